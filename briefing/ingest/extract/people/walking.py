"""Walking: from a role word over what it is of, its organisation and country, to the name behind it."""

from __future__ import annotations

from briefing.ingest.extract.people.offices import Office
from briefing.ingest.extract.people.runs import name_run
from briefing.ingest.extract.sides.organisations import ORGANISED
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_REACH = 22


UNKNOWN = 3


QUOTES = frozenset("\"'«»")
"""Signs that open a quotation, as the folded text has them."""


def walk(r: Reading, sentence: Sentence, role: Hit) -> Office:
    """Read on from a role word over its complement, organisation and country to a name."""
    office = Office(role, role.j)
    i, unknown, governed, comma = role.j, 0, r.lexicon.genitive, False
    # "el presidente de la Confederación | Suiza"
    shared = (c for k in range(role.i + 1, role.j) if (c := r.hit("country", k)) is not None and c.j > role.j)
    if (realm := next(shared, None)) is not None:
        office.country, i = realm, realm.j
    while i < min(sentence.hi, role.j + _REACH):
        org = next((h for slot in ORGANISED if (h := r.hit(slot, i)) is not None), None)
        country = r.hit("country", i)
        if org is not None:
            office.org = office.org or org
            i = org.j
            after = r.hit("country", r.skip_links(i, sentence.hi, 2)) if i < sentence.hi else None
            if office.org_span is None:
                start = office.country.i if office.country and office.country.j == org.i else org.i
                office.org_span = (start, after.j if after else org.j)
        elif country is not None:
            office.country = office.country or country
            i = country.j
        elif (state := r.hit("role.realm", i)) is not None and _of_country(r, state.j, sentence.hi):
            i = state.j
        elif r.hit("role.role", i) is not None or r.hit("role.title", i) is not None:
            hit = r.hit("role.role", i) or r.hit("role.title", i)
            assert hit is not None
            by = r.ending("place.of" if r.lexicon.verb_final else "place.agent", hit.i)
            behind = people.j if (people := r.hit("country", role.j)) is not None else role.j
            # "Vicepremier en minister" are one.
            beside = r.hit("place.with", behind) is not None and r.hit("number.and", behind) is None
            beside = beside and r.skip_links(behind, hit.i + 1, 2) == hit.i
            # "Der chilenische Präsident wird | mit Ministerin Rivera sprechen": whom he meets.
            if hit.i > role.j and (by is not None or beside or _of_another(r, role, hit)) and hit.category == "role":
                # "Wurde die Ministerin im Palast von Präsident Andreou empfangen": he is the other one.
                return office
            i = hit.j + (1 if r.word(hit.j) == "." and r.glued(hit.j) else 0)
        elif (seat := _seat(r, i) or _of_city(r, i, role, sentence.hi)) is not None:
            i = seat.j
        elif not comma and i > role.j and r.word(i) == "(" and r.word(i + 2) == ")" and r.kind(i + 1) == WORD:
            # "de la Unión de Naciones Suramericanas (Unasur), María ..."
            i += 3
        elif not comma and i > role.j and (close := _division(r, i, sentence.hi)) is not None:
            i = close
        elif (named := _of_body(r, i, role.j, sentence.hi)) is not None:
            i = named
        elif (run := name_run(r, i, sentence.hi)) is not None and _names_body(r, run, sentence.hi):
            i = run[1]
        elif run is not None and r.lexicon.genitive and i > role.j and r.is_link(i - 1):
            # "Министр возложит венок к | Мемориалу Героев", "министр экономики с | Ираклием Карселадзе"
            return office
        elif run is not None:
            office.name = _past_field(r, role, run, sentence.hi) if not comma else run
            return office
        elif r.hit("role.blocker", i) is not None:
            return office
        elif r.is_link(i):
            governed = governed or r.hit("number.and", i) is None
            i += 1
        elif r.hit("role.complement", i) is not None:
            office.end = i + 1 if office.org is None and office.country is None else office.end
            i += 1
        elif r.word(i) == ":" and (run := _entry(r, i + 1, sentence.hi)) is not None:
            # "Schweizer Botschafterin in Accra: Regula Amrein"
            office.name = run
            return office
        elif not comma and (close := _quoted(r, i, sentence.hi)) is not None:
            # "Председатель правления АО «QazTrade» Нурлан Кулбатыров"
            i = close
        elif r.word(i) == "," and not comma and i + 1 < sentence.hi and r.hit("role.complement", i + 1) is not None:
            # "para el Magreb, Mediterráneo y Oriente Próximo, María ..."
            i += 1
        elif r.word(i) == "," and not comma and _further_field(r, i + 1, sentence.hi):
            # "ministre du Commerce, de l'Industrie et du Tourisme, Ana Rivera"
            i += 1
        elif _sets_off(r, i) and not comma and (name_run(r, i + 1, sentence.hi) or r.hit("role.title", i + 1)):
            comma = True
            i += 1
        elif _sets_off(r, i) and not comma and (people := _of_nation(r, i + 1, sentence.hi)) is not None:
            office.country, comma = office.country or people, True
            i = people.j
        elif r.kind(i) == WORD and governed and not comma and unknown < UNKNOWN:
            unknown += 1
            office.end = i + 1 if office.org is None and office.country is None else office.end
            i += 1
        else:
            return office
    return office


