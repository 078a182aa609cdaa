"""Bitstring Status List 1.0 and StatusList2021 (W3C): lists that are credentials themselves."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from wallet.crypto.encoding import decode_base64, decode_base64url
from wallet.data_integrity.proofs import proofs_of
from wallet.errors import MalformedError, StatusListError
from wallet.formats.key_binding import parse_numeric_date
from wallet.formats.vc_cose import CoseCredential
from wallet.formats.vc_jwt import JwtCredential
from wallet.formats.w3c import W3cCredential, identifier_of, types_of
from wallet.model.json import Json, JsonObject
from wallet.status.inflation import inflate

BITSTRING_ENTRY: Final = "BitstringStatusListEntry"
BITSTRING_LIST: Final = "BitstringStatusListCredential"
ENTRY_2021: Final = "StatusList2021Entry"
LIST_2021: Final = "StatusList2021Credential"
MINIMUM_ENTRIES: Final = 131_072  # section 2.1; lists of 100,000 exist and count

# Lists of the successor may stand where one of 2021 stood: both put the first entry at the left-most bit.
LISTS_OF_ENTRY: Final = {BITSTRING_ENTRY: (BITSTRING_LIST,), ENTRY_2021: (LIST_2021, BITSTRING_LIST)}

_MAX_SIZE: Final = 32  # bits of one entry
_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,17}", re.ASCII)
_LONGEST_TTL: Final = 10_000_000_000_000  # milliseconds
_MULTIBASE_BASE64URL: Final = "u"


@dataclass(frozen=True, slots=True)
class Bitstring:
    """Bits, the first the most significant of the first byte (section 3.4)."""

    packed: bytes

    def __len__(self) -> int:
        return len(self.packed) * 8

    def entry(self, index: int, size: int = 1) -> int:
        """Return the value of the entry at `index`, each of `size` bits.

        Raises:
            StatusListError: No such entry (section 3.2, RANGE_ERROR).
        """
        first, end = index * size, (index + 1) * size
        if index < 0 or end > len(self):
            raise StatusListError("index outside the list")
        last_byte = (end + 7) // 8
        value = int.from_bytes(self.packed[first // 8 : last_byte], "big")
        return (value >> (last_byte * 8 - end)) & ((1 << size) - 1)


@dataclass(frozen=True, slots=True)
class StatusListCredential:
    """A parsed status list credential; its proofs are not checked yet.

    Attributes:
        credential: The credential it is.
        address: Its `id`, or None where it states none (section 2.2: it may).
        issued: The latest of its own dates and those of its proofs, or None.
        starts: From when it is valid, or None.
        expires: Until when, or None.
        ttl: How long a copy may be kept, or None.
        list_type: `BitstringStatusListCredential` or `StatusList2021Credential`.
        purposes: What its bits tell.
        size: Bits of an entry where the list states it, or None.
        bits: The list.
    """

    credential: W3cCredential
    address: str | None
    issued: datetime | None
    starts: datetime | None
    expires: datetime | None
    ttl: timedelta | None
    list_type: str
    purposes: tuple[str, ...]
    size: int | None
    bits: Bitstring

    @property
    def issuer_id(self) -> str | None:
        """Who says to have issued it."""
        return self.credential.issuer_id

    def is_stale(self, fetched_at: datetime | None, at: datetime) -> bool:
        """Tell whether a copy fetched then is too old at `at` (section 2.2, `validUntil` and `ttl`)."""
        if self.expires is not None and at >= self.expires:
            return True
        since = fetched_at or self.issued
        return self.ttl is not None and since is not None and at - since > self.ttl


@dataclass(frozen=True, slots=True)
class BitstringReference:
    """An entry of `credentialStatus` (section 2.1).

    Attributes:
        entry_type: `BitstringStatusListEntry` or `StatusList2021Entry`.
        uri: Where the list is published.
        index: Place in the list.
        purpose: What the bits tell: `revocation`, `suspension`, `refresh`, `message` or another word.
        size: Bits of an entry.
        messages: What each value of a `message` means, as stated.
    """

    entry_type: str
    uri: str
    index: int
    purpose: str
    size: int
    messages: tuple[tuple[str, str], ...]

    def message(self, value: int) -> str | None:
        """Return the issuer's words for a value, for technical people (section 2.1)."""
        return next((text for stated, text in self.messages if _hex_value(stated) == value), None)


def parse_bitstring_reference(entry: JsonObject) -> BitstringReference | None:
    """Read an entry of `credentialStatus`; None where it is of another kind.

    Raises:
        MalformedError: A member missing or of the wrong kind.
    """
    types = types_of(entry)
    entry_type = next((name for name in LISTS_OF_ENTRY if name in types), None)
    if entry_type is None:
        return None
    uri, purpose = entry.get("statusListCredential"), entry.get("statusPurpose")
    if not isinstance(uri, str) or not uri or not isinstance(purpose, str) or not purpose:
        raise MalformedError("statusListCredential or statusPurpose")
    return BitstringReference(
        entry_type,
        uri,
        _index(entry.get("statusListIndex")),
        purpose,
        _size(entry.get("statusSize", 1)),
        _messages(entry.get("statusMessage")),
    )


