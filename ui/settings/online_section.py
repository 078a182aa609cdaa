"""The section about what is fetched over the internet, only when asked to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card, Line
from ui.widgets.fields import TextField
from ui.widgets.text import Text
from wallet.errors import AddressRefusedError
from wallet.online.addresses import parse_https_address


class OnlineSection(Card):
    """Newer lists, and a list of issuers by its address; nothing else opens a connection.

    Signals:
        refresh_requested: See what would be asked.
        list_requested: See whether to ask this address for a list of issuers.
    """

    refresh_requested = Signal()
    list_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("Newer lists from the internet"))
        self.add(
            Text(
                self.tr("This program works offline. It asks a server only after it showed you which, and you agreed."),
                TextRole.BODY,
                Ink.SECONDARY,
            )
        )
        self.refresh = Button(self.tr("Get newer lists"), icon="refresh-cw")
        first = FlowRow()
        first.add(self.refresh)
        self.address = TextField(
            self.tr("Address of a list of issuers"),
            placeholder="https://lists.example/issuers.json",
            hint=self.tr("Whoever you trust to name issuers can tell you the address of their list."),
        )
        self.fetch = Button(self.tr("Get this list"), icon="download")
        second = FlowRow()
        second.add(self.fetch)
        self.add(first, Line(), self.address, second)
        self.refresh.clicked.connect(self.refresh_requested)
        self.fetch.clicked.connect(self._submit)
        self.address.submitted.connect(self._submit)

    def _submit(self) -> None:
        try:
            address = str(parse_https_address(self.address.text().strip()))
        except AddressRefusedError:
            self.address.set_error(self.tr("That address cannot be asked. It begins with https:// and has a name."))
            return
        self.address.set_error("")
        self.list_requested.emit(address)
