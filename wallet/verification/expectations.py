"""What a checker expects of the holder: a presentation, a credential of one's own wallet, or a part of another one."""

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Presented:
    """Somebody else shows it.

    Attributes:
        nonce: The nonce that was asked for, or None where nothing was asked.
        audience: The audience that was asked for, or None.
    """

    nonce: str | None = None
    audience: str | None = None

    @property
    def asked(self) -> bool:
        """Whether a question was asked, so that key binding is required."""
        return self.nonce is not None or self.audience is not None


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """It lies in the holder's own wallet.

    Attributes:
        thumbprints: RFC 7638 thumbprints of the keys this wallet holds.
        emails: The person's own e-mail addresses, as they typed them.
    """

    thumbprints: frozenset[str] = field(default_factory=frozenset)
    emails: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """It lies inside another credential or presentation, which alone says who shows it.

    Attributes:
        depth: How many stand around it.
    """

    depth: int = 1


Expected: TypeAlias = Presented | OwnKeys | Enclosed
