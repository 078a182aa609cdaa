"""Texts of guidance as moving codes: small, exact, and refused where they are broken."""

import json
import os
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.consent.packed_message import MAX_PACKED, message_text, message_ur_type, pack_message, unpack_message
from wallet.consent.packed_message_dictionary import PRESET_DICTIONARY
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe import encrypt_compact_jwe, encryption_jwk
from wallet.crypto.jwe_wrapped import encrypt_wrapped_jwe
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    MalformedError,
    PackingError,
    TooLargeError,
    UnsupportedFormatError,
    UnsupportedVersionError,
    WalletError,
)
from wallet.transport.bounded_deflate import deflate
from wallet.transport.joining import join_all_codes
from wallet.transport.multipart_ur import frames, wrap_bytes

KEY = PrivateKey.generate("P-256")
TYPES = ("learner-invitation+jwt", "consent-withdrawal+jwt", "consent-erasure+jwt", "consent-record+jwt")


def signed(typ: str, **payload) -> str:
    return sign_compact_jws({"alg": "ES256", "typ": typ}, json.dumps(payload).encode(), KEY)


def encrypted(typ: str, plaintext: bytes = b"inside") -> str:
    return encrypt_wrapped_jwe(plaintext, KEY.public.jwk, typ=typ)


NOTICE = signed("consent-withdrawal+jwt", consent="urn:uuid:1", purpose="begeleiding é")
ADVICE = encrypted("learner-advice")
TEXTS = (*(signed(typ, name="Ines") for typ in TYPES), encrypted("learner-record"), ADVICE)


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_text_comes_back_letter_by_letter_and_smaller(text):
    packed = pack_message(text)

    assert unpack_message(packed) == text
    assert len(packed) < len(text) * 0.85


@pytest.mark.parametrize(
    ("text", "ur_type"),
    [
        (TEXTS[0], "learner-invitation"),
        (TEXTS[1], "learner-notice"),
        (TEXTS[2], "learner-notice"),
        (TEXTS[4], "learner-record"),
        (TEXTS[5], "learner-advice"),
    ],
)
def test_a_moving_code_brings_it_over(text, ur_type):
    assert message_ur_type(text) == ur_type
    codes = frames(ur_type, wrap_bytes(pack_message(text)), max_fragment=100)

    (received,) = join_all_codes(next(codes) for _ in range(40))

    assert received.kind == ur_type.removeprefix("learner-")
    assert message_text(received.content) == text


@pytest.mark.parametrize("text", ["", "a.b.c", '{"typ":"learner-record"}', TEXTS[3], NOTICE + ".AA.AA"])
def test_other_texts_have_no_type(text):
    with pytest.raises(UnsupportedFormatError):
        message_ur_type(text)


def test_what_a_moving_code_does_not_carry_goes_as_a_file():
    with pytest.raises(TooLargeError):
        pack_message(encrypted("learner-record", os.urandom(MAX_PACKED)))
    with pytest.raises(TooLargeError):
        pack_message(encrypted("learner-record", bytes(10_000_000)))
    text = encrypted("learner-record", os.urandom(MAX_PACKED - 600))
    assert unpack_message(pack_message(text)) == text


DIRECT = encrypt_compact_jwe(b"{}", encryption_jwk(KEY.public, kid="q"), content_encryption="A256GCM")


@pytest.mark.parametrize("text", ["", "é", "a", "a.b", f"{NOTICE}=", f" {NOTICE}", f"{ADVICE}.AA", DIRECT, "{}"])
def test_another_text_is_not_packed(text):
    with pytest.raises(PackingError):
        pack_message(text)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x10",
        b"\x10\x00",
        b"\x10\x00\x01",
        b"\x10\x00\x09" + deflate(b"short", PRESET_DICTIONARY),
        b"\x11\x00\x02" + deflate(b"{}", PRESET_DICTIONARY) + bytes(67),
        b"\x11\x00\x01" + deflate(b"{}", PRESET_DICTIONARY) + bytes(80),
    ],
    ids=range(7),
)
def test_what_nobody_packed_is_refused(data):
    with pytest.raises(MalformedError):
        unpack_message(data)


def test_what_inflates_too_far_is_refused():
    with pytest.raises(TooLargeError):
        unpack_message(b"\x10\x00\x02" + deflate(bytes(900_000), PRESET_DICTIONARY))
    with pytest.raises(TooLargeError):
        unpack_message(b"\x10\x00\x02" + deflate(bytes(2_000_000), PRESET_DICTIONARY))
    with pytest.raises(TooLargeError):
        unpack_message(bytes(MAX_PACKED + 1))


@pytest.mark.parametrize("first", [0x00, 0x12, 0x20, 0xFF])
def test_a_newer_packing_is_told(first):
    with pytest.raises(UnsupportedVersionError):
        unpack_message(bytes((first,)) + pack_message(NOTICE)[1:])


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 200), st.integers(0, 3))
def test_whatever_comes_ends_in_a_text_or_an_error_of_ours(noise, place, dropped):
    packed = pack_message(ADVICE)

    with suppress(WalletError):
        unpack_message(packed[:place] + noise + packed[place + dropped :])


def test_a_text_is_read_however_it_comes():
    assert message_text(f"\n{NOTICE} ") == NOTICE
    assert message_text(f"{NOTICE}\r\n".encode()) == NOTICE
    assert message_text(pack_message(NOTICE)) == NOTICE
    with pytest.raises(MalformedError):
        message_text(NOTICE.encode() + b"\xff")
    with pytest.raises(WalletError):
        message_text(b"")


def test_json_that_others_write_otherwise_comes_back_as_they_wrote_it():
    header = encode_base64url(b'{ "typ" : "learner-invitation+jwt",\n"alg":"ES256"}')
    text = f"{header}.{encode_base64url(b'{}  ')}.{encode_base64url(bytes(64))}"

    assert unpack_message(pack_message(text)) == text
    assert decode_base64url(unpack_message(pack_message(text)).split(".")[1]) == b"{}  "
