"""Facts through the library: exact round trips, decisions kept apart, re-extraction."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.change import Kind
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventMention,
    EventStatus,
    Fact,
    FactKind,
    FieldNote,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    NextStep,
    Origin,
    PersonMention,
    Qualifier,
    Quotation,
    ReviewStatus,
    StatedGrowth,
    StepVerb,
)
from briefing.core.passage import Span
from briefing.core.period import Month, Period, When
from briefing.storage import articles, dossiers, facts
from briefing.storage.corrections import BadCorrection, corrected_payload, texts_of
from briefing.storage.errors import LibraryDamaged
from tests.storage.conftest import make_article, make_fact, make_facts

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
named = text.filter(bool)
maybe_text = st.none() | named
code = st.none() | st.sampled_from(["KZ", "BE", "EU27_2020"])
month = st.builds(Month, st.integers(1990, 2030), st.integers(1, 12))
period = st.builds(lambda a, b: Period(min(a, b), max(a, b)), month, month)
percent = st.decimals(-999, 9999, places=2)
span = st.builds(lambda a, b: Span(min(a, b), max(a, b)), st.integers(0, 60), st.integers(0, 60))
amount = st.builds(
    lambda n, scale, currency: Amount(str(n), scale, currency),
    st.decimals(-100000, 100000, places=3, allow_nan=False),
    st.sampled_from([0, 3, 6, 9, 12]),
    st.none() | st.sampled_from(["USD", "EUR"]),
)
growth = st.builds(
    StatedGrowth, percent, st.booleans(), st.booleans(), st.none() | period,
    st.sampled_from(["percent", "factor", "word"]), st.none() | span,
)  # fmt: skip
when = st.one_of(
    st.builds(When.year, st.integers(1990, 2030)),
    st.builds(When.month, st.integers(1990, 2030), st.integers(1, 12)),
    st.builds(lambda d, n: When(d, d + dt.timedelta(n)), st.dates(dt.date(1990, 1, 1)), st.integers(0, 3)).filter(
        lambda w: w.last.year < 9999
    ),
)
payloads = st.one_of(
    st.tuples(
        st.just(FactKind.FIGURE),
        st.builds(
            Figure, st.sampled_from(Flow), st.none() | amount, st.none() | period, st.none() | growth,
            st.sampled_from(Qualifier), st.sampled_from(FigureStatus), code, code, maybe_text, maybe_text,
            st.lists(st.sampled_from(["year_inferred", "scale_shared"]), unique=True).map(tuple),
        ),
    ),
    st.tuples(
        st.just(FactKind.EVENT),
        st.builds(
            EventMention, st.sampled_from(EventKind), st.none() | st.integers(1, 40), st.none() | when, maybe_text,
            code, st.none() | st.sampled_from(EventFormat), st.sampled_from(EventStatus),
            st.lists(st.sampled_from(["KZ", "BE"]), unique=True).map(tuple),
        ),
    ),
    st.tuples(st.just(FactKind.PERSON), st.builds(PersonMention, named, maybe_text, maybe_text, code)),
    st.tuples(
        st.just(FactKind.NEXT_STEP),
        st.builds(NextStep, st.sampled_from(StepVerb), maybe_text, st.none() | when, st.none() | st.integers(1, 9)),
    ),
    st.tuples(
        st.sampled_from([FactKind.TOPIC, FactKind.COUNTRY, FactKind.ORGANISATION, FactKind.DATE]),
        st.builds(Mention, named, maybe_text),
    ),
    st.tuples(st.just(FactKind.QUOTATION), st.builds(Quotation, maybe_text, st.booleans())),
)  # fmt: skip
note = st.builds(
    FieldNote, st.sampled_from(["period", "reporter", "when"]), st.none() | span, st.sampled_from(Certainty), maybe_text
)


@st.composite
def fact_lists(draw):
    article = make_article()
    found = []
    for _ in range(draw(st.integers(0, 4))):
        kind, payload = draw(payloads)
        where = draw(span)
        found.append(
            Fact(
                kind, where, where.of(article.text), payload,
                tuple(draw(st.lists(note, max_size=2, unique_by=lambda n: n.field))),
                draw(st.integers(0, 100)), tuple(draw(st.lists(named, max_size=2))),
            )
        )  # fmt: skip
    return found


def bare(fact: Fact) -> Fact:
    return replace(fact, id=0, article=0)


def by_place(found):
    return sorted(map(bare, found), key=repr)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=fact_lists(), number=st.integers(0, 10**9))
def test_facts_come_back_exactly_as_stored(library, wanted, number):
    article = make_article(title=f"{number:x}" * 3)
    article = replace(article, text=make_article().text)
    added = articles.add_article(library, article, wanted, None)
    stored = facts.facts_of(library, added.article_id)
    if added.status == "imported":
        assert by_place(stored) == by_place(wanted)
        places = [(f.span.start, -f.span.end) for f in stored]
        assert places == sorted(places)


@settings(max_examples=120, deadline=None)
@given(pair=payloads)
@example(pair=(FactKind.TOPIC, Mention(" ", None)))
@example(pair=(FactKind.PERSON, PersonMention(" ", " ", None, None)))
def test_correcting_a_field_to_what_it_is_changes_no_payload(pair):
    _, payload = pair
    assert corrected_payload(payload, {}) == payload
    for name, value in texts_of(payload).items():
        # A field that holds nothing but blanks is emptied, which no extraction proposes.
        if value is None or value == value.strip():
            assert corrected_payload(payload, {name: value}) == payload


def correct(library, key, **corrections):
    library.apply(facts.correction_edits(library, key, corrections, "A. Officer"), "Edit")
    return facts.fact(library, key)


def test_a_corrected_figure_holds_the_new_value_and_says_so(filled):
    fact = correct(filled, "fact:4", digits="164.7", first="2024-01", last="2024-08")
    assert fact.figure.amount == Amount("164.7", 6, "USD")
    assert fact.figure.period == Period.months_of(2024, 1, 8)
    assert fact.status is ReviewStatus.EDITED
    assert fact.reviewer == "A. Officer"
    assert fact.corrected == {"digits", "first", "last"}
    assert fact.quote == "303 milioni"


def test_a_corrected_field_is_no_longer_inferred(filled):
    assert facts.fact(filled, "fact:3").certainty("reporter") is Certainty.INFERRED
    fact = correct(filled, "fact:3", reporter="BE")
    assert fact.figure.reporter == "BE"
    assert fact.note("reporter") == FieldNote("reporter", None, Certainty.STATED, "corrected")


def test_correcting_back_to_the_printed_value_leaves_no_correction(filled):
    correct(filled, "fact:4", digits="164.7")
    fact = correct(filled, "fact:4", digits="303")
    assert fact.corrected == frozenset()
    assert fact.status is ReviewStatus.CONFIRMED
    assert filled.rows("SELECT * FROM correction") == []


def test_corrections_add_up_over_several_edits(filled):
    correct(filled, "fact:4", digits="164.7")
    fact = correct(filled, "fact:4", currency="EUR")
    assert fact.figure.amount == Amount("164.7", 6, "EUR")


def test_a_field_may_be_corrected_to_unknown(filled):
    fact = correct(filled, "fact:4", first=None, last=None, reporter=None)
    assert fact.figure.period is None
    assert fact.figure.reporter is None


def test_an_event_takes_a_date_as_exact_as_it_is_known(filled):
    assert correct(filled, "fact:2", date="2024-10-17").event.when == When.day(dt.date(2024, 10, 17))
    assert correct(filled, "fact:2", date="2024-10").event.when == When.month(2024, 10)
    assert correct(filled, "fact:2", date="2024").event.when == When.year(2024)
    two_days = correct(filled, "fact:2", date="2024-10-17", date_end="2024-10-18", round="6", format="online").event
    assert two_days.when == When(dt.date(2024, 10, 17), dt.date(2024, 10, 18))
    assert (two_days.round, two_days.format) == (6, EventFormat.ONLINE)
    assert correct(filled, "fact:2", date=None, date_end=None).event.when is None


def test_growth_may_be_corrected_and_added(filled):
    assert correct(filled, "fact:3", growth="-23.0").figure.growth == StatedGrowth(Decimal("-23.0"))


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        ("fact:3", "digits", "523,7"), ("fact:3", "digits", "many"), ("fact:3", "flow", "up"), ("fact:3", "flow", None),
        ("fact:3", "scale", "99"), ("fact:3", "scale", "-3"), ("fact:3", "currency", "dollars"),
        ("fact:3", "first", "2023-13"), ("fact:3", "first", "2024-06"), ("fact:3", "last", None),
        ("fact:3", "reporter", "Kazakhstan"), ("fact:3", "growth", "NaN"), ("fact:3", "growth", "much"),
        ("fact:3", "name", "x"), ("fact:2", "date", "18 Oct"), ("fact:2", "date", "2024-02-30"),
        ("fact:2", "date_end", "2024-10-01"), ("fact:2", "precision", "week"), ("fact:2", "round", "fifth"), ("fact:2", "kind", "party"),
        ("fact:1", "name", " "), ("fact:1", "name", None), ("fact:5", "value", None),
    ],
)  # fmt: skip
def test_a_correction_that_does_not_fit_is_refused_naming_the_field(filled, key, field, value):
    with pytest.raises(BadCorrection) as caught:
        facts.correction_edits(filled, key, {field: value})
    assert caught.value.field in {field, "last"}


def test_a_decision_that_changes_nothing_is_no_edit(filled):
    assert facts.status_edits(filled, ["fact:3"], ReviewStatus.PROPOSED) == []
    filled.apply(facts.status_edits(filled, ["fact:3"], ReviewStatus.CONFIRMED))
    assert facts.status_edits(filled, ["fact:3"], ReviewStatus.CONFIRMED) == []
    assert facts.correction_edits(filled, "fact:3", {"digits": "523.7"}) == []
    assert facts.correction_edits(filled, "fact:99", {"digits": "1"}) == []


def test_rejected_facts_are_still_listed(filled):
    filled.apply(facts.status_edits(filled, ["fact:3"], ReviewStatus.REJECTED))
    statuses = {f.key: f.status for f in facts.facts_of(filled, 1)}
    assert statuses["fact:3"] is ReviewStatus.REJECTED
    assert len(statuses) == 5


def test_open_facts_are_counted_as_they_are_decided(filled):
    def counts():
        head = articles.article_heads(filled)[0]
        return dossiers.dossier(filled, "KZ-BE").open_facts, head.open_facts, head.conflicts

    assert counts() == (4, 4, 0)  # The topic is not reviewed.
    confirm = facts.status_edits(filled, ["fact:1", "fact:2"], ReviewStatus.CONFIRMED)
    filled.apply(confirm)
    assert counts() == (2, 2, 0)
    filled.apply(facts.status_edits(filled, ["fact:1"], ReviewStatus.DISPUTED))
    assert counts() == (3, 3, 1)
    filled.apply(facts.correction_edits(filled, "fact:1", {"role": "ambasciatore"}))
    assert counts() == (2, 2, 0)


def test_a_fact_found_by_a_person_is_theirs_and_confirmed(filled):
    article = make_article()
    where = article.text.index("18 ottobre")
    fact = Fact(FactKind.DATE, Span(where, where + 10), "18 ottobre", Mention("2024-10-18"), article=1)
    edits = facts.new_fact_edits(filled, fact)
    change = filled.apply(edits)
    assert change.ids == {"fact:6"}
    stored = facts.fact(filled, "fact:6")
    assert (stored.origin, stored.status) == (Origin.PERSON, ReviewStatus.CONFIRMED)
    assert stored.payload == fact.payload
    filled.apply([e.inverse() for e in edits])
    assert facts.fact(filled, "fact:6") is None


def test_a_person_found_by_a_person_joins_the_people(filled):
    article = make_article()
    where = article.text.index("Kazakistan")
    mention = PersonMention("Roman Vassilenko", "vice ministro", None, "KZ")
    fact = Fact(FactKind.PERSON, Span(where, where + 10), "Kazakistan", mention, article=1)
    edits = facts.new_fact_edits(filled, fact)
    assert Kind.PERSON in filled.apply(edits).kinds
    assert [p.name for p in dossiers.dossier_file(filled, "KZ-BE").people] == ["Roman Vassilenko", "Jeroen Cooreman"]
    filled.apply([e.inverse() for e in edits])
    assert [p.name for p in dossiers.dossier_file(filled, "KZ-BE").people] == ["Jeroen Cooreman"]


def test_a_fact_whose_quote_is_not_in_the_article_is_refused(filled):
    fact = Fact(FactKind.DATE, Span(0, 4), "nope", Mention("2024-10-18"), article=1)
    with pytest.raises(ValueError, match="quote"):
        facts.new_fact_edits(filled, fact)


def test_reading_the_same_facts_again_changes_nothing(filled):
    seq = filled.last_seq()
    before = facts.facts_of(filled, 1)
    assert not facts.replace_extraction(filled, 1, make_facts(make_article()))
    assert facts.facts_of(filled, 1) == before
    assert filled.last_seq() == seq


def test_a_new_reading_replaces_proposals_and_keeps_the_others(filled):
    article = make_article()
    fresh = make_facts(article)
    fresh[2] = replace(fresh[2], payload=replace(fresh[2].figure, flow=Flow.EXPORTS))
    change = facts.replace_extraction(filled, 1, fresh)
    kept = {f.key: f for f in facts.facts_of(filled, 1)}
    assert set(kept) == {"fact:1", "fact:2", "fact:4", "fact:5", "fact:6"}
    assert kept["fact:6"].figure.flow is Flow.EXPORTS
    assert change.ids == {"fact:3", "fact:6"}
    assert dossiers.dossier(filled, "KZ-BE").open_facts == 4


def test_a_new_reading_keeps_what_a_person_decided(filled):
    correct(filled, "fact:3", digits="523.9")
    filled.apply(facts.status_edits(filled, ["fact:4"], ReviewStatus.REJECTED))
    filled.apply(facts.status_edits(filled, ["fact:1"], ReviewStatus.CONFIRMED))
    article = make_article()
    person = replace(make_facts(article)[0].person, role="direttore")
    wider = make_fact(article, "303 milioni", FactKind.FIGURE, make_facts(article)[3].figure)
    fresh = [
        make_fact(article, "Jeroen Cooreman ha", FactKind.PERSON, person),
        make_fact(article, "i 523,7 milioni", FactKind.FIGURE, make_facts(article)[2].figure),
        wider,
    ]
    facts.replace_extraction(filled, 1, fresh)
    kept = {f.key: f for f in facts.facts_of(filled, 1)}
    assert set(kept) == {"fact:1", "fact:3", "fact:4"}
    assert kept["fact:3"].figure.amount == Amount("523.9", 6, "USD")
    assert kept["fact:4"].status is ReviewStatus.REJECTED
    assert kept["fact:1"].status is ReviewStatus.CONFIRMED
    assert kept["fact:1"].person.role == "direttore generale"


def test_the_source_of_a_fact_names_article_and_paragraph(filled):
    source = facts.source_of(filled, ["fact:3", "fact:99", "obs:1"])
    assert set(source) == {"fact:3"}
    found = source["fact:3"]
    assert (found.article, found.publisher, found.paragraph) == (1, "Agenzia", 1)
    assert found.published == dt.date(2024, 10, 24)


def test_keys_that_name_no_fact_find_none(filled):
    for key in ("fact:99", "fact:", "fact:x", "obs:1", "", "fact:-1"):
        assert facts.fact(filled, key) is None


def test_a_fact_that_lost_its_content_is_told_as_damage(filled):
    with filled.atomic() as work:
        filled.run("DELETE FROM figure WHERE fact_id = 3")
        work.touch(Kind.FACT)
    with pytest.raises(LibraryDamaged):
        facts.facts_of(filled, 1)
