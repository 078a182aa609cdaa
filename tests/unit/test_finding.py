"""Filtering on a real vault: states as of now, skills that are read once, and choices that are counted."""

from datetime import timedelta

import pytest

from tests.unit.ui.practice_wallet import NOW, empty_holder, practice_holder
from wallet.examples import example_status_lists, example_trust_list, examples
from wallet.holder import Holder
from wallet.model.filters import CredentialFilter, CredentialState, state_of
from wallet.model.stored import CredentialKind

WITHDRAWN = {"Food safety in the kitchen", "Lifeguard in swimming pools"}


class Clock:
    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    holder = practice_holder(tmp_path_factory.mktemp("samples"))
    yield holder
    holder.vault.close()


@pytest.fixture
def moving(tmp_path):
    """A wallet whose time the test sets, which knows nothing of issuers yet."""
    clock = Clock()
    made = empty_holder(tmp_path)
    holder = Holder(made.vault, clock)
    for example in examples():
        holder.add(example.data)
    yield holder, clock
    holder.vault.close()


def titles(holder, **wanted):
    return {item.stored.summary.title for item in holder.page(wanted=CredentialFilter(**wanted)).items}


def test_each_state_lists_exactly_those_that_a_check_finds_in_it(samples):
    everything = samples.page().items
    seen = set()
    for state in CredentialState:
        found = samples.page(wanted=CredentialFilter(state=state))
        expected = {item.stored.id for item in everything if state_of(item.report) is state}
        assert {item.stored.id for item in found.items} == expected
        assert found.total == len(expected) == sum(found.counts.values())
        seen |= expected
    assert seen == {item.stored.id for item in everything}
    assert titles(samples, state=CredentialState.WITHDRAWN) == WITHDRAWN
    assert titles(samples, state=CredentialState.NO_LONGER_VALID) == {"Forklift operator"}


def test_filters_narrow_together_and_case_and_accents_do_not_count(samples):
    assert titles(samples, issuer="UNIVERSITEIT aardén", year=2026) == {"Python for data analysis"}
    assert titles(samples, issuer="Universiteit Aarden", year=2025) == set()
    found = samples.page(wanted=CredentialFilter(year=2026, kind=CredentialKind.WORK))
    assert found.total == 0 and found.counts[CredentialKind.COURSE] == 3
    assert samples.page("pyth", CredentialFilter(year=2026)).total == 1


def test_a_state_follows_what_becomes_known_and_the_time(moving):
    holder, clock = moving
    python = "Python for data analysis"
    assert python in titles(holder, state=CredentialState.NOT_KNOWN)
    holder.add_trust_list(example_trust_list(), "samples")
    for token in example_status_lists().values():
        holder.add_status_list(token)
    good = titles(holder, state=CredentialState.GOOD) | titles(holder, state=CredentialState.NOT_KNOWN)
    assert "Forklift operator" not in good
    assert titles(holder, state=CredentialState.WITHDRAWN) == WITHDRAWN
    clock.now = NOW - timedelta(days=5 * 365)
    assert "Forklift operator" not in titles(holder, state=CredentialState.NO_LONGER_VALID)
    clock.now = NOW
    assert "Forklift operator" in titles(holder, state=CredentialState.NO_LONGER_VALID)


def test_what_changed_within_the_ten_minutes_is_left_out_of_what_is_shown(moving, monkeypatch):
    holder, _ = moving
    number = holder.page(limit=1).items[0].stored.id
    state = state_of(holder.page(limit=1).items[0].report)
    assert number in [item.stored.id for item in holder.page(wanted=CredentialFilter(state=state)).items]
    other = next(name for name in CredentialState if name is not state)
    monkeypatch.setattr("wallet.holder.finding.state_of", lambda _: other)
    assert number not in [item.stored.id for item in holder.page(wanted=CredentialFilter(state=state)).items]


def test_skills_are_read_once_in_parts_and_again_when_a_credential_changes(moving):
    holder, _ = moving
    everything = len(holder.vault.credentials.listed())
    left = holder.finding.look(CredentialFilter(), 3, skills=True)
    assert left == everything - 3
    while left:
        left = holder.finding.look(CredentialFilter(), 3, skills=True)
    assert holder.vault.skills.unread(("en",), 9) == ((), 0)
    choices = holder.finding.choices()
    assert choices.found == everything
    skill = choices.skills.items[0]
    assert len(titles(holder, skill=skill.value.upper())) == skill.count
    number = holder.page(wanted=CredentialFilter(skill=skill.value)).items[0].stored.id
    summary = holder.vault.credentials.get(number).summary
    holder.vault.credentials.describe(number, type(summary)(title="Other", issuer_name="Other", format=summary.format))
    assert holder.vault.skills.unread(("en",), 9) == ((number,), 1)
    assert holder.vault.skills.unread(("nl", "en"), 1)[1] == everything


def test_choices_are_counted_among_what_the_other_filters_find(samples):
    choices = samples.finding.choices(wanted=CredentialFilter(issuer="Universiteit Aarden"))
    assert choices.found == 1
    assert [(item.value, item.count) for item in choices.years.items] == [("2026", 1)]
    assert choices.issuers.total == len({item.stored.summary.issuer_name for item in samples.page().items})
    some = samples.finding.choices(issuer_part="AARD", skill_part="DATA SETS", limit=1)
    assert [item.value for item in some.issuers.items] == ["Universiteit Aarden"]
    assert [item.value for item in some.skills.items] == ["Clean and join data sets"]
    assert samples.finding.choices("…").found == 0
    withdrawn = samples.finding.choices(wanted=CredentialFilter(state=CredentialState.WITHDRAWN))
    assert [item.value for item in withdrawn.issuers.items] == ["Leerhuis Linde", "Sportdienst Meerdaal"]


def test_what_is_erased_takes_its_skills_along(moving):
    holder, _ = moving
    before = holder.finding.choices().skills.total
    for number in holder.vault.credentials.listed():
        holder.remove(number)
    assert holder.finding.choices().skills.total == 0
    holder.erase_removed([item.id for item in holder.removed()])
    assert before > 0
    assert holder.vault.skills._database.rows("SELECT count(*) FROM skills") == [(0,)]
    holder.vault.check_integrity()
