"""Refusals: why a file, a library or a pack was not taken, in the language of the window; looked up when it is shown.

The sentences are made where the refusal is, in English, for the report and the command line. Here they are known again
by their words: what is the matter, then what to do.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from briefing.qt.translation import QT_TRANSLATE_NOOP

MATTERS = (
    QT_TRANSLATE_NOOP("Refusal", "“%1” is empty."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds no rows."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is not text, whatever its name says."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” reads as no language in any encoding that is known here."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a damaged PDF document."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a damaged Word document."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a mail whose parts are nested too deep."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is protected by a password."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds only pictures of pages, no text."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is an Office document or archive (ZIP)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is an empty archive (ZIP)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is an evidence pack."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is an old Office document."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a rich text document (RTF)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a picture."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a compressed file."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is an archive."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a database."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a program."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a news feed without entries, or a damaged one."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is XML data, not an article."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is JSON data, not an article."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is larger than %2 MB, more than an article holds."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a folder."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a device or a pipe, not a file with text."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is not there any more."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” may not be read by you."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” could not be read: %2."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a network address."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is the name of a device, not a file."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds no text, only blanks."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a sign-in page, not the article."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds no article text; the page may fetch it when shown."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” took longer than %2 seconds to read and was stopped."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” could not be read: it broke the process that was reading it."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” was cancelled."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” was left out."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is the open library itself."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” met a fault in Briefing (%2)."),
    QT_TRANSLATE_NOOP("Refusal", "The folder “%1” could not be read: %2."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it is packed and damaged."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it is packed and its end is missing."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it unpacks to more than a table of trade figures holds."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it unpacks to more than a workbook of trade figures holds."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it is protected by a password."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it is no workbook that can be read."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it is no workbook, or not all of it is there."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: line %2 holds a character that no table has (NUL)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: line %2 has more than %3 characters."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: line %2 has more than %3 columns."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“%1”: line %2 has a cell of more than %3 characters, or a quote that does not close.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: the quotes do not close from line %2 on."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: behind line %2 it holds a byte that does not fit its encoding (%3)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: line %2, column %3 holds a byte that does not fit its encoding (%4)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: the header has the column “%2” twice."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: line %2 has %3 cells where the header has %4."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” stops in the middle of line %2; it may be incomplete."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a web page, not a table; perhaps you had to sign in."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“%1” holds no figures: the service refused the query because its answer would be too big (413).",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds no figures: the service had been asked too often (429)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds no figures: no data matched the query."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds no figures but an error of the service: %2."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” has no known header and more than %2 rows."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”, line 1: its words are in no known encoding."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”, line 1: no known layout has the columns %2."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: no sheet (%2) has a known layout."),
    QT_TRANSLATE_NOOP(
        "Refusal", "“%1”, line 1: a table of GENESIS-Online as it is printed, with headings among its rows."
    ),
    QT_TRANSLATE_NOOP("Refusal", "“%1”, line 1: an SDMX table of another office than Eurostat, with the columns %2."),
    QT_TRANSLATE_NOOP(
        "Refusal", "“%1”, line 1: a bulk file of Comext by product and procedure, which holds no totals."
    ),
    QT_TRANSLATE_NOOP(
        "Refusal", "“%1”, sheet “%2”, row %3: a Eurostat table without a partner country, a reporter and a flow."
    ),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: %2: “%3”, “%4” is not understood."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: %2 and %3 both give exports."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: %2 and %3 both give imports."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: %2 and %3 both give exports of %4 to %5."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: %2 and %3 both give imports of %4 to %5."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: %2 (“%3”) and %4 (“%5”) differ, and only one of the two columns can be read."),
    QT_TRANSLATE_NOOP(
        "Refusal", "“%1”: %2: rows of one period differ in the column “%3”, which is not understood (“%4”, “%5”)."
    ),
    QT_TRANSLATE_NOOP("Refusal", "“%1” holds JSON, not a table in a layout that Briefing reads."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it is no whole JSON: line %2, column %3."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is JSON of a known kind with parts missing."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is JSON of a known kind with parts missing (“%2”)."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it has no “%2”, a part that every JSON-stat table has."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: its dimensions do not fit its sizes."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it lists %2 values for a table of %3 cells."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: value %2 lies outside the table."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is too large for JSON."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a Eurostat or SDMX table without a partner country, a reporter and a flow."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” is a list of codes without trade figures; Briefing knows these codes."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: sheet “%2” has more than %3 rows or %4 columns."),
    QT_TRANSLATE_NOOP("Refusal", "“%1” has the right columns and no rows to take."),
    QT_TRANSLATE_NOOP("Refusal", "“%1”: it holds only parts of the trade (%2), not all of it."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is not a file."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is empty (0 bytes), so it is no library."),
    QT_TRANSLATE_NOOP("Refusal", "%1 may not be read."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is not a Briefing library."),
    QT_TRANSLATE_NOOP("Refusal", "%1 belongs to another program."),
    QT_TRANSLATE_NOOP("Refusal", "%1 was written by a newer Briefing (library version %2, this program knows %3)."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is damaged: its version is lost."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is damaged: it is cut short."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is damaged: its contents do not hold together."),
    QT_TRANSLATE_NOOP("Refusal", "No room left on the disk of %1."),
    QT_TRANSLATE_NOOP("Refusal", "%1 or its folder may not be written to."),
    QT_TRANSLATE_NOOP("Refusal", "%1 could not be made: its folder may not be written to."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is of an older version and may not be written to."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is the open library itself."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is open for reading only."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is locked by another program."),
    QT_TRANSLATE_NOOP("Refusal", "%1 cannot be opened."),
    QT_TRANSLATE_NOOP("Refusal", "Reading or writing %1 failed."),
    QT_TRANSLATE_NOOP("Refusal", "There is no library at %1."),
    QT_TRANSLATE_NOOP("Refusal", "%1 was deleted or moved while open."),
    QT_TRANSLATE_NOOP("Refusal", "%1 was replaced by another file while open."),
    QT_TRANSLATE_NOOP("Refusal", "This was changed elsewhere meanwhile."),
    QT_TRANSLATE_NOOP("Refusal", "What was issued is not in %1 as it was issued."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is empty (0 bytes)."),
    QT_TRANSLATE_NOOP("Refusal", "%1 is no evidence pack, or is cut short."),
    QT_TRANSLATE_NOOP("Refusal", "%1 was altered after it was sealed, or is damaged (%2)."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "%1 was made by a newer Briefing (pack version %2, this program knows %3); update the program.",
    ),
)
"""What is the matter: %1 is the file, what follows are its lines, numbers and words."""

ADVICE = (
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news "
        "feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), packed "
        "tables as .gz; save it as one of these.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "Open it by itself with Briefing; there it can be added to your library."),
    QT_TRANSLATE_NOOP("Refusal", "Save or download it again."),
    QT_TRANSLATE_NOOP("Refusal", "Save the part you need as a file of its own."),
    QT_TRANSLATE_NOOP("Refusal", "Choose the files in it."),
    QT_TRANSLATE_NOOP("Refusal", "Check whether it was moved or renamed."),
    QT_TRANSLATE_NOOP("Refusal", "Ask its owner or copy it first."),
    QT_TRANSLATE_NOOP("Refusal", "Copy the file to this computer and open it there."),
    QT_TRANSLATE_NOOP("Refusal", "Rename the file and open it again."),
    QT_TRANSLATE_NOOP("Refusal", "Sign in with the browser and save the article itself."),
    QT_TRANSLATE_NOOP(
        "Refusal", "Open it in a mail program and save the message inside, or its attachment, as a file of its own."
    ),
    QT_TRANSLATE_NOOP("Refusal", "Open it in the browser and save it from there, or copy its text into a file."),
    QT_TRANSLATE_NOOP("Refusal", "Save the article as plain text and open that."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing of it was imported."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing was imported from it."),
    QT_TRANSLATE_NOOP("Refusal", "Download it again."),
    QT_TRANSLATE_NOOP("Refusal", "Download it again, or as CSV."),
    QT_TRANSLATE_NOOP("Refusal", "Open it in the program that wrote it and save it as UTF-8 text."),
    QT_TRANSLATE_NOOP("Refusal", "Unpack it yourself first."),
    QT_TRANSLATE_NOOP("Refusal", "Save the sheet you need as CSV."),
    QT_TRANSLATE_NOOP("Refusal", "Open it, remove the password and save it again."),
    QT_TRANSLATE_NOOP("Refusal", "Have its text recognised by a scanning program and open that."),
    QT_TRANSLATE_NOOP("Refusal", "Open it in a spreadsheet program and save it again."),
    QT_TRANSLATE_NOOP("Refusal", "Copy or download it again."),
    QT_TRANSLATE_NOOP("Refusal", "Save it again as CSV."),
    QT_TRANSLATE_NOOP("Refusal", "Save it again as UTF-8."),
    QT_TRANSLATE_NOOP("Refusal", "This is no trade table."),
    QT_TRANSLATE_NOOP("Refusal", "Keep the columns you need."),
    QT_TRANSLATE_NOOP("Refusal", "Rename or remove one of them."),
    QT_TRANSLATE_NOOP("Refusal", "Download the table again."),
    QT_TRANSLATE_NOOP("Refusal", "Ask for fewer partners, products or years and download it again."),
    QT_TRANSLATE_NOOP("Refusal", "Wait a minute and download it again."),
    QT_TRANSLATE_NOOP("Refusal", "Check the countries, the flow and the years."),
    QT_TRANSLATE_NOOP("Refusal", "Keep the rows you need, or use the columns of a Briefing export."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Give it one column for the period and one each for exports and imports, or use the columns of a "
        "Briefing export.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "Download it as CSV."),
    QT_TRANSLATE_NOOP("Refusal", "Download trade by partner (Comext DS-045409) instead."),
    QT_TRANSLATE_NOOP("Refusal", "Download trade by partner for the product TOTAL (DS-045409) instead."),
    QT_TRANSLATE_NOOP("Refusal", "Choose these dimensions in the data browser and download it again."),
    QT_TRANSLATE_NOOP("Refusal", "Download the table from Trade Map again in English, with yearly values."),
    QT_TRANSLATE_NOOP("Refusal", "Keep one of the two columns, or say in each heading what it is of."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "Keep one of the two columns, or say in each heading which period or unit it is of."),
    QT_TRANSLATE_NOOP("Refusal", "Name it partner or product, or keep one row for each period."),
    QT_TRANSLATE_NOOP("Refusal", "Download it as flat file (ffcsv) instead."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing to import."),
    QT_TRANSLATE_NOOP("Refusal", "Choose a library file."),
    QT_TRANSLATE_NOOP("Refusal", "Restore it from a copy or choose another file."),
    QT_TRANSLATE_NOOP("Refusal", "Ask for access to it."),
    QT_TRANSLATE_NOOP("Refusal", "Choose another file."),
    QT_TRANSLATE_NOOP("Refusal", "Choose a Briefing library."),
    QT_TRANSLATE_NOOP("Refusal", "Update the program to open it."),
    QT_TRANSLATE_NOOP("Refusal", "It was not changed; restore it from a copy, or run the check."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing was changed; free some space and try again."),
    QT_TRANSLATE_NOOP("Refusal", "Copy it to a folder of your own."),
    QT_TRANSLATE_NOOP("Refusal", "Close that program or wait, then try again."),
    QT_TRANSLATE_NOOP("Refusal", "See that its folder exists and may be read."),
    QT_TRANSLATE_NOOP("Refusal", "Check the disk, then try again."),
    QT_TRANSLATE_NOOP("Refusal", "Copy it first."),
    QT_TRANSLATE_NOOP("Refusal", "Choose another folder."),
    QT_TRANSLATE_NOOP("Refusal", "Choose another name."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing was written; put it back."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing was written; open it again."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing was overwritten; look again and repeat."),
    QT_TRANSLATE_NOOP("Refusal", "Look for it in a backup."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing of it was opened; ask its sender for it again."),
)
"""What to do about it."""


def refusal(sentence: str) -> str:
    """A refusal in the language of the window; a sentence that is not known here stays as it is."""
    advice = max((a for a in ADVICE if sentence.endswith(f" {a}")), key=len, default="")
    matter = sentence.removesuffix(f" {advice}") if advice else sentence
    known = [n for n, pattern in enumerate(_patterns()) if pattern.fullmatch(matter)]
    said = _matter(max(known, key=lambda n: len(MATTERS[n])), matter) if known else ""
    if not said:
        return sentence
    return f"{said} {_said(advice)}" if advice else said


def _matter(number: int, sentence: str) -> str:
    found = _patterns()[number].fullmatch(sentence)
    if found is None:
        return ""
    values = {f"%{name[1:]}": value for name, value in found.groupdict().items()}
    return re.sub(r"%\d", lambda m: values[m[0]], _said(MATTERS[number]))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(re.sub(r"%(\d)", r"(?P<v\1>.+)", re.escape(m)), re.DOTALL) for m in MATTERS)


def _said(text: str) -> str:
    return QCoreApplication.translate("Refusal", text)
