"""Commitments across rounds: what was agreed, promised or discussed, and what became of it from round to round.

A person links a commitment to a later passage and says what the passage shows; the program only offers
passages that may belong together. What no later round mentions is silent, which nobody needs to mark.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.evidence import facts_by_key, sentences
from briefing.core.fact import EventKind, Fact, Mention, NextStep, StepVerb
from briefing.core.mark import Judged, Mark
from briefing.core.passage import Span
from briefing.core.period import When
from briefing.core.rounds import rounds_held

BOTH = "both"
"""The owner of what both sides took on; other owners are alpha-2 codes."""
_LEAST_WORDS = 2
"""So many words in common make two passages in one language worth a look; one topic does in any languages."""
_STEM = 6
_WORD = re.compile(r"[^\W\d_]{5,}")
_COMMON = 0.1
"""A word that more than this share of the passages has tells none of them apart."""


class Progress(StrEnum):
    """What became of a commitment, as of the newest round."""

    OPEN = "open"
    """No later round is on file, or a passage that may belong to it waits for a decision."""
    CARRIED = "carried"
    DONE = "done"
    SILENT = "silent"
    """The newest round's articles do not mention it."""
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Offer:
    """A later passage that may belong to the commitment `step`: a fact, or a sentence (`fact` None).

    `topics` and `words` are what the two have in common.
    """

    step: str
    article: int
    span: Span
    quote: str
    fact: str | None
    topics: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How much they have in common; topics count double."""
        return 2 * len(self.topics) + len(self.words)


@dataclass(frozen=True, slots=True)
class Commitment:
    """One commitment: what was said in `round`, by whom (alpha-2, `BOTH`, "" if not known), due when, and its standing.

    `evidence` are the keys of the passages that show the progress; for what is open or silent the passage
    that made it. `since` is the first round that is silent about it. `continued` are later commitments
    that carry this one on. `offers` are undecided.
    """

    fact: Fact
    round: Event
    owner: str
    progress: Progress
    evidence: tuple[str, ...]
    marks: tuple[Mark, ...] = ()
    since: Event | None = None
    continued: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()

    @property
    def key(self) -> str:
        """The key of the fact that made it."""
        return self.fact.key

    @property
    def verb(self) -> StepVerb:
        """How binding it is."""
        assert isinstance(self.fact.payload, NextStep)
        return self.fact.payload.verb

    @property
    def due(self) -> When | None:
        """When it is due, as far as the source says."""
        assert isinstance(self.fact.payload, NextStep)
        return self.fact.payload.when

    def is_overdue(self, day: dt.date) -> bool:
        """Whether the last day on which it was due lies before `day`, and nothing shows what became of it."""
        waiting = self.progress in (Progress.OPEN, Progress.SILENT)
        return waiting and self.due is not None and self.due.last < day


def told_in(file: DossierFile, event: Event) -> frozenset[int]:
    """The articles that tell of an event."""
    return frozenset(file.sources[k].article for k in event.facts if k in file.sources)


def commitments(file: DossierFile, texts: Mapping[int, str]) -> tuple[Commitment, ...]:
    """The commitments of a dossier by round, oldest first, the strongest verb first; those carried on stand once.

    `texts` are the articles by id, what is not their own blanked out: nothing is silent in a round whose
    text has not been looked at. A step of an article that tells of several rounds belongs to the newest.
    """
    rounds = rounds_held(file)
    round_of = _rounds_by_article(file, rounds)
    steps = [f for f in file.next_steps if f.status.counts and isinstance(f.payload, NextStep) and f.lead is None]
    made = [f for f in steps if f.article in round_of]
    marks: dict[str, list[Mark]] = {}
    refused = {k for k, f in facts_by_key(file).items() if not f.status.counts}
    for mark in file.marks:
        if mark.is_in_place and mark.evidence not in refused:
            marks.setdefault(mark.step, []).append(mark)
    known = {f.key: f for f in made}
    carried_on = _chains(marks, known)
    offered = offers(file, texts, made, round_of)
    order = list(StepVerb)
    found = []
    for fact in sorted(made, key=lambda f: (round_of[f.article], order.index(_verb(f)), f.article, f.span)):
        if fact.key not in carried_on:
            found.append(_standing(file, fact, rounds, round_of, marks, known, offered))
    return tuple(found)


def counted(found: Iterable[Commitment]) -> tuple[tuple[Progress, tuple[Commitment, ...]], ...]:
    """Commitments by what became of them, in the order of `Progress`; what there is none of is left out."""
    groups: dict[Progress, list[Commitment]] = {p: [] for p in Progress}
    for each in found:
        groups[each.progress].append(each)
    return tuple((p, tuple(some)) for p, some in groups.items() if some)


def commitment_of(found: Iterable[Commitment], key: str) -> Commitment | None:
    """The commitment that a fact made, carries on or is evidence for, the first of these that there is."""
    known = list(found)
    tests = (lambda c: c.key == key, lambda c: key in c.continued, lambda c: any(m.evidence == key for m in c.marks))
    return next((c for test in tests for c in known if test(c)), None)


def offers(
    file: DossierFile, texts: Mapping[int, str], made: Sequence[Fact], round_of: Mapping[int, int]
) -> dict[str, tuple[Offer, ...]]:
    """For each commitment the passages of later rounds that share a topic, or words of one language, with it.

    The strongest come first. What a person has judged is not offered again.
    """
    judged = [(m.step, m.article, m.span) for m in file.marks if m.span is not None]
    outcomes = [f for f in (*_outcomes(file), *made) if f.status.counts and f.article in round_of]
    units = [_unit(file, f) for f in outcomes]
    units += _sentences(file, texts, round_of, units)
    often = Counter(w for u in units for w in u.words)
    most = max(2, round(_COMMON * len(units)))
    rare = frozenset(word for word, times in often.items() if times <= most)
    steps = {u.fact: u for u in units}
    found: dict[str, tuple[Offer, ...]] = {}
    for fact in made:
        own = steps[fact.key]
        known = [(article, span) for step, article, span in judged if step == fact.key]
        some = []
        for unit in units:
            if round_of[unit.article] <= round_of[fact.article]:
                continue
            if any(unit.article == article and unit.span.overlaps(span) for article, span in known):
                continue
            topics = own.topics & unit.topics
            shared = own.words & unit.words & rare if own.language == unit.language else frozenset()
            if topics or len(shared) >= _LEAST_WORDS:
                some.append(
                    Offer(fact.key, unit.article, unit.span, unit.quote, unit.fact,
                          tuple(sorted(topics)), tuple(sorted(shared)))
                )  # fmt: skip
        found[fact.key] = tuple(sorted(some, key=lambda o: (-o.weight, o.article, o.span)))
    return found


def _outcomes(file: DossierFile) -> list[Fact]:
    """Facts beside the steps that can show what became of one: what was signed or visited."""
    return [f for f in file.events if f.event.kind is not EventKind.CONSULTATIONS]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A passage to compare: what it is about, in topics and in stems of its words."""

    article: int
    span: Span
    quote: str
    fact: str | None
    language: str | None
    topics: frozenset[str]
    words: frozenset[str]


