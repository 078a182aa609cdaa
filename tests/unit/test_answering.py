"""Answers from a wallet: exactly what was chosen, only where it suffices, and noted without a value."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulators.dialogue import NAME, PURPOSE, THEN, Dialogue, learning_query, with_paths
from tests.unit.disclosure.w3c_material import ISSUER, jwt_text, selective, whole_text
from wallet.asking import CheckedAnswer
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.errors import CannotAnswerError, QuestionError, QuestionExpiredError, UnreadableError
from wallet.formats.disclosures import disclose
from wallet.formats.sd_jwt import parse_sd_jwt
from wallet.model.question import Given, Unmet
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.stored import CredentialId
from wallet.questions.answer import answer_text

BADGE = {"id": "badge", "meta": {"type_values": [["OpenBadgeCredential"]]}, "claims": [{"path": ["credentialSubject"]}]}


def check(dialogue: Dialogue, answer) -> CheckedAnswer:
    return dialogue.asking.check(answer_text(answer), dialogue.surroundings())


def shown(answer) -> set[str]:
    """What somebody reads in an answer with one SD-JWT."""
    ((text,),) = answer.body["vp_token"].values()
    return {str(path[0]) for path in disclose(parse_sd_jwt(text)).placed.values()}


# --- what is shown --------------------------------------------------------------------------------


def test_the_least_is_shown_unless_more_is_chosen(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(
        {
            **learning_query(),
            "claims": [{"id": name, "path": [name]} for name in ("given_name", "credits", "birthdate")],
            "claim_sets": [["given_name", "credits", "birthdate"], ["given_name", "credits"], ["given_name"]],
        }
    )

    assert shown(dialogue.answer(asked)) == {"given_name"}
    assert shown(dialogue.answer(asked, lambda item: with_paths(item, "given_name", "birthdate"))) == {
        "given_name",
        "birthdate",
    }


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_is_disclosed_that_was_not_chosen_and_the_answer_suffices(dialogue: Dialogue, data):
    if dialogue.holder.page().total == 0:
        dialogue.receive()
    names = ["given_name", "family_name", "birthdate", "credits", "assessment_grade", "learner_identification"]
    asked_for = data.draw(st.lists(st.sampled_from(names), min_size=1, max_size=4, unique=True))
    needed = asked_for[: data.draw(st.integers(1, len(asked_for)))]
    sets = [asked_for, needed] if needed != asked_for else [asked_for]
    asked = dialogue.ask(
        {
            **learning_query(),
            "claims": [{"id": name, "path": [name]} for name in asked_for],
            "claim_sets": sets,
        }
    )
    chosen = data.draw(st.lists(st.sampled_from(names), unique=True))
    try:
        answer = dialogue.answer(asked, lambda item: with_paths(item, *chosen))
    except CannotAnswerError:
        assert not set(needed) <= set(chosen) <= set(asked_for)
        return
    assert set(needed) <= set(chosen) <= set(asked_for)
    assert shown(answer) == set(chosen)
    checked = check(dialogue, answer)
    assert [item.checked.report.verdict for item in checked.results] == [Verdict.GENUINE]
    assert checked.missing == ()


def test_two_credentials_answer_two_queries(dialogue: Dialogue):
    dialogue.receive()
    dialogue.receive(achievement_title="Welding", credits=None)
    asked = dialogue.ask(
        {**learning_query(), "claims": [{"path": ["achievement_title"], "values": ["Welding"]}]},
        learning_query("credits", query_id="size"),
    )
    answer = dialogue.answer(asked)
    checked = check(dialogue, answer)

    assert [item.credential_id for item in answer.parts] == [2, 1]
    assert checked.missing == ()
    assert [item.query_id for item in checked.results] == ["course", "size"]
    assert {item.checked.report.verdict for item in checked.results} == {Verdict.GENUINE}


def test_several_credentials_are_given_where_several_are_wanted(dialogue: Dialogue):
    numbers = [dialogue.receive(achievement_title=title) for title in ("One", "Two")]
    for multiple in (False, True):
        question = dialogue.read(dialogue.ask(learning_query("given_name", multiple=multiple)))
        (least,) = dialogue.least(question)
        both = [replace(least, credential_id=CredentialId(number)) for number in numbers]
        if multiple:
            answer = dialogue.answering.draft(question, both)
            checked = check(dialogue, answer)
            assert (len(checked.results), checked.missing) == (2, ())
        else:
            with pytest.raises(CannotAnswerError):
                dialogue.answering.draft(question, both)


# --- what is refused ------------------------------------------------------------------------------


def test_what_does_not_suffice_does_not_leave(dialogue: Dialogue):
    number = dialogue.receive()
    other = dialogue.receive(key=PrivateKey.generate("P-256").public)
    queries = (learning_query("given_name", "credits"), learning_query("birthdate", query_id="b"))
    question = dialogue.read(dialogue.ask(*queries))
    course, birth = dialogue.least(question)

    for choice in (
        [],
        [course],
        [course, birth, birth],
        [course, replace(birth, query_id="nothing")],
        [course, replace(birth, credential_id=CredentialId(99))],
        [course, replace(birth, credential_id=CredentialId(other))],
        [with_paths(course, "given_name"), birth],
        [with_paths(course, "given_name", "credits", "birthdate"), birth],
        [replace(course, paths=()), birth],
        [course, Given("b", CredentialId(number), (("no such",),))],
    ):
        with pytest.raises(CannotAnswerError):
            dialogue.answering.draft(question, choice)
    assert dialogue.answering.draft(question, [course, birth]).parts
    assert dialogue.holder.history().total == 0


def test_what_was_not_asked_for_is_not_added(dialogue: Dialogue):
    dialogue.receive()
    question = dialogue.read(
        dialogue.ask(
            learning_query("given_name"),
            learning_query("credits", query_id="size"),
            learning_query("no_such", query_id="none"),
            credential_sets=[{"options": [["course"]]}, {"options": [["size", "none"]], "required": False}],
        )
    )
    (course,) = dialogue.least(question)
    size = replace(with_paths(course, "credits"), query_id="size")

    assert dialogue.answering.draft(question, [course])
    with pytest.raises(CannotAnswerError):
        dialogue.answering.draft(question, [course, size])


def test_after_its_time_a_question_is_not_answered(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name"))
    question = dialogue.read(asked)
    given = dialogue.least(question)
    dialogue.clock.wait(minutes=5)
    # Clocks differ a little; whether it came in time is for the asker to say.
    assert dialogue.answering.draft(question, given)
    dialogue.clock.wait(minutes=2, seconds=1)

    with pytest.raises(QuestionExpiredError):
        dialogue.answering.draft(question, given)
    with pytest.raises(QuestionError):
        dialogue.answering.read(asked.link)


def test_what_cannot_be_proven_is_no_answer_unless_copies_will_do(dialogue: Dialogue):
    dialogue.receive(bound=False)
    question = dialogue.read(dialogue.ask(learning_query("given_name")))
    assert dialogue.answering.matches(question).wanted["course"].unmet is Unmet.NOT_BOUND
    with pytest.raises(CannotAnswerError):
        dialogue.answering.draft(question, [Given("course", CredentialId(1), (("given_name",),))])

    asked = dialogue.ask(learning_query("given_name", require_cryptographic_holder_binding=False))
    answer = dialogue.answer(asked)
    checked = check(dialogue, answer)
    (report,) = (item.checked.report for item in checked.results)
    assert not answer.parts[0].presentation.key_bound
    assert (report.verdict, report.check(CheckName.HOLDER).code) == (
        Verdict.GENUINE_UNDETERMINED,
        "holder-binding-missing",
    )
    assert (checked.missing, checked.pending) == ((), asked.pending)


def test_a_credential_that_can_be_proven_is_proven_where_copies_would_do(dialogue: Dialogue):
    dialogue.receive()
    asked = dialogue.ask(learning_query("given_name", require_cryptographic_holder_binding=False))
    checked = check(dialogue, dialogue.answer(asked))

    assert checked.results[0].checked.report.verdict is Verdict.GENUINE
    assert check(dialogue, dialogue.answer(asked)).replayed


@pytest.mark.parametrize("received", ["", "hello", "openid4vp://?client_id=x", b"", b"\x10", b"\xff"])
def test_what_is_no_question_is_refused(dialogue: Dialogue, received):
    with pytest.raises(UnreadableError):
        dialogue.answering.read(received)


# --- the W3C data model ---------------------------------------------------------------------------


def _keep_badge(dialogue: Dialogue, make, name) -> str:
    """Have somebody issue a badge to the wallet's first key; returns its format in questions."""
    text = make(name(dialogue.key))
    data = text.encode() if isinstance(text, str) else text.original
    added = dialogue.holder.add(data)
    assert added.stored is not None, added.report
    return "jwt_vc_json" if make is jwt_text else "ldp_vc"


