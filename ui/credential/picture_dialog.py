"""The picture a credential carries, as large as the window has room for."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.plain_text import plain
from ui.widgets.roles import ToldAs

translate = QCoreApplication.translate

_WIDEST = 760


class PictureView(QWidget):
    """A picture that keeps its proportions, on white: most are made for paper."""

    def __init__(self, png: bytes, alternative: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told_as = ToldAs.PICTURE
        self._picture = QPixmap()
        self._picture.loadFromData(png, "PNG")
        self.setAccessibleName(plain(alternative))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        wide = min(width, self._picture.width())
        return round(wide * self._picture.height() / max(1, self._picture.width()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._picture.width(), self._picture.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, 80)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        shown = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = shown.boundedTo(self._picture.size())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = self.rect()
            area.setSize(shown)
            area.moveCenter(self.rect().center())
            painter.fillRect(area, Qt.GlobalColor.white)
            painter.drawPixmap(area, self._picture)


def show_picture(parent: QWidget, png: bytes, title: str) -> Dialog:
    """Show the picture of a credential.

    Args:
        parent: What the dialog stands over.
        png: The picture, of bounded size.
        title: Title of the credential.
    """
    name = translate("CredentialPage", "Picture of %1").replace("%1", title)
    sentence = translate("CredentialPage", "The issuer put this picture in. It proves nothing by itself.")
    dialog = Dialog(parent, name, sentence, width=_WIDEST, of_content=True)
    dialog.body.addWidget(PictureView(png, name))
    close = dialog.add_button(translate("CredentialPage", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    close.setFocus()
    return dialog
