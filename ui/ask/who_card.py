"""Why it is asked, and who asks: a sentence, a name, and a certificate for those who have one."""

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.ask.kept import LONGEST_NAME
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.fields import TextField
from ui.widgets.file_choice import ask_files
from ui.widgets.text import Text
from wallet.questions.building import LONGEST_PURPOSE


class WhoCard(Card):
    """Purpose and asker.

    Attributes:
        purpose: What for, in one sentence.
        name: Who asks.
        certificate_button: Chooses a certificate file, or opens the one that was used last.
        drop_button: Asks without a certificate again.
    """

    changed = Signal()
    certificate_chosen = Signal(str)
    certificate_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._remembered = ""
        self.add_title(self.tr("What for, and who asks?"))
        self.purpose = TextField(self.tr("What for, in one sentence"))
        self.purpose.edit.setMaxLength(LONGEST_PURPOSE)
        self.name = TextField(self.tr("Who asks"), hint=self.tr("Kept on this computer for the next time."))
        self.name.edit.setMaxLength(LONGEST_NAME)
        self._standing = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.certificate_button = Button("", ButtonKind.COMPACT, "shield-check")
        self.other_button = Button(self.tr("Choose another file"), ButtonKind.COMPACT, "folder-open")
        self.drop_button = Button(self.tr("Ask without it"), ButtonKind.COMPACT, "x")
        self._row = FlowRow(gap=8)
        for button in (self.certificate_button, self.other_button, self.drop_button):
            self._row.add(button)
        self.add(self.purpose, self.name, Line(), self._standing, self._row)
        self.purpose.changed.connect(self._purpose_changed)
        self.name.changed.connect(self.changed)
        self.certificate_button.clicked.connect(self._open)
        self.other_button.clicked.connect(self._choose_file)
        self.drop_button.clicked.connect(self.certificate_dropped)
        self._count()
        self.show_certificate("", "")

    def show_texts(self, purpose: str, name: str) -> None:
        """Write both."""
        for field, text in ((self.purpose, purpose), (self.name, name)):
            if field.text() != text:
                field.set_text(text)
        self._count()

    def show_certificate(self, used: str, remembered: str) -> None:
        """Show with which certificate it is asked, by its path; and which was used last time."""
        self._remembered = "" if used else remembered
        if used:
            text = self.tr("Asked with the certificate %1. Whoever knows its authority sees that it is you.")
            text = text.replace("%1", PurePath(used).name)
        elif remembered:
            text = self.tr("Last time you used the certificate %1.").replace("%1", PurePath(remembered).name)
        else:
            text = self.tr("Without a certificate the learner sees your name as not verified.")
        self._standing.setText(text)
        opened = self.tr("Open the certificate") if self._remembered else self.tr("Use a certificate")
        self.certificate_button.setText(opened)
        self.certificate_button.setVisible(not used)
        self.other_button.setVisible(bool(self._remembered))
        self.drop_button.setVisible(bool(used or remembered))
        self._row.restyle()

    def show_faults(self, *, name: bool, purpose: bool) -> None:
        """Say what must still be written, and lead there."""
        if name:
            self.name.set_error(self.tr("Write your name or that of your organisation."))
        if purpose:
            self.purpose.set_error(self.tr("Write what you need it for. The learner decides by it."))
        (self.purpose if purpose else self.name).edit.setFocus()

    def _purpose_changed(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        text = self.tr("%1 of %2 letters").replace("%2", str(LONGEST_PURPOSE))
        self.purpose.set_hint(text.replace("%1", str(len(self.purpose.text()))))

    def _open(self) -> None:
        if self._remembered:
            self.certificate_chosen.emit(self._remembered)
        else:
            self._choose_file()

    def _choose_file(self) -> None:
        kinds, everything = self.tr("Certificates with a key"), self.tr("All files")
        files = ask_files(self, self.tr("Use a certificate"), f"{kinds} (*.p12 *.pfx *.pem *.crt);;{everything} (*)")
        if files:
            self.certificate_chosen.emit(files[0])
