"""Signs of which exactly one is chosen, such as list or cards; each has its name for screen readers and the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.theme import active_theme
from ui.widgets.choice import Choice
from ui.widgets.icon import paint_icon
from ui.widgets.plainly_told import name_with_tip

_SIDE, _SIGN = 36, 18


class IconChoice(Choice):
    """One sign."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon = icon
        name_with_tip(self, name)
        self.restyle()

    def restyle(self) -> None:
        side = active_theme().px(_SIDE)
        self.setFixedSize(side, side)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme, chosen = active_theme(), self.isChecked()
        sign = theme.px(_SIGN)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if chosen or self.underMouse():
                painter.setPen(QPen(theme.colour("accent"), 1) if chosen else Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent_soft" if chosen else "neutral_soft"))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            offset = (self.width() - sign) / 2
            colour = theme.tokens.accent if chosen else theme.tokens.text_secondary
            paint_icon(painter, self._icon, offset, offset, sign, colour)


class IconChoices(QWidget):
    """Signs side by side; arrow keys move between them.

    Signals:
        chosen: The key of the one that a person chose.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str, str]], *, name: str, parent: QWidget | None = None) -> None:
        """Make the signs.

        Args:
            choices: Key, icon and name of each; the first is chosen.
            name: What is chosen here, for screen readers.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        self._signs = {key: IconChoice(icon, text) for key, icon, text in choices}
        for key, sign in self._signs.items():
            self._group.addButton(sign)
            sign.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            row.addWidget(sign)
        self.choose(choices[0][0])

    def choose(self, key: str) -> None:
        """Choose without a signal."""
        if key in self._signs:
            self._signs[key].setChecked(True)

    def current(self) -> str:
        """Return the key of the chosen sign."""
        return next((key for key, sign in self._signs.items() if sign.isChecked()), "")

    def sign(self, key: str) -> IconChoice:
        """Return the sign of `key`."""
        return self._signs[key]
