"""Versions: passages follow their words into a newer text, what cannot waits in the tray, the older text is kept."""

from dataclasses import replace
from hashlib import sha256

import pytest

from briefing.core.article import Block, BlockKind
from briefing.core.fact import FactKind, Flow, Origin, ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import articles, facts, merging, notes, tray, versions
from briefing.storage.integrity import Status, check
from tests.storage.conftest import make_article, make_facts


def with_text(text):
    article = make_article()
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    raw = text.encode()
    return replace(article, text=text, raw=raw, sha256=sha256(raw).hexdigest(), blocks=blocks)


def note_on(library, quote, text="mine"):
    article = make_article()
    at = article.text.index(quote)
    library.apply(notes.add_note_edits(library, 1, Passage.at(article.text, Span(at, at + len(quote))), text=text))


def take(library, newer, fresh=()):
    return versions.take(library, 1, newer, fresh)


def sound(library):
    library.close()
    return check(library.path).status is Status.OK


def first(library, kind):
    return next(f for f in facts.facts_of(library, 1) if f.kind is kind)


def test_the_older_text_is_kept_byte_for_byte(filled):
    old = articles.article(filled, 1)
    take(filled, with_text("Aggiornato. " + old.text))
    (version,) = versions.versions_of(filled, 1)
    assert (version.number, version.sha256) == (1, old.sha256)
    assert versions.text_of(filled, 1, 1) == old.text
    assert articles.text_of(filled, 1) == "Aggiornato. " + old.text
    assert sound(filled)


def test_bytes_of_an_older_version_are_known(filled):
    old = make_article()
    take(filled, with_text("Aggiornato. " + old.text))
    assert articles.article_by_hash(filled, old.sha256) == 1
    assert articles.add_article(filled, old, [], None).status == "duplicate"


def test_notes_and_decisions_follow_their_words(filled):
    note_on(filled, "quinto round")
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.CONFIRMED, "Rossi"))
    filled.apply(facts.correction_edits(filled, fact.key, {"partner": "LU"}, "Rossi"))
    before = facts.fact(filled, fact.key)
    take(filled, with_text("Nuova apertura del testo. " + make_article().text))
    after = facts.fact(filled, fact.key)
    by = len("Nuova apertura del testo. ")
    assert after.span == before.span.shifted(by)
    assert (after.status, after.figure, after.corrected, after.reviewer) == (
        before.status, before.figure, before.corrected, before.reviewer,
    )  # fmt: skip
    (note,) = notes.notes_of(filled, 1)
    assert note.passage.quote == "quinto round"
    assert note.text == "mine"
    assert tray.tray_of(filled, 1) == ()
    assert sound(filled)


def test_what_has_no_place_waits_in_the_tray_with_all_that_was_decided(filled):
    note_on(filled, "quinto round", "ask")
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.CONFIRMED, "Rossi"))
    take(filled, with_text("Del vecchio testo non resta nulla; altre parole, altra notizia."))
    waiting = {a.subject: a for a in tray.tray_of(filled, 1)}
    assert set(waiting) == {fact.key, "note:1"}
    assert waiting["note:1"].text == "ask"
    assert waiting["note:1"].quote == "quinto round"
    assert waiting[fact.key].fact.status is ReviewStatus.CONFIRMED
    assert waiting[fact.key].fact.figure == fact.figure
    assert facts.facts_of(filled, 1) == ()
    assert notes.notes_of(filled, 1) == ()
    assert sound(filled)


