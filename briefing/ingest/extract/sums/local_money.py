"""Local money: whose a name or a sign is that several currencies share: "dinars", "Rs", the dollars of a people."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from functools import cache

from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import Reading

UNKNOWN_MONEY = ""
"""The value of money that is nobody's that is told."""
_LOCAL = {"local": "name", "local_sign": "sign"}


def localise(r: Reading, parties: Collection[str], mentioned: Collection[str] = (), home: str = "") -> None:
    """Settle names and signs that several currencies share ("shillings", "Rs") by the article's countries.

    Their value lists the candidates; a code begins with the country's. A people beside the name decides ("dinars libyens"), then the
    country whose flows the sentence tells of, the parties, the one money named in full elsewhere, `home` (the country the article
    speaks from, empty where none is told), the party most told of, the one country `mentioned` that has such money. Without any the
    first is meant, unless it is "-": then it is none. Signs in letters that no number stands beside are no money at all.
    """
    money = r.hits.get("currency", {})
    shared = _not_told_apart(r, money)
    named = {h.value for h in money.values() if h.category not in _LOCAL} if shared else set()
    for hit in shared:
        if _weighs(r, hit, {*parties, *mentioned, home}, named):
            # "250 million pounds of lobster", where money is counted in dollars and no country told has pounds
            del money[hit.i]
            r.hits.setdefault("count.noun", {})[hit.i] = hit._replace(category="noun", value="")
            continue
        chosen = _chosen(r, hit, parties, mentioned, home, named)
        if chosen == "-" and hit.category == "local":
            # Some country's dinars: money, but nobody's that is told.
            money[hit.i] = hit._replace(value=UNKNOWN_MONEY)
        elif chosen == "-":
            del money[hit.i]
        else:
            money[hit.i] = hit._replace(category=_LOCAL[hit.category], value=chosen)
    _scale_of_money(r)
    for slot in ("currency", "scale", "count.noun"):
        r.ends.pop(slot, None)
        r.order.pop(slot, None)


def _not_told_apart(r: Reading, money: dict[int, Hit]) -> list[Hit]:
    """The names and signs that several moneys share but for those whose own place tells what they are, which are settled."""
    shared: list[Hit] = []
    for i, hit in list(money.items()):
        if hit.category in ("sign", "local_sign") and _in_letters(r, hit) and not _counts(r, hit):
            del money[i]
        elif _scaled(r, hit):
            del money[i]
            money[hit.j - 1] = Hit(hit.j - 1, hit.j, "sign", "USD")
        elif (own := _of_people(r, hit, _sharing(hit))) is not None:
            del money[i]
            money[own.i] = own
        elif hit.category in _LOCAL:
            shared.append(hit)
    return shared


def _weighs(r: Reading, hit: Hit, countries: Collection[str], named: Collection[str]) -> bool:
    """Whether a shared name is that of a weight, in an article that counts in other money and tells of no country whose money it is."""
    codes = hit.value.split()
    if hit.category != "local" or r.hit("count.weight", hit.i) is None or not named:
        return False
    return not any(homes(code) & {*countries} or code in named for code in codes)


def _chosen(
    r: Reading, hit: Hit, parties: Collection[str], mentioned: Collection[str], home: str, named: Collection[str]
) -> str:
    """The one of a hit's candidates that its article means, "-" for none."""
    candidates = [code for code in hit.value.split() if not _gone(r, code)]
    owner = _owner_here(r, hit.i)
    ours = [code for code in candidates if owner and owner in homes(code)]
    if ours and hit.category == "local":
        return ours[0]
    ours = [code for code in candidates if homes(code) & set(parties)]
    if len(ours) > 1:
        for told in (home, reckoning(r, parties), most_told(r, parties), owner):
            meant = [code for code in ours if code in named] or [code for code in ours if told and told in homes(code)]
            if len(meant) == 1:
                return meant[0]
        return "-"
    # "6855 MD ..., 3290 millions de dinars": the article names the money in full elsewhere.
    ours = ours or [code for code in candidates if code in named]
    if not ours:
        spoken = [code for code in candidates if home and home in homes(code)]
        ours = spoken or [code for code in candidates if homes(code) & set(mentioned)]
    return ours[0] if len(ours) == 1 else candidates[0]


_LAST_YEAR = {"BEF": 2001, "FRF": 2001, "EEK": 2010, "SKK": 2008}
"""The last year of moneys that gave way to the euro and whose name other countries' bear."""


def _gone(r: Reading, code: str) -> bool:
    """Whether a money was no more in the year before the article: crowns of Estonia are meant in texts to 2011."""
    last = _LAST_YEAR.get(code)
    return last is not None and (r.published is None or r.published.year > last + 1)


def _sharing(hit: Hit) -> Collection[str]:
    """The moneys that bear a name beside which a country may say which one is meant: "dinars", plain dollars."""
    if hit.category == "local":
        return hit.value.split()
    return _dollars() if hit.category == "name" and hit.value == "USD" else ()


def _of_people(r: Reading, hit: Hit, codes: Collection[str]) -> Hit | None:
    """A name that several moneys share with the country beside it that owns one: "scellini kenioti", "Uganda shillings", "dollari figiani"."""
    if not codes:
        return None
    before, behind = r.ending("country", hit.i), r.hit("country", hit.j)
    for country in (behind if behind is not None and behind.category == "people" else None, before):
        owned = [code for code in codes if country is not None and country.value in homes(code)]
        if country is not None and len(owned) == 1:
            return Hit(min(hit.i, country.i), max(hit.j, country.j), "name", owned[0])
    return None


@cache
def _dollars() -> tuple[str, ...]:
    """The moneys that are called dollars."""
    named = table("currencies").items()
    return tuple(code for code, names in named if any("dollar" in name.casefold() for name in names.get("en", ())))


