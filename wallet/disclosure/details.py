"""One thing a holder can choose to show."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from wallet.model.json import Json
from wallet.model.paths import ClaimPath


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail that can be shown or hidden.

    Attributes:
        path: Where it stands in the whole credential.
        value: What it says, with everything inside it.
        children: How many details inside it can be hidden on their own.
        suggested: On by default.
        sensitive: Off by default, and worth a second thought.
    """

    path: ClaimPath
    value: Json
    children: int
    suggested: bool
    sensitive: bool


def is_inside(path: ClaimPath, container: ClaimPath) -> bool:
    """Tell whether a path is another one, or leads into it."""
    return path[: len(container)] == container


def touches(path: ClaimPath, chosen: Iterable[ClaimPath]) -> bool:
    """Tell whether a detail is shown, at least in part, by a choice: it is inside what was chosen, or around it."""
    return any(is_inside(path, other) or is_inside(other, path) for other in chosen)


def count_inside(paths: Collection[ClaimPath]) -> Mapping[ClaimPath, int]:
    """Count the details inside each."""
    around = [path[:length] for path in paths for length in range(1, len(path))]
    counts = Counter(around)
    return {path: counts[path] for path in paths}
