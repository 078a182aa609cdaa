import itertools
import json
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.crypto.algorithms import KeyKind
from wallet.crypto.did import did_jwk_of, did_key_of, key_of_did, key_of_multikey
from wallet.crypto.encoding import decode_base58btc, encode_base58btc, encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import KeyInvalidError, MalformedError, TooLargeError, WalletError

KINDS: tuple[KeyKind, ...] = get_args(KeyKind)
KEYS = {kind: PrivateKey.generate(kind).public for kind in KINDS}
PREFIXES = {"Ed25519": "z6Mk", "P-256": "zDn", "P-384": "z82", "P-521": "z2J9"}


@pytest.mark.parametrize("kind", list(PREFIXES))
def test_a_did_key_gives_back_its_key(kind: KeyKind):
    for _ in range(10):
        key = PrivateKey.generate(kind).public
        did = did_key_of(key)
        assert did.startswith(f"did:key:{PREFIXES[kind]}")
        assert key_of_did(did) == key
        assert key_of_multikey(did.removeprefix("did:key:")) == key


@pytest.mark.parametrize("kind", KINDS)
def test_a_did_jwk_gives_back_its_key(kind: KeyKind):
    assert key_of_did(did_jwk_of(KEYS[kind])) == KEYS[kind]


def test_an_rsa_key_has_no_did_key():
    with pytest.raises(KeyInvalidError):
        did_key_of(KEYS["RSA"])


def test_published_dids_are_read(shared_vectors: Path):
    """Curves this program does not use are refused as such; the others give their did back."""
    dids = json.loads((shared_vectors / "w3c-ccg-did-key" / "dids.json").read_text(encoding="utf-8"))
    read = []
    for entry in dids:
        if entry["curve"] in KINDS:
            key = key_of_did(entry["did"])
            assert key.kind == entry["curve"]
            assert did_key_of(key) == entry["did"]
            read.append(key.kind)
        else:
            with pytest.raises(KeyInvalidError):
                key_of_did(entry["did"])

    assert len(dids) == 8
    assert sorted(read) == ["Ed25519", "Ed25519", "P-256", "P-384"]


def test_the_published_did_jwk_is_read():
    # The P-256 example of the did:jwk method.
    did = (
        "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgy"
        "VjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9"
    )
    key = key_of_did(did)
    assert key.kind == "P-256"
    assert did_jwk_of(key) == did


def _did_key(data: bytes) -> str:
    return "did:key:z" + encode_base58btc(data)


POINT = KEYS["P-256"].compressed()


@pytest.mark.parametrize(
    "did",
    [
        "did:key:z",
        _did_key(b"\xe7\x01" + POINT),  # secp256k1
        _did_key(b"\xec\x01" + bytes(32)),  # X25519
        _did_key(b"\x80\xa4\x00" + POINT),  # the same number as 0x1200, written longer
        _did_key(b"\x12\x00" + POINT),  # not a varint
        _did_key(b"\x00\x80\x24" + POINT),
        _did_key(b"\x80\x24"),
        _did_key(b"\x80\x24" + POINT[:-1]),
        _did_key(b"\x80\x24" + POINT + b"\x00"),
        _did_key(b"\x80\x24\x04" + POINT[1:] + bytes(32)),  # uncompressed
        _did_key(b"\x80\x24\x04" + POINT[1:]),
        _did_key(b"\x80\x24\x02" + b"\xff" * 32),
        _did_key(b"\x81\x24" + POINT),
        _did_key(b"\xed\x01" + bytes(32)),
        _did_key(b"\xed\x01" + bytes(31)),
        "did:jwk:" + encode_base64url(b"{}"),
        "did:jwk:" + encode_base64url(json.dumps({**KEYS["P-256"].jwk, "use": "enc"}).encode()),
        "did:jwk:" + encode_base64url(json.dumps({**KEYS["P-256"].jwk, "d": "AA"}).encode()),
    ],
    ids=itertools.count(),  # the keys in them differ from process to process
)
def test_keys_this_program_does_not_use_are_refused(did: str):
    with pytest.raises(KeyInvalidError):
        key_of_did(did)


KEY_DID = did_key_of(KEYS["P-256"])
JWK_DID = did_jwk_of(KEYS["P-256"])


@pytest.mark.parametrize(
    "did",
    [
        "",
        "did:",
        "did:key",
        "did:key:",
        "did:jwk:",
        "did:web:example.com",
        "did:KEY:" + KEY_DID[8:],
        "DID:key:" + KEY_DID[8:],
        " " + KEY_DID,
        KEY_DID + " ",
        KEY_DID + "#" + KEY_DID[8:],
        KEY_DID + "/path",
        KEY_DID + "0",
        "did:key:u" + encode_base64url(b"\x80\x24" + POINT),
        "did:key:" + KEY_DID[9:],
        "did:key:1.1:" + KEY_DID[8:],
        JWK_DID + "=",
        JWK_DID + "#0",
        "did:jwk:" + encode_base64url(b"[]"),
        "did:jwk:" + encode_base64url(b'{"kty":"EC","kty":"EC"}'),
    ],
    ids=itertools.count(),  # the keys in them differ from process to process
)
def test_texts_that_are_no_such_did_are_refused(did: str):
    with pytest.raises(MalformedError):
        key_of_did(did)


def test_length_is_bounded():
    with pytest.raises(TooLargeError):
        key_of_did("did:key:z" + "2" * 100_000)
    with pytest.raises(TooLargeError):
        key_of_did("did:jwk:" + "A" * 1_000_000)


@given(st.integers(9, len(KEY_DID) - 1), st.characters(codec="ascii"))
def test_another_text_is_never_the_same_key(place: int, letter: str):
    changed = KEY_DID[:place] + letter + KEY_DID[place + 1 :]
    if changed == KEY_DID:
        return
    try:
        key = key_of_did(changed)
    except WalletError:
        return
    assert key != KEYS["P-256"]
    assert did_key_of(key) == changed


@given(st.binary(max_size=70))
def test_any_bytes_end_in_a_key_or_an_error_of_ours(data: bytes):
    did = _did_key(data)
    try:
        key = key_of_did(did)
    except WalletError:
        return
    assert decode_base58btc(did_key_of(key)[9:]) == data
