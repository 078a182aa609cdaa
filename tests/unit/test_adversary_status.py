"""Attacks on what was withdrawn: lists of others, older ones, and entries that point elsewhere."""

import json
from datetime import timedelta

import pytest

from tests.simulators.issuer import REVOKED, SUSPENDED, VALID, SampleIssuer
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner
from tests.unit.adversary_material import AT, checked, known, told
from tests.unit.status.lists import CONTEXT, encoded, iso, left_first, list_document, revocations
from tests.unit.verification.test_open_badge_2_proof import ASSERTION, BADGE, ISSUER, WORLD
from wallet.crypto.did import did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.errors import StatusListError, WalletError
from wallet.model.report import CheckName, Verdict
from wallet.status.cache import CachedStatusList, StatusCache, cache_of_tokens
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import parse_issuer_document

SCHOOL = SampleIssuer("https://school.example")
EVIL = SampleIssuer("https://evil.example")
URI = f"{SCHOOL.id}/status/1"
TRUST = known(SCHOOL.id, SCHOOL.key)
BOTH = TRUST + known(EVIL.id, EVIL.key)
WITHDRAWN, GOOD_LIST = {7: 1}, {}
BITS = {bool(entries): encoded(left_first(entries, 131_072)) for entries in (WITHDRAWN, GOOD_LIST)}
ENTRY = {
    "type": "BitstringStatusListEntry",
    "statusPurpose": "revocation",
    "statusListIndex": "7",
    "statusListCredential": URI,
}


def credential(*entries, **members):
    stated = {
        "@context": [CONTEXT],
        "id": "urn:uuid:1",
        "type": ["VerifiableCredential"],
        "issuer": SCHOOL.id,
        "credentialSubject": {"id": "did:example:learner"},
        "credentialStatus": entries[0] if len(entries) == 1 else list(entries),
        **members,
    }
    return W3cSigner(SCHOOL.id, SCHOOL.key).jwt({name: value for name, value in stated.items() if value is not None})


def listing(entries, signer=SCHOOL, **changes):
    """A list as JWT; whoever signs it says that it is the school's unless told."""
    members = {"id": URI, "issuer": signer.id, "validFrom": iso(AT - timedelta(days=5)), "count": 8, **changes}
    if "size" not in members:
        members["subject"] = {"encodedList": BITS[bool(entries)], **members.get("subject", {})}
    return W3cSigner(signer.id, signer.key).jwt(list_document(entries, **members)).encode()


def cached(*lists, published=False, fetched_at=None, uri=URI):
    statuses = StatusCache()
    for data in lists:
        statuses += StatusCache({uri: CachedStatusList(data, fetched_at, published)})
    return statuses


def status(report):
    return told(report, CheckName.STATUS)


PASSED, REVOKED_HERE = ("passed", "ok"), ("failed", "revoked")


def test_the_lists_of_this_file_work() -> None:
    assert status(checked(credential(ENTRY), TRUST, statuses=cached(listing(GOOD_LIST)))) == PASSED
    assert status(checked(credential(ENTRY), TRUST, statuses=cached(listing(WITHDRAWN)))) == REVOKED_HERE


@pytest.mark.parametrize("published", [False, True])
@pytest.mark.parametrize("trust", [TRUST, BOTH])
@pytest.mark.parametrize(
    "forged",
    [
        {"issuer": SCHOOL.id},
        {"issuer": EVIL.id},
        {"issuer": f"{SCHOOL.id}/"},
        {"issuer": {"id": SCHOOL.id}},
        {"issuer": SCHOOL.id, "validFrom": iso(AT + timedelta(days=900))},
    ],
)
def test_a_list_by_somebody_else(forged, trust, published) -> None:
    """It says that nothing was withdrawn, in the school's name or in its own, and claims the school's address."""
    false = listing(GOOD_LIST, EVIL, **forged)
    statuses = cached(false, published=published)
    found = status(checked(credential(ENTRY), trust, statuses=statuses))
    may_speak = published and trust is BOTH and forged == {"issuer": EVIL.id}
    # Whoever publishes at the address that the school names is the school's provider; a file never is.
    assert (found == PASSED) is may_speak
    beside = cached(false, listing(WITHDRAWN), published=False)
    assert status(checked(credential(ENTRY), trust, statuses=beside)) == REVOKED_HERE


