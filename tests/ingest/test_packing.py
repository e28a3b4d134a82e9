"""A pack added to a library of one's own is taken as an import of its articles would be."""

import pytest

from briefing.core.fact import FactKind, ReviewStatus
from briefing.ingest import packing
from briefing.ingest.importing import import_paths
from briefing.storage import articles, facts, integrity, kin, packs, versions
from briefing.storage.kin import KinKind
from briefing.storage.library import Library

BODY = (
    "The fifth round of political consultations between Kazakhstan and Belgium was held in Brussels on 18 October 2024."
    " Trade between Kazakhstan and Belgium reached $523.7 million in 2023, the ministry said."
)
PAGE = (
    '<!doctype html><html><head><title>Round</title><meta property="article:published_time" content="{day}">'
    '<link rel="canonical" href="https://mfa.example/news/{name}"></head><body><article><h1>{title}</h1><p>{body}</p>'
    "</article></body></html>"
)


def imported(library, folder, name, body, day, title="Consultations in Brussels"):
    path = folder / f"{day}.html"
    path.write_text(PAGE.format(name=name, title=title, body=body, day=day), encoding="utf-8")
    reports = []
    import_paths(library, [path], dossier=("KZ", "BE"), report=reports.append)
    assert reports[0].error is None
    return int(reports[0].id)


@pytest.fixture
def add(tmp_path):
    """A way to add what one library says to another."""

    def added(theirs, mine):
        packs.save(theirs, "KZ-BE", tmp_path / "p.briefing")
        packs.unpack(tmp_path / "p.briefing", tmp_path / "view.briefinglib")
        with Library.open(tmp_path / "view.briefinglib", readonly=True) as view:
            (taken,) = packing.add_to(mine, view)
        return taken

    return added


@pytest.fixture
def theirs(tmp_path):
    with Library.open(tmp_path / "theirs.briefinglib") as library:
        yield library


@pytest.fixture
def mine(tmp_path):
    with Library.open(tmp_path / "mine.briefinglib") as library:
        yield library
    assert integrity.check(tmp_path / "mine.briefinglib").problems == ()


def test_a_newer_text_under_one_address_becomes_the_text_of_the_article_that_is_here(theirs, mine, tmp_path, add):
    number = imported(mine, tmp_path, "round", BODY, "2024-10-18")
    figure = next(f for f in facts.facts_of(mine, number) if f.kind is FactKind.FIGURE)
    mine.apply(facts.status_edits(mine, [figure.key], ReviewStatus.CONFIRMED, "me"))
    imported(theirs, tmp_path, "round", f"Updated on Saturday. {BODY} Both sides spoke of transport.", "2024-10-19")
    taken = add(theirs, mine)
    assert (taken.articles, taken.updated) == (0, 1)
    assert "transport" in articles.text_of(mine, number)
    assert len(versions.versions_of(mine, number)) == 1
    assert facts.fact(mine, figure.key).status is ReviewStatus.CONFIRMED


def test_an_older_text_under_one_address_is_kept_beneath_the_newer_one_that_is_here(theirs, mine, tmp_path, add):
    number = imported(mine, tmp_path, "round", f"{BODY} Both sides spoke of transport.", "2024-10-19")
    imported(theirs, tmp_path, "round", BODY, "2024-10-18")
    taken = add(theirs, mine)
    assert (taken.articles, taken.updated, taken.known) == (0, 0, 1)
    assert "transport" in articles.text_of(mine, number)
    assert len(versions.versions_of(mine, number)) == 1


def test_another_report_of_the_same_round_is_offered_beside_the_one_that_is_here(theirs, mine, tmp_path, add):
    number = imported(mine, tmp_path, "round", BODY, "2024-10-18")
    other = "In Brussels the fifth round of political consultations of Kazakhstan and Belgium took place on 18 October 2024."
    imported(theirs, tmp_path, "other", f"{other} Visas were discussed at length.", "2024-10-19", "Visas discussed")
    assert add(theirs, mine).articles == 1
    assert [k.kind for k in kin.kin_of(mine, number)] == [KinKind.EVENT]
