"""Between the written forms of a public key and the crypto library's own objects.

Every public key of the program passes `require_usable_key`, which holds the rules on weak keys.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final, TypeAlias

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wallet.crypto.algorithms import KeyKind
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.errors import KeyInvalidError, MalformedError
from wallet.model.json import Json, JsonObject

NativePublicKey: TypeAlias = ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey | rsa.RSAPublicKey


@dataclass(frozen=True, slots=True)
class Curve:
    """One NIST curve with the hash JOSE ties to it (RFC 7518 section 3.4).

    Attributes:
        native: The library's curve.
        ecdsa: The library's algorithm.
        coordinate_bytes: Length of a coordinate, and of r and of s.
        order: Number of points of the group, which r and s stay under.
        order_bytes: The same at the length of a coordinate.
    """

    native: ec.EllipticCurve
    ecdsa: ec.ECDSA
    coordinate_bytes: int
    order: int
    order_bytes: bytes


def _curve(native: ec.EllipticCurve, algorithm: hashes.HashAlgorithm, coordinate_bytes: int) -> Curve:
    order = native.group_order
    return Curve(native, ec.ECDSA(algorithm), coordinate_bytes, order, order.to_bytes(coordinate_bytes, "big"))


CURVES: Final[Mapping[str, Curve]] = MappingProxyType(
    {
        "P-256": _curve(ec.SECP256R1(), hashes.SHA256(), 32),
        "P-384": _curve(ec.SECP384R1(), hashes.SHA384(), 48),
        "P-521": _curve(ec.SECP521R1(), hashes.SHA512(), 66),
    }
)
_KIND_OF_CURVE: Final[Mapping[str, KeyKind]] = {
    "secp256r1": "P-256",
    "secp384r1": "P-384",
    "secp521r1": "P-521",
}

_MIN_RSA_BITS: Final = 2048
_MAX_RSA_BITS: Final = 8192
_MAX_RSA_EXPONENT: Final = 1 << 32
_ODD_PRIMES: Final = tuple(
    number for number in range(3, 168, 2) if all(number % lower for lower in range(3, number, 2))
)
# RFC 8032 section 5.1: the field and the constant of the curve.
_FIELD: Final = (1 << 255) - 19
_EDWARDS_D: Final = -121665 * pow(121666, -1, _FIELD) % _FIELD
_ED25519_BYTES: Final = 32
# The y of a point of order 8; its negative is the other. Keys of small order sign every message alike.
_ORDER_8_Y: Final = int.from_bytes(
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
)
_SMALL_ORDER_Y: Final = frozenset({0, 1, _FIELD - 1, _ORDER_8_Y, _FIELD - _ORDER_8_Y})


def require_usable_key(key: object) -> tuple[NativePublicKey, KeyKind]:
    """Name the kind of a key of the library; refuse weak keys and kinds not in use.

    Raises:
        KeyInvalidError: Another kind or curve, RSA outside 2048 to 8192 bits or with a bad exponent,
            Ed25519 bytes that are no point or one of small order.
    """
    if isinstance(key, ec.EllipticCurvePublicKey):
        kind = _KIND_OF_CURVE.get(key.curve.name)
        if kind is None:
            raise KeyInvalidError("elliptic curve that this version does not use")
        return key, kind
    if isinstance(key, ed25519.Ed25519PublicKey):
        _require_ed25519_point(key.public_bytes_raw())
        return key, "Ed25519"
    if isinstance(key, rsa.RSAPublicKey):
        numbers = key.public_numbers()
        _require_strong_rsa(numbers.n, numbers.e)
        return key, "RSA"
    raise KeyInvalidError("public key of a kind this version does not use")


def native_key_of_jwk(jwk: JsonObject) -> NativePublicKey:
    """Build the key that the required members of a JWK describe (RFC 7518 section 6, RFC 8037 section 2).

    Raises:
        KeyInvalidError: A member is missing, not canonical, of the wrong length, or describes no usable key.
    """
    try:
        kty = jwk.get("kty")
        if kty == "EC":
            return _ec_key(jwk)
        if kty == "OKP" and jwk.get("crv") == "Ed25519":
            return _ed25519_key(_member(jwk, "x"))
        if kty == "RSA":
            return _rsa_key(_unsigned(_member(jwk, "n")), _unsigned(_member(jwk, "e")))
    except (ValueError, MalformedError) as error:
        raise KeyInvalidError("JWK with members that make no key") from error
    raise KeyInvalidError("JWK of a type or curve this version does not use")


def native_key_of_compressed(kind: KeyKind, data: bytes) -> NativePublicKey:
    """Build a key from a compressed point (SEC 1 section 2.3.4) or the bytes of an Ed25519 key.

    Raises:
        KeyInvalidError: Wrong length, no point of the curve, or a kind without this form.
    """
    if kind == "Ed25519":
        return _ed25519_key(data)
    curve = CURVES.get(kind)
    if curve is None:
        raise KeyInvalidError("an RSA key has no compressed form")
    if len(data) != curve.coordinate_bytes + 1:
        raise KeyInvalidError("compressed point of the wrong length")
    try:
        return ec.EllipticCurvePublicKey.from_encoded_point(curve.native, data)
    except ValueError as error:
        raise KeyInvalidError("not a point of the curve") from error


def members_of_native_key(key: NativePublicKey) -> dict[str, Json]:
    """Write the required members of a key's JWK in the order of RFC 7638 section 3.2."""
    if isinstance(key, ec.EllipticCurvePublicKey):
        point = key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        middle = (len(point) + 1) // 2
        return {
            "crv": _KIND_OF_CURVE[key.curve.name],
            "kty": "EC",
            "x": encode_base64url(point[1:middle]),
            "y": encode_base64url(point[middle:]),
        }
    if isinstance(key, ed25519.Ed25519PublicKey):
        return {"crv": "Ed25519", "kty": "OKP", "x": encode_base64url(key.public_bytes_raw())}
    numbers = key.public_numbers()
    return {"e": _encode_unsigned(numbers.e), "kty": "RSA", "n": _encode_unsigned(numbers.n)}


