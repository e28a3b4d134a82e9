"""Periods: parts of a year as an article writes them: "the first nine months", "Q4", "the year to March"."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.period import Month
from briefing.ingest.extract.times.atoms import RECENT, PeriodAtom
from briefing.ingest.extract.times.closedyears import ended_in
from briefing.ingest.extract.times.dates import day_month, month_day
from briefing.ingest.extract.times.lettered import short_part
from briefing.ingest.extract.times.months import months_at
from briefing.ingest.extract.times.ordinals import ordinal_at
from briefing.ingest.extract.times.relations import with_year
from briefing.ingest.extract.times.sofar import so_far
from briefing.ingest.extract.times.years import month_at, range_mark, year_after
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def count_of_months(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """First eight months of 2024; nei primi otto mesi; nine months of 2024; 9M 2024; first two quarters."""
    first = r.hit("time.first", i)
    j = r.skip_links(first.j, hi, 1) if first else i
    if j >= hi:
        return None
    count = r.number_value(j)
    if count is None:
        return _month_by_number(r, i, hi)
    if not 1 <= count <= 12:
        return None
    cardinal = r.hit("cardinal", j)
    j = cardinal.j if cardinal else j + 1
    if first is None and j < hi and (first := r.hit("time.first", j)) is not None:
        # "les neuf premiers mois", "los nueve primeros meses".
        j = first.j
    ends = r.hit("time.last", j) if first is None and j < hi else None
    unit = r.hit("time.months_unit", ends.j) if ends is not None and ends.j < hi else None
    if unit is not None:
        # "The two final months of 2023"
        atom = with_year(r, i, unit.j, hi, 13 - count, 12)
        return atom if atom.year is not None else None
    unit = r.hit("time.months_unit", j) if j < hi else None
    if unit is not None and first is None and unit.j < hi and (first := r.hit("time.first", unit.j)) is not None:
        # "nei sei mesi iniziali"
        unit = unit._replace(j=first.j)
    if unit is not None and first is None and (closing := r.ending("time.last", i)) is not None:
        # "The last three months of 2023"
        atom = with_year(r, closing.i, unit.j, hi, 13 - count, 12)
        return atom if atom.year is not None or atom.relation in ("this", "last") else None
    if unit is not None:
        atom = with_year(r, i, unit.j, hi, 1, count)
        if atom.year is None and any(h.category == "same" and h.j == unit.j for h in r.within("year", i, unit.j)):
            # "За те же три месяца": those told before.
            return PeriodAtom(i, unit.j, relation="back", count=count, whole=False)
        if first is None and atom.year is None and not atom.relation and (_definite(r, i) or _describes(r, unit, hi)):
            # "In the seven months", "in deze acht maanden", "a seven-month total": those told before.
            return PeriodAtom(i, unit.j, relation="back", count=count, whole=False)
        named = atom.year is not None and (atom.i == i or r.ending("time.year_unit", i) is not None)
        return atom if first or named or atom.relation in ("this", "last") or so_far(r, i, unit.j, count) else None
    quarters = r.hit("time.quarter_unit", j) if j < hi else None
    if quarters is not None and count <= 4 and (first is not None or so_far(r, i, quarters.j, count)):
        return with_year(r, i, quarters.j, hi, 1, 3 * count)
    letter = r.hit("time.months_letter", j) if j < hi else None
    # "$5m in 2013" is money.
    if letter is not None and r.glued(j) and not first and r.ending("currency", i) is None:
        atom = with_year(r, i, letter.j, hi, 1, count)
        return atom if atom.year is not None and atom.i == i else None
    return None


def _month_by_number(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """One month by its place in a year: "in the first month of 2025", "nel secondo mese dell'anno"."""
    ordinal = r.hit("ordinal", i)
    unit = r.hit("time.months_unit", ordinal.j) if ordinal is not None and ordinal.j < hi else None
    if ordinal is None or unit is None or not ordinal.value.isdigit() or not 1 <= int(ordinal.value) <= _MONTHS:
        return None
    if r.hit("time.running", i) is not None:
        # "In the first months of this year": how many, it does not say.
        return None
    atom = with_year(r, i, unit.j, hi, int(ordinal.value), int(ordinal.value))
    known = atom.year is not None or atom.relation in ("this", "last")
    # "In the first month of the year": the last one that is over.
    at = r.skip_links(unit.j, hi, 2)
    return atom if known or (at < hi and at > unit.j and r.hit("time.year_unit", at) is not None) else None


_MONTHS = 12


def _definite(r: Reading, i: int) -> bool:
    """Whether a number of months is told as known: "the seven months", "in the same eight months"."""
    return r.ending("bind.definite", i) is not None and r.ending("time.past_mark", i) is None


_COUNTED = ("cue", "bind.total", "neutral.volume", "time.span", "time.results")
"""What months by their number may be of, right behind them: "the four-month | deficit", "a four-month | total"."""


def _describes(r: Reading, unit: Hit, hi: int) -> bool:
    """Whether a number of months only describes the amount told: "bringing the four-month total to"; no "five-month high"."""
    return r.gap(unit.i) == "-" and unit.j < hi and r.at(_COUNTED, unit.j)


ROLLING_ALONE = ("12", "6", "3")
"""The values of "the year to" and "the half-year to": months without a number before them."""


def rolling(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Twelve months to August 2024, the seven months to July, the year ending 30 June 2024: the months that end there."""
    led = r.hit("time.first", i)
    if led is not None and led.j < hi and (inner := rolling(r, led.j, hi)) is not None:
        # "За двенадцать месяцев по ноябрь 2023 года"
        return replace(inner, i=i)
    hit = r.hit("time.rolling", i)
    count: int | None = 1
    end = hit.j if hit is not None else i
    if hit is None or hit.value not in ROLLING_ALONE:
        count = r.number_value(i)
        cardinal = r.hit("cardinal", i)
        at = cardinal.j if cardinal else i + 1
        hit = r.hit("time.rolling", at)
        unit = r.hit("time.months_unit", at)
        end = max(_led_to_end(r, unit.j, hi) if unit is not None else 0, hit.j if hit is not None else 0)
    length = int(hit.value) if hit is not None else 1
    if not end or count is None or not 1 <= count <= 24:
        return None
    at = r.skip_links(end, hi, 2)
    if at >= hi:
        return None
    ending = closing_day(r, at, hi) or months_at(r, at, hi) or part_of_year(r, at, hi) or short_part(r, at, hi)
    ending = ending or _last_month(r, at)
    if ending is None:
        return None
    month, months = ending.last, count * length
    if ending.year is None:
        if months > 12 or (ending.relation and months > month):
            return None
        return PeriodAtom(i, ending.j, (month - months) % 12 + 1, month, relation=ending.relation, whole=False)
    year = ending.last_year or ending.year
    start = Month.from_ordinal(Month(year, month).ordinal - months + 1)
    return PeriodAtom(i, ending.j, start.month, month, start.year, year, whole=False)


