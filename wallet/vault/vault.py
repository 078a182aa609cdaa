"""The vault as a whole: making, opening and closing it, and changing what opens it."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from wallet.crypto.secret_box import KEY_BYTES, SALT_BYTES, Argon2Parameters, calibrate_argon2
from wallet.errors import (
    VaultExistsError,
    VaultLockedError,
    VaultNotFoundError,
)
from wallet.model.stored import SlotKind, VaultInfo
from wallet.vault.advice import AdviceStore
from wallet.vault.backup import write_backup
from wallet.vault.choices import ChoiceStore
from wallet.vault.columns import parse_time, time_column
from wallet.vault.consents import ConsentStore
from wallet.vault.credentials import CredentialStore
from wallet.vault.database import Database
from wallet.vault.documents import DocumentStore
from wallet.vault.files import VaultFolder
from wallet.vault.folder_lock import FolderLock
from wallet.vault.former_keys import FormerKeyStore
from wallet.vault.guidance_store import GuidanceStore
from wallet.vault.helper_changes import HelperChangeStore
from wallet.vault.history import HistoryStore
from wallet.vault.holder_keys import HolderKeyStore
from wallet.vault.key_slots import KeySlots, read_key_slots, wiped, write_key_slots
from wallet.vault.known_issuers import KnownIssuers
from wallet.vault.known_statuses import KnownStatuses
from wallet.vault.own_emails import OwnEmails
from wallet.vault.passphrase import require_strong
from wallet.vault.plans import PlanStore
from wallet.vault.private_notes import PrivateNoteStore
from wallet.vault.recovery_code import RecoveryCode
from wallet.vault.rewriting import CredentialRewriting
from wallet.vault.settings import SettingsStore
from wallet.vault.skills import SkillStore
from wallet.vault.status_lists import StatusListStore
from wallet.vault.trust_lists import TrustListStore
from wallet.vault.unlocking import WRONG_SECRET, open_database

# Half a second to a second, with room on both sides for a machine that is busy.
_UNLOCK_SECONDS: Final = 0.7


class Vault:
    """An open vault: a folder with wrapped keys and an encrypted database.

    A context manager. One thread uses it, the one that opened it, and no other process has it open.

    The database's key exists as Python bytes only while a method needs it and is overwritten then;
    between, SQLCipher alone holds it and wipes it on close. Passphrases and the copies that Python's
    `str` and `bytes` make on the way cannot be overwritten; they go when the interpreter reuses
    their memory.

    Attributes:
        credentials: Credentials and the bin.
        choices: What a list of them can be narrowed to.
        skills: What they state that was learned.
        holder_keys: Keys that credentials are bound to.
        status_lists: Kept copies of status lists.
        trust_lists: Trust lists the person accepted.
        documents: Documents of others, as they were published.
        former_keys: Keys that lists and documents no longer name.
        known_issuers: What lists and documents say of issuers.
        known_statuses: What lists say of withdrawn credentials.
        history: What was shared, with whom and when.
        settings: The owner's settings.
        own_emails: The owner's e-mail addresses, kept among the settings.
        consents: Consents the owner gave or refused.
        advice: Advice the owner got.
        rewriting: Puts other words in the place of what the owner wrote.
        private_notes: The owner's own reasons with credentials.
        helper_changes: What somebody changed who helped.
        plans: What the owner plans to learn.
        guidance: The area of an owner who guides learners.
    """

    def __init__(self, folder: VaultFolder, lock: FolderLock, slots: KeySlots, database: Database) -> None:
        self._folder = folder
        self._lock = lock
        self._slots = slots
        self._database = database
        self.credentials = CredentialStore(database)
        self.choices = ChoiceStore(database)
        self.skills = SkillStore(database)
        self.holder_keys = HolderKeyStore(database)
        self.status_lists = StatusListStore(database)
        self.trust_lists = TrustListStore(database)
        self.documents = DocumentStore(database)
        self.former_keys = FormerKeyStore(database)
        self.known_issuers = KnownIssuers(database)
        self.known_statuses = KnownStatuses(database)
        self.history = HistoryStore(database)
        self.settings = SettingsStore(database)
        self.own_emails = OwnEmails(self.settings)
        self.consents = ConsentStore(database)
        self.advice = AdviceStore(database)
        self.rewriting = CredentialRewriting(database, self.credentials)
        self.private_notes = PrivateNoteStore(database)
        self.helper_changes = HelperChangeStore(database)
        self.plans = PlanStore(database)
        self.guidance = GuidanceStore(database)

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether a vault, whole or damaged, lies in a folder.

        Raises:
            StorageError: The folder cannot be read.
        """
        return VaultFolder(folder).has_vault()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        now: datetime,
        argon2: Argon2Parameters | None = None,
        stopwatch: Callable[[], float] = time.perf_counter,
    ) -> tuple[Self, RecoveryCode]:
        """Make a vault and open it.

        A crash on the way leaves no vault; a later creation cleans up.

        Args:
            folder: Where; made if missing. Nothing else should lie in it.
            passphrase: What it opens with.
            now: The moment, UTC.
            argon2: Cost and first salt of the passphrase slot; measured on this machine when absent, so
                that opening takes half a second to a second.
            stopwatch: Seconds on a clock that never goes back, for that measurement.

        Returns:
            The open vault, and the recovery code: shown once, kept nowhere.

        Raises:
            WeakPassphraseError: The passphrase is too easy to guess.
            VaultExistsError: A vault is there already.
            VaultInUseError: Another process has the folder.
            StorageError: The disk refused.
        """
        require_strong(passphrase)
        place = VaultFolder(folder)
        if place.has_vault():
            raise VaultExistsError
        parameters = argon2 or Argon2Parameters(
            *calibrate_argon2(_UNLOCK_SECONDS, stopwatch), salt=os.urandom(SALT_BYTES)
        )
        place.make()
        lock = FolderLock(place)
        try:
            if place.has_vault():
                raise VaultExistsError
            code = RecoveryCode.generate()
            with wiped(bytearray(os.urandom(KEY_BYTES))) as key:
                slots = KeySlots.make(key, passphrase, code.text, parameters)
                place.make_new_database()
                database = Database.create(place.new_database, key)
                try:
                    database.write("INSERT INTO vault (id, created) VALUES (1, ?)", (time_column(now),))
                finally:
                    database.close()
                write_key_slots(place, slots)
                place.adopt_new_database()
                return cls(place, lock, slots, Database.open(place.database, key)), code
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, folder: Path, passphrase: str) -> Self:
        """Open with the passphrase.

        Raises:
            VaultNotFoundError: No vault in this folder.
            VaultInUseError: It is open elsewhere.
            KeySlotsDamagedError: Both copies of the key slots are damaged.
            WrongPassphraseError: Another passphrase opens it.
            VaultDamagedError: The database is missing or damaged.
            VaultTooNewError: A newer version wrote it.
            StorageError: The disk refused.
        """
        return cls._open(folder, SlotKind.PASSPHRASE, passphrase)

    @classmethod
    def open_with_recovery_code(cls, folder: Path, code: str) -> Self:
        """Open with the recovery code, as typed.

        Raises:
            WrongRecoveryCodeError: It is mistyped, or another code opens the vault.
            VaultError: As in `open`.
        """
        return cls._open(folder, SlotKind.RECOVERY_CODE, RecoveryCode.parse(code).text)

    @classmethod
    def _open(cls, folder: Path, kind: SlotKind, secret: str) -> Self:
        place = VaultFolder(folder)
        if not place.has_vault():
            raise VaultNotFoundError
        lock = FolderLock(place)
        try:
            slots = read_key_slots(place)
            key_id, database = open_database(place, slots, kind, secret)
            try:
                settled = tuple(slot for slot in slots.slots if slot.key_id == key_id)
                if settled != slots.slots:
                    # A rekey was interrupted. The other key, before or after it, opens nothing any more.
                    slots = replace(slots, slots=settled)
                    write_key_slots(place, slots)
                place.remove_unfinished()
            except BaseException:
                database.close()
                raise
            return cls(place, lock, slots, database)
        except BaseException:
            lock.release()
            raise

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the database's key under a new passphrase; the old one opens nothing any more.

        The key stays: who copied the key slots and knows the old passphrase still has it. See `rekey`.

        Raises:
            WrongPassphraseError: `old` is not the passphrase.
            WeakPassphraseError: `new` is too easy to guess.
            StorageError: The disk refused; the old passphrase still holds.
        """
        require_strong(new)
        with self._unwrapped(SlotKind.PASSPHRASE, old) as key:
            self._keep(self._slots.with_passphrase(key, new))

    def reset_passphrase(self, code: str, new: str) -> None:
        """Set a new passphrase by the recovery code, which stays good.

        Raises:
            WrongRecoveryCodeError: It is mistyped, or another code opens the vault.
            WeakPassphraseError: `new` is too easy to guess.
            StorageError: The disk refused; the old passphrase still holds.
        """
        require_strong(new)
        with self._unwrapped(SlotKind.RECOVERY_CODE, RecoveryCode.parse(code).text) as key:
            self._keep(self._slots.with_passphrase(key, new))

    def new_recovery_code(self, passphrase: str) -> RecoveryCode:
        """Make a new recovery code; the old one opens nothing any more.

        Returns:
            The code: shown once, kept nowhere.

        Raises:
            WrongPassphraseError: It is not the passphrase.
            StorageError: The disk refused; the old code still holds.
        """
        code = RecoveryCode.generate()
        with self._unwrapped(SlotKind.PASSPHRASE, passphrase) as key:
            self._keep(self._slots.with_recovery_code(key, code.text))
        return code

    def rekey(self, passphrase: str) -> RecoveryCode:
        """Encrypt everything anew under a new key; for when the old key or key slots may be known.

        The old key cannot be wrapped for a recovery code that is not at hand, so there is a new code.
        Needs free space of the database's size. A crash leaves a vault that the passphrase opens; the
        old code then opens it only if the new key was not in place yet.

        Returns:
            The new recovery code: shown once, kept nowhere.

        Raises:
            WrongPassphraseError: It is not the passphrase.
            StorageError: The disk refused. Nothing changed, or the vault is closed and the passphrase opens it.
        """
        with self._unwrapped(SlotKind.PASSPHRASE, passphrase), wiped(bytearray(os.urandom(KEY_BYTES))) as key:
            code = RecoveryCode.generate()
            new = KeySlots.make(key, passphrase, code.text, self._slots.renewed_cost, self._slots.vault_id)
            try:
                self._folder.make_new_database()
                self._database.export(self._folder.new_database, key)
                # It opens, and from here on keeps a write-ahead log and never a rollback journal.
                Database.open(self._folder.new_database, key).close()
            except BaseException:
                self._folder.remove_unfinished()
                raise
            try:
                # Until the new database is in place either key may be the right one. The new code joins
                # last: if this stops half-way, a code that nobody saw must not count as one.
                both = (*self._slots.slots, *new.of_kind(SlotKind.PASSPHRASE))
                self._keep(replace(self._slots, slots=both))
                self._database.close()
                self._folder.adopt_new_database()
                self._database.reopen(self._folder.database, key)
                self._keep(new)
            except BaseException:
                self.close()
                raise
        return code

    def back_up(self, path: Path, passphrase: str) -> None:
        """Write everything into one file that the same passphrase and recovery code open (`restore_backup`).

        Records of learners who are guided here are left out. Needs free space of twice the database's size.

        Raises:
            WrongPassphraseError: It is not the passphrase.
            StorageError: The disk refused; a former backup is still there.
        """
        with self._unwrapped(SlotKind.PASSPHRASE, passphrase) as key:
            write_backup(self._database, self._slots, key, self._folder, path)

    def transaction(self) -> AbstractContextManager[None]:
        """Join several writes: all of them or none, and quicker than one by one.

        What the methods inside say of surviving a crash holds once the outermost block is left.
        """
        return self._database.transaction()

    def check_integrity(self) -> None:
        """Authenticate every page and check all structure and all credentials' bytes.

        Takes about a second for each 100 MB.

        Raises:
            VaultDamagedError: Something is not as it was written.
        """
        self._database.check_integrity()
        self.credentials.check_integrity()

    @property
    def info(self) -> VaultInfo:
        """Facts about this vault."""
        listed, removed = self.credentials.counts()
        (created,) = self._database.rows("SELECT created FROM vault")[0]
        return VaultInfo(
            version=self._database.version,
            created=parse_time(created),
            slots=tuple(kind for kind in SlotKind if self._slots.of_kind(kind)),
            credential_count=listed,
            bin_count=removed,
            size_bytes=self._database.pragma("page_count") * self._database.pragma("page_size"),
        )

    def close(self) -> None:
        """Lock: close the database, which wipes its key, and give the folder free.

        A second call does nothing; every other method then raises `VaultLockedError`.
        """
        try:
            self._database.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _unwrapped(self, kind: SlotKind, secret: str) -> Iterator[bytearray]:
        """Yield the database's key, then wipe it."""
        if self._database.closed:
            raise VaultLockedError
        self._database.require_alone()
        with closing(self._slots.unwrap(kind, secret)) as keys:
            for _, key in keys:
                yield key
                return
        raise WRONG_SECRET[kind]

    def _keep(self, slots: KeySlots) -> None:
        write_key_slots(self._folder, slots)
        self._slots = slots
