"""By parts: changes told each of a country or of goods, in a sentence that names no flow: "To Greece they rose by 14 per cent, to Spain by 6"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.entries import enclosed
from briefing.ingest.extract.changes.shares import is_share
from briefing.ingest.extract.sides.side import led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD, RUNNING
from briefing.ingest.extract.words.lexicon import Hit


def countries_changed(c: Clauses) -> list[tuple[Rate, Decimal, Hit]]:
    """The changes in per cent of a sentence, each with its sign and its country; none where a flow, money, goods or a time is named."""
    if not _only_changes(c) or any(h.category == "name" for h in c.r.within("product", c.sentence.lo, c.sentence.hi)):
        return []
    pairs = _enclosed(c) or _each_its_own(c)
    told = [(rate, percent, country) for rate, country in pairs if (percent := _signed(c, rate)) is not None]
    return told if len(told) == len(c.rates) else []


def goods_each_changed(c: Clauses) -> list[tuple[Rate, Decimal, str]]:
    """The changes in per cent of a sentence, each with its sign and its goods: "Machinery rose by 14 per cent, fruit fell by 6"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    goods = [h for h in r.within("product", lo, hi) if h.category == "name"]
    if not goods or r.within("country", lo, hi) or not _only_changes(c):
        return []
    if (alone := _of_relative(c, goods[-1])) is not None:
        return [alone]
    ahead = goods[0].i < c.rates[0].i
    first = c.rates[0]
    # "La flessione riguarda soprattutto i beni strumentali (-15,6%)"
    closed = enclosed(c, first) and goods[-1].j == c.opened[c.group_of(first.i)]
    if len(c.rates) < _LEAST and not closed and not (ahead and goods[0].i - lo <= _FRONTED):
        return []
    told = []
    for n, rate in enumerate(c.rates):
        since = c.rates[n - 1].j if n else lo
        until = c.rates[n + 1].i if n + 1 < len(c.rates) else hi
        own = [h for h in goods if since <= h.i < rate.i] if ahead else [h for h in goods if rate.j <= h.i < until]
        percent = _signed(c, rate)
        if not own or percent is None or _of_another(c, own[0], since):
            return []
        told.append((rate, percent, _named(c, own)))
    return told


def _of_relative(c: Clauses, goods: Hit) -> tuple[Rate, Decimal, str] | None:
    """The change of goods that the relative clause behind them tells: "à l'exception du vin, qui recule (-1,4 %)", "due to gold, which rose by 34%"."""
    r, rate = c.r, c.rates[0]
    relative = r.word(goods.j) == "," and r.hit("bind.relative", goods.j + 1) is not None
    if not relative or len(c.rates) > 1 or rate.i < goods.j:
        return None
    end = c.opened[c.group_of(rate.i)] if enclosed(c, rate) else rate.i
    plain = all(r.kind(k) == "w" or r.word(k) == "'" for k in range(goods.j + 1, end))
    moves = r.within("move", goods.j, end)
    if r.lexicon.verb_final and not moves:
        # "mit Ausnahme von Maschinen, die um 1,4 Prozent nachgaben": the verb closes the clause.
        moves = r.within("move", rate.j, min(c.sentence.hi, rate.j + _LEAST))
    told = next((h.category for h in moves if h.category in _WAYS), None)
    if told is None or not plain or (rate.signed and (rate.percent > 0) != (told == "up")):
        return None
    return rate, abs(rate.percent) if told == "up" else -abs(rate.percent), goods.value


_BEFORE = (*BACKWARD, RUNNING)
"""Relations of the times that a change counts from: "year on year", "gegenüber dem Vorjahr"."""


def _of_another(c: Clauses, goods: Hit, since: int) -> bool:
    """Whether goods only say what something else is of, that is no sector: "sales of wine", "Урожай винограда"."""
    r = c.r
    of = r.ending("place.of", goods.i)
    if of is not None:
        at = of.i
        return at > since and r.ending("bind.sector", at) is None and r.ending("move", at) is None
    before = goods.i - 1
    if not r.lexicon.genitive or before < since or r.kind(before) != "w" or r.is_link(before):
        return False
    return not r.led(_LEADING, goods.i)


_LEADING = (
    "move",
    "number.and",
    "bind.contrast",
    "bind.by",
    "bind.on",
    "bind.reach",
    "place.at",
    "place.benefit",
    "product",
)
"""What may stand right before goods that are the subject of a change."""


