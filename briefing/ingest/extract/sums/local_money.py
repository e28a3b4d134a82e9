"""Local money: whose a name or a sign is that several currencies share: "dinars", "Rs", plain dollars."""

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
    shared: list[Hit] = []
    for i, hit in list(money.items()):
        if hit.category in ("sign", "local_sign") and _in_letters(r, hit) and not _counts(r, hit):
            del money[i]
        elif _scaled(r, hit):
            del money[i]
            money[hit.j - 1] = Hit(hit.j - 1, hit.j, "sign", "USD")
        elif hit.value == "USD" and hit.category == "sign" and _prefixed(r, hit):
            # "N$1.2 billion": of whatever country, these are no US dollars.
            money[i] = hit._replace(value=UNKNOWN_MONEY)
        elif (own := _of_people(r, hit, _sharing(hit))) is not None:
            del money[i]
            money[own.i] = own
        elif hit.category in _LOCAL:
            shared.append(hit)
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
        for told in (home, reckoning(r, parties), _most_told(r, parties), owner):
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


def _most_told(r: Reading, parties: Collection[str]) -> str | None:
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


def _prefixed(r: Reading, sign: Hit) -> bool:
    """Whether letters stand right against a plain dollar sign, which make it another country's."""
    led = r.word(sign.i) == "$" and sign.i > 0 and r.kind(sign.i - 1) == WORD and r.glued(sign.i)
    # "2,35 G$": a scale, and no country.
    return led and r.ending("scale", sign.i) is None


_SHARED = {
    "XAF": frozenset({"CM", "GA", "CG", "TD", "CF", "GQ"}),
    "XOF": frozenset({"BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG"}),
}
"""Countries of a currency that several share: the two CFA francs."""


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


_OWN = {"CA": "CAD", "AU": "AUD", "NZ": "NZD"}
"""Countries that reckon their trade in dollars of their own."""
_BESIDE = 10
"""Tokens between two sums that say the same in two moneys."""


def settle_dollars(r: Reading, parties: Collection[str], home: str = "") -> None:
    """Make plain dollars those of the one party that has its own, where the article shows that it reckons in them.

    `home` is the country (alpha-2) the article speaks from, by its source or dateline; empty where none is told. Plain
    dollars are the party's own where it speaks and does not tell the two apart by a sign of its own ("C$"); where words
    name them in full and no American ones ("8 milliards de dollars canadiens ... 9,1 milliards de dollars"); where they are
    written as in French Canada ("1,2 G$", "812 M$"); and where the article is in the party's language and tells its flows.
    """
    money = r.hits.get("currency", {})
    plain = [h for h in money.values() if h.value == "USD" and _plain(r, h)]
    if plain and (own_sign := _beside_american(r, plain, parties)) is not None:
        _make(r, plain, own_sign)
        return
    if plain and (declared := _declared(r)) is not None:
        _make(r, plain, declared)
        return
    homes = [code for code in _OWN if code in parties]
    as_in_canada = homes == ["CA"] and any(_behind(r, h) for h in plain)
    if not plain or len(homes) != 1 or ("US" in parties and not as_in_canada):
        return
    own = _OWN[homes[0]]
    named = [h for h in money.values() if h.value == own]
    at = {k.i for k in named}
    near = ((h.i, i) for h in plain for i in range(h.i - _BESIDE, h.i + _BESIDE + 1) if i in at)
    if any(_told_twice(r, min(pair), max(pair)) for pair in near):
        # "C$3.1 billion (about $2.3 billion)"
        return
    american = any(h.value == "USD" and not _plain(r, h) for h in money.values())
    in_words = bool(named) and all(h.category == "name" for h in named)
    if home in parties:
        reckoned = home == homes[0] and (in_words or not named)
    else:
        tells = (
            r.lexicon.code in table("languages").get(homes[0], ()) and reckoning(r, parties) == homes[0] and not named
        )
        # Where American ones are named as such, plain ones are hardly American.
        reckoned = as_in_canada or tells or (in_words and not american)
    if reckoned:
        _make(r, plain, own)


