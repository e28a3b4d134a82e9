"""Settings keep what was set, in one file, and never fail on what they find there."""

import pytest

from briefing.qt.settings import GROUPS, ROWS, Settings, label


def test_a_setting_is_its_default_until_it_is_set(settings) -> None:
    assert settings.number("checks.threshold") == 10
    settings.set("checks.threshold", 25)
    assert settings.number("checks.threshold") == 25


def test_settings_survive_the_end_of_the_program(tmp_path) -> None:
    first = Settings(tmp_path / "s.ini")
    first.set("printing.marking", "LIMITED, draft")
    first.set("view.margin", False)
    first.set("window.geometry", b"\x00\x01\xff")
    first.sync()
    second = Settings(tmp_path / "s.ini")
    assert second.text("printing.marking") == "LIMITED, draft"
    assert second.flag("view.margin") is False
    assert second.data("window.geometry") == b"\x00\x01\xff"


def test_a_value_that_does_not_fit_reads_as_the_default(tmp_path) -> None:
    path = tmp_path / "s.ini"
    path.write_text("[appearance]\ntheme=purple\n[text]\nsize=large\n[checks]\nthreshold=9000\n", encoding="utf-8")
    settings = Settings(path)
    assert settings.text("appearance.theme") == "system"
    assert settings.number("text.size") == 100
    assert settings.number("checks.threshold") == 50


def test_changing_a_setting_is_told_once(settings, qtbot) -> None:
    with qtbot.waitSignal(settings.changed) as told:
        settings.set("view.margin", False)
    assert told.args == ["view.margin"]
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("view.margin", False)


def test_a_setting_takes_no_value_of_another_type(settings) -> None:
    with pytest.raises(TypeError):
        settings.set("view.margin", "yes")


def test_reset_brings_the_defaults_back(settings) -> None:
    settings.set("appearance.theme", "dark")
    settings.reset(["appearance.theme"])
    assert settings.text("appearance.theme") == "system"


def test_the_environment_names_another_file(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("BRIEFING_SETTINGS", str(tmp_path / "other.ini"))
    settings = Settings()
    settings.set("printing.prepared_by", "Desk")
    settings.sync()
    assert "Desk" in (tmp_path / "other.ini").read_text(encoding="utf-8")


def test_each_preference_has_a_group_that_is_shown_and_words(qapp) -> None:
    groups = {group for group, _, _ in GROUPS}
    assert len({row.id for row in ROWS}) == len(ROWS)
    for row in ROWS:
        if row.group:
            assert row.group in groups
            assert label(row)
