"""Settling: each figure's partner, and its fact once the whole article is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.core.areas import EU_MEMBERS
from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, Figure, Flow
from briefing.ingest.extract.figures.confidence import DEFAULTED
from briefing.ingest.extract.figures.ownwords import goods_of
from briefing.ingest.extract.figures.reporters import (
    by_currency,
    cited_before,
    goes_on,
    in_the_others_money,
    issued_by,
    reporter_of,
    speaker_of,
    told_abroad,
)
from briefing.ingest.extract.figures.sector import of_balances, of_sector
from briefing.ingest.extract.figures.worldwide import named_in_passing, with_all_the_world
from briefing.ingest.extract.figures.worth import in_other_money
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import Regions, elsewhere, of_all, of_group
from briefing.ingest.extract.flows.partners import in_trade_with, with_its
from briefing.ingest.extract.sides.actors import ours
from briefing.ingest.extract.sides.roles import is_purchase, left_out
from briefing.ingest.extract.sides.side import Side, Stated, prepositions, union_at
from briefing.ingest.extract.sides.sources import issuer, our_source, source_of
from briefing.ingest.extract.sums.currencies import minus
from briefing.ingest.extract.words.lexicon import Hit

_PARTNERS = 3
"""Partners beyond which an article is of no single pair."""


def settle(context: Context, drafts: list[Draft]) -> list[Fact]:
    """Give each figure its reporter and partner, which may be said elsewhere in sentence or article."""
    facts = sorted(_settled(context, drafts), key=lambda f: f.span.start)
    return in_other_money(context.r, with_all_the_world(context.r, facts))


def _settled(context: Context, drafts: list[Draft]) -> Iterable[Fact]:
    by_sentence: dict[int, list[Draft]] = {}
    context.opening = min((d.c.sentence.hi for d in drafts), default=0)
    sentences = context.r.sentences if context.source is None else []
    cited = [
        (s.lo, side) for s in sentences if (side := source_of(context.r, s, sides=False, opening=False)) is not None
    ]
    for draft in drafts:
        _one_currency(context, draft)
        _sign_of_gap(draft, drafts)
    drafts = [d for d in drafts if not _no_money(d)]
    of_sector(drafts)
    of_balances(drafts)
    for draft in drafts:
        by_sentence.setdefault(draft.c.sentence.lo, []).append(draft)
        if draft.stated.partner is not None:
            context.partners.add(draft.stated.partner.code)
        if draft.stated.reporter is not None:
            context.told_in.setdefault(draft.stated.reporter.code, set()).add(draft.c.sentence.lo)
            context.stated.setdefault(draft.stated.reporter.code, draft.stated.reporter)
    regions = Regions(context.r)
    abroad: int | None = None
    whole_of: str | None = None
    owners: dict[int, dict[str, Side]] = {}
    whose: dict[Hit, Side] = {}
    issued = issuer(context.r) if drafts else None
    with_all: set[tuple[int, Flow, str]] = set()
    for group in by_sentence.values():
        local = {d.stated.reporter.code: d.stated.reporter for d in group if d.stated.reporter is not None}
        own = source_of(context.r, group[0].c.sentence)
        of_block = owners.setdefault(group[0].c.sentence.block, {})
        of_block.update(local)
        source = own or context.source or cited_before(cited, group[0])
        source = speaker_of(context, group[0]) if our_source(context.r, group[0].c.sentence) else source
        told = {d.stated.partner.code: d.stated.partner for d in group if d.stated.partner is not None}
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
            beside = local or (of_block if own is None and goes_on(context, draft, of_block) else {})
            reporter = reporter_of(context, draft, beside, source, named)
            if reporter is not None and not local and reporter.reason == "same_sentence":
                reporter = replace(reporter, reason="same_article")
            if reporter is not None and in_the_others_money(context, draft, reporter):
                reporter = None
            if reporter is None:
                reporter = by_currency(context, draft) or issued_by(context, draft, issued)
            if reporter is None and (own_flow := _unions_own(context, draft)) is not None:
                reporter, draft.stated = own_flow, replace(draft.stated, partner=None)
            if draft.cue is not None and reporter is not None:
                whose.setdefault(draft.cue, reporter)
            elif draft.cue is not None and draft.stated.partner is not None:
                # "Imports from Algeria rose by 12% and from Tunisia by 4%": a list has one subject.
                reporter = whose.get(draft.cue)
                reporter = None if reporter is not None and reporter.code == draft.stated.partner.code else reporter
            if reporter is not None and reporter.certainty is not Certainty.STATED and of_group(draft):
                reporter = None
            if elsewhere(draft) and there is None:
                draft.stated = replace(draft.stated, partner=_named_beside(draft))
            if draft.stated.partner is None and not draft.stated.pair and reporter is not None:
                draft.stated = _listed_with(draft, reporter, {*local, *of_block})
            if draft.stated.partner is None and not draft.stated.pair and not elsewhere(draft):
                trade = in_trade_with(draft)
                draft.stated = replace(draft.stated, partner=trade.partner)
                reporter = reporter or trade.reporter
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
                abroad, whole_of, with_all = None, None, set()
            elif told_abroad(draft):
                abroad = block
            elif reporter is not None and of_all(draft):
                whole_of = reporter.code
            supposed = reporter is not None and reporter.certainty is not Certainty.STATED
            # Behind a country's total, what names no partner is not with the other one either.
            goes_on_all = whole_of is not None and reporter is not None and (supposed or whole_of == reporter.code)
            of_whom = block, draft.figure.flow, reporter.code if reporter is not None else ""
            alone = (
                whole
                or abroad == block
                or goes_on_all
                or (of_whom in with_all and named_in_passing(context, draft, of_whom[2]))
            )
            fact = _fact(context, draft, reporter, alone=alone, taken=_taken(draft, group))
            if fact.figure.partner is None and draft.figure.product is None and not draft.stated.pair:
                with_all.add(of_whom)
            yield fact


def _sign_of_gap(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Take a difference told without its sign for a deficit where the flows of its paragraph say so.

    "Imports were 1.4 billion, exports 0.2 billion. The difference between exports and imports came to 1.2 billion."
    """
    figure, c, cue = draft.figure, draft.c, draft.cue
    amount = figure.amount
    if figure.flow is not Flow.BALANCE or amount is None or amount.value <= 0 or cue is None:
        return
    if c.r.hit("bind.apart", cue.i) is None:
        return
    told = {}
    for other in drafts:
        money = other.figure.amount
        beside = other.c.sentence.block == c.sentence.block and other.i < draft.i and money is not None
        if beside and money is not None and money.currency == amount.currency and other.figure.period == figure.period:
            told[other.figure.flow] = abs(money.value)
    sold, bought = told.get(Flow.EXPORTS), told.get(Flow.IMPORTS)
    if sold is not None and bought is not None and bought > sold:
        draft.figure = replace(figure, amount=replace(amount, digits=f"-{amount.digits}"))


