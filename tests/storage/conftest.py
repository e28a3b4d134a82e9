"""A fresh library and small articles for the tests of storage."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.core.amount import Amount
from briefing.core.article import Article, Block, BlockKind, Certainty
from briefing.core.fact import (
    EventKind,
    EventMention,
    Fact,
    FactKind,
    FieldNote,
    Figure,
    Flow,
    Mention,
    Payload,
    PersonMention,
)
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.storage import articles, dossiers
from briefing.storage.library import Library

TITLE = "Il Belgio e il Kazakistan"
BODY = (
    "Jeroen Cooreman ha guidato il quinto round di consultazioni il 18 ottobre a Bruxelles. "
    "Il fatturato ha raggiunto i 523,7 milioni di $ nel 2023 (importazioni: 303 milioni). "
    "Si è parlato di energia."
)


def make_article(
    title: str = TITLE, body: str = BODY, published: dt.date | None = dt.date(2024, 10, 24), furniture: str = ""
) -> Article:
    text = f"{title}\n{body}" + (f"\n{furniture}" if furniture else "")
    head, end = len(title), len(title) + 1 + len(body)
    blocks = [Block(BlockKind.TITLE, Span(0, head)), Block(BlockKind.PARAGRAPH, Span(head + 1, end))]
    if furniture:
        blocks.append(Block(BlockKind.FURNITURE, Span(end + 1, len(text)), "share"))
    raw = text.encode()
    return Article(
        text=text,
        title=title,
        sha256=hashlib.sha256(raw).hexdigest(),
        language="it",
        blocks=tuple(blocks),
        published=published,
        published_certainty=Certainty.STATED if published else Certainty.UNKNOWN,
        source_name="Agenzia",
        raw=raw,
    )


def make_fact(article: Article, quote: str, kind: FactKind, payload: Payload, *notes: FieldNote) -> Fact:
    start = article.text.index(quote)
    return Fact(kind, Span(start, start + len(quote)), quote, payload, notes, 90, ("flow_cue_near",))


def make_facts(article: Article) -> list[Fact]:
    inferred = FieldNote("reporter", None, Certainty.INFERRED, "ministry_of_article")
    year = Period.year(2023)
    turnover = Figure(Flow.TURNOVER, Amount("523.7", 6, "USD"), year, reporter="KZ", partner="BE")
    imports = Figure(Flow.IMPORTS, Amount("303", 6, "USD"), year, reporter="KZ", partner="BE")
    when = When.day(dt.date(2024, 10, 18))
    event = EventMention(EventKind.CONSULTATIONS, 5, when, "Brussels", "BE", parties=("BE", "KZ"))
    person = PersonMention("Jeroen Cooreman", "direttore generale", None, "BE")
    return [
        make_fact(article, "Jeroen Cooreman", FactKind.PERSON, person),
        make_fact(article, "quinto round di consultazioni", FactKind.EVENT, event),
        make_fact(article, "523,7 milioni di $", FactKind.FIGURE, turnover, inferred),
        make_fact(article, "303 milioni", FactKind.FIGURE, imports),
        make_fact(article, "energia", FactKind.TOPIC, Mention("energy")),
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.briefinglib"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def filled(library: Library) -> Library:
    """A library with one article and its facts in the dossier KZ-BE: person 1, event 2, figures 3 and 4, topic 5."""
    dossier, _ = dossiers.ensure_dossier(library, "KZ", "BE")
    article = make_article()
    articles.add_article(library, article, make_facts(article), dossier)
    return library
