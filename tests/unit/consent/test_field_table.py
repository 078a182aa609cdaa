"""Every mandatory field of ISO/IEC TS 27560 and the GDPR is in every record, and a record without one is refused."""

import copy

import pytest

from tests.unit.consent.consent_material import document, given, refused, signed
from wallet.consent.consent_record import parse_consent
from wallet.consent.field_table import FIELD_TABLE, missing_fields
from wallet.errors import ConsentError

# ISO/IEC TS 27560:2023 as its mandatory fields are listed in the guide to it, and what the GDPR adds.
SECTIONS = {
    "header": {"schema version", "record id", "PII principal id"},
    "processing": {
        *("privacy notice", "language", "purpose", "PII information", "PII controllers", "storage locations"),
        *("retention period", "jurisdiction", "recipients", "withdrawal method"),
        *("lawful basis", "collection method", "processing method", "processing location", "privacy rights"),
        "authority",
    },
    "personal data": {"PII type", "special category"},
    "party": {"party id", "party name", "party address", "party contact", "party type and role"},
    "event": {"event time", "validity duration", "entity id", "event type", "event state"},
}


@pytest.mark.parametrize("consent", [given(), refused(), given(with_helper=True)], ids=["given", "refused", "helped"])
def test_no_field_is_missing(consent):
    assert missing_fields(consent.document) == ()


@pytest.mark.parametrize("section", SECTIONS)
def test_the_table_has_every_mandatory_field(section):
    named = {row.name for row in FIELD_TABLE if row.section == section}

    assert named >= SECTIONS[section]
    assert all(row.by_iso or row.by_gdpr for row in FIELD_TABLE)


def test_each_field_has_one_row():
    names = [row.name for row in FIELD_TABLE]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize("consent", [given(), refused()], ids=["given", "refused"])
@pytest.mark.parametrize("row", FIELD_TABLE, ids=lambda row: row.name)
@pytest.mark.parametrize("left", ["out", "empty", "blank", "null"])
def test_a_record_without_a_field_is_refused(consent, row, left):
    changed = document(consent)
    _leave(changed, row.path, left)

    assert row.name in missing_fields(changed)
    with pytest.raises(ConsentError):
        parse_consent(signed(changed))


def test_a_field_must_be_stated_of_every_credential():
    changed = document(given())
    del changed["dpv:hasProcess"]["dpv:hasPersonalData"][1]["dct:type"]

    assert missing_fields(changed) == ("PII type",)


@pytest.mark.parametrize("path", [(), ("dpv:hasProcess",), ("dpv:hasDataController",)])
@pytest.mark.parametrize("value", [{}, [], "text", 1, None])
def test_nothing_that_stands_there_instead_breaks_the_table(path, value):
    changed = copy.deepcopy(document(given()))
    if path:
        changed[path[0]] = value
    else:
        changed = {}

    assert missing_fields(changed) != ()


def _leave(node, path, how):
    if isinstance(node, list):
        _leave(node[0], path, how)
    elif len(path) > 1:
        _leave(node[path[0]], path[1:], how)
    elif how == "out":
        del node[path[0]]
    else:
        node[path[0]] = {"empty": "", "blank": "  ", "null": None}[how]
