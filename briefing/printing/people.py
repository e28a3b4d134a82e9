"""People: biographical notes, a section for each person with role, side, spellings and what was said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from briefing.core.summary import BriefingSummary
from briefing.core.summary_parts import PersonLine
from briefing.printing.runs import Run, Wording, language_tag, marked, text_run


def biographies(summary: BriefingSummary, wording: Wording) -> list[dict[str, Any]]:
    """A section a person in the order of the summary; what nobody said of them is left out, never filled."""
    return [
        {"id": f"person-{n}", "title": wording.clean(p.name), "blocks": [_note(p, summary, wording)]}
        for n, p in enumerate(summary.who, 1)
    ]


def _note(person: PersonLine, summary: BriefingSummary, wording: Wording) -> dict[str, Any]:
    words, clean = wording.words, wording.clean
    dash = words.get("page", "dash")
    role = ", ".join(clean(t) for t in (person.role, person.organisation) if t)
    said: list[Run] = [{"k": "quote", "t": role, "lang": language_tag(person.language)}] if role else [text_run(dash)]
    items = [
        (
            _label(person.portion, words.get("columns", "role"), wording),
            [*said, *marked(person.signs, person.refs, person.keys)],
        ),
        (words.get("columns", "side"), [text_run(_side(person, wording))]),
    ]
    if person.aliases:
        items.append((words.get("label", "also"), [text_run(words.listed(clean(a) for a in person.aliases))]))
    known = words.dated(person.known) if person.known is not None else dash
    items.append((words.get("columns", "checked"), [text_run(known)]))
    for fragment in summary.background:
        if fragment.claim.values.get("speaker") == person.name:
            # The name heads the section; the words alone follow.
            claim = replace(fragment.claim, code=fragment.claim.code.replace("said", "quoted"))
            items.append((_label(fragment.portion, words.get("label", "said"), wording), wording.claim(claim)))
    return {"type": "terms", "items": [{"label": label, "runs": runs} for label, runs in items]}


def _side(person: PersonLine, wording: Wording) -> str:
    """Whose side, and at whose meeting where that was none of the pair's."""
    words = wording.words
    side = words.country(person.country) if person.country else words.get("page", "dash")
    return f"{side} ({words.parties(person.parties)})" if person.parties else side


def _label(portion: str, label: str, wording: Wording) -> str:
    return f"{wording.clean(portion)}\u00a0{label}" if portion else label
