import pytest

from briefing.app import command_first


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--library", "a.lib", "check", "--json"], ["check", "--library", "a.lib", "--json"]),
        (["--library=a.lib", "check"], ["check", "--library=a.lib"]),
        (["check", "--library", "a.lib"], ["check", "--library", "a.lib"]),
        (["--library", "a.lib", "article.txt"], ["--library", "a.lib", "article.txt"]),
        (["--library"], ["--library"]),
        ([], []),
    ],
)
def test_the_library_may_be_named_before_the_command(words, expected):
    assert command_first(words) == expected
