"""Whether a time that stands near a level is its own, or belongs to another figure, an event, an aside or a comparison."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.reading import Reading


def opens_contrast(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a part of a year only opens what is told in contrast: "до 3,04 млрд евро, однако в декабре вырос на 12%"."""
    r, part = c.r, c.part_of(atom.i)
    if part == c.part_of(level.i):
        return False
    opens = next((k for k in range(level.j, atom.i) if c.part_of(k) == part), atom.i)
    contrast = r.hit("bind.contrast", opens)
    at = r.skip_links(contrast.j, c.sentence.hi, 2) if contrast is not None and contrast.j <= atom.i else -1
    # "Alors qu'en 2016, elle enregistrait un excédent de 1,1 M€ (en 2016)": said twice.
    opening = next((p for p in c.periods if p.i == at <= atom.i), None)
    if opening is None:
        return False
    # "Un deficit de 6,8 M€ alors qu'en 2016, la France enregistrait un excédent de 1,1 M€"
    follow = any(s.i >= opening.j and c.part_of(s.i) == part for s in c.sums)
    if opening is not atom or (opening.whole and not follow):
        return follow
    return follow or any(g.i >= atom.j for g in c.rates) or any(q.i >= atom.j for q in c.flows())


def set_against(c: Clauses, atom: PeriodAtom, level: Level, found: list[Level]) -> bool:
    """Whether a period stands behind what an amount is set against: "350 millones frente a los 250 del año prepandémico, 2019"."""
    if c.r.stands(";", level.j, atom.i):
        # "En total, 1.240 millones; en 2019 eran 610"
        return True
    if any(level.j < b.i and 0 <= atom.i - b.j <= 2 and c.r.hit("bind.from", b.i - 1) is not None for b in c.bare):
        # "A 37,2 miliardi dai 39,1 del 2024"
        return True
    against = [f for f in found if f.compare and level.j <= f.i and f.j <= atom.i]
    return bool(against) and c.part_of(atom.i) == c.part_of(against[-1].i) and atom.i - against[-1].j <= _BEHIND


_BEHIND = 6
"""Tokens behind an amount set against another in which a period is its own."""


