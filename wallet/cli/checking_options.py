"""What `verify` and `scan` may rest on: trust lists, key documents, status lists, a time, a question."""

import functools
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit, urlunsplit

import click

from wallet.checking import Surroundings
from wallet.cli.files import FILE_OR_FOLDER, FileUnreadableError, moment, now, read_file
from wallet.cli.list_error import ListError
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, StatusListError, TrustListError, WalletError
from wallet.status.cache import CachedStatusList, StatusCache, cache_of_tokens
from wallet.status.token_status_list import parse_status_list_token
from wallet.trust.trust_store import TrustStore, parse_issuer_document, parse_trust
from wallet.verification import Presented

_Command: TypeAlias = Callable[..., int]

_TRUST_ENDINGS: Final = frozenset({".json", ".jwks", ".pem", ".crt", ".cer"})
_STATUS_ENDINGS: Final = frozenset({".jwt", ".statuslist", ".txt"})
_MAP: Final = "url-map.json"
# SD-JWT VC (draft-ietf-oauth-sd-jwt-vc section 5): where an issuer publishes its keys.
_WELL_KNOWN: Final = "/.well-known/jwt-vc-issuer"


def checking_options(command: _Command) -> _Command:
    """Give a command the options; it receives them as `surroundings`."""

    @click.option(
        "--trust",
        multiple=True,
        metavar="PATH",
        type=FILE_OR_FOLDER,
        help="A trust list, PEM certificates, a DID document or a JWK set; or a folder of them.",
    )
    @click.option("--trust-unbound", is_flag=True, help="Keys of a JWK set may speak for any issuer.")
    @click.option(
        "--documents",
        metavar="DIR",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="A folder with url-map.json, which maps an address or DID to a file: keys or a status list.",
    )
    @click.option(
        "--status-list",
        multiple=True,
        metavar="PATH",
        type=FILE_OR_FOLDER,
        help="A status list of an issuer, or a folder of them.",
    )
    @click.option("--at", metavar="TIME", type=moment, help="Judge at this time instead of now.")
    @click.option("--nonce", metavar="N", help="The nonce that was asked for.")
    @click.option("--audience", metavar="A", help="The audience that was asked for.")
    @functools.wraps(command)
    def with_surroundings(
        *args: object,
        trust: tuple[Path, ...],
        trust_unbound: bool,
        documents: Path | None,
        status_list: tuple[Path, ...],
        at: datetime | None,
        nonce: str | None,
        audience: str | None,
        **others: Any,  # noqa: ANN401 - options of the command itself
    ) -> int:
        known, statuses = _read_documents(documents)
        for path in _files(trust, _TRUST_ENDINGS):
            known += _read_trust(path, any_issuer=trust_unbound)
        for path in _files(status_list, _STATUS_ENDINGS):
            statuses += _read_status_list(path)
        surroundings = Surroundings(known, statuses, at or now(), Presented(nonce, audience))
        return command(*args, surroundings=surroundings, **others)

    return with_surroundings


def _files(paths: Iterable[Path], endings: frozenset[str]) -> Iterator[Path]:
    """Named files as they are; of folders the files with a fitting ending, by name."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        try:
            inside = sorted(path.iterdir())
        except OSError as error:
            raise FileUnreadableError(f"{path} cannot be read: {error.strerror}.") from None
        yield from (file for file in inside if file.suffix.lower() in endings and file.is_file())


def _read_trust(path: Path, *, any_issuer: bool) -> TrustStore:
    try:
        return parse_trust(read_file(path), path.stem, any_issuer=any_issuer)
    except WalletError as error:
        raise ListError(path, error) from None


def _read_status_list(path: Path) -> StatusCache:
    try:
        return cache_of_tokens([read_file(path).strip()])
    except WalletError as error:
        raise ListError(path, error) from None


def _read_documents(folder: Path | None) -> tuple[TrustStore, StatusCache]:
    known, statuses = TrustStore(), StatusCache()
    if folder is None:
        return known, statuses
    try:
        mapping = parse_json_object(read_file(folder / _MAP))
    except WalletError as error:
        raise ListError(folder / _MAP, error) from None
    for address, name in mapping.items():
        if not isinstance(name, str):
            raise ListError(folder / _MAP, MalformedError(address))
        data = read_file(folder / name)
        token = _status_list_at(data, address)
        if token is not None:
            statuses += StatusCache({address: token})
        else:
            known += _keys_at(data, address)
    return known, statuses


def _status_list_at(data: bytes, address: str) -> CachedStatusList | None:
    try:
        token = parse_status_list_token(data.strip())
    except (StatusListError, MalformedError):
        return None
    return CachedStatusList(data.strip()) if token.subject == address else None


def _keys_at(data: bytes, address: str) -> TrustStore:
    """Keys of an issuer; other documents, such as schemas, may stand in the map and say nothing of keys."""
    try:
        return parse_issuer_document(data, _issuer_of(address))
    except TrustListError:
        return TrustStore()


def _issuer_of(address: str) -> str:
    """The issuer whose keys stand at an address: the address itself, or what its well-known part belongs to."""
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.path.startswith(_WELL_KNOWN):
        return address
    return urlunsplit(parts._replace(path=parts.path.removeprefix(_WELL_KNOWN)))
