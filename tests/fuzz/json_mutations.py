"""Changes to JSON that know its grammar, and that of JSON-LD and of proofs."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from tests.fuzz.byte_mutations import mutate_text
from tests.fuzz.choices import Choices
from tests.fuzz.odd_values import KEYWORDS, LONE_SURROGATE, NUMBERS, RAW, TEXTS, WORDS

_DEEPEST = 90
_MOST_COPIES = 60
_CONTEXTS = (
    None, "", [], {}, {"@vocab": "https://vocabulary.example/"}, {"@vocab": ""}, {"@base": "https://base.example/"},
    {"@language": "en"}, {"@version": 1.1}, {"@version": 1.0}, {"@import": "https://www.w3.org/ns/credentials/v2"},
    {"@propagate": False}, {"@protected": True, "name": "urn:name"}, {"name": None}, {"name": "@id"}, {"name": {}},
    {"name": {"@id": "urn:n", "@type": "@json"}}, {"name": {"@id": "urn:n", "@container": "@language"}},
    {"name": {"@id": "urn:n", "@container": ["@graph", "@id"]}}, {"name": {"@id": "urn:n", "@container": "@list"}},
    {"name": {"@reverse": "urn:r"}}, {"name": {"@id": "name:name"}}, {"name": {"@id": "@nest"}},
    {"a": "b:c", "b": "a:d"},
    {"name": {"@id": "urn:n", "@context": {"@vocab": "urn:v:"}}}, {"id": "@type", "type": "@id"},
    {"x": {"@prefix": True}},
    {"name": {"@id": "urn:n", "@type": "@vocab", "@index": "urn:i", "@container": "@index"}}, 7, [[[]]], {"": "urn:x"},
    {"name": {"@id": "urn:n", "@context": [{"name": {"@id": "urn:m", "@context": []}}], "@protected": True}},
)  # fmt: skip

Slot = tuple[Any, Any]  # a container and the name or index in it


class Raw(str):
    """A piece of JSON text that stands for itself."""

    __slots__ = ()


class Twin(str):
    """A name that an object already has: equal in writing, not in a dict."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other


def mutate_json(
    choices: Choices, value: Any, donors: Sequence[Any] = (), *, raw: bool = False, changes: int = 4
) -> Any:
    """Change some places of a JSON value; the original stays as it is.

    Args:
        choices: What decides.
        value: The value.
        donors: Others to take pieces from.
        raw: Also put in what Python cannot hold, for `write_json`: names twice, odd numbers, broken texts.
        changes: At most so many.
    """
    root = [_copy(value)]
    for _ in range(1 + choices.below(1 + choices.below(changes))):
        slots = list(_slots(root))
        _change(choices, choices.pick(slots), slots, donors, raw=raw)
    return root[0]


def write_json(value: Any, *, spaced: bool = False) -> str:
    """Write JSON, with the raw pieces in it, and without minding nesting."""
    out: list[str] = []
    pending: list[Any] = [value]
    colon, comma = (": ", ", ") if spaced else (":", ",")
    while pending:
        item = pending.pop()
        if isinstance(item, Raw):
            out.append(str(item))
        elif isinstance(item, dict):
            parts: list[Any] = [Raw("{")]
            for number, (name, member) in enumerate(item.items()):
                parts += [Raw(comma)] if number else []
                parts += [Raw(json.dumps(str.__str__(name), ensure_ascii=LONE_SURROGATE in name) + colon), member]
            pending += reversed([*parts, Raw("}")])
        elif isinstance(item, list):
            parts = [Raw("[")]
            for number, member in enumerate(item):
                parts += [Raw(comma)] if number else []
                parts.append(member)
            pending += reversed([*parts, Raw("]")])
        else:
            ascii_only = isinstance(item, str) and any("\ud800" <= letter <= "\udfff" for letter in item)
            out.append(json.dumps(item, ensure_ascii=ascii_only))
    return "".join(out)


def json_bytes(choices: Choices, value: Any) -> bytes:
    """Write JSON as a file might hold it."""
    text = write_json(value, spaced=choices.seldom())
    if choices.seldom(24):
        return text.encode("utf-16", "surrogatepass")
    data = text.encode("utf-8", "surrogatepass")
    return b"\xef\xbb\xbf" + data if choices.seldom(24) else data


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copy(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copy(member) for member in value]
    return value


def _slots(root: list[Any]) -> Iterator[Slot]:
    pending: list[Any] = [root]
    while pending:
        container = pending.pop()
        places = container.items() if isinstance(container, dict) else enumerate(container)
        for key, member in places:
            yield container, key
            if isinstance(member, (dict, list)):
                pending.append(member)


def _change(choices: Choices, slot: Slot, slots: list[Slot], donors: Sequence[Any], *, raw: bool) -> None:  # noqa: C901, PLR0912 - one branch a kind of change
    container, key = slot
    value = container[key]
    kind = choices.below(14)
    if kind == 0:
        container[key] = _odd_leaf(choices, value)
    elif kind == 1 and container is not slots[0][0]:  # there is always a root
        del container[key]
    elif kind == 2:
        _double(choices, container, key, raw=raw)
    elif kind == 3 and isinstance(container, dict):
        container[_name(choices)] = container.pop(key)
    elif kind == 4:
        container[key] = _retyped(choices, value)
    elif kind == 5:
        container[key] = _nested(choices, value)
    elif kind == 6:
        other, at = choices.pick(slots)
        container[key], other[at] = other[at], value
        if _is_cyclic(container[key], container) or _is_cyclic(other[at], other):
            container[key], other[at] = value, container[key]
    elif kind == 7:
        other, at = choices.pick(slots)
        container[key] = _copy(other[at])
    elif kind == 8 and donors:
        _transplant(choices, container, key, choices.pick(donors))
    elif kind == 9 and isinstance(value, dict):
        value[_name(choices)] = _odd_leaf(choices, None)
    elif kind == 10 and isinstance(value, dict):
        _linked_data(choices, value)
    elif kind == 11:
        _proof(choices, slots[0][0])
    elif kind == 12 and raw:
        container[key] = Raw(choices.pick(RAW))
    elif isinstance(value, str):
        container[key] = mutate_text(choices, value)


