"""Checking what somebody shows; free of Qt. Nothing is kept unless a report is saved."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from ui.check.answers import AnswerNote, CheckAnswer, nobody_asked, with_answers
from ui.check.intake import Intake, take_in, take_scanned
from ui.guidance.received import Found
from ui.handed import HandedOver, Source
from ui.ports import Runner
from ui.saving import write_file
from ui.scan.scanning import FrameReader, Scanning, ScanProgress
from wallet.checking import Checked, Surroundings
from wallet.errors import WalletError
from wallet.list_files import ListFile
from wallet.transport.joining import Received


class CheckView(Protocol):
    """What the presenter may ask of the page."""

    def show_idle(self) -> None:
        """Show that nothing was checked yet."""
        ...

    def show_busy(self) -> None:
        """Show that something is being read."""
        ...

    def show_results(
        self, results: tuple[Checked, ...], names: tuple[str, ...], notes: tuple[AnswerNote | None, ...]
    ) -> None:
        """Show what checking found, at least one.

        Args:
            results: What was found.
            names: For each the name of the file in an archive, if any.
            notes: For each how it belongs to an answer, if it does; empty where none does.
        """
        ...

    def show_missing(self, share: float) -> None:
        """Ask for the other parts of a moving code; `share` of it has arrived, 0 to 1."""
        ...

    def show_problem(self, error: WalletError) -> None:
        """Show why something could not be opened."""
        ...

    def show_scan(self, progress: ScanProgress) -> None:
        """Show how far the camera's reading is."""
        ...

    def show_saved(self, path: Path) -> None:
        """Say that a report was written."""
        ...

    def show_not_saved(self, error: WalletError) -> None:
        """Say that a report could not be written."""
        ...


class CheckPresenter:
    """Takes in what comes, has it checked on another thread, and shows the latest result only."""

    def __init__(
        self,
        view: CheckView,
        tasks: Runner,
        surroundings: Callable[[], Surroundings],
        use_wallet: Callable[[Callable[[], None]], object] = lambda ready: ready(),
        offer_list: Callable[[ListFile], object] = lambda _found: None,
        offer_answer: Callable[[str], object] = lambda _question: None,
        check_answer: CheckAnswer = nobody_asked,
        offer_guidance: Callable[[Found], object] = lambda _found: None,
    ) -> None:
        """Start with nothing checked.

        Args:
            view: The page.
            tasks: Runs reading, checking and writing.
            surroundings: Gives what a check made now rests on; called on the thread of `tasks`.
            use_wallet: Adds the lists of a wallet that is open and says when they are there; called when the page
                is shown.
            offer_list: Offers a file that is no credential to be added in Settings.
            offer_answer: Offers a question that came to be answered.
            check_answer: Checks an answer to a question of ours; called on the thread of `tasks`.
            offer_guidance: Offers what a counsellor or a learner sent to be looked at.
        """
        self._view, self._tasks, self._surroundings = view, tasks, surroundings
        self._use_wallet, self._offer_list, self._offer_answer = use_wallet, offer_list, offer_answer
        self._check_answer, self._offer_guidance = check_answer, offer_guidance
        self._scanning = Scanning(tasks, progressed=view.show_scan, found=self._scanned)
        self._parts: tuple[str, ...] = ()
        # Counts what was asked for: an answer to anything but the latest is dropped.
        self._round = 0

    def enter(self, **what: object) -> None:
        """The page is shown now; `handed` is what another page took in to be checked."""
        handed, number = what.get("handed"), self._round

        def ready() -> None:
            if isinstance(handed, HandedOver) and number == self._round:
                sources, received = handed.take()
                if received:
                    self._scanned(received)
                elif sources:
                    self.check_sources(sources)

        self._use_wallet(ready)

    def leave(self) -> None:
        """Another page takes its place: nothing is kept."""
        self.forget()

    def check_sources(self, sources: Sequence[Source]) -> None:
        """Check contents or files together."""
        parts = self._parts
        self._submit(lambda: take_in(sources, parts, self._surroundings()))

    def check_text(self, text: str) -> None:
        """Check text that was pasted or dropped."""
        self.check_sources((text.encode("utf-8", "replace"),))

    def offer_frame(self, read: FrameReader) -> None:
        """Have a picture of the camera read, if the one before it is done."""
        self._scanning.offer(read)

    def restart_scan(self) -> None:
        """Forget what the camera has seen."""
        self._scanning.clear()

    def forget(self) -> None:
        """Drop every result and everything under way."""
        self._round += 1
        self._parts = ()
        self._scanning.clear()
        self._view.show_idle()

    def save(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write a report.

        Args:
            path: Where; what is there is replaced.
            make: Makes the file's content; called on the other thread.
        """

        def write() -> Path:
            write_file(str(path), make())
            return path

        self._tasks.submit(write, self._view.show_saved, self._view.show_not_saved)

    # --- inside ----------------------------------------------------------------------------------

    def _scanned(self, received: tuple[Received, ...]) -> None:
        self._submit(lambda: take_scanned(received, self._surroundings()))

    def _submit(self, work: Callable[[], Intake]) -> None:
        self._round += 1
        number = self._round
        self._view.show_busy()
        self._tasks.submit(
            lambda: self._answered(work()),
            lambda intake: self._settled(number, intake),
            lambda error: self._failed(number, error),
        )

    def _answered(self, intake: Intake) -> Intake:
        return with_answers(intake, self._check_answer, self._surroundings()) if intake.answers else intake

    def _settled(self, number: int, intake: Intake) -> None:
        if number != self._round:
            return
        self._parts = intake.parts
        if intake.share is not None:
            self._view.show_missing(intake.share)
        elif intake.results:
            self._view.show_results(intake.results, intake.names, intake.notes)
        else:
            self._view.show_idle()
        if intake.lists:
            self._offer_list(intake.lists[0])
        elif intake.question is not None:
            self._offer_answer(intake.question)
        elif intake.guidance is not None:
            self._offer_guidance(intake.guidance)

    def _failed(self, number: int, error: WalletError) -> None:
        if number == self._round:
            self._view.show_problem(error)
