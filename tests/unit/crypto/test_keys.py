import json
from typing import get_args

import pytest
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, rsa, x25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.crypto.algorithms import ALGORITHMS_OF_KIND, Algorithm, KeyKind, parse_algorithm
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.key_material import CURVES
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import AlgorithmNotAllowedError, KeyInvalidError, SignatureInvalidError

KINDS: tuple[KeyKind, ...] = get_args(KeyKind)
KEYS = {kind: PrivateKey.generate(kind) for kind in KINDS}
PAIRS = [(kind, algorithm) for kind in KINDS for algorithm in ALGORITHMS_OF_KIND[kind]]
MESSAGE = b"a message of some length"


# --- algorithms ---------------------------------------------------------------------------------


@pytest.mark.parametrize("algorithm", list(Algorithm))
def test_allowed_algorithms_are_found_by_name(algorithm: Algorithm):
    assert parse_algorithm(str(algorithm)) is algorithm


@pytest.mark.parametrize(
    "name",
    [
        *("none", "None", "NONE", "HS256", "HS512", "ES256K", "es256", "RS384", "PS512", "RS1", "Ed448", "", "ES256 "),
        None,
        7,
        True,
        ["ES256"],
        {"alg": "ES256"},
    ],
)
def test_other_algorithms_are_refused(name: object):
    with pytest.raises(AlgorithmNotAllowedError):
        parse_algorithm(name)


# --- signatures ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "algorithm"), PAIRS)
def test_a_signature_is_verified(kind: KeyKind, algorithm: Algorithm):
    KEYS[kind].public.verify(algorithm, KEYS[kind].sign(MESSAGE, algorithm), MESSAGE)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(PAIRS), st.binary(max_size=200), st.data())
