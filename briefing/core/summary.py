"""The briefing summary: the ordered sections that go on paper, as values and codes; words are made at the edge."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from briefing.core.amount import Amount, decimals, plain
from briefing.core.arrangement import USUAL, WHOLE, Arranger, Decisions, Item
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
)
from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.evidence import Evidence, Register, facts_by_key, sides
from briefing.core.fact import Fact, Flow, Qualifier
from briefing.core.officer import officer_lines, own_fragments, title_texts
from briefing.core.rounds import last_round
from briefing.core.stand import Stand, stand_of
from briefing.core.summary_changes import ChangesSection, Since, changes_between, changes_section
from briefing.core.summary_commitments import Standings
from briefing.core.summary_goods import goods_claims, line_without_total
from briefing.core.summary_mirror import MirrorAsked, MirrorSection, mirror_section
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
    TradeValue,
)
from briefing.core.summary_round import background, event_claim, people_lines, round_lines
from briefing.core.summary_timeline import TimelineSection, timeline_section
from briefing.core.summary_trade import leading_series, trade_section
from briefing.core.trade import SeriesKey

ALL = frozenset(Section) - {Section.TIMELINE, Section.CHANGES, Section.MIRROR, Section.SAID}
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
    own_line: tuple[OfficerLine, ...] = ()
    """The officer's own bottom line, before what the program says."""
    portions: Mapping[Section, str] = field(default_factory=dict)
    """The portion marks of sections that are one paragraph."""
    items: Mapping[Section, tuple[Item, ...]] = field(default_factory=dict)
    """What each section could hold and what was decided on it."""
    final: bool = False
    override: str = ""
    timeline: TimelineSection | None = None
    changes: ChangesSection | None = None
    mirror: MirrorSection | None = None
    stand: Stand | None = None
    """All that the dossier says now, reviewed or not: what a later page is compared with."""
    seq: int = 0
    """The newest change of the library that it takes account of."""

    @property
    def open_checks(self) -> int:
        """How many verification notes are not settled."""
        return sum(n.verdict != "ok" for n in self.verification)

    @property
    def failed_checks(self) -> int:
        """How many checks of figures fail."""
        return len(self._failed())

    @property
    def pairs_failed_checks(self) -> int:
        """As many as are of trade that no other country is told to have a part in: what the trade table must warn of."""
        return sum("side" not in n.claim.values for n in self._failed())

    def _failed(self) -> list[Note]:
        return [n for n in self.verification if n.verdict == "fail" and n.claim.code.startswith("check")]


