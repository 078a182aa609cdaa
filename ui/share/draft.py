"""A share in the making. No Qt here."""

from dataclasses import dataclass, field

from ui.share.view import Wish
from wallet.model.paths import ClaimPath
from wallet.model.stored import CredentialId


@dataclass
class ShareDraft:
    """What was chosen so far; it waits while another page shows.

    Attributes:
        credential: Of which credential; None before one is picked.
        ticked: The details that are ticked; None for those that are suggested.
        wish: For whom and for how long.
    """

    credential: CredentialId | None = None
    ticked: frozenset[ClaimPath] | None = None
    wish: Wish = field(default_factory=Wish)

    def begin(self, credential: CredentialId | None) -> None:
        """Begin with a credential, or without one; for whom it is stays."""
        self.credential, self.ticked = credential, None
        self.wish = Wish(recipient=self.wish.recipient)
