"""Words of the command line: values, codes and notes in plain English; the window and the page have their own."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from briefing.core.amount import Amount
from briefing.core.checks import Check
from briefing.core.comparison import NotComparable, Obstacle
from briefing.core.pagecode import PageCode
from briefing.core.period import Frequency, Period, Precision, When
from briefing.core.trade import Observation
from briefing.ingest.tables.areas import area_name
from briefing.storage.services import ServiceAnswer

if TYPE_CHECKING:
    from briefing.printing.tracing import Traced

SCALES = {0: "unit", 3: "thousand", 6: "million", 9: "billion", 12: "trillion"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def period(value: Period) -> str:
    """A period in short: "2023", "Aug 2024", "Jan–Aug 2024", "Nov 2023–Feb 2024"."""
    first, last = value.first, value.last
    if value.frequency is Frequency.YEAR:
        return str(first.year)
    if first == last:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if first.year == last.year:
        return f"{_MONTHS[first.month - 1]}–{_MONTHS[last.month - 1]} {last.year}"
    return f"{_MONTHS[first.month - 1]} {first.year}–{_MONTHS[last.month - 1]} {last.year}"


def day(value: dt.date) -> str:
    """A day: "18 Oct 2024"."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def when(value: When | None) -> str:
    """A date as well as it is known."""
    if value is None:
        return "date unknown"
    if value.precision is not Precision.DAY:
        return period(value.months)
    return day(value.first) if value.first == value.last else f"{day(value.first)}–{day(value.last)}"


def amount(value: Amount | None) -> str:
    """An amount as printed, with its scale and currency: "523.7 million USD"."""
    if value is None:
        return "–"
    scale = SCALES.get(value.scale, f"x 10^{value.scale}") if value.scale else ""
    return " ".join(w for w in (value.digits, scale, value.currency or "(currency unknown)") if w)


_UNITS = {"NETWEIGHT_KG": "kg", "QTY": "units", "SHARE_PCT": "%"}


def value(o: Observation) -> str:
    """The value of an observation as printed, with its unit; its status when there is none."""
    if o.amount is None:
        return o.status.replace("_", " ")
    if o.measure == "VALUE":
        return amount(o.amount)
    scale = f"x 10^{o.amount.scale}" if o.amount.scale else ""
    return " ".join(w for w in (o.amount.digits, scale, _UNITS.get(o.measure, o.measure)) if w)


def one_place(percent: Decimal) -> str:
    """Per cent rounded to one place as plain decimal text: "-23.0"."""
    rounded = percent.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return str(abs(rounded)) if rounded == 0 else str(rounded)


def refusal(refused: NotComparable) -> str:
    """Why two values may not be compared, naming the missing figure."""
    now, base, missing = period(refused.now), period(refused.base), period(refused.missing)
    if refused.unfit is not None:
        return unfit(refused.unfit)
    return {
        Obstacle.NO_VALUE: f"no {refused.flow} figure for {missing}",
        Obstacle.MONTHS: f"{now} and {base} do not cover the same months; the {refused.flow} of {missing} is missing",
        Obstacle.REPORTER: f"the figures for {now} and {base} come from different reporters",
        Obstacle.PARTNER: f"the figures for {now} and {base} concern different partners",
        Obstacle.FLOW: f"the figures for {now} and {base} are of different flows",
        Obstacle.SCOPE: f"the figures for {now} and {base} count different goods",
        Obstacle.CURRENCY: f"the figures for {now} and {base} are in different currencies",
        Obstacle.NO_BASE: f"the {refused.flow} of {missing} is missing",
    }[refused.obstacle]


def unfit(o: Observation) -> str:
    """Why a value that is there allows no comparison, with its place."""
    given = f"the {o.flow} of {period(o.period)}"
    if o.amount is not None and o.amount.value < 0:
        return f"{given} are below zero: {amount(o.amount)} in “{o.file}”, {o.locator}"
    return f"{given} are zero, so there is no change in per cent on them"


