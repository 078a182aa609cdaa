"""Public and private keys that know which algorithms they may be used with."""

import hashlib
import json
import re
from typing import Final, Self, TypeAlias, cast

from cryptography.exceptions import InternalError, InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_der_public_key,
)

from wallet.crypto.algorithms import ALGORITHMS_OF_KIND, Algorithm, KeyKind
from wallet.crypto.encoding import decode_base64, encode_base64url
from wallet.crypto.key_material import (
    CURVES,
    Curve,
    members_of_native_key,
    native_key_of_compressed,
    native_key_of_jwk,
    require_usable_key,
)
from wallet.errors import AlgorithmNotAllowedError, KeyInvalidError, MalformedError, SignatureInvalidError
from wallet.model.json import Json, JsonObject

_NativePrivateKey: TypeAlias = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey

_PRIVATE_MEMBERS: Final = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
# What the library raises on a key it cannot read; a warning where Python was told to raise those.
_UNREADABLE: Final = (ValueError, TypeError, UserWarning, UnsupportedAlgorithm, InternalError)
_SHA256: Final = hashes.SHA256()
_PKCS1: Final = padding.PKCS1v15()
# RFC 7518 section 3.5: the salt is as long as the hash.
_PSS: Final = padding.PSS(mgf=padding.MGF1(_SHA256), salt_length=32)
_ED25519_SIGNATURE_BYTES: Final = 64
_NEW_RSA_BITS: Final = 3072
_PEM: Final = re.compile(r"-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----")
# An RSA key of 8192 bits takes 1,500.
_MAX_PEM_LETTERS: Final = 10_000


