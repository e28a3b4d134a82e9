"""Shipments: sending and receiving as exports and imports where goods are told with what they are worth.

"Sono partiti beni per 5,1 miliardi", "llegaron de China mercancías por 4.702 millones": the same verbs tell of guests and letters.
"""

from __future__ import annotations

from briefing.ingest.extract.sums.handing import worth_told
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_SHIPPED = {"sent": "exports", "got": "imports"}
_AFTER, _BEFORE = 7, 3
"""Tokens behind and before such a verb in which its goods are looked for."""
_WORTH = 14
"""Tokens behind the goods or the verb in which their worth is."""
_FLOWS = frozenset({"exports", "imports", "turnover", "sold", "bought"})


def ship(r: Reading) -> None:
    """Settle what sending and receiving mean in each sentence: exports and imports, or nothing."""
    table = r.hits.get("cue", {})
    if not any(h.category in _SHIPPED for h in table.values()):
        return
    for sentence in r.sentences:
        told = [h for h in r.within("cue", sentence.lo, sentence.hi) if h.category in _SHIPPED]
        for hit in told:
            next_one = r.ending("neutral.next", hit.j)
            if next_one is not None and next_one.i <= hit.i:
                # "Следом идут Чили и Перу": nothing is sent.
                table[hit.i] = hit._replace(category="")
                continue
            told_of = worth_told(r, hit, sentence.lo, sentence.hi) if r.lexicon.free_order else _goods(r, hit, sentence)
            moved = told_of and not _placed(r, hit, sentence.lo)
            table[hit.i] = hit._replace(category=_SHIPPED[hit.category] if moved else "none")
    r.ends.pop("cue", None)


def send_on(r: Reading) -> None:
    """Take deliveries "from A to B" for A's exports, where the word for them with "from" means imports: "поставки из Молдовы в Румынию"."""
    table = r.hits.get("cue", {})
    for i, cue in list(table.items()):
        led = r.ending("place.from", cue.j) if cue.category == "imports" and cue.j - cue.i > 1 else None
        origin = r.hit("country", cue.j) if led is not None else None
        if led is None or origin is None or origin.category != "name" or r.hit("place.to", origin.j) is None:
            continue
        target = r.hit("country", r.skip_links(origin.j, len(r.tokens), 2))
        if target is not None and target.category == "name" and target.value != origin.value:
            table[i] = cue._replace(category="exports", j=led.i)
            r.ends.pop("cue", None)


def carry_in(r: Reading) -> None:
    """Take what one country brings into another for its exports: "Турция ввезла в Казахстан текстиль на 40 млн долларов"."""
    table = r.hits.get("cue", {})
    for verb in r.hits.get("neutral.carried_in", {}).values():
        cue = table.get(verb.i)
        if cue is None or cue.category != "imports":
            continue
        sentence = r.sentences[r.sentence_number(verb.i)]
        hi = next((k for k in range(verb.j, min(sentence.hi, verb.j + _AFTER)) if r.kind(k) != "w"), verb.j + _AFTER)
        named = [h for h in r.within("country", sentence.lo, min(sentence.hi, hi)) if h.category == "name"]
        led = {h: [slot for slot in ("place.to", "place.from") if r.hit(slot, h.i - 1) is not None] for h in named}
        # "Экспортировала в Казахстан, а ввезла оттуда"
        since = max((k for k in range(sentence.lo, verb.i) if r.word(k) in (",", ";")), default=sentence.lo)
        targets = {h.value for h in named if "place.to" in led[h] and h.i >= since}
        subjects = {h.value for h in [h for h in named if not led[h] and h.j <= verb.i][-1:]}
        if len(targets) == 1 and subjects and targets != subjects:
            table[verb.i] = cue._replace(category="exports")
            r.ends.pop("cue", None)


