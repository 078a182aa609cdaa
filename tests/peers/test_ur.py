"""Moving codes there and back with npm @ngraveio/bc-ur."""

import itertools
import random

import pytest

from tests.peers.node import Peer, PeerError
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.multipart_ur import (
    UR_REQUEST,
    UR_RESPONSE,
    SingleUr,
    UrDecoder,
    encode_single,
    frames,
    parse_ur,
    wrap_bytes,
)
from wallet.transport.qr_codes import FRAME_VERSION, LAPTOP_FRAME_VERSION, plan_message

pytestmark = pytest.mark.peers

SIZES = (500, 2_000, 20_000)


@pytest.fixture(scope="module")
def bc_ur(peers_folder):
    with Peer(peers_folder, "bc_ur.mjs") as peer:
        yield peer


def message_of(size):
    return wrap_bytes(random.Random(size).randbytes(size))


def shown(parts, *, loss, seed):
    """The parts that a camera gets, and some of them twice."""
    rng = random.Random(seed)
    seen = [part for part in parts if rng.random() >= loss]
    return list(itertools.chain.from_iterable((part, part) if rng.random() < 0.1 else (part,) for part in seen))


def test_a_short_message_is_the_same_single_part(bc_ur):
    message = message_of(40)
    ours = encode_single(UR_REQUEST, message)
    (theirs,) = bc_ur.ask("write", type=UR_REQUEST, message=message.hex(), maxFragment=200, count=1)
    assert theirs.upper() == ours
    assert bc_ur.ask("read", texts=[ours]) == {"type": UR_REQUEST, "message": message.hex(), "taken": 1}
    assert parse_ur(theirs) == SingleUr(UR_REQUEST, message)


@pytest.mark.parametrize("size", SIZES)
def test_both_write_the_same_parts(bc_ur, size):
    """Fragments, checksums and what each part mixes: letter by letter, past the plain ones."""
    message = message_of(size)
    theirs = bc_ur.ask("write", type=UR_RESPONSE, message=message.hex(), maxFragment=120, count=400)
    ours = list(itertools.islice(frames(UR_RESPONSE, message, max_fragment=120), 400))
    assert [text.upper() for text in theirs] == ours


@pytest.mark.parametrize("loss", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("size", SIZES)
def test_they_read_what_we_write(bc_ur, size, loss):
    packed = random.Random(size).randbytes(size)
    for version in (FRAME_VERSION, LAPTOP_FRAME_VERSION):
        plan = plan_message(UR_RESPONSE, packed, max_version=4, frame_version=version)
        parts = list(itertools.islice(plan.frames(), 20 * plan.frame_count + 20))
        answer = bc_ur.ask("read", texts=shown(parts, loss=loss, seed=size))
        assert answer is not None
        assert (answer["type"], answer["message"]) == (UR_RESPONSE, wrap_bytes(packed).hex())


@pytest.mark.parametrize("loss", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("size", SIZES)
def test_we_read_what_they_write(bc_ur, size, loss):
    message = message_of(size)
    theirs = bc_ur.ask("write", type=UR_REQUEST, message=message.hex(), maxFragment=300, count=40 + size // 40)
    seen = shown(theirs, loss=loss, seed=size)
    decoder = UrDecoder()
    taken = next((count for count, text in enumerate(seen, 1) if decoder.receive(text) and decoder.result), None)
    assert decoder.result == (UR_REQUEST, message) and taken is not None
    # By elimination, never after theirs.
    assert taken <= bc_ur.ask("read", texts=seen)["taken"]
    expected = Received("question", random.Random(size).randbytes(size))
    assert join_all_codes(reversed(seen)) == (expected,)


def test_both_refuse_a_word_that_was_misread(bc_ur):
    parts = list(itertools.islice(frames("test", message_of(500), max_fragment=100), 12))
    # A word of two letters that stands for another byte: the checksum alone tells.
    word = parts[2][-20:-18]
    broken = parts[2][:-20] + ("AE" if word != "AE" else "AD") + parts[2][-18:]
    with pytest.raises(PeerError, match="Invalid Checksum"):
        bc_ur.ask("read", texts=[broken])
    texts = [*parts[:2], broken, *parts[3:]]
    decoder = UrDecoder()
    assert [decoder.receive(text) for text in texts[:4]] == [True, True, False, True]
    for text in texts[4:]:
        decoder.receive(text)
    assert decoder.result == ("test", message_of(500))
