"""A learner and a counsellor, each with a vault of their own, with the command line alone and no network."""

import json
from pathlib import Path

import pytest

from tests.e2e.test_command_line import Computer
from tests.e2e.test_questions_command_line import Learner, carry
from tests.simulators.issuer import SampleIssuer, trust_list
from wallet.cli.files import now
from wallet.consent.sharing_proof import parse_sharing_proof

_PASSPHRASE = "stapel kersen 4 fietsen"
_PURPOSE = "To look for a course together"
_INVITE = (
    "record", "invite", "--name", "Lies Claes", "--organisation", "Learning shop Kortrijk",
    "--address", "Market 1, 8500 Kortrijk", "--contact", "lies@learningshop.example",
    "--purpose", _PURPOSE, "--purpose", "To prepare an exemption", "--days", "60",
    "--notice", "We look at it together and keep it until the end that you choose.",
    "--jurisdiction", "BE", "--authority", "Gegevensbeschermingsautoriteit, Brussels",
)  # fmt: skip


class Person(Learner):
    """Somebody with a wallet: a learner, or a counsellor who has one too."""

    def does(self, *arguments: object, status: int = 0) -> str:
        return self.run(*arguments, stdin=_PASSPHRASE, status=status)


@pytest.fixture
def learner(tmp_path: Path) -> Person:
    return Person(tmp_path / "learner")


@pytest.fixture
def counsellor(tmp_path: Path) -> Person:
    return Person(tmp_path / "counsellor")


@pytest.fixture(autouse=True)
def known(learner: Person, counsellor: Person) -> None:
    """Both know the issuer of the learner's one credential."""
    issuer = SampleIssuer()
    trusted = trust_list("Known issuers", [issuer], as_of=now())
    learner.receives_credential(issuer, trusted)
    counsellor.receives("known.json", trusted)
    counsellor.does("trust", "add", "known.json")


def words_in(said: str) -> str:
    (line,) = [line for line in said.splitlines() if "comparison words" in line]
    return line.split("words")[1].strip()


@pytest.mark.slow
def test_invite_consent_seal_import_advise_withdraw_confirm(learner: Person, counsellor: Person):
    invited = counsellor.does(*_INVITE, "--label", "Amina, Tuesday", "--qr", "invitation.png", "--out", "i.lwinvite")
    carry("invitation.png", counsellor, learner)
    preview = learner.does("record", "seal", "invitation.png", "--give", "1:given_name,credits", "--as", "Amina")
    assert words_in(preview) == words_in(invited) and len(words_in(preview).split()) == 3
    for text in ("Lies Claes", "not verified", _PURPOSE, "Amina", "given_name", "You can say no", "Nothing was given"):
        assert text in preview
    assert "Peeters" not in preview and "Tuesday" not in preview
    assert "no consent" in learner.does("consent", "list")

    given = ("record", "seal", "invitation.png", "--give", "1:given_name,credits", "--as", "Amina", "--agree")
    # The stick is full or gone: what was given waits in the wallet.
    assert learner.does(*given, "--out", "gone/amina.lwrecord", status=2) == ""
    assert learner.does(*given, "--out", "again.lwrecord", status=2) == ""
    (consent,) = json.loads(learner.does("consent", "list", "--json"))
    assert (consent["state"], consent["purpose"]) == ("given", _PURPOSE)
    learner.does("consent", "show", consent["id"], "--record", "amina.lwrecord")
    carry("amina.lwrecord", learner, counsellor)
    document = json.loads(learner.does("consent", "show", consent["id"], "--json"))
    assert "@context" in document and "Peeters" not in json.dumps(document)

    opened = json.loads(counsellor.does("record", "open", "amina.lwrecord", "--json"))
    (item,) = opened["items"]
    assert (item["verdict"], item["claims"]["given_name"]) == ("genuine", "Amina")
    assert not {"family_name", "birthdate", "assessment_grade"} & item["claims"].keys()
    assert {check["check"]: check["code"] for check in item["checks"]}["holder"] == "ok"
    assert counsellor.does("record", "open", "amina.lwrecord", status=2) == ""
    name = consent["id"][:14]
    assert "Genuine" in counsellor.does("record", "open", name)
    assert "Amina" in counsellor.does("record", "list")
    counsellor.does("record", "open", name, "--export", "c1", "--out", "saved.txt", status=2)
    assert not (counsellor.folder / "saved.txt").exists()

    counsellor.does("record", "advise", name, "--note", "Have a look at these.",
                    "--step", "course:Dutch for work|On Mondays|https://centre.example/course",
                    "--out", "advice.lwadvice", "--qr", "advice.png")  # fmt: skip
    carry("advice.png", counsellor, learner)
    assert "Dutch for work" in learner.does("consent", "receive", "advice.png")
    assert "https://centre.example/course" in learner.does("consent", "show", name)

    learner.does("consent", "withdraw", name, "--out", "stop.lwnotice", "--qr", "stop.png")
    assert "not handed over" in learner.does("consent", "list")
    assert "handed over" in learner.does("consent", "withdraw", name, "--sent")
    learner.does("consent", "show", name, "--html", "receipt.html", "--pdf", "receipt.pdf")
    assert (learner.folder / "receipt.pdf").read_bytes().startswith(b"%PDF-")
    page = (learner.folder / "receipt.html").read_text()
    assert "You took your consent back" in page and "Lies Claes" in page and "Peeters" not in page
    carry("stop.png", learner, counsellor)
    assert "Erased" in counsellor.does("consent", "confirm", "stop.png", "--out", "gone.lwnotice")
    assert counsellor.does("record", "open", name, status=2) == ""
    assert counsellor.does("record", "open", "amina.lwrecord", status=2) == ""
    assert "erased" in counsellor.does("record", "list")
    carry("gone.lwnotice", counsellor, learner)
    assert "confirmed" in learner.does("consent", "receive", "gone.lwnotice")
    (consent,) = json.loads(learner.does("consent", "list", "--json"))
    assert consent["confirmed"] and consent["state"] == "withdrawn"


