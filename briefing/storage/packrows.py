"""The content of evidence packs: the texts, documents and rows of one dossier out of a library."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterator

from briefing.storage import articles, packpages
from briefing.storage.library import Library
from briefing.storage.packtables import ARTICLES, TABLES, Table


def members(library: Library, dossier: str) -> Iterator[tuple[str, bytes]]:
    """The members of a dossier's pack: texts and sources of its articles, older ones too, then the rows table by table.

    What the officer wrote for the page, the issued pages that show it, and notes stay at home.
    """
    with library.reading():
        home = packpages.at_home(library, dossier)
        for (number,) in library.rows(
            f"SELECT id FROM article WHERE id IN {ARTICLES} ORDER BY id", {"dossier": dossier}
        ):
            text = articles.text_of(library, number) or ""
            yield f"articles/{number}.txt", text.encode("utf-8", "surrogatepass")
            yield f"articles/{number}.source", articles.raw_bytes(library, number)
        yield from _older_texts(library, dossier)
        yield from _documents(library, dossier, home)
        for table in TABLES:
            yield f"rows/{table.name}.jsonl", _lines(library, table, dossier, home)


def _older_texts(library: Library, dossier: str) -> Iterator[tuple[str, bytes]]:
    """Texts that newer ones took the place of: a page issued before names their hash and quotes their words."""
    rows = library.rows(
        f"SELECT article_id, number, text, raw FROM article_version WHERE article_id IN {ARTICLES}"
        " ORDER BY article_id, number",
        {"dossier": dossier},
    )
    for article, number, text, raw in rows:
        yield f"{older_text(article, number)}.txt", text.encode("utf-8", "surrogatepass")
        yield f"{older_text(article, number)}.source", raw


def older_text(article: int, number: int) -> str:
    """The name of the members that hold an article's older text, without what they end in."""
    return f"articles/{article}-version-{number}"


def _documents(library: Library, dossier: str, home: Collection[str]) -> Iterator[tuple[str, bytes]]:
    """What was issued of the dossier, byte for byte: pages under the code they carry, what they were made of as JSON."""
    pages, wanted = {}, set[str]()
    for sha256, code, language, format_, model, stand in library.rows(
        "SELECT sha256, summary_id, language, format, model, stand FROM issued WHERE dossier_id = ? ORDER BY id DESC",
        (dossier,),
    ):
        pages[sha256] = f"{code}-{language}.{format_}".replace("+", "-")
        wanted |= {stand} if model in home else {sha256, model, stand}
    rows = library.rows(
        "SELECT sha256, packed FROM issued_content WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY sha256",
        (json.dumps(sorted(wanted)),),
    )
    for sha256, packed in rows:
        yield f"issued/{sha256[:8]}-{pages.get(sha256, 'content.json')}", zlib.decompress(packed)


def _lines(library: Library, table: Table, dossier: str, home: Collection[str]) -> bytes:
    columns = [name for (name,) in library.rows("SELECT name FROM pragma_table_info(?)", (table.name,))]
    kept = [c for c in columns if c not in table.without]
    order = ", ".join(str(n + 1) for n in range(len(kept)))
    rows = library.rows(
        f"SELECT {', '.join(kept)} FROM {table.name} WHERE {table.where} ORDER BY {order}", {"dossier": dossier}
    )
    found = [dict(zip(kept, row, strict=True)) for row in rows]
    if table.name == "issued":
        # In the log stays that it was issued; its content counts as not kept.
        found = [row | {"model": ""} if row["model"] in home else row for row in found]
    lines = (json.dumps(row, ensure_ascii=False, sort_keys=True) for row in found)
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")
