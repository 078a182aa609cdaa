"""Servers on this computer, honest and hostile; nothing here leaves it."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event, Thread

import pytest
import trustme
from pytest_httpserver import HTTPServer

from wallet.online.fetching import Loopback

NAME = "issuer.example"
HostileServer = Callable[[socket.socket, Event], None]


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def loopback(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Loopback:
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return Loopback(path)


def server_context(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


@pytest.fixture(scope="session")
def httpserver_ssl_context(authority: trustme.CA) -> ssl.SSLContext:
    return server_context(authority, NAME)


@pytest.fixture(scope="session")
def httpserver_listen_address() -> tuple[str, int]:
    return "127.0.0.1", 0


@pytest.fixture
def address(httpserver: HTTPServer) -> str:
    """The address of a document on the honest server."""
    return f"https://{NAME}:{httpserver.port}/list"


class RawServer:
    """A TLS server whose every byte the test decides.

    Attributes:
        port: Where it listens.
        connections: How many connections were opened, finished handshake or not.
    """

    def __init__(self, context: ssl.SSLContext | None, speak: HostileServer) -> None:
        self.connections = 0
        self._stop = Event()
        self._context, self._speak = context, speak
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            with suppress(OSError), plain:
                plain.settimeout(5)
                if self._context is None:
                    self._speak(plain, self._stop)
                    continue
                with self._context.wrap_socket(plain, server_side=True) as secure:
                    secure.recv(65_536)
                    self._speak(secure, self._stop)

    def close(self) -> None:
        self._stop.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)


@pytest.fixture
def raw_server(authority: trustme.CA) -> Iterator[Callable[..., RawServer]]:
    servers: list[RawServer] = []

    def start(speak: HostileServer, *, name: str | None = NAME) -> RawServer:
        context = None if name is None else server_context(authority, name)
        servers.append(RawServer(context, speak))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
