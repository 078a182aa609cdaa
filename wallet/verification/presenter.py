"""Who signed a presentation: the holder whose name stands in it, or nobody that this device can tell."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.jws import CompactJws
from wallet.crypto.keys import PublicKey
from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.proofs import Proof
from wallet.errors import AlgorithmNotAllowedError, MalformedError, SignatureInvalidError, UnreadableError
from wallet.formats.key_binding import parse_numeric_date
from wallet.formats.presentations import W3cPresentation
from wallet.model.json import Json, JsonObject
from wallet.model.report import Check, CheckName, Outcome
from wallet.trust.issuer_keys import IssuerKey, Standing, bound_key
from wallet.trust.trust_store import TrustStore
from wallet.trust.verification_methods import resolve_method_keys
from wallet.verification.cose_proof import jose_of_cose
from wallet.verification.holder_binding import Shown
from wallet.verification.linked_data_proof import check_document_proofs
from wallet.verification.outcomes import failed, undetermined
from wallet.verification.signing_key import is_no_signature

_PROOFS: Final = "VC Data Integrity 1.0 section 4.4, authentication"
RULE: Final = "VC-JOSE-COSE section 3; Controlled Identifiers 1.0 section 3.3, authentication"


class Presenter(NamedTuple):
    """Who proved to show a presentation.

    Attributes:
        id: Their identifier.
        key: The key they signed with, which their identifier or document lists for authentication.
        shown: What they signed of the moment.
    """

    id: str
    key: PublicKey
    shown: Shown


def check_token_presenter(presentation: W3cPresentation, trust: TrustStore, at: datetime) -> Presenter | Check:
    """Check the holder's signature over a presentation as JWT, COSE or SD-JWT.

    Returns:
        Who signed, or check 4 that says why nobody can be named.
    """
    try:
        jws = _signature_of(presentation)
    except UnreadableError:
        return undetermined(CheckName.HOLDER, "holder-key-unusable", RULE)
    kid = jws.header.get("kid")
    name = kid if isinstance(kid, str) else None
    speaker = presenter_of(presentation.holder_id, name)
    try:
        shown = _shown(presentation.token_claims)
    except MalformedError:
        return failed(CheckName.HOLDER, "holder-binding-invalid", "RFC 7519 section 4.1")
    try:
        signer = _signing_key(jws, speaker, name, trust, at)
    except AlgorithmNotAllowedError as error:
        if is_no_signature(str(jws.header["alg"])):
            return failed(CheckName.HOLDER, error.code, "RFC 8725 section 3.1")
        return undetermined(CheckName.HOLDER, "holder-key-unusable", RULE)
    except SignatureInvalidError:
        return failed(CheckName.HOLDER, "holder-binding-invalid", RULE)
    if signer is None:
        return undetermined(CheckName.HOLDER, "key-not-found", f"{RULE}: no key of the holder here")
    if speaker is None or signer.standing is Standing.UNBOUND:
        return undetermined(CheckName.HOLDER, "holder-binding-missing", f"{RULE}: {signer.rule}")
    return Presenter(speaker, signer.key, shown)


def check_document_presenter(
    presentation: W3cPresentation, trust: TrustStore, at: datetime, contexts: Contexts
) -> Presenter | Check:
    """Check the holder's Data Integrity proofs over a presentation; every one must hold.

    Returns:
        Who signed, or check 4 that says why nobody can be named.

    Raises:
        UnreadableError: A suite or context that this version does not know, or no proof at all by its shape.
    """
    method = next((proof["verificationMethod"] for proof in presentation.proofs if "verificationMethod" in proof), None)
    speaker = presenter_of(presentation.holder_id, method if isinstance(method, str) else None)
    found = check_document_proofs(
        presentation.document, presentation.proofs, speaker, "authentication", trust, at, contexts
    )
    if found.check.outcome is Outcome.FAILED:
        return failed(CheckName.HOLDER, "holder-binding-invalid", found.check.rule)
    if found.signer is None:
        return undetermined(CheckName.HOLDER, "key-not-found", f"{_PROOFS}: no key of the holder here")
    if speaker is None or found.signer.standing is Standing.UNBOUND:
        return undetermined(CheckName.HOLDER, "holder-binding-missing", f"{_PROOFS}: {found.signer.rule}")
    return Presenter(speaker, found.signer.key, _shown_by(found.proofs))


def presenter_of(holder_id: str | None, method_id: str | None) -> str | None:
    """Name who presents: the stated holder, or else whose key it is (VCDM 2.0 section 4.13: `holder` is optional)."""
    if holder_id is not None or method_id is None or not method_id.startswith("did:"):
        return holder_id
    return method_id.partition("#")[0]


def texts_of(value: Json) -> tuple[str, ...]:
    """Read one text or a list of them; others are passed over."""
    return tuple(item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str))


def _signature_of(presentation: W3cPresentation) -> CompactJws:
    if presentation.jws is not None:
        return presentation.jws
    if presentation.sd_jwt is not None:
        return presentation.sd_jwt.signatures[0]
    if presentation.sign1 is None:
        raise MalformedError("no token")
    return jose_of_cose(presentation.sign1)


def _shown(claims: JsonObject) -> Shown:
    nonce = claims.get("nonce")
    made = [parse_numeric_date(claims[name]) for name in ("iat", "nbf") if name in claims]
    return Shown(
        texts_of(claims.get("aud")),
        nonce if isinstance(nonce, str) else None,
        max(made, default=None),
        parse_numeric_date(claims["exp"]) if "exp" in claims else None,
    )


def _shown_by(proofs: Sequence[Proof]) -> Shown:
    """What all proofs say of the moment: of the ends the first, of audiences those that each names."""
    challenges = {proof.challenge for proof in proofs}
    made = [proof.created for proof in proofs if proof.created is not None]
    ends = [proof.expires for proof in proofs if proof.expires is not None]
    return Shown(
        tuple(name for name in proofs[0].domains if all(name in proof.domains for proof in proofs)),
        challenges.pop() if len(challenges) == 1 else None,
        max(made, default=None),
        min(ends, default=None),
    )


def _signing_key(
    jws: CompactJws, speaker: str | None, name: str | None, trust: TrustStore, at: datetime
) -> IssuerKey | None:
    algorithm, decisive = parse_algorithm(jws.header.get("alg")), False
    for candidate in _candidates(speaker, name, trust, at):
        try:
            candidate.key.verify(algorithm, jws.signature, jws.signing_input)
        except (SignatureInvalidError, AlgorithmNotAllowedError):
            decisive = decisive or candidate.embedded
        else:
            return candidate
    if decisive:
        raise SignatureInvalidError("no key of the holder fits")
    return None


def _candidates(speaker: str | None, name: str | None, trust: TrustStore, at: datetime) -> Iterator[IssuerKey]:
    if name is not None:
        yield from resolve_method_keys(speaker, name, "authentication", trust, at)
    elif speaker is not None:
        # Without a name any key may be meant that the holder lists, or that its identifier is.
        for key in trust.authentication.get(speaker, ()):
            yield bound_key(key, speaker, RULE, trust)
        yield from resolve_method_keys(speaker, speaker, "authentication", trust, at)
