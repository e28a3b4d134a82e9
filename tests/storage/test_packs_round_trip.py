"""Whatever was decided in a dossier is the same after a pack of it: opened by itself, and added to a library of one's own."""

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.core.article import Block, BlockKind
from briefing.core.choice import Choice
from briefing.core.fact import FactKind, ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import (
    articles,
    choices,
    dossiers,
    facts,
    integrity,
    kin,
    merging,
    notes,
    packs,
    restoring,
    tray,
    versions,
)
from briefing.storage.kin import KinKind, KinStatus
from briefing.storage.library import Library
from tests.storage.conftest import BODY, make_article, make_facts

AT = "2026-06-04T09:30:00Z"
BODIES = (BODY, f"Secondo il ministero. {BODY}", BODY.replace("523,7", "524,1"))


def with_text(text, title="Il Belgio e il Kazakistan"):
    whole = f"{title}\n{text}"
    raw = whole.encode()
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(whole))),)
    return replace(
        make_article(), title=title, text=whole, raw=raw, sha256=hashlib.sha256(raw).hexdigest(), blocks=blocks
    )


def fill(library, *titles):
    dossier, _ = dossiers.ensure_dossier(library, "KZ", "BE")
    for title in titles:
        article = make_article(title)
        articles.add_article(library, article, make_facts(article), dossier, lexicon="1")
    return dossier


def told(library):
    """All that a dossier of a library says of its articles, whatever numbers it has for them."""
    heads = articles.article_heads(library, "KZ-BE", limit=None)
    name = {h.id: articles.article(library, h.id).sha256 for h in heads}

    def told_fact(fact):
        if fact is None:
            return None
        lead = facts.fact(library, fact.lead) if fact.lead else None
        beneath = (name[lead.article], lead.span) if lead else None
        return replace(fact, id=0, article=0, lead=None), beneath

    def told_choice(choice):
        first, other = facts.fact(library, choice.fact), facts.fact(library, choice.other)
        return replace(choice, fact=told_fact(first), other=told_fact(other))

    found = {}
    for number, sha256 in name.items():
        every = facts.facts_of(library, number)
        found[sha256] = (
            articles.text_of(library, number),
            articles.raw_bytes(library, number),
            [(v.number, v.sha256, versions.text_of(library, number, v.number)) for v in versions.versions_of(library, number)],
            [told_fact(f) for f in every],
            [told_fact(f) for lead in every for f in merging.merged_into(library, lead.key)],
            [
                (e.version, e.span, e.quote, e.before, e.after, told_fact(e.fact))
                for e in tray.tray_of(library, number)
                if e.fact is not None
            ],
            sorted((frozenset((sha256, name[k.other])), k.kind, k.reasons, k.status) for k in kin.kin_of(library, number)),
            [told_choice(c) for c in choices.choices(library, "f.article_id = ?", (number,))],
        )  # fmt: skip
    return found


def act(library, what, which):
    """One thing that a person or an import does in a dossier of two articles."""
    number = 1 + which % 2
    every = facts.facts_of(library, number)
    fact = every[which % len(every)] if every else None
    if what == "update":
        newer = with_text(f"{BODIES[which % 3]} {which}", articles.article(library, number).title)
        if articles.article_by_hash(library, newer.sha256) is None:
            versions.take(library, number, newer, make_facts(newer) if which % 3 < 2 else (), lexicon="2")
    elif what == "note":
        text = articles.text_of(library, number)
        library.apply(notes.add_note_edits(library, number, Passage.at(text, Span(0, 9)), text="at home"))
    elif what == "kin":
        if (found := kin.kin_of(library, number)) and which % 3:
            library.apply(kin.decide_edits(library, found[0].id, list(KinStatus)[which % 3], "Rossi"))
        else:
            kin.offer(library, 1, 2, KinKind.STORY, ("figures:3",))
    elif what == "back" and versions.versions_of(library, number):
        restoring.turn(library, number)
    elif fact is None:
        return
    elif what == "review":
        library.apply(facts.status_edits(library, [fact.key], list(ReviewStatus)[1 + which % 4], "Rossi"))
    elif what == "correct" and fact.kind is FactKind.FIGURE:
        library.apply(facts.correction_edits(library, fact.key, {"partner": "LU"}, "Rossi"))
    elif what == "merge":
        other = next((f for f in facts.facts_of(library, 3 - number) if f.kind is fact.kind and not f.lead), None)
        if other is not None and not fact.lead:
            library.apply(merging.merge_edits(library, fact.key, [other.key], "Rossi"))
    elif what == "choose" and fact.kind is FactKind.FIGURE:
        other = next((f for f in facts.facts_of(library, 3 - number) if f.kind is fact.kind), None)
        if other is not None:
            library.apply(
                choices.choice_edits(library, Choice(fact.key, other.key, "523.7", "524.1", note="both"), "R")
            )


