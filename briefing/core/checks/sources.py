"""Sources: an article's figures beside what other articles and tables say of the same flow and period."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from briefing.core.checks.model import Check, Rule, Verdict, order
from briefing.core.rounding import apart, room
from briefing.core.trade import ARTICLE, Cell, Observation, agree


def source_checks(keys: Collection[str], cells: Mapping[str, Cell]) -> tuple[Check, ...]:
    """What other sources say of the figures `keys` of one article; `cells` are the dossier's, by observation key.

    Figures that agree within rounding are one figure with several sources ("sources_agree"), others
    a conflict ("sources_differ"), each with who says it and when. Parameters: the figure here, the
    figure there, who publishes that one, and the day of that edition in ISO form or "". Values that a
    later edition of the same table replaced are no conflict.
    """
    return tuple(sorted(_found(keys, cells), key=order))


def _found(keys: Collection[str], cells: Mapping[str, Cell]) -> Iterator[Check]:
    for key in keys:
        cell = cells.get(key)
        if cell is None:
            continue
        known = (cell.chosen, *cell.others)
        own = next(o for o in known if o.key == key)
        told: set[tuple[str, ...]] = set()
        for other in known:
            if other.key in keys or other.superseded or other.amount is None:
                continue
            check = _against(own, other)
            # Two rows of one edition that say the same are one source.
            if check.params not in told:
                told.add(check.params)
                yield check


def _against(own: Observation, other: Observation) -> Check:
    assert own.amount is not None
    assert other.amount is not None
    same = agree(own, other)
    here, there = apart(own.amount, other.amount)
    allowed = (room(own.amount, own.qualifier) + room(other.amount, other.qualifier)).scaleb(-own.amount.scale)
    who = (other.publisher or other.file) if other.source == ARTICLE else other.source
    params = (own.amount.digits if same else here, there, who, other.vintage.isoformat() if other.vintage else "")
    return Check(
        Rule.DUPLICATE,
        Verdict.OK if same else Verdict.WARN,
        own.period,
        (own.key, other.key),
        f"{params[0]} = {there}" if same else f"{here} \u2260 {there}",
        "sources_agree" if same else "sources_differ",
        params,
        f"±{allowed.normalize():f}",
    )
