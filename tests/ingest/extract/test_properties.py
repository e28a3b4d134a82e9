"""Whatever the text: spans are exact, nothing crashes, and every language reads what it prints."""

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.core.fact import FactKind
from briefing.core.unseen import seen
from briefing.ingest.extract import extract
from briefing.ingest.extract.words.fold import fold, tokens_of
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.lexicon_files import available, lexicon
from tests.corpus.gold import cases
from tests.ingest.extract.making import article, figures, of_kind, read

PIECES = [
    "Ausfuhren", "um", "nahm", "zu", "gestiegen", "bzw.", "14. Runde", "uitvoer", "liep", "terug", "anderhalf miljard", "Staatssekretärin",
    "exports", "esportazioni", "trade", "l'interscambio", "$", "€", "5", "12,5", "1.234", "million", "milioni di", "%", "(", ")", ",", ".",
    "in 2024", "nel 2023", "rose", "calo", "by", "di", "to", "a", "from", "rispetto al", "a year earlier", "first quarter", "18 October", "«", "»",
    '"', "Kazakhstan", "Belgio", "minister", "Mario Rossi", "fifth round of consultations", "a Vienna", "respectively", ";", "\n", "\u202e", "\x00",
    "\u00a0", "İ", "ﬁ", "\U0001f600", "—", "−3", "1 miliardo e 200", "half a billion", "XI", "L'", "17.03.2024", "Q4", "9M", "dell'1.7", "ministro degli",
    "товарооборот", "экспорт", "млрд долл.", "США", "на", "вырос", "вдвое", "в 1,8 раза", "за девять месяцев", "2024 г.", "III квартал", "министр", "А. Т. Иванов",
    "12-й раунд консультаций", "в Гааге", "по сравнению с", "годом ранее", "миллиард", "т. г.", "долл. США",
    "les exportations", "el comercio", "millions d'", "mil", "M€", "de", "à", "contre", "passé de", "multiplié par", "IIe", "1er", "12'500", "hasta", "mdd",
    "los nueve primeros meses", "à fin septembre 2024", "cent", "y medio", "ministre de l'", "Juan Pérez", "3.ª", "un an plus tard",
]  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def _words_at_hand():
    """Lexicons are read once; hypothesis would take the first reading for a slow example."""
    for code in available():
        lexicon(code)


def sound(text: str, language: str | None = None) -> None:
    source = article(text)
    for fact in extract(source, (), language).facts:
        assert source.text[fact.span.start : fact.span.end] == fact.quote
        assert fact.quote
        assert 0 <= fact.confidence <= 100
        assert all(n.span is None or n.span.end <= len(text) for n in fact.notes)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_facts_or_none_with_exact_spans(text):
    sound(text)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_pile_of_telling_words_gives_exact_spans(pieces):
    sound(" ".join(pieces))


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's exports to Uganda reached $2.1 billion in 2024, up 3.5% in exports",
        "Die Ausfuhren erreichten 2024 3,2 Mrd. Euro, ein Plus von 3,5 Prozent bei den Ausfuhren",
        "Si è discusso della partecipazione di imprese serbe alla centrale, i cui",
    ],
)
def test_a_line_that_ends_in_the_middle_of_what_it_says_is_read(text):
    sound(text)


SENTENCES = [
    (case.language, sentence)
    for case in cases()
    for sentence in re.split(r"(?<=[.!?;:])\s+|\n+", case.article.text)
    if any(c.isdigit() for c in sentence)
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(SENTENCES), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=4))
def test_sentences_cut_off_anywhere_are_read(cuts):
    parts = []
    for (_, sentence), begin, end in cuts:
        words = sentence.rstrip(".").split(" ")
        first, last = sorted((round(begin * len(words) * 0.4), round(end * len(words))))
        parts.append(" ".join(words[first:last]))
    sound("\n\n".join(parts), cuts[0][0][0])


