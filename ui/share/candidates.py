"""Credentials to tick one by one, with the details of each that go along."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.claim_reader import ClaimReader
from ui.share.candidate import Candidate
from ui.share.choices import Row
from ui.share.detail_list import DetailList
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.rows import BelowRow, CheckRow
from ui.widgets.stack import Stack
from wallet.disclosure import preview_claims
from wallet.holder import OpenedCredential
from wallet.model.stored import CredentialId


@dataclass(frozen=True)
class DetailsTexts:
    """What is said of the details of a credential.

    Attributes:
        sentence: Above the details, where they are ticked.
        whole: That everything of it goes along.
        take_whole: Lets everything go along; empty where that is no choice.
    """

    sentence: str
    whole: str
    take_whole: str = ""


class DetailsDialog(Dialog):
    """The details of one credential to tick.

    Attributes:
        details: The details.
        take_button: Takes what is ticked.
    """

    ticked = Signal(object, bool)
    taken = Signal()
    whole_taken = Signal()

    def __init__(self, parent: QWidget, opened: OpenedCredential, rows: Sequence[Row], texts: DetailsTexts) -> None:
        super().__init__(parent, opened.stored.summary.title, texts.sentence, width=620, of_content=True)
        self.details = DetailList()
        self.details.show_details(rows, preview_claims(opened.credential, ()), ClaimReader(opened.credential))
        self.body.addWidget(self.details)
        self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        if texts.take_whole:
            self.add_button(texts.take_whole, ButtonKind.SECONDARY, self._take_whole)
        self.take_button = self.add_button(self.tr("Only what is ticked"), ButtonKind.PRIMARY, self._take)
        self.details.ticked.connect(self.ticked)

    def _take_whole(self) -> None:
        self.whole_taken.emit()
        self.accept()

    def _take(self) -> None:
        self.taken.emit()
        self.accept()


class CandidateRow(Stack):
    """One credential to tick, and what of it goes along.

    Attributes:
        check: Lets it go along.
        button: Asks which details.
    """

    def __init__(self, candidate: Candidate, whole: str) -> None:
        self._whole = whole
        self.check = CheckRow(candidate.title, candidate.issuer_name, below=True)
        self.button = Button(self.tr("Choose details"), ButtonKind.LINK)
        self._below = BelowRow("", self.button)
        super().__init__(self.check, self._below, spacing=2)
        self.button.setAccessibleName(self.tr("Choose details of %1").replace("%1", candidate.title))
        self.show_candidate(candidate)

    def show_candidate(self, candidate: Candidate) -> None:
        """Show whether it goes along, and how."""
        self.check.setChecked(candidate.chosen)
        self.button.setVisible(candidate.chosen and candidate.selective)
        self._below.setVisible(candidate.chosen)
        if candidate.shown is None:
            text = self._whole
        elif candidate.shown == 1:
            text = self.tr("1 chosen detail")
        else:
            text = self.tr("%1 chosen details").replace("%1", str(candidate.shown))
        self._below.set_text(text)


class CandidatesCard(Card):
    """Credentials to tick.

    Attributes:
        rows: A row a credential.
        dialog: Asks which details go along; None while nothing is asked.

    Signals:
        chosen: This credential goes along, or not.
        details_wanted: Ask which details of this credential go along.
        ticked, details_taken, whole_taken: What was done in that question.
    """

    chosen = Signal(object, bool)
    details_wanted = Signal(object)
    ticked = Signal(object, bool)
    details_taken = Signal()
    whole_taken = Signal()

    def __init__(self, texts: DetailsTexts, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._texts = texts
        self.rows: dict[CredentialId, CandidateRow] = {}
        self.dialog: DetailsDialog | None = None
        self.add_title(self.tr("Your credentials"))

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show what can go along, and what does."""
        wanted = {candidate.credential_id for candidate in candidates}
        for number in [number for number in self.rows if number not in wanted]:
            row = self.rows.pop(number)
            row.hide()
            row.deleteLater()
        for candidate in candidates:
            if candidate.credential_id in self.rows:
                self.rows[candidate.credential_id].show_candidate(candidate)
            else:
                self._add_row(candidate)

    def ask_details(self, over: QWidget, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        """Ask over a page which details of a credential go along."""
        self.dialog = DetailsDialog(over, opened, rows, self._texts)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.ticked.connect(self.ticked)
        self.dialog.taken.connect(self.details_taken)
        self.dialog.whole_taken.connect(self.whole_taken)
        self.dialog.open()

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks in that question."""
        if self.dialog is not None:
            self.dialog.details.show_ticks(rows)

    def forget(self) -> None:
        """Forget every credential."""
        if self.dialog is not None:
            self.dialog.reject()
        self.show_candidates(())

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _add_row(self, candidate: Candidate) -> None:
        row = self.rows[candidate.credential_id] = CandidateRow(candidate, self._texts.whole)
        self.add(row)
        number = candidate.credential_id
        row.check.clicked.connect(lambda _=False: self.chosen.emit(number, row.check.isChecked()))
        row.button.clicked.connect(lambda: self.details_wanted.emit(number))
