"""The page "what has changed": a section for each group of differences, then and now side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefing.core.claim import Claim, Section, Sign
from briefing.core.stand import Sort
from briefing.core.summary_changes import ChangeLine, ChangesSection
from briefing.core.whatchanged import Group, Turn
from briefing.printing.runs import SIGNS, Run, Wording, cited, strong_run, text_run

_BESIDE = frozenset((Group.REVISED, Group.PEOPLE))
"""Groups told as a table: what it was beside what it is."""
_NAMED_APART = frozenset((Sort.VALUE, Sort.COMPARISON, Sort.PERSON))
"""Sorts whose claims do not name what they are about: their subject does."""


def changes_sections(changes: ChangesSection | None, wording: Wording) -> list[dict[str, Any]]:
    """The sections of the page: first what is compared, then each group; none without an earlier issue."""
    if changes is None:
        return []
    words = wording.words
    first = {
        "id": str(Section.CHANGES),
        "title": words.get("sections", Section.CHANGES),
        "blocks": [{"type": "para", "runs": wording.claim(since_claim(changes, wording))}],
    }
    return [first, *(_group(changes, group, lines, wording) for group, lines in changes.groups)]


def _group(changes: ChangesSection, group: Group, lines: Sequence[ChangeLine], wording: Wording) -> dict[str, Any]:
    blocks = _blocks(group, lines, wording, "now" if changes.until is None else "later")
    if group in changes.left_out:
        more = Claim("more", {"n": changes.left_out[group]})
        blocks.append({"type": "note", "runs": wording.claim(more)})
    return {"id": f"{Section.CHANGES}-{group}", "title": wording.words.get("changes", group), "blocks": blocks}


def since_claim(changes: ChangesSection, wording: Wording) -> Claim:
    """Which issue is compared with, and how much has changed."""
    since = changes.since
    values: dict[str, Any] = {"version": since.version, "moment": wording.words.moment(since.at)}
    until = changes.until
    if until is not None:
        values |= {"later": until.version, "until": wording.words.moment(until.at), "n": changes.count}
        return Claim("changes_between" if changes.count else "changes_between_none", values)
    if not changes.count:
        return Claim("changes_none", values)
    return Claim("changes_since", values | {"n": changes.count})


def _blocks(group: Group, lines: Sequence[ChangeLine], wording: Wording, now: str) -> list[dict[str, Any]]:
    if group in _BESIDE:
        return [_table(lines, wording, now)]
    items = [{"label": change_label(line, wording), "runs": told(line, wording)} for line in lines]
    return [{"type": "terms", "items": items}]


def change_label(line: ChangeLine, wording: Wording) -> str:
    """What became of it, in a word or two; of what is new its sort."""
    words = wording.words
    return words.get("sort", line.sort) if line.turn is Turn.NEW else words.get("turn", line.turn)


def told(line: ChangeLine, wording: Wording) -> list[Run]:
    """What a line is about as it is now; what is gone as it was."""
    said = wording.claim(line.now or line.then or line.subject, short=True)
    if line.sort not in _NAMED_APART or (line.now is None and line.then is None):
        return said
    # "84.1 thousand, Eurostat" alone tells nobody what it is a figure of.
    subject = wording.words.head(wording.text(line.subject, short=True))
    return [text_run(f"{subject} "), *said]


def _table(lines: Sequence[ChangeLine], wording: Wording, now: str) -> dict[str, Any]:
    words = wording.words
    heads = [("subject", "left", "fill"), ("then", "left", "fill"), (now, "left", "fill"), ("source", "left", "auto")]
    columns = [{"head": words.get("columns", c), "align": a, "width": width} for c, a, width in heads]
    return {"type": "table", "caption": "", "columns": columns, "rows": [_row(line, wording) for line in lines]}


def _row(line: ChangeLine, wording: Wording) -> list[list[Run]]:
    words = wording.words
    none = [text_run(words.get("page", "dash"))]
    subject = wording.claim(line.subject, short=True)
    then = wording.claim(line.then, short=True) if line.then is not None else none
    now = [text_run(words.get("turn", line.turn))]
    marks: list[Run] = []
    if line.now is not None:
        now = wording.claim(line.now, short=True, marks=False)
        if Sign.COMPUTED in line.now.signs:
            now.append({"k": "hanging", "t": SIGNS[Sign.COMPUTED]})
        marks = cited([s for s in line.now.signs if s is not Sign.COMPUTED], line.now.refs)
    # What stands now is what the reader looks for.
    strong = [strong_run(r["t"]) if r["k"] == "text" and line.now is not None else r for r in now]
    return [subject, then, strong, marks or none]
