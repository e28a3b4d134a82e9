"""Encodings: bytes into text in the order BOM, declared, UTF-8, guess; what was used is recorded."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass, replace

from briefing.ingest import language
from briefing.ingest.documents import stray, twice
from briefing.ingest.documents.limits import Unreadable, shown

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SINGLE_BYTE = (
    "cp1252", "cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic", "kz1048", "cp1250", "mac-roman", "iso8859-15", "cp850",
    "cp1253", "cp1256",
)  # fmt: skip
"""The codecs a guess may give, in the order in which equal guesses are preferred."""
_COMMONEST = "cp1252"
_RIVALS = ("cp1250", "mac-roman", "iso8859-15", "cp850")
"""Codecs of Latin letters in which the signs of the commonest one (its euro, its quotation marks) are letters."""

_FULL_WIDTH = (0xA1, 0xA2, 0xA3)
_EAST_ASIAN: tuple[tuple[str, frozenset[int], str], ...] = (
    ("cp949", frozenset((*_FULL_WIDTH, *range(0xB0, 0xC9))), ""),
    ("euc_jp", frozenset((*_FULL_WIDTH, 0xA4, 0xA5, *range(0xB0, 0xD0))), "[\u3041-\u30ff]"),
    ("cp932", frozenset((*range(0x81, 0x84), *range(0x88, 0x98))), ""),
    ("big5", frozenset(range(0xA1, 0xC7)), ""),
    ("gb18030", frozenset((*_FULL_WIDTH, *range(0xB0, 0xD8))), ""),
)
"""Codecs of two bytes a sign, each with the first bytes of its everyday signs and what its texts cannot do without. Their
planes overlap: the one with the narrower range comes first, since text of the other would leave it."""

# What pages mean when they say so (WHATWG Encoding Standard): the old Latin-1 names are cp1252.
_LABELS = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949"}

# Codecs for names and source code; some take time that grows with the square of the length.
_NOT_FOR_FILES = frozenset(
    ("idna", "punycode", "unicode-escape", "unicode_escape", "raw-unicode-escape", "raw_unicode_escape")
)

_HEAD = 4096
_DECLARED = (
    re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE),
    re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE),
)
_MARKED_UP = re.compile(rb"\s*<(!doctype|html|head|body|meta|title|\?xml|!--)", re.IGNORECASE)
_GUESS_SAMPLE = 200_000
_FEWEST_SIGNS = 3
_BESIDE_LATIN = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f]|[^\x00-\x7f](?=[A-Za-z])")
_HIGH_BYTES = (0x00, 0x01, 0x04, 0x20)
_TYPOGRAPHY = frozenset("\xa0«»“”„‘’‚–—…№€£§°·•©®™²³½ºª¿¡")
_OPENING = frozenset("«“„‚‘¿¡©№€")
_LATIN = frozenset("àáâãäçèéêëìíîïñòóôõöùúûüœßåæøÿąćęłńśźżčěřšžůőű")
_FURTHER = frozenset("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ" + "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ")
"""Letters of Greek and Arabic, in which articles are kept though no facts are read."""
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіїєґ")
_ACCENTED = re.compile(f"[{''.join(sorted(_LATIN))}]", re.IGNORECASE)
_INSIDE = re.compile(rf"(?<=[^\W\d_]){_ACCENTED.pattern}(?=[^\W\d_])", re.IGNORECASE)
_CYRILLIC_WORDS = re.compile(f"[{''.join(sorted(_CYRILLIC))}]+", re.IGNORECASE)
_FREQUENT = frozenset("оеаинтсрвлкéèàäöüë")
_RARE = frozenset("щъэфжюцđőű")
_WRITTEN = 1.0
"""A reading in one byte a sign that looks better than this is one of our languages; below, other scripts are tried."""
_FAR_BETTER = 0.5
"""By how much another reading must look better than the declared or the commonest one."""
_BAD_PER_GOOD = 3
"""UTF-8 with a broken byte is still UTF-8 while more than so many whole sequences stand against each broken one."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text without its BOM, the Python codec it was read in, and notes on how that was decided.

    Notes: `encoding_guessed:<codec>` nothing said so; `encoding_overruled:<codec>` the file declares
    `<codec>` and is plainly something else; `encoded_twice` its signs were encoded once more, and are read as meant; `undecodable:<n>` n places show U+FFFD. What is not `known` was read in some
    codec because it fits none: its words are not to be shown as the file's.
    """

    text: str
    encoding: str
    notes: tuple[str, ...] = ()
    known: bool = True


def decode(raw: bytes, name: str, *, forced: str | None = None) -> Decoded:
    """The text of `raw`. `forced` is a codec chosen by the user; nothing is guessed then.

    Raises Unreadable (unknown_encoding, encoding) only for a forced codec.
    """
    if forced is not None:
        return _forced(raw, name, forced)
    for mark, codec in _BOMS:
        if raw.startswith(mark):
            return _despite_errors(raw, codec, ())
    wide = _wide(raw)
    if wide:
        return Decoded(raw.decode(wide), wide, (f"encoding_guessed:{wide}",))
    declared = _declared(raw)
    utf8 = _strict(raw, "utf-8")
    if utf8 is not None and (declared in (None, "utf-8") or not raw.isascii()):
        notes = (f"encoding_overruled:{declared}",) if declared not in (None, "utf-8") else ()
        meant = None if raw.isascii() else twice.once(utf8)
        return Decoded(utf8, "utf-8", notes) if meant is None else Decoded(meant, "utf-8", (*notes, "encoded_twice"))
    if declared and declared != "utf-8":
        return _as_declared(raw, declared)
    guess = _broken_utf8(raw) or _guess(raw)
    return replace(guess, notes=_overruled(declared, guess.encoding) + guess.notes)


def is_wide(raw: bytes) -> bool:
    """Whether `raw` is UTF-16 or UTF-32, whose zero bytes are no sign of a binary file."""
    return raw.startswith(tuple(mark for mark, _ in _BOMS[1:])) or _wide(raw) is not None


def _forced(raw: bytes, name: str, forced: str) -> Decoded:
    codec = _codec(forced)
    if codec is None:
        raise Unreadable(
            name,
            "unknown_encoding",
            f"“{shown(name)}”: no encoding is called “{shown(forced)}”. Choose one from the list.",
        )
    try:
        return Decoded(raw.decode(codec).removeprefix("\ufeff"), codec)
    except UnicodeDecodeError as error:
        raise Unreadable(
            name,
            "encoding",
            f"“{shown(name)}” is not {shown(forced)}: byte {error.start + 1} does not fit. Choose another encoding.",
        ) from error


def _codec(name: str) -> str | None:
    """Python's name of a text encoding; None when there is none of that name."""
    try:
        _ = b"x".decode(name, "ignore")  # refuses the codecs that make no text (hex, rot13)
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return None if codec in _NOT_FOR_FILES else codec


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a BOM: every other byte is the same few (Latin 00, Cyrillic 04, punctuation 20)."""
    sample = raw[: _HEAD // 2 * 2]
    if len(raw) % 2 or len(sample) < 4:
        return None
    half = len(sample) // 2
    for codec, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        few = sum(high.count(byte) for byte in _HIGH_BYTES)
        if few * 10 >= half * 9 and high.count(0) * 20 >= half and low.count(0) * 50 < half and _strict(raw, codec):
            return codec
    return None


def _declared(raw: bytes) -> str | None:
    """The codec a page declares, as Python names it; None when it says nothing usable."""
    head = raw[:_HEAD]
    if not _MARKED_UP.match(head):
        return None
    for pattern in _DECLARED:
        found = pattern.search(head)
        if found is None:
            continue
        codec = _codec(found[1].decode("ascii"))
        if codec is None:
            continue
        # The declaration was read as ASCII, so it cannot be true of a wide encoding.
        if codec.startswith(("utf-16", "utf-32", "utf-7", "utf-8")):
            return "utf-8"
        return _LABELS.get(codec, codec)
    return None


def _as_declared(raw: bytes, declared: str) -> Decoded:
    """What the page says, unless its bytes do not fit or another reading looks far more like writing."""
    text = _strict(raw, declared)
    if text is not None and (raw.isascii() or declared not in _SINGLE_BYTE):
        return Decoded(text, declared)
    guess = _guess(raw)
    if text is not None and _plausibility(_words(guess.text)) < _plausibility(_words(text)) + _FAR_BETTER:
        return Decoded(text, declared)
    return Decoded(guess.text, guess.encoding, _overruled(declared, guess.encoding) + guess.notes)


def _overruled(declared: str | None, used: str) -> tuple[str, ...]:
    return (f"encoding_overruled:{declared}",) if declared and declared != used else ()


def _broken_utf8(raw: bytes) -> Decoded | None:
    """UTF-8 with a few broken places (a cut end, one bad byte), or ASCII with bytes that belong to no word, shown as U+FFFD."""
    text = raw.decode("utf-8", errors="replace")
    bad = text.count("\N{REPLACEMENT CHARACTER}")
    whole = sum(sign > "\x7f" for sign in text) - bad
    is_utf8 = whole > bad * _BAD_PER_GOOD or stray.are_strays(raw)
    return Decoded(text, "utf-8", (f"undecodable:{bad}",)) if is_utf8 else None


def _guess(raw: bytes) -> Decoded:
    """The reading that looks most like one of our languages; of none, what charset-normalizer says."""
    sample = raw[:_GUESS_SAMPLE]
    best, codec = 0.0, ""
    for candidate in _SINGLE_BYTE:
        text = _strict(sample, candidate)
        if text is None:
            continue
        score = _plausibility(_words(text))
        doubtful = codec == _COMMONEST and candidate in _RIVALS and _is_edged(text)
        if score > best + (_FAR_BETTER if doubtful else 0):
            best, codec = score, candidate
    east = _east_asian(sample) if best < _WRITTEN or codec in _RIVALS else ""
    codec = east or codec or _second_opinion(sample) or "cp1252"
    known = bool(east) or best >= _WRITTEN or _is_latin(sample.decode(codec, "replace"))
    return replace(_despite_errors(raw, codec, (f"encoding_guessed:{codec}",)), known=known)


def _is_latin(text: str) -> bool:
    """Whether signs beyond ASCII stand within Latin words, as accents do: wrong ones may be among them, but no other script."""
    signs = [sign for sign in text if sign > "\x7f"]
    return len(_BESIDE_LATIN.findall(text)) * 2 >= len(signs) and not any(s.lower() in _CYRILLIC for s in signs)


def _east_asian(sample: bytes) -> str:
    """The codec of two bytes a sign whose everyday signs nearly all of the text is made of; empty for none."""
    for codec, leads, needed in _EAST_ASIAN:
        try:
            # The sample may end within a sign.
            text = codecs.getincrementaldecoder(codec)().decode(sample)
        except UnicodeDecodeError:
            continue
        signs = Counter(sign for sign in text if sign > "\x7f")
        pairs = {sign: sign.encode(codec) for sign in signs}
        everyday = sum(count for sign, count in signs.items() if len(pairs[sign]) == 2 and pairs[sign][0] in leads)
        total = signs.total()
        # Letters with an accent make pairs too, within words of ASCII letters.
        alone = len(_BESIDE_LATIN.findall(text)) * 4 <= total
        if total >= _FEWEST_SIGNS and everyday * 10 >= total * 9 and alone and re.search(needed, text):
            return codec
    return ""


def _plausibility(text: str) -> float:
    """How much `text` looks written: its letters outside ASCII, and whether its words are a language's."""
    if _is_sown(text):
        return 0.0
    good = 0.0
    total = 0
    before = " "
    for letter in text:
        if letter > "\x7f":
            total += 1
            good += _worth(before, letter)
        elif before.lower() in _CYRILLIC and letter.isalpha():
            good -= 2
        before = letter
    return good / (total or 1) + max(language.scores(text).values(), default=0.0)


