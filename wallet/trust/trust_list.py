"""Trust lists: which issuers this device knows, by which name and which keys (own JSON, contract.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from wallet.crypto.certificates import Certificate
from wallet.crypto.encoding import decode_base64
from wallet.crypto.keys import PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, MalformedError, OlderListError, TrustListError, UnreadableError
from wallet.model.json import Json, JsonObject
from wallet.trust.documents import ControllerDocument
from wallet.trust.key_validity import ALWAYS, Validity, strictest, validity_of_jwk

MAX_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class TrustedIssuer:
    """An issuer as one trust list describes it.

    Attributes:
        id: DID or https address, as credentials state it.
        names: Names by language code, in the list's order.
        country: ISO 3166-1 alpha-2 code, or None.
        keys: Keys the list says are this issuer's.
        certificates: Certificates the list says are this issuer's, or that issue for it.
        list_name: The trust list's name.
        as_of: The date of the trust list, or None where it states none.
        example: The list holds made-up issuers for practice.
        validity: When its keys may sign, where the list states it.
    """

    id: str
    names: Mapping[str, str]
    country: str | None
    keys: tuple[PublicKey, ...]
    certificates: tuple[Certificate, ...]
    list_name: str
    as_of: datetime | None
    example: bool = False
    validity: Mapping[PublicKey, Validity] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The first name the list gives, else the identifier."""
        return next(iter(self.names.values()), self.id)


class TrustKind(StrEnum):
    """What a file that a person trusts is."""

    LIST = "list"
    REGISTRY = "registry"
    CERTIFICATES = "certificates"
    KEYS = "keys"
    DID_DOCUMENT = "did-document"


@dataclass(frozen=True, slots=True)
class TrustList:
    """A file that a person trusts: a trust list, or another kind that says whose keys are whose.

    Attributes:
        name: Its own name; for a kind without one, what the person knows it by.
        as_of: Its date, or None.
        issuers: The issuers it knows.
        example: Its issuers are made up, for practice.
        kind: What it is.
        certificates: Certificates at which chains may end, for any issuer they name.
        keys: Keys given without an issuer.
        document: Whose keys it lists, where it is a document of one.
    """

    name: str
    as_of: datetime | None
    issuers: tuple[TrustedIssuer, ...]
    example: bool = False
    kind: TrustKind = TrustKind.LIST
    certificates: tuple[Certificate, ...] = ()
    keys: tuple[PublicKey, ...] = ()
    document: ControllerDocument | None = None

    @property
    def size(self) -> int:
        """How many issuers, certificates or keys it holds: of what its kind is for."""
        if self.kind is TrustKind.CERTIFICATES:
            return len(self.certificates)
        return len(self.keys) if self.kind is TrustKind.KEYS else len(self.issuers)


def parse_trust_list(data: bytes) -> TrustList:
    """Parse a trust list; one bad entry refuses the whole list.

    Raises:
        TrustListError: Not a trust list, or an entry that breaks the format.
    """
    try:
        document = parse_json_object(data, max_bytes=MAX_BYTES)
        name = _text(document, "name")
        as_of = parse_moment(document.get("as_of"))
        example = document.get("example", False)
        entries = document.get("issuers")
        if not isinstance(entries, list) or not isinstance(example, bool):
            raise MalformedError("issuers")
        issuers = tuple(_issuer(entry, name, as_of, example=example) for entry in entries)
    except (CryptoError, UnreadableError) as error:
        raise TrustListError(error.detail) from None
    return TrustList(name, as_of, issuers, example)


def require_not_older(former: TrustList, newer: TrustList) -> None:
    """Require that a list which is to take another's place is not older; one without a date may take any place.

    Raises:
        OlderListError: Dated before the former one.
    """
    if former.as_of is not None and newer.as_of is not None and newer.as_of < former.as_of:
        raise OlderListError(f"of {newer.as_of.isoformat()}, and the one kept is of {former.as_of.isoformat()}")


def _issuer(entry: Json, list_name: str, as_of: datetime | None, *, example: bool) -> TrustedIssuer:
    if not isinstance(entry, dict):
        raise MalformedError("issuer entry")
    names = entry.get("names", {})
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        raise MalformedError("names")
    country = entry.get("country")
    if country is not None and not isinstance(country, str):
        raise MalformedError("country")
    jwks = [_object(key) for key in _list(entry, "keys")]
    keys = tuple(PublicKey.from_jwk(jwk) for jwk in jwks)
    validity: dict[PublicKey, Validity] = {}
    for key, jwk in zip(keys, jwks, strict=True):
        term = validity_of_jwk(jwk)
        if term != ALWAYS:
            validity[key] = strictest(validity.get(key, ALWAYS), term)
    certificates = tuple(Certificate.from_der(_der(text)) for text in _list(entry, "certificates"))
    return TrustedIssuer(
        _text(entry, "id"),
        {language: str(name) for language, name in names.items()},
        country,
        keys,
        certificates,
        list_name,
        as_of,
        example,
        validity,
    )


def _list(entry: JsonObject, name: str) -> list[Json]:
    value = entry.get(name, [])
    if not isinstance(value, list):
        raise MalformedError(name)
    return value


def _object(value: Json) -> JsonObject:
    if not isinstance(value, dict):
        raise MalformedError("key")
    return value


def _der(value: Json) -> bytes:
    if not isinstance(value, str):
        raise MalformedError("certificate")
    return decode_base64(value)


def _text(entry: JsonObject, name: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise MalformedError(name)
    return value


def parse_moment(value: Json) -> datetime | None:
    """Read the date of a list; one without a time zone is UTC.

    Raises:
        MalformedError: No date.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise MalformedError("as_of")
    try:
        moment = datetime.fromisoformat(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise MalformedError("as_of") from None
