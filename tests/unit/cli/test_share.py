"""`share`: what leaves the wallet, in which form, and what is noted."""

import json
import secrets
from datetime import UTC, datetime

import pytest

from tests.unit.cli.conftest import THEN, Run, Scene
from wallet.cli.files import now
from wallet.holder import Holder
from wallet.model.stored import HistoryEntry
from wallet.transport.reading import read_codes, read_pdf
from wallet.vault import Vault

_FOR = ("--audience", "Bakker Logistics")
_MUCH = ("--show", "learning_outcomes", "--show", "birthdate", "--show", "assessment_grade")


def _claims(run: Run, scene: Scene, file: object) -> dict:
    return json.loads(run("verify", "--json", file, *scene.checker).out)["claims"]


def _history(scene: Scene) -> tuple[HistoryEntry, ...]:
    with Vault.open(scene.vault, "stapel kersen 4 fietsen") as vault:
        return Holder(vault, now).history().items


def test_exactly_the_chosen_details_are_shown(run: Run, filled: Scene):
    file = filled.folder / "shared.txt"
    chosen = ("--show", "given_name", "--show", "learning_outcomes/1", "--show", "credits")

    outcome = run("share", 1, *chosen, *_FOR, "--out", file, *filled.open_with)
    claims = _claims(run, filled, file)

    assert outcome.status == 0
    assert claims["learning_outcomes"] == ["Plot results"]
    assert claims["given_name"] == "Amina"
    assert {"family_name", "birthdate", "assessment_grade", "learner_identification"}.isdisjoint(claims)
    assert "hidden:  12 details" in outcome.out


def test_every_form_carries_the_same_and_each_is_noted(run: Run, filled: Scene):
    png, pdf, txt = (filled.folder / f"shared.{ending}" for ending in ("png", "pdf", "txt"))

    outcome = run(
        "share", 1, "--show", "credits", *_FOR, "--qr", png, "--pdf", pdf, "--out", txt, *filled.open_with
    )  # fmt: skip
    results = [run("verify", file, *filled.checker) for file in (png, pdf, txt)]

    assert outcome.status == 0
    assert [result.status for result in results] == [0, 0, 0]
    assert read_pdf(pdf.read_bytes()).attachments[0][1] == txt.read_bytes().strip()
    assert sorted(entry.way for entry in _history(filled)) == ["file", "pdf", "picture"]
    assert {(entry.counterparty, entry.details) for entry in _history(filled)} == {("Bakker Logistics", ("credits",))}


@pytest.mark.parametrize("whom", [_FOR, ("--copy",)])
def test_a_page_for_a_browser_says_and_carries_the_same(run: Run, filled: Scene, whom: tuple[str, ...]):
    page = filled.folder / "shared.html"

    outcome = run("share", 1, "--show", "credits", *whom, "--html", page, *filled.open_with)
    checked = run("verify", "--json", page, *filled.checker)

    text = page.read_text(encoding="utf-8")
    assert outcome.status == 0
    assert json.loads(checked.out)["carrier"] == "html"
    assert checked.status == (0 if whom == _FOR else 3)
    assert ("Copy, holder not proven" in text) == (whom != _FOR) and ("Made for Bakker Logistics" in text) == (
        whom == _FOR
    )
    assert "Amina" not in text and [entry.way for entry in _history(filled)] == ["web-page"]


def test_a_page_shows_names_of_details_and_no_paths(run: Run, filled: Scene):
    page = filled.folder / "shared.html"
    run("add", filled.credential("b", favouriteTool="hammer", vct_claim={"inner_part": "handle"}), *filled.open_with)

    run("share", 2, "--show", "favouriteTool", "--show", "vct_claim", "--copy", "--html", page, *filled.open_with)

    text = page.read_text(encoding="utf-8")
    assert "Favourite tool" in text and "Inner part" in text and "vct_claim/" not in text


def test_what_does_not_fit_one_code_is_one_picture_of_several(run: Run, filled: Scene):
    picture = filled.folder / "codes.png"
    essay = secrets.token_urlsafe(900)
    run("add", filled.credential("b", achievement_description=essay), *filled.open_with)

    run("share", 2, "--show", "achievement_description", *_FOR, "--qr", picture, *filled.open_with)

    assert len(read_codes(picture.read_bytes())) > 1
    assert run("verify", picture, *filled.checker).status == 0


def test_frames_are_pictures_of_one_size(run: Run, filled: Scene):
    folder = filled.folder / "a" / "frames"

    outcome = run("share", 1, *_MUCH, *_FOR, "--frames", folder, *filled.open_with)

    frames = sorted(folder.iterdir())
    assert outcome.status == 0
    assert [frame.name for frame in frames] == [f"frame-{number:03}.png" for number in range(1, len(frames) + 1)]
    assert len(frames) > 1
    assert all(read_codes(frame.read_bytes())[0].startswith("UR:SD-JWT-VP/") for frame in frames)


