"""Lasting times: the period that a sentence without amounts leaves to those behind it."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.ingest.extract.flows.asides import excepted, holds, since_clause, told_aside
from briefing.ingest.extract.flows.context import LABEL, Context
from briefing.ingest.extract.flows.remembered import remember_flow
from briefing.ingest.extract.scope.spanning import span_of_years
from briefing.ingest.extract.sides.bodies import cites_office
from briefing.ingest.extract.sides.resolution import Timed, resolve
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses, cut
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.tables.units import heads_starred, unit_of
from briefing.ingest.extract.times.atoms import BACKWARD, RECENT, RUNNING, PeriodAtom
from briefing.ingest.extract.times.years import year_at
from briefing.ingest.extract.words.reading import Sentence


def read_label(context: Context, sentence: Sentence) -> None:
    """Keep what a line of a word or two says of what stands below it: "Exportaciones.", "Eckdaten 2023"."""
    r, cue = context.r, context.r.hit("cue", sentence.lo)
    named = cue is not None and cue.category in ("exports", "imports", "turnover") and cue.j == sentence.lo + 1
    closed = sentence.hi == sentence.lo + 2 and r.word(sentence.lo + 1) in (".", ":") and not sentence.head
    # "Exports", in a line of its own over paragraphs that say "they"
    alone = sentence.hi == sentence.lo + 1 and len(r.blocks()[sentence.block]) == 1
    if named and context.table and sentence.hi == sentence.lo + 1:
        # "Exporte", over rows of countries
        context.of, context.of_row = cue, None
    elif named and (closed or alone) or _owned(context, sentence):
        remember_flow(context, cut(r, sentence, context.decimals))
    elif sentence.hi <= sentence.lo + 2 and any(year_at(r, k) is not None for k in range(sentence.lo, sentence.hi)):
        remember_time(context, cut(r, sentence, context.decimals))


def _owned(context: Context, sentence: Sentence) -> bool:
    """Whether a heading of two words names the trade of a country: "Außenhandel Irlands"."""
    r, lo, hi = context.r, sentence.lo, sentence.hi
    trade = any(q.category == "turnover" for q in r.within("cue", lo, hi))
    return sentence.head and hi == lo + 2 and trade and r.any(("country",), lo, hi)


def _same_months_later(atom: PeriodAtom, other: PeriodAtom) -> bool:
    """Whether another time is that of the same months in a later year."""
    years = atom.year is not None and other.year is not None and atom.year < other.year
    plain = not (atom.relation or other.relation or atom.last_year or other.last_year)
    return years and plain and (atom.first, atom.last) == (other.first, other.last)


def _only_time(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a heading tells a time and nothing more, or whose: "The month of December", "Chile – Peru 2023"."""
    rest = [k for k in (*range(c.sentence.lo, atom.i), *range(atom.j, c.sentence.hi)) if c.r.kind(k) == "w"]
    named = {k for h in c.r.within("country", c.sentence.lo, c.sentence.hi) for k in range(h.i, h.j)} if rest else set()
    rest = [k for k in rest if k not in named]
    return all(c.r.is_link(k) or c.r.hit("time.months_unit", k) or c.r.hit("time.year_unit", k) for k in rest)


