"""Attacks on the command line: what an issuer writes is no format and no command; what is hidden stays hidden."""

import base64
import re
import string
import sys
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from resources import resource
from tests.simulators.issuer import trust_list
from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.cli.conftest import STATUS_LIST, THEN, Run, Scene
from wallet.cli.language import LANGUAGES, language_of
from wallet.cli.progress import working

HOSTILE = "{detail} {0} {0.__class__} %s %(name)s %1 %n {title!r} \x1b]0;owned\x07 \N{RIGHT-TO-LEFT OVERRIDE}gnp"
SIGNS = {"\x1b", "\x07", "\N{RIGHT-TO-LEFT OVERRIDE}"}
CANARIES = {
    "achievement_title": "Canaryone",
    "issuing_authority": "Canarytwo",
    "achievement_description": "Canarythree",
    "family_name": "Canaryfour",
    "assessment_grade": "Canaryfive",
}


def add(scene: Scene, run: Run, name: str, selective: list, **changes: object) -> int:
    text = scene.issuer.issue(
        learning_claims(**changes), issued_at=THEN, selective=selective, holder=scene._public, status=(STATUS_LIST, 0)
    )
    file = scene.folder / name
    file.write_text(text, encoding="ascii")
    outcome = run("add", file, *scene.open_with)
    assert outcome.status in (0, 3), outcome
    return int(re.findall(r"^\s*(\d+)  ", outcome.out, re.MULTILINE)[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_issuer_writes_is_no_format_in_any_language(language: str, run: Run, scene: Scene, monkeypatch):
    monkeypatch.setenv("LC_ALL", f"{language}_BE.UTF-8")
    name = "%s {0} \x1b[31m{file}.sd-jwt"
    number = add(scene, run, name, selective_paths(), achievement_title=HOSTILE, issuing_authority=HOSTILE)
    out = scene.folder / "{out} %s.txt"
    for arguments in (
        ("add", scene.folder / name),
        ("list",),
        ("list", "--skill", HOSTILE, "--issuer", HOSTILE),
        ("show", number),
        ("share", number, "--show", "credits", "--audience", HOSTILE, "--until", "2099-01-01", "--out", out),
        ("share", number, "--show", HOSTILE, "--copy", "--out", out),
        ("remove", number),
    ):
        outcome = run(*arguments, *scene.open_with)
        said = outcome.out + outcome.err
        assert outcome.status in (0, 2, 3), (arguments, said)
        assert not SIGNS & set(said), arguments
        assert "class '" not in said, arguments
    for arguments in (("verify", scene.folder), ("inspect", scene.folder / name), ("scan", scene.folder / name)):
        outcome = run(*arguments)
        assert not SIGNS & set(outcome.out + outcome.err), arguments
    assert run("completion", "bash", "--command", HOSTILE).status == 2


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_a_translation_fills_in_what_the_text_fills_in_and_looks_into_nothing(language: str):
    file = resource(f"locale/{language}/LC_MESSAGES/learner_wallet.po")
    for message in read_po(BytesIO(file.read_bytes()), language):
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        known = {field for text in ids for field in fields(text)}
        for text in strings:
            if known:
                assert {name for name, _, _ in fields(text)} <= {name for name, _, _ in known}, text
                assert all(name.isidentifier() and not spec for name, spec, _ in fields(text)), text


def fields(text: str) -> set[tuple[str, str, str]]:
    parsed = string.Formatter().parse(text)
    return {(name, spec or "", turned or "") for _, name, spec, turned in parsed if name is not None}


@pytest.mark.parametrize(
    "locale", ["../../etc", "nl/../fr", "NL", "nl\0", "x" * 100_000, "..", "en:nl", "%s", "{0}", ""]
)
def test_no_environment_leads_out_of_the_catalogues(locale: str):
    for environment in ({"LANG": locale}, {"LANG": "nl", "LANGUAGE": locale}, {"LC_ALL": locale, "LANG": "fr"}):
        assert language_of(environment) in LANGUAGES


def test_what_is_hidden_leaves_by_no_way_a_share_can_take(run: Run, filled: Scene):
    selective = [*selective_paths(), *((name,) for name in CANARIES)]
    number = add(filled, run, "canary.sd-jwt", list(dict.fromkeys(selective)), **CANARIES)
    folder = filled.folder / "out"
    folder.mkdir()
    ways = ("--qr", folder / "a.png", "--pdf", folder / "a.pdf", "--html", folder / "a.html", "--out", folder / "a.txt")
    proofs = [("--out", folder / "p", "--proof", folder / f"proof{end}", "--purpose", "Work") for end in ("", ".html")]
    for extra in (ways, *proofs, ("--frames", folder / "frames")):
        outcome = run("share", number, "--show", "credits", "--audience", "Bakker", *extra, *filled.open_with)
        assert outcome.status == 0, outcome
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert len(written) >= 8
    assert [path.name for path in written if canaries_in(path)] == []
    told = folder / "told.html"
    shown = ("--show", "achievement_title", "--copy", "--html", told)
    assert run("share", number, *shown, *filled.open_with).status == 0
    assert canaries_in(told) == {"Canaryone"}


def canaries_in(path: Path) -> set[str]:
    text = b"\n".join(layers(path.read_bytes())).replace(b"\0", b"").lower()
    return {canary for canary in CANARIES.values() if canary.lower().encode() in text}


def layers(data: bytes) -> list[bytes]:
    """A file, and what is packed into it: streams of a PDF, and texts in Base64."""
    found = [data]
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            found.append(zlib.decompress(packed))
        except zlib.error:
            found.append(packed)
    for layer in tuple(found):
        for text in re.findall(rb"[A-Za-z0-9_+/-]{16,}", layer):
            padded = text.translate(bytes.maketrans(b"-_", b"+/")) + b"=" * (-len(text) % 4)
            try:
                found.append(base64.b64decode(padded))
            except ValueError:
                continue
    return found


@pytest.mark.parametrize("command", ["x; touch y", "$(x)", "a b", "x\n", "`x`", "x'", ""])
def test_no_name_of_the_program_puts_a_command_into_a_script(command: str, run: Run):
    assert run("completion", "zsh", "--command", command).status == 2


def test_names_of_lists_and_files_drive_no_terminal(run: Run, scene: Scene, monkeypatch, capsys):
    scene.issuer.names["en"] = HOSTILE
    scene.trust.write_bytes(trust_list(HOSTILE, [scene.issuer], as_of=THEN))
    outcome = run("verify", scene.credential(), *scene.checker)
    assert "owned" in outcome.out and not SIGNS & set(outcome.out + outcome.err)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with working(HOSTILE):
        said = capsys.readouterr().err
    assert said and not SIGNS & set(said)
