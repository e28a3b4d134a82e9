"""Units in words: seven languages, powers of ten in figures, and what must be asked rather than guessed."""

import pytest

from briefing.ingest.tables import read_table
from briefing.ingest.tables.units import Unit, common, said, unit_of, within


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("in thousand EUR", 3, "EUR"), ("Werte in 1.000 EUR", 3, "EUR"), ("in 1 000 EUR", 3, "EUR"),
        ("1000 euro", 3, "EUR"), ("EUR '000", 3, "EUR"), ("USD 000s", 3, "USD"), ("x 1 000 000 USD", 6, "USD"),
        ("10^6 USD", 6, "USD"), ("T€", 3, "EUR"), ("TEUR", 3, "EUR"), ("k€", 3, "EUR"), ("Md€", 9, "EUR"),
        ("USD mm", 6, "USD"), ("MUSD", 6, "USD"), ("Ths. USD", 3, "USD"), ("Th. USD", 3, "USD"),
        ("valori in migliaia di euro", 3, "EUR"), ("en milliers d'euros", 3, "EUR"), ("en millions d'euros", 6, "EUR"),
        ("miles de euros", 3, "EUR"), ("millones de euros", 6, "EUR"), ("miles de millones de euros", 9, "EUR"),
        ("in duizenden euro", 3, "EUR"), ("mln euro", 6, "EUR"), ("in miljarden euro", 9, "EUR"),
        ("in Tausend Euro", 3, "EUR"), ("Mrd. EUR", 9, "EUR"), ("в тысячах евро", 3, "EUR"),
        ("млн долл. США", 6, "USD"), ("в миллионах долларов США", 6, "USD"), ("мың АҚШ доллары", 3, "USD"),
        ("US Dollar thousand", 3, "USD"), ("thousand Canadian dollars", 3, "CAD"), ("A$ million", 6, "AUD"),
        ("HK$ mn", 6, "HKD"), ("2023, EUR", 0, "EUR"), ("after the 5th round, USD", 0, "USD"),
        ("exports to the euro area, million USD", 6, "USD"),
    ],
)  # fmt: skip
def test_a_unit_in_words_and_figures(text, scale, currency):
    unit = unit_of(text)
    assert (unit.scale, unit.currency) == (scale, currency)


@pytest.mark.parametrize(
    "text",
    ["hundred thousand EUR", "lakh USD", "₹ crore", "100 million USD", "10 000 EUR", "mil euro", "US$ b", "J$ million",
     "USD, EUR", "тыс. белорусских рублей", "CFA francs, EUR"],
)  # fmt: skip
def test_an_odd_unit_is_not_known(text):
    assert not unit_of(text).known


def test_scale_and_currency_may_stand_in_two_lines_above():
    assert common(["Trade of Belgium", "in thousands", "USD"]) == Unit(3, "USD")
    assert not common(["million EUR", "thousand USD"]).known
    assert not common(["in thousands", "in millions", "USD"]).known


def test_a_heading_with_a_scale_takes_the_currency_from_above_and_a_contradiction_is_asked():
    assert within(said("Export, mln"), common(["all in USD"])) == Unit(6, "USD")
    assert not within(said("Export, mln"), common(["thousand USD"])).known
    assert within(said("Export, EUR"), common(["thousand USD"])) == Unit(0, "EUR")


@pytest.mark.parametrize(
    ("title", "scale"),
    [("België - Kazachstan, in duizenden euro", 3), ("Бельгия - Казахстан, в тысячах евро", 3), ("Belgique - Kazakhstan (1 000 EUR)", 3)],
)  # fmt: skip
def test_the_unit_above_an_own_table_is_taken_whole(title, scale):
    found = read_table(f"{title};;\nYear;Exports;Imports\n2022;647;1,2\n2023;515;1,25\n".encode(), "own.csv")
    assert {(v.series.scale, v.series.currency) for v in found.values} == {(scale, "EUR")}
