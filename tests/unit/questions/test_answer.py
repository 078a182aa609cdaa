"""Answers on the wire: written, packed, encrypted, read back; what is none is refused with its code."""

import json
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.issuer import SampleIssuer
from tests.simulators.learning import learning_claims, selective_paths
from wallet.crypto.cbor import Pairs, encode_item
from wallet.crypto.jwe import encrypt_compact_jwe, encryption_jwk, parse_compact_jwe
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.errors import (
    AnswerError,
    PackingError,
    TooLargeError,
    UnreadableError,
    UnsupportedVersionError,
    WalletError,
)
from wallet.formats.recognise import parse_credential
from wallet.model.query import DcqlQuery
from wallet.model.question import AnswerEncryption, Asker, Question
from wallet.model.stored import CredentialId
from wallet.questions.answer import (
    AnswerPart,
    answer_text,
    make_answer,
    named_key,
    open_answer,
    parse_answer,
)
from wallet.questions.packed_answer import pack_answer, unpack_answer
from wallet.transport.multipart_ur import UR_REQUEST, UR_RESPONSE, encode_single, wrap_bytes

THEN = datetime(2026, 6, 1, tzinfo=UTC)
HOLDER = PrivateKey.generate("P-256")
ASKER = PrivateKey.generate("P-256")
DOCUMENT = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"], "n": [1, "é"]}


def question(*, encrypted: bool = False, state: str | None = "s1") -> Question:
    return Question(
        asker=Asker("decentralized_identifier:did:example:a", "Asker"),
        purpose="",
        query=DcqlQuery(()),
        nonce="n-1",
        state=state,
        response_uri="https://answer.invalid/",
        encryption=AnswerEncryption(encryption_jwk(ASKER.public, kid="k1"), "A256GCM") if encrypted else None,
        issued_at=THEN,
        expires_at=None,
        request="",
    )


def part(query_id: str = "q") -> AnswerPart:
    text = SampleIssuer().issue(learning_claims(), issued_at=THEN, selective=selective_paths(), holder=HOLDER.public)
    end = PresentationEnd("decentralized_identifier:did:example:a", "n-1", HOLDER)
    return AnswerPart(
        query_id,
        CredentialId(1),
        make_presentation(parse_credential(text.encode()), [("given_name",)], now=THEN, end=end),
    )


PART = part()


def sealed(plaintext: bytes) -> str:
    return encrypt_compact_jwe(plaintext, encryption_jwk(ASKER.public, kid="k"), content_encryption="A128GCM")


@pytest.mark.parametrize("encrypted", [False, True])
def test_an_answer_is_read_back_from_everything_that_carries_it(encrypted):
    answer = make_answer(question(encrypted=encrypted), [PART])
    packed = pack_answer(answer.body)
    form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in answer.body.items()}
    carriers = [
        answer_text(answer),
        f"\ufeff {answer_text(answer)}\n",
        answer_text(answer).encode(),
        urlencode(form),
        packed,
        wrap_bytes(packed),
        encode_single(UR_RESPONSE, wrap_bytes(packed)),
        encode_single(UR_RESPONSE, wrap_bytes(packed)).lower().encode(),
    ]
    if encrypted:
        carriers.append(str(answer.body["response"]))
    for carrier in carriers:
        assert parse_answer(carrier) == answer.body
        received = open_answer(parse_answer(carrier), ASKER)
        assert received.presentations == (("q", PART.presentation.text),)
        assert (received.state, received.encrypted) == ("s1", encrypted)


def test_the_body_is_the_one_of_the_specification():
    answer = make_answer(question(), [PART, part("other")])

    assert answer.body.keys() == {"vp_token", "state"}
    assert [*answer.body["vp_token"]] == ["q", "other"]
    assert answer.body["vp_token"]["q"] == [PART.presentation.text]
    assert "state" not in make_answer(question(state=None), [PART]).body


def test_an_encrypted_answer_names_the_key_and_the_question():
    answer = make_answer(question(encrypted=True), [PART])
    header = parse_compact_jwe(str(answer.body["response"])).header

    assert answer.body.keys() == {"response"}
    assert (header["kid"], header["enc"], header["apv"]) == ("k1", "A256GCM", "bi0x")
    assert named_key(answer.body) == "k1"
    assert named_key({"vp_token": {}}) is None
    with pytest.raises(AnswerError):
        open_answer(answer.body, None)
    with pytest.raises(AnswerError):
        open_answer(answer.body, PrivateKey.generate("P-256"))


