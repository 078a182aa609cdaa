"""Check 6 by lists of names: 1EdTech and Open Badges 2.0."""

import json
from datetime import timedelta

import pytest

from tests.unit.formats.crafting import AT, ISSUER, THEN, joined, jws, open_question, report_on
from tests.unit.status.lists import CONTEXT, URI, badge_revocations, list_document, revocations, signed
from wallet.formats.open_badge_2 import parse_open_badge_2
from wallet.model.report import Check, CheckName, Outcome, Verdict
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.open_badge_2_documents import surroundings_of
from wallet.verification.status import check_status

CHECK = CheckName.STATUS
ID = "urn:uuid:1"


def kept(*lists: bytes, uri=URI, fetched_at=None, published=False) -> StatusCache:
    statuses = StatusCache()
    for data in lists:
        statuses += StatusCache({uri: CachedStatusList(data, fetched_at, published)})
    return statuses


# --- 1EdTech -------------------------------------------------------------------------------------


def credential(**changes) -> str:
    payload = {
        "@context": [CONTEXT],
        "id": ID,
        "type": ["VerifiableCredential"],
        "issuer": ISSUER.id,
        "credentialSubject": {"id": "urn:uuid:2"},
        "credentialStatus": {"id": URI, "type": "1EdTechRevocationList"},
    } | changes
    return joined(jws({name: value for name, value in payload.items() if value is not None}, typ="vc+sd-jwt"))


def judged(*lists: bytes, text=None, at=AT, **options):
    return report_on(credential() if text is None else text, statuses=kept(*lists, **options), at=at)


def test_a_credential_that_is_named_is_withdrawn():
    entry = {"id": ID, "revocationReason": "Issued in error"}
    report = judged(revocations("urn:uuid:9", entry), fetched_at=THEN)
    check = report.check(CHECK)
    assert (report.verdict, check.code, check.as_of) == (Verdict.NO_LONGER_VALID, "revoked", THEN)
    assert check.facts == {"reason": "Issued in error"}


def test_one_that_is_not_named_passes_as_of_the_day_the_list_was_fetched():
    for data in (revocations(), revocations("urn:uuid:9"), revocations({"id": ID, "revoked": False})):
        report = judged(data, fetched_at=AT - timedelta(days=31))
        assert (report.verdict, report.check(CHECK).as_of) == (Verdict.GENUINE, AT - timedelta(days=31))
    assert judged(revocations()).check(CHECK).as_of is None


def test_a_copy_is_stale_after_a_month():
    old = {"fetched_at": AT - timedelta(days=31, seconds=1)}
    open_question(judged(revocations(), **old), CHECK, "status-list-stale")
    assert judged(revocations(ID), **old).check(CHECK).code == "revoked"


def test_without_the_list_nobody_can_tell():
    report = judged()
    open_question(report, CHECK, "status-list-missing")
    assert report.check(CHECK).facts == {"uri": URI}


@pytest.mark.parametrize(
    "data",
    [
        revocations(ID, id="https://issuer.example/status/2"),
        revocations(ID, id=None),
        revocations(ID, issuer="https://other.example"),
        badge_revocations(ID),
        signed(list_document()),
        b"rubbish",
        b'{"revokedCredential":[5]}',
    ],
)
def test_a_list_that_does_not_fit_says_nothing(data: bytes):
    open_question(judged(data), CHECK, "status-list-invalid")


def test_what_is_published_at_the_address_need_not_say_so():
    for data in (revocations(ID, id=None), revocations(ID, issuer="https://other.example")):
        assert judged(data, published=True).check(CHECK).code == "revoked"


@pytest.mark.parametrize("swap", [False, True])
def test_what_is_published_counts_before_any_other_file_and_the_newest_of_it(swap: bool):
    def of_both(*copies):
        statuses = StatusCache()
        for copy in reversed(copies) if swap else copies:
            statuses += StatusCache({URI: copy})
        return report_on(credential(), statuses=statuses).check(CHECK).code

    day = timedelta(days=1)
    assert of_both(CachedStatusList(revocations(ID), AT), CachedStatusList(revocations(), THEN, True)) == "ok"
    assert of_both(CachedStatusList(revocations(ID), THEN), CachedStatusList(revocations(), THEN + day)) == "ok"
    assert of_both(CachedStatusList(revocations()), CachedStatusList(revocations(ID), THEN)) == "revoked"


@pytest.mark.parametrize("changes", [{"id": None}, {"credentialStatus": {"type": "1EdTechRevocationList"}}])
def test_a_credential_that_cannot_be_looked_up_says_nothing(changes):
    open_question(judged(revocations(), text=credential(**changes)), CHECK, "status-list-invalid")


def test_nor_does_one_with_an_identifier_that_is_none():
    report = judged(revocations(), text=credential(id=5))
    assert report.check(CHECK).code == "status-list-invalid"
    assert report.check(CheckName.CONTENT).facts["claims"] == "id"