@pytest.mark.parametrize("name", [did_key_of, did_jwk_of])
@pytest.mark.parametrize("make", [selective, whole_text, jwt_text])
def test_a_badge_is_shown_under_the_signature_of_its_holder(dialogue: Dialogue, make, name):
    carrier = _keep_badge(dialogue, make, name)
    asked = dialogue.ask({**BADGE, "format": carrier})
    answer = dialogue.answer(asked)
    (entry,) = answer.body["vp_token"]["badge"]
    checked = check(dialogue, answer)

    assert isinstance(entry, str if carrier == "jwt_vc_json" else dict)
    if isinstance(entry, dict):
        assert entry["proof"]["challenge"] == asked.pending.nonce
        assert entry["proof"]["domain"] == asked.pending.client_id
    (result,) = checked.results
    report = result.checked.report
    # Nobody here knows the issuer; everything else holds.
    assert (report.check(CheckName.PROOF).outcome, report.check(CheckName.HOLDER).outcome) == (
        Outcome.PASSED,
        Outcome.PASSED,
    ), report
    assert (checked.missing, result.lacks) == ((), ())
    assert check(dialogue, answer).replayed
    again = dialogue.ask({**BADGE, "format": carrier})
    relabelled = json.dumps({**answer.body, "state": again.id})
    assert dialogue.asking.check(relabelled, dialogue.surroundings()).pending == asked.pending
    assert ISSUER in str(report.issuer.id)