def _last_month(r: Reading, i: int) -> PeriodAtom | None:
    """The month before that of publication, where months end in it: "for the quarter ended | last month"."""
    hit = r.hit("year", i)
    if hit is None or hit.category != "month" or r.published is None:
        return None
    month = Month.from_ordinal(Month(r.published.year, r.published.month).ordinal + int(hit.value))
    return PeriodAtom(i, hit.j, month.month, month.month, month.year, whole=False)


def _led_to_end(r: Reading, i: int, hi: int) -> int:
    """Past the words from a number of months to when they ended: "mois | allant jusqu'à la fin", "mesi | fino alla fine di"; 0 if there are none."""
    # "En los últimos doce meses, hasta marzo,"
    at, told = i + (i < hi and r.word(i) == ","), False
    for _ in range(_LEADS):
        places = (at, *((at + 1,) if told and r.is_link(at) else ()))
        hits = [h for k in places if k < hi for slot in _TO_END if (h := r.hit(slot, k)) is not None]
        if not hits:
            break
        told, at = True, max(h.j for h in hits)
    return at if told else 0


_TO_END = ("time.ended", "time.to_date", "time.range_to")
_LEADS = 3
"""Such words in a row: "ended", "up to", "the end of"."""


_MONTH_ENDS = 28
"""The first day on which a month may end."""


