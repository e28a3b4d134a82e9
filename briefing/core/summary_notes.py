"""Verification notes and gaps of a summary: what was tested and follows, what is missing and who has it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import partial

from briefing.core.amount import Amount
from briefing.core.arrangement import Arranger, claim_key, unique
from briefing.core.article import Certainty
from briefing.core.checks import Check, Rule, Verdict
from briefing.core.claim import (
    Arithmetic,
    City,
    Claim,
    Code,
    Country,
    Dated,
    Edition,
    Money,
    Percent,
    Section,
    Sign,
    Value,
)
from briefing.core.comparison import Comparison, Growth, comparisons
from briefing.core.dossier import DossierFile
from briefing.core.event import Event, gaps
from briefing.core.evidence import Register
from briefing.core.fact import EventKind, Figure, Flow, Quotation, ReviewStatus
from briefing.core.period import Period
from briefing.core.summary_parts import LIMITS, Gap, Note, TradeSection
from briefing.core.summary_round import dated
from briefing.core.summary_trade import is_own
from briefing.core.trade import ARTICLE, Observation, PeriodRow, SeriesKey, with_totals

_VERDICTS = {Verdict.OK: "ok", Verdict.WARN: "warn", Verdict.FAIL: "fail", Verdict.NOT_COMPARABLE: "open"}
_NAME = 48
"""How much of a source's name a note takes."""
_ORDER = ("fail", "warn", "open", "ok")
OTHERS_TRADE = 6
"""How many tests of trade that is not between the pair stand on the page, the worst first; the rest are counted."""


def verification(
    file: DossierFile,
    checks: Iterable[Check],
    trade: TradeSection | None,
    rows: Sequence[PeriodRow],
    event: Event | None,
    arranger: Arranger,
) -> tuple[Note, ...]:
    """Every test with its figures and its consequence: failures first, then open points, then what passed.

    Only a test that passed can be left off the page; of other trade than the pair's, `OTHERS_TRADE` are told.
    """
    notes: dict[str, Note] = {}
    every = list(_notes(file, checks, trade, rows, event, arranger.scratch))
    others = sorted((n for n in every if _is_others(n)), key=lambda n: _ORDER.index(n.verdict))
    untold = others[OTHERS_TRADE:]
    tested = [n for n in every if not any(n is other for other in untold)]
    for key, note in zip(unique(claim_key(n.claim) for n in tested), tested, strict=True):
        told = note.verdict != "ok" or not arranger.decision(Section.VERIFICATION, key).left_out
        notes[key] = replace(note, claim=arranger.cited(note.claim)) if told else note
    ranked = sorted(notes, key=lambda k: _ORDER.index(notes[k].verdict))
    found = [(key, partial(_given, notes[key])) for key in ranked]
    arranged = arranger.arranged(Section.VERIFICATION, found, fixed=lambda k: notes[k].verdict != "ok")
    arranger.more[Section.VERIFICATION] += len(untold)
    return arranged


def _is_others(note: Note) -> bool:
    """Whether a check is of trade that somebody else has a part in, or may have."""
    return note.claim.code == "check" and bool({"side", "alone"} & set(note.claim.values))


def _given(note: Note, _register: Register) -> Note:
    return note


def _notes(
    file: DossierFile,
    checks: Iterable[Check],
    trade: TradeSection | None,
    rows: Sequence[PeriodRow],
    event: Event | None,
    register: Register,
) -> Iterator[Note]:
    compared = [c for c in comparisons(with_totals(rows)) if trade and c.now in {r.period for r in trade.rows}]
    yield from _check_notes(file, checks, {c.now for c in compared}, register)
    yield from _comparison_notes(compared, rows, register)
    if trade is not None:
        # Where a person asked for both figures, their own note says what this one would.
        settled = [{c.fact, c.other} for c in file.choices if c.both]
        for note in _vintage_notes(trade, rows, compared, register):
            if not any(pair <= set(note.claim.keys) for pair in settled):
                yield note
        yield from _perspective_notes(trade)
    yield from _choice_notes(file, trade, register)
    yield from _source_notes(file, register)
    yield from _date_notes(event, register)
    yield from _event_notes(file, event, register)


def _check_notes(
    file: DossierFile, checks: Iterable[Check], compared: set[Period], register: Register
) -> Iterator[Note]:
    stated = {fact.key: fact.figure for fact in file.figures}
    seen = set()
    for check in checks:
        whose = _whose([stated[key] for key in check.inputs if key in stated], file.dossier.pair)
        same = (check.rule, check.verdict, check.period, check.detail, tuple(whose.items()))
        # The whole dossier may hold the base that one article lacks; two values for one figure are
        # told by the note on editions.
        covered = check.verdict is Verdict.NOT_COMPARABLE and check.period in compared
        if check.told is Verdict.SKIP or covered or same in seen or check.rule is Rule.DUPLICATE:
            continue
        seen.add(same)
        detail: Value = Arithmetic(check.arithmetic) if check.detail else Code("finding", check.code)
        values: dict[str, Value] = {"rule": Code("rule", check.rule), "detail": detail, **whose}
        if check.period is not None:
            values["period"] = check.period
        claim = Claim("check", values, register.cite(check.inputs), (), check.inputs)
        verdict = _VERDICTS[check.verdict]
        yield Note(verdict, claim, Claim(f"then_{verdict}"))


