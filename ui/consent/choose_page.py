"""Choosing what a counsellor may see: credentials, their details, and files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.claim_reader import ClaimReader
from ui.consent.rows import Stack, empty
from ui.consent.selection import Candidate, Chosen
from ui.guiding.texts import size_text
from ui.share.choices import Row
from ui.share.detail_list import DetailList
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.file_choice import ask_files
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import BelowRow, CheckRow
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.disclosure import preview_claims
from wallet.holder import OpenedCredential
from wallet.model.guidance import SealedFile
from wallet.model.stored import CredentialId


class DetailsDialog(Dialog):
    """The details of one credential to tick."""

    ticked = Signal(object, bool)
    taken = Signal()

    def __init__(self, parent: QWidget, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        sentence = self.tr("Tick what your counsellor may see. Everything else stays hidden.")
        super().__init__(parent, opened.stored.summary.title, sentence, width=620)
        self.details = DetailList()
        self.details.show_details(rows, preview_claims(opened.credential, ()), ClaimReader(opened.credential))
        self.body.addWidget(self.details)
        self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        self.take_button = self.add_button(self.tr("Only what is ticked"), ButtonKind.PRIMARY, self._take)
        self.details.ticked.connect(self.ticked)

    def _take(self) -> None:
        self.taken.emit()
        self.accept()


class _Line(Stack):
    """One credential to tick, and what of it goes along."""

    def __init__(self, candidate: Candidate) -> None:
        self.check = CheckRow(candidate.title, candidate.issuer_name, below=True)
        self.button = Button(self.tr("Choose details"), ButtonKind.LINK)
        self.below = BelowRow("", self.button)
        super().__init__(self.check, self.below, spacing=2)
        self.button.setAccessibleName(self.tr("Choose details of %1").replace("%1", candidate.title))
        self.show_candidate(candidate)

    def show_candidate(self, candidate: Candidate) -> None:
        """Show whether it goes along, and how."""
        self.check.setChecked(candidate.chosen)
        self.button.setVisible(candidate.chosen and candidate.selective)
        self.below.setVisible(candidate.chosen)
        if not candidate.selective:
            text = self.tr("Everything in it shows. Nothing can be left out.")
        elif candidate.shown == 1:
            text = self.tr("1 chosen detail")
        else:
            text = self.tr("%1 chosen details").replace("%1", str(candidate.shown))
        self.below.set_text(text)


class ChoosePage(ScrollPage):
    """Credentials to the left, files to the right."""

    chosen = Signal(object, bool)
    details_wanted = Signal(object)
    ticked = Signal(object, bool)
    details_taken = Signal()
    files_given = Signal(list)
    file_removed = Signal(str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        self.header = PageHeader(
            self.tr("What may they see?"),
            self.tr("Choose credentials, and which details of them. Nothing leaves this computer yet."),
            actions=(self.done_button,),
            breadcrumb=(self.tr("Share your record"), self.tr("What may they see?")),
        )
        self._list = Card(spacing=10)
        self._list.add_title(self.tr("Your credentials"))
        self._none = Text(self.tr("You have no credentials here."), TextRole.BODY, Ink.SECONDARY)
        self._list.add(self._none)
        files = Card(spacing=10)
        files.add_title(self.tr("Files that go along"))
        hint = self.tr("Such as a CV or a letter. At most 20 files: 8 MB each, and 16 MB together.")
        files.add(Text(hint, TextRole.SMALL, Ink.SECONDARY))
        self._files = Stack(spacing=4)
        self.add_file_button = Button(self.tr("Add a file"), icon="paperclip")
        row = FlowRow()
        row.add(self.add_file_button)
        files.add(self._files, row)
        columns = Columns(560, 340)
        columns.add(self._list)
        columns.add(files)
        self.add(self.header, columns)
        self.lines: dict[CredentialId, _Line] = {}
        self.remove_buttons: dict[str, IconButton] = {}
        self.dialog: DetailsDialog | None = None
        self.header.back.connect(self.back)
        self.done_button.clicked.connect(self.back)
        self.add_file_button.clicked.connect(self._ask_files)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what can go along, and what does."""
        self._none.setVisible(not chosen.candidates)
        for candidate in chosen.candidates:
            line = self.lines.get(candidate.credential_id)
            if line is None:
                self._add_line(candidate)
            else:
                line.show_candidate(candidate)
        empty(self._files.column)
        self.remove_buttons = {}
        for file in chosen.files:
            self._files.column.addWidget(self._file_row(file))
        self._files.setVisible(bool(chosen.files))
        settle_layouts(self)

    def show_details(self, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        """Ask which details of a credential go along."""
        self.dialog = DetailsDialog(self, opened, rows)
        self.dialog.ticked.connect(self.ticked)
        self.dialog.taken.connect(self.details_taken)
        self.dialog.open()

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks in that question."""
        if self.dialog is not None:
            self.dialog.details.show_ticks(rows)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.verticalScrollBar().setValue(0)
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget every credential and file."""
        self.dialog = None
        for dialog in self.findChildren(Dialog):
            dialog.reject()
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines = {}
        self.show_chosen(Chosen())

    def _ask_files(self) -> None:
        paths = ask_files(self, self.tr("Choose files that go along"))
        if paths:
            self.files_given.emit(paths)

    def _add_line(self, candidate: Candidate) -> None:
        line = self.lines[candidate.credential_id] = _Line(candidate)
        self._list.add(line)
        number = candidate.credential_id
        line.check.clicked.connect(lambda _=False: self.chosen.emit(number, line.check.isChecked()))
        line.button.clicked.connect(lambda: self.details_wanted.emit(number))

    def _file_row(self, file: SealedFile) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(Text(f"{file.name} ({size_text(len(file.data))})", TextRole.BODY), 1)
        button = IconButton("trash-2", self.tr("Remove %1").replace("%1", file.name))
        button.clicked.connect(lambda: self.file_removed.emit(file.name))
        across.addWidget(button)
        self.remove_buttons[file.name] = button
        return row
