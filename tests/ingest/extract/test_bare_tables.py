"""Tables whose cells a page lost: heads and rows as plain words and numbers, in seven languages."""

import pytest

from tests.ingest.extract.listing import printed, seen

HEADS = {
    "en": ("Exports and imports of Kenya (million dollars)", "Exports Imports Total Trade balance"),
    "de": ("Exporte und Importe Kenias (Mio. Dollar)", "Exporte Importe Insgesamt Handelsbilanz"),
    "fr": (
        "Exportations et importations du Kenya (millions de dollars)",
        "Exportations Importations Total Solde commercial",
    ),
    "it": ("Esportazioni e importazioni del Kenya (milioni di dollari)", "Esportazioni Importazioni Totale Saldo"),
    "es": ("Exportaciones e importaciones de Kenia (millones de dólares)", "Exportaciones Importaciones Total Balanza"),
    "nl": ("Uitvoer en invoer van Kenia (miljoen dollar)", "Uitvoer Invoer Totaal Saldo"),
    "ru": ("Экспорт и импорт Кении (млн долларов)", "Экспорт Импорт Итого Сальдо"),
}
VOLUMES = {
    "en": "Exports Imports Trade turnover Balance of trade",
    "fr": "Exportations Importations Volume des échanges Solde",
    "it": "Esportazioni Importazioni Volume degli scambi Saldo commerciale",
    "es": "Exportaciones Importaciones Volumen de comercio Saldo",
}
SHARES = {
    "en": ("Exports of Kenya by country (million dollars)", ("Country", "Change %", "% share")),
    "de": ("Ausfuhren Kenias nach Ländern (Mio. Dollar)", ("Land", "Veränd. in %", "Anteil in %")),
    "fr": ("Exportations du Kenya par pays (millions de dollars)", ("Pays", "Évol. en %", "Part (%)")),
    "it": ("Esportazioni del Kenya per paese (milioni di dollari)", ("Paese", "Var. %", "Peso %")),
    "es": ("Exportaciones de Kenia por país (millones de dólares)", ("País", "Variación %", "Part. %")),
    "nl": ("Uitvoer van Kenia per land (miljoen dollar)", ("Land", "Groei %", "Aandeel (%)")),
    "ru": ("Экспорт Кении по странам (млн долларов)", ("Страна", "Рост, %", "Доля %")),
}
CHINA = {"de": "China", "en": "China", "fr": "Chine", "it": "Cina", "es": "China", "nl": "China", "ru": "Китай"}
ROWS = "2022 84.1 95.2 179.3 -11.1\n2023 93.4 73.1 166.5 20.3"


def values(language, title, head):
    """What is read of the rows below such a head, in millions."""
    text = f"{title}\n\n{head}\n{printed(language, ROWS)}"
    return [(f.value, r, float(v)) for f, r, v in seen(text, language, "flow", "reporter", "millions")]


WANTED = [
    ("exports", 84.1), ("imports", 95.2), ("turnover", 179.3), ("balance", -11.1),
    ("exports", 93.4), ("imports", 73.1), ("turnover", 166.5), ("balance", 20.3),
]  # fmt: skip


@pytest.mark.parametrize("language", HEADS)
def test_a_total_behind_imports_and_the_balance_of_trade_are_columns(language):
    found = values(language, *HEADS[language])
    assert found == [(flow, "KE", value) for flow, value in WANTED]


@pytest.mark.parametrize("language", VOLUMES)
def test_the_volume_of_trade_is_one_column(language):
    found = values(language, HEADS[language][0], VOLUMES[language])
    assert [(flow, value) for flow, _, value in found] == WANTED


@pytest.mark.parametrize("tie", [" ", "\t"], ids=["words", "cells"])
@pytest.mark.parametrize("language", SHARES)
def test_a_share_in_per_cent_is_no_column_of_money(language, tie):
    title, (label, change, share) = SHARES[language]
    head = tie.join((label, "2022", "2023", change, share))
    row = tie.join((CHINA[language], "30.5", "31.7", "+3.9", "14.0"))
    found = seen(f"{title}\n\n{head}\n{printed(language, row)}", language, "millions", "partner")
    assert [(float(value), partner) for value, partner in found] == [(30.5, "CN"), (31.7, "CN")]


def test_a_heading_of_two_words_tells_whose_the_trade_below_is():
    text = "Außenhandel Kenias\n\nMio. Dollar\n\nExporte Importe Saldo\n2022 84,1 95,2 -11,1"
    assert set(seen("# " + text, "de", "reporter")) == {"KE"}
