"""Russian: rows 36 to 46 of the acceptance table, and the turns of phrase of its newsrooms and ministries."""

import datetime as dt

import pytest

from briefing.core.fact import EventFormat, EventStatus, FactKind, Flow
from briefing.ingest.extract.words.lexicon_files import lexicon
from briefing.ingest.extract.words.scanning import read as read_text
from tests.ingest.extract.making import PUBLISHED, article, figures, of_kind, read, told, wanted

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


def test_a_unit_that_ends_a_sentence_hides_no_change_told_further_on():
    first = "В 2024 году импорт нефти вырос до 8 млрд долл. Индийский экспорт достиг 3 млрд долл."
    told_later = "За 2024 год взаимная торговля Сербии сократилась на 11%, до 731 млн долларов."
    found = figures(read(f"{first}\n{told_later}", "ru"))
    assert found[-1].figure.growth is not None
    assert found[-1].figure.growth.percent == -11


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


PHRASES = [
    ("Взаимная торговля Беларуси и Польши за январь-июль 2024 года выросла в 1,3 раза, до 1,8 млрд долларов, экспорт - на 12%, до 700 млн долларов, импорт - на 40%, до 1,1 млрд долларов.",
     [wanted("turnover", "1800000000", "USD", "2024-01/2024-07", growth="30"), wanted("exports", "700000000", "USD", "2024-01/2024-07", growth="12"),
      wanted("imports", "1100000000", "USD", "2024-01/2024-07", growth="40")]),
    ("Товарооборот за 2023 год составил 523,7 млн долл. США, что на 1,7% больше по сравнению с 2022 годом (514,9 млн), в том числе экспорт – 220,7 млн (рост на 3,1%).",
     [wanted("turnover", "523700000", "USD", "2023", growth="1.7"), wanted("turnover", "514900000", "USD", "2022"), wanted("exports", "220700000", "USD", "2023", growth="3.1")]),
    ("За последние пять лет товарооборот удвоился и в 2024 году составил 4 млрд долларов.",
     [wanted("turnover", "4000000000", "USD", "2024", growth="100", base="2019")]),
    ("Товарооборот в 2023 году составил 146 млн долларов (104,2% к уровню 2022 года).",
     [wanted("turnover", "146000000", "USD", "2023", growth="4.2")]),
    ("Дефицит внешней торговли Армении в первом полугодии 2024 года составил 1 млрд 230 млн долларов против 1 млрд 100 млн годом ранее.",
     [wanted("balance", "-1230000000", "USD", "2024-01/2024-06"), wanted("balance", "-1100000000", "USD", "2023-01/2023-06")]),
    ("Сальдо сложилось отрицательным в размере 120 млн долларов в 2024 году.", [wanted("balance", "-120000000", "USD", "2024")]),
    ("В 2023 году товарооборот превысил миллиард долларов.", [wanted("turnover", "1000000000", "USD", "2023", qualifier="at_least")]),
    ("В 2023 году товарооборот достиг полутора миллиардов долларов США.", [wanted("turnover", "1500000000", "USD", "2023")]),
    ("Экспорт казахстанской пшеницы в Италию в 2024 году вырос в 2,5 раза – до $45 млн.",
     [wanted("exports", "45000000", "USD", "2024", growth="150", product="пшеницы")]),
    ("Подсолнечника продали за 2024 год на $212 млн.", [wanted("exports", "212000000", "USD", "2024", product="подсолнечника")]),
    ("Ввоз прибавил за 2024 год 213 млн долларов.", [wanted("imports", "213000000", "USD", "2024", status="delta")]),
    ("В 2025 году экспорт, по прогнозам, составит 3,5 млрд долларов.", [wanted("exports", "3500000000", "USD", "2025", status="forecast")]),
    ("С января по сентябрь 2024 года импорт снизился на 3,4 процента и сложился в размере 1 234,5 млн евро.",
     [wanted("imports", "1234500000", "EUR", "2024-01/2024-09", growth="-3.4")]),
    ("В 3 квартале 2024 г. экспорт составил 12 млн евро. В IV квартале – 15 млн евро.",
     [wanted("exports", "12000000", "EUR", "2024-07/2024-09"), wanted("exports", "15000000", "EUR", "2024-10/2024-12")]),
    ("Торговля в 2024 году, тыс. долларов:\nэкспорт – 402 118,6\nимпорт – 1 511 904,3",
     [wanted("exports", "402118600", "USD", "2024"), wanted("imports", "1511904300", "USD", "2024")]),
    ("В 2024 году Германия поставила во Вьетнам товаров на 1,62 млрд евро, а закупила на 4,9 млрд.",
     [wanted("exports", "1620000000", "EUR", "2024"), wanted("imports", "4900000000", "EUR", "2024")]),
    ("Товарооборот 2023 года составил 297,5 млн долл., из которых 238,4 млн пришлось на экспорт и 59,1 млн — на импорт.",
     [wanted("turnover", "297500000", "USD", "2023"), wanted("exports", "238400000", "USD", "2023"), wanted("imports", "59100000", "USD", "2023")]),
    ("Экспорт вырос в 2024 году более чем на четверть и составил 245 млн евро.", [wanted("exports", "245000000", "EUR", "2024", growth="25")]),
    ("В 2024 году экспорт составил полмиллиарда долларов, импорт – пятьсот миллионов долларов.",
     [wanted("exports", "500000000", "USD", "2024"), wanted("imports", "500000000", "USD", "2024")]),
    ("Рост товарооборота в 2024 году составил 12%, экспорта – 8%.",
     [wanted("turnover", None, None, "2024", growth="12"), wanted("exports", None, None, "2024", growth="8")]),
    ("Доля Бельгии в казахстанском импорте снизилась с 3,8 до 3,1%.", []),
    ("На экспорт в 2024 году пришлось 60% выпуска.", []),
    ("Через порт прошло 2,8 млн тонн экспортных грузов.", []),
    ("Подписано соглашение о свободной торговле, бюджет проекта – 5 млн евро.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PHRASES, ids=[p[0][:40] for p in PHRASES])
def test_a_turn_of_phrase_is_attached(text, expected):
    assert [told(f) for f in figures(read(text, "ru"))] == expected


@pytest.mark.parametrize(
    ("text", "reporter", "partner"),
    [
        ("Экспорт Казахстана в Бельгию в 2024 году составил 5 млн евро.", "KZ", "BE"),
        ("Казахстанский экспорт в Бельгию в 2024 году составил 5 млн евро.", "KZ", "BE"),
        ("Казахстан импортировал из Бельгии товаров на 5 млн евро в 2024 году.", "KZ", "BE"),
        ("Из Казахстана в Бельгию экспортировано товаров на 5 млн евро.", "KZ", "BE"),
        ("Товарооборот Республики Казахстан с Королевством Бельгия составил 5 млн евро.", "KZ", "BE"),
        ("Товарооборот Беларуси и Польши составил 5 млн евро.", "BY", "PL"),
        ("Медь продана турецким заводам, экспорт Казахстана – 5 млн евро.", "KZ", "TR"),
    ],
)
def test_whose_trade_with_whom(text, reporter, partner):
    (fact,) = figures(read(text, "ru"))
    assert (fact.figure.reporter, fact.figure.partner) == (reporter, partner)


def test_a_statistical_office_without_its_country_is_that_of_the_dateline():
    text = "БИШКЕК, 14 августа. По данным Национального статистического комитета, экспорт составил 5 млн долларов."
    (fact,) = figures(read(text, "ru"))
    assert fact.figure.reporter == "KG"
    assert fact.note("reporter").reason == "statistics_of_article"


def persons(text):
    return [(f.person.name, f.person.country) for f in of_kind(read(text, "ru"), FactKind.PERSON)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Министр иностранных дел Казахстана Мурат Нуртлеу встретился с министром иностранных дел Италии Антонио Таяни.",
         [("Мурат Нуртлеу", "KZ"), ("Антонио Таяни", "IT")]),
        ("В переговорах участвовал первый замминистра иностранных дел РК А. Т. Иванов.", [("А. Т. Иванов", "KZ")]),
        ("Посол Казахстана в Италии Ерболат Сембаев дал интервью.", [("Ерболат Сембаев", "KZ")]),
        ("Директор Департамента Азии МИД Вьетнама Нгуен Ван Тхо выступил первым.", [("Нгуен Ван Тхо", "VN")]),
        ("Делегацию Казахстана возглавил вице-министр торговли и интеграции Кайрат Торебаев, итальянскую сторону – директор по глобализации МИД Италии Мауро Баттоккья.",
         [("Кайрат Торебаев", "KZ"), ("Мауро Баттоккья", "IT")]),
        ("Елена Ким, посол Республики Корея, поблагодарила.", [("Елена Ким", "KR")]),
    ],
)  # fmt: skip
def test_names_with_the_office_before_or_behind(text, expected):
    assert persons(text) == expected