def build(
    file: DossierFile,
    checks: Iterable[Check] = (),
    texts: Mapping[str, str] | None = None,
    *,
    as_of: dt.datetime,
    marking: str = "",
    series: SeriesKey | None = None,
    article_texts: Mapping[int, str] | None = None,
    bodies: Mapping[int, str] | None = None,
    decisions: Decisions | None = None,
    prepared_for: str = "",
    prepared_by: str = "",
    number: int = 1,
    version: int = 1,
    include: Collection[Section] = ALL,
    proposed: bool = True,
    final: bool = False,
    override: str = "",
    since: Since | None = None,
    until: Since | None = None,
    mirror: MirrorAsked | None = None,
    seq: int = 0,
) -> BriefingSummary:
    """The summary of a dossier as of a moment.

    `texts` are the officer's own words by section id ("bottom_line", "objectives", "points",
    "they_may_raise", "press_line", "background"), one item a line, and of the title block by field
    ("title_meeting" and so on); "[fact:12]" at the end of a line cites evidence, "certain: … → …"
    ranks what they may raise and gives our response, "2024-10-18: …" dates a piece of background.
    `decisions` arrange what the program and the officer put there. `article_texts` (by article id)
    let the evidence quote whole sentences; `bodies` are the same with what is not the article's own
    blanked out, in which earlier commitments are looked for. `series` is the one to show, else the leading one. Without
    `proposed` only what a person has confirmed goes on the page. Raises NotFinal when `final` is
    asked for, facts on the page are unreviewed and no `override` (the reason to print) is given.
    `since` is the issue that the section on changes compares with, `until` a later one in place of what is so now.
    `mirror` says how both sides' figures are put together.
    """
    checks = tuple(checks)
    stand = stand_of(file, checks, as_of.date())
    file = file if proposed else _reviewed(file)
    decided = decisions or {}
    switched_off = {s for s in Section if decided.get((str(s), WHOLE), USUAL).left_out}
    sections = (frozenset(include) - switched_off) | {Section.TITLE, Section.EVIDENCE}
    words = {k: v for k, v in (texts or {}).items() if k in sections}
    register = Register(file, article_texts or {})
    arranger = Arranger(decided, register, Register(file, article_texts or {}))
    all_series = file.series()
    leading = leading_series(all_series, file.dossier)
    key = series if series in all_series else leading
    rows = all_series[key] if key is not None else ()
    events = [e for e in file.merged_events() if e.concerns(file.dossier.pair)]
    event = last_round(file)

    # Built in the order of the page: evidence is numbered by first citation.
    trade = trade_section(file.dossier, rows, key, Register(file, {})) if key is not None else None
    own_line = officer_lines(words, Section.BOTTOM_LINE, file, arranger)
    bottom: tuple[Claim, ...] = ()
    if Section.BOTTOM_LINE in sections:
        own_items = arranger.items[Section.BOTTOM_LINE]
        if key != leading:
            # Whatever the table was asked to show, the first lines speak of the pair's own trade.
            trade = trade_section(file.dossier, all_series[leading], leading, Register(file, {})) if leading else None
        said = bottom_line(file, trade, event, arranger.scratch)
        bottom = arranger.claims(Section.BOTTOM_LINE, said)
        arranger.items[Section.BOTTOM_LINE] = own_items + arranger.items[Section.BOTTOM_LINE]
    objectives = officer_lines(words, Section.OBJECTIVES, file, arranger)
    points = officer_lines(words, Section.POINTS, file, arranger)
    raised = officer_lines(words, Section.THEY_MAY_RAISE, file, arranger)
    if Section.TRADE not in sections:
        trade = None
    elif key is not None:
        trade = trade_section(file.dossier, rows, key, register)
    standings = Standings(file, event, bodies if bodies is not None else article_texts or {}, as_of.date())
    lines = round_lines(file, event, standings, arranger) if Section.LAST_ROUND in sections else ()
    who = people_lines(file, event, as_of.date(), arranger) if Section.WHO in sections else ()
    press = officer_lines(words, Section.PRESS_LINE, file, arranger)
    own = own_fragments(words, file)
    whole = Section.BACKGROUND in sections
    told = whole or Section.SAID in sections
    fragments = background(file, event, standings, own, arranger, said=not whole) if told else ()
    notes = verification(file, checks, trade, rows, event, arranger) if Section.VERIFICATION in sections else ()
    lacking = missing(file, trade, all_series, events, event, arranger) if Section.GAPS in sections else ()
    timeline = timeline_section(file, rows, key, register) if Section.TIMELINE in sections else None
    both = None
    if Section.MIRROR in sections:
        both = mirror_section(file.dossier, all_series, key, texts or {}, mirror or MirrorAsked(), register, decided)
    compared = since is not None and Section.CHANGES in sections
    changes = None
    if since is not None and compared:
        changes = changes_between(since, until) if until is not None else changes_section(since, stand, register)
    open_keys = _open_keys(file, register.cited())
    if final and open_keys and not override.strip():
        raise NotFinal(len(open_keys))
    return BriefingSummary(
        head=_head(file, event, as_of, title_texts(texts or {}, prepared_for, prepared_by), number, version),
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
        left_out={section: n for section, n in arranger.more.items() if n},
        own_line=own_line,
        portions={s: mark for s in sections if (mark := arranger.decision(s).portion)},
        items=arranger.items,
        final=final,
        override=override.strip(),
        timeline=timeline,
        changes=changes,
        mirror=both,
        stand=stand,
        seq=seq,
    )


