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


_UNKNOWN_METHOD: Final = Difference(
    {"proof": ("undetermined", "key-not-found")},
    3,
    "The proof names a key that this device cannot know: what cannot be checked is never called invalid. The "
    "publisher's peers took the key from elsewhere in the file.",
)

DIFFERENCES: Final[Mapping[str, Difference]] = {
    "1edtech-public-validator/simple-err-proof-method-unknown-scheme.json": _UNKNOWN_METHOD,
    "1edtech-public-validator/simple-err-proof-method-unknown-did-method.json": _UNKNOWN_METHOD,
}
