"""Sentences beside each other: what says all about itself reads the same beside any other, and what goes on goes on rightly."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract

_TOLD = tomllib.loads((Path(__file__).parents[2] / "corpus" / "beside.toml").read_text(encoding="utf-8"))
_PUBLISHED = date(2024, 8, 12)
_PAIR = {"GH>PE", "PE>GH", "->-"}
"""How the trade of the two may be told, by whose it is where that is known."""
_YEAR = "2023-01..2023-12"

# Flow, value, growth, period, sides, status and whether it is of certain goods.
_ALONE: dict[str, list[tuple[object, ...]]] = {
    "trade": [("turnover", 3e9, None, _YEAR, _PAIR, "observed", False)],
    "exports": [("exports", 2e9, 5, _YEAR, {"GH>PE"}, "observed", False)],
    "imports": [("imports", 1e9, None, _YEAR, {"GH>PE"}, "observed", False)],
    "months": [("turnover", 9e8, -8, "2024-01..2024-05", _PAIR, "observed", False)],
    "before": [("exports", 1.9e9, None, "2022-01..2022-12", {"GH>PE"}, "observed", False)],
    "goal": [("turnover", 5e9, None, "2030-01..2030-12", _PAIR, "target", False)],
    "deficit": [("balance", -1.5e8, None, _YEAR, {"GH>PE"}, "observed", False)],
    "investment": [],
    "cocoa": [("exports", 3e8, None, _YEAR, {"GH>PE"}, "observed", True)],
    "whole": [("exports", 1.7e10, None, _YEAR, {"GH>-"}, "observed", False)],
    "quarter": [("imports", None, 12, "2024-01..2024-03", {"GH>PE"}, "observed", False)],
    "other": [("imports", 4.4e7, None, _YEAR, {"GH>CL"}, "observed", False)],
    "growth": [],
    "last": [("turnover", 3.1e9, 7.4, _YEAR, _PAIR, "observed", False)],
    "bought": [("imports", 4.2e8, None, "2022-01..2022-12", {"PE>GH"}, "observed", False)],
    "shipped": [("exports", 8.8e7, None, "2024-01..2024-06", {"GH>PE"}, "observed", True)],
    "surplus": [
        ("balance", 1.8e8, None, "2022-01..2022-12", {"GH>PE"}, "observed", False),
        ("balance", 2.5e8, None, _YEAR, {"GH>PE"}, "observed", False),
    ],
    "june": [
        ("imports", 4e7, None, "2024-06..2024-06", {"GH>PE"}, "observed", False),
        ("imports", 5e7, None, "2023-06..2023-06", {"GH>PE"}, "observed", False),
    ],
    "share": [],
    "fifth": [("exports", 1.6e9, -20, "2021-01..2021-12", {"GH>PE"}, "observed", False)],
    "contract": [],
    "respectively": [
        ("exports", 2e9, None, _YEAR, {"GH>PE"}, "observed", False),
        ("imports", 1e9, None, _YEAR, {"GH>PE"}, "observed", False),
    ],
    "could": [("exports", 4e9, None, "2028-01..2028-12", {"GH>PE"}, "forecast", False)],
    "services": [("exports", 7.5e7, None, _YEAR, {"GH>PE"}, "observed", True)],
    "second_quarter": [("turnover", 7e8, None, "2024-04..2024-06", _PAIR, "observed", False)],
}
_BEHIND = {
    "parts": [
        ("exports", 2e9, None, _YEAR, {"GH>PE"}, "observed", False),
        ("imports", 1e9, None, _YEAR, {"GH>PE"}, "observed", False),
    ],
    "earlier": [("turnover", 2.8e9, None, "2022-01..2022-12", _PAIR, "observed", False)],
    "half": [("turnover", 1.6e9, None, "2024-01..2024-06", _PAIR, "observed", False)],
    "same_year": [("exports", 2e9, None, _YEAR, {"GH>PE"}, "observed", False)],
    "doubled": [("turnover", 6e9, None, "2030-01..2030-12", _PAIR, "target", False)],
    "surplus": [("balance", 1e9, None, _YEAR, {"GH>PE"}, "observed", False)],
    "month": [("exports", 1.5e8, 5, "2024-01..2024-01", {"GH>PE"}, "observed", False)],
    "mirror": [("imports", 2e9, 12, _YEAR, {"PE>GH"}, "observed", False)],
    "comparison": [("turnover", 4e8, None, _YEAR, {"GH>CL"}, "observed", False)],
}

_COCOA = {
    "buyer": [("exports", 3e8, None, _YEAR, {"GH>IT"}, "observed", True)],
    "list": [
        ("exports", 3e8, None, _YEAR, {"GH>IT"}, "observed", True),
        ("exports", 2e8, None, _YEAR, {"GH>DE"}, "observed", True),
        ("exports", 9e7, None, _YEAR, {"GH>ES"}, "observed", True),
    ],
    "fell": [("exports", 2e8, -4, _YEAR, {"GH>DE"}, "observed", True)],
    "eu": [("exports", 5e8, None, _YEAR, {"GH>EU"}, "observed", True)],
    "before": [("exports", 1.9e9, None, "2022-01..2022-12", {"GH>-"}, "observed", True)],
    "part": [("exports", 7e8, None, _YEAR, {"GH>-"}, "observed", True)],
    "june": [("exports", 9.5e7, 12, "2024-06..2024-06", {"GH>-"}, "observed", True)],
    "months": [("exports", 8.5e8, 9, "2024-01..2024-05", {"GH>-"}, "observed", True)],
    "imports": [("imports", 5e6, None, _YEAR, {"GH>-"}, "observed", True)],
    "total": [("exports", 1.7e10, None, _YEAR, {"GH>-"}, "observed", False)],
    "second": [
        ("exports", 1.5e9, None, _YEAR, {"GH>-"}, "observed", True),
        ("exports", 3e8, None, _YEAR, {"GH>-"}, "observed", True),
    ],
    "price": [],
    "volume": [],
}
"""What stands behind exports of cocoa: of it, but for the total."""


def _figures(language: str, text: str) -> list[Fact]:
    article = replace(
        read_document(text.encode(), "beside.txt"),
        language=language,
        published=_PUBLISHED,
        published_certainty=Certainty.STATED,
    )
    return [f for f in extract(article).facts if f.kind is FactKind.FIGURE]


def _told(fact: Fact) -> tuple[object, ...]:
    """A figure in the form of the tables above, with one way to tell its sides."""
    x = fact.figure
    period = (
        x.period and f"{x.period.first.year}-{x.period.first.month:02}..{x.period.last.year}-{x.period.last.month:02}"
    )
    value = float(x.amount.value) if x.amount is not None else None
    growth = float(x.growth.percent) if x.growth is not None else None
    return (
        x.flow.value, value, growth, period, f"{x.reporter or '-'}>{x.partner or '-'}", x.status.value,
        x.product is not None,
    )  # fmt: skip


def _is(got: tuple[object, ...], want: tuple[object, ...]) -> bool:
    return got[:4] == want[:4] and got[4] in want[4] and got[5:] == want[5:]  # type: ignore[operator]


@pytest.mark.parametrize("first", _ALONE)
@pytest.mark.parametrize("language", _TOLD)
def test_sentences_that_say_all_read_the_same_beside_each_other(language, first):
    sentences = _TOLD[language]["alone"]
    start = len(sentences[first]) + 1
    for second in (k for k in sentences if k != first):
        text = f"{sentences[first]} {sentences[second]}"
        found = _figures(language, text)
        for key, own in (
            (first, [_told(f) for f in found if f.span.start < start]),
            (second, [_told(f) for f in found if f.span.start >= start]),
        ):
            assert len(own) == len(_ALONE[key]), f"{text}: {own}"
            assert all(map(_is, own, _ALONE[key])), f"{text}: {own}"


@pytest.mark.parametrize("parted_by", [" ", "\n\n"], ids=["sentence", "paragraph"])
@pytest.mark.parametrize("key", _BEHIND)
@pytest.mark.parametrize("language", _TOLD)
def test_a_sentence_goes_on_about_the_trade_told_first(language, key, parted_by):
    first, second = _TOLD[language]["first"], _TOLD[language]["behind"][key]
    before, *own = (_told(f) for f in _figures(language, first + parted_by + second))
    assert _is(before, _ALONE["trade"][0]), before
    assert len(own) == len(_BEHIND[key]), own
    assert all(map(_is, own, _BEHIND[key])), own


@pytest.mark.parametrize("parted_by", [" ", "\n\n"], ids=["sentence", "paragraph"])
@pytest.mark.parametrize("key", _COCOA)
@pytest.mark.parametrize("language", _TOLD)
def test_an_article_on_certain_goods_goes_on_about_them(language, key, parted_by):
    goods = _TOLD[language]["goods"]
    before, *own = (_told(f) for f in _figures(language, goods["first"] + parted_by + goods[key]))
    assert _is(before, ("exports", 2e9, None, _YEAR, {"GH>-"}, "observed", True)), before
    assert len(own) == len(_COCOA[key]), own
    assert all(map(_is, own, _COCOA[key])), own


@pytest.mark.parametrize("parted_by", [" ", "\n\n"], ids=["sentence", "paragraph"])
@pytest.mark.parametrize("language", _TOLD)
def test_how_much_more_it_was_is_a_change_of_the_trade_told_first(language, parted_by):
    text = _TOLD[language]["first"] + parted_by + _TOLD[language]["behind"]["more"]
    changes = [_told(f) for f in _figures(language, text) if f.figure.growth is not None]
    assert [(c[0], c[2], c[3]) for c in changes] == [("turnover", 8, _YEAR)], changes


@pytest.mark.parametrize("language", _TOLD)
def test_what_has_grown_since_the_year_began_is_not_of_the_year_before(language):
    text = f"{_TOLD[language]['first']} {_TOLD[language]['behind']['since']}"
    *_, last = (_told(f) for f in _figures(language, text))
    assert last[:3] == ("turnover", None, 7), last
    assert last[3] != _YEAR, last


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Ghana's exports to Peru came to $2 billion.\n\nCompared with 2022 they grew by 5%."),
        ("fr", "En 2023, les exportations du Ghana vers le Pérou se sont élevées à 2 milliards de dollars.\n\nPar rapport à 2022, elles ont progressé de 5 %."),
        ("de", "2023 beliefen sich Ghanas Ausfuhren nach Peru auf 2 Milliarden Dollar.\n\nGegenüber 2022 wuchsen sie um 5 %."),
        ("ru", "В 2023 году экспорт Ганы в Перу составил 2 млрд долларов.\n\nПо сравнению с 2022 годом он вырос на 5%."),
    ],
)  # fmt: skip
def test_a_paragraph_that_opens_with_a_base_and_a_pronoun_tells_the_change_of_the_one_before(language, text):
    changes = [_told(f) for f in _figures(language, text) if f.figure.growth is not None]
    assert [(c[0], c[2], c[3]) for c in changes] == [("exports", 5, _YEAR)], changes
