"""Sides: whose figure an amount is and with whom, by the countries that stand at its flow."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.core.passage import Span
from briefing.ingest.extract.bodies import as_country, seat_at
from briefing.ingest.extract.clauses import Clauses
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.reading import Reading


@dataclass(frozen=True, slots=True)
class Side:
    """A country with the place that says so and how it is known."""

    code: str
    certainty: Certainty
    reason: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """What stands at a flow cue: whose flow it is and with whom."""

    reporter: Side | None = None
    partner: Side | None = None
    pair: bool = False
    """Whether both countries are named as equals ("trade between A and B")."""


def at_cue(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The countries that belong to a flow cue: "Kazakh exports to Belgium", "import dal Kazakistan"."""
    known: Stated | None = c.sides.get((cue, flow))
    if known is None:
        known = c.sides[cue, flow] = _read_at(c, cue, flow)
    return known


def _read_at(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    inside = c.r.within("country", cue.i, cue.j)
    before = inside or _before(c, cue)
    if (bought := _bought_by(c, before, cue, flow)) is not None:
        return bought
    origin = _origin(c.r, before, cue, flow)
    if flow is Flow.BALANCE and len(inside) == 1 and inside[0].category == "name" and _in_compound(c, inside[0], cue):
        # "Österreichs Überschuss im Ukraine-Handel"
        origin = inside[0]
    if origin is not None:
        before = _before(c, cue) if inside else []
    reporter = _side(c, before[-1]) if len(before) == 1 else None
    if len(before) > 1:
        return Stated(pair=True)
    if reporter is not None and flow in _SIDE and _dealt_in(c.r, before[0], before[0].i, cue):
        # "In Groenland verkocht het voor 4,2 miljard"
        origin, reporter = before[0], None
    partner = _side(c, origin) if origin is not None else None
    if reporter is not None and before[0].category == "people" and flow is Flow.IMPORTS and _means(c.r, cue, "got"):
        # "26,9 miliardi di prodotti italiani approdati in Cina": theirs they were.
        reporter, partner, before = None, reporter, []
    r, hi = c.r, c.sentence.hi
    at, steps, passed, seats, of_name = cue.j, 0, False, list[int](), False
    while at < hi and steps < 9:
        told = next((s for s in c.sums if s.i == at and not s.counted), None)
        if told is not None and not passed and r.hit("neutral.client", cue.i) is None:
            # "exported goods worth 83 billion shillings to the Dutch"
            at, steps, passed = told.j, steps + 1, True
            continue
        timed = c.period_at(at)
        if timed is not None:
            at, steps = timed.j, steps + 1
            continue
        hit = r.hit("country", at) or _union_at(r, at)
        if hit is None and (
            r.ending("place.of", at) or any(r.hit("city", k) for k in (*(h.i for h in before[-1:]), *seats))
        ):
            hit = seat_at(r, at)
            seats += [at] if hit is not None else []
        towards = {Flow.EXPORTS: "place.to", Flow.IMPORTS: "place.from"}.get(flow)
        if hit is None and towards is not None and reporter is not None and r.ending(towards, at) is not None:
            # "Les exportations belges vers Rabat": the capital stands for its country.
            hit = seat_at(r, at)
        if hit is None:
            stop = r.kind(at) == "s" or r.kind(at) == "n" or r.hit("cue", at) or r.hit("bind.contrast", at)
            if stop or (r.hit("bind.reach", at) and not r.is_link(at)):
                break
            at, steps = at + 1, steps + 1
            continue
        if _left_out(r, hit, cue.j):
            # "Exporte in Staaten außerhalb der EU"
            at, steps = hit.j, steps + 1
            continue
        role = _role(c, cue, hit, flow)
        if cue.category == "deficit" and _in_favour(r, hit, cue.j):
            # "Un déficit de 417 millions en faveur du Maroc": of the other one.
            role = "partner"
        if role == "pair":
            return Stated(reporter, pair=True)
        if role == "partner" and partner is None and len(run := country_run(c, hit)) > 1:
            # "Exports to Japan, South Korea and Vietnam": no single one.
            at, steps = run[-1].j, steps + 1
            continue
        if role == "reporter" and of_name and partner is None and reporter is not None and _where_to(r, hit, cue.j):
            # "Las importaciones de Chile hacia Perú"
            reporter, partner = _side(c, hit), reporter
        if role == "partner" and partner is None:
            partner = _side(c, hit)
        elif role == "reporter" and reporter is None:
            reporter, of_name = _side(c, hit), flow is Flow.IMPORTS and hit.category == "name"
            if flow is Flow.TURNOVER and _joined(c, hit):
                return Stated(pair=True)
        at, steps = hit.j, steps + 1
    if reporter is None and partner is None:
        reporter, partner = _from_and_to(c, cue, flow)
    if reporter is None or partner is None:
        turned = _turned(c, cue, flow)
        reporter, partner = reporter or turned.reporter, partner or turned.partner
    if partner is None and (opening := _opening(c, cue, flow)) is not None:
        partner = opening if reporter is None or opening.code != reporter.code else None
    if reporter is None and flow is Flow.BALANCE:
        reporter = _favoured(c, cue)
    if reporter is None and flow is not Flow.TURNOVER:
        reporter = _relative(c, cue) or _speaking(c, cue) or _owner(c, cue) or _subject_apart(c, cue)
        if reporter is None:
            acting = _subject_acts(c, cue)
            reporter, partner = acting.reporter, partner or acting.partner
            reporter = reporter or _poster(c, cue)
    if reporter is not None and partner is None:
        partner = _partner_ahead(c, cue, reporter)
    if r.lexicon.free_order and (whose := _goods_of(c, cue, flow)) is not None:
        # "Белорусских тракторов ушло на 9,4 млн", "Турецких товаров выписали на 910 млн"
        reporter = reporter or (whose if flow is Flow.EXPORTS else None)
        partner = partner or (whose if flow is Flow.IMPORTS else None)
    if reporter is not None and partner is not None and reporter.code == partner.code:
        partner = None
    return Stated(reporter, partner)


def _goods_of(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """Whose the goods are that open the clause of a verb: "белорусских тракторов в Пакистан ушло"."""
    r, lo = c.r, c.sentence.lo
    if flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i <= lo:
        return None
    start = next((k + 1 for k in range(cue.i - 1, max(lo, cue.i - _CLAUSE) - 1, -1) if r.kind(k) == "s"), lo)
    people = r.hit("country", start + (r.hit("bind.by", start) is not None))
    if people is None or people.category != "people" or r.hit("product", people.j) is None:
        return None
    return _side(c, people) if not r.any(("cue",), people.j, cue.i) else None


def _opening(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The one country that a sentence opens with as the other side: "Con Suecia, la balanza arrojó", "Verso gli Usa le vendite ammontano"."""
    r, lo = c.r, c.sentence.lo
    if r.lexicon.genitive or r.lexicon.verb_final or c.part_of(cue.i) != c.part_of(lo):
        return None
    hit = next(
        (h for k in range(lo + 1, min(cue.i, lo + _OPENING)) if (h := r.hit("country", k) or seat_at(r, k))), None
    )
    if hit is None or hit.category != "name" or any(s.i < cue.i for s in c.sums) or len(country_run(c, hit)) > 1:
        return None
    at = hit.i
    while at > lo + 1 and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    kinds = prepositions(r, at) - {"of"}
    led = [h for kind in kinds if (h := r.ending(f"place.{kind}", at)) is not None]
    if not led or min(h.i for h in led) != lo:
        return None
    wanted = {Flow.EXPORTS: {"to", "with"}, Flow.IMPORTS: {"from", "with"}}.get(flow, {"with"})
    return _side(c, hit) if kinds & wanted else None


_OPENING = 5
"""Tokens of a phrase with a country that opens a sentence."""


def _where_to(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a country is where goods go, by a preposition that says nothing else: "hacia", not "a"."""
    at = hit.i
    while at > lo and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    return prepositions(r, at) == {"to"} and len(r.word(at - 1)) >= _TOWARDS


_TOWARDS = 4
"""Letters of the shortest word for "towards"; shorter ones say where something is, too."""


def _in_compound(c: Clauses, hit: Hit, cue: Hit) -> bool:
    """Whether a country is the first part of the word for the trade that a balance is of: "im Ukraine-Handel"."""
    return hit.i > cue.i and (hit.j == cue.j or c.r.gap(hit.j) == "-")


def _left_out(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a country is named as one that the trade is not with: "outside the EU", "(ohne Russland)"."""
    if not r.hits.get("place.outside"):
        return False
    at = hit.i
    while at > lo and r.is_link(at - 1):
        at -= 1
    return any(r.ending("place.outside", k) is not None for k in range(at, hit.i + 1))


def _in_favour(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a country is told as the one favoured: "en faveur du Maroc", "in Chile's favour"."""
    at = hit.i
    while at > lo and r.is_link(at - 1):
        at -= 1
        if r.ending("place.favour", at) is not None:
            return True
    return r.ending("place.favour", hit.i) is not None


def country_run(c: Clauses, first: Hit) -> list[Hit]:
    """The countries that are told as one list from `first` on: "Japan, South Korea and Vietnam"; else `first` alone."""
    r, hi = c.r, c.sentence.hi
    run, at = [first], first.j
    while at < hi and first.category == "name":
        comma = r.word(at) == ","
        joint = r.hit("number.and", at + comma)
        if not comma and joint is None:
            break
        following = r.hit("country", r.skip_links(joint.j if joint is not None else at + 1, hi, 1))
        if following is None or following.category != "name" or r.hit("place.possessive", following.j) is not None:
            break
        run.append(following)
        at = following.j
        if joint is not None:
            return run
    return [first]


def _favoured(c: Clauses, cue: Hit) -> Side | None:
    """Whose a balance is by whom it favours: "un surplus en faveur de la Tunisie", "favorable a Chile"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    slot = "place.against" if cue.category == "deficit" else "place.favour"
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
    return _side(c, next(iter(found.values()))) if len(found) == 1 else None


_VERB = 3
"""Tokens of a verb told in two words: "a exporté", "ha esportato"."""


def _subject_apart(c: Clauses, cue: Hit) -> Side | None:
    """The country a sentence opens with, set off from its verb: "España, primer socio del reino, vendió"."""
    r, lo = c.r, c.sentence.lo
    hit = r.hit("country", r.skip_links(lo, cue.i, 1))
    if (
        hit is None
        or hit.category != "name"
        or _governed(r, hit, lo)
        or r.word(hit.j) != ","
        or not any(r.word(k) == "," for k in range(max(hit.j + 1, cue.i - _VERB), cue.i))
    ):
        return None
    return None if r.within("country", hit.j, cue.i) else _side(c, hit)


def _subject_acts(c: Clauses, cue: Hit) -> Stated:
    """The country that opens a sentence and does something to its flow, and the one "with" which it does.

    "Deutschland hat die Importe aus Peru um 4 % gesteigert", "Togo erwirtschaftete mit Burkina Faso Exporterlöse von".
    """
    r, lo = c.r, c.sentence.lo
    hit = r.hit("country", r.skip_links(lo, cue.i, 1))
    if hit is None or hit.category != "name" or _governed(r, hit, lo) or hit.j >= cue.i:
        return Stated()
    acts = r.hit("bind.auxiliary", hit.j) is not None or r.hit("bind.owns", hit.j) is not None
    # "België boekte in 2024 een overschot", "Österreich verzeichnete Ausfuhren"
    acts = acts or (r.lexicon.verb_final and r.hit("bind.reach", hit.j) is not None)
    move = r.hit("move", hit.j) or (r.hit("move", hit.j + 1) if acts else None)
    acts = acts or (move is not None and move.category in ("up", "down"))
    aims = r.hit("status.target", hit.j) or r.hit("status.forecast", hit.j)
    acts = acts or (r.lexicon.verb_final and aims is not None)
    others = [h for h in r.within("country", hit.j, cue.i) if h.category == "name"]
    facing = others[0] if len(others) == 1 and "with" in prepositions(r, _led(r, others[0])) else None
    if not acts or (others and facing is None) or c.part_of(hit.i) != c.part_of(cue.i):
        return Stated()
    return Stated(_side(c, hit), _side(c, facing) if facing is not None else None)


def _led(r: Reading, hit: Hit) -> int:
    """Where the preposition before a country ends, its article passed over."""
    at = hit.i
    while at > 0 and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    return at


def _turned(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The sides where a clause opens with the other one and its subject stands behind the verb, in a language that turns it so.

    "In die USA hat Madagaskar Waren für 711 Mio. verschifft", "Mit Schweden kommt Lettland auf 1,1 Mrd. Euro Exporte".
    """
    r, kinds = c.r, {Flow.EXPORTS: ("to", "with"), Flow.IMPORTS: ("from", "with"), Flow.BALANCE: ("with",)}
    if not r.lexicon.verb_final or flow not in kinds or cue.i < c.sentence.lo:
        return Stated()
    start = next((k + 1 for k in range(cue.i - 1, c.sentence.lo - 1, -1) if r.word(k) in _CLAUSE_ENDS), c.sentence.lo)
    other = next((h for k in range(start, min(cue.i, start + _OPENS)) if (h := r.hit("country", k)) is not None), None)
    if other is None or other.category != "name" or not prepositions(r, _led(r, other)) & set(kinds[flow]):
        return Stated()
    if other.i - start > _OPENS or not all(r.is_link(k) or r.hit("place.to", k) for k in range(start, other.i)):
        return Stated()
    listed = len(country_run(c, other)) > 1
    verb = (country_run(c, other)[-1]).j
    if r.kind(verb) != "w" or r.capital(verb) or r.is_link(verb) or r.hit("number.and", verb) is not None:
        return Stated()
    subject = r.hit("country", r.skip_links(verb + 1, c.sentence.hi, 1))
    named = subject is not None and subject.category == "name" and not _governed(r, subject, verb)
    if named and subject is not None and subject.j < c.sentence.hi and r.hit("place.possessive", subject.j) is not None:
        named = False
    partner = None if listed else _side(c, other)
    return Stated(_side(c, subject) if named and subject is not None else None, partner)


_CLAUSE_ENDS = frozenset(",;:(")
_OPENS = 4
"""Tokens in which a clause opens with a country that a preposition leads."""


def _origin(r: Reading, before: list[Hit], cue: Hit, flow: Flow) -> Hit | None:
    """The people whose goods are bought, before the verb: "Brasilianisches Fleisch kauften die Philippinen"."""
    if flow is not Flow.IMPORTS or len(before) != 1 or before[0].category != "people" or not r.lexicon.verb_final:
        return None
    goods = r.hit("product", before[0].j)
    verb = not r.capital(cue.i) if r.lexicon.capital_nouns else _is_purchase(r, cue)
    return before[0] if verb and goods is not None and goods.j == cue.i else None


def _poster(c: Clauses, cue: Hit) -> Side | None:
    """The country that is told to have a flow or a balance: "Peru ended 2018 with a surplus", "Last year Ghana ran a deficit"."""
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("bind.posts"):
        return None
    for verb in reversed(r.within("bind.posts", max(lo, cue.i - _POSTED), cue.i)):
        hit = r.ending("country", verb.i)
        if hit is None or hit.category != "name" or hit.i < lo or _governed(r, hit, lo) or r.is_link(hit.i - 1):
            continue
        others = [h for h in r.within("country", verb.j, cue.i) if h.category == "name"]
        nearer = any(verb.j <= q.i < cue.i for q in c.flows())
        return _side(c, hit) if not others and not nearer and c.part_of(hit.i) == c.part_of(cue.i) else None
    return None


_POSTED = 12
"""Tokens between the verb of having and the flow or the balance."""


def _bought_by(c: Clauses, before: list[Hit], cue: Hit, flow: Flow) -> Stated | None:
    """The sides where a people's goods are bought by somebody: "les viandes brésiliennes importées par les Philippines"."""
    r, hi = c.r, c.sentence.hi
    agent = r.hit("place.agent", cue.j) if flow is Flow.IMPORTS and cue.j < hi else None
    if agent is None or len(before) != 1 or before[0].category != "people":
        return None
    buyers = r.within("country", agent.j, min(hi, agent.j + _BUYER))
    if not buyers or buyers[0].value == before[0].value:
        return None
    plain = all(r.kind(k) == "w" and r.hit("cue", k) is None for k in range(agent.j, buyers[0].i))
    return Stated(_side(c, buyers[0]), _side(c, before[0])) if plain else None


_BUYER = 4
"""Tokens behind "by" in which the country of those who buy stands: "par les négociants néerlandais"."""


def _owner(c: Clauses, cue: Hit) -> Side | None:
    """Whose a flow is by "its": of the one whose trade the sentence told before ("Le Gabon vend ... ; ses achats")."""
    r, lo = c.r, c.sentence.lo
    if r.hit("neutral.theirs", cue.i - 1) is None and r.hit("neutral.theirs", cue.i - 2) is None:
        return None
    earlier = [q for q in c.flows() if q.j < cue.i and q.category in ("exports", "imports")]
    for told in reversed(earlier):
        side = at_cue(c, told, Flow.EXPORTS if told.category == "exports" else Flow.IMPORTS).reporter
        if side is not None:
            return side
    subject = r.hit("country", r.skip_links(lo, cue.i, 1)) if not earlier else None
    named = subject is not None and subject.category == "name" and not _governed(r, subject, lo)
    return _side(c, subject) if named and subject is not None else None


def ours(r: Reading, cue: Hit) -> bool:
    """Whether a flow is told as the speaker's own: "nos exportations", "le nostre vendite", "exportamos"."""
    if any(r.hit("neutral.ours", k) is not None for k in range(max(0, cue.i - _OWNED), cue.j)):
        return True
    if r.lexicon.verb_final and r.hit("neutral.ours", cue.j) is not None:
        # "Zo exporteerde ons land in 2020"
        return True
    # "Wir haben 2023 Waren für 802 Millionen Euro importiert": the verb closes its clause.
    if not r.lexicon.verb_final:
        return False
    at = cue.i - 1
    while at >= 0 and cue.i - at <= _CLAUSE and r.word(at) not in (".", ";", ":", "!", "?"):
        if r.hit("neutral.we", at) is not None:
            return True
        at -= 1
    return False


def yours(r: Reading, cue: Hit) -> bool:
    """Whether a flow is told as the other side's: "voi ci avete venduto", "vos exportations"."""
    near = range(max(0, cue.i - 2 * _OWNED), cue.i)
    told = any(r.hit("neutral.yours", k) is not None for k in near)
    # "Güter, die wir Ihnen verkauft haben": told to the other side, and the speaker's.
    we = any(r.hit("neutral.we", k) is not None for k in near)
    # "Les vendimos 2.520 millones"
    return told and not we and r.hit("neutral.ours", cue.i) is None


_OWNED = 2
"""Tokens between "our" and a flow: "nuestras principales exportaciones"."""


def _relative(c: Clauses, cue: Hit) -> Side | None:
    """The country that a relative clause is of, whose verb is the flow: "Китай, который импортировал", "China, which bought"."""
    r, lo, at = c.r, c.sentence.lo, cue.i
    if r.lexicon.capital_nouns and r.capital(cue.i):
        # "..., waren die USA, die Ausfuhren betrugen": the article of a noun.
        return None
    while at > lo and cue.i - at < _VERB and r.hit("bind.relative", at - 1) is None:
        at -= 1
    opened = at - 1
    if r.hit("bind.relative", opened) is None or r.word(opened - 1) != "," or opened - 1 <= lo:
        return None
    hit = r.ending("country", opened - 1)
    return _side(c, hit) if hit is not None and hit.category == "name" and not _governed(r, hit, lo) else None


def _speaking(c: Clauses, cue: Hit) -> Side | None:
    """The side that a sentence opens with: "Côté coréen, on assure avoir écoulé"."""
    r, lo = c.r, c.sentence.lo
    for side in r.within("role.delegation", lo, min(cue.i, lo + 3)):
        hit = r.hit("country", r.skip_links(side.j, cue.i, 2)) or r.ending("country", side.i)
        if hit is not None:
            return Side(hit.value, Certainty.INFERRED, "same_sentence", r.span(hit.i, hit.j))
    return None


def _subject_seat(r: Reading, j: int, lo: int) -> Hit | None:
    """The capital that ends before token `j` where it acts itself: "Paris a vendu à Rabat"."""
    city = r.ending("city", j)
    if city is None or city.i < lo or not (city.i == lo or r.word(city.i - 1) in (",", ";")):
        return None
    return as_country(city)


def _joined(c: Clauses, hit: Hit) -> bool:
    """Whether a second country is named with the first: "товарооборот Беларуси и Польши"."""
    r = c.r
    joint = r.hit("number.and", hit.j) if hit.j < c.sentence.hi else None
    other = r.hit("country", r.skip_links(joint.j, c.sentence.hi, 2)) if joint else None
    return other is not None and other.value != hit.value and other.category == hit.category


_CLAUSE = 22
"""Tokens before a verb that closes its clause in which its countries are looked for."""


def _from_and_to(c: Clauses, cue: Hit, flow: Flow) -> tuple[Side | None, Side | None]:
    """Reporter and partner that stand before a verb: "из Казахстана в Бельгию экспортировано"."""
    r, found = c.r, dict[str, Side]()
    at = cue.i - 1
    reach = _CLAUSE if r.lexicon.verb_final else 8
    # "Aus Kenia wurden 2024 Waren für 731 Millionen Euro eingeführt": the verb closes its clause.
    plain = ("w", "n") if r.lexicon.verb_final else ("w",)
    while at >= max(c.sentence.lo, cue.i - reach) and r.kind(at) in plain and not r.hit("cue", at):
        summed = next((s for s in c.sums if s.j == at + 1), None)
        if summed is not None and r.lexicon.verb_final:
            # "711 Mio. Dollar verschifft": past the full stop of its unit.
            at = summed.i - 1
            continue
        hit = r.hit("country", at)
        kinds = prepositions(r, hit.i) if hit is not None and hit.category == "name" else set()
        for kind in kinds & {"from", "to"}:
            found.setdefault(kind, _side(c, hit))  # type: ignore[arg-type]
        has = hit is not None and (
            r.hit("bind.auxiliary", hit.j) is not None or r.ending("bind.auxiliary", hit.i) is not None
        )
        if r.lexicon.verb_final and hit is not None and hit.category == "name" and not kinds and has:
            # "Die Bundesrepublik hat 2023 so viel aus Polen eingeführt", "Vorig jaar heeft België voor ... uitgevoerd"
            found.setdefault("who", _side(c, hit))
        at -= 1
    if (who := found.pop("who", None)) is not None and flow in (Flow.EXPORTS, Flow.IMPORTS):
        return who, found.get("to" if flow is Flow.EXPORTS else "from")
    if r.lexicon.verb_final and len(found) == 1 and r.hit("bind.of", cue.j) is None:
        side = "to" if flow is Flow.EXPORTS else "from"
        return None, found.get(side) if flow in (Flow.EXPORTS, Flow.IMPORTS) else None
    if "from" not in found and "to" in found and flow is Flow.EXPORTS and not r.lexicon.genitive:
        # "A Arabia Saudita se despacharon US$ 61 millones"
        return None, found["to"]
    if "from" not in found or flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return None, None
    if flow is Flow.EXPORTS:
        return found["from"], found.get("to")
    return found.get("to"), found["from"]


def _side(c: Clauses, hit: Hit) -> Side:
    return Side(hit.value, Certainty.STATED, None, c.r.span(hit.i, hit.j))


def _before(c: Clauses, cue: Hit) -> list[Hit]:
    """The countries directly before a cue: one is its reporter, two are a pair ("Italian-Kazakh trade")."""
    r, lo = c.r, c.sentence.lo
    found: list[Hit] = []
    at, spare = cue.i, 1
    for _ in range(6):
        hit = r.ending("country", at) or _union(r, at) or (_subject_seat(r, at, lo) if not found else None)
        if hit is not None and hit.i >= lo and found and r.lexicon.free_order and _led_apart(r, hit):
            # "В торговле с Норвегией Литва ушла в минус": the other side.
            break
        if hit is not None and hit.i >= lo:
            found.insert(0, hit)
            at = hit.i
        elif at > lo and (r.hit("place.possessive", at - 1) or (found and r.hit("number.and", at - 1))):
            at -= 1
        elif found and at - 1 > lo and r.is_link(at - 1) and not prepositions(r, at) and r.hit("number.and", at - 2):
            # "Le Sénégal et la Mauritanie ont échangé"
            at -= 2
        elif at > lo and spare and not found and r.kind(at - 1) == "w" and not r.is_link(at - 1):
            at, spare = at - 1, spare - 1
        else:
            break
    owned = bool(found) and r.hit("place.possessive", found[0].j) is not None
    if len(found) == 1 and found[0].category == "name" and not owned and _governed(r, found[0], lo):
        return []
    return found


def _led_apart(r: Reading, hit: Hit) -> bool:
    """Whether a preposition right before a country makes it the other side: "в Тринидад", "с Норвегией"."""
    return hit.category == "name" and bool(prepositions(r, hit.i) & {"to", "from", "with"})


def _partner_ahead(c: Clauses, cue: Hit, reporter: Side | None) -> Side | None:
    """The other side that stands before the one who acts: "В торговле с Норвегией Литва ушла в минус"."""
    r, lo = c.r, c.sentence.lo
    if not r.lexicon.free_order or reporter is None or reporter.span is None:
        return None
    named = [h for h in r.within("country", lo, cue.i) if r.tokens[h.i].start < reporter.span.start]
    last = named[-1] if named else None
    apart = last is not None and last.value != reporter.code and _led_apart(r, last)
    near = last is not None and r.tokens[last.j - 1].end + 1 >= reporter.span.start
    if last is not None and apart and near:
        return _side(c, last)
    between = [h for h in r.within("country", lo, cue.i) if r.tokens[h.i].start > reporter.span.start]
    led = [h for h in between if h.value != reporter.code and _led_apart(r, h) and "with" in prepositions(r, h.i)]
    return _side(c, led[0]) if len(between) == 1 and led else None


def _union(r: Reading, at: int) -> Hit | None:
    """The European Union as one whose flows are told: "EU imports from"."""
    hit = r.ending("org.named", at)
    return hit._replace(category="name") if hit is not None and hit.value == "EU" else None


def _union_at(r: Reading, at: int) -> Hit | None:
    hit = r.hit("org.named", at)
    return hit._replace(category="name") if hit is not None and hit.value == "EU" else None


def _governed(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a preposition makes a country the other side: "with Italy", "verso la Francia"."""
    at = hit.i
    while at > lo and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    if at > lo and prepositions(r, at) - {"of"}:
        return True
    leading = (r.ending("bind.to", k) for k in range(hit.i, at - 1, -1))
    led = next((h for h in leading if h is not None), None) or r.ending("bind.compare", hit.i)
    if r.lexicon.verb_final and led is not None and led.i >= lo:
        # "Auf Frankreich folgten exportseitig die USA", "Na Duitsland"
        return True
    return r.lexicon.verb_final and _fronted(r, hit, lo)


_FRONT = 6
"""Tokens of a phrase that a preposition opens before a verb: "In die Mitgliedstaaten der EU exportierten"."""


def _fronted(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a country only belongs to what a preposition tells of that opens the sentence."""
    start = hit.i
    while start > lo and hit.i - start < _FRONT and r.kind(start - 1) == "w":
        start -= 1
    opens = start == lo or r.word(start - 1) in (",", ";", ":")
    if not opens or r.hit("say.according", start) is not None:
        return False
    return any((h := r.hit(f"place.{kind}", start)) is not None and h.j <= hit.i for kind in ("to", "from"))


def _role(c: Clauses, cue: Hit, hit: Hit, flow: Flow) -> str:
    """What a country behind a cue is, by the preposition before it."""
    r = c.r
    at = hit.i
    while at > cue.j and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    kinds = prepositions(r, at)
    if r.lexicon.genitive and not kinds and not r.is_link(hit.i - 1):
        if hit.category == "people" and hit.i == cue.j and r.word(hit.j - 1).endswith(r.lexicon.actors):
            # "Ввезли финны из России": behind its verb stands who does it.
            return "reporter"
        given = hit.category == "people" and r.word(hit.j - 1).endswith(r.lexicon.dative)
        kinds = {"to"} if given and r.lexicon.dative else {"of"}
    if kinds == {"of"} and (member := _member_of(r, hit, cue.j)) is not None:
        # "Warenaustausch mit anderen Mitgliedsländern der Europäischen Union"
        kinds = member
    if "between" in kinds:
        return "pair"
    if "with" in kinds:
        return "partner"
    if r.lexicon.capital_nouns and not kinds - {"of"} and hit.i == cue.j and _is_market(r, cue, hit):
        # "In die drei wichtigsten Absatzmärkte Polen, Tschechien und Ungarn"
        return "partner"
    if flow in _SIDE and not kinds and _dealt_in(r, hit, at, cue):
        return "partner"
    if r.hit("neutral.client", cue.i) is not None:
        # "Primo mercato gli Stati Uniti, con 153 miliardi"; "primo cliente dell'Italia": of the one who sells.
        return "reporter" if "of" in kinds else "partner"
    if flow is Flow.EXPORTS:
        if "from" in kinds:
            return "reporter"
        if "to" in kinds and "of" not in kinds:
            return "partner"
        # "exportierte die Schweiz": behind its verb stands who does it; "gingen in EU-Länder": where it went.
        placed = r.lexicon.capital_nouns and any(r.hit("place.at", k) is not None for k in range(at, hit.i))
        return "reporter" if "of" in kinds or (at == cue.j and not kinds and not placed) else ""
    if hit.category == "people" and not kinds and at == cue.j and not r.lexicon.capital_peoples:
        # "Le déficit commercial français"; with a second one it is a pair: "les échanges franco-polonais".
        return "pair" if r.word(hit.j) == "-" or (hit.j < c.sentence.hi and r.gap(hit.j) == "-") else "reporter"
    if flow is Flow.IMPORTS:
        if "from" in kinds or ("to" in kinds and "of" not in kinds and _is_purchase(r, cue)):
            return "partner"
        if hit.category == "people" and ("of" in kinds or r.hit("product", hit.j) is not None):
            # "kwam er voor 1,1 miljard euro aan Marokkaanse producten"
            return "partner"
        if kinds == {"of"} and (_means(r, cue, "got") or r.hit("neutral.buying", cue.i) is not None):
            # "Llegaron de China mercancías por 4.702 millones"
            return "partner"
        if kinds == {"of"} and r.hit("neutral.theirs", cue.i - 1) is not None:
            # "ses importations d'Algérie": whose they are is said before.
            return "partner"
        if kinds == {"of"} and r.within("product", cue.j, at):
            # "Las importaciones de gas de Argelia": whose gas, or whose imports, is not said.
            return ""
        if "of" in kinds or "to" in kinds or (at == cue.j and not kinds):
            return "reporter"
        return ""
    if at == cue.j and not kinds and r.lexicon.capital_nouns and r.word(hit.j - 1).endswith(r.lexicon.name_endings):
        # "Das Handelsdefizit Österreichs"
        return "reporter" if hit.category == "name" else ""
    return "reporter" if "of" in kinds and hit.category == "name" else ""


def _member_of(r: Reading, hit: Hit, lo: int) -> set[str] | None:
    """What the preposition before a group of countries says that a union is named with: "with other members of the EU"."""
    at = hit.i
    while at > lo and r.is_link(at - 1):
        at -= 1
    group = r.ending("place.group", at)
    if group is None or group.i < lo:
        return None
    for k in range(group.i, max(lo, group.i - 4) - 1, -1):
        if kinds := prepositions(r, k):
            return kinds
    return None


_SIDE = (Flow.EXPORTS, Flow.IMPORTS)
_DEALING = ("parted.sold", "parted.bought", "parted.exports", "parted.imports")


def _dealt_in(r: Reading, hit: Hit, at: int, cue: Hit) -> bool:
    """Whether a country is where one sells or buys: "setzten Firmen in Kanada Waren für 310 Mio. ab", "kocht in Peru"."""
    placed = any(r.hit("place.at", k) is not None for k in range(max(0, at - 1), hit.i))
    if not placed or hit.category != "name" or not r.lexicon.verb_final:
        return False
    dealing = any(category in ("sold", "bought") for _, category, _ in r.lexicon.meanings(r.words(cue.i, cue.j)))
    return dealing or any(slot.startswith(_DEALING) and cue.i in found for slot, found in r.hits.items())


def _is_market(r: Reading, cue: Hit, hit: Hit) -> bool:
    """Whether a country names the market or the supplier right before it, and is not its owner: "Absatzmarkt Polen", not "Absatzmarkt Polens"."""
    named = hit.category == "name" and not r.word(hit.j - 1).endswith(r.lexicon.name_endings)
    return named and r.ending("neutral.client", cue.j) is not None


def _is_purchase(r: Reading, cue: Hit) -> bool:
    """Whether imports are told as what is bought, which one buys of somebody: "compras a Turquía"."""
    return _means(r, cue, "bought")


def _means(r: Reading, cue: Hit, category: str) -> bool:
    """Whether the words of a flow are ones of buying, or of arriving, which its sentence settled."""
    return any(known == category for _, known, _ in r.lexicon.meanings(r.words(cue.i, cue.j)))


_KINDS = ("to", "from", "of", "with", "between")


def prepositions(r: Reading, at: int) -> set[str]:
    """What the prepositions that end before token `at` say; one may reach into the name: "a | la India".

    Of several the longest counts: in "à destination de" no "of" is told.
    """
    ends = {kind: hit for kind in _KINDS if (hit := r.ending(f"place.{kind}", at)) is not None}
    if ends or not r.is_link(at):
        first = min((hit.i for hit in ends.values()), default=at)
        return {kind for kind, hit in ends.items() if hit.i == first}
    into = {kind: r.hit(f"place.{kind}", at - 1) for kind in _KINDS}
    return {kind for kind, hit in into.items() if hit is not None and hit.j > at}
