from contextlib import suppress

import cbor2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wallet.crypto.cbor import CborReader, Pairs, Simple, Tagged, decode_only, encode_item
from wallet.errors import MalformedError, TooLargeError

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**64), 2**64 - 1)
    | st.text()
    | st.binary()
    | st.sampled_from([*range(20), *range(32, 256)]).map(Simple)
)
items = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.lists(st.tuples(scalars, inner), max_size=4).map(lambda pairs: Pairs(tuple(pairs)))
        | st.tuples(st.integers(0, 2**32), inner).map(lambda both: Tagged(*both))
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(items)
def test_what_is_written_is_read(item):
    data = encode_item(item)
    assert decode_only(data, max_items=1000) == item
    reader = CborReader(data + b"rest", max_items=1000)
    assert reader.item() == item
    assert reader.rest == b"rest"


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**64), 2**64 - 1) | st.text() | st.binary(),
        lambda inner: st.lists(inner, max_size=5),
        max_leaves=20,
    )
)
@example([0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**64 - 1, -1, -24, -25, -256, -257, -(2**64)])
def test_another_implementation_reads_the_same(item):
    data = encode_item(item)
    assert data == cbor2.dumps(item)
    assert cbor2.loads(data) == item


def test_integers_beyond_64_bits_are_not_written():
    for number in (2**64, -(2**64) - 1):
        with pytest.raises(ValueError, match="64 bits"):
            encode_item(number)


@pytest.mark.parametrize(
    "data",
    ["", "18", "1900", "61", "61ff", "42 00", "81", "a1 00", "c0", "9f00ff", "5f4100ff", "fb3ff0000000000000", "f97e00",
     "f7", "f818", "f81f", "fc", "1c", "3d", "9b00000000ffffffff", "bb7fffffffffffffff", "0000"],
)  # fmt: skip
def test_broken_items_are_malformed(data):
    with pytest.raises(MalformedError):
        decode_only(bytes.fromhex(data), max_items=100)


@pytest.mark.parametrize(
    "data", [b"\x81" * 5000 + b"\x00", b"\xc6" * 5000, b"\xa1\x00" * 400, b"\x98\xc8" + b"\x00" * 200]
)
def test_bounds(data):
    with pytest.raises(TooLargeError):
        decode_only(data, max_items=100)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=100))
def test_random_bytes_end_in_an_error_of_ours_or_an_item(data):
    with suppress(MalformedError, TooLargeError):
        decode_only(data, max_items=50)
