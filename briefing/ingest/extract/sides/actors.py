"""Actors: whose a flow is where the country stands apart from it: a subject, a speaker, a relative clause."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.bodies import seat_at
from briefing.ingest.extract.sides.side import (
    Side,
    Stated,
    country_run,
    governed,
    led_from,
    member_of,
    prepositions,
    side_of,
    union_at,
)
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses, closes
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def opening(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The one country that the clause opens with as the other side: "Con Suecia, la balanza arrojó", "mentre verso gli Usa le vendite"."""
    # Of what has a direction others tell (`turned`).
    led_apart = c.r.lexicon.verb_final and flow is not Flow.TURNOVER
    if c.r.lexicon.genitive or led_apart or cue.i <= c.sentence.lo:
        return None
    if not c.r.any(("country", "org.named", "city"), c.sentence.lo, cue.i):
        return None
    heads = dict.fromkeys((head_of(c, cue), c.sentence.lo))
    return next((side for lo in heads if (side := _opening_at(c, cue, flow, lo)) is not None), None)


def _opening_at(c: Clauses, cue: Hit, flow: Flow, lo: int) -> Side | None:
    r = c.r
    if c.part_of(cue.i) != c.part_of(lo):
        return None
    hit = next((h for k in range(lo + 1, min(cue.i, lo + _OPENING)) if (h := _named_at(r, k)) is not None), None)
    # "Mit Peru wurden Waren für 3 Milliarden gehandelt": the amount of a verb at the end stands before it.
    summed = any(lo <= s.i < cue.i and not (r.lexicon.verb_final and s.j == cue.i) for s in c.sums)
    if hit is None or hit.category != "name" or summed or len(country_run(c, hit)) > 1:
        return None
    if r.hit("place.possessive", hit.j) is not None:
        # "In Kenya's trade with Peru, exports came to"
        return None
    at = hit.i
    while at > lo + 1 and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    kinds = prepositions(r, at) - {"of"}
    if not kinds and (member := member_of(r, hit, lo)) is not None:
        # "Dagli Stati membri dell'UE la Croazia ha importato"
        kinds, at = member[0] - {"of"}, member[1]
    led = [h for kind in kinds if (h := r.ending(f"place.{kind}", at)) is not None]
    if not led or min(h.i for h in led) != lo:
        return None
    wanted = {Flow.EXPORTS: {"to", "with"}, Flow.IMPORTS: {"from", "with"}}.get(flow, {"with"})
    return side_of(c, hit) if kinds & wanted else None


def _named_at(r: Reading, k: int) -> Hit | None:
    """The country at a token, also the Union or one that its capital stands for."""
    return r.hit("country", k) or union_at(r, k) or seat_at(r, k)


_OPENING = 5
"""Tokens of a phrase with a country that opens a clause."""


def head_of(c: Clauses, cue: Hit) -> int:
    """Where the clause of a flow begins: behind a colon, a semicolon, a word of contrast, and a time that leads it."""
    r, lo = c.r, c.sentence.lo
    ends = (k for k in range(cue.i - 1, lo - 1, -1) if r.word(k) in (":", ";") or r.ending("bind.contrast", k + 1))
    start = next(ends, lo - 1) + 1
    timed = next((p for p in c.periods if start <= p.i <= start + _LED_TIME and p.j <= cue.i), None)
    if timed is not None and all(r.kind(k) == "w" and r.hit("country", k) is None for k in range(start, timed.i)):
        start = timed.j + (r.word(timed.j) == ",")
    return start


_LED_TIME = 2
"""Tokens before a time that a clause opens with: "tra il 2020 e il 2022"."""


