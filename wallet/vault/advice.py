"""Advice of counsellors on the learner's side; what was removed can be put back."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Final

from wallet.errors import AdviceError, NotStoredError
from wallet.model.guidance import Advice, AdviceStep, Recipient, StepKind
from wallet.model.kept_guidance import KeptAdvice
from wallet.vault.columns import parse_time, time_column
from wallet.vault.database import Database, Row

_SELECT: Final = "SELECT id, consent_id, advice, received_at FROM advice"


class AdviceStore:
    """The advice of one vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, kept: KeptAdvice) -> None:
        """Keep advice; the same advice again is left as it was, but comes back where it was removed.

        Raises:
            AdviceError: It has the id of advice under another consent, which is left as it was.
        """
        advice = kept.advice
        fields = {
            "counsellor_id": advice.counsellor_id,
            "counsellor": asdict(advice.counsellor),
            "note": advice.note,
            "steps": [asdict(step) for step in advice.steps],
            "made_at": time_column(advice.made_at),
            "text": advice.text,
        }
        rows = self._database.rows(
            "INSERT INTO advice (id, consent_id, advice, received_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET removed_at = NULL WHERE consent_id = excluded.consent_id RETURNING id",
            (advice.id, advice.consent_id, json.dumps(fields), time_column(kept.received_at)),
        )
        if not rows:
            raise AdviceError("named like advice of another")

    def all(self) -> tuple[KeptAdvice, ...]:
        """Return all advice that was not removed, newest first."""
        rows = self._database.rows(f"{_SELECT} WHERE removed_at IS NULL ORDER BY received_at DESC, rowid DESC")
        return tuple(map(_kept, rows))

    def remove(self, advice_id: str, at: datetime) -> None:
        """Take advice out of the list.

        Raises:
            NotStoredError: No such advice in the list.
        """
        self._mark(
            "UPDATE advice SET removed_at = ? WHERE id = ? AND removed_at IS NULL RETURNING id",
            time_column(at),
            advice_id,
        )

    def restore(self, advice_id: str) -> None:
        """Put removed advice back.

        Raises:
            NotStoredError: No such advice among what was removed.
        """
        self._mark(
            "UPDATE advice SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL RETURNING id", advice_id
        )

    def erase_removed(self, before: datetime) -> int:
        """Erase for good what was removed before a moment, and say how many."""
        with self._database.transaction():
            rows = self._database.rows("DELETE FROM advice WHERE removed_at < ? RETURNING id", (time_column(before),))
        if rows:
            self._database.flush_log()
        return len(rows)

    def _mark(self, sql: str, *values: str) -> None:
        if not self._database.rows(sql, values):
            raise NotStoredError("advice")


def _kept(row: Row) -> KeptAdvice:
    advice_id, consent_id, text, received_at = row
    fields = json.loads(text)
    steps = (AdviceStep(**(step | {"kind": StepKind(step["kind"])})) for step in fields["steps"])
    advice = Advice(
        id=advice_id,
        consent_id=consent_id,
        counsellor_id=fields["counsellor_id"],
        counsellor=Recipient(**fields["counsellor"]),
        note=fields["note"],
        steps=tuple(steps),
        made_at=parse_time(fields["made_at"]),
        text=fields["text"],
    )
    return KeptAdvice(advice=advice, received_at=parse_time(received_at))