def test_a_reason_has_a_bound():
    reason = judged(revocations({"id": ID, "revocationReason": "x" * 10_000})).check(CHECK).facts["reason"]
    assert len(reason) == 300


# --- Open Badges 2.0 -----------------------------------------------------------------------------

BADGE, PROFILE = "https://issuer.example/badge", "https://issuer.example/profile"
ASSERTION = "https://issuer.example/assertion"


def document(kind: str, address: str | None, **members) -> dict:
    return {"@context": "https://w3id.org/openbadges/v2", "type": kind, "id": address} | members


def assertion(kind="hosted", **changes) -> dict:
    members = {
        "recipient": {"type": "email", "identity": "a@b.example"},
        "badge": BADGE,
        "verification": {"type": kind},
    }
    return document("Assertion", ASSERTION, **(members | changes))


def profile(**changes) -> dict:
    return document("Issuer", PROFILE, **({"name": "Issuer"} | changes))


def hosting(*documents: dict) -> LocalDocuments:
    stated = [document("BadgeClass", BADGE, name="Badge", issuer=PROFILE), *documents]
    return LocalDocuments({item["id"]: json.dumps(item).encode() for item in stated})


def status_of(stated: dict, documents: LocalDocuments, statuses: StatusCache | None = None) -> Check:
    is_signed = stated["verification"]["type"] == "signed"
    badge = parse_open_badge_2(jws(stated, typ=None).encode() if is_signed else json.dumps(stated).encode())
    claims = surroundings_of(stated, documents.hosted, signed=is_signed).claims
    return check_status(badge, claims, None, TrustStore(), statuses or StatusCache(), AT, documents)


LISTING = profile(revocationList=URI)


def test_a_signed_badge_is_looked_up_in_its_issuers_list():
    stated = assertion("signed")
    for names, code in (((ASSERTION,), "revoked"), (({"id": ASSERTION},), "revoked"), ((), "ok"), (("urn:x",), "ok")):
        data = badge_revocations(*names, issuer=PROFILE)
        check = status_of(stated, hosting(LISTING), kept(data, fetched_at=THEN))
        assert (check.code, check.as_of) == (code, THEN)
        assert status_of(stated, hosting(LISTING, json.loads(data))).code == code


def test_an_older_badge_is_known_by_its_uid():
    stated = assertion("signed", id="urn:uuid:7", uid="7")
    data = badge_revocations({"uid": "7", "revocationReason": "Why not"}, issuer=None)
    check = status_of(stated, hosting(LISTING), kept(data))
    assert (check.code, check.facts) == ("revoked", {"reason": "Why not"})


def test_a_signed_badge_without_its_issuers_list_says_nothing():
    stated = assertion("signed")
    for documents, uri in ((hosting(LISTING), URI), (hosting(), PROFILE), (LocalDocuments(), BADGE)):
        check = status_of(stated, documents)
        assert (check.outcome, check.code, check.facts) == (Outcome.UNDETERMINED, "status-list-missing", {"uri": uri})


def test_an_issuer_without_a_list_withdraws_no_signed_badge():
    assert status_of(assertion("signed"), hosting(profile())).code == "no-status"


def test_another_issuers_list_says_nothing():
    data = badge_revocations(ASSERTION, issuer="https://other.example")
    assert status_of(assertion("signed"), hosting(LISTING), kept(data)).code == "status-list-invalid"


def test_a_hosted_badge_is_withdrawn_where_it_is_published():
    stated = assertion()
    published = assertion(revoked=True, revocationReason="Issued in error")
    check = status_of(stated, hosting(profile(), published))
    assert (check.code, check.facts) == ("revoked", {"reason": "Issued in error"})
    assert status_of(stated, hosting(profile(), document("Assertion", ASSERTION, revoked=True))).code == "revoked"
    assert status_of(stated, hosting(profile(), stated)).code == "ok"


def test_a_hosted_badge_that_is_not_here_says_nothing():
    check = status_of(assertion(), hosting(LISTING))
    assert (check.code, check.facts) == ("status-list-missing", {"uri": ASSERTION})


def test_a_hosted_badge_may_be_in_its_issuers_list_too():
    stated = assertion()
    data = badge_revocations(ASSERTION, issuer=PROFILE)
    assert status_of(stated, hosting(LISTING, stated), kept(data)).code == "revoked"
    assert status_of(stated, hosting(LISTING, stated)).code == "ok"


def test_a_badge_may_say_of_itself_that_it_was_withdrawn():
    for kind in ("hosted", "signed"):
        assert status_of(assertion(kind, revoked=True), hosting(LISTING)).code == "revoked"
    assert status_of(assertion("signed", revoked=False), hosting(profile())).code == "no-status"
