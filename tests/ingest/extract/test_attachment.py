"""Changes told in lists and beside records: each rate keeps its own partner and its own base."""

import datetime as dt
from decimal import Decimal

import pytest

from briefing.core.fact import Qualifier
from briefing.core.period import Month, Period
from tests.ingest.extract.making import figures, read

LISTS = {
    "en": "In 2021 France increased its imports from Algeria by 212% and from Tunisia by more than 41%.",
    "de": "Frankreich hat 2021 die Einfuhren aus Algerien um 212 % und aus Tunesien um mehr als 41 % gesteigert.",
    "fr": "En 2021, la France a augmenté ses importations d'Algérie de 212 % et de Tunisie de 41 %.",
    "it": "Nel 2021 le importazioni francesi dall'Algeria sono aumentate del 212% e dalla Tunisia del 41%.",
    "es": "En 2021 Francia aumentó sus importaciones de Argelia en un 212 % y de Túnez en un 41 %.",
    "nl": "In 2021 steeg de Franse invoer uit Algerije met 212 procent en uit Tunesië met 41 procent.",
    "ru": "В 2021 году Франция увеличила импорт из Алжира на 212 % и из Туниса более чем на 41 %.",
}
RECORDS = {
    "en": "Last year trade grew by 35% and reached its highest level since 1991.",
    "de": "Im vergangenen Jahr wuchs der Handel um 35 Prozent und erreichte den höchsten Stand seit 1991.",
    "fr": "L'an dernier, les échanges ont progressé de 35 % et atteint leur plus haut niveau depuis 1991.",
    "it": "L'anno scorso l'interscambio è cresciuto del 35% e ha raggiunto il livello più alto dal 1991.",
    "es": "El año pasado el comercio creció un 35 % y alcanzó su nivel más alto desde 1991.",
    "nl": "Vorig jaar groeide de handel met 35 procent en bereikte het hoogste niveau sinds 1991.",
    "ru": "В прошлом году товарооборот вырос более чем на 35% и достиг максимума после 1991 года.",
}

QUANTITIES = {
    "en": "Exports reached $4 billion in 2024, up 60% by weight.",
    "de": "Die Ausfuhren erreichten 2024 4 Mrd. Dollar, mengenmäßig waren das 60 % mehr als im Vorjahr.",
    "fr": "Les exportations ont atteint 4 milliards de dollars en 2024, soit 60 % de plus en volume.",
    "it": "Le esportazioni hanno raggiunto 4 miliardi di dollari nel 2024, il 60% in più in quantità.",
    "es": "Las exportaciones alcanzaron 4.000 millones de dólares en 2024, un 60 % más en volumen.",
    "nl": "De uitvoer bedroeg in 2024 4 miljard dollar, in volume 60 procent meer dan een jaar eerder.",
    "ru": "Экспорт составил в 2024 году 4 млрд долларов, в натуральном выражении он вырос на 60%.",
}

GOODS = {
    "en": "Exports reached €4 billion in 2024, driven by wheat, which jumped by 12%.",
    "de": "Die Exporte erreichten 2024 4 Mrd. Euro, getragen von Weizen, der um 12 Prozent zulegte.",
    "fr": "Les exportations ont atteint 4 milliards d'euros en 2024, tirées par le blé, qui a bondi de 12 %.",
    "it": "Le esportazioni hanno raggiunto 4 miliardi di euro nel 2024, trainate dal grano, che è cresciuto del 12%.",
    "es": "Las exportaciones alcanzaron 4.000 millones de euros en 2024, gracias al trigo, que creció un 12%.",
}


@pytest.mark.parametrize("language", GOODS)
def test_what_is_told_of_goods_behind_an_amount_is_no_change_of_the_whole(language):
    whole, wheat = (f.figure for f in figures(read(GOODS[language], language)))
    assert (whole.growth, whole.product) == (None, None)
    assert wheat.growth.percent == 12
    assert wheat.product in GOODS[language]