def test_what_waits_comes_back_with_its_words_and_is_not_proposed_again(filled):
    old = make_article()
    note_on(filled, "quinto round", "ask")
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.CONFIRMED, "Rossi"))
    known = facts.fact(filled, fact.key)
    take(filled, with_text("Del vecchio testo non resta nulla; altre parole, altra notizia."))
    take(filled, with_text("Rettifica. " + old.text), [replace(f, span=f.span.shifted(11)) for f in make_facts(old)])
    assert tray.tray_of(filled, 1) == ()
    assert [n.passage.quote for n in notes.notes_of(filled, 1)] == ["quinto round"]
    (back,) = (f for f in facts.facts_of(filled, 1) if f.kind is FactKind.FIGURE and f.quote == fact.quote)
    assert (back.key, back.status, back.payload) == (fact.key, ReviewStatus.CONFIRMED, known.payload)
    assert [n.span and n.span.start - 11 for n in back.notes] == [n.span and n.span.start for n in known.notes]
    assert sound(filled)


def test_what_was_decided_anew_meanwhile_is_not_doubled_by_what_comes_back(filled):
    old = make_article()
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.CONFIRMED, "Rossi"))
    take(filled, with_text(old.text.replace("523,7", "999,9")))
    assert [a.subject for a in tray.tray_of(filled, 1)] == [fact.key]
    unit = Span(fact.span.start + len("523,7 "), fact.span.end)
    own = replace(fact, id=0, span=unit, quote=unit.of(old.text), notes=(), origin=Origin.PERSON)
    filled.apply(facts.new_fact_edits(filled, own))
    take(filled, with_text("Rettifica. " + old.text))
    assert [a.subject for a in tray.tray_of(filled, 1)] == [fact.key]


def test_a_figure_of_another_number_does_not_take_over_a_decision(filled):
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.CONFIRMED))
    digits = fact.figure.amount.digits
    other = make_article().text.replace(
        fact.quote, fact.quote.replace(digits.replace(".", ","), "999,9").replace(digits, "999.9")
    )
    assert other != make_article().text
    take(filled, with_text(other))
    assert [a.subject for a in tray.tray_of(filled, 1)] == [fact.key]


def test_what_is_restated_in_other_words_keeps_its_decision(filled):
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.REJECTED))
    text = "Tutt'altro testo: la cifra vale ancora 1 e 2, si legge."
    again = replace(fact, span=Span(15, 23), quote=text[15:23], notes=(), id=0, status=ReviewStatus.PROPOSED)
    take(filled, with_text(text), [again])
    moved = facts.fact(filled, fact.key)
    assert (moved.span, moved.status) == (Span(15, 23), ReviewStatus.REJECTED)
    assert [f.key for f in facts.facts_of(filled, 1)] == [fact.key]


def test_proposals_that_say_the_same_keep_their_keys_and_others_go(filled):
    known = facts.facts_of(filled, 1)
    newer = with_text("Prima. " + make_article().text)
    fresh = [
        replace(f, span=f.span.shifted(7), notes=tuple(replace(n, span=n.span and n.span.shifted(7)) for n in f.notes))
        for f in make_facts(make_article())
    ]
    take(filled, newer, fresh[:-1])
    after = facts.facts_of(filled, 1)
    assert {f.key for f in after} < {f.key for f in known}
    assert len(after) == len(known) - 1
    assert sound(filled)


@pytest.mark.parametrize("subject", ["note", "fact"])
def test_a_passage_placed_by_hand_is_whole_again_and_undo_puts_it_back(filled, subject):
    note_on(filled, "quinto round", "ask")
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.CONFIRMED, "Rossi"))
    text = "Del vecchio testo non resta nulla; altre parole, altra notizia."
    take(filled, with_text(text))
    entry = next(a for a in tray.tray_of(filled, 1) if a.subject.startswith(subject))
    edits = tray.place_edits(filled, entry.id, Span(4, 17))
    filled.apply(edits)
    if subject == "note":
        (note,) = notes.notes_of(filled, 1)
        assert (note.passage.quote, note.text, note.key) == ("vecchio testo", "ask", "note:1")
    else:
        placed = facts.fact(filled, fact.key)
        assert (placed.quote, placed.status, placed.reviewer) == ("vecchio testo", ReviewStatus.CONFIRMED, "Rossi")
        assert placed.figure.flow is fact.figure.flow
    assert entry not in tray.tray_of(filled, 1)
    filled.apply([e.inverse() for e in reversed(edits)])
    assert entry in tray.tray_of(filled, 1)
    assert sound(filled)


