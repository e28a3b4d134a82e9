"""Speakers: which country "we" is, by who is named beside a speech, who has the word, or whose embassy signs."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.article import Certainty
from briefing.core.fact import Fact, Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.side import Side, prepositions
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import table


def speaker_of(context: Context, draft: Draft, *, reported: bool = False) -> Side | None:
    """The country that "we" is: of the one person named in the paragraph, else of those of the whole article.

    Of a speech that is only `reported` no other has the word than a person named.
    """
    if not reported and (asked := _interviewed(context)) is not None and not _in_turn(context, draft):
        # Of others an interview only speaks.
        if asked.person.country is not None:
            return Side(asked.person.country, Certainty.INFERRED, "speaker", asked.span)
        homes = _homes(context)
        readers = Side(homes[0], Certainty.INFERRED, "speaker") if len(homes) == 1 else None
        return _opens_or_signs(context, signs=False) or _faces(context) or readers
    told = [f for f in context.persons if f.person.country is not None]
    beside = _told_beside(context, draft)
    near = [f for f in beside if f.person.country is not None]
    if not beside:
        # A quotation that stands alone is of the one named right before it.
        before = _told_beside(context, draft, back=1)
        if before and all(f.person.country is None for f in before):
            return None
        near = before
    near = near or _in_turn(context, draft)
    for persons in (near, told):
        codes = {f.person.country: f for f in persons}
        if len(codes) == 1:
            code, fact = next(iter(codes.items()))
            return Side(code or "", Certainty.INFERRED, "speaker", fact.span)
    return None if reported else _opens_or_signs(context) or _faces(context)


_TWO = 2


def _interviewed(context: Context) -> Fact | None:
    """Who answers an article's questions, each a paragraph of its own: the person named before the first of them."""
    if context.answering is None:
        found = _answering(context)
        context.answering = [] if found is None else [found]
    return context.answering[0] if context.answering else None


def _answering(context: Context) -> Fact | None:
    r = context.r
    asked = [s for told in r.blocks().values() for s in told[:1] if len(told) == 1 and r.word(s.hi - 1) == "?"]
    if len(asked) < _TWO:
        return None
    first = r.tokens[asked[0].lo].start
    before = [f for f in context.persons if f.span.start < first]
    return before[0] if len({f.person.name for f in before}) == 1 else None


def _homes(context: Context) -> list[str]:
    """The parties that write in the article's language."""
    language, spoken = context.r.lexicon, table("languages")
    found = [p for p in context.countries.parties if p in language.homes or language.code in spoken.get(p, ())]
    # "Les échanges entre la France et l'Algérie": both write it, of one it is the own.
    own = [p for p in found if p in language.homes]
    return own if len(own) == 1 else found


def _faces(context: Context) -> Side | None:
    """The one of two parties whose speaker names the other's official as counterpart: "my Estonian counterpart"."""
    r, parties = context.r, context.countries.parties
    faced = set()
    for role in r.hits.get("role.counterpart", {}).values():
        hit = r.ending("country", role.i) or r.hit("country", r.skip_links(role.j, len(r.tokens), 2))
        if hit is not None and hit.value in parties:
            faced.add(hit.value)
    others = [p for p in parties if p not in faced]
    return (
        Side(others[0], Certainty.INFERRED, "speaker") if faced and len(parties) == _TWO and len(others) == 1 else None
    )


_TURN = 14
"""Tokens of a name with its office at the head of what somebody says in a transcript."""


def _in_turn(context: Context, draft: Draft) -> list[Fact]:
    """Who has the word in a transcript: the last one named before a colon that opens a paragraph, "Вице-премьер Саакян: ..."."""
    if context.turns is None:
        context.turns = list(_turns(context))
    who = next((who for block, who in reversed(context.turns) if block <= draft.c.sentence.block), [])
    return who if not who or who[-1].person.country is not None else _same_name(context, who[-1])


def _turns(context: Context) -> Iterator[tuple[int, list[Fact]]]:
    """The paragraphs that open with somebody's name and a colon, with who it is."""
    r = context.r
    for block, sentences in r.blocks().items() if context.persons else ():
        lo = sentences[0].lo
        colon = next((k for k in range(lo + 1, min(lo + _TURN, len(r.tokens))) if r.word(k) == ":"), None)
        if colon is None:
            continue
        start, end = r.tokens[lo].start, r.tokens[colon].start
        who = [f for f in context.persons if start <= f.span.start and f.span.end <= end]
        if who:
            yield block, who


