"""An article read into tokens, hits and sentences, and the hits that what stands around them takes back."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from briefing.core.article import Article, BlockKind
from briefing.core.wrapping import width_of
from briefing.ingest.extract.words.apart import join_apart
from briefing.ingest.extract.words.epithets import name_epithets
from briefing.ingest.extract.words.fold import NUMBER, WORD, Token, accented, fold, tokens_of, without_remarks
from briefing.ingest.extract.words.givennames import drop_given_names
from briefing.ingest.extract.words.glosses import drop_glosses
from briefing.ingest.extract.words.leadins import past_lead_in
from briefing.ingest.extract.words.lexicon import Hit, Lexicon
from briefing.ingest.extract.words.lexicon_data import bodies_file
from briefing.ingest.extract.words.parting import ENDS, IN_COLUMNS, lines, sentences, set_in_columns
from briefing.ingest.extract.words.preferring import (
    drop_short_names,
    prefer_continents,
    prefer_countries,
    prefer_currencies,
    prefer_forums,
    prefer_goods,
    prefer_markets,
    prefer_names,
    prefer_nothing,
    prefer_rounds,
    prefer_times,
    prefer_verbs,
    take_in_adjectives,
    whole_names,
)
from briefing.ingest.extract.words.ranked import drop_ranked_unions
from briefing.ingest.extract.words.reading import NO_HITS, Reading, Sentence
from briefing.ingest.extract.words.residue import passed_over, unnoted
from briefing.ingest.extract.words.softbreaks import unbroken
from briefing.ingest.extract.words.spoken import drop_spoken
from briefing.ingest.extract.words.stacked import join_stacked
from briefing.ingest.extract.words.thousands import name_thousands
from briefing.ingest.extract.words.twoparts import join_parted
from briefing.ingest.extract.words.unaccented import accented_words

LIMIT = 2_000_000
"""Code points read of one article; more is the reader's to refuse with a clear message."""


MOST_LINES = 20_000
"""Sentences and rows read of one article: a page with more is a table of data."""
HEADS = (BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.HEADING, BlockKind.KICKER)
"""The blocks that stand over others."""


def read(article: Article, lexicon: Lexicon, blocks: Collection[int] | None = None) -> Reading:
    """The reading of an article's body in one language; of `blocks` only, when they are given by number."""
    text = article.text[:LIMIT]
    stretches, plain = _stretches(article, text, lexicon, blocks)
    folded = accented(accented_words(fold(plain), lexicon), lexicon.accents, lexicon.shortened)
    folded = without_remarks(folded, lexicon.remarks)
    if lexicon.plain_capitals:
        folded = _with_accents(text, folded, lexicon)
    reading = Reading(text, folded, lexicon, article.published, plain=plain)
    for number, lined in stretches:
        if len(reading.sentences) >= MOST_LINES:
            break
        block = article.blocks[number]
        head = block.kind in HEADS
        listed = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE)
        for start, end in lined:
            tokens = tokens_of(reading.folded, start, end)
            if _LOOSE.search(reading.folded, start, end):
                tokens = _closed_up(reading, lexicon, tokens)
            base = len(reading.tokens)
            scanned = _scanned(reading, lexicon, tokens, base)
            prefer_currencies(tokens, scanned, base)
            prefer_names(scanned)
            prefer_countries(scanned)
            prefer_goods(scanned)
            if lexicon.described:
                take_in_adjectives(reading, lexicon, tokens, scanned, base)
            if lexicon.capital_nouns:
                _drop_verbs(reading, tokens, scanned, base)
            prefer_rounds(scanned)
            prefer_continents(scanned)
            prefer_forums(scanned)
            prefer_verbs(scanned)
            prefer_markets(tokens, lexicon, scanned, base)
            whole_names(scanned)
            prefer_nothing(scanned)
            prefer_times(scanned)
            drop_short_names(tokens, scanned, base)
            _join_peoples(reading, tokens, scanned, base)
            if not lexicon.capital_peoples:
                _drop_surnames(reading, tokens, scanned, base)
            for slot, found in scanned.items():
                reading.hits.setdefault(slot, {}).update(found)
            _forget_places(reading)
            reading.tokens.extend(tokens)
            parted = [slot for slot in lexicon.parted if slot in scanned]
            for lo, hi in sentences(reading, base, base + len(tokens)):
                if parted:
                    join_parted(reading, parted, lo, hi)
                lo = past_lead_in(reading, lo, hi) if lexicon.telling and not head else lo
                sentence = Sentence(lo, hi, number, head, block.kind is BlockKind.KICKER, listed)
                reading.sentences.append(sentence)
    _tell_namesakes(reading)
    drop_given_names(reading)
    drop_spoken(reading)
    name_epithets(reading)
    drop_ranked_unions(reading)
    _drop_titles(reading)
    _drop_fields(reading)
    _name_balances(reading)
    _drop_that(reading)
    _drop_plus(reading)
    _drop_more(reading)
    _drop_aims(reading)
    drop_glosses(reading)
    name_thousands(reading)
    join_stacked(reading)
    _forget_places(reading)
    join_apart(reading)
    return reading


