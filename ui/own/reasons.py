"""The card with the learner's own reasons: private, closed to helpers, in no share."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.messages import describe_error
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine, TextArea
from ui.widgets.text import Text
from wallet.errors import WalletError


class ReasonsCard(Card):
    """My reasons.

    Signals:
        keep_wanted: What was written.
    """

    keep_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.add_title(self.tr("My reasons"))
        only_you = self.tr("Why is this important to you? Only you see this. It is never shared.")
        self.add(Text(only_you, TextRole.BODY, Ink.SECONDARY))
        self.note = TextArea(self.tr("My reasons"), lines=3)
        self.keep = Button(self.tr("Keep my reasons"), ButtonKind.COMPACT)
        self.error = ErrorLine()
        row = FlowRow()
        row.add(self.keep)
        self.add(self.note, row, self.error)
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(self.note.toPlainText().strip()))

    def show_note(self, text: str) -> None:
        """Show what is kept."""
        self.error.set_text("")
        self.note.setPlainText(text)

    def say_kept(self) -> None:
        """Say that it is kept."""
        self.error.set_text("")
        announce(self, self.tr("Your reasons are kept."))

    def show_error(self, error: WalletError) -> None:
        """Say why it was not kept."""
        self.error.set_text(describe_error(error))
