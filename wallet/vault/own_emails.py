"""The owner's own e-mail addresses: badges are recognised by them, on this computer alone."""

from typing import Final

from wallet.errors import MalformedError, NotStoredError
from wallet.vault.settings import SettingsStore

_SETTING: Final = "own_emails"
# RFC 5321 section 4.5.3.1.3, without the angle brackets.
_MAX_LETTERS: Final = 254


class OwnEmails:
    """The addresses of one vault, in the order in which they were added."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def all(self) -> tuple[str, ...]:
        """Return the addresses."""
        return tuple(self._settings.get(_SETTING, "").split())

    def add(self, text: str) -> str:
        """Keep an address; one that is there already stays as it was.

        Args:
            text: What the person typed.

        Returns:
            The address as it is kept.

        Raises:
            MalformedError: No e-mail address.
        """
        typed = text.strip()
        local, _, host = typed.rpartition("@")
        if not local or not host or len(typed) > _MAX_LETTERS or len(typed.split()) != 1 or not typed.isprintable():
            raise MalformedError("e-mail address")
        known = self.all()
        for address in known:
            if address.casefold() == typed.casefold():
                return address
        self._settings.set(_SETTING, "\n".join((*known, typed)))
        return typed

    def remove(self, address: str) -> None:
        """Forget an address.

        Raises:
            NotStoredError: It is not there.
        """
        known = self.all()
        if address not in known:
            raise NotStoredError("e-mail address")
        self._settings.set(_SETTING, "\n".join(item for item in known if item != address))
