"""Searching, loading more, removing and taking back, on a real vault."""

import pytest

from tests.gui.learner_pages import Remembered
from tests.unit.ui.practice_wallet import PYTHON, number_of, practice_holder
from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.credentials.presenter import PAGE_SIZE, CredentialsPresenter
from ui.credentials.remembered import RememberedList
from wallet.errors import NotStoredError
from wallet.model.report import CheckName
from wallet.model.stored import CredentialKind, CredentialOrder, CredentialSummary


@pytest.fixture
def holder(tmp_path):
    holder = practice_holder(tmp_path)
    yield holder
    holder.vault.close()


def presenter_of(holder, tasks=None):
    view, shell = Recorder(), Recorder()
    remembered = RememberedList(Remembered())
    presenter = CredentialsPresenter(view, tasks or InlineRunner(), InlineRunner(), lambda: holder, shell, remembered)
    return presenter, view, shell


def titles(presenter):
    return [item.stored.summary.title for item in presenter.listing.items]


def test_the_list_begins_with_everything_newest_first_and_counts_all(holder):
    presenter, view, _ = presenter_of(holder)
    presenter.enter()
    listing = presenter.listing
    assert view.names() == ["show_listing"]
    assert listing.everything == listing.found == len(listing.items) == sum(listing.counts.values())
    days = [item.stored.summary.issued for item in listing.items]
    assert days == sorted(days, reverse=True)
    assert listing.newest_list == max(
        item.report.check(CheckName.STATUS).as_of for item in listing.items if item.report.check(CheckName.STATUS).as_of
    )


def test_search_and_kind_narrow_the_list_and_counts_follow_the_search(holder):
    presenter, _, _ = presenter_of(holder)
    presenter.enter()
    everything = presenter.listing.everything
    presenter.search("python")
    assert titles(presenter) == [PYTHON]
    assert presenter.listing.everything == everything
    assert sum(presenter.listing.counts.values()) == 1
    presenter.choose_kind(CredentialKind.VOLUNTEERING)
    assert titles(presenter) == [] and presenter.listing.found == 0
    presenter.search("")
    assert titles(presenter) == ["Team lead, youth summer camp"]
    presenter.choose_kind(None)
    presenter.choose_order(CredentialOrder.TITLE)
    assert titles(presenter) == sorted(titles(presenter), key=str.casefold)


def test_the_answer_to_an_older_search_is_dropped(holder):
    tasks = LaterRunner()
    presenter, view, _ = presenter_of(holder, tasks)
    presenter.enter()
    presenter.search("python")
    tasks.settle(1)
    tasks.settle(0)
    assert len(view.calls) == 1 and titles(presenter) == [PYTHON]


def test_more_is_loaded_once_at_a_time_until_the_end(holder):
    for number in range(PAGE_SIZE):
        summary = CredentialSummary(title=f"Course {number}", issuer_name="Issuer", format="dc+sd-jwt")
        holder.vault.credentials.add(
            b"%d" % number + holder.export(number_of(holder, PYTHON)).data, summary, holder._clock()
        )
    tasks = LaterRunner()
    presenter, view, _ = presenter_of(holder, tasks)
    presenter.enter()
    presenter.load_more()
    tasks.settle()
    assert len(presenter.listing.items) == PAGE_SIZE
    presenter.load_more()
    presenter.load_more()
    assert len(tasks.waiting) == 1
    tasks.settle()
    assert len(presenter.listing.items) == presenter.listing.found == presenter.listing.everything
    presenter.load_more()
    assert tasks.waiting == []
    assert view.names() == ["show_listing", "show_more"]


def test_removing_offers_to_take_it_back(holder):
    presenter, view, shell = presenter_of(holder)
    presenter.enter()
    before = presenter.listing
    number = number_of(holder, PYTHON)
    presenter.remove(number)
    assert PYTHON not in titles(presenter)
    assert presenter.listing.everything == before.everything - 1
    assert presenter.listing.counts[CredentialKind.COURSE] == before.counts[CredentialKind.COURSE] - 1
    assert view.names()[-1] == "show_without"
    name, text, undo = shell.calls[-1]
    assert name == "say" and PYTHON in text
    undo[1]()
    assert presenter.listing.items == before.items


def test_what_went_wrong_is_said_and_the_list_stays(holder):
    presenter, _, shell = presenter_of(holder)
    presenter.enter()
    before = presenter.listing
    number = number_of(holder, PYTHON)
    holder.remove(number)
    presenter.remove(number)
    assert presenter.listing == before
    assert shell.calls[-1][0] == "complain" and isinstance(shell.calls[-1][1], NotStoredError)


def test_a_card_leads_to_the_credential_or_to_sharing_it(holder):
    presenter, _, shell = presenter_of(holder)
    presenter.open(7)
    presenter.share(7)
    presenter.add()
    assert shell.calls == [
        ("go", "credential", ("credential_id", 7)),
        ("go", "share", ("credential_id", 7)),
        ("go", "add"),
    ]