@pytest.mark.parametrize("language", LISTS)
def test_each_rate_of_a_list_by_country_is_of_its_own_partner(language):
    found = figures(read(LISTS[language], language, dt.date(2022, 8, 20)))
    told = [(f.figure.growth and int(f.figure.growth.percent), f.figure.reporter, f.figure.partner) for f in found]
    assert told == [(212, "FR", "DZ"), (41, "FR", "TN")]


@pytest.mark.parametrize("language", RECORDS)
def test_a_record_since_a_year_is_no_base_of_growth(language):
    (fact,) = figures(read(RECORDS[language], language, dt.date(2018, 3, 17)))
    assert fact.figure.period == Period.year(2017)
    assert fact.figure.growth is not None
    assert fact.figure.growth.base == Period.year(2016)


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("fr", "Le volume des exportations belges vers Rabat avoisine les 900 millions d'euros en 2017.", ("BE", "MA")),
        ("ru", "Экспорт Италии в Астану составил 900 млн евро в 2017 году.", ("IT", "KZ")),
        ("en", "Belgian imports from Rabat reached 300 million euros in 2017.", ("BE", "MA")),
        ("en", "Belgian exports to Casablanca reached 300 million euros in 2017.", ("BE", None)),
    ],
)
def test_a_capital_sold_to_stands_for_its_country(language, text, sides):
    (fact,) = figures(read(text, language))
    assert (fact.figure.reporter, fact.figure.partner) == sides


OUTSIDE = {
    "it": "Nel 2024 l'export italiano verso i Paesi extra Ue è cresciuto del 3,1%, quello verso l'Ue è sceso.",
    "es": "En 2024 las exportaciones españolas fuera de la Unión Europea crecieron un 3,1 %.",
    "en": "In 2024 Italian exports to countries outside the EU grew by 3.1 percent.",
    "fr": "En 2024, les exportations italiennes hors Union européenne ont progressé de 3,1 %.",
    "de": "2024 stiegen die italienischen Ausfuhren in Länder außerhalb der EU um 3,1 Prozent.",
    "nl": "In 2024 steeg de Italiaanse uitvoer naar landen buiten de EU met 3,1 procent.",
}


@pytest.mark.parametrize("language", OUTSIDE)
def test_trade_with_those_outside_the_union_is_not_with_the_union(language):
    found = figures(read(OUTSIDE[language], language))
    assert found
    assert all(f.figure.partner is None for f in found)


def test_a_country_named_like_others_in_a_list_is_no_partner_of_the_total():
    text = (
        "Las exportaciones peruanas sumaron 47.800 millones de dólares en 2024, un 11 % más que en 2023.\n"
        "Los principales destinos fueron China (16.100 millones), Japón (2.300 millones) y Canadá (1.900 millones)."
    )
    total, *listed = figures(read(text, "es"))
    assert (total.figure.reporter, total.figure.partner) == ("PE", None)
    assert [f.figure.partner for f in listed] == ["CN", "JP", "CA"]


def test_a_change_is_not_of_the_flow_behind_a_contrast():
    text = "L'Istat stima una crescita del 2,6% mentre le importazioni crescono del 4,1% a settembre 2024."
    told = [(f.figure.flow.value, str(f.figure.growth.percent)) for f in figures(read(text, "it"))]
    assert told == [("imports", "4.1")]


EXCEEDED = [
    ("it", "L'interscambio tra Italia e Kazakhstan ha superato per la prima volta nel 2023 i 16 miliardi di dollari."),
    ("en", "Trade between Italy and Kazakhstan exceeded for the first time $16 billion in 2023."),
    ("fr", "Les échanges entre l'Italie et le Kazakhstan ont dépassé pour la première fois 16 milliards de dollars en 2023."),
    ("de", "Der Handel zwischen Italien und Kasachstan überstieg 2023 erstmals 16 Milliarden Dollar."),
    ("nl", "De handel tussen Italië en Kazachstan overtrof in 2023 voor het eerst 16 miljard dollar."),
    ("es", "El comercio entre Italia y Kazajistán superó por primera vez en 2023 los 16.000 millones de dólares."),
    ("ru", "Товарооборот между Италией и Казахстаном превысил в 2023 году впервые $16 млрд."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), EXCEEDED)
