"""Any file a person may trust, told apart by what it holds."""

from typing import Final

from wallet.crypto.certificates import Certificate
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, TrustListError, UnreadableError, UnsupportedTrustListError
from wallet.model.json import JsonObject
from wallet.trust.documents import (
    ControllerDocument,
    parse_controller_document,
    parse_jwk_set,
    parse_method_document,
)
from wallet.trust.issuer_registry import is_registry, parse_registry
from wallet.trust.signed_list import is_entity_statement, signatures_of_list
from wallet.trust.trust_list import MAX_BYTES, TrustedIssuer, TrustKind, TrustList, parse_trust_list

_PEM: Final = b"-----BEGIN "
_KEY_MEMBERS: Final = frozenset({"publicKeyJwk", "publicKeyMultibase", "publicKeyBase58", "publicKeyPem"})


def parse_trust_source(data: bytes, name: str) -> TrustList:
    """Read a trust list, an issuer registry, PEM certificates, a JWK set or a document with an issuer's keys.

    A signature around a trust list is not checked here: `require_list_signer` does that.

    Args:
        data: The file.
        name: What the person knows it by; used where the file has no name of its own.

    Raises:
        UnsupportedTrustListError: A statement of a federation, which this version cannot check.
        TrustListError: None of these, or a broken one.
    """
    if data.lstrip().startswith(_PEM):
        try:
            certificates = Certificate.from_pem_many(data)
        except (CryptoError, UnreadableError) as error:
            raise TrustListError(error.detail) from None
        return TrustList(name, None, (), kind=TrustKind.CERTIFICATES, certificates=tuple(certificates))
    try:
        signatures = signatures_of_list(data)
        if is_entity_statement(signatures):
            raise UnsupportedTrustListError("OpenID Federation entity statement")
        if signatures:
            return parse_trust_list(signatures[0].payload)
        document = parse_json_object(data, max_bytes=MAX_BYTES)
        if "issuers" in document:
            return parse_trust_list(data)
        if is_registry(document):
            return parse_registry(document, name)
        if "keys" in document:
            keys = parse_jwk_set(document)
            if not keys:
                raise TrustListError("no key that this version can use")
            return TrustList(name, None, (), kind=TrustKind.KEYS, keys=keys)
        found = parse_key_document(document)
    except UnreadableError as error:
        raise TrustListError(error.detail) from None
    entry = TrustedIssuer(found.id, {}, None, found.assertion, (), found.id, None, validity=found.validity)
    return TrustList(found.id, None, (entry,), kind=TrustKind.DID_DOCUMENT, document=found)


def parse_key_document(document: JsonObject) -> ControllerDocument:
    """Read what a document says of whose keys: it is about one identifier, or is a single method of one.

    Raises:
        MalformedError: Neither.
    """
    if not _KEY_MEMBERS.isdisjoint(document):
        return parse_method_document(document)
    return parse_controller_document(document)
