"""Firms: a company, a free zone or a sector, whose flow alone is told and not its country's."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_FIRM = 7
"""Tokens between a company and what it sold or bought."""
_SHORT = 3
"""Letters of an auxiliary verb: "a exporté", "has imported"."""


def of_firm(c: Clauses, cue: Hit) -> str | None:
    """The company whose flow alone is told: "le groupe Acme a exporté", "exports of the company reached"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if cue.i >= lo and FLOWS.get(cue.category) is Flow.BALANCE and (told := _balance_of_sector(c, cue)) is not None:
        return r.words(told.i, told.j)
    if cue.i < lo or cue.category not in ("exports", "imports", "sold", "bought"):
        return None
    if (sector := _sector(c, cue)) is not None:
        return r.words(sector.i, sector.j)
    firm = _firm(c, cue)
    if firm is None:
        return None
    end = firm.j
    while end < hi and r.kind(end) == WORD and r.capital(end) and not r.lexicon.capital_nouns:
        end += 1
    return r.words(r.skip_links(firm.i, firm.j - 1, 3), end)


def of_company(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is that of one company, which is no trade of its country: "the Ghanaian company exported", "l'impresa esporta"."""
    # "Die Firma setzte in Kenia 30 Millionen um"
    dealt = ("exports", "imports", "sold", "bought", *(("turnover",) if c.r.lexicon.verb_final else ()))
    if cue.i < c.sentence.lo or cue.category not in dealt:
        return False
    firm = _firm(c, cue) if c.r.hits.get("neutral.company") or c.r.hits.get("neutral.companies") else None
    return firm is not None and c.r.any(("neutral.company", "neutral.companies"), firm.i, firm.j)


def sold_by_company(c: Clauses, cue: Hit) -> bool:
    """Whether an amount is of what one company sold, bought or turned over, and no word says that it crossed a border."""
    if _ranked(c.r, c.sentence.lo, cue):
        return True
    dealt = {known for _, known, _ in c.r.lexicon.meanings(c.r.words(cue.i, cue.j))}
    if cue.category == "turnover" and c.r.hit("bind.takings", cue.i) and _taken_by_sector(c, cue):
        return True
    if cue.category == "turnover" and _turned_over_by_firm(c, cue):
        return True
    return (cue.category == "turnover" or not dealt.isdisjoint(("sold", "bought"))) and of_company(c, cue)


def _turned_over_by_firm(c: Clauses, cue: Hit) -> bool:
    """Whether a verb of turning over is of a firm or of a trade at home: "Die Firma, die Traktoren liefert, setzte 3 Millionen um"."""
    r, lo = c.r, c.sentence.lo
    if lo <= cue.i and _its_year(c):
        return True
    if not r.lexicon.capital_nouns or not lo <= cue.i or r.capital(cue.i):
        return False
    firms = r.any(("neutral.company", "neutral.companies", "neutral.firm"), lo, cue.i)
    return firms or any(q.category == "money" and lo <= q.i < cue.i for q in c.cues)


def _its_year(c: Clauses) -> bool:
    """Whether a year of accounts is told to be somebody's: "setzte in ihrem letzten Geschäftsjahr 20 Milliarden um"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    years = r.within("time.fiscal", lo, hi)
    return not r.any(("country",), lo, hi) and any(
        r.any(("neutral.theirs",), max(lo, h.i - _YEARS), h.i) for h in years
    )


_YEARS = 2
"""Tokens from whose a year is to the year: "haar laatste boekjaar"."""


def _taken_by_sector(c: Clauses, cue: Hit) -> bool:
    """Whether a turnover is what a sector made at home and abroad: "Turnover of the food industry reached 12 billion euros"."""
    r, hi = c.r, min(c.sentence.hi, cue.j + _FIRM)
    told = r.first("bind.sector", cue.j, hi)
    led = r.hit("place.of", cue.j) is not None or r.lexicon.genitive
    return told is not None and led and not r.any(("cue", "country", "bind.reach"), cue.j, told.i)


def _firm(c: Clauses, cue: Hit) -> Hit | None:
    """The company right behind a flow, or the one before it that its verb tells of."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    firm = r.hit("neutral.firm", cue.j) or r.hit("neutral.firm", r.skip_links(cue.j, hi, 1))
    if firm is not None:
        return firm
    if r.hit("place.possessive", cue.i - 1) is not None and (owner := r.ending("neutral.firm", cue.i - 1)) is not None:
        # "The company's sales in Kenya"
        return owner
    before = max(lo, cue.i - _FIRM)
    firm = next(iter(reversed(r.within("neutral.firm", before, cue.i))), None)
    national = next((h for n in r.within("neutral.company", before, cue.i) if (h := _national(r, n)) is not None), None)
    counted = next(
        (h for n in r.within("neutral.companies", before, cue.i) if (h := _counted(r, n, lo)) is not None), None
    )
    return next((h for h in (firm, national, counted) if h is not None and _deals(c, h, cue)), None)


def _ranked(r: Reading, lo: int, cue: Hit) -> bool:
    """Whether a sentence opens with companies and names them before a flow: "Entre las principales empresas figuran Acme SA con envíos por"."""
    end = min(cue.i, lo + _OPENING)
    slots = ("neutral.companies", "neutral.doers", "bind.makers")
    nouns = r.each(slots, lo, end) if cue.i > lo else []
    ahead = range(lo, nouns[0].i) if nouns else range(0)
    # "Among the leading exporters", not "Growers from Zeeland"
    if not ahead or r.lexicon.capital_nouns or not all(_small(r, k) for k in ahead):
        return False
    known = ("country", "city", "place.group", "place.region")
    named = [k for k in range(nouns[0].j, cue.i) if r.capital(k) and not r.at(known, k)]
    return bool(named) and not any(h.category != "none" for h in r.within("cue", named[0], cue.i))


def _small(r: Reading, k: int) -> bool:
    return r.is_link(k) or r.at(("neutral.plain", "bind.the", "bind.rank"), k)


_OPENING = 5
"""Tokens in which a sentence opens with the companies that it ranks: "Among the leading"."""


def _counted(r: Reading, noun: Hit, lo: int) -> Hit | None:
    """Companies with their number and their people: "trois entreprises tunisiennes", "12 Betriebe", not "les entreprises tunisiennes"."""
    first = r.ending("country", noun.i)
    at = first.i if first is not None and first.category == "people" else noun.i
    number = r.number_value(at - 1) if at > lo else None
    if number is None or not 1 < number < _MANY:
        return None
    behind = r.hit("country", noun.j)
    end = behind.j if behind is not None and behind.category == "people" else noun.j
    start = at - 1
    while start > lo and r.is_link(start - 1):
        start -= 1
    return Hit(start, end, "firm", "")


_MANY = 1000
"""Companies so many that what they deal in may be all that their country does."""


def _national(r: Reading, noun: Hit) -> Hit | None:
    """A company with its people and its article: "the Ghanaian company", "la firma chilena", "казахстанская компания"."""
    before, behind = r.ending("country", noun.i), r.hit("country", noun.j)
    people = next((h for h in (before, behind) if h is not None and h.category == "people"), None)
    if people is None:
        return None
    start = min(noun.i, people.i)
    if r.lexicon.capital_nouns and r.hit("small.one", start - 1) is None:
        # "Deutsche Unternehmen", "die deutschen Hersteller": many.
        return None
    led = r.led(("bind.the", "bind.definite", "bind.article"), start)
    return Hit(start - (led or r.is_link(start - 1)), max(noun.j, people.j), "firm", "")


def _sector(c: Clauses, cue: Hit) -> Hit | None:
    """The sector that a verb of dealing right behind it tells of: "The flower sector exported", "El sector automotor exportó"."""
    r, passed = c.r, _before_closing(c, cue)
    near = [k for k in range(c.sentence.lo, cue.i) if k not in passed][-_SUBJECT:]
    told = next(iter(reversed(r.within("bind.sector", near[0], cue.i))), None) if near else None
    if told is None or r.hit("bind.of", told.i - 1) is not None or r.ending("place.at", told.i - r.is_link(told.i - 1)):
        return None
    known = ("country", "place.group", "cue", "bind.contrast", "number.and", "place.at", "move", "bind.reach")
    rest = [k for k in range(told.j, cue.i) if k not in passed]
    words = all(r.kind(k) == WORD and all(r.hit(slot, k) is None for slot in known) for k in rest)
    return told if words and not (rest and r.is_link(rest[-1])) else None


def _balance_of_sector(c: Clauses, cue: Hit) -> Hit | None:
    """The sector that opens a sentence on the balance of its trade: "The sector once again posted a trade surplus of 31 billion"."""
    r, lo = c.r, c.sentence.lo
    the = r.hit("bind.the_sector", lo)
    told = r.first("bind.sector", lo, min(cue.i, lo + _OPENS))
    between = (told.j, cue.i) if told is not None else (lo, lo)
    apart = r.any(("country", "place.group", "cue", "bind.contrast", "bind.relative"), *between)
    return told if the is not None and told is not None and not apart else None


_OPENS = 3
"""Tokens of a sentence that opens on a sector."""


def _before_closing(c: Clauses, cue: Hit) -> set[int]:
    """Where times, amounts and small words stand before a verb that closes its clause: "heeft in 2015 voor 6,6 miljard euro | uitgevoerd"."""
    r = c.r
    if not closes(c, cue):
        return set()
    small = {k for k in range(c.sentence.lo, cue.i) if r.is_link(k) or r.hit("bind.auxiliary", k) is not None}
    told = [*((p.i, p.j) for p in c.periods), *((s.i, s.j) for s in c.sums)]
    return small | {k for lo, hi in told for k in range(lo, hi)}


_SUBJECT = 4
"""Tokens between a sector and the verb that tells what it sold or bought."""


def _deals(c: Clauses, firm: Hit, cue: Hit) -> bool:
    """Whether a company is the one that a verb right behind its name tells of, itself or in a relative clause."""
    r, lo = c.r, c.sentence.lo
    related = any(r.word(h.i - 1) == "," and h.i >= firm.j for h in r.within("bind.relative", firm.j, cue.i))
    opens = firm.i == lo or r.word(firm.i - 1) in (",", ":", ";", "-") or any(p.j == firm.i for p in c.periods)
    between = range(firm.j, cue.i)
    plain = all(
        r.capital(k)
        or r.is_link(k)
        or len(r.word(k)) <= _SHORT
        or r.hit("bind.auxiliary", k)
        or r.hit("bind.relative", k)
        for k in between
    )
    if firm.i == lo and r.word(firm.j) == ",":
        # "Dans les zones franches, les exportations"
        return r.skip_links(firm.j + 1, cue.i, 2) == cue.i
    slots = ("country", "place.group", "cue", "bind.contrast", "number.and")
    return (opens or related) and plain and not r.any(slots, firm.j, cue.i)
