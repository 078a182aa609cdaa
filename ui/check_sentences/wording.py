"""The shape of a sentence about a check."""

from dataclasses import dataclass
from typing import Final

CONTEXT: Final = "Check"


@dataclass(frozen=True, slots=True)
class Wording:
    """Title and sentence in English, with `{names}` of facts, and a sign that is not the outcome's own."""

    title: str
    sentence: str
    sign: str = ""
