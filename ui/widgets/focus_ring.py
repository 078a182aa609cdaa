"""A ring around the control that has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import active_theme
from ui.widgets.fields import ChoiceBox

_DISTANCE = 4
_THICKNESS, _THICK = 2, 3
# Room around a control that was scrolled to.
_MARGIN = (24, 48)
_MOVING_OR_PRESSING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
# These show the focus with their own border.
_SHOW_IT_THEMSELVES = (QLineEdit, QPlainTextEdit, ChoiceBox)


def _around(widget: QWidget) -> QWidget | None:
    """Return what a widget lies in; a window lies in nothing, also where it stands over another."""
    return None if widget.isWindow() else widget.parentWidget()


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to a control, wherever the keyboard came from."""
    above = _around(widget)
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, *_MARGIN)
            return
        above = _around(above)


def _in_sight(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


class FocusRing(QWidget):
    """Follows the keyboard focus through one application, and brings what has it into view.

    It shows after a key was used to move and goes away when the mouse is used, as a web page does. Where nobody can
    see yet what has the keyboard, Tab or Enter first shows it, and moves on or presses it the next time. A screen
    reader has said it, so that for who listens the first time counts.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        # Unknown until the first key or press.
        self._keyboard: bool | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._app = app
        app.focusChanged.connect(self._focus_changed)
        app.installEventFilter(self)

    def end(self) -> None:
        """Follow nothing any more."""
        self._app.focusChanged.disconnect(self._focus_changed)
        self._app.removeEventFilter(self)
        self._leave()
        self.deleteLater()

    @property
    def target(self) -> QWidget | None:
        """The control the ring is around."""
        return self._target

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or not self._keyboard:
            return
        _bring_into_view(new)
        if isinstance(new, _SHOW_IT_THEMSELVES):
            return
        self._target = new
        frame = self._frame_of(new)
        self.setParent(frame)
        widget: QWidget | None = new
        while widget is not None and widget is not frame:
            self._watched.append(widget)
            widget.installEventFilter(self)
            widget = widget.parentWidget()
        self._place()

    def _frame_of(self, widget: QWidget) -> QWidget:
        """Return what clips and scrolls together with `widget`: the content of a scroll area, or the window."""
        ancestor = _around(widget)
        while ancestor is not None and (above := _around(ancestor)) is not None:
            if isinstance(_around(above), QScrollArea):
                return ancestor
            ancestor = above
        return widget.window()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):  # a widget that goes away takes its focus with it, in this order
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        self.hide()
        self.setParent(None)

    def _place(self) -> None:
        target, frame = self._target, self.parentWidget()
        if target is None or frame is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(frame, QPoint(0, 0))
        area = QRect(corner, target.size()).adjusted(-_DISTANCE, -_DISTANCE, _DISTANCE, _DISTANCE)
        self.setGeometry(area)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            stays = isinstance(event, QKeyEvent) and event.key() in _MOVING_OR_PRESSING and self._shows_where_it_is()
            self._keyboard = True
            return stays
        if kind == QEvent.Type.MouseButtonPress:
            self._keyboard = False
            if self._target is not None:
                self._leave()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide) and (
            watched in self._watched
        ):
            self._place()
        return False

    def _shows_where_it_is(self) -> bool:
        """Show what has the keyboard where nobody can see that; whether that was so."""
        here = QApplication.focusWidget()
        if here is None or isinstance(here, _SHOW_IT_THEMSELVES) or QAccessible.isActive():
            return False
        if self._keyboard is not None and _in_sight(here):
            return False
        self._keyboard = True
        self._focus_changed(None, here)
        return _in_sight(here)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            thick = _THICK if theme.high_contrast else _THICKNESS
            painter.setPen(QPen(theme.colour("accent"), thick))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = thick / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
