"""Making a wallet."""

from collections.abc import Callable
from typing import Protocol

from ui.ports import Runner, WalletShell
from wallet.errors import WalletError
from wallet.vault import RecoveryCode


class CreateView(Protocol):
    """What the presenter may ask of the page."""

    def show_use(self, guides: bool) -> None: ...
    def show_busy(self, busy: bool) -> None: ...
    def show_error(self, error: WalletError) -> None: ...
    def forget(self) -> None: ...


class Creating(Protocol):
    """The part of the session that makes the wallet."""

    def create(self, passphrase: str) -> RecoveryCode: ...


class CreatePresenter:
    """Makes the wallet, then shows its recovery code, once."""

    def __init__(
        self, view: CreateView, tasks: Runner, session: Creating, shell: WalletShell, judge: Callable[[str], None]
    ) -> None:
        self.judge = judge
        self._view, self._tasks, self._session, self._shell = view, tasks, session, shell
        self._guides = False
        self._making = False

    def create(self, passphrase: str) -> None:
        """Make it with this passphrase; pressed twice, once, or the code of the first would never show."""
        if self._making:
            return
        self._making = True
        self._view.show_busy(True)
        self._tasks.submit(lambda: self._session.create(passphrase), self._created, self._failed)

    def back(self) -> None:
        """Something else first."""
        self._shell.go("first-start")

    def enter(self, **what: object) -> None:
        """Start with nothing written; with `guides`, for somebody who guides learners."""
        self._guides = what.get("guides") is True
        self._making = False
        self._view.show_use(self._guides)
        self._view.show_busy(False)
        self._view.forget()

    def leave(self) -> None:
        """Leave nothing written."""
        self._view.forget()

    def _created(self, code: RecoveryCode) -> None:
        self._making = False
        self._view.show_busy(False)
        self._view.forget()
        if self._guides:
            self._shell.wallet_opened("recovery-code", code=code, then="guiding")
            self._shell.guide_learners(True)
        else:
            self._shell.wallet_opened("recovery-code", code=code)

    def _failed(self, error: WalletError) -> None:
        self._making = False
        self._view.show_busy(False)
        self._view.show_error(error)
