"""What a learner says of themselves, without anybody vouching for it."""

from dataclasses import dataclass

from wallet.model.stored import CredentialKind


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStatement:
    """Work, volunteering or a course, in the learner's own words.

    Attributes:
        kind: `WORK`, `VOLUNTEERING` or `COURSE`.
        title: What they did or learned, in a few words.
        organisation: Where; may be empty.
        description: More about it, in their own words; may be empty.
        period: When, as they put it, such as "2010 to 2019"; may be empty.
        tags: Codes of LifeComp competences, such as `S3`.
        learner: Their name; may be empty.
        language: Language they wrote in (BCP 47).
    """

    kind: CredentialKind
    title: str
    organisation: str = ""
    description: str = ""
    period: str = ""
    tags: tuple[str, ...] = ()
    learner: str = ""
    language: str = "en"
