"""Names for the cells of RDF lists, which JSON has no place to write one in.

A JSON-LD list becomes a chain of blank nodes. So that a list shown has the names it had in the whole document, each
cell is named after what the list belongs to and what it holds. A part of a list is another list.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from wallet.data_integrity.quads import Quad, is_blank
from wallet.errors import MalformedError, TooLargeError

_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_FIRST: Final = f"<{_RDF}first>"
_REST: Final = f"<{_RDF}rest>"
_MAX_DEPTH: Final = 32


def has_lists(quads: Iterable[Quad]) -> bool:
    """Tell whether there are any lists."""
    return any(quad.predicate == _FIRST for quad in quads)


def name_cells(quads: tuple[Quad, ...], prefix: str) -> tuple[Quad, ...]:
    """Give every cell of a list an address of its own, beginning with `prefix`.

    Raises:
        MalformedError: A list that branches.
        TooLargeError: Lists in lists beyond any credential's.
    """
    if not has_lists(quads):
        return quads
    names = _Cells(quads, prefix).names
    return tuple(
        Quad(
            names.get(quad.subject, quad.subject),
            quad.predicate,
            names.get(quad.object, quad.object),
            quad.graph,
        )
        for quad in quads
    )


class _Cells:
    def __init__(self, quads: Iterable[Quad], prefix: str) -> None:
        self.names: dict[str, str] = {}
        self._prefix = prefix
        self._first: dict[str, str] = {}
        self._rest: dict[str, str] = {}
        owners = []
        for quad in quads:
            for predicate, cells in ((_FIRST, self._first), (_REST, self._rest)):
                if quad.predicate == predicate and is_blank(quad.subject):
                    if quad.subject in cells:
                        raise MalformedError("a list that branches")
                    cells[quad.subject] = quad.object
            if quad.predicate not in (_FIRST, _REST):
                owners.append(quad)
        for quad in owners:
            if quad.object in self._first:
                self._name(quad.object, f"{quad.subject} {quad.predicate} {quad.graph}", 0)

    def _name(self, head: str, owner: str, depth: int) -> None:
        digest = hashlib.sha256(f"{owner} {self._content(head, 0)}".encode()).hexdigest()
        for place, cell in enumerate(self._chain(head)):
            name = f"{self._prefix}list_{digest}_{place}"
            self.names[cell] = f"<{name}>"
            inner = self._first[cell]
            if inner in self._first:
                self._name(inner, name, _bounded(depth + 1))

    def _content(self, head: str, depth: int) -> str:
        members = [self._first[cell] for cell in self._chain(head)]
        return " ".join(
            f"({self._content(member, _bounded(depth + 1))})" if member in self._first else member for member in members
        )

    def _chain(self, head: str) -> Mapping[str, None]:
        chain: dict[str, None] = {}
        while head in self._first:
            if head in chain:
                raise MalformedError("a list without an end")
            chain[head] = None
            head = self._rest.get(head, "")
        return chain


def _bounded(depth: int) -> int:
    if depth > _MAX_DEPTH:
        raise TooLargeError("lists in lists")
    return depth
