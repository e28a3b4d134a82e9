"""Opposite: those whom somebody met or brought along, in one list, and the side they are of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.core.fact import Fact
from briefing.core.person import folded
from briefing.ingest.extract.people.along import came_along
from briefing.ingest.extract.people.names import surname_key
from briefing.ingest.extract.sides.venues import capitals
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

MET = ("place.with", "event.met", "event.received", "event.talked")
HEADS = ("role.role", "role.delegation")


@dataclass(frozen=True, slots=True)
class Line:
    """Persons told one after the other in a sentence, with the tokens they stand between."""

    members: tuple[int, ...]
    lo: int
    hi: int


def of_others(
    r: Reading,
    persons: Sequence[Fact],
    groups: Sequence[tuple[Sentence, list[int]]],
    parties: tuple[str, ...],
    visited: frozenset[str] = frozenset(),
    readers: str | None = None,
) -> Iterator[tuple[int, str]]:
    """Persons without a country, each with that of the side they are on: those met by somebody of the other, and who came along.

    Those met where a visit that the article tells of goes (`visited`) are of there; so are those met by nobody named on a
    journey of the article's `readers`.
    """
    mentions = _Mentions(r, persons)
    for sentence, inside in groups:
        if all(persons[n].person.country for n in inside):
            continue
        for line in _lines(r, sentence, persons, inside):
            if all(persons[n].person.country for n in line.members):
                continue
            came = came_along(r, sentence, _before(r, sentence), line.lo, line.hi)
            cue = (line.lo, True) if came else _cue_before(r, sentence, line)
            if cue is None:
                continue
            at, along = cue
            # "Para participar junto a su homólogo, Luis Soto": a counterpart comes from the other side.
            along = along and not (not came and r.any(("role.counterpart",), at, line.hi))
            if (same := _of_first(persons, line)) is not None:
                # "Met the Greek president, Andreou, and the minister of economy, Petrou"
                yield from ((n, same) for n in line.members if persons[n].person.country is None)
                continue
            side = mentions.side(sentence, at, parties)
            if side is None and came and len(visited) == 1 and len(parties) == 2:
                # "De prinses heeft minister X bij zich", in an article of her journey to Mexico
                side = next((p for p in parties if p not in visited), None)
            third = None if along else _elsewhere(r, sentence, line, parties)
            if third is not None:
                yield from ((n, third) for n in line.members if persons[n].person.country is None and third)
                continue
            if side is not None and (along or len(parties) == 2):
                side = side if along else next(p for p in parties if p != side)
                yield from ((n, side) for n in line.members if persons[n].person.country is None)
            elif side is None and not along:
                host = _met_in(r, sentence, line)
                if host not in visited:
                    abroad = (
                        readers is not None
                        and _meeting_told(r, sentence, at, line.lo)
                        and not mentions.somebody(sentence, at)
                    )
                    host = _abroad(host, visited, parties, readers) if abroad else None
                yield from ((n, host) for n in line.members if persons[n].person.country is None and host is not None)


def _before(r: Reading, sentence: Sentence) -> Sentence | None:
    """The sentence before, in the same paragraph."""
    number = bisect_left(r.sentences, sentence.lo, key=lambda s: s.lo) - 1
    before = r.sentences[number] if number >= 0 else None
    return before if before is not None and before.block == sentence.block and not before.head else None


def _elsewhere(r: Reading, sentence: Sentence, line: Line, parties: tuple[str, ...]) -> str | None:
    """The third country where the sentence before went and those met are told to be, "" for several: "From there to Singapore. There he meets"."""
    number = bisect_left(r.sentences, sentence.lo, key=lambda s: s.lo) - 1
    if number < 0 or not r.any(("event.there",), sentence.lo, line.hi):
        return None
    before = r.sentences[number]
    places = [(h, h.category) for h in r.within("city", before.lo, before.hi)]
    places += [(h, h.value) for h in r.within("country", before.lo, before.hi) if h.category == "name"]
    gone = {code for h, code in places if _led(r, h.i) or r.ending("place.to", h.i) is not None}
    if not gone or gone & set(parties):
        return None
    return gone.pop() if len(gone) == 1 else ""


def _abroad(host: str | None, visited: frozenset[str], parties: tuple[str, ...], readers: str | None) -> str | None:
    """The one country visited, or that of the place told, where it is the other party than an article's readers."""
    goal = host if host is not None else next(iter(visited)) if len(visited) == 1 else None
    return goal if goal in parties and goal != readers and readers in parties else None


