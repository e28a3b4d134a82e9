"""Next steps and quotations: what was agreed, offered or expected, and who is quoted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, NextStep, Quotation, StepVerb
from briefing.core.passage import Span
from briefing.core.person import folded
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.people.runs import name_run
from briefing.ingest.extract.times.calendar import Dated, date_of, period_as_date
from briefing.ingest.extract.times.ordinals import ordinal_at
from briefing.ingest.extract.times.periods import month_ended
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import Reading, Sentence

_VERBS = (
    ("step.agreed", StepVerb.AGREED),
    ("step.readiness", StepVerb.READINESS),
    ("step.expected", StepVerb.EXPECTED),
    ("step.discussed", StepVerb.DISCUSSED),
)
_SHORTEST = 4
_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"', "”": "”"}
_OPENER = re.compile(f"[{''.join(_PAIRS)}]")
_AROUND = 14
_LOOK_BACK = 200
"""Tokens before a quotation in which its speaker may be named."""
_CLOSING = frozenset("\"”»'")


def next_steps(scene: Scene) -> list[Fact]:
    """One fact for each sentence that announces something, by the verb that binds it first."""
    r = scene.r
    quoted = [s for s, _ in quotes(r)]
    found = []
    told = [(slot, verb) for slot, verb in _VERBS if r.hits.get(slot)]
    for sentence in r.sentences if told else ():
        if sentence.head:
            continue
        hits = [(h.i, -h.j, verb, h) for slot, verb in told for h in r.within(slot, sentence.lo, sentence.hi)]
        hits = [h for h in hits if not any(q.start <= r.tokens[h[0]].start < q.end for q in quoted)]
        if not hits:
            continue
        _, _, verb, hit = min(hits, key=lambda h: (h[0], h[1]))
        about = r.any(("event.kind", "event.round"), sentence.lo, sentence.hi)
        if verb in (StepVerb.EXPECTED, StepVerb.DISCUSSED) and not about:
            continue
        found.append(_step(scene, sentence, verb, hit))
    return found


def _step(scene: Scene, sentence: Sentence, verb: StepVerb, hit: Hit) -> Fact:
    r, at = scene.r, hit.i
    notes = [FieldNote("verb", r.span(hit.i, hit.j))]
    city = next((c for c in r.within("city", at, sentence.hi) if r.is_link(c.i - 1)), None)
    if verb is StepVerb.EXPECTED and city is None:
        city = next((c for c in r.within("city", sentence.lo, at) if r.is_link(c.i - 1)), None)
    if city is not None:
        notes.append(FieldNote("city", r.span(city.i, city.j)))
    agreed = verb is StepVerb.AGREED
    dated, span = _when(
        scene, sentence, at if agreed else sentence.lo, done=r.skip_links(hit.j, sentence.hi, 1) if agreed else None
    )
    if dated is not None:
        notes.append(FieldNote("when", span, dated.certainty, dated.reason))
    number = _round(r, sentence)
    if number is not None:
        notes.append(FieldNote("round", number[1]))
    payload = NextStep(verb, city.value if city else None, dated.when if dated else None, number[0] if number else None)
    whole = _trimmed(r, sentence)
    return Fact(FactKind.NEXT_STEP, whole, whole.of(r.text), payload, tuple(notes))


def _trimmed(r: Reading, sentence: Sentence) -> Span:
    return r.span(sentence.lo, sentence.hi)


def _when(scene: Scene, sentence: Sentence, lo: int, *, done: int | None = None) -> tuple[Dated | None, Span | None]:
    """The day from token `lo` on by which something is due; no weekday at token `done`, right behind the verb, which tells when it was agreed."""
    r = scene.r
    dates, periods = dates_and_periods(r, lo, sentence.hi)
    for atom in dates:
        if done is not None and atom.i <= done and (atom.weekday is not None or atom.offset is not None):
            # "Kenya and Poland agreed on Thursday to remove obstacles": nothing is due on a Thursday.
            continue
        dated = date_of(atom, scene.reference, ahead=True)
        if dated is not None and not _past(scene, dated):
            return dated, r.span(atom.i, atom.j)
    for period in periods:
        coarse = period_as_date(month_ended(r, period), scene.reference)
        if coarse is not None and not _past(scene, coarse):
            return coarse, r.span(period.i, period.j)
    return None, None


def _past(scene: Scene, dated: Dated) -> bool:
    return scene.reference.day is not None and dated.when.last < scene.reference.day


def _round(r: Reading, sentence: Sentence) -> tuple[int, Span] | None:
    for noun in r.within("event.round", sentence.lo, sentence.hi):
        for start in range(noun.i - 1, max(sentence.lo, noun.i - 4) - 1, -1):
            found = ordinal_at(r, start, sentence.hi)
            if found is not None and found[0] > 0 and noun.i - 2 <= found[1] <= noun.i:
                return found[0], r.span(start, found[1])
    return None


def quotes(r: Reading) -> Iterator[tuple[Span, Span]]:
    """Quoted words (without their marks) and the line they stand in."""
    for start, end in _lines(r):
        at = start
        while (opener := _OPENER.search(r.text, at, end)) is not None:
            at = opener.start()
            closer = _PAIRS[opener.group()]
            stop = r.text.find(closer, at + 1, end)
            if stop < 0:
                at += 1
                continue
            if len(r.text[at + 1 : stop].split()) >= _SHORTEST:
                yield Span(at + 1, stop), Span(start, end)
            at = stop + 1


def _lines(r: Reading) -> Iterator[tuple[int, int]]:
    """The body's lines: runs of sentences of one block without a line break between."""
    start = end = -1
    for sentence in r.sentences:
        span = r.span(sentence.lo, sentence.hi)
        if end >= 0 and "\n" not in r.plain[end : span.start] and span.start >= end:
            end = span.end
            continue
        if end >= 0:
            yield start, end
        start, end = span.start, span.end
    if end >= 0:
        yield start, end


