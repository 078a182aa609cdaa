"""What was shared, with whom and when."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final, Literal, Protocol

from ui.history.export import history_csv, history_json
from ui.ports import Clock, Runner, Shell
from ui.saving import write_file
from wallet.consenting.consenting import GIVEN
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.model.kept_guidance import KeptConsent
from wallet.model.stored import HistoryEntry, HistoryPage

PAGE_SIZE: Final = 60
_EXPORT_STEP: Final = 500
# A consent is noted as soon as it is sealed.
_APART: Final = timedelta(minutes=2)
ExportKind = Literal["json", "csv"]


class HistoryView(Protocol):
    """What the presenter may ask of the page."""

    def show_entries(
        self,
        entries: tuple[HistoryEntry, ...],
        now: datetime,
        *,
        more: bool,
        given: Mapping[HistoryEntry, KeptConsent],
    ) -> None: ...
    def show_error(self, error: WalletError) -> None: ...
    def show_exported(self) -> None: ...
    def ask_where(self, kind: ExportKind) -> str: ...


class HistoryPresenter:
    """Shows the history, newest first, and writes it to a file."""

    def __init__(
        self,
        view: HistoryView,
        tasks: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        clock: Clock,
        consents: Callable[[], tuple[KeptConsent, ...]] = tuple,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            clock: The time, UTC.
            consents: What the learner gave and refused, as it stands now; called on the vault's thread.
        """
        self._view, self._tasks, self._holder, self._shell, self._clock = view, tasks, holder, shell, clock
        self._consents = consents
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

    def stop(self, consent_id: str) -> None:
        """Stop sharing under a consent."""
        self._shell.go("guidance", stop=consent_id)

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
        def work() -> tuple[HistoryPage, tuple[KeptConsent, ...]]:
            return self._holder().history(offset=offset, limit=PAGE_SIZE), self._consents()

        def loaded(found: tuple[HistoryPage, tuple[KeptConsent, ...]]) -> None:
            page, consents = found
            self._entries = self._entries[:offset] + page.items
            given = given_under(self._entries, consents)
            self._view.show_entries(self._entries, self._clock(), more=len(self._entries) < page.total, given=given)

        self._tasks.submit(work, loaded, self._view.show_error)

    def _all(self) -> list[HistoryEntry]:
        entries: list[HistoryEntry] = []
        while True:
            page = self._holder().history(offset=len(entries), limit=_EXPORT_STEP)
            entries.extend(page.items)
            if not page.items or len(entries) >= page.total:
                return entries


def given_under(entries: Iterable[HistoryEntry], consents: Iterable[KeptConsent]) -> dict[HistoryEntry, KeptConsent]:
    """Find the consents that entries are about: the history itself names none, so that it outlives them."""
    free = list(consents)
    found: dict[HistoryEntry, KeptConsent] = {}
    for entry in entries:
        kept = next((kept for kept in free if _is_about(entry, kept)), None)
        if kept is not None:
            free.remove(kept)
            found[entry] = kept
    return found


def _is_about(entry: HistoryEntry, kept: KeptConsent) -> bool:
    return (
        entry.action == GIVEN
        and (entry.counterparty, entry.subjects, entry.until) == (kept.counsellor, kept.titles, kept.until)
        and abs(entry.at - kept.given_at) <= _APART
    )
