"""The percentages and factors of a sentence: by how much, as it is printed, and where."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from briefing.core.amount import plain
from briefing.ingest.extract.sums.counts import count_at
from briefing.ingest.extract.sums.fractions import fraction_behind
from briefing.ingest.extract.words.fold import NUMBER, SIGN, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.numbers import parse
from briefing.ingest.extract.words.reading import Reading


@dataclass(frozen=True, slots=True)
class Rate:
    """A change or share at tokens `i` to `j`: per cent without direction unless `signed`.

    `form` is "percent", "factor", "word" or "points" (percentage points, never growth).
    """

    i: int
    j: int
    percent: Decimal
    form: str
    signed: bool = False
    approximate: bool = False
    fraction: bool = False
    factor: bool = False
    ratio: bool = False
    """Whether it is growth only where a base is named: "dreimal so viel wie 2022", not "wie wir einkaufen"."""
    """Whether it multiplies or divides, as its verb says: "вырос вдвое", "сократился в 1,8 раза"."""


_RATE_STARTS = ("move", "cardinal", "number.half", "number.one")


def rates(r: Reading, lo: int, hi: int, taken: Collection[int], decimals: frozenset[str]) -> list[Rate]:
    """Percentages, factors, fractions and words of change in tokens `lo` to `hi`."""
    found: list[Rate] = []
    behind = lo
    for i in r.beginning(_RATE_STARTS, lo, hi):
        if i < behind or i in taken:
            continue
        rate = _percent(r, i, lo, hi, decimals) or _word(r, i) or _factor(r, i, hi)
        if rate is not None and not _twice_as_fast(r, rate, hi, decimals):
            counted = rate.form == "percent" or rate.factor and r.kind(rate.i) == NUMBER
            first = _sharing_its_sign(r, rate, lo, hi, decimals) if counted else None
            found += [first, rate] if first is not None and first.i >= behind and first.i not in taken else [rate]
            behind = rate.j
    shared = [*_sharing(r, found, lo, taken, decimals), *_repeating(r, found, hi, taken, decimals)] if found else []
    return _sharpened(r, sorted([*found, *shared], key=lambda g: g.i))


def _sharpened(r: Reading, found: list[Rate]) -> list[Rate]:
    """The rates, with a multiple or part and the percentage told right behind for it as one: "more than doubled (+115%)"."""
    told: list[Rate] = []
    for rate in found:
        word = told[-1] if told else None
        if word is not None and (percent := _in_numbers(r, word, rate)) is not None:
            # "Le double (+115 %) de 2022": a noun, with what it multiplies behind it.
            noun = word.ratio or any(r.is_link(k) for k in range(word.i, word.j)) and not word.fraction
            bracketed = r.word(word.j) == "("
            signed = bracketed and not word.fraction or word.signed or rate.signed
            form = word.form if noun else "percent"
            told[-1] = Rate(word.i, rate.j + bracketed, percent, form, signed, ratio=word.ratio)
        elif word is not None and _told_inside(r, word, rate):
            told[-1] = rate
        else:
            told.append(rate)
    return told


_LEAST, _MOST = Decimal("0.8"), Decimal("1.5")
"""How many times what a word says a percentage may come to that gives it in numbers: "more than doubled (+190%)"."""


def _in_numbers(r: Reading, word: Rate, rate: Rate) -> Decimal | None:
    """The percentage right behind a multiple or a part that says the same in numbers, with its sign: "by a quarter – by 24%"."""
    by = r.hit("bind.by", word.j + 1)
    bracketed = r.word(word.j) == "(" and rate.i == (by.j if by is not None else word.j + 1) and r.word(rate.j) == ")"
    if word.form not in ("word", "factor") or rate.form != "percent" or not (bracketed or _put_again(r, word, rate)):
        return None
    percent = -rate.percent if word.percent < 0 and not rate.signed else rate.percent
    if word.fraction:
        # "Fell by almost a quarter, by 24%"
        return percent if _LEAST <= abs(percent) / word.percent <= _MOST else None
    # "Сократился вдвое (-52%)", "вдвое, то есть на 52%": the verb says that it divides.
    times = 1 + word.percent / 100
    open_ = word.factor and not (bracketed or rate.signed)
    if open_ and abs((1 - percent / 100) * times - 1) < 1 - _LEAST:
        return percent
    times = 1 / times if word.factor and percent < 0 else times
    return percent if times and _LEAST <= (1 + percent / 100) / times <= _MOST else None


def _told_inside(r: Reading, word: Rate, rate: Rate) -> bool:
    """Whether a parenthesis behind what a part is of opens on it in numbers: "la baisse de moitié des ventes de thé (-54 % à 8 millions)"."""
    opened = rate.i - 1
    if not (word.fraction and rate.form == "percent" and rate.signed and r.word(opened) == "("):
        return False
    plain = opened - word.j <= _GOODS and all(r.kind(k) == WORD for k in range(word.j, opened))
    return plain and _LEAST <= abs(rate.percent) / abs(word.percent) <= _MOST


_GOODS = 8
"""Tokens between a part and the parenthesis that tells it in numbers: the goods and whose they are."""

_AGAIN = 4
"""Tokens between a multiple and the percentage that says the same: "fast ein Viertel, | nämlich um | 24 Prozent"."""
_AGAIN_BY = ("bind.by", "bind.or", "bind.namely", "qualifier.approx", "qualifier.at_least", "qualifier.at_most")


def _put_again(r: Reading, word: Rate, rate: Rate) -> bool:
    """Whether a stop and small words alone part a multiple from a percentage: "почти на четверть – | на | 24%", "un quart, soit 24 %"."""
    at = word.j + (r.word(word.j) in (",", "-", ":"))
    if not 0 < rate.i - at <= _AGAIN or at == word.j and r.hit("bind.or", at) is None:
        return False
    while at < rate.i:
        hit = next((h for slot in _AGAIN_BY if (h := r.hit(slot, at)) is not None), None)
        if hit is None and not (r.is_link(at) and at + 1 == rate.i):
            return False
        at = hit.j if hit is not None else at + 1
    return True


def _twice_as_fast(r: Reading, rate: Rate, hi: int, decimals: frozenset[str]) -> bool:
    """Whether the per cent behind a multiple show that it tells of another's pace: "crecen el doble (+12,4%) que las exportaciones"."""
    if rate.form not in ("word", "factor") or rate.j + 2 >= hi or r.word(rate.j) != "(":
        return False
    told = _percent(r, rate.j + 1, rate.j, hi, decimals) or _percent(r, rate.j + 2, rate.j, hi, decimals)
    closed = told is not None and told.form == "percent" and r.word(told.j) == ")"
    return told is not None and closed and abs(told.percent) * 2 < abs(rate.percent)