def _same_name(context: Context, who: Fact) -> list[Fact]:
    return [f for f in context.persons if f.person.country is not None and f.person.name == who.person.name]


def _opens_or_signs(context: Context, *, signs: bool = True) -> Side | None:
    """The one country whose envoy the first lines name, else the last: "Выступление Посла Казахстана на деловом ужине"."""
    r = context.r
    blocks = list(r.blocks())
    for ends in (blocks[:2], *([blocks[-1:]] if signs else [])):
        found = {}
        for sentence in (s for block in ends for s in r.blocks()[block]):
            for role in r.within("role.role", sentence.lo, sentence.hi):
                if r.hit("role.counterpart", role.i) is not None:
                    # "My Estonian counterpart": whom the speaker faces.
                    continue
                hit = r.ending("country", role.i - (r.hit("place.possessive", role.i - 1) is not None))
                hit = hit or r.hit("country", role.j) or r.hit("country", r.skip_links(role.j, sentence.hi, 2))
                if hit is not None and not prepositions(r, hit.i) - {"of"}:
                    found[hit.value] = hit
        if len(found) == 1:
            code, hit = next(iter(found.items()))
            return Side(code, Certainty.INFERRED, "speaker", r.span(hit.i, hit.j))
    return None


def _told_beside(context: Context, draft: Draft, *, back: int = 0) -> list[Fact]:
    """The persons named in the paragraph of a figure, or in one so many before it."""
    r = context.r
    start = r.tokens[draft.c.sentence.lo].start
    block = r.blocks().get(draft.c.sentence.block - back)
    lo, hi = (r.tokens[block[0].lo].start, r.tokens[block[-1].hi - 1].end) if block else (start, start)
    return [f for f in context.persons if lo <= f.span.start < hi]


def at_home(context: Context, draft: Draft) -> Side | None:
    """The one party that writes in the article's language, where nobody asked or named is "we": "exporteerde ons land"."""
    r = context.r
    if r.asks() or _told_beside(context, draft):
        return None
    homes = _homes(context)
    if not homes and r.lexicon.home:
        # "La Romania è un mercato per il nostro Paese", in a language that one country writes
        return Side(r.lexicon.home, Certainty.ASSUMED, "speaker")
    return Side(homes[0], Certainty.INFERRED, "speaker") if len(homes) == 1 else None


def who_faces(context: Context, partner: str | None) -> Side | None:
    """The other one of the two that an article with people named is about, as who "we" are that trade with a `partner`: "our exports to Turkey"."""
    others = [p for p in context.countries.parties if p != partner]
    two = len(context.countries.parties) == _TWO and len(others) == 1 and not context.countries.alike
    if not two or not context.persons or context.r.asks():
        return None
    if others[0] in context.partners and partner not in context.stated:
        # "Our exports to Kenya and Poland": of a third. "Our exports to Poland, Polish deliveries to Ghana": Ghana's.
        return None
    return Side(others[0], Certainty.INFERRED, "speaker")


_BY_US = 3
"""Tokens around a flow in which it is told to be to or from "us"."""


def dealt_with_us(draft: Draft) -> Hit | None:
    """The word that tells a flow to be to or from the speakers: "they sold us", "nos compraron", "мы продали на 88 млн, а они нам - на 12"."""
    r, c, cue = draft.c.r, draft.c, draft.cue
    one_way = draft.figure.flow in (Flow.EXPORTS, Flow.IMPORTS)
    if cue is None or not one_way or not r.hits.get("neutral.us") or cue.i < c.sentence.lo:
        return None
    since = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    left_out = cue.j <= since <= draft.i
    lo = since if left_out else max(since, cue.i - _BY_US)
    if r.lexicon.verb_final and cue.i >= draft.j:
        # "Haben uns Waren für 120 Millionen Dollar verkauft": the verb closes its clause.
        lo = next((k + 1 for k in range(cue.i - 1, since, -1) if r.word(k) == ","), since)
    zone = range(lo, draft.i if left_out else cue.j + _BY_US)
    if r.at(("neutral.we", "place.own"), *zone):
        return None
    told = (h for k in zone if k < c.sentence.hi and (h := r.hit("neutral.us", k)) is not None)
    # "From US$ 5 million" is of nobody.
    return next((h for h in told if not r.capital(h.j - 1)), None)
