"""Articles: kept as imported, removed softly, listed newest first."""

import datetime as dt
from dataclasses import replace

import pytest

from briefing.core.article import RelatedItem
from briefing.core.change import Kind
from briefing.core.dossier import UNFILED
from briefing.core.fact import FactKind, Mention, ReviewStatus
from briefing.core.passage import Span
from briefing.storage import articles, dossiers, facts
from tests.storage.conftest import make_article, make_fact, make_facts


def test_an_article_comes_back_as_it_was_imported(library):
    wanted = make_article(furniture="Condividi questo articolo:")
    wanted = replace(
        wanted, kicker="Belgio", notes=("pictures:5",), source_url="https://example.org/a", file_name="a è.txt",
        related=(RelatedItem("Altro", "Francia", "4 giorni fa", 4, Span(0, 5)),),
    )  # fmt: skip
    added = articles.add_article(library, wanted, (), None)
    stored = articles.article(library, added.article_id)
    assert replace(stored, id=0, imported_at=None) == wanted
    assert stored.imported_at.endswith("Z")
    assert articles.raw_bytes(library, added.article_id) == wanted.raw


def test_any_characters_come_back(library):
    wanted = make_article("Zero \x00 e 🇰🇿", "Testo con \x00, e\u0301, \u202e e 𝔘 fino alla fine.")
    added = articles.add_article(library, wanted, make_facts_of_end(wanted), None)
    assert articles.article(library, added.article_id).text == wanted.text
    (fact,) = facts.facts_of(library, added.article_id)
    assert fact.span.of(wanted.text) == fact.quote == "fine"


def make_facts_of_end(article):
    return [make_fact(article, "fine", FactKind.TOPIC, Mention("end"))]


def test_the_same_bytes_again_change_nothing(filled):
    seq = filled.last_seq()
    article = make_article()
    again = articles.add_article(filled, article, make_facts(article), "KZ-BE")
    assert (again.status, again.article_id, again.fact_count) == ("duplicate", 1, 5)
    assert not again.change
    assert filled.last_seq() == seq


def test_a_duplicate_for_another_dossier_is_filed_there_too(filled):
    other, _ = dossiers.ensure_dossier(filled, "KZ", "FR")
    again = articles.add_article(filled, make_article(), (), other)
    assert again.status == "updated"
    assert articles.article_heads(filled)[0].dossiers == ("KZ-BE", "KZ-FR")
    assert [d.articles for d in dossiers.dossiers(filled)] == [1, 1]


def test_a_removed_article_is_gone_and_comes_back_by_undo(filled):
    edits = articles.remove_edits(filled, [1])
    change = filled.apply(edits, "Remove")
    assert Kind.ARTICLE in change.kinds
    assert articles.article(filled, 1) is None
    assert articles.article_heads(filled) == ()
    assert articles.article_by_hash(filled, make_article().sha256) is None
    assert dossiers.dossier(filled, "KZ-BE").articles == 0
    assert dossiers.dossier_file(filled, "KZ-BE").figures == ()
    filled.apply([e.inverse() for e in edits], "Undo")
    assert articles.article(filled, 1) is not None
    known = dossiers.dossier(filled, "KZ-BE")
    assert (known.articles, known.open_facts) == (1, 4)


def test_importing_a_removed_article_brings_it_back_with_its_decisions(filled):
    filled.apply(facts.status_edits(filled, ["fact:3"], ReviewStatus.CONFIRMED))
    filled.apply(articles.remove_edits(filled, [1]))
    article = make_article()
    again = articles.add_article(filled, article, make_facts(article), "KZ-BE")
    assert (again.status, again.article_id) == ("imported", 1)
    assert again.change
    assert facts.fact(filled, "fact:3").status is ReviewStatus.CONFIRMED


def test_removing_what_is_removed_is_no_edit(filled):
    filled.apply(articles.remove_edits(filled, [1]))
    assert articles.remove_edits(filled, [1, 99]) == []


def test_lists_are_newest_first_and_can_be_paged(library):
    dossier, _ = dossiers.ensure_dossier(library, "KZ", "BE")
    for n in (3, 1, 2):
        article = make_article(title=f"Titolo {n}", published=dt.date(2024, n, 1))
        articles.add_article(library, article, (), dossier if n != 1 else None)
    assert [h.published.month for h in articles.article_heads(library)] == [3, 2, 1]
    assert [h.published.month for h in articles.article_heads(library, limit=1, offset=1)] == [2]
    assert [h.published.month for h in articles.article_heads(library, dossier)] == [3, 2]


def test_lists_can_be_kept_to_open_or_disputed_articles(filled):
    articles.add_article(filled, make_article(title="Senza fatti"), (), "KZ-BE")
    assert [h.id for h in articles.article_heads(filled, filter="review")] == [1]
    assert articles.article_heads(filled, "KZ-BE", filter="conflicts") == ()
    filled.apply(facts.status_edits(filled, ["fact:3"], ReviewStatus.DISPUTED))
    assert [h.id for h in articles.article_heads(filled, "KZ-BE", filter="conflicts")] == [1]
    with pytest.raises(KeyError):
        articles.article_heads(filled, filter="other")


def test_paragraphs_are_counted_as_the_article_counts_them(filled):
    article = make_article()
    for offset in range(len(article.text)):
        assert articles.paragraph_of(filled, 1, offset) == article.paragraph_of(offset)


def test_an_unknown_article_has_no_text_and_no_bytes(library):
    assert articles.article(library, 7) is None
    assert articles.text_of(library, 7) is None
    with pytest.raises(KeyError):
        articles.raw_bytes(library, 7)


@pytest.mark.parametrize("dossier", [None, "KZ-BE", UNFILED])
@pytest.mark.parametrize("filter", ["all", "review", "conflicts"])
@pytest.mark.parametrize("known_on", [None, dt.date(2024, 12, 31)])
def test_order_and_count_are_those_of_the_heads(filled, dossier, filter, known_on):
    heads = articles.article_heads(filled, dossier, filter=filter, limit=None, known_on=known_on)
    order = articles.article_order(filled, dossier, filter=filter, known_on=known_on)
    assert list(order) == [head.id for head in heads]
    assert articles.listed_count(filled, dossier, filter=filter, known_on=known_on) in (None, len(heads))
    read = {h.id: h for h in articles.article_heads(filled, limit=None, among=order, known_on=known_on)}
    assert [read[id] for id in order] == list(heads)
