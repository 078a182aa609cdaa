"""Check 6: withdrawn, suspended or not, and who may say so."""

import base64
import zlib
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import REVOKED, SUSPENDED, VALID, SampleIssuer
from tests.unit.formats.crafting import (
    AT,
    ISSUER,
    LATER,
    THEN,
    digest,
    disclosure,
    joined,
    jws,
    open_question,
    payload_of,
    report_on,
    trust_in,
)
from tests.unit.status.lists import cwt
from wallet.crypto.cose import X5CHAIN
from wallet.crypto.did import did_key_of
from wallet.crypto.encoding import encode_base64url
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.status.cache import CachedStatusList, StatusCache, cache_of_tokens
from wallet.trust.trust_store import TrustStore, parse_trust

CHECK = CheckName.STATUS
URI = "https://issuer.example/status/1"
INDEX = 5
OTHER = SampleIssuer("https://other.example")
BOTH = trust_in(ISSUER, OTHER)


def credential(issuer=ISSUER, index=INDEX, uri=URI, **changes) -> str:
    status = {"status_list": {"idx": index, "uri": uri}}
    payload = payload_of(**({"iss": issuer.id, "status": status} | changes))
    return joined(jws(payload, key=issuer.key))


def listing(status, issuer=ISSUER, **options) -> bytes:
    options = {"issued_at": THEN, "size": 64} | options
    return issuer.status_list(options.pop("uri", URI), entries={INDEX: status}, **options)


def with_status(*tokens: bytes, text=None, at=AT, trust=BOTH, fetched_at=None):
    statuses = StatusCache()
    for token in tokens:
        statuses += StatusCache({URI: CachedStatusList(token, fetched_at)})
    return report_on(credential() if text is None else text, statuses=statuses, at=at, trust=trust)


def unusable(report):
    open_question(report, CHECK, "status-list-invalid")


# --- values --------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_a_valid_entry_passes_as_of_the_date_of_the_list(bits: int):
    check = with_status(listing(VALID, bits=bits)).check(CHECK)
    assert (check.outcome, check.code, check.as_of) == (Outcome.PASSED, "ok", THEN)


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_a_revoked_entry_ends_the_credential(bits: int):
    report = with_status(listing(REVOKED, bits=bits))

    assert (report.verdict, report.check(CHECK).code) == (Verdict.NO_LONGER_VALID, "revoked")
    assert report.check(CHECK).as_of == THEN
    assert report.claims["plain"] == 1


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_a_suspended_entry_ends_it_for_now(bits: int):
    report = with_status(listing(SUSPENDED, bits=bits))
    assert (report.verdict, report.check(CHECK).code) == (Verdict.NO_LONGER_VALID, "suspended")


@pytest.mark.parametrize(("value", "bits"), [(3, 2), (3, 4), (15, 4), (0x0B, 8), (255, 8)])
def test_a_value_of_the_issuers_own_meaning_says_nothing_here(value: int, bits: int):
    unusable(with_status(listing(value, bits=bits)))


def test_a_neighbours_entry_is_not_ones_own():
    tokens = ISSUER.status_list(URI, issued_at=THEN, size=64, entries={INDEX - 1: REVOKED, INDEX + 1: REVOKED})
    assert with_status(tokens).verdict is Verdict.GENUINE


# --- nothing to look at --------------------------------------------------------------------------


def test_an_issuer_that_keeps_no_list_withdraws_nothing():
    report = report_on(joined(jws(payload_of())))
    assert (report.verdict, report.check(CHECK).outcome) == (Verdict.GENUINE, Outcome.NOT_APPLICABLE)


def test_without_the_list_nobody_can_tell():
    report = with_status()

    open_question(report, CHECK, "status-list-missing")
    assert report.check(CHECK).facts == {"uri": URI}


@pytest.mark.parametrize("status", [{}, {"identifier_list": {}}, {"status_list": None}, {"_sd": [digest("x")]}])
def test_another_kind_of_status_is_not_known_here(status):
    open_question(report_on(credential(status=status)), CHECK, "unsupported-suite")


@pytest.mark.parametrize("status", ["x", 5, [], True, {"status_list": {}}, {"status_list": {"idx": -1, "uri": URI}}])
def test_a_broken_reference_says_nothing(status):
    unusable(with_status(listing(VALID), text=credential(status=status)))


