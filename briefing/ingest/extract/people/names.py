"""Names in their forms: whether two printings are one person, and which of them is the fuller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import Fact, FieldNote, PersonMention
from briefing.core.passage import Span
from briefing.core.person import folded

_ENDING = 3
"""Letters by which the forms of one name differ at most: "Рачковский", "Рачковского"."""
_LEAST_STEM = 3


def same_person(a: str, b: str, *, inflected: bool) -> bool:
    """Whether two printed names can be one person's.

    One may leave out what the other has; with `inflected` names may stand in different cases and
    first names as initials.
    """
    one, other = _words(a), _words(b)
    if not inflected:
        short, long = sorted((one, other), key=len)
        return bool(short) and long[-len(short) :] == short
    if not one or not other or not _forms(_surname(one), _surname(other)):
        return False
    firsts, seconds = _given(one), _given(other)
    return not firsts or not seconds or all(_agrees(x, y) for x, y in zip(firsts, seconds, strict=False))


def surname_key(name: str, *, inflected: bool) -> str:
    """What all printings of one person's name share: the surname, of inflected ones its beginning."""
    words = _words(name)
    if not words:
        return ""
    return _surname(words)[:_LEAST_STEM] if inflected else words[-1]


def fuller(new: str, old: str) -> bool:
    """Whether a printing of the same name says more: names for initials, the plain form for a case."""
    a, b = _words(new), _words(old)
    initials = [sum(len(w) == 1 for w in words) for words in (a, b)]
    if initials[0] != initials[1]:
        return initials[0] < initials[1]
    return len(a) == len(b) and len(new) < len(old) and not _other_case(a[0], b[0])


def _other_case(new: str, old: str) -> bool:
    """Whether a shorter form of a man's name is only another case: "Владимира" beside "Владимиром", unlike "Мария" beside "Марией"."""
    return new.endswith(_GENITIVE) and old.endswith(_OF_MEN)


_GENITIVE, _OF_MEN = ("а", "я"), ("ом", "ем")
"""The endings of a man's first name as whose and as by whom something is."""


def renamed(fact: Fact, name: str, span: Span, text: str) -> Fact:
    """A person under another printing of the name, which stands at a place of a text."""
    payload = replace(fact.person, name=" ".join(name.split()))
    notes = tuple(FieldNote("name", span) if n.field == "name" else n for n in fact.notes)
    return replace(fact, span=span, quote=span.of(text), payload=payload, notes=notes)


def merged(old: Fact, new: Fact) -> Fact:
    """What two mentions of one person say together, at the first place unless the second names it fuller."""
    first, second = (new, old) if fuller(new.person.name, old.person.name) else (old, new)
    a, b = first.person, second.person
    missing = [n for n in second.notes if first.note(n.field) is None]
    payload = PersonMention(a.name, a.role, a.organisation or b.organisation, a.country or b.country)
    return replace(first, payload=payload, notes=(*first.notes, *missing))


def _words(name: str) -> list[str]:
    return folded(name.replace(".", " ").replace("’", "'")).replace("ё", "е").split()


def _surname(words: Sequence[str]) -> str:
    """The last word, or the first of "Иванов А. Т."."""
    return words[-1] if len(words[-1]) > 1 else words[0]


def _given(words: Sequence[str]) -> list[str]:
    return list(words[:-1]) if len(words[-1]) > 1 else list(words[1:])


def _agrees(a: str, b: str) -> bool:
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return _forms(a, b)


def _forms(a: str, b: str) -> bool:
    stem = 0
    while stem < min(len(a), len(b)) and a[stem] == b[stem]:
        stem += 1
    return a == b or (stem >= min(_LEAST_STEM, len(a), len(b)) and max(len(a), len(b)) - stem <= _ENDING)
