"""Clauses: a sentence with its parentheses and contrasts, its cues, sums, rates and times in order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from briefing.core.fact import Flow
from briefing.ingest.extract.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.fold import NUMBER
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.money import Rate, Sum, rates, sums
from briefing.ingest.extract.reading import Reading, Sentence
from briefing.ingest.extract.times import dates_and_periods

FLOWS = {
    "exports": Flow.EXPORTS,
    "imports": Flow.IMPORTS,
    "turnover": Flow.TURNOVER,
    "both": Flow.TURNOVER,
    "balance": Flow.BALANCE,
    "surplus": Flow.BALANCE,
    "deficit": Flow.BALANCE,
}

_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
_NESTING = _OPEN | _CLOSE | {";"}
_STOPS = frozenset(".,;:!?)]-")


@dataclass(slots=True)
class Clauses:
    """One sentence, cut up. `group` numbers each token's parenthesis (0: none), `part` its clause."""

    r: Reading
    sentence: Sentence
    dates: list[DateAtom]
    periods: list[PeriodAtom]
    sums: list[Sum]
    bare: list[Sum]
    rates: list[Rate]
    cues: list[Hit]
    """Flows, money that is no trade, shares; trade words of another meaning are left out."""
    group: list[int] = field(default_factory=list)
    part: list[int] = field(default_factory=list)
    unit: tuple[int, str] | None = None
    columns: list[Hit] = field(default_factory=list)
    """The flows over the columns of the table it is a row of."""
    """Scale and currency that the line above gives its bare numbers."""
    stages: list[PeriodAtom] = field(default_factory=list)
    """The periods over the columns of the table it is a row of."""
    opened: dict[int, int] = field(default_factory=dict)
    """Where each parenthesis opens, by group."""
    parent: dict[int, int] = field(default_factory=dict)
    sides: dict[tuple[Hit, Flow], Any] = field(default_factory=dict)
    """The countries at each flow, kept by `sides.at_cue`."""
    backs: dict[int, list[int]] = field(default_factory=dict)
    """Where one may stand looking left from a token, kept by `level.back`."""
    begins: dict[int, int] = field(default_factory=dict)
    """Where the clause of a token begins, kept by `limits`."""

    def group_of(self, i: int) -> int:
        """The parenthesis a token stands in; 0 for none, and for one outside the sentence."""
        at = i - self.sentence.lo
        return self.group[at] if 0 <= at < len(self.group) else 0

    def part_of(self, i: int) -> int:
        """The clause a token stands in: contrasts and semicolons part clauses. One behind the sentence counts to its last."""
        return self.part[min(i - self.sentence.lo, len(self.part) - 1)]

    def flows(self) -> list[Hit]:
        """The cues that name a flow."""
        return [c for c in self.cues if c.category in FLOWS]

    def period_at(self, i: int) -> PeriodAtom | None:
        """The period that begins at token `i`."""
        return next((p for p in self.periods if p.i == i), None)


def cut(r: Reading, sentence: Sentence, decimals: frozenset[str]) -> Clauses:
    """A sentence cut into what the grammar attaches."""
    lo, hi = sentence.lo, sentence.hi
    dates, periods, money, bare, found = _columns_read(r, lo, hi, decimals)
    percents = {k for g in found for k in range(g.i, g.j)}
    bare = [b for b in bare if b.i not in percents]
    cues = _governing(r, [h for h in r.within("cue", lo, hi) if h.category != "none"])
    cues = _with_those(r, cues, lo, hi)
    periods = [
        p for p in periods
        if not (_of_record(r, p, lo) or _of_setting(r, p, lo, hi) or _of_telling(r, p, lo, hi) or _is_conjunction(r, p, lo))
    ]  # fmt: skip
    periods = [_last_years(r, p, cues) for p in periods]
    clauses = Clauses(r, sentence, dates, periods, money, bare, found, cues)
    _nest(clauses)
    _open_times(clauses)
    return clauses


