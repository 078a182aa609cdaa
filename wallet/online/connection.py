"""One request over a connection to an IP address that was vetted before."""

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from wallet.errors import (
    FetchFailedError,
    OnlineError,
    RedirectRefusedError,
    ServerCertificateError,
    TooLargeError,
    WrongContentTypeError,
)
from wallet.online.addresses import HttpsAddress
from wallet.online.deadline import Deadline
from wallet.online.fetching import Accept, Limits

_OK: Final = 200
_REDIRECTS: Final = range(300, 400)
_PART: Final = 65_536
_MAX_CAUSES: Final = 20
_TOO_LONG: Final = "the answer is too long"


class Answer(NamedTuple):
    """What a server sent.

    Attributes:
        data: The bytes.
        content_type: The media type, without parameters.
    """

    data: bytes
    content_type: str


def ask(
    place: HttpsAddress, ip_address: str, accept: Accept, limits: Limits, deadline: Deadline, authorities: Path | None
) -> Answer | None:
    """Ask for a document at an IP address; None where nothing answers there.

    Args:
        place: The address, whose name the server must prove.
        ip_address: Where to connect to.
        accept: What may come back.
        limits: How long to wait.
        deadline: The bound on the whole.
        authorities: Certificates to check the server against, PEM; those that browsers know where None.

    Raises:
        OnlineError: As `fetch_document`.
        TooLargeError: Longer than `accept` allows.
    """
    # No session: it would take proxies and credentials from the environment, keep cookies, and read the whole of a
    # redirect's body before handing it over.
    adapter = _VettedAdapter(place.host, deadline)
    shown = f"[{ip_address}]" if ":" in ip_address else ip_address
    port = "" if place.port == HTTPSConnection.default_port else f":{place.port}"
    request = requests.Request(
        "GET",
        f"https://{shown}:{place.port}{place.target}",
        headers={
            "Host": f"{place.host}{port}",
            "User-Agent": "learner-wallet",
            "Accept": ", ".join(accept.types),
            "Accept-Encoding": "identity",
            "Connection": "close",
        },
    )
    try:
        with adapter.send(
            request.prepare(),
            stream=True,
            timeout=(limits.connect, limits.read),
            verify=True if authorities is None else str(authorities),
        ) as response:
            deadline.require_time()
            return _read(response, accept, deadline)
    except (requests.RequestException, HTTPError, OSError, ValueError) as error:
        deadline.require_time()
        causes = tuple(_causes(error))
        if any(isinstance(cause, NewConnectionError | ConnectTimeoutError) for cause in causes):
            return None
        raise _failure(causes) from None
    finally:
        deadline.release()
        adapter.close()


def _read(response: requests.Response, accept: Accept, deadline: Deadline) -> Answer:
    if response.status_code in _REDIRECTS:
        raise RedirectRefusedError(f"status {response.status_code}")
    if response.status_code != _OK:
        raise FetchFailedError(f"status {response.status_code}")
    if response.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
        raise WrongContentTypeError("a compressed answer")
    content_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if content_type not in accept.types:
        raise WrongContentTypeError(content_type[:100] or "no content type")
    stated = response.headers.get("Content-Length", "0")
    if stated.isascii() and stated.isdigit() and int(stated[:20]) > accept.max_bytes:
        raise TooLargeError(_TOO_LONG)
    data = bytearray()
    while part := response.raw.read(_PART, decode_content=False):
        data += part
        if len(data) > accept.max_bytes:
            raise TooLargeError(_TOO_LONG)
    # A connection that the deadline ended reads like one that the server closed.
    deadline.require_time()
    return Answer(bytes(data), content_type)


def _failure(causes: tuple[BaseException, ...]) -> OnlineError:
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return ServerCertificateError("the certificate is not that of this address")
    return FetchFailedError(type(causes[0]).__name__)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and those inside it, which the libraries keep in several places."""
    waiting = [error]
    for _ in range(_MAX_CAUSES):
        if not waiting:
            return
        current = waiting.pop(0)
        yield current
        inside = (*current.args, getattr(current, "reason", None), current.__cause__, current.__context__)
        waiting += [item for item in inside if isinstance(item, BaseException)]


class _VettedAdapter(HTTPAdapter):
    """Connects to the IP address in the request, and has the server prove the name that was asked for."""

    def __init__(self, host: str, deadline: Deadline) -> None:
        self._host = host
        self._deadline = deadline
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - as the library has it
        """Make the pool of connections; the name is for SNI and for checking the certificate."""
        super().init_poolmanager(*args, server_hostname=self._host, **options)
        pools: PoolManager = self.poolmanager
        pools.pool_classes_by_scheme = {"https": _watched_pool(self._deadline)}


def _watched_pool(deadline: Deadline) -> type[HTTPSConnectionPool]:
    class Watched(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            deadline.watch(self.sock)

    class WatchedPool(HTTPSConnectionPool):
        ConnectionCls = Watched

    return WatchedPool
