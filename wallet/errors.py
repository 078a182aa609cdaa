"""Errors the core raises on purpose: a stable code and data, never prose for a person.

The window translates codes in `ui/messages.py`; the command line in `wallet/cli/sentences.py`.
"""

from typing import ClassVar


class WalletError(Exception):
    """An expected failure.

    Attributes:
        code: Stable kebab-case code of the kind of failure.
        detail: A short technical note for the technical view; holds no personal data and no secrets.
    """

    code: ClassVar[str] = "wallet-error"

    def __init__(self, detail: str = "") -> None:
        super().__init__(self.code, detail)
        self.detail = detail


# --- input that cannot be read -------------------------------------------------------------------


class UnreadableError(WalletError):
    """The input is not something this version can read."""

    code = "malformed"


class MalformedError(UnreadableError):
    """The input breaks the syntax of its format."""

    code = "malformed"


class TooLargeError(UnreadableError):
    """The input, or what it inflates to, exceeds a bound."""

    code = "too-large"


class UnsupportedFormatError(UnreadableError):
    """The input is no format this version knows."""

    code = "unsupported-format"


class BadgeAddressOnlyError(UnsupportedFormatError):
    """A badge file of an early kind that holds only an address: the badge itself must be downloaded from it.

    Attributes:
        address: Where the badge is published, as the file states it.
    """

    code = "badge-address-only"

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class UnsupportedSuiteError(UnreadableError):
    """Signed or hashed with an algorithm this version does not know, so that nothing can be said of it."""

    code = "unsupported-suite"


class ContextNotKnownError(UnreadableError):
    """A JSON-LD context that this device does not hold, so that nothing can be said of what is signed.

    Attributes:
        address: The context's address, as the document states it.
    """

    code = "context-not-known"

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class WrongContextError(UnreadableError):
    """A file that is not the JSON-LD context it was given for: nothing that waits for it can be read with it."""

    code = "context-wrong"


class UnsupportedVersionError(UnreadableError):
    """A packed presentation of a newer program."""

    code = "unsupported-version"


class NoCodeFoundError(UnreadableError):
    """A picture or page without a readable QR code or attached credential."""

    code = "no-code-found"


class FramesMissingError(UnreadableError):
    """Moving frames, but not yet enough of them.

    Attributes:
        progress: Share of the message that has arrived, 0 to 1.
    """

    code = "frames-missing"

    def __init__(self, progress: float, detail: str = "") -> None:
        super().__init__(detail)
        self.progress = progress


# --- cryptography --------------------------------------------------------------------------------


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


# --- disclosures (RFC 9901 section 7) ------------------------------------------------------------


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


# --- verification --------------------------------------------------------------------------------


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


# --- vault ---------------------------------------------------------------------------------------


class VaultError(WalletError):
    """The vault refused."""

    code = "vault-error"


class VaultNotFoundError(VaultError):
    """No vault in this folder."""

    code = "vault-not-found"


class VaultExistsError(VaultError):
    """A vault is already in this folder."""

    code = "vault-exists"


class WrongPassphraseError(VaultError):
    """The key derived from the passphrase does not open the key slot."""

    code = "wrong-passphrase"


class WrongRecoveryCodeError(VaultError):
    """The recovery code is mistyped or belongs to another vault."""

    code = "wrong-recovery-code"


class WeakPassphraseError(VaultError):
    """A new passphrase that is too easy to guess."""

    code = "weak-passphrase"


class KeySlotsDamagedError(VaultError):
    """Both copies of the key slots are unreadable."""

    code = "key-slots-damaged"


class VaultDamagedError(VaultError):
    """The database does not open with the right key, or fails its integrity check."""

    code = "vault-damaged"


class VaultTooNewError(VaultError):
    """The vault was written by a newer version."""

    code = "vault-too-new"


class VaultInUseError(VaultError):
    """Another process has the vault open."""

    code = "vault-in-use"


class VaultLockedError(VaultError):
    """The vault was locked while something still wanted it."""

    code = "vault-locked"


class StorageError(VaultError):
    """The disk refused: full, read-only or gone."""

    code = "storage-failed"


class NotStoredError(VaultError):
    """No such record in the vault."""

    code = "not-stored"


# --- sharing -------------------------------------------------------------------------------------


class SharingError(WalletError):
    """A presentation could not be made."""

    code = "sharing-failed"


class ClaimNotFoundError(SharingError):
    """A chosen path names no detail of the credential.

    Attributes:
        path: The path, as names and indices only.
    """

    code = "claim-not-found"

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class WholeOnlyError(SharingError):
    """A choice of details of a credential that one seal covers: it can be shown whole or not at all."""

    code = "whole-only"


class HolderKeyMissingError(SharingError):
    """The credential is bound to a key that this wallet does not hold."""

    code = "holder-key-missing"


class PackingError(SharingError):
    """Unpacking did not give back the exact bytes; nothing was shown."""

    code = "packing-mismatch"


# --- online --------------------------------------------------------------------------------------


class OnlineError(WalletError):
    """Something could not be had from its address; what was kept before stays as it was."""

    code = "online-failed"


class AddressRefusedError(OnlineError):
    """An address that this program does not ask: not https, or nothing that everybody can reach."""

    code = "address-refused"


class FetchFailedError(OnlineError):
    """No answer: the network or the server is not there, too slow, or says no."""

    code = "fetch-failed"


class RedirectRefusedError(OnlineError):
    """The server points to another address, which nobody agreed to ask."""

    code = "redirect-refused"


class WrongContentTypeError(OnlineError):
    """The server sent something else than what was asked for."""

    code = "wrong-content-type"


class ServerCertificateError(OnlineError):
    """The server does not prove that it is the one of this address."""

    code = "certificate-wrong"
