"""Annex B of OpenID4VP 1.0: what stands in an answer, by format, and what of it the asker's side reads."""

import json

import pytest

from tests.simulators.dialogue import learning_query
from tests.unit.disclosure.w3c_material import first_jwt_text, jwt_text, selective, whole_text
from tests.unit.questions.request_material import NOW, payload, sealed
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.jws import parse_compact_jws, sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import QuestionError
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt import parse_sd_jwt
from wallet.formats.vc_jwt import JwtCredential
from wallet.model.question import Unmet
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.questions.answer import answer_text
from wallet.questions.asker_formats import read_formats, readable_suites, reads_credential, reads_holder
from wallet.questions.packed_answer import pack_answer, unpack_answer
from wallet.questions.request import parse_question
from wallet.trust.trust_store import TrustStore

DIPLOMA = {
    "id": "diploma",
    "format": "jwt_vc_json",
    "meta": {"type_values": [["IDCredential"]]},
    "claims": [
        {"path": ["credentialSubject", "family_name"]},
        {"path": ["credentialSubject", "given_name"], "values": ["Amina"]},
    ],
}
BADGE = {"id": "badge", "meta": {"type_values": [["OpenBadgeCredential"]]}, "claims": [{"path": ["credentialSubject"]}]}
OTHER = PrivateKey.generate("P-256")


def shown(answer, query_id):
    (presentation,) = answer.body["vp_token"][query_id]
    return presentation


def holder_check(checked):
    (result,) = checked.results
    return result.checked.report.check(CheckName.HOLDER)


# --- B.1.3.1: jwt_vc_json -------------------------------------------------------------------------


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_token_of_the_first_data_model_is_answered_with_and_accepted(dialogue, encrypted):
    text = first_jwt_text(did_jwk_of(dialogue.key))
    dialogue.keep(text.encode())
    asked = dialogue.ask(DIPLOMA, encrypted=encrypted)
    answer = dialogue.answer(asked)
    if not encrypted:
        payload = parse_json_object(parse_compact_jws(shown(answer, "diploma")).payload)
        assert payload["iss"] == did_jwk_of(dialogue.key)
        assert (payload["aud"], payload["nonce"]) == (asked.pending.client_id, asked.pending.nonce)
        assert payload["vp"]["verifiableCredential"] == [text]
        assert unpack_answer(pack_answer(answer.body)) == answer.body
    checked = dialogue.asking.check(pack_answer(answer.body), dialogue.surroundings())
    # Of a made-up issuer nothing is known; all else holds.
    assert [item.checked.report.verdict for item in checked.results] == [Verdict.GENUINE_UNDETERMINED]
    assert (holder_check(checked).outcome, checked.missing) == (Outcome.PASSED, ())
    again = dialogue.asking.check(answer_text(answer), dialogue.surroundings())
    assert holder_check(again).code == "answer-replayed"


def of_others(asked, *, key=OTHER, header=None, vp=None, token=None, **claims):
    """A presentation as another wallet makes it; None leaves a member out."""
    did = did_key_of(OTHER.public)
    moment = int(asked.pending.asked_at.timestamp())
    members = {"alg": "ES256", "typ": "JWT", "kid": f"{did}#{did.removeprefix('did:key:')}", **(header or {})}
    said = {
        "iss": did,
        "aud": asked.pending.client_id,
        "nonce": asked.pending.nonce,
        "iat": moment,
        "nbf": moment,
        "exp": moment + 300,
        "jti": "urn:uuid:3978344f-8596-4c3a-a978-8fcaba3903c5",
        "vp": {
            "@context": ["https://www.w3.org/2018/credentials/v1"],
            "type": ["VerifiablePresentation"],
            "verifiableCredential": [token or first_jwt_text(did)],
            **(vp or {}),
        },
        **claims,
    }
    kept = [{name: value for name, value in part.items() if value is not None} for part in (members, said)]
    return sign_compact_jws(kept[0], json.dumps(kept[1]).encode(), key)


