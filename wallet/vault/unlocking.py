"""Opening the database with the key that a passphrase or recovery code unwraps."""

from contextlib import closing
from typing import Final

from wallet.errors import VaultDamagedError, VaultError, WrongPassphraseError, WrongRecoveryCodeError
from wallet.model.stored import SlotKind
from wallet.vault.database import Database
from wallet.vault.files import VaultFolder
from wallet.vault.key_slots import KeySlots

WRONG_SECRET: Final[dict[SlotKind, type[VaultError]]] = {
    SlotKind.PASSPHRASE: WrongPassphraseError,
    SlotKind.RECOVERY_CODE: WrongRecoveryCodeError,
}


def open_database(folder: VaultFolder, slots: KeySlots, kind: SlotKind, secret: str) -> tuple[str, Database]:
    """Open the database with the key that a secret unwraps.

    Returns:
        Which key that was, and the database.
    """
    damage: VaultDamagedError | None = None
    with closing(slots.unwrap(kind, secret)) as keys:
        for key_id, key in keys:
            try:
                return key_id, Database.open(folder.database, key)
            except VaultDamagedError as error:
                # In the middle of a rekey the next slot may hold the right key.
                damage = error
    if damage is None or (kind is SlotKind.RECOVERY_CODE and len({slot.key_id for slot in slots.slots}) > 1):
        raise WRONG_SECRET[kind]
    raise damage
