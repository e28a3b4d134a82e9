"""Wording of facts, checks and reasons: what chip, card, table row and screen reader say."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from briefing.core.amount import Amount, plain
from briefing.core.article import Certainty
from briefing.core.checks import Check, Rule, Verdict
from briefing.core.fact import (
    EventMention,
    Fact,
    FactKind,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    NextStep,
    PersonMention,
    Quotation,
    StatedGrowth,
    Sureness,
)
from briefing.core.period import Period
from briefing.qt import languages, wording
from briefing.qt.wording_lists import check_sentences, reason_words

translate = QCoreApplication.translate
_ONLY_THE_YEAR = ("year", "latest_before", "next_after")
"""Beginnings of the reasons by which a day and month without a year got one."""
LONGEST_NAME, SHORT_NAME = 60, 22
_ARITHMETIC = re.compile("[=\u2260÷]")
_LONG = re.compile(r"(?<![\d.,])\d{5,}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def growth(value: StatedGrowth) -> str:
    """A stated growth rate with as many places as printed: "+1.7 %"."""
    exponent = value.percent.as_tuple().exponent
    places = max(-exponent, 0) if isinstance(exponent, int) else 1
    about = translate("Qualifier", "about") + " " if value.approximate else ""
    return about + wording.percent(value.percent, places)


def _mention(fact: Fact, value: str) -> str:
    if fact.kind is FactKind.COUNTRY:
        return wording.country(value)
    if fact.kind is FactKind.DATE:
        return wording.iso_range(value)
    if fact.kind is FactKind.TOPIC:
        return wording.topic(value)
    if fact.kind is FactKind.OTHER_MONEY:
        return sum_of_money(value)
    return value


def sum_of_money(value: str) -> str:
    """A sum as it is kept, "9700000000 USD", in words: "9.7 billion US$"; text that is none is given back."""
    digits, _, currency = value.partition(" ")
    try:
        whole = Amount(digits, 0, currency or None)
    except ValueError:
        return value
    scale = next((s for s in (9, 6) if abs(whole.value) >= 10**s), 0)
    told = Amount(plain(whole.in_scale(scale)), scale, whole.currency)
    return f"{wording.amount_digits(told, 0)} {wording.unit(scale, told.currency)}".strip()


def other_sides(figure: Figure, pair: Collection[str]) -> str:
    """Between whom a figure is where that is not the dossier's `pair`: "Austria – Germany"; else empty.

    What is one side's with nobody named may be all its trade: "no partner named".
    """
    sides = figure.apart(pair) if pair else ()
    if len(sides) > 1:
        return wording.pair(*sides)
    if not sides:
        return ""
    (side,) = sides
    return translate("Fact", "no partner named") if side in pair else wording.country(side)


def both_report(facts: Iterable[Fact], pair: Collection[str]) -> bool:
    """Whether figures of both of a dossier's `pair` stand among `facts`: then each says which side's it is."""
    told = (f.figure for f in facts if f.kind is FactKind.FIGURE and f.status.counts)
    return len({t.reporter for t in told if t.reporter and {t.reporter, t.partner} == set(pair)}) > 1


def _figure(figure: Figure, pair: Collection[str], whose: bool = False) -> str:
    """What a figure is of: "Exports, wheat"; with `whose` the pair's own says which side's it is.

    A goal, a forecast, a difference or the trade with somebody else never passes for the pair's amount.
    """
    named = wording.flow(figure.flow)
    rate_alone = figure.amount is None and figure.growth is not None
    if rate_alone or figure.status is FigureStatus.DELTA:
        named = translate("Fact", "Change in %1").replace("%1", languages.within(named))
    if figure.product:
        named += f", {figure.product}"
    standing = wording.figure_status(figure.status) if figure.status is not FigureStatus.DELTA else ""
    sides = other_sides(figure, pair)
    if whose and not sides and figure.reporter:
        sides = wording.country(figure.reporter)
    apart = ", ".join(words for words in (sides, standing) if words)
    return f"{named} ({apart})" if apart else named


def title(fact: Fact, pair: Collection[str] = (), *, whose: bool = False) -> str:
    """A fact in a few words: "Turnover", "Turnover (target)", "5th round".

    `pair` are the sides that go without saying; `whose` names the side of a figure all the same: "Exports (Italy)".
    """
    payload = fact.payload
    if isinstance(payload, Figure):
        return _figure(payload, pair, whose)
    if isinstance(payload, EventMention):
        return wording.of_others(wording.event_title(payload), payload.apart(pair))
    if isinstance(payload, PersonMention):
        return payload.name
    if isinstance(payload, NextStep):
        verb = wording.step_verb(payload.verb)
        return translate("Fact", "Next step, %1").replace("%1", verb)
    if isinstance(payload, Mention):
        return _mention(fact, payload.value)
    assert isinstance(payload, Quotation)
    return payload.speaker or wording.kind(fact.kind)


def value(fact: Fact) -> str:
    """The fact's figure or date without its title: "289.0", "+1.7 %", "18 Oct 2024"; empty if it has none."""
    payload = fact.payload
    if isinstance(payload, Figure):
        if payload.amount is not None:
            return wording.amount_digits(payload.amount)
        return growth(payload.growth) if payload.growth else ""
    if isinstance(payload, EventMention | NextStep) and payload.when is not None:
        return wording.when(payload.when)
    return ""


