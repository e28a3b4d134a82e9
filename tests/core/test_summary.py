"""What a summary says and what it refuses to say, before it has words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.checks import Check, Rule, Verdict
from briefing.core.claim import Section, Sign
from briefing.core.evidence import QUOTED_WORDS, quotation, sentence_at
from briefing.core.fact import (
    EventKind,
    EventMention,
    EventStatus,
    FactKind,
    FieldNote,
    FigureStatus,
    Flow,
    NextStep,
    Qualifier,
    ReviewStatus,
    StepVerb,
)
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.core.person import Person, Role
from briefing.core.summary import NotFinal, build
from briefing.core.summary_notes import OTHERS_TRADE
from briefing.core.summary_trade import chosen_periods, ranked_series
from briefing.core.trade import SeriesKey
from briefing.printing.runs import Wording
from briefing.printing.words import words as words_of
from tests.printing import dossiers
from tests.printing.dossiers import AS_OF, PART_2023, PART_2024, Y2022, Y2023


def codes(claims) -> list[str]:
    return [c.code for c in claims]


def test_bottom_line_names_the_missing_figure_instead_of_a_change():
    summary = dossiers.seed_summary()
    assert codes(summary.bottom_line) == ["line_round", "line_change", "line_refused"]
    refused = summary.bottom_line[2]
    assert refused.values["missing"] == PART_2023
    assert "percent" not in refused.values


def test_like_for_like_change_is_given_once_its_base_is_on_file():
    change = dossiers.fuller_summary().bottom_line[2]
    assert change.code == "line_change"
    assert round(change.values["percent"].value, 1) == dossiers.Decimal("-23.0")
    assert change.values["base"] == PART_2023
    assert Sign.COMPUTED in change.signs


def test_every_figure_line_leads_to_evidence():
    for summary in (dossiers.seed_summary(), dossiers.fuller_summary()):
        known = {e.number for e in summary.evidence}
        assert [e.number for e in summary.evidence] == list(range(1, len(known) + 1))
        for claim in summary.bottom_line:
            assert claim.refs
            assert set(claim.refs) <= known
        for row in summary.trade.rows:
            assert row.refs


def test_a_change_cites_the_base_it_is_computed_from():
    summary = dossiers.fuller_summary()
    change = summary.bottom_line[2]
    titles = {summary.evidence[n - 1].title for n in change.refs}
    assert titles == {"Quinto giro di colloqui a Bruxelles", "A region's trade with Kazakhstan"}


def test_evidence_is_numbered_in_the_order_of_first_mention():
    summary = dossiers.seed_summary()
    seen = [n for claim in summary.bottom_line for n in claim.refs]
    assert seen == sorted(seen)
    assert seen[0] == 1


def test_evidence_quotes_at_most_twenty_words():
    for summary in (dossiers.seed_summary(), dossiers.fuller_summary()):
        for entry in summary.evidence:
            assert len([w for w in entry.quotation.split() if w != "…"]) <= QUOTED_WORDS


def test_evidence_names_document_paragraph_hash_and_day_of_reading():
    entry = dossiers.seed_summary().evidence[0]
    assert (entry.title, entry.publisher, entry.language) == (
        "Quinto giro di colloqui a Bruxelles",
        "Gazzetta delle Ambasciate",
        "it",
    )
    assert (entry.paragraph, entry.sha8, entry.read_on) == (1, "ab12cd34", dt.date(2024, 12, 7))


def test_table_evidence_names_source_edition_and_cells():
    tables = [e for e in dossiers.fuller_summary().evidence if e.is_table]
    assert [(t.source, t.published, t.side) for t in tables] == [("kz_bns", dt.date(2024, 7, 25), "KZ")]
    assert "2023!D57" in tables[0].locators


def test_without_the_article_texts_evidence_quotes_the_facts_own_words():
    file = dossiers.seed_file()
    summary = build(file, as_of=AS_OF)
    quoted = " ".join(e.quotation for e in summary.evidence)
    assert "523.7 milioni di $" in quoted
    assert "concordato di intensificare" in quoted


def test_signs_follow_the_review():
    assert Sign.PROPOSED in dossiers.seed_summary().bottom_line[1].signs
    assert Sign.CONFIRMED in dossiers.seed_summary(status=ReviewStatus.CONFIRMED).bottom_line[1].signs


def test_inferred_year_is_bracketed_noted_and_listed_as_a_gap():
    summary = dossiers.seed_summary()
    assert summary.bottom_line[0].values["date"].bracket == "year"
    assert Sign.INFERRED in summary.bottom_line[0].signs
    assert "date_inferred" in codes(n.claim for n in summary.verification)
    assert "date_unstated" in codes(g.claim for g in summary.gaps)


def test_draft_counts_the_unreviewed_facts_it_prints():
    summary = dossiers.seed_summary()
    assert summary.open_items == len(summary.open_keys) == 12
    assert dossiers.seed_summary(status=ReviewStatus.CONFIRMED).open_items == 0


def test_final_is_refused_while_facts_are_unreviewed():
    with pytest.raises(NotFinal) as refused:
        dossiers.seed_summary(final=True)
    assert refused.value.open_items == 12


def test_final_with_a_printed_reason_is_allowed():
    summary = dossiers.seed_summary(final=True, override="The minister leaves at noon")
    assert summary.final
    assert summary.override == "The minister leaves at noon"
    assert summary.open_items == 12


def test_unreviewed_facts_can_be_left_off_the_page():
    summary = dossiers.fuller_summary(proposed=False)
    assert summary.open_items == 0
    assert not any(v.key == "fact:101" for row in summary.trade.rows for v in row.values())


def test_rejected_figures_never_reach_the_page():
    file = dossiers.seed_file()
    rejected = tuple(replace(f, status=ReviewStatus.REJECTED) for f in file.figures)
    summary = build(replace(file, figures=rejected), as_of=AS_OF)
    assert summary.trade is None
    assert "line_no_trade" in codes(summary.bottom_line)


def test_where_no_total_is_known_the_first_lines_say_the_newest_exports_and_imports_and_who_sells():
    file = dossiers.seed_file()
    exports = tuple(f for f in file.figures if f.figure.flow is Flow.EXPORTS)
    summary = build(replace(file, figures=exports), as_of=AS_OF)
    (line,) = [c for c in summary.bottom_line if c.code.startswith("line_") and c.code != "line_round"]
    assert line.code == "line_flow"
    assert (line.values["from"].code, line.values["to"].code) == ("KZ", "BE")
    assert line.values["amount"].amount.digits == "114.3"
    assert line.refs
    said = [Wording(words_of(language)).text(line) for language in ("en", "ru", "fr")]
    assert said[0] == "Exports in January–August\u00a02024 (Kazakhstan → Belgium): USD\u00a0114.3\u00a0million."
    assert all("114" in told and "→" in told for told in said)


@pytest.mark.parametrize(("qualifier", "said"), [(Qualifier.APPROX, "75"), (Qualifier.EXACT, "75.0")])
def test_a_round_total_beside_exact_exports_is_never_said_to_thousandths(qualifier, said):
    file = dossiers.seed_file()
    told = {Flow.EXPORTS: Amount("5.411", 9, "USD"), Flow.TURNOVER: Amount("75", 9, "USD")}
    figures = tuple(
        replace(f, payload=replace(f.figure, amount=told[f.figure.flow], growth=None, qualifier=qualifier))
        for f in file.figures
        if f.figure.flow in told and f.figure.period == Y2023
    )
    summary = build(replace(file, figures=figures), as_of=AS_OF)
    assert summary.trade.places == 3
    line = next(c for c in summary.bottom_line if c.code == "line_total")
    assert line.values["amount"].amount.digits == said
    if qualifier is Qualifier.APPROX:
        total = summary.trade.rows[-1].total
        assert words_of("es").printed(total.value, 3, total.qualifier) == "≈\u00a075"


def test_table_rows_hold_balance_and_lawful_changes_only():
    rows = {r.period: r for r in dossiers.seed_summary().trade.rows}
    assert list(rows) == [Y2022, Y2023, PART_2024]
    assert rows[Y2022].exports is None
    assert rows[Y2023].balance == dossiers.Decimal("-82.3")
    assert round(rows[Y2023].change.percent, 1) == dossiers.Decimal("1.7")
    assert rows[PART_2024].change.percent is None
    assert rows[PART_2024].change.missing == PART_2023


def test_table_has_five_rows_at_most_and_keeps_what_articles_state():
    periods = [r.period for r in dossiers.fuller_summary().trade.rows]
    assert len(periods) == 5
    assert {Y2022, Y2023, PART_2023, PART_2024} <= set(periods)


def test_months_stay_out_of_the_table_where_there_are_longer_periods():
    series = dossiers.fuller_file().series()
    belgian = next(rows for key, rows in series.items() if key.reporter == "BE")
    kazakh = next(rows for key, rows in series.items() if key.reporter == "KZ")
    assert all(p.length == 1 for p in chosen_periods(belgian))
    assert all(p.length > 1 for p in chosen_periods(kazakh))


def test_differing_editions_are_told_with_both_changes():
    notes = {n.claim.code: n for n in dossiers.fuller_summary().verification}
    vintage = notes["vintage"]
    digits = {vintage.claim.values[k].amount.digits for k in ("chosen", "other")}
    assert digits == {"514.5", "514.9"}
    changes = {round(vintage.consequence.values[k].value, 1) for k in ("percent", "other")}
    assert changes == {dossiers.Decimal("1.7"), dossiers.Decimal("1.8")}
    assert PART_2024 in notes["editions"].claim.values["periods"]


def test_verification_names_one_sidedness_translation_and_perspective():
    found = codes(n.claim for n in dossiers.seed_summary().verification)
    for code in ("one_sided", "translated", "reporter_inferred", "scope_unstated", "refused_months"):
        assert code in found


def test_failed_check_leads_the_notes():
    file = dossiers.seed_file()
    check = dossiers.Check(
        dossiers.Rule.SUM, dossiers.Verdict.FAIL, PART_2024, ("fact:5",), "114.3 + 164.7 = 279.0, text 289.0"
    )
    summary = build(file, (*dossiers.seed_checks(file), check), as_of=AS_OF)
    assert summary.verification[0].verdict == "fail"
    assert summary.verification[0].consequence.code == "then_fail"


def test_figures_too_round_to_tell_are_no_test_that_passed():
    file = dossiers.seed_file()
    check = dossiers.Check(
        dossiers.Rule.SUM, dossiers.Verdict.OK, PART_2024, ("fact:5",), "480.3 + 503.8 = 1 000.0", "too_round"
    )
    before = build(file, dossiers.seed_checks(file), as_of=AS_OF)
    assert build(file, (*dossiers.seed_checks(file), check), as_of=AS_OF).verification == before.verification


def test_gaps_name_rounds_one_to_four_and_who_could_tell():
    gaps = {g.claim.code: g for g in dossiers.seed_summary().gaps}
    assert dict(gaps["rounds_missing"].claim.values) == {"first": 1, "last": 4}
    assert gaps["rounds_missing"].supplier.code == "ask_ministries"
    assert gaps["no_base"].claim.values["missing"] == PART_2023


def test_agreed_and_readiness_stay_different():
    labels = [line.label for line in dossiers.seed_summary().last_round]
    assert labels == ["held", "named", "agreed", "readiness"]


def test_roles_older_than_a_year_are_marked_as_not_rechecked():
    later = AS_OF.replace(year=2026)
    assert not any(p.stale for p in dossiers.seed_summary().who)
    assert all(p.stale for p in dossiers.seed_summary(as_of=later).who)


def test_people_carry_alias_and_side():
    cooreman = next(p for p in dossiers.seed_summary().who if p.name == "Jeroen Cooreman")
    assert cooreman.aliases == ("Jeroen Kooreman",)
    assert cooreman.country == "BE"


def test_officers_words_are_kept_and_never_invented():
    assert dossiers.seed_summary(texts={}).points == ()
    summary = dossiers.seed_summary()
    assert summary.points[0].text == "Welcome the continued dialogue of the two ministries."
    assert summary.points[0].refs
    assert summary.points[2].refs == ()


def test_what_they_may_raise_is_ranked_by_likelihood():
    raised = dossiers.seed_summary().they_may_raise
    assert [r.likelihood for r in raised] == ["certain", "possible"]
    assert raised[1].response == "The consulate has added two days a week."


def test_excluded_sections_cite_nothing():
    only = dossiers.seed_summary(include={Section.WHO})
    assert only.trade is None
    assert only.bottom_line == ()
    assert {n for p in only.who for n in p.refs} == {e.number for e in only.evidence}


def test_more_people_than_the_page_holds_are_counted():
    file = dossiers.seed_file()
    many = tuple(replace(file.people[0], id=n, name=f"Person {n}") for n in range(9))
    summary = build(replace(file, people=many), as_of=AS_OF)
    assert len(summary.who) == 6
    assert summary.left_out[Section.WHO] == 3


def test_sources_are_counted_by_side():
    assert dossiers.seed_summary().head.sources == (("KZ", 1), ("BE", 0))
    assert dossiers.seed_summary().head.id == "KZ-BE-0001"


def test_empty_dossier_gives_a_page_that_says_so():
    summary = build(dossiers.empty_file(), as_of=AS_OF)
    assert codes(summary.bottom_line) == ["line_no_round", "line_no_trade"]
    assert summary.evidence == ()
    assert codes(g.claim for g in summary.gaps) == ["no_figures", "no_round"]


@pytest.mark.parametrize(
    ("text", "quote", "sentence"),
    [
        ("Trade rose. It was 523.7 million in 2023. Then it fell.", "523.7", "It was 523.7 million in 2023. "),
        ("Title\nExports were 1.2 bn.\nMore", "1.2", "Exports were 1.2 bn.\n"),
        ("“We agree.” Exports grew.", "Exports", "Exports grew."),
    ],
)
def test_sentence_ends_at_a_stop_or_a_line_never_inside_a_number(text, quote, sentence):
    start = text.index(quote)
    assert sentence_at(text, Span(start, start + len(quote))).of(text) == sentence


def test_long_sentence_is_cut_to_its_facts_with_ellipses():
    words = " ".join(f"w{n}" for n in range(30))
    text = f"{words} 12.5 million and {words} 99 million end."
    spans = [Span(text.index(q), text.index(q) + len(q)) for q in ("12.5 million", "99 million")]
    quoted = quotation(text, spans)
    assert quoted.startswith("… ")
    assert "12.5 million … 99 million" in quoted
    assert len([w for w in quoted.split() if w != "…"]) <= QUOTED_WORDS


def test_check_of_one_article_does_not_deny_what_the_dossier_can_compare():
    file = dossiers.fuller_file()
    check = dossiers.Check(
        dossiers.Rule.YTD, dossiers.Verdict.NOT_COMPARABLE, PART_2024, ("fact:5",), "", "base_missing"
    )
    summary = build(file, (check,), as_of=AS_OF)
    assert "check" not in codes(n.claim for n in summary.verification)


def test_quotation_cut_within_its_fact_ends_with_an_ellipsis():
    text = " ".join(f"w{n}" for n in range(40)) + "."
    assert quotation(text, [Span(0, len(text))]).endswith("w19 …")


def test_commitment_is_quoted_from_its_verb_on():
    file = dossiers.seed_file()
    step = file.next_steps[0]
    start = step.span.start + step.quote.index("intensificare")
    noted = replace(step, notes=(dossiers.FieldNote("verb", Span(start, start + 13)),))
    summary = build(replace(file, next_steps=(noted,)), as_of=AS_OF)
    assert summary.last_round[-1].claim.values["quote"].text.startswith("… intensificare il dialogo")


def test_figures_of_other_editions_are_told_in_the_tables_unit():
    notes = [n for n in dossiers.fuller_summary().verification if n.claim.code == "vintage"]
    assert {n.claim.values["chosen"].amount.scale for n in notes} == {6}


def test_topics_lean_on_evidence_that_is_there_already():
    summary = dossiers.seed_summary()
    topics = next(f.claim for f in summary.background if f.claim.code == "topics")
    others = {n for f in summary.background if f.claim.code != "topics" for n in f.claim.refs}
    assert set(topics.refs) <= others


def test_a_commitment_that_two_articles_tell_in_the_same_words_stands_once_with_both():
    file = dossiers.seed_file()
    step = file.next_steps[0]
    again = replace(step, id=902)
    sources = {**file.sources, again.key: file.sources[step.key]}
    summary = build(replace(file, next_steps=(step, again), sources=sources), as_of=AS_OF)
    (claim,) = (line.claim for line in summary.last_round if line.label == "agreed")
    assert set(claim.keys) >= {step.key, again.key}


def test_two_commitments_of_one_verb_stay_two():
    file = dossiers.seed_file()
    step = file.next_steps[0]
    other = replace(step, id=902, quote="concordato di aprire un consolato")
    sources = {**file.sources, other.key: file.sources[step.key]}
    summary = build(replace(file, next_steps=(step, other), sources=sources), as_of=AS_OF)
    assert [line.label for line in summary.last_round].count("agreed") == 2


def test_commitments_of_another_article_are_background_and_not_of_the_last_round():
    file = dossiers.seed_file()
    source = next(s for s in dossiers.fuller_file().sources.values() if s.article == 2)
    make = dossiers.Maker(2, dossiers.ENGLISH, source, ReviewStatus.PROPOSED, 500)
    other = make.fact(FactKind.NEXT_STEP, "the ministry said", NextStep(StepVerb.AGREED))
    file = replace(file, next_steps=(*file.next_steps, other), sources={**file.sources, **make.sources})
    summary = build(file, as_of=AS_OF)
    assert other.key not in {k for line in summary.last_round for k in line.claim.keys}
    told = [f.claim for f in summary.background if other.key in f.claim.keys]
    assert codes(told) == ["step_elsewhere"]
    assert set(told[0].refs) <= {e.number for e in summary.evidence}


def looking_back(when: When | None, status: EventStatus = EventStatus.HELD):
    """The seed's dossier, its article now telling first of another meeting and of the fifth round only later on."""
    file = dossiers.seed_file()
    told = file.events[0]
    mention = replace(told.event, kind=EventKind.MEETING, round=None, when=when, status=status)
    start = Span(0, 10)
    news = replace(told, id=901, span=start, payload=mention, notes=())
    sources = {**file.sources, "fact:901": file.sources[told.key]}
    return replace(file, events=(news, *file.events), sources=sources)


