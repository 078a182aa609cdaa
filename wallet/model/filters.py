"""What a list of credentials is narrowed to, and the choices there are."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.model.stored import CredentialKind


class CredentialState(StrEnum):
    """What checking a credential finds now, as a person sorts by it; each verdict falls under one of these."""

    GOOD = "good"
    NOT_KNOWN = "not-known"
    NO_LONGER_VALID = "no-longer-valid"
    WITHDRAWN = "withdrawn"
    UNPROVEN = "unproven"


def state_of(report: VerificationReport) -> CredentialState:
    """Return the state that a report amounts to.

    Outside its dates is `NO_LONGER_VALID`; withdrawn or suspended is `WITHDRAWN`, whatever its dates say. What no
    seal vouches for, or what cannot be read, is `UNPROVEN`.
    """
    match report.verdict:
        case Verdict.GENUINE:
            return CredentialState.GOOD
        case Verdict.GENUINE_UNDETERMINED:
            return CredentialState.NOT_KNOWN
        case Verdict.NO_LONGER_VALID:
            withdrawn = report.check(CheckName.STATUS).outcome is Outcome.FAILED
            return CredentialState.WITHDRAWN if withdrawn else CredentialState.NO_LONGER_VALID
    return CredentialState.UNPROVEN


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialFilter:
    """Which credentials of a list are wanted; None lets all pass.

    Attributes:
        kind: Of this kind.
        issuer: Of an issuer of this name; case and accents do not count.
        year: Issued in this year; what states no day of issue never is.
        state: In this state, as of now.
        skill: Stating this skill or learning outcome; case and accents do not count.
    """

    kind: CredentialKind | None = None
    issuer: str | None = None
    year: int | None = None
    state: CredentialState | None = None
    skill: str | None = None


EVERYTHING: Final = CredentialFilter()


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to filter by, and how many credentials would be left."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Choices:
    """Values to filter by.

    Attributes:
        items: The most frequent ones, those with most credentials first.
        total: How many there are.
    """

    items: tuple[Choice, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What a list can be narrowed to, each counted among what the search and the other filters find.

    Attributes:
        found: How many credentials search and filters find together.
        issuers: Names of issuers.
        years: Years of issue, newest first.
        skills: Skills and learning outcomes.
    """

    found: int = 0
    issuers: Choices = Choices()
    years: Choices = Choices()
    skills: Choices = Choices()
