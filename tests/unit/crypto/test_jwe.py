"""Encrypted answers: opened by the one they were made for, and by nobody else."""

import pytest
from hypothesis import given, settings

from tests.unit.crypto.jwe_material import with_header, with_one_bit_changed
from wallet.crypto.encoding import decode_base64url
from wallet.crypto.jwe import (
    MAX_PLAINTEXT,
    decrypt_compact_jwe,
    encrypt_compact_jwe,
    encryption_jwk,
    parse_compact_jwe,
    require_encryption_jwk,
)
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    AlgorithmNotAllowedError,
    CryptoError,
    KeyInvalidError,
    MalformedError,
    TooLargeError,
    UnsealFailedError,
    WalletError,
)

KEY = PrivateKey.generate("P-256")
JWK = encryption_jwk(KEY.public, kid="q1")
PLAIN = b'{"vp_token":{}}'


def sealed(**options) -> str:
    return encrypt_compact_jwe(PLAIN, JWK, **{"content_encryption": "A128GCM", "kid": "q1"} | options)


@pytest.mark.parametrize("content", ["A128GCM", "A256GCM"])
def test_what_was_encrypted_is_read_back(content):
    text = sealed(content_encryption=content, apu=b"u", apv=b"nonce")
    header = parse_compact_jwe(text).header

    assert decrypt_compact_jwe(text, KEY) == PLAIN
    assert (header["alg"], header["enc"], header["kid"]) == ("ECDH-ES", content, "q1")
    assert decode_base64url(str(header["apv"])) == b"nonce"


def test_a_large_answer_fits_and_a_larger_one_does_not():
    text = encrypt_compact_jwe(bytes(MAX_PLAINTEXT), JWK, content_encryption="A256GCM")

    assert decrypt_compact_jwe(text, KEY) == bytes(MAX_PLAINTEXT)
    with pytest.raises(TooLargeError):
        encrypt_compact_jwe(bytes(MAX_PLAINTEXT + 1), JWK, content_encryption="A256GCM")
    with pytest.raises(TooLargeError):
        parse_compact_jwe("A" * 2_000_000)


def test_another_key_opens_nothing():
    with pytest.raises(UnsealFailedError):
        decrypt_compact_jwe(sealed(), PrivateKey.generate("P-256"))
    with pytest.raises(KeyInvalidError):
        decrypt_compact_jwe(sealed(), PrivateKey.generate("Ed25519"))


@settings(max_examples=60, deadline=None)
@given(with_one_bit_changed(sealed()))
def test_one_changed_bit_opens_nothing(changed):
    with pytest.raises(WalletError):
        decrypt_compact_jwe(changed, KEY)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"alg": "ECDH-ES+A128KW"}, AlgorithmNotAllowedError),
        ({"alg": "RSA1_5"}, AlgorithmNotAllowedError),
        ({"alg": "dir"}, AlgorithmNotAllowedError),
        ({"enc": "A128CBC-HS256"}, AlgorithmNotAllowedError),
        ({"enc": ["A128GCM"]}, (AlgorithmNotAllowedError, MalformedError)),
        ({"zip": "DEF"}, MalformedError),
        ({"crit": ["exp"], "exp": 1}, MalformedError),
        ({"epk": None}, MalformedError),
        ({"epk": {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}}, MalformedError),
        ({"epk": {**KEY.public.jwk, "d": "AA"}}, MalformedError),
        ({"epk": PrivateKey.generate("P-384").public.jwk}, MalformedError),
        ({"kid": 1}, MalformedError),
        ({"apu": "=="}, MalformedError),
    ],
)
def test_a_header_of_another_kind_is_refused(changes, error):
    with pytest.raises(error):
        decrypt_compact_jwe(with_header(sealed(), **changes), KEY)


@pytest.mark.parametrize("text", ["", "a.b.c", "....", "a..b.c.d", sealed().replace("..", ".AA.")])
def test_what_is_no_jwe_is_refused(text):
    with pytest.raises(MalformedError):
        parse_compact_jwe(text)


@pytest.mark.parametrize(
    "jwk",
    [
        PrivateKey.generate("P-384").public.jwk,
        PrivateKey.generate("Ed25519").public.jwk,
        {**KEY.public.jwk, "use": "sig"},
        {**KEY.public.jwk, "alg": "ES256"},
        {**KEY.public.jwk, "d": "AA"},
        {},
    ],
)
def test_nothing_is_encrypted_for_another_kind_of_key(jwk):
    with pytest.raises(CryptoError):
        require_encryption_jwk(jwk)
    with pytest.raises(AlgorithmNotAllowedError):
        encrypt_compact_jwe(PLAIN, JWK, content_encryption="A192GCM")
