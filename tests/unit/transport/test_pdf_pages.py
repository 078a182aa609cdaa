import io

import pytest
from fpdf import FPDF
from PIL import Image

from wallet.errors import MalformedError, TooLargeError
from wallet.transport.pdf_files import MAX_PAGES, count_pages, page_picture, read_pdf_file
from wallet.transport.pictures import read_picture
from wallet.transport.qr_codes import qr_matrix, qr_png


def document(pages, *, code_on=()):
    pdf = FPDF(unit="mm", format="A4")
    for number in range(pages):
        pdf.add_page()
        if number in code_on:
            pdf.image(io.BytesIO(qr_png(qr_matrix(f"page {number + 1}"), scale=4)), x=30, y=30, w=60)
    return bytes(pdf.output())


def test_a_page_is_drawn_well_enough_to_be_read():
    data = document(3, code_on=(1,))
    assert count_pages(data) == 3
    assert read_picture(page_picture(data, 1)) == ("page 2",)
    small = Image.open(io.BytesIO(page_picture(data, 0, resolution=50)))
    assert small.mode == "L"
    assert small.width == pytest.approx(210 / 25.4 * 50, abs=2)


def test_a_page_past_those_that_are_read_at_once_can_be_drawn():
    data = document(MAX_PAGES + 2, code_on=(MAX_PAGES + 1,))
    assert read_pdf_file(data).codes == ()
    assert read_picture(page_picture(data, MAX_PAGES + 1)) == (f"page {MAX_PAGES + 2}",)


@pytest.mark.parametrize("number", [-1, 1, 1000])
def test_a_page_that_is_not_there_is_refused(number):
    with pytest.raises(MalformedError):
        page_picture(document(1), number)


@pytest.mark.parametrize("read", [count_pages, lambda data: page_picture(data, 0), read_pdf_file])
def test_what_is_no_pdf_is_refused(read):
    with pytest.raises(MalformedError):
        read(b"%PDF-1.7 nothing")
    with pytest.raises(TooLargeError):
        read(b"%PDF-1.7" + bytes(20_000_001))
