"""Small inputs that stand for something huge: each ends in `too-large`, within a second and 200 MB."""

import base64
import gzip
import io
import json
import struct
import zipfile
import zlib

import pytest

from tests.fuzz.known_signers import AT, ISSUER, LINKED, STATUS_ADDRESS, THEN, trust
from tests.fuzz.seeds import linked_documents, selective_documents
from tests.fuzz.watching import MAX_BYTES, MAX_SECONDS, watch, watch_warm
from tests.unit.status.lists import cwt, list_document
from tests.unit.transport.baking import chunk, element, itxt, png, svg
from wallet.checking import Surroundings, check_input
from wallet.crypto.cbor import Pairs, decode_only, encode_item
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.data_integrity.canonical import canonicalize
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.expansion import to_quads
from wallet.data_integrity.quads import parse_nquads
from wallet.data_integrity.selective_values import parse_value
from wallet.errors import NoCodeFoundError, TooLargeError
from wallet.formats.recognise import parse_credential
from wallet.status.cache import StatusCache
from wallet.status.document import parse_status_document
from wallet.transport.multipart_ur import UrPart, encode_part, parse_ur
from wallet.transport.packing import unpack_presentation
from wallet.transport.reading import read_codes, read_input
from wallet.verification import verify_credential

GIGABYTE = 1_000_000_000
HERE = Surroundings(trust(), StatusCache(), AT)


def too_large(run, data):
    """Assert how an input ends, and that the checker's side says the same of it."""
    seen = watch_warm(run, data)
    if seen.error is not None:
        raise seen.error
    assert seen.ended == TooLargeError.code
    assert seen.seconds < MAX_SECONDS
    assert seen.grown < MAX_BYTES


def checked_too_large(data):
    too_large(_verdict, data)


def _verdict(data):
    (result,) = check_input(data, HERE)
    structure = result.report.checks[0]
    if structure.code == TooLargeError.code:
        raise TooLargeError


