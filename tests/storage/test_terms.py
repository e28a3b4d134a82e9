"""Taught words in the library: added, listed and removed as steps that can be taken back."""

from __future__ import annotations

from briefing.core.change import Kind
from briefing.core.fact import Fact, FactKind, PersonMention
from briefing.core.passage import Span
from briefing.core.term import EVERY, Term, TermKind
from briefing.storage import articles, facts, people, terms
from tests.storage.conftest import make_article, make_facts

EXPORTS = Term("it", TermKind.EXPORTS, "spedizioni fuori confine")


def back(edits):
    return [e.inverse() for e in reversed(edits)]


def test_a_term_is_added_listed_removed_and_each_is_taken_back(library):
    adding = terms.add_edits(library, EXPORTS, "Anna")
    change = library.apply(adding)
    assert change.kinds == {Kind.SETTING}
    (known,) = terms.terms(library)
    assert (known.language, known.kind, known.phrase) == ("it", TermKind.EXPORTS, "spedizioni fuori confine")
    assert library.one("SELECT reviewer FROM term") == ("Anna",)
    library.apply(back(adding))
    assert terms.terms(library) == ()
    library.apply(adding)
    removing = terms.remove_edits(library, known.id)
    library.apply(removing)
    assert terms.terms(library) == ()
    library.apply(back(removing))
    assert terms.terms(library) == (known,)


def test_the_same_term_is_not_added_twice(library):
    library.apply(terms.add_edits(library, EXPORTS))
    assert terms.add_edits(library, EXPORTS) == []


def test_an_alias_leads_to_the_person_it_was_taught_for(filled):
    library = filled
    library.apply(terms.add_edits(library, Term(EVERY, TermKind.PERSON, "Gerrit Kooymans", "Jeroen Cooreman")))
    other = make_article(title="Un altro", body="Gerrit Kooymans ha parlato.")
    told = [f for f in make_facts(make_article()) if f.kind is FactKind.PERSON][0]
    start = other.text.index("Gerrit")
    alias = Fact(
        FactKind.PERSON,
        Span(start, start + 15),
        "Gerrit Kooymans",
        PersonMention("Gerrit Kooymans", None, None, told.person.country),
    )
    articles.add_article(library, other, [alias], "KZ-BE")
    named = [p for p in people.people(library, "KZ-BE") if p.name == "Jeroen Cooreman"]
    assert len(named) == 1
    assert "Gerrit Kooymans" in named[0].aliases
    assert facts.facts_of(library, 2)[0].person.name == "Gerrit Kooymans"