def quotations(r: Reading, persons: list[Fact], parties: tuple[str, ...]) -> list[Fact]:
    """The quotations of four words and more, with the speaker where the text names one."""
    found = []
    surnames = _surnames(persons)
    for span, line in quotes(r):
        first = bisect_left(r.tokens, span.start, key=lambda token: token.start)
        if first == len(r.tokens) or r.tokens[first].start >= span.end:
            continue
        speaker = _speaker(r, span, line, first, surnames)
        person = surnames.get(folded(speaker).rsplit(" ", 1)[-1]) if speaker else None
        country = person.person.country if person else None
        name = person.person.name if person else speaker
        payload = Quotation(name, _is_translated(r.lexicon.code, country, parties))
        certainty = Certainty.INFERRED if name else Certainty.UNKNOWN
        notes = (FieldNote("speaker", person.span if person else None, certainty, "attribution"),)
        found.append(Fact(FactKind.QUOTATION, span, span.of(r.text), payload, notes))
    return found


def _surnames(persons: list[Fact]) -> dict[str, Fact]:
    return {folded(p.person.name).rsplit(" ", 1)[-1]: p for p in reversed(persons)}


def _speaker(r: Reading, quote: Span, line: Span, first: int, surnames: dict[str, Fact]) -> str | None:
    """Behind the quote ("said Rossi", "Rossi said"), else the last person named before it in its line."""
    i = first
    while i < len(r.tokens) and r.tokens[i].start < quote.end:
        i += 1
    while i < len(r.tokens) and r.word(i) in _CLOSING and r.tokens[i].start <= quote.end:
        i += 1
    hi = i
    while (
        hi < len(r.tokens) and hi - i < _AROUND and r.tokens[hi].end <= line.end and r.word(hi) not in ('"', "“", "«")
    ):
        hi += 1
    verbs = r.within("say.verb", i, hi)
    if verbs:
        named = _named(r, i, hi, surnames)
        if named is not None:
            return named
    lo = first
    while lo > 0 and first - lo < _LOOK_BACK and r.tokens[lo - 1].start >= line.start:
        lo -= 1
    return _named(r, lo, first, surnames, last=True)


def _named(r: Reading, lo: int, hi: int, surnames: dict[str, Fact], *, last: bool = False) -> str | None:
    known = [k for k in range(lo, hi) if r.kind(k) == WORD and r.capital(k) and folded(r.words(k, k + 1)) in surnames]
    if known:
        at = known[-1] if last else known[0]
        return r.words(at, at + 1)
    if last:
        return None
    run = next((found for k in range(lo, hi) if (found := name_run(r, k, hi)) is not None), None)
    return r.words(*run) if run else None


def _is_translated(language: str, country: str | None, parties: tuple[str, ...]) -> bool:
    """Whether the speaker's country speaks another language than the article; unknown: either party."""
    spoken = table("languages")
    countries = (country,) if country else parties
    return bool(countries) and not any(language in spoken.get(c, ()) for c in countries)
