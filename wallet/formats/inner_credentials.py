"""Credentials inside others: enveloped in a data URL, as the text of a token, or as an object."""

import json
from collections.abc import Callable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias
from urllib.parse import unquote_to_bytes

from wallet.errors import MalformedError, TooLargeError, UnsupportedFormatError
from wallet.formats.vc_cose import decode_cose_text
from wallet.formats.w3c import types_of
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

# Reads a credential of any format; given by the caller, since it reads those that envelop others too.
Parse: TypeAlias = Callable[[bytes], UnverifiedCredential]
Role: TypeAlias = Literal["credential", "endorsement"]

# In a presentation; and in a credential, where a transcript has an entry for each course.
MAX_PRESENTED: Final = 32
MAX_INNER: Final = 100

ENVELOPED_CREDENTIAL: Final = "EnvelopedVerifiableCredential"
ENVELOPED_PRESENTATION: Final = "EnvelopedVerifiablePresentation"
_DATA: Final = "data:"
_APPLICATION: Final = "application/"
_DRAFTS: Final = ("+ld+json", "-ld", "+ld")
# What a media type promises, as the formats that parsing may then find.
_CREDENTIAL_MEDIA: Final = frozenset({"vc+jwt", "vc+sd-jwt", "dc+sd-jwt", "vc+cose"})
_PRESENTATION_MEDIA: Final = frozenset({"vp+jwt", "vp+sd-jwt", "vp+cose"})


class InnerCredential(NamedTuple):
    """A credential inside another one, not parsed yet.

    Attributes:
        role: `credential` for one that was put together with others; `endorsement` where somebody backs another.
        path: Where it stands.
        stated: What stands there.
    """

    role: Role
    path: ClaimPath
    stated: Json


def is_enveloped(document: JsonObject) -> bool:
    """Tell an object that only envelops a credential or presentation (VCDM 2.0 sections 4.13.1 and 4.13.2)."""
    return _enveloped_type(document) is not None


def open_envelope(document: JsonObject, parse: Parse) -> UnverifiedCredential:
    """Parse what a data URL envelops.

    Args:
        document: An object of which `is_enveloped` holds.
        parse: Reads the token.

    Raises:
        UnsupportedFormatError: A media type this version does not know, or a token of another format than its
            media type says.
        MalformedError: No data URL, or a token that breaks its syntax.
        TooLargeError: Over a bound.
    """
    media = _PRESENTATION_MEDIA if _enveloped_type(document) == ENVELOPED_PRESENTATION else _CREDENTIAL_MEDIA
    address = document.get("id")
    if not isinstance(address, str) or not address[: len(_DATA)].lower() == _DATA:
        raise MalformedError("an enveloped credential without a data URL")
    head, comma, body = address[len(_DATA) :].partition(",")
    name, *parameters = head.lower().split(";")
    expected = _present_name(name.removeprefix(_APPLICATION))
    if not comma or not name.startswith(_APPLICATION) or expected not in media:
        raise UnsupportedFormatError("media type of an enveloped credential")
    try:
        data = unquote_to_bytes(body) if "%" in body else body.encode("ascii")
    except UnicodeEncodeError:
        raise MalformedError("a data URL is ASCII") from None
    if "base64" in parameters:
        data = decode_cose_text(data)
    elif expected.endswith("cose"):
        raise MalformedError("COSE in a data URL is base64")
    credential = parse(data)
    if credential.format != expected:
        raise UnsupportedFormatError("an enveloped credential of another media type")
    return credential


def _present_name(media_type: str) -> str:
    """Leave out what drafts of VC-JOSE-COSE put into its media types, such as `vc-ld+jwt` and `vc+ld+json+jwt`."""
    kind, securing = media_type[:2], media_type[2:]
    for draft in _DRAFTS:
        if securing.startswith(draft):
            return kind + securing.removeprefix(draft)
    return media_type


def parse_inner(stated: Json, parse: Parse) -> UnverifiedCredential:
    """Parse a credential that stands inside another document, in whichever way it stands there.

    Raises:
        UnreadableError: As parsing it on its own would.
    """
    if isinstance(stated, str):
        if not stated.isascii():
            raise MalformedError("a token is ASCII")
        return parse(stated.encode("ascii"))
    if not isinstance(stated, dict):
        raise MalformedError("an inner credential that is neither text nor object")
    if is_enveloped(stated):
        return open_envelope(stated, parse)
    return parse(json.dumps(stated, ensure_ascii=False).encode("utf-8"))


def inner_credentials(document: JsonObject) -> tuple[InnerCredential, ...]:
    """List the credentials inside one of the W3C data model.

    Those a CLR 2.0 puts together (`credentialSubject.verifiableCredential`), and endorsements of the credential,
    its issuer and its achievements (Open Badges 3.0, `endorsement` and `endorsementJwt`).

    Raises:
        TooLargeError: More than any credential needs.
    """
    found: list[InnerCredential] = []
    for role, path, stated in _places(document):
        if len(found) == MAX_INNER:
            raise TooLargeError("inner credentials")
        found.append(InnerCredential(role, path, stated))
    return tuple(found)


def _places(document: JsonObject) -> Iterator[tuple[Role, ClaimPath, Json]]:
    yield from _endorsements(document, ())
    yield from _endorsements(document.get("issuer"), ("issuer",))
    for subject, path in _each(document.get("credentialSubject"), ("credentialSubject",)):
        if not isinstance(subject, dict):
            continue
        for stated, place in _each(subject.get("verifiableCredential"), (*path, "verifiableCredential")):
            yield "credential", place, stated
        for achievement, place in _each(subject.get("achievement"), (*path, "achievement")):
            yield from _endorsements(achievement, place)
            creator = achievement.get("creator") if isinstance(achievement, dict) else None
            yield from _endorsements(creator, (*place, "creator"))


def _endorsements(entry: Json, path: ClaimPath) -> Iterator[tuple[Role, ClaimPath, Json]]:
    if isinstance(entry, dict):
        for member in ("endorsement", "endorsementJwt"):
            for stated, place in _each(entry.get(member), (*path, member)):
                yield "endorsement", place, stated


def _each(value: Json, path: ClaimPath) -> Iterator[tuple[Json, ClaimPath]]:
    """Go through one value or a list of them; a list has indices in its paths."""
    if isinstance(value, list):
        yield from ((item, (*path, index)) for index, item in enumerate(value))
    elif value is not None:
        yield value, path


def _enveloped_type(document: JsonObject) -> str | None:
    try:
        types = types_of(document)
    except MalformedError:
        return None
    return next((name for name in (ENVELOPED_CREDENTIAL, ENVELOPED_PRESENTATION) if name in types), None)