def _meeting_told(r: Reading, sentence: Sentence, at: int, lo: int) -> bool:
    """Whether it is talks or a reception that the word at token `at` goes with, and not mere company."""
    if r.hit("event.talked", at) is not None and not r.any(("place.with",), at, lo):
        # "Ne ha discusso a Santiago la sottosegretaria": it is she who talked.
        return False
    if r.any(_VERBS, sentence.lo, min(sentence.hi, at + 2)):
        return True
    return any(h.value == "meeting" for h in r.within("event.kind", max(sentence.lo, at - _TALKS), at))


_TALKS = 6
"""Tokens between talks and the "with" that tells with whom."""


def _met_in(r: Reading, sentence: Sentence, line: Line) -> str | None:
    """The country of the one place that a sentence tells before those met: "In Athens the guest will meet President Andreou"."""
    lo, hi = sentence.lo, line.lo
    places = [(h, h.category) for h in r.within("city", lo, hi)] + [(h, h.category) for h in capitals(r, lo, hi)]
    placed = {code for h, code in places if _led(r, h.i)}
    return placed.pop() if len(placed) == 1 else None


def _led(r: Reading, i: int) -> bool:
    """Whether "in" leads to token `i`, an article between or the capital's noun with it: "nella | capitale greca"."""
    at = i - 1 if r.is_link(i - 1) and r.hit("place.at", i - 1) is None else i
    led = r.hit("place.at", at - 1)
    return r.ending("place.at", at) is not None or (led is not None and led.j > at)


def _of_first(persons: Sequence[Fact], line: Line) -> str | None:
    """The country told in words of the one who opens a list, where the others are told without one."""
    note = persons[line.members[0]].note("country")
    others = {persons[n].person.country for n in line.members[1:]}
    told = note is not None and note.span is not None
    return persons[line.members[0]].person.country if told and others == {None} else None


class _Mentions:
    """Where an article names those whose country it tells, by their family names."""

    def __init__(self, r: Reading, persons: Sequence[Fact]) -> None:
        self.r = r
        self.names = words_of(persons)
        self.by_name: dict[str, set[str | None]] = {}
        for fact in persons:
            key = surname_key(fact.person.name, inflected=False)
            self.by_name.setdefault(key, set()).add(fact.person.country)
        self.by_office: dict[str, set[str | None]] = {}
        for fact in persons:
            for office in _offices(r, fact):
                self.by_office.setdefault(office, set()).add(fact.person.country)

    def side(self, sentence: Sentence, at: int, parties: tuple[str, ...]) -> str | None:
        """The one party of whom a sentence tells before token `at`, or the sentence before it if it only says "he" or "she"."""
        # "In Athen traf der Minister seinen Kollegen": who met stands behind the verb as well.
        verb = None if self.r.lexicon.verb_final else self._verb(sentence.lo, at)
        first = at if verb is None else verb
        he = self.r.hit("role.company", at) is None and nobody_named(self.r, self.names, sentence.lo, first)
        # "He was received by President Rivera and met Minister Soto": those met are not who he is.
        told, somebody = self._sides(sentence.lo, first if he else at, parties)
        if len(told) > 1 and (close := self._right_before(at)) in told:
            return close
        if told or somebody:
            return told.pop() if len(told) == 1 else None
        before = _before(self.r, sentence)
        if before is None:
            return None
        told, _ = self._sides(before.lo, before.hi, parties)
        verb = self._verb(before.lo, before.hi) if he and len(told) > 1 else None
        if verb is not None and self.r.hit("event.hosted", verb) is None:
            # "The Greek minister met his Kenyan counterpart. The next day he was received by President Rivera"
            told, _ = self._sides(before.lo, verb, parties)
        return told.pop() if len(told) == 1 else None

    def _right_before(self, at: int) -> str | None:
        """The country of the one named right before company: "the French and the Greek minister, Ana Rivera, | accompanied by"."""
        named = self.r.hit("role.company", at) is not None and self.r.word(at - 1) == ","
        since = at - 3 if self.r.gap(at - 2) == "-" else at - 2
        known = self.by_name.get(folded(self.r.words(since, at - 1)), set()) if named else set()
        return next(iter(known)) if len(known) == 1 else None

    def _verb(self, lo: int, hi: int) -> int | None:
        """The token where the first verb of meeting of tokens `lo` to `hi` begins."""
        return min((h.i for h in self.r.each(_VERBS, lo, hi)), default=None)

    def somebody(self, sentence: Sentence, at: int) -> bool:
        """Whether somebody is named before token `at` whose side is not known."""
        return self._sides(sentence.lo, at, ())[1]

    def _sides(self, lo: int, hi: int, parties: tuple[str, ...]) -> tuple[set[str], bool]:
        """The parties of those named or in office in tokens `lo` to `hi`, and whether somebody is of whom that is not known."""
        r, told, somebody = self.r, set[str](), False
        for k in range(lo, hi):
            if r.kind(k) != WORD or not r.capital(k):
                continue
            for country in self.by_name.get(folded(r.words(k, k + 1)), ()):
                if country in parties:
                    told.add(country)
                else:
                    somebody = True
        for slot in HEADS:
            for head in r.within(slot, lo, hi):
                code = country_of_head(r, head, lo, hi)
                if code in parties:
                    told.add(code)
                elif code is not None:
                    somebody = True
                elif r.ending("event.both", head.i) is not None:
                    # "After the talks of the two premiers"
                    somebody = True
                elif told_alone := self.by_office.get(folded(r.words(head.i, head.j)), ()):
                    # "The state secretary was received by": the one whose office it is
                    told.update(c for c in told_alone if c in parties and len(told_alone) == 1)
        return told, somebody


