"""A document as signed statements that can be told apart by where they stand in its JSON.

ecdsa-sd-2023 signs statements, people choose members of a document. The way between leads over blank nodes: each
gets a name of its own in the JSON, so that a part of the document keeps the names it had in the whole (VC-DI-ECDSA
1.0 sections 3.4.5 to 3.4.10 do the same by expansion and compaction, which loses lists of one member).
"""

import hashlib
import hmac
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from wallet.data_integrity.canonical import canonicalize
from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.expansion import to_quads
from wallet.data_integrity.quads import Quad, format_nquad, is_blank
from wallet.data_integrity.selective_lists import has_lists, name_cells
from wallet.data_integrity.selective_pointers import is_blank_id, select, value_at
from wallet.data_integrity.selective_values import label_of
from wallet.errors import ContextNotKnownError, MalformedError, SignatureInvalidError, TooLargeError, WalletError
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

_NAME: Final = "urn:bnid:"
_TERM: Final = f"<{_NAME}"
# Each trial reads the document as JSON-LD once more; one is enough where every object is a node.
_MIN_TRIALS: Final = 2
_MAX_TRIALS: Final = 40
_MAX_VALUES_READ: Final = 60_000
_LANGUAGE: Final = re.compile(r"(@none|[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*)", re.ASCII)
_NEVER_NODES: Final = frozenset({"@value", "@list", "@set", "@graph"})


class Statements:
    """The statements of a document under the labels of one proof.

    Attributes:
        lines: All of them as N-Quads, sorted by code point, each with its newline.
    """

    def __init__(self, document: JsonObject, hmac_key: bytes, contexts: Contexts) -> None:
        """Read a document without its proofs.

        Raises:
            MalformedError: No JSON-LD, or blank nodes that no pointer can name.
            PropertyNotDefinedError, ContextNotKnownError, TooLargeError: As `to_quads`.
        """
        self._contexts = contexts
        self._document, self._values = _name_nodes(document, contexts)
        quads = _named_quads(self._document, contexts)
        self._with_lists = has_lists(quads)
        self._labels = {
            f"_:{label}": f"_:{label_of(hmac.digest(hmac_key, canonical.encode(), hashlib.sha256))}"
            for label, canonical in canonicalize(quads).labels.items()
        }
        self.lines = _lines(quads, self._labels)
        self._places = {line: place for place, line in enumerate(self.lines)}

    def places_of(self, paths: Iterable[ClaimPath]) -> tuple[int, ...]:
        """Tell which statements parts of the document make, by their place in `lines`, in ascending order.

        Raises:
            ClaimNotFoundError: A path that names nothing.
            MalformedError: A part that says something else than the whole does.
        """
        try:
            return tuple(sorted(self._places[line] for line in _lines(self._part(paths), self._labels)))
        except KeyError:
            raise MalformedError("a part that says what the whole does not") from None

    def atoms(self) -> frozenset[ClaimPath]:
        """Tell where something stands that can be shown as a whole only.

        Those are values with a language or type, language maps, JSON as a value, and lists that have an order.
        """
        if not self._with_lists:
            return self._values
        lists = [path for path, value in _everything(self._document, ()) if isinstance(value, list) and len(value) > 1]
        ordered = [group for group in _alike(lists) if not self._can_be_split(group[0])]
        return self._values | {path for group in ordered for path in group}

    def _can_be_split(self, path: ClaimPath) -> bool:
        try:
            self.places_of([(*path, 0)])
        except MalformedError:
            return False
        return True

    def labels_of(self, paths: Iterable[ClaimPath]) -> Mapping[str, str]:
        """Map the canonical labels of a part of the document to the labels of the proof, both without `_:`.

        Raises:
            ClaimNotFoundError: A path that names nothing.
            MalformedError: A part that says something else than the whole does.
        """
        labels = canonicalize(self._part(paths)).labels
        try:
            return {canonical: self._labels[f"_:{label}"][2:] for label, canonical in labels.items()}
        except KeyError:
            raise MalformedError("a part that says what the whole does not") from None

    def _part(self, paths: Iterable[ClaimPath]) -> tuple[Quad, ...]:
        chosen = tuple(paths)
        return _named_quads(select(self._document, chosen), self._contexts) if chosen else ()


