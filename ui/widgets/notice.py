"""A remark on a soft ground: something to know, to heed, or that went wrong."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import SplitRow
from ui.widgets.icon import Icon
from ui.widgets.text import Text

_SIGNS = {
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
}
# Between the sentence and what to press, beside it or below.
_GAP = 8
_INKS = {Tone.OK: Ink.OK, Tone.WARN: Ink.WARN, Tone.BAD: Ink.BAD, Tone.NEUTRAL: Ink.SECONDARY, Tone.ACCENT: Ink.ACCENT}


class Notice(Themed, QWidget):
    """A sign and a sentence; with something to press at its end if given."""

    def __init__(
        self,
        tone: Tone,
        text: str,
        *,
        icon: str | None = None,
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = Icon(icon or _SIGNS[tone], 17, tone)
        self._text = Text(text, TextRole.SMALL, _INKS[tone], middle=True)
        said = QWidget()
        beside = QHBoxLayout(said)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self._icon)
        beside.addWidget(self._text, 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(SplitRow(said, action, gap=_GAP) if action is not None else said)
        self.restyle()

    def text(self) -> str:
        return self._text.text()

    def set_text(self, text: str) -> None:
        self._text.setText(text)

    def set_tone(self, tone: Tone, icon: str | None = None) -> None:
        self._tone = tone
        self._icon.set_icon(icon or _SIGNS[tone], tone)
        self._text.set_ink(_INKS[tone])
        self.update()

    def restyle(self) -> None:
        theme = active_theme()
        self._row.setContentsMargins(theme.gap(12), theme.gap(9), theme.gap(12), theme.gap(9))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.outline(theme.tokens.on(self._tone)))
            painter.setBrush(theme.colour(f"{self._tone.value}_soft"))
            painter.drawRoundedRect(theme.ground(self), 8, 8)
