"""Types, documents of the W3C data model, and who stands behind an issuer."""

import json
from datetime import datetime
from typing import Any

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.holdings import AT, NO_TRUST, held
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner
from tests.unit.disclosure.w3c_material import HOLDER as SUBJECT_KEY
from tests.unit.disclosure.w3c_material import jwt_text, selective, subject_of, whole_text
from tests.unit.questions.matching_material import (
    CLAIMS,
    ISSUER,
    KEY,
    VCT,
    asked,
    backed_by,
    course,
    listed,
    matched,
    unmet,
    ways,
)
from wallet.crypto.certificates import Certificate
from wallet.crypto.encoding import encode_base64url
from wallet.disclosure import preview_claims
from wallet.model.question import Unmet
from wallet.questions.dcql import parse_query
from wallet.questions.matching import Holding, satisfies
from wallet.trust.trust_store import parse_trust


def test_the_name_of_what_is_asked_for():
    alumni = {"type_values": [["https://www.w3.org/2018/credentials#VerifiableCredential", "https://a.example#Alumni"]]}
    for meta, form, name in (
        ({"vct_values": [VCT, "other"]}, "dc+sd-jwt", VCT),
        (alumni, "ldp_vc", "https://a.example#Alumni"),
        ({"type_values": [["VerifiableCredential"]]}, "jwt_vc_json", "VerifiableCredential"),
        ({"doctype_value": "org.iso.18013.5.1.mDL"}, "mso_mdoc", "org.iso.18013.5.1.mDL"),
        ({}, "ldp_vc", "ldp_vc"),
        ({"doctype_value": 1}, "mso_mdoc", "mso_mdoc"),
    ):
        assert matched(asked(meta=meta, format=form), holdings=[]).wanted["q"].type_name == name


def test_a_credential_that_says_to_be_of_another_type_as_well_is_of_that_type():
    holding = course(1, {**CLAIMS, "aka_vcts": ["urn:other", 7]})
    assert unmet(asked(meta={"vct_values": ["urn:other"]}), holdings=[holding]) is None
    assert unmet(asked(meta={"vct_values": ["urn:third"]}), holdings=[holding]) is Unmet.NO_SUCH_TYPE


def test_a_plain_sd_jwt_is_no_sd_jwt_vc():
    plain = held(ISSUER.issue(CLAIMS, vct=None, typ="example+sd-jwt", holder=KEY.public), key=KEY)
    assert unmet(asked(meta={}), holdings=[plain]) is Unmet.NOT_SHOWABLE
    assert unmet(asked(), holdings=[plain]) is Unmet.NO_SUCH_TYPE


OPEN_BADGE = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"
CREDENTIAL = "https://www.w3.org/2018/credentials#VerifiableCredential"


def badge() -> Holding:
    return held(whole_text(subject_of(SUBJECT_KEY)), key=SUBJECT_KEY)


@pytest.mark.parametrize(
    ("types", "found"),
    [
        ([["OpenBadgeCredential"]], True),
        ([["VerifiableCredential", "OpenBadgeCredential"]], True),
        ([[OPEN_BADGE]], True),
        ([[CREDENTIAL, OPEN_BADGE]], True),
        ([["VerifiableCredential", OPEN_BADGE]], True),
        ([["Other"], [OPEN_BADGE]], True),
        ([[OPEN_BADGE, "Other"]], False),
        ([["https://other.example#OpenBadgeCredential"]], False),
        ([["openbadgecredential"]], False),
    ],
)
@pytest.mark.parametrize("form", ["ldp_vc", "jwt_vc_json"])
def test_w3c_types_fit_by_name_and_by_address(types, found, form):
    holding = badge() if form == "ldp_vc" else held(jwt_text(subject_of(SUBJECT_KEY)), key=SUBJECT_KEY)
    reason = unmet(asked(format=form, meta={"type_values": types}), holdings=[holding])
    assert reason is (None if found else Unmet.NO_SUCH_TYPE)


def test_of_contexts_that_are_not_known_here_only_the_common_type_has_an_address():
    document = {
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://unknown.example/context"],
        "type": ["VerifiableCredential", "Permit"],
        "issuer": "https://issuer.example",
        "credentialSubject": {"id": subject_of(SUBJECT_KEY), "permit": "B"},
    }
    holding = held(W3cSigner("https://issuer.example").jwt(document), key=SUBJECT_KEY)
    for types, reason in (
        ([[CREDENTIAL, "Permit"]], None),
        ([["Permit"]], None),
        ([["https://unknown.example#Permit"]], Unmet.NO_SUCH_TYPE),
    ):
        assert unmet(asked(format="jwt_vc_json", meta={"type_values": types}), holdings=[holding]) is reason


# --- documents ------------------------------------------------------------------------------------


def of_badge(*paths: list[Any], form: str = "ldp_vc") -> dict[str, Any]:
    return asked(*paths, format=form, meta={"type_values": [["OpenBadgeCredential"]]})


@pytest.mark.parametrize("form", ["ldp_vc", "jwt_vc_json"])
def test_a_document_under_one_seal_shows_everything(form):
    holding = badge() if form == "ldp_vc" else held(jwt_text(subject_of(SUBJECT_KEY)), key=SUBJECT_KEY)
    query = of_badge(["credentialSubject", "achievement", "name"], ["name"], form=form)

    (candidate,) = matched(query, holdings=[holding]).wanted["q"].candidates

    assert candidate.whole and candidate.proves_holder
    (way,) = candidate.ways
    assert [detail.path for detail in way.needed] == [("credentialSubject", "achievement", "name"), ("name",)]
    assert all(detail.always_visible for detail in way.needed)
    also = [detail.path for detail in candidate.also_shown]
    assert ("credentialSubject", "achievement", "criteria") in also
    assert ("credentialSubject", "achievement") not in also and ("name",) not in also
    assert {detail.path: detail.sensitive for detail in candidate.also_shown}[("credentialSubject", "result")]


