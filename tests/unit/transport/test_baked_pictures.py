import base64
import zlib

import pytest

from tests.unit.transport.baking import (
    BADGE,
    LATIN_1,
    NEW,
    PIXELS,
    PNG,
    TOKEN,
    chunk,
    element,
    itxt,
    png,
    svg,
    text_chunk,
    ztxt,
)
from wallet.errors import BadgeAddressOnlyError, MalformedError, NoCodeFoundError, TooLargeError, UnsupportedFormatError
from wallet.transport.baked_pictures import badges_in_png, decode_mixed, is_svg
from wallet.transport.qr_codes import qr_matrix, qr_png
from wallet.transport.reading import read_input


@pytest.mark.parametrize(
    "baked",
    [
        itxt(BADGE),
        itxt(BADGE, compressed=True, language=b"en"),
        itxt(BADGE, encoding="latin-1"),
        itxt("\ufeff" + BADGE + "\x00"),
        itxt(BADGE, b"openbadgecredential"),
        ztxt(BADGE),
        ztxt(BADGE, encoding="utf-8"),
        text_chunk(BADGE),
        text_chunk(BADGE, encoding="utf-8"),
    ],
    ids=["plain", "compressed", "latin-1", "mark", "ob3", "ztxt", "ztxt utf-8", "text", "text utf-8"],
)
def test_a_baked_badge_is_read_however_it_was_baked(baked):
    found = read_input(png(text_chunk("made with care", b"Comment"), baked))
    assert (found.carrier, found.texts) == ("png", (BADGE,))
    assert [(item.name, item.carrier, item.error) for item in found.items] == [("", "png", None)]


def test_mixed_bytes_are_read_letter_by_letter():
    assert decode_mixed("Zoë ".encode() + "Zoë €".encode("cp1252", "replace")) == "Zoë Zoë \x80"


def test_both_kinds_of_badges_in_one_picture():
    other = BADGE.replace("Zoë", "other")
    assert badges_in_png(png(itxt(BADGE), itxt(TOKEN, b"openbadgecredential"), itxt(other), itxt(BADGE))) == (
        BADGE,
        TOKEN,
        other,
    )
    assert read_input(png(itxt("hello"), itxt(BADGE))).texts == (BADGE,)


def test_a_badge_goes_before_a_code_and_a_code_is_read_without_one():
    picture = qr_png(qr_matrix(TOKEN), scale=3)
    assert read_input(picture).texts == (TOKEN,)
    head = picture.index(b"IDAT") - 4
    assert read_input(picture[:head] + itxt(BADGE) + picture[head:]).texts == (BADGE,)
    assert read_input(picture[:head] + text_chunk("x", b"Comment") + picture[head:]).texts == (TOKEN,)


def test_damage_elsewhere_does_not_lose_the_badge():
    damaged = chunk(b"tEXt", b"Comment\x00x", crc=1)
    assert badges_in_png(png(damaged, itxt(BADGE))) == (BADGE,)
    assert badges_in_png(PNG + PIXELS[0] + itxt(BADGE) + PIXELS[1][:9]) == (BADGE,)
    assert badges_in_png(PNG + PIXELS[0] + itxt(BADGE)[:-5]) == ()


@pytest.mark.parametrize(
    "bad",
    [
        chunk(b"iTXt", b"openbadges\x00\x00\x00\x00\x00{}", crc=1),
        chunk(b"iTXt", b"openbadges\x00\x07\x00\x00\x00{}"),
        chunk(b"iTXt", b"openbadges\x00\x01\x01\x00\x00{}"),
        chunk(b"iTXt", b"openbadges\x00\x01\x00\x00\x00{}"),
        chunk(b"iTXt", b"openbadges\x00\x01\x00\x00\x00" + zlib.compress(BADGE.encode())[:-9]),
        chunk(b"iTXt", b"openbadges"),
        chunk(b"tEXt", b"openbadges\x00  "),
        text_chunk("https://example.org/ and more"),
        text_chunk("https://example.org/" + "a" * 3_000),
    ],
    ids=["crc", "flag", "method", "no zlib", "cut", "nothing", "empty", "not an address", "long"],
)
def test_a_damaged_badge_is_malformed(bad):
    with pytest.raises(MalformedError):
        read_input(png(bad))


def test_something_else_under_the_name_of_a_badge():
    with pytest.raises(UnsupportedFormatError):
        read_input(png(itxt("hello")))


def test_only_an_address():
    address = "https://badges.example.org/assertions/7"
    with pytest.raises(BadgeAddressOnlyError) as caught:
        read_input(png(text_chunk(address + "\n")))
    assert (caught.value.code, caught.value.address, caught.value.detail) == ("badge-address-only", address, address)
    assert badges_in_png(png(text_chunk(address), itxt(BADGE))) == (BADGE,)


