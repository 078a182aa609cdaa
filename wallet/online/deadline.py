"""A bound on the whole of a connection, which a server that sends a letter now and then cannot stretch."""

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread, Timer
from types import TracebackType
from typing import Self, TypeVar

from wallet.errors import FetchFailedError

_T = TypeVar("_T")
_TOO_SLOW = "the server takes too long"


class Deadline:
    """Ends every connection it watches when the time is over. Use it in a `with` statement.

    Reading from an ended connection may look like the regular end of an answer: call `require_time` after it.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timer = Timer(seconds, self._expire)
        self._timer.daemon = True
        self._lock = Lock()
        self._expired = False
        self._watched: socket.socket | None = None

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        # No thread outlives the act.
        self._timer.join()

    def watch(self, connection: socket.socket) -> None:
        """End this connection too when the time is over; at once where it already is."""
        with self._lock:
            self._watched = connection
            if self._expired:
                _end(connection)

    def release(self) -> None:
        """Stop watching, before the connection is closed."""
        with self._lock:
            self._watched = None

    def require_time(self) -> None:
        """Pass silently while there is time.

        Raises:
            FetchFailedError: The time is over.
        """
        with self._lock:
            if self._expired:
                raise FetchFailedError(_TOO_SLOW)

    def within(self, work: Callable[[], _T]) -> _T:
        """Do work that cannot be interrupted, and wait no longer than there is time.

        Raises:
            FetchFailedError: The time is over, or the work raised an OSError.
        """
        done: list[_T] = []
        failures: list[BaseException] = []

        def run() -> None:
            try:
                done.append(work())
            except (OSError, UnicodeError) as error:
                failures.append(error)

        # A thread of its own, which is left behind where the system's resolver hangs.
        thread = Thread(target=run, daemon=True)
        thread.start()
        thread.join(self._seconds)
        if failures:
            raise FetchFailedError("the name is not known, or there is no network")
        if not done:
            raise FetchFailedError(_TOO_SLOW)
        return done[0]

    def _expire(self) -> None:
        with self._lock:
            self._expired = True
            if self._watched is not None:
                _end(self._watched)


def _end(connection: socket.socket) -> None:
    with suppress(OSError):
        # Below any TLS layer, whose own state the reading thread is using.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
