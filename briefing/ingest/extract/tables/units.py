"""Units: the scale and currency that a head, a note or a label gives to the bare numbers of a list or table."""

from __future__ import annotations

from bisect import bisect_left

from briefing.ingest.extract.sums.clauses import Clauses, cut
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.reading import Reading, Sentence

CLOSERS = frozenset("\"'»”)")


def names_unit(r: Reading, line: Sentence) -> bool:
    """Whether a line of a word or two is a unit of money: "million euros", "M€"."""
    lo, hi = line.lo, line.hi
    return all(r.within(slot, lo, hi) for slot in ("scale", "currency")) and all(
        r.kind(k) != NUMBER for k in range(lo, hi)
    )


def unit_of(c: Clauses) -> tuple[int, str] | None:
    """The scale and currency a line ends on without a number, as the head of a list or table."""
    r, hi = c.r, c.sentence.hi
    if not r.within("currency", c.sentence.lo, hi):
        return None
    while hi > c.sentence.lo and (r.word(hi - 1) in CLOSERS or r.word(hi - 1) in ":."):
        hi -= 1
    # "тыс. долл.": the stop may be the currency's own.
    ends = (hi, _before_time(c, hi), hi + (hi < c.sentence.hi and r.word(hi) == "."))
    if (unit := next((u for end in dict.fromkeys(ends) if (u := _unit_at(c, end)) is not None), None)) is not None:
        return unit
    for _, end in r.columns(c.sentence.lo, hi)[:-1]:
        # "En milliards FCFA   2022   2023"
        if not c.sums and (unit := _unit_at(c, end - (r.word(end - 1) == "|"))) is not None:
            return unit
    if not c.opened:
        return None
    # "Tabelle 1: ..."
    told = c.sums or any(r.word(b.j) != ":" for b in c.bare)
    group = c.group_of(hi - 1) if hi < c.sentence.hi and not told else 0
    if group and (unit := _unit_at(c, c.opened[group])) is not None:
        # "..., en millions de dollars canadiens (Statistique Canada)"
        return unit
    closed = (k for k in range(c.sentence.lo, hi) if r.word(k) == ")")
    return next((unit for k in closed if (unit := _unit_at(c, k)) is not None), None)


def unit_below(r: Reading, head: Sentence, decimals: frozenset[str]) -> tuple[int, str] | None:
    """The unit that a note under the rows of a table tells, where its head has none: "Angaben in Mio. Euro"."""
    at = bisect_left(r.sentences, head.hi, key=lambda s: s.lo)
    for line in r.sentences[at : at + _ROWS]:
        if any(r.kind(k) == "n" for k in range(line.lo, line.hi)):
            if line.lo not in r.cells:
                return None
            continue
        note = cut(r, line, decimals)
        return unit_of(note) if line.hi - line.lo <= _STARRED and not note.flows() else None
    return None


def unit_right_below(c: Clauses, decimals: frozenset[str]) -> tuple[int, str] | None:
    """The unit that the line below one of times tells and nothing else, over the rows: "Paese 2014 2015", "(milioni di euro)"."""
    r = c.r
    at = bisect_left(r.sentences, c.sentence.hi, key=lambda s: s.lo)
    if c.sums or len(c.periods) < _TIMES or at >= len(r.sentences) or "\n" not in r.gap(c.sentence.hi):
        return None
    line = r.sentences[at]
    if line.hi - line.lo > _OF_UNITS or any(r.kind(k) == NUMBER for k in range(line.lo, line.hi)):
        return None
    note = cut(r, line, decimals)
    return unit_of(note) if not (note.cues or note.periods) else None


_TIMES, _OF_UNITS = 2, 16
"""Times of the shortest head of columns that are told apart by them, and tokens of the longest line of their units."""


_ROWS = 40
"""Rows of the longest table that is looked through for a note below it."""


def starred_unit(r: Reading, decimals: frozenset[str]) -> tuple[int, str] | None:
    """The unit that a note tells for what a star marks: "* En milliers d'euros"; None without one, or with several."""
    if not any(r.word(s.hi - 1) == _STAR for s in r.sentences):
        return None
    notes = [s for s in r.sentences if r.word(s.lo) == _STAR and s.hi - s.lo <= _STARRED]
    told = {unit for s in notes if (unit := unit_of(cut(r, s, decimals))) is not None}
    return told.pop() if len(told) == 1 else None


