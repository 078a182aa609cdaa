"""Attacks by who asks: for more than was agreed to, to learn from silence, to stall a wallet."""

import time

import pytest

from tests.simulators.dialogue import START, Dialogue, learning_query
from tests.simulators.holdings import NO_TRUST, held
from tests.simulators.issuer import SampleIssuer
from tests.simulators.learning import learning_claims
from tests.unit.disclosure.w3c_material import selective
from tests.unit.questions.dialogue_attacks import THIEF, issued
from tests.unit.questions.request_material import ASKER, kid_of, payload, sealed
from wallet.crypto.did import did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.errors import CannotAnswerError, QueryInvalidError, QuestionError, WalletError
from wallet.formats.disclosures import disclose
from wallet.formats.sd_jwt import parse_sd_jwt
from wallet.model.question import Given, Unmet
from wallet.questions.dcql import MAX_CLAIM_SETS_IN_ALL, parse_query
from wallet.questions.matching import match
from wallet.questions.request import parse_question
from wallet.trust.trust_store import TrustStore

AT = int(START.timestamp())


def said(query: object, **members: object) -> str:
    return sealed(payload(iat=AT, exp=AT + 300, dcql_query=query, **members))


def shown(answer) -> set[str]:
    """The details that leave the wallet in SD-JWTs."""
    texts = [text for given in answer.body["vp_token"].values() for text in given]
    return {str(path[0]) for text in texts for path in disclose(parse_sd_jwt(text)).placed.values()}


# --- more than was agreed to ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        [],
        [None],
        [0],
        [None, None],
        [""],
        ["_sd"],
        ["_sd", 0],
        ["_sd_alg"],
        ["..."],
        ["*"],
        ["/"],
        ["given_name", None],
        ["given_name", ""],
        ["given_name", "x"],
        ["__class__"],
        ["learning_outcomes", -1],
        ["learning_outcomes", True],
        ["learning_outcomes", 0.0],
        ["learning_outcomes", "0"],
        ["learning_outcomes", 10**6],
        ["learning_outcomes", None, None],
        ["given_name\u0000"],
        ["GIVEN_NAME"],
        [["given_name"]],
        [{}],
        ["x"] * 17,
        ["x" * 2049],
    ],
)
def test_a_path_that_points_at_nothing_gets_nothing(dialogue: Dialogue, path):
    dialogue.receive()
    query = {"credentials": [{**learning_query("given_name"), "claims": [{"path": path}]}]}
    try:
        question = dialogue.read(said(query))
    except QueryInvalidError:
        return
    wanted = dialogue.answering.matches(question).wanted["course"]
    assert (wanted.candidates, wanted.unmet) == ((), Unmet.DETAIL_MISSING)


@pytest.mark.parametrize("path", [["cnf"], ["cnf", "jwk", "x"], ["iss"], ["vct"]])
def test_what_everybody_sees_anyway_brings_nothing_else_along(dialogue: Dialogue, path):
    dialogue.receive()
    question = dialogue.read(said({"credentials": [{**learning_query("given_name"), "claims": [{"path": path}]}]}))

    assert shown(dialogue.answering.draft(question, dialogue.least(question))) == set()


def test_null_in_a_path_takes_the_list_that_was_named_and_no_other(dialogue: Dialogue):
    dialogue.receive()
    query = {**learning_query("x"), "claims": [{"path": ["learning_outcomes", None]}]}
    question = dialogue.read(said({"credentials": [query]}))

    assert shown(dialogue.answering.draft(question, dialogue.least(question))) == {"learning_outcomes"}


