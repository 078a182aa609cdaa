"""Rules of the house that no checker knows."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tools import ROOT

_AT_THE_TOP = {
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
    "ui",
    "wallet",
}
_NOT_IN_THE_REPOSITORY = {"build", "dist", "uv.lock", "__pycache__"}
_SOURCE_FOLDERS = (".ci", "packaging", "resources", "tests", "ui", "wallet")
_LONGEST_FILE = 400

# Written with brackets so that this file does not break its own rules.
_REGISTRY_OR_MACHINE_PATH = re.compile(
    r"pythonh[o]sted|py[p]i\.(org|io)/|registry\.np[m]js|deb\.deb[i]an|(^|[^a-z.])/(wor[k]|far[m]|tm[p]|roo[t])/[a-z.]",
    re.MULTILINE,
)
_UNFINISHED = re.compile(r"\b(TOD[O]|FIXM[E]|XX[X]|HAC[K]|NotImplementedErro[r])\b")
_WAIVER = re.compile(r"# (?:type: ignore\[[a-z0-9, -]+\]|noqa: [A-Z0-9, ]+)(?P<rest>.*)")
_NETWORK = (
    *("socket", "ssl", "http.client", "http.server", "urllib.request", "urllib3", "requests"),
    *("asyncio", "ftplib", "smtplib", "PySide6.QtNetwork"),
)
_CLOCKS = {
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("time", "monotonic"),
    ("time", "perf_counter"),
}
_VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}


def _python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def _text_files() -> Iterator[tuple[Path, str]]:
    files = [path for path in ROOT.iterdir() if path.name in _AT_THE_TOP or path.name.startswith(".git")]
    for folder in _SOURCE_FOLDERS:
        files.extend((ROOT / folder).rglob("*"))
    for path in sorted(files):
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a font or a picture


def _place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


def _matches(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{_place(path, text.count(chr(10), 0, match.start()) + 1)}: {match.group().strip()}"
        for path, text in _text_files()
        for match in pattern.finditer(text)
    ]


def _imported_modules(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def test_the_rules_see_the_program():
    names = {path.relative_to(ROOT).as_posix() for path, _ in _text_files()}

    assert {"pyproject.toml", "wallet/errors/__init__.py", "ui/__main__.py", "packaging/environment"} <= names


def test_only_the_agreed_files_stand_at_the_top():
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}

    assert found - _NOT_IN_THE_REPOSITORY == _AT_THE_TOP


def test_no_registry_and_no_path_of_one_machine_is_named():
    assert _matches(_REGISTRY_OR_MACHINE_PATH) == []


def test_nothing_is_marked_unfinished():
    assert _matches(_UNFINISHED) == []


def test_files_have_one_subject():
    lengths = [(path, len(path.read_text(encoding="utf-8").splitlines())) for path in _python_files("wallet", "ui")]

    assert [_place(path, length) for path, length in lengths if length > _LONGEST_FILE] == []


def test_no_name_is_a_drawer():
    drawers = [
        path
        for path in _python_files("wallet", "ui", "resources", "tests", "packaging")
        if _VAGUE_NAMES & {path.stem, path.parent.name}
    ]

    assert drawers == []


def test_every_waiver_of_a_checker_gives_its_reason():
    without = []
    for path in _python_files("wallet", "ui", "resources", "tests", "packaging"):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, start=1):
            match = _WAIVER.search(line)
            if not match or _has_reason(match["rest"]):
                continue
            above = lines[number - 2].strip() if number > 1 else ""
            if not above.startswith("#"):
                without.append(_place(path, number))

    assert without == []


def _has_reason(rest: str) -> bool:
    return bool(re.search(r"[a-z]{3}", _WAIVER.sub("", rest)))


def test_nothing_but_online_opens_a_connection():
    connections = [
        f"{_place(path, line)}: {module}"
        for path in _python_files("wallet", "ui", "resources")
        if (ROOT / "wallet" / "online") not in path.parents
        for module, line in _imported_modules(_parse(path))
        if any(module == name or module.startswith(f"{name}.") for name in _NETWORK)
    ]

    assert connections == []


def test_only_the_edges_read_a_clock():
    readings = [
        f"{_place(path, node.lineno)}: {ast.unparse(node)}"
        for path in _python_files("wallet")
        if (ROOT / "wallet" / "cli") not in path.parents
        for node in ast.walk(_parse(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and (ast.unparse(node.func.value).rpartition(".")[2], node.func.attr) in _CLOCKS
    ]

    assert readings == []


def test_labels_come_from_the_kit():
    """A bare QLabel guesses the format of its text and would render an issuer's markup."""
    labels = [
        _place(path, node.lineno)
        for path in _python_files("ui")
        if (ROOT / "ui" / "widgets") not in path.parents
        for node in ast.walk(_parse(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "QLabel"
    ]

    assert labels == []


def test_assets_made_by_others_come_with_licence_and_origin():
    folders = {
        path.parent for path in (ROOT / "resources").rglob("*") if path.suffix in {".ttf", ".otf", ".woff2", ".svg"}
    }

    assert {ROOT / "resources" / "fonts", ROOT / "resources" / "icons"} <= folders
    for folder in folders - {ROOT / "resources" / "app_icon"}:  # drawn for this project
        assert (folder / "LICENSE.txt").is_file(), folder
        assert "licence" in (folder / "ORIGIN.md").read_text(encoding="utf-8"), folder


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"])
def test_documents_refer_to_files_that_exist(name: str):
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#:]+)\)", text) + re.findall(r'(?:src|srcset)="([^"]+)"', text)

    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no executable bit")
@pytest.mark.parametrize("name", ["packaging/run", "packaging/test", "packaging/lock", ".ci/run"])
def test_commands_are_executable(name: str):
    assert (ROOT / name).stat().st_mode & 0o111