def _stretches(
    article: Article, text: str, lexicon: Lexicon, blocks: Collection[int] | None
) -> tuple[list[tuple[int, list[tuple[int, int]]]], str]:
    """The lines of each block that is read, by its number, and the text without what a reader passes over."""
    plain = unnoted(passed_over(text))
    width = width_of(plain)
    found = []
    for number, block in enumerate(article.blocks):
        if block.kind is BlockKind.FURNITURE or block.span.start >= len(text):
            continue
        if blocks is None or number in blocks:
            wraps = block.kind is not BlockKind.TABLE
            end = min(block.span.end, len(text))
            found.append((number, [*lines(plain, block.span.start, end, wraps, lexicon.links, width)]))
    return found, unbroken(plain, (line for _, lined in found for line in lined), lexicon)


_OPENS = re.compile(r"(?:^|(?<=[.!?»] )|(?<=[«(] ))A(?= [^\W\d_])", re.MULTILINE)
_CAPITAL = re.compile(r"\bE[^\W\d_]{2,}")


def _with_accents(text: str, folded: str, lexicon: Lexicon) -> str:
    """A folded text with the accents that its capitals were set without: "à" that opens a sentence, "é" of words known so alone."""
    marked = [(match.start(), "à") for match in _OPENS.finditer(text)]
    for match in _CAPITAL.finditer(text):
        plain = folded[match.start() : match.end()]
        word = "é" + plain[1:]
        if word in lexicon.plain_capitals or (not lexicon.meanings(plain) and lexicon.meanings(word)):
            marked.append((match.start(), "é"))
    letters = [*folded] if marked else []
    for i, letter in marked:
        letters[i] = letter
    return "".join(letters) if marked else folded


_LOOSE = re.compile(r"\d(?:[.,] | ,)\d")


def _closed_up(reading: Reading, lexicon: Lexicon, tokens: list[Token]) -> list[Token]:
    """The tokens of a line, a number set with a blank at its separator as one: "3, 7 %", "2, 6 milliards", "1. 000 milliards"."""
    found: list[Token] = []
    i = 0
    while i < len(tokens):
        whole = _loose_number(reading, lexicon, tokens, i)
        found.append(whole or tokens[i])
        i += 3 if whole is not None else 1
    return found


def _loose_number(reading: Reading, lexicon: Lexicon, tokens: list[Token], i: int) -> Token | None:
    """The number that begins at a token and goes on behind a blank; a scale or per cent must count it, no list lead to it."""
    if i + 3 >= len(tokens):
        return None
    head, sign, tail = tokens[i : i + 3]
    if sign.word not in ".," or not (head.kind == tail.kind == NUMBER and head.word.isdigit() and tail.word.isdigit()):
        return None
    apart = (sign.start - head.end, tail.start - sign.end)
    if apart not in ((0, 1), (1, 0)) or len(head.word) > _GROUP:
        return None
    decimal = sign.word == lexicon.decimal == "," and len(tail.word) < _GROUP
    if not (decimal or (sign.word == lexicon.grouping and tail.word == "000")):
        # "Phase 3. 250 Millionen": a sentence ends.
        return None
    before = tokens[i - 1] if i else None
    if before is not None and (
        before.end == head.start
        or (before.word == "," and tokens[i - 2].word.isdigit() and len(tokens[i - 2].word) <= _GROUP)
    ):
        # "T1, 5 millions", "8, 12, 15 millions"
        return None
    counted = lexicon.scan(reading.text, tokens[i + 3 : i + 6])
    scale = counted.get("scale", NO_HITS).get(0)
    if 0 not in counted.get("percent", NO_HITS) and (scale is None or scale.category == "glued"):
        return None
    return Token(head.start, tail.end, head.word + sign.word + tail.word, NUMBER)