_APART = 7
"""Tokens between two percentages that share their sign."""


def _sharing(r: Reading, found: list[Rate], lo: int, taken: Collection[int], decimals: frozenset[str]) -> list[Rate]:
    """Numbers that share the sign of the next percentage, of the other flow: "die Exporte um 3,4 und die Importe um 0,7 Prozent"."""
    shared: list[Rate] = []
    for rate in found:
        start = rate.i - 1
        led = r.hit("bind.by", start) is not None
        joint = next((k for k in range(start, max(lo, start - _APART), -1) if _joins(r, k)), None)
        if rate.form != "percent" or joint is None or joint - 1 in taken or r.kind(joint - 1) != NUMBER:
            continue
        cues = [h for h in r.within("cue", joint, rate.i) if h.category in ("exports", "imports")]
        words = all(r.kind(k) == "w" or r.word(k) == "-" for k in range(joint + 1, rate.i))
        by = r.hit("bind.by", joint - 2) is not None
        printed = parse(r.word(joint - 1), r.lexicon.decimal, r.lexicon.grouping, decimals_seen=decimals)
        if len(cues) == 1 and words and by is led and printed is not None and not any(g.j == joint for g in found):
            shared.append(Rate(joint - 1, joint, Decimal(printed.digits), "percent"))
    return shared


def _joins(r: Reading, i: int) -> bool:
    """Whether a token joins two changes: "um 3,4 und die Importe um", "um 12, die Importe um"."""
    return r.word(i) == "," or r.hit("number.and", i) is not None


def _repeating(r: Reading, found: list[Rate], hi: int, taken: Collection[int], decimals: frozenset[str]) -> list[Rate]:
    """The number whose sign the percentage before it told, of the other flow: "rose by 14 per cent, while imports fell by 3"."""
    last = found[-1]
    if last.form != "percent" or r.hit("bind.by", last.i - 1) is None:
        return []
    reach = range(last.j + 1, min(hi, last.j + 2 * _APART))
    at = next((k for k in reach if r.kind(k) == NUMBER and r.hit("bind.by", k - 1) is not None), hi)
    closed = at + 1 >= hi or (r.kind(at + 1) == SIGN and r.word(at + 1) not in ("%", "-", "/"))
    if at >= hi or at in taken or not closed:
        return []
    flows = [h for h in r.within("cue", last.j, at) if h.category in ("exports", "imports", "turnover")]
    printed = parse(r.word(at), r.lexicon.decimal, r.lexicon.grouping, decimals_seen=decimals)
    told = len(flows) == 1 and bool(r.within("move", flows[0].j, at)) and printed is not None
    return [Rate(at, at + 1, Decimal(printed.digits), "percent")] if told and printed is not None else []


