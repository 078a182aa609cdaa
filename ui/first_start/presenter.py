"""First start: what the person wants to do."""

from collections.abc import Callable
from typing import Protocol

from ui.ports import Runner, WalletShell
from wallet.errors import WalletError


class FirstStartView(Protocol):
    """What the presenter may ask of the page."""

    def show_busy(self, busy: bool) -> None: ...
    def show_error(self, error: WalletError) -> None: ...


class Practising(Protocol):
    """The part of the session that makes the wallet with examples."""

    def practise(self) -> None: ...


class FirstStartPresenter:
    """Sends the person where they want to go."""

    def __init__(
        self,
        view: FirstStartView,
        tasks: Runner,
        session: Practising,
        shell: WalletShell,
        remember: Callable[[str, str], None],
    ) -> None:
        self._view, self._tasks, self._session, self._shell = view, tasks, session, shell
        self._remember = remember

    def keep(self) -> None:
        """Make a wallet."""
        self._shell.go("create")

    def guide(self) -> None:
        """Make a wallet in which records of learners are kept."""
        self._shell.go("create", guides=True)

    def check(self) -> None:
        """Check credentials; the next start begins there too."""
        self._remember("starts-with", "check")
        self._shell.go("check")

    def restore(self) -> None:
        """Make a wallet of a backup."""
        self._shell.go("restore")

    def practise(self) -> None:
        """Open a wallet with examples."""
        self._view.show_busy(True)
        self._tasks.submit(self._session.practise, lambda _: self._shell.wallet_opened(), self._failed)

    def enter(self, **what: object) -> None:
        """Nothing to load; with `practise`, the examples were chosen elsewhere."""
        self._view.show_busy(False)
        if what.get("practise") is True:
            self.practise()

    def leave(self) -> None:
        """Nothing to forget."""

    def _failed(self, error: WalletError) -> None:
        self._view.show_busy(False)
        self._view.show_error(error)