def bottom_line(
    file: DossierFile, trade: TradeSection | None, event: Event | None, register: Register
) -> tuple[Claim, ...]:
    """What this is and what has changed, like for like only; a refused comparison is said plainly."""
    claims = [event_claim("line_round", event, register) if event is not None else Claim("line_no_round")]
    rows = [r for r in trade.rows if r.total is not None] if trade is not None else []
    if trade is not None and trade.rows and not rows:
        return (*claims, *_flow_claims(trade, register))
    if trade is None or not rows:
        return (*claims, line_without_total(file), *goods_claims(file, register))
    full = [r for r in rows if r.period.is_full_year]
    # Of a half-year and the quarter it ends with, the longer one.
    parts = [r for r in rows if r.period.length < 12 and (not full or full[-1].period.last < r.period.last)]
    newest = sorted(parts, key=lambda r: (r.period.last, r.period.length))
    shown = [*full[-1:], *newest[-1:]] or rows[-1:]
    return (*claims, *(_row_claim(row, trade, register) for row in shown))


def _flow_claims(trade: TradeSection, register: Register) -> Iterator[Claim]:
    """The newest exports and imports where no total is known: who sells to whom is said, so that neither passes for one."""
    sides = Country(trade.series.reporter), Country(trade.series.partner)
    for flow in (Flow.EXPORTS, Flow.IMPORTS):
        row = next((r for r in reversed(trade.rows) if r.value(flow) is not None and not r.doubted), None)
        value = row.value(flow) if row is not None else None
        if row is None or value is None:
            continue
        seller, buyer = sides if flow is Flow.EXPORTS else sides[::-1]
        keys = tuple(key for key in (value.key, *value.also) if key)
        values: dict[str, Value] = {
            "flow": Code("flow", flow),
            "period": row.period,
            "from": seller,
            "to": buyer,
            "amount": _money(value, trade),
        }
        yield Claim("line_flow", values, register.cite(keys), row.signs, keys)


def _money(value: TradeValue, trade: TradeSection) -> Money:
    """An amount of the table as a sentence says it: not exacter than it is, however many decimals its neighbours have."""
    own = decimals(value.value)
    places = min(trade.places, own if value.qualifier is not Qualifier.EXACT else max(own, 1))
    digits = plain(value.value.quantize(Decimal(1).scaleb(-places)))
    return Money(Amount(_padded(digits, places), trade.scale, trade.series.currency), value.qualifier)


def _row_claim(row: TradeRow, trade: TradeSection, register: Register) -> Claim:
    assert row.total is not None
    amount = _money(row.total, trade)
    values: dict[str, Value] = {"period": row.period, "amount": amount, "reporter": Country(trade.series.reporter)}
    keys = [key for v in row.values() for key in (v.key, *v.also) if key]
    signs = (*row.signs, *((Sign.COMPUTED,) if row.total.computed else ()))
    code = "line_total"
    if row.change is not None and row.change.percent is not None and row.change.base is not None:
        values |= {"percent": Percent(row.change.percent), "base": row.change.base}
        signs += (Sign.COMPUTED, *((Sign.DIFFERS,) if row.change.differs else ()))
        keys += row.change.base_keys
        code = "line_change"
    elif row.change is not None and row.change.missing is not None:
        values["missing"] = row.change.missing
        code = "line_unfit" if row.change.unfit else "line_refused"
    return Claim(code, values, register.cite(keys), tuple(dict.fromkeys(signs)), tuple(keys))


def _padded(digits: str, places: int) -> str:
    whole, _, fraction = digits.partition(".")
    return f"{whole}.{fraction.ljust(places, '0')}" if places else whole


def _head(
    file: DossierFile,
    event: Event | None,
    as_of: dt.datetime,
    own: Mapping[str, str],
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
    if own["meeting"]:
        title = Claim("as_written", {"text": own["meeting"]})
    # The meeting prepared may be another than the last one held: then nothing of that one is taken over.
    written = {k: v for k, v in (("city", own["place"]), ("date", own["date"])) if v}
    if written or own["meeting"]:
        kept = dict(subtitle.values) if subtitle is not None and not own["meeting"] else {}
        subtitle = Claim("place", {**kept, **written}) if {**kept, **written} else None
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
        prepared_for=own["for"],
        prepared_by=own["by"],
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