def _columns_read(
    r: Reading, lo: int, hi: int, decimals: frozenset[str]
) -> tuple[list[DateAtom], list[PeriodAtom], list[Sum], list[Sum], list[Rate]]:
    """Dates, periods, sums, bare numbers and rates of a sentence; in a table's line none reaches over its column."""
    dates, periods, money, bare, found = list[DateAtom](), list[PeriodAtom](), list[Sum](), list[Sum](), list[Rate]()
    for a, b in r.columns(lo, hi):
        days, times = dates_and_periods(r, a, b)
        taken = _taken(days, times)
        some, plain = sums(r, a, b, taken, decimals)
        dates += days
        periods += times
        money += some
        bare += plain
        found += rates(r, a, b, taken, decimals)
    return dates, periods, money, bare, found


def _last_years(r: Reading, atom: PeriodAtom, cues: list[Hit]) -> PeriodAtom:
    """A word for a year earlier right before a flow as last year's: "прошлогодний товарооборот, 3,9 млрд"."""
    if atom.relation != "earlier" or atom.count != 1 or not r.lexicon.genitive or atom.j - atom.i > 1:
        return atom
    return replace(atom, relation="last") if any(q.i == atom.j and q.category in FLOWS for q in cues) else atom


_PEAK, _GOAL = 5, 16
"""Tokens before a year in which a superlative that counts from it may stand, and around one in which a goal may."""


def _of_record(r: Reading, atom: PeriodAtom, lo: int) -> bool:
    """Whether a year only says since when a value was the highest: "its highest level since 1991"."""
    if not atom.whole or atom.year is None or atom.relation:
        return False
    since = next((h for k in (atom.i, atom.i - 1) if (h := r.ending("bind.since", k)) is not None), None)
    return since is not None and bool(r.within("qualifier.peak", max(lo, since.i - _PEAK), since.i))