def _sets_off(r: Reading, i: int) -> bool:
    """Whether a comma or a dash stands at a token: "il sottosegretario - Ivo Scala - seguirà"."""
    return r.word(i) == "," or r.word(i) == "-" and " " in r.gap(i) and r.gap(i + 1) != ""


def _of_nation(r: Reading, i: int, hi: int) -> Hit | None:
    """The people that a name is told to be of behind an office and a comma: "il presidente della Camera, | la polacca Anna Kowal"."""
    people = r.hit("country", r.skip_links(i, hi, 2))
    told = (
        people is not None and people.category == "people" and people.j < hi and name_run(r, people.j, hi) is not None
    )
    return people if told else None


def _of_another(r: Reading, role: Hit, other: Hit) -> bool:
    """Whether an office behind another is told as whom that one met: "traf der chilenische Minister | seinen griechischen Kollegen"."""
    people, own = r.ending("country", other.i), r.ending("country", role.i)
    lo = people.i if people is not None else other.i
    if r.ending("neutral.theirs", lo) is not None:
        return True
    at = r.skip_links(other.j, len(r.tokens), 2)
    posted = any(r.begins(slot, other.j, at) for slot in ("place.at", "place.to"))
    told = people or (r.hit("country", at) if not posted else None)
    of_own = own is not None and own.category == "people"
    return of_own and told is not None and own is not None and told.value != own.value


def _names_body(r: Reading, run: tuple[int, int], hi: int) -> bool:
    """Whether capitalised words go on as the name of a body: "Secretary of the | Kanto Regional | Party Committee"."""
    j = run[1]
    return not r.lexicon.capital_nouns and j < hi and r.capital(j) and r.hit("role.complement", j) is not None


def _division(r: Reading, i: int, hi: int) -> int | None:
    """The token behind a parenthesis that tells a part of a ministry: "(Power Division)"."""
    close = next((k for k in range(i + 2, min(hi, i + _PART)) if r.word(k) == ")"), None) if r.word(i) == "(" else None
    told = close is not None and all(r.kind(k) == WORD and r.capital(k) for k in range(i + 1, close))
    return close + 1 if close is not None and told and r.any(("role.complement",), i, close) else None


_PART = 6
"""Tokens of the longest parenthesis that tells a part of a ministry."""


def _further_field(r: Reading, i: int, hi: int) -> bool:
    """Whether a further matter of an office begins at token `i`: "de l'Industrie"."""
    k = r.skip_links(i, hi, 2)
    of = r.begins("place.of", i, k)
    if not (of and k < hi and r.capital(k)):
        return False
    # "ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger"
    plain = name_run(r, k, hi) is None and all(r.hit(slot, k) is None for slot in ("country", "city", "role.role"))
    return plain or r.hit("role.complement", k) is not None


