"""Phrases: words that a person typed or selected, read as one value in any notation the lexicons know.

The whole phrase must make sense, else nothing is read: half an answer would be a wrong one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from briefing.core.amount import Amount
from briefing.core.article import Article, Block, BlockKind
from briefing.core.fact import Flow
from briefing.core.passage import Span
from briefing.core.period import Month, Period, Precision, When
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.money import sums
from briefing.ingest.extract.sums.rates import rates
from briefing.ingest.extract.times.calendar import Reference, date_of
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import WORD, fold
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.lexicon_files import available, lexicon
from briefing.ingest.extract.words.reading import Reading
from briefing.ingest.extract.words.scanning import read

LONGEST = 200
"""Code points of the longest phrase that is looked at."""
_YEAR = r"((?:19|20)\d\d)"
_ISO_DAY = re.compile(rf"{_YEAR}-(\d\d?)-(\d\d?)", re.ASCII)
_ISO_MONTH = re.compile(rf"{_YEAR}[-/.](\d\d?)|(\d\d?)[/.]{_YEAR}", re.ASCII)
_NUMERIC_DAY = re.compile(rf"(\d\d?)([./-])(\d\d?)\2{_YEAR}", re.ASCII)
_BARE_YEAR = re.compile(_YEAR, re.ASCII)
_PART = re.compile(rf"(?:([qths])([1-4])|([1-4])([qths]))[ /-]*{_YEAR}", re.ASCII)
_JOINTS = re.compile(r"\s*(?:\.\.+|/|\s-\s|-)\s*")
_WORDED_DAY = re.compile(r"(\d\d?)(?:\.|º|er|st|nd|rd|th)?(?: de)? ([^\W\d_]+)\.?,?(?: de[l]?)? (\d{4})")
_WORDED_RANGE = re.compile(r"(\d\d?)\.?\s*-\s*(\d\d?)\.?(?: de)? ([^\W\d_]+)\.?,?(?: de[l]?)? (\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})")


def amount(words: str, languages: Sequence[str]) -> Amount | None:
    """The one sum of money that words hold: "523.7 milioni di $"; None for none, several, or a doubtful one."""
    known: Amount | None = None
    for r in _readings(words, languages):
        money, bare = sums(r, 0, len(r.tokens), _timely(r), frozenset())
        found = money or bare
        if len(found) != 1 or found[0].ambiguous or found[0].counted:
            continue
        if found[0].scale is not None:
            return found[0].amount()
        # "523.7 milioni" is no 523.7 for a language that does not know the word.
        if not _unknown_follows(r, found[0].first):
            known = known or found[0].amount()
    return known


def percent(words: str, languages: Sequence[str]) -> Decimal | None:
    """The one rate that words hold, per cent, with a sign only where one is written; None for none or several."""
    for r in _readings(words, languages):
        found = [rate for rate in rates(r, 0, len(r.tokens), (), frozenset()) if rate.form == "percent"]
        if len(found) == 1:
            return found[0].percent
    return None


def flow(words: str, languages: Sequence[str]) -> Flow | None:
    """The one flow that words name; None for none or several."""
    for r in _readings(words, languages):
        found = {FLOWS[hit.category] for hit in r.hits.get("cue", {}).values() if hit.category in FLOWS}
        if len(found) == 1:
            return found.pop()
    return None


def one_period(words: str, languages: Sequence[str]) -> Period | None:
    """The one period with its year that words hold among other words; None for none or several."""
    for r in _readings(words, languages):
        _, periods = dates_and_periods(r, 0, len(r.tokens))
        dated = {p.in_year(p.year) for p in periods if p.year is not None and p.relation == ""}
        if len(dated) == 1 and len(periods) == 1:
            return dated.pop()
    return None


def period(words: str, languages: Sequence[str]) -> Period | None:
    """A phrase that is a period and nothing else: "2023", "Jan–Aug 2024", "primi otto mesi del 2024", "Q1 2024"."""
    text = _plain(words)
    try:
        return _year_or_part(text) or _months(text) or _whole_period(words, languages)
    except ValueError:
        return None


def when(words: str, languages: Sequence[str]) -> When | None:
    """A phrase that is a date with its year, as exact as it says: "18 ottobre 2024", "10–11 Feb 2025", "2024"."""
    text = _plain(words)
    try:
        return _numeric_when(text) or _worded_when(text) or _whole_date(words, languages)
    except ValueError:
        return None


def country(words: str) -> str | None:
    """The alpha-2 code of a country named in any of the languages, or that code itself; None for anything else."""
    text = words.strip()
    if len(text) == 2 and text.upper() in table("countries"):
        return text.upper()
    return _country_names().get(fold(text))


def city(words: str) -> tuple[str, str] | None:
    """A city's English name and its country's code, from its name in any of the languages."""
    return _city_names().get(fold(words.strip()))


@cache
def _country_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, names in table("countries").items():
        for forms in names.values():
            for name in forms:
                found.setdefault(fold(name.strip()), code)
    return found


@cache
def _city_names() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for entry in table("cities"):
        for forms in entry["names"].values():
            for name in forms:
                found.setdefault(fold(name.strip()), (entry["name"].strip(), entry["country"]))
    return found


@cache
def _month_names() -> dict[str, int]:
    """Months by name in every language of the calendar table; a name of two months is left out."""
    found: dict[str, int] = {}
    doubtful: set[str] = set()
    for entry in table("calendar").values():
        for form, number in entry.get("months", {}).items():
            name = fold(form).rstrip(".")
            if found.setdefault(name, int(number)) != int(number):
                doubtful.add(name)
    return {name: number for name, number in found.items() if name not in doubtful}


def _readings(words: str, languages: Sequence[str]) -> Iterator[Reading]:
    text = words.strip()
    if not text or len(text) > LONGEST:
        return
    known = available()
    for code in dict.fromkeys(languages):
        if code in known:
            block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
            yield read(Article(text, "", "", code, (block,)), lexicon(code))


def _unknown_follows(r: Reading, number: int) -> bool:
    """Whether a word that means nothing in the language stands behind the number at a token."""
    after = number + 1
    if r.kind(after) != WORD or r.is_link(after):
        return False
    return not any(hit.i <= after < hit.j for slot in r.hits for hit in r.hits[slot].values())


def _timely(r: Reading) -> set[int]:
    dates, periods = dates_and_periods(r, 0, len(r.tokens))
    return {i for atom in dates for i in range(atom.i, atom.j)} | {i for p in periods for i in range(p.i, p.j)}


def _covers(r: Reading, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` are all there is, but for small words before."""
    return j == len(r.tokens) and r.skip_links(0, i) == i


