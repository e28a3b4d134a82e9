"""Lexicons: the words of one language by layer and category, read from TOML and matched by a word trie.

A language is a file. Phrases are plain words, never patterns, so none can be slow: `esportazion*` is
a stem, `*handel` the end of a compound or the word itself, `ausfuhr~` a word with any of the
language's `endings` or, where the table of forms lists it (`оборот~`), in any of its forms, a
capitalised phrase matches capitalised text only ("Turchia"), one all in capitals only capitals
("US"). Of the phrases of one layer that begin at a word the longest wins; of those as long a whole
word, then a listed form, then the longest end of a compound, then the longest stem.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from briefing.ingest.extract.words.fold import SIGN, Token, fold, tokens_of
from briefing.ingest.extract.words.schema import COMPETING, PARTED, slot_of

_REMEMBERED = 50_000
"""Words of which a lexicon remembers whether a phrase begins with them."""
_CAPITAL, _UPPER, _GLUED = 1, 2, 4
"""How a word of a phrase must stand: capitalised, all in capitals, against the word before it."""


class LexiconError(ValueError):
    """A lexicon file cannot be used. The message names the file, the place and what is wrong."""


class Hit(NamedTuple):
    """A phrase found: tokens `i` to `j` (exclusive), its category and value within its layer."""

    i: int
    j: int
    category: str
    value: str


class _Entry(NamedTuple):
    slot: str
    category: str
    value: str
    shapes: tuple[int, ...] | None


class _Node:
    """A place in the phrases: what ends there, and where each word goes on to."""

    __slots__ = ("entries", "lengths", "listed", "next", "tail_lengths")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        """By a word as phrases write it: "handel", the stem "export*", the end "*handel", any form of a head word "оборот~"."""
        self.lengths: tuple[int, ...] = ()
        """How long the stems are, without their star."""
        self.tail_lengths: tuple[int, ...] = ()
        self.listed = False
        """Whether any of the words is a head word."""
        self.entries: tuple[_Entry, ...] = ()


class _Start(NamedTuple):
    """What begins with a word: the meanings it has alone, the first of a slot first, and the nodes that lead on."""

    alone: tuple[_Entry, ...]
    leading: tuple[_Node, ...]
    heads: frozenset[str] | None
    """The first two letters of all words that go on; None where forms or endings do, which may have any."""


@dataclass(slots=True)
class Lexicon:
    """The words of one language. Made by `lexicon(code)`; read only."""

    code: str
    decimal: str
    grouping: str
    space_groups: bool
    ordinal_dot: bool
    capital_months: bool
    capital_peoples: bool
    capital_nouns: bool
    """Whether every noun has a capital: then a name stands right beside its office."""
    noun_endings: tuple[str, ...]
    """Endings of nouns that are nobody's last name, where nouns have a capital: "Beruflichen Weiterbildung"."""
    verb_final: bool
    """Whether verbs close their clause ("um 5 Prozent auf 3 Mrd. Euro gestiegen")."""
    endings: tuple[str, ...]
    """What `~` stands for at the end of a word."""
    name_endings: tuple[str, ...]
    """What names of countries and cities may end in besides: "Wiens"."""
    genitive: bool
    """Whether a noun owns another by its case, no small word between ("экспорт Казахстана"); names have cases too."""
    dative: tuple[str, ...]
    """Endings of an adjective that says to whom: "продано турецким заводам"."""
    actors: tuple[str, ...]
    """Endings of a people that acts itself: "ввезли финны"."""
    locative: tuple[str, ...]
    """Endings by which a city's name says "in" without a small word: "Астанада"."""
    plurals: tuple[str, ...]
    """How a word's plural ends ("y>ies"), where goods stand in the singular before their flow: "car exports"."""
    described: tuple[str, ...]
    """Endings of an adjective right before its goods, in a language in which one stands there: "frischem Lachs"."""
    accents: tuple[str, ...]
    """Endings with an accent that some newsrooms set as an apostrophe behind the plain letter: "e' salito"; the longest first."""
    shortened: frozenset[str]
    """Words behind which an apostrophe is none of those accents: "un po'"."""
    plain_capitals: frozenset[str]
    """Parts of phrases whose capital some newsrooms set without its accent, where they do so: "visite d'Etat", "Echanges", "A Rome"."""
    free_order: bool
    """Whether a verb's goods may as well stand before it: "подсолнечника продали на $212 млн"."""
    bare_ordinals: bool
    """Whether a bare number before "quarter" is its ordinal: "3 квартал"."""
    drops_subject: bool
    """Whether verbs need no subject: "Nel 2022 è aumentato del 10%"."""
    nouns_first: bool
    """Whether adjectives stand behind their nouns: "la comisión mixta"."""
    of_is_from: bool
    """Whether "of" says "from" as well: "les importations de la Chine"."""
    bare_owner: str
    """Ending of countries' names that own without their article, and with it say where from: "les importations de Chine"."""
    that_is_than: bool
    """Whether the word for "than" opens what somebody says, too: "dijo que el año pasado"."""
    names_describe: bool
    """Whether a country's name right before a noun says whose it is: "UK exports"."""
    recipient_first: bool
    """Whether whom one sells to may stand right behind the verb, and who sells never does: "sold Chile goods"."""
    scales_joined: bool
    """Whether "and" may stand between the scales of one number: "un miliardo e duecento milioni"."""
    counts_joined: frozenset[int]
    """What stands behind a ten and an "and" as one number: "cuarenta y cinco", "cinquante et un"."""
    verb_endings: tuple[str, ...]
    """Endings of a verb of what somebody does, where verbs are told by them: "продала"."""
    passive_endings: tuple[str, ...]
    """Endings of what is done to something: "продано"."""
    infinitives: tuple[str, ...]
    """How verbs end that only say what is to be done: where the lexicon knows words of need."""
    adjective_marks: tuple[str, ...]
    """What an adjective of a people has before its ending, where the people itself lacks it: "российский"."""
    owner_endings: tuple[str, ...]
    """Endings of a country that owns by its case, where that is not its nominative."""
    recipient_endings: tuple[str, ...]
    """Endings of a country that something is handed to, by its case: "продала Германии"."""
    place_endings: tuple[str, ...]
    """Endings of a country that something is in, behind a preposition that leads both in and to."""
    indeclinable: frozenset[str]
    """Names of countries that have one case only."""
    home: str
    """The one country (ISO alpha-2) whose offices need no country in this language; empty where several write it."""
    swapped: frozenset[str]
    """The countries (ISO alpha-2) that write this language with the point and the comma of numbers the other way round (CLDR)."""
    homes: frozenset[str]
    """The countries (ISO alpha-2) that write in this language: one of them is "our country" where nobody says which."""
    units: frozenset[str]
    """Abbreviations of units and years: a full stop behind one may end the sentence too."""
    links: frozenset[str]
    leading: frozenset[str]
    """Small words of which lead-ins are made beside those of telling: "it should be"."""
    telling: frozenset[str]
    """Words of noting, knowing and being glad that make a lead-in: "We are pleased to note that"."""
    remarks: tuple[str, ...]
    """What a parenthesis holds that only says how sure a figure is or where it stands: "estimate", "see table" (with its number)."""
    joining: frozenset[str]
    """Words that only go on from the sentence before: "In addition,"."""
    particles: frozenset[str]
    abbreviations: frozenset[str]
    families: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Form -> the head words it is a form of; empty for a language written without a table of forms."""
    heads: set[str] = field(default_factory=set)
    root: _Node = field(default_factory=_Node)
    entries: dict[_Entry, tuple[_Entry]] = field(default_factory=dict)
    """What phrases mean, each once, as the node has it where one ends."""
    parted: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Slots of verbs in two parts, with what they say and their particle."""
    begins: dict[str, _Start] = field(default_factory=dict)
    """Words seen, and what begins with them."""
    meant: dict[str, frozenset[tuple[str, str, str]]] = field(default_factory=dict)
    """Phrases asked for, and all that they mean."""
    spelt: dict[str, str] = field(default_factory=dict)
    """Words typed without accents, and with; filled by `unaccented` when first asked for."""

    def scan(self, text: str, tokens: Sequence[Token], base: int = 0) -> dict[str, dict[int, Hit]]:
        """All hits by slot, then by the token they begin at; no two of a slot overlap.

        A slot is a competing layer ("cue") or one category of another ("bind.compare").

        `text` is the original, for the case of names; `base` is added to token numbers.
        """
        found: dict[str, dict[int, Hit]] = {}
        until: dict[str, int] = {}
        farthest = 0
        begins, count = self.begins, len(tokens)
        make = tuple.__new__  # What the class itself does, without the call between: one article has thousands.
        for i, token in enumerate(tokens):
            start = begins.get(token.word)
            if start is None:
                start = self._begins(token.word)
            alone, leading, heads = start
            at = base + i
            if leading and i + 1 < count and (heads is None or tokens[i + 1].word[:2] in heads):
                best: dict[str, tuple[int, _Entry]] = {}
                for j, entry in self._longer(leading, tokens, i + 1):
                    slot = entry.slot
                    known = best.get(slot)
                    if known is not None and j <= known[0] or until.get(slot, 0) > i:
                        continue
                    if entry.shapes is None or _cased(entry.shapes, text, tokens, i):
                        best[slot] = (j, entry)
                for slot, (j, entry) in best.items():
                    found.setdefault(slot, {})[at] = make(Hit, (at, base + j, entry.category, entry.value))
                    until[slot] = j
                    farthest = max(farthest, j)
            for slot, category, value, shapes in alone:
                if farthest > i and until.get(slot, 0) > i:
                    # A longer phrase of the slot, begun here or before, reaches over the word.
                    continue
                if shapes is not None and not _cased(shapes, text, tokens, i):
                    continue
                if (hits := found.get(slot)) is None:
                    hits = found[slot] = {}
                elif at in hits:
                    # A meaning for how it is capitalised came first.
                    continue
                hits[at] = make(Hit, (at, at + 1, category, value))
        return found

    def meanings(self, phrase: str) -> frozenset[tuple[str, str, str]]:
        """Slot, category and value of all that a whole phrase means, however it is capitalised."""
        known = self.meant.get(phrase)
        if known is None:
            known = self._meanings(tokens_of(fold(phrase)))
            if len(self.meant) < _REMEMBERED:
                self.meant[phrase] = known
        return known

    def _meanings(self, tokens: Sequence[Token]) -> frozenset[tuple[str, str, str]]:
        if not tokens:
            return frozenset()
        if len(tokens) == 1:
            entries = [e for node in self._after(self.root, tokens[0].word) for e in node.entries]
        else:
            entries = [e for j, e in self._longer(self._begins(tokens[0].word).leading, tokens, 1) if j == len(tokens)]
        return frozenset((e.slot, e.category, e.value) for e in entries)

    def keys(self) -> Iterator[str]:
        """The words of all phrases as they are kept, stems and endings with their star; a word may come again."""
        nodes = [self.root]
        while nodes:
            node = nodes.pop()
            yield from node.next
            nodes += node.next.values()

    def begins_with(self, word: str) -> bool:
        """Whether a phrase begins with a word."""
        start = self._begins(word)
        return bool(start.alone or start.leading)

    def _begins(self, word: str) -> _Start:
        """What begins with a word: empty for a word that begins no phrase."""
        known = self.begins.get(word)
        if known is None:
            nodes = self._after(self.root, word)[::-1]
            leading = tuple(n for n in nodes if n.next)
            known = _Start(_first_of_each(e for node in nodes for e in node.entries), leading, _heads(leading))
            if len(self.begins) < _REMEMBERED:
                self.begins[word] = known
        return known

    def _after(self, node: _Node, word: str) -> list[_Node]:
        """Where a word leads from a node: by its stems, the short ones first, its endings, its forms, itself."""
        found: list[_Node] = []
        on = node.next
        for length in node.lengths:
            if length > len(word):
                break
            if (child := on.get(word[:length] + "*")) is not None:
                found.append(child)
        for length in node.tail_lengths:
            if length > len(word):
                break
            if (child := on.get("*" + word[-length:])) is not None:
                found.append(child)
        if node.listed:
            for head in self.families.get(word, ()):
                if (child := on.get(head + "~")) is not None:
                    found.append(child)
        # Taken from the stack first: a whole word beats a stem of the same length.
        if (child := on.get(word)) is not None:
            found.append(child)
        return found

    def _longer(self, leading: Sequence[_Node], tokens: Sequence[Token], at: int) -> list[tuple[int, _Entry]]:
        """The phrases that go on at token `at` from the nodes the first word leads to, with where each ends."""
        found: list[tuple[int, _Entry]] = []
        count = len(tokens)
        for first in leading:
            stack = [(node, at + 1) for node in self._after(first, tokens[at].word)]
            while stack:
                node, j = stack.pop()
                for entry in node.entries:
                    found.append((j, entry))
                if node.next and j < count:
                    stack += [(child, j + 1) for child in self._after(node, tokens[j].word)]
        return found

    def add(
        self, layer: str, category: str, value: str, phrase: str, where: str, *, own: bool = False, name: bool = False
    ) -> None:
        """Take in one phrase; `own` is one of the file itself, not of a table, `name` one in all forms known.

        Raises LexiconError when it is empty, only a stem's star, or already means something else
        in a layer where one place has one meaning.
        """
        words, shapes = _parts(phrase)
        inflected = "~" in phrase
        if inflected and not self.endings and (unknown := [w for w in words if self._takes_endings(w)]):
            raise LexiconError(f"{where}: no forms of {unknown[0]!r} in the table of forms ([{layer}] {category})")
        if not words:
            raise LexiconError(f"{where}: empty phrase {phrase!r} in [{layer}] {category}")
        slot = slot_of(layer, category, value)
        if layer == PARTED:
            self.parted[slot] = (category, value)
        entry = _Entry(slot, category, value, shapes if any(shapes) else None)
        told = self.entries.setdefault(entry, (entry,))
        if name:
            words = [f"{w}~" if w in self.heads else w for w in words]
        for form in self._forms(words) if inflected else (words,):
            node = self.root
            for word in form:
                if (child := node.next.get(word)) is None:
                    child = _led(node, word, f"{where}: {word!r} in [{layer}] {category}")
                node = child
            rivals = [e for e in node.entries if e.slot == slot and e != entry and e.shapes == entry.shapes]
            if rivals and own and layer in COMPETING:
                raise LexiconError(f"{where}: {phrase!r} stands in [{layer}] {category} and {rivals[0].category}")
            if entry not in node.entries:
                node.entries += told

    def inflect(self, word: str) -> None:
        """Let a word stand with the endings that the language's names take."""
        if word in self.heads:
            return
        self.heads.add(word)
        for ending in ("", *self.name_endings):
            form = word + ending
            self.families[form] = (*self.families.get(form, ()), word)

    def _forms(self, words: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """The words of a phrase with each of the language's endings where they have the mark for it."""
        choices = [
            [w[:-1] + ending for ending in ("", *self.endings)] if self._takes_endings(w) else [w] for w in words
        ]
        return product(*choices)

    def _takes_endings(self, word: str) -> bool:
        return len(word) > 1 and word.endswith("~") and word[:-1] not in self.heads


def _first_of_each(entries: Iterable[_Entry]) -> tuple[_Entry, ...]:
    """The meanings of a word without those that another of their slot always comes before."""
    found: list[_Entry] = []
    settled: set[str] = set()
    for entry in entries:
        if entry.slot not in settled:
            found.append(entry)
        if entry.shapes is None:
            settled.add(entry.slot)
    return tuple(found)


def _heads(leading: Sequence[_Node]) -> frozenset[str] | None:
    """The first two letters of the words that lead on from nodes; None where they cannot be told."""
    if any(node.listed or node.tail_lengths for node in leading):
        return None
    return frozenset(word[:2] for node in leading for word in node.next)


def _led(node: _Node, word: str, where: str) -> _Node:
    """A new node that a word of a phrase leads to."""
    if word.endswith("~") and len(word) > 1:
        node.listed = True
    elif word.endswith("*"):
        if len(word) < 3:
            raise LexiconError(f"{where} is too short for a stem")
        node.lengths = tuple(sorted({*node.lengths, len(word) - 1}))
    elif word.startswith("*"):
        if len(word) < 4:
            raise LexiconError(f"{where} is too short for the end of a compound")
        node.tail_lengths = tuple(sorted({*node.tail_lengths, len(word) - 1}))
    made = node.next[word] = _Node()
    return made


_PLAIN = re.compile(r"[^\W\d_]+[*~]?(?: [^\W\d_]+[*~]?)*")
"""A phrase of words and blanks alone, as most are."""


def _parts(phrase: str) -> tuple[list[str], tuple[int, ...]]:
    """The folded words of a phrase, star and ending mark kept, and how each must stand in the text; none where one is a mark alone.

    A sign written against its neighbour must stand so: "A$" is no "a $300 million loan".
    """
    if phrase.islower() and _PLAIN.fullmatch(phrase):
        return fold(phrase).split(), ()
    words: list[str] = []
    shapes: list[int] = []
    end, kind, tail = -1, "", False
    for token in tokens_of(fold(phrase)):
        if token.word in "*~" and words and token.start == end and words[-1][-1] not in "*~":
            words[-1] += token.word
            continue
        if token.word == "*" and not tail and token.end < len(phrase):
            tail = True
            continue
        original = phrase[token.start : token.end]
        upper = len(original) > 1 and original.isupper()
        shape = _UPPER if upper else _CAPITAL if original[0].isupper() else 0
        if token.start and token.start == end and SIGN in (token.kind, kind):
            shape |= _GLUED
        end, kind = token.end, token.kind
        words.append("*" * tail + token.word)
        shapes.append(shape)
        tail = False
    if any(w.strip("*~") == "" and w != "~" for w in words):
        return [], ()
    return words, tuple(shapes)


def _cased(shapes: Sequence[int], text: str, tokens: Sequence[Token], i: int) -> bool:
    """Whether the words from token `i` stand as a phrase wants them."""
    for offset, shape in enumerate(shapes):
        if not shape:
            continue
        token = tokens[i + offset]
        original = text[token.start : token.end]
        if shape & _UPPER and not original.isupper():
            return False
        if shape & _CAPITAL and not original[0].isupper():
            return False
        if shape & _GLUED and tokens[i + offset - 1].end != token.start:
            return False
    return True
