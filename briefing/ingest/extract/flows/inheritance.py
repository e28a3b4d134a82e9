"""Inheritance: the flow that an amount takes from what was said before it."""

from __future__ import annotations

from decimal import Decimal

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.addedup import add_up
from briefing.ingest.extract.flows.again import same_amount
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.flows.goals import FURTHEST, inherit_goal
from briefing.ingest.extract.flows.levels import went_round
from briefing.ingest.extract.flows.ongoing import goes_on, of_those, told_of_it
from briefing.ingest.extract.flows.plain import elliptic, tells_only_times
from briefing.ingest.extract.flows.portions import below_another, freely_told, of_all_told, tells_goods
from briefing.ingest.extract.flows.taking import bought_by_client, taken, turn_to_one
from briefing.ingest.extract.scope.itemised import accompanied
from briefing.ingest.extract.scope.nexttimes import of_next_time
from briefing.ingest.extract.scope.possible import only_possible
from briefing.ingest.extract.scope.wares import stuff
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.comparing import led_on
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, back, told_reverse
from briefing.ingest.extract.sums.treaties import come_to
from briefing.ingest.extract.tables.falling import falls_on, falls_on_group
from briefing.ingest.extract.tables.lists import in_turn, itemised, leads_line
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit

_MILLIONS = 6
"""The scale below which a number without a currency is hardly one of trade told before."""


_LEAST_CARRIED = 100_000
"""Below it an amount without a word of trade is that of a thing or a person."""


def inherit_flow(context: Context, c: Clauses, found: list[Level]) -> None:
    """A sentence without a cue goes on about the last one's flow: "It reached 289 million"."""
    _go_on(context, c, found)
    add_up(context, c, found)
    if found or c.flows():
        context.astray = not c.flows() and all(f.other or (context.astray and f.flow is None) for f in found)


def _go_on(context: Context, c: Clauses, found: list[Level]) -> None:
    """Carry the flow told before over to the amounts that go on about it."""
    _turn_again(context, c, found)
    bought_by_client(context, c, found)
    inherit_goal(context, c, found)
    _in_order(context, c, found)
    if found:
        _take_up(context, c, found)
        turn_to_one(context, c, found)
    if context.flow is None:
        return
    if context.flow is Flow.BALANCE and found and _of_goods(c, found[0]):
        # "В плюсе мы на 113 млн. Сухое молоко принесло 41 млн": no balance, but of the one flow told before it.
        if len(context.order) != 1:
            return
        context.cue, context.flow, context.sides = context.order[0], FLOWS[context.order[0].category], Stated()
    for level in found:
        if _went_back(context, c, level):
            level.flow = _turned(c, level, context.flow)
        if level.flow is not None or level.other or any(q.category != "share" and q.j <= level.i for q in c.cues):
            continue
        if c.takers and (falls_on(c, level) is not None or falls_on_group(c, level)):
            # "Italy bought 90,000 tonnes for 300 million"
            level.cue, level.flow, level.carried = context.cue, context.flow, True
        elif not _of_no_trade(context, c, level, found):
            _carry(context, c, level, found)


