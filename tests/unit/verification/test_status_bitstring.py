"""Check 6 by lists of W3C: what their bits mean, whose they are, and which of several decides."""

import json
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.issuer import REVOKED, SampleIssuer
from tests.unit.formats.crafting import AT, ISSUER, LATER, THEN, joined, jws, open_question, report_on, trust_in
from tests.unit.status.lists import CONTEXT, URI, iso, list_document, list_of_2021, revocations, signed
from wallet.crypto.did import did_key_of
from wallet.formats.recognise import parse_credential
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.status.cache import CachedStatusList, StatusCache, cache_of_tokens
from wallet.trust.issuer_keys import Standing
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification import list_proofs
from wallet.verification.status import check_status

CHECK = CheckName.STATUS
OTHER = SampleIssuer("https://other.example")
BOTH = trust_in(ISSUER, OTHER)
SECOND = "https://issuer.example/status/2"
INDEX = 7


def entry(purpose="revocation", uri=URI, index="7", **changes):
    members = {
        "type": "BitstringStatusListEntry",
        "statusPurpose": purpose,
        "statusListIndex": index,
        "statusListCredential": uri,
    }
    return members | changes


def credential(*entries, issuer=ISSUER, **changes) -> str:
    payload = {
        "@context": [CONTEXT],
        "id": "urn:uuid:1",
        "type": ["VerifiableCredential"],
        "issuer": issuer.id,
        "credentialSubject": {"id": "urn:uuid:2"},
        "credentialStatus": list(entries) if len(entries) != 1 else entries[0],
    } | changes
    return joined(jws(payload, key=issuer.key, typ="vc+sd-jwt"))


def listing(value=0, issuer=ISSUER, **changes) -> bytes:
    subject = {"statusPurpose": changes.pop("purpose", "revocation")} | changes.pop("subject", {})
    changes = {"issuer": issuer.id, "size": 1} | changes
    return signed(list_document({INDEX: value}, subject=subject, **changes), issuer)


def kept(*lists: bytes, uri=URI, fetched_at=None, published=False) -> StatusCache:
    statuses = StatusCache()
    for data in lists:
        statuses += StatusCache({uri: CachedStatusList(data, fetched_at, published)})
    return statuses


def judged(*lists: bytes, text=None, at=AT, trust=BOTH, **options):
    return report_on(
        credential(entry()) if text is None else text, statuses=kept(*lists, **options), at=at, trust=trust
    )


def unusable(report):
    open_question(report, CHECK, "status-list-invalid")


# --- values --------------------------------------------------------------------------------------


def test_an_entry_that_is_not_set_passes_as_of_the_date_of_the_list():
    check = judged(listing()).check(CHECK)
    assert (check.outcome, check.as_of, check.facts) == (Outcome.PASSED, THEN, {})
    assert judged(listing(issuer=ISSUER)).verdict is Verdict.GENUINE


@pytest.mark.parametrize(("purpose", "code"), [("revocation", "revoked"), ("suspension", "suspended")])
def test_an_entry_that_is_set_ends_the_credential(purpose: str, code: str):
    report = judged(listing(1, purpose=purpose), text=credential(entry(purpose)))
    assert (report.verdict, report.check(CHECK).code) == (Verdict.NO_LONGER_VALID, code)
    assert report.check(CHECK).as_of == THEN


def test_a_list_of_2021_says_the_same():
    data = signed(list_of_2021({INDEX: 1}))
    assert judged(data, text=credential(entry(type="StatusList2021Entry"))).check(CHECK).code == "revoked"
    assert judged(data, text=credential(entry(type="StatusList2021Entry", index=8))).verdict is Verdict.GENUINE
    assert judged(listing(1), text=credential(entry(type="StatusList2021Entry"))).check(CHECK).code == "revoked"
    unusable(judged(data))


def test_a_neighbours_entry_is_not_ones_own():
    data = signed(list_document({INDEX - 1: 1, INDEX + 1: 1}))
    assert judged(data).verdict is Verdict.GENUINE


