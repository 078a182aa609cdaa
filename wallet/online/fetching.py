"""Fetching one document from an address that a person agreed to ask.

Guards: https alone; the name is resolved once, every address it leads to must be public, and that very address is
connected to while the server still has to prove the name; no redirects, cookies, proxies, credentials of the system
or compressed answers; the size, each wait and the whole are bounded; only kinds of content that were asked for.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from wallet.errors import FetchFailedError
from wallet.online.addresses import parse_https_address
from wallet.online.public_networks import require_public

# From a name and port to IP addresses as text; raises OSError where the name is not known.
Resolver: TypeAlias = Callable[[str, int], Sequence[str]]


class Accept(NamedTuple):
    """What may come back.

    Attributes:
        types: Media types, in lower case, the preferred first.
        max_bytes: The longest answer that is read.
    """

    types: tuple[str, ...]
    max_bytes: int


_JSON: Final = ("application/json", "application/ld+json")
# Files without an ending are served as one of these by plain web space, where many publish.
_PLAIN: Final = ("text/plain", "application/octet-stream")

ISSUER_DOCUMENT: Final = Accept(
    ("application/did+json", "application/did+ld+json", "application/did", *_JSON, "application/jwk-set+json", *_PLAIN),
    1_000_000,
)
STATUS_LIST: Final = Accept(
    (
        *("application/statuslist+jwt", "application/statuslist+cwt", "application/vc+jwt", "application/vc+cose"),
        *("application/vc", "application/vc+ld+json", "application/vc+ld+json+jwt", "application/jwt", *_JSON, *_PLAIN),
    ),
    5_000_000,
)
TRUST_LIST: Final = Accept((*_JSON, "application/jwt", "application/jose", *_PLAIN), 5_000_000)
# Pictures may stand inside.
BADGE: Final = Accept(("application/ld+json", "application/json", *_PLAIN), 5_000_000)


class Limits(NamedTuple):
    """How long to wait, in seconds.

    Attributes:
        connect: For each address of the server to answer at all.
        read: For each next part of the answer.
        total: For the whole, finding the address included.
    """

    connect: float = 5.0
    read: float = 10.0
    total: float = 30.0


LIMITS: Final = Limits()
_MAX_TRIES: Final = 4


class Loopback(NamedTuple):
    """Servers of a test on this computer, in place of the internet; nothing but a test makes one.

    Attributes:
        authorities: The certificates that those servers are checked against, a PEM file.
    """

    authorities: Path


class Fetched(NamedTuple):
    """A document as it came; nothing in it is believed yet.

    Attributes:
        address: The address that was asked.
        data: The bytes.
        content_type: The media type, without parameters.
        fetched_at: When.
    """

    address: str
    data: bytes
    content_type: str
    fetched_at: datetime


def fetch_document(
    address: str,
    *,
    accept: Accept,
    now: datetime,
    limits: Limits = LIMITS,
    resolve: Resolver | None = None,
    loopback: Loopback | None = None,
) -> Fetched:
    """Fetch one document.

    Args:
        address: An https address.
        accept: What may come back.
        now: The time, UTC.
        limits: How long to wait.
        resolve: Finds the addresses of a name; the system's own where None.
        loopback: For tests: servers of this computer and no others.

    Raises:
        AddressRefusedError: The address may not be asked; no connection was opened.
        FetchFailedError: No network, no such server, too slow, or an answer other than 200.
        RedirectRefusedError: The server points elsewhere.
        WrongContentTypeError: Not what was asked for, or compressed.
        TooLargeError: Longer than `accept` allows.
        ServerCertificateError: The server does not prove its name.
    """
    place = parse_https_address(address)
    # The libraries take a tenth of a second to load, which only this act shall cost.
    from wallet.online.connection import ask  # noqa: PLC0415 - loaded by this act alone
    from wallet.online.deadline import Deadline  # noqa: PLC0415 - loaded by this act alone
    from wallet.online.resolving import resolve_by_system  # noqa: PLC0415 - loaded by this act alone

    authorities = None if loopback is None else loopback.authorities
    with Deadline(limits.total) as deadline:
        found = deadline.within(lambda: (resolve or resolve_by_system)(place.host, place.port))
        for ip_address in require_public(found, loopback=loopback is not None)[:_MAX_TRIES]:
            deadline.require_time()
            answer = ask(place, ip_address, accept, limits, deadline, authorities)
            if answer is not None:
                return Fetched(address, answer.data, answer.content_type, now)
    raise FetchFailedError("no address of the server answers")