def fetch_in(r: Reading) -> None:
    """Take goods that a country brings in for bought, where the verb also says what things earn: "brought in $482 million from Egypt"."""
    table = r.hits.get("cue", {})
    for verb in r.hits.get("neutral.carried_in", {}).values():
        cue = table.get(verb.i)
        if cue is None or cue.category != "earned" or cue.j != verb.j:
            continue
        sentence = r.sentences[r.sentence_number(verb.i)]
        ends = next((k for k in range(verb.j, sentence.hi) if r.word(k) in (",", ";")), sentence.hi)
        if any(h.category in _FLOWS for h in r.within("cue", max(sentence.lo, verb.i - _BEFORE), verb.i)):
            # "Kenya's tea exports brought in $40 million from Egypt"
            continue
        if _goods_next(r, verb, ends) or _from_there(r, verb, ends):
            table[verb.i] = cue._replace(category="bought", value="")
            r.ends.pop("cue", None)
            r.order.pop("cue", None)


def _goods_next(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether goods with their worth follow a verb before any sum: "brought in | Canadian wheat worth 290 million"."""
    goods = next((h for h in r.within("product", verb.j, min(hi, verb.j + _AFTER)) if h.category != "none"), None)
    return goods is not None and not r.any(("currency",), verb.j, goods.i) and _worth(r, goods.j, hi)


def _from_there(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether what is brought in comes from a country: "from Egypt", "from it", "from there"."""
    if r.any(("place.yonder",), verb.j, hi):
        return True
    led = r.first("place.from", verb.j, hi)
    if led is None or led.j >= hi:
        return False
    country = r.hit("country", led.j + (led.j + 1 < hi and r.is_link(led.j)))
    pronoun = r.hit("neutral.pronoun", led.j)
    named = country is not None and country.category == "name"
    return named or (pronoun is not None and pronoun.j - pronoun.i == 1)


def brought_in(r: Reading) -> None:
    """Take the volume of deliveries behind imports alone for those imports: "импорт из Турции вырос, объём поставок составил"."""
    table = r.hits.get("cue", {})
    if not r.lexicon.free_order or not r.hits.get("neutral.volume"):
        return
    changed, earlier, block = False, None, -1
    for sentence in r.sentences:
        earlier, block = earlier if sentence.block == block else None, sentence.block
        told = r.within("cue", sentence.lo, sentence.hi)
        flows = [h for h in told if h.category in _FLOWS]
        for before, cue in zip((earlier, *flows), flows, strict=False):
            led = r.ending("neutral.volume", cue.i)
            bare = cue.category == "exports" and led is not None and led.i >= sentence.lo
            if not bare or before is None or table[before.i].category not in ("imports", "bought"):
                continue
            opens = before.i >= sentence.lo or led is not None and led.i == sentence.lo
            # "Объём поставок в Турцию": a flow of its own.
            told_on = (r.hit(slot, cue.j) for slot in ("place.to", "place.from", "country", "product"))
            apart = any(h is not None and (h.j >= sentence.hi or r.kind(h.j) != NUMBER) for h in told_on)
            if opens and not apart:
                table[cue.i] = cue._replace(category="imports", value="")
                changed = True
        earlier = table[flows[-1].i] if flows else None
    if changed:
        r.ends.pop("cue", None)
        r.order.pop("cue", None)


def _placed(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether goods only come to a rank: "le tessuti arrivano in testa con 282 milioni", "in testa arrivano le auto"."""
    ranks = (r.hit("neutral.ranked", verb.j), r.ending("neutral.ranked", verb.i) if verb.i > lo else None)
    return any(h is not None and h.value == "place" for h in ranks)


def _goods(r: Reading, verb: Hit, sentence: Sentence) -> bool:
    """Whether goods are what is sent or received, and a sum is told of them in the clause."""
    lo, hi = sentence.lo, sentence.hi
    told = [h for h in r.within("product", max(lo, verb.i - _BEFORE), min(hi, verb.j + _AFTER)) if h.category != "none"]
    behind, before = [h for h in told if h.i >= verb.j], [h for h in told if h.j <= verb.i]
    if behind and amount_of(r, behind[0], verb.j):
        # "A reçu pour 720 millions de dollars de marchandises"
        at = r.skip_qualifiers(r.skip_links(verb.j, hi, 2), hi)
        return r.kind(at) == NUMBER or r.hit("currency", at) is not None
    if behind and _plain(r, verb.j, behind[0].i):
        return _worth(r, behind[0].j, hi) or _worth_before(r, verb.i, lo)
    if before and _plain(r, before[-1].j, verb.i) and not _amounts(r, verb, hi):
        comma = next((k for k in range(verb.j, hi) if r.word(k) == ","), hi)
        return _worth(r, verb.j, comma) or _worth_before(r, before[0].i, lo)
    if r.at(("place.to", "place.from"), verb.j) and _worth_between(r, verb, lo):
        return True
    taken_up = r.within("neutral.of_it", max(lo, verb.i - _BEFORE), verb.i)
    if taken_up and _plain(r, taken_up[-1].j, verb.i) and r.within("product", lo, taken_up[-1].i):
        # "Vendeva beni per 13,4 miliardi e ne riceveva per 7,9"
        at = r.skip_qualifiers(r.skip_links(verb.j, hi, 2), hi)
        return at < hi and r.kind(at) == NUMBER and r.is_link(at - 1)
    return False


def _worth_between(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether goods and what they are worth open the clause of a verb: "Merci etiopi per 720 milioni di dollari | sono andate in Arabia"."""
    goods = [h for h in r.within("product", max(lo, verb.i - _WORTH), verb.i) if h.category != "none"]
    if not goods or any(r.word(k) in (",", ";") for k in range(goods[0].j, verb.i)):
        return False
    return not r.any(("cue", "move"), goods[0].j, verb.i) and _worth(r, goods[0].j, verb.i)


def amount_of(r: Reading, goods: Hit, lo: int) -> bool:
    """Whether goods are what the amount right before them is of: "$720 million worth of Ethiopian | goods"."""
    people = r.ending("country", goods.i)
    at = people.i if people is not None and people.category == "people" else goods.i
    led = [h for slot in ("bind.of", "place.of") if (h := r.ending(slot, at)) is not None and h.i >= lo]
    first = min((h.i for h in led), default=lo)
    return any(
        r.ending(slot, k) is not None
        for slot in ("currency", "scale")
        for k in range(max(lo + 1, first - 1), first + 1)
        if led
    )


def _amounts(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether a verb only says how much something came to: "las de celulosa llegaron a 9,5 millones"."""
    at = r.skip_qualifiers(r.skip_links(verb.j, hi, 3), hi)
    if at < hi and (r.kind(at) == NUMBER or r.hit("currency", at) is not None):
        return True
    # "La carne llegó en septiembre de 2024 a US$ 12 millones"
    end = next((k for k in range(verb.j, min(hi, verb.j + _WORTH)) if r.word(k) in (",", ";", ".")), hi)
    sums = (k for k in range(verb.j, end) if r.hit("currency", k) or (r.kind(k) == NUMBER and r.hit("scale", k + 1)))
    first = next(sums, None)
    return first is not None and r.ending("bind.to", first) is not None


def _plain(r: Reading, i: int, j: int) -> bool:
    """Whether only words and years stand between two tokens."""
    return all(r.kind(k) == "w" or (r.kind(k) == NUMBER and len(r.word(k)) == 4) for k in range(i, j))


def _worth(r: Reading, i: int, hi: int) -> bool:
    """Whether a sum of money stands behind token `i`, before its clause ends."""
    end = min(hi, i + _WORTH)
    for k in range(i, end):
        if r.word(k) in (";", "."):
            return False
        if r.hit("scale", k) is not None or r.hit("currency", k) is not None:
            return True
    return False


def _worth_before(r: Reading, i: int, lo: int) -> bool:
    """Whether a sum and a word that ties the goods to it stand right before token `i`: "17 milioni di merce"."""
    at = i
    while at > lo and r.is_link(at - 1):
        at -= 1
    return r.ending("scale", at) is not None or r.ending("currency", at) is not None
