"""One consent on the learner's list: who sees what, what for, until when, and how to stop it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.guidance.texts import can_stop, end_text, happened_text, next_text, shared_text, state_text, who_text
from ui.tokens import Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind, MenuButton
from ui.widgets.card import Card
from ui.widgets.native import Menu
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.rows import FactTable
from wallet.model.guidance import ConsentState
from wallet.model.kept_guidance import KeptConsent


class ConsentActs(QWidget):
    """What can be done with a consent.

    Attributes:
        stop: Stops sharing; while it is given.
        show: Shows the notice again; while it is not confirmed.
        handed: Marks the notice as handed over, or takes that back.
        details: Shows what was agreed.
        receipt: Saves it as a file.

    Signals:
        stop_wanted: Stop, or show the notice again.
        hand_over_wanted: Show the record's code or file again.
        handed_wanted: The notice was handed over, or not after all.
        details_wanted: Show what was agreed.
        receipt_wanted: Save it as a file of this kind.
    """

    stop_wanted = Signal()
    hand_over_wanted = Signal()
    handed_wanted = Signal(bool)
    details_wanted = Signal()
    receipt_wanted = Signal(str)

    def __init__(self, kept: KeptConsent, row: FlowRow, *, small: bool = False, parent: QWidget | None = None) -> None:
        """Put the buttons for a consent in a row; `small` where nothing is left to do about it."""
        super().__init__(parent)
        self.hide()
        # The same counsellor may be on the list more than once.
        who = f"{who_text(kept)}, {kept.purpose}" if kept.purpose else who_text(kept)
        self.stop = Button(self.tr("Stop sharing"), icon="undo-2")
        self.stop.setAccessibleName(self.tr("Stop sharing with %1").replace("%1", who))
        self.hand_over = Button(self.tr("Hand over your record"), icon="qr-code")
        self.hand_over.setAccessibleName(self.tr("Hand over your record to %1").replace("%1", who))
        self.show_again = Button(self.tr("Show the notice"), icon="qr-code")
        self.show_again.setAccessibleName(self.tr("Show the notice for %1").replace("%1", who))
        sent = kept.sent_at is not None
        text = self.tr("Not handed over after all") if sent else self.tr("Mark as handed over")
        self.handed = Button(text, ButtonKind.SECONDARY, None if sent else "check")
        self.handed.setAccessibleName(f"{text}: {who}")
        self.details = (
            Button(self.tr("Details"), ButtonKind.COMPACT)
            if small
            else Button(self.tr("What you agreed to"), icon="list")
        )
        self.details.setAccessibleName(f"{self.details.text()}: {who}")
        menu = Menu(self)
        menu.addAction(self.tr("As a PDF"), lambda: self.receipt_wanted.emit("pdf"))
        menu.addAction(self.tr("As a web page"), lambda: self.receipt_wanted.emit("html"))
        menu.addAction(self.tr("As data (JSON)"), lambda: self.receipt_wanted.emit("json"))
        self.menu = menu
        self.receipt = MenuButton(self.tr("Receipt"), menu)
        self.receipt.setAccessibleName(self.tr("Save the receipt of %1").replace("%1", who))
        for button in (self.stop, self.hand_over, self.show_again, self.handed, self.details, self.receipt):
            button.setAccessibleDescription(happened_text(kept))
        self._place(kept, row)
        self.stop.clicked.connect(self.stop_wanted)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.show_again.clicked.connect(self.stop_wanted)
        self.handed.clicked.connect(lambda: self.handed_wanted.emit(not sent))
        self.details.clicked.connect(self.details_wanted)

    def _place(self, kept: KeptConsent, row: FlowRow) -> None:
        waits = kept.withdrawal is not None and kept.confirmation is None
        for button, wanted in (
            (self.hand_over, kept.waiting and kept.state is ConsentState.GIVEN),
            (self.stop, can_stop(kept)),
            (self.show_again, waits),
            (self.handed, waits),
            (self.details, True),
            (self.receipt, True),
        ):
            row.add(button)
            button.setVisible(wanted)


class ConsentCard(Card):
    """A consent with which something is still to be done.

    Attributes:
        acts: What can be done.
    """

    def __init__(self, kept: KeptConsent, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        status = state_text(kept, now)
        self.pill = Pill(status.text, status.tone, status.sign)
        self.title = self.add_title(who_text(kept), self.pill)
        facts = FactTable(line_at_end=False)
        facts.add_fact(self.tr("What for"), kept.purpose)
        facts.add_fact(self.tr("What"), shared_text(kept))
        if kept.state is ConsentState.GIVEN:
            facts.add_fact(self.tr("Until"), end_text(kept.until, now))
        self.add(facts)
        todo = next_text(kept)
        if todo:
            tone = Tone.WARN if kept.sent_at is None else Tone.NEUTRAL
            self.add(Notice(tone, todo))
        self.body.addSpacing(4)
        row = FlowRow(gap=10)
        self.acts = ConsentActs(kept, row)
        self.acts.setParent(self)
        self.add(row)
