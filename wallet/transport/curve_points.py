"""The second coordinate of a point on P-256 from the first (SEC 1 section 2.3.4), to leave it out of a code.

This saves bytes and vouches for nothing: whoever uses the key checks that the point is on the curve.
"""

from typing import Final

# FIPS 186-4 appendix D.1.2.3.
_PRIME: Final = 2**256 - 2**224 + 2**192 + 2**96 - 1
_B: Final = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B

COORDINATE_BYTES: Final = 32


def second_coordinate(x: bytes, *, odd: bool) -> bytes:
    """Compute y.

    For an `x` of no point the result is meaningless but defined, so that every input unpacks to something that
    can be checked.

    Args:
        x: 32 bytes, big-endian.
        odd: Which of the two solutions.

    Returns:
        32 bytes, big-endian.
    """
    number = int.from_bytes(x, "big")
    square = (number**3 - 3 * number + _B) % _PRIME
    # The prime leaves 3 when divided by 4, so this power is a square root where there is one.
    root = pow(square, (_PRIME + 1) // 4, _PRIME)
    if root % 2 != odd:
        root = _PRIME - root
    return root.to_bytes(COORDINATE_BYTES, "big")
