"""Helper mode: somebody sits next to the learner, and private things stay closed until the learner ends it."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Final

from wallet.errors import NotStoredError
from wallet.holder.own_statements import OwnStatements
from wallet.model.helping import ChangeKind, Helper, HelperChange
from wallet.vault import Vault

HELPER_SETTING: Final = "helper-mode"
_MAX_NAME: Final = 120


class HelperMode:
    """Whether a helper is there, and what changed meanwhile.

    It is kept in the vault: locking, or a crash, does not end it.

    Attributes:
        helper: Who sits next to the learner, or None.
    """

    def __init__(self, vault: Vault, clock: Callable[[], datetime], languages: Sequence[str]) -> None:
        self._vault, self._clock = vault, clock
        self._statements = OwnStatements(vault, languages)
        self.helper = self._kept()
        if self.helper is not None:
            vault.helper_changes.watch(clock)

    @property
    def is_here(self) -> bool:
        """Whether a helper sits next to the learner."""
        return self.helper is not None

    def begin(self, name: str) -> Helper:
        """Close what is private, and note every change from now until `end`.

        What was noted when the last helper came is forgotten.

        Args:
            name: What the learner calls the helper; may be empty.

        Raises:
            HelperModeError: A helper is there already.
        """
        helper = Helper(" ".join(name.split())[:_MAX_NAME], self._clock())
        kept = json.dumps({"name": helper.name, "since": helper.since.isoformat()})
        with self._vault.transaction():
            self._vault.settings.set(HELPER_SETTING, kept)
            self._vault.helper_changes.forget()
        self._vault.helper_changes.watch(self._clock)
        self.helper = helper
        return helper

    def end(self) -> None:
        """Open what is private again; the caller has made sure that it is the learner who asks."""
        self._vault.helper_changes.stop_watching()
        try:
            self._vault.settings.set(HELPER_SETTING, "")
        except BaseException:
            self._vault.helper_changes.watch(self._clock)
            raise
        self.helper = None

    def changes(self) -> tuple[HelperChange, ...]:
        """Return what changed since the last helper came, oldest first; it stays when they leave."""
        return self._vault.helper_changes.all()

    def undo(self, number: int) -> None:
        """Take one change back; one that was taken back already, or by some other way, stays so.

        Raises:
            HelperModeError: A helper is there: the learner alone takes back.
            NotStoredError: No such change, or it cannot be taken back.
        """
        self._vault.helper_changes.require_ended()
        change = next((item for item in self.changes() if item.id == number), None)
        if change is None or not (change.can_undo or change.undone_at is not None):
            raise NotStoredError("helper change")
        if change.undone_at is None:
            with self._vault.transaction():
                # Gone, or back, by some other way: then it is as it was.
                with suppress(NotStoredError):
                    self._take_back(change)
                self._vault.helper_changes.note_undone(number, self._clock())

    def undo_all(self) -> None:
        """Take back all that can be, the last first, or nothing.

        Raises:
            HelperModeError: A helper is there.
        """
        with self._vault.transaction():
            for change in reversed(self.changes()):
                if change.can_undo:
                    self.undo(change.id)

    def _take_back(self, change: HelperChange) -> None:
        credential = change.credential_id
        match change.kind:
            case ChangeKind.ADVICE_REMOVED:
                self._vault.advice.restore(change.action)
            case ChangeKind.ADVICE_RESTORED:
                self._vault.advice.remove(change.action, self._clock())
            case ChangeKind.CREDENTIAL_REMOVED if credential is not None:
                self._vault.credentials.restore(credential)
            case ChangeKind.CREDENTIAL_CHANGED if credential is not None:
                self._statements.put_back(credential, self._vault.helper_changes.before(change.id))
            case _ if credential is not None:
                self._vault.credentials.remove(credential, self._clock())

    def _kept(self) -> Helper | None:
        kept = self._vault.settings.get(HELPER_SETTING, "")
        if not kept:
            return None
        stated = json.loads(kept)
        return Helper(stated["name"], datetime.fromisoformat(stated["since"]))
