"""How long a found state counts, how much is left to look at, and what cannot be read."""

from datetime import date, timedelta

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


def test_what_there_is_most_of_comes_first_and_a_year_is_whole(holder):
    store = holder.vault.credentials
    for number, (issuer, issued) in enumerate(
        (("Zwin", "2025-01-01"), ("Zwin", "2025-12-31"), ("Anders", "2024-12-31"), ("Zwin", "2026-01-01"))
    ):
        summary = CredentialSummary(title="T", issuer_name=issuer, format="f", issued=date.fromisoformat(issued))
        added = store.add(f"{number}".encode(), summary, NOW).id
        holder.vault.skills.put(added, ["Zagen", "ZAGEN", "Breien"] if number == 0 else ["Zagen"])
    choices = holder.vault.choices.choices("", CredentialFilter(), limit=9)
    assert [(item.value, item.count) for item in choices.issuers.items if item.value in {"Zwin", "Anders"}] == [
        ("Zwin", 3),
        ("Anders", 1),
    ]
    assert [(item.value, item.count) for item in choices.skills.items] == [("Zagen", 4), ("Breien", 1)]
    years = [(item.value, item.count) for item in choices.years.items]
    assert years == sorted(years, reverse=True)
    assert years[-2:] == [("2025", 2), ("2024", 1)]
    assert store.page(wanted=CredentialFilter(year=2025), limit=9).total == 2