def _member(jwk: JsonObject, name: str) -> bytes:
    value = jwk.get(name)
    if not isinstance(value, str):
        raise KeyInvalidError(f"JWK without {name}")
    return decode_base64url(value)


def _ec_key(jwk: JsonObject) -> ec.EllipticCurvePublicKey:
    name = jwk.get("crv")
    curve = CURVES.get(name) if isinstance(name, str) else None
    if curve is None:
        raise KeyInvalidError("JWK of a curve this version does not use")
    x, y = _member(jwk, "x"), _member(jwk, "y")
    if not len(x) == len(y) == curve.coordinate_bytes:
        raise KeyInvalidError("JWK with a coordinate of the wrong length")
    return ec.EllipticCurvePublicKey.from_encoded_point(curve.native, b"\x04" + x + y)


def _ed25519_key(data: bytes) -> ed25519.Ed25519PublicKey:
    if len(data) != _ED25519_BYTES:
        raise KeyInvalidError("Ed25519 key of the wrong length")
    return ed25519.Ed25519PublicKey.from_public_bytes(data)


def _rsa_key(modulus: int, exponent: int) -> rsa.RSAPublicKey:
    # Checked before the library spends time on a number of any size.
    _require_strong_rsa(modulus, exponent)
    return rsa.RSAPublicNumbers(exponent, modulus).public_key()


def _require_strong_rsa(modulus: int, exponent: int) -> None:
    if not _MIN_RSA_BITS <= modulus.bit_length() <= _MAX_RSA_BITS:
        raise KeyInvalidError("RSA key of fewer than 2048 or more than 8192 bits")
    if modulus % 2 == 0 or exponent % 2 == 0 or not 1 < exponent < _MAX_RSA_EXPONENT:
        raise KeyInvalidError("RSA key with an unusable modulus or exponent")
    if all(modulus % prime in residues for prime, residues in _roca_residues()):
        raise KeyInvalidError("RSA key of a generator whose keys can be factored")


@cache
def _roca_residues() -> tuple[tuple[int, frozenset[int]], ...]:
    """Residues that keys of CVE-2017-15361 have: powers of 65537, modulo each of the first odd primes.

    Another key fits all of them with a chance of one in two hundred million.
    """
    return tuple((prime, frozenset(pow(65537, power, prime) for power in range(prime))) for prime in _ODD_PRIMES)


def _require_ed25519_point(data: bytes) -> None:
    """Refuse bytes that RFC 8032 section 5.1.3 does not decode, and points of small order."""
    y = int.from_bytes(data, "little") & ((1 << 255) - 1)
    if y >= _FIELD or y in _SMALL_ORDER_Y:
        raise KeyInvalidError("Ed25519 key that is not canonical or of small order")
    # x squared is u/v; it is a square exactly where u*v is one.
    u, v = y * y - 1, _EDWARDS_D * y * y + 1
    if pow(u * v, (_FIELD - 1) // 2, _FIELD) != 1:
        raise KeyInvalidError("Ed25519 key that is no point of the curve")


def _unsigned(data: bytes) -> int:
    """Read a Base64urlUInt: the fewest octets that hold the number (RFC 7518 section 2)."""
    if not data or data[0] == 0:
        raise KeyInvalidError("JWK with a number that is not canonical")
    return int.from_bytes(data, "big")


def _encode_unsigned(number: int) -> str:
    return encode_base64url(number.to_bytes((number.bit_length() + 7) // 8, "big"))