def test_a_copy_proves_nothing_about_who_shows_it(run: Run, filled: Scene):
    file = filled.folder / "copy.txt"

    run("share", 1, "--show", "credits", "--copy", "--out", file, *filled.open_with)
    outcome = run("verify", file, *filled.checker)

    assert outcome.status == 3
    assert "A copy, holder not proven." in outcome.out
    assert [entry.action for entry in _history(filled)] == ["copied"]


def test_a_copy_for_a_page_is_its_address(run: Run, filled: Scene):
    picture = filled.folder / "copy.png"

    run("share", 1, "--show", "credits", "--copy", "--page", "check.example/w", "--qr", picture, *filled.open_with)

    (text,) = read_codes(picture.read_bytes())
    assert text.startswith("https://check.example/w/#1")
    assert run("verify", picture, *filled.checker).status == 3


def test_an_end_ends_it(run: Run, filled: Scene):
    file = filled.folder / "shared.txt"
    until = datetime(now().year + 1, 6, 30, tzinfo=UTC)

    outcome = run(
        "share", 1, "--show", "credits", *_FOR, "--until", until.isoformat(), "--out", file, *filled.open_with
    )  # fmt: skip
    before = run("verify", file, *filled.checker)
    after = run("verify", file, "--at", until.replace(month=7).isoformat(), *filled.checker)

    assert f"until 30 June {until.year}, 00:00 UTC" in outcome.out
    assert (before.status, after.status) == (0, 1)
    assert "[presentation-expired]" in after.out


def test_a_day_as_end_includes_the_day(run: Run, filled: Scene):
    outcome = run(
        "share", 1, "--show", "credits", *_FOR, "--until", now().date(), "--out", "-", *filled.open_with
    )  # fmt: skip

    assert outcome.status == 0


def test_several_credentials_show_what_each_has(run: Run, filled: Scene):
    run("add", filled.credential("b", achievement_title="B", credits=None), *filled.open_with)
    file, pdf = filled.folder / "shared.txt", filled.folder / "page.pdf"

    outcome = run(
        "share", 1, 2, "--show", "credits", "--show", "given_name", *_FOR, "--out", file, "--pdf", pdf,
        *filled.open_with,
    )  # fmt: skip
    documents = json.loads(run("verify", "--json", file, *filled.checker).out)

    assert outcome.status == 0
    assert [("credits" in item["claims"], "given_name" in item["claims"]) for item in documents] == [
        (True, True),
        (False, True),
    ]
    assert {path.name for path in filled.folder.glob("*.pdf")} == {"page-1.pdf", "page-2.pdf"}


def test_standard_output_carries_the_presentation_alone(run: Run, filled: Scene):
    outcome = run("share", 1, "--show", "credits", *_FOR, "--out", "-", *filled.open_with)

    assert outcome.out.count("\n") == 1
    assert outcome.out.startswith("ey")
    assert "Shared Python for data analysis with Bakker Logistics." in outcome.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--show", "credits", *_FOR),
        ("--show", "credits", "--out", "-"),
        ("--show", "credits", "--copy", *_FOR, "--out", "-"),
        ("--show", "credits", "--copy", "--nonce", "n", "--out", "-"),
        ("--show", "credits", "--copy", "--until", "2040-01-01", "--out", "-"),
        ("--show", "credits", *_FOR, "--until", "2020-01-01", "--out", "-"),
        (*_FOR, "--out", "-"),
    ],
)
def test_what_makes_no_sense_is_refused_and_not_noted(run: Run, filled: Scene, arguments: tuple[str, ...]):
    outcome = run("share", 1, *arguments, *filled.open_with)

    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("error[usage]: ")
    assert _history(filled) == ()


def test_a_detail_that_is_not_there_is_refused_and_not_noted(run: Run, filled: Scene):
    outcome = run("share", 1, "--show", "shoe_size", *_FOR, "--out", "-", *filled.open_with)

    assert outcome.err == (
        "error[claim-not-found]: There is no detail shoe_size in this credential. See: learner-wallet show ID\n"
    )
    assert _history(filled) == ()


def test_a_credential_of_another_key_goes_as_a_copy_only(run: Run, filled: Scene):
    foreign = filled.folder / "foreign.sd-jwt"
    foreign.write_text(
        filled.issuer.issue({"achievement_title": "Foreign"}, issued_at=THEN, vct="urn:example:1"), encoding="ascii"
    )
    number = run("add", foreign, *filled.open_with).out.split()[0]
    shown = (number, "--show", "achievement_title", "--out", "-")

    assert run("share", *shown, *_FOR, *filled.open_with).err.startswith("error[holder-key-missing]: ")
    assert run("share", *shown, "--copy", *filled.open_with).status == 0


def test_a_place_that_cannot_be_written_is_one_line(run: Run, filled: Scene):
    outcome = run("share", 1, "--show", "credits", *_FOR, "--qr", filled.folder / "no" / "a.png", *filled.open_with)

    assert (outcome.status, outcome.err.partition(":")[0]) == (2, "error[storage-failed]")
