"""One frame for the tests of lists, tables and runs: countries and numbers as seven languages write them, and views of what was read."""

from __future__ import annotations

import re

from tests.ingest.extract.making import figures, read

LANGUAGES = ("de", "en", "fr", "it", "es", "nl", "ru")
_NAMES = {
    "CH": ("Schweiz", "Switzerland", "Suisse", "Svizzera", "Suiza", "Zwitserland", "Швейцария"),
    "CN": ("China", "China", "Chine", "Cina", "China", "China", "Китай"),
    "IT": ("Italien", "Italy", "Italie", "Italia", "Italia", "Italië", "Италия"),
    "JP": ("Japan", "Japan", "Japon", "Giappone", "Japón", "Japan", "Япония"),
    "PL": ("Polen", "Poland", "Pologne", "Polonia", "Polonia", "Polen", "Польша"),
    "RO": ("Rumänien", "Romania", "Roumanie", "Romania", "Rumania", "Roemenië", "Румыния"),
    "RU": ("Russland", "Russia", "Russie", "Russia", "Rusia", "Rusland", "Россия"),
    "SN": ("Senegal", "Senegal", "Sénégal", "Senegal", "Senegal", "Senegal", "Сенегал"),
}
_VIEWS = {
    "flow": lambda figure: figure.flow,
    "reporter": lambda figure: figure.reporter,
    "partner": lambda figure: figure.partner,
    "digits": lambda figure: figure.amount.digits,
    "millions": lambda figure: figure.amount.value / 10**6,
    "currency": lambda figure: figure.amount.currency,
    "unit": lambda figure: (figure.amount.scale, figure.amount.currency),
    "period": lambda figure: figure.period,
    "growth": lambda figure: figure.growth and figure.growth.percent,
    "base": lambda figure: figure.growth and figure.growth.base,
    "of goods": lambda figure: figure.product is not None,
}


def names(language, *codes):
    """What a language calls these countries."""
    at = LANGUAGES.index(language)
    return [_NAMES[code][at] for code in codes]


def printed(language, text):
    """A text whose numbers have the decimal sign of the language."""
    return text if language == "en" else re.sub(r"(?<=\d)\.(?=\d)", ",", text)


def seen(text, language, *views):
    """What was read of each figure, in text order: a tuple of these views, or the one view alone."""
    found = [tuple(_VIEWS[view](f.figure) for view in views) for f in figures(read(text, language))]
    return found if len(views) > 1 else [view for (view,) in found]


def below(language, head, form, entries):
    """A head and below it a row of this form for each country or goods and its number."""
    return "\n".join([head, *(printed(language, form.format(c=c, n=n)) for c, n in entries)])
