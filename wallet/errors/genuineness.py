"""What cryptography, disclosures and verification refuse."""

from wallet.errors.base import WalletError


class CryptoError(WalletError):
    """A cryptographic operation refused its input."""

    code = "crypto-error"


class AlgorithmNotAllowedError(CryptoError):
    """The algorithm is not on the allow-list, or does not fit the key."""

    code = "algorithm-not-allowed"


class SignatureInvalidError(CryptoError):
    """The signature does not match the signed bytes and the key."""

    code = "signature-invalid"


class KeyInvalidError(CryptoError):
    """A key that is malformed, too weak or of a kind this version does not use."""

    code = "key-invalid"


class CertificateUntrustedError(CryptoError):
    """A certificate chain that ends at no accepted anchor."""

    code = "certificate-untrusted"


class CertificateExpiredError(CryptoError):
    """A certificate chain that is outside its validity at the given time."""

    code = "certificate-expired"


class UnsealFailedError(CryptoError):
    """Authenticated decryption failed: wrong key or changed bytes."""

    code = "unseal-failed"


class DisclosureError(WalletError):
    """Disclosures and digests do not fit together."""

    code = "digest-mismatch"


class DigestInvalidError(DisclosureError):
    """A digest, or the claims after disclosure, break RFC 9901 section 7.1."""

    code = "digest-mismatch"


class DisclosureUnreferencedError(DisclosureError):
    """A disclosure whose digest stands nowhere in the signed payload."""

    code = "disclosure-unreferenced"


class DisclosureDuplicateError(DisclosureError):
    """A digest or disclosure that occurs more than once."""

    code = "disclosure-duplicate"


class PropertyNotDefinedError(WalletError):
    """Something stands in a JSON-LD document that its contexts do not define, so that no proof covers it."""

    code = "property-not-defined"


class NotGenuineError(WalletError):
    """A gate asked for a genuine credential and the report says something else."""

    code = "not-genuine"


class StatusListError(WalletError):
    """A status list that cannot be decoded or lacks the index."""

    code = "status-list-invalid"


class TrustListError(WalletError):
    """A trust list that breaks its own format; refused whole."""

    code = "trust-list-invalid"


class OlderListError(TrustListError):
    """A trust list that is older than the one of its name that is kept."""

    code = "trust-list-older"


class UnsupportedTrustListError(TrustListError):
    """A list of a kind that this version recognises and cannot check."""

    code = "trust-list-unsupported"


class TrustListSignerError(TrustListError):
    """A signed trust list whose signature does not hold, or whose signer this device does not know."""

    code = "trust-list-signer-unknown"