@pytest.mark.parametrize("when", [None, When.day(dt.date(2024, 12, 9))])
def test_what_is_said_at_a_later_meeting_does_not_get_the_day_of_the_round_it_looks_back_on(when):
    summary = build(looking_back(when), as_of=AS_OF)
    round_day = dt.date(2024, 10, 18)
    said = [f for f in summary.background if f.claim.code.startswith(("said", "quoted", "topics"))]
    assert said
    assert not [f for f in said if f.day is not None and f.day.when.first == round_day]
    assert codes(line.claim for line in summary.last_round) == ["held"]


@pytest.mark.parametrize("when", [When.day(dt.date(2024, 10, 18)), When.year(2023)])
def test_what_is_said_at_the_round_has_its_day_whatever_else_was_held_by_then(when):
    summary = build(looking_back(when), as_of=AS_OF)
    said = [f for f in summary.background if f.claim.code.startswith(("said", "quoted", "topics"))]
    assert {f.day.when.first for f in said} == {dt.date(2024, 10, 18)}
    assert "named" in codes(line.claim for line in summary.last_round)


def test_every_row_with_a_change_cites_its_base_even_when_the_base_is_not_shown():
    summary = dossiers.fuller_summary()
    changed = [r for r in summary.trade.rows if r.change is not None and r.change.percent is not None]
    assert changed
    for row in changed:
        cited = {k for n in row.refs for k in summary.evidence[n - 1].keys}
        assert row.change.base_keys
        assert set(row.change.base_keys) <= cited


