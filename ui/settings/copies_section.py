"""The section about copies: the page whose address they carry."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import TextField
from ui.widgets.text import Text
from wallet.errors import WalletError


class CopiesSection(Card):
    """An address, or none."""

    page_chosen = Signal(str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("Copies that any phone can open"))
        self.add(
            Text(
                self.tr(
                    "A code can carry the address of a web page that reads it. "
                    "Without an address, only this program reads your codes."
                ),
                TextRole.BODY,
                Ink.SECONDARY,
            )
        )
        self.address = TextField(
            self.tr("Address of the page"),
            placeholder="check.example/read",
            hint=self.tr("What you share stays in the browser; the page's server does not get it."),
        )
        self.save = Button(self.tr("Save"))
        row = FlowRow()
        row.add(self.save)
        self.add(self.address, row)
        self.save.clicked.connect(self._submit)
        self.address.submitted.connect(self._submit)

    def show_address(self, address: str) -> None:
        """Show the address that holds."""
        self.address.set_text(address)

    def show_page_error(self, error: WalletError) -> None:
        """Say why the address was not taken."""
        del error  # whatever it is, the address is what the person can change
        self.address.set_error(self.tr("That is no address of a page. Write it as check.example/read."))

    def say_page_saved(self) -> None:
        """Say that it holds."""
        self.said.emit(self.tr("Saved."))

    def _submit(self) -> None:
        self.page_chosen.emit(self.address.text())
