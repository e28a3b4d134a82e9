"""Times that last: which figures behind the one told with its time are of that time, and which turn to another, in seven languages."""

from decimal import Decimal

import pytest

from tests.ingest.extract.making import figures, period, read

TRADE = {
    "en": "In the first half of 2024 trade between Kenya and Chile came to 412 million dollars.",
    "de": "Im ersten Halbjahr 2024 belief sich der Handel zwischen Kenia und Chile auf 412 Millionen Dollar.",
    "fr": "Au premier semestre 2024, les échanges entre le Kenya et le Chili ont atteint 412 millions de dollars.",
    "it": "Nel primo semestre del 2024 l'interscambio tra Kenya e Cile è stato pari a 412 milioni di dollari.",
    "es": "En el primer semestre de 2024, el comercio entre Kenia y Chile ascendió a 412 millones de dólares.",
    "nl": "In de eerste helft van 2024 bedroeg de handel tussen Kenia en Chili 412 miljoen dollar.",
    "ru": "В первом полугодии 2024 года товарооборот между Кенией и Чили составил 412 млн долларов.",
}
EXPORTS = {
    "en": "Kenyan exports to Chile amounted to 190 million dollars.",
    "de": "Die kenianischen Ausfuhren nach Chile betrugen 190 Millionen Dollar.",
    "fr": "Les exportations kényanes vers le Chili se sont élevées à 190 millions de dollars.",
    "it": "Le esportazioni keniane verso il Cile sono ammontate a 190 milioni di dollari.",
    "es": "Las exportaciones kenianas a Chile sumaron 190 millones de dólares.",
    "nl": "De Keniaanse uitvoer naar Chili kwam uit op 190 miljoen dollar.",
    "ru": "Экспорт Кении в Чили составил 190 млн долларов.",
}

BY_THE_WAY = [
    ("en", "The customs service published the figures in October."),
    ("de", "Der Zoll veröffentlichte die Zahlen im Oktober."),
    ("fr", "Les douanes ont publié les chiffres en octobre."),
    ("it", "Le dogane hanno pubblicato i dati a ottobre."),
    ("es", "La aduana publicó los datos en octubre."),
    ("nl", "De douane publiceerde de cijfers in oktober."),
    ("ru", "Таможенная служба опубликовала данные в октябре."),
    ("en", "At a forum in October the minister presented the latest statistics."),
    ("de", "Auf einem Forum im Oktober stellte der Minister die neueste Statistik vor."),
    ("fr", "Lors d'un forum en octobre, le ministre a présenté les dernières statistiques."),
    ("it", "A un forum, in ottobre, il ministro ha presentato le ultime statistiche."),
    ("es", "En un foro celebrado en octubre, el ministro presentó las últimas estadísticas."),
    ("nl", "Op een forum in oktober presenteerde de minister de jongste statistieken."),
    ("ru", "На форуме в октябре министр представил последнюю статистику."),
    ("en", "Both sides discussed trade when they met in Nairobi in October."),
    ("de", "Beide Seiten sprachen im Oktober in Nairobi über den Handel."),
    ("fr", "Les deux parties ont parlé de commerce en octobre à Nairobi."),
    ("it", "Le due parti hanno parlato di commercio a ottobre a Nairobi."),
    ("es", "Ambas partes hablaron de comercio en octubre en Nairobi."),
    ("nl", "Beide partijen spraken in oktober in Nairobi over de handel."),
    ("ru", "Стороны обсудили торговлю в октябре в Найроби."),
    ("en", "The commission on trade last met in October and will meet again in the spring."),
    ("de", "Die Kommission für Handel tagte zuletzt im Oktober und kommt im Frühjahr wieder zusammen."),
    ("fr", "La commission du commerce s'est réunie pour la dernière fois en octobre et se retrouvera au printemps."),
    ("it", "La commissione per il commercio si è riunita l'ultima volta a ottobre e si riunirà di nuovo in primavera."),
    ("es", "La comisión de comercio se reunió por última vez en octubre y volverá a hacerlo en primavera."),
    ("nl", "De commissie voor handel kwam voor het laatst in oktober bijeen en vergadert weer in het voorjaar."),
    ("ru", "Комиссия по торговле последний раз заседала в октябре и соберётся снова весной."),
    ("en", "A new law on foreign trade entered into force in October."),
    ("de", "Im Oktober trat ein neues Aussenhandelsgesetz in Kraft."),
    ("fr", "Une nouvelle loi sur le commerce extérieur est entrée en vigueur en octobre."),
    ("it", "A ottobre è entrata in vigore una nuova legge sul commercio estero."),
    ("es", "En octubre entró en vigor una nueva ley de comercio exterior."),
    ("nl", "In oktober trad een nieuwe wet op de buitenlandse handel in werking."),
    ("ru", "В октябре вступил в силу новый закон о внешней торговле."),
    ("en", "In October, exporters received support from a new fund."),
    ("de", "Im Oktober erhielten Exporteure Hilfe aus einem neuen Fonds."),
    ("fr", "En octobre, les exportateurs ont reçu l'aide d'un nouveau fonds."),
    ("it", "A ottobre gli esportatori hanno ricevuto il sostegno di un nuovo fondo."),
    ("es", "En octubre los exportadores recibieron apoyo de un nuevo fondo."),
    ("nl", "In oktober kregen exporteurs steun van een nieuw fonds."),
    ("ru", "В октябре экспортёры получили поддержку нового фонда."),
    ("en", "The data were presented in October in Nairobi, where a business forum was held."),
    ("de", "Diese Zahlen wurden im Oktober in Nairobi auf einem Wirtschaftsforum vorgestellt."),
    ("fr", "Ces chiffres ont été présentés en octobre à Nairobi, lors d'un forum d'affaires."),
    ("it", "I dati sono stati presentati a ottobre a Nairobi, durante un forum economico."),
    ("es", "Los datos se presentaron en octubre en Nairobi, en un foro empresarial."),
    ("nl", "De cijfers werden in oktober in Nairobi op een zakenforum gepresenteerd."),
    ("ru", "Эти данные прозвучали в октябре в Найроби на бизнес-форуме."),
]


