"""Every text of the command line reaches the translators, and is said in the language of the terminal."""

import ast
import ctypes
import gettext
import importlib.util
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from babel.messages import Catalog, Message
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

from tests.architecture.test_plain_language import too_long, with_hard_words
from tests.architecture.tools import ROOT
from tests.unit.cli.conftest import WRONG_USAGE
from wallet.cli import language as language_module
from wallet.cli import main
from wallet.cli.program import program

_SPEC = importlib.util.spec_from_file_location("command_line_texts", ROOT / "packaging" / "command_line_texts.py")
assert _SPEC is not None and _SPEC.loader is not None
gathering = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(gathering)

LANGUAGES = gathering.LANGUAGES
TEXTS = gathering.gather()
# What has to be there in every language: what is filled in, options, what a person types, names of arguments.
MARKS = re.compile(
    r"\{\w+(?:!r)?\}|%\d|--[a-z][\w-]*|learner-wallet(?: [a-z]+(?:-[a-z]+)*)*|`[^`]+`|\n\t"
    r"|\b(?:ADDRESS|FILE|FILE-OR-TEXT|ID|KIND|LINK|NOTE|PATH|RECORD|TITLE|TYPE)\b"
)
# Click says which sort of place or number it means; other languages get by without.
_MAY_GO = {"{name}", "{number_type}"}
# Details of errors, which choose a sentence; lines to type; names of types; parts of a help text with a value in it.
_NOT_SAID = {
    "no answer", "several answers", "no question", "not asked for", "trust list", "file or address",
    "  learner-wallet list --vault vault", "  learner-wallet verify ",
    "How long it is kept; else ", "Folder of the vault; else ", ", else the one the window uses.",
}  # fmt: skip
_PROSE = re.compile(r"[a-z]{2,}[,;:]? [a-z]{2,}")
_OPENING, _CLOSING = "⟦", "⟧"


def catalogue(language: str) -> Catalog:
    return read_po(BytesIO(gathering.po_file(language).read_bytes()), language)


def forms(message: Message) -> list[tuple[str, str]]:
    """Pair each English text of a message with what stands for it."""
    if isinstance(message.id, str):
        return [(message.id, message.string)]
    assert len(message.string) == len(message.id), message.id
    return list(zip(message.id, message.string, strict=True))


def translations(language: str) -> list[tuple[str, str]]:
    return [pair for message in catalogue(language) if message.id for pair in forms(message)]


# --- the catalogues -------------------------------------------------------------------------------


