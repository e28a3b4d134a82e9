"""Wording of numbers and time: local formats, true minus signs, periods and dates as precise as they are known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from briefing.core.amount import Amount
from briefing.core.period import Frequency, Month, Period, Precision, When

MINUS = "\u2212"
THIN = "\u2009"
EN_DASH = "\u2013"
LINED_UP = 1000
"""Amounts below this, in their printed scale, get a decimal place they may lack: "289.0" under "114.3"."""

translate = QCoreApplication.translate


def number(value: Decimal, places: int) -> str:
    """A number in the UI's format with a fixed number of places and a true minus: "−60.4"."""
    rounded = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    text = _localised(f"{abs(rounded):f}")
    return MINUS + text if rounded < 0 else text


def _localised(digits: str) -> str:
    """Plain digits "1234.5" with the locale's separators; the digits themselves are never rounded."""
    locale = QLocale()
    whole, _, fraction = digits.partition(".")
    grouped = whole
    if len(whole) > 4:
        groups = [whole[max(0, i - 3) : i] for i in range(len(whole), 0, -3)]
        grouped = locale.groupSeparator().join(reversed(groups))
    return f"{grouped}{locale.decimalPoint()}{fraction}" if fraction else grouped


def digits(text: str) -> str:
    """Decimal text as stored ("-48.3") in the UI's format, as many places as stored."""
    localised = _localised(text.removeprefix("-"))
    return MINUS + localised if text.startswith("-") else localised


def figure(value: Decimal, places: int = 1) -> str:
    """A figure as chart and chips print it: one place unless said."""
    return number(value, places)


def percent(value: Decimal, places: int = 1, signed: bool = True) -> str:
    """A change: "+1.7 %", "−23.0 %", with a thin space before the sign."""
    text = number(value, places)
    sign = "+" if signed and value > 0 else ""
    return f"{sign}{text}{THIN}%"


def currency_name(code: str | None) -> str:
    """The currency as the unit line names it: "US$", "€", else its code."""
    return {"USD": "US$", "EUR": "€", "GBP": "£", "JPY": "¥"}.get(code or "", code or "")


def unit(scale: int, currency: str | None) -> str:
    """The unit of an axis or a figure: "million US$"."""
    words = {
        0: "",
        3: translate("Unit", "thousand"),
        6: translate("Unit", "million"),
        9: translate("Unit", "billion"),
        12: translate("Unit", "trillion"),
    }
    scaled, named = words.get(scale, f"10^{scale}"), currency_name(currency)
    if not (scaled and named):
        return scaled or named
    return translate("Unit", "%1 %2", "million US$").replace("%1", scaled).replace("%2", named)


def unit_short(scale: int, currency: str | None) -> str:
    """The unit in a narrow place: "US$ m"."""
    letters = {
        0: "",
        3: translate("Unit", "k", "thousand"),
        6: translate("Unit", "m", "million"),
        9: translate("Unit", "bn", "billion"),
        12: translate("Unit", "tn", "trillion"),
    }
    named, scaled = currency_name(currency), letters.get(scale, "")
    if not (named and scaled):
        return named or scaled
    return translate("Unit", "%1 %2", "US$ m").replace("%1", named).replace("%2", scaled)


def amount_places(amount: Amount, least_places: int = 1) -> int:
    """The decimal places an amount is shown with in its printed scale: as printed, but one at least: 289.0, 35102.

    The place is there to line figures up; from a thousand on it would only feign a precision nobody printed.
    """
    least = least_places if amount.scale >= 3 and abs(Decimal(amount.digits)) < LINED_UP else 0
    return max(len(amount.digits.partition(".")[2]), least)


def amount_digits(amount: Amount, least_places: int = 1) -> str:
    """The digits of an amount in its printed scale, "289.0" for a printed 289, "35,102" for a printed 35102."""
    return number(Decimal(amount.digits), amount_places(amount, least_places))


def amount(value: Amount) -> str:
    """An amount with its unit: "289.0 million US$"."""
    return f"{amount_digits(value)} {unit(value.scale, value.currency)}".strip()


def amount_spoken(value: Amount) -> str:
    """An amount for a screen reader: "289.0 million US dollars"."""
    spoken = {
        "USD": translate("Unit", "US dollars"),
        "EUR": translate("Unit", "euros"),
        "GBP": translate("Unit", "pounds sterling"),
    }.get(value.currency or "", value.currency or "")
    scaled = unit(value.scale, None)
    if scaled and spoken:
        spoken = translate("Unit", "%1 %2", "million US$").replace("%1", scaled).replace("%2", spoken)
    return f"{amount_digits(value)} {spoken or scaled}".strip()


def count(value: int) -> str:
    """A whole number, grouped."""
    return _localised(str(value))


def ordinal(value: int) -> str:
    """A round's number: "5th"; other languages translate the pattern."""
    if value == 1:
        pattern = translate("Ordinal", "%1st", "1st")
    elif 10 <= value % 100 <= 20:
        pattern = translate("Ordinal", "%1th", "4th to 20th")
    else:
        pattern = {
            1: translate("Ordinal", "%1st", "21st, 31st"),
            2: translate("Ordinal", "%1nd", "2nd, 22nd"),
            3: translate("Ordinal", "%1rd", "3rd, 23rd"),
        }.get(value % 10, translate("Ordinal", "%1th", "4th to 20th"))
    return pattern.replace("%1", str(value))


# --- time --------------------------------------------------------------------------------------


def month(value: int, wide: bool = False) -> str:
    """A month's name, short ("Oct") or in full."""
    form = QLocale.FormatType.LongFormat if wide else QLocale.FormatType.ShortFormat
    return QLocale().standaloneMonthName(value, form)


