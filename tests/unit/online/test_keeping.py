"""Refreshing a wallet from servers on this computer: planned, fetched, believed or not, and kept."""

import json
from datetime import UTC, datetime

import pytest

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims
from tests.unit.online.conftest import NAME
from tests.unit.verification.test_open_badge_2_proof import ASSERTION, BADGE, ISSUER
from wallet.crypto.secret_box import Argon2Parameters
from wallet.errors import MalformedError, NotStoredError, StatusListError, TrustListError
from wallet.holder import Holder
from wallet.model.report import CheckName, Verdict
from wallet.model.stored import CredentialId, DocumentKind
from wallet.online.fetching import Fetched, fetch_document
from wallet.online.keeping import keep_answer, plan_for, plan_lists
from wallet.online.refresh import Request, Subject, refresh
from wallet.vault import Vault

NOW = datetime(2026, 6, 1, tzinfo=UTC)
THEN = datetime(2026, 5, 1, tzinfo=UTC)


@pytest.fixture
def holder(tmp_path):
    cheap = Argon2Parameters(64 * 1024, 3, 4, b"salt of one test")
    vault, _ = Vault.create(tmp_path / "wallet", "four words no one guesses", now=NOW, argon2=cheap)
    with vault:
        yield Holder(vault, lambda: NOW)


@pytest.fixture
def issuer():
    return SampleIssuer()


def place(httpserver, path):
    return f"https://{NAME}:{httpserver.port}{path}"


def served(httpserver, path, data, content_type="application/statuslist+jwt"):
    httpserver.expect_request(path).respond_with_data(data, content_type=content_type)
    return place(httpserver, path)


def test_a_withdrawal_that_is_fetched_counts(holder, issuer, httpserver, loopback):
    """The whole way: what a credential names, a real fetch over TLS, the list kept, the check changed."""
    uri = place(httpserver, "/status/1")
    claims = learning_claims()
    text = issuer.issue(claims, issued_at=THEN, status=(uri, 3))
    holder.add_trust_list(trust_list("Known", [issuer], as_of=THEN), "known.json")
    holder.add_status_list(issuer.status_list(uri, issued_at=THEN, entries={}))
    number = holder.add(text.encode()).stored.id
    assert holder.open(number).report.check(CheckName.STATUS).code == "ok"

    served(httpserver, "/status/1", issuer.status_list(uri, issued_at=NOW, entries={3: 1}))
    plan = plan_for(holder)
    assert [(request.address, request.subject) for request in plan.requests] == [(uri, Subject.STATUS_LIST)]

    def fetch(request: Request) -> Fetched:
        return fetch_document(
            request.address, accept=request.accept, now=NOW, resolve=lambda *_: ["127.0.0.1"], loopback=loopback
        )

    done = refresh(plan, fetch, keep_answer(holder))
    assert [answer.code for answer in done.answers] == ["ok"]
    report = holder.open(number).report
    assert (report.verdict, report.check(CheckName.STATUS).code) == (Verdict.NO_LONGER_VALID, "revoked")


def test_only_what_one_credential_names_is_planned_for_it(holder, issuer):
    numbers = [
        holder.add(
            issuer.issue(learning_claims(), issued_at=THEN, status=(f"https://a.example/{n}", n)).encode()
        ).stored.id
        for n in (1, 2)
    ]
    assert "https://a.example/2" not in {request.address for request in plan_for(holder, numbers[0]).requests}
    with pytest.raises(NotStoredError):
        plan_for(holder, CredentialId(99))


def test_lists_that_came_from_an_address_are_planned_and_others_not(holder, issuer):
    holder.add_trust_list(trust_list("From a file", [issuer], as_of=THEN), "known.json")
    holder.add_trust_list(trust_list("From there", [issuer], as_of=THEN), "https://lists.example/a.json")
    wanted = (Request("https://lists.example/a.json", Subject.TRUST_LIST, "From there"),)
    assert plan_for(holder).requests == plan_lists(holder).requests == plan_lists(holder, ("From there",)).requests
    assert plan_lists(holder).requests == wanted
    assert plan_lists(holder, ("From a file",)).requests == ()


def answered(request, data):
    return Fetched(request.address, data, "application/json", NOW)


def test_each_subject_is_kept_in_its_place(holder, issuer):
    keep = keep_answer(holder)
    trust = Request("https://lists.example/a.json", Subject.TRUST_LIST, "Known")
    keep(trust, answered(trust, trust_list("Known", [issuer], as_of=THEN)))
    ((stored, _),) = holder.trust_lists()
    assert (stored.name, stored.source) == ("Known", "https://lists.example/a.json")

    badge = Request("https://school.example/1", Subject.BADGE, "https://school.example/1")
    keep(badge, answered(badge, b'{"type": "Assertion"}'))
    document = {"id": "did:web:a.example", "verificationMethod": []}
    keys = Request("https://a.example/.well-known/did.json", Subject.ISSUER_DOCUMENT, "did:web:a.example")
    keep(keys, answered(keys, json.dumps(document).encode()))
    assert {(item.address, item.kind) for item in holder.vault.documents.all()} == {
        ("https://school.example/1", DocumentKind.BADGE),
        ("did:web:a.example", DocumentKind.ISSUER),
    }


@pytest.mark.parametrize(
    ("subject", "error"),
    [
        (Subject.STATUS_LIST, StatusListError),
        (Subject.TRUST_LIST, TrustListError),
        (Subject.ISSUER_DOCUMENT, TrustListError),
        (Subject.BADGE, MalformedError),
    ],
)
@pytest.mark.parametrize("data", [b"", b"<html>", b'"text"'])
def test_what_is_not_what_was_asked_for_is_not_kept(holder, subject, error, data):
    request = Request("https://a.example/x", subject, "https://a.example/x")
    with pytest.raises(error):
        keep_answer(holder)(request, answered(request, data))
    assert holder.vault.documents.all() == () and holder.vault.status_lists.all() == () and holder.trust_lists() == ()


def test_a_document_of_somebody_else_is_not_kept(holder):
    request = Request("https://a.example/.well-known/did.json", Subject.ISSUER_DOCUMENT, "did:web:a.example")
    with pytest.raises(TrustListError):
        keep_answer(holder)(request, answered(request, b'{"id": "did:web:b.example", "verificationMethod": []}'))


def test_a_badge_is_named_once_its_documents_have_come(holder):
    kept = holder.add(json.dumps(ASSERTION).encode()).stored
    assert kept.summary.title == "Open Badge"
    for document in (ASSERTION, BADGE, ISSUER):
        holder.add_document(document["id"], json.dumps(document).encode(), DocumentKind.BADGE)

    holder.describe_badges()

    summary = holder.open(kept.id).stored.summary
    assert (summary.title, summary.issuer_name) == (BADGE["name"], ISSUER["name"])


def test_the_plan_of_an_empty_wallet_is_empty(holder):
    assert plan_for(holder).requests == ()