def told(fact: Fact) -> str:
    """The fact's figure with its unit where it stands alone: "289.0 million US$"; else as `value`."""
    amount = fact.payload.amount if isinstance(fact.payload, Figure) else None
    return wording.amount(amount) if amount is not None else value(fact)


def place_in_time(fact: Fact) -> str:
    """The period or date the fact belongs to: "Jan–Aug 2024"; empty if none is known."""
    payload = fact.payload
    if isinstance(payload, Figure):
        return wording.period(payload.period) if payload.period else ""
    if isinstance(payload, EventMention | NextStep) and payload.when is not None:
        return wording.when(payload.when)
    return ""


def heading(fact: Fact, pair: Collection[str] = (), *, whose: bool = False) -> str:
    """Title and place in time: "Turnover, Jan–Aug 2024"."""
    time, named = place_in_time(fact), title(fact, pair, whose=whose)
    return f"{named}, {time}" if time else named


def spoken(fact: Fact, pair: Collection[str] = ()) -> str:
    """A fact for a screen reader: what, value, period, status."""
    payload = fact.payload
    parts = [title(fact, pair)]
    if isinstance(payload, Figure):
        if payload.amount is not None:
            parts.append(wording.amount_spoken(payload.amount))
        elif payload.growth is not None:
            parts.append(growth(payload.growth))
        if payload.period is not None:
            parts.append(wording.period(payload.period, wide=True))
    elif place_in_time(fact):
        parts.append(place_in_time(fact))
        if isinstance(payload, EventMention) and payload.city:
            parts.insert(1, wording.city(payload.city))
    inferred = inferences(fact)
    parts.extend(inferred[:1])
    parts.append(wording.status(fact.status))
    if fact.awaits_review and fact.sureness is not Sureness.HIGH:
        parts.append(sureness(fact.sureness))
    return ", ".join(parts)


def sureness(level: Sureness) -> str:
    """How sure the reading of a fact is: "medium confidence"."""
    return {
        Sureness.HIGH: translate("Fact", "high confidence"),
        Sureness.MEDIUM: translate("Fact", "medium confidence"),
        Sureness.LOW: translate("Fact", "low confidence"),
    }[level]


def doubts(fact: Fact) -> tuple[str, ...]:
    """Why the reading of a fact is less than fully sure, a reason each; what bears it out is no doubt."""
    return tuple(dict.fromkeys(reason(code) for code in fact.reasons if code != "arithmetic"))


def sureness_told(fact: Fact) -> str:
    """How sure the reading of a fact is, and why not surer: "Medium confidence: period carried over"."""
    level, why = sureness(fact.sureness), " \u00b7 ".join(doubts(fact))
    level = level[:1].upper() + level[1:]
    if not why:
        return level
    return translate("Fact", "%1: %2", "Medium confidence: period carried over").replace("%1", level).replace("%2", why)


