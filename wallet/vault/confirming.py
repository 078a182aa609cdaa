"""Asking once more for the passphrase of a vault that is open already."""

from contextlib import closing
from pathlib import Path

from wallet.errors import WrongPassphraseError
from wallet.model.stored import SlotKind
from wallet.vault.files import VaultFolder
from wallet.vault.key_slots import read_key_slots


def confirm_passphrase(folder: Path, passphrase: str) -> None:
    """Make sure that whoever sits here knows the passphrase of a vault; takes as long as opening it.

    Raises:
        WrongPassphraseError: It is not the passphrase.
        KeySlotsDamagedError: Both copies of the key slots are damaged.
        StorageError: The disk refused.
    """
    slots = read_key_slots(VaultFolder(folder))
    with closing(slots.unwrap(SlotKind.PASSPHRASE, passphrase)) as keys:
        if next(keys, None) is None:
            raise WrongPassphraseError
