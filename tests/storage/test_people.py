"""People: one person under several spellings, offices dated by their articles."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.article import Certainty
from briefing.core.fact import FactKind, FieldNote, Origin, PersonMention, ReviewStatus
from briefing.storage import articles, dossiers, facts, people
from tests.storage.conftest import make_article, make_fact

ASSUMED = FieldNote("country", None, Certainty.ASSUMED, "same_article")


def tell(library, name, role=None, country="BE", published=dt.date(2024, 10, 24), notes=()):
    """Import an article that names one person; gives the key of the fact."""
    dossiers.ensure_dossier(library, "KZ", "BE")
    article = make_article(title=f"{name} {role} {published}", body=f"Parla {name}.", published=published)
    fact = make_fact(article, name, FactKind.PERSON, PersonMention(name, role, None, country), *notes)
    added = articles.add_article(library, article, [fact], "KZ-BE")
    return facts.facts_of(library, added.article_id)[0].key


def names(library):
    return [(p.name, p.aliases) for p in people.people(library, "KZ-BE")]


def test_the_same_name_in_two_articles_is_one_person(library):
    tell(library, "Jeroen Cooreman")
    tell(library, "JEROEN  Cooreman", published=dt.date(2025, 1, 1))
    assert names(library) == [("Jeroen Cooreman", ("JEROEN  Cooreman",))]


@pytest.mark.parametrize("stated_first", [True, False])
def test_an_assumed_side_makes_no_second_person_beside_the_stated_one(library, stated_first):
    told = [("BE", ()), ("KZ", (ASSUMED,))]
    for day, (country, notes) in enumerate(told if stated_first else reversed(told), 1):
        tell(library, "Jeroen Cooreman", country=country, published=dt.date(2025, 1, day), notes=notes)
    assert [(p.name, p.country) for p in people.people(library, "KZ-BE")] == [("Jeroen Cooreman", "BE")]


def test_a_fact_made_by_hand_tells_the_side_that_was_assumed_and_undo_takes_it_back(library):
    key = tell(library, "Jeroen Cooreman", country="KZ", notes=(ASSUMED,))
    assumed = facts.fact(library, key)
    by_hand = replace(assumed, id=0, notes=(), payload=replace(assumed.person, country="BE"), origin=Origin.PERSON)
    edits = facts.new_fact_edits(library, by_hand)
    library.apply(edits)
    assert [p.country for p in people.people(library, "KZ-BE")] == ["BE"]
    library.apply([edit.inverse() for edit in reversed(edits)])
    assert [p.country for p in people.people(library, "KZ-BE")] == ["KZ"]


def test_a_side_that_was_stated_or_confirmed_stays_that_of_its_person(library):
    key = tell(library, "Jeroen Cooreman", country="KZ", notes=(ASSUMED,))
    library.apply(facts.status_edits(library, (key,), ReviewStatus.CONFIRMED))
    tell(library, "Jeroen Cooreman", country="BE", published=dt.date(2025, 1, 1))
    assert [p.country for p in people.people(library, "KZ-BE")] == ["KZ", "BE"]


def test_a_surname_alone_on_an_assumed_side_is_nobody_of_the_other(library):
    tell(library, "Cooreman")
    tell(library, "Cooreman", country="KZ", published=dt.date(2025, 1, 1), notes=(ASSUMED,))
    assert len(people.people(library, "KZ-BE")) == 2


def test_accents_do_not_make_another_person(library):
    tell(library, "José Núñez")
    tell(library, "Jose Nunez", published=dt.date(2025, 1, 1))
    assert names(library) == [("José Núñez", ("Jose Nunez",))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kassym-Jomart Tokayev", "Kassym Jomart Tokayev"),
        ("Anne Marie Dubois", "Anne-Marie Dubois"),
        ("Ban Ki-moon", "Ban Ki Moon"),
    ],
)
def test_a_hyphen_does_not_make_another_person(library, first, second):
    tell(library, first)
    tell(library, second, published=dt.date(2025, 1, 1))
    assert names(library) == [(first, (second,))]


@pytest.mark.parametrize("variant", ["Jeroen Kooreman", "Jeroen Coreman", "Jeroen Coorman"])
def test_a_surname_one_letter_apart_is_another_spelling(library, variant):
    tell(library, "Jeroen Cooreman")
    tell(library, variant, published=dt.date(2025, 1, 1))
    assert names(library) == [("Jeroen Cooreman", (variant,))]


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Roman Vassilenko", "Роман Василенко"),
        ("Roman Wassilenko", "Романом Василенко"),
        ("Jeroen Cooreman", "Йерун Кореман"),
        ("Jeroen Cooreman", "Йеруном Кореманом"),
        ("Sergey Lavrov", "Сергей Лавров"),
        ("Dmitriy Yakovlev", "Дмитрий Яковлев"),
        ("Yerzhan Ashikbayev", "Ержан Ашикбаев"),
    ],
)
def test_a_name_in_cyrillic_letters_is_another_spelling_whichever_was_told_first(library, latin, cyrillic):
    tell(library, latin)
    tell(library, cyrillic, published=dt.date(2025, 1, 1))
    assert names(library) == [(latin, (cyrillic,))]


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Jeroen Cooreman", "Йерун Корман"),
        ("Jeroen Cooreman", "Йохан Кореман"),
        ("Aleksandr Ivanov", "Александра Иванова"),
        ("Cooreman", "Кореман"),
    ],
)
def test_a_name_in_cyrillic_letters_that_sounds_otherwise_is_somebody_else(library, latin, cyrillic):
    tell(library, latin)
    tell(library, cyrillic, published=dt.date(2025, 1, 1))
    assert [name for name, _ in names(library)] == [latin, cyrillic]


def test_the_same_sound_on_the_other_side_is_somebody_else(library):
    tell(library, "Роман Василенко", country="KZ")
    tell(library, "Roman Vassilenko", country="BE")
    assert len(names(library)) == 2
    tell(library, "Roman Wassilenko", country="KZ")
    assert len(names(library)) == 2


def test_of_two_articles_of_one_day_the_one_in_the_letters_of_the_name_tells_the_office(library):
    tell(library, "Roman Vassilenko", "Deputy Minister")
    tell(library, "Роман Василенко", "Заместитель министра")
    (person,) = people.people(library, "KZ-BE")
    assert [r.title for r in person.roles] == ["Deputy Minister", "Заместитель министра"]


def test_a_variant_of_a_variant_is_found_under_it_too(library):
    for name in ("Roman Vassilenko", "Roman Vasilenko", "Roman Vasylenko"):
        tell(library, name, country="KZ")
    assert len(names(library)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Jeroen Cooreman", "BE"), ("Jan Kooreman", "BE")),
        (("Jeroen Cooreman", "BE"), ("Jeroen Kooreman", "KZ")),
        (("Jeroen Cooreman", "BE"), ("Jeroen Koreman", "BE")),
        (("Min Kim", "KZ"), ("Min Kin", "KZ")),
        (("Cooreman", "BE"), ("Kooreman", "BE")),
    ],
)
def test_others_stay_others(library, first, second):
    tell(library, first[0], country=first[1])
    tell(library, second[0], country=second[1])
    assert len(names(library)) == 2


def test_roles_carry_the_date_of_their_article_newest_first(library):
    tell(library, "Roman Vassilenko", "vice ministro", "KZ", dt.date(2024, 10, 24))
    tell(library, "Roman Vassilenko", "ambasciatore", "KZ", dt.date(2025, 3, 1))
    (person,) = people.people(library, "KZ-BE")
    assert [(r.title, r.as_of) for r in person.roles] == [
        ("ambasciatore", dt.date(2025, 3, 1)),
        ("vice ministro", dt.date(2024, 10, 24)),
    ]
    assert person.role_on(dt.date(2024, 12, 1)).title == "vice ministro"


def test_the_same_role_told_again_is_one_role_with_the_newer_date(library):
    tell(library, "Roman Vassilenko", "vice ministro", "KZ", dt.date(2024, 1, 1))
    key = tell(library, "Roman Vassilenko", "Vice ministro", "KZ", dt.date(2024, 10, 24))
    (person,) = people.people(library, "KZ-BE")
    assert [(r.as_of, r.fact) for r in person.roles] == [(dt.date(2024, 10, 24), key)]


def test_a_rejected_mention_is_no_person(library):
    key = tell(library, "Visite")
    library.apply(facts.status_edits(library, [key], ReviewStatus.REJECTED))
    assert names(library) == []


def test_a_corrected_name_is_shown_and_recognised_later(library):
    key = tell(library, "Jeroen Coomn")
    library.apply(facts.correction_edits(library, key, {"name": "Jeroen Cooreman"}))
    assert names(library) == [("Jeroen Cooreman", ())]
    tell(library, "Jeroen Cooreman", "direttore", published=dt.date(2025, 1, 1))
    assert len(names(library)) == 1


def test_the_leading_side_comes_first(library):
    tell(library, "Jeroen Cooreman", country="BE")
    tell(library, "Xavier Bettel", country="LU")
    tell(library, "Roman Vassilenko", country="KZ")
    assert [n for n, _ in names(library)] == ["Roman Vassilenko", "Jeroen Cooreman", "Xavier Bettel"]


letters = st.text("abc", max_size=6)


@given(word=letters, at=st.integers(0, 6), letter=st.sampled_from("abcx"))
def test_one_edit_is_one_letter_apart_both_ways(word, at, letter):
    at = min(at, len(word))
    for changed in (word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]):
        assert people.one_letter_apart(word, changed)
        assert people.one_letter_apart(changed, word)


@given(a=letters, b=letters)
def test_one_letter_apart_agrees_with_the_edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(last + (x != y), row[j] + 1, row[j - 1] + 1)
    assert people.one_letter_apart(a, b) == (row[-1] <= 1)


def test_a_name_corrected_to_that_of_another_row_makes_one_person_of_the_two_and_undo_parts_them(library):
    tell(library, "Roman Vassilenko", "vice ministro", "KZ")
    wrong = tell(library, "Romain Wasilienko", "deputy minister", "KZ", dt.date(2025, 1, 1))
    tell(library, "Romain Wasilienko", "deputy minister", "KZ", dt.date(2025, 3, 1))
    assert len(names(library)) == 2
    edits = facts.correction_edits(library, wrong, {"name": "Roman Vassilenko"})
    library.apply(edits)
    assert names(library) == [("Roman Vassilenko", ("Romain Wasilienko",))]
    tell(library, "Romain Wasilienko", "minister", "KZ", dt.date(2025, 5, 1))
    assert len(names(library)) == 1
    library.apply([edit.inverse() for edit in reversed(edits)])
    assert [name for name, _ in names(library)][:2] == ["Roman Vassilenko", "Romain Wasilienko"]


def test_a_spelling_wrongly_taken_for_anothers_goes_to_the_person_it_is_corrected_to(library):
    tell(library, "Jeroen Cooreman")
    tell(library, "Jan Peeters", published=dt.date(2024, 11, 1))
    wrong = tell(library, "Jeroen Kooreman", published=dt.date(2025, 1, 1))
    assert names(library) == [("Jeroen Cooreman", ("Jeroen Kooreman",)), ("Jan Peeters", ())]
    library.apply(facts.correction_edits(library, wrong, {"name": "Jan Peeters"}))
    assert [name for name, _ in names(library)] == ["Jeroen Cooreman", "Jan Peeters"]
    assert {p.name: len(p.aliases) for p in people.people(library, "KZ-BE")}["Jeroen Cooreman"] == 0


def test_a_name_corrected_to_one_of_the_other_side_joins_nobody(library):
    tell(library, "Roman Vassilenko", country="BE")
    wrong = tell(library, "Romain Wasilienko", country="KZ", published=dt.date(2025, 1, 1))
    library.apply(facts.correction_edits(library, wrong, {"name": "Roman Vassilenko"}))
    assert len(names(library)) == 2


def test_a_name_and_a_side_corrected_together_join_the_person_of_that_side(library):
    tell(library, "Roman Vassilenko", country="KZ")
    wrong = tell(library, "Romain Wasilienko", country="BE", published=dt.date(2025, 1, 1))
    library.apply(facts.correction_edits(library, wrong, {"name": "Roman Vassilenko", "country": "KZ"}))
    assert names(library) == [("Roman Vassilenko", ())]
    (person,) = people.people(library, "KZ-BE")
    assert person.country == "KZ"


def test_a_spelling_of_someone_else_becomes_a_person_of_its_own_and_back(library):
    tell(library, "Jeroen Cooreman", "director")
    wrong = tell(library, "Jeroen Kooreman", "envoy", published=dt.date(2025, 1, 1))
    edits = people.parting_edits(library, wrong)
    library.apply(edits)
    assert names(library) == [("Jeroen Cooreman", ()), ("Jeroen Kooreman", ())]
    tell(library, "Jeroen Kooreman", "envoy", published=dt.date(2025, 5, 1))
    assert len(names(library)) == 2
    assert people.parting_edits(library, wrong) == []
    assert not people.can_be_parted(library, wrong)


def test_parting_is_undone_to_one_person_with_both_spellings(library):
    first = tell(library, "Jeroen Cooreman")
    tell(library, "Jeroen Kooreman", published=dt.date(2025, 1, 1))
    assert people.can_be_parted(library, first)
    edits = people.parting_edits(library, first)
    library.apply(edits)
    assert sorted(names(library)) == [("Jeroen Cooreman", ()), ("Jeroen Kooreman", ())]
    library.apply([edit.inverse() for edit in reversed(edits)])
    assert names(library) == [("Jeroen Cooreman", ("Jeroen Kooreman",))]


def test_a_parted_spelling_takes_the_name_it_was_corrected_to_with_it(library):
    tell(library, "Jeroen Cooreman")
    wrong = tell(library, "Jeroen Kooreman", published=dt.date(2025, 1, 1))
    library.apply(facts.correction_edits(library, wrong, {"name": "Jeroen Koorevaar"}))
    assert len(names(library)) == 1
    library.apply(people.parting_edits(library, wrong))
    assert sorted(name for name, _ in names(library)) == ["Jeroen Cooreman", "Jeroen Koorevaar"]
    tell(library, "Jeroen Koorevaar", published=dt.date(2025, 5, 1))
    assert len(names(library)) == 2
