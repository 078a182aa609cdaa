"""Answers, checked: each nonce works once and for five minutes, and only for the one who asked."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulators.dialogue import NAME, PURPOSE, Dialogue, learning_query
from wallet.asking import Asking, CheckedAnswer
from wallet.errors import AnswerError
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.questions.answer import answer_text
from wallet.questions.packed_answer import pack_answer
from wallet.questions.pending import PendingQuestions
from wallet.questions.request import parse_question
from wallet.transport.multipart_ur import UR_RESPONSE, encode_single, wrap_bytes
from wallet.trust.trust_store import TrustStore


def check(dialogue: Dialogue, answer) -> CheckedAnswer:
    data = answer if isinstance(answer, str | bytes) else answer_text(answer)
    return dialogue.asking.check(data, dialogue.surroundings())


def verdicts(checked: CheckedAnswer) -> list[Verdict]:
    return [item.checked.report.verdict for item in checked.results]


def holder_codes(checked: CheckedAnswer) -> list[str]:
    return [item.checked.report.check(CheckName.HOLDER).code for item in checked.results]


GENUINE = [Verdict.GENUINE]
NOT_GENUINE = [Verdict.NOT_GENUINE]


# --- the question ---------------------------------------------------------------------------------


def test_a_question_says_who_asks_what_and_what_for(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))

    for text in (asked.jar, asked.link):
        question = parse_question(text, TrustStore(), dialogue.clock())
        assert (question.asker.stated_name, question.asker.known_name, question.purpose) == (NAME, None, PURPOSE)
        assert (question.nonce, question.state) == (asked.pending.nonce, asked.id)
        assert question.expires_at == asked.expires_at
        assert question.query == asked.pending.query
    assert dialogue.read(asked) == question
    assert dialogue.asking.pending() == (asked.pending,)


def test_no_two_questions_share_anything_secret(dialogue: Dialogue):
    one, two = (dialogue.ask(learning_query("given_name"), encrypted=True) for _ in range(2))

    assert one.pending.nonce != two.pending.nonce
    assert one.id != two.id
    assert one.pending.encryption_key.public != two.pending.encryption_key.public
    assert one.pending.nonce not in repr(dialogue.asking)
    assert one.pending.client_id == two.pending.client_id != Asking(dialogue.clock).identity.client_id


# --- the answer -----------------------------------------------------------------------------------


@pytest.mark.parametrize("encrypted", [False, True])
def test_an_answer_is_genuine_and_shows_what_was_asked_and_no_more(dialogue: Dialogue, encrypted):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name", "credits"), encrypted=encrypted)
    answer = dialogue.answer(asked)
    checked = check(dialogue, answer)

    assert verdicts(checked) == GENUINE
    assert (checked.pending, checked.missing, checked.replayed, checked.error) == (asked.pending, (), False, None)
    assert checked.encrypted is encrypted
    (result,) = checked.results
    assert (result.query_id, result.lacks) == ("course", ())
    report = result.checked.report
    assert report.claims["given_name"] == "Amina"
    assert not {"birthdate", "family_name", "assessment_grade"} & report.claims.keys()
    assert report.check(CheckName.HOLDER).facts["answer"] == "true"
    assert dialogue.asking.pending() == ()
    assert ("Amina" in answer_text(answer)) is False


@pytest.mark.parametrize("encrypted", [False, True])
def test_an_answer_works_once(dialogue: Dialogue, encrypted):
    dialogue.receive()
    answer = dialogue.answer(dialogue.ask(learning_query("given_name"), encrypted=encrypted))
    packed = pack_answer(answer.body)

    assert verdicts(check(dialogue, packed)) == GENUINE
    for again in (packed, answer_text(answer), encode_single(UR_RESPONSE, wrap_bytes(packed))):
        checked = check(dialogue, again)
        assert (verdicts(checked), holder_codes(checked)) == (NOT_GENUINE, ["answer-replayed"])
        assert checked.replayed
    dialogue.clock.wait(days=1)
    assert holder_codes(check(dialogue, packed)) == ["answer-replayed"]


def test_another_answer_to_a_question_that_was_answered_comes_too_late(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    first, second = dialogue.answer(asked), dialogue.answer(asked)

    check(dialogue, first)
    assert holder_codes(check(dialogue, second)) == ["answer-replayed"]


def test_an_older_answer_does_not_fit_a_new_question(dialogue: Dialogue):
    dialogue.receive()
    older = dialogue.answer(dialogue.ask(learning_query("given_name")))
    new = dialogue.ask(learning_query("given_name"))
    relabelled = json.dumps({**older.body, "state": new.id})

    checked = check(dialogue, relabelled)
    assert (verdicts(checked), holder_codes(checked)) == (NOT_GENUINE, ["nonce-mismatch"])
    assert new.pending in dialogue.asking.pending()
    assert verdicts(check(dialogue, dialogue.answer(new))) == GENUINE


def test_an_answer_from_before_the_start_is_no_answer(dialogue: Dialogue):
    dialogue.receive()
    answer = dialogue.answer(dialogue.ask(learning_query("given_name")))
    identity, other = dialogue.asking.identity, dialogue.ask(learning_query("credits")).pending

    for asking in (Asking(dialogue.clock, identity), Asking(dialogue.clock, identity, [other])):
        checked = asking.check(answer_text(answer), dialogue.surroundings())
        assert (verdicts(checked), holder_codes(checked)) == (NOT_GENUINE, ["nonce-mismatch"])
        assert checked.pending is None


def test_an_answer_to_somebody_else_is_refused_whatever_it_says(dialogue: Dialogue):
    dialogue.receive()
    other = Asking(dialogue.clock)
    ours = dialogue.ask(learning_query("given_name"))
    theirs = other.ask(ours.pending.query, PURPOSE, NAME)
    answer = dialogue.answer(theirs.link)

    for body in (answer.body, {**answer.body, "state": ours.id}, {"vp_token": answer.body["vp_token"]}):
        checked = check(dialogue, json.dumps(body))
        assert (verdicts(checked), holder_codes(checked)) == (NOT_GENUINE, ["audience-mismatch"])
    assert dialogue.asking.pending() == (ours.pending,)
    sealed = dialogue.answer(other.ask(ours.pending.query, PURPOSE, NAME, encrypted=True).link)
    assert isinstance(check(dialogue, sealed).error, AnswerError)


def test_after_five_minutes_it_is_too_late(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    answer = dialogue.answer(asked)
    dialogue.clock.wait(minutes=4, seconds=59)
    assert dialogue.asking.pending() == (asked.pending,)
    dialogue.clock.wait(seconds=1)

    checked = check(dialogue, answer)
    assert (verdicts(checked), holder_codes(checked)) == (NOT_GENUINE, ["nonce-mismatch"])
    assert dialogue.asking.pending() == ()


def test_a_question_that_was_withdrawn_has_no_answer(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    answer = dialogue.answer(asked)
    dialogue.asking.withdraw(asked.id)

    assert holder_codes(check(dialogue, answer)) == ["nonce-mismatch"]


def test_garbage_does_not_spoil_a_question(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    answer = dialogue.answer(asked)
    (text,) = answer.body["vp_token"]["course"]
    bare = text[: text.rindex("~") + 1]
    broken = f"{text[:-8]}AAAAAAAA"

    for entry in ("x", bare, broken, {"type": "VerifiablePresentation"}):
        checked = check(dialogue, json.dumps({"vp_token": {"course": [entry]}, "state": asked.id}))
        assert Verdict.GENUINE not in verdicts(checked)
        assert checked.missing or holder_codes(checked) != ["ok"]
    for data in ("", "x", '{"vp_token":{}}', b"\x10", '{"response":"x"}'):
        assert isinstance(check(dialogue, data).error, AnswerError)
    checked = check(dialogue, json.dumps({**answer.body, "state": "another"}))
    assert holder_codes(checked) == ["nonce-mismatch"]
    assert verdicts(check(dialogue, answer)) == GENUINE


def test_without_a_state_the_signed_nonce_says_which_question(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    dialogue.ask(learning_query("credits"))
    answer = dialogue.answer(asked)

    assert verdicts(check(dialogue, json.dumps({"vp_token": answer.body["vp_token"]}))) == GENUINE


@pytest.mark.parametrize("accepted", [False, True])
def test_a_copy_is_called_a_copy_where_copies_will_do(dialogue: Dialogue, accepted):
    dialogue.receive()
    bound = dialogue.ask(learning_query("given_name", require_cryptographic_holder_binding=not accepted))
    (text,) = dialogue.answer(bound).body["vp_token"]["course"]
    copy = json.dumps({"vp_token": {"course": [text[: text.rindex("~") + 1]]}, "state": bound.id})

    for _ in range(2):
        checked = check(dialogue, copy)
        assert holder_codes(checked) == ["holder-binding-missing"]
        assert verdicts(checked) == [Verdict.GENUINE_UNDETERMINED if accepted else Verdict.NOT_GENUINE]
    assert dialogue.asking.pending() == (bound.pending,)


def test_what_an_answer_lacks_is_named(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"), learning_query("credits", query_id="other"))
    answer = dialogue.answer(asked)
    token = answer.body["vp_token"]

    def missing(changed) -> tuple[str, ...]:
        return dialogue.asking.check(json.dumps({"vp_token": changed}), dialogue.surroundings()).missing

    assert missing({"course": token["course"]}) == ("other",)
    assert missing({**token, "other": token["course"]}) == ("other: claims/credits",)
    assert missing({"elsewhere": token["course"]}) == ("course", "other")
    assert missing({**token, "course": token["course"] * 2}) == ("course: several",)
    assert missing(token) == ()


def test_of_alternatives_one_suffices(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(
        learning_query("given_name", query_id="a"),
        learning_query("workload_hours", query_id="b"),
        learning_query("credits", query_id="c"),
        credential_sets=[{"options": [["b", "c"], ["a"]]}, {"options": [["c"]], "required": False}],
    )

    assert check(dialogue, dialogue.answer(asked)).missing == ()
    asked = dialogue.asking.ask(asked.pending.query, PURPOSE, NAME)
    (text,) = dialogue.answer(asked).body["vp_token"]["a"]
    assert check(dialogue, json.dumps({"vp_token": {"c": [text]}})).missing == ("a",)


def test_a_question_of_another_run_can_be_taken_up(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    answer = answer_text(dialogue.answer(asked))
    fresh, spent = Asking(dialogue.clock), Asking(dialogue.clock)
    fresh.remember(asked.pending, used=False)
    spent.remember(asked.pending, used=True)

    assert verdicts(fresh.check(answer, dialogue.surroundings())) == GENUINE
    assert fresh.is_used(asked.id)
    assert holder_codes(spent.check(answer, dialogue.surroundings())) == ["answer-replayed"]


def test_only_so_many_questions_are_remembered(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name")).pending
    questions = PendingQuestions([asked])
    questions.use(asked.state)
    for number in range(1_500):
        questions.add(replace(asked, state=f"s{number}", nonce=f"n{number}"))

    assert len(questions.all()) == 1_000
    assert not questions.is_used(asked.state)
    assert questions.find(nonces=["n0"]) is None
    assert questions.find(nonces=["n1499"]).state == "s1499"
    assert not questions.use(asked.state)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_answer_with_one_flipped_bit_is_never_genuine(dialogue: Dialogue, data):
    if dialogue.holder.page().total == 0:
        dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"), encrypted=data.draw(st.booleans()))
    answer = dialogue.answer(asked)
    sent = bytearray(data.draw(st.sampled_from([answer_text(answer).encode(), pack_answer(answer.body)])))
    bit = data.draw(st.integers(0, 8 * len(sent) - 1))
    sent[bit // 8] ^= 1 << bit % 8
    checked = check(dialogue, bytes(sent))

    # The names of the query and of the state are not signed: what is shown under another name lacks instead.
    genuine = verdicts(checked) == GENUINE and not checked.missing
    if genuine:
        (text,) = answer.body["vp_token"]["course"] if "vp_token" in answer.body else ("",)
        assert checked.results[0].checked.text == text
        assert checked.pending == asked.pending
    if checked.results and checked.results[0].checked.report.check(CheckName.HOLDER).outcome is not Outcome.PASSED:
        assert verdicts(check(dialogue, answer)) == GENUINE
