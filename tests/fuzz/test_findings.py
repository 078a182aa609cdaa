"""What fuzzing found: each input here once escaped, or took too long or too much."""

import io
import json
import struct
import warnings
import zlib

import pytest
from PIL import Image

from tests.fuzz.known_signers import AT, LINKED, trust
from tests.fuzz.seeds import linked_documents, sd_jwts, selective_documents
from tests.fuzz.watching import watch, watch_warm
from tests.unit.formats.families import badge, record
from tests.unit.transport.baking import chunk
from wallet.checking import Surroundings, check_input
from wallet.data_integrity.allowance import ALLOWED_STEPS, shared_allowance, spend, steps_left
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.expansion import to_quads
from wallet.disclosure import details_of
from wallet.errors import MalformedError, NoCodeFoundError, PropertyNotDefinedError, TooLargeError, TrustListError
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt import parse_sd_jwt
from wallet.status.cache import StatusCache
from wallet.transport.packing import pack_presentation, unpack_presentation
from wallet.transport.pictures import read_image
from wallet.transport.qr_codes import qr_matrix, qr_png
from wallet.transport.reading import read_codes, read_input
from wallet.trust.documents import parse_jwk_set
from wallet.trust.trust_source import parse_trust_source
from wallet.verification.content import check_content

HERE = Surroundings(trust(), StatusCache(), AT)


@pytest.mark.parametrize("odd", [{"a": 1}, ["a"], 1, None, True])
def test_an_association_or_status_of_an_odd_type_is_a_fault(odd: object):
    link = {"type": ["Association"], "associationType": odd, "sourceId": "urn:a", "targetId": "urn:b"}
    result = {"type": ["Result"], "status": odd}
    for document in (record({"association": [link]}), badge(subject={"result": [result]})):
        credential = parse_credential(json.dumps(document).encode())
        assert check_content(credential, document, hidden=0).code in {"content-invalid", "content-incomplete", "ok"}


@pytest.mark.parametrize("escape", ["\\udc80", "\\ud800\\ud800", "a\\udfffb"])
@pytest.mark.parametrize("layout", ['{"a":"%s"}', '{ "a": "%s" }', '{\n  "a": "%s"\n}\n'])
def test_half_a_character_in_a_document_is_packed_as_it_is_written(escape: str, layout: str):
    text = layout % escape
    assert unpack_presentation(pack_presentation(text)) == text


@pytest.mark.parametrize("letter", ["\ufeff", "é", "\ud800"])
def test_an_sd_jwt_beyond_ascii_is_refused_wherever_the_letter_stands(letter: str):
    token, *disclosures = sd_jwts()[0].split("~")
    for text in ("~".join((token, disclosures[0] + letter, "")), f"{token}{letter}~", f"{token}~{letter}"):
        with pytest.raises(MalformedError):
            parse_sd_jwt(text)


def test_a_picture_longer_than_a_reader_of_codes_takes_is_too_large():
    # Its pixels are few enough, and decode.
    for width, height in ((70_000, 2), (2, 70_000)):
        out = io.BytesIO()
        Image.new("L", (width, height)).save(out, "PNG")
        with pytest.raises(TooLargeError):
            read_codes(out.getvalue())


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "I;16"])
def test_codes_are_read_in_pictures_of_every_mode(mode: str):
    code = Image.open(io.BytesIO(qr_png(qr_matrix("HELLO"), scale=4))).convert("L")
    out = io.BytesIO()
    if mode == "PA":
        # PNG writes a palette with transparency as such; the paper is what is transparent.
        code.convert("P").save(out, "PNG", transparency=255)
    elif mode == "I;16":
        code.convert("I").point(lambda value: value * 257).convert("I;16").save(out, "PNG")
    elif mode in ("LA", "RGBA"):
        ink = Image.new("L", code.size, 0)
        Image.merge("LA", (ink, code.point(lambda value: 255 - value))).convert(mode).save(out, "PNG")
    else:
        code.convert(mode).save(out, "PNG")
    assert read_codes(out.getvalue()) == ("HELLO",)


