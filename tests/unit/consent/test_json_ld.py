"""Consent records as JSON-LD: read by any processor with no network, with nothing dropped on the way."""

import pytest
from pyld import jsonld

from tests.unit.consent.consent_material import given, refused
from wallet.consent.consent_context import CONSENT_CONTEXT
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.expansion import to_quads

DPV = "https://w3id.org/dpv#"


def no_network(address, options):
    raise AssertionError(f"asked for {address}")


def processed(consent, step, **options):
    return step(consent.document, options={"documentLoader": no_network, **options})


def absolute(value):
    return isinstance(value, str) and (":" in value or value.startswith("@"))


def names_in(value):
    """Every property, type and reference of an expanded document."""
    if isinstance(value, list):
        for member in value:
            yield from names_in(member)
    elif isinstance(value, dict):
        if value.get("@type") == "@json":
            return
        types = value.get("@type", [])
        yield from types if isinstance(types, list) else [types]
        if "@id" in value:
            yield value["@id"]
        for name, member in value.items():
            yield name
            if name not in ("@type", "@id", "@value"):
                yield from names_in(member)


def members_of(value):
    """How many values a document says, by name, however deep; what stands verbatim counts once."""
    if isinstance(value, list):
        return [name for member in value for name in members_of(member)]
    if not isinstance(value, dict):
        return []
    found = []
    for name, member in value.items():
        if name == "@context":
            continue
        members = member if isinstance(member, list) and name not in VERBATIM else [member]
        found += [name] * len(members)
        if name not in VERBATIM:
            found += members_of(member)
    return found


VERBATIM = {"lw:details", "lw:replyKey"}


@pytest.mark.parametrize("consent", [given(), refused(), given(with_helper=True, attachments=())])
class TestDocument:
    def test_expansion_and_compaction_give_the_same_document(self, consent):
        expanded = processed(consent, jsonld.expand, base="")
        compacted = jsonld.compact(
            expanded, {"@context": CONSENT_CONTEXT}, options={"documentLoader": no_network, "base": ""}
        )

        assert compacted == consent.document

    def test_every_name_type_and_reference_is_absolute(self, consent):
        names = set(names_in(processed(consent, jsonld.expand, base="")))

        assert DPV + "ConsentRecord" in names
        assert [name for name in names if not absolute(name)] == []
        # Prefixes that were not known would have stayed as they are.
        assert [name for name in names if name.startswith(("dpv:", "dct:", "lw:", "xsd:", "eu-gdpr:"))] == []

    def test_expansion_says_as_much_as_the_document(self, consent):
        (expanded,) = processed(consent, jsonld.expand, base="")
        plain = jsonld.compact(expanded, {}, options={"documentLoader": no_network, "base": "", "compactArrays": True})
        says = members_of(consent.document)
        states = [name for name in flattened(plain) if name not in ("@value", "@list")]

        assert len(states) >= len(set(says))
        assert {full(name) for name in says} == {full(name) for name in states}

    def test_the_strict_reader_drops_nothing(self, consent):
        quads = to_quads(consent.document, SHIPPED)

        # One state, and it is that of the process.
        (process,) = {quad.subject for quad in quads if quad.object == f"<{DPV}Process>"}
        assert [quad.subject for quad in quads if quad.predicate == f"<{DPV}hasConsentStatus>"] == [process]


def flattened(value):
    if isinstance(value, list):
        return [name for member in value for name in flattened(member)]
    if not isinstance(value, dict):
        return []
    if "@value" in value:
        return []
    return [name for key, member in value.items() for name in (key, *flattened(member))]


def full(name):
    prefix, colon, rest = name.partition(":")
    return CONSENT_CONTEXT[prefix] + rest if colon and isinstance(CONSENT_CONTEXT.get(prefix), str) else name


def test_a_processor_would_tell_of_a_term_without_a_meaning():
    # The test above can fail: a name without a prefix is dropped in silence by expansion.
    document = {**given().document, "purpose": "nobody knows"}

    (expanded,) = jsonld.expand(document, {"documentLoader": no_network, "base": ""})

    assert "nobody knows" not in str(expanded)


def test_the_context_is_small_and_names_nothing_outside():
    text = str(CONSENT_CONTEXT)

    assert len(text) < 2_000
    assert all(isinstance(value, str | dict | float) for value in CONSENT_CONTEXT.values())
