"""Invitations: a counsellor names themselves, says what for and on which terms, and gives a key to seal a record to."""

import dataclasses
import re
from datetime import datetime, timedelta
from typing import Final

from wallet.consent.invitation_payload import read_terms, terms_json
from wallet.consent.signatures import named_signer, read_statement, require_signature, sign_statement
from wallet.consent.stated_text import require_members, stated_moment
from wallet.crypto.jwe_wrapped import require_wrapping_jwk
from wallet.crypto.jws import CompactJws
from wallet.crypto.keys import PublicKey
from wallet.errors import (
    AskerUnsupportedError,
    CryptoError,
    InvitationError,
    InvitationExpiredError,
    InvitationSignatureError,
    QuestionError,
    QuestionSignatureError,
    UnreadableError,
)
from wallet.model.guidance import Invitation, InvitationTerms, Recipient
from wallet.model.json import Json, JsonObject
from wallet.model.question import Asker
from wallet.questions.askers import AskerIdentity, describe_asker, signing_header
from wallet.questions.client_identifier import signer_keys
from wallet.transport.guidance_texts import INVITATION_TYPE
from wallet.trust.issuer_keys import IssuerKey
from wallet.trust.trust_store import TrustStore
from wallet.verification.holder_binding import CLOCK_LEEWAY

LONGEST_LIFE: Final = timedelta(days=366)

_ID: Final = re.compile(r"[A-Za-z0-9._:-]{16,100}", re.ASCII)
_POINT: Final = frozenset({"kty", "crv", "x", "y"})
_MEMBERS: Final = frozenset({"jti", "iat", "exp", "key", "terms"})


def make_invitation(
    terms: InvitationTerms,
    identity: AskerIdentity,
    *,
    id: str,  # noqa: A002 - what it is called everywhere
    encryption_key: JsonObject,
    issued_at: datetime,
    expires_at: datetime,
) -> str:
    """Write and sign an invitation.

    Args:
        terms: What it offers.
        identity: The counsellor's.
        id: Random name, never used before: 16 to 100 letters, digits and `._:-`.
        encryption_key: Public P-256 JWK made for this invitation alone.
        issued_at: When it is made; UTC.
        expires_at: Until when it can be answered; UTC.

    Returns:
        The signed text, which `parse_invitation` reads.

    Raises:
        InvitationError: A reader would refuse it.
    """
    payload: JsonObject = {
        "jti": id,
        "iat": int(issued_at.timestamp()),
        "exp": int(expires_at.timestamp()),
        "key": {name: encryption_key.get(name) for name in sorted(_POINT)},
        "terms": terms_json(terms),
    }
    said = _read(payload, identity.key.public)
    if said.terms != terms:
        raise InvitationError("terms")
    try:
        return sign_statement(signing_header(INVITATION_TYPE, identity), payload, identity.key)
    except UnreadableError as error:
        raise InvitationError(error.detail) from None


def parse_invitation(text: str, trust: TrustStore, at: datetime | None) -> Invitation:
    """Read an invitation and check everything that can be checked here: form, signature, counsellor and time.

    Args:
        text: The signed text; white space around it is passed over.
        trust: Local data, which alone makes a counsellor known.
        at: The moment; UTC. None for one that was kept: its time, and that of its key, is not judged.

    Raises:
        InvitationError: It is broken, or breaks a rule.
        InvitationSignatureError: The signature does not hold, or is not by whom it names.
        InvitationExpiredError: Its time is over, or has not come.
    """
    text = text.strip()
    try:
        jws, payload = read_statement(text, INVITATION_TYPE)
        client_id, key = named_signer(jws.header)
    except (UnreadableError, CryptoError) as error:
        raise InvitationError(error.detail) from None
    try:
        require_signature(jws, key)
    except CryptoError as error:
        raise InvitationSignatureError(error.detail) from None
    # What nobody signed is not worth reading.
    said = _read(payload, key)
    if at is not None:
        _require_timely(said, at)
    signer = _known_signer(jws, (client_id, key), trust, at, said.issued_at)
    return Invitation(
        id=said.id,
        counsellor=_counsellor(client_id, said.terms.recipient, signer, trust),
        terms=said.terms,
        encryption_key=said.encryption_key,
        issued_at=said.issued_at,
        expires_at=said.expires_at,
        text=text,
    )


@dataclasses.dataclass(frozen=True, slots=True)
class _Said:
    id: str
    terms: InvitationTerms
    encryption_key: JsonObject
    issued_at: datetime
    expires_at: datetime


def _read(payload: JsonObject, signer: PublicKey) -> _Said:
    try:
        require_members(payload, _MEMBERS, "members")
        issued_at, expires_at = stated_moment(payload, "iat"), stated_moment(payload, "exp")
    except UnreadableError as error:
        raise InvitationError(error.detail) from None
    if not timedelta() < expires_at - issued_at <= LONGEST_LIFE:
        raise InvitationError("exp")
    name = payload.get("jti")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise InvitationError("jti")
    key = _encryption_key(payload.get("key"), signer)
    return _Said(name, read_terms(payload.get("terms")), key, issued_at, expires_at)


def _encryption_key(jwk: Json, signer: PublicKey) -> JsonObject:
    """Require a P-256 point and no more, which is not the key that signs: one key serves one end."""
    if not isinstance(jwk, dict) or jwk.keys() != _POINT or not all(isinstance(value, str) for value in jwk.values()):
        raise InvitationError("key")
    try:
        same = require_wrapping_jwk(jwk) == signer.thumbprint
    except (CryptoError, UnreadableError):
        raise InvitationError("key") from None
    if same:
        raise InvitationError("key")
    return dict(jwk)


def _require_timely(said: _Said, at: datetime) -> None:
    if at >= said.expires_at + CLOCK_LEEWAY:
        raise InvitationExpiredError
    if said.issued_at > at + CLOCK_LEEWAY:
        raise InvitationExpiredError("made in the future")


def _known_signer(
    jws: CompactJws, named: tuple[str, PublicKey], trust: TrustStore, at: datetime | None, issued_at: datetime
) -> IssuerKey:
    """Tell what is known of the key that signed.

    A list may tie other keys to the same identifier: they did not sign this.
    """
    client_id, key = named
    try:
        found = signer_keys(client_id, jws.header, trust, at or issued_at, issued_at)
    except QuestionSignatureError as error:
        # Of one that was kept, a list may say by now that the key signs nothing any more.
        if at is not None:
            raise InvitationSignatureError(error.detail) from None
        found = _without_lists(jws, client_id, issued_at)
    except (QuestionError, AskerUnsupportedError) as error:
        raise InvitationError(error.detail) from None
    signer = next((candidate for candidate in found if candidate.key == key), None)
    if signer is None:
        raise InvitationSignatureError("key of another")
    return signer


def _without_lists(jws: CompactJws, client_id: str, issued_at: datetime) -> tuple[IssuerKey, ...]:
    try:
        return signer_keys(client_id, jws.header, TrustStore(), issued_at, issued_at)
    except (UnreadableError, CryptoError) as error:
        raise InvitationError(error.detail) from None


def _counsellor(client_id: str, stated: Recipient, signer: IssuerKey, trust: TrustStore) -> Asker:
    """Describe the counsellor by their organisation, and warn where the person's own name is another's too."""
    asker = describe_asker(client_id, stated.organisation or stated.name, signer, trust)
    person = describe_asker(client_id, stated.name, signer, trust)
    return dataclasses.replace(
        asker,
        look_alike=asker.look_alike or person.look_alike,
        imitates=asker.imitates or person.imitates,
    )
