"""Signs that print nothing: soft hyphens, joiners, marks of direction and accents behind their letters change no reading."""

import re
import unicodedata

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import article, figures, of_kind, read

TEXTS = {
    "en": "In 2024 Kenya's exports to Peru came to $412 million, 5% more than in 2023. Imports were 98 million dollars.",
    "de": "Die kenianischen Ausfuhren nach Österreich erreichten 2024 412 Millionen Euro, 5 Prozent mehr als 2023.",
    "fr": "Les échanges commerciaux entre le Kenya et la Norvège ont été de 412 millions d'euros en février 2024.",
    "es": "El intercambio comercial entre Kenia y España alcanzó 412 millones de euros en 2024.",
    "it": "Nel 2024 l'interscambio tra Kenya e Norvegia è stato di 412 milioni di euro.",
    "nl": "De uitvoer van Kenia naar België bedroeg in 2024 412 miljoen euro, 5 procent meer dan in 2023.",
    "ru": "Товарооборот между Кенией и Норвегией в 2024 году составил 412 млн евро.",
}
WAYS = {
    "soft hyphens": lambda text: re.sub(r"([^\W\d_]{3})(?=[^\W\d_]{3})", "\\1\u00ad", text),
    "no-width breaks": lambda text: re.sub(r"([^\W\d_]{3})(?=[^\W\d_]{3})", "\\1\u200b", text),
    "behind words": lambda text: text.replace(" ", "\u200b "),
    "around numbers": lambda text: re.sub(r"(\d+)", "\u200e\\1\u200e", text),
    "isolated numbers": lambda text: re.sub(r"(\d+)", "\u2066\\1\u2069", text),
    "accents behind letters": lambda text: unicodedata.normalize("NFD", text),
    "byte order marks": lambda text: "\ufeff" + text.replace(". ", ".\ufeff "),
}


def told(text, language):
    return [
        (f.figure.flow, f.figure.amount.value, f.figure.period, f.figure.reporter, f.figure.partner)
        + ((f.figure.growth.percent, f.figure.growth.base) if f.figure.growth else ())
        for f in figures(read(text, language))
    ]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", TEXTS)
def test_signs_that_print_nothing_change_no_figure(language, way):
    text = WAYS[way](TEXTS[language])
    assert text != TEXTS[language] or (way, language) in {("accents behind letters", "en")}
    assert told(text, language) == told(TEXTS[language], language) != []


@pytest.mark.parametrize("way", WAYS)
def test_every_fact_is_quoted_as_it_stands_in_the_text(way):
    text = WAYS[way](
        "The Kenyan foreign minister José Muñoz-Otieno met Peru's minister Ana Quispe in Lima on 4 February. "
        + TEXTS["en"]
    )
    source = article(text)
    found = read(text, "en").facts
    assert all(source.text[f.span.start : f.span.end] == f.quote for f in found)
    names = {f.person.name for f in found if f.kind is FactKind.PERSON}
    assert names == {"José Muñoz-Otieno", "Ana Quispe"}


def test_names_are_kept_without_the_signs_that_part_them():
    found = of_kind(
        read("Minister Kassym Was\u00adsi\u00adlenko visited Brussels on 4 February.", "en"), FactKind.PERSON
    )
    assert [f.person.name for f in found] == ["Kassym Wassilenko"]
    assert found[0].quote == "Kassym Was\u00adsi\u00adlenko"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya's trade deficit with Peru came to 12 million dollars in fiscal 2023/24, official figures show."),
        ("it", "Nel 2024 il deficit commerciale del Kenya con la Norvegia è stato di 12 milioni di euro."),
        ("es", "El déficit comercial de Kenia con España fue de 12 millones de euros en 2024."),
        (
            "fr",
            "Le déficit commercial du Kenya avec la Norvège a été de 12 millions d'euros en 2024, chiffre officiel.",
        ),
    ],
)
def test_letters_set_as_one_by_files_for_print_change_no_figure(language, text):
    printed = text.replace("ffi", "\ufb03").replace("fi", "\ufb01")
    assert printed != text
    assert told(printed, language) == told(text, language) != []
    assert told(text, language)[0][0] == "balance"
