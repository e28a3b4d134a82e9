"""Codec: an article as plain JSON values and back, exactly, for the pipe between the worker and its caller."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from typing import Any

from briefing.core.article import Article, Block, BlockKind, Certainty, RelatedItem
from briefing.core.passage import Span

_PLAIN = (
    "text",
    "title",
    "sha256",
    "language",
    "kicker",
    "source_name",
    "source_url",
    "file_name",
    "media_type",
    "encoding",
    "id",
    "imported_at",
)


def to_json(article: Article) -> dict[str, Any]:
    """The article as JSON values; the original bytes in base64."""
    return {
        **{name: getattr(article, name) for name in _PLAIN},
        "blocks": [[b.kind.value, b.span.start, b.span.end, b.reason] for b in article.blocks],
        "published": article.published.isoformat() if article.published else None,
        "published_certainty": article.published_certainty.value,
        "related": [[r.title, r.section, r.age, r.days, r.span.start, r.span.end] for r in article.related],
        "notes": list(article.notes),
        "raw": base64.b64encode(article.raw).decode("ascii"),
    }


def from_json(values: Mapping[str, Any]) -> Article:
    """The article that `to_json` made. Raises KeyError or ValueError for anything else."""
    return Article(
        **{name: values[name] for name in _PLAIN},
        blocks=tuple(Block(BlockKind(k), Span(start, end), reason) for k, start, end, reason in values["blocks"]),
        published=dt.date.fromisoformat(values["published"]) if values["published"] else None,
        published_certainty=Certainty(values["published_certainty"]),
        related=tuple(
            RelatedItem(title, section, age, days, Span(start, end))
            for title, section, age, days, start, end in values["related"]
        ),
        notes=tuple(values["notes"]),
        raw=base64.b64decode(values["raw"]),
    )
