"""Invitations on the counsellor's side, each with the one key that opens the record which answers it."""

from datetime import datetime
from typing import Final

from wallet.errors import NotStoredError
from wallet.model.kept_guidance import KeptInvitation
from wallet.vault.columns import parse_time, text_column, time_column
from wallet.vault.database import Database, Row

_SELECT: Final = "SELECT id, label, text, issued_at, expires_at, private_pkcs8 IS NULL FROM invitations"


class InvitationStore:
    """The invitations of one vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, kept: KeptInvitation, kid: str, private_pkcs8: bytes) -> None:
        """Keep an invitation with its private key; once this returns, it survives a crash.

        Args:
            kept: The invitation.
            kid: RFC 7638 thumbprint of its key, which a sealed record names.
            private_pkcs8: The key, PKCS #8 DER.
        """
        self._database.require_alone()
        self._database.write(
            "INSERT INTO invitations (id, kid, label, text, issued_at, expires_at, private_pkcs8)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                kept.id,
                kid,
                text_column(kept.label),
                kept.text,
                time_column(kept.issued_at),
                time_column(kept.expires_at),
                private_pkcs8,
            ),
        )

    def get(self, invitation_id: str) -> KeptInvitation:
        """Return one invitation.

        Raises:
            NotStoredError: No such invitation.
        """
        row = self._database.row(f"{_SELECT} WHERE id = ?", (invitation_id,))
        if row is None:
            raise NotStoredError("invitation")
        return _kept(row)

    def all(self) -> tuple[KeptInvitation, ...]:
        """Return all invitations, newest first."""
        return tuple(map(_kept, self._database.rows(f"{_SELECT} ORDER BY issued_at DESC, rowid DESC")))

    def find(self, kid: str) -> tuple[KeptInvitation, bytes | None] | None:
        """Return the invitation of a key, or None.

        Returns:
            The invitation and the private key, None where that was destroyed.
        """
        row = self._database.row("SELECT id, private_pkcs8 FROM invitations WHERE kid = ?", (kid,))
        return None if row is None else (self.get(row[0]), row[1])

    def destroy_key(self, invitation_id: str) -> None:
        """Destroy the private key of an invitation: it opens nothing any more.

        Raises:
            NotStoredError: No such invitation.
        """
        sql = "UPDATE invitations SET private_pkcs8 = NULL WHERE id = ? RETURNING id"
        if not self._database.rows(sql, (invitation_id,)):
            raise NotStoredError("invitation")

    def erase(self, invitation_id: str) -> None:
        """Erase an invitation with its key; nothing happens where it is gone already."""
        self._database.write("DELETE FROM invitations WHERE id = ?", (invitation_id,))

    def erase_unanswered(self, before: datetime) -> int:
        """Erase invitations that nobody answered and that could be answered until a moment, and say how many."""
        sql = "DELETE FROM invitations WHERE private_pkcs8 IS NOT NULL AND expires_at < ? RETURNING id"
        return len(self._database.rows(sql, (time_column(before),)))


def _kept(row: Row) -> KeptInvitation:
    invitation_id, label, text, issued_at, expires_at, used = row
    return KeptInvitation(
        id=invitation_id,
        label=label,
        text=text,
        issued_at=parse_time(issued_at),
        expires_at=parse_time(expires_at),
        used=bool(used),
    )
