"""Changes that know no grammar: flips, cuts, repeats, splices."""

from tests.fuzz.choices import Choices
from tests.fuzz.odd_values import OCTETS

_LONGEST_COPY = 400


def mutate_bytes(choices: Choices, data: bytes, other: bytes = b"", *, changes: int = 4) -> bytes:
    """Change up to `changes` places, perhaps with a piece of another input."""
    changed = bytearray(data)
    for _ in range(1 + choices.below(1 + choices.below(changes))):
        _change(choices, changed, other)
    return bytes(changed)


def mutate_text(choices: Choices, text: str, other: str = "") -> str:
    """Change text by its bytes; what is no UTF-8 any more becomes half characters."""
    data = text.encode("utf-8", "surrogatepass")
    return mutate_bytes(choices, data, other.encode("utf-8", "surrogatepass"), changes=2).decode(
        "utf-8", "surrogateescape"
    )


def _change(choices: Choices, data: bytearray, other: bytes) -> None:
    at = choices.below(len(data) + 1)
    kind = choices.below(8)
    if kind == 0 and at < len(data):
        data[at] ^= 1 << choices.below(8)
    elif kind == 1:
        del data[at : at + 1 + choices.below(40)]
    elif kind == 2:
        data[at:at] = choices.pick(OCTETS)
    elif kind == 3 and choices.seldom(3):
        del data[at:]
    elif kind == 4 and data:
        start = choices.below(len(data))
        data[at:at] = data[start : start + 1 + choices.below(_LONGEST_COPY)]
    elif kind == 5 and other:
        start = choices.below(len(other))
        length = 1 + choices.below(_LONGEST_COPY)
        data[at : at + choices.below(length)] = other[start : start + length]
    elif kind == 6:
        piece = choices.pick(OCTETS)
        data[at : at + len(piece)] = piece
    elif at < len(data):
        data[at] = choices.below(256)
