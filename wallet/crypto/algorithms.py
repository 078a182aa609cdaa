"""The signature algorithms this program accepts, and for which kind of key."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from wallet.errors import AlgorithmNotAllowedError

KeyKind: TypeAlias = Literal["P-256", "P-384", "P-521", "Ed25519", "RSA"]


class Algorithm(StrEnum):
    """The allow-list, by JOSE name (RFC 7518 section 3.1, RFC 8037, RFC 9864).

    `EdDSA` and `Ed25519` name the same computation: an Ed25519 key is the only Edwards key in use here.
    """

    ES256 = "ES256"
    ES384 = "ES384"
    ES512 = "ES512"
    EdDSA = "EdDSA"
    Ed25519 = "Ed25519"
    RS256 = "RS256"
    PS256 = "PS256"


# The key decides: an algorithm is used only where it stands beside the key's kind. The first is the default.
ALGORITHMS_OF_KIND: Final[Mapping[KeyKind, tuple[Algorithm, ...]]] = MappingProxyType(
    {
        "P-256": (Algorithm.ES256,),
        "P-384": (Algorithm.ES384,),
        "P-521": (Algorithm.ES512,),
        "Ed25519": (Algorithm.EdDSA, Algorithm.Ed25519),
        "RSA": (Algorithm.PS256, Algorithm.RS256),
    }
)

_MAX_TOLD: Final = 40
_BY_NAME: Final[Mapping[object, Algorithm]] = {str(algorithm): algorithm for algorithm in Algorithm}


def told(name: object) -> str:
    """Shorten the value of an `alg` member, for a message that names it."""
    return str(name)[:_MAX_TOLD]


def parse_algorithm(name: object) -> Algorithm:
    """Look up the value of an `alg` member.

    Args:
        name: The JSON value found; anything but an allowed name is refused, `none` and every HMAC included.

    Raises:
        AlgorithmNotAllowedError: The name is not on the allow-list.
    """
    algorithm = _BY_NAME.get(name) if isinstance(name, str) else None
    if algorithm is None:
        raise AlgorithmNotAllowedError("algorithm is not on the allow-list")
    return algorithm
