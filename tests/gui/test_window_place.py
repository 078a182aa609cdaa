"""Where the window stood, found again at the next start, and never off the screens of today."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ui.preferences import Preferences
from ui.window_place import remember_place, restore_place


@pytest.fixture
def window(qtbot):
    def make():
        window = QMainWindow()
        window.setMinimumSize(300, 200)
        window.resize(500, 400)
        qtbot.addWidget(window)
        return window

    return make


def test_a_window_stands_where_it_stood(window, tmp_path):
    first, preferences = window(), Preferences(tmp_path / "preferences.json")
    first.setGeometry(40, 50, 420, 310)
    first.show()
    remember_place(first, preferences)

    again = window()
    restore_place(again, Preferences(tmp_path / "preferences.json"))

    assert again.geometry() == QRect(40, 50, 420, 310)
    assert not again.isMaximized()


def test_a_maximised_window_is_so_again_and_keeps_what_it_was_before(window, tmp_path, qapp):
    first, preferences = window(), Preferences(tmp_path / "preferences.json")
    first.setGeometry(40, 50, 420, 310)
    first.show()
    first.showMaximized()
    qapp.processEvents()
    remember_place(first, preferences)

    again = window()
    restore_place(again, preferences)

    assert again.windowState() & Qt.WindowState.WindowMaximized
    assert preferences.get("window", "") == "40 50 420 310 maximised"


def test_a_window_on_the_whole_screen_comes_back_as_it_was_before(window, tmp_path, qapp):
    first, preferences = window(), Preferences(tmp_path / "preferences.json")
    first.setGeometry(40, 50, 420, 310)
    first.show()
    first.showFullScreen()
    qapp.processEvents()
    remember_place(first, preferences)
    assert preferences.get("window", "") == "40 50 420 310"


def test_a_window_stays_on_the_screen_it_was_on(window, tmp_path, monkeypatch):
    second = SimpleNamespace(availableGeometry=lambda: QRect(3000, 100, 900, 700))
    monkeypatch.setattr(QGuiApplication, "screenAt", lambda point: second if point.x() > 3000 else None)
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("window", "3700 650 400 300")
    moved = window()
    restore_place(moved, preferences)
    assert moved.geometry() == QRect(3500, 500, 400, 300)


@pytest.mark.parametrize(
    "place",
    [
        "-5000 -5000 400 300", "90000 10 400 300", "10 90000 400 300", "0 0 99999 99999", "10 10 1 1", "790 790 1 1",
    ],
)  # fmt: skip
def test_it_never_stands_off_the_screen_nor_too_small(window, tmp_path, place):
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("window", place)
    moved = window()
    restore_place(moved, preferences)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(moved.geometry())
    assert moved.width() >= 300 and moved.height() >= 200


@pytest.mark.parametrize("place", ["", "x", "1 2 3", "0 0 0 0", "0 0 -5 9", "9999999999999999999 0 1 1"])
def test_what_cannot_be_read_changes_nothing(window, tmp_path, place):
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("window", place)
    usual = window()
    before = usual.size()
    restore_place(usual, preferences)
    assert usual.size() == before
