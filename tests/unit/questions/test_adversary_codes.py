"""Attacks with what travels: frames that are endless, mixed, too large or of a wrong length, and bombs."""

import time
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest

from tests.unit.questions.request_material import ASKER, NOW, request
from ui.scan.collector import CodeCollector
from wallet.crypto.cbor import Pairs, encode_item
from wallet.errors import FramesMissingError, QuestionError, UnreadableError, WalletError
from wallet.questions.answer import parse_answer
from wallet.questions.packed_answer import unpack_answer
from wallet.questions.packed_request import pack_request, unpack_request
from wallet.questions.packed_request_dictionary import PRESET_DICTIONARY
from wallet.questions.request import parse_question
from wallet.questions.request_link import request_link
from wallet.transport.bytewords import encode_bytewords
from wallet.transport.joining import is_answer, is_question, join_all_codes
from wallet.transport.multipart_ur import (
    UR_REQUEST,
    UR_RESPONSE,
    UrDecoder,
    UrPart,
    encode_part,
    encode_single,
    frames,
    parse_ur,
    wrap_bytes,
)
from wallet.trust.trust_store import TrustStore

JAR = request()
PACKED = pack_request(JAR)
MESSAGE = wrap_bytes(PACKED)
NOBODY = TrustStore()


def shown(message: bytes = MESSAGE, count: int = 40, kind: str = UR_REQUEST, size: int = 60) -> list[str]:
    parts = frames(kind, message, max_fragment=size)
    return [next(parts) for _ in range(count)]


def part(**changed: object) -> str:
    honest = parse_ur(shown()[0])
    assert isinstance(honest, UrPart)
    stated = {
        name: getattr(honest, name) for name in ("ur_type", "number", "fragments", "message_length", "checksum", "data")
    }
    return encode_part(UrPart(**{**stated, **changed}))


def collected(*texts: str) -> list:
    """What a camera reads, each once: codes that go round are whole again and again."""
    collector = CodeCollector()
    return list(dict.fromkeys(item.content for text in texts for item in collector.receive([text])))


def test_the_frames_are_honest_unless_a_test_changes_them():
    assert collected(*shown()) == [PACKED]
    assert [item.content for item in join_all_codes(shown())] == [PACKED]


@pytest.mark.parametrize(
    "changed",
    [
        {"fragments": 2_001, "data": b"x", "message_length": 2_001},
        {"message_length": 200_001, "fragments": 20, "data": b"x" * 10_001},
        {"message_length": 2**32 - 1},
        {"message_length": 0},
        {"fragments": 0},
        {"fragments": 1},
        {"number": 0},
        {"number": 2**32},
        {"checksum": 2**32},
        {"checksum": -1},
        {"data": b""},
        {"data": b"x" * 5_000},
        {"number": -1},
    ],
)
def test_parts_that_claim_too_much_or_contradict_themselves_are_dropped(changed):
    text = part(**changed)
    with pytest.raises(WalletError):
        parse_ur(text)
    assert collected(text, *shown()) == [PACKED]
    decoder = UrDecoder()
    assert not decoder.receive(text)


def test_a_part_whose_label_says_another_number_is_dropped():
    for label in ("2-9", "1-8", "01-9", "1-09", "-", "1-", "0-0", "9999999999-9"):
        kind, _, body = shown()[0].split("/")
        try:
            parsed = parse_ur(f"{kind}/{label}/{body}")
        except WalletError:
            continue
        assert isinstance(parsed, UrPart)
        assert (parsed.number, parsed.fragments) == tuple(map(int, label.split("-")))


def test_parts_of_several_messages_at_once_are_not_mixed():
    """Of the same length, with as many fragments: only the checksum tells them apart."""
    other = wrap_bytes(bytes(reversed(PACKED)))
    assert len(other) == len(MESSAGE)
    for order in (zip(shown(), shown(other), strict=True), zip(shown(other), shown(), strict=True)):
        texts = [text for pair in order for text in pair]
        assert set(collected(*texts)) <= {PACKED, bytes(reversed(PACKED))}
        assert {item.content for item in join_all_codes(texts)} == {PACKED, bytes(reversed(PACKED))}
    stopped = collected(*shown(other)[:3], *shown())
    assert stopped == [PACKED]


def test_a_forged_part_delays_and_changes_nothing():
    forged = part(number=1, data=b"\x00" * 60) if len(parse_ur(shown()[0]).data) == 60 else part(
        number=1, data=bytes(len(parse_ur(shown()[0]).data))
    )  # fmt: skip
    texts = shown(count=60)
    assert collected(forged, *texts) == [PACKED]
    assert collected(*texts[1:4], forged, *texts) == [PACKED]


def test_parts_of_another_type_do_not_complete_a_question():
    """Half of the parts say that they are of an answer: neither is whole, and neither is taken for the other."""
    plain = [text for text in shown() if len(parse_ur(text).data) and parse_ur(text).number <= parse_ur(text).fragments]
    mixed = [
        text if number % 2 else text.replace(UR_REQUEST.upper(), UR_RESPONSE.upper())
        for number, text in enumerate(plain)
    ]
    assert collected(*plain) == [PACKED]
    assert collected(*mixed) == []
    with pytest.raises(UnreadableError):
        join_all_codes([encode_single("openid4vp-requests", MESSAGE)])


