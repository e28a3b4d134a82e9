"""Lists below a paragraph: whose flow, of what time and of which country or goods each line is, in seven languages."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import names, seen
from tests.ingest.extract.making import figures, period, read

TITLE = {
    "en": "Chile's foreign trade grows again",
    "de": "Chiles Außenhandel wächst wieder",
    "fr": "Le commerce extérieur du Chili progresse à nouveau",
    "it": "Il commercio estero del Cile torna a crescere",
    "es": "El comercio exterior de Chile vuelve a crecer",
    "nl": "Buitenlandse handel van Chili groeit weer",
    "ru": "Внешняя торговля Чили снова растёт",
}
"""Headlines about trade both ways: a list further down is of what the paragraph over it tells."""
EXPORTS = {
    "en": "Chile's exports rose to 412 billion dollars in 2023.",
    "de": "Die Ausfuhren Chiles stiegen 2023 auf 412 Milliarden Dollar.",
    "fr": "Les exportations du Chili ont atteint 412 milliards de dollars en 2023.",
    "it": "Nel 2023 le esportazioni del Cile sono salite a 412 miliardi di dollari.",
    "es": "Las exportaciones de Chile subieron en 2023 a 412.000 millones de dólares.",
    "nl": "De uitvoer van Chili steeg in 2023 tot 412 miljard dollar.",
    "ru": "Экспорт Чили в 2023 году вырос до 412 млрд долларов.",
}
PARTNERS = {
    "en": "Chile traded goods worth 412 billion dollars with the world in 2023.",
    "de": "Chile hat 2023 mit dem Ausland Waren im Wert von 412 Milliarden Dollar gehandelt.",
    "fr": "Le Chili a échangé pour 412 milliards de dollars de marchandises en 2023.",
    "it": "Nel 2023 l'interscambio del Cile con l'estero è stato di 412 miliardi di dollari.",
    "es": "En 2023 el comercio de Chile con el exterior sumó 412.000 millones de dólares.",
    "nl": "De handel van Chili met het buitenland bedroeg in 2023 412 miljard dollar.",
    "ru": "Внешнеторговый оборот Чили в 2023 году составил 412 млрд долларов.",
}
GOODS_TOLD = {
    "en": "Chile exports more and more to Greece. The main products in 2023 were the following.",
    "de": "Chile exportiert immer mehr nach Griechenland. Die wichtigsten Waren waren 2023 die folgenden.",
    "fr": "Le Chili exporte de plus en plus vers la Grèce. Les principaux produits en 2023 ont été les suivants.",
    "it": "Il Cile esporta sempre di più in Grecia. I principali prodotti nel 2023 sono stati i seguenti.",
    "es": "Chile exporta cada vez más a Grecia. Los principales productos en 2023 fueron los siguientes.",
    "nl": "Chili voert steeds meer uit naar Griekenland. De belangrijkste producten in 2023 waren de volgende.",
    "ru": "Чили экспортирует в Грецию все больше. Основными товарами в 2023 году были следующие.",
}
GOODS = {
    "en": ["Copper", "Wine", "Fish"],
    "de": ["Kupfer", "Wein", "Fisch"],
    "fr": ["Cuivre", "Vin", "Poisson"],
    "it": ["Rame", "Vino", "Pesce"],
    "es": ["Cobre", "Vino", "Pescado"],
    "nl": ["Koper", "Wijn", "Vis"],
    "ru": ["Медь", "Вино", "Рыба"],
}
AMOUNT = {
    "en": "{} million dollars",
    "de": "{} Mio. Euro",
    "fr": "{} millions d'euros",
    "it": "{} milioni di euro",
    "es": "{} millones de dólares",
    "nl": "{} miljoen euro",
    "ru": "{} млн долларов",
}
LINES = ["{x}: {a}", "{x} – {a}", "{x} ({a})", "{n}. {x} {a}", "- {x}: {a}."]
MILLIONS = (190, 98, 40)


def article(language: str, told: str, things: list[str], line: str, gap: str) -> str:
    """A headline, a paragraph and a list below it."""
    entries = zip(things, MILLIONS, strict=True)
    lines = [line.format(x=x, a=AMOUNT[language].format(v), n=n) for n, (x, v) in enumerate(entries, start=1)]
    return f"{TITLE[language]}\n\n{told}\n\n{gap.join(lines)}\n"


def listed(text: str, language: str) -> list:
    """The figures of the list, in its order."""
    found = {f.figure.amount.value: f.figure for f in figures(read(text, language=language)) if f.figure.amount}
    return [found[v * 10**6] for v in MILLIONS]


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "apart"])
@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("language", sorted(TITLE))
def test_a_list_of_countries_is_of_the_flow_over_it(language: str, line: str, gap: str) -> None:
    for told, flow in ((EXPORTS, Flow.EXPORTS), (PARTNERS, Flow.TURNOVER)):
        found = listed(article(language, told[language], names(language, "CN", "JP", "IT"), line, gap), language)
        assert [f.flow for f in found] == [flow] * 3
        assert [f.period for f in found] == [period("2023")] * 3
        assert [{f.reporter, f.partner} - {"CL"} for f in found] == [{"CN"}, {"JP"}, {"IT"}]


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "apart"])
@pytest.mark.parametrize("line", [LINES[0], LINES[1], LINES[2], LINES[4]])
@pytest.mark.parametrize("language", sorted(TITLE))
def test_a_list_of_goods_is_of_the_flow_and_the_year_told_without_an_amount(language: str, line: str, gap: str) -> None:
    found = listed(article(language, GOODS_TOLD[language], GOODS[language], line, gap), language)
    assert [f.flow for f in found] == [Flow.EXPORTS] * 3
    assert [f.period for f in found] == [period("2023")] * 3
    assert [(f.reporter, f.partner) for f in found] == [("CL", "GR")] * 3
    assert all(f.product is not None for f in found)


def test_an_entry_in_tonnes_does_not_end_what_the_list_is_of() -> None:
    told = (
        f"{TITLE['en']}\n\n{GOODS_TOLD['en']}\n\nCopper: 120 thousand tonnes. It comes from the north.\n\n"
        "Wine: 98 million dollars. It comes from the south."
    )
    (wine,) = figures(read(told, language="en"))
    assert (wine.figure.flow, wine.figure.partner, wine.figure.product) == (Flow.EXPORTS, "GR", "wine")


BY_MARKET = ["{c}\n{x}, {a}", "{c}:\n{x}: {a}", "{c}. {x}, {a}.", "{c} – {x}, {a}", "{c}: {x} ({a})", "{c}: {x}, {a}"]


@pytest.mark.parametrize("line", BY_MARKET)
@pytest.mark.parametrize("language", sorted(TITLE))
def test_goods_under_or_behind_a_country_are_part_of_the_trade_with_it(language: str, line: str) -> None:
    entries = zip(names(language, "CN", "JP", "IT"), GOODS[language], MILLIONS, strict=True)
    lines = [line.format(c=c, x=x, a=AMOUNT[language].format(v)) for c, x, v in entries]
    found = listed("\n\n".join([TITLE[language], EXPORTS[language], *lines]), language)
    assert [f.flow for f in found] == [Flow.EXPORTS] * 3
    assert [(f.reporter, f.partner) for f in found] == [("CL", "CN"), ("CL", "JP"), ("CL", "IT")]
    assert all(f.product is not None for f in found)


BY_YEAR = {
    "en": ("Chile-Greece trade (million euros)", "Chilean exports to Greece consist mainly of fruit. Figures in million euros:", "2020: exports 312.4 / imports 512.3 / balance -199.9"),
    "de": ("Handel Chile-Griechenland (in Millionen Euro)", "Die chilenischen Ausfuhren nach Griechenland bestehen vor allem aus Obst. Zahlen in Millionen Euro:", "2020: Ausfuhr 312,4 / Einfuhr 512,3 / Saldo -199,9"),
    "fr": ("Commerce Chili-Grèce (en millions d'euros)", "Les exportations chiliennes vers la Grèce se composent surtout de fruits. Chiffres en millions d'euros :", "2020 : exportations 312,4 / importations 512,3 / solde -199,9"),
    "it": ("Interscambio Cile-Grecia (milioni di euro)", "Le esportazioni cilene verso la Grecia sono soprattutto frutta. Cifre in milioni di euro:", "2020: esportazioni 312,4 / importazioni 512,3 / saldo -199,9"),
    "es": ("Comercio Chile-Grecia (millones de euros)", "Las exportaciones chilenas a Grecia son sobre todo fruta. Cifras en millones de euros:", "2020: exportaciones 312,4 / importaciones 512,3 / saldo -199,9"),
    "nl": ("Bilaterale handel Chili - Griekenland\n\nBedragen in miljoen euro.", "De Chileense uitvoer naar Griekenland bestaat vooral uit fruit. Cijfers in miljoen euro:", "2020: uitvoer 312,4 / invoer 512,3 / saldo -199,9"),
    "ru": ("Торговля Чили-Греция (млн евро)", "Чилийский экспорт в Грецию состоит в основном из фруктов. В млн евро:", "2020: экспорт 312,4 / импорт 512,3 / сальдо -199,9"),
}  # fmt: skip
"""A heading of two, a sentence on the flow of one to the other, and a line that opens with its year."""


@pytest.mark.parametrize("over", [0, 1])
@pytest.mark.parametrize("language", sorted(BY_YEAR))
def test_a_line_that_opens_with_its_year_is_of_whom_the_lines_above_tell(language: str, over: int) -> None:
    text = f"{BY_YEAR[language][over]}\n\n{BY_YEAR[language][2]}\n"
    assert seen(text, language, "flow", "reporter", "partner") == [
        (flow, "CL", "GR") for flow in (Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE)
    ]
