"""The settings as a whole: how the program looks and speaks, and the sections that need a wallet."""

from typing import Protocol

from ui.settings.lists_presenter import ListsPresenter
from ui.settings.removed_presenter import RemovedPresenter
from ui.settings.wallet_presenter import WalletPresenter


class Look(Protocol):
    """What changes how the program looks and speaks, and remembers it."""

    def use_language(self, code: str) -> None: ...
    def use_theme(self, mode: str) -> None: ...
    def use_text_percent(self, percent: int) -> None: ...


class SettingsPresenter:
    """Loads the sections when the page is entered."""

    def __init__(
        self,
        look: Look,
        lists: ListsPresenter,
        wallet: WalletPresenter | None,
        removed: RemovedPresenter | None,
    ) -> None:
        self.look, self.lists, self.wallet, self.removed = look, lists, wallet, removed

    def enter(self, **_what: object) -> None:
        """Show what holds now."""
        self.lists.load()
        if self.wallet is not None:
            self.wallet.load()
        if self.removed is not None:
            self.removed.load()

    def leave(self) -> None:
        """Nothing to forget: dialogs close with their passphrases."""
