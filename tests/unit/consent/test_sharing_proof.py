"""Proofs of sharing: who got which details, by name, with no value, no legal basis and no word of consent."""

import json
import re

import pytest
from pyld import jsonld

from tests.unit.consent.consent_material import BARE_ITEM, ITEM, UNTIL, signed
from tests.unit.consent.guidance_material import LEARNER, NOW
from wallet.consent.consent_context import SHARING_CONTEXT
from wallet.consent.sharing_proof import PROOF_TYPE, make_sharing_proof, parse_sharing_proof
from wallet.crypto.did import did_jwk_of
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.expansion import to_quads
from wallet.errors import SharingError, SignatureInvalidError, UnreadableError


def no_network(address, options):
    raise AssertionError(f"asked for {address}")


def proof(**changed):
    values = {
        "recipient_name": "Bouwbedrijf De Smet",
        "recipient_id": "decentralized_identifier:did:jwk:abc",
        "purpose": "Sollicitatie",
        "items": (ITEM, BARE_ITEM),
        "shared_at": NOW,
        "until": UNTIL,
        "key": LEARNER,
    }
    return make_sharing_proof(**{**values, **changed})


def test_what_was_shared_is_read_back():
    made = proof()
    read = parse_sharing_proof(made.text)

    assert read == made
    assert read.learner_id == did_jwk_of(LEARNER.public)
    assert (read.recipient_name, read.purpose) == ("Bouwbedrijf De Smet", "Sollicitatie")
    assert read.items == (ITEM, BARE_ITEM)
    assert (read.shared_at, read.until) == (NOW, UNTIL)


def test_what_nobody_said_may_be_left_out():
    read = parse_sharing_proof(proof(recipient_name="", recipient_id="", purpose="", until=None).text)

    assert (read.recipient_name, read.recipient_id, read.purpose, read.until) == ("", "", "", None)


def test_nothing_in_it_speaks_of_consent_or_of_a_basis():
    text = json.dumps(proof().document) + json.dumps(dict(parse_compact_jws(proof().text).header))

    assert not re.search("consent|legalbasis|gdpr|A6-1", text, re.IGNORECASE)


@pytest.mark.parametrize("made", [proof(), proof(until=None, purpose="")], ids=["with an end", "without"])
def test_it_is_json_ld_with_nothing_dropped(made):
    options = {"documentLoader": no_network, "base": ""}
    expanded = jsonld.expand(made.document, options)

    assert jsonld.compact(expanded, {"@context": SHARING_CONTEXT}, options) == made.document
    assert to_quads(made.document, SHIPPED)


@pytest.mark.parametrize(
    "changed",
    [
        {"items": ()},
        {"items": (ITEM, ITEM)},
        {"recipient_name": "n" * 201},
        {"purpose": "p" * 2_001},
        {"recipient_id": "a\nb"},
        {"recipient_name": "\ud800"},
        {"key": PrivateKey.generate("Ed25519")},
    ],
)
def test_what_cannot_be_read_is_not_made(changed):
    with pytest.raises(SharingError):
        proof(**changed)


def test_a_signature_by_somebody_else_is_refused():
    other = PrivateKey.generate()
    text = proof().text.rpartition(".")[0] + "." + proof(key=other).text.rpartition(".")[2]

    with pytest.raises(SignatureInvalidError):
        parse_sharing_proof(text)
    with pytest.raises(SignatureInvalidError):
        parse_sharing_proof(signed(proof().document, other, typ=PROOF_TYPE))


@pytest.mark.parametrize("header", [{"typ": "consent-record+jwt"}, {"kid": "1"}, {"jwk": "key"}])
def test_other_headers_are_refused(header):
    with pytest.raises(UnreadableError):
        parse_sharing_proof(signed(proof().document, **{"typ": PROOF_TYPE, **header}))


@pytest.mark.parametrize("change", [{"lw:more": 1}, {"@type": "dpv:Process"}, {"dct:created": "now"}, {"@context": {}}])
def test_other_documents_are_refused(change):
    with pytest.raises(UnreadableError):
        parse_sharing_proof(signed({**proof().document, **change}, typ=PROOF_TYPE))


@pytest.mark.parametrize("text", ["", "x", "a.b.c", "{}"])
def test_anything_else_is_refused(text):
    with pytest.raises(UnreadableError):
        parse_sharing_proof(text)
