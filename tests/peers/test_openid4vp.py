"""Questions and answers there and back: `@openid4vc/openid4vp` with `dcql` reads ours, judges ours, and asks."""

import base64
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from tests.peers.node import PeerError
from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.disclosure.w3c_material import ISSUER as BADGE_ISSUER
from tests.unit.disclosure.w3c_material import ISSUER_KEY as BADGE_ISSUER_KEY
from tests.unit.disclosure.w3c_material import first_jwt_text, selective, whole_text
from wallet.answering import Answering, chosen_by_default
from wallet.asking import Asking
from wallet.checking import Surroundings
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.crypto.secret_box import Argon2Parameters
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.holder import Holder
from wallet.model.report import Verdict
from wallet.questions.askers import AskerIdentity
from wallet.questions.dcql import parse_query, query_json
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import parse_trust
from wallet.vault import Vault

pytestmark = pytest.mark.peers

CHEAP = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))
ISSUER = SampleIssuer()
QUERY = {
    "credentials": [
        {
            "id": "course",
            "format": "dc+sd-jwt",
            "meta": {"vct_values": [LEARNING_CREDENTIAL]},
            "claims": [
                {"id": "title", "path": ["achievement_title"]},
                {"id": "name", "path": ["given_name"]},
                {"id": "level", "path": ["level_of_learning_experience"], "values": [6, 7]},
                {"id": "grade", "path": ["assessment_grade"]},
                {"id": "outcomes", "path": ["learning_outcomes", None]},
            ],
            "claim_sets": [["title", "name", "level", "outcomes", "grade"], ["title", "name", "level", "outcomes"]],
        }
    ],
    "credential_sets": [{"options": [["course"]], "required": True}],
}
CLAIMS = {
    "family_name": "Doe",
    "given_name": "Jo",
    "address": {"street_address": "1 Way"},
    "locality": "X",
    "region": "Y",
    "postal_code": "90210",
    "date_of_birth": "1990-01-01",
    "rewards_number": "7",
}
VECTORS = ("simple", "claims_alternatives", "credentials_alternatives", "multi_credentials", "value_matching_simple")


SUBJECT_PATHS = ("family_name", "given_name")
DIPLOMA = {
    "credentials": [
        {
            "id": "diploma",
            "format": "jwt_vc_json",
            "meta": {"type_values": [["IDCredential"]]},
            "claims": [{"path": ["credentialSubject", name]} for name in SUBJECT_PATHS],
        }
    ]
}
BADGE_TYPE = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"
BADGE = {
    "credentials": [
        {
            "id": "badge",
            "format": "ldp_vc",
            "meta": {"type_values": [[BADGE_TYPE], ["OpenBadgeCredential"]]},
            "claims": [{"path": ["credentialSubject", "creditsEarned"]}],
        }
    ]
}


@pytest.fixture
def now():
    # Their package looks at the clock of the machine.
    return datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def holder(tmp_path, now):
    vault, _ = Vault.create(tmp_path / "vault", "stapel kersen 4 fietsen", now=now, argon2=CHEAP)
    with vault:
        holder = Holder(vault, lambda: now)
        holder.add_trust_list(trust_list("Schools", [ISSUER], as_of=now), "schools.json")
        key = PublicKey.from_jwk(holder.new_key().jwk)
        token = ISSUER.issue(learning_claims(), holder=key, issued_at=now, selective=selective_paths())
        assert holder.add(token.encode()).stored is not None
        yield holder


def answered(holder, link):
    answering = Answering(holder)
    question = answering.read(link)
    matches = answering.matches(question)
    given = [chosen_by_default(item.candidates[0], query_id) for query_id, item in matches.wanted.items()]
    return question, answering.draft(question, given)


def identities(now):
    key, time = (
        PrivateKey.generate("P-256"),
        {"not_before": now - timedelta(days=1), "not_after": now + timedelta(days=1)},
    )
    leaf = SampleAuthority("Sample root", **time).certify(key.public, organisation="Bakker Logistics", **time)
    return {"decentralized_identifier": None, "x509_hash": AskerIdentity(key, (leaf,))}


