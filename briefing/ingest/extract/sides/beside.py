"""Beside: a second owner told with the first one's flow: "Belgian exports were 2.9 billion, Canadian 1.8", "Italy's rose to 3"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.roles import stands_in
from briefing.ingest.extract.sides.side import Side, Stated, governed, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_OTHER = frozenset({"to", "from", "with"})


def owner_beside(c: Clauses, level: Level, sides: Stated) -> Stated | None:
    """The sides of an amount that another owner is set before, without a word for the flow; None where none is.

    Its partner is the one named with it, the first owner where that one sold to it, else the first one's.
    """
    r, first = c.r, sides.reporter
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    if first is None or first.span is None or level.after or (level.cue is not None and level.cue.i >= since):
        return None
    if any(since <= q.i < level.i for q in c.cues) or not r.hits.get("country") or c.group_of(level.i):
        return None
    if sides.partner is not None and r.any(("neutral.ranked", "neutral.next"), since, level.i):
        # "ha esportato in Cina 820 milioni; seguono l'India, con 310": the next buyer.
        return None
    named = r.within("country", since, level.i)
    owners = [h for h in named if h.value != first.code and _owns(r, h, level, sides)]
    if not owners:
        owners = [h for h in named[-2:] if h.value != first.code and _acts_next(c, h, since, level, sides)]
        named = [h for h in named if owners and h.i >= owners[0].i]
    if len(owners) != 1 or not _alike(r, owners[0], first):
        return None
    owner = side_of(c, owners[0])
    others = [h for h in named if h.i >= owners[0].j and prepositions(r, led_from(r, h)) & _OTHER]
    if others:
        return Stated(owner, side_of(c, others[0])) if others[0].value != owner.code else None
    if any(h != owners[0] for h in named):
        return None
    partner = sides.partner
    return Stated(owner, first if partner is not None and partner.code == owner.code else partner)


def _owns(r: Reading, hit: Hit, level: Level, sides: Stated) -> bool:
    """Whether a country stands for its flow: "les portugaises", "Nepal's", "quelle della Serbia", "а Италии"."""
    at = led_from(r, hit)
    kinds = prepositions(r, at)
    first = next(iter(_told_at(r, sides.reporter)), hit)
    if first is not hit and _ends(r, hit.j, level) and all(_placed(r, h, level) for h in (first, hit)):
        # "В Кении дефицит составил 966 млн евро, в Уганде - 1172"
        return True
    if _those(r, hit):
        return not kinds & _OTHER
    if not _ends(r, hit.j + (r.hit("place.possessive", hit.j) is not None), level):
        return False
    if hit.category == "people":
        return not kinds & _OTHER
    if hit.j < level.i and r.hit("place.possessive", hit.j) is not None:
        return True
    if not r.lexicon.genitive or kinds:
        return False
    apart = r.hit("bind.contrast", hit.i - 1) is not None
    back = sides.partner is not None and sides.partner.code == hit.value
    return apart and back or (apart or r.word(hit.i - 1) in (",", ";")) and _by_case(r, hit) and _by_case(r, first)


def _told_at(r: Reading, side: Side | None) -> list[Hit]:
    """The name of a country where a side was told."""
    told = r.hit("country", r.token_at(side.span.start)) if side is not None and side.span is not None else None
    return [told] if told is not None and side is not None and r.span(told.i, told.j) == side.span else []


def _placed(r: Reading, hit: Hit, level: Level) -> bool:
    """Whether a country is where something is: "in Uganda", "в Уганде", not "в Уганду"; where no case tells it, a balance."""
    at = led_from(r, hit)
    if hit.category != "name" or r.ending("place.at", at) is None:
        return False
    return stands_in(r, hit, at) if r.lexicon.free_order else level.flow is Flow.BALANCE


def _by_case(r: Reading, hit: Hit) -> bool:
    """Whether a country owns by its case: "экспорт Турции составил 57 млн, | Сербии | - 17", not "Сербия - 17"."""
    word = r.word(hit.j - 1)
    return hit.category == "name" and word.endswith(r.lexicon.owner_endings) and word not in r.lexicon.heads


_APART = 4
"""Tokens between a subject and its verb, or before the next subject: "Chile also exported", "; for its part, Kenya"."""


def _acts_next(c: Clauses, hit: Hit, since: int, level: Level, sides: Stated) -> bool:
    """Whether a country is the next subject of a verb told once: "Chile exported 493 million; Ecuador, 1.6 billion"."""
    r, cue = c.r, level.cue
    if cue is None or hit.category != "name" or cue.j > since:
        return False
    if not _acts(c, cue, sides.reporter) or governed(r, hit, c.sentence.lo):
        return False
    back = sides.partner is not None and sides.partner.code == hit.value
    near_by = range(max(since, hit.i - _APART), hit.i)
    apart = any(r.word(k) == ";" or r.hit("bind.contrast", k) is not None for k in near_by)
    joint = any(r.word(k) == "," or r.hit("number.and", k) is not None for k in near_by)
    at = hit.j if r.hit("bind.contrast", hit.j) is None else hit.j + 1
    told = r.within("country", cue.j, next(s.i for s in c.sums if s.i >= cue.j))
    if joint and all(h in _told_at(r, sides.reporter) for h in told) and _for_as_much(r, hit):
        # "Kenia exportierte Waren für 4 Milliarden Euro, Uganda für 10", "Кения продала товаров на 4 млрд, Уганда - на 10"
        return True
    return (apart or back and joint) and (_ends(r, at, level) or r.skip_qualifiers(at, level.i) == level.i)


def _for_as_much(r: Reading, hit: Hit) -> bool:
    """Whether "for" stands right behind a country that no preposition leads, perhaps behind a dash."""
    bare = not prepositions(r, led_from(r, hit)) and (not r.lexicon.genitive or r.word(hit.j) == "-")
    return bare and r.hit("bind.worth", hit.j + (r.word(hit.j) == "-")) is not None


def _acts(c: Clauses, cue: Hit, first: Side | None) -> bool:
    """Whether whose a flow is stands as the subject of its verb: "Chile exported 493 million"."""
    r, told = c.r, next((s for s in c.sums if s.i >= cue.j), None)
    subject = next(iter(_told_at(r, first)), None)
    if subject is None or subject.category != "name" or told is None:
        return False
    # "Canadá, por su parte, compró"
    aside = subject.j < cue.i <= subject.j + 2 * _APART and r.word(subject.j) == "," == r.word(cue.i - 1)
    aside = aside and not r.any(("country", "cue"), subject.j, cue.i)
    timed = sum(p.j - p.i for p in c.periods if subject.j <= p.i and p.j <= cue.i)
    near = (aside or abs(cue.i - subject.i) - timed <= _APART) and not governed(r, subject, c.sentence.lo)
    # A noun needs a verb for its amount: "Chile's exports were 493 million; Ecuador, 1.6 billion" may be those to Ecuador.
    between = ((min(cue.i, subject.j), cue.i), (cue.j, told.i))
    told_of = [h for slot in ("bind.reach", "place.possessive") for i, j in between for h in r.within(slot, i, j)]
    # "Goods worth": no verb.
    return near and all(r.hit("bind.worth", h.i) is not None for h in told_of)


def next_to_act(c: Clauses, level: Level, sides: Stated) -> Stated | None:
    """The sides of who comes next to the subject of a verb told once: "Canada bought for 15 million, followed by Japan with 11"."""
    r, cue = c.r, level.cue
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    named = [h for h in r.within("country", since, level.i) if h.category == "name"]
    if cue is None or level.after or len(named) != 1 or cue.j > since or not _acts(c, cue, sides.reporter):
        return None
    if cue.i < c.sentence.lo and level.flow is Flow.EXPORTS:
        # "Poland sold furniture abroad. Germany led with 510 million, followed by France with 290": who bought it.
        return None
    told = next(s for s in c.sums if s.i >= cue.j)
    placed = any(prepositions(r, led_from(r, h)) & _OTHER for h in r.within("country", cue.j, told.j))
    beside = r.begins("place.with", named[0].j, level.i)
    ranked = r.any(("neutral.ranked", "neutral.next"), told.j, level.i)
    return Stated(side_of(c, named[0]), sides.partner) if beside and ranked and not placed else None


def left_out_verb(c: Clauses, level: Level, sides: Stated) -> Stated | None:
    """The sides of who sold goods of its own to the same one, its verb left out: "Chile sold Korea wine for 94 million; Peru, tea, for 213"."""
    r, cue, first = c.r, level.cue, sides.reporter
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    partner = sides.partner.code if sides.partner is not None else None
    named = [h for h in r.within("country", since, level.i) if h.value != partner]
    if cue is None or cue.j > since or first is None or partner is None or len(named) != 1:
        return None
    hit = named[0]
    opens = hit.i == c.sentence.lo or _joined(r, hit.i)
    apart = hit.category == "name" and opens and hit.j < level.i and r.word(hit.j) == ","
    if not apart or hit.value == first.code or governed(r, hit, c.sentence.lo):
        return None
    goods = any(h.category == "name" for h in r.within("product", hit.j, level.i))
    said = r.each(("bind.reach", "move", "neutral.ranked", "neutral.next", "cue"), hit.j, level.i)
    verbs = [h for h in said if r.hit("bind.worth", h.i) is None]
    subject = next(iter(_told_at(r, first)), None)
    acts = (
        subject is not None
        and 0 <= cue.i - subject.j <= _SUBJECT
        and r.sentence_number(subject.i) == r.sentence_number(cue.i)
    )
    return Stated(side_of(c, hit), sides.partner) if goods and acts and not verbs else None


def _joined(r: Reading, i: int) -> bool:
    """Whether a sign or "and" stands right before a token."""
    return r.word(i - 1) in (",", ";") or r.hit("number.and", i - 1) is not None


_SUBJECT = 8
"""Tokens between a subject and its verb: "Guatemala | sold"; a time may stand there."""


_SMALL = 2
"""Small words between "those" and whose they are: "celles de la"."""


def _those(r: Reading, hit: Hit) -> bool:
    """Whether "those" leads a country: "quelle polacche", "celles de la Finlande"; an article that says so only is none."""
    near = (r.hit("neutral.those", k) for k in range(hit.i - _SMALL - 1, hit.i))
    return any(h is not None and not r.is_link(h.i) and all(r.is_link(k) for k in range(h.j, hit.i)) for h in near)


def _ends(r: Reading, at: int, level: Level) -> bool:
    """Whether no noun follows a country that stands for its flow: a number, a verb or a small word does."""
    if at >= level.i or r.kind(at) in (NUMBER, "s") or r.is_link(at) or r.kind(at) != "w":
        return True
    led = any(r.hit(f"place.{kind}", at) is not None for kind in _OTHER)
    verb = r.at(("bind.reach", "bind.auxiliary", "move", "bind.to"), at)
    return led or verb or r.hit("qualifier.approx", at) is not None


def _alike(r: Reading, hit: Hit, first: Side) -> bool:
    """Whether both owners are told in the same manner, both peoples or both countries; "Nepal's", "those of Nepal" are like any."""
    if r.hit("place.possessive", hit.j) is not None or _those(r, hit):
        return True
    return any(h.category == hit.category for h in _told_at(r, first))
