"""Named before: the name that stands before an office, in apposition, with a verb or with "as"."""

from __future__ import annotations

from briefing.ingest.extract.people.runs import LONGEST_NAME, name_run
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def name_before(r: Reading, sentence: Sentence, role: Hit) -> tuple[int, int] | None:
    """The name that an office stands behind: "Jeroen Cooreman, Director-General ...", "Lula da Silva as president"."""
    i = role.i
    steps = 4
    facing = r.hit("role.counterpart", role.i) is not None
    while i > sentence.lo and steps:
        if r.hit("number.and", i - 1) is not None:
            return None
        # "Ramon Lopez, his Philippine counterpart": whose it is, between comma and country.
        own = facing and r.word(i - 2) == "," and r.kind(i - 1) == WORD and not r.capital(i - 1)
        owner = r.ending("place.possessive", i)
        if owner is not None and r.kind(owner.i - 1) == WORD and not r.capital(owner.i - 1):
            # "Ana Rivera, the regulator's managing director"
            i = owner.i - 1
            steps -= 1
        elif (
            own or r.is_link(i - 1) or r.ending("country", i) is not None or r.hit("role.complement", i - 1) is not None
        ):
            country = r.ending("country", i)
            i = country.i if country else i - 1
            steps -= 1
        else:
            break
    i = _clause_start(r, sentence, i)
    verb = _copula(r, sentence, i)
    named_as = next((h.i for k in range(i, role.i + 1) if (h := r.ending("role.as", k)) is not None), None)
    if named_as is not None:
        # "Since the inauguration of Lula da Silva as president of Brazil"
        return run_ending(r, max(sentence.lo, named_as - 2 * LONGEST_NAME), named_as)
    fixed = not (r.lexicon.free_order or r.lexicon.verb_final)
    if verb is None and fixed and i == role.i > sentence.lo and not r.capital(i) and r.capital(i - 1):
        # "Un entretien avec Guy Parmelin conseiller fédéral": where words keep their order.
        return run_ending(r, max(sentence.lo, i - 2 * LONGEST_NAME), i)
    if verb is None and (i <= sentence.lo or r.word(i - 1) not in (",", "(", "-")):
        return None
    end = verb if verb is not None else i - 1
    while end > sentence.lo and r.hit("role.postnominal", end - 1) is not None:
        end -= 1
    said = r.ending("say.verb", end) or r.ending("say.according", end)
    if verb is None and r.lexicon.verb_final and said is not None:
        # "Wie Ana Rivera mitteilt, Abgeordnete des Parlaments"
        end = said.i
    parted = verb is None and r.lexicon.verb_final and r.kind(end - 1) == WORD and not r.capital(end - 1)
    if parted and len(r.word(end - 1)) <= _PARTED and r.any(("say.verb", "say.according"), sentence.lo, end - 1):
        # "legt Wilson De Pril uit, directeur-generaal"
        end -= 1
    start = end
    while start > sentence.lo and end - start < 2 * LONGEST_NAME:
        named = r.kind(start - 1) == WORD and (r.capital(start - 1) or r.word(start - 1) in r.lexicon.particles)
        initial = r.word(start - 1) == "." and r.glued(start - 1) and start - 2 >= sentence.lo and r.capital(start - 2)
        hyphened = (
            r.kind(start - 1) == WORD and start - 2 >= sentence.lo and r.gap(start - 1) == "-" and r.capital(start - 2)
        )
        if not named and not initial and not hyphened:
            break
        start -= 1
    if start < end and start == sentence.lo and r.hit("say.verb", start) is not None:
        start += 1
    run = run_ending(r, start, end)
    if run is None or _of_thing(r, run[0]):
        return None
    return run if verb is None or run[0] == sentence.lo else None


def _of_thing(r: Reading, i: int) -> bool:
    """Whether an article or a forum stands before what may be a name, so that it is a thing's: "durante il | Gala Italiano, il presidente"."""
    if r.ending("event.forum", i) is not None:
        return True
    told = r.ending("bind.definite", i) or r.ending("bind.the", i)
    # "Die Anna Ilves, Präsidentin": where nouns have their capital, persons may have articles, too.
    return told is not None and not r.lexicon.capital_nouns and r.word(i - 1) not in r.lexicon.particles


def _clause_start(r: Reading, sentence: Sentence, i: int) -> int:
    """The token where a clause begins that only says "who is" before an office, else the same: "Ana Rivera, who is Joint Secretary"."""
    at = i
    if not r.lexicon.verb_final:
        present = r.ending("event.present", at)
        at = present.i if present is not None else at
        if present is None:
            return i
    pronoun = r.ending("bind.relative", at)
    return pronoun.i if pronoun is not None and pronoun.i > sentence.lo and r.word(pronoun.i - 1) == "," else i


def run_ending(r: Reading, lo: int, end: int) -> tuple[int, int] | None:
    """The name that ends before token `end`."""
    for first in range(lo, end):
        if _noun(r, first):
            continue
        run = name_run(r, first, end)
        if run is not None and run[1] == end:
            return run
    return None


def _noun(r: Reading, i: int) -> bool:
    """Whether a noun stands before "of" where all nouns are written large: "unter dem Vorsitz von | Ana Rivera, Direktorin"."""
    particle = r.word(i + 1) in r.lexicon.particles if i + 1 < len(r.tokens) else False
    return r.lexicon.capital_nouns and particle and any(i in known for known in r.hits.values())


_PARTED = 5
"""Letters of the longest word that parts from its verb: "toe", "fest", "hinzu"."""
_SINCE = 5
"""Tokens between "is" and the office that somebody holds: "is sinds 2023 ambassadeur"."""


def _copula(r: Reading, sentence: Sentence, i: int) -> int | None:
    """The verb by which a name that opens the sentence holds the office at token `i`: "Hugh Ames is sinds 2023 ambassadeur"."""
    k = i - 1
    for _ in range(_SINCE):
        if k <= sentence.lo:
            return None
        if r.hit("event.present", k) is not None:
            return k
        if not (r.is_link(k) or r.hit("bind.since", k) or r.kind(k) == "n" or r.hit("month", k) or r.hit("country", k)):
            return None
        k -= 1
    return None
