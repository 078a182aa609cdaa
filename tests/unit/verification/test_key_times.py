"""Keys that signed in their time, outside it, or that nobody stands behind any more."""

import json

import pytest

from tests.unit.formats.crafting import AT, HOLDER, ISSUER, joined, jws, payload_of, report_on
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.trust.key_validity import HistoricKey
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification.signing_moment import signing_moment

DAY = 86_400
NOW = int(AT.timestamp())
KEY = ISSUER.key.public


def dated(**members):
    entry = {"id": ISSUER.id, "names": {"en": "Sample"}, "keys": [{**KEY.jwk, **members}]}
    return parse_trust(json.dumps({"name": "List", "issuers": [entry]}).encode(), "")


def issuer_check(trust, **claims):
    report = report_on(joined(jws(payload_of(**claims))), trust=trust)
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED
    check = report.check(CheckName.ISSUER)
    return check.outcome, check.code, check.facts.get("until")


YEAR = {"nbf": NOW - 365 * DAY, "exp": NOW - 10 * DAY}
UNTIL = "2026-05-22"


@pytest.mark.parametrize(
    ("claims", "ended"),
    [
        ({"iat": NOW - 20 * DAY}, (Outcome.PASSED, "ok", UNTIL)),
        ({"iat": NOW - 5 * DAY}, (Outcome.UNDETERMINED, "key-not-valid-then", UNTIL)),
        ({"iat": NOW - 400 * DAY}, (Outcome.UNDETERMINED, "key-not-valid-then", UNTIL)),
        ({}, (Outcome.UNDETERMINED, "key-not-valid-then", UNTIL)),
        ({"iat": "soon"}, (Outcome.UNDETERMINED, "key-not-valid-then", UNTIL)),
    ],
)
def test_what_was_signed_is_judged_by_its_own_date(claims, ended):
    assert issuer_check(dated(**YEAR), **claims) == ended


def test_a_revoked_key_leaves_the_issuer_open_whatever_the_date():
    trust = dated(revoked=NOW - DAY)

    assert issuer_check(trust, iat=NOW - 20 * DAY) == (Outcome.UNDETERMINED, "key-revoked", None)


def test_a_former_key_leaves_the_issuer_open_and_says_until_when():
    trust = TrustStore(historic={ISSUER.id: (HistoricKey(KEY, AT, "List"),)})

    assert issuer_check(trust) == (Outcome.UNDETERMINED, "key-historic", "2026-06-01")
    report = report_on(joined(jws(payload_of())), trust=trust)
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    assert (report.issuer.known_by, report.check(CheckName.ISSUER).facts.get("list")) == (None, None)


def test_a_signature_that_no_former_key_made_stays_open():
    trust = TrustStore(historic={ISSUER.id: (HistoricKey(KEY, AT, "List"),)})
    report = report_on(joined(jws(payload_of(), key=HOLDER)), trust=trust)

    assert report.check(CheckName.PROOF).code == "key-not-found"


@pytest.mark.parametrize(
    ("claims", "created", "moment"),
    [
        ({"iat": NOW, "validFrom": "2020-01-01T00:00:00Z"}, None, "2026-06-01T12:00:00+00:00"),
        ({"nbf": NOW}, None, "2026-06-01T12:00:00+00:00"),
        ({"iat": NOW}, "2025-01-01T00:00:00+01:00", "2024-12-31T23:00:00+00:00"),
        ({"iat": True, "validFrom": "2020-01-01T00:00:00"}, "never", "2020-01-01T00:00:00+00:00"),
        ({"vc": {"issuanceDate": "2020-01-01T00:00:00Z"}}, None, "2020-01-01T00:00:00+00:00"),
        ({"vc": [], "validFrom": 5, "issuanceDate": "0001-01-01T00:00:00+14:00"}, None, None),
    ],
)
def test_the_moment_of_signing_is_what_it_states(claims, created, moment):
    found = signing_moment(claims, created)

    assert (None if found is None else found.isoformat()) == moment