def test_no_flipped_bit_is_accepted(pair: tuple[KeyKind, Algorithm], message: bytes, data: st.DataObject):
    kind, algorithm = pair
    signature = KEYS[kind].sign(message, algorithm)
    place = data.draw(st.integers(0, 8 * (len(signature) + len(message)) - 1))
    changed = bytearray(signature + message)
    changed[place // 8] ^= 1 << place % 8
    with pytest.raises(SignatureInvalidError):
        KEYS[kind].public.verify(algorithm, bytes(changed[: len(signature)]), bytes(changed[len(signature) :]))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("algorithm", list(Algorithm))
def test_the_key_decides_which_algorithms_fit(kind: KeyKind, algorithm: Algorithm):
    if algorithm in ALGORITHMS_OF_KIND[kind]:
        return
    with pytest.raises(AlgorithmNotAllowedError):
        KEYS[kind].sign(MESSAGE, algorithm)
    with pytest.raises(AlgorithmNotAllowedError):
        KEYS[kind].public.verify(algorithm, KEYS[kind].sign(MESSAGE), MESSAGE)


@pytest.mark.parametrize(("kind", "algorithm"), PAIRS)
def test_signatures_of_another_length_are_refused(kind: KeyKind, algorithm: Algorithm):
    signature = KEYS[kind].sign(MESSAGE, algorithm)
    for wrong in (b"", signature[:-1], signature + b"\x00", b"\x00" + signature, signature * 2):
        with pytest.raises(SignatureInvalidError):
            KEYS[kind].public.verify(algorithm, wrong, MESSAGE)


@pytest.mark.parametrize("kind", list(CURVES))
def test_r_and_s_out_of_range_are_refused(kind: KeyKind):
    curve, key = CURVES[kind], KEYS[kind]
    signature = key.sign(MESSAGE)
    width = curve.coordinate_bytes
    r, s = signature[:width], signature[width:]
    too_large = [number.to_bytes(width, "big") for number in (curve.order, curve.order + 1, 2 ** (8 * width) - 1)]
    for wrong in (bytes(width), *too_large):
        for changed in (wrong + s, r + wrong):
            with pytest.raises(SignatureInvalidError, match="range"):
                key.public.verify(key.algorithm, changed, MESSAGE)


def test_the_orders_of_the_curves_are_right():
    # n times the base point is the point at infinity, so the private key n - 1 gives the base point's negative.
    for curve in CURVES.values():
        base = ec.derive_private_key(1, curve.native).public_key().public_numbers()
        last = ec.derive_private_key(curve.order - 1, curve.native).public_key().public_numbers()
        assert last.x == base.x
        assert last.y != base.y


def test_der_signatures_are_refused():
    native = ec.generate_private_key(ec.SECP256R1())
    key = PublicKey(native.public_key())
    with pytest.raises(SignatureInvalidError):
        key.verify(Algorithm.ES256, native.sign(MESSAGE, ec.ECDSA(CURVES["P-256"].ecdsa.algorithm)), MESSAGE)


# --- written forms ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_gives_back_the_same_key(kind: KeyKind):
    private = KEYS[kind]
    public = private.public
    assert PrivateKey.from_pkcs8(private.to_pkcs8()).public == public
    assert PublicKey.from_spki(public.to_spki()) == public
    assert PublicKey.from_jwk(json.loads(json.dumps(public.jwk))) == public
    assert hash(PublicKey.from_jwk(public.jwk)) == hash(public)
    assert public.kind == kind
    if kind != "RSA":
        assert PublicKey.from_compressed(kind, public.compressed()) == public


def test_keys_differ():
    assert len({key.public for key in KEYS.values()}) == len(KINDS)
    assert PrivateKey.generate().public != KEYS["P-256"].public
    assert KEYS["P-256"].public != "a key"


def test_rsa_has_no_compressed_form():
    with pytest.raises(KeyInvalidError):
        KEYS["RSA"].public.compressed()
    with pytest.raises(KeyInvalidError):
        PublicKey.from_compressed("RSA", b"")


def test_the_thumbprint_is_that_of_rfc_7638():
    # RFC 8037 appendix A.3.
    key = PublicKey.from_jwk({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})
    assert key.thumbprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


def test_the_example_of_rfc_8037_is_verified():
    key = PublicKey.from_jwk({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})
    signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    signed = b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
    key.verify(Algorithm.EdDSA, decode_base64url(signature), signed)


def test_a_private_key_never_shows_itself():
    for kind, key in KEYS.items():
        shown = f"{key!r} {key}"
        assert kind in shown
        native = key._native
        if isinstance(native, ec.EllipticCurvePrivateKey):
            assert str(native.private_numbers().private_value) not in shown
        assert key.to_pkcs8().hex() not in shown
        assert encode_base64url(key.to_pkcs8()[-32:]) not in shown


# --- JWK ----------------------------------------------------------------------------------------


def test_kid_is_kept_apart_from_the_key():
    jwk = {**KEYS["P-256"].public.jwk, "kid": "one", "use": "sig", "key_ops": ["verify"], "alg": "ES256", "x5u": "x"}
    key = PublicKey.from_jwk(jwk)
    assert key.kid == "one"
    assert key == KEYS["P-256"].public
    assert key.jwk == KEYS["P-256"].public.jwk
    assert KEYS["P-256"].public.kid is None


def test_alg_narrows_an_rsa_key_to_one_algorithm():
    key = PublicKey.from_jwk({**KEYS["RSA"].public.jwk, "alg": "PS256"})
    key.verify(Algorithm.PS256, KEYS["RSA"].sign(MESSAGE, Algorithm.PS256), MESSAGE)
    with pytest.raises(AlgorithmNotAllowedError):
        key.verify(Algorithm.RS256, KEYS["RSA"].sign(MESSAGE, Algorithm.RS256), MESSAGE)


@pytest.mark.parametrize("name", ["EdDSA", "Ed25519"])
def test_both_names_of_ed25519_mean_the_same(name: str):
    key = PublicKey.from_jwk({**KEYS["Ed25519"].public.jwk, "alg": name})
    for algorithm in (Algorithm.EdDSA, Algorithm.Ed25519):
        key.verify(algorithm, KEYS["Ed25519"].sign(MESSAGE), MESSAGE)


@pytest.mark.parametrize(
    "extra",
    [
        {"d": "AA"},
        {"k": "AA"},
        {"p": "AA"},
        {"oth": []},
        {"use": "enc"},
        {"use": None},
        {"key_ops": ["sign"]},
        {"key_ops": []},
        {"key_ops": "verify"},
        {"alg": "ES384"},
        {"alg": "none"},
        {"alg": None},
        {"alg": ["ES256"]},
        {"alg": "ECDH-ES"},
        {"kid": 7},
        {"kty": "RSA"},
        {"kty": "OKP"},
        {"kty": "oct"},
        {"kty": ["EC"]},
        {"kty": None},
        {"crv": "P-384"},
        {"crv": "secp256k1"},
        {"crv": ["P-256"]},
        {"crv": None},
        {"x": None},
        {"x": ""},
        {"x": 5},
        {"y": "AA"},
        {"x": "A" * 43, "y": "A" * 43},
    ],
)
def test_other_ec_keys_are_refused(extra: dict[str, object]):
    with pytest.raises(KeyInvalidError):
        PublicKey.from_jwk({**KEYS["P-256"].public.jwk, **extra})


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "RSA"])
def test_coordinates_have_one_form(kind: KeyKind):
    jwk = KEYS[kind].public.jwk
    x = jwk["x"]
    longer = encode_base64url(b"\x00" + decode_base64url(x))
    for wrong in (x + "=", x + "\n", " " + x, longer, x[:-4]):
        with pytest.raises(KeyInvalidError):
            PublicKey.from_jwk({**jwk, "x": wrong})


