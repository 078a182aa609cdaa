"""JSON-LD documents and JWTs in few bytes, and back, letter by letter."""

import base64
import contextlib
import hashlib
import json
import time
import zlib

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from wallet.crypto.cbor import encode_item
from wallet.crypto.encoding import encode_base58btc, encode_base64url
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import MalformedError, TooLargeError, WalletError
from wallet.transport.joining import join_codes
from wallet.transport.packing import pack_presentation, unpack_presentation
from wallet.transport.packing_document_dictionary import PRESET_DICTIONARY
from wallet.transport.packing_documents import unpack_document
from wallet.transport.qr_codes import measure, plan_codes

DOCUMENT = 0x20
KEY = PrivateKey.generate("Ed25519")
BADGE = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    "id": "https://badges.hogeschool.example/credentials/3527",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": "did:web:badges.hogeschool.example", "type": ["Profile"], "name": "Hogeschool Voorbeeld"},
    "validFrom": "2026-06-30T00:00:00Z",
    "name": "Data-analyse voor beginners",
    "credentialSubject": {
        "type": ["AchievementSubject"],
        "achievement": {
            "id": "https://badges.hogeschool.example/achievements/data-analyse",
            "type": ["Achievement"],
            "criteria": {"narrative": "De deelnemer maakt een analyse van begin tot eind, en licht die toe."},
            "description": "Gegevens verzamelen, opschonen en in beeld brengen; ook één keer met de hand, à la carte.",
            "name": "Data-analyse voor beginners",
        },
    },
    "proof": {
        "type": "DataIntegrityProof",
        "created": "2026-06-30T12:00:00Z",
        "verificationMethod": "did:web:badges.hogeschool.example#key-1",
        "cryptosuite": "eddsa-rdfc-2022",
        "proofPurpose": "assertionMethod",
        "proofValue": "z" + encode_base58btc(bytes(range(64))),
    },
}
LAYOUTS = [
    {"separators": (",", ":"), "ensure_ascii": False},
    {"separators": (",", ":")},
    {},
    {"ensure_ascii": False},
    {"indent": 2},
    {"indent": 2, "ensure_ascii": False},
    {"indent": 4, "ensure_ascii": False},
]


def token(payload, typ="vc+jwt"):
    return sign_compact_jws({"alg": "EdDSA", "typ": typ}, json.dumps(payload).encode(), KEY)


def enveloped(text):
    envelope = {"type": "EnvelopedVerifiableCredential", "id": f"data:application/vc+jwt,{text}"}
    return token({"type": "VerifiablePresentation", "verifiableCredential": [envelope]}, "vp+jwt")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("ending", ["", "\n"])
def test_a_badge_fits_one_code_however_it_is_laid_out(layout, ending):
    text = json.dumps(BADGE, **layout) + ending
    packed = pack_presentation(text)

    assert unpack_presentation(packed) == text
    assert packed[0] == DOCUMENT
    assert len(packed) < 480
    assert measure(text, None).version <= 18


def test_a_layout_of_its_own_comes_back_as_well():
    text = json.dumps(BADGE, indent=3).replace("[\n", "[ \n") + "\n\n"
    assert unpack_presentation(pack_presentation(text)) == text


def test_signatures_are_carried_as_bytes():
    inside = token(BADGE)
    shown = enveloped(inside)

    assert unpack_presentation(pack_presentation(shown)) == shown
    # The second signature and its envelope; the rest is what the credential alone takes.
    assert len(pack_presentation(shown)) < len(pack_presentation(inside)) + 64 + 90
    assert KEY.sign(inside.encode()) not in pack_presentation(inside)


def test_a_signature_in_base58_takes_its_own_bytes():
    others = {**BADGE, "proof": {**BADGE["proof"], "proofValue": "z"}}
    with_signature = {**BADGE, "proof": {**BADGE["proof"], "proofValue": "z" + encode_base58btc(KEY.sign(b"badge"))}}
    sizes = [len(pack_presentation(json.dumps(document))) for document in (others, with_signature)]
    assert sizes[1] - sizes[0] <= 64 + 8


@pytest.mark.parametrize("text", ["a" * 400_000, '"' + "z1" * 200_000, '{"a": "' + "eyJ" * 100_000 + '"}'])
def test_long_words_take_no_longer(text):
    started = time.process_time()
    assert unpack_presentation(pack_presentation(text)) == text
    assert time.process_time() - started < 2


def test_pictures_are_carried_as_bytes():
    picture = hashlib.shake_256(b"picture").digest(3000)
    address = "data:image/png;base64," + base64.b64encode(picture).decode()
    with_picture = json.dumps({**BADGE, "image": {"id": address, "type": "Image"}})
    assert len(pack_presentation(with_picture)) < len(pack_presentation(json.dumps(BADGE))) + len(picture) + 40


