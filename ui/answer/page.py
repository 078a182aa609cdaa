"""The three steps of answering, one behind the other."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.answer.code_page import AnswerCodePage
from ui.answer.question_page import QuestionPage
from ui.answer.view import Asked, Seen, ShownAnswer
from ui.answer.ways_page import QuestionWaysPage
from ui.codes.targets import Memory
from ui.ports import Runner
from ui.scan.opening import Scan
from ui.share.proof_dialog import ProofAsking
from ui.widgets.file_choice import ask_save_path
from ui.widgets.foot import Footed
from wallet.errors import WalletError


class AnswerPage(QStackedWidget):
    """Take in a question, decide, show the code of the answer."""

    def __init__(
        self,
        scan: Scan,
        drawing: Runner,
        memory: Memory,
        parent: QWidget | None = None,
        *,
        practising: bool = False,
    ) -> None:
        """Make the pages.

        Args:
            scan: Opens the dialog that scans.
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            parent: Qt parent.
            practising: The wallet holds examples.
        """
        super().__init__(parent)
        self.ways = QuestionWaysPage(scan, practising=practising)
        self.setAccessibleName(self.ways.header.title.text())
        self.asking = QuestionPage()
        self.showing = AnswerCodePage(drawing, memory, practising=practising)
        self.proofs = ProofAsking(self, self.showing.show_saved)
        self._showing_step = Footed(self.showing, self.showing.saved, self.showing.acts)
        for page in (self.ways, self.asking, self._showing_step):
            self.addWidget(page)

    def show_ways(self) -> None:
        """Show the ways in which a question can come."""
        self.ways.show_idle()
        self.setCurrentWidget(self.ways)
        self.ways.take_focus()

    def show_busy(self) -> None:
        """Show that a question is being read."""
        self.setCurrentWidget(self.ways)
        self.ways.show_busy()

    def show_missing(self, share: float) -> None:
        """Ask for the other parts of a moving code."""
        self.ways.show_missing(share)

    def show_problem(self, error: WalletError) -> None:
        """Show why something is no question that can be answered."""
        self.setCurrentWidget(self.ways)
        self.ways.show_problem(error)

    def show_asked(self, asked: Asked, now: datetime) -> None:
        """Show a question, or the same one with other choices."""
        self.setCurrentWidget(self.asking)
        self.asking.show_asked(asked, now)

    def show_seen(self, seen: tuple[Seen, ...], error: WalletError | None) -> None:
        """Show exactly what they would get."""
        self.asking.show_seen(seen, error)

    def show_time(self, now: datetime) -> None:
        """Say how long the question can still be answered."""
        self.asking.show_time(now)
        self.showing.show_time(now)

    def ask_again(self, names: tuple[str, ...], act: Callable[[], None]) -> None:
        """Ask once more before these details are shared."""
        self.asking.ask_again(names, act)

    def offer_file(self, error: WalletError, act: Callable[[], None]) -> None:
        """Say that it is too much for a code."""
        self.asking.offer_file(error, act)

    def show_code(self, shown: ShownAnswer, now: datetime) -> None:
        """Show the code of the answer."""
        self.asking.forget()
        self.setCurrentWidget(self._showing_step)
        self.showing.show_answer(shown, now)
        self.showing.take_focus()

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        if self.currentWidget() is self._showing_step:
            self.showing.show_saved(path)
        else:
            self.asking.show_saved(path)

    def ask_save_path(self, suggested: str) -> str:
        """Ask where a file goes."""
        answers = self.tr("Answers")
        return ask_save_path(self, self.tr("Save the answer"), suggested, f"{answers} (*.json)")

    def forget(self) -> None:
        """Stop moving codes and forget what was shown."""
        self.asking.forget()
        self.proofs.close()
        self.showing.forget()
