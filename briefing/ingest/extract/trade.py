"""Trade: sentences into proposed figures, each with period, growth, status, sides and its confidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import (
    Fact,
    FactKind,
    FieldNote,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    Qualifier,
    StatedGrowth,
)
from briefing.core.period import Period
from briefing.ingest.extract.clauses import BALANCES, FLOWS, Clauses, cut
from briefing.ingest.extract.growth import (
    Change,
    changes,
    listed_partner,
    of_last,
    period_alone,
    row_of_changes,
    stated,
)
from briefing.ingest.extract.levels import FAR, Level, is_base, label, levels, negative_balance
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.money import Rate, decimal_signs
from briefing.ingest.extract.reading import Reading, Sentence
from briefing.ingest.extract.sides import (
    Countries,
    Side,
    Stated,
    article_source,
    at_cue,
    our_source,
    ours,
    source_of,
    yours,
)
from briefing.ingest.extract.standing import product, status, stuff
from briefing.ingest.extract.tables import Column, cells, heading, item
from briefing.ingest.extract.times import BACKWARD, LAST_YEAR, RUNNING, PeriodAtom
from briefing.ingest.extract.timing import Memory, Timed, attach, resolve

INHERITED, CARRIED, DISTANT, AMBIGUOUS, DEFAULTED, HEDGED = 15, 20, 20, 30, 30, 10
"""What each weakness takes off the confidence, in hundredths (extraction rules, data structures)."""

_BULLETS = frozenset("-•*·▪◦")
_CLOSERS = frozenset("\"'»”)")
_SHORTEST = 3
"""Tokens of the shortest sentence that can hold a figure."""
_MILLIONS = 6
"""The scale below which a number without a currency is hardly one of trade told before."""
_LEAST_CARRIED = 100_000
"""Below it an amount without a word of trade is that of a thing or a person."""
_LEAST_TRADE = 10_000
"""Below it a sum written out is no trade between countries (extraction rules, unit sanity)."""
_AHEAD = (FigureStatus.TARGET, FigureStatus.FORECAST)
"""Figures whose period says nothing of those that follow."""
_OFTEN = 2
"""Sentences that must state a reporter before it outweighs the one of the heading."""
_PARTNERS = 3
"""Partners beyond which an article is of no single pair."""
_LABEL = 12
"""Tokens of the longest line or question that leans on the paragraph before it."""
_REMEMBERED = 2
"""Paragraphs over which a period is carried on."""


@dataclass(slots=True)
class Context:
    """What one article has said so far, for the sentences that lean on it."""

    r: Reading
    countries: Countries
    memory: Memory
    decimals: frozenset[str]
    source: Side | None
    currency: str | None = None
    cue: Hit | None = None
    flow: Flow | None = None
    sides: Stated = field(default_factory=Stated)
    """Whose flow `cue` is, for sentences that go on about it."""
    headline: tuple[Hit, Flow, Stated] | None = None
    """The flow that the last title or heading named, for the list below it."""
    before: tuple[Hit, Flow, Stated] | None = None
    """The flow the paragraph before ended on, for one that points back: "dat bedrag"."""
    last: Draft | None = None
    """The first observed figure of the sentence before, in the same paragraph."""
    paragraph: list[Draft] = field(default_factory=list)
    """The figures with an amount that the paragraph has told so far."""
    block: int = -1
    unit: tuple[int, str] | None = None
    """Scale and currency that a heading line gives the bare numbers of its list: "тыс. долларов:"."""
    columns: list[Hit] = field(default_factory=list)
    """The flows over the columns of the table being read."""
    stages: list[PeriodAtom] = field(default_factory=list)
    """The periods over them, where each row is a flow."""
    seen: set[Flow] = field(default_factory=set)
    """The flows whose amounts the paragraph has told."""
    owners: set[str] = field(default_factory=set)
    """Whose flows the paragraph has told."""
    order: list[Hit] = field(default_factory=list)
    """Exports and imports in the order last told."""
    halves: Hit | None = None
    """A flow of the sentence before, which told exports and imports."""
    of: Hit | None = None
    """The one flow that the last line with a flow told of: that of a table whose columns name only times."""
    table: list[Column] = field(default_factory=list)
    """The columns of the table being read, where each row has a name of its own."""
    row: list[Draft] = field(default_factory=list)
    """The figures of the last row of the table being read."""
    traded: Level | None = None
    """The last turnover told, by which a goal without a flow is known."""
    listing: bool = False
    """Whether the last line was one of such a list."""
    calendar: Timed | None = None
    """The last period told that is no fiscal year."""
    idle: int = 0
    """Paragraphs begun since the last figure with a period."""
    currencies: dict[str, int] = field(default_factory=dict)
    stated: dict[str, Side] = field(default_factory=dict)
    """Reporters stated so far, by country."""
    told_in: dict[str, set[int]] = field(default_factory=dict)
    """The sentences that state each reporter."""
    headed: dict[str, Side] = field(default_factory=dict)
    """Reporters that headings without an amount state: "Le commerce extérieur de la Suisse"."""
    partners: set[str] = field(default_factory=set)
    """Partners stated anywhere."""
    persons: Sequence[Fact] = ()
    """The persons of the article, one of whom may speak of "our exports"."""
    told: list[int] = field(default_factory=list)
    """Where the amounts of the sentence being read begin."""


@dataclass(slots=True)
class Draft:
    """A figure before its sides are settled."""

    c: Clauses
    i: int
    j: int
    figure: Figure
    cue: Hit | None
    notes: list[FieldNote]
    confidence: int
    reasons: list[str]
    stated: Stated


def figures(r: Reading, countries: Countries, memory: Memory, persons: Sequence[Fact] = ()) -> list[Fact]:
    """The figures and the other money of an article, in text order; `persons` tell who "we" are."""
    context = Context(r, countries, memory, decimal_signs(r), article_source(r), persons=persons)
    facts: list[Fact] = []
    drafts: list[Draft] = []
    for sentence in r.sentences:
        if sentence.block != context.block:
            _new_block(context, sentence)
        if sentence.hi - sentence.lo < (_SHORTEST if context.unit is None else _SHORTEST - 1):
            continue
        c = cut(r, sentence, context.decimals)
        c.unit, c.columns, c.stages = context.unit, context.columns, context.stages
        _remember_time(context, c)
        row = row_of_changes(c)
        unit = (_unit(c) if context.table and c.bare and not c.sums else None) or context.unit
        in_table = cells(c, context.table, unit, context.of) if context.table and unit else []
        if row:
            _grow_row(context, c, row)
        elif in_table:
            drafts += _table_row(context, c, in_table)
        elif context.table and c.bare and not c.sums and not levels(c):
            # A row that does not fit its columns is left alone.
            pass
        elif (single := _item(context, c)) is not None:
            drafts += _table_row(context, c, [(single, None)])
        elif c.sums or c.rates or (c.unit is not None and c.bare):
            made, other = _sentence(context, c)
            context.row = made if c.columns else []
            drafts += made
            facts += other
        _remember_flow(context, c)
        fresh = _unit(c)
        if fresh is not None and len(c.flows()) > 1 and not (c.sums or c.bare):
            c.unit = fresh
        head = _columns(c)
        context.unit = fresh or context.unit
        context.columns = head or context.columns
        table = heading(c, context.table, unit=context.unit is not None)
        context.table = table or ([] if fresh and not c.bare else context.table)
        context.stages = _stages(c) or context.stages
        context.listing = not c.sums and (
            fresh is not None
            or bool(table)
            or (c.unit is not None and bool(c.bare or head or context.stages or context.table))
            or (bool(context.table) and bool(c.bare))
        )
    facts += _settle(context, drafts)
    return sorted(facts, key=lambda f: (f.span.start, f.span.end))


def _new_block(context: Context, sentence: Sentence) -> None:
    """A paragraph starts anew; a list leans on the line before it."""
    r = context.r
    leans = sentence.listed or context.listing or r.word(sentence.lo) in _BULLETS
    if context.block >= 0:
        before = sentence.lo - 1
        while before > 0 and r.word(before) in _CLOSERS:
            before -= 1
        leans = leans or r.word(before) in (":", "?") or _heads_list(r, sentence)
        context.idle += 1
    asked = r.word(sentence.hi - 1) == "?"
    if context.cue is not None and sentence.hi - sentence.lo <= _LABEL:
        # "в том числе:", and a question that goes on about the answer before it.
        leans = leans or asked or (r.word(sentence.hi - 1) == ":" and not r.within("cue", sentence.lo, sentence.hi))
    context.block = sentence.block
    context.memory.basis = 0
    if context.memory.timed is not None and context.memory.timed.reason == "fiscal_year":
        # A fiscal year is one side's own, and not that of the paragraphs that follow.
        context.memory.timed = context.calendar
    context.last, context.paragraph = None, []
    context.halves, context.seen, context.owners = None, set(), set()
    if leans:
        return
    if context.cue is not None and context.flow is not None:
        context.before = context.cue, context.flow, context.sides
    context.cue = context.flow = context.currency = context.unit = None
    context.columns, context.stages, context.table = [], [], []
    context.sides = Stated()
    _widen(context.memory)
    if context.idle > _REMEMBERED:
        context.memory.timed = context.memory.head = None


def _heads_list(r: Reading, sentence: Sentence) -> bool:
    """Whether a short line heads a list of what the line before it told: "Aufgeschlüsselt nach Warengruppen (2024):"."""
    short = sentence.hi - sentence.lo <= _LONGEST_HEAD
    return (
        short and not sentence.head and r.word(sentence.hi - 1) == ":" and not r.within("cue", sentence.lo, sentence.hi)
    )


_LONGEST_HEAD = 14
"""Tokens of the longest line that heads a list."""


def _widen(memory: Memory) -> None:
    """A new paragraph goes back from a part of a year to the year the article spoke of before."""
    if memory.timed is None:
        return
    if memory.outer is not None:
        memory.timed, memory.outer = memory.outer, None
    period = memory.timed.period
    if period.length == 12:
        memory.wide = memory.timed
    elif memory.wide is not None:
        year = memory.wide.period
        if year.first <= period.first and period.last <= year.last:
            memory.timed = memory.wide


def _only_time(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a heading tells a time and nothing more: "The month of December"."""
    rest = [k for k in (*range(c.sentence.lo, atom.i), *range(atom.j, c.sentence.hi)) if c.r.kind(k) == "w"]
    return all(c.r.is_link(k) or c.r.hit("time.months_unit", k) or c.r.hit("time.year_unit", k) for k in rest)


