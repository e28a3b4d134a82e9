"""Codes of printed pages, as they are printed and as people type them."""

import pytest

from briefing.core.pagecode import PageCode, begins_like_a_code, page_code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KZ-BE-0001", PageCode("KZ-BE", 1)),
        ("KZ-BE-0001 [2]", PageCode("KZ-BE", 1, None, 2)),
        ("KZ-BE-0001.12 [2]", PageCode("KZ-BE", 1, 12, 2)),
        ("KZ-BE-0001.2\u00a0[13]", PageCode("KZ-BE", 1, 2, 13)),
        (" kz-be-1.2 13 ", PageCode("KZ-BE", 1, 2, 13)),
        ("KZ-BE-0001.2[3]", PageCode("KZ-BE", 1, 2, 3)),
        ("KZ\u2011BE\u20110001 [3]", PageCode("KZ-BE", 1, None, 3)),
        ("KZ-BE-0001.2 · version 2", PageCode("KZ-BE", 1, 2)),
        ("KZ-BE-0001.2 · версия 2 [4]", PageCode("KZ-BE", 1, 2, 4)),
    ],
)
def test_a_code_is_read_as_printed_and_as_typed(text, code):
    assert page_code(text) == code


@pytest.mark.parametrize("text", ["", "KZ-BE", "KZ-BE-", "KZ-BE-000x", "KZ-BE-0001 [x]", "trade KZ-BE-0001", "523.7"])
def test_other_words_are_no_code(text):
    assert page_code(text) is None


def test_a_code_is_written_as_printed():
    assert page_code("kz-be-1.2 3").text == "KZ-BE-0001.2 [3]"


def test_what_begins_like_a_code_is_told_from_a_file():
    assert begins_like_a_code("KZ-BE-0001x")
    assert not begins_like_a_code("KZ-BE.csv")
