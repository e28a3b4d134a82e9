"""Lists under a head that tells flow, unit and change: each line's amount keeps its change, in seven languages."""

from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import below, names, printed, seen
from tests.ingest.extract.making import figures, period, read

HEADS = [
    ("de", "Ausfuhren Georgiens 2023 nach Ländern (Mio. Euro, Veränderung zum Vorjahr)"),
    ("en", "Georgia's exports by country, 2023 (million euros, change on the year)"),
    ("fr", "Exportations de la Géorgie par pays en 2023 (millions d'euros, variation annuelle)"),
    ("it", "Esportazioni della Georgia per paese nel 2023 (milioni di euro, variazione annua)"),
    ("es", "Exportaciones de Georgia por país en 2023 (millones de euros, variación anual)"),
    ("nl", "Uitvoer van Georgië per land in 2023 (miljoen euro, verandering op jaarbasis)"),
    ("ru", "Экспорт Грузии по странам в 2023 году (млн евро, изменение к предыдущему году)"),
]


ROWS = ("118.2 (+12 %)", "18.4 (-3 %)")


@pytest.mark.parametrize("told", [True, False], ids=["change told", "change not told"])
@pytest.mark.parametrize(("language", "head"), HEADS)
def test_each_line_of_a_list_keeps_its_change(language, head, told):
    head = head if told else head[: head.index(",", head.index("("))] + ")"
    text = below(language, f"{head}\n", "- {c}: {n}", zip(names(language, "RU", "PL"), ROWS, strict=True))
    assert seen(text, language, "flow", "reporter", "partner", "period", "growth", "base") == [
        (Flow.EXPORTS, "GE", "RU", period("2023"), Decimal(12), period("2022")),
        (Flow.EXPORTS, "GE", "PL", period("2023"), Decimal(-3), period("2022")),
    ]


SHARES = [
    ("de", "Die wichtigsten Lieferländer Georgiens 2023 (Anteil, Wert in Mrd. Euro):"),
    ("en", "Georgia's main suppliers in 2023 (share, value in EUR billion):"),
    ("fr", "Les principaux fournisseurs de la Géorgie en 2023 (part, valeur en Md€) :"),
    ("it", "Principali fornitori della Georgia nel 2023 (quota, valore in miliardi di euro):"),
    ("es", "Principales proveedores de Georgia en 2023 (cuota, valor en miles de millones de euros):"),
    ("nl", "Belangrijkste leveranciers van Georgië in 2023 (aandeel, waarde in miljard euro):"),
    ("ru", "Основные поставщики Грузии в 2023 году (доля, млрд евро):"),
]


@pytest.mark.parametrize(("language", "head"), SHARES)
def test_a_share_before_each_amount_is_no_amount(language, head):
    entries = zip(names(language, "RU", "PL"), ("12 %, 3.2", "11 %, 3.0"), strict=True)
    assert seen(
        below(language, head, "- {c}: {n}", entries), language, "flow", "partner", "millions", "period", "growth"
    ) == [
        (Flow.IMPORTS, "RU", 3200, period("2023"), None),
        (Flow.IMPORTS, "PL", 3000, period("2023"), None),
    ]


@pytest.mark.parametrize(
    ("language", "head", "one", "total"),
    [
        ("de", "Ausfuhren Georgiens im ersten Halbjahr 2024, in Mio. Euro:", "- Wein: 45,2", "Insgesamt: 61,0 (-4,2 % gegenüber dem Vorquartal)"),
        ("en", "Georgia's exports in the first half of 2024, in million euros:", "- Wine: 45.2", "Total: 61.0 (-4.2% on the previous quarter)"),
        ("fr", "Exportations de la Géorgie au premier semestre 2024, en millions d’euros :", "- Vin : 45,2", "Total : 61,0 (-4,2 % par rapport au trimestre précédent)"),
        ("es", "Exportaciones de Georgia en el primer semestre de 2024, en millones de euros:", "- Vino: 45,2", "Total: 61,0 (-4,2 % respecto al trimestre anterior)"),
    ],
)  # fmt: skip
def test_a_total_is_read_whose_change_counts_from_a_time_told_but_not_with_the_base_of_the_year_before(
    language, head, one, total
):
    found = figures(read(f"{head}\n{one}\n{total}", language))
    assert [(str(f.figure.amount.value), f.figure.product is None) for f in found] == [
        ("4.52E+7", False),
        ("6.10E+7", True),
    ]
    assert found[1].figure.growth is None


