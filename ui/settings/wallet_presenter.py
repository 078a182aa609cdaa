"""What a person can change about the open wallet itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from ui.ports import Runner, WalletShell
from ui.settings.remembered import LOCK_MINUTES, LOCK_SETTING, PAGE_SETTING
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.model.stored import VaultInfo
from wallet.transport.page_address import to_page_address
from wallet.vault import RecoveryCode

_PROBE: Final = b"\x01"


@dataclass(frozen=True, slots=True)
class WalletFacts:
    """What the section shows.

    Attributes:
        info: Facts about the vault.
        folder: Where it lies.
        lock_minutes: Minutes of inactivity until it locks; 0 for never.
        page_address: Address that copies carry; empty where none is set.
    """

    info: VaultInfo
    folder: Path
    lock_minutes: int
    page_address: str


class WalletView(Protocol):
    """What the presenter may ask of the section."""

    def show_facts(self, facts: WalletFacts) -> None: ...
    def show_wallet_error(self, error: WalletError) -> None: ...
    def show_checking(self, busy: bool) -> None: ...
    def say_intact(self) -> None: ...
    def show_passphrase_error(self, error: WalletError) -> None: ...
    def close_passphrase_dialog(self) -> None: ...
    def say_passphrase_changed(self) -> None: ...


class CopiesView(Protocol):
    """What the presenter may ask of the section about copies."""

    def show_address(self, address: str) -> None: ...
    def show_page_error(self, error: WalletError) -> None: ...
    def say_page_saved(self) -> None: ...


class WalletPresenter:
    """Changes the passphrase, the recovery code and the settings kept in the wallet."""

    def __init__(
        self,
        view: WalletView,
        copies: CopiesView,
        tasks: Runner,
        holder: Callable[[], Holder],
        shell: WalletShell,
        folder: Path,
        *,
        judge: Callable[[str], None],
    ) -> None:
        self.judge = judge
        self._view, self._copies, self._folder = view, copies, folder
        self._tasks, self._holder, self._shell = tasks, holder, shell

    def load(self) -> None:
        """Show the facts."""

        def loaded(facts: WalletFacts) -> None:
            self._view.show_facts(facts)
            self._copies.show_address(facts.page_address)

        self._tasks.submit(self._facts, loaded, self._view.show_wallet_error)

    def refresh(self) -> None:
        """Show the facts anew; an address that is being written stays."""
        self._tasks.submit(self._facts, self._view.show_facts, self._view.show_wallet_error)

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes of inactivity; 0 for never."""
        self._tasks.submit(
            lambda: self._holder().vault.settings.set(LOCK_SETTING, str(minutes)),
            lambda _: self._shell.lock_after(minutes),
            self._view.show_wallet_error,
        )

    def use_page(self, address: str) -> None:
        """Let copies carry the address of a page that reads them; an empty one is none."""
        address = address.strip()

        def work() -> None:
            if address:
                to_page_address(_PROBE, address)
            self._holder().vault.settings.set(PAGE_SETTING, address)

        self._tasks.submit(work, lambda _: self._copies.say_page_saved(), self._copies.show_page_error)

    def check(self) -> None:
        """Look for damage."""
        self._view.show_checking(True)

        def intact(_nothing: None) -> None:
            self._view.show_checking(False)
            self._view.say_intact()

        def damaged(error: WalletError) -> None:
            self._view.show_checking(False)
            self._view.show_wallet_error(error)

        def work() -> None:
            self._holder().vault.check_integrity()

        self._tasks.submit(work, intact, damaged)

    def change_passphrase(self, old: str, new: str) -> None:
        """Set another passphrase."""

        def changed(_nothing: None) -> None:
            self._view.close_passphrase_dialog()
            self._view.say_passphrase_changed()

        self._tasks.submit(
            lambda: self._holder().vault.change_passphrase(old, new), changed, self._view.show_passphrase_error
        )

    def new_recovery_code(self, passphrase: str) -> None:
        """Make another recovery code; the old one opens nothing any more."""

        def made(code: RecoveryCode) -> None:
            self._view.close_passphrase_dialog()
            self._shell.go("recovery-code", code=code, then="settings")

        self._tasks.submit(
            lambda: self._holder().vault.new_recovery_code(passphrase), made, self._view.show_passphrase_error
        )

    def _facts(self) -> WalletFacts:
        vault = self._holder().vault
        minutes = vault.settings.get(LOCK_SETTING, str(LOCK_MINUTES))
        return WalletFacts(
            vault.info,
            self._folder,
            int(minutes) if minutes.isdecimal() else LOCK_MINUTES,
            vault.settings.get(PAGE_SETTING, ""),
        )
