"""Consents on the learner's side, each with the keys that were made for it alone."""

import json
from datetime import datetime
from typing import Final

from wallet.errors import NotStoredError
from wallet.model.guidance import ConsentState
from wallet.model.kept_guidance import KeptConsent
from wallet.vault.columns import (
    optional_time_column,
    parse_optional_time,
    parse_time,
    text_column,
    time_column,
)
from wallet.vault.database import Database, Row, Value

_COLUMNS: Final = (
    "id, invitation_id, state, counsellor, recipient_id, purpose, titles, given_at, until, text, invitation,"
    " withdrawal, withdrawn_at, sent_at, confirmation"
)
_READ: Final = f"{_COLUMNS}, sealed IS NOT NULL"


class ConsentStore:
    """The consents of one vault; one for each invitation."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(
        self, kept: KeptConsent, signing_pkcs8: bytes, reply_pkcs8: bytes | None, sealed: str | None = None
    ) -> None:
        """Keep a consent, once this returns it survives a crash; whether its invitation is free is asked before.

        Args:
            kept: The consent.
            signing_pkcs8: The private key it was signed with, PKCS #8 DER.
            reply_pkcs8: The private key that advice is encrypted to; None in a refusal.
            sealed: The sealed record, to be handed over; None in a refusal.
        """
        columns: tuple[Value, ...] = (
            kept.id,
            kept.invitation_id,
            kept.state.value,
            text_column(kept.counsellor),
            kept.recipient_id,
            text_column(kept.purpose),
            json.dumps(kept.titles),
            time_column(kept.given_at),
            time_column(kept.until),
            kept.text,
            kept.invitation,
            kept.withdrawal,
            optional_time_column(kept.withdrawn_at),
            optional_time_column(kept.sent_at),
            kept.confirmation,
            signing_pkcs8,
            reply_pkcs8,
            sealed,
        )
        marks = ", ".join("?" * len(columns))
        self._database.write(
            f"INSERT INTO consents ({_COLUMNS}, signing_pkcs8, reply_pkcs8, sealed) VALUES ({marks})",  # noqa: S608 - constants
            columns,
        )

    def get(self, consent_id: str) -> KeptConsent:
        """Return one consent as it was left; whether its end has passed is for the caller to judge.

        Raises:
            NotStoredError: No such consent.
        """
        return _kept(self._row(_READ, consent_id))

    def all(self) -> tuple[KeptConsent, ...]:
        """Return all consents, given and refused, newest first."""
        rows = self._database.rows(f"SELECT {_READ} FROM consents ORDER BY given_at DESC, rowid DESC")  # noqa: S608 - constants
        return tuple(map(_kept, rows))

    def keys(self, consent_id: str) -> tuple[bytes, bytes | None]:
        """Return the private keys of a consent, PKCS #8 DER: the one that signs, and the one that opens advice.

        Raises:
            NotStoredError: No such consent.
        """
        signing, reply = self._row("signing_pkcs8, reply_pkcs8", consent_id)
        return signing, reply

    def sealed(self, consent_id: str) -> str | None:
        """Return the sealed record that waits to be handed over, or None.

        Raises:
            NotStoredError: No such consent.
        """
        sealed: str | None = self._row("sealed", consent_id)[0]
        return sealed

    def forget_sealed(self, consent_id: str) -> None:
        """Erase the sealed record: it was handed over.

        Raises:
            NotStoredError: No such consent.
        """
        self._set(consent_id, "sealed = NULL", ())

    def used_invitation(self, invitation_id: str) -> bool:
        """Tell whether an invitation was answered here, with yes or with no."""
        return self._database.row("SELECT 1 FROM consents WHERE invitation_id = ?", (invitation_id,)) is not None

    def set_withdrawn(self, consent_id: str, text: str, at: datetime) -> None:
        """Note that a consent was taken back; what was not handed over yet is erased.

        Args:
            consent_id: Which.
            text: The signed withdrawal notice.
            at: Now, UTC.

        Raises:
            NotStoredError: No such consent.
        """
        self._set(
            consent_id,
            "state = ?, withdrawal = ?, withdrawn_at = ?, sealed = NULL",
            (ConsentState.WITHDRAWN.value, text, time_column(at)),
        )

    def set_sent(self, consent_id: str, at: datetime | None) -> None:
        """Note that the learner handed the notice over, or with None that they did not after all.

        Raises:
            NotStoredError: No such consent.
        """
        self._set(consent_id, "sent_at = ?", (optional_time_column(at),))

    def set_confirmed(self, consent_id: str, text: str) -> None:
        """Keep the counsellor's signed confirmation that the record is erased.

        Raises:
            NotStoredError: No such consent.
        """
        self._set(consent_id, "confirmation = ?", (text,))

    def _row(self, columns: str, consent_id: str) -> Row:
        row = self._database.row(f"SELECT {columns} FROM consents WHERE id = ?", (consent_id,))  # noqa: S608 - constants
        if row is None:
            raise NotStoredError("consent")
        return row

    def _set(self, consent_id: str, columns: str, values: tuple[Value, ...]) -> None:
        sql = f"UPDATE consents SET {columns} WHERE id = ? RETURNING id"  # noqa: S608 - constants
        if not self._database.rows(sql, (*values, consent_id)):
            raise NotStoredError("consent")


def _kept(row: Row) -> KeptConsent:
    return KeptConsent(
        id=row[0],
        invitation_id=row[1],
        state=ConsentState(row[2]),
        counsellor=row[3],
        recipient_id=row[4],
        purpose=row[5],
        titles=tuple(json.loads(row[6])),
        given_at=parse_time(row[7]),
        until=parse_time(row[8]),
        text=row[9],
        invitation=row[10],
        withdrawal=row[11],
        withdrawn_at=parse_optional_time(row[12]),
        sent_at=parse_optional_time(row[13]),
        confirmation=row[14],
        waiting=bool(row[15]),
    )
