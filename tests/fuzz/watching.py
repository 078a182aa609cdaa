"""One input under watch: how it ended, how long it took, how much memory it took at most."""

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from wallet.errors import WalletError

MAX_SECONDS = 1.0
MAX_BYTES = 200_000_000

_STATUS = Path("/proc/self/status")
_RESET = Path("/proc/self/clear_refs")


class Watched(NamedTuple):
    """What running one input showed.

    Attributes:
        ended: Code of the `WalletError` it ended in, or "read".
        seconds: Processor time, so that others on the machine do not count.
        grown: Bytes of resident memory at the peak, beyond those before.
        error: What escaped that is no `WalletError`.
    """

    ended: str
    seconds: float
    grown: int
    error: BaseException | None = None

    @property
    def finding(self) -> str | None:
        """What is wrong, or None."""
        if self.error is not None:
            return f"{type(self.error).__name__}: {self.error}"[:300]
        if self.seconds > MAX_SECONDS:
            return f"{self.seconds:.2f} s"
        return f"{self.grown / 1e6:.0f} MB" if self.grown > MAX_BYTES else None


def watch(run: Callable[[bytes], object], data: bytes) -> Watched:
    """Give an input to a parser."""
    before = _reset_peak()
    began = time.process_time()
    error: BaseException | None = None
    try:
        run(data)
        ended = "read"
    except WalletError as expected:
        ended = expected.code
    except Exception as escaped:  # noqa: BLE001 - whatever escapes is what is looked for
        ended, error = "escaped", escaped
    seconds = time.process_time() - began
    return Watched(ended, seconds, max(0, _peak() - before), error)


def watch_warm(run: Callable[[bytes], object], data: bytes) -> Watched:
    """Give an input to a parser; one over a bound a second time, as what is loaded at first use is not its fault."""
    seen = watch(run, data)
    if seen.error is None and (seen.seconds > MAX_SECONDS / 5 or seen.grown > MAX_BYTES / 5):
        again = watch(run, data)
        return again._replace(seconds=min(seen.seconds, again.seconds), grown=min(seen.grown, again.grown))
    return seen


def _reset_peak() -> int:
    """Forget the former peak, where the system allows that, and return what is resident now."""
    with suppress(OSError):
        _RESET.write_bytes(b"5")
        return _resident("VmRSS")
    return _peak()


def _peak() -> int:
    with suppress(OSError):
        return _resident("VmHWM")
    with suppress(ImportError):
        import resource  # noqa: PLC0415 - Windows has none; there only time is watched

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
    return 0


def _resident(name: str) -> int:
    for line in _STATUS.read_bytes().splitlines():
        if line.startswith(name.encode() + b":"):
            return int(line.split()[1]) * 1024
    raise OSError(name)
