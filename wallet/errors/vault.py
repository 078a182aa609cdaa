"""What the vault refuses."""

from wallet.errors.base import WalletError


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


class BackupError(VaultError):
    """No backup of a vault, or a damaged one; nothing was made of it."""

    code = "backup-damaged"