def zeros(container="zlib", size=GIGABYTE):
    """Zeros, packed: blocks that refer to nothing before them, over and over; a reader that gets to the end is lost."""
    packer = zlib.compressobj(9, wbits={"zlib": 15, "gzip": 31, "raw": -15}[container])
    piece = bytes(10_000_000)
    first = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + block * (size // len(piece) - 1)


@pytest.fixture(scope="module")
def gigabyte():
    return zeros()


def archive(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=1) as packed:
        for name, data in files:
            packed.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def test_zip_of_zeros():
    too_large(read_input, archive([("a.json", bytes(60_000_000))]))


def test_zip_of_many_large_files():
    # Within the ratio, so that only the sum is too much.
    noise = bytes(range(256)) * 16
    text = b"".join(struct.pack(">I", number * 2_654_435_761 % 2**32) + noise[:28] for number in range(500_000))
    too_large(read_input, archive([(f"{number}.txt", text) for number in range(4)]))


def test_zip_of_too_many_files():
    too_large(read_input, archive([(f"{number}.json", b"{}") for number in range(2_500)]))


def test_zip_that_lies_about_its_sizes():
    data = bytearray(archive([("a.json", bytes(60_000_000))]))
    directory = data.index(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = struct.pack("<I", 100)
    seen = watch(read_input, bytes(data))
    assert (seen.ended, seen.error) == ("malformed", None)
    assert seen.grown < MAX_BYTES


def text_bomb(kind, before, gigabyte):
    return png(chunk(kind, b"openbadges\x00" + before + gigabyte))


def test_png_compressed_text(gigabyte):
    too_large(read_input, text_bomb(b"zTXt", b"\x00", gigabyte))


def test_png_compressed_international_text(gigabyte):
    too_large(read_input, text_bomb(b"iTXt", b"\x01\x00\x00\x00", gigabyte))


def test_png_of_too_many_badges():
    too_large(read_input, png(*[itxt("https://school.example/1")] * 40))


def header_only(width, height):
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (100_000, 1), (1, 100_000), (7_000, 7_000)])
def test_png_of_too_many_pixels(width, height):
    rows = zlib.compress(bytes(4 * width + 1)) if width < 1000 else b""
    too_large(read_codes, header_only(width, height) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


def test_svg_of_entities_in_entities():
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    head = f"<!DOCTYPE svg [<!ENTITY e0 'lol'>{entities}]>"
    seen = watch(read_input, svg(element("assertion", None, "&e11;"), head=head))
    assert seen.ended in {"too-large", "malformed"}
    assert seen.finding is None


def test_svg_nested_too_deep():
    too_large(read_input, svg("<g>" * 100_000 + "</g>" * 100_000))


def test_pdf_streams_of_zeros(gigabyte):
    body = b"%%PDF-1.7\n1 0 obj<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n" % (
        len(gigabyte),
        gigabyte,
    )
    too_large(read_input, body)


def test_pdf_page_as_a_strip():
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 2147483648 60 60]>>"
    data = (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj" + page + b"endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF"
    )
    seen = watch_warm(read_input, data)
    assert seen.ended == NoCodeFoundError.code
    assert seen.finding is None


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"a":['])
def test_json_depth(opening):
    too_large(parse_credential, b'{"a":' + opening.encode() * 100_000)


def test_json_depth_in_a_token():
    too_large(parse_credential, ISSUER_JWT + b"." + encode_base64url(b'{"a":' + b"[" * 100_000).encode() + b".AAAA")


ISSUER_JWT = encode_base64url(b'{"alg":"ES256","typ":"vc+jwt"}').encode()


def test_json_of_too_many_bytes():
    too_large(parse_credential, b'{"a":"' + b"a" * 6_000_000 + b'"}')


def test_json_list_of_too_many_credentials():
    too_large(read_input, json.dumps([{"@context": "a"}] * 5_000).encode())


def test_document_of_too_many_values():
    document = {**linked_documents()[0], "credentialSubject": [{"id": f"urn:{n}"} for n in range(15_000)]}
    checked_too_large(json.dumps(document).encode())


def alike(size):
    """Nodes that all refer to each other, so that none differs from another."""
    return "".join(f"_:n{a} <urn:p> _:n{b} .\n" for a in range(size) for b in range(size) if a != b).encode()


@pytest.mark.parametrize("size", [8, 20, 60])
def test_poison_graph(size):
    too_large(lambda data: canonicalize(parse_nquads(data.decode())), alike(size))


def test_poison_graph_of_a_long_ring():
    ring = "".join(f"_:n{a} <urn:p> _:n{(a + 1) % 5_000} .\n" for a in range(5_000))
    too_large(lambda data: canonicalize(parse_nquads(data.decode())), ring.encode())


def poisoned(size, **members):
    """A credential in which some nodes all refer to each other."""
    good = linked_documents()[0]
    nodes = [
        {"id": f"_:n{a}", "type": ["Evidence"], "p": [f"_:n{b}" for b in range(size) if a != b]} for a in range(size)
    ]
    context = [*good["@context"], {"p": {"@id": "urn:p", "@type": "@id"}}]
    return {**good, "@context": context, "evidence": nodes, **members}


def test_poison_graph_in_a_credential():
    checked_too_large(json.dumps(poisoned(8)).encode())


def test_poison_graphs_each_within_bounds_in_a_record():
    inner = [poisoned(6, id=f"urn:{number}") for number in range(100)]
    about = {"id": "urn:s", "type": ["ClrSubject"], "verifiableCredential": inner}
    record = {
        "@context": linked_documents()[0]["@context"],
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": LINKED.id,
        "credentialSubject": about,
    }
    checked_too_large(json.dumps(record).encode())


def test_poison_graphs_each_within_bounds_in_a_presentation():
    presentation = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "verifiableCredential": [poisoned(6, id=f"urn:{number}") for number in range(32)],
    }
    checked_too_large(json.dumps(presentation).encode())


