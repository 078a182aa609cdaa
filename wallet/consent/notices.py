"""Taking consent back, and the answer that the record is erased; neither says who anybody is."""

from datetime import datetime
from typing import Final, Literal

from wallet.consent.signatures import (
    MAX_STATEMENT_LETTERS,
    read_statement,
    require_signature,
    sign_statement,
    signing_key,
    text_digest,
)
from wallet.consent.stated_text import require_members, stated_digest, stated_moment
from wallet.crypto.did import did_jwk_of, key_of_did
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import CryptoError, MalformedError, NoticeError, NoticeSignatureError, UnreadableError
from wallet.model.guidance import Consent, Invitation
from wallet.model.json import JsonObject
from wallet.questions.askers import AskerIdentity
from wallet.transport.guidance_texts import ERASURE_TYPE, WITHDRAWAL_TYPE

_LONGEST_ID: Final = 200
_MEMBERS: Final = frozenset({"sub", "digest", "iat"})


def make_withdrawal(consent: Consent, key: PrivateKey, at: datetime) -> str:
    """Write and sign a notice that a consent is taken back.

    Args:
        consent: Which one, with its signed text.
        key: The key that signed the consent.
        at: When; UTC.

    Raises:
        NoticeError: The key is not the consent's, or the consent has no signed text.
    """
    if did_jwk_of(key.public) != consent.learner_id or not consent.text:
        raise NoticeError("key")
    return _make({"typ": WITHDRAWAL_TYPE}, consent.id, consent.text, key, at)


def parse_withdrawal(text: str, consent_id: str, consent_digest: bytes, learner_id: str) -> datetime:
    """Check a withdrawal against the consent that is kept.

    Args:
        text: The signed notice; white space around it is passed over.
        consent_id: The consent it must be about.
        consent_digest: SHA-256 of that consent's signed text.
        learner_id: did:jwk of the key that signed the consent.

    Returns:
        When the consent was taken back, as the learner's device says; UTC.

    Raises:
        NoticeError: It is broken, or about another consent.
        NoticeSignatureError: The signature is not the learner's.
    """
    try:
        key = key_of_did(learner_id)
    except (UnreadableError, CryptoError):
        raise NoticeError("learner") from None
    return _check(text, WITHDRAWAL_TYPE, (consent_id, consent_digest), key)


def make_confirmation(consent_id: str, withdrawal_text: str, identity: AskerIdentity, at: datetime) -> str:
    """Write and sign a confirmation that a record was erased.

    Args:
        consent_id: Id of the consent that was taken back.
        withdrawal_text: The notice that said so, which was checked.
        identity: The counsellor's, as it signed the invitation.
        at: When it was erased; UTC.

    Raises:
        NoticeError: A reader would refuse it.
    """
    return _make({"typ": ERASURE_TYPE}, consent_id, withdrawal_text.strip(), identity.key, at)


def parse_confirmation(text: str, consent_id: str, withdrawal_text: str, invitation: Invitation) -> datetime:
    """Check a confirmation against the withdrawal that was sent and the invitation that began it.

    Args:
        text: The signed confirmation; white space around it is passed over.
        consent_id: The consent it must be about.
        withdrawal_text: The notice it must answer.
        invitation: The invitation that was answered, whose key signs this too.

    Returns:
        When the record was erased, as the counsellor's device says; UTC.

    Raises:
        NoticeError: It is broken, or answers something else.
        NoticeSignatureError: The signature is not the counsellor's.
    """
    try:
        key, digest = signing_key(invitation.text), text_digest(withdrawal_text.strip())
    except (UnreadableError, CryptoError):
        raise NoticeError("invitation") from None
    return _check(text, ERASURE_TYPE, (consent_id, digest), key)


def notice_kind(text: str) -> Literal["withdrawal", "confirmation"] | None:
    """Tell which notice a text says it is; nothing of it is checked."""
    try:
        stated = parse_compact_jws(text.strip(), max_bytes=MAX_STATEMENT_LETTERS).header.get("typ")
    except UnreadableError:
        return None
    if stated == WITHDRAWAL_TYPE:
        return "withdrawal"
    return "confirmation" if stated == ERASURE_TYPE else None


def withdrawal_subject(text: str) -> str:
    """Return the id of the consent a withdrawal says it is about, to look it up by; untrusted.

    Raises:
        NoticeError: No withdrawal.
    """
    return _subject(text, WITHDRAWAL_TYPE)


def _make(header: JsonObject, consent_id: str, about: str, key: PrivateKey, at: datetime) -> str:
    try:
        digest = encode_base64url(text_digest(about))
        payload: JsonObject = {"sub": consent_id, "digest": digest, "iat": int(at.timestamp())}
        text = sign_statement(header, payload, key)
    except UnreadableError as error:
        raise NoticeError(error.detail) from None
    _subject(text, str(header["typ"]))
    return text


def _check(text: str, kind: str, about: tuple[str, bytes], key: PublicKey) -> datetime:
    consent_id, digest = about
    try:
        jws, payload = read_statement(text.strip(), kind)
        # First, so that a notice about another consent does not look forged.
        if payload.get("sub") != consent_id:
            raise MalformedError("about another consent")
    except UnreadableError as error:
        raise NoticeError(error.detail) from None
    try:
        require_signature(jws, key)
    except CryptoError as error:
        raise NoticeSignatureError(error.detail) from None
    try:
        require_members(payload, _MEMBERS, "members")
        if stated_digest(payload, "digest") != digest:
            raise MalformedError("digest")
        return stated_moment(payload, "iat")
    except UnreadableError as error:
        raise NoticeError(error.detail) from None


def _subject(text: str, kind: str) -> str:
    try:
        _, payload = read_statement(text.strip(), kind)
    except UnreadableError as error:
        raise NoticeError(error.detail) from None
    subject = payload.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_ID:
        raise NoticeError("sub")
    return subject