def bomb(letters):
    return zlib.compress(b" " * letters, 9)


def test_bombs_in_pictures():
    too_large = [
        png(chunk(b"iTXt", b"openbadges\x00\x01\x00\x00\x00" + bomb(50_000_000))),
        png(chunk(b"zTXt", b"openbadgecredential\x00\x00" + bomb(50_000_000))),
        png(chunk(b"zTXt", b"Comment\x00\x00" + bomb(50_000_000))),
        png(*[itxt(f'{{"x": {number}}}') for number in range(17)]),
        png(itxt("x" * 5_000_001)),
        png() + bytes(20_000_000),
    ]
    for data in too_large:
        with pytest.raises(TooLargeError):
            read_input(data)


# --- SVG ----------------------------------------------------------------------------------------------------------

ILLUSTRATOR = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
    '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n\t<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n'
    "\t<!ENTITY ns_ob 'http://openbadges.org'>\n]>\n"
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (svg(element("assertion", "https://example.org/1", BADGE)), BADGE),
        (svg(element("assertion", TOKEN, BADGE)), TOKEN),
        (svg(element("assertion", f" {TOKEN}\n")), TOKEN),
        (svg(element("credential", None, BADGE), NEW), BADGE),
        (svg(element("credential", TOKEN), NEW), TOKEN),
        (svg(element("credential", None, TOKEN), NEW), TOKEN),
        (svg(element("assertion", "https://example.org/1", BADGE, "ob"), prefix="ob"), BADGE),
        (svg("<openbadges:assertion>{&quot;type&quot;:1}</openbadges:assertion>"), '{"type":1}'),
        (svg(element("assertion", "", BADGE), "&ns_ob;", ILLUSTRATOR), BADGE),
        (b"\xef\xbb\xbf\n" + svg(element("assertion", "", BADGE)), BADGE),
        (svg(element("assertion", "", BADGE), head='<?xml version="1.0"?><!-- a badge -->'), BADGE),
        (svg(element("assertion", "", BADGE)).decode().encode("utf-16"), BADGE),
        (svg(element("assertion", "", BADGE), head=LATIN_1).decode().encode("latin-1"), BADGE),
    ],
)  # fmt: skip
def test_a_badge_in_an_svg(data, expected):
    assert is_svg(data)
    found = read_input(data)
    assert (found.carrier, found.texts) == ("svg", (expected,))


def test_an_svg_with_an_address_only():
    for body in ("", "{not json}"):
        with pytest.raises(BadgeAddressOnlyError) as caught:
            read_input(svg(element("assertion", "https://example.org/1", body)))
        assert caught.value.address == "https://example.org/1"


def test_an_svg_without_a_badge():
    for data in (svg(""), svg(element("assertion", TOKEN), "http://elsewhere.example"), svg(element("title", TOKEN))):
        with pytest.raises(NoCodeFoundError):
            read_input(data)


def nested_entities():
    names = "".join(f'<!ENTITY b{number} "{f"&b{number - 1};" * 10}">' for number in range(1, 9))
    return f'<!DOCTYPE svg [<!ENTITY b0 "{"a" * 200}">{names}]>'


@pytest.mark.parametrize(
    "data",
    [
        svg("<openbadges:assertion>"),
        svg(element("assertion")),
        svg(element("assertion", "", "&b8;").replace("<![CDATA[", "").replace("]]>", ""), head=nested_entities()),
        svg("&x;", head='<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        svg("", head='<!DOCTYPE svg [<!ENTITY % x "y">]>'),
        svg(element("assertion", "", BADGE), head="<?xml version='1.0' encoding='klingon'?>"),
        b"<svg>" + b"\xff" * 10,
    ],
    ids=["open", "empty", "nested", "external", "parameter", "encoding", "bytes"],
)
def test_broken_or_hostile_svg_is_malformed(data):
    with pytest.raises(MalformedError):
        read_input(data)


@pytest.mark.parametrize(
    "data",
    [
        svg("", inside="<a/>" * 2_000_000),
        svg("", inside="<a>" * 1_000),
        svg(element("assertion", "", "x" * 5_000_001)),
        svg(element("assertion", TOKEN) * 20),
        b"<svg " + b'a="" ' * 400_000 + b"/>",
        svg("") + bytes(10_000_000),
    ],
    ids=["elements", "depth", "text", "badges", "attributes", "size"],
)
def test_bombs_in_svg(data):
    with pytest.raises(TooLargeError):
        read_input(data)


def test_svg_is_told_from_other_text():
    assert not is_svg(b'{"image": "<svg/>"}')
    assert not is_svg(b"<html><body>hello</body></html>")
    assert not is_svg(base64.b64encode(svg("")))
