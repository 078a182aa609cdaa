"""The first page of help: where to find help, where the data is, and all keys."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.help.keys_table import KeysTable
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import CheckLine
from ui.widgets.stack import Stack
from ui.widgets.text import Text


class HelpPage(ScrollPage):
    """Knows widgets only.

    Attributes:
        words_button: Leads to the words.
        about_button: Leads to what the program is.
        steps_button: Shows the steps to try again; there only while the examples are open.
        keys: The rows of keys, as keys and what they do.

    Signals:
        back: Leave help.
    """

    back = Signal()

    def __init__(self, folder: Path, *, practising: bool = False, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            folder: Where the program keeps its files.
            practising: The examples are open: there are steps to try.
            parent: Qt parent.
        """
        super().__init__(spacing=16, parent=parent)
        title = self.tr("Help")
        self.setAccessibleName(title)
        self.words_button = Button(self.tr("Words explained"), ButtonKind.PRIMARY, "message-circle-question-mark")
        self.about_button = Button(self.tr("About this program"), icon="info")
        self.header = PageHeader(
            title,
            self.tr("Escape brings you back to where you were."),
            actions=(self.about_button, self.words_button),
            breadcrumb=(self.tr("Back"), title),
        )
        self.steps_button = Button(self.tr("Show the steps to try"), ButtonKind.COMPACT, "flask-conical")
        self.examples_button = Button(self.tr("Try with examples"), ButtonKind.COMPACT, "flask-conical")
        self.keys: list[tuple[str, str]] = []
        columns = Columns(450, 450, gap=20)
        columns.add(Stack(self._ways_card(practising=practising), self._data_card(folder), spacing=16))
        columns.add(self._keys_card())
        self.add(self.header, columns)
        self.header.back.connect(self.back)

    def take_focus(self) -> None:
        """Give the keyboard to what people need most."""
        self.words_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keys_card(self) -> Card:
        card = Card(spacing=10)
        card.add_title(self.tr("Keys you can use"))
        table = KeysTable()
        self.keys = table.keys
        card.add(table)
        return card

    def _ways_card(self, *, practising: bool) -> Card:
        card = Card(spacing=14)
        card.add_title(self.tr("How to get help"))
        ways = (
            ("flask-conical", self.tr("Try it first"), self.tr("The examples are made up. You cannot break anything.")),
            (
                "life-buoy",
                self.tr("Let somebody help you"),
                self.tr("Settings has a helper mode. Your private things stay closed."),
            ),
            (
                "key-round",
                self.tr("You forgot your passphrase"),
                self.tr("Choose “I forgot it” and type your recovery code."),
            ),
            (
                "user",
                self.tr("Something in a credential is wrong"),
                self.tr("Ask the issuer. Only they can change it."),
            ),
        )
        for number, (icon, title, sentence) in enumerate(ways):
            card.add(CheckLine(icon, Tone.ACCENT, title, sentence))
            if number == 0:
                row = FlowRow()
                row.add(self.steps_button if practising else self.examples_button)
                card.add(row)
        return card

    def _data_card(self, folder: Path) -> Card:
        card = Card(spacing=8)
        card.add_title(self.tr("Where your data is"))
        card.add(
            Text(self.tr("All of it is in this folder, on this computer:")),
            Text(str(folder), TextRole.STRONG, selectable=True),
            Text(self.tr("Your wallet in it is locked with your passphrase."), TextRole.BODY, Ink.SECONDARY),
            Text(self.tr("Settings makes a backup and changes how this looks."), TextRole.BODY, Ink.SECONDARY),
        )
        return card
