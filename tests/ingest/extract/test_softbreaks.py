"""Lines that only the width of a page ends are read as the sentences they were, with the words and numbers parted there."""

import textwrap

import pytest

from briefing.core.fact import FactKind
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.ingest.extract.making import figures

TEXTS = {
    "en": """Trade between Kenya and Peru is growing
In 2024 Kenya's exports to Peru came to $412 million, an increase of 5.5 percent on the year before, the national statistics office said on Tuesday. Imports from Peru, above all minerals and fishmeal, were 98 million dollars in the same year.
The Kenyan foreign minister Amina Otieno met Peru's minister Ana Quispe in Lima on 4 February 2025. They agreed that a joint commission should convene before the end of the year.""",
    "de": """Mehr Handel zwischen Kenia und Österreich
Die kenianischen Ausfuhren nach Österreich erreichten im vergangenen Jahr 412 Millionen Euro, das waren 5,5 Prozent mehr als im Jahr 2023. Die Einfuhren aus Österreich beliefen sich 2024 nach Angaben des Statistikamtes auf 98 Millionen Euro.
Die kenianische Außenministerin Amina Otieno traf am 4. Februar 2025 in Wien ihre österreichische Kollegin Anna Gruber. Sie vereinbarten, dass eine gemischte Kommission noch vor dem Jahresende zusammentreten soll.""",
    "ru": """Торговля Кении и Норвегии растёт
Товарооборот между Кенией и Норвегией в 2024 году составил 412 млн евро, что на 5,5 процента больше показателя предыдущего года. Экспорт Кении в Норвегию, прежде всего чай и цветы, вырос за это же время до 98 млн евро, сообщило статистическое ведомство.
Министр иностранных дел Кении Амина Отиено встретилась 4 февраля 2025 года в Осло с министром иностранных дел Норвегии Анной Берг. Стороны договорились провести заседание совместной комиссии до конца года.""",
}


def wrapped(text, width):
    return "\n\n".join("\n".join(textwrap.wrap(line, width)) for line in text.split("\n"))


def hyphenated(text, width):
    lines = []
    for line in text.split("\n"):
        while len(line) > width:
            at = line.rfind(" ", 0, width) + 1
            word = line[at:].split(" ")[0]
            if word.isalpha() and len(word) >= 7 and at + 4 < width:
                lines.append(line[: at + 3] + "-")
                line = line[at + 3 :]
            else:
                lines.append(line[: at - 1])
                line = line[at:]
        lines += [line, ""]
    return "\n".join(lines)


def justified(text, width):
    lines = wrapped(text, width).split("\n")
    for number, line in enumerate(lines[:-1]):
        words = line.split(" ")
        if lines[number + 1] and len(words) > 1:
            lines[number] = line.replace(" ", "  ", width - len(line))
    return "\n".join(lines)


def paged(text, width):
    lines = wrapped(text, width).split("\n")
    at = next(n for n, line in enumerate(lines) if n > 2 and lines[n + 1][:1].islower() and line[-1] not in ".,")
    return "\n".join(
        [
            *lines[: at + 1],
            "",
            "- 3 -",
            "\fTrade Bulletin, 12 May 2019",
            "",
            *lines[at + 1 :],
            "",
            "- 4 -",
            "\fTrade Bulletin, 12 May 2019",
        ]
    )


WAYS = {
    "wrapped": wrapped,
    "hyphenated": hyphenated,
    "indented": lambda text, width: textwrap.indent(wrapped(text, width), "    "),
    "answered": lambda text, width: "\n".join(f"> {line}".rstrip() for line in wrapped(text, width).split("\n")),
    "without empty lines": lambda text, width: wrapped(text, width).replace("\n\n", "\n"),
    "justified": justified,
    "over pages": paged,
}


def told(text, language):
    source = read_document(text.encode(), "a.txt")
    found = extract(source, language=language).facts
    assert all(source.text[f.span.start : f.span.end] == f.quote for f in found)
    people = {(f.person.name, f.person.country) for f in found if f.kind is FactKind.PERSON}
    events = {(f.event.kind, f.event.when, f.event.city) for f in found if f.kind is FactKind.EVENT}
    amounts = [
        (f.figure.flow, f.figure.amount.value, f.figure.period, f.figure.growth and f.figure.growth.percent)
        for f in found
        if f.kind is FactKind.FIGURE
    ]
    return amounts, people, events


@pytest.mark.parametrize("width", [45, 60, 72, 80])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", TEXTS)
def test_what_a_page_s_width_ends_changes_no_fact(language, way, width):
    plain = TEXTS[language].replace("\n", "\n\n")
    assert told(WAYS[way](TEXTS[language], width), language) == told(plain, language)
    assert all(told(plain, language))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Kenya's year-on-\nyear exports to Peru came to $412 million in 2024, more than ever.", 412_000_000),
        (
            "Die Aus-\nfuhren Kenias nach Peru und die Ein-\nund Ausfuhren der anderen lagen 2024 bei 412 Millionen Euro.",
            412_000_000,
        ),
        (
            "In 2024 Kenya's ex-\nports to Peru, the largest of all its many partners in the Asia-\nPacific, came to $412 million, more than ever.",
            412_000_000,
        ),
    ],
)
def test_a_hyphen_at_a_line_s_end_is_the_word_s_own_or_none(text, amount):
    source = read_document(f"Trade with Peru\n\n{text}".encode(), "a.txt")
    assert [f.figure.amount.value for f in figures(extract(source))] == [amount]
