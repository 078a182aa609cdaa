"""What a text, document or token is that is no credential, where that can be told: a person should know why not."""

import re
from typing import Final

from wallet.model.json import Json, JsonObject

UNKNOWN_TEXT: Final = "text"
"""Text of which nothing is known."""
UNKNOWN_DOCUMENT: Final = "json"
"""JSON of which nothing is known."""
UNKNOWN_JWT: Final = "token"
"""A JWT of which nothing is known."""

GUIDANCE: Final = "guidance"
"""What a counsellor and a learner exchange: an invitation, a record, a notice, advice."""

KINDS_OF_TEXT: Final = ("address", "offer", "question", "short-code", "web-page", UNKNOWN_TEXT)
"""What `kind_of_text` answers."""

_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_WEB_PAGE: Final = re.compile(r"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
# OpenID for Verifiable Credential Issuance section 4.1; the learner wallet of the DCC has its own.
_OFFERS: Final = ("openid-credential-offer:", "openid-initiate-issuance:", "dccrequest:")
# OpenID for Verifiable Presentations, its profiles and drafts.
_QUESTIONS: Final = (
    "openid4vp:", "openid-vc:", "openid:", "haip:", "haip-vp:", "eudi-openid4vp:", "mdoc-openid4vp:", "siopv2:",
)  # fmt: skip
# CBOR-LD in base32 or base45: presentations and credentials of W3C-CCG VPQR and VC Barcodes.
_SHORT_CODES: Final = re.compile(r"(?:VP1-|VC1-|VCB1-|VP\d-|VC\d-)[A-Z0-9 $%*+\-./:]+")

_PICTURES: Final = (b"GIF87a", b"GIF89a", b"BM", b"II*\x00", b"MM\x00*")
_BOXED_PICTURES: Final = frozenset({b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"})
# The member of an mdoc that holds the issuer's signature, in a CBOR map.
_MDOC: Final = b"issuerAuth"
_MDOC_WITHIN: Final = 1_000_000
_CBOR_MAP: Final = b"\xa0"

_STATUS_LISTS: Final = frozenset({"statuslist+jwt", "statuslist+cwt"})
_PROOFS_OF_A_HOLDER: Final = frozenset({"kb+jwt", "openid4vci-proof+jwt"})
_QUESTION_TYPES: Final = frozenset({"oauth-authz-req+jwt"})
_GUIDANCE_TYPES: Final = frozenset(
    {
        "learner-invitation+jwt",
        "consent-record+jwt",
        "consent-withdrawal+jwt",
        "consent-erasure+jwt",
        "learner-advice+jwt",
    }
)
_ASKING: Final = ("dcql_query", "presentation_definition", "presentation_definition_uri")
_OFFERING: Final = ("credential_configuration_ids", "credential_offer", "credential_offer_uri")
_LISTS_OF_KEYS: Final = ("keys", "issuers")
_KEYS: Final = ("verificationMethod", "assertionMethod", "authentication", "publicKey")


def kind_of_bytes(data: bytes) -> str | None:
    """Name bytes that are neither text nor a carrier of credentials.

    Returns:
        `other-picture`, of a kind in which nobody bakes badges; `mdoc` (ISO/IEC 18013-5); or None.
    """
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or data[4:12] in _BOXED_PICTURES:
        return "other-picture"
    return "mdoc" if _MDOC in data[:_MDOC_WITHIN] and data[:1] >= _CBOR_MAP else None


def kind_of_text(text: str) -> str:
    """Name a text, or the text of a code, that holds no credential.

    Returns:
        `address` of a page, `offer` of a credential, `question` to a wallet, `short-code`, `web-page` or `text`.
    """
    start = text.strip()[:200].lower()
    if _ADDRESS.fullmatch(text.strip()):
        return "offer" if "credential_offer" in text else "address"
    if start.startswith(_OFFERS):
        return "offer"
    if start.startswith(_QUESTIONS):
        return "question"
    if _SHORT_CODES.fullmatch(text.strip()):
        return "short-code"
    return "web-page" if _WEB_PAGE.match(start) else UNKNOWN_TEXT


def kind_of_document(document: JsonObject) -> str:
    """Name a JSON object that is no credential.

    Returns:
        `question`, `offer`, `keys` of issuers, `status-list`, `vocabulary`, `schema` or `json`.
    """
    if any(name in document for name in _ASKING):
        return "question"
    if any(name in document for name in _OFFERING):
        return "offer"
    if any(isinstance(document.get(name), list) for name in _LISTS_OF_KEYS) or _is_did_document(document):
        return "keys"
    if "status_list" in document:
        return "status-list"
    if "$schema" in document:
        return "schema"
    if "@context" in document and not document.keys() & {"type", "@type", "id", "@id"}:
        return "vocabulary"
    return UNKNOWN_DOCUMENT


def kind_of_token(media_type: str, payload: JsonObject) -> str:
    """Name a JWT that is no credential.

    Args:
        media_type: Its `typ`, without `application/`.
        payload: What it says.

    Returns:
        `status-list`, `holder-proof`, `question`, `guidance` or `token`.
    """
    if media_type in _STATUS_LISTS or (not media_type and isinstance(payload.get("status_list"), dict)):
        return "status-list"
    if media_type in _PROOFS_OF_A_HOLDER:
        return "holder-proof"
    if media_type in _QUESTION_TYPES or any(name in payload for name in _ASKING):
        return "question"
    return GUIDANCE if media_type in _GUIDANCE_TYPES else UNKNOWN_JWT


def _is_did_document(document: JsonObject) -> bool:
    identifier: Json = document.get("id")
    return isinstance(identifier, str) and identifier.startswith("did:") and any(name in document for name in _KEYS)
