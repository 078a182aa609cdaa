"""Pills that say a status, and chips that choose one of a few."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from ui.theme import Themed, active_theme, turned
from ui.tokens import TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.choice import Choice
from ui.widgets.icon import paint_icon
from ui.widgets.pill_shape import fit_to_words, least_pill_size, one_line, paint_words, pill_height, pill_size
from ui.widgets.plain_text import plain
from ui.widgets.reading_order import stop_before
from ui.widgets.roles import ToldAs

_SIGNS = {
    Tone.OK: "check",
    Tone.WARN: "clock",
    Tone.BAD: "x",
    Tone.NEUTRAL: "circle-question-mark",
    Tone.ACCENT: "info",
}
_SIGN = 14
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
_ANY_HEIGHT = 10_000


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
            theme = active_theme()
            painter.setPen(theme.outline(theme.tokens.on(self._tone)))
            painter.setBrush(QColor(theme.tokens.soft(self._tone)))
            radius = min(self.height(), one_line(self.fontMetrics()) * 1.6) / 2
            painter.drawRoundedRect(theme.ground(self), radius, radius)
            paint_words(painter, self, self._icon, self._tone, self.text())


class Chip(Choice):
    """One choice of a few, drawn as a pill; its text wraps only where there is no room for it on one line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(active_theme().font(TextRole.LABEL))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2 + self._beside(), metrics.height() + self._above())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        room = QRect(0, 0, max(1, width - self._beside()), _ANY_HEIGHT)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + self._above()

    def _beside(self) -> int:
        """Return the width of what is no text."""
        return active_theme().gap(14) * 2 + self._sign_room()

    def _above(self) -> int:
        """Return the height of what is no text."""
        return active_theme().gap(8) * 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        fill, line, words = self._colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(fill))
            painter.setPen(QPen(QColor(line), theme.stroke) if line else QPen(Qt.PenStyle.NoPen))
            inset = theme.stroke / 2
            radius = min(self.height(), self.minimumSizeHint().height()) / 2 - inset
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
            before = self._sign_room()
            if before and self.isChecked():
                size = theme.px(_SIGN)
                sign = turned(self, QRect(theme.gap(12), (self.height() - size) // 2, size, size))
                paint_icon(painter, "check", sign.left(), sign.top(), size, words)
            painter.setPen(QColor(words))
            edge = theme.gap(14)
            room = turned(self, self.rect().adjusted(edge + (before if self.isChecked() else 0), 0, -edge, 0))
            painter.drawText(room, _WRAPPED, self.text())

    def _sign_room(self) -> int:
        """Return the room for a tick: high contrast tells the chosen one apart by more than its colour."""
        theme = active_theme()
        return theme.px(_SIGN) + theme.gap(4) if theme.high_contrast else 0

    def _colours(self) -> tuple[str, str | None, str]:
        """Return fill, line and words."""
        theme = active_theme()
        tokens = theme.tokens
        if self.isChecked():
            if theme.high_contrast:
                return tokens.accent, tokens.accent, tokens.on_accent
            return tokens.accent_soft, tokens.accent, tokens.accent
        fill = tokens.soft_hover if self.underMouse() else tokens.neutral_soft
        line = tokens.accent if self.underMouse() else tokens.border
        return fill, line if theme.high_contrast else None, tokens.text_secondary


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
