"""The part of the form that says what a record may be used for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine, TextField
from ui.widgets.text import Text
from wallet.consent.invitation_payload import LONGEST_LINE, MOST_PURPOSES


class PurposesCard(Card):
    """One to six purposes, of which the learner picks one.

    Attributes:
        fields: A line for each.
        add_button: Adds a line.
    """

    changed = Signal()
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("What may it be used for?"))
        self.add(Text(self.tr("In plain words. The learner picks one."), TextRole.SMALL, Ink.SECONDARY))
        self.fields: list[TextField] = []
        self._rows: list[QWidget] = []
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add_button = Button(self.tr("Add a purpose"), ButtonKind.COMPACT, "plus")
        self.error = ErrorLine()
        row = FlowRow()
        row.add(self.add_button)
        self.add(self._list, self.error, row)
        self.add_button.clicked.connect(self._add_line)
        self.show_purposes(())

    def written(self) -> tuple[str, ...]:
        """Return the purposes that are written."""
        return tuple(dict.fromkeys(text for field in self.fields if (text := field.text().strip())))

    def show_purposes(self, purposes: Sequence[str]) -> None:
        """Write purposes into the lines."""
        while self._rows:
            gone = self._rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.fields = []
        for purpose in purposes or ("",):
            self._append(purpose)
        self._settle()

    def _append(self, purpose: str) -> TextField:
        number = len(self.fields) + 1
        field = TextField("", text=purpose)
        field.edit.setAccessibleName(self.tr("Purpose %1").replace("%1", str(number)))
        field.edit.setMaxLength(LONGEST_LINE)
        field.changed.connect(self._changed)
        remove = IconButton("trash-2", self.tr("Remove purpose %1").replace("%1", str(number)))
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(field, 1)
        across.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        remove.clicked.connect(lambda: self._remove(field))
        self.fields.append(field)
        self._rows.append(both)
        self._column.addWidget(both)
        return field

    def _add_line(self) -> None:
        field = self._append("")
        self._settle()
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, gone: TextField) -> None:
        self.show_purposes([field.text() for field in self.fields if field is not gone])
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _changed(self) -> None:
        self.error.set_text("")
        self.changed.emit()

    def _settle(self) -> None:
        self.add_button.setEnabled(len(self.fields) < MOST_PURPOSES)
        self.rebuilt.emit()
