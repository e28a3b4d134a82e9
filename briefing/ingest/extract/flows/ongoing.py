"""Going on: what a paragraph that names no flow tells of the one that the paragraph right before it named."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.flows.plain import tells_only_times
from briefing.ingest.extract.flows.portions import tells_goods
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.tables.lists import BULLETS
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_VERBS = ("bind.reach", "bind.rank", "move")
_ASIDE, _OPENS = 9, 9
"""Tokens of an aside behind goods, and of what may stand before a pronoun: "By the bureau's data they"."""


def goes_on(context: Context, c: Clauses, level: Level) -> bool:
    """Whether a paragraph that names no flow goes on about the one of the paragraph right before it.

    "They amounted to 3.9 billion", "In May they were at 3.9 billion", "Vegetables were up by 1 percent, from 245 to 248 million" behind the exports of fish.
    """
    named, parts = context.handed
    if len(named) > 1 and context.before is not None:
        # "According to the foreign trade bulletin exports were 613 million": all its amounts are of the one flow it ended on.
        named = {d.figure.flow for d in context.previous if d.figure.flow is not None} | {context.before[1]}
    if len(named) != 1 or c.flows() or c.sentence.head or any(q.category == "money" for q in c.cues):
        return False
    if told_of_it(c, level) or _hoped_of_it(c, level):
        return True
    if tells_only_times(c):
        return True
    if not named & {Flow.EXPORTS, Flow.IMPORTS}:
        return False
    return (parts and goods_lead(c, level.i) is not None) or tells_goods(context, c, level)


def _hoped_of_it(c: Clauses, level: Level) -> bool:
    """Whether a sentence says what "it" is to become, and names nothing else: "The chamber expects it to reach 3 million in 2026"."""
    r, lo = c.r, c.sentence.lo
    ahead = r.any(("status.forecast", "status.target", "status.possible"), lo, level.i)
    named = r.any(("country", "product", "neutral.untraded", "place.region"), lo, level.i)
    return ahead and not named and not level.compare and r.any(("neutral.pronoun",), lo, level.i)


def only_why(context: Context, c: Clauses, cue: Hit) -> bool:
    """Whether a line of a list only says by a flow why its entry changed: "- Iron, up 3% to 36 million due to imports of pipes"."""
    r, lo = c.r, c.sentence.lo
    line = c.sentence.listed or r.word(lo) in BULLETS
    first = r.first("bind.cause", lo, cue.i) if line and context.flow is not None else None
    return first is not None and any(s.j <= first.i for s in c.sums) and not any(q.j <= first.i for q in c.flows())


def told_of_it(c: Clauses, level: Level) -> bool:
    """Whether a sentence gives an amount of "it", or the highest that it ever was, and names nothing of its own."""
    if _came_to(c, level) or _peaked(c, level):
        return True
    r, lo = c.r, c.sentence.lo
    end = min(level.i, lo + _OPENS)
    told = [(h.i, h.j) for h in r.within("neutral.sums", lo, end)]
    # "В 2020 году он превысил 23 млрд", behind a paragraph on exports
    told += [(h.i, h.j) for h in r.within("small.subject", lo + 1, end)]
    for i, j in told:
        cited = r.any(("say.according", "org.named", "org.statistics", "org.source"), lo, i)
        opens = i == lo or cited or _behind_time(c, i)
        helped = r.hit("bind.auxiliary", j)
        if opens and _comes_to(c, helped.j if helped is not None else j, level.i):
            return True
    return False


def _peaked(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens with the highest amount there was: "The record is from January 2022, with 1,117 million", no "record harvest"."""
    r, lo = c.r, c.sentence.lo
    peak = r.hit("neutral.peak", lo)
    if peak is None or not peak.j <= level.i or _names_other(c, level.i):
        return False
    at = peak.j
    plain = r.kind(at) != "w" or r.is_link(at) or r.hit("bind.auxiliary", at) is not None
    return plain or peak.j - peak.i > _NOUN or bool(r.within("bind.reach", at, at + _NOUN))


_NOUN = 2
"""Tokens of a noun with its article, and from there to its verb."""


def _names_other(c: Clauses, i: int) -> bool:
    """Whether goods or a country are named before an amount."""
    named = any(h.category == "name" for h in c.r.within("product", c.sentence.lo, i))
    return named or bool(c.r.within("country", c.sentence.lo, i))


