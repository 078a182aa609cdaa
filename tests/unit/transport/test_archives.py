import io
import json
import struct
import zipfile
import zlib

import pypdfium2
import pytest

from tests.unit.transport.baking import TOKEN, element, itxt, png, svg, text_chunk
from wallet.errors import BadgeAddressOnlyError, MalformedError, TooLargeError, UnsupportedFormatError
from wallet.transport import archives
from wallet.transport.qr_codes import qr_matrix, qr_png
from wallet.transport.reading import read_input

DOCUMENT = json.dumps({"@context": ["https://www.w3.org/ns/credentials/v2"], "name": "Voorbeeld"})
ADDRESS = "https://badges.example.org/7"


def zipped(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def pdf_with(*files):
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    for name, data in files:
        document.new_attachment(name).set_data(data)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def test_a_folder_of_everything():
    other = DOCUMENT.replace("Voorbeeld", "Exemple")
    data = zipped(
        [
            ("badges/", b""),
            ("badges/a.json", DOCUMENT),
            ("badges/b.JSONLD", b"\xef\xbb\xbf" + other.encode() + b"\n"),
            ("badges/c.jwt", TOKEN),
            ("badges/d.png", png(itxt(DOCUMENT))),
            ("badges/e", qr_png(qr_matrix(TOKEN), scale=3)),
            ("badges/f.svg", svg(element("assertion", "", DOCUMENT))),
            ("badges/g.pdf", pdf_with(("inside.json", DOCUMENT.encode()), ("picture.png", png(itxt(other))))),
            ("README.md", "Everything I have learned"),
            ("Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
            ("__MACOSX/badges/._a.json", b"\x00\x05\x16\x07"),
            ("empty.txt", b""),
        ]
    )
    found = read_input(data)
    assert found.carrier == "zip"
    assert [(item.name, item.carrier, item.text) for item in found.items] == [
        ("badges/a.json", "json", DOCUMENT),
        ("badges/b.JSONLD", "json", other),
        ("badges/c.jwt", "text", TOKEN),
        ("badges/d.png", "png", DOCUMENT),
        ("badges/e", "png", TOKEN),
        ("badges/f.svg", "svg", DOCUMENT),
        ("badges/g.pdf/inside.json", "json", DOCUMENT),
        ("badges/g.pdf/picture.png", "png", other),
    ]
    assert all(item.error is None for item in found.items)
    assert found.texts == (DOCUMENT, other, TOKEN)


def test_one_reason_for_each_file_that_cannot_be_read():
    damaged = bytearray(zipped([("good.json", DOCUMENT), ("damaged.json", DOCUMENT)], zipfile.ZIP_STORED))
    damaged[damaged.rindex(b"Voorbeeld")] ^= 1
    found = read_input(bytes(damaged))
    assert found.texts == (DOCUMENT,)
    assert [(item.name, item.error and item.error.code) for item in found.items] == [
        ("good.json", None),
        ("damaged.json", "malformed"),
    ]
    found = read_input(
        zipped(
            [
                ("good.json", DOCUMENT),
                ("photo.png", png()),
                ("address.png", png(text_chunk(ADDRESS))),
                ("letter.json", "Dear reader"),
                ("inner.zip", zipped([("a.json", DOCUMENT)])),
                ("broken.pdf", b"%PDF-1.7 nothing"),
                ("deep.json", "[" * 100_000),
            ]
        )
    )
    assert [(item.name, item.error and (item.error.code, item.error.detail)) for item in found.items] == [
        ("good.json", None),
        ("photo.png", ("no-code-found", "")),
        ("address.png", ("badge-address-only", ADDRESS)),
        ("letter.json", ("unsupported-format", "text")),
        ("inner.zip", ("unsupported-format", "archive in an archive")),
        ("broken.pdf", ("malformed", "pdf")),
        ("deep.json", ("too-large", "JSON is nested too deep")),
    ]
    assert all(item.text == "" and item.carrier == "zip" for item in found.items if item.error)


def test_encrypted_and_unusual_files_say_so():
    data = bytearray(zipped([("a.json", DOCUMENT), ("b.json", DOCUMENT)]))
    record = data.index(b"PK\x01\x02")
    data[record + 8] |= 1
    assert [item.error and item.error.detail for item in read_input(bytes(data)).items] == ["encrypted", None]
    data = zipped([("a.json", DOCUMENT), ("b.json", DOCUMENT)], zipfile.ZIP_LZMA)
    details = {item.error.detail for item in read_input(data).items}
    assert details == {"compression of the file in the archive"}


def test_a_single_failure_is_raised_as_it_is():
    with pytest.raises(BadgeAddressOnlyError):
        read_input(zipped([("a.png", png(text_chunk(ADDRESS))), ("notes.txt", "hello")]))
    for files in ([], [("README", "hello")]):
        with pytest.raises(UnsupportedFormatError) as caught:
            read_input(zipped(files))
        assert caught.value.detail == "no credential in the archive"


def test_names_lead_nowhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    name = "../../evil\u202ejson.json"
    assert [item.name for item in read_input(zipped([(name, DOCUMENT), ("/etc/x.json", TOKEN)])).items] == [
        name,
        "/etc/x.json",
    ]
    assert list(tmp_path.iterdir()) == []


# --- bounds -------------------------------------------------------------------------------------------------------


def raw_zip(files):
    """An archive that states what it likes; each file as name, deflated bytes, size and checksum."""
    body, directory = bytearray(), bytearray()
    for name, data, size, crc in files:
        shared = struct.pack("<5H3I2H", 20, 0, 8, 0, 0, crc, len(data), size, len(name), 0)
        directory += b"PK\x01\x02\x14\x00" + shared + struct.pack("<3H2I", 0, 0, 0, 0, len(body)) + name
        body += b"PK\x03\x04" + shared + name + data
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, len(files), len(files), len(directory), len(body), 0)
    return bytes(body + directory) + end


def deflated(data):
    return zlib.compress(data, 9)[2:-4]


def test_archives_made_by_hand_are_read():
    data = DOCUMENT.encode()
    assert read_input(raw_zip([(b"a.json", deflated(data), len(data), zlib.crc32(data))])).texts == (DOCUMENT,)


def test_a_file_without_a_name_is_read():
    data = DOCUMENT.encode()
    found = read_input(raw_zip([(b"", deflated(data), len(data), zlib.crc32(data))]))
    assert (found.items[0].name, found.texts) == ("", (DOCUMENT,))


def test_bombs_in_archives():
    spaces = b" " * 30_000_000
    bomb = deflated(spaces)
    with pytest.raises(TooLargeError):
        read_input(raw_zip([(b"a.json", bomb, len(spaces), zlib.crc32(spaces))]))
    # Many that are each within bounds, also where their checksums are wrong.
    part = json.dumps({"x": "ab" * 90_000}).encode()
    for crc in (zlib.crc32(part), 1):
        files = [(b"%d.json" % number, deflated(part), len(part), crc) for number in range(400)]
        with pytest.raises(TooLargeError):
            read_input(raw_zip(files))
    with pytest.raises(TooLargeError):
        read_input(zipped([(f"{number}.txt", "") for number in range(archives.MAX_ENTRIES + 1)]))
    with pytest.raises(TooLargeError):
        read_input(b"PK\x03\x04" + b"PK\x01\x02" * 5_000)
    with pytest.raises(TooLargeError):
        read_input(b"PK\x03\x04" + bytes(archives.MAX_BYTES))


def test_a_size_that_is_a_lie_is_not_believed():
    spaces = b" " * 30_000_000
    with pytest.raises(MalformedError):
        read_input(raw_zip([(b"a.json", deflated(spaces), 100, zlib.crc32(spaces))]))


def test_pictures_share_one_allowance():
    wide = png_of_size(7_000, 7_000)
    found = read_input(zipped([(f"{number:02}.png", wide) for number in range(9)]))
    codes = [item.error.code for item in found.items]
    assert codes[-1] == "too-large" and codes[0] != "too-large"


def png_of_size(width, height):
    """A picture that states to be large and breaks off at once."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\x00" * 1_000)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x05\x06" + bytes(10), b"PK\x03\x04" + bytes(1_000)])
def test_no_archive_after_all(data):
    with pytest.raises(MalformedError):
        read_input(data)


def test_a_pdf_whose_attachment_is_a_bomb_is_refused_before_it_is_inflated():
    def pdf(stream, filters):
        objects = [
            b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>",
            b"<</Type/Filespec/F(a)/EF<</F 5 0 R>>>>",
            b"<</Filter[%b]/Length %d>>stream\n%b\nendstream" % (filters, len(stream), stream),
        ]
        out, places = bytearray(b"%PDF-1.7\n"), []
        for number, body in enumerate(objects, 1):
            places.append(len(out))
            out += b"%d 0 obj" % number + body + b"endobj\n"
        table = b"".join(b"%010d 00000 n \n" % place for place in places)
        start = len(out)
        out += b"xref\n0 6\n0000000000 65535 f \n" + table
        return bytes(out) + b"trailer<</Size 6/Root 1 0 R>>startxref\n%d\n%%%%EOF" % start

    once = zlib.compress(b" " * 60_000_000, 9)
    flate = b"/FlateDecode"
    assert read_input(pdf(zlib.compress(DOCUMENT.encode()), flate)).texts == (DOCUMENT,)
    assert read_input(pdf(zlib.compress(zlib.compress(DOCUMENT.encode())), flate * 2)).texts == (DOCUMENT,)
    for data in (pdf(once, flate), pdf(zlib.compress(once), flate * 2), pdf(bytes(50_000), b"/LZWDecode")):
        with pytest.raises(TooLargeError):
            read_input(data)
