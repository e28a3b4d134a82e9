"""Wording of codes: topics, reasons, findings and import notes as tables of translated words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def topic_words() -> dict[str, str]:
    """Topics whose words are not their id."""
    return {
        "trade": translate("Topic", "Trade"),
        "economy": translate("Topic", "Economy"),
        "investment": translate("Topic", "Investment"),
        "energy": translate("Topic", "Energy"),
        "culture": translate("Topic", "Culture"),
        "politics": translate("Topic", "Politics"),
        "political": translate("Topic", "Politics"),
        "security": translate("Topic", "Security"),
        "transport": translate("Topic", "Transport"),
        "water": translate("Topic", "Water"),
        "education": translate("Topic", "Education"),
        "science": translate("Topic", "Science"),
        "human_rights": translate("Topic", "Human rights"),
        "consular": translate("Topic", "Consular matters"),
        "multilateral": translate("Topic", "International organisations"),
        "international_organisations": translate("Topic", "International organisations"),
    }


def reason_words() -> dict[str, str]:
    """Why a value is inferred or a confidence lowered, by code."""
    return {
        "year_from_figures": translate("Reason", "year inferred from the figures cited"),
        "year_from_publication": translate("Reason", "year inferred from the date of publication"),
        "year_inferred": translate("Reason", "year inferred"),
        "ministry_of_article": translate("Reason", "reporter inferred from the ministry that gave the figures"),
        "reporter_default": translate("Reason", "reporter assumed: the first of the two parties"),
        "reporter_from_ministry": translate("Reason", "reporter inferred from the ministry that gave the figures"),
        "currency_inherited": translate("Reason", "currency taken from the figure before"),
        "scale_shared": translate("Reason", "scale shared with the figure beside it"),
        "carried_over": translate("Reason", "period carried over from an earlier sentence"),
        "period_carried_over": translate("Reason", "period carried over from an earlier sentence"),
        "ambiguous_separator": translate("Reason", "the separator can be read in two ways"),
        "flow_far": translate("Reason", "the word for the flow stands far from the figure"),
        "approx": translate("Reason", "given as approximate"),
        "arithmetic": translate("Reason", "confirmed by the arithmetic"),
    }


def check_sentences() -> dict[str, str]:
    """Findings by code; %1, %2 ... stand for their parameters and %d for the arithmetic."""
    return {}


def note_words() -> dict[str, str]:
    """Notes of an import by code; %1 stands for the number or name after the colon."""
    return {
        "pictures": translate("Note", "%1 pictures not loaded"),
        "links": translate("Note", "%1 links not followed"),
        "scripts": translate("Note", "%1 scripts left out"),
        "furniture": translate("Note", "%1 passages of the page around the article left out"),
        "encoding": translate("Note", "read as %1"),
    }
