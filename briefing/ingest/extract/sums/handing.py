"""Handing over: spending, buyers and suppliers as imports and exports, deliveries between two countries as their trade."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_HANDED = {"swapped": "turnover", "fetched": "exports", "spent": "imports", "buyers": "exports", "suppliers": "imports"}
_REACH = 14
"""Tokens behind such a verb in which its worth stands, and around it in which its goods do."""


def hand_over(r: Reading) -> None:
    """Settle what spending, buyers and suppliers mean: a flow where another country's goods or each one's sum are told."""
    table = r.hits.get("cue", {})
    handed = [h for h in table.values() if h.category in _HANDED]
    for sentence in r.sentences if handed else ():
        lo, hi = sentence.lo, sentence.hi
        for hit in [h for h in handed if lo <= h.i < hi]:
            dealt = _READ.get(hit.category, _named)(r, hit, lo, hi)
            table[hit.i] = hit._replace(category=_HANDED[hit.category] if dealt else "none")
    if handed:
        r.ends.pop("cue", None)


def of_both(r: Reading) -> None:
    """Read deliveries "between" two countries as their trade: "объем поставок между Таджикистаном и Россией"."""
    table = r.hits.get("cue", {})
    changed = False
    for between in list(r.hits.get("place.between", {}).values()):
        first = r.hit("country", r.skip_links(between.j, len(r.tokens), 2))
        joint = r.hit("number.and", first.j) if first is not None and first.category == "name" else None
        if joint is None or r.hit("country", r.skip_links(joint.j, len(r.tokens), 2)) is None:
            # "Exports between January and May"
            continue
        for back in range(_BETWEEN):
            hit = r.ending("cue", between.i - back)
            if hit is not None and hit.category in ("exports", "imports"):
                table[hit.i] = hit._replace(category="turnover", value="")
                changed = True
                break
    if changed:
        r.ends.pop("cue", None)


_BETWEEN = 3
"""Tokens between deliveries and "between"."""


def worth_told(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether goods are told at a verb and `bind.worth` leads what they were worth: "сёмги Вьетнам получил на 2,7 млрд крон".

    "Получил кредит на 5 млн" tells of no goods. A verb may close its clause: "als beide Waren für 660 Millionen handelten".
    """
    # "Эфиопских товаров на 720 млн долларов ушло"
    if (r.lexicon.verb_final or r.lexicon.free_order) and _goods_for(r, max(lo, verb.i - _REACH), verb.i, hi):
        return True
    end = min(hi, verb.j + _REACH)
    worth = next((w for w in r.within("bind.worth", verb.j, end) if _is_sum(r, w.j, hi)), None)
    if worth is None or any(r.word(k) in (";", ":") for k in range(verb.j, worth.i)):
        return False
    others = [q for q in r.within("cue", verb.j, worth.i) if q.category not in ("share", "none")]
    if others or r.any(("move", "percent"), verb.j, worth.i):
        return False
    return bool(r.within("product", verb.j, worth.i) or r.within("product", max(lo, verb.i - _REACH), verb.i))


def _goods_for(r: Reading, lo: int, end: int, hi: int) -> bool:
    """Whether goods and right behind them what they were worth close a stretch: "Waren für 660 Mio. Euro |"."""
    worth = next((w for w in reversed(r.within("bind.worth", lo, end)) if _is_sum(r, w.j, hi)), None)
    goods = r.ending("product", worth.i) if worth is not None else None
    # "Es soll sich um Waren für 60 Millionen Euro handeln"
    told = goods is not None and r.hit("bind.by", goods.i - 1) is None
    return worth is not None and told and not r.any(("cue", "move", "percent"), worth.j, end)


_LONG = 12
"""Tokens between a verb of going or coming and what the goods that went are worth."""
_PLACED = {"went": "place.to", "came": "place.from"}


