"""Which details of one credential go into a dossier."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.claim_reader import ClaimReader
from ui.share.choices import Row
from ui.share.detail_list import DetailList
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from wallet.disclosure import preview_claims
from wallet.holder import OpenedCredential


class DetailsDialog(Dialog):
    """The details to tick, or all of it as it came."""

    ticked = Signal(object, bool)
    details_taken = Signal()
    whole_taken = Signal()

    def __init__(self, parent: QWidget, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        super().__init__(
            parent,
            opened.stored.summary.title,
            self.tr("Tick what goes into the dossier. Everything else stays hidden."),
            width=620,
        )
        self.details = DetailList()
        self.details.show_details(rows, preview_claims(opened.credential, ()), ClaimReader(opened.credential))
        self.body.addWidget(self.details)
        self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        self.add_button(self.tr("All of it, as it came"), ButtonKind.SECONDARY, self._take_whole)
        self.add_button(self.tr("Only what is ticked"), ButtonKind.PRIMARY, self._take_details)
        self.details.ticked.connect(self.ticked)

    def _take_whole(self) -> None:
        self.whole_taken.emit()
        self.accept()

    def _take_details(self) -> None:
        self.details_taken.emit()
        self.accept()
