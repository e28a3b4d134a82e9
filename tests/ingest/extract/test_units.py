"""Units of tables and lists: in a line of their own, over the labels, below the rows, and in thousands."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read

X, M = Flow.EXPORTS, Flow.IMPORTS


def told(text, language):
    return [(f.figure.flow, f.figure.amount.value / 10**6, f.figure.period) for f in figures(read(text, language))]


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
    found = [(f.figure.flow, f.figure.partner, f.figure.amount.digits) for f in figures(read(text, language))]
    assert found == [(X, "NO", "412"), (X, "PE", "31")]


def test_labels_in_one_line_each_lead_to_their_own_amount():
    text = "Handel Kenias mit Norwegen 2023\n\nAusfuhr: 412 Mio. Euro  Einfuhr: 198 Mio. Euro"
    assert told(text, "de") == [(X, 412, period("2023")), (M, 198, period("2023"))]
