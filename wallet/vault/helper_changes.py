"""What changed while a helper was there: noted by the database itself, so that no way around the note exists.

Triggers of this connection alone write it, in the transaction of the change: both are kept or neither. They cover
every table that a person would call theirs and that is not closed in helper mode.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from wallet.errors import NotStoredError
from wallet.model.helping import ChangeKind, HelperChange
from wallet.model.stored import CredentialId
from wallet.vault.columns import parse_optional_time, parse_time, time_column
from wallet.vault.database import Database, Row

_NOTE: Final = "INSERT INTO helper_changes (at, kind, subject, action, credential_id, before) VALUES "
_CREDENTIAL: Final = "(helper_clock(), '{kind}', new.title, '', new.id, NULL)"


def _trigger(name: str, when: str, row: str) -> str:
    return f"CREATE TEMP TRIGGER IF NOT EXISTS {name} AFTER {when} BEGIN {_NOTE}{row}; END"


def _of_credential(name: str, when: str, kind: ChangeKind) -> str:
    return _trigger(name, when, _CREDENTIAL.format(kind=kind.value))


_CHANGED: Final = (
    "(helper_clock(), 'credential-changed', old.title, '', old.id,"
    " (SELECT bytes FROM main.originals WHERE id = old.id))"
)
_WITH_OTHERS: Final = (
    "(helper_clock(), 'done-with-others',"
    " coalesce(nullif(new.counterparty, ''), new.subjects ->> 0, ''), new.action, NULL, NULL)"
)
# Advice is known by its id, which undoing needs; it shows by whom it is.
_ADVICE: Final = "(helper_clock(), '{kind}', new.advice ->> '$.counsellor.name', new.id, NULL, NULL)"
_PLAN: Final = (
    f"(helper_clock(), '{ChangeKind.PLAN_CHANGED.value}', coalesce({{row}}.plan ->> '$.title', ''), '', NULL, NULL)"
)
_LIST: Final = f"(helper_clock(), '{ChangeKind.LIST_KEPT.value}', new.{{name}}, '', NULL, NULL)"

TRIGGERS: Final = (
    _of_credential("helper_added", "INSERT ON main.credentials", ChangeKind.CREDENTIAL_ADDED),
    _of_credential(
        "helper_removed",
        "UPDATE OF removed_at ON main.credentials WHEN old.removed_at IS NULL AND new.removed_at IS NOT NULL",
        ChangeKind.CREDENTIAL_REMOVED,
    ),
    _of_credential(
        "helper_restored",
        "UPDATE OF removed_at ON main.credentials WHEN old.removed_at IS NOT NULL AND new.removed_at IS NULL",
        ChangeKind.CREDENTIAL_RESTORED,
    ),
    # The words of a credential change first, its bytes last: `old` and the bytes are still what was before. Only the
    # first change counts: taking it back brings back what was there when the helper came.
    _trigger(
        "helper_changed",
        "UPDATE OF sha256 ON main.credentials WHEN old.sha256 <> new.sha256 AND NOT EXISTS (SELECT 1 FROM"
        " main.helper_changes WHERE credential_id = old.id AND kind = 'credential-changed')",
        _CHANGED,
    ),
    _trigger(
        "helper_advice_removed",
        "UPDATE OF removed_at ON main.advice WHEN old.removed_at IS NULL AND new.removed_at IS NOT NULL",
        _ADVICE.format(kind=ChangeKind.ADVICE_REMOVED.value),
    ),
    _trigger(
        "helper_advice_restored",
        "UPDATE OF removed_at ON main.advice WHEN old.removed_at IS NOT NULL AND new.removed_at IS NULL",
        _ADVICE.format(kind=ChangeKind.ADVICE_RESTORED.value),
    ),
    _trigger("helper_plan_in", "INSERT ON main.plans", _PLAN.format(row="new")),
    _trigger("helper_plan_over", "UPDATE ON main.plans", _PLAN.format(row="new")),
    _trigger("helper_plan_out", "DELETE ON main.plans", _PLAN.format(row="old")),
    _trigger("helper_with_others", "INSERT ON main.history", _WITH_OTHERS),
    _trigger("helper_list_in", "INSERT ON main.status_lists", _LIST.format(name="uri")),
    _trigger("helper_list_over", "UPDATE ON main.status_lists", _LIST.format(name="uri")),
    _trigger("helper_document_in", "INSERT ON main.documents", _LIST.format(name="address")),
    _trigger("helper_document_over", "UPDATE ON main.documents", _LIST.format(name="address")),
)
# Tables whose changes need no line of their own while a helper is there.
WITHOUT_TRIGGER: Final = {
    "vault": "written once, when the vault is made",
    "originals": "changes with its credential only",
    "carriers": "changes with its credential only",
    "credential_words": "what a search looks in; changes with its credential only",
    "credential_counts": "counts; change with their credential only",
    "skills": "read out of credentials, by whoever filters",
    "credential_skills": "as skills",
    "unread_skills": "as skills",
    "skill_reading": "as skills",
    "former_keys": "changes with lists of issuers and with documents only",
    "holder_keys": "closed to helpers",
    "trust_lists": "closed to helpers",
    "settings": "closed to helpers",
    "private_notes": "closed to helpers",
    "consents": "every change is noted in the history",
    "guidance_identity": "closed to helpers",
    "guidance_profile": "closed to helpers",
    "invitations": "closed to helpers",
    "guided": "closed to helpers",
    "guided_keys": "closed to helpers",
    "guided_records": "closed to helpers",
    "early_withdrawals": "closed to helpers",
    "helper_changes": "the notes themselves",
}

_UNDOABLE: Final = (
    ChangeKind.CREDENTIAL_ADDED,
    ChangeKind.CREDENTIAL_CHANGED,
    ChangeKind.CREDENTIAL_REMOVED,
    ChangeKind.CREDENTIAL_RESTORED,
    ChangeKind.ADVICE_REMOVED,
    ChangeKind.ADVICE_RESTORED,
)


class HelperChangeStore:
    """What changed in one vault while a helper was there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def watch(self, clock: Callable[[], datetime]) -> None:
        """Note every change from now on, and close what is closed to helpers."""
        self._database.define("helper_clock", lambda: time_column(clock()))
        for trigger in TRIGGERS:
            self._database.write(trigger)
        self._database.helped = True

    def stop_watching(self) -> None:
        """Note nothing any more, and open everything."""
        names = self._database.rows(
            "SELECT name FROM temp.sqlite_master WHERE type = 'trigger' AND name LIKE 'helper_%'"
        )
        for (name,) in names:
            self._database.write(f"DROP TRIGGER temp.{name}")
        self._database.helped = False

    def require_ended(self) -> None:
        """Refuse while a helper is there.

        Raises:
            HelperModeError: One is.
        """
        self._database.require_alone()

    def all(self) -> tuple[HelperChange, ...]:
        """Return all, oldest first."""
        rows = self._database.rows(
            "SELECT id, at, kind, subject, action, credential_id, undone_at FROM helper_changes ORDER BY id"
        )
        return tuple(map(_change, rows))

    def before(self, change: int) -> bytes:
        """Return the bytes a credential had before a change.

        Raises:
            NotStoredError: No such change, or it kept none.
        """
        row = self._database.row("SELECT before FROM helper_changes WHERE id = ?", (change,))
        if row is None or row[0] is None:
            raise NotStoredError("helper change")
        return bytes(row[0])

    def note_undone(self, change: int, at: datetime) -> None:
        """Note that a change was taken back."""
        self._database.write("UPDATE helper_changes SET undone_at = ? WHERE id = ?", (time_column(at), change))

    def forget(self) -> None:
        """Erase all notes, as when the next helper comes."""
        self._database.write("DELETE FROM helper_changes")


def _change(row: Row) -> HelperChange:
    number, at, kind, subject, action, credential_id, undone_at = row
    return HelperChange(
        id=number,
        at=parse_time(at),
        kind=ChangeKind(kind),
        subject=subject,
        action=action,
        credential_id=None if credential_id is None else CredentialId(credential_id),
        can_undo=ChangeKind(kind) in _UNDOABLE and undone_at is None,
        undone_at=parse_optional_time(undone_at),
    )
