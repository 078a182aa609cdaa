"""The way from checking to asking."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.text import Text


class AskCard(Card):
    """Offers to ask a question, or to show the one that waits for its answer.

    Attributes:
        new_button: A new question.
        waiting_button: The question that waits; hidden where none does.
    """

    new_wanted = Signal()
    waiting_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self.add(Text(self.tr("Ask for something"), TextRole.STRONG))
        sentence = self.tr("Show a question as a QR code. The answer can't be used twice.")
        self.add(Text(sentence, TextRole.SMALL, Ink.SECONDARY))
        self.new_button = Button(self.tr("New question"), icon="message-circle-question-mark")
        self.new_button.setAccessibleDescription(sentence)
        self.waiting_button = Button(self.tr("Show my question again"), icon="qr-code")
        row = FlowRow(gap=10)
        row.add(self.new_button)
        row.add(self.waiting_button)
        self._row = row
        self.add(row)
        self.new_button.clicked.connect(self.new_wanted)
        self.waiting_button.clicked.connect(self.waiting_wanted)
        self.waiting_button.hide()

    def show_waiting(self, waits: bool) -> None:
        """Offer the question that waits for its answer, or no longer."""
        self.waiting_button.setVisible(waits)
        self._row.restyle()
