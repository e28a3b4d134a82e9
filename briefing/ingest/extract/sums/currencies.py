"""Currencies: a number with the currency before or behind it, or counted in no money."""

from __future__ import annotations

from briefing.ingest.extract.sums.local_money import UNKNOWN_MONEY
from briefing.ingest.extract.sums.scales import compound
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.fold import NUMBER, SIGN, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.numbers import Printed
from briefing.ingest.extract.words.reading import Reading


def with_currency(r: Reading, i: int, j: int, lo: int, hi: int, printed: Printed, scale: int | None) -> Sum | None:
    """The sum whose number stands at tokens `i` to `j`, with its currency; None where a bare letter is no scale."""
    start, currency = i, None
    before = r.ending("currency", i)
    if before is not None and before.i >= lo and _is_currency(r, before):
        start, currency = before.i, before.value
    digits, scale, j = compound(r, j, hi, printed.digits, scale)
    if currency is None:
        after = r.hit("currency", r.skip_links(j, hi, 2)) if j < hi else None
        if after is not None and after.j <= hi and _is_currency(r, after):
            currency, j = after.value, after.j
        elif scale is not None:
            currency = _in_scale(r, j)
    elif j < hi and (after := r.hit("currency", j)) and after.value == currency:
        j = after.j
    elif j < hi and (named := _dollars_named(r, start, j)) is not None and named.j <= hi:
        currency, j = named.value, named.j
    glued_letter = r.hit("scale", j - 1) if currency is None else None
    if glued_letter is not None and glued_letter.category == "glued" and not _again_in_letters(r, i, j, glued_letter):
        return None
    counted = False
    if currency is None:
        noun = r.skip_links(j, hi, 2)
        nouns = [h for k in (noun, noun + 1) if k < hi and (h := r.hit("count.noun", k)) is not None]
        # "35 million dollars fell to machinery and 20 million to cars", "из них 35 млн - машины" count no cars.
        nouns = nouns if r.word(noun) not in _PARTING else []
        # "15,3 au T2 2024" counts no tonnes.
        counted = any(not (r.kind(h.j) == NUMBER and r.glued(h.j)) and not _of_own_number(r, j, h.i) for h in nouns)
        counted = counted and (noun == j or r.at(("place.of", "bind.article"), j))
        # "De 700 miljoen van een jaar eerder" counts no years.
        counted = counted and not any((told := r.hit("year", k)) and told.j > noun for k in range(j, noun + 1))
        # "1,4 milliard deux ans plus tôt", "à 972 millions quatre ans plus tard"
        apart = ("time.years_earlier", "time.years_later")
        counted = counted and not r.at(apart, noun, noun + 1)
        counted = counted or (scale is not None and _of_unknown(r, j, hi))
    j = _past_code(r, j, hi, currency)
    sign_at = start if start < i else i
    negative = minus(r, sign_at, lo)
    # Of money nobody knows nothing is proposed.
    counted = counted or currency == UNKNOWN_MONEY
    return Sum(start, j, i, digits, scale, currency or None, negative, printed.ambiguous, counted)


_PARTING = frozenset("-,;:")
"""Signs that part a number from a noun behind it."""


def _past_code(r: Reading, j: int, hi: int, currency: str | None) -> int:
    """Past the code in brackets that only says a currency again: "820 millones de dólares (USD)"."""
    code = r.hit("currency", j + 1) if currency and j + 2 < hi and r.word(j) == "(" else None
    again = code is not None and code.value == currency and code.j < hi and r.word(code.j) == ")"
    return code.j + 1 if code is not None and again else j


def _of_own_number(r: Reading, j: int, noun: int) -> bool:
    """Whether a number behind the sum counts the noun: "с 17,1 млрд за 11 месяцев прошлого года", "17,1 Mrd. in elf Monaten"."""
    at = noun - 1
    return at > j and (r.kind(at) == NUMBER or r.hit("cardinal", at) is not None)


