"""Checking claims against shapes: what an object of a type must have, as a specification lists it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from wallet.formats.elements.reading import type_names
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, format_path

_MAX_DEPTH: Final = 32
_MAX_FAULTS: Final = 20


class FaultKind(StrEnum):
    """What is wrong with a claim."""

    MISSING = "missing"
    INVALID = "invalid"
    SCHEMA_NOT_KNOWN = "schema-not-known"


class Fault(NamedTuple):
    """A claim that is not as its type requires; its value is not kept."""

    path: ClaimPath
    kind: FaultKind

    @property
    def place(self) -> str:
        """The path as text."""
        return format_path(self.path)


Test: TypeAlias = Callable[[Json], bool]


@dataclass(frozen=True, slots=True)
class Shape:
    """What an object must be like.

    Attributes:
        types: Its `type` must include one of these; none: any type, or none.
        required: Members it must have, with a value that is not empty.
        single: Members that must not be a list of several.
        one_of: Groups of members of which it must have at least one.
        tests: Tests of single values by member; every value of a list must pass.
        members: Shapes of objects by member; a text in the place of an object is a reference and fine.
    """

    types: frozenset[str] = frozenset()
    required: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    one_of: tuple[tuple[str, ...], ...] = ()
    tests: Mapping[str, Test] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)


def faults_of(value: JsonObject, shape: str, shapes: Mapping[str, Shape]) -> tuple[Fault, ...]:
    """Check an object and everything in it that has a shape.

    Args:
        value: The object.
        shape: Name of its shape.
        shapes: Shapes by name.

    Returns:
        What is wrong, at most 20 faults.
    """
    faults: list[Fault] = []
    for fault in _faults(value, shapes[shape], shapes, ()):
        faults.append(fault)
        if len(faults) == _MAX_FAULTS:
            break
    return tuple(faults)


def is_text(value: Json) -> bool:
    """Tell whether a value is a text that is not empty."""
    return isinstance(value, str) and bool(value.strip())


def is_boolean(value: Json) -> bool:
    """Tell whether a value is true or false."""
    return isinstance(value, bool)


def _faults(value: JsonObject, shape: Shape, shapes: Mapping[str, Shape], path: ClaimPath) -> Iterator[Fault]:
    names = {name.rpartition(":")[2] for name in type_names(value)} | set(type_names(value))
    if shape.types and not names:
        yield Fault((*path, "type"), FaultKind.MISSING)
    elif shape.types and shape.types.isdisjoint(names):
        yield Fault((*path, "type"), FaultKind.INVALID)
    for name in shape.required:
        if _is_empty(_member(value, name)):
            yield Fault((*path, name), FaultKind.MISSING)
    for group in shape.one_of:
        if all(_is_empty(_member(value, name)) for name in group):
            yield Fault((*path, group[0]), FaultKind.MISSING)
    yield from (Fault((*path, name), FaultKind.INVALID) for name in _improper(value, shape))
    for name, inner in shape.members.items():
        for place, member in _each(value.get(name), (*path, name)):
            if isinstance(member, Mapping) and len(place) < _MAX_DEPTH:
                yield from _faults(member, shapes[inner], shapes, place)


def _improper(value: JsonObject, shape: Shape) -> Iterator[str]:
    for name in shape.single:
        stated = value.get(name)
        if isinstance(stated, Sequence) and not isinstance(stated, str) and len(stated) > 1:
            yield name
    for name, test in shape.tests.items():
        if not all(test(member) for _, member in _each(value.get(name), ())):
            yield name


def _member(value: JsonObject, name: str) -> Json:
    return value.get(name, value.get(f"@{name}") if name in ("id", "type") else None)


def _each(value: Json, path: ClaimPath) -> Iterator[tuple[ClaimPath, Json]]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        for index, member in enumerate(value):
            yield (*path, index), member
    elif value is not None:
        yield path, value


def _is_empty(value: Json) -> bool:
    return value is None or value == "" or (isinstance(value, Mapping | Sequence) and not value)
