"""Elliptic: rounds whose noun is left out: "the fourth is to be held in", "Baku is to host the tenth"."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.counting import COUNTED
from briefing.ingest.extract.events.pieces import next_follows
from briefing.ingest.extract.times.ordinals import ordinal_at
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

Anchor = tuple[int, int, EventKind | None, tuple[int, int, int] | None]


def elliptic(r: Reading, sentence: Sentence, named: bool) -> list[Anchor]:
    """An ordinal that stands for the round it counts, right before its verb: "Les quatrièmes se tiendront à".

    Where the sentence names another round (`named`), it must open a clause: "...; la quinta tendrá lugar".
    """
    found: list[Anchor] = []
    for hit in [] if named else r.within("event.next", sentence.lo, sentence.hi):
        placed = r.any(("city", "place.capital"), sentence.lo, hit.i)
        if placed and _closes(r, hit.i, _past_one(r, hit), sentence.hi):
            # "Accra is to host the next one", "Lima acogerá la próxima en 2026"
            return [(hit.i, _past_one(r, hit), None, None)]
        # "..., die nächsten sollen in Wien folgen"
        led = hit.i - (not r.lexicon.genitive)
        if next_follows(r, led, sentence.hi) and r.within("event.planned", hit.j, sentence.hi):
            return [(hit.i, hit.j, None, None)]
    for hit in [] if named else r.within("event.previous", sentence.lo, sentence.hi):
        if _last_follows(r, hit, sentence):
            return [(hit.i, hit.j, None, None)]
    named_number = None if named else _numbered(r, sentence)
    if named_number is not None:
        return [(sentence.lo, named_number[2], None, named_number)]
    ordinals = r.starts(("ordinal",))
    for i in (k for k in range(sentence.lo, sentence.hi) if k in ordinals or _numeral(r, k)):
        number = ordinal_at(r, i, sentence.hi)
        if number is None or number[0] <= 0 or number[1] == i + 1 and r.kind(i) == "n" or _counts_days(r, sentence):
            continue
        if (one := r.hit("event.counted", number[1])) is not None:
            # "The eighth one took place"
            number = number[0], one.j
        # "L'ultima, la terza, si era svolta a Bucarest"
        apposed = r.word(number[1]) == "," and r.led(("event.previous", "event.next"), i - 1, i - 2)
        after = number[1] + apposed
        verb = r.hit("event.planned", after) or r.hit("event.held", after) or r.hit("event.present", after)
        if verb is None and r.any(("event.held",), after, sentence.hi):
            # "Die fünfte war 2021 online abgehalten worden"
            verb = r.hit("bind.auxiliary", after)
        if verb is None and (was := r.hit("event.stayed", after)) is not None and r.any(("city",), was.j, sentence.hi):
            # "(Die erste war 2017 in Nairobi)"
            verb = was
        if verb is None and r.word(number[1]) == ",":
            verb = _behind_aside(r, i, number[1], sentence) or _held_aside(r, i, number[1], sentence)
        # "Пятое - в Баку, в 2026-м": the dash stands for the verb.
        dashed = r.word(number[1]) == "-" and r.kind(i) == "w" and i <= sentence.lo + 1
        dashed = dashed and bool(r.within("city", number[1], sentence.hi))
        opens = i == sentence.lo or r.is_link(i - 1) or (r.lexicon.genitive and (apposed or r.word(i - 1) == "("))
        # "Третье заседание прошло в Варшаве, четвертое намечено на 2025 год": where nouns have no article before them
        # "... соберётся вторая сессия комиссии (первая состоялась в Кишинёве)"
        bare = r.lexicon.genitive and verb is not None and i > sentence.lo and r.word(i - 1) in (",", ";", "(")
        bare = bare and r.word(number[1]) != ","
        opens = opens or bare
        if not named and opens and _closes(r, i, number[1], sentence.hi):
            # "Baku is to host the tenth in 2026", "Rendez-vous a été pris à Istanbul, en 2027, pour la sixième"
            found.append((i, number[1], None, (number[0], i, number[1])))
            continue
        before = i - 2
        if _told_behind(r, i, number[1], sentence.hi):
            found.append((i, number[1], None, (number[0], i, number[1])))
            continue
        apart = before < sentence.lo or r.word(before) in (";", ",", "(") or r.hit("number.and", before) is not None
        apart = (
            apart or bare or r.hit("event.relative", before) is not None or r.hit("bind.contrast", before) is not None
        )
        if (
            (verb is not None or dashed)
            and opens
            and (apart or not named)
            and r.hit("month", number[1]) is None
            or named
            and opens
            and apart
            and _sequel(r, sentence, i, number)
        ):
            found.append((i, number[1], None, (number[0], i, number[1])))
    numbers = [a[3][0] for a in found if a[3] is not None]
    return found if named and numbers == [*range(2, 2 + len(found))] else found[:1]


def _counts_days(r: Reading, sentence: Sentence) -> bool:
    """Whether the sentence before counts the days of a stay: "Am ersten Tag Gespräche mit ... Am zweiten fliegt er nach Lima"."""
    number = r.sentence_number(sentence.lo)
    before = r.sentences[number - 1] if number else sentence
    days = r.within("time.day_unit", before.lo, before.hi)
    return before.block == sentence.block and any(r.ending("ordinal", unit.i) is not None for unit in days)


def _sequel(r: Reading, sentence: Sentence, i: int, number: tuple[int, int]) -> bool:
    """Whether an ordinal counts on with its time and place alone: "the first was held in Nairobi in 2017, the second in Warsaw in 2019"."""
    room = number[1], min(sentence.hi, number[1] + _SEQUEL)
    before = [ordinal_at(r, k, i) for k in range(sentence.lo, i)]
    counts = number[0] > 1 and any(o is not None and o[0] == number[0] - 1 for o in before)
    return counts and r.any(("city",), *room) and any(p.whole for p in dates_and_periods(r, *room)[1])


_SEQUEL = 8
"""Tokens behind an ordinal in which place and year of its round are told."""


def _told_behind(r: Reading, i: int, j: int, hi: int) -> bool:
    """Whether an ordinal after which an event came is told of right behind it: "five years after the third, held in Ankara in 2019"."""
    led = next((h for k in (i, i - 1) if (h := r.ending("bind.compare", k)) is not None), None)
    if led is None or r.word(j) != ",":
        return False
    return r.hit("event.held", j + 1) is not None or (
        r.hit("bind.relative", j + 1) is not None and r.any(("event.held",), j + 1, hi)
    )


def _past_one(r: Reading, hit: Hit) -> int:
    one = r.hit("event.counted", hit.j)
    return one.j if one is not None else hit.j


def _numbered(r: Reading, sentence: Sentence) -> tuple[int, int, int] | None:
    """The number by which a round opens its sentence: "Number twelve was held in Riga", "La número doce tuvo lugar"."""
    at = r.skip_links(sentence.lo, sentence.hi, 1)
    word = next(
        (h for k in (sentence.lo, at) if k < sentence.hi and (h := r.hit("event.numbered", k)) is not None), None
    )
    if word is None or word.j >= sentence.hi:
        return None
    cardinal = r.hit("cardinal", word.j)
    value = (
        int(cardinal.value) if cardinal is not None else r.number_value(word.j) if r.kind(word.j) == NUMBER else None
    )
    end = cardinal.j if cardinal is not None else word.j + 1
    told = r.any(("event.held", "event.planned", "event.present", "bind.auxiliary"), end, sentence.hi)
    return (value, word.i, end) if value and told and value < _MOST else None


_MOST = 100
"""More rounds than any series has."""


def _behind_aside(r: Reading, i: int, comma: int, sentence: Sentence) -> Hit | None:
    """The verb of an ordinal that opens its clause, behind what is told of it: "The third, put off twice, is to be convened"."""
    lead = i - r.is_link(i - 1)
    if (lead > sentence.lo and r.word(lead - 1) not in (",", ";")) or (lead == i and not r.lexicon.genitive):
        # "Second, tariffs on steel, which are to"
        return None
    verbs = r.each(("event.planned", "event.off"), comma, sentence.hi)
    if r.any(("city",), comma, sentence.hi):
        # "Второе, напомню, прошло в Кито в июне 2017 года"
        verbs += r.within("event.held", comma, sentence.hi)
    return next((v for v in sorted(verbs) if v.i > comma + 1 and r.word(v.i - 1) in (",", "-")), None)


def _held_aside(r: Reading, i: int, comma: int, sentence: Sentence) -> Hit | None:
    """The participle set off behind an ordinal that opens its clause, which tells where and when: "La octava, celebrada en Lima en 2020, encargó"."""
    lead = i - r.is_link(i - 1)
    close = next((k for k in range(comma + 1, sentence.hi) if r.word(k) == ","), None)
    if close is None or (lead == i and not r.lexicon.genitive) or (lead > sentence.lo and r.word(lead - 1) != ";"):
        return None
    room = (comma + 1, close) if r.lexicon.verb_final else (comma + 1, min(close, comma + 2))
    held = next((h for h in r.within("event.held", *room)), None) or r.hit("event.held", comma + 1)
    timed = any(any(found) for found in dates_and_periods(r, comma, close))
    return held if timed and r.any(("city", "event.online", "country"), comma, close) else None


def _numeral(r: Reading, i: int) -> bool:
    """Whether a Roman numeral stands behind a small word: "la IV se había desarrollado"."""
    word = r.word(i)
    return (
        word[:1] in _ROMAN and r.capital(i) and {*word} <= _ROMAN and r.words(i, i + 1).isupper() and r.is_link(i - 1)
    )


_ROMAN = frozenset("ivx")


def _last_follows(r: Reading, hit: Hit, sentence: Sentence) -> bool:
    """Whether "the last" opens its clause with its noun left out: "...; la anterior se había celebrado en Lima"."""
    one = r.hit("event.counted", hit.j)
    after = one.j if one is not None else hit.j
    lead = hit.i - r.is_link(hit.i - 1)
    if lead == hit.i and not r.lexicon.genitive:
        return False
    opens = lead <= sentence.lo or r.word(lead - 1) in (";", ",", "-", "(") or r.hit("number.and", lead - 1) is not None
    verb = r.hit("event.held", after) or r.hit("bind.auxiliary", after)
    if opens and (was := r.hit("event.stayed", after)) is not None and r.any(("city",), was.j, sentence.hi):
        # "La precedente era stata a Nairobi nel marzo 2022"
        return True
    return opens and verb is not None and r.any(("event.held",), after, sentence.hi)


def _closes(r: Reading, i: int, j: int, hi: int) -> bool:
    """Whether an ordinal at tokens `i` to `j`, its noun left out, is what is hosted or what a day is fixed for."""
    lead = i - 1 if r.is_link(i - 1) else i
    led = r.ending("event.hosted", lead) or r.ending("event.planned", lead) or r.ending("bind.purpose", lead)
    if led is None and j >= hi - 1 and r.any(("event.planned",), max(0, i - COUNTED), lead):
        led = r.ending("place.to", lead)
    noun = j < hi and r.kind(j) == "w" and r.hit("place.at", j) is None and r.hit("event.planned", j) is None
    return led is not None and not noun
