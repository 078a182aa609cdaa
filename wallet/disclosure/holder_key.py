"""What an issuer is given, so that it can bind a credential to this wallet without a network."""

from dataclasses import dataclass
from datetime import datetime

from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.keys import PublicKey
from wallet.model.json import JsonObject


@dataclass(frozen=True, slots=True)
class HolderKey:
    """A key of this wallet, as an issuer needs it to bind a credential.

    Attributes:
        kind: `P-256` or `Ed25519`.
        created: When it was made.
        jwk: The public key as a JWK (RFC 7517).
        did_jwk: The same as did:jwk.
        did_key: The same as did:key.
        thumbprint: RFC 7638 thumbprint.
    """

    kind: str
    created: datetime
    jwk: JsonObject
    did_jwk: str
    did_key: str
    thumbprint: str


def describe_key(public: PublicKey, created: datetime) -> HolderKey:
    """Write a key in every form an issuer may ask for.

    Raises:
        KeyInvalidError: An RSA key, which no did:key can name.
    """
    return HolderKey(public.kind, created, public.jwk, did_jwk_of(public), did_key_of(public), public.thumbprint)
