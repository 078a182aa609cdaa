"""Small pictures for the cards of the list, each made once. No Qt here."""

from collections.abc import Mapping, Sequence
from typing import Final

from ui.pictures import small_picture
from wallet.formats.pictures import picture_of
from wallet.holder import ListedCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.stored import CredentialId

# As large as a badge is at twice the text on a fine screen.
_SIDE: Final = 160
_MOST_KEPT: Final = 2_000


class Badges:
    """Makes the pictures that credentials carry small, and remembers them by the digest of the credential."""

    def __init__(self) -> None:
        self._made: dict[bytes, bytes | None] = {}

    def known(self, items: Sequence[ListedCredential]) -> dict[CredentialId, bytes]:
        """Return the pictures that were made before."""
        made = {item.stored.id: self._made.get(item.stored.sha256) for item in items}
        return {number: png for number, png in made.items() if png is not None}

    def unknown(self, items: Sequence[ListedCredential]) -> tuple[ListedCredential, ...]:
        """Return the credentials whose pictures were not looked for yet."""
        return tuple(item for item in items if item.stored.sha256 not in self._made)

    def draw(self, items: Sequence[ListedCredential]) -> Mapping[CredentialId, bytes]:
        """Make pictures small; takes as long as decoding them takes, so never on the thread of the window."""
        pictures = {}
        for item in items:
            png = _picture(item)
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            self._made[item.stored.sha256] = png
            if png is not None:
                pictures[item.stored.id] = png
        return pictures


def _picture(item: ListedCredential) -> bytes | None:
    # Where a picture stands depends on the profile alone, so the credential need not be parsed once more.
    report = item.report
    kind = UnverifiedCredential(format=report.format or "", profile=report.profile, original=b"", issuer_id=None)
    found = picture_of(kind, report.claims)
    return small_picture(found, _SIDE) if found is not None else None
