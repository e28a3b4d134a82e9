"""Page: a BriefingSummary as one page's final strings, table cells and chart, section by section."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from briefing.core.claim import Claim, Code, Section, Sign
from briefing.core.summary import BriefingSummary
from briefing.core.summary_parts import Fragment, Line, OfficerLine, PersonLine
from briefing.ingest.language import language_of
from briefing.printing.blocks import Block, pair_values, table
from briefing.printing.changes_page import changes_sections
from briefing.printing.evidence_page import EvidenceBlocks
from briefing.printing.mirror_page import mirror_heading, mirror_sections
from briefing.printing.options import Options
from briefing.printing.people import biographies
from briefing.printing.runs import SIGNS, Run, Wording, language_tag, marked, portion_runs, strong_run, text_run
from briefing.printing.templates import CHANGES, MIRROR
from briefing.printing.timeline_page import timeline_blocks, timeline_title
from briefing.printing.trade_page import TradeBlocks, trade_caption
from briefing.printing.words import Words, words

OTHER_SIDES = 4
"""How many sides besides the pair's are named with the number of their articles; the rest are one number."""


class Page:
    """Makes the content of one page in one language; every string is cleaned, localised and final."""

    def __init__(self, summary: BriefingSummary, options: Options, language: str) -> None:
        self._summary = summary
        self._options = options
        self._language = language
        self._template = options.made
        self._words: Words = words(language)
        self._wording = Wording(self._words)
        self._own = _officers_language(summary)

    def data(self) -> tuple[dict[str, Any], int]:
        """The page, and how many characters on it the fonts lack."""
        makers: dict[Section, Callable[[], list[Block]]] = {
            Section.BOTTOM_LINE: self._bottom_line,
            Section.OBJECTIVES: lambda: self._officer(Section.OBJECTIVES, self._summary.objectives),
            Section.POINTS: lambda: self._officer(Section.POINTS, self._summary.points),
            Section.THEY_MAY_RAISE: self._they_may_raise,
            Section.TRADE: TradeBlocks(self._summary, self._options, self._wording).blocks,
            Section.LAST_ROUND: self._last_round,
            Section.WHO: self._who,
            Section.PRESS_LINE: lambda: self._officer(Section.PRESS_LINE, self._summary.press_line),
            Section.BACKGROUND: self._background,
            Section.VERIFICATION: self._verification,
            Section.GAPS: self._gaps,
            Section.TIMELINE: self._timeline,
            Section.EVIDENCE: EvidenceBlocks(self._summary, self._template, self._wording).blocks,
        }
        there = self._summary.sections
        front = [part for s in self._template.front if s in there for part in self._parts(s, makers)]
        back = [self._section(s, makers[s]) for s in self._template.back if s in there]
        data = self._head() | {"front": front, "back": back}
        # Counted last: every string has been through the sanitiser by now.
        replaced = self._wording.sanitiser.replaced
        data["notice"] = self._notice(replaced)
        return data, replaced

    def _parts(self, section: Section, makers: Mapping[Section, Callable[[], list[Block]]]) -> list[dict[str, Any]]:
        """A section; what is told person by person or group by group has several."""
        several: list[dict[str, Any]] = []
        if section is Section.CHANGES:
            several = changes_sections(self._summary.changes, self._wording)
        elif section is Section.WHO and self._template.id == "bio":
            several = biographies(self._summary, self._wording)
        elif section is Section.MIRROR:
            portion = self._portion(self._portion_of(Section.MIRROR))
            several = mirror_sections(self._summary.mirror, self._wording, self._own_run, portion)
        return several or [self._section(section, makers.get(section, lambda: []))]

    def _head(self) -> dict[str, Any]:
        head, w = self._summary.head, self._words
        title = self._wording.text(head.title)
        moment = w.moment(head.as_of)
        unmarked = not self._summary.marking
        signs = [f"{SIGNS[s]}\u00a0{w.get('signs', s)}" for s in Sign]
        return {
            "lang": self._language,
            "hyphenate": w.hyphenated,
            "paper": self._options.paper,
            "ink": self._options.ink,
            "kind": w.get("templates", self._template.id),
            "status": self._status(),
            "alarm": not self._summary.final and not self._is_reviewed(),
            "title": title,
            "heading": self._heading() or title,
            "subtitle": self._wording.text(head.subtitle) if head.subtitle else "",
            "short_title": self._wording.text(Claim("title", pair_values(*head.pair))),
            "author": self._wording.clean(head.prepared_by),
            "marking": w.get("page", "no_marking") if unmarked else self._wording.clean(self._summary.marking),
            "unmarked": unmarked,
            "id": f"{self._wording.clean(head.full_id)} · {w.filled('page', 'version', n=head.version)}",
            "code": self._wording.clean(head.full_id),
            "page_of": w.get("page", "page"),
            "as_of": w.filled("page", "as_of_line", moment=moment, moment_short=w.moment(head.as_of, short=True)),
            "meta": [
                {"label": w.get("page", key), "head": w.head(w.get("page", key)), "value": value}
                for key, value in (
                    ("as_of", moment),
                    ("prepared_for", self._stated(head.prepared_for)),
                    ("prepared_by", self._stated(head.prepared_by)),
                    ("sources", self._sources()),
                )
            ],
            "legend": " · ".join(signs),
            "own_note": self._own_note(),
        }

    def _heading(self) -> str:
        """What a half sheet says above itself, in place of the meeting; "" for what has none of its own."""
        trade, mirror = self._summary.trade, self._summary.mirror
        if self._template.id == MIRROR and mirror is not None:
            return self._wording.text(mirror_heading(mirror))
        return self._wording.text(trade_caption(trade, self._wording)) if trade is not None else ""

    def _status(self) -> str:
        w, n = self._words, self._summary.open_items
        if self._summary.final and self._summary.override:
            return w.filled("page", "override", n=n, reason=self._wording.smart(self._summary.override))
        if self._summary.final:
            return w.get("page", "final")
        if self._is_reviewed():
            return w.get("page", "ready")
        if n:
            return w.filled("page", "draft", n=n)
        return w.get("page", "draft_first" if self._template.id == CHANGES else "draft_empty")

    def _is_reviewed(self) -> bool:
        told = bool(self._summary.evidence) or self._summary.changes is not None
        return told and not self._summary.open_items

    def _stated(self, text: str) -> str:
        return self._wording.smart(text) if text else self._words.get("page", "not_stated")

    def _own_note(self) -> str:
        """Says that the officer wrote in another language than the page's; it is never translated."""
        parts = {Section.OBJECTIVES, Section.POINTS, Section.THEY_MAY_RAISE, Section.PRESS_LINE}
        if self._summary.own_line:
            parts.add(Section.BOTTOM_LINE)
        if any(f.own for f in self._summary.background):
            parts.add(Section.BACKGROUND)
        if self._summary.mirror is not None and self._summary.mirror.notes:
            parts.add(Section.MIRROR)
        shown = parts & {*self._template.front, *self._template.back} & self._summary.sections
        if not self._own or self._own == self._language or not shown:
            return ""
        return self._wording.text(Claim("own_language", {"language": Code("language", self._own)}))

    def _own_run(self, text: str) -> Run:
        """The officer's words, tagged with their language where it is known to be another."""
        smart = self._wording.smart(text)
        if self._own and self._own != self._language:
            return {"k": "own", "t": smart, "lang": self._own}
        return text_run(smart)

    def _sources(self) -> str:
        w, head = self._words, self._summary.head
        named = [(c, n) for c, n in head.sources if c is not None]
        unknown = sum(n for c, n in head.sources if c is None)
        most = sorted(named[2:], key=lambda side: -side[1])
        # A large dossier has articles of dozens of sides: those with most are named.
        shown = most if len(most) <= OTHER_SIDES + 1 else most[:OTHER_SIDES]
        parts = [f"{w.country(c)}\u00a0{n}" for c, n in (*named[:2], *shown)]
        if rest := sum(n for _, n in most[len(shown) :]):
            parts.append(f"{w.get('page', 'side_others')}\u00a0{rest}")
        if unknown:
            parts.append(f"{w.get('page', 'side_unknown')}\u00a0{unknown}")
        if head.tables:
            parts.append(w.filled("page", "tables", n=head.tables))
        return " · ".join([*parts, *([w.get("page", "sample")] if head.sample else [])])

    def _notice(self, replaced: int) -> str:
        if not replaced:
            return ""
        return self._words.filled("page", "replaced", n=replaced)

    def _section(self, section: Section, make: Callable[[], list[Block]]) -> dict[str, Any]:
        blocks = make() or [self._prompt(section)]
        if section in self._summary.left_out:
            more = Claim("more", {"n": self._summary.left_out[section]})
            blocks.append({"type": "note", "runs": self._wording.claim(more)})
        title = self._words.get("sections", section)
        if section is Section.TIMELINE and self._summary.timeline is not None:
            title = timeline_title(self._summary.timeline, self._wording)
        return {"id": str(section), "title": title, "blocks": blocks}

    def _timeline(self) -> list[Block]:
        return timeline_blocks(self._summary, self._options, self._wording)

    def _prompt(self, section: Section) -> Block:
        group = "final_prompts" if self._summary.final and self._words.has("final_prompts", section) else "prompts"
        return {"type": "prompt", "text": self._words.get(group, section)}

    def _bottom_line(self) -> list[Block]:
        runs = self._portion(self._portion_of(Section.BOTTOM_LINE))
        lead = len(runs)
        for line in self._summary.own_line:
            runs += [*([text_run(" ")] if len(runs) > lead else []), *self._officer_runs(line)]
        for claim in self._summary.bottom_line:
            runs += [*([text_run(" ")] if len(runs) > lead else []), *self._wording.claim(claim)]
        return [{"type": "para", "runs": runs}] if len(runs) > lead else []

    def _portion(self, portion: str) -> list[Run]:
        return portion_runs(self._wording.clean(portion))

    def _officer_runs(self, line: OfficerLine) -> list[Run]:
        runs = [*self._portion(line.portion), self._own_run(line.text)]
        return [*runs, *marked(line.signs, line.refs, line.keys)]

    def _label(self, portion: str, label: str) -> str:
        """The label of a paragraph, its portion mark before it."""
        return f"{self._wording.clean(portion)}\u00a0{label}" if portion else label

    def _officer(self, section: Section, lines: Sequence[OfficerLine]) -> list[Block]:
        items = [self._officer_runs(line) for line in lines]
        if not items:
            return []
        if section is Section.PRESS_LINE:
            return [{"type": "para", "runs": runs} for runs in items]
        return [{"type": "numbered", "items": items}]

    def _they_may_raise(self) -> list[Block]:
        items = []
        for line in self._summary.they_may_raise:
            runs = [self._own_run(line.text)] if line.text else []
            runs += marked(line.signs, line.refs, line.keys)
            if line.response:
                runs += [text_run(" → "), self._own_run(line.response)]
            label = self._words.code("likelihood", line.likelihood or "other")
            items.append({"label": self._label(line.portion, label), "runs": runs})
        return [{"type": "terms", "items": items}] if items else []

    def _portion_of(self, section: Section) -> str:
        return self._summary.portions.get(section, "")

    def _last_round(self) -> list[Block]:
        lines = self._summary.last_round
        items = [
            {
                "label": self._label(line.portion, self._words.code("label", line.label)),
                "runs": self._line_runs(line),
            }
            for line in lines
        ]
        if not items:
            return []
        blocks: list[Block] = [{"type": "terms", "items": items}]
        steps = [line.claim for line in lines if line.claim.code.startswith("step")]
        if steps and not any("progress" in claim.values for claim in steps):
            blocks.append({"type": "note", "runs": self._wording.claim(Claim("steps_open"))})
        return blocks

    def _line_runs(self, line: Line) -> list[Run]:
        """A line's claim and those behind it, each with its own evidence numbers; a new verb is set off more."""
        runs = self._wording.claim(line.claim)
        for claim in line.more:
            apart = f"{self._words.get('spacing', 'high')}; " if "verb" in claim.values else ", "
            runs += [text_run(apart), *self._wording.claim(claim, capital=False)]
        return runs

    def _who(self) -> list[Block]:
        rows = [self._person(p) for p in self._summary.who]
        if not rows:
            return []
        columns = [
            ("name", "left", "fill"),
            ("role", "left", "wide"),
            ("side", "left", "auto"),
            ("checked", "left", "auto"),
        ]
        blocks = [table(self._wording, columns, rows)]
        stale = tuple(self._wording.clean(p.name) for p in self._summary.who if p.stale)
        if stale:
            blocks.append({"type": "note", "runs": self._wording.claim(Claim("stale", {"names": stale}))})
        return blocks

    def _person(self, person: PersonLine) -> list[list[Run]]:
        w, clean = self._words, self._wording.clean
        name = [*self._portion(person.portion), text_run(clean(person.name))]
        if person.aliases:
            names = ", ".join(clean(a) for a in person.aliases)
            name.append(text_run(f" ({self._wording.text(Claim('also', {'names': names}), capital=False)})"))
        if person.parties:
            name.append(text_run(f" ({w.parties(person.parties)})"))
        role = ", ".join(clean(t) for t in (person.role, person.organisation) if t)
        said: list[Run] = [text_run(w.get("page", "dash"))]
        if role:
            said = [{"k": "quote", "t": role, "lang": language_tag(person.language)}]
        known = w.get("page", "dash")
        if person.known is not None:
            known = w.dated(person.known, short=True)
        side = w.country(person.country) if person.country else w.get("page", "dash")
        return [name, [*said, *marked(person.signs, person.refs, person.keys)], [text_run(side)], [text_run(known)]]

    def _background(self) -> list[Block]:
        items = [
            {
                "label": self._label(
                    f.portion,
                    self._words.dated(f.day, short=True) if f.day else self._words.get("dates", "undated"),
                ),
                "runs": self._fragment(f),
            }
            for f in self._summary.background
        ]
        return [{"type": "terms", "items": items}] if items else []

    def _fragment(self, fragment: Fragment) -> list[Run]:
        claim = fragment.claim
        if fragment.own:
            return [self._own_run(str(claim.values["text"])), *marked(claim.signs, claim.refs, claim.keys)]
        return self._wording.claim(claim)

    def _verification(self) -> list[Block]:
        rows = [
            [
                [strong_run(self._words.get("verdicts", n.verdict))],
                [*self._portion(n.portion), *self._wording.claim(n.claim, short=True)],
                self._wording.claim(n.consequence, short=True),
            ]
            for n in self._summary.verification
        ]
        if not rows:
            return []
        columns = [("result", "left", "auto"), ("check", "left", "wide"), ("consequence", "left", "fill")]
        return [table(self._wording, columns, rows)]

    def _gaps(self) -> list[Block]:
        rows = [
            [
                [*self._portion(g.portion), *self._wording.claim(g.claim, short=True)],
                self._wording.claim(g.supplier),
            ]
            for g in self._summary.gaps
        ]
        columns = [("missing", "left", "fill"), ("supplier", "left", "fill")]
        return [table(self._wording, columns, rows)] if rows else []


def _officers_language(summary: BriefingSummary) -> str | None:
    """The language of the officer's own words; None when too short or unclear, which says nothing."""
    lines = (
        *summary.own_line,
        *summary.objectives,
        *summary.points,
        *summary.they_may_raise,
        *summary.press_line,
    )
    said = [f"{line.text} {line.response}" for line in lines]
    said += [str(f.claim.values["text"]) for f in summary.background if f.own]
    said += [row.note for row in summary.mirror.notes] if summary.mirror is not None else []
    return language_of(" ".join(said)) if said else None
