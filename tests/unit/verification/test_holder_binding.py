"""Check 4: RFC 9901 section 7.3, rule by rule."""

from datetime import timedelta

import pytest

from tests.unit.formats.crafting import (
    AT,
    AUDIENCE,
    HOLDER,
    ISSUER,
    NONCE,
    bound,
    compact,
    digest,
    disclosure,
    joined,
    jws,
    key_binding,
    key_of,
    open_question,
    payload_of,
    refused,
    report_on,
)
from wallet.crypto.keys import PrivateKey
from wallet.model.report import CheckName, HolderBinding, Outcome, Verdict
from wallet.verification import OwnKeys, Presented

CHECK = CheckName.HOLDER
ASKED = Presented(NONCE, AUDIENCE)
NOTHING_ASKED = Presented()
STRANGER = PrivateKey.generate()
CREDENTIAL = joined(jws(payload_of(cnf={"jwk": HOLDER.public.jwk})))


def seconds(moment) -> int:
    return int(moment.timestamp())


def outcome(text, expected=ASKED, **options):
    check = report_on(text, expected=expected, **options).check(CHECK)
    return check.outcome, check.code


def test_the_answer_to_a_question_is_genuine_and_says_so():
    report = report_on(bound(), expected=ASKED)

    assert report.verdict is Verdict.GENUINE
    assert report.binding == HolderBinding(AUDIENCE, AT, None)
    assert report.check(CHECK).facts == {"audience": AUDIENCE, "made_at": AT.isoformat(), "answer": "true"}


@pytest.mark.parametrize("expected", [Presented(nonce=NONCE), Presented(audience=AUDIENCE), NOTHING_ASKED])
def test_what_was_not_asked_is_not_required(expected):
    report = report_on(bound(), expected=expected)

    assert report.verdict is Verdict.GENUINE
    assert ("answer" in report.check(CHECK).facts) is (expected.nonce is not None)


@pytest.mark.parametrize("kind", ["P-256", "P-384", "P-521", "Ed25519", "RSA"])
def test_a_holder_may_have_a_key_of_any_kind(kind):
    key = key_of(kind)
    text = joined(jws(payload_of(cnf={"jwk": key.public.jwk})))

    assert report_on(text + key_binding(text, key=key), expected=ASKED).verdict is Verdict.GENUINE
    refused(report_on(text + key_binding(text, key=STRANGER), expected=ASKED), CHECK, "holder-binding-invalid")


def test_the_hash_of_the_credential_covers_the_presentation_too():
    text = joined(jws(payload_of(cnf={"jwk": HOLDER.public.jwk}, _sd_alg="sha-512")))

    assert outcome(text + key_binding(text, sd_hash=digest(text, "sha-512"))) == (Outcome.PASSED, "ok")
    assert outcome(text + key_binding(text, sd_hash=digest(text))) == (Outcome.FAILED, "holder-binding-invalid")


GIVEN = disclosure("s", "given_name", "Amina")
WITH_DETAIL = joined(jws(payload_of(_sd=[digest(GIVEN)], cnf={"jwk": HOLDER.public.jwk})), GIVEN)
WITHOUT = joined(WITH_DETAIL.split("~")[0])
NO_CNF = joined(jws(payload_of()))

INVALID = {
    "wrong typ": bound(header={"typ": "JWT"}),
    "typ of a credential": bound(header={"typ": "dc+sd-jwt"}),
    "no typ": bound(header={"typ": None}),
    "crit": bound(header=compact({"alg": "ES256", "typ": "kb+jwt", "crit": ["x"], "x": 1})),
    "signed by another": bound(key=STRANGER),
    "signed by the issuer": bound(key=ISSUER.key),
    "signed by a key of its own header": bound(key=STRANGER, header={"jwk": STRANGER.public.jwk}),
    "wrong sd_hash": bound(sd_hash=digest("x")),
    "sd_hash with padding": bound(sd_hash=digest(CREDENTIAL) + "="),
    "sd_hash in hexadecimal": bound(sd_hash="00" * 32),
    "sd_hash of another presentation": WITHOUT + key_binding(WITH_DETAIL),
    "a detail taken away": WITHOUT + WITH_DETAIL.removeprefix(WITHOUT).removeprefix(f"{GIVEN}~")
    + key_binding(WITH_DETAIL),
    "sd_hash without the tilde": bound(sd_hash=digest(CREDENTIAL.rstrip("~"))),
    "missing aud": bound(aud=None),
    "missing nonce": bound(nonce=None),
    "missing iat": bound(iat=None),
    "missing sd_hash": bound(sd_hash=None),
    "aud a list": bound(aud=[AUDIENCE]),
    "nonce a number": bound(nonce=5),
    "iat a text": bound(iat="2026"),
    "iat of the far future": bound(iat=10**15),
    "exp a text": bound(exp="never"),
    "nothing of a JWT": f"{CREDENTIAL}x",
    "two parts": f"{CREDENTIAL}a.b",
    "signature cut": bound()[:-4],
    "signature empty": bound().rpartition(".")[0] + ".",
    "on a credential bound to no key": NO_CNF + key_binding(NO_CNF),
    "another key-binding JWT of the holder": bound(presented=NO_CNF, key=HOLDER),
}  # fmt: skip


