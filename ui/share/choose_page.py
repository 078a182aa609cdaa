"""Step 2 of sharing: which details, for whom, until when; beside it exactly what the other side gets."""

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import describe_error, describe_verdict
from ui.share.choices import Row
from ui.share.detail_list import DetailList
from ui.share.ends import End
from ui.share.side_by_side import FollowingColumns
from ui.share.texts import end_label, hidden_sentence
from ui.share.view import Preview, Wish
from ui.stylesheet import field_sheet
from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.values import claim_rows, issuer_name, person_name, title_of
from ui.widgets.arrange import Columns
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.icon import Icon, RoundIcon
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import CheckRow, FactTable
from ui.widgets.size_meter import SizeMeter
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.disclosure import preview_claims
from wallet.formats.type_metadata import vct_of
from wallet.holder import OpenedCredential
from wallet.model.report import Verdict


class MomentField(Themed, QDateTimeEdit):
    """A day and a time to set by keyboard or mouse wheel."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setDisplayFormat("d MMMM yyyy, HH:mm")
        self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        self.setFont(theme.font(TextRole.BODY))
        self.setStyleSheet(field_sheet(theme, "QDateTimeEdit"))

    def moment(self) -> datetime:
        """Return the moment, UTC."""
        return datetime.fromtimestamp(self.dateTime().toSecsSinceEpoch(), UTC)

    def set_moment(self, moment: datetime) -> None:
        self.setDateTime(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))


class ChoosePage(ScrollPage):
    """Shows the choice; knows widgets, not vaults."""

    ticked = Signal(object, bool)
    recipient_changed = Signal(str)
    copy_changed = Signal(bool)
    end_chosen = Signal(object)
    own_end_set = Signal(object)
    back_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.header = PageHeader(
            self.tr("What will they see?"),
            self.tr("Tick what you want to share. Everything else stays hidden."),
            actions=(Text(self.tr("Step 2 of 3"), TextRole.SMALL, Ink.SECONDARY),),
        )
        self.details = DetailList()
        self._title = Text("", TextRole.CARD_TITLE)
        self._issuer = Text("", TextRole.SMALL, Ink.SECONDARY)
        self._standing = Notice(Tone.WARN, "")
        self.recipient = TextField(self.tr("For whom?"), placeholder=self.tr("Name of a person or organisation"))
        self.end = ChoiceField(self.tr("Valid until"), [])
        self.own_end = MomentField(self.tr("Day and time it stops being valid"))
        self.copy = CheckRow(self.tr("As a copy, without proof that it is yours"))
        self._copy_note = Notice(Tone.NEUTRAL, "")
        self.preview = _PreviewCard()
        self._hidden = Text("", TextRole.SMALL)
        self.meter = SizeMeter()
        self._size_note = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.back_button = Button(self.tr("Back"))
        self.make_button = Button(self.tr("Make QR code"), ButtonKind.PRIMARY, "qr-code")
        self._vct: str | None = None
        self.columns = FollowingColumns(520, 380)
        self.columns.add(self._left())
        self.columns.add(self._right())
        self.add(self.header, self.columns)
        self._connect()

    def _left(self) -> Card:
        card = Card(spacing=6)
        fields = Columns(1, 1, gap=12, stack_below=400)
        fields.add(self.recipient)
        until = QWidget()
        column = QVBoxLayout(until)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.end)
        column.addWidget(self.own_end)
        self.own_end.hide()
        fields.add(until)
        self._standing.hide()
        card.add(self._title, self._issuer, self._standing, self.details)
        card.body.addSpacing(6)
        card.add(Line())
        card.body.addSpacing(4)
        card.add(fields, self.copy, self._copy_note)
        return card

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.preview)
        hidden = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(RoundIcon("shield-check", Tone.OK, 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._hidden, 1)
        hidden.body.addLayout(row)
        hidden.body.addSpacing(4)
        hidden.add(self.meter, self._size_note)
        self._size_note.hide()
        column.addWidget(hidden)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.make_button)
        column.addLayout(buttons)
        return right

    def _connect(self) -> None:
        self.details.ticked.connect(self.ticked)
        self.recipient.changed.connect(self.recipient_changed)
        self.copy.clicked.connect(lambda _=False: self.copy_changed.emit(self.copy.isChecked()))
        self.end.chosen.connect(self._end_chosen)
        self.own_end.dateTimeChanged.connect(lambda _: self.own_end_set.emit(self.own_end.moment()))
        self.back_button.clicked.connect(self.back_wanted)
        self.make_button.clicked.connect(self.make_wanted)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._follow())

    # --- what the presenter asks --------------------------------------------------------------------

    def show_choices(self, opened: OpenedCredential, rows: tuple[Row, ...], wish: Wish, now: datetime) -> None:
        """Show the details of a credential."""
        summary, self._vct = opened.stored.summary, vct_of(opened.credential)
        self._title.setText(summary.title)
        self._issuer.setText(summary.issuer_name)
        report = opened.report
        self._standing.setVisible(report.verdict is not Verdict.GENUINE)
        self._standing.set_tone(describe_verdict(report).tone)
        told = self.tr("They will be told: %1").replace("%1", describe_verdict(report).headline)
        self._standing.set_text(f"{told}.")
        self.details.show_details(rows, preview_claims(opened.credential, ()), self._vct)
        self.end.set_choices([(end.value, end_label(end, now)) for end in End])
        self.end.choose(wish.end.value)
        self.own_end.blockSignals(True)
        self.own_end.set_moment(wish.own_end or now)
        self.own_end.blockSignals(False)
        self.own_end.setVisible(wish.end is End.OWN)
        if self.recipient.text().split() != wish.recipient.split():
            self.recipient.set_text(wish.recipient)
        self.copy.setChecked(wish.as_copy)
        self._show_wish(wish)
        self.make_button.setEnabled(False)
        settle_layouts(self)
        self.verticalScrollBar().setValue(0)
        self._follow()

    def show_ticks(self, rows: tuple[Row, ...]) -> None:
        """Show other ticks."""
        self.details.show_ticks(rows)

    def show_preview(self, preview: Preview) -> None:
        """Show what the other side would get."""
        self._show_wish(preview.wish)
        self.preview.show_claims(preview, self._vct)
        self._hidden.setText(hidden_sentence(preview.hidden, self._vct))
        size = preview.size
        self.meter.setVisible(size is not None)
        if size is not None:
            self.meter.show_size(size.packed_bytes, size.version, size.frame_count, most_bytes=preview.most_bytes)
        note = ""
        if preview.error is not None:
            note = describe_error(preview.error)
        elif size is not None and size.version is None:
            note = self.tr("Fewer details fit one code that stands still.")
        self._size_note.setText(note)
        self.make_button.setEnabled(size is not None)
        settle_layouts(self)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside --------------------------------------------------------------------------------------

    def _show_wish(self, wish: Wish) -> None:
        self.copy.setVisible(wish.can_prove and bool(wish.recipient))
        is_copy = wish.audience is None
        self.end.setEnabled(not is_copy)
        self.own_end.setEnabled(not is_copy)
        self._copy_note.setVisible(is_copy)
        self._copy_note.set_text(self._copy_text(wish))

    def _copy_text(self, wish: Wish) -> str:
        if not wish.can_prove:
            return self.tr(
                "This is a copy: the key it belongs to is not in this wallet. It cannot prove who shows it, nor end."
            )
        if not wish.recipient:
            return self.tr("Nobody is named, so this is a copy. It cannot prove that it is yours, and it has no end.")
        return self.tr("A copy cannot prove that it is yours, and it has no end. Whoever has it can show it.")

    def _end_chosen(self, key: str) -> None:
        end = End(key)
        self.own_end.setVisible(end is End.OWN)
        if end is End.OWN:
            self.own_end.setFocus(Qt.FocusReason.OtherFocusReason)
            self.own_end_set.emit(self.own_end.moment())
        else:
            self.end_chosen.emit(end)

    def _follow(self) -> None:
        top = -self.columns.mapTo(self, QPoint(0, 0)).y()
        self.columns.follow(top + 20, self.viewport().height() - 40)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._follow()


class _PreviewCard(Card):
    """What the other side sees."""

    def __init__(self) -> None:
        super().__init__(muted=True, spacing=4)
        self.heading = Text("", TextRole.LABEL, Ink.SECONDARY)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Icon("eye", 16), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        self._person = Text("", TextRole.HEADING, optional=True)
        self._title = Text("", TextRole.BODY, optional=True)
        self.facts = FactTable(line_at_end=False)
        self._person.hide()
        self._title.hide()
        self._issuer = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._issuer.hide()
        self.add(self._person, self._title, self._issuer)
        self.body.addSpacing(6)
        self.add(Line(), self.facts)

    def show_claims(self, preview: Preview, vct: str | None) -> None:
        who = preview.wish.recipient or self.tr("Whoever scans it")
        self.heading.setText(self.tr("%1 will see").replace("%1", who))
        person = person_name(preview.claims, vct)
        self._person.setText(person or self.tr("No name"))
        self._person.set_ink(Ink.TEXT if person else Ink.SECONDARY)
        self._title.setText(title_of(preview.claims, vct))
        self._issuer.setText(issuer_name(preview.claims, vct))
        self.facts.clear()
        for label, value in claim_rows(preview.claims, vct):
            self.facts.add_fact(label, value)