def test_a_list_that_its_holder_signed() -> None:
    holder = PrivateKey.generate("P-256")
    did = did_key_of(holder.public)
    for issuer in (did, SCHOOL.id):
        signed = W3cSigner(issuer, holder, kid=f"{did}#{did.removeprefix('did:key:')}")
        data = signed.jwt(list_document(GOOD_LIST, id=URI, issuer=issuer)).encode()
        assert status(checked(credential(ENTRY), TRUST, statuses=cached(data)))[0] == "undetermined"
    for data in (list_document(GOOD_LIST, id=URI, issuer=SCHOOL.id), {**list_document(), "proof": []}):
        assert status(checked(credential(ENTRY), TRUST, statuses=cached(json.dumps(data).encode())))[0] != "passed"


@pytest.mark.parametrize(
    "changes",
    [
        {"id": f"{SCHOOL.id}/status/2"},
        {"id": None},
        {"subject": {"statusPurpose": "suspension"}},
        {"subject": {"statusPurpose": ["suspension", "message"]}},
        {"subject": {"statusPurpose": None}},
        {"subject": {"type": "StatusList2021"}},
        {"subject": {"statusSize": 2}},
        {"subject": {"statusSize": True}},
        {"subject": {"statusSize": 1.0}},
        {"subject": {"encodedList": BITS[False][1:]}},
        {"subject": {"encodedList": ""}},
        {"subject": {"encodedList": None}},
        {"subject": {"encodedList": "uAAAA"}},
        {"subject": {"ttl": "soon"}},
        {"type": ["VerifiableCredential"]},
        {"type": ["VerifiableCredential", "StatusList2021Credential"]},
        {"validFrom": iso(AT + timedelta(days=1))},
        {"validUntil": iso(AT - timedelta(days=1))},
        {"validUntil": "never"},
        {"credentialSubject": []},
        {"count": 8},
    ],
)
def test_a_list_of_the_issuer_that_is_another_or_broken(changes) -> None:
    """None of them says that a credential still counts."""
    if changes == {"count": 8}:
        changes = {"subject": {"encodedList": encoded(bytes(1))[:-4]}}
    statuses = cached(listing(GOOD_LIST, **changes))
    assert status(checked(credential(ENTRY), TRUST, statuses=statuses))[0] == "undetermined"


TEXTS = ("07", " 7", "7 ", "+7", "-1", "7.0", "0x7", "\u0667", "", "131072", "9" * 18, "9" * 400)


@pytest.mark.parametrize("index", [*TEXTS, 7.0, None, True, -1, [7], {}, 131072, 10**30])
def test_an_index_that_is_none_or_outside(index) -> None:
    entry = {**ENTRY, "statusListIndex": index}
    for statuses in (cached(listing(GOOD_LIST)), StatusCache()):
        assert status(checked(credential(entry), TRUST, statuses=statuses))[0] == "undetermined"


@pytest.mark.parametrize(
    "entry",
    [
        {**ENTRY, "type": "Evil"},
        {**ENTRY, "type": []},
        {**ENTRY, "@type": "BitstringStatusListEntry", "type": "StatusList2021Entry"},
        {**ENTRY, "statusPurpose": "Revocation"},
        {**ENTRY, "statusPurpose": ["revocation"]},
        {**ENTRY, "statusPurpose": None},
        {**ENTRY, "statusSize": 0},
        {**ENTRY, "statusSize": "1"},
        {**ENTRY, "statusListCredential": [URI]},
        {**ENTRY, "statusListCredential": {"id": URI}},
        {**ENTRY, "statusListCredential": f"{URI}/"},
        {**ENTRY, "statusListCredential": f"{URI}#7"},
        {**ENTRY, "statusListCredential": URI.replace("school", "SCHOOL")},
        {**ENTRY, "statusListCredential": f"{EVIL.id}/status/1"},
        "https://school.example/status/1#7",
        7,
        {"type": "1EdTechRevocationList"},
        {"type": "1EdTechRevocationList", "id": URI},
    ],
)
def test_an_entry_that_leads_nowhere_is_no_good_status(entry) -> None:
    report = checked(credential(entry), TRUST, statuses=cached(listing(GOOD_LIST)))
    assert status(report)[0] == "undetermined"
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    # Nor does one good entry beside it make it good; a bad one decides.
    assert status(checked(credential(ENTRY, entry), TRUST, statuses=cached(listing(GOOD_LIST))))[0] == "undetermined"
    assert status(checked(credential(entry, ENTRY), TRUST, statuses=cached(listing(WITHDRAWN)))) == REVOKED_HERE


