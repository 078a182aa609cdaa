"""Every error and every code of a check has a sentence: what, why, and what the person can do now."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import ui
import wallet
from ui.check_sentences import CHECKS, OTHERWISE
from ui.error_sentences import DETAILED, ERRORS
from ui.i18n import Language
from ui.messages import deciding_check, describe_check, describe_error, describe_verdict, short_status
from ui.tokens import Tone
from wallet.errors import FramesMissingError, UnreadableError, UnsupportedFormatError, WalletError, WeakPassphraseError
from wallet.formats.other_kinds import KINDS_OF_TEXT, UNKNOWN_TEXT
from wallet.model.report import (
    Check,
    CheckName,
    HolderBinding,
    IssuerSummary,
    Outcome,
    Verdict,
    VerificationReport,
    verdict_of,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
# The codes that others can rely on.
CODES = (
    "ok",
    "signature-invalid",
    "digest-mismatch",
    "disclosure-unreferenced",
    "disclosure-duplicate",
    "algorithm-not-allowed",
    "key-not-found",
    "key-not-bound-to-issuer",
    "issuer-not-known",
    "certificate-untrusted",
    "certificate-expired",
    "holder-binding-missing",
    "holder-binding-invalid",
    "nonce-mismatch",
    "audience-mismatch",
    "answer-replayed",
    "not-yet-valid",
    "expired",
    "revoked",
    "suspended",
    "status-list-missing",
    "status-list-stale",
    "status-list-invalid",
    "context-not-known",
    "property-not-defined",
    "unsupported-format",
    "unsupported-suite",
    "malformed",
    "too-large",
)
# Words of the trade, never on a screen of the learner or the employer.
FORBIDDEN = re.compile(
    r"\b(VC|VP|attestation|token|claims?|attributes?|disclosures?|presentations?|DCQL|revoked|invalid|nonce|digest)\b",
    re.IGNORECASE,
)
MOST_WORDS = 20


@pytest.fixture(autouse=True)
def english(qapp):
    return Language(qapp, "en")


def family(kind):
    return {kind}.union(*(family(child) for child in kind.__subclasses__()))


def sentences_of(text):
    return [sentence for sentence in re.split(r"(?<=[.?!:;])\s", text) if sentence]


def all_texts():
    yield from ERRORS.values()
    yield from DETAILED.values()
    for wording in (*CHECKS.values(), *OTHERWISE.values()):
        yield wording.title
        yield wording.sentence


def test_every_error_has_a_sentence_of_its_own():
    kinds = {kind for kind in family(WalletError) if kind.__module__.startswith("wallet.errors.")}
    assert kinds == set(ERRORS)
    assert len(set(ERRORS.values())) == len(ERRORS)


def test_an_error_of_a_later_version_falls_back_to_its_kind():
    class NewerError(UnreadableError):
        code = "newer"

    assert describe_error(NewerError()) == ERRORS[UnreadableError]


def test_a_refusal_says_what_it_is():
    assert describe_error(UnsupportedFormatError("address")).startswith("Only an address. It leads to a website.")
    assert describe_error(UnsupportedFormatError("empty")).startswith("Nothing is in it.")
    assert describe_error(UnsupportedFormatError("anything")) == ERRORS[UnsupportedFormatError]
    assert {f"unsupported-format:{kind}" for kind in KINDS_OF_TEXT if kind != UNKNOWN_TEXT} <= {
        key for _, key in CHECKS
    }
    suite = Check(CheckName.STRUCTURE, Outcome.FAILED, "unsupported-suite", "", None, {"detail": "bbs-2023"})
    assert "(bbs-2023)" in describe_check(suite).sentence


def test_a_cause_the_person_can_act_on_is_named():
    assert "8 characters" in describe_error(WeakPassphraseError("length"))
    assert describe_error(WeakPassphraseError("guessable")) == ERRORS[WeakPassphraseError]
    assert "42 %" in describe_error(FramesMissingError(0.42))


@pytest.mark.parametrize("text", [*all_texts()])
def test_texts_are_short_plain_and_in_our_words(text):
    assert not FORBIDDEN.search(re.sub(r"{\w+}", "", text))
    assert text[0].isupper()
    for sentence in sentences_of(text):
        assert len(sentence.split()) < MOST_WORDS


def test_every_code_others_rely_on_has_a_sentence():
    assert set(CODES) <= {key.split("+")[0] for _, key in CHECKS}


def test_every_code_the_core_can_give_has_a_sentence():
    source = Path(next(iter(wallet.__path__))) / "verification"
    given = set()
    for file in source.glob("*.py"):
        for name, code in re.findall(r"CheckName\.([A-Z]+),\s*\"([a-z-]+)\"", file.read_text(encoding="utf-8")):
            given.add((CheckName[name], code))
    assert len(given) > 15  # the expression still finds them
    assert given <= {(name, key.split("+")[0]) for name, key in CHECKS}
    assert Path(next(iter(ui.__path__))).name == "ui"


def test_no_two_outcomes_of_one_check_say_the_same():
    for name in CheckName:
        by_code = {}
        for (check, key), wording in CHECKS.items():
            if check is name:
                by_code.setdefault(key.split("+")[0], wording)
        assert len({(w.title, w.sentence) for w in by_code.values()}) == len(by_code)


def check(name, outcome=Outcome.PASSED, code="ok", as_of=None, **facts):
    return Check(name, outcome, code, "a rule", as_of, facts)


def test_who_asked_is_told_no_identifier_but_anybody_else_is():
    facts = {"audience": "decentralized_identifier:did:jwk:eyJ", "made_at": NOW.isoformat()}
    unasked, asked = check(CheckName.HOLDER, **facts), check(CheckName.HOLDER, answer="true", **facts)
    assert "did:jwk" in describe_check(unasked).sentence
    assert "did:jwk" not in describe_check(asked).sentence
    assert describe_check(asked).title == "Answer to your question"
    named = check(CheckName.HOLDER, answer="true", **(facts | {"audience": "Bakker Logistics"}))
    assert "Bakker Logistics" in describe_check(named).sentence


def test_the_wording_uses_what_the_check_states_and_nothing_it_does_not():
    bare = describe_check(check(CheckName.ISSUER))
    listed = describe_check(check(CheckName.ISSUER, list="Flemish list"))
    dated = describe_check(check(CheckName.ISSUER, as_of=NOW, list="Flemish list"))
    assert bare.sentence == "A list on this computer knows the issuer."
    assert listed.sentence == "The issuer is on the list “Flemish list”."
    assert dated.sentence == "The issuer is on the list “Flemish list” of 21 November 2026."
    for text in (bare, listed, dated):
        assert (text.title, text.sign, text.tone) == ("Issuer is known", "check", Tone.OK)


@pytest.mark.parametrize(("name", "key"), [*CHECKS])
def test_no_placeholder_is_left_where_everything_is_stated(name, key):
    facts = {"until": "2026-05-11", "start": "2027-01-01T00:00:00+00:00", "made_at": NOW.isoformat()}
    facts |= {"audience": "Bakker Logistics", "list": "Flemish list", "claims": "level", "algorithm": "ES256"}
    facts |= {"own": "true"} if "own" in key else {}
    facts |= {"answer": "true"} if "answer" in key else {}
    code = key.split("+")[0]
    outcome = Outcome.PASSED if code == "ok" else Outcome.FAILED
    text = describe_check(Check(name, outcome, code, "rule", NOW, facts))
    assert "{" not in text.sentence and "?" not in text.sentence
    assert text.title and text.sentence


def test_dates_are_written_for_people():
    text = describe_check(check(CheckName.VALIDITY, Outcome.FAILED, "expired", until="2026-05-11"))
    assert text.sentence.startswith("It was valid until 11 May 2026.")


def test_missing_details_are_named_in_our_words():
    text = describe_check(
        check(CheckName.CONTENT, Outcome.UNDETERMINED, "content-incomplete", claims="date_of_expiry, achievement/extra")
    )
    assert "date_of_expiry" not in text.sentence and "Extra" in text.sentence


def test_a_value_from_outside_cannot_fill_placeholders_or_the_screen():
    text = describe_check(check(CheckName.ISSUER, list="{as_of}" + "x" * 500))
    assert "{as_of}x" in text.sentence and len(text.sentence) < 200


def test_a_code_of_a_later_version_still_says_something():
    for outcome in Outcome:
        text = describe_check(check(CheckName.PROOF, outcome, "from-the-future"))
        assert text.title == OTHERWISE[outcome].title


# --- verdicts ---------------------------------------------------------------------------------------


def report(*changed, binding=None, name="Universiteit Aarden"):
    by_name = {item.check: item for item in changed}
    checks = tuple(by_name.get(part, check(part)) for part in CheckName)
    return VerificationReport(
        verdict_of(checks), checks, "dc+sd-jwt", None, IssuerSummary("id", name), {}, binding, NOW
    )


OPEN = {
    "issuer-not-known": check(CheckName.ISSUER, Outcome.UNDETERMINED, "issuer-not-known"),
    "key-not-bound-to-issuer": check(CheckName.ISSUER, Outcome.UNDETERMINED, "key-not-bound-to-issuer"),
    "status-list-missing": check(CheckName.STATUS, Outcome.UNDETERMINED, "status-list-missing"),
    "status-list-stale": check(CheckName.STATUS, Outcome.UNDETERMINED, "status-list-stale", as_of=NOW),
    "holder-binding-missing": check(CheckName.HOLDER, Outcome.UNDETERMINED, "holder-binding-missing"),
    "content-incomplete": check(CheckName.CONTENT, Outcome.UNDETERMINED, "content-incomplete", claims="level"),
    "key-not-found": check(CheckName.PROOF, Outcome.UNDETERMINED, "key-not-found"),
}


def test_seven_open_causes_are_seven_sentences_and_none_calls_it_wrong_or_right():
    texts = [describe_verdict(report(cause)) for cause in OPEN.values()]
    assert len({text.sentence for text in texts}) == 7
    for text in texts:
        assert text.tone is Tone.WARN and text.sign in ("clock", "circle-question-mark")
        assert "genuine" not in f"{text.headline} {text.sentence}".lower()


def test_what_was_not_checked_is_not_called_unchanged():
    text = describe_verdict(report(OPEN["key-not-found"]))
    assert text.headline == "Could not be checked here"
    assert describe_verdict(report(OPEN["issuer-not-known"])).headline == "Not changed, but not fully checked"


def test_genuine_names_the_issuer_and_whether_the_holder_showed_it():
    assert describe_verdict(report()).sentence == "Issued by Universiteit Aarden."
    shown = report(binding=HolderBinding("Bakker", NOW))
    assert describe_verdict(shown).sentence == "Issued by Universiteit Aarden to the person who showed it."
    assert describe_verdict(report(name=None)).sentence == "The issuer is known, and nothing was changed."
    assert describe_verdict(report()).tone is Tone.OK


@pytest.mark.parametrize(
    ("name", "code", "headline"),
    [
        (CheckName.VALIDITY, "expired", "No longer valid"),
        (CheckName.VALIDITY, "not-yet-valid", "Not valid yet"),
        (CheckName.VALIDITY, "presentation-expired", "No longer meant for use"),
        (CheckName.STATUS, "revoked", "Withdrawn"),
        (CheckName.STATUS, "suspended", "Suspended"),
    ],
)
def test_what_was_genuine_once_says_what_ended_it(name, code, headline):
    facts = {"until": "2026-05-11", "start": "2027-01-01"} if name is CheckName.VALIDITY else {}
    text = describe_verdict(report(check(name, Outcome.FAILED, code, NOW, **facts)))
    assert text.headline == headline and text.outline and text.tone is Tone.BAD
    assert text.sign in ("calendar-x-2", "timer", "ban", "pause")


def test_the_gravest_cause_speaks():
    both = report(
        check(CheckName.PROOF, Outcome.FAILED, "signature-invalid"),
        check(CheckName.ISSUER, Outcome.UNDETERMINED, "not-checked"),
        check(CheckName.VALIDITY, Outcome.FAILED, "expired", until="2026-05-11"),
    )
    text = describe_verdict(both)
    assert both.verdict is Verdict.NOT_GENUINE and text.headline == "Not genuine"
    assert text.sentence.startswith("Changed after it was issued")
    assert deciding_check(report()) is None


def test_what_cannot_be_read_says_why():
    unreadable = report(
        check(CheckName.STRUCTURE, Outcome.FAILED, "unsupported-format"),
        *(check(name, Outcome.UNDETERMINED, "not-checked") for name in list(CheckName)[1:]),
    )
    text = describe_verdict(unreadable)
    assert text.headline == "Cannot be read" and text.tone is Tone.NEUTRAL
    assert "Open Badge" in text.sentence


@pytest.mark.parametrize(
    ("cause", "words", "tone"),
    [
        (None, "Genuine", Tone.OK),
        (OPEN["issuer-not-known"], "Issuer not known", Tone.NEUTRAL),
        (OPEN["status-list-missing"], "Withdrawal unknown", Tone.WARN),
        (check(CheckName.STATUS, Outcome.FAILED, "revoked", NOW), "Withdrawn", Tone.BAD),
        (check(CheckName.VALIDITY, Outcome.FAILED, "expired", until="2026-05-11"), "Expired", Tone.BAD),
        (check(CheckName.PROOF, Outcome.FAILED, "digest-mismatch"), "Not genuine", Tone.BAD),
    ],
)
def test_a_pill_has_two_or_three_words(cause, words, tone):
    status = short_status(report(*([cause] if cause else [])), NOW)
    assert (status.text, status.tone) == (words, tone)


def test_an_old_list_says_how_old():
    cause = check(CheckName.STATUS, Outcome.UNDETERMINED, "status-list-stale", as_of=NOW - timedelta(days=41))
    assert "41" in short_status(report(cause), NOW).text
