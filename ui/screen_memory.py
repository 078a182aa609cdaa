"""What a screen has under way, apart from its page. No Qt here."""

from collections.abc import Callable
from typing import TypeVar

from ui.tasks import ScreenTasks

W = TypeVar("W")


class ScreenMemory:
    """Outlives the pages of one screen, which are made anew in another language; ends when the wallet is locked.

    No passphrase and no code goes in here.

    Attributes:
        tasks: The threads for work that goes on whatever page shows it.
    """

    def __init__(self, tasks: ScreenTasks) -> None:
        self.tasks = tasks
        self._work: dict[type, object] = {}

    def of(self, kind: type[W], begin: Callable[[], W]) -> W:
        """Return the work of this kind; begin it where there is none yet."""
        work = self._work.get(kind)
        if not isinstance(work, kind):
            work = self._work[kind] = begin()
        return work

    def end(self) -> None:
        """Forget it all and settle nothing any more."""
        self.tasks.end()
        self._work.clear()