_GROUP = 3
"""Digits of a group of thousands, and the most before the first."""


def _forget_places(reading: Reading) -> None:
    """Drop what is kept of where hits begin and end, once there are more: parting sentences asks for them as well."""
    reading.counted = None
    if reading.order or reading.ends or reading.beginnings:
        for kept in (reading.order, reading.ends, reading.beginnings, reading.sorted_beginnings):
            kept.clear()


_TITLE, _TITLE_AHEAD = 25, 3
"""Tokens of the longest title of a publication, and from the word for it to the title."""
_QUOTES = {"«": "»", '"': '"', "„": "“", "“": "”"}


def _drop_titles(reading: Reading) -> None:
    """Take no flow from the title of a publication: "selon le rapport « Commerce extérieur du Togo en 2024 »"."""
    cues = reading.hits.get("cue", {})
    for source in reading.hits.get("org.source", {}).values() if cues else ():
        ahead = range(source.j, min(source.j + _TITLE_AHEAD, len(reading.tokens) - 1))
        opened = next((k for k in ahead if reading.word(k) in _QUOTES), None)
        if opened is None or not reading.capital(opened + 1):
            continue
        closer = _QUOTES[reading.word(opened)]
        within = range(opened + 1, min(opened + _TITLE, len(reading.tokens)))
        closed = next((k for k in within if reading.word(k) == closer), opened)
        if any(reading.hit(slot, k) for slot in ("currency", "percent", "bind.reach") for k in range(opened, closed)):
            continue
        for k in range(opened, closed):
            cues.pop(k, None)


_FIELDS = 16
"""Tokens of the longest name of a ministry behind its first field."""


def _drop_fields(reading: Reading) -> None:
    """Take no goods and no flow from the fields in a ministry's name: "Ministerio de Industria, Comercio Exterior y Servicios"."""
    if reading.lexicon.capital_nouns:
        return
    meant = [reading.hits.get(slot, {}) for slot in ("product", "cue")]
    for ministry in reading.hits.get("org.ministry", {}).values() if any(meant) else ():
        joined, end = False, min(len(reading.tokens), ministry.j + _FIELDS)
        for k in range(ministry.j, end):
            joint = reading.word(k) == "," or reading.hit("number.and", k) is not None
            joined = joined or joint
            if not joined or not (joint or reading.is_link(k) or reading.word(k) == "'" or reading.capital(k)):
                break
            for hits in meant if reading.capital(k) else ():
                hits.pop(k, None)


_BALANCES = ("balance", "deficit", "surplus")


def _name_balances(reading: Reading) -> None:
    """Take a balance with the trade right before it, in one noun, for that balance: "Kenya's overall trade | deficit"."""
    cues = reading.hits.get("cue", {})
    for trade in [h for h in cues.values() if h.category == "turnover"]:
        balance = cues.get(trade.j)
        if balance is None or balance.category not in _BALANCES or reading.gap(trade.j) != " ":
            continue
        if reading.capital(trade.j) or reading.lexicon.capital_nouns or reading.lexicon.genitive:
            continue
        del cues[trade.j]
        cues[trade.i] = balance._replace(i=trade.i)


_THAN = 8
"""Tokens between "than" and what is more or less."""


