"""Context: what an article has said so far, for the sentences that lean on it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from briefing.core.fact import Fact, FieldNote, Figure, Flow
from briefing.ingest.extract.sides.parties import Countries
from briefing.ingest.extract.sides.resolution import Memory, Timed
from briefing.ingest.extract.sides.side import Side, Stated
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.tables.headings import Column
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

LABEL = 12
"""Tokens of the longest line or question that leans on the paragraph before it."""
LONG_BEFORE = 24
"""Months before the time that a paragraph, or an article, is about at which another is only set beside it."""

Told = tuple[Hit, Flow, Stated]
"""A flow that was told: by which word, and whose it is and with whom."""


@dataclass(slots=True)
class Context:
    """What one article has said so far, for the sentences that lean on it."""

    r: Reading
    countries: Countries
    memory: Memory
    decimals: frozenset[str]
    source: Side | None
    opening: int = 0
    """Where the sentence of the first figure ends: what is named before is what the article is about."""
    currency: str | None = None
    cue: Hit | None = None
    flow: Flow | None = None
    sides: Stated = field(default_factory=Stated)
    """Whose flow `cue` is, for sentences that go on about it."""
    goods: str | None = None
    """The goods of the flow that the sentence before told, where the article gives figures in value apart from quantities."""
    opened: tuple[Hit, str] | None = None
    """The flow that the first amount was found to be of, where the goods were named before its sentence, and those goods."""
    flow_of: tuple[Hit, str, int] | None = None
    """The flow that a sentence without amounts told of certain goods, those goods, and where the sentence ends."""
    headline: Told | None = None
    """The flow that the last title or heading named, for the list below it."""
    before: Told | None = None
    """The flow the paragraph before ended on, for one that points back: "dat bedrag"."""
    above: Told | None = None
    """The one flow that the last paragraph told of, for a list that stands below it with at most a heading between."""
    all_told: set[Flow | None] = field(default_factory=set)
    """The flows that the article has told amounts of so far; None among them for money that is no trade."""
    most: Draft | None = None
    """The first of its amounts, and then each that is more, in the same money."""
    named: set[Flow] = field(default_factory=set)
    """The flows that the paragraph has named."""
    handed: tuple[set[Flow], bool] = field(default_factory=lambda: (set(), False))
    """The flows that the paragraph right before named, and whether its figures were of certain goods."""
    astray: bool = False
    """Whether the last amounts of the paragraph were of money that is no trade."""
    handed_goods: str | None = None
    """The goods that all its figures were of."""
    changed: list[Draft] = field(default_factory=list)
    """The changes without an amount that the sentence right before told."""
    last: Draft | None = None
    """The first observed figure of the sentence before, in the same paragraph."""
    ended: Draft | None = None
    """The figure that the paragraph before ended on."""
    previous: list[Draft] = field(default_factory=list)
    """The amounts of the paragraph before."""
    paragraph: list[Draft] = field(default_factory=list)
    """The figures with an amount that the paragraph has told so far."""
    block: int = -1
    unit: tuple[int, str] | None = None
    """Scale and currency that a heading line gives the bare numbers of its list: "тыс. долларов:"."""
    unit_block: int = -1
    """The line or paragraph that gave it."""
    noted_unit: tuple[int, str] | None = None
    """The unit that a line of its own gave to all lists below it, until a sentence tells amounts with one of theirs."""
    columns: list[Hit] = field(default_factory=list)
    """The flows over the columns of the table being read."""
    stages: list[PeriodAtom] = field(default_factory=list)
    """The periods over them, where each row is a flow."""
    asked: bool = False
    """Whether the last sentence asked for a goal, or named it and no more: "Un objectif chiffré ?"."""
    seen: set[Flow] = field(default_factory=set)
    """The flows whose amounts the paragraph has told."""
    owners: set[str] = field(default_factory=set)
    """Whose flows the paragraph has told."""
    order: list[Hit] = field(default_factory=list)
    """Exports and imports in the order last told."""
    halves: Hit | None = None
    """A flow of the sentence before, which told exports and imports."""
    of: Hit | None = None
    """The one flow that the last line with a flow told of: that of a table whose columns name only times."""
    captioned: tuple[Clauses, Hit] | None = None
    """The last line that told of one flow and no amount, which may limit a table to certain goods, and that flow."""
    turns: list[tuple[int, list[Fact]]] | None = None
    """The paragraphs of a transcript with who has the word in each, kept by `settling`."""
    of_row: Hit | None = None
    """The flow that the last row of the table was led by, of which the rows of goods below it are parts."""
    of_sides: Stated = field(default_factory=Stated)
    """Whose it is and with whom."""
    over: Stated = field(default_factory=Stated)
    """The sides that a line of its own gives to the labels below it, and those of the caption above it."""
    caption: Stated = field(default_factory=Stated)
    part: PeriodAtom | None = None
    """The months without a year that the last line gave to the table below it."""
    aside: PeriodAtom | None = None
    """The time that the last head without amounts gave to what stands in brackets in the rows below it."""
    changes_aside: bool = False
    """Whether the last line without amounts said that changes stand there."""
    table: list[Column] = field(default_factory=list)
    """The columns of the table being read, where each row has a name of its own."""
    head_ends: int = -1
    """Where the line ends that told them."""
    row: list[Draft] = field(default_factory=list)
    """The figures of the last row of the table being read."""
    traded: Level | None = None
    """The last turnover told, by which a goal without a flow is known."""
    listing: bool = False
    """Whether the last line was one of such a list."""
    calendar: Timed | None = None
    """The last period told that is no fiscal year."""
    idle: int = 0
    """Paragraphs begun since the last figure with a period."""
    currencies: dict[str, int] = field(default_factory=dict)
    """How often each is that of a flow."""
    monies: set[str] = field(default_factory=set)
    """The currencies of any amount, of trade or not."""
    stated: dict[str, Side] = field(default_factory=dict)
    """Reporters stated so far, by country."""
    told_in: dict[str, set[int]] = field(default_factory=dict)
    """The sentences that state each reporter."""
    flows_in: dict[int, set[Flow]] = field(default_factory=dict)
    """The flows of which a sentence states the reporter."""
    headed: dict[str, Side] = field(default_factory=dict)
    """Reporters that headings without an amount state: "Le commerce extérieur de la Suisse"."""
    spoken_of: dict[int, dict[Flow, Side]] = field(default_factory=dict)
    """Whose each flow is that a sentence of a paragraph speaks of without an amount: "Most of Peru's exports went to Japan"."""
    partners: set[str] = field(default_factory=set)
    """Partners stated anywhere."""
    ranked: set[str] = field(default_factory=set)
    """Those whose own flow with all the world a list tells beside that of the country before it."""
    hub: Side | None = None
    """The country of an article on its trade with several others."""
    regional: bool = False
    """Whether a figure is a region's."""
    persons: Sequence[Fact] = ()
    """The persons of the article, one of whom may speak of "our exports"."""
    answering: list[Fact] | None = None
    """Who answers the article's questions, one or none, kept by `speakers`."""
    spoken: tuple[int, Side] | None = None
    """Whose "our exports" were in the last paragraph that told so, with that paragraph."""
    latest: Timed | None = None
    """The latest period that the paragraph told a figure of."""
    main: Timed | None = None
    """The period that the paragraphs before went on about, but for those on an older time or on other countries."""
    reckoned: dict[int, Flow] = field(default_factory=dict)
    """The flows of amounts that no word tells, known or supposed from a first reading, by the token each begins at."""
    supposed: Set[int] = frozenset()
    """Those of them that are only likely."""
    told: list[int] = field(default_factory=list)
    """Where the amounts of the sentence being read begin."""
    titled: list[Draft] = field(default_factory=list)
    """The changes that titles tell, which are those of amounts below them."""
    rated: list[Clauses] = field(default_factory=list)
    """The sentences of prose that tell a percentage, for what the whole article says of it."""

    def turn_to(self, cue: Hit, flow: Flow, sides: Stated | None = None) -> None:
        """Let what follows go on about a flow, of nobody in particular where no sides are given."""
        self.cue, self.flow, self.sides = cue, flow, sides or Stated()


@dataclass(slots=True)
class Draft:
    """A figure before its sides are settled."""

    c: Clauses
    i: int
    j: int
    figure: Figure
    cue: Hit | None
    notes: list[FieldNote]
    confidence: int
    reasons: list[str]
    stated: Stated
    far: tuple[tuple[Figure, Hit | None, Stated], bool] | None = None
    """Whether it is told with somewhere that is no single country, as it stands, kept by `elsewhere`."""