def _is_sown(text: str) -> bool:
    """Whether letters of another script are sown among Latin ones: signs of money, dashes and accents read wrongly.

    Cyrillic ones then stand mostly one by one; Greek and Arabic ones are fewer than the rest.
    """
    lengths = [len(word) for word in _CYRILLIC_WORDS.findall(text)]
    further = sum(letter in _FURTHER for letter in text.lower())
    few = 0 < further * 2 < sum(letter.isalpha() for letter in text)
    return few or lengths.count(1) * 2 > sum(lengths)


def _is_edged(text: str) -> bool:
    """Whether letters with an accent stand mostly at the edges of words and alone, as quotation marks and signs of money do."""
    return len(_INSIDE.findall(text)) * 3 < len(_ACCENTED.findall(text))


def _worth(before: str, letter: str) -> float:
    """What one letter says for a reading, from -2 (nobody types that) to 2."""
    if letter in _TYPOGRAPHY:
        return -1.0 if before in _TYPOGRAPHY or (letter in _OPENING and before.isalpha()) else 1.0
    lower = letter.lower()
    if lower in _FURTHER:
        return -2.0 if before.isascii() and before.isalpha() else 1.2 if letter == lower else 0.2
    cyrillic = lower in _CYRILLIC
    if not cyrillic and lower not in _LATIN:
        return -2.0
    if letter != lower and before.islower():
        return -2.0
    if cyrillic and before.isascii() and before.isalpha():
        return -2.0
    if not cyrillic and before > "\x7f" and before.isalpha() and before.lower() != lower:
        return -1.0
    worth = 2.0 if lower in _FREQUENT else 0.2 if lower in _RARE else 0.7
    return worth if letter == lower else worth * 0.75


def _second_opinion(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    isolated = [codecs.lookup(c).name.replace("-", "_") for c in _SINGLE_BYTE]
    match = from_bytes(sample, cp_isolation=isolated, enable_fallback=False).best()
    return codecs.lookup(match.encoding).name if match else None


def _words(text: str) -> str:
    """The beginning of a text without mark-up, for judging its language."""
    return re.sub(
        r"<(script|style)\b.*?(</\1|\Z)|<[^>]{0,2000}>", " ", text[:_GUESS_SAMPLE], flags=re.DOTALL | re.IGNORECASE
    )


def _strict(raw: bytes, codec: str) -> str | None:
    try:
        return raw.decode(codec)
    except UnicodeDecodeError:
        return None


def _despite_errors(raw: bytes, codec: str, notes: tuple[str, ...]) -> Decoded:
    text = _strict(raw, codec)
    if text is not None:
        return Decoded(text, codec, notes)
    text = raw.decode(codec, errors="replace")
    return Decoded(text, codec, (*notes, f"undecodable:{text.count(chr(0xFFFD))}"))
