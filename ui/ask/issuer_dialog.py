"""Choosing issuers out of those that are known here."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tokens import Ink, TextRole
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import SearchField
from ui.widgets.rows import CheckRow
from ui.widgets.text import Text
from wallet.questions.building import MOST_ISSUERS, WantedIssuer

# More rows than a person looks through: they search instead.
_MOST_SHOWN: Final = 30


class IssuerDialog(Dialog):
    """Lists issuers with a box each; a search narrows the list.

    Attributes:
        search: Narrows the list.
        rows: The boxes that show, by the identifier of the issuer.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, known: Sequence[WantedIssuer], chosen: Sequence[WantedIssuer]) -> None:
        sentence = self.tr("The credential must come from one of those you tick. Without any, every issuer will do.")
        super().__init__(parent, self.tr("From which issuers"), sentence, width=520)
        self._known = {issuer.id: issuer for issuer in known}
        self._chosen = dict.fromkeys(issuer.id for issuer in chosen)
        self.search = SearchField(self.tr("Search an issuer…"))
        self.rows: dict[str, CheckRow] = {}
        self._list = QWidget()
        self._under = QVBoxLayout(self._list)
        self._under.setContentsMargins(0, 0, 0, 0)
        self._under.setSpacing(2)
        self._remark = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.body.addWidget(self.search)
        self.body.addWidget(self._list)
        self.body.addWidget(self._remark)
        self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        self.done_button = self.add_button(self.tr("Use these"), ButtonKind.PRIMARY, self._finish)
        self.search.textChanged.connect(self._fill)
        self._fill("")

    def _fill(self, wanted: str) -> None:
        for row in self.rows.values():
            self._under.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        words = wanted.casefold().split()
        found = [issuer for issuer in self._known.values() if all(word in issuer.name.casefold() for word in words)]
        found.sort(key=lambda issuer: (issuer.id not in self._chosen, issuer.name.casefold()))
        for issuer in found[:_MOST_SHOWN]:
            row = CheckRow(issuer.name)
            row.setChecked(issuer.id in self._chosen)
            row.toggled.connect(lambda ticked, issuer_id=issuer.id: self._tick(issuer_id, ticked=ticked))
            self.rows[issuer.id] = row
            self._under.addWidget(row)
        self._remark.setText(self._remark_on(found))

    def _remark_on(self, found: Sequence[WantedIssuer]) -> str:
        if not self._known:
            return self.tr("No issuer is known here yet. Add a list of issuers in Settings.")
        if not found:
            return self.tr("No issuer of that name is known here.")
        left_out = len(found) - _MOST_SHOWN
        return self.tr("%1 more. Search to find them.").replace("%1", str(left_out)) if left_out > 0 else ""

    def _tick(self, issuer_id: str, *, ticked: bool) -> None:
        if ticked:
            self._chosen[issuer_id] = None
        else:
            self._chosen.pop(issuer_id, None)

    def _finish(self) -> None:
        chosen = tuple(self._known[issuer_id] for issuer_id in self._chosen if issuer_id in self._known)
        self.accept()
        self.chosen.emit(chosen[:MOST_ISSUERS])
