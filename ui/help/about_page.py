"""What the program is: its version, its licence, and what of others is in it."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from resources import resource
from ui.help.notices import NOTICES, OWN, Notice, licence_text
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextArea
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.plain_text import plain
from ui.widgets.rows import CheckLine, EntryRow, FactTable
from ui.widgets.stack import Stack
from ui.widgets.text import Text
from wallet.cli.program import VERSION

_LONGEST = 1_000_000
_POINTS = "accessibility.md"


class AboutPage(ScrollPage):
    """Knows widgets only.

    Attributes:
        read_buttons: Opens a licence, by the name of the work.
        points_button: Opens what holds of accessibility, and what does not yet.

    Signals:
        back: Leave for the page above.
    """

    back = Signal()

    def __init__(self, parent_title: str, parent: QWidget | None = None) -> None:
        """Make the page; `parent_title` names the page above it."""
        super().__init__(spacing=16, parent=parent)
        title = self.tr("About this program")
        self.setAccessibleName(title)
        subtitle = self.tr("It keeps proofs of what you learned. You choose who sees them.")
        self.header = PageHeader(title, subtitle, breadcrumb=(parent_title, title))
        self.read_buttons: dict[str, Button] = {}
        columns = Columns(400, 500, gap=20)
        columns.add(Stack(self._program_card(), self._promises_card(), spacing=16))
        columns.add(self._notices_card())
        self.add(self.header, columns)
        self.header.back.connect(self.back)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _program_card(self) -> Card:
        card = Card(spacing=8)
        card.add_title(OWN.name)
        facts = FactTable(line_at_end=False)
        facts.add_fact(self.tr("Version"), Text(VERSION, TextRole.STRONG, selectable=True))
        facts.add_fact(self.tr("Licence"), Text(OWN.licence, TextRole.STRONG, selectable=True))
        card.add(facts)
        free = self.tr("It is free. You may use it, look inside, change it and pass it on.")
        row = FlowRow(gap=10)
        row.add(self._read_button(OWN, self.tr("Read the licence")))
        self.points_button = Button(self.tr("Accessibility"), ButtonKind.COMPACT, "eye")
        self.points_button.clicked.connect(self._read_points)
        row.add(self.points_button)
        card.add(Text(free, TextRole.BODY, Ink.SECONDARY), row)
        return card

    def _promises_card(self) -> Card:
        card = Card(spacing=14)
        card.add_title(self.tr("What it does not do"))
        promises = (
            ("eye-off", self.tr("It tells nobody what you do"), self.tr("It counts nothing and sends nothing.")),
            ("user", self.tr("It asks for no account"), self.tr("There is no server that knows you.")),
            (
                "wifi-off",
                self.tr("It does not go online by itself"),
                self.tr("Only when you ask for it, and it first says where."),
            ),
        )
        for icon, title, sentence in promises:
            card.add(CheckLine(icon, Tone.ACCENT, title, sentence))
        return card

    def _notices_card(self) -> Card:
        card = Card(spacing=0)
        card.add_title(self.tr("Made with the work of others"))
        for notice in NOTICES:
            button = self._read_button(notice, self.tr("Read"))
            last = notice is NOTICES[-1]
            card.add(EntryRow("file-text", Tone.NEUTRAL, notice.name, notice.licence, button, line=not last))
        return card

    def _read_button(self, notice: Notice, text: str) -> Button:
        button = Button(text, ButtonKind.COMPACT)
        button.setAccessibleName(self.tr("Read the licence of %1").replace("%1", notice.name))
        button.clicked.connect(lambda: self._read(notice))
        self.read_buttons[notice.name] = button
        return button

    def _read(self, notice: Notice) -> Dialog:
        missing = self.tr("The text is not in this copy. Look for the name of the licence.")
        return self._show(notice.name, notice.licence, self.tr("Text of the licence"), licence_text(notice) or missing)

    def _read_points(self) -> Dialog:
        title = self.tr("Accessibility")
        sentence = self.tr("What holds, what does not yet, and how it is checked. In English.")
        return self._show(title, sentence, title, resource(_POINTS).read_text("utf-8"))

    def _show(self, title: str, sentence: str, name: str, text: str) -> Dialog:
        dialog = Dialog(self.window(), title, sentence, width=760)
        area = TextArea(name, lines=18, read_only=True)
        area.setLocale(QLocale(QLocale.Language.English))
        area.setPlainText(plain(text, longest=_LONGEST))
        dialog.body.addWidget(area)
        close = dialog.add_button(self.tr("Close"), ButtonKind.SECONDARY, dialog.accept)
        dialog.open()
        close.setFocus()
        return dialog
