"""A QR code on the screen: white around it in every theme, whole device pixels, never too small to read."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import TextRole
from ui.widgets.card import RADIUS
from ui.widgets.roles import ToldAs
from wallet.transport.qr_codes import QUIET_ZONE, QrCode

# Readers need two and a half device pixels a module; modules are whole pixels.
LEAST_MODULE = 3


def module_size(code: QrCode, side: float, ratio: float) -> int:
    """Return how many device pixels a module gets in a square of `side` logical pixels; 0 where it is too few."""
    size = int(side * ratio) // (len(code.modules) + 2 * QUIET_ZONE)
    return size if size >= LEAST_MODULE else 0


def code_image(code: QrCode, module: int) -> QImage:
    """Draw a code with its quiet zone, each module `module` pixels wide."""
    count = len(code.modules) + 2 * QUIET_ZONE
    blank, margin = bytes([255]) * (count * QUIET_ZONE), bytes([255]) * QUIET_ZONE
    rows = (margin + bytes(0 if dark else 255 for dark in modules) + margin for modules in code.modules)
    image = QImage(blank + b"".join(rows) + blank, count, count, count, QImage.Format.Format_Grayscale8)
    # Scaling copies: the image does not outlive the bytes it was made over.
    return image.scaled(
        count * module, count * module, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation
    )


class QrView(Themed, QWidget):
    """One code after another on a white card.

    Signals:
        too_small: Whether the code no longer fits in what room there is.
    """

    too_small = Signal(bool)

    def __init__(self, name: str, *, card: bool = True, least: int = 300, parent: QWidget | None = None) -> None:
        """Make a view.

        Args:
            name: What the code holds, for screen readers.
            card: Draw a card around it; without one, white fills everything.
            least: Smallest side.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.told_as = ToldAs.PICTURE
        self._least = least
        self._code: QrCode | None = None
        self._image: QImage | None = None
        self._module = -1
        self._card = card
        self._too_small_text = ""
        self._most = 0
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def code(self) -> QrCode | None:
        """What is shown."""
        return self._code

    @property
    def module(self) -> int:
        """Device pixels a module was last drawn with; 0 where there was too little room."""
        return max(0, self._module)

    def show_code(self, code: QrCode | None) -> None:
        """Show a code, or none."""
        self._code, self._image, self._module = code, None, -1
        self._fit()
        self.update()

    def set_too_small_text(self, text: str) -> None:
        """Say this instead of a code that could not be read."""
        self._too_small_text = text
        self.update()

    def set_most(self, height: int) -> None:
        """Be no higher than this."""
        if height != self._most:
            self._most = height
            self.updateGeometry()

    def restyle(self) -> None:
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return min(width, max(self._most, self._least)) if self._most else width

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = self._most or 600
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._least, self._least)

    def _fit(self) -> None:
        if self._code is None:
            return
        module = module_size(self._code, min(self.width(), self.height()), self.devicePixelRatioF())
        if module != self._module:
            was, self._module = self._module, module
            self._image = code_image(self._code, module) if module else None
            if (was == 0) != (module == 0) or was == -1:
                self.too_small.emit(module == 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        self._fit()
        with QPainter(self) as painter:
            self._paint_ground(painter)
            if self._image is not None:
                self._paint_code(painter, self._image)
            elif self._code is not None:
                painter.setPen(QColor("#1D2433"))
                painter.setFont(active_theme().font(TextRole.STRONG))
                room = self.rect().adjusted(24, 24, -24, -24)
                painter.drawText(
                    room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter), self._too_small_text
                )

    def _paint_ground(self, painter: QPainter) -> None:
        if not self._card:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(active_theme().colour("line"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_code(self, painter: QPainter, image: QImage) -> None:
        ratio = painter.device().devicePixelRatioF()
        origin = painter.deviceTransform().map(QPointF(0, 0))
        left = round(origin.x() + (self.width() * ratio - image.width()) / 2)
        top = round(origin.y() + (self.height() * ratio - image.height()) / 2)
        # In device pixels, so that no module is smeared over two of them, whatever the scale of the screen.
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        image.setDevicePixelRatio(1)
        target = painter.deviceTransform().inverted()[0].mapRect(QRectF(left, top, image.width(), image.height()))
        painter.drawImage(target, image, QRectF(QRect(0, 0, image.width(), image.height())))
