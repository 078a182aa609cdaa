"""Saying which addresses would be asked, and asking them."""

from datetime import UTC, datetime
from typing import Any

import pytest

from wallet.errors import FetchFailedError, StatusListError, TrustListError
from wallet.model.report import Check, CheckName, InnerReport, IssuerSummary, Outcome, Verdict, VerificationReport
from wallet.model.stored import StoredTrustList
from wallet.online.fetching import BADGE, ISSUER_DOCUMENT, STATUS_LIST, TRUST_LIST, Fetched
from wallet.online.refresh import (
    Answered,
    Plan,
    Request,
    Subject,
    badge_addresses,
    plan_refresh,
    refresh,
    status_addresses,
)

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def report(
    issuer: str | None = None, claims: dict[str, Any] | None = None, format_name: str = "vc+ldp", inner=()
) -> VerificationReport:
    checks = tuple(Check(name, Outcome.UNDETERMINED, "not-checked", "") for name in CheckName)
    enclosed = tuple(InnerReport("credential", "a", "", item) for item in inner)
    summary = IssuerSummary(issuer, None)
    stated = {"plain": 1} if claims is None else claims
    return VerificationReport(
        Verdict.GENUINE_UNDETERMINED, checks, format_name, None, summary, stated, None, NOW, (), enclosed
    )


def listed(source: str, name: str = "List") -> StoredTrustList:
    return StoredTrustList(name=name, raw=b"{}", added_at=NOW, source=source)


def entry(uri: Any) -> dict[str, Any]:
    return {"credentialStatus": {"type": "BitstringStatusListEntry", "statusListCredential": uri}}


# --- the plan ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claims", "addresses"),
    [
        ({}, ()),
        ({"status": {"status_list": {"idx": 1, "uri": "https://a.example/1"}}}, ("https://a.example/1",)),
        (entry("https://a.example/1"), ("https://a.example/1",)),
        (
            {
                "credentialStatus": [
                    {"type": "StatusList2021Entry", "statusListCredential": "https://a.example/1"},
                    {"type": "StatusList2021Entry", "statusListCredential": "https://a.example/1"},
                    {"type": "1EdTechRevocationList", "id": "https://a.example/2"},
                    {"type": ["1EdTechRevocationList"], "id": "https://a.example/3"},
                    {"type": "Other", "id": "https://a.example/4"},
                    "https://a.example/5",
                ]
            },
            ("https://a.example/1", "https://a.example/2", "https://a.example/3"),
        ),
        ({"badge": {"issuer": {"revocationList": "https://a.example/1"}}}, ("https://a.example/1",)),
        ({"issuer": {"revocationList": "https://a.example/1"}}, ("https://a.example/1",)),
        ({"status": "a", "credentialStatus": 1, "badge": [], "issuer": None}, ()),
        ({"status": {"status_list": {"uri": 1}}, "credentialStatus": {"statusListCredential": ""}}, ()),
    ],
)
def test_the_lists_that_a_credential_names_are_found(claims: dict[str, Any], addresses: tuple[str, ...]):
    assert status_addresses(claims) == addresses


def test_the_plan_names_every_address_once_and_what_for():
    plan = plan_refresh(
        [
            report("did:web:a.example", entry("https://lists.example/1")),
            report("did:web:a.example", entry("https://lists.example/1")),
            report("https://b.example/issuer#key", format_name="vc+jwt"),
            report("https://c.example/tenant", format_name="dc+sd-jwt"),
            report("did:key:z6Mk"),
            report("urn:epass:org:1"),
            report(None),
        ],
        [listed("https://lists.example/trust.json", "Known"), listed("file.json")],
    )

    assert plan.requests == (
        Request("https://lists.example/1", Subject.STATUS_LIST, "https://lists.example/1"),
        Request("https://a.example/.well-known/did.json", Subject.ISSUER_DOCUMENT, "did:web:a.example"),
        Request("https://b.example/issuer", Subject.ISSUER_DOCUMENT, "https://b.example/issuer#key"),
        Request(
            "https://c.example/.well-known/jwt-vc-issuer/tenant", Subject.ISSUER_DOCUMENT, "https://c.example/tenant"
        ),
        Request("https://lists.example/trust.json", Subject.TRUST_LIST, "Known"),
    )
    assert plan.hosts == ("lists.example", "a.example", "b.example", "c.example")
    assert plan.refused == ()
    accepted = {request.subject: request.accept for request in plan.requests}
    assert accepted == {"status-list": STATUS_LIST, "issuer-document": ISSUER_DOCUMENT, "trust-list": TRUST_LIST}


def test_credentials_inside_others_count():
    innermost = report("did:web:c.example")
    plan = plan_refresh([report("did:web:a.example", inner=[report("did:web:b.example", inner=[innermost])])])

    assert plan.hosts == ("a.example", "b.example", "c.example")


def test_a_credential_whose_proof_failed_names_nothing():
    assert plan_refresh([report("did:web:a.example", {})]) == Plan((), ())


