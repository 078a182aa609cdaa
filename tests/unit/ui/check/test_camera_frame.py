import io

import pytest
from PIL import Image, ImageFilter, ImageOps

from tests.simulators.camera import distort
from wallet.errors import MalformedError
from wallet.transport.camera_frame import FrameCodes, Hint, read_codes_in_pixels
from wallet.transport.qr_codes import qr_matrix, qr_png

TEXT = "UR:SD-JWT-VP/1-5/" + "LPADAXCFAO" * 45


def frame(side, blur=0.0, text=TEXT):
    code = Image.open(io.BytesIO(qr_png(qr_matrix(text), scale=4))).convert("L")
    picture = Image.new("L", (1280, 720), 110)
    picture.paste(code.resize((side, side), Image.Resampling.LANCZOS), (300, 60))
    return picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture


def read(picture):
    return read_codes_in_pixels(*picture.size, picture.tobytes())


def test_a_code_in_view_is_read():
    assert read(frame(400)) == FrameCodes((TEXT,), Hint.NONE)


def test_an_empty_picture_has_nothing():
    assert read(Image.new("L", (640, 480), 200)) == FrameCodes((), Hint.NONE)


def test_two_codes_are_both_read():
    picture = frame(400)
    picture.paste(frame(400, text="second").crop((300, 60, 700, 460)), (800, 60))
    assert set(read(picture).texts) == {TEXT, "second"}


@pytest.mark.parametrize("blur", [1.8, 2.2])
def test_a_blurred_code_is_read_once_it_is_sharpened(blur):
    assert read(frame(400, blur)) == FrameCodes((TEXT,), Hint.NONE)


def test_a_mirrored_code_is_read():
    assert read(ImageOps.mirror(frame(400))).texts == (TEXT,)


def test_a_room_without_a_code_gives_no_hint():
    room = distort(Image.linear_gradient("L"), size=(640, 480), rotate=30, noise=12, jpeg=60, seed=1)
    assert read(room) == FrameCodes((), Hint.NONE)


def hints(side, *blurs):
    return {read(frame(side, blur)).hint for blur in blurs}


def test_a_small_blurred_code_asks_to_come_closer():
    seen = hints(180, 0.9, 1.1, 1.3, 1.5) | hints(150, 0.6, 0.8, 1.0)
    assert Hint.CLOSER in seen and Hint.STILL not in seen


def test_a_large_code_that_cannot_be_read_asks_to_hold_still():
    picture = frame(560)
    picture.paste(255, (520, 240, 660, 420))  # glare
    assert read(picture) == FrameCodes((), Hint.STILL)


@pytest.mark.parametrize("size", [(0, 0), (10, 10), (-1, -1), (3, 4)])
def test_sizes_that_contradict_the_data_are_refused(size):
    with pytest.raises(MalformedError):
        read_codes_in_pixels(*size, b"12345678901")
