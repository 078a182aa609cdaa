"""Pills that say a status, and chips that choose one of a few."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.pill_shape import fit_to_words, least_pill_size, one_line, paint_words, pill_height, pill_size
from ui.widgets.plain_text import plain
from ui.widgets.reading_order import stop_before
from ui.widgets.roles import ToldAs
from ui.widgets.tickable import Tickable

_SIGNS = {
    Tone.OK: "check",
    Tone.WARN: "clock",
    Tone.BAD: "x",
    Tone.NEUTRAL: "circle-question-mark",
    Tone.ACCENT: "info",
}


class Pill(Themed, QLabel):
    """A status in words with a sign, never colour alone."""

    def __init__(self, text: str, tone: Tone, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        fit_to_words(self)
        self.set_status(text, tone, icon)
        self.restyle()

    def set_status(self, text: str, tone: Tone, icon: str | None = None) -> None:
        """Show another status; without `icon` the tone's own sign."""
        self._tone, self._icon = tone, icon or _SIGNS[tone]
        self.setText(plain(text))
        self.updateGeometry()

    def restyle(self) -> None:
        self.setFont(active_theme().font(TextRole.LABEL))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return pill_height(self.fontMetrics(), self.text(), width)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return pill_size(self.fontMetrics(), self.text())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return least_pill_size(self.fontMetrics(), self.text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(active_theme().tokens.soft(self._tone)))
            radius = min(self.height(), one_line(self.fontMetrics()) * 1.6) / 2
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
            paint_words(painter, self, self._icon, self._tone, self.text())


class Chip(Themed, Tickable, QRadioButton):
    """One choice of a few, drawn as a pill."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._follow)
        self._follow(False)
        self.tell_of_ticks()
        self.restyle()

    def _follow(self, chosen: bool) -> None:
        # Tab leads to the chosen one, also before any of them had the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def restyle(self) -> None:
        self.setFont(active_theme().font(TextRole.LABEL))
        self.updateGeometry()
        self.update()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme, metrics = active_theme(), self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 + theme.gap(14) * 2, metrics.height() + theme.gap(8) * 2
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        tokens = active_theme().tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = tokens.accent_soft if self.isChecked() else tokens.neutral_soft
            if self.underMouse() and not self.isChecked():
                fill = tokens.line
            painter.setBrush(QColor(fill))
            painter.setPen(QColor(tokens.accent) if self.isChecked() else Qt.PenStyle.NoPen)
            radius = self.height() / 2 - 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(QColor(tokens.accent if self.isChecked() else tokens.text_secondary))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class FilterChips(FlowRow):
    """Chips of which exactly one is chosen; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], *, name: str, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make chips.

        Args:
            choices: Key and text of each; the first is chosen.
            name: What is chosen here, for screen readers.
            centred: Centre the chips in the width there is.
            parent: Qt parent.
        """
        super().__init__(gap=8, centred=centred, parent=parent)
        self.told_as = ToldAs.GROUP
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._chips: dict[str, Chip] = {}
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace texts, and chips where the keys differ; the choice is kept where it still exists."""
        kept = self.current() if self._chips else None
        if [key for key, _ in choices] == list(self._chips):
            for key, text in choices:
                self._chips[key].setText(text)
            self.restyle()
            return
        for chip in self._chips.values():
            self._group.removeButton(chip)
        self.clear()
        self._chips = {key: Chip(text) for key, text in choices}
        before = stop_before(self)
        for key, chip in self._chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self.add(chip)
            if before is not None:
                self.setTabOrder(before, chip)  # what comes late would be the last stop of its window
            before = chip
        self.choose(kept if kept in self._chips else next(iter(self._chips), ""))

    def choose(self, key: str) -> None:
        """Choose without a signal."""
        if key in self._chips:
            self._chips[key].setChecked(True)

    def current(self) -> str:
        """Return the key of the chosen chip."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def chip(self, key: str) -> Chip:
        """Return the chip of `key`."""
        return self._chips[key]
