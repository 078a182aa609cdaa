"""The page of the first start."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.error_sentences import describe_error
from ui.i18n import LANGUAGES
from ui.theme import active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowGrid, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import ChoiceCard
from ui.widgets.fields import ErrorLine
from ui.widgets.icon import Icon
from ui.widgets.page import ScrollPage
from ui.widgets.pill import FilterChips
from ui.widgets.stack import Stack
from ui.widgets.states import BusyOverlay
from ui.widgets.text import Text
from wallet.errors import WalletError

# Lower than this at 100 % text, what can be done comes before what is only nice to see.
_LOW: Final = 600


class FirstStartPage(ScrollPage):
    """Three cards, the languages, and the examples."""

    _sign: Stack | None = None

    keep_chosen = Signal()
    check_chosen = Signal()
    guide_chosen = Signal()
    practice_chosen = Signal()
    restore_chosen = Signal()
    language_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(widest=940, middle=True, spacing=0, parent=parent)
        title = self.tr("What do you want to do?")
        self.setAccessibleName(title)
        self.keep = ChoiceCard(
            "wallet",
            self.tr("Keep my credentials"),
            self.tr("Store your certificates safely on this computer and share only what you choose."),
        )
        self.check = ChoiceCard(
            "scan-line",
            self.tr("Check a credential"),
            self.tr("Scan someone's QR code and see at once if it is genuine. No account needed."),
        )
        self.guide = ChoiceCard(
            "users",
            self.tr("Guide learners"),
            self.tr("Receive a learner's record with their consent and help them choose a next step."),
        )
        self.practice = Button(self.tr("Try with examples"), ButtonKind.LINK, "flask-conical")
        self.restore = Button(self.tr("Bring back a backup"), ButtonKind.LINK, "life-buoy")
        self.help = Button(self.tr("Help"), ButtonKind.LINK, "circle-question-mark")
        self.languages = FilterChips(tuple(LANGUAGES.items()), name=self.tr("Language"), centred=True)
        self.languages.choose(language)
        self.error = ErrorLine()
        self._busy = BusyOverlay(self)
        cards = FlowGrid(column=250, most_columns=3, gap=20, full_rows=True)
        for card in (self.keep, self.check, self.guide):
            cards.add(card)
        practice = FlowRow(gap=28, centred=True)
        practice.add(self.practice)
        practice.add(self.restore)
        practice.add(self.help)
        self._sign = Stack()
        self._sign.column.setContentsMargins(0, 0, 0, 28)
        self._sign.column.addWidget(Icon("graduation-cap", 56, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignHCenter)
        self.add(self._sign)
        self.add(Text(title, TextRole.DISPLAY, centred=True))
        self.body.addSpacing(8)
        self.add(Text(self.tr("You can change this later."), TextRole.LEAD, Ink.SECONDARY, centred=True))
        self.body.addSpacing(32)
        self.add(cards)
        self.body.addSpacing(20)
        self.add(practice, self.error)
        self.body.addSpacing(20)
        self.add(self.languages)
        self.keep.clicked.connect(self.keep_chosen)
        self.check.clicked.connect(self.check_chosen)
        self.guide.clicked.connect(self.guide_chosen)
        self.practice.clicked.connect(self.practice_chosen)
        self.restore.clicked.connect(self.restore_chosen)
        self.help.clicked.connect(self.help_wanted)
        self.languages.chosen.connect(self.language_chosen)

    def restyle(self) -> None:
        super().restyle()
        if self._sign is not None:
            self._sign.setVisible(self.height() >= active_theme().px(_LOW))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.restyle()

    def show_busy(self, busy: bool) -> None:
        """Cover the page while the examples are made."""
        if busy:
            self.error.set_text("")
            self._busy.show_busy(self.tr("Preparing the examples…"))
        else:
            self._busy.finish()

    def show_error(self, error: WalletError) -> None:
        """Say why there are no examples."""
        self.error.set_text(describe_error(error))
