"""What a list of credentials can be narrowed to, counted by the database."""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from wallet.model.filters import Choice, Choices, CredentialFilter, FilterChoices
from wallet.model.stored import CredentialId
from wallet.vault.columns import sort_column
from wallet.vault.database import Database, Value
from wallet.vault.matching import Matching, matching
from wallet.vault.search_words import match_expression

_ISSUERS: Final = (
    "SELECT (SELECT issuer_name FROM credentials WHERE id = g.one), g.number, count(*) OVER () FROM"
    " (SELECT min(c.id) AS one, c.issuer_key AS key, count(*) AS number {found}"
    " AND c.issuer_key <> '' AND instr(c.issuer_key, ?) GROUP BY c.issuer_key) AS g"
    " ORDER BY g.number DESC, g.key LIMIT ?"
)
_YEARS: Final = (
    "SELECT substr(c.issued, 1, 4), count(*) {found} AND c.issued IS NOT NULL GROUP BY substr(c.issued, 1, 4)"
    " ORDER BY substr(c.issued, 1, 4) DESC"
)
_SKILLS: Final = (
    "SELECT s.name, g.number, count(*) OVER () FROM"
    " (SELECT skill_id, count(*) AS number FROM credential_skills"
    " WHERE credential_id IN (SELECT c.id {found}) GROUP BY skill_id) AS g"
    " JOIN skills AS s ON s.id = g.skill_id WHERE instr(s.key, ?) ORDER BY g.number DESC, s.key LIMIT ?"
)


class ChoiceStore:
    """Counts the choices of one vault. Each filter is left out of its own choices, so that it can be changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def choices(
        self,
        query: str,
        wanted: CredentialFilter,
        *,
        among: Collection[CredentialId] | None = None,
        issuer_part: str = "",
        skill_part: str = "",
        limit: int,
    ) -> FilterChoices:
        """Return what a list can be narrowed to.

        Args:
            query: What is searched for.
            wanted: What is filtered by; its state is told by `among`.
            among: Only these credentials, where given.
            issuer_part: Only issuers with this in their name.
            skill_part: Only skills with this in them.
            limit: How many issuers and skills at most.
        """
        match = match_expression(query)
        if query.strip() and match is None:
            return FilterChoices()

        def found(**left_out: None) -> Matching:
            return matching(match, replace(wanted, **left_out), among)

        whole = found()
        count = self._database.row(f"SELECT count(*) {whole.source}", whole.parameters)
        years = self._database.rows(_YEARS.format(found=found(year=None).source), found(year=None).parameters)
        return FilterChoices(
            0 if count is None else int(count[0]),
            self._most(_ISSUERS, found(issuer=None), sort_column(issuer_part), limit),
            Choices(tuple(Choice(year, number) for year, number in years), len(years)),
            self._most(_SKILLS, found(skill=None), sort_column(skill_part), limit),
        )

    def _most(self, sql: str, found: Matching, part: str, limit: int) -> Choices:
        parameters: tuple[Value, ...] = (*found.parameters, part, limit)
        rows = self._database.rows(sql.format(found=found.source), parameters)
        return Choices(tuple(Choice(name, number) for name, number, _ in rows), rows[0][2] if rows else 0)
