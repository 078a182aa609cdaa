"""Credentials as JSON-LD documents, secured by Data Integrity proofs inside them, or by nothing."""

from dataclasses import dataclass

from wallet.crypto.strict_json import parse_json_object
from wallet.data_integrity.proofs import proofs_of
from wallet.formats.w3c import W3cCredential, read_w3c_facts
from wallet.model.json import JsonObject

MAX_BYTES = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedDataCredential(W3cCredential):
    """A JSON-LD credential.

    Attributes:
        proofs: Its proofs as stated; empty for one that is not secured.
    """

    proofs: tuple[JsonObject, ...]


def parse_linked_data(data: bytes) -> LinkedDataCredential:
    """Parse a credential of the W3C data model; its proofs are not checked.

    Raises:
        MalformedError: No such credential.
        TooLargeError: Over a bound.
    """
    return linked_data_of(parse_json_object(data, max_bytes=MAX_BYTES), data)


def linked_data_of(document: JsonObject, original: bytes) -> LinkedDataCredential:
    """Make a credential of a document that was parsed already.

    Raises:
        MalformedError: No such credential.
    """
    return LinkedDataCredential(
        format="vc+ldp",
        original=original,
        **read_w3c_facts(document),
        proofs=proofs_of(document),
    )
