"""Lists of countries under a head that tells flow, time and unit: what each row tells behind its amount, in seven languages."""

import re
from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read

HEADS = {
    "de": "Ausfuhren Georgiens nach Ländern 2023 (Mio. Euro):",
    "en": "Georgia's exports by country in 2023 (million euros):",
    "fr": "Exportations de la Géorgie par pays en 2023 (millions d’euros) :",
    "it": "Esportazioni della Georgia per Paese nel 2023 (milioni di euro):",
    "es": "Exportaciones de Georgia por país en 2023 (millones de euros):",
    "nl": "Uitvoer van Georgië per land in 2023 (miljoen euro):",
    "ru": "Экспорт Грузии по странам в 2023 году (млн евро):",
}
NAMES = {
    "de": ("Rumänien", "Polen"),
    "en": ("Romania", "Poland"),
    "fr": ("Roumanie", "Pologne"),
    "it": ("Romania", "Polonia"),
    "es": ("Rumania", "Polonia"),
    "nl": ("Roemenië", "Polen"),
    "ru": ("Румыния", "Польша"),
}
SINCE = {
    "de": ("2022: {b}", "gegenüber {b} im Vorjahr"),
    "en": ("2022: {b}", "{b} in 2022"),
    "fr": ("2022 : {b}", "contre {b} en 2022"),
    "it": ("2022: {b}", "contro {b} nel 2022"),
    "es": ("2022: {b}", "frente a {b} en 2022"),
    "nl": ("2022: {b}", "tegen {b} in 2022"),
    "ru": ("2022 г. – {b}", "против {b} в 2022 году"),
}
UP = {
    "de": "plus 12 %",
    "en": "up 12%",
    "fr": "en hausse de 12 %",
    "it": "in aumento del 12%",
    "es": "un alza del 12 %",
    "nl": "een stijging van 12%",
    "ru": "рост на 12%",
}


def told(language, number):
    return number if language == "en" else number.replace(".", ",")


def of_list(language, *rows):
    """The figures of a list with these rows, each a text with {a} and {b} for its country and comma for the decimal sign."""
    one, other = NAMES[language]
    marked = [re.sub(r"(?<=\d)\.(?=\d)", "." if language == "en" else ",", row) for row in rows]
    lines = [row.replace("{a}", one).replace("{b}", other) for row in marked]
    return figures(read("\n".join([HEADS[language], *lines]), language))


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("tail", ["; +12%", ", +12%", " +12 %", "; {up}", ", {up}"])
def test_a_row_keeps_the_change_behind_its_amount(language, tail):
    found = of_list(language, "- {a}: 118.2" + tail.replace("{up}", UP[language]), "- {b}: 18.4; -3.5 %")
    assert [(f.figure.flow, f.figure.partner, f.figure.growth.percent) for f in found] == [
        (Flow.EXPORTS, "RO", Decimal(12)),
        (Flow.EXPORTS, "PL", Decimal("-3.5")),
    ]
    assert {(f.figure.period, f.figure.growth.base) for f in found} == {(period("2023"), period("2022"))}


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("form", ["- {a}: 118.2 ({t})", "1. {a} 118.2 ({t})", "{a} – 118.2, {t}"])
@pytest.mark.parametrize("way", [0, 1])
def test_a_row_tells_what_its_amount_was_the_year_before(language, form, way):
    row = form.replace("{t}", SINCE[language][way].replace("{b}", "97.4"))
    found = of_list(language, row, "- {b}: 18.4")
    assert [(f.figure.partner, str(f.figure.amount.value), f.figure.period) for f in found] == [
        ("RO", "1.182E+8", period("2023")),
        ("RO", "9.74E+7", period("2022")),
        ("PL", "1.84E+7", period("2023")),
    ]