def test_packing_halves_an_answer():
    answer = make_answer(question(), [PART])

    assert len(pack_answer(answer.body)) < len(answer_text(answer)) * 0.55


def test_a_document_stays_a_document():
    body = {"vp_token": {"q": [DOCUMENT, "token"]}}

    assert unpack_answer(pack_answer(body)) == body
    assert open_answer(body, None).presentations[0] == (
        "q",
        json.dumps(DOCUMENT, ensure_ascii=False, separators=(",", ":")),
    )


@pytest.mark.parametrize(
    "body",
    [
        {"vp_token": {"q": [1]}},
        {"vp_token": {"q": "token"}},
        {"vp_token": []},
        {"vp_token": {}, "state": 1},
        {"vp_token": {}, "other": 1},
        {"response": 1},
        {"response": "no.jwe"},
        {},
    ],
)
def test_what_is_no_answer_is_not_packed(body):
    with pytest.raises(PackingError):
        pack_answer(body)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "{}",
        "{",
        "hello",
        "state=s",
        "vp_token=%7B%7D&vp_token=%7B%7D",
        "response=x&response=y",
        "vp_token=nothing",
        '{"vp_token": {}, "response": ""}',
        "a..b.c.d",
        b"\xff\xfe",
        b"\x10",
        b"\x10\xff",
        b"\x10" + encode_item([None, Pairs(((1, [b""]),))]),
        b"\x10" + encode_item([None, Pairs((("q", b""),))]),
        b"\x10" + encode_item([None, Pairs((("q", [b"\x12"]),))]),
        b"\x10" + encode_item([None, Pairs((("q", []), ("q", [])))]),
        b"\x10" + encode_item([1, Pairs(())]),
        b"\x11" + encode_item([b"", b"", b""]),
        b"\x11" + encode_item([b"", b"", b"", "x"]),
        "x" * 2_000_000,
        encode_single(UR_REQUEST, wrap_bytes(b"\x10")),
    ],
)
def test_what_is_no_answer_is_refused(data):
    with pytest.raises(AnswerError):
        parse_answer(data)


@pytest.mark.parametrize(
    "body",
    [
        {"vp_token": []},
        {"vp_token": {}},
        {"vp_token": {"q": "token"}},
        {"vp_token": {"q": []}},
        {"vp_token": {"q": [""]}},
        {"vp_token": {"q": [{}]}},
        {"vp_token": {"q": [1]}},
        {"vp_token": {"q": ["x"] * 33}},
        {"vp_token": {"q": ["x"]}, "state": 1},
        {"response": 1},
        {"response": "x"},
        {
            "response": encrypt_compact_jwe(
                b"no JSON", encryption_jwk(ASKER.public, kid="k"), content_encryption="A128GCM"
            )
        },
        {"response": sealed(b"{}")},
    ],
)
def test_what_holds_no_presentations_is_refused(body):
    with pytest.raises(AnswerError):
        open_answer(body, ASKER)


def test_a_newer_packing_and_a_bomb_are_told_apart():
    with pytest.raises(UnsupportedVersionError):
        unpack_answer(b"\x20\x00")
    with pytest.raises(UnsupportedVersionError):
        parse_answer(b"\x1f\x00")
    with pytest.raises(TooLargeError):
        unpack_answer(b"\x10" + bytes(300_000))


def test_several_presentations_that_inflate_share_one_bound():
    big = pack_answer({"vp_token": {"q": ["a" * 900_000]}})
    entry = big[big.index(b"q") + 1 :]
    assert entry[0] == 0x81
    several = b"\x10" + b"\x82\xf6\xa1\x61q" + b"\x83" + entry[1:] * 3

    with pytest.raises(TooLargeError):
        unpack_answer(several)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_end_in_an_error_of_ours(data):
    for first in (b"", b"\x10", b"\x11"):
        try:
            open_answer(parse_answer(first + data), ASKER)
        except UnreadableError:
            continue
        except WalletError as error:
            raise AssertionError from error
