"""Options: how a summary is printed. Language or two, paper, ink, template."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.printing.templates import TEMPLATES, TWIN_WIDTHS, Template
from briefing.printing.words import words

PAPERS = ("a4", "letter", "a3")
INKS = ("colour", "grey")
_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Options:
    """How a summary is printed; `language` is one ("fr") or two for a bilingual page ("en+fr").

    Raises ValueError for a language, paper, ink or template there is not, for a paper that the
    template does not come on, and for two languages of anything but the summary.
    """

    language: str = "en"
    paper: str = "a4"
    ink: str = "colour"
    with_chart: bool = True
    template: str = "summary"

    def __post_init__(self) -> None:
        for value, known in ((self.paper, PAPERS), (self.ink, INKS), (self.template, tuple(TEMPLATES))):
            if value not in known:
                raise ValueError(f"{value!r} is not one of {', '.join(known)}")
        for language in self.languages:
            words(language)
        if self.paper not in self.made.papers:
            raise ValueError(f"{self.template} comes on {' or '.join(self.made.papers)}, not on {self.paper}")
        if len(self.languages) > 2 or len(set(self.languages)) < len(self.languages):
            raise ValueError(f"{self.language!r} names no two different languages")
        if self.is_twin and self.template != "summary":
            raise ValueError(f"only the summary comes in two languages, not {self.template}")

    @property
    def languages(self) -> tuple[str, ...]:
        """The language of the page, or the two that stand side by side."""
        return tuple(self.language.split("+"))

    @property
    def is_twin(self) -> bool:
        """Whether two languages stand side by side."""
        return len(self.languages) == 2

    @property
    def made(self) -> Template:
        """The template."""
        return TEMPLATES[self.template]

    @property
    def layout(self) -> str:
        """The name of the layout file."""
        return "twin" if self.is_twin else self.made.layout or self.template

    @property
    def chart_width(self) -> float:
        """The width of the chart in points."""
        return TWIN_WIDTHS[self.paper] * _MM if self.is_twin else self.made.chart_width(self.paper)
