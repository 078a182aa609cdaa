"""The words of consent records: names of the Data Privacy Vocabulary (DPV 2), of Dublin Core, and a few of our own.

A record carries this context inside itself, so that it can be read as JSON-LD with no network and no other file.
"""

from typing import Final

from wallet.model.json import Json, JsonObject

RECORD_PROFILE: Final = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr"
"""Consent records of ISO/IEC TS 27560 with what the GDPR adds (DPV guide to ISO/IEC TS 27560, 2024-08-01)."""

SCHEMA_VERSION: Final = "ISO/IEC TS 27560:2023"

_REFERENCE: Final[Json] = {"@type": "@id"}
_REFERENCES: Final[Json] = {"@type": "@id", "@container": "@set"}
_MOMENT: Final[Json] = {"@type": "xsd:dateTime"}
_VERBATIM: Final[Json] = {"@type": "@json"}

_PREFIXES: Final[JsonObject] = {
    "@version": 1.1,
    "dpv": "https://w3id.org/dpv#",
    "dct": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "lw": "urn:learner-wallet:",
}
_DATA_TERMS: Final[JsonObject] = {
    "dct:created": _MOMENT,
    "dct:type": _REFERENCE,
    "dct:valid": _MOMENT,
    "dpv:hasPersonalData": {"@container": "@set"},
    "lw:details": _VERBATIM,
}

SHARING_CONTEXT: Final[JsonObject] = {**_PREFIXES, **_DATA_TERMS}
"""The context of a proof of sharing, which says nothing of a legal basis."""

CONSENT_CONTEXT: Final[JsonObject] = {
    **_PREFIXES,
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    **_DATA_TERMS,
    "dct:conformsTo": _REFERENCE,
    "dpv:hasDataSource": _REFERENCE,
    "dpv:hasDuration": {"@type": "xsd:duration"},
    "dpv:hasIndicationMethod": _REFERENCE,
    "dpv:hasLegalBasis": _REFERENCE,
    "dpv:hasNecessity": _REFERENCE,
    "dpv:hasProcessing": _REFERENCES,
    "dpv:hasRecipient": _REFERENCE,
    "dpv:hasRight": _REFERENCES,
    "dpv:hasThirdParty": {"@container": "@set"},
    "dpv:isIndicatedAtTime": _MOMENT,
    "dpv:isIndicatedBy": _REFERENCE,
    "lw:offeredPurpose": {"@container": "@list"},
    "lw:replyKey": _VERBATIM,
}
"""The context of a consent record."""
