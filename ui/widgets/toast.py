"""A short message at the foot of the window, with a way to take the act back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Themed, active_theme, set_margins
from ui.tokens import TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import SplitRow
from ui.widgets.buttons import Button, ButtonKind, IconButton
from ui.widgets.card import paint_card
from ui.widgets.icon import Icon
from ui.widgets.text import Text

_MILLISECONDS = 8_000
_SIGNS = {
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
}


class Toast(Themed, QWidget):
    """Appears over its parent. With something to undo, or bad news, it stays until it is closed or replaced.

    The keys that undo elsewhere press its button, wherever the keyboard is.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._icon = Icon("info", 20)
        self._text = Text("", TextRole.STRONG, middle=True)
        self.action = Button("", ButtonKind.COMPACT, "undo-2")
        self.close_button = IconButton("x", self.tr("Close this message"), size=32)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        said = QWidget()
        beside = QHBoxLayout(said)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self._icon)
        beside.addWidget(self._text, 1)
        self._row.addWidget(SplitRow(said, self.action, gap=12), 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.close_button)
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._time_is_up)
        self._act: Callable[[], None] | None = None
        self._stays = False
        # A field that is written in takes the same keys for itself.
        self._undo = QShortcut(QKeySequence.StandardKey.Undo, parent.window())
        self._undo.setEnabled(False)
        self._undo.activated.connect(self._pressed)
        self.action.clicked.connect(self._pressed)
        self.close_button.clicked.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()
        self.restyle()

    def show_message(
        self,
        text: str,
        tone: Tone = Tone.ACCENT,
        *,
        action: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show and announce a message.

        Args:
            text: What happened.
            tone: Decides the sign; as a rule it is one that fits good news and other news.
            action: Text of the button, if there is something to do.
            act: Called when the button is pressed.
        """
        self._act = act
        self._icon.set_icon(_SIGNS[tone], tone)
        self._text.setText(text)
        self.close_button.set_name(self.tr("Close this message"))
        self.action.setText(action)
        keys = self._undo.key().toString(QKeySequence.SequenceFormat.NativeText)
        self.action.setToolTip(f"{action} ({keys})" if act is not None and keys else "")
        self.action.setVisible(act is not None)
        self._undo.setEnabled(act is not None)
        self._stays = act is not None or tone is Tone.BAD
        self._timer.stop()
        if not self._stays:
            self._timer.start()
        self._place()
        self.show()
        self.raise_()
        announce(self, text)

    def text(self) -> str:
        return self._text.text()

    def restyle(self) -> None:
        theme = active_theme()
        set_margins(self._row, theme.gap(16), theme.gap(10), theme.gap(10), theme.gap(10))
        self._place()

    def _place(self) -> None:
        parent = self._over
        room = parent.width() - 48
        wide = min(room, max(active_theme().px(320), self._row.totalSizeHint().width()))
        high = self._row.totalHeightForWidth(wide) if self._row.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((parent.width() - wide) // 2, parent.height() - high - 24, wide, high)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        # Not where the whole window was put away for a while.
        self._undo.setEnabled(event.spontaneous() and self._act is not None)
        super().hideEvent(event)

    def _time_is_up(self) -> None:
        if self.close_button.hasFocus():
            self._timer.start()  # somebody is on it
        else:
            self.hide()

    def _pressed(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            # Only now is the row as wide as its new text asks: what was hidden had measured an older one.
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        if not self._stays and self.isVisible():
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        tokens = active_theme().tokens
        with QPainter(self) as painter:
            paint_card(painter, self, fill=tokens.surface, line=tokens.border)
