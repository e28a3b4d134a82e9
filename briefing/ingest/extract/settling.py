"""Settling: the reporter and partner of each figure, which may be said elsewhere in sentence or article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefing.core.areas import EU_MEMBERS
from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, Figure, Flow
from briefing.ingest.extract.actors import ours, yours
from briefing.ingest.extract.clauses import FLOWS
from briefing.ingest.extract.context import Context, Draft
from briefing.ingest.extract.drafts import DEFAULTED
from briefing.ingest.extract.elsewhere import Regions, elsewhere
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.local_money import homes
from briefing.ingest.extract.side import Side, prepositions
from briefing.ingest.extract.sides import at_cue
from briefing.ingest.extract.sources import issuer, our_source, source_of

_OFTEN = 2
"""Sentences that must state a reporter before it outweighs the one of the heading."""


_PAIR = 2
"""Parties by which an article is of two countries."""
_PARTNERS = 3
"""Partners beyond which an article is of no single pair."""


def settle(context: Context, drafts: list[Draft]) -> list[Fact]:
    """Give each figure its reporter and partner, which may be said elsewhere in sentence or article."""
    facts = list(_settled(context, drafts))
    stated = {_trade(f): f for f in facts if _partner_reason(f) is None and f.figure.product is None}
    return [_with_all(f) if _outgrows_own(f, stated.get(_trade(f))) else f for f in facts]


def _trade(fact: Fact) -> tuple[object, ...]:
    figure = fact.figure
    currency = figure.amount.currency if figure.amount is not None else None
    return figure.flow, figure.reporter, figure.partner, figure.period, figure.status, currency


def _partner_reason(fact: Fact) -> str | None:
    return next((n.reason for n in fact.notes if n.field == "partner"), None)


def _outgrows_own(fact: Fact, other: Fact | None) -> bool:
    """Whether a figure whose partner is only supposed is larger than the one told of that partner: the trade with all."""
    amount, own = fact.figure.amount, other.figure.amount if other is not None else None
    if amount is None or own is None or fact.figure.product is not None or fact.figure.period is None:
        return False
    return _partner_reason(fact) == "other_party" and abs(amount.value) > _LARGER * abs(own.value)


_LARGER = 2
"""How many times what is told of a partner a figure must be to be no figure of it."""


def _with_all(fact: Fact) -> Fact:
    notes = tuple(n for n in fact.notes if n.field != "partner")
    open_note = FieldNote("partner", None, Certainty.UNKNOWN, "not_stated")
    return replace(fact, payload=replace(fact.figure, partner=None), notes=(*notes, open_note))


def _settled(context: Context, drafts: list[Draft]) -> Iterable[Fact]:
    by_sentence: dict[int, list[Draft]] = {}
    sentences = context.r.sentences if context.source is None else []
    cited = [
        (s.lo, side) for s in sentences if (side := source_of(context.r, s, sides=False, opening=False)) is not None
    ]
    for draft in drafts:
        _one_currency(context, draft)
    drafts = [d for d in drafts if not _no_money(d)]
    for draft in drafts:
        by_sentence.setdefault(draft.c.sentence.lo, []).append(draft)
        if draft.stated.partner is not None:
            context.partners.add(draft.stated.partner.code)
        if draft.stated.reporter is not None:
            context.told_in.setdefault(draft.stated.reporter.code, set()).add(draft.c.sentence.lo)
            context.stated.setdefault(draft.stated.reporter.code, draft.stated.reporter)
    regions = Regions(context.r)
    abroad: int | None = None
    owners: dict[int, dict[str, Side]] = {}
    issued = issuer(context.r) if drafts else None
    for group in by_sentence.values():
        local = {d.stated.reporter.code: d.stated.reporter for d in group if d.stated.reporter is not None}
        own = source_of(context.r, group[0].c.sentence)
        of_block = owners.setdefault(group[0].c.sentence.block, {})
        of_block.update(local)
        source = own or context.source or _cited_before(cited, group[0])
        source = _speaker(context, group[0]) if our_source(context.r, group[0].c.sentence) else source
        told = {d.stated.partner.code: d.stated.partner for d in group if d.stated.partner is not None}
        whose: dict[Hit, Side] = {}
        for draft, regional in zip(group, regions.own(group), strict=True):
            context.regional = context.regional or regional
            if regional:
                # A region's trade is not its country's: of whom it is stays open.
                draft.stated = replace(draft.stated, reporter=None)
                yield _fact(context, draft, None)
                continue
            there = _yonder(context, draft)
            if there is not None and (own is None or own.code != there):
                draft.stated = replace(draft.stated, partner=Side(there, Certainty.INFERRED, "same_article"))
                if draft.stated.reporter is not None and draft.stated.reporter.code == there:
                    draft.stated = replace(draft.stated, reporter=None)
                    local.pop(there, None)
                    of_block.pop(there, None)
            named = next(iter(told)) if len(told) == 1 and not draft.stated.pair else None
            beside = local or (of_block if own is None and _goes_on(context, draft, of_block) else {})
            reporter = _reporter(context, draft, beside, source, named)
            if reporter is not None and not local and reporter.reason == "same_sentence":
                reporter = replace(reporter, reason="same_article")
            if reporter is not None and _in_the_others_money(context, draft, reporter):
                reporter = None
            if reporter is None:
                reporter = _by_currency(context, draft) or _issued_by(context, draft, issued)
            if draft.cue is not None and reporter is not None:
                whose.setdefault(draft.cue, reporter)
            elif draft.cue is not None and draft.stated.partner is not None:
                # "Imports from Algeria rose by 12% and from Tunisia by 4%": a list has one subject.
                reporter = whose.get(draft.cue)
                reporter = None if reporter is not None and reporter.code == draft.stated.partner.code else reporter
            if elsewhere(draft) and there is None:
                draft.stated = replace(draft.stated, partner=_named_beside(draft))
            whole = _with_a_part(draft, group)
            if draft.stated.partner is None and len(told) == 1 and len(local) == 1 and reporter is not None and not (
                whole or elsewhere(draft)
            ):  # fmt: skip
                # "La France a vendu au Pérou pour ..., et lui a acheté pour ..."
                partner = next(iter(told.values()))
                if (
                    partner.code != reporter.code
                    and reporter.code in local
                    and partner.code not in _taken(draft, group)
                ):
                    draft.stated = replace(draft.stated, partner=partner)
            block = draft.c.sentence.block
            if draft.stated.partner is not None or draft.stated.pair:
                abroad = None
            elif _told_abroad(draft):
                abroad = block
            yield _fact(context, draft, reporter, alone=whole or abroad == block, taken=_taken(draft, group))


def _taken(draft: Draft, group: Sequence[Draft]) -> frozenset[str]:
    """The partners with whom its sentence tells of the same flow at the same time: it is with none of them.

    "Dall'Islanda la Polonia ha comprato pesce per 290 milioni, dalla Norvegia per 5,9 miliardi."
    """
    figure = draft.figure
    if draft.stated.partner is not None or figure.amount is None:
        return frozenset()
    return frozenset(
        d.stated.partner.code for d in group
        if d is not draft and d.stated.partner is not None and d.figure.amount is not None
        and (d.figure.flow, d.figure.period, d.figure.product) == (figure.flow, figure.period, figure.product)
        and d.figure.status is figure.status
    )  # fmt: skip


def _with_a_part(draft: Draft, group: Sequence[Draft]) -> bool:
    """Whether its sentence tells of an amount with nobody, and then what part of it was with a country: with all the world.

    "Serbien verbuchte Ausfuhren von 2,3 Milliarden Euro, davon 340 Millionen nach Deutschland."
    """
    figure = draft.figure
    if draft.stated.partner is not None or draft.stated.pair or figure.amount is None or figure.flow is Flow.BALANCE:
        return False
    return any(
        d.i > draft.i and d.stated.partner is not None and d.figure.amount is not None
        and (d.figure.flow, d.figure.period) == (figure.flow, figure.period)
        and d.figure.amount.currency == figure.amount.currency and d.figure.amount.value < figure.amount.value
        for d in group
    )  # fmt: skip


def _goes_on(context: Context, draft: Draft, stated: dict[str, Side]) -> bool:
    """Whether a sentence may tell of the one reporter that its paragraph has stated, before any source cited elsewhere."""
    if len(stated) != 1 or draft.figure.flow is Flow.BALANCE:
        # On whose a balance is its sign hangs.
        return False
    c, known = draft.c, {*stated, *context.countries.parties, *context.partners}
    named = {h.value for h in c.r.within("country", c.sentence.lo, c.sentence.hi) if h.category == "name"}
    return named <= known


_EVERYBODYS = frozenset({"USD", "EUR"})
"""Currencies that trade is counted in by countries whose own they are not."""


def _in_the_others_money(context: Context, draft: Draft, side: Side) -> bool:
    """Whether a figure that is only supposed to be a country's is counted in the other one's money: whose it is stays open.

    "Malaysia exportierte ... Der Außenhandel erreichte 3,0 Billionen Ringgit": no figure of Germany's.
    """
    amount = draft.figure.amount
    if side.certainty is Certainty.STATED or amount is None or amount.currency in (None, *_EVERYBODYS):
        return False
    owners = homes(amount.currency or "")
    return side.code not in owners and bool(owners & set(context.countries.parties))


def _by_currency(context: Context, draft: Draft) -> Side | None:
    """The party whose own money a figure is counted in: "2024 waren es 1,51 Billionen Ringgit"."""
    amount = draft.figure.amount
    if amount is None or amount.currency in (None, *_EVERYBODYS) or draft.figure.flow is Flow.TURNOVER:
        return None
    own = homes(amount.currency or "") & set(context.countries.parties)
    partner = draft.stated.partner.code if draft.stated.partner is not None else None
    code = next(iter(own)) if len(own) == 1 else None
    return Side(code, Certainty.ASSUMED, "same_article") if code is not None and code != partner else None


def _issued_by(context: Context, draft: Draft, side: Side | None) -> Side | None:
    """The party whose embassy issued the article, for a flow whose owner nothing else tells."""
    partner = draft.stated.partner.code if draft.stated.partner is not None else None
    told = side is not None and side.code in context.countries.parties and side.code != partner
    return side if told and draft.figure.flow is not Flow.BALANCE else None


def _told_abroad(draft: Draft) -> bool:
    """Whether a flow is told as that with all the world: "foreign trade", "внешнеторговый оборот"; what follows it is too."""
    cue = draft.cue
    return cue is not None and any(
        h.j > cue.i - 1 for h in draft.c.r.within("place.abroad", max(draft.c.sentence.lo, cue.i - 2), cue.j + 1)
    )


def _speaker(context: Context, draft: Draft, *, reported: bool = False) -> Side | None:
    """The country that "we" is: of the one person named in the paragraph, else of those of the whole article.

    Of a speech that is only `reported` no other has the word than a person named.
    """
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
    return None if reported else _opens_or_signs(context)


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


def _opens_or_signs(context: Context) -> Side | None:
    """The one country whose envoy the first lines name, else the last: "Выступление Посла Казахстана на деловом ужине"."""
    r = context.r
    blocks = list(r.blocks())
    for ends in (blocks[:2], blocks[-1:]):
        found = {}
        for sentence in (s for block in ends for s in r.blocks()[block]):
            for role in r.within("role.role", sentence.lo, sentence.hi):
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


def _at_home(context: Context, draft: Draft) -> Side | None:
    """The one party that writes in the article's language, where nobody asked or named is "we": "exporteerde ons land"."""
    r = context.r
    if r.asks() or _told_beside(context, draft):
        return None
    homes = [p for p in context.countries.parties if p in context.r.lexicon.homes]
    return Side(homes[0], Certainty.INFERRED, "speaker") if len(homes) == 1 else None


