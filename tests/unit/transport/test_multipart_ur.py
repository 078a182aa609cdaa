import itertools
import os
import random
import time
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.errors import MalformedError, TooLargeError
from wallet.transport.multipart_ur import (
    SingleUr,
    UrDecoder,
    UrPart,
    encode_part,
    encode_single,
    frames,
    parse_ur,
    unwrap_bytes,
    wrap_bytes,
)
from wallet.transport.qr_codes import plan_codes


def received(message, *, max_fragment, loss, seed):
    """How many parts a reader took in before the message was whole, and into how many fragments it was cut."""
    rng = random.Random(seed)
    decoder = UrDecoder()
    shown = taken = 0
    for text in frames("test", message, max_fragment=max_fragment):
        shown += 1
        if rng.random() < loss:
            continue
        taken += 1
        decoder.receive(text)
        if decoder.result is not None:
            break
    assert decoder.result == ("test", message)
    return shown, taken


def test_a_short_message_is_one_ur_again_and_again():
    message = wrap_bytes(b"short")
    first, second = itertools.islice(frames("test", message, max_fragment=100), 2)
    assert first == second == encode_single("test", message)
    assert first == first.upper()
    assert parse_ur(first) == SingleUr("test", message)
    assert unwrap_bytes(message) == b"short"


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=3000), st.integers(10, 400), st.floats(0, 0.6), st.integers(0, 99))
def test_a_message_arrives_whatever_is_missed(message, max_fragment, loss, seed):
    received(message, max_fragment=max_fragment, loss=loss, seed=seed)


def test_twenty_kilobytes_arrive_in_few_frames():
    """Frames shown until 20 KB have arrived, in frames of version 15; the figures of the design, with room."""
    message = random.Random(1).randbytes(20_000)
    for loss, bound in ((0.0, 68), (0.1, 76), (0.3, 100), (0.5, 140)):
        shown = [received(message, max_fragment=345, loss=loss, seed=seed)[0] for seed in range(6)]
        assert sum(shown) / len(shown) <= bound, loss


def test_the_largest_message_is_joined_quickly():
    message = os.urandom(199_000)
    started = time.process_time()
    received(message, max_fragment=101, loss=0.3, seed=1)
    assert time.process_time() - started < 15


def test_order_and_duplicates_do_not_matter():
    message = os.urandom(5_000)
    parts = list(itertools.islice(frames("test", message, max_fragment=100), 90))
    random.Random(2).shuffle(parts)
    decoder = UrDecoder()
    progress = [decoder.progress]
    for text in parts:
        decoder.receive(text)
        assert decoder.receive(text) is False
        progress.append(decoder.progress)
    assert decoder.result == ("test", message)
    assert progress == sorted(progress)
    assert progress[0] == 0.0 and progress[-1] == 1.0
    assert 0.4 < progress[25] < 0.6


def test_parts_of_another_message_are_dropped():
    one, other = (list(itertools.islice(frames("test", os.urandom(500), max_fragment=100), 5)) for _ in range(2))
    decoder = UrDecoder()
    assert decoder.receive(one[0]) is True
    assert [decoder.receive(text) for text in other] == [False] * 5
    assert decoder.receive(encode_single("test", b"\x00")) is False
    assert decoder.receive("hello") is False
    for text in one[1:]:
        assert decoder.receive(text) is True
    assert decoder.result is not None
    assert decoder.receive(one[0]) is False


def test_a_forged_part_makes_the_reader_start_anew():
    message = os.urandom(300)
    parts = [parse_ur(text) for text in itertools.islice(frames("test", message, max_fragment=100), 6)]
    first = parts[0]
    forged = encode_part(UrPart("test", 1, first.fragments, first.message_length, first.checksum, bytes(100)))
    decoder = UrDecoder()
    for text in (forged, *map(encode_part, parts[1:3])):
        assert decoder.receive(text) is True
    assert decoder.result is None
    assert decoder.progress == 0.0
    for part in parts[:3]:
        decoder.receive_parsed(part)
    assert decoder.result == ("test", message)


def part(**changes):
    message = b"x" * 300
    fields = {
        "ur_type": "test", "number": 1, "fragments": 3, "message_length": 300, "checksum": zlib.crc32(message),
        "data": b"x" * 100,
    }  # fmt: skip
    return encode_part(UrPart(**(fields | changes)))


@pytest.mark.parametrize(
    "changes",
    [
        {"number": 0},
        {"number": 2**32},
        {"fragments": 0},
        {"fragments": 2},
        {"message_length": 301},
        {"message_length": 0},
        {"checksum": 2**32},
        {"data": b""},
        {"data": b"x" * 301},
    ],
)
def test_parts_that_contradict_themselves_are_malformed(changes):
    with pytest.raises(MalformedError):
        parse_ur(part(**changes))


@pytest.mark.parametrize("changes", [{"fragments": 2001}, {"message_length": 200_001}])
def test_parts_of_messages_too_large(changes):
    with pytest.raises(TooLargeError):
        parse_ur(part(**changes))
    assert UrDecoder().receive(part(**changes)) is False


def test_a_single_ur_too_large():
    with pytest.raises(TooLargeError):
        parse_ur(encode_single("test", bytes(200_001)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ur:",
        "ur:test",
        "ur:test/",
        "ur:test/zz",
        "ur:te_st/aeaeaeaeae",
        "ur:test/1-2/3/aeaeaeaeae",
        part()[:-2],
        part().replace("/1-3/", "/2-3/"),
        part().replace("/1-3/", "/1-4/"),
        encode_single("test/1-3", b"\x80"),
        encode_single("test/1-3", b"\x85\x01\x03\x19\x01\x2c\x00\x00"),
        encode_single("test/1-3", b"\x01"),
    ],
)
def test_what_is_no_ur_is_malformed(text):
    with pytest.raises(MalformedError):
        parse_ur(text)


def test_a_flipped_letter_never_goes_unnoticed():
    text = part()
    start = text.rindex("/") + 1
    for at in range(start, len(text)):
        with pytest.raises(MalformedError):
            parse_ur(text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=60), max_size=5), st.integers(1, 3), st.integers(1, 3))
def test_hostile_parts_never_break_the_decoder(bodies, number, fragments):
    decoder = UrDecoder()
    for body in bodies:
        decoder.receive(encode_single(f"test/{number}-{fragments}", body))
        with suppress(MalformedError, TooLargeError):
            unwrap_bytes(body)


def test_frames_of_a_plan_keep_the_size_they_were_planned_for(bound_presentation):
    plan = plan_codes(bound_presentation, page=None, frame_version=8)
    assert plan.single is None
    longest = max(len(text) for text in itertools.islice(plan.frames(), 3 * plan.frame_count))
    assert longest <= 279  # alphanumeric capacity of version 8-L
    assert tuple(itertools.islice(plan.frames(), plan.frame_count)) == plan.parts