def relabelled_lines(document: JsonObject, labels: Mapping[str, str], contexts: Contexts) -> tuple[str, ...]:
    """Return the statements of a document under other labels, as N-Quads sorted by code point.

    Args:
        document: Without its proofs.
        labels: The label to use for each canonical label, both without `_:`.
        contexts: Contexts by their address.

    Raises:
        SignatureInvalidError: Other labels than the document has.
        MalformedError: No JSON-LD.
        PropertyNotDefinedError, ContextNotKnownError, TooLargeError: As `to_quads`.
    """
    quads = to_quads(document, contexts)
    canonical = canonicalize(quads).labels
    if set(canonical.values()) != set(labels):
        raise SignatureInvalidError("labels of another document")
    return _lines(quads, {f"_:{label}": f"_:{labels[name]}" for label, name in canonical.items()})


def _lines(quads: Iterable[Quad], labels: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(
        sorted(
            {
                format_nquad(
                    Quad(
                        labels.get(quad.subject, quad.subject),
                        quad.predicate,
                        labels.get(quad.object, quad.object),
                        labels.get(quad.graph, quad.graph),
                    )
                )
                for quad in quads
            }
        )
    )


def _named_quads(named: JsonObject, contexts: Contexts) -> tuple[Quad, ...]:
    """Read a document whose nodes have names as statements about blank nodes of those names."""
    return _unnamed(name_cells(to_quads(named, contexts), _NAME))


def _unnamed(quads: Iterable[Quad]) -> tuple[Quad, ...]:
    """Turn names back into blank nodes (VC-DI-ECDSA 1.0 section 3.4.6)."""
    return tuple(Quad(_blank(quad.subject), quad.predicate, _blank(quad.object), _blank(quad.graph)) for quad in quads)


def _blank(term: str) -> str:
    return f"_:{term[len(_TERM) : -1]}" if term.startswith(_TERM) else term


def _name_nodes(document: JsonObject, contexts: Contexts) -> tuple[JsonObject, frozenset[ClaimPath]]:
    """Give every blank node of the document an identifier; returns it with the objects that are no nodes.

    JSON alone does not tell a node from a language map or a JSON value. Naming what is no node changes what the
    document says, or makes it none: that is tried, on all objects at once and, where it fails, on fewer.
    """
    quads = to_quads(document, contexts)
    if any(_TERM in term for quad in quads for term in (quad.subject, quad.object, quad.graph)):
        raise MalformedError("an identifier that begins as names of blank nodes do")
    trials = _Trials(document, canonicalize(quads).lines, contexts)
    candidates = tuple(_objects(document))
    nodes = trials.nodes_among(candidates)
    named = _with_names(document, nodes)
    if _nameless(to_quads(named, contexts)):
        raise MalformedError("parts that no pointer can name")
    return named, frozenset(candidates) - frozenset(nodes) | frozenset(_values(document))


def _nameless(quads: tuple[Quad, ...]) -> bool:
    """Tell whether a blank node is left; cells of lists do not count."""
    return any(is_blank(term) for quad in name_cells(quads, _NAME) for term in quad)


class _Trials:
    def __init__(self, document: JsonObject, lines: tuple[str, ...], contexts: Contexts) -> None:
        self._document = document
        self._lines = lines
        self._contexts = contexts
        values = sum(1 for _ in _everything(document, ()))
        self._left = max(_MIN_TRIALS, min(_MAX_TRIALS, _MAX_VALUES_READ // values))

    def nodes_among(self, candidates: Sequence[ClaimPath]) -> tuple[ClaimPath, ...]:
        """Return those of the candidates that are nodes.

        What stands at the like place is taken to be alike.
        """
        groups = _alike(candidates)
        likely = [group for group in groups if not all(self._looks_like_languages(path) for path in group)]
        for guess in (groups, likely):
            nodes = _joined(guess)
            if self._holds(nodes, all_of_them=True):
                return nodes
        return self._nodes_in(groups, ())

    def _nodes_in(self, groups: Sequence[Sequence[ClaimPath]], found: tuple[ClaimPath, ...]) -> tuple[ClaimPath, ...]:
        nodes = (*found, *_joined(groups))
        if not groups or self._holds(nodes):
            return nodes
        if len(groups) == 1:
            return found
        middle = len(groups) // 2
        return self._nodes_in(groups[middle:], self._nodes_in(groups[:middle], found))

    def _looks_like_languages(self, path: ClaimPath) -> bool:
        value = value_at(self._document, path)
        return isinstance(value, Mapping) and all(map(_LANGUAGE.fullmatch, value))

    def _holds(self, nodes: Collection[ClaimPath], *, all_of_them: bool = False) -> bool:
        self._left -= 1
        if self._left < 0:
            raise TooLargeError("objects that are no nodes")
        try:
            quads = to_quads(_with_names(self._document, nodes), self._contexts)
        except (ContextNotKnownError, TooLargeError):
            raise
        except WalletError:
            return False
        if all_of_them and _nameless(quads):
            return False
        return canonicalize(_unnamed(quads)).lines == self._lines


def _alike(paths: Iterable[ClaimPath]) -> list[list[ClaimPath]]:
    """Put paths together that differ in indices only."""
    groups: dict[ClaimPath, list[ClaimPath]] = {}
    for path in paths:
        groups.setdefault(tuple(step for step in path if isinstance(step, str)), []).append(path)
    return list(groups.values())


def _joined(groups: Iterable[Sequence[ClaimPath]]) -> tuple[ClaimPath, ...]:
    return tuple(path for group in groups for path in group)


def _objects(document: JsonObject) -> Iterable[ClaimPath]:
    """Where objects stand that may be blank nodes."""
    for path, value in _everything(document, ()):
        if isinstance(value, Mapping) and _NEVER_NODES.isdisjoint(value):
            name = _identifier_of(value)
            if name is None or is_blank_id(name, value[name]):
                yield path


def _values(document: JsonObject) -> Iterable[ClaimPath]:
    for path, value in _everything(document, ()):
        if isinstance(value, Mapping) and not _NEVER_NODES.isdisjoint(value):
            yield path


def _everything(value: Json, path: ClaimPath) -> Iterable[tuple[ClaimPath, Json]]:
    """All values, each before those inside it; contexts are left out."""
    yield path, value
    for inner, where in _inside(value, path):
        yield from _everything(inner, where)


def _inside(value: Json, path: ClaimPath) -> Iterable[tuple[Json, ClaimPath]]:
    if isinstance(value, Mapping):
        return [(member, (*path, name)) for name, member in value.items() if name != "@context"]
    if isinstance(value, list):
        return [(member, (*path, index)) for index, member in enumerate(value)]
    return ()


def _identifier_of(value: JsonObject) -> str | None:
    return next((name for name in ("id", "@id") if name in value), None)


def _with_names(document: JsonObject, nodes: Collection[ClaimPath]) -> JsonObject:
    numbers = {path: number for number, path in enumerate(nodes)}

    def copy(value: Json, path: ClaimPath) -> Json:
        if isinstance(value, list):
            return [copy(member, (*path, index)) for index, member in enumerate(value)]
        if not isinstance(value, Mapping):
            return value
        named = {name: member if name == "@context" else copy(member, (*path, name)) for name, member in value.items()}
        if path in numbers:
            name = _identifier_of(value) or "@id"
            named[name] = _NAME + (str(value[name])[2:] if name in value else f"_{numbers[path]}")
        return named

    named = copy(document, ())
    return named if isinstance(named, Mapping) else document
