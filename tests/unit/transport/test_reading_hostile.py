"""Whatever comes in, reading it ends in what was found or in an error of this program."""

import io
import json
import zipfile

import pypdfium2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.transport.baking import BADGE, TOKEN, element, itxt, png, svg, text_chunk, ztxt
from wallet.errors import WalletError
from wallet.transport.reading import ReadInput, read_input


def _archive():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.json", BADGE)
        archive.writestr("b.png", png(itxt(BADGE)))
        archive.writestr("c.txt", "hello")
    return out.getvalue()


def _pdf():
    document = pypdfium2.PdfDocument.new()
    document.new_page(60, 60)
    document.new_attachment("a.json").set_data(BADGE.encode())
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


VALID = (
    png(itxt(BADGE)),
    png(itxt(BADGE, b"openbadgecredential", compressed=True)),
    png(ztxt(BADGE), text_chunk("https://example.org/1")),
    svg(element("assertion", "https://example.org/1", BADGE)),
    svg(element("credential", TOKEN), "https://purl.imsglobal.org/ob/v3p0"),
    _archive(),
    _pdf(),
    BADGE.encode(),
    BADGE.encode("utf-16"),
    f"[{BADGE}, {json.dumps(TOKEN)}]".encode(),
    TOKEN.encode(),
)
PIECES = (
    b"", b"\x00", b"\xff", b"{", b"[", b'"', b"<", b"&", b"PK\x01\x02", b"PK\x05\x06", b"IEND", b"openbadges\x00",
    b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"<!ENTITY a 'b'>", b"]]>", b"stream\n",
    b"endstream", b"ey", b".", b"\\u",
)  # fmt: skip


@st.composite
def _mutated(draw):
    data = bytearray(draw(st.sampled_from(VALID)))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(data)))
        match draw(st.integers(0, 4)):
            case 0 if at < len(data):
                data[at] ^= 1 << draw(st.integers(0, 7))
            case 1:
                del data[at : at + draw(st.integers(1, 40))]
            case 2:
                data[at:at] = draw(st.sampled_from(PIECES))
            case 3:
                del data[at:]
            case _:
                data[at:at] = data[draw(st.integers(0, len(data))) :][:200]
    return bytes(data)


def _is_total(data):
    try:
        found = read_input(data)
    except WalletError:
        return
    assert isinstance(found, ReadInput) and found.items
    for item in found.items:
        assert (item.text == "") is (item.error is not None)
        assert item.error is None or isinstance(item.error, WalletError)


def test_what_is_mutated_is_valid_before():
    assert all(read_input(data).texts for data in VALID)


@settings(max_examples=1_500, deadline=1_000, suppress_health_check=[HealthCheck.too_slow])
@given(_mutated())
def test_reading_is_total(data):
    _is_total(data)


@settings(max_examples=300, deadline=1_000)
@given(st.sampled_from([data[:12] for data in VALID]), st.binary(max_size=400))
def test_reading_is_total_behind_every_beginning(head, tail):
    _is_total(head + tail)
