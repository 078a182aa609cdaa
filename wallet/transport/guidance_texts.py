"""The texts of guidance told from other texts: invitations, sealed records, notices and advice.

Each is a JWS or JWE in compact form and says what it is in the `typ` of its protected header. Nothing is checked here.
"""

from typing import Final, Literal, TypeAlias

from wallet.crypto.encoding import decode_base64url
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import UnreadableError
from wallet.transport.multipart_ur import UR_ADVICE, UR_INVITATION, UR_NOTICE, UR_RECORD

GuidanceKind: TypeAlias = Literal["invitation", "record", "notice", "advice"]

INVITATION_TYPE: Final = "learner-invitation+jwt"
RECORD_TYPE: Final = "learner-record"
WITHDRAWAL_TYPE: Final = "consent-withdrawal+jwt"
ERASURE_TYPE: Final = "consent-erasure+jwt"
ADVICE_TYPE: Final = "learner-advice"
"""Of the encrypted advice that travels; the signed advice inside has a type of its own."""

# A record with all the files it may hold, in base64url.
MAX_RECORD_BYTES: Final = 24_000_000

UR_TYPES: Final[dict[GuidanceKind, str]] = {
    "invitation": UR_INVITATION,
    "record": UR_RECORD,
    "notice": UR_NOTICE,
    "advice": UR_ADVICE,
}
FILE_ENDINGS: Final[dict[GuidanceKind, str]] = {
    "invitation": ".lwinvite",
    "record": ".lwrecord",
    "notice": ".lwnotice",
    "advice": ".lwadvice",
}
"""What files of each kind are called at their end; reading never looks at it."""

# A certificate and those above it may stand in a header.
_MAX_HEADER_LETTERS: Final = 32_000
_JWS_DOTS: Final = 2
_JWE_DOTS: Final = 4
_KINDS: Final[dict[str, tuple[GuidanceKind, int]]] = {
    INVITATION_TYPE: ("invitation", _JWS_DOTS),
    RECORD_TYPE: ("record", _JWE_DOTS),
    WITHDRAWAL_TYPE: ("notice", _JWS_DOTS),
    ERASURE_TYPE: ("notice", _JWS_DOTS),
    ADVICE_TYPE: ("advice", _JWE_DOTS),
}


def guidance_kind(text: str) -> GuidanceKind | None:
    """Say which text of guidance it is, by its header and shape alone; None for any other text.

    Args:
        text: Trimmed.
    """
    # A JSON object in base64url: its brace and what follows it.
    if not text.startswith(("ey", "ew")) or not text.isascii():
        return None
    end = text.find(".", 0, _MAX_HEADER_LETTERS + 1)
    if end < 0:
        return None
    try:
        header = parse_json_object(decode_base64url(text[:end]))
    except UnreadableError:
        return None
    stated = header.get("typ")
    kind, dots = _KINDS.get(stated, (None, 0)) if isinstance(stated, str) else (None, 0)
    return kind if text.count(".") == dots else None


def record_in(data: bytes) -> str | None:
    """Return the text of a file that is a sealed record, which may be larger than any other text; None for others."""
    if len(data) > MAX_RECORD_BYTES or not data.startswith((b"ey", b"ew")):
        return None
    try:
        text = data.decode("ascii").strip()
    except UnicodeDecodeError:
        return None
    return text if guidance_kind(text) == "record" else None