ACTS = st.tuples(
    st.sampled_from(["update", "review", "correct", "merge", "choose", "kin", "back", "note"]), st.integers(0, 29)
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ACTS, max_size=8))
def test_a_pack_says_what_its_dossier_said_whatever_was_done_in_it(acts):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Library.open(folder / "mine.briefinglib") as mine:
            fill(mine, "Uno", "Due")
            for what, which in acts:
                act(mine, what, which)
            before = told(mine)
            packs.save(mine, "KZ-BE", folder / "KZ-BE.briefing", AT)
        packs.unpack(folder / "KZ-BE.briefing", folder / "view.briefinglib")
        with (
            Library.open(folder / "view.briefinglib", readonly=True) as view,
            Library.open(folder / "own.briefinglib") as own,
        ):
            assert told(view) == before
            fill(own, "Un altro articolo")
            others = told(own)
            packs.add_to(own, view)
            assert told(own) == {**before, **others}
            packs.add_to(own, view)
            assert told(own) == {**before, **others}
        for made in ("view", "own"):
            assert integrity.check(folder / f"{made}.briefinglib").problems == ()


@pytest.fixture
def opened(tmp_path):
    """A way to add a library's dossier to another one."""

    def add(library, own, find=lambda _: None):
        packs.save(library, "KZ-BE", tmp_path / "p.briefing", AT)
        view = tmp_path / f"view-{len(list(tmp_path.iterdir()))}.briefinglib"
        packs.unpack(tmp_path / "p.briefing", view)
        with Library.open(view, readonly=True) as unpacked:
            (taken,) = packs.add_to(own, unpacked, find)
        return taken

    return add


def first(library, kind, article=1):
    return next(f for f in facts.facts_of(library, article) if f.kind is kind)


def test_a_fact_of_the_tray_finds_its_place_in_the_library_it_came_to(library, opened, tmp_path):
    fill(library, "Uno")
    person = first(library, FactKind.PERSON)
    library.apply(facts.status_edits(library, [person.key], ReviewStatus.CONFIRMED, "Rossi"))
    versions.take(library, 1, with_text("Niente di tutto ciò.", "Uno"), ())
    with Library.open(tmp_path / "own.briefinglib") as own:
        fill(own, "Un altro articolo")
        opened(library, own)
        (entry,) = tray.tray_of(own, 2)
        assert own.one("SELECT 1 FROM fact WHERE id = ?", (entry.fact.id,)) is None
        assert own.new_id("fact") > entry.fact.id
        own.apply(tray.place_edits(own, entry.id, Span(0, 3)))
        (placed,) = facts.facts_of(own, 2)
        assert (placed.payload, placed.status, placed.reviewer) == (person.payload, ReviewStatus.CONFIRMED, "Rossi")
        assert own.one(
            "SELECT p.name FROM person p JOIN person_role r ON r.person_id = p.id WHERE r.fact_id = ?", (placed.id,)
        ) == ("Jeroen Cooreman",)
    assert integrity.check(tmp_path / "own.briefinglib").problems == ()


