"""The sums of a sentence: what money is printed, to the digit, in which currency and scale, and where."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from briefing.core.amount import Amount, plain
from briefing.ingest.extract.sums.asides import unit_behind
from briefing.ingest.extract.sums.local_money import UNKNOWN_MONEY
from briefing.ingest.extract.words.fold import NUMBER, SIGN, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.numbers import Printed, parse
from briefing.ingest.extract.words.reading import Reading

_THOUSANDS = 3
"""Powers of ten between one scale and the next: thousand, million, billion."""


@dataclass(slots=True)
class Sum:
    """An amount at tokens `i` to `j`; `first` is where its number begins, past a currency sign.

    `currency` None and `scale` None are still to be inherited. `counted` is the noun it counts
    ("tonnes"), then it is no money. `unit_end` ends the number with its scale.
    """

    i: int
    j: int
    first: int
    digits: str
    scale: int | None
    currency: str | None
    negative: bool = False
    ambiguous: bool = False
    counted: bool = False
    flags: tuple[str, ...] = ()

    def amount(self) -> Amount:
        """As an exact amount; lakhs and crores as millions and billions of the same precision."""
        scale, digits = self.scale or 0, self.digits
        if scale % _THOUSANDS:
            digits = f"{Decimal(digits).scaleb(scale % _THOUSANDS - _THOUSANDS):f}"
            scale += _THOUSANDS - scale % _THOUSANDS
        return Amount(("-" if self.negative else "") + digits, scale, self.currency)


_SUM_STARTS = ("scale", "number.half", "cardinal", "number.one", "number.single")


def sums(r: Reading, lo: int, hi: int, taken: Collection[int], decimals: frozenset[str]) -> tuple[list[Sum], list[Sum]]:
    """The money and the bare numbers (list items that may share a scale) of tokens `lo` to `hi`.

    `taken` are tokens of dates and periods.
    """
    money: list[Sum] = []
    bare: list[Sum] = []
    behind = lo
    for i in r.beginning(_SUM_STARTS, lo, hi):
        if i < behind:
            continue
        # A currency behind the sum before is that sum's: "5 млн долларов 2024 года".
        found = _sum_at(r, i, max(lo, money[-1].j) if money else lo, hi, taken, decimals)
        if found is not None:
            (bare if found.scale is None and found.currency is None else money).append(found)
            behind = found.j
    _share_scales(r, money)
    return money, bare


_ALIKE = 50
"""How many times one of two amounts that share a scale may be the other."""


def _share_scales(r: Reading, money: list[Sum]) -> None:
    """Give an amount the scale of the next one that only a word or a dash parts from it: "from $26.1 to $60.2 million"."""
    for first, second in zip(money, money[1:], strict=False):
        if first.scale is not None or second.scale is None or first.currency is None or second.i - first.j > 2:
            continue
        to = any(r.hit("bind.to", k) or r.hit("number.and", k) or r.word(k) == "-" for k in range(first.j, second.i))
        a, b = Decimal(first.digits), Decimal(second.digits)
        if to and first.currency == second.currency and a and b and a < _ALIKE * b and b < _ALIKE * a:
            first.scale, first.flags = second.scale, (*first.flags, "scale_shared")


def _sum_at(r: Reading, i: int, lo: int, hi: int, taken: Collection[int], decimals: frozenset[str]) -> Sum | None:
    if i in taken:
        return None
    if r.kind(i) != NUMBER:
        return _worded(r, i, lo, hi)
    end = _spaced(r, i, hi)
    scale, j = _scale(r, end, hi)
    unit = unit_behind(r, end, hi) if scale is None else None
    scale = unit[0] if unit is not None else scale
    printed = parse(
        r.folded[r.tokens[i].start : r.tokens[end - 1].end], r.lexicon.decimal, r.lexicon.grouping,
        scale=scale or 0, decimals_seen=decimals, swapped=r.swapped, whole=r.whole,
    )  # fmt: skip
    if printed is None or (j < hi and r.hit("percent", j)) or (end < hi and r.hit("percent", end)):
        return None
    if (point := _leading_point(r, i, lo)) is not None and "." not in printed.digits:
        # "$.9 billion"
        whole = Printed("0." + printed.digits, False)
        found = _with_currency(r, i, j, lo, hi, whole, scale)
        if found is not None:
            found.i, found.currency = point.i, point.value
        return found
    if unit is not None:
        return Sum(i, end, i, printed.digits, *unit, ambiguous=printed.ambiguous)
    found = _with_currency(r, i, j, lo, hi, printed, scale)
    # A point may be either where a text has no other number; a comma that groups elsewhere is no decimal.
    settled = r.lexicon.grouping not in decimals and (r.lexicon.decimal in decimals or r.lexicon.grouping == ",")
    if found is not None and printed.ambiguous and settled:
        if (found.digits[-1] == "0" and "." in found.digits) or _money_beside(r, found, hi) in _SMALL_UNITS:
            # "13.420 miliardi di franchi CFA": trade in a money of small units runs to thousands of billions; nobody prints a nought for nothing.
            found.digits, found.ambiguous = found.digits.replace(".", ""), False
        elif r.lexicon.decimal in decimals and found.digits[:2] in ("1.", "2.") and _in_hundreds(r, scale):
            # "1.318 Mrd. Euro" where "113,5 Mrd. Euro" is: a text has one decimal sign.
            found.digits = found.digits.replace(".", "")
    return found


_HUNDREDS = 3
"""Digits of hundreds."""


def _in_hundreds(r: Reading, scale: int | None) -> bool:
    """Whether the article counts hundreds of a scale somewhere: then there may be thousands of it."""
    return any(
        r.kind(i - 1) == NUMBER
        and hit.value == str(scale)
        and len(r.word(i - 1).partition(r.lexicon.decimal)[0]) == _HUNDREDS
        for i, hit in r.hits.get("scale", {}).items()
    )


_SMALL_UNITS = frozenset(
    {
        "AFN", "AMD", "ARS", "BDT", "BIF", "CDF", "CLP", "CNY", "COP", "CRC", "DZD", "EGP", "ETB", "GNF", "HTG", "HUF", "IDR", "INR",
        "IQD", "IRR", "ISK", "JPY", "KES", "KHR", "KRW", "KZT", "LAK", "LBP", "LKR", "MGA", "MMK", "MNT", "MWK", "MXN", "NGN", "NPR",
        "PHP", "PKR", "PYG", "RSD", "RUB", "RWF", "SDG", "SYP", "THB", "TRY", "TWD", "TZS", "UAH", "UGX", "UZS", "VND", "XAF", "XOF",
        "YER",
    }
)  # fmt: skip
"""Currencies of which many make a euro, or in which the trade of a giant is told: their sums have more digits."""
_BESIDE = 40
"""Tokens before a sum without a currency over which one is looked for."""


def _leading_point(r: Reading, i: int, lo: int) -> Hit | None:
    """The currency sign before a number that begins with its decimal point: "$.9 billion"."""
    if i - 2 < lo or r.word(i - 1) != r.lexicon.decimal or not r.glued(i) or not r.glued(i - 1):
        return None
    sign = r.ending("currency", i - 1)
    return sign if sign is not None and sign.i >= lo and sign.category == "sign" else None


def _money_beside(r: Reading, found: Sum, hi: int) -> str | None:
    """The currency of a sum, else of the next one in its sentence, else of the one before."""
    if found.currency is not None:
        return found.currency
    named = r.within("currency", found.j, hi) or r.within("currency", max(0, found.i - _BESIDE), found.i)[-1:]
    return named[0].value if named else None


def _spaced(r: Reading, i: int, hi: int) -> int:
    """Past the groups of a number grouped by blanks (1 234,5): no year, three digits each."""
    if not (r.tokens[i].word.isdigit() and len(r.tokens[i].word) <= 3):
        return i + 1
    j = i + 1
    loose = r.word(j) == r.lexicon.grouping and r.glued(j) and not r.glued(j + 1) and j + 2 < hi
    if loose and _group_of_three(r.word(j + 1)) and r.hit("scale", j + 2) and r.ending("currency", i) is not None:
        # "P1, 238.3 million"
        return j + 2
    while j < hi and r.kind(j) == NUMBER and r.gap(j) in (" ", "'"):
        narrow = r.text[r.tokens[j].start - 1] != " "
        word = r.tokens[j].word
        if not _group_of_three(word) or not (narrow or r.lexicon.space_groups or j + 1 < hi and r.hit("scale", j + 1)):
            break
        j += 1
        if len(word) > 3:
            break
    return j


def _group_of_three(word: str) -> bool:
    return word[:3].isdigit() and (len(word) == 3 or word[3:4] in (".", ","))


def _scale(r: Reading, i: int, hi: int) -> tuple[int | None, int]:
    """The power of ten of the scale word at token `i`, and where it ends."""
    hit = r.hit("scale", i) if i < hi else None
    if hit is None:
        return None, i
    if hit.category == "glued" and not (r.glued(i) or r.gap(i) == "-" or _signed(r, hit.j) or _of_money(r, hit)):
        return None, i
    end = hit.j
    if end < hi and r.word(end) == "." and r.glued(end) and not r.hit("scale", end):
        following = end + 1
        goes_on = following < hi and (r.kind(following) in ("w", NUMBER) or r.hit("currency", following) is not None)
        if goes_on and (not r.capital(following) or r.hit("currency", following)):
            end = following
    return int(hit.value), end


def _of_money(r: Reading, letter: Hit) -> bool:
    """Whether a letter set apart counts money all the same: "US$ 12.3 B", "120 m euros"."""
    before = r.ending("currency", letter.i - 1)
    if (
        before is not None
        and r.capital(letter.i)
        and (before.category == "sign" or r.words(before.i, before.j).isupper())
    ):
        return True
    after = r.hit("currency", letter.j)
    return after is not None and after.category == "name" and r.kind(letter.i - 1) == NUMBER


def _signed(r: Reading, i: int) -> bool:
    """Whether a currency's sign stands against what ends at token `i`, or its code behind it: "98 M€", "25,1 M EUR"."""
    sign = r.hit("currency", i)
    if sign is not None and sign.i + 1 == sign.j and r.words(sign.i, sign.j).isupper() and len(r.word(i)) == 3:
        # "25,1 M EUR"
        return r.capital(i - 1)
    return sign is not None and sign.category == "sign" and r.glued(i)


