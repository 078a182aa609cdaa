"""A place to drop files, pictures or text on; pressing it does the same by keyboard."""

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.card import RADIUS, CardButton
from ui.widgets.handed_over import TakesDrops, hand_over
from ui.widgets.icon import Icon
from ui.widgets.text import Text


class DropZone(TakesDrops, CardButton):
    """Dashed; press it to choose a file, or drop onto it.

    Signals:
        files_dropped: List of paths.
        picture_dropped: PNG bytes of a picture dragged from another program.
        text_dropped: Text dragged from another program.
    """

    files_dropped = Signal(list)
    picture_dropped = Signal(bytes)
    text_dropped = Signal(str)

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=6, parent=parent)
        sign = Icon("upload", 22)
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = Text("", TextRole.BODY, Ink.SECONDARY, centred=True)
        self.body.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self.add(self._text)
        self._over = False
        self.setAcceptDrops(True)
        self.set_sentence(sentence)

    def set_sentence(self, sentence: str) -> None:
        self._text.setText(sentence)
        self.setAccessibleName(sentence)

    def take(self, mime: QMimeData) -> bool:
        return hand_over(
            mime,
            files=self.files_dropped.emit,
            picture=self.picture_dropped.emit,
            text=self.text_dropped.emit,
        )

    def show_held(self, held: bool) -> None:
        self._over = held
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        lively = self._over or self.underMouse() or self.isDown()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.colour("accent" if self._over else "border"), 1.5 if lively else 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(theme.colour("accent_soft" if self._over else "surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
