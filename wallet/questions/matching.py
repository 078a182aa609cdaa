"""What of a wallet answers a query, and whether an answer says what was asked (OpenID4VP 1.0 section 6.4)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.errors import WalletError
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.stated_claims import stated_claims
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.query import ClaimQuery, CredentialQuery, CredentialSet, DcqlQuery
from wallet.model.question import Candidate, Matches, Part, Unmet, Wanted
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.model.stored import CredentialId
from wallet.questions.asker_formats import reads_credential, reads_holder
from wallet.questions.authorities import is_backed
from wallet.questions.credential_types import has_format, has_type, is_known_format, type_name
from wallet.questions.dcql import format_query_path
from wallet.questions.query_paths import closed_up, fits, selected
from wallet.questions.ways import Showing, claim_sets_of, find_claims
from wallet.trust.trust_store import TrustStore

# What nobody would accept is not offered.
_REFUSED: Final = (Verdict.NOT_GENUINE, Verdict.UNREADABLE)
_ANY_FORMATS: Final[JsonObject] = {}
# In the order in which a credential is looked at: the later it fails, the closer it came.
_STAGES: Final = tuple(Unmet)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A credential in the wallet, and what matching needs to know about it.

    Attributes:
        credential_id: Which one.
        credential: With all its details.
        report: What checking it found.
        title: What to call it; untrusted text.
        issuer_name: What to call its issuer; untrusted text.
        can_prove: This wallet holds the key that the credential is bound to.
        contexts: JSON-LD contexts by their address.
        issued: Day of issue, where stated.
    """

    credential_id: CredentialId
    credential: UnverifiedCredential
    report: VerificationReport
    title: str
    issuer_name: str
    can_prove: bool
    contexts: Contexts = SHIPPED
    issued: date | None = None


def match(
    query: DcqlQuery, holdings: Sequence[Holding], trust: TrustStore, purpose: str, formats: JsonObject = _ANY_FORMATS
) -> Matches:
    """Find what answers a query. Nothing in a query or a credential makes it fail.

    Args:
        query: What is asked for.
        holdings: The credentials of the wallet.
        trust: The lists and certificates of this device, for who stands behind an issuer.
        purpose: What the asker says it is for.
        formats: Which algorithms the asker's side reads, from `read_formats`.
    """
    newest = sorted(holdings, key=lambda one: (one.issued or date.min, one.credential_id), reverse=True)
    looked_at = _Showings(purpose)
    wanted = {one.id: _wanted(one, newest, trust, looked_at, formats) for one in query.credentials}
    sets = query.credential_sets or tuple(CredentialSet(((one.id,),)) for one in query.credentials)
    parts = [_part(item, wanted) for item in sets]
    return Matches(wanted, tuple(sorted(parts, key=lambda part: not part.required)))


def satisfies(
    query: CredentialQuery,
    credential: UnverifiedCredential,
    claims: JsonObject,
    trust: TrustStore,
    contexts: Contexts = SHIPPED,
) -> tuple[str, ...]:
    """Tell what an answer lacks. That it is genuine, and who shows it, are checked elsewhere.

    An index counts whatever stands there in the answer or, as lists close up where elements were hidden, any element.

    Args:
        query: What was asked for.
        credential: The credential that was given: the one inside, where a presentation holds it.
        claims: What it says: the report's claims.
        trust: The lists and certificates of this device.
        contexts: JSON-LD contexts by their address.

    Returns:
        The members of the query that are not met: `format`, `meta`, `trusted_authorities`, or `claims/` and the path
        of a claim; those of the set that comes closest. Empty where nothing lacks.
    """
    lacking = []
    if not has_format(query, credential):
        lacking.append("format")
    if not has_type(query, credential, contexts):
        lacking.append("meta")
    if not is_backed(credential, query.trusted_authorities, trust):
        lacking.append("trusted_authorities")
    of_sets = [[claim for claim in claim_set if not _is_stated(claim, claims)] for claim_set in claim_sets_of(query)]
    closest = min(of_sets, key=len, default=[])
    return (*lacking, *(f"claims/{format_query_path(claim.path)}" for claim in closest))


