"""Moving codes of somebody who means harm, or of two people at once: nothing breaks, nothing grows, nothing is lost."""

import itertools
import random
import time
import tracemalloc
import zlib

import pytest

from ui.scan.collector import CodeCollector
from wallet.crypto.cbor import encode_item
from wallet.transport.bytewords import encode_bytewords
from wallet.transport.fountain import choose_fragments
from wallet.transport.joining import Received
from wallet.transport.multipart_ur import (
    MAX_FRAGMENTS,
    MAX_MESSAGE_BYTES,
    UR_REQUEST,
    UR_RESPONSE,
    SingleUr,
    UrDecoder,
    UrPart,
    encode_part,
    encode_single,
    frames,
    parse_ur,
    wrap_bytes,
)

PACKED = random.Random(5).randbytes(900)
MESSAGE = wrap_bytes(PACKED)
EXPECTED = (Received("question", PACKED),)


def parts_of(message=MESSAGE, count=40, ur_type=UR_REQUEST, max_fragment=100):
    return [parse_ur(text) for text in itertools.islice(frames(ur_type, message, max_fragment=max_fragment), count)]


def changed(part, **changes):
    fields = {name: getattr(part, name) for name in UrPart.__slots__}
    return UrPart(**(fields | changes))


def endless(part, fragment):
    """Numbers of parts that all carry the same one fragment."""
    for number in itertools.count(part.fragments + 1):
        if choose_fragments(number, part.fragments, part.checksum) == {fragment}:
            yield number


def test_endless_parts_that_bring_nothing_are_not_kept():
    first = parts_of()[0]
    decoder = UrDecoder()
    assert decoder.receive_parsed(first)
    tracemalloc.start()
    for number in itertools.islice(endless(first, 0), 300):
        assert decoder.receive_parsed(changed(first, number=number)) is False
    assert tracemalloc.get_traced_memory()[0] < 100_000
    tracemalloc.stop()
    assert decoder.progress == pytest.approx(1 / first.fragments)
    for part in parts_of()[1:]:
        decoder.receive_parsed(part)
    assert decoder.result == (UR_REQUEST, MESSAGE)


def test_a_message_that_never_becomes_whole_is_given_up(monkeypatch):
    monkeypatch.setattr("wallet.transport.multipart_ur._MOST_IN_VAIN", 50)
    first, *others = parts_of()
    decoder = UrDecoder()
    decoder.receive_parsed(first)
    numbers = endless(first, 0)
    for number in itertools.islice(numbers, 49):
        decoder.receive_parsed(changed(first, number=number))
    assert decoder.progress > 0
    assert decoder.receive_parsed(changed(first, number=next(numbers))) is False
    assert decoder.progress == 0
    for part in (first, *others):
        decoder.receive_parsed(part)
    assert decoder.result == (UR_REQUEST, MESSAGE)


def test_parts_with_mixed_checksums_are_told_apart():
    mine, theirs = parts_of(), parts_of(wrap_bytes(PACKED[::-1]))
    assert mine[0].message_key[:3] == theirs[0].message_key[:3]
    decoder = UrDecoder()
    for one, other in zip(mine, theirs, strict=True):
        decoder.receive_parsed(one)
        assert decoder.receive_parsed(other) is False
    assert decoder.result == (UR_REQUEST, MESSAGE)


@pytest.mark.parametrize(
    "lie",
    [
        {"fragments": 11, "data": bytes(90)},
        {"fragments": 9, "message_length": 820},
        {"message_length": 901, "data": bytes(101)},
        {"ur_type": UR_RESPONSE},
        {"data": bytes(99)},
    ],
)
def test_parts_that_contradict_the_first_one_are_dropped(lie):
    first, *others = parts_of()
    decoder = UrDecoder()
    decoder.receive_parsed(first)
    assert decoder.receive_parsed(changed(others[0], **lie)) is False
    for part in others:
        decoder.receive_parsed(part)
    assert decoder.result == (UR_REQUEST, MESSAGE)


@pytest.mark.parametrize("lie", [{"fragments": 50}, {"fragments": 9}, {"message_length": 2_000}, {"data": bytes(20)}])
def test_a_part_claims_as_many_fragments_as_its_message_fills(lie):
    """Otherwise a short message could have a reader keep thousands of long fragments."""
    assert UrDecoder().receive(encode_part(changed(parts_of()[0], **lie))) is False


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("number", [0, 2**32, 2**63, 2**64 - 1, -1, 2**200])
def test_numbers_out_of_range_are_no_parts(place, number):
    first = parts_of()[0]
    items = [first.number, first.fragments, first.message_length, first.checksum, first.data]
    items[place] = number
    if place == 2 and number == 0:
        items[4] = b""
    if place == 3 and number == 0:
        return  # a checksum may be nought
    shown = [min(max(number, 0), 9_999_999_999) for number in items[:2]]
    big = b"\xc2\x49\x01" + bytes(8) if number > 2**64 else None
    body = encode_item(items) if big is None else _with_bignum(items, place, big)
    text = f"ur:{UR_REQUEST}/{shown[0]}-{shown[1]}/{encode_bytewords(body)}"
    assert UrDecoder().receive(text) is False
    assert CodeCollector().receive([text]) == ()