def _remember_time(context: Context, c: Clauses) -> None:
    """A sentence without amounts still sets the period for those that follow."""
    # "Eckdaten (2024)"
    headed = c.sentence.head and any(c.r.word(p.i - 1) == "(" or _only_time(c, p) for p in c.periods)
    opens = (
        headed
        or c.r.word(c.sentence.hi - 1) in (":", "?")
        or c.r.any(("org.source", "org.statistics"), c.sentence.lo, c.sentence.hi)
    )
    if c.sums or not (c.flows() or opens):
        return
    for atom in c.periods:
        told = atom.relation == "same" and atom.year is None and not is_base(c, atom.i)
        if told and (partial := context.memory.lengths.get(0)) is not None:
            # "Les autres partenaires, sur la même période :"
            context.memory.keep(partial)
            return
        if atom.relation in (*BACKWARD, RUNNING) or is_base(c, atom.i):
            continue
        timed = resolve(atom, context.memory, None)
        if timed is not None and _unfinished(context, timed):
            # "And this year?"
            context.memory.timed = None
            return
        if timed is not None:
            context.memory.keep(timed)
            return


def _unit(c: Clauses) -> tuple[int, str] | None:
    """The scale and currency a line ends on without a number, as the head of a list or table."""
    r, hi = c.r, c.sentence.hi
    while hi > c.sentence.lo and (r.word(hi - 1) in _CLOSERS or r.word(hi - 1) in ":."):
        hi -= 1
    closed = [k for k in range(c.sentence.lo, hi) if r.word(k) == ")"]
    return _unit_at(c, hi) or next((unit for k in closed if (unit := _unit_at(c, k)) is not None), None)


def _unit_at(c: Clauses, hi: int) -> tuple[int, str] | None:
    """The scale and currency that end before token `hi`: "million euro", "M€"."""
    r = c.r
    scale = r.ending("scale", hi)
    money = r.ending("currency", scale.i if scale is not None else hi)
    if money is None:
        return _told_unit(c) or _unit_inside(c)
    if scale is None:
        # "million euro", "Mio. Franken", "in millions of euros"; with the scale behind: "EUR million".
        at = money.i - 1 if r.word(money.i - 1) == "." else money.i
        while at > c.sentence.lo and r.is_link(at - 1):
            at -= 1
        scale = r.ending("scale", at)
    if scale is not None and scale.category == "glued" and not (scale.j == money.i and r.glued(money.i)):
        return None
    if scale is None or r.kind(scale.i - 1) == "n" or r.hit("cardinal", scale.i - 1):
        return None
    return int(scale.value), money.value


def _told_unit(c: Clauses) -> tuple[int, str] | None:
    """The unit that a note tells of all figures: "All figures are in millions of U.S. dollars on a nominal basis"."""
    r, hi = c.r, c.sentence.hi
    if c.sums or c.bare or c.rates or c.flows():
        return None
    for scale in r.within("scale", c.sentence.lo, hi):
        money = r.hit("currency", r.skip_links(scale.j, hi, 2))
        led = r.ending("place.at", scale.i) is not None
        if led and money is not None and scale.category != "glued":
            return int(scale.value), money.value
    return None