def reason(code: str) -> str:
    """Why a value is inferred or assumed, or a confidence lowered, from its code."""
    head, _, detail = code.partition(":")
    words = reason_words().get(head)
    if words is None:
        words = head.replace("_", " ")
    return words.replace("%1", detail) if "%1" in words else words


def field_name(name: str) -> str:
    """The name of a payload's field, as the editor labels it."""
    names = {
        "amount": translate("Field", "amount"),
        "digits": translate("Field", "amount"),
        "scale": translate("Field", "scale"),
        "currency": translate("Field", "currency"),
        "flow": translate("Field", "flow"),
        "period": translate("Field", "period"),
        "growth": translate("Field", "change"),
        "reporter": translate("Field", "reporter"),
        "partner": translate("Field", "partner"),
        "product": translate("Field", "product"),
        "qualifier": translate("Field", "qualifier"),
        "status": translate("Field", "status"),
        "when": translate("Field", "date"),
        "date": translate("Field", "date"),
        "city": translate("Field", "city"),
        "country": translate("Field", "country"),
        "format": translate("Field", "format"),
        "round": translate("Field", "round"),
        "kind": translate("Field", "kind"),
        "name": translate("Field", "name"),
        "role": translate("Field", "role"),
        "organisation": translate("Field", "organisation"),
    }
    return names.get(name, name.replace("_", " "))


def inferences(fact: Fact) -> tuple[str, ...]:
    """What of the fact is not stated: "year inferred", "reporter inferred"."""
    patterns = {
        Certainty.INFERRED: translate("Fact", "%1 inferred", "reporter inferred"),
        Certainty.ASSUMED: translate("Fact", "%1 assumed", "reporter assumed"),
    }
    year, date = translate("Field", "year"), translate("Field", "date")
    # Adjectives agree with their noun in most languages, so the frequent ones are told whole.
    known = {
        (year, Certainty.INFERRED): translate("Reason", "year inferred"),
        (date, Certainty.INFERRED): translate("Review", "date inferred"),
    }
    found = []
    for note in fact.notes:
        if note.certainty in patterns:
            named = field_name(note.field)
            if fact.kind is FactKind.DATE and note.field == "value":
                named = date
            if note.field in ("when", "date", "value") and (note.reason or "").startswith(_ONLY_THE_YEAR):
                named = year
            whole = known.get((named, note.certainty))
            found.append(whole or patterns[note.certainty].replace("%1", named))
    return tuple(found)


def rule(value: Rule) -> str:
    """A verification rule's name."""
    return {
        Rule.SUM: translate("Check", "Sum"),
        Rule.BALANCE: translate("Check", "Balance"),
        Rule.GROWTH: translate("Check", "Growth"),
        Rule.DIRECTION: translate("Check", "Direction"),
        Rule.YTD: translate("Check", "Part of the year"),
        Rule.HIERARCHY: translate("Check", "Parts and whole"),
        Rule.UNIT: translate("Check", "Unit"),
        Rule.MIRROR: translate("Check", "Mirror figure"),
        Rule.DUPLICATE: translate("Check", "Same figure twice"),
    }[value]


def verdict(value: Verdict) -> str:
    """What a check found."""
    return {
        Verdict.OK: translate("Check", "agrees"),
        Verdict.WARN: translate("Check", "to look at"),
        Verdict.FAIL: translate("Check", "does not agree"),
        Verdict.SKIP: translate("Check", "not checked"),
        Verdict.NOT_COMPARABLE: translate("Check", "not comparable"),
    }[value]


def verdict_icon(value: Verdict) -> tuple[str, str]:
    """The icon and its token for a verdict; what cannot be checked is neutral, no failure."""
    return {
        Verdict.OK: ("check", "ok"),
        Verdict.WARN: ("warning", "warn"),
        Verdict.FAIL: ("warning-fill", "bad"),
        Verdict.SKIP: ("info", "text_3"),
        Verdict.NOT_COMPARABLE: ("info", "text_2"),
    }[value]


