"""Limits: goods told elsewhere in a clause than beside its flow: as its subject, its predicate, or what is said of an amount."""

from __future__ import annotations

from briefing.ingest.extract.scope.apart import aside, in_other_flow
from briefing.ingest.extract.scope.nouns import compounded, thing
from briefing.ingest.extract.scope.relativegoods import gone_on_about, whose
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def limited(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods that limit the amount at tokens `at` to `after`, where none stand beside it or its flow."""
    return (
        compounded(c.r, cue)
        or whose(c, cue)
        or _with_dealings(c, cue)
        or _explained(c, cue, at)
        or _subject(c, cue, at)
        or _predicate(c, cue, after)
        or _fronted(c, cue, at)
        or gone_on_about(c, cue, at)
        or _unlisted(c, cue, at, after)
        or _headed(c, cue, at)
    )


_HEADED = 6
"""Tokens between goods and the colon behind which their flow is told, and between that and the flow."""


def _headed(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that what stands before a colon is about: "Un anno d'oro per il vino italiano: l'export tocca i 7 miliardi"."""
    r, lo = c.r, c.sentence.lo
    colon = next((k for k in range(cue.i - 1, max(lo, cue.i - _HEADED), -1) if r.word(k) == ":"), None)
    if cue.category == "turnover" or cue.i < lo or cue.i > at or colon is None or r.hit("cue", lo) is not None:
        return None
    told = any(s.i < colon for s in c.sums) or any(g.i < colon for g in c.rates) or any(q.i < colon for q in c.flows())
    named = [h for h in r.within("product", lo, colon) if h.category == "name"]
    if told or not named or colon - named[-1].j > _HEADED or r.any(("bind.total",), colon, at):
        return None
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    small = {k for k in range(named[-1].j, cue.i) if k in timed or r.is_link(k) or r.word(k) in ("'", ":")}
    small |= {k for k in range(named[-1].j, colon) if r.hit("country", k) is not None}
    small |= {k for h in r.within("neutral.ours", colon, cue.i) for k in range(h.i, h.j)}
    # "...: l'Italia ha importato": who deals in between may deal in all goods.
    return named[-1].value if all(k in small for k in range(named[-1].j, cue.i)) else None


def _with_dealings(c: Clauses, cue: Hit) -> str | None:
    """The goods that a clause says were dealt in "with sales of": "Coal was the largest item, with sales of A$4.7 billion"."""
    if cue.i < c.sentence.lo:
        return None
    r, start = c.r, _clause(c, cue.i)
    at = cue.i
    while at > start and at > cue.i - 3 and r.hit("place.with", at) is None:
        at -= 1
        if r.kind(at) != WORD:
            return None
    joint = r.lexicon.verb_final and r.hit("number.and", at) is not None
    if r.hit("place.with", at) is None or joint or at == cue.i:
        # Dutch "en" leads the second of two partners; it deals in nothing.
        return None
    named = [
        h for h in r.within("product", max(start, at - _DEALT), at) if h.category == "name" and not c.group_of(h.i)
    ]
    if (
        not named
        or any(start <= q.i < at and q.category != "share" and not _at_balance(cue, named[-1], at) for q in c.cues)
        or r.any(("country",), named[-1].j, at)
    ):
        return None
    return None if any(named[0].j <= s.i < at for s in c.sums) else named[0].value


def _at_balance(cue: Hit, goods: Hit, at: int) -> bool:
    """Whether a balance is told right behind its goods, other flows before them: "mehr importiert als exportiert wurde bei Erdöl mit einem Defizit"."""
    return cue.category in BALANCES and goods.j == at


_DEALT = 8
"""Tokens before "with sales of" in which the goods may stand."""


def _explained(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of the clause that a parenthesis or a colon gives the amount of: "Bei den Uhren resultierte ein Plus (118 Mio. CHF)"."""
    r, lo, group = c.r, c.sentence.lo, c.group_of(at)
    if group:
        opened = c.opened[group]
        if cue.i >= lo and c.group_of(cue.i) == group:
            return None
    else:
        opened = at - 1
        while opened > lo and (r.is_link(opened) or r.hit("qualifier.approx", opened) is not None):
            opened -= 1
        if r.word(opened) != ":":
            return None
    if cue.i >= at or opened <= lo:
        return None
    since = max(lo, cue.j if cue.i >= lo else lo, *(s.j for s in c.sums if s.j <= opened), lo)
    named = [h for h in r.within("product", since, opened) if h.category == "name" and c.part_of(h.i) == c.part_of(at)]
    if not named or any(named[-1].j <= q.i < opened for q in c.cues) or aside(c, named[-1]):
        return None
    inside = [h for h in named if c.group_of(h.i) == c.group_of(named[-1].i)] if c.group_of(named[-1].i) else []
    if inside and (len(inside) > 1 or r.ending("bind.mainly", inside[0].i) is not None):
        # "Ausfuhren (vor allem Maschinen): 512 Mio. Euro"
        return None
    return named[-1].value


def _clause(c: Clauses, at: int) -> int:
    """Where the clause of an amount begins: behind a contrast, a semicolon or a colon."""
    known = c.begins.get(at)
    if known is None:
        r, lo, part = c.r, c.sentence.lo, c.part_of(at)
        turned = next((k for k in range(at - 1, lo - 1, -1) if c.part_of(k) != part), lo - 1) if c.parted else lo - 1
        colons = [k for k in r.places(":", turned + 1, at) if r.kind(k + 1) == WORD]
        known = c.begins[at] = (colons[-1] if colons else turned) + 1
    return known


_VERBS = ("bind.reach", "bind.rank", "move", "bind.auxiliary", "bind.belong", "bind.concern")


def _subject(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods a clause is about whose flow is told before it or behind its amount: "Le riz a atteint 5 milliards"."""
    r = c.r
    start = _clause(c, at)
    if c.group_of(at) or r.any(("neutral.sum",), start, at):
        return None
    named = [h for h in r.within("product", start, at) if h.category == "name" and not c.group_of(h.i)]
    named = [h for h in named if not in_other_flow(c, h, cue)]
    if start <= cue.i < at:
        # "Premier poste de nos ventes, les aéronefs ont représenté", "constituent 41 % de ces importations, soit"
        # "40 Prozent der Exporte von 3 Mrd. Euro": the whole of which they are a part.
        apart = any(
            r.word(k) in (",", "(", "-", ":")
            and r.hit("bind.relative", k + 1) is None
            or r.hit("bind.or", k) is not None
            for k in range(cue.j, at)
        )
        shared = [g for g in c.rates if start <= g.i and 0 <= cue.i - g.j <= _SHARED and apart]
        behind = [h for h in named if h.i > cue.j and _after_comma(c, h)]
        named = [h for h in named if h.j <= shared[0].i] if shared else behind
        start = named[0].i if named and not shared else start
    if not named or any(named[0].i <= s.i < at for s in c.sums) or aside(c, named[0]):
        return None
    opens = all(
        r.hit(slot, k) is None
        for k in range(start, named[0].i)
        for slot in ("country", "move", "neutral.pronoun", "neutral.pointing")
    )
    taken_up = any(r.any(_VERBS, h.j, h.j + 3) and not r.hit("bind.relative", h.i) and not r.is_link(h.i)
                   and r.word(h.i - 1) == "," for h in r.within("neutral.pronoun", named[-1].j, at))  # fmt: skip
    return named[0].value if opens and not taken_up and r.any(_VERBS, named[-1].j, at) else None


_SHARED = 4
"""Tokens between a share and the flow it is of."""


def _after_comma(c: Clauses, goods: Hit) -> bool:
    """Whether goods open what follows a comma, with their verb: ", les aéronefs ont représenté"."""
    r, at = c.r, goods.i
    while at > c.sentence.lo and r.is_link(at - 1):
        at -= 1
    told = next((k for k in range(goods.j, goods.j + 3) if r.at(_VERBS, k)), None)
    return r.word(at - 1) == "," and told is not None and all(r.kind(k) == WORD for k in range(goods.j, told))


_SAID = 8
"""Tokens behind an amount in which it is said what it is of."""


def _predicate(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods that an amount is said to be of: "10 milliards de ces importations sont du gaz", "davon entfielen 31 auf Autos"."""
    r = c.r
    hi = min([c.sentence.hi, after + _SAID, *(s.i for s in c.sums if s.i >= after)])
    for k in range(after, hi):
        other = r.hit("cue", k)
        if r.word(k) in (";", ".") or (other is not None and other.i != cue.i and other.category != "share"):
            return None
        verb = r.hit("bind.concern", k) or r.hit("bind.belong", k)
        told = cue.i >= after and cue.j <= k or _of_part(c, after)
        verb = verb or (r.hit("bind.reach", k) if told else None)
        dash = r.word(k) == "-" and k - after <= 1
        if verb is None and not dash:
            continue
        place = r.skip_links(verb.j if verb is not None else k + 1, c.sentence.hi, 2)
        if (atom := c.period_at(place)) is not None:
            # "waren 2024 Textilien"
            place = r.skip_links(atom.j, c.sentence.hi, 2)
        people = r.hit("country", place)
        place = people.j if people is not None and people.category == "people" else place
        if (hit := r.hit("product", place)) is not None:
            return hit.value if hit.category == "name" else None
    return None


def _of_part(c: Clauses, after: int) -> bool:
    """Whether an amount that ends before token `after` is set off as what a part comes to: "Die Hälfte davon, 59 Millionen, war Stahl"."""
    r = c.r
    own = next((s for s in c.sums if s.j == after), None)
    if own is not None and (group := c.group_of(own.i)) and r.word(after) == ")":
        # "Mehr als die Hälfte der Importe (1,2 Milliarden Euro) sind Energieträger"
        opened = c.opened[group]
        parts = r.within("move", max(c.sentence.lo, opened - _SET_OFF), opened)
        return opened == own.i - 1 and any(h.category == "fraction" for h in parts)
    if own is None or r.word(after) != "," or own.i <= c.sentence.lo:
        return False
    comma = next((k for k in range(own.i - 1, max(c.sentence.lo, own.i - _SET_OFF), -1) if r.word(k) == ","), None)
    parts = r.within("move", max(c.sentence.lo, comma - _SET_OFF), comma) if comma is not None else []
    return any(h.category == "fraction" for h in parts)


_SET_OFF = 5
"""Tokens between a part of a flow, a comma and the amount it comes to."""


_FRONT = 3
"""Tokens of a clause in which its goods stand in front."""


def _fronted(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods in front of the verb that deals in them: "Düngemittel aus Russland führte Indien für 1,1 Mrd. Dollar ein"."""
    r = c.r
    if not r.lexicon.verb_final or cue.category not in ("exports", "imports") or cue.i < c.sentence.lo:
        return None
    if r.capital(cue.i) if r.lexicon.capital_nouns else _is_noun(r, cue.i):
        return None
    start = _clause(c, min(cue.i, at))
    named = [h for h in r.within("product", start, min(cue.i, at)) if h.category == "name"]
    if not named or named[0].i - start > _FRONT or any(named[0].i <= s.i < at for s in c.sums):
        return None
    clear = not any(named[0].j <= q.i < cue.i and q.category != "share" for q in c.cues)
    return named[0].value if clear and not aside(c, named[0]) else None


def _is_noun(r: Reading, i: int) -> bool:
    """Whether an article, or whose it is, stands before a flow: "klom de Belgische uitvoer"."""
    people = r.ending("country", i)
    at = people.i if people is not None and people.category == "people" else i
    return at < i or r.is_link(at - 1) or (r.hit("bind.article", at - 2) is not None)


def _unlisted(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """Goods nobody listed, as the subject of a clause on a part of what was told: "Frobs made up $3 billion of those exports"."""
    r, start = c.r, _clause(c, at)
    if c.group_of(at) or start <= cue.i < at or any(start <= s.i < at for s in c.sums):
        return None
    first = r.skip_links(start, at, 2)
    # What opens a sentence is capitalised everywhere.
    common = thing(r, first) or (first == c.sentence.lo and thing(r, first, opening=True))
    if not common or not r.any(_VERBS, first + 1, min(at, first + 4)):
        return None
    of = r.hit("bind.of", after)
    those = r.hit("product", of.j) if of is not None and cue.i >= after else None
    part = those is not None and those.category == "none" or r.any(("bind.only",), first + 1, at)
    return r.word(first) if part else None
