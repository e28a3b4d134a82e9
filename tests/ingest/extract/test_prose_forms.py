"""Forms in which prose tells amounts, times, changes and what they count from, in seven languages: each figure, and none besides."""

import datetime as dt
import tomllib
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from briefing.core.fact import FigureStatus
from tests.ingest.extract.making import figures, period, read


def words(name):
    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))


WORDS, TIMES_OF, STORIES_OF = words("prose_words.toml"), words("prose_times.toml"), words("prose_stories.toml")
PUBLISHED = dt.date(2023, 9, 14)
SUMS = {"a": "622.4", "b": "554.2", "c": "271.5", "e": "698.5", "d": "68.2"}
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
    "bare_quarter": "2023-04/2023-06",
    "bare_half": "2023-01/2023-06",
}
NOW, BEFORE = 0, -1
UP, DOWN = "12.3", "-10.9"
BY_PARTS = [(None, NOW, r) for r in ("5.4", "7.2", "3.8")]
TOLD = {
    **dict.fromkeys(("rose", "rose_cmp", "plus", "bracket_up", "relative", "comma", "next_up", "noun", "delta", "volume", "surplus", "turnover"), [("a", NOW, UP)]),
    **dict.fromkeys(("fell", "fell_cmp", "minus", "bracket_down", "next_down"), [("a", NOW, DOWN)]),
    **dict.fromkeys(("more_than", "almost"), [("a", NOW, "12")]),
    **{name: [("a", NOW, rate)] for name, rate in {"third": "-33.3", "quarter": "25", "half": "-50", "double": "100", "triple": "200", "times": "130", "fivefold": "400"}.items()},
    **dict.fromkeys(("amount", "delta_only", "share", "same"), [("a", NOW, None)]),
    **dict.fromkeys(("from_to", "against", "bracket_base"), [("a", NOW, None), ("b", BEFORE, None)]),
    "rate_base": [("a", NOW, UP), ("b", BEFORE, None)],
    "both": [("a", NOW, UP), ("c", NOW, DOWN)],
    "both_up": [("a", NOW, UP), ("c", NOW, "10.9")],
    "level_of": [("a", NOW, UP, "2019")],
    "on_month": [("a", NOW, UP, "2023-06")],
    "on_quarter": [("a", NOW, UP, "2023-01/2023-03")],
    "alone": [(None, NOW, UP)],
    "alone_down": [(None, NOW, DOWN)],
    **dict.fromkeys(("markets", "buyers", "sectors"), BY_PARTS),
}  # fmt: skip
"""The figures of each form: the amount, the years from the time it tells, the change and what that counts from."""
OWN_TIME = {"level_of": "2022", "on_month": "2023-07", "on_quarter": "2023-04/2023-06"}
OWN_FLOW = {
    "surplus": "balance",
    "turnover": "turnover",
    "markets": "exports",
    "sectors": "exports",
    "buyers": "imports",
}
OTHER = {"exports": "imports", "imports": "exports"}
PARTNERS = {"markets": ("DE", "IT", "FR"), "buyers": ("AT",) * 3, "sectors": (None,) * 3}


def printed(language, value):
    return value if language == "en" else value.replace(".", ",")


def up(text):
    return text[:1].upper() + text[1:]


def filled(language, template, *names, time, flow):
    """A sentence of `prose_words.toml` at a time, and of exports or imports."""
    w = WORDS[language]
    when, before, compared = w["when"][time]
    fill = {k: f"{printed(language, v)} {w['unit']}" for k, v in SUMS.items()}
    fill |= {k: printed(language, v) for k, v in RATES.items()}
    fill |= {"when": when, "When": up(when), "before": before, "cmp": compared, "Cmp": up(compared)}
    return up(template.format(*names, **fill, x=w[flow], X=up(w[flow]), y=w[OTHER[flow]]))


def figures_of(form, time, flow):
    """What a form tells: amount, flow, time, partner, change and base of each figure."""
    now = period(OWN_TIME.get(form, TIMES[time]))
    rows = []
    for k, (key, shift, growth, *base) in enumerate(TOLD[form]):
        what = OWN_FLOW.get(form, OTHER[flow] if key == "c" else flow)
        partner = PARTNERS[form][k] if form in PARTNERS else "SI"
        change = (Decimal(growth), period(base[0]) if base else now.shifted(-1)) if growth else (None, None)
        rows.append((Decimal(SUMS[key]) * 10**6 if key else None, what, now.shifted(shift), partner, *change))
    return rows


def found(language, text):
    told = [f.figure for f in figures(read(text, language, published=PUBLISHED))]
    return [
        (
            f.amount and f.amount.value, f.flow.value, f.period, f.partner,
            f.growth and round(f.growth.percent, 1), f.growth and f.growth.base,
        )
        for f in told if f.status is not FigureStatus.DELTA
    ]  # fmt: skip


def alike(one, other):
    return sorted(map(repr, map(_plain, one))) == sorted(map(repr, map(_plain, other)))


def _plain(row):
    return tuple(x.normalize() if isinstance(x, Decimal) else x for x in row)


@pytest.mark.parametrize(("language", "form"), list(product(WORDS, TOLD)))
@pytest.mark.parametrize("turn", [0, 1])
def test_each_form_of_a_sentence_tells_its_figures(language, form, turn):
    w, times = WORDS[language], list(TIMES)
    names = w["goods_of" if form == "sectors" else "countries"]
    for k, template in enumerate(w["form"][form]):
        time = times[(7 * k + 5 * list(TOLD).index(form) + 9 * turn) % len(times)]
        flow = "exports" if turn or form in OWN_FLOW else "imports"
        text = filled(language, template, *names, time=time, flow=flow)
        assert alike(found(language, text), figures_of(form, time, flow)), text


