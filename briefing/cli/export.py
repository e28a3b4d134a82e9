"""The export command: a dossier's observations as tidy CSV or workbook, all that the library holds of it as JSON, or a pack."""

from __future__ import annotations

import contextlib
import csv
import io
import os
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from briefing.cli.facts_document import countries_of, facts_document
from briefing.cli.output import document, say
from briefing.cli.refusal import Refused, chosen_dossier, open_library
from briefing.cli.trade_document import ordered, trade_document
from briefing.core.checks import checks_of
from briefing.core.dossier import DossierFile
from briefing.core.trade import Observation
from briefing.ingest.tables.cells import decimal_text
from briefing.ingest.tables.tidy import COLUMNS
from briefing.storage import articles, dossiers, facts, packfile, packs
from briefing.storage.library import Library

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """A cell that a spreadsheet takes as text: one that would start a formula gets an apostrophe; numbers stay."""
    return f"'{text}" if text.startswith(_FORMULA) and decimal_text(text) is None else text


def write_export(args: Namespace) -> int:
    """`export`: the ending of the file names the format."""
    ending = args.out.suffix.casefold()
    make = _FORMATS.get(ending)
    if make is None and ending != packfile.SUFFIX:
        endings = " or ".join((*_FORMATS, packfile.SUFFIX))
        raise Refused(f"Nothing is written as {args.out.name}: an export ends in {endings}.")
    with open_library(args, readonly=True) as library:
        dossier = chosen_dossier(library, args.dossier)
        if make is None:
            packs.save(library, dossier, args.out)
        else:
            write_whole(args.out, make(library, dossiers.dossier_file(library, dossier, whole=True)))
    if args.json:
        document({"path": str(args.out), "dossier": dossier})
    else:
        say(f"wrote {args.out}")
    return 0


def write_whole(out: Path, content: bytes) -> None:
    """Write a file so that it is there whole or as it was before. Raises Refused, naming the file."""
    beside = out.with_name(f".{out.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        if not out.parent.is_dir():
            gone = f"{out.name} could not be written: the folder {out.parent} is not there."
            raise Refused(f"{gone} Choose another folder, or make it first.") from error
        raise Refused(f"{out} could not be written: {error.strerror or error}. Choose another place.") from error


def _csv(library: Library, file: DossierFile) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow((*COLUMNS, "file"))
    for o in ordered(file.observations()):
        writer.writerow([safe_cell(c) for c in _cells(o)])
    # The mark makes spreadsheets take the file as UTF-8.
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _xlsx(library: Library, file: DossierFile) -> bytes:
    """The tidy table as a workbook: values are numbers that show the digits as printed, all else is text."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = "observations"
    heads = (*COLUMNS, "file")
    for number, row in enumerate((heads, *map(_cells, ordered(file.observations()))), 1):
        for column, (head, text) in enumerate(zip(heads, row, strict=True), 1):
            cell = sheet.cell(number, column)
            if number > 1 and head in _NUMBERS and text:
                cell.value = float(text)
                places = len(text.partition(".")[2])
                cell.number_format = f"0.{'0' * places}" if places else "0"
            elif text:
                cell.value = text
                cell.data_type = "s"
    for column in range(1, len(heads) + 1):
        sheet.cell(1, column).font = Font(bold=True)
    sheet.freeze_panes = "A2"
    store = io.BytesIO()
    book.save(store)
    return store.getvalue()


_NUMBERS = ("value", "multiplier")


def _cells(o: Observation) -> tuple[str, ...]:
    by_name = {
        "reporter": o.reporter,
        "partner": o.partner,
        "flow": str(o.flow),
        "period": str(o.period.first) if o.period.length == 1 else f"{o.period.first}..{o.period.last}",
        "value": o.amount.digits if o.amount else "",
        "multiplier": str(o.amount.scale) if o.amount else "",
        "currency": o.currency or "",
        "source": o.source,
        "measure": o.measure,
        "valuation": o.valuation,
        "classification": o.classification,
        "product": o.product,
        "basis": str(o.basis),
        "vintage": o.vintage.isoformat() if o.vintage else "",
        "status": o.status,
        "qualifier": str(o.qualifier),
        "flags": o.flags_raw,
        "locator": o.locator,
    }
    return (*(by_name[c] for c in COLUMNS), o.file)


def _json(library: Library, file: DossierFile) -> bytes:
    content = {**trade_document(file), "articles": []}
    for head in file.articles:
        article = articles.article(library, head.id)
        if article is not None:
            found = facts.facts_of(library, head.id)
            countries = countries_of(article, found)
            said = facts_document(article, found, checks_of(found), countries)
            content["articles"].append({"id": str(head.id), **said})
    text = io.StringIO()
    document(content, text)
    return text.getvalue().encode()


_FORMATS: dict[str, Callable[[Library, DossierFile], bytes]] = {".csv": _csv, ".xlsx": _xlsx, ".json": _json}
