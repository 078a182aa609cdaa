"""The section about the open wallet: locking, passphrase, recovery code, damage, place."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.credentials.texts import count_text
from ui.i18n import format_day, format_size
from ui.messages import describe_error
from ui.settings.passphrase_dialogs import ChangePassphraseDialog, PassphraseQuestion
from ui.settings.wallet_presenter import WalletFacts
from ui.tokens import TextRole
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ChoiceField, ErrorLine
from ui.widgets.rows import FactTable
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.model.stored import SlotKind

_MINUTES = (1, 2, 5, 10, 15, 30, 60)
_MEGABYTE = 1_000_000


class WalletSection(Card):
    """Facts about the wallet and what can be done with it."""

    lock_minutes_chosen = Signal(int)
    check_requested = Signal()
    passphrase_changed = Signal(str, str)
    passphrase_judged = Signal(str)
    recovery_code_requested = Signal(str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add_title(self.tr("Your wallet"))
        choices = [(str(minutes), self._minutes(minutes)) for minutes in _MINUTES]
        choices.append(("0", self.tr("Never, only when I lock it")))
        self.lock_minutes = ChoiceField("", choices, current="5", name=self.tr("Lock by itself"))
        self.change = Button(self.tr("Change the passphrase"), ButtonKind.COMPACT)
        self.new_code = Button(self.tr("Make a new one"), ButtonKind.COMPACT)
        self.check = Button(self.tr("Check for damage"), ButtonKind.COMPACT)
        self.error = ErrorLine()
        self._table = FactTable(line_at_end=False)
        self._table.add_fact(self.tr("Lock by itself"), _row(self.lock_minutes))
        self._table.add_fact(self.tr("Passphrase"), _row(self.change))
        self._recovery = Text("", TextRole.STRONG, optional=True)
        self._table.add_fact(self.tr("Recovery code"), _stack(self._recovery, _row(self.new_code)))
        self._content = Text("", TextRole.STRONG)
        self._table.add_fact(self.tr("Content"), _stack(self._content, _row(self.check)), at_top=True)
        self._folder = Text("", TextRole.STRONG, selectable=True)
        self.show_folder = Button(self.tr("Show the folder"), ButtonKind.COMPACT, "folder-open")
        self._table.add_fact(self.tr("Place"), _stack(self._folder, _row(self.show_folder)), at_top=True)
        self.add(self._table, self.error)
        self._dialog: ChangePassphraseDialog | PassphraseQuestion | None = None
        self.lock_minutes.chosen.connect(lambda key: self.lock_minutes_chosen.emit(int(key)))
        self.change.clicked.connect(self._ask_passphrases)
        self.new_code.clicked.connect(self._ask_passphrase)
        self.check.clicked.connect(self.check_requested)
        self.show_folder.clicked.connect(self._open_folder)
        self._path = ""

    def show_facts(self, facts: WalletFacts) -> None:
        """Show how things are."""
        minutes = str(facts.lock_minutes)
        if self.lock_minutes.box.findData(minutes) < 0:
            self.lock_minutes.box.addItem(self._minutes(facts.lock_minutes), minutes)
        self.lock_minutes.choose(minutes)
        has_code = SlotKind.RECOVERY_CODE in facts.info.slots
        self._recovery.setText("" if has_code else self.tr("There is none. Make one, so that a lapse costs nothing."))
        made = self.tr("made on {day}").replace("{day}", format_day(facts.info.created))
        count = count_text(facts.info.credential_count)
        size = format_size(facts.info.size_bytes)
        self._content.setText(f"{count} · {size} · {made}")
        self._path = str(facts.folder)
        self._folder.setText(self._path)

    def show_wallet_error(self, error: WalletError) -> None:
        """Say what went wrong."""
        self.error.set_text(describe_error(error))

    def show_checking(self, busy: bool) -> None:
        """Show that the check for damage runs."""
        self.error.set_text("")
        self.check.setEnabled(not busy)
        self.check.setText(self.tr("Checking…") if busy else self.tr("Check for damage"))

    def say_intact(self) -> None:
        """Say that all is well."""
        self.said.emit(self.tr("No damage found. Everything is as it was written."))

    def say_passphrase_changed(self) -> None:
        """Say that the new passphrase holds."""
        self.said.emit(self.tr("Your new passphrase opens the wallet from now on."))

    def show_passphrase_error(self, error: WalletError) -> None:
        """Say in the dialog why it did not work."""
        if self._dialog is not None:
            self._dialog.show_error(error)

    def close_passphrase_dialog(self) -> None:
        """The dialog did its work."""
        if self._dialog is not None:
            self._dialog.accept()

    @property
    def new_passphrase(self) -> NewPassphrase | None:
        """Where a new passphrase is being chosen, if it is."""
        return self._dialog.new if isinstance(self._dialog, ChangePassphraseDialog) else None

    def show_strength(self, score: int, *, long_enough: bool) -> None:
        """Show how hard the new passphrase is to guess."""
        if self.new_passphrase is not None:
            self.new_passphrase.show_strength(score, long_enough=long_enough)

    def _ask_passphrases(self) -> None:
        dialog = ChangePassphraseDialog(self)
        dialog.agreed.connect(self.passphrase_changed)
        dialog.new.changed.connect(self.passphrase_judged)
        self._open(dialog)

    def _ask_passphrase(self) -> None:
        title, sentence = self.tr("Make a new recovery code"), self.tr("The old one opens nothing any more after this.")
        dialog = PassphraseQuestion(self, title, sentence, self.tr("Make a new code"))
        dialog.agreed.connect(self.recovery_code_requested)
        self._open(dialog)

    def _open(self, dialog: ChangePassphraseDialog | PassphraseQuestion) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._dialog_finished)
        dialog.open()

    def _dialog_finished(self) -> None:
        self._dialog = None

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))

    def _minutes(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("After 1 minute")
        return self.tr("After {count} minutes").replace("{count}", str(minutes))


def _row(widget: QWidget) -> FlowRow:
    """Let a control keep its own width."""
    row = FlowRow()
    row.add(widget)
    return row


def _stack(*widgets: QWidget) -> QWidget:
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    # The rest of the row stays under the last of them.
    column.addStretch(1)
    return stack
