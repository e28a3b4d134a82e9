"""Sections: whose figures are that stand below a line which is a country's name and no more, in an article that has several."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.side import Side
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import NO_HITS, Reading

_RANK = 3
"""Tokens of a rank before a name: "Platz | 7 | :"."""
_SEVERAL = 2
"""Lines that are a country's name from which on an article has a part on each."""


def of_section(context: Context, draft: Draft, reporter: Side | None) -> Side | None:
    """Whose a figure is by the line over its part of the article, where it was only supposed to be that of another part.

    "Ghana / Cocoa brought 5 billion in exports. / Nigeria / Exports of cocoa came to 1 billion": Nigeria's.
    """
    parts = _lines(context.r)
    own = _over(context.r, parts, draft)
    if own is None or draft.stated.reporter is not None:
        return reporter
    r, sentence = context.r, draft.c.sentence
    facing = draft.stated.partner is not None or draft.stated.pair or r.any(("country",), sentence.lo, sentence.hi)
    if facing or reporter is not None and (reporter.code == own.value or reporter.certainty is Certainty.STATED):
        return reporter
    if _named_before(r, parts):
        return reporter
    home = r.lexicon.home or r.lexicon.homes
    return None if home else Side(own.value, Certainty.INFERRED, "heading", r.span(own.i, own.j))


def with_section(context: Context, draft: Draft, reporter: Side, supposed: Side | None) -> Side | None:
    """The partner `supposed` for a figure, by the line over its part: none of another part.

    "Kenya's main partners / Uganda / Exports rose to 5 million / Chad / Exports rose to 4 million": Kenya's to each.
    """
    parts = _lines(context.r)
    own = _over(context.r, parts, draft)
    if own is None or supposed is not None and supposed.code == own.value:
        return supposed
    r, sentence = context.r, draft.c.sentence
    if reporter.code == own.value:
        return None if supposed is not None and any(h.value == supposed.code for h in parts) else supposed
    if not _named_before(r, parts) or r.any(("country",), sentence.lo, sentence.hi):
        return supposed
    return Side(own.value, Certainty.INFERRED, "heading", r.span(own.i, own.j))


def _over(r: Reading, parts: list[Hit], draft: Draft) -> Hit | None:
    """The line over the part of a figure, in an article that has several; behind the last one's paragraph it may go on about all."""
    own = next((h for h in reversed(parts) if h.i < draft.i), None)
    if own is None or len({h.value for h in parts}) < _SEVERAL:
        return None
    ended = any("\n\n" in r.gap(k) for k in range(own.j + 1, draft.i + 1))
    return None if ended and own == parts[-1] else own


def _named_before(r: Reading, parts: list[Hit]) -> bool:
    """Whether a country is told over all parts, which are then about its partners: "Kenya's main partners"."""
    return any(h.i < parts[0].i for h in r.hits.get("country", NO_HITS).values())


def _lines(r: Reading) -> list[Hit]:
    """The countries that a line of its own names and nothing else."""
    named = (h for h in r.hits.get("country", NO_HITS).values() if h.category == "name")
    return sorted(h for h in named if _alone(r, h))


def _alone(r: Reading, hit: Hit) -> bool:
    """Whether a line begins and ends with a name, its rank before it at most: "Platz 7: Italien", "3. Peru"."""
    if hit.j >= len(r.tokens) or "\n" not in r.gap(hit.j):
        return False
    at = hit.i
    while at > 0 and hit.i - at <= _RANK and "\n" not in r.gap(at):
        at -= 1
    ranked = at == hit.i or sum(r.kind(k) == NUMBER for k in range(at, hit.i)) == 1
    return ranked and hit.i - at <= _RANK and sum(r.kind(k) == WORD for k in range(at, hit.i)) <= 1
