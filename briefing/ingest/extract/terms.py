"""Terms of the user: checked against a lexicon, and laid over it for an extraction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache, lru_cache

import briefing
from briefing import resource
from briefing.core.person import folded
from briefing.core.term import EVERY, Term, TermKind
from briefing.ingest.extract import phrases
from briefing.ingest.extract.words.fold import NUMBER, WORD, fold, tokens_of
from briefing.ingest.extract.words.lexicon import Lexicon, LexiconError
from briefing.ingest.extract.words.lexicon_data import TAUGHT, TOPICS_JOINED, topics
from briefing.ingest.extract.words.lexicon_files import available, build, lexicon
from briefing.ingest.extract.words.schema import COMPETING

GRAMMAR = 40
"""Raised whenever the grammar, not the words, comes to find other facts in the same text."""
LONGEST_PHRASE = 80
MOST_WORDS = 8
_SLOTS: dict[TermKind, tuple[str, str]] = {
    TermKind.COUNTRY: ("country", "name"),
    TermKind.PEOPLE: ("country", "people"),
    TermKind.CITY: ("city", ""),
    TermKind.ORGANISATION: ("org", "named"),
    TermKind.EXPORTS: ("cue", "exports"),
    TermKind.IMPORTS: ("cue", "imports"),
    TermKind.TURNOVER: ("cue", "turnover"),
    TermKind.BALANCE: ("cue", "balance"),
    TermKind.PRODUCT: ("product", "name"),
    TermKind.ROLE: ("role", "role"),
    TermKind.TOPIC: ("topic", TAUGHT),
}
"""Where a term stands in the lexicon; a person's alias stands in none, it is for the list of people."""


class Problem(StrEnum):
    """Why a term cannot be taken."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    PATTERN = "pattern"
    COMMON = "common"
    KNOWN = "known"
    CLASH = "clash"
    VALUE = "value"
    LANGUAGE = "language"
    ITSELF = "itself"


class BadTerm(ValueError):
    """A term that cannot be taken. `detail` is what the phrase means already, where it clashes."""

    def __init__(self, problem: Problem, detail: str = "") -> None:
        super().__init__(problem)
        self.problem, self.detail = problem, detail


def checked(term: Term, known: Iterable[Term] = ()) -> Term:
    """The term tidied, its value in stored form. Raises BadTerm.

    A phrase is plain words: no pattern, no bare number, nothing that means something else already, in the
    language's lexicon or among the terms `known`.
    """
    phrase = " ".join(term.phrase.split())
    words = [token.word for token in tokens_of(fold(phrase)) if token.kind in (WORD, NUMBER)]
    if not any(w[0].isalpha() for w in words) or len(phrase) < 2:
        raise BadTerm(Problem.EMPTY)
    if len(phrase) > LONGEST_PHRASE or len(words) > MOST_WORDS:
        raise BadTerm(Problem.TOO_LONG)
    if any(c in phrase for c in "*?[]{}()|\\^+<>\0") or any(not (c.isprintable()) for c in phrase):
        raise BadTerm(Problem.PATTERN)
    value = _value(term.kind, " ".join(term.value.split()))
    if term.kind.in_all_languages:
        _see_alias(phrase, value, known)
        return Term(EVERY, term.kind, phrase, value)
    if term.language not in available():
        raise BadTerm(Problem.LANGUAGE)
    tidy = Term(term.language, term.kind, phrase, value)
    _see_lexicon(tidy, words)
    _see_known(tidy, known)
    return tidy


def _value(kind: TermKind, typed: str) -> str:
    """What a phrase stands for, in stored form. Raises BadTerm."""
    if not kind.needs_value:
        return ""
    found: str | None = typed or None
    if kind in (TermKind.COUNTRY, TermKind.PEOPLE):
        found = phrases.country(typed)
    elif kind is TermKind.CITY:
        city = phrases.city(typed)
        found = city[0] if city else None
    elif kind is TermKind.TOPIC:
        found = typed if typed in topics() else None
    elif kind is TermKind.PRODUCT:
        found = folded(typed).replace(" ", "_") or None
    if found is None:
        raise BadTerm(Problem.VALUE, typed)
    return found


def _see_alias(phrase: str, value: str, known: Iterable[Term]) -> None:
    if folded(phrase) == folded(value):
        raise BadTerm(Problem.ITSELF)
    for other in known:
        if other.kind is TermKind.PERSON and folded(other.phrase) == folded(phrase):
            raise BadTerm(Problem.KNOWN if other.value == value else Problem.CLASH, other.value)


def _see_known(term: Term, known: Iterable[Term]) -> None:
    for other in known:
        if other.language == term.language and fold(other.phrase) == fold(term.phrase):
            same = (other.kind, other.value) == (term.kind, term.value)
            raise BadTerm(Problem.KNOWN if same else Problem.CLASH, other.value or other.kind.value)


def _see_lexicon(term: Term, words: Sequence[str]) -> None:
    """What a phrase means already it must not mean anew; small words of the language mean too much."""
    base = lexicon(term.language)
    if len(words) == 1 and (words[0] in base.links or words[0] in base.particles):
        raise BadTerm(Problem.COMMON)
    slot, category, value = place_of(term)
    meanings = {(s, c, v) for s, c, values in base.meanings(term.phrase) for v in values.split(TOPICS_JOINED)}
    if any((s, v) == (slot, value) and (c == category or category == TAUGHT) for s, c, v in meanings):
        raise BadTerm(Problem.KNOWN, value or category)
    for other_slot, other_category, other_value in sorted(meanings):
        if other_slot in COMPETING or other_slot == slot:
            raise BadTerm(Problem.CLASH, other_value or other_category)


def place_of(term: Term) -> tuple[str, str, str]:
    """Slot, category and value of a term in the lexicon."""
    layer, category = _SLOTS[term.kind]
    if term.kind is TermKind.CITY:
        city = phrases.city(term.value)
        category = city[1] if city else ""
    return (layer if layer in COMPETING else f"{layer}.{category}"), category, term.value


def for_language(terms: Iterable[Term], code: str) -> tuple[Term, ...]:
    """The terms that an extraction in a language uses, in one order whatever order they came in."""
    mine = (t for t in terms if t.language == code and t.kind in _SLOTS)
    return tuple(sorted({Term(t.language, t.kind, t.phrase, t.value) for t in mine}))


def lexicon_with(code: str, terms: Iterable[Term]) -> Lexicon:
    """The lexicon of a language with a user's terms laid over it. Raises LexiconError for a faulty file."""
    mine = for_language(terms, code)
    return _laid_over(code, mine) if mine else lexicon(code)


