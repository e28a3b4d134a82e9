"""Lists of countries under a head that tells flow, time and unit: what each row tells behind its amount, in seven languages."""

from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import below, names, printed, seen
from tests.ingest.extract.making import period

HEADS = {
    "de": "Ausfuhren Georgiens nach Ländern 2023 (Mio. Euro):",
    "en": "Georgia's exports by country in 2023 (million euros):",
    "fr": "Exportations de la Géorgie par pays en 2023 (millions d’euros) :",
    "it": "Esportazioni della Georgia per Paese nel 2023 (milioni di euro):",
    "es": "Exportaciones de Georgia por país en 2023 (millones de euros):",
    "nl": "Uitvoer van Georgië per land in 2023 (miljoen euro):",
    "ru": "Экспорт Грузии по странам в 2023 году (млн евро):",
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


def of_list(language, *rows, head=None):
    """A head and rows below it, each a text with {a} and {b} for its country and full stop for the decimal sign."""
    one, other = names(language, "RO", "PL")
    named = [row.replace("{a}", one).replace("{b}", other) for row in rows]
    return "\n".join([HEADS[language] if head is None else head, *(printed(language, row) for row in named)])


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("tail", ["; +12%", ", +12%", " +12 %", "; {up}", ", {up}"])
def test_a_row_keeps_the_change_behind_its_amount(language, tail):
    text = of_list(language, "- {a}: 118.2" + tail.replace("{up}", UP[language]), "- {b}: 18.4; -3.5 %")
    assert seen(text, language, "flow", "partner", "period", "growth", "base") == [
        (Flow.EXPORTS, "RO", period("2023"), Decimal(12), period("2022")),
        (Flow.EXPORTS, "PL", period("2023"), Decimal("-3.5"), period("2022")),
    ]


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("form", ["- {a}: 118.2 ({t})", "1. {a} 118.2 ({t})", "{a} – 118.2, {t}"])
@pytest.mark.parametrize("way", [0, 1])
def test_a_row_tells_what_its_amount_was_the_year_before(language, form, way):
    row = form.replace("{t}", SINCE[language][way].replace("{b}", "97.4"))
    text = of_list(language, row, "- {b}: 18.4")
    assert seen(text, language, "partner", "digits", "unit", "period") == [
        ("RO", "118.2", (6, "EUR"), period("2023")),
        ("RO", "97.4", (6, "EUR"), period("2022")),
        ("PL", "18.4", (6, "EUR"), period("2023")),
    ]


@pytest.mark.parametrize("language", HEADS)
def test_a_second_number_that_no_earlier_time_is_told_of_is_no_amount(language):
    text = of_list(language, "- {a}: 118.2 (12.5)", "- {b}: 18.4 (3)")
    assert ("RO", "12.5") not in seen(text, language, "partner", "digits")


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
    assert seen(of_list(language, *rows), language, "partner") == ["RO", "PL", None]


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
    text = of_list(language, "{a}: 118.2" + tail, "{b}: 18.4" + tail, head=CAPTIONS[language][0])
    assert seen(text, language, "reporter", "partner", "digits", "unit", "period", "growth") == [
        ("GE", "RO", "118.2", (6, "EUR"), period("2023"), None),
        ("GE", "PL", "18.4", (6, "EUR"), period("2023"), None),
    ]


@pytest.mark.parametrize("language", CAPTIONS)
@pytest.mark.parametrize("form", ["- {c}: {n}", "{c} {n}", "1) {c} {n} (+3 %)"])
def test_a_caption_of_markets_and_one_time_heads_no_columns(language, form):
    cells = zip(names(language, "RO", "PL"), ("118.2", "18.4"), strict=True)
    text = below(language, CAPTIONS[language][1], form, cells)
    assert seen(text, language, "flow", "reporter", "partner", "period") == [
        (Flow.EXPORTS, "GE", "RO", period("2023")),
        (Flow.EXPORTS, "GE", "PL", period("2023")),
    ]


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
    cells = zip(names(language, "RO", "PL"), ("118.2 (97.4)", "18.4 (16.3)"), strict=True)
    assert seen(below(language, BRACKETS[language], form, cells), language, "partner", "period") == [
        ("RO", period("2023")),
        ("RO", period("2022")),
        ("PL", period("2023")),
        ("PL", period("2022")),
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
    cells = zip(names(language, "RO", "PL"), (amount.format(n=n) for n in ("118.2", "18.4")), strict=True)
    text = below(language, head, "{c}: {n} (" + aside + ")", cells)
    assert seen(text, language, "partner", "digits", "unit", "period") == [
        ("RO", "118.2", (6, "EUR"), period("2023")),
        ("RO", "97.4", (6, "EUR"), period("2022")),
        ("PL", "18.4", (6, "EUR"), period("2023")),
        ("PL", "97.4", (6, "EUR"), period("2022")),
    ]


@pytest.mark.parametrize("language", OWN_UNITS)
def test_a_number_in_brackets_is_no_amount_where_no_head_says_so(language):
    head, amount = OWN_UNITS[language]
    head = head[: head.index("(")].rstrip() + ", 2023:"
    cells = [(name, amount.format(n="118.2")) for name in names(language, "RO", "PL")]
    assert seen(below(language, head, "{c}: {n} (12.5)", cells), language, "digits") == ["118.2", "118.2"]


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
    cells = [(known, "118.2"), (strange, "18.4")]
    assert seen(below(language, head, form, cells), language, "partner", "digits", "of goods") == [
        ("PL", "118.2", True),
        ("PL", "18.4", True),
    ]
    # Alone, it may be anything.
    assert seen(below(language, head, form, cells[1:]), language, "digits") == []


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
    rows = ", ".join(printed(language, f"{name} (2.3 {BILLIONS[language]})") for name in names(language, "RO", "PL"))
    assert seen(f"{CUSTOMERS[language][head]} {rows}.", language, "flow", "reporter", "partner") == [
        (Flow.EXPORTS, "GE", "RO"),
        (Flow.EXPORTS, "GE", "PL"),
    ]
