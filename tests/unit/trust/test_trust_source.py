"""Files a person may trust: each kind told apart, read whole or refused whole, signed ones only from who is known."""

import json
from datetime import UTC, datetime

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import trust_list
from tests.unit.formats.crafting import AT, HOLDER, ISSUER, LATER, THEN
from wallet.crypto.did import did_key_of
from wallet.crypto.jws import sign_compact_jws
from wallet.errors import TrustListError, TrustListSignerError, UnsupportedTrustListError
from wallet.trust.issuer_keys import Standing
from wallet.trust.list_signer import require_list_signer
from wallet.trust.trust_list import TrustKind
from wallet.trust.trust_source import parse_trust_source
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.trust.verification_methods import resolve_method_keys

DID = did_key_of(ISSUER.key.public)
LIST = trust_list("Schools", [ISSUER], as_of=THEN)
DOCUMENT = {
    "id": "did:web:issuer.example",
    "assertionMethod": [{"id": "#key-1", "publicKeyJwk": ISSUER.key.public.jwk}],
}


def registry(entries=None, **meta) -> bytes:
    listed = {DID: {"name": "My School", "url": "https://school.example"}} if entries is None else entries
    return json.dumps({"meta": {"updated": "2026-05-09T18:17:57+00:00"} | meta, "registry": listed}).encode()


def test_each_kind_is_told_apart():
    authority = SampleAuthority("Root", not_before=THEN, not_after=LATER)
    keys = json.dumps({"keys": [ISSUER.key.public.jwk, HOLDER.public.jwk]}).encode()
    files = {
        TrustKind.LIST: (LIST, "Schools", 1),
        TrustKind.REGISTRY: (registry(), "file", 1),
        TrustKind.CERTIFICATES: (authority.pem, "file", 1),
        TrustKind.KEYS: (keys, "file", 2),
        TrustKind.DID_DOCUMENT: (json.dumps(DOCUMENT).encode(), "did:web:issuer.example", 1),
    }
    for kind, (data, name, size) in files.items():
        read = parse_trust_source(data, "file")
        assert (read.kind, read.name, read.size) == (kind, name, size)


def test_a_registry_gives_names_and_leaves_keys_to_the_identifier():
    read = parse_trust_source(registry(), "Registry")

    assert read.as_of == datetime(2026, 5, 9, 18, 17, 57, tzinfo=UTC)
    assert [(entry.id, entry.name, entry.keys) for entry in read.issuers] == [(DID, "My School", ())]
    fragment = DID.removeprefix("did:key:")
    found = next(resolve_method_keys(DID, f"{DID}#{fragment}", "assertionMethod", parse_trust(registry(), "R"), AT))
    assert (found.standing, found.known_by, found.issuer.name) == (Standing.KNOWN, "R", "My School")


@pytest.mark.parametrize(
    "data",
    [
        registry({"": {"name": "Nobody"}}),
        registry({"urn:x": {"name": "Nobody"}}),
        registry({DID: "My School"}),
        registry({DID: {"name": 5}}),
        registry({DID: {"name": " "}}),
        registry({DID: {}}),
        registry({DID: {"name": "A"}, "x": {"name": "B"}}),
        registry(updated=5),
        registry(updated="soon"),
        registry()[:-1],
        registry().replace(b'"registry": {', b'"registry": [{').replace(b"}}}", b"}}]}"),
        b'{"registry": []}',
        b'{"registry": {}, "meta": 5}',
    ],
)
def test_a_broken_registry_is_refused_whole(data: bytes):
    with pytest.raises(TrustListError):
        parse_trust_source(data, "file")


def test_a_statement_of_a_federation_is_recognised_and_not_believed():
    payload = json.dumps({"iss": "https://a.example", "metadata": {"federation_entity": {}}}).encode()
    header = {"alg": "ES256"}
    for data in (
        sign_compact_jws({**header, "typ": "entity-statement+jwt"}, b"{}", ISSUER.key),
        sign_compact_jws(header, payload, ISSUER.key),
        '"' + sign_compact_jws(header, payload, ISSUER.key) + '"',
    ):
        with pytest.raises(UnsupportedTrustListError):
            parse_trust_source(data.encode(), "file")


# --- signed lists ----------------------------------------------------------------------------------


def signed(payload: bytes = LIST, key=HOLDER, **header) -> bytes:
    return sign_compact_jws({"alg": "ES256", **header}, payload, key).encode()


def in_json(text: bytes, *, general: bool) -> bytes:
    protected, payload, signature = text.decode().split(".")
    one = {"protected": protected, "signature": signature}
    document = {"payload": payload, "signatures": [one]} if general else {"payload": payload, **one}
    return json.dumps(document).encode()


BY_HOLDER = json.dumps({"iss": "https://registrar.example", **json.loads(LIST)}).encode()
KNOWING = parse_trust(
    json.dumps({"name": "Own", "issuers": [{"id": "https://registrar.example", "keys": [HOLDER.public.jwk]}]}).encode(),
    "",
)


@pytest.mark.parametrize("form", [lambda text: text, *(lambda t, g=g: in_json(t, general=g) for g in (True, False))])
def test_a_signed_list_of_who_is_known_is_taken(form):
    data = form(signed(BY_HOLDER))

    require_list_signer(data, KNOWING, AT)
    assert [entry.id for entry in parse_trust_source(data, "file").issuers] == [ISSUER.id]


@pytest.mark.parametrize("form", [lambda text: text, *(lambda t, g=g: in_json(t, general=g) for g in (True, False))])
def test_a_signed_list_of_somebody_else_is_not(form):
    changed = signed(BY_HOLDER.replace(b"Schools", b"Schoolz"))
    moved = b".".join((signed(BY_HOLDER).rpartition(b".")[0], changed.rpartition(b".")[2]))
    cases = [
        (form(signed(BY_HOLDER)), TrustStore()),
        (form(signed(BY_HOLDER, ISSUER.key)), KNOWING),
        (form(signed()), KNOWING),  # it does not say who signed it
        (form(moved), KNOWING),
    ]
    for data, trust in cases:
        with pytest.raises(TrustListSignerError):
            require_list_signer(data, trust, AT)


def test_one_good_signature_makes_no_other_good():
    one = json.loads(in_json(signed(BY_HOLDER), general=True))
    two = json.loads(in_json(signed(BY_HOLDER, ISSUER.key), general=True))
    one["signatures"] += two["signatures"]

    with pytest.raises(TrustListSignerError):
        require_list_signer(json.dumps(one).encode(), KNOWING, AT)


def test_what_is_not_signed_needs_no_signer():
    for data in (LIST, registry(), b"-----BEGIN X"):
        require_list_signer(data, TrustStore(), AT)


@pytest.mark.parametrize(
    "document",
    [
        {"payload": "AAAA", "signatures": []},
        {"payload": "AAAA", "signatures": "x"},
        {"payload": "AAAA", "signatures": [5]},
        {"payload": 5, "signature": "x", "protected": "x"},
        {"payload": "AAAA", "signatures": [{"protected": "e30", "signature": "AA"}] * 9},
    ],
)
def test_a_broken_signature_is_refused(document):
    data = json.dumps(document).encode()
    with pytest.raises(TrustListError):
        parse_trust_source(data, "file")
    with pytest.raises(TrustListSignerError):
        require_list_signer(data, KNOWING, AT)
