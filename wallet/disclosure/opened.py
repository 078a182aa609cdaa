"""One credential of one's own, opened."""

from dataclasses import dataclass

from wallet.disclosure.selection import Detail
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import ElementValue
from wallet.model.report import VerificationReport
from wallet.model.stored import StoredCredential


@dataclass(frozen=True, slots=True)
class OpenedCredential:
    """One credential with everything about it.

    Attributes:
        stored: What the vault says of it.
        credential: The parsed credential.
        report: What checking it found.
        elements: The sixteen European standard elements.
        details: The details that can be shown or hidden, each before those inside it; none where one seal
            covers the whole, which is then shown whole or not at all.
        original: The credential's own bytes as they were added.
        selective: Its holder can show some of it and hide the rest.
    """

    stored: StoredCredential
    credential: UnverifiedCredential
    report: VerificationReport
    elements: tuple[ElementValue, ...]
    details: tuple[Detail, ...]
    original: bytes
    selective: bool
