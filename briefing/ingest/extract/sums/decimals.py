"""Decimals: which separators an article uses for them, and whether its millions are whole ones."""

from __future__ import annotations

from briefing.ingest.extract.sums.sum import THOUSANDS
from briefing.ingest.extract.words.reading import Reading


def decimal_signs(r: Reading) -> frozenset[str]:
    """The separators used as decimals beyond doubt by the article's sums and percentages, but for a slip among many."""
    seen: dict[str, int] = {}
    for i in r.numbers():
        token = r.tokens[i]
        if len(token.word) > 12:
            continue
        dots, commas = token.word.count("."), token.word.count(",")
        if dots + commas == 0 or not (r.hit("scale", i + 1) or r.hit("percent", i + 1) or r.ending("currency", i)):
            continue
        sign = "." if token.word.rfind(".") > token.word.rfind(",") else ","
        if token.word.count(sign) == 1 and (len(token.word.rpartition(sign)[2]) != 3 or (dots and commas)):
            seen[sign] = seen.get(sign, 0) + 1
    most = max(seen.values(), default=0)
    return frozenset(sign for sign, count in seen.items() if count * _SLIP > most)


_SLIP = 6
"""How many times as often the other sign stands for decimals where one that does is a slip of the pen."""
_ENOUGH = 3
"""Sums in millions, each of three digits behind a sign, that show that none of them is a fraction."""


def whole_millions(r: Reading, known: frozenset[str]) -> bool:
    """Whether an article's millions are whole ones, grouped by thousands with either sign: "48.024 millones" beside "317,224 millones".

    So where one sign groups several of them beyond doubt, as the other is that of the article's decimals (`known`), and none has one or two decimals.
    """
    signs = {",": 0, ".": 0}
    for i in r.numbers():
        scale = r.hit("scale", i + 1)
        if scale is None or scale.value != str(_MILLIONS):
            continue
        for sign in signs:
            head, found, tail = r.word(i).rpartition(sign)
            if found and len(tail) != THOUSANDS:
                return False
            signs[sign] += bool(found) and head.isdigit()
    # The sign that groups in the language does so, whatever the percentages have: "18.8 %" beside "2.651 millones".
    # Where the article has decimals of both, three digits behind either in one sum after another are a thousand's.
    # Where nothing tells the decimals, so many fractions of three digits would be odd: "US$ 5,488 millones", "4,280", "4,762".
    other = [sign for sign in signs if len(known) == len(signs) or (sign not in known and len(known) <= 1)]
    return any(signs[sign] >= _ENOUGH for sign in {*other, r.lexicon.grouping} & signs.keys())


_MILLIONS = 6