def period_of(text: str, language: str, value: int) -> object:
    """The period of the one figure of so many million."""
    [fact] = [
        f
        for f in figures(read(text, language))
        if f.figure.amount is not None and abs(f.figure.amount.value) == Decimal(value) * 1_000_000
    ]
    return fact.figure.period


@pytest.mark.parametrize("gap", [" ", "\n"], ids=["beside", "below"])
@pytest.mark.parametrize(("language", "told"), BY_THE_WAY)
def test_the_month_of_a_report_or_a_meeting_is_not_that_of_the_figures_behind_it(
    language: str, told: str, gap: str
) -> None:
    text = f"{TRADE[language]}{gap}{told} {EXPORTS[language]}"
    assert period_of(text, language, 190) == period("2024-01/2024-06")


TURNS = [
    ("en", "The customs service has published the data for August."),
    ("de", "Der Zoll hat die Daten für August veröffentlicht."),
    ("fr", "Les douanes ont publié les données d'août."),
    ("it", "Le dogane hanno pubblicato i dati di agosto."),
    ("es", "La aduana publicó los datos de agosto."),
    ("nl", "De douane heeft de cijfers over augustus gepubliceerd."),
    ("ru", "Таможенная служба опубликовала данные за август."),
    ("en", "In August exports fell sharply."),
    ("de", "Im August gingen die Ausfuhren stark zurück."),
    ("fr", "En août, les exportations ont fortement reculé."),
    ("it", "Ad agosto le esportazioni sono calate fortemente."),
    ("es", "En agosto las exportaciones cayeron con fuerza."),
    ("nl", "In augustus daalde de uitvoer sterk."),
    ("ru", "В августе экспорт резко сократился."),
]


@pytest.mark.parametrize(("language", "told"), TURNS)
def test_what_was_published_for_a_month_or_happened_to_a_flow_in_it_turns_to_it(language: str, told: str) -> None:
    text = f"{TRADE[language]}\n{told} {EXPORTS[language]}"
    assert period_of(text, language, 190) == period("2024-08")


