"""Balances: by how much one flow exceeds the other, and which balances are deficits."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.measured import in_the_black
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.words.lexicon import Hit


def exceeding(c: Clauses, level: Level) -> Hit | None:
    """The balance that one flow's exceeding the other by an amount tells: "imports outpaced exports by $300 million", "lagen hinter den"."""
    r, part = c.r, c.part_of(level.i)
    told = [
        q for q in c.flows() if q.j <= level.i and c.part_of(q.i) == part and c.group_of(q.i) == c.group_of(level.i)
    ]
    if len(told) < 2 or {q.category for q in told[-2:]} != {"exports", "imports"}:
        return None
    first, last = told[-2:]
    verbs = r.within("bind.exceed", max(c.sentence.lo, first.i - 4), last.i)
    led = [k for k in range(back(c, level.i)[-1], level.i) if r.hit("bind.by", k) is not None]
    if not verbs and not r.at(("place.of",), *led):
        verbs = _set_beside(c, first, last, level)
    if not verbs or not led:
        return None
    # "Sold goods for 11 billion, exceeding its purchases by 6": what exceeds stands before the comma with its amount.
    since = verbs[-1].j if first.j < verbs[-1].i and _goes_on(c, verbs[-1]) else first.j
    # "Las exportaciones superaron los 12 millones, frente a importaciones por 9": no flow exceeds the other.
    if any(since <= s.i < level.i for s in c.sums):
        return None
    above = (first.category == "exports") == (verbs[-1].category != "less")
    return first._replace(category="surplus" if above else "deficit", value="")


def _set_beside(c: Clauses, first: Hit, last: Hit, level: Level) -> list[Hit]:
    """The word that sets one flow above or below the other before an amount: "blieben hinter den Importen um 15 Milliarden zurück".

    Nothing where one of them moves; "inférieures aux importations de 3 milliards" may be what those were.
    """
    moves = c.r.within("move", first.j, level.i)
    words = [h for h in moves if h.j <= last.i][:1]
    moved = any(h.category not in _BEYOND for h in moves) or any(first.j <= s.i < level.i for s in c.sums)
    joined = words and any(c.r.kind(k) == "s" or c.r.hit("number.and", k) for k in range(words[0].j, last.i))
    return [] if moved or joined else words


def _goes_on(c: Clauses, verb: Hit) -> bool:
    """Whether a verb of exceeding opens a clause that goes on about the one before: ", exceeding", ", что превысило", "und übertrafen"."""
    r = c.r
    before = range(verb.i - 1, verb.i - 2 - _LED_BY, -1)
    return r.hit("number.and", verb.i - 1) is not None or any(r.word(k) == "," for k in before)


_LED_BY = 1
"""Tokens between a comma and the verb that goes on: "что превысило"."""
_OTHER = 8
"""Tokens behind an amount in which the flow stands that it is more than."""


def beyond_the_other(c: Clauses, level: Level) -> Hit | None:
    """The balance that tells by how much one flow is above or below the other: "de uitvoer was 7,1 miljard hoger dan de invoer"."""
    r, hi = c.r, c.sentence.hi
    if not level.delta:
        return None
    told = [q for q in c.flows() if q.j <= level.i and c.group_of(q.i) == c.group_of(level.i)]
    first = told[-1] if told else None
    if first is None or first.category not in ("exports", "imports") or any(first.j <= s.i < level.i for s in c.sums):
        return None
    more = r.hit("move", level.j) if level.j < hi else None
    behind = more is not None and more.category in _BEYOND
    if not behind:
        # "supérieures de 7,1 milliards d'euros aux importations"
        before = (r.ending("move", at) for at in back(c, level.i))
        more = next((h for h in before if h is not None and h.category in _BEYOND and h.i >= first.j), None)
    if more is None or any(h.category in ("up", "down") for h in r.within("move", first.j, level.i)):
        return None
    at = more.j if behind else level.j
    at += behind and r.word(at) == ","
    than = [h for k in range(more.i, min(hi, at + _OTHER)) if (h := r.hit("bind.compare", k)) is not None]
    second = next((q for q in c.flows() if at <= q.i < min(hi, (than[-1].j if than else at) + _OTHER)), None)
    if second is None or {first.category, second.category} != {"exports", "imports"}:
        return None
    # "mehr Waren nach Portugal aus, als es einführte": the comma that "than" stands behind parts nothing.
    parted = [
        k for k in range(at, second.i) if r.kind(k) == "s" and not (r.word(k) == "," and r.hit("bind.compare", k + 1))
    ]
    if parted or any(r.hit("number.and", k) or c.period_at(k) is not None for k in range(at, second.i)):
        return None
    # "больше импорта"
    if behind and not (any(h.i < second.i for h in than) or (r.lexicon.genitive and second.i == at)):
        return None
    above = (first.category == "exports") == (more.category == "more")
    return first._replace(category="surplus" if above else "deficit", value="")