@pytest.mark.parametrize("text", INVALID.values(), ids=INVALID)
@pytest.mark.parametrize("expected", [ASKED, NOTHING_ASKED], ids=["asked", "nothing asked"])
def test_a_binding_that_breaks_a_rule_fails(text: str, expected):
    refused(report_on(text, expected=expected), CHECK, "holder-binding-invalid")


@pytest.mark.parametrize("expected", [ASKED, NOTHING_ASKED], ids=["asked", "nothing asked"])
def test_clocks_that_differ_prove_nothing_either_way(expected):
    ahead = report_on(bound(iat=seconds(AT + timedelta(minutes=3))), expected=expected)
    assert ahead.verdict is Verdict.GENUINE_UNDETERMINED
    assert (ahead.check(CHECK).outcome, ahead.check(CHECK).code) == (Outcome.UNDETERMINED, "clock-differs")


@pytest.mark.parametrize("algorithm", ["none", "HS256", "ES256K", "RS512", ""])
def test_an_algorithm_outside_the_list_is_not_allowed(algorithm: str):
    refused(report_on(bound(header={"alg": algorithm}), expected=ASKED), CHECK, "algorithm-not-allowed")


def test_no_signature_is_not_allowed():
    head, payload, _ = key_binding(CREDENTIAL, header={"alg": "none"}).split(".")
    refused(report_on(f"{CREDENTIAL}{head}.{payload}.", expected=ASKED), CHECK, "algorithm-not-allowed")


@pytest.mark.parametrize("algorithm", ["ES384", "EdDSA", "RS256"])
def test_the_key_chooses_the_algorithm(algorithm: str):
    refused(report_on(bound(header={"alg": algorithm}), expected=ASKED), CHECK, "holder-binding-invalid")


@pytest.mark.parametrize(
    ("nonce", "audience", "code"),
    [
        ("other", AUDIENCE, "nonce-mismatch"),
        ("", AUDIENCE, "nonce-mismatch"),
        (NONCE.lower(), None, "nonce-mismatch"),
        (NONCE, "https://other.example", "audience-mismatch"),
        (NONCE, f"{AUDIENCE}/", "audience-mismatch"),
        (None, "", "audience-mismatch"),
        ("other", "other", "nonce-mismatch"),
    ],
)
def test_an_answer_to_another_question_fails(nonce, audience, code):
    report = report_on(bound(), expected=Presented(nonce, audience))

    refused(report, CHECK, code)
    assert report.check(CHECK).facts["audience"] == AUDIENCE


@pytest.mark.parametrize("expected", [ASKED, Presented(nonce=NONCE), Presented(audience=AUDIENCE)])
def test_a_copy_is_no_answer(expected):
    refused(report_on(CREDENTIAL, expected=expected), CHECK, "holder-binding-missing")
    refused(report_on(NO_CNF, expected=expected), CHECK, "holder-binding-missing")


def test_a_copy_where_nothing_was_asked_proves_no_holder():
    open_question(report_on(CREDENTIAL, expected=NOTHING_ASKED), CHECK, "holder-binding-missing")
    open_question(report_on(NO_CNF, expected=NOTHING_ASKED), CHECK, "holder-binding-missing")


def test_without_a_question_a_binding_counts_for_a_day():
    for age, fresh in ((timedelta(hours=24), True), (timedelta(hours=24, seconds=1), False), (timedelta(400), False)):
        text = bound(iat=seconds(AT - age))
        report = report_on(text, expected=NOTHING_ASKED)
        if fresh:
            assert report.verdict is Verdict.GENUINE
        else:
            open_question(report, CHECK, "holder-binding-old")
        assert outcome(text) == (Outcome.PASSED, "ok"), "an answer is tied to its question instead"
        assert outcome(text, Presented(audience=AUDIENCE))[1] == ("ok" if fresh else "holder-binding-old")


