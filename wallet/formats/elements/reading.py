"""Finding values in claims, and putting what was found together as the sixteen elements.

JSON-LD lets one thing be written in several ways; these are read alike: one value or a list of it, `type` or
`@type`, `id` or `@id`, a text, an object with `@value`, or a map from languages to texts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final, TypeAlias

from wallet.formats.elements.languages import localized
from wallet.model.elements import Element, ElementState, ElementValue, Part, Remark
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, format_path

STATED: Final = ElementState.STATED
DERIVED: Final = ElementState.DERIVED

# Nobody reads more lines about one element.
_MAX_STATEMENTS: Final = 1000
# More than the Union has; texts in thousands of them would be multiplied by one another.
_MAX_LANGUAGES: Final = 40

# A member by its name, or by any of several names for it.
Step: TypeAlias = str | tuple[str, ...]
Node: TypeAlias = tuple[ClaimPath, Json]


def claim_at(claims: Json, path: ClaimPath) -> Json:
    """Return the value at `path`, or None where there is none."""
    for step in path:
        if isinstance(claims, dict) and isinstance(step, str):
            claims = claims.get(step)
        elif isinstance(claims, list) and isinstance(step, int) and 0 <= step < len(claims):
            claims = claims[step]
        else:
            return None
    return claims


def text_of(value: Json) -> str:
    """Write a claim's value as a person reads it: list members on lines of their own, objects as `name: value`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {text_of(member)}" for name, member in value.items())
    return "\n".join(text_of(member) for member in value)


def nodes_at(node: Node, *steps: Step) -> Iterator[Node]:
    """Yield what stands at the end of `steps`, looking into every member of a list on the way."""
    path, value = node
    if isinstance(value, Sequence) and not isinstance(value, str):
        for index, member in enumerate(value):
            yield from nodes_at(((*path, index), member), *steps)
    elif not steps:
        if value is not None:
            yield path, value
    elif isinstance(value, Mapping):
        first, *rest = steps
        for name in (first,) if isinstance(first, str) else first:
            if name in value:
                yield from nodes_at(((*path, name), value[name]), *rest)
                return


def members_at(node: Node, *steps: Step) -> Iterator[tuple[ClaimPath, JsonObject]]:
    """Yield the objects at the end of `steps`."""
    for path, value in nodes_at(node, *steps):
        if isinstance(value, Mapping):
            yield path, value


def type_names(value: Json) -> tuple[str, ...]:
    """Return the types of an object, as written."""
    stated = value.get("type", value.get("@type")) if isinstance(value, Mapping) else None
    names = (stated,) if isinstance(stated, str) else stated if isinstance(stated, Sequence) else ()
    return tuple(name for name in names if isinstance(name, str))


def id_of(value: Json) -> str:
    """Return the identifier a value is or has; empty where it is none."""
    if isinstance(value, Mapping):
        value = value.get("id", value.get("@id"))
    return value if isinstance(value, str) else ""


def text_at(node: Node, *steps: Step) -> str:
    """Return the first text or number at the end of `steps`; empty where there is none."""
    for _, value in nodes_at(node, *steps):
        plain = value.get("@value") if isinstance(value, Mapping) else value
        if isinstance(plain, str | int | float) and (text := text_of(plain).strip()):
            return text
    return ""


@dataclass(frozen=True, slots=True)
class Found:
    """One statement about an element."""

    text: str
    path: ClaimPath
    state: ElementState = STATED
    language: str = ""
    others: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    parts: tuple[Part, ...] = ()


