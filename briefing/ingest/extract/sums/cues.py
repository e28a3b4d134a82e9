"""Cues: the words of a sentence that name a flow, other money or a share, without those of another meaning and those that only tell why."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sums.charges import charge_of, in_office
from briefing.ingest.extract.sums.gaps import apposed, trade_with
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.relatives import besides_relatives
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.sums.takenin import counts_months, takes_in
from briefing.ingest.extract.sums.those import with_those
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

FLOWS = {
    "exports": Flow.EXPORTS,
    "imports": Flow.IMPORTS,
    "turnover": Flow.TURNOVER,
    "both": Flow.TURNOVER,
    "balance": Flow.BALANCE,
    "surplus": Flow.BALANCE,
    "deficit": Flow.BALANCE,
}


def cues_of(r: Reading, span: tuple[int, int], money: list[Sum], found: list[Rate]) -> list[Hit]:
    """The cues of the sentence between two tokens, in which these sums and rates are told."""
    lo, hi = span
    cues = _of_trade(r, [h for h in r.within("cue", lo, hi) if not _said_otherwise(r, h)], lo)
    cues = _besides_causes(r, _governing(r, [h for h in cues if h.category != "none"]), hi)
    cues = _leaning(r, with_those(r, besides_relatives(r, cues, lo, hi), lo, hi))
    cues = _with_balance(r, trade_with(r, cues, money), lo, hi)
    if money:
        told: list[Sum | Rate] = sorted([*money, *found], key=lambda s: s.i)
        cues = [q for q in cues if not (apposed(r, q, cues, told))]
    return cues


def _with_balance(r: Reading, cues: list[Hit], lo: int, hi: int) -> list[Hit]:
    """The cues, with the balance told in short behind exports and imports: "uitvoer 45 / invoer 30 / balans 15"."""
    if not r.hits.get("table.balance") or not {"exports", "imports"} <= {q.category for q in cues}:
        return cues
    taken = {k for q in cues for k in range(q.i, q.j)}
    told = [h for h in r.within("table.balance", max(q.j for q in cues), hi) if h.i not in taken]
    led = [h for h in told if r.word(h.i - 1) in _PARTING and h.j < hi]
    alone = [h for h in led if r.kind(h.j + (r.word(h.j) in _LEADING)) == NUMBER or r.hit("currency", h.j) is not None]
    return sorted([*cues, *(h._replace(category="balance", value="") for h in alone)], key=lambda q: q.i)


_PARTING, _LEADING = frozenset("/,;|("), frozenset(":=+-")
"""Signs before a balance that is told in short, and between it and its amount."""


def _of_trade(r: Reading, cues: list[Hit], lo: int) -> list[Hit]:
    """The cues, with the surpluses and deficits of another account as no trade: "Die Leistungsbilanz schloss mit einem Überschuss"."""
    if not r.hits.get("neutral.account"):
        return cues
    found: list[Hit] = []
    for cue in cues:
        told = r.within("neutral.account", lo, cue.i) if cue.category in BALANCES else []
        # "The budget surplus was 30 million euros, the trade surplus 20 million"
        told = [h for h in told if not r.any(("scale",), h.j, cue.i)]
        before = bool(told) and not any(told[-1].j <= q.i and q.category in FLOWS for q in found)
        if before or _of_account(r, cue):
            cue = cue._replace(category="money", value="budget")
        found.append(cue)
    return found


def _of_account(r: Reading, cue: Hit) -> bool:
    """Whether a surplus or deficit names another account itself, or is told of one: "surplus on the current account"."""
    if cue.category == "none":
        return bool(r.within("neutral.account", cue.i, cue.j))
    if cue.category not in BALANCES:
        return False
    named = r.first("neutral.account", cue.i, cue.j + _ACCOUNT)
    return named is not None and all(
        r.kind(k) == WORD and r.hit("bind.reach", k) is None for k in range(cue.j, named.i)
    )


_ACCOUNT = 4
"""Tokens behind a surplus in which it is told of what account it is: "in der", "on the", "de la"."""


def _leaning(r: Reading, cues: list[Hit]) -> list[Hit]:
    """The cues, with a balance that is told against somebody for the deficit that it is: "der Saldo zu Lasten Deutschlands"."""
    if not r.hits.get("place.against"):
        return cues
    # "Il saldo per l'Italia": only whose it is.
    on = {
        q for q in cues if q.category == "balance" and r.hit("place.against", q.j) and not r.hit("place.benefit", q.j)
    }
    for told in r.within("place.against", cues[0].j, cues[-1].i + _LEANING) if cues else ():
        # "il saldo è stato di 40 milioni a sfavore del Perù"
        counted = r.ending("currency", told.i) or r.ending("scale", told.i)
        before = [q for q in cues if q.j <= told.i]
        if counted and before and before[-1].category == "balance":
            on.add(before[-1])
    return [q._replace(category="deficit") if q in on else q for q in cues]


_LEANING = 20
"""Tokens behind the last cue of a sentence in which its balance may be told against somebody."""


def _of_name(r: Reading, cue: Hit) -> bool:
    """Whether a word is only the first of a country's or a city's name: "Costa d'Avorio", "Costa Rica"."""
    return any((h := r.hit(slot, cue.i)) is not None and h.j > cue.j for slot in ("country", "city"))


def _said_otherwise(r: Reading, cue: Hit) -> bool:
    """Whether a word that may be a cue is part of a name, or only says where a flow goes."""
    return in_office(r, cue) or _of_name(r, cue) or charge_of(r, cue) or counts_months(r, cue)


BALANCES = ("balance", "surplus", "deficit")
"""Cues of what exports exceed imports by."""
_OWNING = (
    "country", "epithet.noun", "neutral.ours", "place.possessive", "place.abroad", "place.total", "bind.total",
)  # fmt: skip
"""What may stand between a balance and the trade it is of, beside small words: "the deficit of Ghana's overall trade"."""


def _governing(r: Reading, cues: list[Hit]) -> list[Hit]:
    """A balance takes in the trade it is of, with whose it is between: "дефицит внешней торговли", "the balance of our total trade"."""
    found: list[Hit] = []
    for cue in cues:
        last = found[-1] if found else None
        if last is not None and last.category in BALANCES and cue.category in ("turnover", "balance"):
            # "l'excédent | mensuel | du commerce"
            first = last.j + (_describes(r, last.j) and r.hit("place.of", last.j + 1) is not None)
            led = range(first, cue.i - (cue.i - first > 1 and _describes(r, cue.i - 1)))
            if not r.apart(cue.i) and _only_owns(r, led):
                found[-1] = last._replace(j=cue.j)
                continue
        found.append(cue)
    return found


def _only_owns(r: Reading, led: range) -> bool:
    """Whether nothing but small words and whose they are stand between a balance and a trade: "Sri Lanka's deficit in this"."""
    k = led.start
    while k < led.stop:
        own = next((h for slot in _OWNING if (h := r.hit(slot, k)) is not None), None)
        small = r.is_link(k) and not r.hit("number.and", k) or r.word(k) == "'"
        if own is None and not small and not r.at(("bind.article", "bind.these"), k):
            return False
        k = own.j if own is not None else k + 1
    return True


_LONG = 4
"""Letters of the shortest adjective."""
_TOLD = ("cue", "move", "product", "place.group", "place.region", "number.and", "bind.contrast", "bind.reach")
"""What is more than an adjective."""


def _describes(r: Reading, i: int) -> bool:
    """Whether a word may be an adjective that says nothing of whose trade: "Defizit im | internationalen | Warenaustausch"."""
    long = r.kind(i) == WORD and len(r.word(i)) >= _LONG and not r.capital(i)
    return long and all(r.hit(slot, i) is None for slot in _TOLD)


_CAUSE, _VERB = 5, 3
"""Tokens from a word of cause to the flow it names, and from that flow to the verb of the clause."""


def _besides_causes(r: Reading, cues: list[Hit], hi: int) -> list[Hit]:
    """Leave out a flow that only tells why: "товарооборот из-за резко сократившегося импорта упал на 12%"."""
    if len(cues) < 2:
        return cues
    found: list[Hit] = []
    for cue in cues:
        if cue.category in FLOWS and found and takes_in(r, found[-1], cue):
            continue
        why = r.within("bind.cause", max(0, cue.i - _CAUSE), cue.i)
        priced = cue.value == "price" and any(why and q.category in FLOWS and q.j <= why[-1].i for q in found)
        if priced and cue.i - why[-1].j <= _PRICES and all(r.kind(k) == "w" for k in range(why[-1].j, cue.i)):
            # "Exports rose because of higher prices to 134 million": no sum is that of the prices.
            continue
        before = [q for q in found if q.category in FLOWS and why and q.j <= why[-1].i]
        if (
            cue.category in FLOWS
            and before
            and _closes(r, cue, hi)
            and all(r.kind(k) == "w" for k in range(why[-1].j, cue.i))
        ):
            # "Die Einfuhren erreichten 98 Millionen wegen höherer Käufe von Weizen"
            continue
        if cue.category in FLOWS and before and why[-1].i - before[-1].j <= _CAUSE:
            inner = range(why[-1].j, cue.i)
            behind = [h for h in r.within("move", cue.j, min(hi, cue.j + _VERB + 1)) if h.category in ("up", "down")]
            # "Импорт превысил экспорт, в результате сальдо увеличилось до": a clause of its own, behind one that has its verb.
            apart = r.word(why[-1].i - 1) == "," and r.any(("move", "bind.exceed"), before[0].j, why[-1].i)
            if all(r.kind(k) == "w" for k in inner) and behind and behind[0].i - cue.j <= _VERB and not apart:
                continue
        found.append(cue)
    return found


_PRICES = 4
"""Tokens between a word for a cause and the prices that are it: "aufgrund der stark gestiegenen"."""


def _closes(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether nothing that could be an amount or a change of a flow follows it in its sentence."""
    return not any(r.kind(k) == NUMBER for k in range(cue.j, hi)) and not r.any(("scale", "move"), cue.j, hi)
