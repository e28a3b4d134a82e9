"""Goods of the entries of a list, and those right beside their amounts: "Fahrzeuge 2,9 Mrd. Euro; bearbeitete Waren 1,8"."""

from __future__ import annotations

from briefing.ingest.extract.scope.apart import aside
from briefing.ingest.extract.scope.nouns import thing
from briefing.ingest.extract.scope.wares import made_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit


def label(c: Clauses, cue: Hit) -> str | None:
    """The goods that a line of a list is about: "- olio di girasole: 1,1 miliardi di importazioni"."""
    r, at = c.r, c.sentence.lo
    while at < cue.i and (r.kind(at) == "s" or r.is_link(at)):
        at += 1
    hit = r.hit("product", at)
    if hit is not None and hit.category == "name" and r.word(hit.j) == ":":
        return hit.value
    if cue.i <= c.sentence.lo or r.word(cue.i - 1) != ":":
        return None
    # "El siguiente rubro es «Trigo»: ventas por 18 millones"
    quoted = r.ending("product", cue.i - 1 - (r.kind(cue.i - 2) == "s" and r.word(cue.i - 2) != ")"))
    return quoted.value if quoted is not None and quoted.category == "name" and quoted.i >= c.sentence.lo else None


def dashed(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods that an amount is said to be by a dash: "ещё 600 млн - хлопковая пряжа"."""
    r = c.r
    dash = after + (r.word(after) == ",")
    if cue.j > after or dash >= c.sentence.hi or r.word(dash) != "-":
        return None
    hit = r.hit("product", r.skip_links(dash + 1, c.sentence.hi, 1))
    closed = hit is not None and (
        hit.j >= c.sentence.hi or r.word(hit.j) in (",", ";", ".") or r.hit("number.and", hit.j)
    )
    return hit.value if hit is not None and closed and hit.category == "name" else None


def before_dash(c: Clauses, at: int) -> str | None:
    """The goods that a dash alone parts from an amount: "на первом месте самолёты и двигатели - 160 млн долларов"."""
    r = c.r
    hit = r.ending("product", at - 1) if r.word(at - 1) == "-" and not c.group_of(at) else None
    return hit.value if hit is not None and hit.category == "name" and hit.i >= c.sentence.lo else None


def accompanied(c: Clauses, at: int) -> str | None:
    """The goods that come with an amount: "les téléphones et accessoires avec 733 millions", "puis le café, avec plus de 90 millions"."""
    r, lo = c.r, c.sentence.lo
    led = next((h for k in back(c, at, 2) if (h := r.ending("place.with", k)) is not None and h.i > lo), None)
    if led is None:
        return None
    end = led.i - (r.word(led.i - 1) == ",")
    for k in range(end, max(lo, end - _BESIDE), -1):
        hit = r.ending("product", k)
        if hit is not None:
            return hit.value if hit.category == "name" and hit.i >= lo else None
        if r.kind(k - 1) != WORD or r.ending("cue", k) is not None or r.ending("country", k) is not None:
            return None
    return None


_BESIDE = 4
"""Tokens before "with" in which goods may be named with what belongs to them: "et accessoires"."""


def listed_goods(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of a later amount of a list, or right before its parenthesis: "macchinari per 310 milioni e abbigliamento per 120"."""
    r, group = c.r, c.group_of(at)
    if group and (c.opened[group] - 1 >= c.sentence.lo):
        hit = r.ending("product", c.opened[group])
        inside = cue.i >= c.sentence.lo and c.group_of(cue.i) == group
        if hit is None and not inside and beside_goods(c, group) and thing(r, c.opened[group] - 1):
            # "Traktoren (84 Mio. Euro) und Seilbahnen (12 Mio. Euro)"
            return r.word(c.opened[group] - 1)
        return hit.value if hit is not None and hit.category == "name" and not inside else None
    earlier = [s for s in c.sums if cue.j <= s.i and s.j <= at and c.group_of(s.i) == group]
    own = next((s for s in c.sums if s.i == at), None)
    if earlier and own is not None and (made := made_of(c, own.j)) is not None:
        # "de los cuales US$ 4.401 millones fueron de cobre"
        return made
    if not earlier or r.any(("cue",), earlier[-1].j, at):
        return None
    named = [h for h in r.within("product", earlier[-1].j, at) if h.category == "name"]
    if not named or not _run(c, named) or c.part_of(named[0].i) != c.part_of(at):
        return None
    return named[0].value if not r.begins("bind.compare", earlier[-1].j, at) else None


def in_order(c: Clauses, at: int) -> str | None:
    """The goods in the place of an amount: "refined oil and LNG exports fell to 48 and 301 million respectively"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = r.within("bind.respectively", lo, hi)
    if c.group_of(at) or not (told or r.stands(",", lo, at)):
        return None
    part = c.part_of(at)
    amounts = [s.i for s in c.sums if c.part_of(s.i) == part and not (s.counted or c.group_of(s.i))]
    amounts = sorted({*amounts, *(b.i for b in c.bare if b.i == at or c.r.hit("number.and", b.j) is not None)})
    if (last := _behind_its_goods(c, amounts, at, told)) is not None or not told:
        return last
    behind = [a for a in amounts if a > told[-1].i]
    # "Les tissus s'élèvent à 69 millions, le ciment et la farine, respectivement exportés pour 37 et 32 millions"
    amounts = behind if len(behind) > 1 else amounts
    if len(amounts) < 2 or at not in amounts or c.part_of(told[-1].i) != part:
        return None
    named = [h for h in r.within("product", lo, amounts[0]) if h.category == "name" and c.part_of(h.i) == part]
    run = _last_run(c, named)
    if len(run) != len(amounts) and len(named) >= len(amounts):
        # "L'or et, de loin, le coton valent respectivement 2.097 et 154 milliards"
        joined = r.begins("number.and", named[-2].j, named[-1].i)
        between = r.any(("cue",), named[-len(amounts)].j, named[-1].i)
        run = named[-len(amounts) :] if joined and not between else []
    return run[amounts.index(at)].value if len(run) == len(amounts) else None


def _last_run(c: Clauses, named: list[Hit]) -> list[Hit]:
    """The last of the goods named, with those that are named in one run with it."""
    run = named[:1]
    for h in named[1:]:
        run = [*run, h] if _run(c, [run[-1], h]) else [h]
    return run


def _behind_its_goods(c: Clauses, amounts: list[int], at: int, told: list[Hit]) -> str | None:
    """The goods of an amount, where as many amounts stand behind the last run of goods before it: "3 billion, with tea, fish and rice at 4, 3 and 2 million".

    Three or more of both need no "respectively".
    """
    named = [
        h for h in c.r.within("product", c.sentence.lo, at) if h.category == "name" and c.part_of(h.i) == c.part_of(at)
    ]
    run = _last_run(c, named)
    behind = [a for a in amounts if run and a > run[-1].i]
    first = bool(run) and any(a < run[0].i for a in amounts)
    alike = len(run) == len(behind) and at in behind and (len(run) >= _PLAIN_RUN or bool(told) and len(run) > 1)
    return run[behind.index(at)].value if first and alike else None


_PLAIN_RUN = 3
"""Goods, and as many amounts, that stand for each other without "respectively"."""


def run_of(c: Clauses, at: int) -> list[Sum]:
    """The amounts told as one run with that at token `at`, nothing but "and" between: "51 en 40 miljoen euro"; else none."""
    r = c.r
    runs: list[list[Sum]] = []
    for s in sorted((*c.sums, *c.bare), key=lambda told: told.i):
        last = runs[-1][-1] if runs else None
        joint = last is not None and (and_ := r.hit("number.and", last.j)) is not None and and_.j == s.i
        if joint:
            runs[-1].append(s)
        else:
            runs.append([s])
    found = next((run for run in runs if any(s.i == at for s in run)), [])
    return found if len(found) > 1 else []


def respective(c: Clauses, at: int) -> str | None:
    """The goods that amounts told for several times share: "respectievelijk aan rijst 51 en 40 miljoen en aan vis 33 en 31 miljoen"."""
    r = c.r
    if not r.hits.get("bind.respectively") or not r.within("bind.respectively", c.sentence.lo, c.sentence.hi):
        return None
    if len([p for p in c.periods if p.year is not None]) < _TIMES or not (run := run_of(c, at)):
        return None
    since = max([c.sentence.lo, *(s.j for s in c.sums if s.j <= run[0].i)])
    told = [h for h in r.within("product", since, run[0].i) if h.category != "none"]
    if told and all(r.kind(k) == WORD and r.hit("number.and", k) is None for k in range(told[-1].j, run[0].i)):
        rest = r.hit("bind.rest", told[-1].i - 1)
        # "Aan overige producten 141 miljoen"
        return told[-1].value if told[-1].category == "name" else r.words(rest.i, told[-1].j) if rest else None
    return _behind(c, run[-1].j)


_TIMES = 2
"""Times for which goods must be told to be told respectively."""


def _behind(c: Clauses, after: int) -> str | None:
    """The goods right behind an amount and an "of"."""
    of = c.r.hit("bind.of", after) if after < c.sentence.hi else None
    named = c.r.hit("product", of.j) if of is not None else None
    return named.value if named is not None and named.category == "name" else None


def _run(c: Clauses, named: list[Hit]) -> bool:
    """Whether goods are named as one run: "food, beverages and tobacco", "тракторы и запчасти"."""
    r = c.r
    gaps = [k for a, b in zip(named, named[1:], strict=False) for k in range(a.j, b.i)]
    slots = ("number.and", "bind.rest")
    return all(r.word(k) == "," or r.is_link(k) or r.at(slots, k) for k in gaps)


def beside_goods(c: Clauses, group: int) -> bool:
    """Whether another amount of the sentence stands in a parenthesis right behind goods."""
    others = {c.group_of(s.i) for s in c.sums} - {0, group}
    named = (c.r.ending("product", c.opened[g]) for g in others)
    return any(h is not None and h.category == "name" for h in named)


def worth(c: Clauses, i: int, cue: Hit) -> str | None:
    """The goods directly before an amount: "shoes worth 2 billion", "Schuhe mit 2,2 Mrd.", "telefoons (5,1 mld)"."""
    r, at, lo, worth_told = c.r, i, c.sentence.lo, False
    for _ in range(6):
        hit = r.ending("product", at)
        if hit is not None and hit.i >= lo:
            # "De invoer, hoofdzakelijk ijzererts en octopus, was goed voor": it only says what most of it is.
            between = cue.j <= hit.i and aside(c, hit) and r.word(hit.j) == "," and at == hit.j
            return hit.value if hit.category == "name" and at < i and not between else None
        # "With corn accounting for $480 million": the goods are the verb's subject.
        told = _told_by(c, at)
        worth = (
            told or r.ending("bind.of", at) or r.ending("qualifier.approx", at) or r.ending("qualifier.at_least", at)
        )
        worth = worth or (r.ending("status.past", at) if at < i else None)
        if worth is not None and worth.i >= lo:
            worth_told = worth_told or worth.j - worth.i > 2
            at = worth.i
        elif at > lo and r.word(at - 1) == "," and worth_told:
            # "Rohöl, zuletzt im Wert von 405 Millionen"
            at -= 1
        elif at > lo + 1 and r.word(at - 1) == "," and r.hit("place.with", at) is not None:
            # "spiccano i macchinari, con 310 milioni di vendite"
            at -= 1
        elif at > lo + 1 and r.word(at - 1) == "," and r.hit("bind.to", at) is not None and not r.within("move", lo, i):
            # "Then beverages, at $11 million": not "driven by oil, to $3 billion".
            at -= 1
        elif lo < at < i and r.word(at - 1) == ")" and (group := c.group_of(at - 1)) and not c.group_of(i):
            # "Metal components (excluding brakes) with $62 million"
            at = c.opened[group]
        elif at > lo and (r.word(at - 1) == "(" or (r.is_link(at - 1) and r.hit("number.and", at - 1) is None)):
            at -= 1
        else:
            return None
    return None


_MARKS = frozenset(":;-•*·▪◦–")


def item(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that an entry of a list names: "Ausfuhr: Fahrzeuge 2,9 Mrd. Euro; bearbeitete Waren 1,8", "- hout: 0,4 miljard"."""
    r, lo = c.r, c.sentence.lo
    hi = at
    dashed = False
    while hi > lo and (r.word(hi - 1) in (":", "(", "-") or r.is_link(hi - 1)):
        hi -= 1
        dashed = dashed or r.word(hi) == "-"
    first = hi
    while first > lo and r.word(first - 1) not in _MARKS:
        first -= 1
    if dashed and first - 1 > lo and r.word(first - 1) == "-":
        # "goederen - hoofdzakelijk koper en hout - ter waarde van"
        return None
    bullet = first == lo + 1 and cue.i < lo
    if not (bullet or (first > cue.j and cue.i >= lo) or (first == lo and cue.i < lo and r.word(hi) == ":")):
        return None
    if any(c.r.begins(slot, first, hi) for slot in _NO_GOODS):
        return None
    if any(p.i < hi and p.j > first for p in c.periods) or any(q.i < hi and q.j > first for q in c.cues):
        return None
    goods = r.within("product", first, hi)
    named = next((h.value for h in goods if h.category == "name"), None)
    if named is not None:
        return named
    general = {k for h in goods for k in range(h.i, h.j)}
    rest = [r.word(k) for k in range(first, hi) if k not in general and r.kind(k) == WORD and not r.is_link(k)]
    told = bool(rest) and (bool(general) or (first != hi and cue.i < lo and r.word(hi) == ":"))
    return " ".join(rest) if told else None


def under_country(c: Clauses, at: int) -> str | None:
    """The goods of a line that a country opens and nothing but them follows: "China: copper, 190 million", "Perú – vino, 98 millones"."""
    r, lo = c.r, c.sentence.lo
    named = [h for h in r.within("country", lo, at) if h.category == "name"]
    goods = [h for h in r.within("product", lo, at) if h.category == "name"]
    if len(named) != 1 or not goods or named[0].i - lo > _OPENS or goods[0].i < named[0].j:
        return None
    told = {k for h in (*named, *goods) for k in range(h.i, h.j)}
    rest = [k for k in range(lo, at) if k not in told and r.kind(k) == WORD and not r.is_link(k)]
    parted = any(r.word(k) in _PARTING for k in range(named[0].j, goods[0].i))
    return goods[0].value if parted and not rest else None


_OPENS, _PARTING = 3, frozenset(":-,.(")
"""Tokens before the country that opens a line, and marks that part it from its goods."""


_NO_GOODS = (
    "move", "bind.reach", "country", "city", "org.named", "org.ministry", "org.statistics", "say.according", "qualifier.approx",
    "status.target", "status.forecast", "event.kind", "bind.total", "bind.together", "bind.reverse",
)  # fmt: skip


def _told_by(c: Clauses, at: int) -> Hit | None:
    """The verb of amounting, or of a share, that ends before token `at`."""
    share = c.r.ending("cue", at)
    return c.r.ending("bind.reach", at) or (share if share is not None and share.category == "share" else None)