@lru_cache(maxsize=4)
def _laid_over(code: str, terms: tuple[Term, ...]) -> Lexicon:
    made = build(code, resource.path("lexicon", f"{code}.toml"))
    for term in terms:
        layer = _SLOTS[term.kind][0]
        _, category, value = place_of(term)
        try:
            made.add(layer, category, value, term.phrase, "terms", own=True)
        except LexiconError:
            continue  # A newer lexicon has given the phrase another meaning; what is printed goes by the lexicon.
    return made


def version(code: str, terms: Iterable[Term] = ()) -> str:
    """What an article of a language is read with: words and grammar of the program, and the user's terms.

    Equal versions find equal facts in equal texts; the text is for comparing, not for showing.
    """
    own = for_language(terms, code)
    mark = f"{code} {_files(code)}"
    if own:
        said = "\n".join(f"{t.kind} {t.phrase} {t.value}" for t in own)
        mark += "+" + hashlib.sha256(said.encode()).hexdigest()[:8]
    return mark


_BETWEEN = "; "


def versions(codes: Iterable[str], terms: Iterable[Term] = ()) -> str:
    """What an article in several languages is read with: the version of each, the main language's first."""
    taught = tuple(terms)
    return _BETWEEN.join(version(code, taught) for code in codes)


def version_now(known: str | None, language: str, terms: Iterable[Term] = ()) -> str:
    """What `known`, the version an article was read with, would be now: of the same languages, if its main one is still so."""
    codes = [part.split(" ", 1)[0] for part in (known or "").split(_BETWEEN)]
    return versions(codes if codes[0] == language else (language,), terms)


def without_terms(version: str) -> str:
    """A version without what it says of the user's terms."""
    return _BETWEEN.join(part.partition("+")[0] for part in version.split(_BETWEEN))


_SHARED = ("bodies", "signs", "capitals", "epithets", "statespeople")
"""The files of words that all languages are read with."""


@cache
def _files(code: str) -> str:
    digest = hashlib.sha256(f"{briefing.__version__} {GRAMMAR}".encode())
    if code in available():
        digest.update(resource.path("lexicon", f"{code}.toml").read_bytes())
    for path in (
        resource.path("topics.toml"),
        *(resource.path("lexicon", f"{name}.toml") for name in _SHARED),
        *sorted(resource.path("lexicon", "tables").glob("*.json")),
    ):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
