"""Reading and writing queries of the Digital Credentials Query Language (OpenID4VP 1.0 section 6).

A query comes from somebody unknown and decides what a person is asked to show: what contradicts itself is refused,
never mended. Members that the specification does not know are passed over, as it wants.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from wallet.errors.questions import QueryInvalidError
from wallet.model.json import Json, JsonObject
from wallet.model.query import (
    ClaimQuery,
    CredentialQuery,
    CredentialSet,
    DcqlQuery,
    QueryPath,
    QueryStep,
    QueryValue,
    TrustedAuthority,
)

SD_JWT: Final = "dc+sd-jwt"
LINKED_DATA: Final = "ldp_vc"
JWT: Final = "jwt_vc_json"

MAX_CREDENTIALS: Final = 32
MAX_CLAIMS: Final = 64
MAX_CLAIM_SETS: Final = 64
# Of all credential queries together: each set is tried on every credential of a wallet.
MAX_CLAIM_SETS_IN_ALL: Final = 256
MAX_STEPS: Final = 16
MAX_SETS: Final = 32
MAX_OPTIONS: Final = 32
MAX_VALUES: Final = 64
MAX_AUTHORITIES: Final = 32
_MAX_TEXT: Final = 2_048
_MAX_ID: Final = 128
# Far more than any list in a credential has elements.
_MAX_INDEX: Final = 1_000_000

_ID: Final = re.compile(r"[A-Za-z0-9_-]+")
# Types in `meta` are text (SD-JWT VC) or sets of text of which all must be there (W3C formats).
_VCT_VALUES: Final = "vct_values"
_TYPE_VALUES: Final = "type_values"
_T = TypeVar("_T")


def parse_query(document: Json) -> DcqlQuery:
    """Read a query.

    Queries for formats that this version cannot show, such as `mso_mdoc`, are read all the same: an alternative to
    them may be answerable.

    Args:
        document: The query as parsed JSON.

    Raises:
        QueryInvalidError: It breaks a rule of the language, contradicts itself, or asks for more than the bounds here.
    """
    query = _object(document, "query")
    credentials = _parsed(query.get("credentials"), "credentials", MAX_CREDENTIALS, _credential)
    ids = [credential.id for credential in credentials]
    _require_different(ids, "credentials with one id")
    if sum(len(credential.claim_sets) for credential in credentials) > MAX_CLAIM_SETS_IN_ALL:
        raise QueryInvalidError("claim_sets")
    sets: tuple[CredentialSet, ...] = ()
    if "credential_sets" in query:
        sets = _parsed(
            query["credential_sets"], "credential_sets", MAX_SETS, lambda entry: _credential_set(entry, frozenset(ids))
        )
    return DcqlQuery(credentials, sets)


def query_json(query: DcqlQuery) -> JsonObject:
    """Write a query, without members that would say what holds anyway: the inverse of `parse_query`."""
    written: dict[str, Json] = {"credentials": [_credential_json(credential) for credential in query.credentials]}
    if query.credential_sets:
        written["credential_sets"] = [
            {"options": [list(option) for option in item.options], **({} if item.required else {"required": False})}
            for item in query.credential_sets
        ]
    return written


def vct_values(query: CredentialQuery) -> tuple[str, ...]:
    """Return the SD-JWT VC types of which a credential must have one; empty where any will do."""
    return _texts_of(query.meta.get(_VCT_VALUES))


def type_values(query: CredentialQuery) -> tuple[tuple[str, ...], ...]:
    """Return the sets of W3C types of which a credential must have one whole; empty where any will do."""
    stated = query.meta.get(_TYPE_VALUES)
    return tuple(_texts_of(item) for item in stated) if isinstance(stated, list) else ()


def format_query_path(path: QueryPath) -> str:
    """Write a path as `claim/key/0`, with `*` for every element of an array; for people and records, not for wires."""
    return "/".join("*" if step is None else str(step).replace("~", "~0").replace("/", "~1") for step in path)


def _credential(entry: Json) -> CredentialQuery:
    members = _object(entry, "credential")
    identifier, format_name = _identifier(members.get("id"), "id"), _text(members.get("format"), "format")
    claims: tuple[ClaimQuery, ...] = ()
    claim_sets: tuple[tuple[str, ...], ...] = ()
    authorities: tuple[TrustedAuthority, ...] = ()
    if "claims" in members:
        claims = _claims(members["claims"])
    if "claim_sets" in members:
        claim_sets = _claim_sets(members["claim_sets"], claims)
    claims, claim_sets = _without_repetition(claims, claim_sets)
    if "trusted_authorities" in members:
        authorities = _parsed(
            members["trusted_authorities"], "trusted_authorities", MAX_AUTHORITIES, _trusted_authority
        )
    return CredentialQuery(
        identifier,
        format_name,
        _meta(members.get("meta"), format_name),
        claims,
        claim_sets,
        authorities,
        _truth(members, "multiple", default=False),
        _truth(members, "require_cryptographic_holder_binding", default=True),
    )


def _meta(value: Json, format_name: str) -> JsonObject:
    meta = _object(value, "meta")
    if _VCT_VALUES in meta and format_name == SD_JWT:
        _parsed(meta[_VCT_VALUES], _VCT_VALUES, MAX_VALUES, lambda item: _text(item, _VCT_VALUES))
    if _TYPE_VALUES in meta and format_name in (LINKED_DATA, JWT):
        _parsed(meta[_TYPE_VALUES], _TYPE_VALUES, MAX_VALUES, _type_set)
    return meta


def _type_set(value: Json) -> tuple[str, ...]:
    return _parsed(value, _TYPE_VALUES, MAX_VALUES, lambda item: _text(item, _TYPE_VALUES))


def _claims(value: Json) -> tuple[ClaimQuery, ...]:
    claims = _parsed(value, "claims", MAX_CLAIMS, _claim)
    _require_different([claim.id for claim in claims if claim.id], "claims with one id")
    return claims


def _without_repetition(
    claims: tuple[ClaimQuery, ...], claim_sets: tuple[tuple[str, ...], ...]
) -> tuple[tuple[ClaimQuery, ...], tuple[tuple[str, ...], ...]]:
    """Pass over what asks for a claim once more (section 6.1), and let claim sets name the first in its place.

    Raises:
        QueryInvalidError: It wants other values of the same claim.
    """
    firsts: dict[QueryPath, ClaimQuery] = {}
    for claim in claims:
        first = firsts.setdefault(claim.path, claim)
        # `true` is 1 to Python.
        if [(type(value), value) for value in first.values] != [(type(value), value) for value in claim.values]:
            raise QueryInvalidError("a claim that is asked for twice")
    named = {claim.id: firsts[claim.path].id for claim in claims}
    sets = tuple(tuple(dict.fromkeys(named[name] for name in names)) for names in claim_sets)
    return tuple(firsts.values()), sets


def _claim(entry: Json) -> ClaimQuery:
    members = _object(entry, "claim")
    path = _parsed(members.get("path"), "path", MAX_STEPS, _step)
    values: tuple[QueryValue, ...] = ()
    if "values" in members:
        values = _parsed(members["values"], "values", MAX_VALUES, _value)
    return ClaimQuery(path, values, _identifier(members["id"], "claim id") if "id" in members else "")


def _step(value: Json) -> QueryStep:
    # True is an integer to Python, and no index.
    if value is None or (type(value) is int and 0 <= value <= _MAX_INDEX):
        return value
    if isinstance(value, str) and len(value) <= _MAX_TEXT:
        return value
    raise QueryInvalidError("path")


def _value(value: Json) -> QueryValue:
    if isinstance(value, bool | int):
        return value
    if isinstance(value, str) and len(value) <= _MAX_TEXT:
        return value
    raise QueryInvalidError("values")


def _claim_sets(value: Json, claims: Sequence[ClaimQuery]) -> tuple[tuple[str, ...], ...]:
    if not claims:
        raise QueryInvalidError("claim_sets without claims")
    if not all(claim.id for claim in claims):
        raise QueryInvalidError("claim_sets with claims without an id")
    known = frozenset(claim.id for claim in claims)
    return _parsed(value, "claim_sets", MAX_CLAIM_SETS, lambda entry: _references(entry, "claim_sets", known))


def _trusted_authority(entry: Json) -> TrustedAuthority:
    members = _object(entry, "trusted_authorities")
    values = _parsed(
        members.get("values"), "trusted_authorities", MAX_VALUES, lambda item: _text(item, "trusted_authorities")
    )
    return TrustedAuthority(_text(members.get("type"), "trusted_authorities"), values)


def _credential_set(entry: Json, known: frozenset[str]) -> CredentialSet:
    members = _object(entry, "credential_sets")
    options = _parsed(
        members.get("options"), "options", MAX_OPTIONS, lambda option: _references(option, "options", known)
    )
    return CredentialSet(options, _truth(members, "required", default=True))


def _references(value: Json, name: str, known: frozenset[str]) -> tuple[str, ...]:
    ids = _parsed(value, name, len(known), lambda item: _identifier(item, name))
    _require_different(ids, f"{name} that name one id twice")
    if not known.issuperset(ids):
        raise QueryInvalidError(f"{name} that name an unknown id")
    return ids


def _parsed(value: Json, name: str, bound: int, parse: Callable[[Json], _T]) -> tuple[_T, ...]:
    """Read a list that may not be empty."""
    if not isinstance(value, list) or not 0 < len(value) <= bound:
        raise QueryInvalidError(name)
    return tuple(parse(item) for item in value)


def _object(value: Json, name: str) -> JsonObject:
    if not isinstance(value, dict):
        raise QueryInvalidError(name)
    return value


def _text(value: Json, name: str) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _MAX_TEXT:
        raise QueryInvalidError(name)
    return value


def _identifier(value: Json, name: str) -> str:
    if not isinstance(value, str) or len(value) > _MAX_ID or _ID.fullmatch(value) is None:
        raise QueryInvalidError(name)
    return value


def _truth(members: JsonObject, name: str, *, default: bool) -> bool:
    value = members.get(name, default)
    if not isinstance(value, bool):
        raise QueryInvalidError(name)
    return value


def _require_different(values: Sequence[object], complaint: str) -> None:
    if len(set(values)) != len(values):
        raise QueryInvalidError(complaint)


def _texts_of(value: Json) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _credential_json(query: CredentialQuery) -> JsonObject:
    written: dict[str, Json] = {"id": query.id, "format": query.format, "meta": dict(query.meta)}
    if query.multiple:
        written["multiple"] = True
    if not query.require_binding:
        written["require_cryptographic_holder_binding"] = False
    if query.trusted_authorities:
        written["trusted_authorities"] = [
            {"type": authority.kind, "values": list(authority.values)} for authority in query.trusted_authorities
        ]
    if query.claims:
        written["claims"] = list(_claims_json(query.claims))
    if query.claim_sets:
        written["claim_sets"] = [list(ids) for ids in query.claim_sets]
    return written


def _claims_json(claims: Iterable[ClaimQuery]) -> Iterable[JsonObject]:
    for claim in claims:
        written: dict[str, Json] = {"id": claim.id} if claim.id else {}
        written["path"] = list(claim.path)
        if claim.values:
            written["values"] = list(claim.values)
        yield written
