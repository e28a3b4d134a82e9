"""Parts: which part of a sentence tells an event, and how far what belongs to it reaches."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.elliptic import Anchor
from briefing.ingest.extract.events.goals import LED
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.words.reading import Reading


def joined(r: Reading, first: Anchor, second: Anchor) -> bool:
    """Whether two events are told by one verb, with "and" between them and no verb of their own."""
    between = first[1], second[0]
    own = r.any(("event.held", "event.planned", "event.signed", "event.visited", "event.met"), *between)
    return first[2] is not second[2] and bool(r.within("number.and", *between)) and not own


def counts_series(r: Reading, anchor: Anchor) -> bool:
    """Whether "first" counts a series, and not the talks of two who had not met before: "bei ihrem ersten Treffen"."""
    i, j, kind, _ = anchor
    return kind is not None and r.any(("event.round",), i, j)


def part(anchors: list[Anchor], index: int, relative: tuple[int, int] | None, lo: int, hi: int) -> tuple[int, int]:
    """The part of a sentence that tells of one event alone: between the others, in or out of the relative clause."""
    i = anchors[index][0]
    left = anchors[index - 1][1] if index else lo
    right = anchors[index + 1][0] if index + 1 < len(anchors) else hi
    if relative is None:
        return left, right
    if relative[0] <= i < relative[1]:
        return relative
    return (relative[1], hi) if i < relative[0] else (max(left, relative[1]), right)


def promised(r: Reading, h: Happening, left: int, i: int) -> int:
    """Where the verb begins by which an event to come is announced, behind what is told of the one before it."""
    verbs = [v.i for v in r.each(("step.agreed", "event.planned"), left, i)] if h.planned else []
    return max(verbs, default=left)


def before_turn(r: Reading, kind: EventKind, i: int, j: int, lo: int, clause: int) -> int:
    """Where what came after a visit begins: "Nach einem Besuch in Usbekistan kam die Delegation am 16. Mai in Astana an"."""
    led = next((h for k in range(max(lo, i - LED), i + 1) if (h := r.ending("bind.compare", k)) is not None), None)
    if kind is not EventKind.VISIT or led is None or led.i > lo + 1:
        return clause
    verbs = [h.i for h in r.each(("event.held", "event.came", "event.visited"), j, clause)]
    return min(verbs, default=clause)


def told_apart(r: Reading, h: Happening, left: int, i: int) -> int:
    """Where what is told of an event begins: behind the verb by which it is announced, or a clause of what went before.

    "Se reunió el martes con empresarios y anunció que viajará a Rabat", "Tras reunirse el lunes con él, viajó a Lima".
    """
    if h.planned and h.loose and (verbs := r.within("say.verb", left, i)):
        return verbs[-1].j
    comma = max((k for k in range(left, i) if r.word(k) == ","), default=None)
    if comma is None or h.round is not None or h.kind is not EventKind.VISIT:
        return left
    opened = [a for a in r.within("bind.compare", left, comma) if a.i == left or r.word(a.i - 1) == ","]
    return comma + 1 if opened else left
