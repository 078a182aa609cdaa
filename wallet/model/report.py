"""The outcome of checking a credential: seven checks and the verdict that follows from them.

Records are named tuples, here and in the formats below: checking makes a dozen of them for each credential,
and a frozen dataclass takes three times as long to make.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple, NoReturn

from wallet.model.json import JsonObject


class CheckName(StrEnum):
    """The seven checks, in the order in which they are made."""

    STRUCTURE = "structure"
    PROOF = "proof"
    ISSUER = "issuer"
    HOLDER = "holder"
    VALIDITY = "validity"
    STATUS = "status"
    CONTENT = "content"


class Outcome(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not-applicable"


class Verdict(StrEnum):
    """What the checks amount to."""

    GENUINE = "genuine"
    GENUINE_UNDETERMINED = "genuine-undetermined"
    NO_LONGER_VALID = "no-longer-valid"
    NOT_GENUINE = "not-genuine"
    UNREADABLE = "unreadable"


class Check(NamedTuple):
    """One check and how it ended.

    Attributes:
        check: Which of the seven.
        outcome: How it ended.
        code: Stable kebab-case code; `ok` when it passed.
        rule: The specification and section that decided.
        as_of: Date of the data it rests on, where data ages.
        facts: Values a sentence about this check may need, by name (dates in ISO 8601, UTC).
    """

    check: CheckName
    outcome: Outcome
    code: str
    rule: str
    as_of: datetime | None = None
    facts: Mapping[str, str] = MappingProxyType({})


class IssuerSummary(NamedTuple):
    """Who issued the credential.

    Attributes:
        id: Identifier from the credential, or None where it states none.
        name: The trust list's name when known, else what the credential says.
        known_by: Name of the trust list that knows the issuer, or None.
        example: The trust list holds made-up issuers for practice.
    """

    id: str | None
    name: str | None
    known_by: str | None = None
    example: bool = False


class HolderBinding(NamedTuple):
    """What a presentation says of the moment it was made (RFC 9901 section 4.3).

    Attributes:
        audience: For whom it was made.
        made_at: When.
        until: Until when it should be accepted, where the holder set an end.
    """

    audience: str
    made_at: datetime
    until: datetime | None = None


class ProofLine(NamedTuple):
    """One proof of a credential that carries several, or one that names its own suite.

    Attributes:
        suite: Cryptosuite or algorithm, as the proof states it.
        outcome: How checking it ended.
        code: Stable kebab-case code; `ok` when it holds.
        rule: The specification and section that decided.
        method_id: The verification method it names, or None.
    """

    suite: str
    outcome: Outcome
    code: str
    rule: str
    method_id: str | None = None


# A member of an enumeration costs ten times a global name to look up, and a verdict asks for nine.
_PASSED, _FAILED, _UNDETERMINED = Outcome.PASSED, Outcome.FAILED, Outcome.UNDETERMINED


def verdict_of(checks: Sequence[Check]) -> Verdict:
    """Derive the verdict from all seven checks, in their order, and from nothing else."""
    structure, proof, issuer, holder, validity, status, content = [check.outcome for check in checks]
    if structure is not _PASSED:
        return Verdict.UNREADABLE
    if _FAILED in (proof, issuer, holder, content):
        return Verdict.NOT_GENUINE
    if validity is _FAILED or status is _FAILED:
        # "No longer valid" presumes an intact proof; without one nothing the credential says counts.
        return Verdict.NO_LONGER_VALID if proof is _PASSED else Verdict.GENUINE_UNDETERMINED
    if proof is not _PASSED or _UNDETERMINED in (issuer, holder, validity, status, content):
        return Verdict.GENUINE_UNDETERMINED
    return Verdict.GENUINE


class VerificationReport(NamedTuple):
    """Everything a check found; all seven checks, in order.

    A report has no truth value: say what you ask for, as `report.verdict is Verdict.GENUINE`.

    Attributes:
        verdict: Follows from `checks`.
        checks: One per `CheckName`, in order.
        format: The contract's format name, or None where unreadable.
        profile: The contract's profile name, or None.
        issuer: Who issued it.
        claims: What was disclosed; empty where a proof failed. Unproven while `proof` is undetermined, or where
            there is none.
        binding: What a key-bound presentation says of itself, else None.
        at: The moment it was judged at.
        proofs: One line a proof, where the format can carry several.
        inner: Credentials inside this one, each checked on its own.
        hidden: Details that exist and were not shared (or decoys); 0 in one's own wallet.
        partial: Details may have been left out, and nobody can tell how many.
    """

    verdict: Verdict
    checks: tuple[Check, ...]
    format: str | None
    profile: str | None
    issuer: IssuerSummary
    claims: JsonObject
    binding: HolderBinding | None
    at: datetime
    proofs: tuple[ProofLine, ...] = ()
    inner: "tuple[InnerReport, ...]" = ()
    hidden: int = 0
    partial: bool = False

    def __bool__(self) -> NoReturn:
        raise TypeError("a report has no truth value; compare report.verdict")

    def check(self, name: CheckName) -> Check:
        """Return the check called `name`."""
        return next(check for check in self.checks if check.check is name)


class InnerReport(NamedTuple):
    """A credential inside another one, checked on its own.

    Attributes:
        role: `credential` for one that was put together with others; `endorsement` where somebody backs another.
        path: Where it stands, as `claim/key/0`.
        title: What it calls itself; empty where it does not.
        report: What checking it found.
    """

    role: Literal["credential", "endorsement"]
    path: str
    title: str
    report: VerificationReport