def _past_field(r: Reading, role: Hit, run: tuple[int, int], hi: int) -> tuple[int, int]:
    """The name behind what an office is of: "Minister of Housing Peter Obeng", "ministro de Ambiente y Recursos Naturales, A B"."""
    # "Commissaria all'Allargamento Ana Rivera"
    slots = ("place.of",) if r.lexicon.verb_final else ("place.of", "place.benefit", "bind.to")
    led = [k for k in range(role.j, run[0]) if r.at(slots, k)]
    if r.lexicon.capital_nouns:
        # "Minister für | Informationstechnologie | Anvar Karimov"
        by = r.ending("place.benefit", run[0])
        return (run[0] + 1, run[1]) if by is not None and by.i >= role.j and run[1] - run[0] > _TWO else run
    if not led:
        return run
    behind = name_run(r, run[1] + 1, hi) if r.word(run[1]) == "," and r.capital(r.skip_links(role.j + 1, hi)) else None
    joined = all(r.is_link(k) or r.word(k) == "'" for k in range(role.j, run[0]))
    bare = led[-1] == role.j and joined and run[1] - run[0] > _TWO
    # "il presidente del Consorzio Radicchio Rosso, A B, ha detto"
    aside = behind is not None and bare and r.word(behind[1]) == "," and r.hit("number.and", behind[1] + 1) is None
    if behind is not None and (aside or run[0] > led[-1] + 1):
        return behind
    return (run[0] + 1, run[1]) if bare else run


_TWO = 2
"""Words of a name, before which a third behind "of" is the field of an office."""


def _of_body(r: Reading, i: int, lo: int, hi: int) -> int | None:
    """Where a body's name ends that nobody knows, behind "of": "de la Fundación Gulbenkian"; no person is one's office."""
    if r.lexicon.genitive or r.lexicon.verb_final or i <= lo or not r.is_link(i - 1) or i >= hi or not r.capital(i):
        return None
    of = r.led(("place.of",), i, i - 1)
    run = name_run(r, i, hi) if of else None
    return run[1] if run is not None and _stops(r, run[1]) and run[1] - run[0] == 2 else None


def _stops(r: Reading, i: int) -> bool:
    return r.word(i) in (",", "(") or r.hit("number.and", i) is not None


_HOUSE = 8
"""Tokens of the longest name of a firm between quotation marks."""


def _quoted(r: Reading, i: int, hi: int) -> int | None:
    """The token behind the name of a firm that is quoted at token `i`."""
    if r.word(i) not in QUOTES:
        return None
    close = next((k for k in range(i + 2, min(hi, i + _HOUSE)) if r.word(k) in QUOTES), None)
    return close + 1 if close is not None and name_run(r, close + 1, hi) is not None else None


def _entry(r: Reading, i: int, hi: int) -> tuple[int, int] | None:
    """The name that fills what stands behind a colon, to the end of its line or entry."""
    run = name_run(r, i, hi) if i < hi else None
    return run if run is not None and (run[1] >= hi or r.word(run[1]) in (".", ",", ";", ")")) else None


def _seat(r: Reading, i: int) -> Hit | None:
    """The city behind a preposition of place at token `i`: where someone holds office, no part of a name."""
    before = r.hit("place.at", i) or r.hit("place.to", i)
    return r.hit("city", before.j) if before is not None else None


def _of_city(r: Reading, i: int, role: Hit, hi: int) -> Hit | None:
    """The city right behind an office where no "of" stands between them: "мэр | Любляны | Ана Новак"."""
    city = r.hit("city", i) if r.lexicon.genitive and i == role.j else None
    return city if city is not None and name_run(r, city.j, hi) is not None else None


def _of_country(r: Reading, i: int, hi: int) -> bool:
    """Whether "of Kazakhstan" or a people follows the form of a state: "of the Republic"."""
    return i < hi and r.hit("country", r.skip_links(i, hi, 2)) is not None
