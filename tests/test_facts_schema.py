"""`facts --json` follows its schema for every article of the corpus, the sample and hostile text."""

from __future__ import annotations

import json
from typing import Any

import fastjsonschema
import pytest

from briefing import resource
from briefing.cli.facts_document import Countries, facts_document
from briefing.core.article import Article
from briefing.core.checks import checks_of
from briefing.core.fact import StepVerb
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.corpus.gold import cases

SCHEMA = json.loads(resource.path("schema", "facts.schema.json").read_text(encoding="utf-8"))
validate = fastjsonschema.compile(SCHEMA)


def document(article: Article) -> dict[str, Any]:
    """The document as another program reads it: through JSON text."""
    found = extract(article)
    countries = Countries(found.parties, found.mentioned)
    made = facts_document(article, found.facts, checks_of(found.facts), countries)
    return json.loads(json.dumps(made, ensure_ascii=False))


@pytest.mark.parametrize("case", [pytest.param(c, id=f"{c.language}-{c.name}") for c in cases()])
def test_every_article_of_the_corpus_follows_the_schema(case: Any) -> None:
    found = document(case.article)
    validate(found)
    quoted = [f for family in ("trade", "events", "topics", "next_steps") for f in found[family]]
    assert all(case.article.text[f["start"] : f["end"]] == f["quote"] for f in quoted)


@pytest.mark.parametrize(
    "text",
    [
        "$ 5 % 2024", "EXPORTS ROSE BY 5% TO $3 BILLION IN 2023", "ÉCHANGES \u202e300 M€ 2024 en 2023\u202c",
        "0123456789 " * 400, "Trade was $1.2.3 million in 2023; trade was $0 in 2022.", "\u0301\u0301 $ 4 million exports",
    ],
)  # fmt: skip
def test_odd_text_follows_the_schema_too(text: str) -> None:
    validate(document(read_document(text.encode(), "odd.txt")))


def test_the_schema_refuses_a_figure_without_its_place_and_a_fact_too_many() -> None:
    good = document(read_document(b"Bilateral trade grew 4.2% to $1.35bn in 2024.", "a.txt"))
    validate(good)
    assert good["trade"]
    for broken in (
        {**good, "trade": [{k: v for k, v in good["trade"][0].items() if k != "start"}]},
        {**good, "trade": [{**good["trade"][0], "guess": 1}]},
        {**good, "trade": [{**good["trade"][0], "value": "1.35bn"}]},
    ):
        with pytest.raises(fastjsonschema.JsonSchemaException):
            validate(broken)


def test_what_was_only_discussed_is_no_next_step() -> None:
    text = (
        "The sides discussed holding the next round in Vienna in 2026.\n\n"
        "The sides agreed to hold the sixth round of consultations in Vienna in 2026.\n"
    )
    article = read_document(text.encode(), "a.txt")
    verbs = {f.payload.verb for f in extract(article).facts if f.kind == "next_step"}
    assert StepVerb.DISCUSSED in verbs
    assert [s["verb"] for s in document(article)["next_steps"]] == ["agreed"]