def _cited_before(cited: list[tuple[int, Side]], draft: Draft) -> Side | None:
    """The source that was cited last, where the article has several."""
    return next((side for lo, side in reversed(cited) if lo <= draft.i), None)


def _no_money(draft: Draft) -> bool:
    """Whether an amount that only goes on about a flow told before has no currency in the whole article."""
    amount = draft.figure.amount
    return amount is not None and amount.currency is None and "flow_carried_over" in draft.reasons


def _one_currency(context: Context, draft: Draft) -> None:
    """An amount told before any currency is named is in the only one the article names."""
    amount = draft.figure.amount
    told = context.currencies or context.monies
    if amount is None or amount.currency is not None or len(told) != 1:
        return
    money = replace(amount, currency=next(iter(told)))
    draft.figure = replace(draft.figure, amount=money, flags=(*draft.figure.flags, "currency_inherited"))
    draft.reasons = ["currency_inherited" if reason == "no_currency" else reason for reason in draft.reasons]


def _reporter(
    context: Context, draft: Draft, local: dict[str, Side], source: Side | None, facing: str | None
) -> Side | None:
    """The reporter of a figure; `local` are those stated beside it, `facing` the one partner its sentence names."""
    if draft.stated.reporter is not None:
        return draft.stated.reporter
    partner = draft.stated.partner.code if draft.stated.partner else facing
    if draft.cue is not None and yours(context.r, draft.cue):
        # "Voi ci avete venduto": the other one of the two.
        speaker = _speaker(context, draft)
        others = [p for p in context.countries.parties if speaker is not None and p != speaker.code]
        return Side(others[0], Certainty.INFERRED, "speaker") if len(others) == 1 else None
    if context.r.within("place.own", draft.c.sentence.lo, draft.i):
        # "Der Minister sagte, sein Land exportiere": the speaker's, or whose figures are cited, and of nobody else.
        speaker = _speaker(context, draft, reported=True) or source_of(context.r, draft.c.sentence)
        return speaker if speaker is not None and speaker.code != partner else None
    if draft.cue is not None and draft.figure.flow is not Flow.TURNOVER and ours(context.r, draft.cue):
        # "Our trade" is both sides'.
        speaker = _speaker(context, draft) or _at_home(context, draft)
        if speaker is not None and speaker.code != partner:
            context.spoken = (draft.c.sentence.block, speaker)
            return speaker
    if len(local) == 1:
        side = next(iter(local.values()))
        if side.code != partner:
            return Side(side.code, Certainty.INFERRED, "same_sentence", side.span)
    if not local and (told := _told_with(draft)) is not None and told.code != partner:
        return told
    beside = _paragraphs(context, draft) if source is not None else None
    if beside is not None and beside.code != partner:
        context.told_in[beside.code].add(draft.c.sentence.lo)
        return beside
    if source is not None and source.code != partner:
        return source
    once = len(context.headed) == 1 and all(len(context.told_in[code]) < _OFTEN for code in context.stated)
    stated = context.headed if once else context.stated or context.headed
    known = [s for s in stated.values() if s.code in context.countries.parties]
    known = _mostly(context, known)
    # A third country told of by the way is not whose the others are.
    if not known and len(context.countries.parties) < _PAIR:
        known = [*stated.values()]
    if len(known) == 1:
        side = known[0]
        if side.code != partner and not _only_faced(context, draft, side):
            return Side(side.code, Certainty.INFERRED, "same_article", side.span)
    if context.spoken is not None and context.spoken[0] == draft.c.sentence.block and not local:
        # "Zo exporteerde ons land 367 miljard euro. De import bedroeg 346 miljard."
        speaker = context.spoken[1]
        if speaker.code != partner:
            return speaker
    if partner is None and draft.figure.flow is not Flow.BALANCE:
        # "De invoer": of the one whose trade with the other the article tells of. Of a balance the sign hangs on it.
        named = [p for p in context.countries.parties if p in context.partners]
        partner = named[0] if len(named) == 1 and named[0] not in context.stated else None
    home = context.r.lexicon.home
    if home and partner not in (None, home) and not stated and len(context.countries.parties) == 1:
        # "L'export verso gli Stati Uniti", in Italian and of no other country
        return Side(home, Certainty.ASSUMED, "partner_named")
    tongue = [p for p in context.countries.parties if p in context.r.lexicon.homes]
    if len(tongue) == 1 and partner in context.countries.parties and partner != tongue[0] and not context.regional:
        # "Lieferungen nach Polen", in German and of Germany and Poland
        return Side(tongue[0], Certainty.ASSUMED, "partner_named")
    if context.regional:
        # With regions told of, what names no country need not be of one.
        return None
    if partner is not None and partner in context.countries.parties:
        other = [p for p in context.countries.parties if p not in context.partners]
        if len(other) == 1:
            return Side(other[0], Certainty.ASSUMED, "partner_named")
    return None


