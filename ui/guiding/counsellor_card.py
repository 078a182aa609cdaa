"""The part of the form that says who gets the record, and with whose certificate invitations are signed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.fields import TextField
from ui.widgets.file_choice import ask_files
from ui.widgets.text import Text
from wallet.consent.invitation_payload import LONGEST_LINE, LONGEST_NAME
from wallet.model.guidance import Recipient


class CounsellorCard(Card):
    """Name, organisation, address and contact.

    Attributes:
        name, organisation, address, contact: The fields.
        certificate_button: Chooses a certificate file.
        drop_button: Signs without a certificate again.
    """

    changed = Signal()
    certificate_chosen = Signal(str)
    certificate_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("Who gets the record?"))
        self.name = TextField(self.tr("Your name"))
        self.organisation = TextField(self.tr("Organisation"))
        self.address = TextField(self.tr("Postal address"))
        self.contact = TextField(
            self.tr("E-mail address or telephone number"),
            hint=self.tr("A learner who wants to stop reaches you there."),
        )
        for field, most in (
            (self.name, LONGEST_NAME),
            (self.organisation, LONGEST_NAME),
            (self.address, LONGEST_LINE),
            (self.contact, LONGEST_NAME),
        ):
            field.edit.setMaxLength(most)
            field.changed.connect(self.changed)
        self._standing = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.certificate_button = Button(self.tr("Use a certificate"), ButtonKind.COMPACT, "shield-check")
        self.drop_button = Button(self.tr("Sign without it"), ButtonKind.COMPACT, "x")
        row = FlowRow(gap=8)
        row.add(self.certificate_button)
        row.add(self.drop_button)
        self._row = row
        self.add(self.name, self.organisation, self.address, self.contact, Line(), self._standing, row)
        self.certificate_button.clicked.connect(self._choose_file)
        self.drop_button.clicked.connect(self.certificate_dropped)
        self.show_certificate("")

    def written(self) -> Recipient:
        """Return what the fields say."""
        return Recipient(
            name=self.name.text().strip(),
            organisation=self.organisation.text().strip(),
            address=self.address.text().strip(),
            contact=self.contact.text().strip(),
        )

    def show_recipient(self, recipient: Recipient) -> None:
        """Write into the fields."""
        self.name.set_text(recipient.name)
        self.organisation.set_text(recipient.organisation)
        self.address.set_text(recipient.address)
        self.contact.set_text(recipient.contact)

    def show_certificate(self, name: str) -> None:
        """Say with whose certificate invitations are signed; empty for none."""
        if name:
            text = self.tr("Signed with the certificate of %1. Whoever knows its authority sees that it is you.")
            self._standing.setText(text.replace("%1", name))
        else:
            self._standing.setText(
                self.tr("Without a certificate you are shown as not verified. Then you compare three words.")
            )
        self.certificate_button.setText(self.tr("Choose another file") if name else self.tr("Use a certificate"))
        self.drop_button.setVisible(bool(name))
        self._row.restyle()

    def _choose_file(self) -> None:
        kinds, everything = self.tr("Certificates with a key"), self.tr("All files")
        files = ask_files(self, self.tr("Use a certificate"), f"{kinds} (*.p12 *.pfx *.pem *.crt);;{everything} (*)")
        if files:
            self.certificate_chosen.emit(files[0])