def _is_stated(claim: ClaimQuery, claims: JsonObject) -> bool:
    found = [value for _, value in selected(claims, claim.path)]
    if any(isinstance(step, int) for step in claim.path):
        found += closed_up(claims, claim.path)
    # Null says nothing, whoever signed it.
    return any(value is not None and fits(claim, value) for value in found)


class _Showings:
    """What each credential can show, looked at once: a question may have many queries that fit all of a wallet."""

    def __init__(self, purpose: str) -> None:
        self._purpose = purpose
        self._known: dict[int, Showing | WalletError] = {}

    def of(self, holding: Holding) -> Showing:
        """Look at a credential.

        Raises:
            WalletError: It cannot be shown.
        """
        if id(holding) not in self._known:
            try:
                self._known[id(holding)] = Showing(holding.credential, holding.contexts, self._purpose)
            except WalletError as error:
                self._known[id(holding)] = error
        found = self._known[id(holding)]
        if isinstance(found, WalletError):
            raise found
        return found


def _wanted(
    query: CredentialQuery,
    holdings: Sequence[Holding],
    trust: TrustStore,
    looked_at: _Showings,
    formats: JsonObject,
) -> Wanted:
    found: list[Candidate] = []
    closest = Unmet.NO_SUCH_TYPE
    for holding in holdings if is_known_format(query) else ():
        outcome = _candidate(query, holding, trust, looked_at, formats)
        if isinstance(outcome, Candidate):
            found.append(outcome)
        else:
            closest = max(closest, outcome, key=_STAGES.index)
    unmet = None if found else closest if is_known_format(query) else Unmet.FORMAT_NOT_KNOWN
    # Sorting keeps the newest first among equals.
    candidates = tuple(sorted(found, key=lambda one: (not one.usable, not one.proves_holder)))
    return Wanted(query.id, type_name(query), candidates, unmet, query.multiple)


def _candidate(
    query: CredentialQuery, holding: Holding, trust: TrustStore, looked_at: _Showings, formats: JsonObject
) -> Candidate | Unmet:
    credential = holding.credential
    if not has_type(query, credential, holding.contexts):
        return Unmet.NO_SUCH_TYPE
    if not has_format(query, credential) or holding.report.verdict in _REFUSED:
        return Unmet.NOT_SHOWABLE
    try:
        sets, unmet = find_claims(query, stated_claims(credential))
        if unmet is not None:
            return unmet
        if not is_backed(credential, query.trusted_authorities, trust, holding.report.issuer.known_by):
            return Unmet.OTHER_ISSUER
        if query.require_binding and not holding.can_prove:
            return Unmet.NOT_BOUND
        proves = _proves(query, holding, formats)
        if (query.require_binding and not proves) or not reads_credential(formats, query.format, credential):
            return Unmet.NOT_SHOWABLE
        showing = looked_at.of(holding)
        return Candidate(
            holding.credential_id,
            holding.title,
            holding.issuer_name,
            showing.ways(sets),
            proves,
            showing.whole,
            _is_usable(holding.report),
            showing.also_shown(sets),
        )
    except WalletError:
        # What does not fit its own seal cannot be shown; opening it says what is wrong.
        return Unmet.NOT_SHOWABLE


def _proves(query: CredentialQuery, holding: Holding, formats: JsonObject) -> bool:
    """Whether an answer would prove who shows it; of the W3C formats only where that is asked for (annex B.1)."""
    if not holding.can_prove or not (query.require_binding or isinstance(holding.credential, SdJwtVc)):
        return False
    return reads_holder(formats, query.format, holding.credential)


def _is_usable(report: VerificationReport) -> bool:
    """Whether it is neither withdrawn nor past; without an intact proof the verdict alone does not say so."""
    return all(report.check(name).outcome is not Outcome.FAILED for name in (CheckName.VALIDITY, CheckName.STATUS))


def _part(item: CredentialSet, wanted: Mapping[str, Wanted]) -> Part:
    options = tuple(option for option in item.options if all(wanted[name].candidates for name in option))
    return Part(options, item.options, item.required)