_MOSTLY = 3
"""Sentences that must state a reporter for it to outweigh another that only one states."""


def _mostly(context: Context, known: list[Side]) -> list[Side]:
    """The one of two reporters that an article tells of all along, where the other's figures are told once."""
    often = sorted(known, key=lambda s: -len(context.told_in.get(s.code, ())))
    if len(often) != _PAIR:
        return known
    first, second = (len(context.told_in.get(s.code, ())) for s in often)
    return often[:1] if first >= _MOSTLY and second <= 1 else known


def _paragraphs(context: Context, draft: Draft) -> Side | None:
    """The one reporter that the sentence before states in the paragraph, where this one neither names nor cites anybody.

    "De totale Turkse import viel terug naar $16 miljard. De export groeide met 13 procent.", in an article that cites the CBS.
    """
    r, sentence = context.r, draft.c.sentence
    if draft.cue is None or draft.cue.i < sentence.lo or source_of(r, sentence) is not None:
        return None
    if draft.stated.partner is not None or r.any(("country",), sentence.lo, sentence.hi):
        return None
    before = [s.lo for s in r.blocks()[sentence.block] if s.lo < sentence.lo][-1:]
    told = [side for code, side in context.stated.items() if before and before[0] in context.told_in.get(code, ())]
    side = told[0] if len(told) == 1 else None
    return Side(side.code, Certainty.INFERRED, "same_article", side.span) if side is not None else None


