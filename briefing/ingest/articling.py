"""Articles on their way in: read for facts, filed under their parties, offered beside what may tell the same."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from briefing.core.article import Article, Certainty
from briefing.core.change import Change
from briefing.core.term import Term
from briefing.ingest import filing, relations, stories
from briefing.ingest.documents.limits import file_name, shown
from briefing.ingest.extract import Extraction, extract, issued
from briefing.ingest.filing import Pair
from briefing.ingest.reader import Reader
from briefing.ingest.report import FileKind, FileReport, Status
from briefing.storage import articles, facts, kin, terms, tray, versions
from briefing.storage.library import Library


def dated(article: Article) -> Article:
    """The article, which has the day that its text prints for itself, as an inferred one, where no day is stated."""
    if article.published is None and (day := issued(article)) is not None:
        return replace(article, published=day, published_certainty=Certainty.INFERRED)
    return article


def understood(article: Article, terms: Iterable[Term] = ()) -> tuple[Article, Extraction]:
    """The article with its day and language, and what it says; `terms` are what the user taught."""
    article = dated(article)
    extraction = extract(article, terms)
    return replace(article, language=extraction.language), extraction


def take(
    library: Library, reader: Reader, path: Path, raw: bytes, pair: Pair | None, *, sample: bool = False
) -> FileReport:
    """Read an article and commit it. Raises Unreadable.

    Bytes that are known are taken again only to be filed under `pair`, or where a text that a newer one has replaced was
    written anew since.
    """
    sha256 = hashlib.sha256(raw).hexdigest()
    known = articles.article_by_hash(library, sha256)
    again = _is_written_since(library, path, sha256)
    if known is not None and pair is None and not again:
        return _known(library, path, sha256, known)
    read = understood(reader.article(raw, file_name(path)), terms.terms(library))
    return store(library, path, *read, pair, sample=sample, again=again)


def _is_written_since(library: Library, path: Path, sha256: str) -> bool:
    """Whether a file has an older text of an article and was written after a newer one took its place.

    Then the site has gone back to it; an older file that is merely read again has nothing new to say.
    """
    older = versions.laid_aside(library, sha256)
    if older is None:
        return False
    try:
        written = path.stat().st_mtime
    except OSError:
        return False
    return written > dt.datetime.fromisoformat(older.replaced_at).timestamp()


def _known(library: Library, path: Path, sha256: str, article_id: int) -> FileReport:
    article = articles.article(library, article_id)
    filed = articles.dossiers_of(library, article_id)
    return FileReport(
        str(path),
        Status.DUPLICATE,
        FileKind.ARTICLE,
        str(article_id),
        sha256,
        filed[0] if filed else None,
        len(facts.facts_of(library, article_id)),
        notes=("older_text",) if article is not None and article.sha256 != sha256 else (),
    )


def store(
    library: Library,
    path: Path,
    article: Article,
    extraction: Extraction,
    named: Pair | None = None,
    *,
    sample: bool = False,
    again: bool = False,
) -> FileReport:
    """Commit an article with its facts, filed under its parties unless a dossier was named (`named`).

    With `again` an older text of an article that is there holds again.
    """
    parties, found = extraction.parties, extraction.facts
    pair = named or filing.pair_of_parties(parties, found)
    notes = article.notes
    if pair is not None and named is None and _was_taken_out(library, article, pair, again):
        pair = None
    elif pair is None:
        notes += ("no_parties",)
    if len(parties) > 2 and named is None:
        notes += (f"many_parties:{' '.join(parties)}",)
    with library.atomic(file_name(path), "import") as work:
        dossier = filing.dossier_for(library, pair, sample=sample) if pair else None
        older = _older(library, article, again)
        if older is not None and _says_the_same(library, older, article):
            added = _as_it_is(library, older, dossier)
        elif older is None:
            added = articles.add_article(library, article, found, dossier, sample=sample, lexicon=extraction.lexicon)
            for further in [] if named else filing.further_dossiers(library, parties):
                articles.file_in(library, further, added.article_id)
            if added.status == "imported" and not sample:
                notes += offer(library, added.article_id, article)
        else:
            added = versions.take(library, older, article, found, lexicon=extraction.lexicon)
            if dossier is not None:
                articles.file_in(library, dossier, older)
            dossier = next(iter(articles.dossiers_of(library, older)), None) if dossier is None else dossier
            notes += _version_notes(library, older)
    return FileReport(
        str(path),
        Status(added.status),
        FileKind.ARTICLE,
        str(added.article_id),
        article.sha256,
        dossier,
        added.fact_count,
        notes=notes,
        change=work.change,
    )


def _as_it_is(library: Library, number: int, dossier: str | None) -> articles.Added:
    """An article that stays as it is, but lies in one more dossier where that is asked."""
    before = articles.dossiers_of(library, number)
    if dossier is not None:
        articles.file_in(library, dossier, number)
    status = "duplicate" if articles.dossiers_of(library, number) == before else "updated"
    return articles.Added(number, status, Change(), len(facts.facts_of(library, number)))


def _says_the_same(library: Library, number: int, article: Article) -> bool:
    """Whether a page saved once more differs only in what is none of its text: a script, an advertisement."""
    known = articles.article(library, number)
    told = [(a.text, a.title, a.published, a.source_url) for a in (known, article) if a is not None]
    return len(told) == 2 and told[0] == told[1]


def _was_taken_out(library: Library, article: Article, pair: Pair, again: bool) -> bool:
    """Whether the text before this one was filed under the pair too, and a person has taken it out or the dossier away."""
    number = _older(library, article, again)
    older = articles.article(library, number) if number is not None else None
    if number is None or older is None or filing.existing(library, pair) in articles.dossiers_of(library, number):
        return False
    before = extract(older, terms.terms(library))
    was = filing.pair_of_parties(before.parties, before.facts)
    return was is not None and frozenset(was) == frozenset(pair)


def offer(library: Library, article_id: int, article: Article) -> tuple[str, ...]:
    """Offer the articles that may tell the same; a person decides, nothing is dropped."""
    told = []
    for other in relations.related(library, article_id, article):
        kin.offer(library, article_id, other.other, other.kind, other.reasons)
        known = articles.article(library, other.other)
        told.append(f"same_{other.kind}:{shown(known.title) if known else other.other}")
    return tuple(told)


def _older(library: Library, article: Article, again: bool) -> int | None:
    """The article that this is a newer version of; None for a new one and for bytes that are known unless they hold `again`."""
    known = articles.article_by_hash(library, article.sha256)
    if known is not None:
        return known if again else None
    return stories.older_version(library, article)


def _version_notes(library: Library, article_id: int) -> tuple[str, ...]:
    """What an update has to say: which version it is now, and how many passages lost their place."""
    number = len(versions.versions_of(library, article_id)) + 1
    lost = tray.waiting(library, article_id)
    return (f"version:{number}", *((f"without_place:{lost}",) if lost else ()))