def _whose(figures: Sequence[Figure], pair: Collection[str]) -> dict[str, Value]:
    """Whose trade and which goods figures are of, where they are not all the trade of the dossier's `pair`."""
    values: dict[str, Value] = {}
    goods = {figure.product for figure in figures}
    if len(goods) == 1 and (product := goods.pop()) is not None:
        values["goods"] = product
    sides = next((apart for figure in figures if (apart := figure.apart(pair))), ())
    if len(sides) == 1:
        values["alone" if sides[0] in pair else "side"] = Country(sides[0])
    elif sides:
        values.update(side=Country(sides[0]), other=Country(sides[1]))
    return values


def _comparison_notes(compared: Sequence[Comparison], rows: Sequence[PeriodRow], register: Register) -> Iterator[Note]:
    bases = {c.base for c in compared if c.growth is not None}
    for c in compared:
        # A period that only serves as a base needs no base of its own.
        if c.refused is not None and c.now not in bases:
            claim = Claim(f"refused_{c.refused.obstacle}", {"now": c.now, "base": c.base})
            lacks = Claim("then_missing", {"missing": c.refused.missing})
            yield Note("open", claim, lacks if c.refused.unfit is None else Claim("then_unfit"))
    for c in compared:
        if c.growth is not None:
            yield from _doubt_notes(c, c.growth, rows, register)
    joined = [c for c in compared if c.growth is not None and c.growth.editions_differ]
    if joined:
        both = {p for c in joined for p in (c.now, c.base)}
        keys = tuple(cell.chosen.key for row in rows if row.period in both for cell in row.cells.values())
        values: dict[str, Value | tuple[Value, ...]] = {"periods": tuple(c.now for c in joined)}
        yield Note(
            "warn", Claim("editions", values, register.cite(keys), (Sign.COMPUTED,), keys), Claim("then_editions")
        )


def _doubt_notes(compared: Comparison, growth: Growth, rows: Sequence[PeriodRow], register: Register) -> Iterator[Note]:
    """What makes a change doubtful: the time of a figure is only supposed, or its size is not plausible."""
    both = (compared.now, compared.base)
    keys = tuple(cell.chosen.key for row in rows if row.period in both for cell in row.cells.values())
    for code, periods, signs in (
        ("period_inferred", growth.inferred, (Sign.INFERRED, Sign.COMPUTED)),
        ("implausible", growth.implausible, (Sign.COMPUTED,)),
    ):
        if periods:
            claim = Claim(code, {"now": compared.now, "periods": periods}, register.cite(keys), signs, keys)
            yield Note("warn", claim, Claim(f"then_{code}"))


def _vintage_notes(
    trade: TradeSection, rows: Sequence[PeriodRow], compared: Iterable[Comparison], register: Register
) -> Iterator[Note]:
    by_base = {c.growth.base.period: c for c in compared if c.growth is not None and c.alternatives}
    for row in rows:
        if row.period not in {r.period for r in trade.rows}:
            continue
        for flow, cell in row.cells.items():
            for told_by in cell.values[1:]:
                other = told_by[0]
                assert cell.chosen.amount is not None
                assert other.amount is not None
                chosen, told = _alike(cell.chosen.amount, other.amount, trade)
                values: dict[str, Value] = {
                    "flow": Code("flow", flow),
                    "period": row.period,
                    "chosen": Money(chosen),
                    "other": Money(told),
                    "source": _edition(cell.chosen),
                    "other_source": _edition(other),
                }
                keys = (cell.chosen.key, *cell.also, *(o.key for o in told_by))
                claim = Claim("vintage", values, register.cite(keys), (Sign.DIFFERS,), keys)
                yield Note("warn", claim, _vintage_consequence(by_base.get(row.period), flow))


