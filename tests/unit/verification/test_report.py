"""The verdict follows from the checks and from nothing else (product.md, Verdicts)."""

import itertools

import pytest

from tests.unit.formats.crafting import AT, ISSUER, LATER, THEN, TRUST, joined, jws, payload_of, report_on
from wallet.errors import MalformedError, NotGenuineError
from wallet.formats.recognise import parse_credential
from wallet.model.credential import UnverifiedCredential
from wallet.model.report import Check, CheckName, Outcome, Verdict, verdict_of
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore
from wallet.verification import read_and_verify, require_verified, unreadable_report, verify_credential

PASSED, FAILED, OPEN, NOTHING = Outcome
GOOD = joined(jws(payload_of()))
SPOILT = GOOD.rpartition(".")[0] + "." + "A" * 86 + "~"


def verdict(outcomes) -> Verdict:
    return verdict_of(Check(name, outcome, "code", "rule") for name, outcome in zip(CheckName, outcomes, strict=True))


def test_every_combination_of_outcomes_has_the_verdict_of_the_table():
    seen = dict.fromkeys(Verdict, 0)
    for outcomes in itertools.product(Outcome, repeat=7):
        structure, proof, issuer, holder, validity, status, content = outcomes
        found = verdict(outcomes)
        seen[found] += 1
        if structure is not PASSED:
            assert found is Verdict.UNREADABLE
        elif FAILED in (proof, issuer, holder, content):
            assert found is Verdict.NOT_GENUINE
        elif FAILED in (validity, status):
            assert found is (Verdict.NO_LONGER_VALID if proof is PASSED else Verdict.GENUINE_UNDETERMINED)
        elif OPEN in outcomes or proof is not PASSED:
            assert found is Verdict.GENUINE_UNDETERMINED
        else:
            assert found is Verdict.GENUINE
            assert set(outcomes) <= {PASSED, NOTHING}
    assert sum(seen.values()) == 4**7
    assert all(seen.values())


@pytest.mark.parametrize("name", CheckName)
@pytest.mark.parametrize("outcome", [FAILED, OPEN])
def test_one_check_that_did_not_pass_is_enough(name: CheckName, outcome: Outcome):
    outcomes = [outcome if each is name else PASSED for each in CheckName]
    assert verdict(outcomes) is not Verdict.GENUINE


@pytest.mark.parametrize("text", [GOOD, SPOILT, "rubbish", "", joined(jws(payload_of(), {"alg": "ES256K"}))])
def test_all_seven_checks_are_there_in_order_and_say_why(text: str):
    report = report_on(text)

    assert tuple(check.check for check in report.checks) == tuple(CheckName)
    assert all(check.code and check.rule for check in report.checks)
    assert report.verdict is verdict_of(report.checks)
    assert report.at == AT
    assert [report.check(name) for name in CheckName] == list(report.checks)


def test_codes_say_ok_only_of_what_passed():
    for text in (GOOD, SPOILT, "rubbish"):
        for check in report_on(text).checks:
            assert (check.code == "ok") is (check.outcome is PASSED)


def test_a_report_has_no_truth_value():
    for text in (GOOD, SPOILT):
        with pytest.raises(TypeError):
            bool(report_on(text))


def test_a_credential_is_verified_once_its_proof_held():
    credential = parse_credential(joined(jws(payload_of(exp=1))).encode())
    report = report_on(credential.original)
    assert require_verified(credential, report).claims == payload_of(exp=1)

    for text in (SPOILT, "rubbish", joined(jws(payload_of(iss="https://x.example")))):
        with pytest.raises(NotGenuineError):
            require_verified(credential, report_on(text))


def test_claims_that_no_proof_covers_are_not_given():
    assert report_on(SPOILT).claims == {}
    assert report_on(GOOD).claims == payload_of()


def test_input_that_cannot_be_read_says_why():
    report = unreadable_report(MalformedError("what is wrong"), AT)

    assert report.verdict is Verdict.UNREADABLE
    assert (report.format, report.profile, report.issuer.id, report.binding) == (None, None, None, None)
    assert report.checks[0].facts == {"detail": "what is wrong"}
    assert {(check.outcome, check.code) for check in report.checks[1:]} == {(OPEN, "not-checked")}


def test_reading_gives_the_credential_where_there_is_one():
    def read(data: bytes):
        return read_and_verify(data, trust=TRUST, statuses=StatusCache(), at=AT)

    credential, report = read(GOOD.encode())
    assert credential.original == GOOD.encode()
    assert report.verdict is Verdict.GENUINE_UNDETERMINED  # a copy
    assert read(b"rubbish")[0] is None


def test_a_format_without_a_procedure_is_not_passed_over():
    other = UnverifiedCredential(format="other", profile=None, original=b"", issuer_id=None)
    report = verify_credential(other, trust=TrustStore(), statuses=StatusCache(), at=AT)

    assert (report.verdict, report.checks[0].code) == (Verdict.UNREADABLE, "unsupported-format")


def test_a_name_that_the_credential_gives_itself_is_shown_but_known_by_nobody():
    text = ISSUER.issue({"issuing_authority": "University of Anything"}, issued_at=THEN, expires_at=LATER)

    report = report_on(text, trust=TrustStore())
    assert (report.issuer.name, report.issuer.known_by) == ("University of Anything", None)
    assert report_on(text).issuer.name == "Sample Issuer"
    for odd in (5, ["x"], {"name": 5}):
        claims = {"issuing_authority": odd, "issuer": odd}
        assert report_on(ISSUER.issue(claims, issued_at=THEN), trust=TrustStore()).issuer.name is None