@pytest.mark.parametrize("prefix", ["decentralized_identifier", "x509_hash"])
@pytest.mark.parametrize("encrypted", [False, True])
def test_our_question_is_taken_and_our_answer_verifies_there(openid4vp, holder, now, prefix, encrypted):
    asking = Asking(lambda: now, identities(now)[prefix])
    asked = asking.ask(parse_query(QUERY), "To see the course", "Bakker Logistics", encrypted=encrypted)
    theirs = openid4vp.ask("resolve", link=asked.link)
    assert theirs["prefix"] == prefix
    assert theirs["clientId"] == asked.pending.client_id
    assert theirs["version"] == 100
    assert theirs["payload"]["dcql_query"] == query_json(asked.pending.query)

    _, answer = answered(holder, asked.link)
    secret = None
    if asked.pending.encryption_key is not None:
        secret = private_jwk(asked.pending.encryption_key)
    parsed = openid4vp.ask("answered", response=answer.body, payload=theirs["payload"], secret=secret)
    assert parsed["state"] == asked.pending.state
    assert parsed["nonce"] == asked.pending.nonce
    ((query_id, (presentation,)),) = parsed["presentations"].items()
    assert query_id == "course"
    claims = openid4vp.ask("shown", token=presentation, key=ISSUER.key.public.jwk, nonce=parsed["nonce"])
    assert claims["audience"] == asked.pending.client_id
    assert claims["payload"]["given_name"] == "Amina"
    assert "assessment_grade" not in claims["payload"]
    assert "birthdate" not in claims["payload"]
    given = {
        "credential_format": "dc+sd-jwt",
        "vct": LEARNING_CREDENTIAL,
        "claims": claims["payload"],
        "cryptographic_holder_binding": True,
    }
    assert openid4vp.ask("fits", query=theirs["payload"]["dcql_query"], presentations={"course": [given]})


def kept(holder, make):
    """Put a credential for a key of the wallet into it."""
    key = PublicKey.from_jwk(holder.new_key().jwk)
    text = make(did_key_of(key))
    assert holder.add(text.encode()).stored is not None
    return key


def judged_there(openid4vp, query, query_id, **given):
    given = {"cryptographic_holder_binding": True, **given}
    return openid4vp.ask("fits", query=query, presentations={query_id: [given]})


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_presentation_of_a_token_is_taken_there(openid4vp, holder, now, encrypted):
    key = kept(holder, first_jwt_text)
    asking = Asking(lambda: now)
    asked = asking.ask(parse_query(DIPLOMA), "To see the diploma", "Bakker Logistics", encrypted=encrypted)
    theirs = openid4vp.ask("resolve", link=asked.link)
    _, answer = answered(holder, asked.link)
    secret = private_jwk(asked.pending.encryption_key) if encrypted else None
    parsed = openid4vp.ask("answered", response=answer.body, payload=theirs["payload"], secret=secret)
    (token,) = parsed["presentations"]["diploma"]
    question = {
        "token": token,
        "holder": did_key_of(key),
        "holderKey": key.jwk,
        "issuer": BADGE_ISSUER,
        "issuerKey": BADGE_ISSUER_KEY.public.jwk,
        "now": now.isoformat(),
    }
    right = {"audience": asked.pending.client_id, "nonce": parsed["nonce"]}
    credential = openid4vp.ask("shownToken", **question, **right)
    assert credential["credentialSubject"]["family_name"] == "Peeters"
    for wrong in ({"audience": "x509_hash:other"}, {"nonce": "other"}):
        with pytest.raises(PeerError):
            openid4vp.ask("shownToken", **question, **{**right, **wrong})
    query = theirs["payload"]["dcql_query"]
    given = {"credential_format": "jwt_vc_json", "type": credential["type"], "claims": credential}
    assert judged_there(openid4vp, query, "diploma", **given)
    assert not judged_there(openid4vp, query, "diploma", **{**given, "cryptographic_holder_binding": False})