def closing_day(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The month that a day at token `i` closes ("30 June 2024"), or the one before that it opens on."""
    day = day_month(r, i, hi) or month_day(r, i, hi)
    if day is None or day.last_day is not None or 1 < day.day < _MONTH_ENDS:
        return None
    month, year = day.month, day.year
    if day.day == 1:
        year = year - 1 if year is not None and month == 1 else year
        month = (month - 2) % 12 + 1
    return PeriodAtom(i, day.j, month, month, year, whole=False)


def to_date(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The year up to a month: "à fin septembre 2024", "hasta septiembre de 2024", "as of 1 October 2024"."""
    hit = r.hit("time.to_date", i)
    if hit is None or hit.j >= hi or r.ending("bind.compare", hit.j) is not None:
        return None
    about = r.ending("neutral.concerning", hit.i + 1)
    if about is not None and about.i < hit.i:
        # "En lo que se refiere a mayo"
        return None
    at = r.skip_links(hit.j, hi, 1)
    if at >= hi:
        return None
    closed = closing_day(r, at, hi)
    if closed is not None and hit.j - hit.i > 1:
        return PeriodAtom(i, closed.j, 1, closed.last, closed.year, whole=False)
    month = month_at(r, at)
    if month is not None:
        # "L'exercice 2022-2023, clos fin mars"
        return ended_in(r, i, at + 1, month, hi) or with_year(r, i, at + 1, hi, 1, month)
    # "Hasta el décimo mes del año"
    numbered = _month_by_number(r, at, hi)
    if numbered is not None:
        return replace(numbered, i=i, first=1)
    # "Bis zum Ende des dritten Quartals 2017"
    quarter = part_of_year(r, at, hi) or short_part(r, at, hi)
    if quarter is None or quarter.relation or quarter.whole or quarter.last % 3:
        return None
    if quarter.year is None and hit.j - hit.i == 1:
        return None
    return replace(quarter, i=i, first=1)


def month_ended(r: Reading, period: PeriodAtom) -> PeriodAtom:
    """The month alone at whose end something happens: "eind oktober" of a visit, which of a flow is the year up to it."""
    led = not period.whole and period.first == 1 < period.last and r.hit("time.to_date", period.i) is not None
    return replace(period, first=period.last) if led else period


def part_of_year(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """First quarter of 2024; secondo semestre; I half; third-quarter."""
    told = r.hit("time.back", i)
    if told is not None and (led := r.ending("year", i)) is not None and led.category == "this":
        # "В этом году за тот же период": the same months of this year.
        told = None
    inside = range(i, told.j) if told is not None else ()
    if told is not None and any((y := r.hit("year", k)) is not None and y.j > told.j for k in inside):
        # "Nel trimestre precedente": the one before.
        return None
    if told is not None and told.value == "1" and month_at(r, told.j) is not None:
        # "Die Ausfuhren des Monats Mai"
        return None
    if told is not None and any(rolling(r, k, hi) is not None for k in inside):
        # "In the quarter ending September"
        return None
    if told is not None and year_after(r, told.j, hi)[0] is None and not _named_after(r, told.j, hi):
        return PeriodAtom(i, told.j, relation="back", count=int(told.value), whole=False)
    named = r.hit("time.part", i) or _part_in_month(r, i)
    if named is not None:
        first, _, last = named.value.partition("-")
        atom = with_year(r, i, named.j, hi, int(first), int(last))
        closing = first == last and int(first) in (1, _MONTHS)
        if not closing or atom.relation in ("this", "last") or _of_year(r, atom, hi):
            # "Last month" is December only of a year: "el último mes de 2017", "im letzten Monat des Jahres".
            return atom
    if (numbered := _numbered_part(r, i, hi)) is not None:
        return numbered
    found = ordinal_at(r, i, hi)
    if found is None:
        return _just_over(r, i, hi)
    value, j = found
    if j >= hi:
        return None
    for slot, parts in (("time.quarter_unit", 4), ("time.half_unit", 2)):
        unit = r.hit(slot, j)
        if unit is None:
            continue
        number = value or parts
        if number > parts or _of_month(r, unit.j, hi):
            return None
        length = 12 // parts
        opens, ends = (number - 1) * length + 1, number * length
        atom = with_year(r, i, _past_months(r, unit.j, hi, opens, ends), hi, opens, ends)
        return atom if value or _of_year(r, atom, hi) else replace(atom, count=0)
    return _parts_of_year(r, i, value, j, hi)


def _of_month(r: Reading, j: int, hi: int) -> bool:
    """Whether a half is that of one month: "the second half | of June", "la segunda mitad | de junio", "первой половины | мая"."""
    at = r.skip_links(j, hi, 2)
    month = month_at(r, at) if at < hi and r.word(j) != "(" else None
    led = at > j or r.is_link(j - 1) or r.lexicon.genitive
    return month is not None and led and range_mark(r, at + 1, hi) is None


def _part_in_month(r: Reading, i: int) -> Hit | None:
    """The part of a year inside words for the month before now: "im | letzten Monat" (des Jahres)."""
    month = r.hit("year", i)
    return r.ending("time.part", month.j) if month is not None and month.category == "month" else None


def _of_year(r: Reading, atom: PeriodAtom, hi: int) -> bool:
    """Whether "the last quarter" is that of a year, told or not: "nell'ultimo trimestre | dell'anno", "im letzten Quartal | 2023"."""
    at = r.skip_links(atom.j, hi, 2)
    told = atom.year is not None or bool(atom.relation)
    return told or r.begins("time.year_unit", atom.j, min(hi, at + 1))


def _just_over(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """A quarter or half-year just over, by a mark before or behind it or by its figures: "afgelopen kwartaal", "die Halbjahreszahlen"."""
    figures = r.hit("time.part_figures", i)
    if figures is not None:
        # "Half-year figures for 2022" are of nobody knows which half.
        relation = RECENT if int(figures.value) <= _HALF else ""
        told = year_after(r, figures.j, hi)[0] is None
        return PeriodAtom(i, figures.j, 1, int(figures.value), relation=relation, whole=False) if told else None
    mark = r.hit("time.past_mark", i)
    at = mark.j if mark is not None else i
    for slot, months in (("time.quarter_unit", 3), ("time.half_unit", 6)):
        unit = r.hit(slot, at) if at < hi else None
        behind = r.hit("time.past_mark", unit.j) if unit is not None and mark is None and unit.j < hi else None
        if unit is not None and (mark is not None or behind is not None):
            end = behind.j if behind is not None else unit.j
            return (
                PeriodAtom(i, end, 1, months, relation=RECENT, whole=False)
                if year_after(r, end, hi)[0] is None
                else None
            )
    return None


_HALF = 6
"""Months of a half-year."""


def _past_months(r: Reading, j: int, hi: int, first: int, last: int) -> int:
    """Past the months or the short name of a part of a year, told behind it before its year: "first half (H1) of", "Halbjahr (Januar - Juni)"."""
    short = short_part(r, j + 1, hi) if j + 1 < hi and r.word(j) == "(" else None
    if short is not None and (short.first, short.last, r.word(short.j)) == (first, last, ")"):
        return short.j + 1
    months = _named_months(r, j + 1, hi) if j + 1 < hi and r.word(j) == "(" else None
    return months[2] + 1 if months is not None and months[:2] == (first, last) and r.word(months[2]) == ")" else j


def _numbered_part(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """A quarter or half whose number stands behind its noun: "Quarter 2 (April to June) 2016", "Quartal 3/2024"."""
    for slot, parts in (("time.quarter_unit", 4), ("time.half_unit", 2)):
        unit = r.hit(slot, i)
        if unit is None or unit.j - unit.i != 1 or unit.j >= hi or r.word(unit.j) not in _PARTS[:parts]:
            continue
        number, length, j = int(r.word(unit.j)), 12 // parts, unit.j + 1
        first, last = (number - 1) * length + 1, number * length
        opened = j < hi and r.word(j) == "("
        months = _named_months(r, j + opened, hi)
        if months is not None and months[:2] == (first, last):
            # "Quarter 1 January to March 2015"
            j = months[2] + (opened and r.word(months[2]) == ")")
        atom = with_year(r, i, j, hi, first, last)
        # Without a year only as a row's label: "Trimestre 1   4 120".
        return atom if atom.year is not None or atom.relation or "\n" in r.gap(i) else None
    return None


_PARTS = ("1", "2", "3", "4")


def _named_months(r: Reading, i: int, hi: int) -> tuple[int, int, int] | None:
    """Two months told as a range from token `i` on, and the token behind them."""
    first = month_at(r, i) if i < hi else None
    start = range_mark(r, i + 1, hi) if first is not None else None
    last = month_at(r, start) if start is not None and start < hi else None
    return (first, last, start + 1) if first is not None and last is not None and start is not None else None


def _parts_of_year(r: Reading, i: int, value: int, j: int, hi: int) -> PeriodAtom | None:
    """Parts told as a range, their noun once: "I-III кварталы 2024 года", "first to third quarters", "1-3 кв."."""
    start = range_mark(r, j, hi) or (j + 1 if r.hit("number.and", j) is not None else None)
    second = ordinal_at(r, start, hi) if start is not None and start < hi else None
    unit = r.hit("time.quarter_unit", second[1]) if second is not None and second[1] < hi else None
    if second is None or unit is None or not 1 <= value < second[0] <= 4:
        return None
    if start is not None and r.hit("number.and", start - 1) is not None and second[0] != value + 1:
        return None
    return with_year(r, i, unit.j, hi, 3 * value - 2, 3 * second[0])


def _named_after(r: Reading, i: int, hi: int) -> bool:
    """Whether a part of a year is told apart by what follows: "le trimestre clos en mars", "il semestre scorso"."""
    at = r.skip_links(i, hi, 2)
    if at >= hi:
        return False
    slots = (
        "month",
        "year",
        "time.last",
        "time.first",
        "time.past_mark",
        "time.future_mark",
        "time.quarter_unit",
        "event.next",
    )
    return r.at(slots, at)


def elliptic_part(r: Reading, i: int, hi: int, told: list[PeriodAtom]) -> PeriodAtom | None:
    """A quarter or half whose noun was told before: "$702 million in the fourth quarter, $655 million in the third"."""
    hit = r.hit("ordinal", i)
    if hit is None or not told or told[-1].whole or r.hit("month", hit.j):
        return None
    if (part := r.ending("move", hit.j)) is not None and part.category == "fraction":
        # "ridotte di un quarto"
        return None
    length = told[-1].last - told[-1].first + 1
    number = int(hit.value)
    placed = r.led(("place.at",), i, i - 1) and r.hit("place.at", i) is None
    # "Rose by 1.4% in the second quarter compared with the first"
    placed = placed or r.led(("bind.compare",), i, i - 1)
    # "..., the second $26 billion", "..., the second EUR 26 billion", "второй – 26 млрд, а первый – 25 млрд"
    at = hit.j + (hit.j < hi and r.word(hit.j) == "-")
    counted = at + (r.hit("currency", at) is not None)
    money = counted < hi and r.kind(counted) == NUMBER
    money = money and (counted > at or r.at(("scale", "currency"), counted + 1))
    placed = placed or (money and (r.is_link(i - 1) or at > hit.j))
    ends = (
        hit.j >= hi
        # "Im zweiten Quartal 160 Millionen und im dritten 170 Millionen"
        or money
        or r.kind(hit.j) not in (WORD, NUMBER)
        or r.at(("number.and", "bind.compare", "bind.reach", "bind.by"), hit.j)
        # "In the first quarter they stood at 680 million, in the second at 272 million"
        or r.at(("bind.to", "bind.of"), hit.j)
        and r.kind(min(hit.j + 1, hi - 1)) == NUMBER
    )
    if length not in (3, 6) or number * length > 12 or not placed or not ends:
        return None
    # Not "die Ausfuhren nach Peru": a comparison leads to its amount.
    led = [r.skip_qualifiers(h.j, i) for h in r.within("bind.compare", told[-1].j, i)]
    year, against = told[-1].year, any(r.kind(k) == NUMBER or r.hit("currency", k) is not None for k in led)
    if year is not None and against and number * length > told[-1].last:
        # "3 million in the first quarter of 2025, against 2 in the fourth": of the year before.
        year -= 1
    return PeriodAtom(i, hit.j, (number - 1) * length + 1, number * length, year, whole=False)
