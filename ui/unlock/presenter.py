"""Opening the wallet: with the passphrase, or with the recovery code."""

from collections.abc import Callable
from typing import Protocol

from ui.destination import Destination
from ui.handed import HandedOver
from ui.ports import Runner, WalletShell
from wallet.errors import WalletError


class UnlockView(Protocol):
    """What the presenters may ask of their pages."""

    def show_busy(self, busy: bool) -> None: ...
    def show_error(self, error: WalletError) -> None: ...
    def show_waiting(self, waiting: bool) -> None: ...
    def forget(self) -> None: ...


class Opening(Protocol):
    """The part of the session that opens the wallet."""

    def open(self, passphrase: str) -> None: ...
    def recover(self, code: str, new_passphrase: str) -> None: ...


class UnlockPresenter:
    """Opens the wallet when the holder asks, and reports what happened."""

    def __init__(
        self,
        view: UnlockView,
        tasks: Runner,
        session: Opening,
        shell: WalletShell,
        judge: Callable[[str], None] | None = None,
        first_screen: Callable[[], str] = lambda: "credentials",
    ) -> None:
        self.judge = judge
        self._first_screen = first_screen
        self._view, self._tasks, self._session, self._shell = view, tasks, session, shell
        self._then: Destination | None = None
        self._opening = False

    def unlock(self, passphrase: str) -> None:
        """Open with the passphrase; pressed twice, once."""
        self._open(lambda: self._session.open(passphrase))

    def recover(self, code: str, new_passphrase: str) -> None:
        """Open with the recovery code and set a new passphrase; pressed twice, once."""
        self._open(lambda: self._session.recover(code, new_passphrase))

    def forgotten(self) -> None:
        """The holder does not know the passphrase any more."""
        self._shell.go("recover")

    def back(self) -> None:
        """The holder remembers it after all."""
        self._shell.go("unlock")

    def check_instead(self) -> None:
        """Check somebody's credential without opening the wallet, or what waits for it to be opened."""
        waiting = self._then.what if self._then is not None else {}
        self._shell.go("check", **{name: what for name, what in waiting.items() if isinstance(what, HandedOver)})

    def enter(self, **what: object) -> None:
        """Start with nothing written; a destination called `then` is where an open wallet goes."""
        then = what.get("then")
        self._then = then if isinstance(then, Destination) else None
        self._opening = False
        self._view.show_waiting(self._then is not None)
        self._view.show_busy(False)
        self._view.forget()

    def leave(self) -> None:
        """Leave nothing written."""
        self._view.forget()

    def _open(self, work: Callable[[], None]) -> None:
        if self._opening:
            return
        self._opening = True
        self._view.show_busy(True)

        def opened() -> str:
            work()
            return self._first_screen()

        self._tasks.submit(opened, self._opened, self._failed)

    def _opened(self, first_screen: str) -> None:
        self._opening = False
        self._view.show_busy(False)
        self._view.forget()
        if self._then is None:
            self._shell.wallet_opened(first_screen)
        else:
            self._shell.wallet_opened(self._then.screen, **self._then.what)

    def _failed(self, error: WalletError) -> None:
        self._opening = False
        self._view.show_busy(False)
        self._view.show_error(error)
