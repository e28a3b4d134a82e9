"""A year set against some months of another: all of it or the same months, by its size."""

import pytest

from briefing.core.period import Period
from tests.ingest.extract.making import figures, read


@pytest.mark.parametrize(("base", "period"), [("514.5", Period.year(2022)), ("360.2", Period.months_of(2022, 1, 8))])
def test_a_year_set_against_some_months_is_all_of_it_where_it_is_as_large(base, period):
    text = f"Trade between Kazakhstan and Belgium reached $375.3 million in January-August 2023, against ${base} million in 2022."
    found = figures(read(text, "en"))
    told = [f.figure.period for f in found if base in f.quote]
    assert told == [period]
