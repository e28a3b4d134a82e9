"""Lexicons: every entry is found by the scan, and faulty files are refused."""

import tomllib

import pytest

from briefing import resource
from briefing.ingest.extract.words.fold import fold, tokens_of
from briefing.ingest.extract.words.lexicon import LexiconError, slot_of
from briefing.ingest.extract.words.lexicon_data import table, topics
from briefing.ingest.extract.words.lexicon_files import available, build, lexicon

FRAME = '[language]\ndecimal = ","\ngrouping = "."\nlinks = ["di"]\nparticles = []\nabbreviations = []\n'


def plain(phrase: str) -> str:
    """A phrase as a text may write it: without the marks of stems, compounds and endings."""
    return phrase if phrase == "~" else phrase.replace("*", "").replace("~", "")


def groups():
    for code in available():
        data = tomllib.loads(resource.path("lexicon", f"{code}.toml").read_text(encoding="utf-8"))
        for layer, categories in data.items():
            if layer in ("language", "countries", "cities"):
                continue
            for category, content in categories.items():
                for value, phrases in (content if isinstance(content, dict) else {"": content}).items():
                    yield pytest.param(code, layer, category, value, phrases, id=f"{code}-{layer}-{category}-{value}")


@pytest.mark.parametrize(("code", "layer", "category", "value", "phrases"), list(groups()))
def test_every_phrase_of_a_group_is_found_as_written(code, layer, category, value, phrases):
    slot = slot_of(layer, category, value)
    for phrase in phrases:
        text = plain(phrase)
        found = lexicon(code).scan(text, tokens_of(fold(text)))
        assert any(h.category == category and h.value == value for h in found.get(slot, {}).values()), phrase


@pytest.mark.parametrize("code", available())
def test_names_and_peoples_of_countries_are_found(code):
    for country, entry in _countries(code).items():
        for phrase in (*entry.get("name", ()), *entry.get("people", ())):
            text = plain(phrase)
            found = lexicon(code).scan(text, tokens_of(fold(text)))["country"]
            assert country in {h.value for h in found.values()}, phrase


_SMALLEST = {"AG", "CG", "CV", "CW", "GD", "GQ", "GW", "LC", "MO", "PW", "SB", "ST", "TL", "TO", "VC", "VU"}
"""Countries whose people's name a language may lack; of Congo the larger one has it."""


@pytest.mark.parametrize("code", ["it", "es", "fr", "de", "nl", "ru"])
def test_what_english_calls_a_people_every_language_has_a_word_for(code):
    peoples = {of: {country for country, entry in _countries(of).items() if entry.get("people")} for of in ("en", code)}
    assert peoples["en"] - peoples[code] - _SMALLEST == set()


def _countries(code):
    return tomllib.loads(resource.path("lexicon", f"{code}.toml").read_text(encoding="utf-8"))["countries"]


@pytest.mark.parametrize("code", available())
def test_every_topic_has_words_in_each_lexicon(code):
    assert all(phrases.get(code) for phrases in topics().values())


def test_the_longest_phrase_of_a_layer_wins():
    text = "a trade agreement"
    hits = lexicon("en").scan(text, tokens_of(fold(text)))["cue"]
    assert [h.category for h in hits.values()] == ["none"]


def test_a_capitalised_phrase_needs_its_capital():
    for text, found in (("Turkey", True), ("turkey", False), ("the US said", True), ("let us say", False)):
        assert bool(lexicon("en").scan(text, tokens_of(fold(text))).get("country")) is found


def test_a_sign_written_together_is_no_article_and_a_sign():
    text = "a $300 million loan"
    hits = lexicon("en").scan(text, tokens_of(fold(text)))["currency"]
    assert [h.value for h in hits.values()] == ["USD"]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("[cue]\nexports = ['']\n", "empty phrase"),
        ("[cue]\nexports = ['*']\n", "empty phrase"),
        ("[cue]\nexports = ['e*']\n", "too short"),
        ("[cue]\nexports = ['*ex']\n", "too short"),
        ("[cue]\nexprots = ['export']\n", "unknown category"),
        ("[cues]\nexports = ['export']\n", "unknown layer"),
        ("[cue]\nexports = 'export'\n", "list of phrases"),
        ("[countries]\nKaz = { name = ['Kazakistan'] }\n", "alpha-2"),
        ("[cue\n", "xx.toml"),
    ],
)
def test_a_faulty_file_is_refused_naming_file_and_place(tmp_path, body, said):
    path = tmp_path / "xx.toml"
    path.write_text(FRAME + body, encoding="utf-8")
    with pytest.raises(LexiconError, match=said) as problem:
        build("xx", path)
    assert "xx.toml" in str(problem.value)


def test_a_file_without_its_frame_is_refused(tmp_path):
    path = tmp_path / "xx.toml"
    path.write_text("[cue]\nexports = ['export']\n", encoding="utf-8")
    with pytest.raises(LexiconError, match="language"):
        build("xx", path)


def test_a_new_language_needs_only_its_file(tmp_path):
    path = tmp_path / "xx.toml"
    path.write_text(FRAME + "[cue]\nexports = ['veteko']\n", encoding="utf-8")
    text = "veteko"
    assert build("xx", path).scan(text, tokens_of(text))["cue"][0].category == "exports"


@pytest.mark.parametrize(
    ("word", "category"),
    [
        ("ausfuhr", "exports"), ("ausfuhren", "exports"), ("weizenausfuhren", "exports"), ("ausfuhrverbot", None), ("exporte", "imports"),
        ("reexporte", "imports"), ("exporteure", "money"), ("weizenexportkredit", "money"), ("kreditexporte", "imports"),
    ],
)  # fmt: skip
def test_a_compound_is_what_its_end_says(tmp_path, word, category):
    path = tmp_path / "xx.toml"
    body = "[cue]\nexports = ['*ausfuhr~']\nimports = ['*export~']\n[cue.money]\nloan = ['*kredit~', 'exporteur*', 'kredit*']\n"
    frame = FRAME.replace("[language]", "[language]\nendings = ['e', 'en']")
    path.write_text(frame + body, encoding="utf-8")
    hit = build("xx", path).scan(word, tokens_of(word)).get("cue", {}).get(0)
    assert (hit.category if hit else None) == category


@pytest.mark.parametrize("name", ["countries", "cities", "currencies", "calendar", "numbers", "languages"])
def test_a_generated_table_names_its_origin(name):
    import json

    data = json.loads(resource.path("lexicon", "tables", f"{name}.json").read_text(encoding="utf-8"))
    assert data["origin"]
    assert data["made_by"].startswith("tests/tools/")
    assert table(name)


def test_cities_have_names_in_eight_languages():
    cities = {c["name"]: c for c in table("cities")}
    assert len(cities) >= 300
    assert set(cities["The Hague"]["names"]) == {"it", "en", "fr", "ru", "de", "nl", "es", "kk"}
    assert "Гаага" in cities["The Hague"]["names"]["ru"]
