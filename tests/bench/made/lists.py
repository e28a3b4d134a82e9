"""Lists of partners under a head that tells whose they are, of when and in what unit: each head with each form of rows."""

from __future__ import annotations

from collections.abc import Iterator

from .told import Made, Told, months, number, per_cent, wanted, words

CODES = ("DE", "IT", "PL")
NOW, BEFORE, CHANGES = (212.3, 148.9, 77.4), (190.1, 155.2, 70.8), (11.7, -4.1, 9.3)
YEAR, YEAR_BEFORE = months("2023"), months("2022")
ROWS = {
    "dash": "- {c}: {a}", "colon": "{c}: {a}", "plain": "{c} {a}", "bullet": "• {c} – {a}", "rank": "{n}. {c} {a}",
    "rank_change": "{n}. {c} {a} ({p})", "change": "{c}: {a} ({p})", "dash_change": "- {c} – {a} ({p})",
    "behind_semicolon": "- {c}: {a}; {p}", "earlier": "{c} {a} ({w})", "numbered": "{n}) {c} – {a};",
    "behind_comma": "- {c}: {a}, {p}",
}  # fmt: skip


def documents(language: str) -> Iterator[Made]:
    """Each head with each form of rows, the units in turn."""
    of = words(language)["lists"]
    for head in of["heads"]:
        for n, (form, row) in enumerate(ROWS.items()):
            unit = of["units"][n % len(of["units"])]
            lines = [head.replace("{u}", unit)]
            for k, country in enumerate(of["countries"]):
                was = of["earlier"][0].format(b=number(language, BEFORE[k]))
                slots = {"c": country, "a": number(language, NOW[k]), "p": per_cent(language, CHANGES[k])}
                lines.append(row.format(n=k + 1, w=was, **slots))
            told = []
            for k, code in enumerate(CODES):
                growth = CHANGES[k] if "{p}" in row else None
                told.append(Told("rows", wanted("X", NOW[k], YEAR, growth=growth, sides=f"GH>{code}")))
                if "{w}" in row:
                    told.append(Told("earlier", wanted("X", BEFORE[k], YEAR_BEFORE, sides=f"GH>{code}")))
            yield Made(language, f"{of['heads'].index(head)} {form}", "\n".join(lines), tuple(told))
