"""RDF Dataset Canonicalization (RDFC-1.0) with a bound on the work it may cost.

Blank nodes get labels that follow from what is said of them, so that equal datasets have equal texts. For most
datasets that is one pass. Nodes that look alike are told apart by trying orders of their neighbours, which somebody
can make cost more than any computer has: hence the budget (RDFC-1.0 section 7.1, dataset poisoning).
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import permutations
from typing import Final, Literal, NamedTuple

from wallet.data_integrity.allowance import spend, steps_left
from wallet.data_integrity.quads import Quad, format_nquad, is_blank
from wallet.errors import TooLargeError

HashName = Literal["sha256", "sha384"]

DEFAULT_WORK: Final = 100_000
"""Steps, about one a neighbour looked at: a third of a second at most. Real credentials take none or a few."""
# What is so cheap that this many of it make one step.
_CHEAP: Final = 16
# Two frames of the interpreter each; a list of that many equal values is no credential.
_MAX_DEPTH: Final = 200


class CanonicalForm(NamedTuple):
    """A dataset in canonical form.

    Attributes:
        lines: Its statements as canonical N-Quads, sorted by code point, each with its newline, none twice.
        labels: The canonical label of each blank node by the label it had, both without `_:`.
    """

    lines: tuple[str, ...]
    labels: Mapping[str, str]

    @property
    def text(self) -> str:
        """The canonical N-Quads document."""
        return "".join(self.lines)


def canonicalize(quads: Iterable[Quad], *, hash_name: HashName = "sha256", work: int = DEFAULT_WORK) -> CanonicalForm:
    """Bring a dataset into canonical form (RDFC-1.0 section 4.4).

    Args:
        quads: The statements, in any order, under any labels, repeated or not.
        hash_name: The hash of the labelling; the cryptosuite says which.
        work: Steps allowed; fewer where the input's allowance is nearly used up.

    Raises:
        TooLargeError: The budget is spent.
    """
    return _Labelling(set(quads), hash_name, steps_left(work)).form()


class _Issuer:
    """RDFC-1.0 section 4.5: labels in the order they were asked for."""

    __slots__ = ("issued", "prefix")

    def __init__(self, prefix: str, issued: Mapping[str, str] | None = None) -> None:
        self.prefix = prefix
        self.issued = dict(issued or {})

    def copy(self) -> "_Issuer":
        return _Issuer(self.prefix, self.issued)

    def issue(self, node: str) -> str:
        label = self.issued.get(node)
        if label is None:
            label = self.issued[node] = f"{self.prefix}{len(self.issued)}"
        return label


class _Labelling:
    def __init__(self, quads: set[Quad], hash_name: HashName, work: int) -> None:
        self._quads = quads
        self._hash_name = hash_name
        self._work = work
        self._canonical = _Issuer("_:c14n")
        self._first_degree: dict[str, str] = {}
        self._mentions: dict[str, list[Quad]] = defaultdict(list)
        for quad in quads:
            for node in {term for term in (quad.subject, quad.object, quad.graph) if is_blank(term)}:
                self._mentions[node].append(quad)

    def form(self) -> CanonicalForm:
        """RDFC-1.0 section 4.4.3."""
        allowed = self._work
        try:
            return self._form()
        finally:
            spend(allowed - max(self._work, 0))

    def _form(self) -> CanonicalForm:
        alike: dict[str, list[str]] = defaultdict(list)
        for node in self._mentions:
            alike[self._hash_first_degree(node)].append(node)
        for digest in sorted(digest for digest, nodes in alike.items() if len(nodes) == 1):
            self._canonical.issue(alike[digest][0])
        for digest in sorted(digest for digest, nodes in alike.items() if len(nodes) > 1):
            paths = []
            for node in alike[digest]:
                if node not in self._canonical.issued:
                    issuer = _Issuer("_:b")
                    issuer.issue(node)
                    paths.append(self._hash_n_degree(node, issuer, 0))
            for _, issuer in sorted(paths, key=lambda path: path[0]):
                for node in issuer.issued:
                    self._canonical.issue(node)
        labels = self._canonical.issued
        lines = [
            format_nquad(
                Quad(
                    labels.get(quad.subject, quad.subject),
                    quad.predicate,
                    labels.get(quad.object, quad.object),
                    labels.get(quad.graph, quad.graph),
                )
            )
            for quad in self._quads
        ]
        return CanonicalForm(tuple(sorted(lines)), {node[2:]: label[2:] for node, label in labels.items()})

    def _hash(self, text: str) -> str:
        return hashlib.new(self._hash_name, text.encode()).hexdigest()

    def _hash_first_degree(self, node: str) -> str:
        """RDFC-1.0 section 4.6: what is said of a node itself, its neighbours nameless."""

        def nameless(term: str) -> str:
            return ("_:a" if term == node else "_:z") if is_blank(term) else term

        lines = [
            format_nquad(Quad(nameless(quad.subject), quad.predicate, nameless(quad.object), nameless(quad.graph)))
            for quad in self._mentions[node]
        ]
        digest = self._first_degree[node] = self._hash("".join(sorted(lines)))
        return digest

    def _hash_related(self, related: str, quad: Quad, issuer: _Issuer, position: str) -> str:
        """RDFC-1.0 section 4.7."""
        label = self._canonical.issued.get(related) or issuer.issued.get(related) or self._first_degree[related]
        return self._hash(position + (quad.predicate if position != "g" else "") + label)

    def _neighbours(self, node: str, issuer: _Issuer) -> dict[str, list[str]]:
        neighbours: dict[str, list[str]] = defaultdict(list)
        self._spend(len(self._mentions[node]) // _CHEAP)
        for quad in self._mentions[node]:
            for position, term in (("s", quad.subject), ("o", quad.object), ("g", quad.graph)):
                if is_blank(term) and term != node:
                    self._spend()
                    neighbours[self._hash_related(term, quad, issuer, position)].append(term)
        return neighbours

    def _spend(self, steps: int = 1) -> None:
        self._work -= steps
        if self._work < 0:
            raise TooLargeError("a graph that costs too much to put in order")

    def _hash_n_degree(self, node: str, issuer: _Issuer, depth: int) -> tuple[str, _Issuer]:
        """RDFC-1.0 section 4.8: the shortest way to name all that hangs together with a node."""
        if depth > _MAX_DEPTH:
            raise TooLargeError("a graph of nodes alike that is too deep")
        neighbours = self._neighbours(node, issuer)
        data = ""
        for digest in sorted(neighbours):
            chosen: tuple[str, _Issuer] | None = None
            for order in permutations(neighbours[digest]):
                trial = self._path(order, issuer, chosen, depth)
                if trial is not None and (chosen is None or trial[0] < chosen[0]):
                    chosen = trial
            if chosen is not None:
                data += digest + chosen[0]
                issuer = chosen[1]
        return self._hash(data), issuer

    def _path(
        self, order: Iterable[str], issuer: _Issuer, chosen: tuple[str, _Issuer] | None, depth: int
    ) -> tuple[str, _Issuer] | None:
        """Name neighbours alike in one order; None once the path is worse than the one chosen so far."""
        self._spend(len(issuer.issued) // _CHEAP)
        issuer = issuer.copy()
        path = ""
        recursion = []
        for related in order:
            self._spend()
            if label := self._canonical.issued.get(related):
                path += label
            else:
                if related not in issuer.issued:
                    recursion.append(related)
                path += issuer.issue(related)
        for related in recursion:
            if _worse(path, chosen):
                break
            deeper, issued = self._hash_n_degree(related, issuer, depth + 1)
            path += f"{issuer.issue(related)}<{deeper}>"
            issuer = issued
        return None if _worse(path, chosen) else (path, issuer)


def _worse(path: str, chosen: tuple[str, _Issuer] | None) -> bool:
    return chosen is not None and len(path) >= len(chosen[0]) and path > chosen[0]