def test_evidence_of_the_round_quotes_its_date_and_place():
    file = dossiers.seed_file()
    event = file.events[0]
    words = "quinto round di consultazioni politiche"
    text, start = dossiers.ITALIAN, dossiers.ITALIAN.index(words)
    notes = (*event.notes, FieldNote("city", Span(text.index("Bruxelles", start), text.index("Bruxelles", start) + 9)))
    at = text.index("18 ottobre")
    notes = (*(n for n in notes if n.field != "when"), FieldNote("when", Span(at, at + 10), Certainty.INFERRED, "x"))
    shorter = replace(event, span=Span(start, start + len(words)), quote=words, notes=notes)
    summary = build(replace(file, events=(shorter,)), as_of=AS_OF, article_texts={1: text})
    told = [e.quotation for e in summary.evidence if event.key in e.keys]
    assert len(told) == 1
    assert "il 18 ottobre a Bruxelles" in told[0]


def test_a_format_nobody_stated_is_not_printed():
    file = dossiers.seed_file()
    assert "format" in build(file, as_of=AS_OF).last_round[0].claim.values
    guessed = FieldNote("format", None, Certainty.INFERRED, "venue_named")
    event = replace(file.events[0], notes=(*file.events[0].notes, guessed))
    summary = build(replace(file, events=(event,)), as_of=AS_OF)
    assert "format" not in summary.last_round[0].claim.values