def test_withdrawn_counts_more_than_suspended_whatever_comes_first() -> None:
    suspension = {**ENTRY, "statusPurpose": "suspension"}
    both = listing(WITHDRAWN, subject={"statusPurpose": ["revocation", "suspension"]})
    for entries in ((ENTRY, suspension), (suspension, ENTRY)):
        assert status(checked(credential(*entries), TRUST, statuses=cached(both))) == REVOKED_HERE
    assert status(checked(credential(suspension), TRUST, statuses=cached(both))) == ("failed", "suspended")


def test_a_list_of_many_entries_decides_by_the_worst() -> None:
    entries = [{**ENTRY, "statusListIndex": str(index)} for index in range(8, 200)]
    report = checked(credential(*entries, ENTRY), TRUST, statuses=cached(listing(WITHDRAWN)))
    assert status(report)[0] != "passed"


def test_both_kinds_of_status_in_one_credential() -> None:
    token = SCHOOL.status_list(f"{URI}/token", issued_at=AT - timedelta(days=1), entries={3: REVOKED})
    statuses = cached(listing(GOOD_LIST)) + cache_of_tokens([token])
    stated = {"status_list": {"idx": 3, "uri": f"{URI}/token"}}
    assert status(checked(credential(ENTRY, status=stated), TRUST, statuses=statuses)) == REVOKED_HERE
    assert status(checked(credential(ENTRY), TRUST, statuses=statuses)) == PASSED


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("published", [True, False])
def test_copies_of_one_date_that_contradict_each_other(order, published) -> None:
    """The order in which they were collected decides nothing."""
    copies = [listing(GOOD_LIST), listing(WITHDRAWN)][::order]
    assert status(checked(credential(ENTRY), TRUST, statuses=cached(*copies, published=published))) == REVOKED_HERE
    yesterday = AT - timedelta(days=1)
    tokens = [SCHOOL.status_list(URI, issued_at=yesterday, entries={7: value}) for value in (VALID, SUSPENDED)]
    text = SCHOOL.issue({"given_name": "Ada"}, issued_at=AT - timedelta(days=2), status=(URI, 7))
    assert status(checked(text, TRUST, statuses=cached(*tokens[::order]))) == ("failed", "suspended")


def test_an_older_list_after_a_newer_one() -> None:
    older = listing(GOOD_LIST, validFrom=iso(AT - timedelta(days=50)))
    for copies in ([older, listing(WITHDRAWN)], [listing(WITHDRAWN), older]):
        assert status(checked(credential(ENTRY), TRUST, statuses=cached(*copies))) == REVOKED_HERE


def test_a_list_without_proof_from_a_file() -> None:
    """It counts by where it was found; a file that only says so must be about this issuer, and does not replace one."""
    entry = {"type": "1EdTechRevocationList", "id": URI}
    text = credential(entry)
    for issuer in (EVIL.id, f"{SCHOOL.id}/"):
        found = status(checked(text, TRUST, statuses=cached(revocations(id=URI, issuer=issuer))))
        assert found[0] == "undetermined"
    elsewhere = cached(revocations(id=f"{URI}/x", issuer=SCHOOL.id))
    assert status(checked(text, TRUST, statuses=elsewhere))[0] == "undetermined"
    withdrawn = revocations("urn:uuid:1", id=URI, issuer=SCHOOL.id)
    published = cached(withdrawn, published=True, fetched_at=AT - timedelta(days=9))
    file = cached(revocations(id=URI, issuer=SCHOOL.id), fetched_at=AT)
    for statuses in (published + file, file + published):
        assert status(checked(text, TRUST, statuses=statuses)) == REVOKED_HERE
    # Another kind of list at the same address says nothing.
    assert status(checked(text, TRUST, statuses=cached(listing(GOOD_LIST))))[0] == "undetermined"
    other = cached(revocations(id=URI, issuer=SCHOOL.id), published=True)
    assert status(checked(credential(ENTRY), TRUST, statuses=other))[0] == "undetermined"