def _make(r: Reading, plain: list[Hit], own: str) -> None:
    """Make plain dollars those of a country."""
    for hit in plain:
        r.hits["currency"][hit.i] = hit._replace(value=own)
    r.ends.pop("currency", None)
    r.order.pop("currency", None)


_PRINTED_PLAIN = (
    "ARS", "AUD", "BBD", "BSD", "BZD", "CAD", "CLP", "COP", "DOP", "FJD", "GYD", "HKD", "JMD", "LRD", "MXN", "NAD", "NZD", "SGD", "SRD",
    "TTD", "TWD", "UYU", "XCD",
)  # fmt: skip
"""Moneys that print a plain dollar sign at home."""


def _beside_american(r: Reading, plain: list[Hit], parties: Collection[str]) -> str | None:
    """The money of the one party whose plain dollars a parenthesis or a rate gives in American ones: "$25 billion (US$166 million)", "at $151=US$1"."""
    american = [h for h in r.hits["currency"].values() if h.value == "USD" and not _plain(r, h) and _in_signs(r, h)]
    at = {h.i: h for h in plain}
    near = ((at[i], k) for k in american for i in range(k.i - _BESIDE, k.i) if i in at)
    told = any(_told_twice(r, h.i, k.i) or _rated(r, h, k) for h, k in near)
    own = [code for code in _PRINTED_PLAIN if homes(code) & set(parties)] if told else []
    if len(own) < 2:
        return own[0] if own else None
    # Of two such countries the one whose flows are told; else it is some country's dollars.
    ours = [code for code in own if code[:2] in (reckoning(r, parties), _most_told(r, parties))]
    return ours[0] if len(ours) == 1 else UNKNOWN_MONEY


def _declared(r: Reading) -> str | None:
    """The money that a note says all amounts are in: "Sauf indication contraire, les montants sont en dollars canadiens"."""
    found = set()
    for word in r.hits.get("neutral.tally", {}).values():
        sentence = r.sentences[r.sentence_number(word.i)]
        if any(r.kind(k) == NUMBER for k in range(sentence.lo, sentence.hi)):
            continue
        named = r.within("currency", word.j, min(sentence.hi, word.j + _NOTE))
        found |= {h.value for h in named if h.value in _PRINTED_PLAIN and h.category == "name"}
    return found.pop() if len(found) == 1 else None


_NOTE = 8
"""Tokens between "amounts" and the money they are said to be in."""


def _in_signs(r: Reading, hit: Hit) -> bool:
    return "$" in r.words(hit.i, hit.j)


def _rated(r: Reading, plain: Hit, american: Hit) -> bool:
    """Whether an equals sign sets a number of plain dollars beside the American one."""
    return american.i - plain.j <= 3 and r.word(american.i - 1) == "="


def _told_twice(r: Reading, i: int, j: int) -> bool:
    """Whether the second of two sums says in its parenthesis what the first says in another money: not "dollars, ahead of Ghana (US$"."""
    opened = next((k for k in range(i, j) if r.word(k) == "("), None)
    if j - i > _BESIDE or opened is None:
        return False
    return not r.any(("country",), i, opened) and all(r.word(k) not in (",", ";") for k in range(i, opened))


def _plain(r: Reading, hit: Hit) -> bool:
    return hit.j - hit.i == 1 and "us" not in r.word(hit.i)


def _behind(r: Reading, sign: Hit) -> bool:
    """Whether a sign stands behind its number as French Canadians write it: "1,2 G$", "812 M$", "2,9 milliards $"."""
    before = r.ending("scale", sign.i)
    if r.word(sign.i) != "$" or before is None or r.kind(sign.j) == "n":
        return False
    return before.category == "word" or (r.glued(sign.i) and r.capital(sign.i - 1))
