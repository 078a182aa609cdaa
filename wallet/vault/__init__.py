"""The encrypted vault: a folder with wrapped keys and an SQLCipher database; sole importer of the driver."""

from wallet.vault.passphrase import passphrase_score
from wallet.vault.recovery_code import RecoveryCode
from wallet.vault.vault import Vault

__all__ = ["RecoveryCode", "Vault", "passphrase_score"]