def _unit_inside(c: Clauses) -> tuple[int, str] | None:
    """The unit that a heading gives in a parenthesis: "Handelsbilanz (in Mio. Euro, Destatis)"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if c.sums or c.bare:
        return None
    for scale in r.within("scale", lo, hi):
        at = scale.j + (scale.j < hi and r.word(scale.j) == "." and r.glued(scale.j))
        money = r.hit("currency", at) if at < hi else None
        if money is not None and scale.category == "word" and c.group_of(scale.i):
            return int(scale.value), money.value
    return None


def _columns(c: Clauses) -> list[Hit]:
    """The flows that head the columns of a table under a unit: "Anno  Export  Import  Totale"."""
    if c.unit is None or c.sums or c.bare or c.periods:
        return []
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    totals = [h._replace(category="turnover") for h in r.within("bind.total", lo, hi)]
    # Two columns that stand side by side are no "export-import".
    single = [k for q in c.flows() for k in range(q.i, q.j) if q.category == "both"]
    parted = [h for k in single for h in r.lexicon.scan(r.text, r.tokens[k : k + 1], k).get("cue", {}).values()]
    heads = sorted([*(q for q in c.flows() if q.category != "both"), *parted, *totals], key=lambda h: h.i)
    named = sum(h.j - h.i for h in heads)
    # "Exporte (Mio. €) | Importe (Mio. €)"
    named += sum(h.j - h.i for slot in ("scale", "currency") for h in r.within(slot, lo, hi))
    return heads if len(heads) >= 2 and _words(c) - named <= 2 else []


def _words(c: Clauses) -> int:
    """The tokens of a line without what parts its columns."""
    return sum(c.r.word(k) not in (";", "|", ",", "/", "(", ")", ".") for k in range(c.sentence.lo, c.sentence.hi))


def _stages(c: Clauses) -> list[PeriodAtom]:
    """The periods that head the columns of a table under a unit: "Janv.-sept. 2023   Janv.-sept. 2024"."""
    if c.unit is None or c.sums or c.bare or c.flows() or len(c.periods) < 2:
        return []
    told = sum(p.j - p.i for p in c.periods)
    plain = all(p.year is not None for p in c.periods)
    return c.periods if plain and _words(c) - told <= 2 else []


def _remember_flow(context: Context, c: Clauses) -> None:
    flows = [q for q in c.flows() if c.group_of(q.i) == 0]
    if flows and not context.table:
        context.of = flows[0] if len({FLOWS[q.category] for q in flows}) == 1 else None
    both = {FLOWS[q.category] for q in flows} == {Flow.EXPORTS, Flow.IMPORTS}
    for cue in flows:
        if cue.category in ("exports", "imports"):
            context.order = [*(q for q in context.order if q.category != cue.category), cue]
    told = {FLOWS[q.category] for q in flows}
    if told and c.sums and (side := at_cue(c, flows[0], FLOWS[flows[0].category]).reporter) is not None:
        context.owners.add(side.code)
    if told and c.sums:
        context.seen = told if Flow.TURNOVER in told else context.seen | told
        both = {Flow.EXPORTS, Flow.IMPORTS} <= context.seen or (
            context.seen == {Flow.EXPORTS} and len(context.owners) == 2
        )
        context.halves = flows[0] if both else None
    if _columns(c):
        # Whose the flows over the columns are, the line above the table told.
        return
    if flows and not (both and context.flow is Flow.TURNOVER):
        head = next((q for q in flows if FLOWS[q.category] is Flow.TURNOVER), flows[0])
        context.cue, context.flow = head, FLOWS[head.category]
        context.sides = at_cue(c, head, context.flow)
        if c.sentence.head:
            context.headline = context.cue, context.flow, context.sides
        if c.sentence.head and not c.sums and (side := context.sides.reporter) is not None:
            # "Le commerce extérieur de la Suisse en août"
            context.headed.setdefault(side.code, side)


def _sentence(context: Context, c: Clauses) -> tuple[list[Draft], list[Fact]]:
    found = levels(c)
    context.told = [level.i for level in found]
    _inherit_flow(context, c, found)
    _inherit_currency(context, c, found)
    times = attach(c, found, context.memory)
    grown = changes(c, found)
    if (back := _since_then(context, c, found, times, grown)) is not None and context.last is not None:
        # "Elles avaient culminé à 2,79 milliards un an auparavant, soit un repli de 16,1 %"
        _grow(context, c, back, context.last)
        grown.remove(back)
    drafts: list[Draft] = []
    other: list[Fact] = []
    for level in found:
        if level.sum.currency is None and (c.sentence.head or not _worth_asking(level)):
            continue
        if level.flow is None or _of_one_thing(level):
            other.append(_other_money(c, level))
            continue
        change = next((g for g in grown if g.level is level), None)
        drafts.append(_draft(context, c, level, found, times, change))
    for change in grown:
        if (
            change.level is None
            and not c.sentence.head
            and not _told_twice(change, grown)
            and not _grown_before(context, c, change)
            and (alone := _alone(context, c, change, found, times)) is not None
        ):
            drafts.append(alone)
    context.paragraph += [d for d in drafts if d.figure.amount is not None]
    # "Ein Plus von 5 Prozent oder 800 Millionen": a change, and what it is counted from, tell of the figure before.
    beside = all(c.group_of(d.i) or d.figure.amount is not None for d in drafts)
    if beside and context.last is not None and (change := of_last(c, found)) is not None:
        _grow(context, c, change, context.last)
    elif drafts:
        plain = [d for d in drafts if d.figure.status is FigureStatus.OBSERVED and d.figure.amount is not None]
        context.last = plain[0] if plain else None
    aimed = {d.i for d in drafts if d.figure.status in _AHEAD}
    for level in found:
        if level.flow is Flow.TURNOVER and not (level.compare or level.delta or level.carried) and level.i not in aimed:
            context.traded = level
    _remember(context, c, [level for level in found if level.i not in aimed], times)
    return drafts, other


def _told_twice(change: Change, grown: list[Change]) -> bool:
    """Whether a rate is a second one of the same figure: "$6.5 billion, up 3.5 percent from 2023, and up 44 percent from 2014"."""
    return any(
        g.level is not None and g.level.cue == change.cue and not g.level.after and g.level.i < change.rate.i
        and g.rate.i < change.rate.i for g in grown
    )  # fmt: skip


def _grown_before(context: Context, c: Clauses, change: Change) -> bool:
    """Whether a change is that of a figure told before in the paragraph, which then takes it.

    "UK exports amounted to £4.6 billion. Exports were 2.1% lower than a year earlier."
    """
    flow, cue = change.flow, change.cue
    if flow is None or flow is Flow.BALANCE or cue is None or product(c, cue, change.rate.i, change.rate.j) is not None:
        return False
    if any(p.relation not in BACKWARD and not is_base(c, p.i) for p in c.periods):
        return False
    sides = at_cue(c, cue, flow)
    told = [
        d for d in context.paragraph
        if d.figure.flow is flow and d.figure.status is FigureStatus.OBSERVED and d.figure.product is None
        and d.figure.period is not None
        and not _at_odds(d.stated.reporter, sides.reporter) and not _at_odds(d.stated.partner, sides.partner)
    ]  # fmt: skip
    last = max(told, key=lambda d: (d.figure.period.last, d.i), default=None)  # type: ignore[union-attr]
    if last is None or last.figure.growth is not None:
        return False
    _grow(context, c, change, last)
    return True


def _at_odds(a: Side | None, b: Side | None) -> bool:
    return a is not None and b is not None and a.code != b.code


def _table_row(context: Context, c: Clauses, row: list[tuple[Level, Rate | None]]) -> list[Draft]:
    """The figures of a table's row; the country or the goods that lead it limit them."""
    r, lo = c.r, c.sentence.lo
    found = [level for level, _ in row]
    times = attach(c, found, context.memory)
    first = r.skip_links(lo, c.sentence.hi, 2)
    country, goods = r.hit("country", first), r.hit("product", first)
    drafts = []
    for level, rate in row:
        change = Change(rate, rate.percent, level, level.cue) if rate is not None else None
        draft = _draft(context, c, level, found, times, change)
        if country is not None and country.category == "name":
            partner = Side(country.value, Certainty.STATED, None, r.span(country.i, country.j))
            draft.stated = Stated(draft.stated.reporter, partner)
        named = goods.value if goods is not None and goods.category == "name" else _row_label(c, row[0][0])
        if country is None and named is not None:
            draft.figure = replace(draft.figure, product=named)
        drafts.append(draft)
    return drafts


def _item(context: Context, c: Clauses) -> Level | None:
    """The figure of a line of a list of goods or countries that has no columns."""
    if context.unit is None or context.of is None or context.columns or context.stages or context.table:
        return None
    return item(c, context.unit, context.of)