def check(value: Check) -> str:
    """A check's finding in one sentence: its arithmetic, or what its code says with its parameters."""
    if value.of_sources:
        return _of_sources(value)
    detail = localised(value.detail).replace(", text says ", translate("Check", ", text says "))
    sentence = check_sentences().get(value.code)
    if sentence is None:
        return detail or wording.headed(rule(value.rule), verdict(value.verdict))
    for index, words in enumerate(_worded_params(value), start=1):
        sentence = sentence.replace(f"%{index}", words)
    return sentence.replace("%d", detail)


def _of_sources(value: Check) -> str:
    """What another source says: "also in Gazette, 3 Mar 2025", "514.9 here, 514.5 in Gazette, 3 Mar 2025"."""
    here, there, who, day = value.params
    source = edition(wording.source(who), dt.date.fromisoformat(day) if day else None)
    if value.verdict is Verdict.OK:
        return translate("Check", "also in %1", "another source gives the same figure").replace("%1", source)
    words = translate("Check", "%1 here, %2 in %3", "514.9 here, 514.5 in Gazette, 3 Mar 2025")
    # The name last: it may hold a per cent sign of its own.
    return words.replace("%1", localised(here)).replace("%2", localised(there)).replace("%3", source)


def other_source(value: Check) -> str:
    """The other figure as briefly as the margin needs it: "≠ 514.5 Gazette, 3 Mar 2025"."""
    _, there, who, day = value.params
    source = edition(wording.source(who), dt.date.fromisoformat(day) if day else None, SHORT_NAME)
    return f"\u2260 {localised(there)} {source}"


def edition(name: str, day: dt.date | None, longest: int = LONGEST_NAME) -> str:
    """A publication with its date: "Gazette, 3 Mar 2025"; without one that is said."""
    shown = name if len(name) <= longest else name[: longest - 1].rstrip() + "\u2026"
    dated = wording.date(day) if day is not None else translate("Check", "undated")
    return f"{shown}, {dated}" if shown else dated


def check_with_room(value: Check) -> str:
    """A check's finding with what rounding allows: "114.3 + 174.7 = 289.0 (rounding ±0.15)"."""
    found = check(value)
    if value.of_sources or value.arithmetic == value.detail:
        return found
    words = translate("Check", "%1 (rounding %2)", "114.3 + 174.7 = 289.0 (rounding ±0.15)")
    return words.replace("%1", found).replace("%2", localised(value.tolerance))


def _worded_params(value: Check) -> list[str]:
    """A finding's parameters in words: two ISO dates are a period, a flow has its name."""
    found: list[str] = []
    rest = list(value.params)
    while rest:
        param = rest.pop(0)
        if _DAY.fullmatch(param) and rest and _DAY.fullmatch(rest[0]):
            found.append(wording.period(Period.from_iso(param, rest.pop(0))))
        elif param in set(Flow):
            name = wording.flow(Flow(param))
            found.append(languages.within(name))
        elif value.code == "magnitude":
            found.append(wording.digits(param))
        elif value.code == "share_of_year_unusual" and found:
            found.append(f"{localised(param)}{wording.THIN}%")
        else:
            found.append(localised(param))
    return found


def localised(text: str) -> str:
    """Language-neutral arithmetic with true minus signs, thin spaces and local points: "523.7 ÷ 514.9 − 1 = +1.7 %".

    Its long numbers have thousands apart, as values beside it do.
    """
    point = QLocale().decimalPoint()
    out = []
    for index, char in enumerate(text):
        following = text[index + 1 : index + 2]
        if char == "-" and following.isdigit() and not text[max(0, index - 1) : index].isalnum():
            char = wording.MINUS
        elif char == " " and following == "%":
            char = wording.THIN
        elif char == "." and following.isdigit() and text[max(0, index - 1) : index].isdigit():
            char = point
        out.append(char)
    shown = "".join(out)
    if not _ARITHMETIC.search(text):
        return shown
    return _LONG.sub(lambda found: wording.number(Decimal(found.group()), 0), shown)
