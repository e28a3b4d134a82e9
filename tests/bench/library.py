"""A large library: search, opening an article and opening a dossier, by its size and beside raw FTS5.

Run as `python -m tests.bench.library [articles] [dossiers]`. Builds two libraries of invented articles with a fixed
seed, 1,000 and `articles` large, filed evenly in `dossiers` country pairs, and asks both the same things. The baseline of
the same run is a bare FTS5 table with the same texts, asked for its best twenty by rank.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import apsw

from briefing.core.article import Article, Block, BlockKind
from briefing.core.fact import Fact
from briefing.core.passage import Span
from briefing.ingest.extract import extract
from briefing.storage import articles, dossiers, facts, search
from briefing.storage.library import Library
from tests.corpus.gold import cases

SMALL = 1_000
BATCH = 500
WORDS = 40_000
PAIRS = [f"{a}-{b}" for a in ("KZ", "IT", "FR", "DE", "NL", "ES", "PL") for b in ("BE", "UZ", "JP", "TR", "RS", "GE")]


def words(count: int = WORDS) -> list[str]:
    """Invented words, the frequent ones first."""
    rng = random.Random(7)
    parts = ("ka", "lo", "mi", "ren", "tu", "sal", "ver", "do", "pi", "nor", "ga", "bel", "is", "um", "at")
    return ["".join(rng.choice(parts) for _ in range(rng.randint(2, 4))) + str(n)[-1] for n in range(count)]


VOCABULARY = words()


def some_word(rng: random.Random) -> str:
    """A word as frequent as Zipf has it."""
    return VOCABULARY[int(WORDS ** rng.random()) - 1]


def invented(count: int) -> Iterator[tuple[Article, Sequence[Fact]]]:
    """Articles of the corpus, each followed by a paragraph of its own, with the facts of the corpus article."""
    rng = random.Random(11)
    models = [(c.article, extract(c.article).facts) for c in cases()]
    for number in range(count):
        model, found = models[number % len(models)]
        tail = " ".join(some_word(rng) for _ in range(160))
        start = len(model.text) + 2
        text = f"{model.text}\n\n{tail}"
        yield (
            replace(
                model,
                text=text,
                title=f"{model.title} {some_word(rng)} {number}",
                raw=text.encode(),
                sha256=sha256(f"{number} {text}".encode()).hexdigest(),
                blocks=(*model.blocks, Block(BlockKind.PARAGRAPH, Span(start, len(text)))),
            ),
            found,
        )


def fill(library: Library, count: int, pairs: Sequence[str]) -> None:
    """Put `count` articles into a library, spread over the dossiers."""
    for pair in pairs:
        dossiers.ensure_dossier(library, *pair.split("-"))
    made = enumerate(invented(count))
    while True:
        with library.atomic():
            for _, (number, (article, found)) in zip(range(BATCH), made, strict=False):
                articles.add_article(library, article, found, pairs[number % len(pairs)])
            if number + 1 >= count:
                return


def raw(count: int) -> apsw.Connection:
    """The baseline: title and text in a bare FTS5 table."""
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE VIRTUAL TABLE bare USING fts5(title, body)")
    with connection:
        connection.executemany(
            "INSERT INTO bare VALUES (?, ?)", ((article.title, article.text) for article, _ in invented(count))
        )
    return connection


def times(work: Callable[[random.Random], object], rounds: int = 60) -> list[float]:
    """Milliseconds of each of `rounds` calls after three that are not counted."""
    rng = random.Random(3)
    took = []
    for number in range(rounds + 3):
        start = time.perf_counter()
        work(rng)
        if number >= 3:
            took.append((time.perf_counter() - start) * 1000)
    return took


def asked(library: Library, count: int, pairs: Sequence[str]) -> dict[str, list[float]]:
    """What a person asks of a library, each with its times."""

    def typed(rng: random.Random) -> object:
        word = some_word(rng)
        return search.search(library, word[: rng.randint(2, len(word))], as_you_type=True)

    def opened(rng: random.Random) -> object:
        number = rng.randint(1, count)
        return articles.article(library, number), facts.facts_of(library, number)

    return {
        "search, one word": times(lambda rng: search.search(library, some_word(rng))),
        "search, each key pressed": times(typed),
        "search in one dossier": times(lambda rng: search.search(library, some_word(rng), dossier=rng.choice(pairs))),
        "open an article": times(opened),
        "first page of the list": times(lambda _: articles.article_heads(library)),
        "open a dossier": times(lambda rng: dossiers.dossier_file(library, rng.choice(pairs)).series(), 5),
    }


def main(count: int, pairs: Sequence[str]) -> None:
    """Print medians and slowest calls, and how each grows from the small library to the large one."""
    found: dict[int, dict[str, list[float]]] = {}
    bare: dict[int, list[float]] = {}
    for size in (SMALL, count):
        with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.briefing") as library:
            start = time.perf_counter()
            fill(library, size, pairs)
            print(
                f"{size:,} articles in {len(pairs)} dossiers: {size / (time.perf_counter() - start):,.0f} stored a second"
            )
            found[size] = asked(library, size, pairs)
        connection = raw(size)
        ranked = "SELECT title FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT 20"
        bare[size] = times(lambda rng, c=connection, q=ranked: c.execute(q, (f'"{some_word(rng)}"',)).fetchall())
    for what, took in found[count].items():
        slowest, middle = max(took), statistics.median(took)
        growth = middle / statistics.median(found[SMALL][what])
        print(f"{what:26} {middle:8.2f} ms, slowest {slowest:8.2f} ms; x {growth:.2f} of {SMALL:,} articles")
    for size, took in bare.items():
        ours = found[size]["search, one word"]
        print(
            f"bare FTS5 by rank, {size:,}: {statistics.median(took):.2f} ms, slowest {max(took):.2f} ms;"
            f" ours x {statistics.median(ours) / statistics.median(took):.2f}, slowest x {max(ours) / max(took):.2f}"
        )


if __name__ == "__main__":
    given = [int(a) for a in sys.argv[1:]]
    main(given[0] if given else 10_000, PAIRS[: given[1] if len(given) > 1 else len(PAIRS)])
