"""Services in the library: the addresses their answers came from, and what each said last about a dossier's pair."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.core.change import Kind
from briefing.storage.library import Library, utc_now

_ANSWER = "answers["


@dataclass(frozen=True, slots=True)
class ServiceAnswer:
    """What a service answered last about a dossier's pair. Times are UTC.

    `problem` is a code, empty when all was answered; `words` are the service's own. `fresh` values were new, `revised` of
    them differ from an earlier edition. `good_at` is the last time that everything was answered; before `wait_until` the
    service does not want to be asked again.
    """

    service: str
    dossier: str
    asked_at: dt.datetime
    problem: str = ""
    words: str = ""
    fresh: int = 0
    revised: int = 0
    good_at: dt.datetime | None = None
    wait_until: dt.datetime | None = None


def keep_addresses(library: Library, sha256: str, urls: Sequence[str]) -> None:
    """Keep the addresses of the answers in a file, in order. Call it inside `Library.atomic`."""
    library.run_many(
        "INSERT OR IGNORE INTO answer_address VALUES (?, ?, ?)", [(sha256, n, url) for n, url in enumerate(urls)]
    )


def addresses(library: Library) -> Mapping[tuple[int, int], str]:
    """The addresses of all answers, by the batch and the number of the answer in its file."""
    rows = library.rows("SELECT b.id, a.number, a.url FROM answer_address a JOIN batch b ON b.sha256 = a.sha256")
    return {(batch, number): url for batch, number, url in rows}


def address_of(place: str, batch: int, known: Mapping[tuple[int, int], str]) -> str:
    """A place in a file of a batch; for one in the answer of a service, its address and the place in it."""
    head, closed, inside = place.partition("].answer.")
    url = known.get((batch, int(number))) if closed and (number := head.removeprefix(_ANSWER)).isdecimal() else None
    return f"{url} {inside}" if url else place


def keep(library: Library, answer: ServiceAnswer) -> None:
    """Keep what a service answered, in place of what it said before; the last good time stays where this one is not."""
    with library.atomic(origin="import") as work:
        library.run(
            "INSERT INTO service_answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET asked_at = excluded.asked_at, problem = excluded.problem, words = excluded.words,"
            " fresh = excluded.fresh, revised = excluded.revised, good_at = coalesce(excluded.good_at, good_at),"
            " wait_until = excluded.wait_until",
            (
                answer.service, answer.dossier, _text(answer.asked_at), answer.problem, answer.words, answer.fresh,
                answer.revised, _text(answer.good_at), _text(answer.wait_until),
            ),
        )  # fmt: skip
        work.touch(Kind.SETTING, f"service:{answer.service}")


def answers(library: Library, dossier: str | None = None) -> tuple[ServiceAnswer, ...]:
    """What the services answered last, about one dossier or about all that are there."""
    rows = library.rows(
        "SELECT a.* FROM service_answer a JOIN dossier d ON d.id = a.dossier_id AND d.removed_at IS NULL"
        " WHERE ?1 IS NULL OR a.dossier_id = ?1 ORDER BY a.dossier_id, a.service",
        (dossier,),
    )
    return tuple(_answer(row) for row in rows)


def _answer(row: tuple[Any, ...]) -> ServiceAnswer:
    service, dossier, asked, problem, words, fresh, revised, good, wait = row
    return ServiceAnswer(service, dossier, _moment(asked), problem, words, fresh, revised,
                         _moment(good) if good else None, _moment(wait) if wait else None)  # fmt: skip


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def _text(moment: dt.datetime | None) -> str | None:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def now() -> dt.datetime:
    """The time now as it is kept, to the second."""
    return _moment(utc_now())
