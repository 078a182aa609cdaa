"""Which format some bytes are in; content decides, never a file's name."""

from wallet.errors import UnsupportedFormatError
from wallet.formats.sd_jwt import MAX_BYTES, looks_like_sd_jwt
from wallet.formats.sd_jwt_vc import SdJwtVc, parse_sd_jwt_vc

# What is longer is refused as too large, once it is known to be a credential.
_BEGINNING = MAX_BYTES + 1


def parse_credential(data: bytes) -> SdJwtVc:
    """Parse a credential of any format this version knows; no trust given.

    Raises:
        UnsupportedFormatError: No known format.
        MalformedError: The syntax of its format is broken.
        TooLargeError: Over a bound.
    """
    text = data.strip()
    if text[:1] == b"{":
        beginning = text[:_BEGINNING]
        if b'"payload"' in beginning and (b'"signature"' in beginning or b'"signatures"' in beginning):
            return parse_sd_jwt_vc(data)
        raise UnsupportedFormatError("json")
    if looks_like_sd_jwt(text[:_BEGINNING].decode("ascii", "replace")):
        return parse_sd_jwt_vc(data)
    raise UnsupportedFormatError("text")