def _sharing_its_sign(r: Reading, rate: Rate, lo: int, hi: int, decimals: frozenset[str]) -> Rate | None:
    """The number before one of per cent, or of times, that shares its sign: "rose by 5 and 8 percent respectively", "в 2,5 и 4,5 раза"."""
    start = rate.i
    if r.hit("bind.by", start - 1) is not None:
        # "del 38,5 e del 25,5 per cento, rispettivamente"
        start -= 1
    # "Um 4,1 beziehungsweise 6,3 Prozent"
    ordered = r.ending("bind.respectively", start)
    joint = ordered or r.ending("number.and", start)
    if joint is None or rate.signed:
        return None
    at = joint.i - 1
    if at <= lo or r.kind(at) != NUMBER or start < rate.i and r.hit("bind.by", at - 1) is None:
        return None
    ranged = r.hit("place.between", at - 1) is not None
    printed = parse(r.word(at), r.lexicon.decimal, r.lexicon.grouping, decimals_seen=decimals)
    told = ordered is not None or r.any(("bind.respectively",), lo, hi) or flows_together(r, lo, at) is not None
    if ranged or printed is None or not told:
        return None
    if rate.factor:
        times = Decimal(printed.digits)
        return Rate(at, at + 1, (times - 1) * 100, "factor", factor=True) if times > 1 else None
    return Rate(at, at + 1, Decimal(printed.digits), "percent")


_TOGETHER = 4
"""Tokens between two flows that are named together."""


def flows_together(r: Reading, lo: int, hi: int) -> Hit | None:
    """The last of exports and imports named together, or both in one word: "uitvoer en invoer", "Aus- und Einfuhren"."""
    cues = [h for h in r.within("cue", lo, hi) if h.category in ("exports", "imports") or " " in h.value]
    for first, second in zip(cues, cues[1:], strict=False):
        gap = range(first.j, second.i)
        joint = {k for k in gap if r.hit("number.and", k) is not None}
        close = all(k in joint or r.is_link(k) or r.hit("country", k) or r.word(k) == "'" for k in gap)
        if first.category != second.category and joint and len(gap) <= _TOGETHER and close:
            return second
    return next((h for h in cues if " " in h.value), None)


def _percent(r: Reading, i: int, lo: int, hi: int, decimals: frozenset[str]) -> Rate | None:
    if r.kind(i) == NUMBER:
        printed = parse(r.word(i), r.lexicon.decimal, r.lexicon.grouping, decimals_seen=decimals)
        end = i + 1
        # A percentage of a thousand and more with one separator is a decimal in truth, but for "2,500 por ciento".
        digits = printed.digits if printed else None
        if digits is not None and _ROUND.fullmatch(digits):
            digits = digits.replace(".", "")
    else:
        digits, end = _percent_in_words(r, i, hi)
    if digits is None or end >= hi:
        return None
    part = fraction_behind(r, end, hi)
    if part is not None and digits.isdigit():
        # "Four and a half per cent", "4½ %"
        digits, end = plain(int(digits) + part.value), part.j
    over = r.hit("number.over", end)
    # "12 с лишним процентов", "30-plus percent"
    unit = r.hit("percent", over.j if over is not None and over.j < hi else end)
    if unit is None:
        return None
    value = Decimal(digits)
    signed = False
    start = i
    # "(- 2,1 %)", "(317 M€, - 57 %)"
    spaced = i > lo and (r.word(i - 1) == "+" or r.word(i - 1) == "-" and r.word(i - 2) in ("(", ",", ";", ":"))
    if i > lo and r.word(i - 1) in ("+", "-") and (r.glued(i) or spaced):
        signed = spaced or i - 2 < lo or not r.glued(i - 1) or r.kind(i - 2) == SIGN
        if signed:
            start = i - 1
            value = -value if r.word(start) == "-" else value
    worded = r.hit("move", i - 1) if not signed and i - 2 >= lo and r.word(i - 2) == "(" else None
    if (
        worded is not None
        and worded.j == i
        and (worded.category in ("negative", "positive") or r.word(i - 1) == "plus")
    ):
        # "(minus 2,1 Prozent)"
        start, signed, value = i - 1, True, -value if worded.category == "negative" else value
    if not value and (either := next((k for k in (i - 1, i - 3) if r.words(k, i) in _EITHER), None)) is not None:
        # "(±0 %)", "(+/- 0 %)"
        start, signed = either, True
    return Rate(start, unit.j, value, "points" if unit.category == "points" else "percent", signed)


_EITHER = ("±", "+/-", "+/−", "+/–")
"""The sign of what is neither more nor less."""
_ROUND = re.compile(r"[1-9]\d?\.\d00")
"""Thousands of per cent with the other sign: nobody prints two noughts behind a decimal for nothing."""


