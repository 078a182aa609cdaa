"""How far a person is on the way through the examples. Made with the program, so light to import. No Qt here."""

from enum import StrEnum
from typing import Final, NamedTuple

# The made-up employer of the examples.
EMPLOYER: Final = "Bakker Logistics"


class Step(StrEnum):
    """What there is to try, in order."""

    OPEN = "open"
    SHARE = "share"
    CHECK = "check"

    @property
    def number(self) -> int:
        """Which one it is, from 1."""
        return list(Step).index(self) + 1


class Progress(NamedTuple):
    """Which steps were taken; a record that never changes.

    Attributes:
        done: Steps that were really done.
        skipped: Steps that were passed over; they can still be done.
        closed: The person wants to see the steps no more.
    """

    done: frozenset[Step] = frozenset()
    skipped: frozenset[Step] = frozenset()
    closed: bool = False

    @property
    def now(self) -> Step | None:
        """The step that comes next; None after the last."""
        return next((step for step in Step if step not in self.done | self.skipped), None)

    def leads_on(self, step: Step) -> bool:
        """Whether the page on which a step is done shows the way to the next one."""
        return not self.closed and step in self.done and (step is not Step.OPEN or self.now is Step.SHARE)


class Trying:
    """Remembers it in memory, from the first example to the lock.

    Attributes:
        progress: Which steps were taken.
        credential: Number of the credential that was opened last, or None.
        shared: What was shared last, as the other side gets it; empty before that.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin from the beginning: other examples, another person."""
        self.progress = Progress()
        self.credential: int | None = None
        self.shared = ""

    def opened(self, credential: int) -> None:
        """A credential was opened."""
        self.credential = credential
        self._do(Step.OPEN)

    def made(self, shared: str) -> None:
        """Something was shared."""
        self.shared = shared
        self._do(Step.SHARE)

    def checked(self) -> None:
        """An example was checked, as an employer does."""
        self._do(Step.CHECK)

    def skip(self) -> None:
        """Pass over the step that comes next."""
        now = self.progress.now
        if now is not None:
            self.progress = self.progress._replace(skipped=self.progress.skipped | {now})

    def close(self) -> None:
        """Show the steps no more."""
        self.progress = self.progress._replace(closed=True)

    def reopen(self) -> None:
        """Show the steps again, as they were."""
        self.progress = self.progress._replace(closed=False)

    def _do(self, step: Step) -> None:
        done, skipped = self.progress.done | {step}, self.progress.skipped - {step}
        self.progress = self.progress._replace(done=done, skipped=skipped)
