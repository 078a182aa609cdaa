"""The ways in which an invitation, advice or a confirmation comes: a code, a file, a picture, a text."""

from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.guiding.reading import NOTHING_OF_GUIDANCE
from ui.messages import describe_error
from ui.scan.opening import Scan
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowGrid
from ui.widgets.card import Card, ChoiceCard
from ui.widgets.dialog import ask_text
from ui.widgets.file_choice import ask_files
from ui.widgets.handed_over import TakesDrops, hand_over
from ui.widgets.native import ProgressBar
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.text import Text
from wallet.errors import NoCodeFoundError, StorageError, UnsupportedFormatError, WalletError

# What usually holds one, for the system's dialog; content decides.
_ENDINGS: Final = "*.lwinvite *.lwadvice *.lwnotice *.txt *.png *.jpg *.jpeg *.pdf"
# Shorter work shows no sign of being at work; that would only flicker.
_PATIENCE_MILLISECONDS: Final = 200


class WaysPage(TakesDrops, ScrollPage):
    """Waits for something from a counsellor. Files, pictures and text may be dropped anywhere on it.

    Signals:
        files_given, picture_given, text_given, scanned: What may hold it.
    """

    files_given = Signal(list)
    picture_given = Signal(bytes)
    text_given = Signal(str)
    scanned = Signal(object)
    back = Signal()

    def __init__(self, scan: Scan, parent: QWidget | None = None) -> None:
        """Make the page; `scan` opens the dialog that scans."""
        super().__init__(parent=parent)
        self._scan = scan
        title = self.tr("Open an invitation")
        self.header = PageHeader(
            title,
            self.tr("You see everything before you share anything. Advice and confirmations come in here too."),
            breadcrumb=(self.tr("Guidance"), title),
        )
        self.header.back.connect(self.back)
        self.scan_card = ChoiceCard(
            "camera", self.tr("Scan their code"), self.tr("with your camera or from the screen"), centred=True
        )
        self.file_card = ChoiceCard(
            "file-plus", self.tr("Choose a file"), self.tr("or drop it anywhere here"), centred=True
        )
        self.paste_card = ChoiceCard("clipboard-paste", self.tr("Paste"), self.tr("a text or a picture"), centred=True)
        cards = FlowGrid(column=220, most_columns=3)
        for card in (self.scan_card, self.file_card, self.paste_card):
            cards.add(card)
        self.problem = Notice(Tone.BAD, "")
        self._missing = Card(spacing=12)
        self._missing.add_title(self.tr("Part of a moving code"))
        self._bar = ProgressBar(self.tr("Part that has arrived"))
        self._share = Text("")
        self._missing.add(self._bar, self._share)
        self._busy = Text(self.tr("Reading…"), TextRole.BODY, Ink.SECONDARY)
        self.add(self.header, cards, self.problem, self._missing, self._busy)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self.setAcceptDrops(True)
        self._show_only(None)
        self._connect()

    def _connect(self) -> None:
        self._patience.timeout.connect(self._busy.show)
        self.scan_card.clicked.connect(lambda: self._scan(self, self.scanned.emit))
        self.file_card.clicked.connect(self._choose_files)
        self.paste_card.clicked.connect(self.paste)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.paste)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_idle(self) -> None:
        """Wait for something."""
        self._show_only(None)

    def show_busy(self) -> None:
        """Show that something is being read."""
        self._show_only(None)
        self._patience.start()

    def show_missing(self, share: float) -> None:
        """Ask for the other parts of a moving code."""
        self._show_only(self._missing)
        self._bar.setValue(round(share * 100))
        text = self.tr("%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.")
        self._share.setText(text.replace("%1", str(round(share * 100))))
        announce(self, self._share.text())

    def show_problem(self, error: WalletError) -> None:
        """Show why something cannot be taken in."""
        self._show_only(self.problem)
        if isinstance(error, StorageError):
            text = self.tr("The file is gone, or you may not read it. Choose it once more, or paste its content.")
        elif isinstance(error, NoCodeFoundError | UnsupportedFormatError) or error.detail == NOTHING_OF_GUIDANCE:
            text = self.tr("There is nothing from a counsellor in this. Ask for the code or file once more.")
        else:
            text = describe_error(error)
        self.problem.set_text(text)
        announce(self, text, urgent=True)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_only(self, shown: QWidget | None) -> None:
        self._patience.stop()
        for widget in (self.problem, self._missing, self._busy):
            widget.setVisible(widget is shown)

    # --- ways in -------------------------------------------------------------------------------------

    def _choose_files(self) -> None:
        known, everything = self.tr("Invitations and advice"), self.tr("All files")
        files = ask_files(self, self.tr("Choose a file"), f"{known} ({_ENDINGS});;{everything} (*)")
        if files:
            self.files_given.emit(files)

    def paste(self) -> None:
        """Take what is on the clipboard; with nothing of use on it, open a field to paste or write in."""
        if not self.take_pasted():
            ask_text(
                self,
                title=self.tr("Paste an invitation"),
                sentence=self.tr("Paste the text they sent you."),
                name=self.tr("Text of the invitation"),
                yes=self.tr("Read it"),
                no=self.tr("Cancel"),
                take=self.text_given.emit,
            )

    def take(self, mime: QMimeData) -> bool:
        return hand_over(mime, files=self.files_given.emit, picture=self.picture_given.emit, text=self.text_given.emit)

    def show_held(self, held: bool) -> None:
        self.file_card.setDown(held)
