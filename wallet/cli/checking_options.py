"""What `verify` and `scan` may rest on: trust lists, documents, status lists, a time, a question."""

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from gettext import gettext as _
from pathlib import Path
from typing import Any, Final, TypeAlias

import click

from wallet.checking import Surroundings
from wallet.cli.files import FILE_OR_FOLDER, FileUnreadableError, moment, now, read_file
from wallet.cli.list_error import ListError
from wallet.data_integrity.contexts import Contexts
from wallet.errors import TrustListSignerError, UnreadableError, WalletError
from wallet.status.cache import StatusCache, cache_of_tokens
from wallet.status.published_lists import statuses_of_published
from wallet.trust.hosted_keys import trust_of_hosted
from wallet.trust.list_signer import TrustedFile, join_trusted_files
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.published import URL_MAP, documents_of, parse_url_map, read_published
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification import Presented

_Command: TypeAlias = Callable[..., int]

_TRUST_ENDINGS: Final = frozenset({".json", ".jwks", ".jws", ".pem", ".crt", ".cer"})
_STATUS_ENDINGS: Final = frozenset({".jwt", ".cwt", ".statuslist", ".txt"})
# Files of other kinds have these too. Lists that are published as credentials often have no ending at all.
_SHARED_ENDINGS: Final = frozenset({".json", ".jsonld", ""})


CONTEXT: Final = click.option(
    "--context",
    multiple=True,
    metavar="ADDRESS=FILE",
    help="A JSON-LD context and the address it stands for.",
)


def checking_options(command: _Command) -> _Command:
    """Give a command the options; it receives them as `surroundings`."""

    @click.option(
        "--trust",
        multiple=True,
        metavar="PATH",
        type=FILE_OR_FOLDER,
        help="A trust list, an issuer registry, PEM certificates, a DID document or a JWK set; or a folder of them.",
    )
    @click.option("--trust-unbound", is_flag=True, help="Keys of a JWK set may speak for any issuer.")
    @click.option(
        "--documents",
        metavar="DIR",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="A folder with url-map.json, which maps an address or DID to a file: keys, a status list, a context.",
    )
    @CONTEXT
    @click.option(
        "--status-list",
        multiple=True,
        metavar="PATH",
        type=FILE_OR_FOLDER,
        help="A status list of an issuer, of any kind, or a folder of them.",
    )
    @click.option("--at", metavar="TIME", type=moment, help="Judge at this time instead of now.")
    @functools.wraps(command)
    def with_surroundings(
        *args: object,
        trust: tuple[Path, ...],
        trust_unbound: bool,
        documents: Path | None,
        context: tuple[str, ...],
        status_list: tuple[Path, ...],
        at: datetime | None,
        **others: Any,  # noqa: ANN401 - options of the command itself
    ) -> int:
        judged_at = at or now()
        hosted = _read_documents(documents)
        local = documents_of(hosted) + LocalDocuments({}, Contexts(read_contexts(context)))
        known = trust_of_hosted(hosted) + read_trust(
            tuple(_files(trust, _TRUST_ENDINGS)), judged_at, any_issuer=trust_unbound
        )
        statuses = statuses_of_published(hosted)
        for path in _files(status_list, _STATUS_ENDINGS | _SHARED_ENDINGS):
            named = path in status_list or path.suffix.lower() in _STATUS_ENDINGS
            statuses += _read_status_list(path, required=named)
        surroundings = Surroundings(known, statuses, judged_at, documents=local)
        return command(*args, surroundings=surroundings, **others)

    return with_surroundings


def asked_options(command: _Command) -> _Command:
    """Give a command, below `checking_options`, what was asked for by hand; it stands in its `surroundings`."""

    @click.option("--nonce", metavar="N", help="The nonce that was asked for.")
    @click.option("--audience", metavar="A", help="The audience that was asked for.")
    @functools.wraps(command)
    def with_expected(
        *args: object,
        surroundings: Surroundings,
        nonce: str | None,
        audience: str | None,
        **others: Any,  # noqa: ANN401 - options of the command itself
    ) -> int:
        return command(*args, surroundings=replace(surroundings, expected=Presented(nonce, audience)), **others)

    return with_expected


def read_trust(paths: Sequence[Path], at: datetime, *, any_issuer: bool = False) -> TrustStore:
    """Read files that are trusted. A signed list counts only where the others know who signed it.

    Raises:
        ListError: A file that is no such list, or is signed by somebody unknown.
    """
    files = [_read_trust(path, any_issuer=any_issuer) for path in paths]
    known, refused = join_trusted_files(files, at)
    for name in refused:
        raise ListError(name, TrustListSignerError())
    return known


def _files(paths: Iterable[Path], endings: frozenset[str]) -> Iterator[Path]:
    """Named files as they are; of folders the files with a fitting ending, by name."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        try:
            inside = sorted(path.iterdir())
        except OSError as error:
            raise FileUnreadableError.of(path, error) from None
        yield from (file for file in inside if file.suffix.lower() in endings and file.is_file())


def _read_trust(path: Path, *, any_issuer: bool) -> TrustedFile:
    data = read_file(path)
    try:
        return TrustedFile(str(path), data, parse_trust(data, path.stem, any_issuer=any_issuer))
    except WalletError as error:
        raise ListError(path, error) from None


def _read_status_list(path: Path, *, required: bool) -> StatusCache:
    try:
        return cache_of_tokens([read_file(path)])
    except WalletError as error:
        if not required:
            return StatusCache()
        raise ListError(path, error) from None


def _read_documents(folder: Path | None) -> dict[str, bytes]:
    if folder is None:
        return {}
    try:
        mapping = parse_url_map(read_file(folder / URL_MAP))
    except WalletError as error:
        raise ListError(folder / URL_MAP, error) from None
    return read_published(mapping, lambda name: read_file(folder / name))


def read_contexts(options: Iterable[str]) -> dict[str, bytes]:
    """Read the files of `--context`, by their addresses.

    Raises:
        BadParameter: An option that is not ADDRESS=FILE.
        ListError: A file that is no context.
    """
    added = {}
    for option in options:
        address, sign, file = option.partition("=")
        # An address may itself hold the sign; a file that is there decides.
        while sign and not Path(file).is_file() and "=" in file:
            part, sign, file = file.partition("=")
            address = f"{address}={part}"
        if not sign or not Path(file).is_file():
            message = _("{text!r} is not ADDRESS=FILE with a file that is there")
            raise click.BadParameter(message.format(text=option), param_hint="--context")
        added[address] = read_file(file)
        try:
            Contexts({address: added[address]})
        except UnreadableError as error:
            raise ListError(file, error) from None
    return added
