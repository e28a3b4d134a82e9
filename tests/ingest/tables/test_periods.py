"""Every notation of a period that the formats use, and none that they do not."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.period import Month, Period
from briefing.ingest.tables.periods import NotAPeriod, month_number, read_period

NOTATIONS = {
    "2024": ("2024-01", "2024-12"),
    " 2024 ": ("2024-01", "2024-12"),
    "202408": ("2024-08", "2024-08"),
    "2024-08": ("2024-08", "2024-08"),
    "2024M08": ("2024-08", "2024-08"),
    "2024-M08": ("2024-08", "2024-08"),
    "2024m8": ("2024-08", "2024-08"),
    "Aug. 2024": ("2024-08", "2024-08"),
    "August 2024": ("2024-08", "2024-08"),
    "202408-Aug. 2024": ("2024-08", "2024-08"),
    "202352-Jan.-Dec. 2023": ("2023-01", "2023-12"),
    "202352": ("2023-01", "2023-12"),
    "2024Q3": ("2024-07", "2024-09"),
    "2024-Q3": ("2024-07", "2024-09"),
    "Q3 2024": ("2024-07", "2024-09"),
    "T3 2024": ("2024-07", "2024-09"),
    "III кв. 2024": ("2024-07", "2024-09"),
    "3 квартал 2024 года": ("2024-07", "2024-09"),
    "2024-S1": ("2024-01", "2024-06"),
    "H1 2024": ("2024-01", "2024-06"),
    "I полугодие 2024 года": ("2024-01", "2024-06"),
    "gen.-ago. 2024": ("2024-01", "2024-08"),
    "janv.–août 2024": ("2024-01", "2024-08"),
    "янв–авг 2024": ("2024-01", "2024-08"),
    "января-августа 2024": ("2024-01", "2024-08"),
    "I–VIII 2024": ("2024-01", "2024-08"),
    "2024-01..2024-08": ("2024-01", "2024-08"),
    "2023-11..2024-02": ("2023-11", "2024-02"),
    "за январь-декабрь 2019 года": ("2019-01", "2019-12"),
    "за  2021 год": ("2021-01", "2021-12"),
    "2022 год": ("2022-01", "2022-12"),
    "Sept. 2024": ("2024-09", "2024-09"),
    "März 2024": ("2024-03", "2024-03"),
    "mrt 2024": ("2024-03", "2024-03"),
    "2022JAN": ("2022-01", "2022-01"),
    "Aralık 2024": ("2024-12", "2024-12"),
    "fev 2024": ("2024-02", "2024-02"),
    "09/2024": ("2024-09", "2024-09"),
    "9.2024": ("2024-09", "2024-09"),
    "2024/09": ("2024-09", "2024-09"),
    "1-9/2024": ("2024-01", "2024-09"),
    "9 месяцев 2024 года": ("2024-01", "2024-09"),
    "9M 2024": ("2024-01", "2024-09"),
    "Jan-Sep'24": ("2024-01", "2024-09"),
    "2024 (Jan.-Sept.)": ("2024-01", "2024-09"),
    "Q1-Q3 2024": ("2024-01", "2024-09"),
    "2024年1-9月": ("2024-01", "2024-09"),
    "1. Halbjahr 2024": ("2024-01", "2024-06"),
    "1-й квартал 2024": ("2024-01", "2024-03"),
    "3rd quarter of 2024": ("2024-07", "2024-09"),
    "2024-08-31": ("2024-08", "2024-08"),
    "2024-08-01 00:00:00": ("2024-08", "2024-08"),
}


@pytest.mark.parametrize("text", NOTATIONS)
def test_a_notation_names_its_months(text):
    period = read_period(text)
    assert (str(period.first), str(period.last)) == NOTATIONS[text]


@pytest.mark.parametrize(
    "text",
    [
        "", "n.d.", "Totale", "1234", "20", "2024-13", "202413", "2023/24", "2024-08-15", "jui 2024", "mardi 2024",
        "Aug–Jan 2024", "V–I 2024", "XIII–XIV 2024", "2024-08..2024-01", "2024..", "202408-Sep. 2024", "Q5 2024", "0.2024",
        "523.7", "2011/12", "13/2024", "9-1/2024", "13 months 2024", "Dec 24", "٢٠٢٤", "2024 2025",
    ],
)  # fmt: skip
def test_what_is_no_period_is_refused(text):
    with pytest.raises(NotAPeriod):
        read_period(text)


def test_an_excel_date_on_the_first_or_last_day_means_its_month():
    assert read_period(dt.date(2024, 2, 1)) == read_period(dt.date(2024, 2, 29)) == Period.months_of(2024, 2, 2)
    assert read_period(dt.datetime(2024, 2, 29)) == Period.months_of(2024, 2, 2)


def test_an_excel_date_inside_a_month_is_no_period():
    with pytest.raises(NotAPeriod):
        read_period(dt.date(2024, 2, 15))


def test_an_abbreviation_of_two_months_means_neither():
    assert month_number("jui") is None
    assert (month_number("juin"), month_number("juil.")) == (6, 7)


years = st.integers(1990, 2040)
months = st.integers(1, 12)
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
RUSSIAN = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
]
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]


@given(years, months)
def test_a_month_is_read_back_from_every_way_of_writing_it(year, month):
    wanted = Period.months_of(year, month, month)
    written = [
        f"{year}{month:02d}", f"{year}-{month:02d}", f"{year}M{month:02d}", f"{year}-M{month:02d}",
        f"{ENGLISH[month - 1]} {year}", f"{ENGLISH[month - 1][:3]}. {year}", f"{RUSSIAN[month - 1]} {year} года",
        f"{year}{month:02d}-{ENGLISH[month - 1][:3]}. {year}", wanted.start.isoformat(), wanted.end.isoformat(),
    ]  # fmt: skip
    assert {read_period(w) for w in written} == {wanted}


@given(years, months, months, st.sampled_from(["-", "–", " - ", "\u2011", "\u2212"]))
def test_a_run_of_months_is_read_back_from_every_way_of_writing_it(year, one, other, dash):
    first, last = sorted((one, other))
    wanted = Period.months_of(year, first, last)
    written = [
        f"{year}-{first:02d}..{year}-{last:02d}",
        f"{ENGLISH[first - 1][:3]}.{dash}{ENGLISH[last - 1][:3]}. {year}",
        f"за {RUSSIAN[first - 1]}{dash}{RUSSIAN[last - 1]} {year} года",
        f"{ROMAN[first - 1]}{dash}{ROMAN[last - 1]} {year}",
    ]
    assert {read_period(w) for w in written} == {wanted}


@given(years, st.integers(1, 4), st.integers(1, 2))
def test_quarters_and_halves_are_read_back(year, quarter, half):
    q = Period.months_of(year, quarter * 3 - 2, quarter * 3)
    h = Period.months_of(year, half * 6 - 5, half * 6)
    assert {read_period(w) for w in (f"{year}Q{quarter}", f"{year}-Q{quarter}", f"T{quarter} {year}")} == {q}
    assert read_period(f"{ROMAN[quarter - 1]} кв. {year}") == q
    assert {read_period(w) for w in (f"{year}-S{half}", f"H{half} {year}")} == {h}


@given(st.text(max_size=40))
def test_any_text_is_a_period_or_refused(text):
    try:
        period = read_period(text)
    except NotAPeriod:
        return
    assert Month(1900, 1) <= period.first <= period.last
