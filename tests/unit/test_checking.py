"""The checker's side: read, verify, describe, and write it for machines as the contract says."""

import json
from datetime import timedelta

import pytest

from tests.simulators.issuer import REVOKED, SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.formats.crafting import (
    AT,
    AUDIENCE,
    HOLDER,
    ISSUER,
    NONCE,
    THEN,
    TRUST,
    joined,
    jws,
    payload_of,
)
from wallet.checking import Surroundings, check_input, check_texts, report_json
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.formats.recognise import parse_credential
from wallet.model.elements import Element
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.status.cache import StatusCache, cache_of_tokens
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification import Presented

ASKED = Presented(NONCE, AUDIENCE)
SURROUNDINGS = Surroundings(TRUST, StatusCache(), AT, ASKED)
URI = "https://issuer.example/status/1"


def presented(shown=(("given_name",), ("learning_outcomes", 0)), **options) -> str:
    text = ISSUER.issue(learning_claims(), issued_at=THEN, selective=selective_paths(), holder=HOLDER.public, **options)
    end = PresentationEnd(AUDIENCE, NONCE, HOLDER)
    return make_presentation(parse_credential(text.encode()), shown, now=AT, end=end).text


def checked(text: str, surroundings: Surroundings = SURROUNDINGS):
    (result,) = check_texts([text], "qr", surroundings)
    return result


def test_a_presentation_is_read_verified_and_described():
    found = checked(presented())

    assert (found.carrier, found.report.verdict) == ("qr", Verdict.GENUINE)
    assert found.credential.vct == found.report.claims["vct"]
    states = {item.element: (item.state.value, item.value) for item in found.elements}
    assert len(states) == 16
    assert states[Element.LEARNER] == ("stated", "Amina")
    assert states[Element.LEARNING_OUTCOMES] == ("stated", "Clean and join data sets")
    assert states[Element.LEVEL] == ("not-shared", "")
    assert found.hidden == len(selective_paths_of_claims()) - 3


def selective_paths_of_claims() -> list[object]:
    """What can be hidden in the sample: one disclosure each; hidden arrays keep their elements out of sight."""
    names = {path[0] for path in selective_paths() if len(path) == 1} & learning_claims().keys()
    return [*names, *learning_claims()["learning_outcomes"]]


def test_several_are_checked_each_for_itself():
    results = check_texts([presented(), "rubbish", joined(jws(payload_of()))], "pdf", SURROUNDINGS)

    assert [result.report.verdict for result in results] == [
        Verdict.GENUINE,
        Verdict.UNREADABLE,
        Verdict.NOT_GENUINE,  # a copy is no answer
    ]
    assert check_texts([], "pdf", SURROUNDINGS) == ()


@pytest.mark.parametrize(
    "text", ["", "rubbish", "\ud800", "ey\udcff.a.b~", "é", "{", '{"payload":"","signature":""}', "~"]
)
def test_nothing_a_code_can_hold_breaks_the_reading(text: str):
    found = checked(text)

    assert (found.credential, found.report.verdict) == (None, Verdict.UNREADABLE)
    assert (found.elements, found.hidden, found.report.claims) == ((), 0, {})


def test_what_is_not_genuine_is_not_described():
    found = checked(presented().replace("~", "~WyJzIiwiYSIsMV0~", 1))

    assert found.report.verdict is Verdict.NOT_GENUINE
    assert (found.elements, found.hidden) == ((), 0)


@pytest.mark.parametrize("around", ["{}", " {}\r\n", "\n\n{}"])
def test_a_text_file_is_read(around: str):
    (found,) = check_input(around.format(presented()).encode(), SURROUNDINGS)

    assert (found.carrier, found.report.verdict) == ("text", Verdict.GENUINE)


@pytest.mark.parametrize("data", [b"", b"\x00", b"rubbish", b"\xff\xd8\xff", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"{}"])
def test_a_file_of_something_else_is_unreadable_and_says_why(data: bytes):
    (found,) = check_input(data, SURROUNDINGS)

    assert found.report.verdict is Verdict.UNREADABLE
    document = report_json(found, "x.bin")
    assert document["error"]["code"] == found.report.checks[0].code
    assert set(document["error"]) == {"code", "message"}


# --- for machines (contract.md) ------------------------------------------------------------------

TOP = {"file", "verdict", "format", "profile", "carrier", "issuer", "checks", "claims", "elements", "checked_at"}
STATES = {"stated", "derived", "not-stated", "not-shared"}
CODES = {
    "ok", "signature-invalid", "digest-mismatch", "disclosure-unreferenced", "disclosure-duplicate",
    "algorithm-not-allowed", "key-not-found", "key-not-bound-to-issuer", "issuer-not-known", "certificate-untrusted",
    "certificate-expired", "holder-binding-missing", "holder-binding-invalid", "nonce-mismatch", "audience-mismatch",
    "answer-replayed", "not-yet-valid", "expired", "revoked", "suspended", "status-list-missing", "status-list-stale",
    "status-list-invalid", "context-not-known", "property-not-defined", "unsupported-format", "unsupported-suite",
    "malformed", "too-large",
}  # fmt: skip
# Beside those that the contract promises.
MORE_CODES = {
    "not-checked", "no-status", "no-type", "type-not-known", "holder-not-bound", "holder-key-not-here",
    "holder-key-unusable", "holder-binding-old", "clock-differs", "presentation-expired", "content-incomplete",
    "content-invalid",
}  # fmt: skip


