"""What Open Badges 3.0 and CLR 2.0 require of their parts (1EdTech, section B of each)."""

import re
from collections.abc import Mapping
from typing import Final

from wallet.formats.elements.reading import id_of, members_at, nodes_at
from wallet.formats.w3c import CONTEXT_V1, CONTEXT_V2, contexts_of
from wallet.model.json import Json, JsonObject
from wallet.verification.shapes import Fault, FaultKind, Shape, faults_of, is_boolean, is_text

_CONTEXTS: Final = {
    "open-badge": re.compile(r"https://(?:(?:purl|dc)\.imsglobal\.org|imsglobal\.github\.io)/.*ob[/_]v3p0.*"),
    "clr": re.compile(r"https://(?:(?:purl|dc)\.imsglobal\.org|imsglobal\.github\.io)/.*clr[/_]v2p0.*"),
}
_SCHEMA_TYPE: Final = re.compile(r"1EdTechJsonSchemaValidator20\d\d")
_KNOWN_SCHEMA: Final = re.compile(r"https://purl\.imsglobal\.org/.*")
_STATUSES: Final = frozenset({"Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"})
_ASSOCIATIONS: Final = frozenset(
    {
        "exactMatchOf",
        "isChildOf",
        "isParentOf",
        "isPartOf",
        "isPeerOf",
        "isRelatedTo",
        "precedes",
        "replacedBy",
    }
)
_CREDENTIAL_MEMBERS: Final = {
    "issuer": "profile",
    "image": "image",
    "endorsement": "endorsement",
    "evidence": "evidence",
    "credentialSchema": "typed",
    "credentialStatus": "typed",
    "refreshService": "typed",
}


def _one(name: str, *required: str, **members: str) -> Shape:
    return Shape(frozenset({name}), required, members=members)


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_SHAPES: Final[Mapping[str, Shape]] = {
    "open-badge": Shape(
        frozenset({"AchievementCredential", "OpenBadgeCredential"}),
        ("@context", "id", "credentialSubject", "issuer"),
        single=("credentialSubject", "issuer"),
        members={**_CREDENTIAL_MEMBERS, "credentialSubject": "achievement-subject"},
    ),
    "clr": Shape(
        frozenset({"ClrCredential"}),
        ("@context", "id", "name", "credentialSubject", "issuer"),
        single=("credentialSubject", "issuer"),
        tests={"partial": is_boolean},
        members={**_CREDENTIAL_MEMBERS, "credentialSubject": "clr-subject"},
    ),
    "endorsement": Shape(
        frozenset({"EndorsementCredential"}),
        ("@context", "id", "credentialSubject", "issuer"),
        members={
            "issuer": "profile",
            "credentialSubject": "endorsement-subject",
            "credentialSchema": "typed",
        },
    ),
    "endorsement-subject": _one("EndorsementSubject", "id"),
    "achievement-subject": Shape(
        frozenset({"AchievementSubject"}),
        ("achievement",),
        single=("achievement", "source"),
        one_of=(("id", "identifier"),),
        tests={"creditsEarned": _is_number},
        members={
            "achievement": "achievement",
            "identifier": "identity",
            "image": "image",
            "result": "result",
            "source": "profile",
        },
    ),
    "clr-subject": Shape(
        frozenset({"ClrSubject"}),
        ("verifiableCredential",),
        one_of=(("id", "identifier"),),
        members={
            "identifier": "identity",
            "achievement": "achievement",
            "association": "association",
        },
    ),
    "achievement": Shape(
        frozenset({"Achievement"}),
        ("id", "criteria", "description", "name"),
        single=("criteria", "creator"),
        tests={"creditsAvailable": _is_number, "name": is_text},
        members={
            "alignment": "alignment",
            "creator": "profile",
            "endorsement": "endorsement",
            "image": "image",
            "otherIdentifier": "identifier-entry",
            "related": "related",
            "resultDescription": "result-description",
        },
    ),
    "profile": _one(
        "Profile",
        "id",
        image="image",
        address="address",
        endorsement="endorsement",
        otherIdentifier="identifier-entry",
        parentOrg="profile",
    ),
    "address": _one("Address", geo="geo"),
    "geo": _one("GeoCoordinates", "latitude", "longitude"),
    "identity": Shape(
        frozenset({"IdentityObject"}), ("hashed", "identityHash", "identityType"), tests={"hashed": is_boolean}
    ),
    "identifier-entry": _one("IdentifierEntry", "identifier", "identifierType"),
    "evidence": _one("Evidence"),
    "image": _one("Image", "id"),
    "related": _one("Related", "id"),
    "alignment": _one("Alignment", "targetName", "targetUrl"),
    "association": Shape(
        frozenset({"Association"}),
        ("associationType", "sourceId", "targetId"),
        tests={"associationType": lambda value: isinstance(value, str) and value in _ASSOCIATIONS},
    ),
    "result": Shape(
        frozenset({"Result"}),
        tests={"status": lambda value: isinstance(value, str) and value in _STATUSES},
        members={"alignment": "alignment"},
    ),
    "result-description": _one(
        "ResultDescription",
        "id",
        "name",
        "resultType",
        alignment="alignment",
        rubricCriterionLevel="rubric-level",
    ),
    "rubric-level": _one("RubricCriterionLevel", "id", "name", alignment="alignment"),
    "typed": Shape(required=("id", "type")),
}


def open_badge_faults(claims: JsonObject) -> tuple[Fault, ...]:
    """Check an AchievementCredential."""
    return _faults(claims, "open-badge")


def clr_faults(claims: JsonObject) -> tuple[Fault, ...]:
    """Check a ClrCredential; the credentials inside it are checked by themselves."""
    return _faults(claims, "clr")


def _faults(claims: JsonObject, shape: str) -> tuple[Fault, ...]:
    faults = [*faults_of(claims, shape, _SHAPES)]
    contexts = contexts_of(claims)
    if not any(isinstance(item, str) and _CONTEXTS[shape].fullmatch(item) for item in contexts):
        faults.append(Fault(("@context",), FaultKind.INVALID))
    if CONTEXT_V1 in contexts:
        required: tuple[str, ...] = ("issuanceDate",)
    else:
        required = ("validFrom",)
        if CONTEXT_V2 not in contexts:
            faults.append(Fault(("@context",), FaultKind.INVALID))
    faults += [Fault((name,), FaultKind.MISSING) for name in required if not claims.get(name)]
    return tuple(dict.fromkeys([*faults, *_unknown_schemas(claims)]))


def _unknown_schemas(claims: JsonObject) -> list[Fault]:
    """Find schemas of 1EdTech's kind, which a verifier must apply, that are not those of the specification."""
    holders = [
        ((), claims),
        *members_at(((), claims), "endorsement"),
        *members_at(((), claims), "issuer", "endorsement"),
    ]
    for achievement in members_at(((), claims), "credentialSubject", "achievement"):
        holders += [*members_at(achievement, "endorsement"), *members_at(achievement, "creator", "endorsement")]
    return [
        Fault(path, FaultKind.SCHEMA_NOT_KNOWN)
        for holder in holders
        for path, schema in members_at(holder, "credentialSchema")
        if any(isinstance(kind, str) and _SCHEMA_TYPE.fullmatch(kind) for _, kind in nodes_at((path, schema), "type"))
        and not _KNOWN_SCHEMA.fullmatch(id_of(schema))
    ]
