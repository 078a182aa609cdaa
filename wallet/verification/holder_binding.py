"""Check 4: is the person who shows it the one it was issued to?"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import NamedTuple

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.did import key_of_did
from wallet.crypto.keys import PublicKey
from wallet.errors import CryptoError, UnreadableError
from wallet.formats.disclosures import digest_of, hash_algorithm
from wallet.formats.key_binding import KeyBinding, parse_key_binding
from wallet.formats.open_badge_2 import OpenBadge2
from wallet.formats.recipient import match_identity
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.w3c import W3cCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json
from wallet.model.report import Check, CheckName, HolderBinding
from wallet.verification.expectations import Enclosed, Expected, OwnKeys, Presented
from wallet.verification.outcomes import failed, not_applicable, passed, undetermined

CLOCK_LEEWAY = timedelta(minutes=2)
# Without a question there is no nonce to tell a fresh presentation from an old one; a day is generous.
UNASKED_LIFETIME = timedelta(hours=24)

_RULE = "RFC 9901 section 7.3"
_IDENTITY = "Open Badges 2.0 and 3.0, IdentityObject"
_MAX_IDENTITIES = 100
_ENCLOSED = not_applicable(CheckName.HOLDER, "holder-not-asked", "a part of another credential")


class HolderResult(NamedTuple):
    """Check 4 and, where key binding held, what it says."""

    check: Check
    binding: HolderBinding | None = None


class Shown(NamedTuple):
    """What a holder signs of the moment of showing, in any format.

    Attributes:
        audiences: For whom.
        nonce: What was asked to be repeated, or None.
        made_at: When, or None where it does not say.
        until: The end the holder set, or None.
    """

    audiences: tuple[str, ...]
    nonce: str | None
    made_at: datetime | None
    until: datetime | None


def check_holder(credential: UnverifiedCredential, expected: Expected, at: datetime) -> HolderResult:
    """Check that the holder is who it was issued to, by the means of its format."""
    if isinstance(expected, Enclosed):
        return HolderResult(_ENCLOSED)
    if isinstance(credential, SdJwtVc):
        return check_key_binding(credential, expected, at)
    if isinstance(expected, OwnKeys):
        return HolderResult(_own_subject(credential, expected))
    return unproven(expected)


def check_key_binding(credential: SdJwtVc, expected: Presented | OwnKeys, at: datetime) -> HolderResult:
    """Check key binding (RFC 9901 section 7.3), or that the credential is bound to a key of one's own.

    What stands where key binding belongs must be one even in one's own wallet: a detail that lost the tilde
    after it stands there too.
    """
    if credential.sd_jwt.key_binding is None:
        if isinstance(expected, OwnKeys):
            return HolderResult(_own(credential, expected))
        return unproven(expected)
    try:
        key = bound_key(credential)
    except CryptoError:
        # Bound in a way this version does not know, such as by a kid or on another curve: nothing can be said.
        return HolderResult(undetermined(CheckName.HOLDER, "holder-key-unusable", "RFC 7800 section 3"))
    try:
        binding = parse_key_binding(credential.sd_jwt.key_binding)
        _require_signature(credential, binding, key)
    except (UnreadableError, CryptoError) as error:
        code = error.code if error.code == "algorithm-not-allowed" else "holder-binding-invalid"
        return HolderResult(failed(CheckName.HOLDER, code, _RULE))
    if isinstance(expected, OwnKeys):
        return HolderResult(_own(credential, expected))
    stated = HolderBinding(binding.audience, binding.made_at, binding.until)
    shown = Shown((binding.audience,), binding.nonce, binding.made_at, binding.until)
    return HolderResult(fits(shown, expected, at, _RULE), stated)


def holder_key(credential: UnverifiedCredential) -> PublicKey | None:
    """Return the key whose owner can prove to be the holder; None where there is no such key.

    Raises:
        CryptoError: It names a key that this version cannot use.
    """
    if isinstance(credential, SdJwtVc):
        return bound_key(credential)
    return subject_key(credential) if isinstance(credential, W3cCredential) else None


def subject_key(credential: W3cCredential) -> PublicKey | None:
    """Return the key that the subject's identifier is (did:key, did:jwk); None where it is no such identifier."""
    if credential.subject_id is None or not credential.subject_id.startswith(("did:key:", "did:jwk:")):
        return None
    try:
        return key_of_did(credential.subject_id)
    except (CryptoError, UnreadableError):
        return None


def bound_key(credential: SdJwtVc) -> PublicKey | None:
    """Return the key the credential is bound to (`cnf`, RFC 7800 section 3.2), or None where it is bound to none.

    Raises:
        CryptoError: `cnf` holds no key this version can use.
    """
    confirmation = credential.sd_jwt.payload.get("cnf")
    if confirmation is None:
        return None
    jwk = confirmation.get("jwk") if isinstance(confirmation, dict) else None
    return PublicKey.from_jwk(jwk if isinstance(jwk, dict) else {})