def test_a_mark_that_was_exceeded_is_no_exact_amount_whatever_stands_between(language, text):
    (figure,) = [f.figure for f in figures(read(text, language))]
    assert (figure.amount.value, figure.qualifier) == (Decimal(16_000_000_000), Qualifier.AT_LEAST)


def test_an_amount_above_another_is_exact():
    (figure, *_) = [
        f.figure for f in figures(read("In 2023 exports were $3 billion and exceeded those of 2022.", "en"))
    ]
    assert figure.qualifier is Qualifier.EXACT


@pytest.mark.parametrize(("language", "text"), QUANTITIES.items(), ids=list(QUANTITIES))
def test_the_growth_of_a_quantity_is_not_that_of_the_value(language, text):
    (fact,) = figures(read(text, language))
    assert fact.figure.amount is not None
    assert fact.figure.growth is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Товарооборот между Кенией и Чили вырос.\n\n«Я верю, что в этом году он составит 160 млн долларов», – сказал посол."),
        ("fr", "Les échanges entre le Kenya et le Chili progressent.\n\n« Cette année, ils atteindront 160 millions de dollars », a dit l'ambassadeur."),
        ("en", 'Trade between Kenya and Chile is growing.\n\n"I believe that this year it will reach $160 million," the envoy said.'),
        ("it", "Gli scambi tra Kenya e Cile crescono.\n\n«Quest'anno essi raggiungeranno 160 milioni di dollari», ha detto l'ambasciatore."),
    ],
)  # fmt: skip
def test_a_paragraph_that_quotes_somebody_on_it_goes_on_about_the_flow_before(language, text):
    assert [(f.figure.flow.value, f.figure.status.value) for f in figures(read(text, language))] == [
        ("turnover", "forecast")
    ]


GOING_ON = {
    "en": "Exports of Peru came to 412 million dollars in 2023.\n{}\nThe 2022 figure was 310 million dollars.\nThe largest item was wood, at 31 million dollars.",
    "de": "Die Ausfuhren Perus betrugen 2023 412 Millionen Dollar.\n{}\nZum Vergleich: 2022 waren es 310 Millionen Dollar.\nGrößter Posten war Holz mit 31 Millionen Dollar.",
    "fr": "Les exportations du Pérou ont atteint 412 millions de dollars en 2023.\n{}\nOn était à 310 millions de dollars en 2022.\nLe premier poste est le bois, avec 31 millions de dollars.",
    "it": "Le esportazioni del Perù sono state pari a 412 milioni di dollari nel 2023.\n{}\nIl dato del 2022 era di 310 milioni di dollari.\nLa voce principale è il legno, con 31 milioni di dollari.",
    "es": "Las exportaciones de Perú sumaron 412 millones de dólares en 2023.\n{}\nLa cifra de 2022 fue de 310 millones de dólares.\nEl principal rubro es la madera, con 31 millones de dólares.",
    "nl": "De uitvoer van Peru bedroeg in 2023 412 miljoen dollar.\n{}\nTer vergelijking: in 2022 was het 310 miljoen dollar.\nDe grootste post is hout, met 31 miljoen dollar.",
    "ru": "Экспорт Перу в 2023 году составил 412 млн долларов.\n{}\nДля сравнения: в 2022 году – 310 млн долларов.\nКрупнейшая статья – древесина: 31 млн долларов.",
}  # fmt: skip


