"""Fiscal years: in which month those of a country begin, and whose an article or a sentence counts in."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.resolution import Fiscal
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sides.sources import article_source
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.times.calendar import Dateline
from briefing.ingest.extract.words.reading import Reading

_CALENDARS = {
    "JP": Fiscal(4, by_start=True), "IN": Fiscal(4, habit=True), "PK": Fiscal(7, habit=True), "BD": Fiscal(7, habit=True),
    "NP": Fiscal(7, day=16), "BT": Fiscal(7), "AU": Fiscal(7), "EG": Fiscal(7), "ET": Fiscal(7), "KE": Fiscal(7),
    "IR": Fiscal(3, day=21), "RW": Fiscal(7), "TZ": Fiscal(7), "UG": Fiscal(7),
}  # fmt: skip
"""Other countries' are left to review (extraction rules, 10)."""
_BY_YEAR = frozenset({
    "AR", "AT", "BE", "BO", "BR", "CH", "CL", "CN", "CO", "CZ", "DE", "EC", "ES", "FR", "GR", "GT", "IT", "KR", "KZ", "MX",
    "NI", "NL", "PA", "PE", "PL", "PT", "PY", "RU", "SV", "TR", "UA", "UY", "UZ",
})  # fmt: skip
"""Countries whose fiscal year is the calendar year: "durante el pasado ejercicio" in Spain."""


def of_article(r: Reading, line: Dateline, parties: Sequence[str]) -> Fiscal | None:
    """The fiscal year an article counts in: its parties', where they differ or are none that of its source or its dateline."""
    told = [code for code in parties if code in _CALENDARS]
    ours = [_CALENDARS[code] for code in told]
    ours = [fiscal for fiscal in ours if fiscal.habit] or ours
    if not ours and parties and _BY_YEAR.issuperset(parties):
        return Fiscal(1)
    if parties and len({fiscal.month for fiscal in ours}) < 2:
        return ours[0] if ours else None
    source = article_source(r)
    home = source.code if source is not None else line.city.category if line.city is not None else ""
    return _CALENDARS.get(home)


def of_sentence(c: Clauses, article: Fiscal | None) -> Fiscal | None:
    """The fiscal year that a sentence counts in: of the country it names with it or whose flow it tells, else the article's."""
    for year in c.r.within("time.fiscal", c.sentence.lo, c.sentence.hi):
        if named := c.r.within("country", year.i, year.j):
            # "The current Iranian calendar year"
            return _CALENDARS.get(named[0].value)
        whose = c.r.hit("country", year.j) or c.r.ending("country", year.i)
        if whose is not None and whose.category == "people" and whose.value in _CALENDARS:
            # "Au cours de l'exercice indien 2017-2018"
            return _CALENDARS[whose.value]
    for cue in c.flows():
        flow = FLOWS[cue.category]
        side = at_cue(c, cue, flow).reporter if flow is not Flow.TURNOVER else None
        if side is not None:
            return _CALENDARS.get(side.code) or (Fiscal(1) if side.code in _BY_YEAR else None)
    return article