def test_a_short_list_counts_and_is_noted():
    check = judged(listing(1, count=100_000)).check(CHECK)
    assert (check.code, check.facts) == ("revoked", {"entries": "100000"})


def test_a_newer_credential_withdraws_nothing():
    check = judged(listing(1, purpose="refresh"), text=credential(entry("refresh"))).check(CHECK)
    assert (check.outcome, check.facts) == (Outcome.PASSED, {"refresh": "available"})


@pytest.mark.parametrize(("value", "message"), [(0, "pending"), (2, "rejected"), (3, "0x3")])
def test_a_message_is_for_people_to_judge(value: int, message: str):
    words = [{"status": "0x0", "message": "pending"}, {"status": "0x2", "message": "rejected"}]
    text = credential(entry("message", statusSize=2, statusMessage=words))
    report = judged(listing(value, purpose="message", size=2, subject={"statusSize": 2}), text=text)
    unusable(report)
    assert report.check(CHECK).facts["message"] == message


def test_another_purpose_is_not_known_here():
    open_question(judged(listing(purpose="mood"), text=credential(entry("mood"))), CHECK, "unsupported-suite")


# --- what does not fit ---------------------------------------------------------------------------


def test_without_the_list_nobody_can_tell():
    report = judged()
    open_question(report, CHECK, "status-list-missing")
    assert report.check(CHECK).facts == {"uri": URI}


@pytest.mark.parametrize(
    "changes",
    [
        {"id": SECOND},
        {"id": None},
        {"type": ["VerifiableCredential"]},
        {"purpose": "suspension"},
        {"purpose": ["suspension", "message"]},
        {"subject": {"statusSize": 2}},
        {"validFrom": iso(LATER)},
        {"count": 8, "size": 1, "subject": {"encodedList": "uH4sI"}},
    ],
    ids=str,
)
def test_a_list_that_does_not_fit_says_nothing(changes):
    unusable(judged(listing(1, **changes)))


def test_a_list_may_serve_several_purposes():
    assert judged(listing(1, purpose=["suspension", "revocation"])).check(CHECK).code == "revoked"


@pytest.mark.parametrize("index", [131_072, "131072", 10**15])
def test_an_index_outside_the_list_says_nothing(index):
    unusable(judged(listing(), text=credential(entry(index=index))))


@pytest.mark.parametrize(
    "stated", ["x", 5, True, entry(index="07"), entry(uri=""), {"type": "BitstringStatusListEntry"}]
)
def test_a_broken_entry_says_nothing(stated):
    unusable(judged(listing(), text=credential(stated)))


@pytest.mark.parametrize("stated", [{"type": "CredentialStatus", "id": URI}, {"type": ["A", "B"]}])
def test_another_kind_of_entry_is_not_known_here(stated):
    open_question(judged(listing(), text=credential(stated)), CHECK, "unsupported-suite")


@pytest.mark.parametrize("stated", [None, []])
def test_an_issuer_that_keeps_no_list_withdraws_nothing(stated):
    report = judged(text=credential(credentialStatus=stated))
    assert (report.check(CHECK).outcome, report.verdict) == (Outcome.NOT_APPLICABLE, Verdict.GENUINE)


def test_another_kind_of_list_at_the_address_says_nothing():
    unusable(judged(ISSUER.status_list(URI, issued_at=THEN)))
    unusable(judged(revocations("urn:uuid:1")))
    unusable(judged(b"rubbish"))
    unusable(judged(json.dumps(list_document({INDEX: 1})).encode()))


# --- age -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("age", [{"validUntil": iso(AT)}, {"subject": {"ttl": 1000}}])
def test_what_a_stale_list_says(age):
    """Withdrawal is for ever; suspension and validity may have changed since."""
    assert judged(listing(1, **age)).check(CHECK).code == "revoked"
    open_question(judged(listing(0, **age)), CHECK, "status-list-stale")
    suspended = listing(1, purpose="suspension", **age)
    open_question(judged(suspended, text=credential(entry("suspension"))), CHECK, "status-list-stale")


