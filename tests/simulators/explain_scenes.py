"""Scenes of help: keys, words, one word over a page, and about the program."""

from typing import Any

from PySide6.QtWidgets import QDialog


def _help(studio: Any) -> None:
    studio.show("check")
    studio.show("help")


def _words(studio: Any) -> None:
    studio.show("check")
    page = studio.show("help")
    page.help.words_button.click()
    page.words.words.chip("withdrawn").click()
    studio.settle()


def _about(studio: Any) -> None:
    page = studio.show("help")
    page.help.about_button.click()
    studio.settle()


def _licence(studio: Any) -> None:
    _about(studio)
    studio.program.window.page.about.read_buttons["Lucide"].click()
    studio.settle()


def _word_dialog(studio: Any) -> None:
    from ui.explain.dialog import explain  # noqa: PLC0415 - it makes widgets: the application comes first

    studio.show("create")
    explain(studio.program.window, "microcredential")
    studio.settle()


def _keys_dialog(studio: Any) -> None:
    _word_dialog(studio)
    window = studio.program.window
    window.help_over(next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()))
    studio.settle()


EXPLAIN_SCENES = {
    "help": _help,
    "words": _words,
    "about": _about,
    "licence": _licence,
    "word": _word_dialog,
    "word-keys": _keys_dialog,
}