def test_points_off_the_curve_are_refused():
    for kind in CURVES:
        jwk = KEYS[kind].public.jwk
        y = bytearray(decode_base64url(jwk["y"]))
        y[-1] ^= 1
        with pytest.raises(KeyInvalidError):
            PublicKey.from_jwk({**jwk, "y": encode_base64url(bytes(y))})


# RFC 8032's field is 2**255 - 19. The points of order 1, 2, 4 and 8, and some that are no canonical bytes.
FIELD = 2**255 - 19
ORDER_8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7


@pytest.mark.parametrize("y", [0, 1, FIELD - 1, ORDER_8, FIELD - ORDER_8, FIELD, FIELD + 1, FIELD + 3, 2**255 - 1, 2])
@pytest.mark.parametrize("sign", [0, 1])
def test_edwards_points_of_small_order_or_none_are_refused(y: int, sign: int):
    data = (y | sign << 255).to_bytes(32, "little")
    with pytest.raises(KeyInvalidError):
        PublicKey.from_jwk({"kty": "OKP", "crv": "Ed25519", "x": encode_base64url(data)})
    with pytest.raises(KeyInvalidError):
        PublicKey.from_compressed("Ed25519", data)


@settings(max_examples=20, deadline=None)
@given(st.binary(min_size=32, max_size=32))
def test_every_edwards_key_made_is_accepted(seed: bytes):
    # A PKCS #8 structure around any seed is a key.
    private = PrivateKey.from_pkcs8(bytes.fromhex("302e020100300506032b657004220420") + seed)
    assert PublicKey.from_jwk(private.public.jwk) == private.public


def _rsa_jwk(bits: int) -> dict[str, object]:
    n = rsa.generate_private_key(public_exponent=65537, key_size=bits).public_key().public_numbers().n
    return {"kty": "RSA", "e": "AQAB", "n": encode_base64url(n.to_bytes(bits // 8, "big"))}


def _rsa_with(**members: int) -> dict[str, object]:
    numbers = {"n": int.from_bytes(decode_base64url(KEYS["RSA"].public.jwk["n"]), "big"), "e": 65537} | members
    return {
        "kty": "RSA",
        **{
            name: encode_base64url(number.to_bytes((number.bit_length() + 7) // 8, "big"))
            for name, number in numbers.items()
        },
    }


def test_short_rsa_keys_are_refused():
    with pytest.raises(KeyInvalidError, match="2048"):
        PublicKey.from_jwk(_rsa_jwk(1024))
    native = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    with pytest.raises(KeyInvalidError, match="2048"):
        PublicKey.from_spki(native.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    assert PublicKey.from_jwk(_rsa_jwk(2048)).kind == "RSA"


@pytest.mark.parametrize(
    "jwk",
    [
        _rsa_with(n=2**2046 + 1),
        _rsa_with(n=2**2047),
        _rsa_with(n=2**8192 + 1),
        _rsa_with(n=2**100_000 + 1),
        _rsa_with(e=1),
        _rsa_with(e=65536),
        _rsa_with(e=2**32 + 1),
        {**_rsa_with(), "e": ""},
        {**_rsa_with(), "e": "AAEAAQ"},
        {**_rsa_with(), "e": 65537},
        {**_rsa_with(), "n": None},
    ],
)
def test_other_rsa_keys_are_refused(jwk: dict[str, object]):
    with pytest.raises(KeyInvalidError):
        PublicKey.from_jwk(jwk)


# --- DER ----------------------------------------------------------------------------------------

FOREIGN = [
    dsa.generate_private_key(1024),
    x25519.X25519PrivateKey.generate(),
    ed448.Ed448PrivateKey.generate(),
    ec.generate_private_key(ec.SECP256K1()),
    ec.generate_private_key(ec.SECP224R1()),
]


@pytest.mark.parametrize("native", FOREIGN, ids=lambda native: type(native).__name__)
def test_keys_of_other_kinds_are_refused(native: ec.EllipticCurvePrivateKey):
    with pytest.raises(KeyInvalidError):
        PublicKey.from_spki(native.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    with pytest.raises(KeyInvalidError):
        PrivateKey.from_pkcs8(native.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(KINDS), st.integers(0, 10_000), st.integers(1, 255), st.booleans())
def test_changed_der_is_read_or_refused(kind: KeyKind, place: int, change: int, cut: bool):
    for read, der in (
        (PublicKey.from_spki, KEYS[kind].public.to_spki()),
        (PrivateKey.from_pkcs8, KEYS[kind].to_pkcs8()),
    ):
        changed = bytearray(der)
        changed[place % len(der)] ^= change
        try:
            read(bytes(changed[: place % len(der)] if cut else changed))
        except KeyInvalidError:
            continue


def test_an_encrypted_private_key_is_refused():
    with pytest.raises(KeyInvalidError):
        PrivateKey.from_pkcs8(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
