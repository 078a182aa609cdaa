import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.crypto.encoding import decode_base58btc, decode_base64url, encode_base58btc, encode_base64url
from wallet.errors import MalformedError, TooLargeError


@given(st.binary(max_size=300))
def test_base64url_gives_back_the_same_bytes(data: bytes):
    text = encode_base64url(data)

    assert text == base64.urlsafe_b64encode(data).rstrip(b"=").decode()
    assert decode_base64url(text) == data
    assert decode_base64url(text.encode()) == data


@given(st.text(alphabet="ABYZabyz0189-_+/= \n\té", max_size=9))
def test_base64url_has_one_text_for_each_byte_string(text: str):
    try:
        data = decode_base64url(text)
    except MalformedError:
        return
    assert encode_base64url(data) == text


@pytest.mark.parametrize(
    "text",
    [
        "A",
        "AAAAA",
        "AB",  # tail bits that are not zero
        "AAB",
        "AA==",
        "AAA=",
        "AAAA=",
        "A+AA",
        "A/AA",
        "AA A",
        "AAAA\n",
        "\nAAAA",
        "AA.A",
        "ÀAAA",
        "AAA\u0000",
        "====",
        "\ud800AAA",
    ],
)
def test_base64url_refuses_every_other_text(text: str):
    with pytest.raises(MalformedError):
        decode_base64url(text)


def test_base64url_refuses_bytes_outside_the_alphabet():
    for value in range(256):
        letter = bytes([value])
        if letter.isalnum() or letter in b"-_":
            continue
        with pytest.raises(MalformedError):
            decode_base64url(b"AA" + letter + b"A")


@given(st.binary(max_size=80))
def test_base58_gives_back_the_same_bytes(data: bytes):
    assert decode_base58btc(encode_base58btc(data)) == data


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\x00", "1"),
        (b"Hello World!", "2NEpo7TZRRrLZSi2U"),
        (bytes.fromhex("0000287fb4cd"), "11233QC4"),
    ],
)
def test_base58_matches_published_examples(data: bytes, text: str):
    assert encode_base58btc(data) == text
    assert decode_base58btc(text) == data


@pytest.mark.parametrize("text", ["0", "O", "I", "l", "2NE po", "é", "2NEpo7\n"])
def test_base58_refuses_letters_outside_the_alphabet(text: str):
    with pytest.raises(MalformedError):
        decode_base58btc(text)


def test_base58_refuses_what_would_take_long():
    with pytest.raises(TooLargeError):
        decode_base58btc("2" * 257)