IN_BRACKETS = [
    ("de", "Die wichtigsten Abnehmerländer Maltas (Warenausfuhr 2023, in Klammern 2022):", "Polen: 112,4 Mio. Euro (101,9)"),
    ("en", "Malta's main buyers (goods exports 2023, 2022 in brackets):", "Poland: 112.4 million euros (101.9)"),
    ("es", "Principales compradores de Malta (exportaciones de 2023, entre paréntesis las de 2022):", "Polonia: 112,4 millones de euros (101,9)"),
    ("fr", "Principaux acheteurs de Malte (exportations 2023, entre parenthèses 2022) :", "Pologne : 112,4 millions d'euros (101,9)"),
    ("it", "Principali acquirenti di Malta (esportazioni 2023, tra parentesi 2022):", "Polonia: 112,4 milioni di euro (101,9)"),
    ("nl", "Belangrijkste afnemers van Malta (uitvoer 2023, tussen haakjes 2022):", "Polen: 112,4 miljoen euro (101,9)"),
    ("ru", "Главные покупатели Мальты (экспорт 2023 г., в скобках 2022 г.):", "Польша: 112,4 млн евро (101,9)"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "head", "entry"), IN_BRACKETS)
def test_the_heading_may_give_what_stands_in_brackets_a_time(language, head, entry):
    assert seen(f"{head}\n1. {entry}", language, "period", "digits", "partner") == [
        (period("2023"), "112.4", "PL"),
        (period("2022"), "101.9", "PL"),
    ]


def test_a_change_in_brackets_is_no_amount():
    text = "Malta's main buyers (goods exports 2023, change on 2022 in per cent in brackets):\n1. Poland: 112.4 million euros (101.9)"
    assert len(figures(read(text, "en"))) == 1


APART = [
    ("de", "Kunden Georgiens 2023\n(in Millionen Euro)", "Die Kammer veröffentlicht die Rangliste jedes Jahr.", "Georgische Exporte", "gegenüber 2020"),
    ("en", "Georgia's customers in 2023\n(in million euros)", "The chamber publishes the ranking every year.", "Georgian exports", "against 2020"),
    ("fr", "Clients de la Géorgie en 2023\n(en millions d’euros)", "La chambre publie ce classement chaque année.", "Exportations géorgiennes", "par rapport à 2020"),
    ("it", "Clienti della Georgia nel 2023\n(in milioni di euro)", "La camera pubblica la classifica ogni anno.", "Esportazioni georgiane", "rispetto al 2020"),
    ("es", "Clientes de Georgia en 2023\n(en millones de euros)", "La cámara publica la clasificación cada año.", "Exportaciones georgianas", "respecto a 2020"),
    ("nl", "Afnemers van Georgië in 2023\n(in miljoen euro)", "De kamer publiceert de ranglijst elk jaar.", "Georgische uitvoer", "ten opzichte van 2020"),
    ("ru", "Покупатели Грузии в 2023 году\n(млн евро)", "Палата публикует список каждый год.", "Экспорт Грузии", "к 2020 году"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "note", "head", "base"), APART)
def test_the_unit_and_time_of_a_title_hold_for_rows_behind_a_note(language, title, note, head, base):
    one, other = names(language, "RU", "PL")
    rows = printed(language, f"1. {one}    118.2   (+12 % {base})\n2. {other}    18.4")
    assert seen(f"{title}\n\n{note}\n\n{head}\n{rows}", language, "partner", "period", "growth", "base") == [
        ("RU", period("2023"), Decimal(12), period("2020")),
        ("PL", period("2023"), None, None),
    ]


