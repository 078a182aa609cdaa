"""Attacks by who answers: with another's credential, another's answer, less than was asked, or only to spoil."""

import threading

import pytest

from tests.simulators.dialogue import NAME, PURPOSE, THEN, Dialogue, learning_query
from tests.simulators.issuer import SampleIssuer
from tests.unit.questions.dialogue_attacks import (
    THIEF,
    accepted,
    answered,
    bound,
    copy_of,
    holder_codes,
    issued,
    shown,
    verdicts,
)
from wallet.asking import Asked, Asking
from wallet.crypto.keys import PrivateKey
from wallet.model.report import Verdict

VICTIM = PrivateKey.generate("P-256")


# --- key binding ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "said", "code"),
    [
        ({}, {"nonce": "n-another-question"}, "nonce-mismatch"),
        ({"nonce": "right"}, {"nonce": "n-another-question"}, "nonce-mismatch"),
        ({}, {"nonce": "N-1"}, "nonce-mismatch"),
        ({}, {"nonce": ["right"]}, "holder-binding-invalid"),
        ({}, {"nonce": ""}, "holder-binding-invalid"),
        ({"typ": "JWT"}, {}, "holder-binding-invalid"),
        ({"typ": "KB+JWT"}, {}, "holder-binding-invalid"),
        ({}, {"aud": "https://other.example"}, "audience-mismatch"),
        ({}, {"aud": ["right"]}, "holder-binding-invalid"),
        ({}, {"aud": None}, "holder-binding-invalid"),
        ({}, {"sd_hash": "A" * 43}, "holder-binding-invalid"),
        ({}, {"sd_hash": None}, "holder-binding-invalid"),
        ({"crit": ["x"], "x": 1}, {}, "holder-binding-invalid"),
        ({}, {"iat": "now"}, "holder-binding-invalid"),
        ({}, {"iat": 4_000_000_000}, "clock-differs"),
    ],
)
def test_a_binding_that_is_not_for_this_question(dialogue: Dialogue, header, said, code):
    asked = dialogue.ask(learning_query("given_name"))
    if "nonce" in header:
        header = {"nonce": asked.pending.nonce}
    copy = shown(dialogue)
    checked = answered(dialogue, {"course": [bound(copy, asked, header=header, **said)]}, asked)

    assert (holder_codes(checked), accepted(checked)) == ([code], False)
    # Who signed it is proven even where clocks differ, so that it counts as given.
    assert dialogue.asking.is_used(asked.id) is (code == "clock-differs")
    if code != "clock-differs":
        assert asked.pending in dialogue.asking.pending()
        assert accepted(answered(dialogue, {"course": [bound(copy, asked)]}, asked))