def _worded(r: Reading, i: int, lo: int, hi: int) -> Sum | None:
    """One billion, mezzo miliardo, due miliardi: words that are numbers only before a scale."""
    if _ends_hundreds(r, i):
        return None
    whole = r.hit("scale", i)
    if whole is not None and whole.j - whole.i > 1 and r.hit("cardinal", i) is not None and whole.j <= hi:
        # "mil millones": a scale of two words is one of it.
        return _with_currency(r, i, whole.j, lo, hi, Printed("1", False), int(whole.value))
    if whole is not None and whole.value == "3" and r.hit("cardinal", i) is not None:
        # "mil 338 millones"
        counted = _thousands(r, whole.j, hi, "1", 3)
        if counted is not None and counted[1] is not None:
            return _with_currency(r, i, counted[2], lo, hi, Printed(counted[0], False), counted[1])
    for slot in ("number.half", "cardinal", "number.one"):
        hit = r.hit(slot, i)
        if hit is None:
            continue
        digits, at = hit.value or ("0.5" if slot == "number.half" else "1"), hit.j
        if slot != "number.half" and (hundreds := _hundreds(r, digits, at, hi)) is not None:
            digits, at = hundreds
        part = _part_of_one(r, i, lo) if slot == "number.one" else None
        if part is not None:
            # "Three quarters of a billion"
            share = Decimal(part.value)
            if share % 1:
                return None
            i, digits = part.i, plain(share / 100)
        half = r.hit("number.and_half", at) if slot == "cardinal" and at < hi else None
        if half is not None:
            digits, at = f"{digits}.5", half.j
        scale, j = _scale(r, at, hi)
        if scale is None or r.hits["scale"][at].category == "glued":
            continue
        return _with_currency(r, i, j, lo, hi, Printed(digits, False), scale)
    single = r.hit("number.single", i)
    if single is not None:
        digits, _, power = single.value.rpartition(" ")
        found = _with_currency(r, i, single.j, lo, hi, Printed(digits or "1", False), int(power))
        return found if found is not None and found.currency is not None and found.j > single.j else None
    return None