def answered_by_others(dialogue, asked, presentation):
    body = {"vp_token": {"diploma": [presentation]}, "state": asked.id}
    return dialogue.asking.check(json.dumps(body), dialogue.surroundings())


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"header": {"kid": None}},
        {"header": {"typ": None}},
        {"header": {"kid": "#" + did_key_of(OTHER.public).removeprefix("did:key:")}},
        {"vp": {"holder": did_key_of(OTHER.public)}},
        {"vp": {"verifiableCredential": first_jwt_text(did_key_of(OTHER.public))}},
        {"vp": {"type": "VerifiablePresentation", "@context": "https://www.w3.org/2018/credentials/v1"}},
        {"iat": None, "jti": None, "exp": None},
        {"nbf": None},
        {"sub": did_key_of(OTHER.public)},
    ],
)
def test_a_presentation_as_others_make_it_is_accepted(dialogue, changes):
    asked = dialogue.ask(DIPLOMA)
    checked = answered_by_others(dialogue, asked, of_others(asked, **changes))
    assert holder_check(checked).outcome is Outcome.PASSED, holder_check(checked)
    assert [item.checked.report.verdict for item in checked.results] == [Verdict.GENUINE_UNDETERMINED]
    assert checked.missing == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"nonce": "another-nonce"}, "nonce-mismatch"),
        ({"nonce": None}, "nonce-mismatch"),
        ({"aud": None}, "audience-mismatch"),
        ({"aud": "decentralized_identifier:did:example:other"}, "audience-mismatch"),
        ({"key": PrivateKey.generate("P-256")}, "holder-binding-invalid"),
        ({"token": first_jwt_text(did_key_of(PrivateKey.generate("P-256").public))}, "holder-binding-invalid"),
        ({"token": first_jwt_text()}, "holder-binding-missing"),
    ],
)
def test_a_presentation_that_is_bound_otherwise_is_not_genuine(dialogue, changes, code):
    asked = dialogue.ask(DIPLOMA)
    checked = answered_by_others(dialogue, asked, of_others(asked, **changes))
    assert holder_check(checked).code == code
    assert holder_check(checked).outcome is not Outcome.PASSED
    assert checked.pending == asked.pending
    # Nothing that the holder signed for this question came, so that it still waits.
    assert dialogue.asking.pending() == (asked.pending,)


def test_the_client_identifier_counts_with_its_prefix(dialogue):
    asked = dialogue.ask(DIPLOMA)
    bare = asked.pending.client_id.partition(":")[2]
    assert holder_check(answered_by_others(dialogue, asked, of_others(asked, aud=bare))).code == "audience-mismatch"


def test_an_unsigned_presentation_is_refused(dialogue):
    asked = dialogue.ask(DIPLOMA)
    _, body, _ = of_others(asked).split(".")
    checked = answered_by_others(dialogue, asked, f"eyJhbGciOiJub25lIn0.{body}.")
    assert not any(item.checked.report.check(CheckName.HOLDER).outcome is Outcome.PASSED for item in checked.results)


# --- B.1: without holder binding a credential, and no presentation of it ---------------------------


@pytest.mark.parametrize("kind", ["jwt_vc_json", "first", "ldp_vc", "selective"])
def test_where_no_binding_is_required_the_bare_credential_is_given(dialogue, kind):
    holder = did_key_of(dialogue.key)
    text = {
        "jwt_vc_json": lambda: jwt_text(holder),
        "first": lambda: first_jwt_text(holder),
        "ldp_vc": lambda: whole_text(holder),
        "selective": lambda: json.dumps(selective(holder).document),
    }[kind]()
    dialogue.keep(text.encode())
    query = DIPLOMA if kind == "first" else {**BADGE, "format": kind if "_" in kind else "ldp_vc"}
    for required in (True, False):
        asked = dialogue.ask({**query, "require_cryptographic_holder_binding": required})
        answer = dialogue.answer(asked)
        given = shown(answer, query["id"])
        parsed = parse_credential(given.encode() if isinstance(given, str) else json.dumps(given).encode())
        assert parsed.format.startswith("vp") is required
        checked = dialogue.asking.check(answer_text(answer), dialogue.surroundings())
        assert checked.missing == ()
        assert holder_check(checked).outcome is (Outcome.PASSED if required else Outcome.UNDETERMINED)
        assert holder_check(checked).code == ("ok" if required else "holder-binding-missing")


# --- B.3: key binding -----------------------------------------------------------------------------


