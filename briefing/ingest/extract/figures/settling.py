"""Settling: whose each figure is and with whom, step by step, and its fact once the whole article is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, Figure, Flow
from briefing.ingest.extract.figures.addingup import with_whom_it_adds_up
from briefing.ingest.extract.figures.amounts import with_their_money
from briefing.ingest.extract.figures.atodds import as_parts
from briefing.ingest.extract.figures.borneout import as_they_add_up
from briefing.ingest.extract.figures.confidence import DEFAULTED
from briefing.ingest.extract.figures.growing import AHEAD
from briefing.ingest.extract.figures.hub import hub, subject_of_two
from briefing.ingest.extract.figures.inmoney import by_currency, in_the_others_money
from briefing.ingest.extract.figures.joining import reunited
from briefing.ingest.extract.figures.known import KnownOfArticle, KnownOfSentence
from briefing.ingest.extract.figures.oftwo import sides_of_two
from briefing.ingest.extract.figures.otherparty import other_party, partner_before
from briefing.ingest.extract.figures.ownwords import goods_of
from briefing.ingest.extract.figures.reporters import bought_from_the_one, goes_on, reporter_of
from briefing.ingest.extract.figures.sections import of_section, with_section
from briefing.ingest.extract.figures.spare import taken_up
from briefing.ingest.extract.figures.speakers import dealt_with_us, speaker_of
from briefing.ingest.extract.figures.titled import as_told_below, grown_as_titled
from briefing.ingest.extract.figures.twosides import with_the_other
from briefing.ingest.extract.figures.unsigned import as_deficits
from briefing.ingest.extract.figures.withwhom import (
    listed_with,
    named_beside,
    of_pair,
    sold_there,
    taken,
    with_a_part,
    yonder,
)
from briefing.ingest.extract.figures.worldwide import with_all_the_world
from briefing.ingest.extract.figures.worth import in_other_money, told_exactly
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all, of_group
from briefing.ingest.extract.flows.partners import in_trade_with
from briefing.ingest.extract.scope.firms import of_company
from briefing.ingest.extract.sides.side import Side, Stated
from briefing.ingest.extract.sides.theirgoods import UNSURE
from briefing.ingest.extract.sums.currencies import minus
from briefing.ingest.extract.sums.level import OTHER_WAY


def settle(context: Context, drafts: list[Draft]) -> list[Fact]:
    """Give each figure its reporter and partner, which may be said elsewhere in sentence or article."""
    # A title that tells a trade itself opens no article.
    told = [d.c.sentence.hi for d in drafts if not (d.c.sentence.head and d.figure.flow is Flow.TURNOVER)]
    context.opening = min(told, default=min((d.c.sentence.hi for d in drafts), default=0))
    drafts = with_their_money(context, drafts)
    _note_stated(context, drafts)
    context.hub = hub(context, drafts)
    facts = sorted(_facts(KnownOfArticle.of(context, drafts), drafts), key=lambda f: f.span.start)
    facts = as_deficits(context.r, drafts, facts)
    facts = with_whom_it_adds_up(with_all_the_world(context.r, facts))
    facts = with_the_other(context.r, drafts, facts)
    facts = as_parts(context.r, drafts, as_they_add_up(context.r, drafts, facts))
    facts = taken_up(context, reunited(context.r, drafts, facts))
    facts = grown_as_titled(context, told_exactly(context.r, facts))
    return as_told_below(context.r, drafts, in_other_money(context.r, facts))


def _note_stated(context: Context, drafts: list[Draft]) -> None:
    """Keep for the whole article whose and with whom any of its figures is said to be."""
    for draft in drafts:
        reporter, partner = draft.stated.reporter, draft.stated.partner
        if draft.stated.alone and reporter is not None:
            context.ranked.add(reporter.code)
        # "With Germany trade could reach 15 billion", said by a guest: a goal is both sides'.
        hoped = draft.figure.flow is Flow.TURNOVER and draft.figure.status in AHEAD
        if partner is not None and not hoped:
            context.partners.add(partner.code)
        if reporter is not None:
            context.told_in.setdefault(reporter.code, set()).add(draft.c.sentence.lo)
            context.flows_in.setdefault(draft.c.sentence.lo, set()).add(draft.figure.flow)
            context.stated.setdefault(reporter.code, reporter)


def _facts(article: KnownOfArticle, drafts: list[Draft]) -> Iterable[Fact]:
    """The fact of each figure, those of a sentence together."""
    by_sentence: dict[int, list[Draft]] = {}
    for draft in drafts:
        by_sentence.setdefault(draft.c.sentence.lo, []).append(draft)
    for group in by_sentence.values():
        sentence = article.sentence(group)
        for draft, regional in zip(group, article.regions.own(group), strict=True):
            article.context.regional = article.context.regional or regional
            of_region = _of_region(article.context, draft) if regional else None
            article.last = of_region or _Settling(article, sentence, draft).fact()
            yield article.last


def _of_region(context: Context, draft: Draft) -> Fact:
    """The fact of a region's figure: its trade is not its country's, and of whom it is stays open."""
    draft.stated = replace(draft.stated, reporter=None)
    return _fact(context, draft, None, draft.stated.partner)


@dataclass(slots=True)
class _Settling:
    """A figure while it is settled whose it is and with whom; each step takes up what those before it left open."""

    article: KnownOfArticle
    sentence: KnownOfSentence
    draft: Draft
    reporter: Side | None = None
    there: str | None = None
    """The country that "there" means at its flow."""

    def fact(self) -> Fact:
        """The fact of the figure, once every step has been taken."""
        self._send_to_us()
        self._send_there()
        self._take_whom_it_tells_of()
        self._take_whose_money()
        self._go_on_with_a_balance()
        self._share_the_subject_of_a_list()
        self._take_the_subject()
        self._leave_a_groups_open()
        self._leave_out_whom_it_is_not_with()
        self._take_an_entry_of_a_list()
        self._take_the_trade_it_is_part_of()
        whole = with_a_part(self.draft, self.sentence.group) or self.draft.stated.alone
        if not whole:
            self._take_the_two_told()
        return self._made(whole=whole)

    def _open_with(self) -> bool:
        """Whether nobody is known with whom the figure is."""
        return self.draft.stated.partner is None and not self.draft.stated.pair

    def _set_partner(self, side: Side | None) -> None:
        self.draft.stated = replace(self.draft.stated, partner=side)

    def _send_to_us(self) -> None:
        """With whom: the speaker's country, where it is told as to or from "us"; "in 2023 they sold us goods worth 12 million"."""
        stated = self.draft.stated
        us = dealt_with_us(self.draft) if stated.partner is None or stated.reporter is None else None
        speaker = speaker_of(self.article.context, self.draft) if us is not None else None
        who = self.draft.c.r.ending("country", us.i) if us is not None else None
        if speaker is not None and (who is None or who.value != speaker.code):
            self._set_partner(speaker)

    def _send_there(self) -> None:
        """With whom: the country that "there" means, which is then not whose it is; "die dorthin exportierten Waren"."""
        draft, own = self.draft, self.sentence.own
        if (sold := sold_there(draft, self.article.last)) is not None:
            seller, buyer = (Side(code, Certainty.INFERRED, "same_article") for code in sold)
            self.there, draft.stated = buyer.code, Stated(seller, buyer)
            return
        self.there = there = yonder(self.article.context, draft)
        if there is None or (own is not None and own.code == there):
            return
        self._set_partner(side := Side(there, Certainty.INFERRED, "same_article"))
        self.sentence.told.setdefault(there, side)
        if draft.stated.reporter is not None and draft.stated.reporter.code == there:
            draft.stated = replace(draft.stated, reporter=None)
            self.sentence.local.pop(there, None)
            self.sentence.of_block.pop(there, None)

    def _take_whom_it_tells_of(self) -> None:
        """Whose: stated at the flow, else of its sentence, paragraph, speaker, source or article."""
        context, draft, line = self.article.context, self.draft, self.sentence
        facing = next(iter(line.told)) if len(line.told) == 1 and not draft.stated.pair else None
        beside = line.owners(draft.figure.flow)
        if not beside and line.own is None and goes_on(context, draft, line.of_block):
            beside = line.of_block
        reporter = reporter_of(context, draft, beside, line.source, facing)
        if reporter is not None and not line.local and reporter.reason == "same_sentence":
            reporter = replace(reporter, reason="same_article")
        if reporter is not None and in_the_others_money(context, draft, reporter):
            reporter = None
        self.reporter = of_section(context, draft, reporter)
        self._take_the_one_told_surely()

    def _take_the_one_told_surely(self) -> None:
        """Whose: of "importaciones españolas a Argelia" the one that other flows of the article are surely of."""
        own, partner = self.reporter, self.draft.stated.partner
        if own is None or own.reason != UNSURE or partner is None:
            return
        sure = {code for code, side in self.article.context.stated.items() if side.reason != UNSURE}
        if partner.code in sure and own.code not in sure:
            self.reporter = replace(own, code=partner.code, span=partner.span, reason="same_article")
            self._set_partner(replace(own, reason=None))

    def _take_whose_money(self) -> None:
        """Whose: of the one in whose money it is counted; "2024 waren es 1,51 Billionen Ringgit"."""
        if self.reporter is None:
            self.reporter = by_currency(self.article.context, self.draft)

    def _go_on_with_a_balance(self) -> None:
        """Whose: that of the balance of the same sign before it in the paragraph; "Serbia had a deficit of 968 million. In 2013 it was 345"."""
        figure, sentence = self.draft.figure, self.draft.c.sentence
        if figure.flow is not Flow.BALANCE or figure.amount is None:
            return
        balances, sign = self.article.balances, (sentence.block, figure.amount.value < 0)
        if self.reporter is not None:
            balances[sign] = self.reporter
        elif (told := balances.get(sign)) is not None and not self.sentence.own:
            named = {h.value for h in self.draft.c.r.within("country", sentence.lo, sentence.hi)}
            if named <= {told.code}:
                self.reporter = Side(told.code, Certainty.INFERRED, "same_article", told.span)

    def _share_the_subject_of_a_list(self) -> None:
        """Whose: of the one whose the flow is at its first amount; "Imports from Algeria rose by 12% and from Tunisia by 4%"."""
        cue, partner, whose = self.draft.cue, self.draft.stated.partner, self.article.whose
        if cue is None:
            return
        if self.reporter is not None:
            whose.setdefault(cue, self.reporter)
        elif partner is not None:
            subject = whose.get(cue)
            self.reporter = subject if subject is not None and subject.code != partner.code else None

    def _take_the_subject(self) -> None:
        """Whose: of the only other country of the sentence, its subject; "Russia ranks first, importing goods from Georgia for 1.6 billion"."""
        if self.reporter is None and self.draft.figure.flow in (Flow.EXPORTS, Flow.IMPORTS):
            self.reporter = subject_of_two(self.draft)

    def _leave_a_groups_open(self) -> None:
        """Whose: not of one only supposed, where it is a group's; "de totale export vanuit Europa"."""
        if self.reporter is not None and self.reporter.certainty is not Certainty.STATED and of_group(self.draft):
            self.reporter = None

    def _leave_out_whom_it_is_not_with(self) -> None:
        """With whom: with nobody, where it is with somewhere else; "в Румынию 300 млн, а в остальные страны 105"."""
        if elsewhere(self.draft) and self.there is None:
            self._set_partner(named_beside(self.draft))

    def _take_an_entry_of_a_list(self) -> None:
        """With whom: the entry told "with" its part of the flow; "das Ölland Nigeria mit Einfuhren von 1,9 Milliarden"."""
        if self._open_with() and self.reporter is not None:
            owners = {*self.sentence.local, *self.sentence.of_block}
            self.draft.stated = listed_with(self.draft, self.reporter, owners)

    def _take_the_trade_it_is_part_of(self) -> None:
        """With whom, and whose if that is open: those of a trade told before; "In trade with Peru, Kenya's exports reached"."""
        if self._open_with() and not elsewhere(self.draft):
            trade = in_trade_with(self.draft)
            own = self.draft.stated.reporter
            # "Kenya trades with Peru, which bought goods worth 42 million": of that trade the other one.
            turned = own is not None and trade.partner is not None and trade.partner.code == own.code
            self._set_partner(trade.reporter if turned else trade.partner)
            self.reporter = self.reporter or trade.reporter

    def _take_the_two_told(self) -> None:
        """With whom: the other one of two told; "La France a vendu au Pérou pour ..., et lui a acheté pour ..."."""
        line, draft, reporter = self.sentence, self.draft, self.reporter
        if draft.stated.partner is not None or len(line.told) != 1 or len(line.local) > 1 or reporter is None:
            return
        partner = next(iter(line.told.values()))
        if partner.code == reporter.code or elsewhere(draft):
            return
        bound = not line.local and (self._goes_back(partner) or self._is_part_of_that(partner))
        if reporter.code not in line.local and not bound:
            return
        if partner.code not in taken(draft, line.group):
            self._set_partner(partner)

    def _goes_back(self, partner: Side) -> bool:
        """Whether a flow is the other way of the one its sentence tells with a partner before: "Exports to China came to 60 million, imports to 80"."""
        flow = self.draft.figure.flow
        other = {Flow.EXPORTS: Flow.IMPORTS, Flow.IMPORTS: Flow.EXPORTS}.get(flow)
        before = [d for d in self.sentence.group if d.i < self.draft.i]
        told = bool(before) and before[-1].figure.flow is other and before[-1].stated.partner == partner
        return told and not of_all(self.draft) and before[-1].figure.product == self.draft.figure.product

    def _is_part_of_that(self, partner: Side) -> bool:
        """Whether certain goods are a part of the amount that its sentence told before with a partner: "Imports from there came to 13 million; fuel made up 3 million of this"."""
        draft = self.draft
        before = [d for d in self.sentence.group if d.i < draft.i and d.cue == draft.cue and d.figure.amount]
        if not before or draft.figure.amount is None or draft.figure.product is None or before[0].figure.amount is None:
            return False
        whole = before[0].stated.partner == partner and before[0].figure.product is None
        return whole and before[0].figure.amount.value > draft.figure.amount.value

    def _made(self, *, whole: bool) -> Fact:
        """The fact, with its partner supposed unless it is the `whole` of a flow or goes on about trade with all the world."""
        context, draft, reporter, world = self.article.context, self.draft, self.reporter, self.article.world
        group = self.sentence.group
        world.hear(draft, reporter, part=any(d.i < draft.i and with_a_part(d, group) for d in group))
        partner = draft.stated.partner
        if draft.stated.pair and partner is None and reporter is not None:
            supposed = draft.figure.flow is Flow.TURNOVER and reporter.reason == "same_article"
            # Whose exports alone the article tells further on, the trade of two is no more than the other's.
            first, second = self._of_two(None) if supposed else (None, None)
            reporter, partner = (first, second) if first is not None else of_pair(draft, reporter)
        if partner is None and reporter is not None and not whole:
            partner = partner_before(context, draft, reporter)
        if partner is None and reporter is not None and not (whole or world.holds(context, draft, reporter)):
            partner = other_party(context, draft, reporter, taken(draft, self.sentence.group))
            partner = with_section(context, draft, reporter, partner)
        if partner is None and draft.stated.reporter is None and not (whole or world.holds(context, draft, reporter)):
            reporter, partner = self._of_two(reporter)
        if draft.figure.flow is Flow.TURNOVER and reporter and partner:
            reporter, partner = self._as_before(reporter, partner)
        if bought_from_the_one(context, draft, reporter, partner):
            # "Germany bought Macedonian goods for 1.9 billion", in a bulletin of Macedonia: its exports.
            reporter, partner = partner, reporter
            draft.figure = replace(draft.figure, flow=OTHER_WAY[draft.figure.flow])
        fact = _fact(context, draft, reporter, partner)
        world.keep(draft, reporter, fact, whole=whole)
        return fact

    def _as_before(self, reporter: Side, partner: Side) -> tuple[Side, Side]:
        """The two in the order in which the article has told their trade first, where no more than that says whose it is."""
        c, pairs = self.draft.c, self.article.pairs.values()
        first = next((p for p in pairs if {s.code for s in p} == {reporter.code, partner.code}), None)
        # "Товарооборот соседей" is both's.
        both = c.r.any(("epithet.neighbour",), c.sentence.lo, c.sentence.hi)
        supposed = both or self.draft.stated.reporter is None and reporter.reason == "same_article"
        return first if first is not None and supposed else (reporter, partner)

    def _of_two(self, reporter: Side | None) -> tuple[Side | None, Side | None]:
        """The two whose trade it is told to be, kept for what its paragraph tells of it further on; of a `reporter` known, the other."""
        pairs, block = self.article.pairs, self.draft.c.sentence.block
        sides = sides_of_two(self.article.context, self.draft, pairs.get(block))
        if sides is None:
            return reporter, None
        pairs[block] = first, second = sides
        if reporter is None:
            return first, second
        others = [side for side in sides if side.code != reporter.code]
        return reporter, others[0] if len(others) == 1 else None


def _fact(context: Context, draft: Draft, reporter: Side | None, partner: Side | None) -> Fact:
    """The fact of a figure whose sides are settled."""
    confidence, reasons = draft.confidence, list(draft.reasons)
    if reporter is not None and partner is not None and reporter.code == partner.code:
        # "The Maldives sells us tuna ... imports from there": whose they are is not said.
        reporter = None
    if reporter is None or reporter.certainty is Certainty.ASSUMED:
        confidence -= DEFAULTED
        reasons.append("reporter_default" if reporter else "reporter_unset")
    elif UNSURE in (reporter.reason, partner.reason if partner else None) or (
        draft.cue is not None and of_company(draft.c, draft.cue)
    ):
        confidence -= DEFAULTED
        reasons.append(UNSURE)
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