def test_a_status_that_a_plain_sd_jwt_discloses_counts():
    text = disclosure("s", "status", {"status_list": {"idx": INDEX, "uri": URI}})
    token = jws({"iss": ISSUER.id, "_sd": [digest(text)]}, typ="example+sd-jwt")

    report = with_status(listing(REVOKED), text=joined(token, text))

    assert report.check(CHECK).code == "revoked"


# --- age -----------------------------------------------------------------------------------------


def test_a_list_past_its_end_is_stale():
    token = listing(VALID, expires_at=AT)

    assert with_status(token, at=AT - timedelta(seconds=1)).verdict is Verdict.GENUINE
    report = with_status(token)
    open_question(report, CHECK, "status-list-stale")
    assert report.check(CHECK).as_of == THEN


def test_a_copy_kept_too_long_is_stale():
    token = listing(VALID, ttl=timedelta(hours=1))

    open_question(with_status(token), CHECK, "status-list-stale")
    assert with_status(token, fetched_at=AT - timedelta(hours=1)).verdict is Verdict.GENUINE
    open_question(with_status(token, fetched_at=AT - timedelta(hours=1, seconds=1)), CHECK, "status-list-stale")


@pytest.mark.parametrize("age", [{"expires_at": THEN + timedelta(1)}, {"ttl": timedelta(seconds=1)}])
def test_what_a_stale_list_says(age):
    """Withdrawal is for ever; suspension and validity may have changed since."""
    assert with_status(listing(REVOKED, **age)).check(CHECK).code == "revoked"
    open_question(with_status(listing(SUSPENDED, **age)), CHECK, "status-list-stale")
    open_question(with_status(listing(VALID, **age)), CHECK, "status-list-stale")


@pytest.mark.parametrize("status", [VALID, REVOKED, SUSPENDED])
def test_a_list_of_the_future_says_nothing_about_now(status: int):
    unusable(with_status(listing(status, issued_at=LATER)))


def test_dates_at_the_end_of_time_break_nothing():
    token = ISSUER.sign(
        {"sub": URI, "iss": ISSUER.id, "iat": 253_402_300_799, "exp": 253_402_300_799, "ttl": 9_999_999_999,
         "status_list": {"bits": 1, "lst": encode_base64url(zlib.compress(bytes(8)))}},
        "statuslist+jwt",
    )  # fmt: skip
    unusable(with_status(token.encode()))


# --- broken lists --------------------------------------------------------------------------------


def test_an_index_outside_the_list_says_nothing():
    unusable(with_status(listing(VALID), text=credential(index=64)))
    unusable(with_status(listing(VALID), text=credential(index=2**60)))


@pytest.mark.parametrize("place", [3, 120, -3])
def test_a_changed_list_says_nothing(place: int):
    token = bytearray(listing(REVOKED))
    token[place] = ord("A") if token[place] != ord("A") else ord("B")
    unusable(with_status(bytes(token)))


def test_a_list_whose_revocation_was_taken_out_says_nothing():
    head, _, signature = listing(REVOKED).split(b".")
    _, payload, _ = listing(VALID).split(b".")
    unusable(with_status(b".".join((head, payload, signature))))


def test_a_list_of_another_address_says_nothing():
    unusable(with_status(listing(VALID, uri="https://issuer.example/status/2")))


def test_rubbish_says_nothing():
    unusable(with_status(b"rubbish"))
    bomb = ISSUER.sign(
        {"sub": URI, "iss": ISSUER.id, "iat": 1,
         "status_list": {"bits": 1, "lst": encode_base64url(zlib.compress(bytes(20_000_000)))}},
        "statuslist+jwt",
    )  # fmt: skip
    unusable(with_status(bomb.encode()))


@pytest.mark.parametrize("algorithm", ["none", "HS256", "ES256K"])
def test_an_unsafe_signature_says_nothing(algorithm: str):
    parts = ISSUER.sign(
        {"sub": URI, "iss": ISSUER.id, "iat": 1,
         "status_list": {"bits": 1, "lst": encode_base64url(zlib.compress(bytes(8)))}},
        "statuslist+jwt",
    ).split(".")  # fmt: skip
    header = encode_base64url(f'{{"alg":"{algorithm}","typ":"statuslist+jwt"}}'.encode())
    unusable(with_status(f"{header}.{parts[1]}.".encode()))


