"""The recovery code: 128 random bits that a person can keep on paper and type back."""

import hashlib
import os
import re
from dataclasses import dataclass, field
from typing import Final, Self

from wallet.errors import WrongRecoveryCodeError

# Crockford's base 32: no I, L, O and U, so nothing looks like a digit or spells a word.
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES: Final = {letter: value for value, letter in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_SECRET_BYTES: Final = 16
_CHECK_BITS: Final = 12
_LETTERS: Final = (8 * _SECRET_BYTES + _CHECK_BITS) // 5
_GROUP: Final = 4
# What people and word processors put between groups.
_BETWEEN: Final = re.compile(r"[\s\u00ad\u200b\u2010-\u2015\u2212_.,-]+")


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A recovery code: 128 bits and a 12-bit checksum that catches nearly every typing mistake.

    Attributes:
        secret: The 16 random bytes; kept out of `repr`.
    """

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """Make a new code from the system's randomness."""
        return cls(os.urandom(_SECRET_BYTES))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code as a person types it: any case, spaces and hyphens anywhere, O for 0, I and L for 1.

        Raises:
            WrongRecoveryCodeError: Wrong length, a letter no code has, or the checksum does not fit.
        """
        letters = _BETWEEN.sub("", text).upper()
        if len(letters) != _LETTERS:
            raise WrongRecoveryCodeError("length")
        number = 0
        for letter in letters:
            if letter not in _VALUES:
                raise WrongRecoveryCodeError("letter")
            number = number << 5 | _VALUES[letter]
        secret = (number >> _CHECK_BITS).to_bytes(_SECRET_BYTES, "big")
        if _checksum(secret) != number & (1 << _CHECK_BITS) - 1:
            raise WrongRecoveryCodeError("checksum")
        return cls(secret)

    @property
    def groups(self) -> tuple[str, ...]:
        """Seven groups of four letters, for paper."""
        number = int.from_bytes(self.secret, "big") << _CHECK_BITS | _checksum(self.secret)
        letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
        return tuple(letters[start : start + _GROUP] for start in range(0, _LETTERS, _GROUP))

    @property
    def text(self) -> str:
        """The groups with hyphens between; what a QR code of it holds."""
        return "-".join(self.groups)


def _checksum(secret: bytes) -> int:
    digest = hashlib.sha256(b"recovery code" + secret).digest()
    return int.from_bytes(digest[:2], "big") >> 16 - _CHECK_BITS
