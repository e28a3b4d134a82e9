"""Who reports a figure: its sentence, the speaker, else its paragraph or the country that the article speaks for."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.figures.speakers import at_home, dealt_with_us, speaker_of, who_faces
from briefing.ingest.extract.figures.speaksfor import (
    BY_ARTICLE,
    OPEN,
    SUPPOSED,
    Asked,
    Open,
    Step,
    keep,
    suppose_partner,
)
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.goingon import subject_before
from briefing.ingest.extract.flows.traders import market_for
from briefing.ingest.extract.sides.actors import favoured, ours, yours
from briefing.ingest.extract.sides.side import Side, led_from, prepositions
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sides.sources import source_of
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.words.lexicon import Hit


def goes_on(context: Context, draft: Draft, stated: dict[str, Side]) -> bool:
    """Whether a sentence may tell of the one reporter that its paragraph has stated, before any source cited elsewhere."""
    if len(stated) != 1 or draft.figure.flow is Flow.BALANCE:
        # On whose a balance is its sign hangs.
        return False
    c, known = draft.c, {*stated, *context.countries.parties, *context.partners}
    named = {h.value for h in c.r.within("country", c.sentence.lo, c.sentence.hi) if h.category == "name"}
    return named <= known


def only_favoured(draft: Draft) -> bool:
    """Whether whose a balance is, is only said by whom it favours: "a balance in Hungary's favour"."""
    if draft.figure.flow is not Flow.BALANCE or draft.cue is None or draft.stated.reporter is None:
        return False
    side = favoured(draft.c, draft.cue)
    return side is not None and side.code == draft.stated.reporter.code


def bought_from_the_one(context: Context, draft: Draft, reporter: Side | None, partner: Side | None) -> bool:
    """Whether what a partner is told to have bought is a flow of the only country that an article is about, as its statistics count it."""
    parties, home = context.countries.parties, (*context.r.lexicon.homes, context.r.lexicon.home)
    if len(parties) != 1 or len(context.countries.mentioned) < _PARTNERS or reporter is None or partner is None:
        return False
    theirs = partner.code == parties[0] != reporter.code and reporter.code not in home
    if not theirs or draft.figure.flow is not Flow.IMPORTS or draft.cue is None:
        return False
    # "German imports from Macedonia" may be as Germany counts them.
    cue = draft.cue
    return any(
        what in ("bought", "got")
        for slot, what, _ in context.r.lexicon.meanings(context.r.words(cue.i, cue.j)) if slot == "cue"
    )  # fmt: skip


_PARTNERS = 2
"""Countries beside its own that a bulletin of one country names at least."""


def _own_country(draft: Draft) -> Hit | None:
    """The words for the speaker's own country as the one who trades, not as the other side: "his country exported"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    told = r.within("place.own", lo, draft.i)
    return next((h for h in reversed(told) if not prepositions(r, h.i) & {"to", "from", "with"}), None)


def office_before(draft: Draft, own: Hit) -> Side | None:
    """The one country whose official speaks before "his country" in a sentence: "the Kenyan minister said his country sold"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    found = {}
    for role in r.within("role.role", lo, own.i):
        hit = r.ending("country", role.i - (r.hit("place.possessive", role.i - 1) is not None))
        hit = hit or r.hit("country", role.j) or r.hit("country", r.skip_links(role.j, own.i, 2))
        if hit is not None and not prepositions(r, led_from(r, hit)) - {"of"}:
            found[hit.value] = hit
    if len(found) != 1:
        return None
    code, hit = next(iter(found.items()))
    return Side(code, Certainty.INFERRED, "speaker", r.span(hit.i, hit.j))


def _in_our_favour(draft: Draft) -> bool:
    """Whether a balance is told as in the speaker's favour: "un saldo a favor de nuestro país", "en notre faveur"."""
    c = draft.c
    if any(
        c.part_of(h.i) == c.part_of(draft.i) for h in c.r.within("neutral.us_favoured", c.sentence.lo, c.sentence.hi)
    ):
        return True
    told = c.r.within("place.favour", c.sentence.lo, c.sentence.hi)
    near = (k for h in told if c.part_of(h.i) == c.part_of(draft.i) for k in range(h.j, min(c.sentence.hi, h.j + 2)))
    return c.r.at(("neutral.ours",), *near)


def cited_before(cited: list[tuple[int, Side]], draft: Draft) -> Side | None:
    """The source that was cited last, where the article has several."""
    return next((side for lo, side in reversed(cited) if lo <= draft.i), None)


