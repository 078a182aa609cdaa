"""Credentials in the W3C data model (VCDM 1.1 and 2.0), whichever way they are secured."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, TypedDict

from wallet.errors import MalformedError
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject

CONTEXT_V1 = "https://www.w3.org/2018/credentials/v1"
CONTEXT_V2 = "https://www.w3.org/ns/credentials/v2"

CREDENTIAL_TYPE = "VerifiableCredential"
PRESENTATION_TYPE = "VerifiablePresentation"
_OPEN_BADGE_TYPES = frozenset({"OpenBadgeCredential", "AchievementCredential"})
_CLR_TYPES = frozenset({"ClrCredential"})
_ELM_TYPES = frozenset({"EuropeanDigitalCredential", "EuropassCredential"})
_Asked: TypeAlias = Callable[[tuple[str, ...]], bool]
_ELM_CONTEXT = "http://data.europa.eu/snb/model/context/"


@dataclass(frozen=True, slots=True, kw_only=True)
class W3cCredential(UnverifiedCredential):
    """A credential of the W3C data model; each way of securing it has a subclass.

    Attributes:
        document: The credential as the issuer wrote it, with any `proof` members.
        types: What `type` holds, in order.
        subject_id: The identifier of its only subject, or None where it states none or has several.
    """

    document: JsonObject
    types: tuple[str, ...]
    subject_id: str | None


class W3cFacts(TypedDict):
    """What reading a document of the W3C data model yields, as arguments of `W3cCredential`."""

    profile: str
    issuer_id: str | None
    document: JsonObject
    types: tuple[str, ...]
    subject_id: str | None


def read_w3c_facts(document: JsonObject) -> W3cFacts:
    """Read what every credential of the W3C data model states (VCDM 2.0 section 4).

    Raises:
        MalformedError: No credential type, no issuer, or members of the wrong kind.
    """
    types = types_of(document)
    if not _is_credential(types):
        raise MalformedError("type")
    issuer_id = identifier_of(document.get("issuer"))
    if issuer_id is None:
        raise MalformedError("issuer")
    subject = document.get("credentialSubject")
    if isinstance(subject, list) and len(subject) == 1:
        subject = subject[0]
    if not isinstance(subject, dict | list) or not subject:
        raise MalformedError("credentialSubject")
    return W3cFacts(
        profile=_profile_of(document, types),
        issuer_id=issuer_id,
        document=document,
        types=types,
        subject_id=identifier_of(subject) if isinstance(subject, dict) else None,
    )


def types_of(document: JsonObject) -> tuple[str, ...]:
    """Read `type`, a text or a list of them.

    Raises:
        MalformedError: Neither, or types under both names, of which readers would see one.
    """
    if "type" in document and "@type" in document:
        raise MalformedError("type")
    stated = document.get("type", document.get("@type"))
    types = [stated] if isinstance(stated, str) else stated
    if not isinstance(types, list) or not all(isinstance(name, str) for name in types):
        raise MalformedError("type")
    return tuple(str(name) for name in types)


def contexts_of(document: JsonObject) -> tuple[Json, ...]:
    """Read `@context`: addresses and contexts of its own, in order."""
    stated = document.get("@context")
    return tuple(stated) if isinstance(stated, list) else () if stated is None else (stated,)


def identifier_of(value: Json) -> str | None:
    """Read an identifier: the text itself, or an object's `id`."""
    if isinstance(value, dict):
        value = value.get("id", value.get("@id"))
    return value if isinstance(value, str) and value else None


def is_w3c_credential(document: JsonObject) -> bool:
    """Tell whether an object states a type of credential of the W3C data model."""
    return _states(document, _is_credential)


def is_w3c_presentation(document: JsonObject) -> bool:
    """Tell whether an object states to be a verifiable presentation."""
    return _states(document, lambda types: PRESENTATION_TYPE in types)


def _states(document: JsonObject, asked: _Asked) -> bool:
    try:
        return asked(types_of(document))
    except MalformedError:
        return False


def _is_credential(types: tuple[str, ...]) -> bool:
    # European credentials before 2024 state their own type alone.
    return CREDENTIAL_TYPE in types or not _ELM_TYPES.isdisjoint(types)


def _profile_of(document: JsonObject, types: tuple[str, ...]) -> str:
    if not _CLR_TYPES.isdisjoint(types):
        return "clr-2"
    if not _OPEN_BADGE_TYPES.isdisjoint(types):
        return "open-badge-3"
    contexts = contexts_of(document)
    if not _ELM_TYPES.isdisjoint(types) or any(str(item).startswith(_ELM_CONTEXT) for item in contexts):
        return "elm-3"
    return "vc-1.1" if CONTEXT_V1 in contexts else "vc-2.0"
