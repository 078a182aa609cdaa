"""What stands around a credential that is shown: nobody agreed to that, so only what the wallet writes may be there."""

from collections.abc import Iterator
from typing import Final

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import UnreadableError
from wallet.formats.inner_credentials import is_enveloped
from wallet.formats.key_binding import parse_key_binding
from wallet.formats.presentations import W3cPresentation
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.json import Json, JsonObject

UNKNOWN_WRITING: Final = "another way of writing it"

_PRESENTATION: Final = frozenset({"@context", "type", "holder", "verifiableCredential"})
_PRESENTATION_TYPE: Final = "VerifiablePresentation"
_PROOF: Final = frozenset(
    {
        *("@context", "type", "cryptosuite", "created", "verificationMethod", "proofPurpose"),
        *("challenge", "domain", "expires", "proofValue"),
    }
)
_TOKEN: Final = frozenset({"iss", "aud", "nonce", "iat", "nbf", "exp"})
_TOKEN_HEADER: Final = frozenset({"alg", "typ", "kid"})
_BINDING: Final = frozenset({"iat", "exp", "aud", "nonce", "sd_hash"})
_BINDING_HEADER: Final = frozenset({"alg", "typ"})
_ENVELOPE: Final = frozenset({"@context", "id", "type"})
_DATA_URLS: Final = ("data:application/vc+jwt,", "data:application/vc+cose;base64,")
_VP: Final = "vp"


def stated_around(presented: W3cPresentation) -> tuple[str, ...]:
    """Name what a presentation states beside its credential, but for who shows it, to whom and when.

    Raises:
        UnreadableError: Its token cannot be read.
    """
    return tuple(_around(presented))


def stated_beside(presented: SdJwtVc) -> tuple[str, ...]:
    """Name what an SD-JWT states beside itself and, of key binding, but for to whom and when.

    A key binding that cannot be read is not judged here: it binds nothing.
    """
    if presented.sd_jwt.compact.encode() != presented.original.strip():
        return (UNKNOWN_WRITING,)
    if presented.sd_jwt.key_binding is None:
        return ()
    try:
        jws = parse_key_binding(presented.sd_jwt.key_binding).jws
    except UnreadableError:
        return ()
    return (*_others(jws.header, _BINDING_HEADER), *_others(parse_json_object(jws.payload), _BINDING))


def _around(presented: W3cPresentation) -> Iterator[str]:
    if presented.sign1 is not None or presented.sd_jwt is not None:
        yield UNKNOWN_WRITING
    if presented.jws is not None:
        payload = parse_json_object(presented.jws.payload)
        yield from _others(presented.jws.header, _TOKEN_HEADER)
        yield from _others(payload, _TOKEN | ({_VP} if _VP in payload else _PRESENTATION))
    yield from _others(presented.document, _PRESENTATION | ({"proof"} if presented.proofs else set()))
    yield from _not_texts(presented.document, ("@context", "holder"))
    if _listed(presented.document.get("type")) != [_PRESENTATION_TYPE]:
        yield "type"
    if len(presented.proofs) > 1:
        yield "proof"
    for proof in presented.proofs:
        yield from _others(proof, _PROOF)
        yield from _not_texts(proof, tuple(proof))
    for credential in _listed(presented.document.get("verifiableCredential")):
        yield from _around_token(credential)


def _around_token(credential: Json) -> Iterator[str]:
    if isinstance(credential, dict) and is_enveloped(credential):
        yield from _others(credential, _ENVELOPE)
        yield from _not_texts(credential, tuple(_ENVELOPE))
        if not str(credential.get("id")).startswith(_DATA_URLS):
            yield UNKNOWN_WRITING


def _others(members: JsonObject, known: frozenset[str]) -> Iterator[str]:
    return (name for name in members if name not in known)


def _not_texts(members: JsonObject, names: tuple[str, ...]) -> Iterator[str]:
    """Name the members of these that are neither text nor a list of texts."""
    for name in names:
        if not all(isinstance(one, str) for one in _listed(members.get(name))):
            yield name


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [] if value is None else [value]