RECALLED = [
    ("en", "In 2010 it had been only 98 million dollars."),
    ("de", "2010 hatte er erst 98 Millionen Dollar betragen."),
    ("fr", "En 2010, les échanges n'étaient que de 98 millions de dollars."),
    ("it", "Nel 2010 l'interscambio era di appena 98 milioni di dollari."),
    ("es", "En 2010 el comercio era de apenas 98 millones de dólares."),
    ("nl", "In 2010 bedroeg de handel nog maar 98 miljoen dollar."),
    ("ru", "В 2010 году товарооборот составлял всего 98 млн долларов."),
    ("en", "For comparison: trade between Peru and Poland came to 98 million dollars in 2018."),
    ("de", "Zum Vergleich: Der Handel zwischen Peru und Polen betrug 2018 98 Millionen Dollar."),
    (
        "fr",
        "À titre de comparaison, les échanges entre le Pérou et la Pologne ont été de 98 millions de dollars en 2018.",
    ),
    ("it", "Per confronto: l'interscambio tra Perù e Polonia nel 2018 è stato di 98 milioni di dollari."),
    ("es", "A modo de comparación, el comercio entre Perú y Polonia fue de 98 millones de dólares en 2018."),
    ("nl", "Ter vergelijking: de handel tussen Peru en Polen bedroeg in 2018 98 miljoen dollar."),
    ("ru", "Для сравнения: товарооборот между Перу и Польшей в 2018 году составил 98 млн долларов."),
]


@pytest.mark.parametrize(("language", "told"), RECALLED)
def test_behind_a_paragraph_on_an_older_time_or_on_others_the_article_goes_on_about_its_own(
    language: str, told: str
) -> None:
    assert period_of(f"{TRADE[language]}\n{told}\n{EXPORTS[language]}", language, 190) == period("2024-01/2024-06")


SO_FAR = [
    (
        "en",
        "In August 2024 trade between Kenya and Chile came to 412 million dollars, while since the beginning of the year the deficit has reached 98 million dollars.",
    ),
    (
        "de",
        "Im August 2024 belief sich der Handel zwischen Kenia und Chile auf 412 Millionen Dollar, während das Defizit seit Jahresbeginn auf 98 Millionen Dollar gestiegen ist.",
    ),
    (
        "fr",
        "En août 2024, les échanges entre le Kenya et le Chili ont atteint 412 millions de dollars, tandis que depuis le début de l'année le déficit se monte à 98 millions de dollars.",
    ),
    (
        "it",
        "Ad agosto 2024 l'interscambio tra Kenya e Cile è stato di 412 milioni di dollari, mentre da inizio anno il deficit è salito a 98 milioni di dollari.",
    ),
    (
        "es",
        "En agosto de 2024 el comercio entre Kenia y Chile fue de 412 millones de dólares, mientras que en lo que va de año el déficit asciende a 98 millones de dólares.",
    ),
    (
        "nl",
        "In augustus 2024 bedroeg de handel tussen Kenia en Chili 412 miljoen dollar, terwijl het tekort sinds het begin van het jaar is opgelopen tot 98 miljoen dollar.",
    ),
    (
        "ru",
        "В августе 2024 года товарооборот между Кенией и Чили составил 412 млн долларов, а с начала года дефицит достиг 98 млн долларов.",
    ),
]


@pytest.mark.parametrize("gap", [" ", "\n"], ids=["beside", "below"])
@pytest.mark.parametrize(("language", "told"), SO_FAR)
def test_a_report_on_a_month_goes_on_about_it_behind_the_year_so_far(language: str, told: str, gap: str) -> None:
    text = f"{told}{gap}{EXPORTS[language]}"
    assert period_of(text, language, 98) == period("2024-01/2024-08")
    assert period_of(text, language, 190) == period("2024-08")


RANKS = [
    ("en", "The Chilean statistics office ranked Kenya seventh in 2022, with 4.2 percent of all trade."),
    ("de", "Das chilenische Statistikamt führt Kenia für 2022 auf Platz 7, mit 4,2 Prozent des gesamten Handels."),
    (
        "fr",
        "L'office chilien de la statistique place le Kenya au 7e rang en 2022, avec 4,2 % de l'ensemble des échanges.",
    ),
    (
        "it",
        "L'ufficio statistico cileno colloca il Kenya al 7° posto nel 2022, con il 4,2 per cento degli scambi totali.",
    ),
    ("es", "La oficina chilena de estadística sitúa a Kenia en el puesto 7 en 2022, con el 4,2 % del comercio total."),
    (
        "nl",
        "Het Chileense statistiekbureau zet Kenia in 2022 op de zevende plaats, met 4,2 procent van de totale handel.",
    ),
    ("ru", "Чилийское статистическое ведомство ставит Кению в 2022 году на 7-е место, с 4,2% всей торговли."),
]