def _unions_own(context: Context, draft: Draft) -> Side | None:
    """The Union as whose a flow is that only a compound names it of, where no other country is known: "Die EU-Exporte stiegen"."""
    side = draft.stated.partner
    compound = side is not None and side.span is not None and context.r.text[side.span.end : side.span.end + 1] == "-"
    return side if side is not None and side.code == _UNION and compound else None


_UNION = "EU"


def _listed_with(draft: Draft, reporter: Side, owners: set[str]) -> Stated:
    """The sides of an entry told "with" its part of a flow, of one of the `owners` told in the paragraph or of a market's."""
    c, side = draft.c, with_its(draft)
    listed = reporter.code in owners or c.r.any(("neutral.client",), c.sentence.lo, draft.i)
    if side is None or side.code in (reporter.code, *owners) or not listed or elsewhere(draft):
        return draft.stated
    return Stated(draft.stated.reporter, side)


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
    """Whether its sentence tells of an amount with nobody, and then what part of it was with a country or group: with all the world.

    "Serbien verbuchte Ausfuhren von 2,3 Milliarden Euro, davon 340 Millionen nach Deutschland."
    """
    figure = draft.figure
    if draft.stated.partner is not None or draft.stated.pair or figure.amount is None or figure.flow is Flow.BALANCE:
        return False
    return any(
        d.i > draft.i and (d.stated.partner is not None or elsewhere(d)) and d.figure.amount is not None
        and (d.figure.flow, d.figure.period) == (figure.flow, figure.period)
        and d.figure.amount.currency == figure.amount.currency and d.figure.amount.value < figure.amount.value
        for d in group
    )  # fmt: skip


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


