"""Period grammar: how trade tables write a year, a month or a run of months, read in one place for all importers."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable

from briefing.core.period import Period

EARLIEST, LATEST = 1900, 2100
"""Four digits outside these years are a code or an amount, not a year."""

# Full names and the forms of the case a title uses; any beginning of three letters or more counts as an abbreviation
# when it can mean one month only ("jui" is neither June nor July).
_MONTHS = (
    "january gennaio janvier januari januar enero январь января qantar қаңтар ocak janeiro",
    "february febbraio fevrier februari februar febrero февраль февраля aqpan ақпан şubat fevereiro",
    "march marzo mars maart mrt marz март марта nauryz наурыз mart março",
    "april aprile avril abril апрель апреля sauir сәуір nisan",
    "may maggio mai mei mayo май мая mamyr мамыр mayıs mayis maio",
    "june giugno juin juni junio июнь июня mausym маусым haziran junho",
    "july luglio juillet juli julio июль июля shilde шілде temmuz julho",
    "august agosto aout augustus август августа tamyz тамыз ağustos",
    "september settembre septembre septiembre сентябрь сентября qyrkuiek қыркүйек eylül setembro",
    "october ottobre octobre oktober octubre октябрь октября qazan қазан ekim outubro",
    "november novembre noviembre ноябрь ноября qarasha қараша kasım kasim",
    "december dicembre decembre dezember diciembre декабрь декабря zheltoqsan желтоқсан aralık aralik dezembro",
)
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}


class NotAPeriod(ValueError):
    """The text names no period that the grammar knows."""


def _unaccented(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    # Only Latin accents go: й and ң are letters of their own.
    return "".join(c for i, c in enumerate(plain) if not (unicodedata.combining(c) and i and plain[i - 1].isascii()))


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFC", _unaccented(text)).casefold()
    text = re.sub(r"[\s\u00a0\u2000-\u200a\u202f]+", " ", text)
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    text = re.sub(r"\s*-\s*", "-", text).strip()
    text = re.sub(r"^(за|в|in|nel|en|im) ", "", text)
    return re.sub(r"(?<=[0-9]) ?(г\.?|год[ау]?|гг\.?)$", "", text)


_NAMES = {_unaccented(name): number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


def month_number(word: str) -> int | None:
    """The month, 1 to 12, that a name or an abbreviation means; None for anything else or for several."""
    word = _unaccented(word).casefold().rstrip(".")
    if word in _NAMES:
        return _NAMES[word]
    if len(word) < 3:
        return None
    meant = {number for name, number in _NAMES.items() if name.startswith(word)}
    return meant.pop() if len(meant) == 1 else None


_WORD = r"([^\W\d_]+)\.?"
_YEAR = r"([0-9]{4})"


def _single(text: str) -> Period | None:
    """One calendar unit, or months of one year."""
    for pattern, make in _PATTERNS:
        match = pattern.fullmatch(text)
        found = make(*match.groups()) if match else None
        if found is not None:
            return found
    return None


def _checked_year(year: str) -> int:
    number = int(year)
    if not EARLIEST <= number <= LATEST:
        raise NotAPeriod(f"not a year: {year}")
    return number


def _of_year(year: str) -> Period:
    return Period.year(_checked_year(year))


def _of_months(year: str, first: int | None, last: int | None) -> Period | None:
    if first is None or last is None or not 1 <= first <= last <= 12:
        return None
    return Period.months_of(_checked_year(year), first, last)


def _of_month(year: str, month: str) -> Period | None:
    # Comext and Comtrade write 52 for the whole year, as the last week of it.
    return _of_year(year) if month == "52" else _of_months(year, int(month), int(month))


def _of_labelled(year: str, month: str, label: str) -> Period | None:
    coded, named = _of_month(year, month), _single(label)
    return coded if coded == named else None


def _of_part(year: str, number: int, months: int) -> Period | None:
    return _of_months(year, (number - 1) * months + 1, number * months)


def _of_fraction(year: str, month: str) -> Period | None:
    # "2011/12" is a business year or a month: neither is taken.
    return None if int(month) == (int(year) + 1) % 100 else _of_month(year, month)


def _of_day(year: str, month: str, day: str) -> Period | None:
    try:
        return period_of_date(dt.date(int(year), int(month), int(day)))
    except ValueError:
        return None


def _century(year: str) -> str:
    """The year of "Jan-23", as spreadsheets shorten it."""
    return f"20{year}" if int(year) < 70 else f"19{year}"


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _ROMAN[text]


_TH = r"(?:\.|st|nd|rd|th|er|re|e|eme|o|a|º|°|-?[а-я]{1,2})?"
"""What makes a number an ordinal: "1st", "1er", "1.", "1-й"."""
_COUNT = rf"(i{{1,3}}|iv|[1-4]){_TH}"
_HALF = rf"(i{{1,2}}|[12]){_TH}"
_RANGE = r"([ivx]{1,4})"
_QUARTER_WORD = r"(?:кв|кв\.|квартал\w?|quarter|trim\.?|trimestre|quartal|kwartaal)"
_HALF_WORD = r"(?:полугоди[ея]|half|semestre|halbjahr|halfjaar)"
_MONTH_WORD = r"(?:m|months?|mois|mesi|meses|monate?|maanden|месяц\w{0,2}|мес\.?)"
_OF = r"(?:of |di |de |del |von |van )?"


def _compiled(
    table: dict[str, Callable[..., Period | None]],
) -> tuple[tuple[re.Pattern[str], Callable[..., Period | None]], ...]:
    return tuple((re.compile(pattern), make) for pattern, make in table.items())


_PATTERNS = _compiled(
    {
        _YEAR: _of_year,
        rf"{_YEAR}-?([0-9]{{2}})": _of_month,
        rf"{_YEAR}([0-9]{{2}})-([^0-9].*)": _of_labelled,
        rf"{_YEAR}-?m([0-9]{{1,2}})": _of_month,
        rf"{_YEAR}-([0-9]{{2}})-([0-9]{{2}})(?:[t ]00:00(?::00)?)?": _of_day,
        rf"{_YEAR}[- ]?[qt]([1-4])": lambda y, n: _of_part(y, int(n), 3),
        rf"[qt]([1-4])[- ]?{_YEAR}": lambda n, y: _of_part(y, int(n), 3),
        rf"{_COUNT} ?{_QUARTER_WORD} ?{_OF}{_YEAR}": lambda n, y: _of_part(y, _number(n), 3),
        rf"{_YEAR}[- ]?[sh]([12])": lambda y, n: _of_part(y, int(n), 6),
        rf"[sh]([12])[- ]?{_YEAR}": lambda n, y: _of_part(y, int(n), 6),
        rf"{_HALF} ?{_HALF_WORD} ?{_OF}{_YEAR}": lambda n, y: _of_part(y, _number(n), 6),
        rf"{_RANGE}-{_RANGE} ?{_YEAR}": lambda a, b, y: _of_months(y, _ROMAN.get(a), _ROMAN.get(b)),
        rf"{_WORD}[-/ ]?{_YEAR}": lambda m, y: _of_months(y, month_number(m), month_number(m)),
        rf"{_YEAR} {_COUNT} {_QUARTER_WORD}": lambda y, n: _of_part(y, _number(n), 3),
        rf"{_WORD}[-'\u2019]([0-9]{{2}})": lambda m, y: _of_months(_century(y), month_number(m), month_number(m)),
        rf"{_WORD}-{_WORD} ?{_YEAR}": lambda a, b, y: _of_months(y, month_number(a), month_number(b)),
        rf"{_WORD}-{_WORD}[-' \u2019]([0-9]{{2}})": lambda a, b, y: _of_months(
            _century(y), month_number(a), month_number(b)
        ),
        rf"{_YEAR} ?\(?{_WORD}(?:-{_WORD})?\)?": lambda y, a, b: _of_months(y, month_number(a), month_number(b or a)),
        rf"{_YEAR}/([0-9]{{2}})": _of_fraction,
        # The months to December together: all of the year.
        rf"12_{_YEAR}": _of_year,
        rf"m?([0-9]{{1,2}})[/.]{_YEAR}": lambda m, y: _of_month(y, m) if m != "52" else None,
        rf"([0-9]{{1,2}})-([0-9]{{1,2}})[/.]{_YEAR}": lambda a, b, y: _of_months(y, int(a), int(b)),
        rf"([0-9]{{1,2}}) ?{_MONTH_WORD} ?{_OF}{_YEAR}": lambda n, y: _of_months(y, 1, int(n)),
        rf"[qt]([1-4])-[qt]([1-4])[- ]?{_YEAR}": lambda a, b, y: _of_months(y, int(a) * 3 - 2, int(b) * 3),
        rf"{_YEAR}年(?:([0-9]{{1,2}})(?:-([0-9]{{1,2}}))?月)?": lambda y, a, b: (
            _of_months(y, int(a), int(b or a)) if a else _of_year(y)
        ),
    }
)


def period_of_date(day: dt.date) -> Period:
    """The month that a spreadsheet's date cell stands for: its first or its last day is written.

    Raises NotAPeriod for any other day, since a day is no period of trade statistics.
    """
    month = Period.months_of(day.year, day.month, day.month)
    if day not in (month.start, month.end):
        raise NotAPeriod(f"a single day, not a period: {day.isoformat()}")
    return month


def read_period(cell: str | dt.date) -> Period:
    """The period a cell names, in any of the notations of the formats we read (data formats §4, period grammar).

    2024 · 202408 · 2024-08 · 2024M08 · Aug. 2024 · 202408-Aug. 2024 · 202352-Jan.-Dec. 2023 · 2024Q3 · T3 2024 ·
    III кв. 2024 · 2024-S1 · H1 2024 · gen.-ago. 2024 · янв–авг 2024 · I–VIII 2024 · 2024-01..2024-08 ·
    за январь-декабрь 2019 года · 9 months 2024 · Jan-Sep'24 · 09/2024 · 1-9/2024 · 12_2019 (all of the year) · 2024年1-9月 · a date on the first or last day of a month.
    Raises NotAPeriod, never guesses.
    """
    if isinstance(cell, dt.datetime):
        cell = cell.date()
    if isinstance(cell, dt.date):
        return period_of_date(cell)
    text = _folded(cell)
    first, dots, last = text.partition("..")
    found = _single(first.strip())
    if found is not None and dots:
        end = _single(last.strip())
        found = Period(found.first, end.last) if end is not None and found.first <= end.last else None
    if found is None:
        raise NotAPeriod(f"not a period: {cell.strip()[:40]!r}")
    return found
