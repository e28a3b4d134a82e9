"""Connection: the one place in the program that opens a connection to another machine.

Nothing is kept between requests (no cookies), no redirect is followed, no referrer is sent, and the program names itself
without its version. A request has a time limit as a whole and a limit of size, however the answer is packed.
"""

from __future__ import annotations

import codecs
import datetime as dt
import ssl
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from briefing.ingest.online import faults
from briefing.ingest.online.addresses import is_here
from briefing.ingest.online.faults import Problem, Unanswered
from briefing.ingest.worker import Cancelled

if TYPE_CHECKING:
    import httpx

NAME = "Briefing"
"""What the program calls itself."""
KEY_HEADER = "Ocp-Apim-Subscription-Key"
"""The header that carries a subscription key; never part of an address."""
SECONDS = 120.0
"""Time for one request, to the last byte."""
SILENCE = 30.0
"""Seconds without a byte."""
MOST_BYTES = 20_000_000
"""Bytes of an unpacked answer; the largest one asked for has well under a million."""


class Connection:
    """Asks services one request at a time; use as a context manager."""

    def __init__(self, *, seconds: float = SECONDS, silence: float = SILENCE, most_bytes: int = MOST_BYTES) -> None:
        self._seconds = seconds
        self._silence = min(silence, seconds)
        self._most = most_bytes
        self._client: httpx.Client | None = None

    def __enter__(self) -> Connection:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close what is open."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def get(
        self,
        url: str,
        parameters: tuple[tuple[str, str], ...],
        key: str = "",
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[str, bytes, dict[str, Any]]:
        """Ask once: the whole address without a key, the bytes of the answer, and its JSON.

        Raises Unanswered, or Cancelled once `cancelled` says so.
        """
        import httpx

        client = self._opened(url)
        address = client.build_request("GET", url, params=parameters, headers={KEY_HEADER: key} if key else {})
        end = time.monotonic() + self._seconds
        try:
            answer = client.send(address, stream=True)
            try:
                raw = self._read(answer, end, cancelled)
            finally:
                answer.close()
        except httpx.TimeoutException as error:
            raise Unanswered(Problem.TOO_SLOW) from error
        except (httpx.RemoteProtocolError, httpx.DecodingError, httpx.ReadError) as error:
            raise Unanswered(Problem.CUT) from error
        except httpx.TransportError as error:
            raise Unanswered(Problem.CERTIFICATE if _is_of_certificate(error) else Problem.OFFLINE) from error
        data = faults.see(answer.status_code, answer.headers, raw, dt.datetime.now(dt.UTC))
        return str(address.url), raw, data

    def _read(self, answer: httpx.Response, end: float, cancelled: Callable[[], bool]) -> bytes:
        told = answer.headers.get("content-length", "")
        if told.isdecimal() and int(told) > self._most:
            raise Unanswered(Problem.TOO_LARGE)
        found = bytearray()
        for block in answer.iter_bytes():
            found += block
            if len(found) > self._most:
                raise Unanswered(Problem.TOO_LARGE)
            if cancelled():
                raise Cancelled
            # A service that gives a byte now and then never times out by silence.
            if time.monotonic() > end:
                raise Unanswered(Problem.TOO_SLOW)
        return bytes(found).removeprefix(codecs.BOM_UTF8)

    def _opened(self, url: str) -> httpx.Client:
        if self._client is None:
            import httpx

            self._client = httpx.Client(
                verify=_trust(),
                timeout=self._silence,
                follow_redirects=False,
                headers={"User-Agent": NAME, "Accept": "application/json"},
                # The organisation's proxy is taken from the system; what is on this machine needs none.
                trust_env=not is_here(url),
            )
        self._client.cookies.clear()
        return self._client


def _trust() -> ssl.SSLContext:
    """The authorities of this system, an organisation's own among them, and those that come with the program."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _is_of_certificate(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError) or "CERTIFICATE_VERIFY_FAILED" in str(cause):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
