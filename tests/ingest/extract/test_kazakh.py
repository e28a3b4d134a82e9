"""Kazakh: rows 61 and 62 of the acceptance table and what its news items say beside them."""

import datetime as dt

import pytest

from briefing.core.fact import EventStatus, FactKind
from tests.ingest.extract.making import figures, of_kind, read, told, wanted

PHRASES = [
    ("2024 жылы тауар айналымы 310,5 млн АҚШ долларын құрады", [wanted("turnover", "310500000", "USD", "2024")]),
    ("2024 жылдың алғашқы тоғыз айында тауар айналымы 289 млн АҚШ долларына жетті (экспорт – 114,3 млн, импорт – 174,7 млн).",
     [wanted("turnover", "289000000", "USD", "2024-01/2024-09"), wanted("exports", "114300000", "USD", "2024-01/2024-09"),
      wanted("imports", "174700000", "USD", "2024-01/2024-09")]),
    ("2023 жылы Қазақстанның Италияға экспорты 5,2 пайызға өсіп, 14,5 млрд долларды құрады.",
     [wanted("exports", "14500000000", "USD", "2023", growth="5.2")]),
    ("2024 жылы импорт 3,4%-ға азайып, 1,1 млрд АҚШ доллары болды.", [wanted("imports", "1100000000", "USD", "2024", growth="-3.4")]),
    ("Қаңтар-тамызда сыртқы сауда айналымы 91,6 млрд долларды құрады.", [wanted("turnover", "91600000000", "USD", "2024-01/2024-08")]),
    ("150 млн еуро несие сауданы дамытуға бағытталған.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PHRASES, ids=[p[0][:40] for p in PHRASES])
def test_a_sentence_of_trade_is_read(text, expected):
    assert [told(f) for f in figures(read(text, "kk"))] == expected


def test_a_currency_keeps_its_suffix_in_the_span():
    (fact,) = figures(read(PHRASES[0][0], "kk"))
    assert fact.quote == "310,5 млн АҚШ долларын"


def events(text):
    return [f.event for f in of_kind(read(text, "kk"), FactKind.EVENT)]


def test_a_round_in_a_city_with_the_ending_of_place():
    (event,) = events("Астанада саяси консультациялардың алтыншы раунды өтті")
    assert (event.round, event.city, event.country, event.status) == (6, "Astana", "KZ", EventStatus.HELD)


def test_a_dated_round_abroad():
    (event,) = events("2024 жылғы 18 қазанда Брюссельде саяси консультациялардың V раунды өтті.")
    assert (event.round, event.when.first, event.city) == (5, dt.date(2024, 10, 18), "Brussels")


def test_a_minister_in_a_city_is_named_without_it():
    text = "Қазақстан Республикасының Сыртқы істер министрі Мұрат Нұртілеу Римде келіссөз жүргізді."
    (person,) = of_kind(read(text, "kk"), FactKind.PERSON)
    assert (person.person.name, person.person.country) == ("Мұрат Нұртілеу", "KZ")