@pytest.mark.parametrize(("language", "told"), RANKS)
def test_a_paragraph_of_a_rank_and_a_share_keeps_its_older_year_for_itself(language: str, told: str) -> None:
    assert period_of(f"{TRADE[language]}\n{told}\n{EXPORTS[language]}", language, 190) == period("2024-01/2024-06")


POINTING_BACK = [
    ("en", "In 2013 trade between Kenya and Chile was 256 million dollars; in 2018 it reached 348 million dollars.",
     '"This is an extraordinary growth of 36 percent in five years", said the ambassador.'),
    ("de", "2013 betrug der Handel zwischen Kenia und Chile 256 Millionen Dollar; 2018 erreichte er 348 Millionen Dollar.",
     "„Das ist ein außerordentliches Wachstum von 36 Prozent in fünf Jahren“, sagte der Botschafter."),
    ("fr", "En 2013, le commerce entre le Kenya et le Chili était de 256 millions de dollars ; en 2018, il a atteint 348 millions de dollars.",
     "« Il s'agit d'une croissance extraordinaire de 36 % en cinq ans », a déclaré l'ambassadeur."),
    ("it", "Nel 2013 l'interscambio tra Kenya e Cile era di 256 milioni di dollari; nel 2018 ha raggiunto 348 milioni di dollari.",
     "“Si tratta di una crescita straordinaria del 36 per cento in cinque anni”, ha detto l'ambasciatore."),
    ("es", "El comercio entre Kenia y Chile, que en 2013 era de 256 millones de dólares y en 2018 llegó a 348 millones de dólares, crece.",
     '"Se trata de un crecimiento extraordinario, de 36 por ciento en cinco años", comentó el embajador.'),
    ("nl", "In 2013 bedroeg de handel tussen Kenia en Chili 256 miljoen dollar; in 2018 bereikte die 348 miljoen dollar.",
     '"Dat is een buitengewone groei van 36 procent in vijf jaar", zei de ambassadeur.'),
    ("ru", "В 2013 году товарооборот между Кенией и Чили составлял 256 млн долларов; в 2018 году он достиг 348 млн долларов.",
     "«Это рост на 36% за пять лет», – сказал посол."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "said"), POINTING_BACK)
def test_a_paragraph_that_points_back_tells_of_the_later_amount(language: str, told: str, said: str) -> None:
    found = [f.payload for f in figures(read(f"{told}\n{said}", language))]
    assert [g.percent if (g := f.growth) else None for f in found] == [None, 36]
    assert found[1].growth.base == period("2013")


THAT_YEAR = [
    ("en", "The president visited Spain in 2015.", "Spain's exports to Peru came to 500 million euros that year."),
    ("de", "Der Präsident besuchte Spanien 2015.", "Die Ausfuhren Spaniens nach Peru beliefen sich in jenem Jahr auf 500 Millionen Euro."),
    ("fr", "Le président s'est rendu en Espagne en 2015.", "Les ventes de l'Espagne au Pérou ont été cette année-là de 500 millions d'euros."),
    ("it", "Il presidente ha visitato la Spagna nel 2015.", "Le vendite della Spagna al Perù furono quell'anno di 500 milioni di euro."),
    ("es", "El presidente visitó España en 2015.", "Las ventas de España a Perú fueron ese año de 500 millones de euros."),
    ("nl", "De president bezocht Spanje in 2015.", "De uitvoer van Spanje naar Peru bedroeg in dat jaar 500 miljoen euro."),
    ("ru", "Президент посетил Испанию в 2015 году.", "Экспорт Испании в Перу составил в том году 500 млн евро."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "named", "told"), THAT_YEAR)
def test_that_year_is_the_one_that_the_paragraph_before_names(language: str, named: str, told: str) -> None:
    assert period_of(f"{named}\n{told}", language, 500) == period("2015")
