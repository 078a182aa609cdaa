"""Multipart UR against the strings and number sequences of the reference implementations."""

import itertools
import json
import zlib

import pytest

from wallet.transport.bytewords import decode_bytewords, encode_bytewords
from wallet.transport.fountain import (
    AliasSampler,
    Xoshiro256,
    choose_degree,
    choose_fragments,
    draw_distinct,
    fragment_length,
    fragments_of,
)
from wallet.transport.multipart_ur import (
    SingleUr,
    UrDecoder,
    UrPart,
    encode_part,
    encode_single,
    frames,
    parse_ur,
    wrap_bytes,
)


@pytest.fixture(scope="module")
def strings(shared_vectors):
    entries = json.loads((shared_vectors / "ngraveio-bc-ur" / "ur-strings.json").read_text("utf-8"))
    return [(entry["ur"], entry["multipart"]) for entry in entries]


def reference_bytes(length):
    """The message of the reference tests: bytes drawn from the seed `Wolf`."""
    random = Xoshiro256(b"Wolf")
    return bytes(random.next_int(0, 255) for _ in range(length))


def test_every_published_ur_is_read_and_written_the_same(strings):
    assert len(strings) == 47
    for text, multipart in strings:
        parsed = parse_ur(text)
        assert isinstance(parsed, UrPart) is multipart
        if isinstance(parsed, SingleUr):
            assert encode_single(parsed.ur_type, parsed.message) == text.upper()
        else:
            assert encode_part(parsed) == text.upper()
            assert parse_ur(text.upper()) == parsed


def test_the_known_message_gives_the_published_parts(strings):
    published = [text for text, multipart in strings if text.startswith("ur:bytes/") and multipart]
    message = wrap_bytes(reference_bytes(256))
    ours = [text.lower() for text in itertools.islice(frames("bytes", message, max_fragment=30), 20)]
    assert ours == published
    single = encode_single("bytes", wrap_bytes(reference_bytes(50))).lower()
    assert single in [text for text, multipart in strings if not multipart]


def test_the_published_parts_give_the_known_message(strings):
    parts = [text for text, multipart in strings if text.startswith("ur:bytes/") and multipart]
    message = wrap_bytes(reference_bytes(256))
    for order in (parts, parts[::-1], parts[4:], parts[9:] + parts[:5]):
        decoder = UrDecoder()
        for text in order:
            decoder.receive(text)
        assert decoder.result == ("bytes", message)


def test_all_published_sequences_are_joined(strings):
    sequences = {}
    for text, multipart in strings:
        if multipart:
            part = parse_ur(text)
            sequences.setdefault(part.message_key, []).append(part)
    results = []
    for parts in sequences.values():
        decoder = UrDecoder()
        for part in parts:
            decoder.receive_parsed(part)
        if decoder.result is not None:
            results.append(decoder.result)
            assert zlib.crc32(decoder.result[1]) == parts[0].checksum
    # Of the sixth sequence, `seed`, the documentation shows the first part only.
    assert len(sequences) == 6
    assert [ur_type for ur_type, _ in results] == ["user", "custom1", "custom1", "metadata", "bytes"]


def test_bytewords():
    data = bytes((0, 1, 2, 128, 255))
    assert encode_bytewords(data) == "aeadaolazmjendeoti"
    assert decode_bytewords("AEADAOLAZMJENDEOTI") == data
    assert zlib.crc32(b"Wolf") == 0x598C84DC


def test_random_numbers():
    random = Xoshiro256(b"Wolf")
    words = [random.next_word() % 100 for _ in range(100)]
    assert words[:20] == [42, 81, 85, 8, 82, 84, 76, 73, 70, 88, 2, 74, 40, 48, 77, 54, 88, 7, 5, 88]
    assert words[-9:] == [5, 70, 55, 91, 52, 10, 43, 43, 52]
    random = Xoshiro256(zlib.crc32(b"Wolf").to_bytes(4, "big"))
    assert [random.next_word() % 100 for _ in range(12)] == [88, 44, 94, 74, 0, 99, 7, 77, 68, 35, 47, 78]
    random = Xoshiro256(b"Wolf")
    assert [random.next_int(1, 10) for _ in range(20)] == [
        6,
        5,
        8,
        4,
        10,
        5,
        7,
        10,
        4,
        9,
        10,
        9,
        7,
        7,
        1,
        1,
        2,
        9,
        9,
        2,
    ]


def test_alias_sampling():
    sampler, random = AliasSampler([1, 2, 4, 8]), Xoshiro256(b"Wolf")
    drawn = [sampler.draw(random) for _ in range(500)]
    assert drawn[:40] == [
        3, 3, 3, 3, 3, 3, 3, 0, 2, 3, 3, 3, 3, 1, 2, 2, 1, 3, 3, 2,
        3, 3, 1, 1, 2, 1, 1, 3, 1, 3, 1, 2, 0, 2, 1, 0, 3, 3, 3, 1,
    ]  # fmt: skip
    assert drawn[-10:] == [3, 3, 3, 3, 3, 3, 0, 3, 3, 2]


def test_shuffles():
    random = Xoshiro256(b"Wolf")
    shuffles = [[number + 1 for number in draw_distinct(10, 10, random)] for _ in range(3)]
    assert shuffles == [
        [6, 4, 9, 3, 10, 5, 7, 8, 1, 2],
        [10, 8, 6, 5, 1, 2, 3, 9, 7, 4],
        [6, 4, 5, 8, 9, 3, 2, 1, 7, 10],
    ]


def test_fragments():
    assert fragment_length(12345, 1955) == 1764
    assert fragment_length(12345, 30000) == 12345
    assert fragment_length(5, 1) == 5
    fragments = fragments_of(reference_bytes(1024), fragment_length(1024, 100))
    assert len(fragments) == 11
    assert fragments[0].hex().startswith("916ec65cf77cadf55cd7f9cda1a1030026ddd42e905b77adc36e4f2d3ccba44f")
    assert fragments[10].hex().endswith("66425df00000000000000000000")


def test_degrees():
    degrees = [choose_degree(11, Xoshiro256(f"Wolf-{number}".encode())) for number in range(1, 201)]
    assert degrees[:20] == [11, 3, 6, 5, 2, 1, 2, 11, 1, 3, 9, 10, 10, 4, 2, 1, 1, 2, 1, 1]
    assert degrees[-9:] == [1, 9, 2, 10, 2, 1, 3, 4, 10]


def test_chosen_fragments():
    checksum = zlib.crc32(reference_bytes(1024))
    chosen = [sorted(choose_fragments(number, 11, checksum)) for number in range(1, 31)]
    assert chosen[:11] == [[index] for index in range(11)]
    assert chosen[11:] == [
        [9],
        [2, 5, 6, 8, 9, 10],
        [8],
        [1, 5],
        [1],
        [0, 2, 4, 5, 8, 10],
        [5],
        [2],
        [2],
        [0, 1, 3, 4, 5, 7, 9, 10],
        [0, 1, 2, 3, 5, 6, 8, 9, 10],
        [0, 2, 4, 5, 7, 8, 9, 10],
        [3, 5],
        [4],
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        [0, 1, 3, 4, 5, 6, 7, 9, 10],
        [6],
        [5, 6],
        [7],
    ]
