"""Relations: whether a new article tells a story or an event that is there already, in another language, address or wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.core.amount import Amount
from briefing.core.article import Article
from briefing.core.fact import EventMention
from briefing.core.period import When
from briefing.core.rounding import limits, overlap
from briefing.ingest.documents.address import canonical
from briefing.ingest.stories import likeness
from briefing.storage import articles
from briefing.storage.facts import facts_of
from briefing.storage.kin import KinKind, Shared, addresses_like, shared
from briefing.storage.library import Library

DAYS = 14
"""How far apart two tellings of one story are published at most."""
MOST = 6
"""So many candidates are compared word by word."""
ALIKE = 0.7
"""Two texts of one language that share this much of their words are one story, lightly edited."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another article, how it is related, and why: codes "address", "words:92", "figures:5", "round", "people:2"."""

    other: int
    kind: KinKind
    reasons: tuple[str, ...]


def related(library: Library, article_id: int, article: Article) -> tuple[Related, ...]:
    """The articles that a stored one is perhaps the same story as, or tells the same event as; the surest first."""
    common: dict[int, list[Shared]] = defaultdict(list)
    for telling in shared(library, article_id, DAYS):
        common[telling.article].append(telling)
    same_page = _same_page(library, article_id, article.source_url)
    ranked = sorted(common, key=lambda n: (-_weight(common[n]), n))[:MOST]
    stored = replace(article, id=article_id)
    found = [_related(library, n, stored, common[n], n in same_page) for n in dict.fromkeys((*same_page, *ranked))]
    kept = [r for r in found if r is not None]
    return tuple(sorted(kept, key=lambda r: (r.kind is not KinKind.STORY, -len(r.reasons), r.other)))


def _weight(tellings: Iterable[Shared]) -> int:
    return sum(1 if t.place.startswith("topic") else 3 for t in tellings)


def _related(
    library: Library, number: int, article: Article, tellings: list[Shared], same_page: bool
) -> Related | None:
    other = articles.article(library, number)
    if other is None:
        return None
    figures = {t.place for t in tellings if t.place.startswith("figure|") and _equal(t.own, t.other)}
    differing = {t.place for t in tellings if t.place.startswith("figure|")} - figures
    events = {t.place for t in tellings if t.place.startswith("event|")}
    people = {t.place for t in tellings if t.place.startswith("person|")}
    one_language = bool(article.language) and article.language == other.language
    alike = likeness(article.text, other.text) if one_language else 0.0
    if alike >= ALIKE and not events and _tell_others(library, article.id, number):
        # Announcements follow a pattern: the same persons, met elsewhere on another day, in the same words.
        alike = 0.0
    reasons = []
    if same_page:
        reasons.append("address")
    if alike >= ALIKE:
        reasons.append(f"words:{round(alike * 100)}")
    if figures:
        reasons.append(f"figures:{len(figures)}")
    if events:
        reasons.append("event")
    if people:
        reasons.append(f"people:{len(people)}")
    retold = not one_language and (
        (len(figures) >= 3 and len(differing) <= len(figures) // 2)
        or (bool(events) and len(people) >= 2 and len(differing) <= len(figures))
    )
    if same_page or alike >= ALIKE or retold:
        return Related(number, KinKind.STORY, tuple(reasons))
    return Related(number, KinKind.EVENT, tuple(reasons)) if events else None


def _tell_others(library: Library, first: int, second: int) -> bool:
    """Whether both articles tell of events, each on another day and in another city than any of the other's."""
    one, two = (_places(library, number) for number in (first, second))
    known = [all(day and city for day, city in events) and bool(events) for events in (one, two)]
    return all(known) and not any(a[0] == b[0] or a[1] == b[1] for a in one for b in two)


def _places(library: Library, number: int) -> list[tuple[When | None, str | None]]:
    events = (f.payload for f in facts_of(library, number) if isinstance(f.payload, EventMention))
    return [(e.when, e.city) for e in events]


def _equal(a: str, b: str) -> bool:
    """Whether two figures ("289.0|6") may be one amount: a translation that rounds tells the same."""
    first, second = _amount(a), _amount(b)
    if first is None or second is None:
        return first is second
    return overlap(limits(first), limits(second))


def _amount(value: str) -> Amount | None:
    digits, _, scale = value.partition("|")
    return Amount(digits, int(scale), None) if digits and scale else None


def _same_page(library: Library, article_id: int, address: str | None) -> tuple[int, ...]:
    own = canonical(address)
    if own is None:
        return ()
    host = own.partition("/")[0]
    return tuple(n for n, known in addresses_like(library, host) if n != article_id and canonical(known) == own)
