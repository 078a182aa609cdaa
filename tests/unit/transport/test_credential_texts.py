import random

import pytest

from tests.unit.transport.baking import png as baked_png
from tests.unit.transport.baking import text_chunk
from tests.unit.transport.test_reading import drawn, pdf_of, png
from wallet.crypto.encoding import encode_base64url
from wallet.errors import MalformedError, TooLargeError, UnsupportedFormatError
from wallet.transport.packing import pack_presentation
from wallet.transport.page_address import to_page_address
from wallet.transport.reading import read_input

TOKEN = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl"
COSE = "0oRDoQEmoEJ7fVhA" + "a" * 86
BADGE = '{"@context": "https://w3id.org/openbadges/v2",\r\n "type": "Assertion", "name": "Zoë"}'


@pytest.mark.parametrize("text", [TOKEN, COSE, COSE + "=="])
def test_tokens_are_found_as_they_are(text):
    read = read_input(f"\ufeff {text}\r\n".encode())
    assert (read.carrier, read.texts) == ("text", (text,))
    assert read_input(png(drawn(text, scale=4))).texts == (text,)


def test_several_tokens_in_one_text(copy_presentation):
    code = to_page_address(pack_presentation(copy_presentation), "check.example.org")
    text = f"{TOKEN}\n{COSE}\n{copy_presentation}\n{code}\n{TOKEN}\nhttps://example.org/other"
    assert read_input(text.encode()).texts == (TOKEN, COSE, copy_presentation)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_encodings(encoding):
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    assert read_input((mark + BADGE + "\n").encode(encoding)).texts == (BADGE,)
    assert read_input((mark + TOKEN).encode(encoding)).texts == (TOKEN,)


def test_a_list_of_credentials_yields_each_letter_by_letter():
    read = read_input(f' [ {BADGE} ,\n{{"a": [1, {{}}]}},"{TOKEN}", 7, "other", null, {BADGE}]\n'.encode())
    assert (read.carrier, read.texts) == ("json", (BADGE, '{"a": [1, {}]}', TOKEN))
    assert read_input(f'"{TOKEN}"'.encode()).texts == (TOKEN,)


@pytest.mark.parametrize("data", [b"[]", b"[1, 2]", b'["a"]', b'"hello"', b"[[{}]]"])
def test_a_list_of_nothing(data):
    with pytest.raises(UnsupportedFormatError):
        read_input(data)


@pytest.mark.parametrize(
    "data", [b"[", b"[{}", b"[{} {}]", b'["', b"[,]", b"[{},]", b'[{"a":]', b"[{}] {}", b'"eyJ.a.b" 1']
)
def test_a_broken_list_is_malformed(data):
    with pytest.raises(MalformedError):
        read_input(data)


def test_bombs_in_text():
    for data in (b"[" * 3_000_000, b'[{"a":' * 500_000, b"[" + b"[]," * 5_000 + b"[]]", b"ey" + b"A" * 50_000_000):
        with pytest.raises(TooLargeError):
            read_input(data)


def test_any_credential_attached_to_a_pdf():
    files = [("note.txt", b"hello"), ("a.jwt", TOKEN.encode()), ("b.json", BADGE.encode()), ("c.json", b'{"x": 1}')]
    read = read_input(pdf_of(attachments=files))
    assert (read.carrier, [(item.name, item.carrier, item.text) for item in read.items]) == (
        "pdf",
        [("a.jwt", "text", TOKEN), ("b.json", "json", BADGE)],
    )


def test_a_pdf_says_why_what_is_attached_cannot_be_read():
    with pytest.raises(TooLargeError):
        read_input(pdf_of(attachments=[("a.json", random.Random(1).randbytes(5_000_001))]))
    with pytest.raises(MalformedError):
        read_input(pdf_of(attachments=[("a.png", baked_png(text_chunk("https://not an address")))]))


def test_files_of_the_time_before_json_are_handed_on_to_be_named():
    xml = '<?xml version="1.0"?>\n<europassCredential xmlns="http://data.europa.eu/snb"/>'
    assert read_input(xml.encode()).texts == (xml,)
    with pytest.raises(UnsupportedFormatError):
        read_input(b'<?xml version="1.0"?><other/>')


def test_cose_as_bytes_becomes_text():
    data = bytes.fromhex("d28443a10126a0") + bytes(80)
    assert read_input(data).texts == (encode_base64url(data),)
