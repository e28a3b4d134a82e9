"""What a summary tells of certain goods where no figure of all trade between its pair is on file."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.claim import Claim, Code, Country, Money, Sign, Value, review_signs
from briefing.core.dossier import DossierFile
from briefing.core.evidence import Register
from briefing.core.fact import Fact, FigureStatus, Flow
from briefing.core.trade import TOTAL

TOLD = 2
"""So many figures of certain goods find room in the first lines."""

_FLOWS = (Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER)


def line_without_total(file: DossierFile) -> Claim:
    """That the pair's trade is not on file: none of it, or none of all goods."""
    pair = file.dossier
    rows = (o for o in file.table_observations if {o.reporter, o.partner} == pair.pair)
    some = any(o.measure == "VALUE" and o.product != TOTAL for o in rows) or next(_of_goods(file), None) is not None
    return Claim(
        "line_no_total" if some else "line_no_trade", {"a": Country(pair.reporter), "b": Country(pair.partner)}
    )


def goods_claims(file: DossierFile, register: Register) -> Iterator[Claim]:
    """The newest figures of certain goods between the two, the largest first; one that several articles give once."""
    told: dict[tuple[object, ...], list[Fact]] = {}
    for fact in sorted(_of_goods(file), key=_rank, reverse=True):
        figure = fact.figure
        goods = (figure.product or "").casefold()
        told.setdefault((figure.reporter, figure.flow, goods, figure.period), []).append(fact)
    for facts in list(told.values())[:TOLD]:
        yield _claim(facts, register)


def _of_goods(file: DossierFile) -> Iterator[Fact]:
    pair = file.dossier.pair
    for fact in file.figures:
        figure = fact.figure
        known = figure.amount is not None and figure.amount.currency is not None and figure.period is not None
        counts = figure.status is FigureStatus.OBSERVED and fact.status.counts and figure.flow in _FLOWS
        if figure.product and known and counts and {figure.reporter, figure.partner} == pair:
            yield fact


def _rank(fact: Fact) -> tuple[object, ...]:
    figure = fact.figure
    assert figure.period is not None
    assert figure.amount is not None
    return figure.period.last, figure.period.length, figure.amount.value, -fact.id


def _claim(facts: list[Fact], register: Register) -> Claim:
    """One figure in words, with the evidence of all that give the same amount."""
    first = facts[0].figure
    assert first.amount is not None
    assert first.period is not None
    same = [f for f in facts if f.figure.amount == first.amount]
    values: dict[str, Value] = {
        "flow": Code("flow", first.flow),
        "goods": first.product or "",
        "period": first.period,
        "amount": Money(first.amount, first.qualifier),
    }
    if first.flow in (Flow.EXPORTS, Flow.IMPORTS):
        sides = Country(first.reporter or ""), Country(first.partner or "")
        values["from"], values["to"] = sides if first.flow is Flow.EXPORTS else sides[::-1]
    signs = review_signs(f.status for f in same)
    if any(f.certainty(name) != "stated" for f in same for name in ("reporter", "partner")):
        signs += (Sign.INFERRED,)
    if len(same) < len(facts):
        signs += (Sign.DIFFERS,)
    keys = tuple(f.key for f in same)
    return Claim("line_goods", values, register.cite(keys), signs, keys)