# --- who may say so ------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [VALID, REVOKED, SUSPENDED])
def test_another_known_issuer_says_nothing_about_this_one(status: int):
    """Else one issuer could withdraw another's credentials, or give them back."""
    unusable(with_status(listing(status, OTHER)))
    unusable(with_status(listing(status, OTHER, issuer_id=ISSUER.id)))


def test_a_stranger_says_nothing():
    stranger = SampleIssuer(ISSUER.id)
    unusable(with_status(listing(VALID, stranger)))
    did = SampleIssuer(did_key_of(stranger.key.public), key=stranger.key)
    unusable(with_status(listing(VALID, did)))


def test_a_list_without_issuer_is_judged_as_the_credentials_issuer():
    def unnamed(issuer):
        body = {"sub": URI, "iat": int(THEN.timestamp())}
        lists = {"status_list": {"bits": 1, "lst": encode_base64url(zlib.compress(bytes(8)))}}
        return issuer.sign(body | lists, "statuslist+jwt").encode()

    assert with_status(unnamed(ISSUER)).verdict is Verdict.GENUINE
    unusable(with_status(unnamed(OTHER)))


def test_another_key_of_the_same_issuer_will_do():
    second = SampleIssuer(ISSUER.id)
    trust = trust_in(ISSUER, second)

    assert with_status(listing(VALID, second), trust=trust).verdict is Verdict.GENUINE
    assert with_status(listing(REVOKED, second), trust=trust).check(CHECK).code == "revoked"


def test_the_key_of_the_credential_itself_will_do_even_where_nobody_knows_it():
    key = SampleIssuer().key
    issuer = SampleIssuer(did_key_of(key.public), key=key)

    report = with_status(listing(REVOKED, issuer), text=credential(issuer))

    assert (report.check(CheckName.ISSUER).code, report.check(CHECK).code) == ("issuer-not-known", "revoked")
    assert report.verdict is Verdict.NO_LONGER_VALID


def test_a_known_provider_at_the_address_the_credential_names_will_do():
    provider = SampleIssuer("https://issuer.example/provider")
    elsewhere = SampleIssuer("https://elsewhere.example")

    assert with_status(listing(VALID, provider), trust=trust_in(ISSUER, provider)).verdict is Verdict.GENUINE
    assert with_status(listing(REVOKED, provider), trust=trust_in(ISSUER, provider)).check(CHECK).code == "revoked"
    unusable(with_status(listing(VALID, provider), trust=trust_in(ISSUER)))
    unusable(with_status(listing(VALID, elsewhere), trust=trust_in(ISSUER, elsewhere)))


def test_certificates_of_one_authority_do_not_make_two_one():
    """Neither names an issuer; both chain to the same anchor."""
    root = SampleAuthority("Root", not_before=THEN, not_after=LATER)

    def certified(name: str) -> SampleIssuer:
        issuer = SampleIssuer()
        issuer.chain = (root.certify(issuer.key.public, not_before=THEN, not_after=LATER, uris=[name]),)
        return issuer

    one, two = certified("https://one.example"), certified("https://two.example")
    chain = [base64.b64encode(der).decode() for der in one.chain]
    text = joined(jws(payload_of(iss=None, status={"status_list": {"idx": INDEX, "uri": URI}}), {"x5c": chain},
                      key=one.key))  # fmt: skip
    trust = parse_trust(root.pem, "Root")

    def unnamed(issuer):
        body = {"sub": URI, "iat": int(THEN.timestamp())}
        lists = {"status_list": {"bits": 1, "lst": encode_base64url(zlib.compress(bytes(8)))}}
        return issuer.sign(body | lists, "statuslist+jwt").encode()

    assert with_status(unnamed(one), text=text, trust=trust).verdict is Verdict.GENUINE
    unusable(with_status(unnamed(two), text=text, trust=trust))


def test_keys_for_any_issuer_speak_for_this_one_too():
    trust = parse_trust(b'{"keys":[%s]}' % _jwk(OTHER), "file", any_issuer=True) + trust_in(ISSUER)
    assert with_status(listing(REVOKED, OTHER), trust=trust).check(CHECK).code == "revoked"


def _jwk(issuer: SampleIssuer) -> bytes:
    return str(dict(issuer.key.public.jwk)).replace("'", '"').encode()


