"""Issuer registries, DID documents and key documents as others publish them."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wallet.errors import TrustListError, UnsupportedTrustListError
from wallet.trust.hosted_keys import trust_of_hosted
from wallet.trust.issuer_keys import Standing
from wallet.trust.trust_list import TrustKind
from wallet.trust.trust_source import parse_trust_source
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.trust.verification_methods import resolve_method_keys

AT = datetime(2026, 6, 1, tzinfo=UTC)
WEB = "did:web:digitalcredentials.github.io:"
RESPONSES = "dcc-issuer-registry/fixtures/httpResponses"


def test_registries_are_read(shared_vectors: Path):
    for name in (
        "dcc-issuer-registry/sandbox-registry-HEAD/registry.json",
        f"{RESPONSES}/legacyResponses/dcc-community-registry.json",
        f"{RESPONSES}/legacyResponses/dcc-sandbox-registry.json",
    ):
        data = (shared_vectors / name).read_bytes()
        read = parse_trust_source(data, "registry")
        assert read.kind is TrustKind.REGISTRY
        assert {entry.id: entry.name for entry in read.issuers} == {
            identifier: entry["name"] for identifier, entry in json.loads(data)["registry"].items()
        }


def test_a_registry_with_a_missing_comma_is_refused_whole(shared_vectors: Path):
    data = (shared_vectors / "dcc-issuer-registry/sandbox-registry-0484985-malformed/registry.json").read_bytes()
    with pytest.raises(TrustListError):
        parse_trust_source(data, "registry")


def test_statements_of_a_federation_are_named_as_such(shared_vectors: Path):
    files = sorted((shared_vectors / RESPONSES / "oidfResponses").iterdir())
    assert len(files) == 4
    for file in files:
        with pytest.raises(UnsupportedTrustListError):
            parse_trust_source(file.read_bytes(), file.stem)


def test_answers_about_one_issuer_are_no_registries(shared_vectors: Path):
    folder = shared_vectors / "dcc-issuer-registry/fixtures"
    for file in (*sorted((folder / "didLookupResults").iterdir()), folder / "knownRegistries.json"):
        with pytest.raises(TrustListError):
            parse_trust_source(file.read_bytes(), file.stem)


@pytest.mark.parametrize(
    ("did", "file"),
    [
        ("vc-test-fixtures:dids:legacy", "dcc-vc-test-fixtures/dids/legacy/did.json"),
        ("vc-test-fixtures:dids:oidf", "dcc-vc-test-fixtures/dids/oidf/did.json"),
        ("dcc-did-web", "dcc-verifier-core/did-web/dcc-did-web.did.json"),
        ("dcc-did-web:multikey", "dcc-verifier-core/did-web/dcc-did-web-multikey.did.json"),
    ],
)
def test_documents_bind_and_the_registry_makes_known(shared_vectors: Path, did: str, file: str):
    did, data = WEB + did, (shared_vectors / file).read_bytes()
    method = json.loads(data)["assertionMethod"][0]["id"]
    registry = (shared_vectors / "dcc-issuer-registry/sandbox-registry-HEAD/registry.json").read_bytes()
    bound, known = trust_of_hosted({did: data}), parse_trust(registry, "Sandbox")
    names = json.loads(registry)["registry"]

    def standings(trust: TrustStore) -> list[Standing]:
        return [one.standing for one in resolve_method_keys(did, method, "assertionMethod", trust, AT)]

    assert standings(bound) == [Standing.BOUND]
    assert standings(bound + known) == [Standing.KNOWN if did in names else Standing.BOUND]
    # The fragment is the key, so it can be checked; nothing says that it is the issuer's.
    assert standings(known) == [Standing.UNBOUND]


def test_a_rotated_document_no_longer_binds_the_key(shared_vectors: Path):
    folder, did = shared_vectors / "dcc-verifier-core/did-web", WEB + "dcc-did-web"
    old = json.loads((folder / "dcc-did-web.did.json").read_bytes())["assertionMethod"][0]["id"]
    rotated = trust_of_hosted({did: (folder / "dcc-did-web.did.rotated-48de9766.json").read_bytes()})

    (found,) = resolve_method_keys(did, old, "assertionMethod", rotated, AT)

    assert (found.standing, found.code) == (Standing.UNBOUND, "key-not-bound-to-issuer")


def test_key_documents_of_an_https_issuer(shared_vectors: Path):
    issuer = "https://example.issuer/vc-jose-cose"
    for file in sorted((shared_vectors / "w3c-vc-jose-cose-test-suite/tests/input").glob("vm-*.json")):
        document = json.loads(file.read_bytes())
        controller = document["controller"]
        assert controller in (issuer, "did:example:vc-jose-cose")
        trust = trust_of_hosted({controller: file.read_bytes()})
        for name in (document["id"], document["publicKeyJwk"]["kid"], "#" + document["id"].partition("#")[2]):
            (found,) = resolve_method_keys(controller, name, "assertionMethod", trust, AT)
            assert found.standing is Standing.BOUND
