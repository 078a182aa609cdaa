"""Which kind of status list some bytes are; content decides, never a file's name."""

from typing import TypeAlias

from wallet.crypto.cose import parse_cose_sign1
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import AlgorithmNotAllowedError, MalformedError, StatusListError, TooLargeError, UnreadableError
from wallet.formats.linked_data import linked_data_of
from wallet.formats.vc_cose import parse_vc_cose
from wallet.formats.vc_jwt import parse_vc_jwt
from wallet.formats.w3c import is_w3c_credential
from wallet.status.bitstring_status_list import StatusListCredential, parse_status_list_credential
from wallet.status.revocation_list import RevocationList, parse_revocation_list, revocation_list_kind
from wallet.status.token_status_list import (
    MAX_TOKEN_BYTES,
    StatusListToken,
    is_status_list_cwt,
    parse_status_list_cwt,
    parse_status_list_token,
)

StatusDocument: TypeAlias = StatusListToken | StatusListCredential | RevocationList

# COSE_Sign1 with its tag, with a CWT tag around it, and without any.
_COSE_STARTS = (b"\xd2", b"\xd8\x3d", b"\x84")
_MARK = b"\xef\xbb\xbf"
_SPACE = b" \t\r\n"


def parse_status_document(data: bytes) -> StatusDocument:
    """Parse a status list of any kind this version knows; no trust given.

    Raises:
        StatusListError: None of them, or a broken one.
        TooLargeError: Over a bound.
    """
    if len(data) > MAX_TOKEN_BYTES:
        raise TooLargeError("status list")
    try:
        if data.startswith(_COSE_STARTS):
            return _parse_cose(data)
        text = data.removeprefix(_MARK).strip(_SPACE)
        return _parse_json(text, data) if text.startswith(b"{") else _parse_text(text)
    except TooLargeError:
        raise
    except (UnreadableError, AlgorithmNotAllowedError):
        raise StatusListError("no status list") from None


def address_of(data: bytes) -> str:
    """Return the address that a status list says it stands for.

    Raises:
        StatusListError: No status list, or one that does not say.
        TooLargeError: Over a bound.
    """
    address = parse_status_document(data).address
    if address is None:
        raise StatusListError("a status list without an address")
    return address


def _parse_cose(data: bytes) -> StatusDocument:
    if is_status_list_cwt(parse_cose_sign1(data, max_bytes=MAX_TOKEN_BYTES)):
        return parse_status_list_cwt(data)
    return parse_status_list_credential(parse_vc_cose(data))


def _parse_json(text: bytes, data: bytes) -> StatusDocument:
    document = parse_json_object(text, max_bytes=MAX_TOKEN_BYTES)
    kind = revocation_list_kind(document)
    if kind is not None:
        return parse_revocation_list(document, kind)
    if not is_w3c_credential(document):
        raise StatusListError("no status list")
    return parse_status_list_credential(linked_data_of(document, data))


def _parse_text(text: bytes) -> StatusDocument:
    try:
        header = parse_compact_jws(text.decode("ascii"), max_bytes=MAX_TOKEN_BYTES).header
    except UnicodeDecodeError:
        raise MalformedError("no token") from None
    if header.get("typ") == "statuslist+jwt":
        return parse_status_list_token(text)
    return parse_status_list_credential(parse_vc_jwt(text))
