"""Shapes of lists: of imports, turnover and goods, with totals, two lists in a row, columns, shares, units of their own, years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tests.corpus.phrasebook import Wanted

from .lists import BEFORE, CHANGES, CODES, NOW, YEAR, YEAR_BEFORE
from .told import Made, Told, months, number, per_cent, wanted, words

FORMS = ("- {c}: {a}", "{c} {a}", "{c}\t{a}", "{c} | {a}", "1. {c} – {a}")
SEPARATORS = ("   ", "\t", " | ", "; ")
TOTAL = 1840.5
HALF = months("2024-01", "2024-06")
TRADE = ((2022, 19.5, 12.1), (2023, 24.8, 11.9))
THOUSANDS = {"en": ",", "de": ".", "es": ".", "fr": " ", "it": ".", "nl": ".", "ru": " "}


def documents(language: str) -> Iterator[Made]:
    """Every shape in every form."""
    of = words(language)["lists"]
    for make in (_plain, _two, _columns, _shares, _own_units, _units, _flows, _years_before):
        for shape, text, told in make(language, of):
            yield Made(language, shape, text, tuple(Told(shape, want) for want in told))


Shape = tuple[str, str, list[Wanted]]


def _rows(language: str, form: str, names: Sequence[str], values: Sequence[float] = NOW) -> str:
    return "\n".join(form.format(c=c, a=number(language, v)) for c, v in zip(names, values, strict=True))


def _each(
    flow: str, values: Sequence[float], period: Any = YEAR, codes: Sequence[str] = CODES, **more: Any
) -> list[Wanted]:
    """A figure of each value with each partner; the sides of a turnover are not asked."""
    sides = [None if flow == "T" else f"GH>{code}" for code in codes]
    return [wanted(flow, v, period, sides=side, **more) for v, side in zip(values, sides, strict=True)]


def _goods(flow: str, values: Sequence[float], **more: Any) -> list[Wanted]:
    return _each(flow, values, codes=["PE"] * len(values), product=True, **more)


def _plain(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    head, countries = of["head"], of["countries"]
    for form in FORMS:
        rows, goods = _rows(language, form, countries), _rows(language, form, of["goods"])
        total = form.format(c=of["total"], a=number(language, TOTAL))
        whole = _each("X", [TOTAL], codes="-")
        yield "imports", f"{head['imports']}\n{rows}", _each("M", NOW)
        yield "turnover", f"{head['turnover']}\n{rows}", _each("T", NOW)
        yield "goods", f"{head['goods']}\n{goods}", _goods("X", NOW)
        yield "odd goods", f"{head['goods']}\n{_rows(language, form, of['odd_goods'])}", _goods("X", NOW)
        yield "total behind", f"{head['exports']}\n{rows}\n{total}", _each("X", NOW) + whole
        yield "total ahead", f"{head['exports']}\n{total}\n{rows}", whole + _each("X", NOW)
        yield "prose ahead", f"{of['title']}\n\n{of['prose']}\n\n{head['exports']}\n\n{rows}", _each("X", NOW)


def _two(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    head, countries = of["head"], of["countries"]
    for form in FORMS:
        first, second = _rows(language, form, countries), _rows(language, form, countries, BEFORE)
        sold, bought = _rows(language, form, of["goods"]), _rows(language, form, of["goods"], BEFORE)
        both = _each("X", NOW) + _each("M", BEFORE)
        text = f"{head['exports']}\n{first}\n\n{of['prose']}\n\n{head['imports']}\n{second}"
        yield "prose between", text, both
        for gap in ("\n", "\n\n"):
            yield "two lists", f"{head['exports']}\n{first}{gap}{head['imports_bare']}\n{second}", both
            text = f"{head['goods']}\n{sold}{gap}{head['goods_in']}\n{bought}"
            yield "two of goods", text, _goods("X", NOW) + _goods("M", BEFORE)


def _columns(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    told = []
    for was, now, change, code in zip(BEFORE, NOW, CHANGES, CODES, strict=True):
        told += _each("X", [was], YEAR_BEFORE, [code]) + _each("X", [now], YEAR, [code], growth=change)
    for gap in SEPARATORS:
        rows = [gap.join(of["columns"])]
        for c, was, now, change in zip(of["countries"], BEFORE, NOW, CHANGES, strict=True):
            rows.append(gap.join((c, number(language, was), number(language, now), per_cent(language, change))))
        for lines in ("\n", "\n\n"):
            yield "columns", of["head"]["columns"] + lines + "\n".join(rows), told


def _shares(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    part, bare = per_cent(language, 12).lstrip("+").replace(".0", "").replace(",0", ""), number(language, 12.5)
    for form in ("{c}: {a} (P)", "{c} {a} P", "{c}: {a}; P", "{c} | {a} | P", f"{{c}} – {{a}} ({bare})"):
        rows = _rows(language, form.replace("P", part), of["countries"])
        yield "shares", f"{of['head']['share']}\n{rows}", _each("X", NOW)


def _own_units(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    heads = (of["head"]["untold"], of["head"]["goods"].rpartition(",")[0] + ":")
    for form in of["own_units"]:
        for head, names in zip(heads, (of["countries"], of["goods"]), strict=True):
            rows, told = [head], []
            for k, c in enumerate(names):
                way, growth = of["changed"][CHANGES[k] < 0], per_cent(language, abs(CHANGES[k])).lstrip("+")
                slots = {"a": number(language, NOW[k]), "p": per_cent(language, CHANGES[k]), "u": way, "q": growth}
                rows.append(form.format(c=c, **slots))
                grown = CHANGES[k] if "{p}" in form or "{q}" in form else None
                one = _each("X", [NOW[k]], codes=[CODES[k]], growth=grown)
                told += one if names is of["countries"] else _goods("X", [NOW[k]], growth=grown)
            yield "own units", "\n".join(rows), told


def _units(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    for form in ("- {c}: {a}", "{c} {a}", "{c} | {a}"):
        for head in of["thousands"]:
            digits = [f"{v * 1000:,.0f}".replace(",", THOUSANDS[language]) for v in NOW]
            rows = "\n".join(form.format(c=c, a=a) for c, a in zip(of["countries"], digits, strict=True))
            yield "thousands", f"{head}\n{rows}", _each("X", NOW, currency="USD")
        for head in of["half_year"]:
            yield "half year", f"{head}\n{_rows(language, form, of['countries'])}", _each("X", NOW, HALF)


def _flows(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    flows, told = of["flows"], []
    names = [flows[key] for key in ("exports", "imports", "balance")]
    for year, sold, bought in TRADE:
        for flow, value in zip("XMB", (sold, bought, round(sold - bought, 1)), strict=True):
            told += _each(flow, [value], months(str(year)), ["PE"])
    forms = (
        "{0}: {4} {1}, {5} {2}, {6} {3}",
        "- {0}: {4} {1}; {5} {2}; {6} {3}",
        "{0}: {4} – {1}, {5} – {2}, {6} – {3}",
    )
    cells = [(y, *(number(language, v) for v in (x, m, x - m))) for y, x, m in TRADE]
    for form in forms:
        yield "years", "\n".join([flows["head"], *(form.format(*row, *names) for row in cells)]), told
    for gap in SEPARATORS:
        rows = [gap.join((flows["year"], *(n.capitalize() for n in names)))]
        rows += [gap.join(map(str, row)) for row in cells]
        yield "columns of flows", "\n".join([flows["head"], *rows]), told


def _years_before(language: str, of: dict[str, Any]) -> Iterator[Shape]:
    told = []
    for now, was, code in zip(NOW, BEFORE, CODES, strict=True):
        told += _each("X", [now], YEAR, [code]) + _each("X", [was], YEAR_BEFORE, [code])
    head, own = of["head"], of["own_units"][0].split("(")[0]
    for row in ("- {c}: {a} ({b})", "{c} {a} ({b})", "1. {c} – {a} ({b})"):
        yield "year before", _both(language, of, head["earlier"], row), told
    yield "year before", _both(language, of, head["earlier_untold"], own + "({b})"), told
    for was in of["earlier"]:
        yield "year before told", _both(language, of, head["untold"], f"{own}({was})"), told
        for row in ("- {c}: {a} (W)", "{c} {a} (W)", "- {c}: {a}, W"):
            yield "year before told", _both(language, of, head["exports"], row.replace("W", was)), told


def _both(language: str, of: dict[str, Any], head: str, row: str) -> str:
    pairs = zip(of["countries"], NOW, BEFORE, strict=True)
    return "\n".join([head, *(row.format(c=c, a=number(language, a), b=number(language, b)) for c, a, b in pairs)])
