"""X.509 certificates: what they name, and whether a chain of them ends at a trust anchor (RFC 5280).

Path building and validation are the crypto library's. Its rules for web servers are replaced, since a
certificate that seals credentials need not name a server. Issuers sign with ECDSA on a NIST curve or with
RSA of 2048 bits, and SHA-256 or longer. There is no revocation check here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from cryptography.x509.verification import (
    Criticality,
    ExtensionPolicy,
    Policy,
    PolicyBuilder,
    Store,
    VerificationError,
)

from wallet.crypto.keys import PublicKey
from wallet.errors import (
    CertificateExpiredError,
    CertificateUntrustedError,
    KeyInvalidError,
    MalformedError,
    TooLargeError,
)

MAX_CHAIN_CERTIFICATES: Final = 8
_MAX_DER_BYTES: Final = 65_536
_MAX_PEM_BYTES: Final = 4_000_000
# What the library raises on fields it cannot read. It warns about some, which is an error where Python
# was told to treat warnings so.
_UNREADABLE: Final = (
    ValueError,
    TypeError,
    UserWarning,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)


@dataclass(frozen=True, slots=True)
class CertificateNames:
    """Who a certificate says its subject is, verbatim.

    Attributes:
        dns: DNS names of the subject alternative name.
        uris: URIs of the subject alternative name.
        organisation: First `O` of the subject.
        common_name: First `CN` of the subject.
        country: First `C` of the subject.
    """

    dns: tuple[str, ...]
    uris: tuple[str, ...]
    organisation: str | None
    common_name: str | None
    country: str | None


class Certificate:
    """One certificate; immutable, equal to another of the same bytes. Reading one gives no trust.

    Attributes:
        der: The exact bytes.
        subject_name: The subject as one line (RFC 4514).
        issuer_name: The issuer it claims, likewise.
        not_before: First moment of validity; aware, UTC.
        not_after: Last moment of validity; aware, UTC.
    """

    __slots__ = ("_names", "_native", "der", "issuer_name", "not_after", "not_before", "subject_name")

    der: Final[bytes]
    subject_name: Final[str]
    issuer_name: Final[str]
    not_before: Final[datetime]
    not_after: Final[datetime]

    def __init__(self, native: x509.Certificate) -> None:
        """Take a certificate of the crypto library; use `from_der` or `from_pem_many` instead.

        Raises:
            MalformedError: Names, times or extensions that cannot be read.
        """
        self._native = native
        try:
            # The library reads these late; here they are read at once, so that nothing fails later.
            self.der = native.public_bytes(Encoding.DER)
            self.subject_name = native.subject.rfc4514_string()
            self.issuer_name = native.issuer.rfc4514_string()
            self.not_before = native.not_valid_before_utc
            self.not_after = native.not_valid_after_utc
            self._names = _names_of(native)
        except _UNREADABLE as error:
            raise MalformedError("certificate with unreadable fields") from error
        if native.serial_number <= 0:
            raise MalformedError("certificate without a positive serial number")
        # Signatures are whole octets (RFC 5758, RFC 8017): no bit of the last one may be called unused.
        if not self.der.endswith(b"\x00" + native.signature):
            raise MalformedError("certificate with a signature of odd length")

    @classmethod
    def from_der(cls, der: bytes) -> Self:
        """Read one DER certificate.

        Raises:
            MalformedError: Not a certificate.
            TooLargeError: More than 64 KiB.
        """
        if len(der) > _MAX_DER_BYTES:
            raise TooLargeError("certificate is too long")
        try:
            return cls(x509.load_der_x509_certificate(der))
        except _UNREADABLE as error:
            raise MalformedError("not a certificate in DER") from error

    @classmethod
    def from_pem_many(cls, data: bytes) -> tuple[Self, ...]:
        """Read every certificate of a PEM file, in order; other PEM blocks are passed over.

        Raises:
            MalformedError: No certificate, or one that cannot be read.
            TooLargeError: More than 4 MB.
        """
        if len(data) > _MAX_PEM_BYTES:
            raise TooLargeError("PEM file is too long")
        try:
            return tuple(cls(native) for native in x509.load_pem_x509_certificates(data))
        except _UNREADABLE as error:
            raise MalformedError("no certificates in PEM") from error

    @property
    def public_key(self) -> PublicKey:
        """The subject's key.

        Raises:
            KeyInvalidError: A key this program does not use.
        """
        try:
            return PublicKey(self._native.public_key())
        except (ValueError, UnsupportedAlgorithm) as error:
            raise KeyInvalidError("certificate with an unreadable key") from error

    @property
    def authority_key_id(self) -> bytes | None:
        """The key identifier of whoever issued it (RFC 5280 section 4.2.1.1), or None where it states none."""
        try:
            return self._native.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
        except x509.ExtensionNotFound:
            return None

    def subject_names(self) -> CertificateNames:
        """Tell whom the certificate names."""
        return self._names

    def is_valid_at(self, at: datetime) -> bool:
        """Tell whether a moment lies within the certificate's own validity; both ends belong to it."""
        return self.not_before <= at <= self.not_after

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Certificate) and self.der == other.der

    def __hash__(self) -> int:
        return hash(self.der)

    def __repr__(self) -> str:
        return f"Certificate({self.subject_name!r})"


