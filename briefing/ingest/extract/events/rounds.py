"""Rounds: the places of a sentence that tell of an event, each with its kind and number."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.counting import apposed_behind, number_of
from briefing.ingest.extract.events.elliptic import Anchor, elliptic
from briefing.ingest.extract.events.panels import panels
from briefing.ingest.extract.times.ordinals import ordinal_at
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


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
    kinds = [h for h in kinds if not _chaired(r, h, lo, hi)]
    kinds = sorted([*kinds, *_signatures(r, kinds, lo, hi)])
    # "The minister, co-chair of the Kenyan-Polish intergovernmental commission"
    kinds = sorted([*kinds, *(h for h in panels(r, lo, hi, kinds) if not _chaired(r, h, lo, hi))])
    if not r.any(("event.joint",), lo, hi):
        return kinds
    series = [h for h in kinds if h.value == EventKind.COMMISSION]
    bodies = [h for h in r.within("event.body", lo, hi) if not any(k.i <= h.i < k.j for k in kinds)]
    for noun in (*series, *bodies):
        at = noun.i
        while at > lo and r.ending("event.joint", at) is None and _of_body_name(r, at, noun.i):
            country = r.ending("country", at)
            at = country.i if country is not None else at - 1
        joint = r.ending("event.joint", at) if at < noun.i else None
        if joint is not None and joint.i >= lo:
            kinds = [k for k in kinds if k is not noun]
            whole = Hit(joint.i, noun.j, noun.category, EventKind.COMMISSION.value)
            kinds += [] if _chaired(r, whole, lo, hi) else [whole]
    return sorted(kinds)


def _chaired(r: Reading, kind: Hit, lo: int, hi: int) -> bool:
    """Whether a commission only tells whose office somebody holds: "the minister, co-chair of the joint commission"."""
    if kind.value != EventKind.COMMISSION:
        return False
    chair = r.first("event.chairs", max(lo, kind.i - _CHAIRS), kind.i)
    if chair is None or any(ordinal_at(r, k, hi) for k in range(chair.j, kind.i)):
        return False
    apposed = r.word(chair.i - 1) == "," or r.any(("role.role",), max(lo, chair.i - _CHAIRS), chair.i)
    named = r.hit("neutral.person", kind.j) is not None or r.word(kind.j) == "," or r.capital(kind.j)
    return apposed or named


_CHAIRS = 5
"""Tokens between a chair and the body presided over: "co-chairman of the Kenyan-Polish joint commission"."""
_FIELDS = 6
"""Tokens between "joint" and the body, which tell its countries and fields."""


def _of_body_name(r: Reading, at: int, noun: int) -> bool:
    """Whether the token before `at` is of the name of a body: its countries, or its fields in capitals."""
    if r.ending("country", at) is not None or r.word(at - 1) in ("-", "sub"):
        return True
    field = r.kind(at - 1) == WORD and (r.capital(at - 1) or r.hit("number.and", at - 1) is not None)
    return noun - at < _FIELDS and field and not r.lexicon.capital_nouns


_OF_TREATY = 4
"""Tokens between the word of signing and what is signed: "firma de una nueva declaración"."""


def _signatures(r: Reading, kinds: list[Hit], lo: int, hi: int) -> list[Hit]:
    """Nouns of signing with what is signed behind them: "la firma di una dichiarazione", "la signature du traité"."""
    found: list[Hit] = []
    for noun in r.within("event.signature", lo, hi):
        led = r.hit("place.of", noun.j) is not None
        what = r.first("event.treaty", noun.j, min(hi, noun.j + _OF_TREATY)) if led else None
        if what is not None and not any(k.i < what.j and noun.i < k.j for k in kinds):
            found.append(Hit(noun.i, what.j, noun.category, EventKind.SIGNING.value))
    return found


_NAMED, _OWNED = 5, 8
"""Tokens between a round and what names its body, and where "of" says whose it is."""


_NEAR, _OPENED = 4, 12
"""Tokens between what is held and its number behind it, and of a forum whose edition alone is counted."""


_IN_BODY = 3
"""Tokens between talks and the body in which they are held."""


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
        if any(h.i < noun.i < h.j for h in r.within("event.never", noun.i - 2, noun.j)):
            # "Est attendu à son tour"
            continue
        number = number_of(r, noun, sentence)
        # "The 35th meeting of the two countries' Inter-Governmental Committee"
        reach = _OWNED if r.hit("place.of", noun.j) is not None else _NAMED
        kind = next((k for k in kinds if 0 <= k.i - noun.j <= reach), None)
        if kind is not None and any(noun.j < o.i < kind.i for o in rounds) and r.any(("event.held",), noun.j, kind.i):
            # "The meeting took place within the second session of the council"
            kind = None
        if kind is not None and kind.value == EventKind.MEETING:
            # "The ninth round of talks in the Joint Economic Group"
            body = next((k for k in kinds if 0 <= k.i - kind.j <= _IN_BODY and k.value == EventKind.COMMISSION), None)
            kind = body or kind
        if kind is None:
            # "Le Forum économique a ouvert hier à Banjul sa deuxième édition"
            one = number is not None and len(kinds) == 1
            whole = one and (r.hit("event.forum", kinds[0].i) is not None or _sits(r, kinds[0], noun))
            far = _OPENED if whole else _NEAR
            # "La comisión mixta celebra en Roma su | segunda sesión"
            start = min(noun.i, number[1]) if number else noun.i
            kind = next((k for k in reversed(kinds) if k.j <= noun.i and start - k.j <= far and number), None)
        if kind is not None and number is None:
            number = _own_number(r, noun, kind, sentence) or apposed_behind(r, kind.j, sentence.hi)
        following = _beside_it(r, noun)
        if kind is None and not (number and known and noun.j - noun.i == 1) and not (following and known):
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
        counted = [a for a in elliptic(r, sentence, bool(kinds)) if a[0] not in numbers]
        anchors += [a for a in counted if (a[3][0] not in told if a[3] is not None else not anchors)]
        anchors = anchors or _resumed(r, sentence, kinds)
    for kind in kinds:
        if kind.i in used:
            continue
        number = number_of(r, kind, sentence)
        if number is None and kind.value in (EventKind.COMMISSION, EventKind.CONSULTATIONS):
            # "La prochaine commission mixte sénégalo-turque, la sixième, se tiendra à Istanbul"
            number = apposed_behind(r, kind.j, sentence.hi)
        start = min(kind.i, number[1]) if number else kind.i
        anchors.append((start, max(kind.j, number[2] if number else 0), EventKind(kind.value), number))
    anchors.sort(key=lambda a: a[0])
    for n, (i, j, _, number) in reversed([*enumerate(anchors)]):
        if n and number is None and r.word(i - 1) == "(" and anchors[n - 1][1] == i - 1:
            # "The Joint Ministerial Commission (JMC), scheduled on": one told twice.
            anchors[n - 1] = (anchors[n - 1][0], j + (r.word(j) == ")"), *anchors[n - 1][2:])
            del anchors[n]
    return [a for n, a in enumerate(anchors) if not any(b[0] <= a[0] and a[1] <= b[1] for b in anchors[:n])]


def _own_number(r: Reading, noun: Hit, kind: Hit, sentence: Sentence) -> tuple[int, int, int] | None:
    """The number of a commission, where that of its meeting is not told: "the meeting of the 5th Joint Commission"."""
    number = number_of(r, kind, sentence) if kind.i > noun.j else None
    return number if number is not None and noun.j <= number[1] < kind.i else None


def _sits(r: Reading, body: Hit, session: Hit) -> bool:
    """Whether a body is told to hold the session behind it: "la commission mixte tient le 14 novembre à Rome sa deuxième session"."""
    between = body.j, session.i
    series = body.value in (EventKind.COMMISSION, EventKind.CONSULTATIONS) and r.any(
        ("event.had", "event.now"), *between
    )
    return series and not any(r.word(k) == "," for k in range(*between))


def _beside_it(r: Reading, noun: Hit) -> Hit | None:
    """The word that tells a round from the one told: "the previous round", "le cycle précédent", "la ronda siguiente"."""
    for slot in ("event.next", "event.previous"):
        ahead = next((h for k in (noun.i, noun.i - 1) if (h := r.ending(slot, k))), None)
        if ahead is not None:
            return ahead
        if r.lexicon.nouns_first and noun.j < len(r.tokens) and (behind := r.hit(slot, noun.j)) is not None:
            return behind
    return None


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
    somebody = r.any(("role.role", "role.delegation"), lo, found[0][0]) if found else True
    return [] if somebody else found


def _resumed(r: Reading, sentence: Sentence, kinds: list[Hit]) -> list[Anchor]:
    """A verb by which the same is to be held again: "kamen überein, 2026 in Wien erneut zusammenzukommen"."""
    verbs = [] if kinds else r.within("event.resumed", sentence.lo, sentence.hi)
    return [(verb.i, verb.j, None, None) for verb in verbs[:1]]
