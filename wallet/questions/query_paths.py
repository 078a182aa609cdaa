"""Which claims a path of a query points at (OpenID4VP 1.0 section 7), and which of them have a wanted value."""

from collections.abc import Iterable

from wallet.model.json import Json
from wallet.model.paths import ClaimPath
from wallet.model.query import ClaimQuery, QueryPath, QueryStep, QueryValue


def select(claims: Json, path: QueryPath) -> tuple[ClaimPath, ...]:
    """Follow a path.

    A key needs an object and an index or null needs an array, in everything that was selected so far: one that does
    not fit ends the search, as the specification has it. What lacks the key or index is left out.

    Args:
        claims: Parsed JSON with an object at its root.
        path: Keys, indices, and None for every element.

    Returns:
        Where the claims stand, in their order; empty where the path points at nothing.
    """
    return tuple(place for place, _ in selected(claims, path))


def selected(claims: Json, path: QueryPath) -> tuple[tuple[ClaimPath, Json], ...]:
    """Follow a path as `select` does, and return what stands there as well."""
    found: list[tuple[ClaimPath, Json]] = [((), claims)]
    if not path or not isinstance(claims, dict):
        return ()
    for step in path:
        wanted = dict if isinstance(step, str) else list
        if not all(isinstance(value, wanted) for _, value in found):
            return ()
        found = [((*place, here), value) for place, node in found for here, value in _members(node, step)]
    return tuple(found)


def closed_up(claims: Json, path: QueryPath) -> tuple[Json, ...]:
    """Return what stands where a path may point after elements were hidden: lists close up, so any element counts.

    What does not fit is left out here, for what made it fit may be hidden.
    """
    found = [claims]
    for step in path:
        wanted = step if isinstance(step, str) else None
        found = [value for node in found for _, value in _members(node, wanted)]
    return tuple(found)


def fits(query: ClaimQuery, value: Json) -> bool:
    """Tell whether a claim has a wanted value, of the same type: `true` is not 1, and 1.0 is not 1."""
    return not query.values or any(_same(value, wanted) for wanted in query.values)


def _same(value: Json, wanted: QueryValue) -> bool:
    return type(value) is type(wanted) and value == wanted


def _members(node: Json, step: QueryStep) -> Iterable[tuple[str | int, Json]]:
    if isinstance(step, str):
        return [(step, node[step])] if isinstance(node, dict) and step in node else []
    if not isinstance(node, list):
        return []
    if step is None:
        return enumerate(node)
    # True is an integer to Python, and no index.
    return [(step, node[step])] if type(step) is int and 0 <= step < len(node) else []
