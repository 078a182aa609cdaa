"""Questions as signed requests (OpenID4VP 1.0 sections 5 and 8; RFC 9101), made and read without a network."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.jwe import CONTENT_ENCRYPTIONS, KEY_AGREEMENT
from wallet.crypto.jws import CompactJws, parse_compact_jws, sign_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    CryptoError,
    QuestionError,
    QuestionExpiredError,
    QuestionSignatureError,
    UnreadableError,
)
from wallet.model.json import Json, JsonObject
from wallet.model.query import DcqlQuery
from wallet.model.question import Question
from wallet.questions.askers import AskerIdentity, describe_asker, signing_header
from wallet.questions.client_identifier import signer_keys
from wallet.questions.dcql import query_json
from wallet.questions.request_link import MAX_REQUEST_LETTERS, REQUEST_TYPE, read_request
from wallet.questions.request_payload import (
    AUDIENCE,
    CLEAR_MODE,
    ENCRYPTED_MODE,
    PURPOSE_FORMAT,
    RequestPayload,
    read_payload,
)
from wallet.trust.issuer_keys import IssuerKey
from wallet.trust.trust_store import TrustStore
from wallet.verification.holder_binding import CLOCK_LEEWAY

# A wallet with a network wants an address to send answers to; this one is reserved, so nobody gets them (RFC 2606).
NOWHERE: Final = "https://answer.invalid/"

_MAX_PAYLOAD_DEPTH: Final = 24


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    """A question before it is signed.

    Attributes:
        query: What is asked for.
        purpose: What for, in one sentence; may be empty.
        name: What the asker calls themselves; may be empty.
        nonce: 8 to 512 letters, digits, `-._~`, from a source of randomness, never used before.
        state: What the answer gives back: 1 to 512 of the same signs.
        issued_at: When it is made; UTC.
        expires_at: Until when an answer counts; UTC.
        response_uri: Where a wallet with a network would send the answer.
        encryption_key: A public P-256 JWK to encrypt the answer to, or None.
    """

    query: DcqlQuery
    purpose: str
    name: str
    nonce: str
    state: str
    issued_at: datetime
    expires_at: datetime
    response_uri: str = NOWHERE
    encryption_key: JsonObject | None = None


def sign_request(draft: QuestionDraft, identity: AskerIdentity) -> str:
    """Write and sign a question.

    Returns:
        The signed request (RFC 9101), which `parse_question` reads.

    Raises:
        QuestionError: A reader would refuse it, as too large or with a name, purpose or nonce out of bounds.
        QueryInvalidError: What is asked for contradicts itself.
    """
    payload = _payload(draft, identity.client_id)
    read_payload(payload)
    header = signing_header(REQUEST_TYPE, identity)
    text = json.dumps(payload, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    try:
        jar = sign_compact_jws(header, text.encode("utf-8"), identity.key)
    except UnicodeEncodeError:
        raise QuestionError("text") from None
    if len(jar) > MAX_REQUEST_LETTERS:
        raise QuestionError("too large")
    return jar


def parse_question(text: str, trust: TrustStore, at: datetime) -> Question:
    """Read a question and check everything that can be checked here: form, signature, asker and time.

    Args:
        text: A link, a file with one, or the signed request alone.
        trust: Local data, which alone makes an asker known.
        at: The moment; UTC.

    Raises:
        QuestionError: It is broken, or asks in a way this version does not take part in.
        QueryInvalidError: What it asks for contradicts itself.
        AskerUnsupportedError: Nothing here ties it to whoever it names.
        QuestionSignatureError: The signature does not hold, or is another's.
        QuestionExpiredError: Its time is over.
        TransactionDataError: It wants something agreed to.
    """
    jar, named = read_request(text)
    try:
        jws = parse_compact_jws(jar, max_bytes=MAX_REQUEST_LETTERS)
        payload = parse_json_object(jws.payload, max_bytes=MAX_REQUEST_LETTERS, max_depth=_MAX_PAYLOAD_DEPTH)
    except UnreadableError as error:
        raise QuestionError(error.detail) from None
    if jws.header.get("typ") != REQUEST_TYPE:
        raise QuestionError("typ")
    client_id = payload.get("client_id")
    if not isinstance(client_id, str) or named not in (None, client_id):
        raise QuestionError("client_id")
    signer = _signer(jws, client_id, payload, trust, at)
    # What nobody signed is not worth reading.
    said = read_payload(payload)
    _require_timely(said, at)
    return Question(
        asker=describe_asker(client_id, said.name, signer, trust),
        purpose=said.purpose,
        query=said.query,
        nonce=said.nonce,
        state=said.state,
        response_uri=said.response_uri,
        encryption=said.encryption,
        issued_at=said.issued_at,
        expires_at=said.expires_at,
        request=jar,
        formats=said.formats,
    )


def _payload(draft: QuestionDraft, client_id: str) -> JsonObject:
    query = query_json(draft.query)
    metadata: dict[str, Json] = {"client_name": draft.name} if draft.name else {}
    # Nothing is left out of what a format allows, so that no wallet holds back for want of an algorithm.
    metadata["vp_formats_supported"] = {name: {} for name in sorted({item.format for item in draft.query.credentials})}
    if draft.encryption_key is not None:
        key: dict[str, Json] = {**draft.encryption_key, "use": "enc", "alg": KEY_AGREEMENT}
        key.setdefault("kid", "0")
        metadata["jwks"] = {"keys": [key]}
        metadata["encrypted_response_enc_values_supported"] = list(reversed(CONTENT_ENCRYPTIONS))
    payload: dict[str, Json] = {
        "client_id": client_id,
        "aud": AUDIENCE,
        "response_type": "vp_token",
        "response_mode": CLEAR_MODE if draft.encryption_key is None else ENCRYPTED_MODE,
        "response_uri": draft.response_uri,
        "nonce": draft.nonce,
        "state": draft.state,
        "iat": int(draft.issued_at.timestamp()),
        "exp": int(draft.expires_at.timestamp()),
        "dcql_query": query,
        "client_metadata": metadata,
    }
    if draft.purpose:
        payload["verifier_info"] = [{"format": PURPOSE_FORMAT, "data": {"purpose": draft.purpose}}]
    return payload


def _signer(jws: CompactJws, client_id: str, payload: JsonObject, trust: TrustStore, at: datetime) -> IssuerKey:
    try:
        algorithm = parse_algorithm(jws.header["alg"])
    except CryptoError as error:
        raise QuestionSignatureError(error.detail) from None
    for candidate in signer_keys(client_id, jws.header, trust, at, _issued_at(payload)):
        try:
            candidate.key.verify(algorithm, jws.signature, jws.signing_input)
        except CryptoError:
            continue
        return candidate
    raise QuestionSignatureError("signature does not match")


def _issued_at(payload: JsonObject) -> datetime | None:
    issued_at = payload.get("iat")
    if isinstance(issued_at, bool) or not isinstance(issued_at, int):
        return None
    try:
        return datetime.fromtimestamp(issued_at, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _require_timely(said: RequestPayload, at: datetime) -> None:
    if said.expires_at is not None and at >= said.expires_at + CLOCK_LEEWAY:
        raise QuestionExpiredError
    for start in (said.issued_at, said.not_before):
        if start is not None and start > at + CLOCK_LEEWAY:
            raise QuestionError("made in the future")
    if said.issued_at is not None and said.expires_at is not None and said.expires_at < said.issued_at:
        raise QuestionError("exp")
