"""Wording of codes: topics, reasons, findings and import notes as tables of translated words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.qt.translation import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


def topic_words() -> dict[str, str]:
    """The topics there are phrases for, and older ids of them."""
    return {
        "political_cooperation": translate("Topic", "Political cooperation"),
        "trade": translate("Topic", "Trade"),
        "economy": translate("Topic", "Economy"),
        "investment": translate("Topic", "Investment"),
        "energy": translate("Topic", "Energy"),
        "green_energy": translate("Topic", "Green energy"),
        "transport": translate("Topic", "Transport"),
        "finance": translate("Topic", "Finance"),
        "digital": translate("Topic", "Digital"),
        "innovation": translate("Topic", "Innovation"),
        "security": translate("Topic", "Security"),
        "climate": translate("Topic", "Climate"),
        "environment": translate("Topic", "Environment"),
        "sustainable_development": translate("Topic", "Sustainable development"),
        "culture": translate("Topic", "Culture"),
        "humanitarian": translate("Topic", "Humanitarian"),
        "education": translate("Topic", "Education"),
        "parliamentary_dialogue": translate("Topic", "Parliamentary dialogue"),
        "water": translate("Topic", "Water"),
        "agriculture": translate("Topic", "Agriculture"),
        "raw_materials": translate("Topic", "Raw materials"),
        "industry": translate("Topic", "Industry"),
        "health": translate("Topic", "Health"),
        "tourism": translate("Topic", "Tourism"),
        "human_rights": translate("Topic", "Human rights"),
        "consular": translate("Topic", "Consular matters"),
        "sanctions": translate("Topic", "Sanctions"),
        "multilateral": translate("Topic", "International organisations"),
        "space": translate("Topic", "Space"),
        "political": translate("Topic", "Politics"),
        "politics": translate("Topic", "Politics"),
        "science": translate("Topic", "Science"),
        "international_organisations": translate("Topic", "International organisations"),
    }


def reason_words() -> dict[str, str]:
    """Why a value is inferred or a confidence lowered, by code."""
    return {
        "year_from_figures": translate("Reason", "year inferred from the figures cited"),
        "year_from_publication": translate("Reason", "year inferred from the date of publication"),
        "year_from_reference": translate("Reason", "year inferred from a date nearby"),
        "year_from_context": translate("Reason", "year inferred from the text around it"),
        "year_from_base": translate("Reason", "the year after the one it is compared with"),
        "year_inferred": translate("Reason", "year inferred"),
        "latest_before_publication": translate("Reason", "year inferred: the latest such day before publication"),
        "latest_before_dateline": translate("Reason", "year inferred: the latest such day before the dateline"),
        "next_after_publication": translate("Reason", "year inferred: the next such day after publication"),
        "next_after_dateline": translate("Reason", "year inferred: the next such day after the dateline"),
        "counted_from_dateline": translate("Reason", "counted from the date of the dateline"),
        "counted_from_publication": translate("Reason", "counted from the date of publication"),
        "counted_from_last_day": translate("Reason", "counted back from the last day"),
        "day_after": translate("Reason", "counted from the event told before"),
        "on_visit": translate("Reason", "some day of the visit it was part of"),
        "dateline": translate("Reason", "taken from the dateline"),
        "heading": translate("Reason", "named by the line above"),
        "delegation": translate("Reason", "the country of the delegation"),
        "year_before": translate("Reason", "the same months of the year before"),
        "same_months": translate("Reason", "the same months of the year before"),
        "last_completed": translate("Reason", "the last one completed before publication"),
        "fiscal_year": translate("Reason", "a fiscal year; its months depend on the country"),
        "ministry_of_article": translate("Reason", "reporter inferred from the ministry that gave the figures"),
        "statistics_of_article": translate("Reason", "reporter inferred from the statistics cited"),
        "reporter_default": translate("Reason", "reporter assumed: the first of the two parties"),
        "reporter_unset": translate("Reason", "whose exports these are is not stated"),
        "reporter_from_ministry": translate("Reason", "reporter inferred from the ministry that gave the figures"),
        "partner_named": translate("Reason", "the partner is named in the sentence"),
        "other_party": translate("Reason", "the other of the two parties"),
        "not_stated": translate("Reason", "not stated"),
        "currency_inherited": translate("Reason", "currency taken from the figure before"),
        "no_currency": translate("Reason", "no currency stated"),
        "no_period": translate("Reason", "no period stated"),
        "scale_shared": translate("Reason", "scale shared with the figure beside it"),
        "carried_over": translate("Reason", "period carried over from an earlier sentence"),
        "period_carried_over": translate("Reason", "period carried over from an earlier sentence"),
        "period_noted": translate("Reason", "period given in a note for all figures"),
        "flow_carried_over": translate("Reason", "flow carried over from the figure before"),
        "flow_supposed": translate("Reason", "no word tells the flow: supposed from what stands around"),
        "flow_far": translate("Reason", "the word for the flow stands far from the figure"),
        "no_city": translate("Reason", "no place is told"),
        "no_amount": translate("Reason", "only a change is told, no amount"),
        "no_partner": translate("Reason", "with whom is not stated"),
        "other_money_beside": translate("Reason", "told beside money that is no trade"),
        "part_of_more": translate("Reason", "taken as a part: the article gives a larger amount for the same flow"),
        "ambiguous_separator": translate("Reason", "the separator can be read in two ways"),
        "money_other": translate("Reason", "money that is no trade"),
        "approx": translate("Reason", "given as approximate"),
        "arithmetic": translate("Reason", "confirmed by the arithmetic"),
        "same_sentence": translate("Reason", "named in the same sentence"),
        "known_statesperson": translate("Reason", "known by name; the article does not say it"),
        "same_article": translate("Reason", "named elsewhere in the article"),
        "venue_named": translate("Reason", "the place is named"),
        "country_of_city": translate("Reason", "the country of the city"),
        "speaker": translate("Reason", "by the country of the speaker"),
        "attribution": translate("Reason", "the speaker is named beside the quotation"),
    }


def check_sentences() -> dict[str, str]:
    """Findings by code where the arithmetic alone does not say it.

    %d stands for the arithmetic, %1, %2 ... for the parameters as `wording_facts.check` words them.
    """
    return {
        "base_missing": translate("Check", "not comparable with %2: the %3 figure for %1 is missing"),
        "term_derived": translate("Check", "%d, computed: %1 is not stated"),
        "too_round": translate("Check", "%d: figures too round to tell"),
        "bounds_only": translate("Check", "%d, a bound or an approximate figure: not checked"),
        "balance_of_partner": translate("Check", "%d: the sign is the partner’s perspective?"),
        "growth_fits_other_base": translate("Check", "%d; it fits %1 as the base"),
        "growth_fits_other_currency": translate("Check", "%d; it fits the figures in %1"),
        "share_of_year_unusual": translate("Check", "%d of the year before in %1 of 12 months, about %2 expected"),
        "part_exceeds_turnover": translate("Check", "%d: a part is larger than the turnover"),
        "part_exceeds_whole": translate("Check", "%d: a part is larger than %1"),
        "turnover_not_positive": translate("Check", "the turnover is not above zero"),
        "magnitude": translate("Check", "%1 is out of the range of trade between two countries"),
        "unit_slip": translate("Check", "%d: thousand, million or billion mistaken?"),
        "currencies_mixed": translate("Check", "the turnover is in %1, its parts are in %2"),
        "mirror_normal": translate("Check", "%d: both sides’ figures, a usual difference"),
        "mirror_wide": translate("Check", "%d: both sides’ figures differ"),
        "mirror_strange": translate("Check", "%d: both sides’ figures lie far apart"),
        "same_figure": translate("Check", "%d, given twice"),
        "figures_differ": translate("Check", "%d: two figures for the same thing"),
    }


def note_words() -> dict[str, str]:
    """Notes of an import by code; %1 stands for the number or name after the colon."""
    return {
        "pictures_not_loaded": translate("Note", "%1 pictures not loaded"),
        "frames_left_out": translate("Note", "%1 embedded frames left out"),
        "hidden_text": translate("Note", "%1 pieces that the page hides"),
        "left_out": translate("Note", "%1 pieces around the article left out"),
        "flattened": translate("Note", "nested %1 deep, so read without its structure"),
        "main_text_not_found": translate("Note", "the article could not be told from the page around it"),
        "cut_at": translate("Note", "a very long page, cut after %1 signs"),
        "pages_left_out": translate("Note", "%1 pages at the end left out"),
        "attachments": translate("Note", "%1 files sent along"),
        "entries": translate("Note", "%1 entries read"),
        "entries_known": translate("Note", "%1 entries were known already"),
        "entries_left": translate("Note", "%1 entries left out"),
        "further_entries": translate("Note", "%1 further entries in the feed, not read here"),
        "encoding_guessed": translate("Note", "encoding guessed: %1"),
        "encoding_overruled": translate("Note", "the encoding it declares (%1) is wrong"),
        "encoded_twice": translate("Note", "its letters were encoded twice; they are read as they were meant"),
        "undecodable": translate("Note", "%1 places could not be decoded"),
        "line_ends": translate("Note", "line ends made uniform"),
        "replaced": translate("Note", "%1 signs that cannot be shown were replaced"),
        "direction_marks": translate("Note", "%1 marks that turn the reading direction"),
        "unbroken": translate("Note", "a run of %1 signs without a blank"),
        "too_long_for_facts": translate("Note", "too long to look for facts; it can be read and searched"),
        "title_from_text": translate("Note", "no title found; it begins with its first words"),
        "no_parties": translate("Note", "no two countries found as the parties, so it lies in no dossier"),
        "many_parties": translate(
            "Note",
            "it tells of several countries (%1): it lies in the dossier of the first two and in those there are of the others",
        ),
        "many_pairs": translate("Note", "%1 pairs of countries; each shows in the dossier of its pair"),
        "no_pair": translate("Note", "its figures are of %1, which is no pair of countries: they show in no dossier"),
        "groups": translate("Note", "%1 rows of country groups or totals left out"),
        "details": translate("Note", "%1 detail rows left out, their totals taken"),
        "balances": translate("Note", "%1 balances left out: a balance is computed"),
        "from_articles": translate("Note", "%1 rows left out: their source is an article"),
        "hidden_sheet": translate("Note", "hidden sheet “%1” left out"),
        "same": translate("Note", "%1 values were known already"),
        "revised": translate("Note", "%1 values revise earlier ones; both are kept"),
        "conflicting": translate("Note", "%1 values differ from ones of the same edition; both are kept"),
        "preferred": translate("Note", "%1 values hold in place of ones of other files, which stay readable"),
        "waiting": translate("Note", "waits for an answer: %1"),
        "waiting_more": translate("Note", "%1 more questions"),
        "skipped": translate("Note", "%1 rows left out as you said"),
        "totals": translate("Note", "%1 rows of totals left out"),
        "total_columns": translate("Note", "%1 columns of totals left out"),
        "totals_of_months": translate("Note", "totals of months read as the time that their months make up"),
        "stacked": translate("Note", "heading of several lines, its columns read as: %1"),
        "shares": translate("Note", "%1 rows or columns of shares left out: no sums of money"),
        "other_indicators": translate("Note", "%1 rows of other indicators left out"),
        "formulas": translate("Note", "%1 formulas without a stored result left out"),
        "uncalculated": translate("Note", "%1 is a formula without a stored result"),
        "trailing_delimiter": translate("Note", "each row ends with a delimiter, which was left out"),
        "unended": translate("Note", "line %1 has no end: the file may be cut, and its last figure be a part of one"),
        "pair_from_heading": translate("Note", "read as trade of %1, as the heading says"),
        "turnover_not_sum": translate("Note", "%1 turnovers are not the sum of exports and imports"),
        "months_not_year": translate("Note", "%1 years are not the sum of their months"),
        "implausible": translate(
            "Note", "%1 values are more than ten times their neighbours, or a tenth; kept and marked"
        ),
        "link": translate("Note", "a link, not followed"),
        "same_story": translate("Note", "perhaps the same story as “%1”; decide above the article"),
        "same_event": translate("Note", "tells the same event as “%1”"),
        "version": translate("Note", "version %1 of an article that was there; the older text is kept"),
        "older_text": translate("Note", "an older text of an article; the newer one stays"),
        "without_place": translate("Note", "%1 passages have no place in the newer text; they wait in the article"),
    }


def one_note_words() -> dict[str, str]:
    """Notes of an import by code where the number after the colon is 1."""
    return {
        "pictures_not_loaded": translate("Note", "1 picture not loaded"),
        "frames_left_out": translate("Note", "1 embedded frame left out"),
        "hidden_text": translate("Note", "1 piece that the page hides"),
        "left_out": translate("Note", "1 piece around the article left out"),
        "pages_left_out": translate("Note", "1 page at the end left out"),
        "attachments": translate("Note", "1 file sent along"),
        "entries": translate("Note", "1 entry read"),
        "entries_known": translate("Note", "1 entry was known already"),
        "entries_left": translate("Note", "1 entry left out"),
        "further_entries": translate("Note", "1 further entry in the feed, not read here"),
        "undecodable": translate("Note", "1 place could not be decoded"),
        "replaced": translate("Note", "1 sign that cannot be shown was replaced"),
        "direction_marks": translate("Note", "1 mark that turns the reading direction"),
        "groups": translate("Note", "1 row of country groups or totals left out"),
        "details": translate("Note", "1 detail row left out, its total taken"),
        "balances": translate("Note", "1 balance left out: a balance is computed"),
        "from_articles": translate("Note", "1 row left out: its source is an article"),
        "same": translate("Note", "1 value was known already"),
        "revised": translate("Note", "1 value revises an earlier one; both are kept"),
        "conflicting": translate("Note", "1 value differs from one of the same edition; both are kept"),
        "preferred": translate("Note", "1 value holds in place of one of another file, which stays readable"),
        "waiting_more": translate("Note", "1 more question"),
        "skipped": translate("Note", "1 row left out as you said"),
        "totals": translate("Note", "1 row of totals left out"),
        "total_columns": translate("Note", "1 column of totals left out"),
        "shares": translate("Note", "1 row or column of shares left out: no sums of money"),
        "other_indicators": translate("Note", "1 row of other indicators left out"),
        "formulas": translate("Note", "1 formula without a stored result left out"),
        "turnover_not_sum": translate("Note", "1 turnover is not the sum of exports and imports"),
        "months_not_year": translate("Note", "1 year is not the sum of its months"),
        "implausible": translate("Note", "1 value is more than ten times its neighbours, or a tenth; kept and marked"),
        "without_place": translate("Note", "1 passage has no place in the newer text; it waits in the article"),
    }


def source_words() -> dict[str, str]:
    """Who publishes a table of trade figures, by the source code of its observations."""
    return {
        "kz_bns": translate("Source", "Bureau of National Statistics of Kazakhstan"),
        "comext": translate("Source", "Eurostat (Comext)"),
        "eurostat": translate("Source", "Eurostat"),
        "destatis": translate("Source", "Federal Statistical Office of Germany"),
        "comtrade": translate("Source", "UN Comtrade"),
        "wits": translate("Source", "World Bank WITS"),
        "imf_imts": translate("Source", "IMF, trade in goods"),
        "imf_dots": translate("Source", "IMF, Direction of Trade"),
        "manual": translate("Source", "own figures"),
        "baci": translate("Source", "CEPII BACI"),
        "oec": translate("Source", "OEC"),
        "itc_trademap": translate("Source", "ITC Trade Map"),
        "oecd_bimts": translate("Source", "OECD, balanced trade"),
        "oecd_bimts_rx": translate("Source", "OECD, balanced trade, adjusted for re-exports"),
        "oecd_btd": translate("Source", "OECD, bilateral trade"),
        "statcan": translate("Source", "Statistics Canada"),
        "wto": translate("Source", "WTO"),
    }


_AREAS = {
    "EU": QT_TRANSLATE_NOOP("Country", "European Union"),
    "EU27_2020": QT_TRANSLATE_NOOP("Country", "European Union"),
    "EU28": QT_TRANSLATE_NOOP("Country", "European Union of 28"),
    "EU_CHANGING": QT_TRANSLATE_NOOP("Country", "European Union (changing composition)"),
    "EA": QT_TRANSLATE_NOOP("Country", "euro area"),
    "EA20": QT_TRANSLATE_NOOP("Country", "euro area of 20"),
    "EXT_EU27_2020": QT_TRANSLATE_NOOP("Country", "all outside the European Union"),
    "INT_EU27_2020": QT_TRANSLATE_NOOP("Country", "all within the European Union"),
    "EAEU": QT_TRANSLATE_NOOP("Country", "Eurasian Economic Union"),
    "CIS": QT_TRANSLATE_NOOP("Country", "Commonwealth of Independent States"),
    "BLX": QT_TRANSLATE_NOOP("Country", "Belgium–Luxembourg"),
    "WLD": QT_TRANSLATE_NOOP("Country", "all partners"),
    "RU": QT_TRANSLATE_NOOP("Country", "Russia"),
    "KR": QT_TRANSLATE_NOOP("Country", "South Korea"),
    "CZ": QT_TRANSLATE_NOOP("Country", "Czechia"),
    "TR": QT_TRANSLATE_NOOP("Country", "Türkiye"),
    "XI": QT_TRANSLATE_NOOP("Country", "Northern Ireland"),
    "XU": QT_TRANSLATE_NOOP("Country", "United Kingdom without Northern Ireland"),
    "SUHH": QT_TRANSLATE_NOOP("Country", "Soviet Union"),
    "CSHH": QT_TRANSLATE_NOOP("Country", "Czechoslovakia"),
    "YUCS": QT_TRANSLATE_NOOP("Country", "Yugoslavia"),
    "SCG": QT_TRANSLATE_NOOP("Country", "Serbia and Montenegro"),
    "DDDE": QT_TRANSLATE_NOOP("Country", "German Democratic Republic"),
    "SD_2011": QT_TRANSLATE_NOOP("Country", "Sudan (before 2012)"),
    "AREAS_NES": QT_TRANSLATE_NOOP("Country", "areas not specified"),
    "BUNKERS": QT_TRANSLATE_NOOP("Country", "bunkers"),
    "FREE_ZONES": QT_TRANSLATE_NOOP("Country", "free zones"),
    "SPECIAL": QT_TRANSLATE_NOOP("Country", "special categories"),
    "EUROPE_NES": QT_TRANSLATE_NOOP("Country", "Europe, not specified"),
    "AFRICA_NES": QT_TRANSLATE_NOOP("Country", "Africa, not specified"),
    "NORTH_AFRICA_NES": QT_TRANSLATE_NOOP("Country", "Northern Africa, not specified"),
    "NORTH_AMERICA_NES": QT_TRANSLATE_NOOP("Country", "North and Central America, not specified"),
    "LATIN_AMERICA_NES": QT_TRANSLATE_NOOP("Country", "Latin America, not specified"),
    "CARIBBEAN_NES": QT_TRANSLATE_NOOP("Country", "Caribbean, not specified"),
    "CACM_NES": QT_TRANSLATE_NOOP("Country", "Central American Common Market, not specified"),
    "LAIA_NES": QT_TRANSLATE_NOOP("Country", "Latin American Integration Association, not specified"),
    "OCEANIA_NES": QT_TRANSLATE_NOOP("Country", "Oceania, not specified"),
    "WEST_ASIA_NES": QT_TRANSLATE_NOOP("Country", "Western Asia, not specified"),
}
"""Groups of countries and places that are none by their ids, and countries that are called otherwise than Qt does."""


def area_words(code: str) -> str:
    """What an area is called that has no name of a country, or another one than Qt's; empty for others."""
    words = _AREAS.get(code.upper())
    return translate("Country", words) if words else ""


def column_word(field: str) -> str:
    """What kind of cell a question is about, in words."""
    return {
        "basis": translate("Import", "basis of the figure"),
        "cells": translate("Import", "row"),
        "conflict": translate("Import", "edition"),
        "currency": translate("Import", "currency"),
        "decimal_mark": translate("Import", "decimal mark"),
        "flow": translate("Import", "exports or imports"),
        "formula": translate("Import", "formula"),
        "key": translate("Import", "key of the series"),
        "multiplier": translate("Import", "scale"),
        "pair": translate("Import", "countries"),
        "partner": translate("Import", "partner country"),
        "period": translate("Import", "period"),
        "product": translate("Import", "goods"),
        "reporter": translate("Import", "reporting country"),
        "scale": translate("Import", "scale"),
        "source": translate("Import", "source"),
        "status": translate("Import", "standing of the figure"),
        "unit": translate("Import", "unit"),
        "value": translate("Import", "number"),
        "vintage": translate("Import", "edition"),
    }.get(field, translate("Import", "cell"))
