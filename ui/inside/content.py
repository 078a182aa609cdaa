"""The credentials inside another one, described like any other. No Qt here."""

from collections.abc import Sequence
from typing import NamedTuple

from ui.claim_reader import ClaimReader
from wallet.errors import WalletError
from wallet.formats.inner_credentials import inner_credentials, parse_inner
from wallet.formats.presentations import W3cPresentation
from wallet.formats.recognise import parse_credential
from wallet.formats.w3c import W3cCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import ElementValue
from wallet.model.report import InnerReport, Verdict


class Inside(NamedTuple):
    """A credential inside another one.

    Attributes:
        report: What checking it found.
        title: What it calls itself; empty where it does not.
        issuer: Who issued it; empty where nobody is named.
        elements: The standard elements; none where it may not be relied on or cannot be read.
        beyond: What it says besides, as labels and values.
        reader: Writes what it says; None where it cannot be read.
    """

    report: InnerReport
    title: str
    issuer: str
    elements: tuple[ElementValue, ...]
    beyond: tuple[tuple[str, str], ...]
    reader: ClaimReader | None


def credentials_inside(
    credential: UnverifiedCredential | None, reports: Sequence[InnerReport], languages: Sequence[str]
) -> tuple[Inside, ...]:
    """Describe the credentials inside another one.

    Args:
        credential: The one around them.
        reports: What checking found of each, in their order.
        languages: Wanted languages, best first (BCP 47).
    """
    parsed = _parsed(credential)
    if len(parsed) != len(reports):
        parsed = (None,) * len(reports)
    return tuple(_described(inner, report, languages) for inner, report in zip(parsed, reports, strict=True))


def _parsed(credential: UnverifiedCredential | None) -> tuple[UnverifiedCredential | None, ...]:
    if isinstance(credential, W3cPresentation):
        return credential.credentials
    if not isinstance(credential, W3cCredential):
        return ()
    found: list[UnverifiedCredential | None] = []
    try:
        for entry in inner_credentials(credential.document):
            try:
                found.append(parse_inner(entry.stated, parse_credential))
            except WalletError:
                found.append(None)
    except WalletError:
        return ()
    return tuple(found)


def _described(credential: UnverifiedCredential | None, inner: InnerReport, languages: Sequence[str]) -> Inside:
    report = inner.report
    issuer = report.issuer.name or report.issuer.id or ""
    if credential is None or not report.claims or report.verdict is Verdict.UNREADABLE:
        return Inside(inner, inner.title, issuer, (), (), None)
    reader = ClaimReader(credential, languages)
    claims = report.claims
    title = reader.title(claims) or inner.title
    return Inside(
        inner,
        title,
        report.issuer.name or reader.issuer(claims) or issuer,
        reader.elements(claims),
        reader.rows_beyond(claims),
        reader,
    )