def _percent_in_words(r: Reading, i: int, hi: int) -> tuple[str | None, int]:
    """The digits of a number in words that may count per cent, and where it ends: "сорок пять процентов", "half a per cent"."""
    count, half = count_at(r, i, hi), r.hit("number.half", i)
    # "Een half procent": the article is a one, too.
    one = half is not None and count is not None and half.j > count.j
    if count is not None and not one and (r.hit("cardinal", i) is not None or count.value > 1):
        return str(count.value), count.j
    part = half or r.hit("number.one", i)
    return (
        (part.value or "0.5", part.j)
        if part is not None and (part.category == "half" or "." in part.value)
        else (None, i)
    )


def _factor(r: Reading, i: int, hi: int) -> Rate | None:
    """1.8 times, "multiplié par 1,8": the change is the factor less one."""
    led = r.hit("move", i)
    if led is not None and led.category in _LED:
        return _led_factor(r, led, hi)
    if r.kind(i) == NUMBER:
        printed = parse(r.word(i), r.lexicon.decimal, r.lexicon.grouping)
        value, end = (Decimal(printed.digits) if printed else None), i + 1
    else:
        # "Tweeënhalf keer"
        halved = r.hit("number.half", i)
        cardinal = halved if halved is not None and "." in halved.value else r.hit("cardinal", i)
        value, end = (Decimal(cardinal.value), cardinal.j) if cardinal else (None, i)
    part = fraction_behind(r, end, hi) if value is not None else None
    if value is not None and part is not None:
        value, end = value + part.value, part.j
    hit = r.hit("move", end) if end < hi else None
    if value is None or value <= 1 or hit is None or hit.category != "times":
        return None
    half = r.hit("number.and_half", hit.j) if hit.j < hi else None
    if half is not None:
        # "due volte e mezzo"
        return Rate(i, half.j, (value - Decimal("0.5")) * 100, "factor", factor=True)
    if _times_a_value(r, hit.j, hi):
        return Rate(i, hit.j, (value - 1) * 100, "factor", signed=True, ratio=True)
    return Rate(i, hit.j, (value - 1) * 100, "factor", factor=True)


def _times_a_value(r: Reading, i: int, hi: int) -> bool:
    """Whether "times" has behind it what is multiplied: "2.4 times the amount of the same period", "das 2,4-Fache des Vorjahreswerts"."""
    value = r.first("neutral.height", i, min(hi, i + _VALUE))
    of_base = r.lexicon.capital_nouns and r.hit("place.of", i) is not None
    of = value is not None and (r.hit("place.of", value.j) is not None or r.is_link(value.j))
    return of_base or of


_VALUE = 3
"""Tokens behind "times" in which the word for a value stands: "the | amount", "quelle | valeur"."""


_LED = ("multiplied", "divided", "by_factor")


def _led_factor(r: Reading, led: Hit, hi: int) -> Rate | None:
    """A factor behind its verb: "multiplicó por 2,5", "divisé par trois"; the verb says up or down."""
    at = r.skip_qualifiers(led.j, hi)
    if at >= hi:
        return None
    cardinal = r.hit("cardinal", at)
    printed = parse(r.word(at), r.lexicon.decimal, r.lexicon.grouping) if r.kind(at) == NUMBER else None
    value = Decimal(printed.digits) if printed else Decimal(cardinal.value) if cardinal else None
    end = cardinal.j if cardinal and not printed else at + 1
    half = r.hit("number.and_half", end) if end < hi else None
    if value is not None and half is not None:
        # "multiplié par deux et demi"
        value, end = value + Decimal("0.5"), half.j
    if value is None or value <= 1:
        return None
    percent = (value - 1) * 100 if led.category == "multiplied" else (100 / value - 100).quantize(Decimal("0.1"))
    if led.category == "by_factor":
        # "met een factor 1,8 gegroeid": up or down is said apart.
        return Rate(led.i, end, (value - 1) * 100, "factor", factor=True)
    return Rate(led.i, end, percent, "factor", signed=True, factor=True)


def _word(r: Reading, i: int) -> Rate | None:
    hit = r.hit("move", i)
    if hit is not None and hit.category == "factor":
        return Rate(i, hit.j, (Decimal(hit.value) - 1) * 100, "word", approximate=True, factor=True)
    if hit is not None and hit.category == "ratio":
        if r.hit("currency", hit.j) is not None or (r.kind(hit.j) == NUMBER and r.hit("scale", hit.j + 1) is not None):
            # "Double the $20 million of 2020": the amount is the base, and has not doubled.
            return None
        return Rate(i, hit.j, Decimal(hit.value), "word", signed=True, approximate=True, ratio=True)
    if hit is None or hit.category not in ("word", "fraction"):
        return None
    fraction = hit.category == "fraction"
    if fraction and (r.hit("percent", hit.j) or (r.is_link(hit.j) and r.hit("percent", hit.j + 1))):
        # "Rose by half a per cent"
        return None
    return Rate(i, hit.j, Decimal(hit.value), "word", not fraction, True, fraction)
