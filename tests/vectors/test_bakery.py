"""Baked pictures of others: Mozilla's bakery, and those of the 1EdTech validator."""

import json
from pathlib import Path

import pytest

from wallet.errors import BadgeAddressOnlyError, NoCodeFoundError, UnsupportedFormatError
from wallet.formats.open_badge_2 import parse_open_badge_2
from wallet.transport.reading import read_input

BAKERY = "mozilla-openbadges-bakery/test"
RESOURCES = "1edtech-public-validator/inspector-vc/src/test/resources"


def test_a_badge_of_the_first_version_is_taken_out_and_named(shared_vectors: Path):
    found = read_input((shared_vectors / BAKERY / "baked.svg").read_bytes())
    assert (found.carrier, found.texts) == ("svg", ('{"verify":{"url":"http://example.org"}}',))
    with pytest.raises(UnsupportedFormatError) as caught:
        parse_open_badge_2(found.texts[0].encode())
    assert caught.value.detail == "open-badge-1"


@pytest.mark.parametrize("name", ["bad-json.svg", "no-json.svg"])
def test_without_readable_json_the_address_is_all_there_is(name: str, shared_vectors: Path):
    with pytest.raises(BadgeAddressOnlyError) as caught:
        read_input((shared_vectors / BAKERY / name).read_bytes())
    assert (caught.value.code, caught.value.address) == ("badge-address-only", "http://example.org")


@pytest.mark.parametrize("name", ["unbaked.svg", "unbaked.png"])
def test_a_picture_without_a_badge(name: str, shared_vectors: Path):
    with pytest.raises(NoCodeFoundError):
        read_input((shared_vectors / BAKERY / name).read_bytes())


@pytest.mark.parametrize("name", ["simple-json.png", "simple-json.svg"])
def test_open_badges_3_in_pictures(name: str, shared_vectors: Path):
    found = read_input((shared_vectors / RESOURCES / "ob30" / name).read_bytes())
    (text,) = found.texts
    assert found.carrier == name[-3:]
    assert json.loads(text)["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
