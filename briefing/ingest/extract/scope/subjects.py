"""Subjects: the goods a sentence is about that goes on about a flow told before it, by their name or by "ne"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_ASIDE = 5
"""Tokens between commas that only tie a sentence to the one before: ", por su parte,"."""


def _told(r: Reading, slot: str, i: int) -> Hit | None:
    """The verb of amounting, or of a share, at token `i`."""
    hit = r.hit(slot, i)
    return hit if hit is not None and (slot != "cue" or hit.category == "share") else None


def past_aside(r: Reading, i: int, at: int) -> int:
    """Past what stands between commas behind a subject: "Los cueros, por su parte, representaron"."""
    if r.word(i) != ",":
        return i
    return next((k + 1 for k in range(i + 2, min(at, i + _ASIDE)) if r.word(k) == ","), i)


_JOINED = 6
"""Words between goods that are told together: "el azúcar orgánico y el cuero"."""


def several(c: Clauses, at: int) -> str | None:
    """The first of several goods that amount together to the sum at token `at`: "y el azúcar y el cuero sumaron otros 48 millones"."""
    r = c.r
    since = max((s.j for s in c.sums if s.j <= at), default=c.sentence.lo)
    named = [p for p in r.within("product", since, at) if p.category == "name"]
    if len(named) < 2 or any(q.i >= since and q.j <= at and q.category != "share" for q in c.cues):
        return None
    verb = next((h for k in range(named[-1].j, min(at, named[-1].j + _AFTER)) if (h := _said(r, k)) is not None), None)
    joints = zip(named, named[1:], strict=False)
    close = all(
        b.i - a.j <= _JOINED and any(r.hit("number.and", k) or r.word(k) == "," for k in range(a.j, b.i))
        for a, b in joints
    )
    return named[0].value if verb is not None and close and not r.any(("country",), verb.j, at) else None


_AFTER = 3
"""Words that may describe the last of several goods before their verb."""


def _said(r: Reading, i: int) -> Hit | None:
    """A verb of amounting, or of a share, at token `i`."""
    return _told(r, "bind.reach", i) or _told(r, "cue", i)


_CLITIC, _BACK = 4, 30
"""Tokens before a flow in which "ne" may stand, and before "ne" in which its goods may."""


def of_it(c: Clauses, cue: Hit) -> str | None:
    """The goods that "ne" or "en" takes up before a verb of dealing: "Nel 2020 il Paese ne aveva esportati per 14 milioni".

    Empty where it takes up goods in general, None where nothing is taken up.
    """
    r = c.r
    marks = r.within("neutral.of_it", max(c.sentence.lo, cue.i - _CLITIC), cue.i)
    if not marks or any(r.kind(k) != "w" or r.hit("country", k) or r.hit("city", k) for k in range(marks[-1].j, cue.i)):
        # "En Tunisie a été exporté": a place.
        return None
    lo = block_before(c, marks[-1].i)
    # "Exporte pour 50 millions (ciment) et en importe pour 18": from there.
    told = [p for p in r.within("product", lo, marks[-1].i) if p.category != "none" and not c.group_of(p.i)]
    if not told:
        return None
    return told[-1].value if told[-1].category == "name" else ""


def block_before(c: Clauses, i: int) -> int:
    """Where one looks back to from token `i`: at most so far, and not over the end of a paragraph."""
    r, at = c.r, i
    while at > 0 and i - at < _BACK and "\n" not in r.plain[r.tokens[at - 1].end : r.tokens[at].start]:
        at -= 1
    return at


_LED_IN = 7
"""Tokens of a clause in which the goods stand that it says it is about."""


def concerning(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods a clause says at first that it is about: "Per i macchinari, le esportazioni sono salite a 2 miliardi"."""
    r, part = c.r, c.part_of(at)
    if cue.i < c.sentence.lo or cue.i > at or c.part_of(cue.i) != part:
        return None
    start = next(k for k in range(c.sentence.lo, at + 1) if c.part_of(k) == part)
    # "Quant au cuivre, les exportations"
    led = r.hit("neutral.concerning", start)
    start += led is None and (r.kind(start) == "s" or r.hit("bind.contrast", start) is not None)
    led = led or r.hit("neutral.concerning", start)
    if led is None:
        return None
    named = [h for h in r.within("product", led.j, min(cue.i, led.j + _LED_IN)) if h.category == "name"]
    if not named or any(s.i < cue.i for s in c.sums if s.i >= start) or any(led.j <= g.i < cue.i for g in c.rates):
        return None
    before = range(led.j, named[0].i)
    if any(r.kind(k) == "s" and r.word(k) != "'" for k in before) or sum(not r.is_link(k) for k in before) > _UNNAMED:
        return None
    goods = {k for h in named for k in range(h.i, h.j)}
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    said = r.covered(_LED, named[0].j, cue.i)
    rest = (k for k in range(named[0].j, cue.i) if k not in goods | timed | said)
    return named[0].value if all(r.is_link(k) or r.word(k) in (",", "'") for k in rest) else None


_LED = (
    "move",
    "bind.reach",
    "bind.auxiliary",
    "bind.concern",
    "bind.then",
    "number.and",
    "bind.article",
    "bind.the",
    "bind.contrast",
    "neutral.ours",
    "neutral.theirs",
    "country",
)
"""What may stand between the goods a clause is about and its flow."""
_UNNAMED = 1
"""Words before known goods that only describe them: "i derivati di fosfati"."""
