"""Changes told each of a country or of goods behind a flow told before, in its paragraph and in the next one, in seven languages."""

from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read
from tests.ingest.extract.totals import EXPORTS, EXPORTS_TO_GREECE

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


GOODS = [
    ("en", "Machinery rose by 14 per cent, while fruit fell by 6 per cent."),
    ("en", "Machinery was up 14 per cent and fruit down 6 per cent."),
    ("en", "Growth was recorded in machinery (+14%), whereas fruit (-6%) lost ground."),
    ("en", "The machinery sector grew by 14 per cent; fruit declined by 6 per cent."),
    ("en", "There were increases for machinery (14 per cent) and decreases for fruit (6 per cent)."),
    ("de", "Maschinen legten um 14 Prozent zu, während Obst um 6 Prozent zurückging."),
    ("de", "Bei Maschinen gab es ein Plus von 14 Prozent, bei Obst ein Minus von 6 Prozent."),
    ("de", "Zuwächse verzeichneten Maschinen (+14 %), während Obst (-6 %) verlor."),
    ("de", "Der Maschinenbau wuchs um 14 Prozent; Obst ging um 6 Prozent zurück."),
    ("de", "Maschinen stiegen um 14 Prozent, Obst sank um 6 Prozent."),
    ("fr", "Les machines ont augmenté de 14 %, tandis que les fruits ont reculé de 6 %."),
    ("fr", "Les machines progressent de 14 % et les fruits reculent de 6 %."),
    ("fr", "Une hausse a été enregistrée pour les machines (+14 %), alors que les fruits (-6 %) perdent du terrain."),
    ("fr", "Le secteur des machines a progressé de 14 % ; les fruits ont baissé de 6 %."),
    ("fr", "La hausse est de 14 % pour les machines, la baisse de 6 % pour les fruits."),
    ("it", "I macchinari sono aumentati del 14%, mentre la frutta è diminuita del 6%."),
    ("it", "I macchinari crescono del 14% e la frutta cala del 6%."),
    ("it", "Un aumento si registra per i macchinari (+14%), mentre la frutta (-6%) perde terreno."),
    ("it", "Il settore dei macchinari è cresciuto del 14%; la frutta è scesa del 6%."),
    ("it", "L'aumento è stato del 14% per i macchinari, il calo del 6% per la frutta."),
    ("es", "La maquinaria aumentó un 14 %, mientras que la fruta bajó un 6 %."),
    ("es", "La maquinaria crece un 14 % y la fruta cae un 6 %."),
    ("es", "Se registró un alza en la maquinaria (+14 %), mientras que la fruta (-6 %) perdió terreno."),
    ("es", "El sector de la maquinaria creció un 14 %; la fruta descendió un 6 %."),
    ("es", "El alza fue del 14 % en maquinaria y la baja del 6 % en fruta."),
    ("nl", "Machines namen met 14 procent toe, terwijl fruit met 6 procent daalde."),
    ("nl", "Bij machines was er een plus van 14 procent, bij fruit een min van 6 procent."),
    ("nl", "Een stijging was er voor machines (+14%), terwijl fruit (-6%) terrein verloor."),
    ("nl", "De machinesector groeide met 14 procent; fruit daalde met 6 procent."),
    ("nl", "Machines stegen met 14 procent, fruit daalde met 6 procent."),
    ("ru", "Машины выросли на 14%, а фрукты снизились на 6%."),
    ("ru", "По машинам отмечен рост на 14%, по фруктам – снижение на 6%."),
    ("ru", "Рост отмечен по машинам (+14%), тогда как фрукты (-6%) сдали позиции."),
    ("ru", "Поставки машин увеличились на 14%, фруктов – сократились на 6%."),
    ("ru", "Рост составил 14% по машинам, снижение – 6% по фруктам."),
]


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["beside", "below"])
@pytest.mark.parametrize(("language", "told"), GOODS)
def test_a_change_is_of_the_goods_it_is_told_of(language: str, told: str, gap: str) -> None:
    found = figures(read(EXPORTS_TO_GREECE[language] + gap + told, language=language))
    changes = [f.figure for f in found if f.figure.amount is None]
    assert [f.growth.percent for f in changes] == [Decimal(14), Decimal(-6)]
    assert all(f.product is not None and (f.reporter, f.partner) == ("CL", "GR") for f in changes)
    assert all(f.flow is Flow.EXPORTS and f.period == period("2023") for f in changes)