def is_starred(c: Clauses) -> bool:
    """Whether a line is marked by a star and tells no number itself: "Importations*"."""
    return c.r.word(c.sentence.hi - 1) == _STAR and c.sentence.hi - c.sentence.lo > 1 and not (c.sums or c.bare)


def heads_starred(c: Clauses) -> bool:
    """Whether a line stands right over one that a star marks: the caption of its table."""
    at = bisect_left(c.r.sentences, c.sentence.hi, key=lambda s: s.lo)
    return at < len(c.r.sentences) and c.r.word(c.r.sentences[at].hi - 1) == _STAR


_STAR = "*"
_STARRED = 10
"""Tokens of the longest note that tells a unit."""


def _before_time(c: Clauses, hi: int) -> int:
    """Before the times that a line ends on: "US$ million, January to July", "in Mio. Euro (2024):", "(millones de dólares) 2023 2024"."""
    r, end = c.r, hi
    for p in reversed(c.periods):
        if p.j != end:
            break
        end = p.i
        while end > c.sentence.lo and (r.word(end - 1) in _BEFORE_TIME or r.hit("number.and", end - 1) is not None):
            end -= 1
    return end


_BEFORE_TIME = frozenset(",(/;)")
"""Signs that part a time from the unit before it."""


def _unit_at(c: Clauses, hi: int) -> tuple[int, str] | None:
    """The scale and currency that end before token `hi`: "million euro", "M€"."""
    r = c.r
    scale = r.ending("scale", hi)
    both = r.ending("currency", hi) if scale is not None else None
    if scale is not None and both is not None and both.i == scale.i:
        # One word for both: "MEUR"
        return int(scale.value), both.value
    money = r.ending("currency", scale.i if scale is not None else hi)
    if money is None:
        return _told_unit(c) or _unit_inside(c)
    if scale is None:
        # "million euro", "Mio. Franken", "in millions of euros"; with the scale behind: "EUR million".
        at = money.i
        while at > c.sentence.lo and (r.is_link(at - 1) or r.word(at - 1) == "."):
            # "mill. de euros"
            at -= 1
        scale = r.ending("scale", at)
    if scale is not None and scale.category == "glued" and scale.j != money.i and scale.i != money.j:
        # "M€", "€m", "M EUR"
        return None
    if scale is None:
        return None
    if scale.i > c.sentence.lo and (r.kind(scale.i - 1) == NUMBER or r.hit("cardinal", scale.i - 1)):
        return None
    return int(scale.value), money.value


def _told_unit(c: Clauses) -> tuple[int, str] | None:
    """The unit that a note tells of all figures: "All figures are in millions of U.S. dollars on a nominal basis"."""
    r, hi = c.r, c.sentence.hi
    if c.sums or c.bare or c.rates or c.flows():
        return None
    for scale in r.within("scale", c.sentence.lo, hi):
        money = r.hit("currency", r.skip_links(scale.j, hi, 2))
        led = r.ending("place.at", scale.i) is not None
        if led and money is not None and scale.category != "glued":
            return int(scale.value), money.value
    return None


