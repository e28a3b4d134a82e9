"""A server on this machine that answers as Eurostat and UN Comtrade document, and in every way that goes wrong."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Parameters = dict[str, list[str]]
Reply = Callable[["Handler"], None]

EUROS = {("BE", "KZ", "1"): 100, ("BE", "KZ", "2"): 514_910_209}
"""Full euro in 2023 by reporter, partner and flow; every year earlier is a million less."""
DOLLARS = {("398", "X"): "220681636.77", ("398", "M"): "302880230.1", ("56", "X"): "557000000", ("56", "M"): "1000"}
"""Full dollars of any period by reporter and flow, as printed in the answer."""


class Handler(BaseHTTPRequestHandler):
    """One request. What the server was told to answer next comes first; then it answers as the service it is."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:  # noqa: N802 - the name is the library's
        parts = urlsplit(self.path)
        with self.server.lock:
            self.server.requests.append((parts.path, parse_qs(parts.query), dict(self.headers)))
            reply = self.server.next.popleft() if self.server.next else None
        # Who asked may have gone in the middle: that is part of the tests.
        with contextlib.suppress(ConnectionError):
            if reply is not None:
                reply(self)
            else:
                self.give(self.server.usual(parts.path, parse_qs(parts.query)))

    def give(self, data: Any, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        raw = data if isinstance(data, bytes) else json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(raw)))
        self.send_header("Set-Cookie", "seen=1")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a test that fails shows what it asked."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.requests: list[tuple[str, Parameters, dict[str, str]]] = []
        self.next: deque[Reply] = deque()
        self.euros = dict(EUROS)
        self.dollars = dict(DOLLARS)
        self.updated = "2026-11-16T11:00:00+0100"

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def will(self, *replies: Reply) -> None:
        """What to answer to the next requests."""
        self.next.extend(replies)

    def asked(self, name: str) -> list[str]:
        """The values of a parameter in all requests, in order."""
        return [",".join(parameters.get(name, [])) for _, parameters, _ in self.requests]

    def usual(self, path: str, parameters: Parameters) -> Any:
        if "/statistics/1.0/data/DS-045409" in path:
            return self.cube(parameters)
        return self.records(parameters, "/M/" in path)

    def cube(self, p: Parameters) -> dict[str, Any]:
        """A JSON-stat cube with a value for each flow and period."""
        periods = spread(p["sinceTimePeriod"][0], p["untilTimePeriod"][0])
        dims = {
            "freq": p["freq"], "reporter": p["reporter"], "partner": p["partner"], "product": p["product"],
            "flow": p["flow"], "indicators": p["indicators"], "time": periods,
        }  # fmt: skip
        values, index = {}, 0
        for product in dims["product"]:
            for flow in dims["flow"]:
                for period in periods:
                    full = self.euros.get((p["reporter"][0], p["partner"][0], flow))
                    if full is not None:
                        part = 1 if product == "TOTAL" else 0.01
                        values[str(index)] = int((full - (2023 - int(period[:4])) * 1_000_000) * part)
                    index += 1
        return {
            "version": "2.0", "class": "dataset", "updated": self.updated, "value": values, "id": list(dims),
            "size": [len(v) for v in dims.values()],
            "dimension": {k: {"category": {"index": {c: i for i, c in enumerate(v)}}} for k, v in dims.items()},
        }  # fmt: skip

    def records(self, p: Parameters, monthly: bool) -> bytes:
        """Comtrade's records; the digits of values are written as they are given."""
        found = []
        products = ["27", "72"] if p["cmdCode"] == ["AG2"] else ["TOTAL"]
        for period in p["period"][0].split(","):
            for flow in p["flowCode"][0].split(","):
                for product in products:
                    record = {
                        "typeCode": "C", "freqCode": "M" if monthly else "A", "period": period,
                        "reporterCode": int(p["reporterCode"][0]), "flowCode": flow,
                        "partnerCode": int(p["partnerCode"][0]), "partner2Code": 0, "classificationCode": "H6",
                        "cmdCode": product, "customsCode": "C00", "motCode": 0, "legacyEstimationFlag": 0,
                    }  # fmt: skip
                    value = self.dollars.get((p["reporterCode"][0], flow))
                    if value is not None:
                        found.append(json.dumps(record)[:-1] + f', "primaryValue": {value}}}')
        return b'{"elapsedTime": "0.1 secs", "count": %d, "data": [%s], "error": ""}' % (
            len(found),
            ",".join(found).encode(),
        )


def spread(first: str, last: str) -> list[str]:
    """The years or months from one to the other."""
    if len(first) == 4:
        return [str(y) for y in range(int(first), int(last) + 1)]
    a, b = (int(p[:4]) * 12 + int(p[5:]) - 1 for p in (first, last))
    return [f"{n // 12}-{n % 12 + 1:02d}" for n in range(a, b + 1)]


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


# --- what goes wrong -----------------------------------------------------------------------------


def answer(data: Any, status: int = 200, kind: str = "application/json", **headers: str) -> Reply:
    return lambda handler: handler.give(data, status, kind, **headers)


def error(status: int, id: int, label: str) -> Reply:
    """Eurostat's error body."""
    return answer({"error": [{"status": status, "id": id, "label": label}]}, status)


def cut(data: bytes, told: int) -> Reply:
    """Fewer bytes than the length that is told."""

    def reply(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(told))
        handler.end_headers()
        handler.wfile.write(data)
        handler.close_connection = True

    return reply


def dripping(seconds: float) -> Reply:
    """A byte now and then, for a while."""

    def reply(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)
        handler.close_connection = True

    return reply


def silent(seconds: float) -> Reply:
    """No byte at all for a while."""

    def reply(handler: Handler) -> None:
        time.sleep(seconds)
        handler.close_connection = True

    return reply


def endless(packed: bool = False) -> Reply:
    """More bytes than anybody asked for; packed, few that unpack to many."""

    def reply(handler: Handler) -> None:
        import gzip

        block = gzip.compress(b" " * 30_000_000) if packed else b" " * 65_536
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        if packed:
            handler.send_header("Content-Encoding", "gzip")
        handler.end_headers()
        for _ in range(1 if packed else 1_000):
            handler.wfile.write(block)
        handler.close_connection = True

    return reply
