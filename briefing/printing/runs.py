"""Runs: a claim worded in a language as stretches of final text, quotations, signs and evidence numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from briefing.core.claim import (
    Arithmetic,
    City,
    Claim,
    Code,
    Country,
    Dated,
    Edition,
    Money,
    Ordinal,
    Percent,
    Quote,
    Sign,
    Value,
)
from briefing.core.period import Period, When
from briefing.printing.glyphs import Sanitiser
from briefing.printing.words import Words

Run = dict[str, Any]
"""{"k": "text", "t": …} · {"k": "quote", "t": …, "lang": …} · {"k": "signs", "t": "○◐"} · {"k": "refs", "n": [1, 2]}"""

SIGNS = {
    Sign.CONFIRMED: "●",
    Sign.PROPOSED: "○",
    Sign.INFERRED: "◐",
    Sign.DIFFERS: "≠",
    Sign.COMPUTED: "Δ",
}
_PIECE = re.compile(r"\[([^\[\]]*)\]|\{(\w+(?::\w+)?)\}|([^\[\]{}]+)")
_NAME = re.compile(r"\{(\w+)(?::\w+)?\}")
_MARKS = tuple("\"'“”„«»‘’‚‹›")
_EDGE = " ,;:\u00a0"
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_OPENING = re.compile(r"(^|[\s(\[–—/])[\"“”„]")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)|'(?=\d\ds?\b)|(?<=\w)'(?!\w)")
_INITIAL = re.compile(r"\b(\w\.) (?=[^\W\d_])")


class Wording:
    """Words claims and cleans every string on its way to one page."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.sanitiser = Sanitiser()

    def clean(self, text: str) -> str:
        """A string from outside, fit for the page but otherwise letter by letter as it is."""
        return self.sanitiser.text(text)

    def smart(self, text: str) -> str:
        """The officer's own words with typographic quotation marks, apostrophes and tied hyphens."""
        text = self.clean(text)
        text = _APOSTROPHE.sub("’", text)
        text = _OPENING.sub(lambda m: m.group(1) + self.words.get("quotes", "open"), text)
        text = text.replace('"', self.words.get("quotes", "close"))
        for marks, space in (("?!;", self.words.get("spacing", "high")), (":", self.words.get("spacing", "colon"))):
            if space:
                text = re.sub(rf"(?<=\w)[ \u00a0\u202f]?([{marks}])(?=\s|$)", rf"{space}\1", text)
        return _INITIAL.sub("\\1\u00a0", _HYPHENATED.sub("\u2011", text))

    def text(self, claim: Claim, *, short: bool = False, capital: bool = True) -> str:
        """A claim in words, without signs and evidence numbers."""
        return "".join(r["t"] for r in self._worded(claim, short=short, capital=capital))

    def value(self, value: Value | tuple[Value, ...], *, short: bool = False) -> str:
        """A single value in words."""
        return "".join(r["t"] for r in self._value(value, short=short))

    def claim(self, claim: Claim, *, short: bool = False, capital: bool = True, marks: bool = True) -> list[Run]:
        """A claim as runs, its signs and evidence numbers at the end."""
        runs = self._worded(claim, short=short, capital=capital)
        return runs + (marked(claim.signs, claim.refs, claim.keys) if marks else [])

    def _worded(self, claim: Claim, *, short: bool, capital: bool) -> list[Run]:
        template = self.words.counted(self.words.get("claims", claim.code), claim.values)
        runs = _trimmed(self._filled(template, claim, short=short))
        if capital and runs and runs[0]["k"] == "text":
            first = runs[0]["t"]
            runs[0] = text_run(first[:1].upper() + first[1:])
        return runs

    def _filled(self, template: str, claim: Claim, *, short: bool) -> list[Run]:
        runs: list[Run] = []
        for optional, name, literal in _PIECE.findall(template):
            if optional:
                # "[with {a}|without]": the first wording whose values are all known.
                known = (o for o in optional.split("|") if all(n in claim.values for n in _NAME.findall(o)))
                runs += self._filled(next(known, ""), claim, short=short)
            elif name:
                name, _, form = name.partition(":")
                runs += self._value(claim.values[name], short=short, form=form)
            else:
                runs.append(text_run(literal))
        return _joined(runs)

    def _value(self, value: Value | tuple[Value, ...], *, short: bool, form: str = "") -> list[Run]:
        if isinstance(value, tuple):
            return [text_run(self.words.listed(self._plain(v, short=short) for v in value))]
        if isinstance(value, Quote):
            opening, closing = self.words.get("quotes", "open"), self.words.get("quotes", "close")
            text = self.clean(value.text)
            quoted = {"k": "quote", "t": text, "lang": language_tag(value.language)}
            # Quotation marks that meet are parted by a narrow space.
            before = "\u202f" if text[:1] in _MARKS else ""
            after = "\u202f" if text[-1:] in _MARKS else ""
            return [text_run(opening + before), quoted, text_run(after + closing)]
        return [text_run(self._plain(value, short=short, form=form))]

    def _plain(self, value: Value, *, short: bool, form: str = "") -> str:
        words = self.words
        if isinstance(value, Period):
            return words.period(value, short=short, form=form)
        if isinstance(value, Code) and form:
            # The case that the sentence needs: "раунд политических консультаций".
            return words.code(f"{value.group}_{form}", value.value)
        if isinstance(value, Dated):
            return words.dated(value, short=short)
        if isinstance(value, Edition):
            day = f" ({words.dated(Dated(When.day(value.day)), short=True)})" if value.day is not None else ""
            return self._plain(value.name, short=short) + day
        worders: dict[type, Callable[[Any], str]] = {
            Country: lambda v: words.country(v.code),
            City: lambda v: words.city(v.name),
            Ordinal: lambda v: words.ordinal(v.number),
            Code: lambda v: words.code(v.group, v.value),
            Percent: lambda v: words.percent(v.value),
            Money: words.money,
            Arithmetic: lambda v: words.arithmetic(v.text),
            int: str,
            str: str,
        }
        return self.clean(worders[type(value)](value))


