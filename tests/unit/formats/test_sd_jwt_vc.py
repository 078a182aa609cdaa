"""What makes an SD-JWT a credential (draft-ietf-oauth-sd-jwt-vc), and what keeps other tokens from passing as one."""

import pytest

from tests.unit.formats.crafting import (
    AT,
    HOLDER,
    ISSUER,
    THEN,
    compact,
    digest,
    disclosure,
    joined,
    jws,
    key_binding,
    open_question,
    payload_of,
    refused,
    report_on,
    trust_in,
)
from wallet.errors import MalformedError, UnsupportedFormatError
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.model.report import CheckName, Outcome, Verdict

STRUCTURE = CheckName.STRUCTURE


def parsed(payload, **header):
    return parse_credential(joined(jws(payload, header)).encode())


@pytest.mark.parametrize(
    ("typ", "vct", "format_name", "profile"),
    [
        ("dc+sd-jwt", LEARNING_CREDENTIAL, "dc+sd-jwt", "eu-learning-credential"),
        ("vc+sd-jwt", LEARNING_CREDENTIAL, "vc+sd-jwt", "eu-learning-credential"),
        ("dc+sd-jwt", MICRO_CREDENTIAL, "dc+sd-jwt", "eu-micro-credential"),
        ("dc+sd-jwt", "urn:other", "dc+sd-jwt", None),
        ("DC+SD-JWT", "urn:other", "dc+sd-jwt", None),
        ("application/dc+sd-jwt", "urn:other", "dc+sd-jwt", None),
    ],
)
def test_the_type_in_the_header_makes_it_a_credential(typ, vct, format_name, profile):
    credential = parsed(payload_of(vct=vct), typ=typ)

    assert (credential.format, credential.profile, credential.vct) == (format_name, profile, vct)


@pytest.mark.parametrize("typ", ["example+sd-jwt", "sd-jwt", "application/sd-jwt", None])
def test_other_types_are_plain_sd_jwts(typ):
    credential = parsed(payload_of(), typ=typ)

    assert (credential.format, credential.profile, credential.vct) == ("sd-jwt", None, None)
    assert report_on(joined(jws(payload_of(), {"typ": typ}))).check(CheckName.CONTENT).code == "no-type"


@pytest.mark.parametrize("typ", ["dc+sd-jwt", "vc+sd-jwt", "application/dc+sd-jwt"])
@pytest.mark.parametrize("vct", [None, "", 5, ["urn:x"], {"id": "urn:x"}, False])
def test_a_credential_states_its_type(typ, vct):
    payload = payload_of() | {"vct": vct}
    refused(report_on(joined(jws(payload, {"typ": typ}))), STRUCTURE, "malformed")
    del payload["vct"]
    refused(report_on(joined(jws(payload, {"typ": typ}))), STRUCTURE, "malformed")


@pytest.mark.parametrize("typ", [5, True, [], ["dc+sd-jwt"], {}, {"a": 1}])
def test_a_type_that_is_no_text_is_refused(typ):
    refused(report_on(joined(jws(payload_of(), {"typ": typ}))), STRUCTURE, "malformed")


@pytest.mark.parametrize("issuer", [5, ["https://issuer.example"], {"id": "x"}, True])
def test_an_issuer_that_is_no_text_is_refused(issuer):
    refused(report_on(joined(jws(payload_of(iss=issuer)))), STRUCTURE, "malformed")


def test_a_credential_may_name_no_issuer():
    report = report_on(joined(jws(payload_of(iss=None))))

    assert (report.issuer.id, report.check(CheckName.PROOF).code) == (None, "key-not-found")


# --- tokens of another kind, signed by the same key ----------------------------------------------


