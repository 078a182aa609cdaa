"""Credentials as a wallet holds them, checked, for questions to be matched with."""

from datetime import UTC, date, datetime

from wallet.crypto.keys import PrivateKey
from wallet.errors import CryptoError
from wallet.formats.recognise import parse_credential
from wallet.model.stored import CredentialId
from wallet.questions.matching import Holding
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore
from wallet.verification import OwnKeys, verify_credential
from wallet.verification.holder_binding import holder_key

AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
NO_TRUST = TrustStore()


def held(
    data: bytes | str,
    number: int = 1,
    *,
    key: PrivateKey | None = None,
    trust: TrustStore = NO_TRUST,
    at: datetime = AT,
    issued: date | None = None,
) -> Holding:
    """Put a credential into an imagined wallet.

    Args:
        data: The credential.
        number: Its number.
        key: The only key of the wallet; without one nothing can be proven.
        trust: What the wallet trusts.
        at: When it is looked at.
        issued: When it was issued, for the order.
    """
    credential = parse_credential(data.encode() if isinstance(data, str) else data)
    own = OwnKeys(frozenset({key.public.thumbprint} if key is not None else ()))
    report = verify_credential(credential, trust=trust, statuses=StatusCache(), at=at, expected=own)
    try:
        bound = holder_key(credential)
    except CryptoError:
        bound = None
    return Holding(
        credential_id=CredentialId(number),
        credential=credential,
        report=report,
        title=f"Credential {number}",
        issuer_name=credential.issuer_id or "",
        can_prove=key is not None and bound == key.public,
        issued=issued,
    )