def language_tag(language: str | None) -> str:
    """An ISO 639 tag for hyphenation and screen readers; "" when the language is not known."""
    return language if language and re.fullmatch(r"[a-z]{2,3}", language) else ""


def text_run(text: str) -> Run:
    """Plain text in the language of the page."""
    return {"k": "text", "t": text}


def strong_run(text: str) -> Run:
    """Text that stands out."""
    return {"k": "strong", "t": text}


class Numbers(list[int]):
    """Evidence numbers of one claim, which know the facts and observations (`keys`) that it rests on."""

    def __init__(self, numbers: Iterable[int], keys: Iterable[str] = ()) -> None:
        super().__init__(numbers)
        self.keys = tuple(keys)


def portion_runs(portion: str) -> list[Run]:
    """A portion mark before its paragraph; nothing where there is none."""
    return [strong_run(portion), text_run("\u00a0")] if portion else []


def marked(signs: Iterable[Sign], refs: Iterable[int], keys: Iterable[str] = ()) -> list[Run]:
    """Signs, then evidence numbers; nothing for what there is none of."""
    runs: list[Run] = []
    text = "".join(SIGNS[s] for s in signs)
    if text:
        runs.append({"k": "signs", "t": text})
    numbers = Numbers(refs, keys)
    if numbers:
        runs.append({"k": "refs", "n": numbers})
    return runs


def cited(signs: Iterable[Sign], refs: Iterable[int], keys: Iterable[str] = ()) -> list[Run]:
    """Signs and evidence numbers as a table's own column shows them: on the line, not above it."""
    runs = marked(signs, refs, keys)
    return [{"k": "cites", "n": r["n"]} if r["k"] == "refs" else r for r in runs]


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined and run["k"] == joined[-1]["k"] == "text":
            before, after = joined[-1]["t"], run["t"]
            # An abbreviation at the end of a sentence keeps one stop.
            doubled = before.endswith((".", "…")) and after.startswith(".") and not after.startswith("..")
            joined[-1] = text_run(before + after[doubled:])
        else:
            joined.append(run)
    return joined


def _trimmed(runs: list[Run]) -> list[Run]:
    """Without the commas and spaces that a part left out leaves at either end."""
    if runs and runs[0]["k"] == "text":
        runs[0] = text_run(runs[0]["t"].lstrip(_EDGE))
    if runs and runs[-1]["k"] == "text":
        runs[-1] = text_run(runs[-1]["t"].rstrip(_EDGE))
    return [r for r in runs if r["t"]]
