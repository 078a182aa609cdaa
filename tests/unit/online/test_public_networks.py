"""Which IP addresses are public."""

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.errors import AddressRefusedError
from wallet.online.public_networks import is_public, require_public

PUBLIC = (
    *("1.1.1.1", "9.255.255.255", "11.0.0.0", "93.184.216.34", "100.63.255.255", "100.128.0.0", "172.15.255.255"),
    *("172.32.0.0", "192.167.255.255", "223.255.255.255", "2606:2800:220:1:248:1893:25c8:1946", "2a00:1450::1"),
)
NOT_PUBLIC = (
    *("0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255"),
    *("169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.1.1"),
    *("198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1"),
    *("255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:8.8.8.8", "::ffff:127.0.0.1", "64:ff9b::8.8.8.8"),
    *("64:ff9b:1::1", "100::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:2::1", "2001:db8::1"),
    *("2001:20::1", "2002:7f00:1::", "2002:808:808::1", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1"),
    *("fe80::1%eth0", "2606:2800::1%eth0", "fec0::1", "ff02::1", "ff0e::1"),
)


@pytest.mark.parametrize("text", PUBLIC)
def test_public_addresses_are_taken(text: str):
    assert require_public([text]) == (text,)


@pytest.mark.parametrize("text", NOT_PUBLIC)
def test_all_others_are_refused(text: str):
    with pytest.raises(AddressRefusedError):
        require_public([text])
    with pytest.raises(AddressRefusedError):
        require_public(["1.1.1.1", text])


@pytest.mark.parametrize(
    "text", ["", "localhost", "1", "1.1", "0x1.1.1.1", "01.1.1.1", "1.1.1.1 ", "\u0661.1.1.1", "1::2::3"]
)
def test_what_is_no_address_is_refused(text: str):
    with pytest.raises(AddressRefusedError):
        require_public([text])


def test_a_name_must_lead_somewhere():
    with pytest.raises(AddressRefusedError):
        require_public([])


def test_each_address_counts_once_and_keeps_its_place():
    assert require_public(["1.1.1.1", "2606:4700::0001", "1.1.1.1"]) == ("1.1.1.1", "2606:4700::1")


def test_a_test_reaches_this_computer_alone():
    assert require_public(["127.0.0.1"], loopback=True) == ("127.0.0.1",)
    for text in (*PUBLIC, "10.0.0.1", "::1"):
        with pytest.raises(AddressRefusedError):
            require_public([text], loopback=True)


@given(st.ip_addresses())
def test_nothing_that_python_calls_special_is_public(address: IPv4Address | IPv6Address):
    if is_public(address):
        assert address.is_global
        assert not (address.is_multicast or address.is_reserved or address.is_link_local or address.is_unspecified)


def test_special_networks_are_refused_at_both_ends():
    for first, last in (("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), ("169.254.0.0", "169.254.255.255")):
        assert not is_public(ip_address(first))
        assert not is_public(ip_address(last))
