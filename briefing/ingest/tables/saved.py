"""Saved errors: what was saved instead of a table, and what to do about it, in one sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from briefing.ingest.documents.limits import Unreadable, shown

_NO_DATA = re.compile(r"no data matches your query|no records found|no results found", re.IGNORECASE)
_FAULT = re.compile(r"<(?:\w+:)?(?:fault|error|errormessage)\b", re.IGNORECASE)
_TOO_BIG = re.compile(r"extraction_too_big|too big|413", re.IGNORECASE)
_RATE = re.compile(r"rate limit|too many requests|quota", re.IGNORECASE)
_WORDS = re.compile(r"<(?:\w+:)?(?:faultstring|text)[^>]*>([^<]{1,300})", re.IGNORECASE)


def _refused(name: str, what: str, advice: str) -> Unreadable:
    return Unreadable(shown(name), "saved_error", f"“{shown(name)}” {what}. {advice}")


def too_big(name: str) -> Unreadable:
    """The service refused an extraction."""
    what = "holds no figures: the service refused the query because its answer would be too big (413)"
    return _refused(name, what, "Ask for fewer partners, products or years and download it again.")


def rate_limited(name: str) -> Unreadable:
    """The service had been asked too often."""
    what = "holds no figures: the service had been asked too often (429)"
    return _refused(name, what, "Wait a minute and download it again.")


def no_data(name: str) -> Unreadable:
    """The service found nothing."""
    return _refused(name, "holds no figures: no data matched the query", "Check the countries, the flow and the years.")


def other(name: str, words: str) -> Unreadable:
    """The service answered with an error of its own words."""
    said = shown(words).rstrip(". ")
    return _refused(name, f"holds no figures but an error of the service: {said}", "Download it again.")


def printed_genesis(name: str) -> Unreadable:
    """A table that GENESIS-Online printed of which it cannot be told what its figures are."""
    what = "line 1: a table of GENESIS-Online as it is printed, with headings among its rows"
    return Unreadable(shown(name), "layout", f"“{shown(name)}”, {what}. Download it as flat file (ffcsv) instead.")


def see_text(head: str, name: str) -> None:
    """Recognise an error in the beginning of a text. Raises Unreadable."""
    if head.lstrip()[:1] == "<":
        if _FAULT.search(head):
            words = _WORDS.search(head)
            _raise(name, head, words[1].strip() if words else "")
        what = "is a web page, not a table; perhaps you had to sign in"
        raise Unreadable(shown(name), "format", f"“{shown(name)}” {what}. Download the table again.")
    lines = [line for line in head.splitlines() if line.strip()][:3]
    if any(_NO_DATA.search(line) for line in lines):
        raise no_data(name)


def is_fault(head: str) -> bool:
    """Whether a text is the XML of a service's error."""
    return head.lstrip()[:1] == "<" and "<html" not in head.casefold() and bool(_FAULT.search(head))


def see_json(data: Any, name: str) -> None:
    """Recognise an error in an answer in JSON. Raises Unreadable."""
    if not isinstance(data, Mapping):
        return
    error = data.get("error")
    if isinstance(error, list) and error and isinstance(error[0], Mapping):
        _raise(name, json.dumps(error), str(error[0].get("label", "")))
    if isinstance(error, (str, Mapping)) and error and not data.get("data"):
        _raise(name, json.dumps(error), error if isinstance(error, str) else _said(error))
    if "statusCode" in data or ("message" in data and "data" not in data):
        _raise(name, json.dumps(data), _said(data))
    if data.get("data") == [] and data.get("count") in (0, "0", None):
        raise no_data(name)


def _said(error: Mapping[str, Any]) -> str:
    """The words of an error, of whichever field services put them into; empty for none."""
    fields = ("message", "detail", "description", "title", "label", "code")
    return next((str(error[f]) for f in fields if isinstance(error.get(f), (str, int)) and error[f]), "")


def _raise(name: str, whole: str, words: str) -> None:
    if _TOO_BIG.search(whole):
        raise too_big(name)
    if _RATE.search(whole) or "429" in whole:
        raise rate_limited(name)
    raise other(name, words or "no words given")
