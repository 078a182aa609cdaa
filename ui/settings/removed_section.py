"""The section about removed credentials: put them back, or erase them for good."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.credentials.texts import count_text
from ui.i18n import format_day, format_number
from ui.messages import describe_error
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.fields import ErrorLine
from ui.widgets.keyboard import give_keyboard
from ui.widgets.reading_order import put_in_reading_order
from ui.widgets.rows import EntryRow
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.model.stored import DAYS_IN_BIN, StoredCredential

# A wallet can hold thousands, and each row is a handful of widgets.
_MOST_ROWS: Final = 50


class RemovedSection(Card):
    """The bin of the wallet.

    Attributes:
        erase_all: Erases everything in it, after a question; shown where there are several.
        dialog: The question that is being asked, if one is.
    """

    put_back_requested = Signal(object)
    erase_agreed = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._removed: tuple[StoredCredential, ...] = ()
        self._put_back: list[Button] = []
        self.dialog: Dialog | None = None
        self.add_title(self.tr("Removed credentials"))
        self._sentence = Text("", TextRole.BODY, Ink.SECONDARY)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._others = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.error = ErrorLine()
        self.erase_all = Button(self.tr("Erase all now"), icon="trash-2")
        self._foot = FlowRow()
        self._foot.add(self.erase_all)
        self.add(self._sentence)
        self.body.addLayout(self._rows)
        self.add(self._others, self.error, self._foot)
        self._foot.hide()
        self.erase_all.clicked.connect(self._ask_erase_all)

    def show_removed(self, removed: Sequence[StoredCredential]) -> None:
        """Show what is in the bin, last removed first."""
        place = self._focused_row()
        self._removed = tuple(removed)
        self._put_back = []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for stored in self._removed[:_MOST_ROWS]:
            self._rows.addWidget(self._row(stored))
        put_in_reading_order(self)
        self._sentence.setText(self._what_happens())
        others = len(self._removed) - _MOST_ROWS
        older = self.tr("Removed earlier and not shown here: {count}").replace("{count}", format_number(others))
        self._others.setText(older if others > 0 else "")
        self._foot.setVisible(len(self._removed) > 1)
        if place is not None and self._put_back:
            give_keyboard(self._put_back[min(place, len(self._put_back) - 1)])

    def show_removed_error(self, error: WalletError) -> None:
        """Say why it did not work."""
        self.error.set_text(describe_error(error))

    def say_put_back(self, title: str) -> None:
        """Say that a credential is in the list again."""
        self.error.set_text("")
        self.said.emit(self.tr("“{name}” is back among your credentials.").replace("{name}", title))

    def say_erased(self) -> None:
        """Say that it is done."""
        self.error.set_text("")
        self.said.emit(self.tr("Erased for good."))

    def _what_happens(self) -> str:
        count = len(self._removed)
        if not count:
            sentence = self.tr("There are none. What you remove can be put back here for {days} days.")
        elif count == 1:
            sentence = self.tr("It is erased {days} days after you removed it.")
        else:
            sentence = self.tr("They are erased {days} days after you removed them.")
        sentence = sentence.replace("{days}", format_number(DAYS_IN_BIN))
        return f"{count_text(count)}. {sentence}" if count else sentence

    def _row(self, stored: StoredCredential) -> EntryRow:
        title, issuer = stored.summary.title, stored.summary.issuer_name
        put_back = Button(self.tr("Put back"), ButtonKind.COMPACT)
        put_back.setAccessibleName(self.tr("Put back {name}").replace("{name}", title))
        put_back.clicked.connect(lambda: self.put_back_requested.emit(stored))
        self._put_back.append(put_back)
        erase = Button(self.tr("Erase now"), ButtonKind.COMPACT)
        erase.setAccessibleName(self.tr("Erase {name} now").replace("{name}", title))
        erase.clicked.connect(lambda: self._ask_erase(stored))
        buttons = FlowRow()
        buttons.add(put_back)
        buttons.add(erase)
        facts = [issuer] if issuer else []
        if stored.removed_at is not None:
            facts.append(self.tr("removed on {day}").replace("{day}", format_day(stored.removed_at)))
        return EntryRow("trash-2", Tone.NEUTRAL, title, " · ".join(facts), buttons)

    def _ask_erase(self, stored: StoredCredential) -> None:
        sentence = self.tr("“{name}” will be gone from this wallet. This cannot be undone.")
        self._ask(
            self.tr("Erase this credential for good?"),
            sentence.replace("{name}", stored.summary.title),
            lambda: self.erase_agreed.emit((stored,)),
        )

    def _ask_erase_all(self) -> None:
        # What is erased is what was counted here, whatever is removed meanwhile.
        removed = self._removed
        sentence = self.tr("{count} will be gone from this wallet. This cannot be undone.")
        self._ask(
            self.tr("Erase all removed credentials for good?"),
            sentence.replace("{count}", count_text(len(removed))),
            lambda: self.erase_agreed.emit(removed),
        )

    def _ask(self, title: str, sentence: str, act: Callable[[], None]) -> None:
        self.dialog = confirm(
            self,
            title=title,
            sentence=sentence,
            yes=self.tr("Erase for good"),
            no=self.tr("Keep"),
            act=act,
            danger=True,
        )
        self.dialog.finished.connect(self._dialog_finished)

    def _dialog_finished(self) -> None:
        self.dialog = None

    def _focused_row(self) -> int | None:
        """Return in which row the keyboard is, which is about to be made anew."""
        focused = self.window().focusWidget()
        if isinstance(focused, Button):
            for place, button in enumerate(self._put_back):
                if button.parentWidget() is focused.parentWidget():
                    return place
        return None
