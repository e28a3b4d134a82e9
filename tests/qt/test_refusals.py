"""Refusals in the language of the window: what real files and libraries are refused with has its words everywhere."""

from __future__ import annotations

import errno
import gzip
import random
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefing.ingest.importing import import_paths
from briefing.qt import languages
from briefing.qt.wording_refusals import refusal
from briefing.storage import opening
from briefing.storage.errors import LibraryError
from briefing.storage.library import Library

OTHERS = ("de", "es", "fr", "it", "nl", "ru")
FILES = {
    "empty.txt": b"",
    "blank.txt": b"  \n \n",
    "letter.pdf": b"%PDF-1.4 and more",
    "letter.docx": b"PK\x03\x04" + b"x" * 90,
    "KZ-BE.briefing": b"PK\x03\x04" + b"x" * 90 + b"manifest.json",
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 90,
    "photo.html": b"\x89PNG\r\n" + bytes(90),
    "noise.txt": random.Random(3).randbytes(3000),
    "ebcdic.txt": ("Trade between Kazakhstan and Belgium reached 523.7 million dollars. " * 9).encode("cp500"),
    "cube.json": b'{"class": "dataset", "id": [], "size": [], "dimension": {}, "values": {}, "status": {"0": "p"}}',
    "short.json": b'{"class": "dataset", "id": [], "size": [], "dimension": {}, "value": [1, 2]}',
    "feed.xml": b"<rss><channel></channel></rss>",
    "mail.eml": b"From: a@b.c\nMessage-ID: <1@b.c>\nMIME-Version: 1.0\n\n",
    "deep.eml": b"Message-ID: <1@b.c>\nMIME-Version: 1.0\n"
    + b"Content-Type: message/rfc822\n\n" * 90
    + b"A: b\n\nwords",
    "columns.csv": b"year,reporter,partner,flow,value,value,unit\n2022,KZ,BE,exports,100,200,EUR million\n",
    "cut.csv": b"year,reporter,partner,flow,value,unit\n2021,KZ,BE,exports,100,EUR million\n2022,KZ,BE,expo",
    "byte.csv": b"year,reporter,partner,flow,value,unit\n2021,KZ,B\xff\xfeE,exports,100,EUR million\n",
    "torn.pdf": b"%PDF-1.7\n",
    "torn.docx": b"PK\x03\x04word/document.xml",
    "page.html": b"<html><body><script>1</script></body></html>",
    "sign.html": b"<html><body><p>Log in</p><form><input type='password'></form></body></html>",
    "wrong.csv": b"colour,shape,weight\nred,round,1\nblue,square,2\n",
    "twice.csv": b"period,period,reporter\n2023,2023,KZ\n",
    "page.csv": b"<html><body><p>Sign in</p></body></html>",
    "half.csv.gz": gzip.compress(b"period,exports\n2023,1\n" * 400)[:-30],
    "bulk.csv": b"DECLARANT,PARTNER,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\n004,079,01012100,2,202301,1500\n",
    "both.csv": (
        b"Exports of Kazakhstan to Belgium (EUR million)\nperiod,region,exports\n2021,north,8\n2021,south,9\n2022,north,3\n"
    ),
    "data.json": b'{"a": [1, 2, 3]}',
    "book.xlsx": b"PK\x03\x04" + b"[Content_Types].xml" + b"x" * 90,
}


@pytest.fixture(params=OTHERS)
def language(qapp: QApplication, request) -> Iterator[str]:
    before = QLocale()
    yield languages.speak(qapp, request.param)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def refused(tmp_path_factory) -> dict[str, str]:
    """The sentences that these files are refused with, by their names."""
    folder = tmp_path_factory.mktemp("refused")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    said: dict[str, str] = {}
    with Library.open(folder / "x.briefinglib") as library:
        named = [folder / name for name in (*FILES, "moved.txt")]
        import_paths(library, named, report=lambda r: said.update({Path(r.path).name: r.error or ""}))
    return {name: sentence for name, sentence in said.items() if sentence}


def test_most_of_these_files_are_refused(refused) -> None:
    assert set(FILES) - set(refused) <= {"page.csv"}
    assert "moved.txt" in refused


def test_every_refused_file_is_told_in_the_language_of_the_window(refused, language) -> None:
    for name, sentence in refused.items():
        words = refusal(sentence)
        assert words != sentence, sentence
        assert name in words
        assert not {"it", "the", "as", "one"} & set(words.replace(",", " ").split()), words
        assert "%" not in words, words


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "no room"), OSError(errno.EROFS, "read-only"), OSError(errno.EIO, "broken"),
        apsw.BusyError("busy"), apsw.CorruptError("corrupt"), apsw.CantOpenError("cannot open"),
    ],
    ids=["full", "read-only", "broken", "locked", "damaged", "not opened"],
)  # fmt: skip
def test_every_failure_of_the_library_is_told_in_the_language_of_the_window(language, error) -> None:
    told = opening.world_error(error, Path("/home/a/my.briefinglib"))
    assert isinstance(told, LibraryError)
    words = refusal(told.sentence)
    assert words != told.sentence
    assert "/home/a/my.briefinglib" in words


def test_a_sentence_that_is_not_known_stays_as_it_is(language) -> None:
    assert refusal("Something else. Download it again.") == "Something else. Download it again."
