"""The section about removed credentials, on a real vault."""

from datetime import timedelta

import pytest

from tests.unit.ui.practice_wallet import NOW, empty_holder
from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.settings.removed_presenter import RemovedPresenter
from wallet.errors import NotStoredError, VaultLockedError
from wallet.model.stored import CredentialSummary


@pytest.fixture
def holder(tmp_path):
    holder = empty_holder(tmp_path)
    for number in range(3):
        summary = CredentialSummary(title=f"Course {number}", issuer_name="School", format="dc+sd-jwt")
        stored = holder.vault.credentials.add(b"%d" % number, summary, NOW)
        holder.vault.credentials.remove(stored.id, NOW - timedelta(days=number))
    yield holder
    holder.vault.close()


@pytest.fixture
def scene(holder):
    view, around = Recorder(), Recorder()
    return RemovedPresenter(view, InlineRunner(), lambda: holder, changed=around.changed), view, around


def titles(shown):
    return [stored.summary.title for stored in shown]


def test_the_last_removed_stands_first(scene):
    presenter, view, around = scene
    presenter.load()
    ((name, shown),) = view.calls
    assert name == "show_removed" and titles(shown) == ["Course 0", "Course 1", "Course 2"]
    assert around.calls == []


def test_one_is_put_back(scene, holder):
    presenter, view, around = scene
    presenter.put_back(holder.removed()[1])
    assert view.calls[0] == ("say_put_back", "Course 1")
    assert titles(view.calls[1][1]) == ["Course 0", "Course 2"] and holder.vault.info.credential_count == 1
    assert around.names() == ["changed"]


def test_one_or_all_are_erased(scene, holder):
    presenter, view, around = scene
    first, *others = holder.removed()
    presenter.erase([first])
    assert view.names() == ["say_erased", "show_removed"] and titles(holder.removed()) == titles(others)
    presenter.erase(others)
    assert holder.removed() == () and view.calls[-1] == ("show_removed", ())
    assert len(around.calls) == 2
    with pytest.raises(NotStoredError):
        holder.export(first.id)


def test_what_was_put_back_meanwhile_is_neither_erased_nor_said_to_be(scene, holder):
    presenter, view, _ = scene
    seen = holder.removed()
    holder.restore(seen[0].id)
    presenter.erase(seen[:1])
    assert view.names() == ["show_removed"] and holder.export(seen[0].id).data == b"0"


def test_what_is_removed_after_the_question_is_not_erased(scene, holder):
    presenter, _, _ = scene
    counted = holder.removed()[:2]
    presenter.erase(counted)
    assert titles(holder.removed()) == ["Course 2"]


@pytest.mark.parametrize("runner", [InlineRunner, LaterRunner])
def test_a_list_out_of_date_is_explained_and_shown_anew(holder, runner):
    view, tasks = Recorder(), runner()
    presenter = RemovedPresenter(view, tasks, lambda: holder, changed=lambda: None)
    gone = holder.removed()[0]
    holder.erase_removed([gone.id])
    presenter.put_back(gone)
    while getattr(tasks, "waiting", []):
        tasks.settle()
    assert sorted(view.names()) == ["show_removed", "show_removed_error"]
    error = next(call[1] for call in view.calls if call[0] == "show_removed_error")
    assert isinstance(error, NotStoredError)


def test_a_wallet_that_locks_is_no_crash():
    def locked():
        raise VaultLockedError

    view = Recorder()
    presenter = RemovedPresenter(view, InlineRunner(), locked, changed=lambda: None)
    presenter.load()
    presenter.erase([])
    assert set(view.names()) == {"show_removed_error"}