def _yonder(context: Context, draft: Draft) -> str | None:
    """The country that "there" means at a flow: the last one named before it in the paragraph, "die dorthin exportierten Waren"."""
    r, c, cue = context.r, draft.c, draft.cue
    if cue is None or not r.hits.get("place.yonder") or draft.stated.partner is not None or cue.i < c.sentence.lo:
        return None
    lo = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    # "Las ventas a ese destino pasaron de 117 a 130 millones"
    lo = min(lo, cue.i) if cue.i < draft.i else lo
    hi = min((s.i for s in c.sums if s.i >= draft.j), default=c.sentence.hi)
    there = [h for h in r.within("place.yonder", lo, hi) if c.part_of(h.i) == c.part_of(draft.i)]
    homeward = {Flow.EXPORTS: "place.from", Flow.IMPORTS: "place.to"}.get(draft.figure.flow)
    if homeward is not None and not is_purchase(r, cue):
        # "Les importations dans ce pays": its own.
        there = [h for h in there if r.hit(homeward, h.i) is None]
    if not there:
        return None
    start = r.blocks()[c.sentence.block][0].lo
    owner = draft.stated.reporter.code if draft.stated.reporter is not None else None
    if owner is None and ours(r, cue) and (speaker := speaker_of(context, draft)) is not None:
        # "Nous y exportons pour 900 millions": not to the speaker's own.
        owner = speaker.code
    named = [h for h in r.within("country", start, there[0].i) if h.category == "name"]
    unions = (union_at(r, h.i) for h in r.within("org.named", start, there[0].i))
    named = sorted([*named, *(u for u in unions if u is not None and not left_out(r, u, start))])
    if owner is None:
        # "Was Kroatien aus dem Land bezieht": who acts in the same sentence is not who is meant.
        apart = max((k for k in range(c.sentence.lo, there[0].i) if r.word(k) in (":", ";")), default=c.sentence.lo)
        named = [h for h in named if h.i < apart or prepositions(r, h.i)]
        # "El saldo resulta favorable a Uruguay. Se estiman exportaciones a este mercado": not to itself.
        owners = context.stated.keys() - context.partners
        named = [h for h in named if h.value not in owners]
    if named and named[-1].value == owner and r.within("place.with", named[-1].j, cue.j):
        # "Auf Rang 2 lagen die Niederlande mit Importen von dort": they are the other side.
        return owner
    if owner is None and (groups := r.within("place.group", start, there[0].i)):
        # "В страны СНГ Беларусь поставляла больше. Импорт оттуда": from the group, and not from who acts.
        named = [h for h in named if h.i > groups[-1].i and prepositions(r, h.i)]
    meant = next((h.value for h in reversed(named) if h.value != owner), None)
    if meant is not None or r.any(("country", "place.group", "place.region"), start, there[0].i):
        return meant
    return _told_above(context, draft, owner)


def _told_above(context: Context, draft: Draft, owner: str | None) -> str | None:
    """The one party that the last paragraph before names which names any country, where the figure's own names none."""
    r = context.r
    for block in range(draft.c.sentence.block - 1, -1, -1):
        sentences = r.blocks().get(block)
        named = r.within("country", sentences[0].lo, sentences[-1].hi) if sentences else []
        told = {h.value for h in named if h.category == "name"} - {owner}
        if told:
            code = next(iter(told))
            return code if len(told) == 1 and code in context.countries.parties else None
    return None


def _named_beside(draft: Draft) -> Side | None:
    """The partner of a flow, unless it was told with an amount before: "в Румынию 300 млн, а в остальные страны 105"."""
    partner, c = draft.stated.partner, draft.c
    since = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    told = partner is not None and partner.span is not None and partner.span.start >= c.r.tokens[since].start
    return partner if told else None


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