def conforms(document) -> None:
    """Assert the shape of the contract, and that JSON can hold it."""
    assert json.loads(json.dumps(document)) == document
    assert set(document) - {"error", "proofs", "inner"} == TOP
    assert document["verdict"] in set(Verdict)
    assert ("error" in document) is (document["verdict"] == "unreadable")
    assert set(document["issuer"]) == {"id", "name", "known_by", "example"}
    assert [check["check"] for check in document["checks"]] == [name.value for name in CheckName]
    for check in document["checks"]:
        assert set(check) == {"check", "outcome", "code", "rule", "as_of"}
        assert check["outcome"] in set(Outcome)
        assert check["code"] in CODES | MORE_CODES
    if document["elements"]:
        assert [item["element"] for item in document["elements"]] == [element.value for element in Element]
    for item in document["elements"]:
        assert set(item) == {"element", "state", "value", "source"}
        assert item["state"] in STATES


def test_a_genuine_presentation_for_machines():
    text = presented(status=(URI, 1))
    lists = cache_of_tokens([ISSUER.status_list(URI, issued_at=THEN)])

    document = report_json(checked(text, Surroundings(TRUST, lists, AT, ASKED)), "cv.png")

    conforms(document)
    assert (document["file"], document["verdict"], document["carrier"]) == ("cv.png", "genuine", "qr")
    assert (document["format"], document["profile"]) == ("dc+sd-jwt", "eu-learning-credential")
    assert document["issuer"] == {
        "id": ISSUER.id,
        "name": "Sample Issuer",
        "known_by": "List",
        "example": False,
    }
    assert document["claims"]["given_name"] == "Amina"
    assert "family_name" not in document["claims"]
    status = document["checks"][5]
    assert (status["code"], status["as_of"]) == ("ok", THEN.isoformat())
    assert document["checks"][4]["as_of"] is None
    outcomes = document["elements"][5]
    assert outcomes == {
        "element": "learning-outcomes",
        "state": "stated",
        "value": "Clean and join data sets",
        "source": "learning_outcomes",
    }


PRACTICE = parse_trust(trust_list("Practice", [ISSUER], as_of=THEN, example=True), "")
REVOKING = cache_of_tokens([ISSUER.status_list(URI, issued_at=THEN, entries={1: REVOKED})])

SITUATIONS = {
    "genuine": (presented(), SURROUNDINGS, "genuine", None),
    "practice": (presented(), Surroundings(PRACTICE, StatusCache(), AT, ASKED), "genuine", None),
    "issuer unknown": (
        presented(), Surroundings(TrustStore(), StatusCache(), AT, ASKED), "genuine-undetermined", "key-not-found"),
    "a copy": (
        joined(*presented().split("~")[:-1]), Surroundings(TRUST, StatusCache(), AT), "genuine-undetermined",
        "holder-binding-missing"),
    "no status list": (presented(status=(URI, 1)), SURROUNDINGS, "genuine-undetermined", "status-list-missing"),
    "withdrawn": (presented(status=(URI, 1)), Surroundings(TRUST, REVOKING, AT, ASKED), "no-longer-valid", "revoked"),
    "expired": (presented(expires_at=AT), SURROUNDINGS, "no-longer-valid", "expired"),
    "not yet valid": (
        presented(), Surroundings(TRUST, StatusCache(), THEN - timedelta(days=1), Presented()), "no-longer-valid",
        "not-yet-valid"),
    "another question": (
        presented(), Surroundings(TRUST, StatusCache(), AT, Presented("other", AUDIENCE)), "not-genuine",
        "nonce-mismatch"),
    "for another": (
        presented(), Surroundings(TRUST, StatusCache(), AT, Presented(NONCE, "other")), "not-genuine",
        "audience-mismatch"),
    "a detail taken away": (
        "~".join(part for place, part in enumerate(presented().split("~")) if place != 1), SURROUNDINGS,
        "not-genuine", "holder-binding-invalid"),
    "signed by another": (
        joined(jws(payload_of(), key=SampleIssuer().key)), Surroundings(TRUST, StatusCache(), AT), "not-genuine",
        "signature-invalid"),
    "another suite": (
        joined(jws(payload_of(), {"alg": "ES256K"})), SURROUNDINGS, "unreadable", "unsupported-suite"),
    "rubbish": ("rubbish", SURROUNDINGS, "unreadable", "unsupported-format"),
    "cut": (presented()[:200] + "~", SURROUNDINGS, "unreadable", "unsupported-format"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "surroundings", "verdict", "code"), SITUATIONS.values(), ids=SITUATIONS)
def test_every_situation_has_its_verdict_in_the_shape_of_the_contract(text, surroundings, verdict, code):
    document = report_json(checked(text, surroundings))

    conforms(document)
    assert document["verdict"] == verdict
    told = {check["code"] for check in document["checks"] if check["outcome"] in ("failed", "undetermined")}
    assert code in told if code else not told
    if verdict == "unreadable" or code == "signature-invalid":
        assert (document["claims"], document["elements"]) == ({}, [])
