"""What comparing one's own credentials does: finding, picking, showing side by side. No Qt here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from ui.claim_reader import wanted_languages
from ui.compare.content import LEAST, MOST, Compared, compared_opened
from ui.ports import Runner, Shell
from wallet.holder import Holder
from wallet.model.stored import CredentialId

_LISTED: Final = 40
# Key, title and issuer of a credential.
Listed = tuple[str, str, str]


class CompareView(Protocol):
    """What the presenter may ask of the page."""

    def show_choices(self, listed: Sequence[Listed], picked: Sequence[str], found: int, *, too_few: bool) -> None:
        """List credentials to pick from; `found` of them there are."""
        ...

    def show_picked(self, picked: Sequence[str]) -> None:
        """Show which are picked."""
        ...

    def show_comparison(self, columns: Sequence[Compared]) -> None:
        """Show credentials side by side."""
        ...

    def forget(self) -> None:
        """Show nothing any more."""
        ...


@dataclass
class Picked:
    """What is picked to be compared; it waits while another page shows.

    Attributes:
        keys: Of each credential, in the order in which they were picked.
    """

    keys: list[str] = field(default_factory=list)


class ComparePresenter:
    """Drives the pages of a comparison."""

    def __init__(
        self, view: CompareView, tasks: Runner, holder: Callable[[], Holder], shell: Shell, picked: Picked
    ) -> None:
        """Make a presenter.

        Args:
            view: The pages.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the pages.
            picked: What was picked before.
        """
        self._view, self._tasks, self._holder, self._shell = view, tasks, holder, shell
        self._picked = picked
        self._query = ""
        # Answers to a former question are dropped.
        self._turn = 0

    def enter(self, **what: object) -> None:
        """Pick; or show those called `credential_ids` at once."""
        wanted = what.get("credential_ids")
        self._query = ""
        if isinstance(wanted, Sequence) and not isinstance(wanted, str):
            self._picked.keys = [str(key) for key in wanted][:MOST]
        if len(self._picked.keys) >= LEAST and wanted is not None:
            self.compare()
        else:
            self.choose()

    def leave(self) -> None:
        """What was compared does not stay on a page that is left."""
        self._turn += 1
        self._view.forget()

    def search(self, query: str) -> None:
        """List what a search finds."""
        self._query = query
        self.choose()

    def toggle(self, key: str, on: bool) -> None:
        """Pick a credential, or no longer."""
        self._picked.keys = [picked for picked in self._picked.keys if picked != key]
        if on and len(self._picked.keys) < MOST:
            self._picked.keys.append(key)
        self._view.show_picked(self._picked.keys)

    def choose(self) -> None:
        """Show what can be picked: what is picked already, then what the search finds."""
        turn, query, picked = self._next(), self._query, tuple(self._picked.keys)

        def work() -> tuple[tuple[Listed, ...], tuple[Listed, ...], int, int]:
            credentials = self._holder().vault.credentials
            page = credentials.page(query, limit=_LISTED)
            kept = [credentials.get(CredentialId(int(key))) for key in picked]
            everything = credentials.counts()[0]
            return (
                tuple((str(item.id), item.summary.title, item.summary.issuer_name) for item in kept),
                tuple((str(item.id), item.summary.title, item.summary.issuer_name) for item in page.items),
                page.total,
                everything,
            )

        def done(found: tuple[tuple[Listed, ...], tuple[Listed, ...], int, int]) -> None:
            if turn == self._turn:
                kept, listed, total, everything = found
                first = () if query else kept
                rest = tuple(item for item in listed if item not in first)
                self._view.show_choices((*first, *rest), self._picked.keys, total, too_few=everything < LEAST)

        self._tasks.submit(work, done, self._shell.complain)

    def compare(self) -> None:
        """Show what is picked side by side."""
        if not LEAST <= len(self._picked.keys) <= MOST:
            return
        turn, picked, languages = self._next(), tuple(self._picked.keys), wanted_languages()

        def work() -> tuple[Compared, ...]:
            return tuple(compared_opened(self._holder().open(CredentialId(int(key))), languages) for key in picked)

        def done(columns: tuple[Compared, ...]) -> None:
            if turn == self._turn:
                self._view.show_comparison(columns)

        self._tasks.submit(work, done, self._shell.complain)

    def back(self) -> None:
        """Return to the list of credentials."""
        self._picked.keys = []
        self._shell.go("credentials")

    def add(self) -> None:
        """Add a credential first."""
        self._shell.go("add")

    def _next(self) -> int:
        self._turn += 1
        return self._turn
