"""RDF quads and their N-Quads text, in the canonical spelling of RDFC-1.0 section 5."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from wallet.errors import MalformedError, TooLargeError

XSD_STRING: Final = "http://www.w3.org/2001/XMLSchema#string"
MAX_QUADS: Final = 50_000

_ECHAR: Final = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_OF_ECHAR: Final = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f", '"': '"', "'": "'", "\\": "\\"}
# Besides those with a name of their own: controls, DEL, and what is no character of XML 1.1.
_ESCAPED: Final = re.compile('["\\\\\x00-\x1f\x7f\ufffe\uffff]')
_ESCAPE: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
# What would end an address early, or start an escape inside one.
_NEVER_IN_IRI: Final = re.compile('[\x00-\x1f<>"\\\\]')
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WIDEST: Final = 0x10FFFF
_LABEL: Final = r"_:[^\W](?:[\w.\-·]*[\w\-·])?"
_IRI: Final = r'<(?:[^\x00-\x20<>"{}|^`\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>'
_LITERAL: Final = rf'"(?:[^"\\\n\r]|\\.)*"(?:\^\^{_IRI}|@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)?'
_LINE: Final = re.compile(
    rf"[ \t]*({_IRI}|{_LABEL})[ \t]*({_IRI})[ \t]*({_IRI}|{_LABEL}|{_LITERAL})"
    rf"[ \t]*({_IRI}|{_LABEL})?[ \t]*\.[ \t]*(?:#.*)?"
)
_NOTHING: Final = re.compile(r"[ \t]*(?:#.*)?")


class Quad(NamedTuple):
    """One statement; each term is its own canonical N-Quads text.

    `<http://a.example/b>` is an address, `_:b0` a blank node, `"text"`, `"text"@en` and `"1"^^<…#integer>` are
    literals. Two terms are equal exactly when their texts are.

    Attributes:
        subject: An address or a blank node.
        predicate: An address.
        object: Any term.
        graph: An address or a blank node; empty for the default graph.
    """

    subject: str
    predicate: str
    object: str
    graph: str = ""


def iri(address: str) -> str:
    """Write an address as a term.

    Raises:
        MalformedError: A character in it would end it early, so that one text could stand for two statements.
    """
    if _NEVER_IN_IRI.search(address) or _SURROGATE.search(address):
        raise MalformedError("an IRI with a character that none has")
    return f"<{address}>"


def literal(value: str, datatype: str = XSD_STRING, language: str | None = None) -> str:
    """Write a literal as a term; `xsd:string` goes without saying.

    Raises:
        MalformedError: Half a character, a datatype that is no address, or a language tag that is none.
    """
    if _SURROGATE.search(value):
        raise MalformedError("half a character")
    text = f'"{_ESCAPED.sub(_escape, value)}"'
    if language is not None:
        if not re.fullmatch(r"[a-zA-Z]+(?:-[a-zA-Z0-9]+)*", language):
            raise MalformedError("a language tag that is none")
        return f"{text}@{language}"
    return text if datatype == XSD_STRING else f"{text}^^{iri(datatype)}"


def is_blank(term: str) -> bool:
    """Tell whether a term is a blank node."""
    return term.startswith("_:")


def format_nquad(quad: Quad) -> str:
    """Write one statement as a line of canonical N-Quads, newline included."""
    subject, predicate, value, graph = quad
    return f"{subject} {predicate} {value} {graph} .\n" if graph else f"{subject} {predicate} {value} .\n"


def format_nquads(quads: Iterable[Quad]) -> str:
    """Write statements as N-Quads, in the order given."""
    return "".join(map(format_nquad, quads))


def parse_nquads(text: str) -> tuple[Quad, ...]:
    """Read N-Quads (RDF 1.1 N-Quads section 4) in any spelling.

    Returns:
        The statements in the order of the lines, their terms in canonical spelling.

    Raises:
        MalformedError: A line that is none.
        TooLargeError: More than 50,000 statements.
    """
    quads = []
    for line in re.split(r"[\r\n]+", text):
        if found := _LINE.fullmatch(line):
            subject, predicate, value, graph = found.groups()
            quads.append(Quad(_canonical(subject), _canonical(predicate), _canonical(value), _canonical(graph or "")))
        elif not _NOTHING.fullmatch(line):
            raise MalformedError("a line that is no N-Quad")
        if len(quads) > MAX_QUADS:
            raise TooLargeError("too many statements")
    return tuple(quads)


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return _ECHAR.get(character) or f"\\u{ord(character):04X}"


def _canonical(term: str) -> str:
    if term.startswith("<"):
        return iri(_unescape(term[1:-1]))
    if not term.startswith('"'):
        return term
    end = term.rindex('"')
    value, rest = _unescape(term[1:end]), term[end + 1 :]
    if rest.startswith("@"):
        return literal(value, language=rest[1:])
    return literal(value, _unescape(rest[3:-1]) if rest else XSD_STRING)


def _unescape(text: str) -> str:
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def _character(found: re.Match[str]) -> str:
    named = found[3]
    if named is not None:
        if named not in _OF_ECHAR:
            raise MalformedError("an escape that is none")
        return _OF_ECHAR[named]
    point = int(found[1] or found[2], 16)
    if point > _WIDEST:
        raise MalformedError("an escape of no character")
    return chr(point)