def words_of(persons: Sequence[Fact]) -> frozenset[str]:
    """The words of the names of persons."""
    return frozenset(word for fact in persons for word in folded(fact.person.name).split())


def nobody_named(r: Reading, names: frozenset[str], lo: int, hi: int) -> bool:
    """Whether tokens `lo` to `hi`, before a verb, name nobody, so that it is of one told before: "He | was received by"."""
    return not r.any(HEADS, lo, hi) and not any(folded(r.words(k, k + 1)) in names for k in range(lo, hi))


def head_before(r: Reading, sentence: Sentence, i: int, parties: tuple[str, ...]) -> str | None:
    """The one party of whom somebody is told by the office alone before a token: "the Greek minister gave his counterpart | Ana Rivera"."""
    heads = (h for h in r.within("role.role", sentence.lo, i) if r.hit("role.counterpart", h.i) is None)
    sides = {country_of_head(r, h, sentence.lo, i) for h in heads} & set(parties)
    return sides.pop() if len(sides) == 1 else None


def _offices(r: Reading, fact: Fact) -> Iterator[str]:
    """The words of the offices of a person, as they are told alone: "the state secretary"."""
    note = fact.note("role")
    if note is None or note.span is None:
        return
    lo, hi = (bisect_left(r.tokens, at, key=lambda t: t.start) for at in (note.span.start, note.span.end))
    for hit in r.within("role.role", lo, hi):
        yield folded(r.words(hit.i, hit.j))


def country_of_head(r: Reading, head: Hit, lo: int, hi: int) -> str | None:
    """The country told right beside an office or a delegation: "the Egyptian minister", "la délégation chilienne"."""
    before = r.ending("country", head.i - (r.hit("place.possessive", head.i - 1) is not None))
    if before is not None and before.i >= lo:
        return before.value
    at = r.skip_links(head.j, hi, 2) if head.j < hi else hi
    behind = r.hit("country", at) if at < hi else None
    return behind.value if behind is not None else None


def _lines(r: Reading, sentence: Sentence, persons: Sequence[Fact], inside: list[int]) -> Iterator[Line]:
    """The persons of a sentence in lists: between those of one are commas, "and" and small words only."""
    placed = sorted((*reach(r, persons[n]), n) for n in inside)
    members: list[int] = []
    lo = hi = sentence.lo
    for start, end, n in placed:
        if members and _goes_on(r, hi, start):
            members.append(n)
            hi = max(hi, end)
            continue
        if members:
            yield Line(tuple(members), lo, hi)
        members, lo, hi = [n], start, end
    if members:
        yield Line(tuple(members), lo, hi)


def reach(r: Reading, fact: Fact) -> tuple[int, int]:
    """The tokens from the office, and what it is for before it, to the name, whichever comes first."""
    spans = [fact.span] + [n.span for n in fact.notes if n.field in ("role", "organisation") and n.span is not None]
    first = min(s.start for s in spans)
    lo = bisect_left(r.tokens, first, key=lambda t: t.start)
    hi = bisect_left(r.tokens, max(s.end for s in spans), key=lambda t: t.start)
    if hi - lo > _WIDEST:
        return bisect_left(r.tokens, fact.span.start, key=lambda t: t.start), hi
    return (_field(r, lo) if first < fact.span.start else lo), hi


def _field(r: Reading, i: int) -> int:
    """The token where the words begin that an office is for, right before it: "Trade and Industry | Minister"."""
    at = i
    while at > 0 and i - at < _FIELD:
        before = at - 1
        if r.hit("number.and", before) is not None and _of_field(r, before - 1) and r.capital(before - 1):
            at = before - 1
        elif _of_field(r, before) and r.capital(before):
            at = before
        else:
            break
    return at


def _of_field(r: Reading, k: int) -> bool:
    """Whether a word tells what an office is for, or of which rank it is: "Deputy Home Affairs"."""
    return r.at(("role.complement", "role.prefix", "topic", "product"), k)


