"""The page on which a dossier is put together."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dossier.texts import partial_text, total_text
from ui.i18n import labelled
from ui.share.candidate import Candidate
from ui.share.candidates import CandidatesCard, DetailsTexts
from ui.share.choices import Row
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine, TextField
from ui.widgets.file_choice import ask_save_path
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import FactTable
from ui.widgets.states import EmptyState
from ui.widgets.text import Text
from wallet.dossier import Overview
from wallet.holder import OpenedCredential


class DossierPage(ScrollPage):
    """Credentials to the left; for whom, what they are together, and one button to the right."""

    chosen = Signal(object, bool)
    details_wanted = Signal(object)
    ticked = Signal(object, bool)
    details_taken = Signal()
    whole_taken = Signal()
    recipient_changed = Signal(str)
    purpose_changed = Signal(str)
    save_wanted = Signal()
    back = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.header = PageHeader(
            self.tr("Put together a dossier"),
            self.tr("One file with the credentials you choose and a cover page. They decide what it is worth."),
            breadcrumb=(self.tr("Share"), self.tr("Dossier")),
        )
        self.setAccessibleName(self.header.title.text())
        self.recipient = TextField(self.tr("For whom?"), placeholder=self.tr("Person or organisation"))
        self.purpose = TextField(self.tr("What for?"), placeholder=self.tr("For example: an exemption"))
        self.save = Button(self.tr("Save the dossier"), ButtonKind.PRIMARY, "download")
        self.error = ErrorLine()
        self.saved = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        whole = self.tr("All of it, as it came")
        self.candidates = CandidatesCard(
            DetailsTexts(self.tr("Tick what goes into the dossier. Everything else stays hidden."), whole, whole)
        )
        self.columns = Columns(560, 400)
        self.columns.add(self.candidates)
        self.columns.add(self._side())
        add = Button(self.tr("Add credential"), ButtonKind.PRIMARY, "plus")
        self.empty = EmptyState(
            "wallet", self.tr("Nothing to put together yet"), self.tr("Add a credential first."), add
        )
        self.add(self.header, self.columns, self.empty)
        self.empty.hide()
        add.clicked.connect(self.add_wanted)
        self._connect()

    def _side(self) -> QWidget:
        self._together = FactTable(line_at_end=False)
        self._together_card = Card()
        self._together_card.add_title(self.tr("Together"))
        note = self.tr("Credits of different systems are not added. What is a part is called so only by its issuer.")
        self._together_card.add(self._together, Text(note, TextRole.SMALL, Ink.SECONDARY))
        words = Card()
        words.add(self.recipient, self.purpose)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        buttons = FlowRow(gap=12)
        buttons.add(self.save)
        warning = Notice(Tone.ACCENT, self.tr("A file as it came shows everything in it."), icon="info")
        for widget in (words, warning, buttons, self.error, self.saved, self._together_card):
            column.addWidget(widget)
        column.addStretch(1)
        return side

    def _connect(self) -> None:
        for signal, mine in (
            (self.candidates.chosen, self.chosen),
            (self.candidates.details_wanted, self.details_wanted),
            (self.candidates.ticked, self.ticked),
            (self.candidates.details_taken, self.details_taken),
            (self.candidates.whole_taken, self.whole_taken),
        ):
            signal.connect(mine)
        self.header.back.connect(self.back)
        self.recipient.changed.connect(self.recipient_changed)
        self.purpose.changed.connect(self.purpose_changed)
        self.save.clicked.connect(self.save_wanted)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show what can go in, and what does."""
        self.columns.setVisible(bool(candidates))
        self.empty.setVisible(not candidates)
        self.candidates.show_candidates(candidates)

    def show_words(self, recipient: str, purpose: str) -> None:
        """Show for whom and what for."""
        self.recipient.set_text(recipient)
        self.purpose.set_text(purpose)
        self.error.set_text("")
        self.saved.setText("")

    def show_overview(self, overview: Overview) -> None:
        """Show what goes in side by side, and credits together."""
        self._together.clear()
        self._together_card.setVisible(bool(overview.lines))
        self._together.add_fact(self.tr("Credentials"), str(len(overview.lines)))
        for total in overview.totals:
            self._together.add_fact(self.tr("Credits"), total_text(total))
        if overview.uncounted:
            self._together.add_fact(self.tr("Without credits"), "\n".join(overview.uncounted))
        parts = [labelled(line.opened.stored.summary.title, partial_text(line.partial)) for line in overview.lines]
        if parts:
            self._together.add_fact(self.tr("Part of a larger qualification"), "\n".join(parts))

    def show_details(self, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        """Ask which details of a credential go along."""
        self.candidates.ask_details(self, opened, rows)

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks in that question."""
        self.candidates.show_ticks(rows)

    def ask_path(self, suggested: str) -> str:
        """Ask where the file goes."""
        return ask_save_path(self, self.tr("Save the dossier"), suggested, self.tr("Dossiers (*.zip)"))

    def say_saved(self, path: str) -> None:
        """Say that the dossier was saved."""
        text = self.tr("Saved as %1").replace("%1", path)
        self.error.set_text("")
        self.saved.setText(text)
        announce(self, text)

    def say_lacks(self, *, recipient: bool) -> None:
        """Say what is missing before it can be saved."""
        if recipient:
            self.recipient.set_error(self.tr("Write for whom it is first."))
            self.recipient.setFocus()
        else:
            self.error.set_text(self.tr("Choose a credential first."))
