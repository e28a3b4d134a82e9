"""Indices, levels and averages told in per cent: "102.9 % of 2018" is a change by 2.9, "at 80 % of" a level, "7 % a year" neither."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.scope.spanning import span_of_years
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.times.years import years_to_now
from briefing.ingest.extract.words.reading import Reading

_LEAST_INDEX, _MOST_INDEX = 30, 400
"""Between these a percentage of the base's level is taken for an index."""


def indexed(c: Clauses, rate: Rate) -> Decimal | None:
    """A level in per cent of the base's: "102,3 % к уровню 2023 года", "темп роста 105,2 %"."""
    if rate.form != "percent" or not _LEAST_INDEX <= rate.percent <= _MOST_INDEX:
        return None
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    before = [h for h in r.within("move", max(lo, rate.i - 5), rate.i) if h.category == "index"]
    behind = r.hit("move", rate.j) if rate.j < hi else None
    index = bool(before) or (behind is not None and behind.category == "index")
    if index or _on_level(c, rate) or _level_beside(c, rate) or _next_index(c, rate):
        return rate.percent - 100
    return None


_LEAST_LEVEL = 70
"""The least percentage that is surely a level and no change where only "to 2018" follows it."""


def _on_level(c: Clauses, rate: Rate) -> bool:
    """Whether a rate stands right before the year whose level it is in per cent of: "(102,9% к 2018 году)"."""
    r = c.r
    on = r.hit("bind.level", rate.j)
    if on is None or rate.percent < _LEAST_LEVEL or led_by(c, rate):
        return False
    atom = c.period_at(r.skip_links(on.j, c.sentence.hi, 1))
    return atom is not None and (r.published is None or atom.year is None or atom.year <= r.published.year)


def _level_beside(c: Clauses, rate: Rate) -> bool:
    """Whether a parenthesis behind an amount that only was tells its level in per cent of another time's: "23 million (118.7 % compared to 2020)"."""
    r, group = c.r, c.group_of(rate.i)
    if not group or rate.signed or not _LEAST_LEVEL <= rate.percent < _MOST_LEVEL or not _on_base(r, rate.i, rate.j):
        return False
    opened = c.opened[group]
    timed = next((p for p in c.periods if p.j == opened), None)
    amount = next((s for s in reversed(c.sums) if s.j in (opened, timed.i if timed else opened)), None)
    amount = amount or next((s for s in reversed(c.sums) if timed is not None and 0 <= timed.i - s.j <= 1), None)
    # "Jumped to 23 million (118.7 % compared to 2020)": by so much, perhaps.
    return amount is not None and not r.any(("move",), c.sentence.lo, amount.i) and r.word(rate.i - 1) == "("


def _on_base(r: Reading, i: int, j: int) -> bool:
    """Whether words of comparison lead on from the rate at tokens `i` to `j` that opens a parenthesis, or "of the level of" do."""
    if r.hit("bind.compare", j) is not None:
        return True
    of = r.hit("place.of", j)
    return of is not None and r.any(("bind.mark",), of.j, of.j + _MARK)


_MARK = 4
"""Tokens from "of" to the word for a level: "of the 2020 level"."""


def _next_index(c: Clauses, rate: Rate) -> bool:
    """Whether a rate fills a parenthesis of a list whose first one is an index: "... (102,9% к 2018 году), экспорт - 1 млрд (98,4%)"."""
    if not _alone(c, rate) or rate.percent < _LEAST_LEVEL:
        return False
    if _about_hundred(c):
        return True
    first = next((g for g in c.rates if c.group_of(g.i)), rate)
    if first is rate:
        return _index_before(c)
    return first is not rate and first.form == "percent" and not first.signed and indexed(c, first) is not None


