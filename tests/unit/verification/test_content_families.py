"""Check 7 for credentials of the W3C data model and older badges."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.formats.families import CLR, OB3, V1, V2, badge, badge_2, european, parsed, record
from wallet.formats.elements import describe_elements
from wallet.formats.pictures import picture_of
from wallet.formats.summary import summarise_credential
from wallet.model.report import Check, IssuerSummary, Outcome
from wallet.verification.content import check_content

SCHEMA = {"id": "https://school.example/schema.json", "type": "1EdTechJsonSchemaValidator2019"}
OWN_SCHEMA = {
    "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
    "type": "1EdTechJsonSchemaValidator2019",
}


def content(document: object, hidden: int = 0) -> Check:
    return check_content(parsed(document), document, hidden=hidden)


def plain(**changes: object) -> dict:
    members = {
        "@context": [V2],
        "type": ["VerifiableCredential"],
        "issuer": "urn:i",
        "credentialSubject": {"id": "urn:s"},
    } | changes
    return {name: value for name, value in members.items() if value is not None}


@pytest.mark.parametrize("document", [badge(), record(), european(), badge_2(), plain()])
def test_a_whole_credential_passes(document: object):
    check = content(document)
    assert (check.outcome, check.code) == (Outcome.PASSED, "ok")


@pytest.mark.parametrize(
    ("document", "code", "place"),
    [
        # Open Badges 3.0
        (badge(validFrom=None), "content-incomplete", "validFrom"),
        (badge(id=None), "content-incomplete", "id"),
        (badge({"criteria": None}), "content-incomplete", "credentialSubject/achievement/criteria"),
        (badge({"name": ""}), "content-invalid", "credentialSubject/achievement/name"),
        (badge({"type": None}), "content-incomplete", "credentialSubject/achievement/type"),
        (badge({"creditsAvailable": "3"}), "content-invalid", "credentialSubject/achievement/creditsAvailable"),
        (badge({"image": {"type": "Image"}}), "content-incomplete", "credentialSubject/achievement/image/id"),
        (badge(subject={"id": None}), "content-incomplete", "credentialSubject/id"),
        (badge(subject={"achievement": None}), "content-incomplete", "credentialSubject/achievement"),
        (
            badge({"alignment": {"type": "Alignment", "targetName": "A"}}),
            "content-incomplete",
            "credentialSubject/achievement/alignment/targetUrl",
        ),
        (
            badge(subject={"identifier": {"type": "IdentityObject", "hashed": "no", "identityHash": "a"}}),
            "content-invalid",
            "credentialSubject/identifier/hashed",
        ),
        (
            badge(subject={"result": [{"type": "Result", "status": "Done"}]}),
            "content-invalid",
            "credentialSubject/result/0/status",
        ),
        (badge(**{"@context": [V2]}), "content-invalid", "@context"),
        (badge(**{"@context": [V1, OB3]}), "content-incomplete", "issuanceDate"),
        (badge(credentialSchema=SCHEMA), "type-not-known", "credentialSchema"),
        # CLR 2.0
        (record(name=None), "content-incomplete", "name"),
        (record(**{"@context": [V2, OB3]}), "content-invalid", "@context"),
        (record({"verifiableCredential": None}), "content-incomplete", "credentialSubject/verifiableCredential"),
        (
            record({"association": {"type": "Association", "associationType": "likes"}}),
            "content-invalid",
            "credentialSubject/association/associationType",
        ),
        # European Learning Model
        (european(issued=None), "content-incomplete", "issued"),
        (european(issued=["2026-01-01", "2026-01-02"]), "content-invalid", "issued"),
        (european(displayParameter=None), "content-incomplete", "displayParameter"),
        (european(claim={"awardedBy": None}), "content-incomplete", "credentialSubject/hasClaim/awardedBy"),
        (
            european({"creditPoint": {"point": "3"}}),
            "content-incomplete",
            "credentialSubject/hasClaim/specifiedBy/creditPoint/framework",
        ),
        (
            european(claim={"provenBy": [{"title": {"en": "T"}, "awardedBy": {"awardingBody": "urn:org"}}]}),
            "content-incomplete",
            "credentialSubject/hasClaim/provenBy/0/grade",
        ),
        (
            european(claim={"awardedBy": [{"awardingBody": "urn:a"}, {"awardingBody": "urn:b"}]}),
            "content-invalid",
            "credentialSubject/hasClaim/awardedBy",
        ),
        # W3C
        (plain(**{"@context": [V1]}), "content-incomplete", "issuanceDate"),
        (plain(validFrom="2026-01-01"), "content-invalid", "validFrom"),
        (plain(id="seven"), "content-invalid", "id"),
        (plain(id=7), "content-invalid", "id"),
        (plain(issuer="School"), "content-invalid", "issuer"),
        (plain(issuer={"id": "School", "name": "School"}), "content-invalid", "issuer"),
        (plain(credentialSubject=[{"id": "urn:s"}, {}]), "content-invalid", "credentialSubject"),
        (plain(credentialSchema={"id": "urn:x"}), "content-incomplete", "credentialSchema/type"),
        (plain(evidence=[{"id": "urn:x"}]), "content-incomplete", "evidence/0/type"),
        (plain(credentialStatus={"id": "urn:x"}), "content-incomplete", "credentialStatus/type"),
        # Open Badges 2.0
        (badge_2(issuedOn=None), "content-incomplete", "issuedOn"),
        (badge_2({"criteria": None}), "content-incomplete", "badge/criteria"),
        (badge_2(issuedOn="yesterday"), "content-invalid", "issuedOn"),
    ],
)
def test_what_is_wrong_is_named_and_leaves_it_open(document: object, code: str, place: str):
    check = content(document)
    assert (check.outcome, check.code) == (Outcome.UNDETERMINED, code)
    assert place in check.facts["claims"].split(", ")


def test_identifiers_of_the_first_version_may_be_bare():
    document = plain(**{"@context": [V1]}, issuanceDate="2026-01-01T00:00:00Z", id="7", issuer="School")
    assert content(document).code == "ok"


def test_what_may_be_hidden_counts_as_there():
    assert content(badge({"criteria": None}), hidden=1).code == "ok"
    assert content(badge({"name": 5}), hidden=1).code == "content-invalid"


def test_a_schema_of_the_specification_itself_is_known():
    assert content(badge(credentialSchema=[OWN_SCHEMA])).code == "ok"
    # Whether to apply a schema of another kind is left to who checks.
    assert content(badge(credentialSchema={"id": "https://school.example/s", "type": "JsonSchema"})).code == "ok"


@pytest.mark.parametrize("amount", [0.5, 1, 2, 240, 10_000])
def test_no_size_is_ever_refused(amount: float):
    assert content(badge({"ECTS": amount})).code == "ok"


def test_types_in_any_spelling_are_types():
    issuer = {"@id": "https://school.example", "@type": "Profile"}
    assert content(badge({"type": "Achievement"}, {"type": "AchievementSubject"}, issuer=issuer)).code == "ok"


def test_a_fault_never_repeats_what_the_learner_wrote():
    check = content(badge(subject={"identifier": {"type": "Noor", "identityHash": "secret", "hashed": "secret"}}))
    assert "secret" not in str(check)
    assert "Noor" not in str(check)


def test_a_thousand_faults_are_cut_short():
    check = content(badge(evidence=[{"name": "x"}] * 1000))
    assert len(check.facts["claims"].split(", ")) == 20


WORDS = """
id type @type @value @language en jp name title issuer credentialSubject achievement hasClaim awardedBy image
awardingBody legalName location address countryCode identifier result resultDescription alignment targetType
targetName targetCode endorsement evidence specifiedBy eqfLevel creditPoint point framework volumeOfLearning issued
influencedBy workload provenBy grade noteLiteral validFrom displayParameter badge recipient identity ECTS
individualDisplay displayDetail content learningOutcome prefLabel association verifiableCredential
"""
TEXTS = ["P60M", "2022-12-31T23:00:00Z", "ext:EQF", "BEL", "data:image/png;base64,iVBO", "LearningActivity"]
NAMES = st.sampled_from(WORDS.split())
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(TEXTS),
)
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6), max_leaves=25
)


@pytest.mark.parametrize("types", ["OpenBadgeCredential", "ClrCredential", "EuropeanDigitalCredential", "Card"])
@given(members=st.dictionaries(NAMES, ANYTHING, max_size=8), subject=st.dictionaries(NAMES, ANYTHING, max_size=6))
@settings(max_examples=60, deadline=None)
def test_whatever_a_credential_holds_it_is_described(types: str, members: dict, subject: dict):
    members.pop("@type", None)
    subject.setdefault("name", "n")
    document = members | {
        "@context": [V2, OB3, CLR],
        "type": ["VerifiableCredential", types],
        "issuer": "urn:i",
        "credentialSubject": subject,
    }
    document.pop("badge", None)
    credential = parsed(document)

    assert len(describe_elements(credential, document, hidden=0, languages=("nl",))) == 16
    assert check_content(credential, document, hidden=0).outcome is not Outcome.FAILED
    summarise_credential(credential, document, IssuerSummary(None, None))
    picture_of(credential, document)


@given(members=st.dictionaries(NAMES, ANYTHING, max_size=8), inner=st.dictionaries(NAMES, ANYTHING, max_size=8))
@settings(max_examples=60, deadline=None)
def test_whatever_an_older_badge_holds_it_is_described(members: dict, inner: dict):
    members.pop("type", None)
    members.pop("id", None)
    document = badge_2() | members | {"badge": inner}
    credential = parsed(badge_2())

    assert len(describe_elements(credential, document, hidden=0)) == 16
    assert check_content(credential, document, hidden=0).outcome is not Outcome.FAILED
    summarise_credential(credential, document, IssuerSummary(None, None))
    picture_of(credential, document)
