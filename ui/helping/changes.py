"""The card with what changed while a helper was there, each line with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.helping.texts import change_text
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.keyboard import give_keyboard
from ui.widgets.rows import EntryRow
from wallet.model.helping import HelperChange


class ChangesCard(Card):
    """One line for each change.

    Signals:
        undo_wanted: The number of a change.
        all_undo_wanted: All of them.
    """

    undo_wanted = Signal(int)
    all_undo_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make the card.

        Args:
            title: Its title; empty for none.
            parent: Qt parent.
        """
        super().__init__(spacing=8, parent=parent)
        if title:
            self.add_title(title)
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.all = Button(self.tr("Take everything back"), icon="undo-2")
        self.buttons: dict[int, Button] = {}
        self._foot = FlowRow()
        self._foot.add(self.all)
        self.add(holder)
        self.body.addSpacing(8)
        self.add(self._foot)
        self.all.clicked.connect(self.all_undo_wanted)

    def show_changes(self, changes: Sequence[HelperChange]) -> None:
        """Show them, oldest first; the keyboard stays where it was."""
        held = next((number for number, button in self.buttons.items() if button.hasFocus()), None)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for place, change in enumerate(changes):
            text = change_text(change)
            button: Button | None = None
            if change.can_undo:
                button = Button(self.tr("Take back"), ButtonKind.COMPACT)
                button.setAccessibleName(self.tr("Take back: %1").replace("%1", text.title))
                button.clicked.connect(lambda _=False, number=change.id: self.undo_wanted.emit(number))
                self.buttons[change.id] = button
            tone = Tone.NEUTRAL if change.undone_at is not None else Tone.ACCENT
            row = EntryRow(text.sign, tone, text.title, text.sentence, button, line=place < len(changes) - 1)
            self._rows.addWidget(row)
        self._foot.setVisible(len(self.buttons) > 1)
        if held is not None and held not in self.buttons:
            announce(self, self.tr("Taken back."))
            following = next(iter(self.buttons.values()), None)
            if following is not None:
                give_keyboard(following)