def _row_label(c: Clauses, first: Level) -> str | None:
    """What a row limits its figures to where it names no country: its label, unless it is the total's or a place's."""
    r, lo = c.r, c.sentence.lo
    slots = ("bind.total", "city", "org.named", "country", "cue", "product")
    words = [k for k in range(lo, first.i) if r.kind(k) == "w"]
    if not words or r.any(slots, lo, first.i):
        return None
    return r.folded[r.tokens[words[0]].start : r.tokens[words[-1]].end]


def _since_then(
    context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change]
) -> Change | None:
    """A change from the amount of a year before that the sentence gives, to the one told in the sentence before."""
    last = context.last
    plain = [f for f in found if f.flow is not None and not f.compare and not f.delta]
    if last is None or len(plain) != 1 or len(grown) != 1 or plain[0].flow is not last.figure.flow:
        return None
    level, change, timed = plain[0], grown[0], times.get(plain[0].i)
    earlier = timed is not None and timed.atom is not None and timed.atom.relation == "earlier"
    lo = c.sentence.lo
    opened = c.r.within("neutral.pointing", lo, lo + 2) and not c.flows() and change.rate.j <= level.i
    if opened and timed is not None and last.figure.period is not None and change.level is level:
        # "This has risen by 75 percent, from a figure of $96 million as of January 2024"
        before = timed.period.length == last.figure.period.length and timed.period.last < last.figure.period.first
        return change if before else None
    if (
        change.level is not level
        or not earlier
        or change.rate.i < level.j
        or timed is None
        or last.figure.period is None
    ):
        return None
    pointed = c.r.within("neutral.pointing", level.j, change.rate.i)
    return change if pointed and timed.period.last < last.figure.period.first else None


def _grow_row(context: Context, c: Clauses, row: list[tuple[Hit, Decimal, Rate]]) -> None:
    """Give the figures of the table's row before the changes that this row tells of them."""
    for cue, value, rate in row:
        told = [d for d in context.row if d.figure.flow is FLOWS[cue.category] and d.cue == cue]
        if len(told) == 1:
            _grow(context, c, Change(rate, value, None, None), told[0])


def _grow(context: Context, c: Clauses, change: Change, last: Draft) -> None:
    """Give the figure before the growth that this sentence tells of it."""
    figure = last.figure
    if figure.growth is not None or figure.flow is Flow.BALANCE:
        return
    timed = Timed(figure.period, last.i, last.j) if figure.period is not None else None
    growth, base = stated(c, change, timed, None, context.memory)
    last.figure = replace(figure, growth=growth)
    last.notes += _growth_notes(context.r, growth, base)


def _worth_asking(level: Level) -> bool:
    """Whether a sum without any currency is proposed all the same: a flow of millions and more."""
    return level.flow is not None and not level.carried and (level.sum.scale or 0) >= 6


def _of_one_thing(level: Level) -> bool:
    """Whether a sum is too small for the trade of a country: "eine Tonne der gelieferten Güter kostete 2.310 Euro"."""
    return level.sum.scale is None and level.sum.currency is not None and abs(level.sum.amount().value) < _LEAST_TRADE


def _inherit_flow(context: Context, c: Clauses, found: list[Level]) -> None:
    """A sentence without a cue goes on about the last one's flow: "It reached 289 million"."""
    _inherit_goal(context, c, found)
    _in_order(context, c, found)
    r, lo = c.r, c.sentence.lo
    if context.flow is None and context.before is not None and found and r.within("neutral.sum", lo, found[0].i):
        context.cue, context.flow, context.sides = context.before
        if context.traded is not None:
            # "Этот показатель составлял": the trade that the article is about.
            context.cue, context.flow, context.sides = context.traded.cue, Flow.TURNOVER, Stated()
    if context.halves is not None and not c.flows() and found and r.within("bind.together", lo, found[0].i):
        # "Exporte 302 Millionen, Importe 214. Macht zusammen 516 Millionen Euro."
        context.cue, context.flow, context.sides = context.halves, Flow.TURNOVER, Stated()
    if context.flow is None and context.headline is not None and found and _leads_line(c, found[0]):
        # "Exportaciones de Uruguay por destino, 2024", and below it "Brasil: US$ 2.312 millones".
        context.cue, context.flow, context.sides = context.headline
    if context.flow is None:
        return
    for level in found:
        if level.flow is not None or level.other or any(q.category != "share" and q.j <= level.i for q in c.cues):
            continue
        if level.sum.scale is not None and Decimal(level.sum.digits).scaleb(level.sum.scale) < _LEAST_CARRIED:
            # "The freight went up to 9 thousand dollars" is no trade told before.
            continue
        if level.sum.currency is None and (level.sum.scale or 0) < _MILLIONS and not level.compare:
            # "Gli italiani a Bali sono stati 107 mila": no money at all.
            continue
        if not level.compare and stuff(r, level.j, c.sentence.hi) is not None:
            # "Il governo punta a 8 miliardi di privatizzazioni"
            continue
        if not level.compare and _outgrows(context, c, level):
            continue
        slots = (
            "bind.reach",
            "neutral.pronoun",
            "move",
            "bind.namely",
            "bind.together",
            "status.target",
            "status.forecast",
        )
        if context.flow is Flow.BALANCE and r.any(("status.target",), lo, level.i) and not level.compare:
            # A goal behind a balance is one for the trade: "Wir wollen bis 2030 auf sechs Milliarden kommen".
            level.cue, level.flow, level.carried = context.cue, Flow.TURNOVER, True
        elif level.compare or r.any(slots, lo, level.i) or _elliptic(c, level) or _itemised(c, level):
            level.cue, level.flow, level.carried = context.cue, context.flow, True
            opened = r.hit("product", r.skip_links(lo, level.i, 2))
            if context.flow is Flow.TURNOVER and opened is not None and opened.category == "name" and not level.compare:
                # "Machinery alone was 96 million": bought or sold, it does not say.
                level.cue = level.flow = None
                level.carried = False


def _outgrows(context: Context, c: Clauses, level: Level) -> bool:
    """Whether an amount is too large to go on about the trade told before, and no goal for it."""
    known = context.traded
    if known is None or level.sum.currency not in (None, known.sum.currency):
        return False
    if c.r.any(("status.target", "status.forecast"), c.sentence.lo, level.i):
        return False
    return level.sum.amount().value > _FURTHEST * known.sum.amount().value > 0


_ALIKE = frozenset({"EUR", "USD", "GBP", "CHF"})
"""Currencies of which one is worth about as much as another."""
_FURTHEST = 4
"""How many times the trade told of a goal without a flow may be."""


def _in_order(context: Context, c: Clauses, found: list[Level]) -> None:
    """Two amounts in the order that the paragraph told exports and imports in: "ging het om respectievelijk 1,5 en 1,4 miljard"."""
    plain = [f for f in found if f.flow is None and not f.other and not f.compare and not f.delta]
    respective = c.r.within("bind.respectively", c.sentence.lo, c.sentence.hi)
    if len(plain) != 2 or not respective or c.flows() or len(context.order) != 2:
        return
    for level, cue in zip(plain, context.order, strict=True):
        level.cue, level.flow, level.carried = cue, FLOWS[cue.category], True


