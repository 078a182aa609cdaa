"""The system's own dialogs for choosing files."""

import os
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

_FOLDER = "folder chosen last"


def ask_save_path(parent: QWidget, title: str, suggested: str, kind: str) -> str:
    """Ask where a file goes.

    Args:
        parent: The page that asks.
        title: Title of the dialog.
        suggested: File name to begin with.
        kind: Kinds of files, as `Pictures (*.png)`.

    Returns:
        The path, with the ending of the suggested one where the person wrote none: by it the other side finds the
        file. Nothing where they thought better of it.
    """
    path = ask_save_path_and_kind(parent, title, suggested, kind)[0]
    ending = Path(suggested).suffix
    if not path or Path(path).suffix or Path(path + ending).exists():  # nobody agreed to replace that one
        return path
    return path + ending


def ask_save_path_and_kind(parent: QWidget, title: str, suggested: str, kinds: str) -> tuple[str, str]:
    """Ask where a file goes, and which of several kinds it is; as `ask_save_path`."""
    _leave_no_trace()
    suggested = str(_folder(QStandardPaths.StandardLocation.DocumentsLocation) / suggested)
    path, kind = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    _remember(path)
    return path, kind


def ask_files(parent: QWidget, title: str, kinds: str = "") -> list[str]:
    """Ask for files to open; content decides what they are, so every kind is offered too.

    Args:
        parent: The page that asks.
        title: Title of the dialog.
        kinds: Kinds of files, as `Pictures (*.png);;All files (*)`; every kind where empty.
    """
    _leave_no_trace()
    folder = _folder(QStandardPaths.StandardLocation.DownloadLocation)
    files = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)[0]
    _remember(next(iter(files), ""))
    return files


def _leave_no_trace() -> None:
    """Let Qt write nowhere which folders were looked at; where it draws the dialog, it would tell all programs."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _folder(at_first: QStandardPaths.StandardLocation) -> Path:
    """Return the folder that was chosen last; before that one of the person's own, not that of the program."""
    chosen = Path(_application().property(_FOLDER) or QStandardPaths.writableLocation(at_first))
    return chosen if chosen.is_dir() else Path.home()


def _remember(path: str) -> None:
    """Begin in the same folder the next time; until the program ends."""
    if path:
        _application().setProperty(_FOLDER, str(Path(path).parent))


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
