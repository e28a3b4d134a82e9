"""Years, months and days: the one that a token is, the year told beside it, and the mark of a range."""

from __future__ import annotations

from briefing.ingest.extract.times.ordinals import past_suffix
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

FIRST_YEAR, LAST_YEAR = 1900, 2100
DECADE = 10
"""Years."""


def years_of(unit: Hit) -> int:
    """How many years a word for several is: 10 a decade, 5 a "quinquenio"."""
    return int(unit.value) if unit.value.isdigit() else DECADE


_RECENT = 3
"""Years before an article in which a number of four digits is hardly a count: "kaufte 2024 deutsche Waren"."""


def year_at(r: Reading, i: int) -> int | None:
    """The year that token `i` is, or None: four digits that are no amount, share or count."""
    token = r.tokens[i] if 0 <= i < len(r.tokens) else None
    if token is None or token.kind != NUMBER or len(token.word) != 4 or not token.word.isdigit():
        return None
    year = int(token.word)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if r.apart(i + 1) or ("\n" in r.gap(i + 1) and r.sentence_number(i) != r.sentence_number(i + 1)):
        # "2025      % var.": a heading of columns; "Trade 2023" over "million euros"
        return year
    if r.hit("scale", i + 1) or (r.hit("percent", i + 1) and not heads_change(r, i)):
        return None
    recent = r.published is not None and -1 <= r.published.year - year <= _RECENT
    if not recent and r.hit("count.noun", i + 1) and r.hit("product", i + 1) is None:
        # "Verkaufte 2024 Uhren im Wert von ..." tells the year.
        return None
    before = r.ending("currency", i)
    if (
        before is not None
        and "\n" not in r.gap(i)
        and not (r.kind(before.i - 1) == NUMBER or r.ending("scale", before.i) is not None)
    ):
        return None
    after = r.hit("currency", i + 1)
    if after is not None and "\n" not in r.gap(i + 1) and not (after.j < len(r.tokens) and r.kind(after.j) == NUMBER):
        return None
    return year


def heads_change(r: Reading, i: int) -> bool:
    """Whether a year stands right before the head of a column of changes: "2023 | 2024 | % change"."""
    head = r.hit("table.change", i + 1)
    if head is None or head.j - head.i < 2 or r.glued(i + 1):  # noqa: PLR2004 - "2 %" is no head
        return False
    return r.kind(i) == NUMBER and r.word(i).isdigit() and FIRST_YEAR <= int(r.word(i)) <= LAST_YEAR


def years_to_now(r: Reading, lo: int, hi: int, *, months: bool = False) -> list[Hit]:
    """The words for several years up to now: "en los | últimos | cinco años", "ces cinq | dernières | années", "the past decade".

    With `months` also those for several months.
    """
    found: list[Hit] = []
    slots = ("time.year_unit", "time.months_unit") if months else ("time.year_unit",)
    for mark in (*r.within("time.last", lo, hi), *r.within("time.past_mark", lo, hi)):
        unit = next((h for k in (mark.j, mark.j + 1) for slot in slots if (h := r.hit(slot, k)) is not None), None)
        counts = (r.number_value(mark.j), r.number_value(mark.i - 1))
        several = unit is not None and any(n is not None and 1 < n < _CENTURY for n in counts)
        if several or r.hit("time.decade", mark.j) is not None:
            found.append(mark)
    return found


_CENTURY = 100


def day_at(r: Reading, i: int) -> int | None:
    """A day of the month at token `i`: one or two digits, or an ordinal word."""
    if r.kind(i) == NUMBER:
        word = r.word(i)
        return int(word) if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31 else None
    return None


def month_at(r: Reading, i: int) -> int | None:
    """The month (1 to 12) that token `i` names, or None."""
    hit = r.hit("month", i)
    if hit is None or (r.lexicon.capital_months and not r.capital(i)):
        return None
    if r.hit("time.homonym", i) is not None and not _of_a_date(r, i):
        # "Productos del mar", "il Mar Nero"
        return None
    return None if r.hit("cardinal", i) and not _abbreviated(r, i) else int(hit.value)


def _of_a_date(r: Reading, i: int) -> bool:
    """Whether a word that may be a month has a day, a year or another month's dash beside it: "15 mar", "mar. 2024", "ene-mar"."""
    j = i + 1 + (r.word(i + 1) == ".")
    joined = any(r.word(k) in ("-", "/") for k in (i - 1, i + 1))
    return joined or r.kind(i - 1) == NUMBER or any(year_at(r, k) is not None for k in (j, j + 1))


def _abbreviated(r: Reading, i: int) -> bool:
    """Whether a word that is a number and a month ("sept") stands as the month: its stop, a day or a year beside it."""
    stopped = r.word(i + 1) == "." and r.glued(i + 1)
    return stopped or r.kind(i - 1) == NUMBER or year_at(r, i + 1) is not None


def year_after(r: Reading, i: int, hi: int) -> tuple[int | None, int]:
    """The year that follows a day or month, past a stop, a comma and small words; and where it ends."""
    j = i
    if j < hi and r.word(j) == "." and r.glued(j):
        j += 1
    if j < hi and (r.word(j) == "," or (r.word(j) == "/" and r.glued(j))):
        j += 1
    j = r.skip_links(j, hi, 2)
    if j > i and r.ending("bind.since", j) is not None:
        # "Il peggior primo trimestre dal 2009": that year is not the quarter's.
        return None, i
    unit = r.hit("time.year_unit", j) if j < hi else None
    if unit is not None and unit.j < hi and unit.i > i:
        # "de l'année 2025", "dell'anno 2025"
        j = unit.j
    year = year_at(r, j) if j < hi else None
    return (year, year_end(r, j, hi)) if year is not None else (None, i)


def year_before(r: Reading, i: int) -> tuple[int | None, int]:
    """The year right before token `i`, or parted from it by the word "year": "2024 жылдың тоғыз айында"."""
    unit = r.ending("time.year_unit", i)
    at = (unit.i if unit is not None else i) - 1
    year = year_at(r, at) if at >= 0 and not r.apart(at + 1) else None
    return (year, at) if year is not None else (None, i)


def year_end(r: Reading, i: int, hi: int) -> int:
    """Past the year at token `i` and the word "year" behind it: "2024 году", "2024-й год", "2024 г."."""
    j = past_suffix(r, i + 1)
    unit = r.hit("time.year_unit", j) if j < hi else None
    if unit is None:
        # "к первому полугодию 2023-го, когда"
        return j if j < hi and r.word(j - 1) != "." else i + 1
    end = unit.j
    return end + 1 if end < hi and r.word(end) == "." and r.glued(end) else end


def range_mark(r: Reading, i: int, hi: int) -> int | None:
    """Where the second half of a range begins, when token `i` is or follows its mark; else None."""
    if i >= hi:
        return None
    if r.gap(i) == "-":
        # "January-to-August"
        joint = r.hit("time.range_to", i)
        return joint.j if joint is not None and r.gap(joint.j) == "-" else i
    if r.word(i) == "-" or (r.word(i) == "/" and r.glued(i)):
        return i + 1
    hit = r.hit("time.range_to", i)
    return r.skip_links(hit.j, hi, 1) if hit else None
