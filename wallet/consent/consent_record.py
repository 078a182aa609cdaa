"""Signed consent records: made by the learner's wallet, read and checked by both sides."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from wallet.consent.consent_document import document_of, read_document
from wallet.consent.field_table import missing_fields
from wallet.consent.signatures import CONSENT_TYPE, require_signature, text_digest
from wallet.crypto.did import did_jwk_of
from wallet.crypto.jws import CompactJws, parse_compact_jws, sign_compact_jws
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    ConsentError,
    ConsentSignatureError,
    ConsentUnsignedError,
    CryptoError,
    MalformedError,
    UnreadableError,
)
from wallet.model.guidance import AttachedFile, Consent, ConsentState, Invitation, ScopeItem
from wallet.model.json import JsonObject

MAX_RECORD_LETTERS: Final = 500_000

_MAX_DEPTH: Final = 12
_CURVE: Final = "P-256"
_ALGORITHM: Final = "ES256"
_HEADER: Final = frozenset({"alg", "typ", "jwk"})
_URN: Final = "urn:uuid:"


def make_consent(  # noqa: PLR0913 - a consent states this much, each by name
    *,
    invitation: Invitation,
    state: ConsentState,
    purpose: str,
    learner_name: str,
    items: Sequence[ScopeItem],
    attachments: Sequence[AttachedFile],
    may_export: bool,
    given_at: datetime,
    until: datetime,
    key: PrivateKey,
    reply_key: JsonObject | None,
    with_helper: bool,
    id: str | None = None,  # noqa: A002 - as the record calls it
) -> Consent:
    """Write and sign a consent record; it lists names and digests, never a value of a detail.

    Args:
        invitation: What it answers.
        state: `GIVEN`, or `REFUSED` with nothing chosen.
        purpose: One of those the invitation offers.
        learner_name: What the learner wants to be called there; may be empty.
        items: What may be seen.
        attachments: Files that go along.
        may_export: The counsellor may save or print it.
        given_at: Now; UTC. Fractions of a second are dropped, here and in `until`.
        until: When it ends; UTC.
        key: P-256, made for this consent alone.
        reply_key: Public P-256 JWK that advice is encrypted to; None in a refusal.
        with_helper: A helper sits at the keyboard.
        id: `urn:uuid:…`; a random one unless told.

    Raises:
        ConsentError: It would go beyond the invitation, lack a mandatory field, or be longer than any reader accepts.
    """
    consent = Consent(
        id=id or uuid.uuid4().urn,
        invitation_id=invitation.id,
        state=state,
        learner_id=did_jwk_of(key.public),
        learner_name=learner_name,
        recipient_id=invitation.counsellor.client_id,
        terms=invitation.terms,
        purpose=purpose,
        items=tuple(items),
        attachments=tuple(attachments),
        may_export=may_export,
        given_at=_whole(given_at),
        until=_whole(until),
        reply_key=reply_key,
        with_helper=with_helper,
    )
    if state not in (ConsentState.GIVEN, ConsentState.REFUSED):
        raise ConsentError("state")
    return parse_consent(_sign(document_of(consent), key))


def parse_consent(text: str) -> Consent:
    """Read a consent record: its signature, its structure and every mandatory field.

    That its time is not over, that it is for the reader and that nothing took it back, the caller checks.

    Raises:
        ConsentUnsignedError: It carries no signature.
        ConsentSignatureError: The signature does not hold, or is not by the key of the learner it names.
        ConsentError: Broken, a mandatory field is missing, or it allows more than was asked for.
    """
    jws = _split(text.strip())
    try:
        key = _signer(jws)
        require_signature(jws, key)
    except CryptoError:
        raise ConsentSignatureError("signature") from None
    try:
        document = parse_json_object(jws.payload, max_bytes=MAX_RECORD_LETTERS, max_depth=_MAX_DEPTH)
    except UnreadableError as error:
        raise ConsentError(error.detail) from None
    lacking = missing_fields(document)
    if lacking:
        raise ConsentError(", ".join(lacking))
    consent = read_document(document)
    if consent.learner_id != did_jwk_of(key):
        raise ConsentSignatureError("learner")
    _require_consistent(consent)
    return replace(consent, text=text.strip())


def consent_digest(text: str) -> bytes:
    """Return the SHA-256 of a signed consent record, by which all that goes with it names it.

    Raises:
        ConsentError: Signs that no signed text has.
    """
    try:
        return text_digest(text)
    except MalformedError as error:
        raise ConsentError(error.detail) from None


def _sign(document: JsonObject, key: PrivateKey) -> str:
    header: JsonObject = {"alg": _ALGORITHM, "typ": CONSENT_TYPE, "jwk": key.public.jwk}
    try:
        payload = json.dumps(document, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode("utf-8")
    except UnicodeEncodeError:
        raise ConsentError("text") from None
    try:
        return sign_compact_jws(header, payload, key)
    except CryptoError as error:
        raise ConsentError(error.detail) from None


def _split(text: str) -> CompactJws:
    if text.startswith("{"):
        raise ConsentUnsignedError("no JWS")
    try:
        jws = parse_compact_jws(text, max_bytes=MAX_RECORD_LETTERS)
    except UnreadableError as error:
        raise ConsentError(error.detail) from None
    if jws.header.get("alg") == "none" or not jws.signature:
        raise ConsentUnsignedError("alg")
    if jws.header.get("typ") != CONSENT_TYPE or jws.header.keys() != _HEADER:
        raise ConsentError("header")
    return jws


def _signer(jws: CompactJws) -> PublicKey:
    jwk = jws.header["jwk"]
    if not isinstance(jwk, dict) or jws.header["alg"] != _ALGORITHM:
        raise ConsentSignatureError("jwk")
    return PublicKey.from_jwk(jwk)


def _require_consistent(consent: Consent) -> None:
    """Require that it allows no more than was asked for, and that a refusal allows nothing."""
    if not _is_urn(consent.id):
        raise ConsentError("@id")
    if consent.purpose not in consent.terms.purposes:
        raise ConsentError("dpv:hasPurpose")
    if consent.may_export and not consent.terms.wants_export:
        raise ConsentError("lw:mayExport")
    if consent.state is ConsentState.REFUSED:
        if consent.may_export or consent.reply_key is not None or consent.until != consent.given_at:
            raise ConsentError("refused")
        return
    if not timedelta() < consent.until - consent.given_at <= timedelta(days=consent.terms.days):
        raise ConsentError("dct:valid")
    _require_reply_key(consent)


def _is_urn(text: str) -> bool:
    try:
        return uuid.UUID(text.removeprefix(_URN)).urn == text
    except ValueError:
        return False


def _require_reply_key(consent: Consent) -> None:
    """Require a P-256 point and no more, which is not the key that signs: one key serves one end."""
    jwk = consent.reply_key
    try:
        key = None if jwk is None else PublicKey.from_jwk(jwk)
    except CryptoError:
        key = None
    if key is None or key.kind != _CURVE or key.jwk != jwk or did_jwk_of(key) == consent.learner_id:
        raise ConsentError("lw:replyKey")


def _whole(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
