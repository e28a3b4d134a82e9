"""Ranked: the Union as where one of its members ranks, and nobody's partner: "Germany, the first market in the EU, reached 982 million"."""

from __future__ import annotations

from briefing.core.areas import EU_MEMBERS
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_NOUNS = ("neutral.standing", "neutral.trader", "neutral.client")
"""The words for a market, a supplier, a partner and a buyer."""
_REACH, _LED = 12, 3
"""Tokens before such a word in which a member is told to be it, and of the small words between it and the Union."""


def drop_ranked_unions(r: Reading) -> None:
    """Take the Union behind a market, supplier, partner or buyer for none where a member of it is told to be that."""
    bodies = r.hits.get("org.named", {})
    for union in [h for h in bodies.values() if h.value == "EU"]:
        sentence = r.sentences[r.sentence_number(union.i)]
        noun = _noun_before(r, union)
        if noun is not None and _member_before(r, sentence, noun):
            del bodies[union.i]


def _noun_before(r: Reading, union: Hit) -> Hit | None:
    """The word for a standing right before the Union, small words between."""
    for at in range(union.i, max(0, union.i - _LED), -1):
        told = next((h for slot in _NOUNS if (h := r.ending(slot, at)) is not None), None)
        if told is not None or not r.is_link(at - 1):
            return told
    return None


def _member_before(r: Reading, sentence: Sentence, noun: Hit) -> bool:
    """Whether the last country before a standing, with no flow between, is a member of the Union."""
    named = r.within("country", max(sentence.lo, noun.i - _REACH), noun.i)
    if not named or named[-1].value not in EU_MEMBERS or named[-1].category != "name":
        return False
    return all(h.j > noun.i for h in r.within("cue", named[-1].j, noun.i))
