"""Going on: the country that the sentence before was about, which "it" or a verb without a subject goes on about."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import Side, governed, led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import epithets_led
from briefing.ingest.extract.words.reading import Reading, Sentence

_VERB = 4
"""Tokens of a subject's pronouns and auxiliaries before what it trades: "elle lui a acheté"."""


def subject_before(draft: Draft) -> Side | None:
    """The country that opens the sentence before in the paragraph, where a figure's sentence goes on about it by a pronoun or none.

    "La Côte d'Ivoire est un client du Portugal. Elle lui a acheté pour 95 millions d'euros de marchandises."
    """
    c, cue = draft.c, draft.cue
    if cue is None or not c.sentence.lo <= cue.i < draft.i:
        return None
    owned = owned_by_it(c, cue)
    if draft.figure.flow not in (Flow.EXPORTS, Flow.IMPORTS) and not owned:
        return None
    if draft.figure.flow is Flow.TURNOVER and (draft.stated.partner is not None or draft.stated.pair):
        # Its trade with another is both sides'.
        return None
    faced = draft.stated.partner.code if draft.stated.partner is not None else None
    named = [h for h in _countries(c, cue.i) if h.category == "name" and h.value != faced]
    if any(not governed(c.r, h, c.sentence.lo) for h in named):
        return None
    if not owned and not any(_taken_up(c, q) for q in c.flows() if q == cue or q.i < cue.i and faced is not None):
        return None
    before = [s for s in c.r.blocks()[c.sentence.block] if s.hi <= c.sentence.lo and not s.head]
    if before and (they := _those_who_trade(c, before[-1], cue)) is not None:
        return Side(they.value, Certainty.INFERRED, "same_article", c.r.span(they.i, they.j))
    hit = _subject(c.r, before[-1]) if before else None
    return Side(hit.value, Certainty.INFERRED, "same_article", c.r.span(hit.i, hit.j)) if hit is not None else None


def _those_who_trade(c: Clauses, before: Sentence, cue: Hit) -> Hit | None:
    """The people whose companies "they" are: "Marokko ist für deutsche Unternehmen ein Markt. 2023 exportierten sie"."""
    r = c.r
    if not any(c.sentence.lo <= h.i <= cue.j for h in r.within("neutral.they", c.sentence.lo, c.sentence.hi)):
        return None
    doers = r.within("neutral.doers", before.lo, before.hi)
    whose = [p for h in doers if (p := r.ending("country", h.i)) is not None and p.category == "people"]
    return whose[0] if len({p.value for p in whose}) == 1 else None


def owned_by_it(c: Clauses, cue: Hit) -> bool:
    """Whether a flow, or one before it in the sentence, is told as "its": "Its exports to Asia reached 5 million, imports from there 7"."""
    r, flows = c.r, [q for q in c.flows() if q.i <= cue.i]
    if any(_of_the_country(c, q) for q in flows[-1:]):
        return True
    if r.lexicon.verb_endings:
        # "Ее экспорт", not "ее поставили"
        verbal = r.lexicon.verb_endings + r.lexicon.passive_endings
        return any(r.hit("small.its", q.i - 1) is not None and not r.word(q.i).endswith(verbal) for q in flows)
    return any(r.hit("neutral.theirs", k) is not None for q in flows for k in range(max(c.sentence.lo, q.i - 2), q.i))


