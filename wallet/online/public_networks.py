"""Which IP addresses belong to the public internet; everything else is refused.

Written out, since `ipaddress.is_global` differs between Python versions and passes multicast, translated and
tunnelled addresses.
"""

from collections.abc import Iterable
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

from wallet.errors import AddressRefusedError

# IANA IPv4 Special-Purpose Address Registry, and multicast.
_NOT_PUBLIC_4: Final = tuple(
    map(
        IPv4Network,
        (
            *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
            *("192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"),
            *("198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        ),
    )
)
# The only block of which IANA hands out public addresses: outside lie loopback, link and site local, private,
# multicast, IPv4-mapped and both blocks of NAT64 (64:ff9b::/96 and 64:ff9b:1::/48).
_PUBLIC_6: Final = IPv6Network("2000::/3")
# Inside it: protocol assignments (Teredo and benchmarking among them), documentation twice, 6to4.
_NOT_PUBLIC_6: Final = tuple(map(IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))
_LOOPBACK: Final = IPv4Network("127.0.0.0/8")


def require_public(addresses: Iterable[str], *, loopback: bool = False) -> tuple[str, ...]:
    """Return addresses in their usual form, where every one of them is public.

    Args:
        addresses: IP addresses as a resolver gave them.
        loopback: Take IPv4 loopback addresses and no others; for tests with servers of their own.

    Raises:
        AddressRefusedError: None, or one that is not public: then the others are not used either.
    """
    vetted = []
    for text in addresses:
        address = _parse(text)
        if not (_is_loopback(address) if loopback else is_public(address)):
            raise AddressRefusedError("the name leads to an address that is not public")
        vetted.append(str(address))
    if not vetted:
        raise AddressRefusedError("the name leads nowhere")
    return tuple(dict.fromkeys(vetted))


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Tell whether an address is a unicast address of the public internet."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_4)
    if address.scope_id is not None:
        return False
    return address in _PUBLIC_6 and not any(address in network for network in _NOT_PUBLIC_6)


def _is_loopback(address: IPv4Address | IPv6Address) -> bool:
    return isinstance(address, IPv4Address) and address in _LOOPBACK


def _parse(text: str) -> IPv4Address | IPv6Address:
    try:
        return IPv6Address(text) if ":" in text else IPv4Address(text)
    except AddressValueError:
        raise AddressRefusedError("no IP address") from None
