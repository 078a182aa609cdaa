"""Fetching one document, from honest and hostile servers on this computer."""

import gzip
import socket
import time
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest
import trustme
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from tests.unit.online.conftest import NAME
from wallet.errors import (
    AddressRefusedError,
    FetchFailedError,
    RedirectRefusedError,
    ServerCertificateError,
    TooLargeError,
    WrongContentTypeError,
)
from wallet.online.fetching import (
    ISSUER_DOCUMENT,
    STATUS_LIST,
    TRUST_LIST,
    Accept,
    Fetched,
    Limits,
    Loopback,
    fetch_document,
)

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
SMALL = Accept(("application/json", "text/plain"), 1_000)
SHORT = Limits(connect=1.0, read=0.4, total=0.8)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def resolver(*found: str):
    asked: list[tuple[str, int]] = []

    def resolve(host: str, port: int) -> tuple[str, ...]:
        asked.append((host, port))
        return found

    resolve.asked = asked  # type: ignore[attr-defined] # a test's own note on a function
    return resolve


HERE = resolver("127.0.0.1")


def fetch(address: str, loopback: Loopback | None, **options: Any) -> Fetched:
    return fetch_document(address, **{"accept": SMALL, "now": NOW, "resolve": HERE, "loopback": loopback, **options})


# --- honest servers ------------------------------------------------------------------------------


def test_a_document_comes_as_it_is(httpserver: HTTPServer, address: str, loopback: Loopback):
    httpserver.expect_request("/list", query_string="a=1").respond_with_data(
        b'{"a":1}\r\n', content_type="application/json"
    )

    fetched = fetch(f"{address}?a=1", loopback)

    assert fetched == Fetched(f"{address}?a=1", b'{"a":1}\r\n', "application/json", NOW)


def test_parameters_and_case_of_a_media_type_do_not_matter(httpserver: HTTPServer, address: str, loopback: Loopback):
    httpserver.expect_request("/list").respond_with_data(b"{}", content_type="Application/JSON; charset=utf-8")

    assert fetch(address, loopback).content_type == "application/json"


def test_the_request_says_nothing_of_the_person(
    httpserver: HTTPServer, address: str, loopback: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {NAME} login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    httpserver.expect_request("/list").respond_with_data(
        b"{}", content_type="application/json", headers={"Set-Cookie": "a=b; Path=/"}
    )

    fetch(address, loopback)
    fetch(address, loopback)

    for request, _ in httpserver.log:
        assert dict(request.headers) == {
            "Host": address.removeprefix("https://").removesuffix("/list"),
            "User-Agent": "learner-wallet",
            "Accept": "application/json, text/plain",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }


def test_an_environment_variable_gives_no_certificates(
    httpserver: HTTPServer, address: str, loopback: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    httpserver.expect_request("/list").respond_with_data(b"{}", content_type="application/json")

    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(loopback.authorities))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(loopback.authorities))
    with pytest.raises(ServerCertificateError):
        fetch(address, Loopback(other))


def test_the_name_is_resolved_once_and_connected_to_as_vetted(httpserver: HTTPServer, address: str, loopback: Loopback):
    """A name that leads elsewhere the second time (DNS rebinding) changes nothing: there is no second time."""
    httpserver.expect_request("/list").respond_with_data(b"{}", content_type="application/json")
    answers = iter([("127.0.0.1",), ("169.254.169.254",)])
    asked = []

    def rebinding(host: str, port: int) -> tuple[str, ...]:
        asked.append((host, port))
        return next(answers)

    fetch(address, loopback, resolve=rebinding)

    assert asked == [(NAME, httpserver.port)]


def test_another_address_of_the_server_is_tried(httpserver: HTTPServer, address: str, loopback: Loopback):
    httpserver.expect_request("/list").respond_with_data(b"{}", content_type="application/json")

    # Nothing listens on the first.
    assert fetch(address, loopback, resolve=resolver("127.0.0.2", "127.0.0.1")).data == b"{}"


@pytest.mark.parametrize("accept", [ISSUER_DOCUMENT, STATUS_LIST, TRUST_LIST])
def test_pages_are_no_documents(accept: Accept):
    assert "text/html" not in accept.types
    assert 0 < accept.max_bytes <= 5_000_000
    assert all(name == name.lower() for name in accept.types)


# --- refused before anything is opened -------------------------------------------------------------


@pytest.mark.parametrize(
    "found",
    [
        *((), ("127.0.0.1",), ("10.0.0.1",), ("::1",), ("fe80::1%eth0",), ("::ffff:93.184.216.34",), ("no address",)),
        ("93.184.216.34", "192.168.1.1"),
        ("2606:2800:220:1:248:1893:25c8:1946", "fd00::1"),
    ],
    ids=str,
)
def test_a_name_that_leads_to_anything_not_public_is_not_asked(found: tuple[str, ...], monkeypatch: pytest.MonkeyPatch):
    opened = []
    monkeypatch.setattr(socket, "create_connection", opened.append)
    monkeypatch.setattr(socket.socket, "connect", lambda *place: opened.append(place))

    with pytest.raises(AddressRefusedError):
        fetch(f"https://{NAME}/list", None, resolve=resolver(*found))
    assert opened == []


