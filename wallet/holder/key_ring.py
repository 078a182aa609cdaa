"""The keys of a wallet, to which issuers bind credentials and with which their holder proves to be it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Literal, TypeAlias

from wallet.crypto.keys import PrivateKey
from wallet.disclosure.holder_key import HolderKey, describe_key
from wallet.errors import CryptoError, HolderKeyMissingError
from wallet.model.credential import UnverifiedCredential
from wallet.vault import Vault
from wallet.verification import OwnKeys
from wallet.verification.holder_binding import holder_key

KeyKind: TypeAlias = Literal["P-256", "Ed25519"]


class KeyRing:
    """The holder keys of one vault."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self._own: OwnKeys | None = None

    def add(self, key: PrivateKey) -> HolderKey:
        """Keep a private key.

        Raises:
            KeyInvalidError: An RSA key, which no did:key can name; nothing was kept.
        """
        public = key.public
        described = describe_key(public, self._clock())
        stored = self._vault.holder_keys.add(key.to_pkcs8(), public.kind, public.thumbprint, described.created)
        self._own = None
        return replace(described, created=stored.created)

    def all(self) -> tuple[HolderKey, ...]:
        """Return the public parts of all keys, oldest first."""
        return tuple(
            describe_key(PrivateKey.from_pkcs8(stored.private_pkcs8).public, stored.created)
            for stored in self._vault.holder_keys.all()
        )

    def own(self) -> OwnKeys:
        """Return by what a credential is known to be one's own."""
        if self._own is None:
            keys = frozenset(stored.thumbprint for stored in self._vault.holder_keys.all())
            self._own = OwnKeys(keys, frozenset(self._vault.own_emails.all()))
        return self._own

    def proves(self, credential: UnverifiedCredential) -> bool:
        """Tell whether a key here can prove who the credential's holder is; its private part is not read."""
        try:
            key = holder_key(credential)
        except CryptoError:
            return False
        return key is not None and key.thumbprint in self.own().thumbprints

    def key_of(self, credential: UnverifiedCredential) -> PrivateKey:
        """Return the private key that a credential is bound to.

        Raises:
            HolderKeyMissingError: It is bound to none, or to one that is not here.
        """
        try:
            key = holder_key(credential)
        except CryptoError:
            raise HolderKeyMissingError from None
        stored = self._vault.holder_keys.find(key.thumbprint) if key is not None else None
        if stored is None:
            raise HolderKeyMissingError
        return PrivateKey.from_pkcs8(stored.private_pkcs8)

    def forget_read(self) -> None:
        """Drop what was read from the vault."""
        self._own = None
