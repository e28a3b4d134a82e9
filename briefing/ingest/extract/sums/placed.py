"""Placed: whether a bare number stands where an amount stands, and so shares the unit of the last amount of its paragraph."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.fold import WORD

_PART, _GROWN = 50, 10
"""How many times an amount is at most a part told of it, and how many times one told next is at most the amount."""
_YEARS = range(1900, 2101)
_CLOSING = (",", ";", ".", ":", ")", "(", "!", "?", "»", '"', "”", "“", "'", "’")
_OPENING = (",", ":", ";", "-", "(")
INHERITED = "currency_inherited"
"""The flag of an amount whose currency another one tells."""


def shared(b: Sum, told: Sum) -> Sum:
    """A bare number as an amount in the unit of the one told before it."""
    return Sum(b.i, b.j, b.first, b.digits, told.scale, told.currency, b.negative, b.ambiguous, flags=("scale_shared",))


def lent(b: Sum, told: Sum) -> Sum:
    """A bare number as an amount in the unit of one that another sentence told: taken for its own, and said to be."""
    return replace(shared(b, told), flags=("scale_shared", INHERITED))


def placed(c: Clauses, b: Sum, told: Sum, since: int) -> bool:
    """Whether a bare number stands alone in the place of an amount, behind the last one, which ends before token `since`.

    "Rwanda made do with 31.", "America (7.6)", "Japan 0.9", "In 2020 the Turks cut back to 146": no noun stands behind it that it
    may count, before it an entry, a small word, a verb or a time, and nothing but amounts was told since the last amount.
    """
    if b.counted or told.scale is None or _is_year(c, b) or not _sized(c, b, told, since):
        return False
    return _closed(c, b) and _led(c, b, since) and not (_halved(c, b) or _glossed(c, b, since) or _of_else(c, b, since))


def _glossed(c: Clauses, b: Sum, since: int) -> bool:
    """Whether a number alone fills the parenthesis right behind an amount: "118.2 million euros (12.5)", a share or a note."""
    group = c.group_of(b.i)
    return bool(group) and c.opened[group] == since == b.i - 1 and c.r.word(b.j) == ")"


def _halved(c: Clauses, b: Sum) -> bool:
    """Whether a number is one of two in a parenthesis, which may be halves of the amount before it: "(125.4 and 55.9)"."""
    return bool(c.group_of(b.i)) and c.r.at(("number.and",), b.i - 1, b.j)


def _is_year(c: Clauses, b: Sum) -> bool:
    plain = b.j - b.i == 1 and c.r.tokens[b.i].word.isdigit()
    return plain and int(c.r.tokens[b.i].word) in _YEARS


def _sized(c: Clauses, b: Sum, told: Sum, since: int) -> bool:
    """Whether a number may be an amount beside the one told before it: a part of it, or about as large."""
    size, known = abs(Decimal(b.digits)), abs(Decimal(told.digits))
    if not size or known > _PART * size or size > _GROWN * known:
        return False
    if len(b.digits.replace(".", "")) > 1:
        return True
    moved = c.r.begins("bind.to", back(c, b.i)[-1], b.i)
    return known <= _GROWN * size and moved and c.r.any(("move",), since, b.i)


def _closed(c: Clauses, b: Sum) -> bool:
    """Whether no noun stands behind a bare number that it may count."""
    r, j, hi = c.r, b.j, c.sentence.hi
    if j >= hi:
        return True
    word = r.word(j)
    if r.kind(j) != WORD:
        # "an 16., an 15. Stelle", "22-е заседание": a place in a row.
        ordinal = word == "." and j + 1 < hi or r.glued(j) and word == "-"
        return not ordinal and (word in _CLOSING or word == "-")
    if r.hit("number.and", j) is not None:
        more = r.hit("number.and_half", j) is not None
        return not more and not any(s.counted and j < s.i <= j + 2 for s in (*c.sums, *c.bare))
    if r.glued(j) or r.gap(j) == "-":
        # "its 12th market", "22-е заседание"
        return False
    if c.period_at(j) is not None or r.at(_GOING_ON, j):
        return True
    if _parted(c, j) or ((cue := r.hit("cue", j)) is not None and cue.category in FLOWS):
        return True
    at = back(c, b.i)[-1]
    if _of_that(c, at - (r.word(at - 1) == ",")):
        # "Di questi, 498 sono merci", "De ellos, 288 correspondieron a piña"
        return not r.is_link(j) and r.text[r.tokens[j].start].islower() and r.hit("count.noun", j) is None
    return _linked(c, j)


def _linked(c: Clauses, j: int) -> bool:
    """Whether small words lead on from a number to a time, a country, goods or a flow: "7,3 aus China", "870 la Argentina"."""
    r, hi = c.r, c.sentence.hi
    if not r.is_link(j):
        return False
    at = r.skip_links(j, hi, 3)
    if r.hit("bind.nominative", j) is not None:
        # "Son más de 6.000 las empresas"
        return r.hit("country", at) is not None
    if at >= hi or r.kind(at) != WORD:
        return True
    named = (r.hit(slot, at) for slot in ("country", "product", "city", "cue", "neutral.falls", "place.group"))
    timed = c.period_at(at) is not None or any(slot.startswith("time.") and at in r.hits[slot] for slot in r.hits)
    # "118 auprès des Français": not where each noun has a capital.
    return timed or any(h is not None for h in named) or (not r.lexicon.capital_nouns and r.capital(at))


_GOING_ON = (
    "bind.reach", "bind.belong", "bind.compare", "bind.contrast", "bind.from", "neutral.falls", "bind.namely", "time.year_unit",
    "status.deadline", "small.was", "small.passive",
)  # fmt: skip


def _parted(c: Clauses, j: int) -> bool:
    """Whether the end of a verb stands behind the number: "ging auf 44,8 zurück", "blieb auf 290 stehen"."""
    r = c.r
    if not r.lexicon.verb_final:
        return False
    if any(slot.startswith("parted.") and slot.endswith(f".{r.word(j)}") for slot in r.hits):
        return True
    # Where each noun has a capital it is none; else only behind a word of reaching: "bleef op 290 steken".
    lower = r.text[r.tokens[j].start].islower() and (r.lexicon.capital_nouns or r.any(("bind.to",), j - 3, j - 1))
    ends = j + 1 >= c.sentence.hi or r.word(j + 1) in _CLOSING
    return lower and ends and not r.hit("count.noun", j)


def _led(c: Clauses, b: Sum, since: int) -> bool:
    """Whether what stands before a bare number leads to an amount: an entry, a small word, a verb, a time."""
    r, i, lo = c.r, b.i, c.sentence.lo
    if i <= lo or r.led(("number.one", "weekday", "table.other"), i):
        # "subían un 42,7", "le 13", "venerdì 21", "Rang 14", "el 131 en exportación": a rate, a day, a place.
        return False
    pointed = r.word(i - 1) in _OPENING and i - 1 > lo
    at = i - pointed
    if any(p.j == at for p in c.periods) or _entry(c, at) or _of_that(c, at):
        return True
    if pointed:
        return _apart(c, b, since)
    if r.hit("place.of", i - 1) is not None and not r.any(("bind.reach", "country", "move", "cue"), max(lo, i - 6), i):
        # "in a delegation of 45"
        return False
    if r.led(_LEADING, i) or (r.is_link(i - 1) and not _is_day(c, b, since)):
        return True
    if (cue := r.ending("cue", i)) is not None and cue.category not in ("money", "share"):
        return True
    if r.hit("number.and", i - 1) is not None:
        return any(s.j == i - 1 and not s.counted for s in c.sums)
    opened = any(lo <= p.i and p.j < i for p in c.periods) or r.any(("product", "country"), lo, i) or c.flows()
    sure = "." in b.digits or since > lo or (opened and not _is_day(c, b, since))
    return bool(sure) and r.kind(i - 1) == WORD and r.text[r.tokens[i - 1].start].islower()


def _apart(c: Clauses, b: Sum, since: int) -> bool:
    """Whether a number behind a comma, a colon or a dash goes on with its own country, time or flow, or ends what its time began."""
    r, j, hi = c.r, b.j, c.sentence.hi
    if c.group_of(b.i):
        # "Germany ($10.3 billion), America (7.6)"
        alone = c.opened[c.group_of(b.i)] == b.i - 1 and r.word(j) == ")"
        return alone and since > c.sentence.lo and r.kind(b.i - 2) == WORD and r.capital(b.i - 2)
    at = r.skip_links(j + (r.word(j) == ","), hi, 3)
    timed = any(p.i in (j, at) for p in c.periods)
    placed_on = at > j and at < hi and r.at(("country", "city", "product", "bind.reach"), at)
    if timed or placed_on or (r.word(b.i - 1) == ":" and not r.glued(b.i) and since > c.sentence.lo):
        # "Le déficit s'est creusé à 12,4 milliards : 86,8 sont partis, 99,2 en sont venus"
        return True
    ended = j >= hi or r.word(j) in (";", ".", "»", '"')
    opened = any(since <= p.i and p.j <= b.i for p in c.periods) or r.any(("product", "country"), since, b.i)
    return ended and opened and len(b.digits) > 1 and not r.any(("cue",), since, b.i)


_DAYS = 31
"""The most that the day of a month can be."""


def _is_day(c: Clauses, b: Sum, since: int) -> bool:
    """Whether a number behind a small word may be a day, unless the amount before is told behind the same word."""
    if "." in b.digits or int(b.digits) > _DAYS:
        return False
    r = c.r
    return since == c.sentence.lo or not any(r.word(s.i - 1) == r.word(b.i - 1) for s in c.sums if s.j <= since)


def _of_that(c: Clauses, j: int) -> bool:
    """Whether words end before token `j` that point at the amount told before, of which parts follow: "De esa suma,", "Di questi,"."""
    return c.r.led(("bind.namely", "neutral.sum"), j)


_LEADING = (
    "bind.reach", "bind.to", "bind.by", "bind.only", "bind.compare", "bind.belong", "place.with", "neutral.falls", "status.past",
    "qualifier.approx", "qualifier.at_least", "qualifier.at_most", "qualifier.record", "move",
)  # fmt: skip


def _entry(c: Clauses, j: int) -> bool:
    """Whether a country or goods end before token `j`, as those of an entry do: "Japan | 0.9"."""
    goods = c.r.ending("product", j)
    return (goods is not None and goods.category == "name") or c.r.led(("country", "place.group", "bind.rest"), j)


def _of_else(c: Clauses, b: Sum, since: int) -> bool:
    """Whether something else than amounts was told last: a number of things, a per cent, other money."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    begin = max((k + 1 for k in range(since, b.i) if r.word(k) == ";"), default=since)
    end = next((k for k in range(b.j, hi) if r.word(k) in (",", ";")), hi)
    others = r.each(("bind.other", "count.noun", "bind.average"), begin, b.i)
    others = [h for h in others if not r.at(("time.months_unit", "time.year_unit"), h.i)]
    counted = any(s.counted and since <= s.i < b.i for s in (*c.sums, *c.bare))
    money = [q for q in c.cues if q.category == "money" and begin <= q.i < end]
    # "thanks to one large order of fire engines, 97": why it was so.
    others, money = ([h for h in told if not r.any(("bind.cause",), begin, h.i)] for told in (others, money))
    if counted or others:
        return True
    if money and not any(q.i > money[-1].i and q.j <= b.i for q in c.flows()):
        return True
    if r.any(("neutral.partner",), lo, b.i) and not any(q.j <= b.i for q in c.flows()):
        # "le 36e rang des partenaires de Prague, qui en compte plus de 200"
        return True
    rates = [g for g in c.rates if since <= g.i and g.j <= b.i and c.group_of(g.i) == c.group_of(b.i)]
    rates = [g for g in rates if g.form == "percent"]
    by = r.ending("bind.by", b.i) is not None and not any(q.j <= b.i for q in c.flows() if q.i >= lo)
    return bool(rates) and (by or rates[-1].j >= b.i - 4 and not r.begins("bind.to", rates[-1].j, b.i))
