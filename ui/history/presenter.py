"""What was shared, with whom and when."""

from collections.abc import Callable
from datetime import datetime
from typing import Final, Literal, Protocol

from ui.history.export import history_csv, history_json
from ui.ports import Clock, Runner, Shell
from ui.saving import write_file
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.model.stored import HistoryEntry, HistoryPage

PAGE_SIZE: Final = 60
_EXPORT_STEP: Final = 500
ExportKind = Literal["json", "csv"]


class HistoryView(Protocol):
    """What the presenter may ask of the page."""

    def show_entries(self, entries: tuple[HistoryEntry, ...], now: datetime, *, more: bool) -> None: ...
    def show_error(self, error: WalletError) -> None: ...
    def show_exported(self) -> None: ...
    def ask_where(self, kind: ExportKind) -> str: ...


class HistoryPresenter:
    """Shows the history, newest first, and writes it to a file."""

    def __init__(
        self, view: HistoryView, tasks: Runner, holder: Callable[[], Holder], shell: Shell, clock: Clock
    ) -> None:
        self._view, self._tasks, self._holder, self._shell, self._clock = view, tasks, holder, shell, clock
        self._entries: tuple[HistoryEntry, ...] = ()

    def enter(self, **_what: object) -> None:
        """Show the newest part."""
        self._load(0)

    def leave(self) -> None:
        """Keep nothing."""
        self._entries = ()

    def more(self) -> None:
        """Show the next part as well."""
        self._load(len(self._entries))

    def share(self) -> None:
        """Nothing was shared yet: begin."""
        self._shell.go("share")

    def export(self, kind: ExportKind) -> None:
        """Write the whole history where the person says."""
        path = self._view.ask_where(kind)
        if path:
            write = history_json if kind == "json" else history_csv
            self._tasks.submit(
                lambda: write_file(path, write(self._all())),
                lambda _: self._view.show_exported(),
                self._view.show_error,
            )

    def _load(self, offset: int) -> None:
        def loaded(page: HistoryPage) -> None:
            self._entries = self._entries[:offset] + page.items
            self._view.show_entries(self._entries, self._clock(), more=len(self._entries) < page.total)

        self._tasks.submit(
            lambda: self._holder().history(offset=offset, limit=PAGE_SIZE), loaded, self._view.show_error
        )

    def _all(self) -> list[HistoryEntry]:
        entries: list[HistoryEntry] = []
        while True:
            page = self._holder().history(offset=len(entries), limit=_EXPORT_STEP)
            entries.extend(page.items)
            if not page.items or len(entries) >= page.total:
                return entries
