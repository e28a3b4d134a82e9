"""Evidence: numbered passages and tables that the claims of one summary rest on."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefing.core.article import Certainty
from briefing.core.dossier import DossierFile
from briefing.core.fact import Fact, FactKind, FactSource
from briefing.core.passage import Span
from briefing.core.trade import Observation

QUOTED_WORDS = 20
_SENTENCE_END = re.compile(r"(?:[.!?…][\"”»’')\]]*\s+(?=[\"“«‘'(\[]?[^\W\d_a-zа-яёәғқңөұүһі])|\n)")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One entry of the evidence list, number `number` on the page.

    An article's entry has a paragraph and a quotation of at most 20 words; a table's entry has its
    source code and the places (`locators`) of its values. `article` is the article's number and `span`
    the words cited first, None for a table. `published` is the publication date or vintage, `sha8` the first eight letters of the file's hash ("" if unknown), `side` the country
    whose statements or statistics it carries (None if not known), `keys` what was cited.
    """

    number: int
    is_table: bool
    title: str
    publisher: str | None
    language: str | None
    published: dt.date | None
    paragraph: int
    quotation: str
    sha8: str
    read_on: dt.date | None
    side: str | None
    keys: tuple[str, ...]
    url: str | None = None
    source: str = ""
    locators: tuple[str, ...] = ()
    article: int | None = None
    span: Span | None = None


def facts_by_key(file: DossierFile) -> dict[str, Fact]:
    """Every fact of a dossier file by its key."""
    families = (file.figures, file.events, file.next_steps, file.topics, file.quotations, file.participants)
    return {fact.key: fact for family in families for fact in family}


def sides(file: DossierFile) -> dict[int, str | None]:
    """The side of each article: the one country that all its figures are reported by, else None."""
    reporters: dict[int, set[str]] = {}
    for fact in file.figures:
        source = file.sources.get(fact.key)
        if source is not None and fact.status.counts and fact.figure.reporter:
            reporters.setdefault(source.article, set()).add(fact.figure.reporter)
    found: dict[int, str | None] = {head.id: None for head in file.articles}
    for article, countries in reporters.items():
        found[article] = next(iter(countries)) if len(countries) == 1 else None
    return found


def sentence_at(text: str, span: Span) -> Span:
    """The sentence of `text` that `span` stands in; a line break always ends one."""
    start = 0
    # One letter further than the span, which a sentence's first letter may be.
    for end in _SENTENCE_END.finditer(text, 0, span.start + 1):
        if end.end() <= span.start:
            start = end.end()
    after = _SENTENCE_END.search(text, max(span.end - 1, span.start))
    stop = after.end() if after else len(text)
    return Span(start, max(stop, span.end))


def sentences(text: str) -> Iterator[Span]:
    """The sentences of `text` in their order, blank ones left out; a line break always ends one."""
    start = 0
    for end in (*(m.end() for m in _SENTENCE_END.finditer(text)), len(text)):
        words = text[start:end]
        if words.strip():
            first = start + len(words) - len(words.lstrip())
            yield Span(first, first + len(words.strip()))
        start = end


def quotation(text: str, spans: Iterable[Span], limit: int = QUOTED_WORDS) -> str:
    """At most `limit` words around `spans`, cuts marked with an ellipsis.

    The whole sentence when it is short enough, else the words at the spans with what leads up to
    the first of them.
    """
    ordered = _joined(text, sorted(set(spans)))
    if not ordered:
        return ""
    whole = sentence_at(text, ordered[0])
    sentence = whole.of(text).split()
    if len(sentence) <= limit:
        return " ".join(sentence)
    pieces: list[str] = []
    room, reached = limit, whole.start
    for span in ordered:
        words = text[max(span.start, reached) : span.end].split()
        if not words or room <= 0:
            continue
        pieces.append(" ".join(words[:room]))
        reached = span.end if len(words) <= room else span.start
        room -= len(words)
    before = text[whole.start : ordered[0].start].split()
    lead = before[len(before) - room :] if room > 0 else []
    if lead:
        pieces[0] = " ".join([*lead, pieces[0]])
    opening = "… " if len(lead) < len(before) else ""
    closing = " …" if text[reached : whole.end].strip(' \n.!?"”»') else ""
    return opening + " … ".join(pieces) + closing


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """Spans parted by a word or less are quoted in one piece."""
    joined: list[Span] = []
    for span in spans:
        if joined and len(text[joined[-1].end : span.start].split()) <= 1:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _telling(text: str, fact: Fact) -> Iterator[Span]:
    """The words of a fact and, of an event, those of its date and city in the same sentence."""
    yield fact.span
    sentence = sentence_at(text, fact.span)
    for field in ("when", "city") if fact.kind is FactKind.EVENT else ():
        note = fact.note(field)
        if note is not None and note.span is not None and sentence.start <= note.span.start < sentence.end:
            yield note.span


