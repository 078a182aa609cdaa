"""Where this program deliberately says something else than whoever published a test file, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Difference:
    """What this program says instead.

    Attributes:
        checks: Outcome and code of the checks.
        status: Exit status.
        why: The reason.
    """

    checks: Mapping[str, tuple[str, str]]
    status: int
    why: str


DIFFERENCES: Final[Mapping[str, Difference]] = {}
