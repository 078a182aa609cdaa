"""Which details are ticked: a tree in the order a person reads, and what follows from each tick. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wallet.disclosure import Detail
from wallet.formats.type_metadata import type_metadata
from wallet.model.paths import ClaimPath


class Ticked(StrEnum):
    """Whether a detail, with everything inside it, is ticked."""

    ON = "on"
    PARTLY = "partly"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list.

    Attributes:
        detail: The detail it stands for.
        depth: How many details it stands inside.
        ticked: Whether it is ticked.
    """

    detail: Detail
    depth: int
    ticked: Ticked


class Choices:
    """The ticks of one credential, to begin with those that were set before or are suggested."""

    def __init__(self, details: Sequence[Detail], vct: str | None, ticked: frozenset[ClaimPath] | None = None) -> None:
        self._details = in_reading_order(details, vct)
        self._known = {detail.path for detail in self._details}
        self._leaves = {detail.path: self._leaves_of(detail.path) for detail in self._details}
        # Ticks are kept for details without details inside; the others follow.
        self._ticked = {
            detail.path
            for detail in details
            if not detail.children and (detail.suggested if ticked is None else detail.path in ticked)
        }

    @property
    def ticked(self) -> frozenset[ClaimPath]:
        """The ticked details that have none inside."""
        return frozenset(self._ticked)

    @property
    def rows(self) -> tuple[Row, ...]:
        """All details, each before those inside it."""
        return tuple(Row(detail, self._depth(detail.path), self.state(detail.path)) for detail in self._details)

    @property
    def paths(self) -> tuple[ClaimPath, ...]:
        """The ticked details, as few as say it all: what is wholly ticked stands for what is inside it."""
        chosen: list[ClaimPath] = []
        for detail in self._details:
            if self.state(detail.path) is Ticked.ON and not any(_inside(detail.path, path) for path in chosen):
                chosen.append(detail.path)
        return tuple(chosen)

    @property
    def hidden(self) -> tuple[Detail, ...]:
        """The details of which nothing is ticked, without those inside them."""
        off = [detail for detail in self._details if self.state(detail.path) is Ticked.OFF]
        return tuple(
            detail
            for detail in off
            if not any(other.path != detail.path and _inside(detail.path, other.path) for other in off)
        )

    @property
    def shown(self) -> tuple[Detail, ...]:
        """The outermost details of which at least a part is ticked."""
        return tuple(
            detail
            for detail in self._details
            if not self._depth(detail.path) and self.state(detail.path) is not Ticked.OFF
        )

    def state(self, path: ClaimPath) -> Ticked:
        """Tell whether a detail is ticked."""
        leaves = self._leaves[path]
        if leaves <= self._ticked:
            return Ticked.ON
        return Ticked.OFF if leaves.isdisjoint(self._ticked) else Ticked.PARTLY

    def tick(self, path: ClaimPath, *, on: bool) -> None:
        """Tick or untick a detail and everything inside it."""
        if on:
            self._ticked.update(self._leaves[path])
        else:
            self._ticked.difference_update(self._leaves[path])

    def _leaves_of(self, path: ClaimPath) -> frozenset[ClaimPath]:
        return frozenset(detail.path for detail in self._details if not detail.children and _inside(detail.path, path))

    def _depth(self, path: ClaimPath) -> int:
        return sum(path[:length] in self._known for length in range(1, len(path)))


def in_reading_order(details: Sequence[Detail], vct: str | None) -> list[Detail]:
    """Order details as a person reads them: as their type does, or as they stand in a document."""
    if vct is None:
        return list(details)  # a document is read in its own order
    metadata = type_metadata(vct)
    order = {claim.path: place for place, claim in enumerate(metadata.claims)} if metadata is not None else {}
    known = {detail.path: detail for detail in details}

    def outermost(path: ClaimPath) -> ClaimPath:
        return next(path[:length] for length in range(1, len(path) + 1) if path[:length] in known)

    def place(detail: Detail) -> tuple[int, str, tuple[tuple[int, str], ...]]:
        top = outermost(detail.path)
        inside = tuple(
            (step, "") if isinstance(step, int) else (order.get(detail.path, len(order)), step)
            for step in detail.path[len(top) :]
        )
        return order.get(top, len(order)), "/".join(map(str, top)), inside

    return sorted(details, key=place)


def _inside(path: ClaimPath, container: ClaimPath) -> bool:
    return path[: len(container)] == container