def test_an_address_that_is_refused_is_not_even_resolved(loopback: Loopback):
    resolve = resolver("127.0.0.1")
    for address in ("http://issuer.example/", "https://127.0.0.1/", "https://2130706433/", "https://localhost/"):
        with pytest.raises(AddressRefusedError):
            fetch(address, loopback, resolve=resolve)

    assert resolve.asked == []  # type: ignore[attr-defined] # a test's own note on a function


def test_a_test_server_is_never_reached_without_the_test_hook(httpserver: HTTPServer, address: str):
    with pytest.raises(AddressRefusedError):
        fetch(address, None)
    assert httpserver.log == []


def test_an_unknown_name_or_no_network_fails(loopback: Loopback):
    def unknown(host: str, port: int) -> tuple[str, ...]:
        raise socket.gaierror(socket.EAI_NONAME, "not known")

    with pytest.raises(FetchFailedError):
        fetch(f"https://{NAME}/list", loopback, resolve=unknown)


def test_a_resolver_that_hangs_is_left_behind(loopback: Loopback):
    release = Event()

    def hanging(host: str, port: int) -> tuple[str, ...]:
        release.wait(10)
        return ("127.0.0.1",)

    started = time.monotonic()
    with pytest.raises(FetchFailedError, match="too long"):
        fetch(f"https://{NAME}/list", loopback, resolve=hanging, limits=Limits(total=0.3))
    release.set()
    assert time.monotonic() - started < 3


# --- hostile servers -------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
def test_no_redirect_is_followed(status: int, httpserver: HTTPServer, address: str, loopback: Loopback):
    httpserver.expect_request("/list").respond_with_data(
        b"{}", status=status, headers={"Location": "/elsewhere"}, content_type="application/json"
    )
    httpserver.expect_request("/elsewhere").respond_with_data(b"{}", content_type="application/json")

    with pytest.raises(RedirectRefusedError):
        fetch(address, loopback)
    assert [request.path for request, _ in httpserver.log] == ["/list"]


def test_the_body_of_a_redirect_is_not_read(raw_server, loopback: Loopback):
    sent = []

    def endless(to: socket.socket, stop: Event) -> None:
        to.sendall(b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\n\r\n")
        while not stop.is_set():
            to.sendall(bytes(65_536))
            sent.append(65_536)

    server = raw_server(endless)

    with pytest.raises(RedirectRefusedError):
        fetch(f"https://{NAME}:{server.port}/", loopback)
    assert server.connections == 1
    assert sum(sent) < 20_000_000


@pytest.mark.parametrize("status", [201, 203, 206, 400, 401, 404, 410, 429, 500, 503])
def test_only_a_plain_success_counts(status: int, httpserver: HTTPServer, address: str, loopback: Loopback):
    httpserver.expect_request("/list").respond_with_data(b"{}", status=status, content_type="application/json")

    with pytest.raises(FetchFailedError, match=str(status)):
        fetch(address, loopback)


@pytest.mark.parametrize(
    "content_type", ["text/html", "", "application/jsonx", "image/png", "application/json, text/html"]
)
def test_another_kind_of_content_is_refused(
    content_type: str, httpserver: HTTPServer, address: str, loopback: Loopback
):
    httpserver.expect_request("/list").respond_with_data(b"{}", content_type=content_type)

    with pytest.raises(WrongContentTypeError):
        fetch(address, loopback)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "x-gzip", "identity, gzip"])
def test_a_compressed_answer_is_not_opened(encoding: str, httpserver: HTTPServer, address: str, loopback: Loopback):
    bomb = gzip.compress(bytes(10_000_000))
    httpserver.expect_request("/list").respond_with_data(
        bomb, content_type="application/json", headers={"Content-Encoding": encoding}
    )

    with pytest.raises(WrongContentTypeError):
        fetch(address, loopback, accept=Accept(("application/json",), 1_000_000))


def test_what_says_to_be_too_long_is_not_read(httpserver: HTTPServer, address: str, loopback: Loopback):
    httpserver.expect_request("/list").respond_with_data(b" " * 1_001, content_type="application/json")

    with pytest.raises(TooLargeError):
        fetch(address, loopback)


def test_the_bound_itself_is_allowed(httpserver: HTTPServer, address: str, loopback: Loopback):
    httpserver.expect_request("/list").respond_with_data(b" " * 1_000, content_type="application/json")

    assert len(fetch(address, loopback).data) == 1_000


