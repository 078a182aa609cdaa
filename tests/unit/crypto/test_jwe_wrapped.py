"""What guidance encrypts: a wrapped key, one algorithm, and nothing that an encrypted answer is."""

import os

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap
from cryptography.hazmat.primitives.serialization import load_der_private_key
from hypothesis import given, settings

from tests.unit.crypto.jwe_material import with_header, with_one_bit_changed
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe import decrypt_compact_jwe, encrypt_compact_jwe, encryption_jwk, parse_compact_jwe
from wallet.crypto.jwe_wrapped import (
    MAX_WRAPPED_PLAINTEXT,
    MAX_WRAPPED_TEXT,
    decrypt_wrapped_jwe,
    encrypt_wrapped_jwe,
    parse_wrapped_jwe,
    require_wrapping_jwk,
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
JWK = {**KEY.public.jwk, "use": "enc", "alg": "ECDH-ES+A256KW"}
SEALED = encrypt_wrapped_jwe(b"inside", JWK, typ="learner-record", apv=b"bound")


def opened(text: str, key: PrivateKey = KEY) -> bytes:
    return decrypt_wrapped_jwe(text, key, typ="learner-record")


def test_what_was_encrypted_is_read_back():
    header = parse_wrapped_jwe(SEALED, typ="learner-record").header

    assert opened(SEALED) == b"inside"
    assert (header["alg"], header["enc"], header["typ"]) == ("ECDH-ES+A256KW", "A256GCM", "learner-record")
    assert (header["kid"], header["apv"]) == (KEY.public.thumbprint, encode_base64url(b"bound"))


def test_no_two_texts_have_a_key_in_common():
    other = encrypt_wrapped_jwe(b"inside", JWK, typ="learner-record", apv=b"bound")
    first, second = (parse_wrapped_jwe(text, typ="learner-record") for text in (SEALED, other))

    assert first.header["epk"] != second.header["epk"] and first.wrapped_key != second.wrapped_key
    assert first.nonce != second.nonce and first.ciphertext != second.ciphertext


def test_it_opens_step_by_step_as_the_standard_says():
    parsed = parse_wrapped_jwe(SEALED, typ="learner-record")
    point = {name: int.from_bytes(decode_base64url(parsed.header["epk"][name]), "big") for name in "xy"}
    ephemeral = ec.EllipticCurvePublicNumbers(point["x"], point["y"], ec.SECP256R1()).public_key()
    agreed = load_der_private_key(KEY.to_pkcs8(), None).exchange(ec.ECDH(), ephemeral)
    # RFC 7518 section 4.6.2: the algorithm, no PartyUInfo, PartyVInfo, the length of the key in bits.
    fields = (b"ECDH-ES+A256KW", b"", b"bound")
    info = b"".join(len(field).to_bytes(4, "big") + field for field in fields) + (256).to_bytes(4, "big")
    wrapping = ConcatKDFHash(SHA256(), 32, info).derive(agreed)
    content_key = aes_key_unwrap(wrapping, parsed.wrapped_key)
    sealed, protected = parsed.ciphertext + parsed.tag, parsed.header_text.encode()

    assert AESGCM(content_key).decrypt(parsed.nonce, sealed, protected) == b"inside"


def test_the_largest_text_fits_its_bound():
    plaintext = os.urandom(MAX_WRAPPED_PLAINTEXT)
    text = encrypt_wrapped_jwe(plaintext, JWK, typ="learner-record", apv=bytes(32))

    assert len(text) <= MAX_WRAPPED_TEXT
    assert opened(text) == plaintext
    with pytest.raises(TooLargeError):
        encrypt_wrapped_jwe(bytes(MAX_WRAPPED_PLAINTEXT + 1), JWK, typ="learner-record")
    with pytest.raises(TooLargeError):
        opened("A" * (MAX_WRAPPED_TEXT + 1))


def test_another_key_opens_nothing():
    with pytest.raises(UnsealFailedError):
        opened(SEALED, PrivateKey.generate("P-256"))
    with pytest.raises(KeyInvalidError):
        opened(SEALED, PrivateKey.generate("Ed25519"))


@settings(max_examples=80, deadline=None)
@given(with_one_bit_changed(SEALED))
def test_one_changed_bit_opens_nothing(changed):
    with pytest.raises(WalletError):
        opened(changed)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"alg": "ECDH-ES"}, AlgorithmNotAllowedError),
        ({"alg": "ECDH-ES+A128KW"}, AlgorithmNotAllowedError),
        ({"alg": "dir"}, AlgorithmNotAllowedError),
        ({"enc": "A128GCM"}, AlgorithmNotAllowedError),
        ({"zip": "DEF"}, MalformedError),
        ({"crit": ["exp"], "exp": 1}, MalformedError),
        ({"epk": None}, MalformedError),
        ({"epk": PrivateKey.generate("P-384").public.jwk}, MalformedError),
        ({"typ": "learner-advice"}, MalformedError),
        ({"typ": None}, MalformedError),
        ({"kid": None}, MalformedError),
        ({"kid": 1}, MalformedError),
        ({"apv": "=="}, MalformedError),
        ({"apv": encode_base64url(b"other")}, UnsealFailedError),
    ],
)
def test_a_header_of_another_kind_is_refused(changes, error):
    with pytest.raises(error):
        opened(with_header(SEALED, **changes))


def test_answers_are_no_weaker_for_it():
    direct = encrypt_compact_jwe(b"{}", encryption_jwk(KEY.public, kid="q1"), content_encryption="A256GCM")

    with pytest.raises(AlgorithmNotAllowedError):
        decrypt_compact_jwe(SEALED, KEY)
    with pytest.raises(AlgorithmNotAllowedError):
        parse_compact_jwe(SEALED)
    with pytest.raises(AlgorithmNotAllowedError):
        opened(direct)


@pytest.mark.parametrize(
    "jwk",
    [
        PrivateKey.generate("P-384").public.jwk,
        PrivateKey.generate("Ed25519").public.jwk,
        {**KEY.public.jwk, "use": "sig"},
        {**KEY.public.jwk, "x": "AA"},
        {**KEY.public.jwk, "d": "AA"},
        encryption_jwk(KEY.public, kid="q1"),
        {},
    ],
)
def test_only_a_key_for_this_use_is_encrypted_for(jwk):
    with pytest.raises(CryptoError):
        require_wrapping_jwk(jwk)
    with pytest.raises(CryptoError):
        encrypt_wrapped_jwe(b"", jwk, typ="learner-record")
