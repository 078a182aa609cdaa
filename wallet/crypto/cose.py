"""COSE_Sign1 (RFC 9052 section 4.2): parsing without trust, checking under a key, and signing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from wallet.crypto.algorithms import Algorithm
from wallet.crypto.cbor import Item, Pairs, Tagged, decode_only, encode_item
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import AlgorithmNotAllowedError, MalformedError, TooLargeError

Label: TypeAlias = int | str
Headers: TypeAlias = Mapping[Label, Item]

# Header parameters (RFC 9052 section 3.1, RFC 9360 section 2, RFC 9596 section 2).
ALG: Final = 1
CRIT: Final = 2
CONTENT_TYPE: Final = 3
KID: Final = 4
TYP: Final = 16
X5CHAIN: Final = 33

_TAG_SIGN1: Final = 18
_TAG_CWT: Final = 61  # RFC 8392 section 6
_PARTS: Final = 4
_MAX_ITEMS: Final = 1_000
# RFC 9053 section 2, and the fully specified names of RFC 9864 for the same computations.
_ALGORITHMS: Final[Mapping[int, Algorithm]] = {
    -7: Algorithm.ES256,
    -8: Algorithm.EdDSA,
    -9: Algorithm.ES256,
    -19: Algorithm.Ed25519,
    -35: Algorithm.ES384,
    -36: Algorithm.ES512,
    -51: Algorithm.ES384,
    -52: Algorithm.ES512,
}
_NUMBERS: Final[Mapping[Algorithm, int]] = {
    Algorithm.ES256: -7,
    Algorithm.EdDSA: -8,
    Algorithm.ES384: -35,
    Algorithm.ES512: -36,
}


@dataclass(frozen=True, slots=True)
class CoseSign1:
    """The parts of a COSE_Sign1; nothing in it has been checked.

    Attributes:
        protected: The header that the signature covers, by label.
        unprotected: The header that anybody may change, by label; no label stands in both.
        payload: What was signed.
        signature: The signature.
        to_be_signed: The exact bytes that the signature covers (RFC 9052 section 4.4).
    """

    protected: Headers
    unprotected: Headers
    payload: bytes
    signature: bytes
    to_be_signed: bytes

    @property
    def algorithm(self) -> Algorithm:
        """The algorithm the protected header names.

        Raises:
            AlgorithmNotAllowedError: Not on the allow-list.
        """
        return algorithm_of(self.protected.get(ALG))

    def verify(self, key: PublicKey) -> None:
        """Check the signature under a key; returning is the only sign of success.

        Raises:
            AlgorithmNotAllowedError: The algorithm is not on the allow-list, or does not fit the key.
            SignatureInvalidError: The signature does not match.
        """
        key.verify(self.algorithm, self.signature, self.to_be_signed)


def algorithm_of(value: Item) -> Algorithm:
    """Look up the value of an `alg` header parameter.

    Raises:
        AlgorithmNotAllowedError: Not on the allow-list; a MAC, for one.
    """
    # A boolean is an int by inheritance, but not one of these numbers.
    algorithm = _ALGORITHMS.get(value) if isinstance(value, int) else None
    if algorithm is None:
        raise AlgorithmNotAllowedError("COSE algorithm is not on the allow-list")
    return algorithm


def parse_cose_sign1(data: bytes, *, max_bytes: int = 2_000_000) -> CoseSign1:
    """Split a COSE_Sign1. No trust is given: the caller checks algorithm and signature.

    The tag 18 may be absent, and a tag 61 may say beside it that this is a CWT.

    Args:
        data: One CBOR item and nothing after it.
        max_bytes: Bound on its length.

    Raises:
        MalformedError: Another structure, a label that is neither number nor text or stands there twice, no
            `alg` in the protected header, any critical parameter (none is implemented; RFC 9052 section
            3.1), or a payload that is elsewhere.
        TooLargeError: Over a bound.
    """
    if len(data) > max_bytes:
        raise TooLargeError("COSE_Sign1 is too long")
    item = decode_only(data, max_items=_MAX_ITEMS)
    if isinstance(item, Tagged) and item.tag == _TAG_CWT:
        item = item.content
        if not isinstance(item, Tagged):
            raise MalformedError("a CWT tag on something else")
    if isinstance(item, Tagged):
        if item.tag != _TAG_SIGN1:
            raise MalformedError("a CBOR tag other than COSE_Sign1")
        item = item.content
    if not isinstance(item, list) or len(item) != _PARTS:
        raise MalformedError("COSE_Sign1 without four parts")
    header, unprotected_item, payload, signature = item
    if not isinstance(header, bytes) or not isinstance(payload, bytes) or not isinstance(signature, bytes):
        raise MalformedError("COSE_Sign1 with parts that are no bytes")
    protected = _headers(decode_only(header, max_items=_MAX_ITEMS) if header else Pairs(()))
    unprotected = _headers(unprotected_item)
    if not protected.keys().isdisjoint(unprotected):
        raise MalformedError("a COSE header parameter that stands there twice")
    if ALG not in protected:
        raise MalformedError("COSE_Sign1 without alg in its protected header")
    if CRIT in protected or CRIT in unprotected:
        raise MalformedError("COSE_Sign1 with a critical parameter")
    return CoseSign1(protected, unprotected, payload, signature, _to_be_signed(header, payload))


def sign_cose_sign1(
    protected: Mapping[Label, Item], payload: bytes, key: PrivateKey, *, unprotected: Headers | None = None
) -> bytes:
    """Sign a payload.

    Args:
        protected: The header to protect; `alg` is added where it is absent.
        payload: The bytes to sign.
        key: The signer's key.
        unprotected: A header that the signature does not cover.

    Returns:
        The COSE_Sign1 with its tag.

    Raises:
        AlgorithmNotAllowedError: No algorithm of this key, or one that does not fit it.
    """
    if ALG not in protected:
        number = _NUMBERS.get(key.algorithm)
        if number is None:
            raise AlgorithmNotAllowedError(f"no COSE algorithm for a {key.public.kind} key")
        protected = {ALG: number, **protected}
    header = encode_item(Pairs(tuple(protected.items())))
    signature = key.sign(_to_be_signed(header, payload), algorithm_of(protected[ALG]))
    rest = Pairs(tuple((unprotected or {}).items()))
    return encode_item(Tagged(_TAG_SIGN1, [header, rest, payload, signature]))


def _to_be_signed(header: bytes, payload: bytes) -> bytes:
    """The Sig_structure of RFC 9052 section 4.4, with the header as it was written and no external data."""
    return encode_item(["Signature1", header, b"", payload])


def _headers(item: Item) -> dict[Label, Item]:
    if not isinstance(item, Pairs):
        raise MalformedError("a COSE header that is no map")
    headers: dict[Label, Item] = {}
    for label, value in item.pairs:
        if isinstance(label, bool) or not isinstance(label, int | str):
            raise MalformedError("a COSE label that is neither number nor text")
        if label in headers:
            raise MalformedError("a COSE header parameter that stands there twice")
        headers[label] = value
    return headers