def test_an_audience_without_its_prefix_is_another(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    bare = asked.pending.client_id.partition(":")[2]
    for audience in (bare, asked.pending.client_id + "#0", f"x509_hash:{bare}", asked.pending.client_id.upper()):
        checked = answered(dialogue, {"course": [bound(shown(dialogue), asked, aud=audience)]}, asked)
        assert holder_codes(checked) == ["audience-mismatch"]


def test_a_credential_of_another_key(dialogue: Dialogue):
    copy = copy_of(issued(dialogue.issuer, VICTIM.public), "given_name")
    asked = dialogue.ask(learning_query("given_name"))
    for header in ({}, {"jwk": dict(THIEF.public.jwk)}, {"kid": "1"}, {"jwk": dict(VICTIM.public.jwk)}):
        checked = answered(dialogue, {"course": [bound(copy, asked, header=header)]}, asked)
        assert (verdicts(checked), holder_codes(checked)) == ([Verdict.NOT_GENUINE], ["holder-binding-invalid"])
    unbound = copy_of(issued(dialogue.issuer, None), "given_name")
    for entry in (unbound, bound(unbound, asked)):
        assert verdicts(answered(dialogue, {"course": [entry]}, asked)) == [Verdict.NOT_GENUINE]
    assert asked.pending in dialogue.asking.pending()


def test_details_added_or_taken_after_signing(dialogue: Dialogue):
    text = issued(dialogue.issuer)
    less, more = copy_of(text, "given_name"), copy_of(text, "given_name", "credits")
    asked = dialogue.ask(learning_query("given_name"))
    for signed, sent in ((less, more), (more, less)):
        binding = bound(signed, asked).rpartition("~")[2]
        assert holder_codes(answered(dialogue, {"course": [sent + binding]}, asked)) == ["holder-binding-invalid"]


def test_a_forged_credential_neither_counts_nor_spoils(dialogue: Dialogue):
    forged = copy_of(issued(SampleIssuer(dialogue.issuer.id)), "given_name")
    asked = dialogue.ask(learning_query("given_name"))
    checked = answered(dialogue, {"course": [bound(forged, asked)]}, asked)

    assert verdicts(checked) == [Verdict.NOT_GENUINE]
    assert asked.pending in dialogue.asking.pending()


# --- which question ---------------------------------------------------------------------------------------


def test_presentations_of_two_answers_put_together(dialogue: Dialogue):
    """One was signed for a former question: it fails, whatever stands beside it and whatever is named."""
    copy = shown(dialogue, "given_name", "credits")
    queries = learning_query("given_name"), learning_query("credits", query_id="other")
    former, asked = dialogue.ask(*queries), dialogue.ask(*queries)
    for order in ((former, asked), (asked, former)):
        for state in (former, asked, None):
            token = {"course": [bound(copy, order[0])], "other": [bound(copy, order[1])]}
            checked = answered(dialogue, token, state)
            assert not accepted(checked)
            assert "nonce-mismatch" in holder_codes(checked)


def test_the_signed_nonce_says_which_question_is_answered(dialogue: Dialogue):
    one, two = (dialogue.ask(learning_query("given_name")) for _ in range(2))
    checked = answered(dialogue, {"course": [bound(shown(dialogue), one)]}, two)

    assert (checked.pending, holder_codes(checked)) == (one.pending, ["nonce-mismatch"])


def test_query_ids_exchanged(dialogue: Dialogue):
    text = issued(dialogue.issuer)
    asked = dialogue.ask(learning_query("given_name"), learning_query("credits", query_id="other"))
    one, two = bound(copy_of(text, "given_name"), asked), bound(copy_of(text, "credits"), asked)
    checked = answered(dialogue, {"course": [two], "other": [one]}, asked)

    assert checked.missing == ("course: claims/given_name", "other: claims/credits")


@pytest.mark.parametrize("name", ["", "Course", "course ", "course\u0000", "\u202ecourse", "__proto__", "x" * 9000])
def test_an_id_that_was_not_asked_answers_nothing(dialogue: Dialogue, name):
    asked = dialogue.ask(learning_query("given_name"))
    checked = answered(dialogue, {name: [bound(shown(dialogue), asked)]}, asked)

    assert (checked.missing, checked.results[0].lacks) == (("course",), ("credential",))


def test_what_is_given_twice_is_told(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    one = bound(shown(dialogue), asked)
    assert answered(dialogue, {"course": [one, one]}, asked).missing == ("course: several",)


def test_one_credential_twice_is_not_two(dialogue: Dialogue):
    text, other = issued(dialogue.issuer), issued(dialogue.issuer, given_name="Bo")
    asked = dialogue.ask(learning_query("given_name", multiple=True))
    one, more = (bound(copy_of(text, *names), asked) for names in (("given_name",), ("given_name", "credits")))
    for given in ([one, one], [one, bound(copy_of(text, "given_name"), asked)], [one, more]):
        assert answered(dialogue, {"course": given}, asked).missing == ("course: again",)
    two = dialogue.ask(learning_query("given_name", multiple=True))
    apart = [bound(copy_of(each, "given_name"), two) for each in (text, other)]
    assert accepted(answered(dialogue, {"course": apart}, two))


def test_a_forged_detail_beside_a_good_credential_is_not_taken_for_its(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name", "credits", multiple=True))
    good = bound(shown(dialogue), asked)
    forged = bound(copy_of(issued(SampleIssuer(dialogue.issuer.id)), "given_name", "credits"), asked)
    for order in ([good, forged], [forged, good]):
        checked = answered(dialogue, {"course": order}, asked)
        assert not accepted(checked)
        assert Verdict.NOT_GENUINE in verdicts(checked)


@pytest.mark.parametrize("value", [None, 7, "", ["Amina"], True])
def test_a_detail_that_says_nothing_or_another_value_is_not_what_was_asked(dialogue: Dialogue, value):
    text = dialogue.issuer.issue(
        {"given_name": value}, issued_at=THEN, holder=THIEF.public, selective=[("given_name",)]
    )
    claims = [{"path": ["given_name"]}] if value is None else [{"path": ["given_name"], "values": ["Amina", 1]}]
    asked = dialogue.ask({**learning_query("x"), "claims": claims})
    checked = answered(dialogue, {"course": [bound(copy_of(text, "given_name"), asked)]}, asked)

    assert checked.missing == ("course: claims/given_name",)


def test_another_type_or_issuer_is_told(dialogue: Dialogue):
    other = dialogue.issuer.issue({"given_name": "A"}, issued_at=THEN, holder=THIEF.public, vct="urn:other")
    query = learning_query("given_name", trusted_authorities=[{"type": "etsi_tl", "values": ["Nobody"]}])
    asked = dialogue.ask(query)
    checked = answered(dialogue, {"course": [bound(other[: other.rindex("~") + 1], asked)]}, asked)

    assert checked.missing == ("course: meta", "course: trusted_authorities")


def test_an_answer_for_another_asker_with_our_nonce(dialogue: Dialogue):
    """Somebody asks a learner our question as their own, and passes the answer on."""
    asked = dialogue.ask(learning_query("given_name"))
    middle = Asking(dialogue.clock)
    theirs = middle.ask(asked.pending.query, PURPOSE, NAME)
    relayed = bound(shown(dialogue), asked, aud=theirs.pending.client_id)
    checked = answered(dialogue, {"course": [relayed]}, asked)

    assert holder_codes(checked) == ["audience-mismatch"]
    assert asked.pending in dialogue.asking.pending()


# --- time and races ---------------------------------------------------------------------------------------


def test_a_clock_that_is_set_back_revives_no_question(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    entry = {"course": [bound(shown(dialogue), asked)]}
    dialogue.clock.wait(minutes=5)
    assert holder_codes(answered(dialogue, entry, asked)) == ["nonce-mismatch"]
    dialogue.clock.wait(minutes=-4)
    assert holder_codes(answered(dialogue, entry, asked)) == ["nonce-mismatch"]
    assert dialogue.asking.pending() == ()

    seen = dialogue.ask(learning_query("given_name"))
    dialogue.clock.wait(minutes=6)
    assert dialogue.asking.pending() == ()
    dialogue.clock.wait(minutes=-5)
    assert dialogue.asking.pending() == ()
    assert not accepted(answered(dialogue, {"course": [bound(shown(dialogue), seen)]}, seen))


def test_a_clock_that_is_set_back_does_not_lengthen_five_minutes(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    dialogue.clock.wait(minutes=-1)
    assert asked.pending in dialogue.asking.pending()  # clocks are set right by a little all the time
    dialogue.clock.wait(minutes=-2)
    assert dialogue.asking.pending() == ()
    checked = answered(dialogue, {"course": [bound(shown(dialogue), asked)]}, asked)
    assert not accepted(checked)


def test_of_two_answers_at_once_one_counts(dialogue: Dialogue):
    for _ in range(5):
        asked = dialogue.ask(learning_query("given_name"))
        bodies = [{"course": [bound(shown(dialogue), asked)]} for _ in range(6)]
        barrier = threading.Barrier(len(bodies))
        found = []

        def give(body, asked: Asked = asked, barrier=barrier, found=found):
            barrier.wait()
            found.append(accepted(answered(dialogue, body, asked)))

        threads = [threading.Thread(target=give, args=(body,)) for body in bodies]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(found) == [False] * 5 + [True]


def test_an_answer_that_comes_while_another_is_checked_counts_once(dialogue: Dialogue, monkeypatch):
    asked = dialogue.ask(learning_query("given_name"))
    first, second = ({"course": [bound(shown(dialogue), asked)]} for _ in range(2))
    questions = dialogue.asking._questions
    found = []

    def in_between(state, at, real=questions.is_over):
        # The first answer has been looked at and is not counted yet.
        monkeypatch.undo()
        found.append(answered(dialogue, second, asked))
        return real(state, at)

    monkeypatch.setattr(questions, "is_over", in_between)
    checked = answered(dialogue, first, asked)

    assert accepted(found[0])
    assert (checked.replayed, holder_codes(checked)) == (True, ["answer-replayed"])
