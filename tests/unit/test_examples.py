"""Each practice sample is what the index says it is, in a wallet and on a checker's machine."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wallet.crypto.secret_box import Argon2Parameters
from wallet.disclosure import details_of, make_presentation
from wallet.errors import StorageError
from wallet.examples import (
    Example,
    example_holder_key,
    example_status_lists,
    example_statuses,
    example_trust,
    example_trust_list,
    examples,
    fill_with_examples,
)
from wallet.formats.elements import describe_elements
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.holder import Holder
from wallet.model.elements import MANDATORY, ElementState
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.stored import CredentialKind
from wallet.trust.trust_list import parse_trust_list
from wallet.vault import Vault
from wallet.verification import OwnKeys, verify_credential

_FIRST = datetime(2026, 10, 18, 8, 0, tzinfo=UTC)
_LAST = datetime(2036, 12, 30, tzinfo=UTC)
_LANGUAGES = ("en", "nl", "fr", "de")
_EVERY = {f"{language}/{example.name}": example for language in _LANGUAGES for example in examples(language)}
_CHEAP = Argon2Parameters(64, 1, 1, bytes(16))


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[Holder]:
    vault, _ = Vault.create(tmp_path / "vault", "stapel kersen 4 fietsen", now=_FIRST, argon2=_CHEAP)
    with vault:
        yield Holder(vault, lambda: _FIRST)


@pytest.mark.parametrize("example", _EVERY.values(), ids=_EVERY)
@pytest.mark.parametrize("at", [_FIRST, _LAST], ids=["first", "last"])
def test_verdict_is_the_one_the_index_promises(example: Example, at: datetime):
    report = verify_credential(
        parse_credential(example.data),
        trust=example_trust(),
        statuses=example_statuses(),
        at=at,
        expected=OwnKeys(frozenset({example_holder_key().public.thumbprint})),
    )

    unsettled = {check.code for check in report.checks if check.outcome is not Outcome.PASSED}
    assert report.verdict is example.verdict
    assert unsettled == ({example.code} if example.code else set())
    assert report.issuer.example is (example.code != "issuer-not-known")
    assert report.issuer.name == example.issuer_name


def test_every_kind_of_verdict_and_of_learning_is_there():
    found = [(example.verdict, example.code) for example in examples()]
    credentials = [parse_credential(example.data) for example in examples()]

    assert found.count((Verdict.GENUINE, None)) >= 4
    assert {code for _, code in found} >= {"expired", "revoked", "suspended", "issuer-not-known", "status-list-stale"}
    assert {credential.vct for credential in credentials} == {LEARNING_CREDENTIAL, MICRO_CREDENTIAL}
    assert all(example.data.isascii() for example in examples())
    assert len({example.title for example in examples()}) == len(examples()) >= 8


@pytest.mark.parametrize("language", _LANGUAGES)
def test_each_language_has_the_same_examples_in_its_own_words(language: str):
    own, english = examples(language), examples()

    assert [(example.name, example.verdict, example.code) for example in own] == [
        (example.name, example.verdict, example.code) for example in english
    ]
    assert own == english or not {example.title for example in own} & {example.title for example in english}


def test_an_unknown_language_means_english():
    assert (examples("xx"), example_trust_list("xx")) == (examples(), example_trust_list())


@pytest.mark.parametrize("example", _EVERY.values(), ids=_EVERY)
def test_the_mandatory_elements_are_stated(example: Example):
    credential = parse_credential(example.data)
    report = verify_credential(credential, trust=example_trust(), statuses=example_statuses(), at=_FIRST)

    elements = describe_elements(report.claims, credential.vct, hidden=0)
    absent = {item.element for item in elements if item.state is ElementState.NOT_STATED} & set(MANDATORY)
    assert absent == set()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Practice list (made-up issuers)"),
        ("nl", "Oefenlijst (verzonnen uitgevers)"),
        ("fr", "Liste d\N{RIGHT SINGLE QUOTATION MARK}exercice (émetteurs inventés)"),
        ("de", "Übungsliste (erfundene Aussteller)"),
    ],
)
def test_the_practice_list_calls_itself_an_example(language: str, name: str):
    trust_list = parse_trust_list(example_trust_list(language))

    assert trust_list.example
    assert trust_list.name == name
    known = example_trust(language).issuers[trust_list.issuers[0].id]
    assert known[0].list_name == name
    assert all(issuer.id.endswith(".example") for issuer in trust_list.issuers)
    assert all(name.endswith(".jwt") for name in example_status_lists())


def test_five_of_many_details_can_be_shown():
    credential = parse_credential(examples()[0].data)
    details = [detail.path for detail in details_of(credential) if len(detail.path) == 1]
    chosen = [
        ("given_name",),
        ("family_name",),
        ("learning_outcomes",),
        ("level_of_learning_experience",),
        ("credits",),
    ]

    shown = make_presentation(credential, chosen, now=_FIRST).claims

    assert len(details) == 16
    assert {(name,) for name in shown} & set(details) == set(chosen)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_wallet_is_filled_with_all_of_it(holder: Holder, language: str):
    filled = fill_with_examples(holder, language)

    page = holder.page()
    assert [item.added.report.verdict for item in filled] == [example.verdict for example in examples(language)]
    assert page.total == len(examples(language))
    assert {item.stored.summary.title for item in page.items} == {example.title for example in examples(language)}
    known = {item.stored.summary.issuer_name for item in page.items if item.stored.summary.example}
    assert len(known) == len(examples()) - 1
    assert set(page.counts) >= {CredentialKind.COURSE, CredentialKind.WORK, CredentialKind.VOLUNTEERING}
    assert all(page.counts[kind] for kind in (CredentialKind.COURSE, CredentialKind.WORK, CredentialKind.VOLUNTEERING))
    assert holder.trust_lists()[0][1].example


def test_filling_twice_changes_nothing(holder: Holder):
    fill_with_examples(holder)

    again = fill_with_examples(holder)

    assert all(item.added.stored is not None and item.added.stored.duplicate for item in again)
    assert (holder.page().total, len(holder.keys()), len(holder.trust_lists())) == (len(examples()), 1, 1)


def test_what_is_shared_from_the_examples_is_proven_to_be_the_holders(holder: Holder):
    filled = fill_with_examples(holder)
    stored = filled[0].added.stored
    assert stored is not None

    presentation = holder.share(stored.id, [("credits",)], audience="Bakker Logistics")
    report = verify_credential(
        parse_credential(presentation.text.encode()), trust=example_trust(), statuses=example_statuses(), at=_FIRST
    )

    assert report.verdict is Verdict.GENUINE
    assert report.check(CheckName.HOLDER).outcome is Outcome.PASSED
    assert report.claims["credits"] == {"framework": "ECTS", "value": 4}
    assert "given_name" not in report.claims


def test_a_wallet_that_could_not_take_the_examples_knows_none_of_them(holder: Holder, monkeypatch: pytest.MonkeyPatch):
    def refuse(_: bytes) -> None:
        assert holder.trust().issuers  # read inside the transaction that is now rolled back
        raise StorageError

    monkeypatch.setattr(holder, "add", refuse)
    with pytest.raises(StorageError):
        fill_with_examples(holder)
    assert (holder.keys(), holder.trust_lists(), holder.statuses().lists) == ((), (), {})
    assert not holder.trust().issuers