def in_aside(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a period stands deep in what is said behind an amount: "to $9.5 billion, following the rush seen in the first quarter"."""
    r = c.r
    commas = (k for k in range(level.j, atom.i) if r.word(k) == "," and c.group_of(k) == c.group_of(level.i))
    comma = next((k for k in commas if not _of_list(r, k, level.j, atom.i)), None)
    if any(0 <= atom.i - end <= 1 + r.is_link(end) for g in c.rates for end in (_past_more(r, g.j),)) and all(
        p is atom or counted_from(c, atom, p) for p in c.periods
    ):
        # "Con un valore di 1,5 miliardi, con un aumento del 4% nel 2018"
        return False
    if comma is not None and r.led(("org.source", "org.statistics"), *back(c, atom.i, 3)):
        # "3,1 miljard euro, zo blijkt uit de cijfers over 2023"
        return False
    if comma is not None and (closed := _past_noun(c, comma, atom.i)) is not None:
        comma = closed
    if comma is None or atom.i - comma <= _ASIDE or level.after and level.cue is not None and atom.j <= level.cue.i:
        return False
    if r.any(("org.source", "time.results"), comma, atom.i) and r.any(("say.verb", "say.according"), comma, atom.i):
        # "..., следует из отчёта бюро статистики за 2022 год": what was published for a time tells of it.
        return False
    return not any(s.i > comma and s.j <= atom.i for s in c.sums) and not any(comma < q.i < atom.i for q in c.flows())


def _of_list(r: Reading, comma: int, lo: int, hi: int) -> bool:
    """Whether a comma only parts goods or countries that "and" closes the list of: "$287 million worth of coffee, tea and spices in 2018"."""
    named = [*r.each(("product", "country"), lo, hi)]
    before = any(0 <= comma - h.j <= _MEMBER for h in named)
    behind = any(0 <= h.i - comma - 1 <= _MEMBER for h in named)
    joint = next((k for k in range(comma + 1, hi) if r.hit("number.and", k) is not None), None)
    return before and behind and joint is not None and any(0 <= h.i - joint - 1 <= _MEMBER for h in named)


_MEMBER = 2
"""Tokens that describe a member of a list, and the small words before it."""


def _past_more(r: Reading, at: int) -> int:
    """Past "more" or "less" behind a rate, but where "than" follows: "un 5,2 % más | en el primer semestre"."""
    more = r.hit("move", at)
    if more is None or more.category not in ("more", "less"):
        return at
    than = any(r.begins(slot, at, more.j + 1) for slot in ("bind.compare", "small.than"))
    return at if than else more.j


def counted_from(c: Clauses, atom: PeriodAtom, base: PeriodAtom) -> bool:
    """Whether a year right behind a later time is what its change counts from: "up 5.2% in the first half of 2025 on 2024"."""
    years = base.year is not None and atom.year is not None and base.year < atom.year
    return (
        years
        and base.whole
        and 0 <= base.i - atom.j <= _FROM
        and all(c.r.kind(k) == "w" for k in range(atom.j, base.i))
    )


_FROM = 4
"""Tokens between a time and the year that its change counts from: "im ersten Halbjahr 2025 | gegenüber | 2024"."""


def _past_noun(c: Clauses, comma: int, hi: int) -> int | None:
    """The comma that closes what an aside names the goods by: "worth $64 million, | mainly gas, between January and August"."""
    r = c.r
    closed = next((k for k in range(comma + 1, min(hi, comma + _NAMED)) if r.word(k) == ","), None)
    if closed is None or not r.any(("bind.mainly", "product"), comma, closed):
        return None
    return None if r.any(("cue", "move", "bind.reach", "bind.relative"), comma, closed) else closed


_NAMED = 7
"""Tokens of the longest aside that only names goods."""
_ASIDE = 4
"""Tokens behind a comma in which a period still is that of the amount before it."""

_CLOSING = ("bind.auxiliary", "bind.reach", "cue", "move")


def set_apart(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a period is told in a relative clause that closes before an amount.

    "Gold exports, which stood at $210 million in 2023, fell to $35 million".
    """
    r = c.r
    opened = [
        k for k in range(c.sentence.lo + 1, atom.i) if r.word(k - 1) == "," and r.hit("bind.relative", k) is not None
    ]
    if not opened or level.i < atom.j:
        return False
    closed = next((k for k in range(atom.j, level.i) if r.word(k) == "," and c.group_of(k) == c.group_of(atom.i)), None)
    told = any(opened[-1] <= s.i < (closed or level.i) for s in c.sums)
    if closed is not None and r.lexicon.verb_final:
        # "..., das 2021 Waren für 1,4 Milliarden bezogen hatte, ...": its verb closes it; ", die Ausfuhren" is none.
        told = told and r.led(_CLOSING, closed)
    if closed is None or r.stands(":", closed, level.i):
        # "El intercambio, que sumó 68 millones en 2021, sigue siendo modesto: las importaciones supusieron 61"
        return False
    whole = next((q for q in reversed(c.flows()) if q.j <= opened[-1]), None)
    own = level.cue is not None and level.cue.i > closed and level.cue.category in ("exports", "imports")
    if own and whole is not None and whole.category == "turnover":
        # "Il commercio, che nel 2021 ha toccato 68 milioni, vede l'Italia esportare per 61"
        return False
    return told and not any(closed < s.i < level.i for s in c.sums)


def of_beginning(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a period dates what the sentence counts from: "Desde que entró en vigor el TLC en 2013, el comercio ..."."""
    r, lo = c.r, c.sentence.lo
    since = r.hit("bind.since", lo)
    if since is None or atom.i > level.i:
        return False
    between = range(since.j, atom.i)
    told = any(r.kind(k) == "w" and not r.is_link(k) for k in between)
    comma = next((k for k in range(atom.j, level.i) if r.word(k) == ","), None)
    if comma is None or any(atom.j <= i < comma for i in (*(q.i for q in c.flows()), *(g.i for g in c.rates))):
        # "После спада на 6% в 2021 году экспорт в 2022 году вырос на 14%, до 3,1 млрд": no comma parts the two.
        return False
    return told and not any(r.word(k) == "," for k in between)


def of_rate(c: Clauses, rate: Rate, atom: PeriodAtom) -> bool:
    """Whether a period is what a rate is counted from: "12,9% por sobre lo observado un año atrás"."""
    apart = atom.i - rate.j
    if c.r.stands(";", rate.j, atom.i):
        # "Up 46 percent; a year earlier it was only 18 million"
        return False
    return 0 <= apart <= _RATED and (apart <= _RATED // 2 or all(c.r.kind(k) == "w" for k in range(rate.j, atom.i)))


_RATED = 6
"""Tokens between a rate and the time it is counted from."""


def of_another(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a period is that of another flow right before it: "het overschot van een jaar geleden sloeg om in een tekort van"."""
    r = c.r
    of = r.ending("place.of", atom.i) or r.ending("bind.of", atom.i)
    cue = r.ending("cue", of.i) if of is not None else None
    return cue is not None and cue != level.cue and level.cue is not None and cue.j <= level.cue.i


def closes_part(c: Clauses, atom: PeriodAtom, found: list[Level]) -> bool:
    """Whether a joint right behind a period parts it from the next amount, and none parts it from the one before."""
    r, group = c.r, c.group_of(atom.i)
    before = next((f for f in reversed(found) if f.j <= atom.i and c.group_of(f.i) == group), None)
    joint = atom.j < c.sentence.hi and (r.hit("number.and", atom.j) is not None or r.word(atom.j) in (",", ";"))
    if before is None or not joint:
        return False
    joints = [k for k in range(before.j, atom.i) if r.hit("number.and", k) is not None or r.word(k) in (",", ";")]
    # "Registered between Uzbekistan and Turkey in January-November, exports accounting for ..."
    return all(r.ending("country", k) is not None and r.hit("country", k + 1) is not None for k in joints)


def of_fronted(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a clause's time is that of the amounts it opens with, too: "With exports of 9 billion and imports of 7, in 2023 it had a surplus of 2".

    Trade or a balance may be told before the time: "Bei Ausfuhren von 9 Mrd. und Einfuhren von 7 Mrd. erreichte der Handel 2023".
    """
    r, lo = c.r, c.sentence.lo
    if r.hit("bind.given", lo) is None or level.delta or c.group_of(level.i) or level.cue is None:
        return False
    if any(p.j <= atom.i for p in c.periods) or c.rates:
        return False
    whole = next((q for q in c.flows() if level.j <= q.i < atom.i and q.category not in ("exports", "imports")), None)
    comma = next((k for k in range(atom.i - 1, level.j - 1, -1) if r.word(k) == ","), None)
    # "Con un export di 9 miliardi in crescita, ...": told, they have the time of what they grew to.
    fronted = max((s.j for s in c.sums if s.j <= (whole.i if whole is not None else comma or lo)), default=lo)
    opens = whole.i if whole is not None else comma
    if opens is None or level.cue.i > opens or r.any(("bind.reach", "move"), lo, fronted):
        return False
    between = [*(s.i for s in c.sums), *(q.i for q in c.flows() if q != whole)]
    return not any(opens < k < atom.i for k in between)


def closes_on(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether only small words, or a verb of amounting, stand between a period and an amount: "nel 2019 erano 310"."""
    said = {k for h in c.r.within("bind.reach", atom.j, level.i) for k in range(h.i, h.j)}
    return all(k in said or c.r.is_link(k) or c.r.word(k) in "(:-" for k in range(atom.j, level.i))


def of_goal(c: Clauses, atom: PeriodAtom, level: Level, found: list[Level]) -> bool:
    """Whether a time behind an amount is only that of a goal told for later: "stands at $3.2 billion and they aim at $5.5 billion by 2030"."""
    r, lo = c.r, c.sentence.lo
    goals = r.each(("status.target", "status.forecast"), level.j, atom.i)
    if not goals or r.any(("status.target", "status.forecast"), lo, level.i):
        return False
    first = min(h.i for h in goals)
    return any(f.i > first and not f.delta and c.group_of(f.i) == c.group_of(level.i) for f in found)


_ANTECEDENT = 6
"""Tokens before a relative clause in which a flow would be what it is about."""


def _relative_clause(c: Clauses, atom: PeriodAtom, level: Level) -> tuple[int, int] | None:
    """The commas around the relative clause that a time is told in, closed before the amount."""
    r, lo = c.r, c.sentence.lo
    opened = next((k for k in range(atom.i - 1, lo, -1) if r.word(k) == ","), None)
    closed = next((k for k in range(atom.j, level.i) if r.word(k) in (",", ":")), None)
    if opened is None or closed is None:
        return None
    # "First was Chile, second in 2018: exports there"
    ranked = r.word(closed) == ":" and r.any(("ordinal",), opened, closed)
    return (opened, closed) if ranked or r.hit("bind.relative", opened + 1) is not None else None


def of_state(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a relative clause without an amount tells how the flow stood then: "the balance, which a year ago was even, shows"."""
    clause = _relative_clause(c, atom, level)
    return clause is not None and not any(clause[0] < s.i < clause[1] for s in (*c.sums, *c.bare))


def in_relative(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a time is told in a relative clause about somebody, closed before the amount: "the minister, who visited Hanoi in 2022, said"."""
    r, lo = c.r, c.sentence.lo
    clause = _relative_clause(c, atom, level)
    if clause is None:
        return False
    opened, closed = clause
    told = any(opened < x.i < closed for x in (*c.sums, *c.bare)) or any(opened < g.i < closed for g in c.rates)
    flows = [q for q in c.flows() if max(lo, opened - _ANTECEDENT) <= q.i < closed]
    if r.word(closed) == ":":
        # "The largest buyer was Chile, which had been second in 2018: exports there"
        flows = [q for q in flows if r.hit("neutral.client", q.i) is None]
    return not (told or flows or r.any(("move",), opened, closed))


def moved_behind(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a clause without an amount goes on to how a flow moved at another time: "fell to 1.4 billion; they had risen strongly in 2016".

    The amount has a change of its own, and a pronoun takes its flow up.
    """
    r, hi = c.r, c.sentence.hi
    opened = next((k for k in range(atom.i, level.j - 1, -1) if r.word(k) in (",", ";")), None)
    if opened is None or c.group_of(atom.i):
        return False
    closed = next((k for k in range(atom.j, hi) if r.word(k) in (",", ";", ":")), hi)
    numbers = [*(s.i for s in (*c.sums, *c.bare)), *(g.i for g in c.rates)]
    if any(opened < k < closed for k in numbers) or r.any(("cue",), opened, closed):
        return False
    ways = ("up", "down")
    own = any(h.category in ways for h in r.within("move", max(c.sentence.lo, level.i - _ITS_MOVE), level.i))
    moved = any(h.category in ways for h in r.within("move", opened, closed))
    return own and moved and r.any(("neutral.pronoun", "bind.relative", "small.subject"), opened, closed)


_ITS_MOVE = 14
"""Tokens before an amount in which its own change is told."""


def of_its_price(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a time stands behind "whose price" or weight, which a clause behind an amount tells: "US$ 2,590 million of gold, whose price passed 3,400 in August"."""
    r = c.r
    for whose in r.within("bind.whose", level.j, atom.i):
        at = r.skip_links(whose.j, atom.i, 2)
        apart = r.word(whose.i - 1) == "," and at < atom.i and r.hit("table.other", at) is not None
        if apart and not any(whose.j <= q.i < atom.i for q in c.flows()):
            return True
    return False
