"""Reading Bitstring Status Lists and those of 2021 (W3C)."""

import base64
import gzip
import json
import time
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.formats.crafting import AT, ISSUER, LATER, THEN
from tests.unit.status.lists import URI, encoded, iso, left_first, list_document, list_of_2021, signed
from wallet.crypto.encoding import encode_base64url
from wallet.errors import MalformedError, StatusListError, TooLargeError
from wallet.status.bitstring_status_list import (
    Bitstring,
    BitstringReference,
    StatusListCredential,
    parse_bitstring_reference,
    parse_encoded_list,
)
from wallet.status.document import parse_status_document
from wallet.status.inflation import MAX_LIST_BYTES


def read(document) -> StatusListCredential:
    found = parse_status_document(json.dumps(document).encode())
    assert isinstance(found, StatusListCredential)
    return found


# --- bits ----------------------------------------------------------------------------------------


def test_the_first_bit_is_the_leftmost():
    assert [Bitstring(b"\x80\x01").entry(index) for index in (0, 1, 7, 8, 15)] == [1, 0, 0, 0, 1]
    assert [Bitstring(b"\x1b").entry(index, 2) for index in range(4)] == [0, 1, 2, 3]
    assert [Bitstring(b"\xab\xcd\xef").entry(index, 12) for index in range(2)] == [0xABC, 0xDEF]


@given(st.integers(1, 12), st.lists(st.integers(0, 4095), min_size=8, max_size=64))
@settings(max_examples=60)
def test_reading_is_the_inverse_of_writing(size: int, values: list[int]):
    values = [value & ((1 << size) - 1) for value in values[: len(values) & ~7]]
    packed = left_first(dict(enumerate(values)), len(values), size)

    found = parse_encoded_list(encoded(packed), multibase=True)

    assert found == Bitstring(packed)
    assert [found.entry(index, size) for index in range(len(values))] == values


@pytest.mark.parametrize(("index", "size"), [(-1, 1), (16, 1), (8, 2), (5, 3), (2**60, 1)])
def test_an_index_outside_the_list_says_nothing(index: int, size: int):
    with pytest.raises(StatusListError):
        Bitstring(b"\0\0").entry(index, size)


def test_a_list_of_2021_may_use_either_alphabet():
    stream = next(s for n in range(200) if b"+" in base64.b64encode(s := gzip.compress(bytes([n, n + 1]), mtime=n)))
    for text in (encode_base64url(stream), base64.b64encode(stream).decode(), "u" + encode_base64url(stream)):
        assert parse_encoded_list(text, multibase=False).packed == gzip.decompress(stream)
    with pytest.raises(StatusListError):
        parse_encoded_list(encode_base64url(stream), multibase=True)


STREAM = gzip.compress(b"\x01" * 100, mtime=0)
BAD_LISTS = {
    "absent": None,
    "a number": 5,
    "empty": "",
    "nothing after the letter": "u",
    "another base": "z" + encode_base64url(STREAM),
    "padded": "u" + base64.urlsafe_b64encode(STREAM + b"\0").decode() + "=",
    "no stream": "u" + encode_base64url(b"rubbish"),
    "zlib": encoded(b"")[:3] + "x",
    "cut": "u" + encode_base64url(STREAM[:-1]),
    "checksum wrong": "u" + encode_base64url(STREAM[:-5] + bytes([STREAM[-5] ^ 1]) + STREAM[-4:]),
    "more after it": "u" + encode_base64url(STREAM + b"x"),
    "two streams": "u" + encode_base64url(STREAM + STREAM),
    "not ASCII": "ué",
}


@pytest.mark.parametrize("text", BAD_LISTS.values(), ids=BAD_LISTS)
def test_what_is_no_list_is_refused(text):
    with pytest.raises(StatusListError):
        parse_encoded_list(text, multibase=True)
    with pytest.raises(StatusListError):
        read(list_document(subject={"encodedList": text}))


def test_a_bomb_ends_too_large_and_soon():
    bomb = encoded(bytes(80_000_000))
    assert len(bomb) < 120_000

    before = time.process_time()
    with pytest.raises(TooLargeError):
        read(list_document(subject={"encodedList": bomb}))
    assert time.process_time() - before < 1
    with pytest.raises(TooLargeError):
        parse_status_document(b'{"a":' * 9_000_000)


def test_the_largest_list_is_read():
    assert len(parse_encoded_list(encoded(bytes(MAX_LIST_BYTES)), multibase=True)) == MAX_LIST_BYTES * 8
    with pytest.raises(TooLargeError):
        parse_encoded_list(encoded(bytes(MAX_LIST_BYTES + 1)), multibase=True)


# --- the credential ------------------------------------------------------------------------------


def test_the_members_of_a_list_are_read():
    subject = {"statusPurpose": ["revocation", "suspension"], "ttl": 300_000, "statusSize": 2}
    proof = {"type": "DataIntegrityProof", "created": iso(THEN + timedelta(hours=1))}
    found = read(list_document({3: 1}, subject=subject, validUntil=iso(LATER), proof=proof))

    assert (found.address, found.issuer_id, found.starts, found.expires) == (URI, ISSUER.id, THEN, LATER)
    assert found.issued == THEN + timedelta(hours=1)
    assert (found.ttl, found.size) == (timedelta(minutes=5), 2)
    assert found.purposes == ("revocation", "suspension")
    assert (len(found.bits), found.bits.entry(3), found.bits.entry(4)) == (131_072, 1, 0)


def test_little_is_required():
    found = read(list_document(id=None, validFrom=None))
    assert (found.address, found.issued, found.starts, found.expires, found.ttl, found.size) == (None,) * 6