def _unit(file: DossierFile, fact: Fact) -> _Unit:
    verb = fact.note("verb")
    said = fact.quote
    if verb is not None and verb.span is not None and fact.span.start <= verb.span.start < fact.span.end:
        # "Agreed" is in all that was agreed.
        at = verb.span.start - fact.span.start
        said = said[:at] + said[at + verb.span.end - verb.span.start :]
    source = file.sources.get(fact.key)
    language = source.language if source is not None else None
    topics = _topics(file, fact.article, fact.span)
    return _Unit(fact.article, fact.span, fact.quote, fact.key, language, topics, _stems(said))


def _sentences(
    file: DossierFile, texts: Mapping[int, str], round_of: Mapping[int, int], units: Sequence[_Unit]
) -> list[_Unit]:
    """The sentences of the rounds' articles that hold no passage to compare yet."""
    language = {h.id: h.language for h in file.articles}
    taken: dict[int, list[Span]] = {}
    for unit in units:
        taken.setdefault(unit.article, []).append(unit.span)
    found = []
    for article in sorted(round_of):
        text = texts.get(article, "")
        for span in sentences(text):
            if not any(span.overlaps(other) for other in taken.get(article, ())):
                quote = span.of(text)
                topics = _topics(file, article, span)
                found.append(_Unit(article, span, quote, None, language.get(article), topics, _stems(quote)))
    return found


