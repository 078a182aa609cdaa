"""Check 7: what the credential's own type requires."""

import pytest

from tests.simulators.issuer import SampleIssuer
from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.formats.crafting import AT, ISSUER, THEN, joined, jws, open_question, payload_of, report_on, trust_in
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.formats.type_metadata import type_metadata
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.verification import OwnKeys, Presented

CHECK = CheckName.CONTENT
MANDATORY = [claim.path[0] for claim in type_metadata(LEARNING_CREDENTIAL).mandatory]


def issued(selective=(), decoys=0, **changes) -> str:
    return ISSUER.issue(learning_claims(**changes), issued_at=THEN, selective=selective, decoys=decoys)


def without_disclosures(text: str) -> str:
    return joined(text.split("~", maxsplit=1)[0])


def test_a_complete_credential_passes():
    assert report_on(issued()).verdict is Verdict.GENUINE


@pytest.mark.parametrize("claim", MANDATORY)
def test_a_required_claim_that_is_missing_is_named(claim: str):
    report = report_on(issued(**{claim: None}))

    open_question(report, CHECK, "content-incomplete")
    assert report.check(CHECK).facts == {"claims": claim}


@pytest.mark.parametrize("claim", MANDATORY)
def test_null_is_missing_too(claim: str):
    payload = payload_of(vct=LEARNING_CREDENTIAL) | learning_claims() | {claim: None}
    open_question(report_on(joined(jws(payload))), CHECK, "content-incomplete")


def test_several_missing_claims_are_named_together():
    report = report_on(issued(issuing_country=None, expected_study_time=None))
    assert report.check(CHECK).facts == {"claims": "expected_study_time, issuing_country"}


def test_what_may_be_hidden_counts_as_there_in_what_somebody_shows():
    text = without_disclosures(issued(selective_paths()))
    report = report_on(text, expected=Presented())

    assert report.check(CHECK).code == "ok"
    assert "family_name" not in report.claims


def test_what_may_never_be_hidden_is_missing_all_the_same():
    text = without_disclosures(issued(selective_paths(), achievement_title=None))
    report = report_on(text, expected=Presented())

    assert report.check(CHECK).facts == {"claims": "achievement_title"}


def test_decoys_excuse_nothing_in_ones_own_wallet():
    text = issued(selective_paths(), decoys=3, family_name=None)

    assert report_on(text, expected=OwnKeys()).check(CHECK).facts == {"claims": "family_name"}
    assert report_on(text, expected=Presented()).check(CHECK).code == "ok"


@pytest.mark.parametrize("level", [1, 4, 8])
def test_levels_go_from_one_to_eight(level: int):
    assert report_on(issued(level_of_learning_experience=level)).check(CHECK).code == "ok"


@pytest.mark.parametrize("level", [0, 9, -1, 6.0, 6.5, "6", True, [6], {"level": 6}])
def test_any_other_level_makes_no_sense(level: object):
    report = report_on(issued(level_of_learning_experience=level))

    open_question(report, CHECK, "content-invalid")
    assert report.check(CHECK).facts == {"claims": "level_of_learning_experience"}


def test_the_micro_credential_has_requirements_of_its_own():
    achievement = {"name": "A", "description": "B", "criteria": {"narrative": "C"}}
    for missing, named in (
        (None, None),
        ("name", "credentialSubject/achievement/name"),
        ("criteria", "credentialSubject/achievement/criteria/narrative"),
    ):
        subject = {"achievement": {name: value for name, value in achievement.items() if name != missing}}
        report = report_on(joined(jws(payload_of(vct=MICRO_CREDENTIAL, credentialSubject=subject))))
        if named is None:
            assert report.verdict is Verdict.GENUINE
        else:
            assert report.check(CHECK).facts == {"claims": named}


@pytest.mark.parametrize("vct", ["urn:unknown", f"{LEARNING_CREDENTIAL}:x", LEARNING_CREDENTIAL.upper()])
def test_a_type_nobody_here_knows_requires_nothing(vct: str):
    check = report_on(joined(jws(payload_of(vct=vct)))).check(CHECK)
    assert (check.outcome, check.code) == (Outcome.NOT_APPLICABLE, "type-not-known")


def test_content_never_makes_a_credential_forged():
    issuer = SampleIssuer(ISSUER.id)
    report = report_on(issuer.issue({}, issued_at=THEN), trust=trust_in(issuer), at=AT)
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
