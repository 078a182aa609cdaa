"""One word in a small window, over the page on which it stands; the page stays as it was."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.explain.card import Explanation
from ui.explain.texts import explained, question_of
from ui.explain.word import Reader
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.steady import settle_layouts

translate = QCoreApplication.translate


class WordDialog(Dialog):
    """Explains one word.

    Attributes:
        explanation: The version that is shown.
    """

    def __init__(self, parent: QWidget, key: str, reader: Reader) -> None:
        super().__init__(parent, question_of(key), width=540)
        self.explanation = Explanation()
        self.body.addWidget(self.explanation)
        self._close = self.add_button(translate("Explanation", "Close"), ButtonKind.SECONDARY, self.accept)
        self._key = key
        self.explanation.reader_chosen.connect(self._show)
        self._show(reader)

    def open(self) -> None:
        super().open()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, reader: Reader) -> None:
        self.explanation.show_word(explained(self._key, reader))
        settle_layouts(self)


def explain(parent: QWidget, key: str, reader: Reader = Reader.LEARNER) -> WordDialog:
    """Open the explanation of a word over `parent`; returns at once."""
    dialog = WordDialog(parent, key, reader)
    dialog.open()
    return dialog