@pytest.mark.parametrize("suite", ["ecdsa-jcs-2019", "ecdsa-rdfc-2019"])
@pytest.mark.parametrize("selective_badge", [False, True])
def test_a_presentation_of_a_document_is_taken_and_verifies_there(
    openid4vp, digital_bazaar, holder, now, suite, selective_badge
):
    def make(did):
        return json.dumps(selective(did).document) if selective_badge else whole_text(did)

    kept(holder, make)
    made = question_made_there(
        openid4vp,
        query=BADGE,
        metadata={
            "vp_formats_supported": {"ldp_vc": {"cryptosuite_values": [suite, "ecdsa-rdfc-2019", "ecdsa-sd-2023"]}}
        },
    )
    question, answer = answered(holder, made["link"])
    parsed = openid4vp.ask("answered", response=answer.body, payload=made["payload"], secret=None)
    (presentation,) = parsed["presentations"]["badge"]
    assert presentation["proof"]["cryptosuite"] == suite
    for challenge, domain, verified in (
        (parsed["nonce"], question.asker.client_id, True),
        ("other", question.asker.client_id, False),
        (parsed["nonce"], question.asker.client_id.partition(":")[2], False),
    ):
        found = digital_bazaar.ask(
            "verifyPresentation", document=presentation, challenge=challenge, domain=domain, now=now.isoformat()
        )
        assert found["verified"] is verified, found
    (credential,) = presentation["verifiableCredential"]
    assert ("identityHash" in json.dumps(credential)) is not selective_badge
    claims = {name: value for name, value in credential.items() if name != "proof"}
    given = {"credential_format": "ldp_vc", "type": credential["type"], "claims": claims}
    assert judged_there(openid4vp, made["payload"]["dcql_query"], "badge", **given)


def test_a_bare_credential_is_taken_there_where_no_binding_is_required(openid4vp, digital_bazaar, holder, now):
    kept(holder, whole_text)
    query = {"credentials": [{**BADGE["credentials"][0], "require_cryptographic_holder_binding": False}]}
    made = question_made_there(openid4vp, query=query)
    _, answer = answered(holder, made["link"])
    parsed = openid4vp.ask("answered", response=answer.body, payload=made["payload"], secret=None)
    (credential,) = parsed["presentations"]["badge"]
    assert digital_bazaar.ask("verify", document=credential, now=now.isoformat())["verified"]


def question_made_there(openid4vp, **given):
    key = given.pop("key", None) or PrivateKey.generate("P-256")
    usual = {"nonce": "n-0S6-WzA2Mj-their-own", "state": "their-state", "name": "Their office", "query": QUERY}
    return openid4vp.ask(
        "ask", secret=private_jwk(key), jwk=key.public.jwk, did=did_jwk_of(key.public), **{**usual, **given}
    )


@pytest.mark.parametrize("content", ["A128GCM", "A256GCM", None])
@pytest.mark.parametrize("prefix", ["decentralized_identifier", "x509_hash"])
def test_an_encrypted_answer_to_their_question_is_opened_there(openid4vp, holder, now, content, prefix):
    identity = identities(now)[prefix] or AskerIdentity(PrivateKey.generate("P-256"))
    secret = PrivateKey.generate("P-256")
    named = {"kid": "their-key", "use": "enc", "alg": "ECDH-ES"}
    others = [
        {"kty": "OKP", "kid": "no", "use": "enc", "crv": "X25519", "alg": "ECDH-ES", "x": encode_base64url(bytes(32))},
        {**PrivateKey.generate("P-256").public.jwk, "kid": "sig", "use": "sig", "alg": "ES256"},
    ]
    metadata = {"jwks": {"keys": [*others, {**secret.public.jwk, **named}]}}
    if content is not None:
        metadata["encrypted_response_enc_values_supported"] = ["A192CBC-HS384", content]
    x5c = [base64.b64encode(der).decode() for der in identity.certificates] or None
    made = question_made_there(
        openid4vp, key=identity.key, x5c=x5c, clientId=identity.client_id, mode="direct_post.jwt", metadata=metadata
    )
    question, answer = answered(holder, made["link"])
    assert question.asker.client_id == identity.client_id
    assert set(answer.body) == {"response"}
    header = json.loads(decode_base64url(answer.body["response"].partition(".")[0]))
    assert (header["alg"], header["enc"], header["kid"]) == ("ECDH-ES", content or "A128GCM", "their-key")
    parsed = openid4vp.ask("answered", response=answer.body, payload=made["payload"], secret=private_jwk(secret))
    assert parsed["state"] == "their-state"
    ((presentation,),) = parsed["presentations"].values()
    shown = openid4vp.ask("shown", token=presentation, key=ISSUER.key.public.jwk, nonce="n-0S6-WzA2Mj-their-own")
    assert shown["audience"] == identity.client_id


