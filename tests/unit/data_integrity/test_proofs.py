"""Proofs as stated: their shape."""

from datetime import UTC, datetime

import pytest

from wallet.data_integrity.proofs import parse_proof, proofs_of, unsecured
from wallet.errors import MalformedError

STATED = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-rdfc-2022",
    "created": "2026-03-01T10:00:00+01:00",
    "verificationMethod": "did:key:z6Mk#z6Mk",
    "proofPurpose": "assertionMethod",
    "proofValue": "z1",
}


def test_members_are_read() -> None:
    proof = parse_proof(
        {
            **STATED,
            "id": "urn:1",
            "expires": "2027-01-01T00:00:00",
            "challenge": "c",
            "domain": "d",
            "previousProof": ["urn:0"],
        }
    )
    assert (proof.type, proof.suite, proof.purpose) == ("DataIntegrityProof", "eddsa-rdfc-2022", "assertionMethod")
    assert proof.created == datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert proof.expires == datetime(2027, 1, 1, tzinfo=UTC)
    assert (proof.challenge, proof.domains, proof.previous, proof.id) == ("c", ("d",), ("urn:0",), "urn:1")
    assert parse_proof({**STATED, "domain": ["a", "b"]}).domains == ("a", "b")
    assert parse_proof({**STATED, "verificationMethod": {"id": "did:x#1"}}).method_id == "did:x#1"


def test_an_older_suite_is_its_own_type() -> None:
    assert parse_proof({**STATED, "type": "Ed25519Signature2020"}).suite == "Ed25519Signature2020"


@pytest.mark.parametrize(
    "change",
    [
        {"type": None},
        {"type": ["DataIntegrityProof"]},
        {"cryptosuite": 1},
        {"cryptosuite": ""},
        {"verificationMethod": None},
        {"verificationMethod": ["x"]},
        {"verificationMethod": {"id": 1}},
        {"proofPurpose": ["assertionMethod"]},
        {"created": "yesterday"},
        {"created": "2026-03-01"},
        {"created": "2026-13-01T00:00:00Z"},
        {"created": "0001-01-01T00:00:00+14:00"},
        {"created": 1},
        {"expires": "2026-03-01T00:00:00 Z"},
        {"challenge": 1},
        {"domain": [1]},
        {"previousProof": {}},
        {"previousProof": ["x"] * 40},
        {"proofValue": 1},
        {"id": 1},
    ],
    ids=str,
)
def test_what_is_no_proof(change) -> None:
    with pytest.raises(MalformedError):
        parse_proof({**STATED, **change})


def test_proofs_of_a_document() -> None:
    assert proofs_of({}) == ()
    assert proofs_of({"proof": STATED}) == (STATED,)
    assert proofs_of({"proof": [STATED, STATED]}) == (STATED, STATED)
    assert unsecured({"a": 1, "proof": STATED}) == {"a": 1}
    for stated in ("x", [1], [STATED] * 33):
        with pytest.raises(MalformedError):
            proofs_of({"proof": stated})
