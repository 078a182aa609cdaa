import io
import itertools
import random

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from wallet.errors import MalformedError, TooLargeError
from wallet.transport.multipart_ur import UR_PRESENTATION, unwrap_bytes
from wallet.transport.packing import pack_presentation, unpack_presentation
from wallet.transport.page_address import from_page_address, is_page_address, to_page_address
from wallet.transport.qr_codes import CodeSize, measure, plan_codes, qr_matrix, qr_png, smallest_version

# Capacities of ISO/IEC 18004 table 7.
ALPHANUMERIC_L = {1: 25, 9: 335, 10: 395, 15: 758, 25: 1853, 26: 1990, 27: 2132, 40: 4296}
NUMERIC_M = {1: 34, 9: 432, 10: 513, 25: 2395, 27: 2701, 40: 5596}
BYTE_Q = {1: 11, 9: 130, 10: 151, 25: 715, 40: 1663}


def test_versions_follow_the_capacities_of_the_standard():
    for table, letter, level in ((ALPHANUMERIC_L, "A", "L"), (NUMERIC_M, "7", "M"), (BYTE_Q, "a", "Q")):
        for version, capacity in table.items():
            assert smallest_version(letter * capacity, level) == version
            above = smallest_version(letter * (capacity + 1), level)
            assert above == (version + 1 if version < 40 else None)


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="aA1:/#é", min_size=1, max_size=300), st.sampled_from("LMQ"))
def test_the_measure_agrees_with_the_drawing(content, level):
    code = qr_matrix(content, error_correction=level)
    assert code.version == smallest_version(content, level)
    assert len(code.modules) == len(code.modules[0]) == 17 + 4 * code.version


def read(data):
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(data)), formats=zxingcpp.BarcodeFormat.QRCode)
    return found


@pytest.mark.parametrize("level", ["L", "M", "Q"])
def test_a_drawn_code_says_what_went_in(level):
    for content in ("UR:TEST/AEAEAEAE", "https://check.example/#1" + "0123456789" * 30, "één bewijs"):
        found = read(qr_png(qr_matrix(content, error_correction=level), scale=3))
        assert (found.text, found.ec_level) == (content, level)


def test_scale_and_quiet_zone():
    code = qr_matrix("HELLO")
    with Image.open(io.BytesIO(qr_png(code, scale=5, quiet_zone=4))) as image:
        assert (image.size, image.mode) == (((21 + 8) * 5,) * 2, "1")
        pixels = image.load()
        assert pixels[19, 30] == 255
        assert pixels[20, 20] == 0
    assert qr_png(code, scale=5) == qr_png(qr_matrix("HELLO"), scale=5)


def test_frames_can_share_a_version():
    assert qr_matrix("HELLO", version=15).version == 15
    assert qr_matrix("A" * 800, version=15).version == 16
    assert read(qr_png(qr_matrix("HELLO", version=15), scale=3)).text == "HELLO"


def test_too_much_for_any_code():
    with pytest.raises(TooLargeError):
        qr_matrix("A" * 4297)


# --- plans --------------------------------------------------------------------------------------------------------


def test_a_copy_is_a_single_ur_until_a_page_is_set(copy_presentation):
    packed = len(pack_presentation(copy_presentation))
    plan = plan_codes(copy_presentation, page=None)
    assert plan.single is not None and plan.single.startswith("UR:SD-JWT-VP/")
    assert plan.parts == (plan.single,)
    assert list(itertools.islice(plan.frames(), 2)) == [plan.single] * 2
    assert (plan.version, plan.packed_bytes) == (25, packed)
    with_page = plan_codes(copy_presentation, page="check.example.org")
    assert with_page.single is not None and with_page.single.startswith("https://check.example.org/#1")
    assert with_page.version < plan.version
    assert unpack_presentation(from_page_address(with_page.single)) == copy_presentation


def test_a_bound_presentation_moves_unless_an_address_holds_it(bound_presentation):
    plan = plan_codes(bound_presentation, page=None)
    assert (plan.single, plan.version, plan.frame_count) == (None, 15, 3)
    assert all(qr_matrix(part).version <= 15 for part in plan.parts)
    addressed = plan_codes(bound_presentation, page="https://check.example.org/")
    assert addressed.single is not None
    assert addressed.version <= 24


def test_a_small_bound_presentation_is_a_single_ur_even_with_a_page():
    plan = plan_codes("e30.e30.AA~e30.e30.AA", page="check.example.org")
    assert plan.single is not None and plan.single.startswith("UR:SD-JWT-VP/")


def test_print_takes_several_codes_where_one_does_not_fit(copy_presentation):
    plan = plan_codes(copy_presentation, page=None, error_correction="M", frame_version=20)
    assert plan.single is None
    assert plan.frame_count == 2
    assert all(qr_matrix(part, error_correction="M").version <= 20 for part in plan.parts)


def test_the_size_meter(bound_presentation, copy_presentation):
    packed = len(pack_presentation(bound_presentation))
    assert measure(bound_presentation, None) == CodeSize(packed, None, 3)
    size = measure(bound_presentation, "check.example.org")
    assert size.version in (23, 24) and size.frame_count == 1
    assert measure(copy_presentation, None).version == 25


def test_more_than_moving_frames_carry():
    text = "".join(
        random.Random(1).choices("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_", k=80_000)
    )
    with pytest.raises(TooLargeError):
        plan_codes(text, page=None, frame_version=1)


# --- page addresses -----------------------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_an_address_gives_back_the_bytes(data):
    text = to_page_address(data, "check.example.org/wallet")
    assert text.startswith("https://check.example.org/wallet/#1")
    if data:
        assert is_page_address(text)
        assert from_page_address(text) == data


def test_seven_bytes_take_seventeen_digits():
    text = to_page_address(b"\xff" * 14, "a.example")
    assert text == "https://a.example/#1" + "72057594037927935" * 2
    assert [len(to_page_address(bytes(size), "a.example")) - 20 for size in range(8)] == [0, 3, 5, 8, 10, 13, 15, 17]


@pytest.mark.parametrize("page", ["a.example", "https://a.example", " a.example/ ", "https://a.example/"])
def test_a_page_is_taken_as_people_type_it(page):
    assert to_page_address(b"", page) == "https://a.example/#1"


@pytest.mark.parametrize(
    "page", ["", "http://a.example", "a b", "a.example#x", "a.example/?q", "javascript:x", "é.example"]
)
def test_what_is_no_page(page):
    with pytest.raises(MalformedError):
        to_page_address(b"x", page)


@pytest.mark.parametrize(
    "text",
    ["", "https://a.example/", "https://a.example/#1", "https://a.example/#2123", "http://a.example/#1123",
     "https://a.example/#1" + "9" * 17, "https://a.example/#1256", "https://a.example/#11", "https://a.example/#1٣٣٣"],
)  # fmt: skip
def test_what_is_no_address(text):
    with pytest.raises(MalformedError):
        from_page_address(text)


def test_an_address_too_long():
    text = "https://a.example/#1" + "0" * 1_000_000
    assert not is_page_address(text)
    with pytest.raises(TooLargeError):
        from_page_address(text)


def test_a_ur_in_the_plan_is_one_cbor_byte_string(copy_presentation):
    plan = plan_codes(copy_presentation, page=None)
    assert unwrap_bytes(plan.message) == pack_presentation(copy_presentation)
    assert UR_PRESENTATION == "sd-jwt-vp"
