"""From and to: whose a flow is and with whom by the places that stand before its verb."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import CLAUSE
from briefing.ingest.extract.sides.roles import BOTH_WAYS
from briefing.ingest.extract.sides.side import Side, country_run, led_from, prepositions, side_of, union_at
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def from_and_to(c: Clauses, cue: Hit, flow: Flow) -> tuple[Side | None, Side | None]:
    """Reporter and partner that stand before a verb: "из Казахстана в Бельгию экспортировано"."""
    r, found = c.r, dict[str, Side]()
    at = cue.i - 1
    if r.lexicon.verb_final and r.hit("number.and", at) is not None:
        # "Ghana bezog aus Kenia Waren für 340 Mio. und lieferte für 280 Mio.": a clause of its own.
        return None, None
    if r.ending("place.total", cue.i) is not None:
        # "terwijl de export naar Polen met 4 procent toenam en de totale export met 5": with all.
        return None, None
    goal: Hit | None = None
    timed = {k for p in c.periods for k in range(p.i, p.j)} if r.lexicon.free_order else set()
    reach = CLAUSE if r.lexicon.verb_final else 8
    # "In Nordafrika waren Ägypten (4,2) und Marokko (2,8) die größten Abnehmer": they are it, and buy.
    client = any(r.begins(slot, cue.i, cue.j) for slot in _CLIENTS)
    # "Wichtige Absatzmärkte waren Nigeria mit Exporten von 1,1 Mrd. und Kenia"
    client = client or r.hit("place.with", at) is not None and r.any(_CLIENTS, c.sentence.lo, c.sentence.hi)
    # "Aus Kenia wurden 2024 Waren für 731 Millionen Euro eingeführt": the verb closes its clause.
    plain = ("w", "n") if r.lexicon.verb_final else ("w",)
    while at >= max(c.sentence.lo, cue.i - reach) and not r.hit("cue", at):
        if r.word(at) == ")" and r.lexicon.verb_final and (group := c.group_of(at)) and not c.group_of(cue.i):
            # "Naar Peru werd 29 procent meer (5,6 miljard) geëxporteerd"
            at = c.opened[group] - 1
            continue
        if not (r.kind(at) in plain or at in timed):
            break
        summed = next((s for s in c.sums if s.j == at + 1), None)
        if summed is not None and r.lexicon.verb_final:
            # "711 Mio. Dollar verschifft": past the full stop of its unit.
            at = summed.i - 1
            continue
        if not found and r.hit("number.and", at) and _of_its_own(c, cue, at):
            break
        hit = r.hit("country", at)
        kinds = prepositions(r, hit.i) if hit is not None and hit.category == "name" else set()
        for kind in kinds & {"from", "to"}:
            goal = hit if kind == "to" and kind not in found else goal
            found.setdefault(kind, side_of(c, hit))  # type: ignore[arg-type]
        has = hit is not None and (
            r.hit("bind.auxiliary", hit.j) is not None or r.ending("bind.auxiliary", hit.i) is not None
        )
        has = has and hit is not None and not client
        if r.lexicon.verb_final and hit is not None and hit.category == "name" and not kinds and has:
            # "Die Bundesrepublik hat 2023 so viel aus Polen eingeführt", "Vorig jaar heeft België voor ... uitgevoerd"
            found.setdefault("who", side_of(c, hit))
        if r.lexicon.verb_final and hit is not None and _passive_of(r, hit):
            found.setdefault("who", side_of(c, hit))
        at -= 1
    if (who := found.pop("who", None)) is not None and flow in (Flow.EXPORTS, Flow.IMPORTS):
        return who, found.get("to" if flow is Flow.EXPORTS else "from")
    if r.lexicon.verb_final and len(found) == 1 and r.hit("bind.of", cue.j) is None:
        side, home = ("to", "from") if flow is Flow.EXPORTS else ("from", "to")
        if flow not in BOTH_WAYS:
            return None, None
        # "2024 wurden Waren für 12 Mrd. Euro aus Ghana exportiert und nach Ghana importiert": from, and to, one's own.
        noun = r.lexicon.capital_nouns and r.capital(cue.i)
        return found.get(home) if closes(c, cue) and not noun else None, found.get(side)
    if "from" not in found and goal is not None and flow is Flow.EXPORTS and _whither(c, cue, goal):
        # "A Arabia Saudita se despacharon US$ 61 millones", "В Китай было поставлено товаров на 38 млн"
        return None, found["to"]
    if "from" not in found and "to" in found and flow is Flow.IMPORTS and r.lexicon.free_order:
        # "В Польшу в мае ввезено товаров на 12 млн"
        return found["to"], None
    if "from" not in found or flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return None, None
    if flow is Flow.EXPORTS:
        return found["from"], found.get("to")
    return found.get("to"), found["from"]


def _whither(c: Clauses, cue: Hit, goal: Hit) -> bool:
    """Whether a country before exports is where they go, and not where they are, as its case tells where a language has one: "в Китай", not "в Китае".

    One without cases is where goods go by a verb alone: "в Перу поставлено", not "в Перу экспорт вырос".
    """
    r = c.r
    if not r.lexicon.genitive:
        return True
    name = r.word(goal.j - 1)
    if len(country_run(c, goal)) > 1:
        # "В Китай и Перу": no single one.
        return False
    if name in r.lexicon.indeclinable:
        return r.word(cue.j - 1).endswith((*r.lexicon.verb_endings, *r.lexicon.passive_endings))
    return not name.endswith(r.lexicon.place_endings)


_CLIENTS = ("neutral.client", "neutral.standing")


def _passive_of(r: Reading, hit: Hit) -> bool:
    """Whether a country is the one that acts in a passive: "wurden von der | Bundesrepublik Waren für 88 Mrd. Euro ausgeführt"."""
    if hit.category != "name":
        return False
    led = [
        h for at in range(led_from(r, hit), hit.i + 1) for s in ("place.agent", "place.of") if (h := r.ending(s, at))
    ]
    return any(r.ending("bind.auxiliary", h.i) is not None for h in led)


def _of_its_own(c: Clauses, cue: Hit, at: int) -> bool:
    """Whether "and" leads to another flow: "imports from Poland and | its exports", "voerde voor 120 uit naar Chili en | voor 165 in"."""
    if not c.r.lexicon.verb_final:
        return c.r.hit("country", at + 1) is None
    return any(at < s.i < cue.i for s in c.sums) and any(q.j <= at for q in c.flows())


_BEHIND = 2
"""Tokens between a country that a sentence is about and the comma behind it: "Was Albanien betrifft,"."""


def concerned(c: Clauses, cue: Hit, reporter: Side) -> Side | None:
    """The other side that opens a sentence as what it is about: "As for Ecuador, Peruvian exports came to 237 million"."""
    r, lo = c.r, c.sentence.lo
    led = r.hit("neutral.concerning", lo)
    if led is None or led.j >= cue.i:
        return None
    at = r.skip_links(led.j, cue.i, 2)
    hit = r.hit("country", at) or union_at(r, at)
    if hit is None or hit.category != "name" or hit.value == reporter.code:
        return None
    closed = r.stands(",", hit.j, min(cue.i, hit.j + _BEHIND))
    others = {h.value for h in r.within("country", hit.j, cue.j)} - {reporter.code}
    return side_of(c, hit) if closed and not others else None
