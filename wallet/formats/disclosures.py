"""From digests and disclosures to claims: the processing of RFC 9901 section 7.1, steps 3 to 5."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.strict_json import parse_json
from wallet.errors import (
    AlgorithmNotAllowedError,
    DigestInvalidError,
    DisclosureDuplicateError,
    DisclosureUnreferencedError,
    MalformedError,
    TooLargeError,
)
from wallet.formats.sd_jwt import SdJwt
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

_HASHES = {"sha-256": hashlib.sha256, "sha-384": hashlib.sha384, "sha-512": hashlib.sha512}
_MAX_DEPTH = 64
_ELEMENT, _PROPERTY = 2, 3  # members of a disclosure: [salt, value] or [salt, name, value]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One disclosure (RFC 9901 section 4.2): `name` is None for an array element."""

    text: str
    name: str | None
    value: Json


@dataclass(frozen=True, slots=True)
class DisclosedClaims:
    """What an SD-JWT says once its disclosures are applied.

    Attributes:
        claims: The claims, without digests.
        placed: Where each disclosure landed: its text by the path in the fully disclosed tree.
        hidden: How many digests have no disclosure here: hidden details or decoys.
    """

    claims: JsonObject
    placed: Mapping[str, ClaimPath]
    hidden: int


def digest_of(text: str, algorithm: str = "sha-256") -> str:
    """Return the base64url digest of a disclosure's or presentation's text (RFC 9901 section 4.2.3)."""
    return encode_base64url(_HASHES[algorithm](text.encode("ascii")).digest())


def hash_algorithm(payload: JsonObject) -> str:
    """Read `_sd_alg` (RFC 9901 section 4.1.1).

    Raises:
        AlgorithmNotAllowedError: A hash other than SHA-256, SHA-384 or SHA-512.
    """
    name = payload.get("_sd_alg", "sha-256")
    if not isinstance(name, str) or name not in _HASHES:
        raise AlgorithmNotAllowedError("_sd_alg")
    return name


def parse_disclosure(text: str) -> Disclosure:
    """Decode one disclosure.

    Raises:
        MalformedError: Not base64url of a JSON array of two or three members with the right types.
    """
    parts = parse_json(decode_base64url(text))
    if not isinstance(parts, list) or not parts or not isinstance(parts[0], str):
        raise MalformedError("disclosure")
    if len(parts) == _ELEMENT:
        return Disclosure(text, None, parts[1])
    if len(parts) == _PROPERTY and isinstance(parts[1], str):
        if parts[1] in ("_sd", "..."):
            raise DigestInvalidError("a disclosed claim is named _sd or ...")
        return Disclosure(text, parts[1], parts[2])
    raise MalformedError("disclosure")


def disclose(sd_jwt: SdJwt) -> DisclosedClaims:
    """Apply the disclosures to the payload; every rule of RFC 9901 section 7.1 that is not a signature.

    Raises:
        AlgorithmNotAllowedError: An unknown `_sd_alg`.
        MalformedError: A disclosure that is no disclosure.
        DigestInvalidError: Digests in the wrong place or shape, or a claim that would be overwritten.
        DisclosureDuplicateError: A digest or disclosure that occurs more than once.
        DisclosureUnreferencedError: A disclosure that no digest names.
        TooLargeError: Nesting deeper than any credential needs.
    """
    algorithm = hash_algorithm(sd_jwt.payload)
    found: dict[str, Disclosure] = {}
    for text in sd_jwt.disclosures:
        digest = digest_of(text, algorithm)
        if digest in found:
            raise DisclosureDuplicateError("disclosure")
        found[digest] = parse_disclosure(text)
    walk = _Walk(found)
    claims = walk.object(sd_jwt.payload, (), top=True)
    if len(walk.placed) != len(found):
        raise DisclosureUnreferencedError(f"{len(found) - len(walk.placed)} of {len(found)}")
    return DisclosedClaims(claims, walk.placed, len(walk.seen) - len(walk.placed))


class _Walk:
    """One pass over the payload and, recursively, over what disclosures reveal."""

    def __init__(self, found: dict[str, Disclosure]) -> None:
        self.found = found
        self.seen: set[str] = set()
        self.placed: dict[str, ClaimPath] = {}

    def object(self, node: JsonObject, path: ClaimPath, *, top: bool = False) -> dict[str, Json]:
        if len(path) > _MAX_DEPTH:
            raise TooLargeError("nesting")
        if "..." in node:
            raise DigestInvalidError("a claim is named ...")
        result: dict[str, Json] = {}
        for name, value in node.items():
            if name == "_sd" or (top and name == "_sd_alg"):
                continue
            result[name] = self.value(value, (*path, name)) if isinstance(value, dict | list) else value
        if "_sd" in node:
            self._reveal(node, result, path, top=top)
        return result

    def _reveal(self, node: JsonObject, result: dict[str, Json], path: ClaimPath, *, top: bool) -> None:
        digests = node["_sd"]
        if not isinstance(digests, list):
            raise DigestInvalidError("_sd is no array")
        for digest in digests:
            disclosure = self._take(digest)
            if disclosure is None:
                continue
            name = disclosure.name
            if name is None:
                raise DigestInvalidError("an array element disclosed as a property")
            if name in result or (top and name == "_sd_alg"):
                raise DigestInvalidError("a disclosure would overwrite a claim")
            here = (*path, name)
            self.placed[disclosure.text] = here
            result[name] = self.value(disclosure.value, here)

    def value(self, node: Json, path: ClaimPath) -> Json:
        if isinstance(node, dict):
            return self.object(node, path)
        if isinstance(node, list):
            return self.array(node, path)
        return node

    def array(self, node: list[Json], path: ClaimPath) -> list[Json]:
        if len(path) > _MAX_DEPTH:
            raise TooLargeError("nesting")
        result: list[Json] = []
        for item in node:
            if isinstance(item, dict) and "..." in item:
                if len(item) != 1:
                    raise DigestInvalidError("an array digest with other members")
                disclosure = self._take(item["..."])
                if disclosure is None:
                    continue
                if disclosure.name is not None:
                    raise DigestInvalidError("a property disclosed as an array element")
                here = (*path, len(result))
                self.placed[disclosure.text] = here
                result.append(self.value(disclosure.value, here))
            else:
                result.append(self.value(item, (*path, len(result))))
        return result

    def _take(self, digest: Json) -> Disclosure | None:
        if not isinstance(digest, str):
            raise DigestInvalidError("a digest that is no string")
        if digest in self.seen:
            raise DisclosureDuplicateError("digest")
        self.seen.add(digest)
        return self.found.get(digest)
