"""What a filter must know and the wallet does not yet, looked at part by part. No Qt here."""

from collections.abc import Callable
from typing import Final, NamedTuple

from ui.ports import Failed, Runner
from wallet.holder import Holder
from wallet.model.filters import CredentialFilter

# A tenth of a second or so, after which others have their turn on the vault's thread.
_AT_ONCE: Final = 100


class Looking(NamedTuple):
    """How credentials are looked at before a filter can tell.

    Attributes:
        tasks: Runs on the vault's thread.
        holder: The open wallet; called on the vault's thread.
        wanted: Tells whether the answer is still wanted.
        tell: Called with how many are left, where one part was not enough.
        failed: Called with what went wrong.
    """

    tasks: Runner
    holder: Callable[[], Holder]
    wanted: Callable[[], bool]
    tell: Callable[[int], None]
    failed: Failed

    def begin(self, filtered: CredentialFilter, then: Callable[[], None], *, skills: bool = False) -> None:
        """Look at what `filtered` needs, and at skills where they are about to be chosen from; then call `then`."""
        if not skills and filtered.state is None and filtered.skill is None:
            then()
            return

        def done(left: int) -> None:
            if not self.wanted():
                return
            if left:
                self.tell(left)
                self.begin(filtered, then, skills=skills)
            else:
                then()

        self.tasks.submit(
            lambda: self.holder().finding.look(filtered, _AT_ONCE, skills=skills),
            done,
            self.failed,
        )
