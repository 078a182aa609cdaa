"""Saved questions: choose one, call it otherwise, remove it, save another one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.ask.kept import LONGEST_NAME, KeptQuestion
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextField
from ui.widgets.text import Text


class KeptCard(Card):
    """Lists saved questions.

    Attributes:
        rows: The button of each saved question, by its name.
        save_button: Saves what is written now.
        anew_button: Begins with nothing written.
    """

    chosen = Signal(str)
    save_wanted = Signal(str)
    renamed = Signal(str, str)
    removed = Signal(str)
    anew_wanted = Signal()
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.add_title(self.tr("Saved questions"))
        self.rows: dict[str, Button] = {}
        self._empty = Text(self.tr("Save a question that you ask more often."), TextRole.SMALL, Ink.SECONDARY)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.save_button = Button(self.tr("Save this one"), ButtonKind.COMPACT, "download")
        self.anew_button = Button(self.tr("Begin anew"), ButtonKind.COMPACT, "file-plus")
        foot = FlowRow(gap=8)
        foot.add(self.save_button)
        foot.add(self.anew_button)
        self.add(self._empty, self._list, foot)
        self.save_button.clicked.connect(self._save)
        self.anew_button.clicked.connect(self.anew_wanted)

    def show_kept(self, kept: Sequence[KeptQuestion]) -> None:
        """List these."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for question in kept:
            self._column.addWidget(self._row(question.name))
        self._empty.setVisible(not kept)
        self._list.setVisible(bool(kept))
        self.rebuilt.emit()

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        choose = Button(name, ButtonKind.COMPACT, "message-circle-question-mark", left_aligned=True)
        rename = IconButton("pencil", self.tr("Rename %1").replace("%1", name))
        remove = IconButton("trash-2", self.tr("Remove %1").replace("%1", name))
        across.addWidget(choose, 1)
        across.addWidget(rename)
        across.addWidget(remove)
        choose.clicked.connect(lambda: self.chosen.emit(name))
        rename.clicked.connect(lambda: self._rename(name))
        remove.clicked.connect(lambda: self.removed.emit(name))
        self.rows[name] = choose
        return row

    def _save(self) -> None:
        sentence = self.tr("It keeps what is asked and what for. No answer is ever kept.")
        self._ask_name(self.tr("Save this question"), sentence, "", self.tr("Save"), self.save_wanted.emit)

    def _rename(self, name: str) -> None:
        title = self.tr("Rename this question")
        self._ask_name(title, "", name, self.tr("Rename"), lambda new: self.renamed.emit(name, new))

    def _ask_name(self, title: str, sentence: str, name: str, yes: str, act: Callable[[str], None]) -> None:
        dialog = Dialog(self, title, sentence)
        field = TextField(self.tr("Its name"), text=name)
        field.edit.setMaxLength(LONGEST_NAME)
        dialog.body.addWidget(field)

        def agreed() -> None:
            written = field.text().strip()
            if written:
                dialog.accept()
                act(written)
            else:
                field.set_error(self.tr("Write a name first."))

        dialog.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, dialog.reject)
        dialog.add_button(yes, ButtonKind.PRIMARY, agreed)
        field.submitted.connect(agreed)
        dialog.open()
        field.setFocus()
