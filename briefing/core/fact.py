"""Facts: what an article says, each with its place, certainty, reasons and review status."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.passage import Span
from briefing.core.period import Period, When


class FactKind(StrEnum):
    """Kinds of facts; the reader draws each its own underline."""

    FIGURE = "figure"
    DATE = "date"
    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    TOPIC = "topic"
    EVENT = "event"
    NEXT_STEP = "next_step"
    QUOTATION = "quotation"
    OTHER_MONEY = "other_money"


REVIEWABLE = frozenset((FactKind.FIGURE, FactKind.EVENT, FactKind.PERSON, FactKind.NEXT_STEP, FactKind.ORGANISATION))
"""The kinds of facts that a person is asked to review; others are shown as the source has them."""


class ReviewStatus(StrEnum):
    """What a person decided about a proposed fact."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    EDITED = "edited"
    DISPUTED = "disputed"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"

    @property
    def is_open(self) -> bool:
        """Whether a person still has to decide."""
        return self in (ReviewStatus.PROPOSED, ReviewStatus.DISPUTED)

    @property
    def counts(self) -> bool:
        """Whether the fact takes part in checks, series and summary."""
        return self not in (ReviewStatus.REJECTED, ReviewStatus.SUPERSEDED)


class Origin(StrEnum):
    """Where a fact came from."""

    EXTRACTED = "extracted"
    PERSON = "person"


class Flow(StrEnum):
    """Trade flows, seen from the reporter."""

    EXPORTS = "exports"
    IMPORTS = "imports"
    TURNOVER = "turnover"
    BALANCE = "balance"
    RE_EXPORTS = "re_exports"
    RE_IMPORTS = "re_imports"

    @property
    def mirrored(self) -> Flow:
        """The flow the partner would report for the same goods."""
        return {Flow.EXPORTS: Flow.IMPORTS, Flow.IMPORTS: Flow.EXPORTS}.get(self, self)


class Qualifier(StrEnum):
    """How a printed amount is meant."""

    EXACT = "exact"
    APPROX = "approx"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class FigureStatus(StrEnum):
    """Whether a figure was observed; targets, forecasts and deltas stay out of series and checks."""

    OBSERVED = "observed"
    TARGET = "target"
    FORECAST = "forecast"
    DELTA = "delta"


@dataclass(frozen=True, slots=True)
class StatedGrowth:
    """A growth rate as the source states it; per cent with sign ("doubled" is 100)."""

    percent: Decimal
    approximate: bool = False
    at_least: bool = False
    base: Period | None = None
    form: str = "percent"
    """"percent", "factor" or "word"."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A trade figure stated by an article. `reporter` and `partner` are ISO alpha-2 codes."""

    flow: Flow
    amount: Amount | None
    period: Period | None
    growth: StatedGrowth | None = None
    qualifier: Qualifier = Qualifier.EXACT
    status: FigureStatus = FigureStatus.OBSERVED
    reporter: str | None = None
    partner: str | None = None
    product: str | None = None
    source_org: str | None = None
    flags: tuple[str, ...] = ()
    """ambiguous_separator, currency_inherited, scale_shared, year_inferred, carried_over."""

    def apart(self, pair: Collection[str]) -> tuple[str, ...]:
        """The sides that a figure names where it is no trade of `pair` (alpha-2 codes); empty for the pair's own.

        Of KZ-BE, KZ's exports to DE are ("KZ", "DE"), DE's imports ("DE",), and KZ's with no partner named ("KZ",): it may be
        all its trade.
        """
        named = tuple(code for code in (self.reporter, self.partner) if code)
        if set(named) <= set(pair):
            return named if self.reporter is not None and self.partner is None else ()
        return named


class EventKind(StrEnum):
    """Kinds of events on the timeline."""

    CONSULTATIONS = "political_consultations"
    VISIT = "visit"
    SIGNING = "signing"
    COMMISSION = "commission"
    MEETING = "meeting"
    RELEASE = "release"


class EventFormat(StrEnum):
    """How the parties met."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class EventStatus(StrEnum):
    """Whether an event took place."""

    HELD = "held"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class EventMention:
    """An event as one article tells it. `city` is the English name, `country` its alpha-2 code."""

    kind: EventKind
    round: int | None = None
    when: When | None = None
    city: str | None = None
    country: str | None = None
    format: EventFormat | None = None
    status: EventStatus = EventStatus.HELD
    parties: tuple[str, ...] = ()

    def apart(self, pair: Collection[str]) -> tuple[str, ...]:
        """The parties where it was no meeting of `pair` (alpha-2 codes); empty for the pair's own."""
        return () if is_meeting_of(self.parties, pair) else self.parties