def _told_with(draft: Draft) -> Side | None:
    """Whose the same flow is that the sentence named before it: "Ziel der deutschen Exporte waren die USA, die Ausfuhren betrugen"."""
    c, cue = draft.c, draft.cue
    flow = draft.figure.flow
    if cue is None or flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i < c.sentence.lo:
        return None
    told = [q for q in c.flows() if q.j <= cue.i and FLOWS[q.category] is flow]
    side = at_cue(c, told[-1], flow).reporter if told else None
    return Side(side.code, Certainty.INFERRED, "same_sentence", side.span) if side is not None else None


def _yonder(context: Context, draft: Draft) -> str | None:
    """The country that "there" means at a flow: the last one named before it in the paragraph, "die dorthin exportierten Waren"."""
    r, c, cue = context.r, draft.c, draft.cue
    if cue is None or not r.hits.get("place.yonder") or draft.stated.partner is not None or cue.i < c.sentence.lo:
        return None
    lo = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    hi = min((s.i for s in c.sums if s.i >= draft.j), default=c.sentence.hi)
    there = [h for h in r.within("place.yonder", lo, hi) if c.part_of(h.i) == c.part_of(draft.i)]
    if not there:
        return None
    start = r.blocks()[c.sentence.block][0].lo
    owner = draft.stated.reporter.code if draft.stated.reporter is not None else None
    named = [h for h in r.within("country", start, there[0].i) if h.category == "name"]
    if owner is None:
        # "Was Kroatien aus dem Land bezieht": who acts in the same sentence is not who is meant.
        named = [h for h in named if h.i < c.sentence.lo or prepositions(r, h.i)]
    if named and named[-1].value == owner and r.within("place.with", named[-1].j, cue.j):
        # "Auf Rang 2 lagen die Niederlande mit Importen von dort": they are the other side.
        return owner
    return next((h.value for h in reversed(named) if h.value != owner), None)


