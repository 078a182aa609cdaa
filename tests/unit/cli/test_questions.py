"""`ask`, `check-answer` and `share --answer`: their options, and the file in which a question is kept."""

import json
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import click
import pytest

from tests.simulators.dialogue import START
from tests.unit.cli.conftest import Run, Scene
from wallet.asking import Asking
from wallet.cli.question_state import QuestionState, StateUnreadableError, read_state, use_state, write_state
from wallet.cli.wanted import Wanted, parse_wanted, query_of, query_of_file
from wallet.errors import QueryInvalidError, StorageError
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.questions.dcql import parse_query

QUERY = {
    "credentials": [
        {"id": "a", "format": "dc+sd-jwt", "meta": {"vct_values": ["urn:x"]}, "claims": [{"path": ["given_name"]}]}
    ]
}


# --- what is wanted -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("learning:given_name,credits/value", Wanted(LEARNING_CREDENTIAL, (("given_name",), ("credits", "value")))),
        ("urn:a:b:1:x/*/0", Wanted("urn:a:b:1", (("x", None, 0),))),
        ("badge:", Wanted("OpenBadgeCredential", ())),
        ("Type:a~1b", Wanted("Type", (("a/b",),))),
    ],
)
def test_what_is_wanted_is_a_type_and_paths(text, wanted):
    assert parse_wanted(text) == wanted


@pytest.mark.parametrize("text", ["", "learning", ":given_name"])
def test_what_is_no_wish_is_wrong_usage(text):
    with pytest.raises(click.BadParameter):
        parse_wanted(text)


def query(*want: str, welcome: tuple[str, ...] = (), issuers: tuple[str, ...] = (), accept_copies: bool = False):
    return query_of(
        [parse_wanted(text) for text in want],
        [parse_wanted(text) for text in welcome],
        issuers,
        accept_copies=accept_copies,
    )


def test_a_wish_for_an_sd_jwt_is_one_query():
    asked = query("learning:given_name", accept_copies=True)
    (credential,) = asked.credentials

    assert asked.credential_sets == ()
    assert (credential.format, credential.meta, credential.require_binding) == (
        "dc+sd-jwt",
        {"vct_values": [LEARNING_CREDENTIAL]},
        False,
    )
    assert [claim.path for claim in credential.claims] == [("given_name",)]
    assert credential.claim_sets == ()


def test_a_badge_may_come_in_two_formats():
    asked = query("badge:credentialSubject", "learning:given_name", issuers=("did:example:school",))

    assert [item.format for item in asked.credentials] == ["ldp_vc", "jwt_vc_json", "dc+sd-jwt"]
    assert [len(item.options) for item in asked.credential_sets] == [2, 1]
    badge = asked.credentials[0]
    assert len(badge.claim_sets) == 2
    assert all(claim.values == ("did:example:school",) for claim in badge.claims if "issuer" in claim.path)


@pytest.mark.parametrize(("number", "sets"), [(1, 2), (2, 4), (4, 16), (5, 7)])
def test_welcome_details_are_offered_in_combinations(number, sets):
    asked = query("learning:given_name", welcome=(f"learning:{','.join(f'd{index}' for index in range(number))}",))
    (credential,) = asked.credentials

    assert len(credential.claim_sets) == sets
    assert len(credential.claim_sets[0]) == 1 + number
    assert credential.claim_sets[-1] == ("c1",)


def test_what_no_wallet_would_answer_is_not_asked():
    with pytest.raises(click.UsageError):
        query("learning:given_name", welcome=("badge:name",))
    with pytest.raises(QueryInvalidError):
        query(f"learning:{','.join(f'd{index}' for index in range(100))}")
    with pytest.raises(QueryInvalidError):
        query_of_file(b'{"credentials": []}')


def test_a_query_file_holds_the_query_or_a_request_with_it():
    expected = parse_query(QUERY)

    assert query_of_file(json.dumps(QUERY).encode()) == expected
    assert query_of_file(json.dumps({"dcql_query": QUERY, "nonce": "n"}).encode()) == expected


# --- an answer ------------------------------------------------------------------------------------


def test_an_answer_says_who_gets_what_and_that_it_is_no_copy(run: Run, filled: Scene):
    question, state = filled.folder / "question", filled.folder / "state"
    asked = ("--want", "learning:given_name", "--purpose", "To plan", "--name", "Bakery")
    assert run("ask", *asked, "--state", state, "--out", question).status == 0

    done = run("share", 1, "--answer", question, "--out", filled.folder / "answer", *filled.open_with)

    assert done.status == 0
    who, purpose, end, shown = done.out.splitlines()
    assert "“Bakery”" in who and purpose == "  what for: To plan" and end.startswith("  counts until: ")
    assert shown == "  Python for data analysis: given_name"


# --- the file -------------------------------------------------------------------------------------


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_question_is_kept_whole_and_for_its_owner_alone(tmp_path, encrypted):
    pending = Asking(lambda: START).ask(parse_query(QUERY), "What for", "Who é", encrypted=encrypted).pending
    path = tmp_path / "state"
    for used in (False, True):
        write_state(path, QuestionState(pending, used=used))
        kept = read_state(path)

        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert kept.used is used
        assert replace(kept.pending, encryption_key=None) == replace(pending, encryption_key=None)
        assert (kept.pending.encryption_key is not None) is encrypted
        if encrypted:
            assert kept.pending.encryption_key.public == pending.encryption_key.public
    assert [item.name for item in tmp_path.iterdir()] == ["state"]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path):
    pending = Asking(lambda: START).ask(parse_query(QUERY), "", "").pending
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "folder", tmp_path / "missing" / "state"):
        with pytest.raises(StorageError):
            write_state(path, QuestionState(pending))
    assert [item.name for item in tmp_path.iterdir()] == ["folder"]


