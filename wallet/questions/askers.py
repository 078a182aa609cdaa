"""Who asks: their key to ask with, and what can be said of them without a network."""

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wallet.crypto.certificates import Certificate
from wallet.crypto.did import did_jwk_of
from wallet.crypto.identity_files import read_identity_file
from wallet.crypto.keys import PrivateKey
from wallet.model.json import Json
from wallet.model.question import DID_PREFIX, Asker
from wallet.questions.client_identifier import hash_identifier
from wallet.questions.look_alikes import has_look_alikes, imitated, skeleton
from wallet.trust.issuer_keys import IssuerKey, Standing
from wallet.trust.trust_store import TrustStore


@dataclass(frozen=True, slots=True)
class AskerIdentity:
    """With what somebody asks; its representation never shows the key.

    Attributes:
        key: The key that signs questions.
        certificates: The key's own certificate and authorities above it, as DER; empty: the key names the asker.
    """

    key: PrivateKey
    certificates: tuple[bytes, ...] = ()

    @property
    def client_id(self) -> str:
        """The full client identifier that answers are made for."""
        if self.certificates:
            return hash_identifier(self.certificates[0])
        return DID_PREFIX + did_jwk_of(self.key.public)


def load_identity(data: bytes, passphrase: str | None) -> AskerIdentity:
    """Read a certificate with its key, as an authority hands it out; nothing is kept.

    Args:
        data: PKCS #12 (RFC 7292), or PEM with the key and the certificates.
        passphrase: What the file is locked with; None where it is not.

    Raises:
        UnsealFailedError: The passphrase does not open it, or is missing.
        MalformedError: No such file, or no certificate of the key in it.
        TooLargeError: More than a megabyte, or a longer chain than any reader accepts.
        KeyInvalidError: A key this version does not use.
    """
    key, certificates = read_identity_file(data, passphrase)
    return AskerIdentity(key, certificates)


def signing_header(kind: str, identity: AskerIdentity) -> dict[str, Json]:
    """Write the header of what an asker signs: its `typ`, the algorithm, and the certificates or the key's name."""
    header: dict[str, Json] = {"typ": kind, "alg": str(identity.key.algorithm)}
    if identity.certificates:
        header["x5c"] = [base64.b64encode(der).decode("ascii") for der in _without_anchor(identity.certificates)]
    else:
        header["kid"] = did_jwk_of(identity.key.public) + "#0"
    return header


def describe_asker(client_id: str, stated_name: str, signer: IssuerKey, trust: TrustStore) -> Asker:
    """Tell who asks, as far as anybody can without a network.

    Args:
        client_id: The full client identifier; the question's signature held with the signer's key.
        stated_name: What they call themselves; empty where they say nothing.
        signer: The key that signed and what ties it to somebody.
        trust: Local data.
    """
    known = _known_name(signer)
    stated = stated_name or signer.stated_name or ""
    # To be known and to use one's own name is no imitation.
    own = known is not None and skeleton(known) == skeleton(stated)
    return Asker(
        client_id=client_id,
        stated_name=stated,
        known_name=known,
        known_by=None if known is None else signer.known_by,
        look_alike=has_look_alikes(stated),
        imitates=None if own else imitated(stated, _known_names(trust)),
    )


def _without_anchor(certificates: Sequence[bytes]) -> tuple[bytes, ...]:
    """Leave out the authority at the end of a chain: who trusts it has it (RFC 5280 section 6.1; HAIP 1.0)."""
    if len(certificates) == 1:
        return tuple(certificates)
    last = Certificate.from_der(certificates[-1])
    return tuple(certificates[:-1] if last.subject_name == last.issuer_name else certificates)


def _known_name(signer: IssuerKey) -> str | None:
    if signer.standing is not Standing.KNOWN:
        return None
    return signer.stated_name if signer.issuer is None else signer.issuer.name


def _known_names(trust: TrustStore) -> Iterator[str]:
    for entries in trust.issuers.values():
        for entry in entries:
            yield from entry.names.values()
    for anchor in trust.anchors:
        yield anchor.name
        name = _name_in(anchor.certificate)
        if name is not None:
            yield name


def _name_in(certificate: Certificate) -> str | None:
    names = certificate.subject_names()
    return names.organisation or names.common_name