class Findings:
    """Collects what a credential states, element by element, and puts it together."""

    def __init__(self, claims: JsonObject, languages: Sequence[str], readable: Iterable[Element]) -> None:
        """Start with nothing found.

        Args:
            claims: The claims to read.
            languages: Wanted languages, best first.
            readable: Elements that this kind of credential can state at all.
        """
        self.root: Node = ((), claims)
        self.languages = languages
        self._found: dict[Element, list[Found]] = {element: [] for element in readable}

    def add(self, element: Element, found: Found) -> None:
        """Add a statement; an empty one adds nothing."""
        known = self._found.setdefault(element, [])
        if found.text.strip() and len(known) < _MAX_STATEMENTS:
            known.append(found)

    def add_value(self, element: Element, node: Node, state: ElementState = STATED) -> None:
        """Add the value of a node in the best language; an empty one adds nothing."""
        found = self.read(node, state)
        if found is not None:
            self.add(element, found)

    def add_together(self, element: Element, items: Sequence[Found]) -> None:
        """Add several statements that count as one."""
        if items:
            self.add(element, _joined(items[:_MAX_STATEMENTS], "\n"))

    def read(self, node: Node, state: ElementState = STATED) -> Found | None:
        """Read the value of a node in the best language; None where it says nothing."""
        path, value = node
        reading = localized(value, self.languages)
        if reading is None:
            return None
        return Found(reading.text, path, state, reading.language, reading.others, reading.remarks)

    def add_all(self, element: Element, *steps: Step, node: Node | None = None, state: ElementState = STATED) -> None:
        """Add every value at the end of `steps`, from `node` or the root."""
        for value_node in islice(nodes_or_map_at(node or self.root, *steps), _MAX_STATEMENTS):
            self.add_value(element, value_node, state)

    def has(self, element: Element) -> bool:
        """Tell whether anything was found."""
        return bool(self._found.get(element))

    def remark(self, element: Element, remark: Remark) -> None:
        """Flag everything found of an element."""
        self._found[element] = [
            replace(found, remarks=(*found.remarks, remark)) for found in self._found.get(element, [])
        ]

    def elements(self, *, hidden: int) -> tuple[ElementValue, ...]:
        """Put everything together, one value per element.

        Args:
            hidden: Details that exist and were not shared; with none, what is missing was not stated.
        """
        return tuple(_together(element, self._found.get(element), hidden) for element in Element)


def nodes_or_map_at(node: Node, *steps: Step) -> Iterator[Node]:
    """Like `nodes_at`, with a list of texts in several languages as one node."""
    for path, value in nodes_at(node, *steps[:-1]):
        if isinstance(value, Mapping):
            last = steps[-1]
            for name in (last,) if isinstance(last, str) else last:
                if value.get(name) is not None:
                    yield (*path, name), value[name]
                    break


def _together(element: Element, found: list[Found] | None, hidden: int) -> ElementValue:
    if not found:
        state = ElementState.NOT_SHARED if hidden and found is not None else ElementState.NOT_STATED
        return ElementValue(element, state)
    # What only follows from something else is not gathered: the best source decides.
    used = [item for item in found if item.state is STATED] or found[:1]
    whole = _joined(used, " " if element is Element.LEARNER else "\n")
    return ElementValue(
        element,
        whole.state,
        whole.text,
        format_path(whole.path),
        whole.remarks,
        whole.parts,
        whole.language,
        tuple(whole.others.items()),
    )


def _joined(items: Sequence[Found], glue: str) -> Found:
    if glue == "\n":  # a given name and a family name may be the same, two lines need not be
        unique: dict[str, Found] = {}
        for item in items:
            unique.setdefault(item.text, item)
        items = list(unique.values())
    languages = list(dict.fromkeys(item.language for item in items))
    return Found(
        glue.join(item.text for item in items),
        items[0].path,
        items[0].state,
        languages[0] if len(languages) == 1 else "",
        {
            language: glue.join(item.others.get(language, item.text) for item in items)
            for language in islice(dict.fromkeys(tag for item in items for tag in item.others), _MAX_LANGUAGES)
        },
        tuple(dict.fromkeys(remark for item in items for remark in item.remarks)),
        tuple(dict.fromkeys(part for item in items for part in item.parts)),
    )
