"""What is no credential is told apart where that can be told."""

import json

import pytest

from tests.simulators.w3c_signer import W3cSigner
from wallet.errors import UnsupportedFormatError
from wallet.formats.recognise import parse_credential

SIGNER = W3cSigner("https://issuer.example", kid="one")
CONTEXT = "https://www.w3.org/ns/did/v1"


def kind_of(data):
    with pytest.raises(UnsupportedFormatError) as caught:
        parse_credential(data.encode() if isinstance(data, str) else json.dumps(data).encode())
    return caught.value.detail


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ({"dcql_query": {"credentials": []}, "nonce": "x"}, "question"),
        ({"presentation_definition": {}}, "question"),
        ({"credential_issuer": "https://issuer.example", "credential_configuration_ids": []}, "offer"),
        ({"keys": []}, "keys"),
        ({"@context": CONTEXT, "id": "did:web:issuer.example", "assertionMethod": []}, "keys"),
        ({"status_list": {"bits": 1, "lst": "x"}}, "status-list"),
        ({"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}, "schema"),
        ({"@context": {"name": "https://schema.org/name"}}, "vocabulary"),
        ({"id": "did:web:issuer.example"}, "json"),
        ({"keys": 7}, "json"),
        ({}, "json"),
    ],
)
def test_documents(document, kind):
    assert kind_of(document) == kind


@pytest.mark.parametrize(
    ("payload", "typ", "kind"),
    [
        ({"status_list": {"bits": 1, "lst": "x"}}, "statuslist+jwt", "status-list"),
        ({"nonce": "x", "aud": "y", "sd_hash": "z"}, "kb+jwt", "holder-proof"),
        ({"aud": "x", "nonce": "y"}, "openid4vci-proof+jwt", "holder-proof"),
        ({"client_id": "x"}, "oauth-authz-req+jwt", "question"),
        ({"dcql_query": {}}, "JWT", "question"),
        ({"sub": "x"}, "at+jwt", "token"),
        ({"sub": "x"}, "JWT", "token"),
        ({"sub": "x"}, None, "token"),
    ],
)
def test_tokens(payload, typ, kind):
    assert kind_of(SIGNER.jwt(payload, {"typ": typ, "cty": None})) == kind


def test_texts():
    assert kind_of("https://issuer.example/1") == "address"
    assert kind_of("hello") == "text"
