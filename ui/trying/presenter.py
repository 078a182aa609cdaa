"""What the card with the steps does: each step leads where it is really done."""

from collections.abc import Callable
from typing import Protocol

from ui.handed import HandedOver
from ui.ports import Clock, Runner, Shell, WalletShell
from ui.trying.check_examples import CheckExample, text_to_check
from ui.trying.path import EMPLOYER, Progress, Step, Trying
from ui.trying.texts import again_text
from wallet.model.stored import CredentialId


class TryingView(Protocol):
    """What the presenter may ask of the card."""

    def show_progress(self, progress: Progress, *, has_wallet: bool) -> None:
        """Show which steps were taken; `has_wallet` where the person has one of their own."""
        ...

    def lead_on(self) -> None:
        """Give the keyboard to the next step."""
        ...


class TryingPresenter:
    """Shows how far the person is, and leads on."""

    def __init__(
        self,
        view: TryingView,
        trying: Trying,
        tasks: Runner,
        shell: WalletShell,
        clock: Clock,
        *,
        first: Callable[[], CredentialId | None],
        has_wallet: Callable[[], bool],
    ) -> None:
        """Make a presenter.

        Args:
            view: The card.
            trying: How far the person is.
            tasks: Makes something to check, where nothing was shared.
            shell: The window around the page.
            clock: The time, UTC.
            first: The credential to begin with, or None while there is none.
            has_wallet: Whether the person has a wallet of their own.
        """
        self._view, self._trying, self._tasks, self._shell, self._clock = view, trying, tasks, shell, clock
        self._first, self._has_wallet = first, has_wallet

    def show(self) -> None:
        """Show the steps as they are now."""
        self._view.show_progress(self._trying.progress, has_wallet=self._has_wallet())

    def act(self) -> None:
        """Go where the next step is done; after the last one, out of the examples."""
        match self._trying.progress.now:
            case Step.OPEN:
                credential = self._first()
                if credential is None:
                    self.skip()
                else:
                    self._shell.go("credential", credential_id=credential)
            case Step.SHARE:
                share_example(self._shell, self._trying.credential or self._first())
            case Step.CHECK:
                self._check()
            case None:
                self._leave()

    def skip(self) -> None:
        """Pass over the next step."""
        self._trying.skip()
        self.show()

    def close(self) -> None:
        """Show the steps no more, and say where they are."""
        self._trying.close()
        self.show()
        self._shell.say(again_text(), undo=self._reopen)

    def _reopen(self) -> None:
        self._trying.reopen()
        self.show()
        self._view.lead_on()

    def _check(self) -> None:
        if self._trying.shared:
            check_shared(self._trying, self._shell)
            return
        clock = self._clock

        def hand(text: str) -> None:
            self._shell.go("check", handed=HandedOver((text.encode(),)))

        self._tasks.submit(lambda: text_to_check(CheckExample.GENUINE, clock()), hand, self._shell.complain)

    def _leave(self) -> None:
        has_wallet = self._has_wallet()
        self._shell.lock_wallet()
        if not has_wallet:
            self._shell.go("create")


def share_example(shell: Shell, credential: int | None) -> None:
    """Begin to share a credential with the made-up employer; let one be picked where there is none."""
    picked = {} if credential is None else {"credential_id": credential}
    shell.go("share", recipient=EMPLOYER, **picked)


def check_shared(trying: Trying, shell: Shell) -> None:
    """Check what was shared last, as the other side would."""
    shell.go("check", handed=HandedOver((trying.shared.encode(),)))
