import pytest

from ui.preferences import Preferences
from ui.settings.remembered import Remembered


def test_what_is_remembered_is_there_at_the_next_start(tmp_path):
    file = tmp_path / "home" / "preferences.json"
    Preferences(file).set("theme", "dark")
    assert Preferences(file).get("theme", "system") == "dark"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"theme": 3}', b"\xff\xfe", b"[" * 5_000])
def test_a_damaged_file_means_the_defaults(tmp_path, content):
    file = tmp_path / "preferences.json"
    file.write_bytes(content)
    preferences = Preferences(file)
    assert preferences.get("theme", "system") == "system"
    preferences.set("theme", "light")
    assert Preferences(file).get("theme", "system") == "light"


def test_a_disk_that_refuses_does_not_stop_the_program(tmp_path):
    (tmp_path / "home").write_text("a file where the folder should be")
    preferences = Preferences(tmp_path / "home" / "preferences.json")
    preferences.set("theme", "dark")
    assert preferences.get("theme", "system") == "dark"


@pytest.mark.parametrize(("value", "percent"), [("150", 150), ("900", 200), ("10", 100), ("much", 100), ("²", 100)])
def test_a_text_size_nobody_offers_is_held_within_bounds(tmp_path, value, percent):
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("text-percent", value)
    assert Remembered(preferences).text_percent == percent


def test_an_unknown_theme_follows_the_system(tmp_path):
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("theme", "pink")
    assert Remembered(preferences).theme == "system"
