"""What an explanation is made of. No Qt here; the texts are translated where they are shown."""

from enum import StrEnum
from typing import NamedTuple


class Reader(StrEnum):
    """Whom an explanation is written for."""

    LEARNER = "learner"
    PROVIDER = "provider"
    EMPLOYER = "employer"


class Source(NamedTuple):
    """Where an explanation comes from.

    Attributes:
        title: What the source is called.
        organisation: Who published it.
        date: When: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
        address: Where it can be found; empty for this program itself.
    """

    title: str
    organisation: str
    date: str
    address: str


class Word(NamedTuple):
    """One word, explained.

    Attributes:
        title: The word.
        question: The question that is answered; the heading of the explanation.
        learner: Paragraphs for learners, and for everybody else where there is no other version.
        sources: At least one.
        provider: Paragraphs for those who teach, guide or issue, where they need others.
        employer: Paragraphs for those who check, where they need others.
    """

    title: str
    question: str
    learner: tuple[str, ...]
    sources: tuple[Source, ...]
    provider: tuple[str, ...] = ()
    employer: tuple[str, ...] = ()

    @property
    def readers(self) -> tuple[Reader, ...]:
        """Those who have a version of their own; learners alone where it is the same for all."""
        own = {Reader.LEARNER: self.learner, Reader.PROVIDER: self.provider, Reader.EMPLOYER: self.employer}
        return tuple(reader for reader, paragraphs in own.items() if paragraphs)

    def paragraphs(self, reader: Reader) -> tuple[str, ...]:
        """Return the version for one reader."""
        match reader:
            case Reader.PROVIDER:
                return self.provider or self.learner
            case Reader.EMPLOYER:
                return self.employer or self.learner
            case _:
                return self.learner
