"""The sample dossier: what an officer sees at first launch, and that it goes in one step."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.core.checks import Rule, Verdict, checks_of
from briefing.core.comparison import Obstacle, comparisons
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import ARTICLE, SeriesKey
from briefing.ingest.importing import import_paths
from briefing.ingest.sample import install_sample, remove_sample
from briefing.storage import articles, dossiers, facts
from tests.ingest.conftest import ITALIAN, put

KAZAKH = SeriesKey("KZ", "BE", "USD")
PART_2024, PART_2023 = Period.months_of(2024, 1, 8), Period.months_of(2023, 1, 8)


@pytest.fixture
def file(library):
    install_sample(library)
    return dossiers.dossier_file(library, "KZ-BE")


def row(file, period):
    return next(r for r in file.series()[KAZAKH] if r.period == period)


def stated(row, flow):
    cell = row.cells[flow]
    return sorted(o.amount.digits for o in (cell.chosen, *cell.others) if o.source == ARTICLE)


def test_the_dossier_is_kazakhstan_and_belgium_and_marked_as_sample(file):
    assert (file.dossier.title, file.dossier.sample) == ("Kazakhstan–Belgium", True)
    assert [(a.language, a.sample) for a in file.articles] == [("it", True), ("en", True)]


def test_round_five_in_brussels_is_known_and_its_year_is_marked_as_inferred(file):
    (fifth,) = [e for e in file.merged_events() if e.round is not None]
    assert (fifth.round, fifth.when.first, fifth.city, fifth.country) == (5, dt.date(2024, 10, 18), "Brussels", "BE")
    assert fifth.certainty == "inferred"


def test_both_heads_of_delegation_are_known_with_their_side(file):
    assert {("Roman Vassilenko", "KZ"), ("Jeroen Cooreman", "BE")} <= {(p.name, p.country) for p in file.people}


def test_the_articles_give_three_periods_with_their_figures(file):
    assert stated(row(file, Period.year(2023)), Flow.TURNOVER) == ["523.7"]
    assert stated(row(file, Period.year(2023)), Flow.EXPORTS) == ["220.7"]
    assert stated(row(file, Period.year(2023)), Flow.IMPORTS) == ["303.0"]
    assert stated(row(file, PART_2024), Flow.TURNOVER) == ["289.0"]
    assert stated(row(file, PART_2024), Flow.EXPORTS) == ["114.3"]
    assert stated(row(file, PART_2024), Flow.IMPORTS) == ["174.7"]
    assert stated(row(file, PART_2023), Flow.TURNOVER) == ["375.3"]


def test_the_two_values_of_2022_stand_side_by_side(file):
    assert stated(row(file, Period.year(2022)), Flow.TURNOVER) == ["514.5", "514.9"]


def test_like_for_like_trade_fell_by_23_per_cent_across_two_publications(file):
    (found,) = [c for c in comparisons(file.series()[KAZAKH]) if c.now == PART_2024]
    assert found.refused is None
    assert round(found.growth.percent, 1) == -23
    assert found.growth.editions_differ


def test_without_the_second_report_the_comparison_is_refused_and_the_missing_figure_named(library):
    import_paths(library, put(library.path.parent, ITALIAN))
    file = dossiers.dossier_file(library, "KZ-BE")
    (found,) = [c for c in comparisons(file.series()[KAZAKH]) if c.now == PART_2024]
    assert (found.refused.obstacle, found.refused.missing) == (Obstacle.MONTHS, PART_2023)


def test_the_series_of_both_sides_are_there_with_their_places(file):
    years = [r.period.first.year for r in file.series()[KAZAKH] if r.period.is_full_year]
    assert years == [2018, 2019, 2020, 2021, 2022, 2023]
    assert len(file.series()[SeriesKey("BE", "KZ", "EUR")]) == 68
    assert all(o.locator.startswith("row ") and o.file for o in file.table_observations)
    assert {o.source for o in file.table_observations} == {"kz_bns", "comext"}


def test_the_sums_of_the_article_hold(library):
    install_sample(library)
    checks = checks_of(facts.facts_of(library, 1))
    assert [c.verdict for c in checks if c.rule is Rule.SUM] == [Verdict.OK, Verdict.OK]
    assert not [c for c in checks if c.verdict is Verdict.FAIL]


def test_nothing_comes_from_the_furniture_of_the_pages(library, file):
    for head in file.articles:
        article = articles.article(library, head.id)
        assert article.excluded
        for fact in facts.facts_of(library, head.id):
            assert not any(b.span.overlaps(fact.span) for b in article.excluded), fact


def test_the_second_report_names_its_address(library, file):
    sources = {articles.article(library, a.id).source_url for a in file.articles}
    assert any(s and s.startswith("https://timesca.com/") for s in sources)


def test_installing_twice_changes_nothing(library, file):
    before = library.last_seq()
    assert not install_sample(library)
    assert library.last_seq() == before


def test_the_sample_goes_in_one_step_and_comes_back_by_undo(library, file):
    change = remove_sample(library)
    assert change
    assert dossiers.dossiers(library) == ()
    assert articles.article_heads(library) == ()
    assert install_sample(library)
    assert [d.id for d in dossiers.dossiers(library)] == ["KZ-BE"]


def test_a_library_file_of_the_users_own_survives_the_removal(library, file):
    own = library.path.parent / "own.txt"
    own.write_text("A note\nKazakhstan and Belgium met in Brussels on 3 March 2025.\n")
    import_paths(library, [own], dossier=("KZ", "BE"))
    remove_sample(library)
    assert [h.title for h in articles.article_heads(library)] == ["A note"]
    assert [d.id for d in dossiers.dossiers(library)] == ["KZ-BE"]
