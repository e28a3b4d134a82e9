"""Web page: a render model as one HTML file, semantic, with its styles and drawings inside."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from briefing import resource
from briefing.printing.glyphs import ZERO_WIDTH_SPACE
from briefing.printing.render import RenderModel

_BREAKS = re.compile(rf"<(title|svg)\b.*?</\1>|<[^>]*>|{ZERO_WIDTH_SPACE}", re.DOTALL)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def html_bytes(model: RenderModel) -> bytes:
    """The model as one UTF-8 HTML file that loads nothing."""
    data = model.data
    style = resource.path("web", "summary.css").read_text(encoding="utf-8")
    pages = {"letter": "letter", "a4": "A4", "a3": "A3"}
    across = " landscape" if model.layout in ("timeline", "twin") else ""
    marking = escape(data["marking"])
    columns = "".join(_column(c, first=n == 0) for n, c in enumerate(model.columns))
    body = (
        f'<p class="marking" role="note">{marking}</p>'
        f'<main class="{"twin" if len(model.columns) > 1 else "page"}">{columns}</main>'
        f"<footer><p>{escape(data['short_title'])} · {escape(data['id'])} · {escape(data['as_of'])}</p></footer>"
        f'<p class="marking below" role="note">{marking}</p>'
    )
    page = (
        f'<!DOCTYPE html>\n<html lang="{model.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="author" content="{escape(data["author"])}"><title>{escape(model.title)}</title>'
        f"<style>{style}@page {{ size: {pages[data['paper']]}{across}; }}</style></head>\n<body>{body}</body></html>\n"
    )
    return _BREAKS.sub(_break, page).encode()


def _break(found: re.Match[str]) -> str:
    """A place where a long word may break: an element, which is no part of the word, and only where elements may stand."""
    return "<wbr>" if found.group() == ZERO_WIDTH_SPACE else found.group().replace(ZERO_WIDTH_SPACE, "")


def _column(data: dict[str, Any], *, first: bool) -> str:
    meta = "".join(f"<div><dt>{escape(m['label'])}</dt><dd>{escape(m['value'])}</dd></div>" for m in data["meta"])
    title = escape(data["title"])
    # One document has one first heading, also in two languages.
    heading = f"<h1>{title}</h1>" if first else f'<p class="title">{title}</p>'
    alarm = " alarm" if data["alarm"] else ""
    sections = "".join(_section(s, anchors=first) for s in (*data["front"], *data["back"]))
    notes = "".join(f'<p class="note">{escape(t)}</p>' for t in (data["legend"], data["own_note"], data["notice"]) if t)
    subtitle = f'<p class="subtitle">{escape(data["subtitle"])}</p>' if data["subtitle"] else ""
    return (
        f'<article lang="{data["lang"]}"><header><p class="kind"><span>{escape(data["kind"])}</span> '
        f'<strong class="status{alarm}">{escape(data["status"])}</strong></p>{heading}{subtitle}'
        f'<dl class="meta">{meta}</dl></header>{sections}{notes}</article>'
    )


def _section(section: dict[str, Any], *, anchors: bool) -> str:
    blocks = "".join(_block(b, anchors=anchors) for b in section["blocks"])
    return f'<section class="{escape(section["id"])}"><h2>{escape(section["title"])}</h2><div>{blocks}</div></section>'


def _block(block: dict[str, Any], *, anchors: bool) -> str:
    kind = block["type"]
    if kind == "para":
        return f"<p>{_runs(block['runs'])}</p>"
    if kind == "prompt":
        return f'<p class="prompt">{escape(block["text"])}</p>'
    if kind == "note":
        return f'<p class="note">{_runs(block["runs"])}</p>'
    if kind == "numbered":
        return "<ol>" + "".join(f"<li>{_runs(i)}</li>" for i in block["items"]) + "</ol>"
    if kind == "terms":
        items = "".join(f"<div><dt>{escape(i['label'])}</dt><dd>{_runs(i['runs'])}</dd></div>" for i in block["items"])
        return f'<dl class="terms">{items}</dl>'
    if kind == "chart":
        caption = f"<figcaption>{escape(block['caption'])}</figcaption>" if block["caption"] else ""
        svg = block["svg"].replace("<svg ", f'<svg role="img" aria-label="{escape(block["alt"])}" ', 1)
        return f"<figure>{caption}{svg}</figure>"
    if kind == "table":
        return _table(block)
    return _evidence(block, anchors=anchors)


def _table(block: dict[str, Any]) -> str:
    sides = [c["align"] for c in block["columns"]]
    caption = f"<caption>{escape(block['caption'])}</caption>" if block["caption"] else ""
    heads = "".join(f'<th scope="col" class="{c["align"]}">{escape(c["head"])}</th>' for c in block["columns"])
    rows = "".join(
        "<tr>" + "".join(f'<td class="{a}">{_runs(cell)}</td>' for a, cell in zip(sides, row, strict=True)) + "</tr>"
        for row in block["rows"]
    )
    return f"<table>{caption}<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _evidence(block: dict[str, Any], *, anchors: bool) -> str:
    items = []
    for item in block["items"]:
        place = f' id="evidence-{item["n"]}"' if anchors else ""
        url = escape(item["url"])
        link = f' <a href="{url}" rel="noreferrer">{url}</a>' if url else ""
        items.append(f'<li value="{item["n"]}"{place}>{_runs(item["runs"])}{link}</li>')
    return f'<ol class="evidence">{"".join(items)}</ol>'


def _runs(runs: list[dict[str, Any]]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: dict[str, Any]) -> str:
    kind = run["k"]
    if kind in ("refs", "cites"):
        # A long list must be able to break; superior numbers stand close.
        between = ",<wbr>" if kind == "refs" else ", "
        links = between.join(f'<a href="#evidence-{n}">{n}</a>' for n in run["n"])
        return f'<sup class="refs">{links}</sup>' if kind == "refs" else f'<span class="refs"> {links}</span>'
    text = escape(run["t"])
    if kind in ("signs", "hanging"):
        return f'<span class="signs">\u202f{text}</span>'
    if kind == "strong":
        return f"<strong>{text}</strong>"
    tag = f' lang="{run["lang"]}"' if run.get("lang") else ""
    if kind == "quote":
        return f"<i{tag}>{text}</i>"
    return f"<span{tag}>{text}</span>" if tag else text