def _of_another(draft: Draft, reporter: str, partner: str) -> bool:
    """Whether its sentence names before it no supposed `partner` but a third country.

    "Japan booked a deficit of 3.8 trillion with China, after 3.3": of an article on Japan and Chile no figure of theirs.
    """
    c = draft.c
    named = {h.value for h in c.r.within("country", c.sentence.lo, draft.i) if h.category == "name"}
    return partner not in named and bool(named - {reporter})


def _only_ranked(context: Context, partner: str) -> bool:
    """Whether an article names a supposed `partner` only for its rank or its share: "Premier partenaire, l'Allemagne représente 20 %"."""
    r, named = context.r, [h for h in context.r.hits["country"].values() if h.value == partner]
    if partner in context.partners or len(named) > _RANKED or any(h.category == "people" for h in named):
        # "Elle gagne des parts sur le marché tchèque": with whom, all the same.
        return False
    around = [s for s in r.sentences if any(s.lo <= h.i < s.hi for h in named)]
    return all(any(q.category == "share" for q in r.within("cue", s.lo, s.hi)) for s in around)


_RANKED = 2
"""Places at most where an article names a country that it only ranks."""


def _introduced(context: Context, draft: Draft, partner: str) -> bool:
    """Whether the reader has met a supposed `partner`: by the article's first figure, or in the figure's own paragraph.

    "China exported goods for 329 billion. ... Sales to the United States were 34 billion. ... All told it imported 1.9 trillion."
    """
    r, first = context.r, context.countries.first.get(partner)
    if first is None or first.i >= draft.c.sentence.hi or _named_behind(draft, first):
        return False
    lo = r.blocks()[draft.c.sentence.block][0].lo
    return first.i < context.opening or any(h.value == partner for h in r.within("country", lo, draft.c.sentence.hi))


def _named_behind(draft: Draft, first: Hit) -> bool:
    """Whether a country is first named with a later flow of the sentence, no trade of two told: "Imports were 65 billion, exports to Chile 2"."""
    c = draft.c
    both = any(q.category == "turnover" for q in c.flows())
    return not both and first.i >= draft.j and any(draft.j <= q.i < first.i for q in c.flows())


_PAIR = 9
"""Tokens behind a flow in which the two are named that it is between."""


def _of_pair(draft: Draft, reporter: Side) -> tuple[Side | None, Side | None]:
    """The sides of a flow between two that are named, by whose it is supposed to be: "trade between Peru and Chile", by Peru's ministry."""
    c, cue = draft.c, draft.cue
    if cue is None or cue.i < c.sentence.lo or not c.r.any(("place.between",), cue.i, min(c.sentence.hi, cue.j + 3)):
        return reporter, None
    named = [h for h in c.r.within("country", cue.j, min(c.sentence.hi, cue.j + _PAIR)) if h.category == "name"]
    if len({h.value for h in named}) != 2:
        return reporter, None
    others = [h for h in named if h.value != reporter.code]
    if len(others) == 2:
        # A third country's ministry tells it.
        return None, None
    return reporter, Side(others[0].value, Certainty.STATED, None, c.r.span(others[0].i, others[0].j))


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
        if (
            clear
            and not _of_third(draft, {reporter.code, others[0]})
            and not _of_another(draft, reporter.code, others[0])
            and _introduced(context, draft, others[0])
            and not _only_ranked(context, others[0])
        ):
            partner = Side(others[0], Certainty.INFERRED, "other_party")
    if draft.stated.pair and partner is None and reporter is not None:
        reporter, partner = _of_pair(draft, reporter)
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
        reporter.code if reporter else None, partner.code if partner else None, goods_of(context.r, draft), None, figure.flags,
    )  # fmt: skip
    # The minus of "a balance of -7.8 billion" is part of what is told.
    signed = figure.flow is Flow.BALANCE and minus(context.r, draft.i, draft.c.sentence.lo)
    span = context.r.span(draft.i - signed, draft.j)
    return Fact(
        FactKind.FIGURE, span, span.of(context.r.text), settled, tuple(notes), max(5, confidence), tuple(reasons)
    )
