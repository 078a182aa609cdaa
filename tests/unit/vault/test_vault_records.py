"""Holder keys, status lists, trust lists, history and settings."""

import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import NotStoredError
from wallet.model.stored import (
    DocumentKind,
    HistoryEntry,
    StoredDocument,
    StoredHolderKey,
    StoredStatusList,
    StoredTrustList,
)
from wallet.trust.key_validity import HistoricKey
from wallet.vault import Vault


def test_holder_keys(vault: Vault, now: datetime):
    assert vault.holder_keys.all() == ()
    assert vault.holder_keys.find("one") is None
    later = now + timedelta(hours=1)
    second = vault.holder_keys.add(b"private-2", "Ed25519", "two", later)
    first = vault.holder_keys.add(b"private-1", "P-256", "one", now)
    assert first == StoredHolderKey(thumbprint="one", kind="P-256", private_pkcs8=b"private-1", created=now)
    assert vault.holder_keys.find("one") == first
    assert vault.holder_keys.all() == (first, second)
    assert vault.holder_keys.add(b"another", "P-256", "one", later) == first
    assert len(vault.holder_keys.all()) == 2


def test_status_lists(vault: Vault, now: datetime):
    uri = "https://status.example/1"
    assert vault.status_lists.get(uri) is None
    vault.status_lists.put(uri, b"old", now)
    vault.status_lists.put("https://status.example/0", b"\x00\xff", now)
    vault.status_lists.put(uri, b"new", now + timedelta(days=1))
    new = StoredStatusList(uri=uri, token=b"new", fetched_at=now + timedelta(days=1))
    assert vault.status_lists.get(uri) == new
    assert vault.status_lists.all()[1] == new
    assert vault.status_lists.all()[0].token == b"\x00\xff"


def test_trust_lists(vault: Vault, now: datetime):
    vault.trust_lists.put("B", b"raw", now, "list.json")
    vault.trust_lists.put("A", b"first", now, "a.pem")
    vault.trust_lists.put("A", b"second", now, "b.pem")
    assert vault.trust_lists.all() == (
        StoredTrustList(name="A", raw=b"second", added_at=now, source="b.pem"),
        StoredTrustList(name="B", raw=b"raw", added_at=now, source="list.json"),
    )
    vault.trust_lists.remove("A")
    assert [kept.name for kept in vault.trust_lists.all()] == ["B"]
    with pytest.raises(NotStoredError):
        vault.trust_lists.remove("A")


def test_settings(vault: Vault):
    assert vault.settings.get("language", "en") == "en"
    vault.settings.set("language", "nl")
    vault.settings.set("language", "fr")
    assert vault.settings.get("language", "en") == "fr"
    assert vault.settings.get("Language", "en") == "en"


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    counterparty=texts,
    subjects=st.lists(texts, max_size=4).map(tuple),
    details=st.lists(texts, max_size=4).map(tuple),
    ends=st.booleans(),
)
def test_history_comes_back_as_it_was(vault: Vault, now: datetime, counterparty, subjects, details, ends):
    entry = HistoryEntry(
        at=now,
        action="shared",
        counterparty=counterparty,
        subjects=subjects,
        details=details,
        until=now + timedelta(days=30) if ends else None,
        way="qr",
    )
    vault.history.append(entry)
    assert vault.history.page(limit=1).items == (entry,)


def test_history_is_newest_first(vault: Vault, now: datetime):
    assert vault.history.page(limit=5).total == 0
    for hours in (2, 0, 3, 1, 3):
        entry = HistoryEntry(
            at=now + timedelta(hours=hours), action="shared", way=f"{vault.history.page(limit=1).total}"
        )
        vault.history.append(entry)
    assert [entry.way for entry in vault.history.page(limit=9).items] == ["4", "2", "0", "3", "1"]
    assert [entry.way for entry in vault.history.page(offset=3, limit=9).items] == ["3", "1"]
    assert vault.history.page(offset=3, limit=1).total == 5


def test_history_has_no_place_for_values():
    assert {field.name for field in fields(HistoryEntry)} == {
        "at",
        "action",
        "counterparty",
        "subjects",
        "details",
        "until",
        "way",
    }


def test_documents(vault: Vault, now: datetime):
    later = now + timedelta(days=1)
    vault.documents.put("did:web:b", DocumentKind.ISSUER, b"one", now)
    vault.documents.put("https://a.example/ctx", DocumentKind.CONTEXT, b"two", now)
    vault.documents.put("did:web:b", DocumentKind.ISSUER, b"three", later)

    kept = StoredDocument(address="did:web:b", kind=DocumentKind.ISSUER, data=b"three", fetched_at=later)
    assert vault.documents.get("did:web:b") == kept
    assert vault.documents.get("did:web:c") is None
    assert [item.address for item in vault.documents.all()] == ["did:web:b", "https://a.example/ctx"]
    assert vault.documents.all(DocumentKind.ISSUER) == (kept,)
    vault.documents.remove("did:web:b")
    assert vault.documents.all(DocumentKind.ISSUER) == ()
    with pytest.raises(NotStoredError):
        vault.documents.remove("did:web:b")


ISSUER = "https://issuer.example"


def _edition(*keys: PublicKey, as_of: str | None = None) -> bytes:
    entries = [{"id": ISSUER, "keys": [key.jwk for key in keys]}]
    return json.dumps({"name": "List", "as_of": as_of, "issuers": entries}).encode()


def _document(key: PublicKey) -> bytes:
    method = {"id": "#key-1", "publicKeyJwk": key.jwk}
    return json.dumps({"id": "did:web:a.example", "assertionMethod": [method]}).encode()


def test_a_key_that_a_newer_list_leaves_out_stays_known_as_former(vault: Vault, now: datetime):
    one, two = (PrivateKey.generate().public for _ in range(2))
    vault.trust_lists.put("List", _edition(one), now, "1.json")
    assert vault.former_keys.all() == {}

    vault.trust_lists.put("List", _edition(two, as_of="2026-04-01T00:00:00Z"), now, "2.json")

    former = HistoricKey(one, datetime(2026, 4, 1, tzinfo=UTC), "List")
    assert vault.former_keys.all() == {ISSUER: (former,)}
    vault.trust_lists.remove("List")
    assert vault.former_keys.all() == {}
    vault.trust_lists.put("List", _edition(two), now, "2.json")
    assert vault.former_keys.all() == {ISSUER: (former,)}


def test_a_key_that_a_newer_document_leaves_out_stays_known_as_former(vault: Vault, now: datetime):
    one, two = (PrivateKey.generate().public for _ in range(2))
    vault.documents.put("did:web:a.example", DocumentKind.ISSUER, _document(one), now)
    vault.documents.put("did:web:a.example", DocumentKind.ISSUER, _document(two), now)

    assert vault.former_keys.all() == {"did:web:a.example": (HistoricKey(one, now, "did:web:a.example"),)}