def date(day: dt.date) -> str:
    """A day: "18 Oct 2024"."""
    pattern = translate("Date", "%1 %2 %3", "18 Oct 2024")
    return _dated(pattern, day).replace("%3", str(day.year))


def date_format() -> str:
    """The form of `date` for a field in which a day is typed."""
    pattern = translate("Date", "%1 %2 %3", "18 Oct 2024")
    return pattern.replace("%1", "d").replace("%2", "MMM").replace("%3", "yyyy")


def _dated(pattern: str, day: dt.date) -> str:
    """A pattern with its day and month; after a day some languages write the month otherwise ("18. Okt.")."""
    name = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return pattern.replace("%1", str(day.day)).replace("%2", name)


def iso_date(text: str) -> str:
    """An ISO date, month or year as words; text that is none is given back."""
    try:
        if len(text) == 4:
            return str(int(text))
        if len(text) == 7:
            return f"{month(int(text[5:]))} {int(text[:4])}"
        return date(dt.date.fromisoformat(text[:10]))
    except (ValueError, IndexError):
        return text


def iso_range(text: str) -> str:
    """A date, month or year, or two of them with a slash between (ISO 8601), as briefly as they allow: "Jan–Apr 2025"."""
    first, slash, last = text.partition("/")
    try:
        if slash and len(first) == len(last) == 7:
            months = [Month(int(part[:4]), int(part[5:])) for part in (first, last)]
            return period(Period(*months))
        if slash and len(first) == len(last) == 10:
            return date_range(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    except ValueError:
        return text
    return f" {EN_DASH} ".join(iso_date(part) for part in text.split("/"))


def when(value: When) -> str:
    """A date as well as it is known: "18 Oct 2024", "10–11 Feb 2025", "Oct 2024", "H1 2026", "2024"."""
    first, last = value.first, value.last
    if value.precision is not Precision.DAY:
        return period(value.months)
    if first == last:
        return date(first)
    return date_range(first, last)


def when_range(values: Collection[When]) -> str:
    """From the first of several dates to the last, each end as well as it is known: "18 Oct 2024 – 2025"."""
    first, last = min(values, key=lambda w: w.first), max(values, key=lambda w: w.last)
    if first.precision is last.precision is Precision.DAY:
        return date_range(first.first, last.last)
    start = date(first.first) if first.precision is Precision.DAY else when(first)
    end = date(last.last) if last.precision is Precision.DAY else when(last)
    return start if start == end else f"{start} {EN_DASH} {end}"


def date_range(first: dt.date, last: dt.date) -> str:
    """Two days as briefly as they allow: "3–7 Dec 2024"."""
    if first == last:
        return date(first)
    if (first.year, first.month) == (last.year, last.month):
        pattern = translate("Date", "%4–%1 %2 %3", "3–7 Dec 2024")
        return _dated(pattern, last).replace("%4", str(first.day)).replace("%3", str(last.year))
    if first.year == last.year:
        return f"{_dated(translate('Date', '%1 %2', '30 Jan'), first)} {EN_DASH} {date(last)}"
    return f"{date(first)} {EN_DASH} {date(last)}"


def _quarter(value: Period) -> str:
    pattern = translate("Period", "Q%1 %2", "quarter and year")
    return pattern.replace("%1", str((value.first.month + 2) // 3)).replace("%2", str(value.first.year))


def _half(value: Period) -> str:
    pattern = translate("Period", "H%1 %2", "half and year")
    return pattern.replace("%1", "1" if value.first.month == 1 else "2").replace("%2", str(value.first.year))


def period_months(value: Period, wide: bool = False) -> str:
    """The months of a period without the year: "Jan–Aug"."""
    first, last = month(value.first.month, wide), month(value.last.month, wide)
    if value.first == value.last:
        return first
    dash = translate("Period", " to ", "between two months in full") if wide else EN_DASH
    return f"{first}{dash}{last}"


def period(value: Period, wide: bool = False) -> str:
    """A period: "2023", "Q1 2024", "Jan–Aug 2024"; `wide` for speech: "January to August 2024"."""
    kind = value.frequency
    if kind is Frequency.YEAR:
        return str(value.first.year)
    if kind is Frequency.QUARTER and not wide:
        return _quarter(value)
    if kind is Frequency.HALF and not wide:
        return _half(value)
    if value.first.year == value.last.year:
        return f"{period_months(value, wide)} {value.first.year}"
    if value.first.month == 1 and value.last.month == 12:
        return f"{value.first.year}{EN_DASH}{value.last.year}"
    return f"{month(value.first.month)} {value.first.year} {EN_DASH} {month(value.last.month)} {value.last.year}"


def years(value: Period) -> str:
    """The years a period lies in: "2023", "2023/24" from one into the next, "2019\u20132023" over several."""
    first, last = value.first.year, value.last.year
    if last == first + 1:
        return f"{first}/{last % 100:02}"
    return str(first) if first == last else f"{first}{EN_DASH}{last}"


def period_length(value: Period) -> str:
    """How long a part of a year is, for speech: "eight months"."""
    words = {
        1: translate("Period", "one month"),
        2: translate("Period", "two months"),
        3: translate("Period", "three months"),
        4: translate("Period", "four months"),
        5: translate("Period", "five months"),
        6: translate("Period", "six months"),
        7: translate("Period", "seven months"),
        8: translate("Period", "eight months"),
        9: translate("Period", "nine months"),
        10: translate("Period", "ten months"),
        11: translate("Period", "eleven months"),
    }
    return words.get(value.length, translate("Period", "%1 months").replace("%1", str(value.length)))