def goes_for(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether something is told to have gone or come for a sum, and goods or a place with it: "ging voor 14,5 miljard euro aan goederen".

    "Het ging om een order voor 3 miljoen" tells of another thing.
    """
    worth = next((w for w in r.within("bind.worth", verb.j, min(hi, verb.j + _LONG)) if _is_sum(r, w.j, hi)), None)
    if worth is None or any(r.word(k) in (";", ":") for k in range(verb.j, worth.i)):
        return False
    others = [q for q in r.within("cue", lo, worth.i) if q.i != verb.i and q.category not in ("share", "none")]
    if others or r.any(("move", "percent"), verb.j, worth.i):
        return False
    ends = [h.j for h in r.each(("scale", "currency"), worth.j, min(hi, worth.j + _LONG))]
    end = max((j for j in ends if j - worth.j <= _LONG), default=worth.j)
    # "voor 1,28 biljoen yuan (176 miljard euro) aan goederen"
    end += end < hi and r.word(end) == ")"
    of = r.hit("bind.of", end) if end < hi else None
    what = r.skip_links(of.j, hi, 2) if of is not None else hi
    if what < hi and r.hit("product", what) is not None:
        return True
    given = r.hit("cue", what) if what < hi else None
    if given is not None and given.category == "money":
        # "Naar Mali ging voor 2 miljard euro aan hulp"
        return False
    before = r.ending("product", verb.i)
    if before is not None and before.i >= lo and before.category != "none":
        # "Goods were shipped to the Netherlands for ISK 138 billion"
        return True
    if any(h.category != "none" for h in r.within("product", verb.j, worth.i)):
        return True
    for led in (
        *r.within(_PLACED[verb.category], lo, verb.i),
        *r.within(_PLACED[verb.category], end, min(hi, end + 2)),
    ):
        at = r.skip_links(led.j, hi, 2)
        if at < hi and r.at(("country", "place.group", "place.world"), at):
            return True
    return False


def _spent(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether money is told as spent on another country's goods: "на российскую пшеницу Алжир потратил 310 млн"."""
    for on in (
        *r.within("bind.by", max(lo, verb.i - _REACH), verb.i),
        *r.within("bind.by", verb.j, min(hi, verb.j + _REACH)),
    ):
        people = r.hit("country", on.j)
        goods = r.hit("product", people.j) if people is not None and people.category == "people" else None
        if goods is not None and goods.category == "name":
            return True
    return False


def _fetched(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether a country's goods are told to have fetched a sum: "Рис из Таиланда принёс 210 млн", "польские яблоки принесли"."""
    start = next((k + 1 for k in range(verb.i - 1, lo - 1, -1) if r.kind(k) == "s"), lo)
    people = r.hit("country", start)
    owned = people is not None and people.category == "people"
    goods = r.hit("product", people.j if people is not None and owned else start)
    if goods is None or goods.category != "name":
        return False
    origin = r.hit("country", goods.j + 1) if r.hit("place.from", goods.j) is not None else None
    summed = r.begins("scale", verb.j, min(hi, verb.j + _REACH))
    others = [q for q in r.within("cue", lo, hi) if q.i != verb.i and q.category not in ("share", "none")]
    earner = r.hit("country", verb.j)
    if earner is not None and earner.category == "name" and summed and not others:
        # "Кофе принёс Кении 300 млн"
        r.paid.add(verb.i)
        return True
    # "Тунец принёс 6,2 млн", in an article that has told of exports
    exported = any(h.category == "exports" and i < lo for i, h in r.hits.get("cue", {}).items())
    exported = exported and verb.i - goods.j <= 1 and not r.any(("country", "city"), lo, verb.i)
    return (owned or origin is not None or exported) and summed and not others


def _named(r: Reading, who: Hit, lo: int, hi: int) -> bool:
    """Whether countries and what each bought or sold follow: "основные покупатели - Турция (94 млн долларов), Италия (31 млн)".

    Or the sum itself behind the goods of one told before: "Греция является крупнейшим покупателем чилийской продукции - 120 млн".
    """
    people = r.hit("country", who.j)
    goods = r.hit("product", people.j) if people is not None and people.category == "people" else None
    if goods is not None and r.word(goods.j) in ("-", ":", ",") and r.within("country", lo, who.i):
        return _is_sum(r, goods.j + 1, hi)
    # "Основные покупатели (млн долларов): Перу 203,4, Гана 53,5", "leveranciers waren, in miljoen euro, Peru (203) en Ghana (53)"
    scales = r.within("scale", who.j, min(hi, who.j + _REACH))
    counted = any(r.kind(h.i - 1) != NUMBER and r.hit("cardinal", h.i - 1) is None for h in scales)
    for country in (h for h in r.within("country", who.j, hi) if h.category == "name"):
        # "Основные поставщики: Турция, 94 млн долларов; Италия, 31 млн", "leveranciers: Turkije 94 miljoen euro, Italië 31 miljoen"
        # "были Германия 2,3 млрд евро, Италия 1,4 млрд"
        verb = r.first("bind.reach", who.j, country.i)
        listed = r.stands(":", who.j, country.i) or verb is not None
        parted = listed or r.stands(";", country.j, hi)
        at = country.j + (r.word(country.j) in ("(", "-", ":") or r.word(country.j) == "," and parted)
        opened = at > country.j or r.hit("place.with", country.j) is not None
        start = country.j + (opened or not listed)
        at_once = _is_sum(r, start, hi) and not _thousands(r, start)
        if (opened or listed) and (at_once or _is_sum(r, _past_count(r, start, hi), hi)):
            return not r.any(("bind.reach",), country.j, country.j + 1)
        if counted and at < hi and r.kind(at) == NUMBER:
            return True
    return _heads_list(r, lo, hi) or _ranked(r, who, lo, hi) or _ranked_before(r, who, lo, hi)


def _ranked(r: Reading, who: Hit, lo: int, hi: int) -> bool:
    """Whether a country's place among those and its sum follow: "parmi les fournisseurs du Chili, l'Italie est au 3e rang avec 800 millions"."""
    end = next((k for k in range(who.j, hi) if r.word(k) in (";", ":")), hi)
    placed = r.any(("ordinal", "neutral.ranked"), who.j, end)
    if not placed or not any(h.category == "name" for h in r.within("country", who.j, end)):
        return False
    led = next((w for w in r.within("place.with", who.j, end) if _is_sum(r, w.j, hi)), None)
    others = [q for q in r.within("cue", lo, led.i) if q.category not in ("share", "none")] if led is not None else []
    return led is not None and all(q.i == who.i for q in others)


def _ranked_before(r: Reading, who: Hit, lo: int, hi: int) -> bool:
    """Whether the one country told takes a place among those: "La France n'arrive qu'au onzième rang des clients, avec 287 millions".

    Or its sum before it: "Frankreich steht mit 287 Millionen Euro auf Platz elf der Kunden".
    """
    start = next((k + 1 for k in range(who.i - 1, lo - 1, -1) if r.word(k) in (";", ":")), lo)
    named = [h for h in r.within("country", start, who.i) if h.category == "name"]
    placed = len(named) == 1 and r.any(("ordinal", "neutral.ranked", "bind.rank"), named[0].j, who.i)
    if not placed or r.any(("country",), who.j, min(hi, who.j + 2)):
        return False
    led = next((w for w in r.within("place.with", named[0].j, hi) if _is_sum(r, w.j, hi)), None)
    dashed = who.j < hi and r.word(who.j) in ("-", "(", ":") and _is_sum(r, who.j + 1, hi)
    if led is None and not dashed or led is not None and not 0 <= led.i - who.j <= 1 and led.i > who.i:
        return False
    return all(q.i == who.i or q.category in ("share", "none") for q in r.within("cue", lo, hi))


def _thousands(r: Reading, i: int) -> bool:
    """Whether a number at token `i` is one of thousands of no money that is named: "l'India con 16mila (18 milioni)", tonnes as before."""
    scale = r.hit("scale", i + 1) if r.kind(i) == NUMBER else None
    return scale is not None and scale.value == "3" and r.hit("currency", scale.j) is None


def _past_count(r: Reading, i: int, hi: int) -> int:
    """Past what is counted before its worth: "with | 335,000 tonnes worth | 746 million dollars"; the end where nothing is counted."""
    noun = next((h for h in r.within("count.noun", i, min(hi, i + _COUNT))), None)
    if noun is None or r.begins("currency", i, noun.i):
        return hi
    led = next((h for slot in ("bind.worth", "bind.by") if (h := r.hit(slot, noun.j)) is not None), None)
    return led.j if led is not None else noun.j + (r.word(noun.j) in ("(", ","))


_COUNT = 7
"""Tokens of the longest count before its noun."""


def _heads_list(r: Reading, lo: int, hi: int) -> bool:
    """Whether a short line stands over another that a country leads to its sum: "Основные покупатели:", "1. Турция – 94 млн"."""
    if hi - lo > _HEAD or hi >= len(r.tokens) or "\n" not in r.gap(hi):
        return False
    first = next((k for k in range(hi, min(hi + _RANK, len(r.tokens))) if r.kind(k) == WORD), hi)
    country = r.hit("country", first)
    if country is None or country.category != "name":
        return False
    at, end = country.j, min(country.j + _REACH, len(r.tokens))
    at += at < end and r.word(at) in ("(", "-", ":", "|", ";")
    # "Italy: 12%, 3.2 billion": its share first
    share = r.hit("percent", at + 1) if at < end and r.kind(at) == NUMBER else None
    at = share.j + (r.word(share.j) == ",") if share is not None and share.j + 1 < end else at
    # "Suppliers:" alone is of the unit of a line above.
    united = bool(r.within("scale", lo, hi)) or hi - lo <= _ALONE
    return _is_sum(r, at, end) or (at < end and r.kind(at) == NUMBER and united)


_HEAD, _ALONE, _RANK = 18, 4, 4
"""Tokens of the longest line over a list, of the longest that names no unit, and before the first name of an entry: "1. ", "- "."""

_READ = {"spent": _spent, "fetched": _fetched, "swapped": worth_told}


def _is_sum(r: Reading, i: int, hi: int) -> bool:
    """Whether money begins at token `i`, perhaps behind "about"."""
    at = r.skip_links(r.skip_qualifiers(r.skip_links(i, hi, 2), hi), hi, 1)
    if at >= hi:
        return False
    sign = r.hit("currency", at)
    if sign is not None:
        return sign.j < hi and r.kind(sign.j) == NUMBER
    counted = r.kind(at) == NUMBER or r.hit("number.single", at) is not None or r.hit("number.one", at) is not None
    while at < hi and r.kind(at) == NUMBER:
        at += 1
    return (
        counted
        and at < hi
        and (
            r.hit("scale", at) is not None
            or r.hit("currency", at) is not None
            or r.hit("number.single", at - 1) is not None
        )
    )


_TRADED = ("turnover", "exports", "imports", "balance", "surplus", "deficit")


def both_ways(r: Reading, sentence: Sentence, hits: list[Hit], table: dict[int, Hit]) -> None:
    """Take the one flow that goes both ways for the trade of two: "tussen beide ging voor 1,2 miljard over en weer"."""
    flows = [h.i for h in hits if table[h.i].category in _TRADED]
    if not flows or flows[-1] - flows[0] > _BOUGHT_AND_SOLD:
        return
    # "Exported to Norway for 30 million and vice versa for 20 million": two flows.
    mutual = r.within("bind.mutual", sentence.lo, sentence.hi)
    if all(r.hit("number.and", h.i) is not None and r.word(h.j) not in ".,;:)" for h in mutual):
        return
    for i in flows[:-1]:
        # "What the two countries buy from and sell to each other"
        table[i] = table[i]._replace(category="none", value="")
    table[flows[-1]] = table[flows[-1]]._replace(category="turnover", value="")


_BOUGHT_AND_SOLD = 4
"""Tokens between two verbs that tell what two deal in with each other."""


def its_sales(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether sales are those of goods that open their sentence: "El gas natural sigue en declive: sus ventas cayeron"."""
    goods = r.hit("product", r.skip_links(lo, cue.i, 1))
    theirs = r.begins("neutral.theirs", max(lo, cue.i - _ARTICLE), cue.i)
    return theirs and goods is not None and goods.category == "name" and goods.j < cue.i


def envoys_own(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether sales or purchases are those of an ambassador's country, who has the word: "nuestras ventas subieron un 17 %"."""
    ours = r.begins("neutral.ours", max(lo, cue.i - _ARTICLE), cue.i)
    return ours and bool(r.hits.get("role.envoy")) and not r.hits.get("neutral.company")


_ARTICLE = 2
"""Tokens from "its", perhaps with an article, to a noun."""


def of_next(r: Reading, cue: Hit, other: Hit) -> bool:
    """Whether another flow has its own amount in a clause joined behind: "went to Brazil, and goods for 4 billion were imported"."""
    if other.i <= cue.j:
        return False
    joint = next((k for k in range(cue.j, other.i) if r.word(k) in (",", ";") or r.hit("number.and", k)), None)
    return joint is not None and any(r.hit("scale", k) or r.hit("currency", k) for k in range(joint, other.i))
