"""Languages: each paragraph is read in its own, short ones with their neighbours, and nothing is told twice."""

import datetime as dt

import pytest

from briefing.core.fact import FactKind
from briefing.ingest.extract import extract, language_for
from briefing.ingest.language import language_of, languages, likely
from tests.ingest.extract.making import article, figures, of_kind, read, told, values, wanted

SENTENCES = {
    "it": "Le parti hanno discusso della cooperazione economica e hanno deciso di continuare il dialogo anche nei prossimi mesi.",
    "en": "The two sides discussed their economic cooperation and agreed that the dialogue should continue in the coming months.",
    "fr": "Les deux parties ont discuté de leur coopération économique et ont décidé de poursuivre le dialogue dans les prochains mois.",
    "ru": "Стороны обсудили экономическое сотрудничество и договорились о том, что диалог между странами будет продолжен.",
    "de": "Die beiden Seiten haben über die wirtschaftliche Zusammenarbeit gesprochen und wollen den Dialog auch weiter führen.",
    "nl": "De beide partijen hebben over de economische samenwerking gesproken en willen het overleg ook dit jaar voortzetten.",
    "es": "Las dos partes hablaron de la cooperación económica y acordaron que el diálogo debe continuar en los próximos meses.",
    "kk": "Тараптар экономикалық ынтымақтастық туралы және екі ел арасындағы қарым-қатынастар бойынша пікір алмасты.",
}


@pytest.mark.parametrize("code", languages())
def test_a_sentence_is_recognised_in_small_letters_and_capitals(code):
    assert language_of(SENTENCES[code]) == code
    assert language_of(SENTENCES[code].upper()) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 345,6",
        "¿?",
        "\u0301\u0301",
        "\u202e\u202d",
        "中国和哈萨克斯坦举行磋商",
        "محادثات سياسية في بروكسل",
        "xqz wrk plm",
    ],
)
def test_what_is_in_no_language_we_read_is_in_none(text):
    assert language_of(text) is None


@pytest.mark.parametrize(
    ("text", "code"), [("Казахстан – Бельгия", "ru"), ("Қазақстан – Бельгия", "kk"), ("Kazakhstan 2024", "en")]
)
def test_a_text_without_small_words_is_read_by_its_letters(text, code):
    assert likely(text, languages()) == code
    assert language_for(article(text)) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La 4ª sesión de la comisión intergubernamental se celebró ayer en Viena.", "es"),
        ("Visite de la délégation à Vienne en préparation de la 4e session.", "fr"),
    ],
)
def test_a_short_text_whose_words_two_languages_have_is_read_by_its_letters(text, code):
    assert language_for(article(text)) == code


MIXED = (
    "# Consultations à Bruxelles\n"
    "Le cinquième tour des consultations politiques entre le Kazakhstan et la Belgique s'est tenu à Bruxelles le 18 octobre 2024.\n"
    "Les échanges se sont élevés à 523,7 millions de dollars en 2023, et les deux parties ont parlé des transports et de l'énergie.\n"
    "За восемь месяцев 2024 года товарооборот составил 289 млн долларов США, сообщили в министерстве, и это на 5% больше.\n"
    "Экспорт – 114,3 млн.\n"
)


def test_each_paragraph_is_read_in_its_own_language():
    reading = read(MIXED)
    assert reading.language == "fr"
    assert [told(f) for f in figures(reading)] == [
        wanted("turnover", "523700000", "USD", "2023"),
        wanted("turnover", "289000000", "USD", "2024-01/2024-08", growth="5"),
        wanted("exports", "114300000", "USD", "2024-01/2024-08"),
    ]
    assert set(reading.parties) == {"KZ", "BE"}


def test_reading_twice_gives_the_same():
    assert extract(article(MIXED)) == extract(article(MIXED))


def test_what_both_languages_tell_is_proposed_once():
    text = (
        "The fifth round of political consultations between Kazakhstan and Belgium was held in Brussels on 18 October 2024 and was useful.\n"
        "The trade of the two countries was also discussed, as was the energy that they buy and sell, and it is said that this will go on.\n"
        "Пятый раунд политических консультаций между Казахстаном и Бельгией состоялся в Брюсселе 18 октября 2024 года, и он был полезным.\n"
    )
    reading = read(text)
    (event,) = of_kind(reading, FactKind.EVENT)
    assert (event.event.round, event.event.when.first) == (5, dt.date(2024, 10, 18))
    assert sorted(values(reading, FactKind.COUNTRY)) == ["BE", "KZ"]
    assert values(reading, FactKind.DATE) == ["2024-10-18"]


def test_a_quotation_in_another_language_does_not_change_the_articles():
    text = (
        "The ambassador said that trade was worth $5 million in 2024 and that he was happy with the result.\n"
        "«Siamo molto soddisfatti della crescita degli scambi con il Kazakistan e della nostra cooperazione», ha detto.\n"
        "The talks will go on in the spring, and the two sides will meet again in Rome, it was said.\n"
    )
    reading = read(text)
    assert reading.language == "en"
    assert [told(f) for f in figures(reading)] == [wanted("turnover", "5000000", "USD", "2024")]
    assert [f.quote[:5] for f in of_kind(reading, FactKind.QUOTATION)] == ["Siamo"]


def test_names_of_another_language_leave_a_paragraph_in_its_own():
    text = (
        "Il ministro ha incontrato i rappresentanti del «Kazakh Invest» e della «European Bank for Reconstruction and Development».\n"
        "Kazakh Invest, Samruk-Kazyna, European Bank for Reconstruction and Development, Air Astana\n"
        "L'interscambio è stato di 5 milioni di euro nel 2024, e le parti hanno parlato della cooperazione in tutti i settori.\n"
    )
    assert [told(f) for f in figures(read(text))] == [wanted("turnover", "5000000", "EUR", "2024")]


def test_a_language_chosen_by_hand_holds_for_the_whole_article():
    found = extract(article(MIXED), language="fr")
    assert [f.quote for f in figures(found)] == ["523,7 millions de dollars"]


def test_the_dollar_sign_of_the_united_states_is_no_english_word():
    text = (
        "SERVICIO NACIONAL DE ADUANAS\nExportaciones: US$ 8.412 millones FOB\n- Cobre: US$ 3.120 millones\n"
        "- Salmón: US$ 1.204 millones\nLas importaciones alcanzaron US$ 2.104 millones CIF\n- Maquinaria: US$ 310 millones"
    )
    assert read(text, "es").language == "es"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "1998 beliefen sich die belgischen Exporte nach Kasachstan auf 1,2 Milliarden belgische Franken."),
        ("en", "In 1998 Belgian exports to Kazakhstan came to 1.2 billion Belgian francs."),
        ("es", "En 1998 las exportaciones belgas a Kazajistán sumaron 1.200 millones de francos belgas."),
        ("fr", "En 1998, les exportations belges vers le Kazakhstan ont atteint 1,2 milliard de francs belges."),
        ("it", "Nel 1998 le esportazioni belghe verso il Kazakistan furono pari a 1,2 miliardi di franchi belgi."),
        ("nl", "In 1998 bedroeg de Belgische uitvoer naar Kazachstan 1,2 miljard Belgische frank."),
        ("ru", "В 1998 году экспорт Бельгии в Казахстан составил 1,2 миллиарда бельгийских франков."),
    ],
)
def test_a_franc_that_is_named_is_no_other(language, text):
    (fact,) = figures(read(text, language))
    assert fact.payload.amount.currency == "BEF"
