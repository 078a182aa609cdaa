"""What all presenters of the counsellor's screens work with. No Qt here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ui.guiding.view import GuidingView
from ui.ports import Clock, Runner, WalletShell

if TYPE_CHECKING:
    from wallet.guiding import Guiding


class Means(NamedTuple):
    """What presenters work with.

    Attributes:
        view: The pages.
        vault: Runs on the vault's thread.
        free: Runs what needs no vault.
        guiding: The counsellor's side of the open wallet; called on the vault's thread.
        shell: The window around the pages.
        clock: The time, UTC.
    """

    view: GuidingView
    vault: Runner
    free: Runner
    guiding: "Callable[[], Guiding]"
    shell: WalletShell
    clock: Clock

    def remember_guiding(self) -> None:
        """Whoever invites a learner or takes in a record guides learners, whatever they said before."""
        if not self.shell.guides_learners:
            self.shell.guide_learners(True)