def test_frames_without_end_take_bounded_time_and_memory():
    """Ten thousand parts of a message that never gets whole: each is dropped at once, or the rest is forgotten."""
    size, fragments = 100, 2_000
    checksum = zlib.crc32(b"never")
    decoder = UrDecoder()
    began = time.process_time()
    tracemalloc.start()
    try:
        for number in range(1, 12_000):
            # Even numbers of the plain parts only, then one and the same mixed one over and over.
            at = 2 * number if 2 * number <= fragments else fragments + 1 + number % 500
            decoder.receive_parsed(UrPart(UR_REQUEST, at, fragments, size * fragments, checksum, bytes(size)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert decoder.result is None
    assert peak < 20_000_000
    assert time.process_time() - began < 30


def test_many_messages_at_once_are_bounded():
    texts = [text for number in range(150) for text in shown(wrap_bytes(bytes([number]) * 500), 2)]
    with pytest.raises(FramesMissingError):
        join_all_codes(texts)
    texts += shown()
    with pytest.raises(FramesMissingError):
        join_all_codes(texts)


def _stream(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, PRESET_DICTIONARY)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"\x10\x00\x10" + _stream(b"{" * 50_000_000),
        lambda: b"\x10\xff\xff" + _stream(b" " * 50_000_000),
        lambda: b"\x11\x00\x10" + bytes(64) + _stream(b"\x01" * 60_000),
        lambda: b"\x11\x00\x10" + bytes(64) + _stream(b"\x01" * 50_000_000),
        lambda: b"\x11\x00\x10" + bytes(63),
        lambda: b"\x10",
        lambda: b"\x10\x00",
        lambda: b"\x10\xff\xff" + _stream(b"{}"),
        lambda: b"\x10\x00\x02" + _stream(b"{}")[:-1],
        lambda: bytes(70_000),
    ],
)
def test_a_packed_question_that_inflates_or_breaks_off_is_refused_at_once(make: Callable[[], bytes]):
    data = make()
    began = time.process_time()
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableError):
            parse_question(unpack_request(data), NOBODY, NOW)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 5_000_000
    assert time.process_time() - began < 1


def test_a_packed_answer_that_inflates_is_refused_at_once():
    bomb = b"\x10" + zlib.compress(bytes(40_000_000), 9)[2:-4]
    for entries in ([bomb] * 30, [b"\x10" + bomb, *[bomb] * 90], [b""] * 190):
        data = b"\x10" + encode_item(["s", Pairs((("q", entries),))])
        began = time.process_time()
        if len(data) <= 200_000:
            with pytest.raises(UnreadableError):
                unpack_answer(data)
        assert time.process_time() - began < 2
    for data in (
        b"\x10" + b"\x81" * 60_000,
        b"\x10" + b"\xbf" * 60_000,
        b"\x10\x9a\xff\xff\xff\xff",
        b"\x10\xc6\x40" * 9,
    ):
        with pytest.raises(UnreadableError):
            unpack_answer(data)


@pytest.mark.parametrize(
    "text",
    [
        "openid4vp:?" + "?" * 100_000,
        "openid4vp://?" + "a=%20&" * 30_000,
        ("openid4vp:" + " " * 50 + "\n") * 2_500,
        " " * 120_000 + "openid4vp:",
        "openid4vp:?" + " \r" * 60_000 + "x",
        "openid4vp://?client_id=" + "%41" * 30_000,
        "A" * 60_000 + "." + "A" * 4_000,
        "\ufeff" * 50_000,
    ],
)
def test_no_text_holds_up_whoever_reads_it(text):
    began = time.process_time()
    is_question(text)
    is_answer(text)
    for reader in (lambda: parse_question(text, NOBODY, NOW), lambda: parse_answer(text)):
        with pytest.raises(UnreadableError):
            reader()
    # Joining goes by how a text begins, and leaves the rest to who reads it.
    with suppress(UnreadableError):
        assert [item.kind for item in join_all_codes([text])] == ["question"]
    assert time.process_time() - began < 1


def test_a_question_in_a_question_is_none():
    link = request_link(JAR, ASKER.client_id)
    for text in (
        request_link(link, ASKER.client_id),
        link.replace("openid4vp", "openid4vp://?openid4vp"),
        link + "#" + link,
    ):
        try:
            found = parse_question(text, NOBODY, NOW)
        except QuestionError:
            continue
        assert found.request == JAR


def test_letters_that_no_code_has_are_no_code():
    body = encode_bytewords(MESSAGE)
    for text in (f"ur:{UR_REQUEST}/{body[:-1]}", f"ur:{UR_REQUEST}/{body}\u0131", f"ur:{UR_REQUEST}/{body[2:]}",
                 f"ur:{UR_REQUEST}//{body}", f"ur:/{body}", f"ur:{UR_REQUEST.replace('i', chr(0x0131))}/{body}",
                 f"ur:{UR_REQUEST}/1-1/{body}", f"ur:{UR_REQUEST}/{'a' * 700_000}"):  # fmt: skip
        with pytest.raises(WalletError):
            parse_ur(text)