def _require_signature(credential: SdJwtVc, binding: KeyBinding, key: PublicKey | None) -> None:
    if key is None:
        raise CryptoError("key binding on a credential that is bound to no key")
    jws = binding.jws
    algorithm = parse_algorithm(jws.header.get("alg"))
    if algorithm not in key.algorithms:
        # Safe in itself, but of another key than the one the credential is bound to.
        raise CryptoError("algorithm of another kind of key")
    key.verify(algorithm, jws.signature, jws.signing_input)
    sd_jwt = credential.sd_jwt
    if binding.sd_hash != digest_of(sd_jwt.presented, hash_algorithm(sd_jwt.payload)):
        raise CryptoError("sd_hash")


def fits(shown: Shown, expected: Presented, at: datetime, rule: str) -> Check:
    """Check what depends on what was asked and when; who shows it has been proven before.

    Args:
        shown: What the holder signed of the moment.
        expected: What was asked.
        at: Moment to judge at; UTC.
        rule: The specification and section, for the report.
    """
    facts = {"audience": ", ".join(shown.audiences)} if shown.audiences else {}
    if shown.made_at is not None:
        facts["made_at"] = shown.made_at.isoformat()
    if expected.nonce is not None and shown.nonce != expected.nonce:
        return failed(CheckName.HOLDER, "nonce-mismatch", rule, facts)
    if expected.audience is not None and expected.audience not in shown.audiences:
        return failed(CheckName.HOLDER, "audience-mismatch", rule, facts)
    if shown.made_at is not None and shown.made_at > at + CLOCK_LEEWAY:
        # The proof holds; which of the two clocks is off cannot be told here.
        return undetermined(CheckName.HOLDER, "clock-differs", f"{rule}: made in the future", facts)
    if expected.nonce is None and shown.until is None:
        if shown.made_at is None or at > shown.made_at + UNASKED_LIFETIME:
            return undetermined(
                CheckName.HOLDER, "holder-binding-old", f"{rule}: not an answer to a question, and not fresh", facts
            )
    elif expected.nonce is not None:
        facts["answer"] = "true"
    return passed(CheckName.HOLDER, rule, facts)


def _own(credential: SdJwtVc, expected: OwnKeys) -> Check:
    try:
        key = bound_key(credential)
    except CryptoError:
        return undetermined(CheckName.HOLDER, "holder-key-not-here", "RFC 7800 section 3.2")
    if key is None:
        return not_applicable(CheckName.HOLDER, "holder-not-bound", "RFC 7800: bound to no key")
    if key.thumbprint in expected.thumbprints:
        return passed(CheckName.HOLDER, "RFC 7800 section 3.2", {"own": "true"})
    return undetermined(
        CheckName.HOLDER, "holder-key-not-here", "RFC 7800 section 3.2: bound to a key of another wallet"
    )


def unproven(expected: Presented) -> HolderResult:
    """Make check 4 of something that its holder did not sign: a copy."""
    if expected.asked:
        return HolderResult(failed(CheckName.HOLDER, "holder-binding-missing", f"{_RULE}: key binding was asked for"))
    return HolderResult(undetermined(CheckName.HOLDER, "holder-binding-missing", f"{_RULE}: a copy, holder not proven"))


def _own_subject(credential: UnverifiedCredential, expected: OwnKeys) -> Check:
    key = holder_key(credential)
    if key is not None and key.thumbprint in expected.thumbprints:
        return passed(CheckName.HOLDER, "VCDM 2.0 section 4.8: its subject is a key", {"own": "true"})
    identities = tuple(islice(_identities(credential), _MAX_IDENTITIES))
    answers = {match_identity(identity, email) for identity in identities for email in sorted(expected.emails)}
    if True in answers:
        return passed(CheckName.HOLDER, _IDENTITY, {"own_email": "true"})
    if key is not None:
        return undetermined(
            CheckName.HOLDER, "holder-key-not-here", "VCDM 2.0 section 4.8: its subject is a key of another wallet"
        )
    if False in answers:
        return undetermined(CheckName.HOLDER, "recipient-differs", f"{_IDENTITY}: none of the addresses known here")
    return not_applicable(CheckName.HOLDER, "holder-not-bound", "VCDM 2.0 section 4.8: its subject is no key")


def _identities(credential: UnverifiedCredential) -> Iterator[Json]:
    """Yield the identity objects of whoever a badge was issued to."""
    if isinstance(credential, OpenBadge2):
        yield credential.assertion.get("recipient")
    elif isinstance(credential, W3cCredential):
        subject = credential.document.get("credentialSubject")
        for item in subject if isinstance(subject, list) else [subject]:
            stated = item.get("identifier") if isinstance(item, dict) else None
            yield from stated if isinstance(stated, list) else [stated]
