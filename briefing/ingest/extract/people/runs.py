"""Runs: the capitalised words that are the name of a person, and no country, body, office or month."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.reading import Reading

LONGEST_NAME = 6
"""Capitalised words of the longest name."""


def name_run(r: Reading, i: int, hi: int) -> tuple[int, int] | None:
    """The whole capitalised run of a personal name at token `i`: two words or more, particles inside."""
    if i >= hi or not r.capital(i):
        return None
    counted = r.ending("event.round", i) or r.hit("event.round", i)
    if counted is not None and r.capital(counted.i) and r.ending("ordinal", counted.i) is not None:
        # "La première Réunion | Ministérielle des Etats"
        return None
    if r.lexicon.capital_nouns and r.hit("year", i) is not None:
        # "Gegenüber dem Vorjahr von Platz 10 auf Platz 12"
        return None
    j, capitals = i, 0
    lettered = r.kind(i) == WORD and len(r.word(i)) == 1 and r.capital(i) and i + 1 < hi and r.capital(i + 1)
    # "A Roma, il Primo ministro"
    lettered = lettered and (r.hit("place.at", i) is None or r.hit("city", i + 1) is None)
    if i < hi and r.is_link(i) and not lettered and r.word(i) not in r.lexicon.particles and r.word(i + 1) != ".":
        # "Per Luigi Mele": a small word that opens the sentence.
        return None
    if r.hit("bind.during", i) is not None:
        # "Durante el Foro Andino, el presidente"
        return None
    if (
        r.lexicon.capital_nouns
        and r.hit("place.of", i) is not None
        and i + 2 < hi
        and r.capital(i + 1)
        and r.capital(i + 2)
    ):
        # "Von Mosharraf Talukder": who wrote it.
        return None
    while j < hi and j - i < 2 * LONGEST_NAME and capitals < LONGEST_NAME:
        if r.kind(j) != WORD:
            break
        if r.capital(j) and (not _other_name(r, j) or _of_surname(r, i, j)):
            size = r.tokens[j].end - r.tokens[j].start
            initial = size == 1 or (size == 2 and r.word(j) in r.lexicon.abbreviations)
            capitals += 1
            j += 1
            if initial and j < hi and r.word(j) == "." and r.glued(j):
                j += 1
            elif j < hi and r.kind(j) == WORD and r.gap(j) == "-" and not r.capital(j):
                # "Kang Mi-kyung"
                j += 1
            elif capitals > 1:
                j = _behind_apostrophe(r, j, hi)
        elif capitals and r.word(j) in r.lexicon.particles and j + 1 < hi and _particle_leads(r, j, hi, capitals):
            j += 1
        else:
            break
    while j > i and (r.word(j - 1) in r.lexicon.particles and not r.capital(j - 1)):
        j -= 1
    j, capitals = _without_letters(r, i, j, capitals)
    if capitals > 1 and (title := r.hit("role.title", j)) is not None and title.j == j + 1 and _closes(r, j):
        # "President Tariq Javed Sheikh": a title that ends a name is one of it.
        j, capitals = j + 1, capitals + 1
    place = r.hit("city", i) if capitals > 2 and r.ending("place.at", i) is not None else None
    if place is not None and sum(r.capital(k) for k in range(place.j, j)) > 1:
        # "ha accolto oggi a Berna Helena Duarte"
        i, capitals = place.j, capitals - 1
    if r.lexicon.verb_final and capitals > 2 and not r.capital(i - 1) and r.hit("place.of", i + 1) is not None:
        starts = r.sentences[r.sentence_number(i)].lo == i and r.capital(i + 2) and i + 3 < j and r.capital(i + 3)
        # "Toespraak van Joost Verbruggen"
        i, capitals = (i + 2, capitals - 1) if starts else (i, capitals)
    if r.lexicon.capital_nouns and j - i > 3 and r.hit("place.of", i + 1) is not None and not r.capital(i + 1):
        full = [k for k in range(i + 2, j) if r.capital(k) and not (k > i + 2 and r.gap(k) == "-")]
        if len(full) > 1 and r.capital(i + 2) and r.is_link(i - 1):
            # "Auf Einladung von Sergej Lawrow": a noun and its holder's name.
            i, capitals = i + 2, capitals - 1
    if capitals > 2 and r.lexicon.verb_final and r.ending("city", j) is not None and r.capital(j - 2):
        # "bezocht staatssecretaris Hanneke Boerma Manilla"
        j, capitals = j - 1, capitals - 1
    city = r.hit("city", i) if capitals >= 2 else None
    if city is not None and city.j == j:
        # "À New York, le ministre"
        return None
    if all(r.gap(k) == "-" for k in range(i + 1, j)):
        # "Bundesrat Schneider-Ammann": one surname of two.
        return None
    if j > i and len(r.word(j - 1)) >= _LONG_NOUN and r.word(j - 1).endswith(r.lexicon.noun_endings):
        # "Von Direktoren und der Beruflichen Weiterbildung", and not "Präsident Peter Hartung"
        return None
    return (i, j) if capitals >= 2 and _one_script(r, i, j) else None


_LONG_NOUN = 8
"""Letters of the shortest noun that its ending tells from a surname."""


def _of_surname(r: Reading, i: int, j: int) -> bool:
    """Whether a word that may be an office ends a surname behind a particle with a capital: "Emanuela Del | Re"."""
    led = j - i > 1 and r.capital(j - 1) and r.word(j - 1) in r.lexicon.particles
    return led and r.hit("role.role", j) is not None and not (j + 1 < len(r.tokens) and r.capital(j + 1))


def _behind_apostrophe(r: Reading, j: int, hi: int) -> int:
    """Where a surname ends that goes on small behind an apostrophe: "Korir Sing'oei", "Peter Ng'ang'a"; no "Rangel's", "Wang'll"."""
    k = j
    while k < hi and r.kind(k) == WORD and r.gap(k) == "'" and not r.capital(k):
        if len(r.word(k)) < _LEAST_PIECE and not (k > j and r.word(k) in _VOWELS):
            break
        k += 1
    return k


_LEAST_PIECE = 3
"""Letters that a piece of a name has behind an apostrophe, and what is short for a verb has not."""
_VOWELS = ("a", "e", "i", "o", "u")


def _without_letters(r: Reading, i: int, j: int, capitals: int) -> tuple[int, int]:
    """Where a name ends before two letters that are an honour: "Sinéad Tuohy T.D."."""
    if r.lexicon.genitive or capitals < _WITH_LETTERS:
        return j, capitals
    letters = [k for k in range(i, j) if r.tokens[k].end - r.tokens[k].start == 1 and r.capital(k)]
    tail = letters[-2:]
    if len(tail) == 2 and tail == [j - 4, j - 2] and r.word(j - 1) == "." and r.word(j - 3) == ".":
        return j - 4, capitals - 2
    return j, capitals


_WITH_LETTERS = 4
"""Capitalised words of the shortest name with two letters behind it."""


def _closes(r: Reading, i: int) -> bool:
    """Whether no capitalised word follows the one at token `i`, itself one."""
    return r.capital(i) and r.word(i + 1) != "." and not (r.capital(i + 1) and r.kind(i + 1) == WORD)


def _one_script(r: Reading, i: int, j: int) -> bool:
    """Whether a run is in the script of its language: a body in Latin letters in a Russian text is nobody's name, nor of one."""
    words = "".join(r.word(k) for k in range(i, j) if r.kind(k) == WORD)
    latin, cyrillic = (any(a <= c <= z for c in words) for a, z in (("a", "z"), ("\u0400", "\u04ff")))
    return not (latin and (cyrillic or r.lexicon.code in _CYRILLIC))


