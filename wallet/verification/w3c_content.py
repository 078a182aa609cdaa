"""What the W3C data model requires beyond its syntax (VCDM 1.1 and 2.0, section 4)."""

import re
from collections.abc import Mapping
from typing import Final

from wallet.formats.w3c import CONTEXT_V1, contexts_of, identifier_of
from wallet.model.json import Json, JsonObject
from wallet.verification.shapes import Fault, FaultKind, Shape, faults_of

# XML Schema dateTimeStamp: the time zone is part of it. VCDM 1.1 files without one are common, and pass.
_MOMENT: Final = re.compile(r"-?\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})")
# Any scheme: `urn:` and `did:` name things as well (VCDM 2.0 section 4.4). Those of 1.1 are often bare numbers.
_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_TYPED: Final = ("evidence", "termsOfUse", "refreshService", "credentialStatus")
_MEMBERS: Final = {**dict.fromkeys(_TYPED, "typed"), "credentialSchema": "schema"}


def _is_moment(value: Json) -> bool:
    return isinstance(value, str) and _MOMENT.fullmatch(value) is not None


def _is_url(value: Json) -> bool:
    return isinstance(value, str) and _URL.fullmatch(value) is not None


def _names_by_url(value: Json) -> bool:
    return _is_url(identifier_of(value))


_SHAPES: Final[Mapping[str, Shape]] = {
    "vc-1.1": Shape(
        required=("@context", "type", "issuer", "issuanceDate", "credentialSubject"),
        single=("issuer", "issuanceDate", "expirationDate", "id"),
        members=_MEMBERS,
    ),
    "vc-2.0": Shape(
        required=("@context", "type", "issuer", "credentialSubject"),
        single=("issuer", "validFrom", "validUntil", "id"),
        tests={
            "validFrom": _is_moment,
            "validUntil": _is_moment,
            "id": _is_url,
            "issuer": _names_by_url,
            "credentialSubject": bool,
        },
        members=_MEMBERS,
    ),
    # The type says how to read them; only a schema must have an address.
    "typed": Shape(required=("type",)),
    "schema": Shape(required=("id", "type")),
}


def w3c_faults(claims: JsonObject) -> tuple[Fault, ...]:
    """Check a credential of the W3C data model, whatever its own type."""
    version = "vc-1.1" if CONTEXT_V1 in contexts_of(claims) else "vc-2.0"
    faults = faults_of(claims, version, _SHAPES)
    return tuple(fault for fault in faults if fault.kind is not FaultKind.MISSING or fault.path != ("type",))