@pytest.mark.parametrize("length", ["9" * 40, "-1", "1e3", "²"])
def test_a_strange_length_is_survived(length: str, raw_server, loopback: Loopback):
    server = raw_server(lambda to, _: to.sendall(HEAD + f"Content-Length: {length}\r\n\r\n".encode() + b"x" * 2_000))

    with pytest.raises((TooLargeError, FetchFailedError)):
        fetch(f"https://{NAME}:{server.port}/", loopback)


def test_what_is_too_long_without_saying_so_is_cut(raw_server, loopback: Loopback):
    sent = []

    def endless(to: socket.socket, stop: Event) -> None:
        to.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        while not stop.is_set():
            to.sendall(b"1000\r\n" + bytes(0x1000) + b"\r\n")
            sent.append(0x1000)

    server = raw_server(endless)

    with pytest.raises(TooLargeError):
        fetch(f"https://{NAME}:{server.port}/", loopback)


def _drip(head: bytes, part: bytes):
    def speak(to: socket.socket, stop: Event) -> None:
        to.sendall(head)
        while not stop.wait(0.05):
            to.sendall(part)

    return speak


@pytest.mark.parametrize(
    ("head", "part"),
    [
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (HEAD + b"\r\n", b" "),
        (HEAD + b"Content-Length: 900\r\n\r\n", b" "),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: y\r\n"),
    ],
    ids=["status", "header", "headers", "continue", "body", "stated-body", "chunks", "trailer"],
)
def test_a_slow_drip_ends_in_time(head: bytes, part: bytes, raw_server, loopback: Loopback):
    server = raw_server(_drip(head, part))

    started = time.monotonic()
    with pytest.raises(FetchFailedError):
        fetch(f"https://{NAME}:{server.port}/", loopback, limits=SHORT)
    assert time.monotonic() - started < 4


def test_silence_ends_in_time(raw_server, loopback: Loopback):
    quiet = raw_server(lambda _, stop: stop.wait(5))
    no_handshake = raw_server(lambda _, stop: stop.wait(5), name=None)

    started = time.monotonic()
    for server in (quiet, no_handshake):
        with pytest.raises(FetchFailedError):
            fetch(f"https://{NAME}:{server.port}/", loopback, limits=Limits(connect=0.3, read=0.3, total=1))
    assert time.monotonic() - started < 5


def _reset(to: socket.socket, _: Event) -> None:
    to.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"no http at all\r\n\r\n",
        HEAD + b"Content-Length: 100\r\n\r\n{}",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1_000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 999999 OK\r\n\r\n",
    ],
    ids=["nothing", "no-http", "cut", "cut-chunks", "bad-chunk", "many-headers", "long-header", "bad-status"],
)
def test_an_answer_that_breaks_the_protocol_fails(answer: bytes, raw_server, loopback: Loopback):
    server = raw_server(lambda to, _: to.sendall(answer))

    with pytest.raises(FetchFailedError):
        fetch(f"https://{NAME}:{server.port}/", loopback)


def test_a_connection_that_is_reset_fails(raw_server, loopback: Loopback):
    server = raw_server(_reset)

    with pytest.raises(FetchFailedError):
        fetch(f"https://{NAME}:{server.port}/", loopback)


def test_nobody_there_fails(loopback: Loopback):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    with pytest.raises(FetchFailedError):
        fetch(f"https://{NAME}:{port}/", loopback)


def test_a_server_without_tls_fails(raw_server, loopback: Loopback):
    server = raw_server(lambda to, _: to.sendall(HEAD + b"\r\n{}"), name=None)

    with pytest.raises(FetchFailedError):
        fetch(f"https://{NAME}:{server.port}/", loopback)


@pytest.mark.parametrize("name", ["other.example", "127.0.0.1", "*.issuer.example"])
def test_a_certificate_of_another_name_is_refused(name: str, raw_server, loopback: Loopback):
    server = raw_server(lambda to, _: to.sendall(HEAD + b"\r\n{}"), name=name)

    with pytest.raises(ServerCertificateError):
        fetch(f"https://{NAME}:{server.port}/", loopback)


def test_a_certificate_of_an_unknown_authority_is_refused(httpserver: HTTPServer, address: str, tmp_path: Path):
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    reached = []
    httpserver.expect_request("/list").respond_with_handler(lambda request: reached.append(request) or Response())

    with pytest.raises(ServerCertificateError):
        fetch(address, Loopback(other))
    assert reached == []


def test_the_name_is_sent_to_the_server(
    httpserver: HTTPServer, httpserver_ssl_context, address: str, loopback: Loopback
):
    """Servers of many names choose the certificate by it (SNI)."""
    names = []
    httpserver_ssl_context.sni_callback = lambda _, name, __: names.append(name)
    httpserver.expect_request("/list").respond_with_handler(_echo_host)

    fetched = fetch(address, loopback)
    httpserver_ssl_context.sni_callback = None

    assert names == [NAME]
    assert fetched.data.decode() == f"{NAME}:{httpserver.port}"


def _echo_host(request: Request) -> Response:
    return Response(request.host, content_type="text/plain")
