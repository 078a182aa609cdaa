"""The checker's side: whatever came in, read, verified and described; no vault needed, nothing kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from wallet.errors import UnreadableError
from wallet.formats.elements import describe_elements
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import ElementValue
from wallet.model.json import Json, JsonObject
from wallet.model.report import Check, Verdict, VerificationReport
from wallet.status.cache import StatusCache
from wallet.transport.reading import is_passed_over, read_input
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification import Presented, read_and_verify, unreadable_report

_ASKED_NOTHING = Presented()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a check rests on.

    Attributes:
        trust: Trust lists, anchors and keys of this device.
        statuses: Status lists of this device.
        at: Moment to judge at; UTC.
        expected: What was asked, if anything.
        documents: Documents of issuers and JSON-LD contexts of this device.
    """

    trust: TrustStore
    statuses: StatusCache
    at: datetime
    expected: Presented = _ASKED_NOTHING
    documents: LocalDocuments = NO_DOCUMENTS


@dataclass(frozen=True, slots=True)
class Checked:
    """One credential or presentation that was checked.

    Attributes:
        carrier: How it came, such as `text`, `qr` or `pdf`; of an archive, how it lay in it.
        text: What was read; empty where nothing could be.
        credential: The parsed credential, or None where it is unreadable.
        report: What checking it found.
        elements: The sixteen European standard elements, empty where the proof failed.
        hidden: Details that exist and were not shared (or decoys).
        name: Where in the input it stood, such as a file's path in an archive; empty for the input itself.
    """

    carrier: str
    text: str
    credential: UnverifiedCredential | None
    report: VerificationReport
    elements: tuple[ElementValue, ...]
    hidden: int
    name: str = ""


def check_input(data: bytes, surroundings: Surroundings, *, inner: str = "") -> tuple[Checked, ...]:
    """Read whatever this is (text, picture, PDF) and check every credential in it.

    Args:
        data: The input.
        surroundings: What the checks rest on.
        inner: Of a file of a folder, where in the folder it stands.

    Returns:
        At least one result; unreadable input yields one with the verdict `unreadable`. None for a file of a folder
        that is plainly no credential.
    """
    try:
        found = read_input(data)
    except UnreadableError as error:
        if inner and is_passed_over(inner, error):
            return ()
        return (_unreadable(error, surroundings.at),)
    return tuple(
        _check(item.text, item.carrier if found.carrier == "zip" else found.carrier, surroundings, item.name)
        if item.error is None
        else _unreadable(item.error, surroundings.at, item.name)
        for item in found.items
    )


def check_texts(texts: Iterable[str], carrier: str, surroundings: Surroundings) -> tuple[Checked, ...]:
    """Check presentations that were read already, such as from the camera."""
    return tuple(_check(text, carrier, surroundings) for text in texts)


def _check(text: str, carrier: str, surroundings: Surroundings, name: str = "") -> Checked:
    found, report = read_and_verify(
        # What no text can hold, such as half a character, makes it unreadable.
        text.encode("utf-8", "replace"),
        trust=surroundings.trust,
        statuses=surroundings.statuses,
        at=surroundings.at,
        expected=surroundings.expected,
        documents=surroundings.documents,
    )
    if found is None or not report.claims:
        return Checked(carrier, text, found, report, (), 0, name)
    elements = describe_elements(found, report.claims, hidden=report.hidden or int(report.partial))
    return Checked(carrier, text, found, report, elements, report.hidden, name)


def _unreadable(error: UnreadableError, at: datetime, name: str = "") -> Checked:
    return Checked("unknown", "", None, unreadable_report(error, at), (), 0, name)


def report_json(checked: Checked, file: str = "") -> dict[str, Json]:
    """Write a result in the shape of the contract, for machines."""
    elements: list[Json] = [
        {"element": item.element.value, "state": item.state.value, "value": item.value, "source": item.source}
        for item in checked.elements
    ]
    return {"file": file, **_report_json(checked.report, {"carrier": checked.carrier}, {"elements": elements})}


def _report_json(report: VerificationReport, carried: JsonObject, said: JsonObject) -> dict[str, Json]:
    document: dict[str, Json] = {
        "verdict": report.verdict.value,
        "format": report.format,
        "profile": report.profile,
        **carried,
        "issuer": {
            "id": report.issuer.id,
            "name": report.issuer.name,
            "known_by": report.issuer.known_by,
            "example": report.issuer.example,
        },
        "checks": [_check_json(check) for check in report.checks],
        "claims": dict(report.claims),
        **said,
        "checked_at": report.at.isoformat(),
    }
    if report.proofs:
        document["proofs"] = [
            {
                "suite": line.suite,
                "outcome": line.outcome.value,
                "code": line.code,
                "rule": line.rule,
                "verification_method": line.method_id,
            }
            for line in report.proofs
        ]
    if report.inner:
        document["inner"] = [
            {"role": item.role, "path": item.path, "title": item.title, **_report_json(item.report, {}, {})}
            for item in report.inner
        ]
    if report.verdict is Verdict.UNREADABLE:
        structure = report.checks[0]
        document["error"] = {"code": structure.code, "message": structure.facts["detail"]}
    return document


def _check_json(check: Check) -> dict[str, Json]:
    return {
        "check": check.check.value,
        "outcome": check.outcome.value,
        "code": check.code,
        "rule": check.rule,
        "as_of": check.as_of.isoformat() if check.as_of is not None else None,
    }
