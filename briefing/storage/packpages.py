"""Issued pages in evidence packs: which of them stay at home, and what they were made of under the ids of another library."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from briefing.core.claim import Section
from briefing.core.officer import cited_text, dated_text
from briefing.storage import issued, summaries
from briefing.storage.library import Library
from briefing.storage.packtray import Ids

_OWN = (Section.OBJECTIVES, Section.POINTS, Section.THEY_MAY_RAISE, Section.PRESS_LINE)
"""The sections that hold nothing but the officer's words, or a prompt where there are none."""
_FEWEST = 4
"""Letters of a line of the officer's that is looked for on the page; fewer stand everywhere."""

_KEY = re.compile(r'(?<=["+: ])(fact|obs):(\d+)\b')
_ARTICLE = re.compile(r'(?<="source":\{"article":)\d+')


def at_home(library: Library, dossier: str) -> frozenset[str]:
    """The render models, by their hashes, of the issued pages of a dossier that show what the officer wrote for it.

    Beside the sections that are all his, what he has written by now for the others is looked for. Raises LibraryDamaged.
    """
    lines = _lines(library, dossier)
    models = {i.model: issued.model_of(library, i) for i in issued.issued_of(library, dossier) if i.is_kept}
    return frozenset(sha256 for sha256, model in models.items() if model is None or _shows(json.loads(model), lines))


def _lines(library: Library, dossier: str) -> tuple[str, ...]:
    """The letters of each line the officer has written, but those of the title block, which say who meets."""
    texts = (
        line
        for section, told in summaries.texts_of(library, dossier).items()
        if not section.startswith(f"{Section.TITLE}_")
        for text in told
        for line in text.splitlines()
    )
    found = (_letters(dated_text(cited_text(line)[0])[1]) for line in texts)
    return tuple(line for line in found if len(line) >= _FEWEST)


def _shows(page: dict[str, Any], lines: tuple[str, ...]) -> bool:
    sections = [*page.get("front", ()), *page.get("back", ())]
    if any(
        s.get("id") in _OWN and any(b.get("type") not in ("prompt", "note") for b in s.get("blocks", ()))
        for s in sections
    ):
        return True
    shown = _letters(" ".join(_texts(sections)))
    return any(line in shown for line in lines)


def _letters(text: str) -> str:
    """Letters and digits alone: quotation marks and hyphens are not printed as they were typed."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for inner in data.values() if isinstance(data, dict) else data:
            yield from _texts(inner)


def under_ids_here(content: bytes, ids: Ids) -> bytes:
    """What a page was made of, as JSON, with the ids of the library it comes to; letter by letter the same where none changed.

    A printed code would else lead to other words.
    """
    tables = {"fact": "fact", "obs": "observation"}
    text = _KEY.sub(lambda m: f"{m[1]}:{ids(tables[m[1]], int(m[2])) or 0}", content.decode())
    return _ARTICLE.sub(lambda m: str(ids("article", int(m[0])) or 0), text).encode()
