"""People: names beside the offices they hold, with side and organisation."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.fact import Fact, FactKind, FieldNote, PersonMention
from briefing.core.person import folded
from briefing.ingest.extract.people.clauses import by_clause
from briefing.ingest.extract.people.leaders import leads, named_alone
from briefing.ingest.extract.people.namedbefore import name_before
from briefing.ingest.extract.people.names import fuller, merged, renamed, same_person, surname_key
from briefing.ingest.extract.people.offices import (
    Office,
    behind_portfolio,
    in_parentheses,
    same_elsewhere,
)
from briefing.ingest.extract.people.runs import name_run
from briefing.ingest.extract.people.served import country_of
from briefing.ingest.extract.people.walking import QUOTES, UNKNOWN, walk
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def people(r: Reading, parties: tuple[str, ...]) -> list[Fact]:
    """The persons of an article with name, role, organisation and country; each once, at the first place."""
    found: dict[str, Fact] = {}
    claimed: set[int] = set()
    near: dict[str, list[str]] = {}
    cased = r.lexicon.genitive
    unnamed = _named_apart(r)
    for sentence in r.sentences:
        if sentence.kicker or _in_capitals(r, sentence):
            continue
        titled = _titled(r, sentence)
        for found_role in [None, *r.within("role.role", sentence.lo, sentence.hi)]:
            if found_role is None:
                offices = behind_portfolio(r, sentence) or _of_two(r, sentence)
                offices = offices or [*in_parentheses(r, sentence), *same_elsewhere(r, sentence)]
                offices = offices or by_clause(r, sentence)
            else:
                role = _prefixed(r, sentence, found_role)
                single = _office(r, sentence, role, claimed)
                if single is not None and single.name is None and (run := unnamed.get(role.i)) and not claimed & {*run}:
                    single.name = run
                offices = [single] if single is not None and single.name is not None else []
            for office in offices:
                assert office.name is not None
                if titled and found_role is not None and not _sure(r, found_role, office.name):
                    continue
                claimed.update(range(*office.name))
                fact = _person(r, sentence, office, parties)
                key = folded(fact.quote)
                kin = near.setdefault(surname_key(fact.quote, inflected=cased), [])
                known = next((k for k in kin if same_person(found[k].person.name, fact.quote, inflected=cased)), None)
                if known is None:
                    found[key] = fact
                    kin.append(key)
                elif cased:
                    found[known] = merged(found[known], fact)
                elif _better(fact, found[known]):
                    found[known] = fact
    for fact in _without_office(r, claimed):
        kin = near.setdefault(surname_key(fact.quote, inflected=cased), [])
        if not any(same_person(found[k].person.name, fact.quote, inflected=cased) for k in kin):
            found[folded(fact.quote)] = fact
            kin.append(folded(fact.quote))
    if cased:
        _name_fully(r, found)
    surnames = {fact.person.name.split()[-1] for fact in found.values()}
    return sorted((f for f in found.values() if not _of_two_known(f, surnames)), key=lambda f: f.span.start)


def _without_office(r: Reading, claimed: set[int]) -> Iterator[Fact]:
    """Leaders whom an article names in full and without their office: "Theresa May said"."""
    for sentence in r.sentences:
        if sentence.kicker or _in_capitals(r, sentence):
            continue
        for run in named_alone(r, sentence, claimed):
            span, name = r.span(*run), " ".join(r.words(*run).split())
            country = leads(r, name)
            if country is not None:
                payload = PersonMention(name, None, None, country[0])
                yield Fact(FactKind.PERSON, span, span.of(r.text), payload, (FieldNote("name", span), country[1]))


def _of_two_known(fact: Fact, surnames: set[str]) -> bool:
    """Whether a name is that of two persons named elsewhere in full: "Salas y Rahimi", but not "José Ortega y Gasset"."""
    first, *rest = fact.person.name.split()
    return len(rest) == _LINKED and rest[0].islower() and first in surnames


_LINKED = 2
"""Words behind the first of two surnames: "y Rahimi"."""


_HEADLINE = 5
"""Words of the shortest headline in capitals, in which a name does not tell itself."""


def _in_capitals(r: Reading, sentence: Sentence) -> bool:
    """Whether a headline is set in capitals throughout."""
    return sentence.head and sentence.hi - sentence.lo >= _HEADLINE and r.words(sentence.lo, sentence.hi).isupper()


_LONG = 4
"""Letters of the shortest word that has its capital wherever all words have one."""


def _titled(r: Reading, sentence: Sentence) -> bool:
    """Whether a headline gives all its words a capital, verbs as well: "Prime Minister Lauds Growing Trade With Ghana"."""
    if not sentence.head or r.lexicon.capital_nouns:
        return False
    words = [k for k in range(sentence.lo, sentence.hi) if r.kind(k) == WORD and len(r.word(k)) >= _LONG]
    return len(words) >= _LONG and all(r.capital(k) for k in words)


def _sure(r: Reading, role: Hit, name: tuple[int, int]) -> bool:
    """Whether words behind an office in such a headline are a name and no verb: set off from it, or in the article's text too."""
    if name[0] < role.j or r.word(name[0] - 1) in (",", ":"):
        return True
    last = r.word(name[1] - 1)
    text = (s for s in r.sentences if not (s.head or s.kicker))
    return any(r.word(k) == last and r.capital(k) for s in text for k in range(s.lo + 1, s.hi))


