"""Every error, check and verdict has its sentence."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import wallet.errors
import wallet.verification
from wallet.cli.plain_text import plain
from wallet.cli.sentences import CHECKS, DETAILED, ERRORS, VERDICTS, check_sentence, error_sentence
from wallet.errors import (
    FramesMissingError,
    MalformedError,
    UnreadableError,
    UnsupportedFormatError,
    UnsupportedSuiteError,
    WalletError,
)
from wallet.formats.other_kinds import KINDS_OF_TEXT, UNKNOWN_TEXT
from wallet.model.report import Check, CheckName, Outcome, Verdict

_CONTRACT = {
    "ok", "signature-invalid", "digest-mismatch", "disclosure-unreferenced", "disclosure-duplicate",
    "algorithm-not-allowed", "key-not-found", "key-not-bound-to-issuer", "issuer-not-known", "certificate-untrusted",
    "certificate-expired", "holder-binding-missing", "holder-binding-invalid", "nonce-mismatch", "audience-mismatch",
    "answer-replayed", "not-yet-valid", "expired", "revoked", "suspended", "status-list-missing",
    "status-list-stale", "status-list-invalid", "unsupported-format", "malformed", "too-large",
}  # fmt: skip


def _subclasses(parent: type[WalletError]) -> Iterator[type[WalletError]]:
    for child in parent.__subclasses__():
        yield child
        yield from _subclasses(child)


def _all_errors() -> set[type[WalletError]]:
    return {error for error in _subclasses(WalletError) if error.__module__.startswith(f"{wallet.errors.__name__}.")}


def _codes_in_source() -> set[tuple[CheckName, str]]:
    """Pairs of check and code that verification writes out."""
    found = set()
    for path in Path(wallet.verification.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)) or len(node.args) < 2:
                continue
            name, code = node.args[:2]
            if node.func.id in {"failed", "undetermined", "not_applicable"} and isinstance(code, ast.Constant):
                check = ast.unparse(name)
                if check.startswith("CheckName."):
                    found.add((CheckName[check.removeprefix("CheckName.")], str(code.value)))
    return found


def test_every_error_has_a_sentence_and_no_sentence_is_left_over():
    assert set(ERRORS) == _all_errors() | {WalletError}
    assert {error for error, _ in DETAILED} <= set(ERRORS)


@pytest.mark.parametrize("error", [*ERRORS], ids=lambda error: error.__name__)
def test_an_error_reads_as_one_line(error: type[WalletError]):
    made = error(0.25) if error is FramesMissingError else error("birthdate")  # type: ignore[arg-type] # its own sign

    sentence = error_sentence(made)

    assert sentence[0].isupper() and "\n" not in sentence
    assert "{" not in sentence


def test_every_code_in_the_verification_has_a_sentence():
    codes = _codes_in_source()

    assert len(codes) > 20
    assert codes - CHECKS.keys() == set()


def test_codes_that_come_from_errors_have_a_sentence():
    # Questions, answers and what guidance sends are read by their own readers, which no check of a credential calls.
    apart = (
        wallet.errors.QuestionError,
        wallet.errors.AnswerError,
        wallet.errors.InvitationError,
        wallet.errors.ConsentError,
        wallet.errors.RecordError,
        wallet.errors.NoticeError,
        wallet.errors.AdviceError,
    )
    unreadable = {
        error.code for error in _all_errors() if issubclass(error, UnreadableError) and not issubclass(error, apart)
    }
    proof = {error.code for error in _all_errors() if issubclass(error, wallet.errors.DisclosureError)}

    assert {(CheckName.STRUCTURE, code) for code in unreadable} <= CHECKS.keys()
    assert {(CheckName.PROOF, code) for code in proof | {"signature-invalid"}} <= CHECKS.keys()
    assert {(name, "ok") for name in CheckName} <= CHECKS.keys()
    assert {(name, "not-checked") for name in CheckName if name is not CheckName.STRUCTURE} <= CHECKS.keys()


def test_the_codes_of_the_contract_have_a_sentence():
    assert _CONTRACT - {code.partition("+")[0] for _, code in CHECKS} == set()
    assert set(VERDICTS) == set(Verdict)


def test_facts_choose_the_fullest_sentence():
    as_of = datetime(2026, 3, 1, 12, tzinfo=UTC)
    known = Check(CheckName.ISSUER, Outcome.PASSED, "ok", "", as_of, {"list": "The list"})

    assert check_sentence(known) == "Issuer is known, from “The list” of 1 March 2026."
    assert check_sentence(Check(CheckName.ISSUER, Outcome.PASSED, "ok", "")) == "Issuer is known."


def test_moments_among_facts_are_written_for_people():
    facts = {"audience": "A", "made_at": "2026-03-01T12:30:45+00:00"}

    sentence = check_sentence(Check(CheckName.HOLDER, Outcome.PASSED, "ok", "", None, facts))

    assert "1 March 2026, 12:30 UTC" in sentence


def test_facts_from_outside_cannot_drive_the_terminal():
    facts = {"audience": "\x1b[2J\u202egnp"}

    sentence = check_sentence(Check(CheckName.HOLDER, Outcome.FAILED, "audience-mismatch", "", None, facts))

    assert "\\u{1b}[2J\\u{202e}gnp" in sentence


@settings(max_examples=200)
@given(st.text())
def test_plain_text_is_printable(text: str):
    shown = plain(text)

    assert all(letter.isprintable() or letter in "\u200c\u200d\u3000\xa0 " or letter.isspace() for letter in shown)
    assert not {"\x1b", "\n", "\r", "\u202e", "\u2066"} & set(shown)


def test_plain_text_keeps_what_people_write():
    text = "Zoë Ångström 李 مرحبا 👩\u200d🎓 “ok”"

    assert plain(text) == text


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UnsupportedFormatError("address"), "Only an address"),
        (UnsupportedFormatError("blockcerts-1"), "A Blockcerts 1.x"),
        (UnsupportedFormatError("open-badge-1"), "An Open Badge 1.x"),
        (UnsupportedFormatError("other"), "This is not a credential of a format"),
        (UnsupportedSuiteError("bbs-2023"), "It is signed in a way that this version does not know: bbs-2023."),
        (MalformedError("issuer"), "Damaged or incomplete: it names no issuer."),
    ],
)
def test_a_refusal_says_what_it_is(error: UnreadableError, said: str):
    assert error_sentence(error).startswith(said)


def test_a_refused_check_says_what_it_is():
    suite = Check(CheckName.STRUCTURE, Outcome.FAILED, "unsupported-suite", "", None, {"detail": "bbs-2023"})
    damage = Check(CheckName.STRUCTURE, Outcome.FAILED, "malformed", "", None, {"detail": "type"})

    assert check_sentence(suite) == "Signed in a way that this version does not know: bbs-2023."
    assert check_sentence(damage) == "Damaged or incomplete: type."
    assert set(KINDS_OF_TEXT) - {UNKNOWN_TEXT} <= {
        key.partition(":")[2] for name, key in CHECKS if name is CheckName.STRUCTURE
    }
