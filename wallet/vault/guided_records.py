"""Records of learners on the counsellor's side: each sealed with its own key, and the trace that stays of it."""

import base64
import os
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from wallet.crypto.secret_box import KEY_BYTES, seal, unseal
from wallet.errors import NotStoredError, UnsealFailedError, VaultDamagedError
from wallet.model.guidance import Consent, ConsentState
from wallet.model.kept_guidance import GuidedLearner
from wallet.vault.columns import optional_time_column, parse_optional_time, parse_time, text_column, time_column
from wallet.vault.database import Database, Row, Value

_COLUMNS: Final = (
    "consent_id, consent_digest, learner_name, purpose, state, given_at, until, received_at, advised_at, erased_at,"
    " confirmation"
)
_TIE_COLUMNS: Final = "invitation_id, kid, recipient_id, learner_id"
_SELECT: Final = f"SELECT {_COLUMNS} FROM guided"  # noqa: S608 - constants
# Without its key or without its bytes there is no record, as after a backup was put back.
_HERE: Final = "consent_id IN (SELECT consent_id FROM guided_keys JOIN guided_records USING (consent_id))"


@dataclass(frozen=True, slots=True)
class RecordTies:
    """What a record belongs to; stays with its trace, so that what comes later can be judged.

    Attributes:
        invitation_id: The invitation it answers.
        kid: Thumbprint of the key it was sealed for.
        recipient_id: As whom the counsellor invited.
        learner_id: did:jwk of the key that signed the consent, made for it alone.
    """

    invitation_id: str
    kid: str
    recipient_id: str
    learner_id: str