def _named_beside(draft: Draft) -> Side | None:
    """The partner of a flow, unless it was told with an amount before: "в Румынию 300 млн, а в остальные страны 105"."""
    partner, c = draft.stated.partner, draft.c
    since = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    told = partner is not None and partner.span is not None and partner.span.start >= c.r.tokens[since].start
    return partner if told else None


def _only_faced(context: Context, draft: Draft, side: Side) -> bool:
    """Whether a country is the partner of the article's trade, and tells of its own only once, further on.

    "Nos échanges avec la Belgique ... Les exportations ont progressé de 11 %. La Belgique a acheté pour ..."
    """
    lines = context.told_in.get(side.code, set())
    return side.code in context.partners and len(lines) == 1 and min(lines) > draft.c.sentence.lo


def _of_third(draft: Draft, sides: set[str]) -> bool:
    """Whether another country is named beside an amount, who may be its partner: "the UK comes fifth, with 22 billion"."""
    c = draft.c
    lo = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    if draft.cue is not None and c.sentence.lo <= draft.cue.i < draft.i:
        # "Trade with Kyrgyzstan and Germany was 903 and 829 million"
        lo = min(lo, draft.cue.i)
    hi = min((s.i for s in c.sums if s.i >= draft.j), default=c.sentence.hi)
    # "Germany comes first, with 88 billion, followed by the Netherlands with 62"
    hi = next((k for k in range(draft.j, hi) if c.r.word(k) in (",", ";", ")")), hi)
    named = {h.value for h in c.r.within("country", lo, hi) if h.category == "name"}
    return bool(named - sides)


