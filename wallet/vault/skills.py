"""Skills that the credentials of a vault state, each read out of them once, when somebody first asks for it."""

from collections.abc import Iterable, Sequence
from typing import Final

from wallet.model.stored import CredentialId
from wallet.vault.columns import sort_column, text_column
from wallet.vault.database import Database

_LANGUAGES: Final = "SELECT languages FROM skill_reading"


class SkillStore:
    """The skills of one vault. It notes by itself which credentials are new or changed and so not read yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unread(self, languages: Sequence[str], limit: int) -> tuple[tuple[CredentialId, ...], int]:
        """Return credentials whose skills were not read yet, and how many there are of them.

        Args:
            languages: Languages wanted, best first; all are unread where they were read for others.
            limit: How many to return at most.
        """
        wanted = text_column(" ".join(languages))
        if self._database.rows(_LANGUAGES) != [(wanted,)]:
            with self._database.transaction():
                self._database.write("DELETE FROM skill_reading")
                self._database.write("INSERT INTO skill_reading VALUES (1, ?)", (wanted,))
                self._database.write("INSERT OR IGNORE INTO unread_skills SELECT id FROM credentials")
        rows = self._database.rows("SELECT credential_id FROM unread_skills ORDER BY credential_id LIMIT ?", (limit,))
        count = self._database.row("SELECT count(*) FROM unread_skills")
        return tuple(CredentialId(row[0]) for row in rows), 0 if count is None else int(count[0])

    def put(self, credential: CredentialId, skills: Iterable[str]) -> None:
        """Note what a credential states, in the place of what was noted before."""
        named: dict[str, str] = {}
        for skill in skills:
            named.setdefault(sort_column(skill), text_column(skill).strip())
        named.pop("", None)
        with self._database.transaction():
            self._database.write("DELETE FROM credential_skills WHERE credential_id = ?", (credential,))
            for key, name in named.items():
                self._database.write("INSERT OR IGNORE INTO skills (key, name) VALUES (?, ?)", (key, name))
                self._database.write(
                    "INSERT INTO credential_skills SELECT id, ? FROM skills WHERE key = ?", (credential, key)
                )
            self._database.write("DELETE FROM unread_skills WHERE credential_id = ?", (credential,))
