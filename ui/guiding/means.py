"""What all presenters of the counsellor's screens work with. No Qt here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ui.guiding.view import GuidingView, InviteDraft
from ui.ports import Clock, Runner, WalletShell

if TYPE_CHECKING:
    from wallet.guiding import Guiding


@dataclass
class HalfWritten:
    """What waits while another page shows.

    Attributes:
        invitation: An invitation that is not made yet; None where nothing of it was written.
    """

    invitation: InviteDraft | None = None


class Means(NamedTuple):
    """What presenters work with.

    Attributes:
        view: The pages.
        vault: Runs on the vault's thread.
        free: Runs what needs no vault.
        guiding: The counsellor's side of the open wallet; called on the vault's thread.
        shell: The window around the pages.
        clock: The time, UTC.
        half_written: What was written before and is not sent yet.
    """

    view: GuidingView
    vault: Runner
    free: Runner
    guiding: "Callable[[], Guiding]"
    shell: WalletShell
    clock: Clock
    half_written: HalfWritten

    def remember_guiding(self) -> None:
        """Whoever invites a learner or takes in a record guides learners, whatever they said before."""
        if not self.shell.guides_learners:
            self.shell.guide_learners(True)
