"""Who signed a trust list: only somebody this device knows may stand behind it."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.jws import CompactJws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, TrustListSignerError, UnreadableError
from wallet.trust.issuer_keys import Standing, resolve_issuer_keys
from wallet.trust.signed_list import signatures_of_list
from wallet.trust.trust_list import MAX_BYTES
from wallet.trust.trust_store import TrustStore


class TrustedFile(NamedTuple):
    """A file that a person trusts, as it came and as it was read.

    Attributes:
        name: What it is called.
        data: Its bytes.
        store: What it says.
    """

    name: str
    data: bytes
    store: TrustStore


def join_trusted_files(files: Iterable[TrustedFile], at: datetime) -> tuple[TrustStore, tuple[str, ...]]:
    """Join what trusted files say; a signed list counts only where those that count already know who signed it.

    Args:
        files: The files.
        at: Moment at which keys and certificates are judged; UTC.

    Returns:
        What they say together, and the names of signed lists by somebody unknown.
    """
    known, waiting = TrustStore(), []
    for file in files:
        if is_signed(file.data):
            waiting.append(file)
        else:
            known += file.store
    while waiting:
        joined = [file for file in waiting if _has_known_signer(file.data, known, at)]
        if not joined:
            break
        for file in joined:
            known += file.store
            waiting.remove(file)
    return known, tuple(file.name for file in waiting)


def is_signed(data: bytes) -> bool:
    """Tell whether a file has a signature around it, be it a broken one."""
    try:
        return bool(signatures_of_list(data))
    except UnreadableError:
        return True


def _has_known_signer(data: bytes, trust: TrustStore, at: datetime) -> bool:
    try:
        require_list_signer(data, trust, at)
    except TrustListSignerError:
        return False
    return True


def require_list_signer(data: bytes, trust: TrustStore, at: datetime) -> None:
    """Require that each signature around a trust list is by a key that a list or anchor here ties to its issuer.

    A list without a signature is the person's own choice, so nothing is required of it.

    Args:
        data: The file, which was read as a trust list before.
        trust: What this device knows without that list.
        at: Moment at which keys and certificates are judged; UTC.

    Raises:
        TrustListSignerError: A signature that does not hold, or by somebody unknown.
    """
    try:
        signatures = signatures_of_list(data)
    except UnreadableError as error:
        raise TrustListSignerError(error.detail) from None
    if not all(_is_known(jws, trust, at) for jws in signatures):
        raise TrustListSignerError("no key known here")


def _is_known(jws: CompactJws, trust: TrustStore, at: datetime) -> bool:
    try:
        algorithm = parse_algorithm(jws.header.get("alg"))
        issuer = parse_json_object(jws.payload, max_bytes=MAX_BYTES).get("iss")
        issuer_id = issuer if isinstance(issuer, str) else None
        for candidate in resolve_issuer_keys(issuer_id, jws.header, trust, at):
            if candidate.standing is Standing.KNOWN:
                with suppress(CryptoError):
                    candidate.key.verify(algorithm, jws.signature, jws.signing_input)
                    return True
    except (CryptoError, UnreadableError):
        return False
    return False
