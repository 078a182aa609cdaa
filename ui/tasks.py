"""Runs core calls off the GUI thread: one thread for the vault, one for work without it, one for asking addresses."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.ports import Failed, T
from wallet.errors import WalletError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class TaskRunner(QObject):
    """Serialises calls on one thread of its own; settles them on the GUI thread.

    SQLite connections stay on the thread that made them, so every call on a vault goes through one runner.
    """

    _settled = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._made: ThreadPoolExecutor | None = None
        self._open = True
        self._waiting = 0
        self._settled.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a call has not been settled yet."""
        return self._waiting > 0

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `work` on the thread of this runner, then `done` or `failed` on the GUI thread.

        Any exception that is no `WalletError` is a bug: it is raised on the GUI thread and so reaches
        the crash dialog. After `close`, calls are dropped.
        """
        if not self._open:
            return

        def settle(future: "Future[T]") -> None:
            if future.cancelled() or not self._open:
                return
            try:
                result = future.result()
            except WalletError as error:
                failed(error)
            else:
                done(result)

        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)

        def tell(future: "Future[T]") -> None:
            # After a close that did not wait there may be nothing left to tell.
            if self._open:
                self._settled.emit(lambda: settle(future))

        self._pool().submit(work).add_done_callback(tell)

    def close(self, last: Callable[[], None] | None = None, *, wait: bool = True) -> None:
        """Let the running calls end and settle nothing any more.

        Args:
            last: Runs on the thread of this runner after everything else, such as closing the vault.
            wait: Return when they have ended; else at once, where a call may hang on a slow server.
        """
        self._open = False
        if last is not None:
            self._pool().submit(last)
        if self._made is not None:
            self._made.shutdown(wait=wait, cancel_futures=last is None)

    def _pool(self) -> "ThreadPoolExecutor":
        # Imported with the first call: the first page makes none.
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - see above

        if self._made is None:
            self._made = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        return self._made

    @Slot(object)
    def _call(self, settle: Callable[[], None]) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        settle()


class ScopedRunner:
    """Settles calls only as long as the screen that asked for them is there."""

    def __init__(self, runner: TaskRunner) -> None:
        self._runner = runner
        self._alive = True
        self._waiting = 0

    @property
    def waiting(self) -> bool:
        """Whether a call of this screen has not been settled yet."""
        return self._waiting > 0

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `work`; the answer is dropped if the screen is gone by then."""

        def settle(then: Callable[[], None]) -> None:
            self._waiting -= 1
            if self._alive:
                then()

        self._waiting += 1
        self._runner.submit(
            work,
            lambda result: settle(lambda: done(result)),
            lambda error: settle(lambda: failed(error)),
        )

    def end(self) -> None:
        """Settle nothing any more."""
        self._alive = False


class ScreenTasks(NamedTuple):
    """What one screen runs its calls on.

    Attributes:
        vault: For everything that touches the vault.
        free: For reading pictures and checking credentials without a vault.
        online: For asking addresses that the person agreed to.
    """

    vault: ScopedRunner
    free: ScopedRunner
    online: ScopedRunner

    @property
    def waiting(self) -> bool:
        """Whether a call of this screen has not been settled yet."""
        return self.vault.waiting or self.free.waiting or self.online.waiting

    def end(self) -> None:
        """The screen is thrown away."""
        self.vault.end()
        self.free.end()
        self.online.end()


class Tasks:
    """The threads of the program; each starts with its first call.

    Attributes:
        vault: For everything that touches the vault.
        free: For reading pictures and checking credentials without a vault.
        online: For asking addresses that the person agreed to.
    """

    def __init__(self) -> None:
        self.vault = TaskRunner("vault")
        self.free = TaskRunner("free")
        self.online = TaskRunner("online")

    @property
    def busy(self) -> bool:
        """Whether a call of any of them has not been settled yet."""
        return self.vault.busy or self.free.busy or self.online.busy

    def for_screen(self) -> ScreenTasks:
        """Return runners whose answers end with a screen."""
        return ScreenTasks(ScopedRunner(self.vault), ScopedRunner(self.free), ScopedRunner(self.online))

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Stop all; `last` runs on the vault thread at the very end."""
        self.online.close(wait=False)
        self.free.close()
        self.vault.close(last)