def finding(check: Check) -> str:
    """A check's arithmetic; for the checks without any, what they found."""
    if check.detail:
        return check.detail
    match check.code, check.params:
        case "base_missing", (start, end, base_start, base_end, flow):
            missing, base = Period.from_iso(start, end), Period.from_iso(base_start, base_end)
            return f"not to be set against {period(base)}; the {flow} of {period(missing)} is missing"
        case "magnitude", (value,):
            return f"{value} is out of the range of trade between two countries"
        case "currencies_mixed", (total, part):
            return f"the turnover is in {total}, its parts are in {part}"
        case "turnover_not_positive", _:
            return "the turnover is not above zero"
    return check.code.replace("_", " ")


def edition(o: Observation) -> str:
    """The publication a value stands in: its file or title, with the date of the edition."""
    return f"“{o.file}” ({day(o.vintage) if o.vintage else 'undated'})"


_NOTES = {
    "no_parties": "no two countries found as the parties, so it lies in no dossier; name one with --dossier",
    "many_parties": "it tells of several countries ({}): it lies in the dossier of the first two and in those there are of the others",
    "many_pairs": "{} pairs of countries; each shows in the dossier of its pair",
    "no_pair": "its figures are of {}, which is no pair of countries: they are kept and show in no dossier",
    "groups": "{} [row|rows] of country groups or totals left out",
    "details": "{} detail [row|rows] left out, [its total|their totals] taken",
    "other_goods": "{} [row|rows] of goods in another classification left out: no total beside [it|them]",
    "balances": "{} [balance|balances] left out: a balance is computed",
    "from_articles": "{} [row|rows] left out: their source is an article",
    "hidden_sheet": "hidden sheet “{}” left out",
    "revised": "{} [value revises|values revise] earlier ones; both are kept",
    "conflicting": "{} [value differs|values differ] from ones of the same edition; both are kept",
    "preferred": "{} [value holds|values hold] in place of ones of other files, which stay readable",
    "waiting_more": "{} more [question|questions]",
    "skipped": "{} [row|rows] left out as you said",
    "totals": "{} [row|rows] of totals left out",
    "total_columns": "{} [column|columns] of totals left out",
    "totals_of_months": "totals of months read as the time that their months make up",
    "stacked": "heading of several lines, its columns read as: {}",
    "shares": "{} [row|rows] or columns of shares left out: no sums of money",
    "other_indicators": "{} [row|rows] of other indicators left out",
    "formulas": "{} [formula|formulas] without a stored result left out",
    "uncalculated": "{} is a formula without a stored result",
    "trailing_delimiter": "each row ends with a delimiter, which was left out",
    "unended": "line {} has no end: the file may be cut, and its last figure be a part of one",
    "pair_from_heading": "read as trade of {}, as the heading says",
    "turnover_not_sum": "{} [turnover is|turnovers are] not the sum of exports and imports",
    "months_not_year": "{} [year is not the sum of its|years are not the sum of their] months",
    "balance_not_difference": "{} stated [balance is|balances are] not exports less imports",
    "children_above_total": "{} [total is|totals are] less than the products of one level together",
    "implausible": "{} [value is|values are] more than ten times [its|their] neighbours, or a tenth; kept and marked",
    "same": "{} [value was|values were] known already",
    "link": "a link, not followed",
    "same_story": "perhaps the same story as “{}”",
    "same_event": "tells the same event as “{}”",
    "version": "version {} of an article that was there; the older text is kept",
    "older_text": "an older text of an article; the newer one stays",
    "without_place": "{} [passage has|passages have] no place in the newer text; [it waits|they wait] in the article",
    "encoding_guessed": "encoding guessed: {}",
    "encoding_overruled": "the encoding it declares ({}) is wrong",
    "encoded_twice": "its letters were encoded twice; they are read as they were meant",
    "undecodable": "{} [place|places] could not be decoded",
    "line_ends": "line ends made uniform",
    "replaced": "{} [sign that cannot be shown was|signs that cannot be shown were] replaced",
    "direction_marks": "{} [mark that turns|marks that turn] the reading direction",
    "unbroken": "a run of {} signs without a blank",
    "too_long_for_facts": "very long: facts were looked for in its beginning only; all of it can be read and searched",
    "title_from_text": "no title found; it begins with its first words",
    "pictures_not_loaded": "{} [picture|pictures] not loaded",
    "frames_left_out": "{} embedded [frame|frames] left out",
    "hidden_text": "{} [piece that the page hides|pieces that the page hides]",
    "left_out": "{} [piece|pieces] around the article (navigation, footer) left out",
    "pages_left_out": "{} [page|pages] at the end left out",
    "attachments": "{} [file|files] sent along",
    "entries": "{} [entry|entries] read",
    "entries_known": "{} [entry was|entries were] known already",
    "entries_left": "{} [entry|entries] left out",
    "further_entries": "{} further [entry|entries] in the feed, not read here",
    "flattened": "nested {} deep, so read without its structure",
    "main_text_not_found": "the article could not be told from the page around it",
    "cut_at": "a very long page, cut after {} signs",
}