def test_background_and_last_source_say_that_the_year_of_the_day_is_inferred():
    summary = dossiers.seed_summary()
    assert {f.day.bracket for f in summary.background if f.day is not None} == {"year"}
    assert {p.known.bracket for p in summary.who} == {"year"}


def test_year_before_the_newest_is_a_gap_once_its_figure_is_rejected():
    file = dossiers.seed_file()
    lacking = [g.claim.values.get("missing") for g in build(file, as_of=AS_OF).gaps]
    assert Y2022 not in lacking
    rest = tuple(f for f in file.figures if f.figure.period != Y2022)
    lacking = [g.claim.values.get("missing") for g in build(replace(file, figures=rest), as_of=AS_OF).gaps]
    assert Y2022 in lacking


def told_twice(payload_of, first_of):
    """The seed's dossier with one of its facts told by a second article, as `payload_of` makes it."""
    file = dossiers.seed_file()
    fact = first_of(file)
    source = replace(
        file.sources[fact.key],
        article=2,
        title="The other paper",
        publisher="Other Gazette",
        published=dt.date(2024, 11, 5),
    )
    again = replace(fact, id=900, article=2, payload=payload_of(fact), notes=())
    return file, replace(file, sources={**file.sources, "fact:900": source}), again


def test_one_figure_with_two_sources_cites_both_and_is_one_row():
    file, told, again = told_twice(
        lambda f: f.figure, lambda file: next(f for f in file.figures if f.figure.period == PART_2024)
    )
    summary = build(replace(told, figures=(*file.figures, again)), (), {}, as_of=AS_OF)
    row = next(r for r in summary.trade.rows if r.period == PART_2024)
    titles = {summary.evidence[n - 1].title for n in row.refs}
    assert "The other paper" in titles
    assert len(titles) == 2
    assert Sign.DIFFERS not in row.signs


