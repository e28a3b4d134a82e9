"""The shared sample files, where they are beside this checkout: what their README says of each is what is read."""

from collections import Counter
from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.core.trade import series_of
from briefing.ingest.documents import Unreadable
from briefing.ingest.importing import import_paths
from briefing.ingest.report import Status
from briefing.ingest.tables import read_table
from briefing.storage import observations
from briefing.storage.library import Library

PAIR = {"pair:": "KZ-BE"}
READ = {
    "baci-csv/BACI_HS92_Y1998_V202401b-excerpt.csv": ("baci", 4, 0),
    "baci-csv/BACI_HS92_Y2022_V202401b-excerpt.csv": ("baci", 12, 0),
    "comext-relational-view/be-exports-to-kz-monthly.csv": ("comext_monthly", 68, 0),
    "comext-relational-view/eu-exports-to-kz-2024-07-quoted.csv": ("comext_relational", 30, 0),
    "comext-relational-view/eu-exports-to-kz-2024-08.csv": ("comext_relational", 31, 0),
    "comext-relational-view/eu27-exports-by-partner-annual-excerpt.csv": ("comext_relational", 6, 0),
    "comtrade-csv/kz-be-annual.csv": ("comtrade", 14, 0),
    "comtrade-csv/kz-be-monthly-2024.csv": ("comtrade", 16, 0),
    "comtrade-csv/trailing-comma-latin1.csv": ("comtrade", 3, 0),
    "comtrade-json/kz-be-2023-preview-no-descriptions.json": ("comtrade", 2, 0),
    "comtrade-json/kz-be-annual.json": ("comtrade", 14, 0),
    "comtrade-legacy-csv/comtrade-22col.csv": ("comtrade_legacy", 6, 0),
    "comtrade-legacy-csv/comtrade-35col.csv": ("comtrade_legacy", 9, 0),
    "eurostat-json-stat/ds-045409-be-kz-flags.json": ("eurostat_json_stat", 10, 0),
    "eurostat-json-stat/ds-045409-eu27-us-total-2024-01-02.json": ("eurostat_json_stat", 2, 0),
    "eurostat-sdmx-csv/ds-045409-be-kz-sdmx30.csv": ("eurostat_sdmx_csv", 9, 0),
    "eurostat-sdmx-csv/ds-045409-be-kz.csv": ("eurostat_sdmx_csv", 75, 0),
    "eurostat-sdmx-csv/ext_lt_maineu-kz-illustrative.csv": ("eurostat_sdmx_csv", 8, 0),
    "eurostat-tsv/ds-045409-be-kz-flags.tsv": ("eurostat_tsv", 16, 0),
    "eurostat-tsv/ds-045409-be-kz-flags.tsv.gz": ("eurostat_tsv", 16, 0),
    "eurostat-tsv/ds-045409-de-us-m-2026-06-07.tsv": ("eurostat_tsv", 6, 0),
    "handmade/excel-fr-nbsp-utf8bom.csv": ("handmade", 4, 0),
    "handmade/excel-it-semicolon-cp1252.csv": ("handmade", 9, 0),
    "handmade/excel-ru-semicolon-cp1251.csv": ("handmade", 9, 0),
    "handmade/long-excel-dates.xlsx": ("handmade", 16, 0),
    "handmade/quarterly-fiscal.csv": ("handmade", 2, 2),
    "handmade/simple-en.csv": ("handmade", 7, 0),
    "handmade/tab-utf16.txt": ("handmade", 3, 0),
    "handmade/titles-merged-formulas-hidden.xlsx": ("handmade", 5, 0),
    "handmade/wide-numbers-as-text.xlsx": ("handmade", 8, 8),
    "imf-imts-dots/compactdata-dot.json": ("imf_compact", 2, 0),
    "imf-imts-dots/dot-panel.csv": ("imf_dots_panel", 12, 0),
    "imf-imts-dots/dot-timeseries.csv": ("imf_dots_series", 5, 0),
    "imf-imts-dots/imts-kz-be.csv": ("imf_imts", 9, 0),
    "kz-national-stats/kz-be-lu-annual-2018-2023.csv": ("kz_annual_list", 60, 0),
    "kz-national-stats/kz-trade-by-country-2019-excerpt.xls": ("national", 70, 0),
    "kz-national-stats/kz-trade-by-country-2022-excerpt.xls": ("national", 74, 0),
    "kz-national-stats/kz-trade-by-country-2023-excerpt.xlsx": ("national", 74, 0),
    "oec-csv/oec-bilateral-hs4.csv": ("oec", 3, 0),
    "wits-csv/advanced-query-kz-be.csv": ("wits_query", 13, 0),
    "wits-csv/by-hs6-product.csv": ("wits_query", 2, 0),
    "wits-csv/en_KAZ_AllYears_WITS_Trade_Summary.CSV": ("wits_summary", 29, 0),
}
"""Layout, values, rows that wait when the pair is known."""
REFUSED = {
    "baci-csv/country_codes_V202401b-excerpt.csv": "list of codes",
    "baci-csv/product_codes_HS92_V202401b-excerpt.csv": "list of codes",
    "comtrade-json/empty.json": "no data matched",
    "comtrade-json/rate-limit-429.json": "429",
    "comtrade-legacy-csv/comtrade-no-data.csv": "no data matched",
    "eurostat-json-stat/error-413.json": "413",
    "eurostat-json-stat/error-413-sdmx.xml": "413",
}


