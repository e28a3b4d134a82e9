"""Collection paused for what makes many objects."""

import gc

import pytest

from briefing import collection


@collection.paused()
def fails() -> None:
    assert not gc.isenabled()
    raise LookupError("nothing there")


def test_what_fails_in_between_leaves_collection_as_it_was():
    with pytest.raises(LookupError, match="nothing there"):
        fails()
    assert gc.isenabled()


def test_a_pause_within_a_pause_ends_none():
    with collection.paused():
        with collection.paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