def test_another_date_of_the_round_is_a_note_with_both_sources():
    def later(fact):
        return replace(fact.event, when=When.day(dt.date(2024, 10, 17)), city="Ghent")

    file, told, again = told_twice(later, lambda file: file.events[0])
    summary = build(replace(told, events=(*file.events, again)), (), {}, as_of=AS_OF)
    found = {n.claim.code: n for n in summary.verification}
    assert {"event_date_differs", "event_city_differs"} <= set(found)
    sources = {found["event_date_differs"].claim.values[k].name for k in ("source", "other_source")}
    assert "Other Gazette" in sources


# --- a dossier that holds articles of other countries as well -------------------------------------


def of_others(file, reporter: str, partner: str):
    """The file with all its figures told of two other countries."""
    figures = tuple(replace(f, payload=replace(f.figure, reporter=reporter, partner=partner)) for f in file.figures)
    return replace(file, figures=figures)


def met(file, *parties: str):
    """The file with its round told of these countries."""
    events = tuple(replace(f, payload=replace(f.event, parties=parties)) for f in file.events)
    return replace(file, events=events)


@pytest.mark.parametrize("parties", [("EC", "PE"), ("CN", "KZ")])
def test_a_meeting_of_others_is_not_the_pairs_round_and_is_told_with_their_names(parties):
    summary = build(met(dossiers.seed_file(), *parties), as_of=AS_OF)
    assert codes(summary.bottom_line)[0] == "line_no_round"
    assert summary.head.title.code == "title"
    assert summary.last_round == ()
    told = next(f.claim for f in summary.background if f.claim.code == "fragment")
    assert [country.code for country in told.values["parties"]] == list(parties)


@pytest.mark.parametrize("parties", [(), ("KZ",), ("BE", "KZ"), ("BE", "DE", "KZ")])
def test_a_meeting_that_the_pair_was_at_is_its_round(parties):
    summary = build(met(dossiers.seed_file(), *parties), as_of=AS_OF)
    assert codes(summary.bottom_line)[0] == "line_round"
    assert summary.last_round


def test_trade_of_others_is_not_printed_as_the_pairs():
    file = of_others(dossiers.seed_file(), "KZ", "DE")
    summary = build(file, as_of=AS_OF)
    assert codes(summary.bottom_line) == ["line_round", "line_no_trade"]
    assert summary.trade is None
    assert "no_figures" in codes(g.claim for g in summary.gaps)


def test_trade_of_others_that_is_asked_for_stands_under_its_own_name():
    file = of_others(dossiers.seed_file(), "KZ", "DE")
    asked = next(iter(file.series()))
    summary = build(file, as_of=AS_OF, series=asked)
    assert (summary.trade.series.reporter, summary.trade.series.partner) == ("KZ", "DE")
    assert codes(summary.bottom_line) == ["line_round", "line_no_trade"]


def test_of_many_checks_of_others_trade_the_worst_stand_and_the_rest_are_counted():
    file = of_others(dossiers.seed_file(), "PE", "EC")
    keys = tuple(f.key for f in file.figures)
    passed = [Check(Rule.SUM, Verdict.OK, Y2023, keys[:3], f"{n} + 1 = {n + 1}") for n in range(9)]
    failed = [Check(Rule.SUM, Verdict.FAIL, Y2023, keys[:3], f"{n} + 1 = {n}") for n in range(2)]
    summary = build(file, [*passed, *failed], as_of=AS_OF)
    told = [n.verdict for n in summary.verification if n.claim.code == "check"]
    assert told == ["fail"] * 2 + ["ok"] * (OTHERS_TRADE - 2)
    assert summary.left_out[Section.VERIFICATION] == 11 - OTHERS_TRADE


