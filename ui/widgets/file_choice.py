"""The system's own dialogs for choosing files."""

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_save_path(parent: QWidget, title: str, suggested: str, kind: str) -> str:
    """Ask where a file goes.

    Args:
        parent: The page that asks.
        title: Title of the dialog.
        suggested: File name to begin with.
        kind: Kinds of files, as `Pictures (*.png)`.

    Returns:
        The path, or nothing where the person thought better of it.
    """
    return QFileDialog.getSaveFileName(parent, title, suggested, kind)[0]


def ask_files(parent: QWidget, title: str, kinds: str = "") -> list[str]:
    """Ask for files to open; content decides what they are, so every kind is offered too.

    Args:
        parent: The page that asks.
        title: Title of the dialog.
        kinds: Kinds of files, as `Pictures (*.png);;All files (*)`; every kind where empty.
    """
    return QFileDialog.getOpenFileNames(parent, title, "", kinds)[0]
