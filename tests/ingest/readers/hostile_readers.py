"""Readers that misbehave, run inside the worker's child by the tests."""

import os
import socket
import sys
import time

from briefing.ingest.documents.limits import Unreadable


def refuse(request):
    raise Unreadable(request["name"], "format", f"“{request['name']}” is refused.")


def connect(request):
    with socket.socket() as probe:
        probe.settimeout(2)
        return probe.connect_ex(("127.0.0.1", request["port"]))


READERS = {
    "echo": lambda request: request["value"],
    "pid": lambda request: os.getpid(),
    "sleep": lambda request: time.sleep(600),
    "abort": lambda request: os.abort(),
    "leave": lambda request: os._exit(0),
    "bug": lambda request: 1 // 0,
    "refuse": refuse,
    "memory": lambda request: len(bytearray(2_000_000_000)),
    "modules": lambda request: sorted(sys.modules),
    "print": lambda request: print("not an answer") or os.write(1, b"{}\n") and "done",
    "connect": connect,
}