def test_the_command_line_speaks_what_is_gathered_for_it():
    assert set(language_module.LANGUAGES) == {"en", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gathering_finds_nothing_new_and_nothing_old(language: str):
    po, mo = gathering.renewed(language, TEXTS)

    assert gathering.po_file(language).read_bytes() == po, "run packaging/translations and translate what is new"
    assert gathering.po_file(language).with_suffix(".mo").read_bytes() == mo, "run packaging/translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str):
    assert [text for text, said in translations(language) if not said.strip()] == []
    assert not any(message.fuzzy for message in catalogue(language) if message.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_says_what_translators_wrote(language: str):
    compiled = read_mo(BytesIO(gathering.po_file(language).with_suffix(".mo").read_bytes()))

    said = [pair for message in compiled if message.id for pair in forms(message)]
    assert sorted(said) == sorted(translations(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_kept(language: str):
    of_click = {form for text in gathering.OF_CLICK for form in ([text] if isinstance(text, str) else text)}
    off = []
    for text, said in translations(language):
        there, missing = Counter(MARKS.findall(text)), Counter(MARKS.findall(said))
        lost = there - missing
        if missing - there or (set(lost) - _MAY_GO if text in of_click else lost):
            off.append((text, said))
    assert off == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_stays_a_sentence(language: str):
    off = [(text, said) for text, said in translations(language) if text[-1] in ".:?" and said[-1] != text[-1]]
    assert off == []


def test_nothing_that_is_written_ages():
    for language in LANGUAGES:
        assert not re.search(rb"-Date:|Generated-By:|\n#:", gathering.po_file(language).read_bytes())


# --- what the code says ---------------------------------------------------------------------------


def _prose(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield the constants that read as prose; no docstrings and no examples."""
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "examples":
            skipped.update(node.args)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in skipped:
            yield from [node] if _PROSE.search(node.value) else []


def test_no_prose_is_left_unmarked():
    known = {form for text in TEXTS for form in ([text] if isinstance(text, str) else text)}
    unmarked = []
    for path in sorted((ROOT / "wallet" / "cli").glob("*.py")):
        for node in _prose(ast.parse(path.read_text("utf-8"))):
            paragraphs = [" ".join(part.split()) for part in node.value.split("\n\n") if part.strip()]
            if any(part not in known for part in paragraphs) and node.value not in known | _NOT_SAID:
                unmarked.append(f"{path.name}:{node.lineno} {node.value!r}")
    assert unmarked == []


# --- what is said ---------------------------------------------------------------------------------


@pytest.fixture
def pseudo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak a language in which every text that was translated stands between signs."""
    texts = Catalog("nl", "learner_wallet")
    for text in TEXTS:
        single = isinstance(text, str)
        texts.add(text, f"{_OPENING}{text}{_CLOSING}" if single else tuple(f"{_OPENING}{t}{_CLOSING}" for t in text))
    folder = tmp_path / "nl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "learner_wallet.mo").open("wb") as file:
        write_mo(file, texts)
    monkeypatch.setattr(language_module, "resource", lambda _: tmp_path)
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)


def _commands(command: click.Command, names: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield names
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _commands(inner, (*names, name))


COMMANDS = list(_commands(program))


def test_every_help_is_translated_to_the_last_word(pseudo: None, capsys: pytest.CaptureFixture[str]):
    known = {"learner-wallet", *(name for names in COMMANDS for name in names)}
    left = {}
    for names in COMMANDS:
        assert main([*names, "--help"]) == 0
        out = capsys.readouterr().out
        assert out.count(_OPENING) == out.count(_CLOSING) > 2
        rest = re.sub(rf"{_OPENING}[^{_CLOSING}]*{_CLOSING}", " ", out)
        rest = re.sub(r"^ +learner-wallet .*$", " ", rest, flags=re.MULTILINE)
        rest = re.sub(r"(?<![\w-])--?[a-z][\w-]*|\[[A-Z\w|.-]+\]|[A-Z][A-Z:,/=|*.-]*", " ", rest)
        found = set(re.findall(r"[A-Za-z][\w-]+", rest)) - known
        if found:
            left[names] = found
    assert left == {}


@pytest.mark.parametrize("names", COMMANDS[1:], ids=" ".join)
def test_every_command_gives_an_example_of_itself(names: tuple[str, ...], capsys: pytest.CaptureFixture[str]):
    assert main([*names, "--help"]) == 0

    typed = re.findall(r"^    (learner-wallet .*)", capsys.readouterr().out, re.MULTILINE)
    assert typed and all(line.startswith(f"learner-wallet {' '.join(names)}") for line in typed)


@pytest.mark.parametrize(
    "arguments",
    [
        *WRONG_USAGE,
        ("verify", "--at"),
        ("vault",),
        ("vault", "info", "more"),
        ("show", "first"),
        ("list", "--bin=yes"),
        ("ask", "--purpose", "x", "--state", "s"),
        ("list", "--vault", "/there/is/none", "--passphrase-file", __file__),
    ],
)
def test_errors_are_translated(pseudo: None, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]):
    main(arguments)

    error = capsys.readouterr().err
    if not error.startswith("error["):
        assert error.startswith(("\n", "Usage", _OPENING)), error
        return
    assert re.match(rf"error\[[a-z-]+\]: {_OPENING}", error)


# --- a terminal's own language --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "de_AT@euro"}, "de"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "fr@euro"}, "fr"),
        ({"LANG": "sv_SE.UTF-8"}, "en"),
        ({"LANG": "nl_BE", "LC_MESSAGES": "fr_BE"}, "fr"),
        ({"LANG": "nl_BE", "LC_MESSAGES": "fr_BE", "LC_ALL": "de_DE"}, "de"),
        ({"LANG": "nl_BE", "LC_ALL": ""}, "nl"),
        ({"LANG": "nl_BE", "LC_ALL": "C"}, "en"),
        ({"LANG": "nl_BE", "LC_ALL": "POSIX"}, "en"),
        ({"LANG": "nl_BE", "LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}, "en"),
        ({"LC_ALL": "POSIX", "LANGUAGE": "fr"}, "en"),
        ({"LANG": "sv_SE", "LANGUAGE": "sv:de:fr"}, "de"),
        ({"LANG": "nl_BE", "LANGUAGE": "en_GB:nl"}, "en"),
        ({"LANGUAGE": "nl"}, "en"),
    ],
)
def test_the_environment_chooses_the_language(environment: dict[str, str], language: str):
    assert language_module.language_of(environment, lambda: "") == language


@pytest.mark.parametrize(
    ("environment", "system", "language"),
    [
        ({}, "nl_BE", "nl"),
        ({"LANG": ""}, "de_AT", "de"),
        ({}, "sv_SE", "en"),
        ({}, "", "en"),
        ({"LANGUAGE": "fr"}, "nl_NL", "fr"),
        ({"LANG": "fr_BE.UTF-8"}, "nl_BE", "fr"),
        ({"LANG": "sv_SE"}, "nl_BE", "en"),
        ({"LC_ALL": "C"}, "nl_BE", "en"),
        ({"LC_MESSAGES": "POSIX"}, "nl_BE", "en"),
    ],
)
def test_the_system_chooses_where_the_environment_does_not(environment: dict[str, str], system: str, language: str):
    assert language_module.language_of(environment, lambda: system) == language


@pytest.mark.parametrize(
    ("number", "name"), [(0x0813, "nl_BE"), (0x0413, "nl_NL"), (0x040C, "fr_FR"), (0x0407, "de_DE"), (0xFFFF, "")]
)
def test_windows_names_its_language_by_a_number(monkeypatch: pytest.MonkeyPatch, number: int, name: str):
    asked = SimpleNamespace(kernel32=SimpleNamespace(GetUserDefaultUILanguage=lambda: number))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", asked, raising=False)
    assert language_module.system_locale() == name


def test_other_systems_say_their_language_in_the_environment(monkeypatch: pytest.MonkeyPatch):
    for platform in ("linux", "darwin"):
        monkeypatch.setattr(sys, "platform", platform)
        assert language_module.system_locale() == ""


def test_the_language_ends_with_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    main(["--help"])
    dutch = capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    main(["--help"])

    assert dutch.startswith("Gebruik: ")
    assert capsys.readouterr().out.startswith("Usage: ")
    assert "LANGUAGE" not in os.environ
    assert language_module.spoken_language() == "en"


def test_what_was_spoken_before_is_spoken_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LANGUAGE", "sv")
    with language_module.speaking("nl"):
        with language_module.speaking("de"):
            assert (language_module.spoken_language(), gettext.gettext("yes")) == ("de", "ja")
        assert (language_module.spoken_language(), gettext.gettext("no")) == ("nl", "nee")
    assert (language_module.spoken_language(), gettext.textdomain()) == ("en", "messages")
    assert os.environ["LANGUAGE"] == "sv"


def _in_dutch(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "nl_BE.UTF-8", "PYTHONIOENCODING": "utf-8"}
    environment.pop("LANGUAGE", None)
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "wallet", *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def test_a_dutch_terminal_reads_dutch_and_a_machine_the_same_as_ever(tmp_path: Path):
    missing = _in_dutch("list", "--vault", str(tmp_path), "--passphrase-file", __file__)
    wrong = _in_dutch("verify", "--kleur", "-")
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="ascii")
    unreadable = _in_dutch("verify", str(broken), "--json")

    assert missing.returncode == wrong.returncode == unreadable.returncode == 2
    assert missing.stderr == (
        "error[vault-not-found]: Er is geen kluis in deze map. Maak er een met: learner-wallet vault create\n"
    )
    assert (
        wrong.stderr == "error[usage]: Er is geen optie '--kleur'. Probeer 'learner-wallet verify --help' voor hulp.\n"
    )
    assert '"verdict": "unreadable"' in unreadable.stdout
    assert '"code": "malformed"' in unreadable.stdout


# --- plain language -------------------------------------------------------------------------------


def _said(language: str) -> list[tuple[str, str]]:
    if language == "en":
        return [("", form) for text in TEXTS for form in ([text] if isinstance(text, str) else text)]
    return [(text, said) for text, said in translations(language)]


@pytest.mark.parametrize("language", language_module.LANGUAGES)
def test_sentences_are_short(language: str):
    # What stands between semicolons, as in a list, is read on its own.
    assert too_long((text, re.sub(r";\s", ".\n", said)) for text, said in _said(language)) == []


@pytest.mark.parametrize("language", language_module.LANGUAGES)
def test_words_are_common(language: str):
    assert with_hard_words(language, _said(language)) == [], "see tests/architecture/plain_words.py"
