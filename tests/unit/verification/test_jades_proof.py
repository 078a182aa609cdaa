"""Whether a sealed credential is unchanged, and whose seal it bears."""

import base64
import json
from datetime import timedelta
from typing import Any

import pytest
from cryptography import x509
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.certificates import SampleAuthority
from tests.simulators.sealing import SampleSeal, adotst, european_credential, timestamp_token
from tests.unit.formats.crafting import AT, HOLDER, ISSUER, LATER, THEN, key_of
from wallet.crypto.encoding import encode_base64url
from wallet.errors import UnsupportedSuiteError, WalletError
from wallet.formats.jades import parse_sealed
from wallet.model.report import Outcome
from wallet.trust.issuer_keys import Standing
from wallet.trust.local_documents import NO_DOCUMENTS
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification.jades_proof import check_jades_proof
from wallet.verification.proof_result import ProofResult

AUTHORITY = SampleAuthority("Root", not_before=THEN, not_after=LATER)
OTHER = SampleAuthority("Root", not_before=THEN, not_after=LATER)
LEAF = AUTHORITY.certify(
    ISSUER.key.public, not_before=THEN, not_after=LATER, organisation="Hogeschool Één", uris=["https://issuer.example"]
)
SEAL = SampleSeal(ISSUER.key, [LEAF])
TRUST = parse_trust(AUTHORITY.pem, "European seals")
PAYLOAD = json.dumps(european_credential())


def file_of(payload: str, *entries: dict[str, Any]) -> bytes:
    return json.dumps({"payload": payload, "signatures": entries}).encode()


def check(data: bytes, trust: TrustStore = TRUST, at=AT) -> ProofResult:
    return check_jades_proof(parse_sealed(data), trust, at, NO_DOCUMENTS)


def entry(unprotected: dict[str, Any] | None = None, seal: SampleSeal = SEAL, payload: str = PAYLOAD, **header: Any):
    return seal.sign(payload, seal.header(AT, **header), unprotected)


def test_a_seal_under_an_accepted_authority_is_whole_and_known():
    result = check(file_of(PAYLOAD, entry()))

    assert (result.proof.outcome, result.proof.code) == (Outcome.PASSED, "ok")
    assert result.proof.facts == {"algorithm": "ES256", "claimed_time": AT.isoformat()}
    assert result.issuer is not None and result.issuer.outcome is Outcome.PASSED
    assert result.signer is not None
    assert (result.signer.stated_name, result.signer.known_by) == ("Hogeschool Één", "European seals")
    assert result.claims == european_credential()
    assert [(line.suite, line.outcome) for line in result.lines] == [("ES256", Outcome.PASSED)]


def below(authority: SampleAuthority, name: str) -> SampleAuthority:
    middle = SampleAuthority(name, not_before=THEN, not_after=LATER)
    builder = authority._builder(middle._name, middle._key.public_key(), THEN, LATER)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    middle.certificate = authority._sign(builder)
    return middle


@pytest.mark.parametrize("trust", [TrustStore(), parse_trust(OTHER.pem, "Others")], ids=["none", "another"])
def test_an_unknown_authority_leaves_the_issuer_undetermined(trust: TrustStore):
    result = check(file_of(PAYLOAD, entry()), trust)

    assert result.proof.outcome is Outcome.PASSED
    assert result.issuer is not None
    assert (result.issuer.outcome, result.issuer.code) == (Outcome.UNDETERMINED, "certificate-untrusted")
    assert result.claims == european_credential()


def test_no_claimed_time_and_no_timestamp_saves_an_expired_certificate():
    stamps = {"tstTokens": [{"val": base64.b64encode(timestamp_token(b"anything")).decode()}]}
    data = file_of(PAYLOAD, entry({"etsiU": [{"sigTst": stamps}]}, adoTst=adotst(PAYLOAD.encode())))

    result = check(data, at=LATER + timedelta(days=1))

    assert result.proof.outcome is Outcome.PASSED
    assert result.issuer is not None
    assert (result.issuer.outcome, result.issuer.code) == (Outcome.UNDETERMINED, "certificate-expired")


def test_the_chain_is_completed_from_what_was_added_later():
    middle = below(AUTHORITY, "Middle")
    leaf = middle.certify(ISSUER.key.public, not_before=THEN, not_after=LATER)
    seal = SampleSeal(ISSUER.key, [leaf])
    added = {"etsiU": [{"xVals": [{"x509Cert": {"val": base64.b64encode(middle.certificate).decode()}}]}]}

    alone, completed = check(file_of(PAYLOAD, entry(seal=seal))), check(file_of(PAYLOAD, entry(added, seal)))
    sent = check(file_of(PAYLOAD, entry(seal=SampleSeal(ISSUER.key, [leaf, middle.certificate]))))

    assert alone.issuer is not None and alone.issuer.code == "certificate-untrusted"
    assert completed.issuer is not None and completed.issuer.outcome is Outcome.PASSED
    assert sent.issuer is not None and sent.issuer.outcome is Outcome.PASSED


def test_a_certificate_named_by_its_digest_alone_is_found_among_those_added():
    added = {"etsiU": [{"xVals": [{"x509Cert": {"val": base64.b64encode(LEAF).decode()}}]}]}

    found = check(file_of(PAYLOAD, entry(added, x5c=None)))
    missing = check(file_of(PAYLOAD, entry(x5c=None)))

    assert found.issuer is not None and found.issuer.outcome is Outcome.PASSED
    assert (missing.proof.outcome, missing.proof.code) == (Outcome.UNDETERMINED, "key-not-found")
    assert check(file_of(PAYLOAD, entry(added, x5c=None, **{"x5t#S256": None}))).proof.code == "key-not-found"