@pytest.mark.parametrize(
    "members",
    [
        {"claims": [{"path": ["given_name"], "values": ["A"]}, {"path": ["given_name"], "values": ["B"]}]},
        {"claims": [{"id": "a", "path": ["given_name"]}, {"id": "a", "path": ["birthdate"]}]},
        {"claims": [{"id": "a", "path": ["given_name"]}], "claim_sets": [["a", "a"]]},
        {"claims": [{"id": "a", "path": ["given_name"]}], "claim_sets": [["b"]]},
        {"claims": [{"id": "a", "path": ["given_name"]}], "claim_sets": [[]]},
        {"claims": [{"id": "a", "path": ["given_name"]}], "claim_sets": []},
        {"claims": [{"path": ["given_name"]}], "claim_sets": [["given_name"]]},
        {"claim_sets": [["a"]]},
        {"claims": []},
        {"claims": [{"path": ["given_name"], "values": []}]},
        {"claims": [{"path": ["given_name"], "values": [None]}]},
        {"claims": [{"path": ["given_name"], "values": [["A"]]}]},
        {"claims": [{"path": ["given_name"], "values": [1.5]}]},
        {"multiple": "yes"},
        {"multiple": 1},
        {"require_cryptographic_holder_binding": 0},
        {"require_cryptographic_holder_binding": "false"},
        {"id": ""},
        {"id": "a b"},
        {"id": "\u202ecourse"},
        {"id": "x" * 129},
        {"id": 7},
        {"meta": {"vct_values": []}},
        {"meta": None},
    ],
)
def test_queries_that_can_be_read_in_two_ways_are_refused(dialogue: Dialogue, members):
    with pytest.raises(QueryInvalidError):
        dialogue.read(said({"credentials": [{**learning_query("given_name"), **members}]}))


def test_credential_sets_that_name_what_is_not_asked_are_refused(dialogue: Dialogue):
    one = learning_query("given_name")
    for sets in ([{"options": [["other"]]}], [{"options": []}], [{"options": [[]]}], [],
                 [{"options": [["course", "course"]]}], [{"options": [["course"]], "required": "no"}]):  # fmt: skip
        with pytest.raises(QueryInvalidError):
            dialogue.read(said({"credentials": [one], "credential_sets": sets}))
    with pytest.raises(QueryInvalidError):
        dialogue.read(said({"credentials": [one, one]}))


def test_a_favourite_that_shows_more_is_not_what_is_given(dialogue: Dialogue):
    """The asker's order of claim sets does not decide what a person shows; nor do claims outside every set."""
    dialogue.receive()
    names = ("given_name", "family_name", "birthdate", "assessment_grade", "learner_identification")
    claims = [{"id": name, "path": [name]} for name in names]
    sets = [list(names[:4]), ["given_name", "birthdate"], ["given_name"]]
    question = dialogue.read(said({"credentials": [{**learning_query("x"), "claims": claims, "claim_sets": sets}]}))
    (given,) = dialogue.least(question)

    assert given.paths == (("given_name",),)
    assert shown(dialogue.answering.draft(question, [given])) == {"given_name"}
    for more in (*names[4:], "credits", "cnf"):
        with pytest.raises(CannotAnswerError):
            dialogue.answering.draft(question, [Given(given.query_id, given.credential_id, (*given.paths, (more,)))])


def test_optional_parts_are_not_given_unasked(dialogue: Dialogue):
    dialogue.receive()
    queries = [learning_query("given_name"), learning_query("birthdate", query_id="more")]
    sets = [{"options": [["more"]], "required": False}, {"options": [["course"]]}]
    question = dialogue.read(said({"credentials": queries, "credential_sets": sets}))

    assert shown(dialogue.answering.draft(question, dialogue.least(question))) == {"given_name"}


def test_queries_that_no_set_names_are_not_answered(dialogue: Dialogue):
    number = dialogue.receive()
    queries = [learning_query("given_name"), learning_query("birthdate", query_id="hidden")]
    question = dialogue.read(said({"credentials": queries, "credential_sets": [{"options": [["course"]]}]}))
    least = dialogue.least(question)

    with pytest.raises(CannotAnswerError):
        dialogue.answering.draft(question, [*least, Given("hidden", number, (("birthdate",),))])


def test_asking_for_copies_gets_no_unbound_copy_of_what_can_be_proven(dialogue: Dialogue):
    dialogue.receive()
    query = learning_query("given_name", require_cryptographic_holder_binding=False)
    question = dialogue.read(said({"credentials": [query]}))
    (text,) = dialogue.answering.draft(question, dialogue.least(question)).body["vp_token"]["course"]

    assert not text.endswith("~")


def test_what_another_key_owns_is_given_only_as_a_copy_and_only_where_that_will_do(dialogue: Dialogue):
    dialogue.receive(key=THIEF.public)
    strict = dialogue.read(said({"credentials": [learning_query("given_name")]}))
    assert dialogue.answering.matches(strict).wanted["course"].unmet is Unmet.NOT_BOUND
    loose = dialogue.read(
        said({"credentials": [learning_query("given_name", require_cryptographic_holder_binding=False)]})
    )
    candidate = dialogue.answering.matches(loose).wanted["course"].candidates[0]
    assert not candidate.proves_holder
    with pytest.raises(CannotAnswerError):
        dialogue.answering.draft(strict, [Given("course", candidate.credential_id, (("given_name",),))])