def test_of_a_whole_document_the_asker_s_favourite_is_shown_for_nothing_can_be_spared():
    claims = [{"id": "a", "path": ["name"]}, {"id": "b", "path": ["credentialSubject", "creditsEarned"]}]
    query = of_badge() | {"claims": claims, "claim_sets": [["a", "b"], ["a"]]}
    (way,) = ways(query, holdings=[badge()])
    assert [detail.path for detail in way.needed] == [("name",), ("credentialSubject", "creditsEarned")]
    assert way.welcome == ()


def test_a_document_that_can_be_shown_in_part():
    credential = selective(subject_of(SUBJECT_KEY))
    holding = held(credential.original, key=SUBJECT_KEY)
    query = of_badge(
        ["credentialSubject", "achievement", "name"],
        ["credentialSubject", "id"],
        ["credentialSubject", "achievement", "tag", None],
        ["issuer"],
    )

    (candidate,) = matched(query, holdings=[holding]).wanted["q"].candidates

    assert not candidate.whole
    (way,) = candidate.ways
    assert [(detail.path[-2:], detail.always_visible) for detail in way.needed] == [
        (("achievement", "name"), False),
        (("credentialSubject", "id"), True),
        (("tag", 0), False),
        (("issuer",), True),
    ]
    seen = preview_claims(credential, [detail.path for detail in way.needed])
    assert set(seen["credentialSubject"]["achievement"]) == {"id", "type", "name", "tag"}
    assert satisfies(parse_query({"credentials": [query]}).credentials[0], credential, seen, NO_TRUST) == ()


def test_a_document_without_a_proof_cannot_be_shown_as_a_credential():
    plain = held(json.dumps(LinkedDataSigner().badge()), key=SUBJECT_KEY)
    query = of_badge() | {"require_cryptographic_holder_binding": False}
    assert unmet(query, holdings=[plain]) is Unmet.NOT_SHOWABLE
    asked_for = parse_query({"credentials": [query]}).credentials[0]
    assert satisfies(asked_for, plain.credential, plain.credential.document, NO_TRUST) == ("format",)


# --- who stands behind an issuer ------------------------------------------------------------------


def _certified() -> tuple[SampleIssuer, SampleAuthority, bytes]:
    times = {"not_before": datetime(2026, 1, 1, tzinfo=AT.tzinfo), "not_after": datetime(2027, 1, 1, tzinfo=AT.tzinfo)}
    authority = SampleAuthority("Ministry", **times)
    issuer = SampleIssuer("https://school.example")
    leaf = authority.certify(issuer.key.public, uris=[issuer.id], **times)
    return SampleIssuer(issuer.id, key=issuer.key, chain=(leaf,)), authority, leaf


def _key_id(der: bytes) -> str:
    found = Certificate.from_der(der).authority_key_id
    assert found is not None
    return encode_base64url(found)


def test_a_certificate_authority_is_found_by_its_key():
    issuer, _, leaf = _certified()
    holding = course(issuer=issuer)
    assert unmet(backed_by("aki", _key_id(leaf)), holdings=[holding]) is None
    assert unmet(backed_by("aki", "AAAA", _key_id(leaf)), holdings=[holding]) is None
    assert unmet(backed_by("aki", "AAAA", "no base64url!"), holdings=[holding]) is Unmet.OTHER_ISSUER
    assert unmet(backed_by("aki", _key_id(leaf)), holdings=[course()]) is Unmet.OTHER_ISSUER


def test_a_list_is_found_by_its_name_whatever_the_case():
    trust = listed(ISSUER)
    holding = course(trust=trust)
    assert unmet(backed_by("etsi_tl", "schools of flanders"), holdings=[holding], trust=trust) is None
    assert unmet(backed_by("etsi_tl", "Another list"), holdings=[holding], trust=trust) is Unmet.OTHER_ISSUER
    stranger = course(issuer=SampleIssuer("https://stranger.example"))
    assert unmet(backed_by("etsi_tl", "Schools of Flanders"), holdings=[stranger], trust=trust) is Unmet.OTHER_ISSUER


def test_a_list_is_found_by_its_address_where_that_is_what_it_is_called():
    trust = listed(ISSUER, name="https://lists.example/tl")
    assert unmet(backed_by("etsi_tl", "https://lists.example/tl/"), holdings=[course()], trust=trust) is None


def test_a_list_of_certificates_stands_behind_what_they_certify():
    issuer, authority, _ = _certified()
    entry = issuer.trust_entry(by_certificate=authority.certificate) | {"id": "https://ministry.example"}
    of_list = parse_trust(trust_list("Certificates", [entry], as_of=AT), "Certificates")
    anchored = parse_trust(authority.pem, "Anchors")
    for trust, name in ((of_list, "Certificates"), (anchored, "Anchors")):
        assert unmet(backed_by("etsi_tl", name), holdings=[course(issuer=issuer)], trust=trust) is None
        assert unmet(backed_by("etsi_tl", name), holdings=[course()], trust=trust) is Unmet.OTHER_ISSUER


def test_one_authority_of_several_suffices():
    trust = listed(ISSUER)
    query = asked(
        trusted_authorities=[
            {"type": "aki", "values": ["AAAA"]},
            {"type": "openid_federation", "values": ["https://a.example"]},
            {"type": "etsi_tl", "values": ["Schools of Flanders"]},
        ]
    )
    assert unmet(query, trust=trust) is None
