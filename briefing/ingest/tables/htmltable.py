"""HTML tables: the rows of a web page that an office saved as a workbook (.xls), as one sheet of cells."""

from __future__ import annotations

from html.parser import HTMLParser

from briefing.ingest.tables.table import Sheet, Workbook

_MOST_SPAN = 100
_MOST_ROWS = 50_000


class _Rows(HTMLParser):
    """Rows in the order in which they end; a cell that reaches over several leaves blank ones."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[tuple[str, ...]] = []
        self._open: list[list[str]] = []
        self._cells: list[list[str] | None] = []
        self._spans: list[tuple[int, int]] = []
        self._below: list[dict[int, int]] = [{}]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._below.append({})
        elif tag == "tr":
            self._open.append([])
            self._cells.append(None)
            self._spans.append((1, 1))
        elif tag in ("td", "th") and self._open:
            self._end_cell()
            given = dict(attrs)
            self._spans[-1] = (_span(given.get("colspan")), _span(given.get("rowspan")))
            self._cells[-1] = []
        elif tag == "br" and self._cells and self._cells[-1] is not None:
            self._cells[-1].append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._open:
            self._end_cell()
        elif tag == "tr" and self._open:
            self._end_row()
        elif tag == "table" and len(self._below) > 1:
            self._below.pop()

    def handle_data(self, data: str) -> None:
        if self._cells and self._cells[-1] is not None:
            self._cells[-1].append(data)

    def _end_cell(self) -> None:
        cell = self._cells[-1]
        if cell is None:
            return
        row, (wide, high) = self._open[-1], self._spans[-1]
        self._fill(row)
        if high > 1:
            self._below[-1].update({len(row) + n: high for n in range(wide)})
        row += [" ".join("".join(cell).split()), *[""] * (wide - 1)]
        self._cells[-1] = None

    def _fill(self, row: list[str]) -> None:
        """Blank cells under those of the rows above that reach down to here."""
        while self._below[-1].get(len(row), 0) > 0:
            row.append("")

    def _end_row(self) -> None:
        self._end_cell()
        row = self._open.pop()
        self._cells.pop()
        self._spans.pop()
        self._fill(row)
        below = self._below[-1]
        self._below[-1] = {c: n - 1 for c, n in below.items() if n > 1}
        if len(self.rows) < _MOST_ROWS and any(row):
            self.rows.append(tuple(row))


def _span(text: str | None) -> int:
    return min(int(text), _MOST_SPAN) if text and text.isascii() and text.isdigit() and text != "0" else 1


def as_workbook(text: str, name: str) -> Workbook:
    """The rows of all tables of a page, numbered on, as one sheet without a name."""
    parser = _Rows()
    parser.feed(text)
    parser.close()
    width = max((len(r) for r in parser.rows), default=0)
    rows = tuple(r + ("",) * (width - len(r)) for r in parser.rows)
    return Workbook(name, (Sheet("", rows, tuple(range(1, len(rows) + 1))),))
