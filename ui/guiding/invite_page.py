"""The form of an invitation: who, what for, how long; and how the learner reads it beside that."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guiding.counsellor_card import CounsellorCard
from ui.guiding.purposes_card import PurposesCard
from ui.guiding.terms_card import TermsCard
from ui.guiding.texts import days_text
from ui.guiding.view import InviteDraft
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.reading_order import put_in_reading_order
from ui.widgets.rows import FactTable
from ui.widgets.text import Text
from wallet.model.guidance import Basis, InvitationTerms

_OPEN_DAYS = (1, 7, 30, 90)


class InvitePage(ScrollPage):
    """What an invitation offers.

    Attributes:
        who, purposes, terms: What is written.
        label: For whom.
        days_open: How long it can be answered.
        invite_button: Shows the code.
    """

    changed = Signal(object)
    invite_wanted = Signal()
    back = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """Make the form; `language` is that of the window (BCP 47), in which new texts are written."""
        super().__init__(parent=parent)
        self._language = language
        self._shown: InvitationTerms | None = None
        self._showing = False
        self.header = PageHeader(
            self.tr("Invite a learner"),
            self.tr("They read this on their own screen before they choose. It works without internet."),
            breadcrumb=(self.tr("Learners I guide"), self.tr("Invite a learner")),
        )
        self.header.back.connect(self.back)
        self.first_note = Notice(
            Tone.ACCENT, self.tr("Write this once. It is kept in this wallet for the next invitation."), icon="info"
        )
        self.who, self.purposes, self.terms = CounsellorCard(), PurposesCard(), TermsCard()
        self._columns = Columns(600, 360, stack_below=660)
        self._columns.add(_stacked(self.who, self.purposes, self.terms))
        self._columns.add(_stacked(self._whom_card(), self._preview_card()))
        self.add(self.header, self.first_note, self._columns)
        self.first_note.hide()
        for card in (self.who, self.purposes, self.terms):
            card.changed.connect(self._changed)
        self.purposes.rebuilt.connect(self._order_stops)
        self._order_stops()

    def _whom_card(self) -> QWidget:
        card = Card(spacing=12)
        card.add_title(self.tr("For whom?"))
        self.label = TextField(self.tr("A name you will recognise"), hint=self.tr("Only you see this."))
        self.days_open = ChoiceField(
            self.tr("They can answer within"), [(str(days), days_text(days)) for days in _OPEN_DAYS], current="30"
        )
        self.invite_button = Button(self.tr("Show the invitation"), ButtonKind.PRIMARY, "qr-code")
        row = FlowRow()
        row.add(self.invite_button)
        card.add(self.label, self.days_open, row)
        self.label.changed.connect(self._changed)
        self.days_open.chosen.connect(self._changed)
        self.invite_button.clicked.connect(self.invite_wanted)
        return card

    def _preview_card(self) -> QWidget:
        card = Card(muted=True, spacing=4)
        card.add(Text(self.tr("The learner reads"), TextRole.STRONG))
        self._preview = FactTable(line_at_end=False)
        card.add(self._preview)
        card.add(Text(self.tr("One invitation is good for one record."), TextRole.SMALL, Ink.SECONDARY))
        return card

    # --- what the presenter shows -----------------------------------------------------------------

    def show_draft(self, draft: InviteDraft, *, certificate: str, first: bool) -> None:
        """Write a draft into the form."""
        self._showing = True
        self._shown = draft.terms
        self.who.show_recipient(draft.terms.recipient)
        self.who.show_certificate(certificate)
        self.purposes.show_purposes(draft.terms.purposes)
        self.terms.show_terms(draft.terms)
        self.label.set_text(draft.label)
        self.days_open.choose(str(draft.days_open))
        self._showing = False
        self.first_note.setVisible(first)
        # What is nearly always said already must be in sight where it is not.
        self.terms.show_more(more=not draft.terms.authority)
        self._changed()
        self.verticalScrollBar().setValue(0)

    def show_faults(self, faults: Sequence[str]) -> None:
        """Say what must still be written, and lead to the first of it."""
        if {"notice", "storage", "authority"} & set(faults):
            self.terms.show_more(more=True)
        missing = self.tr("Write this too. The law wants the learner to know it.")
        fields = {
            "name": self.who.name,
            "address": self.who.address,
            "contact": self.who.contact,
            "storage": self.terms.storage,
            "authority": self.terms.authority,
        }
        first: QWidget | None = None
        for fault in faults:
            if fault == "purposes":
                self.purposes.error.set_text(self.tr("Write at least one purpose. The learner decides by it."))
                first = first or self.purposes.fields[0].edit
            elif fault == "notice":
                self.terms.notice_error.set_text(missing)
                first = first or self.terms.notice
            elif fault in fields:
                fields[fault].set_error(missing)
                first = first or fields[fault].edit
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            shown = first
            QTimer.singleShot(0, shown, lambda: self.ensureWidgetVisible(shown))

    def take_focus(self) -> None:
        """Give the keyboard to the first field that is still empty."""
        fields = (self.who.name, self.who.address, self.who.contact, self.label)
        field = next((field for field in fields if not field.text()), self.label)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside -----------------------------------------------------------------------------------

    def written(self) -> InviteDraft:
        """Return what the form says."""
        terms = InvitationTerms(
            recipient=self.who.written(),
            purposes=self.purposes.written(),
            days=int(self.terms.days.current()),
            notice=self.terms.notice_text(),
            basis=Basis(self.terms.basis.current()),
            storage=self.terms.storage.text().strip(),
            jurisdiction=self.terms.country.current(),
            third_parties=self.terms.others(),
            authority=self.terms.authority.text().strip(),
            language=self._language,
            wants_export=self.terms.export.isChecked(),
        )
        if self._shown is not None and _words(self._shown) == _words(terms):
            # Kept from before, perhaps when the window spoke another language.
            terms = replace(terms, language=self._shown.language)
        return InviteDraft(terms, self.label.text().strip(), int(self.days_open.current()))

    def _changed(self) -> None:
        if self._showing:
            return
        draft = self.written()
        self._show_preview(draft.terms)
        self.changed.emit(draft)

    def _show_preview(self, terms: InvitationTerms) -> None:
        recipient = terms.recipient
        who = ", ".join(part for part in (recipient.name, recipient.organisation) if part)
        self._preview.clear()
        dash = "…"
        self._preview.add_fact(self.tr("Who"), who or dash)
        self._preview.add_fact(self.tr("What for"), "\n".join(f"• {text}" for text in terms.purposes) or dash)
        self._preview.add_fact(self.tr("Until"), self.tr("%1, then it is erased").replace("%1", days_text(terms.days)))
        self._preview.add_fact(self.tr("Who else sees it"), ", ".join(terms.third_parties) or self.tr("Nobody"))

    def _order_stops(self) -> None:
        put_in_reading_order(self.header, self._columns)


def _stacked(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(14)
    for widget in widgets:
        layout.addWidget(widget)
    return column


def _words(terms: InvitationTerms) -> tuple[str, ...]:
    """Return what of the terms is in a language."""
    return (*terms.purposes, terms.notice, terms.storage)