def test_older_words_are_read():
    found = read(list_of_2021({9: 1}, validFrom=None, issuanceDate=iso(THEN), expirationDate=iso(LATER)))
    assert (found.list_type, found.issued, found.expires) == ("StatusList2021Credential", THEN, LATER)
    assert found.bits.entry(9) == 1
    assert read(list_document(credentialSubject=[list_document()["credentialSubject"]])).purposes == ("revocation",)


def test_a_list_may_be_a_token():
    found = parse_status_document(b"\n" + signed(list_document({7: 1}) | {"exp": int(AT.timestamp())}) + b"\n")
    assert isinstance(found, StatusListCredential)
    assert (found.address, found.credential.format, found.bits.entry(7)) == (URI, "vc+jwt", 1)
    assert found.expires == AT


BAD_CREDENTIALS = {
    "without its type": {"type": ["VerifiableCredential"]},
    "without any type": {"type": None},
    "no credential": {"type": ["BitstringStatusListCredential"]},
    "without issuer": {"issuer": None},
    "without subject": {"credentialSubject": None},
    "two subjects": {"credentialSubject": [list_document()["credentialSubject"]] * 2},
    "subject of another type": {"subject": {"type": "Person"}},
    "subject of 2021": {"subject": {"type": "StatusList2021"}},
    "subject without type": {"subject": {"type": None}},
    "without purpose": {"subject": {"statusPurpose": None}},
    "purposes none": {"subject": {"statusPurpose": []}},
    "purpose a number": {"subject": {"statusPurpose": [5]}},
    "size zero": {"subject": {"statusSize": 0}},
    "size a text": {"subject": {"statusSize": "1"}},
    "size huge": {"subject": {"statusSize": 33}},
    "ttl negative": {"subject": {"ttl": -1}},
    "ttl true": {"subject": {"ttl": True}},
    "ttl a word": {"subject": {"ttl": "soon"}},
    "validFrom a number": {"validFrom": 5},
    "validFrom no date": {"validFrom": "yesterday"},
    "validUntil no date": {"validUntil": "0000-13-01T00:00:00Z"},
    "proof a text": {"proof": "x"},
    "proof of no date": {"proof": {"created": "x"}},
}


@pytest.mark.parametrize("changes", BAD_CREDENTIALS.values(), ids=BAD_CREDENTIALS)
def test_what_is_no_list_credential_is_refused(changes):
    with pytest.raises(StatusListError):
        read(list_document(**changes))


@pytest.mark.parametrize(
    ("changes", "fetched", "at", "stale"),
    [
        ({}, None, LATER + timedelta(days=9_999), False),
        ({"validUntil": iso(AT)}, None, AT - timedelta(seconds=1), False),
        ({"validUntil": iso(AT)}, AT, AT, True),
        ({"subject": {"ttl": 60_000}}, None, THEN + timedelta(seconds=60), False),
        ({"subject": {"ttl": 60_000}}, None, THEN + timedelta(seconds=61), True),
        ({"subject": {"ttl": "60000"}}, AT, AT + timedelta(seconds=60), False),
        ({"subject": {"ttl": 60_000}}, AT, AT + timedelta(seconds=61), True),
        ({"subject": {"ttl": 60_000}, "validFrom": None}, None, LATER, False),
    ],
)
def test_a_copy_grows_stale(changes, fetched, at, stale: bool):
    assert read(list_document(**changes)).is_stale(fetched, at) is stale


# --- the entry -----------------------------------------------------------------------------------


def entry(**changes):
    members = {
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "7",
        "statusListCredential": URI,
    } | changes
    return {name: value for name, value in members.items() if value is not None}


def test_an_entry_names_list_and_index():
    expected = BitstringReference("BitstringStatusListEntry", URI, 7, "revocation", 1, ())
    assert parse_bitstring_reference(entry()) == expected
    assert parse_bitstring_reference(entry(statusListIndex=7)) == expected
    assert parse_bitstring_reference(entry(type=["x", "BitstringStatusListEntry"])) == expected
    assert parse_bitstring_reference(entry(type="StatusList2021Entry")).entry_type == "StatusList2021Entry"
    assert parse_bitstring_reference(entry(type="CredentialStatus")) is None


def test_an_entry_may_have_words_for_its_values():
    messages = [
        {"status": "0x0", "message": "pending"},
        {"status": "0xA", "message": "accepted"},
        {"status": "?", "message": "x"},
    ]
    found = parse_bitstring_reference(entry(statusPurpose="message", statusSize=4, statusMessage=messages))
    assert (found.size, found.message(0), found.message(10), found.message(3)) == (4, "pending", "accepted", None)


@pytest.mark.parametrize(
    "changes",
    [
        {"type": None},
        {"type": 5},
        *({"statusListIndex": value} for value in (None, "", "-1", "07", "+7", " 7", "7 ", "1e3", "٣", "9" * 19)),
        *({"statusListIndex": value} for value in (-1, 1.0, True, [7])),
        *({"statusListCredential": value} for value in (None, "", 5, {"id": URI})),
        *({"statusPurpose": value} for value in (None, "", 5, ["revocation"])),
        *({"statusSize": value} for value in (0, -1, 33, "1", 1.0, True)),
        *({"statusMessage": value} for value in ("x", [5], [{"status": 0, "message": "x"}], [{"status": "0x0"}])),
    ],
    ids=str,
)  # fmt: skip
def test_a_broken_entry_is_refused(changes):
    with pytest.raises(MalformedError):
        parse_bitstring_reference(entry(**changes))
