"""A page that waits for what somebody sends: a code before the camera, a file, a picture, a text."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

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
from wallet.errors import StorageError, WalletError

# Shorter work shows no sign of being at work; that would only flicker.
_PATIENCE_MILLISECONDS: Final = 200


@dataclass(frozen=True)
class WaysTexts:
    """What a page says of the thing it waits for.

    Attributes:
        title: What is done here.
        sentence: What happens with the thing.
        pasted: What can be pasted.
        busy: That the thing is being read.
        kinds: What files of its kind are called, in the system's dialog.
        endings: What usually holds one, for that dialog; content decides.
        paste_title, paste_sentence, paste_name: Of the field to paste or write in.
        above: The page this one stands below; empty for none.
    """

    title: str
    sentence: str
    pasted: str
    busy: str
    kinds: str
    endings: str
    paste_title: str
    paste_sentence: str
    paste_name: str
    above: str = ""


class WaysPage(TakesDrops, ScrollPage):
    """Waits for a thing. Files, pictures and text may be dropped anywhere on it.

    Attributes:
        header: The title, under the page above if there is one.
        scan_card, file_card, paste_card: The ways.
        problem: Why the last thing cannot be taken in.

    Signals:
        files_given, picture_given, text_given, scanned: What may hold it.
        back: To the page above.
    """

    files_given = Signal(list)
    picture_given = Signal(bytes)
    text_given = Signal(str)
    scanned = Signal(object)
    back = Signal()

    def __init__(
        self, scan: Scan, texts: WaysTexts, *, between: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """Make the page.

        Args:
            scan: Opens the dialog that scans.
            texts: What it says.
            between: Stands below the ways.
            parent: Qt parent.
        """
        super().__init__(parent=parent)
        self._open_scanner, self._texts = scan, texts
        breadcrumb = (texts.above, texts.title) if texts.above else None
        self.header = PageHeader(texts.title, texts.sentence, breadcrumb=breadcrumb)
        self.header.back.connect(self.back)
        self.scan_card = ChoiceCard(
            "camera", self.tr("Scan their code"), self.tr("with your camera or from the screen"), centred=True
        )
        self.file_card = ChoiceCard(
            "file-plus", self.tr("Choose a file"), self.tr("or drop it anywhere here"), centred=True
        )
        self.paste_card = ChoiceCard("clipboard-paste", self.tr("Paste"), texts.pasted, centred=True)
        cards = FlowGrid(column=220, most_columns=3, full_rows=True)
        for card in (self.scan_card, self.file_card, self.paste_card):
            cards.add(card)
        self.problem = Notice(Tone.BAD, "")
        self._missing = Card(spacing=12)
        self._missing.add_title(self.tr("Part of a moving code"))
        self._bar = ProgressBar(self.tr("Part that has arrived"))
        self._share = Text("")
        self._missing.add(self._bar, self._share)
        self._busy = Text(texts.busy, TextRole.BODY, Ink.SECONDARY)
        self.add(self.header, cards, *((between,) if between is not None else ()))
        self.add(self.problem, self._missing, self._busy)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self.setAcceptDrops(True)
        self._show_only(None)
        self._connect()

    def _connect(self) -> None:
        self._patience.timeout.connect(self._busy.show)
        self.scan_card.clicked.connect(self.scan)
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
        percent = round(share * 100)
        self._bar.setValue(percent)
        text = self.tr("%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.")
        self._share.setText(text.replace("%1", str(percent)))
        announce(self, self._share.text())

    def show_problem(self, error: WalletError, text: str = "") -> None:
        """Show why something cannot be taken in: in these words if there are any."""
        if isinstance(error, StorageError):
            text = self.tr("The file is gone, or you may not read it. Choose it once more, or paste its content.")
        self._show_only(self.problem)
        self.problem.set_text(text or describe_error(error))
        announce(self, self.problem.text(), urgent=True)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_only(self, shown: QWidget | None) -> None:
        self._patience.stop()
        for widget in (self.problem, self._missing, self._busy):
            widget.setVisible(widget is shown)

    # --- ways in -------------------------------------------------------------------------------------

    def scan(self) -> None:
        """Open the camera."""
        self._open_scanner(self, self.scanned.emit)

    def _choose_files(self) -> None:
        everything = self.tr("All files")
        kinds = f"{self._texts.kinds} ({self._texts.endings});;{everything} (*)"
        files = ask_files(self, self.tr("Choose a file"), kinds)
        if files:
            self.files_given.emit(files)

    def paste(self) -> None:
        """Take what is on the clipboard; with nothing of use on it, open a field to paste or write in."""
        if not self.take_pasted():
            ask_text(
                self,
                title=self._texts.paste_title,
                sentence=self._texts.paste_sentence,
                name=self._texts.paste_name,
                yes=self.tr("Read it"),
                no=self.tr("Cancel"),
                take=self.text_given.emit,
            )

    def take(self, mime: QMimeData) -> bool:
        return hand_over(mime, files=self.files_given.emit, picture=self.picture_given.emit, text=self.text_given.emit)

    def show_held(self, held: bool) -> None:
        self.file_card.setDown(held)
