"""Pointing: the change of a sentence that only goes on about the figure told before it: "Das ist ein Plus von 5 Prozent"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.changes.directions import directed, has_base
from briefing.ingest.extract.changes.growth import Change, hedged
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.lexicon import Hit

_AFTER_BASE = 12
"""Tokens of a base that opens a sentence before the change that is counted from it."""
_OPENS, _BESIDE = 2, 4
"""Tokens before and behind a word that points back to the figure told last."""


def of_last(c: Clauses, found: list[Level]) -> Change | None:
    """The one rate of a sentence that only goes on about the figure before: "Das ist ein Plus von 5 Prozent"."""
    r, lo = c.r, c.sentence.lo
    flows = [q for q in c.flows() if not _of_base_then(c, q)]
    if flows or any(not (f.compare or f.delta or c.group_of(f.i)) for f in found):
        return None
    told = [(g, p) for g in c.rates if (p := directed(c, g)) is not None and not (g.ratio and not has_base(c, g))]
    pointed = _pointing_back(c, told, found)
    if any(q.category == "money" for q in c.cues):
        return None
    if not pointed and len(told) == 1 and _opens_multiple(c, told[0][0]):
        at_least, approximate = hedged(c, told[0][0])
        return Change(told[0][0], told[0][1], None, None, at_least, approximate)
    if not pointed:
        return None
    rate, percent = told[0]
    # "The bank said it expected prices to grow by 3 per cent" points at nothing told before.
    more = r.hit("move", pointed[-1].j)
    # "Как подсчитал Trend, это выше уровня прошлого года на 8,3%"
    at_once = more is not None and more.category in ("more", "less")
    apart = pointed[0].i - lo > _OPENS and rate.i - pointed[-1].j > _BESIDE
    if apart and not (at_once or (found and summing_up(c, rate, found))):
        return None
    if r.any(("status.target", "status.forecast"), lo, rate.i):
        return None
    at_least, approximate = hedged(c, rate)
    return Change(rate, percent, None, None, at_least, approximate)


def _pointing_back(c: Clauses, told: list[tuple[Rate, Decimal]], found: list[Level]) -> list[Hit]:
    """The words of a sentence by which the one change it tells is that of the figure before."""
    r, lo = c.r, c.sentence.lo
    # "Dat is 2,6 procent meer dan in maart 2024 en 4 procent meer dan een maand eerder": on the year first, if both.
    several = told[1:] and all(has_base(c, g) for g, _ in told)
    pointed = r.within("neutral.pointing", lo, told[0][0].i) if len(told) == 1 or several else []
    # "... hat sich das Volumen verdoppelt": an article before its noun points at nothing.
    pointed = [h for h in pointed if not (r.lexicon.capital_nouns and h.j < c.sentence.hi and r.capital(h.j))]
    # "The first quarter of this year has brought a further increase of 9 percent"
    pointed = [h for h in pointed if not any(p.i <= h.i < p.j for p in c.periods)]
    # "По сравнению с январём прошлого года снижение составило 27,5%": the base opens the sentence.
    reach = _AFTER_BASE if r.hit("bind.compare", lo) is not None else _OPENS
    # "В январе-июле 2022 года рост составил 47%": a time may open it, too.
    since = next((p.j for p in c.periods if p.i - lo <= _IN_THE and not is_base(c, p.i)), lo)
    opening = r.first("move", since, min(c.sentence.hi, since + reach))
    if not pointed and len(told) == 1 and opening is not None and opening.category in ("up", "down"):
        # "De groei bedroeg 7 procent.", "De stijging (+36,7 pct) is bijna volledig toe te schrijven aan kobalt."
        # "Gegenüber 2022 betrug der Zuwachs 12 Prozent"
        inverted = r.ending("bind.reach", opening.i - 1) if r.lexicon.verb_final else None
        verb, group = r.hit("bind.reach", opening.j), c.group_of(told[0][0].i)
        verb = verb or (opening if inverted is not None else None)
        aside = bool(group) and c.opened[group] == opening.j and r.word(told[0][0].j) == ")"
        pointed = [opening] if aside or (verb is not None and told[0][0].i - verb.j <= 2) else []
    if len(told) == 1 and found and (noun := summing_up(c, told[0][0], found)) is not None:
        return [noun]
    if (
        not (pointed or found)
        and len(told) == 1
        and since > lo
        and (noun := _there_was(c, told[0][0], since)) is not None
    ):
        return [noun]
    return pointed or ([shown] if len(told) == 1 and (shown := _shown_by(c, told[0][0])) is not None else [])


def _there_was(c: Clauses, rate: Rate, since: int) -> Hit | None:
    """The noun of a change that a sentence tells of the time it opens with: "2022 hatte es noch ein Plus von 8 Prozent gegeben"."""
    r, hi = c.r, c.sentence.hi
    noun = next((h for h in reversed(r.within("move", since, rate.i)) if h.category in ("up", "down")), None)
    if noun is None or rate.form != "percent" or hi - since > _WHOLE or rate.i - noun.j > _BESIDE:
        return None
    led = r.at(("bind.of", "bind.reach", "bind.by"), *range(noun.j, rate.i))
    # "Ein Plus" may be a surplus, too.
    named = any(q.i >= noun.j or q.j <= noun.i for q in c.cues if q.i >= since)
    named = (
        named
        or any(h.category == "name" for h in r.within("product", since, hi))
        or r.any(("country", "bind.other", "status.target", "status.forecast"), since, hi)
    )
    words = all(r.kind(k) == "w" for k in range(since + (r.word(since) == ","), rate.i))
    return noun if (led or r.lexicon.verb_final) and words and not named else None


def _shown_by(c: Clauses, rate: Rate) -> Hit | None:
    """The noun of a change that figures are only said to show: "Cifras del ministerio muestran un crecimiento del 12 % frente al año anterior"."""
    r, lo = c.r, c.sentence.lo
    tally = r.first("neutral.tally", lo, min(c.sentence.hi, lo + _OPENS))
    if tally is None or rate.i - lo > _AFTER_BASE:
        return None
    based = any(0 <= p.i - rate.j <= _BESIDE and (p.relation in BACKWARD or is_base(c, p.i)) for p in c.periods)
    noun = next((h for h in r.within("move", tally.j, rate.i) if h.category in ("up", "down")), None)
    return noun if based and noun is not None and rate.i - noun.j <= _OPENS else None


_SUMMED = 6
"""Tokens between a comma and the noun of a change that sums a sentence up, and from there to its rate."""


def summing_up(c: Clauses, rate: Rate, found: list[Level]) -> Hit | None:
    """The noun of the change from the amount that a sentence tells of an earlier time: "Un anno prima erano 127 milioni, l'aumento è stato quindi del 12%"."""
    r, since = c.r, max(f.j for f in found)
    comma = next((k for k in range(since, rate.i) if r.word(k) in (",", ";")), None)
    named = r.each(("cue", "product", "country"), since, rate.i)
    if comma is None or rate.i <= since or any(h.category != "none" for h in named):
        return None
    noun = next(
        (h for h in r.within("move", comma, min(rate.i, comma + _SUMMED)) if h.category in ("up", "down")), None
    )
    verb = r.first("bind.reach", noun.j, rate.i) if noun is not None else None
    # "L'aumento è | quindi del 28 per cento", "zodat de groei 28 procent | bedraagt"
    verb = verb or next((h for h in r.within("neutral.pointing", comma, rate.i) if noun and h.j > noun.j), None)
    verb = verb or (r.hit("bind.reach", rate.j) and noun if r.lexicon.verb_final else None)
    return noun if verb is not None and rate.i - verb.j <= _SUMMED else None


def _of_base_then(c: Clauses, cue: Hit) -> bool:
    """Whether a flow only tells what it was at the time a change counts from: "7.6% less than in 2023, when the trade was $2.8 billion"."""
    r = c.r
    when = [k for k in range(c.sentence.lo + 1, cue.i) if r.hit("bind.when", k) is not None and r.word(k - 1) == ","]
    before = [p for p in c.periods if when and p.j == when[-1] - 1]
    based = any(p.relation in BACKWARD or is_base(c, p.i) for p in before)
    return based and any(g.j <= before[0].i for g in c.rates) and any(s.i >= cue.j for s in c.sums)


_IN_THE = 2
"""Tokens before the time that opens a sentence: "in the first three months"."""
_MULTIPLE = 4
"""Tokens that may open a sentence before the multiple it tells: "Es más del doble"."""


def _opens_multiple(c: Clauses, rate: Rate) -> bool:
    """Whether a sentence only says how many times another time's figure the one before is: "È il doppio dell'anno precedente"."""
    r, lo = c.r, c.sentence.lo
    noun = rate.ratio or (rate.j - rate.i > 1 and any(r.is_link(k) for k in range(rate.i, rate.j)))
    behind = r.hit("move", rate.j) if rate.j < c.sentence.hi else None
    # "Es una cuarta parte menos que el año anterior"
    part = rate.fraction and behind is not None and behind.category in ("more", "less")
    multiple = rate.form == "word" and (part or (not rate.fraction and rate.percent > 0 and noun))
    multiple = multiple or (rate.form == "factor" and rate.ratio)
    words = all(r.kind(k) == "w" and not (k > lo and r.capital(k)) for k in range(lo, rate.i))
    return multiple and words and rate.i - lo <= _MULTIPLE and has_base(c, rate) and not c.sentence.head


_WHOLE = 12
"""Tokens of the longest sentence that is only a change: "Un incremento superiore al 13 per cento."."""
