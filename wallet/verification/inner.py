"""Credentials inside others, each checked on its own."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final, TypeAlias

from wallet.errors import TooLargeError, UnreadableError
from wallet.formats.inner_credentials import MAX_INNER, InnerCredential, Role, inner_credentials, parse_inner
from wallet.formats.recognise import parse_credential
from wallet.formats.w3c import W3cCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json
from wallet.model.paths import ClaimPath, format_path
from wallet.model.report import CheckName, InnerReport, VerificationReport

# Checks a credential as one that is enclosed in another.
Verify: TypeAlias = Callable[[UnverifiedCredential], VerificationReport]
# Makes the report of what could not be read.
Unreadable: TypeAlias = Callable[[UnreadableError, datetime], VerificationReport]

MAX_DEPTH: Final = 4


def verify_inner(
    credential: W3cCredential, verify: Verify, unreadable: Unreadable, at: datetime, *, depth: int = 0
) -> tuple[InnerReport, ...]:
    """Check the credentials that a CLR puts together, and the endorsements of any credential.

    What is found of one of them changes no check of the credential around it.

    Args:
        credential: The credential around them.
        verify: Checks one of them, as enclosed in another and one level further down.
        unreadable: Makes the report of one that cannot be read.
        at: Moment to judge at; UTC.
        depth: How many credentials stand around this one.

    Raises:
        TooLargeError: More of them than any credential needs, or too many inside each other.
    """
    stated = inner_credentials(credential.document)
    if stated and depth >= MAX_DEPTH:
        raise TooLargeError("credentials inside each other")
    return within_bounds(_checked(entry, verify, unreadable, at) for entry in stated)


def within_bounds(items: Iterable[InnerReport]) -> tuple[InnerReport, ...]:
    """Gather reports as they are made, up to as many as anybody needs, those inside them counted.

    Raises:
        TooLargeError: More, or one of them is too large itself: it would be tried again for each that is like it.
    """
    found: list[InnerReport] = []
    total = 0
    for item in items:
        if item.report.check(CheckName.STRUCTURE).code == TooLargeError.code:
            raise TooLargeError("credentials inside each other")
        total += _count(item)
        if total > MAX_INNER:
            raise TooLargeError("credentials inside each other")
        found.append(item)
    return tuple(found)


def _count(item: InnerReport) -> int:
    return 1 + sum(map(_count, item.report.inner))


def inner_report(role: Role, path: ClaimPath, stated: Json, report: VerificationReport) -> InnerReport:
    """Make the entry of a checked credential in the report of the one around it.

    Args:
        role: What it is there.
        path: Where it stands.
        stated: What stands there; it names a credential whose report holds no claims.
        report: What checking it found.
    """
    return InnerReport(role, format_path(path), _title_of(report.claims) or _title_of(stated), report)


def _title_of(claims: Json) -> str:
    """Read what a credential calls itself: its name, or that of its only achievement; empty where it does not."""
    subject = claims.get("credentialSubject") if isinstance(claims, dict) else None
    achievement = subject.get("achievement") if isinstance(subject, dict) else None
    for entry in (claims, achievement):
        name = entry.get("name") if isinstance(entry, dict) else None
        if isinstance(name, dict):
            # One value with its language (VCDM 2.0 section 11.1), or a map of languages.
            name = name.get("@value", next(iter(name.values()), None))
        if isinstance(name, str) and name:
            return name
    return ""


def _checked(entry: InnerCredential, verify: Verify, unreadable: Unreadable, at: datetime) -> InnerReport:
    try:
        report = verify(parse_inner(entry.stated, parse_credential))
    except UnreadableError as error:
        report = unreadable(error, at)
    return inner_report(entry.role, entry.path, entry.stated, report)
