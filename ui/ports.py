"""What presenters need from the shell, as protocols free of Qt."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from wallet.errors import WalletError

T = TypeVar("T")
Failed = Callable[[WalletError], None]
Clock = Callable[[], datetime]


class Runner(Protocol):
    """Runs one core call elsewhere and settles it on the caller's thread, in the order of the calls."""

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `work`; call `done` with its result, or `failed` with its `WalletError`."""
        ...


class Shell(Protocol):
    """What a presenter may ask of the window around its page."""

    def say(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        """Show a short message, with a way to take the act back if there is one."""
        ...

    def complain(self, error: WalletError) -> None:
        """Show what went wrong, where no page shows it itself."""
        ...

    def go(self, screen: str, **what: object) -> None:
        """Show another screen; `what` goes to its `enter`."""
        ...


class WalletShell(Shell, Protocol):
    """What the screens that open and lock the wallet may ask of the window."""

    def go_back(self) -> None:
        """Return to the screen that a covering one stands over; it is as it was."""
        ...

    def wallet_opened(self, screen: str = "credentials", **what: object) -> None:
        """A wallet was opened: show its first page."""
        ...

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without a sign of life; 0 for never."""
        ...

    def lock_wallet(self) -> None:
        """Lock the wallet and throw away everything that shows what is in it."""
        ...

    @property
    def guides_learners(self) -> bool:
        """Whether the owner of the open wallet guides learners."""
        ...

    def guide_learners(self, guides: bool) -> None:
        """Guide learners from now on, or no longer."""
        ...


class ScreenPresenter(Protocol):
    """What the window tells the presenter of a screen."""

    def enter(self, **what: object) -> None:
        """The page is shown now; `what` is what `Shell.go` was called with.

        With `anew` its entry was pressed while it showed; with `again` it was made anew in another language.
        """
        ...

    def leave(self) -> None:
        """Another page takes its place: stop the camera, forget secrets."""
        ...