def _part_of_one(r: Reading, i: int, lo: int) -> Hit | None:
    """The fraction that "of" ties to "a billion" at token `i`: "a quarter of a billion"."""
    of = r.ending("bind.of", i)
    part = r.ending("move", of.i) if of is not None and of.j - of.i == 1 else None
    return part if part is not None and part.category == "fraction" and part.i >= lo else None


def _hundreds(r: Reading, digits: str, at: int, hi: int) -> tuple[str, int] | None:
    """A count of hundreds with what follows it, and where it ends: "three hundred and ten", "deux cent vingt"."""
    hundred = r.hit("number.hundred", at) if at < hi else None
    if hundred is None or not digits.isdigit() or int(digits) >= _TEN:
        return None
    joint = r.hit("number.and", hundred.j)
    rest = r.hit("cardinal", joint.j if joint is not None else hundred.j)
    more = int(rest.value) if rest is not None and rest.j <= hi and rest.value.isdigit() else 0
    if rest is None or not 0 < more < _HUNDRED:
        return str(int(digits) * _HUNDRED), hundred.j
    return str(int(digits) * _HUNDRED + more), rest.j


_TEN, _HUNDRED = 10, 100


def _ends_hundreds(r: Reading, i: int) -> bool:
    """Whether a number word at token `i` only ends one of hundreds: no ten million in "three hundred and ten million"."""
    if not r.hits.get("number.hundred") or r.hit("cardinal", i) is None:
        return False
    joint = r.ending("number.and", i)
    return r.ending("number.hundred", joint.i if joint is not None else i) is not None


