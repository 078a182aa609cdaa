"""Rules of OpenID4VP 1.0 that wallets and askers of others rely on, in the order of its sections."""

import base64
import json
from datetime import timedelta

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.dialogue import Dialogue, learning_query
from tests.unit.questions.request_material import ASKER, NOW, payload, request, sealed
from wallet.crypto.certificates import Certificate
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import QuestionError
from wallet.model.question import Question
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.questions.askers import AskerIdentity
from wallet.questions.dcql import parse_query, query_json
from wallet.questions.request import parse_question
from wallet.trust.trust_store import Anchor, TrustStore


def read(**changed) -> Question:
    return parse_question(sealed(payload(**changed)), TrustStore(), NOW)


# --- section 5: the request -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "more",
    [
        {"iss": "https://somebody.else.example"},
        {"sub": "x", "jti": "y", "response_encryption": {}, "wallet_nonce": "z"},
        {"presentation_definition": {"id": "draft"}, "presentation_definition_uri": "https://draft.example"},
        {"client_metadata": {"vp_formats": {}, "client_name": "Bakker", "logo_uri": "https://logo.example"}},
        {"expected_origins": ["https://origin.example"], "request_uri_method": "post"},
    ],
)
def test_what_is_not_known_is_passed_over(more):
    assert read(**more).query == read().query


def test_who_says_issuer_is_not_believed():
    assert read(iss="decentralized_identifier:did:example:other").asker == read().asker
    assert read().asker.client_id == ASKER.client_id


@pytest.mark.parametrize(
    "entry",
    [
        {"format": "jwt", "data": "eyJhbGciOiJFUzI1NiJ9.e30.AA"},
        {"format": "registration_cert", "data": {"purpose": "not ours"}, "credential_ids": ["ticket"]},
        {"format": "purpose", "data": "another thing by the same name"},
        {"format": "purpose", "data": {"text": "another thing by the same name"}},
    ],
)
def test_attestations_that_are_not_known_are_passed_over(entry):
    assert read(verifier_info=[entry]).purpose == ""
    ours = {"format": "purpose", "data": {"purpose": "To drive a forklift"}}
    assert read(verifier_info=[entry, ours]).purpose == "To drive a forklift"


@pytest.mark.parametrize(
    "prefix", ["origin:", "redirect_uri:", "x509_san_dns:", "verifier_attestation:", "openid_federation:", ""]
)
def test_no_other_prefix_is_taken(prefix):
    with pytest.raises(QuestionError):
        read(client_id=prefix + "https://asker.example")


def test_the_authority_itself_is_not_sent_along():
    span = {"not_before": NOW - timedelta(days=1), "not_after": NOW + timedelta(days=1)}
    authority, key = SampleAuthority("Chamber of commerce", **span), PrivateKey.generate("P-256")
    leaf = authority.certify(key.public, organisation="Bakker Logistics NV", **span)
    jars = [request(AskerIdentity(key, chain)) for chain in ((leaf,), (leaf, authority.certificate))]
    for jar in jars:
        assert parse_compact_jws(jar).header["x5c"] == [base64.b64encode(leaf).decode()]
        trust = TrustStore(anchors=(Anchor(Certificate.from_der(authority.certificate), "Chamber"),))
        assert parse_question(jar, trust, NOW).asker.known_name == "Bakker Logistics NV"


# --- section 6: the query -------------------------------------------------------------------------


def credential(**members):
    return {"credentials": [{"id": "a", "format": "dc+sd-jwt", "meta": {"vct_values": ["v"]}, **members}]}


def test_a_claim_that_is_asked_for_again_is_passed_over():
    twice = parse_query(credential(claims=[{"path": ["a"]}, {"path": ["b"]}, {"path": ["a"]}]))
    assert query_json(twice)["credentials"][0]["claims"] == [{"path": ["a"]}, {"path": ["b"]}]


def test_claim_sets_then_name_the_first_of_both():
    claims = [{"id": name, "path": [path]} for name, path in (("x", "a"), ("y", "b"), ("z", "a"))]
    read_in = parse_query(credential(claims=claims, claim_sets=[["x", "y", "z"], ["y", "z"], ["z"]]))
    assert read_in.credentials[0].claim_sets == (("x", "y"), ("y", "x"), ("x",))
    assert parse_query(query_json(read_in)) == read_in


# --- section 5.3: what its holder need not prove ---------------------------------------------------


def bare(dialogue: Dialogue, **changed):
    """Ask for a copy, and change the answer to it."""
    dialogue.receive(bound=False)
    asked = dialogue.ask(learning_query("given_name", require_cryptographic_holder_binding=False))
    body = {**dialogue.answer(asked).body, **changed}
    return dialogue.asking.check(json.dumps(body), dialogue.surroundings())


def test_the_state_ties_a_copy_to_the_question(dialogue: Dialogue):
    checked = bare(dialogue)
    assert checked.results[0].checked.report.check(CheckName.HOLDER).outcome is Outcome.UNDETERMINED
    assert checked.missing == ()


def test_a_copy_that_nothing_ties_to_the_question_does_not_count(dialogue: Dialogue):
    assert bare(dialogue, state=None).pending is None


def test_a_copy_is_not_carried_along_by_another_presentation(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(
        learning_query("given_name"),
        learning_query("credits", query_id="copy", require_cryptographic_holder_binding=False),
    )
    body = dialogue.answer(asked).body
    token = dict(body["vp_token"])
    token["copy"] = [text.rpartition("~")[0] + "~" for text in token["copy"]]
    for state, verdict in ((asked.id, Verdict.GENUINE_UNDETERMINED), (None, Verdict.NOT_GENUINE)):
        answer = {"vp_token": token} if state is None else {"vp_token": token, "state": state}
        results = dialogue.asking.check(json.dumps(answer), dialogue.surroundings()).results
        found = {item.query_id: item.checked.report for item in results}
        assert found["copy"].verdict is verdict
        dialogue.clock.wait(seconds=1)


# --- section 8.3: encrypted answers ---------------------------------------------------------------


def test_an_encrypted_answer_with_members_that_are_not_known_is_opened(dialogue: Dialogue):
    """A header's members bind all the same: the sender computes the tag over them."""
    from joserfc import jwe  # noqa: PLC0415 - as another wallet would
    from joserfc.jwk import ECKey  # noqa: PLC0415 - likewise

    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"), encrypted=True)
    clear = dialogue.asking.check(json.dumps(dialogue.answer(asked).body), dialogue.surroundings())
    assert clear.error is None
    asked = dialogue.ask(learning_query("given_name"), encrypted=True)
    said = parse_json_object(parse_compact_jws(asked.jar).payload)
    key = said["client_metadata"]["jwks"]["keys"][0]
    question = dialogue.read(asked)
    inside = dialogue.answering.draft(question, dialogue.least(question))
    presentations = {part.query_id: [part.presentation.text] for part in inside.parts}
    body = json.dumps({"vp_token": presentations, "state": asked.id, "iss": "https://wallet.example"}).encode()
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "kid": key["kid"], "apu": encode_base64url(b"w"), "iss": "wallet"}
    point = {name: key[name] for name in ("kty", "crv", "x", "y")}
    registry = jwe.JWERegistry(algorithms=["ECDH-ES", "A256GCM"], strict_check_header=False)
    token = jwe.encrypt_compact(header, body, ECKey.import_key(point), registry=registry)
    checked = dialogue.asking.check(f"response={token}", dialogue.surroundings())
    assert [item.checked.report.verdict for item in checked.results] == [Verdict.GENUINE]
    assert checked.encrypted
