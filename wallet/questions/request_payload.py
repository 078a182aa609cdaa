"""What a signed request says: each member read strictly, since all of it comes from somebody unknown."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from wallet.crypto.jwe import CONTENT_ENCRYPTIONS, KEY_AGREEMENT, require_encryption_jwk
from wallet.errors import CryptoError, QuestionError, TransactionDataError
from wallet.model.json import Json, JsonObject
from wallet.model.query import DcqlQuery
from wallet.model.question import AnswerEncryption
from wallet.questions.asker_formats import read_formats
from wallet.questions.dcql import parse_query

AUDIENCE: Final = "https://self-issued.me/v2"
PURPOSE_FORMAT: Final = "purpose"
CLEAR_MODE: Final = "direct_post"
ENCRYPTED_MODE: Final = "direct_post.jwt"
MAX_TEXT_LETTERS: Final = 2_000

_MAX_ADDRESS_LETTERS: Final = 2_000
_MAX_KEYS: Final = 16
# It returns in the header of the answer, which readers bound.
_MAX_KID_LETTERS: Final = 512
_MAX_ATTACHED: Final = 64
# OpenID4VP 1.0 section 5.2: only signs that need no encoding in an address.
_NONCE: Final = re.compile(r"[A-Za-z0-9._~-]{8,512}", re.ASCII)
_STATE: Final = re.compile(r"[A-Za-z0-9._~-]{1,512}", re.ASCII)
# What a request that is given by value cannot have, or what stands for another way of asking. Whatever else is not
# known is passed over (section 5), such as `iss` and what drafts asked with beside the query.
_OTHER_WAYS: Final = ("request", "request_uri", "redirect_uri", "scope")


@dataclass(frozen=True, slots=True)
class RequestPayload:
    """What a signed request says, read and bounded; see `Question`."""

    client_id: str
    query: DcqlQuery
    purpose: str
    name: str
    nonce: str
    state: str | None
    response_uri: str
    encryption: AnswerEncryption | None
    issued_at: datetime | None
    not_before: datetime | None
    expires_at: datetime | None
    formats: JsonObject = field(default_factory=dict)


def read_payload(payload: JsonObject) -> RequestPayload:
    """Read the members of a request (OpenID4VP 1.0 sections 5.1, 5.2 and 8.2).

    Raises:
        TransactionDataError: It wants something agreed to.
        QueryInvalidError: What it asks for breaks the rules of its language.
        QuestionError: A member is missing, broken, or of a way of asking that this version does not take part in.
    """
    if "transaction_data" in payload:
        raise TransactionDataError
    for name in _OTHER_WAYS:
        if name in payload:
            raise QuestionError(name)
    if payload.get("response_type") != "vp_token":
        raise QuestionError("response_type")
    if payload.get("response_mode") not in (CLEAR_MODE, ENCRYPTED_MODE):
        raise QuestionError("response_mode")
    audience = payload.get("aud", AUDIENCE)
    if AUDIENCE not in (audience if isinstance(audience, list) else [audience]):
        raise QuestionError("aud")
    if "dcql_query" not in payload:
        raise QuestionError("dcql_query")
    metadata = payload.get("client_metadata", {})
    if not isinstance(metadata, dict):
        raise QuestionError("client_metadata")
    state = payload.get("state")
    return RequestPayload(
        client_id=_text(payload.get("client_id"), "client_id"),
        query=parse_query(payload["dcql_query"]),
        purpose=_purpose(payload.get("verifier_info")),
        name=_text(metadata.get("client_name", ""), "client_name"),
        nonce=_matching(payload.get("nonce"), _NONCE, "nonce"),
        state=None if state is None else _matching(state, _STATE, "state"),
        response_uri=_address(payload.get("response_uri")),
        encryption=_encryption(metadata) if payload["response_mode"] == ENCRYPTED_MODE else None,
        issued_at=_moment(payload, "iat"),
        not_before=_moment(payload, "nbf"),
        expires_at=_moment(payload, "exp"),
        formats=read_formats(metadata.get("vp_formats_supported")),
    )


def _text(value: Json, name: str) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT_LETTERS:
        raise QuestionError(name)
    return value


def _matching(value: Json, shape: re.Pattern[str], name: str) -> str:
    if not isinstance(value, str) or not shape.fullmatch(value):
        raise QuestionError(name)
    return value


def _address(value: Json) -> str:
    text = _text(value, "response_uri")
    try:
        parts = urlsplit(text)
        usable = parts.scheme == "https" and bool(parts.hostname) and not parts.fragment and "@" not in parts.netloc
    except ValueError:
        usable = False
    if not usable or len(text) > _MAX_ADDRESS_LETTERS or not (text.isascii() and text.isprintable()) or " " in text:
        raise QuestionError("response_uri")
    return text


def _purpose(attached: Json) -> str:
    """Find the purpose among what is attached about the asker; what is not known is passed over (section 5.11).

    Others may mean something else by the same name, so that only our own form of it is known.
    """
    if attached is None:
        return ""
    if not isinstance(attached, list) or not 1 <= len(attached) <= _MAX_ATTACHED:
        raise QuestionError("verifier_info")
    kind = [entry for entry in attached if isinstance(entry, dict) and entry.get("format") == PURPOSE_FORMAT]
    if not all("data" in entry for entry in kind):
        raise QuestionError("verifier_info")
    stated = [entry["data"] for entry in kind]
    found = [data["purpose"] for data in stated if isinstance(data, dict) and "purpose" in data]
    if len(found) > 1:
        raise QuestionError("verifier_info")
    return _text(found[0], "verifier_info") if found else ""


def _encryption(metadata: JsonObject) -> AnswerEncryption:
    """Choose how to encrypt the answer (OpenID4VP 1.0 section 8.3), the asker's favourite first."""
    key_set = metadata.get("jwks")
    keys = key_set.get("keys") if isinstance(key_set, dict) else None
    if not isinstance(keys, list) or len(keys) > _MAX_KEYS:
        raise QuestionError("jwks")
    usable = next((key for key in keys if isinstance(key, dict) and _encrypts(key)), None)
    if usable is None:
        raise QuestionError("jwks")
    # Without a list there is one default; with one, nothing else is understood over there.
    wanted = metadata.get("encrypted_response_enc_values_supported", [CONTENT_ENCRYPTIONS[0]])
    if not isinstance(wanted, list):
        raise QuestionError("encrypted_response_enc_values_supported")
    chosen = next((name for name in wanted if isinstance(name, str) and name in CONTENT_ENCRYPTIONS), None)
    if chosen is None:
        raise QuestionError("encrypted_response_enc_values_supported")
    return AnswerEncryption(usable, chosen)


def _encrypts(jwk: JsonObject) -> bool:
    """Whether a key is one to encrypt to; both `kid` and `alg` are required of it."""
    kid = jwk.get("kid")
    if jwk.get("alg") != KEY_AGREEMENT or not isinstance(kid, str) or len(kid) > _MAX_KID_LETTERS:
        return False
    try:
        # Before anybody chooses what to show: a point that is not on the curve is no key.
        require_encryption_jwk(jwk)
    except CryptoError:
        return False
    return True


def _moment(payload: JsonObject, name: str) -> datetime | None:
    value = payload.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise QuestionError(name)
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, ValueError, OSError):
        raise QuestionError(name) from None