class PublicKey:
    """A key that checks signatures; immutable, equal to another of the same RFC 7638 thumbprint.

    Attributes:
        kind: Curve or family, which alone decides the algorithms that may be used.
        kid: The name a JWK gave its key, if any; takes no part in equality.
        algorithms: What this key may be used with; the default comes first.
    """

    __slots__ = ("_native", "_thumbprint", "algorithms", "kid", "kind")

    kind: Final[KeyKind]
    kid: Final[str | None]
    algorithms: Final[tuple[Algorithm, ...]]

    def __init__(self, native: object, *, jwk: JsonObject | None = None) -> None:
        """Take a key of the crypto library; formats use the `from_` methods instead.

        Args:
            native: The library's object.
            jwk: The JWK it came from, whose `kid`, `use`, `key_ops` and `alg` apply.

        Raises:
            KeyInvalidError: A key this program does not use, or not for checking signatures.
        """
        self._native, self.kind = require_usable_key(native)
        self.kid = None if jwk is None else _kid_of(jwk)
        fitting = ALGORITHMS_OF_KIND[self.kind]
        self.algorithms = fitting if jwk is None else _permitted_algorithms(jwk, fitting)
        self._thumbprint: str | None = None

    @classmethod
    def from_jwk(cls, jwk: JsonObject) -> Self:
        """Read a public JWK (RFC 7517, RFC 7518 section 6, RFC 8037 section 2).

        Args:
            jwk: The parsed object. Where it has `alg`, the key is used with that algorithm only.

        Raises:
            KeyInvalidError: Not a key this program uses, malformed, weak, private, or meant for something
                other than checking signatures.
        """
        if not _PRIVATE_MEMBERS.isdisjoint(jwk):
            raise KeyInvalidError("JWK with private members where a public key belongs")
        return cls(native_key_of_jwk(jwk), jwk=jwk)

    @classmethod
    def from_spki(cls, der: bytes) -> Self:
        """Read a DER SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7).

        Raises:
            KeyInvalidError: Not such a structure, or a key this program does not use.
        """
        try:
            return cls(load_der_public_key(der))
        except _UNREADABLE as error:
            raise KeyInvalidError("not a public key in DER") from error

    @classmethod
    def from_pem(cls, text: str) -> Self:
        """Read one PEM block `PUBLIC KEY` (RFC 7468 section 13) and nothing beside it.

        Raises:
            KeyInvalidError: Anything else, or a key this program does not use.
        """
        match = _PEM.fullmatch(text.strip()) if len(text) <= _MAX_PEM_LETTERS else None
        if match is None:
            raise KeyInvalidError("not a public key in PEM")
        try:
            der = decode_base64("".join(match[1].split()))
        except MalformedError:
            raise KeyInvalidError("not a public key in PEM") from None
        return cls.from_spki(der)

    @classmethod
    def from_compressed(cls, kind: KeyKind, data: bytes) -> Self:
        """Read a compressed point, or the 32 bytes of an Ed25519 key, as a did:key carries them.

        Args:
            kind: Any but `RSA`.
            data: SEC 1 compressed point, or RFC 8032 section 5.1.5 bytes.

        Raises:
            KeyInvalidError: Wrong length, or no point of the curve.
        """
        return cls(native_key_of_compressed(kind, data))

    @property
    def jwk(self) -> JsonObject:
        """The JWK of the required members only, in the order of RFC 7638; a new dict each time."""
        return members_of_native_key(self._native)

    @property
    def thumbprint(self) -> str:
        """The RFC 7638 SHA-256 thumbprint, in base64url."""
        if self._thumbprint is None:
            text = json.dumps(self.jwk, separators=(",", ":"), sort_keys=True)
            self._thumbprint = encode_base64url(hashlib.sha256(text.encode("ascii")).digest())
        return self._thumbprint

    def compressed(self) -> bytes:
        """Write the compressed point, or the 32 bytes of an Ed25519 key.

        Raises:
            KeyInvalidError: An RSA key has no such form.
        """
        if isinstance(self._native, ec.EllipticCurvePublicKey):
            return self._native.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
        if isinstance(self._native, ed25519.Ed25519PublicKey):
            return self._native.public_bytes_raw()
        raise KeyInvalidError("an RSA key has no compressed form")

    def to_spki(self) -> bytes:
        """Write the DER SubjectPublicKeyInfo."""
        return self._native.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    def verify(self, algorithm: Algorithm, signature: bytes, data: bytes) -> None:
        """Check a signature; returning is the only sign of success.

        Args:
            algorithm: The algorithm the signed object names.
            signature: As JOSE writes it: for ECDSA r and s at the full length of the curve.
            data: The exact bytes that were signed.

        Raises:
            AlgorithmNotAllowedError: The algorithm does not fit this key.
            SignatureInvalidError: The signature does not match.
        """
        if algorithm not in self.algorithms:
            raise AlgorithmNotAllowedError(f"{algorithm} does not fit a {self.kind} key")
        try:
            native, curve = self._native, CURVES.get(self.kind)
            if curve is not None:
                # The kind has told the class; to ask for an abstract one takes 0.3 µs.
                elliptic = cast("ec.EllipticCurvePublicKey", native)
                elliptic.verify(_der_signature(curve, signature), data, curve.ecdsa)
            elif isinstance(native, ed25519.Ed25519PublicKey):
                if len(signature) != _ED25519_SIGNATURE_BYTES:
                    raise SignatureInvalidError("signature of the wrong length")
                native.verify(signature, data)
            else:
                modulus = cast("rsa.RSAPublicKey", native)
                if len(signature) != (modulus.key_size + 7) // 8:
                    raise SignatureInvalidError("signature of the wrong length")
                modulus.verify(signature, data, _PSS if algorithm == Algorithm.PS256 else _PKCS1, _SHA256)
        except InvalidSignature:
            raise SignatureInvalidError("signature does not match") from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PublicKey) and self.thumbprint == other.thumbprint

    def __hash__(self) -> int:
        return hash(self.thumbprint)

    def __repr__(self) -> str:
        return f"PublicKey({self.kind}, {self.thumbprint})"


