"""Sandbox: what the reading process may use: memory, time for one file, no network. Set from inside it."""

from __future__ import annotations

import contextlib
import ctypes
import signal
import sys

MEMORY = 1_500_000_000
"""Bytes of data the process may hold (RLIMIT_DATA; RLIMIT_AS breaks readers that map files)."""

_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


def enter() -> None:
    """Take from this process what no reader needs. What the platform does not offer is left as it is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the caller, who then ends this process.
    if sys.platform != "win32":
        _limit_memory()
    if sys.platform == "linux":
        _leave_network()


def allow_seconds(seconds: float) -> None:
    """Let the process use `seconds` more of processor time; beyond, the system ends it (the limit counts from birth)."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime + seconds) + 2
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if hard == resource.RLIM_INFINITY or limit < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, hard))


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    for what, limit in ((resource.RLIMIT_DATA, MEMORY), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(what)
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        # Some systems know a limit by name only; the caller's clock still holds.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (allowed, hard))


def _leave_network() -> None:
    """Move into a network namespace with nothing in it, by right or as a user of one's own; else stay."""
    unshare = ctypes.CDLL(None, use_errno=True).unshare
    if unshare(_CLONE_NEWNET) != 0:
        unshare(_CLONE_NEWUSER | _CLONE_NEWNET)
