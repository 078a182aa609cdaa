"""Pictures inside credentials, made small."""

import io

from PIL import Image

from ui.pictures import MAX_PIXELS, small_picture


def picture(size, kind="PNG", mode="RGB"):
    result = io.BytesIO()
    Image.new(mode, size).save(result, kind)
    return result.getvalue()


def size_of(png):
    with Image.open(io.BytesIO(png)) as image:
        return image.format, image.size


def test_a_picture_is_made_small_and_keeps_its_shape():
    assert size_of(small_picture(picture((800, 400)), 100)) == ("PNG", (100, 50))
    assert size_of(small_picture(picture((400, 800), "JPEG"), 100)) == ("PNG", (50, 100))
    assert size_of(small_picture(picture((10, 10), mode="P"), 100)) == ("PNG", (10, 10))


def test_what_is_no_picture_is_none():
    assert small_picture(b"", 100) is None
    assert small_picture(b"\x89PNG\r\n\x1a\nrubbish", 100) is None
    assert small_picture(picture((20, 20))[:-30], 100) is None
    assert small_picture(picture((20, 20), "GIF"), 100) is None


def test_a_picture_of_too_many_pixels_is_not_decoded():
    side = int(MAX_PIXELS**0.5) + 1
    assert small_picture(picture((side, side), mode="1"), 100) is None
