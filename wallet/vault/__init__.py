"""The encrypted vault: a folder with wrapped keys and an SQLCipher database; sole importer of the driver.

The names below are imported when they are first used: whether a folder holds a vault is asked
(`wallet.vault.files`) before cryptography and the database driver are wanted.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wallet.vault.passphrase import passphrase_score
    from wallet.vault.recovery_code import RecoveryCode
    from wallet.vault.vault import Vault

__all__ = ["RecoveryCode", "Vault", "passphrase_score"]

_HOMES: Final = {
    "RecoveryCode": "wallet.vault.recovery_code",
    "Vault": "wallet.vault.vault",
    "passphrase_score": "wallet.vault.passphrase",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(name)
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value
