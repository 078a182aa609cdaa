"""How large what you share has become, while details are ticked."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import format_number
from ui.tokens import Ink, TextRole
from ui.widgets.native import ProgressBar
from ui.widgets.text import Text


class SizeMeter(QWidget):
    """A bar and a sentence: number of codes, bytes.

    The bar is full where one code no longer holds it all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = ProgressBar(self.tr("Size"))
        self._text = Text("", TextRole.SMALL, Ink.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(self._text)

    def show_size(self, packed_bytes: int, version: int | None, frames: int, *, most_bytes: int) -> None:
        """Show a size.

        Args:
            packed_bytes: Packed size.
            version: Version of the one code, or None where it takes moving codes.
            frames: Number of different codes.
            most_bytes: What one code holds at most.
        """
        size = self.tr("%1 bytes").replace("%1", format_number(packed_bytes))
        codes = self.tr("One code")
        if version is None:
            codes = self.tr("%1 moving codes").replace("%1", format_number(frames))
        self._text.setText(f"{codes} · {size}")
        share = 100 if version is None else min(100, round(packed_bytes * 100 / max(1, most_bytes)))
        self._bar.setValue(share)
        self._bar.setAccessibleDescription(self._text.text())

    def text(self) -> str:
        return self._text.text()