def _inherit_goal(context: Context, c: Clauses, found: list[Level]) -> None:
    """A goal that names no flow is one for the trade told before, where it is of its size: "Puntiamo ai 3 miliardi"."""
    level, known = found[0] if len(found) == 1 else None, context.traded
    if level is None or known is None or c.cues or level.flow is not None or level.compare or level.delta:
        return
    r = c.r
    at = r.skip_links(level.j, c.sentence.hi, 2)
    due = r.hit("status.deadline", level.j) or r.hit("status.deadline", at) or c.period_at(at)
    due = due or next(iter(r.within("status.deadline", c.sentence.lo, level.i)), None)
    if due is None or not r.within("status.target", c.sentence.lo, level.i):
        return
    currency = level.sum.currency or known.sum.currency
    size, told = level.sum.amount().value, known.sum.amount().value
    alike = currency == known.sum.currency or {currency, known.sum.currency} <= _ALIKE
    if alike and told < size <= _FURTHEST * told:
        level.sum.currency = currency
        level.cue, level.flow, level.carried = known.cue, Flow.TURNOVER, True


def _elliptic(c: Clauses, level: Level) -> bool:
    """Whether nothing but a time stands before an amount: "В IV квартале - 15 млн евро"."""
    r = c.r
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    # "Узбекистан - 301,1 млн долларов"
    timed |= {k for h in r.within("country", c.sentence.lo, level.i) if h.category == "name" for k in range(h.i, h.j)}
    told = any(k in timed for k in range(c.sentence.lo, level.i))
    return (
        _entry(c, level)
        or told
        and all(k in timed or r.is_link(k) or r.word(k) in ("-", ":", ",") for k in range(c.sentence.lo, level.i))
    )


def _entry(c: Clauses, level: Level) -> bool:
    """Whether an amount is an entry of a list, behind a colon: "- vervoermaterieel: 0,4 miljard euro"."""
    r, lo = c.r, c.sentence.lo
    at = level.i
    while at > lo and (r.is_link(at - 1) or r.ending("qualifier.approx", at)):
        at -= 1
    if at - 1 <= lo or r.word(at - 1) not in (":", "-", "("):
        return False
    numbered = r.kind(lo) == "n" and r.word(lo + 1) in (".", ")")
    first = lo + 2 * numbered + (r.word(lo) in _BULLETS)
    named = all(r.kind(k) == "w" or r.word(k) in (",", "-") for k in range(first, at - 1))
    return named and at - 1 - first <= _LONGEST_ENTRY and (c.sentence.listed or first > lo)


_LONGEST_ENTRY = 8
"""Tokens of the longest name of goods in a list."""


def _itemised(c: Clauses, level: Level) -> bool:
    """Whether an amount is that of goods or a country in a list: "L'habillement (788 M€)", "seguita da Danimarca (4,2 miliardi)"."""
    r, group = c.r, c.group_of(level.i)
    if _leads_line(c, level):
        return True
    if group:
        at = c.opened[group]
        goods = r.ending("product", at)
        return r.ending("country", at) is not None or (goods is not None and goods.category == "name")
    if r.hit("place.with", level.i - 1) is None and r.hit("place.with", level.i - 2) is None:
        return False
    named = [h for h in r.within("product", c.sentence.lo, level.i) if h.category == "name"]
    return bool(named or r.within("country", c.sentence.lo, level.i))


def _leads_line(c: Clauses, level: Level) -> bool:
    """Whether goods or a country and nothing else lead a line of a list to its amount: "- Egitto: 1,9 miliardi"."""
    r, lo = c.r, c.sentence.lo
    named = [h for slot in ("product", "country") for h in r.within(slot, lo, level.i) if h.category == "name"]
    told = {k for h in named for k in range(h.i, h.j)}
    rest = [k for k in range(lo, level.i) if k not in told and r.kind(k) == "w" and not r.is_link(k)]
    return bool(named) and not rest and named[0].i - lo <= 3


def _item_country(c: Clauses, level: Level) -> Hit | None:
    """The country that an item of a list is about: "seguita da Danimarca (4,2 miliardi)"."""
    r, group = c.r, c.group_of(level.i)
    if group:
        hit = r.ending("country", c.opened[group])
        return hit if hit is not None and hit.category == "name" else None
    if not _itemised(c, level):
        return None
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    named = [h for h in r.within("country", since, level.i) if h.category == "name"]
    return named[0] if len({h.value for h in named}) == 1 else None


def _inherit_currency(context: Context, c: Clauses, found: list[Level]) -> None:
    """A sum without a currency takes that of its neighbours in the paragraph, else of the article."""
    known = [level for level in found if level.sum.currency is not None]
    for index, level in enumerate(found):
        if level.sum.currency is not None:
            continue
        group = c.group_of(level.i)
        earlier = [k for k in found[:index] if k.sum.currency]
        # A parenthesis may say the same in another currency: "64,1 млн евро (67,5 млн долларов)".
        earlier = [k for k in earlier if c.group_of(k.i) == group] or earlier
        before = earlier[-1].sum.currency if earlier else None
        after = next((k.sum.currency for k in found[index:] if k.sum.currency), None)
        currency = before or after or context.currency
        currency = currency or (_reckoned_in(c) if level.flow is not None else None)
        if currency is None and len(context.currencies) == 1 and level.flow is not None:
            currency = next(iter(context.currencies))
        if currency is None or (level.flow is None and not level.carried):
            continue
        level.sum.currency = currency
        if "scale_shared" not in level.flags:
            level.flags.append("currency_inherited")
    for level in known:
        assert level.sum.currency is not None
        context.currency = level.sum.currency
        if level.flow is not None and not c.r.within("status.target", c.sentence.lo, level.i):
            context.currencies[level.sum.currency] = context.currencies.get(level.sum.currency, 0) + 1


