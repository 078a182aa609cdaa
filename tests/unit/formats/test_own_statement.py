"""What learners say of themselves: read back as written, and never taken for what an issuer vouches for."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.ui.practice_wallet import NOW
from ui.messages import describe_verdict, short_status
from ui.tokens import Tone
from wallet.errors import MalformedError
from wallet.examples import example_trust_list
from wallet.formats.kinds import kind_of
from wallet.formats.lifecomp import competences, framework_address
from wallet.formats.own_statement import (
    MAX_DESCRIPTION,
    MAX_TITLE,
    is_own_statement,
    own_statement_id,
    read_own_statement,
    write_own_statement,
)
from wallet.formats.recognise import parse_credential
from wallet.model.own_statement import OwnStatement
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.stored import CredentialKind
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification import verify_credential
from wallet.verification.expectations import OwnKeys, Presented
from wallet.verification.open_badge_content import open_badge_faults

ID = "urn:uuid:1f6c39b0-0c0d-4a3d-8b3c-1e3a0cf0aaaa"
COURSE = OwnStatement(kind=CredentialKind.COURSE, title="Sewing")
KINDS = (CredentialKind.WORK, CredentialKind.VOLUNTEERING, CredentialKind.COURSE)
# What a form hands on: without white space around it.
texts = st.text(st.characters(exclude_categories=("C", "Z")), max_size=60)
statements = st.builds(
    OwnStatement,
    kind=st.sampled_from(KINDS),
    title=texts.filter(bool),
    organisation=texts,
    description=texts,
    period=texts,
    tags=st.lists(st.sampled_from([item.code for item in competences()]), unique=True).map(tuple),
    learner=texts,
    language=st.sampled_from(["en", "nl"]),
)
TRUSTS = (TrustStore(), parse_trust(example_trust_list(), "samples"))


def written(statement, stated_by="Fatima"):
    return write_own_statement(statement, id=ID, stated_by=stated_by, at=NOW)


@given(statement=statements)
@settings(max_examples=60, deadline=None)
def test_it_is_read_back_as_it_was_written(statement):
    credential = parse_credential(written(statement))
    # A description that only repeats the title says nothing more.
    expected = replace(statement, description="") if statement.description == statement.title else statement
    assert read_own_statement(credential) == expected
    assert kind_of(credential, credential.document) is statement.kind
    assert own_statement_id(credential.original) == ID


@given(
    statement=statements,
    trust=st.sampled_from(TRUSTS),
    at=st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - its zone is beside it
    expected=st.sampled_from([Presented(), OwnKeys(frozenset(), frozenset({"fatima@example.org"}))]),
)
@settings(max_examples=60, deadline=None)
def test_no_state_of_it_shows_that_a_seal_was_checked(statement, trust, at, expected):
    report = verify_credential(
        parse_credential(written(statement)), trust=trust, statuses=StatusCache(), at=at, expected=expected
    )
    assert report.verdict is Verdict.NOT_GENUINE
    assert report.check(CheckName.PROOF).outcome is Outcome.FAILED
    pill, verdict = short_status(report, at), describe_verdict(report)
    assert (pill.text, pill.tone, pill.sign) == ("Own statement", Tone.NEUTRAL, "pencil")
    assert (verdict.headline, verdict.tone) == ("Own statement", Tone.NEUTRAL)
    assert report.issuer.known_by is None


def test_a_seal_makes_it_somebody_elses():
    document = json.loads(written(COURSE))
    assert is_own_statement(document)
    assert not is_own_statement({**document, "proof": {"type": "DataIntegrityProof"}})
    assert not is_own_statement({**document, "type": ["VerifiableCredential", "OpenBadgeCredential"]})
    assert not is_own_statement({**document, "type": 5})
    assert not is_own_statement({})


def test_it_has_the_shape_of_an_open_badge_but_names_nobody_unless_the_learner_does():
    named = json.loads(written(replace(COURSE, learner="Fatima", tags=("S3",))))
    assert open_badge_faults(named) == ()
    alignment = named["credentialSubject"]["achievement"]["alignment"]
    assert [(item["targetCode"], item["targetName"]) for item in alignment] == [("S3", "Collaboration")]
    assert [fault.path for fault in open_badge_faults(json.loads(written(COURSE)))] == [("credentialSubject", "id")]


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("title", {"title": "  "}),
        ("length", {"title": "x" * (MAX_TITLE + 1)}),
        ("length", {"period": "x" * (MAX_TITLE + 1)}),
        ("length", {"description": "x" * (MAX_DESCRIPTION + 1)}),
        ("kind", {"kind": CredentialKind.OTHER}),
        ("tags", {"tags": ("X9",)}),
        ("tags", {"tags": ("S3", "S3")}),
    ],
)
def test_what_cannot_be_written_is_refused_by_name(name, changes):
    with pytest.raises(MalformedError) as caught:
        written(replace(COURSE, **changes))
    assert caught.value.detail == name


def test_the_nine_competences_are_all_there_in_every_language():
    assert [item.code for item in competences()] == ["P1", "P2", "P3", "S1", "S2", "S3", "L1", "L2", "L3"]
    assert {item.area for item in competences()} == {"personal", "social", "learning"}
    for item in competences():
        assert item.names.keys() == item.sentences.keys() == {"en", "nl", "fr", "de"}
        assert len(set(item.sentences.values())) == len(item.sentences)
        assert all(item.names.values()) and all(len(text.split()) < 20 for text in item.sentences.values())
        assert item.name("it") == item.name("en")
    assert framework_address().startswith("https://doi.org/")
