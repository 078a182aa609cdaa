"""Presentations: who shows what, in every way of signing, and what is inside."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner, enveloped
from tests.unit.data_integrity.selective_material import sealed
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import create_proof
from wallet.data_integrity.selective import derive
from wallet.formats.presentations import W3cPresentation
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore, parse_issuer_document, parse_trust
from wallet.verification import OwnKeys, Presented, read_and_verify

AT = datetime(2026, 6, 1, 12, tzinfo=UTC)
NOW = int(AT.timestamp())
NONCE, AUDIENCE = "n-1", "https://checker.example"
ASKED = Presented(NONCE, AUDIENCE)

ISSUER = W3cSigner("https://issuer.example", kid="one")
TRUST = parse_trust(trust_list("List", [SampleIssuer(ISSUER.id, key=ISSUER.key)], as_of=AT), "List")
KEY = PrivateKey.generate("Ed25519")
DID = did_key_of(KEY.public)
METHOD = f"{DID}#{DID.removeprefix('did:key:')}"
HOLDER = W3cSigner(DID, KEY, kid=METHOD)
FOREIGN = W3cSigner("did:example:nobody", PrivateKey.generate("Ed25519"))

CONTEXT = ["https://www.w3.org/ns/credentials/v2"]
MOMENT = {"aud": AUDIENCE, "nonce": NONCE, "iat": NOW}
WAYS = ("jwt", "cose", "sd-jwt", "document")


def credential(subject_id: str | None = DID, **members) -> dict:
    subject = {"name": "Ana"} if subject_id is None else {"id": subject_id, "name": "Ana"}
    return {
        "@context": CONTEXT,
        "type": ["VerifiableCredential"],
        "issuer": ISSUER.id,
        "credentialSubject": subject,
        **members,
    }


GOOD = enveloped(ISSUER.jwt(credential()))


def presentation(*entries, holder: str | None = DID) -> dict:
    stated = {} if holder is None else {"holder": holder}
    return {"@context": CONTEXT, "type": "VerifiablePresentation", **stated, "verifiableCredential": list(entries)}


def signed(way: str, document: dict, claims: dict = MOMENT, signer: W3cSigner = HOLDER) -> bytes:
    """Sign a presentation in one of the four ways; `claims` become options of a proof in a document."""
    if way == "jwt":
        return signer.presentation_jwt({**document, **claims}).encode()
    if way == "cose":
        return signer.cose({**document, **claims}, "vp")
    if way == "sd-jwt":
        # The payload is complete: the simulator would add the issuer it is meant for.
        return signer.jwt({**document, **claims}, {"typ": "vp+sd-jwt", "cty": "vp"}).encode() + b"~"
    names = {"aud": "domain", "nonce": "challenge", "iat": "created", "exp": "expires"}
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "verificationMethod": signer.kid,
        "proofPurpose": "authentication",
    }
    for claim, name in names.items():
        if claim in claims:
            value = claims[claim]
            options[name] = datetime.fromtimestamp(value, UTC).isoformat() if isinstance(value, int) else value
    return json.dumps(create_proof(document, options, signer.key, SHIPPED)).encode()


def verify(data: bytes, expected=ASKED, trust: TrustStore = TRUST, at: datetime = AT) -> VerificationReport:
    found, report = read_and_verify(data, trust=trust, statuses=StatusCache(), at=at, expected=expected)
    assert found is None or isinstance(found, W3cPresentation)
    return report


def holder_of(report: VerificationReport) -> tuple[Outcome, str]:
    check = report.check(CheckName.HOLDER)
    return check.outcome, check.code


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_by_the_subject_is_genuine(way) -> None:
    report = verify(signed(way, presentation(GOOD)))
    assert report.verdict is Verdict.GENUINE
    assert report.check(CheckName.HOLDER).facts["answer"] == "true"
    assert report.format == {"document": "vp+ldp"}.get(way, f"vp+{way}")
    assert report.issuer.id == ISSUER.id
    assert report.claims == credential()
    assert report.binding is not None
    assert (report.binding.audience, report.binding.made_at, report.binding.until) == (AUDIENCE, AT, None)
    (inner,) = report.inner
    assert (inner.role, inner.path) == ("credential", "verifiableCredential/0")
    assert inner.report.verdict is Verdict.GENUINE


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("changed", "code"),
    [({"nonce": "n-2"}, "nonce-mismatch"), ({"aud": "https://other.example"}, "audience-mismatch")],
)
def test_an_answer_to_another_question_is_not_genuine(way, changed, code) -> None:
    report = verify(signed(way, presentation(GOOD), MOMENT | changed))
    assert holder_of(report) == (Outcome.FAILED, code)
    assert (report.verdict, report.binding) == (Verdict.NOT_GENUINE, None)


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_that_repeats_nothing_is_not_genuine(way) -> None:
    assert holder_of(verify(signed(way, presentation(GOOD), {"iat": NOW}))) == (Outcome.FAILED, "nonce-mismatch")


@pytest.mark.parametrize("way", WAYS)
def test_somebody_elses_credential_is_not_genuine_in_ones_own_presentation(way) -> None:
    foreign = enveloped(ISSUER.jwt(credential("did:example:bo")))
    for expected in (ASKED, Presented()):
        report = verify(signed(way, presentation(foreign)), expected)
        assert holder_of(report) == (Outcome.FAILED, "holder-binding-invalid")
        assert report.verdict is Verdict.NOT_GENUINE


@pytest.mark.parametrize("way", WAYS)
def test_a_signature_under_another_key_than_the_holders_is_not_genuine(way) -> None:
    thief = W3cSigner(DID, FOREIGN.key, kid=METHOD)
    report = verify(signed(way, presentation(GOOD), signer=thief))
    assert holder_of(report) == (Outcome.FAILED, "holder-binding-invalid")
    assert report.verdict is Verdict.NOT_GENUINE
    # What the issuer sealed is as intact as it was.
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED


@pytest.mark.parametrize("way", WAYS)
def test_a_key_that_the_holder_does_not_list_answers_nothing(way) -> None:
    own = did_key_of(FOREIGN.key.public)
    thief = W3cSigner(DID, FOREIGN.key, kid=f"{own}#{own.removeprefix('did:key:')}")
    data = signed(way, presentation(GOOD), signer=thief)
    assert holder_of(verify(data)) == (Outcome.FAILED, "holder-binding-missing")
    assert holder_of(verify(data, Presented())) == (Outcome.UNDETERMINED, "holder-binding-missing")


@pytest.mark.parametrize("way", WAYS)
def test_a_holder_whose_document_is_not_here_is_undetermined(way) -> None:
    absent = W3cSigner("https://holder.example", KEY, kid="https://holder.example#key")
    shown = enveloped(ISSUER.jwt(credential(absent.id)))
    data = signed(way, presentation(shown, holder=absent.id), signer=absent)
    assert holder_of(verify(data)) == (Outcome.UNDETERMINED, "key-not-found")
    listed = {"id": f"{absent.id}#key", "type": "JsonWebKey", "controller": absent.id, "publicKeyJwk": KEY.public.jwk}
    document = {"id": absent.id, "verificationMethod": [listed]}
    given = parse_issuer_document(json.dumps({**document, "authentication": [listed["id"]]}).encode(), absent.id)
    assert verify(data, trust=TRUST + given).verdict is Verdict.GENUINE
    # Listed for statements only, the key does not prove who shows something.
    other = parse_issuer_document(json.dumps({**document, "assertionMethod": [listed["id"]]}).encode(), absent.id)
    assert verify(data, trust=TRUST + other).verdict is not Verdict.GENUINE


@pytest.mark.parametrize("way", ["jwt", "cose", "sd-jwt"])
def test_a_key_need_not_be_named(way) -> None:
    nameless = W3cSigner(DID, KEY)
    assert verify(signed(way, presentation(GOOD), signer=nameless)).verdict is Verdict.GENUINE
    absent = "https://holder.example"
    document = {
        "id": absent,
        "authentication": [
            {"id": f"{absent}#key", "type": "JsonWebKey", "controller": absent, "publicKeyJwk": KEY.public.jwk}
        ],
    }
    given = parse_issuer_document(json.dumps(document).encode(), absent)
    shown = enveloped(ISSUER.jwt(credential(absent)))
    report = verify(signed(way, presentation(shown, holder=absent), signer=nameless), trust=TRUST + given)
    assert report.verdict is Verdict.GENUINE


@pytest.mark.parametrize("way", WAYS)
def test_a_holder_that_is_not_stated_is_whose_key_it_is(way) -> None:
    assert verify(signed(way, presentation(GOOD, holder=None))).verdict is Verdict.GENUINE


def test_another_name_of_the_same_key_is_the_same_holder() -> None:
    shown = enveloped(ISSUER.jwt(credential(did_jwk_of(KEY.public))))
    assert verify(signed("jwt", presentation(shown))).verdict is Verdict.GENUINE


@pytest.mark.parametrize("way", WAYS)
def test_the_end_the_holder_set_is_an_end(way) -> None:
    data = signed(way, presentation(GOOD), {**MOMENT, "exp": NOW + 60})
    before = verify(data)
    assert before.verdict is Verdict.GENUINE
    assert before.binding is not None
    assert before.binding.until == AT + timedelta(seconds=60)
    after = verify(data, at=AT + timedelta(seconds=60))
    assert after.check(CheckName.VALIDITY).code == "presentation-expired"
    assert after.verdict is Verdict.NO_LONGER_VALID


@pytest.mark.parametrize("way", WAYS)
def test_without_a_question_it_is_fresh_for_a_while(way) -> None:
    data = signed(way, presentation(GOOD), {"iat": NOW})
    assert verify(data, Presented()).verdict is Verdict.GENUINE
    late = verify(data, Presented(), at=AT + timedelta(days=2))
    assert holder_of(late) == (Outcome.UNDETERMINED, "holder-binding-old")
    early = verify(data, Presented(), at=AT - timedelta(hours=1))
    assert holder_of(early) == (Outcome.UNDETERMINED, "clock-differs")
    undated = verify(signed(way, presentation(GOOD), {}), Presented())
    assert holder_of(undated) == (Outcome.UNDETERMINED, "holder-binding-old")


def test_what_nobody_signed_is_a_copy() -> None:
    data = json.dumps(presentation(GOOD)).encode()
    report = verify(data, Presented())
    assert holder_of(report) == (Outcome.UNDETERMINED, "holder-binding-missing")
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    assert holder_of(verify(data)) == (Outcome.FAILED, "holder-binding-missing")
    assert holder_of(verify(data, OwnKeys())) == (Outcome.NOT_APPLICABLE, "holder-not-bound")


def test_a_credential_that_names_no_subject_proves_no_holder() -> None:
    report = verify(signed("jwt", presentation(enveloped(ISSUER.jwt(credential(None))))))
    assert holder_of(report) == (Outcome.UNDETERMINED, "holder-binding-missing")
    assert report.verdict is Verdict.GENUINE_UNDETERMINED


def test_an_issuer_that_shows_what_it_issued_proves_no_holder() -> None:
    own = W3cSigner(DID, KEY, kid=METHOD)
    shown = enveloped(own.jwt({**credential("did:example:bo"), "issuer": DID}))
    report = verify(signed("jwt", presentation(shown), signer=own))
    assert holder_of(report) == (Outcome.UNDETERMINED, "holder-binding-missing")


def test_in_ones_own_wallet_the_key_must_lie_there() -> None:
    data = signed("jwt", presentation(GOOD))
    own = verify(data, OwnKeys(frozenset({KEY.public.thumbprint})))
    assert own.verdict is Verdict.GENUINE
    assert own.check(CheckName.HOLDER).facts["own"] == "true"
    assert holder_of(verify(data, OwnKeys())) == (Outcome.UNDETERMINED, "holder-key-not-here")


def test_each_check_is_the_worst_of_all_credentials() -> None:
    past = ISSUER.jwt(credential(validUntil="2026-01-01T00:00:00Z"))
    report = verify(signed("jwt", presentation(GOOD, enveloped(past))))
    assert report.verdict is Verdict.NO_LONGER_VALID
    assert report.check(CheckName.VALIDITY).code == "expired"
    assert [item.report.verdict for item in report.inner] == [Verdict.GENUINE, Verdict.NO_LONGER_VALID]
    assert report.claims["verifiableCredential"] == [item.report.claims for item in report.inner]

    forger = W3cSigner(ISSUER.id, kid="one")
    forged = verify(signed("jwt", presentation(GOOD, enveloped(forger.jwt(credential())))))
    assert forged.verdict is Verdict.NOT_GENUINE
    assert forged.check(CheckName.PROOF).code == "signature-invalid"
    assert [item.report.verdict for item in forged.inner] == [Verdict.GENUINE, Verdict.NOT_GENUINE]


def test_credentials_of_several_issuers_name_none() -> None:
    other = W3cSigner(did_key_of(FOREIGN.key.public), FOREIGN.key)
    second = enveloped(other.jwt({**credential(), "issuer": other.id}))
    report = verify(signed("jwt", presentation(GOOD, second)))
    assert report.issuer.id is None
    assert report.check(CheckName.ISSUER).code == "issuer-not-known"


def test_a_credential_that_cannot_be_judged_makes_the_whole_unreadable() -> None:
    proof = {"type": "DataIntegrityProof", "cryptosuite": "bbs-2023", "proofPurpose": "assertionMethod"}
    proof |= {"verificationMethod": "did:example:x#y", "proofValue": "u2V0A"}
    report = verify(signed("jwt", presentation(credential(proof=proof))))
    assert report.verdict is Verdict.UNREADABLE
    assert report.check(CheckName.STRUCTURE).code == "unsupported-suite"


@pytest.mark.parametrize("way", WAYS)
def test_a_base_proof_is_not_for_showing(way) -> None:
    whole = sealed()
    assert verify(signed(way, presentation(derive(whole, [], SHIPPED)))).check(CheckName.PROOF).code == "ok"
    report = verify(signed(way, presentation(whole)))
    assert report.check(CheckName.PROOF).code == "base-proof"
    assert report.verdict is Verdict.NOT_GENUINE
    assert report.inner[0].report.verdict is Verdict.NOT_GENUINE


@pytest.mark.parametrize("way", WAYS)
def test_a_document_inside_is_judged_by_its_own_proof(way) -> None:
    school = LinkedDataSigner()
    badge = school.badge()
    stated = school.sign({**badge, "credentialSubject": {**badge["credentialSubject"], "id": DID}})
    report = verify(signed(way, presentation(stated)))
    assert (report.profile, report.issuer.id) == ("open-badge-3", school.id)
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED
    assert holder_of(report)[0] is Outcome.PASSED
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    forged = verify(signed(way, presentation({**stated, "name": "Welding, master"})))
    assert forged.verdict is Verdict.NOT_GENUINE


def test_an_sd_jwt_inside_is_its_subjects_or_its_keys() -> None:
    issuer = SampleIssuer(ISSUER.id, key=ISSUER.key)
    document = credential()
    hidden = issuer.issue(document, selective=[("credentialSubject", "id")], vct=None, typ="vc+sd-jwt")
    shown = verify(signed("jwt", presentation(enveloped(hidden, "vc+sd-jwt"))))
    assert shown.verdict is Verdict.GENUINE
    kept = hidden.split("~")[0] + "~"
    without = verify(signed("jwt", presentation(enveloped(kept, "vc+sd-jwt"))))
    assert holder_of(without) == (Outcome.UNDETERMINED, "holder-binding-missing")
    assert without.hidden == 1
    bound = issuer.issue(credential(None), holder=KEY.public, vct=None, typ="vc+sd-jwt")
    assert verify(signed("jwt", presentation(enveloped(bound, "vc+sd-jwt")))).verdict is Verdict.GENUINE
    other = issuer.issue(credential(None), holder=FOREIGN.key.public, vct=None, typ="vc+sd-jwt")
    stolen = verify(signed("jwt", presentation(enveloped(other, "vc+sd-jwt"))))
    assert holder_of(stolen) == (Outcome.FAILED, "holder-binding-invalid")


@pytest.mark.parametrize(("name", "wanted"), [("none", "algorithm-not-allowed"), ("ES256K", "holder-key-unusable")])
def test_a_signature_of_another_kind(name, wanted) -> None:
    header = encode_base64url(json.dumps({"alg": name, "typ": "vp+jwt", "kid": METHOD}).encode())
    body = encode_base64url(json.dumps({**presentation(GOOD), **MOMENT}).encode())
    assert holder_of(verify(f"{header}.{body}.AAAA".encode()))[1] == wanted


@pytest.mark.parametrize("claims", [{"exp": "soon"}, {"iat": "now"}, {"nbf": True}])
def test_a_moment_that_is_none_makes_no_holder(claims) -> None:
    assert holder_of(verify(signed("jwt", presentation(GOOD), MOMENT | claims))) == (
        Outcome.FAILED,
        "holder-binding-invalid",
    )


def test_a_document_made_for_another_purpose_proves_no_holder() -> None:
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "verificationMethod": METHOD,
        "proofPurpose": "assertionMethod",
        "challenge": NONCE,
        "domain": AUDIENCE,
    }
    data = json.dumps(create_proof(presentation(GOOD), options, KEY, SHIPPED)).encode()
    assert holder_of(verify(data)) == (Outcome.FAILED, "holder-binding-invalid")


def test_two_proofs_must_answer_the_same_question() -> None:
    once = json.loads(signed("document", presentation(GOOD)))
    twice = json.loads(signed("document", presentation(GOOD), MOMENT | {"nonce": "n-2"}))
    both = {**once, "proof": [once["proof"], twice["proof"]]}
    assert holder_of(verify(json.dumps(both).encode())) == (Outcome.FAILED, "nonce-mismatch")
    same = {**once, "proof": [once["proof"], once["proof"]]}
    assert verify(json.dumps(same).encode()).verdict is Verdict.GENUINE


def test_an_enveloped_presentation_is_a_presentation() -> None:
    token = HOLDER.presentation_jwt({**presentation(GOOD), **MOMENT})
    data = json.dumps(enveloped(token, "vp+jwt", kind="Presentation")).encode()
    assert verify(data).verdict is Verdict.GENUINE


SIGNED = {way: signed(way, presentation(GOOD)) for way in ("jwt", "cose", "sd-jwt")}


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(sorted(SIGNED)), st.data())
def test_a_flipped_bit_is_never_genuine(way, data) -> None:
    changed = bytearray(SIGNED[way])
    # The tag of COSE, its first byte, says nothing that is not said inside.
    position = data.draw(st.integers(8, len(changed) * 8 - 1))
    changed[position // 8] ^= 1 << position % 8
    _, report = read_and_verify(bytes(changed), trust=TRUST, statuses=StatusCache(), at=AT, expected=ASKED)
    assert report.verdict is not Verdict.GENUINE