class GuidedRecordStore:
    """The learners' records of one vault.

    What is erased is overwritten with zeros inside the encrypted file; that it stands in the log no more is for
    `GuidanceStore.erasing` to see to.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, learner: GuidedLearner, ties: RecordTies, record: bytes | None) -> None:
        """Keep a record, or with None the trace alone; once the transaction is left, it survives a crash.

        Args:
            learner: What is shown of it; the record was last seen when it was received.
            ties: What it belongs to.
            record: What is sealed here with a key of its own.
        """
        self._database.require_alone()
        columns: tuple[Value, ...] = (
            learner.consent_id,
            learner.consent_digest,
            text_column(learner.learner_name),
            text_column(learner.purpose),
            learner.state.value,
            time_column(learner.given_at),
            time_column(learner.until),
            time_column(learner.received_at),
            optional_time_column(learner.advised_at),
            optional_time_column(learner.erased_at),
            learner.confirmation,
            *(ties.invitation_id, ties.kid, ties.recipient_id, ties.learner_id),
            time_column(learner.received_at),
        )
        marks = ", ".join("?" * len(columns))
        sql = f"INSERT INTO guided ({_COLUMNS}, {_TIE_COLUMNS}, seen_at) VALUES ({marks})"  # noqa: S608 - constants
        with self._database.transaction():
            self._database.write(sql, columns)
            if record is not None:
                key = os.urandom(KEY_BYTES)
                sealed = seal(key, record, _associated(learner.consent_id))
                self._database.write("INSERT INTO guided_keys VALUES (?, ?)", (learner.consent_id, key))
                self._database.write("INSERT INTO guided_records VALUES (?, ?)", (learner.consent_id, sealed))

    def get(self, consent_id: str) -> GuidedLearner:
        """Return one learner's record or what is left of it.

        Raises:
            NotStoredError: No such record.
        """
        row = self._database.row(f"{_SELECT} WHERE consent_id = ?", (consent_id,))
        if row is None:
            raise NotStoredError("record")
        return _learner(row)

    def all(self) -> tuple[GuidedLearner, ...]:
        """Return all, those whose record is here first, then newest first."""
        rows = self._database.rows(f"{_SELECT} ORDER BY erased_at IS NOT NULL, received_at DESC, rowid DESC")
        return tuple(map(_learner, rows))

    def ties(self, consent_id: str) -> RecordTies:
        """Return what a record belongs to.

        Raises:
            NotStoredError: No such record.
        """
        row = self._database.row(f"SELECT {_TIE_COLUMNS} FROM guided WHERE consent_id = ?", (consent_id,))  # noqa: S608 - constants
        if row is None:
            raise NotStoredError("record")
        return RecordTies(*row)

    def find(self, *, kid: str = "", invitation_id: str = "", consent: Consent | None = None) -> GuidedLearner | None:
        """Return the record of a key, an invitation or a consent that is or ever was here, or None.

        Args:
            kid: Thumbprint of the key it was sealed for.
            invitation_id: The invitation it answers.
            consent: Its consent: known again by its id, and by the key that signed it and no other.
        """
        consent_id, learner_id = ("", "") if consent is None else (consent.id, consent.learner_id)
        row = self._database.row(
            f"{_SELECT} WHERE kid = ? OR invitation_id = ? OR consent_id = ? OR learner_id = ?",
            (kid, invitation_id, consent_id, learner_id),
        )
        return None if row is None else _learner(row)

    def open(self, consent_id: str) -> bytes:
        """Return a record's bytes.

        Raises:
            NotStoredError: It is not here, or not any more.
            VaultDamagedError: It does not open with its key.
        """
        self._database.require_alone()
        row = self._database.row(
            "SELECT key, sealed FROM guided_keys JOIN guided_records USING (consent_id) WHERE consent_id = ?",
            (consent_id,),
        )
        if row is None:
            raise NotStoredError("record")
        try:
            return unseal(row[0], row[1], _associated(consent_id))
        except UnsealFailedError:
            raise VaultDamagedError("learner's record") from None

    def put_draft(self, consent_id: str, draft: str) -> None:
        """Keep what is half written about a record, sealed with its key, so that it goes where the record goes.

        Args:
            consent_id: Which; where its record is not here any more, nothing is kept.
            draft: A text, or none to forget the one before.
        """
        self._database.require_alone()
        row = self._database.row("SELECT key FROM guided_keys WHERE consent_id = ?", (consent_id,))
        if row is None or not draft:
            self._database.write("DELETE FROM settings WHERE name = ?", (_draft_name(consent_id),))
            return
        sealed = seal(row[0], draft.encode(), _draft_name(consent_id).encode())
        self._database.write(
            "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
            (_draft_name(consent_id), base64.b64encode(sealed).decode()),
        )

    def draft(self, consent_id: str) -> str:
        """Return what is half written about a record; empty where there is nothing, or nothing that opens."""
        self._database.require_alone()
        row = self._database.row(
            "SELECT key, value FROM guided_keys, settings WHERE consent_id = ? AND name = ?",
            (consent_id, _draft_name(consent_id)),
        )
        if row is None:
            return ""
        try:
            return unseal(row[0], base64.b64decode(row[1]), _draft_name(consent_id).encode()).decode()
        except (UnsealFailedError, ValueError):
            return ""

    def see(self, now: datetime) -> None:
        """Note that it was this late with every record that is here; an earlier time than before changes nothing."""
        column = time_column(now)
        self._database.write("UPDATE guided SET seen_at = ? WHERE erased_at IS NULL AND seen_at < ?", (column, column))

    def seen(self, consent_id: str) -> datetime:
        """Return the latest time that a record has seen; UTC.

        Raises:
            NotStoredError: No such record.
        """
        row = self._database.row("SELECT seen_at FROM guided WHERE consent_id = ?", (consent_id,))
        if row is None:
            raise NotStoredError("record")
        return parse_time(row[0])

    def ended(self) -> tuple[GuidedLearner, ...]:
        """Return those in force whose end has come, by the latest time they have seen, oldest first."""
        rows = self._database.rows(
            f"{_SELECT} WHERE erased_at IS NULL AND until <= seen_at ORDER BY until",
        )
        return tuple(map(_learner, rows))

    def lost(self) -> tuple[GuidedLearner, ...]:
        """Return those that should be here and are not, as after a backup was put back."""
        return tuple(map(_learner, self._database.rows(f"{_SELECT} WHERE erased_at IS NULL AND NOT {_HERE}")))

    def erase(self, consent_id: str, state: ConsentState, at: datetime) -> None:
        """Erase a record, its key and its invitation with what opened it; the trace stays.

        Args:
            consent_id: Which; erasing again changes its state only.
            state: How it ended; `GIVEN` where the counsellor erased it before its end.
            at: Now, UTC.

        Raises:
            NotStoredError: No such record.
        """
        with self._database.transaction():
            invitation_id = self.ties(consent_id).invitation_id
            self._database.write("DELETE FROM guided_keys WHERE consent_id = ?", (consent_id,))
            self._database.write("DELETE FROM guided_records WHERE consent_id = ?", (consent_id,))
            self._database.write("DELETE FROM settings WHERE name = ?", (_draft_name(consent_id),))
            self._database.write("DELETE FROM invitations WHERE id = ?", (invitation_id,))
            self._database.write(
                "UPDATE guided SET state = ?, erased_at = coalesce(erased_at, ?) WHERE consent_id = ?",
                (state.value, time_column(at), consent_id),
            )

    def set_advised(self, consent_id: str, at: datetime) -> None:
        """Note that advice was made."""
        self._database.write("UPDATE guided SET advised_at = ? WHERE consent_id = ?", (time_column(at), consent_id))

    def set_confirmed(self, consent_id: str, withdrawal_digest: bytes, confirmation: str) -> None:
        """Keep the signed confirmation that a record is erased, and the digest of the withdrawal it answers."""
        self._database.write(
            "UPDATE guided SET withdrawal_digest = ?, confirmation = ? WHERE consent_id = ?",
            (withdrawal_digest, confirmation, consent_id),
        )

    def withdrawal_digest(self, consent_id: str) -> bytes | None:
        """Return the digest of the withdrawal that was confirmed, or None."""
        row = self._database.row("SELECT withdrawal_digest FROM guided WHERE consent_id = ?", (consent_id,))
        return None if row is None else row[0]


def _draft_name(consent_id: str) -> str:
    return f"half-written advice {consent_id}"


def _associated(consent_id: str) -> bytes:
    return b"learner's record " + consent_id.encode()


def _learner(row: Row) -> GuidedLearner:
    return GuidedLearner(
        consent_id=row[0],
        consent_digest=row[1],
        learner_name=row[2],
        purpose=row[3],
        state=ConsentState(row[4]),
        given_at=parse_time(row[5]),
        until=parse_time(row[6]),
        received_at=parse_time(row[7]),
        advised_at=parse_optional_time(row[8]),
        erased_at=parse_optional_time(row[9]),
        confirmation=row[10],
    )