def _drop_that(reading: Reading) -> None:
    """Take no "that" for "than" where nothing is more or less: "dijo que el año pasado", "indicó que durante 2023"."""
    if not reading.lexicon.that_is_than:
        return
    against = reading.hits.get("bind.compare", {})
    for i in [i for i in against if reading.hit("small.than", i) is not None and against[i].j > i + 1]:
        before = range(max(0, i - _THAN), i)
        moves = (reading.hit("move", k) for k in before)
        more = any(h is not None and h.category in ("more", "less") for h in moves)
        if not more and not any(reading.hit("small.like", k) or reading.hit("percent", k) for k in before):
            del against[i]


_MORE = 3
"""Tokens behind "plus" in which the number stands of what is more."""


def _drop_plus(reading: Reading) -> None:
    """Take no "plus" between two nouns for a rise: "zuivel plus eieren zijn goed voor 10%", "Blumen plus Kaffee"."""
    moves = reading.hits.get("move", {})
    for i in [i for i, hit in moves.items() if hit.j == i + 1 and reading.hit("number.over", i) is not None]:
        beside = all(reading.kind(k) == WORD and not reading.is_link(k) for k in (i - 1, i + 1))
        counts = any(reading.kind(k) == NUMBER for k in range(i + 1, i + 1 + _MORE))
        counts = counts or reading.any(("scale", "percent"), i + 1, i + 1 + _MORE)
        if reading.lexicon.capital_nouns:
            counts = reading.capital(i) or not reading.capital(i + 1)
        if beside and not counts:
            del moves[i]


def _drop_more(reading: Reading) -> None:
    """Take no word for "more" whose end leads to the least of a change: "reculé de | plus d'un tiers", not "un tiers de plus"."""
    moves = reading.hits.get("move", {})
    for i in [i for i, hit in moves.items() if hit.category == "more" and hit.j > i + 1]:
        least = reading.hit("qualifier.at_least", moves[i].j - 1)
        if least is None or least.j <= moves[i].j:
            continue
        parts = (moves.get(k) for k in (least.j - 1, least.j))
        if any(part is not None and part.category == "fraction" for part in parts):
            del moves[i]


_HELPED = 16
"""Tokens of what is told to have helped, up to the sign that closes it."""


def _drop_aims(reading: Reading) -> None:
    """Take no aim from what only helped, which no number follows: "Grazie all'impegno di entrambe le parti, l'export è di 231 milioni"."""
    aims = reading.hits.get("status.target", {})
    for cause in reading.hits.get("bind.cause", NO_HITS).values() if aims else ():
        aim = aims.get(reading.skip_links(cause.j, len(reading.tokens)))
        if aim is None:
            continue
        within = range(aim.j, min(aim.i + _HELPED, len(reading.tokens)))
        end = next((k for k in within if reading.kind(k) != WORD or reading.any(("scale", "cardinal"), k, k + 1)), None)
        if end is not None and end > aim.j and reading.word(end) in (",", ".", ";"):
            # "Dank des Ziels, den Handel auf 5 Milliarden zu bringen"
            del aims[aim.i]


_NAMESAKES = (("CG", "CD"), ("CD", "CG"), ("DO", "DM"), ("KR", "KP"), ("GN", "GW"), ("GN", "GQ"))
"""Countries whose people, and the first one's short name, are those of another, too, which an article names."""
_STEM = 4
"""Letters that a people's word has of the name of its country."""


def _tell_namesakes(reading: Reading) -> None:
    """Take "Congo" for the Democratic Republic where only that one is named in full, and "Guinean" for Guinea-Bissau where only that one is.

    And no letters that offices of several countries bear for the best known of them, where that country is not named.
    """
    table = reading.hits.get("country", {})
    for pair in _NAMESAKES:
        _tell_peoples(reading, table, {*pair})
    told = {hit.value for hit in table.values()}
    for short, full in _NAMESAKES:
        if not {short, full} <= told:
            continue
        own = [hit for hit in table.values() if hit.value == short]
        shared = short == _NAMESAKES[0][0] or _of_another(reading, own, [h for h in table.values() if h.value == full])
        if shared and all(hit.j - hit.i == 1 for hit in own):
            table.update({hit.i: hit._replace(value=full) for hit in own})
    bodies = reading.hits.get("org.named", {})
    for hit in [h for h in bodies.values() if bodies_file().get(h.value, {}).get("shared")]:
        if told and bodies_file()[hit.value]["country"] not in told and _only_short(reading, bodies, hit.value):
            del bodies[hit.i]