def _take_up(context: Context, c: Clauses, found: list[Level]) -> None:
    """Take up a flow told before the paragraph or the line, where the sentence goes on about it: "This figure came to"."""
    r, lo = c.r, c.sentence.lo
    if context.flow is None and context.before is not None and _points_to_sum(c, found[0]):
        context.cue, context.flow, context.sides = context.before
        if context.traded is not None:
            # "Этот показатель составлял": the trade that the article is about.
            context.cue, context.flow, context.sides = context.traded.cue, Flow.TURNOVER, Stated()
    back_again = context.before is not None and context.before[1] in OTHER_WAY and _opens_other_way(c)
    if context.flow is None and context.before is not None and (back_again or goes_on(context, c, found[0])):
        context.cue, context.flow, context.sides = context.before
    if context.flow is None and context.before is not None and (c.takers or taken(context, c, found)):
        # "Pakistan took 510 million, Egypt 190", in a paragraph of its own
        context.cue, context.flow, context.sides = context.before
    if context.flow is None and context.before is not None and _goes_on_with(context, c, found):
        # "L'or représente à lui seul 943 milliards", in an article that has told of exports alone
        context.cue, context.flow, told = context.before
        context.sides = Stated() if below_another(c, told) else told
    if context.halves is not None and not c.flows() and r.within("bind.together", lo, found[0].i):
        # "Exporte 302 Millionen, Importe 214. Macht zusammen 516 Millionen Euro."
        context.cue, context.flow, context.sides = context.halves, Flow.TURNOVER, Stated()
    if context.flow in OTHER_WAY and not c.flows() and (trade := _volume(context, c)) is not None:
        # "Exports were 302 million, imports 214. The volume should hit 1 billion by 2030."
        context.cue, context.flow, context.sides = trade, Flow.TURNOVER, Stated()
    over = context.above or context.headline
    if context.flow is None and over is not None and leads_line(c, found[0]):
        # "Exportaciones de Uruguay por destino, 2024", and below it "Brasil: US$ 2.312 millones".
        context.cue, context.flow, context.sides = over


def _goes_on_with(context: Context, c: Clauses, found: list[Level]) -> bool:
    """Whether a paragraph tells more of the flow that the article has told all its amounts of."""
    if context.before is None or not of_all_told(context, c, found):
        return False
    kept = context.cue, context.flow, context.sides
    context.cue, context.flow, context.sides = context.before
    more = _says_more(context, c, found[0], found) and not _of_no_trade(context, c, found[0], found)
    context.cue, context.flow, context.sides = kept
    return more


def _points_to_sum(c: Clauses, level: Level) -> bool:
    """Whether a word before an amount means the one told before: "the figure", and not "the figure of visitors"."""
    told = c.r.within("neutral.sum", c.sentence.lo, level.i)
    return any(c.r.hit("bind.of", h.j) is None and c.r.hit("place.of", h.j) is None for h in told)


