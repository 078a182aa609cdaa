"""Which fragments a part of a Multipart UR mixes (BCR-2024-001): sender and receiver draw the same numbers."""

import hashlib
import struct
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_WORD: Final = 2**64 - 1
_MIN_FRAGMENT: Final = 10


class Xoshiro256:
    """The xoshiro256** generator, seeded with the SHA-256 of some bytes."""

    def __init__(self, seed: bytes) -> None:
        """Start the sequence that `seed` stands for."""
        words: tuple[int, int, int, int] = struct.unpack(">4Q", hashlib.sha256(seed).digest())
        self._a, self._b, self._c, self._d = words

    def next_word(self) -> int:
        """Draw 64 bits."""
        product = self._b * 5 & _WORD
        result = (product << 7 | product >> 57) * 9 & _WORD
        shifted = self._b << 17 & _WORD
        self._c ^= self._a
        self._d ^= self._b
        self._b ^= self._c
        self._a ^= self._d
        self._c ^= shifted
        self._d = (self._d << 45 | self._d >> 19) & _WORD
        return result

    def next_double(self) -> float:
        """Draw a number from 0 up to, but not including, 1."""
        return float(self.next_word()) / 2.0**64

    def next_int(self, low: int, high: int) -> int:
        """Draw an integer from `low` to `high`, both included."""
        return int(self.next_double() * (high - low + 1)) + low


class AliasSampler:
    """Draws an index in proportion to its weight (the alias method of Walker and Vose)."""

    def __init__(self, weights: Sequence[float]) -> None:
        """Prepare the tables; the order of the steps decides the draws, so it follows the specification."""
        count, total = len(weights), 0.0
        for weight in weights:
            # Not `sum`: from Python 3.12 on it corrects rounding errors, and other programs do not.
            total += weight
        scaled = [weight * count / total for weight in weights]
        small = [index for index in reversed(range(count)) if scaled[index] < 1]
        large = [index for index in reversed(range(count)) if scaled[index] >= 1]
        self._probabilities = [1.0] * count
        self._aliases = [0] * count
        while small and large:
            poor, rich = small.pop(), large.pop()
            self._probabilities[poor], self._aliases[poor] = scaled[poor], rich
            scaled[rich] += scaled[poor] - 1
            (small if scaled[rich] < 1 else large).append(rich)

    def draw(self, random: Xoshiro256) -> int:
        """Draw an index; takes two numbers from the generator."""
        first, second = random.next_double(), random.next_double()
        index = int(len(self._probabilities) * first)
        return index if second < self._probabilities[index] else self._aliases[index]


@lru_cache(maxsize=16)
def _degree_sampler(fragments: int) -> AliasSampler:
    return AliasSampler([1 / degree for degree in range(1, fragments + 1)])


def choose_degree(fragments: int, random: Xoshiro256) -> int:
    """Draw how many of the fragments a mixed part combines."""
    return _degree_sampler(fragments).draw(random) + 1


def draw_distinct(count: int, population: int, random: Xoshiro256) -> list[int]:
    """Draw `count` different numbers under `population`: the beginning of the specification's shuffle."""
    remaining = list(range(population))
    return [remaining.pop(random.next_int(0, len(remaining) - 1)) for _ in range(count)]


def choose_fragments(sequence_number: int, fragments: int, checksum: int) -> frozenset[int]:
    """Tell which fragments, counted from 0, are combined in a part.

    Args:
        sequence_number: From 1; the first `fragments` parts carry one fragment each.
        fragments: Number of fragments of the message.
        checksum: CRC-32 of the whole message.
    """
    if sequence_number <= fragments:
        return frozenset((sequence_number - 1,))
    random = Xoshiro256(struct.pack(">II", sequence_number, checksum))
    degree = choose_degree(fragments, random)
    return frozenset(draw_distinct(degree, fragments, random))


def fragment_length(message_length: int, max_fragment: int) -> int:
    """Divide a message in fragments of one length, as few as `max_fragment` bytes allow.

    Fragments under 10 bytes are not made: for a smaller `max_fragment` the result exceeds it.
    """
    most = max(message_length // _MIN_FRAGMENT, 1)
    fewest = -(-message_length // max(max_fragment, 1))
    count = min(max(fewest, 1), most)
    return -(-message_length // count)


def fragments_of(message: bytes, length: int) -> list[bytes]:
    """Cut a message in fragments of `length` bytes; the last is filled up with zeros."""
    return [message[at : at + length].ljust(length, b"\x00") for at in range(0, len(message), length)]
