"""Rounds: the places of a sentence that tell of an event, each with its kind and number."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.fact import EventKind
from briefing.ingest.extract.times.ordinals import ordinal_at
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import SIGN
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_COUNTED = 16
"""Tokens behind a round in which it may be counted: "консультации ..., четвёртые по счёту"."""


def pieces(r: Reading, sentence: Sentence) -> list[Sentence]:
    """A sentence parted at its semicolons, and before "..., the next is planned for": each tells of its own."""
    if (agreed := _agreed_at_meeting(r, sentence)) is not None:
        return [replace(sentence, hi=agreed), replace(sentence, lo=agreed)]
    if (spoken := _spoken_of_round(r, sentence)) is not None:
        return [replace(sentence, hi=spoken), replace(sentence, lo=spoken + 1)]
    if (turn := _turn(r, sentence)) is not None:
        return [*pieces(r, replace(sentence, hi=turn)), replace(sentence, lo=turn + 1)]
    said = r.folded[r.tokens[sentence.lo].start : r.tokens[sentence.hi - 1].end]
    if ";" not in said and not r.within("event.next", sentence.lo, sentence.hi):
        return [sentence]
    signs = (
        (k, token.word)
        for k, token in enumerate(r.tokens[sentence.lo : sentence.hi], sentence.lo)
        if token.kind == SIGN
    )
    stops = [
        k for k, sign in signs
        if (sign == ";" and r.hit("neutral.pronoun", k + 1) is None) or (sign == "," and _next_follows(r, k + 1, sentence.hi))
    ]  # fmt: skip
    bounds = zip([sentence.lo, *(k + 1 for k in stops)], [*stops, sentence.hi], strict=True)
    return [replace(sentence, lo=lo, hi=hi) for lo, hi in bounds if hi > lo]


_TOLD = ("event.kind", "event.visited", "event.met", "event.came", "event.received")


def _turn(r: Reading, sentence: Sentence) -> int | None:
    """The comma behind which another event is told with its own time: "..., а в марте Казахстан посетил президент"."""
    for contrast in r.within("bind.contrast", sentence.lo, sentence.hi):
        comma = contrast.i - 1
        if r.word(comma) != ",":
            continue
        sides = (sentence.lo, comma), (contrast.j, sentence.hi)
        if all(r.any(_TOLD, *side) and any(dates_and_periods(r, *side)) for side in sides):
            return comma
    return None


_MEETINGS = ("event.met", "event.visited", "event.talked")


def _agreed_at_meeting(r: Reading, sentence: Sentence) -> int | None:
    """Where what was agreed on begins: "met in Bratislava on 14 June and agreed that the first round be held in Accra"."""
    lo, hi = sentence.lo, sentence.hi
    for agreed in r.within("step.agreed", lo, hi):
        if ";" in (r.word(k) for k in range(lo, hi)):
            return None
        joined = any(r.word(k) == "," or r.hit("number.and", k) for k in range(max(lo, agreed.i - _JOINED), agreed.i))
        talked = r.any(_MEETINGS, lo, agreed.i) or (
            r.any(("event.had",), lo, agreed.i) and r.any(("event.talk",), lo, agreed.i)
        )
        held = joined and talked and not r.any(("event.kind",), lo, agreed.i)
        if held and r.any(("event.kind",), agreed.j, hi) and r.any(("city", "event.online"), lo, agreed.i):
            return agreed.i
    return None


def _spoken_of_round(r: Reading, sentence: Sentence) -> int | None:
    """The comma behind which those who met deal with an earlier round.

    "Was received on Thursday by the minister, with whom she reviewed what the fourth session, held in Ankara, decided".
    """
    lo, hi = sentence.lo, sentence.hi
    kind = next(iter(r.within("event.kind", lo, hi)), None)
    if kind is None or kind.value not in (EventKind.COMMISSION, EventKind.CONSULTATIONS):
        return None
    comma = max((k for k in range(lo, kind.i) if r.word(k) == ","), default=None)
    if comma is None or not r.any(("event.met", "event.received"), lo, comma) or not r.within("event.held", kind.j, hi):
        return None
    if r.any(("event.round",), lo, comma) or not r.any(("role.role",), lo, comma):
        return None
    own = any(d.month or d.weekday is not None or d.offset is not None for d in dates_and_periods(r, lo, comma)[0])
    return comma if own and any(any(found) for found in dates_and_periods(r, kind.j, hi)) else None


_JOINED = 5
"""Tokens between "and" and the verb of agreeing that it adds to a meeting."""


def _next_follows(r: Reading, i: int, hi: int) -> bool:
    """Whether "the next" stands at token `i`, its noun left out, before a verb: "de volgende is gepland voor 2025"."""
    at = r.skip_links(i, hi, 1)
    opened = at > i or r.lexicon.genitive
    following = r.hit("event.next", at) if opened and at < hi else None
    if following is None or following.j >= hi:
        return False
    return any(r.hit(slot, following.j) is not None for slot in ("event.planned", "bind.auxiliary"))


def parted(r: Reading, anchors: list[Anchor], lo: int, hi: int) -> tuple[list[Anchor], tuple[int, int] | None]:
    """A round told in a relative clause and what the main clause says of its series, and where the clause is.

    "La commission mixte, dont la 11e session s'était tenue à Yaoundé en 2019, se réunira à Ankara".
    """
    for opened in r.within("event.relative", lo, hi):
        number = ordinal_at(r, opened.j, hi)
        close = next((k for k in range(opened.j, hi) if r.word(k) == ","), hi)
        if number is None or number[0] <= 0 or not r.any(("event.held", "event.planned"), opened.j, close):
            continue
        result: list[Anchor] = []
        for i, j, kind, told in anchors:
            if i < opened.i < j:
                main = next((k for k in r.within("event.kind", i, opened.i)), None)
                if main is not None and r.any(("event.held", "event.planned"), close, hi) and not any(
                    a[0] >= close for a in anchors
                ):  # fmt: skip
                    result.append((main.i, main.j, kind, None))
                result.append((opened.j, j, kind, told))
            else:
                result.append((i, j, kind, told))
        return result, (opened.i, close)
    return anchors, None


def kinds_of(r: Reading, lo: int, hi: int) -> list[Hit]:
    """What names an event in tokens `lo` to `hi`, with a commission whose two countries part its name.

    "Die 6. Gemischte Iranisch-Österreichische Kommission", "the Joint Vietnam-Philippines Sub-Committee".
    """
    kinds = [h for h in r.within("event.kind", lo, hi) if h.value != "none"]
    kinds = sorted([*kinds, *_signatures(r, kinds, lo, hi)])
    if not r.any(("event.joint",), lo, hi):
        return kinds
    series = [h for h in kinds if h.value == EventKind.COMMISSION]
    bodies = [h for h in r.within("event.body", lo, hi) if not any(k.i <= h.i < k.j for k in kinds)]
    for noun in (*series, *bodies):
        at = noun.i
        while at > lo and (r.ending("country", at) is not None or r.word(at - 1) in ("-", "sub")):
            country = r.ending("country", at)
            at = country.i if country is not None else at - 1
        joint = r.ending("event.joint", at) if at < noun.i else None
        if joint is not None and joint.i >= lo:
            kinds = [k for k in kinds if k is not noun]
            kinds.append(Hit(joint.i, noun.j, noun.category, EventKind.COMMISSION.value))
    return sorted(kinds)


_OF_TREATY = 4
"""Tokens between the word of signing and what is signed: "firma de una nueva declaración"."""


def _signatures(r: Reading, kinds: list[Hit], lo: int, hi: int) -> list[Hit]:
    """Nouns of signing with what is signed behind them: "la firma di una dichiarazione", "la signature du traité"."""
    found: list[Hit] = []
    for noun in r.within("event.signature", lo, hi):
        led = r.hit("place.of", noun.j) is not None
        what = next(iter(r.within("event.treaty", noun.j, min(hi, noun.j + _OF_TREATY))), None) if led else None
        if what is not None and not any(k.i < what.j and noun.i < k.j for k in kinds):
            found.append(Hit(noun.i, what.j, noun.category, EventKind.SIGNING.value))
    return found


_NAMED, _OWNED = 5, 8
"""Tokens between a round and what names its body, and where "of" says whose it is."""


Anchor = tuple[int, int, EventKind | None, tuple[int, int, int] | None]


def anchors_of(r: Reading, sentence: Sentence, kinds: list[Hit], rounds: list[Hit], known: bool) -> list[Anchor]:
    """The places that tell of an event: "quinto round di consultazioni", "the sixth meeting of the commission"."""
    anchors: list[Anchor] = []
    used: set[int] = set()
    if not kinds and not rounds and (times := _times(r, sentence)):
        return times
    for noun in rounds:
        if r.hit("time.day_unit", noun.i) is not None:
            # "La última jornada de su estancia" is a day, no session.
            continue
        number = _number(r, noun, sentence)
        # "The 35th meeting of the two countries' Inter-Governmental Committee"
        reach = _OWNED if r.hit("place.of", noun.j) is not None else _NAMED
        kind = next((k for k in kinds if 0 <= k.i - noun.j <= reach), None)
        if kind is None:
            kind = next((k for k in reversed(kinds) if 0 <= noun.i - k.j <= 4 and number), None)
        if kind is not None and number is None:
            number = _apposed_behind(r, kind.j, sentence.hi)
        following = next(
            (h for slot in ("event.next", "event.previous") for k in (noun.i, noun.i - 1) if (h := r.ending(slot, k))),
            None,
        )
        again = known and not number and _retold(r, sentence, noun)
        if kind is None and not (number and known and noun.j - noun.i == 1) and not ((following or again) and known):
            continue
        if kind is not None and kind.i in used:
            continue
        if kind is not None:
            used.add(kind.i)
        start = min(noun.i, number[1] if number else noun.i, kind.i if kind else noun.i)
        end = max(noun.j, kind.j if kind else noun.j, number[2] if number else noun.j)
        anchors.append((start, end, EventKind(kind.value) if kind else None, number))
    if known:
        told = {a[3][0] for a in anchors if a[3] is not None}
        numbers = {k for a in anchors for k in range(a[0], a[1])}
        counted = [a for a in _elliptic(r, sentence, bool(kinds)) if a[0] not in numbers]
        anchors += [a for a in counted if (a[3][0] not in told if a[3] is not None else not anchors)]
        anchors = anchors or _resumed(r, sentence, kinds)
    for kind in kinds:
        if kind.i in used:
            continue
        number = _number(r, kind, sentence)
        if number is None and kind.value == EventKind.COMMISSION:
            # "La prochaine commission mixte sénégalo-turque, la sixième, se tiendra à Istanbul"
            number = _apposed_behind(r, kind.j, sentence.hi)
        start = min(kind.i, number[1]) if number else kind.i
        anchors.append((start, max(kind.j, number[2] if number else 0), EventKind(kind.value), number))
    anchors.sort(key=lambda a: a[0])
    for n, (i, j, _, number) in reversed([*enumerate(anchors)]):
        if n and number is None and r.word(i - 1) == "(" and anchors[n - 1][1] == i - 1:
            # "The Joint Ministerial Commission (JMC), scheduled on": one told twice.
            anchors[n - 1] = (anchors[n - 1][0], j + (r.word(j) == ")"), *anchors[n - 1][2:])
            del anchors[n]
    return [a for n, a in enumerate(anchors) if not any(b[0] <= a[0] and a[1] <= b[1] for b in anchors[:n])]


_BEFORE = 40
"""Tokens before a sentence that may name the body it goes on about."""


def _times(r: Reading, sentence: Sentence) -> list[Anchor]:
    """The times a body named in the sentence before has met: "... the joint commission. It met for the second time in Oslo"."""
    lo, hi = sentence.lo, sentence.hi
    bodies = r.within("event.kind", max(0, lo - _BEFORE), lo)
    kind = EventKind(bodies[-1].value) if bodies and bodies[-1].value != "none" else None
    if kind not in (EventKind.COMMISSION, EventKind.CONSULTATIONS):
        return []
    found: list[Anchor] = []
    for counted in r.within("event.counted", lo, hi):
        number = next(
            (n for k in (counted.i - 1, counted.i - 2) if k > lo and (n := ordinal_at(r, k, hi)) is not None), None
        )
        if number is not None and number[0] > 1 and number[1] == counted.i:
            found.append((number[1] - 1, counted.j, kind, (number[0], number[1] - 1, number[1])))
    told = r.any(("event.met", "event.held", "event.planned"), lo, hi)
    somebody = r.any(("role.role", "role.delegation"), lo, found[0][0]) if found else True
    return [] if somebody or not told else found


_RETOLD = 8
"""Tokens from the opening of a sentence in which a noun goes on about the event before."""


def _retold(r: Reading, sentence: Sentence, noun: Hit) -> bool:
    """Whether a noun goes on about the event told before, with its day: "Das Treffen fand am 13. Mai in Tirana statt"."""
    links = [k for k in (noun.i - 1, noun.i - 2) if k >= sentence.lo and r.is_link(k)]
    opens = noun.i == sentence.lo or r.word(noun.i - 1) == "," or r.hit("step.expected", noun.i - 1) is not None
    definite = (bool(links) or (r.lexicon.genitive and opens)) and noun.i - sentence.lo <= _RETOLD
    dated = any(d.month or d.weekday is not None for d in dates_and_periods(r, sentence.lo, sentence.hi)[0])
    return definite and dated and r.any(("event.held", "event.planned"), sentence.lo, sentence.hi)


def _resumed(r: Reading, sentence: Sentence, kinds: list[Hit]) -> list[Anchor]:
    """A verb by which the same is to be held again: "kamen überein, 2026 in Wien erneut zusammenzukommen"."""
    verbs = [] if kinds else r.within("event.resumed", sentence.lo, sentence.hi)
    return [(verb.i, verb.j, None, None) for verb in verbs[:1]]


def _elliptic(r: Reading, sentence: Sentence, named: bool) -> list[Anchor]:
    """An ordinal that stands for the round it counts, right before its verb: "Les quatrièmes se tiendront à".

    Where the sentence names another round (`named`), it must open a clause: "...; la quinta tendrá lugar".
    """
    found: list[Anchor] = []
    for hit in [] if named else r.within("event.next", sentence.lo, sentence.hi):
        # "..., die nächsten sollen in Wien folgen"
        led = hit.i - (not r.lexicon.genitive)
        if _next_follows(r, led, sentence.hi) and r.within("event.planned", hit.j, sentence.hi):
            return [(hit.i, hit.j, None, None)]
    for hit in [] if named else r.within("event.previous", sentence.lo, sentence.hi):
        if _last_follows(r, hit, sentence):
            return [(hit.i, hit.j, None, None)]
    ordinals = r.starts(("ordinal",))
    for i in (k for k in range(sentence.lo, sentence.hi) if k in ordinals or _numeral(r, k)):
        number = ordinal_at(r, i, sentence.hi)
        if number is None or number[0] <= 0 or number[1] == i + 1 and r.kind(i) == "n":
            continue
        if (one := r.hit("event.counted", number[1])) is not None:
            # "The eighth one took place"
            number = number[0], one.j
        # "L'ultima, la terza, si era svolta a Bucarest"
        apposed = r.word(number[1]) == "," and any(r.ending("event.previous", k) is not None for k in (i - 1, i - 2))
        after = number[1] + apposed
        verb = r.hit("event.planned", after) or r.hit("event.held", after) or r.hit("event.present", after)
        if verb is None and r.word(number[1]) == ",":
            verb = _behind_aside(r, i, number[1], sentence)
        # "Пятое - в Баку, в 2026-м": the dash stands for the verb.
        dashed = r.word(number[1]) == "-" and r.kind(i) == "w" and i <= sentence.lo + 1
        dashed = dashed and bool(r.within("city", number[1], sentence.hi))
        opens = i == sentence.lo or r.is_link(i - 1) or (apposed and r.lexicon.genitive)
        if not named and opens and _closes(r, i, number[1], sentence.hi):
            # "Baku is to host the tenth in 2026", "Rendez-vous a été pris à Istanbul, en 2027, pour la sixième"
            found.append((i, number[1], None, (number[0], i, number[1])))
            continue
        before = i - 2
        apart = before < sentence.lo or r.word(before) in (";", ",", "(") or r.hit("number.and", before) is not None
        apart = apart or r.hit("event.relative", before) is not None or r.hit("bind.contrast", before) is not None
        if (verb is not None or dashed) and opens and (apart or not named) and r.hit("month", number[1]) is None:
            found.append((i, number[1], None, (number[0], i, number[1])))
    return found[:1]


def _behind_aside(r: Reading, i: int, comma: int, sentence: Sentence) -> Hit | None:
    """The verb of an ordinal that opens its clause, behind what is told of it: "The third, put off twice, is to be convened"."""
    lead = i - r.is_link(i - 1)
    if (lead > sentence.lo and r.word(lead - 1) not in (",", ";")) or (lead == i and not r.lexicon.genitive):
        # "Second, tariffs on steel, which are to"
        return None
    verbs = [v for slot in ("event.planned", "event.off") for v in r.within(slot, comma, sentence.hi)]
    return next((v for v in sorted(verbs) if v.i > comma + 1 and r.word(v.i - 1) in (",", "-")), None)


def _numeral(r: Reading, i: int) -> bool:
    """Whether a Roman numeral stands behind a small word: "la IV se había desarrollado"."""
    return r.capital(i) and r.words(i, i + 1).isupper() and r.is_link(i - 1) and set(r.word(i)) <= set("ivx")


def _last_follows(r: Reading, hit: Hit, sentence: Sentence) -> bool:
    """Whether "the last" opens its clause with its noun left out: "...; la anterior se había celebrado en Lima"."""
    one = r.hit("event.counted", hit.j)
    after = one.j if one is not None else hit.j
    lead = hit.i - r.is_link(hit.i - 1)
    if lead == hit.i and not r.lexicon.genitive:
        return False
    opens = lead <= sentence.lo or r.word(lead - 1) in (";", ",", "-", "(") or r.hit("number.and", lead - 1) is not None
    verb = r.hit("event.held", after) or r.hit("bind.auxiliary", after)
    return opens and verb is not None and r.any(("event.held",), after, sentence.hi)


def _closes(r: Reading, i: int, j: int, hi: int) -> bool:
    """Whether an ordinal at tokens `i` to `j`, its noun left out, is what is hosted or what a day is fixed for."""
    lead = i - 1 if r.is_link(i - 1) else i
    led = r.ending("event.hosted", lead) or r.ending("event.planned", lead) or r.ending("bind.purpose", lead)
    if led is None and j >= hi - 1 and r.any(("event.planned",), max(0, i - _COUNTED), lead):
        led = r.ending("place.to", lead)
    noun = j < hi and r.kind(j) == "w" and r.hit("place.at", j) is None and r.hit("event.planned", j) is None
    return led is not None and not noun


def _apposed(r: Reading, i: int, hi: int) -> tuple[int, int, int] | None:
    """The ordinal between commas behind a round: "Le ultime consultazioni, le seconde, si sono tenute"."""
    at = r.skip_links(i, hi, 1)
    found = ordinal_at(r, at, hi) if at < hi else None
    if found is None or found[0] <= 0:
        return None
    # "De volgende bijeenkomst, de vierde alweer, vindt"
    closed = any(r.word(k) == "," for k in (found[1], found[1] + (r.kind(found[1]) == "w" and not r.capital(found[1]))))
    return (found[0], at, found[1]) if closed else None


_NAMING = 12
"""Tokens behind a series that may name its sides before the ordinal set off by commas."""


def _apposed_behind(r: Reading, j: int, hi: int) -> tuple[int, int, int] | None:
    """The ordinal between commas behind a series: "La riunione della Commissione intergovernativa, la dodicesima, si terrà"."""
    comma = next((k for k in range(j, min(hi, j + _NAMING)) if r.word(k) == ","), None)
    return _apposed(r, comma + 1, hi) if comma is not None else None


def _number(r: Reading, noun: Hit, sentence: Sentence) -> tuple[int, int, int] | None:
    """The ordinal of a round: before the noun with an adjective at most between, or "round 5" behind it."""
    for start in range(noun.i - 1, max(sentence.lo, noun.i - 6) - 1, -1):
        found = ordinal_at(r, start, sentence.hi)
        counted = r.hit("event.counted", found[1]) if found is not None and found[1] < noun.i else None
        after = counted.j if counted is not None else found[1] if found is not None else 0
        if found is not None and r.hit("month", found[1]) is not None:
            # "am 5. und 6. Februar Gespräche"
            continue
        if found is not None and r.hit("time.day_unit", found[1]) is not None:
            # "Am zweiten Tag seines Besuchs"
            continue
        if found is not None and found[0] > 0 and after <= noun.i and noun.i - after <= 2:
            between = range(after, noun.i)
            # "The previous, third, round"
            if all(
                (r.kind(k) == "w" and not r.is_link(k)) or r.word(k) in '),"' or r.hit("neutral.owned", k)
                for k in between
            ):
                return found[0], start, found[1]
    if r.word(noun.j) == "," and (apposed := _apposed(r, noun.j + 1, sentence.hi)) is not None:
        return apposed
    around = max(sentence.lo, noun.i - _COUNTED), min(sentence.hi, noun.j + _COUNTED)
    for counted in r.within("event.counted", *around):
        if (
            r.hit("bind.since", counted.j) is not None
            or r.hit("year", r.skip_links(counted.j, sentence.hi, 2)) is not None
        ):
            # "for the first time since 2019"
            continue
        for start in (counted.i - 1, counted.i - 2):
            found = ordinal_at(r, start, sentence.hi)
            # "For the first time": nothing was counted before.
            if found is not None and found[0] > 1 and found[1] == counted.i:
                return found[0], start, found[1]
    value = r.number_value(noun.j) if noun.j < sentence.hi and r.kind(noun.j) == "n" else None
    dated = any(r.hit("month", k) for k in range(noun.j + 1, min(sentence.hi, noun.j + 5)))
    if value is not None and value < 100 and not dated:
        return value, noun.j, noun.j + 1
    return None