@pytest.mark.parametrize("language", GOING_ON)
def test_paragraphs_that_name_no_flow_go_on_about_the_one_before(language):
    found = [f.figure for f in figures(read(GOING_ON[language].replace("\n{}", ""), language))]
    assert [(int(f.amount.value) // 10**6, f.flow.value, f.period, bool(f.product)) for f in found] == [
        (412, "exports", Period.year(2023), False),
        (310, "exports", Period.year(2022), False),
        (31, "exports", Period.year(2023), True),
    ]


@pytest.mark.parametrize("language", GOING_ON)
def test_they_do_not_go_on_over_a_paragraph_on_something_else(language):
    other = {
        "en": "Tourists spent 50 million dollars.", "de": "Touristen gaben 50 Millionen Dollar aus.",
        "fr": "Les investissements ont atteint 50 millions de dollars.", "it": "Gli investimenti sono stati pari a 50 milioni di dollari.",
        "es": "Las inversiones sumaron 50 millones de dólares.", "nl": "De investeringen bedroegen 50 miljoen dollar.",
        "ru": "Инвестиции составили 50 млн долларов.",
    }  # fmt: skip
    found = figures(read(GOING_ON[language].format(other[language]), language))
    assert [int(f.figure.amount.value) // 10**6 for f in found] == [412]


LABELLED = {
    "en": "Exports\nIn 2023 they came to 600 million dollars.\nImports\nThey stood at 310 million dollars.",
    "de": "Ausfuhren\n2023 beliefen sie sich auf 600 Millionen Dollar.\nEinfuhren\nSie lagen bei 310 Millionen Dollar.",
    "fr": "Exportations\nEn 2023, elles se sont élevées à 600 millions de dollars.\nImportations\nElles étaient de 310 millions de dollars.",
    "it": "Esportazioni\nNel 2023 sono ammontate a 600 milioni di dollari.\nImportazioni\nSono state pari a 310 milioni di dollari.",
    "es": "Exportaciones\nEn 2023 ascendieron a 600 millones de dólares.\nImportaciones\nSe situaron en 310 millones de dólares.",
    "ru": "Экспорт\nВ 2023 году он составил 600 млн долларов.\nИмпорт\nОн составил 310 млн долларов.",
}


@pytest.mark.parametrize("language", LABELLED)
def test_a_word_in_a_line_of_its_own_tells_the_flow_of_the_paragraph_below(language):
    found = [f.figure for f in figures(read("Handel\n" + LABELLED[language], language))]
    assert [(int(f.amount.value) // 10**6, f.flow.value) for f in found] == [(600, "exports"), (310, "imports")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Kenya and Poland was worth 83 million dollars in 2023 and is expected to grow by 40% this year."),
    ("de", "Der Handel zwischen Kenia und Polen betrug 2023 83 Millionen Dollar und soll bis 2030 verdoppelt werden."),
    ("fr", "Le commerce entre le Kenya et la Pologne, de 83 millions de dollars en 2023, est appelé à doubler."),
    ("it", "L'interscambio tra Kenya e Polonia è stato di 83 milioni di dollari nel 2023 e i ministri vogliono raddoppiarlo."),
    ("es", "El comercio entre Kenia y Polonia, que en 2023 fue de 83 millones de dólares, está llamado a duplicarse."),
    ("nl", "De handel tussen Kenia en Polen bedroeg in 2023 83 miljoen dollar en de ministers willen die verdubbelen."),
    ("ru", "Товарооборот Кении и Польши составил в 2023 году 83 млн долларов, и стороны хотят его удвоить."),
])  # fmt: skip
def test_what_is_only_hoped_for_is_no_growth_of_the_amount_before_it(language, text):
    fact = next(f for f in figures(read(text, language)) if f.figure.amount is not None)
    assert fact.figure.growth is None


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kenya's imports in March 2024 were 9 million dollars. Compared with February they rose by 4%, compared with March 2023 by 11%."),
    ("de", "Die Einfuhren Kenias betrugen im März 2024 9 Millionen Dollar. Gegenüber Februar stiegen sie um 4 Prozent, gegenüber März 2023 um 11 Prozent."),
    ("fr", "Les importations du Kenya ont atteint 9 millions de dollars en mars 2024. Par rapport à février, elles ont augmenté de 4 %, par rapport à mars 2023, de 11 %."),
    ("it", "Le importazioni del Kenya sono state di 9 milioni di dollari a marzo 2024. Rispetto a febbraio sono aumentate del 4%, rispetto a marzo 2023 dell'11%."),
    ("es", "Las importaciones de Kenia fueron de 9 millones de dólares en marzo de 2024. Frente a febrero aumentaron un 4 %, frente a marzo de 2023, un 11 %."),
    ("nl", "De invoer van Kenia bedroeg in maart 2024 9 miljoen dollar. Tegenover februari steeg die met 4 procent, tegenover maart 2023 met 11 procent."),
    ("ru", "Импорт Кении в марте 2024 года составил 9 млн долларов. По сравнению с февралём он вырос на 4%, по сравнению с мартом 2023 года – на 11%."),
])  # fmt: skip
def test_each_of_two_changes_counts_from_the_time_that_leads_it(language, text):
    (fact,) = figures(read(text, language))
    assert fact.figure.growth.percent == 4
    assert fact.figure.growth.base == Period(Month(2024, 2), Month(2024, 2))


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kenya's exports to Poland more than doubled (+115%) to 18 million dollars in 2024."),
    ("de", "Kenias Ausfuhren nach Polen haben sich 2024 mehr als verdoppelt (+115 Prozent), auf 18 Millionen Dollar."),
    ("fr", "Les exportations du Kenya ont atteint 18 millions de dollars en 2024, plus du double (+115 %) de 2023."),
    ("it", "Le esportazioni del Kenya in Polonia sono più che raddoppiate (+115%) nel 2024, a 18 milioni di dollari."),
    ("es", "Las exportaciones de Kenia sumaron 18 millones de dólares en 2024, más del doble (+115 %) que en 2023."),
    ("nl", "De uitvoer van Kenia naar Polen is in 2024 meer dan verdubbeld (+115 procent), tot 18 miljoen dollar."),
    ("ru", "Экспорт Кении в Польшу в 2024 году вырос более чем вдвое (+115%), до 18 млн долларов."),
])  # fmt: skip
def test_a_multiple_with_its_percentage_in_brackets_is_one_change(language, text):
    (fact,) = figures(read(text, language))
    assert fact.figure.growth.percent == 115
    assert fact.figure.growth.base == Period.year(2023)


