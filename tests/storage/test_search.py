"""Search: what an officer types finds the thing, at its place, titles first, whatever the notation."""

import datetime as dt
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.core.fact import ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import articles, dossiers, facts, notes
from briefing.storage import search as search_module
from briefing.storage.library import Library
from briefing.storage.search import search
from tests.storage.conftest import make_article, make_facts


def put(library, title, body, day=dt.date(2024, 1, 1), dossier=None):
    return articles.add_article(library, make_article(title, body, day), (), dossier).article_id


def found(library, query, **options):
    return [h.id for h in search(library, query, **options).hits if h.kind == "article"]


def test_an_article_is_found_by_its_words_at_their_place(filled):
    text = make_article().text
    (hit,) = [h for h in search(filled, "fatturato").hits if h.kind == "article"]
    assert text[hit.start : hit.end] == "fatturato"
    assert "fatturato ha raggiunto" in hit.snippet
    assert (hit.title, hit.article, hit.key) == (make_article().title, 1, "article:1")


def test_every_word_must_be_there(filled):
    assert found(filled, "fatturato energia") == [1]
    assert found(filled, "fatturato tabacco") == []


def test_title_hits_come_first_and_then_the_newest(library):
    old = put(library, "Altro", "Parla di energia.", dt.date(2023, 1, 1))
    titled = put(library, "Energia verde", "Testo.", dt.date(2022, 1, 1))
    new = put(library, "Terzo", "Ancora energia.", dt.date(2024, 1, 1))
    assert found(library, "energia") == [titled, new, old]
    assert found(library, "energia", limit=2) == [titled, new]
    assert search(library, "energia", limit=1).total == 3


@pytest.mark.parametrize(
    "query", ["523,7", "523.7", "523.7 milioni", "523,7 mln", "523700000", "523 700 000", "523.7 million", "$523.7m"]
)
def test_a_number_is_found_in_any_notation(filled, query):
    (hit,) = [h for h in search(filled, query).hits if h.kind == "article"]
    assert make_article().text[hit.start : hit.end] in {"523,7", "523,7 milioni"}


def test_another_number_is_not_found(filled):
    assert found(filled, "523.8") == []
    assert found(filled, "5237") == []
    assert found(filled, "303 miliardi") == []


def test_accents_and_case_do_not_matter(library):
    number = put(library, "Città", "La qualità dell'Île-de-France.")
    for query in ("citta", "QUALITA", "ile de france", "qualità", unicodedata.normalize("NFD", "qualità")):
        assert found(library, query) == [number]
    (hit,) = search(library, "qualita").hits
    assert hit.snippet.startswith("Città La qualità")
    assert make_article("Città", "La qualità dell'Île-de-France.").text[hit.start : hit.end] == "qualità"


def test_words_in_quotation_marks_must_stand_together(filled):
    assert found(filled, '"quinto round"') == [1]
    assert found(filled, '"round quinto"') == []


def test_as_you_type_the_last_word_is_a_beginning(filled):
    assert found(filled, "consultaz") == []
    assert found(filled, "consultaz", as_you_type=True) == [1]
    assert found(filled, "quinto rou", as_you_type=True) == [1]
    assert found(filled, "qui rou", as_you_type=True) == []
    assert found(filled, "fatturato r", as_you_type=True) == []
    assert found(filled, "523,", as_you_type=True) == [1]


@pytest.mark.parametrize("query", ["", "  ", '"', "***", "()", ": -", '""', "AND", "\x00"])
def test_a_query_without_words_finds_nothing_and_does_not_fail(filled, query):
    assert search(filled, query).hits == ()


@pytest.mark.parametrize(
    "query", ["NOT energia", "title:energia", "energia)", "NEAR(energia, 2)", "energia*", "^energia"]
)
def test_search_syntax_is_only_text(filled, query):
    assert all(h.kind == "article" for h in search(filled, query).hits)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(max_size=30) | st.text(st.sampled_from('"*():^-+{}[],.523 7aANDOR'), max_size=30), typed=st.booleans()
)
def test_no_query_fails(filled, query, typed):
    result = search(filled, query, as_you_type=typed)
    text = make_article().text
    assert all(0 <= h.start <= h.end <= len(text) for h in result.hits)


def test_removed_articles_are_not_found_until_the_removal_is_undone(filled):
    edits = articles.remove_edits(filled, [1])
    filled.apply(edits)
    assert search(filled, "fatturato").total == 0
    assert search(filled, "Cooreman").hits == ()
    filled.apply([e.inverse() for e in edits])
    assert found(filled, "fatturato") == [1]


def test_people_are_found_by_any_of_their_names(filled):
    hits = search(filled, "cooreman").hits
    assert [(h.kind, h.title, h.snippet) for h in hits if h.kind == "person"] == [
        ("person", "Jeroen Cooreman", "direttore generale")
    ]