def read(shared, name):
    path = shared / "data" / name
    return read_table(path.read_bytes(), path.name, PAIR)


@pytest.mark.parametrize("name", READ)
def test_a_sample_is_read_as_its_readme_says(shared, name):
    found = read(shared, name)
    layout, values, waiting = READ[name]
    if name.endswith("wide-numbers-as-text.xlsx"):
        # No unit stands anywhere in it.
        assert {w.field for w in found.waiting} == {"unit"}
        values = 0
    assert (found.format, len(found.values), len(found.waiting)) == (layout, values, waiting)
    assert all(v.place for v in found.values)


@pytest.mark.parametrize("name", REFUSED)
def test_a_saved_error_among_the_samples_is_explained(shared, name):
    with pytest.raises(Unreadable, match=REFUSED[name]):
        read(shared, name)


def test_every_sample_is_accounted_for(shared):
    root = shared / "data"
    files = {
        str(p.relative_to(root)) for p in root.rglob("*") if p.is_file() and p.parent.name not in ("articles", "data")
    }
    assert files == READ.keys() | REFUSED.keys()


# --- the checks that the README asks for ---------------------------------------------------------


@pytest.fixture
def desk(shared, tmp_path):
    with Library.open(tmp_path / "desk.briefing") as library:
        reports = []
        import_paths(library, [shared / "data" / "kz-national-stats"], dossier=("KZ", "BE"), report=reports.append)
        folders = [
            p for p in sorted((shared / "data").iterdir()) if p.is_dir() and p.name not in ("articles", "handmade")
        ]
        import_paths(library, folders, report=reports.append)
        yield library, reports


def series(library, source):
    found = [o for o in observations.observations(library, "KZ", "BE", products=False) if o.source == source]
    return series_of(found)


def of(rows, period, flow):
    return next(r for r in rows if r.period == period).value(flow)


def test_the_national_figures_are_exact_and_agree_with_comtrade_within_rounding(desk):
    library, _ = desk
    (national,) = series(library, "kz_bns").values()
    assert of(national, Period.year(2022), Flow.TURNOVER) == Decimal("514897933.27")
    assert of(national, Period.year(2023), Flow.TURNOVER) == Decimal("523561867.16")
    assert of(national, Period.year(2023), Flow.EXPORTS) + of(national, Period.year(2023), Flow.IMPORTS) == Decimal(
        "523561867.16"
    )
    for source in ("comtrade", "wits", "imf_imts", "imf_dots"):
        (rows,) = (r for k, r in series(library, source).items() if k.reporter == "KZ")
        for row in rows:
            if row.period.is_full_year and row.period.first.year >= 2018:
                for flow in (Flow.EXPORTS, Flow.IMPORTS):
                    value = row.value(flow)
                    if value is not None:
                        assert abs(value - of(national, row.period, flow)) <= 1, (source, row.period)


def test_the_months_of_comext_add_up_to_its_years_and_nothing_is_added_twice(desk):
    library, _ = desk
    found = [
        o
        for o in observations.observations(library, "BE", "KZ", both_ways=False, products=False)
        if o.source == "comext"
    ]
    (rows,) = series_of(found).values()
    months = {r.period: r.value(Flow.EXPORTS) for r in rows if r.period.frequency is Frequency.MONTH}
    years = {r.period: r.value(Flow.EXPORTS) for r in rows if r.period.is_full_year}
    assert len(months) == 68
    assert years[Period.year(2023)] == 514_910_209
    for year, value in years.items():
        assert sum(v for p, v in months.items() if year.contains(p)) == value
    assert sum(v for p, v in months.items() if p.first.year == 2024) == 418_349_964


def test_euro_of_2023_and_dollars_of_2022_stay_two_facts(desk):
    library, _ = desk
    found = series_of(observations.observations(library, "KZ", "BE", products=False))
    dollars = next(r for k, r in found.items() if (k.reporter, k.currency) == ("KZ", "USD"))
    euro = next(r for k, r in found.items() if (k.reporter, k.currency) == ("BE", "EUR"))
    assert round(of(dollars, Period.year(2022), Flow.TURNOVER) / 10**6, 1) == Decimal("514.9")
    assert round(of(euro, Period.year(2023), Flow.EXPORTS) / 10**6, 1) == Decimal("514.9")


def test_loading_every_sample_twice_changes_nothing(shared, desk):
    library, first = desk
    before = library.rows("SELECT count(*), max(obs_id) FROM observation")
    again = []
    folders = [p for p in sorted((shared / "data").iterdir()) if p.is_dir() and p.name not in ("articles", "handmade")]
    import_paths(library, folders, report=again.append)
    assert {r.status for r in again} == {Status.DUPLICATE, Status.SKIPPED}
    assert library.rows("SELECT count(*), max(obs_id) FROM observation") == before
    assert Counter(r.status for r in first)[Status.FAILED] == 0