def test_every_open_check_of_the_pairs_own_trade_is_told():
    file = dossiers.seed_file()
    keys = tuple(f.key for f in file.figures)
    failed = [Check(Rule.SUM, Verdict.FAIL, Y2023, keys[:3], f"{n} + 1 = {n}") for n in range(30)]
    summary = build(file, failed, as_of=AS_OF)
    assert sum(n.claim.code == "check" for n in summary.verification) == 30
    assert Section.VERIFICATION not in summary.left_out


def test_the_pairs_own_series_comes_before_one_of_others_with_more_periods():
    file = dossiers.seed_file()
    own = next(iter(file.series()))
    series = {SeriesKey("KZ", "DE", "USD"): (), own: ()}
    assert ranked_series({**series, SeriesKey("BE", "KZ", "USD"): ()}, file.dossier) == [
        own,
        SeriesKey("BE", "KZ", "USD"),
        SeriesKey("KZ", "DE", "USD"),
    ]


def test_whole_figures_get_no_decimal_place_that_nobody_printed():
    file = dossiers.seed_file()
    whole = tuple(
        replace(
            f, payload=replace(f.figure, amount=replace(f.figure.amount, digits=f.figure.amount.digits.split(".")[0]))
        )
        for f in file.figures
    )
    assert build(replace(file, figures=whole), as_of=AS_OF).trade.places == 0
    assert build(file, as_of=AS_OF).trade.places == 1
    assert build(replace(file, figures=whole), as_of=AS_OF).bottom_line[1].values["amount"].amount.digits == "523"


def add_of_others(file, reporter: str, partner: str, article: int = 77):
    """The file with the same figures told of two other countries by an article of theirs."""
    figures = of_others(file, reporter, partner).figures
    moved = tuple(replace(f, id=f.id + 1000, article=article) for f in figures)
    told = {f.key: replace(file.sources[old.key], article=article) for f, old in zip(moved, figures, strict=True)}
    return replace(file, figures=file.figures + moved, sources={**file.sources, **told})


def test_figures_that_the_partner_reports_of_others_do_not_fill_the_gap_of_its_own():
    file = add_of_others(dossiers.seed_file(), "BE", "GE")
    summary = build(file, as_of=AS_OF)
    lacking = next(g.claim for g in summary.gaps if g.claim.code == "no_mirror")
    assert lacking.values["country"].code == "BE"


def test_trade_of_others_does_not_hide_that_one_side_alone_tells_the_pairs():
    file = dossiers.seed_file()
    summary = build(add_of_others(file, "BE", "GE"), as_of=AS_OF)
    told = next(n.claim for n in summary.verification if n.claim.code == "one_sided")
    assert told.values["side"].code == "KZ"
    assert told.values["count"] == len(file.figures)


def told_by_others(file, parties=("BE", "GE"), article: int = 77):
    """The file with an article of others that tells the same steps, words and topics, after a round of theirs."""

    def moved(facts):
        return tuple(replace(f, id=f.id + 1000, article=article) for f in facts)

    events = tuple(replace(f, payload=replace(f.event, parties=parties)) for f in moved(file.events))
    added = {
        "next_steps": moved(file.next_steps),
        "quotations": moved(file.quotations),
        "topics": moved(file.topics),
        "events": events,
    }
    sources = {
        f.key: replace(file.sources[f"fact:{f.id - 1000}"], article=article) for some in added.values() for f in some
    }
    families = {name: getattr(file, name) + some for name, some in added.items()}
    return replace(file, **families, sources={**file.sources, **sources})


def test_what_others_agreed_said_and_spoke_of_is_told_with_their_names():
    summary = build(told_by_others(dossiers.seed_file()), as_of=AS_OF)
    claims = [item.part.claim for item in summary.items[Section.BACKGROUND]]
    theirs = [c for c in claims if any(int(key.rpartition(":")[2]) > 1000 for key in c.keys)]
    assert {c.code for c in theirs} == {"fragment", "step_elsewhere", "said_translated", "topics"}
    assert all([country.code for country in c.values["parties"]] == ["BE", "GE"] for c in theirs)
    own = [c for c in claims if c not in theirs]
    assert {c.code for c in own} == {"said_translated", "topics"}
    assert not any("parties" in c.values for c in own)


@pytest.mark.parametrize("parties", [(), ("BE",)])
def test_a_meeting_that_names_no_two_parties_is_theirs_in_an_article_of_others(parties):
    file = told_by_others(dossiers.seed_file())
    theirs = file.events[-1]
    later = EventMention(EventKind.CONSULTATIONS, 9, When.day(dt.date(2024, 11, 30)), "Tbilisi", parties=parties)
    loose = replace(theirs, id=2000, payload=later)
    file = replace(file, events=(*file.events, loose), sources={**file.sources, loose.key: file.sources[theirs.key]})
    assert build(file, as_of=AS_OF).head.title.values["round"].number == 5
    known = next(e for e in file.merged_events() if e.key == loose.key)
    assert known.parties == ("BE", "GE")