def test_a_fact_merged_into_one_that_stays_behind_stands_on_its_own_again(library, opened, tmp_path):
    fill(library, "Uno", "Due")
    lead, beneath = first(library, FactKind.EVENT, 1), first(library, FactKind.EVENT, 2)
    library.apply(facts.status_edits(library, [beneath.key], ReviewStatus.CONFIRMED, "Rossi"))
    library.apply(merging.merge_edits(library, lead.key, [beneath.key], "Rossi"))
    with Library.open(tmp_path / "own.briefinglib") as own:
        fill(own, "Uno")
        opened(library, own)
        fact = first(own, FactKind.EVENT, 2)
        assert (fact.lead, fact.status, fact.reviewer) == (None, ReviewStatus.CONFIRMED, "Rossi")


def test_a_newer_text_in_a_pack_takes_the_place_of_the_older_one_here(library, opened, tmp_path):
    old = make_article("Uno")
    fill(library, "Uno")
    newer = with_text(f"Aggiornato. {BODIES[2]}", "Uno")
    versions.take(library, 1, newer, (), lexicon="1")
    with Library.open(tmp_path / "own.briefinglib") as own:
        fill(own, "Un altro articolo", "Uno")
        event, figure = first(own, FactKind.EVENT, 2), first(own, FactKind.FIGURE, 2)
        own.apply(facts.status_edits(own, [event.key, figure.key], ReviewStatus.CONFIRMED, "me"))
        taken = opened(library, own)
        assert (taken.articles, taken.updated, taken.known) == (0, 1, 0)
        assert len(articles.article_heads(own)) == 2
        assert articles.article(own, 2).sha256 == newer.sha256
        assert [v.sha256 for v in versions.versions_of(own, 2)] == [old.sha256]
        moved = facts.fact(own, event.key)
        assert (moved.status, moved.span.of(newer.text)) == (ReviewStatus.CONFIRMED, event.quote)
        assert [e.subject for e in tray.tray_of(own, 2)] == [figure.key]
        again = opened(library, own)
        assert (again.articles, again.updated, again.known) == (0, 0, 1)
    assert integrity.check(tmp_path / "own.briefinglib").problems == ()


def test_texts_between_the_one_here_and_the_one_in_the_pack_come_along(library, opened, tmp_path):
    fill(library, "Uno")
    middle, last = with_text(f"Due. {BODY}", "Uno"), with_text(f"Tre. {BODY}", "Uno")
    versions.take(library, 1, middle, ())
    versions.take(library, 1, last, ())
    with Library.open(tmp_path / "own.briefinglib") as own:
        fill(own, "Uno")
        opened(library, own)
        assert articles.article(own, 1).sha256 == last.sha256
        assert [(v.number, v.sha256) for v in versions.versions_of(own, 1)] == [
            (2, middle.sha256), (1, make_article("Uno").sha256),
        ]  # fmt: skip


@pytest.mark.parametrize(("day", "holds"), [("2030-01-01T00:00:00Z", "pack"), ("2000-01-01T00:00:00Z", "own")])
def test_of_two_texts_that_know_nothing_of_each_other_the_later_one_holds_and_the_other_is_kept(
    library, opened, tmp_path, day, holds
):
    fill(library, "Uno")
    theirs = articles.article(library, 1)
    library.rows("UPDATE article SET imported_at = ?", (day,))
    mine = with_text(f"Mio. {BODY}", "Uno")
    with Library.open(tmp_path / "own.briefinglib") as own:
        dossier, _ = dossiers.ensure_dossier(own, "KZ", "BE")
        articles.add_article(own, mine, (), dossier)
        opened(library, own, lambda article: 1)
        wanted = (theirs.sha256, mine.sha256) if holds == "pack" else (mine.sha256, theirs.sha256)
        assert (articles.article(own, 1).sha256, versions.versions_of(own, 1)[0].sha256) == wanted
        assert len(articles.article_heads(own)) == 1
    assert integrity.check(tmp_path / "own.briefinglib").problems == ()
