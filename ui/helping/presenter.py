"""What helper mode does: letting a helper in, ending it, and taking back what changed meanwhile."""

from collections.abc import Callable, Sequence
from typing import Protocol

from ui.ports import Runner, WalletShell
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.model.helping import Helper, HelperChange


class HelperView(Protocol):
    """What the presenter may ask of the page."""

    def show_start(self, changes: Sequence[HelperChange]) -> None:
        """Offer to let a helper in; what changed when the last one was there is shown below."""
        ...

    def show_helped(self, helper: Helper) -> None:
        """Say that a helper is there, and offer to end it."""
        ...

    def show_changes(self, changes: Sequence[HelperChange]) -> None:
        """Show what changed while the helper was there."""
        ...

    def show_busy(self, busy: bool) -> None:
        """Show that the passphrase is looked at."""
        ...

    def show_error(self, error: WalletError) -> None:
        """Say why it did not work."""
        ...

    def forget(self) -> None:
        """Leave no passphrase written."""
        ...


class Helping(Protocol):
    """The part of the session that lets helpers in."""

    @property
    def helper(self) -> Helper | None: ...
    @property
    def holder(self) -> Holder: ...
    def begin_helping(self, passphrase: str, name: str) -> Helper: ...
    def end_helping(self, passphrase: str) -> None: ...


class HelperPresenter:
    """Drives the page of helper mode."""

    def __init__(self, view: HelperView, tasks: Runner, session: Helping, shell: WalletShell) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            session: Lets helpers in, and ends it.
            shell: The window around the page.
        """
        self._view, self._tasks, self._session, self._shell = view, tasks, session, shell
        self._ended = False

    def enter(self, **what: object) -> None:
        """Show how things are; `ended` tells that a helper just left."""
        self._ended = what.get("ended") is True
        helper = self._session.helper
        if helper is not None:
            self._view.show_helped(helper)
        else:
            self._load()

    def leave(self) -> None:
        """Leave no passphrase written."""
        self._view.forget()

    def begin(self, passphrase: str, name: str) -> None:
        """Let a helper in; every page is made anew then, without what is private."""
        self._submit(lambda: self._session.begin_helping(passphrase, name), "credentials")

    def end(self, passphrase: str) -> None:
        """Open everything to the learner again, and show what changed."""
        self._submit(lambda: self._session.end_helping(passphrase), "helper", ended=True)

    def undo(self, number: int) -> None:
        """Take one change back."""
        self._change(lambda holder: holder.helping.undo(number))

    def undo_all(self) -> None:
        """Take everything back that can be."""
        self._change(lambda holder: holder.helping.undo_all())

    def done(self) -> None:
        """All is as it should be."""
        self._shell.go("credentials")

    # --- inside ----------------------------------------------------------------------------------

    def _load(self) -> None:
        show = self._view.show_changes if self._ended else self._view.show_start

        def work() -> tuple[HelperChange, ...]:
            return self._session.holder.helping.changes()

        self._tasks.submit(work, show, self._view.show_error)

    def _change(self, act: Callable[[Holder], None]) -> None:
        self._tasks.submit(lambda: act(self._session.holder), lambda _: self._load(), self._view.show_error)

    def _submit(self, work: Callable[[], object], then: str, **what: object) -> None:
        self._view.show_busy(True)

        def done(_: object) -> None:
            self._view.show_busy(False)
            self._view.forget()
            self._shell.wallet_opened(then, **what)

        def failed(error: WalletError) -> None:
            self._view.show_busy(False)
            self._view.show_error(error)

        self._tasks.submit(work, done, failed)
