"""Faults: what an answer that holds no figures means, from its status, its headers and the service's own words."""

from __future__ import annotations

import datetime as dt
import email.utils
import json
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any


class Problem(StrEnum):
    """Why a service gave no figures."""

    OFFLINE = "offline"
    """It cannot be reached."""
    CERTIFICATE = "certificate"
    """It cannot show that it is the one asked; nothing was sent."""
    KEY = "key"
    """It does not take the subscription key."""
    QUOTA = "quota"
    """The requests of the day are used up."""
    TOO_OFTEN = "too_often"
    """It asks to wait, longer than is waited for."""
    TOO_BIG = "too_big"
    """It refuses even the smallest request as too big."""
    TOO_SLOW = "too_slow"
    CUT = "cut"
    """The answer broke off."""
    TOO_LARGE = "too_large"
    """The answer is larger than any that was asked for; it was not taken."""
    NOT_FIGURES = "not_figures"
    """What came is no table: a sign-in page, a notice."""
    MOVED = "moved"
    """It sends elsewhere, where nothing was asked."""
    REFUSED = "refused"
    """It does not understand the request, or knows no such data."""
    BROKEN = "broken"
    """The service has a fault of its own."""


class Unanswered(Exception):
    """A request without figures. `words` are the service's own; `wait` is how many seconds it asks to wait."""

    def __init__(self, problem: Problem, words: str = "", wait: float | None = None) -> None:
        super().__init__(f"{problem}: {words}" if words else str(problem))
        self.problem = problem
        self.words = words
        self.wait = wait


_TOO_BIG = re.compile(r"too[ _]big|ASYNCHRONOUS_RESPONSE|\b413\b", re.IGNORECASE)
_AGAIN = re.compile(r"again in (\d+) (second|minute|hour)", re.IGNORECASE)
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_QUOTA = re.compile(r"quota", re.IGNORECASE)
_TEXT = re.compile(r"<(?:\w+:)?(?:faultstring|text)[^>]*>([^<]{1,300})", re.IGNORECASE)
_BY_STATUS = {401: Problem.KEY, 403: Problem.QUOTA, 413: Problem.TOO_BIG, 429: Problem.TOO_OFTEN}
_MOST_WORDS = 200


def see(status: int, headers: Mapping[str, str], raw: bytes, now: dt.datetime) -> dict[str, Any]:
    """The JSON object of an answer that holds figures. Raises Unanswered for anything else.

    The content decides, not what the answer calls itself: a sign-in page comes as 200, a refusal of Eurostat's as a
    warning in a good answer.
    """
    data = _json(raw)
    words = _words(data, raw)
    if status in _BY_STATUS:
        problem = _BY_STATUS[status]
        if problem is Problem.QUOTA and not _QUOTA.search(words):
            problem = Problem.REFUSED
        raise Unanswered(problem, words, _wait(headers, words, now))
    if 300 <= status < 400:
        raise Unanswered(Problem.MOVED)
    if status >= 500:
        raise Unanswered(Problem.BROKEN, words, _wait(headers, words, now))
    if status >= 400 or (data is not None and words):
        raise Unanswered(Problem.TOO_BIG if _TOO_BIG.search(words) else Problem.REFUSED, words)
    if data is None:
        raise Unanswered(Problem.CUT if raw.lstrip()[:1] in (b"{", b"") else Problem.NOT_FIGURES)
    return data


def _json(raw: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _words(data: Mapping[str, Any] | None, raw: bytes) -> str:
    """What the service says went wrong; empty when it says nothing of the kind."""
    if data is None:
        found = _TEXT.search(raw[:20_000].decode("utf-8", "replace"))
        return _plain(found[1]) if found else ""
    error = data.get("error") or data.get("warning")
    if isinstance(error, list):
        error = next(iter(error), "")
    if isinstance(error, Mapping):
        return _plain(f"{error.get('label') or error.get('message') or ''}")
    if error:
        return _plain(str(error))
    if "data" not in data and "value" not in data:
        return _plain(str(data.get("message") or data.get("title") or data.get("errorMessage") or ""))
    return ""


def _plain(words: str) -> str:
    """The words on one line, without what a line must not hold."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())[:_MOST_WORDS]


def _wait(headers: Mapping[str, str], words: str, now: dt.datetime) -> float | None:
    """The seconds to wait by Retry-After (seconds or a date) or, failing that, by the words."""
    told = headers.get("retry-after", "").strip()
    if told.isdecimal() and len(told) < 9:
        return float(told)
    if told:
        try:
            moment = email.utils.parsedate_to_datetime(told)
        except ValueError:
            moment = None
        if moment is not None and moment.tzinfo is not None:
            return max(0.0, (moment - now).total_seconds())
    found = _AGAIN.search(words)
    return float(found[1]) * _SECONDS[found[2].lower()] if found else None