def parse_status_list_credential(credential: W3cCredential) -> StatusListCredential:
    """Read the list that a credential holds.

    Raises:
        StatusListError: No status list, or a list that cannot be decoded.
        TooLargeError: Over the bound when inflated.
    """
    document = credential.document
    try:
        list_type = next((name for name in (BITSTRING_LIST, LIST_2021) if name in credential.types), None)
        subject = document.get("credentialSubject")
        if isinstance(subject, list) and len(subject) == 1:
            subject = subject[0]
        if list_type is None or not isinstance(subject, dict):
            raise MalformedError("type or credentialSubject")
        if list_type.removesuffix("Credential") not in types_of(subject):
            raise MalformedError("type of the subject")
        token = _token_dates(credential)
        starts = _latest_of(_latest(document, "validFrom", "issuanceDate"), token.get("nbf"))
        stated_size = subject.get("statusSize")
        return StatusListCredential(
            credential,
            identifier_of(document.get("id")),
            _latest_of(starts, token.get("iat"), *(_latest(proof, "created") for proof in proofs_of(document))),
            starts,
            _earliest_of(_earliest(document, "validUntil", "expirationDate"), token.get("exp")),
            _time_to_live(subject.get("ttl")),
            list_type,
            _purposes(subject.get("statusPurpose")),
            None if stated_size is None else _size(stated_size),
            parse_encoded_list(subject.get("encodedList"), multibase=list_type == BITSTRING_LIST),
        )
    except MalformedError:
        raise StatusListError("status list credential") from None


def parse_encoded_list(text: Json, *, multibase: bool) -> Bitstring:
    """Decode an `encodedList`: gzip in base64url, with the multibase letter `u` or, as in 2021, without.

    Raises:
        StatusListError: Neither, or not one whole gzip stream.
        TooLargeError: Over the bound when inflated.
    """
    if not isinstance(text, str):
        raise StatusListError("encodedList")
    try:
        if multibase:
            if not text.startswith(_MULTIBASE_BASE64URL):
                raise MalformedError("multibase")
            compressed = decode_base64url(text[1:])
        else:
            # 2021 left the alphabet open; both are in use, and a `u` cannot begin a gzip stream in either.
            text = text.removeprefix(_MULTIBASE_BASE64URL)
            standard = not {"+", "/", "="}.isdisjoint(text)
            compressed = decode_base64(text) if standard else decode_base64url(text)
    except MalformedError:
        raise StatusListError("encodedList") from None
    return Bitstring(inflate(compressed, "gzip"))


def _index(value: Json) -> int:
    """Read `statusListIndex`: a whole number as text (section 2.1), or as a number, which many write."""
    if isinstance(value, str) and _INDEX.fullmatch(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise MalformedError("statusListIndex")


def _size(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _MAX_SIZE:
        raise MalformedError("statusSize")
    return value


def _purposes(value: Json) -> tuple[str, ...]:
    stated = [value] if isinstance(value, str) else value
    if not isinstance(stated, list) or not stated or not all(isinstance(item, str) for item in stated):
        raise MalformedError("statusPurpose")
    return tuple(str(item) for item in stated)


def _messages(value: Json) -> tuple[tuple[str, str], ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise MalformedError("statusMessage")
    found = []
    for item in value:
        if not isinstance(item, dict):
            raise MalformedError("statusMessage")
        status, message = item.get("status"), item.get("message")
        if not isinstance(status, str) or not isinstance(message, str):
            raise MalformedError("statusMessage")
        found.append((status, message))
    return tuple(found)


def _hex_value(text: str) -> int | None:
    return int(text, 16) if re.fullmatch(r"0x[0-9a-fA-F]{1,8}", text) else None


def _time_to_live(value: Json) -> timedelta | None:
    """Read `ttl`, in milliseconds (section 2.2)."""
    if value is None:
        return None
    if isinstance(value, str) and _INDEX.fullmatch(value):
        value = int(value)  # StatusList2021 and early drafts wrote text
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _LONGEST_TTL:
        raise MalformedError("ttl")
    return timedelta(milliseconds=value)


def _token_dates(credential: W3cCredential) -> dict[str, datetime]:
    """The dates of a JWT or CWT around the list: those of its signature (VC-JOSE-COSE section 3.1.3)."""
    if not isinstance(credential, JwtCredential | CoseCredential):
        return {}
    stated = credential.claims
    return {name: parse_numeric_date(stated[name]) for name in ("nbf", "iat", "exp") if name in stated}


def _latest(stated: JsonObject, *names: str) -> datetime | None:
    return _latest_of(*(_moment(stated[name]) for name in names if name in stated))


def _latest_of(*moments: datetime | None) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)


def _earliest(stated: JsonObject, *names: str) -> datetime | None:
    return _earliest_of(*(_moment(stated[name]) for name in names if name in stated))


def _earliest_of(*moments: datetime | None) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


def _moment(value: Json) -> datetime:
    """Read a dateTimeStamp (VCDM 2.0 section 4.9)."""
    if not isinstance(value, str):
        raise MalformedError("dateTimeStamp")
    try:
        moment = datetime.fromisoformat(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise MalformedError("dateTimeStamp") from None
