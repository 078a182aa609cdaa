"""Widgets below each other, without margins of their own."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """Widgets below each other.

    Attributes:
        column: The layout they stand in.
    """

    def __init__(self, *widgets: QWidget, spacing: int = 6) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        for widget in widgets:
            self.column.addWidget(widget)
