"""Known: what an article, its paragraphs and a sentence tell of whose their figures are, while these are settled."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.core.fact import Fact, Flow
from briefing.ingest.extract.figures.reporters import cited_before, only_favoured
from briefing.ingest.extract.figures.speakers import speaker_of
from briefing.ingest.extract.figures.withwhom import World
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import Regions
from briefing.ingest.extract.sides.side import Side
from briefing.ingest.extract.sides.sources import issuer, our_source, source_of
from briefing.ingest.extract.words.lexicon import Hit


@dataclass(slots=True)
class KnownOfArticle:
    """What is known of an article while its figures are settled, sentence by sentence."""

    context: Context
    cited: list[tuple[int, Side]]
    """Where sentences cite a source, with whose it is."""
    issued: Side | None
    """The country whose embassy issued the article."""
    regions: Regions
    owners: dict[int, dict[str, Side]] = field(default_factory=dict)
    """Whose figures each paragraph has stated so far."""
    whose: dict[Hit, Side] = field(default_factory=dict)
    """Whose each flow is, for the further amounts that are told of it."""
    balances: dict[tuple[int, bool], Side] = field(default_factory=dict)
    """Whose the last balance of a paragraph is, by whether it is a deficit."""
    pairs: dict[int, tuple[Side, Side]] = field(default_factory=dict)
    """Between whom each paragraph has told a trade that is neither's alone."""
    world: World = field(default_factory=World)
    last: Fact | None = None
    """The figure settled last."""

    @classmethod
    def of(cls, context: Context, drafts: list[Draft]) -> KnownOfArticle:
        """What is known before the first of `drafts` is settled."""
        r = context.r
        sentences = r.sentences if context.source is None else []
        sources = ((s.lo, source_of(r, s, sides=False, opening=False)) for s in sentences)
        cited = [(lo, side) for lo, side in sources if side is not None]
        return cls(context, cited, issuer(r) if drafts else None, Regions(r))

    def sentence(self, group: list[Draft]) -> KnownOfSentence:
        """What the sentence of a group of figures tells, which its paragraph then knows, too."""
        context, first = self.context, group[0]
        sentence = first.c.sentence
        own = source_of(context.r, sentence)
        favoured = {d.stated.reporter.code for d in group if d.stated.reporter is not None and only_favoured(d)}
        local = {d.stated.reporter.code: d.stated.reporter for d in group if d.stated.reporter is not None}
        favoured -= {d.stated.reporter.code for d in group if d.stated.reporter is not None and not only_favoured(d)}
        told = {d.stated.partner.code: d.stated.partner for d in group if d.stated.partner is not None}
        of_block = self.owners.setdefault(sentence.block, {})
        of_block.update({code: side for code, side in local.items() if code not in favoured})
        if our_source(context.r, sentence):
            source = speaker_of(context, first)
        else:
            source = own or context.source or cited_before(self.cited, first)
        return KnownOfSentence(group, own, source, local, of_block, told, favoured)


@dataclass(slots=True)
class KnownOfSentence:
    """What is known of a sentence while its figures are settled."""

    group: list[Draft]
    """Its figures."""
    own: Side | None
    """Whose ministry or statistics it cites itself."""
    source: Side | None
    """The same, or what the article or a sentence before it cites; the speaker of "our statistics"."""
    local: dict[str, Side]
    """Whose figures it states."""
    of_block: dict[str, Side]
    """Whose figures its paragraph has stated so far."""
    told: dict[str, Side]
    """With whom it states figures."""
    favoured: set[str]
    """Whom it names only as the one whom a balance favours."""

    def owners(self, flow: Flow | None) -> dict[str, Side]:
        """Whose figures it states, for another one of a `flow`; whom a balance favours is not the one known to trade.

        "Croatian exports to Hungary were 1.2 billion. Imports were 4.8, a balance in Hungary's favour of 3.6": Croatia's.
        """
        if flow is Flow.BALANCE or not self.of_block.keys() - self.favoured:
            return self.local
        return {code: side for code, side in self.local.items() if code not in self.favoured}