def test_age_counts_from_when_a_copy_was_fetched():
    data = listing(subject={"ttl": 3_600_000})
    assert judged(data, fetched_at=AT - timedelta(hours=1)).verdict is Verdict.GENUINE
    open_question(judged(data, fetched_at=AT - timedelta(hours=1, seconds=1)), CHECK, "status-list-stale")


def test_without_a_date_of_its_own_a_list_is_as_old_as_its_copy():
    assert judged(listing(validFrom=None), fetched_at=THEN).check(CHECK).as_of == THEN


@pytest.mark.parametrize("swap", [False, True])
def test_of_several_copies_the_newest_counts(swap: bool):
    def of_both(*lists):
        return judged(*(reversed(lists) if swap else lists)).check(CHECK).code

    new = iso(THEN + timedelta(days=1))
    assert of_both(listing(0), listing(1, validFrom=new)) == "revoked"
    assert of_both(listing(1), listing(0, validFrom=new)) == "ok"
    assert of_both(listing(0), listing(1, validFrom=iso(LATER))) == "ok"
    assert of_both(listing(1), listing(0, SampleIssuer(ISSUER.id), validFrom=new)) == "revoked"


# --- who may say so ------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0, 1])
def test_another_known_issuer_says_nothing_about_this_one(value: int):
    unusable(judged(listing(value, OTHER)))
    unusable(judged(signed(list_document({INDEX: value}), OTHER)))


@pytest.mark.parametrize("value", [0, 1])
def test_a_stranger_says_nothing(value: int):
    stranger = SampleIssuer(ISSUER.id)
    unusable(judged(listing(value, stranger)))
    unusable(judged(listing(value, SampleIssuer(did_key_of(stranger.key.public), key=stranger.key))))


def test_a_known_provider_at_the_address_the_credential_names_will_do():
    provider = SampleIssuer("https://issuer.example/provider")
    elsewhere = SampleIssuer("https://elsewhere.example")
    assert judged(listing(1, provider), trust=trust_in(ISSUER, provider)).check(CHECK).code == "revoked"
    unusable(judged(listing(1, elsewhere), trust=trust_in(ISSUER, elsewhere)))


def test_what_is_published_at_the_address_needs_a_key_of_its_own_issuer_and_no_other_tie():
    """The credential itself names the address: its issuer chose who speaks there."""
    key = SampleIssuer().key
    provider = SampleIssuer(did_key_of(key.public), key=key)
    stranger = SampleIssuer("https://unknown.example")
    for changes in ({}, {"id": None}, {"id": SECOND}):
        assert judged(listing(1, provider, **changes), published=True).check(CHECK).code == "revoked"
        assert judged(listing(0, provider, **changes), published=True).verdict is Verdict.GENUINE
    unusable(judged(listing(1, provider)))
    unusable(judged(listing(0, stranger), published=True))
    changed = listing(1, provider)
    unusable(judged(changed[:-4] + b"AAAA", published=True))


def test_documents_of_this_device_are_published_lists():
    documents = LocalDocuments({URI: listing(1, id=SECOND)})
    parsed = parse_credential(credential(entry()).encode())
    claims = parsed.sd_jwt.payload
    check = check_status(parsed, claims, None, BOTH, StatusCache(), AT, documents)
    assert check.code == "revoked"


def test_where_the_issuer_is_unknown_the_list_is_too():
    assert judged(listing(1), trust=TrustStore()).check(CHECK).code == "status-list-invalid"


# --- several entries -----------------------------------------------------------------------------

SUSPENDED, WITHDRAWN, FINE = (
    listing(1, purpose="suspension", id=SECOND),
    listing(1),
    listing(0, purpose="suspension", id=SECOND, validFrom=iso(THEN + timedelta(days=1))),
)


