import io
import itertools
import json
import random
import zlib

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from wallet.errors import (
    FramesMissingError,
    MalformedError,
    NoCodeFoundError,
    TooLargeError,
    UnsupportedFormatError,
    UnsupportedVersionError,
    WalletError,
)
from wallet.transport.multipart_ur import UR_PRESENTATION, encode_single, wrap_bytes
from wallet.transport.packing import pack_presentation
from wallet.transport.page_address import to_page_address
from wallet.transport.qr_codes import plan_codes, qr_matrix, qr_png
from wallet.transport.reading import join_codes, read_codes, read_input, read_pdf, texts_in_codes

PAGE = "check.example.org"


def drawn(text, scale=3, level="L"):
    return Image.open(io.BytesIO(qr_png(qr_matrix(text, error_correction=level), scale=scale))).convert("L")


def png(image):
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def jpeg(image, quality=60):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def beside(*images, gap=40):
    width = sum(image.width + gap for image in images) + gap
    paper = Image.new("L", (width, max(image.height for image in images) + 2 * gap), 255)
    left = gap
    for image in images:
        paper.paste(image, (left, gap))
        left += image.width + gap
    return paper


def pdf_of(*images, attachments=(), size=(595, 842)):
    """An A4 page for each image, and attached files, as any PDF writer makes them."""
    document = pypdfium2.PdfDocument.new()
    if not images:
        document.new_page(*size)
    for image in images:
        page = document.new_page(*size)
        holder = pypdfium2.PdfImage.new(document)
        holder.set_bitmap(pypdfium2.PdfBitmap.from_pil(image.convert("RGB")))
        holder.set_matrix(pypdfium2.PdfMatrix().scale(170, 170).translate(60, 500))
        page.insert_obj(holder)
        page.gen_content()
    for name, data in attachments:
        document.new_attachment(name).set_data(data)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


# --- pictures -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def code(copy_presentation):
    """The densest code that is ever shown alone."""
    plan = plan_codes(copy_presentation, page=None)
    assert plan.version == 25
    return plan.single


