"""Texts typed without accents, and scanned ones with letters and digits that only look right, are read as they were meant."""

import re
import unicodedata

import pytest

from tests.ingest.extract.test_unseen_signs import told

TEXTS = {
    "fr": "Les échanges entre le Sénégal et le Pérou ont été de 412 millions d'euros en février 2024, soit 5 % de plus qu'en février 2023. "
    "L'année dernière, les exportations sénégalaises vers le Pérou avaient atteint 2,5 milliards d'euros.",
    "es": "El intercambio comercial entre Perú y México alcanzó 412 millones de dólares en 2024, según el instituto de estadística. "
    "Las exportaciones peruanas a México sumaron 250 millones de dólares el año pasado, un 5 % más que en 2023.",
    "it": "Nel 2024 l'interscambio tra il Perù e l'Italia è stato di 412 milioni di euro, il 5 per cento in più rispetto al 2023. "
    "Le esportazioni italiane verso il Perù sono state pari a 251 milioni di euro, la metà delle quali macchine.",
    "de": "Die Ausfuhren Österreichs in die Türkei erreichten im März 2024 412 Millionen Euro, 5 Prozent mehr als im März 2023. "
    "Für die Einfuhren aus der Türkei meldet das Außenministerium 251 Millionen Euro, das ist ein Überschuss.",
}
DOUBLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.replace("ß", "ss")) if not unicodedata.combining(c))


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_typed_without_accents_tells_the_same_figures(language):
    meant = told(TEXTS[language], language)
    assert told(plain(TEXTS[language]), language) == meant != []
    assert told(plain(TEXTS[language].translate(DOUBLED)), language) == meant


@pytest.mark.parametrize("language", TEXTS)
def test_cyrillic_letters_in_latin_words_are_read_as_what_they_look_like(language):
    careless = re.sub(
        r"(?<=[^\W\d_])[aoe](?=[^\W\d_]{2})", lambda m: {"a": "а", "o": "о", "e": "е"}[m.group()], TEXTS[language]
    )
    assert careless != TEXTS[language]
    assert told(careless, language) == told(TEXTS[language], language)


def test_latin_letters_in_cyrillic_words_are_read_as_what_they_look_like():
    text = "Товарооборот между Кенией и Норвегией в 2024 году составил 412 млн евро."
    assert told(text.replace("об", "oб").replace("ен", "eн"), "ru") == told(text, "ru") != []


@pytest.mark.parametrize(
    ("number", "misread"), [("2024", "2O24"), ("412", "4l2"), ("1,050", "1,O5O"), ("10.15", "1O.l5"), ("11.5", "l1.5")]
)
def test_letters_in_a_number_are_noughts_and_ones(number, misread):
    text = f"Kenya's exports to Peru came to {number} million dollars in 2023."
    if number == "2024":
        text = "Kenya's exports to Peru came to 412 million dollars in 2024."
    assert told(text.replace(number, misread), "en") == told(text, "en") != []
