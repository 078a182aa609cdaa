"""The request examples of OpenID4VP 1.0: signed here and read, or refused where the specification abbreviates."""

import json

import pytest

from tests.unit.questions.request_material import NOW, payload, sealed
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import AskerUnsupportedError, MalformedError, QuestionError
from wallet.questions.dcql import parse_query
from wallet.questions.request import parse_question
from wallet.trust.trust_store import TrustStore

FOLDER = "openid-openid4vp"


@pytest.fixture
def examples(shared_vectors):
    return shared_vectors / FOLDER / "1.0" / "examples"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["dcql_jwt_vc", "dcql_ldp_vc"])
def test_requests_of_the_specification_are_read(examples, name):
    query = read(examples / "request" / f"{name}.json")
    assert parse_question(sealed(payload(dcql_query=query)), TrustStore(), NOW).query == parse_query(query)


@pytest.mark.parametrize(
    "name",
    [
        "sd_jwt_vc_verifier_metadata",
        "w3c_jwt_verifier_metadata",
        "w3c_ldp_verifier_metadata",
        "mso_mdoc_verifier_metadata",
    ],
)
def test_what_askers_say_of_themselves_is_read(examples, name):
    metadata = read(examples / "client_metadata" / f"{name}.json")
    assert parse_question(sealed(payload(client_metadata=metadata)), TrustStore(), NOW).asker.stated_name == ""


def test_the_header_of_an_asker_that_needs_a_look_up(examples):
    header = read(examples / "request" / "request_header_client_id_did.json")
    assert header.pop("alg") == "RS256"
    body = payload(client_id="decentralized_identifier:did:example:123")
    with pytest.raises(AskerUnsupportedError):
        parse_question(sealed(body, **header), TrustStore(), NOW)


def test_what_is_not_json_is_a_parse_error(shared_vectors):
    expected = read(shared_vectors / FOLDER / "expected.json")
    broken = [entry["file"] for entry in expected if "NOT valid JSON" in entry.get("note", "")]
    assert len(broken) == 3
    for name in broken:
        data = (shared_vectors / FOLDER / name).read_bytes()
        with pytest.raises(MalformedError):
            parse_json_object(data)
        with pytest.raises(QuestionError, match="question-malformed"):
            parse_question(sealed(data), TrustStore(), NOW)
        with pytest.raises(QuestionError):
            parse_question(data.decode(), TrustStore(), NOW)