def _of_another(reading: Reading, own: list[Hit], others: list[Hit]) -> bool:
    """Whether a country is told by its people alone, whose word begins as a part of the name of another one does."""
    names = [reading.words(h.i, h.j).lower() for h in others if h.category == "name"]
    stems = {reading.words(h.i, h.j).lower()[:_STEM] for h in own}
    return all(h.category == "people" for h in own) and all(any(stem in name for name in names) for stem in stems)


def _tell_peoples(reading: Reading, table: dict[int, Hit], pair: set[str]) -> None:
    """Take a people that two namesakes share for the one whose city is named, and the other's neither city nor name: "Brazzaville", "congolaise"."""
    cities = {hit.category for hit in reading.hits.get("city", {}).values()} & pair
    names = {hit.value for hit in table.values() if hit.category == "name"} & pair
    if len(cities) == 1 and names <= cities:
        one = next(iter(cities))
        shared = [hit for hit in table.values() if hit.value in pair and hit.category == "people"]
        table.update({hit.i: hit._replace(value=one) for hit in shared})


def _only_short(reading: Reading, bodies: dict[int, Hit], value: str) -> bool:
    """Whether a body is named by letters alone, of a statistical office spelled out before them: "Office national des statistiques (ONS)"."""
    named = [h for h in bodies.values() if h.value == value]
    opened = (h.i - 1 for h in named if reading.word(h.i - 1) == "(")
    return all(h.j - h.i == 1 for h in named) and any(reading.ending("org.statistics", i) for i in opened)


def _scanned(reading: Reading, lexicon: Lexicon, tokens: list[Token], base: int) -> dict[str, dict[int, Hit]]:
    """The hits of a line; in one set in columns no phrase reaches over its cell: "Balance    Commerce total"."""
    if not tokens or not IN_COLUMNS.search(reading.folded, tokens[0].start, tokens[-1].end):
        return lexicon.scan(reading.text, tokens, base)
    reading.tokens.extend(tokens)
    starts = [i - base for i in set_in_columns(reading, base, base + len(tokens))]
    del reading.tokens[base:]
    found: dict[str, dict[int, Hit]] = {}
    for i, j in pairwise([0, *starts, len(tokens)]):
        for slot, hits in lexicon.scan(reading.text, tokens[i:j], base + i).items():
            found.setdefault(slot, {}).update(hits)
    return found


def _join_peoples(reading: Reading, tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Peoples in a word that is theirs before a hyphen only: "sino-mexicano", not "no Perú, sino Chile"."""
    peoples = hits.get("country", {})
    for hit in [hit for hit in peoples.values() if hit.category == "joined"]:
        end = tokens[hit.i - base].end
        if reading.folded[end : end + 1] == "-":
            peoples[hit.i] = hit._replace(category="people")
        else:
            del peoples[hit.i]


def _drop_surnames(reading: Reading, tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Where peoples are written small, a capitalised one inside a line is a name: "Francesco", "Albanese".

    But for a people behind an article of several: "aux Néerlandais".
    """
    peoples, several = hits.get("country", {}), hits.get("bind.peoples", NO_HITS)
    for i in [i for i, hit in peoples.items() if hit.category == "people"]:
        at = i - base
        before = reading.text[: tokens[at].start].rstrip(" \"'«“(")[-1:] if at else ""
        inside = at > 0 and before not in (".", "!", "?", ":", "\n", "")
        original = reading.text[tokens[at].start : tokens[at].end]
        if inside and original[0].isupper() and not original.isupper() and i - 1 not in several:
            del peoples[i]


_VERBS = ("bind.reach", "bind.auxiliary", "bind.concern")


def _drop_verbs(reading: Reading, tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Where nouns are capitalised, goods inside a line are no verb: "bearbeitete Waren 1,8 Mrd."."""
    for i in hits.get("product", NO_HITS):
        token = tokens[i - base]
        if i > base and reading.text[token.start].isupper() and tokens[i - base - 1].word not in ENDS:
            for slot in _VERBS:
                hits.get(slot, {}).pop(i, None)
