"""Which format some bytes are in; content decides, never a file's name."""

from wallet.errors import TooLargeError, UnsupportedFormatError
from wallet.formats.sd_jwt import MAX_BYTES, looks_like_sd_jwt
from wallet.formats.sd_jwt_vc import SdJwtVc, parse_sd_jwt_vc


def parse_credential(data: bytes) -> SdJwtVc:
    """Parse a credential of any format this version knows; no trust given.

    Raises:
        UnsupportedFormatError: No known format.
        MalformedError: The syntax of its format is broken.
        TooLargeError: Over a bound.
    """
    text = data.strip()
    if text[:2] not in (b"ey", b"ew") and text[:1] != b"{":
        raise UnsupportedFormatError("neither JSON nor a token")
    if len(text) > MAX_BYTES:
        raise TooLargeError("credential")
    if text[:1] == b"{":
        if b'"payload"' in text and (b'"signature"' in text or b'"signatures"' in text):
            return parse_sd_jwt_vc(data)
        raise UnsupportedFormatError("json")
    if looks_like_sd_jwt(text.decode("ascii", "replace")):
        return parse_sd_jwt_vc(data)
    raise UnsupportedFormatError("text")