@pytest.mark.parametrize("text", [json.dumps(BADGE), token(BADGE), enveloped(token(BADGE))])
@pytest.mark.parametrize("page", [None, "check.example/wallet"])
def test_documents_and_tokens_come_through_codes(text, page):
    plan = plan_codes(text, page=page)
    assert join_codes(plan.parts) == (text,)
    few = plan_codes(text, page=page, max_version=5, frame_version=8)
    assert few.frame_count > 1
    assert join_codes(reversed(few.parts)) == (text,)


def test_documents_and_tokens_come_as_plain_text():
    text = token(BADGE)
    assert join_codes([text, json.dumps(BADGE), text]) == (text, json.dumps(BADGE))


def test_every_published_document_comes_back(shared_vectors):
    files = [
        path
        for pattern in ("*.json", "*.jwt", "*.jsonld", "*.txt")
        for folder in ("1edtech-public-validator", "dcc-vc-test-fixtures", "w3c-vc-*", "elm-edc")
        for path in shared_vectors.glob(f"{folder}/**/{pattern}")
        if path.is_file() and path.stat().st_size < 60_000
    ]
    assert len(files) > 150
    for path in files:
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        assert unpack_presentation(pack_presentation(text)) == text, path


# --- what comes from anywhere ------------------------------------------------------------------------------------


def packed_of(structure, raw=b""):
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflater.compress(encode_item(structure)) + deflater.flush() + raw


def test_the_layout_of_the_format():
    assert unpack_document(packed_of([0, "a", 2 * 3, 3 * 3 + 1, 3 * 3 + 2, ['{"']], bytes(8))) == "aAAAAAAA111eyI"
    assert (
        unpack_document(packed_of([4 * 2, '{"a":[1,{}],"b":"é"}']))
        == '{\n  "a": [\n    1,\n    {}\n  ],\n  "b": "é"\n}'
    )
    assert unpack_document(packed_of([64 + 3, '{"a":[1,"é"]}'])) == '{"a": [1, "\\u00e9"]}\n'


@pytest.mark.parametrize(
    "structure",
    [
        [],
        "text",
        ["text"],
        [-1, "text"],
        [True],
        [0, None],
        [0, -1],
        [0, True],
        [0, 10_000],
        [1, "no JSON"],
        [4 * 9, "{}"],
        [128, "{}"],
    ],
)
def test_what_no_packer_makes_is_refused(structure):
    with pytest.raises(MalformedError):
        unpack_document(packed_of(structure))


def test_bytes_after_the_document_are_refused():
    with pytest.raises(MalformedError):
        unpack_document(packed_of([0, "a", 3], b"12"))


def nested(depth, inner):
    for _ in range(depth):
        inner = [inner]
    return inner


@pytest.mark.parametrize(
    "structure",
    [
        [0, nested(9, "a")],
        [0, nested(7, "a" * 400_000)],
        [0, *["a" * 900] * 1100],
        [0, 129 * 3 + 2],
        [4 * 8, "[" * 60 + ",".join(["1"] * 9000) + "]" * 60],
        [4 * 8, "[" * 5000 + "]" * 5000],
    ],
)
def test_what_grows_is_bounded(structure):
    started = time.process_time()
    with pytest.raises((TooLargeError, MalformedError)):
        unpack_document(packed_of(structure, bytes(200)))
    assert time.process_time() - started < 1


texts = st.text(max_size=20) | st.binary(min_size=20, max_size=80).map(encode_base64url) | st.just("z6MkZ" * 20)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(texts, values, max_size=5), st.sampled_from(LAYOUTS), st.sampled_from(["", "\n", " "]))
@example({"a": "ey" + "J" * 14}, {}, "")
def test_any_document_comes_back(document, layout, ending):
    text = json.dumps(document, **layout) + ending
    packed = pack_presentation(text)
    assert unpack_presentation(packed) == text
    assert packed[0] == DOCUMENT


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_changed_bytes_end_in_an_error_of_ours(data):
    packed = bytearray(pack_presentation(enveloped(token(BADGE))))
    for _ in range(data.draw(st.integers(1, 4))):
        packed[data.draw(st.integers(1, len(packed) - 1))] = data.draw(st.integers(0, 255))
    started = time.process_time()
    with contextlib.suppress(WalletError):
        unpack_presentation(bytes(packed))
    assert time.process_time() - started < 1


def test_the_published_dictionary_has_not_changed():
    """Version 2 is out: whoever changes it breaks every printed code."""
    assert (
        hashlib.sha256(PRESET_DICTIONARY).hexdigest()
        == "1e2453aaa8dd7c2b1a1ad956952d81b2d61dab7b4deb2e0772f6c8b1a41bbd28"
    )


# A document as version 2 packed it, and its text.
PRINTED = bytes.fromhex("206b62acf0ad26946970640e68800603a93c85f2d4a26c50b00000")
PRINTED_TEXT = '{"type":["VerifiableCredential","OpenBadgeCredential"],"name":"Samen werken"}'


def test_a_code_printed_long_ago_still_opens():
    assert unpack_presentation(PRINTED) == PRINTED_TEXT