def test_nobody_is_given_twice_where_one_will_do(dialogue: Dialogue):
    first, second = dialogue.receive(), dialogue.receive(given_name="Bo")
    for multiple in (False, True):
        question = dialogue.read(said({"credentials": [learning_query("given_name", multiple=multiple)]}))
        both = [Given("course", number, (("given_name",),)) for number in (first, second)]
        if multiple:
            assert len(dialogue.answering.draft(question, both).body["vp_token"]["course"]) == 2
        for given in [] if multiple else [both, [both[0], both[0]]]:
            with pytest.raises(CannotAnswerError):
                dialogue.answering.draft(question, given)
        with pytest.raises(CannotAnswerError):
            dialogue.answering.draft(question, [both[0], both[0]])


def test_an_answer_with_nothing_or_without_what_is_needed_is_none(dialogue: Dialogue):
    number = dialogue.receive()
    optional = [{"options": [["course"]], "required": False}]
    question = dialogue.read(said({"credentials": [learning_query("given_name")], "credential_sets": optional}))
    for given, detail in (([], "query"), ([Given("course", number, ())], "details")):
        with pytest.raises(CannotAnswerError) as raised:
            dialogue.answering.draft(question, given)
        assert raised.value.detail == detail


# --- silence ----------------------------------------------------------------------------------------------


def test_an_unmet_value_and_a_missing_credential_look_the_same_from_outside(dialogue: Dialogue):
    """No answer can be made of either, and the history says nothing of what is held."""
    dialogue.receive()
    number = dialogue.answering.matches(dialogue.read(said({"credentials": [learning_query("given_name")]})))
    held_id = number.wanted["course"].candidates[0].credential_id
    wrong = {**learning_query("x"), "claims": [{"path": ["birthdate"], "values": ["1900-01-01"]}]}
    none = {**learning_query("birthdate"), "meta": {"vct_values": ["urn:nothing"]}}
    ends = []
    for query in (wrong, none):
        question = dialogue.read(said({"credentials": [query]}))
        assert not dialogue.answering.matches(question).answerable
        with pytest.raises(CannotAnswerError) as raised:
            dialogue.answering.draft(question, [Given("course", held_id, (("birthdate",),))])
        dialogue.answering.note_declined(question)
        entry = dialogue.holder.history().items[0]
        ends.append((raised.value.detail, entry.subjects, entry.details, entry.way, entry.counterparty))
    assert ends[0] == ends[1]
    assert ends[0][1:3] == ((), ())


# --- where the answer goes --------------------------------------------------------------------------------


def test_a_key_that_is_none_refuses_the_question_before_anybody_chooses():
    usable = {**PrivateKey.generate().public.jwk, "kid": "1", "alg": "ECDH-ES"}
    other = PrivateKey.generate("P-384").public.jwk
    bad = [
        {**usable, "y": usable["x"]},
        {**usable, "x": "A" * 43, "y": "A" * 43},
        {**usable, "x": [1]},
        {**usable, "x": "AA"},
        {name: value for name, value in usable.items() if name != "y"},
        {**other, "kid": "1", "alg": "ECDH-ES"},
        {**usable, "kid": "k" * 513},
        {**usable, "kid": 7},
        {**usable, "use": "sig"},
        {**usable, "alg": "ECDH-ES+A128KW"},
        {**usable, "kty": "RSA", "n": "AQAB", "e": "AQAB"},
        {**usable, "kty": "oct", "k": "AAAA"},
    ]
    query = payload()["dcql_query"]
    for key in bad:
        for keys in ([key], [key, key]):
            with pytest.raises(QuestionError):
                parse_question(
                    said(query, response_mode="direct_post.jwt", client_metadata={"jwks": {"keys": keys}}),
                    TrustStore(),
                    START,
                )
        text = said(query, response_mode="direct_post.jwt", client_metadata={"jwks": {"keys": [key, usable]}})
        assert parse_question(text, TrustStore(), START).encryption.jwk == usable


