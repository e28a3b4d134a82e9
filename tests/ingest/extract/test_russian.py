"""Russian: rows 36 to 46 of the acceptance table, and the turns of phrase of its newsrooms and ministries."""

import datetime as dt

import pytest

from briefing.core.fact import EventFormat, EventStatus, FactKind
from tests.ingest.extract.making import PUBLISHED, figures, of_kind, read, told, wanted

ROWS = [
    (36, "Товарооборот в 2024 году составил 1 млрд 45,6 млн долл. США (+5,2%)",
     [wanted("turnover", "1045600000", "USD", "2024", growth="5.2")]),
    (37, "За девять месяцев 2024 года экспорт вырос в 1,8 раза и составил $210,4 млн",
     [wanted("exports", "210400000", "USD", "2024-01/2024-09", growth="80")]),
    (38, "Импорт сократился вдвое — до 33 млн евро в I полугодии 2024 г.",
     [wanted("imports", "33000000", "EUR", "2024-01/2024-06", growth="-50")]),
    (39, "Отрицательное сальдо торгового баланса составило 512 тыс. долларов в 2024 году",
     [wanted("balance", "-512000", "USD", "2024")]),
    (41, "Стороны намерены увеличить товарооборот до 3 млрд долларов к 2030 году",
     [wanted("turnover", "3000000000", "USD", "2030", status="target")]),
    (42, "Кредит в размере 150 млн евро предназначен для развития торговли", []),
    (43, "Доля экспорта снизилась на 2 п.п.", []),
    (44, "Объём взаимной торговли достиг 95,3 млрд тенге в 2024 году", [wanted("turnover", "95300000000", "KZT", "2024")]),
]  # fmt: skip


@pytest.mark.parametrize(("row", "text", "expected"), ROWS, ids=[str(r[0]) for r in ROWS])
def test_a_row_of_the_table_is_read_as_it_says(row, text, expected):
    assert [told(f) for f in figures(read(text, "ru"))] == expected


def test_a_compound_amount_is_one_span():
    (fact,) = figures(read(ROWS[0][1], "ru"))
    assert fact.quote == "1 млрд 45,6 млн долл. США"


def test_halved_is_approximate():
    (fact,) = figures(read(ROWS[2][1], "ru"))
    assert fact.figure.growth.approximate
    assert fact.figure.growth.form == "word"


def test_the_months_of_this_year_and_the_same_of_last_year():
    text = "Товарооборот за 11 месяцев текущего года достиг 780 млн долларов (за аналогичный период прошлого года – 655,5 млн)"
    found = figures(read(text, "ru", dt.date(2024, 12, 20)))
    assert [told(f) for f in found] == [
        wanted("turnover", "780000000", "USD", "2024-01/2024-11"),
        wanted("turnover", "655500000", "USD", "2023-01/2023-11"),
    ]
    assert "currency_inherited" in found[1].figure.flags


def test_a_loan_is_other_money():
    found = of_kind(read(ROWS[5][1], "ru"), FactKind.OTHER_MONEY)
    assert [(f.quote, f.payload.value, f.payload.role) for f in found] == [("150 млн евро", "150000000 EUR", "loan")]


def events(text, published=PUBLISHED):
    return [f.event for f in of_kind(read(text, "ru", published), FactKind.EVENT)]


def test_a_round_in_an_inflected_city():
    (event,) = events("В Гааге прошёл двенадцатый раунд политических консультаций")
    assert (event.round, event.city, event.country) == (12, "The Hague", "NL")
    assert (event.format, event.status) == (EventFormat.IN_PERSON, EventStatus.HELD)


def test_a_round_over_two_days():
    (event,) = events("10–11 февраля состоялся 3-й раунд консультаций")
    assert (event.round, event.when.first, event.when.last) == (3, dt.date(2025, 2, 10), dt.date(2025, 2, 11))
