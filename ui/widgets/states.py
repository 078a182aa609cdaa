"""What a page shows while it has nothing, or is at work."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon, paint_icon
from ui.widgets.text import Text

_TURN_MILLISECONDS = 40
_TURN_DEGREES = 12


class EmptyState(QWidget):
    """A sign, a title, a sentence and what to do about it."""

    def __init__(self, icon: str, title: str, sentence: str, *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(title, TextRole.HEADING, centred=True)
        self._sentence = Text(sentence, TextRole.BODY, Ink.SECONDARY, centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 48, 24, 48)
        column.setSpacing(8)
        column.addWidget(Icon(icon, 44, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        if actions:
            column.addSpacing(12)
            row = FlowRow(gap=10, centred=True)
            for action in actions:
                row.add(action)
            column.addWidget(row)

    def set_texts(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)


class Spinner(Themed, QWidget):
    """An arc that turns while something is at work; a clock where nothing may move."""

    def __init__(self, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._angle, self._at_work = size, 0, False
        self._timer = QTimer(self, interval=_TURN_MILLISECONDS)
        self._timer.timeout.connect(self._turn)
        self.restyle()

    def restyle(self) -> None:
        side = active_theme().px(self._size)
        self.setFixedSize(side, side)
        self._follow()

    @property
    def turns(self) -> bool:
        """Whether it moves now."""
        return self._timer.isActive()

    def start(self) -> None:
        self._at_work = True
        self._follow()

    def stop(self) -> None:
        self._at_work = False
        self._follow()

    def _follow(self) -> None:
        if not self._at_work or active_theme().still:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self.update()

    def _turn(self) -> None:
        self._angle = (self._angle + _TURN_DEGREES) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        if theme.still:
            with QPainter(self) as painter:
                paint_icon(painter, "clock", 0, 0, self.width(), theme.tokens.accent)
            return
        thick = max(3.0, self.width() / 10)
        area = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("line"), thick))
            painter.drawEllipse(area)
            pen = QPen(theme.colour("accent"), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(area, -self._angle * 16, 90 * 16)


class BusyOverlay(QWidget):
    """Covers a page while work is under way, and says what; may offer to stop.

    What lies below hears no key until it is done, and the keyboard comes back to where it was.
    """

    cancelled = Signal()

    def __init__(self, page: QWidget) -> None:
        # Beside its viewport a scroll area has nothing that assistive technology would find.
        covered = page.viewport() if isinstance(page, QAbstractScrollArea) else page
        super().__init__(covered)
        self._covered = covered
        self._below: list[QWidget] = []
        self._before: QWidget | None = None
        self._spinner = Spinner()
        self._text = Text("", TextRole.BODY, centred=True)
        self.stop_button = Button(self.tr("Stop"))
        self.stop_button.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        covered.installEventFilter(self)
        self.hide()

    def show_busy(self, text: str, *, can_stop: bool = False) -> None:
        """Cover the page and say what is going on."""
        self._text.setText(text)
        self.stop_button.setText(self.tr("Stop"))
        self.stop_button.setVisible(can_stop)
        self.setGeometry(self._covered.rect())
        self._spinner.start()
        self.show()
        self.raise_()
        self._take_keyboard(self.stop_button if can_stop else self)
        announce(self, text)

    def finish(self) -> None:
        """Uncover the page."""
        self._spinner.stop()
        self._give_keyboard_back()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        event.accept()

    def _take_keyboard(self, holder: QWidget) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._covered.isAncestorOf(focus) and not self.isAncestorOf(focus):
            self._before = focus
            holder.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in self._covered.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if widget is not self and widget.isEnabled():
                self._below.append(widget)
                widget.setEnabled(False)

    def _give_keyboard_back(self) -> None:
        for widget in self._below:
            if isValid(widget):
                widget.setEnabled(True)
        self._below.clear()
        before, self._before = self._before, None
        focus = self.window().focusWidget()
        if before is not None and isValid(before) and (focus is self or focus is self.stop_button):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # Not by an attribute: events still come while both are collected, when those are gone already.
        covered = self.parentWidget()
        if covered is not None and watched is covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), active_theme().colour("background"))
