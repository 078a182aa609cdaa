"""What writing an own statement does: checking, keeping, and changing it later."""

from collections.abc import Callable
from typing import Protocol

from ui.own.draft import OwnDraft
from ui.ports import Clock, Runner, Shell
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.holder.own_statements import new_statement
from wallet.model.own_statement import OwnStatement
from wallet.model.stored import CredentialId


class OwnView(Protocol):
    """What the presenter may ask of the page."""

    def show_empty(self) -> None:
        """Begin a new statement."""
        ...

    def show_statement(self, statement: OwnStatement, *, is_new: bool = False) -> None:
        """Show a statement that is to be changed, or is new and half written."""
        ...

    def written(self) -> OwnStatement:
        """Return what is written now."""
        ...

    def show_error(self, error: WalletError) -> None:
        """Say why it was not kept."""
        ...

    def say_kept(self, title: str) -> None:
        """Say that it was kept."""
        ...


class OwnPresenter:
    """Drives the page of an own statement."""

    def __init__(
        self,
        view: OwnView,
        tasks: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        clock: Clock,
        draft: OwnDraft,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            clock: The time.
            draft: What was written before and not kept yet.
        """
        self._view, self._tasks, self._holder, self._shell, self._clock = view, tasks, holder, shell, clock
        self._changed: CredentialId | None = None
        self._draft, self._is_writing = draft, False

    def enter(self, **what: object) -> None:
        """Begin a new one, or change the one called `credential_id`; what was half written of it is there again."""
        number = what.get("credential_id")
        self._changed = CredentialId(number) if isinstance(number, int) else None
        self._view.show_empty()
        wanted, half_written = self._changed, self._draft.written
        self._is_writing = wanted is None
        if half_written is not None and wanted == self._draft.changed:
            self._view.show_statement(half_written, is_new=wanted is None)
            self._is_writing = True
            return
        if wanted is None:
            return

        def done(statement: OwnStatement | None) -> None:
            if statement is None:
                self._shell.go("credentials")
            elif wanted == self._changed:
                self._view.show_statement(statement)
                self._is_writing = True

        self._tasks.submit(lambda: self._holder().own_statements.get(wanted), done, self._shell.complain)

    def leave(self) -> None:
        """What was written and not kept waits, unless the person thought better of it."""
        if self._is_writing:
            written = self._view.written()
            blank = OwnStatement(kind=written.kind, title="", language=written.language)
            self._draft.changed, self._draft.written = self._changed, written if written != blank else None

    def back(self) -> None:
        """Return to where one came from; nothing of it is wanted."""
        self._end()
        if self._changed is None:
            self._shell.go("add")
        else:
            self._shell.go("credential", credential_id=self._changed)

    def keep(self, statement: OwnStatement, stated_by: str) -> None:
        """Keep what was written.

        Args:
            statement: What was written.
            stated_by: What stands where others name their issuer.
        """
        changed, now = self._changed, self._clock()

        def work() -> CredentialId | None:
            holder = self._holder()
            if changed is not None:
                holder.own_statements.change(changed, statement, stated_by, now)
                return changed
            added = holder.add(new_statement(statement, stated_by, now))
            return added.stored.id if added.stored is not None else None

        def done(number: CredentialId | None) -> None:
            self._end()
            self._shell.go("credentials" if number is None else "credential", credential_id=number)
            self._view.say_kept(statement.title)

        self._tasks.submit(work, done, self._view.show_error)

    def _end(self) -> None:
        self._is_writing, self._draft.written = False, None
