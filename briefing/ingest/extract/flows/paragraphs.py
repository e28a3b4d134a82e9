"""Paragraphs: what a new one keeps of those before it, and what it starts anew."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import LABEL, LONG_BEFORE, Context
from briefing.ingest.extract.sides.resolution import Memory
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.level import OTHER_WAY
from briefing.ingest.extract.tables.falling import CLIENTS, FALLING
from briefing.ingest.extract.tables.lists import BULLETS
from briefing.ingest.extract.tables.units import CLOSERS
from briefing.ingest.extract.times.atoms import RUNNING
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_REMEMBERED, _OF_ONE_TIME = 2, 6
"""Paragraphs over which a period is carried on, and over which the only one that an article has told is."""


_ON_YEAR = ("yearly", "earlier", "same")
"""Words that set a figure against the year before."""


def new_block(context: Context, sentence: Sentence) -> None:
    """A paragraph starts anew; a list leans on the line before it, as does an item behind one that a semicolon ends."""
    r = context.r
    leans = sentence.listed or context.listing or r.word(sentence.lo) in BULLETS
    if context.block >= 0:
        before = sentence.lo - 1
        while before > 0 and r.word(before) in CLOSERS:
            before -= 1
        leans = leans or r.word(before) in (":", "?", ";") or _heads_list(r, sentence) or _labels_bullets(r, sentence)
        context.idle += not _heads(r, sentence)
        leans = leans or _of_a_year(r, sentence)
    asked = r.word(sentence.hi - 1) == "?"
    if context.cue is not None and sentence.hi - sentence.lo <= LABEL:
        # "в том числе:", and a question that goes on about the answer before it.
        leans = leans or asked or (r.word(sentence.hi - 1) == ":" and not r.within("cue", sentence.lo, sentence.hi))
    _of_first(context, sentence)
    if context.block >= 0 and (context.named or not _over_or_in_list(r, r.blocks()[context.block][0])):
        context.above = _one_flow(context)
    context.block = sentence.block
    if any(h.category in _ON_YEAR for h in r.hits.get("year", {}).values()):
        # Where nothing is ever set against the year before, what follows goes on counting from the months before.
        context.memory.basis = 0
    fiscal = context.memory.timed is not None and context.memory.timed.reason == "fiscal_year"
    if fiscal and not leans and context.calendar is not None:
        # A fiscal year is one side's own, and not that of the paragraphs that follow.
        context.memory.timed = context.calendar
    goods = {d.figure.product for d in (*context.paragraph, *context.changed)}
    # "... Investment came to 1.8 million dollars." says of no flow that the next paragraph goes on about.
    context.handed = set() if context.astray else context.named, bool(goods - {None})
    context.handed_goods = goods.pop() if len(goods) == 1 else None
    context.previous = context.paragraph
    context.ended, context.last, context.paragraph, context.named = context.last, None, [], set()
    context.halves, context.seen, context.owners, context.astray = None, set(), set(), False
    if leans:
        return
    context.unit, context.columns, context.stages, context.table = None, [], [], []
    if context.noted_unit is not None and _over_rows(r, sentence):
        context.unit = context.noted_unit
    if context.flow is not None and (_goes_on(r, sentence) or _parts_of(context, sentence)):
        return
    if context.flow is None or not _counts_up(context, sentence):
        if context.cue is not None and context.flow is not None:
            context.before = context.cue, context.flow, _without_the_last(context)
        context.cue = context.flow = context.currency = None
        context.sides = Stated()
    latest, timed = context.latest, context.memory.timed
    if latest is not None and timed is not None and timed.period.last < latest.period.last:
        # "In the first half the deficit was 3 million; over all of 2024 it had been 5": a new paragraph is of the half again.
        context.memory.keep(latest)
    context.latest = None
    _return_to_main(context)
    if _never_counted(context):
        context.memory.outer = None
    _widen(context.memory)
    _return_to_month(context)
    if context.idle > (_REMEMBERED if len(context.memory.told) > 1 else _OF_ONE_TIME):
        context.memory.timed = context.memory.head = None


def _without_the_last(context: Context) -> Stated:
    """The sides of a flow for the next paragraph: with nobody where the one just over told it with several, one after the other."""
    told = [d.stated.partner for d in context.previous if d.figure.flow is context.flow]
    several = len({side.code for side in told if side is not None}) > 1
    return replace(context.sides, partner=None) if several else context.sides


def _return_to_main(context: Context) -> None:
    """Behind a paragraph that only recalls an older time, or tells of other countries, take up what those before it were of.

    "In 2023 trade came to 48 million. | In 2010 it had been only 20. | Exports amounted to 30 million"
    """
    timed, main = context.memory.timed, context.main
    if timed is not None and main is not None and timed.period.last < main.period.first and _only_shares(context):
        context.memory.keep(main)
        context.memory.outer = None
    if timed is None or not context.previous:
        return
    recalled = main is not None and main.period.last.ordinal - timed.period.last.ordinal >= LONG_BEFORE
    if main is not None and timed.period != main.period and (recalled):
        context.memory.keep(main)
        context.memory.outer = None
    else:
        context.main = timed


def _only_shares(context: Context) -> bool:
    """Whether the paragraph just over told shares and no amount or change: "ranked Peru seventh in 2016, with 4.2% of trade"."""
    r = context.r
    over = r.blocks().get(context.block - 1)
    if context.previous or not over:
        return False
    lo, hi = over[0].lo, over[-1].hi
    moved = any(h.category in ("up", "down", "word") for h in r.within("move", lo, hi))
    return bool(r.within("percent", lo, hi)) and not moved and not r.any(("currency", "scale"), lo, hi)


def _never_counted(context: Context) -> bool:
    """Whether the months of which those told last are the first ones were only spoken of, without a figure: "Exports grew in January-April. | In the first quarter"."""
    timed, outer, r = context.memory.timed, context.memory.outer, context.r
    if timed is None or outer is None or outer.period.first != timed.period.first or outer.period.is_full_year:
        return False
    sentence = r.sentences[r.sentence_number(outer.i)]
    return not r.any(("currency", "scale", "percent"), sentence.lo, sentence.hi)


def _return_to_month(context: Context) -> None:
    """Behind a paragraph on a month that also told the year so far, go on about the month: "In August ... Since January the deficit"."""
    first = context.previous[0].figure.period if context.previous else None
    timed = context.memory.timed
    so_far = timed is not None and timed.atom is not None and timed.atom.relation == RUNNING
    if first is None or timed is None or not so_far or first.length != 1 or first.last != timed.period.last:
        return
    context.memory.keep(replace(timed, period=first, atom=None))
    context.memory.outer = None


def _one_flow(context: Context) -> tuple[Hit, Flow, Stated] | None:
    """The one flow that the paragraph just over told of, or that its last sentence alone ends it on: "The main exports by market:"."""
    cue, flow = context.cue, context.flow
    if cue is None or flow is None:
        return None
    last = context.r.blocks()[context.block][-1]
    named = {FLOWS[h.category] for h in context.r.within("cue", last.lo, last.hi) if h.category in FLOWS}
    return (cue, flow, context.sides) if context.named == {flow} or named == {flow} else None


def _of_a_year(r: Reading, sentence: Sentence) -> bool:
    """Whether a line is the entry of a year, in a list of them: "2022: 400,1 Millionen Euro"."""
    colon = next((k for k in range(sentence.lo, min(sentence.hi, sentence.lo + _LABEL)) if r.word(k) == ":"), None)
    if colon is None or r.within("cue", sentence.lo, sentence.hi):
        return False
    return any(r.kind(k) == NUMBER and _is_year(r, k) for k in range(sentence.lo, colon))


_LABEL = 6
"""Tokens of the longest time that labels an entry."""


def _goes_on(r: Reading, sentence: Sentence) -> bool:
    """Whether a paragraph opens with a pronoun for the flow of the one before: "Elles ont rapporté 531 millions"."""
    opened = r.hit("neutral.pronoun", _past_time(r, sentence))
    if r.hit("neutral.next", sentence.lo) is not None:
        # "Viennent ensuite les chaussures avec 279 millions", "Auf den Plätzen folgen Maschinen mit 194 Milliarden"
        named = [h for h in r.within("product", sentence.lo, sentence.lo + _NEXT) if h.category == "name"]
        return bool(named) and not r.within("cue", sentence.lo, named[0].i)
    return opened is not None and r.hit("neutral.person", opened.i) is None


_OPENING_TIME = 12
"""Tokens of the longest time, or what is counted from, before the pronoun that opens a paragraph."""
_OF_TIME = (
    "month", "year", "ordinal", "cardinal", "bind.compare", "bind.during", "bind.only", "place.at", "time.first", "time.entire",
    "time.months_unit", "time.year_unit", "time.quarter_unit", "time.half_unit", "time.last", "time.running", "time.over",
)  # fmt: skip


def _past_time(r: Reading, sentence: Sentence) -> int:
    """Past the time with which a sentence opens: "Au cours des cinq premiers mois de 2024, | elles", "Compared with 2022 | they"."""
    at, last = sentence.lo, min(sentence.hi - 1, sentence.lo + _OPENING_TIME)
    if not r.at(_OF_TIME, at):
        return sentence.lo
    while at < last and r.hit("neutral.pronoun", at) is None:
        hits = [h for slot in _OF_TIME if (h := r.hit(slot, at)) is not None]
        if not (hits or r.kind(at) == NUMBER or r.word(at) == "," or r.is_link(at)):
            return sentence.lo
        at = max((h.j for h in hits), default=at + 1)
    return at if at < last else sentence.lo


def _parts_of(context: Context, sentence: Sentence) -> bool:
    """Whether a paragraph opens with the parts of the amount that the one before ended on: "De este monto, 449 millones corresponden a"."""
    part = context.r.hit("bind.namely", sentence.lo) if context.flow in OTHER_WAY else None
    return part is not None and part.j - part.i > 1 and context.ended is not None


def _counts_up(context: Context, sentence: Sentence) -> bool:
    """Whether a paragraph opens with the amounts of several goods or countries, and the one before told of one way of trade alone.

    "Copper accounted for 190 million dollars and fruit for 98 million", below a paragraph on exports.
    """
    r, lo, hi = context.r, sentence.lo, sentence.hi
    told = context.handed[0] & set(OTHER_WAY)
    if told != {context.flow} or not r.within("currency", lo, hi):
        return False
    if any(h.category not in _OF_PARTS and not r.any(CLIENTS, h.i, h.j) for h in r.within("cue", lo, hi)):
        return False
    ranked = r.any(FALLING, lo, hi)
    return any(_several(r, lo, hi, slot, 1 + (slot == "product" or not ranked)) for slot in ("product", "country"))


def _several(r: Reading, lo: int, hi: int, slot: str, least: int) -> bool:
    """Whether at least so many goods or countries of a sentence stand beside as many numbers that are no years."""
    numbers = [k for k in range(lo, hi) if r.kind(k) == NUMBER and not _is_year(r, k)]
    beside: dict[str, set[int]] = {}
    for named in (h for h in r.within(slot, lo, hi) if h.category == "name"):
        near = {k for k in numbers if named.i - _BESIDE <= k < named.j + _BESIDE}
        beside.setdefault(named.value, set()).update(near)
    told = [near for near in beside.values() if near]
    return len(told) >= least and len(set().union(*told)) >= least


def _is_year(r: Reading, k: int) -> bool:
    return r.word(k)[:2] in ("19", "20") and len(r.word(k)) == 4


_BESIDE = 7
"""Tokens between goods, or a country, and their amount."""
_OF_PARTS = frozenset({"share", "earned", "got", "paid", "went", "sold", "sent", "buyers", "suppliers"})
"""Words of what goods or a country account for, bring in or are sent, and that turn to nothing else."""
_NEXT = 10
"""Tokens of a paragraph in which the goods stand that it goes on to count up."""


def _heads(r: Reading, sentence: Sentence) -> bool:
    """Whether a line only heads those below it, or a picture: no paragraph that told of something else."""
    short = sentence.hi - sentence.lo <= LABEL and r.kind(sentence.hi - 1) != "s"
    return sentence.head or (short and _ends_block(r, sentence))


def _over_or_in_list(r: Reading, first: Sentence) -> bool:
    """Whether a line only heads those below it, or is an entry of a list as they are: "Copper: 120 thousand tonnes"."""
    lo = first.lo + (r.word(first.lo) in BULLETS)
    entry = first.hi - lo <= _ENTRY and any(r.within(slot, lo, lo + _LEADING) for slot in ("product", "country"))
    return entry or _heads(r, first)


_ENTRY, _LEADING = 12, 3
"""Tokens of the longest entry of a list, and those in which its goods or country stand."""


def _ends_block(r: Reading, sentence: Sentence) -> bool:
    return r.blocks()[sentence.block][-1].hi == sentence.hi


def _heads_list(r: Reading, sentence: Sentence) -> bool:
    """Whether a short line heads a list of what the line before it told: "Aufgeschlüsselt nach Warengruppen (2024):"."""
    short = sentence.hi - sentence.lo <= _LONGEST_HEAD
    return (
        short and not sentence.head and r.word(sentence.hi - 1) == ":" and not r.within("cue", sentence.lo, sentence.hi)
    )


def _over_rows(r: Reading, sentence: Sentence) -> bool:
    """Whether a line tells the years of columns, or names a flow and stands right over rows: "Exports to Poland" over "1. Machinery   412.7"."""
    lo, hi = sentence.hi, sentence.hi
    if hi - sentence.lo > LABEL or r.word(hi - 1) in CLOSERS or not r.within("cue", sentence.lo, hi):
        return False
    while hi < len(r.tokens) and (hi == lo or "\n" not in r.gap(hi)):
        hi += 1
    last = next((k for k in range(hi - 1, lo, -1) if r.kind(k) == NUMBER), lo)
    worded = any(r.kind(k) == WORD for k in range(lo, last))
    return worded and hi - lo <= _ENTRY + 6 and "\n" in r.gap(lo) and not r.within("currency", lo, hi)


def _of_first(context: Context, sentence: Sentence) -> None:
    """Bullets below a label go on about the first figure of the paragraph above, not about its outlook on the year so far."""
    first = context.paragraph[0].figure.period if context.paragraph else None
    timed = context.memory.timed
    if first is None or timed is None or first == timed.period or not _labels_bullets(context.r, sentence):
        return


def _labels_bullets(r: Reading, sentence: Sentence) -> bool:
    """Whether a line of a few words stands over bullets, and they go on about what was told before it: "Productos destacados"."""
    if sentence.hi - sentence.lo > _FEW or r.word(sentence.hi - 1) in CLOSERS or sentence.lo >= sentence.hi:
        return False
    if r.within("cue", sentence.lo, sentence.hi) or r.within("country", sentence.lo, sentence.hi):
        return False
    return sentence.hi < len(r.tokens) and r.word(sentence.hi) in BULLETS


_FEW = 4
"""Tokens of the longest line that only labels the bullets below it."""
_LONGEST_HEAD = 14
"""Tokens of the longest line that heads a list."""


def _widen(memory: Memory) -> None:
    """A new paragraph goes back from a part of a year to the year the article spoke of before.

    Not from the part that the article opened on to the months up to it: "The surplus in May, ... | In January-May it was
    | In May exports came to 2.1 million | Imports rose to 1.8".
    """
    if memory.timed is None:
        return
    first, outer = memory.first, memory.outer
    so_far = outer is not None and outer.period.last == memory.timed.period.last
    if so_far and first is not None and first.period == memory.timed.period:
        memory.outer = None
    if memory.outer is not None:
        memory.timed, memory.outer = memory.outer, None
    period = memory.timed.period
    if period.length == 12:
        memory.wide = memory.timed
    elif memory.wide is not None:
        year = memory.wide.period
        if year.first <= period.first and period.last <= year.last:
            memory.timed = memory.wide
