"""Twice: text in UTF-8 that was taken for one byte a sign and encoded once more, as it was meant ("ExportaciÃ³n")."""

from __future__ import annotations

import re


def _sign(byte: int) -> str:
    """What a byte shows as in cp1252; those it does not have are controls, as browsers show them."""
    return bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)


_BYTES = {_sign(byte): byte for byte in range(0x80, 0x100)} | {chr(byte): byte for byte in range(0x80, 0xA0)}
_LEADS = "".join(_sign(byte) for byte in range(0xC2, 0xF5))
_REST = "".join(re.escape(sign) for sign, byte in _BYTES.items() if byte < 0xC0)
_SEQUENCE = re.compile(f"[{_LEADS}][{_REST}]{{1,3}}")
_BEYOND = re.compile("[^\x00-\x7f]")
_FEWEST = 3
"""Signs encoded twice from which on a text is held to be so."""
_STRAY = 10
"""Signs encoded twice for each sign beyond ASCII that was not."""


def once(text: str) -> str | None:
    """The text as it was before it was encoded a second time; None for one that was not."""
    mended = 0

    def told(sequence: re.Match[str]) -> str:
        nonlocal mended
        try:
            meant = bytes(_BYTES[sign] for sign in sequence.group()).decode("utf-8")
        except UnicodeDecodeError:
            return sequence.group()
        mended += 1
        return meant

    left = len(_BEYOND.findall(_SEQUENCE.sub("", text)))
    if len(_SEQUENCE.findall(text)) < max(_FEWEST, left * _STRAY):
        return None
    whole = _SEQUENCE.sub(told, text)
    return whole if mended >= max(_FEWEST, left * _STRAY) else None
