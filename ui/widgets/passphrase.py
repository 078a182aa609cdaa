"""A field for a passphrase, and how strong a new one is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.buttons import IconButton
from ui.widgets.fields import InnerButtonPlace, TextField
from ui.widgets.text import Text

_STEPS = 5


class PassphraseField(TextField):
    """Hidden text with an eye to show it; accepts paste; hints at Caps Lock.

    Qt tells nobody whether Caps Lock is on: a capital letter typed without Shift gives it away.
    """

    def __init__(self, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, trailing=True, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.edit.setInputMethodHints(
            hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )
        self.eye = IconButton("eye", self.tr("Show the passphrase"), size=32)
        self.eye.setCheckable(True)
        self.eye.setAccessibleDescription(label)  # a dialog may ask for the old one and the new one
        self._place = InnerButtonPlace(self.edit, self.eye)
        self._caps = Text(self.tr("Caps Lock seems to be on."), TextRole.SMALL, Ink.WARN)
        self._caps.hide()
        self.column.insertWidget(2, self._caps)
        self.eye.toggled.connect(self._show_text)
        self.edit.installEventFilter(self)
        QWidget.setTabOrder(self.edit, self.eye)

    def take(self) -> str:
        """Return what was written and empty the field."""
        text = self.edit.text()
        self.edit.clear()
        self.eye.setChecked(False)
        return text

    def _show_text(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-off" if shown else "eye")
        # To the ear it stays one box to tick, with one name.
        self.eye.setToolTip(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.edit:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutDirectionChange):
                self._place.place()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                self._watch_capitals(event)
        return super().eventFilter(watched, event)

    def _watch_capitals(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.hide()
            return
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setVisible(text.isupper() is not shift)


class StrengthMeter(Themed, QWidget):
    """Five bars and a sentence: how hard a new passphrase is to guess."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars()
        self._text = Text("", TextRole.SMALL, Ink.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bars)
        column.addWidget(self._text)

    def restyle(self) -> None:
        self._bars.update()

    def show_strength(self, filled: int, sentence: str, *, enough: bool) -> None:
        """Fill `filled` of five bars and say what that means."""
        self._bars.set_filled(filled, "ok" if enough else "warn")
        self._text.setText(sentence)


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._filled, self._colour = 0, "warn"
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_filled(self, filled: int, colour: str) -> None:
        self._filled, self._colour = filled, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme, gap = active_theme(), 4
        wide = (self.width() - gap * (_STEPS - 1)) / _STEPS
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.outline(theme.tokens.border))
            for step in range(_STEPS):
                name = self._colour if step < self._filled else "neutral_soft"
                painter.setBrush(QColor(theme.colour(name)))
                painter.drawRoundedRect(round(step * (wide + gap)), 0, round(wide), self.height(), 3, 3)