NO_TRADE = [
    ("en", "Production of copper rose by 14 per cent."),
    ("en", "Copper prices rose by 14 per cent."),
    ("en", "Copper accounts for 31 per cent and wine for 12 per cent."),
    ("en", "The price of wine increased by 5 per cent."),
    ("en", "Copper output grew by 12 per cent, wine output by 5 per cent."),
    ("en", "Duties on wine were cut by 12 per cent."),
    ("en", "Tariffs on machinery fell by 14 per cent and those on fruit by 6 per cent."),
    ("en", "The harvest of grapes was 12 per cent smaller."),
    ("en", "Copper shares gained 12 per cent."),
    ("en", "Consumption of coffee rose by 3 per cent."),
    ("en", "Investment in copper rose by 3 per cent."),
    ("en", "Demand for wine grew by 4 per cent."),
    ("en", "The wine industry grew by 4 per cent."),
    ("en", "Copper gained 12 per cent on the London stock exchange."),
    ("en", "Wine became 4 per cent dearer."),
    ("de", "Die Produktion von Kupfer stieg um 14 Prozent."),
    ("de", "Die Kupferpreise stiegen um 14 Prozent."),
    ("de", "Auf Kupfer entfallen 31 Prozent, auf Wein 12 Prozent."),
    ("de", "Der Preis für Wein stieg um 5 Prozent."),
    ("de", "Die Zölle auf Wein wurden um 12 Prozent gesenkt."),
    ("de", "Die Weinernte fiel um 12 Prozent kleiner aus."),
    ("de", "Die Nachfrage nach Wein wuchs um 4 Prozent."),
    ("de", "Der Verbrauch von Kaffee stieg um 3 Prozent."),
    ("de", "Kupfer verteuerte sich um 12 Prozent."),
    ("ru", "Производство меди выросло на 14%."),
    ("ru", "Цены на медь выросли на 14%."),
    ("ru", "Доля меди составила 31%, вина – 12%."),
    ("ru", "Урожай винограда снизился на 12%."),
    ("ru", "Пошлины на вино снижены на 12%."),
    ("ru", "Медь подорожала на 12%."),
    ("ru", "Потребление кофе выросло на 3%."),
    ("ru", "Спрос на вино вырос на 4%."),
    ("ru", "Запасы меди снизились на 12%."),
    ("es", "La producción de cobre aumentó un 14 %."),
    ("es", "El precio del cobre subió un 14 %."),
    ("es", "El cobre representa el 31 % y el vino el 12 %."),
    ("es", "Los aranceles al vino bajaron un 12 %."),
    ("es", "La cosecha de uva cayó un 12 %."),
    ("es", "El consumo de café subió un 3 %."),
    ("es", "La demanda de vino creció un 4 %."),
    ("es", "El cobre se encareció un 12 %."),
    ("it", "La produzione di rame è aumentata del 14%."),
    ("it", "Il prezzo del rame è salito del 14%."),
    ("it", "Il rame rappresenta il 31% e il vino il 12%."),
    ("it", "I dazi sul vino sono scesi del 12%."),
    ("it", "Il raccolto di uva è calato del 12%."),
    ("it", "Il consumo di caffè è salito del 3%."),
    ("it", "La domanda di vino è cresciuta del 4%."),
    ("it", "Il rame è rincarato del 12%."),
    ("it", "Le scorte di rame sono calate del 12%."),
    ("fr", "La production de cuivre a augmenté de 14 %."),
    ("fr", "Le prix du cuivre a augmenté de 14 %."),
    ("fr", "Le cuivre représente 31 % du total et le vin 12 %."),
    ("fr", "Les droits sur le vin ont baissé de 12 %."),
    ("fr", "La récolte de raisin a reculé de 12 %."),
    ("fr", "La consommation de café a augmenté de 3 %."),
    ("fr", "La demande de vin a progressé de 4 %."),
    ("fr", "Le cuivre a renchéri de 12 %."),
    ("fr", "Le cuivre a gagné 12 % à la bourse de Londres."),
    ("fr", "Le secteur du tourisme a progressé de 7 %."),
    ("nl", "De productie van koper steeg met 14 procent."),
    ("nl", "De koperprijs steeg met 14 procent."),
    ("nl", "Koper is goed voor 31 procent, wijn voor 12 procent."),
    ("nl", "De heffingen op wijn daalden met 12 procent."),
    ("nl", "De druivenoogst was 12 procent kleiner."),
    ("nl", "Het verbruik van koffie steeg met 3 procent."),
    ("nl", "De vraag naar wijn groeide met 4 procent."),
    ("nl", "Koper werd 12 procent duurder."),
    ("nl", "De voorraad koper daalde met 12 procent."),
]


@pytest.mark.parametrize(("language", "told"), NO_TRADE)
def test_prices_harvests_duties_and_shares_are_no_change_of_trade(language: str, told: str) -> None:
    found = figures(read(EXPORTS_TO_GREECE[language] + " " + told, language=language))
    assert not [f for f in found if f.figure.amount is None or f.figure.growth is not None]


def test_what_all_but_some_goods_did_is_said_in_the_words_of_the_article() -> None:
    told = EXPORTS_TO_GREECE["fr"] + " Hors avions, la baisse est de 31 %."
    assert [(f.figure.product or "").lower() for f in figures(read(told, language="fr"))] == ["", "hors avions"]
