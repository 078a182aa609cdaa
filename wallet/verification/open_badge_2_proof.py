"""Checks 2 and 3 of an Open Badge 2.0: is it what was published or signed, and by the issuer it names?"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from wallet.crypto.algorithms import parse_algorithm, told
from wallet.crypto.jws import CompactJws
from wallet.crypto.keys import PublicKey
from wallet.errors import (
    AlgorithmNotAllowedError,
    CryptoError,
    KeyInvalidError,
    SignatureInvalidError,
    UnreadableError,
    UnsupportedSuiteError,
)
from wallet.formats.open_badge_2 import OpenBadge2, is_signed_kind, other_seal
from wallet.formats.w3c import identifier_of
from wallet.model.json import Json, JsonObject
from wallet.model.report import Check, CheckName
from wallet.trust.issuer_keys import IssuerKey, Standing, host_of, resolve_issuer_keys
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_list import TrustedIssuer
from wallet.trust.trust_store import TrustStore
from wallet.verification.open_badge_2_documents import (
    Linked,
    Surroundings,
    host_in,
    is_within_scope,
    linked,
    published_at,
    says_the_same,
    surroundings_of,
)
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.proof_result import ProofResult
from wallet.verification.signing_key import issuer_check

_HOSTED: Final = "Open Badges 2.0, hosted verification"
_SIGNED: Final = "Open Badges 2.0, signed verification; RFC 7515 section 5.2"
_SCOPE: Final = "Open Badges 2.0, VerificationObject of the issuer"
_MISSING: Final = "documents-missing"
_MAX_KEYS: Final = 16
_MAX_TOLD: Final = 80
# Members that a published badge has once it is withdrawn; it may then leave out all others.
_WITHDRAWN: Final = frozenset({"@context", "type", "id", "revoked", "revocationReason"})


def check_open_badge_2_proof(
    credential: OpenBadge2, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> ProofResult:
    """Check a badge against what was published at its address, or its signature against its issuer's keys.

    The claims are the Assertion with badge class and issuer put in their places where this device holds them:
    `badge.issuer.revocationList` names a list of withdrawn badges, `revoked` says it of a hosted one.

    Raises:
        UnsupportedSuiteError: Signed with an algorithm that this version does not know, or sealed in another way.
    """
    if (seal := other_seal(credential.assertion)) is not None:
        raise UnsupportedSuiteError(seal[:_MAX_TOLD])
    if credential.jws is not None:
        return _check_signed(credential, credential.jws, trust, at, documents.hosted)
    return _check_hosted(credential, trust, documents.hosted)


def listed_issuer(address: str | None, trust: TrustStore) -> TrustedIssuer | None:
    """Find the trust list's entry of an issuer, by its address or by the https address of its host."""
    if address is None:
        return None
    host = host_of(address)
    if host is None or not _is_on_usual_port(address):
        places: tuple[str, ...] = (address,)
    else:
        places = (address, f"https://{host}", f"https://{host}/")
    return next((entry for place in places for entry in trust.issuers.get(place, ())), None)


def _is_on_usual_port(address: str) -> bool:
    """Whether it is the host's own: another port may be served by somebody else."""
    try:
        return urlsplit(address).port in (None, 443)
    except ValueError:
        return False


# --- hosted ---------------------------------------------------------------------------------------


def _check_hosted(credential: OpenBadge2, trust: TrustStore, hosted: Mapping[str, bytes]) -> ProofResult:
    given, address = credential.assertion, credential.address
    if is_signed_kind(given) or address is None:
        # A signed badge without its signature, or one that is published nowhere: anybody can write such a file.
        surroundings = surroundings_of(given, hosted, signed=True)
        return ProofResult(failed(CheckName.PROOF, "proof-missing", _HOSTED), None, surroundings.claims)
    published = published_at(hosted, address)
    if published is None:
        return _not_here(surroundings_of(given, hosted, signed=False), address)
    if published.get("revoked") is True:
        published = _withdrawn(given, published)
    surroundings = surroundings_of(published, hosted, signed=False)
    if (
        not says_the_same(_without_withdrawal(given), _without_withdrawal(published))
        or surroundings.badge.differs
        or surroundings.issuer.differs
        or not _holds_the_same(given.get("badge"), surroundings)
    ):
        return ProofResult(failed(CheckName.PROOF, "document-differs", _HOSTED, {"address": address}))
    missing = _first_missing(surroundings)
    if missing is not None:
        return _not_here(surroundings, missing)
    return _within_scope(surroundings, address, trust)


