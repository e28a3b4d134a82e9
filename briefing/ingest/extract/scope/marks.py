"""Marks: the words of goals and forecasts that reach to an amount, before it, behind it or at the end of its clause."""

from __future__ import annotations

from briefing.core.fact import FigureStatus
from briefing.ingest.extract.scope.expected import outdid_hopes
from briefing.ingest.extract.scope.ledto import where_it_led
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit

Mark = tuple[int, FigureStatus]
"""Where a word says that an amount is a goal or a forecast, and which."""


_MEANINGS = (("target", FigureStatus.TARGET), ("forecast", FigureStatus.FORECAST))


def marks_before(c: Clauses, at: int, timed: Timed | None, level: Level | None) -> list[Mark]:
    """The words of goals and forecasts before an amount in its clause; in a headline behind it, too: "eye $15 billion trade target"."""
    r, lo = c.r, c.sentence.lo
    marks = [
        (h.i, status)
        for slot, status in _MEANINGS
        for h in r.within(f"status.{slot}", lo, at)
        if c.part_of(h.i) == c.part_of(at)
        and not (where_it_led(c, h.i) or _in_spite(c, h))
        and not outdid_hopes(c, h, at)
    ]
    marks = [(i, _as_reckoned(c, i, meant)) for i, meant in _governing(c, marks)]
    if level is not None and timed is None and c.sentence.head:
        marks += [(h.i, m) for slot, m in _MEANINGS for h in r.within(f"status.{slot}", level.j, c.sentence.hi)]
    return marks


_RECKONED = (("status.reckoned", 2), ("status.expectation", 7))
"""Tokens at most between those who reckon with an amount, or what they reckon, and the word of goals that says so."""


def _as_reckoned(c: Clauses, i: int, meant: FigureStatus) -> FigureStatus:
    """What a word of goals means of those who only reckon: "Economists had pencilled in a deficit of", "the median forecast called for"."""
    for slot, reach in _RECKONED:
        for told in c.r.within(slot, max(c.sentence.lo, i - reach - 1), i):
            plain = i - told.j <= reach and c.part_of(told.i) == c.part_of(i)
            if plain and not any(told.i < s.i < i for s in c.sums):
                return FigureStatus.FORECAST
    return meant


def noun_behind(c: Clauses, level: Level) -> FigureStatus | None:
    """What the noun says that an amount with its article describes: "well below the $1 billion goal", "the $15 billion trade target"."""
    r = c.r
    if level.j >= c.sentence.hi or r.ending("bind.article", level.i) is None:
        return None
    trade = r.hit("cue", level.j)
    at_noun = trade.j if trade is not None and trade.category in FLOWS and trade.j < c.sentence.hi else level.j
    return next((m for slot, m in _MEANINGS if r.hit(f"status.{slot}", at_noun) is not None), None)


_CONCEDED = 5
"""Tokens of a phrase that a word of concession opens."""


def _in_spite(c: Clauses, mark: Hit) -> bool:
    """Whether what is possible, wanted or expected is only conceded: "despite the large potential trade stands at only $500 million".

    Or what was expected did not come: "gegen alle Erwartungen".
    """
    return bool(c.r.within("status.despite", max(c.sentence.lo, mark.i - _CONCEDED), mark.j))


def _governing(c: Clauses, marks: list[Mark]) -> list[Mark]:
    """Marks without those that only say what the one before them means: "expected to increase", "hope that it could reach"."""
    r = c.r
    marks = [m for m in marks if not _aimed_at(c, m, marks)]
    weak = [m for m in marks if r.hit("status.weak", m[0]) is not None]
    if weak and len(weak) == len(marks):
        # "Pourraient arriver à 3,9 milliards": the first verb says how the second is meant.
        ordered = sorted(marks)
        return [
            m for m, before in zip(ordered, [None, *ordered], strict=False) if before is None or m[0] - before[0] > 1
        ]
    if not weak:
        return marks
    last = max(marks)
    strong = [m for m in marks if m not in weak and m[0] < last[0]]
    if last not in weak or not strong or any(max(strong)[0] < s.i < last[0] for s in c.sums):
        return marks
    return strong


