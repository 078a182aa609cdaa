"""A learner's record, sealed for one counsellor: consent, presentations and files in one JWE.

The digest of the consent stands in the JWE's `apv` and goes into the key that opens it: a record opens with its own
consent only. Inside is one byte for the version and one CBOR item: the consent, packed; for each presentation the
name of its item in the consent and the presentation, packed or else as text; and for each file its name, media type
and bytes.
"""

from typing import Final

from wallet.consent.attached_files import require_files
from wallet.consent.packed_message import pack_message, unpack_message
from wallet.consent.signatures import text_digest
from wallet.crypto.cbor import Item, decode_only, encode_item
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jwe_wrapped import decrypt_wrapped_jwe, encrypt_wrapped_jwe, parse_wrapped_jwe
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    ConsentMismatchError,
    ConsentMissingError,
    CryptoError,
    PackingError,
    RecordChangedError,
    RecordError,
    RecordRecipientError,
    RecordTooLargeError,
    TooLargeError,
    UnreadableError,
    UnsealFailedError,
    UnsupportedVersionError,
)
from wallet.model.guidance import LearnerRecord, SealedFile, SealedPart
from wallet.model.json import JsonObject
from wallet.transport.guidance_texts import RECORD_TYPE
from wallet.transport.packing import pack_presentation, unpack_presentation

VERSION: Final = 1
MAX_PARTS: Final = 100
_MAX_NAME: Final = 40
_MAX_ITEMS: Final = 1_000


def seal_record(record: LearnerRecord, consent_text: str, encryption_key: JsonObject) -> str:
    """Seal a record for whoever has the private key.

    Args:
        record: What goes into it.
        consent_text: The signed consent that allows it; the same as in the record.
        encryption_key: Public key of the invitation.

    Returns:
        The compact JWE.

    Raises:
        ConsentMismatchError: The record holds another consent.
        RecordTooLargeError: More files, or larger ones, than any reader accepts; or too many presentations.
        RecordError: A name that no reader accepts.
        CryptoError: The key is none for this use.
    """
    if record.consent != consent_text:
        raise ConsentMismatchError("another consent")
    plaintext = encode_record(record)
    try:
        return encrypt_wrapped_jwe(plaintext, encryption_key, typ=RECORD_TYPE, apv=consent_binding(consent_text))
    except TooLargeError:
        raise RecordTooLargeError("record") from None


def open_record(text: str, key: PrivateKey) -> LearnerRecord:
    """Open a sealed record; whether its consent holds and covers what is inside is still to be checked.

    Args:
        text: The compact JWE.
        key: The private key of the invitation.

    Raises:
        RecordRecipientError: Sealed for another key; `detail` is the thumbprint of that.
        RecordChangedError: It was changed since it was sealed.
        ConsentMissingError: There is no consent in it.
        ConsentMismatchError: It was sealed with another consent than the one inside.
        UnsupportedVersionError: A newer program made it.
        RecordError: Broken in another way.
    """
    recipient = record_recipient(text)
    if recipient != key.public.thumbprint:
        raise RecordRecipientError(recipient)
    try:
        bound_to = parse_wrapped_jwe(text, typ=RECORD_TYPE).header.get("apv")
        plaintext = decrypt_wrapped_jwe(text, key, typ=RECORD_TYPE)
    except UnsealFailedError:
        raise RecordChangedError from None
    except CryptoError as error:
        raise RecordError(error.detail) from None
    record = decode_record(plaintext)
    if bound_to != encode_base64url(consent_binding(record.consent)):
        raise ConsentMismatchError("sealed with another consent")
    return record


def record_recipient(text: str) -> str:
    """Return the thumbprint of the key that a record is sealed for; nothing vouches for it before it is opened.

    Raises:
        RecordError: No sealed record.
    """
    try:
        return str(parse_wrapped_jwe(text, typ=RECORD_TYPE).header["kid"])
    except (UnreadableError, CryptoError) as error:
        raise RecordError(error.detail) from None


def consent_binding(consent_text: str) -> bytes:
    """Return the SHA-256 that binds a record to a signed consent.

    Raises:
        MalformedError: Signs that no signed text has.
    """
    return text_digest(consent_text)


def encode_record(record: LearnerRecord) -> bytes:
    """Write what stands inside the seal.

    Raises:
        RecordTooLargeError, RecordError: As `seal_record`.
    """
    _require_record(record)
    try:
        consent = pack_message(record.consent)
    except TooLargeError:
        raise RecordTooLargeError("consent") from None
    except PackingError:
        raise RecordError("consent") from None
    parts: list[Item] = [[part.item_id, _pack_part(part.text)] for part in record.parts]
    files: list[Item] = [[file.name, file.media_type, file.data] for file in record.files]
    try:
        return bytes((VERSION,)) + encode_item([consent, parts, files])
    except ValueError:
        raise RecordError("text that is half a letter") from None


def decode_record(plaintext: bytes) -> LearnerRecord:
    """Read what stood inside the seal.

    Raises:
        ConsentMissingError: No consent.
        UnsupportedVersionError: A newer program made it.
        RecordError: Broken, or over a bound.
    """
    if plaintext[:1] != bytes((VERSION,)):
        raise UnsupportedVersionError(f"record {plaintext[:1].hex()}")
    try:
        match decode_only(plaintext[1:], max_items=_MAX_ITEMS):
            case [bytes(consent), list(parts), list(files)]:
                pass
            case _:
                raise RecordError("content")
        if not consent:
            raise ConsentMissingError
        record = LearnerRecord(unpack_message(consent), tuple(map(_part, parts)), tuple(map(_file, files)))
    except (UnsupportedVersionError, RecordError, ConsentMissingError):
        raise
    except UnreadableError as error:
        raise RecordError(error.detail) from None
    _require_record(record)
    return record


def _pack_part(text: str) -> Item:
    """Pack a presentation; one with large pictures in it stays as it is."""
    try:
        return pack_presentation(text)
    except (PackingError, TooLargeError):
        return text


def _part(item: Item) -> SealedPart:
    match item:
        case [str(item_id), bytes(packed)]:
            return SealedPart(item_id, unpack_presentation(packed))
        case [str(item_id), str(text)]:
            return SealedPart(item_id, text)
        case _:
            raise RecordError("presentation")


def _file(item: Item) -> SealedFile:
    match item:
        case [str(name), str(media_type), bytes(data)]:
            return SealedFile(name, media_type, data)
        case _:
            raise RecordError("file")


def _require_record(record: LearnerRecord) -> None:
    if len(record.parts) > MAX_PARTS:
        raise RecordTooLargeError("presentations")
    names = [part.item_id for part in record.parts]
    if len(set(names)) != len(names) or not all(name and len(name) <= _MAX_NAME for name in names):
        raise RecordError("names of presentations")
    require_files(record.files)
