"""Documents are written whole or not at all, and the reason is said."""

from __future__ import annotations

import errno
import os

import pytest

from briefing.printing.saving import SaveError, save


def test_saved_file_holds_the_data_and_nothing_lies_beside_it(tmp_path):
    save(b"page", tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"page"
    assert [p.name for p in tmp_path.iterdir()] == ["out.pdf"]


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EIO, "other"),
    ],
)
def test_failure_names_file_and_folder_and_keeps_what_was_there(tmp_path, monkeypatch, number, problem):
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("briefing.printing.saving.os.fsync", fail)
    with pytest.raises(SaveError) as caught:
        save(b"new", path)
    assert caught.value.problem == problem
    assert "out.pdf" in caught.value.sentence
    assert str(tmp_path) in caught.value.sentence
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["out.pdf"]


def test_folder_in_the_way_is_said(tmp_path):
    (tmp_path / "out.pdf").mkdir()
    with pytest.raises(SaveError) as caught:
        save(b"page", tmp_path / "out.pdf")
    assert caught.value.problem == "is_folder"


def test_missing_folder_is_said(tmp_path):
    with pytest.raises(SaveError) as caught:
        save(b"page", tmp_path / "gone" / "out.pdf")
    assert caught.value.problem == "no_folder"