def test_of_several_runs_that_got_the_answer_one_is_first(tmp_path):
    state = QuestionState(Asking(lambda: START).ask(parse_query(QUERY), "What for", "Who").pending)
    for turn in range(20):
        path = tmp_path / f"state-{turn}"
        write_state(path, state)
        with ThreadPoolExecutor(8) as runs:
            firsts = list(runs.map(lambda _, path=path: use_state(path, state), range(8)))
        assert firsts.count(True) == 1
        assert read_state(path).used
    assert len(list(tmp_path.iterdir())) == 20


def test_a_file_of_another_kind_is_refused(tmp_path):
    path = tmp_path / "state"
    pending = Asking(lambda: START).ask(parse_query(QUERY), "", "", encrypted=True).pending
    write_state(path, QuestionState(pending))
    whole = json.loads(path.read_text())
    broken = [b"", b"{}", b"\xff", json.dumps({**whole, "version": 2}).encode()]
    broken += [json.dumps({name: value for name, value in whole.items() if name != left}).encode() for left in whole]
    broken += [
        json.dumps({**whole, name: value}).encode()
        for name, value in [
            ("used", "no"), ("nonce", 1), ("query", {}), ("expires_at", "soon"), ("asked_at", "2026-01-01"),
            ("encryption_key", "AAAA"), ("encryption_key", "é"), ("encryption_key", 1),
        ]
    ]  # fmt: skip
    for data in broken:
        path.write_bytes(data)
        with pytest.raises(StateUnreadableError):
            read_state(path)


# --- the commands ---------------------------------------------------------------------------------


ASK = ("ask", "--purpose", "What for", "--state", "state")


@pytest.mark.parametrize(
    "arguments",
    [
        (*ASK, "--out", "q"),
        (*ASK, "--want", "learning:given_name"),
        (*ASK, "--want", "learning:given_name", "--query", "query.json", "--out", "q"),
        (*ASK, "--query", "query.json", "--welcome", "learning:given_name", "--out", "q"),
        (*ASK, "--query", "query.json", "--accept-copies", "--out", "q"),
        (*ASK, "--want", "learning:given_name", "--identity-passphrase-file", "query.json", "--out", "q"),
        ("ask", "--want", "learning:given_name", "--purpose", "What for", "--out", "q"),
        ("check-answer", "query.json", "--state", "query.json", "--nonce", "n"),
        ("check-answer", "query.json", "--state", "query.json"),
        ("check-answer", "query.json"),
        ("share", "1", "--answer", "q", "--out", "-", "--copy"),
        ("share", "1", "--answer", "q", "--pdf", "p"),
        ("share", "1", "--answer", "q"),
    ],
)
def test_wrong_usage_writes_nothing(run: Run, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "query.json").write_text(json.dumps(QUERY))
    done = run(*arguments)

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("error[") and done.err.count("\n") == 1
    assert [item.name for item in tmp_path.iterdir()] == ["query.json"]


def test_a_question_may_go_to_standard_output(run: Run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "query.json").write_text(json.dumps(QUERY))
    done = run(*ASK, "--query", "query.json", "--out", "-", "--name", "Evil \u202e name")

    assert done.status == 0
    assert done.out.startswith("openid4vp://?client_id=decentralized_identifier")
    assert "\u202e" not in done.err and "u{202e}" in done.err
    (tmp_path / "q.txt").write_text(done.out)
    inspected = run("inspect", "q.txt")
    assert "\u202e" not in inspected.out and "urn:x: given_name" in inspected.out
    document = json.loads(run("inspect", "q.txt", "--json").out)
    assert document["question"]["dcql_query"] == QUERY
    assert (document["question"]["known_name"], document["question"]["encrypted"]) == (None, False)


@pytest.mark.parametrize("content", ["", "hello", '{"vp_token": {}}', '{"response": "x"}'])
def test_what_is_no_answer_is_unreadable(run: Run, tmp_path, monkeypatch, content):
    monkeypatch.chdir(tmp_path)
    run(*ASK, "--want", "learning:given_name", "--out", "q")
    (tmp_path / "answer").write_text(content)

    assert run("check-answer", "answer", "--state", "state").status == 2
    done = run("check-answer", "answer", "--state", "state", "--json")
    assert done.status == 2
    document = json.loads(done.out)
    assert (document["verdict"], document["query"], document["missing"]) == ("unreadable", None, [])
    assert json.loads((tmp_path / "state").read_text())["used"] is False


def test_an_incomplete_answer_says_what_it_lacks(run: Run, scene: Scene, monkeypatch):
    monkeypatch.chdir(scene.folder)
    run(*ASK, "--want", "learning:given_name", "--want", "diploma:credentialSubject", "--out", "q")
    state = json.loads((scene.folder / "state").read_text())
    (scene.folder / "answer").write_text(json.dumps({"vp_token": {"want1": ["x"]}, "state": state["state"]}))
    done = run("check-answer", "answer", "--state", "state")

    assert done.status == 2
    assert "lacks want1: credential, want2" in done.out