def test_one_person_in_two_cases_is_shown_by_the_plain_form():
    text = "Встреча прошла под председательством министра экономики Беларуси С.А. Рачковского.\nСергей Анатольевич Рачковский подписал протокол."
    assert persons(text) == [("Сергей Анатольевич Рачковский", "BY")]


def test_a_dateline_of_an_agency_dates_and_places_the_round():
    text = (
        "МОСКВА, 18 октября. /ТАСС/. Пятый раунд политических консультаций между МИД РФ и МИД Италии состоялся в Риме."
    )
    (event,) = events(text)
    assert (event.round, event.when.first, event.city) == (5, dt.date(2024, 10, 18), "Rome")


def test_a_round_numbered_in_a_parenthesis():
    (event,) = events(
        "В Душанбе 8 ноября прошло очередное (восемнадцатое) заседание межправительственной ирано-таджикской комиссии."
    )
    assert (event.round, event.when.first, event.city) == (18, dt.date(2024, 11, 8), "Dushanbe")
    assert event.parties == ("IR", "TJ")


@pytest.mark.parametrize(
    ("text", "month"),
    [("Девятое заседание комиссии пройдёт в Минске в сентябре.", dt.date(2025, 9, 1)),
     ("Девятое заседание комиссии прошло в Минске в сентябре.", dt.date(2024, 9, 1))],
)  # fmt: skip
def test_a_month_without_its_year_is_the_next_or_the_last(text, month):
    (event,) = events(text)
    assert (event.when.first, event.when.precision) == (month, "month")


