"""Helper mode: somebody sits next to the learner, and private things stay closed until the learner ends it."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Final

from wallet.model.helping import Helper
from wallet.vault import Vault

HELPER_SETTING: Final = "helper-mode"
_MAX_NAME: Final = 120


class HelperMode:
    """Whether a helper is there. It is kept in the vault: locking, or a crash, does not end it."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault, self._clock = vault, clock
        self.helper = self._kept()

    def begin(self, name: str) -> Helper:
        """Close what is private, from now until `end`.

        Args:
            name: What the learner calls the helper; may be empty.
        """
        helper = Helper(" ".join(name.split())[:_MAX_NAME], self._clock())
        kept = json.dumps({"name": helper.name, "since": helper.since.isoformat()})
        self._vault.settings.set(HELPER_SETTING, kept)
        self.helper = helper
        return helper

    def end(self) -> None:
        """Open what is private again; the caller has made sure that it is the learner who asks."""
        self.helper = None
        self._vault.settings.set(HELPER_SETTING, "")

    def _kept(self) -> Helper | None:
        kept = self._vault.settings.get(HELPER_SETTING, "")
        if not kept:
            return None
        stated = json.loads(kept)
        return Helper(stated["name"], datetime.fromisoformat(stated["since"]))