def counted(words: str, value: str) -> str:
    """Words with their number or name in them; what depends on the number stands as "[one|several]"."""
    one = value == "1"
    return re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda m: m[1] if one else m[2], words).format(value)


def area(code: str) -> str:
    """A country or group of countries as people call it; an unknown code as it is."""
    return _GROUPS.get(code) or area_name(code)


def pair(id: str) -> str:
    """A dossier's id, "KZ-BE", as people call it: "Kazakhstan–Belgium"."""
    return "–".join(area(side) for side in id.split("-", 1))


def not_traced(missing: str, code: PageCode, known: int) -> str:
    """Why the code of a printed page leads nowhere in this library; `known` is the highest number there is."""
    lacking = f"Page {code.page} has no source [{code.evidence}]; its last one is [{known}]."
    version = f"; the newest version is {known}" if missing == "version" else ""
    return {
        "dossier": f"This library holds no dossier {code.dossier}. The page was made with another library.",
        "evidence": lacking if known else f"Page {code.page} rests on no source.",
        "article": f"The article behind {code.text} was removed from this library.",
    }.get(missing, f"No page {code.page} was issued from this library{version}.")


def traced(found: Traced) -> str:
    """What a source that a page's code names says of itself: its code whole, and what is not as on that page."""
    page = found.code.page
    told = [
        f"Source {found.code.text}.",
        ""
        if found.as_issued
        else f"What {page} looked like was not kept, so sources are numbered as on a page made now.",
        f"Numbered as in the newest version, {page}." if found.latest is not None else "",
        "" if found.in_place else "The text has changed since; only its article can be shown.",
    ]
    return " ".join(t for t in told if t)


_GROUPS = {
    "WLD": "the world",
    "EU": "European Union",
    "EU27_2020": "European Union",
    "EU28": "European Union of 28",
    "EU_CHANGING": "European Union (changing composition)",
    "EA": "euro area",
    "EA20": "euro area of 20",
    "BLX": "Belgium–Luxembourg",
    "EXT_EU27_2020": "all outside the European Union",
    "INT_EU27_2020": "all within the European Union",
    "EAEU": "Eurasian Economic Union",
    "CIS": "Commonwealth of Independent States",
}


_SOURCES = {
    "kz_bns": "Bureau of National Statistics of Kazakhstan",
    "comext": "Eurostat (Comext)",
    "eurostat": "Eurostat",
    "comtrade": "UN Comtrade",
    "wits": "World Bank WITS",
    "imf_imts": "IMF, trade in goods",
    "imf_dots": "IMF, Direction of Trade",
    "baci": "CEPII BACI",
    "oec": "OEC",
    "itc_trademap": "ITC Trade Map",
    "oecd_bimts": "OECD, balanced trade",
    "oecd_bimts_rx": "OECD, balanced trade, adjusted for re-exports",
    "oecd_btd": "OECD, bilateral trade",
    "statcan": "Statistics Canada",
    "wto": "WTO",
    "manual": "own figures",
}


def source(code: str) -> str:
    """Who publishes a value, as people call it; an unknown code as it is."""
    national = code.removeprefix("national_")
    if national != code:
        return f"national statistics, {area(national.upper())}"
    return _SOURCES.get(code, code)


