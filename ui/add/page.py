"""The page on which credentials are added: three ways in, and what became of each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.add.key_page import KeyPage
from ui.add.outcome import Counts, Outcome
from ui.add.outcome_rows import RowActs
from ui.add.results import Results
from ui.answer.offer import offer_answer
from ui.guidance.offer import offer_guidance
from ui.guidance.received import Found
from ui.i18n import format_number, labelled
from ui.messages import describe_error
from ui.scan.opening import Scan
from ui.tokens import TextRole, Tone
from ui.widgets.announce import Quarters, announce
from ui.widgets.arrange import FlowGrid, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import ChoiceCard
from ui.widgets.dialog import Dialog, ask_text
from ui.widgets.file_choice import ask_files
from ui.widgets.handed_over import TakesDrops, hand_over
from ui.widgets.native import ProgressBar
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import CheckLine
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.errors import WalletError

# What usually holds credentials, for the system's dialog; content decides.
_ENDINGS: Final = "*.json *.jsonld *.jwt *.sdjwt *.sd-jwt *.txt *.png *.jpg *.jpeg *.svg *.pdf *.zip"


class AddPage(TakesDrops, QStackedWidget):
    """Knows widgets, not vaults. Files, folders, pictures and text may be dropped anywhere on it.

    Signals:
        files_given, picture_given, text_given, scanned: What is to be added.
        context_given: The address of a missing vocabulary, and the file that was chosen for it.
        settings_wanted, compare_wanted: Of one outcome.
        own_wanted: The learner writes something that nobody gave a credential for.
        answer_wanted: A question that came and is to be answered.
        guidance_wanted: What a counsellor or a learner sent is to be looked at.
    """

    files_given = Signal(list)
    picture_given = Signal(bytes)
    text_given = Signal(str)
    scanned = Signal(object)
    stop_wanted = Signal()
    list_wanted = Signal()
    key_wanted = Signal()
    context_given = Signal(str, str)
    settings_wanted = Signal(object)
    answer_wanted = Signal(str)
    guidance_wanted = Signal(object)
    own_wanted = Signal()
    compare_wanted = Signal(object)

    def __init__(self, scan: Scan, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            scan: Opens the dialog that scans.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._scan = scan
        self.ways = ScrollPage()
        self.key = KeyPage()
        self.header = PageHeader(
            self.tr("Add credentials"), self.tr("From a file, a picture, a code or a link you were given.")
        )
        self.setAccessibleName(self.header.title.text())
        self.file_card = ChoiceCard(
            "file-plus", self.tr("Choose files"), self.tr("or drop them, or a folder, anywhere here"), centred=True
        )
        self.scan_card = ChoiceCard(
            "camera", self.tr("Scan a code"), self.tr("with your camera or from the screen"), centred=True
        )
        self.paste_card = ChoiceCard("clipboard-paste", self.tr("Paste"), self.tr("text or a link"), centred=True)
        self.own_card = ChoiceCard(
            "pencil",
            self.tr("Say it yourself"),
            self.tr("work, volunteering or a course without a credential"),
            centred=True,
        )
        cards = FlowGrid(column=180, most_columns=4, full_rows=True)
        for card in (self.file_card, self.scan_card, self.paste_card, self.own_card):
            cards.add(card)
        self.key_button = Button(self.tr("Give an issuer my key"), ButtonKind.QUIET, "key-round")
        quiet = FlowRow()
        quiet.add(self.key_button)
        self._progress = _Progress()
        self._heard = Quarters()
        acts = RowActs(self._ask_context, self.settings_wanted.emit, self.compare_wanted.emit)
        self.results = Results(self, acts)
        self.results.hide()
        self._progress.hide()
        self.ways.add(self.header, cards, quiet, self._progress, self.results)
        self.addWidget(self.ways)
        self.addWidget(self.key)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        self.file_card.clicked.connect(self._choose_files)
        self.scan_card.clicked.connect(lambda: self._scan(self, self.scanned.emit))
        self.paste_card.clicked.connect(self.paste)
        self.own_card.clicked.connect(self.own_wanted)
        self.key_button.clicked.connect(self._show_key)
        self.key.back.connect(self._hide_key)
        self.results.list_button.clicked.connect(self.list_wanted)
        self._progress.stop_button.clicked.connect(self.stop_wanted)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.ways)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.paste)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Say which source is being read."""
        self._progress.setVisible(done < total)
        self._progress.show_share(done, total, name)
        if self._heard.is_next(done, total) and done < total:
            announce(self, self._progress.text())
        if total and done >= total and self.results.isVisibleTo(self):
            announce(self, self.results.summary(), urgent=True)
            # Once it stands in its place: in a small window, or with large text, it would begin out of sight.
            QTimer.singleShot(0, self, self._show_results)

    def show_counts(self, counts: Counts) -> None:
        """Say how many ended how, while many are being added."""
        self.results.show_counts(counts)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what became of everything."""
        if not outcomes:
            self.setCurrentWidget(self.ways)
        self.results.show_outcomes(tuple(outcomes))

    def summary(self) -> str:
        """How many ended how, as somebody reads it who looks at another page."""
        return labelled(self.header.title.text(), self.results.summary())

    def offer_question(self, question: str) -> None:
        """Say that somebody asks something, and offer to answer it."""
        offer_answer(self, lambda: self.answer_wanted.emit(question))

    def offer_guidance(self, found: Found) -> None:
        """Say that a counsellor or a learner sent something, and offer to look at it."""
        offer_guidance(self, found, lambda: self.guidance_wanted.emit(found))

    def show_context_error(self, address: str, error: WalletError) -> None:
        """Say why a file was not taken as a vocabulary."""
        dialog = Dialog(self, self.tr("The vocabulary was not added"), describe_error(error), width=520)
        dialog.body.addWidget(CheckLine("code", Tone.NEUTRAL, self.tr("What is missing"), address))
        dialog.add_button(self.tr("Close"), ButtonKind.SECONDARY, dialog.accept)
        dialog.open()

    def say_context_added(self, added: int) -> None:
        """Say that a vocabulary was added, and so many credentials with it."""
        one, many = self.tr("Vocabulary added. 1 credential more."), self.tr("Vocabulary added. %1 credentials more.")
        none = self.tr("Vocabulary added.")
        text = none if not added else one if added == 1 else many.replace("%1", format_number(added))
        announce(self, text, urgent=True)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_results(self) -> None:
        self.ways.body.activate()
        newest = self.results.newest()
        if newest is None:
            beginning = min(self.results.height(), self.ways.viewport().height() // 2)
            self.ways.ensureVisible(0, self.results.y() + beginning)
        else:
            settle_layouts(self.ways)
            self.ways.ensureWidgetVisible(newest)

    # --- ways in -------------------------------------------------------------------------------------

    def _choose_files(self) -> None:
        known, everything = self.tr("Files with credentials"), self.tr("All files")
        kinds = f"{known} ({_ENDINGS});;{everything} (*)"
        files = ask_files(self, self.tr("Choose files"), kinds)
        if files:
            self.files_given.emit(files)

    def _ask_context(self, outcome: Outcome) -> None:
        address = outcome.missing_context
        if address is None:
            return
        files = ask_files(self, self.tr("Choose the file from %1").replace("%1", address))
        if files:
            self.context_given.emit(address, files[0])

    def paste(self) -> None:
        """Add what is on the clipboard; with nothing of use on it, open a field to paste or write in."""
        if not self.take_pasted():
            self._ask_text()

    def _ask_text(self) -> None:
        ask_text(
            self,
            title=self.tr("Paste a credential"),
            sentence=self.tr("Paste the text or the link you were given."),
            name=self.tr("Text of the credential"),
            yes=self.tr("Add"),
            no=self.tr("Cancel"),
            take=self.text_given.emit,
        )

    def take(self, mime: QMimeData) -> bool:
        return hand_over(mime, files=self.files_given.emit, picture=self.picture_given.emit, text=self.text_given.emit)

    def show_held(self, held: bool) -> None:
        self.file_card.setDown(held)

    # --- the key ---------------------------------------------------------------------------------------

    def _show_key(self) -> None:
        self.setCurrentWidget(self.key)
        self.key.take_focus()
        self.key_wanted.emit()

    def _hide_key(self) -> None:
        self.setCurrentWidget(self.ways)
        self.key_button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Progress(QWidget):
    """Which source is being read, and a way to stop."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text("", TextRole.BODY)
        self._bar = ProgressBar(self.tr("Adding"))
        self.stop_button = Button(self.tr("Stop"), ButtonKind.COMPACT)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self._text)
        texts.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.addWidget(self.stop_button)

    def text(self) -> str:
        return self._text.text()

    def show_share(self, done: int, total: int, name: str) -> None:
        text = self.tr("Reading %1 of %2").replace("%1", str(min(done + 1, total))).replace("%2", str(total))
        self._text.setText(labelled(text, name) if name else text)
        self._bar.setValue(round(done * 100 / max(1, total)))
        self.stop_button.setVisible(total > 1)
