"""Sources: a text table as rows with their line numbers, from bytes in memory or streamed from a large file."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from briefing.ingest.documents.encoding import decode
from briefing.ingest.documents.limits import HEAD, Unreadable, shown
from briefing.ingest.tables.table import refused

GZIP = b"\x1f\x8b"
MAX_COLUMNS = 5_000
MAX_CELL = 10_000
"""Characters of one cell; a longer one is no table cell."""
MAX_LINE = 2_000_000
_BLOCK = 262_144
MAX_INFLATED = 400_000_000
"""Bytes that a .gz may unpack to."""
_RATIO, _SMALL = 200, 1_000_000

DELIMITERS = ("\t", ";", "|", ",")
"""In the order in which equal guesses are preferred: a comma is also a decimal mark."""
_SAMPLE_LINES = 20


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a file, or the file itself when it is too large to hold."""

    name: str
    raw: bytes = b""
    path: Path | None = None

    def head(self) -> bytes:
        """The first bytes, unpacked."""
        if self.path is None:
            return self.raw[:HEAD]
        with self.path.open("rb") as file:
            return file.read(HEAD)


def inflated(raw: bytes, name: str) -> bytes:
    """The bytes in a .gz; anything else as it is. Raises Unreadable when it unpacks to too much or is cut."""
    if not raw.startswith(GZIP):
        return raw
    unpack = zlib.decompressobj(wbits=31)
    most = max(_SMALL, min(MAX_INFLATED, len(raw) * _RATIO))
    try:
        found = unpack.decompress(raw, most)
    except zlib.error as error:
        raise refused(name, "it is packed and damaged", "Download it again.") from error
    if unpack.unconsumed_tail:
        raise refused(name, "it unpacks to more than a table of trade figures holds", "Unpack it yourself first.")
    if not unpack.eof:
        raise refused(name, "it is packed and its end is missing", "Download it again.")
    return found