def reporter_of(
    context: Context, draft: Draft, local: dict[str, Side], source: Side | None, facing: str | None
) -> Side | None:
    """The reporter of a figure; `local` are those stated beside it, `facing` the one partner its sentence names."""
    if draft.stated.reporter is not None:
        return draft.stated.reporter
    asked = Asked(context, draft, local, source, draft.stated.partner.code if draft.stated.partner else facing)
    for step in (*_BY_SENTENCE, *BY_ARTICLE, suppose_partner, *SUPPOSED):
        told = step(asked)
        if told is not None:
            return None if told is OPEN else told
    return None


def _dealt_with_us(a: Asked) -> Side | Open | None:
    """Who is told to deal with the speaker's country: "I lettoni ci hanno venduto"; "Voi ci avete venduto": the other one of the two."""
    context, us = a.context, dealt_with_us(a.draft)
    if us is not None and (who := context.r.ending("country", us.i)) is not None:
        return Side(who.value, Certainty.INFERRED, "same_sentence", context.r.span(who.i, who.j))
    if us is None and (a.draft.cue is None or not yours(context.r, a.draft.cue)):
        return None
    speaker = speaker_of(context, a.draft)
    others = [p for p in context.countries.parties if speaker is not None and p != speaker.code]
    return Side(others[0], Certainty.INFERRED, "speaker") if len(others) == 1 else OPEN


def _own_land(a: Asked) -> Side | Open | None:
    """The speaker's country, or whose figures are cited, and no other: "Der Minister sagte, sein Land exportiere"."""
    own = _own_country(a.draft)
    if own is None:
        return None
    speaker = office_before(a.draft, own) or speaker_of(a.context, a.draft, reported=True)
    return a.other(speaker or source_of(a.context.r, a.draft.c.sentence)) or OPEN


def _ours(a: Asked) -> Side | None:
    """The speaker's or the readers' country, where a flow is "ours"; "our trade" is both sides'."""
    context, draft = a.context, a.draft
    favours_us = draft.figure.flow is Flow.BALANCE and _in_our_favour(draft)
    if draft.cue is None or draft.figure.flow is Flow.TURNOVER or not (favours_us or ours(context.r, draft.cue)):
        return None
    reader = at_home(context, draft)
    # "A nostro favore", told by an envoy in Italian, need not be in Italy's.
    ours_read = favours_us and reader is not None and reader.certainty is not Certainty.ASSUMED
    speaker = reader if ours_read else speaker_of(context, draft) or who_faces(context, a.partner) or reader
    if (told := a.other(speaker)) is not None:
        context.spoken = (draft.c.sentence.block, told)
    return told


def _market(a: Asked) -> Side | None:
    """Whose market or supplier the flow is told of."""
    whom = market_for(a.draft.c, a.draft.cue.i) if not a.local and a.draft.cue is not None else None
    if whom is None or a.draft.figure.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return None
    return a.other(Side(whom.value, Certainty.INFERRED, "same_sentence", a.context.r.span(whom.i, whom.j)))


def _beside(a: Asked) -> Side | None:
    """The one country whose figures are stated beside it; where there is none, whose flow of the same sentence it goes on with."""
    if len(a.local) == 1:
        side = next(iter(a.local.values()))
        return a.other(Side(side.code, Certainty.INFERRED, "same_sentence", side.span))
    return a.other(_told_with(a.draft)) if not a.local else None


def _going_on(a: Asked) -> Side | None:
    """The subject of the sentence before, which this one goes on to tell of."""
    side = a.other(subject_before(a.draft)) if not a.local else None
    return keep(a.context, a.draft, side) if side is not None else None


_BY_SENTENCE: tuple[Step, ...] = (_dealt_with_us, _own_land, _ours, _market, _beside, _going_on)
"""Whose a flow is by its own sentence and who speaks in it."""


def _told_with(draft: Draft) -> Side | None:
    """Whose the same flow is that the sentence named before it: "Ziel der deutschen Exporte waren die USA, die Ausfuhren betrugen".

    Or whose the balance is: "The balance is positive for Peru, as exports came to 60 million", or the trade: "Peru's foreign trade shrank: exports".
    """
    c, cue = draft.c, draft.cue
    flow = draft.figure.flow
    if cue is None or flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i < c.sentence.lo:
        return None
    told = [q for q in c.flows() if q.j <= cue.i and FLOWS[q.category] in (flow, Flow.BALANCE)]
    told = told or [q for q in c.flows() if q.j <= cue.i and FLOWS[q.category] is Flow.TURNOVER]
    side = at_cue(c, told[-1], FLOWS[told[-1].category]).reporter if told else None
    return Side(side.code, Certainty.INFERRED, "same_sentence", side.span) if side is not None else None