_RE_EXPORTS = "re-exports"
"""The goods (a name of the lexicons) that are only passed on: a part of exports."""


def _fact(
    context: Context,
    draft: Draft,
    reporter: Side | None,
    *,
    alone: bool = False,
    taken: frozenset[str] = frozenset(),
) -> Fact:
    """The fact of a figure; its partner is supposed unless it is `alone` or that partner is `taken` by another amount."""
    partner = draft.stated.partner
    if partner is None and reporter is not None and not alone and not elsewhere(draft):
        others = [p for p in context.countries.parties if p != reporter.code and p not in taken]
        if len(context.partners - {reporter.code}) > _PARTNERS:
            # With many partners told of, none is meant where none is named.
            others = []
        if len(others) > 1:
            # A third country's figures: its partner is the one whose trade the article is about.
            others = [p for p in others if p in context.partners]
        if others == ["EU"] and reporter.code in EU_MEMBERS:
            # Of its own Union a country's partner is only what is said to be.
            others = []
        if draft.figure.product == _RE_EXPORTS and "scale_shared" not in draft.figure.flags:
            # Goods pass through to anybody: only a table's row is with whom the table is.
            others = []
        clear = len(others) == 1 and others[0] not in context.countries.alike
        if clear and not _of_third(draft, {reporter.code, others[0]}):
            partner = Side(others[0], Certainty.INFERRED, "other_party")
    confidence, reasons = draft.confidence, list(draft.reasons)
    if reporter is not None and partner is not None and reporter.code == partner.code:
        # "The Maldives sells us tuna ... imports from there": whose they are is not said.
        reporter = None
    if reporter is None or reporter.certainty is Certainty.ASSUMED:
        confidence -= DEFAULTED
        reasons.append("reporter_default" if reporter else "reporter_unset")
    elif reporter.reason is not None:
        reasons.append(reporter.reason)
    notes = list(draft.notes)
    for name, side in (("reporter", reporter), ("partner", partner)):
        if side is not None:
            notes.append(FieldNote(name, side.span, side.certainty, side.reason))
        else:
            notes.append(FieldNote(name, None, Certainty.UNKNOWN, "not_stated"))
    figure = draft.figure
    settled = Figure(
        figure.flow, figure.amount, figure.period, figure.growth, figure.qualifier, figure.status,
        reporter.code if reporter else None, partner.code if partner else None, figure.product, None, figure.flags,
    )  # fmt: skip
    span = context.r.span(draft.i, draft.j)
    return Fact(
        FactKind.FIGURE, span, span.of(context.r.text), settled, tuple(notes), max(5, confidence), tuple(reasons)
    )
