"""COSE_Sign1: strict parsing, signatures, and nothing but WalletErrors."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.crypto.algorithms import Algorithm, KeyKind
from wallet.crypto.cbor import Item, Pairs, Simple, Tagged, encode_item
from wallet.crypto.cose import ALG, CRIT, KID, TYP, parse_cose_sign1, sign_cose_sign1
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import AlgorithmNotAllowedError, MalformedError, SignatureInvalidError, TooLargeError, WalletError

KEY = PrivateKey.generate("P-256")
EDWARDS = PrivateKey.generate("Ed25519")
HEADER = encode_item(Pairs(((ALG, -7),)))
SIGNED = sign_cose_sign1({KID: b"one", TYP: "application/vc+cose"}, b"payload", KEY)


def sign1(*parts: Item, tag: int = 18) -> bytes:
    return encode_item(Tagged(tag, list(parts)))


@pytest.mark.parametrize(
    ("kind", "algorithm"),
    [
        ("P-256", Algorithm.ES256),
        ("P-384", Algorithm.ES384),
        ("P-521", Algorithm.ES512),
        ("Ed25519", Algorithm.EdDSA),
    ],
)
def test_what_was_signed_verifies_under_its_key_only(kind: KeyKind, algorithm: Algorithm) -> None:
    key = PrivateKey.generate(kind)
    parsed = parse_cose_sign1(sign_cose_sign1({KID: b"k"}, b"payload", key, unprotected={"note": "free"}))
    assert parsed.algorithm is algorithm
    assert parsed.payload == b"payload"
    assert parsed.protected[KID] == b"k"
    assert parsed.unprotected == {"note": "free"}
    parsed.verify(key.public)
    with pytest.raises(SignatureInvalidError):
        parsed.verify(PrivateKey.generate(kind).public)


def test_the_signed_structure_is_that_of_rfc_9052_section_4_4() -> None:
    parsed = parse_cose_sign1(sign1(HEADER, Pairs(()), b"x", b"s"))
    assert parsed.to_be_signed == bytes.fromhex("846a5369676e61747572653143a1012640") + b"\x41x"


def test_a_published_example_verifies() -> None:
    # RFC 8392 appendix A.3: a signed CWT, with its key of appendix A.2.3; here without the kid beside it.
    data = bytes.fromhex(
        "d28443a10126a104524173796d6d657472696345434453413235365850a70175636f61703a2f2f61732e6578616d706c65"
        "2e636f6d02656572696b77037818636f61703a2f2f6c696768742e6578616d706c652e636f6d041a5612aeb0051a5610d9"
        "f0061a5610d9f007420b7158405427c1ff28d23fbad1f29c4c7c6a555e601d6fa29f9179bc3d7438bacaca5acd08c8d4d4"
        "f96131680c429a01f85951ecee743a52b9b63632c57209120e1c9e30"
    )
    key = PublicKey.from_jwk(
        {
            "kty": "EC",
            "crv": "P-256",
            "x": encode_base64url(bytes.fromhex("143329cce7868e416927599cf65a34f3ce2ffda55a7eca69ed8919a394d42f0f")),
            "y": encode_base64url(bytes.fromhex("60f7f1a780d8a783bfb7a2dd6b2796e8128dbbcef9d3d168db9529971a36e7b9")),
        }
    )
    parse_cose_sign1(data).verify(key)


def test_a_cwt_tag_and_no_tag_are_read() -> None:
    inner = Tagged(18, [HEADER, Pairs(()), b"x", b"s"])
    assert parse_cose_sign1(encode_item(Tagged(61, inner))).payload == b"x"
    assert parse_cose_sign1(encode_item(inner.content)).payload == b"x"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        SIGNED + b"\x00",
        SIGNED[:-1],
        sign1(HEADER, Pairs(()), b"x", b"s", tag=98),
        encode_item(Tagged(61, [HEADER, Pairs(()), b"x", b"s"])),
        sign1(HEADER, Pairs(()), b"x"),
        sign1(HEADER, Pairs(()), b"x", b"s", b"more"),
        sign1(HEADER, Pairs(()), None, b"s"),
        sign1(HEADER, Pairs(()), "x", b"s"),
        sign1(HEADER, Pairs(()), b"x", "s"),
        sign1(Pairs(((ALG, -7),)), Pairs(()), b"x", b"s"),
        sign1(b"", Pairs(()), b"x", b"s"),
        sign1(b"", Pairs(((ALG, -7),)), b"x", b"s"),
        sign1(encode_item([1, -7]), Pairs(()), b"x", b"s"),
        sign1(HEADER + b"\x00", Pairs(()), b"x", b"s"),
        sign1(HEADER, [], b"x", b"s"),
        sign1(HEADER, Pairs(((ALG, -7),)), b"x", b"s"),
        sign1(encode_item(Pairs(((ALG, -7), (ALG, -8)))), Pairs(()), b"x", b"s"),
        sign1(encode_item(Pairs(((ALG, -7), (b"x", 1)))), Pairs(()), b"x", b"s"),
        sign1(encode_item(Pairs(((ALG, -7), (True, 1)))), Pairs(()), b"x", b"s"),
        sign1(encode_item(Pairs(((ALG, -7), (Simple(1), 1)))), Pairs(()), b"x", b"s"),
        sign1(encode_item(Pairs(((ALG, -7), (CRIT, [99])))), Pairs(()), b"x", b"s"),
        sign1(HEADER, Pairs(((CRIT, [99]),)), b"x", b"s"),
    ],
)
def test_everything_else_is_malformed(data: bytes) -> None:
    with pytest.raises(MalformedError):
        parse_cose_sign1(data)


@pytest.mark.parametrize("number", [0, 5, -37, -257, -47, True, "ES256", None, b"\x26"])
def test_an_algorithm_off_the_list_is_refused(number: Item) -> None:
    parsed = parse_cose_sign1(sign1(encode_item(Pairs(((ALG, number),))), Pairs(()), b"x", bytes(64)))
    with pytest.raises(AlgorithmNotAllowedError):
        parsed.verify(KEY.public)


def test_an_algorithm_of_another_kind_of_key_is_refused() -> None:
    with pytest.raises(AlgorithmNotAllowedError):
        parse_cose_sign1(SIGNED).verify(EDWARDS.public)
    with pytest.raises(AlgorithmNotAllowedError):
        sign_cose_sign1({ALG: -8}, b"x", KEY)
    with pytest.raises(AlgorithmNotAllowedError):
        sign_cose_sign1({}, b"x", PrivateKey.generate("RSA"))


def test_bounds_hold() -> None:
    with pytest.raises(TooLargeError):
        parse_cose_sign1(SIGNED, max_bytes=len(SIGNED) - 1)
    many = encode_item(Pairs(tuple((number, number) for number in range(3, 2_000))))
    with pytest.raises(TooLargeError):
        parse_cose_sign1(sign1(many, Pairs(()), b"x", b"s"))


@settings(max_examples=200)
@given(st.data())
def test_a_flipped_bit_never_verifies(data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(SIGNED) * 8 - 1))
    changed = bytearray(SIGNED)
    changed[position // 8] ^= 1 << position % 8
    try:
        parsed = parse_cose_sign1(bytes(changed))
        parsed.verify(KEY.public)
    except WalletError:
        return
    # Not covered by the signature: the tag, which may be absent, is the only such bit here.
    assert position < 8
    assert parsed.to_be_signed == parse_cose_sign1(SIGNED).to_be_signed


@settings(max_examples=200)
@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: SIGNED[:60] + tail))
def test_parsing_is_total(data: bytes) -> None:
    try:
        parse_cose_sign1(data)
    except WalletError:
        return
