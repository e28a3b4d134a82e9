"""Changes told each of a country behind a flow told before, in its paragraph and in the next one, in seven languages."""

from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read

EXPORTS = {
    "en": "Chile's exports reached 412 million dollars in 2023.",
    "de": "Die Ausfuhren Chiles erreichten 2023 412 Millionen Dollar.",
    "fr": "Les exportations du Chili ont atteint 412 millions de dollars en 2023.",
    "it": "Le esportazioni del Cile hanno raggiunto 412 milioni di dollari nel 2023.",
    "es": "Las exportaciones de Chile alcanzaron 412 millones de dólares en 2023.",
    "nl": "De uitvoer van Chili bedroeg in 2023 412 miljoen dollar.",
    "ru": "Экспорт Чили в 2023 году достиг 412 млн долларов.",
}

CHANGES = [
    ("en", "To Greece they rose by 14 per cent, to Spain by 6 per cent."),
    ("en", "Those to Greece grew by 14 per cent and those to Spain by 6 per cent."),
    ("en", "Growth was strongest in Greece (14 per cent) and Spain (6 per cent)."),
    ("en", "Shipments to Greece were up 14 per cent, while those to Spain were up 6 per cent."),
    ("en", "The increase was 14 per cent for Greece and 6 per cent for Spain."),
    ("de", "Nach Griechenland stiegen sie um 14 Prozent, nach Spanien um 6 Prozent."),
    ("de", "Die nach Griechenland wuchsen um 14 Prozent und die nach Spanien um 6 Prozent."),
    ("de", "Am stärksten war das Wachstum in Griechenland (14 Prozent) und Spanien (6 Prozent)."),
    ("de", "Die Lieferungen nach Griechenland legten um 14 Prozent zu, die nach Spanien um 6 Prozent."),
    ("de", "Der Zuwachs betrug bei Griechenland 14 Prozent und bei Spanien 6 Prozent."),
    ("fr", "Vers la Grèce, elles ont augmenté de 14 %, vers l'Espagne de 6 %."),
    ("fr", "Celles vers la Grèce ont progressé de 14 % et celles vers l'Espagne de 6 %."),
    ("fr", "La hausse a été la plus forte en Grèce (14 %) et en Espagne (6 %)."),
    ("fr", "Les livraisons à la Grèce ont augmenté de 14 %, celles à l'Espagne de 6 %."),
    ("fr", "L'augmentation a été de 14 % pour la Grèce et de 6 % pour l'Espagne."),
    ("it", "Verso la Grecia sono aumentate del 14%, verso la Spagna del 6%."),
    ("it", "Quelle verso la Grecia sono cresciute del 14% e quelle verso la Spagna del 6%."),
    ("it", "La crescita è stata più forte in Grecia (14%) e in Spagna (6%)."),
    ("it", "Le spedizioni in Grecia sono salite del 14%, quelle in Spagna del 6%."),
    ("it", "L'aumento è stato del 14% per la Grecia e del 6% per la Spagna."),
    ("es", "A Grecia aumentaron un 14 %, a España un 6 %."),
    ("es", "Las destinadas a Grecia crecieron un 14 % y las destinadas a España un 6 %."),
    ("es", "El crecimiento fue mayor en Grecia (14 %) y España (6 %)."),
    ("es", "El aumento fue del 14 % para Grecia y del 6 % para España."),
    ("nl", "Naar Griekenland steeg die met 14 procent, naar Spanje met 6 procent."),
    ("nl", "Die naar Griekenland groeide met 14 procent en die naar Spanje met 6 procent."),
    ("nl", "De groei was het sterkst in Griekenland (14 procent) en Spanje (6 procent)."),
    ("nl", "De leveringen aan Griekenland namen met 14 procent toe, die aan Spanje met 6 procent."),
    ("nl", "De stijging bedroeg 14 procent voor Griekenland en 6 procent voor Spanje."),
    ("ru", "В Грецию он вырос на 14%, в Испанию – на 6%."),
    ("ru", "Поставки в Грецию выросли на 14%, а в Испанию – на 6%."),
    ("ru", "Сильнее всего вырос экспорт в Грецию (на 14%) и Испанию (на 6%)."),
    ("ru", "Экспорт в Грецию увеличился на 14%, в Испанию – на 6%."),
    ("ru", "Рост составил 14% для Греции и 6% для Испании."),
]


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["beside", "below"])
@pytest.mark.parametrize(("language", "told"), CHANGES)
def test_a_change_of_exports_is_with_the_country_it_is_told_of(language: str, told: str, gap: str) -> None:
    found = figures(read(EXPORTS[language] + gap + told, language=language))
    changes = [f.figure for f in found if f.figure.amount is None]
    assert [f.growth.percent for f in changes] == [Decimal(14), Decimal(6)]
    assert [(f.reporter, f.partner) for f in changes] == [("CL", "GR"), ("CL", "ES")]
    assert all(f.flow is Flow.EXPORTS and f.period == period("2023") for f in changes)
    assert next(f.figure for f in found if f.figure.amount is not None).growth is None


@pytest.mark.parametrize(
    "told",
    [
        "In Greece prices rose by 14 per cent, in Spain by 6 per cent.",
        "The economy of Greece grew by 14 per cent and that of Spain by 6 per cent.",
        "To Greece, 14 per cent of the workers came by plane, to Spain 6 per cent.",
        "In 2022 they rose by 14 per cent.",
    ],
)
def test_what_else_changed_in_a_country_is_no_change_of_the_exports_there(told: str) -> None:
    found = figures(read(EXPORTS["en"] + " " + told, language="en"))
    assert not [f for f in found if f.figure.partner in ("GR", "ES")]
