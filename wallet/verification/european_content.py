"""What the European Learning Model 3 requires of a credential.

Cardinalities of the generic profile without controlled lists (EDC-generic-no-cv, ELM 3.1).
"""

from collections.abc import Mapping
from typing import Final

from wallet.model.json import JsonObject
from wallet.verification.shapes import Fault, Shape, faults_of

_ONE_EACH: Final = ("credentialSubject", "issuer", "issued", "validFrom", "displayParameter")
_PROCESS: Final = {"awardedBy": "awarding", "specifiedBy": "specification"}


def _titled(*required: str, single: tuple[str, ...] = (), **members: str) -> Shape:
    return Shape(required=("title", *required), single=single, members=members)


_SHAPES: Final[Mapping[str, Shape]] = {
    "credential": Shape(
        frozenset({"EuropeanDigitalCredential"}),
        (*_ONE_EACH, "credentialProfiles", "credentialSchema"),
        single=(*_ONE_EACH, "issuanceDate"),
        members={
            "credentialSubject": "person",
            "issuer": "organisation",
            "displayParameter": "display",
            "credentialSchema": "schema",
            "evidence": "evidence",
        },
    ),
    "schema": Shape(required=("id", "type")),
    "evidence": Shape(members={"accreditation": "accreditation"}),
    "display": Shape(required=("title", "language", "primaryLanguage"), single=("primaryLanguage",)),
    "person": Shape(
        required=("hasClaim",),
        single=("fullName", "givenName", "familyName", "dateOfBirth"),
        members={"hasClaim": "claim", "nationalID": "legal-identifier", "identifier": "identifier"},
    ),
    "organisation": Shape(
        required=("legalName", "location"),
        single=("eIDASIdentifier",),
        members={
            "location": "location",
            "eIDASIdentifier": "legal-identifier",
            "registration": "legal-identifier",
            "vatIdentifier": "legal-identifier",
            "accreditation": "accreditation",
        },
    ),
    "location": Shape(members={"address": "address"}),
    "address": Shape(required=("countryCode",), single=("countryCode",)),
    "identifier": Shape(required=("notation",), single=("notation",)),
    "legal-identifier": Shape(required=("notation", "spatial"), single=("notation", "spatial")),
    "claim": _titled(
        "awardedBy",
        single=("awardedBy", "specifiedBy"),
        **_PROCESS,
        influencedBy="claim",
        provenBy="assessment",
        hasPart="claim",
        creditReceived="credit",
    ),
    "assessment": _titled(
        "awardedBy", "grade", single=("awardedBy", "grade", "idVerification"), **_PROCESS, grade="note"
    ),
    "awarding": Shape(required=("awardingBody",), single=("awardingDate",), members={"awardingBody": "organisation"}),
    "specification": _titled(
        single=("eqfLevel", "volumeOfLearning", "entryRequirement", "isPartialQualification", "learningOutcomeSummary"),
        learningOutcome="titled",
        creditPoint="credit",
        entryRequirement="note",
        learningOutcomeSummary="note",
        accreditation="accreditation",
        gradingScheme="titled",
    ),
    "titled": _titled(),
    "credit": Shape(required=("framework", "point"), single=("framework", "point")),
    "note": Shape(required=("noteLiteral",)),
    "accreditation": _titled("dcType", "accreditingAgent", single=("dcType", "accreditingAgent")),
}


def european_faults(claims: JsonObject) -> tuple[Fault, ...]:
    """Check a European Digital Credential."""
    return faults_of(claims, "credential", _SHAPES)