def _choice_notes(file: DossierFile, trade: TradeSection | None, register: Register) -> Iterator[Note]:
    """Both values of a figure where a person settled two sources and asked for both, with their note."""
    figures = {f.key: f for f in file.figures if f.status.counts}
    known = {o.key: o for o in file.observations()} if file.choices else {}
    for choice in file.choices:
        fact, other = figures.get(choice.fact), known.get(choice.other)
        if not choice.both or fact is None or other is None or fact.figure.amount is None:
            continue
        source = file.sources[fact.key]
        scale, currency = fact.figure.amount.scale, fact.figure.amount.currency
        stated, told = Amount(choice.stated, scale, currency), Amount(choice.told, scale, currency)
        if trade is not None:
            stated, told = _alike(stated, told, trade)
        values: dict[str, Value] = {
            "flow": Code("flow", fact.figure.flow),
            "stated": Money(stated),
            "told": Money(told),
            "source": Edition(_short(source.publisher or source.title), source.published),
            "other_source": _edition(other),
        }
        if fact.figure.period is not None:
            values["period"] = fact.figure.period
        keys = (fact.key, other.key)
        code = "both_printed" if fact.figure.period is not None else "both_printed_undated"
        claim = Claim(code, values, register.cite(keys), (Sign.DIFFERS,), keys)
        taken = Money(told if choice.told_taken else stated)
        then = Claim("then_both_noted", {"taken": taken, "note": choice.note}) if choice.note else None
        yield Note("warn", claim, then or Claim("then_both", {"taken": taken}))


def _edition(o: Observation) -> Edition:
    """Who gives a value and when: the publisher of the article, else its title; the publisher of the table."""
    if o.source and o.source != ARTICLE:
        return Edition(Code("source", o.source), o.vintage)
    return Edition(_short(o.publisher or o.file), o.vintage)


def _short(name: str) -> str:
    return name if len(name) <= _NAME else name[: _NAME - 1].rstrip() + "…"


def _event_notes(file: DossierFile, event: Event | None, register: Register) -> Iterator[Note]:
    """Where another article gives the round another date or place."""
    if event is None or event.key not in file.sources:
        return
    source = file.sources[event.key]
    for told in event.differing:
        other = file.sources.get(told.key)
        if other is None:
            continue
        values: dict[str, Value] = {
            "source": Edition(_short(source.publisher or source.title), source.published),
            "other_source": Edition(_short(other.publisher or other.title), other.published),
        }
        keys = (event.key, told.key)
        if event.other_date(told) and event.when is not None and told.when is not None:
            dates = {**values, "date": Dated(event.when), "other": Dated(told.when)}
            claim = Claim("event_date_differs", dates, register.cite(keys), (Sign.DIFFERS,), keys)
            yield Note("warn", claim, Claim("then_event"))
        if event.other_city(told) and event.city is not None and told.city is not None:
            places = {**values, "city": City(event.city), "other": City(told.city)}
            claim = Claim("event_city_differs", places, register.cite(keys), (Sign.DIFFERS,), keys)
            yield Note("warn", claim, Claim("then_event"))


def _alike(a: Amount, b: Amount, trade: TradeSection) -> tuple[Amount, Amount]:
    """Two amounts in the table's unit, with as many decimals as it takes to see that they differ."""
    for places in range(trade.places, 10):
        step = Decimal(1).scaleb(-places)
        first, second = (x.in_scale(trade.scale).quantize(step, rounding=ROUND_HALF_UP) for x in (a, b))
        if first != second:
            return Amount(f"{first:f}", trade.scale, a.currency), Amount(f"{second:f}", trade.scale, b.currency)
    return a, b


def _vintage_consequence(comparison: Comparison | None, flow: Flow) -> Claim:
    if comparison is None or comparison.growth is None or flow is not comparison.flow:
        return Claim("then_vintage")
    return Claim(
        "then_vintage_change",
        {
            "period": comparison.now,
            "percent": Percent(comparison.growth.percent),
            "other": Percent(comparison.alternatives[0].percent),
        },
    )


def _perspective_notes(trade: TradeSection) -> Iterator[Note]:
    if trade.reporter_inferred:
        values: dict[str, Value] = {"reporter": Country(trade.series.reporter)}
        yield Note("open", Claim("reporter_inferred", values, signs=(Sign.INFERRED,)), Claim("then_reporter"))
    yield Note("open", Claim("scope_unstated"), Claim("then_scope"))


def _source_notes(file: DossierFile, register: Register) -> Iterator[Note]:
    pair = file.dossier.pair
    figures = [f for f in file.figures if f.status.counts and not f.figure.apart(pair)]
    tables = {o.reporter for o in file.table_observations if {o.reporter, o.partner} == pair}
    told = {register.side(f.key) for f in figures} | tables
    if len(told) == 1 and figures and None not in told:
        side = next(iter(told))
        assert side is not None
        other = file.dossier.partner if side == file.dossier.reporter else file.dossier.reporter
        values: dict[str, Value] = {"side": Country(side), "count": len(figures)}
        yield Note("open", Claim("one_sided", values), Claim("then_one_sided", {"side": Country(other)}))
    translated = [
        f for f in file.quotations if f.status.counts and isinstance(f.payload, Quotation) and f.payload.translated
    ]
    if translated:
        keys = tuple(f.key for f in translated)
        claim = Claim("translated", {"count": len(translated)}, register.cite(keys), (), keys)
        yield Note("open", claim, Claim("then_translated"))
    families = (file.figures, file.events, file.next_steps, file.quotations)
    disputed = [f.key for family in families for f in family if f.status is ReviewStatus.DISPUTED]
    if disputed:
        claim = Claim("disputed", {"count": len(disputed)}, register.cite(disputed), (), tuple(disputed))
        yield Note("fail", claim, Claim("then_disputed"))


