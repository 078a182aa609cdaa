"""An own statement in the making. No Qt here."""

from dataclasses import dataclass

from wallet.model.own_statement import OwnStatement
from wallet.model.stored import CredentialId


@dataclass
class OwnDraft:
    """What was written and not kept yet; it waits while another page shows.

    Attributes:
        changed: The statement that it changes; None for a new one.
        written: What was written; None where nothing waits.
    """

    changed: CredentialId | None = None
    written: OwnStatement | None = None
