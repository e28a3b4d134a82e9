"""Units of tables and lists: in a line of their own, over the labels, below the rows, and in thousands."""

from dataclasses import replace

import pytest

from briefing.core.fact import Flow
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.ingest.extract.listing import seen
from tests.ingest.extract.making import figures, period

X, M = Flow.EXPORTS, Flow.IMPORTS


def told(text, language):
    return seen(text, language, "flow", "millions", "period")


YEARS = [(X, 401, period("2022")), (X, 412, period("2023")), (M, 187, period("2022")), (M, 198, period("2023"))]
TABLES = [
    ("en", "Trade of Kenya and Norway\n€ million\n\n   2022   2023\nExports   401   412\nImports   187   198"),
    ("en", "Trade of Kenya and Norway (€m)\n\n   2022   2023\nExports   401   412\nImports   187   198"),
    ("en", "Trade of Kenya and Norway\n\n   2022   2023\nExports   401   412\nImports   187   198\n\nin million euros"),
    ("en", "Trade of Kenya and Norway (US$ 000)\n\n   2022   2023\nExports   401,000   412,000\nImports   187,000   198,000"),
    ("de", "Handel Kenias mit Norwegen\nMio. Euro\n\n   2022   2023\nAusfuhr   401   412\nEinfuhr   187   198"),
    ("de", "Handel Kenias mit Norwegen\n\nWerte in Mio. EUR   2022   2023\nAusfuhr   401   412\nEinfuhr   187   198"),
    ("de", "Handel Kenias mit Norwegen, in 1.000 Euro\n\n   2022   2023\nAusfuhr   401.000   412.000\nEinfuhr   187.000   198.000"),
    ("fr", "Commerce du Kenya et de la Norvège\n(en M EUR)\n\n   2022   2023\nExportations   401   412\nImportations   187   198"),
    ("it", "Interscambio Kenya-Norvegia\n\nValori in milioni di euro | 2022 | 2023\nEsportazioni | 401 | 412\nImportazioni | 187 | 198"),
    ("es", "Comercio de Kenia y Noruega\nmill. de euros\n\n   2022   2023\nExportaciones   401   412\nImportaciones   187   198"),
    ("nl", "Handel van Kenia en Noorwegen\nx 1.000 euro\n\n   2022   2023\nUitvoer   401.000   412.000\nInvoer   187.000   198.000"),
    ("ru", "Торговля Кении и Норвегии\nтыс. долл.\n\n   2022   2023\nЭкспорт   401 000   412 000\nИмпорт   187 000   198 000"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"), TABLES, ids=[f"{language}-{n}" for n, (language, _) in enumerate(TABLES)]
)
def test_the_unit_of_a_table_is_found_where_it_stands(language, text):
    assert told(text, language) == YEARS


def test_a_year_over_a_unit_is_no_count():
    text = "Trade of Kenya with Norway 2023\nmillion euros\n\nExports   412\nImports   198"
    assert told(text, "en") == [(X, 412, period("2023")), (M, 198, period("2023"))]


BUYERS = [
    (
        "nl",
        "Landenprofiel Kenia\n\nBelangrijkste afnemers (2023):\n- Noorwegen: 412 miljoen euro\n- Peru: 31 miljoen euro",
    ),
    ("ru", "Кения: справка\n\nОсновные покупатели (2023):\n1. Норвегия – 412 млн евро\n2. Перу – 31 млн евро"),
]


@pytest.mark.parametrize(("language", "text"), BUYERS, ids=[language for language, _ in BUYERS])
def test_a_line_over_a_list_names_buyers(language, text):
    found = seen(text, language, "flow", "partner", "digits")
    assert found == [(X, "NO", "412"), (X, "PE", "31")]


def test_labels_in_one_line_each_lead_to_their_own_amount():
    text = "Handel Kenias mit Norwegen 2023\n\nAusfuhr: 412 Mio. Euro  Einfuhr: 198 Mio. Euro"
    assert told(text, "de") == [(X, 412, period("2023")), (M, 198, period("2023"))]


ROWS = [
    ("en", "Kenya: country profile\n\n\t2022\t2023\nGDP (EUR billion)\t98\t101\nExports to Norway (million euros)\t401\t412"),
    ("de", "Länderprofil Kenia\n\n   2022   2023\nBIP (Mrd. Euro)   98   101\nAusfuhr nach Norwegen (Mio. Euro)   401   412"),
    ("fr", "Fiche pays : Kenya\n\n\t2022\t2023\nPIB (milliards d'euros)\t98\t101\nExportations vers la Norvège (millions d'euros)\t401\t412"),
    ("es", "Ficha país: Kenia\n\n\t2022\t2023\nPIB (miles de millones de euros)\t98\t101\nExportaciones a Noruega (millones de euros)\t401\t412"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ROWS, ids=[language for language, _ in ROWS])
def test_a_row_has_a_unit_of_its_own(language, text):
    assert told(text, language) == [(X, 401, period("2022")), (X, 412, period("2023"))]


def test_the_unit_of_one_row_is_not_that_of_the_next():
    text = "Kenya: country profile\n\n; 2022; 2023\nGDP (EUR billion); 98; 101\nExports (million euros); 401; 412"
    assert all(value < 1000 for _, value, _ in told(text, "en"))


RANKS = [
    ("en", "Exports of Kenya by country 2023, in million euros\n\n1 | Norway | 412\n2 | Peru | 31"),
    ("it", "Esportazioni del Kenya per paese 2023 (milioni di euro)\n\n1   Norvegia   412\n2   Perù   31"),
    ("nl", "Uitvoer van Kenia per land 2023\n\n1. Noorwegen\n€ 412 mln (+4%)\n2. Peru\n€ 31 mln (-2%)"),
    ("de", "Ausfuhr Kenias nach Ländern 2023\n\n1. Norwegen\n412 Mio. Euro (+4 %)\n2. Peru\n31 Mio. Euro (-2 %)"),
]


@pytest.mark.parametrize(("language", "text"), RANKS, ids=[language for language, _ in RANKS])
def test_a_rank_may_lead_the_line_of_a_country(language, text):
    found = seen(text, language, "flow", "partner", "digits")
    assert found == [(X, "NO", "412"), (X, "PE", "31")]


def test_a_year_that_closes_a_title_is_that_of_the_labels_below():
    text = "Country profile: Kenya 2023\n\nGDP: 9,190 million euros\nExports: 412 million euros\nImports: 198 million euros"
    article = replace(read_document(text.encode(), "profile.txt"), language="en")
    found = [(f.figure.flow, f.figure.amount.digits, f.figure.period) for f in figures(extract(article))]
    assert found == [(X, "412", period("2023")), (M, "198", period("2023"))]