@pytest.mark.parametrize(
    "make",
    [
        png,
        jpeg,
        lambda image: png(image.convert("1")),
        lambda image: png(image.convert("RGB")),
        lambda image: png(image.convert("P")),
        lambda image: png(image.rotate(4, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)),
        lambda image: jpeg(image.rotate(90, expand=True)),
        lambda image: jpeg(image.rotate(187, expand=True, fillcolor=200, resample=Image.Resampling.BICUBIC)),
        lambda image: png(Image.eval(image, lambda value: 255 - value)),
        lambda image: jpeg(Image.eval(image, lambda value: 110 + value // 5)),
        lambda image: jpeg(image.resize((image.width * 2, image.height * 2)).filter(ImageFilter.GaussianBlur(2))),
        lambda image: png(image.resize((4000, 4000), Image.Resampling.NEAREST)),
        lambda image: png(image.crop((12, 12, image.width - 12, image.height - 12))),
    ],
    ids=[
        "png", "jpeg", "two colours", "colour", "palette", "tilted", "sideways", "upside down", "inverted",
        "low contrast", "blurred", "huge", "no quiet zone",
    ],
)  # fmt: skip
def test_a_dense_code_is_read_from_a_picture(code, make):
    assert read_codes(make(drawn(code))) == (code,)


def test_a_code_on_transparent_ground_is_read(code):
    dark = drawn(code)
    image = Image.new("RGBA", dark.size, (0, 0, 0, 0))
    image.putalpha(Image.eval(dark, lambda value: 255 - value))
    assert read_codes(png(image)) == (code,)


def test_a_small_picture_of_a_small_code_is_read():
    assert read_codes(png(drawn("HELLO", scale=1))) == ("HELLO",)


def test_several_codes_in_one_picture(code):
    other = "A SECOND CODE"
    assert set(read_codes(jpeg(beside(drawn(code), drawn(other, scale=5))))) == {code, other}


def test_a_picture_without_a_code():
    image = Image.new("L", (400, 300), 230)
    ImageDraw.Draw(image).text((20, 20), "no code here", fill=0)
    with pytest.raises(NoCodeFoundError):
        read_codes(png(image))


def test_other_formats_are_refused(code):
    for kind in ("GIF", "BMP", "TIFF", "WEBP"):
        out = io.BytesIO()
        drawn(code).save(out, kind)
        with pytest.raises(UnsupportedFormatError):
            read_codes(out.getvalue())
        with pytest.raises(UnsupportedFormatError):
            read_input(out.getvalue())


def png_of_size(width, height):
    def chunk(kind, body):
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x01\x00\x00\x00\x00"
    body = zlib.compress(b"\x00" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(8000, 7000), (12_000, 9_000), (100_000, 100_000)])
def test_bounds_of_pictures(size):
    with pytest.raises(TooLargeError):
        read_codes(png_of_size(*size))


def test_a_file_too_large(code):
    with pytest.raises(TooLargeError):
        read_codes(png(drawn(code)) + bytes(20_000_000))


@pytest.mark.parametrize("keep", [9, 20, 40, 200])
def test_cut_pictures_are_malformed(code, keep):
    for data in (png(drawn(code)), jpeg(drawn(code))):
        with pytest.raises(WalletError) as caught:
            read_codes(data[:keep])
        assert caught.value.code in ("malformed", "no-code-found")


# --- codes --------------------------------------------------------------------------------------------------------


def test_every_form_of_a_presentation_is_joined(bound_presentation, copy_presentation):
    packed = pack_presentation(copy_presentation)
    address = to_page_address(packed, PAGE)
    for text in (
        copy_presentation,
        encode_single(UR_PRESENTATION, wrap_bytes(packed)),
        encode_single(UR_PRESENTATION, wrap_bytes(packed)).lower(),
        address,
        address.replace("https://check", "HTTPS://CHECK"),
        f"  {address}\n",
    ):
        assert join_codes([text]) == (copy_presentation,)
    assert join_codes([address, bound_presentation, copy_presentation]) == (copy_presentation, bound_presentation)


def test_frames_of_two_presentations_in_any_order(present):
    texts = [present(seed=seed) for seed in (1, 2)]
    plans = [plan_codes(text, page=None, frame_version=8) for text in texts]
    assert all(plan.single is None for plan in plans)
    codes = [*plans[0].parts, *plans[1].parts, *plans[0].parts]
    random.Random(5).shuffle(codes)
    assert set(join_codes(codes)) == set(texts)


def test_later_frames_make_up_for_missed_ones(bound_presentation):
    plan = plan_codes(bound_presentation, page=None, frame_version=6)
    later = list(itertools.islice(plan.frames(), plan.frame_count * 4))[plan.frame_count // 2 :]
    random.Random(3).shuffle(later)
    assert join_codes(later) == (bound_presentation,)


def test_missing_frames_say_how_much_has_come(bound_presentation):
    plan = plan_codes(bound_presentation, page=None, frame_version=6)
    with pytest.raises(FramesMissingError) as caught:
        join_codes(plan.parts[: plan.frame_count // 2])
    assert caught.value.progress == pytest.approx(0.5, abs=0.1)


def test_other_codes_are_passed_over(copy_presentation):
    wifi, receipt = "WIFI:T:WPA;S:x;P:y;;", "UR:CRYPTO-SEED/OEADGDSTASLTLAKSJPPR"
    assert join_codes([wifi, "UR:NONSENSE/AAAA", copy_presentation, receipt]) == (copy_presentation,)
    with pytest.raises(UnsupportedFormatError):
        join_codes([wifi])
    with pytest.raises(NoCodeFoundError):
        join_codes([])
    with pytest.raises(UnsupportedFormatError):
        join_codes([encode_single("learner-record", wrap_bytes(b"x"))])
    with pytest.raises(MalformedError):
        join_codes([wifi, encode_single(UR_PRESENTATION, wrap_bytes(b"\x10nonsense"))])
    with pytest.raises(UnsupportedVersionError):
        join_codes([encode_single(UR_PRESENTATION, wrap_bytes(b"\x30"))])


# --- whole inputs -------------------------------------------------------------------------------------------------


def test_input_is_told_by_its_content(bound_presentation, copy_presentation, code):
    plan = plan_codes(bound_presentation, page=None)
    frames = "\r\n".join(reversed(plan.parts))
    cases = {
        bound_presentation: bound_presentation,
        f"\ufeff\n {bound_presentation}\r\n": bound_presentation,
        frames: bound_presentation,
        code: copy_presentation,
        to_page_address(pack_presentation(copy_presentation), PAGE): copy_presentation,
    }
    for text, expected in cases.items():
        read = read_input(text.encode())
        assert (read.carrier, read.texts) == ("text", (expected,))
    for make, carrier in ((png, "png"), (jpeg, "jpeg")):
        read = read_input(make(drawn(code)))
        assert (read.carrier, read.texts) == (carrier, (copy_presentation,))


def test_frames_side_by_side_in_one_picture(bound_presentation):
    plan = plan_codes(bound_presentation, page=None)
    image = beside(*(drawn(part) for part in reversed(plan.parts)))
    assert read_input(png(image)).texts == (bound_presentation,)


def test_json_serialisation_is_passed_on():
    text = json.dumps({"payload": "e30", "protected": "e30", "signature": "AA"}, indent=1)
    read = read_input(f"\n{text}\n".encode())
    assert (read.carrier, read.texts) == ("json", (text,))


@pytest.mark.parametrize("data", [b"", b"  \n", b"hello", b"\xff\xfe\x00", b"GIF89a", b"https://example.org/#2123"])
def test_anything_else_is_unsupported(data):
    with pytest.raises(UnsupportedFormatError):
        read_input(data)


def test_a_text_too_large():
    with pytest.raises(TooLargeError):
        read_input(b"x" * 5_000_001)
    with pytest.raises(TooLargeError):
        read_input(b"x " * 30_000)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"%PDF-1.7\n", b"ur:"]))
@example(b"sd-jwt-vp/1-1/" + b"a" * 100, b"ur:")
@example(b"{", b"")  # a JSON text is handed on as it is; whoever parses it refuses it
@example(b"\xd2\x84", b"")  # and so is COSE, as text
def test_hostile_input_ends_in_an_error_of_ours(data, magic):
    try:
        found = read_input(magic + data)
    except WalletError:
        return
    as_text = "0oQ"  # the tag of COSE_Sign1 and an array of four, as base64url
    assert found.texts[0].startswith({"json": "{", "text": as_text}[found.carrier])


# --- PDF ----------------------------------------------------------------------------------------------------------


def test_codes_on_pages_and_attached_files(bound_presentation, copy_presentation, code):
    data = pdf_of(drawn(code), drawn("OTHER"), attachments=[("proof.txt", bound_presentation.encode())])
    content = read_pdf(data)
    assert content.attachments == (("proof.txt", bound_presentation.encode()),)
    assert content.codes == (code, "OTHER")
    read = read_input(b"\n" + data)
    assert (read.carrier, read.texts) == ("pdf", (bound_presentation, copy_presentation))


def test_frames_on_several_pages(bound_presentation):
    plan = plan_codes(bound_presentation, page=None)
    assert read_input(pdf_of(*(drawn(part) for part in plan.parts))).texts == (bound_presentation,)


def test_parts_of_a_moving_code_are_found_in_whatever_carries_them(bound_presentation):
    first, *_, last = plan_codes(bound_presentation, page=None, frame_version=6).parts
    for data in (
        png(beside(drawn(first), drawn(last))),
        pdf_of(drawn(first), drawn(last)),
        f"{first}\n{last}\n".encode(),
    ):
        with pytest.raises(FramesMissingError):
            read_input(data)
        assert set(texts_in_codes(data)) == {first, last}


def test_attached_files_of_other_kinds_are_passed_over(code, copy_presentation):
    files = [("a.bin", b"\xff\x00"), ("b.json", b'{"x": 1}'), ("c.txt", b"hello"), ("a.big", bytes(5_000_001))]
    files += [(f"more{index}.txt", b"more") for index in range(30)]
    data = pdf_of(drawn(code), attachments=files)
    assert len(read_pdf(data).attachments) == 19
    assert read_input(data).texts == (copy_presentation,)


def test_a_pdf_without_anything():
    with pytest.raises(NoCodeFoundError):
        read_input(pdf_of(Image.new("L", (50, 50), 255)))
    with pytest.raises(UnsupportedFormatError):
        read_input(pdf_of(drawn("HELLO")))


def test_only_the_first_pages_are_read(code):
    blank = Image.new("L", (20, 20), 255)
    assert read_pdf(pdf_of(*[blank] * 20, drawn(code))).codes == ()


def test_a_page_of_enormous_size_is_bounded(code):
    assert read_pdf(pdf_of(drawn(code), size=(14_000, 14_000))).codes == ()


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj"])
def test_broken_pdfs_are_malformed(data):
    with pytest.raises(MalformedError):
        read_input(data)


def test_a_pdf_too_large():
    with pytest.raises(TooLargeError):
        read_input(b"%PDF-1.7" + bytes(20_000_000))
