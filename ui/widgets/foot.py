"""What to do next, in sight below a page that scrolls."""

from typing import Final

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Themed, active_theme, set_margins
from ui.widgets.arrange import FlowRow, SplitRow
from ui.widgets.card import Line
from ui.widgets.page import ScrollPage

# Lower than this at 100 % text, a page needs all the height there is; grows with the text.
_LOW: Final = 480


class Footed(Themed, QWidget):
    """A page and the row that stays below it, as wide as its content; at the end of the page where that is low."""

    def __init__(self, page: ScrollPage, said: QWidget, acts: FlowRow, parent: QWidget | None = None) -> None:
        """Put a row below a page.

        Args:
            page: What scrolls.
            said: What came of the last act; at the beginning of the row.
            acts: The buttons, at its end.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._page = page
        self._line, self._row = Line(), QWidget()
        self._room = QVBoxLayout(self._row)
        self._room.addWidget(SplitRow(said, acts))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(page, 1)
        self._column.addWidget(self._line)
        self._column.addWidget(self._row)
        self._stays = True
        self.restyle()

    def restyle(self) -> None:
        stays = self.height() >= active_theme().px(_LOW)
        if stays is not self._stays:
            self._stays = stays
            self._line.setVisible(stays)
            (self._column if stays else self._page.body).addWidget(self._row)
        start, end = self._page.sides(self.width())
        set_margins(self._room, *((start, 12, end, 12) if stays else (0, 4, 0, 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll also where the keyboard is on the row below what scrolls."""
        self._page.keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.restyle()
