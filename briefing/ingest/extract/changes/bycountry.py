"""By country: changes told each of a country, in a sentence that names no flow: "To Greece they rose by 14 per cent, to Spain by 6"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.sides.side import led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.words.lexicon import Hit


def countries_changed(c: Clauses) -> list[tuple[Rate, Decimal, Hit]]:
    """The changes in per cent of a sentence, each with its sign and its country; none where a flow, money, goods or a time is named."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if not c.rates or c.cues or c.sums or any(g.form != "percent" for g in c.rates):
        return []
    if any(h.category == "name" for h in r.within("product", lo, hi)) or r.any(_OF_ELSE, lo, hi):
        return []
    if any(not is_base(c, p.i) for p in c.periods):
        return []
    pairs = _enclosed(c) or _each_its_own(c)
    told = [(rate, percent, country) for rate, country in pairs if (percent := _signed(c, rate)) is not None]
    return told if len(told) == len(c.rates) else []


_OF_ELSE = ("bind.other", "bind.quantity")
"""Words for what changes and is no trade."""
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
    return any(r.ending(slot, k) is not None for slot in ("place.at", "place.benefit") for k in (at, country.i))


def _signed(c: Clauses, rate: Rate) -> Decimal | None:
    """A change with its sign: its own, that of its verb, else that of all words of change in the sentence."""
    if rate.signed:
        return rate.percent
    if (percent := directed(c, rate)) is not None:
        return percent
    moves = {h.category for h in c.r.within("move", c.sentence.lo, c.sentence.hi)} & {"up", "down"}
    if len(moves) != 1:
        return None
    return abs(rate.percent) if moves == {"up"} else -abs(rate.percent)