OTHER_KINDS = {
    "status list": ISSUER.status_list("https://issuer.example/s", issued_at=THEN).decode(),
    "key binding": key_binding("x"),
    "access token": jws({"iss": ISSUER.id, "sub": "me"}, {"typ": "at+jwt"}),
    "identity token": jws({"iss": ISSUER.id, "sub": "me"}, {"typ": "JWT"}),
    "request": jws({"iss": ISSUER.id}, {"typ": "oauth-authz-req+jwt"}),
}


@pytest.mark.parametrize("token", OTHER_KINDS.values(), ids=OTHER_KINDS)
def test_another_token_of_the_issuer_is_no_credential(token: str):
    with pytest.raises(UnsupportedFormatError):
        parse_credential(f"{token}~".encode())


def test_a_token_typed_as_jwt_with_digests_is_a_plain_sd_jwt():
    text = disclosure("s", "a", 1)
    report = report_on(joined(jws(payload_of(_sd=[digest(text)]), {"typ": "JWT"}), text))

    assert (report.format, report.verdict) == ("sd-jwt", Verdict.GENUINE)


# --- W3C payloads --------------------------------------------------------------------------------


def w3c(**changes):
    payload = {"@context": ["https://www.w3.org/ns/credentials/v2"], "issuer": {"id": ISSUER.id}} | changes
    return jws({name: value for name, value in payload.items() if value is not None}, {"typ": "vc+sd-jwt"})


def test_a_w3c_payload_names_its_issuer_its_way():
    for issuer in (ISSUER.id, {"id": ISSUER.id, "name": "Sample"}):
        report = report_on(joined(w3c(issuer=issuer)))
        assert (report.format, report.profile) == ("vc+sd-jwt", "vc-2.0")
        assert (report.issuer.id, report.verdict) == (ISSUER.id, Verdict.GENUINE)


@pytest.mark.parametrize("issuer", ["https://other.example", {"id": "https://other.example"}, 5, [], {"id": 5}])
def test_its_two_names_of_the_issuer_agree(issuer):
    with pytest.raises(MalformedError):
        parse_credential(joined(w3c(iss=ISSUER.id, issuer=issuer)).encode())


def test_an_issuer_without_identifier_is_the_one_of_the_token():
    for issuer in ({}, {"name": "Sample"}, None):
        assert parse_credential(joined(w3c(iss=ISSUER.id, issuer=issuer)).encode()).issuer_id == ISSUER.id


def test_in_an_sd_jwt_vc_an_issuer_claim_is_a_claim_like_others():
    payload = payload_of(**{"@context": [], "issuer": {"id": "https://issuer.example/profile"}})
    report = report_on(joined(jws(payload)))

    assert (report.issuer.id, report.verdict) == (ISSUER.id, Verdict.GENUINE)


def test_its_issuer_is_the_one_whose_key_must_have_signed():
    """A listed issuer signs a payload that names somebody else."""
    report = report_on(joined(w3c(issuer="https://other.example")))

    assert report.check(CheckName.ISSUER).outcome is Outcome.UNDETERMINED
    assert report.verdict is Verdict.GENUINE_UNDETERMINED


def test_its_dates_count():
    assert report_on(joined(w3c(validFrom="2026-05-01T00:00:00Z", validUntil="2026-07-01T00:00:00Z"))).verdict is (
        Verdict.GENUINE
    )
    for dates, code in (
        ({"validUntil": "2026-06-01T12:00:00Z"}, "expired"),
        ({"validUntil": "2026-06-01T13:30:00+02:00"}, "expired"),
        ({"validFrom": "2026-06-01T12:03:00Z"}, "not-yet-valid"),
    ):
        report = report_on(joined(w3c(**dates)))
        assert (report.check(CheckName.VALIDITY).code, report.verdict) == (code, Verdict.NO_LONGER_VALID)
    for until in ("soon", 5, None, "9999-12-31T23:59:59-14:00"):
        payload = {"@context": [], "issuer": ISSUER.id, "validUntil": until}
        open_question(report_on(joined(jws(payload, {"typ": "vc+sd-jwt"}))), CheckName.VALIDITY, "malformed")


