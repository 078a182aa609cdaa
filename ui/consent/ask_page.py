"""What a counsellor asks, one idea a line, and the two buttons."""

from datetime import datetime

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.answer.texts import warnings_about
from ui.consent.ends import End, end_of_day, latest_end, offered_ends
from ui.consent.rows import SignedRow, TwoButtons, empty
from ui.consent.selection import Chosen
from ui.consent.texts import (
    basis_text,
    chosen_text,
    end_label,
    forbidden_text,
    known_text,
    reach_text,
    sensitive_text,
    until_text,
    who_text,
)
from ui.consent.view import Lack, Offer, Wish
from ui.explain.link import WordLink
from ui.guiding.invite_code_page import WordsCard
from ui.share.choose_page import MomentField
from ui.tokens import Ink, TextRole, Tone
from ui.values import country_name
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ChoiceField, ErrorLine, TextField
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import Pill
from ui.widgets.plain_text import plain
from ui.widgets.rows import CheckRow, FactTable
from ui.widgets.stack import Stack
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.consent.invitation_payload import LONGEST_NAME
from wallet.model.guidance import InvitationTerms

_SHARES = (560, 340)
_LONGEST_CHOICE = 120


class AskPage(ScrollPage):
    """Shows an invitation; knows widgets, not vaults.

    Attributes:
        buttons: No and Yes.
        words: What both sides compare.
    """

    purpose_chosen = Signal(str)
    name_changed = Signal(str)
    end_chosen = Signal(object)
    own_end_set = Signal(object)
    export_agreed = Signal(bool)
    choose_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self.header = PageHeader(
            self.tr("Share your record with a counsellor"),
            self.tr("Read each line. You can say no, and nothing else changes."),
        )
        self._warnings = Stack(spacing=8)
        self._offer: Offer | None = None
        self._make_values()
        self.words = WordsCard(self.tr("Your counsellor sees the same three words."))
        self._privacy = Card(spacing=8)
        self._privacy.add_title(self.tr("What they say about your privacy"))
        self._notice = Text("", TextRole.BODY)
        self._facts = FactTable(line_at_end=False)
        self._privacy.add(self._notice, self._facts)
        self.buttons = TwoButtons()
        self._helped = Notice(
            Tone.ACCENT, self.tr("Somebody helps you. After Yes, write your passphrase yourself."), icon="life-buoy"
        )
        columns = Columns(*_SHARES, gap=20)
        columns.add(self._card())
        columns.add(Stack(self.words, self._privacy, spacing=16))
        below = Columns(*_SHARES, gap=20)
        below.add(Stack(self._helped, self.buttons, spacing=12))
        below.add(QWidget())
        self.add(self.header, self._warnings, columns, below)
        self._connect()

    def _make_values(self) -> None:
        self._who = Text("", TextRole.STRONG)
        self.pill = Pill("", Tone.WARN)
        self._who_row = FlowRow(gap=10)
        self._who_row.add(self._who)
        self._who_row.add(self.pill)
        self._known = Text("", TextRole.SMALL, Ink.SECONDARY)
        self._reach = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._purpose = Text("", TextRole.STRONG)
        self.purpose_field = ChoiceField("", [], name=self.tr("What for"))
        self._purpose_error = ErrorLine()
        self.summary = Text("", TextRole.STRONG)
        self.choose_button = Button(self.tr("Choose"), ButtonKind.COMPACT, "list-checks")
        self.choose_button.setAccessibleName(self.tr("Choose what they may see"))
        self.preview_button = Button(self.tr("See exactly"), ButtonKind.LINK)
        self.preview_button.setAccessibleName(self.tr("See exactly what they will see"))
        self._sensitive = Notice(Tone.WARN, "")
        self._choice_error = ErrorLine()
        self.name_field = TextField("", placeholder=self.tr("You may leave it empty"))
        self.name_field.edit.setAccessibleName(self.tr("Your name there"))
        self.name_field.edit.setMaxLength(LONGEST_NAME)
        self._until = Text("", TextRole.STRONG)
        self.end_field = ChoiceField("", [], name=self.tr("Until"))
        self.own_end = MomentField(self.tr("Last day that they may keep it"))
        self.own_end.setDisplayFormat("d MMMM yyyy")
        self._until_error = ErrorLine()
        self._forbidden = Text("", TextRole.STRONG)
        self.export_box = CheckRow(self.tr("They may save or print parts of it"))

    def _card(self) -> Card:
        card = Card(spacing=0)
        choose = FlowRow(gap=14)
        choose.add(self.choose_button)
        choose.add(self.preview_button)
        who = Stack(self._who_row, self._known, self._reach, spacing=3)
        purpose = Stack(self._purpose, self.purpose_field, self._purpose_error)
        what = Stack(self.summary, choose, self._sensitive, self._choice_error)
        until = Stack(self._until, self.end_field, self.own_end, self._until_error)
        stop = self.tr("Guidance → Stop sharing. Always, at once.")
        card.add(
            SignedRow("user", self.tr("Who"), who, first=self._who_row),
            SignedRow("target", self.tr("What for"), purpose, first=self.purpose_field),
            SignedRow("list-checks", self.tr("What"), what),
            SignedRow("calendar-days", self.tr("Until"), until),
            SignedRow("ban", self.tr("They may not"), Stack(self._forbidden, self.export_box)),
            SignedRow("undo-2", self.tr("How to stop"), stop),
            SignedRow("pencil", self.tr("Your name there"), self.name_field, first=self.name_field.edit),
        )
        card.body.addSpacing(8)
        card.add(Text(self.tr("This program cannot erase copies made elsewhere."), TextRole.SMALL, Ink.SECONDARY))
        asked = FlowRow()
        asked.add(WordLink("consent"))
        card.add(asked)
        for hidden in (self._sensitive, self.own_end):
            hidden.hide()
        return card

    def _connect(self) -> None:
        self.purpose_field.chosen.connect(lambda key: self.purpose_chosen.emit(self._purpose_of(key)))
        self.name_field.changed.connect(self.name_changed)
        self.end_field.chosen.connect(lambda key: self.end_chosen.emit(End(key)))
        self.own_end.dateTimeChanged.connect(lambda _: self.own_end_set.emit(self.own_end.moment()))
        self.export_box.toggled.connect(self.export_agreed)
        self.choose_button.clicked.connect(self.choose_wanted)
        self.preview_button.clicked.connect(self.preview_wanted)

    # --- what the presenter asks ------------------------------------------------------------------

    def show_offer(self, offer: Offer, wish: Wish, chosen: Chosen, now: datetime) -> None:
        """Show an invitation from its top."""
        self._offer = offer
        terms = offer.invitation.terms
        self._show_who(offer)
        self._show_terms(terms, now)
        self.words.show_words(offer.words)
        self._helped.setVisible(offer.helped)
        self.name_field.set_text(wish.name)
        self.export_box.setChecked(wish.may_export)
        for line in (self._purpose_error, self._choice_error, self._until_error):
            line.set_text("")
        self.show_chosen(chosen)
        self.verticalScrollBar().setValue(0)
        self.take_focus()
        spoken = (self.header.title.text(), self._who.text(), self.pill.text(), self._purpose.text())
        announce(self, ". ".join(text for text in spoken if text))

    def show_wish(self, wish: Wish, until: datetime | None) -> None:
        """Show what was decided so far."""
        if wish.purpose:
            self._purpose_error.set_text("")
        self.end_field.choose(wish.end)
        self.own_end.setVisible(wish.end is End.OWN)
        self._until.setText(until_text(until))
        if until is not None:
            self._until_error.set_text("")
        settle_layouts(self)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what goes along."""
        self.summary.setText(chosen_text(chosen))
        self.preview_button.setVisible(not chosen.empty)
        warning = sensitive_text(chosen.sensitive)
        self._sensitive.setVisible(bool(warning))
        self._sensitive.set_text(warning)
        if not chosen.empty:
            self._choice_error.set_text("")
        settle_layouts(self)

    def say_lacks(self, lack: Lack) -> None:
        """Say what must be chosen first, and go there."""
        found: dict[Lack, tuple[ErrorLine, str, QWidget]] = {
            "purpose": (self._purpose_error, self.tr("Choose what it is for first."), self.purpose_field.box),
            "choice": (self._choice_error, self.tr("Choose what they may see first."), self.choose_button),
            "until": (self._until_error, self.tr("Choose a day that is still to come."), self.own_end),
        }
        line, text, widget = found[lack]
        line.set_text(text)
        settle_layouts(self)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(line)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget the invitation."""
        self._offer = None
        self.words.show_words(("", "", ""))
        self.name_field.set_text("")

    # --- inside -----------------------------------------------------------------------------------

    def _show_who(self, offer: Offer) -> None:
        counsellor, recipient = offer.invitation.counsellor, offer.invitation.terms.recipient
        self._who.setText(who_text(recipient))
        known = counsellor.known_name is not None
        text = self.tr("known") if known else self.tr("not verified")
        self.pill.set_status(text, Tone.OK if known else Tone.WARN, "badge-check" if known else "circle-question-mark")
        self._who_row.restyle()
        self._known.setText(known_text(counsellor))
        self._reach.setText(reach_text(recipient))
        empty(self._warnings.column)
        warnings = warnings_about(counsellor)
        for warning in warnings:
            self._warnings.column.addWidget(Notice(Tone.BAD, warning, icon="triangle-alert"))
        self._warnings.setVisible(bool(warnings))

    def _show_terms(self, terms: InvitationTerms, now: datetime) -> None:
        several = len(terms.purposes) > 1
        self._purpose.setVisible(not several)
        self._purpose.setText(plain(terms.purposes[0]))
        self.purpose_field.setVisible(several)
        listed = [(str(number), plain(text, longest=_LONGEST_CHOICE)) for number, text in enumerate(terms.purposes)]
        self.purpose_field.set_choices([("", self.tr("Choose one")), *listed])
        self.purpose_field.choose("")
        self.end_field.set_choices([(end, end_label(end)) for end in offered_ends(terms.days)])
        self.own_end.blockSignals(True)
        self.own_end.setDateTimeRange(_qt(end_of_day(now)), _qt(end_of_day(latest_end(terms.days, now))))
        self.own_end.set_moment(end_of_day(now))
        self.own_end.blockSignals(False)
        self._forbidden.setText(forbidden_text(terms))
        self.export_box.setVisible(terms.wants_export)
        self._notice.setText(plain(terms.notice))
        self._facts.clear()
        self._facts.add_fact(self.tr("Why the law allows it, they say"), basis_text(terms.basis))
        self._facts.add_fact(self.tr("Where they keep it"), plain(terms.storage))
        complain, country = terms.authority, terms.jurisdiction
        if country:
            named = country_name(country) or country
            complain = self.tr("%1 (law of %2)").replace("%2", named).replace("%1", complain)
        self._facts.add_fact(self.tr("Where you can complain"), plain(complain))

    def _purpose_of(self, key: str) -> str:
        return self._offer.invitation.terms.purposes[int(key)] if self._offer is not None and key else ""


def _qt(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