def _of_telling(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether a month only says when something was told: "в середине сентября сообщалось, что", "it was reported in May"."""
    if atom.whole or atom.first != atom.last or atom.year is not None or atom.relation:
        return False
    return (atom.j < hi and r.hit("say.verb", atom.j) is not None) or r.ending("say.verb", atom.i - 1) is not None


def _is_conjunction(r: Reading, atom: PeriodAtom, lo: int) -> bool:
    """Whether what may tell a time only opens a clause, or tells of a last year before something.

    "In 2013, toen er geen sancties waren, bedroeg", "2021, im letzten Jahr vor dem Krieg".
    """
    if atom.relation == "back":
        return atom.i > lo and r.word(atom.i - 1) == "," and r.hit("bind.when", atom.i) is not None
    before = r.hit("time.ago_before", atom.j) if atom.relation == "last" and atom.whole else None
    return before is not None and r.hit("bind.mainly", atom.j) is None and r.kind(before.j) == "w"


def _of_setting(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether a year only says when a goal was set: "the target of $10 billion fixed in 2016"."""
    if not atom.whole or atom.year is None or atom.relation:
        return False
    if r.published is not None and atom.year > r.published.year:
        # "К 2030 году намечено выйти на": by when it is to be reached.
        return False
    verbs = r.within("status.set", max(lo, atom.i - 3), min(hi, atom.j + 3))
    # "Reached $1.2 billion in 2024 and set a target": what is set is another's.
    verbs = [
        v for v in verbs
        if all(r.kind(k) == "w" and r.hit("number.and", k) is None for k in (*range(v.j, atom.i), *range(atom.j, v.i)))
    ]  # fmt: skip
    return bool(verbs) and bool(r.within("status.target", max(lo, atom.i - _GOAL), min(hi, atom.j + 4)))


def _with_those(r: Reading, cues: list[Hit], lo: int, hi: int) -> list[Hit]:
    """Add "those to Italy" as the flow told before: "les expéditions vers l'Allemagne ..., celles vers l'Italie"."""
    found = list(cues)
    for those in r.within("neutral.those", lo, hi):
        if (traded := _those_of(r, those, found)) is not None:
            found.append(traded)
            continue
        led = any(r.hit(f"place.{kind}", those.j) is not None for kind in ("to", "from"))
        of = r.hit("place.of", those.j) is not None or r.hit("number.and", those.j) is not None
        if (
            not led
            or of
            or r.hit("country", r.skip_links(those.j, hi, 2)) is None
            and r.hit("country", _past_place(r, those.j, hi)) is None
        ):
            continue
        told = [q for q in found if q.j <= those.i and q.category in FLOWS]
        if told and told[-1].category in ("exports", "imports"):
            found.append(those._replace(category=told[-1].category, value=""))
    return sorted(found, key=lambda q: q.i)


def _those_of(r: Reading, those: Hit, cues: list[Hit]) -> Hit | None:
    """The flow told before as "those of" a people or the trade "with" a country: "quello thailandese verso l'Italia è ammontato"."""
    told = next((q for q in reversed(cues) if q.j <= those.i and q.category in FLOWS), None)
    people = r.hit("country", those.j)
    if told is None or told.category not in ("exports", "imports", "turnover"):
        return None
    if people is not None and people.category == "people":
        towards = people.j < len(r.tokens) and (r.hit("place.to", people.j) or r.hit("place.from", people.j))
        return those._replace(j=people.j, category=told.category, value="") if towards else None
    if told.category != "turnover" or r.hit("place.with", those.j) is None:
        return None
    country = r.hit("country", r.skip_links(those.j, len(r.tokens), 2))
    return those._replace(category="turnover", value="") if country is not None else None


def _past_place(r: Reading, i: int, hi: int) -> int:
    """Past a preposition of place of several words: "dirigidas a", "en provenance de"."""
    hits = [h for kind in ("to", "from") if (h := r.hit(f"place.{kind}", i)) is not None]
    return r.skip_links(max((h.j for h in hits), default=i), hi, 2)


_DEALT = {"sold": "exports", "bought": "imports"}
_GOODS_REACH = 12
"""Tokens behind "bought" and "sold" in which goods make them imports and exports."""


def deal(r: Reading) -> None:
    """Settle what buying and selling mean in each sentence: imports and exports, or nothing."""
    table = r.hits.get("cue", {})
    block, traded = -1, False
    told: tuple[int, bool] = (-1, False)
    for sentence in r.sentences:
        hits = r.within("cue", sentence.lo, sentence.hi)
        block, traded = _told_again(sentence, hits, table, block, traded)
        if told[0] != sentence.block:
            told = (sentence.block, False)
        for hit in (h for h in hits if h.category in _DEALT and _is_moved(r, h)):
            # "Die Einfuhren gingen um 11,2 Prozent zurück": no goods went anywhere.
            table[hit.i] = hit._replace(category="none")
        hits = [h for h in hits if not (h.category in _DEALT and _is_moved(r, h))]
        for hit in hits:
            hit = table[hit.i]
            table[hit.i] = _gap(r, _goods_dealt(r, _coloured(hit, hits), sentence.lo, sentence.hi), sentence.hi)
        if any(table[h.i].category in ("exports", "imports") for h in hits):
            # The goods are told once: "поставила товаров на 1,6 млрд, а закупила на 4,9 млрд".
            for hit in hits:
                if hit.category in _DEALT and table[hit.i].category == "none" and _sum_follows(r, hit, sentence.hi):
                    table[hit.i] = hit._replace(category=_DEALT[hit.category])
        if told[1]:
            # "Las ventas quedaron en 290 millones", behind the exports or the trade of the sentences before.
            for hit in hits:
                open_ = hit.category in _DEALT and table[hit.i].category == "none"
                noun = open_ and r.hit("bind.definite", hit.i - 1) and not _of_something(r, hit, sentence.hi)
                # "In totaal werd voor 51 miljard euro uitgevoerd"
                if noun or (open_ and _priced_before(r, hit, sentence.lo)):
                    table[hit.i] = hit._replace(category=_DEALT[hit.category])
        told = (sentence.block, told[1] or any(table[h.i].category in FLOWS for h in hits))
    r.ends.pop("cue", None)


def _is_moved(r: Reading, cue: Hit) -> bool:
    """Whether a verb is that of a change, its other part further on: "gingen ... zurück"."""
    move = r.hit("move", cue.i)
    return move is not None and move.j == cue.j


def _told_again(
    sentence: Sentence, hits: list[Hit], table: dict[int, Hit], block: int, traded: bool
) -> tuple[int, bool]:
    """Settle words such as "turnover" that are a company's unless the paragraph spoke of trade before them."""
    traded = traded and sentence.block == block
    for hit in hits:
        if hit.category == "again":
            table[hit.i] = (
                hit._replace(category="turnover") if traded else hit._replace(category="money", value="budget")
            )
        traded = traded or hit.category == "turnover"
    return sentence.block, traded


def _of_something(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether sales are told of somebody or something that is no country: "les ventes de Renault"."""
    of = r.hit("bind.of", cue.j) if cue.j < hi else None
    if of is None:
        return False
    at = r.skip_links(cue.j, hi, 2)
    return r.hit("country", at) is None and r.hit("product", at) is None and r.hit("month", at) is None


_COLOURS = {"red": "deficit", "black": "surplus"}


def _coloured(cue: Hit, cues: list[Hit]) -> Hit:
    """A word for loss or gain as a balance where the sentence speaks of trade: "La balance est dans le rouge"."""
    if cue.category not in _COLOURS:
        return cue
    trade = any(h.category in FLOWS or h.category in _DEALT for h in cues)
    return cue._replace(category=_COLOURS[cue.category] if trade else "none")


def _asked(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a question asks what a country, or "we", deal in: "¿Cuánto les vendemos?", "Combien leur vendons-nous ?"."""
    if r.word(hi - 1) != "?":
        return False
    ours = r.hit("neutral.ours", cue.i) is not None or r.ending("neutral.ours", cue.j) is not None
    return ours or bool(r.within("country", lo, hi))


def _sum_follows(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether money stands right behind a cue, small words between."""
    at = r.skip_links(cue.j, hi, 2)
    return at < hi and (r.kind(at) == "n" or r.hit("currency", at) is not None)


def _goods_dealt(r: Reading, cue: Hit, lo: int, hi: int) -> Hit:
    """Buying and selling as a flow where goods, or a country's, are dealt in: "bought €21m worth of goods"."""
    if cue.category not in _DEALT:
        return cue
    goods = r.within("product", cue.j, min(hi, cue.j + _GOODS_REACH))
    before = r.lexicon.verb_final or r.lexicon.free_order
    goods = goods or (r.within("product", max(0, cue.i - _GOODS_REACH), cue.i) if before else [])
    goods = goods or _goods_before(r, cue, lo, hi)
    country = r.hit("country", r.skip_links(cue.j, hi, 2)) or r.ending("country", cue.i)
    both = any(h.category in (*_DEALT, *_DEALT.values()) and h.category != cue.category and _DEALT.get(h.category, h.category)
               != _DEALT[cue.category] for h in r.within("cue", lo, hi))  # fmt: skip
    dealt = goods or country or both or _priced(r, cue, lo, hi) or _of_a_side(r, cue, lo, hi)
    dealt = dealt or _asked(r, cue, lo, hi) or _for_how_much(r, cue, lo, hi)
    dealt = dealt or (_priced_before(r, cue, lo) and r.any(("country", "place.region"), lo, hi))
    return cue._replace(category=_DEALT[cue.category] if dealt else "none")


def _goods_before(r: Reading, cue: Hit, lo: int, hi: int) -> list[Hit]:
    """Goods that stand before their dealing: "i tessuti spediti verso Casablanca", "il comparto dei macchinari ha garantito vendite per"."""
    if r.lexicon.capital_nouns:
        return []
    named = [h for h in r.within("product", max(lo, cue.i - _GOODS_REACH), cue.i) if h.category == "name"]
    if not named:
        return []
    # "Spediti verso" may be one preposition.
    led = [r.hit(slot, k) for slot in ("place.to", "place.from") for k in (cue.i, cue.j)]
    ends = [h.j for h in led if h is not None and h.j > cue.j]
    sent = named[-1].j == cue.i and any(
        r.hit(slot, r.skip_links(j, hi, 2)) is not None for j in ends for slot in ("country", "city")
    )
    return named if sent or _sum_follows(r, cue, hi) else []


def _for_how_much(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a verb is followed by for how much was dealt, where the speaker's country deals, or somebody in a country.

    "Verkochten onze bedrijven er voor 71 miljoen", "zetten in 2024 voor 2,3 miljard euro af in Polen".
    """
    if not r.lexicon.verb_final or (r.lexicon.capital_nouns and r.capital(cue.i)):
        return False
    placed = (h for h in r.within("country", cue.j, hi) if h.category == "name")
    where = r.hit("neutral.ours", cue.j) is not None or any(
        r.hit(slot, k) is not None for h in placed for k in (h.i - 1, h.i - 2) for slot in ("place.at", "place.to")
    )
    priced = r.within("bind.of", cue.j, min(hi, cue.j + _PRICED)) if where else []
    ends = [r.skip_qualifiers(h.j, hi) for h in priced]
    return any(
        r.kind(k) == NUMBER and (r.hit("scale", k + 1) or r.hit("currency", k + 1)) or r.hit("currency", k)
        for k in ends
    )


_PRICED = 8
"""Tokens behind a verb in which it is told for how much was bought or sold."""


def _of_a_side(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a country's side tells of what it dealt, or a sum of it is told: "Côté français, les ventes ont"."""
    for side in r.within("role.delegation", lo, min(cue.i, lo + 3)):
        noun = r.is_link(cue.i - 1)
        if noun and (r.hit("country", r.skip_links(side.j, cue.i, 2)) or r.ending("country", side.i)):
            return True
    at = cue.i - 1
    money = r.ending("currency", at) if at > lo and r.hit("bind.of", at) is not None else None
    return money is not None and bool(r.within("country", lo, hi))


def _priced(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a sum follows what a country named before, or the other half of the sentence, bought or sold."""
    at = r.skip_qualifiers(r.skip_links(cue.j, hi, 3), hi)
    unit = r.hit("scale", at + 1) or r.hit("currency", at + 1) or not r.word(at).isdigit()
    if at >= hi or not (r.hit("currency", at) or r.kind(at) == NUMBER and unit):
        return False
    other = [h for h in r.within("cue", lo, hi) if h.category in (*_DEALT, *_DEALT.values()) and h.i != cue.i]
    ours = r.hit("neutral.ours", cue.i) is not None or r.ending("neutral.ours", cue.j) is not None
    return bool(r.within("country", lo, cue.i) or other or ours)


def _priced_before(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether a sum stands right before a verb that closes its clause: "voor 16,7 miljard euro uitgevoerd"."""
    if not r.lexicon.verb_final or cue.i - 1 <= lo:
        return False
    money = r.ending("currency", cue.i) or r.ending("scale", cue.i)
    return money is not None and (r.kind(money.i - 1) == NUMBER or r.ending("scale", money.i) is not None)


def closes(c: Clauses, hit: Hit) -> bool:
    """Whether a word closes its clause, where verbs do: what it says holds for what stands before it."""
    r, hi = c.r, c.sentence.hi
    if not r.lexicon.verb_final:
        return False
    j = hit.j
    while j < hi and (r.hit("bind.auxiliary", j) is not None or (r.hit("bind.reach", j) and not r.is_link(j))):
        j += 1
    return j >= hi or r.word(j) in _STOPS or r.hit("number.and", j) is not None or r.hit("bind.contrast", j) is not None


_GAPS = {"plus": "surplus", "minus": "deficit"}


def _gap(r: Reading, cue: Hit, hi: int) -> Hit:
    """A plus or minus as a balance where money follows: "ein Minus von 1,45 Milliarden Euro"."""
    if cue.category not in _GAPS:
        return cue
    behind = cue.j + (r.hit("bind.by", cue.j) is None and r.hit("bind.by", cue.j + 1) is not None)
    at = r.skip_qualifiers(r.skip_links(behind, hi, 2), hi)
    first = r.hit("currency", at) if at < hi else None
    at = first.j if first else at
    number = at + 1 < hi and r.kind(at) == NUMBER
    told = number and bool(first or r.hit("scale", at + 1) or r.hit("currency", at + 1))
    if not told and at + 3 < hi and r.kind(at) == NUMBER and r.hit("bind.to", at + 1) is not None:
        # "weitete sich das Minus von 440 auf 600 Milliarden Yen aus"
        told = r.kind(at + 2) == NUMBER and r.hit("scale", at + 3) is not None
    return cue._replace(category=_GAPS[cue.category] if told else "none")


BALANCES = ("balance", "surplus", "deficit")
"""Cues of what exports exceed imports by."""


def _governing(r: Reading, cues: list[Hit]) -> list[Hit]:
    """A balance takes in the trade it is of: "дефицит внешней торговли", "saldo degli scambi"."""
    found: list[Hit] = []
    for cue in cues:
        last = found[-1] if found else None
        if last is not None and last.category in BALANCES and cue.category in ("turnover", "balance"):
            between = range(last.j, cue.i)
            if not r.apart(cue.i) and all(
                (r.is_link(k) and not r.hit("number.and", k)) or r.hit("country", k) for k in between
            ):
                found[-1] = last._replace(j=cue.j)
                continue
        found.append(cue)
    return found


def _taken(dates: Collection[DateAtom], periods: Collection[PeriodAtom]) -> set[int]:
    ranges = [(a.i, a.j) for a in dates] + [(a.i, a.j) for a in periods]
    return {k for i, j in ranges for k in range(i, j)}


def _open_times(c: Clauses) -> None:
    """Take a parenthesis that holds a time and nothing more for part of its line: "Imports (2023): EUR 1.9 million"."""
    r, lo = c.r, c.sentence.lo
    for atom in c.periods:
        group = c.group_of(atom.i)
        if not group or c.opened[group] != atom.i - 1 or r.word(atom.j) not in _CLOSE or r.word(atom.j + 1) != ":":
            continue
        for k in range(atom.i - 1, atom.j + 1):
            c.group[k - lo] = c.parent[group]


def _nest(c: Clauses) -> None:
    """Number parentheses and clauses; one left open ends with the sentence."""
    stack = [0]
    last, part = 0, 0
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    contrasts = r.hits.get("bind.contrast", {})
    words = [token.word for token in r.tokens[lo:hi]]
    if _NESTING.isdisjoint(words) and not r.any(("bind.contrast",), lo, hi):
        c.group, c.part = [0] * (hi - lo), [0] * (hi - lo)
        return
    last_close = max((i for i, word in enumerate(words, lo) if word in _CLOSE), default=-1)
    for i, word in enumerate(words, lo):
        if word in _OPEN and i < last_close and len(stack) < 8:
            last += 1
            c.parent[last] = stack[-1]
            c.opened[last] = i
            stack.append(last)
            c.group.append(stack[-1])
        elif word in _CLOSE and len(stack) > 1:
            c.group.append(stack.pop())
        else:
            c.group.append(stack[-1])
        contrast = i in contrasts and not r.hit("number.and", i)
        if contrast and r.lexicon.verb_final and i > lo and r.word(i - 1) not in _STOPS:
            # "ging dagegen um 7 Prozent zurück": in the middle of its clause it parts nothing.
            contrast = False
        # "; dat is 8,5 % meer dan ...": it goes on about the figure before.
        goes_on = word == ";" and i + 1 < hi and r.hit("neutral.pointing", i + 1) is not None
        if len(stack) == 1 and ((word == ";" and not goes_on) or contrast):
            part += 1
        c.part.append(part)
