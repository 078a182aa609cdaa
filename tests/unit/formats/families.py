"""Credentials of every family, with as much in them as a real one has; none is sealed."""

import json
from typing import Any

from wallet.formats.elements import describe_elements
from wallet.formats.linked_data import parse_linked_data
from wallet.formats.open_badge_2 import parse_open_badge_2
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import Element, ElementValue

V1 = "https://www.w3.org/2018/credentials/v1"
V2 = "https://www.w3.org/ns/credentials/v2"
OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
EDC = "http://data.europa.eu/snb/model/context/edc-ap"
SNB = "http://data.europa.eu/snb/"


def badge(achievement: dict[str, Any] | None = None, subject: dict[str, Any] | None = None, **changes: Any) -> Any:
    """An Open Badge 3.0; None takes a member out."""
    inner = {
        "id": "urn:uuid:achievement",
        "type": ["Achievement"],
        "name": "Circular design",
        "description": "Designs that come back.",
        "criteria": {"narrative": "Hand in a design."},
    } | (achievement or {})
    about = {"id": "did:example:learner", "type": ["AchievementSubject"], "achievement": _kept(inner)} | (subject or {})
    return _kept(
        {
            "@context": [V2, OB3],
            "id": "urn:uuid:badge",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": "https://school.example", "type": ["Profile"], "name": "School of Design"},
            "validFrom": "2026-03-02T09:30:00Z",
            "credentialSubject": _kept(about),
        }
        | changes
    )


def record(subject: dict[str, Any] | None = None, **changes: Any) -> Any:
    """A Comprehensive Learner Record 2.0."""
    about = {
        "id": "did:example:learner",
        "type": ["ClrSubject"],
        "verifiableCredential": [badge()],
        "achievement": [
            {"id": address, "type": "Achievement", "name": name, "description": name, "criteria": {"narrative": name}}
            for address, name in (("urn:a", "Sketching"), ("urn:b", "Modelling"))
        ],
        "association": [
            {"type": ["Association"], "associationType": "isPartOf", "sourceId": "urn:a", "targetId": "urn:b"}
        ],
    } | (subject or {})
    return badge(credentialSubject=_kept(about)) | _kept(
        {"@context": [V2, CLR, OB3], "type": ["VerifiableCredential", "ClrCredential"], "name": "Transcript"} | changes
    )


def european(specification: dict[str, Any] | None = None, claim: dict[str, Any] | None = None, **changes: Any) -> Any:
    """A European Digital Credential."""
    organisation = {
        "id": "urn:org",
        "type": "Organisation",
        "legalName": {"nl": "Hogeschool Zeeland", "en": "Zeeland College"},
        "location": {"type": "Location", "address": {"countryCode": {"id": f"{_COUNTRIES}NLD"}}},
    }
    specified = {"type": "Qualification", "title": {"en": "Dikes"}} | (specification or {})
    achievement = {
        "type": "LearningAchievement",
        "title": {"nl": "Dijken bouwen", "en": "Building dikes"},
        "awardedBy": {"type": "AwardingProcess", "awardingBody": organisation},
        "specifiedBy": _kept(specified),
    } | (claim or {})
    return _kept(
        {
            "@context": [V1, EDC],
            "id": "urn:credential:1",
            "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
            "credentialProfiles": {"id": f"{SNB}credential/e34929035b"},
            "credentialSchema": {"id": f"{SNB}model/ap/edc-generic-full", "type": "ShaclValidator2017"},
            "displayParameter": {
                "title": {"en": "Diploma"},
                "language": {"id": "urn:nl"},
                "primaryLanguage": {"id": "urn:nl"},
            },
            "credentialSubject": {
                "id": "urn:person",
                "type": "Person",
                "fullName": {"en": "Noor de Wit"},
                "hasClaim": _kept(achievement),
            },
            "issuer": organisation,
            "issued": "2026-03-01T23:00:00Z",
            "validFrom": "2026-03-01T23:00:00Z",
        }
        | changes
    )


def badge_2(badge_class: dict[str, Any] | None = None, **changes: Any) -> Any:
    """An Open Badge 2.0 with badge class and issuer in place."""
    inner = {
        "type": "BadgeClass",
        "id": "https://school.example/badge",
        "name": "First aid",
        "description": "Knows what to do.",
        "image": "https://school.example/badge.png",
        "criteria": {"narrative": "Pass the test."},
        "issuer": {
            "type": "Profile",
            "id": "https://school.example",
            "name": "Red Rose",
            "url": "https://school.example",
            "email": "a@school.example",
        },
    } | (badge_class or {})
    return _kept(
        {
            "@context": "https://w3id.org/openbadges/v2",
            "type": "Assertion",
            "id": "https://school.example/assertion",
            "recipient": {"type": "email", "hashed": False, "identity": "noor@mail.example"},
            "issuedOn": "2026-03-02T10:00:00Z",
            "verification": {"type": "hosted"},
            "badge": _kept(inner),
        }
        | changes
    )


def parsed(document: Any) -> UnverifiedCredential:
    """The document as a credential of its family."""
    data = json.dumps(document).encode()
    return parse_open_badge_2(data) if "badge" in document else parse_linked_data(data)


def read(document: Any, **options: Any) -> dict[Element, ElementValue]:
    """The elements of a document."""
    found = describe_elements(parsed(document), document, **{"hidden": 0} | options)
    assert [item.element for item in found] == list(Element)
    return {item.element: item for item in found}


_COUNTRIES = "http://publications.europa.eu/resource/authority/country/"


def _kept(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}
