"""Which format some bytes are in; content decides, never a file's name."""

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import TooLargeError, UnsupportedFormatError
from wallet.formats.european_files import is_european_xml, uploaded_credential
from wallet.formats.jades import is_sealed, sealed_of
from wallet.formats.linked_data import MAX_BYTES as MAX_DOCUMENT_BYTES
from wallet.formats.linked_data import linked_data_of
from wallet.formats.sd_jwt import MAX_BYTES, looks_like_sd_jwt
from wallet.formats.sd_jwt_vc import parse_sd_jwt_vc
from wallet.formats.w3c import is_w3c_credential
from wallet.model.credential import UnverifiedCredential

_MARK = b"\xef\xbb\xbf"


def parse_credential(data: bytes) -> UnverifiedCredential:
    """Parse a credential of any format this version knows; no trust given.

    Raises:
        UnsupportedFormatError: No known format.
        MalformedError: The syntax of its format is broken.
        TooLargeError: Over a bound.
    """
    text = data.removeprefix(_MARK).strip()
    if text[:1] == b"{":
        return _parse_object(text, data)
    if is_european_xml(text):
        raise UnsupportedFormatError("edci-xml")
    if text[:2] not in (b"ey", b"ew"):
        raise UnsupportedFormatError("neither JSON nor a token")
    if len(text) > MAX_BYTES:
        raise TooLargeError("credential")
    if looks_like_sd_jwt(text.decode("ascii", "replace")):
        return parse_sd_jwt_vc(data)
    raise UnsupportedFormatError("text")


def _parse_object(text: bytes, original: bytes) -> UnverifiedCredential:
    document = parse_json_object(text, max_bytes=MAX_DOCUMENT_BYTES)
    if is_sealed(document):
        return sealed_of(document, original)
    if "payload" in document and ("signature" in document or "signatures" in document):
        return parse_sd_jwt_vc(original)
    if is_w3c_credential(document):
        return linked_data_of(document, original)
    uploaded = uploaded_credential(document)
    if uploaded is not None and is_w3c_credential(uploaded):
        return linked_data_of(uploaded, original)
    raise UnsupportedFormatError("json")