_FIELD = 6
"""Tokens that tell what an office is for, before it."""
_WIDEST = 30
"""Tokens between an office and its name: further off they are of two sentences."""


def _goes_on(r: Reading, i: int, j: int) -> bool:
    """Whether only commas, "and", "with" and small words stand between two persons."""
    if j - i > _BETWEEN or r.any(("role.company", *_VERBS), i, j):
        return False
    joined, others = False, 0
    for k in range(i, j):
        if r.word(k) in (",", ";", ")", "(") or r.hit("number.and", k) is not None:
            joined = True
        elif not (r.is_link(k) or r.hit("place.with", k) or r.hit("role.title", k) or r.hit("role.prefix", k)):
            others += 1
            if others > 1 or not _small(r, k):
                return False
    return joined


_VERBS = tuple(slot for slot in MET if slot != "place.with")
_BETWEEN = 6
"""Tokens between two persons of a list."""


def _small(r: Reading, k: int) -> bool:
    """Whether a word is none of a name and ends no clause: "his", "also"."""
    plain = r.hit("role.blocker", k) is None or r.hit("event.also", k) is not None
    return r.kind(k) == WORD and not r.capital(k) and plain


def _cue_before(r: Reading, sentence: Sentence, line: Line) -> tuple[int, bool] | None:
    """The word of meeting or of company a list goes with, and whether it tells company: "spoke with", "accompanied by".

    It stands before the list, but for a place and a small word or two ("met in Athens President Andreou", "traf auch ..."), or
    behind it: "wurde von Präsident Andreou empfangen".
    """
    at, others = line.lo, 0
    while at > sentence.lo:
        if (company := r.ending("role.company", at)) is not None:
            return company.i, True
        met = next((h for slot in MET if (h := r.ending(slot, at)) is not None), None)
        if met is not None:
            beside = r.ending("role.company", met.i)
            return (beside.i, True) if beside is not None else (met.i, False)
        if r.hit("place.of", at - 1) is not None and not r.lexicon.genitive:
            # "The meeting of President Rivera with the Greek president": it is she who meets.
            return _received_behind(r, sentence, line, at - 1)
        if (city := r.ending("city", at)) is not None:
            at = city.i
            continue
        if r.lexicon.verb_final and r.hit("number.and", at - 1) is not None and r.word(at - 2) == "-":
            # "Ein Gespräch mit Industrie- und | Handelsminister Andreou"
            at -= 3
            continue
        if (people := r.ending("country", at)) is not None and people.category == "people":
            # "Is to meet the Greek | foreign minister"
            at = people.i
            continue
        if not r.is_link(at - 1) and r.hit("role.title", at - 1) is None and r.word(at - 1) != ":":
            others += 1
            if others > _SMALL_WORDS or not _small(r, at - 1):
                clause = r.word(at - 1) == "," or r.hit("event.where", at - 1) is not None
                return _clause_behind(r, sentence, line) if clause else None
        at -= 1
    return None


_SMALL_WORDS = 2


def _clause_behind(r: Reading, sentence: Sentence, line: Line) -> tuple[int, bool] | None:
    """The verb that ends the clause in which somebody meets those of a list: "waar zij premier Andreou ontmoette"."""
    hi = min(sentence.hi, line.hi + _VERB_BEHIND)
    met = r.lexicon.verb_final and r.any(("event.received", "event.met"), line.hi, hi)
    return (line.lo, False) if met else None


def _received_behind(r: Reading, sentence: Sentence, line: Line, by: int) -> tuple[int, bool] | None:
    """The verb behind the one by whom somebody is received, where verbs stand last."""
    if not r.lexicon.verb_final:
        return None
    hi = min(sentence.hi, line.hi + _VERB_BEHIND)
    return (by, False) if r.any(("event.received", "event.met"), line.hi, hi) else None


_VERB_BEHIND = 5
"""Tokens behind a list in which the verb of receiving stands last."""


Faced = Mapping[str, set[str]]
"""The countries of those whom persons are told to have as counterparts, by the last word of the persons' names."""


def counterparts(r: Reading) -> Faced:
    """Whose counterparts an article tells with their country: "In Wien empfängt Berger seinen deutschen Amtskollegen"."""
    told: dict[str, set[str]] = {}
    for sentence in r.sentences if r.hits.get("role.counterpart") else ():
        for met in r.within("role.counterpart", sentence.lo, sentence.hi):
            of = r.ending("country", met.i) or r.hit("country", met.j)
            if of is None:
                continue
            for k in filter(r.capital, range(sentence.lo, met.i)):
                told.setdefault(folded(r.words(k, k + 1)), set()).add(of.value)
    return told
