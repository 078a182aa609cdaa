"""Where files lead that the person opened with this program. No Qt here."""

from collections.abc import Sequence
from pathlib import Path

from ui.destination import Destination
from ui.handed import HandedOver
from ui.session import Session
from wallet.transport.file_endings import BACKUP_ENDING


def place_of_files(paths: Sequence[Path], session: Session) -> Destination:
    """Return where files are taken in: to keep where there is a wallet, else to check.

    They are checked where the examples are open, for nothing is kept among those.
    """
    what = {"handed": HandedOver(tuple(paths))}
    if session.is_open:
        return Destination("check" if session.practising else "add", what)
    if session.exists:
        return Destination("unlock", {"then": Destination("add", what)})
    backup = any(path.suffix.lower() == BACKUP_ENDING for path in paths)
    return Destination("restore" if backup else "check", what)