@pytest.mark.parametrize("language", HEADS)
def test_a_second_number_that_no_earlier_time_is_told_of_is_no_amount(language):
    found = of_list(language, "- {a}: 118.2 (12.5)", "- {b}: 18.4 (3)")
    assert "RO" not in {f.figure.partner for f in found if f.figure.amount.digits == "12.5"}


TOTALS = {
    "de": "Insgesamt",
    "en": "Total",
    "fr": "Total",
    "it": "Totale",
    "es": "Total",
    "nl": "Totaal",
    "ru": "Всего",
}


@pytest.mark.parametrize("language", TOTALS)
@pytest.mark.parametrize("form", ["- {c}: {n}", "{c} {n}", "{c} | {n}"])
def test_the_total_below_a_list_of_countries_is_with_none_of_them(language, form):
    rows = [form.format(c=c, n=n) for c, n in (("{a}", "118.2"), ("{b}", "18.4"), (TOTALS[language], "961.3"))]
    assert [f.figure.partner for f in of_list(language, *rows)] == ["RO", "PL", None]


CAPTIONS = {
    "de": ("Ausfuhren Georgiens 2023 nach Ländern (Mio. Euro; Anteil in %)", "Wichtigste Ausfuhrmärkte Georgiens 2023, Mio. €"),
    "en": ("Georgia's exports by country in 2023 (million euros; share in %)", "Georgia's main export markets in 2023, € million"),
    "fr": ("Exportations de la Géorgie par pays en 2023 (M€ ; part en %)", "Premiers clients de la Géorgie en 2023, en M€"),
    "it": ("Esportazioni della Georgia per Paese nel 2023 (mln €; quota in %)", "Primi clienti della Georgia nel 2023, mln €"),
    "es": ("Exportaciones de Georgia por país en 2023 (M€; cuota en %)", "Principales clientes de Georgia en 2023, M€"),
    "nl": ("Uitvoer van Georgië per land in 2023 (mln euro; aandeel in %)", "Grootste afnemers van Georgië in 2023, mln euro"),
    "ru": ("Экспорт Грузии по странам в 2023 году (млн евро; доля, %)", "Крупнейшие покупатели Грузии в 2023 году, млн евро"),
}  # fmt: skip


@pytest.mark.parametrize("language", CAPTIONS)
@pytest.mark.parametrize("tail", [" (12 %)", "; 12 %", " (12.3)"])
def test_a_share_behind_each_amount_is_no_amount_and_no_change(language, tail):
    one, other = NAMES[language]
    rows = [f"{one}: 118.2{tail}", f"{other}: 18.4{tail}"]
    found = figures(read("\n".join([CAPTIONS[language][0], *(told(language, r) for r in rows)]), language))
    assert [(f.figure.partner, str(f.figure.amount.value)) for f in found] == [("RO", "1.182E+8"), ("PL", "1.84E+7")]
    assert {(f.figure.reporter, f.figure.period, f.figure.growth) for f in found} == {("GE", period("2023"), None)}


@pytest.mark.parametrize("language", CAPTIONS)
@pytest.mark.parametrize("form", ["- {c}: {n}", "{c} {n}", "1) {c} {n} (+3 %)"])
def test_a_caption_of_markets_and_one_time_heads_no_columns(language, form):
    cells = zip(NAMES[language], ("118.2", "18.4"), strict=True)
    rows = [form.format(c=c, n=told(language, n)) for c, n in cells]
    found = figures(read("\n".join([CAPTIONS[language][1], *rows]), language))
    assert [(f.figure.flow, f.figure.reporter, f.figure.partner) for f in found] == [
        (Flow.EXPORTS, "GE", "RO"),
        (Flow.EXPORTS, "GE", "PL"),
    ]
    assert {f.figure.period for f in found} == {period("2023")}