@settings(deadline=None)
@given(st.text(max_size=200) | st.text(alphabet="a0é,. -\u0301\u00ad\u200b\u200e\ufb01Ж", max_size=60))
def test_folding_keeps_every_place(text):
    """A token's place is that of all its signs, those that print nothing too; its word is what print shows."""
    folded = fold(text)
    assert len(folded) == len(text)
    tokens = tokens_of(folded)
    assert all(seen(folded[t.start : t.end]) == t.word for t in tokens)
    assert not {*"\u00ad\u200b\u200e\ufb01"} & {sign for t in tokens for sign in t.word}
    assert all(a.end <= b.start for a, b in zip(tokens, tokens[1:], strict=False))


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "$",
        "(",
        "()",
        '"',
        "$5 million ",
        "exports $5 million ",
        "5% or $5 ",
        "1. ",
        "« ",
        "minister of the ",
    ],
)
def test_forty_thousand_hostile_characters_are_survived(piece):
    sound(piece * (40_000 // len(piece)))


PRINTED = {
    "de": ("Die Ausfuhren beliefen sich 2024 auf {} Millionen Euro.", "{:,.1f}", str.maketrans(",.", ".,")),
    "nl": ("De uitvoer bedroeg in 2024 {} miljoen euro.", "{:,.1f}", str.maketrans(",.", ".,")),
    "en": ("Exports totalled {} million euros in 2024.", "{:,.1f}", str.maketrans("", "")),
    "it": ("Le esportazioni ammontano a {} milioni di euro nel 2024.", "{:,.1f}", str.maketrans(",.", ".,")),
    "kk": ("Экспорт 2024 жылы {} млн АҚШ долларын құрады.", "{:,.1f}", str.maketrans(",.", " ,")),
    "ru": ("Экспорт составил {} миллионов евро в 2024 году.", "{:,.1f}", str.maketrans(",.", " ,")),
    "fr": ("Les exportations ont atteint {} millions d'euros en 2024.", "{:,.1f}", str.maketrans(",.", "\u202f,")),
    "es": ("Las exportaciones sumaron {} millones de euros en 2024.", "{:,.1f}", str.maketrans(",.", ".,")),
}


@settings(deadline=None)
@given(value=st.decimals(min_value="0.1", max_value="99999", places=1))
@pytest.mark.parametrize("language", available())
def test_an_amount_as_a_language_prints_it_reads_back(language, value):
    sentence, form, signs = PRINTED[language]
    (fact,) = figures(read(sentence.format(form.format(value).translate(signs)), language))
    assert fact.figure.amount.value == value * 1_000_000


DATED = {
    "en": "The sides met on {} {} {}.",
    "it": "Le parti si sono incontrate il {} {} {}.",
    "kk": "Тараптар {2} жылғы {0} {1} кездесті.",
    "ru": "Стороны встретились {} {} {} года.",
    "fr": "Les parties se sont rencontrées le {} {} {}.",
    "es": "Las partes se reunieron el {} de {} de {}.",
    "de": "Die Seiten trafen sich am {}. {} {}.",
    "nl": "De partijen kwamen op {} {} {} bijeen.",
}


@settings(deadline=None)
@given(day=st.dates(dt.date(1995, 1, 1), dt.date(2060, 12, 31)))
@pytest.mark.parametrize("language", available())
def test_a_date_as_a_language_writes_it_reads_back(language, day):
    months = table("calendar")[language]["months"]
    name = max((form for form, number in months.items() if number == day.month), key=len)
    name = name.capitalize() if lexicon(language).capital_months else name
    found = of_kind(read(DATED[language].format(day.day, name, day.year), language), FactKind.DATE)
    assert [f.payload.value for f in found] == [day.isoformat()]


PARTS = {
    "de": "In den ersten {} Monaten {} beliefen sich die Ausfuhren auf 5 Millionen Euro.",
    "nl": "In de eerste {} maanden van {} bedroeg de uitvoer 5 miljoen euro.",
    "en": "In the first {} months of {} exports totalled 5 million euros.",
    "it": "Nei primi {} mesi del {} le esportazioni sono state pari a 5 milioni di euro.",
    "kk": "{1} жылдың алғашқы {0} айында экспорт 5 млн евроны құрады.",
    "ru": "За {} месяцев {} года экспорт составил 5 миллионов евро.",
    "fr": "Au cours des {} premiers mois de {}, les exportations ont atteint 5 millions d'euros.",
    "es": "En los primeros {} meses de {} las exportaciones sumaron 5 millones de euros.",
}


@settings(deadline=None)
@given(months=st.integers(2, 11), year=st.integers(1995, 2060))
@pytest.mark.parametrize("language", available())
def test_a_part_of_a_year_reads_back_in_figures_and_words(language, months, year):
    words = {n: w for w, n in table("numbers")[language]["cardinals"].items()}
    for count in (str(months), words[months]):
        (fact,) = figures(read(PARTS[language].format(count, year), language, published=None))
        assert (fact.figure.period.first, fact.figure.period.last) == ((year, 1), (year, months))