def test_certificates_that_were_added_never_take_the_place_of_the_sealed_one():
    forged = SampleSeal(HOLDER, [LEAF])
    own = AUTHORITY.certify(HOLDER.public, not_before=THEN, not_after=LATER)
    added = {"etsiU": [{"xVals": [{"x509Cert": {"val": base64.b64encode(own).decode()}}]}]}

    result = check(file_of(PAYLOAD, entry(added, forged)))

    assert (result.proof.outcome, result.proof.code) == (Outcome.FAILED, "signature-invalid")
    assert result.claims is None


@pytest.mark.parametrize("name", ["x5t#S256", "x5t#o", "sigX5ts"])
def test_a_digest_of_another_certificate_fails(name: str):
    wrong = {"digAlg": "S512", "digVal": encode_base64url(bytes(64))}
    values = {"x5t#S256": encode_base64url(bytes(32)), "x5t#o": wrong, "sigX5ts": [wrong]}

    result = check(file_of(PAYLOAD, entry(**{name: values[name]})))

    assert (result.proof.outcome, result.proof.code) == (Outcome.FAILED, "signature-invalid")


def test_a_timestamp_of_another_payload_fails():
    good = entry(adoTst=adotst(PAYLOAD.encode()), crit=["b64", "sigT", "adoTst"])
    bad = entry(adoTst=adotst(b"another"), crit=["b64", "sigT", "adoTst"])

    assert check(file_of(PAYLOAD, good)).proof.outcome is Outcome.PASSED
    assert check(file_of(PAYLOAD, bad)).proof.code == "digest-mismatch"


def test_an_identifier_that_means_something_elsewhere_must_stand_in_the_certificate():
    def issuer_of(identifier: str) -> tuple[Outcome, str]:
        payload = json.dumps(european_credential(issuer=identifier))
        result = check(file_of(payload, entry(payload=payload)))
        assert result.issuer is not None
        return result.issuer.outcome, result.issuer.code

    assert issuer_of("https://issuer.example") == (Outcome.PASSED, "ok")
    assert issuer_of("urn:epass:org:1") == (Outcome.PASSED, "ok")
    for stranger in ("https://other.example", "did:web:other.example", "http://issuer.example"):
        assert issuer_of(stranger) == (Outcome.UNDETERMINED, "key-not-bound-to-issuer")


def test_every_seal_must_hold_and_the_weakest_speaks():
    unknown = SampleSeal(HOLDER, [OTHER.certify(HOLDER.public, not_before=THEN, not_after=LATER)])
    forged = entry(seal=SampleSeal(HOLDER, [LEAF]))

    both = check(file_of(PAYLOAD, entry(), entry(seal=unknown)))
    broken = check(file_of(PAYLOAD, entry(), forged))

    assert both.proof.outcome is Outcome.PASSED
    assert both.signer is not None and both.signer.standing is Standing.UNBOUND
    assert broken.proof.outcome is Outcome.FAILED
    assert [line.outcome for line in broken.lines] == [Outcome.PASSED, Outcome.FAILED]


@pytest.mark.parametrize("name", ["none", "None", "HS256"])
def test_what_anybody_can_make_is_no_seal(name: str):
    assert check(file_of(PAYLOAD, entry(alg=name))).proof.code == "algorithm-not-allowed"


def test_an_algorithm_that_is_not_known_is_named():
    with pytest.raises(UnsupportedSuiteError):
        check(file_of(PAYLOAD, entry(alg="ES256K")))


def test_an_algorithm_that_does_not_fit_the_key_fails():
    assert check(file_of(PAYLOAD, entry(alg="RS256"))).proof.outcome is Outcome.FAILED


def test_a_seal_with_rsa_holds():
    key = key_of("RSA")
    seal = SampleSeal(key, [AUTHORITY.certify(key.public, not_before=THEN, not_after=LATER)])

    assert check(file_of(PAYLOAD, entry(seal=seal))).proof.outcome is Outcome.PASSED


SEALED = entry()


@settings(max_examples=150)
@given(st.integers(0, len(PAYLOAD) - 1), st.integers(32, 126))
def test_no_changed_payload_holds(place: int, letter: int):
    changed = PAYLOAD[:place] + chr(letter) + PAYLOAD[place + 1 :]
    if changed != PAYLOAD:
        assert not _holds(file_of(changed, SEALED))


@settings(max_examples=150)
@given(st.sampled_from(["protected", "signature"]), st.data())
def test_no_changed_header_or_signature_holds(part: str, data: st.DataObject):
    text = SEALED[part]
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ "))
    changed = text[:place] + letter + text[place + 1 :]
    if changed != text:
        assert not _holds(file_of(PAYLOAD, SEALED | {part: changed}))


def test_white_space_in_an_unencoded_payload_counts():
    assert not _holds(file_of(PAYLOAD + " ", SEALED))
    assert not _holds(file_of(json.dumps(json.loads(PAYLOAD), separators=(",", ":")), SEALED))


def _holds(data: bytes) -> bool:
    try:
        return check(data).proof.outcome is Outcome.PASSED
    except WalletError:
        return False