def _of_the_country(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is told as "the country's": "the exports of the country", "les exportations du pays", "экспорт страны"."""
    r, hi = c.r, c.sentence.hi
    owner = r.ending("epithet.noun", cue.i - 1) if r.hit("place.possessive", cue.i - 1) is not None else None
    if owner is not None:
        return r.word(owner.i - 1) in epithets_led(r.lexicon.code)
    at = r.skip_links(cue.j, hi, 2)
    noun = r.hit("epithet.noun", at) if at < hi else None
    if noun is None or r.at(("place.of", "country", "place.possessive"), noun.j):
        return False
    if r.lexicon.genitive:
        return at == cue.j and r.hit("small.owning", at) is not None
    return at > cue.j and (prepositions(r, at) == {"of"} or r.hit("small.owning", cue.j) is not None)


def _countries(c: Clauses, hi: int) -> list[Hit]:
    return c.r.within("country", c.sentence.lo, hi)


def _taken_up(c: Clauses, cue: Hit) -> bool:
    """Whether the subject of a flow's verb is a pronoun, or none where the language needs none."""
    r, lo = c.r, c.sentence.lo
    start = max(lo, cue.i - _VERB)
    if any(r.kind(k) == "s" and r.word(k) != "," for k in range(start, cue.i)):
        return False
    if _by_its_noun(c, cue, start):
        return True
    if r.lexicon.drops_subject:
        led = next((p for p in c.periods if p.i - lo <= 1 and p.j <= cue.i), None)
        first = lo if led is None else led.j + (r.word(led.j) == ",")
        verb = any(known in ("sold", "bought") for _, known, _ in r.lexicon.meanings(r.words(cue.i, cue.j)))
        # "Ventas de 905 millones", "vendite per"
        verb = verb and r.hit("place.of", cue.j) is None and r.word(cue.i) not in _NOUNS
        return verb and all(len(r.word(k)) <= _CLITIC for k in range(first, cue.i))
    if r.lexicon.verb_final and r.hit("small.country", cue.j) is not None and not r.capital(cue.i):
        # "Aus Peru bezog es Waren für 3 Millionen"
        return True
    told = r.within("small.country", start, cue.i)
    return bool(told) and not r.any(("country", "cue", "product"), told[0].i, cue.i)


def _by_its_noun(c: Clauses, cue: Hit, start: int) -> bool:
    """Whether "the country" is the subject of a flow's verb: "In 2023 the country sold", "verkaufte das Land", "страна продала"."""
    r = c.r
    behind = [h for h in r.within("epithet.noun", cue.j, cue.j + 2) if r.lexicon.verb_final]
    for noun in (*behind, *r.within("epithet.noun", start, cue.i)):
        led = noun.i - (r.word(noun.i - 1) in epithets_led(r.lexicon.code))
        opened = r.lexicon.genitive or led < noun.i
        if opened and not prepositions(r, led) and not r.any(("country", "cue"), start, min(noun.i, cue.i)):
            return r.hit("place.of", noun.j) is None and not any(r.kind(k) == "s" for k in range(noun.j, cue.i))
    return False


_NOUNS = frozenset({"ventas", "venta", "compras", "vendite", "vendita", "acquisti", "acquisto"})
_CLITIC = 3
"""Letters of the longest pronoun or auxiliary before a verb: "le ha", "gli"."""


_SAYS = 4
"""Tokens of the shortest sentence that says something of a country, and is no label."""


def _subject(r: Reading, sentence: Sentence) -> Hit | None:
    """The one country that opens a sentence as what it is about."""
    lo = sentence.lo
    if sentence.hi - lo < _SAYS:
        return None
    hit = r.hit("country", r.skip_links(lo, sentence.hi, 1)) or _behind_its_verb(r, sentence)
    if hit is None or hit.category != "name" or governed(r, hit, lo) or r.hit("place.possessive", hit.j) is not None:
        return _told_as(r, sentence)
    joint = r.hit("number.and", hit.j) is not None or r.word(hit.j) in (",", "-")
    listed = joint and r.any(("country",), hit.j, min(sentence.hi, hit.j + _LISTED))
    return hit if not listed and (not joint or r.word(hit.j) == ",") else None


_LISTED = 4
"""Tokens from a joint to the next country of a list, which is no apposition: "Kenya, which has enlarged its ports,"."""


def _told_as(r: Reading, sentence: Sentence) -> Hit | None:
    """The country that ends a sentence on whose customer or supplier it is: "Kenya's main customer is Poland.", before "The country bought"."""
    lo, hi = sentence.lo, sentence.hi
    standing = r.within("neutral.standing", lo, hi) or r.within("neutral.client", lo, hi)
    named = r.within("country", lo, hi)
    if len(standing) != 1 or len(named) != _OF_TWO or r.any(("neutral.trader",), lo, hi):
        return None
    last = named[-1]
    plain = last.category == "name" and last.i >= standing[0].j and last.j >= hi - 1
    return last if plain and not prepositions(r, led_from(r, last)) else None


_OF_TWO = 2
"""The countries of a sentence on whose customer another one is."""


def _behind_its_verb(r: Reading, sentence: Sentence) -> Hit | None:
    """The only country of a sentence, right behind its verb: "Met een bbp van 1.149 miljard was Mexico de vijftiende economie"."""
    named = r.within("country", sentence.lo, sentence.hi) if r.lexicon.verb_final else []
    return named[0] if len(named) == 1 and r.ending("bind.auxiliary", named[0].i) is not None else None
