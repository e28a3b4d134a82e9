"""Rises: changes that a noun tells, and the amount that measures one: "the £2 billion increase in exports"."""

from __future__ import annotations

from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit


def moved_noun(c: Clauses, level: Level) -> Hit | None:
    """The noun of change that an amount measures: "the £2.1 billion increase in exports", "a £4.5 billion (6.1%) fall in"."""
    r, at, hi = c.r, level.j, c.sentence.hi
    if r.ending("bind.article", level.i) is None:
        return None
    if at < hi and r.word(at) == "(" and (rate := next((g for g in c.rates if 0 < g.i - at <= 2), None)) is not None:
        at = rate.j + 1 if r.word(rate.j) == ")" else at
    if at < hi and r.hit("bind.or", at) is not None and (same := next((g for g in c.rates if g.i == at + 1), None)):
        # "A $4.7 billion or 19.4% rise over the year before"
        at = same.j
    move = r.hit("move", at) if at < hi else None
    return move if move is not None and move.category in ("up", "down") else None


def rise_in(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount says how large the rise of a flow was that another amount ends: "a rise in exports of $0.8 billion to $5 billion".

    Or that a rate measures, too: "a fall in the deficit of $12.5 billion or 1.6 percent".
    """
    r = c.r
    of = next((h for at in back(c, level.i) if (h := r.ending("bind.of", at)) is not None), None)
    if of is not None and r.hit("bind.to", of.i) is not None:
        # "Une baisse des exportations vers le Pérou, à 209 millions": where it came to.
        return False
    cue = next((q for q in reversed(c.flows()) if of is not None and _of_flow(c, q, of)), None)
    following = next((f for f in found if f.i >= level.j), None)
    if of is None or cue is None:
        return False
    ends = following is not None and r.hit("bind.to", level.j) is not None and following.i - level.j <= _BESIDE
    # "La baisse de nos achats de 347 à 143 millions": it came from there.
    ends = ends and not r.lexicon.verb_final and r.hit("bind.from", of.i) is None
    # "La baisse des ventes de phosphates au Pérou de 2 milliards"
    to = r.hit("bind.to", level.j)
    led_on_to = to is not None and c.period_at(r.skip_links(level.j, c.sentence.hi, 1)) is None
    goods = bool(r.within("product", cue.j, of.i)) and not r.stands(",", cue.j, of.i)
    whom = (goods or bool(r.within("country", cue.j, of.i))) and not led_on_to
    if not (ends or _or_a_rate(c, level) or whom and r.hits.get("bind.rise")):
        return False
    moves = [h for h in r.within("move", max(c.sentence.lo, cue.i - _NOUN), cue.i) if h.category in ("up", "down")]
    led = moves and r.at(("place.at", "bind.of", "place.of"), moves[-1].j)
    # "The rise in exports led to a surplus of $12.5 billion, or 1.6 percent of GDP"
    own = bool(moves) and not any(moves[-1].j <= q.i < cue.i for q in c.flows())
    if whom and not ends and moves and r.ending("bind.rise", moves[-1].j) is None:
        # "Exports to Peru rose": a verb
        return False
    return bool(led) and own and not any(moves[-1].j <= s.i < level.i for s in c.sums)


def _of_flow(c: Clauses, cue: Hit, of: Hit) -> bool:
    """Whether no more than whose it is and with whom stands between a flow and "of": "increases in exports | to Togo, Chile and Peru | of"."""
    r = c.r
    told = r.each(("country", "product"), cue.j, of.i) if cue.j <= of.i else ()
    named = {k for h in told for k in range(h.i, h.j)}
    joint = {k for k in range(cue.j, of.i) if named and (r.word(k) == "," or r.hit("number.and", k) is not None)}
    return cue.j <= of.i and sum(k not in named | joint for k in range(cue.j, of.i)) <= _WITH_WHOM


def _or_a_rate(c: Clauses, level: Level) -> bool:
    """Whether a per cent behind "or" says the same as an amount: "$12.5 billion, or 1.6 percent"."""
    r, at = c.r, level.j
    at += at < c.sentence.hi and r.word(at) == ","
    same = r.hit("bind.or", at) if at < c.sentence.hi else None
    return same is not None and any(g.form == "percent" and 0 <= g.i - same.j <= 1 for g in c.rates)


def rise_parted(c: Clauses, level: Level) -> bool:
    """Whether a verb parts a noun of change from the amount that measures it: "liet een stijging zien van 3 miljoen", "einen Anstieg auf von"."""
    r, lo = c.r, c.sentence.lo
    if not (r.lexicon.verb_final and r.hits.get("bind.rise")):
        return False
    of = next((h for at in back(c, level.i) if (h := r.ending("bind.of", at)) is not None), None)
    if of is None or of.i - 2 < lo or r.kind(of.i - 1) != WORD or r.lexicon.capital_nouns and r.capital(of.i - 1):
        return False
    verb = of.i - 1
    noun = r.ending("bind.rise", verb)
    plain = not r.at(("cue", "bind.rise", "country", "number.and", "place.of"), verb)
    return noun is not None and plain and not r.is_link(verb)


def rise_by_parts(c: Clauses, level: Level) -> bool:
    """Whether a bracket says what goods or a country had in the rise that a sentence is about: "The rise in imports was due to wheat (9 million)"."""
    r, lo, group = c.r, c.sentence.lo, c.group_of(level.i)
    opened = c.opened.get(group, -1)
    if (
        not group
        or level.i - opened > 2
        or any(not c.group_of(k) for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
    ):
        return False
    noun = next((h for h in r.within("bind.rise", lo, opened) if _opens_clause(c, h) or _behind_its_flow(c, h)), None)
    if noun is None:
        return False
    # "In mineral fuels and related materials (9 million)", "bei Weizen verzeichnet (9 Millionen)"
    since = max([noun.j, *(k for k in range(lo, opened) if r.word(k) == ")")])
    named = r.any(("product", "country"), since, opened)
    alone = level.j < c.sentence.hi and r.word(level.j) == ")" and r.hit("bind.to", opened + 1) is None
    if not (named and alone):
        return False
    flows = [q for q in c.flows() if q.i < opened]
    if not flows or flows[-1].j <= noun.i:
        # "The rise was due to wheat (9 million)", "On the exports side, the main fall was in wheat"
        # "Der Anstieg | geht auf Weizen zurück": a verb of change that stands right behind it tells what it is due to.
        return not r.any(_ANOTHER, noun.j, opened) and not r.any(("move",), noun.j + 1, opened)
    # "The rise in the value of imports", "Der Anstieg der Einfuhren"
    between = range(noun.j, flows[0].i)
    near = len(between) <= _ASIDE and all(r.kind(k) == WORD or r.word(k) == "'" for k in between)
    return near and len(flows) == 1


def rise_told_aside(c: Clauses, level: Level) -> bool:
    """Whether a bracket says what goods had in a rise that stands beside its flow as a cause: "due to import increases in cars (1 billion)"."""
    r, lo, group = c.r, c.sentence.lo, c.group_of(level.i)
    opened = c.opened.get(group, -1)
    alone = group and level.i - opened <= 2 and level.j < c.sentence.hi and r.word(level.j) == ")"
    if not alone or r.hit("bind.to", opened + 1) is not None:
        return False
    noun = next(iter(reversed(r.within("bind.rise", max(lo, opened - _LISTED), opened))), None)
    if noun is None or r.ending("product", opened) is None:
        return False
    # "Einfuhrzuwächse"
    compound = r.lexicon.capital_nouns and r.hit("bind.whole", noun.i) is not None
    beside = [q for q in c.flows() if q.j == noun.i or noun.j <= q.i <= noun.j + _OF_FLOW]
    cue = beside[0] if beside else None
    start = cue.i if cue is not None and cue.i < noun.i else noun.i
    led = r.led(_LEADING, *range(max(lo, start - _LED), start + 1))
    if not led or not (compound or cue is not None):
        return False
    between = range(max(noun.j, cue.j if cue is not None else 0), opened)
    return not any(r.hit(slot, k) is not None for slot in _VERBS for k in between if not c.group_of(k))


_LEADING = ("place.with", "bind.cause", "place.agent")
_LISTED, _OF_FLOW, _LED = 30, 3, 2
"""Tokens of a list of brackets behind a rise, from it to its flow, and from what leads it to it, past what describes it."""


def _behind_its_flow(c: Clauses, noun: Hit) -> bool:
    """Whether a sentence opens on a flow and goes on to a rise of it: "Bei den Ausfuhren gab es den größten Rückgang bei Weizen"."""
    r, lo = c.r, c.sentence.lo
    flow = next((q for q in c.flows() if q.j <= noun.i), None)
    if (
        flow is None
        or flow.i - lo > _BESIDE
        or not r.led(("place.at", "neutral.concerning"), *range(lo + 1, flow.i + 1))
    ):
        return False
    return noun.i - flow.j <= _WITH_WHOM + 1 and all(r.kind(k) == WORD for k in range(flow.j, noun.i))


_ANOTHER = ("bind.relative", "bind.contrast", "bind.other")
"""What tells that a rise before a bracket is not what its sentence is about any more."""


def rise_came_to(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is what the rise that is the subject of its clause comes to: "The increase was $11 million", "Рост экспорта составил"."""
    r = c.r
    if not r.hits.get("bind.rise") or led_on(c, level, found):
        return False
    verb = _verb_of(c, level)
    nouns = r.within("bind.rise", max(c.sentence.lo, verb.i - _SUBJECT), verb.i) if verb is not None else []
    if verb is None or not nouns or not _opens_clause(c, nouns[0]):
        return False
    if r.any(_VERBS, nouns[0].j, verb.i):
        # "Cette hausse est imputable aux machines, dont les ventes s'élèvent à": another verb's amount.
        return False
    spans = [*((p.i, p.j) for p in c.periods), *((h.i, h.j) for h in r.within("product", nouns[0].j, verb.i))]
    known = {k for i, j in spans for k in range(i, j)}
    return all(k in known or r.kind(k) == WORD for k in range(nouns[0].j, verb.i))


def rise_by(c: Clauses, level: Level) -> bool:
    """Whether "by" leads from a noun of change with its flow to an amount: "рост экспорта более чем на 2 млрд", "спад импорта - на 2 млрд"."""
    r, lo = c.r, c.sentence.lo
    by = next((h for at in back(c, level.i) if (h := r.ending("bind.by", at)) is not None), None)
    if not r.lexicon.free_order or by is None or level.i - by.j > _BESIDE or r.hit("bind.to", level.j) is not None:
        return False
    cue = next((q for q in reversed(c.flows()) if lo <= q.i and q.j <= by.i), None)
    nouns = r.within("bind.rise", max(lo, cue.i - _BESIDE), cue.i) if cue is not None else []
    if cue is None or not nouns or by.i - cue.j > _SUBJECT or any(cue.j <= s.i < by.i for s in c.sums):
        return False
    named = any(h.category == "name" for h in r.within("country", nouns[-1].j, cue.i))
    if named or r.any(("cue",), nouns[-1].j, cue.i):
        # "После роста экспорта Россия поставила"
        return False
    plain = all(r.kind(k) in (WORD, "n") or r.word(k) == "-" for k in range(cue.j, by.i))
    return plain and not r.any(("bind.reach", "bind.auxiliary", "say.verb", "cue"), cue.j, by.i)


def rise_behind(c: Clauses, level: Level) -> bool:
    """Whether the rise that an amount comes to is told behind its verb: "A 120 millones asciende el incremento de las exportaciones"."""
    r = c.r
    cue = next((q for q in c.flows() if q.i >= level.j), None) if r.hits.get("bind.rise") else None
    nouns = r.within("bind.rise", level.j, min(cue.i, level.j + _SUBJECT)) if cue is not None else []
    if cue is None or not nouns or cue.i - nouns[0].j > _BESIDE or any(q.j <= level.i for q in c.flows()):
        return False
    verbs = [h for h in r.within("bind.reach", level.j, nouns[0].i) if h.i - level.j <= 1]
    verbs += [h for h in r.within("bind.reach", c.sentence.lo, level.i) if level.i - h.j <= 1]
    between = range(level.j, cue.i)
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    plain = all(k in timed or r.kind(k) == WORD and r.hit("number.and", k) is None for k in between)
    return plain and bool(verbs)


def _verb_of(c: Clauses, level: Level) -> Hit | None:
    """The verb that leads to an amount, over small words, a time and an aside: "dépasse, en valeur absolue, 11 millions"."""
    r, lo = c.r, c.sentence.lo
    places = back(c, level.i)
    for _ in range(2):
        # "Liegt bei rund": the verb's small word may open a qualifier, too.
        ending = (r.hit("bind.reach", places[-1] - 1), *(r.ending("bind.reach", at) for at in places))
        if (verb := next((h for h in ending if h is not None and h.j <= level.i), None)) is not None:
            return verb if verb.i >= lo else None
        at = places[-1]
        since = next((p.i for p in c.periods if p.j in places), None)
        if since is None and r.word(at - 1) == ",":
            since = next((k for k in range(at - 2, max(lo, at - _ASIDE), -1) if r.word(k) == ","), None)
        if since is None or since <= lo:
            return None
        places = back(c, since)
    return None


def _opens_clause(c: Clauses, noun: Hit) -> bool:
    """Whether a noun, with its rate, its article and what describes it, opens its clause: "La plus forte baisse", "; der Anstieg"."""
    r, lo = c.r, c.sentence.lo
    # "Exports registered 13.5 per cent growth and stood at"
    first = next((g.i for g in c.rates if g.j == noun.i), noun.i)
    opens = {first, *(h.i for k in (first, first - 1, first - 2) if (h := r.ending("bind.article", k)) is not None)}
    opens |= {k for k in range(max(lo, first - 3), first) if r.is_link(k) or r.hit("neutral.plain", k) is not None}
    if r.lexicon.genitive and not r.hit("number.and", first - 1):
        # "Наибольшее снижение": no article.
        opens.add(first - 1)
    # "В мае 2009 года рост экспорта составил"
    dated = {p.j for p in c.periods if p.i - lo <= 1}
    return any(k <= lo or k in dated or r.kind(k - 1) != WORD or r.hit("number.and", k - 1) is not None for k in opens)


_VERBS = ("bind.reach", "bind.auxiliary", "bind.whose", "say.verb")
"""What ends a subject before the verb of its amount."""
_SUBJECT = 12
"""Tokens from a noun of change to its verb: "The increase in the country's exports to Peru"."""
_ASIDE = 8
"""Tokens of the longest aside between a verb and its amount, and from a rise that opens a sentence to its flow."""
_BESIDE = 3
"""Tokens between a change and the amount that it comes to."""
_WITH_WHOM = 4
"""Tokens behind a flow that say with whom it is: "in exports to the Netherlands"."""
_NOUN = 5
"""Tokens from a noun of change to its flow: "increase in the country's services surplus"."""
