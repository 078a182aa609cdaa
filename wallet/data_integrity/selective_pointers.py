"""Choosing parts of a JSON document by JSON pointers (VC-DI-ECDSA 1.0 sections 3.4.11 to 3.4.14)."""

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from wallet.errors import ClaimNotFoundError, MalformedError
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, format_path

ALWAYS_WITH: Final = ("id", "@id", "type", "@type", "@context")
"""Members that come along with everything inside their object, so that what is shown keeps its meaning."""

_Tree: TypeAlias = dict[str | int, "_Tree | None"]
_INDEX_DIGITS: Final = 6


def parse_pointer(pointer: str, document: JsonObject) -> ClaimPath:
    """Read a JSON pointer (RFC 6901); what it stands in decides whether a step of digits is an index.

    Raises:
        MalformedError: No JSON pointer, or one that names nothing in the document.
    """
    if pointer and not pointer.startswith("/"):
        raise MalformedError("JSON pointer")
    path: list[str | int] = []
    value: Json = document
    for text in pointer.split("/")[1:]:
        name = text.replace("~1", "/").replace("~0", "~")
        if isinstance(value, Mapping) and name in value:
            path.append(name)
            value = value[name]
        elif isinstance(value, list) and _is_index(name) and int(name) < len(value):
            path.append(int(name))
            value = value[int(name)]
        else:
            raise MalformedError("JSON pointer that names nothing")
    return tuple(path)


def value_at(document: Json, path: ClaimPath) -> Json:
    """Return what stands at a path.

    Raises:
        ClaimNotFoundError: Nothing does.
    """
    value = document
    for step in path:
        listed = isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value)
        if not listed and not (isinstance(value, Mapping) and isinstance(step, str) and step in value):
            raise ClaimNotFoundError(format_path(path))
        value = value[step]  # type: ignore[index] # the lines above say that it fits
    return value


def select(document: JsonObject, paths: Iterable[ClaimPath]) -> JsonObject:
    """Choose parts of a document: each path with all it holds, in the order of the document.

    Every object on the way keeps its type, and its identifier unless that is a blank node's.

    Raises:
        ClaimNotFoundError: A path that names nothing.
    """
    tree: _Tree = {}
    for path in paths:
        value_at(document, path)
        if not path:
            return document
        _add(tree, path)
    chosen = _selected(document, tree)
    # Nothing but the paths makes a list of the document.
    return chosen if isinstance(chosen, Mapping) else {}


def _is_index(name: str) -> bool:
    return name.isascii() and name.isdigit() and len(name) <= _INDEX_DIGITS


def _add(tree: _Tree, path: ClaimPath) -> None:
    for step in path[:-1]:
        inner = tree.setdefault(step, {})
        if inner is None:
            return  # the whole of what it stands in is chosen
        tree = inner
    tree[path[-1]] = None


def _selected(value: Json, tree: _Tree) -> Json:
    if isinstance(value, list):
        return [_part(member, tree[index]) for index, member in enumerate(value) if index in tree]
    if isinstance(value, Mapping):
        return {
            name: _part(member, tree[name]) if name in tree else member
            for name, member in value.items()
            if name in tree or (name in ALWAYS_WITH and not is_blank_id(name, member))
        }
    return value


def _part(value: Json, tree: "_Tree | None") -> Json:
    return value if tree is None else _selected(value, tree)


def is_blank_id(name: str, member: Json) -> bool:
    """Tell an identifier that is a blank node's, which means nothing outside its document."""
    return name in ("id", "@id") and isinstance(member, str) and member.startswith("_:")
