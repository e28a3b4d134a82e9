"""Reckoning: the currency that an amount without one is in: its neighbours', the one its sentence reckons in, the article's."""

from __future__ import annotations

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit


def inherit_currency(context: Context, c: Clauses, found: list[Level]) -> None:
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
        reckoned = _reckons(c, level.i)
        if reckoned is not None and not any(k.i > reckoned.i for k in earlier):
            # Above what was told before: "Exports were $3 billion. In euros, imports came to 2 billion."
            before = context.currency = reckoned.value
        currency = _said_twice(context, c, found[index:]) or before or after or context.currency
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
        if not _converted(c, level, known):
            context.currency = level.sum.currency
        context.monies.add(level.sum.currency)
        if level.flow is not None and not c.r.within("status.target", c.sentence.lo, level.i):
            context.currencies[level.sum.currency] = context.currencies.get(level.sum.currency, 0) + 1


def _said_twice(context: Context, c: Clauses, found: list[Level]) -> str | None:
    """The other of an article's two moneys, where the parenthesis behind a sum says it in one: "17.4 billion (€2.35 billion)"."""
    level, *later = found
    told = next((k.sum.currency for k in later if k.i == level.j + 1 and c.r.word(level.j) == "("), None)
    others = context.monies - {told}
    return next(iter(others)) if told is not None and told in context.monies and len(others) == 1 else None


def _converted(c: Clauses, level: Level, known: list[Level]) -> bool:
    """Whether a sum only says in a parenthesis what the one before is in another currency: "913 miliardi di franchi (1,4 miliardi di dollari)"."""
    group = c.group_of(level.i)
    if not group:
        return False
    told = next((k for k in known if k.j == c.opened[group]), None)
    return told is not None and told.sum.currency != level.sum.currency


_OPENING = 7
"""Tokens by which the money opens its sentence: "Если считать в евро, ..."."""


def _reckons(c: Clauses, at: int) -> Hit | None:
    """The money a sentence says at its head that its sums are in: "In euros, exports ...", "Финны считают в евро: ...".

    Payments that are made in one say nothing of the sums: "В рублях идёт 90% расчётов, торговля - 240 млрд".
    """
    r, lo = c.r, c.sentence.lo
    told = [h for h in r.within("currency", lo, at) if r.ending("place.at", h.i) is not None]
    if len(told) != 1 or any(r.kind(k) == NUMBER for k in range(lo, told[0].i)):
        return None
    hit = told[0]
    if hit.i - lo <= _OPENING and r.word(hit.j) in (",", ":"):
        return hit
    # "In Euro gerechnet beliefen sich die Einfuhren auf"
    first = min((q.i for q in c.flows()), default=at)
    counted = any(r.kind(k) == NUMBER for k in range(hit.j, first))
    return hit if hit.i - lo <= 1 and not counted and not any(q.i < first for q in c.cues) else None


def reckon_on(context: Context, c: Clauses) -> None:
    """Keep the money that a sentence without amounts says the data are in, for those to come: "I dati italiani, in euro, sono altri"."""
    if c.sums or c.bare or c.rates or not c.r.any(("time.results", "org.statistics"), c.sentence.lo, c.sentence.hi):
        return
    if (money := _reckoned_in(c)) is not None:
        context.currency = money


def _reckoned_in(c: Clauses) -> str | None:
    """The currency a sentence reckons in apart from its sums: "In Euro gerechnet beliefen sich die Einfuhren auf ..."."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = {h.value for h in r.within("currency", lo, hi) if r.ending("place.at", h.i) is not None}
    return told.pop() if len(told) == 1 else None
