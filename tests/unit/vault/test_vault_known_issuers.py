"""Every kind of list a person trusts, in the vault: added, updated, removed, and nothing driven out."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import trust_list
from tests.unit.formats.crafting import AT, HOLDER, ISSUER, LATER, THEN
from wallet.crypto.did import did_key_of
from wallet.crypto.jws import sign_compact_jws
from wallet.errors import (
    ContextNotKnownError,
    NotStoredError,
    OlderListError,
    TrustListError,
    TrustListSignerError,
    UnsupportedTrustListError,
)
from wallet.model.stored import DocumentKind
from wallet.trust.issuer_keys import Standing
from wallet.trust.trust_list import TrustKind
from wallet.trust.verification_methods import resolve_method_keys
from wallet.vault import Vault
from wallet.vault.known_issuers import KnownIssuers

DIDS = [did_key_of(key) for key in (ISSUER.key.public, HOLDER.public)]
WEB = "did:web:issuer.example"
STATEMENT = sign_compact_jws({"alg": "ES256", "typ": "entity-statement+jwt"}, b"{}", HOLDER).encode()


@pytest.fixture
def known(vault: Vault) -> KnownIssuers:
    return vault.known_issuers


def registry(*dids, updated="2026-05-01T00:00:00Z") -> bytes:
    entries = {did: {"name": f"School {number}"} for number, did in enumerate(dids)}
    return json.dumps({"meta": {"updated": updated}, "registry": entries}).encode()


def document(key=ISSUER.key.public) -> bytes:
    return json.dumps({"id": WEB, "assertionMethod": [{"id": "#key-1", "publicKeyJwk": key.jwk}]}).encode()


def shown(known: KnownIssuers):
    return [(read.name, read.kind, read.size) for _, read in known.lists()]


def test_every_kind_is_kept_under_its_name(known: KnownIssuers):
    authority = SampleAuthority("Root", not_before=THEN, not_after=LATER)
    files = {
        "list.json": trust_list("Schools", [ISSUER], as_of=THEN),
        "registry.json": registry(*DIDS),
        "root.pem": authority.pem,
        "jwks.json": json.dumps({"keys": [HOLDER.public.jwk]}).encode(),
        "did.json": document(),
    }
    for source, data in files.items():
        known.add(data, source, AT)

    assert shown(known) == [
        ("Schools", TrustKind.LIST, 1),
        (WEB, TrustKind.DID_DOCUMENT, 1),
        ("jwks", TrustKind.KEYS, 1),
        ("registry", TrustKind.REGISTRY, 2),
        ("root", TrustKind.CERTIFICATES, 1),
    ]
    store = known.trust()
    assert {entry.list_name for entry in store.issuers[DIDS[0]]} == {"registry"}
    assert [anchor.name for anchor in store.anchors] == ["root"]
    assert store.unbound == (HOLDER.public,)
    for name, *_ in shown(known):
        known.remove(name)
    assert known.trust() == type(store)()
    with pytest.raises(NotStoredError):
        known.remove("root")


def test_two_files_of_one_name_and_nothing_in_common_stand_beside_each_other(known: KnownIssuers):
    known.add(registry(DIDS[0]), "registry.json", AT)
    assert known.add(registry(DIDS[1]), "registry.json", AT).name == "registry (2)"
    # One that goes on from either takes its place.
    assert known.add(registry(*DIDS[1:], "did:web:new"), "registry.json", AT).name == "registry (2)"
    assert shown(known) == [("registry", TrustKind.REGISTRY, 1), ("registry (2)", TrustKind.REGISTRY, 2)]
    assert known.trust().issuers[DIDS[1]][0].list_name == "registry (2)"


def test_the_person_may_say_which_one_a_file_replaces(known: KnownIssuers):
    known.add(registry(DIDS[0]), "registry.json", AT)
    assert known.add(registry(DIDS[1]), "sandbox.json", AT, "registry").name == "registry"
    assert shown(known) == [("registry", TrustKind.REGISTRY, 1)]
    # A kind with a name of its own is called by that, and another kind replaces nothing.
    assert known.add(trust_list("Schools", [], as_of=THEN), "x.json", AT, "registry").name == "Schools"
    assert known.add(document(), "did.json", AT, "registry").name == WEB


def test_a_registry_from_an_address_is_called_by_it(known: KnownIssuers):
    address = "https://registry.example/registry.json"
    assert known.add(registry(DIDS[0]), address, AT).name == address


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (registry(DIDS[0])[:-1], TrustListError),
        (registry(DIDS[0], ""), TrustListError),
        (registry(DIDS[0], updated="2026-04-30T00:00:00Z"), OlderListError),
        (b'{"keys": []}', TrustListError),
        (
            sign_compact_jws({"alg": "ES256", "typ": "entity-statement+jwt"}, b"{}", HOLDER).encode(),
            UnsupportedTrustListError,
        ),
        (sign_compact_jws({"alg": "ES256"}, trust_list("S", [], as_of=AT), HOLDER).encode(), TrustListSignerError),
    ],
)
def test_a_file_that_is_refused_leaves_the_former_one(known: KnownIssuers, data: bytes, error: type[TrustListError]):
    known.add(registry(DIDS[0]), "registry.json", AT)
    with pytest.raises(error) as raised:
        known.add(data, "registry.json", AT)
    assert type(raised.value) is error
    assert [stored.raw for stored, _ in known.lists()] == [registry(DIDS[0])]


def test_a_signed_list_needs_somebody_who_is_known_and_not_itself(known: KnownIssuers):
    payload = json.loads(trust_list("Schools", [ISSUER], as_of=THEN)) | {"iss": "https://registrar.example"}
    itself = json.dumps(payload | {"issuers": [{"id": payload["iss"], "keys": [HOLDER.public.jwk]}]}).encode()
    signed = [
        sign_compact_jws({"alg": "ES256"}, data, HOLDER).encode() for data in (itself, json.dumps(payload).encode())
    ]
    for data in signed:
        with pytest.raises(TrustListSignerError):
            known.add(data, "signed.jws", AT)
    registrar = {"name": "Own", "issuers": [{"id": payload["iss"], "keys": [HOLDER.public.jwk]}]}
    known.add(json.dumps(registrar).encode(), "own.json", AT)

    assert known.add(signed[1], "signed.jws", AT).name == "Schools"
    assert [entry.list_name for entry in known.trust().issuers[ISSUER.id]] == ["Schools"]
    known.remove("Own")
    assert ISSUER.id in known.trust().issuers


def test_documents_bind_keys_and_give_contexts(vault: Vault, known: KnownIssuers):
    vault.documents.put(WEB, DocumentKind.ISSUER, document(), AT)
    vault.documents.put("https://a.example/ctx", DocumentKind.CONTEXT, b'{"@context": {"a": "urn:a"}}', AT)

    (found,) = resolve_method_keys(WEB, "#key-1", "assertionMethod", known.trust(), AT)
    assert found.standing is Standing.BOUND
    local = known.documents()
    assert local.hosted[WEB] == document()
    assert local.contexts.load("https://a.example/ctx") == {"@context": {"a": "urn:a"}}
    with pytest.raises(ContextNotKnownError):
        local.contexts.load("https://a.example/other")


def test_the_former_key_of_a_list_is_known_until_it_is_named_again(known: KnownIssuers):
    def edition(days, *keys):
        as_of = (datetime(2026, 5, 1, tzinfo=UTC) + timedelta(days)).isoformat()
        entry = {"id": WEB, "keys": [key.jwk for key in keys]}
        return json.dumps({"name": "List", "as_of": as_of, "issuers": [entry]}).encode()

    def codes():
        return [one.code for one in resolve_method_keys(WEB, "#a", "assertionMethod", known.trust(), AT)]

    one, two = ISSUER.key.public, HOLDER.public
    known.add(edition(0, one), "1.json", AT)
    known.add(edition(1, two), "2.json", AT)
    assert codes() == ["ok", "key-historic"]
    known.add(edition(2, one, two), "3.json", AT)
    assert codes() == ["ok", "ok"]