def favoured(c: Clauses, cue: Hit, *, other: bool = False) -> Side | None:
    """Whose a balance is by whom it favours: "un surplus en faveur de la Tunisie", "favorable a Chile".

    A deficit is whom the balance is told to be against; with `other` the side is told that it favours.
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    slot = "place.against" if cue.category == "deficit" and not other else "place.favour"
    found = {}
    for told in r.within(slot, lo, hi):
        at = r.skip_links(told.j, hi, 2)
        hit = (r.hit("country", at) or seat_at(r, at)) if at < hi else None
        if hit is not None and c.part_of(told.i) == c.part_of(cue.i):
            found[hit.value] = hit
    for told in r.within("place.favoured", lo, hi) if slot == "place.favour" else ():
        # "The surplus in Ireland's favour"
        at = told.i - (r.hit("place.possessive", told.i - 1) is not None)
        hit = r.ending("country", at)
        if hit is not None and c.part_of(told.i) == c.part_of(cue.i):
            found[hit.value] = hit
    for told in r.within("place.benefit", lo, hi) if not found else ():
        # "Für Marokko ergab sich ein Überschuss", "a deficit for Jordan"
        at = r.skip_links(told.j, hi, 2)
        # "Für Marokko", "pour Rabat"
        hit = (r.hit("country", at) or seat_at(r, at)) if at < hi else None
        if hit is not None and hit.category == "name" and c.part_of(told.i) == c.part_of(cue.i):
            found[hit.value] = hit
    return side_of(c, next(iter(found.values()))) if len(found) == 1 else None


def had_by(c: Clauses, cue: Hit) -> Side | None:
    """The country that a clause behind a flow is told to have it: "the deficit of 3 billion that Brazil recorded", "is what Chad earns"."""
    r, hi = c.r, c.sentence.hi
    # "einen Überschuss von 5 Mio. Euro, den Marokko verzeichnete"
    at = next((s.j for s in c.sums if cue.j <= s.i <= cue.j + _AMOUNT), cue.j)
    opened = next((k for k in range(at, min(hi, at + _VERB)) if _opens_clause(r, k)), None)
    if opened is None:
        return None
    hit = r.hit("country", r.skip_links(opened + 1, hi, 1))
    if hit is None or hit.category != "name" or hit.i <= opened or hit.j >= hi or r.kind(hit.j) != "w":
        return None
    if governed(r, hit, opened + 1) or r.hit("place.possessive", hit.j) is not None:
        return None
    end = next((k for k in range(hit.j, hi) if r.kind(k) == "s"), hi)
    # "Exports of 5 billion, which Chile bought": the other one.
    dealt = any(h.category in ("exports", "imports") for h in r.within("cue", hit.j, end))
    return None if dealt or r.any(("country",), hit.j, end) else side_of(c, hit)


def _opens_clause(r: Reading, k: int) -> bool:
    if r.hit("neutral.asking", k) is not None:
        return True
    # "in die Russische Föderation": the article, where no comma stands before it.
    marked = not (r.lexicon.verb_final or r.lexicon.free_order) or r.word(k - 1) == ","
    return marked and r.hit("bind.relative", k) is not None


_AMOUNT = 4
"""Tokens between a flow and its amount: "ein Überschuss von rund"."""


_VERB = 3
"""Tokens of a verb told in two words: "a exporté", "ha esportato"."""


def subject_apart(c: Clauses, cue: Hit) -> Side | None:
    """The country or people a sentence opens with, set off from its verb: "España, primer socio del reino, vendió", "Les Espagnols, eux, ont vendu"."""
    r, lo = c.r, c.sentence.lo
    hit = r.hit("country", r.skip_links(lo, cue.i, 1))
    if hit is None or governed(r, hit, lo) or r.word(hit.j) != ",":
        return None
    closed = next((k for k in range(cue.i - 1, max(hit.j, cue.i - _VERB - 1), -1) if r.word(k) == ","), None)
    if closed is None:
        return None
    # "La Roumanie, gros fournisseur du Maroc, a exporté"; not "Chile, Peru and Bolivia, all told, sold"
    next_one = r.hit("country", r.skip_links(hit.j + 1, cue.i, 1))
    # "Peru, Poland's main partner, bought": an owner, and no list.
    listed = next_one is not None and (r.word(next_one.j) == "," or r.hit("number.and", next_one.j) is not None)
    apart = not listed and all(r.word(k) != "," for k in range(hit.j + 1, closed))
    return None if r.within("country", closed if apart else hit.j, cue.i) else side_of(c, hit)


def subject_before_aside(c: Clauses, cue: Hit) -> Side | None:
    """The country a clause opens with, parted from its verb by a day, a time or a parenthesis: "Турция (доля 12%) импортировала"."""
    r, hi = c.r, cue.i
    lo = head_of(c, cue)
    hit = r.hit("country", r.skip_links(lo, hi, 1)) if lo < hi else None
    if (
        hit is None
        or hit.category != "name"
        or hit.j >= hi
        or governed(r, hit, lo)
        or c.part_of(hit.i) != c.part_of(lo)
    ):
        return None
    passed = {k for p in c.periods for k in range(p.i, p.j)} | {k for d in c.dates for k in range(d.i, d.j)}
    told = [k for k in range(hit.j, hi) if k not in passed and not c.group_of(k) and r.word(k) not in ("(", ")")]
    plain = all(r.is_link(k) or r.hit("bind.auxiliary", k) or r.hit("status.deadline", k) for k in told)
    return side_of(c, hit) if plain and r.kind(hit.j) != "s" or plain and r.word(hit.j) == "(" else None


def subject_acts(c: Clauses, cue: Hit) -> Stated:
    """The country that opens a sentence and does something to its flow, and the one "with" which it does.

    "Deutschland hat die Importe aus Peru um 4 % gesteigert", "Togo erwirtschaftete mit Burkina Faso Exporterlöse von".
    """
    r, lo = c.r, c.sentence.lo
    if not (r.lexicon.genitive or r.lexicon.verb_final) and (owner := _has(c, cue)) is not None:
        return owner
    if (turned_round := _behind_its_verb(c, cue)) is not None:
        return turned_round
    first = r.skip_links(lo, cue.i, 1)
    hit = r.hit("country", first) or union_at(r, first)
    if hit is None or hit.category != "name" or governed(r, hit, lo) or hit.j >= cue.i:
        return Stated()
    if any(r.word(k) in (":", ";") for k in range(hit.j, cue.i)):
        # "Deutschland ist auf Platz vier gerückt: Die Lieferungen dorthin"
        return Stated()
    timed = c.period_at(r.skip_links(hit.j, cue.i, 1)) if r.lexicon.free_order else None
    # "Германия в 2023 году получила профицит"
    at = timed.j if timed is not None and timed.j < cue.i else hit.j
    acts = r.hit("bind.auxiliary", at) is not None or r.hit("bind.owns", at) is not None
    # "België boekte in 2024 een overschot", "Österreich verzeichnete Ausfuhren"
    acts = acts or (r.lexicon.verb_final and r.hit("bind.reach", at) is not None)
    move = r.hit("move", at) or (r.hit("move", at + 1) if acts else None)
    acts = acts or (move is not None and move.category in ("up", "down"))
    aims = r.hit("status.target", at) or r.hit("status.forecast", at)
    acts = acts or (r.lexicon.verb_final and aims is not None)
    others = [h for h in r.within("country", hit.j, cue.i) if h.category == "name"]
    facing = others[0] if len(others) == 1 and "with" in prepositions(r, led_from(r, others[0])) else None
    if not acts or (others and facing is None) or c.part_of(hit.i) != c.part_of(cue.i):
        return Stated()
    return Stated(side_of(c, hit), side_of(c, facing) if facing is not None else None)


def _behind_its_verb(c: Clauses, cue: Hit) -> Stated | None:
    """The one country that stands right behind the verb of a clause opened by something else: "2008 hatte Serbien mit Ungarn ein Defizit"."""
    r, lo = c.r, head_of(c, cue)
    if not r.lexicon.verb_final or any(lo <= q.i < cue.i for q in c.flows() if q.category != "turnover"):
        return None
    named = [h for h in r.within("country", lo, cue.i) if h.category == "name"]
    acting = [h for h in named if r.led(("bind.auxiliary", "bind.reach"), h.i)]
    others = [h for h in named if h not in acting]
    if len(acting) != 1 or governed(r, acting[0], lo) or c.part_of(acting[0].i) != c.part_of(cue.i):
        return None
    if len(others) > 1 or not all("with" in prepositions(r, led_from(r, h)) for h in others):
        return None
    if any(acting[0].i <= s.i < cue.i for s in c.sums):
        return None
    return Stated(side_of(c, acting[0]), side_of(c, others[0]) if others else None)


def behind_auxiliary(c: Clauses, cue: Hit) -> Side | None:
    """The country behind the auxiliary of a verb that closes its clause: "2022 hat die Schweiz Waren für 1,2 Mrd. Euro | ausgeführt"."""
    r, lo = c.r, head_of(c, cue)
    closing = r.lexicon.verb_final and closes(c, cue) and r.hit("neutral.client", cue.i) is None
    if not closing or c.part_of(lo) != c.part_of(cue.i):
        return None
    helping = next((h for h in reversed(r.within("bind.auxiliary", lo, cue.i))), None)
    hit = r.hit("country", r.skip_links(helping.j, cue.i, 1)) if helping is not None else None
    if hit is None or helping is None or hit.category != "name" or len(country_run(c, hit)) > 1:
        return None
    return (
        side_of(c, hit) if not prepositions(r, led_from(r, hit)) and r.hit("place.possessive", hit.j) is None else None
    )


def ranked(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The country with most of a flow that "with" opens the clause by: "Bei den Importen lag China mit 156 Mrd. Euro vorn"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if not r.lexicon.verb_final or flow not in (Flow.EXPORTS, Flow.IMPORTS) or not lo < cue.i <= lo + _OF_ALL:
        return None
    led = r.hit("neutral.concerning", lo)
    verb = r.hit("bind.rank", cue.j) or r.hit("bind.reach", cue.j) if cue.j < hi else None
    hit = r.hit("country", r.skip_links(verb.j, hi, 1)) if verb is not None and verb.j < hi else None
    plain = led is not None and led.j <= cue.i and all(r.is_link(k) for k in range(led.j, cue.i))
    named = hit is not None and hit.category == "name" and not governed(r, hit, cue.j)
    return side_of(c, hit) if plain and named and hit is not None else None


_OF_ALL = 3
"""Tokens between a share and the flow that it is of."""


def _has(c: Clauses, cue: Hit) -> Stated | None:
    """The one country of a clause that is told to have its flow: "Nel 2022 il Cile ha registrato con la Svezia un deficit"."""
    r = c.r
    if not r.within("bind.owns", c.sentence.lo, cue.i):
        return None
    lo = head_of(c, cue)
    named = [h for h in r.within("country", lo, cue.i) if h.category == "name"]
    owners = [h for h in named if r.hit("bind.owns", h.j) is not None and not governed(r, h, lo)]
    others = [h for h in named if h not in owners]
    if len(owners) != 1 or c.part_of(owners[0].i) != c.part_of(cue.i) or any(lo <= s.i < cue.i for s in c.sums):
        return None
    # "Ha registrato nel commercio estero un avanzo"
    over = {"turnover"} if cue.category in BALANCES else set[str]()
    if any(owners[0].j <= q.i < cue.i and q.category not in over for q in c.flows()):
        return None
    return Stated(side_of(c, owners[0]), side_of(c, others[0]) if len(others) == 1 else None)


def poster(c: Clauses, cue: Hit) -> Side | None:
    """The country that is told to have a flow or a balance: "Peru ended 2018 with a surplus", "Last year Ghana ran a deficit"."""
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("bind.posts"):
        return None
    for verb in reversed(r.within("bind.posts", max(lo, cue.i - _POSTED), cue.i)):
        hit = r.ending("country", verb.i)
        if hit is None or hit.category != "name" or hit.i < lo or governed(r, hit, lo) or r.is_link(hit.i - 1):
            continue
        # "Perú cerró el intercambio con Fiji con un déficit"
        over = {"turnover"} if cue.category in BALANCES else set[str]()
        faced = {"with"} if over else set[str]()
        named = [h for h in r.within("country", verb.j, cue.i) if h.category == "name"]
        others = [h for h in named if not prepositions(r, led_from(r, h)) & faced]
        nearer = any(verb.j <= q.i < cue.i and q.category not in over for q in c.flows())
        return side_of(c, hit) if not others and not nearer and c.part_of(hit.i) == c.part_of(cue.i) else None
    return None


_POSTED = 12
"""Tokens between the verb of having and the flow or the balance."""


def ours(r: Reading, cue: Hit) -> bool:
    """Whether a flow is told as the speaker's own: "nos exportations", "le nostre vendite", "exportamos"."""
    if r.begins("neutral.ours", max(0, cue.i - _OWNED), cue.j):
        return True
    if r.lexicon.verb_final and r.hit("neutral.ours", cue.j) is not None:
        # "Zo exporteerde ons land in 2020"
        return True
    # "Wir haben 2023 Waren für 802 Millionen Euro importiert": the verb closes its clause.
    if not r.lexicon.verb_final:
        return False
    at = cue.i - 1
    while at >= 0 and cue.i - at <= CLAUSE and r.word(at) not in (".", ";", ":", "!", "?"):
        if r.hit("neutral.we", at) is not None:
            return True
        at -= 1
    return False


