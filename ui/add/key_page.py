"""The wallet's public key, to be given to an issuer: as text, as a code, as a file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.add.key_presenter import KeyCard, KeyForm
from ui.codes.qr_view import QrView
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import TextArea
from ui.widgets.file_choice import ask_save_path
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import FilterChips
from ui.widgets.text import Text


class KeyPage(ScrollPage):
    """Shows one key; nothing secret is on it."""

    back = Signal()
    form_chosen = Signal(object)
    new_wanted = Signal()
    copy_wanted = Signal(str)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.header = PageHeader(
            self.tr("Give an issuer my key"),
            self.tr("With it an issuer makes a credential that only this wallet can prove to be yours."),
            breadcrumb=(self.tr("Add credentials"), self.tr("Give an issuer my key")),
        )
        self.code = QrView(self.tr("QR code with your public key"), least=220)
        self.code.set_most(360)
        self.chips = FilterChips(
            [(KeyForm.DID_JWK.value, "did:jwk"), (KeyForm.DID_KEY.value, "did:key"), (KeyForm.JWK.value, "JWK")],
            name=self.tr("How the key is written"),
        )
        self.text = TextArea(self.tr("Public key"), lines=7, read_only=True)
        self.copy_button = Button(self.tr("Copy"), ButtonKind.PRIMARY, "copy")
        self.save_button = Button(self.tr("Save file"), icon="download")
        self.new_button = Button(self.tr("Make a new key"), ButtonKind.QUIET, "key-round")
        self._count = Text("", TextRole.SMALL, Ink.SECONDARY)
        self._saved = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._saved.hide()
        columns = Columns(340, 500, stack_below=600)
        columns.add(self.code)
        columns.add(self._right())
        self.add(
            self.header,
            Notice(Tone.NEUTRAL, self.tr("This is the public half. You can give it away; the secret half stays here.")),
            columns,
        )
        self._connect()

    def _right(self) -> QWidget:
        card = Card(spacing=12)
        buttons = FlowRow(gap=10)
        for button in (self.copy_button, self.save_button, self.new_button):
            buttons.add(button)
        card.add(
            Text(self.tr("Ask the issuer which form they take."), TextRole.SMALL, Ink.SECONDARY),
            self.chips,
            self.text,
            buttons,
            self._saved,
            self._count,
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        return right

    def _connect(self) -> None:
        self.header.back.connect(self.back)
        self.chips.chosen.connect(lambda key: self.form_chosen.emit(KeyForm(key)))
        self.new_button.clicked.connect(self.new_wanted)
        self.copy_button.clicked.connect(lambda: self.copy_wanted.emit(self.text.toPlainText()))
        self.save_button.clicked.connect(self.save_wanted)

    def show_key(self, card: KeyCard) -> None:
        """Show a key."""
        self.chips.choose(card.form.value)
        self.text.setPlainText(card.text)
        self.code.show_code(card.code)
        self.code.set_too_small_text(self.tr("This window is too small for the code."))
        one = self.tr("This wallet has one key.")
        many = self.tr("This wallet has %1 keys. This is the newest one.").replace("%1", str(card.count))
        self._count.setText(one if card.count == 1 else many)
        self._saved.setText("")

    def show_saved(self, path: str) -> None:
        """Say that it was saved."""
        text = self.tr("Saved as %1").replace("%1", path)
        self._saved.setText(text)
        announce(self, text)

    def ask_save_path(self, suggested: str) -> str:
        """Ask where the file goes."""
        return ask_save_path(self, self.tr("Save file"), suggested, self.tr("Keys (*.json *.txt)"))

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
