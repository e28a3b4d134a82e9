"""Gapped: lists of changes that share the verb of the first: "Exports of milk rose by 9%, beef by 8% and tea by 3%", "to Peru by 9%, to Asia by 8%"."""

from __future__ import annotations

from typing import NamedTuple

from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.entries import Entry, entries
from briefing.ingest.extract.changes.indices import led_by
from briefing.ingest.extract.sides.places import places
from briefing.ingest.extract.sums.clauses import Clauses, kept
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit


class _Item(NamedTuple):
    """The words of an item between the change before and its own, with the place or the goods that they name."""

    rate: Rate
    i: int
    j: int
    place: Hit | None
    known: bool


@kept
def listed_parts(c: Clauses) -> dict[int, Entry]:
    """The parts of a flow that lists tell changes of, in parentheses or behind a verb, by the token at which each change begins."""
    return entries(c) | _gapped(c)


def _gapped(c: Clauses) -> dict[int, Entry]:
    """The parts of one flow behind its first change, by the token at which each change begins."""
    found: dict[int, Entry] = {}
    plain = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    for n, head in enumerate(plain):
        if head.i in found or not led_by(c, head):
            continue
        items: list[_Item] = []
        for before, rate in zip(plain[n:], plain[n + 1 :], strict=False):
            item = _item(c, before, rate)
            if item is None:
                break
            items.append(item)
        found |= _of_head(c, head, items)
    return found


def _of_head(c: Clauses, head: Rate, items: list[_Item]) -> dict[int, Entry]:
    """The items behind a change of exports or imports of certain goods, or with a country or region."""
    r = c.r
    ahead = [q for q in c.cues if q.j <= head.i and not c.group_of(q.i)]
    cue = ahead[-1] if ahead else None
    if not items or cue is None or cue.category not in ("exports", "imports"):
        return {}
    percent = directed(c, head)
    closing = percent is None and r.lexicon.verb_final
    percent = directed(c, items[-1].rate) if closing else percent
    if percent is None:
        return {}
    ways = 1 if percent > 0 else -1
    since = max((g.j for g in c.rates if g.j <= head.i), default=c.sentence.lo)
    goods = [h for h in r.within("product", since, head.i) if h.category == "name"]
    if all(item.place is not None for item in items) and (places(r, since, head.i) and not goods):
        return {t.rate.i: Entry(cue, ways * abs(t.rate.percent), t.place, None) for t in items}
    if not goods or any(item.place is not None for item in items) or not any(item.known for item in items):
        return {}
    if closing:
        # "Die Ausfuhren von Milch sind um 9, von Tee um 8 Prozent gestiegen"
        items = [_Item(head, goods[-1].i, goods[-1].j, None, known=True), *items]
    return {t.rate.i: Entry(cue, ways * abs(t.rate.percent), None, r.words(t.i, t.j)) for t in items}


def _item(c: Clauses, before: Rate, rate: Rate) -> _Item | None:
    """The item that a change without a verb is of, between a comma or "and" and "by"."""
    r = c.r
    start, end = before.j, back(c, rate.i)[-1]
    if rate.signed or before.signed or not led_by(c, rate) or r.any(_ANOTHER, start, rate.i):
        return None
    joint = start
    while r.word(joint) in (",", ";") or r.hit("number.and", joint) is not None:
        joint += 1
    end -= r.word(end - 1) in ("-", ",")
    while end > joint and (r.is_link(end - 1) or r.word(end - 1) in ("-", "'")):
        end -= 1
    if joint == start or not 0 < end - joint <= _LONGEST:
        return None
    if any(joint <= p.i < rate.i for p in c.periods) or any(start <= s.i < rate.i for s in c.sums):
        return None
    if any(c.group_of(k) or not (r.kind(k) == "w" or r.word(k) in ("'", ",", "-")) for k in range(joint, end)):
        return None
    while joint < end and (r.is_link(joint) or r.word(joint) == "'" or r.at(_LEADS, joint)):
        joint += 1
    # "Las de Nicaragua": those that it sold or bought itself.
    owned = r.at(("neutral.those", "neutral.pronoun"), *range(start, joint))
    named = places(r, joint, end)
    if named and owned:
        return None
    known = any(h.category == "name" for h in r.within("product", joint, end))
    return _Item(rate, joint, end, named[0] if named and not known else None, known) if joint < end else None


_LEADS = (
    "neutral.those",
    "neutral.pronoun",
    "place.to",
    "place.from",
    "place.with",
    "place.of",
    "bind.of",
    "bind.stuff",
)
_ANOTHER = (
    "cue",
    "move",
    "scale",
    "bind.other",
    "bind.quantity",
    "bind.volume",
    "bind.contrast",
    "bind.relative",
    "neutral.in_value",
)
"""What tells that another thing is told of behind a change."""
_LONGEST = 8
"""Tokens of the longest item of a list."""