def test_a_meeting_that_names_no_parties_is_the_pairs_where_its_article_tells_of_the_pair():
    file = dossiers.seed_file()
    held = file.events[0]
    foreign = replace(held, id=2000, payload=replace(held.event, kind=EventKind.MEETING, parties=("CN", "KZ")))
    loose = replace(held, payload=replace(held.event, parties=()))
    sources = {**file.sources, foreign.key: file.sources[held.key]}
    file = replace(file, events=(foreign, loose), sources=sources)
    assert file.others() == {}
    assert codes(build(file, as_of=AS_OF).bottom_line)[0] == "line_round"


def test_of_an_article_without_a_meeting_the_two_sides_of_its_trade_are_whose_it_is():
    file = dossiers.seed_file()
    theirs = add_of_others(file, "BY", "KZ")
    assert theirs.others() == {77: ("BY", "KZ")}
    both = tuple(replace(f, id=f.id + 3000, article=77) for f in file.participants)
    assert replace(theirs, participants=file.participants + both).others() == {}


def test_people_whom_articles_of_others_alone_name_come_last_with_whose_meeting_it_was():
    file = told_by_others(dossiers.seed_file())
    named = replace(file.participants[0], id=2000, article=77)
    stranger = Person(9, "Anneleen Verstraeten", "BE", (), (Role("directrice", None, None, named.key),))
    elsewhere = replace(file.participants[0], id=2001, article=78)
    other = Person(10, "Katrien Verhelst", "BE", (), (Role("director", None, None, elsewhere.key),))
    source = file.sources[file.participants[0].key]
    told = {named.key: replace(source, article=77), elsewhere.key: replace(source, article=78)}
    file = replace(file, people=(stranger, other, *file.people), sources={**file.sources, **told})
    who = build(file, as_of=AS_OF).who
    assert [p.name for p in who] == ["Roman Vassilenko", "Jeroen Cooreman", "Katrien Verhelst", "Anneleen Verstraeten"]
    assert [p.parties for p in who] == [(), (), (), ("BE", "GE")]


def test_a_date_of_what_others_agreed_does_not_fill_the_gap_of_the_pairs_dates():
    file = told_by_others(dossiers.seed_file())
    *own, theirs = file.next_steps
    dated = replace(theirs, payload=replace(theirs.payload, when=When.day(dt.date(2025, 3, 1))))
    summary = build(replace(file, next_steps=(*own, dated)), as_of=AS_OF)
    assert "steps_undated" in codes(item.part.claim for item in summary.items[Section.GAPS])


@pytest.mark.parametrize(("partner", "warned"), [("BE", 1), (None, 1), ("DE", 0)])
def test_the_trade_table_warns_of_failed_checks_that_can_be_of_its_figures(partner, warned):
    file = dossiers.seed_file()
    first = file.figures[0]
    told = replace(first, id=900, payload=replace(first.figure, reporter="KZ", partner=partner))
    file = replace(file, figures=(*file.figures, told), sources={**file.sources, told.key: file.sources[first.key]})
    failed = [Check(Rule.SUM, Verdict.FAIL, Y2023, (told.key,), "1 + 1 = 3")]
    summary = build(file, failed, as_of=AS_OF)
    assert summary.failed_checks == 1
    assert summary.pairs_failed_checks == warned


def test_a_gap_in_the_sessions_of_a_commission_does_not_pass_for_one_of_the_consultations():
    file = dossiers.seed_file()
    told = file.events[0]
    session = replace(told.event, kind=EventKind.COMMISSION, round=8)
    file = replace(file, events=(*file.events, replace(told, id=903, payload=session)), sources={
        **file.sources, "fact:903": file.sources[told.key],
    })  # fmt: skip
    gaps = [g.claim for g in build(file, as_of=AS_OF).gaps]
    said = [
        "".join(str(run["t"]) for run in Wording(words_of("en")).claim(c, short=True))
        for c in gaps
        if "missing" in c.code
    ]
    assert "Rounds 1–4: dates, places, outcomes" in said
    assert "Rounds 1–7 (joint commission): dates, places, outcomes" in said


def test_the_first_lines_state_no_change_from_a_part_that_may_not_be_all():
    """Five million of rice read as all imports beside 280 million the year before."""
    for status, doubted in ((ReviewStatus.PROPOSED, True), (ReviewStatus.CONFIRMED, False)):
        file = small_imports(status)
        summary = build(file, as_of=AS_OF)
        row = next(r for r in summary.trade.rows if r.period == Y2023)
        assert (row.total is None) is doubted
        assert (row.balance is None) is doubted
        told = [c for c in summary.bottom_line if c.values.get("period") == Y2023]
        assert (not told) is doubted


def small_imports(status: ReviewStatus):
    """Exports and imports of 2022 and 2023 without their totals, the imports of 2023 a fiftieth of those before."""
    make = dossiers.italian_maker(status)
    quotes = ("523.7", "220.7", "303", "514.9")
    flows = (Flow.EXPORTS, Flow.IMPORTS, Flow.EXPORTS, Flow.IMPORTS)
    sums = ("234.0", "280.9", "220.7", "5.0")
    periods = (Y2022, Y2022, Y2023, Y2023)
    figures = [make.figure(q, f, s, p) for q, f, s, p in zip(quotes, flows, sums, periods, strict=True)]
    file = dossiers.seed_file(status)
    return replace(file, figures=tuple(figures), sources={**file.sources, **make.sources})