def _of_no_trade(context: Context, c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is hardly one of the trade told before: a price, a count of people, other money."""
    if of_those(c):
        return True
    if _of_untold(c, level, found, context.flow):
        # "Mexican firms have 14 billion in Peru; Peruvian ones, in Mexico, 700"
        return True
    if _after_other_money(c, level, found):
        # "Туристы оставили 220 млн евро, пик был в 2013-м - 1,2 млрд": no trade either.
        return True
    if level.sum.scale is not None and Decimal(level.sum.digits).scaleb(level.sum.scale) < _LEAST_CARRIED:
        # "The freight went up to 9 thousand dollars" is no trade told before.
        return True
    if level.compare:
        return False
    if _on_duties(c, level):
        return True
    if come_to(c.r, c.sentence.lo, level.i):
        return True
    if level.sum.currency is None and (level.sum.scale or 0) < _MILLIONS:
        # "Gli italiani a Bali sono stati 107 mila": no money at all.
        return True
    # "La metropolitana di Lima, che è un'opera da oltre 5 miliardi", "Il governo punta a 8 miliardi di privatizzazioni"
    return _priced(c, level) or stuff(c.r, level.j, c.sentence.hi) is not None or _outgrows(context, c, level)


def _unitless(c: Clauses, level: Level) -> bool:
    """Whether an amount is a number alone, which has the unit of the one before: it goes on about what that is of."""
    told = level.sum
    return "scale_shared" in told.flags and told.i == told.first and c.r.kind(told.j - 1) == NUMBER


def _goes_on_alone(context: Context, c: Clauses, level: Level) -> bool:
    """Whether an amount without a unit is of the flow told before: not one that is sold by who bought, nor a part of a trade or balance."""
    r, lo = c.r, c.sentence.lo
    if not _unitless(c, level):
        return False
    told = r.within("cue", lo, level.i)
    if not r.within("country", lo, c.sentence.hi) and any(q.j - q.i == 1 and q.category == "none" for q in told):
        # "La Romania ha comprato per 5,4 miliardi. Ha venduto per 4,9."
        return False
    if context.flow in OTHER_WAY:
        return True
    return not told and (bool(c.periods) or r.any(("bind.reach", "bind.compare", "status.target"), lo, level.i))


def _of_that(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens on the sum told before, of which an amount is a part: "De esa suma, 12.900 salieron de Cádiz"."""
    r, lo = c.r, c.sentence.lo
    parts = [h for h in r.within("neutral.sum", lo, level.i) if r.hit("bind.of", lo) or r.hit("place.of", lo)]
    return not c.flows() and bool(parts or r.within("bind.namely", lo, level.i))


def _of_untold(c: Clauses, level: Level, found: list[Level], flow: Flow | None) -> bool:
    """Whether an amount leaves out its unit behind one of the same time that no flow is told of, or is a part of a whole trade."""
    before = next((b for b in reversed(found) if b.j <= level.i), None)
    if _unitless(c, level) and flow is Flow.TURNOVER and _of_that(c, level):
        return True
    if not _unitless(c, level) or level.compare or before is None or before.flow is not None:
        return False
    return not any(before.j <= p.i < level.i for p in c.periods)


def _on_duties(c: Clauses, level: Level) -> bool:
    """Whether an amount is the worth of goods that duties are put on: "legten 25 Prozent Zoll auf Waren, und zwar im Wert von 50 Milliarden"."""
    r = c.r
    duties = r.within("neutral.duty", c.sentence.lo, level.i) if r.hits.get("neutral.duty") else []
    if not duties or c.flows() or any(duties[-1].j <= s.i < level.i for s in c.sums):
        return False
    goods = r.any(("product",), duties[-1].j, level.i)
    return goods and any(r.hit(slot, k) is not None for slot in ("bind.worth", "bind.of") for k in back(c, level.i))


_ABOUT_IT = (
    "bind.reach", "neutral.pronoun", "neutral.sum", "move", "bind.namely", "bind.together", "status.target", "status.forecast",
    "bind.reverse",
)  # fmt: skip
"""What goes on about a flow told before, in front of an amount."""


def _says_more(context: Context, c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is told of the flow before: "it reached 289 million", "against 120 million", "Brasil: 2.312 millones"."""
    return (
        level.compare
        or _goes_on_alone(context, c, level)
        or c.r.any(_ABOUT_IT, c.sentence.lo, level.i)
        or elliptic(c, level)
        or itemised(c, level)
        or _named(c, level)
        or _part_of_that(c, level)
        or _said_of_it(c, level)
        or (context.flow is not Flow.BALANCE and only_possible(c, level))
        or (context.flow in OTHER_WAY and accompanied(c, level.i) is not None)
        or _led_to(c, level, found)
        or _told_on(c, level, found)
        or same_amount(context, c, level) is not None
        or told_of_it(c, level)
        or falls_on(c, level) is not None
        or in_turn(c, level)
        or tells_only_times(c)
        or (context.flow in OTHER_WAY and (tells_goods(context, c, level) or freely_told(context, c, level)))
    )


def _carry(context: Context, c: Clauses, level: Level, found: list[Level]) -> None:
    """Give an amount the flow told before, where it is told of it; behind a balance a goal is one for the trade."""
    r, lo = c.r, c.sentence.lo
    if context.flow is Flow.BALANCE and r.any(("status.target",), lo, level.i) and not level.compare:
        # "Wir wollen bis 2030 auf sechs Milliarden kommen"
        level.cue, level.flow, level.carried = context.cue, Flow.TURNOVER, True
        return
    if context.flow is None or not _says_more(context, c, level, found):
        return
    if context.astray and not (_opens_other_way(c) or tells_goods(context, c, level)):
        # "Exports came to 412 million. Investment was 50 million. A year earlier it had been 30 million."
        return
    level.cue, level.flow, level.carried = context.cue, _turned(c, level, context.flow), True
    if level.flow is Flow.BALANCE and level.delta:
        _sign(c, level)
    if context.traded is not None and _broken_down(c, level):
        level.cue, level.flow = context.traded.cue, Flow.TURNOVER
    opened = r.hit("product", r.skip_links(lo, level.i, 2)) if r.hit("bind.but_for", lo) is None else None
    if context.flow is Flow.TURNOVER and opened is not None and opened.category == "name" and not level.compare:
        # "Machinery alone was 96 million": bought or sold, it does not say.
        level.cue = level.flow = None
        level.carried = False


def _opens_other_way(c: Clauses) -> bool:
    """Whether a sentence opens on the other way than the last flow's, whatever was told between: "In the other direction went tea".

    Not "In the other direction, salmon rose to 45 million", which tells only how goods did.
    """
    r = c.r
    led = r.hit("bind.reverse", c.sentence.lo)
    if led is None or c.flows():
        return False
    first = min((s.i for s in c.sums if s.i >= led.j), default=c.sentence.hi)
    return not r.any(("move", "neutral.those"), led.j, first)


def _led_to(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is what one told of the flow before leads to: "other rice went from 1.15 billion to 1.3 billion"."""
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    return before is not None and before.carried and before.compare and led_on(c, before, found)


def _told_on(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount gives another time's of one told of the flow before, or the next one's in a list of amounts.

    "Food: 26 million in 2022; 32 million in 2023", "Далее следуют Россия, Китай и Иран с 598 млн, 552 млн и 408 млн"
    """
    r, before = c.r, next((f for f in reversed(found) if f.j <= level.i), None)
    if before is None or not before.carried:
        return False
    gap = range(before.j, level.i)
    listed = len(gap) == 1 and (r.word(gap[0]) == "," or r.hit("number.and", gap[0]) is not None)
    return listed or of_next_time(c, level, before.j)


def _broken_down(c: Clauses, level: Level) -> bool:
    """Whether exports or imports are told as a part of an amount: "I полугодие: 47,9 млн евро, в т.ч. экспорт - 38,2"."""
    if level.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return False
    parts = c.r.within("bind.namely", level.j, c.sentence.hi)
    cue = c.r.hit("cue", parts[0].j) if parts else None
    return cue is not None and cue.category in ("exports", "imports")


def _sign(c: Clauses, level: Level) -> None:
    """Take a plus or minus that opens a sentence for the sign of the balance asked for: "А сальдо? Плюс 700 миллионов"."""
    move = c.r.ending("move", level.i)
    if move is not None and move.j - move.i == 1 and move.i - c.sentence.lo <= _OPENS:
        level.delta, level.sum.negative = False, move.category == "down"


_OPENS = 2
"""Tokens of a sentence before the sign of an amount that opens it."""


def _after_other_money(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount only gives another time's of one that is no trade: "Туристы оставили 220 млн, в 2013-м - 1,2 млрд"."""
    before = next((b for b in reversed(found) if b.j <= level.i), None)
    if before is None or before.flow is not None or before.sum.scale is None or level.compare:
        return False
    timed = any(before.j <= p.i and p.j <= level.i for p in c.periods)
    return timed and not c.r.any(("status.target", "status.forecast", "cue"), c.sentence.lo, level.i)


def _of_goods(c: Clauses, level: Level) -> bool:
    """Whether goods open a sentence that names no flow and go with its first amount."""
    told = [h for h in c.r.within("product", c.sentence.lo, level.i) if h.category == "name"]
    return bool(told) and not c.flows() and not level.compare


def _turned(c: Clauses, level: Level, flow: Flow) -> Flow:
    """The flow told before, or the other one where the sentence turns it round: "Andersom ging het om 30 miljard"."""
    if flow not in OTHER_WAY:
        return flow
    # "Coffee (168 million) and cut flowers (97 million) lead the way in the opposite direction."
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    behind = max((x.j for x in c.sums), default=hi)
    told = told_reverse(c, lo, level.i)
    if not told:
        # "Die USA (4 Mrd.) mussten umgekehrt Einbußen hinnehmen" only sets them against others.
        turned = [h for h in r.within("bind.reverse", behind, hi) if r.hit("bind.contrast", h.i) is None]
        return OTHER_WAY[flow] if turned and all(q == level.cue for q in c.flows()) else flow
    if any(not _an_article(c, h, level) for h in r.within("neutral.those", told[-1].j, level.i)):
        # "In senso opposto, quello thailandese verso l'Italia": the same flow, of the other one.
        return flow
    # "En sentido contrario, el salmón anotó un alza": how goods did, not where they went.
    goods = any(p.category == "name" for p in r.within("product", told[-1].j, level.i))
    # "Bananas went for 127 million, a little more than the 121 million of the year before": the sums are told already.
    first = min((s.i for s in c.sums if s.i >= told[-1].j), default=level.i)
    return flow if goods and r.any(("move",), told[-1].j, min(first, level.i)) else OTHER_WAY[flow]


def _an_article(c: Clauses, hit: Hit, level: Level) -> bool:
    """Whether a word for "those" is the article of an amount or of a noun: "alcanzó | los | 45 millones", "lagen | die | Polen bei"."""
    return hit.j == level.i or c.r.lexicon.capital_nouns and c.r.capital(hit.j)


def _turn_again(context: Context, c: Clauses, found: list[Level]) -> None:
    """Turn round a dealing told "in the other direction" with the flow of the sentence before, and no country of its own.

    "Slovenia shipped goods for 412 million to Serbia. In the other direction goods were shipped for 298 million."
    """
    lo = c.sentence.lo
    # A paragraph may open with it: "In umgekehrter Richtung wurden Waren für 298 Millionen geliefert."
    flow = context.before[1] if context.flow is None and context.before is not None else context.flow
    if not c.r.hits.get("bind.reverse") or flow not in OTHER_WAY or c.r.within("country", lo, c.sentence.hi):
        return
    for level in (f for f in found if f.flow is flow and not f.carried):
        # "Перу закупило удобрений. Встречные поставки ..."
        met = (
            level.cue is not None and level.cue.j - level.cue.i > 1 and c.r.hit("bind.reverse", level.cue.i) is not None
        )
        if level.cue is not None and (met or went_round(c, level) or told_reverse(c, lo, level.cue.i)):
            level.flow = OTHER_WAY[flow]


def _volume(context: Context, c: Clauses) -> Hit | None:
    """The trade that "the volume" opens a sentence on, behind exports and imports or behind the trade that one of them is a part of."""
    r, lo = c.r, c.sentence.lo
    told = r.within("neutral.volume", lo, min(c.sentence.hi, lo + _OPENS + 1))
    if not told or context.cue is None or r.within("neutral.volume", context.cue.i, context.cue.j + _OPENS):
        return None
    if told[0].j < c.sentence.hi and r.hit("bind.of", told[0].j) is not None or r.hit("product", told[0].j) is not None:
        return None
    if context.halves is not None:
        return context.halves
    return context.traded.cue if context.traded is not None else None


def _went_back(context: Context, c: Clauses, level: Level) -> bool:
    """Whether goods are told to have gone the other way than those before: "De andere kant op ging voor 46 miljoen"."""
    r, cue = c.r, level.cue
    if cue is None or level.flow is None or context.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return False
    went = r.hit("neutral.went", cue.i)
    named = [h for h in r.within("country", c.sentence.lo, c.sentence.hi) if h.category == "name"]
    told = r.within("bind.reverse", c.sentence.lo, min(c.sentence.hi, level.j + _ROUND))
    return went is not None and not named and bool(told) and not any(level.j <= s.i < told[-1].i for s in c.sums)


_ROUND = 8
"""Tokens behind an amount in which it may be said to go the other way."""


def _priced(c: Clauses, level: Level) -> bool:
    """Whether an amount only says what the thing before it costs: "un'opera da 5 miliardi". A language with `bind.priced`."""
    r = c.r
    for at in back(c, level.i, 2):
        price = r.ending("bind.priced", at)
        if price is None or price.i <= c.sentence.lo:
            continue
        thing = price.i - 1
        plain = r.kind(thing) == "w" and not r.is_link(thing) and c.period_at(thing) is None
        slots = ("move", "cue", "bind.reach", "country", "product", "scale", "currency")
        return plain and not any(
            r.hit(slot, thing) is not None or r.ending(slot, thing + 1) is not None for slot in slots
        )
    return False


def _named(c: Clauses, level: Level) -> bool:
    """Whether goods and a colon stand right before an amount: "Seguono i prodotti ittici: 112,6 milioni"."""
    goods = c.r.ending("product", level.i - 1) if c.r.word(level.i - 1) == ":" else None
    return goods is not None and goods.category == "name" and goods.i >= c.sentence.lo


def _part_of_that(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens with an amount as a part of the one before: "Knapp 25 Milliarden davon entfielen auf die USA"."""
    r = c.r
    part = r.hit("bind.namely", level.j) if level.j < c.sentence.hi else None
    return part is not None and part.j - part.i == 1 and back(c, level.i)[-1] <= c.sentence.lo + 1


def _said_of_it(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens with an amount and says behind it what "it" is: "Mit 1,33 Milliarden Dollar ist er bescheiden"."""
    r, hi = c.r, c.sentence.hi
    if not r.lexicon.verb_final or back(c, level.i)[-1] > c.sentence.lo + 2 or level.j + 1 >= hi:
        return False
    verb = r.hit("bind.reach", level.j) or r.hit("bind.auxiliary", level.j) or r.hit("bind.rank", level.j)
    pronoun = r.hit("neutral.pronoun", verb.j) if verb is not None else None
    return pronoun is not None and pronoun.j - pronoun.i == 1 and not r.capital(pronoun.j)


def _outgrows(context: Context, c: Clauses, level: Level) -> bool:
    """Whether an amount is too large to go on about the trade told before, and no goal for it."""
    known = context.traded
    if known is None or level.sum.currency not in (None, known.sum.currency):
        return False
    if c.r.any(("status.target", "status.forecast"), c.sentence.lo, level.i) or told_of_it(c, level):
        return False
    told = [known.sum, *(s for s in c.sums if s.j <= level.i and s.currency == known.sum.currency and not s.counted)]
    # "By 2015 it was 240 million and by 2022 610 million": the one before has grown, too.
    return level.sum.amount().value > FURTHEST * max(s.amount().value for s in told) > 0


def _in_order(context: Context, c: Clauses, found: list[Level]) -> None:
    """Two amounts in the order that the paragraph told exports and imports in: "ging het om respectievelijk 1,5 en 1,4 miljard"."""
    respective = bool(c.r.within("bind.respectively", c.sentence.lo, c.sentence.hi))
    if respective and len(found) == _PAIR and found[0].compare:
        # "A year earlier it had been 500 million and 290 million respectively."
        found[1].compare = True
    compared = respective and all(f.compare for f in found)
    plain = [f for f in found if f.flow is None and not f.other and f.compare == compared and not f.delta]
    if not respective and len(plain) == len(found) == _PAIR and context.halves is not None:
        # "UK exports were £71 million, and imports £27 million. In 2021 they were £84 million and £19 million."
        between = range(plain[0].j, plain[1].i)
        joint = any(c.r.hit("number.and", k) for k in between) and all(c.r.word(k) not in (",", "(") for k in between)
        timed = any(0 <= plain[0].i - p.j <= _LEADS for p in c.periods)
        respective = joint and (timed or bool(c.r.within("neutral.sums", c.sentence.lo, plain[0].i)))
    if len(plain) != 2 or not respective or c.flows() or len(context.order) != 2:
        return
    named = {h.value for h in c.r.within("country", c.sentence.lo, plain[0].i) if h.category == "name"}
    if len(named) > 1:
        # "Ivory Coast and Niger came fifth and sixth, with 14 and 7 billion respectively": countries, and no flows.
        return
    for level, cue in zip(plain, context.order, strict=True):
        level.cue, level.flow, level.carried = cue, FLOWS[cue.category], True


_PAIR, _LEADS = 2, 5
