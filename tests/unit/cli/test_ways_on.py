"""After a mistake: what the command line says, and how it goes on."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import AT, Run, Scene


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("verfiy", "a"), "No such command 'verfiy'. Did you mean 'verify'?"),
        (("zeigen",), "No such command 'zeigen'. Try 'learner-wallet --help' for help."),
        (("vault", "open"), "No such command 'open'. Try 'learner-wallet vault --help' for help."),
        (("verify",), "Missing argument 'FILE...'. Try 'learner-wallet verify --help' for help."),
        (("completion",), "Missing argument 'SHELL'. Choose from: bash, zsh, fish"),
        (("list", "--colour"), "No such option '--colour'. Try 'learner-wallet list --help' for help."),
        (
            ("ask", "--want", "lerning:credits", "--purpose", "x", "--state", "s", "--out", "-"),
            "Invalid value for '--want': 'lerning' is no kind of credential. Did you mean 'learning'?",
        ),
        (
            ("trust", "add", "http://lists.example/a"),
            "Invalid value for 'FILE-OR-ADDRESS...': 'http://lists.example/a' does not begin with https://",
        ),
    ],
)
def test_a_mistyped_command_is_shown_the_way(run: Run, arguments: tuple[str, ...], said: str):
    assert run(*arguments).err == f"error[usage]: {said}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "empty"), "{folder}/empty: This folder holds no credential. Give another one, or a file."),
        (("add", "notes"), "{folder}/notes: This folder holds no credential. Give another one, or a file."),
        (("record", "open", "note.txt"), "This is no sealed record. A learner makes one with: record seal"),
        (("record", "open", "credential.sd-jwt"), "This is no sealed record. A learner makes one with: record seal"),
        (("record", "seal", "note.txt"), "This is no invitation. Ask your counsellor for its file or code."),
        (("consent", "receive", "note.txt"), "This is neither advice nor a notice from a counsellor."),
        (("consent", "confirm", "note.txt", "--out", "b"), "This is no notice of a learner who takes a consent back."),
        (
            ("record", "open", "gone.lwrecord"),
            "Nothing here is called {folder}/gone.lwrecord. See: learner-wallet record list",
        ),
        (("record", "cancel", "none"), "There is no such invitation here. See: learner-wallet record list"),
        (("record", "erase", "c0ffee"), "Nothing here is called c0ffee. See: learner-wallet record list"),
        (("restore", "1"), "It is not in the bin. See: learner-wallet list --bin"),
        (("export", "1", "--out", "gone/a"), "There is no such folder. Make it first, or choose another one."),
        (
            ("share", "1", "--out", "b", "--answer", "gone.txt"),
            "This is neither a file nor a question. Check how its name is written.",
        ),
        (
            ("share", "1", "--out", "b", "--answer", "note.txt"),
            "There is no question in this file. Ask for its file, its link or its code.",
        ),
    ],
)
def test_a_wrong_file_or_name_says_what_would_do(run: Run, filled: Scene, arguments: tuple[str, ...], said: str):
    (filled.folder / "empty").mkdir()
    (filled.folder / "notes").mkdir()
    for note in ("note.txt", "notes/README.md"):
        (filled.folder / note).write_text("Milk, bread", encoding="utf-8")
    files = ("empty", "notes", "note.txt", "credential.sd-jwt", "gone.lwrecord", "gone/a", "gone.txt", "b")
    typed = (filled.folder / word if word in files else word for word in arguments)

    outcome = run(*typed, *filled.open_with)

    assert outcome.status == 2
    assert outcome.err.partition("]: ")[2] == f"{said.format(folder=filled.folder)}\n"


def test_a_folder_is_checked_file_by_file(run: Run, scene: Scene):
    folder = scene.folder / "diplomas"
    (folder / "empty").mkdir(parents=True)
    scene.credential("a").rename(folder / "a.sd-jwt")
    (folder / "README.md").write_text("Of last year", encoding="utf-8")

    checked = run("verify", "--at", AT, folder, *scene.checker)
    nothing = run("verify", folder / "empty")

    assert (checked.status, checked.err) == (3, "")
    assert checked.out.startswith(f"{folder / 'a.sd-jwt'}\n")
    assert (nothing.status, nothing.err) == (
        2,
        "error[unsupported-format]: This folder holds no credential. Give another one, or a file.\n",
    )


def test_a_list_of_issuers_and_a_question_are_no_credentials_and_say_where_they_go(run: Run, scene: Scene, tmp_path):
    question = tmp_path / "question.txt"
    run("ask", "--want", "learning:credits", "--purpose", "x", "--state", tmp_path / "s", "--out", question)
    empty = tmp_path / "empty.txt"
    empty.touch()

    said = [run("verify", file).err.partition(": ")[2].partition(": ")[2] for file in (scene.trust, question, empty)]

    assert said == [
        "Issuers or their keys, not a credential. Give the file with --trust.\n",
        "A question to a wallet. Answer it with: learner-wallet share ID --answer FILE\n",
        "Nothing is in it: ask for the file once more.\n",
    ]


def test_a_code_of_a_question_says_how_it_is_answered(run: Run, tmp_path: Path):
    picture, note = tmp_path / "question.png", tmp_path / "note.txt"
    run("ask", "--want", "learning:credits", "--purpose", "x", "--state", tmp_path / "s", "--qr", picture)
    note.write_text("Milk, bread", encoding="utf-8")

    assert "share ID --answer FILE" in run("scan", picture).err
    assert run("scan", note).err.endswith("This is neither a picture nor a PDF. Try: learner-wallet verify FILE\n")


def test_who_asks_is_said_in_words(run: Run, tmp_path: Path):
    ask = ("ask", "--want", "learning:credits", "--purpose", "x", "--state", tmp_path / "s", "--out", tmp_path / "q")

    assert run(*ask).err.startswith("Asked without a name, until ")
    assert run(*ask).err.endswith(". Give one with --name.\n")
    assert run(*ask, "--name", "Bakker").err.startswith("Asked as Bakker, until ")


def test_an_empty_list_says_why(run: Run, scene: Scene):
    said = [run("list", *options, *scene.open_with).out for options in ((), ("--query", "x"), ("--bin",))]

    assert said == [
        "There is nothing yet. Keep a credential with: learner-wallet add FILE\n",
        "Nothing fits that. See all with: learner-wallet list\n",
        "The bin is empty.\n",
    ]


def test_a_wrong_passphrase_points_to_the_recovery_code(run: Run, scene: Scene, tmp_path: Path):
    backup = tmp_path / "a.lwbackup"
    run("vault", "backup", backup, *scene.open_with)

    wrong = run("list", "--vault", scene.vault, stdin="wrong")
    elsewhere = run("vault", "restore", backup, "--vault", tmp_path / "b", stdin="wrong")

    assert wrong.err.endswith(": learner-wallet vault change-passphrase --recovery-code-file FILE\n")
    assert elsewhere.err == (
        "error[wrong-passphrase]: That is neither the passphrase nor the recovery code of this backup.\n"
    )


@pytest.mark.parametrize(
    ("command", "vault", "code"),
    [
        (("list",), "none", "vault-not-found"),
        (("vault", "backup", "b"), "none", "vault-not-found"),
        (("vault", "change-passphrase"), "none", "vault-not-found"),
        (("vault", "create"), "vault", "vault-exists"),
        (("vault", "restore", __file__), "vault", "vault-exists"),
    ],
)
def test_nobody_is_asked_for_a_passphrase_in_vain(
    run: Run, scene: Scene, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], vault: str, code: str
):
    asked: list[str] = []
    for module in ("vault_access", "vault_commands"):
        monkeypatch.setattr(f"wallet.cli.{module}.read_secret", lambda name, *_, **__: str(asked.append(name)))

    outcome = run(*command, "--vault", scene.folder / vault)

    assert (outcome.err.partition("]")[0], asked) == (f"error[{code}", [])
