"""The settings as a whole: how the program looks and speaks, and the sections that need a wallet."""

from collections.abc import Callable
from typing import Protocol

from ui.settings.emails_presenter import EmailsPresenter
from ui.settings.lists_presenter import ListsPresenter
from ui.settings.removed_presenter import RemovedPresenter
from ui.settings.wallet_presenter import WalletPresenter
from wallet.list_files import ListFile


class Look(Protocol):
    """What changes how the program looks and speaks, and remembers it."""

    def use_language(self, code: str) -> None: ...
    def use_theme(self, mode: str) -> None: ...
    def use_motion(self, motion: str) -> None: ...
    def use_text_percent(self, percent: int) -> None: ...


class SettingsPresenter:
    """Loads the sections when the page is entered."""

    def __init__(
        self,
        look: Look,
        lists: ListsPresenter,
        wallet: WalletPresenter | None,
        removed: RemovedPresenter | None,
        emails: EmailsPresenter | None,
        ask_offered: Callable[[ListFile], object],
    ) -> None:
        """Put the sections together; `ask_offered` asks whether to add a list that was dropped elsewhere."""
        self.look, self.lists, self.wallet, self.removed, self.emails = look, lists, wallet, removed, emails
        self._ask_offered = ask_offered

    def enter(self, offered: object = None, *, again: object = False, **_what: object) -> None:
        """Show what holds now, and what was brought along from another page; that is asked about once."""
        self.lists.load()
        if self.wallet is not None:
            self.wallet.load()
        if self.removed is not None:
            self.removed.load()
        if self.emails is not None:
            self.emails.load()
        if isinstance(offered, ListFile) and not again:
            self._ask_offered(offered)

    def leave(self) -> None:
        """Nothing to forget: dialogs close with their passphrases."""