@pytest.mark.slow
def test_refusing_exporting_and_a_record_for_somebody_else(learner: Person, counsellor: Person, tmp_path: Path):
    other = Person(tmp_path / "other")
    learner.receives("plan.txt", b"My plan\n")
    counsellor.does(*_INVITE, "--out", "first.lwinvite")
    # What was said once is as it was last time.
    counsellor.does("record", "invite", "--ask-export", "--out", "second.lwinvite")
    for name in ("first.lwinvite", "second.lwinvite"):
        carry(name, counsellor, learner)
    assert "said no" in learner.does("record", "seal", "first.lwinvite", "--refuse")
    assert learner.does("record", "seal", "first.lwinvite", "--give", "1", status=2) == ""
    assert "refused" in learner.does("consent", "list")

    seal = ("record", "seal", "second.lwinvite", "--give", "1:*", "--attach", "plan.txt", "--purpose", "2")
    assert learner.does(*seal, "--agree", status=2) == ""
    assert learner.does(*seal, "--agree", "--purpose", "3", "--out", "r", status=2) == ""
    assert "Given to Lies Claes." in learner.does(*seal, "--allow-export", "--agree", "--frames", "frames")
    frames = sorted((learner.folder / "frames").iterdir())
    for computer in (counsellor, other):
        for frame in frames:
            computer.receives(frame.name, frame.read_bytes())
    names = [frame.name for frame in frames]
    assert other.does("record", "open", *names, status=2) == ""
    opened = json.loads(counsellor.does("record", "open", *names, "--json"))
    assert opened["items"][0]["claims"]["family_name"] == "Peeters"
    name = opened["learner"]["consent_id"]
    counsellor.does("record", "open", name, "--export", "c1", "--out", "saved.txt")
    assert "Genuine" in counsellor.run("verify", "saved.txt", "--trust", "known.json", status=0)
    counsellor.does("record", "erase", name)
    assert counsellor.does("record", "open", name, status=2) == ""
    assert json.loads(counsellor.does("record", "list", "--json"))[0]["erased_at"] is not None


@pytest.mark.slow
def test_what_does_not_make_sense_is_told(learner: Person):
    learner.does("record", "invite", "--name", "Lies", "--out", "-", status=2)
    for command in (
        ("record", "seal", "known.json", "--agree", "--refuse"),
        ("record", "seal", "known.json", "--agree"),
        ("record", "seal", "known.json", "--out", "x"),
        ("record", "seal", "known.json"),
        ("record", "open", "nobody"),
        ("record", "open", "known.json", "--export", "c1"),
        ("record", "advise", "nobody", "--note", "Hello", "--out", "-"),
        ("record", "advise", "nobody", "--note", "Hello", "--step", "walk", "--out", "-"),
        ("consent", "show", "nobody"),
        ("consent", "withdraw", "nobody"),
        ("consent", "receive", "known.json"),
        ("consent", "confirm", "known.json"),
    ):
        assert learner.does(*command, status=2) == ""
    assert json.loads(learner.does("record", "list", "--json")) == []
    for group in ("record", "consent"):
        assert "Commands:" in Computer.run(learner, group, "--help")
    for command in (("record", "seal"), ("record", "open"), ("consent", "withdraw")):
        said = Computer.run(learner, *command, "--help")
        assert f"\n    learner-wallet {' '.join(command)} " in said and "\b" not in said


@pytest.mark.slow
def test_who_shared_something_can_keep_a_proof_of_it(learner: Person, counsellor: Person):
    share = ("share", "1", "--show", "given_name", "--audience", "Bakker Logistics", "--out", "shared.txt")
    learner.does(*share, "--proof", "proof.txt", "--purpose", "To drive the forklift")
    proof = parse_sharing_proof((learner.folder / "proof.txt").read_text())
    assert (proof.recipient_name, proof.purpose) == ("Bakker Logistics", "To drive the forklift")
    assert [item.paths for item in proof.items] == [(("given_name",),)]
    for name in ("proof.html", "proof.pdf"):
        learner.does(*share, "--proof", name)
    page = (learner.folder / "proof.html").read_text()
    assert "Bakker Logistics" in page and "Amina" not in page and "consent" not in page.lower()
    assert (learner.folder / "proof.pdf").read_bytes().startswith(b"%PDF-")
    learner.does(*share, "--purpose", "No proof", status=2)

    counsellor.run("ask", "--purpose", "To hire", "--name", "Bakker Logistics", "--want", "learning:given_name",
                   "--out", "question.txt", "--state", "state")  # fmt: skip
    carry("question.txt", counsellor, learner)
    learner.does("share", "1", "--answer", "question.txt", "--out", "answer.json", "--proof", "answered.txt")
    proof = parse_sharing_proof((learner.folder / "answered.txt").read_text())
    assert (proof.recipient_name, proof.purpose) == ("Bakker Logistics", "To hire")
    assert proof.recipient_id and "Amina" not in json.dumps(proof.document)