def _unit_inside(c: Clauses) -> tuple[int, str] | None:
    """The unit that a heading gives in a parenthesis: "Handelsbilanz (in Mio. Euro, Destatis)"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    # "Tab. 1 - Interscambio (milioni di euro, fonte Istat)"
    if c.sums or any(c.group_of(b.i) or b.i - lo > _NUMBERED for b in c.bare):
        return None
    for scale in r.within("scale", lo, hi):
        at = scale.j + (scale.j < hi and r.word(scale.j) == "." and r.glued(scale.j))
        money = r.hit("currency", r.skip_links(at, hi, 2)) if at < hi else None
        # "(US$ millones FOB)"
        money = money or (r.ending("currency", scale.i) if scale.category == "word" else None)
        signed = money is not None and money.i == scale.j and r.glued(money.i)
        if money is not None and (scale.category == "word" or signed) and c.group_of(scale.i):
            return int(scale.value), money.value
    return None


def unit_of_list(c: Clauses) -> tuple[int, str] | None:
    """The unit before the numbers of a list in one sentence: "Export nel 2024 (miliardi di euro): Germania 71,3; Francia 62,4".

    Or in a parenthesis of its own behind another amount: "goods for more than a billion each (value in bn dollars in brackets): Italy (1.2)";
    or between commas: "sono stati, in milioni di euro, la Germania (118)"; or at the end: "exports 622, imports 88 (million euros)".
    """
    r = c.r
    told = [b for b in c.bare if not b.counted]
    if len(told) < 2 or not c.flows():
        return None
    first = told[0].i
    if any(s.j > first for s in c.sums):
        return None
    since = max((s.j for s in c.sums), default=c.sentence.lo)
    ends = [k for k in range(first - 1, since, -1) if r.word(k) == ":" and not c.sums]
    # "Die wichtigsten Abnehmer waren (in Milliarden Euro) die USA (157,9), Frankreich (116,1)"
    ends += [k for k in range(first - 1, since, -1) if r.word(k) == ")" or (r.word(k) == "," and not c.group_of(k))]
    if not c.sums:
        ends += [k for k in range(c.sentence.hi - 1, told[-1].j, -1) if r.word(k) == ")"][:1]
    units = ((_unit_in_group(c, k) if r.word(k) == ")" else None) or _unit_apart(c, k) for k in ends)
    return next((unit for unit in units if unit is not None), None)


def _unit_apart(c: Clauses, hi: int) -> tuple[int, str] | None:
    """The unit that ends before token `hi`, behind a comma where a comma ends it: "sono stati, in milioni di euro, la Germania"."""
    unit = _unit_at(c, hi)
    opens = any(c.r.word(k) == "," for k in range(hi - 1, max(c.sentence.lo, hi - _APART), -1))
    return unit if unit is None or c.r.word(hi) != "," or opens else None


_APART = 7
"""Tokens of the longest unit between commas, with what leads it."""


def _unit_in_group(c: Clauses, closed: int) -> tuple[int, str] | None:
    """The unit in the parenthesis that a token closes: "(in Klammern der Wert in Mrd. Euro)", "(млрд долл., доля)"."""
    r, opened = c.r, c.opened.get(c.group_of(closed - 1), closed)
    if any(r.kind(k) == NUMBER for k in range(opened, closed)):
        return None
    for scale in r.within("scale", opened, closed):
        at = scale.j + (scale.j < closed and r.word(scale.j) == "." and r.glued(scale.j))
        money = r.hit("currency", r.skip_links(at, closed, 2)) if at < closed else None
        money = money or r.ending("currency", scale.i)
        if money is not None and (scale.category == "word" or (money.i == scale.j and r.glued(money.i))):
            return int(scale.value), money.value
    return None


def unit_of_entry(c: Clauses) -> tuple[int, str] | None:
    """The unit of a line that tells one flow's amount and no more, for the lines of bare numbers below: "Interscambio: 338 mln €"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = c.sums[0] if len(c.sums) == 1 else None
    if told is None or told.scale is None or told.currency is None or not c.flows() or hi - lo > _ENTRY:
        return None
    parted = r.word(told.i - 1) in (":", "=", "|") or lo in r.cells
    # "2023: export 198,2 milioni di euro; import 280,4"
    parted = parted or (len(c.flows()) == 1 + len(c.bare) and any(p.i == lo and r.word(p.j) == ":" for p in c.periods))
    # Nothing but the change and a time stands behind it, or what leads a list: "..., of which:"
    namely = (
        {k for h in r.within("bind.namely", told.j, hi) for k in range(h.i, h.j)} if r.word(hi - 1) == ":" else set()
    )
    rest = [k for k in range(told.j, hi) if r.kind(k) == "w" and not r.is_link(k) and k not in namely]
    timed = {k for p in c.periods for k in range(p.i, p.j)} | {k for q in c.flows() for k in range(q.i, q.j)}
    return (told.scale, told.currency) if parted and all(k in timed for k in rest) else None


_ENTRY = 16
"""Tokens of the longest line of "Interscambio 2024: 338 milioni di euro (+3,1%)"."""


_NUMBERED = 2
"""Tokens before the number that a table has: "Tab. 1"."""