def _with_bignum(items, place, big):
    return b"\x85" + b"".join(big if at == place else encode_item(item) for at, item in enumerate(items))


def test_the_largest_message_allowed_takes_little_memory_and_time():
    length = MAX_MESSAGE_BYTES
    size = -(-length // MAX_FRAGMENTS)
    rng = random.Random(1)
    parts = [
        UrPart(UR_REQUEST, rng.randrange(MAX_FRAGMENTS + 1, 2**32), MAX_FRAGMENTS, length, 7, rng.randbytes(size))
        for _ in range(MAX_FRAGMENTS + 100)
    ]
    decoder = UrDecoder()
    started = time.process_time()
    for part in parts:
        decoder.receive_parsed(part)
    # Nonsense: it is whole at some part, its checksum fails, and reading starts anew.
    assert decoder.result is None and decoder.progress < 0.9
    assert time.process_time() - started < 20


def test_a_single_after_parts_and_parts_after_a_single():
    single = SingleUr(UR_REQUEST, wrap_bytes(b"other"))
    decoder = UrDecoder()
    first, *others = parts_of()
    decoder.receive_parsed(first)
    assert decoder.receive_parsed(single) is False
    for part in others:
        decoder.receive_parsed(part)
    assert decoder.result == (UR_REQUEST, MESSAGE)
    assert decoder.receive_parsed(single) is False
    collector = CodeCollector()
    assert collector.receive([encode_part(first)]) == ()
    assert collector.receive([encode_single(UR_REQUEST, single.message)]) == (Received("question", b"other"),)
    assert collector.receive([encode_part(part) for part in others]) == EXPECTED


@pytest.mark.parametrize("forged", [0, 4, 9])
def test_after_a_forged_part_the_message_is_read_anew(forged):
    parts = parts_of()
    lie = changed(parts[forged], data=bytes(len(parts[0].data)))
    for reader in (UrDecoder(), CodeCollector()):
        found, before = None, 0.0
        for part in [*parts[:forged], lie, *parts[forged + 1 :], *parts]:
            if isinstance(reader, UrDecoder):
                reader.receive_parsed(part)
                found = reader.result
            else:
                found = found or reader.receive([encode_part(part)])
            before = max(before, reader.progress if not found else 0.0)
        assert found == ((UR_REQUEST, MESSAGE) if isinstance(reader, UrDecoder) else EXPECTED)
        assert before < 1


# --- what a camera sees -------------------------------------------------------------------------------------------


def test_kinds_are_told_apart():
    collector = CodeCollector()
    link = "openid4vp://?client_id=x&request=y"
    answer = encode_single(UR_RESPONSE, wrap_bytes(PACKED))
    assert collector.receive([link, answer, "WIFI:S:x;;"]) == (Received("question", link), Received("answer", PACKED))
    assert collector.foreign
    collector.clear()
    assert not collector.foreign
    found = [item for part in parts_of() for item in collector.receive([encode_part(part)])]
    assert found[:1] == list(EXPECTED)


def test_another_code_held_up_takes_over_and_a_stray_one_does_not():
    mine, theirs = parts_of(), parts_of(wrap_bytes(PACKED[::-1]))
    collector = CodeCollector()
    collector.receive([encode_part(part) for part in mine[:5]])
    half = collector.progress
    collector.receive([encode_part(part) for part in theirs[:3]])
    assert collector.progress == half
    # The same stray part again and again is one part.
    for _ in range(20):
        collector.receive([encode_part(theirs[0])])
    collector.receive([encode_part(mine[5])])
    assert collector.progress > half
    found = [item for part in theirs[:12] for item in collector.receive([encode_part(part)])]
    assert found == [Received("question", PACKED[::-1])]


def test_two_codes_side_by_side_do_not_keep_each_other_from_being_read():
    mine, theirs = parts_of(), parts_of(wrap_bytes(PACKED[::-1]))
    collector = CodeCollector()
    found = []
    for one, other in zip(mine, theirs, strict=True):
        found += collector.receive([encode_part(one), encode_part(other)])
    assert EXPECTED[0] in found


def test_a_stream_of_first_parts_is_not_kept():
    first = parts_of()[0]
    collector = CodeCollector()
    tracemalloc.start()
    for checksum in range(3_000):
        collector.receive([encode_part(changed(first, checksum=checksum))])
    assert tracemalloc.get_traced_memory()[0] < 300_000
    tracemalloc.stop()
    found = [item for part in parts_of() for item in collector.receive([encode_part(part)])]
    assert EXPECTED[0] in found


def test_a_whole_message_that_is_no_credential_is_said_to_be_foreign():
    collector = CodeCollector()
    message = b"\x83\x01\x02\x03" * 100
    assert zlib.crc32(message)
    for part in parts_of(message, ur_type="something-else"):
        assert collector.receive([encode_part(part)]) == ()
    assert collector.foreign
    collector.clear()
    for part in parts_of(message):
        assert collector.receive([encode_part(part)]) == ()
    assert collector.foreign


def test_strays_of_many_messages_do_not_take_over():
    mine = parts_of()
    collector = CodeCollector()
    collector.receive([encode_part(part) for part in mine[:5]])
    half = collector.progress
    collector.receive([encode_part(changed(mine[0], checksum=checksum)) for checksum in range(50)])
    assert collector.progress == half
