"""`vault`, `key`, `trust` and `status`."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import trust_list
from tests.unit.cli.conftest import PASSPHRASE, STATUS_LIST, THEN, Run, Scene
from wallet.crypto.did import key_of_did
from wallet.crypto.keys import PublicKey
from wallet.transport.reading import read_pdf
from wallet.vault import RecoveryCode, Vault

_NEW = "negen blauwe paraplu's"


@pytest.mark.slow
def test_create_makes_a_vault_that_passphrase_and_code_open(run: Run, tmp_path: Path):
    folder = tmp_path / "new"

    made = run("vault", "create", "--vault", folder, stdin=f"{PASSPHRASE}\n")
    code = made.out.strip().splitlines()[-1].strip()

    assert made.status == 0
    assert RecoveryCode.parse(code).text == code
    assert run("vault", "unlock-test", "--vault", folder, "--integrity", stdin=PASSPHRASE).status == 0
    Vault.open_with_recovery_code(folder, code).close()


@pytest.mark.slow
def test_a_recovery_sheet_holds_the_code_that_is_not_shown(run: Run, tmp_path: Path):
    folder, sheet = tmp_path / "new", tmp_path / "sheet.pdf"

    made = run("vault", "create", "--vault", folder, "--recovery-sheet", sheet, stdin=PASSPHRASE)
    (code,) = read_pdf(sheet.read_bytes()).codes

    assert code not in made.out
    Vault.open_with_recovery_code(folder, code).close()


@pytest.mark.slow
def test_a_recovery_code_that_cannot_be_saved_is_shown(run: Run, tmp_path: Path):
    folder = tmp_path / "new"

    made = run("vault", "create", "--vault", folder, "--recovery-sheet", tmp_path / "no" / "a.pdf", stdin=PASSPHRASE)

    assert (made.status, made.err.partition(":")[0]) == (2, "error[storage-failed]")
    Vault.open_with_recovery_code(folder, made.out.strip().splitlines()[-1].strip()).close()


def test_create_refuses_a_weak_passphrase_and_a_second_vault(run: Run, scene: Scene, tmp_path: Path):
    weak = run("vault", "create", "--vault", tmp_path / "weak", stdin="password1\n")
    second = run("vault", "create", *scene.open_with)

    assert weak.err.startswith("error[weak-passphrase]: ")
    assert second.err.startswith("error[vault-exists]: ")
    assert not (tmp_path / "weak").exists()
    assert (weak.status, second.status) == (2, 2)


def test_the_passphrase_comes_from_a_file_or_standard_input_only(run: Run, scene: Scene):
    arguments = ("vault", "unlock-test", "--vault", scene.vault)

    assert run(*arguments, stdin=f"{PASSPHRASE}\r\n").status == 0
    assert run(*arguments, "--passphrase-file", "-", stdin=PASSPHRASE).status == 0
    assert run(*arguments, "--passphrase-file", scene.passphrase).status == 0
    assert run(*arguments, "--passphrase", PASSPHRASE).err.startswith("error[usage]: ")
    assert run(*arguments).err.startswith("error[usage]: Passphrase: nothing was given.")
    assert run(*arguments, stdin="wrong").err.startswith("error[wrong-passphrase]: ")


def test_the_environment_names_the_vault(run: Run, scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LEARNER_WALLET_VAULT", str(scene.vault))
    by_vault = run("vault", "unlock-test", stdin=PASSPHRASE)
    monkeypatch.delenv("LEARNER_WALLET_VAULT")
    monkeypatch.setenv("LEARNER_WALLET_HOME", str(scene.folder))
    by_home = run("vault", "unlock-test", stdin=PASSPHRASE)

    assert (by_vault.status, by_home.status) == (0, 0)


def test_change_passphrase(run: Run, scene: Scene):
    new = scene.folder / "new.txt"
    new.write_text(_NEW, encoding="utf-8")

    changed = run("vault", "change-passphrase", *scene.open_with, "--new-passphrase-file", new)

    assert changed.status == 0
    assert run("vault", "unlock-test", *scene.open_with).err.startswith("error[wrong-passphrase]: ")
    assert run("vault", "unlock-test", "--vault", scene.vault, "--passphrase-file", new).status == 0


def test_change_passphrase_reads_old_and_new_from_standard_input(run: Run, scene: Scene):
    changed = run("vault", "change-passphrase", "--vault", scene.vault, stdin=f"{PASSPHRASE}\n{_NEW}\n")

    assert changed.status == 0
    assert run("vault", "unlock-test", "--vault", scene.vault, stdin=_NEW).status == 0


def test_the_recovery_code_sets_a_new_passphrase(run: Run, scene: Scene):
    code, mistyped = scene.folder / "code.txt", scene.folder / "mistyped.txt"
    code.write_text(scene.recovery_code.text.lower().replace("-", " "), encoding="utf-8")
    mistyped.write_text("0" + scene.recovery_code.text[1:-1] + "0", encoding="utf-8")
    arguments = ("vault", "change-passphrase", "--vault", scene.vault, "--recovery-code-file")

    refused = run(*arguments, mistyped, stdin=f"{_NEW}\n")
    changed = run(*arguments, code, stdin=f"{_NEW}\n")

    assert refused.err.startswith("error[wrong-recovery-code]: ")
    assert changed.status == 0
    assert run("vault", "unlock-test", "--vault", scene.vault, stdin=_NEW).status == 0


def test_info_counts(run: Run, filled: Scene):
    said = run("vault", "info", *filled.open_with).out

    for line in ("holds             1 credential", "keys              1", "lists of issuers  1", "status lists      1"):
        assert f"{line}\n" in said
    assert "passphrase, recovery code" in said


@pytest.mark.parametrize("kind", ["P-256", "Ed25519"])
def test_a_new_key_comes_in_every_form_an_issuer_takes(run: Run, scene: Scene, kind: str):
    made = json.loads(run("key", "new", "--kind", kind, "--json", *scene.open_with).out)
    listed = json.loads(run("key", "list", "--json", *scene.open_with).out)
    said = run("key", "list", *scene.open_with).out

    key = PublicKey.from_jwk(made["jwk"])
    assert (key.kind, key.thumbprint) == (kind, made["thumbprint"])
    assert key_of_did(made["did_jwk"]) == key_of_did(made["did_key"]) == key
    assert "d" not in made["jwk"]
    assert listed[-1] == made
    assert made["did_key"] in said


def test_trust_lists_come_and_go(run: Run, scene: Scene):
    before = run("trust", "list", *scene.open_with)
    added = run("trust", "add", scene.trust, *scene.open_with)
    (listed,) = json.loads(run("trust", "list", "--json", *scene.open_with).out)
    said = run("trust", "list", *scene.open_with).out
    removed = run("trust", "remove", "Sample list", *scene.open_with)
    again = run("trust", "remove", "Sample list", *scene.open_with)

    assert "trust add" in before.out
    assert (added.status, added.out) == (0, "Sample list  1 issuer\n")
    assert (listed["name"], listed["issuers"], listed["source"]) == ("Sample list", 1, "trust.json")
    assert said == "Sample list  1 issuer, of 1 March 2025, from trust.json\n"
    assert removed.status == 0
    assert again.err.startswith("error[not-stored]: There is no list of issuers of that name.")


def test_one_broken_list_refuses_all(run: Run, scene: Scene):
    other, broken = scene.folder / "other.json", scene.folder / "broken.json"
    other.write_bytes(trust_list("Other", [scene.issuer], as_of=THEN))
    broken.write_text('{"name": "x"}', encoding="utf-8")

    outcome = run("trust", "add", other, broken, *scene.open_with)

    assert outcome.status == 2
    assert outcome.err.startswith(f"error[trust-list-invalid]: {broken}: ")
    assert json.loads(run("trust", "list", "--json", *scene.open_with).out) == []


def test_an_older_list_is_refused(run: Run, scene: Scene):
    newer, older = scene.folder / "newer.json", scene.folder / "older.json"
    newer.write_bytes(trust_list("Schools", [scene.issuer], as_of=THEN))
    older.write_bytes(trust_list("Schools", [], as_of=THEN - timedelta(days=1)))
    run("trust", "add", newer, *scene.open_with)

    outcome = run("trust", "add", older, *scene.open_with)

    assert outcome.status == 2
    assert outcome.err.startswith(f"error[trust-list-older]: {older}: An older list was given")


def test_status_lists_are_kept_from_files(run: Run, scene: Scene):
    empty = run("status", "list", *scene.open_with)
    added = run("status", "add", scene.statuses, *scene.open_with)
    refused = run("status", "add", scene.trust, *scene.open_with)

    assert "status add" in empty.out
    assert added.status == 0
    assert refused.err.startswith(f"error[status-list-invalid]: {scene.trust}: ")
    assert [kept["uri"] for kept in json.loads(run("status", "list", "--json", *scene.open_with).out)] == [STATUS_LIST]
    assert run("status", "list", *scene.open_with).out.startswith(STATUS_LIST)


def test_every_kind_of_list_comes_and_goes(run: Run, scene: Scene):
    jwk = scene.issuer.key.public.jwk
    did = "did:web:issuer.example"
    root = SampleAuthority("Root", not_before=THEN, not_after=THEN + timedelta(days=9))
    files = {
        "registry.json": json.dumps({"meta": {"updated": "2025-03-01"}, "registry": {did: {"name": "A"}}}).encode(),
        "did.json": json.dumps({"id": did, "assertionMethod": [{"id": "#k", "publicKeyJwk": jwk}]}).encode(),
        "root.pem": root.pem,
        "jwks.json": json.dumps({"keys": [jwk]}).encode(),
    }
    for name, data in files.items():
        (scene.folder / name).write_bytes(data)

    added = run("trust", "add", *(scene.folder / name for name in files), *scene.open_with)
    listed = json.loads(run("trust", "list", "--json", *scene.open_with).out)

    assert added.status == 0
    assert added.out.splitlines() == [
        "registry                registry with 1 issuer",
        "did:web:issuer.example  DID document of 1 issuer",
        "root                    1 certificate",
        "jwks                    1 key without an issuer",
    ]
    assert [(item["name"], item["kind"], item["size"]) for item in listed] == [
        (did, "did-document", 1),
        ("jwks", "keys", 1),
        ("registry", "registry", 1),
        ("root", "certificates", 1),
    ]
    for item in listed:
        assert run("trust", "remove", item["name"], *scene.open_with).status == 0
    assert json.loads(run("trust", "list", "--json", *scene.open_with).out) == []


def test_a_malformed_registry_leaves_the_former_one(run: Run, scene: Scene):
    file = scene.folder / "registry.json"
    file.write_text('{"registry": {"did:web:a.example": {"name": "A"}}}', encoding="utf-8")
    run("trust", "add", file, *scene.open_with)
    before = run("trust", "list", "--json", *scene.open_with).out
    file.write_text('{"registry": {"did:web:a.example": {"name": "A"} "did:web:b": {}}}', encoding="utf-8")

    outcome = run("trust", "add", file, *scene.open_with)

    assert outcome.status == 2
    assert outcome.err.startswith(f"error[trust-list-invalid]: {file}: ")
    assert run("trust", "list", "--json", *scene.open_with).out == before


def test_a_registry_may_replace_one_that_is_named(run: Run, scene: Scene):
    one, two = scene.folder / "one.json", scene.folder / "two.json"
    one.write_text('{"registry": {"did:web:a.example": {"name": "A"}}}', encoding="utf-8")
    two.write_text('{"registry": {"did:web:b.example": {"name": "B"}}}', encoding="utf-8")
    run("trust", "add", one, *scene.open_with)
    run("trust", "add", two, "--instead-of", "one", *scene.open_with)

    (listed,) = json.loads(run("trust", "list", "--json", *scene.open_with).out)
    assert (listed["name"], listed["source"]) == ("one", "two.json")
