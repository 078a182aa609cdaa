"""Telling kinds of status lists apart by their content, lists of names, and the addresses they stand for."""

import json

import pytest

from tests.unit.formats.crafting import ISSUER, THEN, jws, payload_of
from tests.unit.status.lists import (
    URI,
    badge_revocations,
    cwt,
    list_document,
    list_of_2021,
    revocations,
    signed,
)
from wallet.errors import StatusListError, TooLargeError
from wallet.status.bitstring_status_list import StatusListCredential
from wallet.status.cache import CachedStatusList, cache_of_tokens
from wallet.status.document import address_of, parse_status_document
from wallet.status.revocation_list import RevocationList
from wallet.status.token_status_list import MAX_TOKEN_BYTES, StatusListToken

KINDS = {
    "token as JWT": (ISSUER.status_list(URI, issued_at=THEN), StatusListToken),
    "token as CWT": (cwt(), StatusListToken),
    "bitstring": (json.dumps(list_document()).encode(), StatusListCredential),
    "bitstring as JWT": (signed(list_document()), StatusListCredential),
    "of 2021": (json.dumps(list_of_2021()).encode(), StatusListCredential),
    "of 1EdTech": (revocations("urn:a"), RevocationList),
    "of Open Badges": (badge_revocations("urn:a"), RevocationList),
}


@pytest.mark.parametrize(("data", "kind"), KINDS.values(), ids=KINDS)
def test_content_tells_the_kind_and_the_address(data: bytes, kind: type):
    document = parse_status_document(data)
    assert isinstance(document, kind)
    assert (address_of(data), document.address, document.issuer_id) == (URI, URI, ISSUER.id)
    if not data.startswith(b"\xd2"):
        assert address_of(b"\xef\xbb\xbf \n" + data + b"\n") == URI


def test_a_cache_takes_every_kind():
    files = [data for data, _ in KINDS.values()]
    cache = cache_of_tokens(files)
    assert cache.resolve_status_lists(URI) == tuple(CachedStatusList(data) for data in files)
    assert not any(copy.published for copy in cache.resolve_status_lists(URI))


NO_LISTS = {
    "empty": b"",
    "rubbish": b"rubbish",
    "an array": b"[]",
    "an empty object": b"{}",
    "broken JSON": b'{"id":',
    "a name twice": b'{"revokedCredential":[],"revokedCredential":[]}',
    "another credential": json.dumps(list_document(type=["VerifiableCredential"])).encode(),
    "another token": jws(payload_of()).encode(),
    "an SD-JWT": (jws(payload_of()) + "~").encode(),
    "a JWT without type": jws({"a": 1}, typ=None).encode(),
    "not ASCII": "eyé".encode(),
    "CBOR": b"\xd2\x84",
}


@pytest.mark.parametrize("data", NO_LISTS.values(), ids=NO_LISTS)
def test_what_is_no_status_list_is_refused(data: bytes):
    with pytest.raises(StatusListError):
        parse_status_document(data)


def test_a_list_without_an_address_stands_for_none():
    for data in (json.dumps(list_document(id=None)).encode(), revocations(id=None), badge_revocations(id=None)):
        assert parse_status_document(data).address is None
        with pytest.raises(StatusListError):
            address_of(data)


def test_every_list_has_a_bound():
    with pytest.raises(TooLargeError):
        parse_status_document(b" " * (MAX_TOKEN_BYTES + 1))


# --- lists of names ------------------------------------------------------------------------------


def test_a_list_of_1edtech_names_credentials_and_reasons():
    found = parse_status_document(
        revocations(
            {"id": "urn:a", "revocationReason": "Issued in error"},
            {"id": "urn:b", "revoked": True},
            {"id": "urn:c", "revoked": False},
            "urn:d",
            issuer={"id": ISSUER.id, "type": "Profile"},
        )
    )
    assert (found.kind, found.issuer_id) == ("1edtech", ISSUER.id)
    assert found.revoked == {"urn:a": "Issued in error", "urn:b": "", "urn:d": ""}


def test_a_list_of_1edtech_may_be_empty_or_hold_one():
    assert parse_status_document(b'{"id":"x","type":"1EdTechRevocationList"}').revoked == {}
    assert parse_status_document(b'{"id":"x","revokedCredential":{"id":"urn:a"}}').revoked == {"urn:a": ""}
    assert parse_status_document(b'{"id":"x","revokedCredential":[]}').issuer_id is None


def test_a_list_of_open_badges_names_assertions_in_each_of_its_ways():
    found = parse_status_document(
        badge_revocations(
            "urn:a", {"id": "urn:b", "revocationReason": "Why not"}, {"uid": "7"}, {"id": "urn:c", "uid": "8"}
        )
    )
    assert found.kind == "open-badges-2"
    assert found.revoked == {"urn:a": "", "urn:b": "Why not", "7": "", "urn:c": "", "8": ""}


@pytest.mark.parametrize("entry", [5, None, [], {}, {"id": 5}, {"reason": "x"}], ids=str)
def test_an_entry_that_names_nothing_is_refused(entry):
    for data in (revocations("urn:a", entry), badge_revocations("urn:a", entry)):
        with pytest.raises(StatusListError):
            parse_status_document(data)
