"""Refreshing what a wallet keeps of others: first which addresses would be asked, then asking them one by one."""

from collections.abc import Callable, Collection, Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from wallet.errors import AddressRefusedError, WalletError
from wallet.formats.open_badge_2 import is_signed_kind, is_web_address
from wallet.formats.w3c import identifier_of
from wallet.model.json import Json, JsonObject
from wallet.model.report import VerificationReport
from wallet.model.stored import StoredTrustList
from wallet.online.addresses import did_web_address, jwt_vc_issuer_address, parse_https_address
from wallet.online.fetching import BADGE, ISSUER_DOCUMENT, STATUS_LIST, TRUST_LIST, Accept, Fetched

_MAX_DEPTH = 8


class Subject(StrEnum):
    """What an address is asked for."""

    STATUS_LIST = "status-list"
    ISSUER_DOCUMENT = "issuer-document"
    TRUST_LIST = "trust-list"
    BADGE = "badge"


class Request(NamedTuple):
    """One address that would be asked.

    Attributes:
        address: The address.
        subject: For what.
        name: What the answer is about, as the wallet names it: the list's address, the issuer's identifier, the
            trust list's name, or the address of a badge or of what a badge leads to.
    """

    address: str
    subject: Subject
    name: str

    @property
    def accept(self) -> Accept:
        """What may come back."""
        return _ACCEPT[self.subject]


