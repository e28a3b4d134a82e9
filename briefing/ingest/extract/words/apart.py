"""Apart: sentences that a page sets each in a paragraph of its own, a few of which are read as one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from briefing.ingest.extract.words.reading import Reading, Sentence

_SETS_APART, _ENOUGH = 0.8, 6
"""The part of an article's paragraphs that are one sentence each, and how many of them, from which on a break tells nothing."""
_TOGETHER = 4
"""Sentences of one paragraph, as most newsrooms write it."""
_SHORT = 6
"""Tokens below which a line is a label, whatever stands around it."""


def join_apart(r: Reading) -> None:
    """Number the paragraphs of an article anew that sets each sentence apart, as many news pages do.

    What one sentence says goes on in the next as it would in a paragraph; headings, lists and tables begin another.
    """
    held = Counter(s.block for s in r.sentences)
    body = {s.block for s in r.sentences if not (s.head or s.kicker or s.listed)}
    if len(body) < _ENOUGH or sum(held[block] == 1 for block in body) < _SETS_APART * len(body):
        return
    number, joined, last = -1, 0, None
    found: list[Sentence] = []
    for sentence in r.sentences:
        if sentence.block != last:
            alone = held[sentence.block] == 1 and _is_prose(r, sentence)
            joined = joined + 1 if alone and 0 < joined < _TOGETHER else int(alone)
            number += joined <= 1
        last = sentence.block
        found.append(replace(sentence, block=number))
    r.part(found)


def _is_prose(r: Reading, sentence: Sentence) -> bool:
    """Whether a line is a sentence, no heading, item or row."""
    labelled = sentence.head or sentence.kicker or sentence.listed or sentence.lo in r.cells
    return not labelled and sentence.hi - sentence.lo >= _SHORT