def _reckoned_in(c: Clauses) -> str | None:
    """The currency a sentence reckons in apart from its sums: "In Euro gerechnet beliefen sich die Einfuhren auf ..."."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = {h.value for h in r.within("currency", lo, hi) if r.ending("place.at", h.i) is not None}
    return told.pop() if len(told) == 1 else None


def _remember(context: Context, c: Clauses, found: list[Level], times: dict[int, Timed]) -> None:
    heads = [f for f in found if f.flow is not None and not f.compare and not f.delta and f.i in times]
    # What stands in a parenthesis is said by the way: "(в 2021 г. - 148 млн)".
    heads = [f for f in heads if not c.group_of(f.i)] or heads
    known = context.memory.timed
    reference = context.memory.reference
    if known is not None and reference is not None and known.period.end >= reference:
        # A year that is not over yet is that of a hope in the headline.
        known = None
    if known is not None and heads and all(_only_compares(times[f.i], f, known, context.seen) for f in heads):
        # "A year earlier it was 12 billion", "in 2010 it was 5": said by the way too.
        return
    if heads:
        context.memory.head = times[heads[-1].i]
        context.idle = 0
        root = times[heads[0].i]
        if root.reason != "period_carried_over":
            # The latest one, and of those the one told last: "2,4 miliardi; nel 2015 si era a 1,3".
            timed = max((times[f.i] for f in heads), key=lambda t: (t.period.last, t.i))
            context.memory.keep(timed)
            if timed.reason != "fiscal_year":
                context.calendar = timed


def _only_compares(timed: Timed, level: Level, known: Timed, seen: set[Flow]) -> bool:
    """Whether a figure only gives what the one before is compared with: an earlier time, relative or of its flow."""
    relative = timed.atom is not None and timed.atom.relation in ("earlier", "same", "prior")
    a_year_before = known.period.first.year > 1900 and timed.period == known.period.shifted(-1)
    earlier = timed.period.last < known.period.last and timed.period.length == known.period.length
    # "Im November hatte der Saldo 19 Milliarden betragen": told for the month that the paragraph is about already.
    again = earlier and level.flow in seen
    return relative or a_year_before or again or (level.carried and timed.period.last < known.period.last)


def _draft(
    context: Context, c: Clauses, level: Level, found: list[Level], times: dict[int, Timed], change: Change | None
) -> Draft:
    assert level.flow is not None
    r = context.r
    timed = times.get(level.i)
    if timed is not None and status(c, context.memory.reference, level.i, timed, level) is FigureStatus.OBSERVED:
        timed = _so_far(context, c, timed)
    growth: StatedGrowth | None = None
    notes: list[FieldNote] = []
    if level.cue is not None:
        notes.append(FieldNote("flow", r.span(level.cue.i, level.cue.j)))
    if timed is not None:
        notes.append(FieldNote("period", r.span(timed.i, timed.j), timed.certainty, timed.reason))
    if change is not None:
        growth, base = stated(c, change, timed, _set_against(c, change, found, times), context.memory)
        since = base is not None and base.atom is not None and any(
            r.ending("bind.since", at) is not None for at in (base.atom.i, base.atom.i - 1)
        )  # fmt: skip
        corrected = None if since or change.rate.form != "percent" else _year_after_base(timed, base)
        if corrected is not None:
            timed = corrected
            if context.memory.timed is None:
                context.memory.keep(timed)
            notes = [n for n in notes if n.field != "period"]
            notes.append(FieldNote("period", r.span(timed.i, timed.j), timed.certainty, timed.reason))
            growth, base = stated(c, change, timed, _set_against(c, change, found, times), context.memory)
        notes += _growth_notes(r, growth, base)
    standing = status(c, context.memory.reference, level.i, timed, level)
    if standing is FigureStatus.OBSERVED and timed is not None and _unfinished(context, timed):
        # "This year trade has reached": up to when is not told.
        notes = [n for n in notes if n.field != "period"]
        timed = None
    if standing in _AHEAD and timed is not None and not _reaches_ahead(context, timed, level):
        notes = [n for n in notes if n.field != "period"]
        timed = None
    if standing in _AHEAD and growth is not None and not any(n.field == "growth_base" and n.span for n in notes):
        # A goal to double says nothing of the year before it.
        growth = replace(growth, base=None)
        notes = [n for n in notes if n.field != "growth_base"]
    level.sum.negative = negative_balance(c, level) if level.flow is Flow.BALANCE else False
    amount = level.sum.amount()
    confidence, reasons, flags = _weigh(c, level, timed)
    figure = Figure(
        flow=level.flow,
        amount=amount,
        period=timed.period if timed else None,
        growth=growth,
        qualifier=level.qualifier,
        status=standing,
        product=product(c, level.cue, *_goods_told(level, found)) or _same_goods(context, c, level),
        flags=tuple(flags),
    )
    sides = context.sides if level.carried or level.cue is None else at_cue(c, level.cue, level.flow)
    if level.flow is Flow.BALANCE and sides.reporter is None and level.cue is not None and not level.carried:
        # "La balanza comercial de Bolivia con Brasil registró un déficit"
        told = [
            q
            for q in c.flows()
            if q.j <= level.cue.i and q.category in BALANCES and c.part_of(q.i) == c.part_of(level.i)
        ]
        sides = at_cue(c, told[-1], Flow.BALANCE) if told else sides
    own = _listed_reporter(c, level)
    if own is not None:
        sides = Stated(own)
    listed = _listed_partner(c, level)
    if listed is not None and (sides.reporter is None or sides.reporter.code != listed.code):
        sides = Stated(sides.reporter, listed)
    return Draft(c, level.i, level.j, figure, level.cue, notes, confidence, reasons, sides)


def _same_goods(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of the figure before, where a sentence only goes on about it: "Das waren 300 Millionen weniger"."""
    last = context.last.figure if context.last is not None else None
    if last is None or last.product is None or not level.carried or last.flow is not level.flow or c.flows():
        return None
    pointing = c.r.any(("neutral.pronoun", "neutral.pointing"), c.sentence.lo, level.i)
    return last.product if pointing else None


def _goods_told(level: Level, found: list[Level]) -> tuple[int, int]:
    """Where the goods of an amount are told: those of a comparison value are its head's."""
    heads = [f for f in found if f.j <= level.i and f.cue == level.cue and not f.compare and not f.delta]
    head = heads[-1] if level.compare and heads else level
    return head.i, head.j


_YEAR_END = 12
"""The month in which a year is near enough its end to be told as a whole."""


def _so_far(context: Context, c: Clauses, timed: Timed) -> Timed | None:
    """The part told of the year that the article is written in, for a figure of the whole year cannot be known yet.

    "In January-July 2025 trade grew ... Exports this year amounted to": the part told last, else nothing.
    """
    reference, period = context.memory.reference, timed.period
    if reference is None or period.end < reference or not period.is_full_year or reference.month == _YEAR_END:
        return timed
    own = [p for p in c.periods if not p.whole and p.first == 1 and p.relation not in BACKWARD and not is_base(c, p.i)]
    known = sorted(context.memory.lengths.values(), key=lambda t: t.period.last, reverse=True)
    parts = [resolve(p, context.memory, None) for p in own] + known
    for part in parts:
        if part is not None and part.period.first == period.first and part.period.end < min(reference, period.end):
            return Timed(part.period, part.i, part.j, Certainty.INFERRED, "period_carried_over", part.atom)
    return None if timed.reason == "period_carried_over" else timed


def _unfinished(context: Context, timed: Timed) -> bool:
    """Whether a period is the year that the article is written in, told as "this year"."""
    atom, reference = timed.atom, context.memory.reference
    told = atom is not None and (atom.fiscal or atom.relation == "this") and atom.whole
    return told and reference is not None and timed.period.end >= reference


def _reaches_ahead(context: Context, timed: Timed, level: Level) -> bool:
    """Whether a period can be that of a goal: one carried over is none, nor one before an amount told first."""
    reference = context.memory.reference
    if timed.reason == "period_carried_over":
        return False
    # "Trade was 3 million in 2024; the goal is to bring it to 20": the year is that of the amount told first.
    told = timed.atom is not None and any(i < level.i and timed.atom.j <= level.i for i in context.told)
    return not (told and reference is not None and timed.period.end < reference)


def _listed_partner(c: Clauses, level: Level) -> Side | None:
    """The partner in a list by country: "Trade with Uzbekistan was $4.2bn, Kyrgyzstan $1.7bn"."""
    r = c.r
    if level.flow is Flow.TURNOVER and level.j < c.sentence.hi and r.hit("place.with", level.j) is not None:
        following = r.hit("country", r.skip_links(level.j, c.sentence.hi, 3))
        if following is not None and following.category == "name":
            return Side(following.value, Certainty.STATED, None, r.span(following.i, following.j))
    group = c.group_of(level.i)
    beside = r.ending("country", c.opened[group]) if group and level.flow is not Flow.BALANCE else None
    if beside is not None and beside.category == "name" and c.opened[group] + 1 == level.i:
        # "Einfuhren: China (12,3 Mrd. Euro), Vietnam (4,1 Mrd.)"
        return Side(beside.value, Certainty.STATED, None, r.span(beside.i, beside.j))
    labelled = label(c)
    if labelled is not None and level.cue is not None and labelled.j <= level.i:
        # "Filipijnen: uitvoer 912, invoer 2.340"
        return Side(labelled.value, Certainty.STATED, None, r.span(labelled.i, labelled.j))
    slot = {Flow.EXPORTS: "place.to", Flow.IMPORTS: "place.from"}.get(level.flow) if level.flow else None
    at = r.skip_links(level.j, c.sentence.hi, 2)
    if slot is not None and at > level.j and at < c.sentence.hi and r.ending(slot, at) is not None:
        # "12.860 millones a Marruecos, 1.960 a Túnez"
        following = r.hit("country", at)
        if following is not None and following.category == "name":
            return Side(following.value, Certainty.STATED, None, r.span(following.i, following.j))
    if level.carried and level.flow is not Flow.BALANCE and (named := _item_country(c, level)) is not None:
        return Side(named.value, Certainty.STATED, None, r.span(named.i, named.j))
    earlier = [s for s in c.sums if s.j <= level.i]
    start = earlier[-1].j if earlier else c.sentence.lo
    if level.cue is None or level.after or level.cue.j > (earlier[-1].i if earlier else start):
        return None
    at = level.i
    while at > start and (r.is_link(at - 1) or r.word(at - 1) in ("(", "-", ":")):
        at -= 1
    hit = r.ending("country", at)
    if hit is None or hit.i < start or hit.category != "name":
        return None
    return Side(hit.value, Certainty.STATED, None, r.span(hit.i, hit.j))


