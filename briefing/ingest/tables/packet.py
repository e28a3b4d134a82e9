"""Packets: what a service answered to one run of questions, each answer as it came with its address, in one JSON file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from briefing.ingest.tables.table import Series, Value

_MARK = "briefing_answers"
_BEGIN = f'{{"{_MARK}": '.encode()


def packed(asked: dt.date, answers: Sequence[tuple[str, bytes]]) -> bytes:
    """A packet of answers, each an address and JSON that is known to be whole. `asked` is the day of asking."""
    inner = b",\n".join(b'{"url": %s, "answer": %s}' % (json.dumps(url).encode(), raw) for url, raw in answers)
    return _BEGIN + b'"%s", "answers": [\n%s\n]}\n' % (asked.isoformat().encode(), inner)


def addresses(raw: bytes | None) -> tuple[str, ...]:
    """The addresses of the answers in a file, in order; none for a file that is no packet."""
    if raw is None or not raw.startswith(_BEGIN):
        return ()
    try:
        data = json.loads(raw)
        return tuple(str(part["url"]) for part in data["answers"]) if is_packet(data) else ()
    except (ValueError, RecursionError, TypeError, KeyError):
        return ()


def is_packet(data: Any) -> bool:
    """Whether JSON is a packet."""
    return isinstance(data, Mapping) and isinstance(data.get(_MARK), str) and isinstance(data.get("answers"), list)


def parts(data: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The answers of a packet, each behind the way to it. Raises KeyError, TypeError for a broken one."""
    for number, part in enumerate(data["answers"]):
        yield f"answers[{number}].answer", part["answer"]


def dated(values: Iterable[Value], data: Mapping[str, Any]) -> Iterator[Value]:
    """The values; those whose source names no edition are of the day of asking. Raises ValueError for a day that is none."""
    day = dt.date.fromisoformat(data[_MARK])
    known: dict[Series, Series] = {}
    for value in values:
        series = value[0]
        if series.vintage is None:
            if series not in known:
                known[series] = replace(series, vintage=day)
            value = value._replace(series=known[series])
        yield value
