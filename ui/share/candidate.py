"""A credential that can go along, as pages where credentials are ticked show it. No Qt here."""

from dataclasses import dataclass

from wallet.model.stored import CredentialId


@dataclass(frozen=True, slots=True)
class Candidate:
    """A credential that can go along.

    Attributes:
        credential_id: Its number.
        title: Its title.
        issuer_name: Who issued it.
        chosen: It goes along.
        selective: Details of it can be left out; known once it was chosen.
        shown: How many details go along besides what is always visible, or None: everything in it.
    """

    credential_id: CredentialId
    title: str
    issuer_name: str
    chosen: bool = False
    selective: bool = False
    shown: int | None = None