def _withdrawn(given: JsonObject, published: JsonObject) -> JsonObject:
    """A withdrawn badge that kept no more than that; what was given stands in for what it left out."""
    if set(published) <= _WITHDRAWN:
        return {**given, **published}
    return published


def _holds_the_same(badge: Json, surroundings: Surroundings) -> bool:
    """Compare what stands inside the given badge with the documents, where the published one only names them."""
    known = surroundings.badge.document
    if not isinstance(badge, dict) or known is None:
        return True
    issuer = badge.get("issuer")
    if isinstance(issuer, dict) and surroundings.issuer.document is not None:
        known = {**known, "issuer": surroundings.issuer.document}
    return says_the_same(badge, known)


def _without_withdrawal(document: JsonObject) -> JsonObject:
    return {name: value for name, value in document.items() if name not in ("revoked", "revocationReason")}


def _first_missing(surroundings: Surroundings) -> str | None:
    for part in (surroundings.badge, surroundings.issuer):
        if part.document is None:
            return part.address or ""
    return None


def _not_here(surroundings: Surroundings, address: str) -> ProofResult:
    facts = {"address": address}
    proof = undetermined(CheckName.PROOF, _MISSING, f"{_HOSTED}: not published here", facts)
    issuer = undetermined(CheckName.ISSUER, _MISSING, f"{_HOSTED}: not published here", facts)
    return ProofResult(proof, issuer, surroundings.claims)


def _within_scope(surroundings: Surroundings, address: str, trust: TrustStore) -> ProofResult:
    issuer = surroundings.issuer
    if issuer.address is None or host_in(issuer.address) is None:
        return _not_here(surroundings, issuer.address or "")
    if not issuer.published and not is_within_scope(address, issuer.address, {}):
        # The issuer's own document could allow it; a badge cannot give itself leave in the issuer's name.
        return _not_here(surroundings, issuer.address)
    if not is_within_scope(address, issuer.address, issuer.document or {}):
        return ProofResult(failed(CheckName.PROOF, "address-not-allowed", _SCOPE, {"address": address}))
    proof = passed(CheckName.PROOF, _HOSTED, {"address": address})
    return ProofResult(proof, _hosted_issuer(issuer, trust), surroundings.claims)


def _hosted_issuer(issuer: Linked, trust: TrustStore) -> Check:
    if not issuer.published:
        rule = f"{_SCOPE}: its own document is not here"
        return undetermined(CheckName.ISSUER, _MISSING, rule, {"address": issuer.address or ""})
    entry = listed_issuer(issuer.address, trust)
    if entry is None:
        return undetermined(CheckName.ISSUER, "issuer-not-known", f"{_HOSTED}: published by this issuer")
    facts = {"list": entry.list_name, "name": entry.name}
    return passed(CheckName.ISSUER, "trust list: this issuer published it", facts, as_of=entry.as_of)


# --- signed ---------------------------------------------------------------------------------------


def _check_signed(
    credential: OpenBadge2, jws: CompactJws, trust: TrustStore, at: datetime, hosted: Mapping[str, bytes]
) -> ProofResult:
    surroundings = surroundings_of(credential.assertion, hosted, signed=True)
    name = str(jws.header["alg"])
    try:
        algorithm = parse_algorithm(name)
    except AlgorithmNotAllowedError as error:
        if name.lower() == "none" or name.upper().startswith("HS"):
            return ProofResult(failed(CheckName.PROOF, error.code, "RFC 8725 section 3.1"))
        raise UnsupportedSuiteError(told(name)) from None
    decisive = False
    for candidate in _candidates(credential, jws, surroundings, trust, at, hosted):
        decisive = decisive or candidate.embedded
        with suppress(SignatureInvalidError, AlgorithmNotAllowedError):
            candidate.key.verify(algorithm, jws.signature, jws.signing_input)
            proof = passed(CheckName.PROOF, _SIGNED, {"algorithm": name})
            return ProofResult(proof, _signed_issuer(candidate, surroundings), surroundings.claims, signer=candidate)
    if decisive:
        return ProofResult(failed(CheckName.PROOF, SignatureInvalidError.code, _SIGNED))
    proof = undetermined(CheckName.PROOF, "key-not-found", f"{_SIGNED}: no key of this issuer here")
    issuer = undetermined(CheckName.ISSUER, "key-not-found", "no key of this issuer here")
    return ProofResult(proof, issuer, surroundings.claims)


