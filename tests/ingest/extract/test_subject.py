"""Who took something on, as far as the words before the verb name one of two sides."""

import pytest

from briefing.ingest.extract.sides.subject import side_named


@pytest.mark.parametrize(
    ("language", "before", "side"),
    [
        ("en", "The Belgian side ", "BE"),
        ("en", "Kazakhstan ", "KZ"),
        ("en", "In Kazakhstan, the Belgian minister ", "BE"),
        ("en", "Belgium, for its part, ", "BE"),
        ("en", "Kazakhstan and Belgium ", ""),
        ("en", "The sides ", ""),
        ("en", "France ", ""),
        ("it", "La parte kazaka ha ", "KZ"),
        ("it", "Il Belgio ha ", "BE"),
        ("fr", "La Belgique a ", "BE"),
        ("ru", "Бельгийская сторона ", "BE"),
        ("de", "Die belgische Seite ", "BE"),
        ("nl", "De Belgische delegatie ", "BE"),
        (None, "Belgium ", ""),
        ("xx", "Belgium ", ""),
    ],
)
def test_one_side_before_the_verb_is_named_and_nothing_else(language, before, side):
    assert side_named(before, language, ("KZ", "BE")) == side
