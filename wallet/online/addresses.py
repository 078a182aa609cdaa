"""Addresses that may be asked, and where issuers publish: pure text, nothing is resolved or opened."""

import re
from typing import Final, NamedTuple
from urllib.parse import unquote

from wallet.errors import AddressRefusedError

_MAX_LETTERS: Final = 2_000
_MAX_HOST: Final = 253
_MAX_PORT: Final = 65_535
_HTTPS_PORT: Final = 443
# RFC 3986 without user information, literals of IP addresses, escapes in the host, and fragments.
_ADDRESS: Final = re.compile(
    r"https://(?P<host>[A-Za-z0-9.-]+)(?::(?P<port>[0-9]{1,5}))?(?P<rest>(?:[/?][A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?)"
)
_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
# A last label that is a number, in whatever base, makes the whole an IPv4 address to many resolvers.
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")
_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_DID_WEB: Final = "did:web:"
_DID_SEGMENT: Final = re.compile(r"(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+")
_WELL_KNOWN_DID: Final = "/.well-known/did.json"
_WELL_KNOWN_ISSUER: Final = "/.well-known/jwt-vc-issuer"


class HttpsAddress(NamedTuple):
    """An address in its parts.

    Attributes:
        host: A name, in lower case; never an IP address.
        port: Its port.
        target: Path and query, as they stand; at least `/`.
    """

    host: str
    port: int
    target: str

    def __str__(self) -> str:
        port = "" if self.port == _HTTPS_PORT else f":{self.port}"
        return f"https://{self.host}{port}{self.target}"


def parse_https_address(text: str) -> HttpsAddress:
    """Read an address that may be asked, strictly: whatever two readers could understand differently is refused.

    Raises:
        AddressRefusedError: Not https, a host that is no name of a public service, or letters that an address does
            not have.
    """
    match = _ADDRESS.fullmatch(text) if len(text) <= _MAX_LETTERS else None
    if match is None:
        raise AddressRefusedError("not an https address with a name")
    host, port, rest = match["host"].lower(), match["port"], match["rest"]
    number = _HTTPS_PORT if port is None else int(port)
    if not 0 < number <= _MAX_PORT or _ESCAPE.search(rest):
        raise AddressRefusedError("port or path")
    _require_public_name(host)
    return HttpsAddress(host, number, rest if rest.startswith("/") else f"/{rest}")


def did_web_address(did: str) -> str:
    """Return the address of a did:web document (did:web method, section 3.2, "Read").

    Args:
        did: The DID itself, without path, query or fragment.

    Raises:
        AddressRefusedError: No did:web, or one whose address may not be asked.
    """
    if not did.startswith(_DID_WEB) or len(did) > _MAX_LETTERS:
        raise AddressRefusedError("not a did:web")
    authority, *path = did.removeprefix(_DID_WEB).split(":")
    if not all(_DID_SEGMENT.fullmatch(segment) for segment in (authority, *path)):
        raise AddressRefusedError("did:web")
    # A dot segment or an escaped slash would lead out of the path that the DID names.
    if any(unquote(segment) in {".", ".."} or "/" in unquote(segment) or "\\" in unquote(segment) for segment in path):
        raise AddressRefusedError("did:web")
    place = f"/{'/'.join(path)}/did.json" if path else _WELL_KNOWN_DID
    # Only the colon before a port is escaped (section 3.1).
    host = re.sub("%3A", ":", authority, flags=re.IGNORECASE)
    return str(parse_https_address(f"https://{host}{place}"))


def jwt_vc_issuer_address(issuer_id: str) -> str:
    """Return where an https issuer publishes its keys (draft-ietf-oauth-sd-jwt-vc section 5).

    Raises:
        AddressRefusedError: No https address that may be asked, or one with a query.
    """
    address = parse_https_address(issuer_id)
    if "?" in address.target:
        raise AddressRefusedError("issuer with a query")
    path = address.target.removesuffix("/")
    return str(address._replace(target=f"{_WELL_KNOWN_ISSUER}{path}"))


def _require_public_name(host: str) -> None:
    labels = host.split(".")
    if len(host) > _MAX_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        raise AddressRefusedError("host")
    if len(labels) == 1 or labels[-1] in {"localhost", "local", "internal"}:
        raise AddressRefusedError("a name within one network")
    if _NUMBER.fullmatch(labels[-1]):
        raise AddressRefusedError("an IP address")
