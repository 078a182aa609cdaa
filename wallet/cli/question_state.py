"""The file in which `ask` keeps what `check-answer` needs: nonce, key, and whether an answer came."""

import base64
import json
import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.cli.files import read_file
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, StorageError, UnreadableError
from wallet.model.json import Json, JsonObject
from wallet.questions.dcql import parse_query, query_json
from wallet.questions.pending import PendingQuestion

_VERSION: Final = 1
_OWNER_ONLY: Final = 0o600


class StateUnreadableError(click.ClickException):
    """The file is none that `ask` wrote."""

    code = "state-unreadable"


@dataclass(frozen=True, slots=True)
class QuestionState:
    """What the file holds.

    Attributes:
        pending: The question.
        used: An answer to it came.
    """

    pending: PendingQuestion
    used: bool = False


def write_state(path: Path, state: QuestionState) -> None:
    """Write the file whole or not at all, for its owner alone.

    Raises:
        StorageError: The system refuses.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(json.dumps(_document(state), ensure_ascii=False, indent=1).encode())
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except OSError:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StorageError(error.__class__.__name__) from None


def use_state(path: Path, state: QuestionState) -> bool:
    """Note that an answer came, and tell whether no other run of the program did so first.

    Taking the file away is what only one of several can do; killed before it is written again, the question is gone.

    Raises:
        StorageError: The system refuses.
    """
    taken = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        path.rename(taken)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StorageError(error.__class__.__name__) from None
    first = not read_state(taken).used
    write_state(path, QuestionState(state.pending, used=True))
    taken.unlink()
    return first


def read_state(path: Path) -> QuestionState:
    """Read the file.

    Raises:
        StateUnreadableError: It is another file, or damaged.
        FileUnreadableError: The system refuses.
    """
    try:
        return _state(parse_json_object(read_file(path)))
    except (UnreadableError, CryptoError, ValueError, KeyError):
        message = _("{file} is not a file that ask wrote, or it is damaged.")
        raise StateUnreadableError(message.format(file=path)) from None


def _document(state: QuestionState) -> JsonObject:
    pending = state.pending
    key = pending.encryption_key
    return {
        "version": _VERSION,
        "query": query_json(pending.query),
        "purpose": pending.purpose,
        "name": pending.name,
        "client_id": pending.client_id,
        "nonce": pending.nonce,
        "state": pending.state,
        "asked_at": pending.asked_at.isoformat(),
        "expires_at": pending.expires_at.isoformat(),
        "encryption_key": base64.b64encode(key.to_pkcs8()).decode() if key is not None else None,
        "used": state.used,
    }


def _state(document: JsonObject) -> QuestionState:
    if document["version"] != _VERSION or not isinstance(document["used"], bool):
        raise ValueError("version")
    key = document["encryption_key"]
    return QuestionState(
        PendingQuestion(
            query=parse_query(document["query"]),
            purpose=_text(document["purpose"]),
            name=_text(document["name"]),
            client_id=_text(document["client_id"]),
            nonce=_text(document["nonce"]),
            state=_text(document["state"]),
            asked_at=_moment(document["asked_at"]),
            expires_at=_moment(document["expires_at"]),
            encryption_key=None if key is None else PrivateKey.from_pkcs8(base64.b64decode(_text(key), validate=True)),
        ),
        document["used"],
    )


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise ValueError("text")  # noqa: TRY004 - one error for whatever is wrong with the file
    return value


def _moment(value: Json) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("time")
    return moment.astimezone(UTC)