def is_meeting_of(parties: Collection[str], pair: Collection[str]) -> bool:
    """Whether `parties` met as `pair`: both were there, or no party that is told is another's.

    Of KZ-BE, a meeting of Peru and Ecuador is none, nor is Kazakhstan's with China.
    """
    return set(parties) >= set(pair) or set(parties) <= set(pair)


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person with the role held at the time, as printed."""

    name: str
    role: str | None = None
    organisation: str | None = None
    country: str | None = None


class StepVerb(StrEnum):
    """How binding a next step is; these stay different."""

    AGREED = "agreed"
    READINESS = "readiness"
    EXPECTED = "expected"
    DISCUSSED = "discussed"


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something announced: the verb's strength, and place and date where stated."""

    verb: StepVerb
    city: str | None = None
    when: When | None = None
    round: int | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A named thing: alpha-2 code of a country, id of a topic, name of an organisation, ISO date."""

    value: str
    role: str | None = None
    """For a country "party" or "mentioned"; for an organisation its country; else None."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: who said them, and whether they can only be a translation."""

    speaker: str | None = None
    translated: bool = False


Payload = Figure | EventMention | PersonMention | NextStep | Mention | Quotation


@dataclass(frozen=True, slots=True)
class FieldNote:
    """How one field of a fact is known: its own place in the text, certainty, and reason code.

    Field names are those of the payload ("period", "reporter", "when" ...). The reason is a code
    that the edge turns into words ("year_from_figures", "ministry_of_article").
    """

    field: str
    span: Span | None = None
    certainty: Certainty = Certainty.STATED
    reason: str | None = None


class Sureness(StrEnum):
    """How sure the reading of a fact is: its confidence in three levels."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


_HIGH, _MEDIUM = 80, 50
"""The least confidence, in hundredths, of the two upper levels. The upper one is given; below the other, half is in doubt."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact with its evidence. `id` and `article` are 0 until the library has stored it.

    `confidence` is in hundredths, 0 to 100: additive and explained by `reasons`, no probability.
    """

    kind: FactKind
    span: Span
    quote: str
    payload: Payload
    notes: tuple[FieldNote, ...] = ()
    confidence: int = 100
    reasons: tuple[str, ...] = ()
    status: ReviewStatus = ReviewStatus.PROPOSED
    origin: Origin = Origin.EXTRACTED
    id: int = 0
    article: int = 0
    reviewed_at: str | None = None
    reviewer: str | None = None
    lead: str | None = None
    """The key of the fact this one was merged into; it then only stands beneath that one."""
    corrected: frozenset[str] = field(default=frozenset())
    """Fields a person has corrected; the payload holds the corrected values."""

    @property
    def key(self) -> str:
        """How every pane, footnote and change names this fact."""
        return f"fact:{self.id}"

    @property
    def awaits_review(self) -> bool:
        """Whether the fact waits for a person who is asked to decide on it."""
        return self.status.is_open and (self.kind in REVIEWABLE or self.status is ReviewStatus.DISPUTED)

    @property
    def sureness(self) -> Sureness:
        """How sure the reading of it is, in three levels."""
        if self.confidence >= _HIGH:
            return Sureness.HIGH
        return Sureness.MEDIUM if self.confidence >= _MEDIUM else Sureness.LOW

    def note(self, name: str) -> FieldNote | None:
        """The note on a field, if any."""
        return next((n for n in self.notes if n.field == name), None)

    def certainty(self, name: str) -> Certainty:
        """How a field is known; stated unless a note says otherwise."""
        note = self.note(name)
        return note.certainty if note else Certainty.STATED

    @property
    def figure(self) -> Figure:
        """The payload as a figure. Raises TypeError for another kind."""
        if not isinstance(self.payload, Figure):
            raise TypeError(f"{self.kind} is no figure")
        return self.payload

    @property
    def event(self) -> EventMention:
        """The payload as an event. Raises TypeError for another kind."""
        if not isinstance(self.payload, EventMention):
            raise TypeError(f"{self.kind} is no event")
        return self.payload

    @property
    def person(self) -> PersonMention:
        """The payload as a person. Raises TypeError for another kind."""
        if not isinstance(self.payload, PersonMention):
            raise TypeError(f"{self.kind} is no person")
        return self.payload


@dataclass(frozen=True, slots=True)
class FactSource:
    """Where a fact of a dossier was read: what a footnote needs of its article."""

    article: int
    title: str
    publisher: str | None
    language: str | None
    published: dt.date | None
    sha256: str
    paragraph: int
    url: str | None = None