@pytest.mark.parametrize("typ", ["bad+typ", "vc+jwt", "jwt+x", "at+jwt"])
def test_its_type_is_one_of_an_sd_jwt(typ):
    text = disclosure("s", "a", 1)
    payload = {"@context": [], "iss": ISSUER.id, "_sd": [digest(text)]}
    with pytest.raises(UnsupportedFormatError):
        parse_credential(joined(jws(payload, {"typ": typ}), text).encode())


@pytest.mark.parametrize("typ", ["vc+ld+json+sd-jwt", "vc-ld+sd-jwt", "application/vc+sd-jwt"])
@pytest.mark.parametrize("cty", ["vc", "application/vc"])
def test_names_of_drafts_mean_the_same(typ, cty):
    credential = parsed({"@context": [], "issuer": ISSUER.id}, typ=typ, cty=cty)
    assert (credential.format, credential.issuer_id) == ("vc+sd-jwt", ISSUER.id)


@pytest.mark.parametrize(("claims", "header"), [({"vc": {}}, {}), ({"vp": {}}, {}), ({}, {"cty": "bad+cty"})])
def test_what_may_not_stand_in_it(claims, header):
    with pytest.raises(MalformedError):
        parsed({"@context": [], "issuer": ISSUER.id, **claims}, typ="vc+sd-jwt", **header)


def test_its_profile_is_that_of_the_type_it_states():
    badge = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": ISSUER.id,
        "credentialSubject": {"id": "did:example:ana"},
    }
    assert parsed(badge, typ="vc+sd-jwt").profile == "open-badge-3"


def test_a_status_that_names_no_list_is_no_status():
    report = report_on(joined(w3c(credentialStatus={"type": "BitstringStatusListEntry"})))

    open_question(report, CheckName.STATUS, "status-list-invalid")


@pytest.mark.parametrize("name", ["issuer", "validUntil", "validFrom", "credentialStatus"])
def test_what_decides_about_it_cannot_be_disclosed(name: str):
    text = disclosure("s", name, "x")
    payload = {"@context": [], "iss": ISSUER.id, "_sd": [digest(text)]}

    refused(report_on(joined(jws(payload, {"typ": "vc+sd-jwt"}), text)), CheckName.PROOF, "digest-mismatch")


# --- algorithms ----------------------------------------------------------------------------------


def unsigned(algorithm: str, signature: str = "") -> str:
    head, payload, _ = jws(payload_of(), compact({"alg": algorithm, "typ": "dc+sd-jwt"})).split(".")
    return joined(f"{head}.{payload}.{signature}")


@pytest.mark.parametrize("algorithm", ["none", "None", "nOnE", "HS256", "HS384", "HS512", "hs256"])
@pytest.mark.parametrize("signature", ["", "A" * 43, "A" * 86])
def test_what_anybody_can_make_is_no_signature(algorithm: str, signature: str):
    refused(report_on(unsigned(algorithm, signature)), CheckName.PROOF, "algorithm-not-allowed")


@pytest.mark.parametrize("algorithm", ["ES256K", "RS384", "RS512", "PS512", "Ed448", "ML-DSA-65", "es256", "x"])
def test_a_suite_this_version_does_not_know_is_neither_valid_nor_forged(algorithm: str):
    report = report_on(unsigned(algorithm, "A" * 86))

    refused(report, STRUCTURE, "unsupported-suite")
    assert report.verdict is Verdict.UNREADABLE
    assert (report.format, report.issuer.id) == ("dc+sd-jwt", ISSUER.id)


def test_a_holder_of_a_credential_gets_the_claims_he_was_given():
    report = report_on(joined(jws(payload_of(cnf={"jwk": HOLDER.public.jwk}))), trust=trust_in(), at=AT)

    assert report.claims == payload_of(cnf={"jwk": HOLDER.public.jwk})
