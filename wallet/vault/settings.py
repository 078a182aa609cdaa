"""Settings that belong to the vault's owner and so lie in the vault."""

from wallet.vault.columns import text_column
from wallet.vault.database import Database


class SettingsStore:
    """The settings of one vault: texts by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: str) -> str:
        """Return a setting, or the default where it was never set."""
        row = self._database.row("SELECT value FROM settings WHERE name = ?", (name,))
        return default if row is None else str(row[0])

    def set(self, name: str, value: str) -> None:
        """Set a setting; closed to helpers."""
        self._database.require_alone()
        self._database.write("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (name, text_column(value)))