def test_clocks_may_differ_by_two_minutes():
    assert outcome(bound(iat=seconds(AT + timedelta(minutes=2)))) == (Outcome.PASSED, "ok")
    assert outcome(bound(iat=seconds(AT + timedelta(minutes=2, seconds=1)))) == (Outcome.UNDETERMINED, "clock-differs")


def test_an_end_the_holder_set_counts_instead_of_the_day():
    until = AT + timedelta(days=2)
    text = bound(iat=seconds(AT - timedelta(days=3)), exp=seconds(until))

    assert report_on(text, expected=NOTHING_ASKED).verdict is Verdict.GENUINE
    report = report_on(text, expected=NOTHING_ASKED, at=until)
    assert report.check(CheckName.VALIDITY).code == "presentation-expired"
    assert report.verdict is Verdict.NO_LONGER_VALID
    assert report.binding.until == until


UNUSABLE = {
    "empty": {},
    "a text": "key",
    "a key identifier": {"kid": "did:example:x#1"},
    "an address": {"jku": "https://x.example"},
    "a key that is no object": {"jwk": "x"},
    "another curve": {"jwk": {**HOLDER.public.jwk, "crv": "secp256k1"}},
    "a point off its curve": {"jwk": {**HOLDER.public.jwk, "x": HOLDER.public.jwk["y"]}},
    "a key for encryption": {"jwk": {**HOLDER.public.jwk, "use": "enc"}},
    "a private key": {"jwk": {**HOLDER.public.jwk, "d": "AAAA"}},
    "a shared secret": {"jwk": {"kty": "oct", "k": "AAAA"}},
    "hidden": {"_sd": [digest("x")]},
}


@pytest.mark.parametrize("cnf", UNUSABLE.values(), ids=UNUSABLE)
@pytest.mark.parametrize("expected", [ASKED, NOTHING_ASKED], ids=["asked", "nothing asked"])
def test_a_key_this_version_cannot_use_leaves_the_holder_open(cnf, expected):
    text = joined(jws(payload_of(cnf=cnf)))

    report = report_on(text + key_binding(text), expected=expected)

    open_question(report, CHECK, "holder-key-unusable")
    assert report.binding is None


@pytest.mark.parametrize("cnf", UNUSABLE.values(), ids=UNUSABLE)
def test_such_a_key_does_not_excuse_a_copy_where_something_was_asked(cnf):
    refused(report_on(joined(jws(payload_of(cnf=cnf))), expected=ASKED), CHECK, "holder-binding-missing")


# --- in one's own wallet -------------------------------------------------------------------------


def test_in_its_own_wallet_the_key_is_there():
    report = report_on(CREDENTIAL, expected=OwnKeys(frozenset({HOLDER.public.thumbprint, "other"})))

    assert (report.verdict, report.check(CHECK).facts) == (Verdict.GENUINE, {"own": "true"})


def test_in_another_wallet_it_is_not():
    for keys in (frozenset(), frozenset({STRANGER.public.thumbprint})):
        open_question(report_on(CREDENTIAL, expected=OwnKeys(keys)), CHECK, "holder-key-not-here")


def test_a_credential_bound_to_no_key_is_in_place_anywhere():
    report = report_on(NO_CNF, expected=OwnKeys())
    assert (report.verdict, report.check(CHECK).code) == (Verdict.GENUINE, "holder-not-bound")


@pytest.mark.parametrize("cnf", UNUSABLE.values(), ids=UNUSABLE)
def test_a_key_nobody_can_use_is_in_no_wallet(cnf):
    open_question(report_on(joined(jws(payload_of(cnf=cnf))), expected=OwnKeys()), CHECK, "holder-key-not-here")


# In one's own wallet it does not matter for whom or when it was made.
RUBBISH = INVALID | {"a detail without its tilde": f"{CREDENTIAL}{GIVEN}"}


@pytest.mark.parametrize("text", RUBBISH.values(), ids=RUBBISH)
def test_rubbish_where_key_binding_belongs_is_not_passed_over(text: str):
    refused(report_on(text, expected=OwnKeys(frozenset({HOLDER.public.thumbprint}))), CHECK, "holder-binding-invalid")


def test_what_was_shown_to_somebody_is_still_ones_own():
    report = report_on(bound(iat=1, nonce="any"), expected=OwnKeys(frozenset({HOLDER.public.thumbprint})))
    assert (report.verdict, report.binding) == (Verdict.GENUINE, None)
    open_question(report_on(bound(), expected=OwnKeys()), CHECK, "holder-key-not-here")
