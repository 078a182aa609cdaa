"""What to do next, in sight below a page that scrolls."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Themed, active_theme, set_margins
from ui.widgets.arrange import FlowRow, SplitRow
from ui.widgets.card import Line
from ui.widgets.page import ScrollPage, page_margin


class Footed(Themed, QWidget):
    """A page and the row that stays below it, as wide as the content of the page."""

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(Line())
        self._row = QVBoxLayout()
        self._row.addWidget(SplitRow(said, acts))
        column.addLayout(self._row)
        self.restyle()

    def restyle(self) -> None:
        start, most = page_margin(), active_theme().px(self._page.widest)
        set_margins(self._row, start, 12, max(start, self.width() - start - most), 12)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.restyle()