@pytest.mark.parametrize("swap", [False, True])
@pytest.mark.parametrize(
    ("lists", "code"),
    [
        ((WITHDRAWN, SUSPENDED), "revoked"),
        ((WITHDRAWN, FINE), "revoked"),
        ((listing(0), SUSPENDED), "suspended"),
        ((b"rubbish", SUSPENDED), "suspended"),
        ((b"rubbish", FINE), "status-list-invalid"),
        ((None, FINE), "status-list-missing"),
        ((listing(0), None), "status-list-missing"),
        ((listing(0), FINE), "ok"),
    ],
)
def test_the_worst_of_several_lists_decides(lists, code: str, swap: bool):
    entries = [entry(), entry("suspension", SECOND)]
    statuses = StatusCache()
    for uri, data in zip((URI, SECOND), lists, strict=True):
        if data is not None:
            statuses += kept(data, uri=uri)
    text = credential(*(reversed(entries) if swap else entries))

    check = report_on(text, statuses=statuses, trust=BOTH).check(CHECK)

    assert check.code == code
    if code == "ok":
        assert check.as_of == THEN  # the older list


def test_a_kind_that_is_not_known_hides_no_other():
    text = credential({"type": "Other"}, entry())
    assert judged(listing(1), text=text).check(CHECK).code == "revoked"
    open_question(judged(listing(0), text=text), CHECK, "unsupported-suite")


def test_a_token_list_counts_beside():
    token = ISSUER.status_list(SECOND, issued_at=THEN, entries={3: REVOKED})
    text = credential(entry(), status={"status_list": {"uri": SECOND, "idx": 3}})
    statuses = kept(listing()) + cache_of_tokens([token])
    assert report_on(text, statuses=statuses, trust=BOTH).check(CHECK).code == "revoked"


def test_entries_without_end_are_not_followed():
    unusable(judged(listing(), text=credential(*[entry()] * 33)))
    assert judged(listing(1), text=credential(*[entry()] * 33)).check(CHECK).code == "revoked"


# --- one proof for a page ------------------------------------------------------------------------


@pytest.fixture
def proofs_checked(monkeypatch):
    calls = []
    original = list_proofs.check_proof
    monkeypatch.setattr(list_proofs, "check_proof", lambda *args: calls.append(args[2]) or original(*args))
    return calls


def test_a_page_of_credentials_checks_the_proof_of_their_list_once(proofs_checked):
    statuses, trust = kept(listing(1)), trust_in(ISSUER)
    for moment in range(9):
        at = AT + timedelta(seconds=moment)
        assert report_on(credential(entry()), statuses=statuses, trust=trust, at=at).check(CHECK).code == "revoked"
    assert proofs_checked == [AT]


def test_a_proof_is_checked_again_for_another_trust_or_moment(proofs_checked):
    data, trust = listing(1), trust_in(ISSUER)
    report_on(credential(entry()), statuses=kept(data), trust=trust)
    for changes in ({"at": AT + timedelta(seconds=10)}, {"at": AT - timedelta(seconds=1)}, {"trust": trust_in(ISSUER)}):
        report_on(credential(entry()), **({"statuses": kept(data), "trust": trust} | changes))
    assert len(proofs_checked) == 4
    unusable(judged(data, text=credential(entry(), issuer=OTHER), trust=trust_in(OTHER)))


def test_what_is_remembered_is_bounded():
    for _ in range(40):
        judged(listing(1), trust=trust_in(ISSUER, OTHER))
    assert len(list_proofs._known) <= 32
    assert {type(known.signer.standing) for known in list_proofs._known.values() if known.signer} == {Standing}


@given(st.data())
@settings(max_examples=150)
def test_a_flipped_bit_never_passes(data: st.DataObject):
    changed = bytearray(_VALID)
    place = data.draw(st.integers(0, len(changed) * 8 - 1))
    changed[place // 8] ^= 1 << (place % 8)
    unusable(report_on(_CREDENTIAL, statuses=kept(bytes(changed)), trust=BOTH))


_VALID, _CREDENTIAL = listing(0), credential(entry())
