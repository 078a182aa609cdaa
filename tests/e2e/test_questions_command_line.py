"""A question, its answer and the verdict, between two computers with the command line alone and no network."""

import json
import stat
from pathlib import Path

import pytest

from tests.e2e.test_command_line import Computer
from tests.simulators.dialogue import CHEAP
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.disclosure.w3c_material import whole_text
from wallet.cli.files import now
from wallet.crypto.did import key_of_did
from wallet.holder import Holder
from wallet.vault import Vault

_PASSPHRASE = "stapel kersen 4 fietsen"
_PURPOSE = "To see whether you may drive the forklift"
_ASK = ("ask", "--purpose", _PURPOSE, "--name", "Bakker Logistics")


class Learner(Computer):
    """A learner with a wallet and a key in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        vault, _ = Vault.create(folder / "vault", _PASSPHRASE, now=now(), argon2=CHEAP)
        with vault:
            self.did = Holder(vault, now).new_key().did_key

    def answer(self, *arguments: object, status: int = 0) -> str:
        return self.run("share", *arguments, stdin=_PASSPHRASE, status=status)

    def receives_credential(self, issuer: SampleIssuer, known: bytes, *, bound: bool = True) -> None:
        text = issuer.issue(
            learning_claims(),
            issued_at=now(),
            selective=selective_paths(),
            holder=key_of_did(self.did) if bound else None,
        )
        self.receives("known.json", known)
        with Vault.open(self.folder / "vault", _PASSPHRASE) as vault:
            holder = Holder(vault, now)
            holder.add_trust_list(known, "known.json")
            assert holder.add(text.encode()).stored is not None


def carry(name: str, giver: Computer, taker: Computer) -> None:
    taker.receives(name, (giver.folder / name).read_bytes())


@pytest.mark.slow
def test_an_answer_is_genuine_once_and_for_its_asker_alone(tmp_path: Path):
    learner, employer, other = (
        Learner(tmp_path / "learner"), Computer(tmp_path / "employer"), Computer(tmp_path / "other"),
    )  # fmt: skip
    issuer = SampleIssuer()
    known = trust_list("Known issuers", [issuer], as_of=now())
    learner.receives_credential(issuer, known)
    for computer in (employer, other):
        computer.receives("known.json", known)

    asked = (*_ASK, "--want", "learning:given_name,credits", "--welcome", "learning:birthdate")
    employer.run(*asked, "--qr", "question.png", "--out", "question.txt", "--state", "question.state")
    assert stat.S_IMODE((employer.folder / "question.state").stat().st_mode) == 0o600
    carry("question.png", employer, learner)
    carry("question.txt", employer, learner)
    said = learner.run("inspect", "question.png")
    assert "Bakker Logistics" in said and "not verified" in said and _PURPOSE in said
    said = learner.answer(1, "--answer", "question.png", "--qr", "answer.png", "--out", "answer.json")
    assert "Bakker Logistics" in said and "not verified" in said and "credits" in said
    assert "Amina" not in learner.run("inspect", "question.txt", "--json")

    def check(name: str, computer: Computer = employer, state: str = "question.state", status: int = 0) -> list:
        said = computer.run("check-answer", name, "--state", state, "--trust", "known.json", "--json", status=status)
        return [json.loads(said)] if status != 2 else []

    for name in ("answer.png", "answer.json"):
        carry(name, learner, employer)
        carry(name, learner, other)
    other.run(*asked, "--out", "question.txt", "--state", "question.state")
    employer.run(*asked, "--out", "newer.txt", "--state", "newer.state")
    assert holder_code(check("answer.json", other, status=1)) == "audience-mismatch"
    # A question of another run is another asker's, as far as anybody can tell.
    assert holder_code(check("answer.json", state="newer.state", status=1)) == "audience-mismatch"
    (document,) = check("answer.png")
    assert (document["verdict"], document["query"], document["missing"]) == ("genuine", "want1", [])
    assert document["claims"]["given_name"] == "Amina"
    assert not {"birthdate", "family_name"} & document["claims"].keys()
    for name in ("answer.png", "answer.json"):
        assert holder_code(check(name, status=1)) == "answer-replayed"

    said = learner.run("share", 1, "--answer", "question.txt", "--show", "given_name", "--out", "-",
                       stdin=_PASSPHRASE, status=2)  # fmt: skip
    assert said == ""
    learner.answer(1, "--answer", "question.txt", "--show", "given_name", "--show", "credits", "--show", "birthdate",
                   "--frames", "frames")  # fmt: skip
    frames = sorted((learner.folder / "frames").iterdir())
    for frame in frames:
        employer.receives(frame.name, frame.read_bytes())
    said = employer.run("check-answer", *[frame.name for frame in frames], "--state", "question.state", status=1)
    assert "used before" in said


@pytest.mark.slow
def test_an_encrypted_answer_and_a_copy(tmp_path: Path):
    learner, employer = Learner(tmp_path / "learner"), Computer(tmp_path / "employer")
    issuer = SampleIssuer()
    known = trust_list("Known issuers", [issuer], as_of=now())
    learner.receives_credential(issuer, known)
    learner.receives_credential(issuer, known, bound=False)
    employer.receives("known.json", known)

    employer.run(*_ASK, "--want", "learning:given_name", "--encrypt", "--out", "question.txt", "--state", "state")
    carry("question.txt", employer, learner)
    assert learner.answer(2, "--answer", "question.txt", "--out", "answer.json", status=2) == ""
    learner.answer(1, "--answer", "question.txt", "--out", "answer.json")
    assert json.loads((learner.folder / "answer.json").read_text()).keys() == {"response"}
    carry("answer.json", learner, employer)
    check = ("check-answer", "answer.json", "--trust", "known.json", "--state")
    assert "Genuine" in employer.run(*check, "state")
    assert "used before" in employer.run(*check, "state", status=1)
    employer.run(*_ASK, "--want", "learning:given_name", "--encrypt", "--out", "question.txt", "--state", "other")
    employer.run(*check, "other", status=2)

    employer.run(*_ASK, "--want", "learning:given_name,credits", "--accept-copies",
                 "--out", "question.txt", "--state", "copies")  # fmt: skip
    carry("question.txt", employer, learner)
    assert "copy" in learner.answer(2, "--answer", "question.txt", "--out", "answer.json")
    carry("answer.json", learner, employer)
    for _ in range(2):
        assert "copy, holder not proven" in employer.run(*check, "copies", status=3)

    # A badge of the W3C data model, issued to the learner's did:key by somebody whom no list knows.
    learner.receives("badge.json", whole_text(learner.did).encode())
    assert "not everything could be checked" in learner.run("add", "badge.json", stdin=_PASSPHRASE)
    employer.run(*_ASK, "--want", "badge:credentialSubject/achievement/name",
                 "--out", "question.txt", "--state", "badge")  # fmt: skip
    carry("question.txt", employer, learner)
    learner.answer(3, "--answer", "question.txt", "--qr", "answer.png")
    carry("answer.png", learner, employer)
    said = employer.run("check-answer", "answer.png", "--state", "badge", "--json", status=3)
    assert holder_code([json.loads(said)]) == "ok"
    said = employer.run("check-answer", "answer.png", "--state", "badge", "--json", status=1)
    assert holder_code([json.loads(said)]) == "answer-replayed"


def holder_code(documents: list) -> str:
    (document,) = documents
    return next(check["code"] for check in document["checks"] if check["check"] == "holder")
