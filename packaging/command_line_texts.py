"""Gathers the texts of the command line, and writes the files that translators and the program read.

Texts are what the code hands to `_`, `ngettext` or `marked` as a constant, the help of every command, and the words of
Click that a person meets. `resources/locale/LANGUAGE/LC_MESSAGES/learner_wallet.po` is what translators work on, with
any editor for such files; the `.mo` beside it is what the program reads. Neither says where a text stands nor when it
was gathered, so that both change only with the texts.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

from babel.messages import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

# One text, or those for one and for several.
Text: TypeAlias = str | tuple[str, str]

_ROOT = Path(__file__).resolve().parents[1]
_SOURCES = _ROOT / "wallet" / "cli"
_LOCALES = _ROOT / "resources" / "locale"
_DOMAIN = "learner_wallet"
LANGUAGES = ("nl", "fr", "de")
_WIDTH = 120
_HEADER = "# Texts of the command line. Gathered by packaging/translations."

# What Click says of its own accord. It is told in the words that its version of the requirement files uses.
OF_CLICK: tuple[Text, ...] = (
    "Usage:",
    "Options",
    "Commands",
    "Show this message and exit.",
    "default: {default}",
    "required",
    "Try '{command} {option}' for help.",
    "Error: {message}",
    "Error: The two entered values do not match.",
    "Repeat for confirmation",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "Missing argument",
    "Missing option",
    "Missing parameter",
    "Missing command.",
    "Choose from:\n\t{choices}",
    "No such option {name!r}.",
    "No such command {name!r}.",
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    "Option {name!r} does not take a value.",
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
    "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.",
    "{name} {filename!r} does not exist.",
    "{name} {filename!r} is a file.",
    "{name} {filename!r} is a directory.",
    "{name} {filename!r} is not readable.",
    "{name} {filename!r} is not writable.",
    "Shell completion is not supported for Bash versions older than 4.4.",
    "Couldn't detect Bash version, shell completion is not supported.",
)


class _Texts(Catalog):
    """The texts of one language; its header says nothing that ages."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [
            ("Project-Id-Version", "Learner Wallet"),
            ("Language", str(self.locale)),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
            ("Plural-Forms", self.plural_forms),
        ]


def gather() -> list[Text]:
    """List every text once: of the code by file and line, of the commands' help, of Click."""
    found: dict[str, Text] = {}
    sources = (text for path in sorted(_SOURCES.glob("*.py")) for text in _texts_in(path))
    for text in (*sources, *_help_texts(), *OF_CLICK):
        key = text if isinstance(text, str) else text[0]
        # A counted text also serves where the same is said of one.
        if not isinstance(found.get(key), tuple):
            found[key] = text
    return list(found.values())


def po_file(language: str) -> Path:
    """Return the file that translators work on."""
    return _LOCALES / language / "LC_MESSAGES" / f"{_DOMAIN}.po"


def renewed(language: str, texts: Iterable[Text]) -> tuple[bytes, bytes]:
    """Return what the `.po` and the `.mo` file of a language should hold: these texts, with what is translated."""
    path = po_file(language)
    known = read_po(BytesIO(path.read_bytes()), language) if path.exists() else Catalog(language)
    catalog = _Texts(language, _DOMAIN, header_comment=_HEADER)
    catalog.fuzzy = False
    for text in texts:
        message = known.get(text if isinstance(text, str) else text[0])
        fits = message is not None and isinstance(message.string, str) == isinstance(text, str)
        catalog.add(text, message.string if fits else None, flags=())
    po, mo = BytesIO(), BytesIO()
    write_po(po, catalog, width=_WIDTH, no_location=True)
    write_mo(mo, catalog)
    return po.getvalue(), mo.getvalue()


def write(languages: Iterable[str]) -> None:
    """Bring the files of these languages up to date."""
    texts = gather()
    for language in languages:
        path = po_file(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        po, mo = renewed(language, texts)
        path.write_bytes(po)
        path.with_suffix(".mo").write_bytes(mo)


def _texts_in(path: Path) -> Iterator[Text]:
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name == "ngettext":
            one, several = (ast.literal_eval(argument) for argument in call.args[:2])
            yield one, several
        elif name == "marked" or (name == "_" and isinstance(call.args[0], ast.Constant)):
            yield from _constants(call.args[0])


def _constants(node: ast.expr) -> Iterator[str]:
    """Yield the text, or the texts of a table: of a dictionary its values."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Dict(values=inner) | ast.Tuple(elts=inner) | ast.List(elts=inner):
            for item in inner:
                yield from _constants(item)


def _help_texts() -> list[str]:
    if str(_ROOT) not in sys.path:
        sys.path.insert(0, str(_ROOT))
    from wallet.cli.help_text import in_words_of  # noqa: PLC0415 - the checkout's, see above
    from wallet.cli.program import every_command  # noqa: PLC0415 - likewise

    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    for command in every_command():
        in_words_of(command, note)
    return found
