"""A newer text of an article is taken back: the one before it holds again, with its facts, notes and decisions."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest

from briefing.core.article import Block, BlockKind
from briefing.core.fact import FactKind, ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import articles, facts, imports, notes, restoring, tray, versions
from briefing.storage.integrity import Status, check
from tests.storage.conftest import make_article


def with_text(text):
    raw = text.encode()
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    return replace(make_article(), text=text, raw=raw, sha256=sha256(raw).hexdigest(), blocks=blocks)


def state(library):
    article = articles.article(library, 1)
    told = [replace(f, id=0, reviewed_at=None) for f in facts.facts_of(library, 1)]
    return replace(article, imported_at=None), articles.raw_bytes(library, 1), told, notes.notes_of(library, 1)


def note_on(library, quote):
    article = articles.article(library, 1)
    at = article.text.index(quote)
    library.apply(notes.add_note_edits(library, 1, Passage.at(article.text, Span(at, at + len(quote))), text="mine"))


def test_the_text_before_holds_again_with_its_blocks_and_facts_and_the_update_can_be_brought_back(filled):
    before = state(filled)
    versions.take(filled, 1, with_text("Nothing of it is left."), ())
    after = state(filled)
    change = restoring.turn(filled, 1)
    assert "article:1" in change.ids
    assert state(filled) == before
    assert [v.title for v in versions.versions_of(filled, 1)] == [after[0].title]
    assert articles.article_by_hash(filled, after[0].sha256) == 1
    restoring.turn(filled, 1)
    assert state(filled) == after
    filled.close()
    assert check(filled.path).status is Status.OK


def test_what_had_lost_its_place_has_it_again(filled):
    note_on(filled, "quinto round")
    fact = next(f for f in facts.facts_of(filled, 1) if f.kind is FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.CONFIRMED, "Rossi"))
    count = len(facts.facts_of(filled, 1))
    versions.take(filled, 1, with_text("Nothing of it is left."), ())
    assert tray.waiting(filled, 1) == 2
    restoring.turn(filled, 1)
    assert tray.waiting(filled, 1) == 0
    assert facts.fact(filled, fact.key).status is ReviewStatus.CONFIRMED
    assert [n.passage.quote for n in notes.notes_of(filled, 1)] == ["quinto round"]
    told = len(facts.facts_of(filled, 1))
    restoring.turn(filled, 1)
    restoring.turn(filled, 1)
    assert len(facts.facts_of(filled, 1)) == told == count, "nothing decided is proposed beside it"


def test_the_list_of_imports_tells_article_and_update_apart(filled):
    versions.take(filled, 1, with_text("Nothing of it is left."), ())
    filled.rows("UPDATE article SET imported_at = '2030-01-01T00:00:00Z'")
    update, first = (i for i in imports.imports(filled) if i.key in ("article:1", "update:1"))
    assert (update.key, update.taken_back, first.key, first.versions) == ("update:1", None, "article:1", 1)
    assert update.at > first.at
    restoring.turn(filled, 1)
    update, first = (i for i in imports.imports(filled) if i.key in ("article:1", "update:1"))
    assert (update.key, bool(update.taken_back), first.taken_back) == ("update:1", True, None)


def test_an_article_of_one_text_has_nothing_to_go_back_to(filled):
    assert restoring.update_of(filled, 1) is None
    with pytest.raises(KeyError):
        restoring.turn(filled, 1)


def test_a_text_laid_aside_by_an_earlier_program_comes_back_as_paragraphs(filled):
    old = articles.article(filled, 1)
    versions.take(filled, 1, with_text("Nothing of it is left."), ())
    filled.rows("DELETE FROM article_version_reading")
    restoring.turn(filled, 1)
    now = articles.article(filled, 1)
    assert now.text == old.text
    assert [b.span.of(now.text) for b in now.blocks] == [line for line in old.text.split("\n") if line.strip()]
