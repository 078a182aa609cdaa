"""The history page."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.guidance.texts import can_stop, who_text
from ui.history.presenter import ExportKind
from ui.history.wording import day_text, describe_entry
from ui.messages import describe_error
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine
from ui.widgets.file_choice import ask_save_path
from ui.widgets.native import Menu
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import EntryRow
from ui.widgets.states import EmptyState
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.model.kept_guidance import KeptConsent
from wallet.model.stored import HistoryEntry

_NO_CONSENTS: Final[Mapping[HistoryEntry, KeptConsent]] = MappingProxyType({})


class HistoryPage(ScrollPage):
    """Entries under the days on which they were made.

    Attributes:
        stops: Buttons that stop sharing, by the ids of the consents.
    """

    export_requested = Signal(str)
    more_requested = Signal()
    share_requested = Signal()
    stop_requested = Signal(str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("History")
        self.setAccessibleName(title)
        self.export = Button(self.tr("Export"), icon="download")
        menu = Menu(self.export)
        menu.addAction(self.tr("As a table (CSV)"), lambda: self.export_requested.emit("csv"))
        menu.addAction(self.tr("As data (JSON)"), lambda: self.export_requested.emit("json"))
        self.export_menu = menu
        self.export.clicked.connect(lambda: menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft())))
        subtitle = self.tr("What you shared and with whom. The details themselves are not kept here.")
        self.error = ErrorLine()
        self.more = Button(self.tr("Show older entries"), icon="chevron-down")
        self._card: Card | None = None
        self.stops: dict[str, Button] = {}
        below = FlowRow(centred=True)
        below.add(self.more)
        self.add(PageHeader(title, subtitle, actions=(self.export,)), self.error, below)
        self.more.hide()
        self.export.hide()
        self.more.clicked.connect(self.more_requested)

    def show_entries(
        self,
        entries: tuple[HistoryEntry, ...],
        now: datetime,
        *,
        more: bool,
        given: Mapping[HistoryEntry, KeptConsent] = _NO_CONSENTS,
    ) -> None:
        """Show these entries, newest first.

        Args:
            entries: What to show.
            now: The time, UTC.
            more: There are older ones.
            given: The consents that some of them are about.
        """
        self.error.set_text("")
        self.export.setVisible(bool(entries))
        self.more.setVisible(more)
        card = self._list(entries, now, given) if entries else self._empty()
        if self._card is not None:
            self.body.replaceWidget(self._card, card)
            self._card.hide()
            self._card.deleteLater()
        else:
            self.body.insertWidget(2, card)
        self._card = card

    def show_error(self, error: WalletError) -> None:
        """Say what went wrong."""
        self.error.set_text(describe_error(error))

    def show_exported(self) -> None:
        """Say that the file was written."""
        self.said.emit(self.tr("Your history was saved."))

    def ask_where(self, kind: ExportKind) -> str:
        """Ask where the file goes."""
        kinds = {"csv": self.tr("Tables (*.csv)"), "json": self.tr("Data (*.json)")}
        name = self.tr("history") + f".{kind}"
        return ask_save_path(self, self.tr("Save the history"), name, kinds[kind])

    def _list(
        self, entries: tuple[HistoryEntry, ...], now: datetime, given: Mapping[HistoryEntry, KeptConsent]
    ) -> Card:
        card = Card(spacing=0)
        self.stops = {}
        day = ""
        for place, entry in enumerate(entries, start=1):
            heading = day_text(entry.at, now)
            if heading != day:
                if day:
                    card.body.addSpacing(18)
                card.add(Text(heading, TextRole.LABEL, Ink.SECONDARY))
                day = heading
            kept = given.get(entry)
            text = describe_entry(entry, kept.purpose if kept is not None else "")
            stop = self._stop_button(kept) if kept is not None and can_stop(kept) else None
            last = place == len(entries)
            card.add(EntryRow(text.sign, text.tone, text.title, text.sentence, stop, line=not last))
        return card

    def _stop_button(self, kept: KeptConsent) -> Button:
        button = Button(self.tr("Stop sharing"), ButtonKind.COMPACT)
        button.setAccessibleName(self.tr("Stop sharing with %1").replace("%1", who_text(kept)))
        button.clicked.connect(lambda: self.stop_requested.emit(kept.id))
        self.stops[kept.id] = button
        return button

    def _empty(self) -> Card:
        card = Card()
        share = Button(self.tr("Share something"), icon="share-2")
        share.clicked.connect(self.share_requested)
        card.add(
            EmptyState(
                "history",
                self.tr("Nothing shared yet"),
                self.tr("When you share something, it is noted here: what, with whom and when."),
                share,
            )
        )
        return card
