"""Copies to the clipboard; secret ones are marked and taken back."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

SECRET_SECONDS: Final = 60
# How clipboard histories of each system are told to leave a copy alone.
_MARKS: Final[dict[str, bytes]] = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"secret",
}


class SecretClipboard(QObject):
    """Puts text on the clipboard. A secret leaves it after a minute, unless something else is there by then."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._digest = b""
        self._timer = QTimer(self, singleShot=True, interval=SECRET_SECONDS * 1000)
        self._timer.timeout.connect(self.clear_secret)

    def copy(self, text: str) -> None:
        """Copy text that is no secret."""
        self._forget()
        self._clipboard.setText(text)

    def copy_secret(self, text: str) -> None:
        """Copy a secret: marked for clipboard histories, and cleared after `SECRET_SECONDS`."""
        mime = QMimeData()
        mime.setText(text)
        for kind, value in _MARKS.items():
            mime.setData(kind, value)
        self._clipboard.setMimeData(mime)
        # Only a digest is kept to recognise it by.
        self._digest = _digest(text)
        self._timer.start()

    def clear_secret(self) -> None:
        """Clear the clipboard if the secret is still what it holds."""
        if self._digest and _digest(self._clipboard.text()) == self._digest:
            self._clipboard.clear()
        self._forget()

    def _forget(self) -> None:
        self._digest = b""
        self._timer.stop()


def _digest(text: str) -> bytes:
    # With the first secret: no page needs it before.
    import hashlib  # noqa: PLC0415 - see above

    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