def _listed_reporter(c: Clauses, level: Level) -> Side | None:
    """Whose flow an amount is where the flow is told once: "le esportazioni turche ... 12,9 miliardi, quelle italiane i 19,4"."""
    r = c.r
    earlier = [s for s in c.sums if s.j <= level.i]
    if level.cue is None or level.after or not earlier or level.cue.j > earlier[-1].i:
        return None
    at = level.i
    while at > earlier[-1].j:
        hit = r.ending("country", at)
        if hit is not None:
            owner = hit.i
            while r.ending("neutral.those", owner) is None and hit.i - owner < 2 and r.is_link(owner - 1):
                owner -= 1
            theirs = r.ending("neutral.those", owner)
            return Side(hit.value, Certainty.STATED, None, r.span(hit.i, hit.j)) if theirs is not None else None
        verb = r.ending("bind.reach", at)
        if verb is None and not r.is_link(at - 1) and r.kind(at - 1) != "w":
            return None
        at = verb.i if verb is not None else at - 1
    return None


def _set_against(c: Clauses, change: Change, found: list[Level], times: dict[int, Timed]) -> Timed | None:
    """The period of the one amount that a change is counted from in its clause: "from 3.1 to 6 billion"."""
    part, group = c.part_of(change.rate.i), c.group_of(change.rate.i)
    bases = [f for f in found if f.compare and c.part_of(f.i) == part and c.group_of(f.i) == group and f.i in times]
    return times[bases[0].i] if len(bases) == 1 and change.level is not None else None


def _year_after_base(timed: Timed | None, base: Timed | None) -> Timed | None:
    """A carried period that does not follow the year named as base gives way to the year after it."""
    if base is None or base.atom is None or (timed is not None and timed.reason != "period_carried_over"):
        return None
    year = base.atom.year
    if year is None or base.atom.relation or base.atom.last_year is not None:
        return None
    if timed is None:
        # "12 % de plus qu'en 2022": of the year after, and of the same months.
        later = base.period.shifted(1) if base.period.first.year < LAST_YEAR else None
        return Timed(later, base.i, base.j, Certainty.INFERRED, "year_from_base", base.atom) if later else None
    if not base.atom.whole or timed.period == Period.year(year + 1):
        return None
    return Timed(Period.year(year + 1), base.i, base.j, Certainty.INFERRED, "year_from_base", base.atom)


def _growth_notes(r: Reading, growth: StatedGrowth, base: Timed | None) -> list[FieldNote]:
    notes = [FieldNote("growth", growth.span)]
    if base is not None:
        notes.append(FieldNote("growth_base", r.span(base.i, base.j), base.certainty, base.reason))
    elif growth.base is not None:
        notes.append(FieldNote("growth_base", None, Certainty.INFERRED, "year_before"))
    return notes


def _weigh(c: Clauses, level: Level, timed: Timed | None) -> tuple[int, list[str], list[str]]:
    confidence, reasons, flags = 100, list[str](), list(level.flags)
    if "currency_inherited" in flags:
        confidence -= INHERITED
        reasons.append("currency_inherited")
    if level.sum.currency is None:
        confidence -= INHERITED
        reasons.append("no_currency")
    if timed is None:
        confidence -= CARRIED
        reasons.append("no_period")
    elif timed.reason == "period_carried_over":
        confidence -= CARRIED
        reasons.append("period_carried_over")
        flags.append("carried_over")
    elif timed.certainty is not Certainty.STATED and timed.reason != "year_before":
        flags.append("year_inferred")
        reasons.append(timed.reason or "year_inferred")
    if level.cue is not None and (level.carried or _distance(c, level.cue, level) > FAR):
        confidence -= DISTANT
        reasons.append("flow_carried_over" if level.carried else "flow_far")
    if level.sum.ambiguous:
        confidence -= AMBIGUOUS
        reasons.append("ambiguous_separator")
        flags.append("ambiguous_separator")
    if level.qualifier is Qualifier.APPROX:
        confidence -= HEDGED
        reasons.append("approx")
    return confidence, reasons, flags


def _distance(c: Clauses, cue: Hit, level: Level) -> int:
    tokens = c.r.tokens
    if cue.i < level.i:
        return tokens[level.i].start - tokens[cue.j - 1].end
    return tokens[cue.i].start - tokens[level.j - 1].end


def _alone(context: Context, c: Clauses, change: Change, found: list[Level], times: dict[int, Timed]) -> Draft | None:
    """A growth without an amount: "exports more than doubled"."""
    flow = change.flow
    if flow is None or flow is Flow.BALANCE or change.cue is None:
        return None
    r = context.r
    timed = period_alone(c, change, context.memory)
    growth, base = stated(c, change, timed, _set_against(c, change, found, times), context.memory)
    standing = status(c, context.memory.reference, change.rate.i, timed, None)
    if standing in _AHEAD and base is None:
        growth = replace(growth, base=None)
    notes = [FieldNote("flow", r.span(change.cue.i, change.cue.j))]
    if timed is not None:
        notes.append(FieldNote("period", r.span(timed.i, timed.j), timed.certainty, timed.reason))
    notes += _growth_notes(r, growth, base)
    figure = Figure(
        flow=flow,
        amount=None,
        period=timed.period if timed else None,
        growth=growth,
        status=standing,
        product=product(c, change.cue, change.rate.i, change.rate.j),
        flags=("year_inferred",) if timed and timed.certainty is not Certainty.STATED else (),
    )
    confidence = 100 - CARRIED if timed is None else 100
    reasons = ["no_period"] if timed is None else []
    sides = at_cue(c, change.cue, flow)
    if (other := listed_partner(c, change.rate)) is not None:
        sides = Stated(sides.reporter, Side(other.value, Certainty.STATED, None, r.span(other.i, other.j)))
    return Draft(c, change.rate.i, change.rate.j, figure, change.cue, notes, confidence, reasons, sides)


_PLAIN_OTHER = "money"


def _other_money(c: Clauses, level: Level) -> Fact:
    """Money that is no trade: a loan, an investment, a contract. The value is "90000000 EUR"."""
    amount = level.sum.amount()
    span = c.r.span(level.i, level.j)
    mention = Mention(f"{amount.full_digits} {amount.currency}", level.other or _PLAIN_OTHER)
    notes = (FieldNote("kind", c.r.span(level.cue.i, level.cue.j)),) if level.cue is not None else ()
    confidence = 100 if level.other else 60
    return Fact(FactKind.OTHER_MONEY, span, span.of(c.r.text), mention, notes, confidence, ("money_other",))