def test_a_changed_question_is_refused_there(openid4vp, now):
    asked = Asking(lambda: now).ask(parse_query(QUERY), "To see the course", "Bakker Logistics")
    head, body, signature = asked.jar.split(".")
    other = ("A" if signature[9] != "A" else "B").join((signature[:9], signature[10:]))
    with pytest.raises(PeerError):
        openid4vp.ask("resolve", link=asked.link.replace(asked.jar, f"{head}.{body}.{other}"))


def test_a_question_made_there_is_answered_here_and_judged_there(openid4vp, holder, now):
    key = PrivateKey.generate("P-256")
    did = did_jwk_of(key.public)
    made = question_made_there(openid4vp, key=key)
    question, answer = answered(holder, made["link"])
    assert question.asker.client_id == f"decentralized_identifier:{did}"
    assert question.asker.stated_name == "Their office"
    assert question.asker.known_name is None
    parsed = openid4vp.ask("answered", response=answer.body, payload=made["payload"], secret=None)
    assert parsed["state"] == "their-state"
    ((presentation,),) = parsed["presentations"].values()
    shown = openid4vp.ask("shown", token=presentation, key=ISSUER.key.public.jwk, nonce="n-0S6-WzA2Mj-their-own")
    assert shown["audience"] == question.asker.client_id


def test_what_their_side_hands_on_verifies_here(openid4vp, holder, now):
    asking = Asking(lambda: now)
    asked = asking.ask(parse_query(QUERY), "To see the course", "Bakker Logistics")
    theirs = openid4vp.ask("resolve", link=asked.link)
    _, answer = answered(holder, asked.link)
    parsed = openid4vp.ask("answered", response=answer.body, payload=theirs["payload"], secret=None)
    body = json.dumps({"vp_token": parsed["presentations"], "state": parsed["state"]})
    trust = parse_trust(trust_list("Schools", [ISSUER], as_of=now), "Schools")
    checked = asking.check(body, Surroundings(trust, StatusCache(), now))
    assert [item.checked.report.verdict for item in checked.results] == [Verdict.GENUINE]
    assert checked.missing == ()


@pytest.mark.parametrize("name", VECTORS)
def test_both_read_the_published_queries_alike(openid4vp, shared_vectors, name):
    folder = shared_vectors / "openid-openid4vp" / "1.0" / "examples" / "query_lang"
    document = json.loads((Path(folder) / f"{name}.json").read_text())
    ours = query_json(parse_query(document))
    credentials = [
        {"credential_format": "dc+sd-jwt", "vct": vct, "claims": CLAIMS, "cryptographic_holder_binding": True}
        for vct in ("https://credentials.example.com/identity_credential", "https://company.example/company_rewards")
    ]
    assert openid4vp.ask("query", query=ours, credentials=credentials) == openid4vp.ask(
        "query", query=document, credentials=credentials
    )


def private_jwk(key: PrivateKey) -> dict[str, str]:
    """The key as a private JWK (RFC 7518 section 6.2.2), for node."""
    native = load_der_private_key(key.to_pkcs8(), None)
    assert isinstance(native, EllipticCurvePrivateKey)
    number = native.private_numbers().private_value.to_bytes(32, "big")
    return {**key.public.jwk, "d": encode_base64url(number)}