_CYRILLIC = ("ru", "kk")
"""Languages that write foreign persons, too, in their own letters."""


_NOUNS = ("event.kind", "event.round", "org.source", "cue", "neutral.doers", "role.delegation")
"""Nouns that have a capital like a name, where all have."""


_ARTICLES = frozenset({"der", "den"})
"""Articles that are particles of names only behind another: "von der"."""


def _particle_leads(r: Reading, j: int, hi: int, capitals: int) -> bool:
    k = j + 1
    if r.lexicon.capital_nouns and capitals > 1 and r.word(j) in _ARTICLES and r.word(j - 1) not in r.lexicon.particles:
        # "unterzeichnete Staatssekretärin Ana Rivera den Text"
        return False
    if r.hit("number.and", j) is not None and _full_name(r, k, hi):
        # "Los presidentes Enrique Peña Nieto y Xi Jinping" are two; "José Ortega y Gasset" is one.
        return False
    while k < hi and r.word(k) in r.lexicon.particles and not r.capital(k):
        k += 1
    city = r.hit("city", k) if k < hi else None
    if city is not None and r.ending("place.at", k) is not None:
        # "ontving Theodora Gentzis in Brussel"
        return False
    if (
        city is not None
        and k == j + 1
        and capitals > 1
        and r.hit("place.of", j)
        and not (city.j < hi and r.capital(city.j))
    ):
        # "Burgemeester Ahmed Aboutaleb van Rotterdam"
        return False
    if k < hi and (r.hit("place.region", k) is not None or len(printed := r.words(k, k + 1)) > 1 and printed.isupper()):
        # "Wietske Algra van ABN Amro"
        return j + 1 < k or r.words(j, j + 1).isupper()
    return k < hi and r.capital(k) and not _other_name(r, k)


