"""Wording: core values as translated words and local numbers, the same in every pane."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from briefing.core.article import Certainty
from briefing.core.comparison import Comparison, Growth, NotComparable, Obstacle
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
from briefing.core.trade import Observation
from briefing.qt import languages
from briefing.qt.wording_lists import area_words, source_words
from briefing.qt.wording_numbers import (
    EN_DASH,
    MINUS,
    THIN,
    amount,
    amount_digits,
    amount_places,
    amount_spoken,
    count,
    currency_name,
    date,
    date_format,
    date_range,
    digits,
    figure,
    iso_date,
    iso_range,
    month,
    number,
    ordinal,
    percent,
    period,
    period_length,
    period_months,
    unit,
    unit_short,
    when,
    when_range,
    years,
)

__all__ = [
    "EN_DASH",
    "MINUS",
    "THIN",
    "amount",
    "amount_digits",
    "amount_places",
    "amount_spoken",
    "count",
    "currency_name",
    "date",
    "date_format",
    "date_range",
    "digits",
    "figure",
    "iso_date",
    "iso_range",
    "month",
    "number",
    "ordinal",
    "percent",
    "period",
    "period_length",
    "period_months",
    "years",
    "unit",
    "unit_short",
    "when",
    "when_range",
]
"""Words of numbers and time are found here too: callers need one name for all wording."""

_Words = Callable[[], dict[str, str]]
translate = QCoreApplication.translate


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


def flow_short(value: Flow) -> str:
    """A flow's name in a narrow place: "Trade" for the turnover."""
    return translate("Flow", "Trade", "turnover, in a narrow place") if value is Flow.TURNOVER else flow(value)


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


def status_count(value: ReviewStatus, many: int) -> str:
    """How many facts have a review status: "17 confirmed"; the words' forms by number are the language's."""
    words = {
        ReviewStatus.PROPOSED: translate("Status", "%1 proposed", "17 proposed", many),
        ReviewStatus.CONFIRMED: translate("Status", "%1 confirmed", "17 confirmed", many),
        ReviewStatus.EDITED: translate("Status", "%1 edited", "17 edited", many),
        ReviewStatus.DISPUTED: translate("Status", "%1 conflict", "17 conflict", many),
        ReviewStatus.REJECTED: translate("Status", "%1 rejected", "17 rejected", many),
        ReviewStatus.SUPERSEDED: translate("Status", "%1 superseded", "17 superseded", many),
    }[value]
    return words.replace("%1", count(many))


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


def headed(head: str, said: str) -> str:
    """What is said under a head, with the colon as the language sets it: "2022: 514.9", in French "2022 : 514,9"."""
    colon = translate("Wording", "%1: %2", "2022: 514.9").removeprefix("%1").removesuffix("%2")
    return f"{head}{colon}{said}"


def quoted(text: str) -> str:
    """A text between the quotation marks of the window's language."""
    return translate("Wording", "“%1”").replace("%1", text)


def source(code: str) -> str:
    """Who publishes a table of trade figures, by the source code of its observations; an unknown code as it is."""
    national = code.removeprefix("national_")
    if national != code:
        return translate("Source", "national statistics, %1").replace("%1", country(national.upper()))
    return source_words().get(code, code)


def country(code: str | None) -> str:
    """A country's name from its alpha-2 code, or that of a group of them; a code that is neither as it is."""
    if not code:
        return ""
    own = area_words(code)
    if own:
        return own
    named = languages.country(code)
    if named:
        return named
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


def city(name: str | None) -> str:
    """A city's name in the window's language from the English one that is stored; empty for none."""
    return languages.city(name) if name else ""


def pair(reporter: str, partner: str) -> str:
    """Two countries as a dossier is called: "Kazakhstan – Belgium"."""
    return parties((reporter, partner))


def parties(codes: Iterable[str]) -> str:
    """Those who met, by their alpha-2 codes: "Belgium – Georgia"; empty for none."""
    return f" {EN_DASH} ".join(country(code) for code in codes)


def of_others(name: str, codes: Iterable[str]) -> str:
    """A meeting's name with whose it was: "4th round (Belgium – Georgia)"; the name alone where `codes` are none."""
    told = parties(codes)
    return f"{name} ({told})" if told else name


def reports(code: str) -> str:
    """Whose statistics: "Kazakhstan reports"."""
    return translate("Trade", "%1 reports").replace("%1", country(code))


def known_on(day: dt.date) -> str:
    """That figures are shown as they were known on a day."""
    return translate("Chart", "As known on %1").replace("%1", date(day))


def why_fixed(readonly: bool) -> str:
    """Why nothing can be changed: the library is open for reading only, else an earlier day is shown."""
    if readonly:
        return translate("Desk", "Nothing can be changed: open for reading only")
    return translate("Desk", "Nothing can be changed: an earlier day is shown. F7 comes back to today.")


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


# --- comparisons -------------------------------------------------------------------------------


def refusal(value: NotComparable) -> str:
    """Why two values may not be compared, naming the figure that is missing."""
    now, base, missing = period(value.now), period(value.base), period(value.missing)
    named = flow(value.flow)
    if value.unfit is not None:
        return _unfit(value.unfit)
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
    for place, words in (("%1", now), ("%2", base), ("%3", missing), ("%4", languages.within(named))):
        sentence = sentence.replace(place, words)
    return sentence


def _unfit(value: Observation) -> str:
    """Why a figure that is there allows no comparison, with its place."""
    if value.amount is not None and value.amount.value < 0:
        sentence = translate("Comparison", "The %1 figure for %2 is below zero: %3 in “%4”, %5.")
        sentence = sentence.replace("%3", amount(value.amount)).replace("%5", value.locator).replace("%4", value.file)
    else:
        sentence = translate("Comparison", "The %1 figure for %2 is zero: there is no change in per cent on it.")
    return sentence.replace("%1", languages.within(flow(value.flow))).replace("%2", period(value.period))


def change(value: Growth) -> str:
    """A computed change, with the sign of what is inferred where the time of one of its figures is."""
    return percent(value.percent) + (" \u25d0" if value.inferred else "")


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
    return text + _doubts(value.growth)


def _doubts(value: Growth) -> str:
    """What makes a change doubtful, as further parts of its sentence."""
    text = ""
    if value.inferred:
        times = ", ".join(map(period, value.inferred))
        text += translate("Comparison", "; the time of the figure for %1 is inferred").replace("%1", times)
    if value.implausible:
        times = ", ".join(map(period, value.implausible))
        text += translate("Comparison", "; the value for %1 is not plausible").replace("%1", times)
    return text