CAPTIONS = [
    ("de", "Millionen Euro", "Georgische Exporte nach Polen, erstes Halbjahr 2023", "Wein"),
    ("en", "Million euros", "Georgian exports to Poland, first half of 2023", "Wine"),
    ("fr", "Montants en millions d’euros.", "Exportations géorgiennes vers la Pologne, premier semestre 2023", "Vin"),
    ("it", "Milioni di euro", "Esportazioni georgiane verso la Polonia, primo semestre 2023", "Vino"),
    ("es", "Millones de euros", "Exportaciones georgianas a Polonia, primer semestre de 2023", "Vino"),
    ("nl", "Miljoen euro", "Georgische uitvoer naar Polen, eerste halfjaar 2023", "Wijn"),
    ("ru", "Млн евро", "Экспорт Грузии в Польшу, первое полугодие 2023 года", "Вино"),
]


@pytest.mark.parametrize(("language", "unit", "caption", "goods"), CAPTIONS)
def test_a_flow_and_its_one_time_head_no_columns(language, unit, caption, goods):
    text = f"{unit}\n\n{caption}\n- {goods}: 45"
    assert seen(text, language, "reporter", "partner", "period") == [("GE", "PL", period("2023-01/2023-06"))]


MOVED = [
    ("en", "Georgia's main sources of imports in 2023 were:", "Russia, up 12% to 118.2 million euros due to higher imports of gas oil;", "Poland, down 3% to 18.4 million euros due to lower imports of wheat."),
    ("de", "Georgiens wichtigste Lieferländer waren 2023:", "Russland, plus 12 % auf 118,2 Millionen Euro;", "Polen, minus 3 % auf 18,4 Millionen Euro."),
    ("fr", "En 2023, les principaux fournisseurs de la Géorgie étaient :", "Russie, en hausse de 12 % à 118,2 millions d'euros ;", "Pologne, en baisse de 3 % à 18,4 millions d'euros."),
    ("it", "Nel 2023 i principali fornitori della Georgia sono stati:", "Russia, in aumento del 12% a 118,2 milioni di euro;", "Polonia, in calo del 3% a 18,4 milioni di euro."),
    ("es", "En 2023 los principales proveedores de Georgia fueron:", "Rusia, con un aumento del 12 % hasta 118,2 millones de euros;", "Polonia, con una caída del 3 % hasta 18,4 millones de euros."),
    ("nl", "Invoer van Georgië per land in 2023:", "Rusland, een stijging van 12% tot 118,2 miljoen euro;", "Polen, een daling van 3% tot 18,4 miljoen euro."),
    ("ru", "Импорт Грузии по странам в 2023 году:", "Россия, рост на 12% до 118,2 млн евро;", "Польша, снижение на 3% до 18,4 млн евро."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "head", "one", "other"), MOVED)
def test_a_country_that_moved_leads_its_line(language, head, one, other):
    found = figures(read(f"{head}\n- {one}\n- {other}", language))
    assert [(f.figure.flow, f.figure.reporter, f.figure.partner, f.figure.product) for f in found] == [
        (Flow.IMPORTS, "GE", "RU", None),
        (Flow.IMPORTS, "GE", "PL", None),
    ]
    assert [(f.figure.growth.percent, f.figure.period) for f in found] == [
        (Decimal(12), period("2023")),
        (Decimal(-3), period("2023")),
    ]