def test_a_discarded_passage_comes_back_by_undo(filled):
    note_on(filled, "quinto round", "ask")
    take(filled, with_text("Altro."))
    before = tray.tray_of(filled, 1)
    edits = tray.discard_edits(filled, before[0].id)
    filled.apply(edits)
    assert len(tray.tray_of(filled, 1)) == len(before) - 1
    filled.apply([e.inverse() for e in edits])
    assert tray.tray_of(filled, 1) == before


def test_a_place_without_words_is_refused(filled):
    note_on(filled, "quinto round")
    take(filled, with_text("Altro testo."))
    (entry,) = tray.tray_of(filled, 1)
    with pytest.raises(ValueError, match="no words"):
        tray.place_edits(filled, entry.id, Span(5, 6))


def test_hand_made_facts_survive_too(filled):
    text = make_article().text
    at = text.index("quinto round")
    made = replace(
        first(filled, FactKind.FIGURE), span=Span(at, at + 12), quote="quinto round", notes=(), origin=Origin.PERSON
    )
    filled.apply(facts.new_fact_edits(filled, made))
    key = max(facts.facts_of(filled, 1), key=lambda f: f.id).key
    take(filled, with_text("Prima. " + text))
    moved = facts.fact(filled, key)
    assert (moved.quote, moved.origin, moved.figure.flow) == ("quinto round", Origin.PERSON, made.figure.flow)
    assert isinstance(moved.figure.flow, Flow)


def test_counts_hold_after_an_update_and_a_placing(filled):
    fact = first(filled, FactKind.FIGURE)
    filled.apply(facts.status_edits(filled, [fact.key], ReviewStatus.DISPUTED))
    take(filled, with_text("Altre parole, altra notizia del tutto."))
    (head,) = articles.article_heads(filled)
    assert (head.open_facts, head.conflicts) == (0, 0)
    (entry,) = tray.tray_of(filled, 1)
    filled.apply(tray.place_edits(filled, entry.id, Span(0, 12)))
    (head,) = articles.article_heads(filled)
    assert (head.open_facts, head.conflicts) == (1, 1)
    assert sound(filled)


def merged(library):
    """The second figure merged into the first; gives the keys of both."""
    lead, other = (f.key for f in facts.facts_of(library, 1) if f.kind is FactKind.FIGURE)
    library.apply(facts.status_edits(library, [lead, other], ReviewStatus.CONFIRMED, "Rossi"))
    library.apply(merging.merge_edits(library, lead, [other], "Rossi"))
    return lead, other


def test_merged_facts_move_together(filled):
    lead, other = merged(filled)
    take(filled, with_text("Prima. " + make_article().text))
    assert [f.key for f in merging.merged_into(filled, lead)] == [other]
    assert sound(filled)


def test_a_lead_without_a_place_lets_go_of_what_was_merged_into_it(filled):
    lead, other = merged(filled)
    text = make_article().text.replace("523,7 milioni di $", "500 milioni di $")
    take(filled, with_text(text))
    assert [a.subject for a in tray.tray_of(filled, 1)] == [lead]
    assert facts.fact(filled, other).status is ReviewStatus.CONFIRMED
    assert sound(filled)


def test_a_merged_fact_placed_after_its_lead_is_gone_stands_on_its_own(filled):
    lead, other = merged(filled)
    take(filled, with_text("Del vecchio testo non resta nulla; altre parole, altra notizia."))
    entry = next(a for a in tray.tray_of(filled, 1) if a.subject == other)
    filled.apply(tray.place_edits(filled, entry.id, Span(4, 17)))
    assert facts.fact(filled, other).status is ReviewStatus.CONFIRMED
    assert next(a for a in tray.tray_of(filled, 1)).subject == lead
    assert sound(filled)
