"""Sections: whose figures are that stand below a line which is a country's name and no more, in an article that has several."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.ranks import lines_of_names, ranked_lines
from briefing.ingest.extract.sides.side import Side, Stated
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import NO_HITS, Reading

_SEVERAL = 2
"""Lines that are a country's name from which on an article has a part on each."""


def of_section(context: Context, draft: Draft, reporter: Side | None) -> Side | None:
    """Whose a figure is by the line over its part of the article, where it was only supposed to be that of another part.

    "Ghana / Cocoa brought 5 billion in exports. / Nigeria / Exports of cocoa came to 1 billion": Nigeria's.
    """
    parts = lines_of_names(context.r)
    own = _over(context.r, parts, draft)
    if own is not None and (ranking := _whose_ranking(context, draft, own, reporter)) is not None:
        draft.stated = Stated(None, Side(own.value, Certainty.INFERRED, "heading", context.r.span(own.i, own.j)))
        return ranking
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


def _whose_ranking(context: Context, draft: Draft, own: Hit, reporter: Side | None) -> Side | None:
    """Whose partners a headline ranks, for a flow of its own that is told as the ranked one's: "Turkey's suppliers / 7. Korea / With imports of 9 billion, Korea"."""
    told, parties = context.headline, context.countries.parties
    if told is None or told[1] is not draft.figure.flow:
        return None
    r, sentence = context.r, draft.c.sentence
    if reporter.code != own.value if reporter is not None else r.any(("country",), sentence.lo, sentence.hi):
        return None
    lines = ranked_lines(r)
    others = [p for p in parties if all(p != h.value for h in lines)]
    if own not in lines or len(lines) <= _SEVERAL or len(others) != 1:
        return None
    return Side(others[0], Certainty.INFERRED, "same_article")


def with_section(context: Context, draft: Draft, reporter: Side, supposed: Side | None) -> Side | None:
    """The partner `supposed` for a figure, by the line over its part: none of another part.

    "Kenya's main partners / Uganda / Exports rose to 5 million / Chad / Exports rose to 4 million": Kenya's to each.
    """
    parts = lines_of_names(context.r)
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
