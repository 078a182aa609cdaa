"""Letting a helper in, ending that, and what changed meanwhile."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.helping.changes import ChangesCard
from ui.i18n import format_moment
from ui.messages import describe_error
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine, TextField
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.passphrase import PassphraseField
from ui.widgets.rows import CheckLine
from ui.widgets.states import BusyOverlay
from wallet.errors import HelperModeError, WalletError, WrongPassphraseError
from wallet.model.helping import Helper, HelperChange


class HelperPage(QStackedWidget):
    """Knows widgets, not vaults.

    Signals:
        begin_wanted: The passphrase and what the learner calls the helper.
        end_wanted: The passphrase.
        undo_wanted: The number of a change.
    """

    begin_wanted = Signal(str, str)
    end_wanted = Signal(str)
    undo_wanted = Signal(int)
    all_undo_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, *, practising: bool = False, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            practising: The examples are open: nobody knows their passphrase, so nobody can end helper mode there.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.start = _StartPage(practising=practising)
        self.setAccessibleName(self.start.header.title.text())
        self.helped = _HelpedPage()
        self.after = _AfterPage()
        for page in (self.start, self.helped, self.after):
            self.addWidget(page)
        self.start.begin_wanted.connect(self.begin_wanted)
        self.helped.end_wanted.connect(self.end_wanted)
        for card in (self.start.changes, self.after.changes):
            card.undo_wanted.connect(self.undo_wanted)
            card.all_undo_wanted.connect(self.all_undo_wanted)
        self.after.done.clicked.connect(self.done_wanted)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_start(self, changes: Sequence[HelperChange]) -> None:
        """Offer to let a helper in."""
        self.start.changes.show_changes(changes)
        self.start.changes.setVisible(bool(changes))
        self.setCurrentWidget(self.start)

    def show_helped(self, helper: Helper) -> None:
        """Say that a helper is there."""
        self.helped.show_helper(helper)
        self.setCurrentWidget(self.helped)

    def show_changes(self, changes: Sequence[HelperChange]) -> None:
        """Show what changed."""
        self.after.show_changes(changes)
        self.setCurrentWidget(self.after)

    def show_busy(self, busy: bool) -> None:
        """Cover the page while the passphrase is looked at."""
        page = self.currentWidget()
        if isinstance(page, _StartPage | _HelpedPage):
            page.show_busy(busy)

    def show_error(self, error: WalletError) -> None:
        """Say why it did not work, below the field it is about."""
        page = self.currentWidget()
        if isinstance(error, WrongPassphraseError | HelperModeError) and isinstance(page, _StartPage | _HelpedPage):
            page.passphrase.set_error(describe_error(error))
            page.passphrase.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.after.error.set_text(describe_error(error))

    def forget(self) -> None:
        """Leave no passphrase written."""
        for page in (self.start, self.helped):
            page.passphrase.take()
            page.passphrase.set_error("")


class _PassphrasePage(ScrollPage):
    """A page that goes on with the learner's passphrase."""

    def __init__(self) -> None:
        super().__init__(widest=820)
        self.passphrase = PassphraseField(self.tr("Your passphrase"))
        self._busy = BusyOverlay(self)

    def show_busy(self, busy: bool) -> None:
        if busy:
            self._busy.show_busy(self.tr("Looking at your passphrase…"))
        else:
            self._busy.finish()

    def taken(self) -> str:
        """Return the passphrase, and say so where there is none."""
        passphrase = self.passphrase.take()
        self.passphrase.set_error("" if passphrase else self.tr("Write your passphrase first."))
        return passphrase


class _StartPage(_PassphrasePage):
    """What a helper can and cannot do, and the way to let one in."""

    begin_wanted = Signal(str, str)

    def __init__(self, *, practising: bool) -> None:
        super().__init__()
        self.header = PageHeader(
            self.tr("Somebody helps me"), self.tr("For when somebody sits next to you at this computer.")
        )
        what = Card(spacing=14)
        for icon, tone, title, sentence in (
            (
                "pencil",
                Tone.OK,
                self.tr("Your helper can"),
                self.tr("Add and change credentials, and share together with you."),
            ),
            (
                "lock",
                Tone.NEUTRAL,
                self.tr("Your helper cannot"),
                self.tr("See your reasons, your history or your settings, or erase anything for good."),
            ),
            (
                "list-checks",
                Tone.NEUTRAL,
                self.tr("Afterwards"),
                self.tr("You see in plain lines what changed. You can take it back."),
            ),
        ):
            what.add(CheckLine(icon, tone, title, sentence))
        form = Card(spacing=14)
        self.name = TextField(self.tr("Who helps you? (you may leave this open)"))
        self.name.edit.setMaxLength(120)
        self.begin = Button(self.tr("Begin with my helper"), ButtonKind.PRIMARY)
        buttons = FlowRow()
        buttons.add(self.begin)
        form.add(self.name, self.passphrase, buttons)
        self.practice = Notice(Tone.ACCENT, self.tr("Helper mode works in your own wallet only, not in the examples."))
        self.changes = ChangesCard(self.tr("What changed when somebody last helped you"))
        self.add(self.header, what, form, self.practice, self.changes)
        form.setVisible(not practising)
        self.practice.setVisible(practising)
        self.changes.hide()
        self.passphrase.submitted.connect(self._submit)
        self.begin.clicked.connect(self._submit)

    def _submit(self) -> None:
        passphrase = self.taken()
        if passphrase:
            self.begin_wanted.emit(passphrase, self.name.text().strip())


class _HelpedPage(_PassphrasePage):
    """A helper is there; only the learner ends it."""

    end_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.header = PageHeader(self.tr("Somebody helps you now"), " ")
        form = Card(spacing=14)
        form.add_title(self.tr("End helper mode"))
        form.add(
            CheckLine(
                "key-round",
                Tone.NEUTRAL,
                self.tr("Only you can end it"),
                self.tr("Write your passphrase yourself. Then you see what changed."),
            )
        )
        # The banner above leads here by the name of this card.
        self.end = Button(self.tr("End with my passphrase"), ButtonKind.PRIMARY)
        buttons = FlowRow()
        buttons.add(self.end)
        form.add(self.passphrase, buttons)
        self.add(self.header, form)
        self.passphrase.submitted.connect(self._submit)
        self.end.clicked.connect(self._submit)

    def show_helper(self, helper: Helper) -> None:
        named = self.tr("%1 helps you now").replace("%1", helper.name)
        title = named if helper.name else self.tr("Somebody helps you now")
        self.header.set_texts(title, self.tr("Since %1.").replace("%1", format_moment(helper.since)))

    def _submit(self) -> None:
        passphrase = self.taken()
        if passphrase:
            self.end_wanted.emit(passphrase)


class _AfterPage(ScrollPage):
    """What changed, each with a way back."""

    def __init__(self) -> None:
        super().__init__(widest=820)
        self.header = PageHeader(self.tr("This changed while you had help"), " ")
        self.changes = ChangesCard("")
        self.error = ErrorLine()
        self.done = Button(self.tr("It is right like this"), ButtonKind.PRIMARY)
        buttons = FlowRow()
        buttons.add(self.done)
        self.add(self.header, self.changes, self.error, buttons)

    def show_changes(self, changes: Sequence[HelperChange]) -> None:
        some = self.tr("Look at each line. Take back what you do not want.")
        sentence = some if changes else self.tr("Nothing was changed.")
        self.header.set_texts(self.tr("This changed while you had help"), sentence)
        self.error.set_text("")
        self.changes.setVisible(bool(changes))
        self.changes.show_changes(changes)
        announce(self, sentence)