def test_a_credential_without_identifier_cannot_be_on_a_list_of_identifiers() -> None:
    entry = {"type": "1EdTechRevocationList", "id": URI}
    statuses = cached(revocations("urn:uuid:1", id=URI, issuer=SCHOOL.id), published=True)
    for identifier in (None, "", 7, ["urn:uuid:1"]):
        assert status(checked(credential(entry, id=identifier), TRUST, statuses=statuses))[0] != "passed"


@pytest.mark.parametrize(
    "entry",
    ["urn:uuid:1", {"id": "urn:uuid:1"}, *({"id": "urn:uuid:1", "revoked": value} for value in (True, "false", None))],
)
def test_an_entry_of_a_list_withdraws_unless_it_clearly_does_not(entry) -> None:
    text = credential({"type": "1EdTechRevocationList", "id": URI})
    assert status(checked(text, TRUST, statuses=cached(revocations(entry, id=URI, issuer=SCHOOL.id)))) == REVOKED_HERE


def test_no_status_at_all() -> None:
    for stated in ([], None):
        report = checked(credential(credentialStatus=stated), TRUST)
        assert status(report) == ("not-applicable", "no-status")


def test_a_badge_that_was_withdrawn_says_so_itself() -> None:
    hosted = {address: json.dumps(item).encode() for address, item in WORLD.items()}
    for revoked in (True, "true"):
        hosted[ASSERTION["id"]] = json.dumps({**ASSERTION, "revoked": revoked}).encode()
        report = checked(ASSERTION, documents=LocalDocuments(hosted))
        assert status(report) == REVOKED_HERE
        assert report.verdict is not Verdict.GENUINE
    assert BADGE["issuer"] == ISSUER["id"]


def test_a_status_list_is_no_credential_of_somebody() -> None:
    """Nor the reverse: a credential in the place of a list is refused."""
    signer = LinkedDataSigner()
    for data in (json.dumps(signer.sign(signer.badge())).encode(), credential(ENTRY).encode(), b"", b"{}", b"\xd2\x84"):
        with pytest.raises((StatusListError, WalletError)):
            cache_of_tokens([data])
        assert status(checked(credential(ENTRY), TRUST, statuses=cached(data)))[0] == "undetermined"


def test_a_neighbour_on_the_issuers_host_that_nobody_vouches_for() -> None:
    """A profile with keys of its own binds them to itself; from a file it may not speak for the host."""
    eve = SampleIssuer(f"{SCHOOL.id}/eve")
    own = parse_issuer_document(json.dumps({"keys": [eve.key.public.jwk]}).encode(), eve.id)
    statuses = cached(listing(GOOD_LIST, eve))
    assert status(checked(credential(ENTRY), TRUST + own, statuses=statuses))[0] == "undetermined"
    assert status(checked(credential(ENTRY), TRUST + known(eve.id, eve.key), statuses=statuses)) == PASSED


def test_the_latest_date_of_a_list_says_how_new_it_is() -> None:
    """Its signature may be newer than what it says of itself: then it counts before a list of between."""
    yesterday = int((AT - timedelta(days=1)).timestamp())
    withdrawn = listing(WITHDRAWN, iat=yesterday)
    between = listing(GOOD_LIST, validFrom=iso(AT - timedelta(days=3)))
    for copies in ([withdrawn, between], [between, withdrawn]):
        assert status(checked(credential(ENTRY), TRUST, statuses=cached(*copies))) == REVOKED_HERE
