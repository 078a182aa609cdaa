"""Where something leads that came in. No Qt here."""

from collections.abc import Mapping
from typing import NamedTuple


class Destination(NamedTuple):
    """A screen, and what is handed to it.

    Attributes:
        screen: Its name among `ui.screens.SCREENS`.
        what: As `Shell.go` takes it.
    """

    screen: str
    what: Mapping[str, object]
