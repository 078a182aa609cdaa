"""All keys, as keys and what they do."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.help.keys import KEYS
from ui.tokens import TextRole
from ui.widgets.rows import FactTable
from ui.widgets.text import Text

translate = QCoreApplication.translate


class KeysTable(QWidget):
    """A small table for each place where keys do something.

    Attributes:
        keys: Its rows, as keys and what they do.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: list[tuple[str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for place, keys in KEYS.items():
            column.addWidget(Text(translate("Keys", place), TextRole.STRONG))
            table = FactTable(line_at_end=False)
            for key in keys:
                shown, does = _called(key.keys), translate("Keys", key.does)
                table.add_fact(shown, Text(does, TextRole.BODY))
                self.keys.append((shown, does))
            column.addWidget(table)
            column.addSpacing(8)


def _called(keys: tuple[str, ...]) -> str:
    """Name keys as the system calls them, in its language."""
    *first, last = (QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText) for name in keys)
    if not first:
        return last
    return translate("HelpPage", "%1 or %2").replace("%1", ", ".join(first)).replace("%2", last)
