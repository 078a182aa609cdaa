"""The check page: ways in on the left, what came of it on the right."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.camera import Camera, CameraState
from ui.check import wording
from ui.check.answers import AnswerNote
from ui.check.arrangement import Idle, WaysAndOutcome, listing_order
from ui.check.ask_card import AskCard
from ui.check.details import subject_of
from ui.check.dialogs import explain_level, show_technical
from ui.check.report import ENDINGS, report_file
from ui.check.verdict_card import ResultCard
from ui.messages import describe_error
from ui.scan.camera_panel import CameraPanel, Remembered
from ui.scan.scanning import ScanProgress
from ui.scan.screen_picker import ScreenPicker
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.drop_zone import DropZone
from ui.widgets.file_choice import ask_files, ask_save_path_and_kind
from ui.widgets.handed_over import TakesDrops
from ui.widgets.keyboard import give_keyboard
from ui.widgets.native import ProgressBar
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import EntryRow
from ui.widgets.stack import Stack
from ui.widgets.states import EmptyState, Spinner
from ui.widgets.text import Text
from wallet.checking import Checked
from wallet.errors import StorageError, WalletError
from wallet.model.report import Verdict

# Shorter work shows no sign of being at work; that would only flicker.
_PATIENCE_MILLISECONDS = 200


class CheckPage(TakesDrops, ScrollPage):
    """Takes in whatever somebody shows, and shows the verdict.

    Attributes:
        camera_panel: The camera; `camera_panel.camera.start_with(source)` takes pictures from a program.
        drop_zone: Press it to choose a file.
        asking: The way to ask a question.
        file_button, paste_button, screen_button: The other ways.
        card: The result that shows, or None.
        results: All results of the last check.

    Signals:
        sources_given: List of contents (bytes) and files (`Path`).
        text_given: Text that was pasted or dropped.
        frame_given: A picture of the camera, as a `FrameReader`.
        scan_restarted: The camera was started anew.
        forget_wanted: Drop every result.
        save_wanted: Path, and a callable that makes the file's content.
        said: A short message for the window.
        complained: The error that the window should tell.
        copied: Text for the clipboard.
        outcome_changed: Something else stands where the verdict does.
        example_wanted: A made-up credential will do.
    """

    sources_given = Signal(list)
    text_given = Signal(str)
    frame_given = Signal(object)
    scan_restarted = Signal()
    forget_wanted = Signal()
    save_wanted = Signal(object, object)
    said = Signal(str)
    complained = Signal(object)
    copied = Signal(str)
    outcome_changed = Signal()
    example_wanted = Signal()

    def __init__(
        self,
        clock: Callable[[], datetime],
        camera: Camera | None = None,
        remembered: Remembered | None = None,
        *,
        above: QWidget | None = None,
        offers_examples: bool = False,
    ) -> None:
        """Make the page.

        Args:
            clock: The time, UTC.
            camera: Another one than that of the computer.
            remembered: Keeps which camera is used.
            above: Something over both columns.
            offers_examples: There are made-up credentials to check.
        """
        super().__init__()
        self._clock, self.above, self._offers_examples = clock, above, offers_examples
        self.setObjectName("check-page")
        self.setAcceptDrops(True)
        self.results: tuple[Checked, ...] = ()
        self._names: tuple[str, ...] = ()
        self._notes: tuple[AnswerNote | None, ...] = ()
        self.card: ResultCard | None = None
        self._scanned = False
        self._busy_timer = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._busy_timer.timeout.connect(self._show_spinner)
        self.add(PageHeader(self.tr("Check a credential"), self.tr("Nothing you scan leaves this computer.")))
        if above is not None:
            self.add(above)
        self._columns = WaysAndOutcome(360, 540)
        self._columns.add(self._ways_in(camera, remembered))
        outcome = Stack(spacing=14)
        self._outcome = outcome.column
        self._columns.add(outcome)
        self.add(self._columns)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self.show_idle()

    @property
    def verdict(self) -> Verdict | None:
        """The verdict that shows, or None."""
        return self.card.checked.report.verdict if self.card is not None else None

    def take(self, mime: QMimeData) -> bool:
        return self.drop_zone.take(mime)

    def paste(self) -> None:
        """Check what is on the clipboard: files, a picture or text."""
        if not self.take_pasted():
            self.said.emit(self.tr("There is nothing on the clipboard to check."))

    # --- what the presenter shows -----------------------------------------------------------------

    def show_idle(self) -> None:
        self._busy_timer.stop()
        self.results = ()
        empty = Idle()
        example = Button(self.tr("Try with an example"), ButtonKind.LINK, "flask-conical")
        example.clicked.connect(self.example_wanted)
        empty.add(
            EmptyState(
                "shield-check",
                self.tr("Nothing checked yet"),
                self.tr("Scan, drop or paste what somebody showed you. The verdict appears here."),
                *((example,) if self._offers_examples else ()),
            )
        )
        self._fill(empty)

    def show_busy(self) -> None:
        self._scanned = self.camera_panel.camera.state is CameraState.RUNNING
        self.camera_panel.camera.stop()
        self._busy_timer.start()

    def show_results(
        self,
        results: tuple[Checked, ...],
        names: tuple[str, ...] = (),
        notes: tuple[AnswerNote | None, ...] = (),
    ) -> None:
        self._busy_timer.stop()
        self.camera_panel.camera.stop()
        self.results, self._names = results, names
        self._notes = notes or (None,) * len(results)
        if len(results) == 1:
            self._show_card(0)
        else:
            self._show_list()

    def show_missing(self, share: float) -> None:
        self._busy_timer.stop()
        self.results = ()
        card = Card(spacing=12)
        card.add_title(self.tr("Part of a moving code"))
        sentence = self.tr("%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.")
        sentence = sentence.replace("%1", str(round(share * 100)))
        bar = ProgressBar(self.tr("Part that has arrived"))
        bar.setValue(round(share * 100))
        again = Button(self.tr("Start anew"), icon="refresh-cw")
        again.clicked.connect(self.forget_wanted)
        row = FlowRow()
        row.add(again)
        card.add(bar, Text(sentence), row)
        self._fill(card)
        announce(card, sentence)

    def show_problem(self, error: WalletError) -> None:
        self._busy_timer.stop()
        self.results = ()
        card = Card(spacing=12)
        card.add_title(self.tr("That could not be opened"))
        if isinstance(error, StorageError):
            text = self.tr("The file is gone, or you may not read it. Choose it once more, or paste its content.")
        else:
            text = describe_error(error)
        card.add(Notice(Tone.BAD, text))
        self._fill(card)
        announce(card, text, urgent=True)

    def show_scan(self, progress: ScanProgress) -> None:
        self.camera_panel.show_progress(progress)

    def show_saved(self, path: Path) -> None:
        self.said.emit(self.tr("The report was saved as %1.").replace("%1", path.name))

    def show_not_saved(self, error: WalletError) -> None:
        self.complained.emit(error)

    # --- ways in ----------------------------------------------------------------------------------

    def _ways_in(self, camera: Camera | None, remembered: Remembered | None) -> QWidget:
        self.camera_panel = CameraPanel(camera, remembered)
        self.camera_panel.framed.connect(self.frame_given)
        self.camera_panel.state_changed.connect(self._camera_changed)
        self.drop_zone = DropZone(self.tr("Press to choose a picture, PDF or file. Or drop or paste it here."))
        self.drop_zone.clicked.connect(self._choose_files)
        self.drop_zone.files_dropped.connect(self._give_files)
        self.drop_zone.picture_dropped.connect(lambda png: self.sources_given.emit([png]))
        self.drop_zone.text_dropped.connect(self.text_given)
        self.file_button = Button(self.tr("Open a file"), ButtonKind.COMPACT, "folder-open")
        self.paste_button = Button(self.tr("Paste"), ButtonKind.COMPACT, "clipboard-paste")
        self.screen_button = Button(self.tr("Part of the screen"), ButtonKind.COMPACT, "monitor")
        self.file_button.clicked.connect(self._choose_files)
        self.paste_button.clicked.connect(self.paste)
        self.screen_button.clicked.connect(self._pick_screen)
        self.screen_button.setAccessibleDescription(
            self.tr("The code is in a mail, on the web or in a document? Take it from the screen.")
        )
        others = FlowRow(gap=8)
        for button in (self.file_button, self.paste_button, self.screen_button):
            others.add(button)
        self.asking = AskCard()
        return Stack(self.camera_panel, Stack(self.drop_zone, others, spacing=8), self.asking, spacing=14)

    def _choose_files(self) -> None:
        title = self.tr("Open what somebody showed you")
        kinds, everything = self.tr("Pictures, PDFs and credentials"), self.tr("All files")
        patterns = "*.png *.jpg *.jpeg *.svg *.pdf *.zip *.txt *.sd-jwt *.sdjwt *.jwt *.json *.jsonld *.cose"
        files = ask_files(self, title, f"{kinds} ({patterns});;{everything} (*)")
        if files:
            self._give_files(files)

    def _give_files(self, files: Sequence[str]) -> None:
        self.sources_given.emit([Path(file) for file in files])

    def _pick_screen(self) -> None:
        picker = ScreenPicker(self)
        picker.picked.connect(lambda png: self.sources_given.emit([png]))
        picker.impossible.connect(self._screen_refused)
        for ended in (picker.picked, picker.cancelled, picker.impossible):
            ended.connect(picker.deleteLater)
        self.picker = picker
        picker.start()

    def _screen_refused(self) -> None:
        self.said.emit(self.tr("Your system hides the screen. Take a picture of it yourself and paste it here."))

    def _camera_changed(self, state: CameraState) -> None:
        if state is CameraState.STARTING:
            self.scan_restarted.emit()

    def _next(self) -> None:
        again = self._scanned
        self.forget_wanted.emit()
        if again:
            self.camera_panel.camera.start()
        self.camera_panel.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    # --- what came of it --------------------------------------------------------------------------

    def _fill(self, *widgets: QWidget) -> None:
        while (item := self._outcome.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.card = None
        for widget in widgets:
            self._outcome.addWidget(widget)
        self._columns.outcome_first = not isinstance(widgets[0], Idle)
        self.outcome_changed.emit()
        self._columns.restyle()

    def _show_spinner(self) -> None:
        self.results = ()
        card = Card(padding=40, spacing=14)
        spinner = Spinner()
        card.body.addWidget(spinner, 0, Qt.AlignmentFlag.AlignHCenter)
        text = self.tr("Checking…")
        card.add(Text(text, centred=True))
        self._fill(card)
        spinner.start()
        announce(card, text)

    def _show_list(self) -> None:
        """Several at once: a list of them, and below it the one that is chosen."""
        summary = wording.summary_of(self.results)
        listed = Card(spacing=0)
        listed.add_title(summary)
        order, shows = listing_order(self.results), []
        for number in order:
            checked = self.results[number]
            said = wording.verdict_text(checked.report)
            show = Button(self.tr("Show"), ButtonKind.COMPACT)
            name = self._name_of(number)
            show.setAccessibleName(self.tr("Show %1").replace("%1", name))
            show.clicked.connect(lambda _=False, number=number: self._show_card(number, listed))
            shows.append(show)
            listed.add(EntryRow(said.sign, said.tone, name, said.headline, show, line=number != order[-1]))
        left_out = len(self.results) - len(order)
        if left_out:
            text = self.tr("%1 more are not listed here. Check them in smaller groups.")
            listed.add(Text(text.replace("%1", str(left_out)), TextRole.SMALL, Ink.SECONDARY))
        self._shown = Text("", TextRole.HEADING, optional=True)
        self._fill(listed, self._shown)
        self._put_card(order[0], listed)
        announce(listed, summary)
        give_keyboard(shows[0])
        QTimer.singleShot(0, listed, lambda: self.verticalScrollBar().setValue(0))

    def _name_of(self, number: int) -> str:
        checked = self.results[number]
        file = self._names[number] if number < len(self._names) else ""
        if not wording.shows_details(checked.report):
            return file or self.tr("Credential that cannot be relied on")
        subject = subject_of(checked)
        return " · ".join(part for part in (subject.title, subject.person) if part) or file or self.tr("Credential")

    def _show_card(self, number: int, listed: Card | None = None) -> None:
        card = self._put_card(number, listed)
        give_keyboard(card.next_button)
        QTimer.singleShot(0, card, lambda: self._reveal(card))

    def _put_card(self, number: int, listed: Card | None) -> ResultCard:
        checked = self.results[number]
        card = ResultCard(checked, self._notes[number])
        card.save_wanted.connect(self._save)
        card.next_wanted.connect(self._next)
        card.ask_wanted.connect(self.asking.new_wanted)
        card.technical_wanted.connect(lambda: show_technical(self, checked, self.copied.emit))
        card.level_wanted.connect(lambda level: explain_level(self, level))
        if listed is None:
            self._fill(card)
        else:
            if self.card is not None:
                self._outcome.removeWidget(self.card)
                self.card.hide()
                self.card.deleteLater()
            # Where the card says nothing of what is in it, this tells which one it is about.
            self._shown.setText("" if wording.shows_details(checked.report) else self._name_of(number))
            self._outcome.addWidget(card)
        self.card = card
        card.announce_verdict()
        return card

    def _reveal(self, card: ResultCard) -> None:
        """Scroll to the banner where a list stands above it, else to the top of the page."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar = self.verticalScrollBar()
        if len(self.results) == 1:
            bar.setValue(0)
            return
        top = card.mapTo(self.viewport(), card.rect().topLeft()).y()
        if top < 0 or top > self.viewport().height() - 2 * card.banner.height():
            bar.setValue(bar.value() + top - 20)

    def _save(self) -> None:
        day = self._clock().astimezone().date().isoformat()
        path, chosen = ask_save_path_and_kind(
            self,
            self.tr("Save the report"),
            self.tr("report-%1").replace("%1", day) + ".pdf",
            self.tr("PDF (*.pdf);;Web page (*.html);;JSON (*.json)"),
        )
        if path and self.card is not None:
            target = Path(path)
            if target.suffix.lower() not in ENDINGS:
                target = target.with_name(target.name + next((end for end in ENDINGS if end in chosen), ENDINGS[0]))
            self.save_wanted.emit(target, report_file(self.card.checked, target.suffix.lower()))
