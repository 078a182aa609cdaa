"""How long a found state counts, how much is left to look at, and what cannot be read."""

from datetime import timedelta

import pytest

from tests.simulators.issuer import SampleIssuer
from tests.unit.ui.practice_wallet import NOW, empty_holder
from wallet.holder import Holder
from wallet.model.filters import CredentialFilter, CredentialState, state_of
from wallet.model.stored import CredentialSummary

ISSUER = SampleIssuer("https://issuer.example")
NOT_KNOWN = CredentialFilter(state=CredentialState.NOT_KNOWN)


class Clock:
    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def holder(tmp_path, clock):
    """A wallet whose time the test sets, with three credentials that nobody vouches for."""
    made = empty_holder(tmp_path)
    holder = Holder(made.vault, clock)
    for number in range(3):
        holder.add(ISSUER.issue({"name": f"Course {number}"}).encode())
    yield holder
    holder.vault.close()


def test_a_state_counts_for_ten_minutes(holder, clock):
    assert holder.page(wanted=NOT_KNOWN).total == 3
    clock.now = NOW + timedelta(minutes=9, seconds=59)
    assert holder.finding.look(NOT_KNOWN, 0) == 0
    clock.now = NOW + timedelta(minutes=10)
    assert holder.finding.look(NOT_KNOWN, 0) == 3


def test_what_is_left_counts_skills_and_states_where_both_are_wanted(holder):
    assert holder.finding.look(CredentialFilter(skill="baking"), 1) == 2
    assert holder.finding.look(CredentialFilter(skill="baking", state=CredentialState.GOOD), 1) == 1 + 2
    assert holder.finding.look(CredentialFilter(), 1) == 0


def test_what_cannot_be_read_stands_in_the_list_and_stops_no_filter(holder):
    summary = CredentialSummary(title="Old", issuer_name="Nobody", format="gone")
    number = holder.vault.credentials.add(b"a former version kept this", summary, NOW).id
    assert holder.finding.choices().found == 4
    (found,) = holder.page(wanted=CredentialFilter(state=CredentialState.UNPROVEN)).items
    assert found.stored.id == number
    assert state_of(found.report) is CredentialState.UNPROVEN
