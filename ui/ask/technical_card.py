"""The query itself, to read and to change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.error_sentences import describe_error
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine, TextArea
from ui.widgets.text import Text
from wallet.errors import WalletError


class TechnicalCard(Card):
    """Shows the query and takes an edited one.

    Attributes:
        query: The query as JSON.
        error: Says why an edited query cannot be used, with its code.
        use_button: Asks with the edited query.
        simple_button: Goes back to what was picked.
    """

    query_edited = Signal(str)
    simple_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.add_title(self.tr("Technical view"))
        sentence = self.tr("The question as other wallets read it. You may change it here.")
        self.query = TextArea(self.tr("Query"), lines=16)
        self.error = ErrorLine()
        self.use_button = Button(self.tr("Use this query"), ButtonKind.COMPACT, "check")
        self.simple_button = Button(self.tr("Back to the simple choices"), ButtonKind.COMPACT, "undo-2")
        row = FlowRow(gap=8)
        row.add(self.use_button)
        row.add(self.simple_button)
        self.add(Text(sentence, TextRole.SMALL, Ink.SECONDARY), self.query, self.error, row)
        self.use_button.clicked.connect(lambda: self.query_edited.emit(self.query.toPlainText()))
        self.simple_button.clicked.connect(self.simple_wanted)

    def show_query(self, text: str) -> None:
        """Show the query in use."""
        self.error.set_text("")
        if self.query.toPlainText() != text:
            self.query.setPlainText(text)

    def show_error(self, error: WalletError) -> None:
        """Say why an edited query cannot be used."""
        detail = f"{error.code}: {error.detail}" if error.detail else error.code
        self.error.set_text(f"{describe_error(error)} ({detail})")
        self.query.setFocus()
