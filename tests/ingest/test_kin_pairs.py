"""Pairs of articles: what tells one story or one event is offered in whichever order it comes, what does not is left apart."""

from __future__ import annotations

import pytest

from briefing.ingest.importing import import_paths
from briefing.storage import articles, kin
from tests.ingest.test_stories import PAGE

ENGLISH = (
    "2024-10-19", "Kazakhstan and Belgium hold political consultations",
    "The fifth round of political consultations between the foreign ministries of Kazakhstan and Belgium was held in Brussels"
    " on 18 October 2024.",
    "The Kazakh delegation was led by Deputy Foreign Minister Roman Vassilenko, the Belgian one by Jeroen Cooreman, Director"
    " General for Bilateral Relations.",
    "Bilateral trade amounted to $523.7 million in 2023 (exports: $220.7 million, imports: $303 million).",
)  # fmt: skip
ITALIAN = (
    "2024-10-20", "Consultazioni politiche tra Belgio e Kazakhstan",
    "Il quinto round di consultazioni politiche tra i ministeri degli Esteri di Kazakhstan e Belgio si è tenuto a Bruxelles il"
    " 18 ottobre 2024.",
    "La delegazione kazaka era guidata dal viceministro degli Esteri Roman Vassilenko, quella belga da Jeroen Cooreman.",
    "L'interscambio ha raggiunto i 523,7 milioni di dollari nel 2023 (esportazioni: 220,7 milioni di dollari, importazioni: 303"
    " milioni di dollari).",
)  # fmt: skip
RUSSIAN = (
    "2024-10-19", "В Брюсселе прошёл пятый раунд политических консультаций",
    "18 октября 2024 года в Брюсселе состоялся пятый раунд политических консультаций между министерствами иностранных дел"
    " Казахстана и Бельгии.",
    "Товарооборот между Казахстаном и Бельгией в 2023 году составил 523,7 млн долларов (экспорт – 220,7 млн долларов, импорт –"
    " 303 млн долларов).",
)  # fmt: skip
FRENCH = (
    "2024-10-21", "Le Kazakhstan et la Belgique se consultent à Bruxelles",
    "Le cinquième tour de consultations politiques entre les ministères des Affaires étrangères du Kazakhstan et de la Belgique"
    " s'est tenu à Bruxelles le 18 octobre 2024.",
)  # fmt: skip
DUTCH = (
    "2024-10-19", "België en Kazachstan overleggen in Brussel",
    "De vijfde ronde van politieke consultaties tussen de ministeries van Buitenlandse Zaken van Kazachstan en België vond op 18"
    " oktober 2024 plaats in Brussel.",
)  # fmt: skip
HEADLINE = (ENGLISH[0], "Astana and Brussels move closer", *ENGLISH[2:])
UPDATED = (*ENGLISH[:4], f"{ENGLISH[4]} An earlier version of this page misspelled a name.")
SHORT = ("2024-10-19", "Fifth round of consultations", ENGLISH[2])
CALL = (
    "2024-10-20", "Phone call",
    "On 20 October 2024 Roman Vassilenko spoke by phone with Jeroen Cooreman about cooperation between Kazakhstan and Belgium.",
)  # fmt: skip
FOURTH = (
    "2024-10-12", "Fourth round held in Astana",
    "The fourth round of political consultations between the foreign ministries of Kazakhstan and Belgium was held in Astana on"
    " 12 May 2022. Roman Vassilenko and Jeroen Cooreman took part. Bilateral trade amounted to $514.9 million in 2022.",
)  # fmt: skip
MINISTERS = (
    "Foreign Minister Murat Nurtleu of Kazakhstan met Belgian Foreign Minister Hadja Lahbib in {} on {} October 2024."
)
BRUSSELS = ("2024-10-11", "Foreign ministers meet in Brussels", MINISTERS.format("Brussels", 10))
NEW_YORK = ("2024-10-25", "Foreign ministers meet in New York", MINISTERS.format("New York", 24))
TRADE_FR = (
    "2025-03-01", "Les échanges franco-kazakhs en hausse",
    "Les échanges entre la France et le Kazakhstan ont atteint 5,43 milliards d'euros en 2024, les exportations françaises 1,12"
    " milliard d'euros et les importations 4,31 milliards d'euros.",
)  # fmt: skip
TRADE_RU = (
    "2025-03-03", "Товарооборот Казахстана и Франции вырос",
    "Товарооборот между Францией и Казахстаном в 2024 году достиг 5,4 млрд евро: экспорт Франции составил 1,1 млрд евро, импорт"
    " – 4,3 млрд евро.",
)  # fmt: skip
YEAR_BEFORE = (
    "2025-03-04", "Trade between France and Kazakhstan in 2023",
    "Trade between France and Kazakhstan reached 4.9 billion euros in 2023, with French exports at 1.0 billion euros and imports"
    " at 3.9 billion euros.",
)  # fmt: skip
PAIRS = {
    "translated into Italian": (ENGLISH, ITALIAN, "story"),
    "translated into Russian": (ENGLISH, RUSSIAN, "story"),
    "Italian and Russian": (ITALIAN, RUSSIAN, "story"),
    "told shortly in French": (ENGLISH, FRENCH, "event"),
    "told shortly in Dutch": (RUSSIAN, DUTCH, "event"),
    "shortened": (ENGLISH, SHORT, "event"),
    "updated on another site": (ENGLISH, UPDATED, "story"),
    "one release under two headlines": (ENGLISH, HEADLINE, "story"),
    "a translation that rounds": (TRADE_FR, TRADE_RU, "story"),
    "another meeting of the same ministers in the month": (BRUSSELS, NEW_YORK, None),
    "the consultations and another meeting": (ENGLISH, NEW_YORK, None),
    "a call of the same persons two days later": (ENGLISH, CALL, None),
    "another round with the same persons": (ENGLISH, FOURTH, None),
    "figures of another year": (TRADE_FR, YEAR_BEFORE, None),
}


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("pair", PAIRS)
def test_what_tells_the_same_is_offered_and_nothing_else(library, inbox, pair, turned):
    first, second, wanted = PAIRS[pair]
    for n, (day, title, *body) in enumerate((second, first) if turned else (first, second)):
        text = PAGE.format(
            title=title, address=f"https://site{n}.example/{n}", paragraphs="".join(f"<p>{p}</p>" for p in body)
        )
        (inbox / f"{n}.html").write_text(text.replace("2024-03-04", day), encoding="utf-8")
        import_paths(library, [inbox / f"{n}.html"])
    assert len(articles.article_heads(library)) == 2, "nothing is dropped"
    assert [k.kind for k in kin.kin_of(library, 1)] == ([wanted] if wanted else [])
