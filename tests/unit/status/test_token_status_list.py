"""Decoding status lists (draft-ietf-oauth-status-list sections 4 to 6) and keeping copies of them."""

import time
import zlib
from datetime import timedelta

import pytest

from tests.simulators.issuer import SampleIssuer
from tests.unit.formats.crafting import AT, ISSUER, LATER, THEN, compact, jws
from wallet.crypto.encoding import encode_base64url
from wallet.errors import MalformedError, StatusListError, TooLargeError
from wallet.status.cache import CachedStatusList, StatusCache, cache_of_tokens
from wallet.status.inflation import MAX_LIST_BYTES
from wallet.status.token_status_list import (
    MAX_TOKEN_BYTES,
    StatusList,
    StatusReference,
    parse_status_list,
    parse_status_list_token,
    parse_status_reference,
)

URI = "https://issuer.example/status/1"


def packed(data: bytes) -> str:
    return encode_base64url(zlib.compress(data))


def payload(**changes):
    members = {
        "sub": URI,
        "iss": ISSUER.id,
        "iat": int(THEN.timestamp()),
        "status_list": {"bits": 1, "lst": packed(b"\x00")},
    } | changes
    return {name: value for name, value in members.items() if value is not None}


def token(header=None, **changes) -> bytes:
    return jws(payload(**changes), header, typ="statuslist+jwt").encode()


# --- the list ------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_every_entry_is_read_back(bits: int):
    entries = {index: index * 7 % (1 << bits) for index in range(64)}
    found = parse_status_list_token(
        ISSUER.status_list(URI, issued_at=THEN, entries=entries, size=64, bits=bits)
    ).status_list

    assert (found.bits, len(found)) == (bits, 64)
    assert {index: found.entry(index) for index in range(64)} == entries


@pytest.mark.parametrize("index", [-1, 8, 2**40])
def test_an_index_outside_the_list_says_nothing(index: int):
    with pytest.raises(StatusListError):
        StatusList(1, b"\x00").entry(index)


STREAM = zlib.compress(b"\x01" * 100)

BAD_LISTS = {
    "no bits": {"lst": packed(b"x")},
    "bits 3": {"bits": 3, "lst": packed(b"x")},
    "bits 16": {"bits": 16, "lst": packed(b"x")},
    "bits 0": {"bits": 0, "lst": packed(b"x")},
    "bits true": {"bits": True, "lst": packed(b"x")},
    "bits a fraction": {"bits": 1.0, "lst": packed(b"x")},
    "bits a text": {"bits": "1", "lst": packed(b"x")},
    "bits a list": {"bits": [1], "lst": packed(b"x")},
    "no list": {"bits": 1},
    "list of numbers": {"bits": 1, "lst": [0]},
    "list empty": {"bits": 1, "lst": ""},
    "padded": {"bits": 1, "lst": packed(b"x") + "="},
    "no stream": {"bits": 1, "lst": encode_base64url(b"rubbish")},
    "raw deflate": {"bits": 1, "lst": encode_base64url(STREAM[2:-4])},
    "stream cut": {"bits": 1, "lst": encode_base64url(STREAM[:-1])},
    "stream cut short": {"bits": 1, "lst": encode_base64url(STREAM[:4])},
    "checksum wrong": {"bits": 1, "lst": encode_base64url(STREAM[:-1] + b"\x00")},
    "more after the stream": {"bits": 1, "lst": encode_base64url(STREAM + b"x")},
}


@pytest.mark.parametrize("document", BAD_LISTS.values(), ids=BAD_LISTS)
def test_what_is_no_list_is_refused(document):
    with pytest.raises(StatusListError):
        parse_status_list(document)
    with pytest.raises(StatusListError):
        parse_status_list_token(token(status_list=document))


def test_a_list_that_inflates_beyond_all_bounds_is_refused_quickly():
    bomb = packed(bytes(80_000_000))
    assert len(bomb) < 120_000

    before = time.process_time()
    with pytest.raises(TooLargeError):
        parse_status_list({"bits": 8, "lst": bomb})
    assert time.process_time() - before < 1


def test_the_largest_list_is_read():
    assert len(parse_status_list({"bits": 8, "lst": packed(bytes(MAX_LIST_BYTES))})) == MAX_LIST_BYTES
    with pytest.raises(TooLargeError):
        parse_status_list({"bits": 8, "lst": packed(bytes(MAX_LIST_BYTES + 1))})


# --- the token -----------------------------------------------------------------------------------


def test_the_members_of_the_token_are_read():
    found = parse_status_list_token(b"\n" + token(exp=int(LATER.timestamp()), ttl=3600) + b"\n")

    assert (found.subject, found.issuer_id, found.issued, found.expires, found.ttl) == (
        URI,
        ISSUER.id,
        THEN,
        LATER,
        timedelta(hours=1),
    )
    assert parse_status_list_token(token(iss=None)).issuer_id is None


