"""Sources: the country whose ministry or statistics a sentence or an article cites."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.ingest.extract.sides.bodies import as_country, country_of_org, named_bodies
from briefing.ingest.extract.sides.side import Side
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def source_of(r: Reading, sentence: Sentence, *, sides: bool = True, opening: bool = True) -> Side | None:
    """The country whose ministry or statistics a sentence cites; with `sides`, or whose delegation.

    With `opening`, a statistical office that opens the sentence is cited without a word that says so.
    """
    lo, hi = sentence.lo, sentence.hi
    said = r.any(("say.according", "org.source"), lo, hi) or (opening and _opens(r, sentence))
    if not said:
        return None
    for slot, reason in (("org.statistics", "statistics_of_article"), ("org.ministry", "ministry_of_article")):
        for org in r.within(slot, lo, hi):
            country = country_of_org(r, org, lo, hi)
            if country is not None:
                return Side(
                    country.value, Certainty.INFERRED, reason, r.span(min(org.i, country.i), max(org.j, country.j))
                )
            if (home := _named_so(r, org)) is not None:
                return Side(home, Certainty.INFERRED, reason, r.span(org.i, org.j))
    for org in r.within("org.named", lo, hi):
        body = named_bodies().get(org.value)
        if body is not None and not body.promoter:
            reason = "statistics_of_article" if body.statistical else "ministry_of_article"
            return Side(body.country, Certainty.INFERRED, reason, r.span(org.i, org.j))
    for side in r.within("role.delegation", lo, hi) if sides else []:
        # "selon la partie indienne"
        told = r.hit("country", side.j) or r.ending("country", side.i)
        near = any(0 <= side.i - h.j <= 2 for h in r.within("say.according", lo, hi))
        if told is not None and told.category == "people" and near:
            return Side(told.value, Certainty.INFERRED, "ministry_of_article", r.span(told.i, told.j))
    for source in r.within("org.source", lo, hi):
        people = r.ending("country", source.i)
        if people is not None and people.category == "people" and people.i >= lo:
            # "nannte die ungarischen Zahlen"
            return Side(people.value, Certainty.INFERRED, "statistics_of_article", r.span(people.i, source.j))
        if (owner := _of_report(r, source)) is not None:
            return Side(owner.value, Certainty.INFERRED, "statistics_of_article", r.span(source.i, owner.j))
        if sides and (behind := _described(r, source)) is not None:
            # "Selon les chiffres péruviens": of this sentence, since others may compare them.
            return Side(behind.value, Certainty.INFERRED, "statistics_of_article", r.span(source.i, behind.j))
    for office in r.within("org.office", lo, hi):
        if (behind := _described(r, office)) is not None and r.is_link(behind.j):
            # "selon le ministère kényan du Commerce"
            return Side(behind.value, Certainty.INFERRED, "ministry_of_article", r.span(office.i, behind.j))
    return None


def _of_report(r: Reading, source: Hit) -> Hit | None:
    """The country on whose trade a report is: "el informe de comercio exterior de Perú"."""
    whole = r.hit("cue", source.i)
    of = r.hit("place.of", whole.j) if whole is not None and whole.category == "none" and whole.j > source.j else None
    country = r.hit("country", r.skip_links(of.j, of.j + 1, 1)) if of is not None else None
    return country if country is not None and country.category == "name" else None


def _described(r: Reading, noun: Hit) -> Hit | None:
    """The word for a people right behind a noun, in languages where it describes that noun: "los datos peruanos"."""
    language = r.lexicon
    if language.capital_peoples or language.capital_nouns or language.genitive:
        return None
    people = r.hit("country", noun.j)
    return people if people is not None and people.category == "people" else None


def _named_so(r: Reading, org: Hit) -> str | None:
    """The one country of the article whose office bears a name: "Государственный таможенный комитет" beside Azerbaijan and Italy.

    The lexicon names the countries where offices are called so.
    """
    codes = org.value.split()
    named = {h.value for h in r.hits.get("country", {}).values()} if codes else set()
    found = [code for code in codes if code in named]
    return found[0] if len(found) == 1 else None


_OPENING = 4
"""Tokens from its first in which the subject of a sentence begins."""


def _opens(r: Reading, sentence: Sentence) -> bool:
    """Whether a statistical office tells a sentence's figures itself: "Het Belarussische statistiekbureau registreerde ..."."""
    lo, hi = sentence.lo, sentence.hi
    if sentence.head:
        return False
    first = [h for h in r.each(("org.statistics", "org.named"), lo, hi) if h.i < lo + _OPENING]
    return any(
        h.category == "statistics" or (body := named_bodies().get(h.value)) is not None and body.statistical
        for h in first
    )


def article_source(r: Reading) -> Side | None:
    """The one country whose bodies the article cites; None when there are two or none."""
    if r.cited is None:
        r.cited = [_cited(r)]
    known: Side | None = r.cited[0]
    return known


def _cited(r: Reading) -> Side | None:
    found = [s for sentence in r.sentences if (s := source_of(r, sentence, sides=False, opening=False)) is not None]
    if not found:
        # "Istat, deficit in crescita", and below it "a settembre l'Istat lo misura in 12 miliardi"
        told = [[s for x in r.sentences if x.head is head for s in _offices(r, x)] for head in (True, False)]
        found = [s for sides in told for s in sides] if all(told) else []
    if not found:
        return _at_home(r) or _of_language(r) or _of_dateline(r)
    return found[0] if len({s.code for s in found}) == 1 else None


