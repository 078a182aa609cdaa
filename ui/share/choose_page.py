"""Step 2 of sharing: which details, for whom, until when; beside it exactly what the other side gets."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QDateTime, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from ui.claim_reader import ClaimReader
from ui.messages import describe_error, describe_verdict
from ui.share.choices import Row
from ui.share.detail_list import DetailList
from ui.share.ends import End
from ui.share.preview_card import PreviewCard
from ui.share.side_by_side import FollowingColumns
from ui.share.texts import end_label, hidden_sentence, joined
from ui.share.view import Preview, Wish
from ui.stylesheet import field_sheet
from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.icon import RoundIcon
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.reading_order import put_in_reading_order
from ui.widgets.rows import CheckRow
from ui.widgets.size_meter import SizeMeter
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.disclosure import preview_claims
from wallet.holder import OpenedCredential
from wallet.model.report import Verdict, VerificationReport

# With more, reading them all takes longer than most people hold a camera still.
_MANY_FRAMES: Final = 60


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
    """Shows the choice; knows widgets, not vaults.

    Attributes:
        acts: The buttons that say what to do next; they stand below the page, which scrolls.
        given: Says where a file went; takes no room before.
    """

    ticked = Signal(object, bool)
    recipient_changed = Signal(str)
    copy_changed = Signal(bool)
    end_chosen = Signal(object)
    own_end_set = Signal(object)
    back_wanted = Signal()
    make_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.header = PageHeader(
            self.tr("What will they see?"),
            self.tr("Tick what you want to share. Everything else stays hidden."),
            actions=(Text(self.tr("Sharing: step 2 of 3"), TextRole.SMALL, Ink.SECONDARY),),
        )
        self.details = DetailList()
        self._title = Text("", TextRole.CARD_TITLE)
        self._issuer = Text("", TextRole.SMALL, Ink.SECONDARY)
        self._standing = Notice(Tone.WARN, "")
        self._whole = Notice(
            Tone.ACCENT,
            self.tr("One seal covers all of it. They see everything, or nothing."),
            icon="info",
        )
        self._whole_row = CheckRow(self.tr("The whole credential"), locked=True)
        self._sensitive = Notice(Tone.WARN, "")
        self.recipient = TextField(self.tr("For whom?"), placeholder=self.tr("Person or organisation"))
        self.end = ChoiceField(self.tr("Valid until"), [])
        self.own_end = MomentField(self.tr("Day and time it stops being valid"))
        self.copy = CheckRow(self.tr("As a copy, without proof that it is yours"))
        self._copy_note = Notice(Tone.NEUTRAL, "")
        self.preview = PreviewCard()
        self._hidden = Text("", TextRole.SMALL)
        self.meter = SizeMeter()
        self._hidden_sign = RoundIcon("shield-check", Tone.OK, 24)
        self.acts = FlowRow(gap=12, at_end=True)
        self.given = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.given.hide()
        self._size_note = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.back_button = Button(self.tr("Back"))
        self.make_button = Button(self.tr("Make QR code"), ButtonKind.PRIMARY, "qr-code")
        self.file_button = Button(self.tr("Save all of it as a file"), icon="download")
        self._reader: ClaimReader | None = None
        self._names: tuple[str, ...] = ()
        self._question: Dialog | None = None
        self.columns = FollowingColumns(520, 380)
        self._sides = (self._column(self._left()), self._column(self.preview))
        for button in (self.back_button, self.file_button, self.make_button):
            self.acts.add(button)
        self._decide = self._decision()
        self._sides[1].addWidget(self._decide)
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
        for notice in (self._whole, self._sensitive, self.file_button):
            notice.hide()
        # For whom it is stands first: a long list would hide it, and without a name it is a mere copy.
        card.add(self._title, self._issuer, self._standing)
        card.body.addSpacing(6)
        card.add(fields, self.copy, self._copy_note)
        card.body.addSpacing(6)
        card.add(Line())
        card.body.addSpacing(4)
        card.add(self._whole, self.details, self._whole_row, self._sensitive)
        return card

    def _decision(self) -> Card:
        """What stays hidden, and how large it becomes."""
        hidden = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._hidden_sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._hidden, 1)
        hidden.body.addLayout(row)
        hidden.body.addSpacing(4)
        hidden.add(self.meter, self._size_note)
        self._size_note.hide()
        return hidden

    def _column(self, *widgets: QWidget) -> QVBoxLayout:
        """Add a column with these widgets, to which more can be added."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in widgets:
            column.addWidget(widget)
        self.columns.add(side)
        return column

    def _connect(self) -> None:
        self.details.ticked.connect(self.ticked)
        self.recipient.changed.connect(self.recipient_changed)
        self.copy.clicked.connect(lambda _=False: self.copy_changed.emit(self.copy.isChecked()))
        self.end.chosen.connect(self._end_chosen)
        self.own_end.dateTimeChanged.connect(lambda _: self.own_end_set.emit(self.own_end.moment()))
        self.back_button.clicked.connect(self.back_wanted)
        self.make_button.clicked.connect(lambda: self._after_second_thought(self.make_wanted.emit))
        self.file_button.clicked.connect(lambda: self._after_second_thought(self.file_wanted.emit))
        self.verticalScrollBar().valueChanged.connect(lambda _: self._follow())

    # --- what the presenter asks --------------------------------------------------------------------

    def show_choices(self, opened: OpenedCredential, rows: tuple[Row, ...], wish: Wish, now: datetime) -> None:
        """Show the details of a credential."""
        summary = opened.stored.summary
        reader = self._reader = ClaimReader(opened.credential)
        self._show_kind(opened.selective)
        self._title.setText(summary.title)
        self._issuer.setText(summary.issuer_name)
        report = opened.report
        self._standing.setVisible(report.verdict is not Verdict.GENUINE)
        self._standing.set_tone(describe_verdict(report).tone)
        self._standing.set_text(self._told(report))
        always = preview_claims(opened.credential, ()) if opened.selective else {}
        self.details.show_details(rows, always, reader)
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
        put_in_reading_order(self.header, self.columns)
        settle_layouts(self)
        self.verticalScrollBar().setValue(0)
        self._follow()

    def show_ticks(self, rows: tuple[Row, ...]) -> None:
        """Show other ticks."""
        self.details.show_ticks(rows)

    def show_preview(self, preview: Preview) -> None:
        """Show what the other side would get."""
        if self._reader is None:
            return
        self._show_wish(preview.wish)
        self.preview.show_claims(preview, self._reader)
        self._hidden.setText(hidden_sentence(preview.hidden, self._reader))
        self._hidden_sign.set_icon(*(("shield-check", Tone.OK) if preview.hidden else ("eye", Tone.WARN)))
        self._show_sensitive(preview.sensitive)
        size = preview.size
        self.meter.setVisible(size is not None)
        if size is not None:
            self.meter.show_size(size.packed_bytes, size.version, size.frame_count, most_bytes=preview.most_bytes)
        note = ""
        if preview.error is not None:
            note = describe_error(preview.error)
        elif size is not None and size.frame_count > _MANY_FRAMES:
            note = self.tr("Reading so many codes takes long. A file or PDF is easier for them.")
        elif size is not None and size.version is None and self.details.isVisibleTo(self):
            note = self.tr("Fewer details fit one code that stands still.")
        self._size_note.setText(note)
        self.make_button.setEnabled(size is not None)
        self.file_button.setVisible(size is None or size.frame_count > _MANY_FRAMES)
        self.acts.restyle()
        settle_layouts(self)

    def show_given(self, path: str) -> None:
        """Say that what is shared was saved as a file."""
        text = self.tr("Saved as %1").replace("%1", path)
        self.given.setText(text)
        announce(self, text)
        settle_layouts(self)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- all or nothing -----------------------------------------------------------------------------

    def _show_kind(self, selective: bool) -> None:
        self.header.set_texts(
            self.tr("What will they see?"),
            self.tr("Tick what you want to share. Everything else stays hidden.")
            if selective
            else self.tr("All of it. No part of this credential can be left out."),
        )
        # A preview of everything is long: how much that is stays in sight on the other side.
        self._sides[1 if selective else 0].addWidget(self._decide)
        self.details.setVisible(selective)
        self._whole.setVisible(not selective)
        self._whole_row.setVisible(not selective)
        self.make_button.setText(self.tr("Make QR code") if selective else self.tr("Make code of all of it"))
        self.file_button.setText(self.tr("Save as a file") if selective else self.tr("Save all of it as a file"))
        self.file_button.hide()
        self.given.setText("")
        self._show_sensitive(())

    def _show_sensitive(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._sensitive.setVisible(bool(names))
        named = joined(names, self.tr("and"))
        self._sensitive.set_text(self.tr("This includes your %1.").replace("%1", named))

    def _after_second_thought(self, act: Callable[[], None]) -> None:
        if not self._names:
            act()
            return
        who = self.recipient.text().strip()
        sentence = self.tr("Do they really need all of this? You cannot take it back.")
        if who:
            sentence = self.tr("Does %1 really need all of this? You cannot take it back.").replace("%1", who)
        self._question = confirm(
            self,
            title=self.tr("Also share your %1?").replace("%1", joined(self._names, self.tr("and"))),
            sentence=sentence,
            yes=self.tr("Share all of it"),
            no=self.tr("Do not share"),
            act=act,
        )

    # --- inside --------------------------------------------------------------------------------------

    def _told(self, report: VerificationReport) -> str:
        """Return what the other side reads of its standing; where that is open here, theirs may know more."""
        if report.verdict is Verdict.GENUINE_UNDETERMINED:
            return self.tr("This computer could not check it. Theirs may tell them more.")
        return self.tr("They will be told: %1").replace("%1", describe_verdict(report).headline) + "."

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
                "This is a copy: it belongs to no key in this wallet. It cannot prove who shows it, nor end."
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
