"""What all the work on JSON-LD for one input may cost together.

Each document is bounded on its own, yet a file may hold a hundred of them, each with several proofs, and every one just
within its bounds. Whoever judges one input wraps that in `shared_allowance`; everything inside spends from it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from wallet.errors import TooLargeError

ALLOWED_STEPS: Final = 300_000
"""Half a second; a record of a hundred usual badges takes a third of it."""

STEPS_OF_A_VALUE: Final = 12
"""Expanding one value and putting it in order takes as long as so many steps among nodes that are alike."""

STEPS_OF_A_DEFINITION: Final = 8
"""The same for defining one term of a context."""


class _Allowance:
    __slots__ = ("left",)

    def __init__(self, left: int) -> None:
        self.left = left


_SHARED: Final[ContextVar[_Allowance | None]] = ContextVar("allowance", default=None)


@contextmanager
def shared_allowance(steps: int = ALLOWED_STEPS) -> Iterator[None]:
    """Let everything inside spend from one allowance; inside another one, from that."""
    if _SHARED.get() is not None:
        yield
        return
    token = _SHARED.set(_Allowance(steps))
    try:
        yield
    finally:
        _SHARED.reset(token)


def steps_left(otherwise: int) -> int:
    """Return how many steps may still be spent, at most `otherwise`."""
    allowance = _SHARED.get()
    return otherwise if allowance is None else min(otherwise, max(allowance.left, 0))


def spend(steps: int) -> None:
    """Take steps off the allowance, where there is one.

    Raises:
        TooLargeError: It is used up.
    """
    allowance = _SHARED.get()
    if allowance is None:
        return
    allowance.left -= steps
    if allowance.left < 0:
        raise TooLargeError("an input that costs too much to check")
