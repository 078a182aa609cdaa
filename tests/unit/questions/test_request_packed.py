"""Packed requests: small, exact, and bounded where they come from anybody."""

import base64
import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.questions.request_material import ASKER, payload, request, sealed
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import QuestionError, UnsupportedVersionError
from wallet.questions.askers import AskerIdentity
from wallet.questions.building import BuildingBlocks, Wish, build_query
from wallet.questions.detail_places import WantedDetail, WantedKind
from wallet.questions.packed_request import pack_request, unpack_request
from wallet.questions.packed_request_dictionary import PRESET_DICTIONARY
from wallet.transport.bounded_deflate import deflate
from wallet.transport.multipart_ur import UR_REQUEST
from wallet.transport.qr_codes import plan_message

PARTS, WITH_KEY = b"\x10", b"\x11"


def blocks(text):
    """Whatever stands for a JWS, with parts of any bytes."""
    return ".".join(encode_base64url(part) for part in text)


def test_a_typical_question_is_one_small_code():
    forklift = Wish(WantedKind.LEARNING, ("Forklift operator",))
    query = build_query(BuildingBlocks((forklift,), (WantedDetail.NAME, WantedDetail.VALID_UNTIL)))
    packed = pack_request(request(query=query, purpose="To drive a forklift in our warehouse"))
    assert len(packed) < 320
    plan = plan_message(UR_REQUEST, packed)
    assert plan.single is not None and plan.version <= 14


@pytest.mark.parametrize("kind", ["P-256", "P-384", "P-521", "Ed25519", "RSA"])
def test_packing_and_unpacking_are_inverse_for_every_key(kind):
    jar = request(AskerIdentity(PrivateKey.generate(kind)))
    packed = pack_request(jar)
    assert unpack_request(packed) == jar
    assert len(packed) < len(jar) / 2
    assert packed[:1] == (WITH_KEY if kind == "P-256" else PARTS)


def test_certificates_travel_too():
    der = bytes(range(256)) * 2
    jar = sealed(payload(), x5c=[base64.b64encode(der).decode()])
    assert unpack_request(pack_request(jar)) == jar


@pytest.mark.parametrize(
    "jar",
    [
        sealed(json.dumps(payload(), indent=4).encode()),
        sealed(b"not JSON \x01\x00\xff"),
        sealed(payload(), kid="did:jwk:" + "A" * 160 + "#0"),
        sealed(payload(), kid="did:jwk:" + encode_base64url(b'{"kty":"EC"}' * 10) + "#0"),
        "..",
        blocks((b"", b"x" * 40_000, b"")),
    ],
)
def test_what_is_written_otherwise_comes_back_exactly(jar):
    assert unpack_request(pack_request(jar)) == jar


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.binary(max_size=300), st.binary(max_size=80))
def test_any_bytes_come_back_exactly(header, body, signature):
    jar = blocks((header, body, signature))
    assert unpack_request(pack_request(jar)) == jar


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([PARTS, WITH_KEY, b"", b"\x12", b"\x20"]), st.binary(max_size=200))
def test_any_bytes_unpack_to_text_or_an_error(start, data):
    try:
        jar = unpack_request(start + data)
    except (QuestionError, UnsupportedVersionError):
        return
    assert jar.count(".") == 2


@pytest.mark.parametrize("text", ["", "a", "a.b", "a.b.c.d", "a=.b.c", "é..", "x" * 70_000, "AB.."])
def test_what_is_no_request_is_not_packed(text):
    with pytest.raises(QuestionError):
        pack_request(text)


def stream(data):
    return deflate(data, PRESET_DICTIONARY)


def test_packed_bytes_from_anybody_are_bounded():
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    endless = bomb.compress(bytes(50_000_000)) + bomb.flush()
    for data in (
        PARTS + b"\x00\x02" + endless,
        PARTS + b"\x00\x02" + stream(bytes(70_000)),
        WITH_KEY + b"\x00\x02" + bytes(64) + stream(b"\x01" * 900),
        WITH_KEY + b"\x00\x02" + bytes(64) + stream(b"\x01" * 900_000),
        WITH_KEY + b"\x00\x02" + bytes(63),
        PARTS + b"\xff\xff" + stream(b"{}"),
        PARTS + b"\x00\x02" + stream(b"{}{}")[:-1],
        PARTS + b"\x00\x02",
        PARTS,
        b"",
        bytes(70_000),
    ):
        with pytest.raises(QuestionError):
            unpack_request(data)


@pytest.mark.parametrize("first", [0x00, 0x12, 0x1F, 0x20, 0xFF])
def test_a_newer_form_says_so(first):
    with pytest.raises(UnsupportedVersionError):
        unpack_request(bytes((first,)) + pack_request(request())[1:])


def test_the_dictionary_is_part_of_the_format():
    # A change needs a new version beside this one: codes of the old one are still out there.
    assert (len(PRESET_DICTIONARY), zlib.crc32(PRESET_DICTIONARY)) == (3170, 2489808197)
    assert ASKER.client_id.encode() not in PRESET_DICTIONARY
