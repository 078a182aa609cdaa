"""What timestamps cover."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.sealing import timestamp_token
from wallet.crypto.timestamp_imprint import read_imprint
from wallet.errors import MalformedError, TooLargeError, UnsupportedSuiteError, WalletError

TOKEN = timestamp_token(b"payload")
SHA1 = bytes.fromhex("2b0e03021a")


def test_it_covers_what_it_was_made_over_and_nothing_else():
    imprint = read_imprint(TOKEN)

    assert imprint.covers(b"payload")
    assert not imprint.covers(b"payloae")


def test_a_weak_hash_function_is_not_known():
    with pytest.raises(UnsupportedSuiteError):
        read_imprint(timestamp_token(b"payload", algorithm=SHA1)).covers(b"payload")


def test_the_shape_is_compared_in_every_place():
    for token in (b"", b"\x30", b"\x30\x80", TOKEN[:-1], TOKEN + b"\x00", b"\x31" + TOKEN[1:]):
        with pytest.raises(MalformedError):
            read_imprint(token)
    with pytest.raises(MalformedError):
        read_imprint(timestamp_token(b"payload", content="2a864886f70d010701"))
    with pytest.raises(TooLargeError):
        read_imprint(bytes(200_001))


@settings(max_examples=200)
@given(st.integers(0, len(TOKEN) - 1), st.binary(max_size=6))
def test_any_token_is_read_or_refused(place: int, replaced: bytes):
    try:
        imprint = read_imprint(TOKEN[:place] + replaced + TOKEN[place + len(replaced) :])
        imprint.covers(b"payload")
    except WalletError:
        pass