def _topics(file: DossierFile, article: int, span: Span) -> frozenset[str]:
    return frozenset(
        f.payload.value
        for f in file.topics
        if f.article == article and f.status.counts and isinstance(f.payload, Mention) and f.span.overlaps(span)
    )


def _stems(text: str) -> frozenset[str]:
    return frozenset(w[:_STEM] for w in _WORD.findall(text.casefold()))


def _verb(fact: Fact) -> StepVerb:
    assert isinstance(fact.payload, NextStep)
    return fact.payload.verb


def _rounds_by_article(file: DossierFile, rounds: Sequence[Event]) -> dict[int, int]:
    """The round that each article tells of, by its place in `rounds`; of several the newest."""
    return {article: n for n, event in enumerate(rounds) for article in sorted(told_in(file, event))}


def _chains(marks: Mapping[str, Sequence[Mark]], known: Mapping[str, Fact]) -> frozenset[str]:
    """The commitments that only carry an earlier one on."""
    return frozenset(
        m.evidence for some in marks.values() for m in some if m.judged is Judged.CARRIED and m.evidence in known
    )


def _standing(
    file: DossierFile,
    fact: Fact,
    rounds: Sequence[Event],
    round_of: Mapping[int, int],
    marks: Mapping[str, Sequence[Mark]],
    known: Mapping[str, Fact],
    offered: Mapping[str, tuple[Offer, ...]],
) -> Commitment:
    """What became of a commitment, followed through those that carry it on."""
    chain = [fact.key]
    for key in chain:
        for mark in marks.get(key, ()):
            if mark.judged is Judged.CARRIED and mark.evidence in known and mark.evidence not in chain:
                chain.append(mark.evidence)
    linked = tuple(m for key in chain for m in marks.get(key, ()) if m.judged is not Judged.UNRELATED)
    waiting = tuple(o for key in chain for o in offered.get(key, ()) if o.fact not in chain)
    made, last = round_of[fact.article], len(rounds) - 1
    ended = [m for m in linked if m.judged in (Judged.DONE, Judged.DROPPED)]
    carried = [m for m in linked if m.judged is Judged.CARRIED]
    heard = max((_round_at(file, rounds, round_of, m) for m in carried), default=made)
    progress, since = Progress.OPEN, None
    evidence: tuple[str, ...] = (fact.key,)
    if ended:
        newest = max(ended, key=lambda m: (m.at, m.id))
        progress = Progress.DONE if newest.judged is Judged.DONE else Progress.DROPPED
        evidence = tuple(m.evidence for m in ended if m.judged is newest.judged)
    elif carried and heard >= last:
        progress, evidence = Progress.CARRIED, tuple(m.evidence for m in carried)
    elif heard < last and not any(round_of[o.article] > heard for o in waiting):
        progress, since = Progress.SILENT, rounds[heard + 1]
        evidence = (fact.key, *(m.evidence for m in carried))
    owner = next((file.owners[key] for key in chain if key in file.owners), "")
    return Commitment(
        fact, rounds[made], owner, progress, evidence, linked, since, tuple(chain[1:]), () if ended else waiting
    )


def _round_at(file: DossierFile, rounds: Sequence[Event], round_of: Mapping[int, int], mark: Mark) -> int:
    """The round up to which a passage bears witness: that of its article, else the last one before its date."""
    source = file.sources.get(mark.evidence)
    if source is None:
        return -1
    if source.article in round_of:
        return round_of[source.article]
    if source.published is None:
        return -1
    before = [n for n, e in enumerate(rounds) if e.when is not None and e.when.first <= source.published]
    return max(before, default=-1)
