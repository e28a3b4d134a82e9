"""The lists and tables of test_table_forms as pages set them: each make of the mark-up is read like the plain text."""

from html import escape
from itertools import product

import pytest

from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.ingest.extract.making import figures
from tests.ingest.extract.test_table_forms import FORMS, WORDS, printed


def rows(block, cell="<td>{}</td>"):
    return "".join(
        f"<tr>{''.join(cell.format(escape(c)) for c in line.split(chr(9)))}</tr>" for line in block.split("\n")
    )


def lines(block, line="{}", between=""):
    return between.join(line.format(escape(words)) for words in block.split("\n"))


def pairs(block):
    told = (words.replace(" — ", ": ").partition(": ") for words in block.split("\n"))
    return "".join(f"<dt>{escape(a)}</dt><dd>{escape(b)}</dd>" for a, _, b in told)


TABLES = {
    "rows": lambda head, body: f"<p>{head}</p><table>{rows(body)}</table>",
    "paragraphs in cells": lambda head, body: (
        f"<h3>{head}</h3><div><table>{rows(body, '<td><p>{}</p></td>')}</table></div>"
    ),
    "its caption": lambda head, body: f"<table><caption>{head}</caption>{rows(body)}</table>",
    "the caption of its figure": lambda head, body: (
        f"<figure><table>{rows(body)}</table><figcaption>{head}</figcaption></figure>"
    ),
    "a first row over all": lambda head, body: (
        f"<table><tr><td colspan='9'><b>{head}</b></td></tr>{rows(body)}</table>"
    ),
    "cells in lines": lambda head, body: (
        f"<p>{head}</p><table>{rows(body, chr(10).join(('', '<td>', ' {}', '</td>')))}</table>"
    ),
}
LISTS = {
    "items": lambda head, body: f"<p>{head}</p><ul>{lines(body, '<li>{}</li>')}</ul>",
    "paragraphs": lambda head, body: f"<p><b>{head}</b></p>{lines(body, '<p>{}</p>')}",
    "broken lines": lambda head, body: f"<p>{head}<br>{lines(body, between='<br>')}</p>",
    "divisions": lambda head, body: f"<div><div>{head}</div>{lines(body, '<div>{}</div>')}</div>",
    "terms": lambda head, body: f"<p>{head}</p><dl>{pairs(body)}</dl>",
}
TABLED = ("tabs", "quarters", "a balance as ({})", "goods in a column", "unit 1")
LISTED = ("a colon", "a dash", "a bullet", "a hyphen", "its change")
READ = [
    *product(WORDS, TABLES, TABLED), *((a, b, c) for a, b, c in product(WORDS, LISTS, LISTED) if b != "terms" or c in LISTED[:2]),
]  # fmt: skip


def page(language, form, make):
    text, _ = FORMS[form](WORDS[language], lambda value: printed(language, value))
    head, body = text.split("\n\n") if make in TABLES else text.split("\n", 1)
    inside = {**TABLES, **LISTS}[make](escape(head), body)
    lead = f"<p>{WORDS[language]['lead']} {WORDS[language]['lead']}</p>"
    marked = f'<html lang="{language}"><head><meta property="article:published_time" content="2023-09-14"></head>'
    return f"{marked}<body><nav>Menu</nav><article><h1>Bulletin</h1>{lead}{inside}</article><footer>Contact</footer></body></html>"


@pytest.mark.parametrize(("language", "make", "form"), READ)
def test_each_make_of_a_page_is_read_like_its_text(language, make, form):
    _, told = FORMS[form](WORDS[language], lambda value: printed(language, value))
    found = figures(extract(read_document(page(language, form, make).encode(), "page.html")))
    assert sorted(f.figure.amount.digits for f in found) == sorted(value for value, *_ in told)
    assert {(f.figure.amount.digits, f.figure.flow, str(f.figure.partner)) for f in found} == {
        (v, f, p) for v, f, _, p, *_ in told
    }


def test_a_caption_stands_once_over_its_rows():
    article = read_document(page("en", "tabs", "the caption of its figure").encode(), "page.html")
    caption = "Trade of Austria with Slovenia (in million euros)"
    assert article.text.count(caption) == 1
    assert article.text.index(caption) < article.text.index("Exports\t622.4")