def test_where_the_issuer_is_unknown_the_list_is_too():
    report = with_status(listing(REVOKED), trust=TrustStore())

    assert {report.check(name).code for name in (CheckName.PROOF, CheckName.ISSUER)} == {"key-not-found"}
    assert report.check(CHECK).code == "status-list-invalid"


def test_what_is_published_at_the_address_needs_a_key_of_its_own_issuer_and_no_other_tie():
    key = SampleIssuer().key
    provider = SampleIssuer(did_key_of(key.public), key=key)

    def published(token: bytes):
        return report_on(credential(), statuses=StatusCache({URI: CachedStatusList(token, AT, True)}), trust=BOTH)

    assert published(listing(REVOKED, provider)).check(CHECK).code == "revoked"
    unusable(published(listing(VALID, SampleIssuer("https://unknown.example"))))
    unusable(published(listing(VALID, provider, uri="https://issuer.example/status/2")))


# --- several copies ------------------------------------------------------------------------------

OLD, NEW = THEN, THEN + timedelta(days=1)


@pytest.mark.parametrize("swap", [False, True])
def test_of_several_copies_the_newest_counts(swap: bool):
    def of_both(first, second):
        report = with_status(*((second, first) if swap else (first, second)))
        return report.check(CHECK).code, report.check(CHECK).as_of

    assert of_both(listing(SUSPENDED, issued_at=OLD), listing(VALID, issued_at=NEW)) == ("ok", NEW)
    assert of_both(listing(VALID, issued_at=OLD), listing(SUSPENDED, issued_at=NEW)) == ("suspended", NEW)
    assert of_both(listing(VALID, issued_at=OLD), listing(REVOKED, issued_at=NEW)) == ("revoked", NEW)
    assert of_both(listing(REVOKED, issued_at=OLD), listing(VALID, issued_at=NEW)) == ("ok", NEW)
    assert of_both(listing(VALID, issued_at=OLD), listing(VALID, issued_at=LATER)) == ("ok", OLD)


@pytest.mark.parametrize("swap", [False, True])
def test_a_forged_copy_takes_no_genuine_ones_place(swap: bool):
    forged = [listing(VALID, OTHER, issued_at=NEW), listing(VALID, SampleIssuer(ISSUER.id), issued_at=NEW), b"rubbish"]
    genuine = listing(REVOKED, issued_at=OLD)

    report = with_status(*([genuine, *forged] if swap else [*forged, genuine]))

    assert report.check(CHECK).code == "revoked"


def test_the_same_list_fetched_again_is_fresh_again():
    token = listing(VALID, ttl=timedelta(hours=1))
    statuses = cache_of_tokens([token]) + StatusCache({URI: CachedStatusList(token, AT)})

    assert report_on(credential(), statuses=statuses, trust=BOTH).verdict is Verdict.GENUINE


# --- lists as CWT --------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "code"), [(VALID, "ok"), (REVOKED, "revoked"), (SUSPENDED, "suspended")])
def test_a_list_as_cwt_says_the_same(value: int, code: str):
    check = with_status(cwt({INDEX: value})).check(CHECK)
    assert (check.code, check.as_of) == (code, THEN)


def test_a_strangers_list_as_cwt_says_nothing():
    unusable(with_status(cwt({INDEX: REVOKED}, issuer=OTHER)))
    unusable(with_status(cwt({INDEX: REVOKED}, issuer=SampleIssuer(ISSUER.id))))
    unusable(with_status(cwt({INDEX: REVOKED}, _2="https://issuer.example/status/2")))


def test_a_list_as_cwt_may_be_signed_by_a_certified_key():
    root = SampleAuthority("Root", not_before=THEN, not_after=LATER)
    provider = SampleIssuer(ISSUER.id)
    der = root.certify(provider.key.public, not_before=THEN, not_after=LATER, uris=[ISSUER.id])
    token = cwt({INDEX: REVOKED}, issuer=provider, header={X5CHAIN: der})

    assert with_status(token, trust=trust_in(ISSUER) + parse_trust(root.pem, "Root")).check(CHECK).code == "revoked"
    unusable(with_status(token))


@given(st.data())
@settings(max_examples=150)
def test_a_flipped_bit_never_passes(data: st.DataObject):
    token = data.draw(st.sampled_from([listing(VALID), cwt()]))
    changed = bytearray(token)
    place = data.draw(st.integers(0, len(changed) * 8 - 1))
    changed[place // 8] ^= 1 << (place % 8)
    unusable(with_status(bytes(changed)))
