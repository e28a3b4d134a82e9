"""The day a text prints for itself: in a dateline, or on a line of its own at its head or foot."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.article import Certainty
from briefing.ingest.articling import understood
from briefing.ingest.documents import Unreadable, read_document

BODY = {
    "en": "Trade between Italy and Kazakhstan reached 4.2 billion euros in 2024, the ministry said.",
    "it": "L'interscambio tra Italia e Kazakistan ha raggiunto nel 2024 i 4,2 miliardi di euro, ha detto il ministero.",
    "fr": "Les échanges entre la France et le Kazakhstan ont atteint 4,2 milliards d'euros en 2024, selon le ministère.",
    "de": "Der Handel zwischen Deutschland und Kasachstan erreichte 2024 laut Ministerium 4,2 Milliarden Euro.",
    "nl": "De handel tussen Nederland en Kazachstan bereikte in 2024 volgens het ministerie 4,2 miljard euro.",
    "es": "El comercio entre España y Kazajistán alcanzó en 2024 los 4.200 millones de euros, según el ministerio.",
    "ru": "Товарооборот между Казахстаном и Италией достиг в 2024 году 4,2 млрд долларов, сообщило министерство.",
}


def published(text: str) -> tuple[dt.date | None, Certainty]:
    article, _ = understood(read_document(text.encode(), "note.txt"))
    return article.published, article.published_certainty


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Published: 12 Feb 2025 10:15 GMT | Updated: 13 Feb 2025"),
        ("en", "Staff reporter | February 12, 2025"),
        ("it", "Pubblicato il 12 febbraio 2025, ore 14:30"),
        ("fr", "Publié le mercredi 12 février 2025 à 10h30"),
        ("de", "Berlin, 12.02.2025"),
        ("nl", "woensdag 12 februari 2025 14:30"),
        ("es", "Redacción | 12/02/2025"),
        ("ru", "12.02.2025, 14:30"),
        ("en", "12. February 2025."),
        ("en", "Statistical release, 12 February 2025, 11am"),
        ("en", "Update: February, 12/2025 - 10:47"),
        ("en", "2025/02/12 10:30"),
        ("nl", "Door ANP - 12-02-2025, 13:14"),
        ("nl", "wo 12 feb 2025"),
    ],
)
def test_a_line_under_the_title_that_only_tells_a_day_dates_the_text(language, head):
    text = f"Report\n{head}\n\n{BODY[language]}"
    assert published(text) == (dt.date(2025, 2, 12), Certainty.INFERRED)
    assert read_document(text.encode(), "note.txt").title == "Report"


@pytest.mark.parametrize(
    ("language", "before"),
    [
        ("en", "ROME, 12 February 2025 - "), ("en", "ROME, 12 February 2025. "), ("ru", "Астана. 12 февраля 2025 года. КазТАГ. "),
        ("it", "(Agenzia) - Roma, 12 feb 2025 - "), ("es", "Lima, feb. 12 (2025).- "),
    ],
)  # fmt: skip
def test_a_dateline_with_its_year_dates_the_text(language, before):
    assert published(f"Deficit widens again\n\n{before}{BODY[language]}") == (dt.date(2025, 2, 12), Certainty.INFERRED)


def test_a_day_with_who_wrote_behind_strokes_at_the_foot_dates_the_text():
    text = f"Exporte wachsen\n\n{BODY['de']} {BODY['de']}\n\nMehr dazu im Netz. (12.02.2025/ac/a/m)"
    assert published(text)[0] == dt.date(2025, 2, 12)


def test_a_day_with_a_month_in_ukrainian_dates_a_text_in_russian():
    assert published(f"Рост экспорта\n18 липня 2020, 09:25\n{BODY['ru']}")[0] == dt.date(2020, 7, 18)


def test_a_day_at_the_foot_dates_the_text():
    text = f"Se amplía el mercado\n\n{BODY['es']} {BODY['es']}\n\nEconomía\n2013-02-19T10:20:00\n\nAgencia de Noticias"
    assert published(text)[0] == dt.date(2013, 2, 19)


@pytest.mark.parametrize(
    "text",
    [
        f"Visit to Rome on 10 February 2025\n\n{BODY['en']}",
        f"Report\n\nOn 10 February 2025 ministers met. {BODY['en']}",
        f"Report\n\nROME, February 12 - {BODY['en']}",
        f"Report\n12 February\n\n{BODY['en']}",
        f"Report\n\nVisit of the minister, 10 February 2025\n\n{BODY['en']}",
    ],
)
def test_a_day_of_what_is_told_or_without_its_year_dates_nothing(text):
    assert published(text) == (None, Certainty.UNKNOWN)


@pytest.mark.parametrize(
    ("language", "before", "after", "day"),
    [
        ("en", "Xinhua, October 30, 2015\n\n", "", "2015-10-30"),
        ("en", "Created at : 18.04.2014, 11:53, Updated at : 19.04.2014, 10:00\n\n", "", "2014-04-18"),
        ("it", "19/09/2017 - ", "", "2017-09-19"),
        ("it", "", " (Tanjug, 20.01.2014)", "2014-01-20"),
        ("ru", "", " // 28.09.2022", "2022-09-28"),
        ("ru", "", "\n14.12.2021 17:44", "2021-12-14"),
    ],
)
def test_a_day_beside_who_wrote_or_an_hour_dates_the_text(language, before, after, day):
    assert published(f"A report on trade\n\n{before}{BODY[language]}{after}")[0] == dt.date.fromisoformat(day)


@given(st.text(max_size=400))
def test_any_text_is_dated_or_not(text):
    try:
        day, certainty = published(f"{text}\n{BODY['en']}")
    except Unreadable:
        return  # So many signs that no language has are no text.
    assert (day is None) == (certainty is Certainty.UNKNOWN)


@given(st.sampled_from(sorted(BODY)), st.dates(dt.date(1995, 1, 1), dt.date(2035, 12, 31)))
def test_a_day_is_found_as_its_language_writes_it(language, day):
    from babel.dates import format_date

    written = format_date(day, "full", locale=language)
    assert published(f"Report\n{written}\n\n{BODY[language]}") == (day, Certainty.INFERRED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ministerio de Comercio\n\nPerú y Ecuador acuerdan reducir las esperas\n\nGuayaquil, 13 de septiembre de 2018.- Los ministros se reunieron hoy."),
        ("en", "Ministry of Trade\n\nPeru and Ecuador agree on shorter waits\n\nGUAYAQUIL, 13 September 2018 - The ministers met today."),
        ("it", "Ministero del Commercio\n\nPerù ed Ecuador concordano attese più brevi\n\nGuayaquil, 13 settembre 2018 - I ministri si sono incontrati oggi."),
        ("de", "Ministerium für Handel\n\nPeru und Ecuador vereinbaren kürzere Wartezeiten\n\nGuayaquil, 13. September 2018 - Die Minister trafen sich heute."),
        ("fr", "Ministère du Commerce\n\nLe Pérou et l'Équateur conviennent de réduire les attentes\n\nGuayaquil, 13 septembre 2018 - Les ministres se sont réunis aujourd'hui."),
        ("ru", "Министерство торговли\n\nПеру и Эквадор договорились сократить ожидание\n\nГуаякиль, 13 сентября 2018 года - Министры встретились сегодня."),
    ],
)  # fmt: skip
def test_a_heading_of_several_lines_stands_over_the_dateline(language, text):
    rest = BODY[language].replace("2024", "2017")
    assert published(f"{text} {rest}")[0] == dt.date(2018, 9, 13)


def test_the_day_with_its_hour_is_the_text_s_own_and_not_that_a_site_opens_with():
    text = f"Saturday Dec 14, 2024\nThursday, 8 October 2015 00:00\n{BODY['en']}\n{BODY['en']}"
    assert published(text) == (dt.date(2015, 10, 8), Certainty.INFERRED)


@pytest.mark.parametrize("head", ["24 May 2019", "The Daily Herald | 24 May 2019", "24 May 2019 at 14:01"])
@pytest.mark.parametrize("title", ["", "Trade with Kazakhstan grows again\n"])
def test_a_first_line_that_only_tells_the_day_dates_the_text(head: str, title: str):
    assert published(f"{head}\n{title}{BODY['en']}\n{BODY['en']}") == (dt.date(2019, 5, 24), Certainty.INFERRED)


def test_a_title_with_an_hour_dates_the_text():
    text = f"Политика и власть 11.01.2026 в 14:01\n{BODY['ru']}\n{BODY['ru']}"
    assert published(text) == (dt.date(2026, 1, 11), Certainty.INFERRED)


def test_the_day_in_the_parenthesis_of_a_dateline_dates_the_text():
    text = f"NAIROBI, (Point News / Our Agency - 15th Oct, 2020 ) : {BODY['en']}\n{BODY['en']}"
    assert published(text) == (dt.date(2020, 10, 15), Certainty.INFERRED)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The minister received the ambassador today, 12 February 2025, in Riga."),
        ("de", "Die Ministerin empfing heute, am 12. Februar 2025, den Botschafter in Riga."),
        ("fr", "La ministre a reçu l'ambassadeur ce mercredi 12 février 2025 à Riga."),
        ("it", "La ministra ha ricevuto oggi, 12 febbraio 2025, l'ambasciatore a Riga."),
        ("es", "La ministra recibió este miércoles 12 de febrero de 2025 al embajador en Riga."),
        ("nl", "De minister ontving vandaag, 12 februari 2025, de ambassadeur in Riga."),
        ("ru", "Министр принял сегодня, 12 февраля 2025 года, посла в Риге."),
    ],
)
def test_a_day_that_a_sentence_calls_today_dates_the_text(language, told):
    assert published(f"A report\n\n{BODY[language]} {told}") == (dt.date(2025, 2, 12), Certainty.INFERRED)


def test_a_stamp_at_the_foot_dates_a_text_without_empty_lines():
    assert published(f"{BODY['es']} {BODY['es']}\nPublicado: 6/7/2017")[0] == dt.date(2017, 7, 6)