def _name(choices: Choices) -> str:
    return (
        choices.pick(KEYWORDS)
        if choices.seldom(5)
        else choices.pick(TEXTS)
        if choices.seldom()
        else choices.pick(WORDS)
    )


def _odd_leaf(choices: Choices, value: Any) -> Any:
    kind = choices.below(8)
    if kind < 3:
        return choices.pick(TEXTS)
    if kind == 3:
        return choices.pick(NUMBERS)
    if kind == 4:
        return choices.pick((None, True, False, [], {}, [[]], [None], {"": None}, {"id": None}))
    if kind == 5 and isinstance(value, str):
        return value * choices.pick((0, 2, 50))
    if kind == 6 and isinstance(value, str):
        return value.swapcase() if choices.often() else value + LONE_SURROGATE
    if kind == 7 and isinstance(value, (int, float)) and abs(value) < 1e300:
        return choices.pick((-value, value + 1, value * 1000, float(value), str(value)))
    return choices.pick(TEXTS)


def _double(choices: Choices, container: Any, key: Any, *, raw: bool) -> None:
    if isinstance(container, list):
        copies = choices.pick((1, 2, _MOST_COPIES))
        container[key:key] = [_copy(container[key]) for _ in range(copies)]
    elif raw and choices.often():
        container[Twin(key)] = container[key]
    else:
        container[_name(choices)] = _copy(container[key])


def _retyped(choices: Choices, value: Any) -> Any:
    return choices.pick(
        (
            [value], {"id": value}, {"@value": value}, {"@id": value}, {"@list": [value]}, {"@set": value},
            {"en": value}, {"@graph": [value]}, {"type": value}, {"@value": value, "@language": "en"},
            {"@value": value, "@type": "@json"}, [value, value],
            {"@value": value, "@direction": "rtl", "@language": "en"}, {"@reverse": {"name": value}},
            str(value)[:500], json.dumps(value, default=str)[:500], not value, {"@included": [value]}, {"@nest": value},
        )
    )  # fmt: skip


def _nested(choices: Choices, value: Any) -> Any:
    name = _name(choices)
    for _ in range(choices.pick((1, 3, 20, _DEEPEST))):
        value = [value] if name[:1] == "a" else {name: value}
    return value


def _is_cyclic(value: Any, container: Any) -> bool:
    pending = [value]
    while pending:
        item = pending.pop()
        if item is container:
            return True
        if isinstance(item, (dict, list)):
            pending += item.values() if isinstance(item, dict) else item
    return False


def _transplant(choices: Choices, container: Any, key: Any, donor: Any) -> None:
    pieces = list(_slots([donor]))
    alike = [(other, at) for other, at in pieces if at == key]
    other, at = choices.pick(alike if alike and choices.often() else pieces)
    container[key] = _copy(other[at])


def _linked_data(choices: Choices, node: dict[str, Any]) -> None:
    kind = choices.below(4)
    if kind == 0:
        node["@context"] = _copy(choices.pick(_CONTEXTS))
    elif kind == 1:
        stated = node.get("@context", [])
        contexts = list(stated) if isinstance(stated, list) else [stated]
        contexts.insert(choices.below(len(contexts) + 1), _copy(choices.pick(_CONTEXTS)))
        node["@context"] = contexts
    elif kind == 2:
        node[choices.pick(KEYWORDS)] = _odd_leaf(choices, None)
    else:
        # Nodes that differ in nothing cost the canonical form most.
        names = choices.pick((("urn:p", "urn:q"), ("urn:p",), ("@included", "urn:p")))
        size = 2 + choices.below(12)
        blanks = [f"_:n{number}" for number in range(size)]
        node["@included"] = [
            {"@id": blank, **{name: {"@id": choices.pick(blanks)} for name in names}} for blank in blanks
        ]


def _proof(choices: Choices, root: list[Any]) -> None:
    document = root[0]
    if not isinstance(document, dict):
        return
    proof = document.get("proof")
    kind = choices.below(6)
    if kind == 0 and proof is not None:
        document["proof"] = [proof, _copy(proof)]
    elif kind == 1 and isinstance(proof, dict):
        document["proof"] = [
            proof,
            {**proof, "previousProof": choices.pick(("urn:proof", ["urn:proof"] * 40, proof.get("id")))},
        ]
        proof["id"] = "urn:proof"
    elif kind == 2:
        document["proof"] = choices.pick((None, [], {}, "", [[]], [None], [{}] * 40))
    elif kind == 3 and isinstance(proof, dict):
        proof[
            choices.pick(
                ("domain", "challenge", "created", "expires", "nonce", "@context", "cryptosuite", "proofPurpose")
            )
        ] = _odd_leaf(choices, None)
    elif kind == 4 and isinstance(proof, dict) and isinstance(proof.get("proofValue"), str):
        proof["proofValue"] = mutate_text(choices, proof["proofValue"])
    elif isinstance(proof, dict):
        proof["type"] = choices.pick(
            ("DataIntegrityProof", "Ed25519Signature2020", "Ed25519Signature2018", ["DataIntegrityProof"])
        )
