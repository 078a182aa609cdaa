"""Where the system's dialogs for files begin: never in the folder of the program."""

import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.file_choice import ask_files, ask_save_path


@pytest.fixture
def begins(qapp, monkeypatch, tmp_path):
    """The folders in which dialogs begin; each of them ends with `letter.pdf` in its own folder."""
    folders = []
    chosen = str(tmp_path / "letter.pdf")
    qapp.setProperty("folder chosen last", None)

    def save(_parent, _title, suggested, _kinds):
        folders.append(Path(suggested).parent)
        return chosen, ""

    def read(_parent, _title, folder, _kinds):
        folders.append(Path(folder))
        return [chosen], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", read)
    yield folders
    qapp.setProperty("folder chosen last", None)


@pytest.mark.parametrize("there", [True, False])
def test_they_begin_where_the_person_keeps_things_and_then_where_they_were(qtbot, begins, monkeypatch, tmp_path, there):
    own = tmp_path / "own"
    if there:
        own.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(own))
    page = QWidget()
    qtbot.addWidget(page)
    assert ask_save_path(page, "Save", "code.pdf", "PDF (*.pdf)") == str(tmp_path / "letter.pdf")
    assert ask_files(page, "Open") == [str(tmp_path / "letter.pdf")]
    assert begins == [own if there else Path.home(), tmp_path]


@pytest.mark.parametrize(
    ("written", "there", "path"),
    [
        ("letter", "", "letter.pdf"),
        ("letter.txt", "", "letter.txt"),
        ("letter", "letter.pdf", "letter"),
    ],
)
def test_a_name_without_an_ending_gets_that_of_its_kind(qtbot, monkeypatch, tmp_path, written, there, path):
    if there:
        (tmp_path / there).touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / written), ""))
    page = QWidget()
    qtbot.addWidget(page)
    assert ask_save_path(page, "Save", "code.pdf", "PDF (*.pdf)") == str(tmp_path / path)


def test_thinking_better_of_it_changes_nothing(qtbot, begins, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page = QWidget()
    qtbot.addWidget(page)
    assert ask_save_path(page, "Save", "code.pdf", "PDF (*.pdf)") == ""
    ask_files(page, "Open")
    assert begins[0] != Path()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there the system draws the dialog")
def test_no_folder_is_written_down_for_others(qtbot, monkeypatch, tmp_path):
    def look(_parent, _title, folder, _kinds):
        dialog = QFileDialog(directory=folder)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        shiboken6.delete(dialog)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", look)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    page = QWidget()
    qtbot.addWidget(page)
    ask_files(page, "Open")
    written = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not Path(written.fileName()).exists()
    assert written.value("FileDialog/lastVisited") != tmp_path.as_uri()
