"""Finding the IP addresses of a name."""

import socket
from collections.abc import Sequence


def resolve_by_system(host: str, port: int) -> Sequence[str]:
    """Ask the system's resolver.

    Raises:
        OSError: The name is not known, or there is no network.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return [str(place[0]) for *_, place in found]
