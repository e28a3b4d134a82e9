"""Whole years by their number or by what they are to another ("last year"), and the year of a part of one."""

from __future__ import annotations

from dataclasses import replace

from briefing.ingest.extract.times.atoms import ENDED, RUNNING, PeriodAtom
from briefing.ingest.extract.times.bareyears import bare_year, is_entire
from briefing.ingest.extract.times.years import FIRST_YEAR, year_after, year_at, year_before, year_end, years_of
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def with_year(r: Reading, start: int, i: int, hi: int, first: int, last: int, *, named: bool = False) -> PeriodAtom:
    """A part of a year ending at token `i`, with the year that follows or stands just before; `named` are its months."""
    fiscal = fiscal_after(r, i, hi)
    if fiscal is not None:
        relation = ENDED if fiscal.relation == RUNNING else fiscal.relation
        return replace(fiscal, i=start, first=first, last=last, relation=relation, whole=False, named=named)
    span = _span_named(r, i, first, last) if i < hi and first != last else None
    if span is not None:
        i = span.j
    year, end = year_after(r, i, hi)
    if year is not None:
        return PeriodAtom(start, end, first, last, year, whole=False)
    places = [i, *(k + 1 for k in range(i, min(i + 2, hi - 1)) if all(r.is_link(m) for m in range(i, k + 1)))]
    hit = next((h for k in places if (h := r.hit("year", k)) is not None), None)
    if hit is not None and hit.category == "earlier" and any(_only_from(r, k) for k in range(i, hit.i + 1)):
        # "Surged 7 per cent in July from a year earlier": this year's July.
        hit = None
    if hit is not None and hit.category in ("this", "last", "next", "earlier"):
        return PeriodAtom(start, hit.j, first, last, relation=hit.category, whole=False)
    before, opened = year_before(r, start)
    if before is not None:
        return PeriodAtom(opened, i, first, last, before, whole=False)
    return PeriodAtom(start, i, first, last, whole=False, named=named)


_UNITS = {3: "time.quarter_unit", 6: "time.half_unit"}


def _span_named(r: Reading, i: int, first: int, last: int) -> Hit | None:
    """The word for what two months span: "in the January-July | period of this year", "the January-March | quarter of 2023"."""
    unit = _UNITS.get(last - first + 1)
    return r.hit("time.span", i) or (r.hit(unit, i) if unit is not None else None)


def _only_from(r: Reading, i: int) -> bool:
    """Whether a word leads from somewhere and is no "of" as well: "from", not the "de" of "julio del año anterior"."""
    return r.hit("bind.from", i) is not None and r.hit("place.of", i) is None