_LEAD = 3
"""Sentences in which the office is told of one whom the headline quotes."""


def _named_apart(r: Reading) -> dict[int, tuple[int, int]]:
    """Names that stand a line before their office, by the token the office begins at.

    A signature ("Silke Trautwein" over "Präsidentin der IHK") and the one a headline quotes ("Margaret Doyle: «...»", then
    "La embajadora de Australia recibe a ...").
    """
    found: dict[int, tuple[int, int]] = {}
    for before, sentence in zip(r.sentences, r.sentences[1:], strict=False):
        at = next((k for k in (sentence.lo, sentence.lo + 1) if r.hit("role.role", k) is not None), None)
        run = name_run(r, before.lo, before.hi) if at is not None else None
        alone = run is not None and all(r.word(k) in (",", ".") for k in range(run[1], before.hi))
        if run is not None and alone and at is not None:
            found[_prefixed(r, sentence, Hit(at, at, "", "")).i] = run
    first = next((s for s in r.sentences if not s.kicker), None)
    run = name_run(r, first.lo, first.hi) if first is not None else None
    if first is not None and run is not None and r.word(run[1]) == ":" and r.word(run[1] + 1) in QUOTES:
        lead = [s for s in r.sentences if not s.kicker and s.lo >= first.hi][:_LEAD]
        roles = [h for s in lead for h in r.within("role.role", s.lo, s.hi) if _leads(r, s, h)]
        if roles:
            found.setdefault(roles[0].i, run)
    return found


def _leads(r: Reading, sentence: Sentence, role: Hit) -> bool:
    """Whether an office with its country opens a sentence: "La embajadora de Australia ..."."""
    opened = all(r.is_link(k) for k in range(sentence.lo, role.i))
    country = r.hit("country", r.skip_links(role.j, sentence.hi, 3)) or r.ending("country", role.i)
    return opened and country is not None


_MOST_NAMED = 200
"""Persons for whom a fuller printing is looked for: no article has more."""


def _name_fully(r: Reading, found: dict[str, Fact]) -> None:
    """Take each person's name where it is printed in full and in its plain form, office or not."""
    if len(found) > _MOST_NAMED:
        return
    for sentence in r.sentences:
        i = sentence.lo
        while found and not sentence.kicker and i < sentence.hi:
            run = name_run(r, i, sentence.hi)
            if run is None:
                i += 1
                continue
            span, name = r.span(*run), r.words(*run)
            for key, fact in found.items():
                if fuller(name, fact.person.name) and same_person(fact.person.name, name, inflected=True):
                    found[key] = renamed(fact, name, span, r.text)
            i = run[1]


def _better(new: Fact, old: Fact) -> bool:
    a, b = new.person, old.person
    return len(a.name) >= len(b.name) and a.country is not None and b.country is None


def _office(r: Reading, sentence: Sentence, role: Hit, claimed: set[int]) -> Office | None:
    """The office at a role word and the name that goes with it, before it in apposition or behind it."""
    before = name_before(r, sentence, role)
    office = walk(r, sentence, role)
    listed = before is not None and r.hit("number.and", before[0] - 1) is not None
    if listed and office.name is not None and not claimed & set(range(*office.name)):
        # "Anna Ilves and Jaan Tamm, president of the Chamber Mari Kask": the office is of the one behind it.
        return office
    if before is not None and not claimed & set(range(*before)):
        office.name = before
    elif office.name is not None and claimed & set(range(*office.name)):
        office.name = None
    return office