def _other_pair(wanted: str, pairs: str, count: str) -> str:
    none = f"none of its rows concern {pair(wanted)}, so nothing of it shows there"
    named = [f"{pair(p)} ({p})" for p in pairs.split(", ")]
    if count == "1":
        return f"{none}; they are filed under {named[0]}"
    more = int(count) - len(named)
    told = ", ".join(named) + (f" and {more} more" if more else "")
    return f"{none}; they are of {told}: import it with --dossier and one of these to see them"


def repeated(count: str, places: str) -> str:
    """That a file gives values again, with the places of the first of them."""
    more = " …" if int(count) > places.count(", ") + 1 else ""
    words = "[one value repeats an earlier one of the file and is|{} values repeat earlier ones of the file and are] taken once"
    return f"{counted(words, count)} ({places}{more})"


MOST_CHOICES = 6
"""How many answers to a question of a table a line names."""


def note(code: str) -> str:
    """An import note in words; a code without words stays as it is."""
    name, _, value = code.partition(":")
    if name == "waiting":
        place, field, rows, choices, cell = value.split("|", 4)
        asked = f"{place}: which {field.replace('_', ' ')}{f' is “{cell}”' if cell else ''}?"
        if field == "cells":
            asked = f"{place}: this row has more or fewer cells than its heading: “{cell}”;"
        asked = f"{asked} {rows} {'row waits' if rows == '1' else 'rows wait'}"
        offered = choices.split(";") if choices else []
        if len(offered) > MOST_CHOICES:
            offered = [*offered[:MOST_CHOICES], f"one of {len(offered) - MOST_CHOICES} more"]
        asked = f"{asked}; {' or '.join(offered)}" if offered else asked
        return f"{asked}; say which with --dossier" if field == "pair" else asked
    if name == "other_pair":
        return _other_pair(*value.split("|"))
    words = _NOTES.get(name)
    if name == "no_pair":
        value = ", ".join(pair(p) for p in value.split(", "))
    if name == "pair_from_heading":
        value = pair(value)
    if name == "negative":
        number, _, place = value.partition("|")
        return (
            counted("[one value is|{} values are] below zero (", number)
            + f"the first: {place}): kept and marked as implausible"
        )
    if name == "repeated":
        return repeated(*value.split("|", 1))
    if words is None:
        return code
    return counted(words, value)


_SERVICES = {"eurostat": "Eurostat", "comtrade": "UN Comtrade"}
_PROBLEMS = {
    "offline": "{} cannot be reached. The figures in the library stay as they are",
    "certificate": "{} could not show that it is the service asked, so nothing was sent",
    "key": "{} does not take the subscription key",
    "quota": "{}: the requests of the day are used up",
    "too_often": "{} asks to wait before it is asked again",
    "too_big": "{} refuses the request as too big. Ask for fewer years",
    "too_slow": "{} takes too long to answer",
    "cut": "the answer of {} broke off",
    "too_large": "the answer of {} is larger than any that was asked for; it was not taken",
    "not_figures": "{} answered with something that is no table of figures",
    "moved": "{} sends elsewhere; that address was not asked",
    "refused": "{} does not understand the request",
    "broken": "{} has a fault of its own",
    "not_covered": "{} has no figures of these two countries",
    "cancelled": "{}: cancelled. Nothing was stored",
    "unreadable": "the answer of {} could not be read",
    "waiting": "rows of {} wait for an answer",
}


def service_answer(answer: ServiceAnswer) -> str:
    """How many figures a service gave that were not known before."""
    revised = f", {answer.revised} of them revised" if answer.revised else ""
    return f"{_SERVICES[answer.service]}: {answer.fresh} new figures{revised}"


def service_problem(answer: ServiceAnswer) -> str:
    """Why a service did not answer everything, in one sentence, with its own words."""
    said = _PROBLEMS[answer.problem].format(_SERVICES[answer.service])
    sentence = said[0].upper() + said[1:]
    until = f", until {answer.wait_until:%Y-%m-%d %H:%M} UTC" if answer.wait_until else ""
    told = f" ({answer.words.rstrip('.')})" if answer.words else ""
    return f"{sentence}{until}{told}."
