"""Who signed a trust list: only somebody this device knows may stand behind it."""

from contextlib import suppress
from datetime import datetime

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.jws import CompactJws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, TrustListSignerError, UnreadableError
from wallet.trust.issuer_keys import Standing, resolve_issuer_keys
from wallet.trust.signed_list import signatures_of_list
from wallet.trust.trust_list import MAX_BYTES
from wallet.trust.trust_store import TrustStore


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