def _with_currency(r: Reading, i: int, j: int, lo: int, hi: int, printed: Printed, scale: int | None) -> Sum | None:
    start, currency = i, None
    before = r.ending("currency", i)
    if before is not None and before.i >= lo and _is_currency(r, before):
        start, currency = before.i, before.value
    digits, scale, j = _compound(r, j, hi, printed.digits, scale)
    if currency is None:
        after = r.hit("currency", r.skip_links(j, hi, 2)) if j < hi else None
        if after is not None and after.j <= hi and _is_currency(r, after) and not _prefixes(r, after, hi):
            currency, j = after.value, after.j
        elif scale is not None:
            currency = _in_scale(r, j)
    elif j < hi and (after := r.hit("currency", j)) and after.value == currency and not _prefixes(r, after, hi):
        j = after.j
    elif j < hi and (named := _dollars_named(r, start, j)) is not None and named.j <= hi:
        currency, j = named.value, named.j
    glued_letter = r.hit("scale", j - 1) if currency is None else None
    if glued_letter is not None and glued_letter.category == "glued" and not _again_in_letters(r, i, j, glued_letter):
        return None
    counted = False
    if currency is None:
        noun = r.skip_links(j, hi, 2)
        nouns = [h for k in (noun, noun + 1) if k < hi and (h := r.hit("count.noun", k)) is not None]
        # "15,3 au T2 2024" counts no tonnes.
        counted = any(not (r.kind(h.j) == NUMBER and r.glued(h.j)) for h in nouns)
        # "De 700 miljoen van een jaar eerder" counts no years.
        counted = counted and not any((told := r.hit("year", k)) and told.j > noun for k in range(j, noun + 1))
        # "1,4 milliard deux ans plus tôt"
        counted = counted and not any(r.hit("time.years_earlier", k) for k in (noun, noun + 1))
        counted = counted or (scale is not None and _of_unknown(r, j, hi))
    sign_at = start if start < i else i
    negative = minus(r, sign_at, lo)
    # Of money nobody knows nothing is proposed.
    counted = counted or currency == UNKNOWN_MONEY
    return Sum(start, j, i, digits, scale, currency or None, negative, printed.ambiguous, counted)


_BEFORE_LETTERS = 12
"""Tokens before a number with a bare letter in which the one with its currency stands."""


def _again_in_letters(r: Reading, i: int, j: int, letter: Hit) -> bool:
    """Whether a number with a glued letter goes on a list of years in a currency: "DKK 520m (2022), 498m (2021)"."""
    end = j + (r.word(j) == "(")
    if end > j and not (r.kind(end) == NUMBER and len(r.word(end)) == _LONG_YEAR and r.word(end + 1) == ")"):
        return False
    if end == j and not any(r.ending(slot, i) is not None for slot in ("bind.compare", "bind.from", "bind.to")):
        return False
    for k in range(i - 1, max(0, i - _BEFORE_LETTERS) - 1, -1):
        same = r.hit("scale", k + 1) if r.kind(k) == NUMBER and r.ending("currency", k) is not None else None
        if same is not None and same.category == "glued" and same.value == letter.value:
            return True
    return False


