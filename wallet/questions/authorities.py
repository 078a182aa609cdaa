"""Whether somebody whom the asker names stands behind an issuer (OpenID4VP 1.0 section 6.1.1).

This spares a person from showing what would be refused. It is no check: whoever gets the credential judges its issuer.
"""

from collections.abc import Collection, Iterator
from contextlib import suppress

from wallet.crypto.certificates import Certificate
from wallet.crypto.encoding import decode_base64, decode_base64url
from wallet.errors import CryptoError, UnreadableError
from wallet.formats.stated_claims import stated_proofs
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.query import TrustedAuthority
from wallet.trust.trust_store import TrustStore

_MAX_CHAIN = 8


def is_backed(
    credential: UnverifiedCredential,
    authorities: Collection[TrustedAuthority],
    trust: TrustStore,
    known_by: str | None = None,
) -> bool:
    """Tell whether one of the authorities fits, or none is asked for.

    A kind of authority that this version does not know fits nothing, nor does `openid_federation`: its chains
    of statements are fetched, and nothing here holds them.

    Args:
        credential: A credential.
        authorities: Who may stand behind its issuer.
        trust: The lists and certificates of this device.
        known_by: The list that knew its issuer when it was checked, where it was.
    """
    if not authorities:
        return True
    chain = tuple(_chain(credential))
    for authority in authorities:
        if authority.kind == "aki" and _has_key_id(chain, authority.values):
            return True
        if authority.kind == "etsi_tl" and _is_listed(credential, chain, authority.values, trust, known_by):
            return True
    return False


def _has_key_id(chain: Collection[Certificate], values: Collection[str]) -> bool:
    wanted = set()
    for text in values:
        with suppress(UnreadableError):
            wanted.add(decode_base64url(text))
    return any(certificate.authority_key_id in wanted for certificate in chain)


def _is_listed(
    credential: UnverifiedCredential,
    chain: Collection[Certificate],
    values: Collection[str],
    trust: TrustStore,
    known_by: str | None,
) -> bool:
    wanted = {_plain(text) for text in values}
    names = {entry.list_name for entry in trust.issuers.get(credential.issuer_id or "", ())}
    if known_by is not None:
        names.add(known_by)
    above = {certificate.issuer_name for certificate in chain}
    for entry, certificate in trust.listed_certificates():
        if certificate in chain or certificate.subject_name in above:
            names.add(entry.list_name)
    for anchor in trust.anchors:
        if anchor.certificate in chain or anchor.certificate.subject_name in above:
            names.add(anchor.name)
    return any(_plain(name) in wanted for name in names)


def _plain(name: str) -> str:
    """A list is known by its name or its address, which may end in a slash or not."""
    return name.strip().rstrip("/").casefold()


def _chain(credential: UnverifiedCredential) -> Iterator[Certificate]:
    """Yield the certificates that a credential brings along in the headers of its signatures."""
    for header in stated_proofs(credential):
        yield from _certificates(header)


def _certificates(header: JsonObject) -> Iterator[Certificate]:
    stated = header.get("x5c")
    for text in stated[:_MAX_CHAIN] if isinstance(stated, list) else ():
        # What is no certificate backs nothing; checking the credential says what is wrong with it.
        with suppress(UnreadableError, CryptoError):
            if isinstance(text, str):
                yield Certificate.from_der(decode_base64(text))
