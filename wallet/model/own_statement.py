"""What a learner says of themselves, without anybody vouching for it."""

from dataclasses import dataclass
from datetime import date

from wallet.model.stored import CredentialKind


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStatement:
    """Work, volunteering or a course, in the learner's own words.

    Attributes:
        kind: `WORK`, `VOLUNTEERING` or `COURSE`.
        title: What they did or learned, in a few words.
        organisation: Where; may be empty.
        description: More about it, in their own words; may be empty.
        started: First day, or None.
        ended: Last day, or None while it goes on or where they do not know.
        tags: Codes of LifeComp competences, such as `S3`.
        learner: Their name; may be empty.
        language: Language they wrote in (BCP 47).
    """

    kind: CredentialKind
    title: str
    organisation: str = ""
    description: str = ""
    started: date | None = None
    ended: date | None = None
    tags: tuple[str, ...] = ()
    learner: str = ""
    language: str = "en"