class TextTable:
    """A delimited text. `rows` may be called once."""

    def __init__(self, content: Content, encoding: str | None = None) -> None:
        self.name = content.name
        head = content.head()
        if content.path is None:
            decoded = decode(content.raw, self.name, forced=encoding)
            self._stream: IO[str] = io.StringIO(decoded.text, newline="")
            sample = decoded.text[:HEAD]
        else:
            decoded = decode(head, self.name, forced=encoding)
            codec = _codec_of(content.path, decoded.encoding, head, self.name)
            self._stream = content.path.open(encoding=codec, newline="")
            sample = decoded.text.rpartition("\n")[0] or decoded.text
        self.notes = decoded.notes
        self.known = decoded.known
        self._encoding = decoded.encoding
        self.delimiter = delimiter_of(sample)
        self._reader: Any = None
        self._read = 0
        self._unended: int | None = None

    def close(self) -> None:
        """Close the file behind it."""
        self._stream.close()

    def see_bytes(self) -> None:
        """Refuse a table held whole that has a byte which does not fit its encoding. Raises Unreadable."""
        if isinstance(self._stream, io.StringIO) and any(note.startswith("undecodable:") for note in self.notes):
            line, column = _place(self._stream.getvalue(), self.delimiter)
            what = f"line {line}, column {column} holds a byte that does not fit its encoding ({self._encoding})"
            raise refused(self.name, what, "Save it again as UTF-8.")

    @property
    def cut(self) -> bool:
        """Whether the row given last ends in the middle of the file's last line."""
        return self._unended is not None and self._reader is not None and self._reader.line_num >= self._unended

    @property
    def at(self) -> int:
        """How many bytes of a large file were read."""
        buffer = getattr(self._stream, "buffer", None)
        return int(buffer.tell()) if buffer is not None and not self._stream.closed else 0

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Rows that are not blank, each with the number of the line it begins in.

        Raises Unreadable (format, with the line) for a quote left open, a NUL, a line or cell that no table has.
        """
        # Strict: an open quote or a character behind a closed one is an error, not part of the cell.
        csv.field_size_limit(MAX_CELL)
        lines = itertools.chain.from_iterable(self._blocks())
        reader = self._reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
        start = 1
        try:
            for row in reader:
                if row and (row[0] or any(c.strip() for c in row)):
                    if len(row) > MAX_COLUMNS:
                        what = f"line {start} has more than {MAX_COLUMNS:,} columns"
                        raise refused(self.name, what, "Keep the columns you need.")
                    yield start, row
                start = reader.line_num + 1
        except csv.Error as error:
            if "field larger" in str(error):
                what = f"line {start} has a cell of more than {MAX_CELL:,} characters, or a quote that does not close"
                raise refused(self.name, what, "This is no trade table.") from error
            raise refused(
                self.name, f"the quotes do not close from line {start} on", "Save it again as CSV."
            ) from error
        except UnicodeDecodeError as error:
            what = f"behind line {start} it holds a byte that does not fit its encoding ({error.encoding})"
            raise refused(self.name, what, "Save it again as UTF-8.") from error

    def _blocks(self) -> Iterator[list[str]]:
        """The lines, many at a time: a million calls for one line each would take as long as reading them."""
        while lines := self._stream.readlines(_BLOCK):
            if "\0" in "".join(lines) or max(map(len, lines)) > MAX_LINE:
                self._see_lines(lines)
            self._read += len(lines)
            if not lines[-1].endswith(("\n", "\r")):
                self._unended = self._read
            yield lines

    def _see_lines(self, lines: list[str]) -> None:
        for number, line in enumerate(lines, self._read + 1):
            if "\0" in line:
                what = f"line {number} holds a character that no table has (NUL)"
                raise refused(self.name, what, "Save it again as CSV.")
            if len(line) > MAX_LINE:
                what = f"line {number} has more than {MAX_LINE:,} characters"
                raise refused(self.name, what, "This is no trade table.")


def _place(text: str, delimiter: str) -> tuple[int, int]:
    """Line and column, from 1, of the first sign that stands for a byte which could not be read."""
    lines = text.partition("\N{REPLACEMENT CHARACTER}")[0].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    csv.field_size_limit(MAX_CELL)
    try:
        cells = next(csv.reader([lines[-1]], delimiter=delimiter), [""])
    except csv.Error:
        cells = [""]
    return len(lines), len(cells) or 1


def _codec_of(path: Path, encoding: str, head: bytes, name: str) -> str:
    """The codec for a whole file whose beginning reads as `encoding`: plain ASCII may go on in any.

    Refuses a file with a line longer than any table's before it is read as one. Raises Unreadable.
    """
    ascii_so_far = head.isascii()
    decoder = codecs.getincrementaldecoder("utf-8")()
    found, since, line = encoding, 0, 1
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            last = max(block.rfind(b"\n"), block.rfind(b"\r"))
            since = len(block) - last if last >= 0 else since + len(block)
            line += block.count(b"\n")
            if since > MAX_LINE * 4:
                what = f"line {line} has more than {MAX_LINE:,} characters"
                raise refused(name, what, "This is no trade table.")
            if ascii_so_far:
                try:
                    decoder.decode(block)
                    found = "utf-8"
                except UnicodeDecodeError:
                    ascii_so_far, found = False, decode(block, name).encoding
    return found


def delimiter_of(sample: str) -> str:
    """The delimiter by which the most of the first lines have the same number of cells."""
    lines = [line for line in sample.splitlines(keepends=True) if line.strip()][:_SAMPLE_LINES]
    if len(lines) > 1 and not lines[-1].endswith(("\n", "\r")):
        # A line that is cut has fewer cells than its delimiter would make.
        lines.pop()
    return max(DELIMITERS, key=lambda d: _evenness(lines, d))


def _evenness(lines: list[str], delimiter: str) -> float:
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if len(row) > 1)
    except csv.Error:
        return 0.0
    # A title above the table, a note below it: the commonest width counts.
    return max(widths.values()) / len(lines) if widths else 0.0


def header_of(rows: Iterable[tuple[int, list[str]]], name: str) -> tuple[str, ...]:
    """The first row as column names, trimmed and in lower case, without an empty last one. Raises Unreadable."""
    for _, row in rows:
        return tuple(" ".join(str(c).split()).casefold() for c in row)
    raise Unreadable(shown(name), "empty", f"“{shown(name)}” holds no rows. Save or download it again.")


def see_columns(header: tuple[str, ...], name: str) -> None:
    """Refuse a header that has a column twice. Raises Unreadable."""
    double = sorted({c for c in header if c and header.count(c) > 1})
    if double:
        raise refused(name, f"the header has the column “{shown(double[0])}” twice", "Rename or remove one of them.")
