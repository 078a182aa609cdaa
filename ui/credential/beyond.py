"""What a credential says beyond the sixteen standard elements."""

from collections.abc import Iterator, Mapping

from ui.values import TOKEN_CLAIMS
from wallet.formats.elements import describe_elements
from wallet.formats.type_metadata import type_metadata
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath


def claims_beyond(claims: JsonObject, vct: str | None) -> tuple[tuple[ClaimPath, Json], ...]:
    """Return the claims that no standard element was read from, in the order of the type.

    A claim belongs to an element where the elements would read differently without it.
    """
    elements = describe_elements(claims, vct, hidden=0)
    found = [
        (path, value)
        for path, value in _leaves(claims, ())
        if (path[0] not in TOKEN_CLAIMS or path[0] == "exp")
        and describe_elements(_without(claims, path), vct, hidden=0) == elements
    ]
    metadata = type_metadata(vct) if vct is not None else None
    order = [claim.path for claim in metadata.claims] if metadata is not None else []
    return tuple(sorted(found, key=lambda item: order.index(item[0]) if item[0] in order else len(order)))


def _leaves(node: JsonObject, path: ClaimPath) -> Iterator[tuple[ClaimPath, Json]]:
    for name, value in node.items():
        here = (*path, name)
        if isinstance(value, Mapping) and value:
            yield from _leaves(value, here)
        else:
            yield here, value


def _without(node: JsonObject, path: ClaimPath) -> dict[str, Json]:
    first, *rest = path
    result = dict(node)
    inner = result.get(str(first))
    if rest and isinstance(inner, Mapping):
        result[str(first)] = _without(inner, tuple(rest))
    else:
        result.pop(str(first), None)
    return result
