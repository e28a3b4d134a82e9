"""Others: changes of what is no trade, in a sentence that names a flow: "driven by exports, the economy grew by 3%"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit

LEADS = ("bind.of", "place.of", "place.benefit", "place.to", "place.from", "place.at")
"""What leads from a noun to the flow that it is told with."""
NAMED = 5
"""Tokens between such a noun and the flow."""
_PARTING = ("bind.reach", "bind.cause", "number.and", "country")
"""What parts a noun from a flow that it is not told with: "por los pedidos de China las exportaciones crecieron"."""
_SUBJECT = 14
"""Tokens before a change in which its subject stands."""


def of_other(c: Clauses, rate: Rate) -> bool:
    """Whether what changed is no flow but something told with one, or beside it."""
    if c.r.hit("bind.other", rate.j) is not None:
        # "Once the 5 percent duty was in force"
        return True
    if c.r.hits.get("bind.other") and _noun_behind(c, rate) or _has_own_subject(c, rate):
        return True
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    if flow is None:
        return _clause_before(c, rate)
    if c.r.hits.get("bind.other") and _goes_on_about(c, rate):
        return True
    if any(flow.j <= s.i < rate.i and c.group_of(s.i) in (0, c.group_of(rate.i)) for s in c.sums):
        return False
    return _named_with(c, rate, flow) or _beside(c, rate, flow) or _around(c, rate, flow)


def _has_own_subject(c: Clauses, rate: Rate) -> bool:
    """Whether a contrast opens a clause about a thing that we have no word for: "tandis que le trafic portuaire a reculé de 4,6 %"."""
    r, part = c.r, c.part_of(rate.i)
    if rate.signed or c.group_of(rate.i) or part == c.part_of(c.sentence.lo):
        return False
    opens = next((k for k in range(max(c.sentence.lo, rate.i - _SUBJECT), rate.i) if c.part_of(k) == part), rate.i)
    contrast = r.hit("bind.contrast", opens)
    at = contrast.j if contrast is not None and opens > c.sentence.lo else rate.i
    cues = r.within("cue", at, rate.i)
    if cues and cues[0].category == "none" and cues[0].i <= at + 1:
        # "а дефицит бюджета снизился на 4,6%"
        return True
    if at + 1 >= rate.i or r.hit("bind.nominative", at) is None or any(h.category != "none" for h in cues):
        return False
    noun = at + 1
    # "terwijl de hele wereld krimpt: 77,7 procent erbij"
    known = _known(c, noun) or any(r.word(k) in (",", ";", ":") for k in range(noun, rate.i))
    verb = r.within("move", noun + 1, min(c.sentence.hi, rate.j + _VERB))
    return not known and bool(verb) and not r.any(("product", "country", "bind.reverse"), at, rate.i)


def _known(c: Clauses, i: int) -> bool:
    """Whether a token may tell of a flow, its goods, its partners or a time."""
    r = c.r
    if i >= c.sentence.hi or r.kind(i) != "w" or r.is_link(i) or r.at(_KNOWN, i):
        return True
    return any(p.i <= i < p.j for p in c.periods) or any(s.i <= i < s.j for s in c.sums)


_KNOWN = ("cue", "neutral.in_value", "bind.volume", "move", "product", "country", "currency", "neutral.latter", "neutral.first", "neutral.second",
          "neutral.sum", "neutral.pronoun", "neutral.those", "neutral.height", "place.to", "place.from", "year")  # fmt: skip
"""What stands for a flow, its goods or its partners, or says when, behind an article."""
_VERB = 2
"""Tokens behind a change in which the verb closes its clause."""


def _noun_behind(c: Clauses, rate: Rate) -> bool:
    """Whether "of" leads from a change to what else it is of: "dopo un calo del 30% della produzione", "a 30% fall in orders"."""
    r, hi = c.r, c.sentence.hi
    if rate.j >= hi:
        return False
    move = r.hit("move", rate.j)
    if r.lexicon.verb_final:
        # "dank einer um 30 Prozent höheren Produktion"
        return move is not None and move.j < hi and r.hit("bind.other", move.j) is not None
    if move is not None and move.category not in ("up", "down"):
        return False
    at = move.j if move is not None else rate.j
    of = (r.hit("bind.of", at) if move is not None else r.hit("place.of", at)) if at < hi else None
    if of is None:
        return False
    gap = next((k for k in range(of.j, min(hi, of.j + _OF)) if r.hit("bind.other", k) is not None), None)
    return (
        gap is not None
        and all(r.kind(k) == "w" or r.word(k) == "'" for k in range(of.j, gap))
        and not r.any(("cue", "country", "number.and"), of.j, gap)
    )


_OF = 3
"""Tokens from "of" to what changed: "in | copper | production"."""


def _goes_on_about(c: Clauses, rate: Rate) -> bool:
    """Whether another change is told of what the flow is compared with: "twice as fast as the economy, which grew by 4 per cent"."""
    r = c.r
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if before is None or r.any(("cue",), before.j, rate.i):
        return False
    if rate.form == "word" and any(h.i - rate.j <= _THAN for h in r.within("bind.other", rate.j, c.sentence.hi)):
        return True
    nouns = [h for h in r.within("bind.other", before.j, rate.i) if r.word(h.j) == ","]
    slots = ("bind.relative", "neutral.pronoun")
    return bool(nouns) and r.at(slots, nouns[-1].j + 1)


_THAN = 4
"""Tokens from a multiple to what a flow is set against: "as | fast | as | the"."""


def _clause_before(c: Clauses, rate: Rate) -> bool:
    """Whether a clause about something else tells a change before the one with the flow: "As the peso lost 12 per cent, imports fell to"."""
    r, lo = c.r, c.sentence.lo
    flow = next((q for q in c.flows() if q.i >= rate.j), None)
    if flow is None or rate.signed or c.group_of(rate.i):
        return False
    if not any(r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in range(rate.j, flow.i)):
        return False
    return any(_is_subject(c, h) for h in (*r.within("bind.other", lo, rate.i), *_money(c, lo, rate.i)))


def _money(c: Clauses, i: int, j: int) -> list[Hit]:
    """The currencies named between two tokens that count no amount: "the shilling lost 30% against the dollar"."""
    named = (h for h in c.r.within("currency", i, j) if h.category == "name" and c.r.kind(h.i - 1) != "n")
    return [h for h in named if not any(s.i <= h.i < s.j for s in c.sums)]


def _is_subject(c: Clauses, noun: Hit) -> bool:
    """Whether a noun opens its clause, with no preposition before it: "as the Turkish lira", "Weil der Preis"."""
    r = c.r
    opened = max((k + 1 for k in range(c.sentence.lo, noun.i) if r.word(k) in (",", ";", ":")), default=c.sentence.lo)
    # "In 2023 domestic demand rose by 4 per cent, exports by 7 per cent"
    opened = max((p.j for p in c.periods if p.j <= noun.i and opened <= p.i <= opened + 1), default=opened)
    led = [k for k in range(opened, noun.i) if r.at((*LEADS, "place.with"), k)]
    return noun.i - opened <= _DESCRIBED and all(r.hit("bind.nominative", k) is not None for k in led)


def _named_with(c: Clauses, rate: Rate, flow: Hit) -> bool:
    """Whether the flow only says which: "the number of exporters rose", "die Produktion für den Export", "les prix à l'export"."""
    r, lo = c.r, max(c.sentence.lo, rate.i - _SUBJECT)
    for noun in (h for h in r.within("bind.other", lo, flow.j) if h.i < flow.i):
        gap = range(noun.j, flow.i)
        led = noun.j > flow.i or (not gap and r.lexicon.verb_final)
        led = led or any(r.is_link(k) or r.at(LEADS, k) for k in gap)
        plain = all(r.kind(k) == "w" or r.word(k) == "'" for k in gap)
        plain = plain and len(gap) <= NAMED and not r.any(_PARTING, gap.start, gap.stop)
        if led and plain and not any(noun.j <= g.i < rate.i for g in c.rates):
            return not r.any(("move",), noun.j, flow.i)
    return False


def _beside(c: Clauses, rate: Rate, flow: Hit) -> bool:
    """Whether a subject of its own stands between the flow and the change: "thanks to exports GDP rose", "wuchs die Wirtschaft"."""
    nouns = [*c.r.within("bind.other", flow.j, rate.i), *_money(c, flow.j, rate.i)]
    # "Trade, the engine of the economy, grew by 12%"
    nouns = [h for h in nouns if not c.r.stands(",", h.j, rate.i)]
    return any(noun.i == flow.j or _opens(c, noun, flow) for noun in nouns)


def _opens(c: Clauses, noun: Hit, flow: Hit) -> bool:
    """Whether a noun, with its article and a word that describes it, opens a clause or follows the verb of one."""
    r, at, led = c.r, noun.i, False
    for _ in range(_DESCRIBED):
        before = at - 1
        if before < flow.j:
            return False
        joint = r.ending("bind.contrast", at) is not None or r.hit("number.and", before) is not None
        if r.word(before) in (",", ";", ":") or joint or r.ending("move", at) is not None:
            return True
        if led and _subordinates(c, before):
            return True
        if (of := r.ending("place.of", at)) is not None and r.ending("move", of.i) is not None:
            # "dankzij een stijging van de productie met 30 procent"
            return True
        the = r.hit("bind.nominative", before) is not None
        atom = next((p for p in c.periods if p.j == at), None)
        if atom is not None:
            at = atom.i - (r.is_link(atom.i - 1) and r.hit("bind.nominative", atom.i - 1) is None)
        elif (
            the
            or r.hit("small.also", before) is not None
            or r.word(before) == "'"
            or not (led or r.is_link(before) or r.kind(before) != "w")
        ):
            at, led = before, led or the
        else:
            # "stiegen trotz der schwachen Nachfrage", "exports of the industry"
            return False
    return False


def _subordinates(c: Clauses, i: int) -> bool:
    """Whether a token ends the words behind a comma that open a clause of reason: ", dado | que | los precios", ", weil | die Preise"."""
    r = c.r
    if r.hit("bind.relative", i) is not None:
        return r.stands(",", i - _REASON, i)
    leads = (*LEADS, "place.with", "place.agent", "bind.by", "bind.cause", "cue", "country")
    return (
        r.word(i - 1) == "," and r.kind(i) == "w" and not any(r.hit(slot, i) or r.ending(slot, i + 1) for slot in leads)
    )


_REASON = 3
"""Words of a conjunction behind its comma."""
_DESCRIBED = 4
"""Words before a noun, with times between, in which its clause opens."""


def _around(c: Clauses, rate: Rate, flow: Hit) -> bool:
    """Whether two commas enclose the flow behind the subject: "The economy, driven by exports, grew by 3%"."""
    r, lo = c.r, c.sentence.lo
    opened = next((k for k in range(flow.i - 1, lo, -1) if r.word(k) == ","), None)
    closed = next((k for k in range(flow.j, rate.i) if r.word(k) == ","), None)
    if opened is None or closed is None or any(q.j <= opened for q in c.flows()):
        return False
    nouns = r.within("bind.other", lo, opened)
    return bool(nouns) and opened - nouns[-1].j <= _DESCRIBED - 1 and rate.i - closed <= _SUBJECT
