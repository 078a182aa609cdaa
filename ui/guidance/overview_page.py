"""Who sees a learner's record until when, how to stop it, and what counsellors advise."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guidance.advice_card import AdviceCard
from ui.guidance.consent_card import ConsentActs, ConsentCard
from ui.guidance.texts import elsewhere_text, happened_text, is_over, state_text, who_text
from ui.guidance.view import Overview
from ui.messages import describe_error
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.handed_over import TakesDrops, hand_over
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import EntryRow
from ui.widgets.states import EmptyState
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.model.kept_guidance import KeptAdvice, KeptConsent


class OverviewPage(TakesDrops, ScrollPage):
    """The list. Files, pictures and text may be dropped anywhere on it.

    Attributes:
        cards: Consents with which something is still to be done, by their ids.
        over: What can be done with the others, by their ids.
        advice: Advice, by its ids.
    """

    open_wanted = Signal()
    learners_wanted = Signal()
    stop_wanted = Signal(str)
    hand_over_wanted = Signal(str)
    handed_wanted = Signal(str, bool)
    details_wanted = Signal(str)
    receipt_wanted = Signal(str, str)
    remove_wanted = Signal(str)
    files_given = Signal(list)
    picture_given = Signal(bytes)
    text_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.open_button = Button(self.tr("Scan or open an invitation"), ButtonKind.PRIMARY, "scan-qr-code")
        self.header = PageHeader(
            self.tr("Guidance"),
            self.tr("Counsellors who see your record because you agreed, and their advice."),
            actions=(self.open_button,),
        )
        self.problem = Notice(Tone.BAD, "")
        self.cards: dict[str, ConsentCard] = {}
        self.over: dict[str, ConsentActs] = {}
        self.advice: dict[str, AdviceCard] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.empty = self._empty_state()
        self.learners_button = Button(self.tr("Learners I guide"), ButtonKind.LINK, "users")
        self._foot = FlowRow()
        self._foot.add(self.learners_button)
        self.add(self.header, self.problem, self._list, self.empty, self._foot)
        for part in (self.problem, self._list, self.empty, self._foot):
            part.hide()
        self.setAcceptDrops(True)
        self.open_button.clicked.connect(self.open_wanted)
        self.learners_button.clicked.connect(self.learners_wanted)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.take_pasted)

    def _empty_state(self) -> EmptyState:
        first = Button(self.tr("Scan or open an invitation"), ButtonKind.PRIMARY, "scan-qr-code")
        first.clicked.connect(self.open_wanted)
        self.first_button = first
        return EmptyState(
            "users",
            self.tr("You share with no counsellor"),
            self.tr("A counsellor can invite you with a code or a file. You choose what they see, and until when."),
            first,
        )

    # --- what the presenter asks --------------------------------------------------------------------

    def show_overview(self, overview: Overview, now: datetime, *, guides: bool) -> None:
        """Show consents and advice."""
        self.forget()
        nothing = not overview.consents and not overview.advice
        self.empty.setVisible(nothing)
        self.open_button.setVisible(not nothing)
        self._foot.setVisible(guides)
        self._show_open([kept for kept in overview.consents if not is_over(kept)], now)
        self._show_advice(overview.advice)
        self._show_over([kept for kept in overview.consents if is_over(kept)], now)
        self._list.setVisible(not nothing)

    def show_problem(self, error: WalletError) -> None:
        """Show why consents and advice cannot be read."""
        self.forget()
        self.problem.set_text(describe_error(error))
        self.problem.show()

    def forget(self) -> None:
        """Show no consent and no advice any more."""
        for part in (self.problem, self._list, self.empty, self._foot):
            part.hide()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cards, self.over, self.advice = {}, {}, {}

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, mime: QMimeData) -> bool:
        return hand_over(mime, files=self.files_given.emit, picture=self.picture_given.emit, text=self.text_given.emit)

    # --- inside -------------------------------------------------------------------------------------

    def _show_open(self, consents: Sequence[KeptConsent], now: datetime) -> None:
        for kept in consents:
            card = ConsentCard(kept, now)
            self._listen(card.acts, kept.id)
            self.cards[kept.id] = card
            self._column.addWidget(card)
        if consents:
            self._column.addWidget(Text(elsewhere_text(), TextRole.SMALL, Ink.SECONDARY))

    def _show_advice(self, advice: Sequence[KeptAdvice]) -> None:
        for kept in advice:
            card = AdviceCard(kept)
            card.remove_wanted.connect(lambda name=kept.advice.id: self.remove_wanted.emit(name))
            self.advice[kept.advice.id] = card
            self._column.addWidget(card)

    def _show_over(self, consents: Sequence[KeptConsent], now: datetime) -> None:
        if not consents:
            return
        card = Card(spacing=0)
        card.add_title(self.tr("Earlier"))
        for kept in consents:
            status = state_text(kept, now)
            sentence = " · ".join(part for part in (kept.purpose, happened_text(kept)) if part)
            trail = FlowRow(gap=8)
            acts = ConsentActs(kept, trail, small=True)
            acts.setParent(card)
            self._listen(acts, kept.id)
            self.over[kept.id] = acts
            last = kept is consents[-1]
            card.add(EntryRow(status.sign or "users", status.tone, who_text(kept), sentence, trail, line=not last))
        self._column.addWidget(card)

    def _listen(self, acts: ConsentActs, consent_id: str) -> None:
        acts.stop_wanted.connect(lambda: self.stop_wanted.emit(consent_id))
        acts.hand_over_wanted.connect(lambda: self.hand_over_wanted.emit(consent_id))
        acts.handed_wanted.connect(lambda handed: self.handed_wanted.emit(consent_id, handed))
        acts.details_wanted.connect(lambda: self.details_wanted.emit(consent_id))
        acts.receipt_wanted.connect(lambda kind: self.receipt_wanted.emit(consent_id, kind))
