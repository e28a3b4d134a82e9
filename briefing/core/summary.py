"""The briefing summary: the ordered sections that go on paper, as values and codes; words are made at the edge."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from briefing.core.amount import Amount, plain
from briefing.core.checks import Check
from briefing.core.claim import (
    Claim,
    Code,
    Country,
    Money,
    Ordinal,
    Percent,
    Section,
    Sign,
    Value,
    fact_signs,
)
from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.evidence import Evidence, Register, facts_by_key, sides
from briefing.core.fact import Fact
from briefing.core.summary_notes import missing, verification
from briefing.core.summary_parts import (
    Fragment,
    Gap,
    Line,
    Note,
    OfficerLine,
    PersonLine,
    TitleBlock,
    TradeRow,
    TradeSection,
)
from briefing.core.summary_round import background, event_claim, last_round, people_lines, round_lines
from briefing.core.summary_timeline import TimelineSection, timeline_section
from briefing.core.summary_trade import leading_series, trade_section
from briefing.core.trade import SeriesKey

ALL = frozenset(Section) - {Section.TIMELINE}
_CITED = re.compile(r"\s*\[((?:fact|obs):\d+(?:\s*,\s*(?:fact|obs):\d+)*)\]")
_LIKELIHOOD = re.compile(r"(certain|possible|unlikely)\s*:\s*", re.IGNORECASE)
_RESPONSE = re.compile(r"\s*(?:→|->)\s*")
_RANK = ("certain", "possible", "unlikely", "")


class NotFinal(Exception):
    """A summary cannot be final while `open_items` of its facts are unreviewed and no reason is given."""

    def __init__(self, open_items: int) -> None:
        super().__init__(f"{open_items} items are unreviewed")
        self.open_items = open_items


@dataclass(frozen=True, slots=True)
class BriefingSummary:
    """A summary of one dossier, section by section in the order of the page.

    `sections` are those to print. `open_items` counts the cited facts that a person has still to
    review; while there are any the page is a draft, unless `final` with a printed `override`.
    Evidence is numbered in the order in which the page first cites it.
    """

    head: TitleBlock
    marking: str
    sections: frozenset[Section]
    bottom_line: tuple[Claim, ...]
    objectives: tuple[OfficerLine, ...]
    points: tuple[OfficerLine, ...]
    they_may_raise: tuple[OfficerLine, ...]
    trade: TradeSection | None
    last_round: tuple[Line, ...]
    who: tuple[PersonLine, ...]
    press_line: tuple[OfficerLine, ...]
    background: tuple[Fragment, ...]
    verification: tuple[Note, ...]
    gaps: tuple[Gap, ...]
    evidence: tuple[Evidence, ...]
    open_items: int
    open_keys: tuple[str, ...]
    left_out: Mapping[Section, int] = field(default_factory=dict)
    """How many more items the file holds for a section than the page shows."""
    final: bool = False
    override: str = ""
    timeline: TimelineSection | None = None

    @property
    def open_checks(self) -> int:
        """How many verification notes are not settled."""
        return sum(n.verdict != "ok" for n in self.verification)

    @property
    def failed_checks(self) -> int:
        """How many checks of figures fail."""
        return sum(n.verdict == "fail" and n.claim.code.startswith("check") for n in self.verification)


def build(
    file: DossierFile,
    checks: Iterable[Check] = (),
    texts: Mapping[str, str] | None = None,
    *,
    as_of: dt.datetime,
    marking: str = "",
    series: SeriesKey | None = None,
    article_texts: Mapping[int, str] | None = None,
    prepared_for: str = "",
    prepared_by: str = "",
    number: int = 1,
    version: int = 1,
    include: Collection[Section] = ALL,
    proposed: bool = True,
    final: bool = False,
    override: str = "",
) -> BriefingSummary:
    """The summary of a dossier as of a moment.

    `texts` are the officer's own words by section id ("objectives", "points", "they_may_raise",
    "press_line"), one item a line; "[fact:12]" at the end of a line cites evidence, "certain: … → …"
    ranks what they may raise and gives our response. `article_texts` (by article id) let the
    evidence quote whole sentences. `series` is the one to show, else the leading one. Without
    `proposed` only what a person has confirmed goes on the page. Raises NotFinal when `final` is
    asked for, facts on the page are unreviewed and no `override` (the reason to print) is given.
    """
    file = file if proposed else _reviewed(file)
    sections = frozenset(include) | {Section.TITLE, Section.EVIDENCE}
    words = {k: v for k, v in (texts or {}).items() if k in sections}
    register = Register(file, article_texts or {})
    all_series = file.series()
    key = series if series in all_series else leading_series(all_series, file.dossier)
    rows = all_series[key] if key is not None else ()
    events = file.merged_events()
    event = last_round(events)

    # Built in the order of the page: evidence is numbered by first citation.
    trade = trade_section(file.dossier, rows, key, Register(file, {})) if key is not None else None
    bottom = bottom_line(trade, event, register) if Section.BOTTOM_LINE in sections else ()
    objectives = _officer(words, Section.OBJECTIVES, file, register)
    points = _officer(words, Section.POINTS, file, register)
    raised = _officer(words, Section.THEY_MAY_RAISE, file, register)
    if Section.TRADE not in sections:
        trade = None
    elif key is not None:
        trade = trade_section(file.dossier, rows, key, register)
    lines, more_lines = round_lines(file, event, register) if Section.LAST_ROUND in sections else ((), 0)
    who, more_who = people_lines(file, event, as_of.date(), register) if Section.WHO in sections else ((), 0)
    press = _officer(words, Section.PRESS_LINE, file, register)
    fragments, more_fragments = background(file, event, register) if Section.BACKGROUND in sections else ((), 0)
    notes = verification(file, checks, trade, rows, event, register) if Section.VERIFICATION in sections else ()
    lacking, more_gaps = missing(file, trade, all_series, events, event) if Section.GAPS in sections else ((), 0)
    timeline = timeline_section(file, rows, key, register) if Section.TIMELINE in sections else None
    left_out = {
        Section.LAST_ROUND: more_lines,
        Section.WHO: more_who,
        Section.BACKGROUND: more_fragments,
        Section.GAPS: more_gaps,
    }
    open_keys = _open_keys(file, register.cited())
    if final and open_keys and not override.strip():
        raise NotFinal(len(open_keys))
    return BriefingSummary(
        head=_head(file, event, as_of, prepared_for, prepared_by, number, version),
        marking=marking.strip(),
        sections=sections,
        bottom_line=bottom,
        objectives=objectives,
        points=points,
        they_may_raise=tuple(sorted(raised, key=lambda r: _RANK.index(r.likelihood))),
        trade=trade,
        last_round=lines,
        who=who,
        press_line=press,
        background=fragments,
        verification=notes,
        gaps=lacking,
        evidence=register.entries(),
        open_items=len(open_keys),
        open_keys=open_keys,
        left_out={section: n for section, n in left_out.items() if n},
        final=final,
        override=override.strip(),
        timeline=timeline,
    )


def bottom_line(trade: TradeSection | None, event: Event | None, register: Register) -> tuple[Claim, ...]:
    """What this is and what has changed, like for like only; a refused comparison is said plainly."""
    claims = [event_claim("line_round", event, register) if event is not None else Claim("line_no_round")]
    rows = [r for r in trade.rows if r.total is not None] if trade is not None else []
    if trade is None or not rows:
        return (*claims, Claim("line_no_trade"))
    full = [r for r in rows if r.period.is_full_year]
    later = [r for r in rows if r.partial and (not full or full[-1].period.last < r.period.last)]
    shown = [*full[-1:], *later[-1:]] or rows[-1:]
    return (*claims, *(_row_claim(row, trade, register) for row in shown))


def _row_claim(row: TradeRow, trade: TradeSection, register: Register) -> Claim:
    assert row.total is not None
    digits = plain(row.total.value.quantize(Decimal(1).scaleb(-trade.places)))
    amount = Money(Amount(_padded(digits, trade.places), trade.scale, trade.series.currency), row.total.qualifier)
    values: dict[str, Value] = {"period": row.period, "amount": amount, "reporter": Country(trade.series.reporter)}
    keys = [key for v in row.values() for key in (v.key, *v.also) if key]
    signs = row.signs
    code = "line_total"
    if row.change is not None and row.change.percent is not None and row.change.base is not None:
        values |= {"percent": Percent(row.change.percent), "base": row.change.base}
        signs += (Sign.COMPUTED, *((Sign.DIFFERS,) if row.change.differs else ()))
        keys += row.change.base_keys
        code = "line_change"
    elif row.change is not None and row.change.missing is not None:
        values["missing"] = row.change.missing
        code = "line_refused"
    return Claim(code, values, register.cite(keys), tuple(dict.fromkeys(signs)), tuple(keys))


def _padded(digits: str, places: int) -> str:
    whole, _, fraction = digits.partition(".")
    return f"{whole}.{fraction.ljust(places, '0')}" if places else whole


def _officer(
    texts: Mapping[str, str], section: Section, file: DossierFile, register: Register
) -> tuple[OfficerLine, ...]:
    lines = []
    facts = facts_by_key(file)
    for raw in texts.get(section, "").splitlines():
        keys = [k.strip() for found in _CITED.findall(raw) for k in found.split(",")]
        text = _CITED.sub("", raw).strip()
        if not text:
            continue
        likelihood = response = ""
        if section is Section.THEY_MAY_RAISE:
            ranked = _LIKELIHOOD.match(text)
            if ranked:
                likelihood, text = ranked.group(1).lower(), text[ranked.end() :]
            text, *answer = _RESPONSE.split(text, maxsplit=1)
            response = "".join(answer)
        signs = fact_signs(facts[k] for k in keys if k in facts)
        lines.append(OfficerLine(text, register.cite(keys), signs, likelihood, response))
    return tuple(lines)


def _head(
    file: DossierFile,
    event: Event | None,
    as_of: dt.datetime,
    prepared_for: str,
    prepared_by: str,
    number: int,
    version: int,
) -> TitleBlock:
    pair = file.dossier
    names: dict[str, Value] = {"reporter": Country(pair.reporter), "partner": Country(pair.partner)}
    title = Claim("title", names)
    subtitle = None
    if event is not None:
        kind = Code("event", event.kind)
        if event.round is not None:
            title = Claim("title_round", {**names, "round": Ordinal(event.round), "kind": kind})
        else:
            title = Claim("title_event", {**names, "kind": kind})
        place = event_claim("place", event, Register(file, {}))
        subtitle = place if {"date", "city"} & set(place.values) else None
    counted = Counter(sides(file).values())
    known = [(c, counted.pop(c, 0)) for c in (pair.reporter, pair.partner)]
    others = sorted(((c, n) for c, n in counted.items()), key=lambda item: (item[0] is None, item[0] or ""))
    return TitleBlock(
        title=title,
        subtitle=subtitle,
        pair=(pair.reporter, pair.partner),
        dossier=pair.id,
        number=number,
        version=version,
        as_of=as_of,
        prepared_for=prepared_for.strip(),
        prepared_by=prepared_by.strip(),
        sources=(*known, *others),
        tables=len({(o.source, o.file, o.vintage) for o in file.table_observations}),
        sample=pair.sample,
    )


def _open_keys(file: DossierFile, keys: Iterable[str]) -> tuple[str, ...]:
    facts = facts_by_key(file)
    return tuple(sorted(k for k in keys if k in facts and facts[k].awaits_review))


def _reviewed(file: DossierFile) -> DossierFile:
    """The dossier with only what nobody has still to decide on."""

    def settled(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        return tuple(f for f in facts if not f.awaits_review)

    dropped = {f.key for f in file.participants if f.awaits_review}
    people = (replace(p, roles=tuple(r for r in p.roles if r.fact not in dropped)) for p in file.people)
    return replace(
        file,
        figures=settled(file.figures),
        events=settled(file.events),
        people=tuple(p for p in people if p.roles),
        next_steps=settled(file.next_steps),
        topics=settled(file.topics),
        quotations=settled(file.quotations),
        participants=settled(file.participants),
    )
