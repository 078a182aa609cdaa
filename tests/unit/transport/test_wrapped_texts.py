"""What services and other programs put around a credential is taken off, letter by letter."""

import base64
import json

import pytest

from tests.unit.transport.baking import png as baked_png
from tests.unit.transport.baking import text_chunk
from tests.unit.transport.test_reading import drawn, pdf_of, png
from wallet.errors import MalformedError, TooLargeError, UnsupportedFormatError
from wallet.transport.keeping import to_keep
from wallet.transport.reading import read_input

TOKEN = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl"
# Spelled in an own way, so that writing it again would show.
BADGE = '{"@context":  ["https://w3id.org/openbadges/v2"],\r\n "type": "Assertion", "name": "Zo\\u00eb"}'
OTHER = BADGE.replace("Zo", "Mo")


def texts(text):
    return read_input(text.encode() if isinstance(text, str) else text).texts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f'{{"credential": {BADGE}, "deliveryDetails": {{}}}}', (BADGE,)),
        (f'{{"vc": {BADGE}}}', (BADGE,)),
        (f'{{"verifiableCredential":{BADGE}}}', (BADGE,)),
        (f'{{"format": "jwt_vc_json", "credential": "{TOKEN}"}}', (TOKEN,)),
        (f'{{"credentials": [{{"credential": "{TOKEN}"}}, {{"credential": {BADGE}}}], "id": 1}}', (TOKEN, BADGE)),
        (f'{{"verifiableCredential": ["{TOKEN}", {BADGE}, {OTHER}]}}', (TOKEN, BADGE, OTHER)),
        (f'{{"vp_token": {{"asked": ["{TOKEN}"]}}, "state": "x"}}', (TOKEN,)),
        (f'{{"protocol": "x", "data": {{"vp_token": {{"a": "{TOKEN}", "b": [{BADGE}]}}}}}}', (TOKEN, BADGE)),
        (f'{{"type": "full", "credential": {json.dumps(BADGE)}}}', (BADGE,)),
        (f'[{{"credential": {BADGE}}}, "{TOKEN}"]', (BADGE, TOKEN)),
        (f"{BADGE}\n{OTHER}\r\n", (BADGE, OTHER)),
        (f'{{"vc": "{TOKEN}"}}\n{{"vc": {BADGE}}}', (TOKEN, BADGE)),
    ],
)
def test_what_a_service_hands_over(text, found):
    assert texts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        BADGE,
        f'{{"type": ["VerifiablePresentation"], "verifiableCredential": [{BADGE}]}}',
        f'{{"@context": "x", "credential": {BADGE}}}',
        f'{{"payload": "x", "credential": {BADGE}}}',
        f'{{"credentialSubject": {{"verifiableCredential": [{BADGE}]}}}}',
        '{"vc": {}, "credentials": [], "jwt": "x", "data": [1, [2]]}',
        '{"data": {"a": {"b": 1}}}',
        '{"vc":',
        '{"a": 1} text',
        "{}",
    ],
)
def test_what_says_itself_what_it_is_stays_whole(text):
    assert texts(text) == (text,)


def test_wrappings_do_not_go_on_for_ever():
    text = BADGE
    for _ in range(20):
        text = f'{{"vc": {text}}}'
    assert texts(text) == (text,)
    for bomb in (
        '{"vc": ' * 400_000,
        '{"vc": ' * 100_000 + "{}" + "}" * 100_000,
        '{"data": [' + "1," * 200_000 + "1]}",
        "{" + ",".join(f'"{number}":1' for number in range(200_000)) + "}",
        '{"a":1}\n' * 200_000,
        "\n".join(f'{{"a":{number}}}' for number in range(2_100)),
    ):
        with pytest.raises(TooLargeError):
            texts(bomb)


