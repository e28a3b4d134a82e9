"""Forms in which prose tells amounts, times, changes and what they count from, in seven languages: each figure, and none besides."""

import datetime as dt
import tomllib
from decimal import Decimal
from pathlib import Path

from briefing.core.fact import FigureStatus
from tests.ingest.extract.making import figures, period, read

WORDS = tomllib.loads(Path(__file__).with_name("prose_words.toml").read_text(encoding="utf-8"))
PUBLISHED = dt.date(2023, 9, 14)
SUMS = {"a": "622.4", "b": "554.2", "c": "271.5", "e": "698.5", "d": "68.2", "f": "76.1"}
RATES = {"g": "12.3", "h": "10.9", "p": "5.4", "q": "7.2", "r": "3.8"}
TIMES = {
    "year": "2022",
    "last_year": "2022",
    "half": "2023-01/2023-06",
    "second_half": "2022-07/2022-12",
    "quarter": "2023-01/2023-03",
    "short_quarter": "2023-04/2023-06",
    "first_months": "2023-01/2023-07",
    "months": "2023-01/2023-07",
    "these_months": "2023-01/2023-07",
    "to_july": "2023-01/2023-07",
    "this_to_july": "2023-01/2023-07",
    "month": "2023-07",
    "bare_month": "2023-07",
    "month_this_year": "2023-07",
    "last_month": "2023-08",
    "twelve": "2022-07/2023-06",
    "bare_quarter": "2023-04/2023-06",
    "bare_half": "2023-01/2023-06",
}
NOW, BEFORE = 0, -1
UP, DOWN = "12.3", "-10.9"
TOLD = {
    **dict.fromkeys(("rose", "rose_cmp", "plus", "bracket_up", "relative", "comma", "next_up", "noun", "delta", "volume"), [("a", NOW, UP)]),
    **dict.fromkeys(("fell", "fell_cmp", "minus", "bracket_down", "next_down"), [("a", NOW, DOWN)]),
    **dict.fromkeys(("more_than", "almost"), [("a", NOW, "12")]),
    "third": [("a", NOW, "-33.3")],
    "quarter": [("a", NOW, "25")],
    "half": [("a", NOW, "-50")],
    "double": [("a", NOW, "100")],
    "triple": [("a", NOW, "200")],
    "times": [("a", NOW, "130")],
    "fivefold": [("a", NOW, "400")],
    **dict.fromkeys(("delta_only", "share", "same"), [("a", NOW, None)]),
    **dict.fromkeys(("from_to", "against", "bracket_base"), [("a", NOW, None), ("b", BEFORE, None)]),
    "rate_base": [("a", NOW, UP), ("b", BEFORE, None)],
    "both": [("a", NOW, UP), ("c", NOW, DOWN)],
    "both_up": [("a", NOW, UP), ("c", NOW, "10.9")],
    "level_of": [("a", NOW, UP, "2019")],
    "on_month": [("a", NOW, UP, "2023-06")],
    "on_quarter": [("a", NOW, UP, "2023-01/2023-03")],
    "alone": [(None, NOW, UP)],
    "alone_down": [(None, NOW, DOWN)],
    "markets": [(None, NOW, r) for r in ("5.4", "7.2", "3.8")],
    "buyers": [(None, NOW, r) for r in ("5.4", "7.2", "3.8")],
    "sectors": [(None, NOW, r) for r in ("5.4", "7.2", "3.8")],
    "amount": [("a", NOW, None)],
    "surplus": [("a", NOW, UP)],
    "turnover": [("a", NOW, UP)],
}  # fmt: skip
OWN = {"level_of": "2022", "on_month": "2023-07", "on_quarter": "2023-04/2023-06"}


def sign(language, text):
    return text if language == "en" else text.replace(".", ",")


def told(language, form, which, time, flow):
    """The text of a form, and the figures it tells."""
    w = WORDS[language]
    other = {"exports": "imports", "imports": "exports"}[flow]
    when, before, cmp_ = w["when"][time]
    when_of = {"When": up(when), "Cmp": up(cmp_), "when": when, "before": before, "cmp": cmp_}
    fill = {k: f"{sign(language, v)} {w['unit']}" for k, v in SUMS.items()} | {k: sign(language, v) for k, v in RATES.items()}
    names = w["goods_of"] if form == "sectors" else w["countries"]
    text = w["form"][form][which].format(
        *names, **when_of, **fill, x=w[flow], X=up(w[flow]), y=w[other], Y=up(w[other])
    )
    now = period(OWN.get(form, TIMES[time]))
    rows = []
    for k, (key, shift, growth, *base) in enumerate(TOLD[form]):
        what = {"surplus": "balance", "turnover": "turnover", "markets": "exports", "sectors": "exports", "buyers": "imports"}.get(form, other if key == "c" else flow)
        value = Decimal(SUMS[key]) * 10**6 if key else None
        partner = ("DE", "IT", "FR")[k] if form == "markets" else None if form == "sectors" else "AT" if form == "buyers" else "SI"
        rows.append((value, what, now.shifted(shift), partner, growth and Decimal(growth), growth and (period(base[0]) if base else now.shifted(-1))))
    return up(text), rows


def up(text):
    return text[:1].upper() + text[1:]


def found(language, text):
    facts = [f.figure for f in figures(read(text, language, published=PUBLISHED)) if f.figure.status is not FigureStatus.DELTA]
    return [
        (f.amount and f.amount.value, f.flow.value, f.period, f.partner, f.growth and f.growth.percent and round(f.growth.percent, 1), f.growth and f.growth.base)
        for f in facts
    ]
