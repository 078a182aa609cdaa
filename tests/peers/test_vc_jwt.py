"""Presentations of tokens of VCDM 1.1 there and back: `did-jwt-vc` verifies ours, and ours verifies its own."""

import json
from datetime import UTC, datetime

import pytest

from tests.peers.node import PeerError
from tests.peers.test_openid4vp import DIPLOMA, private_jwk
from tests.unit.disclosure.w3c_material import ISSUER, ISSUER_KEY, first_jwt_text
from wallet.asking import Asking
from wallet.checking import Surroundings
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.formats.recognise import parse_credential
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.questions.dcql import parse_query
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore

pytestmark = pytest.mark.peers

AT = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
SECONDS = int(AT.timestamp())
HOLDER = PrivateKey.generate("P-256")
DID = did_jwk_of(HOLDER.public)
KEYS = {ISSUER: ISSUER_KEY.public.jwk}


@pytest.mark.parametrize("until", [None, datetime(2026, 6, 2, tzinfo=UTC)])
@pytest.mark.parametrize("name", [did_jwk_of, did_key_of])
def test_ours_verifies_there(vc_jwt, name, until):
    did = name(HOLDER.public)
    credential = parse_credential(first_jwt_text(did).encode())
    end = PresentationEnd("x509_hash:asker", "their-nonce-1", HOLDER, until)
    token = make_presentation(credential, (), now=AT, end=end).text
    question = {"token": token, "keys": {**KEYS, did: HOLDER.public.jwk}, "seconds": SECONDS}
    right = {"nonce": "their-nonce-1", "audience": "x509_hash:asker"}
    found = vc_jwt.ask("verify", **question, **right)
    assert found["verified"]
    assert (found["holder"], found["issuer"]) == (did, did)
    assert found["credential"]["credentialSubject"]["family_name"] == "Peeters"
    for wrong in ({"nonce": "another"}, {"audience": "asker"}):
        with pytest.raises(PeerError):
            vc_jwt.ask("verify", **question, **{**right, **wrong})


@pytest.mark.parametrize("options", [{}, {"removeOriginalFields": False}])
def test_theirs_is_an_answer_here(vc_jwt, options):
    asking = Asking(lambda: AT)
    asked = asking.ask(parse_query(DIPLOMA), "To see the diploma", "Bakker Logistics")
    credential = vc_jwt.ask(
        "issue",
        secret=private_jwk(ISSUER_KEY),
        did=ISSUER,
        payload={
            "sub": DID,
            "nbf": SECONDS - 100,
            "vc": {
                "@context": ["https://www.w3.org/2018/credentials/v1"],
                "type": ["VerifiableCredential", "IDCredential"],
                "credentialSubject": {"given_name": "Amina", "family_name": "Peeters"},
            },
        },
    )

    def answer(nonce, audience):
        shown = {"credential": credential, "nonce": nonce, "audience": audience, "seconds": SECONDS, "options": options}
        token = vc_jwt.ask("present", secret=private_jwk(HOLDER), did=DID, **shown)
        body = json.dumps({"vp_token": {"diploma": [token]}, "state": asked.id})
        return asking.check(body, Surroundings(TrustStore(), StatusCache(), AT))

    wrong = answer(asked.pending.nonce, "decentralized_identifier:did:example:other")
    assert [item.checked.report.verdict for item in wrong.results] == [Verdict.NOT_GENUINE]
    checked = answer(asked.pending.nonce, asked.pending.client_id)
    report = checked.results[0].checked.report
    assert report.check(CheckName.HOLDER).outcome is Outcome.PASSED
    # Of a made-up issuer nothing is known; all else holds.
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    assert checked.missing == ()
