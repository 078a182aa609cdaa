"""Choosing what a counsellor may see: credentials, their details, and files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.consent.rows import empty
from ui.consent.selection import Chosen
from ui.i18n import format_size
from ui.share.candidates import CandidatesCard, DetailsTexts
from ui.share.choices import Row
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.file_choice import ask_files
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.stack import Stack
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.holder import OpenedCredential
from wallet.model.guidance import SealedFile


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
        self.candidates = CandidatesCard(
            DetailsTexts(
                self.tr("Tick what your counsellor may see. Everything else stays hidden."),
                self.tr("Everything in it shows. Nothing can be left out."),
            )
        )
        self._none = Text(self.tr("You have no credentials here."), TextRole.BODY, Ink.SECONDARY)
        self.candidates.add(self._none)
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
        columns.add(self.candidates)
        columns.add(files)
        self.add(self.header, columns)
        self.remove_buttons: dict[str, IconButton] = {}
        for signal, mine in (
            (self.candidates.chosen, self.chosen),
            (self.candidates.details_wanted, self.details_wanted),
            (self.candidates.ticked, self.ticked),
            (self.candidates.details_taken, self.details_taken),
        ):
            signal.connect(mine)
        self.header.back.connect(self.back)
        self.done_button.clicked.connect(self.back)
        self.add_file_button.clicked.connect(self._ask_files)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what can go along, and what does."""
        self._none.setVisible(not chosen.candidates)
        self.candidates.show_candidates(chosen.candidates)
        empty(self._files.column)
        self.remove_buttons = {}
        for file in chosen.files:
            self._files.column.addWidget(self._file_row(file))
        self._files.setVisible(bool(chosen.files))
        settle_layouts(self)

    def show_details(self, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        """Ask which details of a credential go along."""
        self.candidates.ask_details(self, opened, rows)

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks in that question."""
        self.candidates.show_ticks(rows)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.verticalScrollBar().setValue(0)
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget every credential and file."""
        self.candidates.forget()
        self.show_chosen(Chosen())

    def _ask_files(self) -> None:
        paths = ask_files(self, self.tr("Choose files that go along"))
        if paths:
            self.files_given.emit(paths)

    def _file_row(self, file: SealedFile) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(Text(f"{file.name} ({format_size(len(file.data))})", middle=True), 1)
        button = IconButton("trash-2", self.tr("Remove %1").replace("%1", file.name))
        button.clicked.connect(lambda: self.file_removed.emit(file.name))
        across.addWidget(button)
        self.remove_buttons[file.name] = button
        return row
