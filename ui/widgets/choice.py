"""One of a few that exclude each other, drawn by whoever derives from it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from ui.theme import Themed
from ui.widgets.tickable import Tickable


class Choice(Themed, Tickable, QRadioButton):
    """A radio button of which every part can be pressed."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._follow)
        self._follow(False)
        self.tell_of_ticks()

    def _follow(self, chosen: bool) -> None:
        # Tab leads to the chosen one, also before any of them had the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(position)
