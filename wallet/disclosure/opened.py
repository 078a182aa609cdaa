"""One credential of one's own, opened."""

from dataclasses import dataclass

from wallet.data_integrity.contexts import Contexts
from wallet.disclosure.selection import Detail, details_of, is_selective
from wallet.errors import WalletError
from wallet.formats.elements import describe_elements
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


def describe_opened(
    stored: StoredCredential,
    credential: UnverifiedCredential,
    report: VerificationReport,
    original: bytes,
    contexts: Contexts,
) -> OpenedCredential:
    """Put together everything about a credential; one whose contexts were lost since has no details to choose.

    Args:
        stored: What the vault says of it.
        credential: The parsed credential.
        report: What checking it found.
        original: Its bytes.
        contexts: JSON-LD contexts by their address.
    """
    try:
        details = details_of(credential, contexts)
    except WalletError:
        # The report says what is wrong with it; it must be seen all the same.
        details = ()
    elements = describe_elements(credential, report.claims, hidden=0)
    return OpenedCredential(stored, credential, report, elements, details, original, is_selective(credential))
