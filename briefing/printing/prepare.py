"""Preparing: the summary of a dossier of a library, with all that the page needs from there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from briefing.core.checks import Check, checks_of, mirror_checks_of
from briefing.core.claim import Section
from briefing.core.dossier import DossierFile
from briefing.core.evidence import Evidence
from briefing.core.fact import Fact
from briefing.core.stand import Stand
from briefing.core.summary import ALL, BriefingSummary, build
from briefing.core.summary_changes import Since
from briefing.core.summary_mirror import MirrorAsked
from briefing.core.trade import SeriesKey
from briefing.printing.templates import CHANGES
from briefing.storage import arrangements, articles, issued, observations, summaries
from briefing.storage.commitments import Bodies
from briefing.storage.issued import Issued
from briefing.storage.library import Library


class _Texts(Mapping[int, str]):
    """The texts of a dossier's articles, each read when the page first quotes it."""

    def __init__(self, library: Library, file: DossierFile) -> None:
        self._library = library
        self._ids = [head.id for head in file.articles]
        self._read: dict[int, str | None] = {}

    def __getitem__(self, id: int) -> str:
        if id not in self._read:
            self._read[id] = articles.sound_text_of(self._library, id)
        text = self._read[id]
        if text is None:
            raise KeyError(id)
        return text

    def __iter__(self) -> Iterator[int]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def dossier_checks(file: DossierFile, before_each: Callable[[], None] = lambda: None) -> tuple[Check, ...]:
    """The checks on each article's own figures, then what one side says against the other.

    `before_each` is called before every article's, and may raise to break off.
    """
    by_article: dict[int, list[Fact]] = {}
    for fact in file.figures:
        by_article.setdefault(file.sources[fact.key].article, []).append(fact)
    own: list[Check] = []
    for facts in by_article.values():
        before_each()
        own += checks_of(facts)
    before_each()
    known = set(own)
    across = [check for check in mirror_checks_of(file.figures) if check not in known]
    return (*own, *across)


def since_of(library: Library, earlier: Issued | None) -> Since | None:
    """What a dossier said when it was issued; None where that was not kept. Raises LibraryDamaged."""
    text = issued.stand_of(library, earlier) if earlier is not None else None
    if earlier is None or text is None:
        return None
    return Since(earlier.summary_id, earlier.version, dt.datetime.fromisoformat(earlier.as_of), Stand.from_json(text))


def summary_of(
    library: Library,
    file: DossierFile,
    *,
    as_of: dt.datetime,
    marking: str = "",
    series: SeriesKey | None = None,
    prepared_for: str = "",
    prepared_by: str = "",
    include: Collection[Section] = ALL,
    proposed: bool = True,
    final: bool = False,
    override: str = "",
    checks: Collection[Check] | None = None,
    since: Issued | None = None,
    until: Issued | None = None,
    mirror: MirrorAsked | None = None,
) -> BriefingSummary:
    """The summary of a dossier as it stands in the library. Raises NotFinal as `core.summary.build` does.

    Raises LibraryDamaged where a text that it quotes is no longer what was imported.
    `checks` are those of `dossier_checks`, where the caller has them already. What has changed is
    counted from the issue `since`, else from the last one that told more than changes, up to the
    later issue `until`, else to now. `mirror` is as in `build`.
    """
    dossier = file.dossier.id
    earlier = None
    if Section.CHANGES in include:
        earlier = since or issued.latest_of(library, dossier, but=CHANGES, by=as_of)
    texts = {section: "\n".join(lines) for section, lines in summaries.texts_of(library, dossier).items()}
    summary = build(
        file,
        dossier_checks(file) if checks is None else checks,
        texts,
        as_of=as_of,
        marking=marking,
        series=series,
        article_texts=_Texts(library, file),
        bodies=Bodies(library, (head.id for head in file.articles)),
        decisions=arrangements.decisions_of(library, dossier),
        prepared_for=prepared_for,
        prepared_by=prepared_by,
        version=issued.next_version(library, dossier),
        include=include,
        proposed=proposed,
        final=final,
        override=override,
        since=since_of(library, earlier),
        until=since_of(library, until),
        mirror=mirror,
        seq=library.last_seq(),
    )
    return replace(summary, evidence=_with_hashes(library, summary.evidence))


def _with_hashes(library: Library, entries: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The entries, those of tables with the hash of the one file that their values were read from."""
    hashes = observations.hashes(library, [key for e in entries if e.is_table for key in e.keys])

    def named(entry: Evidence) -> Evidence:
        found = {hashes[key] for key in entry.keys if key in hashes} if entry.is_table else set()
        return replace(entry, sha8=found.pop()[:8]) if len(found) == 1 else entry

    return tuple(map(named, entries))