def _closes_title(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a year closes a title of a few words without a verb or a preposition before it: "Country profile: Peru 2024"."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    plain = atom.whole and atom.j == hi and hi - lo <= _TITLE and not r.is_link(atom.i - 1)
    return plain and len(c.periods) == 1 and not r.any(("move", "bind.reach", "event.held", "event.planned"), lo, hi)


_TITLE = 7
"""Tokens of the longest title that a year closes as that of all figures below it."""


def _stands_alone(c: Clauses) -> bool:
    """Whether a sentence ends its line and no full stop closes it."""
    r, hi = c.r, c.sentence.hi
    after = r.plain[r.tokens[hi - 1].end : r.tokens[hi].start] if hi < len(r.tokens) else "\n"
    # "2023 г.", "Russia (2021)"
    told = any(p.j == hi or p.j == hi - 1 and r.word(p.j) == ")" for p in c.periods)
    return "\n" in after and (r.kind(hi - 1) != "s" or told)


def _over_unit(context: Context, c: Clauses) -> bool:
    """Whether a line stands right over one that only tells the unit of a table: its title."""
    r, lo = c.r, c.sentence.hi
    if c.sums or c.bare or not _stands_alone(c) or c.sentence.hi - c.sentence.lo > _OVER:
        return False
    below = next((s for s in r.blocks().get(c.sentence.block, []) if s.lo == lo), None)
    below = below or next(iter(r.blocks().get(c.sentence.block + 1, [])), None)
    if below is None or below.lo != lo or not r.within("currency", lo, below.hi):
        return False
    unit = cut(r, below, context.decimals)
    return not (unit.sums or unit.bare or unit.flows()) and unit_of(unit) is not None


_OVER = 16
"""Tokens of the longest title of a table."""


def _about_year(context: Context, c: Clauses) -> bool:
    """Whether a short line that stands alone is about the year that is just over: "Le statistiche raccontano un 2025 brillante."."""
    r, reference = c.r, context.memory.reference
    alone = c.sentence.hi - c.sentence.lo <= LABEL and (
        c.sentence.hi >= len(r.tokens)
        or r.plain[r.tokens[c.sentence.hi - 1].end : r.tokens[c.sentence.hi].start].count("\n") > 0
    )
    years = [p for p in c.periods if p.whole and p.year is not None]
    if not alone or reference is None or len(years) != 1 or len(c.periods) != 1 or c.dates:
        return False
    noun = r.hit("cardinal", years[0].i - 1) is not None or r.hit("number.one", years[0].i - 1) is not None
    return noun and reference.year - 1 <= (years[0].year or 0) <= reference.year


_PARTS = (1, 3)
"""Months of a month and of a quarter."""


def _adjusted_part(c: Clauses) -> int:
    """The months of what a sentence tells with the seasons taken out, so that what follows counts from those before; 0 if none.

    "Im 1. Quartal hat der Aussenhandel saisonbereinigt zugelegt. Die Exporte stiegen um 0,2 Prozent."
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if not r.hits.get("bind.adjusted") or c.rates or c.sums or not (c.flows() and r.within("bind.adjusted", lo, hi)):
        return 0
    told = {p.last - p.first + 1 for p in c.periods if not p.whole and p.relation not in BACKWARD}
    return next((n for n in _PARTS if told == {n}), 0)


def remember_time(context: Context, c: Clauses) -> None:
    """A sentence without amounts still sets the period for those that follow."""
    _name_year(context, c)
    context.memory.basis = _adjusted_part(c) or context.memory.basis
    # "Eckdaten (2024)", "Länderprofil Peru 2024"
    headed = c.sentence.head and any(
        c.r.word(p.i - 1) == "(" or _only_time(c, p) or _closes_title(c, p) for p in c.periods
    )
    # "ENERO-DICIEMBRE 2025", in a line of its own
    own = len(c.periods) == 1 and not (c.bare or c.dates) and c.periods[0].year is not None
    headed = headed or own and _only_time(c, c.periods[0]) and _stands_alone(c)
    opens = (
        headed
        or _about_year(context, c)
        or c.r.word(c.sentence.hi - 1) in (":", "?")
        or (len(c.periods) == 1 and (heads_starred(c) or _over_unit(context, c)))
        or (bool(c.periods) and not c.bare and unit_of(c) is not None)
    )
    about = bool(c.flows()) or opens
    cites = _cites_figures(c)
    if (
        any(not (s.counted or _beside_base(c, s)) for s in c.sums)
        or not (
            about
            or _taken_up(c)
            or cites
            or _on_part(context, c)
            or _names_trader(c)
            or _turns_to(context, c)
            or _on_goods(context, c)
        )
        or _by_parts(context, c)
    ):
        return
    span = span_of_years(c)
    for atom in c.periods:
        if span is not None and atom == span[0]:
            # "Tra il 2000 e il 2006 le esportazioni sono aumentate": of the last year, counted from the first.
            continue
        if c.sentence.head and not (c.sums or c.rates) and any(_same_months_later(atom, p) for p in c.periods):
            # "Export per paese, gennaio/giugno 2014 e 2015"
            continue
        told = atom.relation == "same" and atom.year is None and not is_base(c, atom.i)
        if told and (partial := context.memory.lengths.get(0)) is not None:
            # "Les autres partenaires, sur la même période :"
            context.memory.keep(partial)
            return
        aside = c.group_of(atom.i) and (c.rates or c.r.word(atom.j) == ":")
        if (then := _asked_of(context, c, atom)) is not None:
            context.memory.keep(then)
            return
        if (now := _set_against(context, c, atom)) is not None:
            context.memory.keep(now)
            return
        if atom.relation in (*BACKWARD, RUNNING) or is_base(c, atom.i) or aside:
            # "(+7.9% and +3.8% respectively, in September 2016)", "Platz 51 (Januar-Oktober 2022: Platz 55)"
            continue
        timed = resolve(atom, context.memory, None)
        if timed is not None and (_yet_to_come(context, timed) or not about and _long_before(context, timed, cites)):
            continue
        if since_clause(c, atom) or excepted(c, atom):
            continue
        if timed is not None and not opens and told_aside(context, c, atom, timed):
            continue
        if timed is not None and span is not None and atom == span[1] and _long_before(context, timed):
            # "Between 2015 and 2020 trade had declined": history, told between the figures of a later year.
            continue
        if timed is not None and unfinished(context, timed):
            known = context.memory.timed
            inside = known is not None and holds(timed, known) and (bool(c.rates) or _so_far_told(c, known, timed))
            if (about or not c.rates) and not inside:
                # "And this year?", but not "The economy grows by 2 percent this year", nor a change beside those of October.
                context.memory.timed = None
            return
        if timed is not None and not (opens or cites) and _by_the_way(context, c, atom):
            continue
        if timed is not None:
            context.memory.keep(_arrived(context, c, atom, timed))
            if span is not None and atom == span[1]:
                context.memory.since = resolve(span[0], context.memory, None)
            context.idle = 0
            return


def _so_far_told(c: Clauses, known: Timed, year: Timed) -> bool:
    """Whether the months told before are the first of a year that a sentence only mentions: "Trade with Peru suffered most this year"."""
    asks = c.r.word(c.sentence.hi - 1) == "?"
    return not asks and known.period.first == year.period.first and known.period.length > 1


def _by_the_way(context: Context, c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a month or a year is told, behind the time of figures, of what became of no flow: "In October they discussed trade"."""
    if context.memory.timed is None or c.rates or not (atom.whole or atom.first == atom.last):
        return False
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    went = _tells_course(c) or any(q.category in BALANCES for q in c.flows()) or _names_trader(c)
    went = went or atom.whole and _turns_to(context, c)
    return not (went or r.any(("bind.exceed", "qualifier.peak", "bind.rank"), lo, hi))


_COURSE = frozenset({"up", "down", "more", "less", "word", "index"})


def _tells_course(c: Clauses) -> bool:
    """Whether a sentence has a word for how something went; "über den" in "sprachen über den Handel" is none."""
    told = c.r.within("move", c.sentence.lo, c.sentence.hi)
    return c.r.any(("neutral.course",), c.sentence.lo, c.sentence.hi) or any(
        h.category in _COURSE and not c.r.is_link(h.j - 1) for h in told
    )


def _set_against(context: Context, c: Clauses, atom: PeriodAtom) -> Timed | None:
    """The time a flow is told of by the year before it: "Compared with the first nine months of 2019, trade is down", told in November 2020.

    Against a whole year it is the next one, where that is the one just over.
    """
    known, today = context.memory.timed, context.memory.reference
    alone = len(c.periods) == 1 and atom.year is not None and is_base(c, atom.i)
    if known is not None or today is None or not alone or not c.flows():
        return None
    base = resolve(atom, context.memory, None)
    if base is None or not (base.period.is_full_year or 1 < base.period.length < 12 and not c.rates):
        return None
    now = base.period.shifted(1)
    year = today.year - base.period.is_full_year
    over = now.last.year == year and (now.last.year, now.last.month) < (today.year, today.month)
    return Timed(now, base.i, base.j, Certainty.INFERRED, "same_months", atom) if over else None


def _asked_of(context: Context, c: Clauses, atom: PeriodAtom) -> Timed | None:
    """The time before that a question asks of: "And how much was it a year earlier? It was 310 million"."""
    known = context.memory.timed
    if known is None or atom.relation != "earlier" or c.r.word(c.sentence.hi - 1) != "?" or c.rates:
        return None
    return resolve(atom, context.memory, known.period)


_HAPPENING = ("event.visited", "event.signed", "event.met", "event.received")
"""What people do on a day, of which the figures behind are not."""


def _cites_figures(c: Clauses) -> bool:
    """Whether a sentence tells whose figures follow, or of what time, and names the office for nothing else.

    "In 2015 they signed a customs agreement", "According to the World Bank, the economy grew by 5 percent in 2022".
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    named = r.any(("org.source", "org.statistics"), lo, hi) or cites_office(r, c.sentence)
    return (named or _of_results(c)) and not r.any(_HAPPENING, lo, hi) and not (c.rates and not c.flows())


def _names_trader(c: Clauses) -> bool:
    """Whether a sentence tells who buys or sells most: "Last year China was again the second among the export markets"."""
    return c.r.any(("neutral.client", "neutral.trader"), c.sentence.lo, c.sentence.hi)


def _on_goods(context: Context, c: Clauses) -> bool:
    """Whether a sentence is about the goods of the flow told before, as one over a list: "The main products in 2023 were the following"."""
    goods = c.r.within("product", c.sentence.lo, c.sentence.hi) if context.flow is not None else []
    return any(h.category == "neutral" for h in goods) and not (c.cues or c.rates or c.bare)


def _yet_to_come(context: Context, timed: Timed) -> bool:
    """Whether a time has not begun, behind one that has: "By 2030 trade is to double"."""
    known, reference = context.memory.timed, context.memory.reference
    return known is not None and reference is not None and timed.period.start > reference >= known.period.start


def _long_before(context: Context, timed: Timed, cites: bool = False) -> bool:
    """Whether a time is told by the way, before the one that figures were told of: "In 2021 it was still the fourth-largest partner".

    A year before is none, where a sentence cites figures of it.
    """
    known = context.memory.timed
    return known is not None and timed.period.last.ordinal + 12 * cites < known.period.first.ordinal


def _beside_base(c: Clauses, s: Sum) -> bool:
    """Whether a parenthesis only gives the amount that a change counts from: "5.3% below that of 2022 ($6.3 billion)"."""
    group = c.group_of(s.i)
    return group > 0 and any(p.j == c.opened[group] and is_base(c, p.i) for p in c.periods)


def _arrived(context: Context, c: Clauses, atom: PeriodAtom, timed: Timed) -> Timed:
    """The later of two times that a share has changed over: "went from 72 percent in May 2021 to 80.6 percent in May 2022"."""
    if len(c.rates) < 2:
        return timed
    later = [p for p in c.periods if p.i >= atom.j and p.relation not in (*BACKWARD, RUNNING) and not is_base(c, p.i)]
    told = [t for p in later if (t := resolve(p, context.memory, None)) is not None]
    alike = [t for t in told if t.period.length == timed.period.length and t.period.last > timed.period.last]
    return alike[0] if alike and c.r.any(("bind.from",), c.sentence.lo, atom.i) else timed


def _by_parts(context: Context, c: Clauses) -> bool:
    """Whether a sentence goes through parts of the time told of: "In januari was de handel groter, in april en mei kleiner"."""
    known = context.memory.timed
    if known is None or len(c.periods) <= 1:
        return False
    told = [resolve(p, context.memory, None) for p in c.periods if p.relation not in BACKWARD and not is_base(c, p.i)]
    return len(told) > 1 and all(t is not None and holds(known, t) for t in told)


def _on_part(context: Context, c: Clauses) -> bool:
    """Whether a sentence without a figure is about some months of a year: "They were satisfied with the first quarter of 2021.".

    Before any figure the year may be left out: "The exporters can be pleased with the first three quarters".
    """
    # "They did well in the first half of the year, but the rest of this year will be difficult"
    told = [p for p in c.periods if not (p.whole and p.relation in ("this", "next") and p is not c.periods[0])]
    atom = told[0] if len(told) == 1 else None
    if atom is None or atom.whole or atom.relation not in ("", RECENT) or atom.fiscal or c.dates or c.rates or c.bare:
        return False
    return atom.first != atom.last and (atom.year is not None or context.memory.timed is None)


def _taken_up(c: Clauses) -> bool:
    """Whether the next sentence begins with the time of this one: "Da enero a noviembre la cuenta es otra. En ese lapso ..."."""
    r, hi = c.r, c.sentence.hi
    back = r.hit("time.back", hi) if hi < len(r.tokens) else None
    apart = back is not None and "\n" in r.plain[r.tokens[hi - 1].end : r.tokens[hi].start]
    # "The minister came in March 2025. In this period ...": that of the figures before.
    return back is not None and not apart and back.value == "0" and not r.any(_HAPPENING, c.sentence.lo, hi)


def _name_year(context: Context, c: Clauses) -> None:
    """Keep the year that a sentence without figures names for one that says "in that year": "They signed a treaty in 2007. Trade then came to ..."."""
    told = [p for p in c.periods if p.whole and p.year is not None and not (p.last_year or c.group_of(p.i))]
    if c.sums or c.rates or len(told) != 1 or told[0].relation or told[0].fiscal or is_base(c, told[0].i):
        return
    r, hi = c.r, c.sentence.hi
    end = next(
        (s.hi for s in (*r.blocks()[c.sentence.block], *r.blocks().get(c.sentence.block + 1, ())) if s.lo == hi), hi
    )
    if any(h.value == "12" for h in r.within("time.back", hi, end)):
        timed = resolve(told[0], context.memory, None)
        context.memory.lengths |= {12: timed} if timed is not None else {}


_RESULTS = 5
"""Tokens between "results" and the time they are of: "итоги за прошедший 2022 год"."""


def _of_results(c: Clauses) -> bool:
    """Whether a sentence tells of the results of a time: "опубликовало итоги 2022 года", "published its results for 2022"."""
    told = c.r.within("time.results", c.sentence.lo, c.sentence.hi)
    return any(0 <= p.i - h.j <= _RESULTS for h in told for p in c.periods)


_AT_ONCE = 6
"""Tokens of a sentence before a time that it opens with: "Вместе с тем уже в январе-марте"."""


_COURSE_ALONE = 10
"""Tokens of a sentence that only tells how things went."""


def _turns_to(context: Context, c: Clauses) -> bool:
    """Whether a sentence without an amount turns to a later time than the one told of: "The first quarter brought a recovery."."""
    known, told = context.memory.timed, c.periods
    if known is None or len(told) != 1 or c.dates or c.bare or c.sentence.head:
        return False
    lo, hi = c.sentence.lo, c.sentence.hi
    # "July went even better" is no event.
    course = c.r.any(("neutral.course",), lo, hi) and hi - lo <= _COURSE_ALONE
    events = () if course else ("event.held", "event.came")
    if c.rates or c.r.any((*_HAPPENING, *events, "bind.signing", "country"), lo, hi):
        # "In the first quarter inflation rose to 4 percent", "In August Chile opened a consulate"
        return False
    atom = told[0]
    if not atom.whole and atom.first == atom.last and not _tells_course(c):
        # "In October the exporters received help"
        return False
    # "Da gennaio si applica una nuova tariffa"
    since = not atom.whole and atom.first == atom.last and c.r.ending("bind.from", atom.i) is not None
    # "Le mois de juillet a été meilleur"
    since = since and c.r.ending("time.months_unit", atom.i - 1) is None
    if since or atom.i - c.sentence.lo > _AT_ONCE or atom.relation in (*BACKWARD, RUNNING) or is_base(c, atom.i):
        return False
    timed = resolve(atom, context.memory, None)
    return timed is not None and timed.period.last > known.period.last and timed.period != known.period


def unfinished(context: Context, timed: Timed) -> bool:
    """Whether a period is the year that the article is written in, told as "this year"."""
    atom, reference = timed.atom, context.memory.reference
    told = atom is not None and (atom.fiscal or atom.relation == "this") and atom.whole
    if atom is None or not told or reference is None or timed.period.end < reference:
        return False
    # "In FY 2018-19 exports came to 3.7 million", told in its last months.
    return not (atom.last_year is not None and (timed.period.end - reference).days < _LAST_DAYS)


_LAST_DAYS = 100
"""Days before the end of a fiscal year in which figures may be told as those of all of it."""
