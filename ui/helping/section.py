"""The section of Settings from which a helper is let in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.text import Text


class HelperSection(Card):
    """Says what helper mode is, and leads to it.

    Signals:
        wanted: Go there.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("Somebody helps me"))
        sentence = self.tr("Does somebody sit next to you? Helper mode closes your private things meanwhile.")
        self.add(Text(sentence, TextRole.BODY, Ink.SECONDARY))
        self.begin = Button(self.tr("To helper mode"), icon="life-buoy")
        row = FlowRow()
        row.add(self.begin)
        self.add(row)
        self.begin.clicked.connect(self.wanted)
