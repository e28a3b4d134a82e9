"""Counts: whole numbers told in words, put together of those a language has words for: "three hundred and ten", "сто сорок пять"."""

from __future__ import annotations

from typing import NamedTuple

from briefing.ingest.extract.words.reading import Reading

_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000
_BY_TWENTIES = (60, 80)
"""Tens that French counts on from: "soixante-douze"."""


class Count(NamedTuple):
    """A number below a million and where its words end."""

    value: int
    j: int


def count_at(r: Reading, i: int, hi: int) -> Count | None:
    """The number whose words begin at token `i` and end by `hi`; its thousands only before a larger scale: "dos mil trescientos millones"."""
    below = _below_thousand(r, i, hi)
    mil = r.hit("scale", below.j if below is not None else i)
    if below is None and (mil is None or r.hit("cardinal", i) is None):
        return None
    if mil is None or mil.value != "3" or mil.j - mil.i > 1 or mil.j >= hi:
        return below
    rest = _below_thousand(r, mil.j, hi)
    larger = r.hit("scale", rest.j) if rest is not None and rest.j < hi else None
    if rest is None or larger is None or int(larger.value) <= int(mil.value):
        return below
    return Count((below.value if below is not None else 1) * _THOUSAND + rest.value, rest.j)


def _below_thousand(r: Reading, i: int, hi: int) -> Count | None:
    found = _word(r, i, hi)
    article = r.hit("number.one", i) if found is None else None
    if article is not None and article.value == "" and r.hit("number.hundred", article.j) is not None:
        # "a hundred and ten"
        found = Count(1, article.j)
    if found is None:
        return None
    hundred = r.hit("number.hundred", found.j) if found.j < hi and found.value < _TEN else None
    if hundred is not None:
        found = Count(found.value * _HUNDRED, hundred.j)
    while found.j < hi:
        joint = r.hit("number.and", found.j)
        following = _word(r, joint.j if joint is not None else found.j, hi)
        if following is None or not _goes_on(found.value, following.value):
            break
        if (
            joint is not None
            and hundred is None
            and (found.value % _HUNDRED == 0 or following.value not in r.lexicon.counts_joined)
        ):
            # "Двести и сорок миллионов": two numbers.
            break
        found = Count(found.value + following.value, following.j)
    return found


def _word(r: Reading, i: int, hi: int) -> Count | None:
    """The number of one word of it at token `i`."""
    hits = [h for slot in ("cardinal", "number.one") if (h := r.hit(slot, i)) is not None and h.value.isdigit()]
    hit = max(hits, key=lambda h: h.j, default=None)
    return Count(int(hit.value), hit.j) if hit is not None and hit.j <= hi and int(hit.value) < _THOUSAND else None


def _goes_on(value: int, more: int) -> bool:
    """Whether a number goes on with another: hundreds with tens, tens with ones."""
    tens = value % _HUNDRED
    if not tens:
        return value >= _HUNDRED > more > 0
    if not tens % _TEN and tens >= _TWENTY and 0 < more < _TEN:
        return True
    return tens in _BY_TWENTIES and _TEN <= more < _TWENTY