# --- certain goods -------------------------------------------------------------------------------


def of_goods(file, *products: str | None):
    """The file with its figures told of certain goods, in turn; its inferred reporter is stated."""
    figures = (
        replace(f, notes=(), payload=replace(f.figure, product=products[n % len(products)]))
        for n, f in enumerate(file.figures)
    )
    return replace(file, figures=tuple(figures))


def worded(claims, language: str = "en") -> list[str]:
    said = Wording(words_of(language))
    return [said.text(c).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ") for c in claims]


def test_figures_of_certain_goods_are_told_where_none_of_all_trade_are():
    summary = build(of_goods(dossiers.seed_file(), "cocoa", "tea", "wine"), as_of=AS_OF)
    assert codes(summary.bottom_line) == ["line_round", "line_no_total", "line_goods", "line_goods"]
    assert worded(summary.bottom_line)[1:] == [
        "No figures of all trade between Kazakhstan and Belgium are on file.",
        "Total trade of tea in January–August 2024: USD 289 million.",
        "Imports of cocoa in January–August 2024 (Belgium → Kazakhstan): USD 174.7 million.",
    ]
    assert summary.trade is None
    assert all(c.keys and c.refs and c.signs == (Sign.PROPOSED,) for c in summary.bottom_line[2:])


def test_one_figure_of_goods_that_two_articles_tell_stands_once_and_says_where_they_differ():
    file = of_goods(dossiers.seed_file(), "cocoa")
    exports = next(f for f in file.figures if f.figure.flow is Flow.EXPORTS)
    again, other = replace(exports, id=90), replace(exports, id=91)
    other = replace(other, payload=replace(other.figure, amount=Amount("200.1", 6, "USD")))
    sources = {**file.sources, again.key: file.sources[exports.key], other.key: file.sources[exports.key]}
    told = build(replace(file, figures=(exports, again), sources=sources), as_of=AS_OF).bottom_line[-1]
    assert told.keys == (exports.key, again.key)
    assert Sign.DIFFERS not in told.signs
    told = build(replace(file, figures=(other, exports), sources=sources), as_of=AS_OF).bottom_line[-1]
    assert told.keys == (exports.key,)
    assert Sign.DIFFERS in told.signs


@pytest.mark.parametrize("left", ["rejected", "target", "others", "all trade"])
def test_goods_that_do_not_count_are_not_told(left):
    file = of_goods(dossiers.seed_file(), None if left == "all trade" else "cocoa")
    if left == "rejected":
        figures = tuple(replace(f, status=ReviewStatus.REJECTED) for f in file.figures)
        file = replace(file, figures=figures)
    elif left == "target":
        figures = tuple(replace(f, payload=replace(f.figure, status=FigureStatus.TARGET)) for f in file.figures)
        file = replace(file, figures=figures)
    elif left == "others":
        file = of_others(file, "KZ", "DE")
    told = codes(build(file, as_of=AS_OF).bottom_line)
    assert "line_goods" not in told
    assert ("line_no_trade" in told) is (left != "all trade")


def test_a_table_of_goods_alone_is_no_empty_file():
    row = replace(dossiers.observation(1, Flow.EXPORTS, Y2023, "84120.5"), product="1801")
    summary = build(replace(dossiers.empty_file(), table_observations=(row,)), as_of=AS_OF)
    assert codes(summary.bottom_line) == ["line_no_round", "line_no_trade"]
    own = replace(row, reporter="NL", partner="UZ")
    summary = build(replace(dossiers.empty_file(), table_observations=(own,)), as_of=AS_OF)
    assert codes(summary.bottom_line) == ["line_no_round", "line_no_total"]


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "kk", "nl", "ru"])
def test_goods_are_told_in_every_language_of_the_page(language):
    lines = worded(build(of_goods(dossiers.seed_file(), "какао"), as_of=AS_OF).bottom_line, language)
    assert len(lines) == 4
    assert all("какао" in line and "2024" in line for line in lines[2:])


# --- parts of a year -----------------------------------------------------------------------------


def test_a_half_year_after_the_last_year_is_told_as_any_part_of_one_is():
    file = dossiers.seed_file()
    half, before, quarter = Period.months_of(2024, 1, 6), Period.months_of(2023, 1, 6), Period.months_of(2024, 4, 6)

    def told(n: int, period: Period, digits: str):
        fact = next(f for f in file.figures if f.figure.period == PART_2024 and f.figure.flow is Flow.TURNOVER)
        return replace(fact, id=n, payload=replace(fact.figure, period=period, amount=Amount(digits, 6, "USD")))

    years = tuple(f for f in file.figures if f.figure.period in (Y2022, Y2023))
    more = (told(91, half, "240"), told(92, before, "200"), told(93, quarter, "120"))
    sources = {**file.sources, **{f.key: next(iter(file.sources.values())) for f in more}}
    summary = build(replace(file, figures=years + more, sources=sources), as_of=AS_OF)
    newest = summary.bottom_line[-1]
    assert (newest.code, newest.values["period"], newest.values["base"]) == ("line_change", half, before)
    assert round(newest.values["percent"].value) == 20
    sheet = build(replace(file, figures=years + more, sources=sources), as_of=AS_OF, include={Section.TIMELINE})
    assert [r.period_row.period for r in sheet.timeline.rows] == [Y2022, Y2023, half]
    assert [g.partial for g in sheet.timeline.chart.groups] == [False, False, True]