def yours(r: Reading, cue: Hit) -> bool:
    """Whether a flow is told as the other side's: "voi ci avete venduto", "vos exportations"."""
    near = range(max(0, cue.i - 2 * _OWNED), cue.i)
    told = r.at(("neutral.yours",), *near)
    # "Güter, die wir Ihnen verkauft haben": told to the other side, and the speaker's.
    we = r.at(("neutral.we",), *near)
    # "Les vendimos 2.520 millones"
    return told and not we and r.hit("neutral.ours", cue.i) is None


_OWNED = 2
"""Tokens between "our" and a flow: "nuestras principales exportaciones"."""


_CLAUSE_ENDS = frozenset(",;:(")
_OTHERS = ("bind.belong", "bind.rank", "neutral.ranked", "neutral.client", "bind.to")
"""What tells in a clause that its country is the one a balance is with: "China accounts for a deficit of"."""


def of_own_clause(c: Clauses, cue: Hit) -> Side | None:
    """The one country of a balance's own clause that no preposition leads: "..., wobei Lettland einen Überschuss verbuchte".

    Or of a verb that closes its clause: "..., waarbij Thailand voor 510 miljoen exporteerde".
    """
    r, lo = c.r, c.sentence.lo
    start = next((k + 1 for k in range(cue.i - 1, lo - 1, -1) if r.word(k) in _CLAUSE_ENDS), lo)
    named = r.within("country", start, cue.i)
    if len(named) != 1 or named[0].category != "name" or r.any(("place.possessive", *_OTHERS), named[0].j, cue.i):
        return None
    hit, flows = named[0], [q for q in c.flows() if start <= q.i < cue.i and q.category != "turnover"]
    # "With Latvia posting a surplus"
    acts = r.hit("bind.posts", hit.j) is not None or not governed(r, hit, start)
    if cue.category not in BALANCES:
        return side_of(c, hit) if acts and not flows and hit.i - start <= 1 and closes(c, cue) else None
    return side_of(c, hit) if acts and not flows and not any(hit.j <= s.i < cue.i for s in c.sums) else None


CLAUSE = 22
"""Tokens before a verb that closes its clause in which its countries are looked for."""