def _about_hundred(c: Clauses) -> bool:
    """Whether the rates that fill parentheses behind amounts lie on both sides of a hundred, as no shares do: "1,3 млрд (124%), 1,2 млрд (90,1%)"."""
    ends = {s.j for s in c.sums}
    told = [g for g in c.rates if _alone(c, g) and c.opened[c.group_of(g.i)] in ends]
    plain = all(g.form == "percent" and not g.signed and _LEAST_LEVEL <= g.percent < _MOST_LEVEL for g in told)
    return plain and any(g.percent > _WHOLE for g in told) and any(g.percent < _WHOLE for g in told)


_WHOLE, _MOST_LEVEL = 100, 200
"""The level in per cent that is no change, and from where on one is more likely a change."""


def _index_before(c: Clauses) -> bool:
    """Whether the sentence before, in the paragraph, counts in per cent of a level: "(темп роста - 122,4%). Экспорт - 25,9 млрд (133,6%)"."""
    r, lo = c.r, c.sentence.lo
    before = r.sentence_before(lo)
    if before is None or before.block != c.sentence.block:
        return False
    told = [h for h in r.within("move", before.lo, before.hi) if h.category == "index"]
    signs = r.within("percent", before.lo, before.hi)
    if any(0 <= p.i - h.j <= _INDEX for h in told for p in signs if p.i >= h.j):
        return True
    # "(118,7 % im Vergleich zu 2020). Davon waren 17,1 Mio. Exporte (112,4 %)"
    beside = [p for p in signs if r.word(p.i - 2) == "(" and _on_base(r, p.i - 1, p.j)]
    return any(len(r.word(p.i - 1).partition(r.lexicon.decimal)[0]) > _DIGITS for p in beside)


_DIGITS = 2
"""Digits of the largest change that is surely none of a level."""
_INDEX = 4
"""Tokens between a word for an index and the sign of per cent."""


def _alone(c: Clauses, rate: Rate) -> bool:
    return c.group_of(rate.i) > 0 and c.r.word(rate.i - 1) == "(" and c.r.word(rate.j) == ")"


def led_by(c: Clauses, rate: Rate) -> bool:
    """Whether a word such as "by" stands before a rate."""
    r, lo = c.r, back(c, rate.i)[-1]
    # "Più di due terzi del totale": the "di" of "more than" leads no change.
    within = {k for h in r.each(_THAN, lo, rate.i) for k in range(h.i + 1, h.j)}
    return any(r.hit("bind.by", k) for k in range(lo, rate.i) if k not in within)


_THAN = ("qualifier.at_least", "qualifier.at_most")


def averaged(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is that of any one year on average: "di 7 % all'anno", "en los últimos cinco años creció 33% anual"."""
    r, lo = c.r, c.sentence.lo
    # "Un taux de croissance annuel moyen de 7 %": a phrase that only ends near.
    ahead = [h for h in r.within("bind.average", max(lo, rate.i - _YEARS), rate.i) if rate.i - h.j < _BEFORE]
    told = [h for h in (r.hit("bind.average", rate.j), *ahead) if h]
    # "11 % l'an", not "11 % l'an dernier"
    if any((named := r.hit("year", h.i)) is None or named.j <= h.j for h in told):
        return True
    each = r.within("time.every_year", max(lo, rate.i - _BEFORE - 1), rate.i)
    if each and all(r.kind(k) == "w" for k in range(each[-1].j, rate.i)) and _over_years(c):
        # "An annual rate of 7 per cent between 2010 and 2017"
        return True
    yearly = r.hit("year", rate.j)
    return (
        yearly is not None and yearly.category == "yearly" and bool(years_to_now(r, max(lo, rate.i - _YEARS), rate.i))
    )


def _over_years(c: Clauses) -> bool:
    """Whether a sentence tells of several years: "between 2010 and 2017", "in 2010-2017"."""
    runs = (p.last_year - p.year for p in c.periods if p.last_year and p.year and not p.fiscal)
    return span_of_years(c) is not None or any(run > 1 for run in runs)


_BEFORE, _YEARS = 4, 20
"""Tokens before a rate in which "on average" stands, and the years that it is told of."""
