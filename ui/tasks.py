"""Runs core calls off the GUI thread: one permanent thread for the vault, one for work that needs none."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.ports import Failed, T
from wallet.errors import WalletError


class TaskRunner(QObject):
    """Serialises calls on one thread of its own; settles them on the GUI thread.

    SQLite connections stay on the thread that made them, so every call on a vault goes through one runner.
    """

    _settled = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
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

        def settle(future: Future[T]) -> None:
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
        self._pool.submit(work).add_done_callback(lambda future: self._settled.emit(lambda: settle(future)))

    def close(self) -> None:
        """Let the running call end, drop the rest, and settle nothing any more."""
        self._open = False
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _call(self, settle: Callable[[], None]) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        settle()


class Tasks:
    """The two runners of the program.

    Attributes:
        vault: For everything that touches the vault.
        free: For reading pictures and checking credentials without a vault.
    """

    def __init__(self) -> None:
        self.vault = TaskRunner("vault")
        self.free = TaskRunner("free")

    def close(self) -> None:
        """Stop both."""
        self.free.close()
        self.vault.close()
