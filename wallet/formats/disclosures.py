"""From digests and disclosures to claims: the processing of RFC 9901 section 7.1, steps 3 to 5."""

import hashlib
from collections.abc import Mapping
from typing import Final, NamedTuple

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

# By their names in the registry that RFC 9901 section 4.1.1 refers to (IANA Named Information Hash Algorithms).
_HASHES = {
    "sha-256": hashlib.sha256,
    "sha-384": hashlib.sha384,
    "sha-512": hashlib.sha512,
    "sha3-256": hashlib.sha3_256,
    "sha3-384": hashlib.sha3_384,
    "sha3-512": hashlib.sha3_512,
}
_MAX_DEPTH = 64
_MAX_TOLD = 60
_RESERVED = ("_sd", "...")
_NESTED = frozenset({dict, list})
_ABSENT: Final[Json] = []  # stands for no member where null is one
_ELEMENT, _PROPERTY = 2, 3  # members of a disclosure: [salt, value] or [salt, name, value]


class Disclosure(NamedTuple):
    """One disclosure (RFC 9901 section 4.2): `name` is None for an array element."""

    text: str
    name: str | None
    value: Json


class DisclosedClaims(NamedTuple):
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
        AlgorithmNotAllowedError: A hash other than SHA-2 and SHA-3 of 256 bits or more.
    """
    name = payload.get("_sd_alg", "sha-256")
    if not isinstance(name, str) or name not in _HASHES:
        raise AlgorithmNotAllowedError(f"_sd_alg {name}"[:_MAX_TOLD] if isinstance(name, str) else "_sd_alg")
    return name


def parse_disclosure(text: str) -> Disclosure:
    """Decode one disclosure.

    Raises:
        MalformedError: Not base64url of a JSON array of two or three members with the right types.
    """
    parts = parse_json(decode_base64url(text))
    # Parsed JSON holds exact types, here and below: comparing them costs less than searching their bases.
    if isinstance(parts, list) and parts and type(parts[0]) is str:
        if len(parts) == _PROPERTY:
            _, name, value = parts
            if type(name) is str:
                if name in _RESERVED:
                    raise DigestInvalidError("a disclosed claim is named _sd or ...")
                return Disclosure(text, name, value)
        elif len(parts) == _ELEMENT:
            return Disclosure(text, None, parts[1])
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
    make_hash = _HASHES[hash_algorithm(sd_jwt.payload)]
    found: dict[str, Disclosure] = {}
    for text in sd_jwt.disclosures:
        digest = encode_base64url(make_hash(text.encode("ascii")).digest())
        if digest in found:
            raise DisclosureDuplicateError("disclosure")
        found[digest] = parse_disclosure(text)
    walk = _Walk(found)
    claims = walk.object(sd_jwt.payload, (), top=True)
    if len(walk.placed) != len(found):
        raise DisclosureUnreferencedError(f"{len(found) - len(walk.placed)} of {len(found)}")
    return DisclosedClaims(claims, walk.placed, len(walk.seen) - len(walk.placed))


class _Walk:
    """One pass over the payload and, recursively, over what disclosures reveal.

    Parsed JSON holds exact dicts and lists, so types are compared and not searched: this runs for
    every value of every credential that is checked.
    """

    def __init__(self, found: dict[str, Disclosure]) -> None:
        self.found = found
        self.seen: set[str] = set()
        self.placed: dict[str, ClaimPath] = {}

    def object(self, node: JsonObject, path: ClaimPath, *, top: bool = False) -> dict[str, Json]:
        if len(path) > _MAX_DEPTH:
            raise TooLargeError("nesting")
        if "..." in node:
            raise DigestInvalidError("a claim is named ...")
        result: dict[str, Json] = dict(node)
        if top:
            result.pop("_sd_alg", None)
        digests = result.pop("_sd", _ABSENT)
        for name, value in result.items():
            if type(value) in _NESTED:
                result[name] = self.value(value, (*path, name))
        if digests is not _ABSENT:
            self._reveal(digests, result, path, top=top)
        return result

    def _reveal(self, digests: Json, result: dict[str, Json], path: ClaimPath, *, top: bool) -> None:
        if not isinstance(digests, list):
            raise DigestInvalidError("_sd is no array")
        self._count(digests)
        found = self.found
        for digest in digests:
            if digest not in found:
                continue
            text, name, value = found[digest]
            if name is None:
                raise DigestInvalidError("an array element disclosed as a property")
            if name in result or (top and name == "_sd_alg"):
                raise DigestInvalidError("a disclosure would overwrite a claim")
            here = (*path, name)
            self.placed[text] = here
            result[name] = self.value(value, here) if type(value) in _NESTED else value

    def value(self, node: Json, path: ClaimPath) -> Json:
        if type(node) is dict:
            return self.object(node, path)
        if type(node) is list:
            return self.array(node, path)
        return node

    def array(self, node: list[Json], path: ClaimPath) -> list[Json]:
        if len(path) > _MAX_DEPTH:
            raise TooLargeError("nesting")
        result: list[Json] = []
        for item in node:
            if type(item) is dict and "..." in item:
                if len(item) != 1:
                    raise DigestInvalidError("an array digest with other members")
                digest = item["..."]
                self._count([digest])
                disclosure = self.found.get(str(digest))
                if disclosure is None:
                    continue
                if disclosure.name is not None:
                    raise DigestInvalidError("a property disclosed as an array element")
                here = (*path, len(result))
                self.placed[disclosure.text] = here
                result.append(self.value(disclosure.value, here))
            elif type(item) in _NESTED:
                result.append(self.value(item, (*path, len(result))))
            else:
                result.append(item)
        return result

    def _count(self, digests: list[Json]) -> None:
        """Take note of digests; each may stand once in the whole credential (RFC 9901 section 7.1 step 4)."""
        try:
            "".join(digests)  # type: ignore[arg-type] # this is the check: it takes text only, and is the quickest to say
            texts: set[str] = set(digests)  # type: ignore[arg-type] # checked in the line above
        except TypeError:
            raise DigestInvalidError("a digest that is no string") from None
        if len(texts) != len(digests) or not self.seen.isdisjoint(texts):
            raise DisclosureDuplicateError("digest")
        self.seen |= texts