@pytest.mark.parametrize("encode", [base64.b64encode, base64.encodebytes, base64.urlsafe_b64encode])
@pytest.mark.parametrize("text", [BADGE, "{\n" + BADGE[1:], "{ " + BADGE[1:] + "  "])
def test_an_object_in_base64(encode, text):
    encoded = encode(text.encode())
    assert texts(encoded) == (text.strip(),)
    assert texts(encoded.rstrip(b"=\n")) == (text.strip(),)


@pytest.mark.parametrize(
    "text", ["ey" + "A" * 43, "ew" + "A" * 41, "ey" + "_" * 40, base64.b64encode(b'{"' + b"x" * 60)]
)
def test_base64_of_anything_else(text):
    with pytest.raises(UnsupportedFormatError):
        texts(text)


def test_a_token_that_was_set_in_lines():
    assert texts("\n".join(TOKEN[at : at + 7] for at in range(0, len(TOKEN), 7))) == (TOKEN,)
    assert texts(TOKEN.replace(".", ".\r\n  ")) == (TOKEN,)
    # Two tokens are two.
    assert texts(f"{TOKEN}\n{TOKEN}x") == (TOKEN, f"{TOKEN}x")


def test_a_data_url():
    encoded = base64.b64encode(BADGE.encode()).decode()
    assert texts(f"data:application/ld+json;base64,{encoded}") == (BADGE,)
    assert texts(f"data:application/vc+jwt,{TOKEN}") == (TOKEN,)
    assert texts("data:application/json," + BADGE.replace(" ", "%20")) == (BADGE,)
    picture = base64.b64encode(baked_png(text_chunk(BADGE))).decode()
    read = read_input(f"data:image/png;base64,{picture}".encode())
    assert (read.carrier, read.texts) == ("png", (BADGE,))


@pytest.mark.parametrize(
    "text", ["data:", "data:,", "data:x;base64,%", "data:,data:,x", "data:x y,{}", "data:," * 200_000]
)
def test_other_data_urls(text):
    with pytest.raises((UnsupportedFormatError, MalformedError)):
        texts(text)


def test_the_file_it_came_in_is_kept_beside_it():
    data = f'{{"credential": {BADGE}}}'.encode()
    (kept,) = to_keep(data, read_input(data))
    assert (kept.data, kept.file, kept.carrier) == (BADGE.encode(), data, "json")


def test_tokens_in_a_json_file_of_a_pdf():
    files = [("a.json", f'{{"credential": "{TOKEN}"}}'.encode()), ("b.json", b'{"x": 1}')]
    assert read_input(pdf_of(attachments=files)).texts == (TOKEN,)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://school.example/badges/7", "address"),
        ('"https://school.example/badges/7"', "address"),
        ("openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fschool.example", "offer"),
        ("https://wallet.example/add?credential_offer=%7B%7D", "offer"),
        ("openid4vp://?client_id=school.example&request_uri=https://school.example/1", "question"),
        ("VP1-B3ECQDI2CH77QYAAA", "short-code"),
        ("<!DOCTYPE html>\n<html><body>https://school.example</body></html>", "web-page"),
        ("See https://school.example/badges/7", "text"),
        ("hello", "text"),
    ],
)
def test_what_else_it_is_has_a_name(text, kind):
    inputs = [text.encode()]
    if kind in ("address", "offer", "question", "short-code") and not text.startswith('"'):
        inputs.append(png(drawn(text, scale=4)))
    for data in inputs:
        with pytest.raises(UnsupportedFormatError) as caught:
            read_input(data)
        assert caught.value.detail == kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"GIF89a" + bytes(20), "other-picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "other-picture"),
        (bytes(3) + b"\x18ftypheic" + bytes(9), "other-picture"),
        (b"\xa2\x6anameSpaces\xa0\x6aissuerAuth\x84", "mdoc"),
        (b"\x00\xff\x00", "not text"),
    ],
)
def test_bytes_of_other_kinds(data, kind):
    with pytest.raises(UnsupportedFormatError) as caught:
        read_input(data)
    assert caught.value.detail == kind
