"""Markets and suppliers counted up behind the total of a flow, in its paragraph and in the next one, in seven languages."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read
from tests.ingest.extract.totals import EXPORTS

IMPORTS = {
    "en": "Chile's imports reached 412 million dollars in 2023.",
    "de": "Die Einfuhren Chiles erreichten 2023 412 Millionen Dollar.",
    "fr": "Les importations du Chili ont atteint 412 millions de dollars en 2023.",
    "it": "Le importazioni del Cile hanno raggiunto 412 milioni di dollari nel 2023.",
    "es": "Las importaciones de Chile alcanzaron 412 millones de dólares en 2023.",
    "nl": "De invoer van Chili bedroeg in 2023 412 miljoen dollar.",
    "ru": "Импорт Чили в 2023 году достиг 412 млн долларов.",
}
PARTS = [(190, "GR"), (98, "ES"), (40, "NO")]
"""Millions of dollars, and with whom."""

MARKETS = [
    ("en", 2, "Greece bought goods for 190 million dollars and Spain for 98 million."),
    ("en", 2, "The main markets were Greece (190 million dollars) and Spain (98 million dollars)."),
    ("en", 2, "Greece came first with 190 million dollars, followed by Spain with 98 million."),
    ("en", 2, "The largest buyer was Greece with 190 million dollars, ahead of Spain with 98 million."),
    ("en", 2, "Greece accounted for 190 million dollars and Spain for 98 million."),
    ("en", 2, "Of this, 190 million dollars went to Greece and 98 million to Spain."),
    (
        "en",
        3,
        "Greece was the biggest market, taking 190 million dollars. Spain and Norway followed with 98 million and 40 million.",
    ),
    (
        "en",
        3,
        "Greece accounted for 46 per cent of this, or 190 million dollars, Spain for 24 per cent (98 million) and Norway for 10 per cent (40 million).",
    ),
    (
        "en",
        3,
        "The top three destinations were Greece, Spain and Norway, with 190 million, 98 million and 40 million dollars respectively.",
    ),
    (
        "en",
        3,
        "Greece remained the largest destination at 190 million dollars, 12 per cent more than in 2022, while shipments to Spain fell 3 per cent to 98 million and those to Norway came to 40 million.",
    ),
    ("en", 3, "Goods worth 190 million dollars went to Greece, 98 million to Spain and 40 million to Norway."),
    (
        "en",
        3,
        "First among the buyers is Greece: 190 million dollars. Then come Spain (98 million) and Norway (40 million).",
    ),
    ("de", 2, "Griechenland kaufte für 190 Millionen Dollar und Spanien für 98 Millionen."),
    ("de", 2, "Die wichtigsten Abnehmer waren Griechenland (190 Millionen Dollar) und Spanien (98 Millionen Dollar)."),
    ("de", 2, "An erster Stelle stand Griechenland mit 190 Millionen Dollar, gefolgt von Spanien mit 98 Millionen."),
    ("de", 2, "Größter Abnehmer war Griechenland mit 190 Millionen Dollar vor Spanien mit 98 Millionen."),
    ("de", 2, "Auf Griechenland entfielen 190 Millionen Dollar und auf Spanien 98 Millionen."),
    ("de", 2, "Davon gingen 190 Millionen Dollar nach Griechenland und 98 Millionen nach Spanien."),
    (
        "de",
        3,
        "Größter Markt war Griechenland mit 190 Millionen Dollar. Es folgten Spanien mit 98 Millionen und Norwegen mit 40 Millionen.",
    ),
    (
        "de",
        3,
        "Auf Griechenland entfielen 46 Prozent oder 190 Millionen Dollar, auf Spanien 24 Prozent (98 Millionen) und auf Norwegen 10 Prozent (40 Millionen).",
    ),
    (
        "de",
        3,
        "Die drei wichtigsten Zielländer waren Griechenland, Spanien und Norwegen mit 190 Millionen, 98 Millionen beziehungsweise 40 Millionen Dollar.",
    ),
    (
        "de",
        3,
        "Griechenland blieb mit 190 Millionen Dollar, 12 Prozent mehr als 2022, der größte Abnehmer, während die Lieferungen nach Spanien um 3 Prozent auf 98 Millionen sanken und die nach Norwegen 40 Millionen erreichten.",
    ),
    (
        "de",
        3,
        "Waren für 190 Millionen Dollar gingen nach Griechenland, für 98 Millionen nach Spanien und für 40 Millionen nach Norwegen.",
    ),
    (
        "de",
        3,
        "An der Spitze der Abnehmer steht Griechenland: 190 Millionen Dollar. Dann kommen Spanien (98 Millionen) und Norwegen (40 Millionen).",
    ),
    (
        "fr",
        2,
        "Les principaux clients étaient la Grèce (190 millions de dollars) et l'Espagne (98 millions de dollars).",
    ),
    ("fr", 2, "La Grèce arrive en tête avec 190 millions de dollars, suivie de l'Espagne avec 98 millions."),
    ("fr", 2, "Le premier client était la Grèce avec 190 millions de dollars, devant l'Espagne avec 98 millions."),
    ("fr", 2, "La Grèce a représenté 190 millions de dollars et l'Espagne 98 millions."),
    ("fr", 2, "Sur ce total, 190 millions de dollars sont allés à la Grèce et 98 millions à l'Espagne."),
    (
        "fr",
        3,
        "La Grèce a été le premier marché, avec 190 millions de dollars. L'Espagne et la Norvège suivent avec 98 millions et 40 millions.",
    ),
    (
        "fr",
        3,
        "La Grèce en a absorbé 46 %, soit 190 millions de dollars, l'Espagne 24 % (98 millions) et la Norvège 10 % (40 millions).",
    ),
    (
        "fr",
        3,
        "Les trois premières destinations ont été la Grèce, l'Espagne et la Norvège, avec respectivement 190 millions, 98 millions et 40 millions de dollars.",
    ),
    (
        "fr",
        3,
        "La Grèce reste la première destination avec 190 millions de dollars, soit 12 % de plus qu'en 2022, tandis que les ventes vers l'Espagne ont reculé de 3 % à 98 millions et celles vers la Norvège ont atteint 40 millions.",
    ),
    (
        "fr",
        3,
        "Des marchandises d'une valeur de 190 millions de dollars sont allées en Grèce, 98 millions en Espagne et 40 millions en Norvège.",
    ),
    (
        "fr",
        3,
        "En tête des acheteurs, la Grèce : 190 millions de dollars. Viennent ensuite l'Espagne (98 millions) et la Norvège (40 millions).",
    ),
    (
        "it",
        2,
        "I principali mercati sono stati la Grecia (190 milioni di dollari) e la Spagna (98 milioni di dollari).",
    ),
    ("it", 2, "Al primo posto la Grecia con 190 milioni di dollari, seguita dalla Spagna con 98 milioni."),
    ("it", 2, "Il primo acquirente è stata la Grecia con 190 milioni di dollari, davanti alla Spagna con 98 milioni."),
    ("it", 2, "La Grecia ha assorbito 190 milioni di dollari e la Spagna 98 milioni."),
    ("it", 2, "Di questi, 190 milioni di dollari sono andati alla Grecia e 98 milioni alla Spagna."),
    (
        "it",
        3,
        "Il primo mercato è stata la Grecia, con 190 milioni di dollari. Seguono la Spagna con 98 milioni e la Norvegia con 40 milioni.",
    ),
    (
        "it",
        3,
        "La Grecia ne ha assorbito il 46%, pari a 190 milioni di dollari, la Spagna il 24% (98 milioni) e la Norvegia il 10% (40 milioni).",
    ),
    (
        "it",
        3,
        "Le prime tre destinazioni sono state Grecia, Spagna e Norvegia, rispettivamente con 190 milioni, 98 milioni e 40 milioni di dollari.",
    ),
    (
        "it",
        3,
        "La Grecia resta la prima destinazione con 190 milioni di dollari, il 12% in più rispetto al 2022, mentre le vendite in Spagna sono calate del 3% a 98 milioni e quelle in Norvegia hanno raggiunto 40 milioni.",
    ),
    (
        "it",
        3,
        "Merci per 190 milioni di dollari sono andate in Grecia, per 98 milioni in Spagna e per 40 milioni in Norvegia.",
    ),
    ("es", 2, "Los principales mercados fueron Grecia (190 millones de dólares) y España (98 millones de dólares)."),
    ("es", 2, "En primer lugar figura Grecia con 190 millones de dólares, seguida de España con 98 millones."),
    ("es", 2, "El mayor comprador fue Grecia con 190 millones de dólares, por delante de España con 98 millones."),
    ("es", 2, "Grecia representó 190 millones de dólares y España 98 millones."),
    ("es", 2, "De ese total, 190 millones de dólares fueron a Grecia y 98 millones a España."),
    (
        "es",
        3,
        "El primer mercado fue Grecia, con 190 millones de dólares. Le siguieron España con 98 millones y Noruega con 40 millones.",
    ),
    (
        "es",
        3,
        "Grecia absorbió el 46 %, es decir, 190 millones de dólares, España el 24 % (98 millones) y Noruega el 10 % (40 millones).",
    ),
    (
        "es",
        3,
        "Los tres primeros destinos fueron Grecia, España y Noruega, con 190 millones, 98 millones y 40 millones de dólares, respectivamente.",
    ),
    (
        "es",
        3,
        "Grecia sigue siendo el primer destino con 190 millones de dólares, un 12 % más que en 2022, mientras que las ventas a España bajaron un 3 % hasta 98 millones y las dirigidas a Noruega llegaron a 40 millones.",
    ),
    (
        "es",
        3,
        "Mercancías por 190 millones de dólares fueron a Grecia, por 98 millones a España y por 40 millones a Noruega.",
    ),
    ("nl", 2, "De belangrijkste afzetmarkten waren Griekenland (190 miljoen dollar) en Spanje (98 miljoen dollar)."),
    ("nl", 2, "Griekenland stond op de eerste plaats met 190 miljoen dollar, gevolgd door Spanje met 98 miljoen."),
    ("nl", 2, "De grootste afnemer was Griekenland met 190 miljoen dollar, voor Spanje met 98 miljoen."),
    ("nl", 2, "Griekenland was goed voor 190 miljoen dollar en Spanje voor 98 miljoen."),
    ("nl", 2, "Daarvan ging 190 miljoen dollar naar Griekenland en 98 miljoen naar Spanje."),
    (
        "nl",
        3,
        "Griekenland was de grootste markt, met 190 miljoen dollar. Daarna volgden Spanje met 98 miljoen en Noorwegen met 40 miljoen.",
    ),
    (
        "nl",
        3,
        "Griekenland nam 46 procent voor zijn rekening, oftewel 190 miljoen dollar, Spanje 24 procent (98 miljoen) en Noorwegen 10 procent (40 miljoen).",
    ),
    (
        "nl",
        3,
        "De drie belangrijkste bestemmingen waren Griekenland, Spanje en Noorwegen, met respectievelijk 190 miljoen, 98 miljoen en 40 miljoen dollar.",
    ),
    (
        "nl",
        3,
        "Goederen ter waarde van 190 miljoen dollar gingen naar Griekenland, 98 miljoen naar Spanje en 40 miljoen naar Noorwegen.",
    ),
    (
        "nl",
        3,
        "Bovenaan de lijst van afnemers staat Griekenland: 190 miljoen dollar. Daarna komen Spanje (98 miljoen) en Noorwegen (40 miljoen).",
    ),
    ("ru", 2, "Основными покупателями были Греция (190 млн долларов) и Испания (98 млн долларов)."),
    ("ru", 2, "На первом месте Греция – 190 млн долларов, за ней следует Испания – 98 млн."),
    ("ru", 2, "Крупнейшим покупателем была Греция – 190 млн долларов, далее – Испания, 98 млн."),
    ("ru", 2, "На Грецию пришлось 190 млн долларов, на Испанию – 98 млн."),
    ("ru", 2, "Из них 190 млн долларов пришлось на Грецию и 98 млн – на Испанию."),
    ("ru", 3, "Крупнейшим рынком стала Греция – 190 млн долларов. Далее следуют Испания – 98 млн и Норвегия – 40 млн."),
    ("ru", 3, "На Грецию пришлось 46%, или 190 млн долларов, на Испанию – 24% (98 млн), на Норвегию – 10% (40 млн)."),
    (
        "ru",
        3,
        "Лидером среди покупателей является Греция: 190 млн долларов. Затем идут Испания (98 млн) и Норвегия (40 млн).",
    ),
]

SUPPLIERS = [
    ("en", "Greece supplied goods for 190 million dollars and Spain for 98 million."),
    ("en", "The main supplier was Greece with 190 million dollars, followed by Spain with 98 million."),
    ("en", "Of this, 190 million dollars came from Greece and 98 million from Spain."),
    ("en", "The largest source was Greece (190 million dollars), ahead of Spain (98 million)."),
    ("de", "Griechenland lieferte Waren für 190 Millionen Dollar und Spanien für 98 Millionen."),
    ("de", "Wichtigster Lieferant war Griechenland mit 190 Millionen Dollar, gefolgt von Spanien mit 98 Millionen."),
    ("de", "Davon kamen 190 Millionen Dollar aus Griechenland und 98 Millionen aus Spanien."),
    ("de", "Größtes Herkunftsland war Griechenland (190 Millionen Dollar) vor Spanien (98 Millionen)."),
    ("fr", "La Grèce a fourni pour 190 millions de dollars de marchandises et l'Espagne pour 98 millions."),
    ("fr", "Le premier fournisseur était la Grèce avec 190 millions de dollars, suivie de l'Espagne avec 98 millions."),
    ("fr", "Sur ce total, 190 millions de dollars provenaient de Grèce et 98 millions d'Espagne."),
    ("fr", "La première source était la Grèce (190 millions de dollars), devant l'Espagne (98 millions)."),
    ("it", "La Grecia ha fornito merci per 190 milioni di dollari e la Spagna per 98 milioni."),
    ("it", "Il primo fornitore è stata la Grecia con 190 milioni di dollari, seguita dalla Spagna con 98 milioni."),
    ("it", "Di questi, 190 milioni di dollari provenivano dalla Grecia e 98 milioni dalla Spagna."),
    ("it", "La prima fonte è stata la Grecia (190 milioni di dollari), davanti alla Spagna (98 milioni)."),
    ("es", "Grecia suministró mercancías por 190 millones de dólares y España por 98 millones."),
    ("es", "El principal proveedor fue Grecia con 190 millones de dólares, seguida de España con 98 millones."),
    ("es", "De ese total, 190 millones de dólares procedían de Grecia y 98 millones de España."),
    ("es", "El primer origen fue Grecia (190 millones de dólares), por delante de España (98 millones)."),
    ("nl", "De grootste leverancier was Griekenland met 190 miljoen dollar, gevolgd door Spanje met 98 miljoen."),
    ("nl", "Daarvan kwam 190 miljoen dollar uit Griekenland en 98 miljoen uit Spanje."),
    ("nl", "Het belangrijkste land van herkomst was Griekenland (190 miljoen dollar), voor Spanje (98 miljoen)."),
    ("ru", "Греция поставила товаров на 190 млн долларов, Испания – на 98 млн."),
    ("ru", "Основным поставщиком была Греция – 190 млн долларов, далее – Испания, 98 млн."),
    ("ru", "Из них 190 млн долларов пришлось на Грецию и 98 млн – на Испанию."),
    ("ru", "Главным поставщиком стала Греция (190 млн долларов), за ней – Испания (98 млн)."),
]


def sides(found, millions: int) -> tuple[str | None, str | None]:
    """Who bought and who sold an amount, whichever of the two it is told of."""
    figure = next(f.figure for f in found if f.figure.amount.value == millions * 10**6)
    assert figure.period == period("2023")
    return (figure.partner, figure.reporter) if figure.flow is Flow.EXPORTS else (figure.reporter, figure.partner)


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["beside", "below"])
@pytest.mark.parametrize(("language", "most", "told"), MARKETS)
def test_a_part_of_the_exports_goes_to_the_country_it_is_told_of(language: str, most: int, told: str, gap: str) -> None:
    found = figures(read(EXPORTS[language] + gap + told, language=language))
    for millions, buyer in PARTS[:most]:
        bought_by, sold_by = sides(found, millions)
        assert bought_by == buyer
        assert sold_by in ("CL", None)


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["beside", "below"])
@pytest.mark.parametrize(("language", "told"), SUPPLIERS)
def test_a_part_of_the_imports_comes_from_the_country_it_is_told_of(language: str, told: str, gap: str) -> None:
    found = figures(read(IMPORTS[language] + gap + told, language=language))
    for millions, seller in PARTS[:2]:
        assert sides(found, millions)[1] == seller


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "it",
            "I clienti: la Francia ha acquistato merci per 5 miliardi di euro nel 2023. Al terzo posto c'è la Spagna, con 3 miliardi di euro.",
        ),
        ("en", "France bought goods for 5 billion euros in 2023. Spain came third with 3 billion euros."),
    ],
)
def test_the_next_buyer_of_a_ranking_is_no_partner_of_the_one_before(language: str, told: str) -> None:
    later = figures(read(told, language=language))[-1].figure
    assert (later.reporter, later.partner) != ("FR", "ES")


def test_goods_alone_are_no_sale_to_the_country_that_comes_next() -> None:
    """Spain did the same as Greece, it bought nothing of it."""
    told = "Griekenland leverde goederen ter waarde van 190 miljoen dollar en Spanje voor 98 miljoen."
    first = figures(read(told, language="nl"))[0].figure
    assert (first.reporter, first.partner) == ("GR", None)