def _signed_issuer(signer: IssuerKey, surroundings: Surroundings) -> Check:
    missing = _first_missing(surroundings)
    if signer.standing is Standing.UNBOUND and missing is not None and signer.issuer is None:
        return undetermined(CheckName.ISSUER, _MISSING, f"{_SIGNED}: whose key it is", {"address": missing})
    return issuer_check(signer)


def _candidates(
    credential: OpenBadge2,
    jws: CompactJws,
    surroundings: Surroundings,
    trust: TrustStore,
    at: datetime,
    hosted: Mapping[str, bytes],
) -> Iterator[IssuerKey]:
    """Yield the keys that may have signed: the issuer's own by list or document, then the one the badge names."""
    issuer = surroundings.issuer
    entry = listed_issuer(issuer.address, trust)
    named = identifier_of(_creator(credential.assertion))
    resolved: list[IssuerKey] = []
    with suppress(CryptoError, UnreadableError):
        # A header that cannot be used leaves the keys found before it.
        resolved.extend(
            # Another key than the one the badge names may fail without that meaning anything.
            key._replace(embedded=key.embedded and (named is None or key.key.kid == named))
            for key in resolve_issuer_keys(entry.id if entry else issuer.address, jws.header, trust, at)
        )
    yield from (key for key in resolved if key.standing is not Standing.UNBOUND)
    yield from _documented(credential.assertion, issuer, entry, hosted)
    yield from (key for key in resolved if key.standing is Standing.UNBOUND)


def _documented(
    assertion: JsonObject, issuer: Linked, entry: TrustedIssuer | None, hosted: Mapping[str, bytes]
) -> Iterator[IssuerKey]:
    """Yield keys from CryptographicKey documents.

    A key is the issuer's where the issuer's own document lists it and the key names that issuer as its owner. Where
    the badge names its key (`verification.creator`), no other one of the issuer may have signed it.
    """
    creator = _creator(assertion)
    named = identifier_of(creator)
    own = issuer.document.get("publicKey") if issuer.published and issuer.document is not None else None
    listed = own if isinstance(own, list) else [] if own is None else [own]
    meant = [value for value in listed[:_MAX_KEYS] if named is None or identifier_of(value) == named]
    keys = [_key_in(linked(value, hosted, as_stated=True), issuer) for value in meant]
    for key in keys:
        if key is not None:
            # Where one of several keys is not here, it may be the one that signed.
            yield _owned(key, issuer, entry, decisive=None not in keys)
    if named is not None and not meant:
        key = _key_in(linked(creator, hosted, as_stated=True), None)
        if key is not None:
            rule = "Open Badges 2.0, creator: the issuer's own document does not list the key"
            yield IssuerKey(
                key, Standing.UNBOUND, "key-not-bound-to-issuer", rule, embedded=True, issuer_id=issuer.address
            )


def _creator(assertion: JsonObject) -> Json:
    verification = assertion.get("verification")
    return verification.get("creator") if isinstance(verification, dict) else None


def _owned(key: PublicKey, issuer: Linked, entry: TrustedIssuer | None, *, decisive: bool) -> IssuerKey:
    rule = "Open Badges 2.0, CryptographicKey: listed by the issuer's own document"
    if entry is not None and not (entry.keys or entry.certificates):
        # The list names the issuer and leaves its keys to the issuer's own document.
        rule = f"trust list: this issuer; {rule}"
        return IssuerKey(key, Standing.KNOWN, "ok", rule, decisive, entry, entry.list_name, entry.id)
    return IssuerKey(key, Standing.BOUND, "issuer-not-known", rule, decisive, issuer_id=issuer.address)


def _key_in(part: Linked, owner: Linked | None) -> PublicKey | None:
    """Read the key of a CryptographicKey document; None where it is not here, broken, or owned by another."""
    document = part.document
    pem: Json = None if document is None or part.differs else document.get("publicKeyPem")
    if document is None or not isinstance(pem, str):
        return None
    if owner is not None and not _is_owner(document.get("owner"), owner):
        return None
    try:
        return PublicKey.from_pem(pem)
    except KeyInvalidError:
        return None


def _is_owner(stated: Json, owner: Linked) -> bool:
    identifier = identifier_of(stated)
    return identifier is not None and identifier in (owner.address, identifier_of(owner.document or {}))
