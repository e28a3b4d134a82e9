"""Relative goods: the goods that a relative clause, "whose" or "the latter" goes on about."""

from __future__ import annotations

from briefing.ingest.extract.scope.apart import aside
from briefing.ingest.extract.scope.nouns import thing
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit

_WHOSE, _WHO, _ANTECEDENT = 6, 9, 3
"""Tokens between "whose" or "who" and the flow, and between goods and "whose"."""


def whose(c: Clauses, cue: Hit) -> str | None:
    """The goods whose flow a relative clause tells: "el litio, cuyos embarques", "olio d'oliva, le cui vendite"."""
    r, lo = c.r, c.sentence.lo
    marks = [h for h in r.within("bind.whose", lo, cue.i) if cue.i - h.j <= _WHOSE] if cue.i > lo else []
    if not marks and (sold := _sold(c, cue)) is not None:
        return sold
    if not marks or any(marks[-1].i < s.j and s.i < cue.i for s in c.sums):
        return None
    first = marks[-1].i
    while first > lo and (r.is_link(first - 1) or r.word(first - 1) == ","):
        first -= 1
    named = [h for h in r.within("product", max(lo, first - _ANTECEDENT - 3), first) if h.category == "name"]
    if named and first - named[-1].j <= _ANTECEDENT and not any(named[-1].j <= q.i < first for q in c.cues):
        return named[-1].value
    return r.word(first - 1) if r.word(first) == "," and thing(r, first - 1) else None


def _sold(c: Clauses, cue: Hit) -> str | None:
    """The goods a relative clause goes on about: "dei metalli che contribuiscono all'export", "i macchinari, che hanno venduto per"."""
    r, lo = c.r, c.sentence.lo
    for who in r.within("bind.relative", max(lo, cue.i - _WHO), cue.i):
        if cue.i - who.i > _WHOSE and any(r.kind(k) != WORD and r.word(k) != "'" for k in range(who.j, cue.i)):
            continue
        at = who.i - 1 if r.word(who.i - 1) == "," else who.i
        named = r.ending("product", at) if at > lo and (at < who.i or not r.lexicon.verb_final) else None
        # "О сахаре, которого Кения импортировала": where endings tell, who deals may stand between.
        stops = ("cue",) if r.lexicon.genitive else ("country", "cue")
        if named is not None and named.category == "name" and not r.any(stops, who.j, cue.i):
            return named.value
    return None


def gone_on_about(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that a relative clause goes on about: "полимеры, на которые приходится 14,9 млн", "Textilien führen; auf sie entfielen"."""
    r = c.r
    since = max(cue.j if cue.i < at else c.sentence.lo, at - _WHOSE)
    for latter in r.within("neutral.latter", since, at):
        # "Текстиль, медь и сушёные фрукты; последние дали $27,2 млн"
        before = r.ending("product", latter.i - 1) if r.word(latter.i - 1) in (",", ";") else None
        if before is None and r.word(latter.i - 1) == ";":
            before = r.hit("product", r.skip_links(c.sentence.lo, latter.i, 1))
        if before is not None and before.category == "name":
            return before.value
    for who in r.within("bind.relative", since, at):
        first = who.i
        while first > c.sentence.lo and r.is_link(first - 1):
            first -= 1
        # "Пряжи, которая принесла ещё $196 млн"
        led = first < who.i or r.begins("bind.concern", who.j, min(who.j + 2, at))
        goods = r.ending("product", first - 1) if r.word(first - 1) == "," and led else None
        if goods is not None and goods.category == "name" and goods.i >= c.sentence.lo and not aside(c, goods):
            clear = not r.any(("cue",), goods.j, first) and not any(goods.j <= s.i < at for s in c.sums)
            return goods.value if clear else None
    return None
