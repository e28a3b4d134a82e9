"""Markdown: a render model as plain text with tables, and its evidence as footnotes."""

from __future__ import annotations

import re
from typing import Any

from briefing.printing.render import RenderModel

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#&$])")
_LISTED = re.compile(r"[-+=](\s|$)|--|==")
_NUMBERED = re.compile(r"^(\d+)([.)])(?=\s|$)")


def markdown_bytes(model: RenderModel) -> bytes:
    """The model as UTF-8 Markdown; the marking stands above and below."""
    model = model.whole
    data = model.data
    marking = f"**{_plain(data['marking'])}**"
    parts = [marking]
    for n, column in enumerate(model.columns):
        parts += _column(column, first=n == 0)
    parts += [f"{_plain(data['short_title'])} · {_plain(data['id'])} · {_plain(data['as_of'])}", marking]
    return ("\n\n".join(p for p in parts if p) + "\n").encode()


def _column(data: dict[str, Any], *, first: bool) -> list[str]:
    parts = [
        f"*{_plain(data['kind'])} · {_plain(data['status'])}*",
        ("# " if first else "## ") + _plain(data["title"]),
        _plain(data["subtitle"]),
        "\n".join(f"- {_plain(m['head'])} {_plain(m['value'])}" for m in data["meta"]),
    ]
    for section in (*data["front"], *data["back"]):
        parts.append(("## " if first else "### ") + _plain(section["title"]))
        parts += [_block(b, anchors=first) for b in section["blocks"]]
    return [*parts, *(_plain(t) for t in (data["legend"], data["own_note"], data["notice"]) if t)]


def _block(block: dict[str, Any], *, anchors: bool) -> str:
    kind = block["type"]
    if kind in ("para", "note"):
        return _runs(block["runs"])
    if kind == "prompt":
        return f"*{_plain(block['text'])}*"
    if kind == "numbered":
        return "\n".join(f"{n}. {_runs(item)}" for n, item in enumerate(block["items"], 1))
    if kind == "terms":
        return "\n".join(f"- **{_plain(i['label'])}** {_runs(i['runs'])}" for i in block["items"])
    if kind == "chart":
        # The drawing in words; its figures follow as a table.
        caption = f"**{_plain(block['caption'])}**\n\n" if block["caption"] else ""
        return f"{caption}*{_plain(block['alt'])}*"
    if kind == "table":
        return _table(block)
    return "\n".join(_entry(item, anchors=anchors) for item in block["items"])


def _table(block: dict[str, Any]) -> str:
    heads = " | ".join(_plain(c["head"]) for c in block["columns"])
    rule = " | ".join("---:" if c["align"] == "right" else "---" for c in block["columns"])
    rows = [f"| {' | '.join(_runs(cell) for cell in row)} |" for row in block["rows"]]
    caption = [f"**{_plain(block['caption'])}**", ""] if block["caption"] else []
    return "\n".join([*caption, f"| {heads} |", f"| {rule} |", *rows])


def _entry(item: dict[str, Any], *, anchors: bool) -> str:
    url = f" <{item['url']}>" if item["url"] else ""
    # A footnote is defined once; a second language lists its words beneath.
    head = f"[^{item['n']}]:" if anchors else f"- [{item['n']}]"
    return f"{head} {_runs(item['runs'])}{url}"


def _runs(runs: list[dict[str, Any]]) -> str:
    return "".join(_run(run) for run in runs).strip()


def _run(run: dict[str, Any]) -> str:
    kind = run["k"]
    if kind in ("refs", "cites"):
        return "".join(f"[^{n}]" for n in run["n"])
    text = _plain(run["t"])
    if kind in ("signs", "hanging"):
        return f"\u202f{text}"
    inner = text.strip()
    if kind in ("quote", "strong") and inner:
        mark = "*" if kind == "quote" else "**"
        return f"{mark}{inner}{mark}"
    return text


def _plain(text: str) -> str:
    """A text of which nothing is taken for a sign of Markdown."""
    text = _NUMBERED.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
    return f"\\{text}" if _LISTED.match(text) else text
