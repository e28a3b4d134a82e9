"""One after another: the countries among whom what a country sold or bought is parted, in whatever words: "Germany, with 121 million. Poland bought for 25"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.core.fact import FigureStatus
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all
from briefing.ingest.extract.sides.side import Stated, side_of
from briefing.ingest.extract.sums.level import OTHER_WAY
from briefing.ingest.extract.words.lexicon import Hit


@dataclass(slots=True)
class _Whole:
    """A flow told with nobody, and its parts told so far."""

    draft: Draft
    parts: list[Draft] = field(default_factory=list)

    @property
    def home(self) -> str | None:
        """The country whose flow it is."""
        side = self.draft.stated.reporter
        return side.code if side is not None else None

    @property
    def block(self) -> int:
        """The paragraph of the last part."""
        return (self.parts or [self.draft])[-1].c.sentence.block


def one_after_another(drafts: Sequence[Draft]) -> None:
    """Give the parts of a flow told with all the world the country that each is told beside, in the paragraph and those right after.

    What such a country itself is told to have bought or sold, behind another part, is one of them: as the statistics of the whole
    count it. "Exports of coffee reached 612 million. Austria took 43, Poland bought coffee for 25": exports to Poland.
    """
    whole: _Whole | None = None
    for draft in drafts:
        if whole is not None and draft.c.sentence.block - whole.block > 1:
            whole = None
        if whole is not None and _part_of(whole, draft):
            if draft.figure.flow is not whole.draft.figure.flow:
                _turn(whole, draft)
            elif draft.stated.partner is None and (whom := _beside(whole, draft)) is not None:
                draft.stated = Stated(draft.stated.reporter, side_of(draft.c, whom))
            if draft.figure.flow is whole.draft.figure.flow and draft.stated.partner is not None:
                whole.parts.append(draft)
        elif _is_whole(draft):
            whole = _Whole(draft)


def _is_whole(draft: Draft) -> bool:
    """Whether a figure is an amount of exports or imports that its own sentence tells as one country's, with nobody."""
    figure, stated = draft.figure, draft.stated
    told = draft.cue is not None and draft.c.sentence.lo <= draft.cue.i < draft.c.sentence.hi
    plain = figure.flow in OTHER_WAY and figure.amount is not None and figure.status is FigureStatus.OBSERVED
    return plain and told and stated.partner is None and not stated.pair and figure.period is not None


def _part_of(whole: _Whole, draft: Draft) -> bool:
    """Whether an amount may be a part of a whole: of its time, money and goods, and with the other parts no more than it."""
    figure, of = draft.figure, whole.draft.figure
    if figure.flow not in OTHER_WAY or figure.amount is None or of.amount is None:
        return False
    alike = (figure.period, figure.status, figure.amount.currency) == (of.period, of.status, of.amount.currency)
    goods = figure.product is None or figure.product.casefold() == (of.product or "").casefold()
    if not (alike and goods) or draft.stated.pair or elsewhere(draft) or of_all(draft):
        return False
    told = sum(d.figure.amount.value for d in whole.parts if d.figure.amount is not None)
    return told + figure.amount.value <= of.amount.value


def _turn(whole: _Whole, draft: Draft) -> None:
    """Take what somebody else is told to have bought of nobody for a part of what was sold, behind other parts of it."""
    if not whole.parts or draft.figure.product is None and whole.draft.figure.product is not None:
        return
    acts, other, lo = draft.stated.reporter, draft.stated.partner, draft.c.sentence.lo
    named = {h.value for h in draft.c.r.within("country", lo, draft.c.sentence.hi)}
    last = whole.parts[-1]
    if draft.cue is not None and draft.cue == last.cue and last.c is draft.c:
        # "Poland bought coffee for 25 million, ahead of Greece, at 24 million"
        whom = other or (side_of(draft.c, hit) if (hit := _beside(whole, draft)) is not None else None)
    else:
        whom = acts if other is None else None
    if whom is None or whole.home in named or whom.code not in named:
        return
    draft.figure = replace(draft.figure, flow=whole.draft.figure.flow)
    draft.stated = Stated(None, whom)


def _beside(whole: _Whole, draft: Draft) -> Hit | None:
    """The one country that the clause of an amount names, from the amount before it on; None where a word for a flow stands between."""
    c, own = draft.c, draft.stated.reporter
    if own is not None and own.code != whole.home:
        return None
    since = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    named = c.r.within("country", since, draft.i)
    if len({h.value for h in named}) != 1 or named[0].category != "name" or named[0].value == whole.home:
        return None
    carried = draft.cue is None or not since <= draft.cue.i < draft.i
    return named[0] if carried or c.r.hit("place.possessive", named[0].j) is None else None
