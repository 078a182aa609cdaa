"""Proof values of ecdsa-sd-2023 (VC-DI-ECDSA 1.0 section 3.5): multibase base64url around CBOR."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from wallet.crypto.cbor import Item, Pairs, Tagged, decode_only, encode_item
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PublicKey
from wallet.errors import KeyInvalidError, MalformedError, TooLargeError
from wallet.model.json import Json

MAX_STATEMENTS: Final = 4_000
"""Statements with a signature of their own; more would take longer than a person waits."""

HMAC_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64
_LABEL_BYTES: Final = 32
_BASE: Final = b"\xd9\x5d\x00"
_DERIVED: Final = b"\xd9\x5d\x01"
_HEADER_BYTES: Final = 3
_MULTIBASE_BASE64URL: Final = "u"
_P256: Final = b"\x80\x24"  # multicodec p256-pub as a varint
_MAX_POINTERS: Final = 1_000
_MAX_TEXT: Final = 500_000
_MAX_ITEMS: Final = 3 * MAX_STATEMENTS
# RFC 8746: an array of bytes, as some CBOR libraries write every string of bytes.
_BYTES_TAG: Final = 64
_CANONICAL_PREFIX: Final = "c14n"
_MAX_LABEL: Final = 50_000


class BaseValue(NamedTuple):
    """What an issuer gives the holder, who derives from it; never shown to anybody else.

    Attributes:
        signature: Over the proof options, the proof key and the mandatory statements.
        proof_key: The P-256 key of this proof alone, which signed each statement.
        hmac_key: What the labels of blank nodes are made with.
        signatures: One for each statement that is not mandatory, in their order.
        pointers: JSON pointers (RFC 6901) to what is always shown.
    """

    signature: bytes
    proof_key: PublicKey
    hmac_key: bytes
    signatures: tuple[bytes, ...]
    pointers: tuple[str, ...]


class DerivedValue(NamedTuple):
    """What a holder shows.

    Attributes:
        signature: As in the base proof.
        proof_key: As in the base proof.
        signatures: Those of the statements that are shown and not mandatory.
        labels: The label that was signed for each canonical label of the document shown, both without `_:`.
        mandatory: Which of the statements shown are mandatory, by their place.
    """

    signature: bytes
    proof_key: PublicKey
    signatures: tuple[bytes, ...]
    labels: Mapping[str, str]
    mandatory: tuple[int, ...]


def is_base_value(value: Json) -> bool:
    """Tell the proof value of a base proof from others, by its header only."""
    head = _MULTIBASE_BASE64URL + encode_base64url(_BASE)
    return isinstance(value, str) and value.startswith(head)


def parse_value(value: Json) -> BaseValue | DerivedValue:
    """Read a proof value (VC-DI-ECDSA 1.0 sections 3.5.3 and 3.5.8).

    Raises:
        MalformedError: Not such a value.
        TooLargeError: Over a bound.
    """
    if not isinstance(value, str) or not value.startswith(_MULTIBASE_BASE64URL):
        raise MalformedError("proof value that is not multibase base64url")
    if len(value) > _MAX_TEXT:
        raise TooLargeError("proof value")
    data = decode_base64url(value[1:])
    header = data[:_HEADER_BYTES]
    if header not in (_BASE, _DERIVED):
        raise MalformedError("header of the proof value")
    match decode_only(data[_HEADER_BYTES:], max_items=_MAX_ITEMS):
        case [signature, key, hmac_key, list(signatures), list(pointers)] if header == _BASE:
            return BaseValue(
                _bytes(signature, _SIGNATURE_BYTES),
                _proof_key(key),
                _bytes(hmac_key, HMAC_KEY_BYTES),
                _signatures(signatures),
                _pointers(pointers),
            )
        case [signature, key, list(signatures), Pairs(pairs), list(mandatory)] if header == _DERIVED:
            return DerivedValue(
                _bytes(signature, _SIGNATURE_BYTES),
                _proof_key(key),
                _signatures(signatures),
                _labels(pairs),
                _places(mandatory),
            )
    raise MalformedError("parts of the proof value")


def write_base_value(value: BaseValue) -> str:
    """Write a base proof value (VC-DI-ECDSA 1.0 section 3.5.2)."""
    signatures: list[Item] = [*value.signatures]
    pointers: list[Item] = [*value.pointers]
    return _write(_BASE, [value.signature, key_bytes(value.proof_key), value.hmac_key, signatures, pointers])


def write_derived_value(value: DerivedValue) -> str:
    """Write a derived proof value (VC-DI-ECDSA 1.0 section 3.5.7)."""
    signatures: list[Item] = [*value.signatures]
    mandatory: list[Item] = [*value.mandatory]
    pairs = sorted(
        (int(name.removeprefix(_CANONICAL_PREFIX)), decode_base64url(label[1:])) for name, label in value.labels.items()
    )
    return _write(_DERIVED, [value.signature, key_bytes(value.proof_key), signatures, Pairs(tuple(pairs)), mandatory])


def key_bytes(key: PublicKey) -> bytes:
    """Write the proof's own key as a Multikey, which is what the base signature covers."""
    return _P256 + key.compressed()


def label_of(digest: bytes) -> str:
    """Write an HMAC digest as the label of a blank node (VC-DI-ECDSA 1.0 section 3.4.4)."""
    return _MULTIBASE_BASE64URL + encode_base64url(digest)


def _write(header: bytes, parts: list[Item]) -> str:
    return _MULTIBASE_BASE64URL + encode_base64url(header + encode_item(parts))


def _bytes(item: Item, length: int) -> bytes:
    if isinstance(item, Tagged) and item.tag == _BYTES_TAG:
        item = item.content
    if not isinstance(item, bytes) or len(item) != length:
        raise MalformedError("bytes of the proof value")
    return item


def _proof_key(item: Item) -> PublicKey:
    data = _bytes(item, len(_P256) + 33)
    if not data.startswith(_P256):
        raise MalformedError("key of the proof value")
    try:
        return PublicKey.from_compressed("P-256", data[len(_P256) :])
    except KeyInvalidError:
        raise MalformedError("key of the proof value") from None


def _signatures(items: list[Item]) -> tuple[bytes, ...]:
    if len(items) > MAX_STATEMENTS:
        raise TooLargeError("signatures of the proof value")
    return tuple(_bytes(item, _SIGNATURE_BYTES) for item in items)


def _pointers(items: list[Item]) -> tuple[str, ...]:
    if len(items) > _MAX_POINTERS:
        raise TooLargeError("pointers of the proof value")
    pointers = tuple(item for item in items if isinstance(item, str))
    if len(pointers) != len(items):
        raise MalformedError("pointers of the proof value")
    return pointers


def _labels(pairs: tuple[tuple[Item, Item], ...]) -> Mapping[str, str]:
    labels = {}
    for number, digest in pairs:
        if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number < _MAX_LABEL:
            raise MalformedError("labels of the proof value")
        labels[f"{_CANONICAL_PREFIX}{number}"] = label_of(_bytes(digest, _LABEL_BYTES))
    # Two nodes of the issuer must not become one.
    if len(labels) != len(pairs) or len(set(labels.values())) != len(pairs):
        raise MalformedError("labels of the proof value")
    return labels


def _places(items: list[Item]) -> tuple[int, ...]:
    places = tuple(item for item in items if isinstance(item, int) and not isinstance(item, bool))
    if len(places) != len(items) or len(set(places)) != len(items) or min(places, default=0) < 0:
        raise MalformedError("places of the mandatory statements")
    return places
