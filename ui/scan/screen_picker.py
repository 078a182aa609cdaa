"""A picture of a part of the screen, without a program of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme import active_theme
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.png import png_of
from ui.widgets.text import Text

# The window needs this long to vanish from the screen before it is pictured.
_HIDING_MILLISECONDS = 350
_SMALLEST = 16

Grab = Callable[[QScreen], QPixmap]


def grab_screen(screen: QScreen) -> QPixmap:
    """Picture a whole screen; null where the system lets no program see it."""
    return screen.grabWindow(0)


class ScreenPicker(QObject):
    """Hides the program's windows, lets a person drag around a part of the screen, and gives back that part.

    By keyboard: Enter takes the whole screen, Escape goes back.

    Signals:
        picked: The part, as PNG.
        cancelled: The person went back.
        impossible: The system lets no program see the screen.
    """

    picked = Signal(bytes)
    cancelled = Signal()
    impossible = Signal()

    def __init__(self, parent: QObject, grab: Grab = grab_screen) -> None:
        super().__init__(parent)
        self._grab = grab
        self._hidden: list[QWidget] = []
        self._veils: list[Veil] = []

    @property
    def veils(self) -> "tuple[Veil, ...]":
        """The dimmed pictures a person drags on, one a screen; none while nothing is picked."""
        return tuple(self._veils)

    def start(self) -> None:
        """Hide the windows and picture the screens."""
        if QGuiApplication.platformName().startswith("wayland"):
            self.impossible.emit()
            return
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        # Dialogs come after the windows they belong to, and go first.
        self._hidden = sorted(windows, key=lambda window: window.parentWidget() is not None)
        for window in reversed(self._hidden):
            window.hide()
        QTimer.singleShot(_HIDING_MILLISECONDS, self, self._cover)

    def _cover(self) -> None:
        pictures = [(screen, self._grab(screen)) for screen in QApplication.screens()]
        pictures = [(screen, picture) for screen, picture in pictures if not picture.isNull()]
        if not pictures:
            self._show_again()
            self.impossible.emit()
            return
        for screen, picture in pictures:
            veil = Veil(screen, picture)
            veil.chosen.connect(self._chosen)
            veil.refused.connect(self._refused)
            self._veils.append(veil)
            veil.showFullScreen()
        self._veils[0].activateWindow()
        self._veils[0].whole_button.setFocus()

    def _chosen(self, png: bytes) -> None:
        self._uncover()
        self.picked.emit(png)

    def _refused(self) -> None:
        self._uncover()
        self.cancelled.emit()

    def _uncover(self) -> None:
        veils, self._veils = self._veils, []
        self._show_again()
        for veil in veils:
            veil.hide()
            veil.deleteLater()

    def _show_again(self) -> None:
        windows, self._hidden = self._hidden, []
        for window in windows:
            window.show()
        if windows:
            windows[-1].activateWindow()


class Veil(QWidget):
    """A dimmed picture of one screen; what is dragged around is bright."""

    chosen = Signal(bytes)
    refused = Signal()

    def __init__(self, screen: QScreen, picture: QPixmap) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(self.tr("Part of the screen"))
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._picture = picture
        self._from: QPoint | None = None
        self._area = QRect()
        self.whole_button = Button(self.tr("Whole screen"), ButtonKind.PRIMARY, "maximize")
        self.back_button = Button(self.tr("Go back"), ButtonKind.SECONDARY, "x")
        self.whole_button.clicked.connect(lambda: self._choose(self.rect()))
        self.back_button.clicked.connect(self.refused)
        help_card = Card(spacing=10)
        help_card.setCursor(Qt.CursorShape.ArrowCursor)
        help_card.add(Text(self.tr("Drag around the code, or take the whole screen.")))
        row = FlowRow(gap=10)
        row.add(self.whole_button)
        row.add(self.back_button)
        help_card.add(row)
        column = QVBoxLayout(self)
        column.addWidget(help_card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self._area = QRect(self._from, self._from)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._from is not None:
            self._area = QRect(self._from, event.position().toPoint()).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        area, self._from = self._area, None
        # A click that is no drag chooses nothing.
        if min(area.width(), area.height()) >= _SMALLEST:
            self._choose(area)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.rect())
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()
        self.refused.emit()

    def _choose(self, area: QRect) -> None:
        across = self._picture.width() / max(1, self.width())
        down = self._picture.height() / max(1, self.height())
        part = QRect(
            round(area.left() * across),
            round(area.top() * down),
            round(area.width() * across),
            round(area.height() * down),
        )
        self.chosen.emit(png_of(self._picture.copy(part).toImage()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        dim = QColor("#14171D")
        dim.setAlphaF(0.6)
        with QPainter(self) as painter:
            painter.drawPixmap(self.rect(), self._picture)
            painter.fillRect(self.rect(), dim)
            if self._area.isValid():
                painter.setClipRect(self._area)
                painter.drawPixmap(self.rect(), self._picture)
                painter.setClipping(False)
                painter.setPen(QPen(active_theme().colour("accent"), 2))
                painter.drawRect(self._area)