def test_key_binding_names_the_whole_client_identifier_and_the_nonce(dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    binding = parse_sd_jwt(shown(dialogue.answer(asked), "course")).key_binding
    assert binding is not None
    jws = parse_compact_jws(binding)
    said = parse_json_object(jws.payload)
    assert jws.header["typ"] == "kb+jwt"
    assert (said["aud"], said["nonce"]) == (asked.pending.client_id, asked.pending.nonce)
    assert str(said["aud"]).startswith("decentralized_identifier:did:jwk:")


# --- what the asker's side reads ------------------------------------------------------------------


def candidates(dialogue, query, formats):
    asked = dialogue.ask(query)
    question = dialogue.read(asked)
    changed = {**parse_json_object(parse_compact_jws(asked.jar).payload)}
    changed["client_metadata"] = {"vp_formats_supported": formats}
    link = sign_compact_jws(
        parse_compact_jws(asked.jar).header, json.dumps(changed).encode(), dialogue.asking.identity.key
    )
    question = dialogue.answering.read(link)
    return question, dialogue.answering.matches(question).wanted[query["id"]]


@pytest.mark.parametrize(
    ("formats", "offered"),
    [
        ({}, True),
        ({"dc+sd-jwt": {}}, True),
        ({"dc+sd-jwt": {"sd-jwt_alg_values": ["ES256"], "kb-jwt_alg_values": ["ES384", "ES256"]}}, True),
        ({"dc+sd-jwt": {"sd-jwt_alg_values": ["ES384"]}}, False),
        ({"dc+sd-jwt": {"kb-jwt_alg_values": ["Ed25519"]}}, False),
        ({"jwt_vc_json": {"alg_values": ["ES384"]}, "mso_mdoc": {"issuerauth_alg_values": [-7]}}, True),
    ],
)
def test_what_they_cannot_read_is_not_offered(dialogue, formats, offered):
    dialogue.receive()
    _, wanted = candidates(dialogue, learning_query("given_name"), formats)
    assert bool(wanted.candidates) is offered
    assert wanted.unmet is (None if offered else Unmet.NOT_SHOWABLE)


def test_a_proof_that_they_cannot_read_is_left_out_where_none_is_required(dialogue):
    dialogue.receive()
    query = learning_query("given_name", require_cryptographic_holder_binding=False)
    _, wanted = candidates(dialogue, query, {"dc+sd-jwt": {"kb-jwt_alg_values": ["Ed25519"]}})
    assert [item.proves_holder for item in wanted.candidates] == [False]


@pytest.mark.parametrize(
    ("values", "offered"), [(["ES256"], True), (["ES384", "EdDSA"], False)], ids=["its own", "others"]
)
def test_tokens_are_chosen_by_their_algorithm(dialogue, values, offered):
    dialogue.keep(first_jwt_text(did_jwk_of(dialogue.key)).encode())
    _, wanted = candidates(dialogue, DIPLOMA, {"jwt_vc_json": {"alg_values": values}})
    assert bool(wanted.candidates) is offered


@pytest.mark.parametrize(
    ("members", "suite"),
    [
        ({}, "ecdsa-jcs-2019"),
        ({"proof_type_values": ["DataIntegrityProof"]}, "ecdsa-jcs-2019"),
        ({"cryptosuite_values": ["ecdsa-rdfc-2019"]}, "ecdsa-rdfc-2019"),
        ({"cryptosuite_values": ["bbs-2023", "ecdsa-rdfc-2019", "ecdsa-jcs-2019"]}, "ecdsa-jcs-2019"),
        ({"cryptosuite_values": ["eddsa-rdfc-2022"]}, None),
        ({"cryptosuite_values": ["ecdsa-jcs-2019"]}, None),
        ({"proof_type_values": ["Ed25519Signature2020"]}, None),
    ],
)
def test_documents_are_presented_with_a_suite_that_they_read(dialogue, members, suite):
    dialogue.keep(whole_text(did_key_of(dialogue.key)).encode())
    question, wanted = candidates(dialogue, {**BADGE, "format": "ldp_vc"}, {"ldp_vc": members})
    if suite is None:
        assert wanted.unmet is Unmet.NOT_SHOWABLE
        return
    answer = dialogue.answering.draft(question, dialogue.least(question))
    assert shown(answer, "badge")["proof"]["cryptosuite"] == suite
    checked = dialogue.asking.check(answer_text(answer), dialogue.surroundings())
    assert holder_check(checked).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    "formats",
    [[], "all", {"dc+sd-jwt": []}, {"ldp_vc": {"cryptosuite_values": []}}, {"jwt_vc_json": {"alg_values": "ES256"}}],
)
def test_formats_that_break_the_rules_refuse_the_question(formats):
    with pytest.raises(QuestionError):
        parse_question(sealed(payload(client_metadata={"vp_formats_supported": formats})), TrustStore(), NOW)


def test_two_names_of_one_algorithm_are_one():
    key = PrivateKey.generate("Ed25519")
    credential = parse_credential(first_jwt_text(did_jwk_of(key.public)).encode())
    assert isinstance(credential, JwtCredential)
    for name, reads in (("EdDSA", True), ("Ed25519", True), ("ES384", False)):
        formats = read_formats({"jwt_vc_json": {"alg_values": [name, "ES512"]}})
        assert reads_holder(formats, "jwt_vc_json", credential) is reads
        assert not reads_credential(formats, "jwt_vc_json", credential)
    assert readable_suites({}) is None
