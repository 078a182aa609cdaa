"""Which credentials a search and a filter find, as the part of an SQL statement that says so."""

import json
from collections.abc import Collection
from typing import Final, NamedTuple

from wallet.model.filters import CredentialFilter
from wallet.model.stored import CredentialId
from wallet.vault.columns import sort_column
from wallet.vault.database import Value

_LISTED: Final = "FROM credentials AS c WHERE c.removed_at IS NULL"
_FOUND: Final = (
    "FROM credential_words AS w CROSS JOIN credentials AS c ON c.id = w.rowid"
    " WHERE w.credential_words MATCH ? AND c.removed_at IS NULL"
)
_SKILLED: Final = (
    "c.id IN (SELECT l.credential_id FROM skills AS s JOIN credential_skills AS l ON l.skill_id = s.id WHERE s.key = ?)"
)


class Matching(NamedTuple):
    """From `FROM` on, with `c` as the credentials, to which `AND` and more can be added."""

    source: str
    parameters: tuple[Value, ...]


def matching(match: str | None, wanted: CredentialFilter, among: Collection[CredentialId] | None = None) -> Matching:
    """Write which credentials of the list are found.

    Args:
        match: An FTS5 expression, or None for all words.
        wanted: The filter. Its state is left out: that is no matter of the vault's.
        among: Only these, where given.
    """
    source, parameters = (_LISTED, list[Value]()) if match is None else (_FOUND, [match])
    if wanted.kind is not None:
        source += " AND c.kind = ?"
        parameters.append(wanted.kind.value)
    if wanted.issuer is not None:
        source += " AND c.issuer_key = ?"
        parameters.append(sort_column(wanted.issuer))
    if wanted.year is not None:
        source += " AND c.issued BETWEEN ? AND ?"
        parameters += [f"{wanted.year:04}-01-01", f"{wanted.year:04}-12-31"]
    if wanted.skill is not None:
        source += f" AND {_SKILLED}"
        parameters.append(sort_column(wanted.skill))
    if among is not None:
        source += " AND c.id IN (SELECT value FROM json_each(?))"
        parameters.append(json.dumps([*among]))
    return Matching(source, tuple(parameters))
