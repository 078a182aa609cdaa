"""Check 5: dates."""

from datetime import timedelta

import pytest

from tests.unit.formats.crafting import AT, bound, joined, jws, open_question, payload_of, report_on
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.verification import Presented
from wallet.verification.validity import check_validity

CHECK = CheckName.VALIDITY
SECOND = timedelta(seconds=1)
LEEWAY = timedelta(minutes=2)


def seconds(moment) -> int:
    return int(moment.timestamp())


def checked(at=AT, **claims):
    return report_on(joined(jws(payload_of(**claims))), at=at)


def code(at=AT, **claims) -> str:
    report = checked(at, **claims)
    check = report.check(CHECK)
    assert (check.outcome is Outcome.FAILED) is (report.verdict is Verdict.NO_LONGER_VALID)
    assert (check.outcome is Outcome.PASSED) is (report.verdict is Verdict.GENUINE)
    return check.code


def test_a_credential_without_dates_is_in_date():
    check = checked().check(CHECK)
    assert (check.code, check.facts) == ("ok", {})


@pytest.mark.parametrize("claim", ["nbf", "iat"])
def test_it_counts_from_its_start_give_or_take_the_clocks(claim: str):
    assert code(**{claim: seconds(AT)}) == "ok"
    assert code(**{claim: seconds(AT + LEEWAY)}) == "ok"
    assert code(**{claim: seconds(AT + LEEWAY + SECOND)}) == "not-yet-valid"
    assert checked(**{claim: seconds(AT + LEEWAY + SECOND)}).check(CHECK).facts == {
        "start": (AT + LEEWAY + SECOND).isoformat()
    }


def test_it_counts_until_its_end_to_the_second():
    assert code(exp=seconds(AT + SECOND)) == "ok"
    assert code(exp=seconds(AT)) == "expired"
    assert code(exp=seconds(AT) + 0.5) == "ok"
    assert code(exp=0) == "expired"
    assert checked(exp=seconds(AT)).check(CHECK).facts == {"until": AT.isoformat()}


@pytest.mark.parametrize("day", ["2026-06-01", "2026-06-01T23:59:59Z", "20260601"])
def test_the_last_day_belongs_to_it(day: str):
    assert code(date_of_expiry=day) == "ok"
    assert code(AT.replace(hour=23, minute=59, second=59), date_of_expiry=day) == "ok"
    assert code(AT.replace(day=2, hour=0), date_of_expiry=day) == "expired"


def test_the_earlier_end_is_the_one_to_show():
    later = {"exp": seconds(AT + timedelta(days=9)), "date_of_expiry": "2026-06-05"}
    assert checked(**later).check(CHECK).facts == {"until": "2026-06-05"}
    assert code(exp=seconds(AT + timedelta(days=9)), date_of_expiry="2026-05-31") == "expired"
    assert code(exp=seconds(AT), date_of_expiry="2027-01-01") == "expired"


@pytest.mark.parametrize("claim", ["exp", "nbf", "iat"])
@pytest.mark.parametrize("value", [None, "2027-01-01", True, -1, 10**14, [], {}, 1e300])
def test_a_date_that_is_none_leaves_the_check_open(claim: str, value: object):
    report = report_on(joined(jws(payload_of() | {claim: value})))
    open_question(report, CHECK, "malformed")


@pytest.mark.parametrize("value", [None, "31/12/2020", "", "soon", 2020, 1_577_836_800, True, [], ["2020-01-01"]])
def test_a_last_day_that_is_none_leaves_the_check_open(value: object):
    open_question(report_on(joined(jws(payload_of() | {"date_of_expiry": value}))), CHECK, "malformed")


@pytest.mark.parametrize("other", [{"iat": "x"}, {"nbf": None}, {"date_of_expiry": "x"}])
def test_a_date_that_decides_outweighs_one_that_cannot_be_read(other):
    assert code(exp=seconds(AT), **other) == "expired"


@pytest.mark.parametrize("other", [{"iat": "x"}, {"exp": "x"}])
def test_so_does_a_last_day(other):
    assert code(date_of_expiry="2020-01-01", **other) == "expired"


def test_the_end_the_holder_set_counts_too():
    text = bound(exp=seconds(AT + SECOND))

    assert report_on(text, expected=Presented()).verdict is Verdict.GENUINE
    report = report_on(text, expected=Presented(), at=AT + SECOND)
    assert (report.check(CHECK).code, report.verdict) == ("presentation-expired", Verdict.NO_LONGER_VALID)


def test_what_expired_and_what_cannot_be_proven_do_not_add_up():
    """Without an intact proof nothing the credential says counts, not even its end."""
    report = report_on(joined(jws(payload_of(exp=1, iss="https://stranger.example"))))

    assert report.check(CHECK).code == "expired"
    assert report.verdict is Verdict.GENUINE_UNDETERMINED


def test_the_end_that_a_proof_states_counts_as_the_credentials_own():
    check = check_validity({}, None, AT, until=AT)
    assert (check.outcome, check.code, check.facts) == (Outcome.FAILED, "expired", {"until": AT.isoformat()})
    assert check_validity({}, None, AT - SECOND, until=AT).outcome is Outcome.PASSED
