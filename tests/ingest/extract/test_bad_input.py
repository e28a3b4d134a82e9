"""Bad input: whatever a file holds, in every language, is survived with exact spans and work that grows no faster than it."""

import sys

import pytest

from briefing.core.article import Block, BlockKind
from briefing.core.fact import FactKind
from briefing.core.passage import Span
from briefing.ingest.extract import extract
from briefing.ingest.extract.words.lexicon_files import available, lexicon
from tests.ingest.extract.making import article

PROSE = {
    "it": "Nel 2024 le esportazioni italiane verso il Kazakistan sono aumentate del 5% a 1,2 miliardi di euro, ha detto il ministro Mario Rossi a Roma.",
    "en": "In 2024 Italian exports to Kazakhstan rose by 5% to 1.2 billion euros, the minister John Smith said on Monday in Rome.",
    "fr": "En 2024 les exportations françaises vers le Kazakhstan ont augmenté de 5 % à 1,2 milliard d'euros, a dit le ministre Jean Martin à Paris.",
    "ru": "В 2024 году экспорт Казахстана в Италию вырос на 5% и составил 1,2 млрд евро, сообщил министр Иван Петров на переговорах в Риме.",
    "de": "Im Jahr 2024 stiegen die deutschen Ausfuhren nach Kasachstan um 5 Prozent auf 1,2 Mrd. Euro, sagte Minister Hans Meyer in Berlin.",
    "nl": "In 2024 steeg de Nederlandse uitvoer naar Kazachstan met 5 procent tot 1,2 miljard euro, zei minister Jan Jansen in Den Haag.",
    "es": "En 2024 las exportaciones españolas a Kazajistán aumentaron un 5 % hasta 1.200 millones de euros, dijo el ministro Juan García en Madrid.",
    "kk": "2024 жылы Қазақстанның экспорты 5 пайызға өсіп, 1,2 млрд еуроны құрады, деп хабарлады министр Мұрат Нұртілеу Астанада.",
}
LANGUAGES = sorted(PROSE.keys() & set(available()))


@pytest.fixture(autouse=True, scope="module")
def _words_at_hand():
    for code in available():
        lexicon(code)


def sound(text, blocks=None):
    source = article(text)
    if blocks is not None:
        source = type(source)(text, "", "0" * 64, None, blocks, source.published)
    found = extract(source).facts
    for fact in found:
        assert source.text[fact.span.start : fact.span.end] == fact.quote
        assert fact.quote
        assert all(n.span is None or 0 <= n.span.start < n.span.end <= len(text) for n in fact.notes)
    return found


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "spoilt", ["\u202e{}\u202c", "\x00{}\x00", "\u0301{}\u0308\u0327", "{}\ufffd\ufffe", "\ufeff{}", "\u2067{}\u2069"]
)
def test_stray_signs_around_a_sentence_leave_its_figure(code, spoilt):
    facts = sound(spoilt.format(PROSE[code]))
    assert any(f.kind is FactKind.FIGURE for f in facts)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("between", ["\u202e", "\x00", "\u0301", "\u200b", "\ufffd", "\u00ad"])
def test_stray_signs_between_all_words_are_survived(code, between):
    sound(between.join(PROSE[code].split(" ")))
    sound(between.join(PROSE[code]))


@pytest.mark.parametrize("code", LANGUAGES)
def test_capitals_and_ocr_noise_are_survived(code):
    sound(PROSE[code].upper())
    sound(PROSE[code].replace("o", "0").replace("l", "1").replace("е", "e").replace("о", "0"))
    sound("".join(a + b for a, b in zip(PROSE[code], reversed(PROSE[code]), strict=True)))
    sound(" ".join(PROSE[code]))


SIGNS = [
    "1",
    "1 ",
    "$",
    "$ ",
    "(",
    "()",
    "[",
    "«",
    "%",
    "1%",
    ".",
    "1.1",
    "- ",
    "№",
    "І",
    "XX ",
    "г. ",
    "А. ",
    "\u0301",
    "\u202e",
]
PAIRS = [(code, sign) for n, code in enumerate(LANGUAGES) for m, sign in enumerate(SIGNS) if (m + n) % 4 == 0]
"""Every sign in two languages, every language with a fourth of the signs."""


@pytest.mark.parametrize(("code", "sign"), PAIRS)
def test_forty_thousand_signs_after_a_sentence_are_survived(code, sign):
    facts = sound(f"{PROSE[code]}\n{sign * (40_000 // len(sign))}")
    assert any(f.kind is FactKind.FIGURE for f in facts)


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "\x00", "\u202e", "\u0301", "12 345,6", "中国和哈萨克斯坦举行磋商", "محادثات سياسية 2024", "🙂"],
)
def test_a_text_without_words_gives_facts_or_none(text):
    sound(text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_numbers_of_a_table_are_no_money_of_their_own(code):
    rows = "\n".join(f"{n}\t{n * 17}\t{n * 3},{n % 10}\t{2000 + n % 25}" for n in range(1, 400))
    text = f"{PROSE[code]}\n{rows}"
    at = len(PROSE[code]) + 1
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, at - 1)), Block(BlockKind.TABLE, Span(at, len(text))))
    figures = [f for f in sound(text, blocks) if f.kind is FactKind.FIGURE]
    assert len(figures) == 1


def calls(text) -> int:
    """How many functions the extraction of a text calls: work that no other program's load changes."""
    source = article(text)
    count = 0

    def seen(frame, event, argument):
        nonlocal count
        count += event == "call" or event == "c_call"

    sys.setprofile(seen)
    try:
        extract(source)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("join", ["\n", " "], ids=["paragraphs", "one paragraph"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_twice_the_text_is_about_twice_the_work(code, join):
    once = join.join([PROSE[code]] * 60)
    assert calls(join.join((once, once))) <= 2.6 * calls(once)


@pytest.mark.parametrize(
    "piece",
    [
        "minister Anna Bell met minister Carl Dean ",
        "5th round of consultations in Rome on 5 May, ",
        "министр Иван Петров, ",
        "$5 million (",
        "«a b c d» ",
        "in 2024 and ",
    ],
)
def test_twice_a_hostile_text_is_about_twice_the_work(piece):
    assert calls(piece * 800) <= 2.6 * calls(piece * 400)


@pytest.mark.parametrize("code", ["en", "ru"])
def test_a_text_of_two_million_signs_is_read_to_its_limit(code):
    filler = "\n".join(["ж" * 900] * 2300)
    facts = sound(f"{PROSE[code]}\n{filler}\n{PROSE[code]}")
    assert any(f.kind is FactKind.FIGURE and f.span.start < 200 for f in facts)


def test_a_word_of_a_million_letters_is_passed_over():
    # With work that grows by the square of the word this takes hours.
    found = extract(article("Exports of Kenya to Peru were 12 million dollars in 2023. " + "a" * 1_000_000, "en"))
    assert [f.quote for f in found.facts if f.kind is FactKind.FIGURE] == ["12 million dollars"]


def test_of_a_page_of_data_rows_only_the_beginning_is_read():
    rows = "\n".join(f"{n}\tx{n}" for n in range(21_000))
    text = f"Exports of Kenya to Peru were 12 million dollars in 2023.\n{rows}\nImports were 5 million dollars."
    found = extract(article(text, "en"))
    assert [f.quote for f in found.facts if f.kind is FactKind.FIGURE] == ["12 million dollars"]