class PrivateKey:
    """A key that signs. Its representation never shows the key.

    Attributes:
        public: The public half.
        algorithm: The algorithm used unless another is asked for.
    """

    __slots__ = ("_native", "algorithm", "public")

    public: Final[PublicKey]
    algorithm: Final[Algorithm]

    def __init__(self, native: _NativePrivateKey) -> None:
        self._native = native
        self.public = PublicKey(native.public_key())
        self.algorithm = self.public.algorithms[0]

    @classmethod
    def generate(cls, kind: KeyKind = "P-256") -> Self:
        """Make a new key from the system's randomness; RSA keys get 3072 bits."""
        if kind == "Ed25519":
            return cls(ed25519.Ed25519PrivateKey.generate())
        if kind == "RSA":
            return cls(rsa.generate_private_key(public_exponent=65537, key_size=_NEW_RSA_BITS))
        return cls(ec.generate_private_key(CURVES[kind].native))

    @classmethod
    def from_pkcs8(cls, der: bytes) -> Self:
        """Read an unencrypted PKCS #8 structure (RFC 5958).

        Raises:
            KeyInvalidError: Not such a structure, or a key this program does not use.
        """
        try:
            native = load_der_private_key(der, password=None)
        except _UNREADABLE:
            # The cause is left out: it may quote the key.
            raise KeyInvalidError("not a private key in DER") from None
        if not isinstance(native, _NativePrivateKey):
            raise KeyInvalidError("a private key of a kind this version does not use")
        return cls(native)

    def to_pkcs8(self) -> bytes:
        """Write the key unencrypted as PKCS #8; the caller keeps it secret."""
        return self._native.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    def sign(self, data: bytes, algorithm: Algorithm | None = None) -> bytes:
        """Sign bytes.

        Args:
            data: What to sign.
            algorithm: One that fits the key; the key's default when absent.

        Returns:
            The signature as JOSE writes it.

        Raises:
            AlgorithmNotAllowedError: The algorithm does not fit this key.
        """
        chosen = self.algorithm if algorithm is None else algorithm
        if chosen not in self.public.algorithms:
            raise AlgorithmNotAllowedError(f"{chosen} does not fit a {self.public.kind} key")
        native = self._native
        if isinstance(native, ec.EllipticCurvePrivateKey):
            curve = CURVES[self.public.kind]
            r, s = decode_dss_signature(native.sign(data, curve.ecdsa))
            return r.to_bytes(curve.coordinate_bytes, "big") + s.to_bytes(curve.coordinate_bytes, "big")
        if isinstance(native, ed25519.Ed25519PrivateKey):
            return native.sign(data)
        return native.sign(data, _PSS if chosen == Algorithm.PS256 else _PKCS1, _SHA256)

    def __repr__(self) -> str:
        return f"PrivateKey({self.public.kind}, public {self.public.thumbprint})"


def _kid_of(jwk: JsonObject) -> str | None:
    kid = jwk.get("kid")
    if kid is not None and not isinstance(kid, str):
        raise KeyInvalidError("JWK with a kid that is not text")
    return kid


def _permitted_algorithms(jwk: JsonObject, fitting: tuple[Algorithm, ...]) -> tuple[Algorithm, ...]:
    """Apply `use`, `key_ops` and `alg` (RFC 7517 sections 4.2 to 4.4)."""
    if "use" in jwk and jwk["use"] != "sig":
        raise KeyInvalidError("JWK that is not for signatures")
    operations = jwk.get("key_ops")
    if operations is not None and not _allows_verifying(operations):
        raise KeyInvalidError("JWK whose operations do not include verifying")
    if "alg" not in jwk:
        return fitting
    name = jwk["alg"]
    if name not in fitting:
        raise KeyInvalidError("JWK with an algorithm that does not fit its key")
    # Of RSA's two algorithms only the one named is left; both names of Ed25519 mean one computation.
    return fitting if Algorithm.EdDSA in fitting else tuple(known for known in fitting if known == name)


def _allows_verifying(operations: Json) -> bool:
    return isinstance(operations, list) and "verify" in operations


def _der_signature(curve: Curve, signature: bytes) -> bytes:
    """Turn r and s side by side (RFC 7518 section 3.4) into DER, refusing any out of range."""
    width = curve.coordinate_bytes
    if len(signature) != 2 * width:
        raise SignatureInvalidError("signature of the wrong length")
    # Bytes of one length compare as the numbers they write. The library's own encoder takes numbers, which
    # with the way there costs 1.4 µs against 0.5 µs, twice in a verification.
    zero, r, s = bytes(width), signature[:width], signature[width:]
    if not (zero < r < curve.order_bytes and zero < s < curve.order_bytes):
        raise SignatureInvalidError("signature out of range")
    content = _der_integer(r) + _der_integer(s)
    # X.690 section 8.1.3: a length above 127, as P-521 has it, stands in a byte of its own.
    return (b"\x30%c" if len(content) < 128 else b"\x30\x81%c") % len(content) + content  # noqa: PLR2004 - as said


def _der_integer(number: bytes) -> bytes:
    """Encode a positive number: the fewest bytes, the first of them below 128 (X.690 section 8.3)."""
    digits = number.lstrip(b"\x00")
    if digits[0] < 128:  # noqa: PLR2004 - as said
        return b"\x02%c%b" % (len(digits), digits)
    return b"\x02%c\x00%b" % (len(digits) + 1, digits)
