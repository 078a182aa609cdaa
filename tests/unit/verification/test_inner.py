"""Credentials inside others are checked on their own, and change nothing around them."""

import json
from datetime import UTC, datetime

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.w3c_signer import W3cSigner, enveloped
from wallet.formats.inner_credentials import MAX_INNER
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import parse_trust
from wallet.verification import OwnKeys, read_and_verify
from wallet.verification.inner import MAX_DEPTH

AT = datetime(2026, 6, 1, tzinfo=UTC)
ISSUER = W3cSigner("https://issuer.example", kid="one")
FORGER = W3cSigner(ISSUER.id, kid="one")
TRUST = parse_trust(trust_list("List", [SampleIssuer(ISSUER.id, key=ISSUER.key)], as_of=AT), "List")


def document(**members) -> dict:
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": ISSUER.id,
        "credentialSubject": {"name": "Ana"},
        **members,
    }


def transcript(*entries, **members) -> dict:
    return document(credentialSubject={"verifiableCredential": list(entries)}, **members)


def verify(stated: dict, signer: W3cSigner = ISSUER) -> VerificationReport:
    _, report = read_and_verify(
        signer.jwt(stated).encode(), trust=TRUST, statuses=StatusCache(), at=AT, expected=OwnKeys()
    )
    return report


def test_each_is_checked_on_its_own() -> None:
    good, bad = ISSUER.jwt(document(name="Good")), FORGER.jwt(document(name="Bad"))
    unsigned = document(name={"nl": "Zonder zegel"})
    report = verify(transcript(good, enveloped(bad), unsigned, "rubbish"))
    # The credential around them says what it says, whatever is in it.
    assert report.verdict is Verdict.GENUINE
    assert [(item.role, item.path, item.title) for item in report.inner] == [
        ("credential", "credentialSubject/verifiableCredential/0", "Good"),
        ("credential", "credentialSubject/verifiableCredential/1", ""),
        ("credential", "credentialSubject/verifiableCredential/2", "Zonder zegel"),
        ("credential", "credentialSubject/verifiableCredential/3", ""),
    ]
    verdicts = [item.report.verdict for item in report.inner]
    assert verdicts == [Verdict.GENUINE, Verdict.NOT_GENUINE, Verdict.NOT_GENUINE, Verdict.UNREADABLE]
    assert report.inner[2].report.check(CheckName.PROOF).code == "proof-missing"
    assert report.inner[3].report.check(CheckName.STRUCTURE).code == "unsupported-format"
    # Nobody is asked to prove to be the holder of a part.
    assert report.inner[0].report.check(CheckName.HOLDER).outcome is Outcome.NOT_APPLICABLE


def test_endorsements_say_who_they_back() -> None:
    other = W3cSigner("https://other.example")
    backing = other.jwt(document(type=["VerifiableCredential", "EndorsementCredential"], issuer=other.id))
    report = verify(document(issuer={"id": ISSUER.id, "endorsementJwt": [backing]}))
    (item,) = report.inner
    assert (item.role, item.path) == ("endorsement", "issuer/endorsementJwt/0")
    assert item.report.check(CheckName.PROOF).code == "key-not-found"
    assert report.verdict is Verdict.GENUINE


def test_a_title_is_that_of_the_achievement_where_nothing_else_is_named() -> None:
    named = document(credentialSubject={"achievement": {"name": "Welding"}})
    valued = document(name={"@value": "Lassen", "@language": "nl"})
    odd = document(name=5, credentialSubject={"achievement": "text"})
    report = verify(transcript(*(ISSUER.jwt(stated) for stated in (named, valued, odd))))
    assert [item.title for item in report.inner] == ["Welding", "Lassen", ""]


def test_nesting_is_bounded() -> None:
    stated = document(name="innermost")
    for _ in range(MAX_DEPTH):
        stated = transcript(ISSUER.jwt(stated))
    report = verify(stated)
    for _ in range(MAX_DEPTH):
        assert report.verdict is Verdict.GENUINE
        (item,) = report.inner
        report = item.report
    assert report.claims["name"] == "innermost"
    deeper = verify(transcript(ISSUER.jwt(stated)))
    assert deeper.verdict is Verdict.UNREADABLE
    assert deeper.check(CheckName.STRUCTURE).code == "too-large"


def test_more_than_any_transcript_holds_is_refused() -> None:
    assert len(verify(transcript(*["x"] * MAX_INNER)).inner) == MAX_INNER
    assert verify(transcript(*["x"] * (MAX_INNER + 1))).check(CheckName.STRUCTURE).code == "too-large"
    half = ISSUER.jwt(transcript(*["x"] * (MAX_INNER // 2)))
    assert verify(transcript(half)).verdict is Verdict.GENUINE
    assert verify(transcript(half, half)).check(CheckName.STRUCTURE).code == "too-large"
    # One that holds too much is not tried again and again.
    bomb = ISSUER.jwt(transcript(*[half] * MAX_INNER))
    assert verify(transcript(*[bomb] * MAX_INNER)).check(CheckName.STRUCTURE).code == "too-large"


def test_json_inside_a_document_is_read_as_it_stands() -> None:
    report = verify(transcript(json.loads(json.dumps(document(name="Één", score=1.0)))))
    assert report.inner[0].title == "Één"
