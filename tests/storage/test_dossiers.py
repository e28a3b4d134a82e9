"""Dossiers: a pair in either order, its file, and removal in one step."""

import datetime as dt

import pytest

from briefing.core.fact import FactKind, ReviewStatus
from briefing.core.trade import SeriesKey
from briefing.storage import articles, dossiers, facts, integrity
from tests.storage.conftest import make_article, make_facts
from tests.storage.test_observations import add, value


def test_a_pair_has_one_dossier_whichever_side_is_named_first(library):
    first, change = dossiers.ensure_dossier(library, "KZ", "BE", title="Kazakhstan–Belgium")
    again, nothing = dossiers.ensure_dossier(library, "BE", "KZ")
    assert first == again == "KZ-BE"
    assert change
    assert not nothing
    assert [d.title for d in dossiers.dossiers(library)] == ["Kazakhstan–Belgium"]


def test_a_dossier_of_one_country_with_itself_is_refused(library):
    with pytest.raises(ValueError, match="two countries"):
        dossiers.ensure_dossier(library, "KZ", "KZ")


def test_the_file_of_a_dossier_holds_facts_people_sources_and_tables(filled):
    add(filled, value("220.7"))
    file = dossiers.dossier_file(filled, "KZ-BE")
    assert [f.key for f in file.figures] == ["fact:3", "fact:4"]
    assert [f.key for f in file.events] == ["fact:2"]
    assert [f.key for f in file.topics] == ["fact:5"]
    assert [f.kind for f in file.participants] == [FactKind.PERSON]
    assert [p.name for p in file.people] == ["Jeroen Cooreman"]
    assert set(file.sources) == {f"fact:{n}" for n in range(1, 6)}
    assert [h.id for h in file.articles] == [1]
    assert len(file.table_observations) == 1
    assert SeriesKey("KZ", "BE", "USD") in file.series()
    assert len(file.merged_events()) == 1


def test_figures_of_an_undated_article_were_known_once_their_period_was_over(library):
    dossier, _ = dossiers.ensure_dossier(library, "KZ", "BE")
    article = make_article(published=None)
    articles.add_article(library, article, make_facts(article), dossier)

    def known(day: str) -> int:
        return len(dossiers.dossier_file(library, dossier, known_on=dt.date.fromisoformat(day)).figures)

    assert (known("2023-12-30"), known("2023-12-31")) == (0, 2)


def test_the_file_of_an_unknown_dossier_is_an_error(library):
    with pytest.raises(KeyError):
        dossiers.dossier_file(library, "XX-YY")


def test_removing_a_dossier_takes_what_is_only_in_it_and_can_be_undone(filled):
    dossiers.ensure_dossier(filled, "KZ", "FR")
    shared = make_article(title="Due dossier")
    for dossier in ("KZ-BE", "KZ-FR"):
        articles.add_article(filled, shared, (), dossier)
    add(filled, value("220.7"))
    before = dossiers.dossier_file(filled, "KZ-BE")
    edits = dossiers.remove_dossier_edits(filled, "KZ-BE")
    filled.apply(edits, "Remove dossier")
    assert dossiers.dossier(filled, "KZ-BE") is None
    assert [h.title for h in articles.article_heads(filled)] == ["Due dossier"]
    assert articles.article_heads(filled)[0].dossiers == ("KZ-FR",)
    filled.apply([e.inverse() for e in edits], "Undo")
    assert dossiers.dossier_file(filled, "KZ-BE") == before
    assert dossiers.remove_dossier_edits(filled, "XX-YY") == []


def test_a_removed_dossier_comes_back_when_it_is_needed(filled):
    filled.apply(dossiers.remove_dossier_edits(filled, "KZ-BE"))
    id_, change = dossiers.ensure_dossier(filled, "BE", "KZ")
    assert id_ == "KZ-BE"
    assert change
    assert dossiers.dossier(filled, "KZ-BE").articles == 0


def sample(library):
    dossiers.ensure_dossier(library, "KZ", "BE", sample=True)
    article = make_article(title="Esempio")
    articles.add_article(library, article, make_facts(article), "KZ-BE", sample=True)
    add(library, value("220.7"), sample=True)


def test_the_sample_goes_in_one_step(library):
    sample(library)
    filled = dossiers.dossier_file(library, "KZ-BE")
    assert filled.dossier.sample
    assert filled.articles[0].sample
    edits = dossiers.remove_sample_edits(library)
    library.apply(edits, "Remove sample")
    assert dossiers.dossiers(library) == ()
    assert articles.article_heads(library) == ()
    library.apply([e.inverse() for e in edits])
    assert dossiers.dossier_file(library, "KZ-BE") == filled


def test_a_users_own_article_stays_when_the_sample_goes(library):
    sample(library)
    own = make_article(title="Mio")
    articles.add_article(library, own, (), "KZ-BE")
    library.apply(dossiers.remove_sample_edits(library))
    file = dossiers.dossier_file(library, "KZ-BE")
    assert [h.title for h in file.articles] == ["Mio"]
    assert not file.dossier.sample
    assert file.table_observations == ()


def test_counts_hold_whatever_order_things_are_filed_removed_and_undone(filled, path):
    dossiers.ensure_dossier(filled, "KZ", "FR")
    removal = articles.remove_edits(filled, [1])
    filled.apply(removal)
    articles.add_article(filled, make_article(title="Altro"), make_facts(make_article()), "KZ-FR")
    filled.apply([e.inverse() for e in removal])
    articles.add_article(filled, make_article(), (), "KZ-FR")
    filled.apply(dossiers.remove_dossier_edits(filled, "KZ-BE"))
    assert [(d.id, d.articles, d.open_facts) for d in dossiers.dossiers(filled)] == [("KZ-FR", 2, 8)]
    filled.close()
    assert not [p for p in integrity.check(path).problems if "count" in p.what]


@pytest.mark.parametrize(
    "edits",
    [
        lambda library: facts.status_edits(library, ["fact:3"], ReviewStatus.REJECTED),
        lambda library: facts.status_edits(library, ["fact:1", "fact:2"], ReviewStatus.CONFIRMED),
        lambda library: facts.correction_edits(library, "fact:3", {"digits": "523.9"}),
        lambda library: facts.correction_edits(library, "fact:1", {"name": "Jeroen Kooreman"}),
        lambda library: articles.remove_edits(library, [1]),
    ],
)
def test_a_file_read_no_further_than_a_change_moved_it_is_the_file_read_anew(filled, edits):
    before = dossiers.dossier_file(filled, "KZ-BE")
    wanted = edits(filled)
    change = filled.apply(wanted)
    moved = dossiers.moved_file(filled, before, change)
    assert moved == dossiers.dossier_file(filled, "KZ-BE")
    assert moved != before
    back = filled.apply([e.inverse() for e in reversed(wanted)])
    assert dossiers.moved_file(filled, moved, back) == before


def test_a_new_reading_of_an_article_moves_the_file(filled):
    before = dossiers.dossier_file(filled, "KZ-BE")
    article = articles.article(filled, 1)
    change = facts.replace_extraction(filled, 1, make_facts(article)[:2])
    moved = dossiers.moved_file(filled, before, change)
    assert moved.figures == ()
    assert moved == dossiers.dossier_file(filled, "KZ-BE")
