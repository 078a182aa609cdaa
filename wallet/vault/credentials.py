"""Credentials in the vault: their bytes verbatim, what a list shows of them, and the bin."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from wallet.errors import NotStoredError, VaultDamagedError
from wallet.model.filters import EVERYTHING, CredentialFilter
from wallet.model.stored import (
    CredentialId,
    CredentialKind,
    CredentialOrder,
    CredentialPage,
    CredentialSummary,
    ExportedFile,
    StoredCredential,
)
from wallet.vault.columns import (
    day_column,
    parse_day,
    parse_optional_time,
    parse_time,
    sort_column,
    text_column,
    time_column,
)
from wallet.vault.database import Database, Row, Value
from wallet.vault.matching import matching
from wallet.vault.search_words import match_expression

_SELECT: Final = (
    "SELECT c.id, c.sha256, c.title, c.issuer_name, c.issuer_id, c.issued, c.expires, c.kind, c.size_text,"
    " c.level_text, c.format, c.profile, c.search_text, c.example, c.added_at, c.removed_at "
)
_ADD: Final = (
    "INSERT INTO credentials (sha256, title, issuer_name, issuer_id, issued, expires, kind, size_text, level_text,"
    " format, profile, search_text, example, added_at, newest_key, title_key, issuer_key)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
# The kind stays: how many there are of each is counted where credentials come and go.
_DESCRIBE: Final = (
    "UPDATE credentials SET title = ?, issuer_name = ?, issuer_id = ?, issued = ?, expires = ?, size_text = ?,"
    " level_text = ?, search_text = ?, newest_key = ?, title_key = ?, issuer_key = ? WHERE id = ?"
)
# Later of two equal ones first where the newest come first, else the earlier.
_ORDER: Final = {
    CredentialOrder.NEWEST: "c.newest_key DESC, c.id DESC",
    CredentialOrder.TITLE: "c.title_key, c.id",
    CredentialOrder.ISSUER: "c.issuer_key, c.id",
}


class CredentialStore:
    """The credentials of one vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        original: bytes,
        summary: CredentialSummary,
        added_at: datetime,
        *,
        carrier_file: bytes | None = None,
        carrier_name: str = "",
    ) -> StoredCredential:
        """Keep a credential; once this returns, it survives a crash.

        Args:
            original: Its bytes, kept verbatim; the same credential, whatever white space is around it, is kept once.
            summary: What a list shows of it.
            added_at: Now, UTC.
            carrier_file: The file it came in, kept verbatim, where that is not the credential itself.
            carrier_name: What that file is, such as `png`.

        Returns:
            The new one, or the one that was in the list already, with `duplicate` set and its first summary.
            One that lay in the bin is taken out of it and is no duplicate.

        Raises:
            StorageError: The disk refused; nothing was added.
        """
        exact, sha256 = hashlib.sha256(original).digest(), hashlib.sha256(original.strip()).digest()
        with self._database.transaction():
            # Rows of version 1 have the digest of the exact bytes.
            row = self._database.row(_SELECT + "FROM credentials AS c WHERE c.sha256 IN (?, ?)", (sha256, exact))
            if row is not None:
                known = _stored(row, duplicate=row[-1] is None)
                if not known.duplicate:
                    self.restore(known.id)
                    return self.get(known.id)
                return known
            added = time_column(added_at)
            issued = day_column(summary.issued)
            columns: tuple[Value, ...] = (
                sha256,
                text_column(summary.title),
                text_column(summary.issuer_name),
                text_column(summary.issuer_id),
                issued,
                day_column(summary.expires),
                summary.kind.value,
                text_column(summary.size_text),
                text_column(summary.level_text),
                summary.format,
                summary.profile,
                text_column(summary.search_text),
                int(summary.example),
                added,
                issued or added[:10],
                sort_column(summary.title),
                sort_column(summary.issuer_name),
            )
            number = CredentialId(self._database.write(_ADD, columns))
            self._database.write(
                "INSERT INTO originals (id, bytes, sha256) VALUES (?, ?, ?)", (number, original, exact)
            )
            if carrier_file is not None:
                self._database.write(
                    "INSERT INTO carriers (id, name, bytes, sha256) VALUES (?, ?, ?, ?)",
                    (number, text_column(carrier_name), carrier_file, hashlib.sha256(carrier_file).digest()),
                )
            return StoredCredential(id=number, sha256=sha256, summary=summary, added_at=added_at.astimezone(UTC))

    def of_format(self, name: str) -> tuple[CredentialId, ...]:
        """Return all credentials of a format, by its contract name, also those in the bin."""
        rows = self._database.rows("SELECT id FROM credentials WHERE format = ? ORDER BY id", (text_column(name),))
        return tuple(CredentialId(row[0]) for row in rows)

    def describe(self, credential: CredentialId, summary: CredentialSummary) -> None:
        """Let a list show something else of a credential, as when more of it became known; its bytes stay.

        Raises:
            NotStoredError: No such credential.
        """
        with self._database.transaction():
            stored = self.get(credential)
            if stored.summary == summary:
                return
            former = stored.summary
            self._database.write(
                "INSERT INTO credential_words (credential_words, rowid, title, issuer_name, search_text)"
                " VALUES ('delete', ?, ?, ?, ?)",
                (credential, former.title, former.issuer_name, former.search_text),
            )
            issued = day_column(summary.issued)
            self._database.write(
                _DESCRIBE,
                (
                    *map(text_column, (summary.title, summary.issuer_name, summary.issuer_id)),
                    issued,
                    day_column(summary.expires),
                    *map(text_column, (summary.size_text, summary.level_text, summary.search_text)),
                    issued or time_column(stored.added_at)[:10],
                    sort_column(summary.title),
                    sort_column(summary.issuer_name),
                    credential,
                ),
            )
            self._database.write(
                "INSERT INTO credential_words (rowid, title, issuer_name, search_text) VALUES (?, ?, ?, ?)",
                (credential, *map(text_column, (summary.title, summary.issuer_name, summary.search_text))),
            )

    def get(self, credential: CredentialId) -> StoredCredential:
        """Return one, also when it is in the bin.

        Raises:
            NotStoredError: No such credential.
        """
        row = self._database.row(_SELECT + "FROM credentials AS c WHERE c.id = ?", (credential,))
        if row is None:
            raise NotStoredError("credential")
        return _stored(row)

    def original(self, credential: CredentialId) -> bytes:
        """Return the bytes of one exactly as they were added.

        Raises:
            NotStoredError: No such credential.
            VaultDamagedError: They are no longer those bytes.
        """
        row = self._database.row(
            "SELECT o.bytes, coalesce(o.sha256, c.sha256)"
            " FROM originals AS o JOIN credentials AS c ON c.id = o.id WHERE o.id = ?",
            (credential,),
        )
        if row is None:
            raise NotStoredError("credential")
        original, sha256 = row
        return _authentic(original, sha256)

    def exported(self, credential: CredentialId) -> ExportedFile:
        """Return the file a credential came in exactly as it was added, else the credential's own bytes.

        Raises:
            NotStoredError: No such credential.
            VaultDamagedError: They are no longer those bytes.
        """
        row = self._database.row("SELECT bytes, sha256, name FROM carriers WHERE id = ?", (credential,))
        if row is None:
            return ExportedFile(self.original(credential), "")
        carrier, sha256, name = row
        return ExportedFile(_authentic(carrier, sha256), name)

    def page(
        self,
        query: str = "",
        wanted: CredentialFilter = EVERYTHING,
        order: CredentialOrder = CredentialOrder.NEWEST,
        *,
        among: Collection[CredentialId] | None = None,
        offset: int = 0,
        limit: int,
    ) -> CredentialPage:
        """Return a part of the list.

        Args:
            query: Beginnings of words, all of which a credential must have; case and accents do not count.
            wanted: Which of those; its state is told by `among`, for the vault judges none.
            order: How it is sorted; `newest` goes by day of issue, else by day of adding.
            among: Only these, where given.
            offset: How many to skip.
            limit: How many at most.
        """
        match = match_expression(query)
        if query.strip() and match is None:
            # Only signs were typed; no word begins with them.
            return CredentialPage((), 0, dict.fromkeys(CredentialKind, 0))
        counts = self._counts(match, replace(wanted, kind=None), among)
        found = matching(match, wanted, among)
        rows = self._database.rows(
            f"{_SELECT}{found.source} ORDER BY {_ORDER[order]} LIMIT ? OFFSET ?", (*found.parameters, limit, offset)
        )
        total = sum(counts.values()) if wanted.kind is None else counts[wanted.kind]
        return CredentialPage(tuple(map(_stored, rows)), total, counts)

    def listed(self) -> tuple[CredentialId, ...]:
        """Return all that are in the list, in no order that matters."""
        rows = self._database.rows("SELECT id FROM credentials WHERE removed_at IS NULL")
        return tuple(CredentialId(row[0]) for row in rows)

    def remove(self, credential: CredentialId, at: datetime) -> None:
        """Put one in the bin; it stays there until it is erased.

        Raises:
            NotStoredError: No such credential in the list.
        """
        self._move(
            "UPDATE credentials SET removed_at = ? WHERE id = ? AND removed_at IS NULL RETURNING id",
            (time_column(at), credential),
            "credential",
        )

    def restore(self, credential: CredentialId) -> None:
        """Take one out of the bin.

        Raises:
            NotStoredError: No such credential in the bin.
        """
        self._move(
            "UPDATE credentials SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL RETURNING id",
            (credential,),
            "bin",
        )

    def bin_page(self, *, offset: int = 0, limit: int) -> tuple[StoredCredential, ...]:
        """Return a part of the bin, last removed first."""
        rows = self._database.rows(
            _SELECT + "FROM credentials AS c WHERE c.removed_at IS NOT NULL"
            " ORDER BY c.removed_at DESC, c.id DESC LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return tuple(map(_stored, rows))

    def empty_bin(self, before: datetime) -> int:
        """Erase what was put in the bin before a moment, for good.

        Erased bytes are overwritten with zeros inside the encrypted file, and the log is emptied. Closed to helpers.

        Returns:
            How many were erased.
        """
        self._database.require_alone()
        column = time_column(before)
        with self._database.transaction():
            found = self._database.rows("SELECT id FROM credentials WHERE removed_at < ?", (column,))
            self._database.write("DELETE FROM credentials WHERE removed_at < ?", (column,))
        if found:
            self._database.flush_log()
        return len(found)

    def erase(self, credentials: Collection[CredentialId]) -> int:
        """Erase some that are in the bin, for good, as `empty_bin` does; others are left alone.

        Returns:
            How many were erased.
        """
        self._database.require_alone()
        sql = "DELETE FROM credentials WHERE id = ? AND removed_at IS NOT NULL RETURNING id"
        with self._database.transaction():
            erased = sum(len(self._database.rows(sql, (credential,))) for credential in credentials)
        if erased:
            self._database.flush_log()
        return erased

    def counts(self) -> tuple[int, int]:
        """Return how many are in the list and how many in the bin."""
        row = self._database.row("SELECT total(listed), total(removed) FROM credential_counts")
        return (0, 0) if row is None else (int(row[0]), int(row[1]))

    def check_integrity(self) -> None:
        """Check that all bytes are those that were added, and that the counts are right.

        Raises:
            VaultDamagedError: Some are not.
        """
        counted = self._database.rows(
            "SELECT kind, sum(removed_at IS NULL), sum(removed_at IS NOT NULL) FROM credentials GROUP BY kind"
        )
        kept = self._database.rows("SELECT * FROM credential_counts WHERE listed OR removed ORDER BY kind")
        if sorted(counted) != kept:
            raise VaultDamagedError("counts")
        originals = (
            "SELECT o.bytes, coalesce(o.sha256, c.sha256) FROM credentials AS c LEFT JOIN originals AS o ON o.id = c.id"
        )
        for sql in (originals, "SELECT bytes, sha256 FROM carriers"):
            for kept, sha256 in self._database.each_row(sql):
                _authentic(kept, sha256)

    def _counts(
        self, match: str | None, wanted: CredentialFilter, among: Collection[CredentialId] | None
    ) -> dict[CredentialKind, int]:
        if match is None and among is None and wanted == EVERYTHING:
            rows = self._database.rows("SELECT kind, listed FROM credential_counts")
        else:
            found = matching(match, wanted, among)
            rows = self._database.rows(f"SELECT c.kind, count(*) {found.source} GROUP BY c.kind", found.parameters)
        counts = dict.fromkeys(CredentialKind, 0)
        counts.update((CredentialKind(kind), count) for kind, count in rows)
        return counts

    def _move(self, sql: str, parameters: Sequence[Value], missing: str) -> None:
        with self._database.transaction():
            if not self._database.rows(sql, parameters):
                raise NotStoredError(missing)


def _authentic(original: bytes | None, sha256: bytes) -> bytes:
    if original is None or hashlib.sha256(original).digest() != sha256:
        raise VaultDamagedError("credential bytes")
    return original


def _stored(row: Row, *, duplicate: bool = False) -> StoredCredential:
    (
        number,
        sha256,
        title,
        issuer_name,
        issuer_id,
        issued,
        expires,
        kind,
        size_text,
        level_text,
        format_name,
        profile,
        search_text,
        example,
        added_at,
        removed_at,
    ) = row
    summary = CredentialSummary(
        title=title,
        issuer_name=issuer_name,
        issuer_id=issuer_id,
        issued=parse_day(issued),
        expires=parse_day(expires),
        kind=CredentialKind(kind),
        size_text=size_text,
        level_text=level_text,
        format=format_name,
        profile=profile,
        search_text=search_text,
        example=bool(example),
    )
    return StoredCredential(
        id=CredentialId(number),
        sha256=sha256,
        summary=summary,
        added_at=parse_time(added_at),
        removed_at=parse_optional_time(removed_at),
        duplicate=duplicate,
    )