def _date_notes(event: Event | None, register: Register) -> Iterator[Note]:
    if event is None or event.certainty is Certainty.STATED:
        return
    date = dated(event)
    if date is not None:
        values: dict[str, Value] = {"date": date, "reason": Code("reason", event.reason or "")}
        claim = Claim("date_inferred", values, register.cite(event.facts), (Sign.INFERRED,), event.facts)
        yield Note("open", claim, Claim("then_date"))


def missing(
    file: DossierFile,
    trade: TradeSection | None,
    series: Iterable[SeriesKey],
    events: Sequence[Event],
    event: Event | None,
    arranger: Arranger,
) -> tuple[Gap, ...]:
    """What the file lacks, what matters most first, with who could supply it."""
    found = [*_trade_gaps(file, trade, set(series)), *_event_gaps(file, events, event)]
    keys = unique(claim_key(gap.claim) for gap in found)
    made = [(key, partial(_as_is, gap)) for key, gap in zip(keys, found, strict=True)]
    shown = arranger.arranged(Section.GAPS, made, LIMITS[Section.GAPS])
    # What the file lacks is said in full or counted, never dropped in silence.
    arranger.more[Section.GAPS] = len(arranger.items[Section.GAPS]) - len(shown)
    return shown


def _as_is(gap: Gap, _register: Register) -> Gap:
    return gap


def _trade_gaps(file: DossierFile, trade: TradeSection | None, series: set[SeriesKey]) -> Iterator[Gap]:
    pair = file.dossier
    office = Claim("ask_statistics", {"country": Country(pair.reporter)})
    if trade is None:
        yield Gap(
            Claim("no_figures"), Claim("ask_both_statistics", {"a": Country(pair.reporter), "b": Country(pair.partner)})
        )
        return
    bases = {r.change.base for r in trade.rows if r.change is not None and r.change.percent is not None}
    for row in trade.rows:
        lacking = row.change is not None and not row.change.unfit and row.period not in bases
        if row.change is not None and row.change.missing is not None and lacking:
            yield Gap(Claim("no_base", {"missing": row.change.missing, "now": row.period}), office)
    years = [r for r in trade.rows if r.period.is_full_year and r.total is not None]
    if years and years[-1].change is None and years[-1].period.first.year > 1:
        # The newest whole year has nothing before it: say which figure a change would need.
        yield Gap(Claim("no_base", {"missing": years[-1].period.shifted(-1), "now": years[-1].period}), office)
    reporters = {k.reporter for k in series if is_own(k, pair)}
    for code in (pair.reporter, pair.partner):
        if code not in reporters:
            yield Gap(
                Claim("no_mirror", {"country": Country(code)}), Claim("ask_statistics", {"country": Country(code)})
            )
    unsplit = tuple(r.period for r in trade.rows if r.total is not None and r.exports is None and r.imports is None)
    if unsplit:
        yield Gap(Claim("no_split", {"periods": unsplit}), office)


def _event_gaps(file: DossierFile, events: Sequence[Event], event: Event | None) -> Iterator[Gap]:
    both: dict[str, Value] = {"a": Country(file.dossier.reporter), "b": Country(file.dossier.partner)}
    ministries = Claim("ask_ministries", both)
    if event is None:
        yield Gap(Claim("no_round"), ministries)
    for gap in gaps(events):
        code = "rounds_missing" if gap.first < gap.last else "round_missing"
        values: dict[str, Value] = {"first": gap.first, "last": gap.last}
        if gap.kind is not EventKind.CONSULTATIONS:
            # Beside a fifth round of consultations "rounds 1–6" of a commission would be told of the consultations.
            code, values["kind"] = f"{code}_of", Code("event", gap.kind)
        yield Gap(Claim(code, values), ministries)
    if event is not None and event.certainty is not Certainty.STATED:
        date = dated(event)
        if date is not None:
            yield Gap(Claim("date_unstated", {"date": Dated(date.when)}), ministries)
    others = file.others()
    steps = [f for f in file.next_steps if f.article not in others]
    if steps and not any(getattr(f.payload, "when", None) for f in steps):
        yield Gap(Claim("steps_undated"), ministries)
