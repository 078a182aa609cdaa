"""Local type metadata of SD-JWT VC types: names of types and details for people.

The files under `resources/types` follow draft-ietf-oauth-sd-jwt-vc section 4 (claims with path and display).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from resources import resource
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL, SdJwtVc
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

_FILES = {LEARNING_CREDENTIAL: "learning-credential.json", MICRO_CREDENTIAL: "micro-credential.json"}
_FALLBACK = "en"


def vct_of(credential: UnverifiedCredential | None) -> str | None:
    """Return the SD-JWT VC type a credential states; None for every other format."""
    return credential.vct if isinstance(credential, SdJwtVc) else None


@dataclass(frozen=True, slots=True)
class ClaimMetadata:
    """One claim of a type.

    Attributes:
        path: Where it stands; None in the path means any array element.
        labels: Label by language code.
        mandatory: The type requires it.
        selective: It may be hidden (`sd` is `always` or `allowed`).
        concrete: The path without wildcards.
    """

    path: tuple[str | int | None, ...]
    labels: Mapping[str, str]
    mandatory: bool
    selective: bool
    concrete: ClaimPath


@dataclass(frozen=True, slots=True)
class TypeMetadata:
    """A credential type and its claims.

    Attributes:
        vct: The type.
        names: Name of the type by language code.
        claims: Its claims, in the order a person should read them.
        mandatory: Those of them that the type requires.
        always_shown: Those of the mandatory ones that may not be hidden.
    """

    vct: str
    names: Mapping[str, str]
    claims: tuple[ClaimMetadata, ...]
    mandatory: tuple[ClaimMetadata, ...]
    always_shown: tuple[ClaimMetadata, ...]

    def claim(self, path: ClaimPath) -> ClaimMetadata | None:
        """Return what the type says of the claim at `path`, or None."""
        return next((claim for claim in self.claims if _matches(claim.path, path)), None)

    def label(self, path: ClaimPath, language: str) -> str | None:
        """Return the label of the claim at `path`, in `language` or else English, or None."""
        claim = self.claim(path)
        if claim is None:
            return None
        return claim.labels.get(language) or claim.labels.get(_FALLBACK)


def type_metadata(vct: str) -> TypeMetadata | None:
    """Return the shipped metadata of the type `vct`, or None for a type this version does not know."""
    file = _FILES.get(vct)
    return None if file is None else _shipped(file)


@cache
def _shipped(file: str) -> TypeMetadata:
    # By file: a cache by type would keep every type that anybody ever wrote into a credential.
    return parse_type_metadata(resource(f"types/{file}").read_bytes())


def parse_type_metadata(data: bytes) -> TypeMetadata:
    """Parse a type metadata document.

    Raises:
        MalformedError: Not such a document.
    """
    document = parse_json_object(data)
    vct, claims = document.get("vct"), document.get("claims", [])
    if not isinstance(vct, str) or not isinstance(claims, list):
        raise MalformedError("type metadata")
    parsed = tuple(_claim(entry) for entry in claims)
    mandatory = tuple(claim for claim in parsed if claim.mandatory)
    always_shown = tuple(claim for claim in mandatory if not claim.selective)
    return TypeMetadata(vct, _labels(document.get("display", []), "name"), parsed, mandatory, always_shown)


def _claim(entry: Json) -> ClaimMetadata:
    if not isinstance(entry, dict) or not isinstance(entry.get("path"), list):
        raise MalformedError("claim metadata")
    path: list[str | int | None] = []
    for step in _list(entry["path"]):
        if not (step is None or isinstance(step, str | int)):
            raise MalformedError("claim path")
        path.append(step)
    return ClaimMetadata(
        tuple(path),
        _labels(entry.get("display", []), "label"),
        entry.get("mandatory") is True,
        entry.get("sd", "allowed") != "never",
        tuple(step for step in path if step is not None),
    )


def _labels(entries: Json, member: str) -> dict[str, str]:
    labels: dict[str, str] = {}
    for entry in _list(entries):
        if isinstance(entry, dict):
            language, text = _language(entry), entry.get(member)
            if language is not None and isinstance(text, str):
                labels[language] = text
    return labels


def _language(entry: JsonObject) -> str | None:
    """`locale` was called `lang` until draft 11."""
    value = entry.get("locale", entry.get("lang"))
    return value.partition("-")[0] if isinstance(value, str) else None


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise MalformedError("type metadata")
    return value


def _matches(pattern: tuple[str | int | None, ...], path: ClaimPath) -> bool:
    return len(pattern) == len(path) and all(
        isinstance(step, int) if want is None else want == step for want, step in zip(pattern, path, strict=True)
    )