NOTED = [
    ("de", "Der Außenhandel Kenias erreichte von Januar bis September 2019 30,8 Mrd. Euro.", "Wichtigste Partner (Handelsvolumen, in Klammern Veränderung gegenüber Januar bis September 2018):", "China – 5.581 Mio. Euro (19,3 %)"),
    ("en", "The foreign trade turnover of Kenya in January-September 2019 was 30,834.6 million euros.", "Main partners (turnover, in brackets the growth on January-September 2018):", "China – 5,581 million euros (19.3%)"),
    ("es", "El comercio exterior de Kenia alcanzó 30.800 millones de euros en enero-septiembre de 2019.", "Principales socios (intercambio comercial; entre paréntesis, variación respecto a enero-septiembre de 2018):", "China: 5.581 millones de euros (19,3 %)"),
    ("fr", "Le commerce extérieur du Kenya a atteint 30,8 milliards d'euros de janvier à septembre 2019.", "Principaux partenaires (échanges, entre parenthèses la variation sur janvier-septembre 2018) :", "Chine : 5 581 millions d'euros (19,3 %)"),
    ("it", "Il commercio estero del Kenya ha raggiunto 30,8 miliardi di euro nei primi nove mesi del 2019.", "Principali partner (interscambio, tra parentesi la variazione sui primi nove mesi del 2018):", "Cina: 5.581 milioni di euro (19,3%)"),
    ("nl", "De buitenlandse handel van Kenia bedroeg van januari tot en met september 2019 30,8 miljard euro.", "Belangrijkste partners (handel, tussen haakjes de verandering ten opzichte van januari-september 2018):", "China: 5.581 miljoen euro (19,3%)"),
    ("ru", "Внешнеторговый оборот Кении в январе–сентябре 2019 года составил 30,8 млрд евро.", "Крупнейшие партнёры (взаимный оборот, в скобках – прирост к девяти месяцам 2018 года):", "Китай – 5 581,0 млн евро (19,3%)"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "opening", "head", "entry"), NOTED)
def test_a_parenthesis_over_a_list_tells_its_flow_and_that_brackets_hold_changes(language, opening, head, entry):
    told = figures(read(f"{opening}\n\n{head}\n\n- {entry}", language))[-1].figure
    assert (told.flow, told.amount.value, told.period) == (
        Flow.TURNOVER,
        Decimal("5581000000"),
        period("2019-01/2019-09"),
    )
    assert (told.growth.percent, told.growth.base) == (Decimal("19.3"), period("2018-01/2018-09"))


def test_a_share_in_brackets_is_no_change():
    text = "In 2023 Kenya's exports came to 5 million euros.\n\nMain markets (in brackets the share):\n\n- China: 3 million euros (19.3%)"
    assert all(f.figure.growth is None for f in figures(read(text, "en")))


ALONE = [
    ("de", "Am stärksten stiegen 2018 die kenianischen Ausfuhren nach:"),
    ("en", "Kenyan exports grew most in 2018 to:"),
    ("fr", "Les exportations du Kenya en 2018 ont progressé surtout vers :"),
    ("it", "Le esportazioni del Kenya nel 2018 sono cresciute soprattutto verso:"),
    ("es", "En 2018 las exportaciones de Kenia crecieron sobre todo a:"),
    ("nl", "De Keniaanse uitvoer groeide in 2018 het sterkst naar:"),
    ("ru", "Сильнее всего в 2018 году вырос экспорт Кении в следующие страны:"),
]


@pytest.mark.parametrize(("language", "head"), ALONE)
def test_lines_that_hold_only_a_change_are_figures_of_their_own(language, head):
    text = below(language, f"{head}\n", "- {c} ({n})", zip(names(language, "SN", "PL"), ("+36 %", "33 %"), strict=True))
    assert seen(text, language, "flow", "reporter", "partner", "period", "growth", "base") == [
        (Flow.EXPORTS, "KE", "SN", period("2018"), Decimal(36), period("2017")),
        (Flow.EXPORTS, "KE", "PL", period("2018"), Decimal(33), period("2017")),
    ]


def test_shares_below_a_line_that_tells_no_change_are_none():
    text = "Anteile an den deutschen Ausfuhren 2018:\n- Senegal: 36 Prozent\n- Kenia: 33 Prozent"
    assert not figures(read(text, "de"))
