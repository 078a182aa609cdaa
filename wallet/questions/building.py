"""From plain building blocks, as a person picks them, to a query (OpenID4VP 1.0 section 6), and to a text to keep."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wallet.errors.questions import QueryInvalidError
from wallet.model.query import ClaimQuery, CredentialQuery, CredentialSet, DcqlQuery, QueryPath, QueryValue
from wallet.questions.detail_places import Choices, Claims, Shape, WantedDetail, WantedKind, shapes_of

LONGEST_PURPOSE: Final = 200
LONGEST_TEXT: Final = 200
MOST_WISHES: Final = 4
MOST_TITLES: Final = 10
MOST_ISSUERS: Final = 50
# Up to so many welcome details may come in any combination; of more, all, one or none.
_COMBINED: Final = 4
_MOST_SETS: Final = 64
_ADDRESS: Final = ("http://", "https://", "urn:")


@dataclass(frozen=True, slots=True)
class Wish:
    """A credential that would do.

    Attributes:
        kind: Which kind it is.
        titles: It must have one of these titles; empty where any will do.
        skill: What it must say was learned: the words of a learning outcome, or the address of a skill; empty for any.
    """

    kind: WantedKind
    titles: tuple[str, ...] = ()
    skill: str = ""


@dataclass(frozen=True, slots=True)
class WantedIssuer:
    """An issuer whose credentials will do: its identifier, and what a person knows it by."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class BuildingBlocks:
    """What an asker picked.

    Attributes:
        wishes: Credentials of which one suffices.
        needed: Details without which an answer is no use.
        welcome: Details that the learner may leave out.
        issuers: Issuers of which one must have issued it; empty where any will do.
        accept_copies: It need not be proven who shows it.
    """

    wishes: tuple[Wish, ...]
    needed: tuple[WantedDetail, ...] = ()
    welcome: tuple[WantedDetail, ...] = ()
    issuers: tuple[WantedIssuer, ...] = ()
    accept_copies: bool = False


def build_query(blocks: BuildingBlocks) -> DcqlQuery:
    """Make the query: one credential query for each wish and each format that has a place for all that is needed.

    Raises:
        QueryInvalidError: Nothing is wished for, or no format of a wish has a place for all that is needed.
    """
    if not 1 <= len(blocks.wishes) <= MOST_WISHES:
        raise QueryInvalidError("wishes")
    queries: list[CredentialQuery] = []
    for number, wish in enumerate(blocks.wishes, 1):
        found = [
            query
            for shape in shapes_of(wish.kind)
            if (query := _query(f"w{number}-{_id_of(shape)}", shape, wish, blocks)) is not None
        ]
        if not found:
            raise QueryInvalidError(f"no place for what is needed: {wish.kind}")
        queries += found
    if len(queries) == 1:
        return DcqlQuery(tuple(queries))
    options = tuple((query.id,) for query in queries)
    return DcqlQuery(tuple(queries), (CredentialSet(options),))


# --- inside ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """Claims of which one choice is wanted, with what they must say."""

    choices: Choices
    values: tuple[QueryValue, ...] = ()


def _id_of(shape: Shape) -> str:
    carriers = {"dc+sd-jwt": "sd-jwt", "ldp_vc": "ldp", "jwt_vc_json": "jwt"}
    return f"{shape.kind.value}-{carriers[shape.format]}"


def _fits(shape: Shape, wish: Wish, needed: Sequence[WantedDetail]) -> bool:
    if wish.titles and not shape.title_values:
        return False
    if wish.skill and not _skill_path(shape, wish.skill):
        return False
    return all(detail in shape.details for detail in needed)


def _skill_path(shape: Shape, skill: str) -> QueryPath:
    return shape.skill_ids if skill.startswith(_ADDRESS) else shape.skill_names


def _query(query_id: str, shape: Shape, wish: Wish, blocks: BuildingBlocks) -> CredentialQuery | None:
    if not _fits(shape, wish, blocks.needed):
        return None
    needed = [_Part(((shape.title,),), wish.titles)]
    if wish.skill:
        needed.append(_Part(((_skill_path(shape, wish.skill),),), (wish.skill,)))
    if blocks.issuers:
        needed.append(_Part(shape.issuer, tuple(issuer.id for issuer in blocks.issuers)))
    needed += [_Part(shape.details[detail]) for detail in blocks.needed]
    welcome = [
        _Part(shape.details[detail])
        for detail in blocks.welcome
        if detail in shape.details and detail not in blocks.needed
    ]
    claims = _claims(needed, welcome)
    sets = _claim_sets(needed, welcome, claims)
    if len(sets) == 1:
        claims, sets = {path: ClaimQuery(path, claim.values) for path, claim in claims.items()}, ()
    return CredentialQuery(
        query_id,
        shape.format,
        dict(shape.meta),
        tuple(claims.values()),
        sets,
        require_binding=not blocks.accept_copies,
    )


def _claims(needed: Sequence[_Part], welcome: Sequence[_Part]) -> dict[QueryPath, ClaimQuery]:
    """Gather every path once, each with a name of its own."""
    claims: dict[QueryPath, ClaimQuery] = {}
    for part in (*needed, *welcome):
        for path in itertools.chain.from_iterable(part.choices):
            if path not in claims or part.values:
                claims[path] = ClaimQuery(
                    path, part.values, claims[path].id if path in claims else f"c{len(claims) + 1}"
                )
    return claims


def _claim_sets(
    needed: Sequence[_Part], welcome: Sequence[_Part], claims: dict[QueryPath, ClaimQuery]
) -> tuple[tuple[str, ...], ...]:
    """Return the sets that suffice, the ones with most welcome details first."""
    sets: dict[tuple[str, ...], None] = {}
    without: dict[tuple[str, ...], None] = {}
    for chosen in _subsets(welcome):
        for choices in itertools.product(*(part.choices for part in (*needed, *chosen))):
            ids = _ids(choices, claims)
            (sets if chosen else without).setdefault(ids)
    # What is needed alone is never pushed out by what would be nice.
    room = _MOST_SETS - min(len(without), _MOST_SETS)
    return tuple(dict.fromkeys((*list(sets)[:room], *list(without)[:_MOST_SETS])))


def _ids(choices: Sequence[Claims], claims: dict[QueryPath, ClaimQuery]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claims[path].id for claim_paths in choices for path in claim_paths))


def _subsets(welcome: Sequence[_Part]) -> Iterator[tuple[_Part, ...]]:
    if len(welcome) <= _COMBINED:
        for size in range(len(welcome), -1, -1):
            yield from itertools.combinations(welcome, size)
    else:
        yield tuple(welcome)
        yield from ((part,) for part in welcome)
        yield ()
