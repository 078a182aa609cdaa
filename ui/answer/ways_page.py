"""The ways in which a question comes."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.answer.reading import NO_QUESTION
from ui.scan.opening import Scan
from ui.scan.ways_page import WaysPage, WaysTexts
from ui.tokens import Tone
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.notice import Notice
from wallet.errors import QuestionError, WalletError

translate = QCoreApplication.translate

_ENDINGS: Final = "*.question *.txt *.jwt *.png *.jpg *.jpeg *.pdf"


class QuestionWaysPage(WaysPage):
    """Waits for a question.

    Signals:
        example_wanted: A made-up question will do.
    """

    example_wanted = Signal()

    def __init__(self, scan: Scan, parent: QWidget | None = None, *, practising: bool = False) -> None:
        """Make the page.

        Args:
            scan: Opens the dialog that scans.
            parent: Qt parent.
            practising: The wallet holds examples: a made-up question is offered as well.
        """
        self.example_button = Button(
            translate("QuestionWaysPage", "Try a question"), ButtonKind.COMPACT, "message-circle-question-mark"
        )
        example = Notice(
            Tone.ACCENT,
            translate("QuestionWaysPage", "Nobody here who asks? Answer a made-up question."),
            icon="flask-conical",
            action=self.example_button,
        )
        super().__init__(scan, _texts(), between=example, parent=parent)
        example.setVisible(practising)
        self.example_button.clicked.connect(self.example_wanted)

    def show_problem(self, error: WalletError, text: str = "") -> None:
        """Show why something is no question that can be answered."""
        if isinstance(error, QuestionError) and error.detail == NO_QUESTION:
            text = self.tr("There is no question in this. Ask them to show their code again.")
        super().show_problem(error, text)


def _texts() -> WaysTexts:
    return WaysTexts(
        title=translate("QuestionWaysPage", "Answer a question"),
        sentence=translate(
            "QuestionWaysPage",
            "Let them show you their code, or open what they sent. You see everything before you share.",
        ),
        pasted=translate("QuestionWaysPage", "a link, a text or a picture"),
        busy=translate("QuestionWaysPage", "Reading the question…"),
        kinds=translate("QuestionWaysPage", "Questions and pictures"),
        endings=_ENDINGS,
        paste_title=translate("QuestionWaysPage", "Paste a question"),
        paste_sentence=translate("QuestionWaysPage", "Paste the link or text they sent you."),
        paste_name=translate("QuestionWaysPage", "Link or text of the question"),
    )
