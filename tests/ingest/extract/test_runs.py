"""Lists in one sentence: each entry a country or goods and its amount, which share the unit of one of them, in seven languages."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import names, printed, seen
from tests.ingest.extract.making import figures, period, read

SUPPLIERS = {
    "de": ("Wichtigste Lieferanten Georgiens 2023: ", "{n} Mrd. Euro"),
    "en": ("Main suppliers of Georgia in 2023: ", "{n} billion euros"),
    "fr": ("Principaux fournisseurs de la Géorgie en 2023 : ", "{n} milliard d’euros"),
    "it": ("Principali fornitori della Georgia nel 2023: ", "{n} miliardi di euro"),
    "es": ("Principales proveedores de Georgia en 2023: ", "{n} mil millones de euros"),
    "nl": ("Belangrijkste leveranciers van Georgië in 2023: ", "{n} miljard euro"),
    "ru": ("Основные поставщики Грузии в 2023 году: ", "{n} млрд евро"),
}
FORMS = [("{c} ({a})", ", "), ("{c}, {a}", "; "), ("{c} – {a}", ", "), ("{c}: {a}", "; "), ("{c} {a}", ", ")]


@pytest.mark.parametrize("language", SUPPLIERS)
@pytest.mark.parametrize(("form", "sign"), FORMS)
@pytest.mark.parametrize("told", ["each", "first", "last"])
def test_each_entry_of_a_run_is_with_its_country_and_in_the_unit_told_once(language, form, sign, told):
    head, amount = SUPPLIERS[language]
    alone = {"first": 0, "last": 2}
    amounts = [
        amount.format(n=n) if told == "each" or k == alone[told] else n for k, n in enumerate(("2.3", "1.4", "0.8"))
    ]
    entries = zip(names(language, "RO", "PL", "IT"), amounts, strict=True)
    text = printed(language, head + sign.join(form.format(c=c, a=a) for c, a in entries) + ".")
    assert seen(text, language, "flow", "reporter", "partner", "digits", "unit", "period") == [
        (Flow.IMPORTS, "GE", "RO", "2.3", (9, "EUR"), period("2023")),
        (Flow.IMPORTS, "GE", "PL", "1.4", (9, "EUR"), period("2023")),
        (Flow.IMPORTS, "GE", "IT", "0.8", (9, "EUR"), period("2023")),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Georgiens wichtigste Ausfuhren nach Polen waren 2023 Wein ({}), Nüsse ({}) und Düngemittel ({})."),
        ("en", "Georgia's main exports to Poland in 2023 were wine ({}), nuts ({}) and fertilisers ({})."),
        ("fr", "Les principales exportations de la Géorgie vers la Pologne en 2023 ont été le vin ({}), les noix ({}) et les engrais ({})."),
        ("it", "Le principali esportazioni della Georgia verso la Polonia nel 2023 sono state vino ({}), noci ({}) e fertilizzanti ({})."),
        ("es", "Las principales exportaciones de Georgia a Polonia en 2023 fueron vino ({}), nueces ({}) y fertilizantes ({})."),
        ("nl", "De belangrijkste uitvoer van Georgië naar Polen in 2023 was wijn ({}), noten ({}) en kunstmest ({})."),
    ],
)  # fmt: skip
def test_goods_share_the_unit_that_the_last_of_them_tells(language, text):
    amount = SUPPLIERS[language][-1]
    text = printed(language, text.format("2.3", "1.4", amount.format(n="0.8")))
    assert seen(text, language, "digits", "partner", "of goods") == [
        ("2.3", "PL", True),
        ("1.4", "PL", True),
        ("0.8", "PL", True),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Romania 3, Poland 2, Italy 1: the embassy cup ended with a gift of 2 million euros to the club."),
        ("de", "Rumänien 3, Polen 2, Italien 1: Der Botschaftspokal endete mit einer Spende von 2 Millionen Euro."),
        ("fr", "Roumanie 3, Pologne 2, Italie 1 : la coupe des ambassades a rapporté 2 millions d’euros au club."),
    ],
)
def test_numbers_beside_countries_without_a_unit_among_them_are_no_amounts(language, text):
    assert figures(read(text, language)) == []