_BEFORE_LETTERS = 12
"""Tokens before a number with a bare letter in which the one with its currency stands."""


def _again_in_letters(r: Reading, i: int, j: int, letter: Hit) -> bool:
    """Whether a number with a glued letter goes on a list of years in a currency: "DKK 520m (2022), 498m (2021)"."""
    end = j + (r.word(j) == "(")
    if end > j and not (r.kind(end) == NUMBER and len(r.word(end)) == _LONG_YEAR and r.word(end + 1) == ")"):
        return False
    if end == j and not r.led(("bind.compare", "bind.from", "bind.to"), i):
        return False
    for k in range(i - 1, max(0, i - _BEFORE_LETTERS) - 1, -1):
        same = r.hit("scale", k + 1) if r.kind(k) == NUMBER and r.ending("currency", k) is not None else None
        if same is not None and same.category == "glued" and same.value == letter.value:
            return True
    return False


_LONG_YEAR = 4
_CLOSING = frozenset(".,;:!?)(")


def _of_unknown(r: Reading, j: int, hi: int) -> bool:
    """Whether what is counted in millions is a noun no lexicon has: a money ("30 million tala.") or things, no sum all the same."""
    of = j < hi and r.hit("place.of", j) is not None
    at = j + 1 if of else j
    if at >= hi or r.kind(at) != WORD or r.is_link(at) or any(at in found for found in r.hits.values()):
        return False
    if of:
        # "60 milliards d'ici à 2030" counts nothing.
        return len(r.word(at)) >= _SHORTEST_NOUN
    # Where verbs close their clause the word may be one: "waarvan 0,9 miljard resteert."
    noun = r.capital(at) if r.lexicon.capital_nouns else not r.lexicon.verb_final
    return noun and (at + 1 >= hi or r.word(at + 1) in _CLOSING)


_SHORTEST_NOUN = 4
"""Letters of the shortest word taken for a noun that a lexicon does not have."""


def _in_scale(r: Reading, j: int) -> str | None:
    """The currency of a scale word that names both: "mdd", millions of dollars."""
    scale, currency = r.ending("scale", j), r.ending("currency", j)
    return currency.value if scale is not None and currency is not None and scale.i == currency.i else None


def _dollars_named(r: Reading, i: int, j: int) -> Hit | None:
    """What a plain dollar sign before a number stands for, named behind it: "$520.000 millones de pesos"."""
    if r.word(i) != "$" or r.glued(i):
        return None
    named = r.hit("currency", r.skip_links(j, j + 1, 1))
    return named if named is not None and named.category == "name" and named.value in _SIGNED_DOLLAR else None


_SIGNED_DOLLAR = frozenset({"ARS", "CLP", "COP", "MXN", "UYU", "DOP", "CUP", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "NAD", "FJD", "BBD", "GYD", "SRD", "LRD", "BRL"})  # fmt: skip
"""Moneys that print a plain dollar sign at home."""


def _is_currency(r: Reading, hit: Hit) -> bool:
    return hit.category == "sign" or hit.value != "" and r.words(hit.i, hit.j) != ""


def minus(r: Reading, i: int, lo: int) -> bool:
    """Whether a minus stands right before the sum that begins at token `i`: "-7.8 billion", no hyphen.

    One may stand apart behind a small word, where no dash does: "s'établit à - 58,9 milliards, après - 62,8".
    """
    if i - 3 >= lo and r.glued(i) and [r.word(k) for k in range(i - 3, i)] == ["(", "-", ")"]:
        # "(-)774 millones"
        return True
    if i - 1 < lo or r.word(i - 1) != "-":
        return False
    if not r.glued(i):
        led = r.led(("bind.to", "bind.from", "bind.compare"), i - 1)
        apart = not r.glued(i - 1) and r.kind(i - 2) == WORD and led
        # "(- 792 millions)"
        return i - 2 >= lo and (apart or r.word(i - 2) == "(")
    return i - 2 < lo or not r.glued(i - 1) or r.kind(i - 2) == SIGN
