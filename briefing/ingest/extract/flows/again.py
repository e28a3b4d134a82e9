"""Goods told before that a sentence goes on about without their name: "Sus ventas", "de este rubro", "Su destino principal fue"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.scope.subjects import block_before
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.reading import Reading, Sentence

_OPENS, _SHORT = 2, 24
"""Tokens that may stand before "its", and of a sentence that names the goods."""


def told_again(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of the figure or the sentence before, where this one takes them up by "its", "this product" or a list of buyers."""
    r, lo = c.r, c.sentence.lo
    last = context.last
    these = r.hit("neutral.these", lo)
    if these is not None and level.flow in (Flow.EXPORTS, Flow.IMPORTS) and not any(s.i < level.i for s in c.sums):
        # "Estos productos en conjunto lograron ventas de 1.540 millones"
        return _named_before(c, lo) or r.words(these.i, these.j)
    if level.flow in (Flow.EXPORTS, Flow.IMPORTS) and (several := _together(context, c, level)) is not None:
        return several
    if level.flow not in (Flow.EXPORTS, Flow.IMPORTS) or r.any(("bind.total", "bind.together"), lo, level.i):
        return None
    if any(h.category == "name" for h in r.within("product", lo, level.i)):
        return None
    known = last.figure.product if last is not None and last.c.sentence.block == c.sentence.block else None
    if any(s.i < level.i for s in c.sums):
        return None
    these = r.first("neutral.these", lo, level.i)
    if these is not None:
        # "De invoer van deze goederen": certain ones, whichever they are.
        cue = level.cue
        of = (
            cue is not None and lo <= cue.i < these.i and (cue.j == these.i or r.ending("bind.of", these.i) is not None)
        )
        return known or _named_before(c, lo) or (r.words(these.i, these.j) if of else None)
    if (pointed := _pointed_at(context, c, level) or _last_named(c, level) or _of_them(c, level)) is not None:
        return pointed
    its = next((h for h in r.within("neutral.theirs", lo, lo + _OPENS + 1) if h.j < level.i), None)
    if its is not None and level.cue is not None and its.j == level.cue.i and r.hit("neutral.client", its.j) is None:
        # "La carne bovina fue el cuarto rubro. Sus ventas rondaron los 13 millones"
        return _named_before(c, lo) if not r.any(("country",), lo, level.i) else None
    if its is None and (alone := _of_goods_alone(context, c, level)) is not None:
        return alone
    if its is None or known is None:
        return None
    # "Su principal destino fue Argentina, que compró 70 millones"
    return known if r.any(("neutral.client",), its.i, level.i) else None


def _together(context: Context, c: Clauses, level: Level) -> str | None:
    """The first of several goods named right before, which "together" came to less than the whole: "Zusammen kamen sie auf 450 Millionen"."""
    r, lo = c.r, c.sentence.lo
    before = _before(c, lo) if r.within("bind.together", lo, lo + _OPENS) else None
    if before is None or not level.carried or c.flows() or len(c.sums) != 1:
        return None
    if r.any(("product", "country", "place.with"), lo, level.i) or r.any(("scale", "currency"), before.lo, before.hi):
        return None
    named = [h for h in r.within("product", before.lo, before.hi) if h.category == "name"]
    wholes = [
        abs(d.figure.amount.value) for d in context.paragraph
        if d.figure.amount is not None and d.figure.product is None and d.figure.flow is level.flow
    ]  # fmt: skip
    several = len({h.value for h in named}) > 1 and bool(wholes) and abs(level.sum.amount().value) < max(wholes)
    return named[0].value if several else None