_TOGETHER = 32
"""Tokens behind an office in the plural in which its two holders are named."""


def _of_two(r: Reading, sentence: Sentence) -> list[Office]:
    """Two who hold one office in two countries: "les ministres du Commerce, A et B", "los cancilleres de X, A, y de Y, B"."""
    found: list[Office] = []
    plurals = r.within("role.delegation", sentence.lo, sentence.hi)
    if r.lexicon.capital_nouns:
        # "Die Außenminister Ghanas und der Türkei, A und B": one word for one and for several.
        plurals = sorted([*plurals, *(h for h in r.within("role.role", sentence.lo, sentence.hi) if _of_pair(r, h.j))])
    for plural in plurals:
        names: list[tuple[int, int]] = []
        countries = [c] if (c := r.ending("country", plural.i)) is not None else []
        i, end, unknown = plural.j, plural.j, 0
        while i < min(sentence.hi, plural.j + _TOGETHER) and len(names) < 2:
            country = r.hit("country", i)
            if country is not None:
                countries.append(country)
                i = country.j
            elif (run := name_run(r, i, sentence.hi)) is not None:
                names.append(run)
                i = run[1]
            elif (
                r.is_link(i)
                or ((names or countries) and r.hit("role.complement", i) is not None)
                or r.hit("number.and", i) is not None
                or r.word(i) in (",", "(", ")", ";", ":", "-", "'")
                or (not names and (r.hit("place.group", i) is not None or r.hit("cardinal", i) is not None))
            ):
                i += 1
            elif (title := r.hit("role.title", i)) is not None:
                # "M. Rodrigue Mboumba et M. Hilaire Okemba"
                i = title.j + (r.word(title.j) == ".")
            elif (
                r.hit("role.blocker", i) is None
                and not names
                and not countries
                and unknown < UNKNOWN
                and _governed(r, i)
            ):
                unknown, end, i = unknown + 1, i + 1, i + 1
            else:
                break
        if len(names) == 2 and _joined(r, *names):
            # "Los titulares colombianos de Comercio, A B, y de Minas, C D": both are of the one country.
            both = [c for c in countries if c.category == "people" and plural.i - c.j <= 0 and c.i - plural.j <= 0]
            sides = (
                countries if len(countries) == 2 else [*both, *both] if len(countries) == 1 and both else [None, None]
            )
            found += [Office(plural, end, country=side, name=name) for side, name in zip(sides, names, strict=True)]
    return found


def _of_pair(r: Reading, i: int) -> bool:
    """Whether two countries that "and" joins stand right behind an office: "Ghanas und der Türkei"."""
    first = r.hit("country", r.skip_links(i, len(r.tokens), 2))
    if first is None or r.hit("number.and", first.j) is None:
        return False
    second = r.hit("country", r.skip_links(first.j + 1, len(r.tokens), 2))
    return second is not None and second.value != first.value


def _governed(r: Reading, i: int) -> bool:
    """Whether a word tells of what an office is: "del Commercio", "beider Länder"."""
    return r.kind(i) == WORD and (r.is_link(i - 1) or r.capital(i) or r.hit("role.complement", i) is not None)


def _joined(r: Reading, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether "and" stands between two names."""
    return r.begins("number.and", first[1], second[0])


def _prefixed(r: Reading, sentence: Sentence, role: Hit) -> Hit:
    """The office with "deputy", "vice" or "first" before it."""
    i = role.i
    while i > sentence.lo and r.hit("role.prefix", i - 1) is not None:
        i -= 1
    return role._replace(i=i)


def _person(r: Reading, sentence: Sentence, office: Office, parties: tuple[str, ...]) -> Fact:
    assert office.name is not None
    span = r.span(*office.name)
    end = office.end
    while end > office.role.j and r.is_link(end - 1):
        end -= 1
    role_span = r.span(office.role.i, end)
    notes = [FieldNote("name", span), FieldNote("role", role_span)]
    organisation = None
    if office.org_span is not None:
        org_span = r.span(*office.org_span)
        organisation = r.words(*office.org_span)
        notes.append(FieldNote("organisation", org_span))
    country = country_of(r, sentence, office, parties)
    if country is not None:
        code, note = country
        notes.append(note)
    payload = PersonMention(
        " ".join(r.words(*office.name).split()),
        r.words(office.role.i, end),
        organisation,
        country[0] if country else None,
    )
    return Fact(FactKind.PERSON, span, span.of(r.text), payload, tuple(notes))
