"""Changes to N-Quads: lines, terms and labels of blank nodes."""

from tests.fuzz.byte_mutations import mutate_text
from tests.fuzz.choices import Choices

_TERMS = (
    "_:a", "_:b", "_:c", "_:d", "_:", "_:-", "_:a.", "<urn:p>", "<urn:q>", "<>", "<relative>", "<urn:\\u0020>",
    "<urn:\\uD800>",
    '""', '"a"', '"a"@en', '"a"@', '"\\U00110000"', '"\\u000A"', '"a"^^<urn:t>', '"a"^^<>', '"a"^^_:b', '"\n"', "#",
    ".", "",
    "<urn:g>", "<<", '"' + "a" * 500 + '"', "<http://www.w3.org/2001/XMLSchema#string>",
    '"a"^^<http://www.w3.org/2001/XMLSchema#string>',
)  # fmt: skip


def mutate_quads(choices: Choices, text: str) -> str:
    """Change N-Quads; sometimes into a graph in which no node differs from another."""
    if choices.seldom(12):
        return _poison(choices)
    if choices.seldom(8):
        return mutate_text(choices, text)
    lines = text.split("\n")
    for _ in range(1 + choices.below(4)):
        at, other = choices.below(len(lines)), choices.below(len(lines))
        kind = choices.below(7)
        if kind == 0:
            lines[at], lines[other] = lines[other], lines[at]
        elif kind == 1:
            lines.insert(other, lines[at])
        elif kind == 2 and len(lines) > 1:
            del lines[at]
        else:
            lines[at] = _changed(choices, lines[at], lines[other])
    return "\n".join(lines)


def _changed(choices: Choices, line: str, other: str) -> str:
    terms = line.split(" ")
    at = choices.below(len(terms))
    kind = choices.below(4)
    if kind == 0:
        terms[at] = choices.pick(other.split(" "))
    elif kind == 1:
        terms.insert(at, choices.pick(_TERMS))
    elif kind == 2:
        del terms[at]
    else:
        terms[at] = choices.pick(_TERMS)
    return choices.pick((" ", " ", " ", "\t", "  ")).join(terms)


def _poison(choices: Choices) -> str:
    size = 2 + choices.below(14)
    steps = [1 + choices.below(size) for _ in range(1 + choices.below(4))]
    lines = [f"_:n{node} <urn:p> _:n{(node + step) % size} ." for node in range(size) for step in steps]
    return "\n".join([*lines, ""])
