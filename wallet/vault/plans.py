"""What somebody plans to learn, as JSON documents; they never leave the vault by themselves."""

import json
from collections.abc import Mapping
from datetime import datetime

from wallet.errors import NotStoredError
from wallet.model.json import JsonObject
from wallet.vault.columns import time_column
from wallet.vault.database import Database


class PlanStore:
    """The plans of one vault, by number."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, plan: JsonObject, at: datetime) -> int:
        """Keep a plan and return its number."""
        return self._database.write(
            "INSERT INTO plans (plan, updated) VALUES (?, ?)", (json.dumps(plan), time_column(at))
        )

    def put(self, number: int, plan: JsonObject, at: datetime) -> None:
        """Keep a plan in the place of the one before.

        Raises:
            NotStoredError: No such plan.
        """
        sql = "UPDATE plans SET plan = ?, updated = ? WHERE id = ? RETURNING id"
        self._require(self._database.rows(sql, (json.dumps(plan), time_column(at), number)))

    def get(self, number: int) -> JsonObject:
        """Return one plan.

        Raises:
            NotStoredError: No such plan.
        """
        rows = self._database.rows("SELECT plan FROM plans WHERE id = ?", (number,))
        self._require(rows)
        plan: JsonObject = json.loads(rows[0][0])
        return plan

    def all(self) -> Mapping[int, JsonObject]:
        """Return all plans by number, oldest first."""
        return {
            number: json.loads(plan) for number, plan in self._database.rows("SELECT id, plan FROM plans ORDER BY id")
        }

    def remove(self, number: int) -> None:
        """Forget a plan.

        Raises:
            NotStoredError: No such plan.
        """
        self._require(self._database.rows("DELETE FROM plans WHERE id = ? RETURNING id", (number,)))

    @staticmethod
    def _require(rows: list[tuple[object, ...]]) -> None:
        if not rows:
            raise NotStoredError("plan")
