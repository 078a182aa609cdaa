"""Status lists that others publish: tokens as CWT, lists of W3C, of the DCC and of Open Badges 2.0."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from wallet.crypto.cbor import decode_only
from wallet.crypto.keys import PublicKey
from wallet.errors import StatusListError
from wallet.formats.linked_data import parse_linked_data
from wallet.formats.open_badge_2 import parse_open_badge_2
from wallet.formats.recognise import parse_credential
from wallet.model.report import Check, Outcome
from wallet.status.bitstring_status_list import StatusListCredential, parse_bitstring_reference, parse_encoded_list
from wallet.status.cache import CachedStatusList, StatusCache, cache_of_tokens
from wallet.status.document import address_of, parse_status_document
from wallet.status.revocation_list import RevocationList
from wallet.status.token_status_list import StatusListToken, parse_status_list, parse_status_list_cbor
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification.open_badge_2_documents import surroundings_of
from wallet.verification.status import check_status

_AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
_DCC_LISTS = "https://digitalcredentials.github.io/vc-test-fixtures/statusLists/didkey-ed25519Signature2020"


# --- IETF ----------------------------------------------------------------------------------------


def _ietf(root: Path) -> Path:
    return root / "ietf-token-status-list"


def test_every_published_list_decodes_alike_from_cbor_and_json(shared_vectors: Path) -> None:
    vectors = json.loads((_ietf(shared_vectors) / "vectors.json").read_text())
    assert len(vectors) == 6
    short = {"section 4 1-bit": "status_list_encoding_cbor.md", "section 4 2-bit": "status_list_encoding2_cbor.md"}
    for vector in vectors:
        text = (
            vector.get("cbor_hex")
            or (_ietf(shared_vectors) / "examples" / short[vector["name"]]).read_text().split()[-1]
        )
        found = parse_status_list_cbor(decode_only(bytes.fromhex(text), max_items=100))
        assert found == parse_status_list(vector["json"]), vector["name"]
        nonzero = {int(index): value for index, value in vector.get("expected_nonzero", {}).items()}
        for index, value in nonzero.items():
            assert found.entry(index) == value


def test_the_published_tokens_say_the_same(shared_vectors: Path) -> None:
    folder = _ietf(shared_vectors)
    key = PublicKey.from_jwk(json.loads((folder / "issuer-public-jwks.json").read_text())["keys"][0])
    as_cwt = parse_status_document(bytes.fromhex((folder / "status_list_token.cwt.hex").read_text()))
    as_jwt = parse_status_document((folder / "status_list_token.jwt").read_bytes())

    assert isinstance(as_cwt, StatusListToken) and isinstance(as_jwt, StatusListToken)
    for token in (as_cwt, as_jwt):
        key.verify(key_algorithm(token), token.jws.signature, token.jws.signing_input)
        assert token.address == "https://example.com/statuslists/1"
        assert (token.issued, token.ttl) == (datetime(2023, 6, 16, 12, 56, 10, tzinfo=UTC), timedelta(hours=12))
        assert token.jws.header["kid"] == "12"
    assert as_cwt.status_list == as_jwt.status_list
    assert as_cwt.expires == as_jwt.expires


def key_algorithm(token: StatusListToken) -> Any:
    assert token.jws.header["alg"] == "ES256"
    return token.jws.header["alg"]


@pytest.mark.parametrize("form", ["jwt", "cwt.hex"])
def test_a_credential_is_judged_by_the_published_tokens(shared_vectors: Path, form: str) -> None:
    folder = _ietf(shared_vectors)
    raw = (folder / f"status_list_token.{form}").read_bytes()
    data = bytes.fromhex(raw.decode()) if form == "cwt.hex" else raw
    address, at = address_of(data), datetime(2023, 6, 16, 13, tzinfo=UTC)
    trust = parse_trust((folder / "issuer-public-jwks.json").read_bytes(), "example", any_issuer=True)
    values = parse_status_document(data).status_list  # type: ignore[union-attr] # a token, as asserted above

    for index in range(len(values)):
        claims = {"iss": "https://example.com", "status": {"status_list": {"uri": address, "idx": index}}}
        check = _check(claims, trust, cache_of_tokens([data]), at)
        assert (check.outcome is Outcome.PASSED, check.code == "revoked") == (
            values.entry(index) == 0,
            values.entry(index) == 1,
        )


# --- W3C -----------------------------------------------------------------------------------------


def test_every_published_example_of_w3c_decodes_as_stated(shared_vectors: Path) -> None:
    folder = shared_vectors / "w3c-bitstring-status-list" / "examples"
    entries = 0
    for example in json.loads((folder / "index.json").read_text()):
        data = (folder / example["file"]).read_bytes()
        if example["decoded"] is not None:
            document = parse_status_document(data)
            assert isinstance(document, StatusListCredential)
            count, nonzero = example["decoded"]
            assert len(document.bits) == count
            assert _set_bits(document) == nonzero
            assert document.address == "https://example.com/credentials/status/3"
            continue
        with pytest.raises(StatusListError):
            parse_status_document(data)
        stated = json.loads(data)["credentialStatus"]
        for entry in stated if isinstance(stated, list) else [stated]:
            reference = parse_bitstring_reference(entry)
            assert reference is not None
            assert (reference.index, reference.size) == (int(entry["statusListIndex"]), 1)
            entries += 1
    assert entries == 7


# --- Digital Credentials Consortium --------------------------------------------------------------


def _dcc(root: Path) -> Mapping[str, bytes]:
    folder = root / "dcc-vc-test-fixtures" / "statusLists" / "didkey-ed25519Signature2020"
    return {f"{_DCC_LISTS}/{path.name}": path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_lists_of_the_dcc_decode_as_stated(shared_vectors: Path) -> None:
    expected = json.loads((shared_vectors / "dcc-vc-test-fixtures" / "status-lists-expected.json").read_text())
    lists = _dcc(shared_vectors)
    assert len(expected) == len(lists) == 5
    for entry in expected:
        data = lists[f"{_DCC_LISTS}/{entry['list']}"]
        if entry["set_bits"] is not None:
            found = parse_encoded_list(json.loads(data)["credentialSubject"]["encodedList"], multibase=True)
            assert [index for index in range(200) if found.entry(index)] == entry["set_bits"]
            assert len(found) == 100_000
        if entry["list"] in ("tampered", "missingBitStringType"):
            with pytest.raises(StatusListError):
                parse_status_document(data)
        else:
            assert _set_bits(parse_status_document(data)) == entry["set_bits"]  # type: ignore[arg-type] # as above


@pytest.mark.parametrize(
    ("name", "index", "expected"),
    [
        ("e5WK8CbZ1GjycuPombrj", 6, (Outcome.FAILED, "revoked")),
        ("e5WK8CbZ1GjycuPombrj", 7, (Outcome.PASSED, "ok")),
        ("expired", 6, (Outcome.FAILED, "revoked")),
        ("expired", 7, (Outcome.UNDETERMINED, "status-list-stale")),
        ("notYetValid", 6, (Outcome.UNDETERMINED, "status-list-invalid")),
        ("missingBitStringType", 6, (Outcome.UNDETERMINED, "status-list-invalid")),
        ("tampered", 6, (Outcome.UNDETERMINED, "status-list-invalid")),
    ],
)
def test_a_credential_is_judged_by_the_lists_of_the_dcc(
    shared_vectors: Path, name: str, index: int, expected: tuple[Outcome, str]
) -> None:
    lists = _dcc(shared_vectors)
    check = _check(_dcc_claims(name, index), TrustStore(), StatusCache(), _AT, LocalDocuments(lists))
    assert (check.outcome, check.code) == expected
    if check.code in ("ok", "revoked"):
        assert check.facts == {"entries": "100000"}


def test_a_changed_list_of_the_dcc_withdraws_nothing(shared_vectors: Path) -> None:
    name = "e5WK8CbZ1GjycuPombrj"
    document = json.loads(_dcc(shared_vectors)[f"{_DCC_LISTS}/{name}"])
    zeros = json.loads(
        (shared_vectors / "w3c-bitstring-status-list" / "examples" / "02-example-bitstringstatuslistcredential.json")
        .read_text()
    )["credentialSubject"]["encodedList"]  # fmt: skip
    document["credentialSubject"]["encodedList"] = zeros
    data = json.dumps(document).encode()
    statuses = StatusCache({f"{_DCC_LISTS}/{name}": CachedStatusList(data, _AT, published=True)})
    check = _check(_dcc_claims(name, 6), TrustStore(), statuses, _AT)
    assert (check.outcome, check.code) == (Outcome.UNDETERMINED, "status-list-invalid")


def test_a_flipped_bit_of_a_list_of_the_dcc_never_passes(shared_vectors: Path) -> None:
    name = "e5WK8CbZ1GjycuPombrj"
    genuine = _dcc(shared_vectors)[f"{_DCC_LISTS}/{name}"]
    for bit in range(0, len(genuine) * 8, 37):
        changed = bytearray(genuine)
        changed[bit // 8] ^= 1 << (bit % 8)
        statuses = StatusCache({f"{_DCC_LISTS}/{name}": CachedStatusList(bytes(changed), _AT, published=True)})
        assert _check(_dcc_claims(name, 7), TrustStore(), statuses, _AT).code == "status-list-invalid", bit


def test_the_lists_of_the_dcc_count_only_where_they_are_published(shared_vectors: Path) -> None:
    """Their `id` is another address, and a key that nothing ties to the issuer of most credentials signed them."""
    name = "e5WK8CbZ1GjycuPombrj"
    data = _dcc(shared_vectors)[f"{_DCC_LISTS}/{name}"]
    assert address_of(data) == f"https://testing.dcconsortium.org/status/{name}"
    check = _check(
        _dcc_claims(name, 6), TrustStore(), StatusCache({f"{_DCC_LISTS}/{name}": CachedStatusList(data)}), _AT
    )
    assert check.code == "status-list-invalid"


def _dcc_claims(name: str, index: int) -> dict[str, Any]:
    entry = {
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": str(index),
        "statusListCredential": f"{_DCC_LISTS}/{name}",
    }
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": "urn:uuid:1",
        "type": ["VerifiableCredential"],
        "issuer": "https://issuer.example",
        "credentialSubject": {"id": "urn:uuid:2"},
        "credentialStatus": entry,
    }


# --- 1EdTech -------------------------------------------------------------------------------------


def _validator(root: Path) -> Path:
    return root / "1edtech-public-validator" / "inspector-vc" / "src" / "test" / "resources"


def test_the_published_revocation_lists_of_open_badges_are_read(shared_vectors: Path) -> None:
    assets = _validator(shared_vectors) / "ob20" / "assets"
    found = parse_status_document((assets / "revocation-list.json").read_bytes())
    assert isinstance(found, RevocationList)
    assert found.address == "http://example.org/revocation-list.json"
    assert found.revoked == {
        "https://example.org/beths-robotics-badge-revoked.json": "A good reason, for sure",
        "urn:uuid:52e4c6b3-8c13-4fa8-8482-a5cf34ef37a9": "",
        "urn:uuid:6deb4a00-ebce-4b28-8cc2-afa705ef7be4": "",
    }
    empty = parse_status_document((assets / "empty-revocation-list.json").read_bytes())
    assert isinstance(empty, RevocationList) and empty.revoked == {}


@pytest.mark.parametrize(
    ("organisation", "identifier", "code"),
    [
        ("organization-with-revocation-list", "urn:uuid:6deb4a00-ebce-4b28-8cc2-afa705ef7be4", "revoked"),
        ("organization-with-revocation-list", "https://example.org/beths-robotics-badge-revoked.json", "revoked"),
        ("organization-with-revocation-list", "https://example.org/beths-robotics-badge.json", "ok"),
        ("organization-with-empty-revocation-list", "urn:uuid:6deb4a00-ebce-4b28-8cc2-afa705ef7be4", "ok"),
        ("organization", "urn:uuid:6deb4a00-ebce-4b28-8cc2-afa705ef7be4", "no-status"),
    ],
)
def test_a_signed_badge_is_judged_by_the_published_lists(
    shared_vectors: Path, organisation: str, identifier: str, code: str
) -> None:
    folder = _validator(shared_vectors) / "ob20"
    hosted: dict[str, bytes] = {}
    for pattern in ("organization*.json", "*revocation-list.json"):
        for path in sorted((folder / "assets").glob(pattern)):
            hosted[json.loads(path.read_bytes())["id"]] = path.read_bytes()
    badge = parse_open_badge_2((folder / "simple.jwt").read_bytes())
    badge_class = {"type": "BadgeClass", "id": "urn:b", "issuer": f"https://example.org/{organisation}.json"}
    assertion = {**badge.assertion, "id": identifier, "badge": badge_class}
    claims = surroundings_of(assertion, hosted, signed=True).claims
    check = check_status(badge, claims, None, TrustStore(), StatusCache(), _AT, LocalDocuments(hosted))
    assert check.code == code


def test_a_published_badge_names_a_list_of_1edtech(shared_vectors: Path) -> None:
    data = (_validator(shared_vectors) / "ob30" / "credential-status-revoked.json").read_bytes()
    credential = parse_linked_data(data)
    claims = credential.document
    status = claims["credentialStatus"]
    assert isinstance(status, dict)
    address = str(status["id"])

    def judged(*revoked: object) -> Check:
        hosted = {address: json.dumps({"id": address, "revokedCredential": revoked}).encode()}
        return check_status(credential, claims, None, TrustStore(), StatusCache(), _AT, LocalDocuments(hosted))

    assert judged({"id": claims["id"], "revocationReason": "Test"}).facts == {"reason": "Test"}
    assert judged({"id": "urn:x"}).outcome is Outcome.PASSED
    missing = check_status(credential, claims, None, TrustStore(), StatusCache(), _AT)
    assert (missing.code, missing.facts) == ("status-list-missing", {"uri": address})


# --- inside --------------------------------------------------------------------------------------


def _set_bits(document: StatusListCredential) -> list[int]:
    number = int.from_bytes(document.bits.packed, "big")
    width = len(document.bits)
    return [index for index in range(width) if number >> (width - 1 - index) & 1] if number else []


def _check(
    claims: dict[str, Any],
    trust: TrustStore,
    statuses: StatusCache,
    at: datetime,
    documents: LocalDocuments | None = None,
) -> Check:
    """Check the status that claims name, whoever signed them."""
    credential = parse_credential(_UNSIGNED)
    return check_status(credential, claims, None, trust, statuses, at, documents or LocalDocuments())


_UNSIGNED = (
    b'{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],'
    b'"issuer":"https://example.com","credentialSubject":{"id":"urn:a"}}'
)
