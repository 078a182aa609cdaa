"""SD-JWT VCs there and back: `@sd-jwt/sd-jwt-vc` issues and this program judges, and the other way round."""

import json
from datetime import UTC, datetime

import pytest

from tests.peers.node import PeerError
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import parse_trust
from wallet.verification import Presented, read_and_verify

pytestmark = pytest.mark.peers

AT = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
SECONDS = int(AT.timestamp())
AUDIENCE, NONCE = "https://employer.example", "n-7Qx2"
ISSUER = "https://issuer.example"
HIDDEN = ["given_name", "family_name", "birthdate", "learner_identification", "learning_outcomes", "assessment_grade"]
CHOSEN = [("given_name",), ("learning_outcomes",), ("assessment_grade",)]
FRAME = {"_sd": HIDDEN, "learning_outcomes": {"_sd": [0, 2]}}


def judged(token, key, expected=None):
    public = {name: value for name, value in key.items() if name in ("kty", "crv", "x", "y")}
    entry = {"id": ISSUER, "names": {"en": "Sample Issuer"}, "keys": [public]}
    trust = parse_trust(trust_list("peers", [entry], as_of=AT), "peers")
    _, report = read_and_verify(
        token.encode(), trust=trust, statuses=StatusCache(), at=AT, expected=expected or Presented()
    )
    return report


def changed(token):
    """The token with a letter of its first disclosure changed."""
    parts = token.split("~")
    salt, *rest = json.loads(decode_base64url(parts[1]))
    parts[1] = encode_base64url(json.dumps([salt, *rest[:-1], "Somebody else"]).encode())
    return "~".join(parts)


@pytest.fixture
def issued(sd_jwt):
    """Their issuer's key, their holder's, and a credential of theirs."""
    key, holder = sd_jwt.ask("newKey"), sd_jwt.ask("newKey")
    payload = {
        "iss": ISSUER,
        "iat": SECONDS - 60,
        "vct": LEARNING_CREDENTIAL,
        "cnf": {"jwk": holder["public"]},
        **learning_claims(),
    }
    return key, holder, sd_jwt.ask("issue", payload=payload, frame=FRAME, key=key["secret"])


def test_what_they_issue_holds_here(issued):
    key, _, token = issued
    report = judged(token, key["public"])

    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED
    assert report.check(CheckName.ISSUER).outcome is Outcome.PASSED
    claims = {name: report.claims[name] for name in learning_claims()}
    assert claims == learning_claims()
    assert judged(changed(token), key["public"]).verdict is Verdict.NOT_GENUINE


def test_what_they_present_holds_here(sd_jwt, issued):
    key, holder, token = issued
    binding = {"iat": SECONDS, "aud": AUDIENCE, "nonce": NONCE}
    frame = {"given_name": True, "learning_outcomes": True}
    shown = sd_jwt.ask("present", token=token, frame=frame, key=holder["secret"], binding=binding)

    report = judged(shown, key["public"], Presented(NONCE, AUDIENCE))
    assert report.verdict is Verdict.GENUINE
    assert report.claims["given_name"] == "Amina"
    assert not {"family_name", "birthdate", "assessment_grade"} & report.claims.keys()
    assert judged(changed(shown), key["public"], Presented(NONCE, AUDIENCE)).verdict is Verdict.NOT_GENUINE
    other = judged(shown, key["public"], Presented("another", AUDIENCE))
    assert other.check(CheckName.HOLDER).code == "nonce-mismatch"


def test_what_is_presented_here_holds_there(sd_jwt):
    issuer, holder = SampleIssuer(ISSUER), PrivateKey.generate("P-256")
    token = issuer.issue(learning_claims(), issued_at=AT, selective=selective_paths(), holder=holder.public, decoys=2)
    end = PresentationEnd(AUDIENCE, NONCE, holder)
    shown = make_presentation(parse_credential(token.encode()), CHOSEN, now=AT, end=end).text
    question = {"key": issuer.key.public.jwk, "nonce": NONCE, "now": SECONDS}

    answer = sd_jwt.ask("verify", token=shown, **question)
    assert {name: answer["payload"].get(name) for name in ("given_name", "assessment_grade", "family_name")} == {
        "given_name": "Amina",
        "assessment_grade": "16/20",
        "family_name": None,
    }
    assert answer["payload"]["learning_outcomes"] == learning_claims()["learning_outcomes"]
    assert (answer["binding"]["aud"], answer["binding"]["nonce"]) == (AUDIENCE, NONCE)
    for forged in (changed(shown), shown[:-20] + ("A" if shown[-20] != "A" else "B") + shown[-19:]):
        with pytest.raises(PeerError):
            sd_jwt.ask("verify", token=forged, **question)
    with pytest.raises(PeerError):
        sd_jwt.ask("verify", token=shown, **question | {"nonce": "another"})


def test_what_they_issue_can_be_presented_here_and_checked_there(sd_jwt):
    key, holder = sd_jwt.ask("newKey"), PrivateKey.generate("P-256")
    payload = {
        "iss": ISSUER,
        "iat": SECONDS - 60,
        "vct": LEARNING_CREDENTIAL,
        "cnf": {"jwk": holder.public.jwk},
        **learning_claims(),
    }
    token = sd_jwt.ask("issue", payload=payload, frame=FRAME, key=key["secret"])
    end = PresentationEnd(AUDIENCE, NONCE, holder)
    paths = [("given_name",), ("learning_outcomes", 2)]
    shown = make_presentation(parse_credential(token.encode()), paths, now=AT, end=end).text

    answer = sd_jwt.ask("verify", token=shown, key=key["public"], nonce=NONCE, now=SECONDS)
    assert answer["payload"]["given_name"] == "Amina"
    assert answer["payload"]["learning_outcomes"] == ["Plot results", "Write tests"]
    assert not {"family_name", "birthdate"} & answer["payload"].keys()
    assert judged(shown, key["public"], Presented(NONCE, AUDIENCE)).verdict is Verdict.GENUINE
