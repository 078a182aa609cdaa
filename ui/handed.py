"""What is handed to a screen to be taken in: once, also when the screen is built anew in another language."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from wallet.transport.joining import Received

Source: TypeAlias = bytes | Path
"""Contents, or a file."""


class HandedOver:
    """Contents, files, or what a camera read."""

    def __init__(self, sources: tuple[Source, ...] = (), received: "tuple[Received, ...]" = ()) -> None:
        self._sources, self._received = sources, received

    def take(self) -> "tuple[tuple[Source, ...], tuple[Received, ...]]":
        """Return it; from the second time on there is nothing."""
        taken = self._sources, self._received
        self._sources, self._received = (), ()
        return taken
