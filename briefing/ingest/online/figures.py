"""Figures: services asked about a dossier's pair; what they answer goes the way of every file into the library."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from briefing.ingest.importing import Importer
from briefing.ingest.online.addresses import Addresses
from briefing.ingest.online.asking import PACES, Asked, Asker, Pace
from briefing.ingest.online.connection import Connection
from briefing.ingest.online.faults import Unanswered
from briefing.ingest.online.questions import Pair, Service, Wish, covers, questions
from briefing.ingest.report import FileReport, Status
from briefing.ingest.tables import packet
from briefing.ingest.worker import Cancelled
from briefing.storage import dossiers, services
from briefing.storage.library import Library
from briefing.storage.services import ServiceAnswer

NOT_COVERED, CANCELLED, UNREADABLE, WAITING = "not_covered", "cancelled", "unreadable", "waiting"
"""Why there may be no figures although nothing is wrong with the service; all others are codes of `faults.Problem`."""

Progressing = Callable[[Service, int, int], None]
"""Called with a service, how many of its requests are done and how many there are."""


def get_figures(
    library: Library,
    dossier: str,
    asked: Iterable[Service],
    wish: Wish,
    *,
    key: str = "",
    addresses: Addresses | None = None,
    connection: Connection | None = None,
    paces: Mapping[Service, Pace] = PACES,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progressing = lambda *_: None,
    told: Callable[[ServiceAnswer, FileReport | None], None] = lambda *_: None,
) -> tuple[ServiceAnswer, ...]:
    """Ask services about the pair of a dossier, one after the other, and import what they answer.

    What one service gave is one import; it is kept also where a later request got no answer. `told` is called with what
    became of each service and with the report of its import. `key` is the subscription key for UN Comtrade: it is sent
    to no one else and kept nowhere. Raises KeyError for an unknown dossier, LibraryError when the library cannot be
    written, ValueError for an unsafe address in the environment.
    """
    found = dossiers.dossier(library, dossier)
    if found is None:
        raise KeyError(dossier)
    pair = found.reporter, found.partner
    roots = addresses or Addresses.chosen()
    results = []
    with connection or Connection() as line:
        for service in asked:
            asker = Asker(
                line,
                roots,
                paces[service],
                key=key if service is Service.COMTRADE else "",
                cancelled=cancelled,
                progress=lambda done, total, s=service: progress(s, done, total),  # type: ignore[misc]
            )
            answer, report = _ask(library, dossier, pair, service, wish, asker, keyed=bool(key))
            services.keep(library, answer)
            told(answer, report)
            results.append(answer)
            if answer.problem == CANCELLED:
                break
    return tuple(results)


def _ask(
    library: Library, dossier: str, pair: Pair, service: Service, wish: Wish, asker: Asker, *, keyed: bool
) -> tuple[ServiceAnswer, FileReport | None]:
    begun = services.now()
    said = ServiceAnswer(service, dossier, begun)
    if not covers(service, pair):
        return replace(said, problem=NOT_COVERED), None
    try:
        asked = asker.ask(questions(service, pair, wish, keyed=keyed))
    except Cancelled:
        return replace(said, problem=CANCELLED), None
    report = _imported(library, pair, service, begun, asked) if asked.answers else None
    if asked.trouble is not None:
        return _troubled(_counted(said, report), asked.trouble), report
    if report is not None and not report.done:
        problem = WAITING if report.status is Status.WAITING else UNREADABLE
        return replace(_counted(said, report), problem=problem, words=report.error or ""), report
    return replace(_counted(said, report), good_at=services.now()), report


def _counted(said: ServiceAnswer, report: FileReport | None) -> ServiceAnswer:
    if report is None:
        return said
    revised = next((n.partition(":")[2] for n in report.notes if n.startswith("revised:")), "0")
    return replace(said, fresh=report.news, revised=int(revised))


def _troubled(said: ServiceAnswer, trouble: Unanswered) -> ServiceAnswer:
    wait = services.now() + dt.timedelta(seconds=trouble.wait) if trouble.wait else None
    return replace(said, problem=str(trouble.problem), words=trouble.words, wait_until=wait)


def _imported(library: Library, pair: Pair, service: Service, begun: dt.datetime, asked: Asked) -> FileReport:
    """Import the answers as one file, named for the service, the pair and the moment of asking."""
    raw = packet.packed(begun.date(), [(a.url, a.raw) for a in asked.answers])
    name = f"{service}-{'-'.join(pair)}-{begun:%Y-%m-%d-%H%M%S}.json"
    with Importer(library, dossier=pair) as importer:
        return importer.take(Path(name), raw)