def _offices(r: Reading, sentence: Sentence) -> list[Side]:
    """The statistical offices that a sentence names by a name of their own, each as its country."""
    named = ((h, named_bodies().get(h.value)) for h in r.within("org.named", sentence.lo, sentence.hi))
    return [
        Side(body.country, Certainty.INFERRED, "statistics_of_article", r.span(h.i, h.j))
        for h, body in named if body is not None and body.statistical
    ]  # fmt: skip


def dated_abroad(r: Reading, home: str) -> bool:
    """Whether one of the first lines dates the text from a city of another country: "Bollettino mensile, Sarajevo, 21 novembre 2014"."""
    return any(city.category != home for city in _dated_from(r))


def _dated_from(r: Reading) -> list[Hit]:
    """The cities that one of the first lines dates the text from: "Managua, 15 de marzo de 2016"."""
    lines = [s for s in r.sentences[:_DATED] if s.hi - s.lo <= _DATELINE]
    cities = [city for s in lines for city in r.within("city", s.lo, s.hi)]
    return [c for c in cities if r.word(c.j) in (",", "(") and r.kind(r.skip_links(c.j + 1, c.j + 2, 1)) == NUMBER]


_DATED, _DATELINE = 8, 16
"""Sentences among which a text dates itself, and the tokens of the longest line that does."""


def issuer(r: Reading) -> Side | None:
    """The country whose embassy or other body opens the first lines of an article: "Посольство Узбекистана в Корее"."""
    blocks = list(dict.fromkeys(s.block for s in r.sentences))[:_FIRST]
    for sentence in (s for s in r.sentences if s.block in blocks):
        for org in r.within("org.body", sentence.lo, min(sentence.hi, sentence.lo + 2)):
            country = country_of_org(r, org, sentence.lo, sentence.hi)
            if country is not None and country.i >= org.j:
                span = r.span(org.i, country.j)
                return Side(country.value, Certainty.INFERRED, "ministry_of_article", span)
    return None


_FIRST = 2
"""Lines in which an article says who issued it."""


def spoken_from(r: Reading) -> str:
    """The country (alpha-2) an article speaks from: of the bodies it cites, else of its dateline's city; empty for none."""
    source = article_source(r)
    if source is not None:
        return source.code
    city = _dateline_city(r)
    return city.category if city is not None else ""


def _dateline_city(r: Reading) -> Hit | None:
    """The city that opens the text, with the mark of a dateline behind it."""
    body = next((s for s in r.sentences if not s.head), None)
    city = r.hit("city", body.lo) if body is not None else None
    return city if city is not None and r.word(city.j) in (",", ".", "-", "(", "/", ":") else None


def _at_home(r: Reading) -> Side | None:
    """A statistical office cited without its country is that of the dateline's city: "БИШКЕК. По данным ..."."""
    city = _dateline_city(r)
    union = any(h.value in _UNION for h in r.hits.get("org.named", {}).values())
    if city is None or (union and city.category in _OF_MANY):
        return None
    for sentence in r.sentences:
        if r.within("say.according", sentence.lo, sentence.hi) or r.within("org.source", sentence.lo, sentence.hi):
            for org in r.within("org.statistics", sentence.lo, sentence.hi):
                span = r.span(org.i, org.j)
                return Side(city.category, Certainty.INFERRED, "statistics_of_article", span)
    return None


_OF_MANY, _UNION = frozenset({"BE"}), frozenset({"EU", "EUROSTAT"})
"""Countries from whose capital most is told of others: Brussels, of the Union."""


def _of_dateline(r: Reading) -> Side | None:
    """The country of the capital that a text is dated from which names no other: "NEW DELHI: Exports fell to $3 billion in March".

    In a language that is written by those of one country or a few, exports to the only one named may be theirs.
    """
    city = _dateline_city(r) or next(iter(_dated_from(r)), None)
    country = as_country(city) if city is not None else None
    if city is None or country is None or country.value in _OF_MANY:
        return None
    named = {h.value for h in r.hits.get("country", {}).values()}
    if named - {country.value} or (named and (r.lexicon.home or r.lexicon.homes)):
        return None
    if any(r.hits.get(slot) for slot in ("place.group", "place.region", "place.continent")):
        return None
    bodies = [named_bodies().get(h.value) for h in r.hits.get("org.named", {}).values()]
    if any(body is None or body.country != country.value for body in bodies):
        return None
    return Side(country.value, Certainty.ASSUMED, "dateline", r.span(city.i, city.j))


def _of_language(r: Reading) -> Side | None:
    """A statistical office that no text in its language needs to place: "ISTITUTO DI STATISTICA" in Italian is Italy's.

    Only where the lexicon names the one country that writes so (`[language] home`).
    """
    home = r.lexicon.home
    if home and dated_abroad(r, home):
        return None
    for sentence in r.sentences if home else ():
        orgs = r.within("org.statistics", sentence.lo, sentence.hi)
        if any(country_of_org(r, org, sentence.lo, sentence.hi) is not None for org in orgs):
            return None
    for sentence in r.sentences if home else ():
        for org in r.within("org.statistics", sentence.lo, sentence.hi):
            # "l'Amministrazione federale delle dogane" has a country of its own.
            named = (named_bodies().get(h.value) for h in r.within("org.named", sentence.lo, org.j) if h.j >= org.j)
            code = next((body.country for body in named if body is not None), home)
            return Side(code, Certainty.ASSUMED, "statistics_of_article", r.span(org.i, org.j))
    return None


def our_source(r: Reading, sentence: Sentence) -> bool:
    """Whether a sentence cites the speaker's own statistics: "d'après nos douanes"."""
    orgs = r.each(("org.statistics", "org.ministry", "org.source"), sentence.lo, sentence.hi)
    return any(r.hit("neutral.ours", h.i - 1) is not None for h in orgs)
