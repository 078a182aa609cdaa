"""Where the decisions of a mutation come from: random numbers, or the bytes of a coverage-guided fuzzer."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from random import Random
from typing import Protocol, TypeVar

_T = TypeVar("_T")


class Choices(ABC):
    """A source of decisions; 0 is always the tamest one."""

    @abstractmethod
    def below(self, bound: int) -> int:
        """Return a number from 0 up to and without `bound`."""

    def pick(self, options: Sequence[_T]) -> _T:
        return options[self.below(len(options))]

    def often(self) -> bool:
        return self.below(4) != 0

    def seldom(self, one_in: int = 8) -> bool:
        return self.below(one_in) == one_in - 1

    def octets(self, count: int) -> bytes:
        return bytes(self.below(256) for _ in range(count))


class RandomChoices(Choices):
    """Decisions of a generator of random numbers."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def below(self, bound: int) -> int:
        return self._random.randrange(bound)


class Provider(Protocol):
    """What this needs of `atheris.FuzzedDataProvider`."""

    def ConsumeIntInRange(self, low: int, high: int) -> int: ...  # noqa: N802 - its name there


class ProvidedChoices(Choices):
    """Decisions read off a fuzzer's bytes; when they are used up, each is 0."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider

    def below(self, bound: int) -> int:
        return self._provider.ConsumeIntInRange(0, bound - 1)
