"""Key slots: the database's key, wrapped once for each secret that opens the vault.

A slot holds public Argon2id parameters and the key sealed with AES-256-GCM under what they derive;
the parameters are the associated data, so a changed one opens nothing. A checksum tells a damaged
file from a wrong passphrase. Two copies are kept: the first one counts while it is whole.
"""

import hashlib
import json
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Self

from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.secret_box import SALT_BYTES, Argon2Parameters, derive_key, seal, unseal
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    KeySlotsDamagedError,
    MalformedError,
    TooLargeError,
    UnsealFailedError,
    VaultTooNewError,
)
from wallet.model.json import Json, JsonObject
from wallet.model.stored import SlotKind
from wallet.vault.files import VaultFolder, storage_error, write_atomically

_FORMAT: Final = "learner-wallet-key-slots"
_VERSION: Final = 1
_KEY_DERIVATION: Final = "argon2id"
_ID_BYTES: Final = 16
_MAX_BYTES: Final = 64 * 1024

# 128 random bits cannot be guessed at any cost, so this slot is not stretched.
_RECOVERY_COST: Final = (8 * 1024, 1, 1)


@contextmanager
def wiped(key: bytearray) -> Iterator[bytearray]:
    """Overwrite a key when the block ends."""
    try:
        yield key
    finally:
        key[:] = bytes(len(key))


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One way into the vault.

    Attributes:
        kind: What opens it.
        vault_id: Whose slot it is.
        key_id: Which database key it holds; two differ only in the middle of a rekey.
        argon2: How the wrapping key is derived.
        sealed: The database key, wrapped.
    """

    kind: SlotKind
    vault_id: str
    key_id: str
    argon2: Argon2Parameters
    sealed: bytes = field(default=b"", repr=False)

    def holding(self, key: bytearray, secret: str) -> Self:
        """Return this slot with a database key of 32 bytes, wrapped under a passphrase or recovery code."""
        return replace(self, sealed=seal(derive_key(secret, self.argon2), bytes(key), self._associated()))

    def unwrap(self, secret: str) -> bytearray:
        """Return the database key; the caller wipes it.

        Raises:
            UnsealFailedError: The secret is another one.
        """
        try:
            wrapping_key = derive_key(secret, self.argon2)
        except MalformedError:
            # No vault was ever made with it.
            raise UnsealFailedError("not a passphrase") from None
        return bytearray(unseal(wrapping_key, self.sealed, self._associated()))

    def to_json(self) -> dict[str, Json]:
        """Write the slot; the vault it belongs to stands once beside all slots."""
        return {**self._parameters(), "sealed": encode_base64url(self.sealed)}

    @classmethod
    def from_json(cls, value: Json, vault_id: str) -> Self:
        """Read the slot.

        Raises:
            MalformedError: It is not what `to_json` writes.
        """
        if not isinstance(value, dict) or value.get("kdf") != _KEY_DERIVATION:
            raise MalformedError("slot")
        try:
            kind = SlotKind(_text(value, "kind"))
        except ValueError:
            raise MalformedError("slot kind") from None
        argon2 = Argon2Parameters(
            _number(value, "memory_kib"),
            _number(value, "iterations"),
            _number(value, "lanes"),
            decode_base64url(_text(value, "salt")),
        )
        return cls(kind, vault_id, _text(value, "key"), argon2, decode_base64url(_text(value, "sealed")))

    def _parameters(self) -> dict[str, Json]:
        return {
            "kind": self.kind.value,
            "key": self.key_id,
            "kdf": _KEY_DERIVATION,
            "memory_kib": self.argon2.memory_kib,
            "iterations": self.argon2.iterations,
            "lanes": self.argon2.lanes,
            "salt": encode_base64url(self.argon2.salt),
        }

    def _associated(self) -> bytes:
        return _canonical({"format": _FORMAT, "version": _VERSION, "vault": self.vault_id, **self._parameters()})


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All slots of a vault.

    Attributes:
        vault_id: Random name of the vault.
        slots: The ways in.
    """

    vault_id: str
    slots: tuple[KeySlot, ...]

    @classmethod
    def make(
        cls, key: bytearray, passphrase: str, recovery_code: str, argon2: Argon2Parameters, vault_id: str | None = None
    ) -> Self:
        """Wrap a new database key for both ways in.

        Args:
            key: 32 bytes.
            passphrase: As the person typed it.
            recovery_code: In its canonical text.
            argon2: Cost and salt for the passphrase.
            vault_id: The vault's name; a new one when absent.
        """
        vault, key_id = vault_id or _new_id(), _new_id()
        return cls(
            vault,
            (
                KeySlot(SlotKind.PASSPHRASE, vault, key_id, argon2).holding(key, passphrase),
                KeySlot(SlotKind.RECOVERY_CODE, vault, key_id, _recovery_parameters()).holding(key, recovery_code),
            ),
        )

    def of_kind(self, kind: SlotKind) -> tuple[KeySlot, ...]:
        """Return the slots that one kind of secret opens; more than one only in the middle of a rekey."""
        return tuple(slot for slot in self.slots if slot.kind is kind)

    def with_passphrase(self, key: bytearray, passphrase: str) -> Self:
        """Return these slots with the key under another passphrase, at the cost of the one before."""
        (slot,) = self.of_kind(SlotKind.PASSPHRASE)
        return self._with(replace(slot, argon2=self.renewed_cost).holding(key, passphrase))

    def with_recovery_code(self, key: bytearray, recovery_code: str) -> Self:
        """Return these slots with the key under another recovery code."""
        (slot,) = self.of_kind(SlotKind.PASSPHRASE)
        other = replace(slot, kind=SlotKind.RECOVERY_CODE, argon2=_recovery_parameters())
        return self._with(other.holding(key, recovery_code))

    @property
    def renewed_cost(self) -> Argon2Parameters:
        """The cost of the passphrase slot, with a new salt."""
        slot = self.of_kind(SlotKind.PASSPHRASE)[0]
        return replace(slot.argon2, salt=os.urandom(SALT_BYTES))

    def unwrap(self, kind: SlotKind, secret: str) -> Generator[tuple[str, bytearray], None, None]:
        """Yield each database key that a secret opens, with its name, and wipe it afterwards."""
        for slot in self.of_kind(kind):
            try:
                key = slot.unwrap(secret)
            except UnsealFailedError:
                continue
            with wiped(key):
                yield slot.key_id, key

    def _with(self, slot: KeySlot) -> Self:
        return replace(self, slots=(*(other for other in self.slots if other.kind is not slot.kind), slot))

    def to_bytes(self) -> bytes:
        """Write one copy as JSON."""
        content: dict[str, Json] = {
            "format": _FORMAT,
            "version": _VERSION,
            "vault": self.vault_id,
            "slots": [slot.to_json() for slot in self.slots],
        }
        content["checksum"] = _checksum(content)
        return json.dumps(content, indent=1).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read one copy.

        Raises:
            KeySlotsDamagedError: It is not what was written.
            VaultTooNewError: It is whole, and of a newer version.
        """
        try:
            content = dict(parse_json_object(data, max_bytes=_MAX_BYTES))
            checksum = _text(content, "checksum")
            del content["checksum"]
            if checksum != _checksum(content) or content.get("format") != _FORMAT:
                raise KeySlotsDamagedError("checksum")
            version = _number(content, "version")
            if version > _VERSION:
                raise VaultTooNewError(f"key slots of version {version}")
            slots = content.get("slots")
            if not isinstance(slots, list):
                raise KeySlotsDamagedError("slots")
            vault = _text(content, "vault")
            read = cls(vault, tuple(KeySlot.from_json(slot, vault) for slot in slots))
        except (MalformedError, TooLargeError) as error:
            raise KeySlotsDamagedError(error.detail) from error
        if not read.of_kind(SlotKind.PASSPHRASE):
            raise KeySlotsDamagedError("slots")
        return read


def read_key_slots(folder: VaultFolder) -> KeySlots:
    """Read the first copy, or the second where the first is not whole, and repair the other.

    Raises:
        KeySlotsDamagedError: Neither copy is readable.
        VaultTooNewError: A newer version wrote them.
        StorageError: The disk refused.
    """
    first, second = folder.key_slots
    try:
        try:
            slots, other = _read(first), second
        except KeySlotsDamagedError:
            slots, other = _read(second), first
        data = slots.to_bytes()
        if not other.exists() or other.read_bytes() != data:
            write_atomically(other, data)
    except OSError as error:
        raise storage_error(error) from error
    return slots


def write_key_slots(folder: VaultFolder, slots: KeySlots) -> None:
    """Replace both copies; the change counts once the first is replaced, which happens last.

    Raises:
        StorageError: The disk refused; what counted before counts still.
    """
    for path in reversed(folder.key_slots):
        write_atomically(path, slots.to_bytes())


def _read(path: Path) -> KeySlots:
    try:
        return KeySlots.from_bytes(path.read_bytes())
    except FileNotFoundError:
        raise KeySlotsDamagedError("missing") from None


def _new_id() -> str:
    return encode_base64url(os.urandom(_ID_BYTES))


def _recovery_parameters() -> Argon2Parameters:
    return Argon2Parameters(*_RECOVERY_COST, os.urandom(SALT_BYTES))


def _canonical(content: JsonObject) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def _checksum(content: JsonObject) -> str:
    return encode_base64url(hashlib.sha256(_canonical(content)).digest())


def _text(content: JsonObject, name: str) -> str:
    value = content.get(name)
    if not isinstance(value, str):
        raise MalformedError(name)
    return value


def _number(content: JsonObject, name: str) -> int:
    value = content.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise MalformedError(name)
    return value
