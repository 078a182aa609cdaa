"""The learners a counsellor guides: who, what for, how consent stands, until when."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.guiding.learner_cards import LearnerCard, StepsCard
from ui.guiding.learner_table import LearnerTable
from ui.guiding.texts import left_text
from ui.guiding.view import Listing
from ui.i18n import format_day
from ui.tokens import Tone
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.dialog import confirm
from ui.widgets.handed_over import TakesDrops, hand_over
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import EntryRow
from ui.widgets.states import EmptyState
from wallet.model.kept_guidance import GuidedLearner, KeptInvitation

_NEVER: Final = datetime.min.replace(tzinfo=UTC)


class LearnersPage(TakesDrops, ScrollPage):
    """The list, what there is of the chosen learner below it, and the invitations that wait.

    Files, pictures and text may be dropped anywhere on it.

    Attributes:
        table: The learners.
        learner: More of the chosen one.
        waiting: A button to show and one to cancel, for each invitation by its id.
    """

    import_wanted = Signal()
    invite_wanted = Signal()
    own_side_wanted = Signal()
    chosen = Signal(str)
    invitation_wanted = Signal(str)
    cancel_agreed = Signal(str)
    files_given = Signal(list)
    picture_given = Signal(bytes)
    text_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.import_button = Button(self.tr("Import record"), icon="file-input")
        self.invite_button = Button(self.tr("Invite learner"), ButtonKind.PRIMARY, "qr-code")
        self.header = PageHeader(
            self.tr("Learners I guide"),
            self.tr("You see only what each learner agreed to, for as long as they agreed."),
            actions=(self.import_button, self.invite_button),
        )
        self.table = LearnerTable()
        self._list = Card(padding=14)
        self._list.add(self.table)
        self.learner, self.steps = LearnerCard(), StepsCard()
        self._below = Columns(450, 450)
        self._below.add(self.learner)
        self._below.add(self.steps)
        self.waiting: dict[str, tuple[Button, Button]] = {}
        self._invitations = Card(spacing=0)
        self.empty = self._empty_state()
        self.own_side_button = Button(self.tr("What I share myself"), ButtonKind.LINK, "user")
        foot = FlowRow()
        foot.add(self.own_side_button)
        self.add(self.header, self._list, self._below, self._invitations, self.empty, foot)
        for widget in (self._list, self._below, self._invitations, self.empty):
            widget.hide()
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.import_wanted)
        self.invite_button.clicked.connect(self.invite_wanted)
        self.own_side_button.clicked.connect(self.own_side_wanted)
        self.table.chosen.connect(self.chosen)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.take_pasted)

    def _empty_state(self) -> EmptyState:
        invite = Button(self.tr("Invite learner"), ButtonKind.PRIMARY, "qr-code")
        invite.clicked.connect(self.invite_wanted)
        return EmptyState(
            "users",
            self.tr("No learner yet"),
            self.tr("Invite a learner with a code or a file. They choose what you see, and until when."),
            invite,
        )

    # --- what the presenter asks --------------------------------------------------------------------

    def show_learners(self, listing: Listing, now: datetime) -> None:
        """Show the list, and more of the chosen learner."""
        nothing = not listing.learners and not listing.invitations
        self.empty.setVisible(nothing)
        self.invite_button.setVisible(not nothing)
        self._list.setVisible(bool(listing.learners))
        self.table.show_learners(listing.learners, listing.chosen, now)
        self.show_chosen(next((item for item in listing.learners if item.consent_id == listing.chosen), None), now)
        self._show_invitations(listing.invitations, now)

    def show_chosen(self, learner: GuidedLearner | None, now: datetime) -> None:
        """Show more of one learner."""
        self._below.setVisible(learner is not None)
        if learner is not None:
            self.learner.show_learner(learner, now)
            self.steps.show_learner(learner)

    def forget(self) -> None:
        """Show nobody any more."""
        for part in (self._list, self._below, self._invitations, self.empty):
            part.hide()
        self.table.show_learners((), "", _NEVER)
        self.learner.forget()
        self.steps.forget()
        self._show_invitations((), _NEVER)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, mime: QMimeData) -> bool:
        return hand_over(mime, files=self.files_given.emit, picture=self.picture_given.emit, text=self.text_given.emit)

    # --- invitations --------------------------------------------------------------------------------

    def _show_invitations(self, invitations: tuple[KeptInvitation, ...], now: datetime) -> None:
        while (child := self._invitations.body.takeAt(0)) is not None:
            widget = child.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.waiting = {}
        self._invitations.setVisible(bool(invitations))
        if not invitations:
            return
        self._invitations.add_title(self.tr("Invitations that wait"))
        for invitation in invitations:
            last = invitation is invitations[-1]
            self._invitations.add(self._invitation_row(invitation, now, line=not last))

    def _invitation_row(self, invitation: KeptInvitation, now: datetime, *, line: bool) -> QWidget:
        name = invitation.label or self.tr("Without a name")
        made = self.tr("Made on %1").replace("%1", format_day(invitation.issued_at))
        ends = self.tr("ends %1").replace("%1", left_text(invitation.expires_at, now))
        show, cancel = Button(self.tr("Show"), ButtonKind.COMPACT), Button(self.tr("Cancel it"), ButtonKind.COMPACT)
        show.setAccessibleName(self.tr("Show the invitation: %1").replace("%1", name))
        cancel.setAccessibleName(f"{cancel.text()}: {name}")
        show.clicked.connect(lambda: self.invitation_wanted.emit(invitation.id))
        cancel.clicked.connect(lambda: self._ask_cancel(invitation, name))
        self.waiting[invitation.id] = (show, cancel)
        trail = FlowRow(gap=8)
        trail.add(show)
        trail.add(cancel)
        return EntryRow("user-plus", Tone.ACCENT, name, f"{made} · {ends}", trail, line=line)

    def _ask_cancel(self, invitation: KeptInvitation, name: str) -> None:
        confirm(
            self,
            title=self.tr("Cancel this invitation?"),
            sentence=self.tr("A record that comes for “%1” can then no longer be opened.").replace("%1", name),
            yes=self.tr("Cancel it"),
            no=self.tr("Keep it"),
            act=lambda: self.cancel_agreed.emit(invitation.id),
            danger=True,
        )
