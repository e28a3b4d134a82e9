"""Pages of labels on two countries: their trade is the row that their exports and imports come to, whatever it is called."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, read

PAGES = {
    "de": ("Peru: Wirtschaftsbeziehungen zu Kenia", "Außenhandelsumsatz", "Exporte Kenias nach Peru", "Importe Kenias aus Peru", "Mio. Euro"),
    "en": ("Peru: economic relations with Kenya", "Foreign trade", "Kenyan exports to Peru", "Kenyan imports from Peru", "million euros"),
    "fr": ("Pérou : relations économiques avec le Kenya", "Commerce extérieur", "Exportations du Kenya vers le Pérou", "Importations du Kenya depuis le Pérou", "millions d’euros"),
    "it": ("Perù: relazioni economiche con il Kenya", "Commercio estero", "Export del Kenya verso il Perù", "Import del Kenya dal Perù", "milioni di euro"),
    "es": ("Perú: relaciones económicas con Kenia", "Comercio exterior", "Exportaciones de Kenia a Perú", "Importaciones de Kenia desde Perú", "millones de euros"),
    "nl": ("Peru: economische betrekkingen met Kenia", "Buitenlandse handel", "Export van Kenia naar Peru", "Import van Kenia uit Peru", "miljoen euro"),
    "ru": ("Перу: экономические отношения с Кенией", "Внешнеторговый оборот", "Экспорт Кении в Перу", "Импорт Кении из Перу", "млн евро"),
}  # fmt: skip


def page(language, trade):
    head, total, exports, imports, unit = PAGES[language]
    rows = [(total, trade), (exports, "30.1"), (imports, "18.5")]
    lines = [f"{label} (2023): {n if language == 'en' else n.replace('.', ',')} {unit}" for label, n in rows]
    return figures(read("\n".join([head, *lines]), language))


@pytest.mark.parametrize("language", PAGES)
def test_a_trade_is_with_the_one_whose_exports_and_imports_come_to_it(language):
    trade, exports, imports = (f.figure for f in page(language, "48.6"))
    assert trade.flow is Flow.TURNOVER
    assert trade.reporter != "KE" or trade.partner == "PE"
    assert (exports.reporter, exports.partner, imports.reporter, imports.partner) == ("KE", "PE", "KE", "PE")


@pytest.mark.parametrize("language", ["de", "ru"])
def test_a_trade_that_they_do_not_come_to_may_be_with_all_the_world(language):
    trade, *_ = (f.figure for f in page(language, "648.6"))
    assert (trade.reporter, trade.partner) == ("KE", None)


ROWS = {
    "de": ("Ghanas Handel mit Peru", "Mio. Euro", "Bilateraler Handel", "Ausfuhren nach Peru"),
    "en": ("Ghana's trade with Peru", "million euros", "Total trade", "Exports to Peru"),
    "it": ("Il commercio del Ghana con il Perù", "milioni di euro", "Totale interscambio", "Export verso il Perù"),
    "nl": ("De handel van Ghana met Peru", "miljoen euro", "Bilaterale handel", "Uitvoer naar Peru"),
    "ru": ("Торговля Ганы с Перу", "млн евро", "Взаимная торговля", "Экспорт в Перу"),
}


@pytest.mark.parametrize("language", ROWS)
def test_a_row_may_tell_the_trade_of_both_in_full(language):
    head, unit, trade, exports = ROWS[language]
    text = f"{head}\n{unit}\t2022\t2023\n{trade}\t47,1\t48,6\n{exports}\t28,6\t30,1"
    found = figures(read(text.replace(",", ".") if language == "en" else text, language))
    assert [f.figure.flow for f in found] == [Flow.TURNOVER] * 2 + [Flow.EXPORTS] * 2


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_first_of_lines_of_labels_is_no_title_below_its_kicker(language):
    de = "Peru: Wirtschaftsbeziehungen zu Ghana\nBilateraler Handel 2023: 48,6 Mio. Euro (+3,2 %)\nAusfuhren nach Peru 2023: 30,1 Mio. Euro (+5,4 %)"
    en = "Peru: relations with Ghana\nTrade of both countries 2023: 48.6 million euros\nExports to Peru 2023: 30.1 million euros (+5.4%)"
    found = figures(read({"de": de, "en": en}[language], language))
    assert (found[-1].figure.reporter, found[-1].figure.partner) == ("GH", "PE")
