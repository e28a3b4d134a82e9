"""Moved by: whether "by" tells how much a flow changed, beside what it came to, another change or a rate."""

from __future__ import annotations

from briefing.core.fact import Qualifier
from briefing.ingest.extract.flows.measured import part_behind
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit

_BESIDE, _MOVES = 3, 4
"""Tokens between a change and the amount that says the same, and from a rate to its verb."""


def _by(c: Clauses, level: Level) -> bool:
    """Whether "by" stands right before an amount."""
    return c.r.led(("bind.by",), *back(c, level.i))


def by_and_to(c: Clauses, level: Level) -> bool:
    """Whether an amount and the next are what a flow changed by and to: "die um 1,2 Mrd. auf 8,2 Mrd. Euro zulegten"."""
    r, behind = c.r, level.j
    if (since := r.hit("bind.from", behind)) is not None:
        # "ist um 1,1 Mrd. von 4,5 auf 5,6 Mrd. Euro gestiegen"
        behind = next((k for k in range(since.j, since.j + _FROM) if r.hit("bind.to", k) is not None), behind)
    to = r.hit("bind.to", behind) if behind < c.sentence.hi and _by(c, level) else None
    if to is None or r.ending("bind.from", level.i) is not None:
        return False
    at = r.skip_qualifiers(r.skip_links(to.j, c.sentence.hi, 3), c.sentence.hi)
    return any(0 <= s.i - at <= 2 for s in c.sums)


_FROM = 6
"""Tokens of the amount from which a flow changed, scale and currency with it."""


def by_and_by(c: Clauses, level: Level) -> bool:
    """Whether a change in money is told as a rate, too, before its verb: "ist um 20 Mrd. Euro und damit um 35 Prozent eingebrochen"."""
    r, hi = c.r, c.sentence.hi
    joint = r.hit("number.and", level.j) if level.j < hi else None
    rate = next((g for g in c.rates if g.i >= level.j), None)
    if joint is None or rate is None or not _by(c, level) or rate.i - joint.j > _BESIDE + 1:
        return False
    led = r.begins("bind.by", joint.j, rate.i)
    move = r.first("move", rate.j, min(hi, rate.j + _MOVES))
    return led and move is not None and not r.any(("cue", "bind.to"), level.j, move.i)