def _came_to(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens with a time at which "it", or nothing that a verb needs, came to an amount: "2022 waren es 611 Millionen"."""
    r = c.r
    at = back(c, level.i)[-1]
    opens = next((p.j for p in c.periods if p.j <= at and _behind_time(c, p.j)), None)
    # "Heute liegt er bei 90 Millionen", "Hoy asciende a 90 millones"
    opens = opens or next((h.j for h in _now(r, c.sentence.lo, c.sentence.lo + 1) if h.j <= at), None)
    if opens is None or _names_other(c, level.i):
        return False
    start = opens + (r.word(opens) == ",")
    verb = r.hit("bind.reach", start) or r.hit("bind.auxiliary", start)
    if r.lexicon.drops_subject:
        # "En 2022 había sido de 611 millones"
        verb = verb or r.hit("bind.reach", start + 1)
        return verb is not None and verb.i < level.i and at <= verb.j + 1
    if not r.lexicon.verb_final or at - start > _INVERTED:
        return False
    if (about := r.hit("neutral.pointing", start)) is not None and about.j - about.i > 1:
        # "In 2022 ging het om 611 miljoen"
        return True
    own = ("small.subject", "small.beside_verb", "neutral.pronoun")
    told = verb is not None and r.at(own, verb.j - 1, verb.j)
    return told and r.at(("bind.reach",), start, level.j)


_INVERTED = 5
"""Tokens of a verb, its pronoun and a small word between a time and an amount."""


def _comes_to(c: Clauses, i: int, hi: int) -> bool:
    """Whether a verb of amounting stands at token `i` or behind its auxiliary, perhaps of what is expected: "ils | ont atteint", "он | составит"."""
    at = i if i + 1 >= hi or len(c.r.word(i)) > _HELPING or c.r.kind(i) != "w" else i + 1
    return c.r.at(("bind.reach", "status.forecast"), i, at)


_HELPING = 7
"""Letters of the longest auxiliary verb: "avaient"."""


def _behind_time(c: Clauses, i: int) -> bool:
    """Whether nothing but a time stands before token `i` in its clause: "In the January-May period of this year they were"."""
    r, lo = c.r, c.sentence.lo
    # "Я верю, что в этом году он составит", "« Cette année, ils atteindront"
    start = next((k + 1 for k in range(i - 1, lo - 1, -1) if r.word(k) in _QUOTES or r.hit("small.said", k)), lo)
    timed = {k for p in c.periods if start <= p.i and p.j <= i for k in range(p.i, p.j)}
    timed |= {k for h in _now(r, start, i) for k in range(h.i, h.j)}
    whole = r.covered(_WHOLE, start, i)
    return bool(timed) and all(
        k in timed or k in whole or r.is_link(k) or r.word(k) in _MARKS or r.hit("small.all_of", k)
        for k in range(start, i)
    )


def _now(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The words for today between two tokens: "today", "actuellement", "inzwischen"."""
    return [*r.within("status.past", lo, hi), *(h for h in r.within("time.day", lo, hi) if h.value == "0")]


_WHOLE, _MARKS = ("place.total", "bind.total", "time.year_unit"), frozenset(",'")
_QUOTES = frozenset('"«“„')


def brought(context: Context, c: Clauses, cue: Hit) -> bool:
    """Whether a word of giving tells what goods bring to the flow told before: "La carne aportó 176 millones"."""
    if cue.category != "money" or cue.value not in ("grant", "budget"):
        return False
    r = c.r
    if cue.value == "budget":
        # "Coconut oil came third with revenue of 160 million" behind the exports of electronics.
        flow = context.flow or (next(iter(context.handed[0])) if len(context.handed[0]) == 1 else None)
        near = any(0 < s.i - cue.j <= _REVENUE for s in c.sums)
        return flow is Flow.EXPORTS and not c.flows() and near and goods_lead(c, cue.i) is not None
    if context.flow is None and len(context.handed[0]) != 1:
        return False
    brings = r.ending("product", cue.i)
    at = r.skip_qualifiers(r.skip_links(cue.j, c.sentence.hi, 2), c.sentence.hi)
    told = brings is not None and brings.category == "name" and brings.i >= c.sentence.lo
    # "Solo el primer trimestre aportó 120 millones"
    told = told or any(p.j == cue.i for p in c.periods)
    return told and any(s.i <= at < s.j or s.i == at for s in (*c.sums, *c.bare))


_REVENUE = 2
"""Tokens between "revenue" and the amount that it came to."""


def goods_lead(c: Clauses, hi: int) -> Hit | None:
    """The goods that open a sentence and are the subject of a verb of amounting or change: "In second place, fish earned"."""
    r, lo = c.r, c.sentence.lo
    named = next((h for h in r.within("product", lo, hi) if h.category == "name"), None)
    if named is None:
        return None
    opens = r.skip_links(lo, hi, 2) == named.i or r.word(named.i - 1) == "," and named.i - lo <= _PLACE
    at = _past_aside(c, named.j, hi)
    # Not "steel production rose to": the verb is the goods' own.
    at += at < hi and r.is_link(at)
    return named if opens and at < hi and r.at(_VERBS, at) else None


_PLACE = 10
"""Tokens of what may open a sentence before a comma and its goods: "In fourth place and with a 2.6 percent share"."""


def _past_aside(c: Clauses, i: int, hi: int) -> int:
    """Past goods named together and what stands between commas behind them: "Oil, crude and refined, came third"."""
    r = c.r
    while i < hi and (r.hit("number.and", i) is not None or r.word(i) == ",") and (more := r.hit("product", i + 1)):
        i = more.j
    if i < hi and r.word(i) in (",", "("):
        return next((k + 1 for k in range(i + 1, min(hi, i + _ASIDE)) if r.word(k) in (",", ")")), i)
    return i


_LAST_NOUN = 30
"""Tokens before a sentence in which the noun stands that "those" takes up."""


def of_those(c: Clauses) -> bool:
    """Whether a sentence opens with "those" of the other money told last: "... a las inversiones. Las chilenas en Perú pasan de"."""
    r, lo = c.r, c.sentence.lo
    those = r.hit("neutral.those", lo)
    if those is None or c.flows():
        return False
    whose = r.hit("country", those.j) or r.hit("place.of", those.j)
    told = r.within("cue", max(0, lo - _LAST_NOUN), lo)
    return whose is not None and bool(told) and told[-1].category == "money"


def alike_behind(context: Context, c: Clauses) -> bool:
    """Whether a sentence names no flow, or changes alone and the one told before, behind "those": "Those to Peru rose, while those bound for Fiji fell"."""
    those, flows = c.r.within("neutral.those", c.sentence.lo, c.sentence.hi), c.flows()
    if not flows:
        return True
    same = all(FLOWS[q.category] is context.flow for q in flows)
    return same and not c.sums and bool(those) and those[0].i - c.sentence.lo <= 1 and those[0].j < flows[0].i


def those_before(context: Context, c: Clauses) -> list[Hit]:
    """Take "those to" a country as the flow of the sentence before: "En cambio, las dirigidas al Reino Unido crecieron un 9,2 %"."""
    r, hi = c.r, c.sentence.hi
    assert context.flow is not None
    slot = "place.to" if context.flow is Flow.EXPORTS else "place.from"
    found = []
    for those in r.within("neutral.those", c.sentence.lo, min([hi, *(q.i for q in c.flows())])):
        led = r.hit(slot, those.j)
        of = r.hit("place.of", those.j) if not r.lexicon.genitive else None
        goods = r.hit("product", r.skip_links(of.j, hi, 2)) if of is not None else None
        named = goods is not None and goods.category == "name" or of is not None and _of_some_goods(c, of.j)
        if named and not any(s.i < those.i for s in c.sums):
            # "Les exportations de nickel ont reculé. Celles de vanille ont augmenté de 10 %."
            found.append(those._replace(category=context.flow.value, value=""))
            continue
        at = r.skip_links(led.j, hi, 2) if led is not None else hi
        country = r.hit("country", at)
        group = r.at(_GROUPS, at)
        if (group or country is not None and country.category == "name") and not any(s.i < those.i for s in c.sums):
            found.append(those._replace(category=context.flow.value, value=""))
    # "Las dirigidas a Perú aumentaron un 4 %, mientras que las dirigidas al resto del mundo cayeron un 7 %"
    return found[:1] if c.sums else found


def _of_some_goods(c: Clauses, at: int) -> bool:
    """Whether a noun that no list knows stands between "those of" and the verb of an amount: "Las de consumo totalizaron 861 millones"."""
    r = c.r
    verb = next((h for h in r.within("bind.reach", at + 1, min(c.sentence.hi, at + _NOUNS))), None)
    near = verb is not None and any(0 <= s.i - verb.j <= 1 for s in c.sums)
    plain = verb is not None and all(r.kind(k) == "w" and not r.capital(k) for k in range(at, verb.i))
    return near and plain and verb is not None and not r.any(_NO_GOODS, at, verb.i)


_NOUNS = 4
"""Tokens from "those of" to the verb behind its goods."""
_NO_GOODS = (
    "country",
    "city",
    "month",
    "year",
    "cue",
    "org.named",
    "place.group",
    "place.region",
    "place.continent",
    "neutral.doers",
)
"""What "those of" is told of and is no goods: "las de marzo", "las de la región"."""


_GROUPS = ("place.group", "place.region", "place.continent", "place.world")
"""Where a flow goes or comes from that is no single country."""
