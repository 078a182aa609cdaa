"""What `ask` wants: from its options to a query."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from gettext import gettext as _
from typing import Final, TypeAlias

import click

from wallet.crypto.strict_json import parse_json_object
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.model.json import JsonObject
from wallet.model.query import ClaimQuery, CredentialQuery, CredentialSet, DcqlQuery, QueryPath
from wallet.questions.dcql import parse_query, query_json

# Short names for what is asked for most.
_SHORT: Final = {
    "learning": LEARNING_CREDENTIAL,
    "micro-credential": MICRO_CREDENTIAL,
    "badge": "OpenBadgeCredential",
    "diploma": "EuropeanDigitalCredential",
}
_ADDRESS: Final = ("urn:", "http://", "https://")
_SD_JWT: Final = "dc+sd-jwt"
_W3C_FORMATS: Final = ("ldp_vc", "jwt_vc_json")
_ANY_ELEMENT: Final = "*"
# Up to so many welcome details may come in any combination; of more, all, one or none.
_COMBINED: Final = 4

# One detail: places of which one will do.
_Choices: TypeAlias = tuple[QueryPath, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Details of one kind of credential."""

    type_name: str
    paths: tuple[QueryPath, ...]


def parse_wanted(text: str) -> Wanted:
    """Read TYPE:PATH,PATH…; the type may hold colons itself, and no path at all asks for what always shows.

    Raises:
        BadParameter: Something else.
    """
    type_name, colon, paths = text.rpartition(":")
    if not colon or not type_name:
        message = _("{text!r} is not TYPE:PATH,PATH…, such as learning:given_name,credits")
        raise click.BadParameter(message.format(text=text))
    if type_name not in _SHORT and (meant := get_close_matches(type_name, _SHORT, n=1)):
        message = _("{text!r} is no kind of credential. Did you mean {meant!r}?")
        raise click.BadParameter(message.format(text=type_name, meant=meant[0]))
    return Wanted(_SHORT.get(type_name, type_name), tuple(_path(part) for part in paths.split(",") if part))


def query_of(
    wanted: Sequence[Wanted], welcome: Sequence[Wanted], issuers: Sequence[str], *, accept_copies: bool
) -> DcqlQuery:
    """Make the query: all of what is wanted, with what is welcome of the same kinds left to the learner.

    Raises:
        UsageError: Something is welcome of a kind that is not wanted.
        QueryInvalidError: More than a question can hold.
    """
    for item in welcome:
        if item.type_name not in {want.type_name for want in wanted}:
            message = _("--welcome {type}: name the same type with --want first.")
            raise click.UsageError(message.format(type=item.type_name))
    queries: list[CredentialQuery] = []
    sets: list[CredentialSet] = []
    for number, want in enumerate(wanted, start=1):
        more = [path for item in welcome if item.type_name == want.type_name for path in item.paths]
        made = list(_queries(f"want{number}", want, more, issuers, accept_copies=accept_copies))
        queries += made
        sets.append(CredentialSet(tuple((query.id,) for query in made)))
    query = DcqlQuery(tuple(queries), tuple(sets) if len(queries) > len(wanted) else ())
    # What a wallet would refuse is refused here, before anybody is asked.
    return parse_query(query_json(query))


def query_of_file(data: bytes) -> DcqlQuery:
    """Read a query in DCQL: bare, or as a request holds it.

    Raises:
        UnreadableError: No JSON, or a query that breaks a rule.
    """
    document = parse_json_object(data)
    return parse_query(document.get("dcql_query", document))


def _queries(
    name: str, want: Wanted, welcome: Sequence[QueryPath], issuers: Sequence[str], *, accept_copies: bool
) -> Iterable[CredentialQuery]:
    if want.type_name.startswith(_ADDRESS):
        formats: Sequence[tuple[str, JsonObject]] = [(_SD_JWT, {"vct_values": [want.type_name]})]
        issuer_places: _Choices = (("iss",),)
    else:
        formats = [(carrier, {"type_values": [[want.type_name]]}) for carrier in _W3C_FORMATS]
        issuer_places = (("issuer", "id"), ("issuer",))
    for carrier, meta in formats:
        claims, sets = _claims(want.paths, welcome, issuer_places if issuers else (), issuers)
        yield CredentialQuery(
            name if len(formats) == 1 else f"{name}-{carrier.partition('_')[0]}",
            carrier,
            meta,
            claims,
            sets,
            require_binding=not accept_copies,
        )


def _claims(
    needed: Sequence[QueryPath], welcome: Sequence[QueryPath], issuer_places: _Choices, issuers: Sequence[str]
) -> tuple[tuple[ClaimQuery, ...], tuple[tuple[str, ...], ...]]:
    paths = dict.fromkeys((*needed, *welcome))
    names = {path: f"c{number}" for number, path in enumerate(paths, start=1)}
    by_issuer = {path: f"i{number}" for number, path in enumerate(issuer_places, start=1)}
    extra = [path for path in dict.fromkeys(welcome) if path not in needed]
    sets: dict[tuple[str, ...], None] = {}
    for chosen in _subsets(extra):
        shown = tuple(names[path] for path in dict.fromkeys((*needed, *chosen)))
        for place in by_issuer.values() or ("",):
            sets[(*shown, place) if place else shown] = None
    single = len(sets) == 1
    claims = [ClaimQuery(path, id="" if single else name) for path, name in names.items()]
    claims += (ClaimQuery(path, tuple(issuers), "" if single else name) for path, name in by_issuer.items())
    return tuple(claims), () if single else tuple(names for names in sets if names)


def _subsets(paths: Sequence[QueryPath]) -> Iterable[tuple[QueryPath, ...]]:
    if len(paths) <= _COMBINED:
        for size in range(len(paths), -1, -1):
            yield from itertools.combinations(paths, size)
        return
    yield tuple(paths)
    yield from ((path,) for path in paths)
    yield ()


def _path(text: str) -> QueryPath:
    steps = (step.replace("~1", "/").replace("~0", "~") for step in text.split("/"))
    return tuple(
        None if step == _ANY_ELEMENT else int(step) if step.isascii() and step.isdigit() else step for step in steps
    )
