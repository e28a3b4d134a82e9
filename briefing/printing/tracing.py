"""Tracing: from the code on a printed page back to the article and the words, or the figure, that it stands on."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from briefing.core.pagecode import PageCode
from briefing.core.passage import Span
from briefing.printing.options import Options
from briefing.printing.prepare import summary_of
from briefing.printing.render import render
from briefing.storage import articles, dossiers, facts
from briefing.storage.issued import Issued, issued_of, model_of
from briefing.storage.library import Library


class Missing(StrEnum):
    """Why a code leads nowhere."""

    DOSSIER = "dossier"
    PAGE = "page"
    VERSION = "version"
    EVIDENCE = "evidence"
    ARTICLE = "article"


class NotTraced(Exception):
    """A code that leads nowhere here. `known` is the highest number there is of what is missing, 0 for none."""

    def __init__(self, code: PageCode, missing: Missing, known: int = 0) -> None:
        super().__init__(f"{code.text}: {missing}")
        self.code, self.missing, self.known = code, missing, known


@dataclass(frozen=True, slots=True)
class Traced:
    """Where a code leads. `code` is completed with the version and entry that were taken.

    `as_issued` says that the entry is numbered as on the page that was issued; otherwise as on a page
    made now. `latest` is the newest issued version where the code named none, else None. `article`,
    `span` and `key` say what to show: an article's words, a fact in it, a figure of a table.
    `in_place` is False when the words stand elsewhere than the page knew, so only the article is shown.
    """

    code: PageCode
    as_issued: bool
    latest: int | None
    article: int | None
    title: str
    span: Span | None
    key: str
    quote: str
    in_place: bool = True


def trace(library: Library, code: PageCode) -> Traced:
    """Where a page code leads in this library. Raises NotTraced, and LibraryError when the file cannot be read."""
    with library.reading():
        dossier = _dossier(library, code)
        issued = _issued(library, code, dossier)
        items, as_issued = _entries(library, dossier, issued)
        if not items:
            raise NotTraced(code, Missing.EVIDENCE)
        wanted = code.evidence or items[0]["n"]
        item = next((i for i in items if i["n"] == wanted), None)
        if item is None:
            raise NotTraced(code, Missing.EVIDENCE, max(i["n"] for i in items))
        version = _version(issued) if issued is not None else code.version
        whole = replace(code, dossier=dossier, version=version, evidence=item["n"])
        latest = version if code.version is None and issued is not None else None
        return _traced(library, whole, item, as_issued, latest)


def _dossier(library: Library, code: PageCode) -> str:
    turned = "-".join(reversed(code.dossier.split("-")))
    for id in (code.dossier, turned):
        if dossiers.dossier(library, id) is not None:
            return id
    raise NotTraced(code, Missing.DOSSIER)


def _issued(library: Library, code: PageCode, dossier: str) -> Issued | None:
    """The issued page that a code names; None where none was issued, and no version is asked for."""
    page = replace(code, dossier=dossier, version=None, evidence=None).page
    known = [i for i in issued_of(library, dossier) if i.summary_id.rpartition(".")[0] == page]
    if code.version is None:
        if not known and code.number != 1:
            raise NotTraced(code, Missing.PAGE)
        return known[0] if known else None
    found = next((i for i in known if _version(i) == code.version), None)
    if found is None:
        # A page that was looked at or printed from the preview is not in the log before it is issued.
        raise NotTraced(code, Missing.VERSION if known else Missing.PAGE, max(map(_version, known), default=0))
    return found


def _version(issued: Issued) -> int:
    return issued.version


def _entries(library: Library, dossier: str, issued: Issued | None) -> tuple[list[dict[str, Any]], bool]:
    """The evidence list of a page, and whether it is that of the issued page itself."""
    kept = model_of(library, issued) if issued is not None else None
    if kept is not None:
        return _evidence_of(json.loads(kept)), True
    summary = summary_of(library, dossiers.dossier_file(library, dossier), as_of=dt.datetime.now().astimezone())
    return _evidence_of(render(summary, Options(with_chart=False)).data), False


def _evidence_of(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    sections: Sequence[dict[str, Any]] = (*data.get("front", ()), *data.get("back", ()))
    return [i for s in sections for b in s["blocks"] if b["type"] == "evidence" for i in b["items"]]


def _traced(library: Library, code: PageCode, item: dict[str, Any], as_issued: bool, latest: int | None) -> Traced:
    source = item["source"]
    words = " ".join("".join(r.get("t", "") for r in item["runs"]).split())
    keys = [k for k in source["keys"] if isinstance(k, str)]
    if source["article"] is None:
        return Traced(code, as_issued, latest, None, words, None, keys[0] if keys else "", words)
    id = int(source["article"])
    article = articles.article(library, id)
    if article is None:
        raise NotTraced(code, Missing.ARTICLE)
    known = (facts.fact(library, k) for k in keys if k.startswith("fact:"))
    fact = next((f for f in known if f is not None and f.article == id), None)
    quote = next((r["t"] for r in item["runs"] if r["k"] == "quote"), words)
    if fact is not None:
        return Traced(code, as_issued, latest, id, article.title, fact.span, fact.key, quote)
    span = Span(*source["span"]) if source["span"] else None
    same_text = article.sha256.startswith(source["sha8"]) and span is not None and span.end <= len(article.text)
    return Traced(code, as_issued, latest, id, article.title, span if same_text else None, "", quote, same_text)