def _aimed_at(c: Clauses, mark: Mark, marks: list[Mark]) -> bool:
    """Whether a word of forecast only says what somebody aims to do: "aims to | close the year above", "quieren | cerrar el año"."""
    if mark[1] is not FigureStatus.FORECAST:
        return False
    aims = (c.r.hit("status.target", i) for i, meant in marks if meant is FigureStatus.TARGET and i < mark[0])
    return any(h is not None and c.r.skip_links(h.j, mark[0] + 1, 1) == mark[0] for h in aims)


def marks_behind(c: Clauses, level: Level, past: bool) -> list[Mark]:
    """Where an amount opens its sentence, and what it is follows: "Zehn Milliarden sollen es 2030 werden", "..., this is the aim"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if past or level.compare or c.group_of(level.i) or len(c.sums) != 1 or c.rates:
        return []
    if r.lexicon.free_order and (wanted := r.hit("status.target", level.j)) is not None:
        # "Нарастить товарооборот до $5 млрд хотят Россия и Азербайджан"
        return [(wanted.i, FigureStatus.TARGET)]
    related = any(r.word(h.i - 1) == "," for h in r.within("bind.relative", level.j, hi))
    # "Reaching $1 billion is a realistic objective": what opens the sentence is no verb of it.
    if related or r.any(("bind.reach", "move"), lo + 1, level.i) or r.any(("move",), level.j, hi):
        return []
    if r.hit("place.with", lo) is not None:
        # "Avec 500 millions d'échanges, la Grèce est un partenaire avec lequel le pays veut faire plus"
        return []
    marks = [(h.i, m) for slot, m in _MEANINGS for h in r.within(f"status.{slot}", level.j, hi) if not _outdone(c, h)]
    # "Commerciano per 20 miliardi, e vogliono arrivare a 40": the number behind it is aimed at.
    return [m for m in marks if not any(m[0] < b.i for b in c.bare if not b.counted)]


def said_behind(c: Clauses, level: Level) -> FigureStatus | None:
    """What a verb right behind an amount says of it: "a billion is expected for the year", "$3 billion is the goal"."""
    r, hi = c.r, c.sentence.hi
    verb = r.hit("bind.reach", level.j) if level.j < hi else None
    if verb is None or r.lexicon.verb_final or verb.j >= hi:
        return None
    at = verb.j + (r.hit("bind.article", verb.j) is not None)
    for slot, told in _MEANINGS:
        if r.hit(f"status.{slot}", at) is not None or r.hit(f"status.{slot}", verb.i) is not None:
            return told
    return None


def closing_marks(c: Clauses, level: Level) -> list[Mark]:
    """Where verbs close their clause: "wird ein Handelsvolumen von 3 Mrd. Dollar erwartet"."""
    r, part = c.r, c.part_of(level.i)
    limit = next((s.i for s in c.sums if s.i >= level.j), c.sentence.hi)
    return [
        (h.i, status)
        for slot, status in _MEANINGS
        for h in r.within(f"status.{slot}", level.j, min(limit, level.j + 14))
        if c.part_of(h.i) == part and closes(c, h)
        # "..., das Potenzial liegt bei 3 Mrd.": a noun closes nothing.
        and not (r.lexicon.capital_nouns and r.capital(h.i))
        and not _outdone(c, h)
    ]  # fmt: skip


def _outdone(c: Clauses, goal: Hit) -> bool:
    """Whether a goal is told behind an amount only to have been passed or not to be reached.

    "500 Millionen erreicht und das Ziel übertroffen hat", "45 millions, loin du potentiel des deux pays".
    """
    if c.r.within("status.short", max(c.sentence.lo, goal.i - _SHORT), goal.i):
        return True
    return bool(c.r.within("bind.exceed", goal.j, min(c.sentence.hi, goal.j + _PASSED)))


_SHORT, _PASSED = 4, 4
"""Tokens between "far from" and the noun for what could be reached, and behind that noun to a verb of passing it."""
