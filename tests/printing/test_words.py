"""The page's words: one table per language with the same keys, and values the way the language writes them."""

from __future__ import annotations

import datetime as dt
import io
import re
import tomllib
from decimal import Decimal

import pytest

from briefing import resource
from briefing.core.amount import Amount
from briefing.core.claim import Claim, Code, Dated, Money, Ordinal, Percent
from briefing.core.fact import EventKind, Flow, Qualifier, StepVerb
from briefing.core.period import Period, Precision, When
from briefing.core.summary_parts import LIMITS
from briefing.printing.formats import written
from briefing.printing.options import Options
from briefing.printing.render import render
from briefing.printing.runs import Wording
from briefing.printing.words import LANGUAGES, words
from briefing.qt.wording_lists import source_words
from tests.printing import dossiers

FREE = {"language", "topic", "source", "reason", "finding"}
DAY = When.day(dt.date(2024, 10, 18))


def table(language: str) -> dict:
    return tomllib.loads(resource.path("words", f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_values(language):
    english, other = table("en"), table(language)
    # What a language adds are the grammatical forms that its own sentences ask for.
    added = {name for name in other if re.fullmatch(r"(event|periods)_\w+", name)}
    assert other.keys() - added == english.keys()
    for group, entries in english.items():
        if not isinstance(entries, dict):
            continue
        assert {k for k in other[group] if k != "months_to"} == entries.keys(), group
        for key, text in entries.items():
            if isinstance(text, str) and group != "dates":
                assert values_of(other[group][key]) == values_of(text), key


def values_of(template: str) -> set[str]:
    """The values a template prints, whatever the form it asks them in."""
    return set(re.findall(r"\{(\w+?)(?:_short)?(?::\w+)?\}", template))


CASES = {"kind": "event", "flow": "flow", "other_flow": "flow"}
"""The group of a code that a sentence puts into a form; all else is a period."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_that_a_sentence_asks_for_has_its_words(language):
    own = table(language)
    for template in own["claims"].values():
        for value, form in re.findall(r"\{(\w+):(\w+)\}", template):
            group = f"{CASES.get(value, 'periods')}_{form}"
            assert group in own, (template, group)
            named = CASES.get(value)
            wanted = own[named] if named else ("year", "quarter", "half", "month", "range", "span")
            assert set(own[group]) == set(wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_left_in_english(language):
    english, other = table("en"), table(language)
    same = [
        (group, key)
        for group, entries in english.items()
        if isinstance(entries, dict) and language != "en" and group in ("claims", "prompts", "columns", "reason")
        for key, text in entries.items()
        if other[group][key] == text and len(re.findall(r"[A-Za-z]{3,}", re.sub(r"\{\w+(?::\w+)?\}", "", text))) > 1
    ]
    assert same == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_hold_no_doubled_or_straight_marks(language):
    text = resource.path("words", f"{language}.toml").read_text(encoding="utf-8")
    values = [v for v in re.findall(r'"((?:[^"\\]|\\.)*)"', text)]
    for value in values:
        assert "  " not in value, value
        assert "'" not in value, value
        assert " ," not in value.replace("][", ""), value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_core_has_a_word(language):
    word = words(language)
    topics = tomllib.loads(resource.path("topics.toml").read_text(encoding="utf-8"))
    wanted = {"event": EventKind, "flow": Flow, "label": StepVerb, "topic": topics, "sections": LIMITS}
    for group, codes in wanted.items():
        for code in codes:
            assert word.has(group, str(code)), (group, code)


PLURALS = tomllib.loads(resource.path("words", "plurals.toml").read_text(encoding="utf-8"))
COUNTED = re.compile(r"\{\w+\?((?:[^{}]|\{\w+\})*)\}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_counted_word_has_all_forms_of_its_language(language):
    own = table(language)
    templates = [text for group in own.values() if isinstance(group, dict) for text in group.values()]
    forms = [found.split("|") for text in templates if isinstance(text, str) for found in COUNTED.findall(text)]
    assert {len(f) for f in forms} <= {len(PLURALS[language]) + 1}
    assert bool(forms) == bool(PLURALS[language])


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", {1: "1 item unreviewed", 2: "2 items", 5: "5 items", 21: "21 items"}),
        ("it", {1: "1 dato da", 2: "2 dati da", 11: "11 dati da"}),
        ("fr", {0: "0 élément à", 1: "1 élément à", 2: "2 éléments à"}),
        ("ru", {1: "1 сведение не проверено", 3: "3 сведения не проверены", 5: "5 сведений не проверено",
                12: "12 сведений не", 21: "21 сведение не", 22: "22 сведения не", 111: "111 сведений не"}),
        ("de", {1: "1 Angabe", 2: "2 Angaben"}),
        ("nl", {1: "1 gegeven niet", 2: "2 gegevens niet"}),
        ("es", {1: "1 dato sin", 2: "2 datos sin"}),
        ("kk", {1: "1 мәлімет", 5: "5 мәлімет"}),
    ],
)  # fmt: skip
def test_counts_take_the_form_that_goes_with_the_number(language, told):
    for n, text in told.items():
        assert text in words(language).filled("page", "draft", n=n)


@pytest.mark.parametrize(
    ("language", "one", "two", "five"),
    [
        ("en", "1 done", "2 done", "5 done"),
        ("it", "1 realizzato", "2 realizzati", "5 realizzati"),
        ("fr", "1 réalisé", "2 réalisés", "5 réalisés"),
        ("es", "1 cumplido", "2 cumplidos", "5 cumplidos"),
        ("ru", "1 выполнено", "2 выполнены", "5 выполнено"),
    ],
)
def test_commitments_are_counted_in_the_form_that_goes_with_their_number(language, one, two, five):
    said = [Wording(words(language)).text(Claim("progress_done", {"n": n})).replace("\u00a0", " ") for n in (1, 2, 5)]
    assert said == [one, two, five]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_meets_its_colon_as_the_language_writes_it(language):
    assert words(language).head("X") == ("X\u00a0:" if language == "fr" else "X:")


@pytest.mark.parametrize("ending", [".md", ".docx"])
def test_a_french_colon_stands_off_in_every_format(ending):
    made = written(render(dossiers.fuller_summary(), Options("fr")), dossiers.AS_OF, ending).bytes
    text = made.decode() if ending == ".md" else _docx_text(made)
    assert "État au\u00a0: " in text.replace(":\u00a0", ": ")
    assert not re.search(r"(État au|Rédaction|attention de|par partie):", text)


def _docx_text(data: bytes) -> str:
    from docx import Document

    document = Document(io.BytesIO(data))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def test_unknown_language_is_refused_naming_those_there_are():
    with pytest.raises(ValueError, match="en, fr, it"):
        words("tlh")


@pytest.mark.parametrize(
    ("language", "value", "places", "text"),
    [
        ("en", "523.7", 1, "523.7"),
        ("it", "523.7", 1, "523,7"),
        ("en", "-82.25", 1, "\u221282.3"),
        ("en", "12345.6", 1, "12,345.6"),
        ("it", "12345.6", 1, "12.345,6"),
        ("it", "1234.5", 1, "1234,5"),
        ("en", "303", 1, "303.0"),
        ("en", "-0.01", 1, "\u22120.0"),
    ],
)
def test_numbers_follow_the_language(language, value, places, text):
    printed = words(language).number(Decimal(value), places)
    assert printed == (text if value != "-0.01" else "0.0")


def test_percent_has_its_sign_and_a_narrow_space():
    assert words("en").percent(Decimal("1.7091")) == "+1.7\u202f%"
    assert words("it").percent(Decimal("-22.995")) == "\u221223,0\u202f%"


def test_money_keeps_the_digits_it_was_given_with():
    assert words("en").money(Money(Amount("523.70", 6, "USD"))) == "USD\u00a0523.70\u00a0million"
    assert words("it").money(Money(Amount("2.75", 9, "EUR"))) == "2,75\u00a0miliardi\u00a0di\u00a0EUR"
    assert words("en").money(Money(Amount("12", 6, "USD"), Qualifier.APPROX)).startswith("USD\u00a0≈\u00a012")


@pytest.mark.parametrize(
    ("language", "long", "short", "bracketed"),
    [
        ("fr", "18 octobre 2024", "18 oct. 2024", "18 octobre [2024]"),
        ("ru", "18 октября 2024 года", "18 окт. 2024 г.", "18 октября [2024 года]"),
        ("nl", "18 oktober 2024", "18 okt. 2024", "18 oktober [2024]"),
        ("de", "18. Oktober 2024", "18. Okt. 2024", "18. Oktober [2024]"),
        ("es", "18 de octubre de 2024", "18 oct. 2024", "18 de octubre [de 2024]"),
        ("kk", "2024 жылғы 18 қазан", "2024 ж. 18 қаз.", "[2024 жылғы] 18 қазан"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language, long, short, bracketed):
    word, day = words(language), dt.date(2024, 10, 18)
    assert word.date(day).replace("\u00a0", " ") == long
    assert word.date(day, short=True).replace("\u00a0", " ") == short
    assert word.dated(Dated(DAY, "year")).replace("\u00a0", " ") == bracketed


@pytest.mark.parametrize(
    ("language", "amount", "number", "quoted"),
    [
        ("fr", "523,7 millions de dollars", "12\u202f345,6", "«\u202fx\u202f»"),
        ("ru", "523,7 млн долл. США", "12\u00a0345,6", "«x»"),
        ("nl", "523,7 miljoen US\u2011dollar", "12.345,6", "‘x’"),
        ("de", "523,7 Mio. US\u2011Dollar", "12.345,6", "„x“"),
        ("es", "523,7 millones de dólares", "12\u202f345,6", "«x»"),
        ("kk", "523,7 млн АҚШ доллары", "12\u00a0345,6", "«x»"),
    ],
)
def test_amounts_numbers_and_quotation_marks_are_the_languages_own(language, amount, number, quoted):
    word = words(language)
    assert word.money(Money(Amount("523.7", 6, "USD"))).replace("\u00a0", " ") == amount
    assert word.number(Decimal("12345.6"), 1) == number
    assert word.quoted("x") == quoted


def test_russian_and_kazakh_put_the_base_in_the_case_the_sentence_needs():
    claim = Claim("line_change", {"period": Period.year(2023), "amount": Money(Amount("5", 6, "USD")),
                                  "percent": Percent(Decimal("1.7")), "base": Period.months_of(2023, 1, 8)})  # fmt: skip
    said = {lang: Wording(words(lang)).text(claim).replace("\u00a0", " ") for lang in ("ru", "kk")}
    assert said["ru"].endswith("к январю–августу 2023 года.")
    assert "2023 жылғы қаңтар–тамыз кезеңімен салыстырғанда" in said["kk"]


def test_the_kind_of_meeting_stands_in_the_genitive_only_after_its_round():
    kind = Code("event", "political_consultations")
    word = Wording(words("ru"))
    assert (
        word.text(Claim("line_round", {"kind": kind, "round": Ordinal(5)})) == "Пятый раунд политических консультаций."
    )
    assert word.text(Claim("line_round", {"kind": kind})) == "Политические консультации."


def test_an_abbreviation_at_the_end_of_a_sentence_keeps_one_stop():
    entry = Claim("evidence_table", {"title": "t.xlsx", "date": words("ru").date(dt.date(2024, 7, 25), short=True)})
    assert Wording(words("ru")).text(entry).endswith("2024\u00a0г.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_union_has_a_name(language):
    assert words(language).country("EU") != "EU"


@pytest.mark.parametrize(
    ("period", "english", "italian"),
    [
        (Period.year(2023), "2023", "2023"),
        (Period.months_of(2024, 1, 8), "January–August\u00a02024", "gennaio–agosto\u00a02024"),
        (Period.months_of(2024, 4, 6), "Q2 2024", "2º\u00a0trim. 2024"),
        (Period.months_of(2024, 7, 12), "H2 2024", "2º\u00a0sem. 2024"),
        (Period.months_of(2024, 3, 3), "March\u00a02024", "marzo\u00a02024"),
    ],
)
def test_periods_are_named(period, english, italian):
    assert words("en").period(period) == english
    assert words("it").period(period) == italian


def test_inferred_year_stands_in_brackets():
    assert words("en").dated(Dated(DAY, "year")) == "18\u00a0October [2024]"
    assert words("it").dated(Dated(DAY, "year")) == "18\u00a0ottobre [2024]"
    assert words("en").dated(Dated(DAY, "all")) == "[18\u00a0October 2024]"
    assert words("en").dated(Dated(DAY)) == "18\u00a0October 2024"


def test_first_of_a_month_is_an_ordinal_in_italian():
    assert words("it").date(dt.date(2025, 2, 1)) == "1º\u00a0febbraio 2025"


def test_range_of_days_names_the_month_once():
    days = When(dt.date(2025, 2, 10), dt.date(2025, 2, 11))
    assert words("en").dated(Dated(days)) == "10–11\u00a0February 2025"
    half = When(dt.date(2026, 1, 1), dt.date(2026, 6, 30), Precision.MONTH)
    assert words("de").dated(Dated(half)) == "1.\u00a0Halbjahr 2026"
    assert words("ru").dated(Dated(half)).startswith("1-е")


def test_arithmetic_takes_the_decimal_sign_and_loses_its_english():
    assert (
        words("it").arithmetic("114.3 + 164.7 = 279.0, text says 289.0") == "114,3 + 164,7 = 279,0, il testo dice 289,0"
    )
    assert words("en").arithmetic("523.7 / 514.9 = +1.71 %") == "523.7 ÷ 514.9 = +1.71\u202f%"


def test_names_of_places_follow_the_language():
    assert (words("en").city("Brussels"), words("it").city("Brussels")) == ("Brussels", "Bruxelles")
    assert (words("en").country("KZ"), words("it").country("KZ")) == ("Kazakhstan", "Kazakistan")
    assert words("it").city("Nowhere") == "Nowhere"
    assert words("en").country("XX") == "XX"


def test_rounds_are_counted_in_words():
    assert words("en").ordinal(5) == "fifth"
    assert words("it").ordinal(5) == "quinto"
    assert words("en").ordinal(41) == "no.\u00a041"


def test_rows_of_a_table_are_named_in_the_language_of_the_page_and_gathered():
    places = ["row 14: edition 2023", "row 15: edition 2023", "row 3"]
    assert words("en").places(places) == "rows\u00a014 and 15 (edition 2023), row\u00a03"
    assert words("it").places(places) == "righe\u00a014 e 15 (edizione 2023), riga\u00a03"
    assert words("it").places(["2023!D57"]) == "2023!D57"
    assert words("en").places([f"row {n}" for n in (17, 14, 15, 16, 20, 3)]) == "rows\u00a03, 14–17 and 20"


def test_a_moment_without_a_time_of_day_is_printed_as_a_date():
    assert words("en").moment(dt.datetime(2024, 12, 7)) == words("en").date(dt.date(2024, 12, 7))
    assert "09:30" in words("en").moment(dt.datetime(2024, 12, 7, 9, 30))


@pytest.mark.parametrize(
    ("language", "rise"),
    [("en", "growth"), ("it", "rescita"), ("ru", "рост"), ("fr", "roissance"), ("nl", "roei"), ("de", "achstum"), ("es", "recimiento")],
)  # fmt: skip
def test_a_check_of_a_stated_change_is_not_called_growth_where_trade_fell(language, rise):
    assert rise not in words(language).get("rule", "growth")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_s_own_statistics_are_named_with_the_country(language):
    """ "national_gb" on a minister's page would be a code of the program's."""
    page = words(language)
    assert page.country("GB") in page.code("source", "national_gb")
    assert not re.search(r"national_|[{}]", page.code("source", "national_gb"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_publishes_a_table_that_can_be_read_has_a_name_on_the_page(language):
    unnamed = [code for code in source_words() if not words(language).has("source", code)]
    assert unnamed == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "rows 2–4, columns 2 and 3, Sheet1!B6"),
        ("de", "Zeilen 2–4, Spalten 2 und 3, Sheet1!B6"),
        ("nl", "rijen 2–4, kolommen 2 en 3, Sheet1!B6"),
    ],
)
def test_cells_of_a_plain_table_are_told_by_rows_and_columns_in_the_language_of_the_page(language, told):
    cells = [f"row {row}, column {column}" for row in (4, 2, 3) for column in (2, 3)]
    assert words(language).places([*cells, "Sheet1!B6"]).replace("\u00a0", " ") == told
    assert words(language).places(["row 7, column 2"]).endswith("2")