_BEYOND = ("more", "less")


def lacking(c: Clauses, level: Level) -> Hit | None:
    """The deficit that a verb of lacking tells of trade named before it: "Im Handel mit China fehlten Deutschland 66 Milliarden"."""
    r, part = c.r, c.part_of(level.i)
    told = [
        q for q in c.flows() if q.j <= level.i and c.part_of(q.i) == part and c.group_of(q.i) == c.group_of(level.i)
    ]
    verbs = r.within("bind.lack", c.sentence.lo, level.i)
    if not told or not verbs or told[-1].category != "turnover" or verbs[-1].i < told[-1].j:
        return None
    between = range(verbs[-1].j, level.i)
    plain = not any(verbs[-1].j <= k < level.i for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
    joined = any(r.kind(k) == "s" or r.hit("number.and", k) is not None for k in between)
    return told[-1]._replace(category="deficit", value="") if plain and not joined else None


def gained(c: Clauses, level: Level) -> Hit | None:
    """The balance that a gain or a loss tells beside another balance: "un saldo negativo de 129 millones frente a la ganancia de 138"."""
    r, part = c.r, c.part_of(level.i)
    told = [
        q
        for q in c.cues
        if q.category in ("balance", "surplus", "deficit") and q.j <= level.i and c.part_of(q.i) == part
    ]
    if not told or not r.hits.get("neutral.gain") and not r.hits.get("neutral.loss"):
        return None
    for at in back(c, level.i):
        for slot, category in (("neutral.gain", "surplus"), ("neutral.loss", "deficit")):
            noun = r.ending(slot, at)
            if noun is not None and noun.i >= told[-1].j:
                return told[-1]._replace(i=noun.i, j=noun.j, category=category, value="")
    return None


def in_the_red(c: Clauses, level: Level) -> bool:
    """Whether trade is told to be so much in the red or the black: "steht im Handel mit Japan mit 320 Millionen im Minus"."""
    if level.flow is Flow.TURNOVER and in_the_black(c, level):
        return True
    behind = c.r.hit("move", level.j) if level.flow is Flow.TURNOVER and level.j < c.sentence.hi else None
    return behind is not None and behind.category == "negative" and behind.j - behind.i > 1 and not level.delta


def trade_of_both(c: Clauses, level: Level) -> bool:
    """Whether a balance told "between" two countries, or as that of both, which favours neither, only means their trade.

    "La balanza comercial entre los dos países sumó 1.000 millones de dólares", "la balanza comercial bilateral superó los 1.000".
    """
    r, cue = c.r, level.cue
    if level.flow is not Flow.BALANCE or cue is None or cue.category != "balance" or cue.j > level.i or level.delta:
        return False
    told = next(
        (h for k in range(cue.i - 1, cue.i + 2) if (h := r.hit("neutral.ledger", k)) is not None and h.j >= cue.j), None
    )
    if told is None or negative_balance(c, level) or level.sum.negative:
        return False
    between = r.hit("place.between", max(cue.j, told.j)) if cue.j < c.sentence.hi else None
    if (
        between is None
        and told.value != "both"
        and not _parted(c, level)
        or any(cue.j <= k < level.i for k in (s.i for s in c.sums))
    ):
        return False
    signs = r.any(("place.favour", "place.favoured", "place.benefit", "place.against"), c.sentence.lo, c.sentence.hi)
    signs = signs or any(h.category in ("positive", "negative") for h in r.within("move", c.sentence.lo, c.sentence.hi))
    signed = any(q.category in ("surplus", "deficit") for q in c.cues)
    return not (signs or signed)


def _parted(c: Clauses, level: Level) -> bool:
    """Whether a flow is told as a part of an amount: "ronda los 3.000 millones; de ellos, Bolivia vende 2.200"."""
    r, hi = c.r, c.sentence.hi
    part = r.first("bind.namely", level.j, min(hi, level.j + _OTHER))
    if part is None or any(level.j <= s.i < part.i for s in c.sums):
        return False
    return any(q.i >= part.j and q.category in ("exports", "imports") for q in c.flows())


def _more_than_other(c: Clauses, cue: Hit) -> bool | None:
    """Whether the sentence says before a balance that imports exceed exports, or the reverse: "Imports outpaced exports, so the balance"."""
    told = [q for q in c.flows() if q.j <= cue.i and q.category in ("exports", "imports")][-2:]
    if [q.category for q in told] not in (["exports", "imports"], ["imports", "exports"]) or told[1].i - told[
        0
    ].j > _OTHER:
        return None
    verbs = c.r.within("bind.exceed", told[0].j, told[1].i)
    signs = [h for h in c.r.within("move", told[1].j, cue.j) if h.category in ("positive", "negative")]
    between = [s for s in c.sums if told[0].j <= s.i < cue.i]
    return told[0].category == "imports" if verbs and not signs and not between else None


_APPOSED = 6
"""Tokens between a deficit and the words that explain it."""


def _turned(c: Clauses, level: Level, cue: Hit) -> bool:
    """Whether a surplus told with its amount has since turned: "qui était excédentaire de 3,0, est devenu négatif (0,9)"."""
    before = [s.j for s in c.sums if cue.j <= s.i < level.i]
    signs = [h for h in c.r.within("move", before[-1], level.i) if h.category in _SIGNS] if before else []
    return bool(signs) and signs[-1].category == "negative"


_SIGNS = ("negative", "positive")


def negative_balance(c: Clauses, level: Level) -> bool:
    """Whether a balance is a deficit: its cue says so, or "negative" stands between cue and amount."""
    if level.cue is None or level.flow is not Flow.BALANCE:
        return False
    if level.cue.category == "deficit" or level.sum.negative:
        return True
    if c.r.hit("bind.apart", level.cue.i) is not None and any(
        q.category == "deficit" and 0 < level.cue.i - q.j <= _APPOSED for q in c.cues
    ):
        # "The deficit - the difference between exports and imports - narrowed to"
        return True
    sign = c.r.hit("neutral.signed", level.i - 1)
    if sign is not None:
        # "Сальдо составило минус 75 млн"
        return sign.value == "minus"
    behind = c.r.hit("move", level.j) if level.j < c.sentence.hi else None
    if behind is not None and behind.category == "negative":
        # "noch mit 1,4 Mrd. Euro im Minus"
        return True
    if c.r.word(level.i - 1) == "-" and c.r.word(level.i - 2) in (":", "=", "("):
        # "Saldo: - 73,8 mln"
        return True
    if level.cue.category == "surplus":
        return _turned(c, level, level.cue)
    if (over := _more_than_other(c, level.cue)) is not None:
        return over
    lo, hi = sorted((level.cue.i, level.i))
    # "Export min import" is no negative balance.
    lo = level.cue.j if level.cue.j <= hi else lo
    # "Отрицательное для Узбекистана сальдо"
    ahead = [
        h for h in c.r.within("move", max(c.sentence.lo, level.cue.i - 4), level.cue.i) if h.category == "negative"
    ]
    if ahead and all(
        c.r.is_link(k) or c.r.hit("country", k) or c.r.hit("city", k) for k in range(ahead[-1].j, level.cue.i)
    ):
        return True
    signs = [h for h in c.r.within("move", lo, hi) if h.category in _SIGNS]
    # "un peu moins de 6,7 milliards"
    signs = [h for h in signs if c.r.hit("qualifier.at_most", h.i) is None]
    if signs and signs[-1].category == "positive":
        return False
    return any(h.category == "negative" for h in signs) or any(
        h.category == "deficit" for h in c.cues if lo <= h.i < hi
    )