def test_notes_are_found_while_they_are_there(filled):
    passage = Passage.at(make_article().text, Span(0, 9))
    filled.apply(notes.add_note_edits(filled, 1, passage, text="Chiedere del sesto incontro"))
    (hit,) = search(filled, "sesto").hits
    assert (hit.kind, hit.id, hit.article, hit.start, hit.end) == ("note", 1, 1, 0, 9)
    filled.apply(notes.edit_note_edits(filled, 1, text="Altro"))
    assert search(filled, "sesto").hits == ()
    assert search(filled, "altro").total == 1
    edits = notes.delete_note_edits(filled, 1)
    filled.apply(edits)
    assert search(filled, "altro").hits == ()
    filled.apply([e.inverse() for e in edits])
    assert search(filled, "altro").total == 1


def test_events_are_found_by_words_place_and_date_unless_rejected(filled):
    for query in ("consultazioni", "Brussels", "2024-10-18"):
        assert "fact:2" in [h.key for h in search(filled, query).hits]
    filled.apply(facts.status_edits(filled, ["fact:2"], ReviewStatus.REJECTED))
    assert "fact:2" not in [h.key for h in search(filled, "Brussels").hits]


def test_in_one_dossier_the_count_says_when_it_did_not_look_at_all(filled, monkeypatch):
    other, _ = dossiers.ensure_dossier(filled, "KZ", "FR")
    number = put(filled, "Antica", "Parla di energia.", dt.date(2001, 1, 1), dossier=other)
    for n in range(30):
        put(filled, f"Nuova {n}", "Parla di energia.", dossier="KZ-BE")
    monkeypatch.setattr(search_module, "MOST_LOOKED_AT", 10)
    assert found(filled, "energia", dossier="KZ-FR") == [number]
    many = search(filled, "energia", dossier="KZ-BE")
    assert (len(many.hits), many.capped) == (20, True)


def test_a_search_can_be_kept_to_one_dossier(filled):
    other, _ = dossiers.ensure_dossier(filled, "KZ", "FR")
    number = put(filled, "Francia", "Parla di energia.", dossier=other)
    assert found(filled, "energia", dossier="KZ-FR") == [number]
    assert found(filled, "energia", dossier="KZ-BE") == [1]
    assert [h.kind for h in search(filled, "cooreman", dossier="KZ-FR").hits] == []


def test_very_many_hits_are_counted_up_to_a_cap(library):
    with library.atomic():
        for n in range(1005):
            articles.add_article(library, make_article(f"Nota {n}", "Parla di energia."), (), None)
    result = search(library, "energia")
    assert (result.total, result.capped, len(result.hits)) == (1000, True, 20)
    assert not search(library, "nota 7").capped


def test_another_process_finds_what_was_imported(filled, path):
    with Library.open(path, readonly=True) as other:
        articles.add_article(filled, make_article("Nuovo"), make_facts(make_article()), "KZ-BE")
        assert found(other, "nuovo") == [2]


def test_a_search_can_be_kept_to_what_was_known_on_a_day(library):
    for number in range(30):
        put(library, f"Energia {number}", f"testo {number}", dt.date(2025, 1, 1) + dt.timedelta(days=number))
    put(library, "Energia vecchia", "altro testo", dt.date(2024, 1, 5))
    put(library, "Energia senza data", "terzo testo", None)
    day = dt.date(2024, 1, 5)
    results = search(library, "energia", limit=2, known_on=day)
    assert {hit.title for hit in results.hits} == {"Energia vecchia", "Energia senza data"}
    assert (results.total, results.capped) == (2, False)
    assert search(library, "energia", known_on=dt.date(2024, 1, 4)).total == 1


def test_people_are_found_by_the_newest_article_known_on_a_day_and_events_by_none_later(library):
    for title, day in (("Prima", dt.date(2024, 10, 24)), ("Dopo", dt.date(2025, 10, 24))):
        article = make_article(title, published=day)
        articles.add_article(library, article, make_facts(article), None)
    known = search(library, "Cooreman", known_on=dt.date(2024, 12, 31)).hits
    assert {hit.article for hit in known} == {1}
    assert {hit.article for hit in search(library, "consultazioni", known_on=dt.date(2024, 12, 31)).hits} == {1}
    assert search(library, "Cooreman", known_on=dt.date(2024, 1, 1)).total == 0


@pytest.mark.parametrize(
    ("body", "query", "words"),
    [
        ("Das Han\u00addels\u00advolumen wuchs.", "Handelsvolumen", "Han\u00addels\u00advolumen"),
        ("Der Handel mit \u200eGhana\u200e wuchs.", "Ghana", "Ghana\u200e"),
        ("Es waren 41\u200b2 Millionen.", "412", "41\u200b2"),
        ("Das De\ufb01zit wuchs.", "Defizit", "De\ufb01zit"),
        (unicodedata.normalize("NFD", "Les échanges ont crû."), "échanges", unicodedata.normalize("NFD", "échanges")),
    ],
)
def test_words_parted_by_signs_that_print_nothing_are_found_whole(library, body, query, words):
    number = put(library, "Altro", body)
    (hit,) = [h for h in search(library, query).hits if h.kind == "article"]
    assert hit.id == number
    assert make_article("Altro", body).text[hit.start : hit.end].startswith(words)
    assert "\u00ad" not in hit.snippet
