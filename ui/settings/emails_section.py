"""The section about the owner's e-mail addresses."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import TextField
from ui.widgets.reading_order import put_in_reading_order
from ui.widgets.rows import EntryRow
from ui.widgets.text import Text
from wallet.errors import WalletError


class EmailsSection(Card):
    """Addresses to add and remove."""

    add_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, say: Callable[[str, Callable[[], None] | None], None], parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._say = say
        self.add_title(self.tr("My e-mail addresses"))
        self.add(
            Text(
                self.tr("They are used on this computer only, to recognise badges that were issued to you."),
                TextRole.BODY,
                Ink.SECONDARY,
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.email = TextField(self.tr("E-mail address"), placeholder="name@school.example")
        self.save = Button(self.tr("Add address"), icon="plus")
        row = FlowRow()
        row.add(self.save)
        self.add(self.email, row)
        self.save.clicked.connect(self._submit)
        self.email.submitted.connect(self._submit)

    def show_emails(self, emails: tuple[str, ...]) -> None:
        """Show the addresses."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for email in emails:
            remove = Button(self.tr("Remove"), ButtonKind.COMPACT)
            remove.setAccessibleName(self.tr("Remove {name}").replace("{name}", email))
            remove.clicked.connect(lambda _=False, email=email: self.remove_requested.emit(email))
            self._rows.addWidget(EntryRow("user", Tone.NEUTRAL, email, "", remove))
        put_in_reading_order(self)

    def show_email_error(self, error: WalletError) -> None:
        """Say why the address was not taken."""
        del error  # whatever it is, the address is what the person can change
        self.email.set_error(self.tr("That is no e-mail address. Write it as name@school.example."))

    def say_email_added(self, email: str) -> None:
        """Say what was added."""
        self.email.set_text("")
        self.email.set_error("")
        self._say(self.tr("Added: {name}").replace("{name}", email), None)

    def say_email_removed(self, email: str, undo: Callable[[], None]) -> None:
        """Say what was removed, with a way back."""
        self.email.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self.tr("Removed: {name}").replace("{name}", email), undo)

    def _submit(self) -> None:
        self.add_requested.emit(self.email.text())
