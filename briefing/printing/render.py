"""Render model: what a layout or another format needs of a summary, every string final."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from briefing.core.summary import BriefingSummary
from briefing.printing.glyphs import ZERO_WIDTH_SPACE
from briefing.printing.options import Options
from briefing.printing.page import Page

__all__ = ["Options", "RenderModel", "render"]


@dataclass(frozen=True, slots=True)
class RenderModel:
    """What a layout needs: `data` with only final strings and the charts' SVG; `layout` names its file.

    `data` has "front" and "back" sections of blocks; a bilingual page has a second set of all of it
    under "right". `replaced` counts characters that the page's fonts lack. `title` and `language`
    are those of the document.
    """

    data: dict[str, Any]
    title: str
    language: str
    replaced: int
    layout: str = "summary"

    @property
    def json(self) -> str:
        """The data as JSON text, the same for the same model."""
        return json.dumps(self.data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @property
    def whole(self) -> RenderModel:
        """The same content without the places at which long words may break: for formats in which one searches and copies."""
        return replace(self, data=_whole(self.data), title=_whole(self.title))

    @property
    def columns(self) -> tuple[dict[str, Any], ...]:
        """The page's content, once in each language."""
        return (self.data, self.data["right"]) if "right" in self.data else (self.data,)

    @property
    def sections(self) -> Iterator[dict[str, Any]]:
        """The sections in the order of the page, those of a second language last."""
        return (s for column in self.columns for s in (*column["front"], *column["back"]))

    @property
    def svg(self) -> str:
        """The first chart, "" for none."""
        charts = (b["svg"] for s in self.sections for b in s["blocks"] if b["type"] == "chart")
        return next(charts, "")


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace(ZERO_WIDTH_SPACE, "")
    if isinstance(value, dict):
        return {key: _whole(held) for key, held in value.items()}
    return [_whole(held) for held in value] if isinstance(value, (list, tuple)) else value


def render(summary: BriefingSummary, options: Options) -> RenderModel:
    """The page's content in its language or two; the same summary and options give the same model."""
    first, *others = (Page(summary, options, language).data() for language in options.languages)
    data, replaced = first
    for right, more in others:
        data["right"] = right
        replaced = max(replaced, more)
    return RenderModel(data, data["title"], options.languages[0], replaced, options.layout)
