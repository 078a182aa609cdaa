"""Files that hold a private key and the certificates of its owner: PKCS #12 (RFC 7292) and PEM (RFC 7468)."""

import re
import warnings
from collections.abc import Iterable
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from wallet.crypto.certificates import MAX_CHAIN_CERTIFICATES, Certificate
from wallet.crypto.keys import PrivateKey
from wallet.errors import KeyInvalidError, MalformedError, TooLargeError, UnsealFailedError

_MAX_BYTES: Final = 1_000_000
_PEM_KEY: Final = re.compile(rb"-----BEGIN ((?:ENCRYPTED |EC |RSA )?PRIVATE KEY)-----.*?-----END \1-----", re.DOTALL)
# A sequence that starts with version 3 (RFC 7292 section 4): what follows is unreadable without the passphrase.
_PKCS12: Final = re.compile(rb"\x30(?:[\x00-\x7f]|\x80|\x81.|\x82..|\x83...)\x02\x01\x03", re.DOTALL)


def read_identity_file(data: bytes, passphrase: str | None) -> tuple[PrivateKey, tuple[bytes, ...]]:
    """Read a key and its certificates.

    Args:
        data: PKCS #12, or PEM with one private key and at least its own certificate, in any order.
        passphrase: What the file is locked with; None where it is not.

    Returns:
        The key, then the certificates as DER: the key's own first, each followed by the one above it. A root
        that signs itself is left out, since a checker has its own.

    Raises:
        UnsealFailedError: The passphrase does not open the file, or is missing.
        MalformedError: Neither kind of file, more than one key, or no certificate of the key.
        TooLargeError: More than a megabyte, or more than eight certificates on the way up.
        KeyInvalidError: A key this version does not use.
    """
    if len(data) > _MAX_BYTES:
        raise TooLargeError("key file")
    secret = None if passphrase is None else passphrase.encode("utf-8", "replace")
    if _PKCS12.match(data):
        key, certificates = _of_pkcs12(data, secret)
    else:
        key, certificates = _pem_key(data, secret), Certificate.from_pem_many(data)
    return key, tuple(certificate.der for certificate in _chain(key, certificates))


def _of_pkcs12(data: bytes, secret: bytes | None) -> tuple[PrivateKey, tuple[Certificate, ...]]:
    try:
        with warnings.catch_warnings():
            # The library warns of kinds of keys that are refused below anyway.
            warnings.simplefilter("ignore")
            native, own, others = pkcs12.load_key_and_certificates(data, secret)
    except UnsupportedAlgorithm:
        raise KeyInvalidError("key file that is locked or made in a way this version does not know") from None
    except (ValueError, TypeError):
        raise UnsealFailedError("key file") from None
    if native is None:
        raise MalformedError("key file without a key")
    found = tuple(Certificate(one) for one in (own, *others) if one is not None)
    return _private_key(native), found


def _pem_key(data: bytes, secret: bytes | None) -> PrivateKey:
    blocks = [match[0] for match in _PEM_KEY.finditer(data)]
    if len(blocks) != 1:
        raise MalformedError("PEM without one private key")
    locked = b"ENCRYPTED" in blocks[0]
    try:
        native = load_pem_private_key(blocks[0], secret if locked else None)
    except UnsupportedAlgorithm:
        raise KeyInvalidError("key of a kind this version does not use") from None
    except (ValueError, TypeError):
        # The cause is left out: it may quote the key.
        raise (UnsealFailedError("key file") if locked else MalformedError("private key in PEM")) from None
    return _private_key(native)


def _private_key(native: PrivateKeyTypes) -> PrivateKey:
    return PrivateKey.from_pkcs8(native.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


def _chain(key: PrivateKey, certificates: Iterable[Certificate]) -> list[Certificate]:
    left = list(certificates)
    leaf = next((one for one in left if _is_of(one, key)), None)
    if leaf is None:
        raise MalformedError("key file without a certificate of its key")
    chain = [leaf]
    while True:
        left.remove(chain[-1])
        above = next((one for one in left if one.subject_name == chain[-1].issuer_name), None)
        if above is None or above.subject_name == above.issuer_name:
            break
        chain.append(above)
    if len(chain) > MAX_CHAIN_CERTIFICATES:
        raise TooLargeError("certificate chain")
    return chain


def _is_of(certificate: Certificate, key: PrivateKey) -> bool:
    try:
        return certificate.public_key == key.public
    except KeyInvalidError:
        return False
