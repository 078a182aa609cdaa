"""First start, making a wallet, opening it, its recovery code."""

from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.first_start.presenter import FirstStartPresenter
from ui.unlock.create_presenter import CreatePresenter
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.recovery_code_presenter import RecoveryCodePresenter
from ui.unlock.strength import StrengthJudge
from wallet.errors import StorageError, WeakPassphraseError, WrongPassphraseError, WrongRecoveryCodeError
from wallet.vault import RecoveryCode

CODE = RecoveryCode(bytes(16))


def first_start(**answers):
    view, session, shell, remembered = Recorder(), Recorder(**answers), Recorder(), []
    presenter = FirstStartPresenter(view, InlineRunner(), session, shell, lambda *pair: remembered.append(pair))
    return presenter, view, session, shell, remembered


def test_check_is_remembered_for_the_next_start():
    presenter, _, _, shell, remembered = first_start()
    presenter.check()
    assert shell.calls == [("go", "check")] and remembered == [("starts-with", "check")]


def test_keep_leads_to_making_a_wallet():
    presenter, _, _, shell, _ = first_start()
    presenter.keep()
    assert shell.calls == [("go", "create")]


def test_examples_open_a_wallet():
    presenter, view, session, shell, _ = first_start()
    presenter.practise()
    assert session.names() == ["practise"] and shell.names() == ["wallet_opened"]
    assert view.calls == [("show_busy", True)]


def test_examples_that_were_chosen_elsewhere_open_at_once():
    presenter, _, session, shell, _ = first_start()
    presenter.enter()
    assert session.names() == []
    presenter.enter(practise=True)
    assert session.names() == ["practise"] and shell.names() == ["wallet_opened"]


def test_examples_that_fail_leave_the_page_usable():
    error = StorageError()
    presenter, view, _, shell, _ = first_start(practise=error)
    presenter.practise()
    assert view.calls == [("show_busy", True), ("show_busy", False), ("show_error", error)]
    assert shell.calls == []


def unlock(**answers):
    view, session, shell = Recorder(), Recorder(**answers), Recorder()
    return UnlockPresenter(view, InlineRunner(), session, shell), view, session, shell


def test_a_wrong_passphrase_ends_idle_with_the_error():
    error = WrongPassphraseError()
    presenter, view, _, shell = unlock(open=error)
    presenter.unlock("wrong")
    assert view.calls == [("show_busy", True), ("show_busy", False), ("show_error", error)]
    assert shell.calls == []


def test_the_right_passphrase_opens_and_leaves_nothing_written():
    presenter, view, session, shell = unlock()
    presenter.unlock("right")
    assert session.calls == [("open", "right")]
    assert view.names() == ["show_busy", "show_busy", "forget"] and shell.names() == ["wallet_opened"]


def test_the_recovery_code_opens_with_a_new_passphrase():
    presenter, _, session, shell = unlock()
    presenter.recover("AAAA", "new one")
    assert session.calls == [("recover", "AAAA", "new one")] and shell.names() == ["wallet_opened"]


def test_a_wrong_recovery_code_keeps_what_was_written():
    presenter, view, _, _ = unlock(recover=WrongRecoveryCodeError("checksum"))
    presenter.recover("AAAA", "new one")
    assert "forget" not in view.names()


def test_leaving_the_page_leaves_nothing_written():
    presenter, view, _, _ = unlock()
    presenter.leave()
    assert view.names() == ["forget"]


def test_ways_out_of_the_unlock_page():
    presenter, _, _, shell = unlock()
    presenter.forgotten()
    presenter.back()
    presenter.check_instead()
    assert [call[1] for call in shell.calls] == ["recover", "unlock", "check"]


def test_a_new_wallet_shows_its_recovery_code():
    view, session, shell = Recorder(), Recorder(create=CODE), Recorder()
    CreatePresenter(view, InlineRunner(), session, shell, judge=lambda _: None).create("four good words here")
    assert session.calls == [("create", "four good words here")]
    assert shell.calls == [("wallet_opened", "recovery-code", ("code", CODE))]
    assert view.names() == ["show_busy", "show_busy", "forget"]


def test_pressed_twice_one_wallet_is_made_and_its_code_shows():
    tasks, session, shell = LaterRunner(), Recorder(create=CODE), Recorder()
    presenter = CreatePresenter(Recorder(), tasks, session, shell, judge=lambda _: None)
    presenter.create("four good words here")
    presenter.create("four good words here")
    tasks.settle()
    assert tasks.waiting == []
    assert session.calls == [("create", "four good words here")]
    assert shell.calls == [("wallet_opened", "recovery-code", ("code", CODE))]


def test_opening_pressed_twice_opens_once_and_can_be_tried_again():
    tasks, session = LaterRunner(), Recorder(open=WrongPassphraseError())
    presenter = UnlockPresenter(Recorder(), tasks, session, Recorder())
    presenter.unlock("first")
    presenter.unlock("second")
    tasks.settle()
    presenter.unlock("third")
    tasks.settle()
    assert session.calls == [("open", "first"), ("open", "third")] and tasks.waiting == []


def test_a_weak_passphrase_makes_no_wallet():
    error = WeakPassphraseError("length")
    view, shell = Recorder(), Recorder()
    CreatePresenter(view, InlineRunner(), Recorder(create=error), shell, judge=lambda _: None).create("kort")
    assert view.calls[-1] == ("show_error", error) and shell.calls == []


def recovery_code(place="", **answers):
    view, shell, copied = Recorder(), Recorder(), []
    presenter = RecoveryCodePresenter(
        view,
        InlineRunner(),
        shell,
        copy_secret=copied.append,
        ask_where=lambda: place,
        make_sheet=lambda code: b"%PDF " + code.text.encode(),
    )
    return presenter, view, shell, copied


def test_the_code_is_shown_and_forgotten():
    presenter, view, _, copied = recovery_code()
    presenter.enter(code=CODE)
    presenter.leave()
    presenter.copy()
    assert view.calls == [("show_code", CODE.groups), ("show_code", ())] and copied == []


def test_the_code_is_copied_as_a_secret():
    presenter, view, _, copied = recovery_code()
    presenter.enter(code=CODE)
    presenter.copy()
    assert copied == [CODE.text] and view.names()[-1] == "show_copied"


def test_the_sheet_is_written(tmp_path):
    presenter, view, _, _ = recovery_code(str(tmp_path / "sheet.pdf"))
    presenter.enter(code=CODE)
    presenter.save()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF") and view.names()[-1] == "show_saved"


def test_a_sheet_that_cannot_be_written_is_explained(tmp_path):
    presenter, view, _, _ = recovery_code(str(tmp_path / "nowhere" / "sheet.pdf"))
    presenter.enter(code=CODE)
    presenter.save()
    name, error = view.calls[-1]
    assert name == "show_error" and isinstance(error, StorageError)


def test_without_a_code_there_is_nothing_to_show():
    presenter, view, shell, _ = recovery_code()
    presenter.enter()
    assert shell.calls == [("go", "credentials")] and view.calls == []


def test_after_the_code_the_person_goes_back_to_where_they_were():
    presenter, _, shell, _ = recovery_code()
    presenter.enter(code=CODE, then="settings")
    presenter.done()
    assert shell.calls == [("go", "settings")]


def test_only_the_latest_passphrase_is_judged():
    runner, view = LaterRunner(), Recorder()
    judge = StrengthJudge(view, runner)
    judge.judge("password")
    judge.judge("tulp fiets wolk lamp")
    runner.settle(0)
    assert view.calls == []
    runner.settle(0)
    assert view.calls == [("show_strength", 4, ("long_enough", True))]
