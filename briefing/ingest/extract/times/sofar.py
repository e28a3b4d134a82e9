"""So far: a count of months that only says after how many of its year a flow stands where it does: "nach sechs Monaten lagen sie bei"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def so_far(r: Reading, i: int, end: int, count: int) -> bool:
    """Whether a count of months only says after how many of its year: "nach sechs Monaten lagen sie bei", not "after six months of talks"."""
    if 1 < count < _IN_YEAR and r.ending("time.sum_of", i) is not None:
        # "31 million in April, taking the total for four months to 119 million"
        return True
    after = r.ending("time.after", i)
    alone = r.kind(end) != WORD or r.at(("bind.reach", "bind.rank", "neutral.pronoun"), end)
    alone = alone or after is not None and _opens_on_flow(r, after, end)
    return after is not None and alone and 1 < count < _IN_YEAR and r.hit("bind.of", end) is None


_IN_YEAR = 12
"""Months of a year."""


def _opens_on_flow(r: Reading, after: Hit, end: int) -> bool:
    """Whether a sentence opens with "after" so many months and goes on with the flow it tells of: "Dopo nove mesi le vendite svizzere"."""
    sentence = r.sentences[r.sentence_number(end)]
    if after.i != sentence.lo:
        return False
    at = end
    while at < min(end + _TO_FLOW, sentence.hi):
        if (cue := r.hit("cue", at)) is not None:
            return cue.category in _FLOWS and r.any(("scale",), cue.j, sentence.hi)
        whose = r.hit("country", at) or r.hit("neutral.ours", at)
        if whose is None and not r.is_link(at) and r.word(at) != "'":
            return False
        at = whose.j if whose is not None else at + 1
    return False


_TO_FLOW = 4
"""Tokens from the count of months to the flow: an article, whose it is."""
_FLOWS = ("exports", "imports", "turnover")
