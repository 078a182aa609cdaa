"""Showing a recovery code, once, and helping to keep it."""

from collections.abc import Callable
from typing import Protocol

from ui.ports import Runner, WalletShell
from ui.saving import write_file
from wallet.errors import WalletError
from wallet.vault import RecoveryCode


class RecoveryCodeView(Protocol):
    """What the presenter may ask of the page."""

    def show_code(self, groups: tuple[str, ...]) -> None: ...
    def show_copied(self) -> None: ...
    def show_saved(self) -> None: ...
    def show_error(self, error: WalletError) -> None: ...


class RecoveryCodePresenter:
    """Holds the code only while it shows."""

    def __init__(
        self,
        view: RecoveryCodeView,
        tasks: Runner,
        shell: WalletShell,
        *,
        copy_secret: Callable[[str], None],
        ask_where: Callable[[], str],
        make_sheet: Callable[[RecoveryCode], bytes],
    ) -> None:
        self._view, self._tasks, self._shell = view, tasks, shell
        self._copy_secret, self._ask_where, self._make_sheet = copy_secret, ask_where, make_sheet
        self._code: RecoveryCode | None = None
        self._then = "credentials"

    def enter(self, **what: object) -> None:
        """Show the code that was just made."""
        code = what.get("code")
        if not isinstance(code, RecoveryCode):
            self._shell.go("credentials")
            return
        self._code, self._then = code, str(what.get("then", "credentials"))
        self._view.show_code(code.groups)

    def leave(self) -> None:
        """Forget the code."""
        self._code = None
        self._view.show_code(())

    def copy(self) -> None:
        """Put it on the clipboard for a minute."""
        if self._code is not None:
            self._copy_secret(self._code.text)
            self._view.show_copied()

    def save(self) -> None:
        """Write the sheet where the person says."""
        code, place = self._code, self._ask_where()
        if code is not None and place:
            self._tasks.submit(
                lambda: write_file(place, self._make_sheet(code)),
                lambda _: self._view.show_saved(),
                self._view.show_error,
            )

    def done(self) -> None:
        """The person has it."""
        self._shell.go(self._then)
