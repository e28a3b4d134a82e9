"""Lists in one sentence: buyers, suppliers and goods with their amounts, the unit told at each, at the first or at the last."""

from __future__ import annotations

from collections.abc import Iterator

from .told import Made, Told, months, number, wanted, words

CODES = ("DE", "IT", "PL")
YEAR = months("2023")
VALUES = {"es": (212.3, 148.9, 77.4)}
"""In languages without a word for a thousand millions; elsewhere thousands of millions."""
BILLIONS = (2.3, 1.4, 0.8)


def documents(language: str) -> Iterator[Made]:
    """Each opening with each form of entries and each place of the unit."""
    of = words(language)["runs"]
    buyers = [(f"buyers{n}", lead, "X") for n, lead in enumerate(of["buyers"])]
    openings = [*buyers, ("suppliers", of["suppliers"], "M"), ("goods", of["goods"], "X")]
    for part, lead, flow in openings:
        for form, text in _entries(language, of, of["named"] if part == "goods" else of["countries"]):
            told = []
            for value, code in zip(_values(language), CODES, strict=True):
                sides = "GH>PE" if part == "goods" else f"GH>{code}"
                told.append(Told(part, wanted(flow, value, YEAR, product=part == "goods", sides=sides)))
            yield Made(language, f"{part} {form}", f"{lead}{text}.", tuple(told))


def _values(language: str) -> tuple[float, ...]:
    return VALUES.get(language) or tuple(v * 1000 for v in BILLIONS)


def _entries(language: str, of: dict[str, str], names: list[str]) -> Iterator[tuple[str, str]]:
    """The forms of three entries, each with the place of its units."""
    last, beside = of["last"], of["beside"]
    forms = (
        ("{c} ({a})", ", ", last), ("{c} ({a})", ", ", ", "), ("{c}, {a}", "; ", "; "), ("{c} – {a}", ", ", ", "),
        ("{c} – {a}", "; ", "; "), ("{c}: {a}", "; ", "; "), (f"{{c}} {beside}{{a}}", ", ", last), ("{c} {a}", ", ", ", "),
    )  # fmt: skip
    bare = [number(language, v) for v in VALUES.get(language, BILLIONS)]
    full = [of["unit"].format(a=v) for v in bare]
    for n, (form, gap, end) in enumerate(forms):
        for unit, amounts in (("each", full), ("first", [full[0], *bare[1:]]), ("last", [*bare[:2], full[2]])):
            first, second, third = (form.format(c=c, a=a) for c, a in zip(names, amounts, strict=True))
            yield f"{n} {unit}", f"{first}{gap}{second}{end}{third}"
