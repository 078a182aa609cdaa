"""A learner's record, to read: purpose and end on top, then each credential with its verdict."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.check import wording
from ui.check.details import subject_of
from ui.check.dialogs import show_technical
from ui.compare.content import LEAST
from ui.guiding.consent_dialog import show_consent
from ui.guiding.learner_cards import ask_erase
from ui.guiding.record_card import RecordCard
from ui.guiding.texts import credentials_text, files_text, left_text, name_of
from ui.i18n import format_day, format_size
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import Pill
from ui.widgets.rows import EntryRow, FactTable
from ui.widgets.text import Text
from wallet.model.guidance import SealedFile

if TYPE_CHECKING:
    from wallet.guiding import OpenedItem, OpenedRecord

# Milliseconds from one look at the clock to the next, while a record shows.
_TICK: Final = 5_000
_SHOWN_HERE: Final = ("image/png", "image/jpeg", "text/plain")


class RecordPage(ScrollPage):
    """One record; knows widgets, not vaults. It shows nothing that could be changed.

    Attributes:
        record: What shows, or None.
        card: The credential that shows, or None.
        show_buttons: One for each credential, where there are several.
        file_buttons: For each file by its name, what can be done with it.
        compare_button, advice_button, consent_button, erase_button: What can be done.
    """

    back = Signal()
    compare_wanted = Signal()
    advice_wanted = Signal()
    erase_agreed = Signal()
    export_wanted = Signal(str, str)
    receipt_wanted = Signal(str)
    file_wanted = Signal(str)
    copied = Signal(str)
    time_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(widest=960, parent=parent)
        self.record: OpenedRecord | None = None
        self.card: RecordCard | None = None
        self.show_buttons: list[Button] = []
        self.file_buttons: dict[str, Button] = {}
        self._name = ""
        self.compare_button = Button(self.tr("Compare"), icon="columns-2")
        self.advice_button = Button(self.tr("Send advice"), ButtonKind.PRIMARY, "send")
        self.header = PageHeader(
            " ",
            self.tr("Only to read. It is erased at the end."),
            actions=(self.compare_button, self.advice_button),
            breadcrumb=(self.tr("Learners I guide"), ""),
        )
        self._terms = Card(tone=Tone.ACCENT, spacing=6)
        self._facts = FactTable()
        self.end_pill = Pill("", Tone.NEUTRAL, "clock")
        self.consent_button = Button(self.tr("See the consent"), ButtonKind.COMPACT, "list-checks")
        self.erase_button = Button(self.tr("Erase record"), ButtonKind.QUIET, "trash-2")
        self._row = FlowRow(gap=12)
        for widget in (self.end_pill, self.consent_button, self.erase_button):
            self._row.add(widget)
        self._terms.add(self._facts, self._row)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(16)
        self.add(self.header, self._terms, content)
        self._clock = QTimer(self, interval=_TICK)
        self._connect()

    def _connect(self) -> None:
        self.header.back.connect(self.back)
        self.compare_button.clicked.connect(self.compare_wanted)
        self.advice_button.clicked.connect(self.advice_wanted)
        self.consent_button.clicked.connect(self._show_consent)
        self.erase_button.clicked.connect(lambda: ask_erase(self, self._name, self.erase_agreed.emit))
        self._clock.timeout.connect(self.time_wanted)

    # --- what the presenter asks ------------------------------------------------------------------

    def show_record(self, record: "OpenedRecord", now: datetime) -> None:
        """Show a record from its beginning."""
        self.forget()
        self.record = record
        learner, consent = record.learner, record.consent
        self._name = name_of(learner)
        self.header.title.setText(self._name)
        if self.header.breadcrumb is not None:
            self.header.breadcrumb.set_titles(self.tr("Learners I guide"), self._name)
        self.compare_button.setVisible(len(record.items) >= LEAST)
        self._facts.clear()
        purpose = self.tr("May be used for")
        self._facts.add_fact(purpose, consent.purpose)
        until = self.tr("%1, then it is erased").replace("%1", format_day(consent.until))
        self._facts.add_fact(self.tr("Until"), until)
        never = self.tr("Pass it on or use it for anything else")
        self._facts.add_fact(self.tr("You may not"), never)
        self._facts.add_fact(self.tr("Shared with you"), self._shared_text(record))
        if record.items:
            self._show_items(record.items)
        if record.files:
            self._content.addWidget(self._files_card(record.files, may_export=consent.may_export))
        self.show_time(now)
        self._clock.start()
        self.verticalScrollBar().setValue(0)
        announce(self, f"{self._name}. {purpose}: {consent.purpose}. {self.end_pill.text()}")

    def show_time(self, now: datetime) -> None:
        """Say how long the record may still be seen."""
        if self.record is not None:
            until = self.record.consent.until
            text = self.tr("Ends %1").replace("%1", left_text(until, now))
            soon = (until - now).days < 3  # noqa: PLR2004 - in days; as in the list
            self.end_pill.set_status(text, Tone.WARN if soon else Tone.NEUTRAL, "clock")
            self._row.restyle()

    def forget(self) -> None:
        """Show nothing of the record any more."""
        self._clock.stop()
        self.record = self.card = None
        self.show_buttons, self.file_buttons = [], {}
        while (item := self._content.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._facts.clear()
        self._name = ""
        self.header.title.setText(" ")
        if self.header.breadcrumb is not None:
            self.header.breadcrumb.set_titles(self.tr("Learners I guide"), "")

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- credentials ------------------------------------------------------------------------------

    def _shared_text(self, record: "OpenedRecord") -> str:
        parts = [credentials_text(len(record.items))] if record.items else []
        parts += [files_text(len(record.files))] if record.files else []
        return ", ".join(parts)

    def _show_items(self, items: "tuple[OpenedItem, ...]") -> None:
        if len(items) > 1:
            listed = Card(spacing=0)
            listed.add_title(self.tr("What the learner shows you"))
            for item in items:
                listed.add(self._item_row(item, line=item is not items[-1]))
            self._content.addWidget(listed)
        self._show_item(items[0], lead=False)

    def _item_row(self, item: "OpenedItem", *, line: bool) -> QWidget:
        said = wording.verdict_text(item.checked.report)
        name = title_of(item)
        show = Button(self.tr("Show"), ButtonKind.COMPACT)
        show.setAccessibleName(self.tr("Show %1").replace("%1", name))
        show.clicked.connect(lambda: self._show_item(item, lead=True))
        self.show_buttons.append(show)
        return EntryRow(said.sign, said.tone, name, said.headline, show, line=line)

    def _show_item(self, item: "OpenedItem", *, lead: bool) -> None:
        record = self.record
        if record is None:
            return
        card = RecordCard(item.checked, may_export=record.consent.may_export)
        card.technical_wanted.connect(lambda: show_technical(self, item.checked, self.copied.emit))
        card.export_wanted.connect(lambda: self.export_wanted.emit(item.scope.id, title_of(item)))
        place = 1 if len(record.items) > 1 else 0
        if self.card is not None:
            self._content.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self._content.insertWidget(place, card)
        self.card = card
        card.announce_verdict()
        if lead:
            card.technical_button.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, card, lambda: self._reveal(card))

    def _reveal(self, card: RecordCard) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + card.mapTo(self.viewport(), card.rect().topLeft()).y() - 16)

    # --- files and the consent --------------------------------------------------------------------

    def _files_card(self, files: tuple[SealedFile, ...], *, may_export: bool) -> QWidget:
        card = Card(spacing=0)
        card.add_title(self.tr("Files"))
        closed = False
        for file in files:
            here = file.media_type in _SHOWN_HERE
            closed = closed or not (here or may_export)
            trail = FlowRow(gap=8)
            if here:
                show = Button(self.tr("Show"), ButtonKind.COMPACT)
                show.setAccessibleName(self.tr("Show %1").replace("%1", file.name))
                show.clicked.connect(lambda _=False, name=file.name: self.file_wanted.emit(name))
                self.file_buttons[file.name] = show
                trail.add(show)
            if may_export:
                save = Button(self.tr("Save"), ButtonKind.COMPACT)
                save.setAccessibleName(self.tr("Save %1").replace("%1", file.name))
                save.clicked.connect(lambda _=False, name=file.name: self.export_wanted.emit(name, name))
                self.file_buttons.setdefault(file.name, save)
                trail.add(save)
            size, line = format_size(len(file.data)), file is not files[-1]
            card.add(EntryRow("paperclip", Tone.NEUTRAL, file.name, size, trail if trail.items else None, line=line))
        if closed:
            sentence = self.tr("Some files cannot be shown here. The learner did not agree that you save them.")
            card.body.addSpacing(8)
            card.add(Text(sentence, TextRole.SMALL, Ink.SECONDARY))
        return card

    def _show_consent(self) -> None:
        if self.record is not None:
            show_consent(self, self.record, self.receipt_wanted.emit)


def title_of(item: "OpenedItem") -> str:
    """Return what to call a credential of a record: by itself where it may be relied on, else by the consent."""
    if wording.shows_details(item.checked.report) and (title := subject_of(item.checked).title):
        return title
    return item.scope.title or QCoreApplication.translate("Guiding", "Credential")
