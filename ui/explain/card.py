"""One word explained: the question, for whom, the answer, and where it comes from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.explain.texts import Explained
from ui.explain.word import Reader
from ui.tokens import Ink, TextRole
from ui.widgets.pill import FilterChips
from ui.widgets.stack import Stack
from ui.widgets.text import Text


class Explanation(Stack):
    """What stands below the question.

    Attributes:
        readers: Chooses a version; hidden where it is the same for all.

    Signals:
        reader_chosen: For whom, a `Reader`.
    """

    reader_chosen = Signal(Reader)

    def __init__(self) -> None:
        super().__init__(spacing=14)
        self.readers = FilterChips([], name=self.tr("For whom"))
        self.readers.hide()
        self._paragraphs, self._sources = Stack(spacing=8), Stack(spacing=4)
        for part in (self.readers, self._paragraphs, self._sources):
            self.column.addWidget(part)
        self.readers.chosen.connect(lambda key: self.reader_chosen.emit(Reader(key)))

    def show_word(self, word: Explained) -> None:
        """Show one word in one version."""
        self.readers.set_choices(word.readers if len(word.readers) > 1 else [])
        self.readers.choose(word.reader.value)
        self.readers.setVisible(len(word.readers) > 1)
        _fill(self._paragraphs, [Text(text, TextRole.BODY) for text in word.paragraphs])
        _fill(self._sources, [Text(text, TextRole.SMALL, Ink.SECONDARY, selectable=True) for text in word.sources])


def _fill(stack: Stack, widgets: list[Text]) -> None:
    while (item := stack.column.takeAt(0)) is not None:
        before: QWidget | None = item.widget()
        if before is not None:
            before.hide()
            before.deleteLater()
    for widget in widgets:
        stack.column.addWidget(widget)
