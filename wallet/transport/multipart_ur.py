"""Uniform Resources (BCR-2020-005) and their moving form, Multipart UR (BCR-2024-001).

The message of a UR is CBOR. Bytes of another format travel as one CBOR byte string: `wrap_bytes`.
"""

import itertools
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wallet.crypto.cbor import decode_only, encode_item
from wallet.errors import MalformedError, TooLargeError
from wallet.transport.bytewords import decode_bytewords, encode_bytewords
from wallet.transport.fountain import choose_fragments, fragment_length, fragments_of

UR_PRESENTATION: Final = "sd-jwt-vp"
UR_REQUEST: Final = "openid4vp-request"
UR_RESPONSE: Final = "openid4vp-response"
UR_INVITATION: Final = "learner-invitation"
UR_RECORD: Final = "learner-record"
UR_NOTICE: Final = "learner-notice"
UR_ADVICE: Final = "learner-advice"

MAX_MESSAGE_BYTES: Final = 200_000
MAX_FRAGMENTS: Final = 2_000
_LAST_SEQUENCE_NUMBER: Final = 2**32 - 1
_PART_ITEMS: Final = 6  # an array of five
# A reader needs few parts more than there are fragments; one that is shown many more in vain is being misled.
_MOST_IN_VAIN: Final = 10_000
_SHAPE: Final = re.compile(r"ur:([a-z0-9-]{1,64})(?:/([0-9]{1,10})-([0-9]{1,10}))?/([a-z]+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class SingleUr:
    """A whole message in one UR."""

    ur_type: str
    message: bytes


@dataclass(frozen=True, slots=True)
class UrPart:
    """One part of a message.

    Attributes:
        ur_type: Type of the message.
        number: Sequence number, from 1.
        fragments: Number of fragments of the message.
        message_length: Length of the message in bytes.
        checksum: CRC-32 of the message.
        data: One fragment, or several combined by exclusive or.
    """

    ur_type: str
    number: int
    fragments: int
    message_length: int
    checksum: int
    data: bytes

    @property
    def message_key(self) -> tuple[str, int, int, int, int]:
        """What all parts of one message have in common."""
        return self.ur_type, self.fragments, self.message_length, self.checksum, len(self.data)


def wrap_bytes(data: bytes) -> bytes:
    """Make a UR message of bytes that are no CBOR."""
    return encode_item(data)


def unwrap_bytes(message: bytes) -> bytes:
    """Take the bytes out of a UR message.

    Raises:
        MalformedError: The message is not one CBOR byte string.
    """
    data = decode_only(message, max_items=1)
    if not isinstance(data, bytes):
        raise MalformedError("a UR message that is no byte string")
    return data


def encode_single(ur_type: str, message: bytes) -> str:
    """Write a whole message as one UR, in capitals: QR codes hold those in half the space."""
    return f"ur:{ur_type}/{encode_bytewords(message)}".upper()


def encode_part(part: UrPart) -> str:
    """Write one part, in capitals."""
    body = encode_item([part.number, part.fragments, part.message_length, part.checksum, part.data])
    return f"ur:{part.ur_type}/{part.number}-{part.fragments}/{encode_bytewords(body)}".upper()


def frames(ur_type: str, message: bytes, *, max_fragment: int) -> Iterator[str]:
    """Write a message as parts, without end; each part more helps a reader that missed some.

    The first parts carry one fragment each, in order. A message that fits one fragment is repeated as a
    single UR.

    Args:
        ur_type: Type of the message.
        message: CBOR.
        max_fragment: Bound on the bytes of the message in one part.
    """
    length = fragment_length(len(message), max_fragment)
    fragments = fragments_of(message, length)
    if len(fragments) <= 1:
        yield from itertools.repeat(encode_single(ur_type, message))
    numbers = [int.from_bytes(fragment, "big") for fragment in fragments]
    checksum = zlib.crc32(message)
    for number in range(1, _LAST_SEQUENCE_NUMBER + 1):
        mixed = 0
        for index in choose_fragments(number, len(fragments), checksum):
            mixed ^= numbers[index]
        data = mixed.to_bytes(length, "big")
        yield encode_part(UrPart(ur_type, number, len(fragments), len(message), checksum, data))


def parse_ur(text: str) -> SingleUr | UrPart:
    """Read one UR, whole or a part, in letters of either case.

    Raises:
        MalformedError: Not a UR, a checksum that does not fit, or a part that contradicts itself.
        TooLargeError: The message would exceed `MAX_MESSAGE_BYTES` or `MAX_FRAGMENTS`.
    """
    if len(text) > 3 * MAX_MESSAGE_BYTES:
        raise TooLargeError("UR")
    shape = _SHAPE.fullmatch(text.strip().lower())
    if shape is None:
        raise MalformedError("not a UR")
    ur_type, number, fragments, letters = shape.groups()
    body = decode_bytewords(letters)
    if number is None:
        if len(body) > MAX_MESSAGE_BYTES:
            raise TooLargeError("UR message")
        return SingleUr(ur_type, body)
    part = _parse_part(ur_type, body)
    if (part.number, part.fragments) != (int(number), int(fragments)):
        raise MalformedError("a UR part whose numbers contradict each other")
    return part


def _parse_part(ur_type: str, body: bytes) -> UrPart:
    match decode_only(body, max_items=_PART_ITEMS):
        case [int(number), int(fragments), int(length), int(checksum), bytes(data)]:
            pass
        case _:
            raise MalformedError("UR part")
    if fragments > MAX_FRAGMENTS or length > MAX_MESSAGE_BYTES:
        raise TooLargeError("UR message")
    if not 1 <= number <= _LAST_SEQUENCE_NUMBER or not 0 <= checksum <= _LAST_SEQUENCE_NUMBER:
        raise MalformedError("UR part")
    # As many fragments as the message fills, no more: what is claimed is what must be kept.
    if not data or len(data) > length or fragments != -(-length // len(data)):
        raise MalformedError("UR part of impossible length")
    return UrPart(ur_type, number, fragments, length, checksum, data)


class UrDecoder:
    """Collects parts until the message is whole.

    Each part is an equation over the fragments; Gaussian elimination over GF(2) uses every one of them, so
    that about as many parts as fragments suffice, whichever arrive.
    """

    def __init__(self) -> None:
        self._first: UrPart | None = None
        # Row with leading fragment i: the fragments it combines, as bits, and their exclusive or.
        self._rows: dict[int, tuple[int, int]] = {}
        self._seen: set[int] = set()
        self._result: tuple[str, bytes] | None = None

    @property
    def result(self) -> tuple[str, bytes] | None:
        """The type and the message, once whole."""
        return self._result

    @property
    def progress(self) -> float:
        """Share of the message that has arrived, 0 to 1."""
        if self._result is not None:
            return 1.0
        # The last equation may complete the rows and the checksum still fail: never report that as whole.
        return min(len(self._rows) / self._first.fragments, 0.99) if self._first else 0.0

    def receive(self, text: str) -> bool:
        """Take in the text of a code.

        Returns:
            Whether it brought anything new: False for a duplicate, for a part of another message, and for
            text that is no UR at all. A camera sees all of those.
        """
        try:
            parsed = parse_ur(text)
        except (MalformedError, TooLargeError):
            return False
        return self.receive_parsed(parsed)

    def receive_parsed(self, parsed: SingleUr | UrPart) -> bool:
        """Take in a UR that `parse_ur` has read; see `receive`."""
        if self._result is not None:
            return False
        if isinstance(parsed, SingleUr):
            if self._first is not None:
                return False
            self._result = parsed.ur_type, parsed.message
            return True
        if self._first is None:
            self._first = parsed
        elif parsed.message_key != self._first.message_key:
            return False
        if parsed.number in self._seen:
            return False
        if len(self._seen) >= _MOST_IN_VAIN:
            self._start_anew()
            return False
        self._seen.add(parsed.number)
        return self._add_row(parsed)

    def _add_row(self, part: UrPart) -> bool:
        mask = sum(1 << index for index in choose_fragments(part.number, part.fragments, part.checksum))
        data = int.from_bytes(part.data, "big")
        while mask:
            lead = mask.bit_length() - 1
            row = self._rows.get(lead)
            if row is None:
                self._rows[lead] = mask, data
                if len(self._rows) == part.fragments:
                    self._finish(part)
                return True
            mask ^= row[0]
            data ^= row[1]
        return False

    def _finish(self, part: UrPart) -> None:
        solved: list[int] = []
        for lead in range(part.fragments):
            mask, data = self._rows[lead]
            mask ^= 1 << lead
            while mask:
                other = mask.bit_length() - 1
                data ^= solved[other]
                mask ^= 1 << other
            solved.append(data)
        size = len(part.data)
        message = b"".join(fragment.to_bytes(size, "big") for fragment in solved)[: part.message_length]
        if zlib.crc32(message) == part.checksum:
            self._result = part.ur_type, message
        else:
            # A part was forged or misread; nothing tells which, so everything is read anew.
            self._start_anew()

    def _start_anew(self) -> None:
        self._first = None
        self._rows.clear()
        self._seen.clear()
