"""The small link beside a word that asks what it means."""

from PySide6.QtCore import QCoreApplication

from ui.explain.word import Reader
from ui.explain.words import WORDS
from ui.widgets.buttons import Button, ButtonKind

translate = QCoreApplication.translate


class WordLink(Button):
    """Opens the explanation of one word over the page it stands on.

    Attributes:
        key: The word.
    """

    def __init__(self, key: str, reader: Reader = Reader.LEARNER) -> None:
        """Make a link.

        Args:
            key: The word, one of `ui.explain.words.WORDS`.
            reader: Whose version is shown first.
        """
        text = translate("Explanation", WORDS[key].question)
        super().__init__(text, ButtonKind.QUIET, trailing_icon="circle-question-mark")
        self.key, self._reader = key, reader
        self.clicked.connect(self._open)

    def _open(self) -> None:
        from ui.explain.dialog import explain  # noqa: PLC0415 - most people never ask

        explain(self.window(), self.key, self._reader)
