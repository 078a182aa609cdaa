"""What a timestamp token covers (RFC 3161); whether to believe it is not asked here.

Only the way from the outer CMS structure (RFC 5652) to the message imprint is read. The token's signature is not
checked: a timestamp says nothing here about when something existed.
"""

from hashlib import sha256, sha384, sha512
from typing import Final, NamedTuple

from wallet.errors import MalformedError, TooLargeError, UnsupportedSuiteError

_MAX_TOKEN_BYTES: Final = 200_000
_INTEGER, _OCTETS, _IDENTIFIER, _SEQUENCE, _SET, _EXPLICIT_0 = 0x02, 0x04, 0x06, 0x30, 0x31, 0xA0
_SHORTEST: Final = 2  # a tag and a length
# Above it, the first octet of a length says how many follow; it would itself leave the end open, as DER never does.
_INDEFINITE: Final = 0x80
_SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")
_TIMESTAMP_CONTENT: Final = bytes.fromhex("2a864886f70d0109100104")
_HASHES: Final = {
    bytes.fromhex("608648016503040201"): sha256,
    bytes.fromhex("608648016503040202"): sha384,
    bytes.fromhex("608648016503040203"): sha512,
}


class Imprint(NamedTuple):
    """The message imprint of a timestamp (RFC 3161 section 2.4.1).

    Attributes:
        algorithm: The hash function's object identifier, DER contents.
        digest: The digest it was made over.
    """

    algorithm: bytes
    digest: bytes

    def covers(self, data: bytes) -> bool:
        """Tell whether the timestamp was made for these bytes.

        Raises:
            UnsupportedSuiteError: A hash function other than SHA-256, SHA-384 and SHA-512.
        """
        hash_function = _HASHES.get(self.algorithm)
        if hash_function is None:
            raise UnsupportedSuiteError("hash function of a timestamp")
        return hash_function(data).digest() == self.digest


def read_imprint(token: bytes) -> Imprint:
    """Read the message imprint of a timestamp token, in DER.

    Raises:
        MalformedError: No timestamp token in DER.
        TooLargeError: Longer than 200 kB.
    """
    if len(token) > _MAX_TOKEN_BYTES:
        raise TooLargeError("timestamp")
    content = _Reader(_Reader(token).only(_SEQUENCE))
    content.require(_IDENTIFIER, _SIGNED_DATA)
    signed = _Reader(_Reader(content.only(_EXPLICIT_0)).only(_SEQUENCE))
    signed.take(_INTEGER)
    signed.take(_SET)
    encapsulated = _Reader(signed.take(_SEQUENCE))
    encapsulated.require(_IDENTIFIER, _TIMESTAMP_CONTENT)
    stamp = _Reader(_Reader(_Reader(encapsulated.only(_EXPLICIT_0)).only(_OCTETS)).only(_SEQUENCE))
    stamp.take(_INTEGER)
    stamp.take(_IDENTIFIER)
    imprint = _Reader(stamp.take(_SEQUENCE))
    algorithm = _Reader(imprint.take(_SEQUENCE)).take(_IDENTIFIER)
    return Imprint(algorithm, imprint.only(_OCTETS))


class _Reader:
    """Reads DER elements from left to right."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def take(self, tag: int) -> bytes:
        """Return the contents of the next element, which must have this tag."""
        data = self._data
        if len(data) < _SHORTEST or data[0] != tag or data[1] == _INDEFINITE:
            raise MalformedError("timestamp")
        length, start = data[1], _SHORTEST
        if length > _INDEFINITE:
            start += length - _INDEFINITE
            length = int.from_bytes(data[_SHORTEST:start], "big")
        end = start + length
        if end > len(data):
            raise MalformedError("timestamp")
        self._data = data[end:]
        return data[start:end]

    def only(self, tag: int) -> bytes:
        """As `take`, where nothing may follow."""
        contents = self.take(tag)
        if self._data:
            raise MalformedError("timestamp")
        return contents

    def require(self, tag: int, contents: bytes) -> None:
        """Take an element that must hold just these bytes."""
        if self.take(tag) != contents:
            raise MalformedError("timestamp")