BRACKETS = {
    "de": "Ausfuhren Georgiens nach Ländern 2023 (in Klammern 2022), Mio. Euro:",
    "en": "Georgia's exports by country in 2023 (2022 in brackets), million euros:",
    "fr": "Exportations de la Géorgie par pays en 2023 (2022 entre parenthèses), en millions d’euros :",
    "it": "Esportazioni della Georgia per Paese nel 2023 (tra parentesi il 2022), milioni di euro:",
    "es": "Exportaciones de Georgia por país en 2023 (entre paréntesis, 2022), millones de euros:",
    "nl": "Uitvoer van Georgië per land in 2023 (tussen haakjes 2022), miljoen euro:",
    "ru": "Экспорт Грузии по странам в 2023 году (в скобках – 2022 год), млн евро:",
}


@pytest.mark.parametrize("language", BRACKETS)
@pytest.mark.parametrize("form", ["- {c}: {n}", "{c} {n}", "1. {c} – {n}", "2) {c} {n}"])
def test_a_rank_is_no_column_of_a_list(language, form):
    cells = zip(NAMES[language], ("118.2 (97.4)", "18.4 (16.3)"), strict=True)
    rows = [form.format(c=c, n=told(language, n)) for c, n in cells]
    found = figures(read("\n".join([BRACKETS[language], *rows]), language))
    assert [(f.figure.partner, f.figure.period.first.year) for f in found] == [
        ("RO", 2023),
        ("RO", 2022),
        ("PL", 2023),
        ("PL", 2022),
    ]


OWN_UNITS = {
    "de": ("Ausfuhren Georgiens nach Ländern (2023, in Klammern 2022):", "{n} Mio. Euro"),
    "en": ("Georgia's exports by country (2023, 2022 in brackets):", "€{n}m"),
    "fr": ("Exportations de la Géorgie par pays (2023, entre parenthèses 2022) :", "{n} M€"),
    "it": ("Esportazioni della Georgia per Paese (2023, tra parentesi 2022):", "{n} milioni di euro"),
    "es": ("Exportaciones de Georgia por país (2023, entre paréntesis 2022):", "{n} millones de euros"),
    "nl": ("Uitvoer van Georgië per land (2023, tussen haakjes 2022):", "{n} miljoen euro"),
    "ru": ("Экспорт Грузии по странам (2023 год, в скобках 2022 год):", "{n} млн евро"),
}


@pytest.mark.parametrize("language", OWN_UNITS)
@pytest.mark.parametrize("tail", ["97.4", "2022: 97.4", "since"])
def test_the_year_before_in_brackets_has_the_unit_of_its_row(language, tail):
    head, amount = OWN_UNITS[language]
    if tail != "97.4":
        head = head[: head.index("(")].rstrip() + ", 2023:"
    aside = SINCE[language][1].replace("{b}", "97.4") if tail == "since" else tail
    one, other = NAMES[language]
    rows = [f"{one}: {amount.format(n='118.2')} ({aside})", f"{other}: {amount.format(n='18.4')} ({aside})"]
    mark = "." if language == "en" else ","
    found = figures(read("\n".join([head, *(re.sub(r"(?<=\d)\.(?=\d)", mark, row) for row in rows)]), language))
    assert [(f.figure.partner, f.figure.amount.digits, f.figure.period) for f in found] == [
        ("RO", "118.2", period("2023")),
        ("RO", "97.4", period("2022")),
        ("PL", "18.4", period("2023")),
        ("PL", "97.4", period("2022")),
    ]
    assert {(f.figure.amount.scale, f.figure.amount.currency) for f in found} == {(6, "EUR")}


@pytest.mark.parametrize("language", OWN_UNITS)
def test_a_number_in_brackets_is_no_amount_where_no_head_says_so(language):
    head, amount = OWN_UNITS[language]
    head = head[: head.index("(")].rstrip() + ", 2023:"
    mark = "." if language == "en" else ","
    rows = [f"{name}: {amount.format(n='118.2')} (12.5)" for name in NAMES[language]]
    found = figures(read("\n".join([head, *(re.sub(r"(?<=\d)\.(?=\d)", mark, row) for row in rows)]), language))
    assert [f.figure.amount.digits for f in found] == ["118.2", "118.2"]