def test_addresses_that_may_not_be_asked_are_said():
    plan = plan_refresh(
        [
            report("did:web:localhost", entry("https://10.0.0.1/list")),
            report("https://[::1]/", entry("http://a.example/")),
        ],
        [listed("https://user@a.example/")],
    )

    assert plan.requests == ()
    assert plan.refused == (
        *(
            "https://10.0.0.1/list",
            "http://a.example/",
            "did:web:localhost",
            "https://[::1]/",
            "https://user@a.example/",
        ),
    )


# --- asking --------------------------------------------------------------------------------------

PLAN = plan_refresh(
    [report("did:web:a.example", entry("https://lists.example/1"))], [listed("https://lists.example/trust.json")]
)


def fetch(request: Request) -> Fetched:
    return Fetched(request.address, request.name.encode(), "application/json", NOW)


def test_each_answer_is_kept_by_whoever_believes_it():
    kept = {}
    seen = []

    done = refresh(
        PLAN,
        fetch,
        lambda request, fetched: kept.__setitem__(request.name, fetched.data),
        progress=lambda count, total, request: seen.append((count, total, request and request.address)),
    )

    assert [answer.code for answer in done.answers] == ["ok"] * 3
    assert done.kept == 3
    assert list(kept) == ["https://lists.example/1", "did:web:a.example", "List"]
    assert seen == [*((place, 3, request.address) for place, request in enumerate(PLAN.requests)), (3, 3, None)]


def test_one_failure_stops_no_other_and_keeps_nothing():
    kept = []

    def fails(request: Request) -> Fetched:
        if request.subject is Subject.STATUS_LIST:
            raise FetchFailedError("status 404")
        return fetch(request)

    def believes(request: Request, fetched: Fetched) -> None:
        if request.subject is Subject.TRUST_LIST:
            raise TrustListError("not one")
        kept.append(request.name)

    done = refresh(PLAN, fails, believes)

    first, second, third = PLAN.requests
    assert done.answers == (
        Answered(first, "fetch-failed", "status 404"),
        Answered(second, "ok"),
        Answered(third, TrustListError.code, "not one"),
    )
    assert kept == ["did:web:a.example"]


def test_a_cancelled_refresh_asks_no_further_and_keeps_nothing_more():
    asked, kept = [], []

    def counted(request: Request) -> Fetched:
        asked.append(request.name)
        return fetch(request)

    done = refresh(PLAN, counted, lambda request, _: kept.append(request.name), cancelled=lambda: len(asked) > 1)

    assert [answer.code for answer in done.answers] == ["ok", "cancelled", "cancelled"]
    assert len(asked) == 2
    assert len(kept) == 1


def test_a_fault_of_the_program_is_not_hidden():
    def faulty(request: Request, fetched: Fetched) -> None:
        raise KeyError(request.name)

    with pytest.raises(KeyError):
        refresh(PLAN, fetch, faulty)


def test_nothing_to_ask_is_done_at_once():
    seen = []

    done = refresh(Plan((), ()), fetch, _refuse, progress=lambda *said: seen.append(said))

    assert done.answers == ()
    assert seen == [(0, 0, None)]


def _refuse(request: Request, fetched: Fetched) -> None:
    raise StatusListError("never asked")


# --- badges of Open Badges 2.0 ---------------------------------------------------------------------

HOSTED = {
    "id": "https://school.example/badges/1",
    "verification": {"type": "hosted"},
    "badge": "https://school.example/class",
}
SIGNED = {
    "id": "urn:uuid:1",
    "verification": {"type": "SignedBadge", "creator": "https://keys.example/1"},
    "badge": {
        "id": "https://school.example/class",
        "issuer": {
            "id": "https://school.example/issuer",
            "publicKey": ["https://keys.example/1", {"id": "https://keys.example/2"}, 5],
            "revocationList": "https://school.example/withdrawn",
        },
    },
}


def test_what_a_hosted_badge_leads_to_is_asked_as_far_as_it_is_known():
    assert badge_addresses(HOSTED) == ("https://school.example/badges/1", "https://school.example/class")
    known = HOSTED | {"badge": {"id": "https://school.example/class", "issuer": "https://school.example/issuer"}}
    assert badge_addresses(known) == (*badge_addresses(HOSTED), "https://school.example/issuer")


def test_a_signed_badge_is_asked_for_its_keys_and_the_list_of_withdrawn_ones():
    plan = plan_refresh([report("https://school.example/issuer", SIGNED, "open-badge-2")])

    assert [(request.subject.value, request.address) for request in plan.requests] == [
        ("status-list", "https://school.example/withdrawn"),
        ("badge", "https://school.example/class"),
        ("badge", "https://school.example/issuer"),
        ("badge", "https://keys.example/1"),
        ("badge", "https://keys.example/2"),
    ]
    assert plan.requests[1].accept == BADGE


def test_keys_that_a_trust_list_holds_are_not_asked_for():
    known = {"https://school.example/issuer", "did:web:a.example"}
    plan = plan_refresh(
        [report("https://school.example/issuer", SIGNED, "open-badge-2"), report("did:web:a.example")], known=known
    )
    assert plan.hosts == ("school.example",)


@pytest.mark.parametrize(
    "claims", [{}, {"badge": 5}, {"badge": {"issuer": []}}, {"id": "urn:uuid:1", "verification": "a"}]
)
def test_odd_badges_lead_nowhere(claims: dict[str, Any]):
    assert badge_addresses(claims) == ()
