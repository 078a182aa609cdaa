"""Who signs what is fuzzed: keys that never change, known to the surroundings, so that deeper code is reached."""

import hashlib
from datetime import UTC, datetime, timedelta
from functools import cache

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.sealing import SampleSeal
from wallet.crypto.keys import PrivateKey
from wallet.trust.trust_store import TrustStore, parse_trust

AT = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
THEN = AT - timedelta(days=30)
LATER = AT + timedelta(days=30)
STATUS_ADDRESS = "https://issuer.example/status/1"

# PKCS #8 around a private key of P-256 (RFC 5915) or Ed25519 (RFC 8410).
_P256 = bytes.fromhex("3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420")
_ED25519 = bytes.fromhex("302e020100300506032b657004220420")


def fixed_key(name: str, *, edwards: bool = False) -> PrivateKey:
    """A private key that follows from a name."""
    secret = hashlib.sha256(name.encode()).digest()
    return PrivateKey.from_pkcs8((_ED25519 if edwards else _P256) + secret)


ISSUER_KEY = fixed_key("issuer")
HOLDER = fixed_key("holder")
ISSUER = SampleIssuer("https://issuer.example", key=ISSUER_KEY)
LINKED = LinkedDataSigner(key=fixed_key("linked", edwards=True))
LINKED_P256 = LinkedDataSigner(key=ISSUER_KEY)


@cache
def authority() -> SampleAuthority:
    return SampleAuthority("Root", not_before=THEN, not_after=LATER)


@cache
def leaf() -> bytes:
    return authority().certify(ISSUER_KEY.public, not_before=THEN, not_after=LATER, uris=[ISSUER.id])


@cache
def seal() -> SampleSeal:
    return SampleSeal(ISSUER_KEY, [leaf()])


@cache
def trust() -> TrustStore:
    """A list with the issuer and those of the proofs, and the authority."""
    others = [
        {"id": signer.id, "names": {"en": "Practice School"}, "keys": [signer.key.public.jwk]}
        for signer in (LINKED, LINKED_P256)
    ]
    store = parse_trust(trust_list("List", [ISSUER.trust_entry(), *others], as_of=THEN), "list")
    return store + parse_trust(authority().pem, "authority")