class Register:
    """Gives every cited fact and observation its evidence number, in the order of first citation."""

    def __init__(self, file: DossierFile, article_texts: Mapping[int, str]) -> None:
        self._file = file
        self._texts = article_texts
        self._facts = facts_by_key(file)
        self._passages = {m.evidence: m.span for m in file.marks if m.span is not None}
        self._observations = {o.key: o for o in file.table_observations}
        self._sides = sides(file)
        self._groups: dict[tuple[object, ...], list[str]] = {}
        self._numbers: dict[tuple[object, ...], int] = {}

    def cite(self, keys: Iterable[str]) -> tuple[int, ...]:
        """The evidence numbers of `keys`, ascending; keys nobody knows the source of have none."""
        numbers = set()
        for key in keys:
            group = self._group(key)
            if group is None:
                continue
            cited = self._groups.setdefault(group, [])
            if key not in cited:
                cited.append(key)
            numbers.add(self._numbers.setdefault(group, len(self._groups)))
        return tuple(sorted(numbers))

    def cite_near(self, keys: Iterable[str]) -> tuple[int, ...]:
        """As `cite`, but an entry of the same paragraph will do: for words that need no quotation of their own."""
        numbers: set[int] = set()
        for key in keys:
            group = self._group(key)
            if group is None:
                continue
            near = [n for n, known in enumerate(self._groups, 1) if known[:3] == group[:3]]
            exact = self._numbers.get(group)
            numbers.update([exact] if exact is not None else near[:1] or self.cite([key]))
        return tuple(sorted(numbers))

    def side(self, key: str) -> str | None:
        """The side that the source of a fact or observation speaks for."""
        if key in self._observations:
            return self._observations[key].reporter
        source = self._file.sources.get(key)
        return self._sides.get(source.article) if source else None

    def stated(self, keys: Iterable[str], field: str) -> bool:
        """Whether one of these facts has a field in so many words, not by inference."""
        facts = (self._facts[k] for k in keys if k in self._facts)
        return any(f.certainty(field) is Certainty.STATED for f in facts)

    def cited(self) -> frozenset[str]:
        """Every key cited so far."""
        return frozenset(key for keys in self._groups.values() for key in keys)

    def entries(self) -> tuple[Evidence, ...]:
        """The evidence list in the order of its numbers."""
        return tuple(self._entry(n, keys) for n, keys in enumerate(self._groups.values(), 1))

    def _group(self, key: str) -> tuple[object, ...] | None:
        if key in self._observations:
            o = self._observations[key]
            return ("table", o.source, o.file, o.vintage, o.reporter)
        source = self._file.sources.get(key)
        if source is None:
            return None
        fact, text, span = self._facts.get(key), self._texts.get(source.article), self._span(key)
        if span is None or text is None or span.end > len(text):
            return ("article", source.article, source.paragraph, fact.kind if fact is not None else "")
        return ("article", source.article, source.paragraph, sentence_at(text, span).start + 1)

    def _span(self, key: str) -> Span | None:
        """The words of a fact, or the passage that a person marked."""
        return self._facts[key].span if key in self._facts else self._passages.get(key)

    def _entry(self, number: int, keys: list[str]) -> Evidence:
        if keys[0] in self._observations:
            return self._table_entry(number, [self._observations[k] for k in keys])
        return self._article_entry(number, keys, self._file.sources[keys[0]])

    def _table_entry(self, number: int, observations: list[Observation]) -> Evidence:
        first = observations[0]
        return Evidence(
            number=number,
            is_table=True,
            title=first.file,
            publisher=None,
            language=None,
            published=first.vintage,
            paragraph=0,
            quotation="",
            sha8="",
            read_on=None,
            side=first.reporter,
            keys=tuple(o.key for o in observations),
            source=first.source,
            locators=tuple(dict.fromkeys(o.locator for o in observations if o.locator)),
        )

    def _article_entry(self, number: int, keys: list[str], source: FactSource) -> Evidence:
        head = next((h for h in self._file.articles if h.id == source.article), None)
        return Evidence(
            number=number,
            is_table=False,
            title=source.title,
            publisher=source.publisher,
            language=source.language,
            published=source.published,
            paragraph=source.paragraph,
            quotation=self._quotation(keys, source.article),
            sha8=source.sha256[:8],
            read_on=dt.date.fromisoformat(head.imported_at[:10]) if head and head.imported_at else None,
            side=self._sides.get(source.article),
            keys=tuple(keys),
            url=source.url,
            article=source.article,
            span=next((s for s in map(self._span, keys) if s is not None), None),
        )

    def _quotation(self, keys: list[str], article: int) -> str:
        facts = [self._facts[k] for k in keys if k in self._facts]
        marked = [self._passages[k] for k in keys if k not in self._facts and k in self._passages]
        text = self._texts.get(article)
        if text is not None and all(s.end <= len(text) for s in (*(f.span for f in facts), *marked)):
            return quotation(text, [*(span for f in facts for span in _telling(text, f)), *marked])
        quotes = list(dict.fromkeys(" ".join(f.quote.split()) for f in facts))
        return cut(" … ".join(q for q in quotes if q))


def cut(text: str, limit: int = QUOTED_WORDS) -> str:
    """The first `limit` words, a cut marked with an ellipsis (which is no word)."""
    words: list[str] = []
    counted = 0
    for word in text.split():
        counted += word != "…"
        if counted > limit:
            return " ".join(words).rstrip(" …") + " …"
        words.append(word)
    return " ".join(words)