_LONG_YEAR = 4
_CLOSING = frozenset(".,;:!?)(")


def _of_unknown(r: Reading, j: int, hi: int) -> bool:
    """Whether what is counted in millions is a noun no lexicon has: a money ("30 million tala.") or things, no sum all the same."""
    of = j < hi and r.hit("place.of", j) is not None
    at = j + 1 if of else j
    if at >= hi or r.kind(at) != WORD or r.is_link(at) or any(at in found for found in r.hits.values()):
        return False
    if of:
        # "60 milliards d'ici à 2030" counts nothing.
        return len(r.word(at)) >= _SHORTEST_NOUN
    # Where verbs close their clause the word may be one: "waarvan 0,9 miljard resteert."
    noun = r.capital(at) if r.lexicon.capital_nouns else not r.lexicon.verb_final
    return noun and (at + 1 >= hi or r.word(at + 1) in _CLOSING)


_SHORTEST_NOUN = 4
"""Letters of the shortest word taken for a noun that a lexicon does not have."""


def _in_scale(r: Reading, j: int) -> str | None:
    """The currency of a scale word that names both: "mdd", millions of dollars."""
    scale, currency = r.ending("scale", j), r.ending("currency", j)
    return currency.value if scale is not None and currency is not None and scale.i == currency.i else None


def _dollars_named(r: Reading, i: int, j: int) -> Hit | None:
    """What a plain dollar sign before a number stands for, named behind it: "$520.000 millones de pesos"."""
    if r.word(i) != "$" or r.glued(i):
        return None
    named = r.hit("currency", r.skip_links(j, j + 1, 1))
    return named if named is not None and named.category == "name" and named.value in _SIGNED_DOLLAR else None


_SIGNED_DOLLAR = frozenset({"ARS", "CLP", "COP", "MXN", "UYU", "DOP", "CUP", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "NAD", "FJD", "BBD", "GYD", "SRD", "LRD", "BRL"})  # fmt: skip
"""Moneys that print a plain dollar sign at home."""


def _is_currency(r: Reading, hit: Hit) -> bool:
    return hit.category == "sign" or hit.value != "" and r.words(hit.i, hit.j) != ""


def _prefixes(r: Reading, sign: Hit, hi: int) -> bool:
    """Whether a currency sign belongs to the number after it: "in 2024 $1.35bn"."""
    return sign.j < hi and r.kind(sign.j) == NUMBER and (sign.category == "sign" or r.words(sign.i, sign.j).isupper()) and (
        r.glued(sign.j) or not r.glued(sign.i)
    )  # fmt: skip


def minus(r: Reading, i: int, lo: int) -> bool:
    """Whether a minus stands right before the sum that begins at token `i`: "-7.8 billion", no hyphen."""
    if i - 1 < lo or r.word(i - 1) != "-" or not r.glued(i):
        return False
    return i - 2 < lo or not r.glued(i - 1) or r.kind(i - 2) == SIGN


def _compound(r: Reading, j: int, hi: int, digits: str, scale: int | None) -> tuple[str, int | None, int]:
    """One number of several scales (1 billion 45.6 million, 2 million 18 thousand 538 dollars), or with a half ("un miliardo e mezzo")."""
    if scale is None:
        return digits, scale, j
    half = r.hit("number.and_half", j) if j < hi else None
    if half is not None:
        return plain(Decimal(digits) + Decimal("0.5")), scale, half.j
    thousands = _thousands(r, j, hi, digits, scale)
    if thousands is not None:
        return thousands
    at = j
    joint = r.hit("number.and", at) if at < hi else None
    if joint is not None and r.hit("bind.respectively", at) is not None:
        # "2,1 Milliarden beziehungsweise 800 Millionen": two numbers.
        return digits, scale, j
    at = joint.j if joint else at
    if at < hi and r.kind(at) == NUMBER:
        smaller, end = _scale(r, at + 1, hi)
        printed = parse(r.word(at), r.lexicon.decimal, r.lexicon.grouping)
        if smaller is None or printed is None or smaller >= scale:
            return digits, scale, j
        if Decimal(printed.digits) < Decimal(10) ** (scale - smaller):
            total = Decimal(digits).scaleb(scale - smaller) + Decimal(printed.digits)
            places = len(printed.digits.partition(".")[2])
            more = f"{total:.{places}f}"
            if places or smaller == 0:
                return more, smaller, end
            return _to_the_unit(r, end, hi, more, smaller) or _compound(r, end, hi, more, smaller)
    return (digits, scale, j) if "." in digits else _to_the_unit(r, j, hi, digits, scale) or (digits, scale, j)