def test_transparent_pictures_of_many_pixels_stay_in_memory_bounds():
    width = height = 5_800
    packer = zlib.compressobj(1)
    row = bytes(1 + 4 * width)
    pixels = b"".join([*(packer.compress(row) for _ in range(height)), packer.flush()])
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    seen = watch(read_codes, b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))
    assert seen.ended == "no-code-found"
    assert seen.grown < 200_000_000


def test_terms_like_keywords_are_refused_without_a_word_on_the_screen():
    context = ["https://www.w3.org/ns/credentials/v2", {"@odd": "urn:odd", "name": {"@id": "@odd"}}]
    document = {"@context": context, "type": "VerifiableCredential", "@odd": "x"}
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        with pytest.raises(PropertyNotDefinedError):
            to_quads(document, SHIPPED)
    assert said == []


def test_many_parts_alike_are_listed_in_time():
    document = selective_documents()[0]
    about = document["credentialSubject"]
    described = [{**about["achievement"]["resultDescription"][0], "allowedValue": ["A", "B", *["C"] * 60]}]
    achievement = {**about["achievement"], "resultDescription": described}
    changed = {**document, "credentialSubject": {**about, "achievement": achievement}}
    credential = parse_credential(json.dumps(changed).encode())
    seen = watch_warm(lambda _: details_of(credential), b"")
    assert seen.finding is None


def test_everything_in_one_input_spends_from_one_allowance():
    with shared_allowance(100):
        spend(60)
        assert steps_left(1_000) == 40
        with shared_allowance(1_000):
            assert steps_left(1_000) == 40
            with pytest.raises(TooLargeError):
                spend(41)
        assert steps_left(1_000) == 0
    assert steps_left(1_000) == 1_000
    spend(10 * ALLOWED_STEPS)  # nobody counts outside


def test_one_input_leaves_the_next_its_allowance():
    document = linked_documents()[0]
    inner = [{**document, "id": f"urn:{number}"} for number in range(60)]
    about = {"id": "urn:s", "type": ["ClrSubject"], "verifiableCredential": inner}
    whole = {
        "@context": document["@context"],
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": LINKED.id,
        "credentialSubject": about,
    }
    for _ in range(4):
        (result,) = check_input(json.dumps(whole).encode(), HERE)
        assert result.report.checks[0].code == "ok"
        assert len(result.report.inner) == 60


def test_a_key_set_of_thousands_is_refused():
    keys = [dict(LINKED.key.public.jwk)] * 1_001
    assert len(parse_jwk_set({"keys": keys[:-1]})) == 1_000
    with pytest.raises(TooLargeError):
        parse_jwk_set({"keys": keys})
    with pytest.raises(TrustListError):
        parse_trust_source(json.dumps({"keys": keys}).encode(), "file")


@pytest.mark.parametrize("size", [(0, 1), (1, 0), (1, 65_000), (65_000, 1), (20, 20), (3, 3_000)])
def test_a_picture_too_narrow_for_a_code_has_none(size: tuple[int, int]):
    with pytest.raises(NoCodeFoundError):
        read_image(Image.new("L", size))


def test_a_picture_that_states_its_size_twice_is_refused_or_has_no_code():
    heads = [chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, 0, 0, 0, 0)) for size in ((1, 1), (256, 0), (0, 9))]
    for second in heads:
        data = b"\x89PNG\r\n\x1a\n" + heads[0] + second + chunk(b"IDAT", zlib.compress(b"\x00\x00"))
        assert watch(read_input, data + chunk(b"IEND", b"")).ended in {"malformed", "no-code-found"}


def test_a_progressive_picture_counts_with_all_it_keeps_at_once():
    out = io.BytesIO()
    Image.new("RGB", (64, 64)).save(out, "JPEG", progressive=True)
    data = bytearray(out.getvalue())
    frame = data.index(b"\xff\xc2") + 5
    data[frame : frame + 4] = struct.pack(">HH", 6_500, 6_500)
    assert watch(read_codes, bytes(data)).ended == "too-large"


def test_a_picture_for_print_counts_with_what_its_conversion_takes():
    out = io.BytesIO()
    Image.new("CMYK", (64, 64)).save(out, "JPEG")
    data = bytearray(out.getvalue())
    frame = data.index(b"\xff\xc0") + 5
    data[frame : frame + 4] = struct.pack(">HH", 452, 55_843)
    assert watch(read_codes, bytes(data)).ended == "too-large"
