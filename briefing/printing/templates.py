"""Templates: the kinds of page there are, what each prints and on which paper."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.core.claim import Section

FRONT = (
    Section.BOTTOM_LINE,
    Section.OBJECTIVES,
    Section.POINTS,
    Section.THEY_MAY_RAISE,
    Section.TRADE,
    Section.LAST_ROUND,
    Section.WHO,
    Section.PRESS_LINE,
)
"""The sections of page 1 of the summary, which stands alone."""
BACK = (Section.BACKGROUND, Section.VERIFICATION, Section.GAPS, Section.EVIDENCE)
_MM = 72 / 25.4
_PORTRAIT = {"a4": 132.0, "letter": 137.9}
_ACROSS = {"a4": 170.0, "letter": 175.9}
_LANDSCAPE = {"a4": 257.0, "letter": 239.4, "a3": 380.0}


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of page: its layout file, its sections and the room its chart has.

    `front` leads, `back` follows; `quotes` are sections whose words another one prints. `widths`
    holds the chart's width in millimetres by paper, which names the papers it comes on. A template
    with `short_evidence` names its sources without quoting them; one that is not `quoted` gives their
    places and hashes, but no quotations.
    """

    id: str
    front: tuple[Section, ...]
    back: tuple[Section, ...] = (Section.EVIDENCE,)
    quotes: tuple[Section, ...] = ()
    widths: dict[str, float] = field(default_factory=lambda: dict(_PORTRAIT))
    short_evidence: bool = True
    quoted: bool = True
    has_chart: bool = True
    layout: str = ""
    """The layout file, where it is not named as the template is."""

    @property
    def sections(self) -> frozenset[Section]:
        """What a summary has to hold for this template."""
        return frozenset((*self.front, *self.back, *self.quotes))

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers it comes on."""
        return tuple(self.widths)

    def chart_width(self, paper: str) -> float:
        """The width of the chart in points."""
        return self.widths[paper] * _MM


CHANGES = "changes"
"""The template that tells what has changed since an earlier issue."""
MIRROR = "mirror"
"""The template that sets both sides' figures side by side."""
_ALL = (
    Template("summary", FRONT, BACK, short_evidence=False),
    Template(
        "one-page",
        (
            Section.BOTTOM_LINE,
            Section.POINTS,
            Section.THEY_MAY_RAISE,
            Section.TRADE,
            Section.LAST_ROUND,
            Section.PRESS_LINE,
        ),
    ),
    Template(
        "speaking",
        (Section.BOTTOM_LINE, Section.POINTS, Section.THEY_MAY_RAISE, Section.PRESS_LINE),
        has_chart=False,
    ),
    Template("bio", (Section.WHO,), quotes=(Section.SAID,), short_evidence=False, has_chart=False),
    Template("trade", (Section.TRADE,), widths=_ACROSS),
    Template(MIRROR, (Section.MIRROR,), widths=_ACROSS, short_evidence=False, quoted=False, has_chart=False),
    Template("timeline", (Section.TIMELINE,), widths=_LANDSCAPE),
    Template(CHANGES, (Section.CHANGES,), has_chart=False, layout="one-page"),
)
TEMPLATES = {template.id: template for template in _ALL}
TWIN_WIDTHS = {"a4": 124.0, "letter": 115.2}
"""The chart's width in millimetres where two languages stand side by side on a sheet laid across."""
