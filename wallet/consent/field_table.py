"""The fields of a consent record that ISO/IEC TS 27560:2023 or the GDPR makes mandatory, and where each stands.

One row a field. A refusal has them all as well: it records what was asked, by whom and what for.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from wallet.model.json import Json, JsonObject


class ConsentField(NamedTuple):
    """One mandatory field.

    Attributes:
        section: The section of ISO/IEC TS 27560 it belongs to.
        name: What it is called there.
        path: Where it stands in the document; in a list, every member has it.
        by_iso: ISO/IEC TS 27560 makes it mandatory.
        by_gdpr: The GDPR does.
    """

    section: str
    name: str
    path: tuple[str, ...]
    by_iso: bool = True
    by_gdpr: bool = False


_PROCESS: Final = "dpv:hasProcess"
_CONTROLLER: Final = "dpv:hasDataController"
_STORAGE: Final = (_PROCESS, "dpv:hasStorageCondition")
_DATA: Final = (_PROCESS, "dpv:hasPersonalData")
_EVENT: Final = (_PROCESS, "dpv:hasConsentStatus")

FIELD_TABLE: Final = (
    ConsentField("header", "schema version", ("dct:hasVersion",)),
    ConsentField("header", "profile", ("dct:conformsTo",)),
    ConsentField("header", "record id", ("dct:identifier",)),
    ConsentField("header", "PII principal id", ("dpv:hasDataSubject", "@id"), by_gdpr=True),
    ConsentField("processing", "privacy notice", ("dpv:hasNotice", "dct:description"), by_gdpr=True),
    ConsentField("processing", "language", ("dpv:hasNotice", "dct:language")),
    ConsentField("processing", "purpose", (_PROCESS, "dpv:hasPurpose", "dct:description"), by_gdpr=True),
    ConsentField("processing", "lawful basis", (_PROCESS, "dpv:hasLegalBasis"), by_iso=False, by_gdpr=True),
    ConsentField("processing", "PII information", _DATA, by_gdpr=True),
    ConsentField("processing", "PII controllers", (_CONTROLLER, "@id"), by_gdpr=True),
    ConsentField("processing", "collection method", (_PROCESS, "dpv:hasDataSource"), by_iso=False, by_gdpr=True),
    ConsentField("processing", "processing method", (_PROCESS, "dpv:hasProcessing"), by_iso=False, by_gdpr=True),
    ConsentField("processing", "storage locations", (*_STORAGE, "dpv:hasLocation"), by_gdpr=True),
    ConsentField("processing", "processing location", (_PROCESS, "dpv:hasLocation"), by_iso=False, by_gdpr=True),
    ConsentField("processing", "retention period", (*_STORAGE, "dpv:hasDuration"), by_gdpr=True),
    ConsentField("processing", "end of retention", (*_STORAGE, "dct:valid"), by_gdpr=True),
    ConsentField("processing", "jurisdiction", (_PROCESS, "dpv:hasJurisdiction"), by_gdpr=True),
    ConsentField("processing", "recipients", (_PROCESS, "dpv:hasRecipient"), by_gdpr=True),
    ConsentField("processing", "withdrawal method", ("dpv:hasConsentControl", "@type"), by_gdpr=True),
    ConsentField("processing", "withdrawal contact", ("dpv:hasConsentControl", "dpv:hasContact"), by_gdpr=True),
    ConsentField("processing", "privacy rights", (_PROCESS, "dpv:hasRight"), by_iso=False, by_gdpr=True),
    ConsentField("processing", "authority", ("dpv:hasAuthority", "dpv:hasName"), by_iso=False, by_gdpr=True),
    ConsentField("personal data", "PII type", (*_DATA, "dct:type"), by_gdpr=True),
    ConsentField("personal data", "special category", (*_DATA, "@type"), by_iso=False, by_gdpr=True),
    ConsentField("personal data", "PII optional", (*_DATA, "dpv:hasNecessity"), by_iso=False, by_gdpr=True),
    ConsentField("party", "party id", (_CONTROLLER, "dct:identifier")),
    ConsentField("party", "party name", (_CONTROLLER, "dpv:hasName"), by_gdpr=True),
    ConsentField("party", "party address", (_CONTROLLER, "dpv:hasAddress")),
    ConsentField("party", "party contact", (_CONTROLLER, "dpv:hasContact"), by_gdpr=True),
    ConsentField("party", "party type and role", (_CONTROLLER, "@type"), by_gdpr=True),
    ConsentField("event", "event time", (*_EVENT, "dpv:isIndicatedAtTime"), by_gdpr=True),
    ConsentField("event", "validity duration", (*_EVENT, "dpv:hasDuration")),
    ConsentField("event", "entity id", (*_EVENT, "dpv:isIndicatedBy"), by_gdpr=True),
    ConsentField("event", "event type", (*_EVENT, "@type"), by_gdpr=True),
    ConsentField("event", "event state", (*_EVENT, "@type"), by_gdpr=True),
    ConsentField("event", "indication method", (*_EVENT, "dpv:hasIndicationMethod"), by_iso=False, by_gdpr=True),
)


def missing_fields(document: JsonObject) -> tuple[str, ...]:
    """Name the mandatory fields that a consent record lacks or leaves empty, in the order of the table.

    Args:
        document: The JSON-LD of the record, with the names of `consent_context`.
    """
    return tuple(row.name for row in FIELD_TABLE if not all(_is_stated(value) for value in _at(document, row.path)))


def _at(value: Json, path: tuple[str, ...]) -> Iterator[Json]:
    """Every value a path leads to; None where it leads nowhere."""
    if not path:
        yield value
    elif isinstance(value, dict):
        yield from _at(value.get(path[0]), path[1:])
    elif isinstance(value, list) and value:
        for member in value:
            yield from _at(member, path)
    else:
        yield None


def _is_stated(value: Json) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    return value is not None and value not in ([], {})
