"""Level: a sum on its way to a fact, and the places right before it where words may qualify it."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.core.fact import Flow, Qualifier
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit

OTHER_WAY = {Flow.EXPORTS: Flow.IMPORTS, Flow.IMPORTS: Flow.EXPORTS}
"""The flow in the other direction."""


@dataclass(slots=True)
class Level:
    """A sum on its way to a fact."""

    sum: Sum
    cue: Hit | None = None
    flow: Flow | None = None
    compare: bool = False
    """Whether it is what another amount is compared with."""
    delta: bool = False
    other: str = ""
    """The kind of money when it is no trade ("loan")."""
    after: bool = False
    """Whether its cue stands behind it."""
    carried: bool = False
    """Whether its flow comes from an earlier sentence."""
    supposed: bool = False
    """Whether its flow is only likely, by what is told around it."""
    turned: Flow | None = None
    """The flow that its cue tells, where the amount went the other way."""
    column: PeriodAtom | None = None
    """The period over its column, in a table."""
    partner: Hit | None = None
    """The country over its column, in a table of flows by country."""
    goods: Hit | None = None
    """The goods over its column, in a table of flows by goods."""
    whole: Level | None = None
    """The trade before its parenthesis that it is a half of, and whose time it has."""
    qualifier: Qualifier = Qualifier.EXACT
    flags: list[str] = field(default_factory=list)
    i: int = field(init=False)
    """The token it begins at."""
    j: int = field(init=False)
    """The token after it."""

    def __post_init__(self) -> None:
        self.i, self.j = self.sum.i, self.sum.j

    def take(self, cue: Hit, *, after: bool = False) -> None:
        """Give it the flow of a cue, or the kind of money that is no trade; `after` where the cue stands behind it."""
        self.cue, self.after = cue, after
        if cue.category == "money":
            self.other = cue.value or "money"
        else:
            self.flow = FLOWS[cue.category]


_FARTHEST = 4
"""Small words and qualifiers over which one looks back at most."""


def back(c: Clauses, i: int, most: int = _FARTHEST) -> list[int]:
    """The tokens one may stand at looking left from `i` over up to `most` small words and qualifiers, nearest first."""
    known = c.backs.get(i)
    if known is None:
        known = c.backs[i] = _looking_back(c, i)
    return known[: most + 1]


def _looking_back(c: Clauses, i: int) -> list[int]:
    r, at = c.r, [i]
    for _ in range(_FARTHEST):
        if i <= c.sentence.lo:
            break
        qualifier = next((h for slot in _QUALIFIERS if (h := r.ending(slot, i)) is not None), None)
        current = r.ending("status.past", i)
        if qualifier is not None:
            i = qualifier.i
        elif current is not None:
            i = current.i
        elif r.is_link(i - 1):
            i -= 1
        else:
            break
        at.append(i)
    return at


_QUALIFIERS = ("qualifier.approx", "qualifier.at_least", "qualifier.at_most", "qualifier.record", "bind.only")


def told_reverse(c: Clauses, lo: int, hi: int) -> list[Hit]:
    """The words between two tokens for the other way, without those for what was paid: "a cambio de 685 millones"."""
    sums = {s.i for s in c.sums}
    told = c.r.within("bind.reverse", lo, hi)
    return [h for h in told if (of := c.r.hit("bind.of", h.j)) is None or of.j not in sums]
