"""Qt's own widgets in the look of the program."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QMenu, QProgressBar, QWidget

from ui.stylesheet import field_sheet, menu_sheet, scroll_bar_sheet
from ui.theme import Themed, active_theme
from ui.tokens import TextRole


def style_scroll_bars(area: QAbstractScrollArea) -> None:
    """Give a scrolling widget the bars of the theme in use."""
    sheet = scroll_bar_sheet(active_theme())
    area.verticalScrollBar().setStyleSheet(sheet)
    area.horizontalScrollBar().setStyleSheet(sheet)


def let_ground_through(area: QAbstractScrollArea) -> None:
    """Show what is below a scrolling widget where its content is not; call it before there is content.

    The new viewport is made here: to hand out the one that Qt made, PySide first sets up every class of
    widgets there is, which takes longer than building a page.
    """
    area.setViewport(QWidget())


class LineEdit(Themed, QLineEdit):
    """A line to write in."""

    def __init__(
        self, text: str = "", *, leading: bool = False, trailing: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a line.

        Args:
            text: What it holds.
            leading: Keep room for a sign before the text.
            trailing: Keep room for a control after the text.
            parent: Qt parent.
        """
        super().__init__(text, parent)
        self._leading, self._trailing, self._invalid = leading, trailing, False
        self.restyle()

    @property
    def invalid(self) -> bool:
        """Whether what it holds is said to be wrong."""
        return self._invalid

    def set_invalid(self, invalid: bool) -> None:
        """Draw the border in the colour of trouble, or not."""
        if invalid is not self._invalid:
            self._invalid = invalid
            self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        self.setFont(theme.font(TextRole.BODY))
        self.setStyleSheet(
            field_sheet(theme, "QLineEdit", leading=self._leading, trailing=self._trailing, invalid=self._invalid)
        )


class Menu(Themed, QMenu):
    """A menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        self.setFont(theme.font(TextRole.BODY))
        self.setStyleSheet(menu_sheet(theme))


class ProgressBar(Themed, QProgressBar):
    """A thin bar; the sentence beside it says the same."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(active_theme().gap(8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme, area = active_theme(), QRectF(self.rect())
        radius = area.height() / 2
        span = max(1, self.maximum() - self.minimum())
        filled = area.width() * (self.value() - self.minimum()) / span
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.outline(theme.tokens.border))
            painter.setBrush(theme.colour("neutral_soft"))
            painter.drawRoundedRect(area, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            if filled >= area.height():
                painter.drawRoundedRect(QRectF(0, 0, filled, area.height()), radius, radius)