def _plain(words: str) -> str:
    return " ".join(fold(words[:LONGEST]).split())


def _month(word: str) -> int | None:
    return _month_names().get(word.rstrip("."))


def _year_or_part(text: str) -> Period | None:
    if _BARE_YEAR.fullmatch(text):
        return Period.year(int(text))
    part = _PART.fullmatch(text)
    if part is None:
        return None
    letter, number = part[1] or part[4], int(part[2] or part[3])
    months = 3 if letter in "qt" else 6
    if number * months > 12:
        return None
    return Period.months_of(int(part[5]), (number - 1) * months + 1, number * months)


def _months(text: str) -> Period | None:
    """Months in digits or by name: "2024-01 – 2024-08", "jan-aug 2024", "nov 2023 - feb 2024"."""
    whole = _one_month(text)
    if whole is not None and whole[0]:
        month = Month(whole[0], whole[1])
        return Period(month, month)
    for joint in _JOINTS.finditer(text):
        first, last = _one_month(text[: joint.start()]), _one_month(text[joint.end() :])
        if first is not None and last is not None and last[0]:
            return Period(Month(first[0] or last[0], first[1]), Month(last[0], last[1]))
    return None


def _one_month(text: str) -> tuple[int, int] | None:
    """Year (0 when not written) and number of a month."""
    digits = _ISO_MONTH.fullmatch(text)
    if digits is not None:
        return int(digits[1] or digits[4]), int(digits[2] or digits[3])
    name, _, rest = text.partition(" ")
    number = _month(name)
    if number is None or (rest and not _BARE_YEAR.fullmatch(rest)):
        return None
    return int(rest or 0), number


def _whole_period(words: str, languages: Sequence[str]) -> Period | None:
    for r in _readings(words, languages):
        _, periods = dates_and_periods(r, 0, len(r.tokens))
        if len(periods) != 1 or periods[0].relation or periods[0].fiscal:
            continue
        atom = periods[0]
        if atom.year is not None and _covers(r, atom.i, atom.j):
            return atom.in_year(atom.year)
    return None


def _numeric_when(text: str) -> When | None:
    iso = _ISO_DAY.fullmatch(text)
    if iso is not None:
        return When.day(dt.date(int(iso[1]), int(iso[2]), int(iso[3])))
    short = _NUMERIC_DAY.fullmatch(text)
    if short is not None:
        first, second, year = int(short[1]), int(short[3]), int(short[4])
        # 10/11/2024 is two days, as the writer counts; with full stops the day comes first everywhere.
        if first > 12 or short[2] == "." or first == second:
            return When.day(dt.date(year, second, first))
        return When.day(dt.date(year, first, second)) if second > 12 else None
    if _BARE_YEAR.fullmatch(text):
        return When.year(int(text))
    month = _one_month(text)
    return When.month(*month) if month is not None and month[0] else None


def _worded_when(text: str) -> When | None:
    run = _WORDED_RANGE.fullmatch(text)
    if run is not None and (month := _month(run[3])):
        first, last = (dt.date(int(run[4]), month, int(day)) for day in (run[1], run[2]))
        return When(first, last) if first <= last else None
    head, joint, tail = text.partition(" - ")
    if not joint:
        return _worded_day(text)
    ending = _worded_day(tail)
    if ending is None:
        return None
    begun = _worded_day(head) or _worded_day(f"{head} {ending.first.year}")
    return When(begun.first, ending.last) if begun is not None and begun.first <= ending.last else None


def _worded_day(text: str) -> When | None:
    day = _WORDED_DAY.fullmatch(text)
    if day is not None and (month := _month(day[2])):
        return When.day(dt.date(int(day[3]), month, int(day[1])))
    american = _MONTH_DAY.fullmatch(text)
    if american is not None and (month := _month(american[1])):
        return When.day(dt.date(int(american[3]), month, int(american[2])))
    return None


def _whole_date(words: str, languages: Sequence[str]) -> When | None:
    for r in _readings(words, languages):
        dates, _ = dates_and_periods(r, 0, len(r.tokens))
        if len(dates) == 1 and dates[0].year is not None and _covers(r, dates[0].i, dates[0].j):
            if "/" in words:
                return None
            dated = date_of(dates[0], Reference(None, False), ahead=False)
            return dated.when if dated is not None else None
    found = _whole_period(words, languages)
    return When(found.start, found.end, Precision.MONTH) if found is not None else None
