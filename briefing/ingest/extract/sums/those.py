"""Those: words that stand for the flow told before: "celles vers l'Italie", "quelle greche", "those of cheese", "die Chiles"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_GOODS = ("exports", "imports")
_FLOWS = (*_GOODS, "turnover", "both", "balance", "surplus", "deficit")


def with_those(r: Reading, cues: list[Hit], lo: int, hi: int) -> list[Hit]:
    """Add "those to Italy" as the flow told before: "les expéditions vers l'Allemagne ..., celles vers l'Italie"."""
    found = list(cues)
    # "Trade with Peru fell by 5% and that with Chile grew by 3%"
    that = [h for h in r.within("neutral.that", lo, hi) if r.hit("place.with", h.j) is not None]
    for those in (*r.within("neutral.those", lo, hi), *that):
        if (traded := _those_of(r, those, found, hi)) is not None:
            found.append(traded)
            continue
        led = any(r.hit(f"place.{kind}", those.j) is not None for kind in ("to", "from"))
        of = r.hit("place.of", those.j) is not None or r.hit("number.and", those.j) is not None
        if (
            not led
            or of
            or not any(_place_at(r, at) for at in (r.skip_links(those.j, hi, 2), _past_place(r, those.j, hi)))
        ):
            continue
        told = [q for q in found if q.j <= those.i and q.category in _FLOWS]
        if told and told[-1].category in _GOODS:
            found.append(those._replace(category=told[-1].category, value=""))
    if found:
        found += [q for h in r.within("country", found[0].j, hi) if (q := _owned(r, h, found, hi)) is not None]
        found += [q for h in _dashed_goods(r, found[0].j, hi) if (q := _taken_up(h, found)) is not None]
    return sorted(found, key=lambda q: q.i)


_PLACES = ("country", "org.named", "place.group", "place.region", "place.continent")


def _place_at(r: Reading, i: int) -> bool:
    """Whether a country, several of them or a body of them is named at a token."""
    return r.at(_PLACES, i)


def _taken_up(hit: Hit, cues: list[Hit]) -> Hit | None:
    """A word as the exports or imports told last before it."""
    told = next((q for q in reversed(cues) if q.j <= hit.i and q.category in _FLOWS), None)
    taken = any(q.i < hit.j and hit.i < q.j for q in cues)
    return (
        None if told is None or taken or told.category not in _GOODS else hit._replace(category=told.category, value="")
    )


def _those_of(r: Reading, those: Hit, cues: list[Hit], hi: int) -> Hit | None:
    """The flow told before as "those of" a people or of goods, or the trade "with" a country: "quello thailandese verso l'Italia è ammontato"."""
    told = next((q for q in reversed(cues) if q.j <= those.i and q.category in _FLOWS), None)
    people = r.hit("country", those.j)
    if told is None or told.category not in ("exports", "imports", "turnover"):
        return None
    if people is not None and people.category == "people":
        towards = people.j < len(r.tokens) and (r.hit("place.to", people.j) or r.hit("place.from", people.j))
        return those._replace(j=people.j, category=told.category, value="") if towards else None
    of = r.hit("place.of", those.j)
    at = r.skip_links(of.j, len(r.tokens), 2) if of is not None else len(r.tokens)
    owner, goods = r.hit("country", at), r.hit("product", at)
    of_goods = goods is not None and goods.category == "name" and _alone(r, goods.j, hi)
    of_country = owner is not None and owner.category == "name"
    if told.category in _GOODS and (of_country or of_goods) and not r.lexicon.genitive:
        # "Les exportations libyennes ont crû, alors que celles de la Tunisie"
        return those._replace(category=told.category, value="")
    if told.category != "turnover" or r.hit("place.with", those.j) is None:
        return None
    country = r.hit("country", r.skip_links(those.j, len(r.tokens), 2))
    return those._replace(category="turnover", value="") if country is not None else None


def _owned(r: Reading, hit: Hit, cues: list[Hit], hi: int) -> Hit | None:
    """The flow told before as a country's, its noun left out: "quelle greche del 6%", "Chile's by 6 per cent", "die Chiles um 6 Prozent"."""
    those = r.ending("neutral.those", hit.i)
    ones = r.hit("neutral.those", hit.j)
    article = r.ending("bind.definite", hit.i) or r.ending("bind.nominative", hit.i)
    possessive = r.hit("place.possessive", hit.j)
    if hit.category == "people":
        led = those or article or (hit if r.lexicon.genitive else None)
        hit = hit if ones is None else hit._replace(j=ones.j)
    elif possessive is not None:
        led, hit = hit, hit._replace(j=possessive.j)
    else:
        led = those if r.lexicon.capital_nouns else None
    if led is None or not _by_so_much(r, hit.j, hi) or not _opens_part(r, led.i):
        return None
    return _taken_up(hit._replace(i=led.i), cues)


def _opens_part(r: Reading, i: int) -> bool:
    """Whether a comma or "and" stands right before a token."""
    return r.word(i - 1) in (",", ";") or r.led(("number.and", "bind.contrast"), i)


def _by_so_much(r: Reading, i: int, hi: int) -> bool:
    """Whether a change follows a noun at once, its verb left out: "by 6 per cent", ", un 6 %", "- на 6%"."""
    at = i + (r.word(i) in (",", "-"))
    by = r.hit("bind.by", at)
    at = r.skip_qualifiers(by.j if by is not None else at, hi)
    return at + 1 < hi and r.kind(at) == NUMBER and r.at(("percent",), at + 1, at + 3)


def _dashed_goods(r: Reading, lo: int, hi: int) -> list[Hit]:
    """Goods in the place of the flow told before: "Экспорт вина вырос на 14%, а сыра - на 6%"."""
    if not r.lexicon.genitive:
        return []
    named = (h for h in r.within("product", lo, hi) if h.category == "name" and r.word(h.j) == "-")
    return [h for h in named if _opens_part(r, h.i) and _by_so_much(r, h.j, hi)]


def _alone(r: Reading, i: int, hi: int) -> bool:
    """Whether no noun follows at a token: a verb, a number, a sign or a small word does."""
    if i >= hi or r.kind(i) != "w" or r.is_link(i):
        return True
    slots = ("move", "bind.by", "bind.reach", "bind.auxiliary", "bind.having", "number.and", "bind.contrast", "place.to", "place.from")  # fmt: skip
    return r.at(slots, i)


def _past_place(r: Reading, i: int, hi: int) -> int:
    """Past a preposition of place of several words: "dirigidas a", "en provenance de"."""
    hits = [h for kind in ("to", "from") if (h := r.hit(f"place.{kind}", i)) is not None]
    return r.skip_links(max((h.j for h in hits), default=i), hi, 2)
