"""The picture inside a credential."""

import base64

import pytest

from tests.unit.formats.families import badge, badge_2, european, parsed
from wallet.formats.pictures import MAX_PICTURE_BYTES, picture_of

PNG = b"\x89PNG\r\n\x1a\n and so on"
JPEG = b"\xff\xd8\xff and so on"


def data_url(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def picture(document: object) -> bytes | None:
    return picture_of(parsed(document), document)


@pytest.mark.parametrize("data", [PNG, JPEG])
def test_it_stands_in_the_credential_the_achievement_or_the_badge_class(data: bytes):
    url = data_url(data)

    assert picture(badge(image={"id": url, "type": "Image"})) == data
    assert picture(badge({"image": url})) == data
    assert picture(badge(subject={"image": [{"@id": url}]})) == data
    assert picture(badge_2({"image": url})) == data


def test_a_european_credential_draws_its_first_page():
    pages = [{"image": {"content": base64.b64encode(data).decode()}, "page": 1} for data in (JPEG, PNG)]
    display = {"individualDisplay": {"displayDetail": pages}}
    assert picture(european(displayParameter=display)) == JPEG


@pytest.mark.parametrize(
    "image",
    [
        None,
        "https://school.example/badge.png",
        data_url(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
        data_url(b"<svg/>"),
        data_url(b"GIF89a", "image/gif"),
        data_url(PNG + b"\0" * MAX_PICTURE_BYTES),
        "data:image/png;base64,%%%",
        "data:image/png;base64,é",
        "data:image/png,plain",
        {"id": 5},
        ["", {}],
    ],
)
def test_anything_else_is_no_picture(image: object):
    assert picture(badge({"image": image})) is None


def test_the_next_place_counts_where_the_first_holds_none():
    assert picture(badge({"image": data_url(PNG)}, image="https://school.example/badge.png")) == PNG


def test_the_largest_picture_is_one_megabyte():
    exact = PNG + b"\0" * (MAX_PICTURE_BYTES - len(PNG))
    assert picture(badge({"image": data_url(exact)})) == exact