GOODS = {
    "de": ("Georgiens wichtigste Ausfuhrgüter nach Polen 2023, in Mio. Euro:", "Wein", "Krimskrams aller Art"),
    "en": ("Georgia's main exports to Poland in 2023, in million euros:", "Wine", "Frobs and widgets"),
    "fr": ("Principales exportations de la Géorgie vers la Pologne en 2023, en M€ :", "Vin", "Bimbeloterie et divers"),
    "it": ("Principali esportazioni della Georgia verso la Polonia nel 2023, in mln €:", "Vino", "Ciarpame e affini"),
    "es": ("Principales exportaciones de Georgia a Polonia en 2023, en M€:", "Vino", "Cachivaches y afines"),
    "nl": ("Belangrijkste uitvoer van Georgië naar Polen in 2023, in mln euro:", "Wijn", "Snuisterijen en aanverwante"),
    "ru": ("Основные статьи экспорта Грузии в Польшу в 2023 году, млн евро:", "Вино", "Финтифлюшки и прочее"),
}


@pytest.mark.parametrize("language", GOODS)
@pytest.mark.parametrize("form", ["- {c}: {n}", "- {c} – {n};", "• {c}, {n}", "{c} | {n}", "1. {c} {n}"])
def test_goods_that_no_list_knows_count_behind_a_bullet_next_to_goods_that_are_known(language, form):
    head, known, strange = GOODS[language]
    rows = [form.format(c=c, n=told(language, n)) for c, n in ((known, "118.2"), (strange, "18.4"))]
    found = figures(read("\n".join([head, *rows]), language))
    assert [(f.figure.partner, f.figure.amount.digits, f.figure.product is None) for f in found] == [
        ("PL", "118.2", False),
        ("PL", "18.4", False),
    ]
    # Alone, it may be anything.
    assert figures(read("\n".join([head, rows[1]]), language)) == []


CUSTOMERS = {
    "de": ("Wichtigste Abnehmer Georgiens 2023:", "Wichtigste Abnehmer georgischer Waren 2023:"),
    "en": ("Georgia's main buyers in 2023:", "Main buyers of Georgian goods in 2023:"),
    "fr": ("Principaux acheteurs de la Géorgie en 2023 :", "Principaux acheteurs de produits géorgiens en 2023 :"),
    "it": ("Principali acquirenti della Georgia nel 2023:", "Principali acquirenti di merci georgiane nel 2023:"),
    "es": ("Principales compradores de Georgia en 2023:", "Principales compradores de productos georgianos en 2023:"),
    "nl": ("Belangrijkste afnemers van Georgië in 2023:", "Belangrijkste afnemers van Georgische goederen in 2023:"),
    "ru": ("Основные покупатели Грузии в 2023 году:", "Основные покупатели грузинских товаров в 2023 году:"),
}
BILLIONS = {
    "de": "Mrd. Euro", "en": "billion euros", "fr": "milliards d’euros", "it": "miliardi di euro", "es": "millones de euros",
    "nl": "miljard euro", "ru": "млрд евро",
}  # fmt: skip


@pytest.mark.parametrize("language", CUSTOMERS)
@pytest.mark.parametrize("head", [0, 1])
def test_customers_of_a_country_or_of_its_goods_take_its_exports(language, head):
    rows = ", ".join(f"{name} ({told(language, '2.3')} {BILLIONS[language]})" for name in NAMES[language])
    found = figures(read(f"{CUSTOMERS[language][head]} {rows}.", language))
    assert [(f.figure.flow, f.figure.reporter, f.figure.partner) for f in found] == [
        (Flow.EXPORTS, "GE", "RO"),
        (Flow.EXPORTS, "GE", "PL"),
    ]