_SHORT = 3
"""Letters of a month's short form that is a first name as well."""


def _given(r: Reading, i: int) -> bool:
    """Whether a month is a first name: its short form ("minister Jan Jansen"), or where months are written small ("Julio Ríos")."""
    if (
        r.hit("month", i) is None
        or (len(r.word(i)) > _SHORT and r.lexicon.capital_months)
        or r.kind(i - 1) == NUMBER
        or r.ending("place.at", i) is not None
    ):
        return False
    following = i + 1 < len(r.tokens) and r.kind(i + 1) == WORD and r.capital(i + 1)
    return following and r.hit("month", i + 1) is None and r.hit("role.role", i + 1) is None


def _full_name(r: Reading, i: int, hi: int) -> bool:
    """Whether a first name and a family name begin at token `i`."""
    return i + 1 < hi and all(r.kind(k) == WORD and r.capital(k) and not _other_name(r, k) for k in (i, i + 1))


_LONGEST_ACRONYM = 6
"""Letters of the longest acronym before a name: "глава ГТУ Ли Куйвэнь"."""


def _is_acronym(r: Reading, i: int) -> bool:
    """Whether a word in capitals stands before one that only begins with a capital, and so is of no name."""
    printed, following = r.words(i, i + 1), r.words(i + 1, i + 2)
    short = 1 < len(printed) <= _LONGEST_ACRONYM and printed.isupper()
    return short and len(following) > 1 and r.capital(i + 1) and not following.isupper()


_PARTS = ("time.part_of_month", "time.early")
"""Which part of a month is meant, with a capital where nouns have one."""


_OTHERS = (
    "country", "org.ministry", "org.statistics", "org.body", "org.named", "org.government", "role.role", "role.realm", "month", "weekday",
    "role.complement", "role.title", "place.region", "event.forum",
)  # fmt: skip
"""What a capitalised word may name that is no person."""


def _other_name(r: Reading, i: int) -> bool:
    """Whether a capitalised word names a country, a body, an office, a month or a day, not a person."""
    if r.lexicon.capital_nouns and r.at(_NOUNS, i):
        return True
    if i in r.starts(_OTHERS) and not _given(r, i):
        return True
    if r.at(_PARTS, i) and r.hit("month", i + 1) is not None:
        # "hat Ministerin Ana Rivera | Ende Juni darauf hingewiesen"
        return True
    if r.lexicon.genitive and _is_acronym(r, i):
        return True
    if r.ending("role.role", i + 1) is not None or r.ending("role.title", i + 1) is not None:
        # "Foreign Secretary Lammy, Minister Fajon", "His Excellency"
        return True
    if _of_region(r, i):
        return True
    city = r.hit("city", i) if r.lexicon.locative else None
    return bool(city is not None and r.word(city.j - 1).endswith(r.lexicon.locative))


def _of_region(r: Reading, i: int) -> bool:
    """Whether a word is one of a part of the world: "Deputy Minister for | Latin America", "for | Africa"."""
    for slot in ("place.group", "place.continent"):
        opened, closed = r.hit(slot, i), r.ending(slot, i + 1)
        for region in (opened, closed):
            if region is not None and (region.j - region.i > 1 or r.is_link(i - 1)):
                return True
    return False