class Plan(NamedTuple):
    """What a refresh would do.

    Attributes:
        requests: The addresses it asks, each once, in the order in which it asks them.
        refused: Addresses that stand in credentials or beside trust lists and are not asked.
    """

    requests: tuple[Request, ...]
    refused: tuple[str, ...]

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names of the servers that will learn of it, each once."""
        return tuple(dict.fromkeys(parse_https_address(request.address).host for request in self.requests))


class Answered(NamedTuple):
    """How one request ended.

    Attributes:
        request: The request.
        code: `ok` where the answer was kept; `cancelled`; else why the former data stays.
        detail: A short technical note.
    """

    request: Request
    code: str
    detail: str = ""


class RefreshReport(NamedTuple):
    """How every request of a plan ended, in its order."""

    answers: tuple[Answered, ...]

    @property
    def kept(self) -> int:
        """How many answers were kept."""
        return sum(answer.code == KEPT for answer in self.answers)


KEPT = "ok"
CANCELLED = "cancelled"

Fetch: TypeAlias = Callable[[Request], Fetched]
# Believes an answer and keeps it, or raises a WalletError and leaves everything as it was.
Keep: TypeAlias = Callable[[Request, Fetched], None]
# How many of how many are done, and which comes next; None at the end.
Progress: TypeAlias = Callable[[int, int, Request | None], None]

_ACCEPT = {
    Subject.STATUS_LIST: STATUS_LIST,
    Subject.ISSUER_DOCUMENT: ISSUER_DOCUMENT,
    Subject.TRUST_LIST: TRUST_LIST,
    Subject.BADGE: BADGE,
}
_OPEN_BADGE_2 = "open-badge-2"
_MAX_KEYS = 16


def plan_refresh(
    reports: Iterable[VerificationReport],
    trust_lists: Iterable[StoredTrustList] = (),
    *,
    known: Collection[str] = frozenset(),
) -> Plan:
    """Say which addresses a refresh would ask; nothing is asked here.

    These are the lists of withdrawn credentials that the credentials name, the documents of issuers that are a
    did:web or an https address, what issuers of Open Badges 2.0 publish about a badge, and trust lists that came from
    an address. A credential whose proof failed names nothing.

    Args:
        reports: What checking the credentials found; credentials inside them count too.
        trust_lists: The trust lists that are kept.
        known: Identifiers of issuers whose keys a trust list holds: their documents are not needed.
    """
    requests: dict[str, Request] = {}
    refused: dict[str, None] = {}
    for subject, name, stated, place in _wanted(tuple(_with_inner(reports)), trust_lists, known):
        try:
            address = place(stated)
        except AddressRefusedError:
            refused[stated] = None
        else:
            requests.setdefault(address, Request(address, subject, name))
    return Plan(tuple(requests.values()), tuple(refused))


def _wanted(
    reports: tuple[VerificationReport, ...], trust_lists: Iterable[StoredTrustList], known: Collection[str]
) -> Iterator[tuple[Subject, str, str, Callable[[str], str]]]:
    """Yield for what, its name, what is stated, and what makes that an address."""
    for report in reports:
        for uri in status_addresses(report.claims):
            yield Subject.STATUS_LIST, uri, uri, _without_fragment
    for report in reports:
        issuer = report.issuer.id
        if not report.claims or issuer is None or issuer in known or report.format == _OPEN_BADGE_2:
            continue
        if issuer.startswith("did:web:"):
            yield Subject.ISSUER_DOCUMENT, issuer, issuer, did_web_address
        elif issuer.startswith("https://"):
            sd_jwt = report.format is not None and report.format.endswith("sd-jwt")
            yield Subject.ISSUER_DOCUMENT, issuer, issuer, jwt_vc_issuer_address if sd_jwt else _without_fragment
    for report in reports:
        if report.format == _OPEN_BADGE_2:
            for stated in badge_addresses(report.claims, known):
                yield Subject.BADGE, stated, stated, _without_fragment
    for stored in trust_lists:
        if stored.source.startswith("https://"):
            yield Subject.TRUST_LIST, stored.name, stored.source, _without_fragment


def refresh(
    plan: Plan,
    fetch: Fetch,
    keep: Keep,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RefreshReport:
    """Ask every address of a plan and keep what is believed; the former data stays wherever something fails.

    Args:
        plan: What was shown to the person.
        fetch: Fetches one answer, as `fetch_document` does.
        keep: Believes and keeps one answer.
        progress: Told before each request, and at the end.
        cancelled: Asked before each request, and again before its answer is kept.
    """
    answers: list[Answered] = []
    total = len(plan.requests)
    for request in plan.requests:
        if progress is not None:
            progress(len(answers), total, request)
        answers.append(_answer(request, fetch, keep, cancelled or _never))
    if progress is not None:
        progress(total, total, None)
    return RefreshReport(tuple(answers))


def _answer(request: Request, fetch: Fetch, keep: Keep, cancelled: Callable[[], bool]) -> Answered:
    try:
        if not cancelled():
            fetched = fetch(request)
            if not cancelled():
                keep(request, fetched)
                return Answered(request, KEPT)
    except WalletError as error:
        return Answered(request, error.code, error.detail)
    return Answered(request, CANCELLED)


def status_addresses(claims: JsonObject) -> tuple[str, ...]:
    """Return the addresses of the lists of withdrawn credentials that a credential names, whatever its format.

    Token Status List (`status.status_list.uri`), Bitstring Status List and StatusList2021
    (`statusListCredential`), 1EdTech revocation lists (`id`), and a list in an issuer's profile of Open Badges 2.0
    (`revocationList`).
    """
    found: list[Json] = []
    status = claims.get("status")
    entry = status.get("status_list") if isinstance(status, dict) else None
    if isinstance(entry, dict):
        found.append(entry.get("uri"))
    stated = claims.get("credentialStatus")
    for item in stated if isinstance(stated, list) else [stated]:
        if isinstance(item, dict):
            listed = item.get("statusListCredential")
            found.append(item.get("id") if listed is None and _is_revocation_list(item.get("type")) else listed)
    badge = claims.get("badge")
    profiles = (claims.get("issuer"), badge.get("issuer") if isinstance(badge, dict) else None)
    found += [profile.get("revocationList") for profile in profiles if isinstance(profile, dict)]
    return tuple(dict.fromkeys(uri for uri in found if isinstance(uri, str) and uri))


def badge_addresses(claims: JsonObject, known: Collection[str] = frozenset()) -> tuple[str, ...]:
    """Return the addresses at which an Open Badge 2.0, and what it leads to, are published.

    These are the Assertion itself where it is hosted, its badge class, and the issuer's profile; for a signed one also
    the documents of the keys. What is named by another document is known only once that one is here.

    Args:
        claims: The Assertion, with what is known of badge class and issuer in their places.
        known: Identifiers of issuers whose keys a trust list holds: documents of their keys are not needed.
    """
    badge = claims.get("badge")
    issuer = badge.get("issuer") if isinstance(badge, dict) else None
    found: list[Json] = [badge, issuer]
    if not is_signed_kind(claims):
        found.insert(0, claims)
    elif claims and identifier_of(issuer) not in known:
        verification = claims.get("verification")
        found.append(verification.get("creator") if isinstance(verification, dict) else None)
        keys = issuer.get("publicKey") if isinstance(issuer, dict) else None
        found += keys[:_MAX_KEYS] if isinstance(keys, list) else [keys]
    named = (identifier_of(item) for item in found)
    return tuple(dict.fromkeys(name for name in named if name is not None and is_web_address(name)))


def _is_revocation_list(stated: Json) -> bool:
    return "1EdTechRevocationList" in (stated if isinstance(stated, list) else [stated])


def _without_fragment(address: str) -> str:
    return str(parse_https_address(address.partition("#")[0]))


def _with_inner(reports: Iterable[VerificationReport], depth: int = 0) -> Iterator[VerificationReport]:
    for report in reports:
        yield report
        if depth < _MAX_DEPTH:
            yield from _with_inner((inner.report for inner in report.inner), depth + 1)


def _never() -> bool:
    return False