def test_poison_graph_under_a_chain_of_proofs():
    document = poisoned(6)
    chain = [
        {**document["proof"], "id": f"urn:p{n}", "previousProof": [f"urn:p{m}" for m in range(n)]} for n in range(1, 32)
    ]
    document["proof"] = [{**document["proof"], "id": "urn:p0"}, *chain]
    seen = watch_warm(lambda data: check_input(data, HERE), json.dumps(document).encode())
    assert seen.finding is None


def test_poison_graph_with_a_base_proof():
    document = {**poisoned(8), "proof": selective_documents()[0]["proof"]}
    checked_too_large(json.dumps(document).encode())


def test_contexts_in_contexts():
    definitions = {f"t{number}": {"@id": f"urn:{number}"} for number in range(3_000)}
    document = {"@context": [definitions] * 30, "t1": "x"}
    too_large(lambda data: to_quads(json.loads(data), SHIPPED), json.dumps(document).encode())


def test_status_list_of_a_gigabyte():
    text = "u" + base64.urlsafe_b64encode(zeros("gzip")).decode().rstrip("=")
    document = list_document(issuer=LINKED.id, subject={"encodedList": text})
    too_large(parse_status_document, json.dumps(document).encode())


def test_status_list_token_of_a_gigabyte(gigabyte):
    status_list = {"bits": 1, "lst": encode_base64url(gigabyte)}
    payload = {"iss": ISSUER.id, "sub": STATUS_ADDRESS, "iat": int(THEN.timestamp()), "status_list": status_list}
    too_large(parse_status_document, ISSUER.sign(payload, "statuslist+jwt").encode())


def test_status_list_cwt_of_a_gigabyte(gigabyte):
    too_large(parse_status_document, cwt(issuer=ISSUER, _65533=Pairs((("bits", 1), ("lst", gigabyte)))))


def test_status_list_of_a_gigabyte_inside_another():
    packed = gzip.compress(zeros("gzip"))
    text = "u" + base64.urlsafe_b64encode(packed).decode().rstrip("=")
    seen = watch(parse_status_document, json.dumps(list_document(subject={"encodedList": text})).encode())
    assert seen.finding is None


def test_base64_longer_than_any_credential():
    too_large(parse_credential, ISSUER_JWT + b"." + b"A" * 30_000_000 + b".AAAA")


def test_base64_in_a_data_url():
    document = {
        "@context": "https://www.w3.org/ns/credentials/v2",
        "type": "EnvelopedVerifiableCredential",
        "id": "data:application/vc+jwt," + "e" * 30_000_000,
    }
    too_large(parse_credential, json.dumps(document).encode())


def test_disclosures_beyond_count():
    token = ISSUER.issue({"a": 1}, vct=None)
    too_large(parse_credential, (token + "WyJhIiwiYiJd~" * 5_000).encode())


def test_packed_presentation_of_a_gigabyte():
    too_large(unpack_presentation, b"\x20" + zeros("raw", GIGABYTE // 20))


def test_moving_frames_of_a_message_beyond_bounds():
    for fragments, length in ((2**31, 2**31), (3_000, 100_000), (10, 2**40)):
        part = encode_part(UrPart("sd-jwt-vp", 1, fragments, length, 0, b"a" * 100))
        too_large(lambda data: parse_ur(data.decode()), part.encode())


def test_cbor_nested_too_deep():
    too_large(lambda data: decode_only(data, max_items=1_000), b"\x81" * 100_000)


def test_cbor_of_too_many_items():
    too_large(lambda data: decode_only(data, max_items=1_000), b"\x99\xff\xff" + b"\x00" * 65_535)


def test_signatures_of_a_selective_proof_beyond_count():
    real = decode_base64url(selective_documents()[0]["proof"]["proofValue"][1:])
    parts = decode_only(real[3:], max_items=1_000)
    parts[3] = [bytes(64)] * 5_000
    value = "u" + encode_base64url(real[:3] + encode_item(parts))
    too_large(parse_value, value)


def test_what_is_within_bounds_is_not_refused_for_them():
    report = verify_credential(
        parse_credential(json.dumps(linked_documents()[0]).encode()), trust=trust(), statuses=StatusCache(), at=AT
    )
    assert report.check(report.checks[1].check).code == "ok"