def _pointed_at(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of the flow that "these exports" points at: "Chile is the main supplier of copper. These exports were worth 190 million"."""
    r, lo = c.r, c.sentence.lo
    cue, last = level.cue, context.last
    told = r.ending("bind.these", cue.i) if cue is not None and lo <= cue.i < level.i else None
    sector = r.first("bind.the_sector", lo, level.i)
    if (told is None and sector is None) or (last is not None and last.c.sentence == r.sentence_before(lo)):
        return None
    before = _before(c, lo)
    return _one_kind(c, before) if before is not None else None


def _of_them(c: Clauses, level: Level) -> str | None:
    """The goods that the sentence before speaks of and nothing else, where "of it" opens this one: "Davon gingen im Mai für 12 Millionen nach"."""
    r, lo = c.r, c.sentence.lo
    first = max([lo, *(p.j for p in c.periods if p.i - lo <= _OPENS and p.j < level.i)])
    of = [h for h in r.each(("bind.namely", "neutral.owned"), first, first + _OPENS) if h.j < level.i]
    before = _before(c, lo) if of else None
    if before is None or r.any(("cue", "scale", "currency", "percent"), before.lo, before.hi):
        return None
    if any(h.category == "name" for h in r.within("country", before.lo, before.hi)):
        # "Перу богата медью. Её экспорт": the country's.
        return None
    named = [h for h in r.within("product", before.lo, before.hi) if h.category != "none"]
    one = len({h.value for h in named}) == 1 and named[0].category == "name"
    # "In januari kwam er voor 410 miljoen euro aan goederen"
    others = any(h.category != "none" for h in r.within("product", lo, c.sentence.hi))
    return named[0].value if one and not others else None


def _last_named(c: Clauses, level: Level) -> str | None:
    """The goods that the sentence before names last, where "the latter" opens this one: "Ce dernier compte à lui seul pour 17 milliards"."""
    r, lo = c.r, c.sentence.lo
    latter = r.first("neutral.latter", lo, min(level.i, lo + _LATTER))
    before = _before(c, lo) if latter is not None else None
    if before is None or r.any(("country",), max(before.lo, before.hi - _LATTER), before.hi):
        return None
    named = [h for h in r.within("product", before.lo, before.hi) if h.category == "name"]
    return named[-1].value if named and before.hi - named[-1].j <= _ENDS else None


_LATTER, _ENDS = 4, 3
"""Tokens in which "the latter" opens a sentence, and behind the goods that end the one before."""


def _of_goods_alone(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods that the short sentence right before is about, where this one names nothing: "Copper did best. Exports rose to 190 million".

    Not where the amount is above that of all goods told before.
    """
    r, lo = c.r, c.sentence.lo
    before = _before(c, lo)
    if before is None or before.hi - before.lo > _BRIEF or level.compare or level.delta or c.group_of(level.i):
        return None
    if r.any((*_OTHERS, "percent", "currency", "scale"), before.lo, before.hi) or r.any(_OTHERS, lo, level.i):
        return None
    if any(h.category != "none" for h in r.within("product", lo, c.sentence.hi)):
        return None
    first = max([lo, *(p.j for p in c.periods if p.i - lo <= _OPENS and p.j < level.i)])
    cue = level.cue
    # "Melk wordt duurder. Ons land haalde": a verb has a subject of its own.
    bare = (
        cue is not None
        and not level.carried
        and (cue.i == lo or (lo < cue.i <= lo + _OPENS and _article(r, cue.i - 1)))
    )
    bare = bare and c.flows() == [cue]
    went_on = level.carried and (
        any(r.hit("neutral.pronoun", k) or r.hit("bind.reach", k) for k in (lo, first, first + 1)) and not c.flows()
    )
    wholes = [
        abs(d.figure.amount.value) for d in (*context.previous, *context.paragraph)
        if d.figure.amount is not None and d.figure.product is None and d.figure.flow is level.flow
    ]  # fmt: skip
    part = not wholes or abs(level.sum.amount().value) < max(wholes)
    return _one_kind(c, before) if part and (bare or went_on) else None


def _article(r: Reading, i: int) -> bool:
    """Whether a token is a link or an article: "Die Exporte", "gli scambi"."""
    return r.is_link(i) or r.hit("bind.definite", i) is not None


_BRIEF = 12
"""Tokens of a sentence that is of nothing but its goods."""
_OTHERS = (
    "country", "city", "org.named", "org.body", "bind.total", "bind.together", "bind.rest", "bind.other", "neutral.untraded",
    "bind.contrast",
)  # fmt: skip
"""What such a sentence, and one that goes on about it, may not name."""


def _before(c: Clauses, lo: int) -> Sentence | None:
    """The sentence right before token `lo`, in the same paragraph."""
    before = c.r.sentence_before(lo)
    return before if before is not None and before.block == c.sentence.block else None


def _one_kind(c: Clauses, sentence: Sentence) -> str | None:
    """The goods of a sentence that names one kind of them, and no flow of all goods."""
    r = c.r
    named = {h.value: h for h in r.within("product", sentence.lo, sentence.hi) if h.category == "name"}
    if len(named) != 1 or r.any(("scale", "currency"), sentence.lo, sentence.hi):
        return None
    at = next(iter(named.values()))
    flows = [q for q in r.within("cue", sentence.lo, sentence.hi) if q.category not in ("share", "none")]
    return at.value if all(-_BESIDE <= q.i - at.j <= _BESIDE for q in flows) else None


_BESIDE = 5
"""Tokens between goods and the flow of them."""


def _named_before(c: Clauses, lo: int) -> str | None:
    """The one kind of goods that the sentence right before names, which speaks of nobody they could be whose."""
    r, before = c.r, _before(c, lo)
    if before is None or before.hi - before.lo > _SHORT or block_before(c, lo) > before.lo:
        return None
    named = {h.value for h in r.within("product", before.lo, before.hi) if h.category == "name"}
    others = ("country", "org.named", "org.body", "city", "neutral.client")
    return named.pop() if len(named) == 1 and not r.any(others, before.lo, before.hi) else None


_FIRST = 2
"""Tokens before an amount that opens its sentence: "Diese", "De ruim"."""


def same_amount(context: Context, c: Clauses, level: Level) -> Draft | None:
    """The figure told before whose amount opens a sentence of no flow once more: "The 4.7 billion dollars is 9 per cent more than".

    Of this paragraph, else of the one before.
    """
    if level.compare or level.delta or c.sentence.head or not 0 < level.i - c.sentence.lo <= _FIRST or c.flows():
        return None
    told = level.sum.amount()
    for draft in reversed([*context.previous, *context.paragraph]):
        known = draft.figure.amount
        if known is not None and (known.digits, known.scale) == (told.digits, told.scale):
            return draft if told.currency in (None, known.currency) else None
    return None
