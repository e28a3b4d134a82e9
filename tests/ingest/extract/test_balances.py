"""Balances: their sign, their time and whose they are, however a sentence tells them, in seven languages."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read

TOLD = [
    ("en", "Chile's trade deficit with Greece reached 222 million dollars in 2023.", -1, "CL"),
    ("en", "Chile had a trade surplus of 222 million dollars with Greece in 2023.", 1, "CL"),
    ("en", "In 2023 the trade balance was 222 million dollars in Chile's favour.", 1, "CL"),
    ("en", "In 2023 the balance of trade between Chile and Greece was in favour of Greece by 222 million dollars.", 1, "GR"),
    ("en", "Chile's trade balance with Greece was negative by 222 million dollars in 2023.", -1, "CL"),
    ("en", "In 2023 Chile ran a deficit of 222 million dollars in its trade with Greece.", -1, "CL"),
    ("en", "Chile's deficit with Greece narrowed from 240 million dollars in 2022 to 222 million dollars in 2023.", -1, "CL"),
    ("en", "In 2023 Chile exported 100 million dollars' worth of goods to Greece and imported 322 million, leaving a deficit of 222 million dollars.", -1, "CL"),
    ("en", "Chile's exports to Greece in 2023 exceeded its imports by 222 million dollars.", 1, "CL"),
    ("en", "Greece's surplus in trade with Chile came to 222 million dollars in 2023.", 1, "GR"),
    ("en", "The trade gap between Chile and Greece widened to 222 million dollars in 2023, in Greece's favour.", 1, "GR"),
    ("en", "The balance was positive for Chile, at 222 million dollars in 2023.", 1, "CL"),
    ("de", "Chiles Handelsdefizit mit Griechenland erreichte 2023 222 Millionen Dollar.", -1, "CL"),
    ("de", "Chile erzielte 2023 im Handel mit Griechenland einen Überschuss von 222 Millionen Dollar.", 1, "CL"),
    ("de", "Der Handelsbilanzsaldo lag 2023 mit 222 Millionen Dollar zugunsten Chiles.", 1, "CL"),
    ("de", "2023 ergab sich im Handel zwischen Chile und Griechenland ein Überschuss von 222 Millionen Dollar zugunsten Griechenlands.", 1, "GR"),
    ("de", "Chiles Handelsbilanz mit Griechenland war 2023 mit 222 Millionen Dollar negativ.", -1, "CL"),
    ("de", "Für Chile ergab sich 2023 im Handel mit Griechenland ein Minus von 222 Millionen Dollar.", -1, "CL"),
    ("de", "Chiles Defizit gegenüber Griechenland verringerte sich von 240 Millionen Dollar im Jahr 2022 auf 222 Millionen Dollar im Jahr 2023.", -1, "CL"),
    ("de", "2023 exportierte Chile Waren für 100 Millionen Dollar nach Griechenland und importierte für 322 Millionen, woraus sich ein Defizit von 222 Millionen Dollar ergab.", -1, "CL"),
    ("de", "Die Ausfuhren Chiles nach Griechenland überstiegen 2023 die Einfuhren um 222 Millionen Dollar.", 1, "CL"),
    ("de", "Der Überschuss Griechenlands im Handel mit Chile betrug 2023 222 Millionen Dollar.", 1, "GR"),
    ("de", "Der Saldo war für Chile 2023 mit 222 Millionen Dollar positiv.", 1, "CL"),
    ("de", "Chile wies 2023 im Handel mit Griechenland einen Passivsaldo von 222 Millionen Dollar aus.", -1, "CL"),
    ("de", "Chiles Außenhandel mit Griechenland schloss 2023 mit einem Plus von 222 Millionen Dollar.", 1, "CL"),
    ("fr", "Le déficit commercial du Chili avec la Grèce a atteint 222 millions de dollars en 2023.", -1, "CL"),
    ("fr", "Le Chili a dégagé en 2023 un excédent de 222 millions de dollars avec la Grèce.", 1, "CL"),
    ("fr", "En 2023, la balance commerciale a été favorable au Chili de 222 millions de dollars.", 1, "CL"),
    ("fr", "En 2023, le solde des échanges entre le Chili et la Grèce était de 222 millions de dollars en faveur de la Grèce.", 1, "GR"),
    ("fr", "La balance commerciale du Chili avec la Grèce a été négative de 222 millions de dollars en 2023.", -1, "CL"),
    ("fr", "Le déficit du Chili vis-à-vis de la Grèce est passé de 240 millions de dollars en 2022 à 222 millions de dollars en 2023.", -1, "CL"),
    ("fr", "En 2023, le Chili a exporté pour 100 millions de dollars vers la Grèce et importé pour 322 millions, soit un déficit de 222 millions de dollars.", -1, "CL"),
    ("fr", "L'excédent de la Grèce dans ses échanges avec le Chili s'est élevé à 222 millions de dollars en 2023.", 1, "GR"),
    ("fr", "Le solde est excédentaire pour le Chili, à hauteur de 222 millions de dollars en 2023.", 1, "CL"),
    ("fr", "Le solde commercial du Chili avec la Grèce s'est établi à -222 millions de dollars en 2023.", -1, "CL"),
    ("fr", "Les échanges se sont soldés en 2023 par un déficit de 222 millions de dollars pour le Chili.", -1, "CL"),
    ("it", "Il deficit commerciale del Cile con la Grecia ha raggiunto 222 milioni di dollari nel 2023.", -1, "CL"),
    ("it", "Nel 2023 il Cile ha registrato un avanzo di 222 milioni di dollari con la Grecia.", 1, "CL"),
    ("it", "Nel 2023 la bilancia commerciale è stata favorevole al Cile per 222 milioni di dollari.", 1, "CL"),
    ("it", "Nel 2023 il saldo dell'interscambio tra Cile e Grecia è stato di 222 milioni di dollari a favore della Grecia.", 1, "GR"),
    ("it", "La bilancia commerciale del Cile con la Grecia è stata negativa per 222 milioni di dollari nel 2023.", -1, "CL"),
    ("it", "Il passivo del Cile nei confronti della Grecia è sceso da 240 milioni di dollari nel 2022 a 222 milioni di dollari nel 2023.", -1, "CL"),
    ("it", "Nel 2023 il Cile ha esportato in Grecia merci per 100 milioni di dollari e ne ha importate per 322 milioni, con un disavanzo di 222 milioni di dollari.", -1, "CL"),
    ("it", "Il surplus della Grecia negli scambi con il Cile è stato di 222 milioni di dollari nel 2023.", 1, "GR"),
    ("it", "Il saldo è attivo per il Cile per 222 milioni di dollari nel 2023.", 1, "CL"),
    ("it", "Il saldo commerciale del Cile con la Grecia è stato di -222 milioni di dollari nel 2023.", -1, "CL"),
    ("es", "El déficit comercial de Chile con Grecia alcanzó 222 millones de dólares en 2023.", -1, "CL"),
    ("es", "En 2023 Chile registró un superávit de 222 millones de dólares con Grecia.", 1, "CL"),
    ("es", "En 2023 la balanza comercial fue favorable a Chile en 222 millones de dólares.", 1, "CL"),
    ("es", "En 2023 el saldo del comercio entre Chile y Grecia fue de 222 millones de dólares a favor de Grecia.", 1, "GR"),
    ("es", "La balanza comercial de Chile con Grecia fue negativa en 222 millones de dólares en 2023.", -1, "CL"),
    ("es", "El déficit de Chile con Grecia bajó de 240 millones de dólares en 2022 a 222 millones de dólares en 2023.", -1, "CL"),
    ("es", "En 2023 Chile exportó a Grecia mercancías por 100 millones de dólares e importó por 322 millones, con un déficit de 222 millones de dólares.", -1, "CL"),
    ("es", "El superávit de Grecia en su comercio con Chile fue de 222 millones de dólares en 2023.", 1, "GR"),
    ("es", "El saldo es positivo para Chile, con 222 millones de dólares en 2023.", 1, "CL"),
    ("es", "El saldo comercial de Chile con Grecia fue de -222 millones de dólares en 2023.", -1, "CL"),
    ("es", "El intercambio arrojó en 2023 un saldo desfavorable para Chile de 222 millones de dólares.", -1, "CL"),
    ("nl", "Het handelstekort van Chili met Griekenland bedroeg in 2023 222 miljoen dollar.", -1, "CL"),
    ("nl", "Chili boekte in 2023 een handelsoverschot van 222 miljoen dollar met Griekenland.", 1, "CL"),
    ("nl", "In 2023 viel de handelsbalans 222 miljoen dollar uit in het voordeel van Chili.", 1, "CL"),
    ("nl", "In 2023 was het saldo van de handel tussen Chili en Griekenland 222 miljoen dollar in het voordeel van Griekenland.", 1, "GR"),
    ("nl", "De handelsbalans van Chili met Griekenland was in 2023 222 miljoen dollar negatief.", -1, "CL"),
    ("nl", "Het tekort van Chili met Griekenland daalde van 240 miljoen dollar in 2022 naar 222 miljoen dollar in 2023.", -1, "CL"),
    ("nl", "In 2023 exporteerde Chili voor 100 miljoen dollar naar Griekenland en importeerde het voor 322 miljoen, wat een tekort van 222 miljoen dollar opleverde.", -1, "CL"),
    ("nl", "Het overschot van Griekenland in de handel met Chili kwam in 2023 uit op 222 miljoen dollar.", 1, "GR"),
    ("nl", "Het saldo is voor Chili positief: 222 miljoen dollar in 2023.", 1, "CL"),
    ("nl", "De uitvoer van Chili naar Griekenland overtrof in 2023 de invoer met 222 miljoen dollar.", 1, "CL"),
    ("ru", "Торговый дефицит Чили с Грецией в 2023 году достиг 222 млн долларов.", -1, "CL"),
    ("ru", "В 2023 году Чили имела положительное сальдо в торговле с Грецией в размере 222 млн долларов.", 1, "CL"),
    ("ru", "В 2023 году сальдо торгового баланса сложилось в пользу Чили в размере 222 млн долларов.", 1, "CL"),
    ("ru", "В 2023 году сальдо в торговле Чили и Греции составило 222 млн долларов в пользу Греции.", 1, "GR"),
    ("ru", "Торговый баланс Чили с Грецией в 2023 году был отрицательным – 222 млн долларов.", -1, "CL"),
    ("ru", "Дефицит Чили в торговле с Грецией сократился с 240 млн долларов в 2022 году до 222 млн долларов в 2023 году.", -1, "CL"),
    ("ru", "В 2023 году Чили экспортировала в Грецию товаров на 100 млн долларов и импортировала на 322 млн, дефицит составил 222 млн долларов.", -1, "CL"),
    ("ru", "Профицит Греции в торговле с Чили в 2023 году составил 222 млн долларов.", 1, "GR"),
    ("ru", "Сальдо для Чили положительное – 222 млн долларов в 2023 году.", 1, "CL"),
    ("ru", "Сальдо торговли Чили с Грецией в 2023 году составило минус 222 млн долларов.", -1, "CL"),
    ("ru", "Экспорт Чили в Грецию в 2023 году превысил импорт на 222 млн долларов.", 1, "CL"),
]  # fmt: skip
"""A balance of 222 million dollars in 2023: language, sentence, its sign and whose it is by that sign."""


@pytest.mark.parametrize(("language", "sentence", "sign", "whose"), TOLD)
def test_a_balance_has_its_sign_for_whom_the_sentence_tells_it(language, sentence, sign, whose):
    told = [
        f.figure
        for f in figures(read(sentence, language))
        if f.figure.amount is not None and abs(f.figure.amount.value) == 222_000_000
    ]
    (figure,) = told
    assert (figure.flow, figure.period) == (Flow.BALANCE, period("2023"))
    # What is one side's surplus is the other's deficit.
    other = {"CL": "GR", "GR": "CL"}[whose]
    assert (figure.reporter, 1 if figure.amount.value > 0 else -1) in {(whose, sign), (other, -sign)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Commerce extérieur : le Cameroun et la Chine\n\nSolde\n-714,3 milliards de FCFA en 2023, après -602,6 milliards en 2022 : l'aggravation est de 18,5 %.",
        ),
        (
            "it",
            "Commercio estero: Camerun e Cina\n\nSaldo\n-714,3 miliardi di franchi nel 2023, dopo i -602,6 miliardi del 2022, un peggioramento del 18,5%.",
        ),
        (
            "es",
            "Comercio exterior: Camerún y China\n\nDéficit\n714,3 miles de millones de francos en 2023, tras 602,6 miles de millones en 2022, un 18,5 % más.",
        ),
    ],
)
def test_a_line_of_its_own_names_the_balance_of_the_amounts_below_it(language, text):
    found = [(f.figure.flow, float(f.figure.amount.value), f.figure.period) for f in figures(read(text, language))]
    assert found == [(Flow.BALANCE, -714.3e9, period("2023")), (Flow.BALANCE, -602.6e9, period("2022"))]


NEUTRAL = {
    "de": "2022 betrugen die Ausfuhren Österreichs nach Slowenien {} Mio. Euro und die Einfuhren {} Mio. Euro. Die Handelsbilanz lag bei {} Mio. Euro.",
    "en": "In 2022 exports of Austria to Slovenia were {} million euros and imports {} million euros. The trade balance was {} million euros.",
    "es": "En 2022 las exportaciones de Austria a Eslovenia fueron de {} millones de euros y las importaciones de {} millones de euros. La balanza comercial fue de {} millones de euros.",
    "fr": "En 2022, les exportations de l'Autriche vers la Slovénie ont été de {} millions d'euros et les importations de {} millions d'euros. La balance commerciale a été de {} millions d'euros.",
    "it": "Nel 2022 le esportazioni dell'Austria in Slovenia sono state di {} milioni di euro e le importazioni di {} milioni di euro. La bilancia commerciale è stata di {} milioni di euro.",
    "nl": "In 2022 bedroeg de uitvoer van Oostenrijk naar Slovenië {} miljoen euro en de invoer {} miljoen euro. De handelsbalans bedroeg {} miljoen euro.",
    "ru": "В 2022 году экспорт Австрии в Словению составил {} млн евро, импорт — {} млн евро. Торговый баланс составил {} млн евро.",
}  # fmt: skip


@pytest.mark.parametrize("language", NEUTRAL)
@pytest.mark.parametrize(
    ("sold", "bought", "apart", "sign"), [(622, 1231, 609, -1), (1231, 622, 609, 1), (622, 1231, 400, 1)]
)
def test_a_balance_without_a_sign_goes_the_way_that_exports_and_imports_do(language, sold, bought, apart, sign):
    told = figures(read(NEUTRAL[language].format(sold, bought, apart), language))
    assert [f.figure.amount.value / 10**6 for f in told if f.figure.flow is Flow.BALANCE] == [sign * apart]
