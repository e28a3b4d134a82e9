"""Comparison: whether an amount is what another is compared with, or is told as today's."""

from __future__ import annotations

from briefing.ingest.extract.sums.beyond import beyond, exceeded_by_rate
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.formerly import formerly
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.timebases import is_base, named_whole
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_ANYWHERE = 240  # tokens: anywhere in a sentence


def led_on(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether the next amount stands right behind a "to": "from A in 2023 to B in 2024", without a stop between."""
    r = c.r
    aside = _in_other_money(c, level, found)
    later = next((f for f in found if f.i >= level.j and not (aside and c.group_of(f.i) == aside)), None)
    if later is None or c.part_of(later.i) != c.part_of(level.i):
        return False
    times = [p for p in c.periods if level.j <= p.i and p.j <= later.i]
    timed = {k for p in times for k in range(p.i, p.j)}
    # "De 182 millions entre janvier et mai 2016, à 283 millions"
    # "De 203 millions en 2022, elles sont passées à 150 millions"
    lo = c.sentence.lo
    opens = back(c, level.i)[-1] <= lo + 1 and r.hit("bind.from", lo) is not None
    opens = opens and not any(level.j <= q.i < later.i for q in c.cues)
    timed |= {p.j for p in times if r.word(p.j) == "," and (opens or _alone_to(r, p.j + 1))}
    between = (k for k in range(level.j, later.i) if k not in timed and not (aside and c.group_of(k) == aside))
    if any(r.kind(k) == "s" or r.hit("number.and", k) for k in between):
        return False
    # "un aumento de 260 millones frente a los 2.804 de 2023": the "to" of "against" leads nowhere.
    led = back(c, later.i)[-1]
    against = [h for h in r.within("bind.compare", level.j, later.i) if h.j > led]
    return any(_alone_to(r, k) and not any(h.i <= k < h.j for h in against) for k in range(led, later.i))


def _in_other_money(c: Clauses, level: Level, found: list[Level]) -> int:
    """The parenthesis right behind an amount that gives it in other money, else 0: "da 100 milioni di yuan (14 milioni di dollari) a 198"."""
    group = c.group_of(level.j) if level.j < c.sentence.hi and not c.group_of(level.i) else 0
    if not group or c.opened[group] != level.j:
        return 0
    inside = [f for f in found if c.group_of(f.i) == group]
    return group if len(inside) == 1 and inside[0].sum.currency not in (None, level.sum.currency) else 0


def _alone_to(r: Reading, i: int) -> bool:
    """Whether "to" and no more but an article stands at token `i`: "de 182 millions en mai 2016, à 283 millions"."""
    to = r.hit("bind.to", i)
    return to is not None and (to.j - to.i == 1 or to.j - to.i == 2 and r.is_link(to.i) and r.is_link(to.i + 1))


def measures(c: Clauses, more: Hit) -> bool:
    """Whether "more than" says what a rate is counted from: "8,5 % meer dan de 700 miljoen van een jaar eerder"."""
    return any(0 <= more.i - g.j <= 1 and (more.i == g.j or c.r.hit("bind.to", g.j) is None) for g in c.rates)


def _parted_verb(c: Clauses, hit: Hit) -> bool:
    """Whether "to" only ends a verb of change before what it led to: "legten um 3,4 Prozent zu auf 417 Milliarden"."""
    r = c.r
    behind = any(g.j == hit.i for g in c.rates) or any(s.j == hit.i for s in c.sums)
    return r.lexicon.verb_final and behind and r.hit("bind.to", hit.j) is not None


def _only_was(c: Clauses, hit: Hit, found: list[Level]) -> bool:
    """Whether a verb that sets an amount against another only tells the first of several: "Nel 2022 gli scambi erano di 3,4 miliardi, di cui ..."."""
    verb = c.r.hit("bind.reach", hit.i)
    if verb is None or verb.j > hit.j:
        return False
    if _tells_own(c, hit, alone=len(found) == 1):
        return True
    return len(found) > 1 and all(x.i >= hit.i for x in (*c.sums, *c.bare)) and all(g.i >= hit.i for g in c.rates)


def _tells_own(c: Clauses, hit: Hit, *, alone: bool = False) -> bool:
    """Whether a verb has a flow for its subject, behind a time: "Nel 2007 l'export era di 1 miliardo e gli scambi erano di 3"."""
    verb = c.r.hit("bind.reach", hit.i)
    if verb is None or hit.j - hit.i > 1 and verb.j != hit.j:
        return False
    since = max((x.j for x in c.sums if x.j <= hit.i), default=c.sentence.lo)
    subject = any(since <= q.i and q.j <= hit.i for q in c.flows()) and (alone or c.r.kind(hit.i - 1) == WORD)
    # "Nel 2024 le vendite erano state di": a year of its own, where more than "was" sets amounts against each other.
    plain = hit.j - hit.i == 1
    return subject and any(p.j <= hit.i and (plain or p.whole and p.year is not None) for p in c.periods)


def is_compared(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is one that another is compared with: "against 120 million", "from 3.1 billion to"."""
    r = c.r
    # "contre -82 M€": past the minus
    places = back(c, level.i - level.sum.negative)
    for at in places:
        hit = r.ending("bind.compare", at)
        more = r.ending("qualifier.at_least", at) or r.ending("qualifier.at_most", at)
        # "An 8.4% increase over the $4.75 billion of last year"
        over = hit is not None and r.hit("bind.rise", hit.i) is not None
        told = hit is not None and hit.i >= c.sentence.lo and (more is None or over or measures(c, more))
        if hit is not None and told and not (_yearly(r, hit) or _parted_verb(c, hit) or _only_was(c, hit, found)):
            return True
    if exceeded_by_rate(c, level) or beyond(c, level, found) or _year_aside(c, level):
        return True
    if _values_base(c, level) or _goes_with(c, level, found):
        return True
    if noun_base(c, level) is not None or conceded(c, level, found) is not None:
        return True
    following = next((f.i for f in found if f.i >= level.j and not f.delta), None)
    if following is not None and _opens_from(c, places[-1]):
        # "С жалких 90 млн в 2010 году товарооборот поднялся до 1,4 млрд"
        return any(r.hit("bind.to", t) for t in range(level.j, following)) and not any(f.i < level.i for f in found)
    if following is not None and counted_up(c, level, places[-1], following) and not any(f.i < level.i for f in found):
        return True
    for k in range(places[-1], level.i):
        if r.hit("bind.from", k) is not None:
            worth = r.ending("qualifier.record", k + 1)
            if worth is not None and worth.j - worth.i > 1 or _of_noun(c, k, level.j, following):
                # "Waren im Wert von 1,65 Milliarden": it says how much, not from where.
                continue
            if r.hit("bind.of", k) is not None:
                # "de" is from only where "à" leads on: "de 2,1 milliards en 2023 à 1,9 milliard".
                if led_on(c, level, found) or _from_then(c, level, k, found):
                    return True
                continue
            if _of_then(c, level):
                # "They reached 10.1 billion, from 6.4 billion during the corresponding period of last year"
                return True
            moved = any(h.category in ("up", "down", "word") for h in r.within("move", c.sentence.lo, c.sentence.hi))
            aside = _in_other_money(c, level, found)
            behind = (f for f in found if f.i >= level.j and not f.delta)
            later = next((f for f in behind if not (aside and c.group_of(f.i) == aside)), None)
            to_later = later is not None and any(r.hit("bind.to", t) for t in range(level.j, later.i))
            if later is not None and c.part_of(later.i) != c.part_of(level.i):
                # "Лидирует Турция с 510 млн, тогда как поставки в Китай сократились до 290 млн": "with", of another one.
                to_later = to_later and not any(level.j <= q.i < later.i for q in c.flows())
            # "A volume of", "ein Volumen von": where the word also ties nouns, it must follow the amount at once.
            reach = 1 if r.hit("place.of", k) else _ANYWHERE
            return to_later or (moved and any(0 <= k - f.j <= reach and not f.delta for f in found))
    if _closes_base(c, level):
        return True
    if formerly(c, level, found) is not None:
        return True
    return _beside_base(c, level) or when_base(c, level) is not None or after_base(c, level) is not None


def _year_aside(c: Clauses, level: Level) -> bool:
    """Whether a parenthesis behind an amount tells what it was in another year: "8.5 billion euros in May 2018 (2017: 9.5 billion euros)"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened[group] if group else c.sentence.lo
    year = c.period_at(opened + 1) if group else None
    if year is None or not year.whole or year.year is None or r.word(year.j) != ":" or level.i - year.j > _LED:
        return False
    part = next((p for p in reversed(c.periods) if p.j <= opened), None)
    told = any(0 <= opened - s.j <= _UNIT + (part.j - part.i if part is not None else 0) for s in c.sums)
    return told and part is not None and not part.whole and part.year not in (None, year.year)


def _of_then(c: Clauses, level: Level) -> bool:
    """Whether a time counted back stands right behind an amount."""
    atoms = (c.period_at(at) for at in (level.j, c.r.skip_links(level.j, c.sentence.hi, 2)))
    return any(atom is not None and atom.relation in BACKWARD for atom in atoms)


def _from_then(c: Clauses, level: Level, at: int, found: list[Level]) -> bool:
    """Whether an amount right behind another tells where it came from: "daalde tot 462 miljoen euro, | van 687 miljoen euro een jaar eerder"."""
    comma = c.r.word(at - 1) == ","
    led = any(at - comma == f.j and not f.delta for f in found)
    return led and (comma and _of_then(c, level) or _of_year_before(c, level))


def _of_year_before(c: Clauses, level: Level) -> bool:
    """Whether the year right behind an amount lies before one told ahead of it: "in 2019 tot 166 miljoen euro, van 298 miljoen | in 2018"."""
    atoms = (c.period_at(k) for k in range(level.j, c.r.skip_links(level.j, c.sentence.hi, 2) + 1))
    then = next((p for p in atoms if p is not None and p.year is not None), None)
    told = [p.year for p in c.periods if p.j <= level.i and p.year is not None]
    return then is not None and bool(told) and told[-1] > (then.year or 0) and c.group_of(then.i) == c.group_of(level.i)


def _goes_with(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount and its year only follow another comparison by "and": "against 1.6 billion in 2020 and 1.7 billion in 2019"."""
    r = c.r
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if before is None or not before.compare or c.group_of(before.i) != c.group_of(level.i):
        return False
    first, own = (c.period_at(r.skip_links(j, c.sentence.hi, 2)) for j in (before.j, level.j))
    if first is None or own is None or None in (first.year, own.year):
        return False
    gap = range(first.j, level.i)
    joint = any(r.hit("number.and", k) is not None for k in gap)
    return joint and all(r.is_link(k) or r.hit("number.and", k) or k + 1 in back(c, level.i) for k in gap)


def _of_noun(c: Clauses, i: int, j: int, following: int | None) -> bool:
    """Whether "of" ties an amount to its flow, the next to another: "Mit Einfuhren von 7 Mrd. belief sich der Handel auf 16"."""
    own, between = c.r.ending("cue", i), [q for q in c.flows() if j <= q.i < (following or 0)]
    return own is not None and c.r.hit("bind.to", j) is None and any(q.category != own.category for q in between)


_UNIT, _LED = 2, 3
"""Tokens of the unit behind a quantity, and before an amount that opens the parenthesis of its quantity: "(на $ 82 млн)"."""


def _values_base(c: Clauses, level: Level) -> bool:
    """Whether an amount in a parenthesis gives the value of a quantity that another is compared with: "против 629 тыс. тонн (на $82 млн)"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened[group] if group else 0
    if not group or level.i - opened > _LED:
        return False
    counted = sorted((s for s in (*c.sums, *c.bare) if s.counted), key=lambda s: s.i)
    quantity = next((s for s in counted if 0 <= opened - s.j <= _UNIT), None)
    before = back(c, quantity.i) if quantity is not None else ()
    if any((h := r.ending("bind.compare", at)) is not None and h.i >= c.sentence.lo for at in before):
        return True
    # "Fell from 44,000 tonnes ($7.8 million) to 14,000 tonnes ($2.1 million)"
    led = any((h := r.ending("bind.from", at)) is not None and h.i >= c.sentence.lo for at in before)
    later = next((s for s in counted if s.i >= level.j and not c.group_of(s.i)), None)
    if not led or later is None or any(r.word(k) in (",", ";") for k in range(level.j, later.i)):
        return False
    if any(opened < p.i < later.i for p in c.periods):
        return False
    return any(r.ending("bind.to", at) is not None for at in back(c, later.i))


def _closes_base(c: Clauses, level: Level) -> bool:
    """Whether an amount only says how much that was which a change before it counts from.

    "Increased by 1.31% compared to the amount recorded in the first quarter of 2024 at 19 million", "to 2023 which was recorded at 6".
    """
    return closed_base(c, level) is not None


def closed_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time of such an amount."""
    r = c.r
    base = next((p for p in reversed(c.periods) if p.j <= level.i), None)
    rate = next((g for g in reversed(c.rates) if g.j <= level.i), None)
    if base is None or rate is None or base.i < rate.j or level.i - base.j > _CLOSED or c.group_of(level.i):
        return None
    led = r.within("bind.compare", rate.j, base.i)
    if not led or led[0].i - rate.j > 2 or any(rate.j <= q.i < level.i for q in c.flows()):
        return None
    # "91% por encima del valor registrado en 2022 -que fue de 88 millones-"
    set_off = r.word(base.j) in ("-", ",") and r.hit("bind.relative", base.j + 1) is not None
    gap = range(base.j + set_off, level.i)
    relative = bool(gap) and r.hit("bind.relative", gap[0]) is not None
    # "Down by 14.6% from the first quarter to 7.4 million": it came to that.
    led_on_to = any(r.hit("bind.to", k) is not None and not (relative and r.hit("place.at", k)) for k in gap)
    if led_on_to or any(r.kind(k) != "w" or r.hit("number.and", k) is not None for k in gap):
        return None
    if any(r.hit("bind.namely", k) is not None for k in gap):
        # "Par rapport à la même période de 2017, dont 320 millions de coton": a part of the amount before.
        return None
    # "Sono raddoppiate rispetto al 2019 e nel 2022 ammontavano a 214 milioni": of the time told last.
    apart = any(r.hit("number.and", k) is not None or c.period_at(k) is not None for k in range(led[0].j, base.i))
    reached = any(r.hit("bind.reach", k) is not None and r.hit("place.at", k) is None for k in gap)
    if apart or (reached and not relative):
        return None
    at = any(r.hit("place.at", k) is not None for k in gap)
    if r.any(("bind.namely",), base.j, level.i):
        # "Up 6% on 2022, of which 27 million were exports": a part of the whole.
        return None
    return base if (relative or at) and not r.any(("move",), base.j, level.i) else None


_CLOSED = 6
"""Tokens between the time a change counts from and how much it was then."""
_CONDITION = 14
"""Tokens between "if" and the amount that its clause tells."""


def conceded(c: Clauses, level: Level, found: list[Level]) -> PeriodAtom | None:
    """The time of the first of two amounts that "if" sets against each other: "если в 2014 году ввоз составлял 2 млн, то в 2015-м - 4 млн"."""
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("bind.if"):
        return None
    opened = r.within("bind.if", max(lo, level.i - _CONDITION), level.i)
    later = next((f for f in found if f.i >= level.j and not f.delta), None)
    if not opened or later is None or any(opened[-1].j <= s.i < level.i for s in c.sums):
        return None
    told = [p for p in c.periods if opened[-1].j <= p.i and p.j <= level.i]
    then = [k for k in range(level.j, later.i) if r.word(k) == "," and r.hit("bind.then", k + 1) is not None]
    return told[-1] if told and then and any(then[-1] < p.i for p in c.periods) else None


def _yearly(r: Reading, hit: Hit) -> bool:
    """Whether words of comparison only say what a change counts from ("su base annua"), or against whom a balance is: "un saldo en contra"."""
    year = r.hit("year", hit.i)
    led = next((h for k in (hit.i - 1, hit.i - 2) if (h := r.hit("year", k)) is not None), None)
    if led is not None and led.category == "later" and led.j > hit.i:
        # "Un anno dopo | di 412 milioni"
        return True
    if (
        against := r.ending("move", hit.j) or r.ending("move", hit.j - 1)
    ) is not None and against.i < hit.i < against.j:
        return against.category == "negative"
    return year is not None and year.j == hit.j and year.category == "yearly"


def _opens_from(c: Clauses, at: int) -> bool:
    """Whether "from" and one word that describes the amount lead to token `at` from where the clause begins."""
    r, lo = c.r, c.sentence.lo
    opened = at - 2
    plain = opened >= lo and r.hit("bind.from", opened) is not None and r.kind(at - 1) == "w" and not r.is_link(at - 1)
    slots = ("cue", "product", "country", "currency", "year", "cardinal", "ordinal")
    plain = plain and all(r.hit(slot, at - 1) is None for slot in slots)
    return plain and (opened == lo or r.word(opened - 1) in (":", ",", ";"))


def counted_up(c: Clauses, level: Level, at: int, following: int) -> bool:
    """Whether a clause opens with "from" an amount and its flow moves to the next: "De 45 milliards, les ventes sont tombées à 29 milliards"."""
    r, lo = c.r, c.sentence.lo
    opens = [k for k in range(at, level.i) if r.hit("bind.from", k) and (k == lo or r.word(k - 1) in (":", ",", ";"))]
    told = [q for q in c.flows() if level.j <= q.i < following] if opens else []
    # "Ont fait un bond : de 18 milliards en 2014, elles sont montées à 70 milliards": behind a colon it is the flow before it.
    since = told[-1].j if told else level.j if opens and r.word(opens[0] - 1) == ":" and c.flows() else following
    moved = bool(told) or c.period_at(r.skip_links(level.j, following, 2)) is not None
    moved = moved and (not told or r.any(("move", "bind.reach"), since, following))
    return moved and any(r.hit("bind.to", k) is not None for k in range(since, following))


_NOUN = 7
"""Tokens between a word of comparison and the amount, with a noun that names it: "from the revised July figure of"."""


_SET_AGAINST = 6
"""Tokens between an amount, past its time, and what it is set against."""


def noun_base(c: Clauses, level: Level) -> tuple[PeriodAtom | None] | None:
    """The time, if any, that a noun between a word of comparison and an amount is told with; None without such a noun.

    "Down from the record deficit of £10.2 billion", "from the revised July 2021 figure of P7.8 billion".
    """
    r = c.r
    at = level.i - 1
    if at <= c.sentence.lo or r.hit("place.of", at) is None or r.hit("bind.of", at) is None:
        return None
    told: PeriodAtom | None = None
    while at > max(c.sentence.lo, level.i - _NOUN):
        atom = next((p for p in c.periods if p.j == at), None)
        told, at = (atom, atom.i) if atom is not None else (told, at)
        hit = r.ending("bind.compare", at)
        if hit is not None and hit.i >= c.sentence.lo:
            if _tells_own(c, hit) or _yearly(r, hit):
                return None
            # "België hield er dan ook een tekort van": without a change nothing is compared.
            changed = bool(r.within("move", c.sentence.lo, hit.j)) or any(g.j <= hit.i for g in c.rates)
            # "The deficit was $23.8 billion against the deficit of $19.6 billion last year"
            changed = changed or any(0 <= hit.i - s.j <= _SET_AGAINST for s in c.sums)
            return (told,) if changed else None
        # "respecto al superávit de 84 millones": a noun for a balance may reach, too.
        stops = ("move", "number.and") if r.hit("cue", at - 1) is not None else ("move", "bind.reach", "number.and")
        if r.kind(at - 1) != "w" or any(r.hit(slot, at - 1) is not None for slot in stops):
            return None
        at -= 1
    return None


def _beside_base(c: Clauses, level: Level) -> bool:
    """Whether the amount follows "the previous year's", or fills a parenthesis right behind a base."""
    r = c.r
    at, told, beside = level.i, False, False
    # "(dezelfde periode vorig jaar: 96,5 miljard)": a time may end in a small word; "im selben Zeitraum" is no other's.
    ends = {p.j for p in c.periods if p.relation != "same" or p.year is not None or not named_whole(r, p)}
    while at > c.sentence.lo and at not in ends:
        beside = beside or r.ending("place.with", at) is not None
        verb = r.ending("bind.reach", at) or r.ending("neutral.pronoun", at)
        if verb is not None and verb.i >= c.sentence.lo:
            # "Above the 2023 total of": a noun tells nothing.
            told = told or r.hit("place.of", verb.j) is None
            at = verb.i
        elif r.is_link(at - 1) or r.word(at - 1) in "([:-+":
            at -= 1
        else:
            break
        if r.hit("bind.to", at) is not None:
            return False
    atom = next((p for p in c.periods if p.j == at), None)
    if atom is None or (beside and atom.relation):
        # "ist der Wert des Vorjahres mit 41,9 Millionen übertroffen"
        return False
    # "A year earlier it amounted to": but "compared with last year it amounted to" tells the figure itself.
    now = c.r.published is not None and atom.year == c.r.published.year
    if atom.relation == "same" and (now or told_now(c, max(c.sentence.lo, atom.i - _NOW), atom.i)):
        # "В этом году за тот же период - 3,17 млрд": the same months of this year.
        return False
    if _same_again(c, atom):
        return False
    return is_base(c, atom.i) and not told or atom.relation in BACKWARD and not (told and is_base(c, atom.i))


def _same_again(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether "the same quarter" of no other year dates another flow, told first: "Импорт за тот же квартал - 15,1 млн"."""
    r, lo = c.r, c.sentence.lo
    if atom.relation != "same" or atom.year is not None or is_base(c, atom.i):
        return False
    told = [q for q in c.flows() if q.j <= atom.i]
    return named_whole(r, atom) and bool(told) and told[0].i - lo <= 2 and not any(s.i < atom.i for s in c.sums)


_NOW = 6
"""Tokens before "the same period" in which it may be said of which year."""


def told_now(c: Clauses, lo: int, hi: int) -> bool:
    """Whether this year, or this time, is told between two tokens."""
    return bool(c.r.within("time.now", lo, hi)) or any(
        p.relation == "this" and p.whole and lo <= p.i and p.j <= hi for p in c.periods
    )


_WHEN = 14
"""Tokens between "a year when" and the amount that its clause tells."""


def when_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The base whose "when" clause holds the amount: "allo stesso periodo del 2023, quando erano pari a ..."."""
    r = c.r
    marks = [
        k for k in range(max(c.sentence.lo, level.i - _CLAUSE), level.i)
        if r.hit("bind.when", k) or r.hit("bind.relative", k) and r.word(k - 1) == "," and not (
            r.lexicon.verb_final or r.hit("bind.namely", k) or r.hit("bind.whose", k) or r.kind(k + 1) != "w"
        )
    ]  # fmt: skip
    years = [h.i for h in r.within("time.year_unit", max(c.sentence.lo, level.i - _WHEN), level.i)]
    # "..., anno in cui gli scambi bilaterali hanno raggiunto un totale di 8,6 miliardi"
    marks = marks or [k for k in years if r.hit("bind.when", k) is not None and r.word(k - 1) == ","]
    if not marks:
        return None
    set_off = r.hit("bind.when", marks[-1]) is not None and r.word(marks[-1] - 1) == ","
    for atom in c.periods:
        # "al mejor dato, el del primer semestre de 2011, cuando sumaron 209 millones": a time of its own
        own = set_off and atom.year is not None and not (atom.relation or atom.whole)
        if 0 <= marks[-1] - atom.j <= 1 and (own or atom.relation in BACKWARD or is_base(c, atom.i)):
            year = r.hit("time.year_unit", marks[-1]) is not None and atom.relation == "same" and atom.year is not None
            # "rispetto allo stesso periodo del 2021, anno in cui hanno raggiunto": all of it.
            return PeriodAtom(atom.i, atom.j, year=atom.year, entire=True) if year else atom
    return None


_CLAUSE = 16
"""Tokens between "when" and the amount that its clause tells."""
_AFTER = 14
"""Tokens between "after" and the amount that its clause tells."""


def after_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time of an "after" clause that holds the amount: ", nachdem 2023 noch ein Überschuss von 100 Mio. verbucht worden war"."""
    r = c.r
    for k in range(level.i - 1, max(c.sentence.lo, level.i - _AFTER), -1):
        if r.word(k) in (",", ";"):
            return None
        if r.hit("bind.when", k) is not None and r.hit("bind.compare", k) is not None and r.word(k - 1) == ",":
            return next((p for p in c.periods if k < p.i and p.j <= level.i), None)
    return None
