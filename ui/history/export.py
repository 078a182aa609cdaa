"""The history as a file: JSON for machines, CSV for a spreadsheet."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Final

from wallet.model.stored import HistoryEntry

_COLUMNS: Final = ("at", "action", "counterparty", "subjects", "details", "until", "way")
# A spreadsheet takes a text that begins like this for a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def history_json(entries: Iterable[HistoryEntry]) -> bytes:
    """Write entries as JSON, times in ISO 8601, UTC."""
    document = [
        {
            "at": entry.at.isoformat(),
            "action": entry.action,
            "counterparty": entry.counterparty,
            "subjects": list(entry.subjects),
            "details": list(entry.details),
            "until": entry.until.isoformat() if entry.until else None,
            "way": entry.way,
        }
        for entry in entries
    ]
    return json.dumps({"history": document}, ensure_ascii=False, indent=2).encode()


def history_csv(entries: Iterable[HistoryEntry]) -> bytes:
    """Write entries as CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets expect it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for entry in entries:
        writer.writerow(
            [
                entry.at.isoformat(),
                _cell(entry.action),
                _cell(entry.counterparty),
                _cell("; ".join(entry.subjects)),
                _cell("; ".join(entry.details)),
                entry.until.isoformat() if entry.until else "",
                _cell(entry.way),
            ]
        )
    return out.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
