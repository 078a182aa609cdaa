"""What the list of credentials does: searching, sorting, loading more, removing and taking back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Protocol

from ui.credential.exporting import save_original
from ui.credentials.badges import Badges
from ui.credentials.looking import Looking
from ui.credentials.remembered import RememberedList
from ui.credentials.texts import removed_text, saved_text
from ui.handed import HandedOver, Source
from ui.ports import Runner, Shell
from wallet.errors import WalletError
from wallet.holder import CredentialList, Holder, ListedCredential
from wallet.model.filters import EVERYTHING, CredentialFilter
from wallet.model.stored import CredentialId, CredentialKind, CredentialOrder, ExportedFile

PAGE_SIZE: Final = 60


@dataclass(frozen=True, slots=True)
class Listing:
    """What the page shows above and around the cards.

    Attributes:
        items: The credentials loaded so far, in order.
        found: How many the search and the filters find.
        everything: How many the wallet holds.
        counts: How many of each kind the search and the other filters find.
        query: What was searched for.
        wanted: What they are filtered by.
        order: How they are sorted.
        newest_list: Date of the newest list of withdrawn credentials kept here.
        rows: They stand as rows of a list instead of cards.
    """

    items: tuple[ListedCredential, ...] = ()
    found: int = 0
    everything: int = 0
    counts: dict[CredentialKind, int] = field(default_factory=dict)
    query: str = ""
    wanted: CredentialFilter = EVERYTHING
    order: CredentialOrder = CredentialOrder.NEWEST
    newest_list: datetime | None = None
    rows: bool = False


class CredentialsView(Protocol):
    """What the presenter may ask of the page."""

    def show_listing(self, listing: Listing) -> None:
        """Show a list from its beginning."""
        ...

    def show_more(self, listing: Listing, added: Sequence[ListedCredential]) -> None:
        """Show the same list with more cards at its end."""
        ...

    def show_without(self, listing: Listing, removed: CredentialId) -> None:
        """Show the same list without one card."""
        ...

    def show_shape(self, listing: Listing) -> None:
        """Show the same list as rows or as cards."""
        ...

    def show_looking(self, left: int) -> None:
        """Say that so many credentials are still to be checked before the list can show; 0 once it can."""
        ...

    def drag(self, file: ExportedFile) -> None:
        """Let the person drop the file of a credential somewhere, if they still hold it."""
        ...

    def ask_save_path(self, suggested: str) -> str:
        """Ask where a file goes; empty where the person thought better of it."""
        ...

    def show_pictures(self, pictures: Mapping[CredentialId, bytes]) -> None:
        """Show the pictures that some of the credentials carry, as small PNGs."""
        ...


class CredentialsPresenter:
    """Drives the page of all credentials."""

    def __init__(
        self,
        view: CredentialsView,
        tasks: Runner,
        drawing: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        remembered: RememberedList,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            drawing: Makes pictures small, away from the vault.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            remembered: How the person likes the list.
        """
        self._view, self._tasks, self._holder, self._shell = view, tasks, holder, shell
        self._drawing, self._badges = drawing, Badges()
        self._remembered = remembered
        self._listing = Listing(
            query=remembered.query, wanted=remembered.wanted, order=remembered.order, rows=remembered.rows
        )
        # Answers to a former question are dropped.
        self._question = 0
        self._loading = False

    @property
    def listing(self) -> Listing:
        """What is shown now."""
        return self._listing

    def enter(self, **what: object) -> None:  # noqa: ARG002 - nothing is asked of this screen
        """Show the list as it is now; what was searched for stays."""
        self._load()

    def leave(self) -> None:
        """Answers that are still on their way come too late."""
        self._question += 1
        self._loading = False

    def search(self, query: str) -> None:
        """Find credentials with words that begin as typed."""
        self._load(query=query)

    def choose_kind(self, kind: CredentialKind | None) -> None:
        """Show one kind only, or all."""
        self._load(wanted=replace(self._listing.wanted, kind=kind))

    def filter(self, wanted: CredentialFilter) -> None:
        """Show only what passes a filter."""
        self._load(wanted=wanted)

    def choose_order(self, order: CredentialOrder) -> None:
        """Sort differently, also at the next start."""
        self._remembered.set_order(order)
        self._load(order=order)

    def choose_rows(self, rows: bool) -> None:
        """Show rows of a list, or cards; also at the next start."""
        self._remembered.set_rows(rows)
        self._listing = replace(self._listing, rows=rows)
        self._view.show_shape(self._listing)

    def show_everything(self) -> None:
        """Show all credentials again."""
        self._load(query="", wanted=EVERYTHING)

    def stop_looking(self) -> None:
        """Do without the state, which takes long to tell, or the skill."""
        self.filter(replace(self._listing.wanted, state=None, skill=None))

    def load_more(self) -> None:
        """Append the next cards, if there are more and none are on their way."""
        listing = self._listing
        if self._loading or len(listing.items) >= listing.found:
            return
        question = self._ask()

        def work() -> CredentialList:
            return self._holder().page(
                listing.query, listing.wanted, listing.order, offset=len(listing.items), limit=PAGE_SIZE
            )

        def done(page: CredentialList) -> None:
            if question != self._question:
                return
            self._loading = False
            known = {item.stored.id for item in self._listing.items}
            added = tuple(item for item in page.items if item.stored.id not in known)
            self._listing = replace(self._listing, items=self._listing.items + added, found=page.total)
            self._view.show_more(self._listing, added)
            self._draw(added)

        self._tasks.submit(work, done, self._failed)

    def open(self, credential: CredentialId) -> None:
        """Show one credential."""
        self._shell.go("credential", credential_id=credential)

    def share(self, credential: CredentialId) -> None:
        """Begin to share one credential."""
        self._shell.go("share", credential_id=credential)

    def compare(self) -> None:
        """Pick some to read side by side."""
        self._shell.go("compare")

    def add(self) -> None:
        """Go and add credentials."""
        self._shell.go("add")

    def add_dropped(self, sources: tuple[Source, ...]) -> None:
        """Add what was dropped on the list."""
        self._shell.go("add", handed=HandedOver(sources))

    def export(self, credential: CredentialId) -> None:
        """Save the file a credential came in, byte for byte."""
        item = self._item(credential)
        if item is not None:
            ask, saved = self._view.ask_save_path, lambda _: self._shell.say(saved_text())
            save_original(item.stored, self._tasks, self._holder, self._shell, ask=ask, saved=saved)

    def drag(self, credential: CredentialId) -> None:
        """Take the file of a credential along with the mouse; it stays in memory."""
        self._tasks.submit(lambda: self._holder().export(credential), self._view.drag, self._failed)

    def try_examples(self) -> None:
        """Open made-up examples instead of this wallet."""
        self._shell.go("first-start", practise=True)

    def remove(self, credential: CredentialId) -> None:
        """Put a credential in the bin, with a way to take it back."""
        item = self._item(credential)
        if item is None:
            return
        title = item.stored.summary.title

        def done(_: None) -> None:
            self._take_out(item)
            self._shell.say(removed_text(title), undo=lambda: self._restore(credential))

        self._tasks.submit(lambda: self._holder().remove(credential), done, self._failed)

    # --- inside ----------------------------------------------------------------------------------

    def _item(self, credential: CredentialId) -> ListedCredential | None:
        return next((item for item in self._listing.items if item.stored.id == credential), None)

    def _draw(self, items: Sequence[ListedCredential]) -> None:
        """Have the pictures of some credentials made small; those that were before show at once."""
        known = self._badges.known(items)
        if known:
            self._view.show_pictures(known)
        unknown = self._badges.unknown(items)
        if unknown:
            self._drawing.submit(lambda: self._badges.draw(unknown), self._drawn, self._shell.complain)

    def _drawn(self, pictures: Mapping[CredentialId, bytes]) -> None:
        if pictures:
            self._view.show_pictures(pictures)

    def _restore(self, credential: CredentialId) -> None:
        self._tasks.submit(lambda: self._holder().restore(credential), lambda _: self._load(), self._failed)

    def _take_out(self, removed: ListedCredential) -> None:
        listing = self._listing
        if removed not in listing.items:
            return
        kind = removed.stored.summary.kind
        counts = {**listing.counts, kind: max(0, listing.counts.get(kind, 0) - 1)}
        self._listing = replace(
            self._listing,
            items=tuple(item for item in listing.items if item is not removed),
            found=listing.found - 1,
            everything=listing.everything - 1,
            counts=counts,
        )
        self._view.show_without(self._listing, removed.stored.id)

    def _load(
        self,
        *,
        query: str | None = None,
        wanted: CredentialFilter | None = None,
        order: CredentialOrder | None = None,
    ) -> None:
        listing = self._listing
        asked = self._listing = replace(
            listing,
            query=listing.query if query is None else query,
            wanted=listing.wanted if wanted is None else wanted,
            order=order or listing.order,
        )
        self._remembered.query, self._remembered.wanted = asked.query, asked.wanted
        question = self._ask()

        def work() -> tuple[CredentialList, int, datetime | None]:
            holder = self._holder()
            page = holder.page(asked.query, asked.wanted, asked.order, limit=PAGE_SIZE)
            return page, holder.vault.credentials.counts()[0], holder.newest_status_list()

        def done(answer: tuple[CredentialList, int, datetime | None]) -> None:
            if question == self._question:
                self._loading = False
                self._show(*answer)

        looking = Looking(
            self._tasks, self._holder, lambda: question == self._question, self._view.show_looking, self._failed
        )
        looking.begin(asked.wanted, lambda: self._tasks.submit(work, done, self._failed))

    def _show(self, page: CredentialList, everything: int, newest_list: datetime | None) -> None:
        self._listing = replace(
            self._listing,
            items=page.items,
            found=page.total,
            everything=everything,
            counts=page.counts,
            newest_list=newest_list,
        )
        self._view.show_listing(self._listing)
        self._draw(page.items)

    def _ask(self) -> int:
        self._question += 1
        self._loading = True
        return self._question

    def _failed(self, error: WalletError) -> None:
        self._loading = False
        self._shell.complain(error)