def test_a_days_number_behind_a_visit_is_no_round():
    (event,) = events("Президент Ирана посетил Душанбе с официальным визитом 16–17 января 2025 года.")
    assert (event.round, event.when.first, event.city) == (None, dt.date(2025, 1, 16), "Dushanbe")


def test_a_round_counted_behind_its_noun():
    (event,) = events(
        "Политические консультации между Латвией и Азербайджаном, четвёртые по счёту, состоялись вчера в Риге."
    )
    assert (event.round, event.city) == (4, "Riga")


@pytest.mark.parametrize(
    "text",
    [
        "Стороны договорились провести следующий, шестой раунд консультаций в Астане в 2026 году.",
        "Шестой раунд консультаций пройдёт в Астане в 2026 году.",
        "Шестой раунд консультаций запланирован на 2026 год в Астане.",
    ],
)
def test_a_round_to_come_is_planned(text):
    (event,) = events(text)
    assert (event.round, event.city, event.status) == (6, "Astana", EventStatus.PLANNED)


@pytest.mark.parametrize(
    "text",
    [
        "Товарооборот в 2024 г. Казахстана с Россией вырос. Экспорт снизился.",
        "Он составил 5 млрд долл. Экспорт вырос.",
        "Прибыл министр А. Т. Иванов. Переговоры начались.",
        "Это т. н. серый импорт, т. е. ввоз без пошлин. Его доля мала.",
        "Товарооборот достиг 3 млрд долл. США в 2024 г. Стороны довольны.",
    ],
)
def test_abbreviations_and_initials_end_a_sentence_only_where_they_do(text):
    reading = read_text(article(text), lexicon("ru"))
    assert len(reading.sentences) == 2


def test_latin_letters_that_look_cyrillic_lose_no_figure():
    # "c", "o", "a" and "p" of a scanned page, in the Latin alphabet.
    text = "Товаро\u006fборот c Узбекистаном в 2024 году с\u006fст\u0061вил 4,3 млрд д\u006fллар\u006fв."
    found = figures(read(text, "ru"))
    assert [(f.figure.flow, f.figure.amount.currency, f.figure.partner) for f in found] == [
        (Flow.TURNOVER, "USD", "UZ")
    ]


def test_an_ordinal_before_a_dash_is_the_round_it_counts():
    text = "Четвертое заседание комиссии провели в Риме в июле этого года. Пятое – в Баку, в 2026 году."
    found = of_kind(read(text, "ru", dt.date(2025, 11, 20)), FactKind.EVENT)
    told = [(f.event.round, f.event.city, f.event.status) for f in found]
    assert told == [(4, "Rome", EventStatus.HELD), (5, "Baku", EventStatus.PLANNED)]