def _to_the_unit(r: Reading, j: int, hi: int, digits: str, scale: int) -> tuple[str, int, int] | None:
    """A number whose units stand behind its thousands, before what they are of: "18 тыс. 538 долларов"."""
    units = r.word(j)
    plain_units = scale == _THOUSANDS and j + 1 < hi and units.isdigit() and len(units) == _THOUSANDS
    money = r.hit("currency", j + 1) if plain_units else None
    if money is None or money.category != "name" or r.ending("currency", j) is not None:
        return None
    return plain(Decimal(digits) * 1000 + int(units)), 0, j + 1


def _thousands(r: Reading, j: int, hi: int, digits: str, scale: int) -> tuple[str, int | None, int] | None:
    """Thousands that count a larger scale: "3 mil 412 millones" is 3412 million; "tres mil 998 a" awaits its scale."""
    if scale != 3 or j >= hi or r.kind(j) != NUMBER:
        return None
    printed = parse(r.word(j), r.lexicon.decimal, r.lexicon.grouping)
    larger, end = _scale(r, j + 1, hi)
    if printed is None or Decimal(printed.digits) >= 1000 or larger is not None and larger <= scale:
        return None
    if larger is None and (len(r.word(j)) != 3 or not r.word(j).isdigit() or r.hit("percent", j + 1) is not None):
        return None
    return plain(Decimal(digits) * 1000 + Decimal(printed.digits)), larger, end


def decimal_signs(r: Reading) -> frozenset[str]:
    """The separators used as decimals beyond doubt by the article's sums and percentages, but for a slip among many."""
    seen: dict[str, int] = {}
    for i, token in enumerate(r.tokens):
        if token.kind != NUMBER or len(token.word) > 12:
            continue
        dots, commas = token.word.count("."), token.word.count(",")
        if dots + commas == 0 or not (r.hit("scale", i + 1) or r.hit("percent", i + 1) or r.ending("currency", i)):
            continue
        sign = "." if token.word.rfind(".") > token.word.rfind(",") else ","
        if token.word.count(sign) == 1 and (len(token.word.rpartition(sign)[2]) != 3 or (dots and commas)):
            seen[sign] = seen.get(sign, 0) + 1
    most = max(seen.values(), default=0)
    return frozenset(sign for sign, count in seen.items() if count * _SLIP > most)


_SLIP = 6
"""How many times as often the other sign stands for decimals where one that does is a slip of the pen."""
_ENOUGH = 3
"""Sums in millions, each of three digits behind a sign, that show that none of them is a fraction."""


def whole_millions(r: Reading) -> bool:
    """Whether an article's millions are whole ones, grouped by thousands with either sign: "48.024 millones" beside "317,224 millones".

    So where one sign groups several of them beyond doubt, as the other is that of the article's decimals, and none has one or two decimals.
    """
    signs, known = {",": 0, ".": 0}, decimal_signs(r)
    for i, token in enumerate(r.tokens):
        scale = r.hit("scale", i + 1) if token.kind == NUMBER else None
        if scale is None or scale.value != str(_MILLIONS):
            continue
        for sign in signs:
            head, found, tail = token.word.rpartition(sign)
            if found and len(tail) != _THOUSANDS:
                return False
            signs[sign] += bool(found) and head.isdigit()
    # The sign that groups in the language does so, whatever the percentages have: "18.8 %" beside "2.651 millones".
    other = [sign for sign in signs if sign not in known and len(known) == 1]
    return any(signs[sign] >= _ENOUGH for sign in {*other, r.lexicon.grouping} & signs.keys())


_MILLIONS = 6