def test_the_second_of_two_changes_told_in_order_goes_the_way_of_the_first():
    text = "Экспорт Кении в 2024 году составил 18 млн долларов, импорт – 21 млн, что меньше на 7% и 9% соответственно."
    assert [f.figure.growth.percent for f in figures(read(text, "ru"))] == [-7, -9]


def test_a_multiple_alone_in_brackets_is_on_the_year_before():
    (fact,) = figures(read("Экспорт Кении в 2024 году составил 18 млн долларов (в 1,3 раза больше).", "ru"))
    assert (fact.figure.growth.percent, fact.figure.growth.base) == (30, Period.year(2023))


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In May 2024 exports of Norway rose 0.4 percent and imports fell 3 percent, seasonally adjusted figures show."),
    ("de", "Im Mai 2024 stiegen die Exporte Norwegens um 0,4 Prozent und die Importe sanken um 3 Prozent, wie saisonbereinigte Zahlen zeigen."),
    ("fr", "En mai 2024, les exportations de la Norvège ont progressé de 0,4 % et les importations ont reculé de 3 %, selon des données désaisonnalisées."),
    ("it", "Secondo i dati destagionalizzati, a maggio 2024 l'export della Norvegia è salito dello 0,4% e l'import è calato del 3%."),
    ("es", "En mayo de 2024, las exportaciones de Noruega subieron 0,4 por ciento y las importaciones bajaron 3 por ciento, indican cifras desestacionalizadas."),
    ("nl", "In mei 2024 steeg de uitvoer van Noorwegen met 0,4 procent en daalde de invoer met 3 procent, blijkt uit seizoengecorrigeerde cijfers."),
    ("ru", "По данным с учетом сезонных колебаний, в мае 2024 года экспорт Норвегии вырос на 0,4%, импорт снизился на 3%."),
])  # fmt: skip
def test_all_changes_of_a_sentence_on_adjusted_data_count_from_the_month_before(language, text):
    found = figures(read(text, language))
    assert [f.figure.growth.percent for f in found] == [Decimal("0.4"), -3]
    assert {f.figure.growth.base for f in found} == {Period(Month(2024, 4), Month(2024, 4))}