def _scaled(r: Reading, sign: Hit) -> bool:
    """Whether the letter before a plain dollar sign is a scale behind its number: "2,35 G$", "3 B$" are no Guyana's and no Brunei's."""
    two = sign.j - sign.i == 2 and r.word(sign.i + 1) == "$"
    return two and r.kind(sign.i - 1) == NUMBER and r.hit("scale", sign.i) is not None


def _in_letters(r: Reading, sign: Hit) -> bool:
    return all(r.kind(k) == WORD or r.word(k) in "./-=" for k in range(sign.i, sign.j))


def _counts(r: Reading, sign: Hit) -> bool:
    """Whether a sign in letters stands beside a number or a scale, or alone in a parenthesis: "Sh4.6bn", "520 млн Br", "(Rs)"."""
    if r.is_link(sign.i) and not r.glued(sign.j) and not r.words(sign.i, sign.j).isupper():
        # "Le 12 mars"
        return False
    behind = sign.i - (r.word(sign.i - 1) == ".")
    if r.kind(sign.j) == NUMBER or r.kind(sign.i - 1) == NUMBER or r.ending("scale", behind) is not None:
        return True
    if r.hit("scale", sign.j) is not None:
        return True
    if sign.i + 1 == sign.j and len(r.word(sign.i)) == 1:
        return False
    led = r.is_link(sign.i - 1) and (r.ending("scale", sign.i - 1) is not None or r.kind(sign.i - 2) == NUMBER)
    return led or r.word(sign.i - 1) == "(" or r.word(sign.j) == ")"


def most_told(r: Reading, parties: Collection[str]) -> str | None:
    """The party that an article names at least twice as often as the other."""
    told = {code: 0 for code in parties}
    for hit in r.hits.get("country", {}).values():
        if hit.value in told:
            told[hit.value] += 1
    first, *rest = sorted(told, key=lambda code: -told[code]) or [""]
    return first if first and all(told[first] >= 2 * told[code] for code in rest) else None


def _scale_of_money(r: Reading) -> None:
    """Take a letter word that is a scale, and in the article's money a smaller one with it, for that: "101,3 md" beside "millions de dinars"."""
    money, scales = r.hits.get("currency", {}), r.hits.get("scale", {})
    told = {hit.value for hit in money.values() if hit.category == "name"}
    if len(told) != 1:
        return
    own = next(iter(told))
    words: dict[str, str | None] = {}
    for i, hit in list(scales.items()):
        if (
            hit.category != "word"
            or hit.j - i != 1
            or i in money
            or r.hit("currency", r.skip_links(hit.j, len(r.tokens), 1))
        ):
            continue
        word = r.word(i)
        if word not in words:
            meant = r.lexicon.meanings(word)
            others = [v for slot, category, v in meant if slot == "scale" and category == "word" and v != hit.value]
            named = any(slot == "currency" and v == own for slot, _, v in meant)
            words[word] = others[0] if named and len(others) == 1 else None
        if (value := words[word]) is not None:
            scales[i] = hit._replace(value=value)
            money[i] = Hit(i, hit.j, "name", own)


def _owner_here(r: Reading, i: int) -> str | None:
    """The country whose flows the sentence of token `i` tells of: "les importations mauriciennes", "les exportations de Maurice"."""
    at = bisect_right(r.sentences, i, key=lambda s: s.lo) - 1
    if at < 0:
        return None
    sentence = r.sentences[at]
    owners = set()
    for cue in r.within("cue", sentence.lo, sentence.hi):
        beside = r.hit("country", cue.j) or r.ending("country", cue.i)
        if beside is not None and beside.category == "people":
            owners.add(beside.value)
            continue
        behind = r.skip_links(cue.j, sentence.hi, 2)
        named = r.hit("country", behind) if behind > cue.j and r.ending("place.of", behind) is not None else None
        if named is not None and named.category == "name" and cue.category in ("exports", "sold"):
            owners.add(named.value)
    return owners.pop() if len(owners) == 1 else None


_SHARED = {
    "XAF": frozenset({"CM", "GA", "CG", "TD", "CF", "GQ"}),
    "XOF": frozenset({"BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG"}),
}
"""Countries of a currency that several share: the two CFA francs."""
_TAKEN_OVER = {
    "AUD": frozenset({"KI", "NR", "TV"}), "CHF": frozenset({"LI"}), "DKK": frozenset({"FO", "GL"}), "ILS": frozenset({"PS"}), "NZD": frozenset({"CK", "NU"}),
}  # fmt: skip
"""Countries that count in the money of another one."""


def counting_in(code: str) -> frozenset[str]:
    """The countries that count in a currency, whose own it is or not."""
    return homes(code) | _TAKEN_OVER.get(code, frozenset())


def homes(code: str) -> frozenset[str]:
    """The countries whose money a currency is; a code begins with the country's."""
    return _SHARED.get(code) or frozenset({code[:2]})


def reckoning(r: Reading, parties: Collection[str]) -> str | None:
    """The party whose flows most are told of ("les exportations tunisiennes"): the money is its own."""
    told: dict[str, int] = {}
    for cue in r.hits.get("cue", {}).values():
        people = r.hit("country", cue.j) or r.ending("country", cue.i)
        if people is None and r.hit("place.possessive", cue.i - 1) is not None:
            # "Zambia's exports"
            people = r.ending("country", cue.i - 1)
            people = people._replace(category="people") if people is not None else None
        if people is not None and people.category == "people" and people.value in parties:
            told[people.value] = told.get(people.value, 0) + 1
    most = max(told.values(), default=0)
    first = [code for code, count in told.items() if count == most]
    return first[0] if len(first) == 1 else None