def fiscal_after(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The fiscal year that a part of a year is of: "the first nine months of the current fiscal year", "Q1 of 2024-25".

    Either may stand in a parenthesis: "July-June (2023-24)", "the first nine months (July-March) of FY24".
    """
    opened = i < hi and r.word(i) == "("
    i += opened or (i < hi and r.word(i) == ")")
    at, end = i, r.skip_links(i, hi, 2)
    while at < end and r.hit("year", at) is None:
        at += 1
    if at >= hi:
        return None
    atom = related(r, at, hi) or (bare_year(r, at, hi) if r.kind(at) == NUMBER else None)
    past = r.hit("status.past", at) if atom is None else None
    if past is not None and past.j < hi and r.kind(past.j) == NUMBER:
        # "The first two months of the current 2013-14 fiscal year"
        atom = bare_year(r, past.j, hi)
    if atom is None:
        at = _past_whose(r, at, hi)
    if atom is None and (mark := r.hit("time.fiscal", at)) is not None:
        at = mark.j + (mark.j < hi and r.word(mark.j) == "'")
        atom = bare_year(r, at, hi) if at < hi else None
        atom = atom or PeriodAtom(mark.i, mark.j, relation=RUNNING, fiscal=True)
    if atom is None or not atom.fiscal or opened and r.word(atom.j) != ")":
        return None
    return replace(atom, j=atom.j + 1) if opened else atom


def _past_whose(r: Reading, i: int, hi: int) -> int:
    """Past "current" and the people that stand before the word for a fiscal year: "the | current Ethiopian | fiscal year"; else `i`."""
    at = i
    noun = r.hit("epithet.noun", at)
    if noun is not None and noun.j < hi and (whose := r.hit("place.possessive", noun.j)) is not None:
        # "The country's | current budget year"
        at = whose.j
    for slot in ("status.past", "country"):
        hit = r.hit(slot, at) if at < hi else None
        at = hit.j if hit is not None else at
    return at if at < hi and at > i and r.hit("time.fiscal", at) is not None else i


def related(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Last year, this year, a year earlier, the same period of 2023."""
    hit = r.hit("year", i)
    fiscal = _marked_fiscal(r, i, hi) if r.hits.get("time.fiscal") else None
    if fiscal is not None and (hit is None or hit.j < fiscal.j):
        hit = fiscal
    if hit is None:
        return _years_back(r, i, hi)
    if hit.category == "whole" and r.hit("time.rolling", hit.j - 1):
        return None
    if hit.category == "whole" and (known := year_after(r, hit.j, hi))[0] is not None:
        # "For the full year 2024"
        at = next((k for k in range(hit.j, known[1]) if year_at(r, k) is not None), hit.j)
        atom = bare_year(r, at, hi)
        return replace(atom, i=i) if atom is not None else None
    if hit.category == "yearly" and r.begins("time.rolling", i + 1, hit.j):
        # "Sur douze mois à fin juin 2023"
        return None
    if hit.category == "last" and r.hit("time.not_last", hit.j) is not None:
        # "In 2019, the last year before the pandemic"
        return None
    if hit.category == RUNNING and r.ending("bind.first", i) is not None:
        # "For the first time since the start of the year": the months gone by only had nothing of the kind.
        return None
    if hit.category == "that":
        return _that_year(r, hit)
    if hit.category == "then":
        return _then(r, hit)
    if hit.category == "ago":
        return PeriodAtom(i, hit.j, relation="ago", count=int(hit.value))
    if hit.category == "month":
        return PeriodAtom(i, hit.j, relation="month", count=int(hit.value), whole=False)
    if hit.category == "after":
        return PeriodAtom(i, hit.j, relation="after", count=int(hit.value), whole=False)
    if hit.category == "prior":
        end = hit.j
        if hit.value == "1" and end < hi and r.hit("month", end) is not None:
            # "gegenüber dem Vormonat November 2019"
            end = year_after(r, end + 1, hi)[1] if year_after(r, end + 1, hi)[0] is not None else end + 1
        return PeriodAtom(i, end, relation="prior", count=int(hit.value), whole=False)
    spelled = _spelled_fiscal(r, hit, hi)
    if spelled is not None:
        return replace(spelled, i=i)
    if hit.category == "earlier" and (named := year_at(r, hit.j)) is not None and hit.j < hi:
        # "Gegenüber dem Vorjahr 2005"
        return PeriodAtom(i, year_end(r, hit.j, hi), year=named)
    if hit.category != "same":
        ours, entire = (bool(r.within(slot, i, hit.j)) for slot in ("time.fiscal", "time.entire"))
        return PeriodAtom(i, hit.j, relation=hit.category, fiscal=ours, entire=entire or is_entire(r, i))
    year, end = year_after(r, _past_gloss(r, hit.j, hi), hi)
    if year is not None:
        return PeriodAtom(i, end, year=year, relation="same", whole=False)
    at = r.skip_links(hit.j, hi, 2)
    mark = r.hit("time.fiscal", at) if at < hi else None
    spelled = bare_year(r, mark.j, hi) if mark is not None and mark.j < hi else None
    if spelled is not None and spelled.fiscal and spelled.year is not None:
        # "In the same period of financial year 2022-23", "of FY22"
        ends = spelled.closing
        return PeriodAtom(i, spelled.j, year=spelled.year, relation="same", whole=False, fiscal=ends, closing=ends)
    places = [*range(hit.j, min(hi, at + 1))]
    if hit.j < hi and r.word(hit.j) == ",":
        # "Par rapport à la même période, l'année dernière"
        places += range(hit.j + 1, min(hi, r.skip_links(hit.j + 1, hi, 1) + 1))
    following = next((h for k in places if (h := r.hit("year", k)) is not None), None)
    if following is not None and following.category == "this" and r.published is not None:
        # "In the same period of this year"
        return PeriodAtom(i, following.j, year=r.published.year, relation="same", whole=False)
    told = following is not None and following.category in ("last", "earlier")
    ends = following is None or following.j >= hi
    apart = (
        told
        and following is not None
        and following.i > at
        and not ends
        and r.word(following.j) not in (",", ".", ";", ")")
    )
    # "In the same period, last year's imports": another amount's.
    end = following.j if told and following is not None and not apart else hit.j
    return PeriodAtom(i, end, relation="same", whole=False)


def _past_gloss(r: Reading, at: int, hi: int) -> int:
    """Past a parenthesis that only names the months meant: "in the corresponding period | (Q1) of 2022"."""
    if at >= hi or r.word(at) != "(":
        return at
    closed = next((k for k in range(at + 1, min(hi, at + _GLOSS)) if r.word(k) == ")"), None)
    return closed + 1 if closed is not None and r.hit("currency", at + 1) is None else at


_GLOSS = 8
"""Tokens of the longest parenthesis that names the months of "the same period"."""
_MARKS = (
    ("time.past_mark", "last"),
    ("time.last", "last"),
    ("time.current", "this"),
    ("time.future_mark", "next"),
)
"""What tells which fiscal year is meant, and what that is to this one."""


def _marked_fiscal(r: Reading, i: int, hi: int) -> Hit | None:
    """A fiscal year told by what it is to now: "afgelopen boekjaar", "l'ultimo anno fiscale", "l'exercice en cours"."""
    for slot, category in _MARKS:
        mark = r.hit(slot, i)
        fiscal = r.hit("time.fiscal", mark.j) if mark is not None and mark.j < hi else None
        if fiscal is not None:
            at = i - 1 if r.is_link(i - 1) else i
            # "2021, el último ejercicio normal"
            named = r.word(at - 1) == "," and year_at(r, at - 2) is not None
            return Hit(i, fiscal.j, category, "") if not named else None
    fiscal = r.hit("time.fiscal", i)
    if fiscal is not None and fiscal.j < hi:
        for slot, category in _MARKS:
            if (mark := r.hit(slot, fiscal.j)) is not None:
                return Hit(i, mark.j, category, "")
    year = r.hit("year", i)
    over = r.hit("time.fiscal", year.j - 1) if year is not None and year.category in ("this", "last", "next") else None
    # "El último año | fiscal"
    return year._replace(j=over.j) if year is not None and over is not None and over.j > year.j else None


def _spelled_fiscal(r: Reading, hit: Hit, hi: int) -> PeriodAtom | None:
    """The fiscal year that is spelled out behind what it is to another: "the previous financial year | 2019-20", "the current fiscal, 2018-19"."""
    if hit.category not in ("this", "last", "earlier") or not r.within("time.fiscal", hit.i, hit.j):
        return None
    at = hit.j + (hit.j < hi and r.word(hit.j) in (",", "("))
    told = bare_year(r, at, hi) if at < hi and r.kind(at) == NUMBER else None
    return told if told is not None and told.fiscal and told.last_year is not None and not told.closing else None


def _that_year(r: Reading, hit: Hit) -> PeriodAtom | None:
    """The year named last before "that year", in the same paragraph: "suscribieron en 2014 el tratado. Ese año el comercio ...".

    At the head of a paragraph the only one that the end of the one before names.
    """
    crossed, found, base = 0, None, None
    for k in range(hit.i - 1, max(-1, hit.i - _NAMED), -1):
        crossed += "\n" in r.plain[r.tokens[k].end : r.tokens[k + 1].start]
        if crossed > (base is None):
            break
        if (year := year_at(r, k)) is None:
            continue
        if not crossed:
            if base is None and _compared(r, k):
                # "In 2011 trade came to 2.9 billion, 32% above that of 2010. In that year ...": 2011.
                base = year
                continue
            return PeriodAtom(hit.i, hit.j, year=year)
        if found not in (None, year):
            return None
        found = year
    found = found if base is None else base
    return PeriodAtom(hit.i, hit.j, year=found) if found is not None else None


def _compared(r: Reading, i: int) -> bool:
    """Whether the year at token `i` is only what something is compared with: "más que en 2010", "superior al de 2010"."""
    at, small = i, ("neutral.those", "neutral.that", "place.at", "place.of")
    while at > 0 and i - at < _LED_TO:
        more = r.ending("move", at)
        if r.ending("bind.compare", at) is not None or more is not None and more.category in ("more", "less"):
            return True
        if not r.is_link(at - 1) and all(r.ending(slot, at) is None for slot in small):
            return False
        at -= 1
    return False


_LED_TO = 4
"""Small words from "than" to the year compared with: "than in the year of"."""


def _then(r: Reading, hit: Hit) -> PeriodAtom | None:
    """The year named last, by a word that opens what is told of it: "plus que le record de 2011. À l'époque, elles ..."."""
    opens = (
        hit.i == 0 or r.word(hit.i - 1) in _OPENS or "\n" in r.plain[r.tokens[hit.i - 1].end : r.tokens[hit.i].start]
    )
    told = _that_year(r, hit) if opens or _beside_verb(r, hit) else None
    if told is None:
        return None
    at = next(k for k in range(hit.i - 1, -1, -1) if year_at(r, k) is not None)
    parts = ("month", "time.months_unit", "time.quarter_unit", "time.half_unit", "time.span")
    near = range(max(0, at - _PART), at)
    # "Im Juli 2014": whether the whole year is meant is open.
    return None if r.at(parts, *near) else told


def _beside_verb(r: Reading, hit: Hit) -> bool:
    """Whether a word for a time told before stands with the verb of a sentence that names no year itself: "Ausfuhren betrugen damals"."""
    lo = next((k + 1 for k in range(hit.i - 1, -1, -1) if r.word(k) in _OPENS), 0)
    if r.hit("bind.contrast", hit.i) is not None:
        # "Alors que les ventes": no time.
        return False
    with_verb = r.ending("bind.reach", hit.i) is not None or r.hit("bind.reach", hit.j) is not None
    # "Imports were worth 20.2 billion then and 4.1 in 2023"
    behind_amount = r.led(("currency", "scale"), hit.i)
    return (with_verb or behind_amount) and all(year_at(r, k) is None for k in range(lo, hit.i))


_OPENS = frozenset(".;:!?-(")
_PART = 3
"""Tokens before a year in which a part of it is named."""
_NAMED = 60
"""Tokens before "that year" in which the year is named."""


def _years_back(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Two years earlier, due anni fa, il y a trois ans, hace dos años."""
    led = r.hit("time.ago_before", i)
    later = r.hit("time.later_before", i) if led is None else None
    at = led.j if led is not None else later.j if later is not None else i
    if (decades := _decades_back(r, i, at, hi, led is not None)) is not None:
        return decades
    count = r.number_value(at) if at < hi else None
    if count is None or not 1 < count <= 30:
        return None
    cardinal = r.hit("cardinal", at)
    at = cardinal.j if cardinal else at + 1
    if led is not None:
        unit = r.hit("time.year_unit", at) if at < hi else None
        return PeriodAtom(i, unit.j, relation="ago", count=count) if unit is not None else None
    if later is not None:
        # "Спустя два года"
        unit = r.hit("time.year_unit", at) if at < hi else None
        told = unit is not None and not _beside_year(r, i)
        return PeriodAtom(i, unit.j, relation="later", count=count) if unit is not None and told else None
    for slot, relation in (
        ("time.years_earlier", "earlier"),
        ("time.years_later", "later"),
        ("time.years_ago", "ago"),
    ):
        hit = r.hit(slot, at) if at < hi else None
        if hit is not None and not (relation == "later" and _beside_year(r, i)):
            return PeriodAtom(i, hit.j, relation=relation, count=count)
    return None


def _beside_year(r: Reading, i: int) -> bool:
    """Whether a comma and a year stand right before: "in 2011, ten years after the treaty" tells the time already."""
    return r.word(i - 1) == "," and (r.number_value(i - 2) or 0) > FIRST_YEAR


def _decades_back(r: Reading, i: int, at: int, hi: int, led: bool) -> PeriodAtom | None:
    """A decade ago, hace dos décadas, vor einem Jahrzehnt; `at` is behind what leads it, if anything does."""
    slot = "time.decade" if led else "time.decades_ago"
    if at >= hi or not r.hits.get(slot):
        return None
    told, count = r.hit("cardinal", at), r.number_value(at)
    end = told.j if told is not None else at if r.hit(slot, at) is not None else at + 1
    if count is None and (end == at or r.is_link(at)):
        count = 1
    unit = r.hit(slot, end) if end < hi else None
    if count is None or unit is None or not 1 <= count <= _MOST_DECADES:
        return None
    earlier = unit.value == "earlier"
    return PeriodAtom(i, unit.j, relation="earlier" if earlier else "ago", count=count * years_of(unit))


_MOST_DECADES = 3
