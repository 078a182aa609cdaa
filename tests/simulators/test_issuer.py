"""The simulated issuer makes what the specifications describe, by the word of another implementation too."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from jwcrypto.jwk import JWK
from sd_jwt.verifier import SDJWTVerifier

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import REVOKED, SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.model.report import CheckName, Verdict
from wallet.status.cache import cache_of_tokens
from wallet.status.token_status_list import parse_status_list_token
from wallet.trust.trust_store import parse_trust
from wallet.verification import OwnKeys, read_and_verify

_AT = datetime(2026, 6, 1, tzinfo=UTC)
_THEN = _AT - timedelta(days=30)
_LIST = "https://issuer.example/status/1"


@pytest.mark.parametrize("hash_name", ["sha-256", "sha-384", "sha-512"])
@pytest.mark.parametrize("kind", ["P-256", "P-384", "P-521", "Ed25519"])
def test_its_credentials_are_genuine_and_say_what_was_asked(kind, hash_name):
    issuer, holder = SampleIssuer(kind=kind), PrivateKey.generate().public
    credential = issuer.issue(
        learning_claims(),
        issued_at=_THEN,
        selective=selective_paths(),
        holder=holder,
        hash_name=hash_name,
        decoys=2,
        status=(_LIST, 9),
    )

    _, report = read_and_verify(
        credential.encode(),
        trust=parse_trust(trust_list("List", [issuer], as_of=_THEN), ""),
        statuses=cache_of_tokens([issuer.status_list(_LIST, issued_at=_THEN, entries={8: REVOKED})]),
        at=_AT,
        expected=OwnKeys(frozenset({holder.thumbprint})),
    )

    assert report.verdict is Verdict.GENUINE
    assert learning_claims().items() <= report.claims.items()


def test_another_implementation_reads_the_same():
    issuer = SampleIssuer()
    credential = issuer.issue(
        {"address": {"city": "Gent", "streets": ["A", "B"]}, "name": "Amina"},
        selective=[("address",), ("address", "city"), ("address", "streets", None), ("name",)],
        decoys=1,
    )

    read = SDJWTVerifier(credential, lambda *_: JWK(**issuer.key.public.jwk)).get_verified_payload()

    assert read["address"] == {"city": "Gent", "streets": ["A", "B"]}
    assert read["name"] == "Amina"


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_its_status_lists_name_the_entries_asked_for(bits):
    issuer = SampleIssuer()
    largest = (1 << bits) - 1
    token = issuer.status_list(_LIST, issued_at=_THEN, entries={0: 1, 5: largest}, size=64, bits=bits)

    statuses = parse_status_list_token(token).status_list
    assert len(statuses) == 64
    assert {index: statuses.entry(index) for index in range(64) if statuses.entry(index)} == {0: 1, 5: largest}


@pytest.mark.parametrize("by_list", [True, False])
def test_its_authority_makes_an_issuer_known(by_list):
    authority = SampleAuthority("Sample Root", not_before=_THEN, not_after=_AT + timedelta(days=30))
    issuer = SampleIssuer()
    certificate = authority.certify(
        issuer.key.public, not_before=_THEN, not_after=_AT + timedelta(days=30), uris=[issuer.id]
    )
    issuer.chain = (certificate,)
    known = (
        trust_list("List", [issuer.trust_entry(by_certificate=authority.certificate)], as_of=_THEN)
        if by_list
        else authority.pem
    )

    _, report = read_and_verify(
        issuer.issue(learning_claims(), issued_at=_THEN, selective=selective_paths()).encode(),
        trust=parse_trust(known, "Sample Root"),
        statuses=cache_of_tokens([]),
        at=_AT,
        expected=OwnKeys(),
    )

    assert report.check(CheckName.ISSUER).code == "ok"
    assert report.verdict is Verdict.GENUINE


def test_what_is_hidden_does_not_stand_in_the_payload():
    issuer = SampleIssuer()
    token, *disclosures, _ = issuer.issue(learning_claims(), selective=selective_paths(), decoys=3).split("~")
    payload = json.loads(parse_compact_jws(token).payload)

    hidden = {path[0] for path in selective_paths()} & learning_claims().keys()
    assert hidden.isdisjoint(payload)
    assert len(payload["_sd"]) == len(hidden) + 3
    assert payload["_sd"] == sorted(payload["_sd"])
    assert len(disclosures) == len(hidden) + 3 + 1 + 1  # the elements of three arrays
