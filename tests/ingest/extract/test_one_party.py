"""Bulletins of one country: a partner told late and once is no second party, and its officials are the one country's."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, read

BULLETINS = [
    ("de", "Außenhandel Georgiens", "Die Ausfuhren Georgiens betrugen 2023 6,1 Milliarden Dollar. Die Einfuhren lagen bei 15,5 Milliarden Dollar.", "Das Defizit erreichte 9,4 Milliarden Dollar.", "Nach Chile gingen Waren für 90 Millionen Dollar.", "Es folgen Peru und Kenia."),
    ("en", "Georgia's foreign trade", "Georgia's exports came to $6.1 billion in 2023. Imports stood at $15.5 billion.", "The deficit reached $9.4 billion.", "Exports to Chile came to $90 million.", "Peru and Kenya follow."),
    ("fr", "Le commerce extérieur de la Géorgie", "Les exportations de la Géorgie ont atteint 6,1 milliards de dollars en 2023. Les importations se sont élevées à 15,5 milliards de dollars.", "Le déficit a atteint 9,4 milliards de dollars.", "Les exportations vers le Chili ont atteint 90 millions de dollars.", "Viennent ensuite le Pérou et le Kenya."),
    ("it", "Il commercio estero della Georgia", "Le esportazioni della Georgia hanno raggiunto 6,1 miliardi di dollari nel 2023. Le importazioni sono state di 15,5 miliardi di dollari.", "Il disavanzo ha raggiunto 9,4 miliardi di dollari.", "Le esportazioni verso il Cile hanno raggiunto 90 milioni di dollari.", "Seguono Perù e Kenya."),
    ("es", "El comercio exterior de Georgia", "Las exportaciones de Georgia alcanzaron 6.100 millones de dólares en 2023. Las importaciones fueron de 15.500 millones de dólares.", "El déficit alcanzó 9.400 millones de dólares.", "Las exportaciones a Chile alcanzaron 90 millones de dólares.", "Siguen Perú y Kenia."),
    ("nl", "De buitenlandse handel van Georgië", "De uitvoer van Georgië bedroeg in 2023 6,1 miljard dollar. De invoer kwam uit op 15,5 miljard dollar.", "Het tekort bereikte 9,4 miljard dollar.", "De uitvoer naar Chili bedroeg 90 miljoen dollar.", "Daarna volgen Peru en Kenia."),
    ("ru", "Внешняя торговля Грузии", "Экспорт Грузии в 2023 году составил 6,1 млрд долларов. Импорт составил 15,5 млрд долларов.", "Дефицит достиг 9,4 млрд долларов.", "Экспорт в Чили составил 90 млн долларов.", "Далее следуют Перу и Кения."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "opening", "deficit", "partner", "others"), BULLETINS)
def test_a_partner_told_late_and_once_is_no_second_party(language, title, opening, deficit, partner, others):
    reading = read(f"{title}\n\n{opening}\n\n{deficit} {partner} {others}", language)
    assert reading.parties == ("GE",)
    told = [(f.figure.reporter, f.figure.partner) for f in figures(reading)]
    assert told == [("GE", None)] * 3 + [("GE", "CL")]


def test_a_partner_whose_city_or_money_is_named_is_one():
    told = "Exports of Georgia came to $6.1 billion in 2023. Imports stood at $15.5 billion. The deficit reached $9.4 billion."
    late = "Exports to Chile came to $90 million. Peru follows."
    assert read(f"Georgia's trade\n\n{told} {late} The talks go on in Santiago.", "en").parties == ("GE", "CL")


READERS = [
    ("it", "In Libia cresce il petrolio. La Libia ne ha prodotto di più. Tripoli è contenta. La Libia vuole di più.", "Ne compra anche l'Italia.", "Ne compra anche la Spagna.", "IT"),
    ("de", "In Libyen wächst die Förderung. Libyen hat mehr gefördert. Man ist zufrieden. Libyen will noch mehr.", "Auch Österreich kauft davon.", "Auch Spanien kauft davon.", "AT"),
    ("nl", "In Libië groeit de oliewinning. Libië won meer. Men is tevreden. Libië wil nog meer.", "Ook Nederland koopt ervan.", "Ook Spanje koopt ervan.", "NL"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "ours", "theirs", "home"), READERS, ids=[t[0] for t in READERS])
def test_the_readers_own_country_is_a_party_though_named_once(language, text, ours, theirs, home):
    assert read(f"{text} {ours}", language).parties == ("LY", home)
    assert read(f"{text} {theirs}", language).parties == ("LY",)


def test_an_office_of_statistics_in_a_text_dated_abroad_is_not_the_readers_own():
    text = "Bollettino dell'Agenzia di statistica\nTbilisi, 4 agosto 2023\n\nLe esportazioni hanno raggiunto 6,1 miliardi di euro nel 2022."
    assert [f.figure.reporter for f in figures(read(text, "it"))] != ["IT"]


BOUGHT = [
    ("de", "Polen kaufte georgische Waren für 90 Millionen Dollar. Es folgen Peru und Kenia."),
    ("en", "Poland bought Georgian goods for $90 million. Peru and Kenya follow."),
    ("it", "La Polonia ha acquistato merci georgiane per 90 milioni di dollari. Seguono Perù e Kenya."),
    ("ru", "Польша закупила грузинских товаров на 90 млн долларов. Далее следуют Перу и Кения."),
]


@pytest.mark.parametrize(("language", "partner"), BOUGHT)
def test_what_a_partner_bought_is_an_export_in_a_bulletin_of_one_country(language, partner):
    title, opening = next((title, opening) for code, title, opening, *_ in BULLETINS if code == language)
    told = figures(read(f"{title}\n\n{opening}\n\n{partner}", language))[-1].figure
    assert (told.flow, told.reporter, told.partner) == (Flow.EXPORTS, "GE", "PL")