def by_as_it_went(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether "de" tells by how much, since its amount cannot be what the change set out from: "ont reculé de 4 millions à 228"."""
    r = c.r
    at = next((k for k in back(c, level.i) if r.ending("bind.by", k) and r.ending("bind.from", k)), None)
    led = r.ending("bind.from", at) if at is not None else None
    move = r.ending("move", led.i) if led is not None else None
    following = next((f for f in found if f.i >= level.j), None)
    if move is None or following is None or r.hit("bind.to", level.j) is None or level.sum.scale is None:
        return False
    one, other = level.sum.amount(), following.sum.amount()
    if None not in (one.currency, other.currency) and one.currency != other.currency:
        return False
    return move.category == "down" and one.value < other.value or move.category == "up" and one.value > other.value


def against_another_time(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a change in money is told from a second time, too: "an increase of 24 million on 2011 and of 266 million on 2010"."""
    r = c.r
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if before is None or not before.delta or c.group_of(before.i) != c.group_of(level.i):
        return False
    at = back(c, level.i)[-1]
    joint = r.begins("number.and", before.j, level.i)
    led = any(r.begins(slot, max(before.j, at - 1), level.i) for slot in _OF)
    against = [_set_against(c, f.j) for f in (before, level)]
    return joint and led and all(against) and not r.any(("cue", "move", "bind.reach"), before.j, level.i)


def _set_against(c: Clauses, j: int) -> bool:
    """Whether a time that something is compared with follows right behind an amount."""
    told = c.r.hit("bind.compare", j) or c.r.hit("bind.on", j)
    led = told.j if told is not None else j
    time = next((p for p in c.periods if 0 <= p.i - led <= _MOVES), None)
    return time is not None and (told is not None or is_base(c, time.i))


_OF = ("bind.by", "bind.of", "place.of")


def by_of_another(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether the verb of a change is left out for the next flow: "exports rose by 5.8 billion (4.5%) and imports by 11 billion"."""
    r = c.r
    before = next((f for f in reversed(found) if f.j <= level.i and c.group_of(f.i) == c.group_of(level.i)), None)
    if before is None or not before.delta or c.part_of(before.i) != c.part_of(level.i) or not _by(c, before):
        return False
    by = next((at for at in back(c, level.i) if r.ending("bind.by", at) is not None), None)
    told = [q for q in c.flows() if by is not None and before.j <= q.i and q.j < by]
    if by is None or len(told) > 1 or not (told or _with_next(c, before.j, by)):
        return False
    # "Увеличился на $78 млн ($204 млн), экспорт в Польшу - на $57 млн", ", с Польшей - на $57 млн"
    since = told[0].j if told else before.j
    whom = {k for h in r.within("country", since, by) for k in range(h.i, h.j)}
    aside = {k for k in range(before.j, by) if c.group_of(k) or r.word(k) == ")"} if not told else set()
    small = (",", ";", "-") if not told else ("-",)
    plain = all(
        k in whom | aside or r.is_link(k) or r.word(k) in small or not told and r.at(_WHOM, k) for k in range(since, by)
    )
    return plain and not any(
        r.any(("bind.to", "bind.reach", "move"), k, k + 1)
        for k in range(before.j, by - 1)
        if k not in aside and not r.at(_WHOM, k)
    )


_WHOM = ("place.with", "place.to", "place.from", "number.and", "bind.contrast")


def _with_next(c: Clauses, lo: int, hi: int) -> bool:
    """Whether a comma or "and" and a preposition lead to one country: ", with Poland", "and to Peru"."""
    r = c.r
    named = [h for h in r.within("country", lo, hi) if h.category == "name" and not c.group_of(h.i)]
    led = len(named) == 1 and r.led(("place.with", "place.to", "place.from"), named[0].i, named[0].i - 1)
    return led and any(r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in range(lo, named[0].i))


def beside_the_other(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a change is set against that of the other flow, told behind it: "rose by 112 million against 62 million for exports"."""
    r, hi = c.r, c.sentence.hi
    before = next((f for f in reversed(found) if f.j <= level.i and c.group_of(f.i) == c.group_of(level.i)), None)
    if before is None or not before.delta or c.part_of(before.i) != c.part_of(level.i):
        return False
    if not r.led(("bind.compare",), *back(c, level.i)):
        return False
    if any(not f.delta for f in found if f.j <= before.i):
        # "Reached 250 million, 9 million more than in 2018, against 148 million of exports": of the level.
        return False
    other = next((q for q in c.flows() if q.i >= level.j), None)
    first = next((q for q in reversed(c.flows()) if q.j <= before.i), None)
    if other is None or first is None or other.category == first.category or other.i - level.j > _BESIDE:
        return False
    return other.i < hi and all(r.is_link(k) or r.any(_OTHERS, k, k + 1) for k in range(level.j, other.i))


_OTHERS = ("place.benefit", "place.at", "place.of", "place.with")
"""Small words between a change and the other flow that it is of."""


def by_set_off(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a comma sets off by how much two flows changed: "were higher in 2023, by 24.3 and 19.6 billion respectively"."""
    r, lo = c.r, c.sentence.lo
    if not r.within("bind.respectively", level.j, c.sentence.hi):
        return False
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if before is not None and before.delta and r.begins("number.and", before.j, level.i):
        return level.i - before.j <= 2
    by = next((h.i for at in back(c, level.i) if (h := r.ending("bind.by", at)) is not None), None)
    if by is None or r.word(by - 1) != "," or before is not None or r.hit("bind.from", by) is not None:
        return False
    moves = [h for h in r.within("move", max(lo, by - _SET_OFF), by) if h.category in ("up", "down", "more", "less")]
    return bool(moves) and c.part_of(moves[-1].i) == c.part_of(level.i)


def by_apart(c: Clauses, level: Level) -> bool:
    """Whether a comma sets off by how much a flow moved: "nam ook de uitvoer van bussen toe, met 105 miljoen euro"."""
    r, lo = c.r, c.sentence.lo
    by = next((h for at in back(c, level.i) if (h := r.ending("bind.by", at)) is not None), None)
    if by is None or r.word(by.i - 1) != "," or r.hit("place.of", by.i) is not None:
        return False
    moves = [h for h in r.within("move", max(lo, by.i - _SET_OFF), by.i) if h.category in ("up", "down")]
    if not moves or c.part_of(moves[-1].i) != c.part_of(level.i) or c.group_of(level.i):
        return False
    since = moves[-1].i
    told = any(since <= k < by.i for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
    commas = sum(r.word(k) == "," for k in range(since, by.i))
    led_on = r.at(("bind.to", "bind.reach", "cue"), level.j)
    return not told and commas == 1 and not led_on


def by_ahead(c: Clauses, level: Level) -> bool:
    """Whether by how much stands right before the verb: "за полгода на 7 млн евро снизился экспорт", "импорт на 7 млн вырос"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    by = next((h.i for at in back(c, level.i) if (h := r.ending("bind.by", at)) is not None), None)
    if not r.lexicon.free_order or by is None or level.j >= hi:
        return False
    against = r.hit("bind.compare", level.j)
    at = against.j if against is not None else level.j
    timed = c.period_at(r.skip_links(at, hi, 1))
    move = r.hit("move", timed.j if timed is not None else level.j)
    if move is None or move.category not in ("up", "down") or r.hit("bind.to", move.j) is not None:
        return False
    ahead = [q for q in c.flows() if lo <= q.i and q.j <= by and c.part_of(q.i) == c.part_of(level.i)]
    if not ahead:
        return any(move.j <= q.i <= move.j + _MOVES for q in c.flows())
    told = {k for h in r.within("country", ahead[-1].j, by) for k in range(h.i, h.j)}
    plain = all(k in told or r.is_link(k) for k in range(ahead[-1].j, by))
    return plain and not any(q.i == move.j for q in c.flows())


def by_in_aside(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a parenthesis says by how much what stands before it grew: "роста поставок свинины (на 94 млн), сыров (на 59 млн)"."""
    r, opened = c.r, _opened_by(c, level)
    if opened is None:
        return False
    stops = ("bind.to", "bind.reach")
    before = next((f for f in reversed(found) if f.j <= opened), None)
    if before is not None and before.delta and _opened_by(c, before) is not None:
        return not r.any((*stops, "move"), before.j, opened)
    nouns = r.within("bind.rise", max(c.sentence.lo, opened - _SET_OFF), opened)
    told = bool(nouns) and any(nouns[-1].j <= s.i < opened for s in c.sums)
    return bool(nouns) and not told and not r.any(stops, nouns[-1].j, opened)


def _opened_by(c: Clauses, level: Level) -> int | None:
    """Where the parenthesis opens that has nothing but "by" and an amount."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened.get(group, -1) if group else -1
    by = r.hit("bind.by", opened) or r.hit("bind.by", opened + 1) if opened >= 0 else None
    if by is None or r.hit("bind.of", by.i) is not None or not 0 <= level.i - by.j <= 2:
        return None
    closed = level.j < c.sentence.hi and r.word(level.j) == ")"
    return by.i - 1 if closed and r.word(by.i - 1) == "(" else None


_SET_OFF = 14
"""Tokens between a word of change and the comma that sets off by how much."""


def passed_from(c: Clauses, level: Level) -> bool:
    """Whether an amount is what something was before: "sprong | van 8,4 miljard naar 20,4", "une hausse | passant de 74 milliards à 123"."""
    if c.r.lexicon.verb_final and c.r.hit("bind.from", level.i - 1) is not None:
        return True
    return any(c.r.hit("small.passing", at - 1) and c.r.hit("bind.from", at) is not None for at in back(c, level.i)[1:])


_ABOUT = ("qualifier.approx", "qualifier.at_least", "qualifier.at_most")


def moved_by(c: Clauses, level: Level) -> bool:
    """Whether a verb of change further off is told by how much: "increased in 2024 by $120 million"."""
    r, part = c.r, c.part_of(level.i)
    start = back(c, level.i)[-1]
    # "de 190 a cerca de 165 millones": no "by".
    about = {k for h in r.each(_ABOUT, start, level.i) for k in range(h.i + 1, h.j)}
    by = next((k for k in range(start, level.i) if k not in about and r.hit("bind.by", k) is not None), None)
    # "Met naar schatting één miljard euro gedaald"
    if by is None or any(r.hit("bind.to", k) and not r.hit("qualifier.approx", k) for k in range(by, level.i)):
        return False
    if _at_height(c, by) or any(h.i < by < h.j for h in r.within("bind.reach", by - 1, by + 1)):
        # "рос и в 2024 году вышел на 803 млн долларов": the verb's own preposition.
        return False
    if any(h.i < by < h.j for h in r.within("bind.to", max(c.sentence.lo, by - _OF_TO), by + 1)):
        # "se amplió para cerrar en los 23 millones"
        return False
    sign = r.ending("move", by)
    if sign is not None and sign.category in ("positive", "negative"):
        # "Il saldo migliora e diventa positivo di 2,4 miliardi"
        return False
    namely = r.ending("bind.namely", by)
    if namely is not None and r.word(namely.i - 1) == ",":
        # "stiegen die Ausfuhren nach Ungarn am stärksten, nämlich um 1,3 Milliarden Euro"
        ahead = r.within("move", max(c.sentence.lo, namely.i - 1 - MOVE_REACH), namely.i)
        if any(h.category in ("up", "down") for h in ahead):
            return True
    # "legte der Wert der Exporte von Januar bis Juni | um 5 Mrd. Euro zu": over the time told between.
    timed = sum(p.j - p.i for p in c.periods if by - 2 * MOVE_REACH <= p.i and p.j <= by)
    verbs = [
        h for h in r.within("move", max(c.sentence.lo, by - MOVE_REACH - timed), by)
        if h.category in ("up", "down") and c.part_of(h.i) == part
    ]  # fmt: skip
    if verbs and _reached_since(c, verbs[-1], by):
        return False
    told = [s.i for s in c.sums] + [g.i for g in c.rates]
    # "2024 stieg die Ausfuhr um 5 Mrd. Euro": the subject behind its verb.
    turned = r.lexicon.verb_final and bool(verbs) and r.kind(verbs[-1].j) == WORD
    turned = turned and sum(verbs[-1].j <= q.i < by for q in c.flows()) == 1
    moved = bool(verbs) and not r.lexicon.verb_final and _is_object(c, verbs[-1], by)
    told += [] if turned or moved else [q.i for q in c.flows()]
    # "Also fell, by $147 million to $700 million"
    set_off = bool(verbs) and verbs[-1].j == by - 1 and r.hit("bind.from", by) is None
    apart = verbs and not set_off and r.stands(",", verbs[-1].j, by)
    if verbs and not apart and not any(verbs[-1].j <= at < by for at in told) and not closes(c, verbs[-1]):
        return True
    if r.lexicon.verb_final and r.hit("bind.exceed", level.j) is not None:
        # "Damit haben wir unser Exportziel um neun Milliarden Euro übertroffen"
        return True
    # "met 1,6 miljard euro is toegenomen"
    helped = r.hit("bind.auxiliary", level.j) if r.lexicon.verb_final and level.j < c.sentence.hi else None
    at = helped.j if helped is not None else level.j
    behind = r.hit("move", at) if at < c.sentence.hi else None
    if behind is None or behind.category not in ("up", "down", "more", "less") or not r.lexicon.verb_final:
        return False
    return not part_behind(c, behind)


def _reached_since(c: Clauses, verb: Hit, by: int) -> bool:
    """Whether a second verb says what a flow is now: "s'est replié depuis 2009 et tourne autour de 6 milliards", "situándose en 2017 en"."""
    r = c.r
    if any(h.j - h.i > 1 and r.kind(h.i) == WORD and not r.is_link(h.i) for h in r.within("bind.to", verb.j, by)):
        return True
    joints = [k for k in range(verb.j, by) if r.hit("number.and", k) is not None]
    reached = r.within("bind.reach", joints[-1], by) if joints else []
    return bool(reached) and not r.any(("move", "bind.rise"), joints[-1], by)


def _at_height(c: Clauses, by: int) -> bool:
    """Whether "of" only follows the height that a verb leads to: "è salito al valore record di", "a grimpé au niveau de"."""
    r = c.r
    height = next((k for k in range(by - 1, max(c.sentence.lo, by - _HEIGHT), -1) if r.hit("neutral.height", k)), None)
    if height is None:
        return False
    return r.begins("bind.to", max(c.sentence.lo, height - _HEIGHT), height)


_HEIGHT = 4
"""Tokens from "to" to the word for a height and from there to "of": "al nuovo massimo storico di"."""


def _is_object(c: Clauses, verb: Hit, j: int) -> bool:
    """Whether one flow and whose it is, and nothing else, stand between a verb and "by": "widened the country's deficit by"."""
    r, i = c.r, verb.j
    cues = [q for q in c.flows() if i <= q.i < j]
    if len(cues) != 1 or r.hit("bind.exceed", verb.i) is not None or any(r.kind(k) != "w" for k in range(i, j)):
        return False
    # "With China"
    whom = {k for h in r.within("country", cues[0].j, j) for k in range(h.i, h.j)}
    return all(k in whom or r.is_link(k) and r.hit("number.and", k) is None for k in range(cues[0].j, j))


MOVE_REACH = 9
"""Tokens between a verb of change and "by"."""


def noun_is_moved(c: Clauses, at: int, level: Level) -> bool:
    """Whether a cue of change directly before an amount measures the change, and not the level."""
    r = c.r
    words = range(at, level.i)
    return (
        not words
        # "Im Mai betrug der Rückgang noch 1,3 Millionen Euro"
        or r.ending("bind.rise", at) is not None
        and r.lexicon.verb_final
        and all(r.hit("neutral.plain", k) is not None for k in words)
        or any(r.hit("bind.by", k) or r.hit("bind.of", k) for k in words)
        or level.qualifier != Qualifier.EXACT
    )


_OF_TO = 3
"""Tokens of a phrase that leads to an amount, before its last: "para cerrar | en"."""
