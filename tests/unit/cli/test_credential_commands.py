"""`add`, `list`, `show`, `remove`, `restore` and `export`."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.simulators.issuer import REVOKED
from tests.unit.cli.conftest import PASSPHRASE, Run, Scene
from wallet.model.stored import DAYS_IN_BIN, CredentialId
from wallet.transport.reading import read_codes
from wallet.vault import Vault


def _listed(run: Run, scene: Scene, *arguments: object) -> list[dict]:
    return json.loads(run("list", "--json", *arguments, *scene.open_with).out)


def test_add_keeps_what_is_genuine_and_says_its_number(run: Run, filled: Scene):
    outcome = run("add", filled.credential("second", achievement_title="Second aid"), *filled.open_with)

    assert (outcome.status, outcome.out) == (0, "   2  Second aid: genuine\n")


def test_add_takes_text_standard_input_and_pictures(run: Run, filled: Scene):
    text = filled.credential("b", achievement_title="By text").read_text(encoding="ascii")
    piped = filled.credential("c", achievement_title="Piped").read_bytes()
    picture = filled.folder / "code.png"
    run("share", 1, "--show", "credits", "--copy", "--qr", picture, *filled.open_with)

    by_text = run("add", text, *filled.open_with)
    by_pipe = run("add", "-", *filled.open_with, stdin=piped)
    by_picture = run("add", picture, *filled.open_with)

    assert [outcome.status for outcome in (by_text, by_pipe, by_picture)] == [0, 0, 0]
    assert {item["title"] for item in _listed(run, filled)} >= {"By text", "Piped"}
    assert len(_listed(run, filled)) == 4


def test_add_takes_every_form_of_text(run: Run, filled: Scene):
    share = ("share", 1, "--show", "credits", "--copy", *filled.open_with)
    run(*share, "--qr", filled.folder / "ur.png")
    run(*share, "--qr", filled.folder / "address.png", "--page", "check.example")
    texts = [read_codes((filled.folder / name).read_bytes())[0] for name in ("ur.png", "address.png")]
    token, *disclosures, _ = filled.credential("j", achievement_title="JSON").read_text(encoding="ascii").split("~")
    protected, payload, signature = token.split(".")
    signed = {"payload": payload, "protected": protected, "signature": signature}
    texts.append(json.dumps(signed | {"header": {"disclosures": disclosures}}))

    outcomes = [run("add", text, *filled.open_with) for text in texts]

    assert [outcome.status for outcome in outcomes] == [0, 0, 0], outcomes
    assert "JSON: genuine" in outcomes[2].out


def test_add_says_in_one_line_what_is_no_credential(run: Run, filled: Scene):
    for text in ("a" * 300, "no-such-file", "UR:SD-JWT-VP/AEAE", "{" + "a" * 300):
        outcome = run("add", text, *filled.open_with)

        assert outcome.status == 2
        assert outcome.err.startswith("error[")
        assert outcome.err.count("\n") == 1
        assert len(outcome.err) < 200


def test_add_says_what_was_there_already(run: Run, filled: Scene):
    outcome = run("add", filled.folder / "credential.sd-jwt", *filled.open_with)

    assert outcome.status == 0
    assert outcome.out.endswith("(was there already)\n")
    assert len(_listed(run, filled)) == 1


def test_add_refuses_with_a_reason_and_keeps_the_others(run: Run, filled: Scene):
    forged = filled.credential("forged")
    text = forged.read_text(encoding="ascii")
    at = text.index("~") - 40
    forged.write_text(text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :], encoding="ascii")
    good = filled.credential("good", achievement_title="Good")

    outcome = run("add", forged, good, *filled.open_with)

    assert outcome.status == 1
    assert outcome.err == (
        f"refused[signature-invalid]: {forged}: Changed after it was issued: the signature does not fit.\n"
    )
    assert {item["title"] for item in _listed(run, filled)} == {"Python for data analysis", "Good"}


def test_add_tells_a_file_that_is_missing_from_one_that_is_no_credential(run: Run, filled: Scene):
    missing = run("add", filled.folder / "missing.sd-jwt", *filled.open_with)
    none = run("add", filled.trust, *filled.open_with)

    assert (missing.status, missing.err.partition(":")[0]) == (2, "error[file-unreadable]")
    assert (none.status, none.err.partition(":")[0]) == (2, "error[unsupported-format]")


def test_list_checks_each_as_of_now(run: Run, filled: Scene):
    run("add", filled.credential("b", index=5, achievement_title="Withdrawn"), *filled.open_with)
    filled.withdraw(_5=REVOKED)
    run("status", "add", filled.statuses, *filled.open_with)

    verdicts = {item["title"]: item["verdict"] for item in _listed(run, filled)}
    said = run("list", *filled.open_with).out

    assert verdicts == {"Python for data analysis": "genuine", "Withdrawn": "no-longer-valid"}
    assert "Sample Issuer · 2 March 2026 · 4 ECTS · no longer valid [revoked]" in said


def test_list_searches_sorts_and_sifts(run: Run, filled: Scene):
    run("add", filled.credential("b", achievement_title="Baking", learning_setting="work"), *filled.open_with)

    assert [item["title"] for item in _listed(run, filled, "--query", "bak")] == ["Baking"]
    assert [item["title"] for item in _listed(run, filled, "--kind", "work")] == ["Baking"]
    assert [item["title"] for item in _listed(run, filled, "--order", "title")] == [
        "Baking",
        "Python for data analysis",
    ]
    assert "Nothing fits that." in run("list", "--query", "nothing like it", *filled.open_with).out


def test_list_narrows_to_issuer_year_state_and_skill(run: Run, filled: Scene):
    run("add", filled.credential("b", index=5, achievement_title="Withdrawn"), *filled.open_with)
    filled.withdraw(_5=REVOKED)
    run("status", "add", filled.statuses, *filled.open_with)

    both = {"Python for data analysis", "Withdrawn"}
    for options, expected in (
        (["--issuer", "sample issuer", "--year", 2026], both),
        (["--issuer", "Sample"], set()),
        (["--year", 2025], set()),
        (["--state", "withdrawn"], {"Withdrawn"}),
        (["--skill", "sail a boat"], set()),
        (["--state", "good"], {"Python for data analysis"}),
        (["--skill", "clean and join data sets"], both),
    ):
        assert {item["title"] for item in _listed(run, filled, *options)} == expected, options
    assert run("list", "--state", "fine", *filled.open_with).status == 2


def test_show_names_the_paths_to_share(run: Run, filled: Scene):
    said = run("show", 1, *filled.open_with).out
    document = json.loads(run("show", 1, "--json", *filled.open_with).out)

    lines = [line.split() for line in said.splitlines()]
    assert ["learning_outcomes/1", "Learning", "outcome:", "Plot", "results"] in lines
    assert document["id"] == 1
    assert document["verdict"] == "genuine"
    assert {"learning_outcomes", "learning_outcomes/1", "birthdate"} <= {
        detail["path"] for detail in document["details"]
    }
    assert {detail["path"]: detail["sensitive"] for detail in document["details"]}["birthdate"]
    assert len(document["checks"]) == 7


def test_remove_and_restore(run: Run, filled: Scene):
    removed = run("remove", 1, *filled.open_with)
    in_bin = _listed(run, filled, "--bin")
    listed = _listed(run, filled)
    restored = run("restore", 1, *filled.open_with)

    assert "learner-wallet restore 1" in removed.out
    assert (len(in_bin), in_bin[0]["verdict"], listed) == (1, None, [])
    assert restored.status == 0
    assert len(_listed(run, filled)) == 1


@pytest.mark.parametrize(("days", "left"), [(29, 1), (31, 0)])
def test_what_was_removed_is_erased_after_thirty_days(run: Run, filled: Scene, days: int, left: int):
    removed_at = datetime.now(UTC) - timedelta(days=days)
    with Vault.open(filled.vault, PASSPHRASE) as vault:
        vault.credentials.remove(CredentialId(1), removed_at)

    assert len(_listed(run, filled, "--bin")) == left
    assert run("restore", 1, *filled.open_with).status == (0 if left else 2)


def test_the_help_says_how_long_what_was_removed_is_kept(run: Run):
    assert f"{DAYS_IN_BIN} days" in run("remove", "--help").out


def test_removing_several_is_all_or_nothing(run: Run, filled: Scene):
    outcome = run("remove", 1, 99, *filled.open_with)

    assert (outcome.status, outcome.err.partition(":")[0]) == (2, "error[not-stored]")
    assert len(_listed(run, filled)) == 1


def test_export_gives_back_the_bytes(run: Run, filled: Scene):
    original = (filled.folder / "credential.sd-jwt").read_bytes()
    file = filled.folder / "out.sd-jwt"

    assert run("export", 1, *filled.open_with).out.encode() == original
    assert run("export", 1, "--out", file, *filled.open_with).status == 0
    assert file.read_bytes() == original
    assert run("export", 7, *filled.open_with).err.startswith("error[not-stored]: ")
