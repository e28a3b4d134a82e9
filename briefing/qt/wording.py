"""Wording: core values as translated words and local numbers, the same in every pane."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.chart import ChartMark
from briefing.core.comparison import Comparison, NotComparable, Obstacle
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventMention,
    EventStatus,
    Fact,
    FactKind,
    FigureStatus,
    Flow,
    Qualifier,
    ReviewStatus,
    StepVerb,
)
from briefing.core.period import Frequency, Period, Precision, When

MINUS = "\u2212"
THIN = "\u2009"
EN_DASH = "\u2013"

_Words = Callable[[], dict[str, str]]
translate = QCoreApplication.translate


# --- numbers -----------------------------------------------------------------------------------


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
    return f"{words.get(scale, f'10^{scale}')} {currency_name(currency)}".strip()


def unit_short(scale: int, currency: str | None) -> str:
    """The unit in a narrow place: "US$ m"."""
    letters = {
        0: "",
        3: translate("Unit", "k", "thousand"),
        6: translate("Unit", "m", "million"),
        9: translate("Unit", "bn", "billion"),
        12: translate("Unit", "tn", "trillion"),
    }
    return f"{currency_name(currency)} {letters.get(scale, '')}".strip()


def amount_digits(amount: Amount, least_places: int = 1) -> str:
    """The digits of an amount in its printed scale, "289.0" for a printed 289."""
    places = max(len(amount.digits.partition(".")[2]), least_places if amount.scale >= 3 else 0)
    return number(Decimal(amount.digits), places)


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
    return f"{amount_digits(value)} {unit(value.scale, None)} {spoken}".replace("  ", " ").strip()


def count(value: int) -> str:
    """A whole number, grouped."""
    return _localised(str(value))


def ordinal(value: int) -> str:
    """A round's number: "5th"; other languages translate the pattern."""
    if 10 <= value % 100 <= 20:
        pattern = translate("Ordinal", "%1th", "4th to 20th")
    else:
        pattern = {
            1: translate("Ordinal", "%1st", "1st, 21st"),
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
    return f"{day.day} {month(day.month)} {day.year}"


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


def when(value: When) -> str:
    """A date as well as it is known: "18 Oct 2024", "10–11 Feb 2025", "Oct 2024", "2024"."""
    first, last = value.first, value.last
    if value.precision is Precision.YEAR:
        return str(first.year)
    if value.precision is Precision.MONTH:
        return f"{month(first.month)} {first.year}"
    if first == last:
        return date(first)
    return date_range(first, last)


def date_range(first: dt.date, last: dt.date) -> str:
    """Two days as briefly as they allow: "3–7 Dec 2024"."""
    if first == last:
        return date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{EN_DASH}{date(last)}"
    if first.year == last.year:
        return f"{first.day} {month(first.month)} {EN_DASH} {date(last)}"
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


# --- kinds -------------------------------------------------------------------------------------


def flow(value: Flow) -> str:
    """A flow's name, as a heading: "Turnover"."""
    return {
        Flow.EXPORTS: translate("Flow", "Exports"),
        Flow.IMPORTS: translate("Flow", "Imports"),
        Flow.TURNOVER: translate("Flow", "Turnover"),
        Flow.BALANCE: translate("Flow", "Balance"),
        Flow.RE_EXPORTS: translate("Flow", "Re-exports"),
        Flow.RE_IMPORTS: translate("Flow", "Re-imports"),
    }[value]


def kind(value: FactKind) -> str:
    """A fact kind, in the singular."""
    return {
        FactKind.FIGURE: translate("Kind", "Figure"),
        FactKind.DATE: translate("Kind", "Date"),
        FactKind.PERSON: translate("Kind", "Person"),
        FactKind.ORGANISATION: translate("Kind", "Organisation"),
        FactKind.COUNTRY: translate("Kind", "Place"),
        FactKind.TOPIC: translate("Kind", "Topic"),
        FactKind.EVENT: translate("Kind", "Event"),
        FactKind.NEXT_STEP: translate("Kind", "Next step"),
        FactKind.QUOTATION: translate("Kind", "Quotation"),
        FactKind.OTHER_MONEY: translate("Kind", "Other sum of money"),
    }[value]


def kinds(value: FactKind) -> str:
    """A fact kind, in the plural, as the reader's keys name it."""
    return {
        FactKind.FIGURE: translate("Kind", "Figures"),
        FactKind.DATE: translate("Kind", "Dates"),
        FactKind.PERSON: translate("Kind", "People"),
        FactKind.ORGANISATION: translate("Kind", "Organisations"),
        FactKind.COUNTRY: translate("Kind", "Places"),
        FactKind.TOPIC: translate("Kind", "Topics"),
        FactKind.EVENT: translate("Kind", "Events"),
        FactKind.NEXT_STEP: translate("Kind", "Next steps"),
        FactKind.QUOTATION: translate("Kind", "Quotations"),
        FactKind.OTHER_MONEY: translate("Kind", "Other sums of money"),
    }[value]


def status(value: ReviewStatus) -> str:
    """A review status, in running text: "proposed". Disputed reads "conflict"."""
    return {
        ReviewStatus.PROPOSED: translate("Status", "proposed"),
        ReviewStatus.CONFIRMED: translate("Status", "confirmed"),
        ReviewStatus.EDITED: translate("Status", "edited"),
        ReviewStatus.DISPUTED: translate("Status", "conflict"),
        ReviewStatus.REJECTED: translate("Status", "rejected"),
        ReviewStatus.SUPERSEDED: translate("Status", "superseded"),
    }[value]


def status_title(value: ReviewStatus) -> str:
    """A review status at the head of a row: "Proposed"."""
    words = status(value)
    return words[:1].upper() + words[1:]


def status_icon(value: ReviewStatus) -> tuple[str, str]:
    """The icon and its token for a review status: shape and colour say the same."""
    return {
        ReviewStatus.PROPOSED: ("circle-dashed", "warn"),
        ReviewStatus.CONFIRMED: ("check-circle-fill", "ok"),
        ReviewStatus.EDITED: ("check-circle-fill", "ok"),
        ReviewStatus.DISPUTED: ("warning-fill", "bad"),
        ReviewStatus.REJECTED: ("x-circle", "text_3"),
        ReviewStatus.SUPERSEDED: ("x-circle", "text_3"),
    }[value]


def certainty(value: Certainty) -> str:
    """How a value is known."""
    return {
        Certainty.STATED: translate("Certainty", "stated"),
        Certainty.INFERRED: translate("Certainty", "inferred"),
        Certainty.ASSUMED: translate("Certainty", "assumed"),
        Certainty.UNKNOWN: translate("Certainty", "unknown"),
    }[value]


def qualifier(value: Qualifier) -> str:
    """How an amount is meant; empty when exact."""
    return {
        Qualifier.EXACT: "",
        Qualifier.APPROX: translate("Qualifier", "about"),
        Qualifier.AT_LEAST: translate("Qualifier", "more than"),
        Qualifier.AT_MOST: translate("Qualifier", "up to"),
    }[value]


def figure_status(value: FigureStatus) -> str:
    """Whether a figure was observed; empty when it was."""
    return {
        FigureStatus.OBSERVED: "",
        FigureStatus.TARGET: translate("FigureStatus", "target"),
        FigureStatus.FORECAST: translate("FigureStatus", "forecast"),
        FigureStatus.DELTA: translate("FigureStatus", "change"),
    }[value]


def event_kind(value: EventKind) -> str:
    """An event's kind."""
    return {
        EventKind.CONSULTATIONS: translate("Event", "Political consultations"),
        EventKind.VISIT: translate("Event", "Visit"),
        EventKind.SIGNING: translate("Event", "Signing"),
        EventKind.COMMISSION: translate("Event", "Joint commission"),
        EventKind.MEETING: translate("Event", "Meeting"),
        EventKind.RELEASE: translate("Event", "Data release"),
    }[value]


def event_format(value: EventFormat) -> str:
    """How the parties met."""
    return {
        EventFormat.IN_PERSON: translate("Event", "in person"),
        EventFormat.ONLINE: translate("Event", "online"),
        EventFormat.HYBRID: translate("Event", "partly online"),
    }[value]


def event_status(value: EventStatus) -> str:
    """Whether an event took place."""
    return {EventStatus.HELD: translate("Event", "held"), EventStatus.PLANNED: translate("Event", "planned")}[value]


def round_name(value: int) -> str:
    """A round by its number: "5th round"."""
    return translate("Event", "%1 round", "5th round").replace("%1", ordinal(value))


def event_title(event: EventMention) -> str:
    """An event in a few words: "5th round" or its kind."""
    return round_name(event.round) if event.round is not None else event_kind(event.kind)


def step_verb(value: StepVerb) -> str:
    """How binding a next step is; the four stay different."""
    return {
        StepVerb.AGREED: translate("Step", "agreed"),
        StepVerb.READINESS: translate("Step", "expressed readiness"),
        StepVerb.EXPECTED: translate("Step", "expected"),
        StepVerb.DISCUSSED: translate("Step", "discussed"),
    }[value]


def language(code: str | None) -> str:
    """A language's name; empty for none."""
    if not code:
        return ""
    return {
        "it": translate("Language", "Italian"),
        "en": translate("Language", "English"),
        "fr": translate("Language", "French"),
        "de": translate("Language", "German"),
        "nl": translate("Language", "Dutch"),
        "es": translate("Language", "Spanish"),
        "ru": translate("Language", "Russian"),
        "kk": translate("Language", "Kazakh"),
    }.get(code, QLocale.languageToString(QLocale(code).language()))


def country(code: str | None) -> str:
    """A country's name from its alpha-2 code; the code itself when it is none."""
    if not code:
        return ""
    own = {
        "EU": translate("Country", "European Union"),
        "RU": translate("Country", "Russia"),
        "KR": translate("Country", "South Korea"),
        "CZ": translate("Country", "Czechia"),
        "TR": translate("Country", "Türkiye"),
    }.get(code.upper())
    if own:
        return own
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


def pair(reporter: str, partner: str) -> str:
    """Two countries as a dossier is called: "Kazakhstan – Belgium"."""
    return f"{country(reporter)} {EN_DASH} {country(partner)}"


def reports(code: str) -> str:
    """Whose statistics: "Kazakhstan reports"."""
    return translate("Trade", "%1 reports").replace("%1", country(code))


def topic(id: str) -> str:
    """A topic from its id: "renewable_energy" becomes "Renewable energy" unless it has words of its own."""
    from briefing.qt.wording_lists import topic_words

    words = id.replace("_", " ")
    return topic_words().get(id, words[:1].upper() + words[1:])


# --- facts -------------------------------------------------------------------------------------


def fact_title(fact: Fact) -> str:
    """A fact in a few words, as chip, card and row call it: "Turnover", "5th round", a name."""
    from briefing.qt import wording_facts

    return wording_facts.title(fact)


def fact_spoken(fact: Fact) -> str:
    """A fact for a screen reader: what, value, period, status."""
    from briefing.qt import wording_facts

    return wording_facts.spoken(fact)


def mark_spoken(mark: ChartMark, currency: str | None, scale: int) -> str:
    """A bar or dot for a screen reader: "Imports 2023, 303.0 million. Part of a year: eight months."."""
    parts = [f"{flow(mark.flow)} {period(mark.period, wide=True)}, {figure(mark.value)} {unit(scale, None)}".strip()]
    if mark.partial:
        parts.append(translate("Chart", "Part of a year: %1").replace("%1", period_length(mark.period)))
    if mark.computed:
        parts.append(translate("Chart", "Computed"))
    elif mark.review.is_open:
        parts.append(status_title(mark.review))
    return ". ".join(parts) + "."


# --- comparisons -------------------------------------------------------------------------------


def refusal(value: NotComparable) -> str:
    """Why two values may not be compared, naming the figure that is missing."""
    now, base, missing = period(value.now), period(value.base), period(value.missing)
    named = flow(value.flow)
    sentence = {
        Obstacle.NO_VALUE: translate("Comparison", "No %4 figure is known for %3."),
        Obstacle.MONTHS: translate(
            "Comparison", "%1 and %2 do not cover the same months. The %4 figure for %3 is missing."
        ),
        Obstacle.REPORTER: translate("Comparison", "The figures for %1 and %2 come from different reporters."),
        Obstacle.PARTNER: translate("Comparison", "The figures for %1 and %2 concern different partners."),
        Obstacle.FLOW: translate("Comparison", "The figures for %1 and %2 are of different flows."),
        Obstacle.SCOPE: translate("Comparison", "The figures for %1 and %2 count different goods."),
        Obstacle.CURRENCY: translate("Comparison", "The figures for %1 and %2 are in different currencies."),
        Obstacle.NO_BASE: translate("Comparison", "The %4 figure for %3 is missing."),
    }[value.obstacle]
    lower = named[:1].lower() + named[1:]
    for place, words in (("%1", now), ("%2", base), ("%3", missing), ("%4", lower)):
        sentence = sentence.replace(place, words)
    return sentence


def comparison(value: Comparison) -> str:
    """A comparison in one sentence: the change and what it is against, or why there is none."""
    if value.refused is not None:
        return refusal(value.refused)
    assert value.growth is not None
    text = (
        translate("Comparison", "%1 on %2")
        .replace("%1", percent(value.growth.percent))
        .replace("%2", period(value.base))
    )
    if value.alternatives:
        other = percent(value.alternatives[0].percent)
        text += translate("Comparison", ", %1 against another edition").replace("%1", other)
    elif value.growth.editions_differ:
        text += translate("Comparison", ", the two figures come from different editions")
    return text