BAD_TOKENS = {
    "empty": b"",
    "no token": b"rubbish",
    "not ASCII": "é".encode(),
    "typ of another token": jws(payload(), typ="JWT").encode(),
    "no typ": jws(payload(), typ=None).encode(),
    "typ of a list": token({"typ": ["statuslist+jwt"]}),
    "crit": token({"crit": ["x"], "x": 1}),
    "payload an array": jws(b"[]", typ="statuslist+jwt").encode(),
    "payload with a name twice": jws(b'{"sub":"a","sub":"b"}', typ="statuslist+jwt").encode(),
    "no sub": token(sub=None),
    "sub a number": token(sub=5),
    "iss a number": token(iss=5),
    "no iat": token(iat=None),
    "iat a text": token(iat="2026"),
    "iat true": token(iat=True),
    "exp a text": token(exp="2026"),
    "exp negative": token(exp=-1),
    "ttl a text": token(ttl="1"),
    "ttl true": token(ttl=True),
    "ttl zero": token(ttl=0),
    "ttl negative": token(ttl=-5),
    "ttl endless": token(ttl=10**12),
    "ttl a list": token(ttl=[1]),
    "no list": token(status_list=None),
    "list a text": token(status_list="x"),
}


@pytest.mark.parametrize("data", BAD_TOKENS.values(), ids=BAD_TOKENS)
def test_what_is_no_token_is_refused(data: bytes):
    with pytest.raises(StatusListError):
        parse_status_list_token(data)


def test_a_token_has_a_bound():
    with pytest.raises(TooLargeError):
        parse_status_list_token(b"x" * (MAX_TOKEN_BYTES + 1))


@pytest.mark.parametrize(
    ("changes", "fetched", "at", "stale"),
    [
        ({}, None, LATER + timedelta(days=9_999), False),
        ({"exp": int(AT.timestamp())}, None, AT - timedelta(seconds=1), False),
        ({"exp": int(AT.timestamp())}, None, AT, True),
        ({"exp": int(AT.timestamp())}, AT, AT, True),
        ({"ttl": 60}, None, THEN + timedelta(seconds=60), False),
        ({"ttl": 60}, None, THEN + timedelta(seconds=61), True),
        ({"ttl": 60}, AT, AT + timedelta(seconds=60), False),
        ({"ttl": 60}, AT, AT + timedelta(seconds=61), True),
        ({"ttl": 9_999_999_999, "iat": 253_402_300_000}, None, AT, False),
        ({"ttl": 0.5}, AT, AT + timedelta(seconds=1), True),
    ],
)
def test_a_copy_grows_stale(changes, fetched, at, stale: bool):
    assert parse_status_list_token(token(**changes)).is_stale(fetched, at) is stale


# --- the reference -------------------------------------------------------------------------------


def test_a_reference_names_list_and_index():
    assert parse_status_reference({"status_list": {"idx": 0, "uri": URI}}) == StatusReference(URI, 0)
    assert parse_status_reference({}) is None
    assert parse_status_reference({"other": {}}) is None


@pytest.mark.parametrize(
    "status",
    [
        "x",
        5,
        [],
        {"status_list": []},
        {"status_list": {}},
        {"status_list": {"idx": 0}},
        {"status_list": {"uri": URI}},
        {"status_list": {"idx": -1, "uri": URI}},
        {"status_list": {"idx": "0", "uri": URI}},
        {"status_list": {"idx": 1.0, "uri": URI}},
        {"status_list": {"idx": True, "uri": URI}},
        {"status_list": {"idx": 0, "uri": 5}},
    ],
)
def test_a_broken_reference_is_refused(status):
    with pytest.raises(MalformedError):
        parse_status_reference(status)


# --- copies --------------------------------------------------------------------------------------


def copy(number: int) -> CachedStatusList:
    return CachedStatusList(compact(number))


def test_a_cache_keeps_every_copy_of_an_address():
    one, two = StatusCache({"a": copy(1), "b": copy(2)}), StatusCache({"a": copy(3)})

    for merged in (one + two, one + two + one + two):
        assert merged.resolve_status_lists("a") == (copy(1), copy(3))
        assert merged.resolve_status_lists("b") == (copy(2),)
        assert merged.resolve_status_lists("c") == ()
    assert (StatusCache() + (two + one)).resolve_status_lists("a") == (copy(3), copy(1))


def test_files_say_themselves_which_address_they_stand_for():
    lists = [
        ISSUER.status_list(URI, issued_at=THEN),
        SampleIssuer().status_list(URI, issued_at=AT),
        ISSUER.status_list("https://issuer.example/status/2", issued_at=THEN),
    ]

    cache = cache_of_tokens(lists)

    assert [item.token for item in cache.resolve_status_lists(URI)] == lists[:2]
    assert [item.token for item in cache.resolve_status_lists("https://issuer.example/status/2")] == lists[2:]
    with pytest.raises(StatusListError):
        cache_of_tokens([*lists, b"rubbish"])
