"""Opening, exporting and removing one credential, on a real vault."""

import pytest

from tests.unit.ui.practice_wallet import PYTHON, number_of, practice_holder, sample
from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.credential.presenter import CredentialPresenter
from wallet.errors import NotStoredError, StorageError


@pytest.fixture
def holder(tmp_path):
    holder = practice_holder(tmp_path)
    yield holder
    holder.vault.close()


def presenter_of(holder, tasks=None, **answers):
    view, shell = Recorder(**answers), Recorder()
    return CredentialPresenter(view, tasks or InlineRunner(), lambda: holder, shell), view, shell


def test_it_opens_what_was_asked_for_and_the_same_again_without_asking(holder):
    presenter, view, _ = presenter_of(holder)
    presenter.enter(credential_id=number_of(holder, PYTHON))
    presenter.enter()
    assert view.names() == ["show_credential", "show_credential"]
    assert {call[1].stored.summary.title for call in view.calls} == {PYTHON}


def test_without_a_credential_it_leads_to_the_list(holder):
    presenter, view, shell = presenter_of(holder)
    presenter.enter()
    assert view.calls == [] and shell.calls == [("go", "credentials")]


def test_one_that_is_gone_is_explained(holder):
    presenter, _, shell = presenter_of(holder)
    presenter.enter(credential_id=4711)
    assert isinstance(shell.calls[0][1], NotStoredError)
    assert shell.calls[1] == ("go", "credentials")


def test_a_late_answer_does_not_take_the_place_of_a_newer_one(holder):
    tasks = LaterRunner()
    presenter, view, _ = presenter_of(holder, tasks)
    presenter.enter(credential_id=1)
    presenter.enter(credential_id=2)
    tasks.settle(1)
    tasks.settle(0)
    assert [call[1].stored.id for call in view.calls] == [2]


def test_the_original_is_saved_byte_for_byte(holder, tmp_path):
    target = tmp_path / "saved.sdjwt"
    presenter, view, _ = presenter_of(holder, ask_save_path=str(target))
    presenter.enter(credential_id=number_of(holder, PYTHON))
    presenter.export()
    assert target.read_bytes() == sample(PYTHON)
    assert view.calls[-2:] == [("ask_save_path", "Python-for-data-analysis.sdjwt"), ("show_saved", str(target))]


def test_a_disk_that_refuses_is_said(holder, tmp_path):
    presenter, view, shell = presenter_of(holder, ask_save_path=str(tmp_path / "none" / "saved.sdjwt"))
    presenter.enter(credential_id=number_of(holder, PYTHON))
    presenter.export()
    assert isinstance(shell.calls[-1][1], StorageError)
    assert "show_saved" not in view.names()


def test_thinking_better_of_it_saves_nothing(holder):
    presenter, view, _ = presenter_of(holder, ask_save_path="")
    presenter.enter(credential_id=number_of(holder, PYTHON))
    presenter.export()
    assert view.names()[-1] == "ask_save_path"


def test_removing_leads_to_the_list_and_back(holder):
    presenter, _, shell = presenter_of(holder)
    number = number_of(holder, PYTHON)
    presenter.enter(credential_id=number)
    presenter.remove()
    assert number not in [item.stored.id for item in holder.page().items]
    assert shell.calls[0] == ("go", "credentials")
    shell.calls[1][2][1]()
    assert number in [item.stored.id for item in holder.page().items]
    assert shell.calls[-1] == ("go", "credential", ("credential_id", number))


def test_checking_again_shows_the_checks_of_now(holder):
    presenter, view, _ = presenter_of(holder)
    presenter.enter(credential_id=number_of(holder, PYTHON))
    holder.remove_trust_list(holder.trust_lists()[0][0].name)
    presenter.check_again()
    before, after = (call[1].report.verdict for call in view.calls)
    assert view.names() == ["show_credential", "show_checks"]
    assert before == "genuine" and after == "genuine-undetermined"
