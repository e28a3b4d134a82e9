"""Pieces: a sentence parted where it goes on to another event, with its own time."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.fact import EventKind
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import SIGN
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def pieces(r: Reading, sentence: Sentence) -> list[Sentence]:
    """A sentence parted at its semicolons, and before "..., the next is planned for": each tells of its own."""
    if (agreed := _agreed_at_meeting(r, sentence)) is not None:
        return [replace(sentence, hi=agreed), replace(sentence, lo=agreed)]
    if (spoken := _spoken_of_round(r, sentence)) is not None:
        return [replace(sentence, hi=spoken), replace(sentence, lo=spoken + 1)]
    if (turn := _turn(r, sentence)) is not None:
        return [*pieces(r, replace(sentence, hi=turn)), replace(sentence, lo=turn + 1)]
    if (joint := _and_then(r, sentence)) is not None:
        return [*pieces(r, replace(sentence, hi=joint)), replace(sentence, lo=joint + 1)]
    said = r.printed(sentence.lo, sentence.hi)
    if ";" not in said and not r.within("event.next", sentence.lo, sentence.hi):
        return [sentence]
    signs = (
        (k, token.word)
        for k, token in enumerate(r.tokens[sentence.lo : sentence.hi], sentence.lo)
        if token.kind == SIGN
    )
    stops = [
        k for k, sign in signs
        if (sign == ";" and r.hit("neutral.pronoun", k + 1) is None) or (sign == "," and next_follows(r, k + 1, sentence.hi))
    ]  # fmt: skip
    bounds = zip([sentence.lo, *(k + 1 for k in stops)], [*stops, sentence.hi], strict=True)
    return [replace(sentence, lo=lo, hi=hi) for lo, hi in bounds if hi > lo]


_TOLD = ("event.kind", "event.visited", "event.met", "event.came", "event.received")


def _turn(r: Reading, sentence: Sentence) -> int | None:
    """The comma behind which another event is told with its own time: "..., а в марте Казахстан посетил президент"."""
    for contrast in r.within("bind.contrast", sentence.lo, sentence.hi):
        comma = contrast.i - 1
        if r.word(comma) != ",":
            continue
        sides = (sentence.lo, comma), (contrast.j, sentence.hi)
        if all(_tells(r, *side) and any(dates_and_periods(r, *side)) for side in sides):
            return comma
    return None


def _tells(r: Reading, lo: int, hi: int) -> bool:
    """Whether tokens `lo` to `hi` tell of an event by a word for it, or by where somebody in office was."""
    if r.any(_TOLD, lo, hi):
        return True
    return r.any(("event.stayed",), lo, hi) and r.any(("city",), lo, hi) and r.any(_WHO, lo, hi)


_WHO = ("role.role", "role.known", "role.delegation")


def _others_turn(r: Reading, joint: Hit, lo: int, hi: int) -> bool:
    """Whether another one in office goes on behind "and", both with a time: "was in Riga in May, and the premier came to Nairobi in June"."""
    who = next(iter(sorted(r.each(_WHO, joint.j, min(hi, joint.j + _SUBJECT)))), None)
    if who is None or not r.any(_WHO, lo, joint.i) or r.any(("event.signed", "step.agreed"), lo, hi):
        return False
    sides = (lo, joint.i), (joint.j, hi)
    told = all(_tells(r, *side) and r.any(_PLACES, *side) for side in sides)
    return told and all(_timed(r, *side) for side in sides)


def _timed(r: Reading, lo: int, hi: int) -> list[DateAtom | PeriodAtom]:
    """The days, months and years of tokens `lo` to `hi`."""
    dates, periods = dates_and_periods(r, lo, hi)
    return [*dates, *periods]


_SUBJECT = 6
"""Tokens behind "and" in which it is told who goes on."""
_PLACES = ("city", "country")


_DONE = ("event.met", "event.received", "event.had", "event.visited", "event.talked")


def _and_then(r: Reading, sentence: Sentence) -> int | None:
    """The "and" behind which another thing is told on another day: "met him on Monday and held talks on Tuesday".

    "Paid a visit to Poland in February 2022, and in May the Polish premier came to Nairobi".
    """
    lo, hi = sentence.lo, sentence.hi
    commas = r.places(",", lo + 1, hi) if r.any(("role.role",), lo, hi) else []
    for comma in commas:
        if _others_verb(r, comma, lo, hi):
            return comma
    for joint in r.within("number.and", lo, hi):
        if _others_turn(r, joint, lo, hi):
            return joint.i
        if not r.any((*_TOLD, *_DONE), lo, joint.i):
            continue
        if _opens_with_time(r, joint.j, hi):
            if (
                r.word(joint.i - 1) == ","
                and r.any(_TOLD, lo, joint.i)
                and r.any(_TOLD, joint.j, hi)
                and any(dates_and_periods(r, lo, joint.i))
            ):
                return joint.i
            continue
        if not r.at(_DONE, joint.j) or not r.any(_DONE, lo, joint.i):
            continue
        sides = (dates_and_periods(r, lo, joint.i)[0], dates_and_periods(r, joint.j, hi)[0])
        if all(any(d.month or d.weekday is not None for d in side) for side in sides):
            return joint.i
    return None


def _others_verb(r: Reading, comma: int, lo: int, hi: int) -> bool:
    """Whether another one in office opens a clause behind a comma, with a verb of his own and both with a time.

    "The president is expected in Riga in April, the Latvian premier travels to Nairobi in June"
    """
    at = r.skip_links(comma + 1, hi, 1)
    people = r.hit("country", at)
    at = people.j if people is not None and people.category == "people" else at
    who = r.hit("role.role", at) if at < hi else None
    if who is None or r.hit("bind.relative", comma + 1) is not None and not r.lexicon.verb_final:
        return False
    behind = r.hit("country", who.j)
    verb = behind.j if behind is not None else who.j
    own = r.at(("event.planned", "event.now", "event.held"), verb)
    return own and _others_turn(r, Hit(comma, comma + 1, "", ""), lo, hi)


def _opens_with_time(r: Reading, i: int, hi: int) -> bool:
    """Whether what follows at token `i` opens with its own day or month: "and in May ..."."""
    found = dates_and_periods(r, i, min(hi, i + _TIME))
    return any(t.i - i <= 1 for times in found for t in times)


_TIME = 8
"""Tokens of a time that opens a clause."""
_MEETINGS = ("event.met", "event.visited", "event.talked")


def _agreed_at_meeting(r: Reading, sentence: Sentence) -> int | None:
    """Where what was agreed on begins: "met in Bratislava on 14 June and agreed that the first round be held in Accra"."""
    lo, hi = sentence.lo, sentence.hi
    for agreed in r.within("step.agreed", lo, hi):
        if ";" in (r.word(k) for k in range(lo, hi)):
            return None
        joined = any(r.word(k) == "," or r.hit("number.and", k) for k in range(max(lo, agreed.i - _JOINED), agreed.i))
        talked = r.any(_MEETINGS, lo, agreed.i) or (
            r.any(("event.had",), lo, agreed.i) and r.any(("event.talk",), lo, agreed.i)
        )
        held = joined and talked and not r.any(("event.kind",), lo, agreed.i)
        if held and r.any(("event.kind",), agreed.j, hi) and r.any(("city", "event.online"), lo, agreed.i):
            return agreed.i
    return None


def _spoken_of_round(r: Reading, sentence: Sentence) -> int | None:
    """The comma behind which those who met deal with an earlier round.

    "Was received on Thursday by the minister, with whom she reviewed what the fourth session, held in Ankara, decided".
    """
    lo, hi = sentence.lo, sentence.hi
    kind = r.first("event.kind", lo, hi)
    if kind is None or kind.value not in (EventKind.COMMISSION, EventKind.CONSULTATIONS):
        return None
    comma = max((k for k in range(lo, kind.i) if r.word(k) == ","), default=None)
    if (
        comma is None
        or not r.any(("event.met", "event.received"), lo, comma)
        or not r.any(("event.held", "event.planned"), kind.j, hi)
    ):
        return None
    if r.any(("event.round",), lo, comma) or not r.any(("role.role",), lo, comma):
        return None
    own = any(d.month or d.weekday is not None or d.offset is not None for d in dates_and_periods(r, lo, comma)[0])
    return comma if own and any(any(found) for found in dates_and_periods(r, kind.j, hi)) else None


_JOINED = 5
"""Tokens between "and" and the verb of agreeing that it adds to a meeting."""


def next_follows(r: Reading, i: int, hi: int) -> bool:
    """Whether "the next" stands at token `i`, its noun left out, before a verb: "de volgende is gepland voor 2025"."""
    at = r.skip_links(i, hi, 1)
    opened = at > i or r.lexicon.genitive
    following = r.hit("event.next", at) if opened and at < hi else None
    if following is None:
        return False
    # "The next one is planned for Nairobi"
    one = r.hit("event.counted", following.j)
    end = one.j if one is not None else following.j
    return end < hi and r.at(("event.planned", "bind.auxiliary"), end)
