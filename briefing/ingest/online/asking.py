"""Asking: all questions to one service in turn: its pace kept, waited when it asks for that, less asked when it is too much."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from briefing.ingest.online.addresses import Addresses
from briefing.ingest.online.connection import Connection
from briefing.ingest.online.faults import Problem, Unanswered
from briefing.ingest.online.questions import Question, Service
from briefing.ingest.worker import Cancelled

_WORTH_AGAIN = (Problem.TOO_OFTEN, Problem.TOO_SLOW, Problem.CUT, Problem.BROKEN)
"""What may be over at the next try."""
_SLICE = 0.2


@dataclass(frozen=True, slots=True)
class Pace:
    """How a service is asked: seconds between two requests, tries of one, the first wait and the longest, in seconds."""

    between: float
    tries: int = 4
    first_wait: float = 2.0
    longest_wait: float = 120.0


PACES = {Service.EUROSTAT: Pace(0.5), Service.COMTRADE: Pace(1.5)}


@dataclass(frozen=True, slots=True)
class Answer:
    """The bytes of one answer as they came, and the address they came from, without a key."""

    url: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Asked:
    """What a service gave: the answers that hold figures, and why it gave no more (None when it gave all)."""

    answers: tuple[Answer, ...]
    trouble: Unanswered | None = None


class Asker:
    """Asks one service. `progress` is told how many requests are done and how many there are; `key` goes in a header."""

    def __init__(
        self,
        connection: Connection,
        addresses: Addresses,
        pace: Pace,
        *,
        key: str = "",
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda *_: None,
    ) -> None:
        self._connection = connection
        self._addresses = addresses
        self._pace = pace
        self._key = key
        self._cancelled = cancelled
        self._progress = progress

    def ask(self, questions: Iterable[Question]) -> Asked:
        """Ask all questions; the first that gets no answer ends it, what came before is kept. Raises Cancelled."""
        waiting = deque(questions)
        answers: list[Answer] = []
        done, total = 0, len(waiting)
        self._progress(done, total)
        while waiting:
            question = waiting.popleft()
            try:
                answer = self._answer(question)
            except Unanswered as trouble:
                halves = question.halves() if trouble.problem is Problem.TOO_BIG else None
                if halves is None:
                    return Asked(tuple(answers), trouble)
                waiting.extendleft(reversed(halves))
                total += 1
                continue
            if answer is not None:
                answers.append(answer)
            done += 1
            self._progress(done, total)
            if waiting:
                self._wait(self._pace.between)
        return Asked(tuple(answers))

    def _answer(self, question: Question) -> Answer | None:
        """The answer to one question, asked again where that may help; None for one without figures."""
        url, parameters = question.address(self._addresses)
        wait = self._pace.first_wait
        for left in reversed(range(self._pace.tries)):
            try:
                address, raw, data = self._connection.get(url, parameters, self._key, self._cancelled)
            except Unanswered as trouble:
                asked = wait if trouble.wait is None else trouble.wait
                if trouble.problem not in _WORTH_AGAIN or not left or asked > self._pace.longest_wait:
                    raise
                self._wait(asked)
                wait *= 2
                continue
            count = _count(data)
            if question.most_records is not None and count >= question.most_records:
                raise Unanswered(Problem.TOO_BIG)
            return Answer(address, raw) if count else None
        raise AssertionError("a request is tried at least once")

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if self._cancelled():
                raise Cancelled
            time.sleep(min(left, _SLICE))
        if self._cancelled():
            raise Cancelled


def _count(data: dict[str, Any]) -> int:
    """How many values an answer holds; no figures are a good answer too. Raises Unanswered when it is of no known kind."""
    records = data.get("data") if "data" in data else data.get("value")
    if not isinstance(records, dict | list):
        raise Unanswered(Problem.NOT_FIGURES)
    status = data.get("status")
    return len(records) + (len(status) if isinstance(status, dict | list) else 0)