# --- to stall ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def crowd():
    """Three hundred credentials: half of which every detail can be hidden, half with selective seals."""
    key = PrivateKey.generate("P-256")
    course = held(issued(SampleIssuer(), key.public), 1, key=key)
    badge = held(selective(did_key_of(key.public)).original, 2, key=key)
    return [course] * 150 + [badge] * 150


@pytest.mark.parametrize("form", ["dc+sd-jwt", "ldp_vc"])
def test_the_worst_question_is_matched_in_bounded_time(crowd, form):
    names = list(learning_claims())
    if form == "ldp_vc":
        paths = [["credentialSubject"], ["credentialSubject", "achievement", "name"], ["issuer"], ["validFrom"],
                 ["credentialSubject", "achievement"], ["credentialSubject", "achievement", "criteria"]]  # fmt: skip
    else:
        paths = [[name] for name in names]
    claims = [{"id": f"c{number}", "path": path} for number, path in enumerate(paths)]
    each = MAX_CLAIM_SETS_IN_ALL // 32
    sets = [[f"c{number}" for number in range(len(paths)) if (mix * 2654435761 >> number) & 1] or ["c0"]
            for mix in range(each)]  # fmt: skip
    one = {"format": form, "meta": {}, "claims": claims, "claim_sets": sets}
    query = parse_query({"credentials": [{**one, "id": f"q{number}"} for number in range(32)]})
    began = time.perf_counter()
    found = match(query, crowd, NO_TRUST, "because")
    taken = time.perf_counter() - began

    assert all(found.wanted[f"q{number}"].candidates for number in range(32))
    assert taken < 12, taken


def test_more_claim_sets_than_can_be_tried_are_refused():
    one = {**learning_query("x"), "claims": [{"id": "a", "path": ["x"]}]}
    most = [{**one, "id": f"q{number}", "claim_sets": [["a"]] * 64} for number in range(MAX_CLAIM_SETS_IN_ALL // 64)]
    assert parse_query({"credentials": most})
    with pytest.raises(QueryInvalidError):
        parse_query({"credentials": [*most, {**one, "claim_sets": [["a"]]}]})


@pytest.mark.parametrize(
    "change",
    [
        {"credentials": [{"id": f"q{n}", "format": "dc+sd-jwt", "meta": {}} for n in range(33)]},
        {"credentials": [{**learning_query(*(f"c{n}" for n in range(65)))}]},
        {"credentials": [{**learning_query("a"), "claims": [{"path": ["a"], "values": ["v"] * 65}]}]},
        {"credentials": [{**learning_query("a"), "meta": {"vct_values": ["v"] * 65}}]},
        {"credentials": [{**learning_query("a"), "trusted_authorities": [{"type": "aki", "values": ["A"]}] * 33}]},
        {"credentials": [learning_query("a")], "credential_sets": [{"options": [["course"]]}] * 33},
        {"credentials": [learning_query("a")], "credential_sets": [{"options": [["course"]] * 33}]},
    ],
)
def test_more_than_anybody_asks_for_is_refused(change):
    with pytest.raises(QueryInvalidError):
        parse_query(change)


def test_nothing_of_a_question_crashes_a_wallet(dialogue: Dialogue):
    """Texts that a file system, a database or a screen could choke on."""
    dialogue.receive()
    for odd in ("\u0000", "\ud7ff", "\U0010ffff", "\ufffe", "a\u0301" * 900, "🏴" * 900):
        query = {**learning_query("given_name"), "claims": [{"path": [odd]}, {"path": ["given_name"], "values": [odd]}]}
        info = [{"format": "purpose", "data": {"purpose": odd}}]
        text = said({"credentials": [query]}, client_metadata={"client_name": odd}, verifier_info=info)
        try:
            question = dialogue.read(text)
            dialogue.answering.matches(question)
            dialogue.answering.note_declined(question)
        except WalletError:
            continue


def test_the_key_of_the_question_is_the_one_that_signed():
    """Neither the header nor the payload of a request names its key by any other means."""
    other = PrivateKey.generate()
    for header in ({"jwk": dict(other.public.jwk)}, {"jku": "https://x.example"}, {"x5u": "https://x.example"}):
        with pytest.raises(QuestionError):
            parse_question(
                sealed(payload(iat=AT, exp=AT + 300), key=other, kid=kid_of(ASKER), **header), TrustStore(), START
            )
