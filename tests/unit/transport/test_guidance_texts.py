"""Invitations, records, notices and advice are known by their header, wherever they come from."""

import pytest

from tests.unit.transport.guidance_headers import compact
from wallet.errors import FramesMissingError, UnreadableError, UnsupportedFormatError
from wallet.formats.recognise import parse_credential
from wallet.transport.guidance_texts import MAX_RECORD_BYTES, UR_TYPES, guidance_kind, record_in
from wallet.transport.joining import Received, is_dialogue, join_all_codes, join_codes, open_message
from wallet.transport.multipart_ur import encode_single, frames, wrap_bytes
from wallet.transport.reading import read_everything, read_input

TEXTS = {
    compact("learner-invitation+jwt", 3): "invitation",
    compact("learner-record", 5): "record",
    compact("consent-withdrawal+jwt", 3): "notice",
    compact("consent-erasure+jwt", 3): "notice",
    compact("learner-advice", 5): "advice",
}


@pytest.mark.parametrize(("text", "kind"), TEXTS.items(), ids=TEXTS.values())
def test_each_text_is_known_however_it_comes(text, kind):
    received = Received(kind, text)

    assert guidance_kind(text) == kind
    assert is_dialogue(text)
    assert join_all_codes([f" {text}\n"]) == (received,)
    assert read_everything(f"{text}\r\n".encode()).received == (received,)
    assert read_everything(f"{text}\r\n".encode("utf-16")).received == (received,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "ey",
        "eyJ9.a.b",
        compact("learner-record", 3),
        compact("learner-invitation+jwt", 5),
        compact("learner-invitation", 3),
        compact("consent-record+jwt", 3),
        compact("learner-advice+jwt", 3),
        compact("LEARNER-RECORD", 5),
        compact(["learner-record"], 5),
        compact(None, 5),
        compact("learner-record", 5) + "é",
        compact("learner-record", 5, more="x" * 32_000),
    ],
    ids=range(14),
)
def test_other_texts_are_not(text):
    assert guidance_kind(text) is None
    assert record_in(text.encode()) is None


@pytest.mark.parametrize(("kind", "ur_type"), UR_TYPES.items())
def test_packed_in_codes_it_comes_as_bytes(kind, ur_type):
    message = wrap_bytes(bytes(range(256)) * 4)
    received = Received(kind, bytes(range(256)) * 4)
    codes = [code for code, _ in zip(frames(ur_type, message, max_fragment=200), range(12), strict=False)]

    assert open_message(ur_type, message) == received
    assert join_all_codes([encode_single(ur_type, message)]) == (received,)
    assert join_all_codes(codes[2:]) == (received,)
    assert read_everything("\n".join(codes).encode()).received == (received,)
    with pytest.raises(FramesMissingError):
        read_everything(codes[0].encode())


@pytest.mark.parametrize("text", [*TEXTS, encode_single("learner-record", wrap_bytes(b"1"))], ids=range(6))
def test_none_of_them_is_taken_for_a_credential(text):
    with pytest.raises(UnsupportedFormatError, match="guidance"):
        join_codes([text])
    with pytest.raises(UnsupportedFormatError, match="guidance"):
        parse_credential(read_input(text.encode()).texts[0].encode())


def test_a_credential_beside_an_invitation_is_found_too():
    invitation = next(iter(TEXTS))
    other = compact("JWT", 3)
    found = read_everything(f"{invitation}\n{other}\n".encode())

    assert found.received == (Received("invitation", invitation), Received("credential", other))


def test_a_record_may_be_larger_than_any_other_text():
    start = compact("learner-record", 3)
    record = f"{start}.{'A' * (MAX_RECORD_BYTES - len(start) - 6)}.QUFB"

    assert read_everything(record.encode()).received == (Received("record", record),)
    with pytest.raises(UnreadableError):
        read_everything(record.encode() + b"A" * 10)
    with pytest.raises(UnreadableError):
        read_everything(record.replace(start, compact("learner-invitation+jwt", 3)).encode())
