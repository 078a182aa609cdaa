"""What choosing filters does: counting what there is to choose, and handing the choice on. No Qt here."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from ui.credentials.looking import Looking
from ui.credentials.presenter import Listing
from ui.ports import Runner, Shell
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.model.filters import CredentialFilter, FilterChoices


class FilterView(Protocol):
    """What the presenter may ask of the page."""

    def open_filters(self, wanted: CredentialFilter) -> None:
        """Open the small window in which filters are chosen."""
        ...

    def show_choices(self, wanted: CredentialFilter, choices: FilterChoices) -> None:
        """Show what there is to choose, and what is chosen."""
        ...

    def show_choices_later(self, left: int) -> None:
        """Say that so many credentials are still to be looked at."""
        ...


class FilteringPresenter:
    """Drives the small window of filters."""

    def __init__(
        self,
        view: FilterView,
        tasks: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        listing: Callable[[], Listing],
        filtered: Callable[[CredentialFilter], None],
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            listing: What the page lists now.
            filtered: Takes the filters that were chosen.
        """
        self._view, self._tasks, self._holder, self._shell = view, tasks, holder, shell
        self._listing, self._filtered = listing, filtered
        self._wanted = CredentialFilter()
        self._parts = ("", "")
        # Answers to a former question are dropped.
        self._question = 0

    def open(self) -> None:
        """Open the small window with the filters that count now."""
        self._wanted, self._parts = self._listing().wanted, ("", "")
        self._view.open_filters(self._wanted)
        self._count()

    def choose(self, wanted: CredentialFilter) -> None:
        """Choose other filters; the list follows once they are applied."""
        self._wanted = wanted
        self._count()

    def clear(self) -> None:
        """Choose no filter but the kind, which stands beside them."""
        self.choose(CredentialFilter(kind=self._wanted.kind))

    def search_issuers(self, part: str) -> None:
        """Offer only issuers with this in their name."""
        self._parts = (part, self._parts[1])
        self._count()

    def search_skills(self, part: str) -> None:
        """Offer only skills with this in them."""
        self._parts = (self._parts[0], part)
        self._count()

    def apply(self) -> None:
        """Show what passes the chosen filters."""
        self._question += 1
        # The kind may have been changed on the page meanwhile.
        self._filtered(replace(self._wanted, kind=self._listing().wanted.kind))

    def stop(self) -> None:
        """Choose nothing after all; nothing more is looked at for it."""
        self._question += 1

    def _count(self) -> None:
        self._question += 1
        question, wanted, query = self._question, self._wanted, self._listing().query
        issuer_part, skill_part = self._parts

        def work() -> FilterChoices:
            return self._holder().finding.choices(query, wanted, issuer_part=issuer_part, skill_part=skill_part)

        def done(choices: FilterChoices) -> None:
            if question == self._question:
                self._view.show_choices(wanted, choices)

        looking = Looking(
            self._tasks,
            self._holder,
            lambda: question == self._question,
            self._view.show_choices_later,
            self._failed,
        )
        looking.begin(wanted, lambda: self._tasks.submit(work, done, self._failed), skills=True)

    def _failed(self, error: WalletError) -> None:
        self._shell.complain(error)
