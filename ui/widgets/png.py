"""Pictures of Qt as PNG."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage


def png_of(image: QImage) -> bytes:
    """Return a picture as PNG; empty for an empty picture."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stub asks for bytes; the library accepts a str only.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
