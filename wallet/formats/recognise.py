"""Which format some bytes are in; content decides, never a file's name."""

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import TooLargeError, UnsupportedFormatError
from wallet.formats.european_files import is_european_xml, uploaded_credential
from wallet.formats.inner_credentials import is_enveloped, open_envelope
from wallet.formats.jades import is_seal_header, is_sealed, parse_sealed, sealed_of
from wallet.formats.linked_data import MAX_BYTES as MAX_DOCUMENT_BYTES
from wallet.formats.linked_data import linked_data_of
from wallet.formats.open_badge_2 import looks_like_open_badge_2, open_badge_2_of
from wallet.formats.other_kinds import kind_of_document, kind_of_text
from wallet.formats.presentations import (
    linked_presentation_of,
    parse_w3c_cose,
    parse_w3c_jwt,
    parse_w3c_sd_jwt,
)
from wallet.formats.sd_jwt import MAX_BYTES, looks_like_sd_jwt
from wallet.formats.vc_cose import looks_like_cose
from wallet.formats.vc_jwt import read_jwt
from wallet.formats.w3c import is_w3c_credential, is_w3c_presentation
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject

_MARK = b"\xef\xbb\xbf"
_TOKEN_STARTS = (b"ey", b"ew")


def parse_credential(data: bytes) -> UnverifiedCredential:
    """Parse a credential or presentation of any format this version knows; no trust given.

    Raises:
        UnsupportedFormatError: No known format; `detail` names what is known of it.
        MalformedError: The syntax of its format is broken.
        TooLargeError: Over a bound.
    """
    text = data.removeprefix(_MARK).strip()
    if text[:1] == b"{":
        return _of_document(parse_json_object(text, max_bytes=MAX_DOCUMENT_BYTES), data)
    data = data.removeprefix(_MARK)
    if text[:2] in _TOKEN_STARTS:
        return _of_token(text, data)
    if looks_like_cose(data):
        return parse_w3c_cose(data, parse_credential)
    raise UnsupportedFormatError("edci-xml" if is_european_xml(text) else kind_of_text(text.decode("utf-8", "replace")))


def _of_document(document: JsonObject, original: bytes) -> UnverifiedCredential:
    if is_sealed(document):
        return sealed_of(document, original)
    if "payload" in document and ("signature" in document or "signatures" in document):
        return parse_w3c_sd_jwt(original, parse_credential)
    if is_enveloped(document):
        return open_envelope(document, parse_credential)
    if is_w3c_presentation(document):
        return linked_presentation_of(document, original, parse_credential)
    if is_w3c_credential(document):
        return linked_data_of(document, original)
    if looks_like_open_badge_2(document):
        return open_badge_2_of(document, None, original)
    uploaded = uploaded_credential(document)
    if uploaded is not None and is_w3c_credential(uploaded):
        return linked_data_of(uploaded, original)
    raise UnsupportedFormatError(kind_of_document(document))


def _of_token(text: bytes, original: bytes) -> UnverifiedCredential:
    # A seal may be longer than any other token.
    if len(text) > MAX_BYTES and not _is_sealed_token(text):
        raise TooLargeError("credential")
    if looks_like_sd_jwt(text.decode("ascii", "replace")):
        return parse_w3c_sd_jwt(original, parse_credential)
    if _is_sealed_token(text):
        return parse_sealed(original)
    jws, payload = read_jwt(original)
    if looks_like_open_badge_2(payload):
        return open_badge_2_of(payload, jws, original)
    return parse_w3c_jwt(original, parse_credential)


def _is_sealed_token(text: bytes) -> bool:
    return is_seal_header(text.partition(b".")[0].decode("ascii", "replace"))
