"""What small square signs have in common."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Themed, active_theme


class Square(Themed, QWidget):
    """A square whose side follows the size of text."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            size: Side in pixels at 100 %.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        side = active_theme().px(self._size)
        self.setFixedSize(side, side)
        self.update()
