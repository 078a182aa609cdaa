"""Helper mode around every page: what the window keeps closed, and how its own page looks in each state."""

import pytest

from ui.screens import SCREENS
from wallet.model.stored import HistoryEntry


@pytest.fixture
def helped(practising, settled):
    """The program with the examples open and a helper next to the learner."""
    session, vault = practising.services.session, practising._tasks.vault
    vault.submit(lambda: session.holder.helping.begin(""), lambda _: practising.wallet_opened(), pytest.fail)
    settled(practising)
    return practising


def test_nothing_private_opens_by_any_name(helped, settled):
    for name, spec in SCREENS.items():
        if spec.private:
            helped.go(name)
            settled(helped)
            assert helped.place == "credentials", name
            assert name not in helped.window.navigation.keys


def test_a_counsellor_who_is_helped_sees_no_learners(helped, settled, monkeypatch):
    monkeypatch.setattr(helped.guiding, "guides", True)
    gone = []
    monkeypatch.setattr(helped, "go", lambda name, **_: gone.append(name))
    helped.window.entry_chosen.emit("guidance")
    assert gone == ["guidance"]


def test_its_page_tells_what_changed_and_undoes_it(helped, settled):
    session, vault = helped.services.session, helped._tasks.vault

    def work():
        holder = session.holder
        holder.remove(1)
        holder.note(HistoryEntry(at=holder.now(), action="consent-given", counterparty="Ligo"))
        holder.note(HistoryEntry(at=holder.now(), action="something-new", counterparty="Somebody"))
        holder.helping.end()

    vault.submit(work, lambda _: helped.wallet_opened("helper", ended=True), pytest.fail)
    settled(helped)
    page = helped.screen("helper").page
    assert page.currentWidget() is page.after
    assert len(page.after.changes.buttons) == 1
    page.after.changes.undo_wanted.emit(next(iter(page.after.changes.buttons)))
    settled(helped)
    assert page.after.changes.buttons == {}
    helped.go("helper")
    settled(helped)
    assert page.currentWidget() is page.start