def verify_chain(chain: Sequence[Certificate], anchors: Sequence[Certificate], at: datetime) -> Certificate:
    """Check that a chain of certificates ends at a trust anchor (RFC 5280 section 6).

    Args:
        chain: The end entity first, then what its issuer sent along, as in `x5c` (RFC 7515 section 4.1.6).
        anchors: Trust anchors accepted on this device: authorities, or end entities trusted as they are.
        at: Moment to judge validity at; timezone-aware.

    Returns:
        The anchor at which the chain ends; the end entity itself where it is an anchor.

    Raises:
        CertificateExpiredError: The chain ends at an anchor, but not at this moment: something in it has
            expired or is not yet valid.
        CertificateUntrustedError: The chain ends at no anchor at any moment, breaks a rule on the way, or
            has more than eight certificates.
    """
    if not 0 < len(chain) <= MAX_CHAIN_CERTIFICATES:
        raise CertificateUntrustedError("certificate chain that is empty or too long")
    # Certificates know whole seconds only.
    moment = at.replace(microsecond=0)
    _require_usable_key(chain[0])
    if chain[0] in anchors:
        if not chain[0].is_valid_at(moment):
            raise CertificateExpiredError("certificate is outside its validity")
        return chain[0]
    issuers = {certificate.issuer_name for certificate in chain}
    near = [anchor for anchor in anchors if anchor.subject_name in issuers]
    if not near:
        raise CertificateUntrustedError("no trust anchor of the name the chain ends in")
    try:
        return _build_path(chain, near, moment)
    except CertificateUntrustedError:
        if _is_valid_at_another_time(chain, near):
            raise CertificateExpiredError("certificate chain is outside its validity") from None
        raise


def _require_usable_key(leaf: Certificate) -> None:
    """Refuse an end entity whose key no signature may be checked with; the library looks at issuers only."""
    try:
        _ = leaf.public_key
    except KeyInvalidError as error:
        raise CertificateUntrustedError("end entity with a key this version does not use") from error


def _is_valid_at_another_time(chain: Sequence[Certificate], anchors: Sequence[Certificate]) -> bool:
    """Tell whether only the moment stands in the way.

    A path that is valid at all is valid when the last of its certificates becomes so, which makes their
    first moments the only ones to try.
    """
    for moment in {certificate.not_before for certificate in (*chain, *anchors)}:
        if chain[0].is_valid_at(moment):
            try:
                _build_path(chain, anchors, moment)
            except CertificateUntrustedError:
                continue
            return True
    return False


def _build_path(chain: Sequence[Certificate], anchors: Sequence[Certificate], at: datetime) -> Certificate:
    verifier = (
        PolicyBuilder()
        .store(Store([anchor._native for anchor in anchors]))  # noqa: SLF001 - within this module
        .time(at)
        .max_chain_depth(MAX_CHAIN_CERTIFICATES - 1)
        .extension_policies(ca_policy=_AUTHORITY_POLICY, ee_policy=_END_ENTITY_POLICY)
        .build_client_verifier()
    )
    leaf, *others = (certificate._native for certificate in chain)  # noqa: SLF001 - within this module
    try:
        path = verifier.verify(leaf, others).chain
    except (VerificationError, ValueError, UnsupportedAlgorithm) as error:
        raise CertificateUntrustedError("no valid path to a trust anchor") from error
    return Certificate(path[-1])


def _require_authority(_: Policy, __: x509.Certificate, constraints: x509.BasicConstraints) -> None:
    if not constraints.ca:
        raise ValueError("issuer is no certificate authority")


def _require_certificate_signing(_: Policy, __: x509.Certificate, usage: x509.KeyUsage | None) -> None:
    if usage is not None and not usage.key_cert_sign:
        raise ValueError("issuer may not sign certificates")


def _require_signing(_: Policy, __: x509.Certificate, usage: x509.KeyUsage | None) -> None:
    # Seals of eIDAS services often carry only the second, once named non-repudiation.
    if usage is not None and not (usage.digital_signature or usage.content_commitment):
        raise ValueError("end entity may not sign")


# RFC 5280 section 6.1.4 (k) and (n); path length and name constraints are checked by the library itself.
_AUTHORITY_POLICY: Final = (
    ExtensionPolicy.permit_all()
    .require_present(x509.BasicConstraints, Criticality.AGNOSTIC, _require_authority)
    .may_be_present(x509.KeyUsage, Criticality.AGNOSTIC, _require_certificate_signing)
)
_END_ENTITY_POLICY: Final = ExtensionPolicy.permit_all().may_be_present(
    x509.KeyUsage, Criticality.AGNOSTIC, _require_signing
)


def _names_of(certificate: x509.Certificate) -> CertificateNames:
    try:
        alternatives: Iterable[x509.GeneralName] = certificate.extensions.get_extension_for_class(
            x509.SubjectAlternativeName
        ).value
    except x509.ExtensionNotFound:
        alternatives = ()
    known = tuple(alternatives)
    return CertificateNames(
        dns=tuple(name.value for name in known if isinstance(name, x509.DNSName)),
        uris=tuple(name.value for name in known if isinstance(name, x509.UniformResourceIdentifier)),
        organisation=_first(certificate.subject, NameOID.ORGANIZATION_NAME),
        common_name=_first(certificate.subject, NameOID.COMMON_NAME),
        country=_first(certificate.subject, NameOID.COUNTRY_NAME),
    )


def _first(name: x509.Name, attribute: x509.ObjectIdentifier) -> str | None:
    for found in name.get_attributes_for_oid(attribute):
        if isinstance(found.value, str):
            return found.value
    return None