def test_a_badge_of_somebody_else_answers_nothing(dialogue: Dialogue):
    stranger = PrivateKey.generate("P-256")
    dialogue.holder.add(whole_text(did_key_of(stranger.public)).encode())
    question = dialogue.read(dialogue.ask({**BADGE, "format": "ldp_vc"}))

    assert dialogue.answering.matches(question).wanted["badge"].unmet is Unmet.NOT_BOUND


# --- the history ----------------------------------------------------------------------------------


def test_the_history_names_details_and_no_values(dialogue: Dialogue):
    dialogue.receive()
    question = dialogue.read(dialogue.ask(learning_query("given_name", "birthdate")))
    answer = dialogue.answering.draft(question, dialogue.least(question))
    dialogue.answering.note(question, answer, "qr")
    dialogue.answering.note_declined(question)
    declined, answered = dialogue.holder.history().items

    assert (answered.action, answered.counterparty, answered.way) == ("answered", NAME, "qr")
    assert answered.subjects == ("Python for data analysis",)
    assert set(answered.details) == {"given_name", "birthdate"}
    assert not {"Amina", "1994-04-03", PURPOSE} & set(repr(answered).replace("'", " ").split())
    assert (declined.action, declined.counterparty, declined.subjects, declined.details) == ("declined", NAME, (), ())
    assert answered.at == dialogue.clock() > THEN