def _settle(context: Context, drafts: list[Draft]) -> Iterable[Fact]:
    """Give each figure its reporter and partner, which may be said elsewhere in sentence or article."""
    by_sentence: dict[int, list[Draft]] = {}
    sentences = context.r.sentences if context.source is None else []
    cited = [(s.lo, side) for s in sentences if (side := source_of(context.r, s, sides=False)) is not None]
    for draft in drafts:
        _one_currency(context, draft)
        by_sentence.setdefault(draft.c.sentence.lo, []).append(draft)
        if draft.stated.partner is not None:
            context.partners.add(draft.stated.partner.code)
        if draft.stated.reporter is not None:
            context.told_in.setdefault(draft.stated.reporter.code, set()).add(draft.c.sentence.lo)
            context.stated.setdefault(draft.stated.reporter.code, draft.stated.reporter)
    for group in by_sentence.values():
        local = {d.stated.reporter.code: d.stated.reporter for d in group if d.stated.reporter is not None}
        source = source_of(context.r, group[0].c.sentence) or context.source or _cited_before(cited, group[0])
        source = _speaker(context, group[0]) if our_source(context.r, group[0].c.sentence) else source
        told = {d.stated.partner.code: d.stated.partner for d in group if d.stated.partner is not None}
        whose: dict[Hit, Side] = {}
        for draft in group:
            reporter = _reporter(context, draft, local, source)
            if draft.cue is not None and reporter is not None:
                whose.setdefault(draft.cue, reporter)
            elif draft.cue is not None and draft.stated.partner is not None:
                # "Imports from Algeria rose by 12% and from Tunisia by 4%": a list has one subject.
                reporter = whose.get(draft.cue)
                reporter = None if reporter is not None and reporter.code == draft.stated.partner.code else reporter
            if draft.stated.partner is None and len(told) == 1 and len(local) == 1 and reporter is not None:
                # "La France a vendu au Pérou pour ..., et lui a acheté pour ..."
                partner = next(iter(told.values()))
                if partner.code != reporter.code and reporter.code in local:
                    draft.stated = replace(draft.stated, partner=partner)
            yield _fact(context, draft, reporter)


def _speaker(context: Context, draft: Draft) -> Side | None:
    """The country that "we" is: of the one person named in the paragraph, else of those of the whole article."""
    r = context.r
    told = [f for f in context.persons if f.person.country is not None]
    start = r.tokens[draft.c.sentence.lo].start
    block = [s for s in r.sentences if s.block == draft.c.sentence.block]
    lo, hi = (r.tokens[block[0].lo].start, r.tokens[block[-1].hi - 1].end) if block else (start, start)
    near = [f for f in told if lo <= f.span.start < hi]
    for persons in (near, told):
        codes = {f.person.country: f for f in persons}
        if len(codes) == 1:
            code, fact = next(iter(codes.items()))
            return Side(code or "", Certainty.INFERRED, "speaker", fact.span)
    return None


def _cited_before(cited: list[tuple[int, Side]], draft: Draft) -> Side | None:
    """The source that was cited last, where the article has several."""
    return next((side for lo, side in reversed(cited) if lo <= draft.i), None)


def _one_currency(context: Context, draft: Draft) -> None:
    """An amount told before any currency is named is in the only one the article names."""
    amount = draft.figure.amount
    if amount is None or amount.currency is not None or len(context.currencies) != 1:
        return
    money = replace(amount, currency=next(iter(context.currencies)))
    draft.figure = replace(draft.figure, amount=money, flags=(*draft.figure.flags, "currency_inherited"))
    draft.reasons = ["currency_inherited" if reason == "no_currency" else reason for reason in draft.reasons]


def _reporter(context: Context, draft: Draft, local: dict[str, Side], source: Side | None) -> Side | None:
    if draft.stated.reporter is not None:
        return draft.stated.reporter
    partner = draft.stated.partner.code if draft.stated.partner else None
    if draft.cue is not None and yours(context.r, draft.cue):
        # "Voi ci avete venduto": the other one of the two.
        speaker = _speaker(context, draft)
        others = [p for p in context.countries.parties if speaker is not None and p != speaker.code]
        return Side(others[0], Certainty.INFERRED, "speaker") if len(others) == 1 else None
    if draft.cue is not None and ours(context.r, draft.cue):
        speaker = _speaker(context, draft)
        if speaker is not None and speaker.code != partner:
            return speaker
    if len(local) == 1:
        side = next(iter(local.values()))
        if side.code != partner:
            return Side(side.code, Certainty.INFERRED, "same_sentence", side.span)
    if source is not None and source.code != partner:
        return source
    once = len(context.headed) == 1 and all(len(context.told_in[code]) < _OFTEN for code in context.stated)
    stated = context.headed if once else context.stated or context.headed
    known = [s for s in stated.values() if s.code in context.countries.parties] or [*stated.values()]
    if len(known) == 1:
        side = known[0]
        if side.code != partner:
            return Side(side.code, Certainty.INFERRED, "same_article", side.span)
    if partner is None and draft.figure.flow is not Flow.BALANCE:
        # "De invoer": of the one whose trade with the other the article tells of. Of a balance the sign hangs on it.
        named = [p for p in context.countries.parties if p in context.partners]
        partner = named[0] if len(named) == 1 and named[0] not in context.stated else None
    if partner is not None and partner in context.countries.parties:
        other = [p for p in context.countries.parties if p not in context.partners]
        if len(other) == 1:
            return Side(other[0], Certainty.ASSUMED, "partner_named")
    return None


def _fact(context: Context, draft: Draft, reporter: Side | None) -> Fact:
    partner = draft.stated.partner
    if partner is None and reporter is not None:
        others = [p for p in context.countries.parties if p != reporter.code]
        if len(context.partners - {reporter.code}) > _PARTNERS:
            # With many partners told of, none is meant where none is named.
            others = []
        if len(others) > 1:
            # A third country's figures: its partner is the one whose trade the article is about.
            others = [p for p in others if p in context.partners]
        if len(others) == 1:
            partner = Side(others[0], Certainty.INFERRED, "other_party")
    confidence, reasons = draft.confidence, list(draft.reasons)
    if reporter is None or reporter.certainty is Certainty.ASSUMED:
        confidence -= DEFAULTED
        reasons.append("reporter_default" if reporter else "reporter_unset")
    elif reporter.reason is not None:
        reasons.append(reporter.reason)
    notes = list(draft.notes)
    for name, side in (("reporter", reporter), ("partner", partner)):
        if side is not None:
            notes.append(FieldNote(name, side.span, side.certainty, side.reason))
        else:
            notes.append(FieldNote(name, None, Certainty.UNKNOWN, "not_stated"))
    figure = draft.figure
    settled = Figure(
        figure.flow, figure.amount, figure.period, figure.growth, figure.qualifier, figure.status,
        reporter.code if reporter else None, partner.code if partner else None, figure.product, None, figure.flags,
    )  # fmt: skip
    span = context.r.span(draft.i, draft.j)
    return Fact(
        FactKind.FIGURE, span, span.of(context.r.text), settled, tuple(notes), max(5, confidence), tuple(reasons)
    )


def latest_period(facts: Iterable[Fact]) -> Period | None:
    """The period that ends last among the observed figures."""
    found = [
        f.figure.period
        for f in facts
        if f.kind is FactKind.FIGURE and f.figure.period is not None and f.figure.status is FigureStatus.OBSERVED
    ]
    return max(found, key=lambda p: (p.last, p.first), default=None)