APART = {
    "a title with a time": "# {title_of_time}\n{amount}",
    "a title": "# {title}\n{amount}",
    "a title over a paragraph": "# {title}\n{aside}\n{amount}",
    "the sentence before": "{change} {amount}",
    "a sentence further on": "{change} {said} {amount}",
    "the paragraph before": "{change}\n{amount}",
    "two paragraphs before": "{change}\n{said} {aside}\n{amount}",
    "the sentence behind": "{amount} {change}",
    "two sentences behind": "{amount} {said} {aside} {change}",
    "the paragraph behind": "{amount}\n{said} {change}",
}


@pytest.mark.parametrize(("language", "place"), list(product(WORDS, APART)))
def test_a_change_told_apart_is_that_of_its_amount(language, place):
    forms = WORDS[language]["form"]
    said, aside = forms["aside"]
    for k, time in enumerate(list(TIMES)[::4]):
        change, amount, title = (
            filled(language, forms[name][(k + n) % 3], time=time, flow="exports")
            for n, name in enumerate(("alone", "amount", "title"))
        )
        text = APART[place].format(
            change=change, amount=amount, title=title, title_of_time=change.rstrip("."), said=said, aside=aside
        )
        assert alike(found(language, text), figures_of("rose", time, "exports")), text


@pytest.mark.parametrize(("language", "when"), [(x, p) for x, w in TIMES_OF.items() for p in w["times"]])
def test_a_time_means_the_same_however_it_is_told_and_wherever_it_stands(language, when):
    w = TIMES_OF[language]
    for told in w["times"][when]:
        for text in (w["opens"].format(W=up(told)), w["within"].format(w=told)):
            assert alike(found(language, text), [(Decimal("622.4E6"), "exports", period(when), "SI", None, None)]), text


X, M, T, B = "exports", "imports", "turnover", "balance"
JULY, TO_JULY, HALF, YEAR, ROLLING = "2023-07", "2023-01/2023-07", "2023-01/2023-06", "2022", "2022-07/2023-06"
STORIES = {
    "month_and_year_so_far": [("a", X, JULY, None, "p"), ("t", X, TO_JULY, None, "q")],
    "so_far_aside": [("a", X, JULY, None, "p"), ("t", X, TO_JULY, None, "q")],
    "partners": [("t", X, YEAR, None), ("a", X, YEAR, "DE", "p"), ("b", X, YEAR, "IT", "-q"), ("c", X, YEAR, "FR", "r")],
    "partners_worded": [("a", X, YEAR, "DE", "p"), ("b", X, YEAR, "IT", "q"), ("c", X, YEAR, "FR", "-r")],
    "defined": [("a", X, ROLLING, "SI"), ("b", M, ROLLING, "SI")],
    "of_which": [("t", X, YEAR, "SI"), ("a", X, YEAR, "SI", "p"), ("b", X, YEAR, "SI", "-q"), ("c", X, YEAR, "SI", "r")],
    "balance": [("a", X, YEAR, "SI", "p"), ("c", M, YEAR, "SI", "q"), ("s", B, YEAR, "SI"), ("d", B, "2021", "SI")],
    "record": [("a", X, JULY, None, "p")],
    "quarters": [("a", X, "2023-01/2023-03", "SI", "p"), ("b", X, "2023-04/2023-06", "SI", "-q")],
    "went_to": [("a", X, YEAR, "DE", "p"), ("b", X, YEAR, "IT", "-q")],
    "on_average": [("a", X, YEAR, "SI")],
    "ministry": [("t", T, YEAR, "SI", "p"), ("a", X, YEAR, None), ("b", M, YEAR, None)],
    "quote": [("t", T, YEAR, "SI", "p"), ("a", X, YEAR, "SI")],
    "growth_first": [("a", X, JULY, None, "p"), ("b", M, JULY, None, "-q")],
    "year_later": [("b", X, "2021", "SI"), ("a", X, YEAR, "SI", "p")],
    "decade": [("c", X, "2012", "SI"), ("a", X, YEAR, "SI", "100", "2012")],
    "share_too": [("a", X, YEAR, "DE", "p")],
    "unlike": [("a", X, HALF, "SI", "p"), ("b", M, HALF, "SI", "-q")],
    "target": [("t", T, YEAR, "SI"), ("u", T, "2025", "SI")],
}  # fmt: skip
OF_STORIES = {"a": "622.4", "b": "554.2", "c": "271.5", "t": "4210.5", "s": "350.9", "d": "301.2", "u": "5500"}
CHANGES = {"p": "12.3", "q": "7.2", "r": "3.8"}


def _of_story(value, flow, when, partner, growth="", base=""):
    percent = CHANGES.get(growth.lstrip("-"), growth)
    percent = f"-{percent}" if growth.startswith("-") else percent
    change = (Decimal(percent), period(base) if base else period(when).shifted(-1)) if growth else (None, None)
    return (Decimal(OF_STORIES[value]) * 10**6, flow, period(when), partner, *change)


@pytest.mark.parametrize(("language", "story"), list(product(STORIES_OF, STORIES)))
def test_a_short_text_tells_its_figures(language, story):
    w = STORIES_OF[language]
    fill = {k: f"{printed(language, v)} {w['unit']}" for k, v in OF_STORIES.items()}
    text = w[story].format(**fill, **{k: printed(language, v) for k, v in CHANGES.items()})
    assert alike(found(language, text), [_of_story(*row) for row in STORIES[story]]), text