def _named(c: Clauses, goods: list[Hit]) -> str:
    """Goods in the sentence's words where several are joined, or where all but they are meant: "Hors pharmacie, le recul est de 31 %"."""
    r, first, last = c.r, goods[0], goods[-1]
    without = next((h for k in (first.i, first.i - 1) if (h := r.ending("bind.but_for", k)) is not None), None)
    if without is not None:
        return r.words(without.i, last.j)
    joined = all(r.is_link(k) or r.word(k) == "," or r.hit("product", k) for k in range(first.j, last.i))
    return r.words(first.i, last.j) if joined and last.i > first.i else first.value


_FRONTED = 4
"""Tokens of a sentence before the goods that it opens with."""


def _only_changes(c: Clauses) -> bool:
    """Whether a sentence tells changes in per cent and no flow, money, or time of its own, nor what else may change."""
    if not c.rates or c.cues or c.sums or any(g.form != "percent" for g in c.rates):
        return False
    return not c.r.any(_OF_ELSE, c.sentence.lo, c.sentence.hi) and all(
        is_base(c, p.i) or p.relation in _BEFORE for p in c.periods
    )


_OF_ELSE = ("bind.other", "bind.quantity", "bind.dearer")
"""Words for what changes and is no trade, for what goods cost, and for markets at home."""
_LED = frozenset({"to", "from", "with"})
_LEAST = 2
"""Countries of a list."""


def _enclosed(c: Clauses) -> list[tuple[Rate, Hit]]:
    """Countries with their changes in a parenthesis right behind: "Es folgen Polen (+12%) und Peru (+4%)"."""
    if len(c.rates) < _LEAST or not all(c.group_of(g.i) for g in c.rates):
        return []
    told = [(g, c.r.ending("country", c.opened[c.group_of(g.i)])) for g in c.rates]
    return [
        (g, country) for g, country in told
        if country is not None and country.category == "name"
        and g.i - c.opened[c.group_of(g.i)] <= _INSIDE and c.r.word(g.j) == ")"
    ]  # fmt: skip


_INSIDE = 2
"""Tokens of a parenthesis before its rate: "(+12%)"."""


def _each_its_own(c: Clauses) -> list[tuple[Rate, Hit]]:
    """Countries that a preposition leads, each before its change or each behind it; one alone with what stands for the flow."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    named = [h for h in r.within("country", lo, hi) if h.category == "name"]
    if len(named) != len(c.rates) or any(c.group_of(g.i) for g in c.rates):
        return []
    led = [prepositions(r, led_from(r, h)) for h in named]
    if len(named) < _LEAST:
        if not led[0] & {"to", "from"} or not r.any(("neutral.pronoun", "neutral.those"), lo, c.rates[0].i):
            return []
    elif not all(told & _LED or _in_or_for(c, h) for told, h in zip(led, named, strict=True)):
        return []
    spans = [(h.i, g.i) for h, g in zip(named, c.rates, strict=True)]
    ahead = all(i < g for i, g in spans) and all(g < i for (_, g), (i, _) in zip(spans, spans[1:], strict=False))
    behind = all(g < i for i, g in spans) and all(i < g for (i, _), (_, g) in zip(spans, spans[1:], strict=False))
    return list(zip(c.rates, named, strict=True)) if ahead or behind else []


def _in_or_for(c: Clauses, country: Hit) -> bool:
    """Whether a change is told to be in a country or for it: "bei Griechenland 14 Prozent", "14% для Греции"."""
    r, at = c.r, led_from(c.r, country)
    return r.led(("place.at", "place.benefit"), at, country.i)


def _signed(c: Clauses, rate: Rate) -> Decimal | None:
    """A change with its sign: its own, that of its verb, else that of all words of change in the sentence."""
    if rate.signed:
        return rate.percent
    if (percent := directed(c, rate)) is not None:
        return percent
    if is_share(c, rate):
        return None
    n = c.rates.index(rate)
    since = c.rates[n - 1].j if n else c.sentence.lo
    near = [h.category for h in c.r.within("move", since, rate.i) if h.category in _WAYS][-1:]
    moves = set(near) or {h.category for h in c.r.within("move", c.sentence.lo, c.sentence.hi)} & _WAYS
    if len(moves) != 1:
        return None
    return abs(rate.percent) if moves == {"up"} else -abs(rate.percent)


_WAYS = frozenset({"up", "down"})
